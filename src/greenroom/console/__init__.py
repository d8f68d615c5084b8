"""The console: the building, the day and what happens, on one page for people.

It has no data of its own: all it shows comes from a ConsoleSource, which answers as the public JSON does.
"""

from .routes import ConsoleSource, console_routes, login_page

__all__ = ["ConsoleSource", "console_routes", "login_page"]
