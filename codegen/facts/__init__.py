"""Facts about Zoom -> the catalog's OpenAPI documents. Run by ``codegen/import_facts.py``."""
