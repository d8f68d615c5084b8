"""From public JSON to what the templates print. Pure functions; one module per part of the page."""
