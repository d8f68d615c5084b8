"""Zoom webinars: webhook events.

Generated from catalog/data/webinars. Do not edit; see docs/codegen.md.
"""

from __future__ import annotations

from greenroom.client.reply import Reply
from greenroom.events.event import Event


class WebinarAlertPayloadObject(Reply):
    duration: int
    """Planned length, minutes."""
    host_id: str
    """User id of the host (22 characters)."""
    id: str
    """Webinar id, 9 to 11 digits."""
    issues: list[str]
    """What is wrong, in words, such as `Unstable audio quality`."""
    start_time: str
    """When the webinar started, ISO 8601 UTC."""
    timezone: str
    """Time zone name from the tz database, such as `America/New_York`."""
    topic: str
    """Topic, at most 200 characters."""
    type: int
    """Kind of webinar: `5` single, `6` recurring without fixed time, `9` recurring with fixed time."""
    uuid: str
    """Id of one instance, base64; encode twice in paths when it starts with `/` or contains `//`."""


class WebinarAlertPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: WebinarAlertPayloadObject
    """The webinar."""


class WebinarChatMessageFileDownloadedPayloadObjectChatMessageFile(Reply):
    file_id: str
    """Id of the file."""
    file_name: str
    """Name of the file with its extension."""
    file_owner_id: str
    """User id of the person who sent the file."""
    file_size: int
    """Size of the file, bytes."""
    file_type: str
    """Extension of the file, such as `jpg`."""


class WebinarChatMessageFileDownloadedPayloadObject(Reply):
    chat_message_file: WebinarChatMessageFileDownloadedPayloadObjectChatMessageFile
    """The file as sent."""
    host_account_id: str
    """Account the host belongs to."""
    id: int
    """Webinar id, 9 to 11 digits."""
    uuid: str
    """Id of one instance, base64; encode twice in paths when it starts with `/` or contains `//`."""


class WebinarChatMessageFileDownloadedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: WebinarChatMessageFileDownloadedPayloadObject
    """The webinar."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""


class WebinarChatMessageFileSentPayloadObjectChatMessageFile(Reply):
    date_time: str
    """When it was sent, ISO 8601 UTC."""
    download_url: str
    """Link to the file; needs a token."""
    file_id: str
    """Id of the file."""
    file_name: str
    """Name of the file with its extension."""
    file_size: int
    """Size of the file, bytes."""
    file_type: str
    """Extension of the file, such as `jpg`."""
    message_id: str
    """Id of the chat message."""
    recipient_email: str
    """E-mail address of the recipient; empty for guests and messages to all."""
    recipient_name: str
    """Name of the recipient."""
    recipient_session_id: str
    """Recipient's `user_id` in the webinar."""
    recipient_type: str
    """Who receives it, such as `everyone`, `host` or `guest`."""
    sender_email: str
    """E-mail address of the sender; empty for guests."""
    sender_name: str
    """Name of the sender."""
    sender_session_id: str
    """Sender's `user_id` in the webinar."""
    sender_type: str
    """Who sent it, such as `host` or `guest`."""


class WebinarChatMessageFileSentPayloadObject(Reply):
    chat_message_file: WebinarChatMessageFileSentPayloadObjectChatMessageFile
    """The file as sent."""
    webinar_id: int
    """Webinar id, 9 to 11 digits."""
    webinar_uuid: str
    """Id of one instance of the webinar, base64."""


class WebinarChatMessageFileSentPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: WebinarChatMessageFileSentPayloadObject
    """The webinar."""


class WebinarChatMessageSentPayloadObjectChatMessage(Reply):
    date_time: str
    """When it was sent, ISO 8601 UTC."""
    file_ids: list[str]
    """Ids of the files that belong to the message."""
    message_content: str
    """Text of the message."""
    message_id: str
    """Id of the chat message."""
    recipient_email: str
    """E-mail address of the recipient; empty for guests and messages to all."""
    recipient_name: str
    """Name of the recipient."""
    recipient_session_id: str
    """Recipient's `user_id` in the webinar."""
    recipient_type: str
    """Who receives it, such as `everyone`, `host` or `guest`."""
    sender_email: str
    """E-mail address of the sender; empty for guests."""
    sender_name: str
    """Name of the sender."""
    sender_session_id: str
    """Sender's `user_id` in the webinar."""
    sender_type: str
    """Who sent it, such as `host` or `guest`."""


class WebinarChatMessageSentPayloadObject(Reply):
    chat_message: WebinarChatMessageSentPayloadObjectChatMessage
    """The message as sent."""
    id: int
    """Webinar id, 9 to 11 digits."""
    uuid: str
    """Id of one instance, base64; encode twice in paths when it starts with `/` or contains `//`."""


class WebinarChatMessageSentPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: WebinarChatMessageSentPayloadObject
    """The webinar."""


class WebinarConvertedToMeetingPayloadObject(Reply):
    duration: int
    """Planned length, minutes."""
    host_id: str
    """User id of the host (22 characters)."""
    id: int
    """Webinar id, 9 to 11 digits."""
    start_time: str
    """Planned start, ISO 8601 UTC."""
    timezone: str
    """Time zone name from the tz database, such as `America/New_York`."""
    topic: str
    """Topic, at most 200 characters."""
    type: int
    """Kind of webinar: `5` single, `6` recurring without fixed time, `9` recurring with fixed time."""
    uuid: str
    """Id of one instance, base64; encode twice in paths when it starts with `/` or contains `//`."""


class WebinarConvertedToMeetingPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: WebinarConvertedToMeetingPayloadObject
    """The webinar."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""


class WebinarCreatedPayloadObjectOccurrences(Reply):
    duration: int
    """Planned length, minutes."""
    occurrence_id: str
    """Id of one occurrence of a series: its start in epoch milliseconds, as a string."""
    start_time: str
    """Start of the occurrence, ISO 8601 UTC."""
    status: str
    """`available`, or `deleted` when the occurrence was cancelled."""


class WebinarCreatedPayloadObjectRecurrence(Reply):
    end_date_time: str
    """Last moment of the series, ISO 8601 UTC; not together with `end_times`."""
    end_times: int
    """How many times the series takes place, at most 60; not together with `end_date_time`."""
    monthly_day: float
    """Day of the month, 1 to 31, of a monthly series."""
    monthly_week: float
    """Week of the month, `1` to `4`, or `-1` for the last one; used with `monthly_week_day`."""
    monthly_week_day: float
    """Day within `monthly_week`, `1` Sunday to `7` Saturday."""
    repeat_interval: int
    """Distance between occurrences; days, weeks or months according to `type`."""
    type: int
    """`1` daily, `2` weekly, `3` monthly."""
    weekly_days: str
    """Days of a weekly series, `1` Sunday to `7` Saturday, comma-separated."""


class WebinarCreatedPayloadObjectSettings(Reply):
    alternative_hosts: str
    """E-mail addresses or user ids of users who may start it in the host's place, separated by semicolons."""
    use_pmi: bool
    """Whether the host's personal meeting id is used instead of a new one."""


class WebinarCreatedPayloadObject(Reply):
    creation_source: str
    """Where it was scheduled: `open_api`, `web_portal` or `other`."""
    duration: int
    """Planned length, minutes."""
    host_id: str
    """User id of the host (22 characters)."""
    id: int
    """Webinar id, 9 to 11 digits."""
    join_url: str
    """Link with which people join."""
    occurrences: list[WebinarCreatedPayloadObjectOccurrences]
    """Occurrences of the series."""
    password: str
    """Passcode people type to join."""
    recurrence: WebinarCreatedPayloadObjectRecurrence
    """Rule of the series; only for recurring types."""
    settings: WebinarCreatedPayloadObjectSettings
    """Settings that hold or changed."""
    start_time: str
    """Planned start, ISO 8601 UTC."""
    timezone: str
    """Time zone name from the tz database, such as `America/New_York`."""
    topic: str
    """Topic, at most 200 characters."""
    type: int
    """Kind of webinar: `5` single, `6` recurring without fixed time, `9` recurring with fixed time."""
    uuid: str
    """Id of one instance, base64; encode twice in paths when it starts with `/` or contains `//`."""


class WebinarCreatedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: WebinarCreatedPayloadObject
    """The webinar."""
    operation: str
    """Reach of the change in a series: `single` occurrence or `all`."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""


class WebinarDeletedPayloadObjectOccurrences(Reply):
    occurrence_id: str
    """Id of one occurrence of a series: its start in epoch milliseconds, as a string."""
    start_time: str
    """Start of the occurrence, ISO 8601 UTC."""


class WebinarDeletedPayloadObject(Reply):
    duration: int
    """Planned length, minutes."""
    host_id: str
    """User id of the host (22 characters)."""
    id: int
    """Webinar id, 9 to 11 digits."""
    occurrences: list[WebinarDeletedPayloadObjectOccurrences]
    """Occurrences of the series."""
    start_time: str
    """Planned start, ISO 8601 UTC."""
    timezone: str
    """Time zone name from the tz database, such as `America/New_York`."""
    topic: str
    """Topic, at most 200 characters."""
    type: int
    """Kind of webinar: `5` single, `6` recurring without fixed time, `9` recurring with fixed time."""
    uuid: str
    """Id of one instance, base64; encode twice in paths when it starts with `/` or contains `//`."""


class WebinarDeletedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: WebinarDeletedPayloadObject
    """The webinar."""
    operation: str
    """Reach of the change in a series: `single` occurrence or `all`."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""


class WebinarEndedPayloadObject(Reply):
    duration: int
    """Planned length, minutes."""
    end_time: str
    """When the webinar ended, ISO 8601 UTC."""
    host_id: str
    """User id of the host (22 characters)."""
    id: str
    """Webinar id, 9 to 11 digits."""
    start_time: str
    """When the webinar started, ISO 8601 UTC."""
    timezone: str
    """Time zone name from the tz database, such as `America/New_York`."""
    topic: str
    """Topic, at most 200 characters."""
    type: int
    """Kind of webinar: `5` single, `6` recurring without fixed time, `9` recurring with fixed time."""
    uuid: str
    """Id of one instance, base64; encode twice in paths when it starts with `/` or contains `//`."""


class WebinarEndedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: WebinarEndedPayloadObject
    """The webinar."""


class WebinarParticipantBindPayloadObjectParticipant(Reply):
    bind_participant_uuid: str
    """Session id of the participant the telephone was matched with."""
    bind_user_id: str
    """Participant in the webinar the telephone was matched with."""
    id: str
    """Account user id of the participant; empty for guests."""
    join_time: str
    """When the participant joined, ISO 8601 UTC."""
    participant_uuid: str
    """Id of the participant for this one session."""
    phone_number: str
    """Telephone number the participant calls from."""
    registrant_id: str
    """Id of the registration; empty when the person did not register."""
    user_id: str
    """Number of the participant within this webinar; new at each join."""
    user_name: str
    """Name shown in the session."""


class WebinarParticipantBindPayloadObject(Reply):
    duration: int
    """Planned length, minutes."""
    host_id: str
    """User id of the host (22 characters)."""
    id: str
    """Webinar id, 9 to 11 digits."""
    participant: WebinarParticipantBindPayloadObjectParticipant
    """Participant the event is about."""
    start_time: str
    """When the webinar started, ISO 8601 UTC."""
    timezone: str
    """Time zone name from the tz database, such as `America/New_York`."""
    topic: str
    """Topic, at most 200 characters."""
    type: int
    """Kind of webinar: `5` single, `6` recurring without fixed time, `9` recurring with fixed time."""
    uuid: str
    """Id of one instance, base64; encode twice in paths when it starts with `/` or contains `//`."""


class WebinarParticipantBindPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: WebinarParticipantBindPayloadObject
    """The webinar."""


class WebinarParticipantFeedbackPayloadObjectParticipantFeedbackFeedbackDetails(Reply):
    id: str
    """Id of the reason."""
    name: str
    """Reason in words."""


class WebinarParticipantFeedbackPayloadObjectParticipantFeedback(Reply):
    comments: str
    """Text the participant wrote."""
    feedback_details: list[WebinarParticipantFeedbackPayloadObjectParticipantFeedbackFeedbackDetails]
    """Reasons the participant chose."""
    satisfied: bool
    """Whether the participant liked the webinar (thumbs up)."""


class WebinarParticipantFeedbackPayloadObjectParticipant(Reply):
    feedback: WebinarParticipantFeedbackPayloadObjectParticipantFeedback
    """Verdict of the participant."""
    participant_user_id: str
    """Account user id of the participant; empty for guests."""
    participant_uuid: str
    """Id of the participant for this one session."""
    user_name: str
    """Name shown in the session."""


class WebinarParticipantFeedbackPayloadObject(Reply):
    id: str
    """Webinar id, 9 to 11 digits."""
    participant: WebinarParticipantFeedbackPayloadObjectParticipant
    """Participant the event is about."""
    uuid: str
    """Id of one instance, base64; encode twice in paths when it starts with `/` or contains `//`."""


class WebinarParticipantFeedbackPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: WebinarParticipantFeedbackPayloadObject
    """The webinar."""


class WebinarParticipantJoinedPayloadObjectParticipant(Reply):
    customer_key: str
    """Own identifier the app gave the participant through the SDK."""
    email: str
    """E-mail address of the participant; empty for guests outside the account."""
    id: str
    """Account user id of the participant; empty for guests."""
    join_time: str
    """When the participant joined, ISO 8601 UTC."""
    participant_user_id: str
    """Account user id of the participant; empty for guests."""
    participant_uuid: str
    """Id of the participant for this one session."""
    phone_number: str
    """Telephone number the participant calls from."""
    registrant_id: str
    """Id of the registration; empty when the person did not register."""
    user_id: str
    """Number of the participant within this webinar; new at each join."""
    user_name: str
    """Name shown in the session."""


class WebinarParticipantJoinedPayloadObject(Reply):
    duration: int
    """Planned length, minutes."""
    host_id: str
    """User id of the host (22 characters)."""
    id: str
    """Webinar id, 9 to 11 digits."""
    participant: WebinarParticipantJoinedPayloadObjectParticipant
    """Participant the event is about."""
    start_time: str
    """When the webinar started, ISO 8601 UTC."""
    timezone: str
    """Time zone name from the tz database, such as `America/New_York`."""
    topic: str
    """Topic, at most 200 characters."""
    type: int
    """Kind of webinar: `5` single, `6` recurring without fixed time, `9` recurring with fixed time."""
    uuid: str
    """Id of one instance, base64; encode twice in paths when it starts with `/` or contains `//`."""


class WebinarParticipantJoinedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: WebinarParticipantJoinedPayloadObject
    """The webinar."""


class WebinarParticipantLeftPayloadObjectParticipant(Reply):
    customer_key: str
    """Own identifier the app gave the participant through the SDK."""
    email: str
    """E-mail address of the participant; empty for guests outside the account."""
    id: str
    """Account user id of the participant; empty for guests."""
    leave_reason: str
    """Why the participant left, in words."""
    leave_time: str
    """When the participant left, ISO 8601 UTC."""
    participant_user_id: str
    """Account user id of the participant; empty for guests."""
    participant_uuid: str
    """Id of the participant for this one session."""
    phone_number: str
    """Telephone number the participant calls from."""
    registrant_id: str
    """Id of the registration; empty when the person did not register."""
    user_id: str
    """Number of the participant within this webinar; new at each join."""
    user_name: str
    """Name shown in the session."""


class WebinarParticipantLeftPayloadObject(Reply):
    duration: int
    """Planned length, minutes."""
    host_id: str
    """User id of the host (22 characters)."""
    id: str
    """Webinar id, 9 to 11 digits."""
    participant: WebinarParticipantLeftPayloadObjectParticipant
    """Participant the event is about."""
    start_time: str
    """When the webinar started, ISO 8601 UTC."""
    timezone: str
    """Time zone name from the tz database, such as `America/New_York`."""
    topic: str
    """Topic, at most 200 characters."""
    type: int
    """Kind of webinar: `5` single, `6` recurring without fixed time, `9` recurring with fixed time."""
    uuid: str
    """Id of one instance, base64; encode twice in paths when it starts with `/` or contains `//`."""


class WebinarParticipantLeftPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: WebinarParticipantLeftPayloadObject
    """The webinar."""


class WebinarParticipantRoleChangedPayloadObjectParticipant(Reply):
    date_time: str
    """When the role changed, ISO 8601 UTC."""
    email: str
    """E-mail address of the participant; empty for guests outside the account."""
    new_role: str
    """Role from now on, such as `panelist` or `co-host`."""
    old_role: str
    """Role before, such as `host` or `attendee`."""
    participant_user_id: str
    """Account user id of the participant; empty for guests."""
    participant_uuid: str
    """Id of the participant for this one session."""
    registrant_id: str
    """Id of the registration; empty when the person did not register."""
    user_id: str
    """Number of the participant within this webinar; new at each join."""
    user_name: str
    """Name shown in the session."""


class WebinarParticipantRoleChangedPayloadObject(Reply):
    duration: int
    """Planned length, minutes."""
    host_id: str
    """User id of the host (22 characters)."""
    id: str
    """Webinar id, 9 to 11 digits."""
    participant: WebinarParticipantRoleChangedPayloadObjectParticipant
    """Participant the event is about."""
    start_time: str
    """When the webinar started, ISO 8601 UTC."""
    timezone: str
    """Time zone name from the tz database, such as `America/New_York`."""
    topic: str
    """Topic, at most 200 characters."""
    type: int
    """Kind of webinar: `5` single, `6` recurring without fixed time, `9` recurring with fixed time."""
    uuid: str
    """Id of one instance, base64; encode twice in paths when it starts with `/` or contains `//`."""


class WebinarParticipantRoleChangedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: WebinarParticipantRoleChangedPayloadObject
    """The webinar."""


class WebinarPermanentlyDeletedPayloadObjectOccurrences(Reply):
    occurrence_id: str
    """Id of one occurrence of a series: its start in epoch milliseconds, as a string."""
    start_time: str
    """Start of the occurrence, ISO 8601 UTC."""


class WebinarPermanentlyDeletedPayloadObject(Reply):
    duration: int
    """Planned length, minutes."""
    host_id: str
    """User id of the host (22 characters)."""
    id: int
    """Webinar id, 9 to 11 digits."""
    occurrences: list[WebinarPermanentlyDeletedPayloadObjectOccurrences]
    """Occurrences of the series."""
    start_time: str
    """Planned start, ISO 8601 UTC."""
    timezone: str
    """Time zone name from the tz database, such as `America/New_York`."""
    topic: str
    """Topic, at most 200 characters."""
    type: int
    """Kind of webinar: `5` single, `6` recurring without fixed time, `9` recurring with fixed time."""
    uuid: str
    """Id of one instance, base64; encode twice in paths when it starts with `/` or contains `//`."""


class WebinarPermanentlyDeletedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: WebinarPermanentlyDeletedPayloadObject
    """The webinar."""
    operation: str
    """Reach of the change in a series: `single` occurrence or `all`."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""


class WebinarRecoveredPayloadObjectOccurrences(Reply):
    occurrence_id: str
    """Id of one occurrence of a series: its start in epoch milliseconds, as a string."""
    start_time: str
    """Start of the occurrence, ISO 8601 UTC."""


class WebinarRecoveredPayloadObject(Reply):
    duration: int
    """Planned length, minutes."""
    host_id: str
    """User id of the host (22 characters)."""
    id: int
    """Webinar id, 9 to 11 digits."""
    occurrences: list[WebinarRecoveredPayloadObjectOccurrences]
    """Occurrences of the series."""
    start_time: str
    """Planned start, ISO 8601 UTC."""
    timezone: str
    """Time zone name from the tz database, such as `America/New_York`."""
    topic: str
    """Topic, at most 200 characters."""
    type: int
    """Kind of webinar: `5` single, `6` recurring without fixed time, `9` recurring with fixed time."""
    uuid: str
    """Id of one instance, base64; encode twice in paths when it starts with `/` or contains `//`."""


class WebinarRecoveredPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: WebinarRecoveredPayloadObject
    """The webinar."""
    operation: str
    """Reach of the change in a series: `single` occurrence or `all`."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""


class WebinarRegistrationApprovedPayloadObjectOccurrences(Reply):
    occurrence_id: str
    """Id of one occurrence of a series: its start in epoch milliseconds, as a string."""
    start_time: str
    """Start of the occurrence, ISO 8601 UTC."""


class WebinarRegistrationApprovedPayloadObjectRegistrantTrackingSource(Reply):
    id: str
    """Id of the tracking source."""
    source_name: str
    """Name of the place, such as a web site or campaign."""
    tracking_url: str
    """Registration link that counts visits for this source."""


class WebinarRegistrationApprovedPayloadObjectRegistrant(Reply):
    email: str
    """E-mail address of the registrant."""
    first_name: str
    """First name of the person."""
    id: str
    """Id of the registration (22 characters)."""
    join_url: str
    """Personal join link of the registrant."""
    last_name: str
    """Last name of the person."""
    tracking_source: WebinarRegistrationApprovedPayloadObjectRegistrantTrackingSource
    """Tracking source the registration came from."""


class WebinarRegistrationApprovedPayloadObject(Reply):
    duration: int
    """Planned length, minutes."""
    host_id: str
    """User id of the host (22 characters)."""
    id: int
    """Webinar id, 9 to 11 digits."""
    occurrences: list[WebinarRegistrationApprovedPayloadObjectOccurrences]
    """Occurrences of the series."""
    registrant: WebinarRegistrationApprovedPayloadObjectRegistrant
    """Person who registered."""
    start_time: str
    """Planned start, ISO 8601 UTC."""
    timezone: str
    """Time zone name from the tz database, such as `America/New_York`."""
    topic: str
    """Topic, at most 200 characters."""
    type: int
    """Kind of webinar: `5` single, `6` recurring without fixed time, `9` recurring with fixed time."""
    uuid: str
    """Id of one instance, base64; encode twice in paths when it starts with `/` or contains `//`."""


class WebinarRegistrationApprovedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: WebinarRegistrationApprovedPayloadObject
    """The webinar."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""


class WebinarRegistrationCancelledPayloadObjectOccurrences(Reply):
    occurrence_id: str
    """Id of one occurrence of a series: its start in epoch milliseconds, as a string."""
    start_time: str
    """Start of the occurrence, ISO 8601 UTC."""


class WebinarRegistrationCancelledPayloadObjectRegistrantTrackingSource(Reply):
    id: str
    """Id of the tracking source."""
    source_name: str
    """Name of the place, such as a web site or campaign."""
    tracking_url: str
    """Registration link that counts visits for this source."""


class WebinarRegistrationCancelledPayloadObjectRegistrant(Reply):
    email: str
    """E-mail address of the registrant."""
    first_name: str
    """First name of the person."""
    id: str
    """Id of the registration (22 characters)."""
    last_name: str
    """Last name of the person."""
    tracking_source: WebinarRegistrationCancelledPayloadObjectRegistrantTrackingSource
    """Tracking source the registration came from."""


class WebinarRegistrationCancelledPayloadObject(Reply):
    duration: int
    """Planned length, minutes."""
    host_id: str
    """User id of the host (22 characters)."""
    id: int
    """Webinar id, 9 to 11 digits."""
    occurrences: list[WebinarRegistrationCancelledPayloadObjectOccurrences]
    """Occurrences of the series."""
    registrant: WebinarRegistrationCancelledPayloadObjectRegistrant
    """Person who registered."""
    start_time: str
    """Planned start, ISO 8601 UTC."""
    timezone: str
    """Time zone name from the tz database, such as `America/New_York`."""
    topic: str
    """Topic, at most 200 characters."""
    type: int
    """Kind of webinar: `5` single, `6` recurring without fixed time, `9` recurring with fixed time."""
    uuid: str
    """Id of one instance, base64; encode twice in paths when it starts with `/` or contains `//`."""


class WebinarRegistrationCancelledPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: WebinarRegistrationCancelledPayloadObject
    """The webinar."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""


class WebinarRegistrationCreatedPayloadObjectOccurrences(Reply):
    occurrence_id: str
    """Id of one occurrence of a series: its start in epoch milliseconds, as a string."""
    start_time: str
    """Start of the occurrence, ISO 8601 UTC."""


class WebinarRegistrationCreatedPayloadObjectRegistrantCustomQuestions(Reply):
    title: str
    """Wording of the question."""
    value: str
    """Answer of the registrant, at most 128 characters."""


class WebinarRegistrationCreatedPayloadObjectRegistrantTrackingSource(Reply):
    id: str
    """Id of the tracking source."""
    source_name: str
    """Name of the place, such as a web site or campaign."""
    tracking_url: str
    """Registration link that counts visits for this source."""


class WebinarRegistrationCreatedPayloadObjectRegistrant(Reply):
    address: str
    """Postal address of the registrant."""
    city: str
    """City of the registrant."""
    comments: str
    """Questions and remarks the registrant left."""
    country: str
    """Two-letter ISO 3166 code of the registrant's country, such as `US`."""
    custom_questions: list[WebinarRegistrationCreatedPayloadObjectRegistrantCustomQuestions]
    """Own questions of the registration form, with the answers where there are any."""
    email: str
    """E-mail address of the registrant."""
    first_name: str
    """First name of the person."""
    id: str
    """Id of the registration (22 characters)."""
    industry: str
    """Industry the registrant works in."""
    job_title: str
    """Job title of the registrant."""
    join_url: str
    """Personal join link of the registrant."""
    last_name: str
    """Last name of the person."""
    no_of_employees: str
    """Size range of the registrant's organization, such as `21-50`."""
    org: str
    """Organization the registrant belongs to."""
    phone: str
    """Telephone number of the registrant."""
    purchasing_time_frame: str
    """When the registrant plans to buy, as one of Zoom's fixed phrases."""
    role_in_purchase_process: str
    """Part the registrant has in buying decisions, as one of Zoom's fixed phrases."""
    state: str
    """State or province of the registrant."""
    status: str
    """`approved`, `pending` (waits for approval) or `denied`."""
    tracking_source: WebinarRegistrationCreatedPayloadObjectRegistrantTrackingSource
    """Tracking source the registration came from."""
    zip: str
    """Postal code of the registrant."""


class WebinarRegistrationCreatedPayloadObject(Reply):
    duration: int
    """Planned length, minutes."""
    host_id: str
    """User id of the host (22 characters)."""
    id: int
    """Webinar id, 9 to 11 digits."""
    occurrences: list[WebinarRegistrationCreatedPayloadObjectOccurrences]
    """Occurrences of the series."""
    registrant: WebinarRegistrationCreatedPayloadObjectRegistrant
    """Person who registered."""
    start_time: str
    """Planned start, ISO 8601 UTC."""
    timezone: str
    """Time zone name from the tz database, such as `America/New_York`."""
    topic: str
    """Topic, at most 200 characters."""
    type: int
    """Kind of webinar: `5` single, `6` recurring without fixed time, `9` recurring with fixed time."""
    uuid: str
    """Id of one instance, base64; encode twice in paths when it starts with `/` or contains `//`."""


class WebinarRegistrationCreatedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: WebinarRegistrationCreatedPayloadObject
    """The webinar."""


class WebinarRegistrationDeniedPayloadObjectOccurrences(Reply):
    occurrence_id: str
    """Id of one occurrence of a series: its start in epoch milliseconds, as a string."""
    start_time: str
    """Start of the occurrence, ISO 8601 UTC."""


class WebinarRegistrationDeniedPayloadObjectRegistrantTrackingSource(Reply):
    id: str
    """Id of the tracking source."""
    source_name: str
    """Name of the place, such as a web site or campaign."""
    tracking_url: str
    """Registration link that counts visits for this source."""


class WebinarRegistrationDeniedPayloadObjectRegistrant(Reply):
    email: str
    """E-mail address of the registrant."""
    first_name: str
    """First name of the person."""
    id: str
    """Id of the registration (22 characters)."""
    last_name: str
    """Last name of the person."""
    tracking_source: WebinarRegistrationDeniedPayloadObjectRegistrantTrackingSource
    """Tracking source the registration came from."""


class WebinarRegistrationDeniedPayloadObject(Reply):
    duration: int
    """Planned length, minutes."""
    host_id: str
    """User id of the host (22 characters)."""
    id: int
    """Webinar id, 9 to 11 digits."""
    occurrences: list[WebinarRegistrationDeniedPayloadObjectOccurrences]
    """Occurrences of the series."""
    registrant: WebinarRegistrationDeniedPayloadObjectRegistrant
    """Person who registered."""
    start_time: str
    """Planned start, ISO 8601 UTC."""
    timezone: str
    """Time zone name from the tz database, such as `America/New_York`."""
    topic: str
    """Topic, at most 200 characters."""
    type: int
    """Kind of webinar: `5` single, `6` recurring without fixed time, `9` recurring with fixed time."""
    uuid: str
    """Id of one instance, base64; encode twice in paths when it starts with `/` or contains `//`."""


class WebinarRegistrationDeniedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: WebinarRegistrationDeniedPayloadObject
    """The webinar."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""


class WebinarSharingEndedPayloadObjectParticipantSharingDetails(Reply):
    content: str
    """Kind of shared content, such as `application`, `whiteboard` or `desktop`."""
    date_time: str
    """When sharing began or ended, ISO 8601 UTC."""
    file_link: str
    """Link to the shared file; empty for other content."""
    link_source: str
    """Service the linked file comes from; for content shared by link."""
    source: str
    """Where the shared content lives, such as the desktop or a cloud drive."""


class WebinarSharingEndedPayloadObjectParticipant(Reply):
    id: str
    """Account user id of the participant; empty for guests."""
    sharing_details: WebinarSharingEndedPayloadObjectParticipantSharingDetails
    """What is shared and how."""
    user_id: str
    """Number of the participant within this webinar; new at each join."""
    user_name: str
    """Name shown in the session."""


class WebinarSharingEndedPayloadObject(Reply):
    duration: int
    """Planned length, minutes."""
    host_id: str
    """User id of the host (22 characters)."""
    id: str
    """Webinar id, 9 to 11 digits."""
    participant: WebinarSharingEndedPayloadObjectParticipant
    """Participant the event is about."""
    start_time: str
    """When the webinar started, ISO 8601 UTC."""
    timezone: str
    """Time zone name from the tz database, such as `America/New_York`."""
    topic: str
    """Topic, at most 200 characters."""
    type: int
    """Kind of webinar: `5` single, `6` recurring without fixed time, `9` recurring with fixed time."""
    uuid: str
    """Id of one instance, base64; encode twice in paths when it starts with `/` or contains `//`."""


class WebinarSharingEndedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: WebinarSharingEndedPayloadObject
    """The webinar."""


class WebinarSharingStartedPayloadObjectParticipantSharingDetails(Reply):
    content: str
    """Kind of shared content, such as `application`, `whiteboard` or `desktop`."""
    date_time: str
    """When sharing began or ended, ISO 8601 UTC."""
    file_link: str
    """Link to the shared file; empty for other content."""
    link_source: str
    """Service the linked file comes from; for content shared by link."""
    source: str
    """Where the shared content lives, such as the desktop or a cloud drive."""


class WebinarSharingStartedPayloadObjectParticipant(Reply):
    id: str
    """Account user id of the participant; empty for guests."""
    sharing_details: WebinarSharingStartedPayloadObjectParticipantSharingDetails
    """What is shared and how."""
    user_id: str
    """Number of the participant within this webinar; new at each join."""
    user_name: str
    """Name shown in the session."""


class WebinarSharingStartedPayloadObject(Reply):
    duration: int
    """Planned length, minutes."""
    host_id: str
    """User id of the host (22 characters)."""
    id: str
    """Webinar id, 9 to 11 digits."""
    participant: WebinarSharingStartedPayloadObjectParticipant
    """Participant the event is about."""
    start_time: str
    """When the webinar started, ISO 8601 UTC."""
    timezone: str
    """Time zone name from the tz database, such as `America/New_York`."""
    topic: str
    """Topic, at most 200 characters."""
    type: int
    """Kind of webinar: `5` single, `6` recurring without fixed time, `9` recurring with fixed time."""
    uuid: str
    """Id of one instance, base64; encode twice in paths when it starts with `/` or contains `//`."""


class WebinarSharingStartedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: WebinarSharingStartedPayloadObject
    """The webinar."""


class WebinarStartedPayloadObject(Reply):
    duration: int
    """Planned length, minutes."""
    host_id: str
    """User id of the host (22 characters)."""
    id: str
    """Webinar id, 9 to 11 digits."""
    start_time: str
    """When the webinar started, ISO 8601 UTC."""
    timezone: str
    """Time zone name from the tz database, such as `America/New_York`."""
    topic: str
    """Topic, at most 200 characters."""
    type: int
    """Kind of webinar: `5` single, `6` recurring without fixed time, `9` recurring with fixed time."""
    uuid: str
    """Id of one instance, base64; encode twice in paths when it starts with `/` or contains `//`."""


class WebinarStartedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: WebinarStartedPayloadObject
    """The webinar."""


class WebinarUpdatedPayloadObjectOccurrences(Reply):
    duration: int
    """Planned length, minutes."""
    occurrence_id: str
    """Id of one occurrence of a series: its start in epoch milliseconds, as a string."""
    start_time: str
    """Start of the occurrence, ISO 8601 UTC."""
    status: str
    """`available`, or `deleted` when the occurrence was cancelled."""


class WebinarUpdatedPayloadObjectRecurrence(Reply):
    end_date_time: str
    """Last moment of the series, ISO 8601 UTC; not together with `end_times`."""
    end_times: float
    """How many times the series takes place, at most 60; not together with `end_date_time`."""
    monthly_day: float
    """Day of the month, 1 to 31, of a monthly series."""
    monthly_week: float
    """Week of the month, `1` to `4`, or `-1` for the last one; used with `monthly_week_day`."""
    monthly_week_day: float
    """Day within `monthly_week`, `1` Sunday to `7` Saturday."""
    repeat_interval: float
    """Distance between occurrences; days, weeks or months according to `type`."""
    type: float
    """`1` daily, `2` weekly, `3` monthly."""
    weekly_days: str
    """Days of a weekly series, `1` Sunday to `7` Saturday, comma-separated."""


class WebinarUpdatedPayloadObjectSettings(Reply):
    approval_type: float
    """Registration: `0` approved at once, `1` approved by hand, `2` not required."""
    audio: str
    """How people hear and speak: `voip`, `telephony`, `both` or `thirdParty`."""
    authentication_domains: str
    """E-mail domains people must sign in with, comma-separated; `*` stands for any part."""
    authentication_name: str
    """Name of the sign-in rule."""
    authentication_option: str
    """Id of the sign-in rule people must meet, from the host's settings."""
    auto_recording: str
    """Recording that starts by itself: `local`, `cloud` or `none`."""
    enforce_login: bool
    """Deprecated: whether people must be signed in; see `meeting_authentication`."""
    host_video: bool
    """Whether video is on when the host joins."""
    meeting_authentication: bool
    """Whether only signed-in people may join."""
    panelists_video: bool
    """Whether video is on when panelists join."""
    practice_session: bool
    """Whether host and panelists can rehearse before attendees are let in."""
    registration_type: float
    """Series: `1` register once for all, `2` for each occurrence, `3` once, choosing occurrences."""


class WebinarUpdatedPayloadObject(Reply):
    agenda: str
    """Description of what it is about."""
    duration: int
    """Planned length, minutes."""
    host_id: str
    """User id of the host (22 characters)."""
    id: int
    """Webinar id, 9 to 11 digits."""
    occurrences: list[WebinarUpdatedPayloadObjectOccurrences]
    """Occurrences of the series."""
    password: str
    """Passcode people type to join."""
    recurrence: WebinarUpdatedPayloadObjectRecurrence
    """Rule of the series; only for recurring types."""
    registration_url: str
    """Page where people register; there when registration is required."""
    settings: WebinarUpdatedPayloadObjectSettings
    """Settings that hold or changed."""
    start_time: str
    """Planned start, ISO 8601 UTC."""
    timezone: str
    """Time zone name from the tz database, such as `America/New_York`."""
    topic: str
    """Topic, at most 200 characters."""
    type: int
    """Kind of webinar: `5` single, `6` recurring without fixed time, `9` recurring with fixed time."""
    uuid: str
    """Id of one instance, base64; encode twice in paths when it starts with `/` or contains `//`."""


class WebinarUpdatedPayloadOldObjectOccurrences(Reply):
    duration: float
    """Planned length, minutes."""
    occurrence_id: str
    """Id of one occurrence of a series: its start in epoch milliseconds, as a string."""
    start_time: str
    """Start of the occurrence, ISO 8601 UTC."""
    status: str
    """`available`, or `deleted` when the occurrence was cancelled."""


class WebinarUpdatedPayloadOldObjectRecurrence(Reply):
    end_date_time: str
    """Last moment of the series, ISO 8601 UTC; not together with `end_times`."""
    end_times: float
    """How many times the series takes place, at most 60; not together with `end_date_time`."""
    monthly_day: float
    """Day of the month, 1 to 31, of a monthly series."""
    monthly_week: float
    """Week of the month, `1` to `4`, or `-1` for the last one; used with `monthly_week_day`."""
    monthly_week_day: float
    """Day within `monthly_week`, `1` Sunday to `7` Saturday."""
    repeat_interval: float
    """Distance between occurrences; days, weeks or months according to `type`."""
    type: float
    """`1` daily, `2` weekly, `3` monthly."""
    weekly_days: str
    """Days of a weekly series, `1` Sunday to `7` Saturday, comma-separated."""


class WebinarUpdatedPayloadOldObjectSettings(Reply):
    approval_type: float
    """Registration: `0` approved at once, `1` approved by hand, `2` not required."""
    audio: str
    """How people hear and speak: `voip`, `telephony`, `both` or `thirdParty`."""
    authentication_domains: str
    """E-mail domains people must sign in with, comma-separated; `*` stands for any part."""
    authentication_name: str
    """Name of the sign-in rule."""
    authentication_option: str
    """Id of the sign-in rule people must meet, from the host's settings."""
    auto_recording: str
    """Recording that starts by itself: `local`, `cloud` or `none`."""
    enforce_login: bool
    """Deprecated: whether people must be signed in; see `meeting_authentication`."""
    host_video: bool
    """Whether video is on when the host joins."""
    meeting_authentication: bool
    """Whether only signed-in people may join."""
    panelists_video: bool
    """Whether video is on when panelists join."""
    practice_session: bool
    """Whether host and panelists can rehearse before attendees are let in."""
    registration_type: float
    """Series: `1` register once for all, `2` for each occurrence, `3` once, choosing occurrences."""


class WebinarUpdatedPayloadOldObject(Reply):
    agenda: str
    """Description of what it is about."""
    duration: float
    """Planned length, minutes."""
    host_id: str
    """User id of the host (22 characters)."""
    id: int
    """Webinar id, 9 to 11 digits."""
    occurrences: list[WebinarUpdatedPayloadOldObjectOccurrences]
    """Occurrences of the series."""
    password: str
    """Passcode people type to join."""
    recurrence: WebinarUpdatedPayloadOldObjectRecurrence
    """Rule of the series; only for recurring types."""
    registration_url: str
    """Page where people register; there when registration is required."""
    settings: WebinarUpdatedPayloadOldObjectSettings
    """Settings that hold or changed."""
    start_time: str
    """Planned start, ISO 8601 UTC."""
    timezone: str
    """Time zone name from the tz database, such as `America/New_York`."""
    topic: str
    """Topic, at most 200 characters."""
    type: float
    """Kind of webinar: `5` single, `6` recurring without fixed time, `9` recurring with fixed time."""
    uuid: str
    """Id of one instance, base64; encode twice in paths when it starts with `/` or contains `//`."""


class WebinarUpdatedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: WebinarUpdatedPayloadObject
    """The webinar."""
    old_object: WebinarUpdatedPayloadOldObject
    """Values before the change, with the same properties as `object`."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""
    scope: str
    """Reach of the change in a series: `single` occurrence or `all`."""
    time_stamp: int
    """When the change was made, epoch milliseconds."""


class WebinarAlert(Event, frozen=True):
    """A webinar has trouble with its quality."""

    name = "webinar.alert"
    payload: WebinarAlertPayload
    object: WebinarAlertPayloadObject


class WebinarChatMessageFileDownloaded(Event, frozen=True):
    """Somebody downloaded a file from a webinar's chat."""

    name = "webinar.chat_message_file_downloaded"
    payload: WebinarChatMessageFileDownloadedPayload
    object: WebinarChatMessageFileDownloadedPayloadObject


class WebinarChatMessageFileSent(Event, frozen=True):
    """Somebody sent a file in a webinar's chat."""

    name = "webinar.chat_message_file_sent"
    payload: WebinarChatMessageFileSentPayload
    object: WebinarChatMessageFileSentPayloadObject


class WebinarChatMessageSent(Event, frozen=True):
    """Somebody wrote in a webinar's chat."""

    name = "webinar.chat_message_sent"
    payload: WebinarChatMessageSentPayload
    object: WebinarChatMessageSentPayloadObject


class WebinarConvertedToMeeting(Event, frozen=True):
    """A scheduled webinar was turned into a meeting."""

    name = "webinar.converted_to_meeting"
    payload: WebinarConvertedToMeetingPayload
    object: WebinarConvertedToMeetingPayloadObject


class WebinarCreated(Event, frozen=True):
    """A webinar was scheduled, by a person or through the API."""

    name = "webinar.created"
    payload: WebinarCreatedPayload
    object: WebinarCreatedPayloadObject


class WebinarDeleted(Event, frozen=True):
    """A webinar or one occurrence of it was deleted."""

    name = "webinar.deleted"
    payload: WebinarDeletedPayload
    object: WebinarDeletedPayloadObject


class WebinarEnded(Event, frozen=True):
    """A webinar ended for everybody."""

    name = "webinar.ended"
    payload: WebinarEndedPayload
    object: WebinarEndedPayloadObject


class WebinarParticipantBind(Event, frozen=True):
    """A telephone participant was matched with a person already in the webinar."""

    name = "webinar.participant_bind"
    payload: WebinarParticipantBindPayload
    object: WebinarParticipantBindPayloadObject


class WebinarParticipantFeedback(Event, frozen=True):
    """A participant rated the webinar when leaving."""

    name = "webinar.participant_feedback"
    payload: WebinarParticipantFeedbackPayload
    object: WebinarParticipantFeedbackPayloadObject


class WebinarParticipantJoined(Event, frozen=True):
    """A host, panelist or attendee joined a webinar."""

    name = "webinar.participant_joined"
    payload: WebinarParticipantJoinedPayload
    object: WebinarParticipantJoinedPayloadObject


class WebinarParticipantLeft(Event, frozen=True):
    """A host, panelist or attendee left a webinar."""

    name = "webinar.participant_left"
    payload: WebinarParticipantLeftPayload
    object: WebinarParticipantLeftPayloadObject


class WebinarParticipantRoleChanged(Event, frozen=True):
    """A participant's role changed, such as from attendee to panelist."""

    name = "webinar.participant_role_changed"
    payload: WebinarParticipantRoleChangedPayload
    object: WebinarParticipantRoleChangedPayloadObject


class WebinarPermanentlyDeleted(Event, frozen=True):
    """A deleted webinar was purged and cannot be recovered any more."""

    name = "webinar.permanently_deleted"
    payload: WebinarPermanentlyDeletedPayload
    object: WebinarPermanentlyDeletedPayloadObject


class WebinarRecovered(Event, frozen=True):
    """A deleted webinar was brought back."""

    name = "webinar.recovered"
    payload: WebinarRecoveredPayload
    object: WebinarRecoveredPayloadObject


class WebinarRegistrationApproved(Event, frozen=True):
    """A registration was approved; the person now has a join link."""

    name = "webinar.registration_approved"
    payload: WebinarRegistrationApprovedPayload
    object: WebinarRegistrationApprovedPayloadObject


class WebinarRegistrationCancelled(Event, frozen=True):
    """A registration was cancelled."""

    name = "webinar.registration_cancelled"
    payload: WebinarRegistrationCancelledPayload
    object: WebinarRegistrationCancelledPayloadObject


class WebinarRegistrationCreated(Event, frozen=True):
    """A person registered for a webinar."""

    name = "webinar.registration_created"
    payload: WebinarRegistrationCreatedPayload
    object: WebinarRegistrationCreatedPayloadObject


class WebinarRegistrationDenied(Event, frozen=True):
    """A registration was turned down."""

    name = "webinar.registration_denied"
    payload: WebinarRegistrationDeniedPayload
    object: WebinarRegistrationDeniedPayloadObject


class WebinarSharingEnded(Event, frozen=True):
    """Somebody stopped sharing in a webinar."""

    name = "webinar.sharing_ended"
    payload: WebinarSharingEndedPayload
    object: WebinarSharingEndedPayloadObject


class WebinarSharingStarted(Event, frozen=True):
    """Somebody began to share in a webinar."""

    name = "webinar.sharing_started"
    payload: WebinarSharingStartedPayload
    object: WebinarSharingStartedPayloadObject


class WebinarStarted(Event, frozen=True):
    """A webinar started."""

    name = "webinar.started"
    payload: WebinarStartedPayload
    object: WebinarStartedPayloadObject


class WebinarUpdated(Event, frozen=True):
    """A webinar was changed."""

    name = "webinar.updated"
    payload: WebinarUpdatedPayload
    object: WebinarUpdatedPayloadObject
