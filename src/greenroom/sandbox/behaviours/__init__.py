"""What is true of one product and nothing else. Importing this package registers them all."""

from . import emergency, locations, reservations, rooms, sensors, tags, visitors, workspaces

__all__ = ["emergency", "locations", "reservations", "rooms", "sensors", "tags", "visitors", "workspaces"]
