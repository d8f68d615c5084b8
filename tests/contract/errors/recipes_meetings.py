"""Causes of errors of meetings, webinars, what is past, reports, telephone bridges and tracking fields."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Literal

from greenroom.sandbox.behaviours.meeting_play import Meeting, play
from greenroom.sandbox.world.meetings import find_either

if TYPE_CHECKING:
    from tests.door import Answer

    from .causes import Errand

Json = dict[str, Any]
_DAY_S = 86_400
_OFFICE = {"approval_type": 0, "registrants_email_notification": False}


def _planned(errand: Errand, **fields: Any) -> Json:
    """Plan a meeting, or a webinar where the operation is about one; name it in the path."""
    is_webinar = "webinarId" in errand.path or "webinar" in errand.operation.id
    create = "webinars.create" if is_webinar else "meetings.create"
    start = {"start_time": "2031-01-01T09:00:00Z", "duration": 30}
    made = errand.do(create, {"topic": "Plans", "type": 5 if is_webinar else 2, **start, **fields}).body
    for name in errand.path:
        if name in ("meetingId", "webinarId", "meetingUUID", "webinarUUID"):
            errand.path[name] = str(made["id"])
    return dict(made)


def _happen(errand: Errand, meeting: Any, *actions: Literal["start", "end"]) -> None:
    for action in actions:
        with errand.sandbox.world.transaction():
            play(errand.sandbox.world, Meeting(meeting=meeting, action=action))


def planned(**fields: Any) -> Callable[[Errand], Answer]:
    """Call it about one that is planned so."""

    def cause(errand: Errand) -> Answer:
        _planned(errand, **fields)
        return errand.call()

    return cause


def running(errand: Errand) -> Answer:
    """Call it about one that runs."""
    _happen(errand, _planned(errand)["id"], "start")
    return errand.call()


def over(errand: Errand) -> Answer:
    """Call it about one whose times have passed."""
    _planned(errand, settings=_OFFICE)
    errand.sandbox.clock.advance(12 * 365 * _DAY_S)
    errand.renew()
    return errand.call()


def a_year_ago(errand: Errand) -> Answer:
    """Call it about one that ended more than a year ago."""
    _happen(errand, _planned(errand)["id"], "start", "end")
    errand.sandbox.clock.advance(400 * _DAY_S)
    errand.renew()
    return errand.call()


def ended(errand: Errand) -> Answer:
    _happen(errand, _planned(errand)["id"], "start", "end")
    return errand.call()


def _personal(errand: Errand) -> Answer:
    made = _planned(errand, settings={"use_pmi": True})
    return errand.call(path={"meetingId": made["pmi"]})


def _member(errand: Errand) -> Json:
    rows = errand.sandbox.records.list("user")
    return next(row.body for row in rows if str(row.body.get("role_id", "2")) == "2")


def _for_who_left(errand: Errand) -> Answer:
    person = _member(errand)
    errand.do("users.update_status", {"action": "deactivate"}, path={"userId": person["id"]})
    return errand.call(
        body={
            **errand.body,
            "type": errand.body["type"] if "webinar" in errand.operation.id else 2,
            "schedule_for": person["email"],
        }
    )


def _panelist(errand: Errand) -> Answer:
    _planned(errand, settings=_OFFICE)
    errand.do("webinars.panelists.add", {"panelists": [{"name": "Ines", "email": "ines@example.com"}]})
    return errand.call(body={**errand.body, "email": "ines@example.com"})


def _full(errand: Errand) -> Answer:
    _planned(errand, settings={**_OFFICE, "registrants_restrict_number": 1})
    people = [{"email": f"p{n}@example.com", "first_name": "P", "last_name": "Q"} for n in range(2)]
    return errand.call(body={"registrants": people, "auto_approve": True})


def _one_too_many(errand: Errand) -> Answer:
    _planned(errand, settings={**_OFFICE, "registrants_restrict_number": 1})
    errand.do("webinars.registrants.add", {"email": "p@example.com", "first_name": "P", "last_name": "Q"})
    return errand.call()


def _strange_poll(errand: Errand) -> Answer:
    return errand.call(path={"pollId": "nothing"})


def _stream(action: str, person: str = "") -> Callable[[Errand], Answer]:
    def cause(errand: Errand) -> Answer:
        _happen(errand, _planned(errand)["id"], "start")
        who = {"participant_user_id": person or errand.walker.id_of("user")}
        return errand.call(body={"action": action, "settings": {"client_id": "app", **who}})

    return cause


def _attendee(errand: Errand) -> Answer:
    """Stream a webinar for somebody who only watches."""
    made = errand.do("webinars.create", {"topic": "Plans", "type": 5}).body
    _happen(errand, made["id"], "start")
    who = {"client_id": "app", "participant_user_id": _member(errand)["id"]}
    return errand.call(path={"meetingId": made["id"]}, body={"action": "start", "settings": who})


def _switched_off(*path: str, body: Json | None = None) -> dict[str, Callable[[Errand], Answer]]:
    """Call it after the host has switched something off."""

    def cause(errand: Errand) -> Answer:
        found = find_either(errand.sandbox.world, errand.path.get("meetingId") or errand.path["webinarId"])
        assert found is not None
        off: Any = False
        for name in reversed(path):
            off = {name: off}
        errand.do("users.settings.update", off, path={"userId": found[1]["host_id"]})
        return errand.call() if body is None else errand.call(body=body)

    return {f"without {path[-1] if path[-1] != 'enable' else path[-2]}": cause}


def _no_tsp(errand: Errand) -> Answer:
    errand.do("tsp.update", {"enable": False})
    return errand.call()


def _streams_nowhere(errand: Errand) -> Answer:
    _happen(errand, _planned(errand)["id"], "start")
    return errand.call(body={"action": "start"})


def _at_no_time(errand: Errand) -> Answer:
    _happen(errand, _planned(errand, settings=_OFFICE)["id"], "start", "end")
    return errand.call(query={"occurrence_id": "1"})


def _forged_page(errand: Errand) -> Answer:
    _happen(errand, _planned(errand)["id"], "start", "end")
    return errand.call(query={"next_page_token": "forged"})


def _bridge(errand: Errand) -> None:
    """Let the user have one telephone bridge, named in the path."""
    if not errand.sandbox.records.count("tsp_account"):
        errand.do("tsp.user_accounts.add", _CODES | {"dial_in_numbers": _NUMBERS})
    errand.path["tspId"] = "1"


def _last_bridge(**body: Any) -> Callable[[Errand], Answer]:
    def cause(errand: Errand) -> Answer:
        _bridge(errand)
        return errand.call(body={**_CODES, **body} if errand.body else None)

    return cause


def _no_link(errand: Errand) -> Answer:
    if "tspId" in errand.path:
        _bridge(errand)
    errand.do("tsp.update", {"tsp_provider": "AT&T"})
    return errand.call(body={**_CODES, "dial_in_numbers": _NUMBERS})


def _no_bridge(errand: Errand) -> Answer:
    return errand.call(path={"userId": _member(errand)["id"], "tspId": "1"})


def _picture(**fields: Any) -> Callable[[Errand], Answer]:
    return lambda errand: errand.upload(**fields)


def _too_many_pictures(errand: Errand) -> Answer:
    return [errand.upload(file=_PNG) for _ in range(11)][-1]


def _often(times: int, name: str = "") -> Callable[[Errand], Answer]:
    """Call it so often, each time with another name in the field."""

    def cause(errand: Errand) -> Answer:
        bodies = [errand.body | ({name: f"{name} {n}"} if name else {}) for n in range(times)]
        return [errand.call(body=body) for body in bodies][-1]

    return cause


def _picture_of_nothing(errand: Errand) -> Answer:
    errand.path["webinarId"] = "81999999990"
    return errand.upload(file=_PNG)


_CODES = {"conference_code": "0125", "leader_pin": "4321"}
_NUMBERS = [{"code": "1", "number": "2055550100", "type": "toll"}]
_PNG = b"\x89PNG picture"
_PICTURES = {
    "nothing": _picture(default="true"), "an empty file": _picture(file=b""),
    "a large one": _picture(file=b"x" * (15 * 1024 * 1024 + 1)),
    "a text": _picture(file=(b"text", "text/plain")), "of nothing": _picture_of_nothing,
}  # fmt: skip
_STRANGER = {"a stranger": {"query": {"ids": "none", "id": "none", "name_tag_ids": "none"}}}
_DOMAINS = {"domains between commas": {"body": {"settings": {"enforce_login_domains": "a.com,b.com"}}}}
_UNREGISTERED = {"without registration": planned(settings={"approval_type": 2})}
_SURVEY = {"no link": {"body": {"third_party_survey": "example"}}}
_AGO = {"a year ago": a_year_ago}
_NOT_ENDED = {"before it was": planned()}

RECIPES: dict[str, dict[str, Any]] = {
    "meetings.apps.add": {"while it runs": running},
    "meetings.apps.remove": {"while it runs": running},
    "meetings.create": _DOMAINS | {"for who left": _for_who_left},
    "meetings.update": _DOMAINS | {
        "for who left": _for_who_left,
        "prescheduled at once": {"body": {"type": 8, "pre_schedule": True}},
    },
    "webinars.create": {"for who left": _for_who_left,
                        "no recording": {"body": {"record_file_id": "nothing"}}},
    "meetings.delete": {"no such time": {"query": {"occurrence_id": "1"}}, "a personal room": _personal},
    "meetings.livestream.update_status": {
        "encrypted": planned(settings={"encryption_type": "e2ee"})},
    "meetings.get_sip_uri": {"encrypted": planned(settings={"encryption_type": "e2ee"})},
    "meetings.live.update_rtms_status": {
        "encrypted": planned(settings={"encryption_type": "e2ee"}), "an attendee": _attendee,
        "stop none": _stream("stop"), "a stranger": _stream("start", "nobody"),
        "a guest": lambda errand: _stream("start", _member(errand)["id"])(errand),
    },
    "meetings.polls.create_batch": {"too many": {"body": {"polls": [
        {"title": f"P{n}", "questions": [{"name": "Q", "type": "single", "answers": ["a", "b"]}]}
        for n in range(51)]}}},
    "meetings.polls.delete": {"none": _strange_poll}, "meetings.polls.get": {"none": _strange_poll},
    "webinars.polls.delete": {"none": _strange_poll},
    "meetings.registrants.add_batch": _UNREGISTERED | {
        "over": over, "without a time": planned(type=3, settings=_OFFICE)},
    "meetings.registrants.delete": _UNREGISTERED,
    "meetings.survey.update": _SURVEY, "webinars.survey.update": _SURVEY,
    "past_meetings.get": _AGO, "past_meetings.list_participants": _AGO,
    "past_meetings.list_poll_results": _AGO,
    "past_meetings.list_files": _NOT_ENDED, "past_meetings.list_qa": _NOT_ENDED,
    "past_webinars.list_files": _NOT_ENDED, "past_webinars.list_qa": _NOT_ENDED,
    "past_webinars.list_poll_results": _NOT_ENDED,
    "past_webinars.list_absentees": {
        "nobody was expected": ended,
        "no such time": _at_no_time,
    },
    "meetings.templates.create": {"too many": _often(41, "name")},
    "webinars.templates.create": {"too many": _often(41, "name")},
    "past_webinars.list_participants": {"a forged page": _forged_page},
    "webinars.branding.create_name_tag": {"too many": _often(21, "name")},
    "webinars.branding.delete_name_tags": _STRANGER,
    "webinars.branding.delete_virtual_backgrounds": _STRANGER,
    "webinars.branding.set_default_virtual_background": _STRANGER,
    "webinars.branding.upload_virtual_background": _PICTURES | {"too many": _too_many_pictures},
    "webinars.branding.upload_wallpaper": _PICTURES,
    "webinars.livestream.update_status": {"before it runs": planned(), "to nowhere": _streams_nowhere},
    "webinars.tokens.get": _switched_off("in_meeting", "closed_captioning", "enable"),
    "webinars.registrants.add": _UNREGISTERED | {"over": over, "a panelist": _panelist,
                                                 "one too many": _one_too_many},
    "webinars.registrants.add_batch": _UNREGISTERED | {
        "over": over, "without a time": planned(type=6, settings=_OFFICE), "full": _full},
    **{f"webinars.registrants.{verb}": _UNREGISTERED
       for verb in ("delete", "get", "get_questions", "update_questions", "update_status")},
    **{f"reports.{name}": _AGO for name in (
        "meeting", "meeting_participants", "meeting_polls", "meeting_survey", "webinar",
        "webinar_participants", "webinar_polls", "webinar_survey")},
    "tracking_fields.update": {"a name that is taken": lambda errand: (
        errand.do("tracking_fields.create", {"field": "Site", "required": False, "visible": True}),
        errand.call(body={"field": "Site"}))[1]},
    "tsp.user_accounts.add": {"without a link": _no_link, "a third": _often(3)},
    "tsp.user_accounts.delete": {"none": {"path": {"tspId": "9"}}, "no bridge": _no_bridge,
                                 "the last": _last_bridge()},
    "tsp.user_accounts.get": {"none": {"path": {"tspId": "9"}}, "no bridge": _no_bridge},
    "tsp.user_accounts.update": {"no bridge": _no_bridge, "without a link": _no_link,
                                 "the last": _last_bridge(dial_in_numbers=[])},
}  # fmt: skip

_QUIZ = {
    "title": "Quiz",
    "poll_type": 3,
    "questions": [{"name": "Q", "type": "single", "answers": ["a", "b"], "right_answers": ["a"]}],
}
_NO_QUIZ = ("in_meeting", "meeting_polling", "advanced_polls")
_OFF: dict[str, dict[str, Any]] = {
    **{f"meetings.polls.{verb}": _switched_off("in_meeting", "meeting_polling", "enable")
       for verb in ("create", "create_batch", "delete", "get", "list", "update")},
    **{f"webinars.polls.{verb}": _switched_off("in_meeting", "webinar_polling", "enable")
       for verb in ("create", "delete", "get", "list", "update")},
    **{f"{area}.survey.{verb}": _switched_off("in_meeting", f"{area.removesuffix('s')}_survey")
       for area in ("meetings", "webinars") for verb in ("delete", "get", "update")},
    **{f"{area}.tokens.local_recording": _switched_off("recording", "local_recording")
       for area in ("meetings", "webinars")},
    "meetings.tokens.live_streaming": _switched_off("in_meeting", "allow_live_streaming"),
    **{f"webinars.{name}": _switched_off("in_meeting", "webinar_live_streaming", "enable")
       for name in ("tokens.live_streaming", "livestream.get", "livestream.update")},
    **{f"tsp.user_accounts.{verb}": {"switched off": _no_tsp}
       for verb in ("add", "delete", "get", "list", "set_dial_in_url", "update")},
}  # fmt: skip
for _verb in ("create", "update"):
    _OFF[f"meetings.polls.{_verb}"] |= _switched_off(*_NO_QUIZ, body=_QUIZ)
_OFF["meetings.polls.create_batch"] |= _switched_off(*_NO_QUIZ, body={"polls": [_QUIZ]})
for _operation, _causes in _OFF.items():
    RECIPES.setdefault(_operation, {}).update(_causes)
