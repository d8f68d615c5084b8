"""Other Zoom products: webhook events.

Generated from catalog/data/products. Do not edit; see docs/codegen.md.
"""

from __future__ import annotations

from typing import Any

from greenroom.client.reply import Reply
from greenroom.events.event import Event


class CalendarAclCreatePayloadObject(Reply):
    acl_id: str
    """Whom the access is for, such as `user:name@example.com`."""
    resource_id: str
    """Calendar concerned, by its address."""


class CalendarAclCreatePayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: CalendarAclCreatePayloadObject
    """What the event is about."""
    operator: str
    """E-mail address of the user who caused the event."""


class CalendarAclDeletePayloadObject(Reply):
    acl_id: str
    """Whom the access is for, such as `user:name@example.com`."""
    resource_id: str
    """Calendar concerned, by its address."""


class CalendarAclDeletePayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: CalendarAclDeletePayloadObject
    """What the event is about."""
    operator: str
    """E-mail address of the user who caused the event."""


class CalendarAclUpdatePayloadObject(Reply):
    acl_id: str
    """Whom the access is for, such as `user:name@example.com`."""
    resource_id: str
    """Calendar concerned, by its address."""


class CalendarAclUpdatePayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: CalendarAclUpdatePayloadObject
    """What the event is about."""
    operator: str
    """E-mail address of the user who caused the event."""


class CalendarCalendarlistCreatePayloadObject(Reply):
    resource_id: str
    """Calendar concerned, by its address."""
    subscribed_calendar_id: str
    """Calendar in the list, by its address."""


class CalendarCalendarlistCreatePayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: CalendarCalendarlistCreatePayloadObject
    """What the event is about."""
    operator: str
    """E-mail address of the user who caused the event."""


class CalendarCalendarlistDeletePayloadObject(Reply):
    resource_id: str
    """Calendar concerned, by its address."""
    subscribed_calendar_id: str
    """Calendar in the list, by its address."""


class CalendarCalendarlistDeletePayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: CalendarCalendarlistDeletePayloadObject
    """What the event is about."""
    operator: str
    """E-mail address of the user who caused the event."""


class CalendarCalendarlistUpdatePayloadObject(Reply):
    resource_id: str
    """Calendar concerned, by its address."""
    subscribed_calendar_id: str
    """Calendar in the list, by its address."""


class CalendarCalendarlistUpdatePayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: CalendarCalendarlistUpdatePayloadObject
    """What the event is about."""
    operator: str
    """E-mail address of the user who caused the event."""


class CalendarEventCreatePayloadObject(Reply):
    event_id: str
    """Id of the event."""
    resource_id: str
    """Calendar concerned, by its address."""


class CalendarEventCreatePayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: CalendarEventCreatePayloadObject
    """What the event is about."""
    operator: str
    """E-mail address of the user who caused the event."""


class CalendarEventDeletePayloadObject(Reply):
    event_id: str
    """Id of the event."""
    resource_id: str
    """Calendar concerned, by its address."""


class CalendarEventDeletePayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: CalendarEventDeletePayloadObject
    """What the event is about."""
    operator: str
    """E-mail address of the user who caused the event."""


class CalendarEventUpdatePayloadObject(Reply):
    event_id: str
    """Id of the event."""
    resource_id: str
    """Calendar concerned, by its address."""


class CalendarEventUpdatePayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: CalendarEventUpdatePayloadObject
    """What the event is about."""
    operator: str
    """E-mail address of the user who caused the event."""


class CalendarSettingCreatePayloadObject(Reply):
    resource_id: str
    """Calendar concerned, by its address."""
    setting_id: str
    """Name of the setting, such as `timezone`."""


class CalendarSettingCreatePayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: CalendarSettingCreatePayloadObject
    """What the event is about."""
    operator: str
    """E-mail address of the user who caused the event."""


class CalendarSettingUpdatePayloadObject(Reply):
    resource_id: str
    """Calendar concerned, by its address."""
    setting_id: str
    """Name of the setting, such as `timezone`."""


class CalendarSettingUpdatePayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: CalendarSettingUpdatePayloadObject
    """What the event is about."""
    operator: str
    """E-mail address of the user who caused the event."""


class ClinicalNotesNoteCreatedPayloadObject(Reply):
    ehr_context_available: bool
    """Whether the note is linked with an electronic health record."""
    meeting_host_id: str
    """User id of the meeting's host (22 characters)."""
    meeting_id: str
    """Id of the meeting, base64."""
    meeting_number: str
    """Meeting number, 9 to 11 digits."""
    meeting_topic: str
    """Topic of the meeting."""
    note_created_time: str
    """When the note was made, ISO 8601 UTC."""
    note_end_time: str
    """When the conversation of the note ended, ISO 8601 UTC."""
    note_id: str
    """Id of the note."""
    note_owner_user_id: str
    """User id of who owns the note (22 characters)."""
    note_start_time: str
    """When the conversation of the note began, ISO 8601 UTC."""
    note_title: str
    """Title of the note; may name the patient."""


class ClinicalNotesNoteCreatedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: ClinicalNotesNoteCreatedPayloadObject
    """What the event is about."""


class MailHistoryEventPayloadObject(Reply):
    email: str
    """Mailbox that changed, by its address."""
    history_id: int
    """Point in the history of the mailbox."""


class MailHistoryEventPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: MailHistoryEventPayloadObject
    """What the event is about."""
    operator: str
    """E-mail address of the user who caused the event."""


class MeetingRtmsInterruptedPayload(Reply):
    meeting_uuid: str
    """Id of this run of the meeting, base64."""
    rtms_stream_id: str
    """Id of the media stream."""


class MeetingRtmsStartedPayload(Reply):
    meeting_uuid: str
    """Id of this run of the meeting, base64."""
    operator_id: str
    """User id of the user who caused the event."""
    rtms_stream_id: str
    """Id of the media stream."""
    server_urls: str
    """Addresses of signalling servers to connect to."""


class MeetingRtmsStoppedPayload(Reply):
    meeting_uuid: str
    """Id of this run of the meeting, base64."""
    rtms_stream_id: str
    """Id of the media stream."""
    stop_reason: int
    """`1` host, `2` app's user, `3` user left, `4` user removed, `7` stream cancelled, `8` stream revoked, `9` apps disabled, `10` server error, `11` timeout."""


class QualityManagementEvaluationCompletedPayloadObjectAgentInfo(Reply):
    agent_user_id: str
    """User id of the agent (22 characters)."""
    display_name: str
    """Name of the person."""


class QualityManagementEvaluationCompletedPayloadObjectEvaluatorsInfo(Reply):
    display_name: str
    """Name of the person."""
    evaluator_user_id: str
    """User id of the evaluator (22 characters)."""


class QualityManagementEvaluationCompletedPayloadObject(Reply):
    agent_info: QualityManagementEvaluationCompletedPayloadObjectAgentInfo
    """Agent who was evaluated."""
    agent_user_id: str
    """User id of the agent (22 characters)."""
    evaluation_id: str
    """Id of the evaluation."""
    evaluation_score: float
    """Points that were reached."""
    evaluation_score_ratio: float
    """Points reached as a share of those possible, 0 to 1."""
    evaluation_type: str
    """Who evaluated: `MANUAL` a person, `AUTOMATED` the software."""
    evaluator_user_id: str
    """User id of the evaluator (22 characters)."""
    evaluators_info: list[QualityManagementEvaluationCompletedPayloadObjectEvaluatorsInfo]
    """People who evaluated."""
    interaction_id: str
    """Id of the interaction."""
    scorecard_name: str
    """Scorecard that was used."""
    scoring_format: str
    """How scores are given, such as `points`."""
    total_possible_score: float
    """Points that could be reached."""


class QualityManagementEvaluationCompletedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: QualityManagementEvaluationCompletedPayloadObject
    """What the event is about."""


class QualityManagementInteractionAnalysisCompletedPayloadObjectInteractionInfo(Reply):
    agent_name: str
    """Name of the agent."""
    associated_ids: list[str]
    """Ids of records linked with the interaction."""
    channel_type: str
    """Kind of interaction: `VIDEO`, `AUDIO`, `SMS`, `WEB_CHAT` or `MANUAL`."""
    consumer_name: str
    """Name of the consumer."""
    from_: str
    """Sender or caller."""
    interaction_id: str
    """Id of the interaction."""
    to: str
    """Recipient or person called."""


class QualityManagementInteractionAnalysisCompletedPayloadObjectSummary(Reply):
    engagement_score: float
    """Score for how engaged the consumer was."""
    evaluation_score: float
    """Points that were reached."""
    sentiment_score: float
    """Score for how positive the talk was."""


class QualityManagementInteractionAnalysisCompletedPayloadObject(Reply):
    crosstalk_event_count: int
    """How often both sides spoke at the same time."""
    direction: str
    """Who began: `inbound` the consumer, `outbound` the agent."""
    disposition: str
    """Outcome that the agent set."""
    duration: int
    """Length of the interaction."""
    engagement_id: str
    """Id of the contact center engagement."""
    hold_event_count: int
    """How often the consumer was put on hold."""
    interaction_info: QualityManagementInteractionAnalysisCompletedPayloadObjectInteractionInfo
    """Who spoke with whom, and over which channel."""
    primary_language: str
    """Language spoken most."""
    queue_id: str
    """Id of the queue."""
    queue_name: str
    """Name of the queue."""
    silence_event_count: int
    """How often there was silence."""
    start_time: str
    """When the interaction began, ISO 8601 UTC."""
    summary: QualityManagementInteractionAnalysisCompletedPayloadObjectSummary
    """Scores of the interaction."""


class QualityManagementInteractionAnalysisCompletedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: QualityManagementInteractionAnalysisCompletedPayloadObject
    """What the event is about."""


class RevenueAcceleratorConversationAnalysisCompletedPayloadObject(Reply):
    conversation_id: str
    """Id of the conversation."""
    engagement_id: str
    """Id of the contact center engagement."""
    host_id: str
    """User id of the host (22 characters)."""
    source: str
    """Where the conversation took place, such as `ZOOM_MEETING` or `ZOOM_PHONE`."""


class RevenueAcceleratorConversationAnalysisCompletedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: RevenueAcceleratorConversationAnalysisCompletedPayloadObject
    """What the event is about."""


class RevenueAcceleratorConversationCrmAssociationsChangedPayloadObjectNewAssociations(Reply):
    account_id: str
    """Id of the account in the CRM system."""
    deal_id: Any
    """Id of the deal in the CRM system."""
    lead_id: Any
    """Id of the lead in the CRM system."""


class RevenueAcceleratorConversationCrmAssociationsChangedPayloadObjectOldAssociations(Reply):
    account_id: Any
    """Id of the account in the CRM system."""
    deal_id: Any
    """Id of the deal in the CRM system."""
    lead_id: Any
    """Id of the lead in the CRM system."""


class RevenueAcceleratorConversationCrmAssociationsChangedPayloadObject(Reply):
    conversation_id: str
    """Id of the conversation."""
    new_associations: list[RevenueAcceleratorConversationCrmAssociationsChangedPayloadObjectNewAssociations]
    """CRM records the conversation belongs to now."""
    old_associations: list[RevenueAcceleratorConversationCrmAssociationsChangedPayloadObjectOldAssociations]
    """CRM records the conversation belonged to before."""


class RevenueAcceleratorConversationCrmAssociationsChangedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: list[RevenueAcceleratorConversationCrmAssociationsChangedPayloadObject]
    """Conversations with their CRM records before and after."""


class RevenueAcceleratorPlaylistAddMomentPayloadObject(Reply):
    moment_id: str
    """Id of the moment."""
    moment_name: str
    """Name of the moment."""
    playlist_detail_id: str
    """Id of the entry in the playlist."""
    playlist_id: str
    """Id of the playlist."""
    playlist_name: str
    """Name of the playlist."""
    update_time: int
    """When the playlist was changed, epoch milliseconds."""


class RevenueAcceleratorPlaylistAddMomentPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: RevenueAcceleratorPlaylistAddMomentPayloadObject
    """What the event is about."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""


class RevenueAcceleratorPlaylistCreatePayloadObject(Reply):
    create_time: int
    """When it was added, epoch milliseconds."""
    playlist_id: str
    """Id of the playlist."""
    playlist_name: str
    """Name of the playlist."""
    playlist_type: str
    """How it is filled: `BASIC` by hand, `SMART` by rules."""


class RevenueAcceleratorPlaylistCreatePayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: RevenueAcceleratorPlaylistCreatePayloadObject
    """What the event is about."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""


class RevenueAcceleratorPlaylistDeletePayloadObject(Reply):
    delete_time: int
    """When it was deleted, epoch milliseconds."""
    playlist_id: str
    """Id of the playlist."""
    playlist_name: str
    """Name of the playlist."""


class RevenueAcceleratorPlaylistDeletePayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: RevenueAcceleratorPlaylistDeletePayloadObject
    """What the event is about."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""


class RevenueAcceleratorPlaylistRemoveMomentPayloadObject(Reply):
    moment_id: str
    """Id of the moment."""
    moment_name: str
    """Name of the moment."""
    playlist_detail_id: str
    """Id of the entry in the playlist."""
    playlist_id: str
    """Id of the playlist."""
    playlist_name: str
    """Name of the playlist."""
    update_time: int
    """When the playlist was changed, epoch milliseconds."""


class RevenueAcceleratorPlaylistRemoveMomentPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: RevenueAcceleratorPlaylistRemoveMomentPayloadObject
    """What the event is about."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""


class RevenueAcceleratorPostCommentCompletedPayloadObject(Reply):
    comment_id: str
    """Id of the comment."""
    conversation_id: str
    """Id of the conversation."""
    text: str
    """Text of the comment."""


class RevenueAcceleratorPostCommentCompletedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: RevenueAcceleratorPostCommentCompletedPayloadObject
    """What the event is about."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""


class RtmsConcurrencyLimitedPayloadIdField(Reply):
    meeting_uuid: str
    """Id of this run of the meeting, base64."""
    session_id: str
    """Id of the Video SDK session, base64."""
    webinar_uuid: str
    """Id of this run of the webinar, base64."""


class RtmsConcurrencyLimitedPayload(Reply):
    concurrency_number: int
    """How many streams run at present."""
    id_field: RtmsConcurrencyLimitedPayloadIdField
    """Meeting, webinar or session whose stream was refused."""
    operator_id: str
    """User id of the user who caused the event."""


class RtmsConcurrencyNearLimitPayload(Reply):
    concurrency_limit: int
    """How many streams may run at a time."""
    concurrency_number: int
    """How many streams run at present."""
    percentage: int
    """Share of the limit that is used, percent."""


class SchedulerScheduledEventCanceledPayloadObjectCancellation(Reply):
    cancel_at: str
    """When it was cancelled, ISO 8601 with offset."""
    canceled_by: str
    """E-mail address of who cancelled."""
    canceler_type: str
    """Side that cancelled: `host` or `invitee`."""
    reason: str
    """Why it was cancelled."""


class SchedulerScheduledEventCanceledPayloadObjectQuestionsAndAnswers(Reply):
    answer: list[str]
    """Answer that was given."""
    position: int
    """Place of the question in the form, counted from 0."""
    question: str
    """Question of the form."""


class SchedulerScheduledEventCanceledPayloadObjectScheduledEventAttendees(Reply):
    display_name: str
    """Name of the person."""
    email: str
    """E-mail address of the person."""


class SchedulerScheduledEventCanceledPayloadObjectScheduledEventExternalLocation(Reply):
    kind: str
    """Service of the online meeting: `zoom`, `google_meet` or `microsoft_teams`."""
    meeting_description: str
    """Text of the invitation."""
    meeting_id: str
    """Meeting number or id, depending on the service."""
    meeting_join_url: str
    """Link to join the meeting."""
    meeting_passcode: str
    """Passcode of the meeting."""
    personal_meeting_id: str
    """Personal meeting id that is used instead of an own meeting."""


class SchedulerScheduledEventCanceledPayloadObjectScheduledEventInviteeCounters(Reply):
    active: int
    """How many invitees have not cancelled."""
    limit: int
    """How many invitees there may be."""
    total: int
    """How many people were invited in all."""


class SchedulerScheduledEventCanceledPayloadObjectScheduledEventLocationZoomMeetingData(Reply):
    zoom_meeting_id: str
    """Id of the meeting."""
    zoom_meeting_passcode: str
    """Passcode of the meeting."""
    zoom_personal_meeting_id: str
    """Personal meeting id that is used instead of an own meeting."""


class SchedulerScheduledEventCanceledPayloadObjectScheduledEventLocation(Reply):
    additional_info: str
    """More about the place."""
    custom_location: str
    """Place in the organizer's own words."""
    location_type: str
    """Kind of place, such as `zoom`, `outbound_call` or `in-person_meeting`."""
    zoom_join_url: str
    """Link to join the meeting."""
    zoom_meeting_data: SchedulerScheduledEventCanceledPayloadObjectScheduledEventLocationZoomMeetingData
    """Meeting made for the booking."""
    zoom_meeting_status: str
    """Whether the meeting could be made: `scheduled` or `failed`."""


class SchedulerScheduledEventCanceledPayloadObjectScheduledEvent(Reply):
    attendees: list[SchedulerScheduledEventCanceledPayloadObjectScheduledEventAttendees]
    """People who take part."""
    created: str
    """When it was booked, ISO 8601 UTC."""
    end_date_time: str
    """When it ends, ISO 8601 UTC."""
    event_id: str
    """Id of the booking."""
    external_location: SchedulerScheduledEventCanceledPayloadObjectScheduledEventExternalLocation
    """Online meeting of the booking."""
    guests: list[str]
    """E-mail addresses of further guests."""
    invitee_counters: SchedulerScheduledEventCanceledPayloadObjectScheduledEventInviteeCounters
    """How many invitees there are and may be."""
    location: SchedulerScheduledEventCanceledPayloadObjectScheduledEventLocation
    """Place of the booking, as agreed."""
    location_kind: str
    """Kind of place, such as `zoom`, `outbound_call` or `in-person_meeting`."""
    meeting_notes: str
    """Notes of the organizer."""
    start_date_time: str
    """When it begins, ISO 8601 UTC."""
    status: str
    """State of the booking: `confirmed` or `cancelled`."""
    summary: str
    """Title of the booking."""
    updated: str
    """When it was last changed, ISO 8601 UTC."""


class SchedulerScheduledEventCanceledPayloadObjectTracking(Reply):
    salesforce_ids: list[dict[str, Any]]
    """Salesforce records linked with the booking."""
    utm_campaign: str
    """Campaign named in the link."""
    utm_content: str
    """Spot of the link that was followed."""
    utm_medium: str
    """Kind of channel named in the link, such as `newsletter`."""
    utm_source: str
    """Source named in the link, such as `email`."""
    utm_term: str
    """Search term named in the link."""


class SchedulerScheduledEventCanceledPayloadObject(Reply):
    cancellation: SchedulerScheduledEventCanceledPayloadObjectCancellation
    """Who cancelled, when and why."""
    created: str
    """When the booking was made, ISO 8601 UTC."""
    invitee_email: str
    """E-mail address of who booked."""
    invitee_first_name: str
    """First name of who booked."""
    invitee_last_name: str
    """Last name of who booked."""
    manage_url: str
    """Page where the booking can be moved or cancelled."""
    questions_and_answers: list[SchedulerScheduledEventCanceledPayloadObjectQuestionsAndAnswers]
    """Questions of the form with the answers."""
    rescheduled: bool
    """Whether the booking was moved from another time."""
    scheduled_event: SchedulerScheduledEventCanceledPayloadObjectScheduledEvent
    """Booking with time, place and people."""
    text_phone_number: str
    """Number for text reminders."""
    time_zone: str
    """Time zone name of the invitee, such as `America/New_York`."""
    tracking: SchedulerScheduledEventCanceledPayloadObjectTracking
    """Campaign data from the link that was followed."""


class SchedulerScheduledEventCanceledPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: SchedulerScheduledEventCanceledPayloadObject
    """What the event is about."""
    user_id: str
    """User id of the host."""


class SchedulerScheduledEventCreatedPayloadObjectQuestionsAndAnswers(Reply):
    answer: list[str]
    """Answer that was given."""
    position: int
    """Place of the question in the form, counted from 0."""
    question: str
    """Question of the form."""


class SchedulerScheduledEventCreatedPayloadObjectScheduledEventAttendees(Reply):
    display_name: str
    """Name of the person."""
    email: str
    """E-mail address of the person."""


class SchedulerScheduledEventCreatedPayloadObjectScheduledEventExternalLocation(Reply):
    kind: str
    """Service of the online meeting: `zoom`, `google_meet` or `microsoft_teams`."""
    meeting_description: str
    """Text of the invitation."""
    meeting_id: str
    """Meeting number or id, depending on the service."""
    meeting_join_url: str
    """Link to join the meeting."""
    meeting_passcode: str
    """Passcode of the meeting."""
    personal_meeting_id: str
    """Personal meeting id that is used instead of an own meeting."""


class SchedulerScheduledEventCreatedPayloadObjectScheduledEventInviteeCounters(Reply):
    active: int
    """How many invitees have not cancelled."""
    limit: int
    """How many invitees there may be."""
    total: int
    """How many people were invited in all."""


class SchedulerScheduledEventCreatedPayloadObjectScheduledEventLocationZoomMeetingData(Reply):
    zoom_meeting_id: str
    """Id of the meeting."""
    zoom_meeting_passcode: str
    """Passcode of the meeting."""
    zoom_personal_meeting_id: str
    """Personal meeting id that is used instead of an own meeting."""


class SchedulerScheduledEventCreatedPayloadObjectScheduledEventLocation(Reply):
    additional_info: str
    """More about the place."""
    custom_location: str
    """Place in the organizer's own words."""
    location_type: str
    """Kind of place, such as `zoom`, `outbound_call` or `in-person_meeting`."""
    zoom_join_url: str
    """Link to join the meeting."""
    zoom_meeting_data: SchedulerScheduledEventCreatedPayloadObjectScheduledEventLocationZoomMeetingData
    """Meeting made for the booking."""
    zoom_meeting_status: str
    """Whether the meeting could be made: `scheduled` or `failed`."""


class SchedulerScheduledEventCreatedPayloadObjectScheduledEvent(Reply):
    attendees: list[SchedulerScheduledEventCreatedPayloadObjectScheduledEventAttendees]
    """People who take part."""
    created: str
    """When it was booked, ISO 8601 UTC."""
    end_date_time: str
    """When it ends, ISO 8601 UTC."""
    event_id: str
    """Id of the booking."""
    external_location: SchedulerScheduledEventCreatedPayloadObjectScheduledEventExternalLocation
    """Online meeting of the booking."""
    guests: list[str]
    """E-mail addresses of further guests."""
    invitee_counters: SchedulerScheduledEventCreatedPayloadObjectScheduledEventInviteeCounters
    """How many invitees there are and may be."""
    location: SchedulerScheduledEventCreatedPayloadObjectScheduledEventLocation
    """Place of the booking, as agreed."""
    location_kind: str
    """Kind of place, such as `zoom`, `outbound_call` or `in-person_meeting`."""
    meeting_notes: str
    """Notes of the organizer."""
    start_date_time: str
    """When it begins, ISO 8601 UTC."""
    status: str
    """State of the booking: `confirmed` or `cancelled`."""
    summary: str
    """Title of the booking."""
    updated: str
    """When it was last changed, ISO 8601 UTC."""


class SchedulerScheduledEventCreatedPayloadObjectTracking(Reply):
    salesforce_ids: list[dict[str, Any]]
    """Salesforce records linked with the booking."""
    utm_campaign: str
    """Campaign named in the link."""
    utm_content: str
    """Spot of the link that was followed."""
    utm_medium: str
    """Kind of channel named in the link, such as `newsletter`."""
    utm_source: str
    """Source named in the link, such as `email`."""
    utm_term: str
    """Search term named in the link."""


class SchedulerScheduledEventCreatedPayloadObject(Reply):
    created: str
    """When the booking was made, ISO 8601 UTC."""
    invitee_email: str
    """E-mail address of who booked."""
    invitee_first_name: str
    """First name of who booked."""
    invitee_last_name: str
    """Last name of who booked."""
    manage_url: str
    """Page where the booking can be moved or cancelled."""
    questions_and_answers: list[SchedulerScheduledEventCreatedPayloadObjectQuestionsAndAnswers]
    """Questions of the form with the answers."""
    rescheduled: bool
    """Whether the booking was moved from another time."""
    scheduled_event: SchedulerScheduledEventCreatedPayloadObjectScheduledEvent
    """Booking with time, place and people."""
    text_phone_number: str
    """Number for text reminders."""
    time_zone: str
    """Time zone name of the invitee, such as `America/New_York`."""
    tracking: SchedulerScheduledEventCreatedPayloadObjectTracking
    """Campaign data from the link that was followed."""


class SchedulerScheduledEventCreatedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: SchedulerScheduledEventCreatedPayloadObject
    """What the event is about."""
    user_id: str
    """User id of the host."""


class SessionRtmsInterruptedPayload(Reply):
    rtms_stream_id: str
    """Id of the media stream."""
    session_id: str
    """Id of the Video SDK session, base64."""
    session_key: str
    """Key that the app gave to the session."""


class SessionRtmsStartedPayload(Reply):
    rtms_stream_id: str
    """Id of the media stream."""
    server_urls: str
    """Addresses of signalling servers to connect to."""
    session_id: str
    """Id of the Video SDK session, base64."""
    session_key: str
    """Key that the app gave to the session."""


class SessionRtmsStoppedPayload(Reply):
    rtms_stream_id: str
    """Id of the media stream."""
    session_id: str
    """Id of the Video SDK session, base64."""
    session_key: str
    """Key that the app gave to the session."""
    stop_reason: int
    """`1` host, `2` app's user, `3` user left, `4` user removed, `7` stream cancelled, `8` stream revoked, `9` apps disabled, `10` server error, `11` timeout."""


class TaskAssigneeUpdatedPayloadObjectAssignees(Reply):
    avatar: str
    """Link to the person's picture."""
    display_name: str
    """Name of the person."""
    email: str
    """E-mail address of the person."""
    user_id: str
    """User id (22 characters)."""


class TaskAssigneeUpdatedPayloadObject(Reply):
    assignees: list[TaskAssigneeUpdatedPayloadObjectAssignees]
    """People responsible for the task."""
    task_id: str
    """Id of the task."""


class TaskAssigneeUpdatedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: TaskAssigneeUpdatedPayloadObject
    """What the event is about."""
    operation_type: int
    """What was done: `0` removed, `1` added."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""


class TaskCollaboratorUpdatedPayloadObjectCollaborators(Reply):
    avatar: str
    """Link to the person's picture."""
    display_name: str
    """Name of the person."""
    email: str
    """E-mail address of the person."""
    user_id: str
    """User id (22 characters)."""


class TaskCollaboratorUpdatedPayloadObject(Reply):
    collaborators: list[TaskCollaboratorUpdatedPayloadObjectCollaborators]
    """People or channels it is shared with."""
    task_id: str
    """Id of the task."""


class TaskCollaboratorUpdatedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: TaskCollaboratorUpdatedPayloadObject
    """What the event is about."""
    operation_type: int
    """What was done: `0` removed, `1` added."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""


class TaskCommentUpdatedPayloadObjectComment(Reply):
    comment_id: str
    """Id of the comment."""
    content_text: str
    """Text of the comment."""


class TaskCommentUpdatedPayloadObject(Reply):
    comment: TaskCommentUpdatedPayloadObjectComment
    """Comment on the task."""
    task_id: str
    """Id of the task."""


class TaskCommentUpdatedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: TaskCommentUpdatedPayloadObject
    """What the event is about."""
    operation_type: int
    """What was done: `0` removed, `1` added, `2` changed."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""


class TaskCompletedPayloadObject(Reply):
    status: str
    """State of the task, such as `To do`, `In progress` or `Done`."""
    task_id: str
    """Id of the task."""


class TaskCompletedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: TaskCompletedPayloadObject
    """What the event is about."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""


class TaskCreatedPayloadObjectAssignees(Reply):
    email: str
    """E-mail address of the person."""
    user_id: str
    """User id (22 characters)."""


class TaskCreatedPayloadObjectCollaborators(Reply):
    email: str
    """E-mail address of the person."""
    user_id: str
    """User id (22 characters)."""


class TaskCreatedPayloadObject(Reply):
    assignees: list[TaskCreatedPayloadObjectAssignees]
    """People responsible for the task."""
    collaborators: list[TaskCreatedPayloadObjectCollaborators]
    """People or channels it is shared with."""
    create_time: str
    """When the task was added, ISO 8601 UTC."""
    description: str
    """What is to be done."""
    due_date: str
    """Day the task is due, `yyyy-MM-dd`."""
    friendly_task_id: str
    """Short id shown to people, such as `Task-1`."""
    is_public: bool
    """Whether everybody may see the task."""
    link: str
    """Link to the task."""
    priority: str
    """How urgent the task is: `Low`, `Medium`, `High` or `Highest`."""
    source_type: str
    """Where the task comes from, such as `user`, `chat` or `meeting`."""
    starred: bool
    """Whether the task has a star."""
    status: str
    """State of the task, such as `To do`, `In progress` or `Done`."""
    task_id: str
    """Id of the task."""
    title: str
    """Title of the task."""


class TaskCreatedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: TaskCreatedPayloadObject
    """What the event is about."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""


class TaskDeletedPayloadObject(Reply):
    description: str
    """What is to be done."""
    due_date: str
    """Day the task is due, `yyyy-MM-dd`."""
    is_public: bool
    """Whether everybody may see the task."""
    priority: str
    """How urgent the task is: `Low`, `Medium`, `High` or `Highest`."""
    status: str
    """State of the task, such as `To do`, `In progress` or `Done`."""
    task_id: str
    """Id of the task."""
    title: str
    """Title of the task."""


class TaskDeletedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: TaskDeletedPayloadObject
    """What the event is about."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""


class TaskReopenedPayloadObject(Reply):
    task_id: str
    """Id of the task."""


class TaskReopenedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: TaskReopenedPayloadObject
    """What the event is about."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""


class TaskUpdatedPayloadFieldChanges(Reply):
    changed_at: int
    """When it was changed, epoch seconds."""
    field_name: str
    """Property that was changed, such as `status` or `due_date`."""
    new_value: str
    """Value now, as text."""
    old_value: str
    """Value before, as text."""
    operation_type: str
    """What was done: `added`, `removed` or `updated`."""


class TaskUpdatedPayloadFileChanges(Reply):
    changed_at: int
    """When it was changed, epoch milliseconds."""
    download_link_expire_time: int
    """When the link stops working, epoch milliseconds."""
    file_download_link: str
    """Link to the file."""
    file_id: str
    """Id of the file."""
    file_name: str
    """Name of the file."""
    file_size: int
    """Size of the file, bytes."""
    file_type: str
    """Kind of file, such as `application/pdf`."""
    operation_type: str
    """What was done: `added` or `removed`."""


class TaskUpdatedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    field_changes: list[TaskUpdatedPayloadFieldChanges]
    """Properties that were changed."""
    file_changes: list[TaskUpdatedPayloadFileChanges]
    """Files that were added or removed."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""
    task_id: str
    """Id of the task."""


class VideoManagementChannelPublishedPayloadObject(Reply):
    channel_id: str
    """Id of the channel."""
    description: str
    """What the channel shows."""
    name: str
    """Name of the channel."""
    owner_id: str
    """Id of the owner."""


class VideoManagementChannelPublishedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: VideoManagementChannelPublishedPayloadObject
    """What the event is about."""


class VideoManagementChannelUnpublishedPayloadObject(Reply):
    channel_id: str
    """Id of the channel."""
    description: str
    """What the channel shows."""
    name: str
    """Name of the channel."""
    owner_id: str
    """Id of the owner."""


class VideoManagementChannelUnpublishedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: VideoManagementChannelUnpublishedPayloadObject
    """What the event is about."""


class VideoManagementChannelVideoAddedPayloadObject(Reply):
    channel_id: str
    """Id of the channel."""
    meeting_id: str
    """Id of the meeting it comes from or was used in."""
    video_id: str
    """Id of the video."""


class VideoManagementChannelVideoAddedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: VideoManagementChannelVideoAddedPayloadObject
    """What the event is about."""


class VideoManagementChannelVideoRemovedPayloadObject(Reply):
    channel_id: str
    """Id of the channel."""
    meeting_id: str
    """Id of the meeting it comes from or was used in."""
    video_id: str
    """Id of the video."""


class VideoManagementChannelVideoRemovedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: VideoManagementChannelVideoRemovedPayloadObject
    """What the event is about."""


class WebinarRtmsInterruptedPayload(Reply):
    rtms_stream_id: str
    """Id of the media stream."""
    webinar_uuid: str
    """Id of this run of the webinar, base64."""


class WebinarRtmsStartedPayload(Reply):
    operator_id: str
    """User id of the user who caused the event."""
    rtms_stream_id: str
    """Id of the media stream."""
    server_urls: str
    """Addresses of signalling servers to connect to."""
    webinar_uuid: str
    """Id of this run of the webinar, base64."""


class WebinarRtmsStoppedPayload(Reply):
    rtms_stream_id: str
    """Id of the media stream."""
    stop_reason: int
    """`1` host, `2` app's user, `3` user left, `4` user removed, `7` stream cancelled, `8` stream revoked, `9` apps disabled, `10` server error, `11` timeout."""
    webinar_uuid: str
    """Id of this run of the webinar, base64."""


class WhiteboardArchiveAvailablePayloadObject(Reply):
    end_time: str
    """When the whiteboard session ended, ISO 8601 UTC."""
    expire_time: str
    """When the archive is deleted, ISO 8601 UTC."""
    session_id: str
    """Id of the whiteboard session."""
    start_time: str
    """When the whiteboard session began, ISO 8601 UTC."""
    whiteboard_id: str
    """Id of the whiteboard."""
    whiteboard_name: str
    """Name of the whiteboard."""


class WhiteboardArchiveAvailablePayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: WhiteboardArchiveAvailablePayloadObject
    """What the event is about."""


class WhiteboardCreatedPayloadObject(Reply):
    meeting_id: str
    """Id of the meeting it comes from or was used in."""
    meeting_uuid: str
    """Id of this run of the meeting, base64."""
    non_cloud: bool
    """Whether the whiteboard is kept outside of Zoom's cloud."""
    whiteboard_id: str
    """Id of the whiteboard."""
    whiteboard_name: str
    """Name of the whiteboard."""
    whiteboard_type: int
    """Kind of whiteboard; always `0`, the standard one."""


class WhiteboardCreatedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: WhiteboardCreatedPayloadObject
    """What the event is about."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""


class WhiteboardDeletedPayloadObject(Reply):
    non_cloud: bool
    """Whether the whiteboard is kept outside of Zoom's cloud."""
    whiteboard_id: str
    """Id of the whiteboard."""
    whiteboard_name: str
    """Name of the whiteboard."""
    whiteboard_type: int
    """Kind of whiteboard; always `0`, the standard one."""


class WhiteboardDeletedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: WhiteboardDeletedPayloadObject
    """What the event is about."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""


class WhiteboardFileAddedPayloadObjectWhiteboardFile(Reply):
    file_id: str
    """Id of the file."""
    file_name: str
    """Name of the file."""
    file_size: int
    """Size of the file, bytes."""
    file_type: str
    """Kind of file, such as `application/pdf`."""
    uploaded_ts: int
    """When the file was added, epoch milliseconds."""


class WhiteboardFileAddedPayloadObject(Reply):
    whiteboard_file: WhiteboardFileAddedPayloadObjectWhiteboardFile
    """File that was added."""
    whiteboard_id: str
    """Id of the whiteboard."""
    whiteboard_name: str
    """Name of the whiteboard."""
    whiteboard_owner_name: str
    """Name of the whiteboard's owner."""


class WhiteboardFileAddedPayload(Reply):
    object: WhiteboardFileAddedPayloadObject
    """What the event is about."""
    operator_collaborator_id: str
    """Collaborator id of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""
    operator_name: str
    """Name of the user who caused the event."""


class WhiteboardOpenedPayloadObject(Reply):
    meeting_id: str
    """Id of the meeting it comes from or was used in."""
    meeting_uuid: str
    """Id of this run of the meeting, base64."""
    whiteboard_id: str
    """Id of the whiteboard."""
    whiteboard_name: str
    """Name of the whiteboard."""


class WhiteboardOpenedPayload(Reply):
    object: WhiteboardOpenedPayloadObject
    """What the event is about."""
    operator_collaborator_id: str
    """Collaborator id of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""


class WhiteboardShareSettingsUpdatedPayloadObjectSettingsAdvancedShareSetting(Reply):
    can_share: bool
    """Whether collaborators may share it on."""
    external_can_share: bool
    """Whether collaborators outside the account may share it on."""
    share_to_external: bool
    """Whether it may be shared with people outside the account."""


class WhiteboardShareSettingsUpdatedPayloadObjectSettingsShareLinkSetting(Reply):
    share_role: int
    """Rights by the link: `1` co-owner, `2` editor, `3` commenter, `4` viewer."""
    share_scope: int
    """Who may use the link: `0` invited people, `1` the organization, `2` anyone."""


class WhiteboardShareSettingsUpdatedPayloadObjectSettings(Reply):
    advanced_share_setting: WhiteboardShareSettingsUpdatedPayloadObjectSettingsAdvancedShareSetting
    """Who may share it on."""
    share_link_setting: WhiteboardShareSettingsUpdatedPayloadObjectSettingsShareLinkSetting
    """Who may use the link, and with what rights."""


class WhiteboardShareSettingsUpdatedPayloadObject(Reply):
    settings: WhiteboardShareSettingsUpdatedPayloadObjectSettings
    """Rules for sharing."""
    whiteboard_id: str
    """Id of the whiteboard."""


class WhiteboardShareSettingsUpdatedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: WhiteboardShareSettingsUpdatedPayloadObject
    """What the event is about."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""


class WhiteboardSharedPayloadObjectCollaborators(Reply):
    channel_id: str
    """Id of the chat channel it is shared with."""
    collaborator_id: str
    """Id of the collaborator."""
    collaborator_name: str
    """Name of the collaborator."""
    collaborator_type: int
    """`0` user of the account, `1` user outside it, `2` channel."""
    email: str
    """E-mail address of the person."""
    role: int
    """Rights: `0` owner, `1` co-owner, `2` editor, `3` commenter, `4` viewer."""
    user_id: str
    """User id (22 characters)."""


class WhiteboardSharedPayloadObject(Reply):
    collaborators: list[WhiteboardSharedPayloadObjectCollaborators]
    """People or channels it is shared with."""
    meeting_id: str
    """Id of the meeting it comes from or was used in."""
    meeting_uuid: str
    """Id of this run of the meeting, base64."""
    whiteboard_id: str
    """Id of the whiteboard."""


class WhiteboardSharedPayload(Reply):
    object: WhiteboardSharedPayloadObject
    """What the event is about."""
    operator_collaborator_id: str
    """Collaborator id of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""


class WhiteboardSharingUpdatedPayloadObjectCollaborators(Reply):
    channel_id: str
    """Id of the chat channel it is shared with."""
    collaborator_id: str
    """Id of the collaborator."""
    collaborator_name: str
    """Name of the collaborator."""
    collaborator_type: int
    """`0` user of the account, `1` user outside it, `2` channel."""
    email: str
    """E-mail address of the person."""
    role: int
    """Rights: `0` owner, `1` co-owner, `2` editor, `3` commenter, `4` viewer."""
    user_id: str
    """User id (22 characters)."""


class WhiteboardSharingUpdatedPayloadObject(Reply):
    collaborators: list[WhiteboardSharingUpdatedPayloadObjectCollaborators]
    """People or channels it is shared with."""
    whiteboard_id: str
    """Id of the whiteboard."""


class WhiteboardSharingUpdatedPayload(Reply):
    object: WhiteboardSharingUpdatedPayloadObject
    """What the event is about."""
    operation_type: int
    """What was done: `0` rights taken away, `1` rights changed."""
    operator_collaborator_id: str
    """Collaborator id of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""


class ZoomEventsEventCancelledPayloadObject(Reply):
    attendance_type: str
    """How people attend: `virtual`, `in-person` or `hybrid`."""
    description: str
    """What the event is about."""
    end_time: str
    """When it ends, ISO 8601 UTC."""
    event_id: str
    """Id of the event."""
    event_type: str
    """Kind of event: `CONFERENCE`, `SIMPLE_EVENT` or `RECURRING`."""
    host_id: str
    """User id of the host (22 characters)."""
    hub_id: str
    """Id of the hub that the event belongs to."""
    name: str
    """Name of the event."""
    start_time: str
    """When it begins, ISO 8601 UTC."""
    status: str
    """State of the event: `PUBLISHED`, `DRAFT` or `CANCELLED`."""
    timezone: str
    """Time zone name from the tz database, such as `America/New_York`."""


class ZoomEventsEventCancelledPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: ZoomEventsEventCancelledPayloadObject
    """What the event is about."""


class ZoomEventsEventDuplicatedPayloadObject(Reply):
    attendance_type: str
    """How people attend: `virtual`, `in-person` or `hybrid`."""
    description: str
    """What the event is about."""
    end_time: str
    """When it ends, ISO 8601 UTC."""
    event_id: str
    """Id of the event."""
    event_type: str
    """Kind of event: `CONFERENCE`, `SIMPLE_EVENT` or `RECURRING`."""
    host_id: str
    """User id of the host (22 characters)."""
    hub_id: str
    """Id of the hub that the event belongs to."""
    name: str
    """Name of the event."""
    source_event_id: str
    """Id of the event that was copied."""
    start_time: str
    """When it begins, ISO 8601 UTC."""
    status: str
    """State of the event: `PUBLISHED`, `DRAFT` or `CANCELLED`."""
    timezone: str
    """Time zone name from the tz database, such as `America/New_York`."""


class ZoomEventsEventDuplicatedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: ZoomEventsEventDuplicatedPayloadObject
    """What the event is about."""


class ZoomEventsEventPublishedPayloadObject(Reply):
    attendance_type: str
    """How people attend: `virtual`, `in-person` or `hybrid`."""
    description: str
    """What the event is about."""
    end_time: str
    """When it ends, ISO 8601 UTC."""
    event_id: str
    """Id of the event."""
    event_type: str
    """Kind of event: `CONFERENCE`, `SIMPLE_EVENT` or `RECURRING`."""
    host_id: str
    """User id of the host (22 characters)."""
    hub_id: str
    """Id of the hub that the event belongs to."""
    name: str
    """Name of the event."""
    start_time: str
    """When it begins, ISO 8601 UTC."""
    status: str
    """State of the event: `PUBLISHED`, `DRAFT` or `CANCELLED`."""
    timezone: str
    """Time zone name from the tz database, such as `America/New_York`."""


class ZoomEventsEventPublishedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: ZoomEventsEventPublishedPayloadObject
    """What the event is about."""


class ZoomEventsEventUpdatedPayloadObject(Reply):
    attendance_type: str
    """How people attend: `virtual`, `in-person` or `hybrid`."""
    description: str
    """What the event is about."""
    end_time: str
    """When it ends, ISO 8601 UTC."""
    event_id: str
    """Id of the event."""
    event_type: str
    """Kind of event: `CONFERENCE`, `SIMPLE_EVENT` or `RECURRING`."""
    host_id: str
    """User id of the host (22 characters)."""
    hub_id: str
    """Id of the hub that the event belongs to."""
    name: str
    """Name of the event."""
    start_time: str
    """When it begins, ISO 8601 UTC."""
    status: str
    """State of the event: `PUBLISHED`, `DRAFT` or `CANCELLED`."""
    timezone: str
    """Time zone name from the tz database, such as `America/New_York`."""


class ZoomEventsEventUpdatedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: ZoomEventsEventUpdatedPayloadObject
    """What the event is about."""


class ZoomEventsExhibitorCreatedPayloadObject(Reply):
    contact_email: str
    """E-mail address of the exhibitor's contact person."""
    contact_name: str
    """Name of the exhibitor's contact person."""
    description: str
    """What the exhibitor offers."""
    event_id: str
    """Id of the event."""
    exhibitor_id: str
    """Id of the exhibitor."""
    host_id: str
    """User id of the host (22 characters)."""
    is_sponsor: bool
    """Whether the exhibitor is also a sponsor."""
    name: str
    """Name of the exhibitor."""
    tier_id: str
    """Id of the exhibitor's sponsor tier."""


class ZoomEventsExhibitorCreatedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: ZoomEventsExhibitorCreatedPayloadObject
    """What the event is about."""


class ZoomEventsExhibitorDeletedPayloadObject(Reply):
    contact_email: str
    """E-mail address of the exhibitor's contact person."""
    contact_name: str
    """Name of the exhibitor's contact person."""
    description: str
    """What the exhibitor offers."""
    event_id: str
    """Id of the event."""
    exhibitor_id: str
    """Id of the exhibitor."""
    host_id: str
    """User id of the host (22 characters)."""
    is_sponsor: bool
    """Whether the exhibitor is also a sponsor."""
    name: str
    """Name of the exhibitor."""
    tier_id: str
    """Id of the exhibitor's sponsor tier."""


class ZoomEventsExhibitorDeletedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: ZoomEventsExhibitorDeletedPayloadObject
    """What the event is about."""


class ZoomEventsExhibitorUpdatedPayloadObject(Reply):
    contact_email: str
    """E-mail address of the exhibitor's contact person."""
    contact_name: str
    """Name of the exhibitor's contact person."""
    description: str
    """What the exhibitor offers."""
    event_id: str
    """Id of the event."""
    exhibitor_id: str
    """Id of the exhibitor."""
    host_id: str
    """User id of the host (22 characters)."""
    is_sponsor: bool
    """Whether the exhibitor is also a sponsor."""
    name: str
    """Name of the exhibitor."""
    tier_id: str
    """Id of the exhibitor's sponsor tier."""


class ZoomEventsExhibitorUpdatedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: ZoomEventsExhibitorUpdatedPayloadObject
    """What the event is about."""


class ZoomEventsSessionCreatedPayloadObject(Reply):
    attendance_type: str
    """How people attend: `virtual`, `in-person` or `hybrid`."""
    end_time: str
    """When it ends, ISO 8601 UTC."""
    event_id: str
    """Id of the event."""
    host_id: str
    """User id of the host (22 characters)."""
    name: str
    """Name of the session."""
    session_id: str
    """Id of the session of the event."""
    start_time: str
    """When it begins, ISO 8601 UTC."""
    timezone: str
    """Time zone name from the tz database, such as `America/New_York`."""
    type: int
    """Kind of session: `0` meeting, `2` webinar."""


class ZoomEventsSessionCreatedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: ZoomEventsSessionCreatedPayloadObject
    """What the event is about."""


class ZoomEventsSessionDeletedPayloadObject(Reply):
    attendance_type: str
    """How people attend: `virtual`, `in-person` or `hybrid`."""
    end_time: str
    """When it ends, ISO 8601 UTC."""
    event_id: str
    """Id of the event."""
    host_id: str
    """User id of the host (22 characters)."""
    name: str
    """Name of the session."""
    session_id: str
    """Id of the session of the event."""
    start_time: str
    """When it begins, ISO 8601 UTC."""
    timezone: str
    """Time zone name from the tz database, such as `America/New_York`."""
    type: int
    """Kind of session: `0` meeting, `2` webinar."""


class ZoomEventsSessionDeletedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: ZoomEventsSessionDeletedPayloadObject
    """What the event is about."""


class ZoomEventsSessionEndedPayloadObject(Reply):
    end_time: str
    """When it ends, ISO 8601 UTC."""
    event_id: str
    """Id of the event."""
    host_id: str
    """User id of the host (22 characters)."""
    name: str
    """Name of the session."""
    session_id: str
    """Id of the session of the event."""
    start_time: str
    """When it begins, ISO 8601 UTC."""
    timezone: str
    """Time zone name from the tz database, such as `America/New_York`."""
    type: int
    """Kind of session: `0` meeting, `2` webinar."""


class ZoomEventsSessionEndedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: ZoomEventsSessionEndedPayloadObject
    """What the event is about."""


class ZoomEventsSessionUpdatedPayloadObject(Reply):
    attendance_type: str
    """How people attend: `virtual`, `in-person` or `hybrid`."""
    end_time: str
    """When it ends, ISO 8601 UTC."""
    event_id: str
    """Id of the event."""
    host_id: str
    """User id of the host (22 characters)."""
    name: str
    """Name of the session."""
    session_id: str
    """Id of the session of the event."""
    start_time: str
    """When it begins, ISO 8601 UTC."""
    timezone: str
    """Time zone name from the tz database, such as `America/New_York`."""
    type: int
    """Kind of session: `0` meeting, `2` webinar."""


class ZoomEventsSessionUpdatedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: ZoomEventsSessionUpdatedPayloadObject
    """What the event is about."""


class ZoomEventsSpeakerCreatedPayloadObject(Reply):
    email: str
    """E-mail address of the person."""
    event_id: str
    """Id of the event."""
    host_id: str
    """User id of the host (22 characters)."""
    name: str
    """Name of the speaker."""
    speaker_id: str
    """Id of the speaker."""


class ZoomEventsSpeakerCreatedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: ZoomEventsSpeakerCreatedPayloadObject
    """What the event is about."""


class ZoomEventsSpeakerDeletedPayloadObject(Reply):
    email: str
    """E-mail address of the person."""
    event_id: str
    """Id of the event."""
    host_id: str
    """User id of the host (22 characters)."""
    name: str
    """Name of the speaker."""
    speaker_id: str
    """Id of the speaker."""


class ZoomEventsSpeakerDeletedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: ZoomEventsSpeakerDeletedPayloadObject
    """What the event is about."""


class ZoomEventsSpeakerUpdatedPayloadObject(Reply):
    email: str
    """E-mail address of the person."""
    event_id: str
    """Id of the event."""
    host_id: str
    """User id of the host (22 characters)."""
    name: str
    """Name of the speaker."""
    speaker_id: str
    """Id of the speaker."""


class ZoomEventsSpeakerUpdatedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: ZoomEventsSpeakerUpdatedPayloadObject
    """What the event is about."""


class ZoomEventsTicketCreatedPayloadObject(Reply):
    authentication_method: str
    """How the ticket holder proves who it is, such as `zoom_account` or `no_auth`."""
    email: str
    """E-mail address of the person."""
    event_id: str
    """Id of the event."""
    external_ticket_id: str
    """Your own id of the ticket."""
    host_id: str
    """User id of the host (22 characters)."""
    ticket_id: str
    """Id of the ticket."""
    ticket_role_type: str
    """What the ticket holder is, such as `normal`, `speaker` or `panelist`."""
    ticket_type_id: str
    """Id of the kind of ticket."""


class ZoomEventsTicketCreatedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: ZoomEventsTicketCreatedPayloadObject
    """What the event is about."""


class ZoomEventsTicketDeletedPayloadObject(Reply):
    authentication_method: str
    """How the ticket holder proves who it is, such as `zoom_account` or `no_auth`."""
    email: str
    """E-mail address of the person."""
    event_id: str
    """Id of the event."""
    external_ticket_id: str
    """Your own id of the ticket."""
    host_id: str
    """User id of the host (22 characters)."""
    ticket_id: str
    """Id of the ticket."""
    ticket_role_type: str
    """What the ticket holder is, such as `normal`, `speaker` or `panelist`."""
    ticket_type_id: str
    """Id of the kind of ticket."""


class ZoomEventsTicketDeletedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: ZoomEventsTicketDeletedPayloadObject
    """What the event is about."""


class ZoomEventsTicketTypeCreatedPayloadObject(Reply):
    attendance_type: str
    """How people attend: `virtual`, `in-person` or `hybrid`."""
    description: str
    """What the ticket is for."""
    end_time: str
    """When its sale ends, ISO 8601 UTC."""
    event_id: str
    """Id of the event."""
    host_id: str
    """User id of the host (22 characters)."""
    name: str
    """Name of the kind of ticket."""
    start_time: str
    """When its sale begins, ISO 8601 UTC."""
    ticket_type_id: str
    """Id of the kind of ticket."""


class ZoomEventsTicketTypeCreatedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: ZoomEventsTicketTypeCreatedPayloadObject
    """What the event is about."""


class ZoomEventsTicketTypeDeletedPayloadObject(Reply):
    attendance_type: str
    """How people attend: `virtual`, `in-person` or `hybrid`."""
    description: str
    """What the ticket is for."""
    end_time: str
    """When its sale ends, ISO 8601 UTC."""
    event_id: str
    """Id of the event."""
    host_id: str
    """User id of the host (22 characters)."""
    name: str
    """Name of the kind of ticket."""
    start_time: str
    """When its sale begins, ISO 8601 UTC."""
    ticket_type_id: str
    """Id of the kind of ticket."""


class ZoomEventsTicketTypeDeletedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: ZoomEventsTicketTypeDeletedPayloadObject
    """What the event is about."""


class ZoomEventsTicketTypeUpdatedPayloadObject(Reply):
    attendance_type: str
    """How people attend: `virtual`, `in-person` or `hybrid`."""
    description: str
    """What the ticket is for."""
    end_time: str
    """When its sale ends, ISO 8601 UTC."""
    event_id: str
    """Id of the event."""
    host_id: str
    """User id of the host (22 characters)."""
    name: str
    """Name of the kind of ticket."""
    start_time: str
    """When its sale begins, ISO 8601 UTC."""
    ticket_type_id: str
    """Id of the kind of ticket."""


class ZoomEventsTicketTypeUpdatedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: ZoomEventsTicketTypeUpdatedPayloadObject
    """What the event is about."""


class ZoomEventsTicketUpdatedPayloadObject(Reply):
    authentication_method: str
    """How the ticket holder proves who it is, such as `zoom_account` or `no_auth`."""
    email: str
    """E-mail address of the person."""
    event_id: str
    """Id of the event."""
    external_ticket_id: str
    """Your own id of the ticket."""
    host_id: str
    """User id of the host (22 characters)."""
    ticket_id: str
    """Id of the ticket."""
    ticket_role_type: str
    """What the ticket holder is, such as `normal`, `speaker` or `panelist`."""
    ticket_type_id: str
    """Id of the kind of ticket."""


class ZoomEventsTicketUpdatedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: ZoomEventsTicketUpdatedPayloadObject
    """What the event is about."""


class ZoomEventsVodRegistrationCreatedPayloadObjectCustomQuestions(Reply):
    answer: str
    """Answer that was given."""
    title: str
    """Question of the organizer."""


class ZoomEventsVodRegistrationCreatedPayloadObject(Reply):
    address: str
    """Street and house number."""
    authentication_method: str
    """How the ticket holder proves who it is, such as `zoom_account` or `no_auth`."""
    channel_id: str
    """Id of the channel."""
    city: str
    """City of the address."""
    comments: str
    """What the person wrote to the organizer."""
    country: str
    """Country, two letters such as `US`."""
    custom_questions: list[ZoomEventsVodRegistrationCreatedPayloadObjectCustomQuestions]
    """Organizer's own questions with the answers."""
    email: str
    """E-mail address of the person."""
    first_name: str
    """First name of the person."""
    host_id: str
    """User id of the host (22 characters)."""
    hub_id: str
    """Id of the hub that the event belongs to."""
    industry: str
    """Industry the person works in."""
    job_title: str
    """Position of the person."""
    join_link: str
    """Personal link to watch the videos."""
    last_name: str
    """Last name of the person."""
    organization: str
    """Company of the person."""
    organization_size: str
    """How many people work there, as a string."""
    phone: str
    """Phone number of the person."""
    registration_date: str
    """When the person registered, ISO 8601 UTC."""
    registration_id: str
    """Id of the registration."""
    state: str
    """State or province of the address."""
    zip: str
    """Postal code."""


class ZoomEventsVodRegistrationCreatedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: ZoomEventsVodRegistrationCreatedPayloadObject
    """What the event is about."""


class CalendarAclCreate(Event, frozen=True):
    """Somebody was given access to a calendar."""

    name = "calendar.acl_create"
    payload: CalendarAclCreatePayload
    object: CalendarAclCreatePayloadObject


class CalendarAclDelete(Event, frozen=True):
    """Somebody's access to a calendar was taken away."""

    name = "calendar.acl_delete"
    payload: CalendarAclDeletePayload
    object: CalendarAclDeletePayloadObject


class CalendarAclUpdate(Event, frozen=True):
    """Somebody's rights to a calendar were changed."""

    name = "calendar.acl_update"
    payload: CalendarAclUpdatePayload
    object: CalendarAclUpdatePayloadObject


class CalendarCalendarlistCreate(Event, frozen=True):
    """A calendar was added to a user's list of calendars."""

    name = "calendar.calendarlist_create"
    payload: CalendarCalendarlistCreatePayload
    object: CalendarCalendarlistCreatePayloadObject


class CalendarCalendarlistDelete(Event, frozen=True):
    """A calendar was removed from a user's list of calendars."""

    name = "calendar.calendarlist_delete"
    payload: CalendarCalendarlistDeletePayload
    object: CalendarCalendarlistDeletePayloadObject


class CalendarCalendarlistUpdate(Event, frozen=True):
    """A calendar in a user's list was changed, such as its colour."""

    name = "calendar.calendarlist_update"
    payload: CalendarCalendarlistUpdatePayload
    object: CalendarCalendarlistUpdatePayloadObject


class CalendarEventCreate(Event, frozen=True):
    """An event was added to a calendar."""

    name = "calendar.event_create"
    payload: CalendarEventCreatePayload
    object: CalendarEventCreatePayloadObject


class CalendarEventDelete(Event, frozen=True):
    """An event was deleted from a calendar."""

    name = "calendar.event_delete"
    payload: CalendarEventDeletePayload
    object: CalendarEventDeletePayloadObject


class CalendarEventUpdate(Event, frozen=True):
    """An event of a calendar was changed or moved."""

    name = "calendar.event_update"
    payload: CalendarEventUpdatePayload
    object: CalendarEventUpdatePayloadObject


class CalendarSettingCreate(Event, frozen=True):
    """A setting of a user's calendar was made."""

    name = "calendar.setting_create"
    payload: CalendarSettingCreatePayload
    object: CalendarSettingCreatePayloadObject


class CalendarSettingUpdate(Event, frozen=True):
    """A setting of a user's calendar was changed."""

    name = "calendar.setting_update"
    payload: CalendarSettingUpdatePayload
    object: CalendarSettingUpdatePayloadObject


class ClinicalNotesNoteCreated(Event, frozen=True):
    """A clinical note was made from a visit."""

    name = "clinical_notes.note_created"
    payload: ClinicalNotesNoteCreatedPayload
    object: ClinicalNotesNoteCreatedPayloadObject


class MailHistoryEvent(Event, frozen=True):
    """Something changed in a mailbox."""

    name = "mail.history_event"
    payload: MailHistoryEventPayload
    object: MailHistoryEventPayloadObject


class MeetingRtmsInterrupted(Event, frozen=True):
    """The real-time media stream of a meeting was cut off and can be taken up again."""

    name = "meeting.rtms_interrupted"
    payload: MeetingRtmsInterruptedPayload


class MeetingRtmsStarted(Event, frozen=True):
    """The real-time media stream of a meeting is ready."""

    name = "meeting.rtms_started"
    payload: MeetingRtmsStartedPayload


class MeetingRtmsStopped(Event, frozen=True):
    """The real-time media stream of a meeting stopped."""

    name = "meeting.rtms_stopped"
    payload: MeetingRtmsStoppedPayload


class QualityManagementEvaluationCompleted(Event, frozen=True):
    """An interaction was evaluated with a scorecard."""

    name = "quality_management.evaluation_completed"
    payload: QualityManagementEvaluationCompletedPayload
    object: QualityManagementEvaluationCompletedPayloadObject


class QualityManagementInteractionAnalysisCompleted(Event, frozen=True):
    """The analysis of an interaction with a consumer is ready."""

    name = "quality_management.interaction_analysis_completed"
    payload: QualityManagementInteractionAnalysisCompletedPayload
    object: QualityManagementInteractionAnalysisCompletedPayloadObject


class RevenueAcceleratorConversationAnalysisCompleted(Event, frozen=True):
    """The analysis of a sales conversation is ready."""

    name = "revenue_accelerator.conversation_analysis_completed"
    payload: RevenueAcceleratorConversationAnalysisCompletedPayload
    object: RevenueAcceleratorConversationAnalysisCompletedPayloadObject


class RevenueAcceleratorConversationCrmAssociationsChanged(Event, frozen=True):
    """Conversations were linked with other CRM records."""

    name = "revenue_accelerator.conversation_crm_associations_changed"
    payload: RevenueAcceleratorConversationCrmAssociationsChangedPayload


class RevenueAcceleratorPlaylistAddMoment(Event, frozen=True):
    """A moment of a conversation was added to a playlist."""

    name = "revenue_accelerator.playlist_add_moment"
    payload: RevenueAcceleratorPlaylistAddMomentPayload
    object: RevenueAcceleratorPlaylistAddMomentPayloadObject


class RevenueAcceleratorPlaylistCreate(Event, frozen=True):
    """A playlist of moments was added."""

    name = "revenue_accelerator.playlist_create"
    payload: RevenueAcceleratorPlaylistCreatePayload
    object: RevenueAcceleratorPlaylistCreatePayloadObject


class RevenueAcceleratorPlaylistDelete(Event, frozen=True):
    """A playlist of moments was deleted."""

    name = "revenue_accelerator.playlist_delete"
    payload: RevenueAcceleratorPlaylistDeletePayload
    object: RevenueAcceleratorPlaylistDeletePayloadObject


class RevenueAcceleratorPlaylistRemoveMoment(Event, frozen=True):
    """A moment of a conversation was removed from a playlist."""

    name = "revenue_accelerator.playlist_remove_moment"
    payload: RevenueAcceleratorPlaylistRemoveMomentPayload
    object: RevenueAcceleratorPlaylistRemoveMomentPayloadObject


class RevenueAcceleratorPostCommentCompleted(Event, frozen=True):
    """Somebody commented on a conversation."""

    name = "revenue_accelerator.post_comment_completed"
    payload: RevenueAcceleratorPostCommentCompletedPayload
    object: RevenueAcceleratorPostCommentCompletedPayloadObject


class RtmsConcurrencyLimited(Event, frozen=True):
    """A real-time media stream was refused because too many run at a time."""

    name = "rtms.concurrency_limited"
    payload: RtmsConcurrencyLimitedPayload


class RtmsConcurrencyNearLimit(Event, frozen=True):
    """Nearly as many real-time media streams run as are allowed."""

    name = "rtms.concurrency_near_limit"
    payload: RtmsConcurrencyNearLimitPayload


class SchedulerScheduledEventCanceled(Event, frozen=True):
    """A booking made through a booking page was cancelled."""

    name = "scheduler.scheduled_event_canceled"
    payload: SchedulerScheduledEventCanceledPayload
    object: SchedulerScheduledEventCanceledPayloadObject


class SchedulerScheduledEventCreated(Event, frozen=True):
    """Somebody booked a time through a booking page."""

    name = "scheduler.scheduled_event_created"
    payload: SchedulerScheduledEventCreatedPayload
    object: SchedulerScheduledEventCreatedPayloadObject


class SessionRtmsInterrupted(Event, frozen=True):
    """The real-time media stream of a session was cut off and can be taken up again."""

    name = "session.rtms_interrupted"
    payload: SessionRtmsInterruptedPayload


class SessionRtmsStarted(Event, frozen=True):
    """The real-time media stream of a session is ready."""

    name = "session.rtms_started"
    payload: SessionRtmsStartedPayload


class SessionRtmsStopped(Event, frozen=True):
    """The real-time media stream of a session stopped."""

    name = "session.rtms_stopped"
    payload: SessionRtmsStoppedPayload


class TaskAssigneeUpdated(Event, frozen=True):
    """People were made, or are no longer, responsible for a task."""

    name = "task.assignee_updated"
    payload: TaskAssigneeUpdatedPayload
    object: TaskAssigneeUpdatedPayloadObject


class TaskCollaboratorUpdated(Event, frozen=True):
    """Collaborators were added to a task or removed from it."""

    name = "task.collaborator_updated"
    payload: TaskCollaboratorUpdatedPayload
    object: TaskCollaboratorUpdatedPayloadObject


class TaskCommentUpdated(Event, frozen=True):
    """A comment on a task was added, changed or removed."""

    name = "task.comment_updated"
    payload: TaskCommentUpdatedPayload
    object: TaskCommentUpdatedPayloadObject


class TaskCompleted(Event, frozen=True):
    """A task was marked as done."""

    name = "task.completed"
    payload: TaskCompletedPayload
    object: TaskCompletedPayloadObject


class TaskCreated(Event, frozen=True):
    """A task was added."""

    name = "task.created"
    payload: TaskCreatedPayload
    object: TaskCreatedPayloadObject


class TaskDeleted(Event, frozen=True):
    """A task was deleted."""

    name = "task.deleted"
    payload: TaskDeletedPayload
    object: TaskDeletedPayloadObject


class TaskReopened(Event, frozen=True):
    """A task that was done was opened again."""

    name = "task.reopened"
    payload: TaskReopenedPayload
    object: TaskReopenedPayloadObject


class TaskUpdated(Event, frozen=True):
    """Properties or files of a task were changed."""

    name = "task.updated"
    payload: TaskUpdatedPayload


class VideoManagementChannelPublished(Event, frozen=True):
    """A video channel was published."""

    name = "video_management.channel_published"
    payload: VideoManagementChannelPublishedPayload
    object: VideoManagementChannelPublishedPayloadObject


class VideoManagementChannelUnpublished(Event, frozen=True):
    """A video channel was withdrawn."""

    name = "video_management.channel_unpublished"
    payload: VideoManagementChannelUnpublishedPayload
    object: VideoManagementChannelUnpublishedPayloadObject


class VideoManagementChannelVideoAdded(Event, frozen=True):
    """A video was added to a channel."""

    name = "video_management.channel_video_added"
    payload: VideoManagementChannelVideoAddedPayload
    object: VideoManagementChannelVideoAddedPayloadObject


class VideoManagementChannelVideoRemoved(Event, frozen=True):
    """A video was removed from a channel."""

    name = "video_management.channel_video_removed"
    payload: VideoManagementChannelVideoRemovedPayload
    object: VideoManagementChannelVideoRemovedPayloadObject


class WebinarRtmsInterrupted(Event, frozen=True):
    """The real-time media stream of a webinar was cut off and can be taken up again."""

    name = "webinar.rtms_interrupted"
    payload: WebinarRtmsInterruptedPayload


class WebinarRtmsStarted(Event, frozen=True):
    """The real-time media stream of a webinar is ready."""

    name = "webinar.rtms_started"
    payload: WebinarRtmsStartedPayload


class WebinarRtmsStopped(Event, frozen=True):
    """The real-time media stream of a webinar stopped."""

    name = "webinar.rtms_stopped"
    payload: WebinarRtmsStoppedPayload


class WhiteboardArchiveAvailable(Event, frozen=True):
    """The archive of a whiteboard session is ready to download."""

    name = "whiteboard.archive_available"
    payload: WhiteboardArchiveAvailablePayload
    object: WhiteboardArchiveAvailablePayloadObject


class WhiteboardCreated(Event, frozen=True):
    """A whiteboard was added."""

    name = "whiteboard.created"
    payload: WhiteboardCreatedPayload
    object: WhiteboardCreatedPayloadObject


class WhiteboardDeleted(Event, frozen=True):
    """A whiteboard was deleted."""

    name = "whiteboard.deleted"
    payload: WhiteboardDeletedPayload
    object: WhiteboardDeletedPayloadObject


class WhiteboardFileAdded(Event, frozen=True):
    """A file was added to a whiteboard."""

    name = "whiteboard.file_added"
    payload: WhiteboardFileAddedPayload
    object: WhiteboardFileAddedPayloadObject


class WhiteboardOpened(Event, frozen=True):
    """Somebody opened a whiteboard."""

    name = "whiteboard.opened"
    payload: WhiteboardOpenedPayload
    object: WhiteboardOpenedPayloadObject


class WhiteboardShareSettingsUpdated(Event, frozen=True):
    """The rules for sharing a whiteboard were changed."""

    name = "whiteboard.share_settings_updated"
    payload: WhiteboardShareSettingsUpdatedPayload
    object: WhiteboardShareSettingsUpdatedPayloadObject


class WhiteboardShared(Event, frozen=True):
    """A whiteboard was shared with people or a channel."""

    name = "whiteboard.shared"
    payload: WhiteboardSharedPayload
    object: WhiteboardSharedPayloadObject


class WhiteboardSharingUpdated(Event, frozen=True):
    """Collaborators' rights to a whiteboard were changed or taken away."""

    name = "whiteboard.sharing_updated"
    payload: WhiteboardSharingUpdatedPayload
    object: WhiteboardSharingUpdatedPayloadObject


class ZoomEventsEventCancelled(Event, frozen=True):
    """A Zoom Events event was cancelled."""

    name = "zoom_events.event_cancelled"
    payload: ZoomEventsEventCancelledPayload
    object: ZoomEventsEventCancelledPayloadObject


class ZoomEventsEventDuplicated(Event, frozen=True):
    """A Zoom Events event was copied."""

    name = "zoom_events.event_duplicated"
    payload: ZoomEventsEventDuplicatedPayload
    object: ZoomEventsEventDuplicatedPayloadObject


class ZoomEventsEventPublished(Event, frozen=True):
    """A Zoom Events event was published."""

    name = "zoom_events.event_published"
    payload: ZoomEventsEventPublishedPayload
    object: ZoomEventsEventPublishedPayloadObject


class ZoomEventsEventUpdated(Event, frozen=True):
    """A Zoom Events event was changed."""

    name = "zoom_events.event_updated"
    payload: ZoomEventsEventUpdatedPayload
    object: ZoomEventsEventUpdatedPayloadObject


class ZoomEventsExhibitorCreated(Event, frozen=True):
    """An exhibitor was added to an event."""

    name = "zoom_events.exhibitor_created"
    payload: ZoomEventsExhibitorCreatedPayload
    object: ZoomEventsExhibitorCreatedPayloadObject


class ZoomEventsExhibitorDeleted(Event, frozen=True):
    """An exhibitor was removed from an event."""

    name = "zoom_events.exhibitor_deleted"
    payload: ZoomEventsExhibitorDeletedPayload
    object: ZoomEventsExhibitorDeletedPayloadObject


class ZoomEventsExhibitorUpdated(Event, frozen=True):
    """An exhibitor of an event was changed."""

    name = "zoom_events.exhibitor_updated"
    payload: ZoomEventsExhibitorUpdatedPayload
    object: ZoomEventsExhibitorUpdatedPayloadObject


class ZoomEventsSessionCreated(Event, frozen=True):
    """A session was added to an event."""

    name = "zoom_events.session_created"
    payload: ZoomEventsSessionCreatedPayload
    object: ZoomEventsSessionCreatedPayloadObject


class ZoomEventsSessionDeleted(Event, frozen=True):
    """A session was removed from an event."""

    name = "zoom_events.session_deleted"
    payload: ZoomEventsSessionDeletedPayload
    object: ZoomEventsSessionDeletedPayloadObject


class ZoomEventsSessionEnded(Event, frozen=True):
    """A session of an event ended."""

    name = "zoom_events.session_ended"
    payload: ZoomEventsSessionEndedPayload
    object: ZoomEventsSessionEndedPayloadObject


class ZoomEventsSessionUpdated(Event, frozen=True):
    """A session of an event was changed."""

    name = "zoom_events.session_updated"
    payload: ZoomEventsSessionUpdatedPayload
    object: ZoomEventsSessionUpdatedPayloadObject


class ZoomEventsSpeakerCreated(Event, frozen=True):
    """A speaker was added to an event."""

    name = "zoom_events.speaker_created"
    payload: ZoomEventsSpeakerCreatedPayload
    object: ZoomEventsSpeakerCreatedPayloadObject


class ZoomEventsSpeakerDeleted(Event, frozen=True):
    """A speaker was removed from an event."""

    name = "zoom_events.speaker_deleted"
    payload: ZoomEventsSpeakerDeletedPayload
    object: ZoomEventsSpeakerDeletedPayloadObject


class ZoomEventsSpeakerUpdated(Event, frozen=True):
    """A speaker of an event was changed."""

    name = "zoom_events.speaker_updated"
    payload: ZoomEventsSpeakerUpdatedPayload
    object: ZoomEventsSpeakerUpdatedPayloadObject


class ZoomEventsTicketCreated(Event, frozen=True):
    """A ticket for an event was issued."""

    name = "zoom_events.ticket_created"
    payload: ZoomEventsTicketCreatedPayload
    object: ZoomEventsTicketCreatedPayloadObject


class ZoomEventsTicketDeleted(Event, frozen=True):
    """A ticket for an event was cancelled."""

    name = "zoom_events.ticket_deleted"
    payload: ZoomEventsTicketDeletedPayload
    object: ZoomEventsTicketDeletedPayloadObject


class ZoomEventsTicketTypeCreated(Event, frozen=True):
    """A kind of ticket was added to an event."""

    name = "zoom_events.ticket_type_created"
    payload: ZoomEventsTicketTypeCreatedPayload
    object: ZoomEventsTicketTypeCreatedPayloadObject


class ZoomEventsTicketTypeDeleted(Event, frozen=True):
    """A kind of ticket was removed from an event."""

    name = "zoom_events.ticket_type_deleted"
    payload: ZoomEventsTicketTypeDeletedPayload
    object: ZoomEventsTicketTypeDeletedPayloadObject


class ZoomEventsTicketTypeUpdated(Event, frozen=True):
    """A kind of ticket of an event was changed."""

    name = "zoom_events.ticket_type_updated"
    payload: ZoomEventsTicketTypeUpdatedPayload
    object: ZoomEventsTicketTypeUpdatedPayloadObject


class ZoomEventsTicketUpdated(Event, frozen=True):
    """A ticket for an event was changed."""

    name = "zoom_events.ticket_updated"
    payload: ZoomEventsTicketUpdatedPayload
    object: ZoomEventsTicketUpdatedPayloadObject


class ZoomEventsVodRegistrationCreated(Event, frozen=True):
    """Somebody registered for a channel of recorded videos."""

    name = "zoom_events.vod_registration_created"
    payload: ZoomEventsVodRegistrationCreatedPayload
    object: ZoomEventsVodRegistrationCreatedPayloadObject
