"""What is true of one product and nothing else. Importing this package registers them all."""

from . import (
    chat_channels,
    chat_marks,
    chat_members,
    chat_messages,
    chat_scheduled,
    chatbot,
    contacts,
    emergency,
    im,
    locations,
    reservations,
    rooms,
    sensors,
    tags,
    visitors,
    workspaces,
)

__all__ = [
    "chat_channels",
    "chat_marks",
    "chat_members",
    "chat_messages",
    "chat_scheduled",
    "chatbot",
    "contacts",
    "emergency",
    "im",
    "locations",
    "reservations",
    "rooms",
    "sensors",
    "tags",
    "visitors",
    "workspaces",
]
