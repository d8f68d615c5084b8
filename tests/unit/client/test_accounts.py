"""A primary account's view of a sub account: other paths, the same connection."""

from __future__ import annotations

import pytest

from greenroom import Zoom
from greenroom.catalog import query as catalog
from greenroom.catalog.model import Operation
from greenroom.client.accounts import reached
from greenroom.client.arguments import InvalidArguments
from greenroom.core.errors import MissingScope

from .server import Answer, SmallServer

OFFERED = [
    operation
    for operation in catalog.operations()
    if any(alias.kind == "master_account" for alias in operation.aliases)
]


def test_calls_and_pages_of_a_view_go_to_the_sub_account(server: SmallServer) -> None:
    server.answer = lambda seen: Answer(200, {"rooms": [{"id": "a"}], "next_page_token": ""})
    with Zoom.server_to_server(**server.settings) as zoom:
        sub = zoom.for_account("sub/1")
        assert [room.id for room in sub.rooms.list(page_size=5)] == ["a"]
        sub.rooms.get("r")
        sub.call("rooms.get", {"roomId": "r"})
        zoom.rooms.get("r")
    assert [seen.target for seen in server.seen] == [
        "/v2/accounts/sub%2F1/rooms?page_size=5",
        "/v2/accounts/sub%2F1/rooms/r",
        "/v2/accounts/sub%2F1/rooms/r",
        "/v2/rooms/r",
    ]
    assert len(server.token_requests) == 1


def test_a_view_of_a_client_that_was_used_before_goes_its_own_way(server: SmallServer) -> None:
    with Zoom.server_to_server(**server.settings) as zoom:
        zoom.rooms.get("r")
        zoom.for_account("sub").rooms.get("r")
    assert [seen.path for seen in server.seen] == ["/v2/rooms/r", "/v2/accounts/sub/rooms/r"]


def test_a_view_follows_where_the_first_token_says_the_account_lives(server: SmallServer) -> None:
    settings = server.settings | {"api_url": server.url.replace("127.0.0.1", "localhost") + "/v2"}
    with Zoom.server_to_server(**settings) as zoom:
        sub = zoom.for_account("sub")
        sub.rooms.get("r")
        assert sub.api_url == zoom.api_url == f"{server.url}/v2"


def test_what_zoom_does_not_offer_there_is_refused_before_sending(server: SmallServer) -> None:
    refused = next(
        operation
        for operation in catalog.operations("rooms")
        if operation not in OFFERED
        and not operation.path.startswith("/accounts/")
        and not operation.variant_of
    )
    path = {parameter.name: "x" for parameter in refused.path_params}
    with (
        Zoom.server_to_server(**server.settings) as zoom,
        pytest.raises(InvalidArguments, match="is not offered to a primary account"),
    ):
        zoom.for_account("sub").call(refused.id, path)
    assert server.seen == []


def test_an_operation_that_names_an_account_anyway_goes_there() -> None:
    named = next(o for o in catalog.operations("accounts") if o.path.startswith("/accounts/{accountId}/"))
    assert reached(named, "sub") == ("", named.scopes)


def test_the_missing_scope_is_the_one_for_sub_accounts(server: SmallServer) -> None:
    server.script(Answer(400, {"code": 4711, "message": "Invalid access token, does not contain scopes:[]."}))
    alias = next(a for a in catalog.operation("rooms.get").aliases if a.kind == "master_account")
    assert alias.scopes is not None
    with Zoom.server_to_server(**server.settings) as zoom, pytest.raises(MissingScope) as refused:
        zoom.for_account("sub").rooms.get("r")
    assert f"Add {[*alias.scopes.granular, *alias.scopes.classic][0]}" in str(refused.value)


ORDINARY = [o for o in OFFERED if not o.path.startswith("/accounts/{accountId}")]
"""The others name the account in their own path."""


@pytest.mark.parametrize("operation", ORDINARY, ids=lambda operation: operation.id)
def test_every_sub_account_form_of_the_catalog_is_the_ordinary_path_behind_a_prefix(
    operation: Operation,
) -> None:
    assert reached(operation, "sub")[0] == "/accounts/sub"
