"""Calls: what they tell while they last, and what is left of them."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from greenroom.sandbox import settings, trigger
from greenroom.sandbox.sandbox import Sandbox
from tests.door import Door

from .phone_plays import Heard, person, simulate
from .plays import on_stage, run

SIDES = ["caller", "callee"]
COMPLETED = [
    f"phone.{side}_{what}_completed"
    for side in SIDES
    for what in ("call_log", "call_history", "call_element")
]


@pytest.fixture
def heard(sandbox: Sandbox) -> Heard:
    heard = Heard()
    sandbox.world.outbox = heard
    settings.change(sandbox.records, {"rate_limits": False})
    return heard


def ring(sandbox: Sandbox, **fields: Any) -> dict[str, Any]:
    return simulate(sandbox, "call", **{"from_": "ada@example.com", "to": "ben@example.com", **fields})


def test_a_call_within_the_account_is_told_from_both_ends(sandbox: Sandbox, call: Door, heard: Heard) -> None:
    made = ring(sandbox, seconds=60, ring_seconds=5)
    assert heard.names[:6] == [
        "phone.caller_ringing",
        "phone.callee_ringing",
        "phone.caller_connected",
        "phone.callee_answered",
        "phone.caller_ended",
        "phone.callee_ended",
    ]
    assert sorted(heard.names[6:]) == sorted(COMPLETED)
    ended = heard.of("phone.callee_ended")
    assert (ended["callee"]["phone_number"], ended["callee"]["extension_number"]) == ("+12055550102", 1002)
    assert (ended["ringing_start_time"], ended["answer_start_time"], ended["call_end_time"]) == (
        "2026-02-09T08:58:55Z",
        "2026-02-09T08:59:00Z",
        "2026-02-09T09:00:00Z",
    )
    logs = [
        log
        for log in call("GET", "/v2/phone/call_logs").body["call_logs"]
        if log["call_id"] == made["call_id"]
    ]
    assert [(log["direction"], log["duration"], log["owner"]["name"]) for log in logs] == [
        ("outbound", 60, "Ada Alder"),
        ("inbound", 60, "Ben Birch"),
    ]
    told = heard.of("phone.callee_call_log_completed")["call_logs"][0]
    assert (told["id"], told["user_id" if "user_id" in told else "callee_user_id"]) == (
        logs[1]["id"],
        person(sandbox, "ben")["id"],
    )


def test_each_user_sees_the_own_logs_and_the_account_one_history(
    sandbox: Sandbox, call: Door, heard: Heard
) -> None:
    made = ring(sandbox)
    whole = [
        c for c in call("GET", "/v2/phone/call_history").body["call_logs"] if c["call_id"] == made["call_id"]
    ]
    assert [(item["call_result"], item["connect_type"]) for item in whole] == [("answered", "internal")]
    path = call("GET", f"/v2/phone/call_history/{whole[0]['id']}").body
    assert [step["direction"] for step in path["call_path"]] == ["outbound", "inbound"]
    detail = call("GET", f"/v2/phone/call_history_detail/{path['call_path'][1]['id']}")
    assert (detail.status, detail.body["callee_name"]) == (200, "Ben Birch")
    for name in ("ada", "ben"):
        id = person(sandbox, name)["id"]
        own = call("GET", f"/v2/phone/users/{id}/call_history").body["call_logs"]
        assert [item["id"] for item in own if item["call_id"] == made["call_id"]]
        logs = call("GET", f"/v2/phone/users/{id}/call_logs").body["call_logs"]
        assert made["call_id"] in [log["call_id"] for log in logs]
    other = call("GET", f"/v2/phone/users/{person(sandbox, 'chloe')['id']}/call_logs").body["call_logs"]
    assert made["call_id"] not in {log["call_id"] for log in other}


def test_logs_are_filtered_by_missed_number_and_date(sandbox: Sandbox, call: Door, heard: Heard) -> None:
    chloe = person(sandbox, "chloe")["id"]
    missed = call("GET", f"/v2/phone/users/{chloe}/call_logs?type=missed").body["call_logs"]
    assert [log["caller_number"] for log in missed] == ["+12055550188"]
    ring(sandbox)
    found = call("GET", "/v2/phone/call_logs?from=2026-02-09&to=2026-02-09").body
    assert {log["date_time"][:10] for log in found["call_logs"]} == {"2026-02-09"}
    inbound = call("GET", "/v2/phone/call_history?directions=inbound&connect_types=external").body[
        "call_logs"
    ]
    assert {item["caller_did_number"] for item in inbound} == {"+12055550188", "+12055550177"}


def test_a_recorded_call_leaves_a_recording_that_can_be_deleted_and_recovered(
    sandbox: Sandbox, call: Door, heard: Heard
) -> None:
    made = ring(sandbox, recorded=True, seconds=30, during=["recording_pause"])
    wanted = ("started", "paused", "resumed", "stopped", "completed")
    assert [name for name in heard.names if "recording" in name] == [f"phone.recording_{w}" for w in wanted]
    id = made["recording_id"]
    log = heard.of("phone.caller_call_log_completed")["call_logs"][0]
    shown = call("GET", f"/v2/phone/call_logs/{log['id']}/recordings").body
    assert (shown["id"], shown["duration"]) == (id, 30)
    assert call("GET", f"/v2/phone/call_logs/{log['id']}").body["result"] == "recorded"
    ada = person(sandbox, "ada")["id"]

    def listed() -> list[str]:
        return [item["id"] for item in call("GET", f"/v2/phone/users/{ada}/recordings").body["recordings"]]

    assert listed() == [id]
    assert id in {item["id"] for item in call("GET", "/v2/phone/recordings").body["recordings"]}
    path = shown["download_url"].removeprefix(sandbox.base_url)
    assert call("GET", path).headers["content-type"] == "audio/wav"
    assert call("PATCH", f"/v2/phone/recordings/{id}", {"auto_delete_enable": True}).status == 204
    assert call("DELETE", f"/v2/phone/recordings/{id}").status == 204
    assert call("DELETE", f"/v2/phone/recordings/{id}").body["message"] == f"Recording does not exist: {id}."
    assert listed() == []
    assert heard.of("phone.recording_deleted") == {"recordings": [{"id": id, "call_id": made["call_id"]}]}
    assert call("PUT", f"/v2/phone/recordings/{id}/status", {"action": "recover"}).status == 204
    assert listed() == [id]
    call("DELETE", f"/v2/phone/recordings/{id}")
    asyncio.run(sandbox.stage.timeline.advance(31 * 86_400))
    assert heard.names[-1] == "phone.recording_permanently_deleted"
    assert sandbox.records.get("phone_recording", id) is None


def test_voicemail_is_received_read_shared_and_thrown_away(
    sandbox: Sandbox, call: Door, heard: Heard
) -> None:
    ada, ben = person(sandbox, "ada"), person(sandbox, "ben")
    body = {"voice_mail": {"access_user_id": ada["id"], "delete": True, "download": True}}
    assert call("POST", f"/v2/phone/users/{ben['id']}/settings/voice_mail", body).status == 201
    made = ring(sandbox, from_="+12055550190", voicemail=True, seconds=12)
    assert "phone.callee_missed" in heard.names
    told = heard.of("phone.voicemail_received")
    assert (told["id"], told["duration"], told["callee_user_id"]) == (made["voicemail_id"], 12, ben["id"])
    shared = heard.of("phone.voicemail_received_for_access_member")
    assert shared["access_member_id"] == ada["id"]
    path = f"/v2/phone/voice_mails/{told['id']}"
    assert call("GET", path).body["status"] == "unread"
    assert call("PATCH", f"{path}?read_status=Read").status == 204
    assert call("GET", path).body["status"] == "read"
    every = call("GET", "/v2/phone/voice_mails").body["voice_mails"]
    assert told["id"] in {item["id"] for item in every}
    assert call("GET", f"/v2/phone/voice_mails/download/{told['id']}").headers["content-type"] == "audio/wav"
    of_log = f"/v2/phone/users/{ben['id']}/call_logs/{told['call_log_id']}/voice_mail"
    assert call("GET", of_log).body["id"] == told["id"]
    assert call("DELETE", path).status == 204
    own = f"/v2/phone/users/{ben['id']}/voice_mails"
    assert call("GET", own).body["voice_mails"] == []
    assert [item["id"] for item in call("GET", f"{own}?trash=true").body["voice_mails"]] == [told["id"]]
    asyncio.run(sandbox.stage.timeline.advance(31 * 86_400))
    call.token = call.mint()
    assert heard.names[-2:] == ["phone.voicemail_deleted", "phone.voicemail_permanently_deleted"]
    assert call("GET", path).body["message"] == f"Voice mail does not exist: {told['id']}."


def test_deleted_logs_and_histories_are_told_and_gone(sandbox: Sandbox, call: Door, heard: Heard) -> None:
    ring(sandbox)
    ben = person(sandbox, "ben")["id"]
    log = heard.of("phone.callee_call_log_completed")["call_logs"][0]
    path = f"/v2/phone/users/{ben}/call_logs/{log['id']}"
    assert call("DELETE", path).status == 204
    gone = call("DELETE", path)
    wanted = f"Call log information was not found for the following callLogId: {log['id']}."
    assert (gone.status, gone.body["message"]) == (404, wanted)
    assert call("GET", f"/v2/phone/call_logs/{log['id']}").status == 404
    entry = heard.of("phone.callee_call_history_completed")["call_logs"][0]
    assert call("DELETE", f"/v2/phone/users/{ben}/call_history/{entry['id']}").status == 204
    assert heard.names[-3:] == [
        "phone.call_log_deleted",
        "phone.call_history_deleted",
        "phone.call_element_deleted",
    ]
    asyncio.run(sandbox.stage.timeline.advance(31 * 86_400))
    assert heard.names[-1] == "phone.call_log_permanently_deleted"


def test_a_queue_is_answered_by_a_member(sandbox: Sandbox, call: Door, heard: Heard) -> None:
    made = ring(sandbox, from_="+12055550190", to="+12055550120", recorded=True)
    answered = heard.of("phone.callee_answered")
    assert (answered["callee"]["name"], answered["forwarded_by"]["name"]) == ("Ben Birch", "Support")
    queue = call("GET", "/v2/phone/call_queues").body["call_queues"][0]["id"]
    recordings = call("GET", f"/v2/phone/call_queues/{queue}/recordings").body["recordings"]
    assert [item["id"] for item in recordings] == [made["recording_id"]]
    logs = call("GET", "/v2/phone/call_logs?path=callQueue").body["call_logs"]
    kinds = [log["owner"]["type"] for log in logs if log["call_id"] == made["call_id"]]
    assert kinds == ["callQueue", "user"]


def test_blocked_numbers_do_not_ring(sandbox: Sandbox, call: Door, heard: Heard) -> None:
    body = {"block_type": "inbound", "match_type": "prefix", "phone_number": "+120555501", "status": "active"}
    made = call("POST", "/v2/phone/blocked_list", body)
    assert made.status == 201
    assert call("POST", "/v2/phone/blocked_list", body).status == 409
    assert ring(sandbox, from_="+12055550190")["result"] == "blocked"
    assert "phone.callee_ringing" not in heard.names
    assert ring(sandbox, to="+12055550190")["result"] == "answered"
    call("PATCH", f"/v2/phone/blocked_list/{made.body['id']}", {"status": "inactive"})
    assert ring(sandbox, from_="+12055550190")["result"] == "answered"


def test_a_live_call_goes_on_with_the_clock(sandbox: Sandbox, call: Door, heard: Heard) -> None:
    ring(sandbox, live=True, ring_seconds=10, seconds=60)
    assert heard.names == ["phone.caller_ringing", "phone.callee_ringing"]
    asyncio.run(sandbox.stage.timeline.advance(11))
    assert heard.names[2:] == ["phone.caller_connected", "phone.callee_answered"]
    asyncio.run(sandbox.stage.timeline.advance(60))
    assert "phone.caller_ended" in heard.names


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"to": "nobody"}, "There is no phone user"),
        ({"from_": "+12055550190", "to": "+12055550191"}, "Neither end belongs"),
        ({"to": "ada@example.com"}, "Nobody calls themselves"),
        ({"to": "+12055550110"}, "assigned to nobody"),
        ({"seconds": -1}, "seconds is 0 to"),
        ({"during": ["dance"]}, "during knows"),
        ({"during": ["blind_transfer"]}, "transfer_to names"),
        ({"during": ["recording_pause"]}, "Only a recorded call"),
    ],
)
def test_a_call_that_makes_no_sense_is_refused_in_words(
    sandbox: Sandbox, fields: dict[str, Any], words: str
) -> None:
    with pytest.raises(ValueError, match=words):
        ring(sandbox, **fields)


def test_reports_and_quality_add_up_to_the_calls(sandbox: Sandbox, call: Door, heard: Heard) -> None:
    made = ring(sandbox, to="+12055550190", seconds=61)
    charges = call("GET", "/v2/phone/reports/call_charges?from=2026-02-09&to=2026-02-09").body
    assert [(item["callee_number"], item["duration"]) for item in charges["call_charges"]] == [
        ("+12055550190", 2)
    ]
    calls = call("GET", "/v2/phone/metrics/call_logs?from=2026-02-01&to=2026-02-09").body["call_logs"]
    assert [item["call_id"] for item in calls] == [made["call_id"]]
    one = call("GET", f"/v2/phone/metrics/call_logs/{made['call_id']}").body
    assert (one["caller"]["display_name"], one["duration"]) == ("Ada Alder", 61)
    assert (
        call("GET", f"/v2/phone/metrics/call_logs/{made['call_id']}/qos").body["caller_qos"]["sending"] == []
    )
    assert call("GET", "/v2/phone/metrics/call_logs/1").status == 404
    old = call("GET", "/v2/phone/reports/call_charges?from=2020-01-01&to=2020-01-02")
    assert "recent 13 months" in old.body["message"]


def test_a_sync_hands_out_what_is_new(sandbox: Sandbox, call: Door, heard: Heard) -> None:
    path = f"/v2/phone/users/{person(sandbox, 'ada')['id']}/call_logs/sync"
    first = call("GET", path).body
    assert len(first["call_logs"]) == 2
    again = f"{path}?sync_type=ISync&sync_token={first['sync_token']}"
    assert call("GET", again).body["call_logs"] == []
    made = ring(sandbox)
    assert [log["call_id"] for log in call("GET", again).body["call_logs"]] == [made["call_id"]]


def test_a_client_code_marks_a_call_and_the_history_syncs_it(
    sandbox: Sandbox, call: Door, heard: Heard
) -> None:
    made = ring(sandbox)
    ada = person(sandbox, "ada")["id"]
    synced = call("GET", f"/v2/phone/users/{ada}/call_history/sync").body["call_logs"]
    assert made["call_id"] in {item["call_id"] for item in synced}
    log = heard.of("phone.caller_call_log_completed")["call_logs"][0]["id"]
    history = call("GET", "/v2/phone/call_history").body["call_logs"][0]["id"]

    assert call("PUT", f"/v2/phone/call_logs/{log}/client_code", {"client_code": "123"}).status == 204
    assert (
        call("PATCH", f"/v2/phone/call_history/{history}/client_code", {"client_code": "456"}).status == 204
    )

    marked = (("call_log", log), ("call_history", history))
    kept = [sandbox.records.get(entity, id) or {} for entity, id in marked]
    assert [record["client_code"] for record in kept] == ["123", "456"]


def test_texts_are_sent_received_and_reported(sandbox: Sandbox, call: Door, heard: Heard) -> None:
    one = simulate(sandbox, "sms", from_="ada@example.com", to="ben@example.com", message="Hi.")
    two = simulate(sandbox, "sms", from_="ben@example.com", to="ada@example.com", message="Hello.")
    assert one["session_id"] == two["session_id"]
    assert heard.names == ["phone.sms_sent", "phone.sms_received"] * 2
    report = call("GET", "/v2/phone/reports/sms_charges?from=2026-02-09&to=2026-02-09").body["sms_charges"]
    assert [item["from_display_name"] for item in report] == ["Ada Alder", "Ben Birch"]


CAUSED = [
    *("caller_ringing", "caller_connected", "caller_ended", "caller_hold", "caller_unhold", "caller_mute"),
    *(
        "caller_unmute",
        "caller_meeting_inviting",
        "caller_call_log_completed",
        "caller_call_history_completed",
    ),
    *("caller_call_element_completed", "callee_ringing", "callee_answered", "callee_ended", "callee_hold"),
    *("callee_unhold", "callee_mute", "callee_unmute", "callee_meeting_inviting", "callee_missed"),
    *("callee_rejected", "callee_parked", "callee_call_log_completed", "callee_call_history_completed"),
    *("callee_call_element_completed", "recording_started", "recording_stopped", "recording_paused"),
    *("recording_resumed", "recording_completed", "voicemail_received", "conference_started"),
    *("blind_transfer_initiated", "warm_transfer_initiated", "warm_transfer_completed"),
    *("warm_transfer_cancelled", "transfer_call_to_voicemail_initiated", "emergency_alert"),
    *("sms_sent", "sms_sent_failed", "sms_received", "recording_deleted", "voicemail_deleted"),
    *("call_log_deleted", "call_history_deleted", "call_element_deleted", "recording_permanently_deleted"),
    *("voicemail_permanently_deleted", "call_log_permanently_deleted", "account_settings_updated"),
    *("voicemail_received_for_access_member", "recording_completed_for_access_member"),
    *("device_registration", "generic_device_provision"),
]


@pytest.mark.parametrize("name", CAUSED)
def test_an_event_is_caused_on_request(sandbox: Sandbox, heard: Heard, name: str) -> None:
    text = trigger.cause(sandbox.world, trigger.find(f"phone.{name}"), {})
    assert text
    assert f"phone.{name}" in heard.names


def test_the_ends_of_a_caused_call_can_be_named(sandbox: Sandbox, heard: Heard) -> None:
    found = trigger.find("phone.callee_missed")
    assert trigger.cause(sandbox.world, found, {"from": "chloe@example.com", "to": "1001"})
    assert heard.of("phone.callee_missed")["caller"]["extension_number"] == 1003


def test_the_control_api_makes_calls_and_says_what_it_cannot() -> None:
    async def act() -> None:
        async with on_stage() as play:
            wish = {"kind": "call", "from": "1001", "to": "1002", "recorded": True}
            made = await play.control("POST", "simulate", wish)
            assert (made.status, made.body["result"]) == (200, "answered")
            assert len(play.events("phone.recording_completed")) == 1
            wrong = await play.control("POST", "simulate", {**wish, "to": "nobody"})
            assert (wrong.status, wrong.body["error"]["code"]) == (400, "bad_request")
            assert "nobody" in wrong.body["error"]["message"]
            answer = await play.control("POST", "trigger", {"event": "phone.callee_missed"})
            assert answer.body["caused"] is True

    run(act)


def test_a_transcribed_voicemail_shows_its_text(sandbox: Sandbox, call: Door, heard: Heard) -> None:
    left = simulate(sandbox, "call", from_="ada@example.com", to="ben@example.com", voicemail=True)
    simulate(sandbox, "voicemail_transcript", voicemail=left["voicemail_id"], text="Call me.")
    shown = call("GET", f"/v2/phone/voice_mails/{left['voicemail_id']}").body
    assert shown["transcription"]["content"] == "Call me."
    assert "phone.voicemail_transcript_completed" in heard.names


def test_stop_and_start_are_choices_only_from_outside(sandbox: Sandbox, heard: Heard) -> None:
    for word in ("stop", "Start", "hello"):
        simulate(sandbox, "sms", from_="+12055550190", to="ben@example.com", message=word)
    simulate(sandbox, "sms", from_="ben@example.com", to="+12055550190", message="STOP")
    told = [name for name in heard.names if "campaign" in name]
    assert told == ["phone.sms_campaign_number_opt_out", "phone.sms_campaign_number_opt_in"]
