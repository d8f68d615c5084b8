"""Passwords of users: by the account's rules, and none that was used lately. Only traces are kept.

Source: Zoom API reference, "Update a user's password" and the account setting password_requirement, read
2026-02; documented, unless a line says assumed.
"""

from __future__ import annotations

from itertools import pairwise
from typing import Any

from ..apps import hashed
from ..registry import Problem
from ..world import users
from ..world.world import World

_KEPT = 4
"""How many passwords back none may be used again. Assumed."""
_EASY = ("password", "qwerty", "zoom", "welcome", "letmein", "admin")
_LEAST, _AT_ALL = 8, 6
"""How long a password is at least, whatever the account's settings are; and for anybody to call it one."""


def check(user: dict[str, Any], password: str, world: World) -> None:
    """Keep a trace of a user's new password. Raises Problem for one that breaks a rule."""
    if not {users.WORK_EMAIL}.issuperset(user.get("login_types") or ()):
        raise Problem(400, 1123, "Can only update password of Zoom work email account")
    settings = world.records.get("account_settings", world.account_id) or {}
    rules = settings.get("security", {}).get("password_requirement", {})
    for code, is_broken, text in _rules(password, rules):
        if is_broken:
            raise Problem(400, code, text)
    _refuse_used(user["id"], password, world)


def _rules(password: str, rules: dict[str, Any]) -> list[tuple[int, bool, str]]:
    least = max(_LEAST, int(rules.get("minimum_password_length") or 0))
    row = int(rules.get("consecutive_characters_length") or 0)
    is_easy = bool(rules.get("weak_enhance_detection")) and any(e in password.lower() for e in _EASY)
    wants_sign = bool(rules.get("have_special_character"))
    return [
        (1124, len(password) < _AT_ALL, f"Minimum of {_AT_ALL} characters."),
        (1124, len(password) < least, f"Have at least {least} characters"),
        (1130, len(set(password)) == 1, "Password can't use the same character."),
        (1125, not any(c.isalpha() for c in password), "Have at least 1 letter (a, b, c…)"),
        (1126, not any(c.isdigit() for c in password), "Have at least 1 number (1, 2, 3…)"),
        (
            1128,
            password in (password.upper(), password.lower()),
            "Include both Upper case and Lower case characters",
        ),
        (1127, wants_sign and password.isalnum(), "Have at least 1 special character (!, @, #…)"),
        (
            1131,
            row > 0 and _longest_row(password) >= row,
            "Password can't use continuation character.Such as 'abcdef','123456'.",
        ),
        (1136, is_easy, "Your password is too easy to guess. Try another one."),
    ]


def _longest_row(password: str) -> int:
    """Return the length of the longest run of characters that follow each other, as in ``1234``."""
    longest = run = 1
    for one, two in pairwise(password):
        run = run + 1 if ord(two) - ord(one) == 1 else 1
        longest = max(longest, run)
    return longest


def _refuse_used(user_id: str, password: str, world: World) -> None:
    trace = hashed(f"{user_id}/{password}")
    used = (world.records.get("password_traces", user_id) or {}).get("traces", [])
    if used and trace == used[-1]:
        raise Problem(400, 300, "Your new password can not match the old password.")
    if trace in used:
        raise Problem(400, 1129, f"Users cannot reuse any of the last {_KEPT} passwords created.")
    world.records.put("password_traces", user_id, {"traces": [*used, trace][-_KEPT:]}, parent=user_id)
