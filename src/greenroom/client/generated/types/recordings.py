"""What the operations of the area recordings take and give.

Generated from catalog/data/recordings. Do not edit; see docs/codegen.md.
"""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict

from greenroom.client.reply import Reply
from greenroom.client.resource import Date, DateTime, Texts


class ArchivesGetForMeetingReplyArchiveFiles(Reply):
    auto_delete: bool
    download_url: str
    encryption_fingerprint: str
    file_extension: str
    file_path: str
    file_size: int
    file_type: str
    id: str
    individual: bool
    number_of_messages: int
    participant_email: str
    participant_join_time: str
    participant_leave_time: str
    recording_type: str
    status: str
    storage_location: str


class ArchivesGetForMeetingReplyPhysicalFiles(Reply):
    download_url: str
    file_id: str
    file_name: str
    file_size: int


class ArchivesGetForMeetingReply(Reply):
    account_name: str
    archive_files: list[ArchivesGetForMeetingReplyArchiveFiles]
    complete_time: str
    duration: int
    duration_in_second: int
    group_id: str
    host_id: str
    id: int
    is_breakout_room: bool
    meeting_type: str
    parent_meeting_id: str
    physical_files: list[ArchivesGetForMeetingReplyPhysicalFiles]
    recording_count: int
    start_time: str
    status: str
    timezone: str
    topic: str
    total_size: int
    type: int
    uuid: str


class ArchivesGetStatisticsReplyStatisticByFileExtension(Reply):
    json_file_count: int
    m4a_file_count: int
    mp4_file_count: int
    txt_file_count: int
    vtt_file_count: int


class ArchivesGetStatisticsReplyStatisticByFileStatus(Reply):
    completed_file_count: int
    failed_file_count: int
    processing_file_count: int


class ArchivesGetStatisticsReply(Reply):
    from_: str
    statistic_by_file_extension: ArchivesGetStatisticsReplyStatisticByFileExtension
    statistic_by_file_status: ArchivesGetStatisticsReplyStatisticByFileStatus
    to: str
    total_records: int


class ArchivesGetStatisticsParams(TypedDict, total=False):
    from_: DateTime
    to: DateTime


class ArchivesListItemArchiveFiles(Reply):
    auto_delete: bool
    download_url: str
    encryption_fingerprint: str
    file_extension: str
    file_path: str
    file_size: int
    file_type: str
    id: str
    individual: bool
    number_of_messages: int
    participant_email: str
    participant_join_time: str
    participant_leave_time: str
    recording_type: str
    status: str
    storage_location: str


class ArchivesListItemPhysicalFiles(Reply):
    download_url: str
    file_id: str
    file_name: str
    file_size: int


class ArchivesListItem(Reply):
    account_name: str
    archive_files: list[ArchivesListItemArchiveFiles]
    complete_time: str
    duration: int
    duration_in_second: int
    group_id: str
    host_id: str
    id: int
    is_breakout_room: bool
    meeting_type: str
    parent_meeting_id: str
    physical_files: list[ArchivesListItemPhysicalFiles]
    recording_count: int
    start_time: str
    status: str
    timezone: str
    topic: str
    total_size: int
    type: int
    uuid: str


class ArchivesListPage(Reply):
    from_: str
    meetings: list[ArchivesListItem]
    next_page_token: str
    page_size: int
    to: str
    total_records: int


class ArchivesListParams(TypedDict, total=False):
    from_: DateTime
    group_id: str
    group_ids: str
    next_page_token: str
    page_size: int
    query_date_type: Literal["meeting_start_time", "archive_complete_time"]
    to: DateTime


class ArchivesUpdateAutoDeleteParams(TypedDict, total=False):
    auto_delete: Required[bool]


class RecordingsDeleteParams(TypedDict, total=False):
    action: Literal["trash", "delete"]


class RecordingsDeleteFileParams(TypedDict, total=False):
    action: Literal["trash", "delete"]


class RecordingsGetReplyParticipantAudioFiles(Reply):
    download_url: str
    file_name: str
    file_path: str
    file_size: float
    file_type: str
    id: str
    play_url: str
    recording_end: str
    recording_start: str
    status: str


class RecordingsGetReplyRecordingFiles(Reply):
    deleted_time: str
    download_url: str
    file_extension: str
    file_path: str
    file_size: float
    file_type: str
    id: str
    meeting_id: str
    play_url: str
    recording_end: str
    recording_start: str
    recording_type: str
    status: str


class RecordingsGetReply(Reply):
    account_id: str
    auto_delete: bool
    auto_delete_date: str
    download_access_token: str
    duration: int
    host_id: str
    id: int
    participant_audio_files: list[RecordingsGetReplyParticipantAudioFiles]
    password: str
    recording_count: int
    recording_files: list[RecordingsGetReplyRecordingFiles]
    recording_play_passcode: str
    start_time: str
    topic: str
    total_size: int
    type: str
    uuid: str


class RecordingsGetParams(TypedDict, total=False):
    include_fields: str
    ttl: int


class RecordingsGetAnalyticsDetailsItem(Reply):
    date_time: str
    duration: int
    email: str
    name: str


class RecordingsGetAnalyticsDetailsPage(Reply):
    analytics_details: list[RecordingsGetAnalyticsDetailsItem]
    from_: str
    next_page_token: str
    page_size: int
    to: str
    total_records: int


class RecordingsGetAnalyticsDetailsParams(TypedDict, total=False):
    from_: Date
    next_page_token: str
    page_size: int
    to: Date
    type: Literal["by_view", "by_download"]


class RecordingsGetAnalyticsSummaryItem(Reply):
    date: str
    downloads_total_count: int
    views_total_count: int


class RecordingsGetAnalyticsSummaryPage(Reply):
    analytics_summary: list[RecordingsGetAnalyticsSummaryItem]
    from_: str
    to: str


class RecordingsGetAnalyticsSummaryParams(TypedDict, total=False):
    from_: Date
    to: Date


class RecordingsListItemRecordingFiles(Reply):
    deleted_time: str
    download_url: str
    file_extension: str
    file_path: str
    file_size: float
    file_type: str
    id: str
    meeting_id: str
    play_url: str
    recording_end: str
    recording_start: str
    recording_type: str
    status: str


class RecordingsListItem(Reply):
    account_id: str
    auto_delete: bool
    auto_delete_date: str
    duration: int
    host_id: str
    id: int
    recording_count: int
    recording_files: list[RecordingsListItemRecordingFiles]
    recording_play_passcode: str
    start_time: str
    topic: str
    total_size: int
    type: str
    uuid: str


class RecordingsListPage(Reply):
    from_: str
    meetings: list[RecordingsListItem]
    next_page_token: str
    page_count: int
    page_size: int
    to: str
    total_records: int


class RecordingsListParams(TypedDict, total=False):
    from_: Date
    mc: str
    meeting_id: int
    next_page_token: str
    page_size: int
    to: Date
    trash: bool
    trash_type: str


class RecordingsListForAccountItemRecordingFiles(Reply):
    download_url: str
    file_size: float
    file_type: str
    id: str
    meeting_id: str
    play_url: str
    recording_end: str
    recording_start: str
    recording_type: str
    status: str


class RecordingsListForAccountItem(Reply):
    duration: int
    host_id: str
    id: str
    recording_count: int
    recording_files: list[RecordingsListForAccountItemRecordingFiles]
    start_time: str
    topic: str
    total_size: int
    uuid: str


class RecordingsListForAccountPage(Reply):
    from_: str
    meetings: list[RecordingsListForAccountItem]
    next_page_token: str
    page_size: int
    to: str
    total_records: int


class RecordingsListForAccountParams(TypedDict, total=False):
    from_: DateTime
    next_page_token: str
    page_size: int
    to: DateTime


class RecordingsRecoverParams(TypedDict, total=False):
    action: Literal["recover"]


class RecordingsRecoverFileParams(TypedDict, total=False):
    action: Literal["recover"]


class RecordingsRegistrantsAddReply(Reply):
    id: int
    registrant_id: str
    share_url: str
    topic: str


class RecordingsRegistrantsAddParamsCustomQuestions(TypedDict, total=False):
    title: str
    value: str


class RecordingsRegistrantsAddParams(TypedDict, total=False):
    address: str
    city: str
    comments: str
    country: str
    custom_questions: Sequence[RecordingsRegistrantsAddParamsCustomQuestions]
    email: Required[str]
    first_name: Required[str]
    industry: str
    job_title: str
    last_name: str
    no_of_employees: Literal[
        "",
        "1-20",
        "21-50",
        "51-100",
        "101-250",
        "251-500",
        "501-1,000",
        "1,001-5,000",
        "5,001-10,000",
        "More than 10,000",
    ]
    org: str
    phone: str
    purchasing_time_frame: Literal[
        "", "Within a month", "1-3 months", "4-6 months", "More than 6 months", "No timeframe"
    ]
    role_in_purchase_process: Literal[
        "", "Decision Maker", "Evaluator/Recommender", "Influencer", "Not involved"
    ]
    state: str
    status: Literal["approved", "denied", "pending"]
    zip: str


class RecordingsRegistrantsGetQuestionsReplyCustomQuestions(Reply):
    answers: list[str]
    required: bool
    title: str
    type: str


class RecordingsRegistrantsGetQuestionsReplyQuestions(Reply):
    field_name: str
    required: bool


class RecordingsRegistrantsGetQuestionsReply(Reply):
    custom_questions: list[RecordingsRegistrantsGetQuestionsReplyCustomQuestions]
    questions: list[RecordingsRegistrantsGetQuestionsReplyQuestions]


class RecordingsRegistrantsListItemCustomQuestions(Reply):
    title: str
    value: str


class RecordingsRegistrantsListItem(Reply):
    address: str
    city: str
    comments: str
    country: str
    custom_questions: list[RecordingsRegistrantsListItemCustomQuestions]
    email: str
    first_name: str
    id: str
    industry: str
    job_title: str
    last_name: str
    no_of_employees: str
    org: str
    phone: str
    purchasing_time_frame: str
    role_in_purchase_process: str
    state: str
    status: str
    zip: str


class RecordingsRegistrantsListPage(Reply):
    next_page_token: str
    page_count: int
    page_number: int
    page_size: int
    registrants: list[RecordingsRegistrantsListItem]
    total_records: int


class RecordingsRegistrantsListParams(TypedDict, total=False):
    next_page_token: str
    page_number: int
    page_size: int
    status: Literal["pending", "approved", "denied"]


class RecordingsRegistrantsUpdateQuestionsParamsCustomQuestions(TypedDict, total=False):
    answers: Texts
    required: bool
    title: str
    type: Literal["short", "single", "multiple"]


class RecordingsRegistrantsUpdateQuestionsParamsQuestions(TypedDict, total=False):
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


class RecordingsRegistrantsUpdateQuestionsParams(TypedDict, total=False):
    custom_questions: Sequence[RecordingsRegistrantsUpdateQuestionsParamsCustomQuestions]
    questions: Sequence[RecordingsRegistrantsUpdateQuestionsParamsQuestions]


class RecordingsRegistrantsUpdateStatusParamsRegistrants(TypedDict, total=False):
    id: str


class RecordingsRegistrantsUpdateStatusParams(TypedDict, total=False):
    action: Required[Literal["approve", "deny"]]
    registrants: Sequence[RecordingsRegistrantsUpdateStatusParamsRegistrants]


class RecordingsSettingsGetReply(Reply):
    approval_type: int
    authentication_domains: str
    authentication_name: str
    authentication_option: str
    auto_delete: bool
    auto_delete_date: str
    on_demand: bool
    password: str
    recording_authentication: bool
    send_email_to_host: bool
    share_recording: str
    show_social_share_buttons: bool
    topic: str
    viewer_download: bool


class RecordingsSettingsUpdateParams(TypedDict, total=False):
    approval_type: Literal[0, 1, 2]
    authentication_domains: str
    authentication_option: str
    auto_delete: bool
    on_demand: bool
    password: str
    recording_authentication: bool
    send_email_to_host: bool
    share_recording: Literal["publicly", "internally", "none"]
    show_social_share_buttons: bool
    topic: str
    viewer_download: bool


class RecordingsTranscriptsGetReply(Reply):
    account_id: str
    auto_delete: bool
    auto_delete_date: str
    can_download: bool
    download_restriction_reason: str | None
    download_url: str | None
    host_id: str
    meeting_id: str
    meeting_topic: str
    transcript_created_time: str
