"""Which operations and events make up which area, and what each area's document says about itself."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

DATA_VERSION = "2026.02"
API_SERVER = "https://api.zoom.us/v2"


@dataclass(frozen=True)
class AreaPlan:
    """One data file.

    prefixes: first segments of the ids of its operations. events: ``product`` or ``product/family`` of its
    events, as the facts name them.
    """

    name: str
    title: str
    description: str
    prefixes: tuple[str, ...] = ()
    events: tuple[str, ...] = ()
    is_oauth: bool = False

    def has_event(self, fact: dict[str, Any]) -> bool:
        return fact["product"] in self.events or f"{fact['product']}/{fact['family']}" in self.events


AREAS = (
    AreaPlan(
        "accounts",
        "Zoom accounts",
        "Sub accounts, the settings of an account, and what happens to accounts and apps.",
        prefixes=("accounts",),
        events=("accounts", "marketplace", "platform"),
    ),
    AreaPlan(
        "billing",
        "Zoom billing",
        "Plans, invoices, invoice reports and renewals of sub accounts.",
        prefixes=("billing",),
    ),
    AreaPlan(
        "chat",
        "Zoom Team Chat",
        "Channels, messages and bookmarks; chatbots; the older IM groups; and what happens in them.",
        prefixes=("chat", "chatbot", "im"),
        events=("chatbot", "team-chat"),
    ),
    AreaPlan(
        "contact_center",
        "Zoom Contact Center",
        "What happens to engagements, agents, queues and flows of a contact center.",
        events=("contact-center",),
    ),
    AreaPlan(
        "contacts",
        "Zoom contacts",
        "A user's contacts, the company directory and contact groups.",
        prefixes=("contacts",),
    ),
    AreaPlan(
        "dashboards",
        "Zoom dashboards",
        "Live and past meetings with their quality, rooms, chat and feedback; and the quality events.",
        prefixes=("dashboards",),
        events=("qss",),
    ),
    AreaPlan(
        "devices",
        "Zoom devices",
        "Phone appliances and other managed devices, H.323 and SIP devices, SIP phones.",
        prefixes=("devices", "h323_devices", "sip_phones"),
    ),
    AreaPlan(
        "groups",
        "Zoom groups and divisions",
        "Groups of users with their members, admins and settings; divisions; and what happens to groups.",
        prefixes=("divisions", "groups"),
        events=("users/group",),
    ),
    AreaPlan(
        "meetings",
        "Zoom meetings",
        "Meetings with registrants, polls, surveys and live streams; past meetings; tracking fields; "
        "telephone conference accounts; and what happens in meetings.",
        prefixes=("meetings", "pac", "past_meetings", "tracking_fields", "tsp"),
        events=("meetings/meeting", "meetings/user"),
    ),
    AreaPlan(
        "node",
        "Zoom Node",
        "What happens to servers, modules and services of Zoom Node.",
        events=("node",),
    ),
    AreaPlan(
        "oauth",
        "Zoom OAuth",
        "Getting, refreshing and revoking access tokens.",
        prefixes=("oauth",),
        is_oauth=True,
    ),
    AreaPlan(
        "phone",
        "Zoom Phone",
        "Users, numbers, devices, queues, receptionists, sites, call logs, recordings and voicemail; SIP "
        "trunks of connected audio; and what happens on the phone.",
        prefixes=("phone", "sip_trunk"),
        events=("number-management", "phone"),
    ),
    AreaPlan(
        "products",
        "Other Zoom products",
        "Events of Zoom Events, Calendar, Mail, Tasks, Whiteboard, Scheduler, Revenue Accelerator, Quality "
        "Management, Video Management, Clinical Notes and real-time media streams.",
        events=(
            "calendar", "events", "healthcare", "iq", "mail", "quality-management", "rtms",
            "scheduler", "tasks", "video-management", "whiteboard",
        ),
    ),
    AreaPlan(
        "recordings",
        "Zoom recordings and archives",
        "Cloud recordings with their settings, registrants and analytics; archived files; and what happens "
        "to them.",
        prefixes=("archives", "recordings"),
        events=("meetings/recording",),
    ),
    AreaPlan(
        "reports",
        "Zoom reports",
        "Usage, meeting, webinar, telephone and operation reports.",
        prefixes=("reports",),
    ),
    AreaPlan(
        "roles",
        "Zoom roles",
        "Roles, their privileges and who has them.",
        prefixes=("roles",),
    ),
    AreaPlan(
        "rooms",
        "Zoom Rooms, workspaces and visitors",
        "Rooms with their devices, locations, calendars and signage; desks and reservations; "
        "invited visitors; and the webhooks that tell what happens to them.",
        prefixes=("rooms", "visitors", "workspaces"),
        events=("rooms",),
    ),
    AreaPlan(
        "users",
        "Zoom users",
        "Users with their settings, assistants, schedulers, tokens and presence; and what happens to users.",
        prefixes=("users",),
        events=("users/user",),
    ),
    AreaPlan(
        "video_sdk",
        "Zoom Video SDK and Cobrowse SDK",
        "What happens in sessions built with the Video SDK and the Cobrowse SDK.",
        events=("cobrowse-sdk", "video-sdk"),
    ),
    AreaPlan(
        "webinars",
        "Zoom webinars",
        "Webinars with panelists, registrants, polls, surveys and branding; past webinars; and what happens "
        "in them.",
        prefixes=("past_webinars", "webinars"),
        events=("meetings/webinar",),
    ),
)  # fmt: skip

TAGS = {
    "Accounts": "Sub accounts and the settings of an account.",
    "Archiving": "Files archived for compliance.",
    "Billing": "Plans, invoices and renewals.",
    "Chat Channels": "A user's channels and their members.",
    "Chat Channels (Account-level)": "Channels seen by an admin of the account.",
    "Chat Messages": "Messages, reactions, bookmarks and threads.",
    "Chatbot Messages": "Messages of a chatbot.",
    "Cloud Recording": "Recordings with their settings, registrants and analytics.",
    "Contact Groups": "Groups of people in the directory.",
    "Contacts": "A user's contacts and the company directory.",
    "Dashboards": "Live and past meetings, rooms, chat, feedback and quality.",
    "Devices": "Phone appliances and other managed devices.",
    "Divisions": "Parts of an account that are administered apart.",
    "Groups": "Groups of users, their members, admins and settings.",
    "H.323 Devices": "H.323 and SIP devices that can be called into a meeting.",
    "IM Chat": "The older chat operations.",
    "IM Groups": "The older groups of the chat directory.",
    "Meetings": "Meetings, registrants, polls, surveys and live streams.",
    "OAuth": "Tokens and consent.",
    "PAC": "Personal audio conference accounts.",
    "Past Meetings": "What is left of ended meetings.",
    "Past Webinars": "What is left of ended webinars.",
    "Phone": "Phone users, numbers, devices, queues, sites, calls and recordings.",
    "Reports": "Usage, meeting, webinar and telephone reports.",
    "Roles": "Roles, their privileges and who has them.",
    "Room Apps": "Apps on the controllers of rooms.",
    "SIP Connected Audio": "Trunks, numbers and countries of connected audio.",
    "SIP Phones": "SIP phones of users.",
    "TSP": "Accounts at a telephony service provider.",
    "Tracking Fields": "Fields by which an account tracks its meetings.",
    "Users": "Users, their settings, assistants and presence.",
    "Visitor Management": "Invitations of visitors and their check-in.",
    "Webinars": "Webinars, panelists, registrants, polls and branding.",
    "Workspaces": "Desks and bookable spaces, their assets, floor maps, assignments and reservations.",
    "Zoom Rooms": "Rooms, their profile, settings, sensors and remote control.",
    "Zoom Rooms Account": "Defaults an account sets for all its rooms.",
    "Zoom Rooms Calendar": "Calendar services and the resources that rooms are booked by.",
    "Zoom Rooms Content": "Background images and digital signage.",
    "Zoom Rooms Devices": "Controllers and computers in a room.",
    "Zoom Rooms Location": "The tree of places that rooms stand in.",
    "Zoom Rooms Tags": "Labels on rooms and locations.",
}
_TAG_OF_GROUP = {
    "archives": "Archiving",
    "h323_devices": "H.323 Devices",
    "pac": "PAC",
    "recordings": "Cloud Recording",
    "sip_phones": "SIP Phones",
    "sip_trunk": "SIP Connected Audio",
    "tsp": "TSP",
}


def tag(fact: dict[str, Any]) -> str:
    """Return the operation's tag; half of the facts name none and are tagged by their group."""
    group: str = fact["group"]
    return fact.get("tag") or _TAG_OF_GROUP.get(group) or group.replace("_", " ").title()
