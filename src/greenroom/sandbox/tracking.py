"""Ids that requests and deliveries are followed by: random, not secret.

Never from the world's seed, nor from one that a program sets: receivers drop repeated ones. And not from the
system each time, for that hands the interpreter to other threads for a moment, in every request.
"""

from __future__ import annotations

import os
import random

_chance = random.Random()  # noqa: S311 - not secret
if hasattr(os, "register_at_fork"):  # not on Windows
    os.register_at_fork(after_in_child=_chance.seed)


def fresh_hex() -> str:
    """Return 32 hexadecimal digits that nobody had before."""
    return _chance.randbytes(16).hex()


def new_tracking_id() -> str:
    """Return an ``x-zm-trackingid``."""
    return f"v=2.0;clid=us02;rid=WEB_{fresh_hex()}"


def new_request_id() -> str:
    """Return an ``x-zm-request-id``, a UUID of version 4 with underscores."""
    text = fresh_hex()
    return f"{text[:8]}_{text[8:12]}_4{text[13:16]}_a{text[17:20]}_{text[20:]}"
