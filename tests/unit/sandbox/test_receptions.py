"""Visitors come and go, and who reserves a desk answers questions."""

from __future__ import annotations

from typing import Any

from .plays import Answer, Play, on_stage, run

DAY = ("2026-03-02T10:00:00Z", "2026-03-02T11:00:00Z")


async def invite(play: Play) -> str:
    place = next(row.id for row in play.records.list("location") if row.body["type"] == "floor")
    host = play.world.owner_id
    body = {"host_id": host, "invite_location_id": place, "visitor_email": "ines@example.com"}
    answer = await play.zoom("POST", "/visitor/invitation", {**body, "visitor_name": "Ines"})
    assert answer.status == 204, answer
    return play.records.list("visitor_invitation", newest_first=True, limit=1)[0].id


async def status(play: Play, invitation: str) -> str:
    answer = await play.zoom("GET", f"/visitor/invitation/{invitation}")
    return str(answer.body["result"]["status"])


async def come(play: Play, invitation: str, action: str) -> int:
    wish = {"kind": "visitor", "invitation": invitation, "action": action}
    return (await play.control("POST", "simulate", wish)).status


def test_a_visitor_checks_in_and_out() -> None:
    async def act() -> None:
        async with on_stage() as play:
            invitation = await invite(play)
            assert await come(play, invitation, "check_out") == 400
            assert await come(play, invitation, "check_in") == 200
            assert await come(play, invitation, "check_in") == 400
            assert await status(play, invitation) == "SIGNED_IN"
            assert await come(play, invitation, "check_out") == 200
            assert await status(play, invitation) == "CHECK_OUT"
            [left] = play.events("visitor_management.checked_out")
            assert left["payload"]["object"]["visitor_email"] == "ines@example.com"
            assert left["payload"]["operator_id"] == play.world.owner_id

    run(act)


def test_a_visit_that_is_over_ends_by_itself() -> None:
    async def act() -> None:
        async with on_stage() as play:
            there, elsewhere = await invite(play), await invite(play)
            await come(play, there, "check_in")
            await play.advance(hours=8)
            kept = [play.records.get("visitor_invitation", id) or {} for id in (there, elsewhere)]
            assert [each["status"] for each in kept] == ["CHECK_OUT", "NO_SHOW"]
            assert len(play.events("visitor_management.checked_out")) == 1

    run(act)


async def reserve(play: Play) -> dict[str, Any]:
    desk = play.records.list("workspace", limit=1)[0].id
    body = {"start_time": DAY[0], "end_time": DAY[1], "topic": "Work", "reserve_for": play.world.owner_id}
    answer = await play.zoom("POST", f"/workspaces/{desk}/reservations", body)
    assert answer.status == 201, answer
    return play.records.list("workspace_reservation", newest_first=True, limit=1)[0].body


async def answers(play: Play, reservation: dict[str, Any], subject: str) -> Answer:
    path = f"/workspaces/{reservation['workspace_id']}/reservations/{reservation['id']}/questionnaires"
    return await play.zoom("GET", f"{path}?subject={subject}")


def test_answers_are_kept_changed_and_told() -> None:
    async def act() -> None:
        async with on_stage() as play:
            reservation = await reserve(play)
            wish = {"kind": "questionnaire", "reservation": reservation["id"]}
            assert (await play.control("POST", "simulate", wish)).status == 200
            changed = {"title": "Will you use the monitor?", "reply": "No", "options": ["Yes", "No"]}
            await play.control("POST", "simulate", {**wish, "answers": [changed]})

            [shown] = (await answers(play, reservation, "reservation")).body["questionnaire_response"]
            [question] = shown["list"]
            assert {option["text"]: option["option_id"] for option in question["options"]}["No"] == (
                question["reply"]
            )
            [first] = play.events("workspace.reservation_questionnaire_response_created")
            [second] = play.events("workspace.reservation_questionnaire_response_updated")
            told = second["payload"]["object"]
            assert (told["desk_id"], told["event_id"]) == (reservation["workspace_id"], reservation["id"])
            [before], [after] = (
                event["payload"]["object"]["questionnaire_response"] for event in (first, second)
            )
            assert before["list"][0]["question_id"] == after["list"][0]["question_id"]
            assert after["list"][0]["reply_id"] == question["reply"] != before["list"][0]["reply_id"]

    run(act)


def test_each_questionnaire_of_a_reservation_has_its_own_answers() -> None:
    async def act() -> None:
        async with on_stage() as play:
            reservation = await reserve(play)
            text = [{"title": "What do you need?", "reply": "A lamp"}]
            wish = {"kind": "questionnaire", "reservation": reservation["id"], "subject": "pre_checkin"}
            await play.control("POST", "simulate", {**wish, "answers": text})
            assert len(play.events("workspace.pre_check_in_questionnaire_response_created")) == 1
            [shown] = (await answers(play, reservation, "pre_checkin")).body["questionnaire_response"]
            assert (shown["list"][0]["type"], shown["list"][0]["reply"]) == ("short", "A lamp")
            none = await answers(play, reservation, "reservation")
            assert (none.status, none.body["questionnaire_response"]) == (200, [])
            assert (await answers(play, reservation, "lunch")).status == 400

    run(act)


def test_an_answer_that_is_no_option_is_refused() -> None:
    async def act() -> None:
        async with on_stage() as play:
            reservation = await reserve(play)
            wrong = [{"title": "Tea?", "reply": "Perhaps", "options": ["Yes", "No"]}]
            wish = {"kind": "questionnaire", "reservation": reservation["id"], "answers": wrong}
            assert (await play.control("POST", "simulate", wish)).status == 400
            assert (
                await play.control("POST", "simulate", {"kind": "questionnaire", "reservation": "x"})
            ).status == 400

    run(act)
