"""The generic handlers: one module per archetype, none of which knows a product."""
