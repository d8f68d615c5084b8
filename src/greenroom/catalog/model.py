"""What the catalog says, as values. Everything here is read-only.

``schema`` values are JSON Schema 2020-12 with every ``$ref`` already put in place.
"""

from __future__ import annotations

from typing import Any, Literal

import msgspec

Json = dict[str, Any]
ArchetypeKind = Literal[
    "create",
    "get",
    "list",
    "update",
    "replace",
    "delete",
    "settings",
    "membership",
    "action",
    "report",
    "file",
]
Fidelity = Literal["behaves", "stateful", "shaped", "refused"]
RateClass = Literal["light", "medium", "heavy", "resource-intensive"]


class Scopes(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Scopes of which any one is enough, in Zoom's two vocabularies.

    older: classic scopes that older references name and the newest does not.
    """

    classic: tuple[str, ...] = ()
    granular: tuple[str, ...] = ()
    older: tuple[str, ...] = ()


class Source(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Where a fact was read. read: month, ``YYYY-MM``."""

    name: str
    read: str


class ErrorFact(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """An error Zoom documents. ``{name}`` in the message stands for a value; None means not documented.

    legacy: only older references have it.
    """

    status: int | None = None
    code: int | str | None = None
    message: str | None = None
    legacy: bool = False


class Paging(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How the reply is cut into pages. items: its array. default, max: page sizes, None if unknown.

    sent_in: where the token of the next page goes. token_undocumented: the reply's schema lacks the token.
    """

    style: Literal["next_page_token", "page_number", "both"]
    items: str | None = None
    default: int | None = None
    max: int | None = None
    sent_in: Literal["query", "body"] = "query"
    token_undocumented: bool = False


class Parent(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The record that owns the operation's records, and the path parameter that names it."""

    entity: str
    param: str


class Archetype(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What kind of operation it is, and on what.

    id_param: path parameter that names the record; where an owner has just one, the owner's parameter.
    id_field: field of the reply, or of its items, with the record's id; None when the reply lacks it.
    items: array of the reply (list, report) or of the body (membership).
    envelope: property that wraps the reply. scope: whose settings.
    """

    kind: ArchetypeKind
    entity: str
    id_param: str | None = None
    id_field: str | None = None
    parent: Parent | None = None
    items: str | None = None
    envelope: str | None = None
    scope: Literal["account", "group", "location", "room", "user"] | None = None


class Alias(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Another route to the same operation. server: base URL where it differs."""

    method: str
    path: str
    kind: Literal["master_account", "renamed", "other"]
    scopes: Scopes | None = None
    server: str | None = None


class Quota(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A limit besides the rate class: so many requests per second, day … for each user, IP address …"""

    requests: int
    per: str
    scope: str


class Variant(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One of several things an operation does, chosen by a constant in the body."""

    summary: str
    const: Json
    description: str = ""
    body_key: str | None = None
    fields: tuple[str, ...] = ()
    required: tuple[str, ...] = ()
    events: tuple[str, ...] = ()
    scopes: Scopes | None = None


class OlderFields(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Fields that only older references or recorded samples have, by dotted name, with their type.

    ``[]`` in a name stands for an array's items. The schema lacks them; Zoom may still take or send them.
    """

    body: dict[str, str] = {}
    reply: dict[str, str] = {}


class OperationExtra(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """``x-greenroom`` of an operation, as stored."""

    archetype: Archetype
    fidelity: Fidelity
    scopes: Scopes
    success_status: int
    errors: tuple[ErrorFact, ...]
    events: tuple[str, ...]
    sources: tuple[Source, ...]
    names: tuple[str, ...] = ()
    shared_names: tuple[str, ...] = ()
    aliases: tuple[Alias, ...] = ()
    paging: Paging | None = None
    plan: tuple[str, ...] = ()
    permissions: tuple[str, ...] = ()
    rate_class: RateClass | None = None
    quotas: tuple[Quota, ...] = ()
    variants: dict[str, Variant] = {}
    formerly_required: tuple[str, ...] = ()
    max_objects: int | None = None
    older_fields: OlderFields | None = None
    older_statuses: tuple[int, ...] = ()
    removed: bool = False
    successor: str | None = None
    user_app_only: bool = False
    refusal: str = ""


class EventExtra(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """``x-greenroom`` of an event, as stored."""

    scopes: Scopes
    product: str
    sources: tuple[Source, ...]
    event_ts: Json | None = None
    caused_by: tuple[str, ...] = ()
    causes: tuple[str, ...] = ()
    closed_objects: tuple[str, ...] = ()
    enum_names: dict[str, dict[str, str]] = {}


class ParameterExtra(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """``x-greenroom`` of a parameter, as stored; `Parameter` says what the fields mean."""

    accepts: tuple[Literal["id", "uuid", "me", "email"], ...] = ()
    double_encode_uuid: bool = False
    legacy: bool = False
    inferred: bool = False
    formerly_required: bool = False
    sources: tuple[Source, ...] = ()


class Parameter(msgspec.Struct, frozen=True):
    """One input outside the body.

    csv: several values go in one, separated by commas. accepts: spellings of an id it takes, where known.
    double_encode_uuid: a UUID that starts with ``/`` or contains ``//`` is percent-encoded twice.
    legacy: gone from the newest reference. inferred: the path names it, no reference describes it.
    formerly_required: an older reference requires it. sources: where it was read, if not with the operation.
    """

    name: str
    location: Literal["path", "query", "header"]
    schema: Json
    required: bool
    description: str
    example: Any = None
    csv: bool = False
    accepts: tuple[Literal["id", "uuid", "me", "email"], ...] = ()
    double_encode_uuid: bool = False
    deprecated: bool = False
    legacy: bool = False
    inferred: bool = False
    formerly_required: bool = False
    sources: tuple[Source, ...] = ()


class Body(msgspec.Struct, frozen=True):
    """What is sent. example: a complete body, or None."""

    content_type: str
    schema: Json
    required: bool
    example: Any = None


class Response(msgspec.Struct, frozen=True):
    """One answer. schema and content_type are None when it has no body."""

    status: int
    description: str
    schema: Json | None = None
    example: Any = None
    content_type: str | None = None


class Operation(msgspec.Struct, frozen=True, kw_only=True):
    """One thing Zoom's API can do.

    path: without the server's base, e.g. ``/rooms/{roomId}``. server: base URL when it is not the API host.
    events: webhooks it can cause. names: what else it is called; shared_names: what it is called
    too, but does not lead here, as other operations go by it. variants: ids of its variants.
    variant_of, const, body_key: set on a variant; const goes into the body as it stands, the fields go under
    body_key, or beside const when that is None.
    fields, required_fields: names a caller can or must give in the body (of a variant: besides const).
    formerly_required: body fields an older reference requires.
    max_objects: how many such things an account can have, where that is limited.
    removed: gone from Zoom's newest references. successor: route that took its place, as Zoom says.
    older_statuses: other success statuses, from older references. user_app_only: only for apps that a user
    installs. refusal: why the sandbox refuses it.
    """

    id: str
    area: str
    method: str
    path: str
    summary: str
    description: str
    tag: str
    parameters: tuple[Parameter, ...]
    body: Body | None
    responses: dict[int, Response]
    success_status: int
    errors: tuple[ErrorFact, ...]
    scopes: Scopes
    plan: tuple[str, ...]
    permissions: tuple[str, ...]
    rate_class: RateClass | None
    quotas: tuple[Quota, ...]
    paging: Paging | None
    archetype: Archetype
    fidelity: Fidelity
    events: tuple[str, ...]
    names: tuple[str, ...]
    aliases: tuple[Alias, ...]
    variants: tuple[str, ...]
    shared_names: tuple[str, ...] = ()
    variant_of: str | None = None
    const: Json | None = None
    body_key: str | None = None
    fields: tuple[str, ...] = ()
    required_fields: tuple[str, ...] = ()
    server: str | None = None
    auth: Literal["bearer", "basic", "none"] = "bearer"
    deprecated: bool = False
    formerly_required: tuple[str, ...] = ()
    max_objects: int | None = None
    older_fields: OlderFields | None = None
    older_statuses: tuple[int, ...] = ()
    removed: bool = False
    successor: str | None = None
    user_app_only: bool = False
    refusal: str = ""
    sources: tuple[Source, ...] = ()

    @property
    def path_params(self) -> tuple[Parameter, ...]:
        return self._at("path")

    @property
    def query_params(self) -> tuple[Parameter, ...]:
        return self._at("query")

    @property
    def header_params(self) -> tuple[Parameter, ...]:
        return self._at("header")

    @property
    def success(self) -> Response:
        """The answer when all goes well."""
        return self.responses[self.success_status]

    @property
    def is_list(self) -> bool:
        """Whether the reply is a row of items, paged or not."""
        if self.method != "GET":
            return False
        schema = self.success.schema or {}
        in_array = self.archetype.items in schema.get("properties", {}) if self.archetype.items else False
        return self.paging is not None or schema.get("type") == "array" or in_array

    def _at(self, location: str) -> tuple[Parameter, ...]:
        return tuple(p for p in self.parameters if p.location == location)


class Event(msgspec.Struct, frozen=True, kw_only=True):
    """One webhook event.

    schema, example: the whole message, ``event``, ``event_ts`` and ``payload``.
    caused_by: operations and variants that can cause it; causes: what else does, in words.
    closed_objects: paths of the objects that Zoom documents as having no other fields, ``$`` for the message.
    enum_names: what the values of a coded field mean, by field name.
    """

    event: str
    area: str
    summary: str
    description: str
    schema: Json
    example: Json
    scopes: Scopes
    caused_by: tuple[str, ...]
    causes: tuple[str, ...]
    product: str
    closed_objects: tuple[str, ...]
    enum_names: dict[str, dict[str, str]]
    sources: tuple[Source, ...]

    @property
    def id(self) -> str:
        """The event's name, so that operations and events can be listed alike."""
        return self.event
