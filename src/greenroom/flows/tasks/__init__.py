"""What a step can do: a call of the client, an HTTP request."""
