"""The settings a new meeting or webinar has: those Zoom gives every one, over them what holds for the host.

Source: replies recorded by client libraries for meetings made with default settings; observed.
"""

from __future__ import annotations

from typing import Any

from ..world.meetings import MEETING, Sort
from ..world.world import World
from . import people_settings

_BOTH: dict[str, Any] = {
    "host_video": False,
    "approval_type": 2,
    "audio": "both",
    "auto_recording": "none",
    "enforce_login": False,
    "enforce_login_domains": "",
    "alternative_hosts": "",
    "alternative_host_update_polls": False,
    "close_registration": False,
    "show_share_button": False,
    "allow_multiple_devices": False,
    "registrants_confirmation_email": True,
    "request_permission_to_unmute_participants": False,
    "global_dial_in_countries": [],
    "contact_name": "",
    "contact_email": "",
    "registrants_email_notification": True,
    "meeting_authentication": False,
}
_OF_MEETINGS: dict[str, Any] = {
    "participant_video": False,
    "cn_meeting": False,
    "in_meeting": False,
    "join_before_host": False,
    "jbh_time": 0,
    "mute_upon_entry": False,
    "watermark": False,
    "use_pmi": False,
    "waiting_room": False,
    "encryption_type": "enhanced_encryption",
    "approved_or_denied_countries_or_regions": {"enable": False},
    "breakout_room": {"enable": False},
    "device_testing": False,
    "focus_mode": False,
    "private_meeting": False,
    "email_notification": True,
    "host_save_video_order": False,
    "alternative_hosts_email_notification": True,
    "show_join_info": False,
    "participant_focused_meeting": False,
    "push_change_to_calendar": False,
    "auto_start_meeting_summary": False,
    "auto_start_ai_companion_questions": False,
}
_OF_WEBINARS: dict[str, Any] = {
    "panelists_video": False,
    "practice_session": False,
    "hd_video": False,
    "on_demand": False,
    "registrants_restrict_number": 0,
    "post_webinar_survey": False,
    "panelists_invitation_email_notification": True,
    "panelist_authentication": False,
    "email_language": "en-US",
}
_USER_DEFAULTS = (
    ("schedule_meeting", "host_video", "host_video"),
    ("schedule_meeting", "participants_video", "participant_video"),
    ("schedule_meeting", "audio_type", "audio"),
    ("schedule_meeting", "join_before_host", "join_before_host"),
    ("in_meeting", "waiting_room", "waiting_room"),
    ("in_meeting", "request_permission_to_unmute_participants", "request_permission_to_unmute_participants"),
    ("recording", "auto_recording", "auto_recording"),
)
"""Section and name among a user's settings -> name among a meeting's."""


def settings(world: World, sort: Sort, host_id: str) -> dict[str, Any]:
    """Return the settings of a new meeting or webinar of this host."""
    own = people_settings.said(world, host_id)
    found = {to: own.get(section, {}).get(name) for section, name, to in _USER_DEFAULTS}
    wanted = {name: value for name, value in found.items() if value is not None}
    return {**_BOTH, **(_OF_MEETINGS if sort is MEETING else _OF_WEBINARS), **wanted}
