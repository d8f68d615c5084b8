"""The catalog's events -> a class for each. See docs/codegen.md."""
