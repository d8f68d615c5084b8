"""What the operations of the area users take and give.

Generated from catalog/data/users. Do not edit; see docs/codegen.md.
"""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypeAlias, TypedDict

from greenroom.client.reply import Reply
from greenroom.client.resource import Texts, Upload


class UsersAssistantsAddReply(Reply):
    add_at: str
    ids: str


class UsersAssistantsAddParamsAssistants(TypedDict, total=False):
    can_manage_host_private_event: bool
    email: str
    id: str


class UsersAssistantsAddParams(TypedDict, total=False):
    assistants: Sequence[UsersAssistantsAddParamsAssistants]


class UsersAssistantsListItem(Reply):
    can_manage_host_private_event: bool
    email: str
    id: str


class UsersAssistantsListPage(Reply):
    assistants: list[UsersAssistantsListItem]


class UsersBulkUpdateFeaturesReplyFailDetails(Reply):
    reason: str
    user_ids: list[str]


class UsersBulkUpdateFeaturesReply(Reply):
    fail_details: list[UsersBulkUpdateFeaturesReplyFailDetails]
    success_user_ids: list[str]


class UsersBulkUpdateFeaturesParamsLicenseInfoList(TypedDict, total=False):
    license_option: Required[
        Literal[
            2,
            4,
            8,
            16,
            32,
            64,
            128,
            33554432,
            134217728,
            1073741824,
            536870912,
            268435456,
            4398046511104,
            18014398509481984,
            72057594037927936,
            576460752303423488,
            144115188075855872,
            137438953472,
            1099511627776,
            549755813888,
            274877906944,
            2199023255552,
            4294967296,
            34359738368,
            17179869184,
            8589934592,
            68719476736,
        ]
    ]
    license_type: Required[Literal["MEETING", "ZOOM_WORKPLACE_BUNDLE"]]
    subscription_id: Required[str]


class UsersBulkUpdateFeaturesParamsUsers(TypedDict, total=False):
    email: str
    id: str


class UsersBulkUpdateFeaturesParams(TypedDict, total=False):
    feature_type: Required[
        Literal[
            "user_type",
            "concurrent_meeting",
            "large_meeting",
            "webinar",
            "zoom_events",
            "zoom_whiteboard",
            "plan_united_type",
            "zoom_one_type",
            "zoom_iq_for_sales",
            "zoom_revenue_accelerator",
            "zoom_clips_plus",
        ]
    ]
    feature_value: Required[str]
    license_info_list: Sequence[UsersBulkUpdateFeaturesParamsLicenseInfoList]
    subscription_id: str
    users: Required[Sequence[UsersBulkUpdateFeaturesParamsUsers]]


class UsersCheckEmailReply(Reply):
    existed_email: bool


class UsersCheckEmailParams(TypedDict, total=False):
    email: Required[str]


class UsersCheckVanityNameReply(Reply):
    existed: bool


class UsersCheckVanityNameParams(TypedDict, total=False):
    vanity_name: Required[str]


class UsersCollaborationDevicesGetReply(Reply):
    device_name: str
    id: str
    room_name: str
    room_user_id: str
    status: str


class UsersCollaborationDevicesListItem(Reply):
    device_name: str
    id: str
    room_name: str
    room_user_id: str
    status: str


class UsersCollaborationDevicesListPage(Reply):
    collaboration_devices: list[UsersCollaborationDevicesListItem]
    total_records: int


class UsersCreateReply(Reply):
    email: str
    first_name: str
    id: str
    last_name: str
    type: int


class UsersCreateParamsUserInfoFeature(TypedDict, total=False):
    zoom_one_type: Literal[
        16,
        32,
        64,
        128,
        33554432,
        134217728,
        268435456,
        536870912,
        1073741824,
        4398046511104,
        4294967296,
        8589934592,
        17179869184,
        34359738368,
        68719476736,
        137438953472,
        274877906944,
        549755813888,
        1099511627776,
        2199023255552,
        18014398509481984,
        72057594037927936,
        144115188075855872,
        576460752303423488,
    ]
    zoom_phone: bool


class UsersCreateParamsUserInfoLicenseInfoList(TypedDict, total=False):
    license_option: Required[
        Literal[
            2,
            4,
            8,
            16,
            32,
            64,
            128,
            33554432,
            134217728,
            1073741824,
            536870912,
            268435456,
            4398046511104,
            18014398509481984,
            72057594037927936,
            576460752303423488,
            144115188075855872,
            137438953472,
            1099511627776,
            549755813888,
            274877906944,
            2199023255552,
            4294967296,
            34359738368,
            17179869184,
            8589934592,
            68719476736,
        ]
    ]
    license_type: Required[Literal["MEETING", "ZOOM_WORKPLACE_BUNDLE"]]
    subscription_id: Required[str]


class UsersCreateParamsUserInfo(TypedDict, total=False):
    display_name: str
    division_ids: Texts
    email: Required[str]
    feature: UsersCreateParamsUserInfoFeature
    first_name: str
    last_name: str
    license_info_list: Sequence[UsersCreateParamsUserInfoLicenseInfoList]
    password: str
    plan_united_type: Literal[
        "1",
        "2",
        "4",
        "8",
        "16",
        "32",
        "64",
        "128",
        "256",
        "512",
        "1024",
        "2048",
        "4096",
        "8192",
        "16384",
        "32768",
        "65536",
        "131072",
    ]
    type: Required[Literal[1, 2, 4, 99]]


class UsersCreateParams(TypedDict, total=False):
    action: Required[Literal["create", "autoCreate", "custCreate", "ssoCreate"]]
    user_info: UsersCreateParamsUserInfo


class UsersDeleteParams(TypedDict, total=False):
    action: Literal["disassociate", "delete"]
    encrypted_email: bool
    transfer_clipfiles: bool
    transfer_docs: bool
    transfer_email: str
    transfer_meeting: bool
    transfer_notes: bool
    transfer_recording: bool
    transfer_visitors: bool
    transfer_webinar: bool
    transfer_whiteboard: bool


class UsersGetReplyCustomAttributes(Reply):
    key: str
    name: str
    value: str


class UsersGetReplyLicenseInfoList(Reply):
    license_option: int
    license_type: str
    subscription_id: str


class UsersGetReplyPhoneNumbers(Reply):
    code: str
    country: str
    label: str
    number: str
    verified: bool


class UsersGetReply(Reply):
    account_id: str
    account_number: int
    cluster: str
    cms_user_id: str
    company: str
    cost_center: str
    created_at: str
    custom_attributes: list[UsersGetReplyCustomAttributes]
    dept: str
    display_name: str
    division_ids: list[str]
    email: str
    employee_unique_id: str
    first_name: str
    group_ids: list[str]
    id: str
    im_group_ids: list[str]
    jid: str
    job_title: str
    language: str
    last_client_version: str
    last_login_time: str
    last_name: str
    license_info_list: list[UsersGetReplyLicenseInfoList]
    location: str
    login_types: list[int]
    manager: str
    personal_meeting_url: str
    phone_country: str
    phone_number: str
    phone_numbers: list[UsersGetReplyPhoneNumbers]
    pic_url: str
    plan_united_type: str
    pmi: int
    pronouns: str
    pronouns_option: int
    role_id: str
    role_name: str
    status: str
    timezone: str
    type: int
    use_pmi: bool
    user_created_at: str
    vanity_url: str
    verified: int
    zoom_one_type: int


class UsersGetParams(TypedDict, total=False):
    encrypted_email: bool
    login_type: Literal[0, 1, 11, 21, 23, 24, 27, 97, 98, 99, 100, 101]
    search_by_unique_id: bool


class UsersGetPermissionsReply(Reply):
    permissions: list[str]


class UsersGetSummaryReply(Reply):
    basic_users_count: int
    join_only_users_count: int
    licensed_users_count: int
    on_prem_users_count: int
    pending_users_count: int
    room_users_count: int
    total_users_count: int


class UsersGetTokenReply(Reply):
    token: str


class UsersGetTokenParams(TypedDict, total=False):
    meeting_id: str
    ttl: int
    type: Literal["token", "zak", "onbehalf"]


class UsersGetZakReply(Reply):
    token: str


class UsersListItemCustomAttributes(Reply):
    key: str
    name: str
    value: str


class UsersListItemLicenseInfoList(Reply):
    license_option: int
    license_type: str
    subscription_id: str


class UsersListItem(Reply):
    created_at: str
    custom_attributes: list[UsersListItemCustomAttributes]
    dept: str
    display_name: str
    division_ids: list[str]
    email: str
    employee_unique_id: str
    first_name: str
    group_ids: list[str]
    host_key: str
    id: str
    im_group_ids: list[str]
    last_client_version: str
    last_login_time: str
    last_name: str
    license_info_list: list[UsersListItemLicenseInfoList]
    plan_united_type: str
    pmi: int
    role_id: str
    status: str
    timezone: str
    type: int
    user_created_at: str
    verified: int


class UsersListPage(Reply):
    next_page_token: str
    page_count: int
    page_number: int
    page_size: int
    total_records: int
    users: list[UsersListItem]


class UsersListParams(TypedDict, total=False):
    include_fields: Literal["custom_attributes", "host_key"]
    license: Literal["zoom_workforce_management", "zoom_compliance_management"]
    next_page_token: str
    page_number: str
    page_size: int
    role_id: str
    status: Literal["active", "inactive", "pending"]


class UsersMeetingSummaryTemplatesListItem(Reply):
    description: str
    meeting_summary_template_id: str
    name: str


UsersMeetingSummaryTemplatesListPage: TypeAlias = list[UsersMeetingSummaryTemplatesListItem]


class UsersMeetingTemplatesGetReplySettingsInMeetingClosedCaptioning(Reply):
    auto_transcribing: bool
    enable: bool
    save_caption: bool


class UsersMeetingTemplatesGetReplySettingsInMeetingManualCaptioning(Reply):
    allow_to_type: bool
    auto_generated_captions: bool
    manual_captions: bool
    save_captions: bool


class UsersMeetingTemplatesGetReplySettingsInMeeting(Reply):
    allow_participants_to_rename: bool
    annotation: bool
    breakout_room: bool
    closed_captioning: UsersMeetingTemplatesGetReplySettingsInMeetingClosedCaptioning
    disable_screen_sharing_for_host_meetings: bool
    entry_exit_chime: str
    feedback: bool
    manual_captioning: UsersMeetingTemplatesGetReplySettingsInMeetingManualCaptioning
    non_verbal_feedback: bool
    polling: bool
    post_meeting_feedback: bool
    remote_control: bool
    remote_support: bool
    screen_sharing: bool
    whiteboard: bool
    who_can_share_screen: str
    who_can_share_screen_when_someone_is_sharing: str


class UsersMeetingTemplatesGetReplySettingsMeetingSecurity(Reply):
    waiting_room: bool


class UsersMeetingTemplatesGetReplySettingsRecording(Reply):
    auto_recording: str


class UsersMeetingTemplatesGetReplySettingsScheduleMeeting(Reply):
    host_video: bool
    mute_upon_entry: bool
    participant_video: bool


class UsersMeetingTemplatesGetReplySettings(Reply):
    in_meeting: UsersMeetingTemplatesGetReplySettingsInMeeting
    meeting_security: UsersMeetingTemplatesGetReplySettingsMeetingSecurity
    recording: UsersMeetingTemplatesGetReplySettingsRecording
    schedule_meeting: UsersMeetingTemplatesGetReplySettingsScheduleMeeting


class UsersMeetingTemplatesGetReply(Reply):
    id: str
    name: str
    settings: UsersMeetingTemplatesGetReplySettings


UsersPictureUploadReply: TypeAlias = dict[str, Any]


class UsersPictureUploadParams(TypedDict, total=False):
    pic_file: Required[Upload]


class UsersPresenceStatusGetReply(Reply):
    end_time: str
    remaining_time: float
    status: str


class UsersPresenceStatusUpdateParams(TypedDict, total=False):
    duration: int
    status: Required[
        Literal[
            "Away",
            "Available",
            "In_Calendar_Event",
            "Presenting",
            "In_A_Zoom_Meeting",
            "On_A_Call",
            "Out_of_Office",
            "Busy",
        ]
        | Literal["Do_No_Disturb"]
    ]


class UsersSchedulersListItem(Reply):
    email: str
    id: str
    pmi: int


class UsersSchedulersListPage(Reply):
    schedulers: list[UsersSchedulersListItem]


class UsersSettingsGetReplyAudioConferencingCallMeAndInviteByPhoneCallOutCountriesAllowedCountries(Reply):
    code: str
    name: str


class UsersSettingsGetReplyAudioConferencingCallMeAndInviteByPhoneCallOutCountriesSelectedCountries(Reply):
    code: str
    name: str


class UsersSettingsGetReplyAudioConferencingCallMeAndInviteByPhoneCallOutCountries(Reply):
    allowed_countries: list[
        UsersSettingsGetReplyAudioConferencingCallMeAndInviteByPhoneCallOutCountriesAllowedCountries
    ]
    selected_countries: list[
        UsersSettingsGetReplyAudioConferencingCallMeAndInviteByPhoneCallOutCountriesSelectedCountries
    ]


class UsersSettingsGetReplyAudioConferencingCallMeAndInviteByPhone(Reply):
    allow_webinar_attendees_call_me: bool
    call_out_countries: UsersSettingsGetReplyAudioConferencingCallMeAndInviteByPhoneCallOutCountries
    enable: bool
    require_press_1_for_call_me: str


class UsersSettingsGetReplyAudioConferencingGlobalDialInCountriesAllowedCountries(Reply):
    code: str
    name: str


class UsersSettingsGetReplyAudioConferencingGlobalDialInCountriesSelectedCountries(Reply):
    code: str
    name: str


class UsersSettingsGetReplyAudioConferencingGlobalDialInCountries(Reply):
    allowed_countries: list[UsersSettingsGetReplyAudioConferencingGlobalDialInCountriesAllowedCountries]
    include_toll_free: bool
    selected_countries: list[UsersSettingsGetReplyAudioConferencingGlobalDialInCountriesSelectedCountries]


class UsersSettingsGetReplyAudioConferencingParticipantPhoneMasking(Reply):
    enable: bool
    masking_type: str


class UsersSettingsGetReplyAudioConferencingTollCallNumbers(Reply):
    code: str
    country_code: str
    country_name: str
    display_number: str
    number: str


class UsersSettingsGetReplyAudioConferencingTollCall(Reply):
    enable: bool
    numbers: list[UsersSettingsGetReplyAudioConferencingTollCallNumbers]


class UsersSettingsGetReplyAudioConferencingTollFreeAndFeeBasedTollCallNumbers(Reply):
    code: str
    country_code: str
    country_name: str
    display_number: str
    number: str


class UsersSettingsGetReplyAudioConferencingTollFreeAndFeeBasedTollCall(Reply):
    allow_webinar_attendees_dial: bool
    enable: bool
    numbers: list[UsersSettingsGetReplyAudioConferencingTollFreeAndFeeBasedTollCallNumbers]


class UsersSettingsGetReplyAudioConferencing(Reply):
    call_me_and_invite_by_phone: UsersSettingsGetReplyAudioConferencingCallMeAndInviteByPhone
    global_dial_in_countries: UsersSettingsGetReplyAudioConferencingGlobalDialInCountries
    participant_phone_masking: UsersSettingsGetReplyAudioConferencingParticipantPhoneMasking
    personal_audio_conference: bool
    toll_call: UsersSettingsGetReplyAudioConferencingTollCall
    toll_free_and_fee_based_toll_call: UsersSettingsGetReplyAudioConferencingTollFreeAndFeeBasedTollCall


class UsersSettingsGetReplyAuthenticationOptionsMeetingAuthenticationAuthenticationOptions(Reply):
    default_option: bool
    domains: str
    id: str
    name: str
    type: str
    visible: bool


class UsersSettingsGetReplyAuthenticationOptionsMeetingAuthentication(Reply):
    allow_authentication_exception: bool
    authentication_options: list[
        UsersSettingsGetReplyAuthenticationOptionsMeetingAuthenticationAuthenticationOptions
    ]
    meeting_authentication: bool


class UsersSettingsGetReplyAuthenticationOptionsRecordingAuthenticationAuthenticationOptions(Reply):
    default_option: bool
    domains: str
    id: str
    name: str
    type: str
    visible: bool


class UsersSettingsGetReplyAuthenticationOptionsRecordingAuthentication(Reply):
    authentication_options: list[
        UsersSettingsGetReplyAuthenticationOptionsRecordingAuthenticationAuthenticationOptions
    ]
    recording_authentication: bool


class UsersSettingsGetReplyAuthenticationOptions(Reply):
    meeting_authentication: UsersSettingsGetReplyAuthenticationOptionsMeetingAuthentication
    recording_authentication: UsersSettingsGetReplyAuthenticationOptionsRecordingAuthentication


class UsersSettingsGetReplyAuthenticationOptionsItem(Reply):
    default_option: bool
    domains: str
    id: str
    name: str
    type: str
    visible: bool


class UsersSettingsGetReplyEmailNotification(Reply):
    alternative_host_reminder: bool
    cancel_meeting_reminder: bool
    cloud_recording_available_reminder: bool
    jbh_reminder: bool
    recording_available_reminder_alternative_hosts: bool
    recording_available_reminder_schedulers: bool
    schedule_for_reminder: bool


class UsersSettingsGetReplyFeatureLicenseInfoList(Reply):
    license_option: int
    license_type: str
    subscription_id: str


class UsersSettingsGetReplyFeature(Reply):
    cn_meeting: bool
    concurrent_meeting: str
    in_meeting: bool
    large_meeting: bool
    large_meeting_capacity: int
    license_info_list: list[UsersSettingsGetReplyFeatureLicenseInfoList]
    meeting_capacity: int
    webinar: bool
    webinar_capacity: int
    zoom_clips_plus: bool
    zoom_compliance_management: bool
    zoom_customer_managed_key: bool
    zoom_docs: bool
    zoom_events: bool
    zoom_events_capacity: int
    zoom_events_pay_per_attendee: bool
    zoom_events_unlimited: bool
    zoom_events_unlimited_capacities: list[int]
    zoom_huddles: bool
    zoom_iq_for_sales: bool
    zoom_mail_calendar: bool
    zoom_phone: bool
    zoom_quality_management: bool
    zoom_revenue_accelerator: bool
    zoom_scheduler: bool
    zoom_sessions_pay_per_attendee: bool
    zoom_sessions_unlimited: bool
    zoom_sessions_unlimited_capacities: list[int]
    zoom_translated_captions: bool
    zoom_whiteboard: bool
    zoom_whiteboard_plus: bool
    zoom_workforce_management: bool


class UsersSettingsGetReplyInMeetingAiCompanionQuestions(Reply):
    auto_enable: bool
    enable: bool
    who_can_ask_questions: int


class UsersSettingsGetReplyInMeetingClosedCaptioning(Reply):
    auto_transcribing: bool
    enable: bool
    save_caption: bool
    third_party_captioning_service: bool
    view_full_transcript: bool


class UsersSettingsGetReplyInMeetingLanguageInterpretation(Reply):
    allow_participants_to_speak_in_listening_channel: bool
    allow_up_to_25_custom_languages_when_scheduling_meetings: bool
    custom_languages: list[str]
    enable: bool
    enable_language_interpretation_by_default: bool
    languages: list[str]


class UsersSettingsGetReplyInMeetingManualCaptioning(Reply):
    allow_to_type: bool
    auto_generated_captions: bool
    full_transcript: bool
    manual_captions: bool
    save_captions: bool
    third_party_captioning_service: bool


class UsersSettingsGetReplyInMeetingMeetingPolling(Reply):
    advanced_polls: bool
    allow_alternative_host_to_add_edit: bool
    allow_host_to_upload_image: bool
    enable: bool
    require_answers_to_be_anonymous: bool


class UsersSettingsGetReplyInMeetingMeetingSummaryWithAiCompanion(Reply):
    auto_enable: bool
    enable: bool
    who_will_receive_summary: int


class UsersSettingsGetReplyInMeetingSignLanguageInterpretation(Reply):
    custom_languages: list[str]
    enable: bool
    enable_sign_language_interpretation_by_default: bool
    languages: list[str]


class UsersSettingsGetReplyInMeetingVirtualBackgroundSettingsFiles(Reply):
    id: str
    is_default: bool
    name: str
    size: int
    type: str


class UsersSettingsGetReplyInMeetingVirtualBackgroundSettings(Reply):
    allow_upload_custom: bool
    allow_videos: bool
    enable: bool
    files: list[UsersSettingsGetReplyInMeetingVirtualBackgroundSettingsFiles]


class UsersSettingsGetReplyInMeetingWebinarChat(Reply):
    allow_attendees_chat_with: int
    allow_auto_save_local_chat_file: bool
    allow_panelists_chat_with: int
    allow_panelists_send_direct_message: bool
    allow_users_save_chats: int
    default_attendees_chat_with: int
    enable: bool


class UsersSettingsGetReplyInMeetingWebinarLiveStreaming(Reply):
    custom_service_instructions: str
    enable: bool
    live_streaming_reminder: bool
    live_streaming_service: list[str]


class UsersSettingsGetReplyInMeetingWebinarPolling(Reply):
    advanced_polls: bool
    allow_alternative_host_to_add_edit: bool
    allow_host_to_upload_image: bool
    enable: bool
    require_answers_to_be_anonymous: bool


class UsersSettingsGetReplyInMeeting(Reply):
    ai_companion_questions: UsersSettingsGetReplyInMeetingAiCompanionQuestions
    allow_host_panelists_to_use_audible_clap: bool
    allow_host_to_enable_focus_mode: bool
    allow_live_streaming: bool
    allow_participants_chat_with: int
    allow_show_zoom_windows: bool
    allow_users_save_chats: int
    allow_users_to_delete_messages_in_meeting_chat: bool
    annotation: bool
    attendee_on_hold: bool
    attention_mode_focus_mode: bool
    auto_saving_chat: bool
    breakout_room: bool
    breakout_room_schedule: bool
    chat: bool
    closed_caption: bool
    closed_captioning: UsersSettingsGetReplyInMeetingClosedCaptioning
    co_host: bool
    custom_data_center_regions: bool
    custom_live_streaming_service: bool
    custom_service_instructions: str
    data_center_regions: list[str]
    disable_screen_sharing_for_host_meetings: bool
    disable_screen_sharing_for_in_meeting_guests: bool
    e2e_encryption: bool
    entry_exit_chime: str
    far_end_camera_control: bool
    feedback: bool
    file_transfer: bool
    group_hd: bool
    join_from_desktop: bool
    join_from_mobile: bool
    language_interpretation: UsersSettingsGetReplyInMeetingLanguageInterpretation
    live_streaming_facebook: bool
    live_streaming_youtube: bool
    manual_captioning: UsersSettingsGetReplyInMeetingManualCaptioning
    meeting_polling: UsersSettingsGetReplyInMeetingMeetingPolling
    meeting_question_answer: bool
    meeting_reactions: bool
    meeting_reactions_emojis: str
    meeting_summary_with_ai_companion: UsersSettingsGetReplyInMeetingMeetingSummaryWithAiCompanion
    meeting_survey: bool
    non_verbal_feedback: bool
    participants_share_simultaneously: str
    polling: bool
    post_meeting_feedback: bool
    private_chat: bool
    record_play_voice: bool
    remote_control: bool
    remote_support: bool
    request_permission_to_unmute_participants: bool
    screen_sharing: bool
    share_dual_camera: bool
    show_a_join_from_your_browser_link: bool
    show_meeting_control_toolbar: bool
    sign_language_interpretation: UsersSettingsGetReplyInMeetingSignLanguageInterpretation
    slide_control: bool
    transfer_meetings_between_devices: bool
    unchecked_data_center_regions: list[str]
    virtual_background: bool
    virtual_background_settings: UsersSettingsGetReplyInMeetingVirtualBackgroundSettings
    waiting_room: bool
    webinar_chat: UsersSettingsGetReplyInMeetingWebinarChat
    webinar_group_hd: bool
    webinar_live_streaming: UsersSettingsGetReplyInMeetingWebinarLiveStreaming
    webinar_polling: UsersSettingsGetReplyInMeetingWebinarPolling
    webinar_reactions: bool
    webinar_survey: bool
    whiteboard: bool
    who_can_share_screen: str
    who_can_share_screen_when_someone_is_sharing: str
    workplace_by_facebook: bool


class UsersSettingsGetReplyMeetingSecurityMeetingPasswordRequirement(Reply):
    consecutive_characters_length: int
    have_letter: bool
    have_number: bool
    have_special_character: bool
    have_upper_and_lower_characters: bool
    length: int
    only_allow_numeric: bool
    weak_enhance_detection: bool


class UsersSettingsGetReplyMeetingSecurityWaitingRoomSettings(Reply):
    participants_to_place_in_waiting_room: int
    users_who_can_admit_participants_from_waiting_room: int
    whitelisted_domains_for_waiting_room: str


class UsersSettingsGetReplyMeetingSecurity(Reply):
    auto_security: bool
    block_user_domain: bool
    block_user_domain_list: list[str]
    embed_password_in_join_link: bool
    encryption_type: str
    end_to_end_encrypted_meetings: bool
    meeting_password: bool
    meeting_password_requirement: UsersSettingsGetReplyMeetingSecurityMeetingPasswordRequirement
    only_authenticated_can_join_from_webclient: bool
    phone_password: bool
    pmi_password: bool
    require_password_for_scheduled_meeting: bool
    require_password_for_scheduled_webinar: bool
    waiting_room: bool
    waiting_room_settings: UsersSettingsGetReplyMeetingSecurityWaitingRoomSettings
    webinar_password: bool


class UsersSettingsGetReplyProfileRecordingStorageLocation(Reply):
    allowed_values: list[str]
    value: str


class UsersSettingsGetReplyProfile(Reply):
    recording_storage_location: UsersSettingsGetReplyProfileRecordingStorageLocation


class UsersSettingsGetReplyRecordingIpAddressAccessControl(Reply):
    enable: bool
    ip_addresses_or_ranges: str


class UsersSettingsGetReplyRecordingRecordFilesSeparately(Reply):
    active_speaker: bool
    gallery_view: bool
    shared_screen: bool


class UsersSettingsGetReplyRecordingRecordingPasswordRequirement(Reply):
    have_letter: bool
    have_number: bool
    have_special_character: bool
    length: int
    only_allow_numeric: bool


class UsersSettingsGetReplyRecordingSmartRecording(Reply):
    create_next_steps: bool
    create_recording_highlights: bool
    create_smart_chapters: bool


class UsersSettingsGetReplyRecording(Reply):
    ask_host_to_confirm_disclaimer: bool
    ask_participants_to_consent_disclaimer: bool
    auto_delete_cmr: bool
    auto_delete_cmr_days: int
    auto_recording: str
    cloud_recording: bool
    display_participant_name: bool
    host_pause_stop_recording: bool
    ip_address_access_control: UsersSettingsGetReplyRecordingIpAddressAccessControl
    local_recording: bool
    optimize_recording_for_3rd_party_video_editor: bool
    record_audio_file: bool
    record_files_separately: UsersSettingsGetReplyRecordingRecordFilesSeparately
    record_gallery_view: bool
    record_speaker_view: bool
    recording_audio_transcript: bool
    recording_disclaimer: bool
    recording_highlight: bool
    recording_password_requirement: UsersSettingsGetReplyRecordingRecordingPasswordRequirement
    recording_thumbnails: bool
    save_chat_text: bool
    save_close_caption: bool
    save_panelist_chat: bool
    save_poll_results: bool
    show_timestamp: bool
    smart_recording: UsersSettingsGetReplyRecordingSmartRecording


class UsersSettingsGetReplyScheduleMeetingContinuousMeetingChat(Reply):
    auto_add_invited_external_users: bool
    can_add_external_users: bool
    enable: bool
    support_instant_meetings: bool
    support_scheduled_meetings: bool


class UsersSettingsGetReplyScheduleMeetingMeetingPasswordRequirement(Reply):
    consecutive_characters_length: int
    have_letter: bool
    have_number: bool
    have_special_character: bool
    have_upper_and_lower_characters: bool
    length: int
    only_allow_numeric: bool
    weak_enhance_detection: bool


class UsersSettingsGetReplyScheduleMeeting(Reply):
    audio_type: str
    continuous_meeting_chat: UsersSettingsGetReplyScheduleMeetingContinuousMeetingChat
    default_password_for_scheduled_meetings: str
    embed_password_in_join_link: bool
    force_pmi_jbh_password: bool
    host_video: bool
    join_before_host: bool
    meeting_password_requirement: UsersSettingsGetReplyScheduleMeetingMeetingPasswordRequirement
    participants_video: bool
    personal_meeting: bool
    pmi_password: str
    pstn_password_protected: bool
    require_password_for_instant_meetings: bool
    require_password_for_pmi_meetings: str
    require_password_for_scheduled_meetings: bool
    require_password_for_scheduling_new_meetings: bool
    use_pmi_for_instant_meetings: bool
    use_pmi_for_scheduled_meetings: bool


class UsersSettingsGetReplyTelephonyTelephonyRegions(Reply):
    allowed_values: list[str]
    selection_values: str


class UsersSettingsGetReplyTelephony(Reply):
    audio_conference_info: str
    show_international_numbers_link: bool
    telephony_regions: UsersSettingsGetReplyTelephonyTelephonyRegions
    third_party_audio: bool


class UsersSettingsGetReplyTspGlobalDialInCountriesAllowedCountries(Reply):
    code: str
    name: str


class UsersSettingsGetReplyTspGlobalDialInCountriesSelectedCountries(Reply):
    code: str
    name: str


class UsersSettingsGetReplyTspGlobalDialInCountries(Reply):
    allowed_countries: list[UsersSettingsGetReplyTspGlobalDialInCountriesAllowedCountries]
    selected_countries: list[UsersSettingsGetReplyTspGlobalDialInCountriesSelectedCountries]


class UsersSettingsGetReplyTsp(Reply):
    call_out: bool
    call_out_countries: list[dict[str, Any]]
    global_dial_in_countries: UsersSettingsGetReplyTspGlobalDialInCountries
    show_international_numbers_link: bool


class UsersSettingsGetReplyWhiteboard(Reply):
    in_meeting_advanced_whiteboard: bool
    out_meeting_advanced_whiteboard: bool


class UsersSettingsGetReply(Reply):
    allow_authentication_exception: bool
    audio_conferencing: UsersSettingsGetReplyAudioConferencing
    authentication_options: (
        UsersSettingsGetReplyAuthenticationOptions | list[UsersSettingsGetReplyAuthenticationOptionsItem]
    )
    email_notification: UsersSettingsGetReplyEmailNotification
    feature: UsersSettingsGetReplyFeature
    in_meeting: UsersSettingsGetReplyInMeeting
    meeting_authentication: bool
    meeting_security: UsersSettingsGetReplyMeetingSecurity
    profile: UsersSettingsGetReplyProfile
    recording: UsersSettingsGetReplyRecording
    recording_authentication: bool
    schedule_meeting: UsersSettingsGetReplyScheduleMeeting
    telephony: UsersSettingsGetReplyTelephony
    tsp: UsersSettingsGetReplyTsp
    whiteboard: UsersSettingsGetReplyWhiteboard


class UsersSettingsGetParams(TypedDict, total=False):
    custom_query_fields: str | Texts
    login_type: Literal[0, 1, 11, 21, 23, 24, 27, 97, 98, 99, 100, 101]
    option: Literal["meeting_authentication", "recording_authentication", "meeting_security"]


class UsersSettingsUpdateParamsAudioConferencingGlobalDialInCountriesSelectedCountries(
    TypedDict, total=False
):
    code: str
    name: str


class UsersSettingsUpdateParamsAudioConferencingGlobalDialInCountries(TypedDict, total=False):
    include_toll_free: bool
    selected_countries: Sequence[
        UsersSettingsUpdateParamsAudioConferencingGlobalDialInCountriesSelectedCountries
    ]


class UsersSettingsUpdateParamsAudioConferencingParticipantPhoneMasking(TypedDict, total=False):
    enable: bool
    masking_type: Literal["mask_default", "mask_first_5", "mask_except_last_4"]


class UsersSettingsUpdateParamsAudioConferencing(TypedDict, total=False):
    global_dial_in_countries: UsersSettingsUpdateParamsAudioConferencingGlobalDialInCountries
    participant_phone_masking: UsersSettingsUpdateParamsAudioConferencingParticipantPhoneMasking


class UsersSettingsUpdateParamsEmailNotification(TypedDict, total=False):
    alternative_host_reminder: bool
    cancel_meeting_reminder: bool
    cloud_recording_available_reminder: bool
    jbh_reminder: bool
    recording_available_reminder_alternative_hosts: bool
    recording_available_reminder_schedulers: bool
    schedule_for_reminder: bool


class UsersSettingsUpdateParamsFeatureLicenseInfoList(TypedDict, total=False):
    license_option: Required[
        Literal[
            0,
            1,
            2,
            4,
            8,
            16,
            32,
            64,
            128,
            256,
            512,
            1024,
            2048,
            4086,
            8192,
            16384,
            32768,
            65536,
            131072,
            262144,
            524288,
            2147483648,
            549755813888,
            1099511627776,
            2199023255552,
            8796093022208,
            17592186044416,
            281474976710656,
            4503599627370496,
        ]
    ]
    license_type: Required[
        Literal[
            "ZOOM_WHITEBOARD",
            "ZOOM_TRANSLATED_CAPTIONS",
            "ZOOM_SCHEDULER",
            "ZOOM_CLIPS",
            "ZOOM_VISITOR_MANAGEMENT",
            "ZOOM_CMK",
            "ZOOM_DOCS",
            "ZOOM_REVENUE_ACCELERATOR",
            "ZOOM_COMPLIANCE_MANAGEMENT",
            "ZOOM_WORKFORCE_MANAGEMENT",
            "ZOOM_QUALITY_MANAGEMENT",
            "ZOOM_HEALTHCARE_CLINICAL_NOTES",
            "ZOOM_EVENTS_NEW_SAAS",
            "ZOOM_EVENTS_CONSUMPTION",
            "ZOOM_WEBINARS_PLUS",
            "ZOOM_WEBINARS_PLUS_CONSUMPTION",
        ]
    ]
    subscription_id: str


class UsersSettingsUpdateParamsFeature(TypedDict, total=False):
    concurrent_meeting: Literal["Basic", "Plus", "None"]
    large_meeting: bool
    large_meeting_capacity: int
    license_info_list: Sequence[UsersSettingsUpdateParamsFeatureLicenseInfoList]
    meeting_capacity: int
    webinar: bool
    webinar_capacity: Literal[100, 500, 501, 1000, 1001, 3000, 5000, 10000]
    zoom_clips_plus: bool
    zoom_compliance_management: bool
    zoom_customer_managed_key: bool
    zoom_docs: bool
    zoom_events: bool
    zoom_events_capacity: Literal[500, 1000, 3000, 5000, 10000, 20000, 30000, 50000]
    zoom_events_pay_per_attendee: bool
    zoom_events_unlimited: bool
    zoom_events_unlimited_capacities: Sequence[
        Literal[100, 500, 1000, 3000, 5000, 10000, 20000, 30000, 50000]
    ]
    zoom_huddles: bool
    zoom_iq_for_sales: bool
    zoom_mail_calendar: bool
    zoom_phone: bool
    zoom_quality_management: bool
    zoom_revenue_accelerator: bool
    zoom_scheduler: bool
    zoom_sessions_pay_per_attendee: bool
    zoom_sessions_unlimited: bool
    zoom_sessions_unlimited_capacities: Sequence[
        Literal[100, 500, 1000, 3000, 5000, 10000, 20000, 30000, 50000]
    ]
    zoom_translated_captions: bool
    zoom_whiteboard: bool
    zoom_whiteboard_plus: bool
    zoom_workforce_management: bool


class UsersSettingsUpdateParamsInMeetingClosedCaptioning(TypedDict, total=False):
    auto_transcribing: bool
    enable: bool
    save_caption: bool
    third_party_captioning_service: bool
    view_full_transcript: bool


class UsersSettingsUpdateParamsInMeetingLanguageInterpretation(TypedDict, total=False):
    allow_participants_to_speak_in_listening_channel: bool
    allow_up_to_25_custom_languages_when_scheduling_meetings: bool
    custom_languages: Texts
    enable: bool
    enable_language_interpretation_by_default: bool


class UsersSettingsUpdateParamsInMeetingManualCaptioning(TypedDict, total=False):
    allow_to_type: bool
    auto_generated_captions: bool
    full_transcript: bool
    manual_captions: bool
    save_captions: bool
    third_party_captioning_service: bool


class UsersSettingsUpdateParamsInMeetingMeetingPolling(TypedDict, total=False):
    advanced_polls: bool
    allow_alternative_host_to_add_edit: bool
    allow_host_to_upload_image: bool
    enable: bool
    require_answers_to_be_anonymous: bool


class UsersSettingsUpdateParamsInMeetingSignLanguageInterpretation(TypedDict, total=False):
    custom_languages: Texts
    enable: bool
    enable_sign_language_interpretation_by_default: bool
    languages: Sequence[
        Literal[
            "American",
            "Chinese",
            "French",
            "German",
            "Japanese",
            "Russian",
            "Brazilian",
            "Spanish",
            "Mexican",
            "British",
        ]
    ]


class UsersSettingsUpdateParamsInMeetingVirtualBackgroundSettingsFiles(TypedDict, total=False):
    id: str
    is_default: bool
    name: str
    size: int
    type: str


class UsersSettingsUpdateParamsInMeetingVirtualBackgroundSettings(TypedDict, total=False):
    allow_upload_custom: bool
    allow_videos: bool
    enable: bool
    files: Sequence[UsersSettingsUpdateParamsInMeetingVirtualBackgroundSettingsFiles]


class UsersSettingsUpdateParamsInMeetingWebinarChat(TypedDict, total=False):
    allow_attendees_chat_with: Literal[1, 2, 3]
    allow_auto_save_local_chat_file: bool
    allow_panelists_chat_with: Literal[1, 2]
    allow_panelists_send_direct_message: bool
    allow_users_save_chats: Literal[0, 1, 2]
    default_attendees_chat_with: Literal[1, 2]
    enable: bool


class UsersSettingsUpdateParamsInMeetingWebinarLiveStreaming(TypedDict, total=False):
    custom_service_instructions: str
    enable: bool
    live_streaming_reminder: bool
    live_streaming_service: Sequence[
        Literal["facebook", "workplace_by_facebook", "youtube", "custom_live_streaming_service"]
    ]


class UsersSettingsUpdateParamsInMeetingWebinarPolling(TypedDict, total=False):
    advanced_polls: bool
    allow_alternative_host_to_add_edit: bool
    allow_host_to_upload_image: bool
    enable: bool
    require_answers_to_be_anonymous: bool


class UsersSettingsUpdateParamsInMeeting(TypedDict, total=False):
    allow_host_panelists_to_use_audible_clap: bool
    allow_host_to_enable_focus_mode: bool
    allow_live_streaming: bool
    allow_participants_chat_with: Literal[1, 2, 3, 4]
    allow_show_zoom_windows: bool
    allow_users_save_chats: Literal[1, 2, 3]
    allow_users_to_delete_messages_in_meeting_chat: bool
    annotation: bool
    attendee_on_hold: bool
    attention_mode_focus_mode: bool
    auto_answer: bool
    auto_saving_chat: bool
    breakout_room: bool
    breakout_room_schedule: bool
    chat: bool
    closed_caption: bool
    closed_captioning: UsersSettingsUpdateParamsInMeetingClosedCaptioning
    co_host: bool
    custom_data_center_regions: bool
    custom_live_streaming_service: bool
    custom_service_instructions: str
    data_center_regions: Sequence[
        Literal["AU", "LA", "CA", "CN", "DE", "HK", "IN", "IE", "TY", "MX", "NL", "SG", "US"]
    ]
    disable_screen_sharing_for_host_meetings: bool
    disable_screen_sharing_for_in_meeting_guests: bool
    e2e_encryption: bool
    entry_exit_chime: Literal["host", "all", "none"]
    far_end_camera_control: bool
    feedback: bool
    file_transfer: bool
    group_hd: bool
    join_from_desktop: bool
    join_from_mobile: bool
    language_interpretation: UsersSettingsUpdateParamsInMeetingLanguageInterpretation
    live_streaming_facebook: bool
    live_streaming_youtube: bool
    manual_captioning: UsersSettingsUpdateParamsInMeetingManualCaptioning
    meeting_polling: UsersSettingsUpdateParamsInMeetingMeetingPolling
    meeting_question_answer: bool
    meeting_reactions: bool
    meeting_reactions_emojis: Literal["all", "selected"]
    meeting_survey: bool
    non_verbal_feedback: bool
    participants_share_simultaneously: Literal["multiple", "one"]
    polling: bool
    post_meeting_feedback: bool
    private_chat: bool
    record_play_voice: bool
    remote_control: bool
    remote_support: bool
    request_permission_to_unmute_participants: bool
    screen_sharing: bool
    share_dual_camera: bool
    show_a_join_from_your_browser_link: bool
    show_meeting_control_toolbar: bool
    sign_language_interpretation: UsersSettingsUpdateParamsInMeetingSignLanguageInterpretation
    slide_control: bool
    virtual_background: bool
    virtual_background_settings: UsersSettingsUpdateParamsInMeetingVirtualBackgroundSettings
    waiting_room: bool
    webinar_chat: UsersSettingsUpdateParamsInMeetingWebinarChat
    webinar_group_hd: bool
    webinar_live_streaming: UsersSettingsUpdateParamsInMeetingWebinarLiveStreaming
    webinar_polling: UsersSettingsUpdateParamsInMeetingWebinarPolling
    webinar_reactions: bool
    webinar_survey: bool
    whiteboard: bool
    who_can_share_screen: Literal["host", "all"]
    who_can_share_screen_when_someone_is_sharing: Literal["host", "all"]
    workplace_by_facebook: bool


class UsersSettingsUpdateParamsProfileRecordingStorageLocation(TypedDict, total=False):
    allowed_values: Texts
    value: str


class UsersSettingsUpdateParamsProfile(TypedDict, total=False):
    recording_storage_location: UsersSettingsUpdateParamsProfileRecordingStorageLocation


class UsersSettingsUpdateParamsRecordingIpAddressAccessControl(TypedDict, total=False):
    enable: bool
    ip_addresses_or_ranges: str


class UsersSettingsUpdateParamsRecordingRecordFilesSeparately(TypedDict, total=False):
    active_speaker: bool
    gallery_view: bool
    shared_screen: bool


class UsersSettingsUpdateParamsRecordingRecordingNotificationForZoomClient(TypedDict, total=False):
    ask_host_to_confirm: bool
    disclaimer_to_participants: Literal["All participants", "Guest only"]
    play_voice_prompt: Literal["All participants", "Guest only", "No one"]


class UsersSettingsUpdateParamsRecordingRecordingPasswordRequirement(TypedDict, total=False):
    have_letter: bool
    have_number: bool
    have_special_character: bool
    length: int
    only_allow_numeric: bool


class UsersSettingsUpdateParamsRecordingSmartRecording(TypedDict, total=False):
    create_next_steps: bool
    create_recording_highlights: bool
    create_smart_chapters: bool


class UsersSettingsUpdateParamsRecording(TypedDict, total=False):
    ask_host_to_confirm_disclaimer: bool
    ask_participants_to_consent_disclaimer: bool
    auto_delete_cmr: bool
    auto_delete_cmr_days: Literal[30, 60, 90, 120]
    auto_recording: Literal["local", "cloud", "none"]
    cloud_recording: bool
    display_participant_name: bool
    host_pause_stop_recording: bool
    ip_address_access_control: UsersSettingsUpdateParamsRecordingIpAddressAccessControl
    local_recording: bool
    optimize_recording_for_3rd_party_video_editor: bool
    record_audio_file: bool
    record_files_separately: UsersSettingsUpdateParamsRecordingRecordFilesSeparately
    record_gallery_view: bool
    record_speaker_view: bool
    recording_audio_transcript: bool
    recording_disclaimer: bool
    recording_highlight: bool
    recording_notification_for_zoom_client: (
        UsersSettingsUpdateParamsRecordingRecordingNotificationForZoomClient
    )
    recording_password_requirement: UsersSettingsUpdateParamsRecordingRecordingPasswordRequirement
    recording_thumbnails: bool
    save_chat_text: bool
    save_close_caption: bool
    save_panelist_chat: bool
    save_poll_results: bool
    show_timestamp: bool
    smart_recording: UsersSettingsUpdateParamsRecordingSmartRecording


class UsersSettingsUpdateParamsScheduleMeetingMeetingPasswordRequirement(TypedDict, total=False):
    consecutive_characters_length: Literal[0, 4, 5, 6, 7, 8]
    have_letter: bool
    have_number: bool
    have_special_character: bool
    have_upper_and_lower_characters: bool
    length: int
    only_allow_numeric: bool
    weak_enhance_detection: bool


class UsersSettingsUpdateParamsScheduleMeeting(TypedDict, total=False):
    audio_type: Literal["both", "telephony", "voip", "thirdParty"]
    default_password_for_scheduled_meetings: str
    embed_password_in_join_link: bool
    force_pmi_jbh_password: bool
    host_video: bool
    join_before_host: bool
    meeting_password_requirement: UsersSettingsUpdateParamsScheduleMeetingMeetingPasswordRequirement
    participants_video: bool
    personal_meeting: bool
    pmi_password: str
    pstn_password_protected: bool
    require_password_for_instant_meetings: bool
    require_password_for_pmi_meetings: Literal["jbh_only", "all", "none"]
    require_password_for_scheduled_meetings: bool
    require_password_for_scheduling_new_meetings: bool
    use_pmi_for_instant_meetings: bool
    use_pmi_for_scheduled_meetings: bool


class UsersSettingsUpdateParamsTelephonyTelephonyRegions(TypedDict, total=False):
    selection_values: str


class UsersSettingsUpdateParamsTelephony(TypedDict, total=False):
    audio_conference_info: str
    show_international_numbers_link: bool
    telephony_regions: UsersSettingsUpdateParamsTelephonyTelephonyRegions
    third_party_audio: bool


class UsersSettingsUpdateParamsTspGlobalDialInCountriesSelectedCountries(TypedDict, total=False):
    code: str
    name: str


class UsersSettingsUpdateParamsTspGlobalDialInCountries(TypedDict, total=False):
    selected_countries: Sequence[UsersSettingsUpdateParamsTspGlobalDialInCountriesSelectedCountries]


class UsersSettingsUpdateParamsTsp(TypedDict, total=False):
    call_out: bool
    call_out_countries: Sequence[Mapping[str, Any]]
    global_dial_in_countries: UsersSettingsUpdateParamsTspGlobalDialInCountries
    show_international_numbers_link: bool


class UsersSettingsUpdateParamsMeetingSecurityMeetingPasswordRequirement(TypedDict, total=False):
    consecutive_characters_length: Literal[0, 4, 5, 6, 7, 8]
    have_letter: bool
    have_number: bool
    have_special_character: bool
    have_upper_and_lower_characters: bool
    length: int
    only_allow_numeric: bool
    weak_enhance_detection: bool


class UsersSettingsUpdateParamsMeetingSecurityWaitingRoomSettings(TypedDict, total=False):
    participants_to_place_in_waiting_room: Literal[0, 1, 2]
    users_who_can_admit_participants_from_waiting_room: Literal[0, 1]
    whitelisted_domains_for_waiting_room: str


class UsersSettingsUpdateParamsMeetingSecurity(TypedDict, total=False):
    auto_security: bool
    block_user_domain: bool
    block_user_domain_list: Texts
    embed_password_in_join_link: bool
    encryption_type: Literal["enhanced_encryption", "e2ee"]
    end_to_end_encrypted_meetings: bool
    meeting_password: bool
    meeting_password_requirement: UsersSettingsUpdateParamsMeetingSecurityMeetingPasswordRequirement
    only_authenticated_can_join_from_webclient: bool
    phone_password: bool
    pmi_password: bool
    require_password_for_scheduled_meeting: bool
    require_password_for_scheduled_webinar: bool
    waiting_room: bool
    waiting_room_settings: UsersSettingsUpdateParamsMeetingSecurityWaitingRoomSettings
    webinar_password: bool


class UsersSettingsUpdateParams(TypedDict, total=False):
    audio_conferencing: UsersSettingsUpdateParamsAudioConferencing
    email_notification: UsersSettingsUpdateParamsEmailNotification
    feature: UsersSettingsUpdateParamsFeature
    in_meeting: UsersSettingsUpdateParamsInMeeting
    meeting_security: UsersSettingsUpdateParamsMeetingSecurity
    option: Literal["meeting_authentication", "recording_authentication", "meeting_security"]
    profile: UsersSettingsUpdateParamsProfile
    recording: UsersSettingsUpdateParamsRecording
    schedule_meeting: UsersSettingsUpdateParamsScheduleMeeting
    telephony: UsersSettingsUpdateParamsTelephony
    tsp: UsersSettingsUpdateParamsTsp


class UsersSwitchAccountParams(TypedDict, total=False):
    account_id: Required[str]


class UsersUpdateParamsCustomAttributes(TypedDict, total=False):
    key: str
    name: str
    value: str


class UsersUpdateParamsFeature(TypedDict, total=False):
    zoom_phone: bool


class UsersUpdateParamsLicenseInfoList(TypedDict, total=False):
    license_option: Required[
        Literal[
            2,
            4,
            8,
            16,
            32,
            64,
            128,
            33554432,
            134217728,
            1073741824,
            536870912,
            268435456,
            4398046511104,
            18014398509481984,
            72057594037927936,
            576460752303423488,
            144115188075855872,
            137438953472,
            1099511627776,
            549755813888,
            274877906944,
            2199023255552,
            4294967296,
            34359738368,
            17179869184,
            8589934592,
            68719476736,
        ]
    ]
    license_type: Required[Literal["MEETING", "ZOOM_WORKPLACE_BUNDLE"]]
    subscription_id: Required[str]


class UsersUpdateParamsPhoneNumbers(TypedDict, total=False):
    code: str
    country: str
    label: Literal["Mobile", "Office", "Home", "Fax"]
    number: str


class UsersUpdateParams(TypedDict, total=False):
    about_me: str
    cms_user_id: str
    company: str
    cost_center: str
    custom_attributes: Sequence[UsersUpdateParamsCustomAttributes]
    dept: str
    display_name: str
    division_ids: Texts
    feature: UsersUpdateParamsFeature
    first_name: str
    group_id: str
    host_key: str
    job_title: str
    language: str
    last_name: str
    license_info_list: Sequence[UsersUpdateParamsLicenseInfoList]
    linkedin_url: str
    location: str
    login_type: Literal[0, 1, 11, 21, 23, 24, 27, 97, 98, 99, 100, 101]
    manager: str
    phone_country: str
    phone_number: str
    phone_numbers: Sequence[UsersUpdateParamsPhoneNumbers]
    plan_united_type: Literal[
        "1",
        "2",
        "4",
        "8",
        "16",
        "32",
        "64",
        "128",
        "256",
        "512",
        "1024",
        "2048",
        "4096",
        "8192",
        "16384",
        "32768",
        "65536",
        "131072",
        "none",
    ]
    pmi: int
    pronouns: str
    pronouns_option: Literal[1, 2, 3]
    remove_tsp_credentials: bool
    timezone: str
    type: Literal[1, 2, 4, 99]
    use_pmi: bool
    vanity_name: str
    zoom_one_type: Literal[
        0,
        16,
        32,
        64,
        128,
        33554432,
        134217728,
        268435456,
        536870912,
        1073741824,
        4398046511104,
        4294967296,
        8589934592,
        17179869184,
        34359738368,
        68719476736,
        137438953472,
        274877906944,
        549755813888,
        1099511627776,
        2199023255552,
        18014398509481984,
        72057594037927936,
        144115188075855872,
        576460752303423488,
    ]


class UsersUpdateEmailParams(TypedDict, total=False):
    email: Required[str]


class UsersUpdatePasswordParams(TypedDict, total=False):
    password: Required[str]


class UsersUpdateStatusParams(TypedDict, total=False):
    action: Required[Literal["activate", "deactivate", "clock_in", "clock_out"]]


class UsersVirtualBackgroundsDeleteParams(TypedDict, total=False):
    file_ids: str | Texts


class UsersVirtualBackgroundsUploadReply(Reply):
    id: str
    is_default: bool
    name: str
    size: int
    type: str


class UsersVirtualBackgroundsUploadParams(TypedDict, total=False):
    file: Upload
