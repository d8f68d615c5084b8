"""What the operations of the area rooms take and give.

Generated from catalog/data/rooms. Do not edit; see docs/codegen.md.
"""

import builtins
from collections.abc import Sequence
from typing import Literal, Required, TypeAlias, TypedDict

from greenroom.client.reply import Reply
from greenroom.client.resource import DateTime, Texts, Upload


class RoomsAccountGetProfileReplyBasic(Reply):
    required_code_to_ext: bool
    room_passcode: str
    support_email: str
    support_phone: str


class RoomsAccountGetProfileReplySetupBackgroundImageInfo(Reply):
    content_id: str
    display_id: str
    download_url: str
    download_url_ttl: int


class RoomsAccountGetProfileReplySetup(Reply):
    apply_background_image_to_all_displays: bool
    background_image_info: list[RoomsAccountGetProfileReplySetupBackgroundImageInfo]


class RoomsAccountGetProfileReply(Reply):
    basic: RoomsAccountGetProfileReplyBasic
    setup: RoomsAccountGetProfileReplySetup


class RoomsAccountGetSettingsReplyClientAlert(Reply):
    cpu_usage_high_detected_notification_on_zr_display: bool
    detect_bluetooth_microphone_error_alert: bool
    detect_bluetooth_speaker_error_alert: bool
    detect_camera_error_alert: bool
    detect_microphone_error_alert: bool
    detect_speaker_error_alert: bool
    network_unstable_detected_notification_on_zr_display: bool


class RoomsAccountGetSettingsReplyDigitalSignageBanner(Reply):
    banner_room_name: bool
    banner_sharing_key: bool
    banner_time: bool


class RoomsAccountGetSettingsReplyDigitalSignageDisplayPeriod(Reply):
    start_displaying_content: int
    stop_displaying_content: int


class RoomsAccountGetSettingsReplyDigitalSignagePlayListContents(Reply):
    content_id: str
    duration: int
    id: str
    name: str
    order: int


class RoomsAccountGetSettingsReplyDigitalSignagePlayList(Reply):
    action: str
    contents: list[RoomsAccountGetSettingsReplyDigitalSignagePlayListContents]
    end_time: str
    id: str
    name: str
    start_time: str


class RoomsAccountGetSettingsReplyDigitalSignage(Reply):
    banner: RoomsAccountGetSettingsReplyDigitalSignageBanner
    display_period: RoomsAccountGetSettingsReplyDigitalSignageDisplayPeriod
    enable_digital_signage: bool
    layout: str
    mute: bool
    play_list: list[RoomsAccountGetSettingsReplyDigitalSignagePlayList]


class RoomsAccountGetSettingsReplyNotification(Reply):
    audio_meet_usability_threshold: bool
    audio_not_meet_usability_threshold: bool
    battery_is_charging: bool
    battery_low_and_not_charging: bool
    battery_percentage: str
    controller_scheduling_disconnected: bool
    controller_scheduling_reconnected: bool
    cpu_usage_high_detected: bool
    mic_speaker_camera_disconnected: bool
    mic_speaker_camera_reconnected: bool
    network_unstable_detected: bool
    sip_registration_failed: bool
    sip_registration_re_enabled: bool
    zoom_room_come_back_online: bool
    zoom_room_display_disconnected: bool
    zoom_room_offline: bool


class RoomsAccountGetSettingsReplySchedulingDisplayReserveOtherRooms(Reply):
    allow_to_reserve_other_rooms: bool
    location_types: str


class RoomsAccountGetSettingsReplySchedulingDisplay(Reply):
    home_screen_qr_code_supporting_text: str
    home_screen_qr_code_url: str
    home_screen_theme: str
    instant_room_reservation: bool
    reserve_other_rooms: RoomsAccountGetSettingsReplySchedulingDisplayReserveOtherRooms
    set_scheduling_display_background_image_to_zoom_room_background: bool


class RoomsAccountGetSettingsReplyZoomRooms(Reply):
    allow_multiple_content_sharing: bool
    audio_device_daily_auto_test: bool
    auto_direct_sharing: bool
    auto_start_scheduled_meeting: bool
    auto_stop_scheduled_meeting: bool
    count_attendees_number_in_room: bool
    display_feedback_survey: bool
    display_meeting_list: bool
    display_top_banner: bool
    email_address_prompt_before_recording: bool
    encrypt_shared_screen_content: bool
    hide_id_for_private_meeting: bool
    make_room_alternative_host: bool
    secure_connection_channel: bool
    send_whiteboard_to_internal_contact_only: bool
    show_alert_before_meeting: bool
    show_call_history_in_room: bool
    show_contact_list_on_controller: bool
    show_non_video_participants: bool
    start_airplay_manually: bool
    start_airplay_mirroring: bool
    support_join_3rd_party_meeting: bool
    transform_meeting_to_private: bool
    upcoming_meeting_alert: bool
    weekly_system_restart: bool


class RoomsAccountGetSettingsReply(Reply):
    client_alert: RoomsAccountGetSettingsReplyClientAlert
    digital_signage: RoomsAccountGetSettingsReplyDigitalSignage
    notification: RoomsAccountGetSettingsReplyNotification
    scheduling_display: RoomsAccountGetSettingsReplySchedulingDisplay
    zoom_rooms: RoomsAccountGetSettingsReplyZoomRooms


class RoomsAccountGetSettingsParams(TypedDict, total=False):
    setting_type: Required[Literal["meeting", "alert", "signage", "scheduling_display"]]


class RoomsAccountUpdateProfileParamsBasic(TypedDict, total=False):
    required_code_to_ext: bool
    room_passcode: str
    support_email: str
    support_phone: str


class RoomsAccountUpdateProfileParamsSetupBackgroundImageInfo(TypedDict, total=False):
    content_id: str
    display_id: Literal[
        "zoom_rooms_display1",
        "zoom_rooms_display2",
        "zoom_rooms_display3",
        "zoom_rooms_display4",
        "companion_whiteboard",
        "companion_zoom_rooms",
    ]


class RoomsAccountUpdateProfileParamsSetup(TypedDict, total=False):
    apply_background_image_to_all_displays: bool
    background_image_info: Sequence[RoomsAccountUpdateProfileParamsSetupBackgroundImageInfo]


class RoomsAccountUpdateProfileParams(TypedDict, total=False):
    basic: RoomsAccountUpdateProfileParamsBasic
    setup: RoomsAccountUpdateProfileParamsSetup


class RoomsAccountUpdateSettingsParamsZoomRooms(TypedDict, total=False):
    allow_multiple_content_sharing: bool
    audio_device_daily_auto_test: bool
    auto_direct_sharing: bool
    auto_start_scheduled_meeting: bool
    auto_stop_scheduled_meeting: bool
    count_attendees_number_in_room: bool
    display_feedback_survey: bool
    display_meeting_list: bool
    display_top_banner: bool
    email_address_prompt_before_recording: bool
    encrypt_shared_screen_content: bool
    hide_id_for_private_meeting: bool
    make_room_alternative_host: bool
    secure_connection_channel: bool
    send_whiteboard_to_internal_contact_only: bool
    show_alert_before_meeting: bool
    show_call_history_in_room: bool
    show_contact_list_on_controller: bool
    show_non_video_participants: bool
    start_airplay_manually: bool
    support_join_3rd_party_meeting: bool
    transform_meeting_to_private: bool
    upcoming_meeting_alert: bool
    weekly_system_restart: bool


class RoomsAccountUpdateSettingsParamsClientAlert(TypedDict, total=False):
    cpu_usage_high_detected_notification_on_zr_display: bool
    detect_bluetooth_microphone_error_alert: bool
    detect_bluetooth_speaker_error_alert: bool
    detect_camera_error_alert: bool
    detect_microphone_error_alert: bool
    detect_speaker_error_alert: bool
    network_unstable_detected_notification_on_zr_display: bool


class RoomsAccountUpdateSettingsParamsDigitalSignageBanner(TypedDict, total=False):
    banner_room_name: bool
    banner_sharing_key: bool
    banner_time: bool


class RoomsAccountUpdateSettingsParamsDigitalSignageDisplayPeriod(TypedDict, total=False):
    start_displaying_content: int
    stop_displaying_content: int


class RoomsAccountUpdateSettingsParamsDigitalSignagePlayListContents(TypedDict, total=False):
    action: str
    content_id: str
    duration: int
    id: str
    name: str
    order: int


class RoomsAccountUpdateSettingsParamsDigitalSignagePlayList(TypedDict, total=False):
    action: Literal["add", "update", "delete"]
    contents: Sequence[RoomsAccountUpdateSettingsParamsDigitalSignagePlayListContents]
    end_time: str
    id: str
    name: str
    start_time: str


class RoomsAccountUpdateSettingsParamsDigitalSignage(TypedDict, total=False):
    banner: RoomsAccountUpdateSettingsParamsDigitalSignageBanner
    display_period: RoomsAccountUpdateSettingsParamsDigitalSignageDisplayPeriod
    enable_digital_signage: bool
    layout: str
    mute: bool
    play_list: Sequence[RoomsAccountUpdateSettingsParamsDigitalSignagePlayList]


class RoomsAccountUpdateSettingsParamsNotification(TypedDict, total=False):
    audio_meet_usability_threshold: bool
    audio_not_meet_usability_threshold: bool
    battery_is_charging: bool
    battery_low_and_not_charging: bool
    battery_percentage: str
    controller_scheduling_disconnected: bool
    controller_scheduling_reconnected: bool
    cpu_usage_high_detected: bool
    mic_speaker_camera_disconnected: bool
    mic_speaker_camera_reconnected: bool
    network_stable_detected: bool
    network_unstable_detected: bool
    sip_registration_failed: bool
    sip_registration_re_enabled: bool
    zoom_room_come_back_online: bool
    zoom_room_display_disconnected: bool
    zoom_room_offline: bool


class RoomsAccountUpdateSettingsParamsSchedulingDisplayReserveOtherRooms(TypedDict, total=False):
    allow_to_reserve_other_rooms: bool
    location_types: Literal["city", "campus", "building", "floor"]


class RoomsAccountUpdateSettingsParamsSchedulingDisplay(TypedDict, total=False):
    home_screen_qr_code_supporting_text: str
    home_screen_qr_code_url: str
    home_screen_theme: Literal["standard", "compact"]
    instant_room_reservation: bool
    reserve_other_rooms: RoomsAccountUpdateSettingsParamsSchedulingDisplayReserveOtherRooms
    set_scheduling_display_background_image_to_zoom_room_background: bool


class RoomsAccountUpdateSettingsParams(TypedDict, total=False):
    client_alert: RoomsAccountUpdateSettingsParamsClientAlert
    digital_signage: RoomsAccountUpdateSettingsParamsDigitalSignage
    notification: RoomsAccountUpdateSettingsParamsNotification
    scheduling_display: RoomsAccountUpdateSettingsParamsSchedulingDisplay
    setting_type: Required[str]
    zoom_rooms: RoomsAccountUpdateSettingsParamsZoomRooms


class RoomsBackgroundFoldersCreateReply(Reply):
    folder_id: str


class RoomsBackgroundFoldersCreateParams(TypedDict, total=False):
    folder_name: str


class RoomsBackgroundFoldersGetReply(Reply):
    folder_id: str
    folder_name: str


class RoomsBackgroundFoldersListItem(Reply):
    folder_id: str
    folder_name: str


class RoomsBackgroundFoldersListPage(Reply):
    folders: list[RoomsBackgroundFoldersListItem]
    next_page_token: str
    page_size: int
    total_records: str


class RoomsBackgroundFoldersListParams(TypedDict, total=False):
    next_page_token: str
    page_size: int


class RoomsBackgroundFoldersUpdateParams(TypedDict, total=False):
    folder_name: str


class RoomsBackgroundsGetReply(Reply):
    content_id: str
    content_name: str
    download_url: str
    download_url_ttl: str


class RoomsBackgroundsListItem(Reply):
    content_id: str
    content_name: str


class RoomsBackgroundsListPage(Reply):
    contents: list[RoomsBackgroundsListItem]
    next_page_token: str
    page_size: str
    total_records: str


class RoomsBackgroundsListParams(TypedDict, total=False):
    folder_id: str
    next_page_token: str
    page_size: int


class RoomsBackgroundsListDefaultsItem(Reply):
    content_id: str
    content_name: str
    download_url: str


class RoomsBackgroundsListDefaultsPage(Reply):
    contents: list[RoomsBackgroundsListDefaultsItem]
    next_page_token: str
    page_size: str
    total_records: str


class RoomsBackgroundsListDefaultsParams(TypedDict, total=False):
    next_page_token: str
    page_size: int


class RoomsBackgroundsUpdateFileParams(TypedDict, total=False):
    content_id: Required[str]
    content_name: str
    file: Required[Upload]
    folder_id: str


class RoomsBackgroundsUploadFileReply(Reply):
    content_id: str


class RoomsBackgroundsUploadFileParams(TypedDict, total=False):
    content_name: str
    file: Required[Upload]
    folder_id: str


class RoomsCalendarResourcesCreateReply(Reply):
    calendar_resource_email: str
    calendar_resource_id: str
    calendar_resource_name: str


class RoomsCalendarResourcesCreateParams(TypedDict, total=False):
    calendar_resource_email: Required[str]


class RoomsCalendarResourcesGetReply(Reply):
    assigned_room_id: str
    calendar_resource_email: str
    calendar_resource_id: str
    calendar_resource_name: str
    sync_status: str


class RoomsCalendarResourcesListItem(Reply):
    assigned_room_id: str
    calendar_resource_email: str
    calendar_resource_id: str
    calendar_resource_name: str
    sync_status: str


class RoomsCalendarResourcesListPage(Reply):
    calendar_resources: list[RoomsCalendarResourcesListItem]
    next_page_token: str
    page_size: int


class RoomsCalendarResourcesListParams(TypedDict, total=False):
    next_page_token: str
    page_size: int


class RoomsCalendarServicesListItem(Reply):
    added_date_time: str
    calendar_resource_assigned_number: int
    calendar_resource_total_number: int
    calendar_service_id: str
    calendar_service_name: str
    latest_synced_date_time: str


class RoomsCalendarServicesListPage(Reply):
    calendar_services: list[RoomsCalendarServicesListItem]


class RoomsCancelMeetingParams(TypedDict, total=False):
    duration: Required[int]
    meeting_topic: Required[str]
    start_time: Required[str]
    timezone: str


class RoomsChangeLocationParams(TypedDict, total=False):
    location_id: str


class RoomsCheckInParams(TypedDict, total=False):
    calendar_id: str
    change_key: str
    event_id: Required[str]
    resource_email: str


class RoomsCheckOutParams(TypedDict, total=False):
    calendar_id: str
    change_key: str
    event_id: Required[str]
    resource_email: str


class RoomsConfigureControllerAppsReply(Reply):
    code: int


class RoomsConfigureControllerAppsParamsBodyAllowListDomains(TypedDict, total=False):
    domain: str
    support_unverified: bool


class RoomsConfigureControllerAppsParamsBody(TypedDict, total=False):
    allow_list_domains: Sequence[RoomsConfigureControllerAppsParamsBodyAllowListDomains]
    app_id: str
    configuration_type: Literal[0, 1]
    password: str
    room_id: str
    support_unverified_url: bool
    token: str
    url: str
    username: str


class RoomsConfigureControllerAppsParams(TypedDict, total=False):
    body: Sequence[RoomsConfigureControllerAppsParamsBody]


class RoomsControlParamsParamsSettings(TypedDict, total=False):
    join_before_host: bool


class RoomsControlParamsParams(TypedDict, total=False):
    calendar_id: str
    cameraId: str
    change_key: str
    duration: int
    event_id: str
    force_accept: bool
    join_type: Literal["url", "meeting_id", "sip"]
    join_url: str
    make_zoom_room_host: bool
    meeting_number: str
    meeting_source_type: Literal["MS_TEAMS", "GOOGLE_MEET"]
    meeting_topic: str
    microphoneId: str
    passcode: str
    resource_email: str
    settings: RoomsControlParamsParamsSettings
    sip_address: str
    speakerId: str
    start_time: str
    third_party_meeting_id: str
    timezone: str
    user_ids: Texts
    volume_level: int


class RoomsControlParams(TypedDict, total=False):
    method: Required[
        Literal["zoomroom.check_in"]
        | Literal["zoomroom.check_out"]
        | Literal["zoomroom.mute"]
        | Literal["zoomroom.unmute"]
        | Literal["zoomroom.meeting_accept"]
        | Literal["zoomroom.meeting_decline"]
        | Literal["zoomroom.restart"]
        | Literal["zoomroom.meeting_leave"]
        | Literal["zoomroom.meeting_join"]
        | Literal["zoomroom.meeting_invite"]
        | Literal["zoomroom.meeting_cancel"]
        | Literal["zoomroom.meeting_end"]
        | Literal["zoomroom.meeting_schedule"]
        | Literal["zoomroom.thirdparty_meeting_join"]
        | Literal["zoomroom.alarm_start"]
        | Literal["zoomroom.alarm_stop"]
        | Literal["zoomroom.video_mute"]
        | Literal["zoomroom.video_unmute"]
        | Literal["zoomroom.switch_camera"]
        | Literal["zoomroom.switch_microphone"]
        | Literal["zoomroom.switch_speaker"]
        | Literal["zoomroom.share_content_start"]
        | Literal["zoomroom.share_content_stop"]
        | Literal["zoomroom.volume_level"]
    ]
    params: RoomsControlParamsParams


class RoomsCreateReplyTags(Reply):
    tag_id: str
    tag_name: str


class RoomsCreateReply(Reply):
    calendar_resource_id: str
    id: str
    location_id: str
    name: str
    pro_device: bool
    room_id: str
    tags: list[RoomsCreateReplyTags]
    type: str
    user_id: str


class RoomsCreateParams(TypedDict, total=False):
    calendar_resource_id: str
    location_id: str
    name: Required[str]
    pro_device: bool
    tag_ids: Texts
    type: Required[
        Literal[
            "Kiosk",
            "ZoomRoom",
            "StandaloneWhiteboard",
            "SchedulingDisplayOnly",
            "DigitalSignageOnly",
            "PersonalZoomRoom",
        ]
    ]
    user_id: str


class RoomsDeviceProfilesCreateParams(TypedDict, total=False):
    audio_processing: bool
    auto_adjust_mic_level: bool
    camera_id: str
    echo_cancellation: bool
    microphone_id: str
    name: str
    noise_suppression: Literal["moderate", "aggressive", "none"]
    speaker_id: str


class RoomsDeviceProfilesGetReply(Reply):
    audio_processing: bool
    auto_adjust_mic_level: bool
    camera_id: str
    echo_cancellation: bool
    id: str
    microphone_id: str
    name: str
    noise_suppression: str
    speaker_id: str


class RoomsDeviceProfilesListItem(Reply):
    audio_processing: bool
    auto_adjust_mic_level: bool
    camera_id: str
    echo_cancellation: bool
    id: str
    microphone_id: str
    name: str
    noise_suppression: str
    speaker_id: str


RoomsDeviceProfilesListPage: TypeAlias = list[RoomsDeviceProfilesListItem]


class RoomsDeviceProfilesListDevicesReplyCameras(Reply):
    id: str
    name: str


class RoomsDeviceProfilesListDevicesReplyMicrophones(Reply):
    id: str
    name: str


class RoomsDeviceProfilesListDevicesReplySpeakers(Reply):
    id: str
    name: str


class RoomsDeviceProfilesListDevicesReply(Reply):
    cameras: list[RoomsDeviceProfilesListDevicesReplyCameras]
    microphones: list[RoomsDeviceProfilesListDevicesReplyMicrophones]
    speakers: list[RoomsDeviceProfilesListDevicesReplySpeakers]


class RoomsDeviceProfilesUpdateParams(TypedDict, total=False):
    audio_processing: bool
    auto_adjust_mic_level: bool
    camera_id: str
    echo_cancellation: bool
    microphone_id: str
    noise_suppression: Literal["moderate", "aggressive", "none"]
    speaker_id: str


class RoomsDevicesChangeAppVersionParams(TypedDict, total=False):
    action: Literal["upgrade", "downgrade", "cancel"]


class RoomsDevicesListItem(Reply):
    app_version: str
    device_firmware: str
    device_hostname: str
    device_mac_addresses: list[str]
    device_manufacturer: str
    device_model: str
    device_system: str
    device_type: str
    id: str
    ip_address: str
    room_name: str
    serial_number: str
    status: str


class RoomsDevicesListPage(Reply):
    devices: list[RoomsDevicesListItem]


class RoomsDigitalSignageDisplayE911Params(TypedDict, total=False):
    content: str
    target_ids: Texts
    target_type: Literal["account", "location", "room"]


class RoomsDigitalSignageListItem(Reply):
    id: str
    name: str


class RoomsDigitalSignageListPage(Reply):
    contents: list[RoomsDigitalSignageListItem]
    next_page_token: str
    page_size: int


class RoomsDigitalSignageListParams(TypedDict, total=False):
    folder_id: str
    next_page_token: str
    page_size: int
    type: str


class RoomsDigitalSignageRemoveE911Params(TypedDict, total=False):
    event_id: str
    force_remove: bool
    target_ids: Texts
    target_type: Literal["account", "location", "room"]


class RoomsDigitalSignageUpdateE911ParamsParams(TypedDict, total=False):
    content: str
    event_id: str
    force_remove: bool
    target_ids: Texts
    target_type: Literal["account", "location", "room"]


class RoomsDigitalSignageUpdateE911Params(TypedDict, total=False):
    method: Literal["zoomroom.emergency_alert_displayed"] | Literal["zoomroom.emergency_alert_removed"]
    params: RoomsDigitalSignageUpdateE911ParamsParams


class RoomsGetReplyBasic(Reply):
    activation_code: str
    calendar_resource_id: str
    capacity: float
    display_name: str
    hide_room_in_contacts: bool
    location_id: str
    name: str
    required_code_to_ext: bool
    room_passcode: str
    show_room_capacity_on_the_scheduling_display: bool
    show_room_capacity_on_the_zoom_rooms: bool
    support_email: str
    support_phone: str
    tag_ids: list[str]
    use_display_name_in_meetings: bool
    use_display_name_on_scheduling_display: bool
    use_display_name_on_zoom_rooms_display_and_controller: bool
    user_id: str
    zoom_room_type: str


class RoomsGetReplyDevice(Reply):
    device_profile_id: str


class RoomsGetReplySetupBackgroundImageInfo(Reply):
    content_id: str
    display_id: str
    download_url: str
    download_url_ttl: int


class RoomsGetReplySetupCheckinAndCheckoutCheckinAndCheckoutOptions(Reply):
    allowed_consecutive_missed_checkin_before_removing_room: int
    allowed_minutes_before_release_room_after_no_checkout: int
    checkin_minutes_prior_to_meeting_start_time: int
    enable_new_user_checkin_notification: bool
    enable_remove_recurring: bool


class RoomsGetReplySetupCheckinAndCheckout(Reply):
    checkin_and_checkout_options: RoomsGetReplySetupCheckinAndCheckoutCheckinAndCheckoutOptions
    enable: bool


class RoomsGetReplySetup(Reply):
    apply_background_image_to_all_displays: bool
    background_image_info: list[RoomsGetReplySetupBackgroundImageInfo]
    checkin_and_checkout: RoomsGetReplySetupCheckinAndCheckout
    pro_device: bool
    under_construction: bool


class RoomsGetReply(Reply):
    basic: RoomsGetReplyBasic
    device: RoomsGetReplyDevice
    setup: RoomsGetReplySetup


class RoomsGetParams(TypedDict, total=False):
    regenerate_activation_code: bool


class RoomsGetSensorDataItem(Reply):
    date_time: str
    device_id: str
    sensor_type: str
    sensor_value: str


class RoomsGetSensorDataPage(Reply):
    from_: str
    next_page_token: str
    page_size: int
    sensor_data: list[RoomsGetSensorDataItem]
    to: str
    total_records: int


class RoomsGetSensorDataParams(TypedDict, total=False):
    device_id: str
    from_: Required[DateTime]
    next_page_token: str
    page_size: int
    sensor_type: Literal[
        "CO2",
        "TEMPERATURE",
        "REAL_TIME_PEOPLE_COUNT",
        "HUMIDITY",
        "VOC",
        "PM25",
        "PM10",
        "AIR_PRESSURE",
        "AQI",
    ]
    to: Required[DateTime]


class RoomsGetVirtualControllerUrlReply(Reply):
    expire_in: int
    url: str


class RoomsGetVirtualControllerUrlParams(TypedDict, total=False):
    pre_authenticated_link: bool


class RoomsInviteToMeetingParams(TypedDict, total=False):
    user_ids: Required[Texts]


class RoomsJoinMeetingParams(TypedDict, total=False):
    force_accept: bool
    make_zoom_room_host: bool
    meeting_number: Required[str]
    passcode: str


class RoomsJoinThirdpartyMeetingParams(TypedDict, total=False):
    event_id: str
    join_type: Literal["url", "meeting_id", "sip"]
    join_url: str
    meeting_source_type: Literal["MS_TEAMS", "GOOGLE_MEET"]
    passcode: str
    sip_address: str
    third_party_meeting_id: str


class RoomsListItem(Reply):
    activation_code: str
    id: str
    location_id: str
    name: str
    room_id: str
    status: str
    tag_ids: list[str]


class RoomsListPage(Reply):
    next_page_token: str
    page_size: int
    rooms: list[RoomsListItem]


class RoomsListParams(TypedDict, total=False):
    location_id: str
    next_page_token: str
    page_size: int
    query_name: str
    status: Literal["Offline", "Available", "InMeeting", "UnderConstruction"]
    tag_ids: str | Texts
    type: Literal[
        "Kiosk",
        "ZoomRoom",
        "StandaloneWhiteboard",
        "SchedulingDisplayOnly",
        "DigitalSignageOnly",
        "PersonalZoomRoom",
    ]
    unassigned_rooms: bool


class RoomsLocationsChangeParentParams(TypedDict, total=False):
    parent_location_id: str


class RoomsLocationsCreateReply(Reply):
    id: str
    name: str
    parent_location_id: str
    type: str


class RoomsLocationsCreateParams(TypedDict, total=False):
    name: str
    parent_location_id: str


class RoomsLocationsGetReplyBasic(Reply):
    address: str
    description: str
    name: str
    parent_location_id: str
    required_code_to_ext: bool
    room_passcode: str
    support_email: str
    support_phone: str
    timezone: str


class RoomsLocationsGetReplySetupBackgroundImageInfo(Reply):
    content_id: str
    display_id: str
    download_url: str
    download_url_ttl: int


class RoomsLocationsGetReplySetup(Reply):
    apply_background_image_to_all_displays: bool
    background_image_info: list[RoomsLocationsGetReplySetupBackgroundImageInfo]


class RoomsLocationsGetReply(Reply):
    basic: RoomsLocationsGetReplyBasic
    setup: RoomsLocationsGetReplySetup


class RoomsLocationsGetSettingsReplyClientAlert(Reply):
    cpu_usage_high_detected_notification_on_zr_display: bool
    detect_bluetooth_microphone_error_alert: bool
    detect_bluetooth_speaker_error_alert: bool
    detect_camera_error_alert: bool
    detect_microphone_error_alert: bool
    detect_speaker_error_alert: bool
    network_unstable_detected_notification_on_zr_display: bool


class RoomsLocationsGetSettingsReplyDigitalSignageBanner(Reply):
    banner_room_name: bool
    banner_sharing_key: bool
    banner_time: bool


class RoomsLocationsGetSettingsReplyDigitalSignageDisplayPeriod(Reply):
    start_displaying_content: int
    stop_displaying_content: int


class RoomsLocationsGetSettingsReplyDigitalSignagePlayListContents(Reply):
    content_id: str
    duration: int
    id: str
    name: str
    order: int


class RoomsLocationsGetSettingsReplyDigitalSignagePlayList(Reply):
    action: str
    contents: list[RoomsLocationsGetSettingsReplyDigitalSignagePlayListContents]
    end_time: str
    id: str
    name: str
    start_time: str


class RoomsLocationsGetSettingsReplyDigitalSignage(Reply):
    banner: RoomsLocationsGetSettingsReplyDigitalSignageBanner
    display_period: RoomsLocationsGetSettingsReplyDigitalSignageDisplayPeriod
    enable_digital_signage: bool
    layout: str
    mute: bool
    play_list: list[RoomsLocationsGetSettingsReplyDigitalSignagePlayList]


class RoomsLocationsGetSettingsReplyMeetingSecurity(Reply):
    auto_security: bool
    encryption_type: str
    end_to_end_encrypted_meetings: bool


class RoomsLocationsGetSettingsReplyNotification(Reply):
    audio_meet_usability_threshold: bool
    audio_not_meet_usability_threshold: bool
    battery_is_charging: bool
    battery_low_and_not_charging: bool
    battery_percentage: str
    controller_scheduling_disconnected: bool
    controller_scheduling_reconnected: bool
    cpu_usage_high_detected: bool
    mic_speaker_camera_disconnected: bool
    mic_speaker_camera_reconnected: bool
    network_unstable_detected: bool
    sip_registration_failed: bool
    sip_registration_re_enabled: bool
    zoom_room_come_back_online: bool
    zoom_room_display_disconnected: bool
    zoom_room_offline: bool


class RoomsLocationsGetSettingsReplySchedulingDisplayReserveOtherRooms(Reply):
    allow_to_reserve_other_rooms: bool
    location_types: str


class RoomsLocationsGetSettingsReplySchedulingDisplay(Reply):
    home_screen_qr_code_supporting_text: str
    home_screen_qr_code_url: str
    home_screen_theme: str
    instant_room_reservation: bool
    reserve_other_rooms: RoomsLocationsGetSettingsReplySchedulingDisplayReserveOtherRooms
    set_scheduling_display_background_image_to_zoom_room_background: bool


class RoomsLocationsGetSettingsReplyZoomRoomsIncomingMeetingRequest(Reply):
    automatically_accept_incoming_meeting_request: bool
    automatically_unmute: bool


class RoomsLocationsGetSettingsReplyZoomRooms(Reply):
    allow_multiple_content_sharing: bool
    audio_device_daily_auto_test: bool
    auto_accept_incoming_call_and_fecc: bool
    auto_direct_sharing: bool
    auto_start_scheduled_meeting: bool
    auto_stop_scheduled_meeting: bool
    automatically_accept_far_end_camera_control_request: bool
    count_attendees_number_in_room: bool
    display_feedback_survey: bool
    display_meeting_list: bool
    display_top_banner: bool
    encrypt_shared_screen_content: bool
    hide_id_for_private_meeting: bool
    hide_self_view: bool
    incoming_meeting_request: RoomsLocationsGetSettingsReplyZoomRoomsIncomingMeetingRequest
    lock_speaker_volume_control: bool
    send_whiteboard_to_internal_contact_only: bool
    show_alert_before_meeting: bool
    show_call_history_in_room: bool
    show_contact_list_on_controller: bool
    show_non_video_participants: bool
    start_airplay_manually: bool
    start_airplay_mirroring: bool
    start_hdmi_content_share_manualy: bool
    support_join_3rd_party_meeting: bool
    transform_meeting_to_private: bool
    upcoming_meeting_alert: bool
    voice_commands: bool
    weekly_system_restart: bool


class RoomsLocationsGetSettingsReply(Reply):
    client_alert: RoomsLocationsGetSettingsReplyClientAlert
    digital_signage: RoomsLocationsGetSettingsReplyDigitalSignage
    meeting_security: RoomsLocationsGetSettingsReplyMeetingSecurity
    notification: RoomsLocationsGetSettingsReplyNotification
    scheduling_display: RoomsLocationsGetSettingsReplySchedulingDisplay
    zoom_rooms: RoomsLocationsGetSettingsReplyZoomRooms


class RoomsLocationsGetSettingsParams(TypedDict, total=False):
    setting_type: Required[str]


class RoomsLocationsGetStructureReply(Reply):
    structures: list[str]


class RoomsLocationsListItem(Reply):
    id: str
    name: str
    parent_location_id: str
    type: str


class RoomsLocationsListPage(Reply):
    locations: list[RoomsLocationsListItem]
    next_page_token: str
    page_size: int


class RoomsLocationsListParams(TypedDict, total=False):
    next_page_token: str
    page_size: int
    parent_location_id: str
    type: str


class RoomsLocationsUpdateParamsBasic(TypedDict, total=False):
    address: str
    description: str
    name: str
    required_code_to_ext: bool
    room_passcode: str
    support_email: str
    support_phone: str
    timezone: str


class RoomsLocationsUpdateParamsSetupBackgroundImageInfo(TypedDict, total=False):
    content_id: str
    display_id: Literal[
        "zoom_rooms_display1",
        "zoom_rooms_display2",
        "zoom_rooms_display3",
        "zoom_rooms_display4",
        "companion_whiteboard",
        "companion_zoom_rooms",
    ]


class RoomsLocationsUpdateParamsSetup(TypedDict, total=False):
    apply_background_image_to_all_displays: bool
    background_image_info: Sequence[RoomsLocationsUpdateParamsSetupBackgroundImageInfo]


class RoomsLocationsUpdateParams(TypedDict, total=False):
    basic: RoomsLocationsUpdateParamsBasic
    setup: RoomsLocationsUpdateParamsSetup


class RoomsLocationsUpdateSettingsParamsMeetingSecurity(TypedDict, total=False):
    auto_security: bool
    encryption_type: Literal["enhanced_encryption", "e2ee"]
    end_to_end_encrypted_meetings: bool


class RoomsLocationsUpdateSettingsParamsZoomRoomsIncomingMeetingRequest(TypedDict, total=False):
    automatically_accept_incoming_meeting_request: bool
    automatically_unmute: bool


class RoomsLocationsUpdateSettingsParamsZoomRooms(TypedDict, total=False):
    allow_multiple_content_sharing: bool
    audio_device_daily_auto_test: bool
    auto_accept_incoming_call_and_fecc: bool
    auto_direct_sharing: bool
    auto_start_scheduled_meeting: bool
    auto_stop_scheduled_meeting: bool
    automatically_accept_far_end_camera_control_request: bool
    count_attendees_number_in_room: bool
    display_feedback_survey: bool
    display_meeting_list: bool
    display_top_banner: bool
    encrypt_shared_screen_content: bool
    hide_id_for_private_meeting: bool
    hide_self_view: bool
    incoming_meeting_request: RoomsLocationsUpdateSettingsParamsZoomRoomsIncomingMeetingRequest
    lock_speaker_volume_control: bool
    send_whiteboard_to_internal_contact_only: bool
    show_alert_before_meeting: bool
    show_call_history_in_room: bool
    show_contact_list_on_controller: bool
    show_non_video_participants: bool
    start_airplay_manually: bool
    start_airplay_mirroring: bool
    start_hdmi_content_share_manualy: bool
    support_join_3rd_party_meeting: bool
    transform_meeting_to_private: bool
    upcoming_meeting_alert: bool
    voice_commands: bool
    weekly_system_restart: bool


class RoomsLocationsUpdateSettingsParamsClientAlert(TypedDict, total=False):
    cpu_usage_high_detected_notification_on_zr_display: bool
    detect_bluetooth_microphone_error_alert: bool
    detect_bluetooth_speaker_error_alert: bool
    detect_camera_error_alert: bool
    detect_microphone_error_alert: bool
    detect_speaker_error_alert: bool
    network_unstable_detected_notification_on_zr_display: bool


class RoomsLocationsUpdateSettingsParamsDigitalSignageBanner(TypedDict, total=False):
    banner_room_name: bool
    banner_sharing_key: bool
    banner_time: bool


class RoomsLocationsUpdateSettingsParamsDigitalSignageDisplayPeriod(TypedDict, total=False):
    start_displaying_content: int
    stop_displaying_content: int


class RoomsLocationsUpdateSettingsParamsDigitalSignagePlayListContents(TypedDict, total=False):
    action: str
    content_id: str
    duration: int
    id: str
    name: str
    order: int


class RoomsLocationsUpdateSettingsParamsDigitalSignagePlayList(TypedDict, total=False):
    action: Literal["add", "update", "delete"]
    contents: Sequence[RoomsLocationsUpdateSettingsParamsDigitalSignagePlayListContents]
    end_time: str
    id: str
    name: str
    start_time: str


class RoomsLocationsUpdateSettingsParamsDigitalSignage(TypedDict, total=False):
    banner: RoomsLocationsUpdateSettingsParamsDigitalSignageBanner
    display_period: RoomsLocationsUpdateSettingsParamsDigitalSignageDisplayPeriod
    enable_digital_signage: bool
    layout: str
    mute: bool
    play_list: Sequence[RoomsLocationsUpdateSettingsParamsDigitalSignagePlayList]


class RoomsLocationsUpdateSettingsParamsNotification(TypedDict, total=False):
    audio_meet_usability_threshold: bool
    audio_not_meet_usability_threshold: bool
    battery_is_charging: bool
    battery_low_and_not_charging: bool
    battery_percentage: str
    controller_scheduling_disconnected: bool
    controller_scheduling_reconnected: bool
    cpu_usage_high_detected: bool
    mic_speaker_camera_disconnected: bool
    mic_speaker_camera_reconnected: bool
    network_unstable_detected: bool
    sip_registration_failed: bool
    sip_registration_re_enabled: bool
    zoom_room_come_back_online: bool
    zoom_room_display_disconnected: bool
    zoom_room_offline: bool


class RoomsLocationsUpdateSettingsParamsSchedulingDisplayReserveOtherRooms(TypedDict, total=False):
    allow_to_reserve_other_rooms: bool
    location_types: Literal["city", "campus", "building", "floor"]


class RoomsLocationsUpdateSettingsParamsSchedulingDisplay(TypedDict, total=False):
    home_screen_qr_code_supporting_text: str
    home_screen_qr_code_url: str
    home_screen_theme: Literal["standard", "compact"]
    instant_room_reservation: bool
    reserve_other_rooms: RoomsLocationsUpdateSettingsParamsSchedulingDisplayReserveOtherRooms
    set_scheduling_display_background_image_to_zoom_room_background: bool


class RoomsLocationsUpdateSettingsParams(TypedDict, total=False):
    client_alert: RoomsLocationsUpdateSettingsParamsClientAlert
    digital_signage: RoomsLocationsUpdateSettingsParamsDigitalSignage
    meeting_security: RoomsLocationsUpdateSettingsParamsMeetingSecurity
    notification: RoomsLocationsUpdateSettingsParamsNotification
    scheduling_display: RoomsLocationsUpdateSettingsParamsSchedulingDisplay
    setting_type: Required[str]
    zoom_rooms: RoomsLocationsUpdateSettingsParamsZoomRooms


class RoomsLocationsUpdateStructureParams(TypedDict, total=False):
    structures: Texts


class RoomsScheduleMeetingParamsSettings(TypedDict, total=False):
    join_before_host: bool


class RoomsScheduleMeetingParams(TypedDict, total=False):
    duration: Required[int]
    meeting_topic: Required[str]
    passcode: str
    settings: RoomsScheduleMeetingParamsSettings
    start_time: Required[str]
    timezone: str


class RoomsSetVolumeParams(TypedDict, total=False):
    volume_level: Required[int]


class RoomsSettingsGetReplyClientAlert(Reply):
    cpu_usage_high_detected_notification_on_zr_display: bool
    detect_bluetooth_microphone_error_alert: bool
    detect_bluetooth_speaker_error_alert: bool
    detect_camera_error_alert: bool
    detect_microphone_error_alert: bool
    detect_speaker_error_alert: bool
    network_unstable_detected_notification_on_zr_display: bool


class RoomsSettingsGetReplyDigitalSignageBanner(Reply):
    banner_room_name: bool
    banner_sharing_key: bool
    banner_time: bool


class RoomsSettingsGetReplyDigitalSignageDisplayPeriod(Reply):
    start_displaying_content: int
    stop_displaying_content: int


class RoomsSettingsGetReplyDigitalSignagePlayListContents(Reply):
    content_id: str
    duration: int
    id: str
    name: str
    order: int


class RoomsSettingsGetReplyDigitalSignagePlayList(Reply):
    action: str
    contents: list[RoomsSettingsGetReplyDigitalSignagePlayListContents]
    end_time: str
    id: str
    name: str
    start_time: str


class RoomsSettingsGetReplyDigitalSignage(Reply):
    banner: RoomsSettingsGetReplyDigitalSignageBanner
    display_period: RoomsSettingsGetReplyDigitalSignageDisplayPeriod
    enable_digital_signage: bool
    layout: str
    mute: bool
    play_list: list[RoomsSettingsGetReplyDigitalSignagePlayList]


class RoomsSettingsGetReplyMeetingSecurity(Reply):
    auto_security: bool
    encryption_type: str
    end_to_end_encrypted_meetings: bool


class RoomsSettingsGetReplyNotification(Reply):
    audio_meet_usability_threshold: bool
    audio_not_meet_usability_threshold: bool
    battery_is_charging: bool
    battery_low_and_not_charging: bool
    battery_percentage: str
    controller_scheduling_disconnected: bool
    controller_scheduling_reconnected: bool
    cpu_usage_high_detected: bool
    mic_speaker_camera_disconnected: bool
    mic_speaker_camera_reconnected: bool
    network_unstable_detected: bool
    sip_registration_failed: bool
    sip_registration_re_enabled: bool
    zoom_room_come_back_online: bool
    zoom_room_display_disconnected: bool
    zoom_room_offline: bool


class RoomsSettingsGetReplySchedulingDisplayReserveOtherRooms(Reply):
    allow_to_reserve_other_rooms: bool
    location_types: str


class RoomsSettingsGetReplySchedulingDisplay(Reply):
    home_screen_qr_code_supporting_text: str
    home_screen_qr_code_url: str
    home_screen_theme: str
    instant_room_reservation: bool
    reserve_other_rooms: RoomsSettingsGetReplySchedulingDisplayReserveOtherRooms
    set_scheduling_display_background_image_to_zoom_room_background: bool


class RoomsSettingsGetReplyZoomRoomsIncomingMeetingRequest(Reply):
    automatically_accept_incoming_meeting_request: bool
    automatically_unmute: bool


class RoomsSettingsGetReplyZoomRooms(Reply):
    allow_multiple_content_sharing: bool
    audio_device_daily_auto_test: bool
    auto_direct_sharing: bool
    auto_start_scheduled_meeting: bool
    auto_stop_scheduled_meeting: bool
    automatically_accept_far_end_camera_control_request: bool
    bypass_meeting_password: bool
    count_attendees_number_in_room: bool
    display_feedback_survey: bool
    display_meeting_list: bool
    display_top_banner: bool
    encrypt_shared_screen_content: bool
    entry_exit_chime: str
    hide_id_for_private_meeting: bool
    hide_share_instruction: bool
    hide_user_personal_information: bool
    incoming_meeting_request: RoomsSettingsGetReplyZoomRoomsIncomingMeetingRequest
    make_room_alternative_host: bool
    record_play_own_voice: bool
    remote_support: bool
    send_whiteboard_to_internal_contact_only: bool
    show_alert_before_meeting: bool
    show_call_history_in_room: bool
    show_contact_list_on_controller: bool
    show_non_video_participants: bool
    start_airplay_manually: bool
    start_airplay_mirroring: bool
    support_join_3rd_party_meeting: bool
    transform_meeting_to_private: bool
    upcoming_meeting_alert: bool
    weekly_system_restart: bool
    zr_always_display_name_label_in_meeting: bool


class RoomsSettingsGetReply(Reply):
    client_alert: RoomsSettingsGetReplyClientAlert
    digital_signage: RoomsSettingsGetReplyDigitalSignage
    meeting_security: RoomsSettingsGetReplyMeetingSecurity
    notification: RoomsSettingsGetReplyNotification
    scheduling_display: RoomsSettingsGetReplySchedulingDisplay
    zoom_rooms: RoomsSettingsGetReplyZoomRooms


class RoomsSettingsGetParams(TypedDict, total=False):
    setting_type: Required[str]


class RoomsSettingsUpdateParamsMeetingSecurity(TypedDict, total=False):
    auto_security: bool
    encryption_type: Literal["enhanced_encryption", "e2ee"]
    end_to_end_encrypted_meetings: bool


class RoomsSettingsUpdateParamsZoomRoomsIncomingMeetingRequest(TypedDict, total=False):
    automatically_accept_incoming_meeting_request: bool
    automatically_unmute: bool


class RoomsSettingsUpdateParamsZoomRooms(TypedDict, total=False):
    allow_multiple_content_sharing: bool
    audio_device_daily_auto_test: bool
    auto_direct_sharing: bool
    auto_start_scheduled_meeting: bool
    auto_stop_scheduled_meeting: bool
    automatically_accept_far_end_camera_control_request: bool
    bypass_meeting_password: bool
    count_attendees_number_in_room: bool
    display_feedback_survey: bool
    display_meeting_list: bool
    display_top_banner: bool
    encrypt_shared_screen_content: bool
    entry_exit_chime: Literal["host", "all", "none"]
    hide_id_for_private_meeting: bool
    hide_share_instruction: bool
    hide_user_personal_information: bool
    incoming_meeting_request: RoomsSettingsUpdateParamsZoomRoomsIncomingMeetingRequest
    make_room_alternative_host: bool
    record_play_own_voice: bool
    remote_support: bool
    send_whiteboard_to_internal_contact_only: bool
    show_alert_before_meeting: bool
    show_call_history_in_room: bool
    show_contact_list_on_controller: bool
    show_non_video_participants: bool
    start_airplay_manually: bool
    start_airplay_mirroring: bool
    support_join_3rd_party_meeting: bool
    transform_meeting_to_private: bool
    upcoming_meeting_alert: bool
    weekly_system_restart: bool


class RoomsSettingsUpdateParamsClientAlert(TypedDict, total=False):
    cpu_usage_high_detected_notification_on_zr_display: bool
    detect_bluetooth_microphone_error_alert: bool
    detect_bluetooth_speaker_error_alert: bool
    detect_camera_error_alert: bool
    detect_microphone_error_alert: bool
    detect_speaker_error_alert: bool
    network_unstable_detected_notification_on_zr_display: bool


class RoomsSettingsUpdateParamsDigitalSignageBanner(TypedDict, total=False):
    banner_room_name: bool
    banner_sharing_key: bool
    banner_time: bool


class RoomsSettingsUpdateParamsDigitalSignageDisplayPeriod(TypedDict, total=False):
    start_displaying_content: int
    stop_displaying_content: int


class RoomsSettingsUpdateParamsDigitalSignagePlayListContents(TypedDict, total=False):
    action: str
    content_id: str
    duration: int
    id: str
    name: str
    order: int


class RoomsSettingsUpdateParamsDigitalSignagePlayList(TypedDict, total=False):
    action: Literal["add", "update", "delete"]
    contents: Sequence[RoomsSettingsUpdateParamsDigitalSignagePlayListContents]
    end_time: str
    id: str
    name: str
    start_time: str


class RoomsSettingsUpdateParamsDigitalSignage(TypedDict, total=False):
    banner: RoomsSettingsUpdateParamsDigitalSignageBanner
    display_period: RoomsSettingsUpdateParamsDigitalSignageDisplayPeriod
    enable_digital_signage: bool
    layout: str
    mute: bool
    play_list: Sequence[RoomsSettingsUpdateParamsDigitalSignagePlayList]


class RoomsSettingsUpdateParamsNotification(TypedDict, total=False):
    audio_meet_usability_threshold: bool
    audio_not_meet_usability_threshold: bool
    battery_is_charging: bool
    battery_low_and_not_charging: bool
    battery_percentage: str
    controller_scheduling_disconnected: bool
    controller_scheduling_reconnected: bool
    cpu_usage_high_detected: bool
    mic_speaker_camera_disconnected: bool
    mic_speaker_camera_reconnected: bool
    network_unstable_detected: bool
    sip_registration_failed: bool
    sip_registration_re_enabled: bool
    zoom_room_come_back_online: bool
    zoom_room_display_disconnected: bool
    zoom_room_offline: bool


class RoomsSettingsUpdateParamsSchedulingDisplayReserveOtherRooms(TypedDict, total=False):
    allow_to_reserve_other_rooms: bool
    location_types: Literal["city", "campus", "building", "floor"]


class RoomsSettingsUpdateParamsSchedulingDisplay(TypedDict, total=False):
    home_screen_qr_code_supporting_text: str
    home_screen_qr_code_url: str
    home_screen_theme: Literal["standard", "compact"]
    instant_room_reservation: bool
    reserve_other_rooms: RoomsSettingsUpdateParamsSchedulingDisplayReserveOtherRooms
    set_scheduling_display_background_image_to_zoom_room_background: bool


class RoomsSettingsUpdateParams(TypedDict, total=False):
    client_alert: RoomsSettingsUpdateParamsClientAlert
    digital_signage: RoomsSettingsUpdateParamsDigitalSignage
    meeting_security: RoomsSettingsUpdateParamsMeetingSecurity
    notification: RoomsSettingsUpdateParamsNotification
    scheduling_display: RoomsSettingsUpdateParamsSchedulingDisplay
    setting_type: str
    zoom_rooms: RoomsSettingsUpdateParamsZoomRooms


class RoomsSignageContentsCreateUrlReply(Reply):
    content_id: str


class RoomsSignageContentsCreateUrlParams(TypedDict, total=False):
    content_name: str
    content_url: str
    folder_id: str


class RoomsSignageContentsDeleteParams(TypedDict, total=False):
    remove_from_library_only: bool


class RoomsSignageContentsGetReply(Reply):
    content_id: str
    content_name: str
    content_type: str
    content_url: str
    download_url: str
    download_url_ttl: int
    expiration_time: str
    expires: bool
    folder_id: str


class RoomsSignageContentsListItem(Reply):
    content_id: str
    content_name: str
    content_type: str


class RoomsSignageContentsListPage(Reply):
    contents: list[RoomsSignageContentsListItem]
    next_page_token: str
    page_size: int


class RoomsSignageContentsListParams(TypedDict, total=False):
    next_page_token: str
    page_size: Required[int]


class RoomsSignageContentsUpdateParams(TypedDict, total=False):
    content_name: str
    content_url: str
    expiration_time: str
    expires: bool


class RoomsSignageContentsUpdateFileParams(TypedDict, total=False):
    content_id: str
    file: Required[Upload]


class RoomsSignageContentsUploadFileReply(Reply):
    content_id: str


class RoomsSignageContentsUploadFileParams(TypedDict, total=False):
    content_name: Required[str]
    file: Required[Upload]
    folder_id: str


class RoomsSignageFoldersCreateReply(Reply):
    folder_id: str


class RoomsSignageFoldersCreateParams(TypedDict, total=False):
    folder_name: str


class RoomsSignageFoldersDeleteParams(TypedDict, total=False):
    remove_from_library_only: bool


class RoomsSignageFoldersGetReply(Reply):
    folder_id: str
    folder_name: str


class RoomsSignageFoldersUpdateParams(TypedDict, total=False):
    folder_name: str


class RoomsSignagePlaylistsCreateReply(Reply):
    playlist_id: str


class RoomsSignagePlaylistsCreateParams(TypedDict, total=False):
    playlist_name: Required[str]


class RoomsSignagePlaylistsGetReply(Reply):
    playlist_id: str
    playlist_name: str


class RoomsSignagePlaylistsListItem(Reply):
    playlist_id: str
    playlist_name: str


class RoomsSignagePlaylistsListPage(Reply):
    next_page_token: str
    page_size: int
    playlists: list[RoomsSignagePlaylistsListItem]


class RoomsSignagePlaylistsListParams(TypedDict, total=False):
    next_page_token: str
    page_size: int


class RoomsSignagePlaylistsListContentsItem(Reply):
    content_duration: int
    content_id: str
    content_name: str


class RoomsSignagePlaylistsListContentsPage(Reply):
    contents: list[RoomsSignagePlaylistsListContentsItem]
    next_page_token: str
    page_size: int


class RoomsSignagePlaylistsListContentsParams(TypedDict, total=False):
    next_page_token: str
    page_size: int


class RoomsSignagePlaylistsListRoomsItem(Reply):
    room_id: str


class RoomsSignagePlaylistsListRoomsPage(Reply):
    rooms: list[RoomsSignagePlaylistsListRoomsItem]


class RoomsSignagePlaylistsUpdateParams(TypedDict, total=False):
    playlist_name: str


class RoomsSignagePlaylistsUpdateContentsParamsContents(TypedDict, total=False):
    content_duration: int
    content_id: str


class RoomsSignagePlaylistsUpdateContentsParams(TypedDict, total=False):
    contents: Sequence[RoomsSignagePlaylistsUpdateContentsParamsContents]


class RoomsSignagePlaylistsUpdateRoomsParamsRooms(TypedDict, total=False):
    room_id: str


class RoomsSignagePlaylistsUpdateRoomsParams(TypedDict, total=False):
    rooms: Sequence[RoomsSignagePlaylistsUpdateRoomsParamsRooms]


class RoomsSwitchCameraParams(TypedDict, total=False):
    cameraId: Required[str]


class RoomsSwitchMicrophoneParams(TypedDict, total=False):
    microphoneId: Required[str]


class RoomsSwitchSpeakerParams(TypedDict, total=False):
    speakerId: Required[str]


class RoomsTagsAssignParams(TypedDict, total=False):
    tag_ids: Required[Texts]


class RoomsTagsAssignByLocationParams(TypedDict, total=False):
    tag_ids: Required[Texts]


class RoomsTagsCreateReply(Reply):
    id: str


class RoomsTagsCreateParams(TypedDict, total=False):
    description: Required[str]
    name: Required[str]


class RoomsTagsListItem(Reply):
    description: str
    id: str
    name: str
    num_of_rooms: int


class RoomsTagsListPage(Reply):
    next_page_token: str
    page_size: int
    tags: list[RoomsTagsListItem]


class RoomsTagsListParams(TypedDict, total=False):
    next_page_token: str
    page_size: int


class RoomsTagsUnassignParams(TypedDict, total=False):
    tag_ids: Required[str]


class RoomsTagsUpdateParams(TypedDict, total=False):
    description: str
    name: str


class RoomsUpdateParamsBasic(TypedDict, total=False):
    calendar_resource_id: str
    capacity: int
    display_name: str
    hide_room_in_contacts: bool
    name: str
    required_code_to_ext: bool
    room_passcode: str
    show_room_capacity_on_the_scheduling_display: bool
    show_room_capacity_on_the_zoom_rooms: bool
    support_email: str
    support_phone: str
    tag_ids: Texts
    use_display_name_in_meetings: bool
    use_display_name_on_scheduling_display: bool
    use_display_name_on_zoom_rooms_display_and_controller: bool
    zoom_room_type: Literal[
        "Kiosk",
        "ZoomRoom",
        "StandaloneWhiteboard",
        "SchedulingDisplayOnly",
        "DigitalSignageOnly",
        "PersonalZoomRoom",
    ]


class RoomsUpdateParamsDevice(TypedDict, total=False):
    device_profile_id: str


class RoomsUpdateParamsSetupBackgroundImageInfo(TypedDict, total=False):
    content_id: str
    display_id: Literal[
        "zoom_rooms_display1",
        "zoom_rooms_display2",
        "zoom_rooms_display3",
        "zoom_rooms_display4",
        "companion_whiteboard",
        "companion_zoom_rooms",
    ]


class RoomsUpdateParamsSetupCheckinAndCheckoutCheckinAndCheckoutOptions(TypedDict, total=False):
    allowed_consecutive_missed_checkin_before_removing_room: int
    allowed_minutes_before_release_room_after_no_checkout: int
    checkin_minutes_prior_to_meeting_start_time: int
    enable_new_user_checkin_notification: bool
    enable_remove_recurring: bool


class RoomsUpdateParamsSetupCheckinAndCheckout(TypedDict, total=False):
    checkin_and_checkout_options: RoomsUpdateParamsSetupCheckinAndCheckoutCheckinAndCheckoutOptions
    enable: bool


class RoomsUpdateParamsSetup(TypedDict, total=False):
    apply_background_image_to_all_displays: bool
    background_image_info: Sequence[RoomsUpdateParamsSetupBackgroundImageInfo]
    checkin_and_checkout: RoomsUpdateParamsSetupCheckinAndCheckout
    pro_device: bool
    screen_lock_pin: str
    under_construction: bool


class RoomsUpdateParams(TypedDict, total=False):
    basic: RoomsUpdateParamsBasic
    device: RoomsUpdateParamsDevice
    setup: RoomsUpdateParamsSetup


class VisitorsInvitationsCreateParams(TypedDict, total=False):
    host_id: str
    invite_location_id: str
    start_time: str
    visitor_email: str
    visitor_name: str
    visitor_organization: str


class VisitorsInvitationsDeleteParams(TypedDict, total=False):
    cancel: bool


class VisitorsInvitationsGetReplyResult(Reply):
    address: str
    check_in_time: str
    details: str
    host_email: str
    host_name: str
    invitation_id: str
    invite_location_id: str
    office_name: str
    start_time: str
    status: str
    time_zone: str
    visitor_email: str
    visitor_name: str
    visitor_organization: str
    visitor_photo_url: str


class VisitorsInvitationsGetReply(Reply):
    result: VisitorsInvitationsGetReplyResult


class VisitorsInvitationsListItem(Reply):
    address: str
    check_in_time: str
    details: str
    host_email: str
    host_name: str
    invitation_id: str
    invite_location_id: str
    office_name: str
    start_time: str
    status: str
    time_zone: str
    visitor_email: str
    visitor_name: str
    visitor_organization: str
    visitor_photo_url: str


class VisitorsInvitationsListPage(Reply):
    invitations: list[VisitorsInvitationsListItem]
    next_page_token: str
    page_size: int
    total_records: float


class VisitorsInvitationsListParams(TypedDict, total=False):
    data_scope: Literal["user", "account"]
    from_: str
    invite_location_id: str
    next_page_token: str
    page_size: int
    to: str


class VisitorsInvitationsUpdateParams(TypedDict, total=False):
    host_id: str
    invite_location_id: str
    start_time: str
    visitor_email: str
    visitor_name: str
    visitor_organization: str


class WorkspacesAssetsCreateReply(Reply):
    asset_id: str


class WorkspacesAssetsCreateParams(TypedDict, total=False):
    name: str


class WorkspacesAssetsGetReply(Reply):
    asset_id: str
    name: str


class WorkspacesAssetsListItem(Reply):
    asset_id: str
    name: str


class WorkspacesAssetsListPage(Reply):
    assets: list[WorkspacesAssetsListItem]
    next_page_token: str
    page_size: float


class WorkspacesAssetsListParams(TypedDict, total=False):
    next_page_token: str
    page_size: int


class WorkspacesAssetsUpdateParams(TypedDict, total=False):
    name: str


class WorkspacesAssignmentsGetReplyPermanentAssignment(Reply):
    account_id: str
    user_email: str
    user_id: str


class WorkspacesAssignmentsGetReply(Reply):
    assign_type: str
    permanent_assignment: WorkspacesAssignmentsGetReplyPermanentAssignment


class WorkspacesAssignmentsSetParamsPermanentAssignment(TypedDict, total=False):
    account_id: str
    user_id: str


class WorkspacesAssignmentsSetParams(TypedDict, total=False):
    assign_type: Required[Literal["permanent"]]
    permanent_assignment: WorkspacesAssignmentsSetParamsPermanentAssignment


class WorkspacesCalendarSettingsGetReplyResult(Reply):
    desk_status: str
    room_status: str


class WorkspacesCalendarSettingsGetReply(Reply):
    result: WorkspacesCalendarSettingsGetReplyResult


class WorkspacesCalendarSettingsUpdateParams(TypedDict, total=False):
    desk_status: Literal["free", "busy"]
    room_status: Literal["free", "busy"]


class WorkspacesCreateReply(Reply):
    id: str


class WorkspacesCreateParams(TypedDict, total=False):
    calendar_resource_id: str
    location_id: Required[str]
    workspace_name: Required[str]
    workspace_type: Required[Literal["desk", "room"]]


class WorkspacesFloorMapsDeleteParams(TypedDict, total=False):
    remove_child: bool


class WorkspacesFloorMapsGetReply(Reply):
    background_map_height: int
    background_map_url: str
    background_map_width: int
    canvas_height: int
    canvas_width: int
    point_size: int


class WorkspacesFloorMapsUploadReply(Reply):
    file_id: str


class WorkspacesFloorMapsUploadParams(TypedDict, total=False):
    file: Required[Upload]
    location_id: Required[str]


class WorkspacesGetReply(Reply):
    activation_code: str
    calendar_resource_id: str
    id: str
    location_id: str
    supportAssignment: bool
    workspace_display_name: str
    workspace_name: str
    workspace_passcode: str
    workspace_type: str


class WorkspacesGetHotDeskUsageReplyDeskUsage(Reply):
    in_use: int
    not_in_use: int


class WorkspacesGetHotDeskUsageReplyRoomUsage(Reply):
    in_use: int
    not_in_use: int


class WorkspacesGetHotDeskUsageReplyTotalUsage(Reply):
    in_use: int
    not_in_use: int


class WorkspacesGetHotDeskUsageReply(Reply):
    desk_usage: WorkspacesGetHotDeskUsageReplyDeskUsage
    room_usage: WorkspacesGetHotDeskUsageReplyRoomUsage
    total_usage: WorkspacesGetHotDeskUsageReplyTotalUsage


class WorkspacesGetHotDeskUsageParams(TypedDict, total=False):
    location_id: Required[str]


class WorkspacesGetQrCodeReply(Reply):
    expire_in: int
    qr_code: str


class WorkspacesGetQrCodeParams(TypedDict, total=False):
    ttl: int
    type: Literal["check_in", "unified"]


class WorkspacesListItemPolygonCoordinates(Reply):
    polygon_coordinate_x: float
    polygon_coordinate_y: float


class WorkspacesListItem(Reply):
    asset_ids: list[str]
    capacity: str
    construction_status: bool
    id: str
    location_id: str
    point_coordinate_radius: int
    point_coordinate_x: float
    point_coordinate_y: float
    polygon_coordinates: list[WorkspacesListItemPolygonCoordinates]
    requires_approval: bool
    room_images: list[str]
    workspace_name: str
    workspace_type: str


class WorkspacesListPage(Reply):
    next_page_token: str
    page_size: int
    total_records: int
    workspaces: list[WorkspacesListItem]


class WorkspacesListParams(TypedDict, total=False):
    location_id: Required[str]
    next_page_token: str
    page_size: int
    reserve_user: str
    workspace_name: str
    workspace_type: Literal["commonWorkspace", "desk", "room"]


class WorkspacesListAdditionalInformationItemPolygonCoordinates(Reply):
    polygon_coordinate_x: float
    polygon_coordinate_y: float


class WorkspacesListAdditionalInformationItem(Reply):
    asset_ids: list[str]
    available: bool
    capacity: str
    construction_status: bool
    id: str
    location_id: str
    max_reserve_duration: int
    point_coordinate_radius: int
    point_coordinate_x: float
    point_coordinate_y: float
    polygon_coordinates: list[WorkspacesListAdditionalInformationItemPolygonCoordinates]
    requires_approval: bool
    reserve_permission: bool
    room_images: list[str]
    workspace_name: str
    workspace_status: str
    workspace_type: str


class WorkspacesListAdditionalInformationPage(Reply):
    next_page_token: str
    page_size: int
    workspaces: list[WorkspacesListAdditionalInformationItem]


class WorkspacesListAdditionalInformationParams(TypedDict, total=False):
    from_: Required[DateTime]
    location_id: Required[str]
    next_page_token: str
    page_size: int
    reserve_user: str
    to: Required[DateTime]
    workspace_type: Literal["desk", "room"]


class WorkspacesListReleasedByTimeoutItem(Reply):
    checkin_time: str
    checkout_time: str
    cons_times_no_check_in: int
    event_id: str
    location_id: str
    recurring_meeting: bool
    release_flag: bool
    release_location: str
    release_reason: str
    release_time: str
    reservation_end_time: str
    reservation_start_time: str
    room_email: str
    timezone: str
    user_email: str
    user_name: str
    workspace_id: str
    workspace_name: str
    workspace_type: str


class WorkspacesListReleasedByTimeoutPage(Reply):
    next_page_token: str
    page_size: int
    release_events: list[WorkspacesListReleasedByTimeoutItem]
    total_records: int


class WorkspacesListReleasedByTimeoutParams(TypedDict, total=False):
    from_: Required[str]
    location_id: Required[str]
    next_page_token: str
    page_size: int
    snapshot_date: Required[str]
    to: Required[str]
    workspace_type: Required[Literal["all", "desk", "room"]]


class WorkspacesReservationsCheckInParams(TypedDict, total=False):
    reservation_id: str
    user_id: str
    workspace_id: str


class WorkspacesReservationsCheckInOutParamsParams(TypedDict, total=False):
    reservation_id: str
    user_id: str
    workspace_id: str


class WorkspacesReservationsCheckInOutParams(TypedDict, total=False):
    method: Literal["check_in", "check_out"]
    params: WorkspacesReservationsCheckInOutParamsParams


class WorkspacesReservationsCheckOutParams(TypedDict, total=False):
    reservation_id: str
    user_id: str
    workspace_id: str


class WorkspacesReservationsCreateReply(Reply):
    reservation_id: str
    status: str


class WorkspacesReservationsCreateParamsMeeting(TypedDict, total=False):
    end_to_end_encrypted: bool
    meeting_uuid: str
    password: str
    waiting_room: bool


class WorkspacesReservationsCreateParams(TypedDict, total=False):
    check_in: bool
    end_time: Required[DateTime]
    meeting: WorkspacesReservationsCreateParamsMeeting
    reserve_for: str
    start_time: Required[DateTime]
    topic: Required[str]


class WorkspacesReservationsGetReplyResult(Reply):
    end_time: str
    id: str
    start_time: str
    status: str
    timezone: str
    topic: str
    user_id: str


class WorkspacesReservationsGetReply(Reply):
    result: WorkspacesReservationsGetReplyResult


class WorkspacesReservationsListItem(Reply):
    end_time: str
    id: str
    start_time: str
    status: str
    timezone: str
    topic: str
    user_id: str


class WorkspacesReservationsListPage(Reply):
    from_: str
    reservations: list[WorkspacesReservationsListItem]
    to: str


class WorkspacesReservationsListParams(TypedDict, total=False):
    from_: DateTime
    to: DateTime
    user_id: str


class WorkspacesReservationsListByUserItem(Reply):
    end_time: str
    id: str
    location_id: str
    start_time: str
    status: str
    timezone: str
    topic: str
    user_id: str
    workspace_id: str


class WorkspacesReservationsListByUserPage(Reply):
    reservations: list[WorkspacesReservationsListByUserItem]


class WorkspacesReservationsListByUserParams(TypedDict, total=False):
    from_: Required[DateTime]
    to: Required[DateTime]


class WorkspacesReservationsListQuestionnairesItemListOptions(Reply):
    option_id: str
    text: str


class WorkspacesReservationsListQuestionnairesItemList(Reply):
    options: list[WorkspacesReservationsListQuestionnairesItemListOptions]
    question_id: str
    reply: str
    required: bool
    title: str
    type: str


class WorkspacesReservationsListQuestionnairesItem(Reply):
    id: str
    list: builtins.list[WorkspacesReservationsListQuestionnairesItemList]
    subject: str
    title: str


class WorkspacesReservationsListQuestionnairesPage(Reply):
    fill_time: str
    questionnaire_response: list[WorkspacesReservationsListQuestionnairesItem]
    reservation_id: str
    user_display_name: str
    workspace_id: str
    workspace_name: str


class WorkspacesReservationsListQuestionnairesParams(TypedDict, total=False):
    subject: Required[Literal["reservation", "pre_checkin"]]


class WorkspacesReservationsUpdateParams(TypedDict, total=False):
    end_time: Required[DateTime]
    start_time: Required[DateTime]
    topic: Required[str]


class WorkspacesSettingsUpdateParamsBodySettings(TypedDict, total=False):
    setting_type: Required[
        Literal[
            "add_asset",
            "remove_asset",
            "reserve_for_visitors",
            "restrict_reservation_in_person_only",
            "time_zone",
            "under_construction",
            "display_occupancy_status",
            "required_approve",
            "enable_workspace_check_in_and_out",
            "allow_pre_check_in_time",
            "no_check_in_auto_release_time",
            "enable_auto_release",
            "enable_limit_duration",
            "max_duration",
            "reservation_scheduling_increment",
        ]
    ]
    setting_value: Required[str]


class WorkspacesSettingsUpdateParamsBody(TypedDict, total=False):
    setting_level: Required[Literal["account", "location", "desk"]]
    setting_level_id: Required[str]
    settings: Required[Sequence[WorkspacesSettingsUpdateParamsBodySettings]]


class WorkspacesSettingsUpdateParams(TypedDict, total=False):
    body: Sequence[WorkspacesSettingsUpdateParamsBody]


class WorkspacesUpdateParams(TypedDict, total=False):
    calendar_resource_id: str
    workspace_display_name: str
    workspace_name: str
    workspace_passcode: str
