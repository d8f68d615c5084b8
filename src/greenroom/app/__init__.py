"""Assembly: settings → one ASGI app and its workers."""
