from __future__ import annotations

import base64
import hashlib
from urllib.parse import parse_qs, urlsplit

import pytest

from greenroom.sandbox import apps, settings
from greenroom.sandbox.apps import DEVICE_GRANT, WELL_KNOWN_ID, WELL_KNOWN_SECRET
from greenroom.sandbox.sandbox import Sandbox
from greenroom.sandbox.world.world import ACCOUNT_ID
from tests.door import Answer, Door

S2S = {"grant_type": "account_credentials", "account_id": ACCOUNT_ID}
BASIC = "Basic " + base64.b64encode(f"{WELL_KNOWN_ID}:{WELL_KNOWN_SECRET}".encode()).decode()
REDIRECT = "http://127.0.0.1:9/back"


def refused(answer: Answer) -> tuple[int, str, str]:
    assert set(answer.body) == {"reason", "error"}
    return answer.status, answer.body["reason"], answer.body["error"]


def code_for(call: Door, **extra: str) -> str:
    query = "&".join(f"{name}={value}" for name, value in extra.items())
    answer = call(
        "GET",
        f"/oauth/authorize?response_type=code&client_id={WELL_KNOWN_ID}&redirect_uri={REDIRECT}&{query}",
    )
    assert answer.status == 302, answer
    return parse_qs(urlsplit(answer.headers["location"]).query)["code"][0]


def redeem(call: Door, code: str, **extra: str) -> Answer:
    return call.form({"grant_type": "authorization_code", "code": code, "redirect_uri": REDIRECT, **extra})


def refresh(call: Door, token: str) -> Answer:
    return call.form({"grant_type": "refresh_token", "refresh_token": token})


def works(sandbox: Sandbox, token: str) -> bool:
    return Door(sandbox, token)("GET", "/v2/rooms").status == 200


def test_a_server_to_server_token_has_the_documented_fields(call: Door) -> None:
    body = call.form(S2S).body
    assert set(body) == {"access_token", "token_type", "expires_in", "scope", "api_url"}
    assert body["token_type"] == "bearer"
    assert body["expires_in"] == 3600
    assert "room:read:admin" in body["scope"].split(" ")
    assert body["access_token"].startswith("eyJ")
    assert body["api_url"] == "http://127.0.0.1:8787"


@pytest.mark.parametrize(
    ("host", "api_url"),
    [
        ("localhost:9999", "http://localhost:9999"),
        ("[::1]:9999", "http://[::1]:9999"),
        ("a/../b", "http://127.0.0.1:8787"),
        ("", "http://127.0.0.1:8787"),
    ],
)
def test_the_sandbox_is_where_its_caller_reached_it(call: Door, host: str, api_url: str) -> None:
    """A port may be mapped; a client that follows api_url must come back."""
    headers = {"authorization": BASIC, "host": host}
    raw = f"grant_type=account_credentials&account_id={ACCOUNT_ID}".encode()
    assert call("POST", "/oauth/token", raw=raw, headers=headers).body["api_url"] == api_url


@pytest.mark.parametrize("path", ["/oauth/token", "/v2/oauth/token", "/oauth/token/"])
def test_parameters_are_taken_from_the_query_too(call: Door, path: str) -> None:
    query = f"?grant_type=account_credentials&account_id={ACCOUNT_ID}"
    assert call("POST", path + query, headers={"authorization": BASIC}).status == 200


def test_the_client_may_stand_in_the_form(call: Door) -> None:
    form = {**S2S, "client_id": WELL_KNOWN_ID, "client_secret": WELL_KNOWN_SECRET}
    assert call.form(form, client=None).status == 200


@pytest.mark.parametrize("client", [("nobody", "x"), (WELL_KNOWN_ID, "wrong"), None])
def test_a_wrong_client_is_400_invalid_client(call: Door, client: tuple[str, str] | None) -> None:
    answer = call.form(S2S, client=client)
    assert refused(answer) == (400, "Invalid client_id or client_secret", "invalid_client")


def test_a_wrong_account_is_a_bad_request(call: Door) -> None:
    assert refused(call.form({**S2S, "account_id": "other"})) == (400, "Bad Request", "invalid_request")


@pytest.mark.parametrize("kind", ["password", ""])
def test_an_unknown_grant_type_is_unsupported(call: Door, kind: str) -> None:
    answer = call.form({"grant_type": kind})
    assert refused(answer) == (400, "unsupported grant type", "unsupported_grant_type")


def test_a_grant_the_app_does_not_have_is_unsupported(sandbox: Sandbox, call: Door) -> None:
    made = apps.create(sandbox.world, "S2S", ["room:read:admin"])
    client = (made["client_id"], made["client_secret"])
    answer = call.form({"grant_type": "refresh_token", "refresh_token": "x"}, client=client)
    assert answer.body["error"] == "unsupported_grant_type"


def test_a_token_ends_after_an_hour_of_the_worlds_clock(sandbox: Sandbox, call: Door) -> None:
    sandbox.clock.advance(3599)
    assert call("GET", "/v2/rooms").status == 200
    sandbox.clock.advance(1)
    answer = call("GET", "/v2/rooms")
    assert (answer.status, answer.body) == (401, {"code": 124, "message": "Access token is expired."})


@pytest.mark.parametrize("header", ["", "Bearer", "Bearer nonsense", "Basic abc", "nonsense"])
def test_without_a_good_token_the_answer_is_401(call: Door, header: str) -> None:
    answer = call("GET", "/v2/rooms", headers={"authorization": header})
    assert (answer.status, answer.body) == (401, {"code": 124, "message": "Invalid access token."})


def test_several_tokens_live_side_by_side_unless_switched(sandbox: Sandbox, call: Door) -> None:
    first, second = call.mint(), call.mint()
    assert works(sandbox, first)
    assert works(sandbox, second)
    settings.change(sandbox.records, {"single_token": True})
    third = call.mint()
    assert not works(sandbox, first)
    assert works(sandbox, third)


def test_client_credentials_need_no_account(call: Door) -> None:
    assert "refresh_token" not in call.form({"grant_type": "client_credentials"}).body


def test_a_code_becomes_a_pair_of_tokens_once(sandbox: Sandbox, call: Door) -> None:
    code = code_for(call, state="s1")
    body = redeem(call, code).body
    assert works(sandbox, body["access_token"])
    assert body["refresh_token"]
    again = redeem(call, code)
    assert refused(again) == (400, "Invalid authorization code", "invalid_grant")


def test_a_code_lives_five_minutes(sandbox: Sandbox, call: Door) -> None:
    code = code_for(call)
    sandbox.clock.advance(300)
    assert redeem(call, code).body["error"] == "invalid_grant"


def test_the_state_comes_back(call: Door) -> None:
    target = f"/oauth/authorize?client_id={WELL_KNOWN_ID}&redirect_uri={REDIRECT}&state=a%26b"
    assert call("GET", target).headers["location"].endswith("&state=a%26b")


def test_a_code_is_sent_to_this_machine_or_a_registered_address_only(call: Door) -> None:
    for address in ("https://evil.example.com/", "http://127.0.0.1.example.com/", "javascript:alert(1)", ""):
        answer = call("GET", f"/oauth/authorize?client_id={WELL_KNOWN_ID}&redirect_uri={address}")
        assert answer.status == 400, address


def test_pkce_is_checked_plain_by_default_and_s256(call: Door) -> None:
    verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"
    digest = base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).decode().rstrip("=")
    assert digest == "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"
    plain = code_for(call, code_challenge="abc")
    assert redeem(call, plain, code_verifier="abd").body["error"] == "invalid_grant"
    assert redeem(call, plain, code_verifier="abc").status == 200
    hashed = code_for(call, code_challenge=digest, code_challenge_method="S256")
    assert redeem(call, hashed).body["error"] == "invalid_grant"
    assert redeem(call, hashed, code_verifier=verifier).status == 200


def test_a_public_client_proves_itself_by_pkce_alone(sandbox: Sandbox, call: Door) -> None:
    apps.create(
        sandbox.world,
        "Desktop",
        ["room:read:admin"],
        grants=["authorization_code", "refresh_token"],
        client_id="public",
        is_public=True,
    )
    target = f"/oauth/authorize?client_id=public&redirect_uri={REDIRECT}&code_challenge=abc"
    code = parse_qs(urlsplit(call("GET", target).headers["location"]).query)["code"][0]
    form = {"grant_type": "authorization_code", "client_id": "public", "code": code, "code_verifier": "abc"}
    answer = call.form(form, client=None)
    assert works(sandbox, answer.body["access_token"])


def test_a_refresh_token_is_replaced_and_the_old_one_refused(sandbox: Sandbox, call: Door) -> None:
    first = redeem(call, code_for(call)).body["refresh_token"]
    second = refresh(call, first).body
    assert works(sandbox, second["access_token"])
    assert refused(refresh(call, first)) == (400, "Invalid Token!", "invalid_grant")
    settings.change(sandbox.records, {"strict_refresh": False})
    assert refresh(call, first).status == 200


def test_a_refresh_token_lives_ninety_days(sandbox: Sandbox, call: Door) -> None:
    token = redeem(call, code_for(call)).body["refresh_token"]
    sandbox.clock.advance(90 * 24 * 3600)
    assert refresh(call, token).body["reason"] == "Invalid Token!"


def test_a_new_consent_ends_the_earlier_tokens(sandbox: Sandbox, call: Door) -> None:
    first = redeem(call, code_for(call)).body
    redeem(call, code_for(call))
    assert not works(sandbox, first["access_token"])
    assert refresh(call, first["refresh_token"]).body["error"] == "invalid_grant"
    assert works(sandbox, call.token)


def test_revoking_ends_both_tokens_of_a_pair(sandbox: Sandbox, call: Door) -> None:
    pair = redeem(call, code_for(call)).body
    answer = call.form({"token": pair["access_token"]}, "/oauth/revoke")
    assert (answer.status, answer.body) == (200, {"status": "success"})
    assert not works(sandbox, pair["access_token"])
    assert refresh(call, pair["refresh_token"]).status == 400


def test_a_device_waits_until_its_user_opens_the_page(sandbox: Sandbox, call: Door) -> None:
    started = call.form({}, "/oauth/devicecode").body
    poll = {"grant_type": DEVICE_GRANT, "device_code": started["device_code"]}
    assert call.form(poll).body["error"] == "authorization_pending"
    assert call.form(poll).body["error"] == "slow_down"
    page = urlsplit(started["verification_uri_complete"])
    assert "connected" in call("GET", f"{page.path}?{page.query}").body
    assert works(sandbox, call.form(poll).body["access_token"])
    assert call.form(poll).body["error"] == "invalid_grant"


def test_a_device_code_expires(sandbox: Sandbox, call: Door) -> None:
    started = call.form({}, "/oauth/devicecode").body
    sandbox.clock.advance(started["expires_in"])
    poll = {"grant_type": DEVICE_GRANT, "device_code": started["device_code"]}
    assert call.form(poll).body["error"] == "expired_token"


def test_no_token_or_secret_is_stored_as_it_is(sandbox: Sandbox, call: Door) -> None:
    pair = redeem(call, code_for(call)).body
    state = sandbox.records.dump()
    for secret in (call.token, pair["access_token"], pair["refresh_token"], WELL_KNOWN_SECRET):
        assert secret.encode() not in state


def test_the_request_log_hides_secrets(sandbox: Sandbox, call: Door) -> None:
    call("POST", f"/oauth/token?grant_type=account_credentials&client_secret={WELL_KNOWN_SECRET}")
    assert WELL_KNOWN_SECRET not in repr(sandbox.requests())
