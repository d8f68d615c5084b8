"""``greenroom scopes``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from .names import OPERATION
from .output import json_option, show

if TYPE_CHECKING:
    from greenroom.catalog import Operation
    from greenroom.catalog.least_scopes import Least


@click.command("scopes")
@click.argument("operations", nargs=-1, required=True, metavar="OPERATION...", type=OPERATION)
@click.option(
    "--user-level", is_flag=True, help="For an app that acts for its own user alone, not the account."
)
@json_option
def command(operations: tuple[str, ...], user_level: bool, as_json: bool) -> None:
    """Print the least set of scopes that allows these operations, granular and classic.

    An app has scopes of one kind: granular if it is new, classic if it is old. An operation needs any one of
    those it accepts, so fewer scopes than operations can do.

    \b
    greenroom scopes rooms.list rooms.check_in
    """
    from greenroom import catalog
    from greenroom.catalog import least_scopes

    found = list({op.id: op for op in map(catalog.operation, operations)}.values())
    granular = least_scopes.granular(found, user_level=user_level)
    classic = least_scopes.classic(found, user_level=user_level)
    if as_json:
        answer = {"operations": [op.id for op in found]}
        show(answer | {"granular": _plain(granular, found), "classic": _plain(classic, found)}, True)
        return
    _print("granular", granular, found, user_level)
    click.echo()
    _print("classic", classic, found, user_level)


def _plain(least: Least, found: list[Operation]) -> dict[str, Any]:
    free = _free(found)
    return {
        "scopes": list(least.scopes),
        "needed_for": {needed.scope: list(needed.operations) for needed in least.needed},
        "unknown": [name for name in least.unknown if name not in free],
        "free": [name for name in least.unknown if name in free],
        "other_level": list(least.other_level),
    }


def _print(kind: str, least: Least, found: list[Operation], user_level: bool) -> None:
    click.echo(f"{kind}:")
    width = max((len(scope) for scope in least.scopes), default=0)
    for needed in least.needed:
        click.echo(f"  {needed.scope:<{width}}  for {', '.join(needed.operations)}")
    free = _free(found)
    for name in least.unknown:
        click.echo(f"  {name} needs no scope." if name in free else f"  {name}: no {kind} scope is known.")
    level = "user" if user_level else "account"
    for name in least.other_level:
        click.echo(f"  ({name} has no {kind} scope of {level} level)")


def _free(found: list[Operation]) -> set[str]:
    """Operations that take no access token, such as getting one."""
    return {op.id for op in found if op.auth != "bearer"}
