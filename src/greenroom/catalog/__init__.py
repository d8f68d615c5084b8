"""What Zoom's API is, as data: operations, schemas, scopes, errors, events, each with where it was learned.

One OpenAPI 3.1 document per area, read on first use; importing this package reads no file.
"""

from greenroom.core.errors import CatalogError, UnknownOperation

from .component import Action, Input, MapsTo, Trigger, action, actions, component, trigger
from .load import Area, area, areas, document, index
from .model import (
    Alias,
    Archetype,
    Body,
    ErrorFact,
    Event,
    Operation,
    Paging,
    Parameter,
    Parent,
    Quota,
    Response,
    Scopes,
    Source,
)
from .openapi import openapi
from .query import event, event_pattern, events, find, near, operation, operations, pattern
from .search import search

__all__ = [
    "Action",
    "Alias",
    "Archetype",
    "Area",
    "Body",
    "CatalogError",
    "ErrorFact",
    "Event",
    "Input",
    "MapsTo",
    "Operation",
    "Paging",
    "Parameter",
    "Parent",
    "Quota",
    "Response",
    "Scopes",
    "Source",
    "Trigger",
    "UnknownOperation",
    "action",
    "actions",
    "area",
    "areas",
    "component",
    "document",
    "event",
    "event_pattern",
    "events",
    "find",
    "index",
    "near",
    "openapi",
    "operation",
    "operations",
    "pattern",
    "search",
    "trigger",
]
