"""Zoom meetings: webhook events.

Generated from catalog/data/meetings. Do not edit; see docs/codegen.md.
"""

from __future__ import annotations

from greenroom.client.reply import Reply
from greenroom.events.event import Event


class MeetingAiCompanionAssetsDeletedPayloadObjectAiCompanion(Reply):
    deleted_assets: list[str]
    """What was deleted, such as `transcripts` or `summary`."""


class MeetingAiCompanionAssetsDeletedPayloadObject(Reply):
    ai_companion: MeetingAiCompanionAssetsDeletedPayloadObjectAiCompanion
    """What AI Companion did."""
    host_id: str
    """User id of the host (22 characters)."""
    meeting_number: int
    """Meeting id, 9 to 11 digits."""
    meeting_uuid: str
    """Id of one instance of the meeting, base64."""


class MeetingAiCompanionAssetsDeletedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: MeetingAiCompanionAssetsDeletedPayloadObject
    """Meeting and what AI Companion made of it."""


class MeetingAiCompanionStartedPayloadObjectAiCompanion(Reply):
    questions: bool
    """Whether answering questions was turned on."""


class MeetingAiCompanionStartedPayloadObject(Reply):
    ai_companion: MeetingAiCompanionStartedPayloadObjectAiCompanion
    """What AI Companion did."""
    host_id: str
    """User id of the host (22 characters)."""
    meeting_number: int
    """Meeting id, 9 to 11 digits."""
    meeting_uuid: str
    """Id of one instance of the meeting, base64."""


class MeetingAiCompanionStartedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: MeetingAiCompanionStartedPayloadObject
    """Meeting and what AI Companion made of it."""


class MeetingAiCompanionStoppedPayloadObjectAiCompanion(Reply):
    summary: bool
    """Whether summarizing was turned off."""


class MeetingAiCompanionStoppedPayloadObject(Reply):
    ai_companion: MeetingAiCompanionStoppedPayloadObjectAiCompanion
    """What AI Companion did."""
    host_id: str
    """User id of the host (22 characters)."""
    meeting_number: int
    """Meeting id, 9 to 11 digits."""
    meeting_uuid: str
    """Id of one instance of the meeting, base64."""


class MeetingAiCompanionStoppedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: MeetingAiCompanionStoppedPayloadObject
    """Meeting and what AI Companion made of it."""


class MeetingAicTranscriptCompletedPayloadObject(Reply):
    attach_type: str
    """Kind of file, such as `durable_transcript`."""
    file_id: str
    """Id of the transcript file."""
    host_id: str
    """User id of the host (22 characters)."""
    meeting_id: int
    """Meeting id, 9 to 11 digits."""
    meeting_start_time: str
    """When the meeting started, ISO 8601 UTC."""
    meeting_topic: str
    """Topic of the meeting."""
    meeting_uuid: str
    """Id of one instance of the meeting, base64."""


class MeetingAicTranscriptCompletedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: MeetingAicTranscriptCompletedPayloadObject
    """Meeting and what AI Companion made of it."""


class MeetingAlertPayloadObject(Reply):
    duration: int
    """Planned length, minutes."""
    host_id: str
    """User id of the host (22 characters)."""
    id: str
    """Meeting id, 9 to 11 digits."""
    issues: list[str]
    """What is wrong, in words, such as `Unstable audio quality`."""
    start_time: str
    """When the meeting started, ISO 8601 UTC."""
    timezone: str
    """Time zone name from the tz database, such as `America/New_York`."""
    topic: str
    """Topic, at most 200 characters."""
    type: int
    """Kind of meeting: `1` instant, `2` scheduled, `3` recurring without fixed time, `4` personal room, `7` personal audio conference, `8` recurring with fixed time."""
    uuid: str
    """Id of one instance, base64; encode twice in paths when it starts with `/` or contains `//`."""


class MeetingAlertPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: MeetingAlertPayloadObject
    """The meeting."""


class MeetingBreakoutRoomSharingEndedPayloadObjectParticipantSharingDetails(Reply):
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


class MeetingBreakoutRoomSharingEndedPayloadObjectParticipant(Reply):
    id: str
    """Account user id of the participant; empty for guests."""
    parent_user_id: str
    """The same participant's `user_id` in the main meeting."""
    sharing_details: MeetingBreakoutRoomSharingEndedPayloadObjectParticipantSharingDetails
    """What is shared and how."""
    user_id: str
    """Number of the participant within this meeting; new at each join."""
    user_name: str
    """Name shown in the session."""


class MeetingBreakoutRoomSharingEndedPayloadObject(Reply):
    breakout_room_uuid: str
    """Id of the breakout room session."""
    duration: int
    """Planned length, minutes."""
    host_id: str
    """User id of the host (22 characters)."""
    id: str
    """Meeting id, 9 to 11 digits."""
    participant: MeetingBreakoutRoomSharingEndedPayloadObjectParticipant
    """Participant the event is about."""
    start_time: str
    """When the meeting started, ISO 8601 UTC."""
    timezone: str
    """Time zone name from the tz database, such as `America/New_York`."""
    topic: str
    """Topic, at most 200 characters."""
    type: int
    """Kind of meeting: `1` instant, `2` scheduled, `3` recurring without fixed time, `4` personal room, `7` personal audio conference, `8` recurring with fixed time."""
    uuid: str
    """Id of one instance, base64; encode twice in paths when it starts with `/` or contains `//`."""


class MeetingBreakoutRoomSharingEndedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: MeetingBreakoutRoomSharingEndedPayloadObject
    """The meeting."""


class MeetingBreakoutRoomSharingStartedPayloadObjectParticipantSharingDetails(Reply):
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


class MeetingBreakoutRoomSharingStartedPayloadObjectParticipant(Reply):
    id: str
    """Account user id of the participant; empty for guests."""
    parent_user_id: str
    """The same participant's `user_id` in the main meeting."""
    sharing_details: MeetingBreakoutRoomSharingStartedPayloadObjectParticipantSharingDetails
    """What is shared and how."""
    user_id: str
    """Number of the participant within this meeting; new at each join."""
    user_name: str
    """Name shown in the session."""


class MeetingBreakoutRoomSharingStartedPayloadObject(Reply):
    breakout_room_uuid: str
    """Id of the breakout room session."""
    duration: int
    """Planned length, minutes."""
    host_id: str
    """User id of the host (22 characters)."""
    id: str
    """Meeting id, 9 to 11 digits."""
    participant: MeetingBreakoutRoomSharingStartedPayloadObjectParticipant
    """Participant the event is about."""
    start_time: str
    """When the meeting started, ISO 8601 UTC."""
    timezone: str
    """Time zone name from the tz database, such as `America/New_York`."""
    topic: str
    """Topic, at most 200 characters."""
    type: int
    """Kind of meeting: `1` instant, `2` scheduled, `3` recurring without fixed time, `4` personal room, `7` personal audio conference, `8` recurring with fixed time."""
    uuid: str
    """Id of one instance, base64; encode twice in paths when it starts with `/` or contains `//`."""


class MeetingBreakoutRoomSharingStartedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: MeetingBreakoutRoomSharingStartedPayloadObject
    """The meeting."""


class MeetingChatMessageFileDownloadedPayloadObjectChatMessageFile(Reply):
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


class MeetingChatMessageFileDownloadedPayloadObject(Reply):
    chat_message_file: MeetingChatMessageFileDownloadedPayloadObjectChatMessageFile
    """The file as sent."""
    host_account_id: str
    """Account the host belongs to."""
    id: int
    """Meeting id, 9 to 11 digits."""
    uuid: str
    """Id of one instance, base64; encode twice in paths when it starts with `/` or contains `//`."""


class MeetingChatMessageFileDownloadedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: MeetingChatMessageFileDownloadedPayloadObject
    """The meeting."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""


class MeetingChatMessageFileSentPayloadObjectChatMessageFile(Reply):
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
    """Recipient's `user_id` in the meeting."""
    recipient_type: str
    """Who receives it, such as `everyone`, `host` or `guest`."""
    sender_email: str
    """E-mail address of the sender; empty for guests."""
    sender_name: str
    """Name of the sender."""
    sender_session_id: str
    """Sender's `user_id` in the meeting."""
    sender_type: str
    """Who sent it, such as `host` or `guest`."""


class MeetingChatMessageFileSentPayloadObject(Reply):
    chat_message_file: MeetingChatMessageFileSentPayloadObjectChatMessageFile
    """The file as sent."""
    meeting_id: int
    """Meeting id, 9 to 11 digits."""
    meeting_uuid: str
    """Id of one instance of the meeting, base64."""


class MeetingChatMessageFileSentPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: MeetingChatMessageFileSentPayloadObject
    """The meeting."""


class MeetingChatMessageSentPayloadObjectChatMessage(Reply):
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
    """Recipient's `user_id` in the meeting."""
    recipient_type: str
    """Who receives it, such as `everyone`, `host` or `guest`."""
    sender_email: str
    """E-mail address of the sender; empty for guests."""
    sender_name: str
    """Name of the sender."""
    sender_session_id: str
    """Sender's `user_id` in the meeting."""
    sender_type: str
    """Who sent it, such as `host` or `guest`."""


class MeetingChatMessageSentPayloadObject(Reply):
    chat_message: MeetingChatMessageSentPayloadObjectChatMessage
    """The message as sent."""
    id: int
    """Meeting id, 9 to 11 digits."""
    uuid: str
    """Id of one instance, base64; encode twice in paths when it starts with `/` or contains `//`."""


class MeetingChatMessageSentPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: MeetingChatMessageSentPayloadObject
    """The meeting."""


class MeetingConvertedToWebinarPayloadObject(Reply):
    duration: int
    """Planned length, minutes."""
    host_id: str
    """User id of the host (22 characters)."""
    id: int
    """Meeting id, 9 to 11 digits."""
    start_time: str
    """Planned start, ISO 8601 UTC."""
    timezone: str
    """Time zone name from the tz database, such as `America/New_York`."""
    topic: str
    """Topic, at most 200 characters."""
    type: int
    """Kind of meeting: `1` instant, `2` scheduled, `3` recurring without fixed time, `4` personal room, `7` personal audio conference, `8` recurring with fixed time."""
    uuid: str
    """Id of one instance, base64; encode twice in paths when it starts with `/` or contains `//`."""


class MeetingConvertedToWebinarPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: MeetingConvertedToWebinarPayloadObject
    """The meeting."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""


class MeetingCreatedPayloadObjectOccurrences(Reply):
    duration: int
    """Planned length, minutes."""
    occurrence_id: str
    """Id of one occurrence of a series: its start in epoch milliseconds, as a string."""
    start_time: str
    """Start of the occurrence, ISO 8601 UTC."""
    status: str
    """`available`, or `deleted` when the occurrence was cancelled."""


class MeetingCreatedPayloadObjectRecurrence(Reply):
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


class MeetingCreatedPayloadObjectSettingsMeetingInvitees(Reply):
    email: str
    """E-mail address of the invited person."""


class MeetingCreatedPayloadObjectSettings(Reply):
    alternative_hosts: str
    """E-mail addresses or user ids of users who may start it in the host's place, separated by semicolons."""
    jbh_time: int
    """How early people may join, minutes before the start: `5`, `10` or `15`; `0` for any time."""
    join_before_host: bool
    """Whether people may join before the host."""
    meeting_invitees: list[MeetingCreatedPayloadObjectSettingsMeetingInvitees]
    """People on the invitation."""
    use_pmi: bool
    """Whether the host's personal meeting id is used instead of a new one."""


class MeetingCreatedPayloadObjectTrackingFields(Reply):
    field: str
    """Name of the tracking field."""
    value: str
    """Value of the tracking field."""
    visible: bool
    """Whether the field is shown on the scheduling page."""


class MeetingCreatedPayloadObject(Reply):
    duration: int
    """Planned length, minutes."""
    host_id: str
    """User id of the host (22 characters)."""
    id: int
    """Meeting id, 9 to 11 digits."""
    join_url: str
    """Link with which people join."""
    occurrences: list[MeetingCreatedPayloadObjectOccurrences]
    """Occurrences of the series."""
    password: str
    """Passcode people type to join."""
    pmi: str
    """Personal meeting id of the host."""
    recurrence: MeetingCreatedPayloadObjectRecurrence
    """Rule of the series; only for recurring types."""
    settings: MeetingCreatedPayloadObjectSettings
    """Settings that hold or changed."""
    start_time: str
    """Planned start, ISO 8601 UTC."""
    timezone: str
    """Time zone name from the tz database, such as `America/New_York`."""
    topic: str
    """Topic, at most 200 characters."""
    tracking_fields: list[MeetingCreatedPayloadObjectTrackingFields]
    """Account-defined labels for reports, each with its value."""
    type: int
    """Kind of meeting: `1` instant, `2` scheduled, `3` recurring without fixed time, `4` personal room, `7` personal audio conference, `8` recurring with fixed time."""
    uuid: str
    """Id of one instance, base64; encode twice in paths when it starts with `/` or contains `//`."""


class MeetingCreatedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: MeetingCreatedPayloadObject
    """The meeting."""
    operation: str
    """Reach of the change in a series: `single` occurrence or `all`."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""


class MeetingDeletedPayloadObjectOccurrences(Reply):
    occurrence_id: str
    """Id of one occurrence of a series: its start in epoch milliseconds, as a string."""
    start_time: str
    """Start of the occurrence, ISO 8601 UTC."""


class MeetingDeletedPayloadObject(Reply):
    duration: int
    """Planned length, minutes."""
    host_id: str
    """User id of the host (22 characters)."""
    id: int
    """Meeting id, 9 to 11 digits."""
    occurrences: list[MeetingDeletedPayloadObjectOccurrences]
    """Occurrences of the series."""
    start_time: str
    """Planned start, ISO 8601 UTC."""
    timezone: str
    """Time zone name from the tz database, such as `America/New_York`."""
    topic: str
    """Topic, at most 200 characters."""
    type: int
    """Kind of meeting: `1` instant, `2` scheduled, `3` recurring without fixed time, `4` personal room, `7` personal audio conference, `8` recurring with fixed time."""
    uuid: str
    """Id of one instance, base64; encode twice in paths when it starts with `/` or contains `//`."""


class MeetingDeletedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: MeetingDeletedPayloadObject
    """The meeting."""
    operation: str
    """Reach of the change in a series: `single` occurrence or `all`."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""


class MeetingDeviceTestedPayloadObjectTestResult(Reply):
    camera_status: int
    """Outcome of the camera test, as a number."""
    microphone_status: int
    """Outcome of the microphone test, as a number."""
    os: str
    """Operating system of the participant."""
    speaker_status: int
    """Outcome of the speaker test, as a number."""
    user_id: str
    """Number of the participant within this meeting; new at each join."""
    user_name: str
    """Name shown in the session."""


class MeetingDeviceTestedPayloadObject(Reply):
    id: int
    """Meeting id, 9 to 11 digits."""
    test_result: MeetingDeviceTestedPayloadObjectTestResult
    """Who tested and with what outcome."""
    uuid: str
    """Id of one instance, base64; encode twice in paths when it starts with `/` or contains `//`."""


class MeetingDeviceTestedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: MeetingDeviceTestedPayloadObject
    """The meeting."""


class MeetingEndedPayloadObject(Reply):
    duration: int
    """Planned length, minutes."""
    end_time: str
    """When the meeting ended, ISO 8601 UTC."""
    host_id: str
    """User id of the host (22 characters)."""
    id: str
    """Meeting id, 9 to 11 digits."""
    start_time: str
    """When the meeting started, ISO 8601 UTC."""
    timezone: str
    """Time zone name from the tz database, such as `America/New_York`."""
    topic: str
    """Topic, at most 200 characters."""
    type: int
    """Kind of meeting: `1` instant, `2` scheduled, `3` recurring without fixed time, `4` personal room, `7` personal audio conference, `8` recurring with fixed time."""
    uuid: str
    """Id of one instance, base64; encode twice in paths when it starts with `/` or contains `//`."""


class MeetingEndedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: MeetingEndedPayloadObject
    """The meeting."""


class MeetingInvitationAcceptedPayloadObjectParticipant(Reply):
    email: str
    """E-mail address of the participant; empty for guests outside the account."""
    participant_user_id: str
    """Account user id of the participant; empty for guests."""


class MeetingInvitationAcceptedPayloadObject(Reply):
    host_id: str
    """User id of the host (22 characters)."""
    id: str
    """Meeting id, 9 to 11 digits."""
    participant: MeetingInvitationAcceptedPayloadObjectParticipant
    """Contact who was invited."""
    topic: str
    """Topic, at most 200 characters."""
    uuid: str
    """Id of one instance, base64; encode twice in paths when it starts with `/` or contains `//`."""


class MeetingInvitationAcceptedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: MeetingInvitationAcceptedPayloadObject
    """The meeting."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""


class MeetingInvitationDispatchedPayloadObjectParticipant(Reply):
    email: str
    """E-mail address of the participant; empty for guests outside the account."""
    participant_user_id: str
    """Account user id of the participant; empty for guests."""


class MeetingInvitationDispatchedPayloadObject(Reply):
    host_id: str
    """User id of the host (22 characters)."""
    id: str
    """Meeting id, 9 to 11 digits."""
    participant: MeetingInvitationDispatchedPayloadObjectParticipant
    """Contact who was invited."""
    topic: str
    """Topic, at most 200 characters."""
    uuid: str
    """Id of one instance, base64; encode twice in paths when it starts with `/` or contains `//`."""


class MeetingInvitationDispatchedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: MeetingInvitationDispatchedPayloadObject
    """The meeting."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""


class MeetingInvitationRejectedPayloadObjectParticipant(Reply):
    email: str
    """E-mail address of the participant; empty for guests outside the account."""
    participant_user_id: str
    """Account user id of the participant; empty for guests."""


class MeetingInvitationRejectedPayloadObject(Reply):
    host_id: str
    """User id of the host (22 characters)."""
    id: str
    """Meeting id, 9 to 11 digits."""
    participant: MeetingInvitationRejectedPayloadObjectParticipant
    """Contact who was invited."""
    topic: str
    """Topic, at most 200 characters."""
    uuid: str
    """Id of one instance, base64; encode twice in paths when it starts with `/` or contains `//`."""


class MeetingInvitationRejectedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: MeetingInvitationRejectedPayloadObject
    """The meeting."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""


class MeetingInvitationTimeoutPayloadObjectParticipant(Reply):
    email: str
    """E-mail address of the participant; empty for guests outside the account."""
    participant_user_id: str
    """Account user id of the participant; empty for guests."""


class MeetingInvitationTimeoutPayloadObject(Reply):
    host_id: str
    """User id of the host (22 characters)."""
    id: str
    """Meeting id, 9 to 11 digits."""
    participant: MeetingInvitationTimeoutPayloadObjectParticipant
    """Contact who was invited."""
    topic: str
    """Topic, at most 200 characters."""
    uuid: str
    """Id of one instance, base64; encode twice in paths when it starts with `/` or contains `//`."""


class MeetingInvitationTimeoutPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: MeetingInvitationTimeoutPayloadObject
    """The meeting."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""


class MeetingLiveStreamingStartedPayloadObjectLiveStreamingCustomLiveStreamingSettings(Reply):
    page_url: str
    """Page where the live stream can be watched."""
    resolution: str
    """Size of the streamed picture, such as `720p` or `1080p`."""
    stream_key: str
    """Key that the streaming service asks for next to the address."""
    stream_url: str
    """Address the stream is sent to, usually RTMP."""


class MeetingLiveStreamingStartedPayloadObjectLiveStreaming(Reply):
    custom_live_streaming_settings: (
        MeetingLiveStreamingStartedPayloadObjectLiveStreamingCustomLiveStreamingSettings
    )
    """Target of a custom stream."""
    date_time: str
    """When the stream started or stopped, ISO 8601 UTC."""
    service: str
    """Streaming service, such as `YouTube` or `Custom_Live_Streaming_Service`."""


class MeetingLiveStreamingStartedPayloadObject(Reply):
    duration: int
    """Planned length, minutes."""
    host_id: str
    """User id of the host (22 characters)."""
    id: int
    """Meeting id, 9 to 11 digits."""
    live_streaming: MeetingLiveStreamingStartedPayloadObjectLiveStreaming
    """Streaming service and its target."""
    start_time: str
    """When the meeting started, ISO 8601 UTC."""
    timezone: str
    """Time zone name from the tz database, such as `America/New_York`."""
    topic: str
    """Topic, at most 200 characters."""
    type: int
    """Kind of meeting: `1` instant, `2` scheduled, `3` recurring without fixed time, `4` personal room, `7` personal audio conference, `8` recurring with fixed time."""
    uuid: str
    """Id of one instance, base64; encode twice in paths when it starts with `/` or contains `//`."""


class MeetingLiveStreamingStartedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: MeetingLiveStreamingStartedPayloadObject
    """The meeting."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""


class MeetingLiveStreamingStoppedPayloadObjectLiveStreamingCustomLiveStreamingSettings(Reply):
    page_url: str
    """Page where the live stream can be watched."""
    resolution: str
    """Size of the streamed picture, such as `720p` or `1080p`."""
    stream_key: str
    """Key that the streaming service asks for next to the address."""
    stream_url: str
    """Address the stream is sent to, usually RTMP."""


class MeetingLiveStreamingStoppedPayloadObjectLiveStreaming(Reply):
    custom_live_streaming_settings: (
        MeetingLiveStreamingStoppedPayloadObjectLiveStreamingCustomLiveStreamingSettings
    )
    """Target of a custom stream."""
    date_time: str
    """When the stream started or stopped, ISO 8601 UTC."""
    service: str
    """Streaming service, such as `YouTube` or `Custom_Live_Streaming_Service`."""


class MeetingLiveStreamingStoppedPayloadObject(Reply):
    duration: int
    """Planned length, minutes."""
    host_id: str
    """User id of the host (22 characters)."""
    id: int
    """Meeting id, 9 to 11 digits."""
    live_streaming: MeetingLiveStreamingStoppedPayloadObjectLiveStreaming
    """Streaming service and its target."""
    start_time: str
    """When the meeting started, ISO 8601 UTC."""
    timezone: str
    """Time zone name from the tz database, such as `America/New_York`."""
    topic: str
    """Topic, at most 200 characters."""
    type: int
    """Kind of meeting: `1` instant, `2` scheduled, `3` recurring without fixed time, `4` personal room, `7` personal audio conference, `8` recurring with fixed time."""
    uuid: str
    """Id of one instance, base64; encode twice in paths when it starts with `/` or contains `//`."""


class MeetingLiveStreamingStoppedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: MeetingLiveStreamingStoppedPayloadObject
    """The meeting."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""


class MeetingParticipantAdmittedPayloadObjectParticipant(Reply):
    customer_key: str
    """Own identifier the app gave the participant through the SDK."""
    date_time: str
    """When the participant was let in, ISO 8601 UTC."""
    email: str
    """E-mail address of the participant; empty for guests outside the account."""
    id: str
    """Account user id of the participant; empty for guests."""
    participant_uuid: str
    """Id of the participant for this one session."""
    registrant_id: str
    """Id of the registration; empty when the person did not register."""
    user_id: str
    """Number of the participant within this meeting; new at each join."""
    user_name: str
    """Name shown in the session."""


class MeetingParticipantAdmittedPayloadObject(Reply):
    duration: int
    """Planned length, minutes."""
    host_id: str
    """User id of the host (22 characters)."""
    id: str
    """Meeting id, 9 to 11 digits."""
    participant: MeetingParticipantAdmittedPayloadObjectParticipant
    """Participant the event is about."""
    start_time: str
    """When the meeting started, ISO 8601 UTC."""
    timezone: str
    """Time zone name from the tz database, such as `America/New_York`."""
    topic: str
    """Topic, at most 200 characters."""
    type: int
    """Kind of meeting: `1` instant, `2` scheduled, `3` recurring without fixed time, `4` personal room, `7` personal audio conference, `8` recurring with fixed time."""
    uuid: str
    """Id of one instance, base64; encode twice in paths when it starts with `/` or contains `//`."""


class MeetingParticipantAdmittedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: MeetingParticipantAdmittedPayloadObject
    """The meeting."""


class MeetingParticipantBindPayloadObjectParticipant(Reply):
    bind_participant_uuid: str
    """Session id of the participant the telephone was matched with."""
    bind_user_id: str
    """Participant in the meeting the telephone was matched with."""
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
    """Number of the participant within this meeting; new at each join."""
    user_name: str
    """Name shown in the session."""


class MeetingParticipantBindPayloadObject(Reply):
    duration: int
    """Planned length, minutes."""
    host_id: str
    """User id of the host (22 characters)."""
    id: str
    """Meeting id, 9 to 11 digits."""
    participant: MeetingParticipantBindPayloadObjectParticipant
    """Participant the event is about."""
    start_time: str
    """When the meeting started, ISO 8601 UTC."""
    timezone: str
    """Time zone name from the tz database, such as `America/New_York`."""
    topic: str
    """Topic, at most 200 characters."""
    type: int
    """Kind of meeting: `1` instant, `2` scheduled, `3` recurring without fixed time, `4` personal room, `7` personal audio conference, `8` recurring with fixed time."""
    uuid: str
    """Id of one instance, base64; encode twice in paths when it starts with `/` or contains `//`."""


class MeetingParticipantBindPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: MeetingParticipantBindPayloadObject
    """The meeting."""


class MeetingParticipantFeedbackPayloadObjectParticipantFeedbackFeedbackDetails(Reply):
    id: str
    """Id of the reason."""
    name: str
    """Reason in words."""


class MeetingParticipantFeedbackPayloadObjectParticipantFeedback(Reply):
    comments: str
    """Text the participant wrote."""
    feedback_details: list[MeetingParticipantFeedbackPayloadObjectParticipantFeedbackFeedbackDetails]
    """Reasons the participant chose."""
    satisfied: bool
    """Whether the participant liked the meeting (thumbs up)."""


class MeetingParticipantFeedbackPayloadObjectParticipant(Reply):
    feedback: MeetingParticipantFeedbackPayloadObjectParticipantFeedback
    """Verdict of the participant."""
    participant_user_id: str
    """Account user id of the participant; empty for guests."""
    participant_uuid: str
    """Id of the participant for this one session."""
    user_name: str
    """Name shown in the session."""


class MeetingParticipantFeedbackPayloadObject(Reply):
    id: str
    """Meeting id, 9 to 11 digits."""
    participant: MeetingParticipantFeedbackPayloadObjectParticipant
    """Participant the event is about."""
    uuid: str
    """Id of one instance, base64; encode twice in paths when it starts with `/` or contains `//`."""


class MeetingParticipantFeedbackPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: MeetingParticipantFeedbackPayloadObject
    """The meeting."""


class MeetingParticipantJbhJoinedPayloadObjectParticipant(Reply):
    customer_key: str
    """Own identifier the app gave the participant through the SDK."""
    id: str
    """Account user id of the participant; empty for guests."""
    registrant_id: str
    """Id of the registration; empty when the person did not register."""
    user_name: str
    """Name shown in the session."""


class MeetingParticipantJbhJoinedPayloadObject(Reply):
    duration: int
    """Planned length, minutes."""
    host_id: str
    """User id of the host (22 characters)."""
    id: str
    """Meeting id, 9 to 11 digits."""
    participant: MeetingParticipantJbhJoinedPayloadObjectParticipant
    """Participant the event is about."""
    start_time: str
    """When the meeting started, ISO 8601 UTC."""
    timezone: str
    """Time zone name from the tz database, such as `America/New_York`."""
    topic: str
    """Topic, at most 200 characters."""
    type: int
    """Kind of meeting: `1` instant, `2` scheduled, `3` recurring without fixed time, `4` personal room, `7` personal audio conference, `8` recurring with fixed time."""
    uuid: str
    """Id of one instance, base64; encode twice in paths when it starts with `/` or contains `//`."""


class MeetingParticipantJbhJoinedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: MeetingParticipantJbhJoinedPayloadObject
    """The meeting."""


class MeetingParticipantJbhWaitingPayloadObjectParticipant(Reply):
    customer_key: str
    """Own identifier the app gave the participant through the SDK."""
    id: str
    """Account user id of the participant; empty for guests."""
    user_name: str
    """Name shown in the session."""


class MeetingParticipantJbhWaitingPayloadObject(Reply):
    duration: int
    """Planned length, minutes."""
    host_id: str
    """User id of the host (22 characters)."""
    id: str
    """Meeting id, 9 to 11 digits."""
    participant: MeetingParticipantJbhWaitingPayloadObjectParticipant
    """Participant the event is about."""
    start_time: str
    """When the meeting started, ISO 8601 UTC."""
    timezone: str
    """Time zone name from the tz database, such as `America/New_York`."""
    topic: str
    """Topic, at most 200 characters."""
    type: int
    """Kind of meeting: `1` instant, `2` scheduled, `3` recurring without fixed time, `4` personal room, `7` personal audio conference, `8` recurring with fixed time."""
    uuid: str
    """Id of one instance, base64; encode twice in paths when it starts with `/` or contains `//`."""


class MeetingParticipantJbhWaitingPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: MeetingParticipantJbhWaitingPayloadObject
    """The meeting."""


class MeetingParticipantJbhWaitingLeftPayloadObjectParticipant(Reply):
    customer_key: str
    """Own identifier the app gave the participant through the SDK."""
    id: str
    """Account user id of the participant; empty for guests."""
    registrant_id: str
    """Id of the registration; empty when the person did not register."""
    user_name: str
    """Name shown in the session."""


class MeetingParticipantJbhWaitingLeftPayloadObject(Reply):
    duration: int
    """Planned length, minutes."""
    host_id: str
    """User id of the host (22 characters)."""
    id: int
    """Meeting id, 9 to 11 digits."""
    participant: MeetingParticipantJbhWaitingLeftPayloadObjectParticipant
    """Participant the event is about."""
    start_time: str
    """When the meeting started, ISO 8601 UTC."""
    timezone: str
    """Time zone name from the tz database, such as `America/New_York`."""
    topic: str
    """Topic, at most 200 characters."""
    type: int
    """Kind of meeting: `1` instant, `2` scheduled, `3` recurring without fixed time, `4` personal room, `7` personal audio conference, `8` recurring with fixed time."""
    uuid: str
    """Id of one instance, base64; encode twice in paths when it starts with `/` or contains `//`."""


class MeetingParticipantJbhWaitingLeftPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: MeetingParticipantJbhWaitingLeftPayloadObject
    """The meeting."""


class MeetingParticipantJoinedPayloadObjectParticipant(Reply):
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
    """Number of the participant within this meeting; new at each join."""
    user_name: str
    """Name shown in the session."""


class MeetingParticipantJoinedPayloadObject(Reply):
    duration: int
    """Planned length, minutes."""
    host_id: str
    """User id of the host (22 characters)."""
    id: str
    """Meeting id, 9 to 11 digits."""
    participant: MeetingParticipantJoinedPayloadObjectParticipant
    """Participant the event is about."""
    start_time: str
    """When the meeting started, ISO 8601 UTC."""
    timezone: str
    """Time zone name from the tz database, such as `America/New_York`."""
    topic: str
    """Topic, at most 200 characters."""
    type: int
    """Kind of meeting: `1` instant, `2` scheduled, `3` recurring without fixed time, `4` personal room, `7` personal audio conference, `8` recurring with fixed time."""
    uuid: str
    """Id of one instance, base64; encode twice in paths when it starts with `/` or contains `//`."""


class MeetingParticipantJoinedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: MeetingParticipantJoinedPayloadObject
    """The meeting."""


class MeetingParticipantJoinedBreakoutRoomPayloadObjectParticipant(Reply):
    customer_key: str
    """Own identifier the app gave the participant through the SDK."""
    email: str
    """E-mail address of the participant; empty for guests outside the account."""
    id: str
    """Account user id of the participant; empty for guests."""
    join_time: str
    """When the participant joined, ISO 8601 UTC."""
    parent_user_id: str
    """The same participant's `user_id` in the main meeting."""
    participant_user_id: str
    """Account user id of the participant; empty for guests."""
    participant_uuid: str
    """Id of the participant for this one session."""
    phone_number: str
    """Telephone number the participant calls from."""
    registrant_id: str
    """Id of the registration; empty when the person did not register."""
    user_id: str
    """Number of the participant within this meeting; new at each join."""
    user_name: str
    """Name shown in the session."""


class MeetingParticipantJoinedBreakoutRoomPayloadObject(Reply):
    breakout_room_uuid: str
    """Id of the breakout room session."""
    duration: int
    """Planned length, minutes."""
    host_id: str
    """User id of the host (22 characters)."""
    id: str
    """Meeting id, 9 to 11 digits."""
    participant: MeetingParticipantJoinedBreakoutRoomPayloadObjectParticipant
    """Participant the event is about."""
    start_time: str
    """When the meeting started, ISO 8601 UTC."""
    timezone: str
    """Time zone name from the tz database, such as `America/New_York`."""
    topic: str
    """Topic, at most 200 characters."""
    type: int
    """Kind of meeting: `1` instant, `2` scheduled, `3` recurring without fixed time, `4` personal room, `7` personal audio conference, `8` recurring with fixed time."""
    uuid: str
    """Id of one instance, base64; encode twice in paths when it starts with `/` or contains `//`."""


class MeetingParticipantJoinedBreakoutRoomPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: MeetingParticipantJoinedBreakoutRoomPayloadObject
    """The meeting."""


class MeetingParticipantJoinedWaitingRoomPayloadObjectParticipant(Reply):
    customer_key: str
    """Own identifier the app gave the participant through the SDK."""
    date_time: str
    """When the participant entered or left the waiting room, ISO 8601 UTC."""
    email: str
    """E-mail address of the participant; empty for guests outside the account."""
    id: str
    """Account user id of the participant; empty for guests."""
    participant_user_id: str
    """Account user id of the participant; empty for guests."""
    participant_uuid: str
    """Id of the participant for this one session."""
    phone_number: str
    """Telephone number the participant calls from."""
    registrant_id: str
    """Id of the registration; empty when the person did not register."""
    user_id: str
    """Number of the participant within this meeting; new at each join."""
    user_name: str
    """Name shown in the session."""


class MeetingParticipantJoinedWaitingRoomPayloadObject(Reply):
    duration: int
    """Planned length, minutes."""
    host_id: str
    """User id of the host (22 characters)."""
    id: str
    """Meeting id, 9 to 11 digits."""
    participant: MeetingParticipantJoinedWaitingRoomPayloadObjectParticipant
    """Participant the event is about."""
    start_time: str
    """When the meeting started, ISO 8601 UTC."""
    timezone: str
    """Time zone name from the tz database, such as `America/New_York`."""
    topic: str
    """Topic, at most 200 characters."""
    type: int
    """Kind of meeting: `1` instant, `2` scheduled, `3` recurring without fixed time, `4` personal room, `7` personal audio conference, `8` recurring with fixed time."""
    uuid: str
    """Id of one instance, base64; encode twice in paths when it starts with `/` or contains `//`."""


class MeetingParticipantJoinedWaitingRoomPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: MeetingParticipantJoinedWaitingRoomPayloadObject
    """The meeting."""


class MeetingParticipantLeftPayloadObjectParticipant(Reply):
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
    """Number of the participant within this meeting; new at each join."""
    user_name: str
    """Name shown in the session."""


class MeetingParticipantLeftPayloadObject(Reply):
    duration: int
    """Planned length, minutes."""
    host_id: str
    """User id of the host (22 characters)."""
    id: str
    """Meeting id, 9 to 11 digits."""
    participant: MeetingParticipantLeftPayloadObjectParticipant
    """Participant the event is about."""
    start_time: str
    """When the meeting started, ISO 8601 UTC."""
    timezone: str
    """Time zone name from the tz database, such as `America/New_York`."""
    topic: str
    """Topic, at most 200 characters."""
    type: int
    """Kind of meeting: `1` instant, `2` scheduled, `3` recurring without fixed time, `4` personal room, `7` personal audio conference, `8` recurring with fixed time."""
    uuid: str
    """Id of one instance, base64; encode twice in paths when it starts with `/` or contains `//`."""


class MeetingParticipantLeftPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: MeetingParticipantLeftPayloadObject
    """The meeting."""


class MeetingParticipantLeftBreakoutRoomPayloadObjectParticipant(Reply):
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
    parent_user_id: str
    """The same participant's `user_id` in the main meeting."""
    participant_user_id: str
    """Account user id of the participant; empty for guests."""
    participant_uuid: str
    """Id of the participant for this one session."""
    phone_number: str
    """Telephone number the participant calls from."""
    registrant_id: str
    """Id of the registration; empty when the person did not register."""
    user_id: str
    """Number of the participant within this meeting; new at each join."""
    user_name: str
    """Name shown in the session."""


class MeetingParticipantLeftBreakoutRoomPayloadObject(Reply):
    breakout_room_uuid: str
    """Id of the breakout room session."""
    duration: int
    """Planned length, minutes."""
    host_id: str
    """User id of the host (22 characters)."""
    id: str
    """Meeting id, 9 to 11 digits."""
    participant: MeetingParticipantLeftBreakoutRoomPayloadObjectParticipant
    """Participant the event is about."""
    start_time: str
    """When the meeting started, ISO 8601 UTC."""
    timezone: str
    """Time zone name from the tz database, such as `America/New_York`."""
    topic: str
    """Topic, at most 200 characters."""
    type: int
    """Kind of meeting: `1` instant, `2` scheduled, `3` recurring without fixed time, `4` personal room, `7` personal audio conference, `8` recurring with fixed time."""
    uuid: str
    """Id of one instance, base64; encode twice in paths when it starts with `/` or contains `//`."""


class MeetingParticipantLeftBreakoutRoomPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: MeetingParticipantLeftBreakoutRoomPayloadObject
    """The meeting."""


class MeetingParticipantLeftWaitingRoomPayloadObjectParticipant(Reply):
    customer_key: str
    """Own identifier the app gave the participant through the SDK."""
    date_time: str
    """When the participant entered or left the waiting room, ISO 8601 UTC."""
    email: str
    """E-mail address of the participant; empty for guests outside the account."""
    id: str
    """Account user id of the participant; empty for guests."""
    participant_user_id: str
    """Account user id of the participant; empty for guests."""
    participant_uuid: str
    """Id of the participant for this one session."""
    phone_number: str
    """Telephone number the participant calls from."""
    registrant_id: str
    """Id of the registration; empty when the person did not register."""
    user_id: str
    """Number of the participant within this meeting; new at each join."""
    user_name: str
    """Name shown in the session."""


class MeetingParticipantLeftWaitingRoomPayloadObject(Reply):
    duration: int
    """Planned length, minutes."""
    host_id: str
    """User id of the host (22 characters)."""
    id: str
    """Meeting id, 9 to 11 digits."""
    participant: MeetingParticipantLeftWaitingRoomPayloadObjectParticipant
    """Participant the event is about."""
    start_time: str
    """When the meeting started, ISO 8601 UTC."""
    timezone: str
    """Time zone name from the tz database, such as `America/New_York`."""
    topic: str
    """Topic, at most 200 characters."""
    type: int
    """Kind of meeting: `1` instant, `2` scheduled, `3` recurring without fixed time, `4` personal room, `7` personal audio conference, `8` recurring with fixed time."""
    uuid: str
    """Id of one instance, base64; encode twice in paths when it starts with `/` or contains `//`."""


class MeetingParticipantLeftWaitingRoomPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: MeetingParticipantLeftWaitingRoomPayloadObject
    """The meeting."""


class MeetingParticipantPhoneCalloutAcceptedPayloadObjectParticipant(Reply):
    invitee_name: str
    """Name of the person who is called."""
    phone_number: int
    """Telephone number that is called."""


class MeetingParticipantPhoneCalloutAcceptedPayloadObject(Reply):
    host_id: str
    """User id of the host (22 characters)."""
    id: int
    """Meeting id, 9 to 11 digits."""
    participant: MeetingParticipantPhoneCalloutAcceptedPayloadObjectParticipant
    """Person or room system that is called."""
    uuid: str
    """Id of one instance, base64; encode twice in paths when it starts with `/` or contains `//`."""


class MeetingParticipantPhoneCalloutAcceptedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: MeetingParticipantPhoneCalloutAcceptedPayloadObject
    """The meeting."""


class MeetingParticipantPhoneCalloutMissedPayloadObjectParticipant(Reply):
    invitee_name: str
    """Name of the person who is called."""
    phone_number: int
    """Telephone number that is called."""


class MeetingParticipantPhoneCalloutMissedPayloadObject(Reply):
    host_id: str
    """User id of the host (22 characters)."""
    id: int
    """Meeting id, 9 to 11 digits."""
    participant: MeetingParticipantPhoneCalloutMissedPayloadObjectParticipant
    """Person or room system that is called."""
    uuid: str
    """Id of one instance, base64; encode twice in paths when it starts with `/` or contains `//`."""


class MeetingParticipantPhoneCalloutMissedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: MeetingParticipantPhoneCalloutMissedPayloadObject
    """The meeting."""


class MeetingParticipantPhoneCalloutRejectedPayloadObjectParticipant(Reply):
    invitee_name: str
    """Name of the person who is called."""
    phone_number: int
    """Telephone number that is called."""


class MeetingParticipantPhoneCalloutRejectedPayloadObject(Reply):
    host_id: str
    """User id of the host (22 characters)."""
    id: int
    """Meeting id, 9 to 11 digits."""
    participant: MeetingParticipantPhoneCalloutRejectedPayloadObjectParticipant
    """Person or room system that is called."""
    uuid: str
    """Id of one instance, base64; encode twice in paths when it starts with `/` or contains `//`."""


class MeetingParticipantPhoneCalloutRejectedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: MeetingParticipantPhoneCalloutRejectedPayloadObject
    """The meeting."""


class MeetingParticipantPhoneCalloutRingingPayloadObjectParticipant(Reply):
    invitee_name: str
    """Name of the person who is called."""
    phone_number: int
    """Telephone number that is called."""


class MeetingParticipantPhoneCalloutRingingPayloadObject(Reply):
    host_id: str
    """User id of the host (22 characters)."""
    id: int
    """Meeting id, 9 to 11 digits."""
    participant: MeetingParticipantPhoneCalloutRingingPayloadObjectParticipant
    """Person or room system that is called."""
    uuid: str
    """Id of one instance, base64; encode twice in paths when it starts with `/` or contains `//`."""


class MeetingParticipantPhoneCalloutRingingPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: MeetingParticipantPhoneCalloutRingingPayloadObject
    """The meeting."""


class MeetingParticipantPutInWaitingRoomPayloadObjectParticipant(Reply):
    customer_key: str
    """Own identifier the app gave the participant through the SDK."""
    date_time: str
    """When the participant entered or left the waiting room, ISO 8601 UTC."""
    email: str
    """E-mail address of the participant; empty for guests outside the account."""
    id: str
    """Account user id of the participant; empty for guests."""
    participant_user_id: str
    """Account user id of the participant; empty for guests."""
    participant_uuid: str
    """Id of the participant for this one session."""
    registrant_id: str
    """Id of the registration; empty when the person did not register."""
    user_id: str
    """Number of the participant within this meeting; new at each join."""
    user_name: str
    """Name shown in the session."""


class MeetingParticipantPutInWaitingRoomPayloadObject(Reply):
    duration: int
    """Planned length, minutes."""
    host_id: str
    """User id of the host (22 characters)."""
    id: str
    """Meeting id, 9 to 11 digits."""
    participant: MeetingParticipantPutInWaitingRoomPayloadObjectParticipant
    """Participant the event is about."""
    start_time: str
    """When the meeting started, ISO 8601 UTC."""
    timezone: str
    """Time zone name from the tz database, such as `America/New_York`."""
    topic: str
    """Topic, at most 200 characters."""
    type: int
    """Kind of meeting: `1` instant, `2` scheduled, `3` recurring without fixed time, `4` personal room, `7` personal audio conference, `8` recurring with fixed time."""
    uuid: str
    """Id of one instance, base64; encode twice in paths when it starts with `/` or contains `//`."""


class MeetingParticipantPutInWaitingRoomPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: MeetingParticipantPutInWaitingRoomPayloadObject
    """The meeting."""


class MeetingParticipantRoleChangedPayloadObjectParticipant(Reply):
    date_time: str
    """When the role changed, ISO 8601 UTC."""
    email: str
    """E-mail address of the participant; empty for guests outside the account."""
    new_role: str
    """Role from now on: `host`, `co-host` or `attendee`."""
    old_role: str
    """Role before: `host`, `co-host` or `attendee`."""
    participant_user_id: str
    """Account user id of the participant; empty for guests."""
    participant_uuid: str
    """Id of the participant for this one session."""
    registrant_id: str
    """Id of the registration; empty when the person did not register."""
    user_id: str
    """Number of the participant within this meeting; new at each join."""
    user_name: str
    """Name shown in the session."""


class MeetingParticipantRoleChangedPayloadObject(Reply):
    duration: int
    """Planned length, minutes."""
    host_id: str
    """User id of the host (22 characters)."""
    id: str
    """Meeting id, 9 to 11 digits."""
    participant: MeetingParticipantRoleChangedPayloadObjectParticipant
    """Participant the event is about."""
    start_time: str
    """When the meeting started, ISO 8601 UTC."""
    timezone: str
    """Time zone name from the tz database, such as `America/New_York`."""
    topic: str
    """Topic, at most 200 characters."""
    type: int
    """Kind of meeting: `1` instant, `2` scheduled, `3` recurring without fixed time, `4` personal room, `7` personal audio conference, `8` recurring with fixed time."""
    uuid: str
    """Id of one instance, base64; encode twice in paths when it starts with `/` or contains `//`."""


class MeetingParticipantRoleChangedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: MeetingParticipantRoleChangedPayloadObject
    """The meeting."""


class MeetingParticipantRoomSystemCalloutAcceptedPayloadObjectParticipant(Reply):
    call_type: str
    """Protocol of the room system: `h323` or `sip`."""
    device_ip: str
    """Network address or SIP URI of the room system."""


class MeetingParticipantRoomSystemCalloutAcceptedPayloadObject(Reply):
    host_id: str
    """User id of the host (22 characters)."""
    id: int
    """Meeting id, 9 to 11 digits."""
    inviter_name: str
    """Name of the participant who calls the room system."""
    message_id: str
    """Id of the request to call, base64."""
    participant: MeetingParticipantRoomSystemCalloutAcceptedPayloadObjectParticipant
    """Person or room system that is called."""
    uuid: str
    """Id of one instance, base64; encode twice in paths when it starts with `/` or contains `//`."""


class MeetingParticipantRoomSystemCalloutAcceptedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: MeetingParticipantRoomSystemCalloutAcceptedPayloadObject
    """The meeting."""


class MeetingParticipantRoomSystemCalloutFailedPayloadObjectParticipant(Reply):
    call_type: str
    """Protocol of the room system: `h323` or `sip`."""
    device_ip: str
    """Network address or SIP URI of the room system."""


class MeetingParticipantRoomSystemCalloutFailedPayloadObject(Reply):
    host_id: str
    """User id of the host (22 characters)."""
    id: int
    """Meeting id, 9 to 11 digits."""
    inviter_name: str
    """Name of the participant who calls the room system."""
    message_id: str
    """Id of the request to call, base64."""
    participant: MeetingParticipantRoomSystemCalloutFailedPayloadObjectParticipant
    """Person or room system that is called."""
    reason_type: int
    """Why the call failed, such as `1` encryption, `2` remote side hung up, `7` timeout, `8` bad address, `9` unreachable; `0` other."""
    uuid: str
    """Id of one instance, base64; encode twice in paths when it starts with `/` or contains `//`."""


class MeetingParticipantRoomSystemCalloutFailedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: MeetingParticipantRoomSystemCalloutFailedPayloadObject
    """The meeting."""


class MeetingParticipantRoomSystemCalloutMissedPayloadObjectParticipant(Reply):
    call_type: str
    """Protocol of the room system: `h323` or `sip`."""
    device_ip: str
    """Network address or SIP URI of the room system."""


class MeetingParticipantRoomSystemCalloutMissedPayloadObject(Reply):
    host_id: str
    """User id of the host (22 characters)."""
    id: int
    """Meeting id, 9 to 11 digits."""
    inviter_name: str
    """Name of the participant who calls the room system."""
    message_id: str
    """Id of the request to call, base64."""
    participant: MeetingParticipantRoomSystemCalloutMissedPayloadObjectParticipant
    """Person or room system that is called."""
    uuid: str
    """Id of one instance, base64; encode twice in paths when it starts with `/` or contains `//`."""


class MeetingParticipantRoomSystemCalloutMissedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: MeetingParticipantRoomSystemCalloutMissedPayloadObject
    """The meeting."""


class MeetingParticipantRoomSystemCalloutRejectedPayloadObjectParticipant(Reply):
    call_type: str
    """Protocol of the room system: `h323` or `sip`."""
    device_ip: str
    """Network address or SIP URI of the room system."""


class MeetingParticipantRoomSystemCalloutRejectedPayloadObject(Reply):
    host_id: str
    """User id of the host (22 characters)."""
    id: int
    """Meeting id, 9 to 11 digits."""
    inviter_name: str
    """Name of the participant who calls the room system."""
    message_id: str
    """Id of the request to call, base64."""
    participant: MeetingParticipantRoomSystemCalloutRejectedPayloadObjectParticipant
    """Person or room system that is called."""
    uuid: str
    """Id of one instance, base64; encode twice in paths when it starts with `/` or contains `//`."""


class MeetingParticipantRoomSystemCalloutRejectedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: MeetingParticipantRoomSystemCalloutRejectedPayloadObject
    """The meeting."""


class MeetingParticipantRoomSystemCalloutRingingPayloadObjectParticipant(Reply):
    call_type: str
    """Protocol of the room system: `h323` or `sip`."""
    device_ip: str
    """Network address or SIP URI of the room system."""


class MeetingParticipantRoomSystemCalloutRingingPayloadObject(Reply):
    host_id: str
    """User id of the host (22 characters)."""
    id: int
    """Meeting id, 9 to 11 digits."""
    inviter_name: str
    """Name of the participant who calls the room system."""
    message_id: str
    """Id of the request to call, base64."""
    participant: MeetingParticipantRoomSystemCalloutRingingPayloadObjectParticipant
    """Person or room system that is called."""
    uuid: str
    """Id of one instance, base64; encode twice in paths when it starts with `/` or contains `//`."""


class MeetingParticipantRoomSystemCalloutRingingPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: MeetingParticipantRoomSystemCalloutRingingPayloadObject
    """The meeting."""


class MeetingPermanentlyDeletedPayloadObjectOccurrences(Reply):
    occurrence_id: str
    """Id of one occurrence of a series: its start in epoch milliseconds, as a string."""
    start_time: str
    """Start of the occurrence, ISO 8601 UTC."""


class MeetingPermanentlyDeletedPayloadObject(Reply):
    duration: int
    """Planned length, minutes."""
    host_id: str
    """User id of the host (22 characters)."""
    id: int
    """Meeting id, 9 to 11 digits."""
    occurrences: list[MeetingPermanentlyDeletedPayloadObjectOccurrences]
    """Occurrences of the series."""
    start_time: str
    """Planned start, ISO 8601 UTC."""
    timezone: str
    """Time zone name from the tz database, such as `America/New_York`."""
    topic: str
    """Topic, at most 200 characters."""
    type: int
    """Kind of meeting: `1` instant, `2` scheduled, `3` recurring without fixed time, `4` personal room, `7` personal audio conference, `8` recurring with fixed time."""
    uuid: str
    """Id of one instance, base64; encode twice in paths when it starts with `/` or contains `//`."""


class MeetingPermanentlyDeletedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: MeetingPermanentlyDeletedPayloadObject
    """The meeting."""
    operation: str
    """Reach of the change in a series: `single` occurrence or `all`."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""


class MeetingRecoveredPayloadObjectOccurrences(Reply):
    occurrence_id: str
    """Id of one occurrence of a series: its start in epoch milliseconds, as a string."""
    start_time: str
    """Start of the occurrence, ISO 8601 UTC."""


class MeetingRecoveredPayloadObject(Reply):
    duration: int
    """Planned length, minutes."""
    host_id: str
    """User id of the host (22 characters)."""
    id: int
    """Meeting id, 9 to 11 digits."""
    occurrences: list[MeetingRecoveredPayloadObjectOccurrences]
    """Occurrences of the series."""
    start_time: str
    """Planned start, ISO 8601 UTC."""
    timezone: str
    """Time zone name from the tz database, such as `America/New_York`."""
    topic: str
    """Topic, at most 200 characters."""
    type: int
    """Kind of meeting: `1` instant, `2` scheduled, `3` recurring without fixed time, `4` personal room, `7` personal audio conference, `8` recurring with fixed time."""
    uuid: str
    """Id of one instance, base64; encode twice in paths when it starts with `/` or contains `//`."""


class MeetingRecoveredPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: MeetingRecoveredPayloadObject
    """The meeting."""
    operation: str
    """Reach of the change in a series: `single` occurrence or `all`."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""


class MeetingRegistrationApprovedPayloadObjectOccurrences(Reply):
    occurrence_id: str
    """Id of one occurrence of a series: its start in epoch milliseconds, as a string."""
    start_time: str
    """Start of the occurrence, ISO 8601 UTC."""


class MeetingRegistrationApprovedPayloadObjectRegistrant(Reply):
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
    participant_pin_code: int
    """Number a registrant types when joining by telephone, so that the call is matched to the person."""


class MeetingRegistrationApprovedPayloadObject(Reply):
    duration: int
    """Planned length, minutes."""
    host_id: str
    """User id of the host (22 characters)."""
    id: int
    """Meeting id, 9 to 11 digits."""
    occurrences: list[MeetingRegistrationApprovedPayloadObjectOccurrences]
    """Occurrences of the series."""
    registrant: MeetingRegistrationApprovedPayloadObjectRegistrant
    """Person who registered."""
    start_time: str
    """Planned start, ISO 8601 UTC."""
    timezone: str
    """Time zone name from the tz database, such as `America/New_York`."""
    topic: str
    """Topic, at most 200 characters."""
    type: int
    """Kind of meeting: `1` instant, `2` scheduled, `3` recurring without fixed time, `4` personal room, `7` personal audio conference, `8` recurring with fixed time."""
    uuid: str
    """Id of one instance, base64; encode twice in paths when it starts with `/` or contains `//`."""


class MeetingRegistrationApprovedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: MeetingRegistrationApprovedPayloadObject
    """The meeting."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""


class MeetingRegistrationCancelledPayloadObjectOccurrences(Reply):
    occurrence_id: str
    """Id of one occurrence of a series: its start in epoch milliseconds, as a string."""
    start_time: str
    """Start of the occurrence, ISO 8601 UTC."""


class MeetingRegistrationCancelledPayloadObjectRegistrant(Reply):
    email: str
    """E-mail address of the registrant."""
    first_name: str
    """First name of the person."""
    id: str
    """Id of the registration (22 characters)."""
    last_name: str
    """Last name of the person."""


class MeetingRegistrationCancelledPayloadObject(Reply):
    duration: int
    """Planned length, minutes."""
    host_id: str
    """User id of the host (22 characters)."""
    id: int
    """Meeting id, 9 to 11 digits."""
    occurrences: list[MeetingRegistrationCancelledPayloadObjectOccurrences]
    """Occurrences of the series."""
    registrant: MeetingRegistrationCancelledPayloadObjectRegistrant
    """Person who registered."""
    start_time: str
    """Planned start, ISO 8601 UTC."""
    timezone: str
    """Time zone name from the tz database, such as `America/New_York`."""
    topic: str
    """Topic, at most 200 characters."""
    type: int
    """Kind of meeting: `1` instant, `2` scheduled, `3` recurring without fixed time, `4` personal room, `7` personal audio conference, `8` recurring with fixed time."""
    uuid: str
    """Id of one instance, base64; encode twice in paths when it starts with `/` or contains `//`."""


class MeetingRegistrationCancelledPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: MeetingRegistrationCancelledPayloadObject
    """The meeting."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""


class MeetingRegistrationCreatedPayloadObjectOccurrences(Reply):
    occurrence_id: str
    """Id of one occurrence of a series: its start in epoch milliseconds, as a string."""
    start_time: str
    """Start of the occurrence, ISO 8601 UTC."""


class MeetingRegistrationCreatedPayloadObjectRegistrantCustomQuestions(Reply):
    title: str
    """Wording of the question."""
    value: str
    """Answer of the registrant, at most 128 characters."""


class MeetingRegistrationCreatedPayloadObjectRegistrant(Reply):
    address: str
    """Postal address of the registrant."""
    city: str
    """City of the registrant."""
    comments: str
    """Questions and remarks the registrant left."""
    country: str
    """Two-letter ISO 3166 code of the registrant's country, such as `US`."""
    custom_questions: list[MeetingRegistrationCreatedPayloadObjectRegistrantCustomQuestions]
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
    participant_pin_code: int
    """Number a registrant types when joining by telephone, so that the call is matched to the person."""
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
    zip: str
    """Postal code of the registrant."""


class MeetingRegistrationCreatedPayloadObject(Reply):
    duration: int
    """Planned length, minutes."""
    host_id: str
    """User id of the host (22 characters)."""
    id: int
    """Meeting id, 9 to 11 digits."""
    occurrences: list[MeetingRegistrationCreatedPayloadObjectOccurrences]
    """Occurrences of the series."""
    registrant: MeetingRegistrationCreatedPayloadObjectRegistrant
    """Person who registered."""
    start_time: str
    """Planned start, ISO 8601 UTC."""
    timezone: str
    """Time zone name from the tz database, such as `America/New_York`."""
    topic: str
    """Topic, at most 200 characters."""
    type: int
    """Kind of meeting: `1` instant, `2` scheduled, `3` recurring without fixed time, `4` personal room, `7` personal audio conference, `8` recurring with fixed time."""
    uuid: str
    """Id of one instance, base64; encode twice in paths when it starts with `/` or contains `//`."""


class MeetingRegistrationCreatedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: MeetingRegistrationCreatedPayloadObject
    """The meeting."""


class MeetingRegistrationDeniedPayloadObjectOccurrences(Reply):
    occurrence_id: str
    """Id of one occurrence of a series: its start in epoch milliseconds, as a string."""
    start_time: str
    """Start of the occurrence, ISO 8601 UTC."""


class MeetingRegistrationDeniedPayloadObjectRegistrant(Reply):
    email: str
    """E-mail address of the registrant."""
    first_name: str
    """First name of the person."""
    id: str
    """Id of the registration (22 characters)."""
    last_name: str
    """Last name of the person."""


class MeetingRegistrationDeniedPayloadObject(Reply):
    duration: int
    """Planned length, minutes."""
    host_id: str
    """User id of the host (22 characters)."""
    id: int
    """Meeting id, 9 to 11 digits."""
    occurrences: list[MeetingRegistrationDeniedPayloadObjectOccurrences]
    """Occurrences of the series."""
    registrant: MeetingRegistrationDeniedPayloadObjectRegistrant
    """Person who registered."""
    start_time: str
    """Planned start, ISO 8601 UTC."""
    timezone: str
    """Time zone name from the tz database, such as `America/New_York`."""
    topic: str
    """Topic, at most 200 characters."""
    type: int
    """Kind of meeting: `1` instant, `2` scheduled, `3` recurring without fixed time, `4` personal room, `7` personal audio conference, `8` recurring with fixed time."""
    uuid: str
    """Id of one instance, base64; encode twice in paths when it starts with `/` or contains `//`."""


class MeetingRegistrationDeniedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: MeetingRegistrationDeniedPayloadObject
    """The meeting."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""


class MeetingRiskAlertPayloadObjectArmnDetails(Reply):
    meeting_url: str
    """Meeting link that was found."""
    post_platform: str
    """Site the link was posted on, such as `twitter`."""
    post_time: str
    """When the link was posted, ISO 8601 UTC."""
    post_user: str
    """Name under which the link was posted."""
    recommended_disable_settings: list[str]
    """Settings that had better be turned off, such as `enableMeetingChat`."""
    recommended_enable_settings: list[str]
    """Settings that had better be turned on, such as `enableWaitingRoom`."""
    social_link: str
    """Link to the post."""


class MeetingRiskAlertPayloadObject(Reply):
    armn_details: MeetingRiskAlertPayloadObjectArmnDetails
    """Post in which the meeting link was found, and advice."""
    host_email: str
    """E-mail address of the host."""
    host_id: str
    """User id of the host (22 characters)."""
    id: int
    """Meeting id, 9 to 11 digits."""
    start_time: str
    """When the meeting started, ISO 8601 UTC."""
    timezone: str
    """Time zone name from the tz database, such as `America/New_York`."""
    topic: str
    """Topic, at most 200 characters."""
    type: int
    """Kind of meeting: `1` instant, `2` scheduled, `3` recurring without fixed time, `4` personal room, `7` personal audio conference, `8` recurring with fixed time."""
    uuid: str
    """Id of one instance, base64; encode twice in paths when it starts with `/` or contains `//`."""


class MeetingRiskAlertPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: MeetingRiskAlertPayloadObject
    """The meeting."""


class MeetingRtmsConcurrencyNearLimitPayload(Reply):
    concurrency_limit: int
    """How many streams the account may run at one time."""
    concurrency_number: int
    """How many streams are running now."""
    percentage: int
    """Share of the limit that is used, percent."""


class MeetingSharingEndedPayloadObjectParticipantSharingDetails(Reply):
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


class MeetingSharingEndedPayloadObjectParticipant(Reply):
    id: str
    """Account user id of the participant; empty for guests."""
    sharing_details: MeetingSharingEndedPayloadObjectParticipantSharingDetails
    """What is shared and how."""
    user_id: str
    """Number of the participant within this meeting; new at each join."""
    user_name: str
    """Name shown in the session."""


class MeetingSharingEndedPayloadObject(Reply):
    duration: int
    """Planned length, minutes."""
    host_id: str
    """User id of the host (22 characters)."""
    id: str
    """Meeting id, 9 to 11 digits."""
    participant: MeetingSharingEndedPayloadObjectParticipant
    """Participant the event is about."""
    start_time: str
    """When the meeting started, ISO 8601 UTC."""
    timezone: str
    """Time zone name from the tz database, such as `America/New_York`."""
    topic: str
    """Topic, at most 200 characters."""
    type: int
    """Kind of meeting: `1` instant, `2` scheduled, `3` recurring without fixed time, `4` personal room, `7` personal audio conference, `8` recurring with fixed time."""
    uuid: str
    """Id of one instance, base64; encode twice in paths when it starts with `/` or contains `//`."""


class MeetingSharingEndedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: MeetingSharingEndedPayloadObject
    """The meeting."""


class MeetingSharingStartedPayloadObjectParticipantSharingDetails(Reply):
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


class MeetingSharingStartedPayloadObjectParticipant(Reply):
    id: str
    """Account user id of the participant; empty for guests."""
    sharing_details: MeetingSharingStartedPayloadObjectParticipantSharingDetails
    """What is shared and how."""
    user_id: str
    """Number of the participant within this meeting; new at each join."""
    user_name: str
    """Name shown in the session."""


class MeetingSharingStartedPayloadObject(Reply):
    duration: int
    """Planned length, minutes."""
    host_id: str
    """User id of the host (22 characters)."""
    id: str
    """Meeting id, 9 to 11 digits."""
    participant: MeetingSharingStartedPayloadObjectParticipant
    """Participant the event is about."""
    start_time: str
    """When the meeting started, ISO 8601 UTC."""
    timezone: str
    """Time zone name from the tz database, such as `America/New_York`."""
    topic: str
    """Topic, at most 200 characters."""
    type: int
    """Kind of meeting: `1` instant, `2` scheduled, `3` recurring without fixed time, `4` personal room, `7` personal audio conference, `8` recurring with fixed time."""
    uuid: str
    """Id of one instance, base64; encode twice in paths when it starts with `/` or contains `//`."""


class MeetingSharingStartedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: MeetingSharingStartedPayloadObject
    """The meeting."""


class MeetingStartedPayloadObject(Reply):
    duration: int
    """Planned length, minutes."""
    host_id: str
    """User id of the host (22 characters)."""
    id: str
    """Meeting id, 9 to 11 digits."""
    start_time: str
    """When the meeting started, ISO 8601 UTC."""
    timezone: str
    """Time zone name from the tz database, such as `America/New_York`."""
    topic: str
    """Topic, at most 200 characters."""
    type: int
    """Kind of meeting: `1` instant, `2` scheduled, `3` recurring without fixed time, `4` personal room, `7` personal audio conference, `8` recurring with fixed time."""
    uuid: str
    """Id of one instance, base64; encode twice in paths when it starts with `/` or contains `//`."""


class MeetingStartedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: MeetingStartedPayloadObject
    """The meeting."""


class MeetingSummaryCompletedPayloadObjectSummaryDetails(Reply):
    label: str
    """Heading of this part of the summary."""
    summary: str
    """Text of this part of the summary."""


class MeetingSummaryCompletedPayloadObject(Reply):
    meeting_end_time: str
    """When the meeting ended, ISO 8601 UTC."""
    meeting_host_email: str
    """E-mail address of the meeting's host."""
    meeting_host_id: str
    """User id of the meeting's host (22 characters)."""
    meeting_id: int
    """Meeting id, 9 to 11 digits."""
    meeting_start_time: str
    """When the meeting started, ISO 8601 UTC."""
    meeting_topic: str
    """Topic of the meeting."""
    meeting_uuid: str
    """Id of one instance of the meeting, base64."""
    next_steps: list[str]
    """What is to be done next, one entry per step."""
    summary_created_time: str
    """When the summary was made, ISO 8601 UTC."""
    summary_details: list[MeetingSummaryCompletedPayloadObjectSummaryDetails]
    """Parts of the summary by subject."""
    summary_end_time: str
    """End of the part that is summarized, ISO 8601 UTC."""
    summary_last_modified_time: str
    """When the summary was last changed, ISO 8601 UTC."""
    summary_overview: str
    """Short summary of the whole meeting."""
    summary_start_time: str
    """Start of the part that is summarized, ISO 8601 UTC."""
    summary_title: str
    """Heading of the summary."""


class MeetingSummaryCompletedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: MeetingSummaryCompletedPayloadObject
    """Meeting and what AI Companion made of it."""


class MeetingSummaryDeletedPayloadObject(Reply):
    meeting_end_time: str
    """When the meeting ended, ISO 8601 UTC."""
    meeting_host_email: str
    """E-mail address of the meeting's host."""
    meeting_host_id: str
    """User id of the meeting's host (22 characters)."""
    meeting_id: int
    """Meeting id, 9 to 11 digits."""
    meeting_start_time: str
    """When the meeting started, ISO 8601 UTC."""
    meeting_topic: str
    """Topic of the meeting."""
    meeting_uuid: str
    """Id of one instance of the meeting, base64."""
    summary_created_time: str
    """When the summary was made, ISO 8601 UTC."""
    summary_end_time: str
    """End of the part that is summarized, ISO 8601 UTC."""
    summary_last_modified_time: str
    """When the summary was last changed, ISO 8601 UTC."""
    summary_start_time: str
    """Start of the part that is summarized, ISO 8601 UTC."""
    summary_title: str
    """Heading of the summary."""


class MeetingSummaryDeletedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: MeetingSummaryDeletedPayloadObject
    """Meeting and what AI Companion made of it."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""


class MeetingSummaryRecoveredPayloadObject(Reply):
    meeting_end_time: str
    """When the meeting ended, ISO 8601 UTC."""
    meeting_host_email: str
    """E-mail address of the meeting's host."""
    meeting_host_id: str
    """User id of the meeting's host (22 characters)."""
    meeting_id: int
    """Meeting id, 9 to 11 digits."""
    meeting_start_time: str
    """When the meeting started, ISO 8601 UTC."""
    meeting_topic: str
    """Topic of the meeting."""
    meeting_uuid: str
    """Id of one instance of the meeting, base64."""
    summary_created_time: str
    """When the summary was made, ISO 8601 UTC."""
    summary_end_time: str
    """End of the part that is summarized, ISO 8601 UTC."""
    summary_last_modified_time: str
    """When the summary was last changed, ISO 8601 UTC."""
    summary_start_time: str
    """Start of the part that is summarized, ISO 8601 UTC."""
    summary_title: str
    """Heading of the summary."""


class MeetingSummaryRecoveredPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: MeetingSummaryRecoveredPayloadObject
    """Meeting and what AI Companion made of it."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""


class MeetingSummarySharedPayloadObjectShareWithUsers(Reply):
    user_email: str
    """E-mail address of the person."""


class MeetingSummarySharedPayloadObject(Reply):
    meeting_end_time: str
    """When the meeting ended, ISO 8601 UTC."""
    meeting_host_email: str
    """E-mail address of the meeting's host."""
    meeting_host_id: str
    """User id of the meeting's host (22 characters)."""
    meeting_id: int
    """Meeting id, 9 to 11 digits."""
    meeting_start_time: str
    """When the meeting started, ISO 8601 UTC."""
    meeting_topic: str
    """Topic of the meeting."""
    meeting_uuid: str
    """Id of one instance of the meeting, base64."""
    share_with_users: list[MeetingSummarySharedPayloadObjectShareWithUsers]
    """People the summary was shared with."""
    summary_created_time: str
    """When the summary was made, ISO 8601 UTC."""
    summary_end_time: str
    """End of the part that is summarized, ISO 8601 UTC."""
    summary_last_modified_time: str
    """When the summary was last changed, ISO 8601 UTC."""
    summary_start_time: str
    """Start of the part that is summarized, ISO 8601 UTC."""
    summary_title: str
    """Heading of the summary."""


class MeetingSummarySharedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: MeetingSummarySharedPayloadObject
    """Meeting and what AI Companion made of it."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""


class MeetingSummaryTrashedPayloadObject(Reply):
    meeting_end_time: str
    """When the meeting ended, ISO 8601 UTC."""
    meeting_host_email: str
    """E-mail address of the meeting's host."""
    meeting_host_id: str
    """User id of the meeting's host (22 characters)."""
    meeting_id: int
    """Meeting id, 9 to 11 digits."""
    meeting_start_time: str
    """When the meeting started, ISO 8601 UTC."""
    meeting_topic: str
    """Topic of the meeting."""
    meeting_uuid: str
    """Id of one instance of the meeting, base64."""
    summary_created_time: str
    """When the summary was made, ISO 8601 UTC."""
    summary_end_time: str
    """End of the part that is summarized, ISO 8601 UTC."""
    summary_last_modified_time: str
    """When the summary was last changed, ISO 8601 UTC."""
    summary_start_time: str
    """Start of the part that is summarized, ISO 8601 UTC."""
    summary_title: str
    """Heading of the summary."""


class MeetingSummaryTrashedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: MeetingSummaryTrashedPayloadObject
    """Meeting and what AI Companion made of it."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""


class MeetingSummaryUpdatedPayloadObjectEditedSummary(Reply):
    next_steps: list[str]
    """Edited next steps, one entry each."""
    summary_details: str
    """Edited text of the summary."""


class MeetingSummaryUpdatedPayloadObjectSummaryDetails(Reply):
    label: str
    """Heading of this part of the summary."""
    summary: str
    """Text of this part of the summary."""


class MeetingSummaryUpdatedPayloadObject(Reply):
    edited_summary: MeetingSummaryUpdatedPayloadObjectEditedSummary
    """Summary as edited by a person; absent when nobody did."""
    meeting_end_time: str
    """When the meeting ended, ISO 8601 UTC."""
    meeting_host_email: str
    """E-mail address of the meeting's host."""
    meeting_host_id: str
    """User id of the meeting's host (22 characters)."""
    meeting_id: int
    """Meeting id, 9 to 11 digits."""
    meeting_start_time: str
    """When the meeting started, ISO 8601 UTC."""
    meeting_topic: str
    """Topic of the meeting."""
    meeting_uuid: str
    """Id of one instance of the meeting, base64."""
    next_steps: list[str]
    """What is to be done next, one entry per step."""
    summary_created_time: str
    """When the summary was made, ISO 8601 UTC."""
    summary_details: list[MeetingSummaryUpdatedPayloadObjectSummaryDetails]
    """Parts of the summary by subject."""
    summary_end_time: str
    """End of the part that is summarized, ISO 8601 UTC."""
    summary_last_modified_time: str
    """When the summary was last changed, ISO 8601 UTC."""
    summary_overview: str
    """Short summary of the whole meeting."""
    summary_start_time: str
    """Start of the part that is summarized, ISO 8601 UTC."""
    summary_title: str
    """Heading of the summary."""


class MeetingSummaryUpdatedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: MeetingSummaryUpdatedPayloadObject
    """Meeting and what AI Companion made of it."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""


class MeetingUpdatedPayloadObjectOccurrences(Reply):
    duration: float
    """Planned length, minutes."""
    occurrence_id: str
    """Id of one occurrence of a series: its start in epoch milliseconds, as a string."""
    start_time: str
    """Start of the occurrence, ISO 8601 UTC."""
    status: str
    """`available`, or `deleted` when the occurrence was cancelled."""


class MeetingUpdatedPayloadObjectRecurrence(Reply):
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


class MeetingUpdatedPayloadObjectSettingsContinuousMeetingChat(Reply):
    auto_add_invited_external_users: bool
    """Whether invited people outside the account are added to the chat; deprecated."""
    auto_add_meeting_participants: bool
    """Whether people who join are added to the chat; deprecated."""
    enable: bool
    """Whether the chat goes on before and after the meeting."""


class MeetingUpdatedPayloadObjectSettingsLanguageInterpretationInterpreters(Reply):
    email: str
    """E-mail address of the interpreter."""
    languages: str
    """The two languages of an interpreter as country codes, comma-separated; older than `interpreter_languages`."""


class MeetingUpdatedPayloadObjectSettingsLanguageInterpretation(Reply):
    enable: bool
    """Whether language interpretation is offered."""
    interpreters: list[MeetingUpdatedPayloadObjectSettingsLanguageInterpretationInterpreters]
    """Interpreters with their languages."""


class MeetingUpdatedPayloadObjectSettingsMeetingInvitees(Reply):
    email: str
    """E-mail address of the invited person."""


class MeetingUpdatedPayloadObjectSettingsSignLanguageInterpretationInterpreters(Reply):
    email: str
    """E-mail address of the interpreter."""
    sign_language: str
    """Sign language of the interpreter, such as `American`."""


class MeetingUpdatedPayloadObjectSettingsSignLanguageInterpretation(Reply):
    enable: bool
    """Whether sign language interpretation is offered."""
    interpreters: list[MeetingUpdatedPayloadObjectSettingsSignLanguageInterpretationInterpreters]
    """Interpreters with their languages."""


class MeetingUpdatedPayloadObjectSettings(Reply):
    alternative_hosts: str
    """E-mail addresses or user ids of users who may start it in the host's place, separated by semicolons."""
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
    auto_start_ai_companion_questions: bool
    """Whether people can ask AI Companion from the start."""
    auto_start_meeting_summary: bool
    """Whether AI Companion begins to summarize by itself."""
    continuous_meeting_chat: MeetingUpdatedPayloadObjectSettingsContinuousMeetingChat
    """Chat that goes on before and after the meeting."""
    enforce_login: bool
    """Deprecated: whether people must be signed in; see `meeting_authentication`."""
    enforce_login_domains: str
    """Deprecated: e-mail domains allowed to join; see `authentication_domains`."""
    host_video: bool
    """Whether video is on when the host joins."""
    jbh_time: float
    """How early people may join, minutes before the start: `5`, `10` or `15`; `0` for any time."""
    join_before_host: bool
    """Whether people may join before the host."""
    language_interpretation: MeetingUpdatedPayloadObjectSettingsLanguageInterpretation
    """Audio channels with interpreters who speak two languages."""
    meeting_authentication: bool
    """Whether only signed-in people may join."""
    meeting_invitees: list[MeetingUpdatedPayloadObjectSettingsMeetingInvitees]
    """People on the invitation."""
    mute_upon_entry: bool
    """Whether people are muted when they join."""
    participant_video: bool
    """Whether people join with video on."""
    registration_type: float
    """Series: `1` register once for all, `2` for each occurrence, `3` once, choosing occurrences."""
    sign_language_interpretation: MeetingUpdatedPayloadObjectSettingsSignLanguageInterpretation
    """Video windows with sign language interpreters."""
    use_pmi: bool
    """Whether the host's personal meeting id is used instead of a new one."""
    waiting_room: bool
    """Whether people wait until the host lets them in."""
    watermark: bool
    """Whether each viewer's e-mail address is laid over shared content."""


class MeetingUpdatedPayloadObjectTrackingFields(Reply):
    field: str
    """Name of the tracking field."""
    value: str
    """Value of the tracking field."""


class MeetingUpdatedPayloadObject(Reply):
    agenda: str
    """Description of what it is about."""
    duration: float
    """Planned length, minutes."""
    host_id: str
    """User id of the host (22 characters)."""
    id: int
    """Meeting id, 9 to 11 digits."""
    join_url: str
    """Link with which people join."""
    occurrences: list[MeetingUpdatedPayloadObjectOccurrences]
    """Occurrences of the series."""
    password: str
    """Passcode people type to join."""
    recurrence: MeetingUpdatedPayloadObjectRecurrence
    """Rule of the series; only for recurring types."""
    registration_url: str
    """Page where people register; there when registration is required."""
    settings: MeetingUpdatedPayloadObjectSettings
    """Settings that hold or changed."""
    start_time: str
    """Planned start, ISO 8601 UTC."""
    timezone: str
    """Time zone name from the tz database, such as `America/New_York`."""
    topic: str
    """Topic, at most 200 characters."""
    tracking_fields: list[MeetingUpdatedPayloadObjectTrackingFields]
    """Account-defined labels for reports, each with its value."""
    type: float
    """Kind of meeting: `1` instant, `2` scheduled, `3` recurring without fixed time, `4` personal room, `7` personal audio conference, `8` recurring with fixed time."""
    uuid: str
    """Id of one instance, base64; encode twice in paths when it starts with `/` or contains `//`."""


class MeetingUpdatedPayloadOldObjectOccurrences(Reply):
    duration: float
    """Planned length, minutes."""
    occurrence_id: str
    """Id of one occurrence of a series: its start in epoch milliseconds, as a string."""
    start_time: str
    """Start of the occurrence, ISO 8601 UTC."""
    status: str
    """`available`, or `deleted` when the occurrence was cancelled."""


class MeetingUpdatedPayloadOldObjectRecurrence(Reply):
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


class MeetingUpdatedPayloadOldObjectSettingsContinuousMeetingChat(Reply):
    auto_add_invited_external_users: bool
    """Whether invited people outside the account are added to the chat; deprecated."""
    auto_add_meeting_participants: bool
    """Whether people who join are added to the chat; deprecated."""
    enable: bool
    """Whether the chat goes on before and after the meeting."""


class MeetingUpdatedPayloadOldObjectSettingsLanguageInterpretationInterpreters(Reply):
    email: str
    """E-mail address of the interpreter."""
    languages: str
    """The two languages of an interpreter as country codes, comma-separated; older than `interpreter_languages`."""


class MeetingUpdatedPayloadOldObjectSettingsLanguageInterpretation(Reply):
    enable: bool
    """Whether language interpretation is offered."""
    interpreters: list[MeetingUpdatedPayloadOldObjectSettingsLanguageInterpretationInterpreters]
    """Interpreters with their languages."""


class MeetingUpdatedPayloadOldObjectSettingsMeetingInvitees(Reply):
    email: str
    """E-mail address of the invited person."""


class MeetingUpdatedPayloadOldObjectSettingsSignLanguageInterpretationInterpreters(Reply):
    email: str
    """E-mail address of the interpreter."""
    sign_language: str
    """Sign language of the interpreter, such as `American`."""


class MeetingUpdatedPayloadOldObjectSettingsSignLanguageInterpretation(Reply):
    enable: bool
    """Whether sign language interpretation is offered."""
    interpreters: list[MeetingUpdatedPayloadOldObjectSettingsSignLanguageInterpretationInterpreters]
    """Interpreters with their languages."""


class MeetingUpdatedPayloadOldObjectSettings(Reply):
    alternative_hosts: str
    """E-mail addresses or user ids of users who may start it in the host's place, separated by semicolons."""
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
    auto_start_ai_companion_questions: bool
    """Whether people can ask AI Companion from the start."""
    auto_start_meeting_summary: bool
    """Whether AI Companion begins to summarize by itself."""
    continuous_meeting_chat: MeetingUpdatedPayloadOldObjectSettingsContinuousMeetingChat
    """Chat that goes on before and after the meeting."""
    enforce_login: bool
    """Deprecated: whether people must be signed in; see `meeting_authentication`."""
    enforce_login_domains: str
    """Deprecated: e-mail domains allowed to join; see `authentication_domains`."""
    host_video: bool
    """Whether video is on when the host joins."""
    jbh_time: float
    """How early people may join, minutes before the start: `5`, `10` or `15`; `0` for any time."""
    join_before_host: bool
    """Whether people may join before the host."""
    language_interpretation: MeetingUpdatedPayloadOldObjectSettingsLanguageInterpretation
    """Audio channels with interpreters who speak two languages."""
    meeting_authentication: bool
    """Whether only signed-in people may join."""
    meeting_invitees: list[MeetingUpdatedPayloadOldObjectSettingsMeetingInvitees]
    """People on the invitation."""
    mute_upon_entry: bool
    """Whether people are muted when they join."""
    participant_video: bool
    """Whether people join with video on."""
    registration_type: float
    """Series: `1` register once for all, `2` for each occurrence, `3` once, choosing occurrences."""
    sign_language_interpretation: MeetingUpdatedPayloadOldObjectSettingsSignLanguageInterpretation
    """Video windows with sign language interpreters."""
    use_pmi: bool
    """Whether the host's personal meeting id is used instead of a new one."""
    waiting_room: bool
    """Whether people wait until the host lets them in."""
    watermark: bool
    """Whether each viewer's e-mail address is laid over shared content."""


class MeetingUpdatedPayloadOldObjectTrackingFields(Reply):
    field: str
    """Name of the tracking field."""
    value: str
    """Value of the tracking field."""


class MeetingUpdatedPayloadOldObject(Reply):
    agenda: str
    """Description of what it is about."""
    duration: float
    """Planned length, minutes."""
    host_id: str
    """User id of the host (22 characters)."""
    id: int
    """Meeting id, 9 to 11 digits."""
    join_url: str
    """Link with which people join."""
    occurrences: list[MeetingUpdatedPayloadOldObjectOccurrences]
    """Occurrences of the series."""
    password: str
    """Passcode people type to join."""
    recurrence: MeetingUpdatedPayloadOldObjectRecurrence
    """Rule of the series; only for recurring types."""
    registration_url: str
    """Page where people register; there when registration is required."""
    settings: MeetingUpdatedPayloadOldObjectSettings
    """Settings in force."""
    start_time: str
    """Planned start, ISO 8601 UTC."""
    timezone: str
    """Time zone name from the tz database, such as `America/New_York`."""
    topic: str
    """Topic, at most 200 characters."""
    tracking_fields: list[MeetingUpdatedPayloadOldObjectTrackingFields]
    """Account-defined labels for reports, each with its value."""
    type: float
    """Kind of meeting: `1` instant, `2` scheduled, `3` recurring without fixed time, `4` personal room, `7` personal audio conference, `8` recurring with fixed time."""
    uuid: str
    """Id of one instance, base64; encode twice in paths when it starts with `/` or contains `//`."""


class MeetingUpdatedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: MeetingUpdatedPayloadObject
    """The meeting."""
    old_object: MeetingUpdatedPayloadOldObject
    """Values before the change, with the same properties as `object`."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""
    scope: str
    """Reach of the change in a series: `single` occurrence or `all`."""
    time_stamp: int
    """When the change was made, epoch milliseconds."""


class UserTspCreatedPayloadObjectTspCredentialsDialInNumbers(Reply):
    code: str
    """Calling code of the country."""
    country_label: str
    """Name of the country as shown to people, at most 10 characters."""
    number: str
    """Dial-in number."""
    type: str
    """`toll`, `tollfree`, or `media_link` for a link instead of a number."""


class UserTspCreatedPayloadObjectTspCredentials(Reply):
    conference_code: str
    """Code that callers type to reach the conference, 1 to 16 digits."""
    dial_in_numbers: list[UserTspCreatedPayloadObjectTspCredentialsDialInNumbers]
    """Numbers under which the conference is reached."""
    leader_pin: str
    """PIN that makes the caller leader of the conference, 1 to 16 characters."""
    tsp_bridge: str
    """Conference bridge: `US_TSP_TB` in the United States, `EU_TSP_TB` in Europe."""


class UserTspCreatedPayloadObject(Reply):
    email: str
    """E-mail address of the user."""
    id: str
    """User id (22 characters)."""
    tsp_credentials: UserTspCreatedPayloadObjectTspCredentials
    """Codes and numbers of the conference account."""


class UserTspCreatedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: UserTspCreatedPayloadObject
    """User and the conference account."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""


class UserTspDeletedPayloadObjectTspCredentialsDialInNumbers(Reply):
    code: str
    """Calling code of the country."""
    country_label: str
    """Name of the country as shown to people, at most 10 characters."""
    number: str
    """Dial-in number."""
    type: str
    """`toll`, `tollfree`, or `media_link` for a link instead of a number."""


class UserTspDeletedPayloadObjectTspCredentials(Reply):
    conference_code: str
    """Code that callers type to reach the conference, 1 to 16 digits."""
    dial_in_numbers: list[UserTspDeletedPayloadObjectTspCredentialsDialInNumbers]
    """Numbers under which the conference is reached."""
    leader_pin: str
    """PIN that makes the caller leader of the conference, 1 to 16 characters."""
    tsp_bridge: str
    """Conference bridge: `US_TSP_TB` in the United States, `EU_TSP_TB` in Europe."""


class UserTspDeletedPayloadObject(Reply):
    email: str
    """E-mail address of the user."""
    id: str
    """User id (22 characters)."""
    tsp_credentials: UserTspDeletedPayloadObjectTspCredentials
    """Codes and numbers of the conference account."""


class UserTspDeletedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: UserTspDeletedPayloadObject
    """User and the conference account."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""


class UserTspUpdatedPayloadObjectTspCredentialsDialInNumbers(Reply):
    code: str
    """Calling code of the country."""
    country_label: str
    """Name of the country as shown to people, at most 10 characters."""
    number: str
    """Dial-in number."""
    type: str
    """`toll`, `tollfree`, or `media_link` for a link instead of a number."""


class UserTspUpdatedPayloadObjectTspCredentials(Reply):
    conference_code: str
    """Code that callers type to reach the conference, 1 to 16 digits."""
    dial_in_numbers: list[UserTspUpdatedPayloadObjectTspCredentialsDialInNumbers]
    """Numbers under which the conference is reached."""
    leader_pin: str
    """PIN that makes the caller leader of the conference, 1 to 16 characters."""
    tsp_bridge: str
    """Conference bridge: `US_TSP_TB` in the United States, `EU_TSP_TB` in Europe."""


class UserTspUpdatedPayloadObject(Reply):
    email: str
    """E-mail address of the user."""
    id: str
    """User id (22 characters)."""
    tsp_credentials: UserTspUpdatedPayloadObjectTspCredentials
    """Codes and numbers of the conference account."""


class UserTspUpdatedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: UserTspUpdatedPayloadObject
    """User and the conference account."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""


class MeetingAiCompanionAssetsDeleted(Event, frozen=True):
    """AI Companion material of a meeting was deleted."""

    name = "meeting.ai_companion_assets_deleted"
    payload: MeetingAiCompanionAssetsDeletedPayload
    object: MeetingAiCompanionAssetsDeletedPayloadObject


class MeetingAiCompanionStarted(Event, frozen=True):
    """AI Companion was turned on in a meeting."""

    name = "meeting.ai_companion_started"
    payload: MeetingAiCompanionStartedPayload
    object: MeetingAiCompanionStartedPayloadObject


class MeetingAiCompanionStopped(Event, frozen=True):
    """AI Companion was turned off in a meeting."""

    name = "meeting.ai_companion_stopped"
    payload: MeetingAiCompanionStoppedPayload
    object: MeetingAiCompanionStoppedPayloadObject


class MeetingAicTranscriptCompleted(Event, frozen=True):
    """The transcript AI Companion keeps of a meeting is ready."""

    name = "meeting.aic_transcript_completed"
    payload: MeetingAicTranscriptCompletedPayload
    object: MeetingAicTranscriptCompletedPayloadObject


class MeetingAlert(Event, frozen=True):
    """A meeting has trouble with its quality."""

    name = "meeting.alert"
    payload: MeetingAlertPayload
    object: MeetingAlertPayloadObject


class MeetingBreakoutRoomSharingEnded(Event, frozen=True):
    """Somebody stopped sharing in a breakout room."""

    name = "meeting.breakout_room_sharing_ended"
    payload: MeetingBreakoutRoomSharingEndedPayload
    object: MeetingBreakoutRoomSharingEndedPayloadObject


class MeetingBreakoutRoomSharingStarted(Event, frozen=True):
    """Somebody began to share in a breakout room."""

    name = "meeting.breakout_room_sharing_started"
    payload: MeetingBreakoutRoomSharingStartedPayload
    object: MeetingBreakoutRoomSharingStartedPayloadObject


class MeetingChatMessageFileDownloaded(Event, frozen=True):
    """Somebody downloaded a file from a meeting's chat."""

    name = "meeting.chat_message_file_downloaded"
    payload: MeetingChatMessageFileDownloadedPayload
    object: MeetingChatMessageFileDownloadedPayloadObject


class MeetingChatMessageFileSent(Event, frozen=True):
    """Somebody sent a file in a meeting's chat."""

    name = "meeting.chat_message_file_sent"
    payload: MeetingChatMessageFileSentPayload
    object: MeetingChatMessageFileSentPayloadObject


class MeetingChatMessageSent(Event, frozen=True):
    """Somebody wrote in a meeting's chat."""

    name = "meeting.chat_message_sent"
    payload: MeetingChatMessageSentPayload
    object: MeetingChatMessageSentPayloadObject


class MeetingConvertedToWebinar(Event, frozen=True):
    """A scheduled meeting was turned into a webinar."""

    name = "meeting.converted_to_webinar"
    payload: MeetingConvertedToWebinarPayload
    object: MeetingConvertedToWebinarPayloadObject


class MeetingCreated(Event, frozen=True):
    """A meeting was scheduled, by a person or through the API."""

    name = "meeting.created"
    payload: MeetingCreatedPayload
    object: MeetingCreatedPayloadObject


class MeetingDeleted(Event, frozen=True):
    """A meeting or one occurrence of it was deleted."""

    name = "meeting.deleted"
    payload: MeetingDeletedPayload
    object: MeetingDeletedPayloadObject


class MeetingDeviceTested(Event, frozen=True):
    """A participant tested camera, speaker and microphone before joining."""

    name = "meeting.device_tested"
    payload: MeetingDeviceTestedPayload
    object: MeetingDeviceTestedPayloadObject


class MeetingEnded(Event, frozen=True):
    """A meeting ended for everybody."""

    name = "meeting.ended"
    payload: MeetingEndedPayload
    object: MeetingEndedPayloadObject


class MeetingInvitationAccepted(Event, frozen=True):
    """A contact accepted an invitation to a running meeting."""

    name = "meeting.invitation_accepted"
    payload: MeetingInvitationAcceptedPayload
    object: MeetingInvitationAcceptedPayloadObject


class MeetingInvitationDispatched(Event, frozen=True):
    """An invitation to a running meeting was sent to a contact."""

    name = "meeting.invitation_dispatched"
    payload: MeetingInvitationDispatchedPayload
    object: MeetingInvitationDispatchedPayloadObject


class MeetingInvitationRejected(Event, frozen=True):
    """A contact turned down an invitation to a running meeting."""

    name = "meeting.invitation_rejected"
    payload: MeetingInvitationRejectedPayload
    object: MeetingInvitationRejectedPayloadObject


class MeetingInvitationTimeout(Event, frozen=True):
    """A contact did not answer an invitation to a running meeting."""

    name = "meeting.invitation_timeout"
    payload: MeetingInvitationTimeoutPayload
    object: MeetingInvitationTimeoutPayloadObject


class MeetingLiveStreamingStarted(Event, frozen=True):
    """A meeting began to be streamed live."""

    name = "meeting.live_streaming_started"
    payload: MeetingLiveStreamingStartedPayload
    object: MeetingLiveStreamingStartedPayloadObject


class MeetingLiveStreamingStopped(Event, frozen=True):
    """The live stream of a meeting stopped."""

    name = "meeting.live_streaming_stopped"
    payload: MeetingLiveStreamingStoppedPayload
    object: MeetingLiveStreamingStoppedPayloadObject


class MeetingParticipantAdmitted(Event, frozen=True):
    """A participant was let in from the waiting room."""

    name = "meeting.participant_admitted"
    payload: MeetingParticipantAdmittedPayload
    object: MeetingParticipantAdmittedPayloadObject


class MeetingParticipantBind(Event, frozen=True):
    """A telephone participant was matched with a person already in the meeting."""

    name = "meeting.participant_bind"
    payload: MeetingParticipantBindPayload
    object: MeetingParticipantBindPayloadObject


class MeetingParticipantFeedback(Event, frozen=True):
    """A participant rated the meeting when leaving."""

    name = "meeting.participant_feedback"
    payload: MeetingParticipantFeedbackPayload
    object: MeetingParticipantFeedbackPayloadObject


class MeetingParticipantJbhJoined(Event, frozen=True):
    """A participant joined before the host."""

    name = "meeting.participant_jbh_joined"
    payload: MeetingParticipantJbhJoinedPayload
    object: MeetingParticipantJbhJoinedPayloadObject


class MeetingParticipantJbhWaiting(Event, frozen=True):
    """A participant waits for the host to start the meeting."""

    name = "meeting.participant_jbh_waiting"
    payload: MeetingParticipantJbhWaitingPayload
    object: MeetingParticipantJbhWaitingPayloadObject


class MeetingParticipantJbhWaitingLeft(Event, frozen=True):
    """A participant who waited for the host gave up."""

    name = "meeting.participant_jbh_waiting_left"
    payload: MeetingParticipantJbhWaitingLeftPayload
    object: MeetingParticipantJbhWaitingLeftPayloadObject


class MeetingParticipantJoined(Event, frozen=True):
    """A participant joined a meeting."""

    name = "meeting.participant_joined"
    payload: MeetingParticipantJoinedPayload
    object: MeetingParticipantJoinedPayloadObject


class MeetingParticipantJoinedBreakoutRoom(Event, frozen=True):
    """A participant entered a breakout room."""

    name = "meeting.participant_joined_breakout_room"
    payload: MeetingParticipantJoinedBreakoutRoomPayload
    object: MeetingParticipantJoinedBreakoutRoomPayloadObject


class MeetingParticipantJoinedWaitingRoom(Event, frozen=True):
    """A participant entered the waiting room."""

    name = "meeting.participant_joined_waiting_room"
    payload: MeetingParticipantJoinedWaitingRoomPayload
    object: MeetingParticipantJoinedWaitingRoomPayloadObject


class MeetingParticipantLeft(Event, frozen=True):
    """A participant left a meeting, with the reason."""

    name = "meeting.participant_left"
    payload: MeetingParticipantLeftPayload
    object: MeetingParticipantLeftPayloadObject


class MeetingParticipantLeftBreakoutRoom(Event, frozen=True):
    """A participant left a breakout room."""

    name = "meeting.participant_left_breakout_room"
    payload: MeetingParticipantLeftBreakoutRoomPayload
    object: MeetingParticipantLeftBreakoutRoomPayloadObject


class MeetingParticipantLeftWaitingRoom(Event, frozen=True):
    """A participant left the waiting room."""

    name = "meeting.participant_left_waiting_room"
    payload: MeetingParticipantLeftWaitingRoomPayload
    object: MeetingParticipantLeftWaitingRoomPayloadObject


class MeetingParticipantPhoneCalloutAccepted(Event, frozen=True):
    """A person called from the meeting picked up."""

    name = "meeting.participant_phone_callout_accepted"
    payload: MeetingParticipantPhoneCalloutAcceptedPayload
    object: MeetingParticipantPhoneCalloutAcceptedPayloadObject


class MeetingParticipantPhoneCalloutMissed(Event, frozen=True):
    """A person called from the meeting did not pick up."""

    name = "meeting.participant_phone_callout_missed"
    payload: MeetingParticipantPhoneCalloutMissedPayload
    object: MeetingParticipantPhoneCalloutMissedPayloadObject


class MeetingParticipantPhoneCalloutRejected(Event, frozen=True):
    """A person called from the meeting refused the call."""

    name = "meeting.participant_phone_callout_rejected"
    payload: MeetingParticipantPhoneCalloutRejectedPayload
    object: MeetingParticipantPhoneCalloutRejectedPayloadObject


class MeetingParticipantPhoneCalloutRinging(Event, frozen=True):
    """The meeting calls a person and the telephone rings."""

    name = "meeting.participant_phone_callout_ringing"
    payload: MeetingParticipantPhoneCalloutRingingPayload
    object: MeetingParticipantPhoneCalloutRingingPayloadObject


class MeetingParticipantPutInWaitingRoom(Event, frozen=True):
    """The host sent a participant back to the waiting room."""

    name = "meeting.participant_put_in_waiting_room"
    payload: MeetingParticipantPutInWaitingRoomPayload
    object: MeetingParticipantPutInWaitingRoomPayloadObject


class MeetingParticipantRoleChanged(Event, frozen=True):
    """A participant's role changed, such as from attendee to co-host."""

    name = "meeting.participant_role_changed"
    payload: MeetingParticipantRoleChangedPayload
    object: MeetingParticipantRoleChangedPayloadObject


class MeetingParticipantRoomSystemCalloutAccepted(Event, frozen=True):
    """A room system called from the meeting answered."""

    name = "meeting.participant_room_system_callout_accepted"
    payload: MeetingParticipantRoomSystemCalloutAcceptedPayload
    object: MeetingParticipantRoomSystemCalloutAcceptedPayloadObject


class MeetingParticipantRoomSystemCalloutFailed(Event, frozen=True):
    """A room system called from the meeting could not be reached."""

    name = "meeting.participant_room_system_callout_failed"
    payload: MeetingParticipantRoomSystemCalloutFailedPayload
    object: MeetingParticipantRoomSystemCalloutFailedPayloadObject


class MeetingParticipantRoomSystemCalloutMissed(Event, frozen=True):
    """A room system called from the meeting did not answer."""

    name = "meeting.participant_room_system_callout_missed"
    payload: MeetingParticipantRoomSystemCalloutMissedPayload
    object: MeetingParticipantRoomSystemCalloutMissedPayloadObject


class MeetingParticipantRoomSystemCalloutRejected(Event, frozen=True):
    """A room system called from the meeting refused the call."""

    name = "meeting.participant_room_system_callout_rejected"
    payload: MeetingParticipantRoomSystemCalloutRejectedPayload
    object: MeetingParticipantRoomSystemCalloutRejectedPayloadObject


class MeetingParticipantRoomSystemCalloutRinging(Event, frozen=True):
    """The meeting calls a room system and it rings."""

    name = "meeting.participant_room_system_callout_ringing"
    payload: MeetingParticipantRoomSystemCalloutRingingPayload
    object: MeetingParticipantRoomSystemCalloutRingingPayloadObject


class MeetingPermanentlyDeleted(Event, frozen=True):
    """A deleted meeting was purged and cannot be recovered any more."""

    name = "meeting.permanently_deleted"
    payload: MeetingPermanentlyDeletedPayload
    object: MeetingPermanentlyDeletedPayloadObject


class MeetingRecovered(Event, frozen=True):
    """A deleted meeting was brought back."""

    name = "meeting.recovered"
    payload: MeetingRecoveredPayload
    object: MeetingRecoveredPayloadObject


class MeetingRegistrationApproved(Event, frozen=True):
    """A registration was approved; the person now has a join link."""

    name = "meeting.registration_approved"
    payload: MeetingRegistrationApprovedPayload
    object: MeetingRegistrationApprovedPayloadObject


class MeetingRegistrationCancelled(Event, frozen=True):
    """A registration was cancelled."""

    name = "meeting.registration_cancelled"
    payload: MeetingRegistrationCancelledPayload
    object: MeetingRegistrationCancelledPayloadObject


class MeetingRegistrationCreated(Event, frozen=True):
    """A person registered for a meeting."""

    name = "meeting.registration_created"
    payload: MeetingRegistrationCreatedPayload
    object: MeetingRegistrationCreatedPayloadObject


class MeetingRegistrationDenied(Event, frozen=True):
    """A registration was turned down."""

    name = "meeting.registration_denied"
    payload: MeetingRegistrationDeniedPayload
    object: MeetingRegistrationDeniedPayloadObject


class MeetingRiskAlert(Event, frozen=True):
    """The meeting's link was found in public, with a risk of unwanted visitors."""

    name = "meeting.risk_alert"
    payload: MeetingRiskAlertPayload
    object: MeetingRiskAlertPayloadObject


class MeetingRtmsConcurrencyNearLimit(Event, frozen=True):
    """The account nears its limit of real-time media streams at one time."""

    name = "meeting.rtms_concurrency_near_limit"
    payload: MeetingRtmsConcurrencyNearLimitPayload


class MeetingSharingEnded(Event, frozen=True):
    """Somebody stopped sharing in a meeting."""

    name = "meeting.sharing_ended"
    payload: MeetingSharingEndedPayload
    object: MeetingSharingEndedPayloadObject


class MeetingSharingStarted(Event, frozen=True):
    """Somebody began to share in a meeting."""

    name = "meeting.sharing_started"
    payload: MeetingSharingStartedPayload
    object: MeetingSharingStartedPayloadObject


class MeetingStarted(Event, frozen=True):
    """A meeting started."""

    name = "meeting.started"
    payload: MeetingStartedPayload
    object: MeetingStartedPayloadObject


class MeetingSummaryCompleted(Event, frozen=True):
    """The AI Companion summary of a meeting is ready, with its text."""

    name = "meeting.summary_completed"
    payload: MeetingSummaryCompletedPayload
    object: MeetingSummaryCompletedPayloadObject


class MeetingSummaryDeleted(Event, frozen=True):
    """The AI Companion summary of a meeting was deleted for good."""

    name = "meeting.summary_deleted"
    payload: MeetingSummaryDeletedPayload
    object: MeetingSummaryDeletedPayloadObject


class MeetingSummaryRecovered(Event, frozen=True):
    """The AI Companion summary of a meeting was taken out of the trash."""

    name = "meeting.summary_recovered"
    payload: MeetingSummaryRecoveredPayload
    object: MeetingSummaryRecoveredPayloadObject


class MeetingSummaryShared(Event, frozen=True):
    """The AI Companion summary of a meeting was shared with people."""

    name = "meeting.summary_shared"
    payload: MeetingSummarySharedPayload
    object: MeetingSummarySharedPayloadObject


class MeetingSummaryTrashed(Event, frozen=True):
    """The AI Companion summary of a meeting was put in the trash."""

    name = "meeting.summary_trashed"
    payload: MeetingSummaryTrashedPayload
    object: MeetingSummaryTrashedPayloadObject


class MeetingSummaryUpdated(Event, frozen=True):
    """The AI Companion summary of a meeting was edited, with its new text."""

    name = "meeting.summary_updated"
    payload: MeetingSummaryUpdatedPayload
    object: MeetingSummaryUpdatedPayloadObject


class MeetingUpdated(Event, frozen=True):
    """A meeting was changed."""

    name = "meeting.updated"
    payload: MeetingUpdatedPayload
    object: MeetingUpdatedPayloadObject


class UserTspCreated(Event, frozen=True):
    """A user was given an account with the telephony service provider."""

    name = "user.tsp_created"
    payload: UserTspCreatedPayload
    object: UserTspCreatedPayloadObject


class UserTspDeleted(Event, frozen=True):
    """A user's account with the telephony service provider was removed."""

    name = "user.tsp_deleted"
    payload: UserTspDeletedPayload
    object: UserTspDeletedPayloadObject


class UserTspUpdated(Event, frozen=True):
    """A user's account with the telephony service provider was changed."""

    name = "user.tsp_updated"
    payload: UserTspUpdatedPayload
    object: UserTspUpdatedPayloadObject
