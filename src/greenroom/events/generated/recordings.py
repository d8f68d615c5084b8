"""Zoom recordings and archives: webhook events.

Generated from catalog/data/recordings. Do not edit; see docs/codegen.md.
"""

from __future__ import annotations

from typing import Any

from greenroom.client.reply import Reply
from greenroom.events.event import Event


class RecordingArchiveFilesCompletedMessagePayloadObjectArchiveFiles(Reply):
    download_url: str
    """Link to download the file; send a bearer token with it."""
    encryption_fingerprint: str
    """SHA-256 digest of the file, hexadecimal, to check the download with."""
    file_extension: str
    """Extension of the file, such as `MP4` or `VTT`."""
    file_name: str
    """Name of the file."""
    file_size: int
    """Size of the file, bytes."""
    file_type: str
    """Kind of file: `MP4` video, `M4A` audio, `CHAT`, `CHAT_MESSAGE`, `CC` captions, `TRANSCRIPT`, `SUB_GROUP_MEMBER_LOG`, `AIC_COVERSATION`."""
    id: str
    """Id of the file."""
    individual: bool
    """Whether the file holds one participant only, and not the whole session."""
    number_of_messages: float
    """How many messages a chat file holds."""
    participant_email: str
    """E-mail address of the participant an individual file belongs to."""
    participant_join_time: str
    """When that participant joined, ISO 8601 UTC."""
    participant_leave_time: str
    """When that participant left, ISO 8601 UTC."""
    recording_type: str
    """What is recorded, such as `audio_only`, `chat_message`, `closed_caption` or `aic_conversation`."""
    status: str
    """`completed`, `processing` or `failed`."""
    storage_location: str
    """Region the file is kept in, as a code such as `US` or `EU`."""


class RecordingArchiveFilesCompletedMessagePayloadObject(Reply):
    account_name: str
    """Name of the Zoom account."""
    archive_files: list[RecordingArchiveFilesCompletedMessagePayloadObjectArchiveFiles]
    """Archived files of the session."""
    complete_time: str
    """When archiving finished, ISO 8601 UTC."""
    duration: int
    """Length of the session, minutes."""
    duration_in_second: int
    """Length of the session, seconds."""
    group_id: str
    """Ids of the groups the host belongs to, comma-separated."""
    host_id: str
    """User id of the host (22 characters)."""
    id: int
    """Meeting or webinar id, 9 to 11 digits."""
    is_breakout_room: bool
    """Whether the session was a breakout room."""
    meeting_type: str
    """`internal` when all participants belong to the account, else `external`."""
    parent_meeting_id: str
    """UUID of the meeting a breakout room belongs to."""
    recording_count: int
    """How many archived files there are."""
    start_time: str
    """When the session started, ISO 8601 UTC."""
    status: str
    """`completed`, or `processing` while the file is being worked on."""
    timezone: str
    """Time zone name from the tz database, such as `America/New_York`."""
    topic: str
    """Topic of the recorded session."""
    total_size: int
    """Size of all files together, bytes."""
    type: int
    """Kind of session: `1` instant, `2` scheduled, `3` recurring without fixed time, `4` personal room, `5` webinar, `6` and `9` its series, `7` audio conference, `8` meeting series."""
    uuid: str
    """Id of one instance, base64; encode twice in paths when it starts with `/` or contains `//`."""


class RecordingArchiveFilesCompletedMessagePayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: RecordingArchiveFilesCompletedMessagePayloadObject
    """The recorded session."""


class RecordingArchiveFilesCompletedMessage(Reply):
    download_token: str
    """Bearer token for the download links, valid 24 hours."""
    event: str
    """Name of the event."""
    event_ts: int
    """When the event happened, epoch milliseconds."""
    payload: RecordingArchiveFilesCompletedMessagePayload
    """Account and object the event is about."""


class RecordingBatchDeletedPayloadObjectMeetings(Reply):
    meeting_uuid: str
    """UUID of the recorded session."""
    recording_file_ids: list[Any]
    """Ids of the recording files concerned."""


class RecordingBatchDeletedPayloadObject(Reply):
    meetings: list[RecordingBatchDeletedPayloadObjectMeetings]
    """Sessions whose recordings are concerned."""


class RecordingBatchDeletedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: RecordingBatchDeletedPayloadObject
    """Recordings concerned."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""


class RecordingBatchRecoveredPayloadObjectMeetings(Reply):
    meeting_uuid: str
    """UUID of the recorded session."""
    recording_file_ids: list[Any]
    """Ids of the recording files concerned."""


class RecordingBatchRecoveredPayloadObject(Reply):
    meetings: list[RecordingBatchRecoveredPayloadObjectMeetings]
    """Sessions whose recordings are concerned."""


class RecordingBatchRecoveredPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: RecordingBatchRecoveredPayloadObject
    """Recordings concerned."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""


class RecordingBatchTrashedPayloadObject(Reply):
    meeting_uuids: list[str]
    """UUIDs of the recorded sessions."""


class RecordingBatchTrashedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: RecordingBatchTrashedPayloadObject
    """Recordings concerned."""
    operation: str
    """What put them there, such as `trash_user_recordings`."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""


class RecordingCloudStorageUsageUpdatedPayloadObject(Reply):
    free_storage: str
    """Storage that is left, with its unit, such as `1.65 GB`."""
    max_exceed_date: str
    """Day on which the storage was exceeded the most, `yyyy-MM-dd`."""
    plan_storage: str
    """Storage the plan includes, with its unit, such as `40 GB`."""
    plan_type: str
    """Storage plan, such as `cmr_monthly_commitment_40`."""
    storage_exceed: str
    """Storage used beyond the plan, with its unit."""
    storage_used: str
    """Storage in use, with its unit, such as `38.35 GB`."""
    storage_used_percentage: int
    """Share of the plan's storage in use, percent."""


class RecordingCloudStorageUsageUpdatedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: RecordingCloudStorageUsageUpdatedPayloadObject
    """Storage in use and in the plan."""


class RecordingCompletedMessagePayloadObjectParticipantAudioFiles(Reply):
    download_url: str
    """Link to download the file; send a bearer token with it."""
    file_extension: str
    """Extension of the file, such as `MP4` or `VTT`."""
    file_name: str
    """Name of the file."""
    file_path: str
    """Path of the file where the recording is kept on the customer's own storage."""
    file_size: int
    """Size of the file, bytes."""
    file_type: str
    """Kind of file; `M4A` audio."""
    id: str
    """Id of the file."""
    play_url: str
    """Link that opens the file in the player."""
    recording_end: str
    """When the participant's audio ended, ISO 8601 UTC."""
    recording_start: str
    """When the participant's audio began, ISO 8601 UTC."""
    status: str
    """`completed`, or `processing` while the file is being worked on."""


class RecordingCompletedMessagePayloadObjectRecordingFiles(Reply):
    download_url: str
    """Link to download the file; send a bearer token with it."""
    file_extension: str
    """Extension of the file, such as `MP4` or `VTT`."""
    file_name: str
    """Name of the file."""
    file_path: str
    """Path of the file where the recording is kept on the customer's own storage."""
    file_size: int
    """Size of the file, bytes."""
    file_type: str
    """Kind of file: `MP4` video, `M4A` audio, `CHAT`, `TRANSCRIPT`, `CC` captions, `CSV`, `TB` timeline, `SUMMARY` and others."""
    id: str
    """Id of the file."""
    meeting_id: str
    """UUID of the recorded session."""
    play_url: str
    """Link that opens the file in the player."""
    recording_end: str
    """When this part of the recording ended, ISO 8601 UTC; empty while it runs."""
    recording_start: str
    """When this part of the recording began, ISO 8601 UTC."""
    recording_type: str
    """What is shown, such as `shared_screen_with_speaker_view`, `gallery_view`, `audio_only` or `audio_transcript`."""
    status: str
    """`completed`, or `processing` while the file is being worked on."""


class RecordingCompletedMessagePayloadObject(Reply):
    account_id: str
    """Account the recording belongs to (22-character id)."""
    auto_delete: bool
    """Whether the recording is deleted by itself after the account's retention time."""
    auto_delete_date: str
    """Day on which it is deleted by itself, `yyyy-MM-dd`; absent when it is kept."""
    duration: int
    """Length of the session, minutes."""
    host_email: str
    """E-mail address of the host."""
    host_id: str
    """User id of the host (22 characters)."""
    id: int
    """Meeting or webinar id, 9 to 11 digits."""
    on_prem: bool
    """Whether it was recorded with an on-premises Meeting Connector."""
    participant_audio_files: list[RecordingCompletedMessagePayloadObjectParticipantAudioFiles]
    """Separate audio files, one per participant."""
    password: str
    """Passcode people type to view the recording."""
    recording_count: int
    """How many recording files there are."""
    recording_files: list[RecordingCompletedMessagePayloadObjectRecordingFiles]
    """Recording files of the session."""
    recording_play_passcode: str
    """Encrypted passcode; append it to the play link as `pwd` to skip typing."""
    share_url: str
    """Link to view the recording; asks for the passcode."""
    start_time: str
    """When the session started, ISO 8601 UTC."""
    timezone: str
    """Time zone name from the tz database, such as `America/New_York`."""
    topic: str
    """Topic of the recorded session."""
    total_size: int
    """Size of all files together, bytes."""
    type: int
    """Kind of session: `1` instant, `2` scheduled, `3` recurring without fixed time, `4` personal room, `5` webinar, `6` and `9` its series, `7` audio conference, `8` meeting series."""
    uuid: str
    """Id of one instance, base64; encode twice in paths when it starts with `/` or contains `//`."""


class RecordingCompletedMessagePayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: RecordingCompletedMessagePayloadObject
    """The recorded session."""


class RecordingCompletedMessage(Reply):
    download_token: str
    """Bearer token for the download links, valid 24 hours."""
    event: str
    """Name of the event."""
    event_ts: int
    """When the event happened, epoch milliseconds."""
    payload: RecordingCompletedMessagePayload
    """Account and object the event is about."""


class RecordingDeletedPayloadObjectParticipantAudioFiles(Reply):
    download_url: str
    """Link to download the file; send a bearer token with it."""
    file_extension: str
    """Extension of the file, such as `MP4` or `VTT`."""
    file_name: str
    """Name of the file."""
    file_path: str
    """Path of the file where the recording is kept on the customer's own storage."""
    file_size: int
    """Size of the file, bytes."""
    file_type: str
    """Kind of file; `M4A` audio."""
    id: str
    """Id of the file."""
    play_url: str
    """Link that opens the file in the player."""
    recording_end: str
    """When the participant's audio ended, ISO 8601 UTC."""
    recording_start: str
    """When the participant's audio began, ISO 8601 UTC."""
    status: str
    """`completed`, or `processing` while the file is being worked on."""


class RecordingDeletedPayloadObjectRecordingFiles(Reply):
    download_url: str
    """Link to download the file; send a bearer token with it."""
    file_extension: str
    """Extension of the file, such as `MP4` or `VTT`."""
    file_name: str
    """Name of the file."""
    file_size: int
    """Size of the file, bytes."""
    file_type: str
    """Kind of file: `MP4` video, `M4A` audio, `CHAT`, `TRANSCRIPT`, `CC` captions, `CSV`, `TB` timeline, `SUMMARY` and others."""
    id: str
    """Id of the file."""
    meeting_id: str
    """UUID of the recorded session."""
    play_url: str
    """Link that opens the file in the player."""
    recording_end: str
    """When this part of the recording ended, ISO 8601 UTC; empty while it runs."""
    recording_start: str
    """When this part of the recording began, ISO 8601 UTC."""
    recording_type: str
    """What is shown, such as `shared_screen_with_speaker_view`, `gallery_view`, `audio_only` or `audio_transcript`."""
    status: str
    """`completed`, or `processing` while the file is being worked on."""


class RecordingDeletedPayloadObject(Reply):
    account_id: str
    """Account the recording belongs to (22-character id)."""
    duration: int
    """Length of the session, minutes."""
    host_id: str
    """User id of the host (22 characters)."""
    id: int
    """Meeting or webinar id, 9 to 11 digits."""
    participant_audio_files: list[RecordingDeletedPayloadObjectParticipantAudioFiles]
    """Separate audio files, one per participant."""
    recording_count: int
    """How many recording files there are."""
    recording_files: list[RecordingDeletedPayloadObjectRecordingFiles]
    """Recording files of the session."""
    share_url: str
    """Link to view the recording; asks for the passcode."""
    start_time: str
    """When the session started, ISO 8601 UTC."""
    timezone: str
    """Time zone name from the tz database, such as `America/New_York`."""
    topic: str
    """Topic of the recorded session."""
    total_size: int
    """Size of all files together, bytes."""
    type: int
    """Kind of session: `1` instant, `2` scheduled, `3` recurring without fixed time, `4` personal room, `5` webinar, `6` and `9` its series, `7` audio conference, `8` meeting series."""
    uuid: str
    """Id of one instance, base64; encode twice in paths when it starts with `/` or contains `//`."""


class RecordingDeletedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: RecordingDeletedPayloadObject
    """The recorded session."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""


class RecordingPausedPayloadObjectRecordingFile(Reply):
    recording_end: str
    """When this part of the recording ended, ISO 8601 UTC; empty while it runs."""
    recording_start: str
    """When this part of the recording began, ISO 8601 UTC."""


class RecordingPausedPayloadObject(Reply):
    duration: int
    """Length of the session, minutes."""
    host_id: str
    """User id of the host (22 characters)."""
    id: int
    """Meeting or webinar id, 9 to 11 digits."""
    recording_file: RecordingPausedPayloadObjectRecordingFile
    """Part of the recording concerned."""
    start_time: str
    """When the session started, ISO 8601 UTC."""
    timezone: str
    """Time zone name from the tz database, such as `America/New_York`."""
    topic: str
    """Topic of the recorded session."""
    type: int
    """Kind of session: `1` instant, `2` scheduled, `3` recurring without fixed time, `4` personal room, `5` webinar, `6` and `9` its series, `7` audio conference, `8` meeting series."""
    uuid: str
    """Id of one instance, base64; encode twice in paths when it starts with `/` or contains `//`."""


class RecordingPausedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: RecordingPausedPayloadObject
    """The recorded session."""


class RecordingRecoveredMessagePayloadObjectParticipantAudioFiles(Reply):
    download_url: str
    """Link to download the file; send a bearer token with it."""
    file_extension: str
    """Extension of the file, such as `MP4` or `VTT`."""
    file_name: str
    """Name of the file."""
    file_path: str
    """Path of the file where the recording is kept on the customer's own storage."""
    file_size: int
    """Size of the file, bytes."""
    file_type: str
    """Kind of file; `M4A` audio."""
    id: str
    """Id of the file."""
    play_url: str
    """Link that opens the file in the player."""
    recording_end: str
    """When the participant's audio ended, ISO 8601 UTC."""
    recording_start: str
    """When the participant's audio began, ISO 8601 UTC."""
    status: str
    """`completed`, or `processing` while the file is being worked on."""


class RecordingRecoveredMessagePayloadObjectRecordingFiles(Reply):
    download_url: str
    """Link to download the file; send a bearer token with it."""
    file_extension: str
    """Extension of the file, such as `MP4` or `VTT`."""
    file_name: str
    """Name of the file."""
    file_size: int
    """Size of the file, bytes."""
    file_type: str
    """Kind of file: `MP4` video, `M4A` audio, `CHAT`, `TRANSCRIPT`, `CC` captions, `CSV`, `TB` timeline, `SUMMARY` and others."""
    id: str
    """Id of the file."""
    meeting_id: str
    """UUID of the recorded session."""
    play_url: str
    """Link that opens the file in the player."""
    recording_end: str
    """When this part of the recording ended, ISO 8601 UTC; empty while it runs."""
    recording_start: str
    """When this part of the recording began, ISO 8601 UTC."""
    recording_type: str
    """What is shown, such as `shared_screen_with_speaker_view`, `gallery_view`, `audio_only` or `audio_transcript`."""
    status: str
    """`completed`, or `processing` while the file is being worked on."""


class RecordingRecoveredMessagePayloadObject(Reply):
    account_id: str
    """Account the recording belongs to (22-character id)."""
    duration: int
    """Length of the session, minutes."""
    host_id: str
    """User id of the host (22 characters)."""
    id: int
    """Meeting or webinar id, 9 to 11 digits."""
    participant_audio_files: list[RecordingRecoveredMessagePayloadObjectParticipantAudioFiles]
    """Separate audio files, one per participant."""
    recording_count: int
    """How many recording files there are."""
    recording_files: list[RecordingRecoveredMessagePayloadObjectRecordingFiles]
    """Recording files of the session."""
    share_url: str
    """Link to view the recording; asks for the passcode."""
    start_time: str
    """When the session started, ISO 8601 UTC."""
    timezone: str
    """Time zone name from the tz database, such as `America/New_York`."""
    topic: str
    """Topic of the recorded session."""
    total_size: int
    """Size of all files together, bytes."""
    type: int
    """Kind of session: `1` instant, `2` scheduled, `3` recurring without fixed time, `4` personal room, `5` webinar, `6` and `9` its series, `7` audio conference, `8` meeting series."""
    uuid: str
    """Id of one instance, base64; encode twice in paths when it starts with `/` or contains `//`."""


class RecordingRecoveredMessagePayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: RecordingRecoveredMessagePayloadObject
    """The recorded session."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""


class RecordingRecoveredMessage(Reply):
    download_token: str
    """Bearer token for the download links, valid 24 hours."""
    event: str
    """Name of the event."""
    event_ts: int
    """When the event happened, epoch milliseconds."""
    payload: RecordingRecoveredMessagePayload
    """Account and object the event is about."""


class RecordingRegistrationApprovedPayloadObjectRegistrant(Reply):
    email: str
    """E-mail address of the registrant."""
    first_name: str
    """First name of the person."""
    id: str
    """Id of the registration (22 characters)."""
    last_name: str
    """Last name of the person."""


class RecordingRegistrationApprovedPayloadObject(Reply):
    duration: int
    """Length of the session, minutes."""
    host_id: str
    """User id of the host (22 characters)."""
    id: int
    """Meeting or webinar id, 9 to 11 digits."""
    registrant: RecordingRegistrationApprovedPayloadObjectRegistrant
    """Person who registered."""
    start_time: str
    """When the session started, ISO 8601 UTC."""
    timezone: str
    """Time zone name from the tz database, such as `America/New_York`."""
    topic: str
    """Topic of the recorded session."""
    type: int
    """Kind of session: `1` instant, `2` scheduled, `3` recurring without fixed time, `4` personal room, `5` webinar, `6` and `9` its series, `7` audio conference, `8` meeting series."""
    uuid: str
    """Id of one instance, base64; encode twice in paths when it starts with `/` or contains `//`."""


class RecordingRegistrationApprovedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: RecordingRegistrationApprovedPayloadObject
    """Recorded session and the registrant."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""


class RecordingRegistrationCreatedPayloadObjectRegistrantCustomQuestions(Reply):
    title: str
    """Wording of the question."""
    value: str
    """Answer of the registrant, at most 128 characters."""


class RecordingRegistrationCreatedPayloadObjectRegistrant(Reply):
    address: str
    """Postal address of the registrant."""
    city: str
    """City of the registrant."""
    comments: str
    """Questions and remarks the registrant left."""
    country: str
    """Two-letter ISO 3166 code of the registrant's country, such as `US`."""
    custom_questions: list[RecordingRegistrationCreatedPayloadObjectRegistrantCustomQuestions]
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
    zip: str
    """Postal code of the registrant."""


class RecordingRegistrationCreatedPayloadObject(Reply):
    duration: int
    """Length of the session, minutes."""
    host_id: str
    """User id of the host (22 characters)."""
    id: int
    """Meeting or webinar id, 9 to 11 digits."""
    registrant: RecordingRegistrationCreatedPayloadObjectRegistrant
    """Person who registered."""
    start_time: str
    """When the session started, ISO 8601 UTC."""
    timezone: str
    """Time zone name from the tz database, such as `America/New_York`."""
    topic: str
    """Topic of the recorded session."""
    type: int
    """Kind of session: `1` instant, `2` scheduled, `3` recurring without fixed time, `4` personal room, `5` webinar, `6` and `9` its series, `7` audio conference, `8` meeting series."""
    uuid: str
    """Id of one instance, base64; encode twice in paths when it starts with `/` or contains `//`."""


class RecordingRegistrationCreatedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: RecordingRegistrationCreatedPayloadObject
    """Recorded session and the registrant."""


class RecordingRegistrationDeniedPayloadObjectRegistrant(Reply):
    email: str
    """E-mail address of the registrant."""
    first_name: str
    """First name of the person."""
    id: str
    """Id of the registration (22 characters)."""
    last_name: str
    """Last name of the person."""


class RecordingRegistrationDeniedPayloadObject(Reply):
    duration: int
    """Length of the session, minutes."""
    host_id: str
    """User id of the host (22 characters)."""
    id: int
    """Meeting or webinar id, 9 to 11 digits."""
    registrant: RecordingRegistrationDeniedPayloadObjectRegistrant
    """Person who registered."""
    start_time: str
    """When the session started, ISO 8601 UTC."""
    timezone: str
    """Time zone name from the tz database, such as `America/New_York`."""
    topic: str
    """Topic of the recorded session."""
    type: int
    """Kind of session: `1` instant, `2` scheduled, `3` recurring without fixed time, `4` personal room, `5` webinar, `6` and `9` its series, `7` audio conference, `8` meeting series."""
    uuid: str
    """Id of one instance, base64; encode twice in paths when it starts with `/` or contains `//`."""


class RecordingRegistrationDeniedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: RecordingRegistrationDeniedPayloadObject
    """Recorded session and the registrant."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""


class RecordingRenamedPayloadObject(Reply):
    host_id: str
    """User id of the host (22 characters)."""
    id: int
    """Meeting or webinar id, 9 to 11 digits."""
    topic: str
    """Name of the recording."""
    type: int
    """Kind of session: `1` instant, `2` scheduled, `3` recurring without fixed time, `4` personal room, `5` webinar, `6` and `9` its series, `7` audio conference, `8` meeting series."""
    uuid: str
    """Id of one instance, base64; encode twice in paths when it starts with `/` or contains `//`."""


class RecordingRenamedPayloadOldObject(Reply):
    host_id: str
    """User id of the host (22 characters)."""
    id: int
    """Meeting or webinar id, 9 to 11 digits."""
    topic: str
    """Name of the recording."""
    type: int
    """Kind of session: `1` instant, `2` scheduled, `3` recurring without fixed time, `4` personal room, `5` webinar, `6` and `9` its series, `7` audio conference, `8` meeting series."""
    uuid: str
    """Id of one instance, base64; encode twice in paths when it starts with `/` or contains `//`."""


class RecordingRenamedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: RecordingRenamedPayloadObject
    """The recorded session."""
    old_object: RecordingRenamedPayloadOldObject
    """Values before the change, with the same properties as `object`."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""
    time_stamp: int
    """When the change was made, epoch milliseconds."""


class RecordingResumedPayloadObjectRecordingFile(Reply):
    recording_end: str
    """When this part of the recording ended, ISO 8601 UTC; empty while it runs."""
    recording_start: str
    """When this part of the recording began, ISO 8601 UTC."""


class RecordingResumedPayloadObject(Reply):
    duration: int
    """Length of the session, minutes."""
    host_id: str
    """User id of the host (22 characters)."""
    id: int
    """Meeting or webinar id, 9 to 11 digits."""
    recording_file: RecordingResumedPayloadObjectRecordingFile
    """Part of the recording concerned."""
    start_time: str
    """When the session started, ISO 8601 UTC."""
    timezone: str
    """Time zone name from the tz database, such as `America/New_York`."""
    topic: str
    """Topic of the recorded session."""
    type: int
    """Kind of session: `1` instant, `2` scheduled, `3` recurring without fixed time, `4` personal room, `5` webinar, `6` and `9` its series, `7` audio conference, `8` meeting series."""
    uuid: str
    """Id of one instance, base64; encode twice in paths when it starts with `/` or contains `//`."""


class RecordingResumedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: RecordingResumedPayloadObject
    """The recorded session."""


class RecordingStartedPayloadObjectRecordingFile(Reply):
    recording_end: str
    """When this part of the recording ended, ISO 8601 UTC; empty while it runs."""
    recording_start: str
    """When this part of the recording began, ISO 8601 UTC."""


class RecordingStartedPayloadObject(Reply):
    duration: int
    """Length of the session, minutes."""
    host_id: str
    """User id of the host (22 characters)."""
    id: int
    """Meeting or webinar id, 9 to 11 digits."""
    recording_file: RecordingStartedPayloadObjectRecordingFile
    """Part of the recording concerned."""
    start_time: str
    """When the session started, ISO 8601 UTC."""
    timezone: str
    """Time zone name from the tz database, such as `America/New_York`."""
    topic: str
    """Topic of the recorded session."""
    type: int
    """Kind of session: `1` instant, `2` scheduled, `3` recurring without fixed time, `4` personal room, `5` webinar, `6` and `9` its series, `7` audio conference, `8` meeting series."""
    uuid: str
    """Id of one instance, base64; encode twice in paths when it starts with `/` or contains `//`."""


class RecordingStartedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: RecordingStartedPayloadObject
    """The recorded session."""


class RecordingStoppedPayloadObjectRecordingFile(Reply):
    recording_end: str
    """When this part of the recording ended, ISO 8601 UTC; empty while it runs."""
    recording_start: str
    """When this part of the recording began, ISO 8601 UTC."""


class RecordingStoppedPayloadObject(Reply):
    duration: int
    """Length of the session, minutes."""
    host_id: str
    """User id of the host (22 characters)."""
    id: int
    """Meeting or webinar id, 9 to 11 digits."""
    recording_file: RecordingStoppedPayloadObjectRecordingFile
    """Part of the recording concerned."""
    start_time: str
    """When the session started, ISO 8601 UTC."""
    timezone: str
    """Time zone name from the tz database, such as `America/New_York`."""
    topic: str
    """Topic of the recorded session."""
    type: int
    """Kind of session: `1` instant, `2` scheduled, `3` recurring without fixed time, `4` personal room, `5` webinar, `6` and `9` its series, `7` audio conference, `8` meeting series."""
    uuid: str
    """Id of one instance, base64; encode twice in paths when it starts with `/` or contains `//`."""


class RecordingStoppedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: RecordingStoppedPayloadObject
    """The recorded session."""


class RecordingTranscriptCompletedMessagePayloadObjectRecordingFiles(Reply):
    download_url: str
    """Link to download the file; send a bearer token with it."""
    file_extension: str
    """Extension of the file, such as `MP4` or `VTT`."""
    file_name: str
    """Name of the file."""
    file_path: str
    """Path of the file where the recording is kept on the customer's own storage."""
    file_size: int
    """Size of the file, bytes."""
    file_type: str
    """Kind of file: `MP4` video, `M4A` audio, `CHAT`, `TRANSCRIPT`, `CC` captions, `CSV`, `TB` timeline, `SUMMARY` and others."""
    id: str
    """Id of the file."""
    meeting_id: str
    """UUID of the recorded session."""
    play_url: str
    """Link that opens the file in the player."""
    recording_end: str
    """When this part of the recording ended, ISO 8601 UTC; empty while it runs."""
    recording_start: str
    """When this part of the recording began, ISO 8601 UTC."""
    recording_type: str
    """What is shown, such as `shared_screen_with_speaker_view`, `gallery_view`, `audio_only` or `audio_transcript`."""
    status: str
    """`completed`, or `processing` while the file is being worked on."""


class RecordingTranscriptCompletedMessagePayloadObject(Reply):
    account_id: str
    """Account the recording belongs to (22-character id)."""
    duration: int
    """Length of the session, minutes."""
    host_email: str
    """E-mail address of the host."""
    host_id: str
    """User id of the host (22 characters)."""
    id: int
    """Meeting or webinar id, 9 to 11 digits."""
    password: str
    """Passcode people type to view the recording."""
    recording_count: int
    """How many recording files there are."""
    recording_files: list[RecordingTranscriptCompletedMessagePayloadObjectRecordingFiles]
    """Recording files of the session."""
    share_url: str
    """Link to view the recording; asks for the passcode."""
    start_time: str
    """When the session started, ISO 8601 UTC."""
    timezone: str
    """Time zone name from the tz database, such as `America/New_York`."""
    topic: str
    """Topic of the recorded session."""
    total_size: int
    """Size of all files together, bytes."""
    type: int
    """Kind of session: `1` instant, `2` scheduled, `3` recurring without fixed time, `4` personal room, `5` webinar, `6` and `9` its series, `7` audio conference, `8` meeting series."""
    uuid: str
    """Id of one instance, base64; encode twice in paths when it starts with `/` or contains `//`."""


class RecordingTranscriptCompletedMessagePayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: RecordingTranscriptCompletedMessagePayloadObject
    """The recorded session."""


class RecordingTranscriptCompletedMessage(Reply):
    download_token: str
    """Bearer token for the download links, valid 24 hours."""
    event: str
    """Name of the event."""
    event_ts: int
    """When the event happened, epoch milliseconds."""
    payload: RecordingTranscriptCompletedMessagePayload
    """Account and object the event is about."""


class RecordingTrashedMessagePayloadObjectParticipantAudioFiles(Reply):
    download_url: str
    """Link to download the file; send a bearer token with it."""
    file_extension: str
    """Extension of the file, such as `MP4` or `VTT`."""
    file_name: str
    """Name of the file."""
    file_path: str
    """Path of the file where the recording is kept on the customer's own storage."""
    file_size: int
    """Size of the file, bytes."""
    file_type: str
    """Kind of file; `M4A` audio."""
    id: str
    """Id of the file."""
    play_url: str
    """Link that opens the file in the player."""
    recording_end: str
    """When the participant's audio ended, ISO 8601 UTC."""
    recording_start: str
    """When the participant's audio began, ISO 8601 UTC."""
    status: str
    """`completed`, or `processing` while the file is being worked on."""


class RecordingTrashedMessagePayloadObjectRecordingFiles(Reply):
    download_url: str
    """Link to download the file; send a bearer token with it."""
    file_extension: str
    """Extension of the file, such as `MP4` or `VTT`."""
    file_name: str
    """Name of the file."""
    file_size: int
    """Size of the file, bytes."""
    file_type: str
    """Kind of file: `MP4` video, `M4A` audio, `CHAT`, `TRANSCRIPT`, `CC` captions, `CSV`, `TB` timeline, `SUMMARY` and others."""
    id: str
    """Id of the file."""
    meeting_id: str
    """UUID of the recorded session."""
    play_url: str
    """Link that opens the file in the player."""
    recording_end: str
    """When this part of the recording ended, ISO 8601 UTC; empty while it runs."""
    recording_start: str
    """When this part of the recording began, ISO 8601 UTC."""
    recording_type: str
    """What is shown, such as `shared_screen_with_speaker_view`, `gallery_view`, `audio_only` or `audio_transcript`."""
    status: str
    """`completed`, or `processing` while the file is being worked on."""


class RecordingTrashedMessagePayloadObject(Reply):
    account_id: str
    """Account the recording belongs to (22-character id)."""
    duration: int
    """Length of the session, minutes."""
    host_id: str
    """User id of the host (22 characters)."""
    id: int
    """Meeting or webinar id, 9 to 11 digits."""
    participant_audio_files: list[RecordingTrashedMessagePayloadObjectParticipantAudioFiles]
    """Separate audio files, one per participant."""
    recording_count: int
    """How many recording files there are."""
    recording_files: list[RecordingTrashedMessagePayloadObjectRecordingFiles]
    """Recording files of the session."""
    share_url: str
    """Link to view the recording; asks for the passcode."""
    start_time: str
    """When the session started, ISO 8601 UTC."""
    timezone: str
    """Time zone name from the tz database, such as `America/New_York`."""
    topic: str
    """Topic of the recorded session."""
    total_size: int
    """Size of all files together, bytes."""
    type: int
    """Kind of session: `1` instant, `2` scheduled, `3` recurring without fixed time, `4` personal room, `5` webinar, `6` and `9` its series, `7` audio conference, `8` meeting series."""
    uuid: str
    """Id of one instance, base64; encode twice in paths when it starts with `/` or contains `//`."""


class RecordingTrashedMessagePayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: RecordingTrashedMessagePayloadObject
    """The recorded session."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""


class RecordingTrashedMessage(Reply):
    download_token: str
    """Bearer token for the download links, valid 24 hours."""
    event: str
    """Name of the event."""
    event_ts: int
    """When the event happened, epoch milliseconds."""
    payload: RecordingTrashedMessagePayload
    """Account and object the event is about."""


class RecordingArchiveFilesCompleted(Event, frozen=True):
    """Archived files of a meeting or webinar are ready to download."""

    name = "recording.archive_files_completed"
    envelope: RecordingArchiveFilesCompletedMessage
    payload: RecordingArchiveFilesCompletedMessagePayload
    object: RecordingArchiveFilesCompletedMessagePayloadObject


class RecordingBatchDeleted(Event, frozen=True):
    """Several recordings were deleted for good."""

    name = "recording.batch_deleted"
    payload: RecordingBatchDeletedPayload
    object: RecordingBatchDeletedPayloadObject


class RecordingBatchRecovered(Event, frozen=True):
    """Several recordings were brought back from the trash."""

    name = "recording.batch_recovered"
    payload: RecordingBatchRecoveredPayload
    object: RecordingBatchRecoveredPayloadObject


class RecordingBatchTrashed(Event, frozen=True):
    """Several recordings were put in the trash at once."""

    name = "recording.batch_trashed"
    payload: RecordingBatchTrashedPayload
    object: RecordingBatchTrashedPayloadObject


class RecordingCloudStorageUsageUpdated(Event, frozen=True):
    """The account's use of cloud recording storage changed."""

    name = "recording.cloud_storage_usage_updated"
    payload: RecordingCloudStorageUsageUpdatedPayload
    object: RecordingCloudStorageUsageUpdatedPayloadObject


class RecordingCompleted(Event, frozen=True):
    """The recording files of a meeting or webinar are processed and ready."""

    name = "recording.completed"
    envelope: RecordingCompletedMessage
    payload: RecordingCompletedMessagePayload
    object: RecordingCompletedMessagePayloadObject


class RecordingDeleted(Event, frozen=True):
    """Recording files were deleted for good."""

    name = "recording.deleted"
    payload: RecordingDeletedPayload
    object: RecordingDeletedPayloadObject


class RecordingPaused(Event, frozen=True):
    """A running cloud recording was paused."""

    name = "recording.paused"
    payload: RecordingPausedPayload
    object: RecordingPausedPayloadObject


class RecordingRecovered(Event, frozen=True):
    """Recording files were brought back from the trash."""

    name = "recording.recovered"
    envelope: RecordingRecoveredMessage
    payload: RecordingRecoveredMessagePayload
    object: RecordingRecoveredMessagePayloadObject


class RecordingRegistrationApproved(Event, frozen=True):
    """A registration to view a recording was approved."""

    name = "recording.registration_approved"
    payload: RecordingRegistrationApprovedPayload
    object: RecordingRegistrationApprovedPayloadObject


class RecordingRegistrationCreated(Event, frozen=True):
    """A person registered to view a recording."""

    name = "recording.registration_created"
    payload: RecordingRegistrationCreatedPayload
    object: RecordingRegistrationCreatedPayloadObject


class RecordingRegistrationDenied(Event, frozen=True):
    """A registration to view a recording was turned down."""

    name = "recording.registration_denied"
    payload: RecordingRegistrationDeniedPayload
    object: RecordingRegistrationDeniedPayloadObject


class RecordingRenamed(Event, frozen=True):
    """A recording was renamed."""

    name = "recording.renamed"
    payload: RecordingRenamedPayload
    object: RecordingRenamedPayloadObject


class RecordingResumed(Event, frozen=True):
    """A paused cloud recording goes on."""

    name = "recording.resumed"
    payload: RecordingResumedPayload
    object: RecordingResumedPayloadObject


class RecordingStarted(Event, frozen=True):
    """A cloud recording started."""

    name = "recording.started"
    payload: RecordingStartedPayload
    object: RecordingStartedPayloadObject


class RecordingStopped(Event, frozen=True):
    """A cloud recording stopped."""

    name = "recording.stopped"
    payload: RecordingStoppedPayload
    object: RecordingStoppedPayloadObject


class RecordingTranscriptCompleted(Event, frozen=True):
    """The transcript of a recording is ready."""

    name = "recording.transcript_completed"
    envelope: RecordingTranscriptCompletedMessage
    payload: RecordingTranscriptCompletedMessagePayload
    object: RecordingTranscriptCompletedMessagePayloadObject


class RecordingTrashed(Event, frozen=True):
    """Recording files were put in the trash."""

    name = "recording.trashed"
    envelope: RecordingTrashedMessage
    payload: RecordingTrashedMessagePayload
    object: RecordingTrashedMessagePayloadObject
