"""What the catalog's examples do not say: values that a rule asks for, where the example would break it.

In a body: a field's value in place of the example's, ``None`` to leave the field out. ``"@phone_site"``
stands for the id of such a record, ``"@location:building"`` for one of that type.
"""

from __future__ import annotations

from typing import Any

Json = dict[str, Any]

BEN = "ben@example.com"
ROBOT = "v1abcdefghijklmn@xmpp.zoom.us"

BODIES: dict[str, Json] = {
    "billing.invoice_reports.create": {"account_ids": ["@account:sub"]},
    "billing.plans.subscribe": {"plan_bundle": None},
    "chat.channels.create": {"shared_space": None},
    "chat.messages.send": {
        "to_contact": BEN, "to_channel": None, "at_items": None, "rich_text": None,
        "file_ids": None, "scheduled_time": None, "reply_main_message_id": None, "interactive_cards": None,
    },
    "chatbot.messages.send": {
        "content": {"head": {"text": "Good morning"}}, "robot_jid": ROBOT, "to_jid": BEN,
        "account_id": "@account", "reply_to": None, "visible_to_user": None,
    },
    "chatbot.messages.update": {"robot_jid": ROBOT, "account_id": "@account", "user_jid": None},
    "devices.create": {
        "device_type": 1, "room_id": None, "zdm_group_id": "@device_group", "user_email": None,
    },
    "meetings.templates.create": {"meeting_id": "@meeting.id"},
    "webinars.create": {"is_simulive": None, "record_file_id": None, "simulive_delay_start": None},
    "webinars.templates.create": {"webinar_id": "@webinar.id"},
    "webinars.registrants.add": {"email": "ines@example.com"},
    "phone.auto_receptionists.create": {"site_id": "@phone_site"},
    "phone.call_queues.create": {"site_id": "@phone_site", "members": None, "extension_number": 8810},
    "phone.common_areas.create": {
        "site_id": "@phone_site", "extension_number": 8811, "template_id": None, "calling_plans": None,
    },
    "phone.devices.create": {
        "type": "Polycom", "model": "VVX450", "assigned_to": None,
        "assignee_extension_ids": [], "provision_template_id": None,
    },
    "phone.emergency_locations.create": {
        "emergency_address_id": "@phone_address", "site_id": "@phone_site", "sip_group_id": None,
        "parent_location_id": None, "elin_phone_number_id": None, "bssid": None,
    },
    "phone.setting_templates.create": {"site_id": "@phone_site"},
    "phone.shared_line_groups.create": {"site_id": "@phone_site", "extension_number": 8812},
    "phone.sites.create": {"source_auto_receptionist_id": "@auto_receptionist", "sip_zone": None},
    "rooms.create": {
        "location_id": "@location:floor", "calendar_resource_id": "@calendar_resource", "user_id": None,
        "tag_ids": None,
    },
    "rooms.signage_contents.create_url": {"folder_id": "@signage_folder"},
    "rooms.locations.create": {"parent_location_id": "@location:building"},
    "visitors.invitations.create": {"host_id": "@user", "invite_location_id": "@location:building"},
    "workspaces.create": {"location_id": "@location:floor", "calendar_resource_id": None},
    "workspaces.reservations.create": {
        "start_time": "2031-01-01T09:00:00Z", "end_time": "2031-01-01T10:00:00Z", "reserve_for": "@user",
        "meeting": None,
    },
    "users.create": {
        "action": "ssoCreate", "user_info": {"email": "zoe@example.com", "first_name": "Zoe", "type": 1},
    },
}  # fmt: skip

QUERIES: dict[str, Json] = {
    "groups.webinar_registration_settings.get": {"type": "webinar"},
    "groups.webinar_registration_settings.update": {"type": "webinar"},
    "dashboards.meetings.list": {"from": "2026-02-01", "to": "2026-02-02"},
    "phone.sites.delete": {"transfer_site_id": "@phone_site"},
    "chat.messages.list": {"to_contact": BEN},
    "chat.messages.get": {"to_contact": BEN},
    "chat.messages.delete": {"to_contact": BEN},
    "im.messages.list": {"chat_user": BEN},
    "im.messages.send": {"chat_user": BEN},
    "phone.devices.list": {"type": "unassigned"},
    "roles.list": {"type": "iq"},
    "phone.voicemails.update": {"read_status": "Read"},
    "chatbot.messages.delete": {"robot_jid": ROBOT, "account_id": "@account"},
    "workspaces.list": {"location_id": "@location:floor"},
}

PATHS: Json = {
    "userId": "@user",
    "accountId": "@account",
    "meetingId": "@meeting",
    "webinarId": "@webinar",
    "recordings.meetingId": "@recording.id",
    "phoneNumberId": "@phone_number",
    "phone.recordingId": "@phone_recording",
}
"""Path parameters whose record has another name than they say."""

CHANGES: dict[str, Json] = {
    "chat.messages.update": {"message": "Good evening", "to_contact": BEN},
    "chatbot.messages.update": BODIES["chatbot.messages.update"] | {"content": {"head": {"text": "Bye"}}},
    "devices.update": {"device_name": "Lobby", "tag": "front"},
    "phone.setting_templates.update": {"name": "Everybody", "profile": {"area_code": "408", "country": "US"}},
    "phone.emergency_locations.update": {"name": "Second floor", "public_ip": "192.0.2.7"},
    "rooms.update": {"basic": {"name": "Denali", "display_name": "Denali", "capacity": 4}},
    "phone.auto_receptionists.update": {"name": "Front desk", "department": "Reception"},
    "phone.call_queues.update": {"name": "Help desk", "description": "First line", "department": "Care"},
    "phone.common_areas.update": {"display_name": "Canteen", "timezone": "Europe/Berlin"},
    "phone.shared_line_groups.update": {"display_name": "Sales", "timezone": "Europe/Berlin"},
    "phone.devices.update": {"display_name": "Lobby phone"},
    "visitors.invitations.update": {"visitor_name": "Ines Iris", "visitor_organization": "Example"},
    "users.update": {"first_name": "Zora", "job_title": "Gardener", "location": "Vienna"},
    "phone.users.update": {"extension_number": "8899", "policy": {"sms": {"enable": False}}},
    "phone.users.settings.update": {"area_code": "408", "country_iso_code": "US"},
    "phone.numbers.update": {"display_name": "Front desk"},
    "workspaces.assignments.set": {
        "assign_type": "permanent", "permanent_assignment": {"account_id": "@account", "user_id": "@user"},
    },
    "users.settings.update": {"schedule_meeting": {"host_video": True}, "in_meeting": {"chat": False}},
    "workspaces.update": {"workspace_name": "Desk 99", "workspace_passcode": "482913"},
    "workspaces.reservations.update": {
        "start_time": "2031-01-01T11:00:00Z", "end_time": "2031-01-01T12:00:00Z", "topic": "Later",
    },
}  # fmt: skip
"""Bodies of updates, in the same words; without one, the example is sent."""

KEEPS_ONE = ("tsp.user_accounts.add",)
"""Collections of which the last cannot be deleted."""

NOT_SHOWN: dict[str, tuple[str, ...]] = {
    "devices.create": ("mac_address",),
    "phone.settings.update": ("site_code",),
    "groups.lock_settings.update": ("entry_exit_chime", "ip_address_access_control"),
}
"""Fields that are shown in another form: an address without its dashes, a lock of a setting of that name."""

KEPT: dict[str, tuple[str, ...]] = {
    "meetings.update": ("registration_url",), "users.update": ("display_name",),
}  # fmt: skip
"""Fields that a change of others moves too."""
