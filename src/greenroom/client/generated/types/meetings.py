"""What the operations of the area meetings take and give.

Generated from catalog/data/meetings. Do not edit; see docs/codegen.md.
"""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict

from greenroom.client.reply import Reply
from greenroom.client.resource import Date, DateTime, Texts


class MeetingsAppsAddReply(Reply):
    app_id: str
    id: int
    start_time: str


class MeetingsCreateReplyOccurrences(Reply):
    duration: int
    occurrence_id: str
    start_time: str
    status: str


class MeetingsCreateReplyRecurrence(Reply):
    end_date_time: str
    end_times: int
    monthly_day: int
    monthly_week: int
    monthly_week_day: int
    repeat_interval: int
    type: int
    weekly_days: str


class MeetingsCreateReplySettingsApprovedOrDeniedCountriesOrRegions(Reply):
    approved_list: list[str]
    denied_list: list[str]
    enable: bool
    method: str


class MeetingsCreateReplySettingsAuthenticationException(Reply):
    email: str
    join_url: str
    name: str


class MeetingsCreateReplySettingsAutoAddRecordingToVideoManagementChannels(Reply):
    channel_id: str
    name: str


class MeetingsCreateReplySettingsAutoAddRecordingToVideoManagement(Reply):
    channels: list[MeetingsCreateReplySettingsAutoAddRecordingToVideoManagementChannels]
    enable: bool


class MeetingsCreateReplySettingsBreakoutRoomRooms(Reply):
    name: str
    participants: list[str]


class MeetingsCreateReplySettingsBreakoutRoom(Reply):
    enable: bool
    rooms: list[MeetingsCreateReplySettingsBreakoutRoomRooms]


class MeetingsCreateReplySettingsContinuousMeetingChat(Reply):
    auto_add_invited_external_users: bool
    auto_add_meeting_participants: bool
    channel_id: str
    enable: bool


class MeetingsCreateReplySettingsCustomKeys(Reply):
    key: str
    value: str


class MeetingsCreateReplySettingsGlobalDialInNumbers(Reply):
    city: str
    country: str
    country_name: str
    number: str
    type: str


class MeetingsCreateReplySettingsLanguageInterpretationInterpreters(Reply):
    email: str
    interpreter_languages: str
    languages: str


class MeetingsCreateReplySettingsLanguageInterpretation(Reply):
    enable: bool
    interpreters: list[MeetingsCreateReplySettingsLanguageInterpretationInterpreters]


class MeetingsCreateReplySettingsMeetingInvitees(Reply):
    email: str


class MeetingsCreateReplySettingsQuestionAndAnswer(Reply):
    allow_anonymous_questions: bool
    allow_submit_questions: bool
    attendees_can_comment: bool
    attendees_can_upvote: bool
    enable: bool
    question_visibility: str


class MeetingsCreateReplySettingsResources(Reply):
    permission_level: str
    resource_id: str
    resource_type: str


class MeetingsCreateReplySettingsSignLanguageInterpretationInterpreters(Reply):
    email: str
    sign_language: str


class MeetingsCreateReplySettingsSignLanguageInterpretation(Reply):
    enable: bool
    interpreters: list[MeetingsCreateReplySettingsSignLanguageInterpretationInterpreters]


class MeetingsCreateReplySettingsWaitingRoomOptions(Reply):
    mode: str
    who_goes_to_waiting_room: str


class MeetingsCreateReplySettings(Reply):
    additional_data_center_regions: list[str]
    allow_host_control_participant_mute_state: bool
    allow_multiple_devices: bool
    alternative_host_manage_cloud_recording: bool
    alternative_host_manage_meeting_summary: bool
    alternative_host_update_polls: bool
    alternative_hosts: str
    alternative_hosts_email_notification: bool
    approval_type: int
    approved_or_denied_countries_or_regions: MeetingsCreateReplySettingsApprovedOrDeniedCountriesOrRegions
    audio: str
    audio_conference_info: str
    authentication_domains: str
    authentication_exception: list[MeetingsCreateReplySettingsAuthenticationException]
    authentication_name: str
    authentication_option: str
    auto_add_recording_to_video_management: MeetingsCreateReplySettingsAutoAddRecordingToVideoManagement
    auto_recording: str
    auto_start_ai_companion_questions: bool
    auto_start_meeting_summary: bool
    breakout_room: MeetingsCreateReplySettingsBreakoutRoom
    calendar_type: int
    close_registration: bool
    cn_meeting: bool
    contact_email: str
    contact_name: str
    continuous_meeting_chat: MeetingsCreateReplySettingsContinuousMeetingChat
    custom_keys: list[MeetingsCreateReplySettingsCustomKeys]
    device_testing: bool
    disable_participant_video: bool
    email_in_attendee_report: bool
    email_notification: bool
    encryption_type: str
    enforce_login: bool
    enforce_login_domains: str
    focus_mode: bool
    global_dial_in_countries: list[str]
    global_dial_in_numbers: list[MeetingsCreateReplySettingsGlobalDialInNumbers]
    host_save_video_order: bool
    host_video: bool
    in_meeting: bool
    internal_meeting: bool
    jbh_time: int
    join_before_host: bool
    language_interpretation: MeetingsCreateReplySettingsLanguageInterpretation
    meeting_authentication: bool
    meeting_invitees: list[MeetingsCreateReplySettingsMeetingInvitees]
    mute_upon_entry: bool
    participant_focused_meeting: bool
    participant_video: bool
    private_meeting: bool
    push_change_to_calendar: bool
    question_and_answer: MeetingsCreateReplySettingsQuestionAndAnswer
    registrants_confirmation_email: bool
    registrants_email_notification: bool
    registration_type: int
    request_permission_to_unmute_participants: bool
    resources: list[MeetingsCreateReplySettingsResources]
    show_join_info: bool
    show_share_button: bool
    sign_language_interpretation: MeetingsCreateReplySettingsSignLanguageInterpretation
    summary_template_id: str
    use_pmi: bool
    waiting_room: bool
    waiting_room_options: MeetingsCreateReplySettingsWaitingRoomOptions
    watermark: bool
    who_can_ask_questions: int
    who_will_receive_summary: int


class MeetingsCreateReplyTrackingFields(Reply):
    field: str
    value: str
    visible: bool


class MeetingsCreateReply(Reply):
    agenda: str
    assistant_id: str
    chat_join_url: str
    created_at: str
    creation_source: str
    duration: int
    dynamic_host_key: str
    encrypted_password: str
    h323_password: str
    host_email: str
    host_id: str
    id: int
    join_url: str
    occurrences: list[MeetingsCreateReplyOccurrences]
    password: str
    pmi: str
    pre_schedule: bool
    pstn_password: str
    recurrence: MeetingsCreateReplyRecurrence
    registration_url: str
    settings: MeetingsCreateReplySettings
    start_time: str
    start_url: str
    status: str
    template_id: str
    timezone: str
    topic: str
    tracking_fields: list[MeetingsCreateReplyTrackingFields]
    type: int
    uuid: str


class MeetingsCreateParamsRecurrence(TypedDict, total=False):
    end_date_time: DateTime
    end_times: int
    monthly_day: int
    monthly_week: Literal[-1, 1, 2, 3, 4]
    monthly_week_day: Literal[1, 2, 3, 4, 5, 6, 7]
    repeat_interval: int
    type: Required[Literal[1, 2, 3]]
    weekly_days: str


class MeetingsCreateParamsSettingsApprovedOrDeniedCountriesOrRegions(TypedDict, total=False):
    approved_list: Texts
    denied_list: Texts
    enable: bool
    method: Literal["approve", "deny"]


class MeetingsCreateParamsSettingsAuthenticationException(TypedDict, total=False):
    email: str
    name: str


class MeetingsCreateParamsSettingsAutoAddRecordingToVideoManagementChannels(TypedDict, total=False):
    channel_id: Required[str]
    name: str


class MeetingsCreateParamsSettingsAutoAddRecordingToVideoManagement(TypedDict, total=False):
    channels: Sequence[MeetingsCreateParamsSettingsAutoAddRecordingToVideoManagementChannels]
    enable: Required[bool]


class MeetingsCreateParamsSettingsBreakoutRoomRooms(TypedDict, total=False):
    name: str
    participants: Texts


class MeetingsCreateParamsSettingsBreakoutRoom(TypedDict, total=False):
    enable: bool
    rooms: Sequence[MeetingsCreateParamsSettingsBreakoutRoomRooms]


class MeetingsCreateParamsSettingsContinuousMeetingChat(TypedDict, total=False):
    auto_add_invited_external_users: bool
    auto_add_meeting_participants: bool
    enable: bool


class MeetingsCreateParamsSettingsLanguageInterpretationInterpreters(TypedDict, total=False):
    email: str
    interpreter_languages: str
    languages: str


class MeetingsCreateParamsSettingsLanguageInterpretation(TypedDict, total=False):
    enable: bool
    interpreters: Sequence[MeetingsCreateParamsSettingsLanguageInterpretationInterpreters]


class MeetingsCreateParamsSettingsMeetingInvitees(TypedDict, total=False):
    email: str


class MeetingsCreateParamsSettingsQuestionAndAnswer(TypedDict, total=False):
    allow_anonymous_questions: bool
    allow_submit_questions: bool
    attendees_can_comment: bool
    attendees_can_upvote: bool
    enable: bool
    question_visibility: Literal["answered", "all"]


class MeetingsCreateParamsSettingsResources(TypedDict, total=False):
    permission_level: Literal["editor", "commenter", "viewer"]
    resource_id: str
    resource_type: Literal["whiteboard"]


class MeetingsCreateParamsSettingsSignLanguageInterpretationInterpreters(TypedDict, total=False):
    email: str
    sign_language: str


class MeetingsCreateParamsSettingsSignLanguageInterpretation(TypedDict, total=False):
    enable: bool
    interpreters: Sequence[MeetingsCreateParamsSettingsSignLanguageInterpretationInterpreters]


class MeetingsCreateParamsSettingsWaitingRoomOptions(TypedDict, total=False):
    mode: Required[Literal["follow_setting", "custom"]]
    who_goes_to_waiting_room: Literal[
        "everyone",
        "users_not_in_account",
        "users_not_in_account_or_whitelisted_domains",
        "users_not_on_invite",
        "users_not_in_org",
    ]


class MeetingsCreateParamsSettings(TypedDict, total=False):
    additional_data_center_regions: Texts
    allow_host_control_participant_mute_state: bool
    allow_multiple_devices: bool
    alternative_host_manage_cloud_recording: bool
    alternative_host_manage_meeting_summary: bool
    alternative_host_update_polls: bool
    alternative_hosts: str
    alternative_hosts_email_notification: bool
    approval_type: Literal[0, 1, 2]
    approved_or_denied_countries_or_regions: MeetingsCreateParamsSettingsApprovedOrDeniedCountriesOrRegions
    audio: Literal["both", "telephony", "voip", "thirdParty"]
    audio_conference_info: str
    authentication_domains: str
    authentication_exception: Sequence[MeetingsCreateParamsSettingsAuthenticationException]
    authentication_option: str
    auto_add_recording_to_video_management: MeetingsCreateParamsSettingsAutoAddRecordingToVideoManagement
    auto_recording: Literal["local", "cloud", "none"]
    auto_start_ai_companion_questions: bool
    auto_start_meeting_summary: bool
    breakout_room: MeetingsCreateParamsSettingsBreakoutRoom
    calendar_type: Literal[1, 2]
    close_registration: bool
    cn_meeting: bool
    contact_email: str
    contact_name: str
    continuous_meeting_chat: MeetingsCreateParamsSettingsContinuousMeetingChat
    device_testing: bool
    disable_participant_video: bool
    email_in_attendee_report: bool
    email_notification: bool
    encryption_type: Literal["enhanced_encryption", "e2ee"]
    focus_mode: bool
    global_dial_in_countries: Texts
    host_save_video_order: bool
    host_video: bool
    in_meeting: bool
    internal_meeting: bool
    jbh_time: Literal[0, 5, 10, 15]
    join_before_host: bool
    language_interpretation: MeetingsCreateParamsSettingsLanguageInterpretation
    meeting_authentication: bool
    meeting_invitees: Sequence[MeetingsCreateParamsSettingsMeetingInvitees]
    mute_upon_entry: bool
    participant_focused_meeting: bool
    participant_video: bool
    private_meeting: bool
    push_change_to_calendar: bool
    question_and_answer: MeetingsCreateParamsSettingsQuestionAndAnswer
    registrants_confirmation_email: bool
    registrants_email_notification: bool
    registration_type: Literal[1, 2, 3]
    request_permission_to_unmute_participants: bool
    resources: Sequence[MeetingsCreateParamsSettingsResources]
    show_join_info: bool
    show_share_button: bool
    sign_language_interpretation: MeetingsCreateParamsSettingsSignLanguageInterpretation
    summary_template_id: str
    use_pmi: bool
    waiting_room: bool
    waiting_room_options: MeetingsCreateParamsSettingsWaitingRoomOptions
    watermark: bool
    who_can_ask_questions: Literal[1, 2, 3, 4, 5]
    who_will_receive_summary: Literal[1, 2, 3, 4]


class MeetingsCreateParamsTrackingFields(TypedDict, total=False):
    field: Required[str]
    value: str


class MeetingsCreateParams(TypedDict, total=False):
    agenda: str
    default_password: bool
    duration: int
    password: str
    pre_schedule: bool
    recurrence: MeetingsCreateParamsRecurrence
    schedule_for: str
    settings: MeetingsCreateParamsSettings
    start_time: DateTime
    template_id: str
    timezone: str
    topic: str
    tracking_fields: Sequence[MeetingsCreateParamsTrackingFields]
    type: Literal[1, 2, 3, 8, 10]


class MeetingsCreateInviteLinksReplyAttendees(Reply):
    join_url: str
    name: str


class MeetingsCreateInviteLinksReply(Reply):
    attendees: list[MeetingsCreateInviteLinksReplyAttendees]


class MeetingsCreateInviteLinksParamsAttendees(TypedDict, total=False):
    disable_audio: bool
    disable_video: bool
    name: Required[str]


class MeetingsCreateInviteLinksParams(TypedDict, total=False):
    attendees: Sequence[MeetingsCreateInviteLinksParamsAttendees]
    ttl: int


class MeetingsDeleteParams(TypedDict, total=False):
    cancel_meeting_reminder: bool
    occurrence_id: str
    schedule_for_reminder: bool


class MeetingsGetReplyOccurrences(Reply):
    duration: int
    occurrence_id: str
    start_time: str
    status: str


class MeetingsGetReplyRecurrence(Reply):
    end_date_time: str
    end_times: int
    monthly_day: int
    monthly_week: int
    monthly_week_day: int
    repeat_interval: int
    type: int
    weekly_days: str


class MeetingsGetReplySettingsApprovedOrDeniedCountriesOrRegions(Reply):
    approved_list: list[str]
    denied_list: list[str]
    enable: bool
    method: str


class MeetingsGetReplySettingsAuthenticationException(Reply):
    email: str
    join_url: str
    name: str


class MeetingsGetReplySettingsAutoAddRecordingToVideoManagementChannels(Reply):
    channel_id: str
    name: str


class MeetingsGetReplySettingsAutoAddRecordingToVideoManagement(Reply):
    channels: list[MeetingsGetReplySettingsAutoAddRecordingToVideoManagementChannels]
    enable: bool


class MeetingsGetReplySettingsBreakoutRoomRooms(Reply):
    name: str
    participants: list[str]


class MeetingsGetReplySettingsBreakoutRoom(Reply):
    enable: bool
    rooms: list[MeetingsGetReplySettingsBreakoutRoomRooms]


class MeetingsGetReplySettingsContinuousMeetingChat(Reply):
    auto_add_invited_external_users: bool
    auto_add_meeting_participants: bool
    channel_id: str
    enable: bool


class MeetingsGetReplySettingsCustomKeys(Reply):
    key: str
    value: str


class MeetingsGetReplySettingsGlobalDialInNumbers(Reply):
    city: str
    country: str
    country_name: str
    number: str
    type: str


class MeetingsGetReplySettingsLanguageInterpretationInterpreters(Reply):
    email: str
    interpreter_languages: str
    languages: str


class MeetingsGetReplySettingsLanguageInterpretation(Reply):
    enable: bool
    interpreters: list[MeetingsGetReplySettingsLanguageInterpretationInterpreters]


class MeetingsGetReplySettingsMeetingInvitees(Reply):
    email: str
    internal_user: bool


class MeetingsGetReplySettingsQuestionAndAnswer(Reply):
    allow_anonymous_questions: bool
    allow_submit_questions: bool
    attendees_can_comment: bool
    attendees_can_upvote: bool
    enable: bool
    question_visibility: str


class MeetingsGetReplySettingsResources(Reply):
    permission_level: str
    resource_id: str
    resource_type: str


class MeetingsGetReplySettingsSignLanguageInterpretationInterpreters(Reply):
    email: str
    sign_language: str


class MeetingsGetReplySettingsSignLanguageInterpretation(Reply):
    enable: bool
    interpreters: list[MeetingsGetReplySettingsSignLanguageInterpretationInterpreters]


class MeetingsGetReplySettingsWaitingRoomOptions(Reply):
    mode: str
    who_goes_to_waiting_room: str


class MeetingsGetReplySettings(Reply):
    additional_data_center_regions: list[str]
    allow_host_control_participant_mute_state: bool
    allow_multiple_devices: bool
    alternative_host_manage_cloud_recording: bool
    alternative_host_manage_meeting_summary: bool
    alternative_host_update_polls: bool
    alternative_hosts: str
    alternative_hosts_email_notification: bool
    approval_type: int
    approved_or_denied_countries_or_regions: MeetingsGetReplySettingsApprovedOrDeniedCountriesOrRegions
    audio: str
    audio_conference_info: str
    authentication_domains: str
    authentication_exception: list[MeetingsGetReplySettingsAuthenticationException]
    authentication_name: str
    authentication_option: str
    auto_add_recording_to_video_management: MeetingsGetReplySettingsAutoAddRecordingToVideoManagement
    auto_recording: str
    auto_start_ai_companion_questions: bool
    auto_start_meeting_summary: bool
    breakout_room: MeetingsGetReplySettingsBreakoutRoom
    calendar_type: int
    close_registration: bool
    cn_meeting: bool
    contact_email: str
    contact_name: str
    continuous_meeting_chat: MeetingsGetReplySettingsContinuousMeetingChat
    custom_keys: list[MeetingsGetReplySettingsCustomKeys]
    device_testing: bool
    disable_participant_video: bool
    email_in_attendee_report: bool
    email_notification: bool
    encryption_type: str
    enforce_login: bool
    enforce_login_domains: str
    focus_mode: bool
    global_dial_in_countries: list[str]
    global_dial_in_numbers: list[MeetingsGetReplySettingsGlobalDialInNumbers]
    host_save_video_order: bool
    host_video: bool
    in_meeting: bool
    internal_meeting: bool
    jbh_time: int
    join_before_host: bool
    language_interpretation: MeetingsGetReplySettingsLanguageInterpretation
    meeting_authentication: bool
    meeting_invitees: list[MeetingsGetReplySettingsMeetingInvitees]
    mute_upon_entry: bool
    participant_focused_meeting: bool
    participant_video: bool
    private_meeting: bool
    push_change_to_calendar: bool
    question_and_answer: MeetingsGetReplySettingsQuestionAndAnswer
    registrants_confirmation_email: bool
    registrants_email_notification: bool
    registration_type: int
    request_permission_to_unmute_participants: bool
    resources: list[MeetingsGetReplySettingsResources]
    show_join_info: bool
    show_share_button: bool
    sign_language_interpretation: MeetingsGetReplySettingsSignLanguageInterpretation
    summary_template_id: str
    use_pmi: bool
    waiting_room: bool
    waiting_room_options: MeetingsGetReplySettingsWaitingRoomOptions
    watermark: bool
    who_can_ask_questions: int
    who_will_receive_summary: int


class MeetingsGetReplyTrackingFields(Reply):
    field: str
    value: str
    visible: bool


class MeetingsGetReply(Reply):
    agenda: str
    assistant_id: str
    chat_join_url: str
    created_at: str
    creation_source: str
    duration: int
    dynamic_host_key: str
    encrypted_password: str
    h323_password: str
    host_email: str
    host_id: str
    id: int
    join_url: str
    occurrences: list[MeetingsGetReplyOccurrences]
    password: str
    pmi: str
    pre_schedule: bool
    pstn_password: str
    recurrence: MeetingsGetReplyRecurrence
    registration_url: str
    settings: MeetingsGetReplySettings
    start_time: str
    start_url: str
    status: str
    template_id: str
    timezone: str
    topic: str
    tracking_fields: list[MeetingsGetReplyTrackingFields]
    type: int
    uuid: str


class MeetingsGetParams(TypedDict, total=False):
    occurrence_id: str
    show_previous_occurrences: bool


class MeetingsGetInvitationReply(Reply):
    invitation: str
    sip_links: list[str]


class MeetingsGetSipUriReply(Reply):
    expire_in: int
    paid_crc_plan_participant: bool
    participant_identifier_code: str
    sip_dialing: str


class MeetingsGetSipUriParams(TypedDict, total=False):
    passcode: str


class MeetingsListItem(Reply):
    agenda: str
    created_at: str
    duration: int
    host_id: str
    id: int
    join_url: str
    pmi: str
    start_time: str
    timezone: str
    topic: str
    type: int
    uuid: str


class MeetingsListPage(Reply):
    meetings: list[MeetingsListItem]
    next_page_token: str
    page_count: int
    page_number: int
    page_size: int
    total_records: int


class MeetingsListParams(TypedDict, total=False):
    from_: Date
    next_page_token: str
    page_number: int
    page_size: int
    timezone: str
    to: Date
    type: Literal["scheduled", "live", "upcoming", "upcoming_meetings", "previous_meetings"]


class MeetingsListUpcomingItem(Reply):
    created_at: str
    duration: int
    id: int
    is_all_day: bool
    is_host: bool
    join_url: str
    passcode: str
    start_time: str
    timezone: str
    topic: str
    type: int
    use_pmi: bool


class MeetingsListUpcomingPage(Reply):
    meetings: list[MeetingsListUpcomingItem]
    total_records: int


class MeetingsLiveControlParamsParamsContacts(TypedDict, total=False):
    email: str
    id: str


class MeetingsLiveControlParamsParamsH323Headers(TypedDict, total=False):
    from_display_name: str
    to_display_name: str


class MeetingsLiveControlParamsParamsInviteOptions(TypedDict, total=False):
    require_greeting: bool
    require_pressing_one: bool


class MeetingsLiveControlParamsParamsSipHeadersAdditionalHeaders(TypedDict, total=False):
    key: str
    value: str


class MeetingsLiveControlParamsParamsSipHeaders(TypedDict, total=False):
    additional_headers: Sequence[MeetingsLiveControlParamsParamsSipHeadersAdditionalHeaders]
    from_display_name: str
    from_uri: str
    to_display_name: str


class MeetingsLiveControlParamsParams(TypedDict, total=False):
    ai_companion_mode: Literal["questions", "summary", "all"]
    call_type: str
    contacts: Sequence[MeetingsLiveControlParamsParamsContacts]
    delete_meeting_assets: bool
    device_ip: str
    h323_headers: MeetingsLiveControlParamsParamsH323Headers
    invite_options: MeetingsLiveControlParamsParamsInviteOptions
    invitee_name: str
    phone_number: str
    retain_meeting_transcript: bool
    sip_headers: MeetingsLiveControlParamsParamsSipHeaders
    waiting_room_description: str
    waiting_room_title: str


class MeetingsLiveControlParams(TypedDict, total=False):
    method: Literal[
        "recording.start",
        "recording.stop",
        "recording.pause",
        "recording.resume",
        "participant.invite",
        "participant.invite.callout",
        "participant.invite.room_system_callout",
        "waiting_room.update",
        "ai_companion.start",
        "ai_companion.stop",
        "ai_companion.disable",
    ]
    params: MeetingsLiveControlParamsParams


class MeetingsLiveDeleteMessageParams(TypedDict, total=False):
    file_ids: str | Texts


class MeetingsLiveUpdateMessageParams(TypedDict, total=False):
    message_content: Required[str]


class MeetingsLiveUpdateRtmsStatusParamsSettings(TypedDict, total=False):
    client_id: Required[str]
    participant_user_id: str


class MeetingsLiveUpdateRtmsStatusParams(TypedDict, total=False):
    action: Literal["start", "stop", "pause", "resume"]
    settings: MeetingsLiveUpdateRtmsStatusParamsSettings


class MeetingsLivestreamGetReply(Reply):
    page_url: str
    resolution: str
    stream_key: str
    stream_url: str


class MeetingsLivestreamUpdateParams(TypedDict, total=False):
    page_url: Required[str]
    resolution: str
    stream_key: Required[str]
    stream_url: Required[str]


class MeetingsLivestreamUpdateStatusParamsSettings(TypedDict, total=False):
    active_speaker_name: bool
    close_caption: Literal["burnt-in", "embedded", "off"]
    display_name: str
    layout: Literal["follow_host", "gallery_view", "speaker_view"]


class MeetingsLivestreamUpdateStatusParams(TypedDict, total=False):
    action: Literal["start", "stop", "mode"]
    settings: MeetingsLivestreamUpdateStatusParamsSettings


class MeetingsPollsCreateReplyQuestionsPrompts(Reply):
    prompt_question: str
    prompt_right_answers: list[str]


class MeetingsPollsCreateReplyQuestions(Reply):
    answer_max_character: int
    answer_min_character: int
    answer_required: bool
    answers: list[str]
    case_sensitive: bool
    name: str
    prompts: list[MeetingsPollsCreateReplyQuestionsPrompts]
    rating_max_label: str
    rating_max_value: int
    rating_min_label: str
    rating_min_value: int
    right_answers: list[str]
    show_as_dropdown: bool
    type: str


class MeetingsPollsCreateReply(Reply):
    anonymous: bool
    id: str
    poll_type: int
    questions: list[MeetingsPollsCreateReplyQuestions]
    status: str
    title: str


class MeetingsPollsCreateParamsQuestionsPrompts(TypedDict, total=False):
    prompt_question: str
    prompt_right_answers: Texts


class MeetingsPollsCreateParamsQuestions(TypedDict, total=False):
    answer_max_character: int
    answer_min_character: int
    answer_required: bool
    answers: Texts
    case_sensitive: bool
    name: str
    prompts: Sequence[MeetingsPollsCreateParamsQuestionsPrompts]
    rating_max_label: str
    rating_max_value: int
    rating_min_label: str
    rating_min_value: int
    right_answers: Texts
    show_as_dropdown: bool
    type: Literal[
        "single",
        "multiple",
        "matching",
        "rank_order",
        "short_answer",
        "long_answer",
        "fill_in_the_blank",
        "rating_scale",
    ]


class MeetingsPollsCreateParams(TypedDict, total=False):
    anonymous: bool
    poll_type: Literal[1, 2, 3]
    questions: Sequence[MeetingsPollsCreateParamsQuestions]
    title: str


class MeetingsPollsCreateBatchReplyPollsQuestionsPrompts(Reply):
    prompt_question: str
    prompt_right_answers: list[str]


class MeetingsPollsCreateBatchReplyPollsQuestions(Reply):
    answer_max_character: int
    answer_min_character: int
    answer_required: bool
    answers: list[str]
    case_sensitive: bool
    name: str
    prompts: list[MeetingsPollsCreateBatchReplyPollsQuestionsPrompts]
    rating_max_label: str
    rating_max_value: int
    rating_min_label: str
    rating_min_value: int
    right_answers: list[str]
    show_as_dropdown: bool
    type: str


class MeetingsPollsCreateBatchReplyPolls(Reply):
    anonymous: bool
    id: str
    poll_type: int
    questions: list[MeetingsPollsCreateBatchReplyPollsQuestions]
    status: str
    title: str


class MeetingsPollsCreateBatchReply(Reply):
    polls: list[MeetingsPollsCreateBatchReplyPolls]


class MeetingsPollsCreateBatchParamsPollsQuestionsPrompts(TypedDict, total=False):
    prompt_question: str
    prompt_right_answers: Texts


class MeetingsPollsCreateBatchParamsPollsQuestions(TypedDict, total=False):
    answer_max_character: int
    answer_min_character: int
    answer_required: bool
    answers: Texts
    case_sensitive: bool
    name: str
    prompts: Sequence[MeetingsPollsCreateBatchParamsPollsQuestionsPrompts]
    rating_max_label: str
    rating_max_value: int
    rating_min_label: str
    rating_min_value: int
    right_answers: Texts
    show_as_dropdown: bool
    type: Literal[
        "single",
        "multiple",
        "matching",
        "rank_order",
        "short_answer",
        "long_answer",
        "fill_in_the_blank",
        "rating_scale",
    ]


class MeetingsPollsCreateBatchParamsPolls(TypedDict, total=False):
    anonymous: bool
    poll_type: Literal[1, 2, 3]
    questions: Sequence[MeetingsPollsCreateBatchParamsPollsQuestions]
    title: str


class MeetingsPollsCreateBatchParams(TypedDict, total=False):
    polls: Sequence[MeetingsPollsCreateBatchParamsPolls]


class MeetingsPollsGetReplyQuestionsPrompts(Reply):
    prompt_question: str
    prompt_right_answers: list[str]


class MeetingsPollsGetReplyQuestions(Reply):
    answer_max_character: int
    answer_min_character: int
    answer_required: bool
    answers: list[str]
    case_sensitive: bool
    name: str
    prompts: list[MeetingsPollsGetReplyQuestionsPrompts]
    rating_max_label: str
    rating_max_value: int
    rating_min_label: str
    rating_min_value: int
    right_answers: list[str]
    show_as_dropdown: bool
    type: str


class MeetingsPollsGetReply(Reply):
    anonymous: bool
    id: str
    poll_type: int
    questions: list[MeetingsPollsGetReplyQuestions]
    status: str
    title: str


class MeetingsPollsListItemQuestionsPrompts(Reply):
    prompt_question: str
    prompt_right_answers: list[str]


class MeetingsPollsListItemQuestions(Reply):
    answer_max_character: int
    answer_min_character: int
    answer_required: bool
    answers: list[str]
    case_sensitive: bool
    name: str
    prompts: list[MeetingsPollsListItemQuestionsPrompts]
    rating_max_label: str
    rating_max_value: int
    rating_min_label: str
    rating_min_value: int
    right_answers: list[str]
    show_as_dropdown: bool
    type: str


class MeetingsPollsListItem(Reply):
    anonymous: bool
    id: str
    poll_type: int
    questions: list[MeetingsPollsListItemQuestions]
    status: str
    title: str


class MeetingsPollsListPage(Reply):
    polls: list[MeetingsPollsListItem]
    total_records: int


class MeetingsPollsListParams(TypedDict, total=False):
    anonymous: bool


class MeetingsPollsUpdateParamsQuestionsPrompts(TypedDict, total=False):
    prompt_question: str
    prompt_right_answers: Texts


class MeetingsPollsUpdateParamsQuestions(TypedDict, total=False):
    answer_max_character: int
    answer_min_character: int
    answer_required: bool
    answers: Texts
    case_sensitive: bool
    name: str
    prompts: Sequence[MeetingsPollsUpdateParamsQuestionsPrompts]
    rating_max_label: str
    rating_max_value: int
    rating_min_label: str
    rating_min_value: int
    right_answers: Texts
    show_as_dropdown: bool
    type: Literal[
        "single",
        "multiple",
        "matching",
        "rank_order",
        "short_answer",
        "long_answer",
        "fill_in_the_blank",
        "rating_scale",
    ]


class MeetingsPollsUpdateParams(TypedDict, total=False):
    anonymous: bool
    poll_type: Literal[1, 2, 3]
    questions: Sequence[MeetingsPollsUpdateParamsQuestions]
    title: str


class MeetingsRegistrantsAddReplyOccurrences(Reply):
    duration: int
    occurrence_id: str
    start_time: str
    status: str


class MeetingsRegistrantsAddReply(Reply):
    id: int
    join_url: str
    occurrences: list[MeetingsRegistrantsAddReplyOccurrences]
    participant_pin_code: int
    registrant_id: str
    start_time: str
    topic: str


class MeetingsRegistrantsAddParamsCustomQuestions(TypedDict, total=False):
    title: str
    value: str


class MeetingsRegistrantsAddParams(TypedDict, total=False):
    address: str
    auto_approve: bool
    city: str
    comments: str
    country: str
    custom_questions: Sequence[MeetingsRegistrantsAddParamsCustomQuestions]
    email: Required[str]
    first_name: Required[str]
    industry: str
    job_title: str
    language: Literal[
        "en-US",
        "de-DE",
        "es-ES",
        "fr-FR",
        "jp-JP",
        "pt-PT",
        "ru-RU",
        "zh-CN",
        "zh-TW",
        "ko-KO",
        "it-IT",
        "vi-VN",
        "pl-PL",
        "Tr-TR",
    ]
    last_name: str
    no_of_employees: Literal[
        "",
        "1-20",
        "21-50",
        "51-100",
        "101-500",
        "500-1,000",
        "1,001-5,000",
        "5,001-10,000",
        "More than 10,000",
    ]
    occurrence_ids: str | Texts
    org: str
    phone: str
    purchasing_time_frame: Literal[
        "", "Within a month", "1-3 months", "4-6 months", "More than 6 months", "No timeframe"
    ]
    role_in_purchase_process: Literal[
        "", "Decision Maker", "Evaluator/Recommender", "Influencer", "Not involved"
    ]
    state: str
    zip: str


class MeetingsRegistrantsAddBatchReplyRegistrants(Reply):
    email: str
    join_url: str
    participant_pin_code: int
    registrant_id: str


class MeetingsRegistrantsAddBatchReply(Reply):
    registrants: list[MeetingsRegistrantsAddBatchReplyRegistrants]


class MeetingsRegistrantsAddBatchParamsRegistrants(TypedDict, total=False):
    email: Required[str]
    first_name: Required[str]
    last_name: str


class MeetingsRegistrantsAddBatchParams(TypedDict, total=False):
    auto_approve: bool
    registrants: Sequence[MeetingsRegistrantsAddBatchParamsRegistrants]
    registrants_confirmation_email: bool


class MeetingsRegistrantsDeleteParams(TypedDict, total=False):
    occurrence_id: str


class MeetingsRegistrantsGetReplyCustomQuestions(Reply):
    title: str
    value: str


class MeetingsRegistrantsGetReply(Reply):
    address: str
    city: str
    comments: str
    country: str
    create_time: str
    custom_questions: list[MeetingsRegistrantsGetReplyCustomQuestions]
    email: str
    first_name: str
    id: str
    industry: str
    job_title: str
    join_url: str
    last_name: str
    no_of_employees: str
    org: str
    participant_pin_code: int
    phone: str
    purchasing_time_frame: str
    role_in_purchase_process: str
    state: str
    status: str
    zip: str


class MeetingsRegistrantsGetQuestionsReplyCustomQuestions(Reply):
    answers: list[str]
    required: bool
    title: str
    type: str


class MeetingsRegistrantsGetQuestionsReplyQuestions(Reply):
    field_name: str
    required: bool


class MeetingsRegistrantsGetQuestionsReply(Reply):
    custom_questions: list[MeetingsRegistrantsGetQuestionsReplyCustomQuestions]
    questions: list[MeetingsRegistrantsGetQuestionsReplyQuestions]


class MeetingsRegistrantsListItemCustomQuestions(Reply):
    title: str
    value: str


class MeetingsRegistrantsListItem(Reply):
    address: str
    city: str
    comments: str
    country: str
    create_time: str
    custom_questions: list[MeetingsRegistrantsListItemCustomQuestions]
    email: str
    first_name: str
    id: str
    industry: str
    job_title: str
    join_url: str
    last_name: str
    no_of_employees: str
    org: str
    participant_pin_code: int
    phone: str
    purchasing_time_frame: str
    role_in_purchase_process: str
    state: str
    status: str
    zip: str


class MeetingsRegistrantsListPage(Reply):
    next_page_token: str
    page_count: int
    page_number: int
    page_size: int
    registrants: list[MeetingsRegistrantsListItem]
    total_records: int


class MeetingsRegistrantsListParams(TypedDict, total=False):
    next_page_token: str
    occurrence_id: str
    page_number: int
    page_size: int
    status: Literal["pending", "approved", "denied"]


class MeetingsRegistrantsUpdateQuestionsParamsCustomQuestions(TypedDict, total=False):
    answers: Texts
    required: bool
    title: str
    type: Literal["short", "single"]


class MeetingsRegistrantsUpdateQuestionsParamsQuestions(TypedDict, total=False):
    field_name: Literal[
        "last_name",
        "address",
        "city",
        "country",
        "zip",
        "state",
        "phone",
        "industry",
        "org",
        "job_title",
        "purchasing_time_frame",
        "role_in_purchase_process",
        "no_of_employees",
        "comments",
    ]
    required: bool


class MeetingsRegistrantsUpdateQuestionsParams(TypedDict, total=False):
    custom_questions: Sequence[MeetingsRegistrantsUpdateQuestionsParamsCustomQuestions]
    questions: Sequence[MeetingsRegistrantsUpdateQuestionsParamsQuestions]


class MeetingsRegistrantsUpdateStatusParamsRegistrants(TypedDict, total=False):
    email: str
    id: str


class MeetingsRegistrantsUpdateStatusParams(TypedDict, total=False):
    action: Required[Literal["approve", "cancel", "deny"]]
    occurrence_id: str
    registrants: Sequence[MeetingsRegistrantsUpdateStatusParamsRegistrants]


class MeetingsSummariesGetReplyEditedSummary(Reply):
    next_steps: list[str]
    summary_details: str
    summary_overview: str


class MeetingsSummariesGetReplySummaryDetails(Reply):
    label: str
    summary: str


class MeetingsSummariesGetReply(Reply):
    edited_summary: MeetingsSummariesGetReplyEditedSummary
    meeting_end_time: str
    meeting_host_email: str
    meeting_host_id: str
    meeting_id: int
    meeting_start_time: str
    meeting_topic: str
    meeting_uuid: str
    next_steps: list[str]
    summary_content: str
    summary_created_time: str
    summary_details: list[MeetingsSummariesGetReplySummaryDetails]
    summary_doc_url: str
    summary_end_time: str
    summary_last_modified_time: str
    summary_last_modified_user_email: str
    summary_last_modified_user_id: str
    summary_overview: str
    summary_start_time: str
    summary_title: str


class MeetingsSummariesListItem(Reply):
    meeting_end_time: str
    meeting_host_email: str
    meeting_host_id: str
    meeting_id: int
    meeting_start_time: str
    meeting_topic: str
    meeting_uuid: str
    summary_created_time: str
    summary_end_time: str
    summary_last_modified_time: str
    summary_start_time: str


class MeetingsSummariesListPage(Reply):
    from_: str
    next_page_token: str
    page_size: int
    summaries: list[MeetingsSummariesListItem]
    to: str


class MeetingsSummariesListParams(TypedDict, total=False):
    from_: DateTime
    next_page_token: str
    page_size: int
    time_filter_field: Literal["summary_start_time", "summary_created_time"]
    to: DateTime


class MeetingsSurveyGetReplyCustomSurveyQuestionsPrompts(Reply):
    prompt_question: str


class MeetingsSurveyGetReplyCustomSurveyQuestions(Reply):
    answer_max_character: int
    answer_min_character: int
    answer_required: bool
    answers: list[str]
    name: str
    prompts: list[MeetingsSurveyGetReplyCustomSurveyQuestionsPrompts]
    rating_max_label: str
    rating_max_value: int
    rating_min_label: str
    rating_min_value: int
    show_as_dropdown: bool
    type: str


class MeetingsSurveyGetReplyCustomSurvey(Reply):
    anonymous: bool
    feedback: str
    numbered_questions: bool
    questions: list[MeetingsSurveyGetReplyCustomSurveyQuestions]
    show_question_type: bool
    title: str


class MeetingsSurveyGetReply(Reply):
    custom_survey: MeetingsSurveyGetReplyCustomSurvey
    show_in_the_browser: bool
    third_party_survey: str


class MeetingsSurveyUpdateParamsCustomSurveyQuestionsPrompts(TypedDict, total=False):
    prompt_question: str


class MeetingsSurveyUpdateParamsCustomSurveyQuestions(TypedDict, total=False):
    answer_max_character: int
    answer_min_character: int
    answer_required: bool
    answers: Texts
    name: str
    prompts: Sequence[MeetingsSurveyUpdateParamsCustomSurveyQuestionsPrompts]
    rating_max_label: str
    rating_max_value: int
    rating_min_label: str
    rating_min_value: int
    show_as_dropdown: bool
    type: Literal[
        "single",
        "multiple",
        "matching",
        "rank_order",
        "short_answer",
        "long_answer",
        "fill_in_the_blank",
        "rating_scale",
    ]


class MeetingsSurveyUpdateParamsCustomSurvey(TypedDict, total=False):
    anonymous: bool
    feedback: str
    numbered_questions: bool
    questions: Sequence[MeetingsSurveyUpdateParamsCustomSurveyQuestions]
    show_question_type: bool
    title: str


class MeetingsSurveyUpdateParams(TypedDict, total=False):
    custom_survey: MeetingsSurveyUpdateParamsCustomSurvey
    show_in_the_browser: bool
    third_party_survey: str


class MeetingsTemplatesCreateReply(Reply):
    id: str
    name: str


class MeetingsTemplatesCreateParams(TypedDict, total=False):
    meeting_id: int
    name: str
    overwrite: bool
    save_recurrence: bool


class MeetingsTemplatesListItem(Reply):
    id: str
    name: str
    type: int


class MeetingsTemplatesListPage(Reply):
    templates: list[MeetingsTemplatesListItem]
    total_records: int


class MeetingsTokensGetReply(Reply):
    token: str


class MeetingsTokensGetParams(TypedDict, total=False):
    type: Literal["closed_caption_token"]


class MeetingsTokensLiveStreamingReply(Reply):
    expire_in: int
    token: str


class MeetingsTokensLocalArchivingReply(Reply):
    expire_in: int
    token: str


class MeetingsTokensLocalRecordingReply(Reply):
    expire_in: int
    token: str


class MeetingsTokensLocalRecordingParams(TypedDict, total=False):
    bypass_waiting_room: bool


class MeetingsUpdateParamsRecurrence(TypedDict, total=False):
    end_date_time: DateTime
    end_times: int
    monthly_day: int
    monthly_week: Literal[-1, 1, 2, 3, 4]
    monthly_week_day: Literal[1, 2, 3, 4, 5, 6, 7]
    repeat_interval: int
    type: Required[Literal[1, 2, 3]]
    weekly_days: str


class MeetingsUpdateParamsSettingsApprovedOrDeniedCountriesOrRegions(TypedDict, total=False):
    approved_list: Texts
    denied_list: Texts
    enable: bool
    method: Literal["approve", "deny"]


class MeetingsUpdateParamsSettingsAuthenticationException(TypedDict, total=False):
    email: str
    join_url: str
    name: str


class MeetingsUpdateParamsSettingsAutoAddRecordingToVideoManagementChannels(TypedDict, total=False):
    channel_id: Required[str]
    name: str


class MeetingsUpdateParamsSettingsAutoAddRecordingToVideoManagement(TypedDict, total=False):
    channels: Sequence[MeetingsUpdateParamsSettingsAutoAddRecordingToVideoManagementChannels]
    enable: Required[bool]


class MeetingsUpdateParamsSettingsBreakoutRoomRooms(TypedDict, total=False):
    name: str
    participants: Texts


class MeetingsUpdateParamsSettingsBreakoutRoom(TypedDict, total=False):
    enable: bool
    rooms: Sequence[MeetingsUpdateParamsSettingsBreakoutRoomRooms]


class MeetingsUpdateParamsSettingsContinuousMeetingChat(TypedDict, total=False):
    auto_add_invited_external_users: bool
    auto_add_meeting_participants: bool
    enable: bool


class MeetingsUpdateParamsSettingsCustomKeys(TypedDict, total=False):
    key: str
    value: str


class MeetingsUpdateParamsSettingsGlobalDialInNumbers(TypedDict, total=False):
    city: str
    country: str
    country_name: str
    number: str
    type: Literal["toll", "tollfree"]


class MeetingsUpdateParamsSettingsLanguageInterpretationInterpreters(TypedDict, total=False):
    email: str
    interpreter_languages: str
    languages: str


class MeetingsUpdateParamsSettingsLanguageInterpretation(TypedDict, total=False):
    enable: bool
    interpreters: Sequence[MeetingsUpdateParamsSettingsLanguageInterpretationInterpreters]


class MeetingsUpdateParamsSettingsMeetingInvitees(TypedDict, total=False):
    email: str


class MeetingsUpdateParamsSettingsQuestionAndAnswer(TypedDict, total=False):
    allow_anonymous_questions: bool
    allow_submit_questions: bool
    attendees_can_comment: bool
    attendees_can_upvote: bool
    enable: bool
    question_visibility: Literal["answered", "all"]


class MeetingsUpdateParamsSettingsResources(TypedDict, total=False):
    permission_level: Literal["editor", "commenter", "viewer"]
    resource_id: str
    resource_type: Literal["whiteboard"]


class MeetingsUpdateParamsSettingsSignLanguageInterpretationInterpreters(TypedDict, total=False):
    email: str
    sign_language: str


class MeetingsUpdateParamsSettingsSignLanguageInterpretation(TypedDict, total=False):
    enable: bool
    interpreters: Sequence[MeetingsUpdateParamsSettingsSignLanguageInterpretationInterpreters]


class MeetingsUpdateParamsSettingsWaitingRoomOptions(TypedDict, total=False):
    mode: Required[Literal["follow_setting", "custom"]]
    who_goes_to_waiting_room: Literal[
        "everyone",
        "users_not_in_account",
        "users_not_in_account_or_whitelisted_domains",
        "users_not_on_invite",
        "users_not_in_org",
    ]


class MeetingsUpdateParamsSettings(TypedDict, total=False):
    allow_host_control_participant_mute_state: bool
    allow_multiple_devices: bool
    alternative_host_manage_cloud_recording: bool
    alternative_host_manage_meeting_summary: bool
    alternative_host_update_polls: bool
    alternative_hosts: str
    alternative_hosts_email_notification: bool
    approval_type: Literal[0, 1, 2]
    approved_or_denied_countries_or_regions: MeetingsUpdateParamsSettingsApprovedOrDeniedCountriesOrRegions
    audio: Literal["both", "telephony", "voip", "thirdParty"]
    audio_conference_info: str
    authentication_domains: str
    authentication_exception: Sequence[MeetingsUpdateParamsSettingsAuthenticationException]
    authentication_name: str
    authentication_option: str
    auto_add_recording_to_video_management: MeetingsUpdateParamsSettingsAutoAddRecordingToVideoManagement
    auto_recording: Literal["local", "cloud", "none"]
    auto_start_ai_companion_questions: bool
    auto_start_meeting_summary: bool
    breakout_room: MeetingsUpdateParamsSettingsBreakoutRoom
    calendar_type: Literal[1, 2]
    close_registration: bool
    cn_meeting: bool
    contact_email: str
    contact_name: str
    continuous_meeting_chat: MeetingsUpdateParamsSettingsContinuousMeetingChat
    custom_keys: Sequence[MeetingsUpdateParamsSettingsCustomKeys]
    device_testing: bool
    disable_participant_video: bool
    email_in_attendee_report: bool
    email_notification: bool
    encryption_type: Literal["enhanced_encryption", "e2ee"]
    enforce_login: bool
    enforce_login_domains: str
    focus_mode: bool
    global_dial_in_countries: Texts
    global_dial_in_numbers: Sequence[MeetingsUpdateParamsSettingsGlobalDialInNumbers]
    host_save_video_order: bool
    host_video: bool
    in_meeting: bool
    internal_meeting: bool
    jbh_time: Literal[0, 5, 10, 15]
    join_before_host: bool
    language_interpretation: MeetingsUpdateParamsSettingsLanguageInterpretation
    meeting_authentication: bool
    meeting_invitees: Sequence[MeetingsUpdateParamsSettingsMeetingInvitees]
    mute_upon_entry: bool
    participant_focused_meeting: bool
    participant_video: bool
    private_meeting: bool
    push_change_to_calendar: bool
    question_and_answer: MeetingsUpdateParamsSettingsQuestionAndAnswer
    registrants_confirmation_email: bool
    registrants_email_notification: bool
    registration_type: Literal[1, 2, 3]
    request_permission_to_unmute_participants: bool
    resources: Sequence[MeetingsUpdateParamsSettingsResources]
    show_share_button: bool
    sign_language_interpretation: MeetingsUpdateParamsSettingsSignLanguageInterpretation
    summary_template_id: str
    use_pmi: bool
    waiting_room: bool
    waiting_room_options: MeetingsUpdateParamsSettingsWaitingRoomOptions
    watermark: bool
    who_can_ask_questions: Literal[1, 2, 3, 4, 5]
    who_will_receive_summary: Literal[1, 2, 3, 4]


class MeetingsUpdateParamsTrackingFields(TypedDict, total=False):
    field: str
    value: str


class MeetingsUpdateParams(TypedDict, total=False):
    agenda: str
    duration: int
    occurrence_id: str
    password: str
    pre_schedule: bool
    recurrence: MeetingsUpdateParamsRecurrence
    schedule_for: str
    settings: MeetingsUpdateParamsSettings
    start_time: DateTime
    template_id: str
    timezone: str
    topic: str
    tracking_fields: Sequence[MeetingsUpdateParamsTrackingFields]
    type: Literal[1, 2, 3, 8, 10]


class MeetingsUpdateStatusParams(TypedDict, total=False):
    action: Literal["end", "recover"]


class PacListItemDedicatedDialInNumber(Reply):
    country: str
    number: str


class PacListItemGlobalDialInNumbers(Reply):
    country: str
    number: str


class PacListItem(Reply):
    conference_id: int
    dedicated_dial_in_number: list[PacListItemDedicatedDialInNumber]
    global_dial_in_numbers: list[PacListItemGlobalDialInNumbers]
    listen_only_password: str
    participant_password: str


class PacListPage(Reply):
    pac_accounts: list[PacListItem]


class PastMeetingsGetReply(Reply):
    dept: str
    duration: int
    end_time: str
    has_meeting_summary: bool
    host_id: str
    id: int
    participants_count: int
    source: str
    start_time: str
    topic: str
    total_minutes: int
    type: int
    user_email: str
    user_name: str
    uuid: str


class PastMeetingsListFilesItem(Reply):
    download_url: str
    file_name: str
    file_size: int


class PastMeetingsListFilesPage(Reply):
    in_meeting_files: list[PastMeetingsListFilesItem]
    total_records: int


class PastMeetingsListInstancesItem(Reply):
    start_time: str
    uuid: str


class PastMeetingsListInstancesPage(Reply):
    meetings: list[PastMeetingsListInstancesItem]


class PastMeetingsListParticipantsItem(Reply):
    duration: int
    failover: bool
    id: str
    internal_user: bool
    join_time: str
    leave_time: str
    name: str
    registrant_id: str
    status: str
    user_email: str
    user_id: str


class PastMeetingsListParticipantsPage(Reply):
    next_page_token: str
    page_count: int
    page_size: int
    participants: list[PastMeetingsListParticipantsItem]
    total_records: int


class PastMeetingsListParticipantsParams(TypedDict, total=False):
    next_page_token: str
    page_size: int


class PastMeetingsListPollResultsItemQuestionDetails(Reply):
    answer: str
    date_time: str
    polling_id: str
    question: str


class PastMeetingsListPollResultsItem(Reply):
    email: str
    name: str
    question_details: list[PastMeetingsListPollResultsItemQuestionDetails]


class PastMeetingsListPollResultsPage(Reply):
    id: int
    questions: list[PastMeetingsListPollResultsItem]
    start_time: str
    uuid: str


class PastMeetingsListQaItemQuestionDetails(Reply):
    answer: str
    question: str


class PastMeetingsListQaItem(Reply):
    email: str
    name: str
    question_details: list[PastMeetingsListQaItemQuestionDetails]


class PastMeetingsListQaPage(Reply):
    id: int
    questions: list[PastMeetingsListQaItem]
    start_time: str
    uuid: str


class TrackingFieldsCreateReply(Reply):
    field: str
    id: str
    recommended_values: list[str]
    required: bool
    visible: bool


class TrackingFieldsCreateParams(TypedDict, total=False):
    field: str
    recommended_values: Texts
    required: bool
    visible: bool


class TrackingFieldsGetReply(Reply):
    field: str
    id: str
    recommended_values: list[str]
    required: bool
    visible: bool


class TrackingFieldsListItem(Reply):
    field: str
    id: str
    recommended_values: list[str]
    required: bool
    visible: bool


class TrackingFieldsListPage(Reply):
    total_records: int
    tracking_fields: list[TrackingFieldsListItem]


class TrackingFieldsUpdateParams(TypedDict, total=False):
    field: str
    recommended_values: Texts
    required: bool
    visible: bool


class TspGetReplyDialInNumbers(Reply):
    code: str
    number: str
    type: str


class TspGetReply(Reply):
    dial_in_number_unrestricted: bool
    dial_in_numbers: list[TspGetReplyDialInNumbers]
    enable: bool
    master_account_setting_extended: bool
    modify_credential_forbidden: bool
    tsp_bridge: str
    tsp_enabled: bool
    tsp_provider: str


class TspUpdateParams(TypedDict, total=False):
    dial_in_number_unrestricted: bool
    enable: bool
    master_account_setting_extended: bool
    modify_credential_forbidden: bool
    tsp_bridge: Literal["US_TSP_TB", "EU_TSP_TB"]
    tsp_enabled: bool
    tsp_provider: str


class TspUserAccountsAddReplyDialInNumbers(Reply):
    code: str
    country_label: str
    number: str
    type: str


class TspUserAccountsAddReply(Reply):
    conference_code: str
    dial_in_numbers: list[TspUserAccountsAddReplyDialInNumbers]
    id: str
    leader_pin: str
    tsp_bridge: str


class TspUserAccountsAddParamsDialInNumbers(TypedDict, total=False):
    code: str
    country_label: str
    number: str
    type: Literal["toll", "tollfree", "media_link"]


class TspUserAccountsAddParams(TypedDict, total=False):
    conference_code: Required[str]
    dial_in_numbers: Sequence[TspUserAccountsAddParamsDialInNumbers]
    leader_pin: Required[str]
    tsp_bridge: Literal["US_TSP_TB", "EU_TSP_TB"]


class TspUserAccountsGetReplyDialInNumbers(Reply):
    code: str
    country_label: str
    number: str
    type: str


class TspUserAccountsGetReply(Reply):
    conference_code: str
    dial_in_numbers: list[TspUserAccountsGetReplyDialInNumbers]
    id: str
    leader_pin: str
    tsp_bridge: str


class TspUserAccountsListItemDialInNumbers(Reply):
    code: str
    country_label: str
    number: str
    type: str


class TspUserAccountsListItem(Reply):
    conference_code: str
    dial_in_numbers: list[TspUserAccountsListItemDialInNumbers]
    id: str
    leader_pin: str
    tsp_bridge: str


class TspUserAccountsListPage(Reply):
    tsp_accounts: list[TspUserAccountsListItem]


class TspUserAccountsSetDialInUrlParams(TypedDict, total=False):
    audio_url: str


class TspUserAccountsUpdateParamsDialInNumbers(TypedDict, total=False):
    code: str
    country_label: str
    number: str
    type: Literal["toll", "tollfree", "media_link"]


class TspUserAccountsUpdateParams(TypedDict, total=False):
    conference_code: Required[str]
    dial_in_numbers: Sequence[TspUserAccountsUpdateParamsDialInNumbers]
    leader_pin: Required[str]
    tsp_bridge: Literal["US_TSP_TB", "EU_TSP_TB"]
