"""docs/gateway.md is true: its programs run as printed, its tables name what there is."""

from __future__ import annotations

import asyncio
import re
import sys
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

import pytest

from greenroom import catalog
from greenroom.app.assemble import Greenroom
from greenroom.app.exposition import FlowsPart, SandboxPart
from greenroom.app.settings import Settings
from greenroom.core.histogram import FAST_S, Histogram
from greenroom.core.json import decode
from greenroom.core.signing import challenge_answer
from greenroom.gateway.diagnosis import ADVICE
from greenroom.gateway.gateway import Gateway
from greenroom.gateway.metrics import GatewayPart, Metrics
from greenroom.gateway.receive import Raw
from greenroom.storage.received import Unfinished
from greenroom.testing.asgi import Lifespan, ask
from tests.house import cli
from tests.unit.gateway.deliveries import SECRET, alert, signed

PAGE = (Path(__file__).parents[3] / "docs" / "gateway.md").read_text("utf-8")
PROGRAMS = dict(re.findall(r"^##+ ([^\n]+)\n(?:(?!^##).)*?```python\n(.*?)```", PAGE, re.S | re.M))


@pytest.fixture(autouse=True)
def surroundings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("ZOOM_WEBHOOK_SECRET_TOKEN", SECRET.reveal())


def program(name: str) -> dict[str, Any]:
    names: dict[str, Any] = {"__name__": "docs"}
    exec(compile(PROGRAMS[name], f"docs/gateway.md, {name}", "exec"), names)
    return names


def through_asgi(names: dict[str, Any], path: str, *raws: Raw) -> list[tuple[int, Any]]:
    async def run() -> list[tuple[int, Any]]:
        life = Lifespan(names["app"])
        await life.start()
        url = f"http://here{path}"
        replies = [await ask(names["app"], "POST", url, raw.headers, raw.body) for raw in raws]
        await life.stop()
        await names["hooks"].stop()
        return [(one.status, decode(one.body)) for one in replies]

    return asyncio.run(run())


def through_flask(names: dict[str, Any], *raws: Raw) -> list[tuple[int, Any]]:
    client = names["app"].test_client()
    replies = [client.post("/zoom", headers=dict(raw.headers), data=raw.body) for raw in raws]
    return [(one.status_code, one.get_json()) for one in replies]


def through_django(names: dict[str, Any], *raws: Raw) -> list[tuple[int, Any]]:
    from django.test import Client
    from django.urls import clear_url_caches

    from tests.unit.gateway.adapters.test_django import URLS  # sets Django up

    module = ModuleType(URLS)
    module.urlpatterns = names["urlpatterns"]  # type: ignore[attr-defined]
    sys.modules[URLS] = module
    clear_url_caches()
    try:
        client = Client()
        replies = [
            client.generic("POST", "/zoom", raw.body, "application/json", headers=dict(raw.headers))
            for raw in raws
        ]
        return [(one.status_code, decode(one.content)) for one in replies]
    finally:
        del sys.modules[URLS]
        clear_url_caches()


def through_lambda(names: dict[str, Any], *raws: Raw) -> list[tuple[int, Any]]:
    calls = [
        {
            "headers": dict(raw.headers),
            "body": raw.body.decode(),
            "requestContext": {"http": {"method": "POST"}},
        }
        for raw in raws
    ]
    answers = [names["handler"](call, None) for call in calls]
    return [(one["statusCode"], decode(one["body"])) for one in answers]


def by_hand(names: dict[str, Any], *raws: Raw) -> list[tuple[int, Any]]:
    return [names["handle"](raw.headers, raw.body) for raw in raws]


WAYS = {
    "Mounted": lambda names, *raws: through_asgi(names, "/hooks/acme", *raws),
    "FastAPI": lambda names, *raws: through_asgi(names, "/zoom", *raws),
    "Starlette": lambda names, *raws: through_asgi(names, "/zoom", *raws),
    "Flask": through_flask,
    "Django": through_django,
    "AWS Lambda": through_lambda,
    "Anything else": by_hand,
}


@pytest.mark.parametrize("name", WAYS)
def test_a_program_of_the_page_takes_events_and_refuses_forgeries(
    name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    good = signed(alert(), request_id="r1")
    forged = Raw("default", good.headers, good.body + b" ")
    check = signed({"event": "endpoint.url_validation", "payload": {"plainToken": "t"}})
    replies = WAYS[name](program(name), good, forged, check)
    assert [status for status, _ in replies] == [200, 401, 200]
    assert replies[2][1] == challenge_answer("t", SECRET)
    assert "zoomroom.alert" in capsys.readouterr().out


def test_the_program_that_rotates_a_secret_runs(capsys: pytest.CaptureFixture[str]) -> None:
    hooks = program("Several apps, and changing a secret")["hooks"]
    assert "rooms app, new" in capsys.readouterr().out
    assert [key.label for key in hooks.sources["acme"].keys] == ["phone app", "rooms app, new"]


def test_every_program_is_run_by_a_test() -> None:
    assert set(PROGRAMS) == {
        *WAYS,
        "Several apps, and changing a secret",
        "Forward to other addresses",
        "Fill a gap from a program",
    }


def test_the_program_that_forwards_runs() -> None:
    targets = program("Forward to other addresses")["hooks"].forwarders
    assert [one.origin for one in targets] == ["https://app.example.com", "https://audit.example.com"]


def test_the_program_that_fills_a_gap_asks_zoom(
    zoom_sandbox: Any, zoom_env: Any, capsys: pytest.CaptureFixture[str]
) -> None:
    names = program("Fill a gap from a program")

    async def run() -> None:
        await names["fill"]()
        await names["hooks"].stop()

    asyncio.run(run())
    assert "'user.created'" in capsys.readouterr().out


def test_the_table_of_what_can_be_filled_names_operations_and_events_that_exist() -> None:
    table = PAGE.partition("### Fill a gap")[2].partition("Such events")[0]
    named = re.findall(r"`((?:reports|dashboards|recordings|users|phone|rooms)\.[a-z_.]+)`", table)
    assert len(named) >= 9
    for name in named:
        assert catalog.event(name) if name.endswith("_completed") else catalog.operation(name)


def test_the_table_of_likely_mistakes_is_the_codes_own() -> None:
    rows = dict(re.findall(r"^\| `([a-z_]+)` \| ([^|]+) \|$", PAGE.partition("| likely |")[2], re.M))
    assert rows == ADVICE


def metric_rows() -> list[str]:
    """Return the table of metrics as the code has it: every family of a process with every role."""
    hooks = Gateway(secret=SECRET)
    hooks.meter.handlers["handler", True] = Histogram(FAST_S)
    hooks.meter.accepted["default", "zoomroom.alert"] = 1
    hooks.receiver.ends.update(
        {("default", end): 1 for end in ("bad_signature", "duplicate", "challenge", "unavailable")}
    )
    mine = GatewayPart(hooks)
    mine._left = Unfinished(0, 0, 0)
    flows: Any = SimpleNamespace(under_way={"running": 1}, ended={("flow", "completed"): 1})
    sandbox: Any = SimpleNamespace(records=SimpleNamespace(count=lambda *_, **__: 0))
    metrics = Metrics(mine, FlowsPart(flows), SandboxPart(sandbox))
    rows = []
    for family in metrics.collect():
        name = family.name + {"counter": "_total", "info": "_info"}.get(family.type, "")
        labels = {label: None for sample in family.samples for label in sample.labels if label != "le"}
        shown = ", ".join(f"`{label}`" for label in labels)
        rows.append(f"| `{name}` | {family.type} | {shown} | {family.documentation} |")
    return rows


def test_the_table_of_metrics_is_the_codes_own() -> None:
    assert re.findall(r"^\| `greenroom_.*\|$", PAGE, re.M) == metric_rows()


def test_every_metric_that_is_to_be_alerted_on_exists() -> None:
    names = {re.findall(r"`(\w+)`", row)[0] for row in metric_rows()}
    alerts = PAGE.partition("groups:")[2].partition("```")[0]
    used = set(re.findall(r"greenroom_\w+", alerts))
    assert len(used) > 5
    assert {re.sub(r"_(bucket|sum|count)$", "", name) for name in used} <= names


def test_the_table_of_checks_is_what_a_house_looks_at(tmp_path: Path) -> None:
    house = Greenroom(Settings(data=tmp_path, port=1))
    _, said = asyncio.run(house.health.ready())
    table = PAGE.partition("| check |")[2].partition("\n\n")[0]
    assert set(re.findall(r"^\| `([a-z]+)` \|", table, re.M)) == set(said["checks"])


@pytest.mark.parametrize(
    "line", sorted(set(re.findall(r"^greenroom ([a-z]+(?: webhook)?[^\n#…]*)", PAGE, re.M)))
)
def test_every_command_of_the_page_exists_with_its_options(line: str) -> None:
    said = cli(*line.split()[: 2 if line.startswith(("connections webhook ", "events ")) else 1], "--help")
    assert said.returncode == 0, said.stderr
    for option in re.findall(r"--[a-z-]+", line):
        assert option in said.stdout
