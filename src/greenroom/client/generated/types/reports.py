"""What the operations of the area reports take and give.

Generated from catalog/data/reports. Do not edit; see docs/codegen.md.
"""

from typing import Literal, Required, TypedDict

from greenroom.client.reply import Reply
from greenroom.client.resource import Date, Texts


class ReportsBillingItem(Reply):
    end_date: str
    id: str
    start_date: str
    tax_amount: str
    total_amount: str
    type: int


class ReportsBillingPage(Reply):
    billing_reports: list[ReportsBillingItem]
    currency: str


class ReportsBillingInvoicesItem(Reply):
    end_date: str
    invoice_charge_name: str
    invoice_number: str
    quantity: int
    start_date: str
    tax_amount: str
    total_amount: str


class ReportsBillingInvoicesPage(Reply):
    currency: str
    invoices: list[ReportsBillingInvoicesItem]


class ReportsBillingInvoicesParams(TypedDict, total=False):
    billing_id: Required[str]


class ReportsCloudRecordingItem(Reply):
    date: str
    free_usage: str
    plan_usage: str
    usage: str


class ReportsCloudRecordingPage(Reply):
    cloud_recording_storage: list[ReportsCloudRecordingItem]
    from_: str
    to: str


class ReportsCloudRecordingParams(TypedDict, total=False):
    from_: Required[Date]
    group_id: str
    to: Required[Date]


class ReportsDailyItem(Reply):
    date: str
    meeting_minutes: int
    meetings: int
    new_users: int
    participants: int


class ReportsDailyPage(Reply):
    dates: list[ReportsDailyItem]
    month: int
    year: int


class ReportsDailyParams(TypedDict, total=False):
    group_id: str
    month: int
    year: int


class ReportsDisclaimerItem(Reply):
    client_type: str
    disclaimer_status: str
    disclaimer_type: str
    display_name: str
    group_ids: list[str]
    is_guest: bool
    is_zoom_event: bool
    meeting_id: str
    meeting_number: int
    time: str
    user_email: str


class ReportsDisclaimerPage(Reply):
    disclaimer_records: list[ReportsDisclaimerItem]
    next_page_token: str
    page_size: int


class ReportsDisclaimerParams(TypedDict, total=False):
    disclaimer_type: Literal[
        "login",
        "joinMeeting",
        "recording",
        "remoteControl",
        "meetingConnector",
        "archive",
        "summary",
        "query",
        "AICompanion",
        "caption",
        "joinSDKMeeting",
        "NDI",
        "joinWebinar",
        "internalMMRGuestJoin",
        "liveStream",
        "phoneACR",
        "viewBOActivity",
        "webinarBO",
        "unmuteAudio",
        "joinOnZoom",
        "GDPR",
        "chinaMeeting",
        "zappJoin",
        "softUpdateReminder",
        "all",
    ]
    from_: Required[str]
    group_id: str
    next_page_token: str
    page_size: int
    search_value: str
    to: Required[str]


class ReportsHistoryMeetingsItemCustomFields(Reply):
    key: str
    value: str


class ReportsHistoryMeetingsItemFeatureUsed(Reply):
    annotation: bool
    avatar: bool
    breakout_room: bool
    closed_caption: bool
    color_themes: bool
    document_collaboration: bool
    file_sharing: bool
    gen_ai_virtual_background: bool
    immersive_scene: bool
    in_meeting_chat: bool
    join_by_room: bool
    language_interpretation: bool
    live_transcription: bool
    live_translation: bool
    meeting_questions: bool
    meeting_summary: bool
    meeting_wallpaper: bool
    multi_share: bool
    multi_speaker: bool
    personalized_audio_isolation: bool
    poll: bool
    portrait_lighting: bool
    raise_hand: bool
    reaction: bool
    record_to_cloud: bool
    record_to_computer: bool
    registration: bool
    remote_control: bool
    screen_sharing: bool
    smart_recording: bool
    switch_to_mobile: bool
    telephone_usage: bool
    video_on: bool
    virtual_background: bool
    waiting_room: bool
    whiteboard: bool
    zoom_apps: bool


class ReportsHistoryMeetingsItemTrackingFields(Reply):
    field: str
    value: str


class ReportsHistoryMeetingsItem(Reply):
    create_time: str
    custom_fields: list[ReportsHistoryMeetingsItemCustomFields]
    department: str
    duration: int
    end_time: str
    feature_used: ReportsHistoryMeetingsItemFeatureUsed
    group: list[str]
    host_display_name: str
    host_email: str
    max_concurrent_views: int
    meeting_id: int
    meeting_uuid: str
    participants: int
    source: str
    start_time: str
    topic: str
    total_participant_minutes: int
    tracking_fields: list[ReportsHistoryMeetingsItemTrackingFields]
    type: str
    unique_viewers: int


class ReportsHistoryMeetingsPage(Reply):
    history_meetings: list[ReportsHistoryMeetingsItem]
    next_page_token: str
    page_size: int


class ReportsHistoryMeetingsParams(TypedDict, total=False):
    date_type: Literal["start_time", "end_time"]
    from_: Required[str]
    group_id: str
    meeting_feature: str | Texts
    meeting_type: Literal["meeting", "webinar", "all"]
    next_page_token: str
    page_size: int
    report_type: Literal["all", "poll", "survey", "qa", "resource", "reaction"]
    search_key: str
    to: Required[str]


class ReportsHostsItemCustomAttributes(Reply):
    key: str
    name: str
    value: str


class ReportsHostsItem(Reply):
    custom_attributes: list[ReportsHostsItemCustomAttributes]
    dept: str
    email: str
    id: str
    meeting_minutes: int
    meetings: int
    participants: int
    type: int
    user_name: str


class ReportsHostsPage(Reply):
    from_: str
    next_page_token: str
    page_count: int
    page_number: int
    page_size: int
    to: str
    total_meeting_minutes: int
    total_meetings: int
    total_participants: int
    total_records: int
    users: list[ReportsHostsItem]


class ReportsHostsParams(TypedDict, total=False):
    from_: Required[Date]
    group_id: str
    next_page_token: str
    page_number: int
    page_size: int
    to: Required[Date]
    type: Literal["active", "inactive"]


class ReportsMeetingReplyCustomKeys(Reply):
    key: str
    value: str


class ReportsMeetingReplyTrackingFields(Reply):
    field: str
    value: str


class ReportsMeetingReply(Reply):
    custom_keys: list[ReportsMeetingReplyCustomKeys]
    dept: str
    duration: int
    end_time: str
    id: int
    participants_count: int
    start_time: str
    topic: str
    total_minutes: int
    tracking_fields: list[ReportsMeetingReplyTrackingFields]
    type: int
    user_email: str
    user_name: str
    uuid: str


class ReportsMeetingActivitiesItem(Reply):
    activity_category: str
    activity_detail: str
    activity_time: str
    meeting_number: str
    operator: str
    operator_email: str


class ReportsMeetingActivitiesPage(Reply):
    meeting_activity_logs: list[ReportsMeetingActivitiesItem]
    next_page_token: str
    page_size: float


class ReportsMeetingActivitiesParams(TypedDict, total=False):
    activity_type: Required[
        Literal[
            "All Activities",
            "Meeting Created",
            "Meeting Started",
            "User Join",
            "User Left",
            "Remote Control",
            "In-Meeting Chat",
            "Meeting Ended",
        ]
    ]
    from_: Required[Date]
    meeting_number: str
    next_page_token: str
    page_size: int
    search_key: str
    to: Required[Date]


class ReportsMeetingParticipantsItem(Reply):
    bo_mtg_id: str
    customer_key: str
    duration: int
    failover: bool
    id: str
    join_time: str
    leave_time: str
    name: str
    participant_user_id: str
    registrant_id: str
    status: str
    user_email: str
    user_id: str


class ReportsMeetingParticipantsPage(Reply):
    next_page_token: str
    page_count: int
    page_size: int
    participants: list[ReportsMeetingParticipantsItem]
    total_records: int


class ReportsMeetingParticipantsParams(TypedDict, total=False):
    include_fields: Literal["registrant_id"]
    next_page_token: str
    page_size: int


class ReportsMeetingPollsReplyQuestionsQuestionDetails(Reply):
    answer: str
    date_time: str
    polling_id: str
    question: str


class ReportsMeetingPollsReplyQuestions(Reply):
    email: str
    first_name: str
    last_name: str
    name: str
    question_details: list[ReportsMeetingPollsReplyQuestionsQuestionDetails]


class ReportsMeetingPollsReply(Reply):
    id: int
    questions: list[ReportsMeetingPollsReplyQuestions]
    start_time: str
    uuid: str


class ReportsMeetingQaReplyQuestionsQuestionDetailsAnswerDetails(Reply):
    content: str
    create_time: str
    email: str
    name: str
    type: str
    user_id: str


class ReportsMeetingQaReplyQuestionsQuestionDetails(Reply):
    answer: str
    answer_details: list[ReportsMeetingQaReplyQuestionsQuestionDetailsAnswerDetails]
    create_time: str
    question: str
    question_id: str
    question_status: str


class ReportsMeetingQaReplyQuestions(Reply):
    email: str
    name: str
    question_details: list[ReportsMeetingQaReplyQuestionsQuestionDetails]
    user_id: str


class ReportsMeetingQaReply(Reply):
    id: int
    questions: list[ReportsMeetingQaReplyQuestions]
    start_time: str
    uuid: str


class ReportsMeetingSurveyReplySurveyAnswersAnswerDetails(Reply):
    answer: str
    date_time: str
    question: str
    question_id: str


class ReportsMeetingSurveyReplySurveyAnswers(Reply):
    answer_details: list[ReportsMeetingSurveyReplySurveyAnswersAnswerDetails]
    email: str
    first_name: str
    last_name: str
    name: str


class ReportsMeetingSurveyReply(Reply):
    meeting_id: int
    meeting_uuid: str
    start_time: str
    survey_answers: list[ReportsMeetingSurveyReplySurveyAnswers]
    survey_id: str
    survey_name: str


class ReportsOperationLogsItem(Reply):
    action: str
    category_type: str
    operation_detail: str
    operator: str
    time: str


class ReportsOperationLogsPage(Reply):
    next_page_token: str
    operation_logs: list[ReportsOperationLogsItem]
    page_size: int


class ReportsOperationLogsParams(TypedDict, total=False):
    category_type: Literal[
        "all",
        "user",
        "user_settings",
        "account",
        "billing",
        "im",
        "recording",
        "phone_contacts",
        "webinar",
        "sub_account",
        "role",
        "zoom_rooms",
    ]
    from_: Required[Date]
    next_page_token: str
    page_size: int
    to: Required[Date]


class ReportsRemoteSupportItem(Reply):
    duration: str
    end_time: str
    meeting_host_id: str
    meeting_number: int
    meeting_start_time: str
    meeting_uuid: str
    request_time: str
    start_time: str
    supportee_email: str
    supportee_name: str
    supporter_email: str
    supporter_name: str
    topic: str
    wait_time: str


class ReportsRemoteSupportPage(Reply):
    next_page_token: str
    page_size: int
    remote_support_logs: list[ReportsRemoteSupportItem]


class ReportsRemoteSupportParams(TypedDict, total=False):
    from_: Required[str]
    next_page_token: str
    page_size: str
    to: Required[str]


class ReportsSignInOutItem(Reply):
    client_type: str
    email: str
    ip_address: str
    time: str
    type: str
    version: str


class ReportsSignInOutPage(Reply):
    activity_logs: list[ReportsSignInOutItem]
    from_: str
    next_page_token: str
    page_size: int
    to: str


class ReportsSignInOutParams(TypedDict, total=False):
    from_: Date
    next_page_token: str
    page_size: int
    to: Date


class ReportsTelephoneItem(Reply):
    call_in_number: str
    country_name: str
    dept: str
    duration: int
    end_time: str
    host_email: str
    host_id: str
    host_name: str
    meeting_id: int
    meeting_type: str
    phone_number: str
    rate: float
    signaled_number: str
    start_time: str
    total: float
    type: str
    uuid: str


class ReportsTelephonePage(Reply):
    from_: str
    next_page_token: str
    page_count: int
    page_size: int
    telephony_usage: list[ReportsTelephoneItem]
    to: str
    total_records: int


class ReportsTelephoneParams(TypedDict, total=False):
    from_: Required[Date]
    next_page_token: str
    page_number: int
    page_size: int
    query_date_type: Literal["start_time", "end_time", "meeting_start_time", "meeting_end_time"]
    to: Required[Date]
    type: Literal["1", "2", "3"]


class ReportsUpcomingEventsItem(Reply):
    dept: str
    host_id: str
    host_name: str
    id: str
    start_time: str
    topic: str


class ReportsUpcomingEventsPage(Reply):
    from_: str
    next_page_token: str
    page_size: int
    to: str
    upcoming_events: list[ReportsUpcomingEventsItem]


class ReportsUpcomingEventsParams(TypedDict, total=False):
    from_: Required[Date]
    group_id: str
    next_page_token: str
    page_size: int
    to: Required[Date]
    type: Literal["meeting", "webinar", "all"]


class ReportsUserMeetingsItemCustomKeys(Reply):
    key: str
    value: str


class ReportsUserMeetingsItem(Reply):
    custom_keys: list[ReportsUserMeetingsItemCustomKeys]
    duration: int
    end_time: str
    has_chat: bool
    has_recording: bool
    has_screen_share: bool
    host_name: str
    host_organization: str
    id: int
    join_time: str
    join_waiting_room_time: str
    leave_time: str
    meeting_encryption_status: int
    participants_count: int
    participants_count_my_account: int
    schedule_time: str
    session_key: str
    source: str
    start_time: str
    topic: str
    total_minutes: int
    type: int
    user_email: str
    user_name: str
    uuid: str


class ReportsUserMeetingsPage(Reply):
    from_: str
    meetings: list[ReportsUserMeetingsItem]
    next_page_token: str
    page_count: int
    page_number: int
    page_size: int
    to: str
    total_records: int


class ReportsUserMeetingsParams(TypedDict, total=False):
    from_: Required[Date]
    next_page_token: str
    page_size: int
    to: Required[Date]
    type: Literal["past", "pastOne", "pastJoined"]


class ReportsWebinarReplyCustomKeys(Reply):
    key: str
    value: str


class ReportsWebinarReplyTrackingFields(Reply):
    field: str
    value: str


class ReportsWebinarReply(Reply):
    custom_keys: list[ReportsWebinarReplyCustomKeys]
    dept: str
    duration: int
    end_time: str
    id: int
    participants_count: int
    start_time: str
    topic: str
    total_minutes: int
    tracking_fields: list[ReportsWebinarReplyTrackingFields]
    type: int
    user_email: str
    user_name: str
    uuid: str


class ReportsWebinarParticipantsItem(Reply):
    bo_mtg_id: str
    customer_key: str
    duration: int
    failover: bool
    id: str
    join_time: str
    leave_time: str
    name: str
    participant_user_id: str
    registrant_id: str
    status: str
    user_email: str
    user_id: str


class ReportsWebinarParticipantsPage(Reply):
    next_page_token: str
    page_count: int
    page_size: int
    participants: list[ReportsWebinarParticipantsItem]
    total_records: int


class ReportsWebinarParticipantsParams(TypedDict, total=False):
    include_fields: Literal["registrant_id"]
    next_page_token: str
    page_size: int


class ReportsWebinarPollsReplyQuestionsQuestionDetails(Reply):
    answer: str
    date_time: str
    polling_id: str
    question: str


class ReportsWebinarPollsReplyQuestions(Reply):
    email: str
    first_name: str
    last_name: str
    name: str
    question_details: list[ReportsWebinarPollsReplyQuestionsQuestionDetails]


class ReportsWebinarPollsReply(Reply):
    id: int
    questions: list[ReportsWebinarPollsReplyQuestions]
    start_time: str
    uuid: str


class ReportsWebinarQaReplyQuestionsQuestionDetailsAnswerDetails(Reply):
    content: str
    create_time: str
    email: str
    name: str
    type: str
    user_id: str


class ReportsWebinarQaReplyQuestionsQuestionDetails(Reply):
    answer: str
    answer_details: list[ReportsWebinarQaReplyQuestionsQuestionDetailsAnswerDetails]
    create_time: str
    question: str
    question_id: str
    question_status: str


class ReportsWebinarQaReplyQuestions(Reply):
    email: str
    name: str
    question_details: list[ReportsWebinarQaReplyQuestionsQuestionDetails]
    user_id: str


class ReportsWebinarQaReply(Reply):
    id: int
    questions: list[ReportsWebinarQaReplyQuestions]
    start_time: str
    uuid: str


class ReportsWebinarSurveyReplySurveyAnswersAnswerDetails(Reply):
    answer: str
    date_time: str
    question: str
    question_id: str


class ReportsWebinarSurveyReplySurveyAnswers(Reply):
    answer_details: list[ReportsWebinarSurveyReplySurveyAnswersAnswerDetails]
    email: str
    first_name: str
    last_name: str
    name: str


class ReportsWebinarSurveyReply(Reply):
    start_time: str
    survey_answers: list[ReportsWebinarSurveyReplySurveyAnswers]
    survey_id: str
    survey_name: str
    webinar_id: int
    webinar_uuid: str
