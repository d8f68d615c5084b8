"""The actions and the trigger of the Zoom component that integration builders know, with their exact keys.

>>> from greenroom import catalog
>>> create = catalog.action("createMeeting")
>>> create.operation
'meetings.create'
>>> [(item.key, item.type) for item in create.inputs if item.required]
[('connection', 'connection'), ('userId', 'string')]
"""

from __future__ import annotations

from functools import cache
from typing import Any, Literal

import msgspec

from greenroom.core.errors import CatalogError, UnknownOperation

from . import load
from .model import Json


class MapsTo(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Where an input's value goes.

    location: part of the request, or ``client`` for what never leaves this machine. name: the field there;
    dots go into objects, ``*`` takes every pair of a key-value list, ``$raw`` is the whole body.
    """

    location: Literal["body", "client", "header", "path", "query", "request"] = msgspec.field(name="in")
    name: str


class Input(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One input of an action.

    type: ``string``, ``boolean``, ``code``, ``password`` or ``connection``. default: None when there is none.
    collection: ``code``, ``value_list``, ``key_value_list`` or None for a single value. constraints: what a
    value must keep to, among it ``wire_type``, the type Zoom wants in place of the string.
    """

    key: str
    label: str
    type: Literal["boolean", "code", "connection", "password", "string"]
    required: bool
    default: str | bool | None = None
    collection: Literal["code", "key_value_list", "value_list"] | None = None
    example: Any = None
    maps_to: MapsTo | None = None
    constraints: Json = {}
    hidden: bool = False
    secret: bool = False


class Action(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One action.

    operation: catalog id, None for the action that sends any request. path_params_without_input: parameters
    the path needs and no input gives. reply: an example of what it returns.
    """

    key: str
    title: str
    inputs: tuple[Input, ...]
    operation: str | None = None
    path_params_without_input: tuple[str, ...] = ()
    reply: Any = None

    def input(self, key: str) -> Input:
        """Return the input of this key. KeyError when there is none."""
        return {item.key: item for item in self.inputs}[key]


class Trigger(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What starts a flow: a webhook of the app, checked with its secret."""

    key: str
    title: str
    inputs: tuple[Input, ...]


class Connection(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How the component signs in."""

    type: str
    label: str
    inputs: tuple[Input, ...]


class Component(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The component as stored."""

    key: str
    label: str
    connection: Connection
    triggers: tuple[Trigger, ...]
    actions: tuple[Action, ...]


@cache
def component() -> Component:
    """Return the component, read on first use."""
    try:
        return msgspec.json.decode(load.read("component"), type=Component)
    except msgspec.ValidationError as exc:
        raise CatalogError(f"component.json is not a component: {exc}") from exc


def actions() -> tuple[Action, ...]:
    """Return every action, by key."""
    return component().actions


def action(key: str) -> Action:
    """Return the action of this key. Raises UnknownOperation with near keys."""
    from difflib import get_close_matches

    by_key = {item.key: item for item in actions()}
    if key not in by_key:
        raise UnknownOperation(key, get_close_matches(key, by_key))
    return by_key[key]


def trigger(key: str = "webhookReceiver") -> Trigger:
    """Return the trigger; there is one."""
    found = {item.key: item for item in component().triggers}
    if key not in found:
        raise UnknownOperation(key, list(found))
    return found[key]
