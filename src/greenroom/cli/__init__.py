"""Parses arguments, calls a room, prints."""
