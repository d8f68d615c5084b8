"""What is true of one product and nothing else. Importing this package registers them all."""

from . import rooms, sensors

__all__ = ["rooms", "sensors"]
