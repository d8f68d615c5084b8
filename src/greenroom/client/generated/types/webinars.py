"""What the operations of the area webinars take and give.

Generated from catalog/data/webinars. Do not edit; see docs/codegen.md.
"""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict

from greenroom.client.reply import Reply
from greenroom.client.resource import DateTime, Texts, Upload


class PastWebinarsListAbsenteesItemCustomQuestions(Reply):
    title: str
    value: str


class PastWebinarsListAbsenteesItem(Reply):
    address: str
    city: str
    comments: str
    country: str
    create_time: str
    custom_questions: list[PastWebinarsListAbsenteesItemCustomQuestions]
    email: str
    first_name: str
    id: str
    industry: str
    job_title: str
    join_url: str
    last_name: str
    no_of_employees: str
    org: str
    phone: str
    purchasing_time_frame: str
    role_in_purchase_process: str
    state: str
    status: str
    zip: str


class PastWebinarsListAbsenteesPage(Reply):
    next_page_token: str
    page_count: int
    page_number: int
    page_size: int
    registrants: list[PastWebinarsListAbsenteesItem]
    total_records: int


class PastWebinarsListAbsenteesParams(TypedDict, total=False):
    next_page_token: str
    occurrence_id: str
    page_size: int


class PastWebinarsListFilesItem(Reply):
    download_url: str
    file_name: str
    file_size: int


class PastWebinarsListFilesPage(Reply):
    in_meeting_files: list[PastWebinarsListFilesItem]
    total_records: int


class PastWebinarsListInstancesItem(Reply):
    start_time: str
    uuid: str


class PastWebinarsListInstancesPage(Reply):
    webinars: list[PastWebinarsListInstancesItem]


class PastWebinarsListParticipantsItem(Reply):
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


class PastWebinarsListParticipantsPage(Reply):
    next_page_token: str
    page_count: int
    page_size: int
    participants: list[PastWebinarsListParticipantsItem]
    total_records: int


class PastWebinarsListParticipantsParams(TypedDict, total=False):
    next_page_token: str
    page_size: int


class PastWebinarsListPollResultsItemQuestionDetails(Reply):
    answer: str
    date_time: str
    polling_id: str
    question: str


class PastWebinarsListPollResultsItem(Reply):
    email: str
    name: str
    question_details: list[PastWebinarsListPollResultsItemQuestionDetails]


class PastWebinarsListPollResultsPage(Reply):
    id: int
    questions: list[PastWebinarsListPollResultsItem]
    start_time: str
    uuid: str


class PastWebinarsListQaItemQuestionDetails(Reply):
    answer: str
    question: str


class PastWebinarsListQaItem(Reply):
    email: str
    name: str
    question_details: list[PastWebinarsListQaItemQuestionDetails]


class PastWebinarsListQaPage(Reply):
    id: int
    questions: list[PastWebinarsListQaItem]
    start_time: str
    uuid: str


class WebinarsBrandingCreateNameTagReply(Reply):
    accent_color: str
    background_color: str
    id: str
    is_default: bool
    name: str
    text_color: str


class WebinarsBrandingCreateNameTagParams(TypedDict, total=False):
    accent_color: Required[str]
    background_color: Required[str]
    is_default: bool
    name: Required[str]
    set_default_for_all_panelists: bool
    text_color: Required[str]


class WebinarsBrandingDeleteNameTagsParams(TypedDict, total=False):
    name_tag_ids: str | Texts


class WebinarsBrandingDeleteVirtualBackgroundsParams(TypedDict, total=False):
    ids: str | Texts


class WebinarsBrandingGetReplyNameTags(Reply):
    accent_color: str
    background_color: str
    id: str
    is_default: bool
    name: str
    text_color: str


class WebinarsBrandingGetReplyVirtualBackgrounds(Reply):
    id: str
    is_default: bool
    name: str


class WebinarsBrandingGetReplyWallpaper(Reply):
    id: str


class WebinarsBrandingGetReply(Reply):
    name_tags: list[WebinarsBrandingGetReplyNameTags]
    virtual_backgrounds: list[WebinarsBrandingGetReplyVirtualBackgrounds]
    wallpaper: WebinarsBrandingGetReplyWallpaper


class WebinarsBrandingSetDefaultVirtualBackgroundParams(TypedDict, total=False):
    id: str
    set_default_for_all_panelists: bool


class WebinarsBrandingUpdateNameTagParams(TypedDict, total=False):
    accent_color: str
    background_color: str
    is_default: bool
    name: str
    set_default_for_all_panelists: bool
    text_color: str


class WebinarsBrandingUploadVirtualBackgroundReply(Reply):
    id: str
    is_default: bool
    name: str
    size: int
    type: str


class WebinarsBrandingUploadVirtualBackgroundParams(TypedDict, total=False):
    default: bool
    file: Required[Upload]
    set_default_for_all_panelists: bool


class WebinarsBrandingUploadWallpaperReply(Reply):
    id: str
    name: str
    size: int
    type: str


class WebinarsBrandingUploadWallpaperParams(TypedDict, total=False):
    file: Required[Upload]


class WebinarsCreateReplyOccurrences(Reply):
    duration: int
    occurrence_id: str
    start_time: str
    status: str


class WebinarsCreateReplyRecurrence(Reply):
    end_date_time: str
    end_times: int
    monthly_day: int
    monthly_week: int
    monthly_week_day: int
    repeat_interval: int
    type: int
    weekly_days: str


class WebinarsCreateReplySettingsAttendeesAndPanelistsReminderEmailNotification(Reply):
    enable: bool
    type: int


class WebinarsCreateReplySettingsFollowUpAbsenteesEmailNotification(Reply):
    enable: bool
    type: int


class WebinarsCreateReplySettingsFollowUpAttendeesEmailNotification(Reply):
    enable: bool
    type: int


class WebinarsCreateReplySettingsGlobalDialInNumbers(Reply):
    city: str
    country: str
    country_name: str
    number: str
    type: str


class WebinarsCreateReplySettingsLanguageInterpretationInterpreters(Reply):
    email: str
    interpreter_languages: str
    languages: str


class WebinarsCreateReplySettingsLanguageInterpretation(Reply):
    enable: bool
    interpreters: list[WebinarsCreateReplySettingsLanguageInterpretationInterpreters]


class WebinarsCreateReplySettingsQuestionAndAnswer(Reply):
    allow_anonymous_questions: bool
    allow_auto_reply: bool
    allow_submit_questions: bool
    answer_questions: str
    attendees_can_comment: bool
    attendees_can_upvote: bool
    auto_reply_text: str
    enable: bool


class WebinarsCreateReplySettingsSignLanguageInterpretationInterpreters(Reply):
    email: str
    sign_language: str


class WebinarsCreateReplySettingsSignLanguageInterpretation(Reply):
    enable: bool
    interpreters: list[WebinarsCreateReplySettingsSignLanguageInterpretationInterpreters]


class WebinarsCreateReplySettings(Reply):
    add_audio_watermark: bool
    add_watermark: bool
    additional_data_center_regions: list[str]
    allow_host_control_participant_mute_state: bool
    allow_multiple_devices: bool
    alternative_host_update_polls: bool
    alternative_hosts: str
    approval_type: int
    attendees_and_panelists_reminder_email_notification: (
        WebinarsCreateReplySettingsAttendeesAndPanelistsReminderEmailNotification
    )
    audio: str
    audio_conference_info: str
    authentication_domains: str
    authentication_name: str
    authentication_option: str
    auto_recording: str
    close_registration: bool
    contact_email: str
    contact_name: str
    email_in_attendee_report: bool
    email_language: str
    enable_session_branding: bool
    enforce_login: bool
    enforce_login_domains: str
    follow_up_absentees_email_notification: WebinarsCreateReplySettingsFollowUpAbsenteesEmailNotification
    follow_up_attendees_email_notification: WebinarsCreateReplySettingsFollowUpAttendeesEmailNotification
    global_dial_in_countries: list[str]
    global_dial_in_numbers: list[WebinarsCreateReplySettingsGlobalDialInNumbers]
    hd_video: bool
    hd_video_for_attendees: bool
    host_video: bool
    language_interpretation: WebinarsCreateReplySettingsLanguageInterpretation
    meeting_authentication: bool
    on_demand: bool
    panelist_authentication: bool
    panelists_invitation_email_notification: bool
    panelists_video: bool
    post_webinar_survey: bool
    practice_session: bool
    question_and_answer: WebinarsCreateReplySettingsQuestionAndAnswer
    registrants_confirmation_email: bool
    registrants_email_notification: bool
    registrants_restrict_number: int
    registration_type: int
    request_permission_to_unmute_participants: bool
    send_1080p_video_to_attendees: bool
    show_join_info: bool
    show_share_button: bool
    sign_language_interpretation: WebinarsCreateReplySettingsSignLanguageInterpretation
    survey_url: str


class WebinarsCreateReplySimuliveDelayStart(Reply):
    enable: bool
    time: int
    timeunit: str


class WebinarsCreateReplyTrackingFields(Reply):
    field: str
    value: str
    visible: bool


class WebinarsCreateReply(Reply):
    agenda: str
    created_at: str
    creation_source: str
    duration: int
    encrypted_passcode: str
    h323_passcode: str
    host_email: str
    host_id: str
    id: int
    is_simulive: bool
    join_url: str
    occurrences: list[WebinarsCreateReplyOccurrences]
    password: str
    record_file_id: str
    recurrence: WebinarsCreateReplyRecurrence
    registration_url: str
    settings: WebinarsCreateReplySettings
    simulive_delay_start: WebinarsCreateReplySimuliveDelayStart
    start_time: str
    start_url: str
    template_id: str
    timezone: str
    topic: str
    tracking_fields: list[WebinarsCreateReplyTrackingFields]
    transition_to_live: bool
    type: int
    uuid: str


class WebinarsCreateParamsRecurrence(TypedDict, total=False):
    end_date_time: DateTime
    end_times: int
    monthly_day: int
    monthly_week: Literal[-1, 1, 2, 3, 4]
    monthly_week_day: Literal[1, 2, 3, 4, 5, 6, 7]
    repeat_interval: int
    type: Required[Literal[1, 2, 3]]
    weekly_days: str


class WebinarsCreateParamsSettingsAttendeesAndPanelistsReminderEmailNotification(TypedDict, total=False):
    enable: bool
    type: Literal[0, 1, 2, 3, 4, 5, 6, 7]


class WebinarsCreateParamsSettingsFollowUpAbsenteesEmailNotification(TypedDict, total=False):
    enable: bool
    type: Literal[0, 1, 2, 3, 4, 5, 6, 7]


class WebinarsCreateParamsSettingsFollowUpAttendeesEmailNotification(TypedDict, total=False):
    enable: bool
    type: Literal[0, 1, 2, 3, 4, 5, 6, 7]


class WebinarsCreateParamsSettingsLanguageInterpretationInterpreters(TypedDict, total=False):
    email: str
    interpreter_languages: str
    languages: str


class WebinarsCreateParamsSettingsLanguageInterpretation(TypedDict, total=False):
    enable: bool
    interpreters: Sequence[WebinarsCreateParamsSettingsLanguageInterpretationInterpreters]


class WebinarsCreateParamsSettingsQuestionAndAnswer(TypedDict, total=False):
    allow_anonymous_questions: bool
    allow_auto_reply: bool
    allow_submit_questions: bool
    answer_questions: Literal["only", "all"]
    attendees_can_comment: bool
    attendees_can_upvote: bool
    auto_reply_text: str
    enable: bool


class WebinarsCreateParamsSettingsSignLanguageInterpretationInterpreters(TypedDict, total=False):
    email: str
    sign_language: str


class WebinarsCreateParamsSettingsSignLanguageInterpretation(TypedDict, total=False):
    enable: bool
    interpreters: Sequence[WebinarsCreateParamsSettingsSignLanguageInterpretationInterpreters]


class WebinarsCreateParamsSettings(TypedDict, total=False):
    add_audio_watermark: bool
    add_watermark: bool
    additional_data_center_regions: Texts
    allow_host_control_participant_mute_state: bool
    allow_multiple_devices: bool
    alternative_host_update_polls: bool
    alternative_hosts: str
    approval_type: Literal[0, 1, 2]
    attendees_and_panelists_reminder_email_notification: (
        WebinarsCreateParamsSettingsAttendeesAndPanelistsReminderEmailNotification
    )
    audio: Literal["both", "telephony", "voip", "thirdParty"]
    audio_conference_info: str
    authentication_domains: str
    authentication_option: str
    auto_recording: Literal["local", "cloud", "none"]
    close_registration: bool
    contact_email: str
    contact_name: str
    email_in_attendee_report: bool
    email_language: str
    enable_session_branding: bool
    enforce_login: bool
    enforce_login_domains: str
    follow_up_absentees_email_notification: WebinarsCreateParamsSettingsFollowUpAbsenteesEmailNotification
    follow_up_attendees_email_notification: WebinarsCreateParamsSettingsFollowUpAttendeesEmailNotification
    global_dial_in_countries: Texts
    hd_video: bool
    hd_video_for_attendees: bool
    host_video: bool
    language_interpretation: WebinarsCreateParamsSettingsLanguageInterpretation
    meeting_authentication: bool
    on_demand: bool
    panelist_authentication: bool
    panelists_invitation_email_notification: bool
    panelists_video: bool
    post_webinar_survey: bool
    practice_session: bool
    question_and_answer: WebinarsCreateParamsSettingsQuestionAndAnswer
    registrants_confirmation_email: bool
    registrants_email_notification: bool
    registrants_restrict_number: int
    registration_type: Literal[1, 2, 3]
    request_permission_to_unmute_participants: bool
    send_1080p_video_to_attendees: bool
    show_join_info: bool
    show_share_button: bool
    sign_language_interpretation: WebinarsCreateParamsSettingsSignLanguageInterpretation
    survey_url: str


class WebinarsCreateParamsSimuliveDelayStart(TypedDict, total=False):
    enable: bool
    time: int
    timeunit: Literal["second", "minute"]


class WebinarsCreateParamsTrackingFields(TypedDict, total=False):
    field: Required[str]
    value: str


class WebinarsCreateParams(TypedDict, total=False):
    agenda: str
    default_passcode: bool
    duration: int
    is_simulive: bool
    password: str
    record_file_id: str
    recurrence: WebinarsCreateParamsRecurrence
    schedule_for: str
    settings: WebinarsCreateParamsSettings
    simulive_delay_start: WebinarsCreateParamsSimuliveDelayStart
    start_time: DateTime
    template_id: str
    timezone: str
    topic: str
    tracking_fields: Sequence[WebinarsCreateParamsTrackingFields]
    transition_to_live: bool
    type: Literal[5, 6, 9]


class WebinarsCreateInviteLinksReplyAttendees(Reply):
    join_url: str
    name: str


class WebinarsCreateInviteLinksReply(Reply):
    attendees: list[WebinarsCreateInviteLinksReplyAttendees]


class WebinarsCreateInviteLinksParamsAttendees(TypedDict, total=False):
    disable_audio: bool
    disable_video: bool
    name: Required[str]


class WebinarsCreateInviteLinksParams(TypedDict, total=False):
    attendees: Sequence[WebinarsCreateInviteLinksParamsAttendees]
    ttl: int


class WebinarsDeleteParams(TypedDict, total=False):
    cancel_webinar_reminder: bool
    occurrence_id: str


class WebinarsGetReplyOccurrences(Reply):
    duration: int
    occurrence_id: str
    start_time: str
    status: str


class WebinarsGetReplyRecurrence(Reply):
    end_date_time: str
    end_times: int
    monthly_day: int
    monthly_week: int
    monthly_week_day: int
    repeat_interval: int
    type: int
    weekly_days: str


class WebinarsGetReplySettingsAttendeesAndPanelistsReminderEmailNotification(Reply):
    enable: bool
    type: int


class WebinarsGetReplySettingsFollowUpAbsenteesEmailNotification(Reply):
    enable: bool
    type: int


class WebinarsGetReplySettingsFollowUpAttendeesEmailNotification(Reply):
    enable: bool
    type: int


class WebinarsGetReplySettingsGlobalDialInNumbers(Reply):
    city: str
    country: str
    country_name: str
    number: str
    type: str


class WebinarsGetReplySettingsLanguageInterpretationInterpreters(Reply):
    email: str
    interpreter_languages: str
    languages: str


class WebinarsGetReplySettingsLanguageInterpretation(Reply):
    enable: bool
    interpreters: list[WebinarsGetReplySettingsLanguageInterpretationInterpreters]


class WebinarsGetReplySettingsQuestionAndAnswer(Reply):
    allow_anonymous_questions: bool
    allow_auto_reply: bool
    allow_submit_questions: bool
    answer_questions: str
    attendees_can_comment: bool
    attendees_can_upvote: bool
    auto_reply_text: str
    enable: bool


class WebinarsGetReplySettingsSignLanguageInterpretationInterpreters(Reply):
    email: str
    sign_language: str


class WebinarsGetReplySettingsSignLanguageInterpretation(Reply):
    enable: bool
    interpreters: list[WebinarsGetReplySettingsSignLanguageInterpretationInterpreters]


class WebinarsGetReplySettings(Reply):
    add_audio_watermark: bool
    add_watermark: bool
    additional_data_center_regions: list[str]
    allow_host_control_participant_mute_state: bool
    allow_multiple_devices: bool
    alternative_host_update_polls: bool
    alternative_hosts: str
    approval_type: int
    attendees_and_panelists_reminder_email_notification: (
        WebinarsGetReplySettingsAttendeesAndPanelistsReminderEmailNotification
    )
    audio: str
    audio_conference_info: str
    authentication_domains: str
    authentication_name: str
    authentication_option: str
    auto_recording: str
    close_registration: bool
    contact_email: str
    contact_name: str
    email_in_attendee_report: bool
    email_language: str
    enable_session_branding: bool
    enforce_login: bool
    enforce_login_domains: str
    follow_up_absentees_email_notification: WebinarsGetReplySettingsFollowUpAbsenteesEmailNotification
    follow_up_attendees_email_notification: WebinarsGetReplySettingsFollowUpAttendeesEmailNotification
    global_dial_in_countries: list[str]
    global_dial_in_numbers: list[WebinarsGetReplySettingsGlobalDialInNumbers]
    hd_video: bool
    hd_video_for_attendees: bool
    host_video: bool
    language_interpretation: WebinarsGetReplySettingsLanguageInterpretation
    meeting_authentication: bool
    on_demand: bool
    panelist_authentication: bool
    panelists_invitation_email_notification: bool
    panelists_video: bool
    post_webinar_survey: bool
    practice_session: bool
    question_and_answer: WebinarsGetReplySettingsQuestionAndAnswer
    registrants_confirmation_email: bool
    registrants_email_notification: bool
    registrants_restrict_number: int
    registration_type: int
    request_permission_to_unmute_participants: bool
    send_1080p_video_to_attendees: bool
    show_join_info: bool
    show_share_button: bool
    sign_language_interpretation: WebinarsGetReplySettingsSignLanguageInterpretation
    survey_url: str


class WebinarsGetReplySimuliveDelayStart(Reply):
    enable: bool
    time: int
    timeunit: str


class WebinarsGetReplyTrackingFields(Reply):
    field: str
    value: str
    visible: bool


class WebinarsGetReply(Reply):
    agenda: str
    created_at: str
    creation_source: str
    duration: int
    encrypted_passcode: str
    h323_passcode: str
    host_email: str
    host_id: str
    id: int
    is_simulive: bool
    join_url: str
    occurrences: list[WebinarsGetReplyOccurrences]
    password: str
    record_file_id: str
    recurrence: WebinarsGetReplyRecurrence
    registration_url: str
    settings: WebinarsGetReplySettings
    simulive_delay_start: WebinarsGetReplySimuliveDelayStart
    start_time: str
    start_url: str
    template_id: str
    timezone: str
    topic: str
    tracking_fields: list[WebinarsGetReplyTrackingFields]
    transition_to_live: bool
    type: int
    uuid: str


class WebinarsGetParams(TypedDict, total=False):
    occurrence_id: str
    show_previous_occurrences: bool


class WebinarsGetSipUriReply(Reply):
    expire_in: int
    paid_crc_plan_participant: bool
    participant_identifier_code: str
    sip_dialing: str


class WebinarsGetSipUriParams(TypedDict, total=False):
    passcode: str


class WebinarsListItem(Reply):
    agenda: str
    created_at: str
    duration: int
    host_id: str
    id: int
    is_simulive: bool
    join_url: str
    start_time: str
    timezone: str
    topic: str
    type: int
    uuid: str


class WebinarsListPage(Reply):
    next_page_token: str
    page_count: int
    page_number: int
    page_size: int
    total_records: int
    webinars: list[WebinarsListItem]


class WebinarsListParams(TypedDict, total=False):
    page_number: int
    page_size: int
    type: Literal["scheduled", "upcoming"]


class WebinarsListTrackingSourcesItem(Reply):
    id: str
    registration_count: int
    source_name: str
    tracking_url: str
    visitor_count: int


class WebinarsListTrackingSourcesPage(Reply):
    total_records: int
    tracking_sources: list[WebinarsListTrackingSourcesItem]


class WebinarsLiveDeleteMessageParams(TypedDict, total=False):
    file_ids: str | Texts


class WebinarsLivestreamGetReply(Reply):
    page_url: str
    resolution: str
    stream_key: str
    stream_url: str


class WebinarsLivestreamUpdateParams(TypedDict, total=False):
    page_url: Required[str]
    resolution: str
    stream_key: Required[str]
    stream_url: Required[str]


class WebinarsLivestreamUpdateStatusParamsSettings(TypedDict, total=False):
    active_speaker_name: bool
    display_name: str


class WebinarsLivestreamUpdateStatusParams(TypedDict, total=False):
    action: Literal["start", "stop"]
    settings: WebinarsLivestreamUpdateStatusParamsSettings


class WebinarsPanelistsAddReply(Reply):
    id: str
    updated_at: str


class WebinarsPanelistsAddParamsPanelists(TypedDict, total=False):
    email: str
    name: str
    name_tag_description: str
    name_tag_id: str
    name_tag_name: str
    name_tag_pronouns: str
    virtual_background_id: str


class WebinarsPanelistsAddParams(TypedDict, total=False):
    panelists: Sequence[WebinarsPanelistsAddParamsPanelists]


class WebinarsPanelistsListItem(Reply):
    email: str
    id: str
    join_url: str
    name: str
    name_tag_description: str
    name_tag_id: str
    name_tag_name: str
    name_tag_pronouns: str
    virtual_background_id: str


class WebinarsPanelistsListPage(Reply):
    panelists: list[WebinarsPanelistsListItem]
    total_records: int


class WebinarsPollsCreateReplyQuestionsPrompts(Reply):
    prompt_question: str
    prompt_right_answers: list[str]


class WebinarsPollsCreateReplyQuestions(Reply):
    answer_max_character: int
    answer_min_character: int
    answer_required: bool
    answers: list[str]
    case_sensitive: bool
    name: str
    prompts: list[WebinarsPollsCreateReplyQuestionsPrompts]
    rating_max_label: str
    rating_max_value: int
    rating_min_label: str
    rating_min_value: int
    right_answers: list[str]
    show_as_dropdown: bool
    type: str


class WebinarsPollsCreateReply(Reply):
    anonymous: bool
    id: str
    poll_type: int
    questions: list[WebinarsPollsCreateReplyQuestions]
    status: str
    title: str


class WebinarsPollsCreateParamsQuestionsPrompts(TypedDict, total=False):
    prompt_question: str
    prompt_right_answers: Texts


class WebinarsPollsCreateParamsQuestions(TypedDict, total=False):
    answer_max_character: int
    answer_min_character: int
    answer_required: bool
    answers: Texts
    case_sensitive: bool
    name: str
    prompts: Sequence[WebinarsPollsCreateParamsQuestionsPrompts]
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


class WebinarsPollsCreateParams(TypedDict, total=False):
    anonymous: bool
    poll_type: Literal[1, 2, 3]
    questions: Sequence[WebinarsPollsCreateParamsQuestions]
    title: str


class WebinarsPollsGetReplyQuestionsPrompts(Reply):
    prompt_question: str
    prompt_right_answers: list[str]


class WebinarsPollsGetReplyQuestions(Reply):
    answer_max_character: int
    answer_min_character: int
    answer_required: bool
    answers: list[str]
    case_sensitive: bool
    name: str
    prompts: list[WebinarsPollsGetReplyQuestionsPrompts]
    rating_max_label: str
    rating_max_value: int
    rating_min_label: str
    rating_min_value: int
    right_answers: list[str]
    show_as_dropdown: bool
    type: str


class WebinarsPollsGetReply(Reply):
    anonymous: bool
    id: str
    poll_type: int
    questions: list[WebinarsPollsGetReplyQuestions]
    status: str
    title: str


class WebinarsPollsListItemQuestionsPrompts(Reply):
    prompt_question: str
    prompt_right_answers: list[str]


class WebinarsPollsListItemQuestions(Reply):
    answer_max_character: int
    answer_min_character: int
    answer_required: bool
    answers: list[str]
    case_sensitive: bool
    name: str
    prompts: list[WebinarsPollsListItemQuestionsPrompts]
    rating_max_label: str
    rating_max_value: int
    rating_min_label: str
    rating_min_value: int
    right_answers: list[str]
    show_as_dropdown: bool
    type: str


class WebinarsPollsListItem(Reply):
    anonymous: bool
    id: str
    poll_type: int
    questions: list[WebinarsPollsListItemQuestions]
    status: str
    title: str


class WebinarsPollsListPage(Reply):
    polls: list[WebinarsPollsListItem]
    total_records: int


class WebinarsPollsListParams(TypedDict, total=False):
    anonymous: bool


class WebinarsPollsUpdateParamsQuestionsPrompts(TypedDict, total=False):
    prompt_question: str
    prompt_right_answers: Texts


class WebinarsPollsUpdateParamsQuestions(TypedDict, total=False):
    answer_max_character: int
    answer_min_character: int
    answer_required: bool
    answers: Texts
    case_sensitive: bool
    name: str
    prompts: Sequence[WebinarsPollsUpdateParamsQuestionsPrompts]
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


class WebinarsPollsUpdateParams(TypedDict, total=False):
    anonymous: bool
    poll_type: Literal[1, 2, 3]
    questions: Sequence[WebinarsPollsUpdateParamsQuestions]
    title: str


class WebinarsRegistrantsAddReplyOccurrences(Reply):
    duration: int
    occurrence_id: str
    start_time: str
    status: str


class WebinarsRegistrantsAddReply(Reply):
    id: int
    join_url: str
    occurrences: list[WebinarsRegistrantsAddReplyOccurrences]
    registrant_id: str
    start_time: str
    topic: str


class WebinarsRegistrantsAddParamsCustomQuestions(TypedDict, total=False):
    title: str
    value: str


class WebinarsRegistrantsAddParams(TypedDict, total=False):
    address: str
    city: str
    comments: str
    country: str
    custom_questions: Sequence[WebinarsRegistrantsAddParamsCustomQuestions]
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
    source_id: str
    state: str
    zip: str


class WebinarsRegistrantsAddBatchReplyRegistrants(Reply):
    email: str
    join_url: str
    registrant_id: str


class WebinarsRegistrantsAddBatchReply(Reply):
    registrants: list[WebinarsRegistrantsAddBatchReplyRegistrants]


class WebinarsRegistrantsAddBatchParamsRegistrants(TypedDict, total=False):
    email: Required[str]
    first_name: Required[str]
    last_name: str


class WebinarsRegistrantsAddBatchParams(TypedDict, total=False):
    auto_approve: bool
    registrants: Sequence[WebinarsRegistrantsAddBatchParamsRegistrants]


class WebinarsRegistrantsDeleteParams(TypedDict, total=False):
    occurrence_id: str


class WebinarsRegistrantsGetReplyCustomQuestions(Reply):
    title: str
    value: str


class WebinarsRegistrantsGetReply(Reply):
    address: str
    city: str
    comments: str
    country: str
    create_time: str
    custom_questions: list[WebinarsRegistrantsGetReplyCustomQuestions]
    email: str
    first_name: str
    id: str
    industry: str
    job_title: str
    join_url: str
    language: str
    last_name: str
    no_of_employees: str
    org: str
    phone: str
    purchasing_time_frame: str
    role_in_purchase_process: str
    state: str
    status: str
    zip: str


class WebinarsRegistrantsGetParams(TypedDict, total=False):
    occurrence_id: str


class WebinarsRegistrantsGetQuestionsReplyCustomQuestions(Reply):
    answers: list[str]
    required: bool
    title: str
    type: str


class WebinarsRegistrantsGetQuestionsReplyQuestions(Reply):
    field_name: str
    required: bool


class WebinarsRegistrantsGetQuestionsReply(Reply):
    custom_questions: list[WebinarsRegistrantsGetQuestionsReplyCustomQuestions]
    questions: list[WebinarsRegistrantsGetQuestionsReplyQuestions]


class WebinarsRegistrantsListItemCustomQuestions(Reply):
    title: str
    value: str


class WebinarsRegistrantsListItem(Reply):
    address: str
    city: str
    comments: str
    country: str
    create_time: str
    custom_questions: list[WebinarsRegistrantsListItemCustomQuestions]
    email: str
    first_name: str
    id: str
    industry: str
    job_title: str
    join_url: str
    last_name: str
    no_of_employees: str
    org: str
    phone: str
    purchasing_time_frame: str
    role_in_purchase_process: str
    state: str
    status: str
    zip: str


class WebinarsRegistrantsListPage(Reply):
    next_page_token: str
    page_count: int
    page_number: int
    page_size: int
    registrants: list[WebinarsRegistrantsListItem]
    total_records: int


class WebinarsRegistrantsListParams(TypedDict, total=False):
    next_page_token: str
    occurrence_id: str
    page_number: int
    page_size: int
    status: Literal["pending", "approved", "denied"]
    tracking_source_id: str


class WebinarsRegistrantsUpdateQuestionsParamsCustomQuestions(TypedDict, total=False):
    answers: Texts
    required: bool
    title: str
    type: Literal["short", "single_radio", "single_dropdown", "multiple"]


class WebinarsRegistrantsUpdateQuestionsParamsQuestions(TypedDict, total=False):
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


class WebinarsRegistrantsUpdateQuestionsParams(TypedDict, total=False):
    custom_questions: Sequence[WebinarsRegistrantsUpdateQuestionsParamsCustomQuestions]
    questions: Sequence[WebinarsRegistrantsUpdateQuestionsParamsQuestions]


class WebinarsRegistrantsUpdateStatusParamsRegistrants(TypedDict, total=False):
    email: str
    id: str


class WebinarsRegistrantsUpdateStatusParams(TypedDict, total=False):
    action: Required[Literal["approve", "deny", "cancel"]]
    occurrence_id: str
    registrants: Sequence[WebinarsRegistrantsUpdateStatusParamsRegistrants]


class WebinarsSurveyGetReplyCustomSurveyQuestionsPrompts(Reply):
    prompt_question: str


class WebinarsSurveyGetReplyCustomSurveyQuestions(Reply):
    answer_max_character: int
    answer_min_character: int
    answer_required: bool
    answers: list[str]
    name: str
    prompts: list[WebinarsSurveyGetReplyCustomSurveyQuestionsPrompts]
    rating_max_label: str
    rating_max_value: int
    rating_min_label: str
    rating_min_value: int
    show_as_dropdown: bool
    type: str


class WebinarsSurveyGetReplyCustomSurvey(Reply):
    anonymous: bool
    feedback: str
    numbered_questions: bool
    questions: list[WebinarsSurveyGetReplyCustomSurveyQuestions]
    show_question_type: bool
    title: str


class WebinarsSurveyGetReply(Reply):
    custom_survey: WebinarsSurveyGetReplyCustomSurvey
    show_in_the_browser: bool
    show_in_the_follow_up_email: bool
    third_party_survey: str


class WebinarsSurveyUpdateParamsCustomSurveyQuestionsPrompts(TypedDict, total=False):
    prompt_question: str


class WebinarsSurveyUpdateParamsCustomSurveyQuestions(TypedDict, total=False):
    answer_max_character: int
    answer_min_character: int
    answer_required: bool
    answers: Texts
    name: str
    prompts: Sequence[WebinarsSurveyUpdateParamsCustomSurveyQuestionsPrompts]
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


class WebinarsSurveyUpdateParamsCustomSurvey(TypedDict, total=False):
    anonymous: bool
    feedback: str
    numbered_questions: bool
    questions: Sequence[WebinarsSurveyUpdateParamsCustomSurveyQuestions]
    show_question_type: bool
    title: str


class WebinarsSurveyUpdateParams(TypedDict, total=False):
    custom_survey: WebinarsSurveyUpdateParamsCustomSurvey
    show_in_the_browser: bool
    show_in_the_follow_up_email: bool
    third_party_survey: str


class WebinarsTemplatesCreateReply(Reply):
    id: str
    name: str


class WebinarsTemplatesCreateParams(TypedDict, total=False):
    name: str
    overwrite: bool
    save_recurrence: bool
    webinar_id: int


class WebinarsTemplatesListItem(Reply):
    id: str
    name: str
    type: int


class WebinarsTemplatesListPage(Reply):
    templates: list[WebinarsTemplatesListItem]
    total_records: int


class WebinarsTokensGetReply(Reply):
    token: str


class WebinarsTokensGetParams(TypedDict, total=False):
    type: Literal["closed_caption_token"]


class WebinarsTokensLiveStreamingReply(Reply):
    expire_in: int
    token: str


class WebinarsTokensLocalArchivingReply(Reply):
    expire_in: int
    token: str


class WebinarsTokensLocalRecordingReply(Reply):
    expire_in: int
    token: str


class WebinarsUpdateParamsRecurrence(TypedDict, total=False):
    end_date_time: DateTime
    end_times: int
    monthly_day: int
    monthly_week: Literal[-1, 1, 2, 3, 4]
    monthly_week_day: Literal[1, 2, 3, 4, 5, 6, 7]
    repeat_interval: int
    type: Required[Literal[1, 2, 3]]
    weekly_days: str


class WebinarsUpdateParamsSettingsAttendeesAndPanelistsReminderEmailNotification(TypedDict, total=False):
    enable: bool
    type: Literal[0, 1, 2, 3, 4, 5, 6, 7]


class WebinarsUpdateParamsSettingsFollowUpAbsenteesEmailNotification(TypedDict, total=False):
    enable: bool
    type: Literal[0, 1, 2, 3, 4, 5, 6, 7]


class WebinarsUpdateParamsSettingsFollowUpAttendeesEmailNotification(TypedDict, total=False):
    enable: bool
    type: Literal[0, 1, 2, 3, 4, 5, 6, 7]


class WebinarsUpdateParamsSettingsLanguageInterpretationInterpreters(TypedDict, total=False):
    email: str
    interpreter_languages: str
    languages: str


class WebinarsUpdateParamsSettingsLanguageInterpretation(TypedDict, total=False):
    enable: bool
    interpreters: Sequence[WebinarsUpdateParamsSettingsLanguageInterpretationInterpreters]


class WebinarsUpdateParamsSettingsQuestionAndAnswer(TypedDict, total=False):
    allow_anonymous_questions: bool
    allow_auto_reply: bool
    allow_submit_questions: bool
    answer_questions: Literal["only", "all"]
    attendees_can_comment: bool
    attendees_can_upvote: bool
    auto_reply_text: str
    enable: bool


class WebinarsUpdateParamsSettingsSignLanguageInterpretationInterpreters(TypedDict, total=False):
    email: str
    sign_language: str


class WebinarsUpdateParamsSettingsSignLanguageInterpretation(TypedDict, total=False):
    enable: bool
    interpreters: Sequence[WebinarsUpdateParamsSettingsSignLanguageInterpretationInterpreters]


class WebinarsUpdateParamsSettings(TypedDict, total=False):
    add_audio_watermark: bool
    add_watermark: bool
    additional_data_center_regions: Texts
    allow_host_control_participant_mute_state: bool
    allow_multiple_devices: bool
    alternative_host_update_polls: bool
    alternative_hosts: str
    approval_type: Literal[0, 1, 2]
    attendees_and_panelists_reminder_email_notification: (
        WebinarsUpdateParamsSettingsAttendeesAndPanelistsReminderEmailNotification
    )
    audio: Literal["both", "telephony", "voip", "thirdParty"]
    audio_conference_info: str
    authentication_domains: str
    authentication_option: str
    auto_recording: Literal["local", "cloud", "none"]
    close_registration: bool
    contact_email: str
    contact_name: str
    email_in_attendee_report: bool
    email_language: str
    enable_session_branding: bool
    enforce_login: bool
    enforce_login_domains: str
    follow_up_absentees_email_notification: WebinarsUpdateParamsSettingsFollowUpAbsenteesEmailNotification
    follow_up_attendees_email_notification: WebinarsUpdateParamsSettingsFollowUpAttendeesEmailNotification
    global_dial_in_countries: Texts
    hd_video: bool
    hd_video_for_attendees: bool
    host_video: bool
    language_interpretation: WebinarsUpdateParamsSettingsLanguageInterpretation
    meeting_authentication: bool
    notify_registrants: bool
    on_demand: bool
    panelist_authentication: bool
    panelists_invitation_email_notification: bool
    panelists_video: bool
    post_webinar_survey: bool
    practice_session: bool
    question_and_answer: WebinarsUpdateParamsSettingsQuestionAndAnswer
    registrants_confirmation_email: bool
    registrants_email_notification: bool
    registrants_restrict_number: int
    registration_type: Literal[1, 2, 3]
    request_permission_to_unmute_participants: bool
    send_1080p_video_to_attendees: bool
    show_join_info: bool
    show_share_button: bool
    sign_language_interpretation: WebinarsUpdateParamsSettingsSignLanguageInterpretation
    survey_url: str


class WebinarsUpdateParamsSimuliveDelayStart(TypedDict, total=False):
    enable: bool
    time: int
    timeunit: Literal["second", "minute"]


class WebinarsUpdateParamsTrackingFields(TypedDict, total=False):
    field: str
    value: str


class WebinarsUpdateParams(TypedDict, total=False):
    agenda: str
    duration: int
    is_simulive: bool
    occurrence_id: str
    password: str
    record_file_id: str
    recurrence: WebinarsUpdateParamsRecurrence
    schedule_for: str
    settings: WebinarsUpdateParamsSettings
    simulive_delay_start: WebinarsUpdateParamsSimuliveDelayStart
    start_time: DateTime
    timezone: str
    topic: str
    tracking_fields: Sequence[WebinarsUpdateParamsTrackingFields]
    transition_to_live: bool
    type: Literal[5, 6, 9]


class WebinarsUpdateStatusParams(TypedDict, total=False):
    action: Literal["end"]
