"""The worked examples and the negative vectors of Zoom's v0 signature."""

import hashlib
import hmac
import json
from datetime import UTC, datetime, timedelta

import pytest

from greenroom.core.errors import BadSignature, StaleSignature
from greenroom.core.json import encode
from greenroom.core.secrets import Secret
from greenroom.core.signing import challenge_answer, sign, verify

SECRET = Secret("greenroom_example_secret")
STAMP = 1739923528
BODY = (
    '{"event":"zoomroom.checked_in","event_ts":1739923528123,"payload":{"account_id":"3rkYJ2QHTdWmJ8uXn1V0bA",'
    '"object":{"id":"Zr7mQ0pXSl2cVbT9aYw1Kg","room_name":"Café ☕ 1"}}}'
).encode()
SIGNATURE = "v0=4d20cad45fc5e68e6a03ce99e347026fd2e03691f95ff8a9341e567c96b78449"
NOW = datetime.fromtimestamp(STAMP, UTC)
CHALLENGE = (
    b'{"payload":{"plainToken":"qgg8vlvZRS6UYooatFL8Aw"},"event_ts":1654503849680,'
    b'"event":"endpoint.url_validation"}'
)


def headers(signature: str = SIGNATURE, stamp: object = STAMP) -> dict[str, str]:
    return {"x-zm-signature": signature, "x-zm-request-timestamp": str(stamp)}


def test_the_worked_example_signs_to_the_documented_value() -> None:
    assert len(BODY) == 173
    assert sign(BODY, SECRET, STAMP) == SIGNATURE


def test_the_challenge_request_signs_to_the_documented_value() -> None:
    assert len(CHALLENGE) == 110
    assert sign(CHALLENGE, SECRET, 1654503849) == (
        "v0=bf6d54edcae6fedd5ed38a86f28d5a0e0b8a7c380ac7af6dd9ce1e6355077af6"
    )


def test_the_challenge_is_answered_without_prefix_or_timestamp() -> None:
    assert challenge_answer("qgg8vlvZRS6UYooatFL8Aw", SECRET) == {
        "plainToken": "qgg8vlvZRS6UYooatFL8Aw",
        "encryptedToken": "401cee3d3729b8e4d59bc7d553acba79d705142fe060fdc4483bd920eea0cd24",
    }


def test_our_encoder_gives_the_bytes_that_were_signed() -> None:
    assert encode(json.loads(BODY)) == BODY


@pytest.mark.parametrize(
    ("change", "signature"),
    [
        (
            lambda v: json.dumps(v, separators=(",", ":")),
            "v0=46ab7fefea73353e277391cdb2ab5a70869bd6ad2081b58350f98a3e128993cf",
        ),
        (
            lambda v: json.dumps(v, ensure_ascii=False),
            "v0=f351877c3d8c06f1581f8ddc927ff7928cf7f4aba6250cb86e00b1706a786bc0",
        ),
    ],
    ids=["escaped", "spaced"],
)
def test_a_body_encoded_again_has_another_signature(change, signature) -> None:
    again = change(json.loads(BODY)).encode()
    assert sign(again, SECRET, STAMP) == signature
    with pytest.raises(BadSignature):
        verify(again, headers(), SECRET, now=NOW)


def test_a_good_signature_gives_the_time_it_was_made() -> None:
    assert verify(BODY, headers(), SECRET, now=NOW).signed_at == NOW


def test_any_of_several_secrets_may_match() -> None:
    assert verify(BODY, headers(), [Secret("new"), SECRET], now=NOW).secret_index == 1
    assert verify(BODY, headers(), [SECRET, SECRET], now=NOW).secret_index == 0


@pytest.mark.parametrize("missing", ["x-zm-signature", "x-zm-request-timestamp"])
def test_a_missing_header_is_named(missing) -> None:
    given = {name: value for name, value in headers().items() if name != missing}
    with pytest.raises(BadSignature, match=missing):
        verify(BODY, given, SECRET, now=NOW)


@pytest.mark.parametrize(
    "signature", ["v0=", "v1=" + "0" * 64, "é" * 67, "v0=" + "0" * 64, SIGNATURE.upper()]
)
def test_a_wrong_signature_is_refused(signature) -> None:
    with pytest.raises(BadSignature):
        verify(BODY, headers(signature), SECRET, now=NOW)


@pytest.mark.parametrize(
    ("age_s", "is_fresh"), [(0, True), (5400, True), (5401, False), (-300, True), (-301, False)]
)
def test_the_window_reaches_from_90_minutes_back_to_5_minutes_ahead(age_s, is_fresh) -> None:
    now = NOW + timedelta(seconds=age_s)
    if is_fresh:
        assert verify(BODY, headers(), SECRET, now=now)
    else:
        with pytest.raises(StaleSignature):
            verify(BODY, headers(), SECRET, now=now)


@pytest.mark.parametrize("stamp", ["1e9", "-5", "１７３９９２３５２８", "9" * 40])
def test_a_timestamp_must_be_plain_digits(stamp) -> None:
    message = b"v0:" + stamp.encode() + b":" + BODY
    signature = "v0=" + hmac.new(b"greenroom_example_secret", message, hashlib.sha256).hexdigest()
    with pytest.raises(StaleSignature):
        verify(BODY, headers(signature, stamp), SECRET, now=NOW)


def test_no_error_text_holds_the_secret_or_the_expected_signature() -> None:
    with pytest.raises(BadSignature) as caught:
        verify(BODY, headers("v0=" + "0" * 64), SECRET, now=NOW)
    assert SECRET.reveal() not in str(caught.value)
    assert SIGNATURE not in str(caught.value)
