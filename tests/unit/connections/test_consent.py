"""The browser's way to Zoom and back."""

from __future__ import annotations

import http.client
import socket
from urllib.parse import parse_qs, urlencode, urlsplit

import pytest

from greenroom.connections import consent
from greenroom.connections.consent import Landing, Question
from greenroom.core.errors import ConfigurationError, GrantRevoked, TimedOut
from greenroom.core.secrets import Secret

ANY_PORT = "http://127.0.0.1:0/oauth/callback"


def get(landing: Landing, **query: str) -> tuple[int, str]:
    """Land as a browser does."""
    parts = urlsplit(landing.redirect_uri)
    connection = http.client.HTTPConnection("127.0.0.1", parts.port or 80, timeout=10)
    connection.request("GET", f"{parts.path}?{urlencode(query)}")
    answer = connection.getresponse()
    text = answer.read().decode()
    connection.close()
    return answer.status, text


def asked(landing: Landing) -> Question:
    question = consent.ask("client-1", "https://zoom.us/oauth", landing.redirect_uri)
    landing.expect(question)
    return question


def test_the_question_carries_pkce_and_a_state_and_no_scope() -> None:
    question = consent.ask("client-1", "https://zoom.us/oauth", consent.DEFAULT_REDIRECT)
    query = {name: values[0] for name, values in parse_qs(urlsplit(question.url).query).items()}
    assert query["code_challenge"] == consent.challenge(question.verifier.reveal())
    assert (query["code_challenge_method"], query["response_type"]) == ("S256", "code")
    assert (query["redirect_uri"], query["state"]) == (consent.DEFAULT_REDIRECT, question.state)
    assert "scope" not in query
    assert question.verifier.reveal() not in question.url
    assert consent.ask("client-1", "https://zoom.us/oauth", consent.DEFAULT_REDIRECT).state != question.state


def test_the_code_lands_and_the_browser_is_told() -> None:
    with Landing(ANY_PORT) as landing:
        question = asked(landing)
        status, page = get(landing, code="code-1", state=question.state)
        assert (status, "Connected" in page) == (200, True)
        assert landing.code(5) == Secret("code-1")
        assert "code-1" not in page


@pytest.mark.parametrize("query", [{"code": "c", "state": "forged"}, {"code": "c"}, {}])
def test_an_answer_to_another_question_is_shown_the_door(query: dict[str, str]) -> None:
    with Landing(ANY_PORT) as landing:
        question = asked(landing)
        status, page = get(landing, **query)
        assert (status, "Not connected" in page) == (400, True)
        assert get(landing, code="code-1", state=question.state)[0] == 200
        assert landing.code(5) == Secret("code-1")


def test_a_user_who_says_no_ends_the_wait() -> None:
    with Landing(ANY_PORT) as landing:
        question = asked(landing)
        status, page = get(
            landing, error="access_denied", error_description="<b>no</b>", state=question.state
        )
        assert status == 400
        assert "<b>no</b>" not in page
        with pytest.raises(GrantRevoked, match="said no"):
            landing.code(5)


def test_another_path_is_not_served() -> None:
    with Landing("http://127.0.0.1:0/a") as landing:
        question = asked(landing)
        landing.redirect_uri = landing.redirect_uri.replace("/a", "/favicon.ico")
        assert get(landing, code="c", state=question.state)[0] == 404


def test_a_browser_that_opens_connections_ahead_holds_nobody_up() -> None:
    with Landing(ANY_PORT) as landing:
        question = asked(landing)
        with socket.create_connection(("127.0.0.1", urlsplit(landing.redirect_uri).port or 80)):
            assert get(landing, code="code-1", state=question.state)[0] == 200


def test_nobody_coming_back_is_said_with_the_address() -> None:
    with Landing(ANY_PORT) as landing:
        asked(landing)
        with pytest.raises(TimedOut, match="registered with the app"):
            landing.code(0.01)


def test_a_taken_port_is_said_with_the_way_out() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        with pytest.raises(ConfigurationError, match="--redirect-uri"):
            Landing(f"http://127.0.0.1:{taken.getsockname()[1]}/cb")


def test_a_pasted_address_gives_its_code_or_says_what_it_lacks() -> None:
    question = consent.ask("client-1", "https://zoom.us/oauth", "https://app.example.com/cb")
    good = f"https://app.example.com/cb?code=code-1&state={question.state}\n"
    assert consent.code_in(question, good) == Secret("code-1")
    with pytest.raises(ConfigurationError, match="no code"):
        consent.code_in(question, f"https://app.example.com/cb?state={question.state}")
    with pytest.raises(ConfigurationError, match="state"):
        consent.code_in(question, "https://app.example.com/cb?code=code-1")
