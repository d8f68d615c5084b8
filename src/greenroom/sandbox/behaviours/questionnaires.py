"""Questionnaires about reservations: filled in while reserving, or before check-in.

Who reserves answers in a client, so ``POST /_sandbox/simulate`` with kind ``questionnaire`` does it here.
Source: Zoom API reference, "Workspaces Reservation", read 2026-02; documented, unless a line says assumed.
"""

from __future__ import annotations

from typing import Any, Literal

import msgspec

from greenroom.core.clock import epoch_ms

from .. import entities
from ..archetypes import stored
from ..registry import Problem, Reply, Request, behaviour, simulation
from ..world.world import World
from .operator import person, user

_KIND = "questionnaire_response"
_TITLES = {"reservation": "Reservation questionnaire", "pre_checkin": "Questionnaire before check-in"}
_EVENT_TYPES = {"single": "single-choice", "short": "open-text"}


class Answer(msgspec.Struct, forbid_unknown_fields=True):
    """A question and what was answered: one of the options, or any text where there are none."""

    title: str
    reply: str
    options: list[str] = []


class Questionnaire(msgspec.Struct, tag_field="kind", tag="questionnaire", forbid_unknown_fields=True):
    """Whoever has a reservation fills in its questionnaire; again to change the answers."""

    reservation: str
    subject: Literal["reservation", "pre_checkin"] = "reservation"
    answers: list[Answer] = msgspec.field(
        default_factory=lambda: [Answer("Will you use the monitor?", "Yes", ["Yes", "No"])]
    )


@behaviour("workspaces.reservations.list_questionnaires")
def answered(request: Request, world: World) -> Reply:
    """Show the answers to one questionnaire; none before anybody answered. The latter assumed."""
    workspace_id, id = request.path["workspaceId"], request.path["reservationId"]
    if world.records.get("workspace", workspace_id) is None:
        raise entities.not_found(request.operation, "workspace", "workspaceId", workspace_id)
    reservation = world.records.get("workspace_reservation", id)
    if reservation is None or reservation["workspace_id"] != workspace_id:
        raise Problem(404, 300520010, "Reservation not found.")
    subject = request.query["subject"]
    kept = world.records.get(_KIND, f"{id}/{subject}") or {"fill_time": "", "questionnaire_response": []}
    return stored.answer(request, {**_about(world, reservation), **kept}, world)


@simulation("questionnaire", Questionnaire)
def fill_in(world: World, wish: Questionnaire) -> dict[str, Any]:
    """Keep the answers, tell who listens, and return them. Raises ValueError."""
    reservation = world.records.get("workspace_reservation", wish.reservation)
    if reservation is None:
        raise ValueError(f"There is no reservation {wish.reservation[:80]!r}.")
    key = f"{reservation['id']}/{wish.subject}"
    before = world.records.get(_KIND, key)
    old: dict[str, Any] = before["questionnaire_response"][0] if before else {}
    questions = {question["title"]: question for question in old.get("list", [])}
    filled = {
        "id": old.get("id") or world.new_id(),
        "subject": wish.subject,
        "title": _TITLES[wish.subject],
        "list": [_question(world, answer, questions.get(answer.title)) for answer in wish.answers],
    }
    kept = {"fill_time": str(epoch_ms(world.now())), "questionnaire_response": [filled]}
    world.records.put(_KIND, key, kept, parent=reservation["id"])
    _tell(world, reservation, filled, is_new=before is None)
    return {"ok": True, **_about(world, reservation), **kept}


def _question(world: World, answer: Answer, before: dict[str, Any] | None) -> dict[str, Any]:
    """Return a question as the API shows it, with the ids it had before."""
    known = {option["text"]: option for option in (before or {}).get("options", [])}
    options = [known.get(text) or {"option_id": world.new_id(), "text": text} for text in answer.options]
    replies = {option["text"]: option["option_id"] for option in options}
    if options and answer.reply not in replies:
        raise ValueError(f"{answer.reply[:80]!r} is none of the answers to {answer.title[:80]!r}.")
    return {
        "question_id": before["question_id"] if before else world.new_id(),
        "title": answer.title,
        "type": "single" if options else "short",
        "required": False,
        "options": options,
        "reply": replies.get(answer.reply, answer.reply),
    }


def _about(world: World, reservation: dict[str, Any]) -> dict[str, Any]:
    workspace = world.records.get("workspace", reservation["workspace_id"]) or {}
    return {
        "reservation_id": reservation["id"],
        "user_display_name": user(world, reservation["user_id"]).get("display_name", ""),
        "workspace_id": reservation["workspace_id"],
        "workspace_name": workspace.get("workspace_name", ""),
    }


def _tell(world: World, reservation: dict[str, Any], filled: dict[str, Any], *, is_new: bool) -> None:
    """Announce the answers. Changed ones before check-in have no event of their own."""
    is_early = filled["subject"] == "reservation"
    if not is_early and not is_new:
        return
    about = _about(world, reservation)
    questions = [
        {
            "question_id": each["question_id"],
            "title": each["title"],
            "type": _EVENT_TYPES[each["type"]],
            "reply_id": each["reply"],
            "options": each["options"],
        }
        for each in filled["list"]
    ]
    object = {
        "start_time": reservation["start_time"],
        "event_id": reservation["id"],
        "user_name": about["user_display_name"],
        "desk_id": about["workspace_id"],
        "workspace_name": about["workspace_name"],
        "location_id": reservation.get("location_id", ""),
        "questionnaire_response": [{**filled, "list": questions}],
    }
    kind = "reservation" if is_early else "pre_check_in"
    event = f"workspace.{kind}_questionnaire_response_{'created' if is_new else 'updated'}"
    world.emit(event, object, **person(world, reservation["user_id"]))
