"""What the operations of the area dashboards take and give.

Generated from catalog/data/dashboards. Do not edit; see docs/codegen.md.
"""

from typing import Literal, Required, TypedDict

from greenroom.client.reply import Reply
from greenroom.client.resource import Date, Texts


class DashboardsChatItem(Reply):
    audio_sent: int
    code_sippet_sent: int
    email: str
    files_sent: int
    giphys_sent: int
    group_sent: int
    images_sent: int
    p2p_sent: int
    text_sent: int
    total_sent: int
    user_id: str
    user_name: str
    video_sent: int


class DashboardsChatPage(Reply):
    from_: str
    next_page_token: str
    page_size: int
    to: str
    users: list[DashboardsChatItem]


class DashboardsChatParams(TypedDict, total=False):
    from_: Required[Date]
    next_page_token: str
    page_size: int
    to: Required[Date]


class DashboardsClientFeedbackGetItem(Reply):
    email: str
    meeting_id: str
    participant_name: str
    time: str


class DashboardsClientFeedbackGetPage(Reply):
    client_feedback_details: list[DashboardsClientFeedbackGetItem]
    from_: str
    next_page_token: str
    page_size: int
    to: str


class DashboardsClientFeedbackGetParams(TypedDict, total=False):
    from_: Date
    next_page_token: str
    page_size: int
    to: Date


class DashboardsClientFeedbackListItem(Reply):
    feedback_id: str
    feedback_name: str
    participants_count: int


class DashboardsClientFeedbackListPage(Reply):
    client_feedbacks: list[DashboardsClientFeedbackListItem]
    from_: str
    to: str
    total_records: int


class DashboardsClientFeedbackListParams(TypedDict, total=False):
    from_: Required[Date]
    to: Required[Date]


class DashboardsClientSatisfactionItem(Reply):
    date: str
    good_count: int
    none_count: int
    not_good_count: int
    satisfaction_percent: float


class DashboardsClientSatisfactionPage(Reply):
    client_satisfaction: list[DashboardsClientSatisfactionItem]
    from_: str
    to: str
    total_records: int


class DashboardsClientSatisfactionParams(TypedDict, total=False):
    from_: Date
    to: Date


class DashboardsClientVersionsItem(Reply):
    client_version: str
    total_count: int


class DashboardsClientVersionsPage(Reply):
    client_versions: list[DashboardsClientVersionsItem]


class DashboardsCrcItemCrcPortsHourUsage(Reply):
    hour: str
    max_usage: int
    total_usage: int


class DashboardsCrcItem(Reply):
    crc_ports_hour_usage: list[DashboardsCrcItemCrcPortsHourUsage]
    date_time: str


class DashboardsCrcPage(Reply):
    crc_ports_usage: list[DashboardsCrcItem]
    from_: str
    to: str


class DashboardsCrcParams(TypedDict, total=False):
    from_: Required[Date]
    to: Required[Date]


class DashboardsImItem(Reply):
    calls_receive: int
    calls_send: int
    email: str
    emoji_receive: int
    emoji_send: int
    files_receive: int
    files_send: int
    group_receive: int
    group_send: int
    images_receive: int
    images_send: int
    total_receive: int
    total_send: int
    user_id: str
    user_name: str
    videos_receive: int
    videos_send: int
    voice_receive: int
    voice_send: int


class DashboardsImPage(Reply):
    from_: str
    next_page_token: str
    page_count: int
    page_size: int
    to: str
    total_records: int
    users: list[DashboardsImItem]


class DashboardsImParams(TypedDict, total=False):
    from_: Required[Date]
    next_page_token: str
    page_size: int
    to: Required[Date]


class DashboardsMeetingsGetReplyCustomKeys(Reply):
    key: str
    value: str


class DashboardsMeetingsGetReply(Reply):
    avg_jointime_cost: float
    custom_keys: list[DashboardsMeetingsGetReplyCustomKeys]
    dept: str
    duration: str
    email: str
    end_time: str
    has_3rd_party_audio: bool
    has_archiving: bool
    has_automated_captions: bool
    has_manual_captions: bool
    has_meeting_summary: bool
    has_poll: bool
    has_pstn: bool
    has_qa: bool
    has_recording: bool
    has_screen_share: bool
    has_sip: bool
    has_survey: bool
    has_video: bool
    has_voip: bool
    host: str
    id: int
    in_room_participants: int
    participants: int
    start_time: str
    topic: str
    user_type: str
    uuid: str


class DashboardsMeetingsGetParams(TypedDict, total=False):
    type: Literal["past", "pastOne", "live"]


class DashboardsMeetingsGetParticipantQosReplyUserQosAsDeviceFromCrc(Reply):
    avg_loss: str
    bitrate: str
    frame_rate: str
    jitter: str
    latency: str
    max_loss: str
    resolution: str


class DashboardsMeetingsGetParticipantQosReplyUserQosAsDeviceFromRwg(Reply):
    avg_loss: str
    bitrate: str
    frame_rate: str
    jitter: str
    latency: str
    max_loss: str
    resolution: str


class DashboardsMeetingsGetParticipantQosReplyUserQosAsDeviceToCrc(Reply):
    avg_loss: str
    bitrate: str
    frame_rate: str
    jitter: str
    latency: str
    max_loss: str
    resolution: str


class DashboardsMeetingsGetParticipantQosReplyUserQosAsDeviceToRwg(Reply):
    avg_loss: str
    bitrate: str
    frame_rate: str
    jitter: str
    latency: str
    max_loss: str
    resolution: str


class DashboardsMeetingsGetParticipantQosReplyUserQosAsInput(Reply):
    avg_loss: str
    bitrate: str
    frame_rate: str
    jitter: str
    latency: str
    max_loss: str
    resolution: str


class DashboardsMeetingsGetParticipantQosReplyUserQosAsOutput(Reply):
    avg_loss: str
    bitrate: str
    frame_rate: str
    jitter: str
    latency: str
    max_loss: str
    resolution: str


class DashboardsMeetingsGetParticipantQosReplyUserQosAudioDeviceFromCrc(Reply):
    avg_loss: str
    bitrate: str
    jitter: str
    latency: str
    max_loss: str


class DashboardsMeetingsGetParticipantQosReplyUserQosAudioDeviceFromRwg(Reply):
    avg_loss: str
    bitrate: str
    jitter: str
    latency: str
    max_loss: str


class DashboardsMeetingsGetParticipantQosReplyUserQosAudioDeviceToCrc(Reply):
    avg_loss: str
    bitrate: str
    jitter: str
    latency: str
    max_loss: str


class DashboardsMeetingsGetParticipantQosReplyUserQosAudioDeviceToRwg(Reply):
    avg_loss: str
    bitrate: str
    jitter: str
    latency: str
    max_loss: str


class DashboardsMeetingsGetParticipantQosReplyUserQosAudioInput(Reply):
    avg_loss: str
    bitrate: str
    jitter: str
    latency: str
    max_loss: str


class DashboardsMeetingsGetParticipantQosReplyUserQosAudioOutput(Reply):
    avg_loss: str
    bitrate: str
    jitter: str
    latency: str
    max_loss: str


class DashboardsMeetingsGetParticipantQosReplyUserQosCpuPressureLevel(Reply):
    system_avg_cpu_pressure_level: str
    system_max_cpu_pressure_level: str
    system_min_cpu_pressure_level: str


class DashboardsMeetingsGetParticipantQosReplyUserQosCpuUsage(Reply):
    system_max_cpu_usage: str
    zoom_avg_cpu_usage: str
    zoom_max_cpu_usage: str
    zoom_min_cpu_usage: str


class DashboardsMeetingsGetParticipantQosReplyUserQosVideoDeviceFromCrc(Reply):
    avg_loss: str
    bitrate: str
    frame_rate: str
    jitter: str
    latency: str
    max_loss: str
    resolution: str


class DashboardsMeetingsGetParticipantQosReplyUserQosVideoDeviceFromRwg(Reply):
    avg_loss: str
    bitrate: str
    frame_rate: str
    jitter: str
    latency: str
    max_loss: str
    resolution: str


class DashboardsMeetingsGetParticipantQosReplyUserQosVideoDeviceToCrc(Reply):
    avg_loss: str
    bitrate: str
    frame_rate: str
    jitter: str
    latency: str
    max_loss: str
    resolution: str


class DashboardsMeetingsGetParticipantQosReplyUserQosVideoDeviceToRwg(Reply):
    avg_loss: str
    bitrate: str
    frame_rate: str
    jitter: str
    latency: str
    max_loss: str
    resolution: str


class DashboardsMeetingsGetParticipantQosReplyUserQosVideoInput(Reply):
    avg_loss: str
    bitrate: str
    frame_rate: str
    jitter: str
    latency: str
    max_loss: str
    resolution: str


class DashboardsMeetingsGetParticipantQosReplyUserQosVideoOutput(Reply):
    avg_loss: str
    bitrate: str
    frame_rate: str
    jitter: str
    latency: str
    max_loss: str
    resolution: str


class DashboardsMeetingsGetParticipantQosReplyUserQosWifiRssi(Reply):
    avg_rssi: int
    max_rssi: int
    min_rssi: int
    rssi_unit: str


class DashboardsMeetingsGetParticipantQosReplyUserQos(Reply):
    as_device_from_crc: DashboardsMeetingsGetParticipantQosReplyUserQosAsDeviceFromCrc
    as_device_from_rwg: DashboardsMeetingsGetParticipantQosReplyUserQosAsDeviceFromRwg
    as_device_to_crc: DashboardsMeetingsGetParticipantQosReplyUserQosAsDeviceToCrc
    as_device_to_rwg: DashboardsMeetingsGetParticipantQosReplyUserQosAsDeviceToRwg
    as_input: DashboardsMeetingsGetParticipantQosReplyUserQosAsInput
    as_output: DashboardsMeetingsGetParticipantQosReplyUserQosAsOutput
    audio_device_from_crc: DashboardsMeetingsGetParticipantQosReplyUserQosAudioDeviceFromCrc
    audio_device_from_rwg: DashboardsMeetingsGetParticipantQosReplyUserQosAudioDeviceFromRwg
    audio_device_to_crc: DashboardsMeetingsGetParticipantQosReplyUserQosAudioDeviceToCrc
    audio_device_to_rwg: DashboardsMeetingsGetParticipantQosReplyUserQosAudioDeviceToRwg
    audio_input: DashboardsMeetingsGetParticipantQosReplyUserQosAudioInput
    audio_output: DashboardsMeetingsGetParticipantQosReplyUserQosAudioOutput
    cpu_pressure_level: DashboardsMeetingsGetParticipantQosReplyUserQosCpuPressureLevel
    cpu_usage: DashboardsMeetingsGetParticipantQosReplyUserQosCpuUsage
    date_time: str
    video_device_from_crc: DashboardsMeetingsGetParticipantQosReplyUserQosVideoDeviceFromCrc
    video_device_from_rwg: DashboardsMeetingsGetParticipantQosReplyUserQosVideoDeviceFromRwg
    video_device_to_crc: DashboardsMeetingsGetParticipantQosReplyUserQosVideoDeviceToCrc
    video_device_to_rwg: DashboardsMeetingsGetParticipantQosReplyUserQosVideoDeviceToRwg
    video_input: DashboardsMeetingsGetParticipantQosReplyUserQosVideoInput
    video_output: DashboardsMeetingsGetParticipantQosReplyUserQosVideoOutput
    wifi_rssi: DashboardsMeetingsGetParticipantQosReplyUserQosWifiRssi


class DashboardsMeetingsGetParticipantQosReply(Reply):
    as_connection_type: str
    browser_name: str
    browser_version: str
    camera: str
    client: str
    connection_type: str
    data_center: str
    device: str
    device_name: str
    domain: str
    email: str
    full_data_center: str
    groupId: str
    harddisk_id: str
    has_archiving: bool
    health: str
    id: str
    internal_ip_addresses: list[str]
    ip_address: str
    issue_list: list[str]
    join_time: str
    leave_time: str
    location: str
    mac_addr: str
    meeting_number: str
    microphone: str
    network_type: str
    optional_archiving: str
    os: str
    os_version: str
    participant_uuid: str
    pc_name: str
    recording: bool
    share_application: bool
    share_desktop: bool
    share_whiteboard: bool
    speaker: str
    total_jointime_cost: float
    user_id: str
    user_name: str
    user_qos: list[DashboardsMeetingsGetParticipantQosReplyUserQos]
    version: str
    video_connection_type: str
    zoom_thin_client_plugin_version: str


class DashboardsMeetingsGetParticipantQosParams(TypedDict, total=False):
    type: Literal["past", "live"]


class DashboardsMeetingsListItemCustomKeys(Reply):
    key: str
    value: str


class DashboardsMeetingsListItemTrackingFields(Reply):
    field: str
    value: str


class DashboardsMeetingsListItem(Reply):
    audio_quality: str
    avg_jointime_cost: float
    custom_keys: list[DashboardsMeetingsListItemCustomKeys]
    dept: str
    duration: str
    email: str
    end_time: str
    has_3rd_party_audio: bool
    has_archiving: bool
    has_automated_captions: bool
    has_manual_captions: bool
    has_poll: bool
    has_pstn: bool
    has_qa: bool
    has_recording: bool
    has_screen_share: bool
    has_sip: bool
    has_survey: bool
    has_video: bool
    has_voip: bool
    host: str
    id: int
    participants: int
    screen_share_quality: str
    session_key: str
    start_time: str
    topic: str
    tracking_fields: list[DashboardsMeetingsListItemTrackingFields]
    user_type: str
    uuid: str
    video_quality: str


class DashboardsMeetingsListPage(Reply):
    from_: str
    meetings: list[DashboardsMeetingsListItem]
    next_page_token: str
    page_count: int
    page_size: int
    to: str
    total_records: int


class DashboardsMeetingsListParams(TypedDict, total=False):
    from_: Required[Date]
    group_id: str | Texts
    group_include_participant: bool
    include_fields: Literal["tracking_fields"]
    next_page_token: str
    page_size: int
    query_date_type: Literal["start_time", "end_time"]
    to: Required[Date]
    type: Literal["past", "pastOne", "live"]


class DashboardsMeetingsListFeedbackItem(Reply):
    comment: str
    date_time: str
    email: str
    quality: str
    user_id: str


class DashboardsMeetingsListFeedbackPage(Reply):
    next_page_token: str
    page_size: int
    participants: list[DashboardsMeetingsListFeedbackItem]


class DashboardsMeetingsListFeedbackParams(TypedDict, total=False):
    next_page_token: str
    page_size: int
    type: Literal["past", "pastOne", "live"]


class DashboardsMeetingsListParticipantsItemAudioCall(Reply):
    call_number: str
    call_type: str
    zoom_number: str


class DashboardsMeetingsListParticipantsItem(Reply):
    aic_disclaimer: str
    as_connection_type: str
    audio_call: list[DashboardsMeetingsListParticipantsItemAudioCall]
    audio_quality: str
    bo_mtg_id: str
    browser_name: str
    browser_version: str
    camera: str
    client: str
    connection_type: str
    customer_key: str
    data_center: str
    device: str
    device_name: str
    domain: str
    email: str
    from_sip_uri: str
    full_data_center: str
    groupId: str
    harddisk_id: str
    has_archiving: bool
    id: str
    in_room_participants: int
    internal_ip_addresses: list[str]
    ip_address: str
    join_time: str
    leave_reason: str
    leave_time: str
    location: str
    mac_addr: str
    microphone: str
    network_type: str
    optional_archiving: str
    os: str
    os_version: str
    participant_user_id: str
    participant_uuid: str
    pc_name: str
    recording: bool
    registrant_id: str
    role: str
    screen_share_quality: str
    share_application: bool
    share_desktop: bool
    share_whiteboard: bool
    sip_uri: str
    speaker: str
    status: str
    total_jointime_cost: float
    user_id: str
    user_name: str
    version: str
    video_connection_type: str
    video_quality: str
    zoom_thin_client_plugin_version: str


class DashboardsMeetingsListParticipantsPage(Reply):
    meeting_number: str
    next_page_token: str
    page_count: int
    page_size: int
    participants: list[DashboardsMeetingsListParticipantsItem]
    total_records: int


class DashboardsMeetingsListParticipantsParams(TypedDict, total=False):
    include_fields: Literal["registrant_id"]
    next_page_token: str
    page_size: int
    type: Literal["past", "pastOne", "live"]


class DashboardsMeetingsListParticipantsQosItemUserQosAsDeviceFromCrc(Reply):
    avg_loss: str
    bitrate: str
    frame_rate: str
    jitter: str
    latency: str
    max_loss: str
    resolution: str


class DashboardsMeetingsListParticipantsQosItemUserQosAsDeviceFromRwg(Reply):
    avg_loss: str
    bitrate: str
    frame_rate: str
    jitter: str
    latency: str
    max_loss: str
    resolution: str


class DashboardsMeetingsListParticipantsQosItemUserQosAsDeviceToCrc(Reply):
    avg_loss: str
    bitrate: str
    frame_rate: str
    jitter: str
    latency: str
    max_loss: str
    resolution: str


class DashboardsMeetingsListParticipantsQosItemUserQosAsDeviceToRwg(Reply):
    avg_loss: str
    bitrate: str
    frame_rate: str
    jitter: str
    latency: str
    max_loss: str
    resolution: str


class DashboardsMeetingsListParticipantsQosItemUserQosAsInput(Reply):
    avg_loss: str
    bitrate: str
    frame_rate: str
    jitter: str
    latency: str
    max_loss: str
    resolution: str


class DashboardsMeetingsListParticipantsQosItemUserQosAsOutput(Reply):
    avg_loss: str
    bitrate: str
    frame_rate: str
    jitter: str
    latency: str
    max_loss: str
    resolution: str


class DashboardsMeetingsListParticipantsQosItemUserQosAudioDeviceFromCrc(Reply):
    avg_loss: str
    bitrate: str
    jitter: str
    latency: str
    max_loss: str


class DashboardsMeetingsListParticipantsQosItemUserQosAudioDeviceFromRwg(Reply):
    avg_loss: str
    bitrate: str
    jitter: str
    latency: str
    max_loss: str


class DashboardsMeetingsListParticipantsQosItemUserQosAudioDeviceToCrc(Reply):
    avg_loss: str
    bitrate: str
    jitter: str
    latency: str
    max_loss: str


class DashboardsMeetingsListParticipantsQosItemUserQosAudioDeviceToRwg(Reply):
    avg_loss: str
    bitrate: str
    jitter: str
    latency: str
    max_loss: str


class DashboardsMeetingsListParticipantsQosItemUserQosAudioInput(Reply):
    avg_loss: str
    bitrate: str
    jitter: str
    latency: str
    max_loss: str


class DashboardsMeetingsListParticipantsQosItemUserQosAudioOutput(Reply):
    avg_loss: str
    bitrate: str
    jitter: str
    latency: str
    max_loss: str


class DashboardsMeetingsListParticipantsQosItemUserQosCpuPressureLevel(Reply):
    system_avg_cpu_pressure_level: str
    system_max_cpu_pressure_level: str
    system_min_cpu_pressure_level: str


class DashboardsMeetingsListParticipantsQosItemUserQosCpuUsage(Reply):
    system_max_cpu_usage: str
    zoom_avg_cpu_usage: str
    zoom_max_cpu_usage: str
    zoom_min_cpu_usage: str


class DashboardsMeetingsListParticipantsQosItemUserQosVideoDeviceFromCrc(Reply):
    avg_loss: str
    bitrate: str
    frame_rate: str
    jitter: str
    latency: str
    max_loss: str
    resolution: str


class DashboardsMeetingsListParticipantsQosItemUserQosVideoDeviceFromRwg(Reply):
    avg_loss: str
    bitrate: str
    frame_rate: str
    jitter: str
    latency: str
    max_loss: str
    resolution: str


class DashboardsMeetingsListParticipantsQosItemUserQosVideoDeviceToCrc(Reply):
    avg_loss: str
    bitrate: str
    frame_rate: str
    jitter: str
    latency: str
    max_loss: str
    resolution: str


class DashboardsMeetingsListParticipantsQosItemUserQosVideoDeviceToRwg(Reply):
    avg_loss: str
    bitrate: str
    frame_rate: str
    jitter: str
    latency: str
    max_loss: str
    resolution: str


class DashboardsMeetingsListParticipantsQosItemUserQosVideoInput(Reply):
    avg_loss: str
    bitrate: str
    frame_rate: str
    jitter: str
    latency: str
    max_loss: str
    resolution: str


class DashboardsMeetingsListParticipantsQosItemUserQosVideoOutput(Reply):
    avg_loss: str
    bitrate: str
    frame_rate: str
    jitter: str
    latency: str
    max_loss: str
    resolution: str


class DashboardsMeetingsListParticipantsQosItemUserQosWifiRssi(Reply):
    avg_rssi: int
    max_rssi: int
    min_rssi: int
    rssi_unit: str


class DashboardsMeetingsListParticipantsQosItemUserQos(Reply):
    as_device_from_crc: DashboardsMeetingsListParticipantsQosItemUserQosAsDeviceFromCrc
    as_device_from_rwg: DashboardsMeetingsListParticipantsQosItemUserQosAsDeviceFromRwg
    as_device_to_crc: DashboardsMeetingsListParticipantsQosItemUserQosAsDeviceToCrc
    as_device_to_rwg: DashboardsMeetingsListParticipantsQosItemUserQosAsDeviceToRwg
    as_input: DashboardsMeetingsListParticipantsQosItemUserQosAsInput
    as_output: DashboardsMeetingsListParticipantsQosItemUserQosAsOutput
    audio_device_from_crc: DashboardsMeetingsListParticipantsQosItemUserQosAudioDeviceFromCrc
    audio_device_from_rwg: DashboardsMeetingsListParticipantsQosItemUserQosAudioDeviceFromRwg
    audio_device_to_crc: DashboardsMeetingsListParticipantsQosItemUserQosAudioDeviceToCrc
    audio_device_to_rwg: DashboardsMeetingsListParticipantsQosItemUserQosAudioDeviceToRwg
    audio_input: DashboardsMeetingsListParticipantsQosItemUserQosAudioInput
    audio_output: DashboardsMeetingsListParticipantsQosItemUserQosAudioOutput
    cpu_pressure_level: DashboardsMeetingsListParticipantsQosItemUserQosCpuPressureLevel
    cpu_usage: DashboardsMeetingsListParticipantsQosItemUserQosCpuUsage
    date_time: str
    video_device_from_crc: DashboardsMeetingsListParticipantsQosItemUserQosVideoDeviceFromCrc
    video_device_from_rwg: DashboardsMeetingsListParticipantsQosItemUserQosVideoDeviceFromRwg
    video_device_to_crc: DashboardsMeetingsListParticipantsQosItemUserQosVideoDeviceToCrc
    video_device_to_rwg: DashboardsMeetingsListParticipantsQosItemUserQosVideoDeviceToRwg
    video_input: DashboardsMeetingsListParticipantsQosItemUserQosVideoInput
    video_output: DashboardsMeetingsListParticipantsQosItemUserQosVideoOutput
    wifi_rssi: DashboardsMeetingsListParticipantsQosItemUserQosWifiRssi


class DashboardsMeetingsListParticipantsQosItem(Reply):
    as_connection_type: str
    browser_name: str
    browser_version: str
    client: str
    connection_type: str
    data_center: str
    device: str
    device_name: str
    domain: str
    email: str
    full_data_center: str
    groupId: str
    harddisk_id: str
    has_archiving: bool
    health: str
    id: str
    internal_ip_addresses: list[str]
    ip_address: str
    issue_list: list[str]
    join_time: str
    leave_time: str
    location: str
    mac_addr: str
    network_type: str
    optional_archiving: str
    os: str
    os_version: str
    participant_uuid: str
    pc_name: str
    recording: bool
    share_application: bool
    share_desktop: bool
    share_whiteboard: bool
    total_jointime_cost: float
    user_id: str
    user_name: str
    user_qos: list[DashboardsMeetingsListParticipantsQosItemUserQos]
    version: str
    video_connection_type: str
    zoom_thin_client_plugin_version: str


class DashboardsMeetingsListParticipantsQosPage(Reply):
    meeting_number: str
    next_page_token: str
    page_count: int
    page_size: int
    participants: list[DashboardsMeetingsListParticipantsQosItem]
    total_records: int


class DashboardsMeetingsListParticipantsQosParams(TypedDict, total=False):
    next_page_token: str
    page_size: int
    type: Literal["past", "live"]


class DashboardsMeetingsListParticipantsQosSummaryItemQosDetails(Reply):
    avg_bitrate: str
    avg_frame_rate: str
    avg_jitter: str
    avg_latency: str
    avg_loss: str
    max_bitrate: str
    max_frame_rate: str
    max_jitter: str
    max_latency: str
    max_loss: str
    min_bitrate: str
    min_frame_rate: str
    min_jitter: str
    min_latency: str
    min_loss: str
    resolution: str
    system_avg_cpu_pressure_level: str
    system_max_cpu_pressure_level: str
    system_max_cpu_usage: str
    system_min_cpu_pressure_level: str
    zoom_avg_cpu_usage: str
    zoom_max_cpu_usage: str
    zoom_min_cpu_usage: str


class DashboardsMeetingsListParticipantsQosSummaryItemQos(Reply):
    details: DashboardsMeetingsListParticipantsQosSummaryItemQosDetails
    type: str


class DashboardsMeetingsListParticipantsQosSummaryItem(Reply):
    email: str
    id: str
    participant_id: str
    qos: list[DashboardsMeetingsListParticipantsQosSummaryItemQos]
    user_name: str


class DashboardsMeetingsListParticipantsQosSummaryPage(Reply):
    next_page_token: str
    page_size: int
    participants: list[DashboardsMeetingsListParticipantsQosSummaryItem]


class DashboardsMeetingsListParticipantsQosSummaryParams(TypedDict, total=False):
    next_page_token: str
    page_size: int


class DashboardsMeetingsListSharingItemDetails(Reply):
    content: str
    end_time: str
    start_time: str


class DashboardsMeetingsListSharingItem(Reply):
    details: list[DashboardsMeetingsListSharingItemDetails]
    id: str
    user_id: str
    user_name: str


class DashboardsMeetingsListSharingPage(Reply):
    next_page_token: str
    page_count: int
    page_size: int
    participants: list[DashboardsMeetingsListSharingItem]
    total_records: int


class DashboardsMeetingsListSharingParams(TypedDict, total=False):
    next_page_token: str
    page_size: int
    type: Literal["past", "live"]


class DashboardsQualityReplyQualityAudio(Reply):
    bad: int
    fair: int
    good: int
    poor: int


class DashboardsQualityReplyQualityScreenShare(Reply):
    bad: int
    fair: int
    good: int
    poor: int


class DashboardsQualityReplyQualityVideo(Reply):
    bad: int
    fair: int
    good: int
    poor: int


class DashboardsQualityReplyQuality(Reply):
    audio: DashboardsQualityReplyQualityAudio
    screen_share: DashboardsQualityReplyQualityScreenShare
    video: DashboardsQualityReplyQualityVideo


class DashboardsQualityReply(Reply):
    from_: str
    quality: DashboardsQualityReplyQuality
    to: str


class DashboardsQualityParams(TypedDict, total=False):
    from_: Required[Date]
    to: Required[Date]
    type: Literal["meeting", "participants"]


class DashboardsRoomsGetPageLiveMeetingCustomKeys(Reply):
    key: str
    value: str


class DashboardsRoomsGetPageLiveMeeting(Reply):
    custom_keys: list[DashboardsRoomsGetPageLiveMeetingCustomKeys]
    dept: str
    duration: str
    email: str
    end_time: str
    has_3rd_party_audio: bool
    has_archiving: bool
    has_automated_captions: bool
    has_manual_captions: bool
    has_pstn: bool
    has_recording: bool
    has_screen_share: bool
    has_sip: bool
    has_video: bool
    has_voip: bool
    host: str
    id: int
    in_room_participants: int
    participants: int
    start_time: str
    topic: str
    user_type: str
    uuid: str


class DashboardsRoomsGetPagePastMeetingsMeetingsCustomKeys(Reply):
    key: str
    value: str


class DashboardsRoomsGetPagePastMeetingsMeetings(Reply):
    custom_keys: list[DashboardsRoomsGetPagePastMeetingsMeetingsCustomKeys]
    dept: str
    duration: str
    email: str
    end_time: str
    has_3rd_party_audio: bool
    has_archiving: bool
    has_automated_captions: bool
    has_manual_captions: bool
    has_pstn: bool
    has_recording: bool
    has_screen_share: bool
    has_sip: bool
    has_video: bool
    has_voip: bool
    host: str
    id: int
    in_room_participants: int
    participants: int
    start_time: str
    topic: str
    user_type: str
    uuid: str


class DashboardsRoomsGetPagePastMeetings(Reply):
    from_: str
    meetings: list[DashboardsRoomsGetPagePastMeetingsMeetings]
    next_page_token: str
    page_count: int
    page_size: int
    to: str
    total_records: int


class DashboardsRoomsGetPage(Reply):
    account_type: str
    calender_name: str
    camera: str
    device_ip: str
    email: str
    health: str
    id: str
    issues: list[str]
    last_start_time: str
    live_meeting: DashboardsRoomsGetPageLiveMeeting
    location: str
    microphone: str
    past_meetings: DashboardsRoomsGetPagePastMeetings
    room_name: str
    speaker: str
    status: str


class DashboardsRoomsGetParams(TypedDict, total=False):
    from_: Required[Date]
    next_page_token: str
    page_number: int
    page_size: int
    to: Required[Date]


class DashboardsRoomsListItem(Reply):
    account_type: str
    calender_name: str
    camera: str
    device_ip: str
    email: str
    health: str
    id: str
    issues: list[str]
    last_start_time: str
    location: str
    location_id: str
    microphone: str
    room_name: str
    speaker: str
    status: str


class DashboardsRoomsListPage(Reply):
    next_page_token: str
    page_count: int
    page_number: int
    page_size: int
    total_records: int
    zoom_rooms: list[DashboardsRoomsListItem]


class DashboardsRoomsListParams(TypedDict, total=False):
    next_page_token: str
    page_number: int
    page_size: int


class DashboardsRoomsListIssuesItem(Reply):
    issue: str
    time: str


class DashboardsRoomsListIssuesPage(Reply):
    from_: str
    issue_details: list[DashboardsRoomsListIssuesItem]
    next_page_token: str
    page_count: int
    page_size: int
    to: str
    total_records: int


class DashboardsRoomsListIssuesParams(TypedDict, total=False):
    from_: Required[Date]
    next_page_token: str
    page_size: int
    to: Required[Date]


class DashboardsRoomsListWithIssuesItem(Reply):
    id: str
    issues_count: int
    room_name: str


class DashboardsRoomsListWithIssuesPage(Reply):
    from_: str
    to: str
    total_records: int
    zoom_rooms: list[DashboardsRoomsListWithIssuesItem]


class DashboardsRoomsListWithIssuesParams(TypedDict, total=False):
    from_: Required[Date]
    to: Required[Date]


class DashboardsRoomsTopIssuesItem(Reply):
    issue_name: str
    zoom_rooms_count: int


class DashboardsRoomsTopIssuesPage(Reply):
    from_: str
    issues: list[DashboardsRoomsTopIssuesItem]
    to: str
    total_records: int


class DashboardsRoomsTopIssuesParams(TypedDict, total=False):
    from_: Required[Date]
    to: Required[Date]


class DashboardsWebinarsGetReplyCustomKeys(Reply):
    key: str
    value: str


class DashboardsWebinarsGetReply(Reply):
    audio_quality: str
    custom_keys: list[DashboardsWebinarsGetReplyCustomKeys]
    dept: str
    duration: str
    email: str
    end_time: str
    has_3rd_party_audio: bool
    has_archiving: bool
    has_automated_captions: bool
    has_manual_captions: bool
    has_poll: bool
    has_pstn: bool
    has_recording: bool
    has_screen_share: bool
    has_sip: bool
    has_survey: bool
    has_video: bool
    has_voip: bool
    host: str
    id: int
    participants: int
    screen_share_quality: str
    start_time: str
    topic: str
    user_type: str
    uuid: str
    video_quality: str


class DashboardsWebinarsGetParams(TypedDict, total=False):
    type: Literal["past", "live"]


class DashboardsWebinarsGetParticipantQosReplyUserQosAsDeviceFromCrc(Reply):
    avg_loss: str
    bitrate: str
    frame_rate: str
    jitter: str
    latency: str
    max_loss: str
    resolution: str


class DashboardsWebinarsGetParticipantQosReplyUserQosAsDeviceFromRwg(Reply):
    avg_loss: str
    bitrate: str
    frame_rate: str
    jitter: str
    latency: str
    max_loss: str
    resolution: str


class DashboardsWebinarsGetParticipantQosReplyUserQosAsDeviceToCrc(Reply):
    avg_loss: str
    bitrate: str
    frame_rate: str
    jitter: str
    latency: str
    max_loss: str
    resolution: str


class DashboardsWebinarsGetParticipantQosReplyUserQosAsDeviceToRwg(Reply):
    avg_loss: str
    bitrate: str
    frame_rate: str
    jitter: str
    latency: str
    max_loss: str
    resolution: str


class DashboardsWebinarsGetParticipantQosReplyUserQosAsInput(Reply):
    avg_loss: str
    bitrate: str
    frame_rate: str
    jitter: str
    latency: str
    max_loss: str
    resolution: str


class DashboardsWebinarsGetParticipantQosReplyUserQosAsOutput(Reply):
    avg_loss: str
    bitrate: str
    frame_rate: str
    jitter: str
    latency: str
    max_loss: str
    resolution: str


class DashboardsWebinarsGetParticipantQosReplyUserQosAudioDeviceFromCrc(Reply):
    avg_loss: str
    bitrate: str
    jitter: str
    latency: str
    max_loss: str


class DashboardsWebinarsGetParticipantQosReplyUserQosAudioDeviceFromRwg(Reply):
    avg_loss: str
    bitrate: str
    jitter: str
    latency: str
    max_loss: str


class DashboardsWebinarsGetParticipantQosReplyUserQosAudioDeviceToCrc(Reply):
    avg_loss: str
    bitrate: str
    jitter: str
    latency: str
    max_loss: str


class DashboardsWebinarsGetParticipantQosReplyUserQosAudioDeviceToRwg(Reply):
    avg_loss: str
    bitrate: str
    jitter: str
    latency: str
    max_loss: str


class DashboardsWebinarsGetParticipantQosReplyUserQosAudioInput(Reply):
    avg_loss: str
    bitrate: str
    jitter: str
    latency: str
    max_loss: str


class DashboardsWebinarsGetParticipantQosReplyUserQosAudioOutput(Reply):
    avg_loss: str
    bitrate: str
    jitter: str
    latency: str
    max_loss: str


class DashboardsWebinarsGetParticipantQosReplyUserQosCpuPressureLevel(Reply):
    system_avg_cpu_pressure_level: str
    system_max_cpu_pressure_level: str
    system_min_cpu_pressure_level: str


class DashboardsWebinarsGetParticipantQosReplyUserQosCpuUsage(Reply):
    system_max_cpu_usage: str
    zoom_avg_cpu_usage: str
    zoom_max_cpu_usage: str
    zoom_min_cpu_usage: str


class DashboardsWebinarsGetParticipantQosReplyUserQosVideoDeviceFromCrc(Reply):
    avg_loss: str
    bitrate: str
    frame_rate: str
    jitter: str
    latency: str
    max_loss: str
    resolution: str


class DashboardsWebinarsGetParticipantQosReplyUserQosVideoDeviceFromRwg(Reply):
    avg_loss: str
    bitrate: str
    frame_rate: str
    jitter: str
    latency: str
    max_loss: str
    resolution: str


class DashboardsWebinarsGetParticipantQosReplyUserQosVideoDeviceToCrc(Reply):
    avg_loss: str
    bitrate: str
    frame_rate: str
    jitter: str
    latency: str
    max_loss: str
    resolution: str


class DashboardsWebinarsGetParticipantQosReplyUserQosVideoDeviceToRwg(Reply):
    avg_loss: str
    bitrate: str
    frame_rate: str
    jitter: str
    latency: str
    max_loss: str
    resolution: str


class DashboardsWebinarsGetParticipantQosReplyUserQosVideoInput(Reply):
    avg_loss: str
    bitrate: str
    frame_rate: str
    jitter: str
    latency: str
    max_loss: str
    resolution: str


class DashboardsWebinarsGetParticipantQosReplyUserQosVideoOutput(Reply):
    avg_loss: str
    bitrate: str
    frame_rate: str
    jitter: str
    latency: str
    max_loss: str
    resolution: str


class DashboardsWebinarsGetParticipantQosReplyUserQosWifiRssi(Reply):
    avg_rssi: int
    max_rssi: int
    min_rssi: int
    rssi_unit: str


class DashboardsWebinarsGetParticipantQosReplyUserQos(Reply):
    as_device_from_crc: DashboardsWebinarsGetParticipantQosReplyUserQosAsDeviceFromCrc
    as_device_from_rwg: DashboardsWebinarsGetParticipantQosReplyUserQosAsDeviceFromRwg
    as_device_to_crc: DashboardsWebinarsGetParticipantQosReplyUserQosAsDeviceToCrc
    as_device_to_rwg: DashboardsWebinarsGetParticipantQosReplyUserQosAsDeviceToRwg
    as_input: DashboardsWebinarsGetParticipantQosReplyUserQosAsInput
    as_output: DashboardsWebinarsGetParticipantQosReplyUserQosAsOutput
    audio_device_from_crc: DashboardsWebinarsGetParticipantQosReplyUserQosAudioDeviceFromCrc
    audio_device_from_rwg: DashboardsWebinarsGetParticipantQosReplyUserQosAudioDeviceFromRwg
    audio_device_to_crc: DashboardsWebinarsGetParticipantQosReplyUserQosAudioDeviceToCrc
    audio_device_to_rwg: DashboardsWebinarsGetParticipantQosReplyUserQosAudioDeviceToRwg
    audio_input: DashboardsWebinarsGetParticipantQosReplyUserQosAudioInput
    audio_output: DashboardsWebinarsGetParticipantQosReplyUserQosAudioOutput
    cpu_pressure_level: DashboardsWebinarsGetParticipantQosReplyUserQosCpuPressureLevel
    cpu_usage: DashboardsWebinarsGetParticipantQosReplyUserQosCpuUsage
    date_time: str
    video_device_from_crc: DashboardsWebinarsGetParticipantQosReplyUserQosVideoDeviceFromCrc
    video_device_from_rwg: DashboardsWebinarsGetParticipantQosReplyUserQosVideoDeviceFromRwg
    video_device_to_crc: DashboardsWebinarsGetParticipantQosReplyUserQosVideoDeviceToCrc
    video_device_to_rwg: DashboardsWebinarsGetParticipantQosReplyUserQosVideoDeviceToRwg
    video_input: DashboardsWebinarsGetParticipantQosReplyUserQosVideoInput
    video_output: DashboardsWebinarsGetParticipantQosReplyUserQosVideoOutput
    wifi_rssi: DashboardsWebinarsGetParticipantQosReplyUserQosWifiRssi


class DashboardsWebinarsGetParticipantQosReply(Reply):
    as_connection_type: str
    browser_name: str
    browser_version: str
    client: str
    connection_type: str
    data_center: str
    device: str
    device_name: str
    domain: str
    email: str
    full_data_center: str
    groupId: str
    harddisk_id: str
    has_archiving: bool
    health: str
    id: str
    internal_ip_addresses: list[str]
    ip_address: str
    issue_list: list[str]
    join_time: str
    leave_time: str
    location: str
    mac_addr: str
    network_type: str
    optional_archiving: str
    os: str
    os_version: str
    participant_uuid: str
    pc_name: str
    recording: bool
    share_application: bool
    share_desktop: bool
    share_whiteboard: bool
    user_id: str
    user_name: str
    user_qos: list[DashboardsWebinarsGetParticipantQosReplyUserQos]
    version: str
    video_connection_type: str
    webinar_number: str
    zoom_thin_client_plugin_version: str


class DashboardsWebinarsGetParticipantQosParams(TypedDict, total=False):
    type: Literal["past", "live"]


class DashboardsWebinarsListItemCustomKeys(Reply):
    key: str
    value: str


class DashboardsWebinarsListItem(Reply):
    audio_quality: str
    custom_keys: list[DashboardsWebinarsListItemCustomKeys]
    dept: str
    duration: str
    email: str
    end_time: str
    has_3rd_party_audio: bool
    has_archiving: bool
    has_automated_captions: bool
    has_manual_captions: bool
    has_poll: bool
    has_pstn: bool
    has_recording: bool
    has_screen_share: bool
    has_sip: bool
    has_survey: bool
    has_video: bool
    has_voip: bool
    host: str
    id: int
    participants: int
    screen_share_quality: str
    start_time: str
    topic: str
    user_type: str
    uuid: str
    video_quality: str


class DashboardsWebinarsListPage(Reply):
    from_: str
    next_page_token: str
    page_count: int
    page_size: int
    to: str
    total_records: int
    webinars: list[DashboardsWebinarsListItem]


class DashboardsWebinarsListParams(TypedDict, total=False):
    from_: Required[Date]
    group_id: str | Texts
    group_include_participant: bool
    next_page_token: str
    page_size: int
    query_date_type: Literal["start_time", "end_time"]
    to: Required[Date]
    type: Literal["past", "live"]


class DashboardsWebinarsListFeedbackItem(Reply):
    comment: str
    date_time: str
    email: str
    quality: str
    user_id: str


class DashboardsWebinarsListFeedbackPage(Reply):
    next_page_token: str
    page_size: int
    participants: list[DashboardsWebinarsListFeedbackItem]


class DashboardsWebinarsListFeedbackParams(TypedDict, total=False):
    next_page_token: str
    page_size: int
    type: Literal["past", "pastOne", "live"]


class DashboardsWebinarsListParticipantsItemAudioCall(Reply):
    call_number: str
    call_type: str
    zoom_number: str


class DashboardsWebinarsListParticipantsItem(Reply):
    as_connection_type: str
    audio_call: list[DashboardsWebinarsListParticipantsItemAudioCall]
    audio_quality: str
    bo_mtg_id: str
    browser_name: str
    browser_version: str
    client: str
    connection_type: str
    customer_key: str
    data_center: str
    device: str
    device_name: str
    domain: str
    email: str
    from_sip_uri: str
    full_data_center: str
    harddisk_id: str
    has_archiving: bool
    id: str
    internal_ip_addresses: list[str]
    ip_address: str
    join_time: str
    leave_reason: str
    leave_time: str
    location: str
    mac_addr: str
    microphone: str
    network_type: str
    optional_archiving: str
    os: str
    os_version: str
    participant_user_id: str
    participant_uuid: str
    pc_name: str
    recording: bool
    registrant_id: str
    role: str
    screen_share_quality: str
    share_application: bool
    share_desktop: bool
    share_whiteboard: bool
    sip_uri: str
    speaker: str
    user_id: str
    user_name: str
    version: str
    video_connection_type: str
    video_quality: str
    zoom_thin_client_plugin_version: str


class DashboardsWebinarsListParticipantsPage(Reply):
    next_page_token: str
    page_count: int
    page_size: int
    participants: list[DashboardsWebinarsListParticipantsItem]
    total_records: int
    webinar_number: str


class DashboardsWebinarsListParticipantsParams(TypedDict, total=False):
    include_fields: Literal["registrant_id"]
    next_page_token: str
    page_size: int
    type: Literal["past", "live"]


class DashboardsWebinarsListParticipantsQosItemUserQosAsDeviceFromCrc(Reply):
    avg_loss: str
    bitrate: str
    frame_rate: str
    jitter: str
    latency: str
    max_loss: str
    resolution: str


class DashboardsWebinarsListParticipantsQosItemUserQosAsDeviceFromRwg(Reply):
    avg_loss: str
    bitrate: str
    frame_rate: str
    jitter: str
    latency: str
    max_loss: str
    resolution: str


class DashboardsWebinarsListParticipantsQosItemUserQosAsDeviceToCrc(Reply):
    avg_loss: str
    bitrate: str
    frame_rate: str
    jitter: str
    latency: str
    max_loss: str
    resolution: str


class DashboardsWebinarsListParticipantsQosItemUserQosAsDeviceToRwg(Reply):
    avg_loss: str
    bitrate: str
    frame_rate: str
    jitter: str
    latency: str
    max_loss: str
    resolution: str


class DashboardsWebinarsListParticipantsQosItemUserQosAsInput(Reply):
    avg_loss: str
    bitrate: str
    frame_rate: str
    jitter: str
    latency: str
    max_loss: str
    resolution: str


class DashboardsWebinarsListParticipantsQosItemUserQosAsOutput(Reply):
    avg_loss: str
    bitrate: str
    frame_rate: str
    jitter: str
    latency: str
    max_loss: str
    resolution: str


class DashboardsWebinarsListParticipantsQosItemUserQosAudioDeviceFromCrc(Reply):
    avg_loss: str
    bitrate: str
    jitter: str
    latency: str
    max_loss: str


class DashboardsWebinarsListParticipantsQosItemUserQosAudioDeviceFromRwg(Reply):
    avg_loss: str
    bitrate: str
    jitter: str
    latency: str
    max_loss: str


class DashboardsWebinarsListParticipantsQosItemUserQosAudioDeviceToCrc(Reply):
    avg_loss: str
    bitrate: str
    jitter: str
    latency: str
    max_loss: str


class DashboardsWebinarsListParticipantsQosItemUserQosAudioDeviceToRwg(Reply):
    avg_loss: str
    bitrate: str
    jitter: str
    latency: str
    max_loss: str


class DashboardsWebinarsListParticipantsQosItemUserQosAudioInput(Reply):
    avg_loss: str
    bitrate: str
    jitter: str
    latency: str
    max_loss: str


class DashboardsWebinarsListParticipantsQosItemUserQosAudioOutput(Reply):
    avg_loss: str
    bitrate: str
    jitter: str
    latency: str
    max_loss: str


class DashboardsWebinarsListParticipantsQosItemUserQosCpuPressureLevel(Reply):
    system_avg_cpu_pressure_level: str
    system_max_cpu_pressure_level: str
    system_min_cpu_pressure_level: str


class DashboardsWebinarsListParticipantsQosItemUserQosCpuUsage(Reply):
    system_max_cpu_usage: str
    zoom_avg_cpu_usage: str
    zoom_max_cpu_usage: str
    zoom_min_cpu_usage: str


class DashboardsWebinarsListParticipantsQosItemUserQosVideoDeviceFromCrc(Reply):
    avg_loss: str
    bitrate: str
    frame_rate: str
    jitter: str
    latency: str
    max_loss: str
    resolution: str


class DashboardsWebinarsListParticipantsQosItemUserQosVideoDeviceFromRwg(Reply):
    avg_loss: str
    bitrate: str
    frame_rate: str
    jitter: str
    latency: str
    max_loss: str
    resolution: str


class DashboardsWebinarsListParticipantsQosItemUserQosVideoDeviceToCrc(Reply):
    avg_loss: str
    bitrate: str
    frame_rate: str
    jitter: str
    latency: str
    max_loss: str
    resolution: str


class DashboardsWebinarsListParticipantsQosItemUserQosVideoDeviceToRwg(Reply):
    avg_loss: str
    bitrate: str
    frame_rate: str
    jitter: str
    latency: str
    max_loss: str
    resolution: str


class DashboardsWebinarsListParticipantsQosItemUserQosVideoInput(Reply):
    avg_loss: str
    bitrate: str
    frame_rate: str
    jitter: str
    latency: str
    max_loss: str
    resolution: str


class DashboardsWebinarsListParticipantsQosItemUserQosVideoOutput(Reply):
    avg_loss: str
    bitrate: str
    frame_rate: str
    jitter: str
    latency: str
    max_loss: str
    resolution: str


class DashboardsWebinarsListParticipantsQosItemUserQosWifiRssi(Reply):
    avg_rssi: int
    max_rssi: int
    min_rssi: int
    rssi_unit: str


class DashboardsWebinarsListParticipantsQosItemUserQos(Reply):
    as_device_from_crc: DashboardsWebinarsListParticipantsQosItemUserQosAsDeviceFromCrc
    as_device_from_rwg: DashboardsWebinarsListParticipantsQosItemUserQosAsDeviceFromRwg
    as_device_to_crc: DashboardsWebinarsListParticipantsQosItemUserQosAsDeviceToCrc
    as_device_to_rwg: DashboardsWebinarsListParticipantsQosItemUserQosAsDeviceToRwg
    as_input: DashboardsWebinarsListParticipantsQosItemUserQosAsInput
    as_output: DashboardsWebinarsListParticipantsQosItemUserQosAsOutput
    audio_device_from_crc: DashboardsWebinarsListParticipantsQosItemUserQosAudioDeviceFromCrc
    audio_device_from_rwg: DashboardsWebinarsListParticipantsQosItemUserQosAudioDeviceFromRwg
    audio_device_to_crc: DashboardsWebinarsListParticipantsQosItemUserQosAudioDeviceToCrc
    audio_device_to_rwg: DashboardsWebinarsListParticipantsQosItemUserQosAudioDeviceToRwg
    audio_input: DashboardsWebinarsListParticipantsQosItemUserQosAudioInput
    audio_output: DashboardsWebinarsListParticipantsQosItemUserQosAudioOutput
    cpu_pressure_level: DashboardsWebinarsListParticipantsQosItemUserQosCpuPressureLevel
    cpu_usage: DashboardsWebinarsListParticipantsQosItemUserQosCpuUsage
    date_time: str
    video_device_from_crc: DashboardsWebinarsListParticipantsQosItemUserQosVideoDeviceFromCrc
    video_device_from_rwg: DashboardsWebinarsListParticipantsQosItemUserQosVideoDeviceFromRwg
    video_device_to_crc: DashboardsWebinarsListParticipantsQosItemUserQosVideoDeviceToCrc
    video_device_to_rwg: DashboardsWebinarsListParticipantsQosItemUserQosVideoDeviceToRwg
    video_input: DashboardsWebinarsListParticipantsQosItemUserQosVideoInput
    video_output: DashboardsWebinarsListParticipantsQosItemUserQosVideoOutput
    wifi_rssi: DashboardsWebinarsListParticipantsQosItemUserQosWifiRssi


class DashboardsWebinarsListParticipantsQosItem(Reply):
    as_connection_type: str
    browser_name: str
    browser_version: str
    client: str
    connection_type: str
    data_center: str
    device: str
    device_name: str
    domain: str
    email: str
    full_data_center: str
    groupId: str
    harddisk_id: str
    has_archiving: bool
    health: str
    id: str
    internal_ip_addresses: list[str]
    ip_address: str
    issue_list: list[str]
    join_time: str
    leave_time: str
    location: str
    mac_addr: str
    network_type: str
    optional_archiving: str
    os: str
    os_version: str
    participant_uuid: str
    pc_name: str
    recording: bool
    share_application: bool
    share_desktop: bool
    share_whiteboard: bool
    user_id: str
    user_name: str
    user_qos: list[DashboardsWebinarsListParticipantsQosItemUserQos]
    version: str
    video_connection_type: str
    zoom_thin_client_plugin_version: str


class DashboardsWebinarsListParticipantsQosPage(Reply):
    next_page_token: str
    page_count: int
    page_size: int
    participants: list[DashboardsWebinarsListParticipantsQosItem]
    total_records: int
    webinar_number: str


class DashboardsWebinarsListParticipantsQosParams(TypedDict, total=False):
    next_page_token: str
    page_size: int
    type: Literal["past", "live"]


class DashboardsWebinarsListParticipantsQosSummaryItemQosDetails(Reply):
    avg_bitrate: str
    avg_frame_rate: str
    avg_jitter: str
    avg_latency: str
    avg_loss: str
    max_bitrate: str
    max_frame_rate: str
    max_jitter: str
    max_latency: str
    max_loss: str
    min_bitrate: str
    min_frame_rate: str
    min_jitter: str
    min_latency: str
    min_loss: str
    resolution: str
    system_avg_cpu_pressure_level: str
    system_max_cpu_pressure_level: str
    system_max_cpu_usage: str
    system_min_cpu_pressure_level: str
    zoom_avg_cpu_usage: str
    zoom_max_cpu_usage: str
    zoom_min_cpu_usage: str


class DashboardsWebinarsListParticipantsQosSummaryItemQos(Reply):
    details: DashboardsWebinarsListParticipantsQosSummaryItemQosDetails
    type: str


class DashboardsWebinarsListParticipantsQosSummaryItem(Reply):
    email: str
    id: str
    participant_id: str
    qos: list[DashboardsWebinarsListParticipantsQosSummaryItemQos]
    user_name: str


class DashboardsWebinarsListParticipantsQosSummaryPage(Reply):
    next_page_token: str
    page_size: int
    participants: list[DashboardsWebinarsListParticipantsQosSummaryItem]


class DashboardsWebinarsListParticipantsQosSummaryParams(TypedDict, total=False):
    next_page_token: str
    page_size: int


class DashboardsWebinarsListSharingItemDetails(Reply):
    content: str
    end_time: str
    start_time: str


class DashboardsWebinarsListSharingItem(Reply):
    details: list[DashboardsWebinarsListSharingItemDetails]
    id: str
    user_id: str
    user_name: str


class DashboardsWebinarsListSharingPage(Reply):
    next_page_token: str
    page_count: int
    page_size: int
    participants: list[DashboardsWebinarsListSharingItem]
    total_records: int


class DashboardsWebinarsListSharingParams(TypedDict, total=False):
    next_page_token: str
    page_size: int
    type: Literal["past", "live"]
