"""The sandbox's switches, kept in the world so that snapshots and restarts keep them."""

from __future__ import annotations

from functools import lru_cache
from typing import Any, Literal

import msgspec

from greenroom.storage.records import Records

from . import conditions

Plan = Literal["free", "pro", "business"]


class Settings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """rate_limits, scope_checks, role_checks: whether they are enforced. plan: decides the rate limits.

    strict_refresh: an older refresh token is refused at once; otherwise it works until it expires.
    single_token: a new token of an app ends its earlier ones, as Zoom did before 2023.
    conditions: what the account lacks or has used up, by the names of conditions.WORDS.
    """

    rate_limits: bool = True
    scope_checks: bool = True
    role_checks: bool = True
    plan: Plan = "business"
    strict_refresh: bool = True
    single_token: bool = False
    conditions: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if wrong := conditions.unknown(self.conditions):
            known = ", ".join(sorted(conditions.WORDS))
            raise ValueError(f"{', '.join(wrong)} is no condition; there are {known}")


USUAL = Settings()


def read(records: Records) -> Settings:
    """Return the switches as they stand."""
    return _decoded(records.meta_data("settings"))


@lru_cache(maxsize=64)
def _decoded(data: bytes | None) -> Settings:
    return msgspec.json.decode(data or b"{}", type=Settings)


def change(records: Records, changes: dict[str, Any]) -> Settings:
    """Apply some switches and return them all. Raises msgspec.ValidationError: unknown or of a wrong type."""
    settings = msgspec.convert({**msgspec.to_builtins(read(records)), **changes}, Settings)
    records.set_meta("settings", msgspec.to_builtins(settings))
    return settings
