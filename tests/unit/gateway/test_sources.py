"""Several secrets, changed while the gateway runs; what else a delivery must carry."""

from __future__ import annotations

import asyncio
import base64
from pathlib import Path
from typing import Any

import pytest

from greenroom.core.errors import BadCredentials, ConfigurationError
from greenroom.core.secrets import Secret
from greenroom.gateway import BasicAuth, BearerToken, CustomHeader, Gateway, Source, Sources
from greenroom.gateway.credentials import Requirement, check
from greenroom.gateway.receive import Outcome, Raw
from greenroom.gateway.sources import MAX_SECRETS
from tests.unit.gateway.deliveries import SECRET, alert, knows, signed

NEW = Secret("the secret after the rotation")
OTHER = Secret("another app's secret")


def deliver(hooks: Gateway, *deliveries: Raw) -> list[Outcome]:
    async def run() -> list[Outcome]:
        outcomes = [await hooks.receive(raw.headers, raw.body, source=raw.source) for raw in deliveries]
        await hooks.stop()
        return outcomes

    return asyncio.run(run())


def test_a_secret_is_rotated_with_overlap_while_the_gateway_runs(tmp_path: Path) -> None:
    hooks = Gateway(secret=SECRET, data=tmp_path, schema_of=knows)

    async def run() -> list[int]:
        async def status(secret: Secret) -> int:
            raw = signed(alert(), secret=secret)
            return (await hooks.receive(raw.headers, raw.body)).status

        seen = [await status(SECRET), await status(NEW)]
        added = hooks.sources.add_secret("default", NEW, label="new")
        seen += [await status(SECRET), await status(NEW), await status(NEW)]
        assert [(one["label"], one["uses"]) for one in hooks.sources.usage()] == [("", 2), ("new", 2)]
        old = next(one for one in hooks.sources.usage() if one["fingerprint"] != added.fingerprint)
        assert old["last_used_at"]
        hooks.sources.retire_secret("default", old["fingerprint"])
        seen += [await status(SECRET), await status(NEW)]
        await hooks.stop()
        return seen

    assert asyncio.run(run()) == [200, 401, 200, 200, 200, 401, 200]


def test_several_apps_post_to_one_address_and_each_is_counted(tmp_path: Path) -> None:
    acme = Source({"rooms app": SECRET, "phone app": OTHER})
    hooks = Gateway(sources={"acme": acme}, data=tmp_path, schema_of=knows)
    outcomes = deliver(hooks, *(signed(alert(), secret=one, source="acme") for one in (OTHER, SECRET, OTHER)))
    assert [one.status for one in outcomes] == [200, 200, 200]
    assert {one["label"]: one["uses"] for one in hooks.sources.usage()} == {"rooms app": 1, "phone app": 2}


def test_a_source_added_later_is_taken_at_once_and_one_removed_no_longer(tmp_path: Path) -> None:
    hooks = Gateway(sources={}, data=tmp_path, schema_of=knows)

    hooks.sources.set("acme", SECRET)
    (outcome,) = deliver(hooks, signed(alert(), source="acme"))
    assert outcome.status == 200
    hooks.sources.remove("acme")
    with pytest.raises(ConfigurationError, match="'acme'; there is none yet"):
        hooks.verify({}, b"", source="acme")


def test_a_secret_that_stays_keeps_its_count_when_the_source_changes() -> None:
    sources = Sources({"acme": SECRET})
    sources["acme"].keys[0].uses = 7
    sources.set("acme", [NEW, SECRET])
    assert [one["uses"] for one in sources.usage()] == [0, 7]


def test_usage_shows_no_secret_and_tells_them_apart() -> None:
    usage = Sources({"acme": [SECRET, NEW]}).usage()
    assert len({one["fingerprint"] for one in usage}) == 2
    assert SECRET.reveal() not in str(usage)
    assert NEW.reveal() not in repr(Source([SECRET, NEW]).keys)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda s: s.retire_secret("acme", "abcdef"), "has no secret 'abcdef'"),
        (lambda s: s.retire_secret("acme", s.usage()[0]["fingerprint"]), "is the last secret"),
        (
            lambda s: s.retire_secret("nobody", "abcdef"),
            "No webhook source is called 'nobody'; there is acme",
        ),
        (lambda s: s.set("acme", []), "Source 'acme': A webhook secret is empty"),
        (lambda s: s.set("acme", [str(n) for n in range(MAX_SECRETS + 1)]), "at most 32 secrets"),
        (lambda s: s.set("acme", Source("x", require=BasicAuth("me", ""))), "password is empty"),
        (
            lambda s: s.set("acme", Source("x", require=CustomHeader("x y", "v"))),
            "letters, digits and dashes",
        ),
    ],
)
def test_a_change_that_cannot_be_meant_says_why_and_changes_nothing(change: Any, message: str) -> None:
    sources = Sources({"acme": SECRET})
    with pytest.raises(ConfigurationError, match=message):
        change(sources)
    assert sources["acme"].secrets == (SECRET,)


BASIC = "Basic " + base64.b64encode("me:pässword".encode()).decode()
FITTING = [
    (BasicAuth("me", "pässword"), "authorization", BASIC),
    (BasicAuth("me", Secret("pässword")), "authorization", BASIC.replace("Basic", "basic")),
    (BearerToken("token"), "authorization", "Bearer token"),
    (CustomHeader("X-Acme", "value"), "x-acme", "value"),
]


@pytest.mark.parametrize(("required", "name", "value"), FITTING)
def test_the_required_header_is_asked_for_besides_the_signature(
    tmp_path: Path, required: Requirement, name: str, value: str
) -> None:
    hooks = Gateway(sources={"acme": Source(SECRET, require=required)}, data=tmp_path, schema_of=knows)
    raws = [signed(alert(), source="acme") for _ in range(4)]
    tries = [{}, {name: value + "x"}, {name: ""}, {name: value}]
    sent = [Raw("acme", {**raw.headers, **extra}, raw.body) for raw, extra in zip(raws, tries, strict=True)]
    outcomes = deliver(hooks, *sent)
    assert [(one.status, one.reason) for one in outcomes[:3]] == [(401, "bad_credentials")] * 3
    assert outcomes[3].reason in ("accepted", "duplicate")
    assert hooks.counts["bad_credentials"] == 3


def test_while_a_credential_is_changed_the_old_and_the_new_one_are_good() -> None:
    both = (BearerToken("old"), BearerToken("new"), CustomHeader("x-acme", "v"))
    for headers in ({"authorization": "Bearer old"}, {"authorization": "Bearer new"}, {"x-acme": "v"}):
        check(both, headers)
    with pytest.raises(BadCredentials, match="does not have the expected authorization or x-acme header"):
        check(both, {"authorization": "Bearer other"})
    with pytest.raises(BadCredentials, match="carries no"):
        check(both, {})


def test_a_right_header_does_not_replace_the_signature(tmp_path: Path) -> None:
    hooks = Gateway(sources={"acme": Source(SECRET, require=BearerToken("t"))}, data=tmp_path)
    (outcome,) = deliver(hooks, Raw("acme", {"authorization": "Bearer t"}, b"{}"))
    assert (outcome.status, outcome.reason) == (401, "bad_signature")


def test_credentials_are_nowhere_to_be_read(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(0)
    required = BasicAuth("me", "the-password")
    hooks = Gateway(sources={"acme": Source(SECRET, require=required)}, data=tmp_path, schema_of=knows)

    async def run() -> str:
        raw = signed(alert(), source="acme")
        headers = {**raw.headers, "authorization": "Basic Zm9yZ2VkOmd1ZXNz"}
        outcome = await hooks.receive(headers, raw.body, source="acme")
        kept = [one.item() for one in await hooks.inbox.rejections()]
        assert kept[0]["likely"] == "wrong_credentials"
        await hooks.stop()
        return f"{outcome} {kept} {required!r} {hooks.sources.usage()}"

    shown = asyncio.run(run()) + caplog.text
    for secret in ("the-password", "Zm9yZ2VkOmd1ZXNz", SECRET.reveal()):
        assert secret not in shown


def test_every_secret_is_compared_whichever_fits(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Time must not tell which secret matched, so a match may not end the comparing."""
    from greenroom.core import signing

    made: list[signing.Signer] = []
    real = signing.Signer.sign

    def counting(self: signing.Signer, body: bytes, timestamp: str) -> str:
        made.append(self)
        return real(self, body, timestamp)

    monkeypatch.setattr(signing.Signer, "sign", counting)
    hooks = Gateway(secrets=[SECRET, NEW, OTHER], data=tmp_path, schema_of=knows)
    raws = [(one, signed(alert(), secret=one)) for one in (SECRET, NEW, OTHER)]
    for _, raw in raws:
        made.clear()
        hooks.verify(raw.headers, raw.body)
        assert made == list(hooks.sources["default"].signers)
