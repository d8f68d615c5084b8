"""Zoom Rooms, workspaces and visitors: webhook events.

Generated from catalog/data/rooms. Do not edit; see docs/codegen.md.
"""

from __future__ import annotations

import builtins

from greenroom.client.reply import Reply
from greenroom.events.event import Event


class VisitorManagementCheckedInPayloadObject(Reply):
    end_time: int
    """When the visit ends, epoch milliseconds."""
    host_email: str
    """E-mail address of the employee who receives the visitor."""
    host_id: str
    """User id of the employee who receives the visitor."""
    host_name: str
    """Name of the employee who receives the visitor."""
    invite_location_id: str
    """Location the visitor is invited to (22-character id)."""
    start_time: int
    """When the visit starts, epoch milliseconds."""
    visitor_email: str
    """E-mail address of the visitor."""
    visitor_name: str
    """Name of the visitor."""


class VisitorManagementCheckedInPayload(Reply):
    account_id: str
    """Account in which the event happened (22-character id)."""
    object: VisitorManagementCheckedInPayloadObject
    """The visit with its visitor, host and location."""
    operator: str
    """E-mail address of the host or of the user who acted for them."""
    operator_id: str
    """User id of the host or of the user who acted for them."""


class VisitorManagementCheckedOutPayloadObject(Reply):
    end_time: int
    """When the visit ends, epoch milliseconds."""
    host_email: str
    """E-mail address of the employee who receives the visitor."""
    host_id: str
    """User id of the employee who receives the visitor."""
    host_name: str
    """Name of the employee who receives the visitor."""
    invite_location_id: str
    """Location the visitor is invited to (22-character id)."""
    start_time: int
    """When the visit starts, epoch milliseconds."""
    visitor_email: str
    """E-mail address of the visitor."""
    visitor_name: str
    """Name of the visitor."""


class VisitorManagementCheckedOutPayload(Reply):
    account_id: str
    """Account in which the event happened (22-character id)."""
    object: VisitorManagementCheckedOutPayloadObject
    """The visit with its visitor, host and location."""
    operator: str
    """E-mail address of the host or of the user who acted for them."""
    operator_id: str
    """User id of the host or of the user who acted for them."""


class VisitorManagementInvitationCreatedPayloadObject(Reply):
    end_time: int
    """When the visit ends, epoch milliseconds."""
    host_email: str
    """E-mail address of the employee who receives the visitor."""
    host_id: str
    """User id of the employee who receives the visitor."""
    host_name: str
    """Name of the employee who receives the visitor."""
    invitation_id: str
    """Id of the visitor invitation."""
    invite_location_id: str
    """Location the visitor is invited to (22-character id)."""
    start_time: int
    """When the visit starts, epoch milliseconds."""
    visitor_email: str
    """E-mail address of the visitor."""
    visitor_name: str
    """Name of the visitor."""


class VisitorManagementInvitationCreatedPayload(Reply):
    account_id: str
    """Account in which the event happened (22-character id)."""
    object: VisitorManagementInvitationCreatedPayloadObject
    """The visit with its visitor, host and location."""
    operator: str
    """E-mail address of the host or of the user who acted for them."""
    operator_id: str
    """User id of the host or of the user who acted for them."""


class VisitorManagementInvitationDeletedPayloadObject(Reply):
    host_email: str
    """E-mail address of the employee who receives the visitor."""
    host_id: str
    """User id of the employee who receives the visitor."""
    host_name: str
    """Name of the employee who receives the visitor."""
    invite_location_id: str
    """Location the visitor is invited to (22-character id)."""
    visitor_email: str
    """E-mail address of the visitor."""
    visitor_name: str
    """Name of the visitor."""


class VisitorManagementInvitationDeletedPayload(Reply):
    account_id: str
    """Account in which the event happened (22-character id)."""
    object: VisitorManagementInvitationDeletedPayloadObject
    """The visit with its visitor, host and location."""
    operator: str
    """E-mail address of the host or of the user who acted for them."""
    operator_id: str
    """User id of the host or of the user who acted for them."""


class VisitorManagementInvitationUpdatedPayloadObject(Reply):
    end_time: int
    """When the visit ends, epoch milliseconds."""
    host_email: str
    """E-mail address of the employee who receives the visitor."""
    host_id: str
    """User id of the employee who receives the visitor."""
    host_name: str
    """Name of the employee who receives the visitor."""
    invitation_id: str
    """Id of the visitor invitation."""
    invite_location_id: str
    """Location the visitor is invited to (22-character id)."""
    start_time: int
    """When the visit starts, epoch milliseconds."""
    visitor_email: str
    """E-mail address of the visitor."""
    visitor_name: str
    """Name of the visitor."""


class VisitorManagementInvitationUpdatedPayload(Reply):
    account_id: str
    """Account in which the event happened (22-character id)."""
    object: VisitorManagementInvitationUpdatedPayloadObject
    """The visit with its visitor, host and location."""
    operator: str
    """E-mail address of the host or of the user who acted for them."""
    operator_id: str
    """User id of the host or of the user who acted for them."""


class WorkspaceCreatedPayloadObject(Reply):
    id: str
    """Id of the workspace (22 characters)."""
    workspace_name: str
    """Name of the workspace, at most 64 characters."""


class WorkspaceCreatedPayload(Reply):
    account_id: str
    """Account in which the event happened (22-character id)."""
    object: WorkspaceCreatedPayloadObject
    """The workspace."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""


class WorkspaceDeletedPayloadObject(Reply):
    id: str
    """Id of the workspace (22 characters)."""
    workspace_name: str
    """Name of the workspace, at most 64 characters."""


class WorkspaceDeletedPayload(Reply):
    account_id: str
    """Account in which the event happened (22-character id)."""
    object: WorkspaceDeletedPayloadObject
    """The workspace."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""


class WorkspacePreCheckInQuestionnaireResponseCreatedPayloadObjectQuestionnaireResponseListOptions(Reply):
    option_id: str
    """Id of the answer option."""
    text: str
    """Wording of the answer option."""


class WorkspacePreCheckInQuestionnaireResponseCreatedPayloadObjectQuestionnaireResponseList(Reply):
    options: list[
        WorkspacePreCheckInQuestionnaireResponseCreatedPayloadObjectQuestionnaireResponseListOptions
    ]
    """Answers to choose from; empty for questions with a text answer."""
    question_id: str
    """Id of the question."""
    reply_id: str
    """Id of the answer given."""
    title: str
    """Wording of the question."""
    type: str
    """Kind of question: single choice, multiple choice or open text."""


class WorkspacePreCheckInQuestionnaireResponseCreatedPayloadObjectQuestionnaireResponse(Reply):
    id: str
    """Id of the questionnaire."""
    list: builtins.list[WorkspacePreCheckInQuestionnaireResponseCreatedPayloadObjectQuestionnaireResponseList]
    """Questions with their answers."""
    subject: str
    """When the questionnaire is shown: while reserving or before check-in."""
    title: str
    """Heading of the questionnaire."""


class WorkspacePreCheckInQuestionnaireResponseCreatedPayloadObject(Reply):
    desk_id: str
    """Id of the reserved desk."""
    event_id: str
    """Id of the reservation's calendar event."""
    location_id: str
    """Place of the reserved desk (22-character id)."""
    questionnaire_response: list[
        WorkspacePreCheckInQuestionnaireResponseCreatedPayloadObjectQuestionnaireResponse
    ]
    """Questionnaires with the answers given."""
    start_time: str
    """When the reservation starts, ISO 8601 UTC."""
    user_name: str
    """Name of the user who answered."""
    workspace_name: str
    """Name of the workspace, at most 64 characters."""


class WorkspacePreCheckInQuestionnaireResponseCreatedPayload(Reply):
    account_id: str
    """Account in which the event happened (22-character id)."""
    object: WorkspacePreCheckInQuestionnaireResponseCreatedPayloadObject
    """Reservation with the questionnaire answers."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""


class WorkspaceReservationCheckedInPayloadObject(Reply):
    end_time: str
    """When the reservation ends, ISO 8601 UTC."""
    id: str
    """Id of the reservation."""
    reserve_for: str
    """User id of the person the workspace is reserved for."""
    start_time: str
    """When the reservation starts, ISO 8601 UTC."""
    topic: str
    """What the reservation is for."""
    workspace_id: str
    """Id of the reserved workspace (22 characters)."""


class WorkspaceReservationCheckedInPayload(Reply):
    account_id: str
    """Account in which the event happened (22-character id)."""
    object: WorkspaceReservationCheckedInPayloadObject
    """The reservation."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""


class WorkspaceReservationCheckedOutPayloadObject(Reply):
    end_time: str
    """When the reservation ends, ISO 8601 UTC."""
    id: str
    """Id of the reservation."""
    reserve_for: str
    """User id of the person the workspace is reserved for."""
    start_time: str
    """When the reservation starts, ISO 8601 UTC."""
    topic: str
    """What the reservation is for."""
    workspace_id: str
    """Id of the reserved workspace (22 characters)."""


class WorkspaceReservationCheckedOutPayload(Reply):
    account_id: str
    """Account in which the event happened (22-character id)."""
    object: WorkspaceReservationCheckedOutPayloadObject
    """The reservation."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""


class WorkspaceReservationCreatedPayloadObject(Reply):
    assignment_checkin: bool
    """Whether an assigned desk has been checked in to."""
    end_time: str
    """When the reservation ends, ISO 8601 UTC."""
    id: str
    """Id of the reservation."""
    reserve_for: str
    """User id of the person the workspace is reserved for."""
    start_time: str
    """When the reservation starts, ISO 8601 UTC."""
    topic: str
    """What the reservation is for."""
    workspace_id: str
    """Id of the reserved workspace (22 characters)."""


class WorkspaceReservationCreatedPayload(Reply):
    account_id: str
    """Account in which the event happened (22-character id)."""
    object: WorkspaceReservationCreatedPayloadObject
    """The reservation."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""


class WorkspaceReservationDeletedPayloadObject(Reply):
    end_time: str
    """When the reservation ends, ISO 8601 UTC."""
    id: str
    """Id of the reservation."""
    reserve_for: str
    """User id of the person the workspace is reserved for."""
    start_time: str
    """When the reservation starts, ISO 8601 UTC."""
    topic: str
    """What the reservation is for."""
    workspace_id: str
    """Id of the reserved workspace (22 characters)."""


class WorkspaceReservationDeletedPayload(Reply):
    account_id: str
    """Account in which the event happened (22-character id)."""
    object: WorkspaceReservationDeletedPayloadObject
    """The reservation."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""


class WorkspaceReservationQuestionnaireResponseCreatedPayloadObjectQuestionnaireResponseListOptions(Reply):
    option_id: str
    """Id of the answer option."""
    text: str
    """Wording of the answer option."""


class WorkspaceReservationQuestionnaireResponseCreatedPayloadObjectQuestionnaireResponseList(Reply):
    options: list[
        WorkspaceReservationQuestionnaireResponseCreatedPayloadObjectQuestionnaireResponseListOptions
    ]
    """Answers to choose from; empty for questions with a text answer."""
    question_id: str
    """Id of the question."""
    reply_id: str
    """Id of the answer given."""
    title: str
    """Wording of the question."""
    type: str
    """Kind of question: single choice, multiple choice or open text."""


class WorkspaceReservationQuestionnaireResponseCreatedPayloadObjectQuestionnaireResponse(Reply):
    id: str
    """Id of the questionnaire."""
    list: builtins.list[
        WorkspaceReservationQuestionnaireResponseCreatedPayloadObjectQuestionnaireResponseList
    ]
    """Questions with their answers."""
    subject: str
    """When the questionnaire is shown: while reserving or before check-in."""
    title: str
    """Heading of the questionnaire."""


class WorkspaceReservationQuestionnaireResponseCreatedPayloadObject(Reply):
    desk_id: str
    """Id of the reserved desk."""
    event_id: str
    """Id of the reservation's calendar event."""
    location_id: str
    """Place of the reserved desk (22-character id)."""
    questionnaire_response: list[
        WorkspaceReservationQuestionnaireResponseCreatedPayloadObjectQuestionnaireResponse
    ]
    """Questionnaires with the answers given."""
    start_time: str
    """When the reservation starts, ISO 8601 UTC."""
    user_name: str
    """Name of the user who answered."""
    workspace_name: str
    """Name of the workspace, at most 64 characters."""


class WorkspaceReservationQuestionnaireResponseCreatedPayload(Reply):
    account_id: str
    """Account in which the event happened (22-character id)."""
    object: WorkspaceReservationQuestionnaireResponseCreatedPayloadObject
    """Reservation with the questionnaire answers."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""


class WorkspaceReservationQuestionnaireResponseUpdatedPayloadObjectQuestionnaireResponseListOptions(Reply):
    option_id: str
    """Id of the answer option."""
    text: str
    """Wording of the answer option."""


class WorkspaceReservationQuestionnaireResponseUpdatedPayloadObjectQuestionnaireResponseList(Reply):
    options: list[
        WorkspaceReservationQuestionnaireResponseUpdatedPayloadObjectQuestionnaireResponseListOptions
    ]
    """Answers to choose from; empty for questions with a text answer."""
    question_id: str
    """Id of the question."""
    reply_id: str
    """Id of the answer given."""
    title: str
    """Wording of the question."""
    type: str
    """Kind of question: single choice, multiple choice or open text."""


class WorkspaceReservationQuestionnaireResponseUpdatedPayloadObjectQuestionnaireResponse(Reply):
    id: str
    """Id of the questionnaire."""
    list: builtins.list[
        WorkspaceReservationQuestionnaireResponseUpdatedPayloadObjectQuestionnaireResponseList
    ]
    """Questions with their answers."""
    subject: str
    """When the questionnaire is shown: while reserving or before check-in."""
    title: str
    """Heading of the questionnaire."""


class WorkspaceReservationQuestionnaireResponseUpdatedPayloadObject(Reply):
    desk_id: str
    """Id of the reserved desk."""
    event_id: str
    """Id of the reservation's calendar event."""
    location_id: str
    """Place of the reserved desk (22-character id)."""
    questionnaire_response: list[
        WorkspaceReservationQuestionnaireResponseUpdatedPayloadObjectQuestionnaireResponse
    ]
    """Questionnaires with the answers given."""
    start_time: str
    """When the reservation starts, ISO 8601 UTC."""
    user_name: str
    """Name of the user who answered."""
    workspace_name: str
    """Name of the workspace, at most 64 characters."""


class WorkspaceReservationQuestionnaireResponseUpdatedPayload(Reply):
    account_id: str
    """Account in which the event happened (22-character id)."""
    object: WorkspaceReservationQuestionnaireResponseUpdatedPayloadObject
    """Reservation with the questionnaire answers."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""


class WorkspaceReservationUpdatePayloadObject(Reply):
    end_time: str
    """When the reservation ends, ISO 8601 UTC."""
    id: str
    """Id of the reservation."""
    reserve_for: str
    """User id of the person the workspace is reserved for."""
    start_time: str
    """When the reservation starts, ISO 8601 UTC."""
    topic: str
    """What the reservation is for."""
    workspace_id: str
    """Id of the reserved workspace (22 characters)."""


class WorkspaceReservationUpdatePayload(Reply):
    account_id: str
    """Account in which the event happened (22-character id)."""
    object: WorkspaceReservationUpdatePayloadObject
    """The reservation."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""


class WorkspaceUpdatedPayloadObject(Reply):
    id: str
    """Id of the workspace (22 characters)."""
    workspace_name: str
    """Name of the workspace, at most 64 characters."""


class WorkspaceUpdatedPayload(Reply):
    account_id: str
    """Account in which the event happened (22-character id)."""
    object: WorkspaceUpdatedPayloadObject
    """The workspace."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""


class WorkspaceUserAssignedPayloadObject(Reply):
    account_id: str
    """Account the user belongs to (22-character id)."""
    assign_type: str
    """Kind of assignment; `permanent` is the only one."""
    user_email: str
    """E-mail address of the user the desk is assigned to."""
    user_id: str
    """User the desk is assigned to (22-character id)."""
    workspace_id: str
    """Id of the workspace (22 characters)."""
    workspace_name: str
    """Name of the workspace, at most 64 characters."""


class WorkspaceUserAssignedPayload(Reply):
    account_id: str
    """Account in which the event happened (22-character id)."""
    object: WorkspaceUserAssignedPayloadObject
    """Desk and the user who has it now."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""


class WorkspaceUserUnassignedPayloadObject(Reply):
    account_id: str
    """Account the user belongs to (22-character id)."""
    assign_type: str
    """Kind of assignment that ended; always `permanent`."""
    user_id: str
    """User the desk was assigned to (22-character id)."""
    workspace_id: str
    """Id of the workspace (22 characters)."""
    workspace_name: str
    """Name of the workspace, at most 64 characters."""


class WorkspaceUserUnassignedPayload(Reply):
    account_id: str
    """Account in which the event happened (22-character id)."""
    object: WorkspaceUserUnassignedPayloadObject
    """Desk and the user who had it."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""


class ZoomroomAlertPayloadObject(Reply):
    alert_kind: int
    """`1` triggered, `2` cleared, `3` observed (no clearing follows), `4` other."""
    alert_time: int
    """When the condition was noticed, epoch milliseconds."""
    alert_type: int
    """`1` controller or display disconnected, `2` mic, speaker or camera disconnected, `3` room offline, `4` high CPU, `5` low bandwidth, `6` low battery, `7` room display disconnected, `8` audio quality, `9` SIP registration failed, `10` wrong passcode, `0` other."""
    calendar_name: str
    """Name of the calendar the room is booked through."""
    component: int
    """Part affected: `1` computer, `2` controller, `3` scheduling display, `4` microphone, `5` camera, `6` speaker, `0` other."""
    email: str
    """E-mail address of the room, empty when it has none."""
    id: str
    """Id of the Zoom Room (22 characters)."""
    issue: str
    """What happened, in words, such as `Zoom room is offline`."""
    room_name: str
    """Name of the Zoom Room."""


class ZoomroomAlertPayload(Reply):
    account_id: str
    """Account in which the event happened (22-character id)."""
    object: ZoomroomAlertPayloadObject
    """Room and the trouble noticed."""


class ZoomroomCheckedInPayloadObject(Reply):
    api_type: str
    """Calendar API behind the booking: `0` EWS, `1` Microsoft Graph, empty for Google."""
    calendar_id: str
    """Google calendar of the room, often an e-mail address; empty for Microsoft calendars."""
    calendar_name: str
    """Name of the calendar the room is booked through."""
    calendar_type: str
    """Calendar system as a digit string: `0` Google, `1` Office 365, `2` Exchange."""
    change_key: str
    """Version of the Exchange calendar item; changes with every edit, absent for Google."""
    email: str
    """E-mail address of the room, empty when it has none."""
    event_id: str
    """Calendar booking: Google event `id` or Exchange `ItemId`."""
    id: str
    """Id of the Zoom Room (22 characters)."""
    resource_email: str
    """E-mail address of the Exchange or Office 365 room mailbox; absent for Google."""
    room_name: str
    """Name of the Zoom Room."""


class ZoomroomCheckedInPayload(Reply):
    account_id: str
    """Account in which the event happened (22-character id)."""
    object: ZoomroomCheckedInPayloadObject
    """Room and booking, with all parameters that check-out needs."""


class ZoomroomCheckedOutPayloadObject(Reply):
    api_type: str
    """Calendar API behind the booking: `0` EWS, `1` Microsoft Graph, empty for Google."""
    calendar_id: str
    """Google calendar of the room, often an e-mail address; empty for Microsoft calendars."""
    calendar_name: str
    """Name of the calendar the room is booked through."""
    calendar_type: str
    """Calendar system as a digit string: `0` Google, `1` Office 365, `2` Exchange."""
    change_key: str
    """Version of the Exchange calendar item; changes with every edit, absent for Google."""
    email: str
    """E-mail address of the room, empty when it has none."""
    event_id: str
    """Calendar booking: Google event `id` or Exchange `ItemId`."""
    id: str
    """Id of the Zoom Room (22 characters)."""
    resource_email: str
    """E-mail address of the Exchange or Office 365 room mailbox; absent for Google."""
    room_name: str
    """Name of the Zoom Room."""


class ZoomroomCheckedOutPayload(Reply):
    account_id: str
    """Account in which the event happened (22-character id)."""
    object: ZoomroomCheckedOutPayloadObject
    """Room and booking, with all parameters that check-out needs."""


class ZoomroomCreatedPayloadObject(Reply):
    id: str
    """Id of the Zoom Room (22 characters)."""
    room_name: str
    """Name of the Zoom Room."""


class ZoomroomCreatedPayload(Reply):
    account_id: str
    """Account in which the event happened (22-character id)."""
    object: ZoomroomCreatedPayloadObject
    """The Zoom Room."""


class ZoomroomDelayedAlertPayloadObject(Reply):
    alert_kind: int
    """`1` triggered, `2` cleared, `3` observed (no clearing follows), `4` other."""
    alert_time: int
    """When the condition was noticed, epoch milliseconds."""
    alert_type: int
    """`1` controller or display disconnected, `2` mic, speaker or camera disconnected, `3` room offline, `4` high CPU, `5` low bandwidth, `6` low battery, `7` room display disconnected, `8` audio quality, `9` SIP registration failed, `10` wrong passcode, `0` other."""
    calendar_name: str
    """Name of the calendar the room is booked through."""
    component: int
    """Part affected: `1` computer, `2` controller, `3` scheduling display, `4` microphone, `5` camera, `6` speaker, `0` other."""
    email: str
    """E-mail address of the room, empty when it has none."""
    id: str
    """Id of the Zoom Room (22 characters)."""
    issue: str
    """What happened, in words, such as `Zoom room is offline`."""
    room_name: str
    """Name of the Zoom Room."""


class ZoomroomDelayedAlertPayload(Reply):
    account_id: str
    """Account in which the event happened (22-character id)."""
    object: ZoomroomDelayedAlertPayloadObject
    """Room and the trouble noticed."""


class ZoomroomDeletedPayloadObject(Reply):
    id: str
    """Id of the Zoom Room (22 characters)."""
    room_name: str
    """Name of the Zoom Room."""


class ZoomroomDeletedPayload(Reply):
    account_id: str
    """Account in which the event happened (22-character id)."""
    object: ZoomroomDeletedPayloadObject
    """The Zoom Room."""


class ZoomroomDigitalSignageAppEndedPayloadObject(Reply):
    app_id: str
    """Id of the Zoom App."""
    app_name: str
    """Name of the Zoom App."""
    end_time: str
    """When the app stopped playing, ISO 8601 UTC."""
    room_id: str
    """Id of the Zoom Room (22 characters)."""
    start_time: str
    """When the app began to play, ISO 8601 UTC."""


class ZoomroomDigitalSignageAppEndedPayload(Reply):
    account_id: str
    """Account in which the event happened (22-character id)."""
    object: ZoomroomDigitalSignageAppEndedPayloadObject
    """Room and signage app."""


class ZoomroomDigitalSignageAppStartedPayloadObject(Reply):
    app_id: str
    """Id of the Zoom App."""
    app_name: str
    """Name of the Zoom App."""
    room_id: str
    """Id of the Zoom Room (22 characters)."""
    start_time: str
    """When the app began to play, ISO 8601 UTC."""


class ZoomroomDigitalSignageAppStartedPayload(Reply):
    account_id: str
    """Account in which the event happened (22-character id)."""
    object: ZoomroomDigitalSignageAppStartedPayloadObject
    """Room and signage app."""


class ZoomroomLocationCreatedPayloadObject(Reply):
    id: str
    """Id of the place (22 characters)."""
    name: str
    """Name of the place."""
    parent_location_id: str
    """Place one level above in the location tree (22-character id)."""
    type: str
    """Level: `country`, `states`, `city`, `campus`, `building` or `floor`."""


class ZoomroomLocationCreatedPayload(Reply):
    account_id: str
    """Account in which the event happened (22-character id)."""
    object: ZoomroomLocationCreatedPayloadObject
    """The place in the location tree."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""


class ZoomroomLocationDeletedPayloadObject(Reply):
    id: str
    """Id of the place (22 characters)."""
    name: str
    """Name of the place."""
    parent_location_id: str
    """Place one level above in the location tree (22-character id)."""
    type: str
    """Level: `country`, `states`, `city`, `campus`, `building` or `floor`."""


class ZoomroomLocationDeletedPayload(Reply):
    account_id: str
    """Account in which the event happened (22-character id)."""
    object: ZoomroomLocationDeletedPayloadObject
    """The place in the location tree."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""


class ZoomroomLocationUpdatedPayloadObject(Reply):
    id: str
    """Id of the place (22 characters)."""
    name: str
    """Name of the place."""
    parent_location_id: str
    """Place one level above in the location tree (22-character id)."""
    type: str
    """Level: `country`, `states`, `city`, `campus`, `building` or `floor`."""


class ZoomroomLocationUpdatedPayload(Reply):
    account_id: str
    """Account in which the event happened (22-character id)."""
    object: ZoomroomLocationUpdatedPayloadObject
    """The place in the location tree."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""


class ZoomroomSensorDataPayloadObjectSensorData(Reply):
    date_time: str
    """When the reading was taken, ISO 8601 UTC."""
    sensor_type: str
    """What is measured; `REAL_TIME_PEOPLE_COUNT` is the number of people in the room."""
    sensor_value: str
    """Reading as a decimal string, such as `102.0`; the unit follows from `sensor_type`."""


class ZoomroomSensorDataPayloadObject(Reply):
    device_id: str
    """Id of the sensor device that took the reading."""
    id: str
    """Id of the Zoom Room (22 characters)."""
    room_name: str
    """Name of the Zoom Room."""
    sensor_data: list[ZoomroomSensorDataPayloadObjectSensorData]
    """Readings taken by the device since the last report."""


class ZoomroomSensorDataPayload(Reply):
    account_id: str
    """Account in which the event happened (22-character id)."""
    object: ZoomroomSensorDataPayloadObject
    """Room, sensor device and its readings."""


class ZoomroomThirdpartyMeetingAttemptedPayloadObject(Reply):
    join_time: str
    """When the room tried to join, ISO 8601 UTC."""
    join_url: str
    """Join link of the meeting at the other vendor."""
    meeting_source_type: str
    """Vendor of the meeting."""
    passcode: str
    """Passcode of the meeting; empty when it has none."""
    room_id: str
    """Id of the Zoom Room (22 characters)."""
    sip_address: str
    """SIP address to dial."""
    third_party_meeting_id: str
    """Meeting id at the other vendor."""


class ZoomroomThirdpartyMeetingAttemptedPayload(Reply):
    account_id: str
    """Account in which the event happened (22-character id)."""
    object: ZoomroomThirdpartyMeetingAttemptedPayloadObject
    """Room and the meeting it was to join."""


class ZoomroomUpdatedPayloadObject(Reply):
    id: str
    """Id of the Zoom Room (22 characters)."""
    room_name: str
    """Name of the Zoom Room."""


class ZoomroomUpdatedPayload(Reply):
    account_id: str
    """Account in which the event happened (22-character id)."""
    object: ZoomroomUpdatedPayloadObject
    """The Zoom Room."""


class VisitorManagementCheckedIn(Event, frozen=True):
    """An invited visitor checked in on site."""

    name = "visitor_management.checked_in"
    payload: VisitorManagementCheckedInPayload
    object: VisitorManagementCheckedInPayloadObject


class VisitorManagementCheckedOut(Event, frozen=True):
    """A visitor checked out and left the site."""

    name = "visitor_management.checked_out"
    payload: VisitorManagementCheckedOutPayload
    object: VisitorManagementCheckedOutPayloadObject


class VisitorManagementInvitationCreated(Event, frozen=True):
    """A visitor was invited to an office."""

    name = "visitor_management.invitation_created"
    payload: VisitorManagementInvitationCreatedPayload
    object: VisitorManagementInvitationCreatedPayloadObject


class VisitorManagementInvitationDeleted(Event, frozen=True):
    """A visitor invitation was deleted."""

    name = "visitor_management.invitation_deleted"
    payload: VisitorManagementInvitationDeletedPayload
    object: VisitorManagementInvitationDeletedPayloadObject


class VisitorManagementInvitationUpdated(Event, frozen=True):
    """A visitor invitation was changed."""

    name = "visitor_management.invitation_updated"
    payload: VisitorManagementInvitationUpdatedPayload
    object: VisitorManagementInvitationUpdatedPayloadObject


class WorkspaceCreated(Event, frozen=True):
    """A desk or reservable room was added."""

    name = "workspace.created"
    payload: WorkspaceCreatedPayload
    object: WorkspaceCreatedPayloadObject


class WorkspaceDeleted(Event, frozen=True):
    """A workspace was deleted."""

    name = "workspace.deleted"
    payload: WorkspaceDeletedPayload
    object: WorkspaceDeletedPayloadObject


class WorkspacePreCheckInQuestionnaireResponseCreated(Event, frozen=True):
    """Somebody answered the questionnaire shown before check-in."""

    name = "workspace.pre_check_in_questionnaire_response_created"
    payload: WorkspacePreCheckInQuestionnaireResponseCreatedPayload
    object: WorkspacePreCheckInQuestionnaireResponseCreatedPayloadObject


class WorkspaceReservationCheckedIn(Event, frozen=True):
    """Somebody checked in to a workspace reservation."""

    name = "workspace.reservation_checked_in"
    payload: WorkspaceReservationCheckedInPayload
    object: WorkspaceReservationCheckedInPayloadObject


class WorkspaceReservationCheckedOut(Event, frozen=True):
    """Somebody checked out of a workspace reservation."""

    name = "workspace.reservation_checked_out"
    payload: WorkspaceReservationCheckedOutPayload
    object: WorkspaceReservationCheckedOutPayloadObject


class WorkspaceReservationCreated(Event, frozen=True):
    """Somebody reserved a workspace."""

    name = "workspace.reservation_created"
    payload: WorkspaceReservationCreatedPayload
    object: WorkspaceReservationCreatedPayloadObject


class WorkspaceReservationDeleted(Event, frozen=True):
    """A workspace reservation was cancelled."""

    name = "workspace.reservation_deleted"
    payload: WorkspaceReservationDeletedPayload
    object: WorkspaceReservationDeletedPayloadObject


class WorkspaceReservationQuestionnaireResponseCreated(Event, frozen=True):
    """Somebody answered the questionnaire while reserving a workspace."""

    name = "workspace.reservation_questionnaire_response_created"
    payload: WorkspaceReservationQuestionnaireResponseCreatedPayload
    object: WorkspaceReservationQuestionnaireResponseCreatedPayloadObject


class WorkspaceReservationQuestionnaireResponseUpdated(Event, frozen=True):
    """Somebody changed the questionnaire answers of a reservation."""

    name = "workspace.reservation_questionnaire_response_updated"
    payload: WorkspaceReservationQuestionnaireResponseUpdatedPayload
    object: WorkspaceReservationQuestionnaireResponseUpdatedPayloadObject


class WorkspaceReservationUpdate(Event, frozen=True):
    """A workspace reservation was moved or its topic changed."""

    name = "workspace.reservation_update"
    payload: WorkspaceReservationUpdatePayload
    object: WorkspaceReservationUpdatePayloadObject


class WorkspaceUpdated(Event, frozen=True):
    """A workspace was changed."""

    name = "workspace.updated"
    payload: WorkspaceUpdatedPayload
    object: WorkspaceUpdatedPayloadObject


class WorkspaceUserAssigned(Event, frozen=True):
    """A desk was permanently assigned to a user."""

    name = "workspace.user_assigned"
    payload: WorkspaceUserAssignedPayload
    object: WorkspaceUserAssignedPayloadObject


class WorkspaceUserUnassigned(Event, frozen=True):
    """A desk's permanent assignment was removed."""

    name = "workspace.user_unassigned"
    payload: WorkspaceUserUnassignedPayload
    object: WorkspaceUserUnassignedPayloadObject


class ZoomroomAlert(Event, frozen=True):
    """A room's hardware or connection trouble began, ended or was observed."""

    name = "zoomroom.alert"
    payload: ZoomroomAlertPayload
    object: ZoomroomAlertPayloadObject


class ZoomroomCheckedIn(Event, frozen=True):
    """Somebody checked in to a room's scheduled booking."""

    name = "zoomroom.checked_in"
    payload: ZoomroomCheckedInPayload
    object: ZoomroomCheckedInPayloadObject


class ZoomroomCheckedOut(Event, frozen=True):
    """Somebody checked out of a room's booking and freed the rest of the slot."""

    name = "zoomroom.checked_out"
    payload: ZoomroomCheckedOutPayload
    object: ZoomroomCheckedOutPayloadObject


class ZoomroomCreated(Event, frozen=True):
    """A Zoom Room was added to the account."""

    name = "zoomroom.created"
    payload: ZoomroomCreatedPayload
    object: ZoomroomCreatedPayloadObject


class ZoomroomDelayedAlert(Event, frozen=True):
    """A room alert, sent five minutes after the trouble arose."""

    name = "zoomroom.delayed_alert"
    payload: ZoomroomDelayedAlertPayload
    object: ZoomroomDelayedAlertPayloadObject


class ZoomroomDeleted(Event, frozen=True):
    """A Zoom Room was deleted from the account."""

    name = "zoomroom.deleted"
    payload: ZoomroomDeletedPayload
    object: ZoomroomDeletedPayloadObject


class ZoomroomDigitalSignageAppEnded(Event, frozen=True):
    """A signage app stopped playing on a room's display."""

    name = "zoomroom.digital_signage_app_ended"
    payload: ZoomroomDigitalSignageAppEndedPayload
    object: ZoomroomDigitalSignageAppEndedPayloadObject


class ZoomroomDigitalSignageAppStarted(Event, frozen=True):
    """A signage app began to play on a room's display."""

    name = "zoomroom.digital_signage_app_started"
    payload: ZoomroomDigitalSignageAppStartedPayload
    object: ZoomroomDigitalSignageAppStartedPayloadObject


class ZoomroomLocationCreated(Event, frozen=True):
    """A place was added to the location tree."""

    name = "zoomroom.location_created"
    payload: ZoomroomLocationCreatedPayload
    object: ZoomroomLocationCreatedPayloadObject


class ZoomroomLocationDeleted(Event, frozen=True):
    """A place was deleted from the location tree."""

    name = "zoomroom.location_deleted"
    payload: ZoomroomLocationDeletedPayload
    object: ZoomroomLocationDeletedPayloadObject


class ZoomroomLocationUpdated(Event, frozen=True):
    """A place in the location tree was changed or moved to another parent."""

    name = "zoomroom.location_updated"
    payload: ZoomroomLocationUpdatedPayload
    object: ZoomroomLocationUpdatedPayloadObject


class ZoomroomSensorData(Event, frozen=True):
    """A room's sensors reported readings, such as people count or CO2."""

    name = "zoomroom.sensor_data"
    payload: ZoomroomSensorDataPayload
    object: ZoomroomSensorDataPayloadObject


class ZoomroomThirdpartyMeetingAttempted(Event, frozen=True):
    """A room was invited to, or tried to join, another vendor's meeting."""

    name = "zoomroom.thirdparty_meeting_attempted"
    payload: ZoomroomThirdpartyMeetingAttemptedPayload
    object: ZoomroomThirdpartyMeetingAttemptedPayloadObject


class ZoomroomUpdated(Event, frozen=True):
    """A Zoom Room's profile was changed."""

    name = "zoomroom.updated"
    payload: ZoomroomUpdatedPayload
    object: ZoomroomUpdatedPayloadObject
