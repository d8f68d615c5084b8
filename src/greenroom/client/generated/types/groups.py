"""What the operations of the area groups take and give.

Generated from catalog/data/groups. Do not edit; see docs/codegen.md.
"""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict

from greenroom.client.reply import Reply
from greenroom.client.resource import Texts, Upload


class DivisionsCreateReply(Reply):
    division_description: str
    division_id: str
    division_name: str


class DivisionsCreateParams(TypedDict, total=False):
    division_description: str
    division_name: Required[str]


class DivisionsGetReply(Reply):
    division_description: str
    division_id: str
    division_name: str
    is_main_division: bool


class DivisionsListItem(Reply):
    division_description: str
    division_id: str
    division_name: str
    is_main_division: bool
    total_members: int


class DivisionsListPage(Reply):
    divisions: list[DivisionsListItem]
    next_page_token: str
    page_size: int
    total_records: int


class DivisionsListParams(TypedDict, total=False):
    next_page_token: str
    page_size: int


class DivisionsMembersAssignReply(Reply):
    added_at: str
    ids: str


class DivisionsMembersAssignParamsUsers(TypedDict, total=False):
    user_email: str
    user_id: str


class DivisionsMembersAssignParams(TypedDict, total=False):
    users: Sequence[DivisionsMembersAssignParamsUsers]


class DivisionsMembersListItem(Reply):
    user_display_name: str
    user_email: str
    user_id: str


class DivisionsMembersListPage(Reply):
    next_page_token: str
    page_size: int
    total_records: int
    users: list[DivisionsMembersListItem]


class DivisionsMembersListParams(TypedDict, total=False):
    next_page_token: str
    page_size: int


class DivisionsUpdateParams(TypedDict, total=False):
    division_description: str
    division_name: str


class GroupsAdminsAddReply(Reply):
    added_at: str
    ids: str


class GroupsAdminsAddParamsAdmins(TypedDict, total=False):
    email: str
    id: str


class GroupsAdminsAddParams(TypedDict, total=False):
    admins: Sequence[GroupsAdminsAddParamsAdmins]


class GroupsAdminsListItem(Reply):
    email: str
    name: str


class GroupsAdminsListPage(Reply):
    admins: list[GroupsAdminsListItem]
    next_page_token: str
    page_size: int
    total_records: int


class GroupsAdminsListParams(TypedDict, total=False):
    next_page_token: str
    page_size: int


class GroupsChannelsListItem(Reply):
    channel_id: str
    channel_name: str
    member_count: int


class GroupsChannelsListPage(Reply):
    channels: list[GroupsChannelsListItem]
    group_id: str


class GroupsCreateReply(Reply):
    id: str
    name: str
    total_members: int


class GroupsCreateParams(TypedDict, total=False):
    name: str


class GroupsGetReply(Reply):
    id: str
    name: str
    total_members: int


class GroupsListItem(Reply):
    id: str
    name: str
    total_members: int


class GroupsListPage(Reply):
    groups: list[GroupsListItem]
    next_page_token: str
    total_records: int


class GroupsListParams(TypedDict, total=False):
    next_page_token: str
    page_size: int


class GroupsLockSettingsGetReplyAudioConferencing(Reply):
    call_me_and_invite_by_phone: bool
    participant_phone_masking: bool
    personal_audio_conference: bool
    toll_call: bool
    toll_free_and_fee_based_toll_call: bool


class GroupsLockSettingsGetReplyEmailNotification(Reply):
    alternative_host_reminder: bool
    cancel_meeting_reminder: bool
    cloud_recording_available_reminder: bool
    jbh_reminder: bool
    schedule_for_reminder: bool


class GroupsLockSettingsGetReplyInMeeting(Reply):
    alert_guest_join: bool
    allow_live_streaming: bool
    allow_show_zoom_windows: bool
    allow_users_to_delete_messages_in_meeting_chat: bool
    annotation: bool
    attendee_on_hold: bool
    auto_answer: bool
    auto_generated_captions: bool
    auto_saving_chat: bool
    breakout_room: bool
    chat: bool
    closed_caption: bool
    co_host: bool
    custom_data_center_regions: bool
    disable_screen_sharing_for_host_meetings: bool
    disable_screen_sharing_for_in_meeting_guests: bool
    e2e_encryption: bool
    entry_exit_chime: str
    far_end_camera_control: bool
    feedback: bool
    file_transfer: bool
    full_transcript: bool
    group_hd: bool
    language_interpretation: bool
    manual_captions: bool
    meeting_question_answer: bool
    meeting_reactions: bool
    meeting_survey: bool
    non_verbal_feedback: bool
    original_audio: bool
    polling: bool
    post_meeting_feedback: bool
    private_chat: bool
    remote_control: bool
    remote_support: bool
    request_permission_to_unmute_participants: bool
    save_caption: bool
    save_captions: bool
    screen_sharing: bool
    sending_default_email_invites: bool
    show_a_join_from_your_browser_link: bool
    show_browser_join_link: bool
    show_meeting_control_toolbar: bool
    sign_language_interpretation: bool
    slide_control: bool
    stereo_audio: bool
    use_html_format_email: bool
    virtual_background: bool
    waiting_room: bool
    webinar_chat: bool
    webinar_group_hd: bool
    webinar_live_streaming: bool
    webinar_polling: bool
    webinar_question_answer: bool
    webinar_reactions: bool
    webinar_survey: bool
    whiteboard: bool


class GroupsLockSettingsGetReplyMeetingSecurity(Reply):
    approved_or_denied_countries_or_regions: bool
    auto_security: bool
    block_user_domain: bool
    embed_password_in_join_link: bool
    encryption_type: str
    end_to_end_encrypted_meetings: bool
    meeting_password: bool
    only_authenticated_can_join_from_webclient: bool
    phone_password: bool
    pmi_password: bool
    waiting_room: bool
    webinar_password: bool


class GroupsLockSettingsGetReplyOtherOptions(Reply):
    blur_snapshot: bool


class GroupsLockSettingsGetReplyRecordingIpAddressAccessControl(Reply):
    enable: bool
    ip_addresses_or_ranges: str


class GroupsLockSettingsGetReplyRecording(Reply):
    account_user_access_recording: bool
    archive: bool
    auto_delete_cmr: bool
    auto_recording: bool
    cloud_recording: bool
    cloud_recording_download: bool
    host_delete_cloud_recording: bool
    ip_address_access_control: GroupsLockSettingsGetReplyRecordingIpAddressAccessControl
    local_recording: bool
    prevent_host_access_recording: bool
    recording_authentication: bool


class GroupsLockSettingsGetReplyScheduleMeeting(Reply):
    audio_type: bool
    continuous_meeting_chat: bool
    embed_password_in_join_link: bool
    force_pmi_jbh_password: bool
    host_video: bool
    join_before_host: bool
    meeting_authentication: bool
    mute_upon_entry: bool
    participant_video: bool
    pstn_password_protected: bool
    require_password_for_instant_meetings: bool
    require_password_for_pmi_meetings: bool
    require_password_for_scheduling_new_meetings: bool
    upcoming_meeting_reminder: bool


class GroupsLockSettingsGetReplyTelephony(Reply):
    telephony_regions: bool
    third_party_audio: bool


class GroupsLockSettingsGetReply(Reply):
    audio_conferencing: GroupsLockSettingsGetReplyAudioConferencing
    email_notification: GroupsLockSettingsGetReplyEmailNotification
    in_meeting: GroupsLockSettingsGetReplyInMeeting
    meeting_security: GroupsLockSettingsGetReplyMeetingSecurity
    other_options: GroupsLockSettingsGetReplyOtherOptions
    recording: GroupsLockSettingsGetReplyRecording
    schedule_meeting: GroupsLockSettingsGetReplyScheduleMeeting
    telephony: GroupsLockSettingsGetReplyTelephony


class GroupsLockSettingsGetParams(TypedDict, total=False):
    option: str


class GroupsLockSettingsUpdateParamsAudioConferencing(TypedDict, total=False):
    call_me_and_invite_by_phone: bool
    participant_phone_masking: bool
    personal_audio_conference: bool
    toll_call: bool
    toll_free_and_fee_based_toll_call: bool


class GroupsLockSettingsUpdateParamsEmailNotification(TypedDict, total=False):
    alternative_host_reminder: bool
    cancel_meeting_reminder: bool
    cloud_recording_available_reminder: bool
    jbh_reminder: bool
    schedule_for_reminder: bool


class GroupsLockSettingsUpdateParamsInMeeting(TypedDict, total=False):
    alert_guest_join: bool
    allow_live_streaming: bool
    allow_show_zoom_windows: bool
    allow_users_to_delete_messages_in_meeting_chat: bool
    annotation: bool
    attendee_on_hold: bool
    auto_answer: bool
    auto_generated_captions: bool
    auto_saving_chat: bool
    breakout_room: bool
    chat: bool
    closed_caption: bool
    co_host: bool
    custom_data_center_regions: bool
    disable_screen_sharing_for_host_meetings: bool
    disable_screen_sharing_for_in_meeting_guests: bool
    e2e_encryption: bool
    entry_exit_chime: str
    far_end_camera_control: bool
    feedback: bool
    file_transfer: bool
    full_transcript: bool
    group_hd: bool
    language_interpretation: bool
    meeting_question_answer: bool
    meeting_survey: bool
    non_verbal_feedback: bool
    original_audio: bool
    polling: bool
    post_meeting_feedback: bool
    private_chat: bool
    remote_control: bool
    remote_support: bool
    request_permission_to_unmute_participants: bool
    save_caption: bool
    save_captions: bool
    screen_sharing: bool
    sending_default_email_invites: bool
    show_a_join_from_your_browser_link: bool
    show_browser_join_link: bool
    show_meeting_control_toolbar: bool
    sign_language_interpretation: bool
    slide_control: bool
    stereo_audio: bool
    use_html_format_email: bool
    virtual_background: bool
    waiting_room: bool
    webinar_chat: bool
    webinar_group_hd: bool
    webinar_live_streaming: bool
    webinar_polling: bool
    webinar_question_answer: bool
    webinar_reactions: bool
    webinar_survey: bool
    whiteboard: bool


class GroupsLockSettingsUpdateParamsOtherOptions(TypedDict, total=False):
    blur_snapshot: bool


class GroupsLockSettingsUpdateParamsRecordingIpAddressAccessControl(TypedDict, total=False):
    enable: bool
    ip_addresses_or_ranges: str


class GroupsLockSettingsUpdateParamsRecording(TypedDict, total=False):
    account_user_access_recording: bool
    archive: bool
    auto_delete_cmr: bool
    auto_recording: bool
    cloud_recording: bool
    cloud_recording_download: bool
    host_delete_cloud_recording: bool
    ip_address_access_control: GroupsLockSettingsUpdateParamsRecordingIpAddressAccessControl
    local_recording: bool
    recording_authentication: bool


class GroupsLockSettingsUpdateParamsScheduleMeeting(TypedDict, total=False):
    audio_type: bool
    continuous_meeting_chat: bool
    embed_password_in_join_link: bool
    force_pmi_jbh_password: bool
    host_video: bool
    join_before_host: bool
    meeting_authentication: bool
    mute_upon_entry: bool
    participant_video: bool
    personal_meeting: bool
    pstn_password_protected: bool
    require_password_for_instant_meetings: bool
    require_password_for_pmi_meetings: bool
    require_password_for_scheduling_new_meetings: bool
    upcoming_meeting_reminder: bool


class GroupsLockSettingsUpdateParamsTelephony(TypedDict, total=False):
    telephony_regions: bool
    third_party_audio: bool


class GroupsLockSettingsUpdateParamsMeetingSecurity(TypedDict, total=False):
    approved_or_denied_countries_or_regions: bool
    auto_security: bool
    block_user_domain: bool
    embed_password_in_join_link: bool
    encryption_type: Literal["enhanced_encryption", "e2ee"]
    end_to_end_encrypted_meetings: bool
    meeting_password: bool
    only_authenticated_can_join_from_webclient: bool
    phone_password: bool
    pmi_password: bool
    waiting_room: bool
    webinar_password: bool


class GroupsLockSettingsUpdateParams(TypedDict, total=False):
    audio_conferencing: GroupsLockSettingsUpdateParamsAudioConferencing
    email_notification: GroupsLockSettingsUpdateParamsEmailNotification
    in_meeting: GroupsLockSettingsUpdateParamsInMeeting
    meeting_security: GroupsLockSettingsUpdateParamsMeetingSecurity
    option: str
    other_options: GroupsLockSettingsUpdateParamsOtherOptions
    recording: GroupsLockSettingsUpdateParamsRecording
    schedule_meeting: GroupsLockSettingsUpdateParamsScheduleMeeting
    telephony: GroupsLockSettingsUpdateParamsTelephony


class GroupsMembersAddReply(Reply):
    added_at: str
    ids: str


class GroupsMembersAddParamsMembers(TypedDict, total=False):
    email: str
    id: str


class GroupsMembersAddParams(TypedDict, total=False):
    members: Sequence[GroupsMembersAddParamsMembers]


class GroupsMembersListItem(Reply):
    email: str
    first_name: str
    id: str
    last_name: str
    type: int


class GroupsMembersListPage(Reply):
    members: list[GroupsMembersListItem]
    next_page_token: str
    page_count: int
    page_number: int
    page_size: int
    total_records: int


class GroupsMembersListParams(TypedDict, total=False):
    next_page_token: str
    page_number: int
    page_size: int


class GroupsMembersUpdateParams(TypedDict, total=False):
    action: Required[Literal["move", "set_primary"]]
    target_group_id: str


class GroupsSettingsGetReplyAudioConferencingCallMeAndInviteByPhoneCallOutCountriesAllowedCountries(Reply):
    code: str
    name: str


class GroupsSettingsGetReplyAudioConferencingCallMeAndInviteByPhoneCallOutCountriesSelectedCountries(Reply):
    code: str
    name: str


class GroupsSettingsGetReplyAudioConferencingCallMeAndInviteByPhoneCallOutCountries(Reply):
    allowed_countries: list[
        GroupsSettingsGetReplyAudioConferencingCallMeAndInviteByPhoneCallOutCountriesAllowedCountries
    ]
    selected_countries: list[
        GroupsSettingsGetReplyAudioConferencingCallMeAndInviteByPhoneCallOutCountriesSelectedCountries
    ]


class GroupsSettingsGetReplyAudioConferencingCallMeAndInviteByPhone(Reply):
    allow_webinar_attendees_call_me: bool
    call_out_countries: GroupsSettingsGetReplyAudioConferencingCallMeAndInviteByPhoneCallOutCountries
    enable: bool
    require_press_1_for_call_me: str


class GroupsSettingsGetReplyAudioConferencingGlobalDialInCountriesAllowedCountries(Reply):
    code: str
    name: str


class GroupsSettingsGetReplyAudioConferencingGlobalDialInCountriesSelectedCountries(Reply):
    code: str
    name: str


class GroupsSettingsGetReplyAudioConferencingGlobalDialInCountries(Reply):
    allowed_countries: list[GroupsSettingsGetReplyAudioConferencingGlobalDialInCountriesAllowedCountries]
    include_toll_free: bool
    selected_countries: list[GroupsSettingsGetReplyAudioConferencingGlobalDialInCountriesSelectedCountries]


class GroupsSettingsGetReplyAudioConferencingParticipantPhoneMasking(Reply):
    enable: bool
    masking_type: str


class GroupsSettingsGetReplyAudioConferencingTollCallNumbers(Reply):
    code: str
    country_code: str
    country_name: str
    display_number: str
    number: str


class GroupsSettingsGetReplyAudioConferencingTollCall(Reply):
    enable: bool
    numbers: list[GroupsSettingsGetReplyAudioConferencingTollCallNumbers]


class GroupsSettingsGetReplyAudioConferencingTollFreeAndFeeBasedTollCallNumbers(Reply):
    code: str
    country_code: str
    country_name: str
    display_number: str
    number: str


class GroupsSettingsGetReplyAudioConferencingTollFreeAndFeeBasedTollCall(Reply):
    allow_webinar_attendees_dial: bool
    enable: bool
    numbers: list[GroupsSettingsGetReplyAudioConferencingTollFreeAndFeeBasedTollCallNumbers]


class GroupsSettingsGetReplyAudioConferencing(Reply):
    call_me_and_invite_by_phone: GroupsSettingsGetReplyAudioConferencingCallMeAndInviteByPhone
    global_dial_in_countries: GroupsSettingsGetReplyAudioConferencingGlobalDialInCountries
    participant_phone_masking: GroupsSettingsGetReplyAudioConferencingParticipantPhoneMasking
    personal_audio_conference: bool
    toll_call: GroupsSettingsGetReplyAudioConferencingTollCall
    toll_free_and_fee_based_toll_call: GroupsSettingsGetReplyAudioConferencingTollFreeAndFeeBasedTollCall


class GroupsSettingsGetReplyAuthenticationOptions(Reply):
    default_option: bool
    domains: str
    id: str
    name: str
    type: str
    visible: bool


class GroupsSettingsGetReplyChatAllowUsersToAddContacts(Reply):
    enable: bool
    selected_option: int
    user_email_addresses: str


class GroupsSettingsGetReplyChatAllowUsersToChatWithOthers(Reply):
    enable: bool
    selected_option: int
    user_email_addresses: str


class GroupsSettingsGetReplyChatChatEmojis(Reply):
    emojis_option: str
    enable: bool


class GroupsSettingsGetReplyChatChatEtiquetteToolPolicies(Reply):
    description: str
    id: str
    is_locked: bool
    keywords: list[str]
    name: str
    regular_expression: str
    status: str
    trigger_action: int


class GroupsSettingsGetReplyChatChatEtiquetteTool(Reply):
    enable: bool
    policies: list[GroupsSettingsGetReplyChatChatEtiquetteToolPolicies]


class GroupsSettingsGetReplyChatSearchAndSendAnimatedGifImages(Reply):
    enable: bool


class GroupsSettingsGetReplyChatSendDataToThirdPartyArchivingService(Reply):
    enable: bool


class GroupsSettingsGetReplyChatSetRetentionPeriodInCloud(Reply):
    enable: bool
    retention_period_of_channels: str
    retention_period_of_direct_messages_and_group_conversation: str


class GroupsSettingsGetReplyChatSetRetentionPeriodInLocal(Reply):
    enable: bool
    retention_period_of_channels: str
    retention_period_of_direct_messages_and_group_conversation: str


class GroupsSettingsGetReplyChatShareFiles(Reply):
    enable: bool
    share_option: str


class GroupsSettingsGetReplyChat(Reply):
    allow_users_to_add_contacts: GroupsSettingsGetReplyChatAllowUsersToAddContacts
    allow_users_to_chat_with_others: GroupsSettingsGetReplyChatAllowUsersToChatWithOthers
    allow_users_to_search_others_options: str
    chat_emojis: GroupsSettingsGetReplyChatChatEmojis
    chat_etiquette_tool: GroupsSettingsGetReplyChatChatEtiquetteTool
    create_private_channels: bool
    create_public_channels: bool
    record_video_messages: bool
    record_voice_messages: bool
    schedule_meetings_in_chat: bool
    screen_capture: bool
    search_and_send_animated_gif_images: GroupsSettingsGetReplyChatSearchAndSendAnimatedGifImages
    send_data_to_third_party_archiving_service: GroupsSettingsGetReplyChatSendDataToThirdPartyArchivingService
    set_retention_period_in_cloud: GroupsSettingsGetReplyChatSetRetentionPeriodInCloud
    set_retention_period_in_local: GroupsSettingsGetReplyChatSetRetentionPeriodInLocal
    share_files: GroupsSettingsGetReplyChatShareFiles
    share_links_in_chat: bool
    translate_messages: bool


class GroupsSettingsGetReplyEmailNotification(Reply):
    alternative_host_reminder: bool
    cancel_meeting_reminder: bool
    cloud_recording_available_reminder: bool
    jbh_reminder: bool
    recording_available_reminder_alternative_hosts: bool
    recording_available_reminder_schedulers: bool
    schedule_for_reminder: bool


class GroupsSettingsGetReplyInMeetingAutoGeneratedTranslationLanguageItemPairListTransLangConfigSpeakLanguage(
    Reply
):
    code: str
    name: str


class GroupsSettingsGetReplyInMeetingAutoGeneratedTranslationLanguageItemPairListTransLangConfigTranslateToLanguageConfig(
    Reply
):
    code: str
    name: str


class GroupsSettingsGetReplyInMeetingAutoGeneratedTranslationLanguageItemPairListTransLangConfigTranslateTo(
    Reply
):
    all: bool
    language_config: list[
        GroupsSettingsGetReplyInMeetingAutoGeneratedTranslationLanguageItemPairListTransLangConfigTranslateToLanguageConfig
    ]


class GroupsSettingsGetReplyInMeetingAutoGeneratedTranslationLanguageItemPairListTransLangConfig(Reply):
    speak_language: GroupsSettingsGetReplyInMeetingAutoGeneratedTranslationLanguageItemPairListTransLangConfigSpeakLanguage
    translate_to: (
        GroupsSettingsGetReplyInMeetingAutoGeneratedTranslationLanguageItemPairListTransLangConfigTranslateTo
    )


class GroupsSettingsGetReplyInMeetingAutoGeneratedTranslationLanguageItemPairList(Reply):
    all: bool
    trans_lang_config: list[
        GroupsSettingsGetReplyInMeetingAutoGeneratedTranslationLanguageItemPairListTransLangConfig
    ]


class GroupsSettingsGetReplyInMeetingAutoGeneratedTranslation(Reply):
    enable: bool
    language_item_pairList: GroupsSettingsGetReplyInMeetingAutoGeneratedTranslationLanguageItemPairList


class GroupsSettingsGetReplyInMeetingClosedCaptioning(Reply):
    auto_transcribing: bool
    enable: bool
    save_caption: bool
    third_party_captioning_service: bool
    view_full_transcript: bool


class GroupsSettingsGetReplyInMeetingLanguageInterpretation(Reply):
    allow_participants_to_speak_in_listening_channel: bool
    allow_up_to_25_custom_languages_when_scheduling_meetings: bool
    custom_languages: list[str]
    enable: bool
    enable_language_interpretation_by_default: bool
    languages: list[str]


class GroupsSettingsGetReplyInMeetingManualCaptioning(Reply):
    allow_to_type: bool
    auto_generated_captions: bool
    full_transcript: bool
    manual_captions: bool
    save_captions: bool
    third_party_captioning_service: bool


class GroupsSettingsGetReplyInMeetingMeetingPolling(Reply):
    advanced_polls: bool
    allow_alternative_host_to_add_edit: bool
    allow_host_to_upload_image: bool
    enable: bool
    manage_saved_polls_and_quizzes: bool
    require_answers_to_be_anonymous: bool


class GroupsSettingsGetReplyInMeetingSignLanguageInterpretation(Reply):
    custom_languages: list[str]
    enable: bool
    enable_sign_language_interpretation_by_default: bool
    languages: list[str]


class GroupsSettingsGetReplyInMeetingVirtualBackgroundSettingsFiles(Reply):
    id: str
    is_default: bool
    name: str
    size: int
    type: str


class GroupsSettingsGetReplyInMeetingVirtualBackgroundSettings(Reply):
    allow_upload_custom: bool
    allow_videos: bool
    enable: bool
    files: list[GroupsSettingsGetReplyInMeetingVirtualBackgroundSettingsFiles]


class GroupsSettingsGetReplyInMeetingWebinarChat(Reply):
    allow_attendees_chat_with: int
    allow_auto_save_local_chat_file: bool
    allow_panelists_chat_with: int
    allow_panelists_send_direct_message: bool
    allow_users_save_chats: int
    default_attendees_chat_with: int
    enable: bool


class GroupsSettingsGetReplyInMeetingWebinarLiveStreaming(Reply):
    custom_service_instructions: str
    enable: bool
    live_streaming_reminder: bool
    live_streaming_service: list[str]


class GroupsSettingsGetReplyInMeetingWebinarPolling(Reply):
    advanced_polls: bool
    allow_alternative_host_to_add_edit: bool
    allow_host_to_upload_image: bool
    enable: bool
    manage_saved_polls_and_quizzes: bool
    require_answers_to_be_anonymous: bool


class GroupsSettingsGetReplyInMeeting(Reply):
    alert_guest_join: bool
    allow_host_panelists_to_use_audible_clap: bool
    allow_live_streaming: bool
    allow_participants_chat_with: int
    allow_show_zoom_windows: bool
    allow_users_save_chats: int
    allow_users_to_delete_messages_in_meeting_chat: bool
    annotation: bool
    attendee_on_hold: bool
    auto_answer: bool
    auto_generated_translation: GroupsSettingsGetReplyInMeetingAutoGeneratedTranslation
    auto_saving_chat: bool
    breakout_room: bool
    breakout_room_schedule: bool
    chat: bool
    closed_caption: bool
    closed_captioning: GroupsSettingsGetReplyInMeetingClosedCaptioning
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
    language_interpretation: GroupsSettingsGetReplyInMeetingLanguageInterpretation
    live_streaming_facebook: bool
    live_streaming_youtube: bool
    manual_captioning: GroupsSettingsGetReplyInMeetingManualCaptioning
    meeting_polling: GroupsSettingsGetReplyInMeetingMeetingPolling
    meeting_question_answer: bool
    meeting_reactions: bool
    meeting_reactions_emojis: str
    meeting_survey: bool
    non_verbal_feedback: bool
    only_host_view_device_list: bool
    original_audio: bool
    participants_share_simultaneously: str
    polling: bool
    post_meeting_feedback: bool
    private_chat: bool
    record_play_own_voice: bool
    remote_control: bool
    remote_support: bool
    request_permission_to_unmute_participants: bool
    screen_sharing: bool
    sending_default_email_invites: bool
    show_a_join_from_your_browser_link: bool
    show_browser_join_link: bool
    show_device_list: bool
    show_meeting_control_toolbar: bool
    sign_language_interpretation: GroupsSettingsGetReplyInMeetingSignLanguageInterpretation
    slide_control: bool
    stereo_audio: bool
    unchecked_data_center_regions: list[str]
    use_html_format_email: bool
    virtual_background: bool
    virtual_background_settings: GroupsSettingsGetReplyInMeetingVirtualBackgroundSettings
    waiting_room: bool
    webinar_chat: GroupsSettingsGetReplyInMeetingWebinarChat
    webinar_group_hd: bool
    webinar_live_streaming: GroupsSettingsGetReplyInMeetingWebinarLiveStreaming
    webinar_polling: GroupsSettingsGetReplyInMeetingWebinarPolling
    webinar_question_answer: bool
    webinar_reactions: bool
    webinar_survey: bool
    whiteboard: bool
    who_can_share_screen: str
    who_can_share_screen_when_someone_is_sharing: str
    workplace_by_facebook: bool


class GroupsSettingsGetReplyMeetingSecurityChatEtiquetteToolPolicies(Reply):
    description: str
    id: str
    is_locked: bool
    keywords: list[str]
    name: str
    regular_expression: str
    status: str
    trigger_action: int


class GroupsSettingsGetReplyMeetingSecurityChatEtiquetteTool(Reply):
    enable: bool
    policies: list[GroupsSettingsGetReplyMeetingSecurityChatEtiquetteToolPolicies]


class GroupsSettingsGetReplyMeetingSecurityMeetingPasswordRequirement(Reply):
    consecutive_characters_length: int
    have_letter: bool
    have_number: bool
    have_special_character: bool
    have_upper_and_lower_characters: bool
    length: int
    only_allow_numeric: bool
    weak_enhance_detection: bool


class GroupsSettingsGetReplyMeetingSecurityWaitingRoomSettings(Reply):
    participants_to_place_in_waiting_room: int
    users_who_can_admit_participants_from_waiting_room: int
    whitelisted_domains_for_waiting_room: str


class GroupsSettingsGetReplyMeetingSecurity(Reply):
    auto_security: bool
    block_user_domain: bool
    block_user_domain_list: list[str]
    chat_etiquette_tool: GroupsSettingsGetReplyMeetingSecurityChatEtiquetteTool
    embed_password_in_join_link: bool
    encryption_type: str
    end_to_end_encrypted_meetings: bool
    meeting_password: bool
    meeting_password_requirement: GroupsSettingsGetReplyMeetingSecurityMeetingPasswordRequirement
    only_authenticated_can_join_from_webclient: bool
    phone_password: bool
    pmi_password: bool
    require_password_for_scheduled_meeting: bool
    require_password_for_scheduled_webinar: bool
    waiting_room: bool
    waiting_room_settings: GroupsSettingsGetReplyMeetingSecurityWaitingRoomSettings
    webinar_password: bool


class GroupsSettingsGetReplyOtherOptionsWebinarRegistrationOptions(Reply):
    allow_host_to_enable_join_info: bool
    allow_host_to_enable_social_share_buttons: bool
    enable_custom_questions: bool


class GroupsSettingsGetReplyOtherOptions(Reply):
    allow_users_contact_support_via_chat: bool
    blur_snapshot: bool
    webinar_registration_options: GroupsSettingsGetReplyOtherOptionsWebinarRegistrationOptions


class GroupsSettingsGetReplyProfileRecordingStorageLocation(Reply):
    allowed_values: list[str]
    value: str


class GroupsSettingsGetReplyProfile(Reply):
    recording_storage_location: GroupsSettingsGetReplyProfileRecordingStorageLocation


class GroupsSettingsGetReplyRecordingArchiveSettings(Reply):
    action_when_archive_failed: int
    archive_retention: int
    audio_file: bool
    cc_transcript_file: bool
    chat_file: bool
    chat_with_direct_message: bool
    chat_with_sender_email: bool
    notification_when_archiving_starts: str
    play_voice_prompt_when_archiving_starts: str
    video_file: bool


class GroupsSettingsGetReplyRecordingArchive(Reply):
    enable: bool
    settings: GroupsSettingsGetReplyRecordingArchiveSettings
    type: int


class GroupsSettingsGetReplyRecordingIpAddressAccessControl(Reply):
    enable: bool
    ip_addresses_or_ranges: str


class GroupsSettingsGetReplyRecordingRecordFilesSeparately(Reply):
    active_speaker: bool
    gallery_view: bool
    shared_screen: bool


class GroupsSettingsGetReplyRecordingSmartRecording(Reply):
    create_next_steps: bool
    create_recording_highlights: bool
    create_smart_chapters: bool


class GroupsSettingsGetReplyRecording(Reply):
    account_user_access_recording: bool
    archive: GroupsSettingsGetReplyRecordingArchive
    auto_recording: str
    cloud_recording: bool
    cloud_recording_download: bool
    cloud_recording_download_host: bool
    display_participant_name: bool
    host_delete_cloud_recording: bool
    ip_address_access_control: GroupsSettingsGetReplyRecordingIpAddressAccessControl
    local_recording: bool
    optimize_recording_for_3rd_party_video_editor: bool
    prevent_host_access_recording: bool
    record_audio_file: bool
    record_files_separately: GroupsSettingsGetReplyRecordingRecordFilesSeparately
    record_gallery_view: bool
    record_speaker_view: bool
    recording_audio_transcript: bool
    recording_highlight: bool
    recording_thumbnails: bool
    save_chat_text: bool
    save_close_caption: bool
    save_panelist_chat: bool
    save_poll_results: bool
    show_timestamp: bool
    smart_recording: GroupsSettingsGetReplyRecordingSmartRecording


class GroupsSettingsGetReplyScheduleMeetingAlwaysDisplayZoomMeetingAsTopic(Reply):
    display_topic_for_scheduled_meetings: bool
    enable: bool


class GroupsSettingsGetReplyScheduleMeetingAlwaysDisplayZoomWebinarAsTopic(Reply):
    display_topic_for_scheduled_webinars: bool
    enable: bool


class GroupsSettingsGetReplyScheduleMeetingContinuousMeetingChat(Reply):
    auto_add_invited_external_users: bool
    can_add_external_users: bool
    enable: bool


class GroupsSettingsGetReplyScheduleMeeting(Reply):
    always_display_zoom_meeting_as_topic: GroupsSettingsGetReplyScheduleMeetingAlwaysDisplayZoomMeetingAsTopic
    always_display_zoom_webinar_as_topic: GroupsSettingsGetReplyScheduleMeetingAlwaysDisplayZoomWebinarAsTopic
    audio_type: str
    continuous_meeting_chat: GroupsSettingsGetReplyScheduleMeetingContinuousMeetingChat
    embed_password_in_join_link: bool
    force_pmi_jbh_password: bool
    host_video: bool
    join_before_host: bool
    mute_upon_entry: bool
    participant_video: bool
    personal_meeting: bool
    pstn_password_protected: bool
    require_password_for_instant_meetings: bool
    require_password_for_pmi_meetings: str
    require_password_for_scheduled_meetings: bool
    require_password_for_scheduling_new_meetings: bool
    upcoming_meeting_reminder: bool
    use_pmi_for_instant_meetings: bool
    use_pmi_for_schedule_meetings: bool


class GroupsSettingsGetReplyTelephonyTelephonyRegions(Reply):
    selection_values: str


class GroupsSettingsGetReplyTelephony(Reply):
    audio_conference_info: str
    telephony_regions: GroupsSettingsGetReplyTelephonyTelephonyRegions
    third_party_audio: bool


class GroupsSettingsGetReply(Reply):
    allow_authentication_exception: bool
    audio_conferencing: GroupsSettingsGetReplyAudioConferencing
    authentication_options: list[GroupsSettingsGetReplyAuthenticationOptions]
    chat: GroupsSettingsGetReplyChat
    email_notification: GroupsSettingsGetReplyEmailNotification
    in_meeting: GroupsSettingsGetReplyInMeeting
    meeting_authentication: bool
    meeting_security: GroupsSettingsGetReplyMeetingSecurity
    other_options: GroupsSettingsGetReplyOtherOptions
    profile: GroupsSettingsGetReplyProfile
    recording: GroupsSettingsGetReplyRecording
    recording_authentication: bool
    schedule_meeting: GroupsSettingsGetReplyScheduleMeeting
    telephony: GroupsSettingsGetReplyTelephony


class GroupsSettingsGetParams(TypedDict, total=False):
    custom_query_fields: str | Texts
    option: Literal["meeting_authentication", "recording_authentication", "meeting_security"]


class GroupsSettingsUpdateParamsAudioConferencingCallMeAndInviteByPhoneCallOutCountriesSelectedCountries(
    TypedDict, total=False
):
    code: str
    name: str


class GroupsSettingsUpdateParamsAudioConferencingCallMeAndInviteByPhoneCallOutCountries(
    TypedDict, total=False
):
    selected_countries: Sequence[
        GroupsSettingsUpdateParamsAudioConferencingCallMeAndInviteByPhoneCallOutCountriesSelectedCountries
    ]


class GroupsSettingsUpdateParamsAudioConferencingCallMeAndInviteByPhone(TypedDict, total=False):
    allow_webinar_attendees_call_me: bool
    call_out_countries: GroupsSettingsUpdateParamsAudioConferencingCallMeAndInviteByPhoneCallOutCountries
    enable: bool
    require_press_1_for_call_me: Literal["auto", "always", "never"]


class GroupsSettingsUpdateParamsAudioConferencingGlobalDialInCountriesSelectedCountries(
    TypedDict, total=False
):
    code: str
    name: str


class GroupsSettingsUpdateParamsAudioConferencingGlobalDialInCountries(TypedDict, total=False):
    include_toll_free: bool
    selected_countries: Sequence[
        GroupsSettingsUpdateParamsAudioConferencingGlobalDialInCountriesSelectedCountries
    ]


class GroupsSettingsUpdateParamsAudioConferencingParticipantPhoneMasking(TypedDict, total=False):
    enable: bool
    masking_type: Literal["mask_default", "mask_first_5", "mask_except_last_4"]


class GroupsSettingsUpdateParamsAudioConferencingTollCallNumbers(TypedDict, total=False):
    code: str
    country_code: str
    country_name: str
    display_number: str
    number: str


class GroupsSettingsUpdateParamsAudioConferencingTollCall(TypedDict, total=False):
    enable: bool
    numbers: Sequence[GroupsSettingsUpdateParamsAudioConferencingTollCallNumbers]


class GroupsSettingsUpdateParamsAudioConferencingTollFreeAndFeeBasedTollCallNumbers(TypedDict, total=False):
    code: str
    country_code: str
    country_name: str
    display_number: str
    number: str


class GroupsSettingsUpdateParamsAudioConferencingTollFreeAndFeeBasedTollCall(TypedDict, total=False):
    allow_webinar_attendees_dial: bool
    enable: bool
    numbers: Sequence[GroupsSettingsUpdateParamsAudioConferencingTollFreeAndFeeBasedTollCallNumbers]


class GroupsSettingsUpdateParamsAudioConferencing(TypedDict, total=False):
    call_me_and_invite_by_phone: GroupsSettingsUpdateParamsAudioConferencingCallMeAndInviteByPhone
    global_dial_in_countries: GroupsSettingsUpdateParamsAudioConferencingGlobalDialInCountries
    participant_phone_masking: GroupsSettingsUpdateParamsAudioConferencingParticipantPhoneMasking
    personal_audio_conference: bool
    toll_call: GroupsSettingsUpdateParamsAudioConferencingTollCall
    toll_free_and_fee_based_toll_call: GroupsSettingsUpdateParamsAudioConferencingTollFreeAndFeeBasedTollCall


class GroupsSettingsUpdateParamsChatAllowUsersToAddContacts(TypedDict, total=False):
    enable: bool
    selected_option: Literal[1, 2, 3, 4]
    user_email_addresses: str


class GroupsSettingsUpdateParamsChatAllowUsersToChatWithOthers(TypedDict, total=False):
    enable: bool
    selected_option: Literal[1, 2, 3, 4]
    user_email_addresses: str


class GroupsSettingsUpdateParamsChatChatEmojis(TypedDict, total=False):
    emojis_option: Literal["all", "selected"]
    enable: bool


class GroupsSettingsUpdateParamsChatChatEtiquetteToolPolicies(TypedDict, total=False):
    id: str
    status: Literal["activated", "deactivated"]


class GroupsSettingsUpdateParamsChatChatEtiquetteTool(TypedDict, total=False):
    enable: bool
    policies: Sequence[GroupsSettingsUpdateParamsChatChatEtiquetteToolPolicies]


class GroupsSettingsUpdateParamsChatSearchAndSendAnimatedGifImages(TypedDict, total=False):
    enable: bool


class GroupsSettingsUpdateParamsChatSendDataToThirdPartyArchivingService(TypedDict, total=False):
    enable: bool


class GroupsSettingsUpdateParamsChatSetRetentionPeriodInCloud(TypedDict, total=False):
    enable: bool
    retention_period_of_channels: str
    retention_period_of_direct_messages_and_group_conversation: str


class GroupsSettingsUpdateParamsChatSetRetentionPeriodInLocal(TypedDict, total=False):
    enable: bool
    retention_period_of_channels: str
    retention_period_of_direct_messages_and_group_conversation: str


class GroupsSettingsUpdateParamsChatShareFiles(TypedDict, total=False):
    enable: bool
    share_option: Literal["anyone", "account", "organization"]


class GroupsSettingsUpdateParamsChat(TypedDict, total=False):
    allow_users_to_add_contacts: GroupsSettingsUpdateParamsChatAllowUsersToAddContacts
    allow_users_to_chat_with_others: GroupsSettingsUpdateParamsChatAllowUsersToChatWithOthers
    allow_users_to_search_others_options: str
    chat_emojis: GroupsSettingsUpdateParamsChatChatEmojis
    chat_etiquette_tool: GroupsSettingsUpdateParamsChatChatEtiquetteTool
    create_private_channels: bool
    create_public_channels: bool
    record_video_messages: bool
    record_voice_messages: bool
    schedule_meetings_in_chat: bool
    screen_capture: bool
    search_and_send_animated_gif_images: GroupsSettingsUpdateParamsChatSearchAndSendAnimatedGifImages
    send_data_to_third_party_archiving_service: (
        GroupsSettingsUpdateParamsChatSendDataToThirdPartyArchivingService
    )
    set_retention_period_in_cloud: GroupsSettingsUpdateParamsChatSetRetentionPeriodInCloud
    set_retention_period_in_local: GroupsSettingsUpdateParamsChatSetRetentionPeriodInLocal
    share_files: GroupsSettingsUpdateParamsChatShareFiles
    share_links_in_chat: bool
    translate_messages: bool


class GroupsSettingsUpdateParamsEmailNotification(TypedDict, total=False):
    alternative_host_reminder: bool
    cancel_meeting_reminder: bool
    cloud_recording_available_reminder: bool
    jbh_reminder: bool
    recording_available_reminder_alternative_hosts: bool
    recording_available_reminder_schedulers: bool
    schedule_for_reminder: bool


class GroupsSettingsUpdateParamsInMeetingAutoGeneratedTranslationLanguageItemPairListTransLangConfigSpeakLanguage(
    TypedDict, total=False
):
    code: Literal["zh", "nl", "en", "fr", "de", "it", "ja", "ko", "pt", "ru", "es", "uk"]
    name: Literal[
        "Chinese (Simplified)",
        "Dutch",
        "English",
        "French",
        "German",
        "Italian",
        "Japanese",
        "Korean",
        "Portuguese",
        "Russian",
        "Spanish",
        "Ukrainian",
    ]


class GroupsSettingsUpdateParamsInMeetingAutoGeneratedTranslationLanguageItemPairListTransLangConfigTranslateToLanguageConfig(
    TypedDict, total=False
):
    code: Literal["en"]
    name: Literal["English"]


class GroupsSettingsUpdateParamsInMeetingAutoGeneratedTranslationLanguageItemPairListTransLangConfigTranslateTo(
    TypedDict, total=False
):
    all: bool
    language_config: Sequence[
        GroupsSettingsUpdateParamsInMeetingAutoGeneratedTranslationLanguageItemPairListTransLangConfigTranslateToLanguageConfig
    ]


class GroupsSettingsUpdateParamsInMeetingAutoGeneratedTranslationLanguageItemPairListTransLangConfig(
    TypedDict, total=False
):
    speak_language: GroupsSettingsUpdateParamsInMeetingAutoGeneratedTranslationLanguageItemPairListTransLangConfigSpeakLanguage
    translate_to: GroupsSettingsUpdateParamsInMeetingAutoGeneratedTranslationLanguageItemPairListTransLangConfigTranslateTo


class GroupsSettingsUpdateParamsInMeetingAutoGeneratedTranslationLanguageItemPairList(TypedDict, total=False):
    all: bool
    trans_lang_config: Sequence[
        GroupsSettingsUpdateParamsInMeetingAutoGeneratedTranslationLanguageItemPairListTransLangConfig
    ]


class GroupsSettingsUpdateParamsInMeetingAutoGeneratedTranslation(TypedDict, total=False):
    enable: bool
    language_item_pairList: GroupsSettingsUpdateParamsInMeetingAutoGeneratedTranslationLanguageItemPairList


class GroupsSettingsUpdateParamsInMeetingClosedCaptioning(TypedDict, total=False):
    auto_transcribing: bool
    enable: bool
    save_caption: bool
    third_party_captioning_service: bool
    view_full_transcript: bool


class GroupsSettingsUpdateParamsInMeetingLanguageInterpretation(TypedDict, total=False):
    allow_participants_to_speak_in_listening_channel: bool
    allow_up_to_25_custom_languages_when_scheduling_meetings: bool
    custom_languages: Texts
    enable: bool
    enable_language_interpretation_by_default: bool


class GroupsSettingsUpdateParamsInMeetingManualCaptioning(TypedDict, total=False):
    allow_to_type: bool
    auto_generated_captions: bool
    full_transcript: bool
    manual_captions: bool
    save_captions: bool
    third_party_captioning_service: bool


class GroupsSettingsUpdateParamsInMeetingMeetingPolling(TypedDict, total=False):
    advanced_polls: bool
    allow_alternative_host_to_add_edit: bool
    allow_host_to_upload_image: bool
    enable: bool
    manage_saved_polls_and_quizzes: bool
    require_answers_to_be_anonymous: bool


class GroupsSettingsUpdateParamsInMeetingSignLanguageInterpretation(TypedDict, total=False):
    custom_languages: Texts
    enable: bool
    enable_sign_language_interpretation_by_default: bool


class GroupsSettingsUpdateParamsInMeetingWebinarChat(TypedDict, total=False):
    allow_attendees_chat_with: Literal[1, 2, 3]
    allow_auto_save_local_chat_file: bool
    allow_panelists_chat_with: Literal[1, 2]
    allow_panelists_send_direct_message: bool
    allow_users_save_chats: Literal[0, 1, 2]
    default_attendees_chat_with: Literal[1, 2]
    enable: bool


class GroupsSettingsUpdateParamsInMeetingWebinarLiveStreaming(TypedDict, total=False):
    custom_service_instructions: str
    enable: bool
    live_streaming_reminder: bool
    live_streaming_service: Sequence[
        Literal["facebook", "workplace_by_facebook", "youtube", "custom_live_streaming_service"]
    ]


class GroupsSettingsUpdateParamsInMeetingWebinarPolling(TypedDict, total=False):
    advanced_polls: bool
    allow_alternative_host_to_add_edit: bool
    allow_host_to_upload_image: bool
    enable: bool
    manage_saved_polls_and_quizzes: bool
    require_answers_to_be_anonymous: bool


class GroupsSettingsUpdateParamsInMeeting(TypedDict, total=False):
    alert_guest_join: bool
    allow_host_panelists_to_use_audible_clap: bool
    allow_live_streaming: bool
    allow_participants_chat_with: Literal[1, 2, 3, 4]
    allow_show_zoom_windows: bool
    allow_users_save_chats: Literal[1, 2, 3]
    allow_users_to_delete_messages_in_meeting_chat: bool
    annotation: bool
    attendee_on_hold: bool
    auto_answer: bool
    auto_generated_translation: GroupsSettingsUpdateParamsInMeetingAutoGeneratedTranslation
    auto_saving_chat: bool
    breakout_room: bool
    breakout_room_schedule: bool
    chat: bool
    closed_caption: bool
    closed_captioning: GroupsSettingsUpdateParamsInMeetingClosedCaptioning
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
    language_interpretation: GroupsSettingsUpdateParamsInMeetingLanguageInterpretation
    live_streaming_facebook: bool
    live_streaming_youtube: bool
    manual_captioning: GroupsSettingsUpdateParamsInMeetingManualCaptioning
    meeting_polling: GroupsSettingsUpdateParamsInMeetingMeetingPolling
    meeting_question_answer: bool
    meeting_reactions: bool
    meeting_reactions_emojis: Literal["all", "selected"]
    meeting_survey: bool
    non_verbal_feedback: bool
    only_host_view_device_list: bool
    original_audio: bool
    participants_share_simultaneously: Literal["multiple", "one"]
    polling: bool
    post_meeting_feedback: bool
    private_chat: bool
    record_play_own_voice: bool
    remote_control: bool
    remote_support: bool
    request_permission_to_unmute_participants: bool
    screen_sharing: bool
    sending_default_email_invites: bool
    show_a_join_from_your_browser_link: bool
    show_browser_join_link: bool
    show_device_list: bool
    show_meeting_control_toolbar: bool
    sign_language_interpretation: GroupsSettingsUpdateParamsInMeetingSignLanguageInterpretation
    slide_control: bool
    stereo_audio: bool
    use_html_format_email: bool
    virtual_background: bool
    waiting_room: bool
    webinar_chat: GroupsSettingsUpdateParamsInMeetingWebinarChat
    webinar_group_hd: bool
    webinar_live_streaming: GroupsSettingsUpdateParamsInMeetingWebinarLiveStreaming
    webinar_polling: GroupsSettingsUpdateParamsInMeetingWebinarPolling
    webinar_question_answer: bool
    webinar_reactions: bool
    webinar_survey: bool
    whiteboard: bool
    who_can_share_screen: Literal["host", "all"]
    who_can_share_screen_when_someone_is_sharing: Literal["host", "all"]
    workplace_by_facebook: bool


class GroupsSettingsUpdateParamsOtherOptionsWebinarRegistrationOptions(TypedDict, total=False):
    allow_host_to_enable_join_info: bool
    allow_host_to_enable_social_share_buttons: bool
    enable_custom_questions: bool


class GroupsSettingsUpdateParamsOtherOptions(TypedDict, total=False):
    allow_users_contact_support_via_chat: bool
    blur_snapshot: bool
    webinar_registration_options: GroupsSettingsUpdateParamsOtherOptionsWebinarRegistrationOptions


class GroupsSettingsUpdateParamsProfileRecordingStorageLocation(TypedDict, total=False):
    allowed_values: Texts
    value: str


class GroupsSettingsUpdateParamsProfile(TypedDict, total=False):
    recording_storage_location: GroupsSettingsUpdateParamsProfileRecordingStorageLocation


class GroupsSettingsUpdateParamsRecordingArchiveSettings(TypedDict, total=False):
    audio_file: bool
    cc_transcript_file: bool
    chat_file: bool
    chat_with_sender_email: bool
    video_file: bool


class GroupsSettingsUpdateParamsRecordingArchive(TypedDict, total=False):
    enable: bool
    settings: GroupsSettingsUpdateParamsRecordingArchiveSettings
    type: Literal[1, 2, 3]


class GroupsSettingsUpdateParamsRecordingIpAddressAccessControl(TypedDict, total=False):
    enable: bool
    ip_addresses_or_ranges: str


class GroupsSettingsUpdateParamsRecordingRecordFilesSeparately(TypedDict, total=False):
    active_speaker: bool
    gallery_view: bool
    shared_screen: bool


class GroupsSettingsUpdateParamsRecordingRecordingNotificationForZoomClient(TypedDict, total=False):
    ask_host_to_confirm: bool
    disclaimer_to_participants: Literal["All participants", "Guest only"]
    play_voice_prompt: Literal["All participants", "Guest only", "No one"]


class GroupsSettingsUpdateParamsRecordingSmartRecording(TypedDict, total=False):
    create_next_steps: bool
    create_recording_highlights: bool
    create_smart_chapters: bool


class GroupsSettingsUpdateParamsRecording(TypedDict, total=False):
    account_user_access_recording: bool
    archive: GroupsSettingsUpdateParamsRecordingArchive
    auto_recording: str
    cloud_recording: bool
    cloud_recording_download: bool
    cloud_recording_download_host: bool
    display_participant_name: bool
    host_delete_cloud_recording: bool
    ip_address_access_control: GroupsSettingsUpdateParamsRecordingIpAddressAccessControl
    local_recording: bool
    optimize_recording_for_3rd_party_video_editor: bool
    prevent_host_access_recording: bool
    record_audio_file: bool
    record_files_separately: GroupsSettingsUpdateParamsRecordingRecordFilesSeparately
    record_gallery_view: bool
    record_speaker_view: bool
    recording_audio_transcript: bool
    recording_highlight: bool
    recording_notification_for_zoom_client: (
        GroupsSettingsUpdateParamsRecordingRecordingNotificationForZoomClient
    )
    recording_thumbnails: bool
    save_chat_text: bool
    save_close_caption: bool
    save_panelist_chat: bool
    save_poll_results: bool
    show_timestamp: bool
    smart_recording: GroupsSettingsUpdateParamsRecordingSmartRecording


class GroupsSettingsUpdateParamsScheduleMeetingAlwaysDisplayZoomMeetingAsTopic(TypedDict, total=False):
    display_topic_for_scheduled_meetings: bool
    enable: bool


class GroupsSettingsUpdateParamsScheduleMeetingAlwaysDisplayZoomWebinarAsTopic(TypedDict, total=False):
    display_topic_for_scheduled_webinars: bool
    enable: bool


class GroupsSettingsUpdateParamsScheduleMeetingContinuousMeetingChat(TypedDict, total=False):
    auto_add_invited_external_users: bool
    can_add_external_users: bool
    enable: bool


class GroupsSettingsUpdateParamsScheduleMeeting(TypedDict, total=False):
    always_display_zoom_meeting_as_topic: (
        GroupsSettingsUpdateParamsScheduleMeetingAlwaysDisplayZoomMeetingAsTopic
    )
    always_display_zoom_webinar_as_topic: (
        GroupsSettingsUpdateParamsScheduleMeetingAlwaysDisplayZoomWebinarAsTopic
    )
    audio_type: str
    continuous_meeting_chat: GroupsSettingsUpdateParamsScheduleMeetingContinuousMeetingChat
    embed_password_in_join_link: bool
    force_pmi_jbh_password: bool
    host_video: bool
    join_before_host: bool
    mute_upon_entry: bool
    participant_video: bool
    pstn_password_protected: bool
    require_password_for_all_meetings: bool
    require_password_for_instant_meetings: bool
    require_password_for_pmi_meetings: Literal["all", "jbh_only", "none"]
    require_password_for_scheduled_meetings: bool
    require_password_for_scheduling_new_meetings: bool
    upcoming_meeting_reminder: bool


class GroupsSettingsUpdateParamsTelephony(TypedDict, total=False):
    audio_conference_info: str
    third_party_audio: bool


class GroupsSettingsUpdateParamsMeetingSecurityChatEtiquetteToolPolicies(TypedDict, total=False):
    id: str
    status: Literal["activated", "deactivated"]


class GroupsSettingsUpdateParamsMeetingSecurityChatEtiquetteTool(TypedDict, total=False):
    enable: bool
    policies: Sequence[GroupsSettingsUpdateParamsMeetingSecurityChatEtiquetteToolPolicies]


class GroupsSettingsUpdateParamsMeetingSecurityMeetingPasswordRequirement(TypedDict, total=False):
    consecutive_characters_length: Literal[0, 4, 5, 6, 7, 8]
    have_letter: bool
    have_number: bool
    have_special_character: bool
    have_upper_and_lower_characters: bool
    length: int
    only_allow_numeric: bool
    weak_enhance_detection: bool


class GroupsSettingsUpdateParamsMeetingSecurityWaitingRoomSettings(TypedDict, total=False):
    participants_to_place_in_waiting_room: Literal[0, 1, 2]
    users_who_can_admit_participants_from_waiting_room: Literal[0, 1]
    whitelisted_domains_for_waiting_room: str


class GroupsSettingsUpdateParamsMeetingSecurity(TypedDict, total=False):
    auto_security: bool
    block_user_domain: bool
    block_user_domain_list: Texts
    chat_etiquette_tool: GroupsSettingsUpdateParamsMeetingSecurityChatEtiquetteTool
    embed_password_in_join_link: bool
    encryption_type: Literal["enhanced_encryption", "e2ee"]
    end_to_end_encrypted_meetings: bool
    meeting_password: bool
    meeting_password_requirement: GroupsSettingsUpdateParamsMeetingSecurityMeetingPasswordRequirement
    only_authenticated_can_join_from_webclient: bool
    phone_password: bool
    pmi_password: bool
    require_password_for_scheduled_meeting: bool
    require_password_for_scheduled_webinar: bool
    waiting_room: bool
    waiting_room_settings: GroupsSettingsUpdateParamsMeetingSecurityWaitingRoomSettings
    webinar_password: bool


class GroupsSettingsUpdateParams(TypedDict, total=False):
    audio_conferencing: GroupsSettingsUpdateParamsAudioConferencing
    chat: GroupsSettingsUpdateParamsChat
    email_notification: GroupsSettingsUpdateParamsEmailNotification
    in_meeting: GroupsSettingsUpdateParamsInMeeting
    meeting_security: GroupsSettingsUpdateParamsMeetingSecurity
    option: Literal["meeting_authentication", "recording_authentication", "meeting_security"]
    other_options: GroupsSettingsUpdateParamsOtherOptions
    profile: GroupsSettingsUpdateParamsProfile
    recording: GroupsSettingsUpdateParamsRecording
    schedule_meeting: GroupsSettingsUpdateParamsScheduleMeeting
    telephony: GroupsSettingsUpdateParamsTelephony


class GroupsUpdateParams(TypedDict, total=False):
    name: str


class GroupsVirtualBackgroundsDeleteParams(TypedDict, total=False):
    file_ids: str | Texts


class GroupsVirtualBackgroundsUploadReply(Reply):
    id: str
    is_default: bool
    name: str
    size: int
    type: str


class GroupsVirtualBackgroundsUploadParams(TypedDict, total=False):
    file: Upload


class GroupsWebinarRegistrationSettingsGetReplyCustomQuestions(Reply):
    answers: list[str]
    required: bool
    selected: bool
    title: str
    type: str


class GroupsWebinarRegistrationSettingsGetReplyOptions(Reply):
    allow_participants_to_join_from_multiple_devices: bool
    close_registration: bool
    host_email_notification: bool
    show_social_share_buttons: bool


class GroupsWebinarRegistrationSettingsGetReplyQuestions(Reply):
    field_name: str
    required: bool
    selected: bool


class GroupsWebinarRegistrationSettingsGetReply(Reply):
    approve_type: int
    custom_questions: list[GroupsWebinarRegistrationSettingsGetReplyCustomQuestions]
    options: GroupsWebinarRegistrationSettingsGetReplyOptions
    questions: list[GroupsWebinarRegistrationSettingsGetReplyQuestions]


class GroupsWebinarRegistrationSettingsGetParams(TypedDict, total=False):
    type: Literal["webinar"]


class GroupsWebinarRegistrationSettingsUpdateParamsCustomQuestions(TypedDict, total=False):
    answers: Texts
    required: bool
    selected: bool
    title: str
    type: Literal["short", "single_dropdown", "single_radio", "multiple"]


class GroupsWebinarRegistrationSettingsUpdateParamsOptions(TypedDict, total=False):
    allow_participants_to_join_from_multiple_devices: bool
    close_registration: bool
    host_email_notification: bool
    show_social_share_buttons: bool


class GroupsWebinarRegistrationSettingsUpdateParamsQuestions(TypedDict, total=False):
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
    selected: bool


class GroupsWebinarRegistrationSettingsUpdateParams(TypedDict, total=False):
    approve_type: Literal[0, 1]
    custom_questions: Sequence[GroupsWebinarRegistrationSettingsUpdateParamsCustomQuestions]
    options: GroupsWebinarRegistrationSettingsUpdateParamsOptions
    questions: Sequence[GroupsWebinarRegistrationSettingsUpdateParamsQuestions]
    type: Literal["webinar"]
