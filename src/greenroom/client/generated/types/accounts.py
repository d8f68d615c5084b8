"""What the operations of the area accounts take and give.

Generated from catalog/data/accounts. Do not edit; see docs/codegen.md.
"""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict

from greenroom.client.reply import Reply
from greenroom.client.resource import Texts, Upload


class AccountsCreateReply(Reply):
    created_at: str
    id: str
    owner_email: str
    owner_id: str


class AccountsCreateParamsOptions(TypedDict, total=False):
    billing_auto_renew: bool
    meeting_connector_list: Texts
    pay_mode: Literal["master", "sub"]
    resource_meeting_connector_list: Texts
    resource_meeting_hybrid_list: Texts
    resource_share_mc: bool
    resource_share_mh: bool
    room_connector_list: Texts
    share_mc: bool
    share_rc: bool


class AccountsCreateParams(TypedDict, total=False):
    account_name: str
    email: Required[str]
    first_name: Required[str]
    last_name: Required[str]
    options: AccountsCreateParamsOptions
    password: Required[str]
    sub_reseller_id: str
    transfer_code: str


class AccountsGetReplyOptions(Reply):
    billing_auto_renew: bool
    meeting_connector_list: list[str]
    pay_mode: str
    resource_meeting_connector_list: list[str]
    resource_meeting_hybrid_list: list[str]
    resource_share_mc: bool
    resource_share_mh: bool
    room_connector_list: list[str]
    share_mc: bool
    share_rc: bool


class AccountsGetReply(Reply):
    account_name: str
    account_number: int
    account_type: str
    created_at: str
    id: str
    options: AccountsGetReplyOptions
    owner_email: str
    owner_id: str
    reseller: bool
    seats: int
    subscription_end_time: str
    subscription_start_time: str
    vanity_url: str


class AccountsListItem(Reply):
    account_name: str
    account_number: float
    account_type: str
    bulk_license: bool
    created_at: str
    id: str
    owner_email: str
    reseller: bool
    seats: int
    subscription_end_time: str
    subscription_start_time: str


class AccountsListPage(Reply):
    accounts: list[AccountsListItem]
    next_page_token: str
    page_count: int
    page_number: int
    page_size: int
    total_records: int


class AccountsListParams(TypedDict, total=False):
    email: str
    next_page_token: str
    page_number: int
    page_size: int
    phone_number: str
    sub_reseller_id: str


class AccountsLockSettingsGetReplyAudioConferencing(Reply):
    call_me_and_invite_by_phone: bool
    participant_phone_masking: bool
    personal_audio_conference: bool
    toll_call: bool
    toll_free_and_fee_based_toll_call: bool


class AccountsLockSettingsGetReplyChat(Reply):
    ai_compose: bool
    ai_quick_schedule: bool
    ai_recommend: bool
    ai_reply: bool
    ai_sentence_completion: bool
    ai_summary: bool
    allow_create_channels_and_group_chats: bool
    allow_delete_message: bool
    allow_edit_message: bool
    allow_huddles_from_channels: bool
    allow_users_to_add_contacts: bool
    allow_users_to_chat_with_others: bool
    chat_email_address: bool
    chat_emojis: bool
    chat_etiquette_tool: bool
    download_file: bool
    presence_away_when_screen_saver: bool
    presence_on_meeting: bool
    read_receipts: bool
    record_video_messages: bool
    record_voice_messages: bool
    schedule_meetings_in_chat: bool
    screen_capture: bool
    search_and_send_animated_gif_images: bool
    send_data_to_third_party_archiving_service: bool
    set_retention_period_in_cloud: bool
    set_retention_period_in_local: bool
    share_files: bool
    share_links_in_chat: bool
    share_screen_in_chat: bool
    shared_spaces: bool
    survey_poll: bool
    translate_messages: bool


class AccountsLockSettingsGetReplyEmailNotification(Reply):
    alternative_host_reminder: bool
    cancel_meeting_reminder: bool
    cloud_recording_available_reminder: bool
    jbh_reminder: bool
    schedule_for_reminder: bool


class AccountsLockSettingsGetReplyInMeeting(Reply):
    alert_guest_join: bool
    allow_live_streaming: bool
    allow_show_zoom_windows: bool
    allow_users_to_delete_messages_in_meeting_chat: bool
    annotation: bool
    anonymous_question_answer: bool
    attendee_on_hold: bool
    attention_mode_focus_mode: bool
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
    dscp_marking: bool
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
    show_meeting_control_toolbar: bool
    sign_language_interpretation: bool
    slide_control: bool
    stereo_audio: bool
    use_html_format_email: bool
    virtual_background: bool
    webinar_chat: bool
    webinar_group_hd: bool
    webinar_live_streaming: bool
    webinar_polling: bool
    webinar_question_answer: bool
    webinar_reactions: bool
    webinar_survey: bool
    whiteboard: bool


class AccountsLockSettingsGetReplyMeetingSecurity(Reply):
    approved_or_denied_countries_or_regions: bool
    auto_security: bool
    block_user_domain: bool
    chat_etiquette_tool: bool
    embed_password_in_join_link: bool
    encryption_type: bool
    end_to_end_encrypted_meetings: bool
    meeting_password: bool
    only_authenticated_can_join_from_webclient: bool
    phone_password: bool
    pmi_password: bool
    waiting_room: bool
    webinar_password: bool


class AccountsLockSettingsGetReplyOtherOptions(Reply):
    blur_snapshot: bool
    webinar_registration_options: bool


class AccountsLockSettingsGetReplyRecording(Reply):
    account_user_access_recording: bool
    archive: bool
    auto_delete_cmr: bool
    auto_recording: bool
    cloud_recording: bool
    cloud_recording_download: bool
    host_delete_cloud_recording: bool
    ip_address_access_control: bool
    local_recording: bool
    prevent_host_access_recording: bool
    recording_authentication: bool


class AccountsLockSettingsGetReplyScheduleMeeting(Reply):
    always_display_zoom_webinar_as_topic: bool
    audio_type: bool
    continuous_meeting_chat: bool
    embed_password_in_join_link: bool
    enforce_login: bool
    enforce_login_domains: str
    enforce_login_with_domains: bool
    host_video: bool
    join_before_host: bool
    meeting_authentication: bool
    not_store_meeting_topic: bool
    participant_video: bool
    require_password_for_instant_meetings: bool
    require_password_for_pmi_meetings: bool
    require_password_for_scheduling_new_meetings: bool
    use_pmi_for_instant_meetings: bool
    use_pmi_for_scheduled_meetings: bool


class AccountsLockSettingsGetReplyTelephony(Reply):
    telephony_regions: bool
    third_party_audio: bool


class AccountsLockSettingsGetReplyTsp(Reply):
    call_out: bool
    display_toll_free_numbers: bool
    show_international_numbers_link: bool


class AccountsLockSettingsGetReply(Reply):
    audio_conferencing: AccountsLockSettingsGetReplyAudioConferencing
    chat: AccountsLockSettingsGetReplyChat
    email_notification: AccountsLockSettingsGetReplyEmailNotification
    in_meeting: AccountsLockSettingsGetReplyInMeeting
    meeting_security: AccountsLockSettingsGetReplyMeetingSecurity
    other_options: AccountsLockSettingsGetReplyOtherOptions
    recording: AccountsLockSettingsGetReplyRecording
    schedule_meeting: AccountsLockSettingsGetReplyScheduleMeeting
    telephony: AccountsLockSettingsGetReplyTelephony
    tsp: AccountsLockSettingsGetReplyTsp


class AccountsLockSettingsGetParams(TypedDict, total=False):
    custom_query_fields: str | Texts
    option: str


class AccountsLockSettingsUpdateParamsAudioConferencing(TypedDict, total=False):
    call_me_and_invite_by_phone: bool
    participant_phone_masking: bool
    personal_audio_conference: bool
    toll_call: bool
    toll_free_and_fee_based_toll_call: bool


class AccountsLockSettingsUpdateParamsChat(TypedDict, total=False):
    ai_compose: bool
    ai_quick_schedule: bool
    ai_recommend: bool
    ai_reply: bool
    ai_sentence_completion: bool
    ai_summary: bool
    allow_create_channels_and_group_chats: bool
    allow_delete_message: bool
    allow_edit_message: bool
    allow_huddles_from_channels: bool
    allow_users_to_add_contacts: bool
    allow_users_to_chat_with_others: bool
    chat_email_address: bool
    chat_emojis: bool
    chat_etiquette_tool: bool
    download_file: bool
    presence_away_when_screen_saver: bool
    presence_on_meeting: bool
    read_receipts: bool
    record_video_messages: bool
    record_voice_messages: bool
    schedule_meetings_in_chat: bool
    screen_capture: bool
    search_and_send_animated_gif_images: bool
    send_data_to_third_party_archiving_service: bool
    set_retention_period_in_cloud: bool
    set_retention_period_in_local: bool
    share_files: bool
    share_links_in_chat: bool
    share_screen_in_chat: bool
    shared_spaces: bool
    survey_poll: bool
    translate_messages: bool


class AccountsLockSettingsUpdateParamsEmailNotification(TypedDict, total=False):
    alternative_host_reminder: bool
    cancel_meeting_reminder: bool
    cloud_recording_available_reminder: bool
    jbh_reminder: bool
    schedule_for_reminder: bool


class AccountsLockSettingsUpdateParamsInMeeting(TypedDict, total=False):
    alert_guest_join: bool
    allow_live_streaming: bool
    allow_show_zoom_windows: bool
    allow_users_to_delete_messages_in_meeting_chat: bool
    annotation: bool
    anonymous_question_answer: bool
    attendee_on_hold: bool
    attention_mode_focus_mode: bool
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
    dscp_marking: bool
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
    show_meeting_control_toolbar: bool
    sign_language_interpretation: bool
    slide_control: bool
    stereo_audio: bool
    use_html_format_email: bool
    virtual_background: bool
    webinar_chat: bool
    webinar_group_hd: bool
    webinar_live_streaming: bool
    webinar_polling: bool
    webinar_question_answer: bool
    webinar_reactions: bool
    webinar_survey: bool
    whiteboard: bool


class AccountsLockSettingsUpdateParamsOtherOptions(TypedDict, total=False):
    blur_snapshot: bool
    webinar_registration_options: bool


class AccountsLockSettingsUpdateParamsRecording(TypedDict, total=False):
    account_user_access_recording: bool
    archive: bool
    auto_delete_cmr: bool
    auto_recording: bool
    cloud_recording: bool
    cloud_recording_download: bool
    host_delete_cloud_recording: bool
    ip_address_access_control: bool
    local_recording: bool
    prevent_host_access_recording: bool
    recording_authentication: bool


class AccountsLockSettingsUpdateParamsScheduleMeeting(TypedDict, total=False):
    always_display_zoom_webinar_as_topic: bool
    audio_type: bool
    continuous_meeting_chat: bool
    embed_password_in_join_link: bool
    enforce_login: bool
    enforce_login_domains: str
    enforce_login_with_domains: bool
    host_video: bool
    join_before_host: bool
    meeting_authentication: bool
    not_store_meeting_topic: bool
    participant_video: bool
    personal_meeting: bool
    require_password_for_instant_meetings: bool
    require_password_for_pmi_meetings: bool
    require_password_for_scheduling_new_meetings: bool
    use_pmi_for_instant_meetings: bool
    use_pmi_for_scheduled_meetings: bool


class AccountsLockSettingsUpdateParamsTelephony(TypedDict, total=False):
    telephony_regions: bool
    third_party_audio: bool


class AccountsLockSettingsUpdateParamsTsp(TypedDict, total=False):
    call_out: bool
    show_international_numbers_link: bool


class AccountsLockSettingsUpdateParamsMeetingSecurity(TypedDict, total=False):
    approved_or_denied_countries_or_regions: bool
    auto_security: bool
    block_user_domain: bool
    chat_etiquette_tool: bool
    embed_password_in_join_link: bool
    encryption_type: Literal["enhanced_encryption", "e2ee"]
    end_to_end_encrypted_meetings: bool
    meeting_password: bool
    only_authenticated_can_join_from_webclient: bool
    phone_password: bool
    pmi_password: bool
    waiting_room: bool
    webinar_password: bool


class AccountsLockSettingsUpdateParams(TypedDict, total=False):
    audio_conferencing: AccountsLockSettingsUpdateParamsAudioConferencing
    chat: AccountsLockSettingsUpdateParamsChat
    email_notification: AccountsLockSettingsUpdateParamsEmailNotification
    in_meeting: AccountsLockSettingsUpdateParamsInMeeting
    meeting_security: AccountsLockSettingsUpdateParamsMeetingSecurity
    other_options: AccountsLockSettingsUpdateParamsOtherOptions
    recording: AccountsLockSettingsUpdateParamsRecording
    schedule_meeting: AccountsLockSettingsUpdateParamsScheduleMeeting
    telephony: AccountsLockSettingsUpdateParamsTelephony
    tsp: AccountsLockSettingsUpdateParamsTsp


class AccountsManagedDomainsListItem(Reply):
    domain: str
    status: str


class AccountsManagedDomainsListPage(Reply):
    domains: list[AccountsManagedDomainsListItem]
    total_records: int


class AccountsOptionsUpdateParams(TypedDict, total=False):
    billing_auto_renew: bool
    meeting_connector_list: Texts
    pay_mode: Literal["master", "sub"]
    resource_meeting_connector_list: Texts
    resource_meeting_hybrid_list: Texts
    resource_share_mc: bool
    resource_share_mh: bool
    room_connector_list: Texts
    share_mc: bool
    share_rc: bool


class AccountsSettingsGetReplyAudioConferencingCallMeAndInviteByPhoneCallOutCountriesAllowedCountries(Reply):
    code: str
    name: str


class AccountsSettingsGetReplyAudioConferencingCallMeAndInviteByPhoneCallOutCountriesSelectedCountries(Reply):
    code: str
    name: str


class AccountsSettingsGetReplyAudioConferencingCallMeAndInviteByPhoneCallOutCountries(Reply):
    allowed_countries: list[
        AccountsSettingsGetReplyAudioConferencingCallMeAndInviteByPhoneCallOutCountriesAllowedCountries
    ]
    selected_countries: list[
        AccountsSettingsGetReplyAudioConferencingCallMeAndInviteByPhoneCallOutCountriesSelectedCountries
    ]


class AccountsSettingsGetReplyAudioConferencingCallMeAndInviteByPhone(Reply):
    allow_webinar_attendees_call_me: bool
    call_out_countries: AccountsSettingsGetReplyAudioConferencingCallMeAndInviteByPhoneCallOutCountries
    enable: bool
    require_press_1_for_call_me: str


class AccountsSettingsGetReplyAudioConferencingGlobalDialInCountriesAllowedCountries(Reply):
    code: str
    name: str


class AccountsSettingsGetReplyAudioConferencingGlobalDialInCountriesSelectedCountries(Reply):
    code: str
    name: str


class AccountsSettingsGetReplyAudioConferencingGlobalDialInCountries(Reply):
    allowed_countries: list[AccountsSettingsGetReplyAudioConferencingGlobalDialInCountriesAllowedCountries]
    include_toll_free: bool
    selected_countries: list[AccountsSettingsGetReplyAudioConferencingGlobalDialInCountriesSelectedCountries]


class AccountsSettingsGetReplyAudioConferencingParticipantPhoneMasking(Reply):
    enable: bool
    masking_type: str


class AccountsSettingsGetReplyAudioConferencingTollCallNumbers(Reply):
    code: str
    country_code: str
    country_name: str
    display_number: str
    number: str


class AccountsSettingsGetReplyAudioConferencingTollCall(Reply):
    enable: bool
    numbers: list[AccountsSettingsGetReplyAudioConferencingTollCallNumbers]


class AccountsSettingsGetReplyAudioConferencingTollFreeAndFeeBasedTollCallNumbers(Reply):
    code: str
    country_code: str
    country_name: str
    display_number: str
    number: str


class AccountsSettingsGetReplyAudioConferencingTollFreeAndFeeBasedTollCall(Reply):
    allow_webinar_attendees_dial: bool
    enable: bool
    numbers: list[AccountsSettingsGetReplyAudioConferencingTollFreeAndFeeBasedTollCallNumbers]


class AccountsSettingsGetReplyAudioConferencing(Reply):
    call_me_and_invite_by_phone: AccountsSettingsGetReplyAudioConferencingCallMeAndInviteByPhone
    global_dial_in_countries: AccountsSettingsGetReplyAudioConferencingGlobalDialInCountries
    participant_phone_masking: AccountsSettingsGetReplyAudioConferencingParticipantPhoneMasking
    personal_audio_conference: bool
    toll_call: AccountsSettingsGetReplyAudioConferencingTollCall
    toll_free_and_fee_based_toll_call: AccountsSettingsGetReplyAudioConferencingTollFreeAndFeeBasedTollCall


class AccountsSettingsGetReplyAuthenticationOptions(Reply):
    default_option: bool
    domains: str
    id: str
    name: str
    type: str
    visible: bool


class AccountsSettingsGetReplyChatAiCompose(Reply):
    enable: bool
    shown_in_team_chat: bool


class AccountsSettingsGetReplyChatAiSummary(Reply):
    enable: bool
    shown_in_team_chat: bool


class AccountsSettingsGetReplyChatAllowDeleteMessage(Reply):
    enable: bool
    time: int


class AccountsSettingsGetReplyChatAllowEditMessage(Reply):
    enable: bool
    time: int


class AccountsSettingsGetReplyChatAllowUsersToAddContacts(Reply):
    enable: bool
    selected_option: int
    user_email_addresses: str


class AccountsSettingsGetReplyChatAllowUsersToChatWithOthers(Reply):
    enable: bool
    selected_option: int
    user_email_addresses: str


class AccountsSettingsGetReplyChatApplyLocalStorageToPersonalChannel(Reply):
    enable: bool
    retention_period: str


class AccountsSettingsGetReplyChatChatEmailAddress(Reply):
    enable: bool
    only_allow_specific_domains: bool
    specific_domains: list[str]


class AccountsSettingsGetReplyChatChatEmojis(Reply):
    emojis_option: str
    enable: bool


class AccountsSettingsGetReplyChatChatEtiquetteToolPolicies(Reply):
    description: str
    id: str
    is_locked: bool
    keywords: list[str]
    name: str
    regular_expression: str
    status: str
    trigger_action: int


class AccountsSettingsGetReplyChatChatEtiquetteTool(Reply):
    enable: bool
    policies: list[AccountsSettingsGetReplyChatChatEtiquetteToolPolicies]
    policy_max_count: int


class AccountsSettingsGetReplyChatExternalCollabRestrict(Reply):
    enable: bool
    external_chat: str
    group_id: str


class AccountsSettingsGetReplyChatExternalInviteApprove(Reply):
    channel_id: str
    enable: bool
    external_account: bool
    selected_option: int


class AccountsSettingsGetReplyChatExternalJoinApprove(Reply):
    channel_id: str
    enable: bool
    external_account: bool
    selected_option: int


class AccountsSettingsGetReplyChatExternalMemberJoin(Reply):
    enable: bool
    external_account: bool


class AccountsSettingsGetReplyChatExternalUserControl(Reply):
    enable: bool
    external_account: bool
    selected_option: int


class AccountsSettingsGetReplyChatReadReceipts(Reply):
    allow_users_opt_out: bool
    enable: bool


class AccountsSettingsGetReplyChatSearchAndSendAnimatedGifImages(Reply):
    enable: bool
    giphy_content_rating: int


class AccountsSettingsGetReplyChatSendDataToThirdPartyArchivingService(Reply):
    authorized_channel_token: str
    enable: bool
    passcode: str
    smtp_delivery_address: str
    type: str
    user_name: str


class AccountsSettingsGetReplyChatSetRetentionPeriodInCloud(Reply):
    enable: bool
    retention_period_of_channels: str
    retention_period_of_direct_messages_and_group_conversation: str


class AccountsSettingsGetReplyChatSetRetentionPeriodInLocal(Reply):
    enable: bool
    retention_period_of_channels: str
    retention_period_of_direct_messages_and_group_conversation: str


class AccountsSettingsGetReplyChatShareFilesRestrictions(Reply):
    file_restrictions_apply_to: str
    file_size_restrictions: int
    file_size_restrictions_for_external: int
    file_type_restrictions: list[str]
    file_type_restrictions_for_external: list[str]
    maximum_file_size: bool
    only_allow_specific_file_types: bool


class AccountsSettingsGetReplyChatShareFiles(Reply):
    enable: bool
    restrictions: AccountsSettingsGetReplyChatShareFilesRestrictions
    share_option: str
    view_option: str


class AccountsSettingsGetReplyChat(Reply):
    ai_compose: AccountsSettingsGetReplyChatAiCompose
    ai_quick_reply: bool
    ai_quick_schedule: bool
    ai_recommend: bool
    ai_sentence_completion: bool
    ai_summary: AccountsSettingsGetReplyChatAiSummary
    allow_bots_chat: bool
    allow_delete_message: AccountsSettingsGetReplyChatAllowDeleteMessage
    allow_edit_message: AccountsSettingsGetReplyChatAllowEditMessage
    allow_huddles_from_channels: bool
    allow_remove_msg_by_owner_and_admins: bool
    allow_users_to_add_contacts: AccountsSettingsGetReplyChatAllowUsersToAddContacts
    allow_users_to_chat_with_others: AccountsSettingsGetReplyChatAllowUsersToChatWithOthers
    apply_local_storage_to_personal_channel: AccountsSettingsGetReplyChatApplyLocalStorageToPersonalChannel
    chat_email_address: AccountsSettingsGetReplyChatChatEmailAddress
    chat_emojis: AccountsSettingsGetReplyChatChatEmojis
    chat_etiquette_tool: AccountsSettingsGetReplyChatChatEtiquetteTool
    code_snippet: bool
    create_group_chat: bool
    create_private_channels: bool
    create_public_channels: bool
    download_file: bool
    external_collab_restrict: AccountsSettingsGetReplyChatExternalCollabRestrict
    external_invite_approve: AccountsSettingsGetReplyChatExternalInviteApprove
    external_join_approve: AccountsSettingsGetReplyChatExternalJoinApprove
    external_member_join: AccountsSettingsGetReplyChatExternalMemberJoin
    external_user_control: AccountsSettingsGetReplyChatExternalUserControl
    hyper_link: bool
    personal_channel: bool
    presence_away_when_screen_saver: bool
    presence_on_meeting: bool
    read_receipts: AccountsSettingsGetReplyChatReadReceipts
    record_video_messages: bool
    record_voice_messages: bool
    schedule_meetings_in_chat: bool
    screen_capture: bool
    search_and_send_animated_gif_images: AccountsSettingsGetReplyChatSearchAndSendAnimatedGifImages
    send_data_to_third_party_archiving_service: (
        AccountsSettingsGetReplyChatSendDataToThirdPartyArchivingService
    )
    set_chat_as_default_tab: bool
    set_retention_period_in_cloud: AccountsSettingsGetReplyChatSetRetentionPeriodInCloud
    set_retention_period_in_local: AccountsSettingsGetReplyChatSetRetentionPeriodInLocal
    share_files: AccountsSettingsGetReplyChatShareFiles
    share_links_in_chat: bool
    share_screen_in_chat: bool
    shared_spaces: bool
    show_h323_contact_tab: bool
    show_status_to_internal_contact: bool
    store_revise_chat: bool
    suppress_removal_notification: bool
    suppress_user_group_notification: bool
    survey_poll: bool
    translate_messages: bool


class AccountsSettingsGetReplyEmailNotification(Reply):
    alternative_host_reminder: bool
    cancel_meeting_reminder: bool
    cloud_recording_available_reminder: bool
    jbh_reminder: bool
    low_host_count_reminder: bool
    recording_available_reminder_alternative_hosts: bool
    recording_available_reminder_schedulers: bool
    schedule_for_reminder: bool


class AccountsSettingsGetReplyFeature(Reply):
    meeting_capacity: int


class AccountsSettingsGetReplyGeneralSetting(Reply):
    auto_zoom_room_proximity_connect: bool
    show_zoom_room_feature: bool


class AccountsSettingsGetReplyInMeetingAiCompanionQuestions(Reply):
    auto_enable: bool
    enable: bool
    who_can_ask_questions: int


class AccountsSettingsGetReplyInMeetingAutoGeneratedTranslationLanguageItemPairListTransLangConfigSpeakLanguage(
    Reply
):
    code: str
    name: str


class AccountsSettingsGetReplyInMeetingAutoGeneratedTranslationLanguageItemPairListTransLangConfigTranslateToLanguageConfig(
    Reply
):
    code: str
    name: str


class AccountsSettingsGetReplyInMeetingAutoGeneratedTranslationLanguageItemPairListTransLangConfigTranslateTo(
    Reply
):
    all: bool
    language_config: list[
        AccountsSettingsGetReplyInMeetingAutoGeneratedTranslationLanguageItemPairListTransLangConfigTranslateToLanguageConfig
    ]


class AccountsSettingsGetReplyInMeetingAutoGeneratedTranslationLanguageItemPairListTransLangConfig(Reply):
    speak_language: AccountsSettingsGetReplyInMeetingAutoGeneratedTranslationLanguageItemPairListTransLangConfigSpeakLanguage
    translate_to: AccountsSettingsGetReplyInMeetingAutoGeneratedTranslationLanguageItemPairListTransLangConfigTranslateTo


class AccountsSettingsGetReplyInMeetingAutoGeneratedTranslationLanguageItemPairList(Reply):
    all: bool
    trans_lang_config: list[
        AccountsSettingsGetReplyInMeetingAutoGeneratedTranslationLanguageItemPairListTransLangConfig
    ]


class AccountsSettingsGetReplyInMeetingAutoGeneratedTranslation(Reply):
    enable: bool
    language_item_pairList: AccountsSettingsGetReplyInMeetingAutoGeneratedTranslationLanguageItemPairList


class AccountsSettingsGetReplyInMeetingClosedCaptioning(Reply):
    auto_transcribing: bool
    enable: bool
    save_caption: bool
    third_party_captioning_service: bool
    view_full_transcript: bool


class AccountsSettingsGetReplyInMeetingLanguageInterpretation(Reply):
    allow_participants_to_speak_in_listening_channel: bool
    allow_up_to_25_custom_languages_when_scheduling_meetings: bool
    custom_languages: list[str]
    enable: bool
    enable_language_interpretation_by_default: bool
    languages: list[str]


class AccountsSettingsGetReplyInMeetingManualCaptioning(Reply):
    allow_to_type: bool
    auto_generated_captions: bool
    full_transcript: bool
    manual_captions: bool
    save_captions: bool
    third_party_captioning_service: bool


class AccountsSettingsGetReplyInMeetingMeetingPolling(Reply):
    advanced_polls: bool
    allow_alternative_host_to_add_edit: bool
    allow_host_to_upload_image: bool
    enable: bool
    manage_saved_polls_and_quizzes: bool
    require_answers_to_be_anonymous: bool


class AccountsSettingsGetReplyInMeetingMeetingSummaryWithAiCompanion(Reply):
    auto_enable: bool
    enable: bool
    who_will_receive_summary: int


class AccountsSettingsGetReplyInMeetingSignLanguageInterpretation(Reply):
    custom_languages: list[str]
    enable: bool
    enable_sign_language_interpretation_by_default: bool
    languages: list[str]


class AccountsSettingsGetReplyInMeetingVirtualBackgroundSettingsFiles(Reply):
    id: str
    is_default: bool
    name: str
    size: int
    type: str


class AccountsSettingsGetReplyInMeetingVirtualBackgroundSettings(Reply):
    allow_upload_custom: bool
    allow_videos: bool
    enable: bool
    files: list[AccountsSettingsGetReplyInMeetingVirtualBackgroundSettingsFiles]


class AccountsSettingsGetReplyInMeetingWebinarChat(Reply):
    allow_attendees_chat_with: int
    allow_auto_save_local_chat_file: bool
    allow_panelists_chat_with: int
    allow_panelists_send_direct_message: bool
    allow_users_save_chats: int
    allow_users_to_delete_messages_in_meeting_chat: bool
    default_attendees_chat_with: int
    enable: bool


class AccountsSettingsGetReplyInMeetingWebinarLiveStreaming(Reply):
    custom_service_instructions: str
    enable: bool
    live_streaming_reminder: bool
    live_streaming_service: list[str]


class AccountsSettingsGetReplyInMeetingWebinarPolling(Reply):
    advanced_polls: bool
    allow_alternative_host_to_add_edit: bool
    allow_host_to_upload_image: bool
    enable: bool
    manage_saved_polls_and_quizzes: bool
    require_answers_to_be_anonymous: bool


class AccountsSettingsGetReplyInMeeting(Reply):
    ai_companion_questions: AccountsSettingsGetReplyInMeetingAiCompanionQuestions
    alert_guest_join: bool
    allow_host_panelists_to_use_audible_clap: bool
    allow_host_to_enable_focus_mode: bool
    allow_live_streaming: bool
    allow_participants_chat_with: int
    allow_participants_to_rename: bool
    allow_show_zoom_windows: bool
    allow_users_save_chats: int
    annotation: bool
    anonymous_question_answer: bool
    attendee_on_hold: bool
    attention_mode_focus_mode: bool
    auto_answer: bool
    auto_generated_translation: AccountsSettingsGetReplyInMeetingAutoGeneratedTranslation
    auto_saving_chat: bool
    breakout_room: bool
    breakout_room_schedule: bool
    chat: bool
    closed_caption: bool
    closed_captioning: AccountsSettingsGetReplyInMeetingClosedCaptioning
    co_host: bool
    custom_data_center_regions: bool
    custom_live_streaming_service: bool
    custom_service_instructions: str
    data_center_regions: list[str]
    disable_screen_sharing_for_host_meetings: bool
    disable_screen_sharing_for_in_meeting_guests: bool
    dscp_audio: int
    dscp_dual: bool
    dscp_marking: bool
    dscp_video: int
    e2e_encryption: bool
    entry_exit_chime: str
    far_end_camera_control: bool
    feedback: bool
    file_transfer: bool
    group_hd: bool
    join_from_desktop: bool
    join_from_mobile: bool
    language_interpretation: AccountsSettingsGetReplyInMeetingLanguageInterpretation
    live_streaming_facebook: bool
    live_streaming_youtube: bool
    manual_captioning: AccountsSettingsGetReplyInMeetingManualCaptioning
    meeting_data_transit_and_residency_method: str
    meeting_polling: AccountsSettingsGetReplyInMeetingMeetingPolling
    meeting_question_answer: bool
    meeting_reactions: bool
    meeting_reactions_emojis: str
    meeting_summary_with_ai_companion: AccountsSettingsGetReplyInMeetingMeetingSummaryWithAiCompanion
    meeting_survey: bool
    non_verbal_feedback: bool
    original_audio: bool
    p2p_connetion: bool
    p2p_ports: bool
    participants_share_simultaneously: str
    polling: bool
    ports_range: str
    post_meeting_feedback: bool
    private_chat: bool
    record_play_own_voice: bool
    remote_control: bool
    remote_support: bool
    request_permission_to_unmute_participants: bool
    screen_sharing: bool
    sending_default_email_invites: bool
    show_a_join_from_your_browser_link: bool
    show_meeting_control_toolbar: bool
    sign_language_interpretation: AccountsSettingsGetReplyInMeetingSignLanguageInterpretation
    slide_control: bool
    stereo_audio: bool
    transfer_meetings_between_devices: bool
    unchecked_data_center_regions: list[str]
    use_html_format_email: bool
    virtual_background: bool
    virtual_background_settings: AccountsSettingsGetReplyInMeetingVirtualBackgroundSettings
    watermark: bool
    webinar_chat: AccountsSettingsGetReplyInMeetingWebinarChat
    webinar_group_hd: bool
    webinar_live_streaming: AccountsSettingsGetReplyInMeetingWebinarLiveStreaming
    webinar_polling: AccountsSettingsGetReplyInMeetingWebinarPolling
    webinar_question_answer: bool
    webinar_reactions: bool
    webinar_survey: bool
    whiteboard: bool
    who_can_share_screen: str
    who_can_share_screen_when_someone_is_sharing: str
    workplace_by_facebook: bool


class AccountsSettingsGetReplyInSession(Reply):
    custom_data_center_regions: bool
    data_center_regions: list[str]
    dscp_audio: int
    dscp_dual: bool
    dscp_marking: bool
    dscp_video: int
    p2p_connetion: bool
    p2p_ports: bool
    ports_range: str
    subsession: bool
    unchecked_data_center_regions: list[str]


class AccountsSettingsGetReplyIntegration(Reply):
    box: bool
    dropbox: bool
    google_calendar: bool
    google_drive: bool
    kubi: bool
    microsoft_one_drive: bool


class AccountsSettingsGetReplyMailCalendar(Reply):
    email_calendar_management: bool
    email_management: bool
    zoom_email_provider: bool


class AccountsSettingsGetReplyMeetingSecurityChatEtiquetteToolPolicies(Reply):
    description: str
    id: str
    is_locked: bool
    keywords: list[str]
    name: str
    regular_expression: str
    status: str
    trigger_action: int


class AccountsSettingsGetReplyMeetingSecurityChatEtiquetteTool(Reply):
    enable: bool
    policies: list[AccountsSettingsGetReplyMeetingSecurityChatEtiquetteToolPolicies]
    policy_max_count: int


class AccountsSettingsGetReplyMeetingSecurityMeetingPasswordRequirement(Reply):
    consecutive_characters_length: int
    have_letter: bool
    have_number: bool
    have_special_character: bool
    have_upper_and_lower_characters: bool
    length: int
    only_allow_numeric: bool
    weak_enhance_detection: bool


class AccountsSettingsGetReplyMeetingSecurityWaitingRoomOptionsMoreOptions(Reply):
    allow_participants_to_reply_to_host: bool
    move_participants_to_waiting_room_when_host_dropped: bool
    user_invited_by_host_can_bypass_waiting_room: bool


class AccountsSettingsGetReplyMeetingSecurityWaitingRoomOptions(Reply):
    admit_domain_allowlist: str
    admit_type: int
    enable: bool
    internal_user_auto_admit: int
    locked: bool
    more_options: AccountsSettingsGetReplyMeetingSecurityWaitingRoomOptionsMoreOptions
    sort_order_of_people: int
    who_can_admit_participants: int


class AccountsSettingsGetReplyMeetingSecurityWaitingRoomSettings(Reply):
    participants_to_place_in_waiting_room: int
    users_who_can_admit_participants_from_waiting_room: int
    whitelisted_domains_for_waiting_room: str


class AccountsSettingsGetReplyMeetingSecurity(Reply):
    auto_security: bool
    block_user_domain: bool
    block_user_domain_list: list[str]
    chat_etiquette_tool: AccountsSettingsGetReplyMeetingSecurityChatEtiquetteTool
    embed_password_in_join_link: bool
    encryption_type: str
    end_to_end_encrypted_meetings: bool
    meeting_password: bool
    meeting_password_requirement: AccountsSettingsGetReplyMeetingSecurityMeetingPasswordRequirement
    only_authenticated_can_join_from_webclient: bool
    phone_password: bool
    pmi_password: bool
    require_password_for_scheduled_meeting: bool
    require_password_for_scheduled_webinar: bool
    waiting_room: bool
    waiting_room_options: AccountsSettingsGetReplyMeetingSecurityWaitingRoomOptions
    waiting_room_settings: AccountsSettingsGetReplyMeetingSecurityWaitingRoomSettings
    webinar_password: bool


class AccountsSettingsGetReplyOtherOptionsWebinarRegistrationOptions(Reply):
    allow_host_to_enable_join_info: bool
    allow_host_to_enable_social_share_buttons: bool
    enable_custom_questions: bool


class AccountsSettingsGetReplyOtherOptions(Reply):
    allow_auto_active_users: bool
    allow_users_contact_support_via_chat: bool
    allow_users_enter_and_share_pronouns: bool
    blur_snapshot: bool
    display_meetings_scheduled_for_others: bool
    email_in_attendee_report_for_meeting: bool
    meeting_qos_and_mos: int
    show_one_user_meeting_on_dashboard: bool
    use_cdn: str
    webinar_registration_options: AccountsSettingsGetReplyOtherOptionsWebinarRegistrationOptions


class AccountsSettingsGetReplyProfileRecordingStorageLocation(Reply):
    allowed_values: list[str]
    value: str


class AccountsSettingsGetReplyProfile(Reply):
    recording_storage_location: AccountsSettingsGetReplyProfileRecordingStorageLocation


class AccountsSettingsGetReplyRecordingArchiveSettings(Reply):
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


class AccountsSettingsGetReplyRecordingArchive(Reply):
    enable: bool
    settings: AccountsSettingsGetReplyRecordingArchiveSettings
    type: int


class AccountsSettingsGetReplyRecordingIpAddressAccessControl(Reply):
    enable: bool
    ip_addresses_or_ranges: str


class AccountsSettingsGetReplyRecordingRecordFilesSeparately(Reply):
    active_speaker: bool
    gallery_view: bool
    shared_screen: bool


class AccountsSettingsGetReplyRecordingRecordingNotificationForZoomClient(Reply):
    ask_host_to_confirm: bool
    disclaimer_to_participants: str
    play_voice_prompt: str


class AccountsSettingsGetReplyRecordingRecordingPasswordRequirement(Reply):
    have_letter: bool
    have_number: bool
    have_special_character: bool
    length: int
    only_allow_numeric: bool


class AccountsSettingsGetReplyRecordingSmartRecording(Reply):
    create_next_steps: bool
    create_recording_highlights: bool
    create_smart_chapters: bool


class AccountsSettingsGetReplyRecording(Reply):
    account_user_access_recording: bool
    allow_recovery_deleted_cloud_recordings: bool
    archive: AccountsSettingsGetReplyRecordingArchive
    auto_delete_cmr: bool
    auto_delete_cmr_days: int
    auto_recording: str
    cloud_recording: bool
    cloud_recording_download: bool
    cloud_recording_download_host: bool
    display_participant_name: bool
    host_delete_cloud_recording: bool
    ip_address_access_control: AccountsSettingsGetReplyRecordingIpAddressAccessControl
    local_recording: bool
    optimize_recording_for_3rd_party_video_editor: bool
    prevent_host_access_recording: bool
    record_audio_file: bool
    record_audio_file_each_participant: bool
    record_files_separately: AccountsSettingsGetReplyRecordingRecordFilesSeparately
    record_gallery_view: bool
    record_speaker_view: bool
    recording_audio_transcript: bool
    recording_disclaimer: bool
    recording_highlight: bool
    recording_notification_for_zoom_client: (
        AccountsSettingsGetReplyRecordingRecordingNotificationForZoomClient
    )
    recording_password_requirement: AccountsSettingsGetReplyRecordingRecordingPasswordRequirement
    recording_thumbnails: bool
    required_password_for_existing_cloud_recordings: bool
    required_password_for_shared_cloud_recordings: bool
    save_chat_text: bool
    save_close_caption: bool
    save_panelist_chat: bool
    save_poll_results: bool
    show_timestamp: bool
    smart_recording: AccountsSettingsGetReplyRecordingSmartRecording


class AccountsSettingsGetReplyScheduleMeetingAlwaysDisplayZoomMeetingAsTopic(Reply):
    display_topic_for_scheduled_meetings: bool
    enable: bool


class AccountsSettingsGetReplyScheduleMeetingAlwaysDisplayZoomWebinarAsTopic(Reply):
    display_topic_for_scheduled_webinars: bool
    enable: bool


class AccountsSettingsGetReplyScheduleMeetingContinuousMeetingChat(Reply):
    auto_add_invited_external_users: bool
    can_add_external_users: bool
    enable: bool


class AccountsSettingsGetReplyScheduleMeetingHideMeetingDescription(Reply):
    enable: bool
    hide_description_for_scheduled_meetings: bool


class AccountsSettingsGetReplyScheduleMeetingHideWebinarDescription(Reply):
    enable: bool
    hide_description_for_scheduled_webinars: bool


class AccountsSettingsGetReplyScheduleMeetingMeetingPasswordRequirement(Reply):
    consecutive_characters_length: int
    have_letter: bool
    have_number: bool
    have_special_character: bool
    have_upper_and_lower_characters: bool
    length: int
    only_allow_numeric: bool
    weak_enhance_detection: bool


class AccountsSettingsGetReplyScheduleMeetingMeetingTemplateTemplates(Reply):
    enable: bool
    id: str
    name: str


class AccountsSettingsGetReplyScheduleMeetingMeetingTemplate(Reply):
    enable: bool
    templates: list[AccountsSettingsGetReplyScheduleMeetingMeetingTemplateTemplates]


class AccountsSettingsGetReplyScheduleMeeting(Reply):
    allow_host_to_disable_participant_video: bool
    always_display_zoom_meeting_as_topic: (
        AccountsSettingsGetReplyScheduleMeetingAlwaysDisplayZoomMeetingAsTopic
    )
    always_display_zoom_webinar_as_topic: (
        AccountsSettingsGetReplyScheduleMeetingAlwaysDisplayZoomWebinarAsTopic
    )
    audio_type: str
    continuous_meeting_chat: AccountsSettingsGetReplyScheduleMeetingContinuousMeetingChat
    enable_dedicated_group_chat: bool
    enforce_login: bool
    enforce_login_domains: str
    enforce_login_with_domains: bool
    force_pmi_jbh_password: bool
    hide_meeting_description: AccountsSettingsGetReplyScheduleMeetingHideMeetingDescription
    hide_webinar_description: AccountsSettingsGetReplyScheduleMeetingHideWebinarDescription
    host_video: bool
    jbh_time: int
    join_before_host: bool
    meeting_password_requirement: AccountsSettingsGetReplyScheduleMeetingMeetingPasswordRequirement
    meeting_template: AccountsSettingsGetReplyScheduleMeetingMeetingTemplate
    not_store_meeting_topic: bool
    participant_video: bool
    personal_meeting: bool
    require_password_for_instant_meetings: bool
    require_password_for_pmi_meetings: str
    require_password_for_scheduled_meetings: bool
    require_password_for_scheduling_new_meetings: bool
    use_pmi_for_instant_meetings: bool
    use_pmi_for_scheduled_meetings: bool


class AccountsSettingsGetReplySecurityPasswordRequirement(Reply):
    consecutive_characters_length: int
    have_special_character: bool
    minimum_password_length: int
    weak_enhance_detection: bool


class AccountsSettingsGetReplySecuritySigninWithSsoSsoBypassUsers(Reply):
    email: str
    id: str


class AccountsSettingsGetReplySecuritySigninWithSso(Reply):
    domains: list[str]
    enable: bool
    require_sso_for_domains: bool
    sso_bypass_users: list[AccountsSettingsGetReplySecuritySigninWithSsoSsoBypassUsers]


class AccountsSettingsGetReplySecurity(Reply):
    admin_change_name_pic: bool
    admin_change_user_info: bool
    hide_billing_info: bool
    import_photos_from_devices: bool
    password_requirement: AccountsSettingsGetReplySecurityPasswordRequirement
    sign_again_period_for_inactivity_on_client: int
    sign_again_period_for_inactivity_on_web: int
    sign_in_with_two_factor_auth: str
    sign_in_with_two_factor_auth_groups: list[str]
    sign_in_with_two_factor_auth_roles: list[str]
    signin_with_sso: AccountsSettingsGetReplySecuritySigninWithSso
    user_modifiable_info_by_admin: list[str]


class AccountsSettingsGetReplySessionSecurityApprovedOrDeniedCountriesOrRegions(Reply):
    approved_list: list[str]
    denied_list: list[str]
    enable: bool
    method: str


class AccountsSettingsGetReplySessionSecurity(Reply):
    approved_or_denied_countries_or_regions: (
        AccountsSettingsGetReplySessionSecurityApprovedOrDeniedCountriesOrRegions
    )


class AccountsSettingsGetReplySmartRecognitionWorkplaceAppVoiceNameTags(Reply):
    allow_enrollment_email: bool
    enabled: bool


class AccountsSettingsGetReplySmartRecognitionWorkplaceApp(Reply):
    voice_name_tags: AccountsSettingsGetReplySmartRecognitionWorkplaceAppVoiceNameTags


class AccountsSettingsGetReplySmartRecognitionZoomRoomsVideoNameTags(Reply):
    allow_enrollment_email: bool
    allow_external_identification: bool
    allow_user_photos: bool
    enabled: bool


class AccountsSettingsGetReplySmartRecognitionZoomRoomsVoiceNameTags(Reply):
    allow_enrollment_email: bool
    allow_external_identification: bool
    enabled: bool


class AccountsSettingsGetReplySmartRecognitionZoomRooms(Reply):
    video_name_tags: AccountsSettingsGetReplySmartRecognitionZoomRoomsVideoNameTags
    voice_name_tags: AccountsSettingsGetReplySmartRecognitionZoomRoomsVoiceNameTags


class AccountsSettingsGetReplySmartRecognition(Reply):
    personalized_audio_isolation: bool
    workplace_app: AccountsSettingsGetReplySmartRecognitionWorkplaceApp
    zoom_rooms: AccountsSettingsGetReplySmartRecognitionZoomRooms


class AccountsSettingsGetReplyTelephonyTelephonyRegions(Reply):
    allowed_values: list[str]
    selection_values: str


class AccountsSettingsGetReplyTelephony(Reply):
    audio_conference_info: str
    telephony_regions: AccountsSettingsGetReplyTelephonyTelephonyRegions
    third_party_audio: bool


class AccountsSettingsGetReplyTspGlobalDialInCountriesAllowedCountries(Reply):
    code: str
    name: str


class AccountsSettingsGetReplyTspGlobalDialInCountriesSelectedCountries(Reply):
    code: str
    name: str


class AccountsSettingsGetReplyTspGlobalDialInCountries(Reply):
    allowed_countries: list[AccountsSettingsGetReplyTspGlobalDialInCountriesAllowedCountries]
    selected_countries: list[AccountsSettingsGetReplyTspGlobalDialInCountriesSelectedCountries]


class AccountsSettingsGetReplyTsp(Reply):
    allow_webinar_attendees_call_me: bool
    allow_webinar_attendees_toll_free_dial: bool
    call_out: bool
    call_out_countries: list[str]
    display_toll_free_numbers: bool
    global_dial_in_countries: AccountsSettingsGetReplyTspGlobalDialInCountries
    show_international_numbers_link: bool


class AccountsSettingsGetReplyZoomRooms(Reply):
    auto_start_stop_scheduled_meetings: bool
    cmr_for_instant_meeting: bool
    force_private_meeting: bool
    hide_host_information: bool
    list_meetings_with_calendar: bool
    start_airplay_manually: bool
    ultrasonic: bool
    upcoming_meeting_alert: bool
    weekly_system_restart: bool
    zr_post_meeting_feedback: bool


class AccountsSettingsGetReply(Reply):
    allow_authentication_exception: bool
    audio_conferencing: AccountsSettingsGetReplyAudioConferencing
    authentication_options: list[AccountsSettingsGetReplyAuthenticationOptions]
    chat: AccountsSettingsGetReplyChat
    email_notification: AccountsSettingsGetReplyEmailNotification
    feature: AccountsSettingsGetReplyFeature
    general_setting: AccountsSettingsGetReplyGeneralSetting
    in_meeting: AccountsSettingsGetReplyInMeeting
    in_session: AccountsSettingsGetReplyInSession
    integration: AccountsSettingsGetReplyIntegration
    mail_calendar: AccountsSettingsGetReplyMailCalendar
    meeting_authentication: bool
    meeting_security: AccountsSettingsGetReplyMeetingSecurity
    other_options: AccountsSettingsGetReplyOtherOptions
    profile: AccountsSettingsGetReplyProfile
    recording: AccountsSettingsGetReplyRecording
    recording_authentication: bool
    schedule_meeting: AccountsSettingsGetReplyScheduleMeeting
    security: AccountsSettingsGetReplySecurity
    session_security: AccountsSettingsGetReplySessionSecurity
    smart_recognition: AccountsSettingsGetReplySmartRecognition
    telephony: AccountsSettingsGetReplyTelephony
    tsp: AccountsSettingsGetReplyTsp
    zoom_rooms: AccountsSettingsGetReplyZoomRooms


class AccountsSettingsGetParams(TypedDict, total=False):
    custom_query_fields: str | Texts
    option: Literal["meeting_authentication", "recording_authentication", "security", "meeting_security"]


class AccountsSettingsUpdateParamsAudioConferencingCallMeAndInviteByPhoneCallOutCountriesSelectedCountries(
    TypedDict, total=False
):
    code: str


class AccountsSettingsUpdateParamsAudioConferencingCallMeAndInviteByPhoneCallOutCountries(
    TypedDict, total=False
):
    selected_countries: Sequence[
        AccountsSettingsUpdateParamsAudioConferencingCallMeAndInviteByPhoneCallOutCountriesSelectedCountries
    ]


class AccountsSettingsUpdateParamsAudioConferencingCallMeAndInviteByPhone(TypedDict, total=False):
    allow_webinar_attendees_call_me: bool
    call_out_countries: AccountsSettingsUpdateParamsAudioConferencingCallMeAndInviteByPhoneCallOutCountries
    enable: bool
    require_press_1_for_call_me: Literal["auto", "always", "never"]


class AccountsSettingsUpdateParamsAudioConferencingGlobalDialInCountriesSelectedCountries(
    TypedDict, total=False
):
    code: str


class AccountsSettingsUpdateParamsAudioConferencingGlobalDialInCountries(TypedDict, total=False):
    include_toll_free: bool
    selected_countries: Sequence[
        AccountsSettingsUpdateParamsAudioConferencingGlobalDialInCountriesSelectedCountries
    ]


class AccountsSettingsUpdateParamsAudioConferencingParticipantPhoneMasking(TypedDict, total=False):
    enable: bool
    masking_type: Literal["mask_default", "mask_first_5", "mask_except_last_4"]


class AccountsSettingsUpdateParamsAudioConferencingTollCallNumbers(TypedDict, total=False):
    code: str
    number: str


class AccountsSettingsUpdateParamsAudioConferencingTollCall(TypedDict, total=False):
    enable: bool
    numbers: Sequence[AccountsSettingsUpdateParamsAudioConferencingTollCallNumbers]


class AccountsSettingsUpdateParamsAudioConferencingTollFreeAndFeeBasedTollCallNumbers(TypedDict, total=False):
    code: str
    country_code: str
    country_name: str
    display_number: str
    number: str


class AccountsSettingsUpdateParamsAudioConferencingTollFreeAndFeeBasedTollCall(TypedDict, total=False):
    allow_webinar_attendees_dial: bool
    enable: bool
    numbers: Sequence[AccountsSettingsUpdateParamsAudioConferencingTollFreeAndFeeBasedTollCallNumbers]


class AccountsSettingsUpdateParamsAudioConferencing(TypedDict, total=False):
    call_me_and_invite_by_phone: AccountsSettingsUpdateParamsAudioConferencingCallMeAndInviteByPhone
    global_dial_in_countries: AccountsSettingsUpdateParamsAudioConferencingGlobalDialInCountries
    participant_phone_masking: AccountsSettingsUpdateParamsAudioConferencingParticipantPhoneMasking
    personal_audio_conference: bool
    toll_call: AccountsSettingsUpdateParamsAudioConferencingTollCall
    toll_free_and_fee_based_toll_call: (
        AccountsSettingsUpdateParamsAudioConferencingTollFreeAndFeeBasedTollCall
    )


class AccountsSettingsUpdateParamsChatAiCompose(TypedDict, total=False):
    enable: bool
    shown_in_team_chat: bool


class AccountsSettingsUpdateParamsChatAiSummary(TypedDict, total=False):
    enable: bool
    shown_in_team_chat: bool


class AccountsSettingsUpdateParamsChatAllowDeleteMessage(TypedDict, total=False):
    enable: bool
    time: Literal[0, 5, 30, 60, 1440, 10080]


class AccountsSettingsUpdateParamsChatAllowEditMessage(TypedDict, total=False):
    enable: bool
    time: Literal[0, 5, 30, 60, 1440, 10080]


class AccountsSettingsUpdateParamsChatAllowUsersToAddContacts(TypedDict, total=False):
    enable: bool
    selected_option: Literal[1, 2, 3, 4]
    user_email_addresses: str


class AccountsSettingsUpdateParamsChatAllowUsersToChatWithOthers(TypedDict, total=False):
    enable: bool
    selected_option: Literal[1, 2, 3, 4]
    user_email_addresses: str


class AccountsSettingsUpdateParamsChatApplyLocalStorageToPersonalChannel(TypedDict, total=False):
    enable: bool
    retention_period: str


class AccountsSettingsUpdateParamsChatChatEmailAddress(TypedDict, total=False):
    enable: bool
    only_allow_specific_domains: bool
    specific_domains: Texts


class AccountsSettingsUpdateParamsChatChatEmojis(TypedDict, total=False):
    emojis_option: Literal["all", "selected"]
    enable: bool


class AccountsSettingsUpdateParamsChatChatEtiquetteToolPolicies(TypedDict, total=False):
    description: str
    id: str
    is_locked: bool
    keywords: Texts
    name: str
    regular_expression: str
    status: Literal["activated", "deactivated"]
    trigger_action: Literal[1, 2]


class AccountsSettingsUpdateParamsChatChatEtiquetteTool(TypedDict, total=False):
    enable: bool
    operate: Literal["create", "update", "delete"]
    policies: Sequence[AccountsSettingsUpdateParamsChatChatEtiquetteToolPolicies]


class AccountsSettingsUpdateParamsChatExternalCollabRestrict(TypedDict, total=False):
    enable: bool
    external_chat: Literal["allowed", "not_allowed"]
    group_id: str


class AccountsSettingsUpdateParamsChatExternalInviteApprove(TypedDict, total=False):
    channel_id: str
    enable: bool
    external_account: bool
    selected_option: Literal[1, 2]


class AccountsSettingsUpdateParamsChatExternalJoinApprove(TypedDict, total=False):
    channel_id: str
    enable: bool
    external_account: bool
    selected_option: Literal[1, 2]


class AccountsSettingsUpdateParamsChatExternalMemberJoin(TypedDict, total=False):
    enable: bool
    external_account: bool


class AccountsSettingsUpdateParamsChatExternalUserControl(TypedDict, total=False):
    enable: bool
    external_account: bool
    selected_option: Literal[1, 2, 3]


class AccountsSettingsUpdateParamsChatReadReceipts(TypedDict, total=False):
    allow_users_opt_out: bool
    enable: bool


class AccountsSettingsUpdateParamsChatSearchAndSendAnimatedGifImages(TypedDict, total=False):
    enable: bool
    giphy_content_rating: Literal[1, 2, 3, 4]


class AccountsSettingsUpdateParamsChatSendDataToThirdPartyArchivingService(TypedDict, total=False):
    authorized_channel_token: str
    enable: bool
    passcode: str
    smtp_delivery_address: str
    type: Literal["global_relay", "smarsh"]
    user_name: str


class AccountsSettingsUpdateParamsChatSetRetentionPeriodInCloud(TypedDict, total=False):
    enable: bool
    retention_period_of_channels: str
    retention_period_of_direct_messages_and_group_conversation: str


class AccountsSettingsUpdateParamsChatSetRetentionPeriodInLocal(TypedDict, total=False):
    enable: bool
    retention_period_of_channels: str
    retention_period_of_direct_messages_and_group_conversation: str


class AccountsSettingsUpdateParamsChatShareFilesRestrictions(TypedDict, total=False):
    file_restrictions_apply_to: Literal["sharing_and_viewing", "sharing"]
    file_size_restrictions: Literal[50, 100, 200, 300, 400, 500]
    file_size_restrictions_for_external: Literal[50, 100, 200, 300, 400, 500]
    file_type_restrictions: Sequence[
        Literal[
            ".gz",
            ".rar",
            ".zip",
            ".xls",
            ".xlsx",
            ".json",
            ".png",
            ".pptx",
            ".ppt",
            ".7z",
            ".xmind",
            ".pdf",
            ".pps",
            ".txt",
            ".docx",
            ".doc",
        ]
    ]
    file_type_restrictions_for_external: Sequence[
        Literal[
            ".gz",
            ".rar",
            ".zip",
            ".xls",
            ".xlsx",
            ".json",
            ".png",
            ".pptx",
            ".ppt",
            ".7z",
            ".xmind",
            ".pdf",
            ".pps",
            ".txt",
            ".docx",
            ".doc",
        ]
    ]
    maximum_file_size: bool
    only_allow_specific_file_types: bool


class AccountsSettingsUpdateParamsChatShareFiles(TypedDict, total=False):
    enable: bool
    restrictions: AccountsSettingsUpdateParamsChatShareFilesRestrictions
    share_option: Literal["disable", "anyone", "account", "organization"]
    view_option: Literal["anyone", "account", "organization"]


class AccountsSettingsUpdateParamsChat(TypedDict, total=False):
    ai_compose: AccountsSettingsUpdateParamsChatAiCompose
    ai_quick_reply: bool
    ai_quick_schedule: bool
    ai_recommend: bool
    ai_sentence_completion: bool
    ai_summary: AccountsSettingsUpdateParamsChatAiSummary
    allow_bots_chat: bool
    allow_delete_message: AccountsSettingsUpdateParamsChatAllowDeleteMessage
    allow_edit_message: AccountsSettingsUpdateParamsChatAllowEditMessage
    allow_huddles_from_channels: bool
    allow_remove_msg_by_owner_and_admins: bool
    allow_users_to_add_contacts: AccountsSettingsUpdateParamsChatAllowUsersToAddContacts
    allow_users_to_chat_with_others: AccountsSettingsUpdateParamsChatAllowUsersToChatWithOthers
    apply_local_storage_to_personal_channel: (
        AccountsSettingsUpdateParamsChatApplyLocalStorageToPersonalChannel
    )
    chat_email_address: AccountsSettingsUpdateParamsChatChatEmailAddress
    chat_emojis: AccountsSettingsUpdateParamsChatChatEmojis
    chat_etiquette_tool: AccountsSettingsUpdateParamsChatChatEtiquetteTool
    code_snippet: bool
    create_group_chat: bool
    create_private_channels: bool
    create_public_channels: bool
    download_file: bool
    external_collab_restrict: AccountsSettingsUpdateParamsChatExternalCollabRestrict
    external_invite_approve: AccountsSettingsUpdateParamsChatExternalInviteApprove
    external_join_approve: AccountsSettingsUpdateParamsChatExternalJoinApprove
    external_member_join: AccountsSettingsUpdateParamsChatExternalMemberJoin
    external_user_control: AccountsSettingsUpdateParamsChatExternalUserControl
    hyper_link: bool
    personal_channel: bool
    presence_away_when_screen_saver: bool
    presence_on_meeting: bool
    read_receipts: AccountsSettingsUpdateParamsChatReadReceipts
    record_video_messages: bool
    record_voice_messages: bool
    schedule_meetings_in_chat: bool
    screen_capture: bool
    search_and_send_animated_gif_images: AccountsSettingsUpdateParamsChatSearchAndSendAnimatedGifImages
    send_data_to_third_party_archiving_service: (
        AccountsSettingsUpdateParamsChatSendDataToThirdPartyArchivingService
    )
    set_chat_as_default_tab: bool
    set_retention_period_in_cloud: AccountsSettingsUpdateParamsChatSetRetentionPeriodInCloud
    set_retention_period_in_local: AccountsSettingsUpdateParamsChatSetRetentionPeriodInLocal
    share_files: AccountsSettingsUpdateParamsChatShareFiles
    share_links_in_chat: bool
    share_screen_in_chat: bool
    shared_spaces: bool
    show_h323_contact_tab: bool
    show_status_to_internal_contact: bool
    store_revise_chat: bool
    suppress_removal_notification: bool
    suppress_user_group_notification: bool
    survey_poll: bool
    translate_messages: bool


class AccountsSettingsUpdateParamsEmailNotification(TypedDict, total=False):
    alternative_host_reminder: bool
    cancel_meeting_reminder: bool
    cloud_recording_available_reminder: bool
    jbh_reminder: bool
    low_host_count_reminder: bool
    recording_available_reminder_alternative_hosts: bool
    recording_available_reminder_schedulers: bool
    schedule_for_reminder: bool


class AccountsSettingsUpdateParamsFeature(TypedDict, total=False):
    meeting_capacity: int


class AccountsSettingsUpdateParamsGeneralSetting(TypedDict, total=False):
    auto_zoom_room_proximity_connect: bool
    show_zoom_room_feature: bool


class AccountsSettingsUpdateParamsInMeetingAutoGeneratedTranslationLanguageItemPairListTransLangConfigSpeakLanguage(
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


class AccountsSettingsUpdateParamsInMeetingAutoGeneratedTranslationLanguageItemPairListTransLangConfigTranslateToLanguageConfig(
    TypedDict, total=False
):
    code: Literal["en"]
    name: Literal["English"]


class AccountsSettingsUpdateParamsInMeetingAutoGeneratedTranslationLanguageItemPairListTransLangConfigTranslateTo(
    TypedDict, total=False
):
    all: bool
    language_config: Sequence[
        AccountsSettingsUpdateParamsInMeetingAutoGeneratedTranslationLanguageItemPairListTransLangConfigTranslateToLanguageConfig
    ]


class AccountsSettingsUpdateParamsInMeetingAutoGeneratedTranslationLanguageItemPairListTransLangConfig(
    TypedDict, total=False
):
    speak_language: AccountsSettingsUpdateParamsInMeetingAutoGeneratedTranslationLanguageItemPairListTransLangConfigSpeakLanguage
    translate_to: AccountsSettingsUpdateParamsInMeetingAutoGeneratedTranslationLanguageItemPairListTransLangConfigTranslateTo


class AccountsSettingsUpdateParamsInMeetingAutoGeneratedTranslationLanguageItemPairList(
    TypedDict, total=False
):
    all: bool
    trans_lang_config: Sequence[
        AccountsSettingsUpdateParamsInMeetingAutoGeneratedTranslationLanguageItemPairListTransLangConfig
    ]


class AccountsSettingsUpdateParamsInMeetingAutoGeneratedTranslation(TypedDict, total=False):
    enable: bool
    language_item_pairList: AccountsSettingsUpdateParamsInMeetingAutoGeneratedTranslationLanguageItemPairList


class AccountsSettingsUpdateParamsInMeetingClosedCaptioning(TypedDict, total=False):
    auto_transcribing: bool
    enable: bool
    save_caption: bool
    third_party_captioning_service: bool
    view_full_transcript: bool


class AccountsSettingsUpdateParamsInMeetingLanguageInterpretation(TypedDict, total=False):
    allow_participants_to_speak_in_listening_channel: bool
    allow_up_to_25_custom_languages_when_scheduling_meetings: bool
    custom_languages: Texts
    enable: bool
    enable_language_interpretation_by_default: bool


class AccountsSettingsUpdateParamsInMeetingManualCaptioning(TypedDict, total=False):
    allow_to_type: bool
    auto_generated_captions: bool
    full_transcript: bool
    manual_captions: bool
    save_captions: bool
    third_party_captioning_service: bool


class AccountsSettingsUpdateParamsInMeetingMeetingPolling(TypedDict, total=False):
    advanced_polls: bool
    allow_alternative_host_to_add_edit: bool
    allow_host_to_upload_image: bool
    enable: bool
    manage_saved_polls_and_quizzes: bool
    require_answers_to_be_anonymous: bool


class AccountsSettingsUpdateParamsInMeetingSignLanguageInterpretation(TypedDict, total=False):
    custom_languages: Texts
    enable: bool
    enable_sign_language_interpretation_by_default: bool


class AccountsSettingsUpdateParamsInMeetingVirtualBackgroundSettingsFiles(TypedDict, total=False):
    id: str
    is_default: bool
    name: str
    size: int
    type: str


class AccountsSettingsUpdateParamsInMeetingVirtualBackgroundSettings(TypedDict, total=False):
    allow_upload_custom: bool
    allow_videos: bool
    enable: bool
    files: Sequence[AccountsSettingsUpdateParamsInMeetingVirtualBackgroundSettingsFiles]


class AccountsSettingsUpdateParamsInMeetingWebinarChat(TypedDict, total=False):
    allow_attendees_chat_with: Literal[1, 2, 3]
    allow_auto_save_local_chat_file: bool
    allow_panelists_chat_with: Literal[1, 2]
    allow_panelists_send_direct_message: bool
    allow_users_save_chats: Literal[0, 1, 2]
    default_attendees_chat_with: Literal[1, 2]
    enable: bool


class AccountsSettingsUpdateParamsInMeetingWebinarLiveStreaming(TypedDict, total=False):
    custom_service_instructions: str
    enable: bool
    live_streaming_reminder: bool
    live_streaming_service: Sequence[
        Literal["facebook", "workplace_by_facebook", "youtube", "custom_live_streaming_service"]
    ]


class AccountsSettingsUpdateParamsInMeetingWebinarPolling(TypedDict, total=False):
    advanced_polls: bool
    allow_alternative_host_to_add_edit: bool
    allow_host_to_upload_image: bool
    enable: bool
    manage_saved_polls_and_quizzes: bool
    require_answers_to_be_anonymous: bool


class AccountsSettingsUpdateParamsInMeeting(TypedDict, total=False):
    alert_guest_join: bool
    allow_host_panelists_to_use_audible_clap: bool
    allow_host_to_enable_focus_mode: bool
    allow_live_streaming: bool
    allow_participants_chat_with: Literal[1, 2, 3, 4]
    allow_participants_to_rename: bool
    allow_show_zoom_windows: bool
    allow_users_save_chats: Literal[1, 2, 3]
    allow_users_to_delete_messages_in_meeting_chat: bool
    annotation: bool
    anonymous_question_answer: bool
    attendee_on_hold: bool
    attention_mode_focus_mode: bool
    auto_answer: bool
    auto_generated_translation: AccountsSettingsUpdateParamsInMeetingAutoGeneratedTranslation
    auto_saving_chat: bool
    breakout_room: bool
    breakout_room_schedule: bool
    chat: bool
    closed_caption: bool
    closed_captioning: AccountsSettingsUpdateParamsInMeetingClosedCaptioning
    co_host: bool
    custom_data_center_regions: bool
    custom_live_streaming_service: bool
    custom_service_instructions: str
    data_center_regions: Sequence[
        Literal["AU", "LA", "CA", "CN", "DE", "HK", "IN", "IE", "TY", "MX", "NL", "SG", "US"]
    ]
    disable_screen_sharing_for_host_meetings: bool
    disable_screen_sharing_for_in_meeting_guests: bool
    dscp_audio: int
    dscp_dual: bool
    dscp_marking: bool
    dscp_video: int
    e2e_encryption: bool
    entry_exit_chime: Literal["host", "all", "none"]
    far_end_camera_control: bool
    feedback: bool
    file_transfer: bool
    group_hd: bool
    join_from_desktop: bool
    join_from_mobile: bool
    language_interpretation: AccountsSettingsUpdateParamsInMeetingLanguageInterpretation
    live_streaming_facebook: bool
    live_streaming_youtube: bool
    manual_captioning: AccountsSettingsUpdateParamsInMeetingManualCaptioning
    meeting_data_transit_and_residency_method: Literal["cloud", "On-Prem"]
    meeting_polling: AccountsSettingsUpdateParamsInMeetingMeetingPolling
    meeting_question_answer: bool
    meeting_reactions: bool
    meeting_reactions_emojis: Literal["all", "selected"]
    meeting_survey: bool
    non_verbal_feedback: bool
    original_audio: bool
    p2p_connetion: bool
    p2p_ports: bool
    participants_share_simultaneously: Literal["multiple", "one"]
    polling: bool
    ports_range: str
    post_meeting_feedback: bool
    private_chat: bool
    record_play_own_voice: bool
    remote_control: bool
    remote_support: bool
    request_permission_to_unmute_participants: bool
    screen_sharing: bool
    sending_default_email_invites: bool
    show_a_join_from_your_browser_link: bool
    show_meeting_control_toolbar: bool
    sign_language_interpretation: AccountsSettingsUpdateParamsInMeetingSignLanguageInterpretation
    slide_control: bool
    stereo_audio: bool
    transfer_meetings_between_devices: bool
    use_html_format_email: bool
    virtual_background: bool
    virtual_background_settings: AccountsSettingsUpdateParamsInMeetingVirtualBackgroundSettings
    watermark: bool
    webinar_chat: AccountsSettingsUpdateParamsInMeetingWebinarChat
    webinar_group_hd: bool
    webinar_live_streaming: AccountsSettingsUpdateParamsInMeetingWebinarLiveStreaming
    webinar_polling: AccountsSettingsUpdateParamsInMeetingWebinarPolling
    webinar_question_answer: bool
    webinar_reactions: bool
    webinar_survey: bool
    whiteboard: bool
    who_can_share_screen: Literal["host", "all"]
    who_can_share_screen_when_someone_is_sharing: Literal["host", "all"]
    workplace_by_facebook: bool


class AccountsSettingsUpdateParamsIntegration(TypedDict, total=False):
    box: bool
    dropbox: bool
    google_calendar: bool
    google_drive: bool
    kubi: bool
    microsoft_one_drive: bool


class AccountsSettingsUpdateParamsMailCalendar(TypedDict, total=False):
    email_calendar_management: bool
    email_management: bool
    zoom_email_provider: bool


class AccountsSettingsUpdateParamsOtherOptionsWebinarRegistrationOptions(TypedDict, total=False):
    allow_host_to_enable_join_info: bool
    allow_host_to_enable_social_share_buttons: bool
    enable_custom_questions: bool


class AccountsSettingsUpdateParamsOtherOptions(TypedDict, total=False):
    allow_auto_active_users: bool
    allow_users_contact_support_via_chat: bool
    allow_users_enter_and_share_pronouns: bool
    blur_snapshot: bool
    display_meetings_scheduled_for_others: bool
    email_in_attendee_report_for_meeting: bool
    meeting_qos_and_mos: Literal[0, 1, 2, 3]
    show_one_user_meeting_on_dashboard: bool
    use_cdn: Literal["none", "default", "wangsu"]
    webinar_registration_options: AccountsSettingsUpdateParamsOtherOptionsWebinarRegistrationOptions


class AccountsSettingsUpdateParamsProfileRecordingStorageLocation(TypedDict, total=False):
    allowed_values: Texts
    value: str


class AccountsSettingsUpdateParamsProfile(TypedDict, total=False):
    recording_storage_location: AccountsSettingsUpdateParamsProfileRecordingStorageLocation


class AccountsSettingsUpdateParamsRecordingArchiveSettings(TypedDict, total=False):
    action_when_archive_failed: Literal[1, 2]
    archive_retention: Literal[
        1,
        2,
        3,
        4,
        5,
        6,
        7,
        8,
        9,
        10,
        11,
        12,
        13,
        14,
        15,
        16,
        17,
        18,
        19,
        20,
        21,
        22,
        23,
        24,
        25,
        26,
        27,
        28,
        29,
        30,
    ]
    audio_file: bool
    cc_transcript_file: bool
    chat_file: bool
    chat_with_direct_message: bool
    chat_with_sender_email: bool
    notification_when_archiving_starts: Literal["participants", "guest"]
    play_voice_prompt_when_archiving_starts: Literal["participants", "guest", "none"]
    video_file: bool


class AccountsSettingsUpdateParamsRecordingArchive(TypedDict, total=False):
    enable: bool
    settings: AccountsSettingsUpdateParamsRecordingArchiveSettings
    type: Literal[1, 2, 3]


class AccountsSettingsUpdateParamsRecordingIpAddressAccessControl(TypedDict, total=False):
    enable: bool
    ip_addresses_or_ranges: str


class AccountsSettingsUpdateParamsRecordingRecordFilesSeparately(TypedDict, total=False):
    active_speaker: bool
    gallery_view: bool
    shared_screen: bool


class AccountsSettingsUpdateParamsRecordingRecordingNotificationForZoomClient(TypedDict, total=False):
    ask_host_to_confirm: bool
    disclaimer_to_participants: Literal["All participants", "Guest only"]
    play_voice_prompt: Literal["All participants", "Guest only", "No one"]


class AccountsSettingsUpdateParamsRecordingRecordingPasswordRequirement(TypedDict, total=False):
    have_letter: bool
    have_number: bool
    have_special_character: bool
    length: int
    only_allow_numeric: bool


class AccountsSettingsUpdateParamsRecordingSmartRecording(TypedDict, total=False):
    create_next_steps: bool
    create_recording_highlights: bool
    create_smart_chapters: bool


class AccountsSettingsUpdateParamsRecording(TypedDict, total=False):
    account_user_access_recording: bool
    allow_recovery_deleted_cloud_recordings: bool
    archive: AccountsSettingsUpdateParamsRecordingArchive
    auto_delete_cmr: bool
    auto_delete_cmr_days: Literal[30, 60, 90, 120]
    auto_recording: Literal["local", "cloud", "none"]
    cloud_recording: bool
    cloud_recording_download: bool
    cloud_recording_download_host: bool
    display_participant_name: bool
    host_delete_cloud_recording: bool
    ip_address_access_control: AccountsSettingsUpdateParamsRecordingIpAddressAccessControl
    local_recording: bool
    optimize_recording_for_3rd_party_video_editor: bool
    prevent_host_access_recording: bool
    record_audio_file: bool
    record_audio_file_each_participant: bool
    record_files_separately: AccountsSettingsUpdateParamsRecordingRecordFilesSeparately
    record_gallery_view: bool
    record_speaker_view: bool
    recording_audio_transcript: bool
    recording_disclaimer: bool
    recording_highlight: bool
    recording_notification_for_zoom_client: (
        AccountsSettingsUpdateParamsRecordingRecordingNotificationForZoomClient
    )
    recording_password_requirement: AccountsSettingsUpdateParamsRecordingRecordingPasswordRequirement
    recording_thumbnails: bool
    required_password_for_existing_cloud_recordings: bool
    required_password_for_shared_cloud_recordings: bool
    save_chat_text: bool
    save_close_caption: bool
    save_panelist_chat: bool
    save_poll_results: bool
    show_timestamp: bool
    smart_recording: AccountsSettingsUpdateParamsRecordingSmartRecording


class AccountsSettingsUpdateParamsScheduleMeetingAlwaysDisplayZoomMeetingAsTopic(TypedDict, total=False):
    display_topic_for_scheduled_meetings: bool
    enable: bool


class AccountsSettingsUpdateParamsScheduleMeetingAlwaysDisplayZoomWebinarAsTopic(TypedDict, total=False):
    display_topic_for_scheduled_webinars: bool
    enable: bool


class AccountsSettingsUpdateParamsScheduleMeetingContinuousMeetingChat(TypedDict, total=False):
    auto_add_invited_external_users: bool
    can_add_external_users: bool
    enable: bool


class AccountsSettingsUpdateParamsScheduleMeetingHideMeetingDescription(TypedDict, total=False):
    enable: bool
    hide_description_for_scheduled_meetings: bool


class AccountsSettingsUpdateParamsScheduleMeetingHideWebinarDescription(TypedDict, total=False):
    enable: bool
    hide_description_for_scheduled_webinars: bool


class AccountsSettingsUpdateParamsScheduleMeetingMeetingPasswordRequirement(TypedDict, total=False):
    consecutive_characters_length: Literal[0, 4, 5, 6, 7, 8]
    have_letter: bool
    have_number: bool
    have_special_character: bool
    have_upper_and_lower_characters: bool
    length: int
    only_allow_numeric: bool
    weak_enhance_detection: bool


class AccountsSettingsUpdateParamsScheduleMeetingMeetingTemplateTemplates(TypedDict, total=False):
    enable: bool
    id: str


class AccountsSettingsUpdateParamsScheduleMeetingMeetingTemplate(TypedDict, total=False):
    action: str
    enable: bool
    templates: Sequence[AccountsSettingsUpdateParamsScheduleMeetingMeetingTemplateTemplates]


class AccountsSettingsUpdateParamsScheduleMeeting(TypedDict, total=False):
    allow_host_to_disable_participant_video: bool
    always_display_zoom_meeting_as_topic: (
        AccountsSettingsUpdateParamsScheduleMeetingAlwaysDisplayZoomMeetingAsTopic
    )
    always_display_zoom_webinar_as_topic: (
        AccountsSettingsUpdateParamsScheduleMeetingAlwaysDisplayZoomWebinarAsTopic
    )
    audio_type: Literal["both", "telephony", "voip", "thirdParty"]
    continuous_meeting_chat: AccountsSettingsUpdateParamsScheduleMeetingContinuousMeetingChat
    enable_dedicated_group_chat: bool
    enforce_login: bool
    enforce_login_domains: str
    enforce_login_with_domains: bool
    force_pmi_jbh_password: bool
    hide_meeting_description: AccountsSettingsUpdateParamsScheduleMeetingHideMeetingDescription
    hide_webinar_description: AccountsSettingsUpdateParamsScheduleMeetingHideWebinarDescription
    host_video: bool
    jbh_time: Literal[0, 5, 10, 15]
    join_before_host: bool
    meeting_password_requirement: AccountsSettingsUpdateParamsScheduleMeetingMeetingPasswordRequirement
    meeting_template: AccountsSettingsUpdateParamsScheduleMeetingMeetingTemplate
    not_store_meeting_topic: bool
    participant_video: bool
    personal_meeting: bool
    require_password_for_instant_meetings: bool
    require_password_for_pmi_meetings: Literal["jbh_only", "all", "none"]
    require_password_for_scheduled_meetings: bool
    require_password_for_scheduling_new_meetings: bool
    use_pmi_for_instant_meetings: bool
    use_pmi_for_scheduled_meetings: bool


class AccountsSettingsUpdateParamsSecurityPasswordRequirement(TypedDict, total=False):
    consecutive_characters_length: int
    have_special_character: bool
    minimum_password_length: int
    weak_enhance_detection: bool


class AccountsSettingsUpdateParamsSecuritySigninWithSso(TypedDict, total=False):
    domains: Texts
    enable: bool
    operation: Literal["add", "remove"]
    require_sso_for_domains: bool
    sso_bypass_user_ids: Texts


class AccountsSettingsUpdateParamsSecurity(TypedDict, total=False):
    admin_change_name_pic: bool
    admin_change_user_info: bool
    hide_billing_info: bool
    import_photos_from_devices: bool
    password_requirement: AccountsSettingsUpdateParamsSecurityPasswordRequirement
    sign_again_period_for_inactivity_on_client: int
    sign_again_period_for_inactivity_on_web: int
    sign_in_with_two_factor_auth: Literal["all", "group", "role", "none"]
    sign_in_with_two_factor_auth_groups: Texts
    sign_in_with_two_factor_auth_roles: Texts
    signin_with_sso: AccountsSettingsUpdateParamsSecuritySigninWithSso
    user_modifiable_info_by_admin: Sequence[Literal["name", "profile_picture", "sign_in_email", "host_key"]]


class AccountsSettingsUpdateParamsTelephonyTelephonyRegions(TypedDict, total=False):
    selection_values: str


class AccountsSettingsUpdateParamsTelephony(TypedDict, total=False):
    audio_conference_info: str
    telephony_regions: AccountsSettingsUpdateParamsTelephonyTelephonyRegions
    third_party_audio: bool


class AccountsSettingsUpdateParamsTspGlobalDialInCountriesSelectedCountries(TypedDict, total=False):
    code: str


class AccountsSettingsUpdateParamsTspGlobalDialInCountries(TypedDict, total=False):
    selected_countries: Sequence[AccountsSettingsUpdateParamsTspGlobalDialInCountriesSelectedCountries]


class AccountsSettingsUpdateParamsTsp(TypedDict, total=False):
    allow_webinar_attendees_call_me: bool
    allow_webinar_attendees_toll_free_dial: bool
    call_out: bool
    call_out_countries: Texts
    display_toll_free_numbers: bool
    global_dial_in_countries: AccountsSettingsUpdateParamsTspGlobalDialInCountries
    show_international_numbers_link: bool


class AccountsSettingsUpdateParamsZoomRooms(TypedDict, total=False):
    auto_start_stop_scheduled_meetings: bool
    cmr_for_instant_meeting: bool
    force_private_meeting: bool
    hide_host_information: bool
    list_meetings_with_calendar: bool
    start_airplay_manually: bool
    ultrasonic: bool
    upcoming_meeting_alert: bool
    weekly_system_restart: bool
    zr_post_meeting_feedback: bool


class AccountsSettingsUpdateParamsMeetingSecurityChatEtiquetteToolPolicies(TypedDict, total=False):
    description: str
    id: str
    is_locked: bool
    keywords: Texts
    name: str
    regular_expression: str
    status: Literal["activated", "deactivated"]
    trigger_action: Literal[1, 2]


class AccountsSettingsUpdateParamsMeetingSecurityChatEtiquetteTool(TypedDict, total=False):
    enable: bool
    operate: Literal["create", "update", "delete"]
    policies: Sequence[AccountsSettingsUpdateParamsMeetingSecurityChatEtiquetteToolPolicies]


class AccountsSettingsUpdateParamsMeetingSecurityMeetingPasswordRequirement(TypedDict, total=False):
    consecutive_characters_length: Literal[0, 4, 5, 6, 7, 8]
    have_letter: bool
    have_number: bool
    have_special_character: bool
    have_upper_and_lower_characters: bool
    length: int
    only_allow_numeric: bool
    weak_enhance_detection: bool


class AccountsSettingsUpdateParamsMeetingSecurityWaitingRoomOptionsMoreOptions(TypedDict, total=False):
    allow_participants_to_reply_to_host: bool
    move_participants_to_waiting_room_when_host_dropped: bool
    user_invited_by_host_can_bypass_waiting_room: bool


class AccountsSettingsUpdateParamsMeetingSecurityWaitingRoomOptions(TypedDict, total=False):
    admit_domain_allowlist: str
    admit_type: Literal[1, 2, 3, 4]
    enable: bool
    internal_user_auto_admit: Literal[1, 2, 3, 4, 5]
    locked: bool
    more_options: AccountsSettingsUpdateParamsMeetingSecurityWaitingRoomOptionsMoreOptions
    sort_order_of_people: Literal[0, 1]
    who_can_admit_participants: Literal[0, 1]


class AccountsSettingsUpdateParamsMeetingSecurityWaitingRoomSettings(TypedDict, total=False):
    participants_to_place_in_waiting_room: Literal[0, 1, 2]
    users_who_can_admit_participants_from_waiting_room: Literal[0, 1]
    whitelisted_domains_for_waiting_room: str


class AccountsSettingsUpdateParamsMeetingSecurity(TypedDict, total=False):
    auto_security: bool
    block_user_domain: bool
    block_user_domain_list: Texts
    chat_etiquette_tool: AccountsSettingsUpdateParamsMeetingSecurityChatEtiquetteTool
    embed_password_in_join_link: bool
    encryption_type: Literal["enhanced_encryption", "e2ee"]
    end_to_end_encrypted_meetings: bool
    meeting_password: bool
    meeting_password_requirement: AccountsSettingsUpdateParamsMeetingSecurityMeetingPasswordRequirement
    only_authenticated_can_join_from_webclient: bool
    phone_password: bool
    pmi_password: bool
    require_password_for_scheduled_meeting: bool
    require_password_for_scheduled_webinar: bool
    waiting_room: bool
    waiting_room_options: AccountsSettingsUpdateParamsMeetingSecurityWaitingRoomOptions
    waiting_room_settings: AccountsSettingsUpdateParamsMeetingSecurityWaitingRoomSettings
    webinar_password: bool


class AccountsSettingsUpdateParamsInSession(TypedDict, total=False):
    custom_data_center_regions: bool
    data_center_regions: Sequence[
        Literal["AU", "LA", "CA", "CN", "DE", "HK", "IN", "IE", "TY", "MX", "NL", "SG", "US"]
    ]
    dscp_audio: int
    dscp_dual: bool
    dscp_marking: bool
    dscp_video: int
    p2p_connetion: bool
    p2p_ports: bool
    ports_range: str
    subsession: bool


class AccountsSettingsUpdateParamsSessionSecurityApprovedOrDeniedCountriesOrRegions(TypedDict, total=False):
    approved_list: Texts
    denied_list: Texts
    enable: bool
    method: Literal["approve", "deny"]


class AccountsSettingsUpdateParamsSessionSecurity(TypedDict, total=False):
    approved_or_denied_countries_or_regions: (
        AccountsSettingsUpdateParamsSessionSecurityApprovedOrDeniedCountriesOrRegions
    )


class AccountsSettingsUpdateParams(TypedDict, total=False):
    audio_conferencing: AccountsSettingsUpdateParamsAudioConferencing
    chat: AccountsSettingsUpdateParamsChat
    email_notification: AccountsSettingsUpdateParamsEmailNotification
    feature: AccountsSettingsUpdateParamsFeature
    general_setting: AccountsSettingsUpdateParamsGeneralSetting
    in_meeting: AccountsSettingsUpdateParamsInMeeting
    in_session: AccountsSettingsUpdateParamsInSession
    integration: AccountsSettingsUpdateParamsIntegration
    mail_calendar: AccountsSettingsUpdateParamsMailCalendar
    meeting_security: AccountsSettingsUpdateParamsMeetingSecurity
    option: Literal["meeting_authentication", "recording_authentication", "security", "meeting_security"]
    other_options: AccountsSettingsUpdateParamsOtherOptions
    profile: AccountsSettingsUpdateParamsProfile
    recording: AccountsSettingsUpdateParamsRecording
    schedule_meeting: AccountsSettingsUpdateParamsScheduleMeeting
    security: AccountsSettingsUpdateParamsSecurity
    session_security: AccountsSettingsUpdateParamsSessionSecurity
    telephony: AccountsSettingsUpdateParamsTelephony
    tsp: AccountsSettingsUpdateParamsTsp
    zoom_rooms: AccountsSettingsUpdateParamsZoomRooms


class AccountsTrustedDomainsListPage(Reply):
    trusted_domains: list[str]


class AccountsUpdateOwnerParams(TypedDict, total=False):
    email: Required[str]


class AccountsVirtualBackgroundsDeleteParams(TypedDict, total=False):
    file_ids: str | Texts


class AccountsVirtualBackgroundsUploadReply(Reply):
    id: str
    is_default: bool
    name: str
    size: int
    type: str


class AccountsVirtualBackgroundsUploadParams(TypedDict, total=False):
    file: Upload


class AccountsWebinarRegistrationSettingsGetReplyCustomQuestions(Reply):
    answers: list[str]
    required: bool
    selected: bool
    title: str
    type: str


class AccountsWebinarRegistrationSettingsGetReplyOptions(Reply):
    allow_participants_to_join_from_multiple_devices: bool
    close_registration: bool
    host_email_notification: bool
    show_social_share_buttons: bool


class AccountsWebinarRegistrationSettingsGetReplyQuestions(Reply):
    field_name: str
    required: bool
    selected: bool


class AccountsWebinarRegistrationSettingsGetReply(Reply):
    approve_type: int
    custom_questions: list[AccountsWebinarRegistrationSettingsGetReplyCustomQuestions]
    options: AccountsWebinarRegistrationSettingsGetReplyOptions
    questions: list[AccountsWebinarRegistrationSettingsGetReplyQuestions]


class AccountsWebinarRegistrationSettingsGetParams(TypedDict, total=False):
    type: Literal["webinar"]


class AccountsWebinarRegistrationSettingsUpdateParamsCustomQuestions(TypedDict, total=False):
    answers: Texts
    required: bool
    selected: bool
    title: str
    type: Literal["short", "single_dropdown", "single_radio", "multiple"]


class AccountsWebinarRegistrationSettingsUpdateParamsOptions(TypedDict, total=False):
    allow_participants_to_join_from_multiple_devices: bool
    close_registration: bool
    host_email_notification: bool
    show_social_share_buttons: bool


class AccountsWebinarRegistrationSettingsUpdateParamsQuestions(TypedDict, total=False):
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


class AccountsWebinarRegistrationSettingsUpdateParams(TypedDict, total=False):
    approve_type: Literal[0, 1]
    custom_questions: Sequence[AccountsWebinarRegistrationSettingsUpdateParamsCustomQuestions]
    options: AccountsWebinarRegistrationSettingsUpdateParamsOptions
    questions: Sequence[AccountsWebinarRegistrationSettingsUpdateParamsQuestions]
    type: Literal["webinar"]
