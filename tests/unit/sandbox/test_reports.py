"""Reports tell what happened, within the ranges that Zoom allows, and nothing that nobody knows."""

from __future__ import annotations

from typing import Any

import jsonschema_rs
import pytest

from greenroom import catalog
from greenroom.sandbox import trigger
from greenroom.sandbox.sandbox import Sandbox

from .meeting_room import MeetingRoom, twice

_TODAY = "from=2026-02-09&to=2026-02-09"


def hold(room: MeetingRoom, what: str = "meetings", *, others: int = 1, **fields: Any) -> dict[str, Any]:
    """Hold one of ten minutes, with guests who come after a minute and stay to the end."""
    made = room.plan(what, **fields)
    room.play(made["id"], "start")
    room.wait(minutes=1)
    for n in range(others):
        room.play(made["id"], "join", email=f"guest{n}@example.com", name=f"Guest {n}")
    room.wait(minutes=9)
    room.play(made["id"], "end")
    return made


def get(room: MeetingRoom, operation: str, path: str) -> dict[str, Any]:
    """Call and hold the reply to its schema."""
    answer = room("GET", path)
    assert answer.status == 200, answer
    jsonschema_rs.validator_for(catalog.operation(operation).success.schema).validate(answer.body)
    body: dict[str, Any] = answer.body
    return body


def test_a_day_adds_up_its_meetings_and_webinars(room: MeetingRoom) -> None:
    hold(room)
    hold(room, "webinars", others=2)
    today = get(room, "reports.daily", "/report/daily")["dates"][-1]
    assert today["date"] == "2026-02-09"
    assert (today["meetings"], today["participants"], today["meeting_minutes"]) == (2, 5, 10 + 9 + 10 + 18)
    earlier = get(room, "reports.daily", "/report/daily?year=2025&month=9")
    assert (earlier["year"], earlier["month"], len(earlier["dates"])) == (2025, 9, 30)


@pytest.mark.parametrize("when", ["year=2025&month=7", "year=2026&month=3", "month=13", "year=1&month=2"])
def test_a_month_beyond_the_last_six_has_no_daily_report(room: MeetingRoom, when: str) -> None:
    answer = room("GET", f"/report/daily?{when}")
    text = "Daily report can only be provided for a month that falls within the recent 6 months."
    assert (answer.status, answer.body) == (400, {"code": 300, "message": text})


_RANGED = [
    ("reports.hosts", "/report/users"),
    ("reports.user_meetings", "/report/users/me/meetings"),
    ("reports.telephone", "/report/telephone"),
    ("reports.operation_logs", "/report/operationlogs"),
    ("reports.cloud_recording", "/report/cloud_recording"),
    ("dashboards.meetings.list", "/metrics/meetings"),
    ("dashboards.webinars.list", "/metrics/webinars"),
    ("dashboards.rooms.top_issues", "/metrics/zoomrooms/issues"),
    ("dashboards.chat", "/metrics/chat"),
    ("dashboards.crc", "/metrics/crc"),
]


@pytest.mark.parametrize(("operation", "path"), _RANGED)
def test_a_range_is_required_and_at_most_a_month_within_half_a_year(
    room: MeetingRoom, operation: str, path: str
) -> None:
    missing = room("GET", path)
    assert (missing.status, missing.body["code"]) == (400, 300)
    assert {error["field"] for error in missing.body["errors"]} >= {"from", "to"}
    wrong = {
        "from=2026-01-01&to=2026-02-09": "The date range is limited to one month.",
        "from=2025-07-20&to=2025-08-10": "Only provide report in recent 6 months",
        "from=2026-02-09&to=2026-02-01": "The start of the range lies after its end.",
    }
    for asked, text in wrong.items():
        answer = room("GET", f"{path}?{asked}")
        assert (answer.status, answer.body) == (400, {"code": 300, "message": text})
    assert room("GET", f"{path}?from=yesterday&to=2026-02-09").status == 400
    get(room, operation, f"{path}?from=2026-01-09&to=2026-02-09")
    get(room, operation, f"{path}?from=2025-08-09&to=2025-08-10")


def test_hosts_are_active_or_inactive_and_paged_by_token(room: MeetingRoom) -> None:
    hold(room)
    active = get(room, "reports.hosts", f"/report/users?{_TODAY}")
    assert [(one["email"], one["meetings"], one["participants"]) for one in active["users"]] == [
        ("ada@example.com", 1, 2)
    ]
    assert (active["total_meetings"], active["total_meeting_minutes"]) == (1, 19)
    path, seen = f"/report/users?type=inactive&page_size=2&{_TODAY}", []
    token = ""
    while True:
        page = get(room, "reports.hosts", f"{path}&next_page_token={token}")
        seen += [one["email"] for one in page["users"]]
        if not (token := page["next_page_token"]):
            break
        assert len(page["users"]) == 2
    assert len(seen) == len(set(seen)) == page["total_records"]
    assert "ada@example.com" not in seen
    first = get(room, "reports.hosts", path)["next_page_token"]
    other = room("GET", f"/report/users?type=active&page_size=2&{_TODAY}&next_page_token={first}")
    assert other.body["message"] == "The next page token is invalid or expired."
    room.wait(minutes=16)
    assert room("GET", f"{path}&next_page_token={first}").status == 400


def test_a_user_sees_what_they_hosted_alone_or_joined(room: MeetingRoom) -> None:
    together, alone = hold(room), hold(room, others=0)
    ben = room.sandbox.records.find("user", "email", "ben@example.com")
    assert ben is not None
    again = room.plan()
    room.play(again["id"], "start")
    room.play(again["id"], "join", id=ben["id"])
    room.play(again["id"], "end")
    path = f"/report/users/me/meetings?{_TODAY}"
    hosted = get(room, "reports.user_meetings", path)["meetings"]
    assert [one["id"] for one in hosted] == [together["id"], alone["id"], again["id"]]
    assert [one["participants_count_my_account"] for one in hosted] == [1, 1, 2]
    one = get(room, "reports.user_meetings", f"{path}&type=pastOne")["meetings"]
    assert [each["id"] for each in one] == [alone["id"]]
    path = f"/report/users/{ben['id']}/meetings?{_TODAY}"
    assert get(room, "reports.user_meetings", path)["meetings"] == []
    joined = get(room, "reports.user_meetings", f"{path}&type=pastJoined")["meetings"]
    assert [(each["id"], each["user_email"]) for each in joined] == [(again["id"], "ada@example.com")]
    missing = room("GET", f"/report/users/nobody/meetings?{_TODAY}")
    assert (missing.status, missing.body["code"]) == (404, 1001)


@pytest.mark.parametrize("what", ["meetings", "webinars"])
def test_one_session_is_told_of_once_it_is_over(room: MeetingRoom, what: str) -> None:
    sort = what.removesuffix("s")
    made = room.plan(what)
    early = room("GET", f"/report/{what}/{made['id']}")
    assert (early.status, early.body["code"]) == (404, 3001)
    room.play(made["id"], "start")
    room.play(made["id"], "join", email="ben@example.com", device="Phone")
    room.play(made["id"], "answer_poll", email="ben@example.com", question="Tea?", answer="Yes")
    room.play(made["id"], "ask", email="ben@example.com", question="When?")
    room.wait(seconds=90)
    room.play(made["id"], "end")
    told = get(room, f"reports.{sort}", f"/report/{what}/{made['id']}")
    assert (told["participants_count"], told["duration"], told["total_minutes"]) == (2, 2, 4)
    path = f"/report/{what}/{twice(told['uuid'])}"
    people = get(room, f"reports.{sort}_participants", f"{path}/participants")["participants"]
    assert [(one["name"], one["duration"]) for one in people] == [("Ada Alder", 90), ("Ben Birch", 90)]
    polls = get(room, f"reports.{sort}_polls", f"{path}/polls")["questions"]
    assert [(one["name"], one["question_details"][0]["answer"]) for one in polls] == [("Ben Birch", "Yes")]
    asked = get(room, f"reports.{sort}_qa", f"{path}/qa")["questions"][0]["question_details"][0]
    assert (asked["question"], asked["question_status"]) == ("When?", "open")
    assert get(room, f"reports.{sort}_survey", f"{path}/survey")["survey_answers"] == []
    calls = get(room, "reports.telephone", f"/report/telephone?type=2&{_TODAY}")["telephony_usage"]
    assert [(one["uuid"], one["duration"]) for one in calls] == [(told["uuid"], 2)]
    assert "phone_number" not in calls[0]
    room.wait(days=367)
    late = room("GET", path)
    assert (late.status, late.body["code"]) == (400, 12702)


def test_what_administrators_change_is_logged_by_category(room: MeetingRoom) -> None:
    room("POST", "/users", {"action": "create", "user_info": {"email": "kim@example.com", "type": 1}})
    room("PATCH", "/users/ben@example.com", {"dept": "HR"})
    room("PATCH", "/users/nobody", {"dept": "HR"})  # what fails is not logged
    room("POST", "/rooms", {"name": "Elbrus", "type": "ZoomRoom"})
    everest = room("GET", "/rooms").body["rooms"][0]
    assert room("DELETE", f"/rooms/{everest['id']}").status == 204
    path = f"/report/operationlogs?{_TODAY}"
    lines = get(room, "reports.operation_logs", path)["operation_logs"]
    assert [(one["action"], one["category_type"], one["operation_detail"]) for one in lines] == [
        ("delete", "zoom_rooms", f"delete room - {everest['name']}"),
        ("add", "zoom_rooms", "add room - Elbrus"),
        ("update", "user", "update user - ben@example.com"),
        ("add", "user", "add user - kim@example.com"),
    ]
    assert {one["operator"] for one in lines} == {"ada@example.com"}
    users = get(room, "reports.operation_logs", f"{path}&category_type=user")["operation_logs"]
    assert users == lines[2:]
    one = get(room, "reports.operation_logs", f"{path}&page_size=1")
    rest = get(room, "reports.operation_logs", f"{path}&page_size=1&next_page_token={one['next_page_token']}")
    assert rest["operation_logs"] == lines[1:2]


def test_who_lets_an_app_in_has_signed_in(room: MeetingRoom) -> None:
    assert get(room, "reports.sign_in_out", f"/report/activities?{_TODAY}")["activity_logs"] == []
    query = "client_id=greenroom-client-id&response_type=code&redirect_uri=http://localhost/back&login_hint=ben@example.com"
    assert room.door("GET", f"/oauth/authorize?{query}").status == 302
    lines = get(room, "reports.sign_in_out", f"/report/activities?{_TODAY}")["activity_logs"]
    assert lines == [
        {"time": room.now(), "email": "ben@example.com", "type": "Sign in", "client_type": "Browser"}
    ]


def test_activities_follow_a_meeting_from_its_planning_to_its_end(room: MeetingRoom) -> None:
    made = hold(room)
    path = f"/report/meeting_activities?{_TODAY}&activity_type="
    lines = get(room, "reports.meeting_activities", path + "All%20Activities")["meeting_activity_logs"]
    number = str(made["id"])
    mine = [one for one in lines if one["meeting_number"].replace(" ", "") == number]
    assert [one["activity_category"] for one in mine] == [
        "Meeting Created",
        "Meeting Started",
        "User Join",
        "User Join",
        "Meeting Ended",
        "User Left",
        "User Left",
    ]
    ended = get(room, "reports.meeting_activities", f"{path}Meeting%20Ended&meeting_number={number}")
    assert [one["activity_category"] for one in ended["meeting_activity_logs"]] == ["Meeting Ended"]


def test_what_lies_ahead_is_listed_soonest_first(room: MeetingRoom) -> None:
    later = room.plan(start_time="2026-02-12T10:00:00Z")
    sooner = room.plan("webinars", start_time="2026-02-11T10:00:00Z")
    path = "/report/upcoming_events?from=2026-02-10&to=2026-02-20"
    found = get(room, "reports.upcoming_events", path)["upcoming_events"]
    assert [one["id"] for one in found] == [str(sooner["id"]), str(later["id"])]
    webinars = get(room, "reports.upcoming_events", f"{path}&type=webinar")["upcoming_events"]
    assert [one["id"] for one in webinars] == [str(sooner["id"])]


def test_the_history_filters_by_kind_topic_and_feature(room: MeetingRoom) -> None:
    hold(room, topic="Budget")
    hold(room, "webinars", topic="Launch")
    path = "/report/history_meetings?from=2026-02-09T00:00:00Z&to=2026-02-09T23:59:59Z"
    found = get(room, "reports.history_meetings", path)["history_meetings"]
    assert [(one["topic"], one["type"], one["participants"]) for one in found] == [
        ("Budget", "Meeting", 2),
        ("Launch", "Webinar", 2),
    ]
    for more, topics in (("meeting_type=webinar", ["Launch"]), ("search_key=budg", ["Budget"])):
        shown = get(room, "reports.history_meetings", f"{path}&{more}")["history_meetings"]
        assert [one["topic"] for one in shown] == topics
    assert get(room, "reports.history_meetings", f"{path}&report_type=poll")["history_meetings"] == []
    refused = room("GET", f"{path}&group_id=nowhere")
    assert (refused.status, refused.body["code"]) == (403, 12703)


def test_what_the_world_has_nothing_of_is_empty_and_says_so(room: MeetingRoom) -> None:
    for path, items in (
        (f"/report/remote_support?{_TODAY}", "remote_support_logs"),
        (f"/report/disclaimer?{_TODAY}", "disclaimer_records"),
        ("/metrics/client_versions", "client_versions"),
    ):
        answer = room("GET", path)
        assert (answer.status, answer.body[items]) == (200, []), path
        assert answer.headers["x-greenroom-fidelity"] == "shaped"
    bill = room("GET", "/report/billing/invoices?billing_id=1")
    assert (bill.status, bill.body) == (404, {"code": 5010, "message": "Report does not exist."})
    assert room("GET", f"/report/remote_support?{_TODAY}&page_size=many").status == 400


def test_no_report_or_dashboard_fails(sandbox: Sandbox, room: MeetingRoom) -> None:
    hold(room)
    zoom_room = sandbox.records.list("room")[0].id
    query = f"{_TODAY}&billing_id=1&activity_type=All%20Activities"
    for area in ("reports", "dashboards"):
        for operation in catalog.operations(area):
            path = operation.path.replace("{userId}", "me").replace("{zoomroomId}", zoom_room)
            for name in ("meetingId", "webinarId", "participantId", "feedbackId"):
                path = path.replace(f"{{{name}}}", "1")
            room.wait(seconds=1)  # of the rate limit
            answer = room("GET", f"{path}?{query}")
            assert answer.status in (200, 400, 404), (operation.id, answer)


def test_new_users_count_on_the_day_they_were_made(room: MeetingRoom) -> None:
    before = get(room, "reports.daily", "/report/daily")["dates"][-1]["new_users"]
    wish = {"action": "create", "user_info": {"email": "kim@example.com", "type": 1, "first_name": "Kim"}}
    assert room("POST", "/users", wish).status == 201
    assert get(room, "reports.daily", "/report/daily")["dates"][-1]["new_users"] == before + 1


@pytest.mark.parametrize(("event", "word"), [("user.signed_in", "Sign in"), ("user.signed_out", "Sign out")])
def test_who_signs_in_or_out_is_in_the_report(room: MeetingRoom, event: str, word: str) -> None:
    trigger.cause(room.sandbox.world, trigger.find(event), {"user": "ben@example.com"})
    lines = get(room, "reports.sign_in_out", f"/report/activities?{_TODAY}")["activity_logs"]
    assert [(one["email"], one["type"]) for one in lines] == [("ben@example.com", word)]
