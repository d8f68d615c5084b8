"""Who may send webhooks: each source with the secrets that may sign, changeable while the gateway runs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any, Union

from greenroom.core.clock import from_epoch_ms, iso
from greenroom.core.errors import ConfigurationError
from greenroom.core.secrets import Secret
from greenroom.core.signing import Signer

from .credentials import Requirement

DEFAULT_SOURCE = "default"
MAX_SECRETS = 32
"""Each delivery is compared with all of them, so their number bounds the time it takes."""

SecretLike = str | Secret
SecretsLike = SecretLike | Sequence[SecretLike] | Mapping[str, SecretLike]
SourceLike = Union["Source", SecretsLike]


class Key:
    """One secret that may sign. label: yours. fingerprint: tells it apart from others and gives nothing away.

    uses, last_used_ms: how many deliveries it has signed since the gateway was made, and when the last came,
    milliseconds since 1970; 0 for never.
    """

    __slots__ = ("fingerprint", "label", "last_used_ms", "secret", "uses")

    def __init__(self, secret: Secret, label: str = "") -> None:
        self.secret = secret
        self.label = label
        self.fingerprint = secret.fingerprint
        self.uses = 0
        self.last_used_ms = 0

    @property
    def last_used_at(self) -> datetime | None:
        return from_epoch_ms(self.last_used_ms) if self.last_used_ms else None

    def __repr__(self) -> str:
        return f"Key({self.label!r}, {self.fingerprint})"


class Source:
    """What a source's deliveries must show. It does not change; ``Sources`` replaces it.

    secrets: the webhook secret token of the app, several while one is being rotated or where several apps
    post to one address, or a mapping of your label → secret. require: what else a delivery must carry; of
    several any one is good. expects_challenges: whether Zoom checks this address every 72 hours, so that a
    check that stays away is worth a warning.
    Raises: ConfigurationError when no secret is given, an empty one, or more than MAX_SECRETS.
    """

    def __init__(
        self,
        secrets: SecretsLike,
        *,
        require: Requirement | Sequence[Requirement] = (),
        expects_challenges: bool = True,
    ) -> None:
        self.keys = _keys(secrets)
        self.secrets = tuple(key.secret for key in self.keys)
        self.signers = tuple(Signer(secret) for secret in self.secrets)
        self.require = (require,) if isinstance(require, Requirement) else tuple(require)
        self.expects_challenges = expects_challenges
        if not self.secrets or not all(self.secrets):
            raise ConfigurationError("A webhook secret is empty; anyone could sign with it.")
        if len(self.secrets) > MAX_SECRETS:
            raise ConfigurationError(f"A source has at most {MAX_SECRETS} secrets; got {len(self.secrets)}.")

    @classmethod
    def of(cls, value: SourceLike) -> Source:
        return value if isinstance(value, Source) else cls(value)

    def used(self, index: int, now_ms: int) -> None:
        """Count a delivery that the secret at index has signed."""
        key = self.keys[index]
        key.uses += 1
        key.last_used_ms = now_ms

    def with_keys(self, keys: Sequence[Key]) -> Source:
        """Return the same source with these keys; their counts go on."""
        changed = Source(
            [key.secret for key in keys], require=self.require, expects_challenges=self.expects_challenges
        )
        changed.keys = tuple(keys)
        return changed


class Sources(Mapping[str, Source]):
    """The sources by name. Every change takes effect with the next delivery; those under way end as they
    began.

    Rotation: ``add_secret`` the new one, change it at Zoom, watch ``usage()`` until the old one is no longer
    used (Zoom's last retry comes 85 minutes after the first try), then ``retire_secret``.
    """

    def __init__(self, sources: Mapping[str, SourceLike]) -> None:
        self._by_name: dict[str, Source] = {}
        for name, value in sources.items():
            self.set(name, value)

        self.find = self._by_name.get
        """Name → source, None where there is none: get() without the two calls that Mapping makes of it."""

    def __getitem__(self, name: str) -> Source:
        return self._by_name[name]

    def __contains__(self, name: object) -> bool:
        return name in self._by_name

    def __iter__(self) -> Iterator[str]:
        return iter(tuple(self._by_name))

    def __len__(self) -> int:
        return len(self._by_name)

    def set(self, name: str, value: SourceLike) -> None:
        """Add a source, or change it. A secret that stays keeps its count."""
        try:
            new = Source.of(value)
        except ConfigurationError as exc:
            raise ConfigurationError(f"Source {name!r}: {exc}") from exc
        known = {key.fingerprint: key for key in self._by_name[name].keys} if name in self._by_name else {}
        for key in new.keys:
            if (before := known.get(key.fingerprint)) is not None:
                key.uses, key.last_used_ms = before.uses, before.last_used_ms
        self._by_name[name] = new

    def remove(self, name: str) -> None:
        """Take no more deliveries of a source."""
        self._by_name.pop(name, None)

    def add_secret(self, name: str, secret: SecretLike, label: str = "") -> Key:
        """Let one more secret sign, beside those that may already; return it as usage() shows it."""
        key = Key(Secret.of(secret), label)
        before = self.known(name)
        others = [one for one in before.keys if one.fingerprint != key.fingerprint]
        self._by_name[name] = before.with_keys([*others, key])
        return key

    def retire_secret(self, name: str, which: str) -> None:
        """Let a secret sign no longer. which: its fingerprint or label.

        Raises: ConfigurationError when there is none such, or it is the last one.
        """
        before = self.known(name)
        kept = [key for key in before.keys if which not in (key.fingerprint, key.label)]
        if len(kept) == len(before.keys):
            raise ConfigurationError(f"Source {name!r} has no secret {which[:80]!r}.")
        if not kept:
            raise ConfigurationError(f"{which!r} is the last secret of source {name!r}; add another first.")
        self._by_name[name] = before.with_keys(kept)

    def known(self, name: str) -> Source:
        """Return a source. Raises: ConfigurationError, naming those there are."""
        if name not in self._by_name:
            known = ", ".join(sorted(self)) or "none yet"
            raise ConfigurationError(f"No webhook source is called {name!r}; there is {known}.")
        return self._by_name[name]

    def usage(self) -> list[dict[str, Any]]:
        """Return for each secret how often it has signed since this process started, JSON-ready."""
        return [
            {
                "source": name,
                "label": key.label,
                "fingerprint": key.fingerprint,
                "uses": key.uses,
                "last_used_at": iso(key.last_used_at) if key.last_used_at else None,
            }
            for name, source in sorted(self._by_name.items())
            for key in source.keys
        ]


def given_sources(
    secret: SecretLike | None,
    secrets: Sequence[SecretLike] | None,
    sources: Mapping[str, SourceLike] | None,
) -> Sources:
    """Return the sources of a gateway's arguments. Raises: ConfigurationError when there is no secret."""
    own = [*([] if secret is None else [secret]), *(secrets or ())]
    if sources is None and not own:
        raise ConfigurationError(
            "A gateway needs the webhook secret token of your Zoom app: Gateway(secret=…). "
            "It stands on the app's Access page under Features."
        )
    given = Sources(sources or {})
    if own and DEFAULT_SOURCE not in given:
        given.set(DEFAULT_SOURCE, own)
    else:
        for one in own:
            given.add_secret(DEFAULT_SOURCE, one)
    return given


def _keys(secrets: SecretsLike) -> tuple[Key, ...]:
    if isinstance(secrets, str | Secret):
        return (Key(Secret.of(secrets)),)
    if isinstance(secrets, Mapping):
        return tuple(Key(Secret.of(secret), label) for label, secret in secrets.items())
    return tuple(Key(Secret.of(secret)) for secret in secrets)
