"""Zoom Video SDK and Cobrowse SDK: webhook events.

Generated from catalog/data/video_sdk. Do not edit; see docs/codegen.md.
"""

from __future__ import annotations

from greenroom.client.reply import Reply
from greenroom.events.event import Event


class CobrowseSessionEndedPayloadObject(Reply):
    end_reason: str
    """Why the session ended, in words, such as `Network connection error`."""
    end_time: str
    """When the session ended, ISO 8601 UTC."""
    role_type: str
    """Side of the user: `customer` or `agent`."""
    session_id: str
    """Id of the co-browsing session."""
    session_pin: str
    """Code with which the agent joined."""
    start_time: str
    """When the session started, ISO 8601 UTC."""
    user_id: str
    """Id that the app gave to the user."""
    user_name: str
    """Name of the user."""


class CobrowseSessionEndedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: CobrowseSessionEndedPayloadObject
    """What the event is about."""


class CobrowseSessionStartedPayloadObject(Reply):
    role_type: str
    """Side of the user: `customer` or `agent`."""
    session_id: str
    """Id of the co-browsing session."""
    start_time: str
    """When the session started, ISO 8601 UTC."""
    start_url: str
    """Web page that the session started on."""
    user_id: str
    """Id that the app gave to the user."""
    user_name: str
    """Name of the user."""


class CobrowseSessionStartedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: CobrowseSessionStartedPayloadObject
    """What the event is about."""


class CobrowseSessionUserJoinedPayloadObject(Reply):
    join_time: str
    """When the user joined, ISO 8601 UTC."""
    role_type: str
    """Side of the user: `customer` or `agent`."""
    session_id: str
    """Id of the co-browsing session."""
    user_connection_id: str
    """Id of this connection of the user."""
    user_id: str
    """Id that the app gave to the user."""
    user_name: str
    """Name of the user."""


class CobrowseSessionUserJoinedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: CobrowseSessionUserJoinedPayloadObject
    """What the event is about."""


class CobrowseSessionUserLeftPayloadObject(Reply):
    leave_reason: str
    """Why the user left, in words."""
    leave_time: str
    """When the user left, ISO 8601 UTC."""
    role_type: str
    """Side of the user: `customer` or `agent`."""
    session_id: str
    """Id of the co-browsing session."""
    user_connection_id: str
    """Id of this connection of the user."""
    user_id: str
    """Id that the app gave to the user."""
    user_name: str
    """Name of the user."""


class CobrowseSessionUserLeftPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: CobrowseSessionUserLeftPayloadObject
    """What the event is about."""


class SessionAlertPayloadObject(Reply):
    id: str
    """Id of the session."""
    issues: list[str]
    """Troubles found, in words, such as `Unstable audio quality`."""
    session_id: str
    """Id of the session, base64; differs each time the same name is used."""
    session_key: str
    """Key that the app gave to the session."""
    session_name: str
    """Name that the app gave to the session."""


class SessionAlertPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: SessionAlertPayloadObject
    """What the event is about."""


class SessionEndedPayloadObject(Reply):
    end_time: str
    """When the session ended, ISO 8601 UTC."""
    id: str
    """Id of the session."""
    session_id: str
    """Id of the session, base64; differs each time the same name is used."""
    session_key: str
    """Key that the app gave to the session."""
    session_name: str
    """Name that the app gave to the session."""
    start_time: str
    """When the session started, ISO 8601 UTC."""


class SessionEndedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: SessionEndedPayloadObject
    """What the event is about."""


class SessionLiveStreamingStartedPayloadObjectLiveStreamingCustomLiveStreamingSettings(Reply):
    page_url: str
    """Address where people watch the stream."""
    resolution: str
    """Resolution of the stream, such as `1080p`."""
    stream_key: str
    """Key that the encoder needs; treat as secret."""
    stream_url: str
    """Address that the stream is sent to."""


class SessionLiveStreamingStartedPayloadObjectLiveStreaming(Reply):
    custom_live_streaming_settings: (
        SessionLiveStreamingStartedPayloadObjectLiveStreamingCustomLiveStreamingSettings
    )
    """Addresses and key of a streaming service of one's own."""
    date_time: str
    """When it started or stopped, ISO 8601 UTC."""
    service: str
    """Service, such as `YouTube` or `Custom_Live_Streaming_Service`."""


class SessionLiveStreamingStartedPayloadObject(Reply):
    id: str
    """Id of the session."""
    live_streaming: SessionLiveStreamingStartedPayloadObjectLiveStreaming
    """Service that the session is streamed to."""
    session_id: str
    """Id of the session, base64; differs each time the same name is used."""
    session_key: str
    """Key that the app gave to the session."""
    session_name: str
    """Name that the app gave to the session."""
    start_time: str
    """When the session started, ISO 8601 UTC."""


class SessionLiveStreamingStartedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: SessionLiveStreamingStartedPayloadObject
    """What the event is about."""


class SessionLiveStreamingStoppedPayloadObjectLiveStreamingCustomLiveStreamingSettings(Reply):
    page_url: str
    """Address where people watch the stream."""
    resolution: str
    """Resolution of the stream, such as `1080p`."""
    stream_key: str
    """Key that the encoder needs; treat as secret."""
    stream_url: str
    """Address that the stream is sent to."""


class SessionLiveStreamingStoppedPayloadObjectLiveStreaming(Reply):
    custom_live_streaming_settings: (
        SessionLiveStreamingStoppedPayloadObjectLiveStreamingCustomLiveStreamingSettings
    )
    """Addresses and key of a streaming service of one's own."""
    date_time: str
    """When it started or stopped, ISO 8601 UTC."""
    service: str
    """Service, such as `YouTube` or `Custom_Live_Streaming_Service`."""


class SessionLiveStreamingStoppedPayloadObject(Reply):
    id: str
    """Id of the session."""
    live_streaming: SessionLiveStreamingStoppedPayloadObjectLiveStreaming
    """Service that the session is streamed to."""
    session_id: str
    """Id of the session, base64; differs each time the same name is used."""
    session_key: str
    """Key that the app gave to the session."""
    session_name: str
    """Name that the app gave to the session."""
    start_time: str
    """When the session started, ISO 8601 UTC."""


class SessionLiveStreamingStoppedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: SessionLiveStreamingStoppedPayloadObject
    """What the event is about."""


class SessionRecordingCompletedMessagePayloadObjectParticipantAudioFiles(Reply):
    download_url: str
    """Link to the file; call it with `download_token`."""
    file_extension: str
    """Extension of the file, such as `MP4` or `VTT`."""
    file_name: str
    """Name of the file."""
    file_path: str
    """Path of the file where the recording is kept on the customer's own storage."""
    file_size: float
    """Size of the file, bytes."""
    file_type: str
    """Kind of file, such as `MP4`, `M4A`, `CHAT`, `TRANSCRIPT` or `SUMMARY`."""
    id: str
    """Id of the file."""
    recording_end: str
    """When the recording ended, ISO 8601 UTC."""
    recording_start: str
    """When the recording started, ISO 8601 UTC."""
    recording_type: str
    """What is shown, such as `shared_screen_with_speaker_view`, `gallery_view` or `audio_only`."""
    status: str
    """State of the file; always `completed`."""
    user_id: str
    """Id of the user within the session."""
    user_key: str
    """Key that the app gave to the user."""


class SessionRecordingCompletedMessagePayloadObjectParticipantVideoFiles(Reply):
    download_url: str
    """Link to the file; call it with `download_token`."""
    file_extension: str
    """Extension of the file, such as `MP4` or `VTT`."""
    file_name: str
    """Name of the file."""
    file_path: str
    """Path of the file where the recording is kept on the customer's own storage."""
    file_size: float
    """Size of the file, bytes."""
    file_type: str
    """Kind of file, such as `MP4`, `M4A`, `CHAT`, `TRANSCRIPT` or `SUMMARY`."""
    id: str
    """Id of the file."""
    recording_end: str
    """When the recording ended, ISO 8601 UTC."""
    recording_start: str
    """When the recording started, ISO 8601 UTC."""
    recording_type: str
    """What is shown, such as `shared_screen_with_speaker_view`, `gallery_view` or `audio_only`."""
    status: str
    """State of the file; always `completed`."""
    user_id: str
    """Id of the user within the session."""
    user_key: str
    """Key that the app gave to the user."""


class SessionRecordingCompletedMessagePayloadObjectRecordingFiles(Reply):
    download_url: str
    """Link to the file; call it with `download_token`."""
    file_extension: str
    """Extension of the file, such as `MP4` or `VTT`."""
    file_name: str
    """Name of the file."""
    file_path: str
    """Path of the file where the recording is kept on the customer's own storage."""
    file_size: float
    """Size of the file, bytes."""
    file_type: str
    """Kind of file, such as `MP4`, `M4A`, `CHAT`, `TRANSCRIPT` or `SUMMARY`."""
    id: str
    """Id of the file."""
    recording_end: str
    """When the recording ended, ISO 8601 UTC."""
    recording_start: str
    """When the recording started, ISO 8601 UTC."""
    recording_type: str
    """What is shown, such as `shared_screen_with_speaker_view`, `gallery_view` or `audio_only`."""
    status: str
    """State of the file; always `completed`."""


class SessionRecordingCompletedMessagePayloadObject(Reply):
    participant_audio_files: list[SessionRecordingCompletedMessagePayloadObjectParticipantAudioFiles]
    """One audio file per user."""
    participant_video_files: list[SessionRecordingCompletedMessagePayloadObjectParticipantVideoFiles]
    """One video file per user."""
    recording_files: list[SessionRecordingCompletedMessagePayloadObjectRecordingFiles]
    """Files of the recording."""
    session_id: str
    """Id of the session, base64; differs each time the same name is used."""
    session_key: str
    """Key that the app gave to the session."""
    session_name: str
    """Name that the app gave to the session."""
    start_time: str
    """When the session started, ISO 8601 UTC."""
    timezone: str
    """Time zone name from the tz database, such as `America/New_York`."""


class SessionRecordingCompletedMessagePayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: SessionRecordingCompletedMessagePayloadObject
    """What the event is about."""


class SessionRecordingCompletedMessage(Reply):
    download_token: str
    """Bearer token for the download links, valid 24 hours."""
    event: str
    """Name of the event."""
    event_ts: int
    """When the event happened, epoch milliseconds."""
    payload: SessionRecordingCompletedMessagePayload
    """Account and object the event is about."""


class SessionRecordingDeletedPayloadObject(Reply):
    session_id: str
    """Id of the session, base64; differs each time the same name is used."""
    session_key: str
    """Key that the app gave to the session."""
    session_name: str
    """Name that the app gave to the session."""
    start_time: str
    """When the session started, ISO 8601 UTC."""
    timezone: str
    """Time zone name from the tz database, such as `America/New_York`."""


class SessionRecordingDeletedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: SessionRecordingDeletedPayloadObject
    """What the event is about."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""


class SessionRecordingPausedPayloadObjectRecordingFile(Reply):
    recording_end: str
    """When the recording ended, ISO 8601 UTC."""
    recording_start: str
    """When the recording started, ISO 8601 UTC."""


class SessionRecordingPausedPayloadObject(Reply):
    recording_file: SessionRecordingPausedPayloadObjectRecordingFile
    """The stretch of time that is recorded."""
    session_id: str
    """Id of the session, base64; differs each time the same name is used."""
    session_key: str
    """Key that the app gave to the session."""
    session_name: str
    """Name that the app gave to the session."""
    start_time: str
    """When the session started, ISO 8601 UTC."""
    timezone: str
    """Time zone name from the tz database, such as `America/New_York`."""


class SessionRecordingPausedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: SessionRecordingPausedPayloadObject
    """What the event is about."""


class SessionRecordingRecoveredPayloadObject(Reply):
    session_id: str
    """Id of the session, base64; differs each time the same name is used."""
    session_key: str
    """Key that the app gave to the session."""
    session_name: str
    """Name that the app gave to the session."""
    start_time: str
    """When the session started, ISO 8601 UTC."""
    timezone: str
    """Time zone name from the tz database, such as `America/New_York`."""


class SessionRecordingRecoveredPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: SessionRecordingRecoveredPayloadObject
    """What the event is about."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""


class SessionRecordingResumedPayloadObjectRecordingFile(Reply):
    recording_end: str
    """When the recording ended, ISO 8601 UTC."""
    recording_start: str
    """When the recording started, ISO 8601 UTC."""


class SessionRecordingResumedPayloadObject(Reply):
    recording_file: SessionRecordingResumedPayloadObjectRecordingFile
    """The stretch of time that is recorded."""
    session_id: str
    """Id of the session, base64; differs each time the same name is used."""
    session_key: str
    """Key that the app gave to the session."""
    session_name: str
    """Name that the app gave to the session."""
    start_time: str
    """When the session started, ISO 8601 UTC."""
    timezone: str
    """Time zone name from the tz database, such as `America/New_York`."""


class SessionRecordingResumedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: SessionRecordingResumedPayloadObject
    """What the event is about."""


class SessionRecordingStartedPayloadObjectRecordingFile(Reply):
    recording_end: str
    """When the recording ended, ISO 8601 UTC."""
    recording_start: str
    """When the recording started, ISO 8601 UTC."""


class SessionRecordingStartedPayloadObject(Reply):
    recording_file: SessionRecordingStartedPayloadObjectRecordingFile
    """The stretch of time that is recorded."""
    session_id: str
    """Id of the session, base64; differs each time the same name is used."""
    session_key: str
    """Key that the app gave to the session."""
    session_name: str
    """Name that the app gave to the session."""
    start_time: str
    """When the session started, ISO 8601 UTC."""
    timezone: str
    """Time zone name from the tz database, such as `America/New_York`."""


class SessionRecordingStartedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: SessionRecordingStartedPayloadObject
    """What the event is about."""


class SessionRecordingStoppedPayloadObjectRecordingFile(Reply):
    recording_end: str
    """When the recording ended, ISO 8601 UTC."""
    recording_start: str
    """When the recording started, ISO 8601 UTC."""


class SessionRecordingStoppedPayloadObject(Reply):
    recording_file: SessionRecordingStoppedPayloadObjectRecordingFile
    """The stretch of time that is recorded."""
    session_id: str
    """Id of the session, base64; differs each time the same name is used."""
    session_key: str
    """Key that the app gave to the session."""
    session_name: str
    """Name that the app gave to the session."""
    start_time: str
    """When the session started, ISO 8601 UTC."""
    timezone: str
    """Time zone name from the tz database, such as `America/New_York`."""


class SessionRecordingStoppedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: SessionRecordingStoppedPayloadObject
    """What the event is about."""


class SessionRecordingSummaryCompletedMessagePayloadObjectRecordingFiles(Reply):
    download_url: str
    """Link to the file; call it with `download_token`."""
    file_extension: str
    """Extension of the file, such as `MP4` or `VTT`."""
    file_name: str
    """Name of the file."""
    file_path: str
    """Path of the file where the recording is kept on the customer's own storage."""
    file_size: float
    """Size of the file, bytes."""
    file_type: str
    """Kind of file, such as `MP4`, `M4A`, `CHAT`, `TRANSCRIPT` or `SUMMARY`."""
    id: str
    """Id of the file."""
    recording_end: str
    """When the recording ended, ISO 8601 UTC."""
    recording_start: str
    """When the recording started, ISO 8601 UTC."""
    recording_type: str
    """What is shown, such as `shared_screen_with_speaker_view`, `gallery_view` or `audio_only`."""
    status: str
    """State of the file; always `completed`."""


class SessionRecordingSummaryCompletedMessagePayloadObject(Reply):
    recording_files: list[SessionRecordingSummaryCompletedMessagePayloadObjectRecordingFiles]
    """Files of the recording."""
    session_id: str
    """Id of the session, base64; differs each time the same name is used."""
    session_key: str
    """Key that the app gave to the session."""
    session_name: str
    """Name that the app gave to the session."""
    start_time: str
    """When the session started, ISO 8601 UTC."""
    timezone: str
    """Time zone name from the tz database, such as `America/New_York`."""


class SessionRecordingSummaryCompletedMessagePayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: SessionRecordingSummaryCompletedMessagePayloadObject
    """What the event is about."""


class SessionRecordingSummaryCompletedMessage(Reply):
    download_token: str
    """Bearer token for the download links, valid 24 hours."""
    event: str
    """Name of the event."""
    event_ts: int
    """When the event happened, epoch milliseconds."""
    payload: SessionRecordingSummaryCompletedMessagePayload
    """Account and object the event is about."""


class SessionRecordingTranscriptCompletedMessagePayloadObjectRecordingFiles(Reply):
    download_url: str
    """Link to the file; call it with `download_token`."""
    file_extension: str
    """Extension of the file, such as `MP4` or `VTT`."""
    file_name: str
    """Name of the file."""
    file_path: str
    """Path of the file where the recording is kept on the customer's own storage."""
    file_size: float
    """Size of the file, bytes."""
    file_type: str
    """Kind of file, such as `MP4`, `M4A`, `CHAT`, `TRANSCRIPT` or `SUMMARY`."""
    id: str
    """Id of the file."""
    recording_end: str
    """When the recording ended, ISO 8601 UTC."""
    recording_start: str
    """When the recording started, ISO 8601 UTC."""
    recording_type: str
    """What is shown, such as `shared_screen_with_speaker_view`, `gallery_view` or `audio_only`."""
    status: str
    """State of the file; always `completed`."""


class SessionRecordingTranscriptCompletedMessagePayloadObject(Reply):
    recording_files: list[SessionRecordingTranscriptCompletedMessagePayloadObjectRecordingFiles]
    """Files of the recording."""
    session_id: str
    """Id of the session, base64; differs each time the same name is used."""
    session_key: str
    """Key that the app gave to the session."""
    session_name: str
    """Name that the app gave to the session."""
    start_time: str
    """When the session started, ISO 8601 UTC."""
    timezone: str
    """Time zone name from the tz database, such as `America/New_York`."""


class SessionRecordingTranscriptCompletedMessagePayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: SessionRecordingTranscriptCompletedMessagePayloadObject
    """What the event is about."""


class SessionRecordingTranscriptCompletedMessage(Reply):
    download_token: str
    """Bearer token for the download links, valid 24 hours."""
    event: str
    """Name of the event."""
    event_ts: int
    """When the event happened, epoch milliseconds."""
    payload: SessionRecordingTranscriptCompletedMessagePayload
    """Account and object the event is about."""


class SessionRecordingTranscriptFailedPayloadObject(Reply):
    session_id: str
    """Id of the session, base64; differs each time the same name is used."""
    session_key: str
    """Key that the app gave to the session."""
    session_name: str
    """Name that the app gave to the session."""
    start_time: str
    """When the session started, ISO 8601 UTC."""
    timezone: str
    """Time zone name from the tz database, such as `America/New_York`."""


class SessionRecordingTranscriptFailedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: SessionRecordingTranscriptFailedPayloadObject
    """What the event is about."""


class SessionRecordingTrashedPayloadObject(Reply):
    session_id: str
    """Id of the session, base64; differs each time the same name is used."""
    session_key: str
    """Key that the app gave to the session."""
    session_name: str
    """Name that the app gave to the session."""
    start_time: str
    """When the session started, ISO 8601 UTC."""
    timezone: str
    """Time zone name from the tz database, such as `America/New_York`."""


class SessionRecordingTrashedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: SessionRecordingTrashedPayloadObject
    """What the event is about."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""


class SessionSharingEndedPayloadObjectUserSharingDetails(Reply):
    content: str
    """What is shared: `application`, `whiteboard`, `desktop` or `unknown`."""
    date_time: str
    """When it started or stopped, ISO 8601 UTC."""


class SessionSharingEndedPayloadObjectUser(Reply):
    id: str
    """Id of the user within this session."""
    name: str
    """Name of the user."""
    sharing_details: SessionSharingEndedPayloadObjectUserSharingDetails
    """What is shared, and since or until when."""
    user_key: str
    """Key that the app gave to the user."""


class SessionSharingEndedPayloadObject(Reply):
    id: str
    """Id of the session."""
    session_id: str
    """Id of the session, base64; differs each time the same name is used."""
    session_key: str
    """Key that the app gave to the session."""
    session_name: str
    """Name that the app gave to the session."""
    user: SessionSharingEndedPayloadObjectUser
    """User, with the id used in this session."""


class SessionSharingEndedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: SessionSharingEndedPayloadObject
    """What the event is about."""


class SessionSharingStartedPayloadObjectUserSharingDetails(Reply):
    content: str
    """What is shared: `application`, `whiteboard`, `desktop` or `unknown`."""
    date_time: str
    """When it started or stopped, ISO 8601 UTC."""


class SessionSharingStartedPayloadObjectUser(Reply):
    id: str
    """Id of the user within this session."""
    name: str
    """Name of the user."""
    sharing_details: SessionSharingStartedPayloadObjectUserSharingDetails
    """What is shared, and since or until when."""
    user_key: str
    """Key that the app gave to the user."""


class SessionSharingStartedPayloadObject(Reply):
    id: str
    """Id of the session."""
    session_id: str
    """Id of the session, base64; differs each time the same name is used."""
    session_key: str
    """Key that the app gave to the session."""
    session_name: str
    """Name that the app gave to the session."""
    user: SessionSharingStartedPayloadObjectUser
    """User, with the id used in this session."""


class SessionSharingStartedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: SessionSharingStartedPayloadObject
    """What the event is about."""


class SessionStartedPayloadObject(Reply):
    id: str
    """Id of the session."""
    session_id: str
    """Id of the session, base64; differs each time the same name is used."""
    session_key: str
    """Key that the app gave to the session."""
    session_name: str
    """Name that the app gave to the session."""
    start_time: str
    """When the session started, ISO 8601 UTC."""


class SessionStartedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: SessionStartedPayloadObject
    """What the event is about."""


class SessionStreamIngestionConnectedPayloadObjectStreamIngestion(Reply):
    backup_stream_url: str
    """Second address for the encoder, used when the first fails."""
    stream_description: str
    """What the stream is about."""
    stream_id: str
    """Id of the stream."""
    stream_key: str
    """Key that the encoder needs; treat as secret."""
    stream_name: str
    """Name of the stream."""
    stream_url: str
    """Address that the stream is sent to."""


class SessionStreamIngestionConnectedPayloadObject(Reply):
    session_id: str
    """Id of the session, base64; differs each time the same name is used."""
    session_key: str
    """Key that the app gave to the session."""
    session_name: str
    """Name that the app gave to the session."""
    stream_ingestion: SessionStreamIngestionConnectedPayloadObjectStreamIngestion
    """Outside stream that is sent into the session."""


class SessionStreamIngestionConnectedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: SessionStreamIngestionConnectedPayloadObject
    """What the event is about."""


class SessionStreamIngestionDisconnectedPayloadObjectStreamIngestion(Reply):
    backup_stream_url: str
    """Second address for the encoder, used when the first fails."""
    stream_description: str
    """What the stream is about."""
    stream_id: str
    """Id of the stream."""
    stream_key: str
    """Key that the encoder needs; treat as secret."""
    stream_name: str
    """Name of the stream."""
    stream_url: str
    """Address that the stream is sent to."""


class SessionStreamIngestionDisconnectedPayloadObject(Reply):
    session_id: str
    """Id of the session, base64; differs each time the same name is used."""
    session_key: str
    """Key that the app gave to the session."""
    session_name: str
    """Name that the app gave to the session."""
    stream_ingestion: SessionStreamIngestionDisconnectedPayloadObjectStreamIngestion
    """Outside stream that is sent into the session."""


class SessionStreamIngestionDisconnectedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: SessionStreamIngestionDisconnectedPayloadObject
    """What the event is about."""


class SessionStreamIngestionStartedPayloadObjectStreamIngestion(Reply):
    backup_stream_url: str
    """Second address for the encoder, used when the first fails."""
    stream_description: str
    """What the stream is about."""
    stream_id: str
    """Id of the stream."""
    stream_key: str
    """Key that the encoder needs; treat as secret."""
    stream_name: str
    """Name of the stream."""
    stream_url: str
    """Address that the stream is sent to."""


class SessionStreamIngestionStartedPayloadObject(Reply):
    session_id: str
    """Id of the session, base64; differs each time the same name is used."""
    session_key: str
    """Key that the app gave to the session."""
    session_name: str
    """Name that the app gave to the session."""
    stream_ingestion: SessionStreamIngestionStartedPayloadObjectStreamIngestion
    """Outside stream that is sent into the session."""


class SessionStreamIngestionStartedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: SessionStreamIngestionStartedPayloadObject
    """What the event is about."""


class SessionStreamIngestionStoppedPayloadObjectStreamIngestion(Reply):
    backup_stream_url: str
    """Second address for the encoder, used when the first fails."""
    stream_description: str
    """What the stream is about."""
    stream_id: str
    """Id of the stream."""
    stream_key: str
    """Key that the encoder needs; treat as secret."""
    stream_name: str
    """Name of the stream."""
    stream_url: str
    """Address that the stream is sent to."""


class SessionStreamIngestionStoppedPayloadObject(Reply):
    session_id: str
    """Id of the session, base64; differs each time the same name is used."""
    session_key: str
    """Key that the app gave to the session."""
    session_name: str
    """Name that the app gave to the session."""
    stream_ingestion: SessionStreamIngestionStoppedPayloadObjectStreamIngestion
    """Outside stream that is sent into the session."""


class SessionStreamIngestionStoppedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: SessionStreamIngestionStoppedPayloadObject
    """What the event is about."""


class SessionStreamIngestionUnbindPayloadObjectStreamIngestion(Reply):
    backup_stream_url: str
    """Second address for the encoder, used when the first fails."""
    stream_description: str
    """What the stream is about."""
    stream_id: str
    """Id of the stream."""
    stream_key: str
    """Key that the encoder needs; treat as secret."""
    stream_name: str
    """Name of the stream."""
    stream_url: str
    """Address that the stream is sent to."""


class SessionStreamIngestionUnbindPayloadObject(Reply):
    session_id: str
    """Id of the session, base64; differs each time the same name is used."""
    session_key: str
    """Key that the app gave to the session."""
    session_name: str
    """Name that the app gave to the session."""
    stream_ingestion: SessionStreamIngestionUnbindPayloadObjectStreamIngestion
    """Outside stream that is sent into the session."""


class SessionStreamIngestionUnbindPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: SessionStreamIngestionUnbindPayloadObject
    """What the event is about."""


class SessionUserJoinedPayloadObjectUser(Reply):
    id: str
    """Id of the user within this session."""
    join_time: str
    """When the user joined, ISO 8601 UTC."""
    name: str
    """Name of the user."""
    participant_uuid: str
    """Id of the user for this one session."""
    phone_number: str
    """Phone number of the user, with country code."""
    user_key: str
    """Key that the app gave to the user."""


class SessionUserJoinedPayloadObject(Reply):
    id: str
    """Id of the session."""
    session_id: str
    """Id of the session, base64; differs each time the same name is used."""
    session_key: str
    """Key that the app gave to the session."""
    session_name: str
    """Name that the app gave to the session."""
    user: SessionUserJoinedPayloadObjectUser
    """User, with the id used in this session."""


class SessionUserJoinedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: SessionUserJoinedPayloadObject
    """What the event is about."""


class SessionUserLeftPayloadObjectUser(Reply):
    id: str
    """Id of the user within this session."""
    leave_reason: str
    """Why the user left, in words."""
    leave_time: str
    """When the user left, ISO 8601 UTC."""
    name: str
    """Name of the user."""
    participant_uuid: str
    """Id of the user for this one session."""
    phone_number: str
    """Phone number of the user, with country code."""
    user_key: str
    """Key that the app gave to the user."""


class SessionUserLeftPayloadObject(Reply):
    id: str
    """Id of the session."""
    session_id: str
    """Id of the session, base64; differs each time the same name is used."""
    session_key: str
    """Key that the app gave to the session."""
    session_name: str
    """Name that the app gave to the session."""
    user: SessionUserLeftPayloadObjectUser
    """User, with the id used in this session."""


class SessionUserLeftPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: SessionUserLeftPayloadObject
    """What the event is about."""


class SessionUserPhoneCalloutAcceptedPayloadObjectParticipant(Reply):
    from_number: int
    """Number the call comes from, with country code."""
    invitee_name: str
    """Name of the person who is called."""
    phone_number: int
    """Number that is called, with country code."""


class SessionUserPhoneCalloutAcceptedPayloadObject(Reply):
    host_id: str
    """User id of the host (22 characters)."""
    id: int
    """Number of the session."""
    participant: SessionUserPhoneCalloutAcceptedPayloadObjectParticipant
    """Phone or room system that is called."""
    session_id: str
    """Id of the session, base64; differs each time the same name is used."""
    session_key: str
    """Key that the app gave to the session."""
    session_name: str
    """Name that the app gave to the session."""
    user_key: str
    """Key that the app gave to the user."""
    uuid: str
    """Id of the session, base64."""


class SessionUserPhoneCalloutAcceptedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: SessionUserPhoneCalloutAcceptedPayloadObject
    """What the event is about."""


class SessionUserPhoneCalloutCanceledPayloadObjectParticipant(Reply):
    from_number: int
    """Number the call comes from, with country code."""
    invitee_name: str
    """Name of the person who is called."""
    phone_number: int
    """Number that is called, with country code."""


class SessionUserPhoneCalloutCanceledPayloadObject(Reply):
    participant: SessionUserPhoneCalloutCanceledPayloadObjectParticipant
    """Phone or room system that is called."""
    session_id: str
    """Id of the session, base64; differs each time the same name is used."""
    session_key: str
    """Key that the app gave to the session."""
    session_name: str
    """Name that the app gave to the session."""
    user_key: str
    """Key that the app gave to the user."""


class SessionUserPhoneCalloutCanceledPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: SessionUserPhoneCalloutCanceledPayloadObject
    """What the event is about."""


class SessionUserPhoneCalloutMissedPayloadObjectParticipant(Reply):
    from_number: int
    """Number the call comes from, with country code."""
    invitee_name: str
    """Name of the person who is called."""
    phone_number: int
    """Number that is called, with country code."""


class SessionUserPhoneCalloutMissedPayloadObject(Reply):
    host_id: str
    """User id of the host (22 characters)."""
    id: int
    """Number of the session."""
    participant: SessionUserPhoneCalloutMissedPayloadObjectParticipant
    """Phone or room system that is called."""
    session_id: str
    """Id of the session, base64; differs each time the same name is used."""
    session_key: str
    """Key that the app gave to the session."""
    session_name: str
    """Name that the app gave to the session."""
    user_key: str
    """Key that the app gave to the user."""
    uuid: str
    """Id of the session, base64."""


class SessionUserPhoneCalloutMissedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: SessionUserPhoneCalloutMissedPayloadObject
    """What the event is about."""


class SessionUserPhoneCalloutRejectedPayloadObjectParticipant(Reply):
    from_number: int
    """Number the call comes from, with country code."""
    invitee_name: str
    """Name of the person who is called."""
    phone_number: int
    """Number that is called, with country code."""


class SessionUserPhoneCalloutRejectedPayloadObject(Reply):
    host_id: str
    """User id of the host (22 characters)."""
    id: int
    """Number of the session."""
    participant: SessionUserPhoneCalloutRejectedPayloadObjectParticipant
    """Phone or room system that is called."""
    session_id: str
    """Id of the session, base64; differs each time the same name is used."""
    session_key: str
    """Key that the app gave to the session."""
    session_name: str
    """Name that the app gave to the session."""
    user_key: str
    """Key that the app gave to the user."""
    uuid: str
    """Id of the session, base64."""


class SessionUserPhoneCalloutRejectedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: SessionUserPhoneCalloutRejectedPayloadObject
    """What the event is about."""


class SessionUserPhoneCalloutRingingPayloadObjectParticipant(Reply):
    from_number: int
    """Number the call comes from, with country code."""
    invitee_name: str
    """Name of the person who is called."""
    phone_number: int
    """Number that is called, with country code."""


class SessionUserPhoneCalloutRingingPayloadObject(Reply):
    host_id: str
    """User id of the host (22 characters)."""
    id: int
    """Number of the session."""
    participant: SessionUserPhoneCalloutRingingPayloadObjectParticipant
    """Phone or room system that is called."""
    session_id: str
    """Id of the session, base64; differs each time the same name is used."""
    session_key: str
    """Key that the app gave to the session."""
    session_name: str
    """Name that the app gave to the session."""
    user_key: str
    """Key that the app gave to the user."""
    uuid: str
    """Id of the session, base64."""


class SessionUserPhoneCalloutRingingPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: SessionUserPhoneCalloutRingingPayloadObject
    """What the event is about."""


class SessionUserRoomSystemCalloutAcceptedPayloadObjectParticipant(Reply):
    call_type: str
    """Protocol of the room system: `h323` or `sip`."""
    device_ip: str
    """IP address of the room system."""


class SessionUserRoomSystemCalloutAcceptedPayloadObject(Reply):
    host_id: str
    """User id of the host (22 characters)."""
    id: int
    """Number of the session."""
    inviter_name: str
    """Name of the person who calls."""
    message_id: str
    """Id of the request to call, base64."""
    participant: SessionUserRoomSystemCalloutAcceptedPayloadObjectParticipant
    """Phone or room system that is called."""
    session_id: str
    """Id of the session, base64; differs each time the same name is used."""
    session_name: str
    """Name that the app gave to the session."""
    uuid: str
    """Id of the session, base64."""


class SessionUserRoomSystemCalloutAcceptedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: SessionUserRoomSystemCalloutAcceptedPayloadObject
    """What the event is about."""


class SessionUserRoomSystemCalloutFailedPayloadObjectParticipant(Reply):
    call_type: str
    """Protocol of the room system: `h323` or `sip`."""
    device_ip: str
    """IP address of the room system."""


class SessionUserRoomSystemCalloutFailedPayloadObject(Reply):
    host_id: str
    """User id of the host (22 characters)."""
    id: int
    """Number of the session."""
    inviter_name: str
    """Name of the person who calls."""
    message_id: str
    """Id of the request to call, base64."""
    participant: SessionUserRoomSystemCalloutFailedPayloadObjectParticipant
    """Phone or room system that is called."""
    reason_type: int
    """Why the call failed, such as `1` encryption, `2` remote side hung up, `7` timeout, `8` bad address, `9` unreachable; `0` other."""
    session_id: str
    """Id of the session, base64; differs each time the same name is used."""
    session_name: str
    """Name that the app gave to the session."""
    uuid: str
    """Id of the session, base64."""


class SessionUserRoomSystemCalloutFailedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: SessionUserRoomSystemCalloutFailedPayloadObject
    """What the event is about."""


class SessionUserRoomSystemCalloutMissedPayloadObjectParticipant(Reply):
    call_type: str
    """Protocol of the room system: `h323` or `sip`."""
    device_ip: str
    """IP address of the room system."""


class SessionUserRoomSystemCalloutMissedPayloadObject(Reply):
    host_id: str
    """User id of the host (22 characters)."""
    id: int
    """Number of the session."""
    inviter_name: str
    """Name of the person who calls."""
    message_id: str
    """Id of the request to call, base64."""
    participant: SessionUserRoomSystemCalloutMissedPayloadObjectParticipant
    """Phone or room system that is called."""
    session_id: str
    """Id of the session, base64; differs each time the same name is used."""
    session_name: str
    """Name that the app gave to the session."""
    uuid: str
    """Id of the session, base64."""


class SessionUserRoomSystemCalloutMissedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: SessionUserRoomSystemCalloutMissedPayloadObject
    """What the event is about."""


class SessionUserRoomSystemCalloutRejectedPayloadObjectParticipant(Reply):
    call_type: str
    """Protocol of the room system: `h323` or `sip`."""
    device_ip: str
    """IP address of the room system."""


class SessionUserRoomSystemCalloutRejectedPayloadObject(Reply):
    host_id: str
    """User id of the host (22 characters)."""
    id: int
    """Number of the session."""
    inviter_name: str
    """Name of the person who calls."""
    message_id: str
    """Id of the request to call, base64."""
    participant: SessionUserRoomSystemCalloutRejectedPayloadObjectParticipant
    """Phone or room system that is called."""
    session_id: str
    """Id of the session, base64; differs each time the same name is used."""
    session_name: str
    """Name that the app gave to the session."""
    uuid: str
    """Id of the session, base64."""


class SessionUserRoomSystemCalloutRejectedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: SessionUserRoomSystemCalloutRejectedPayloadObject
    """What the event is about."""


class SessionUserRoomSystemCalloutRingingPayloadObjectParticipant(Reply):
    call_type: str
    """Protocol of the room system: `h323` or `sip`."""
    device_ip: str
    """IP address of the room system."""


class SessionUserRoomSystemCalloutRingingPayloadObject(Reply):
    host_id: str
    """User id of the host (22 characters)."""
    id: int
    """Number of the session."""
    inviter_name: str
    """Name of the person who calls."""
    message_id: str
    """Id of the request to call, base64."""
    participant: SessionUserRoomSystemCalloutRingingPayloadObjectParticipant
    """Phone or room system that is called."""
    session_id: str
    """Id of the session, base64; differs each time the same name is used."""
    session_name: str
    """Name that the app gave to the session."""
    uuid: str
    """Id of the session, base64."""


class SessionUserRoomSystemCalloutRingingPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: SessionUserRoomSystemCalloutRingingPayloadObject
    """What the event is about."""


class CobrowseSessionEnded(Event, frozen=True):
    """A co-browsing session, in which an agent sees a customer's web page, ended."""

    name = "cobrowse.session_ended"
    payload: CobrowseSessionEndedPayload
    object: CobrowseSessionEndedPayloadObject


class CobrowseSessionStarted(Event, frozen=True):
    """A co-browsing session started."""

    name = "cobrowse.session_started"
    payload: CobrowseSessionStartedPayload
    object: CobrowseSessionStartedPayloadObject


class CobrowseSessionUserJoined(Event, frozen=True):
    """A customer or agent joined a co-browsing session."""

    name = "cobrowse.session_user_joined"
    payload: CobrowseSessionUserJoinedPayload
    object: CobrowseSessionUserJoinedPayloadObject


class CobrowseSessionUserLeft(Event, frozen=True):
    """A customer or agent left a co-browsing session."""

    name = "cobrowse.session_user_left"
    payload: CobrowseSessionUserLeftPayload
    object: CobrowseSessionUserLeftPayloadObject


class SessionAlert(Event, frozen=True):
    """Somebody in a session has trouble, such as unstable audio or high CPU load."""

    name = "session.alert"
    payload: SessionAlertPayload
    object: SessionAlertPayloadObject


class SessionEnded(Event, frozen=True):
    """A session ended, because the host ended it or the last user left."""

    name = "session.ended"
    payload: SessionEndedPayload
    object: SessionEndedPayloadObject


class SessionLiveStreamingStarted(Event, frozen=True):
    """Live streaming of a session started."""

    name = "session.live_streaming_started"
    payload: SessionLiveStreamingStartedPayload
    object: SessionLiveStreamingStartedPayloadObject


class SessionLiveStreamingStopped(Event, frozen=True):
    """Live streaming of a session stopped."""

    name = "session.live_streaming_stopped"
    payload: SessionLiveStreamingStoppedPayload
    object: SessionLiveStreamingStoppedPayloadObject


class SessionRecordingCompleted(Event, frozen=True):
    """The recording of a session is ready to download."""

    name = "session.recording_completed"
    envelope: SessionRecordingCompletedMessage
    payload: SessionRecordingCompletedMessagePayload
    object: SessionRecordingCompletedMessagePayloadObject


class SessionRecordingDeleted(Event, frozen=True):
    """The recording of a session was deleted for good."""

    name = "session.recording_deleted"
    payload: SessionRecordingDeletedPayload
    object: SessionRecordingDeletedPayloadObject


class SessionRecordingPaused(Event, frozen=True):
    """The recording of a session was paused."""

    name = "session.recording_paused"
    payload: SessionRecordingPausedPayload
    object: SessionRecordingPausedPayloadObject


class SessionRecordingRecovered(Event, frozen=True):
    """The recording of a session was brought back from the trash."""

    name = "session.recording_recovered"
    payload: SessionRecordingRecoveredPayload
    object: SessionRecordingRecoveredPayloadObject


class SessionRecordingResumed(Event, frozen=True):
    """The recording of a session went on after a pause."""

    name = "session.recording_resumed"
    payload: SessionRecordingResumedPayload
    object: SessionRecordingResumedPayloadObject


class SessionRecordingStarted(Event, frozen=True):
    """The recording of a session started."""

    name = "session.recording_started"
    payload: SessionRecordingStartedPayload
    object: SessionRecordingStartedPayloadObject


class SessionRecordingStopped(Event, frozen=True):
    """The recording of a session stopped."""

    name = "session.recording_stopped"
    payload: SessionRecordingStoppedPayload
    object: SessionRecordingStoppedPayloadObject


class SessionRecordingSummaryCompleted(Event, frozen=True):
    """The summary of a recorded session is ready to download."""

    name = "session.recording_summary_completed"
    envelope: SessionRecordingSummaryCompletedMessage
    payload: SessionRecordingSummaryCompletedMessagePayload
    object: SessionRecordingSummaryCompletedMessagePayloadObject


class SessionRecordingTranscriptCompleted(Event, frozen=True):
    """The transcript of a recorded session is ready to download."""

    name = "session.recording_transcript_completed"
    envelope: SessionRecordingTranscriptCompletedMessage
    payload: SessionRecordingTranscriptCompletedMessagePayload
    object: SessionRecordingTranscriptCompletedMessagePayloadObject


class SessionRecordingTranscriptFailed(Event, frozen=True):
    """No transcript could be made of a recorded session."""

    name = "session.recording_transcript_failed"
    payload: SessionRecordingTranscriptFailedPayload
    object: SessionRecordingTranscriptFailedPayloadObject


class SessionRecordingTrashed(Event, frozen=True):
    """The recording of a session was moved to the trash."""

    name = "session.recording_trashed"
    payload: SessionRecordingTrashedPayload
    object: SessionRecordingTrashedPayloadObject


class SessionSharingEnded(Event, frozen=True):
    """A user stopped sharing content in a session."""

    name = "session.sharing_ended"
    payload: SessionSharingEndedPayload
    object: SessionSharingEndedPayloadObject


class SessionSharingStarted(Event, frozen=True):
    """A user started to share content in a session."""

    name = "session.sharing_started"
    payload: SessionSharingStartedPayload
    object: SessionSharingStartedPayloadObject


class SessionStarted(Event, frozen=True):
    """A session started."""

    name = "session.started"
    payload: SessionStartedPayload
    object: SessionStartedPayloadObject


class SessionStreamIngestionConnected(Event, frozen=True):
    """An encoder connected to send an outside stream into a session."""

    name = "session.stream_ingestion_connected"
    payload: SessionStreamIngestionConnectedPayload
    object: SessionStreamIngestionConnectedPayloadObject


class SessionStreamIngestionDisconnected(Event, frozen=True):
    """The encoder of an outside stream lost or closed its connection."""

    name = "session.stream_ingestion_disconnected"
    payload: SessionStreamIngestionDisconnectedPayload
    object: SessionStreamIngestionDisconnectedPayloadObject


class SessionStreamIngestionStarted(Event, frozen=True):
    """An outside stream started to show in a session."""

    name = "session.stream_ingestion_started"
    payload: SessionStreamIngestionStartedPayload
    object: SessionStreamIngestionStartedPayloadObject


class SessionStreamIngestionStopped(Event, frozen=True):
    """An outside stream stopped showing in a session."""

    name = "session.stream_ingestion_stopped"
    payload: SessionStreamIngestionStoppedPayload
    object: SessionStreamIngestionStoppedPayloadObject


class SessionStreamIngestionUnbind(Event, frozen=True):
    """An outside stream was parted from its session."""

    name = "session.stream_ingestion_unbind"
    payload: SessionStreamIngestionUnbindPayload
    object: SessionStreamIngestionUnbindPayloadObject


class SessionUserJoined(Event, frozen=True):
    """A user joined a session."""

    name = "session.user_joined"
    payload: SessionUserJoinedPayload
    object: SessionUserJoinedPayloadObject


class SessionUserLeft(Event, frozen=True):
    """A user left a session."""

    name = "session.user_left"
    payload: SessionUserLeftPayload
    object: SessionUserLeftPayloadObject


class SessionUserPhoneCalloutAccepted(Event, frozen=True):
    """A person called by phone into a session answered."""

    name = "session.user_phone_callout_accepted"
    payload: SessionUserPhoneCalloutAcceptedPayload
    object: SessionUserPhoneCalloutAcceptedPayloadObject


class SessionUserPhoneCalloutCanceled(Event, frozen=True):
    """A phone call into a session was called off."""

    name = "session.user_phone_callout_canceled"
    payload: SessionUserPhoneCalloutCanceledPayload
    object: SessionUserPhoneCalloutCanceledPayloadObject


class SessionUserPhoneCalloutMissed(Event, frozen=True):
    """A person called by phone into a session did not answer."""

    name = "session.user_phone_callout_missed"
    payload: SessionUserPhoneCalloutMissedPayload
    object: SessionUserPhoneCalloutMissedPayloadObject


class SessionUserPhoneCalloutRejected(Event, frozen=True):
    """A person called by phone into a session declined."""

    name = "session.user_phone_callout_rejected"
    payload: SessionUserPhoneCalloutRejectedPayload
    object: SessionUserPhoneCalloutRejectedPayloadObject


class SessionUserPhoneCalloutRinging(Event, frozen=True):
    """A phone that was called into a session rings."""

    name = "session.user_phone_callout_ringing"
    payload: SessionUserPhoneCalloutRingingPayload
    object: SessionUserPhoneCalloutRingingPayloadObject


class SessionUserRoomSystemCalloutAccepted(Event, frozen=True):
    """A room system called into a session answered."""

    name = "session.user_room_system_callout_accepted"
    payload: SessionUserRoomSystemCalloutAcceptedPayload
    object: SessionUserRoomSystemCalloutAcceptedPayloadObject


class SessionUserRoomSystemCalloutFailed(Event, frozen=True):
    """A room system could not be called into a session."""

    name = "session.user_room_system_callout_failed"
    payload: SessionUserRoomSystemCalloutFailedPayload
    object: SessionUserRoomSystemCalloutFailedPayloadObject


class SessionUserRoomSystemCalloutMissed(Event, frozen=True):
    """A room system called into a session did not answer."""

    name = "session.user_room_system_callout_missed"
    payload: SessionUserRoomSystemCalloutMissedPayload
    object: SessionUserRoomSystemCalloutMissedPayloadObject


class SessionUserRoomSystemCalloutRejected(Event, frozen=True):
    """A room system called into a session declined."""

    name = "session.user_room_system_callout_rejected"
    payload: SessionUserRoomSystemCalloutRejectedPayload
    object: SessionUserRoomSystemCalloutRejectedPayloadObject


class SessionUserRoomSystemCalloutRinging(Event, frozen=True):
    """A room system that was called into a session rings."""

    name = "session.user_room_system_callout_ringing"
    payload: SessionUserRoomSystemCalloutRingingPayload
    object: SessionUserRoomSystemCalloutRingingPayloadObject
