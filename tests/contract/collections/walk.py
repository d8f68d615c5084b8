"""Walks a collection as a user would: through the front door, with bodies from the catalog's examples."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from typing import Any
from urllib.parse import quote, urlencode

from greenroom.catalog import Operation
from greenroom.sandbox.entities import entity_of
from tests.door import Answer, Door

from .derive import Collection, collections
from .wishes import BODIES, CHANGES, PATHS, QUERIES

Json = dict[str, Any]


class Walker:
    """Calls operations on one sandbox; makes the owners that a path asks for."""

    def __init__(self, door: Door) -> None:
        self.door = door
        self._app = door.token
        self._bot = str(door.form({"grant_type": "client_credentials"}).body["access_token"])

    def call(self, operation: Operation, path: Json, body: Any = None, **query: Any) -> Answer:
        target = operation.path
        for name, value in path.items():
            target = target.replace(f"{{{name}}}", quote(str(value), safe=""))
        assert "{" not in target, (operation.id, target)
        self.door.token = self._bot if operation.id.startswith("chatbot.") else self._app
        asked = self.named({**QUERIES.get(operation.id, {}), **query})
        return self.door(operation.method, f"/v2{target}" + (f"?{urlencode(asked)}" if asked else ""), body)

    def body(self, operation: Operation) -> Any:
        """Return the documented example with what the table says in place of it."""
        if operation.body is None:
            return None
        example = copy.deepcopy(operation.body.example)
        wish = self.named(BODIES.get(operation.id, {}))
        if not isinstance(example, dict):
            return wish or example
        return {name: value for name, value in {**example, **wish}.items() if value is not None}

    def change(self, operation: Operation) -> Any:
        """Return the body of an update."""
        wish = CHANGES.get(operation.id)
        return self.body(operation) if wish is None else self.named(wish)

    def named(self, value: Any) -> Any:
        """Return a wish with the ids of records in place of their names."""
        if isinstance(value, dict):
            return {name: self.named(part) for name, part in value.items()}
        if isinstance(value, list):
            return [self.named(part) for part in value]
        return self.id_of(value[1:]) if isinstance(value, str) and value.startswith("@") else value

    def id_of(self, wish: str) -> Any:
        """Return the id meant by ``location:floor``, or a field of a record: ``phone_user.extension_id``."""
        if wish == "user":
            return self.door.sandbox.world.owner_id
        if wish == "account":
            return self.door.sandbox.world.account_id
        entity, _, field = wish.partition(".")
        entity, _, kind = entity.partition(":")
        if wish == "account:sub":
            return self.door.sandbox.records.list("account")[1].id
        rows = self.door.sandbox.records.list(entity)
        row = next((row for row in rows if kind in ("", row.body.get("type"))), None)
        if row is not None:
            return row.body[field] if field else row.id
        made = [c for c in collections() if c.create.archetype.entity == entity]
        assert made, f"nothing makes a {wish}"
        return self.make(made[0])[1]

    def owners(self, operation: Operation) -> Json:
        """Return values for the parameters of a path that do not name the record itself."""
        own = operation.archetype.id_param
        return {
            p.name: self.owner(operation, p.name)
            for p in operation.path_params
            if p.name != own or own == getattr(operation.archetype.parent, "param", None)
        }

    def owner(self, operation: Operation, param: str) -> str:
        parent = operation.archetype.parent
        entity = parent.entity if parent and parent.param == param else param.removesuffix("Id")
        wish = PATHS.get(f"{operation.area}.{param}", PATHS.get(param, f"@{entity}"))
        return str(self.id_of(wish[1:]))

    def make(self, collection: Collection) -> tuple[Json, str, Any]:
        """Create one; return the owners named in its path, its id and what was sent."""
        create = collection.create
        owners, body = self.owners(create), self.body(create)
        before = set(self.listed(collection, owners)) if collection.list else set()
        answer = self.call(create, owners, body)
        assert answer.status == create.success_status, (create.id, body, answer)
        id = self.id_in(create, answer.body)
        if id is None:
            new = set(self.listed(collection, owners)) - before
            assert len(new) == 1, (create.id, "what was made is not listed, and the reply has no id", answer)
            id = new.pop()
        return owners, id, body

    def id_in(self, operation: Operation, body: Any) -> str | None:
        archetype = operation.archetype
        if isinstance(body, dict) and archetype.envelope:
            body = body.get(archetype.envelope)
        if isinstance(body, dict) and archetype.items and archetype.items in body:
            body = body[archetype.items]
        if isinstance(body, list):
            body = body[0] if body else {}
        field = archetype.id_field or entity_of(operation).id_field
        value = body.get(field) if isinstance(body, dict) else None
        return None if value is None else str(value)

    def pages(self, operation: Operation, owners: Json) -> Iterator[Json]:
        """Yield every page of a list, with pages as small as they get."""
        query: Json = {"page_size": 50} if operation.paging else {}
        path = {p.name: owners.get(p.name) or self.owner(operation, p.name) for p in operation.path_params}
        for number in range(2, 200):
            answer = self.call(operation, path, **query)
            assert answer.status == operation.success_status, (operation.id, answer)
            body = (
                answer.body
                if isinstance(answer.body, dict)
                else {operation.archetype.items or "": answer.body}
            )
            yield body
            if body.get("next_page_token"):
                query["next_page_token"] = body["next_page_token"]
            elif int(body.get("page_count", 0)) >= number and "next_page_token" not in body:
                query["page_number"] = number
            else:
                return

    def listed(self, collection: Collection, owners: Json) -> dict[str, Json]:
        """Return the records of the whole list by id."""
        operation = collection.list
        assert operation is not None
        field = operation.archetype.id_field or entity_of(operation).id_field
        return {
            str(item[field]): item
            for page in self.pages(operation, owners)
            for item in page[operation.archetype.items or ""]
        }

    def total(self, collection: Collection, owners: Json) -> int | None:
        """Return total_records, None where the list has none."""
        assert collection.list is not None
        total = next(self.pages(collection.list, owners)).get("total_records")
        return None if total is None else int(total)

    def full_path(self, operation: Operation) -> Json:
        """Return values for every parameter of a path."""
        return {p.name: self.owner(operation, p.name) for p in operation.path_params}

    def at(self, operation: Operation, owners: Json, id: str) -> Json:
        """Return the path values of one record."""
        own = operation.archetype.id_param
        path = {p.name: owners.get(p.name) for p in operation.path_params}
        missing = [name for name, value in path.items() if value is None and name != own]
        path |= {name: self.owner(operation, name) for name in missing}
        return {**path, (own or ""): id} if own else path
