"""A stateful local Zoom: REST, OAuth and signed webhooks; everything it knows comes from the catalog."""
