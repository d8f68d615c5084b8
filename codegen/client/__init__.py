"""The catalog -> the typed surface of the client. See docs/codegen.md."""
