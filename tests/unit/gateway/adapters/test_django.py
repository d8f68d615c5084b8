"""Django itself, through its own handlers: middleware, URLs and CSRF as in a project."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import ModuleType
from typing import Any

import django
import pytest
from django.conf import settings
from django.core.handlers.asgi import ASGIHandler
from django.http import HttpRequest, JsonResponse
from django.test import Client
from django.urls import clear_url_caches, path

from greenroom.core.json import decode
from greenroom.gateway import Event, Gateway
from greenroom.gateway.adapters.django import recorded, verified
from greenroom.testing.asgi import ask
from tests.unit.gateway.adapters.stories import Reply, tell, tell_challenge, tell_recording
from tests.unit.gateway.deliveries import SECRET, alert, knows, signed

URLS = "tests_of_the_django_adapter"


def read_the_stream(get_response: Any) -> Any:
    """A middleware that consumes the body where the request asks for it."""

    def answer(request: HttpRequest) -> Any:
        if request.headers.get("x-greedy"):
            request.read()
        return get_response(request)

    return answer


if not settings.configured:
    settings.configure(
        ROOT_URLCONF=URLS,
        ALLOWED_HOSTS=["*"],
        SECRET_KEY="x",
        DATA_UPLOAD_MAX_MEMORY_SIZE=4 * 1024 * 1024,
        MIDDLEWARE=[f"{__name__}.read_the_stream", "django.middleware.csrf.CsrfViewMiddleware"],
    )
    django.setup()


@pytest.fixture
def urls() -> Iterator[ModuleType]:
    module = ModuleType(URLS)
    sys.modules[URLS] = module
    clear_url_caches()
    yield module
    del sys.modules[URLS]
    clear_url_caches()


def asking(urls: ModuleType, view: Any) -> Any:
    urls.urlpatterns = [path("zoom", view)]  # type: ignore[attr-defined]
    client = Client(enforce_csrf_checks=True)

    def send(method: str, headers: Mapping[str, str], body: bytes) -> Reply:
        reply = client.generic(method, "/zoom", body, content_type="application/json", headers=dict(headers))
        return Reply(reply.status_code, decode(reply.content))

    return send


@pytest.mark.parametrize("is_async", [True, False])
def test_a_handler_sees_verified_events_alone(urls: ModuleType, is_async: bool, tmp_path: Path) -> None:
    hooks = Gateway(secret=SECRET, data=tmp_path, schema_of=knows)
    handled: list[str] = []

    async def on_event(event: Event) -> None:
        handled.append(event.request_id)

    def on_event_plain(event: Event) -> None:
        handled.append(event.request_id)

    send = asking(urls, verified(hooks)(on_event if is_async else on_event_plain))
    tell(send, handled)
    tell_challenge(send)
    assert handled == ["r1"]
    assert not (tmp_path / "greenroom.sqlite").exists()


def test_an_async_view_is_served_over_asgi(urls: ModuleType) -> None:
    hooks = Gateway(secret=SECRET, schema_of=knows)

    @verified(hooks)
    async def zoom(event: Event) -> Any:
        return JsonResponse({"seen": event.event}, status=202)

    urls.urlpatterns = [path("zoom", zoom)]  # type: ignore[attr-defined]
    raw = signed(alert())
    reply = asyncio.run(ask(ASGIHandler(), "POST", "http://here/zoom", raw.headers, raw.body))
    assert (reply.status, decode(reply.body)) == (202, {"seen": "zoomroom.alert"})


def test_a_recording_view_answers_once_the_event_is_on_disk(urls: ModuleType, tmp_path: Path) -> None:
    hooks = Gateway(secret=SECRET, data=tmp_path, schema_of=knows)
    send = asking(urls, recorded(hooks))
    tell_recording(send)
    assert send("GET", {}, b"").status == 405
    hooks.close()


def test_a_body_that_is_consumed_already_is_refused_with_the_mistake_named(
    urls: ModuleType, caplog: pytest.LogCaptureFixture
) -> None:
    hooks = Gateway(secret=SECRET, schema_of=knows)
    raw = signed(alert())
    send = asking(urls, verified(hooks)(lambda event: None))
    assert send("POST", {**raw.headers, "x-greedy": "1"}, raw.body).status == 401
    assert "likely empty_body" in caplog.text
