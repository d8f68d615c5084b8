"""Zoom dashboards: webhook events.

Generated from catalog/data/dashboards. Do not edit; see docs/codegen.md.
"""

from __future__ import annotations

from typing import Any

from greenroom.client.reply import Reply
from greenroom.events.event import Event


class MeetingParticipantDataPayloadObjectParticipantData(Reply):
    Location: str
    """Where the participant was; a second spelling of `location`."""
    as_internal_ip_address: str
    """Local network address used for screen sharing."""
    as_internal_ip_port: str
    """Local port used for screen sharing."""
    audio_internal_ip_address: str
    """Local network address used for sound."""
    audio_internal_ip_port: str
    """Local port used for sound."""
    camera: str
    """Camera in use."""
    connection_type: str
    """Transport of the connection, such as `UDP`, `SSL` or `TCP+Proxy`."""
    data_center: str
    """Data center the participant was connected to."""
    destination_ip_domain: str
    """Domain of the server the client is connected to."""
    destination_ip_port: str
    """Port of the server the client is connected to."""
    device: str
    """Kind of device: `Phone`, `H.323/SIP`, `Windows`, `Mac`, `iOS` or `Android`."""
    domain: str
    """Network domain the computer belongs to."""
    harddisk_id: str
    """Id of the computer's hard disk."""
    location: str
    """City or country the client is in."""
    mac_addr: str
    """Hardware address of the network adapter."""
    microphone: str
    """Microphone in use."""
    network_type: str
    """Kind of network: `Wired`, `Wifi`, `PPP`, `Cellular` or `Others`."""
    pc_name: str
    """Name of the computer."""
    signaling_internal_ip_address: str
    """Local network address used for signalling."""
    signaling_internal_ip_port: str
    """Local port used for signalling."""
    signaling_ip_address: str
    """Public network address used for signalling."""
    speaker: str
    """Loudspeaker in use."""
    version: str
    """Version of the client."""
    video_internal_ip_address: str
    """Local network address used for video."""
    video_internal_ip_port: str
    """Local port used for video."""


class MeetingParticipantDataPayloadObjectParticipant(Reply):
    data: list[MeetingParticipantDataPayloadObjectParticipantData]
    """Devices and networks used, one entry each."""
    email: str
    """E-mail address of the participant; empty for guests outside the account."""
    participant_id: str
    """Number of the participant within this session; new at each join."""
    participant_user_id: str
    """Account user id of the participant; empty for guests."""


class MeetingParticipantDataPayloadObject(Reply):
    participant: MeetingParticipantDataPayloadObjectParticipant
    """Participant the event is about."""
    uuid: str
    """UUID of the meeting."""


class MeetingParticipantDataPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: MeetingParticipantDataPayloadObject
    """Meeting and one of its participants."""


class MeetingParticipantDataSummaryPayloadObjectParticipantData(Reply):
    as_internal_ip_address: str
    """Local network address used for screen sharing."""
    as_internal_ip_port: str
    """Local port used for screen sharing."""
    audio_internal_ip_address: str
    """Local network address used for sound."""
    audio_internal_ip_port: str
    """Local port used for sound."""
    camera: str
    """Camera in use."""
    client: str
    """Application or SDK used, with its version."""
    connection_type: str
    """Transport of the connection, such as `UDP`, `SSL` or `TCP+Proxy`."""
    data_center: str
    """Data center the participant was connected to."""
    destination_ip_domain: str
    """Domain of the server the client is connected to."""
    destination_ip_port: str
    """Port of the server the client is connected to."""
    device: str
    """Kind of device: `Phone`, `H.323/SIP`, `Windows`, `Mac`, `iOS` or `Android`."""
    device_detail: str
    """Device in detail, such as browser and version."""
    domain: str
    """Network domain the computer belongs to."""
    harddisk_id: str
    """Id of the computer's hard disk."""
    location: str
    """City or country the client is in."""
    mac_addr: str
    """Hardware address of the network adapter."""
    microphone: str
    """Microphone in use."""
    network_type: str
    """Kind of network: `Wired`, `Wifi`, `PPP`, `Cellular` or `Others`."""
    pc_name: str
    """Name of the computer."""
    signaling_internal_ip_address: str
    """Local network address used for signalling."""
    signaling_internal_ip_port: str
    """Local port used for signalling."""
    signaling_ip_address: str
    """Public network address used for signalling."""
    speaker: str
    """Loudspeaker in use."""
    version: str
    """Version of the client."""
    video_internal_ip_address: str
    """Local network address used for video."""
    video_internal_ip_port: str
    """Local port used for video."""


class MeetingParticipantDataSummaryPayloadObjectParticipant(Reply):
    data: list[MeetingParticipantDataSummaryPayloadObjectParticipantData]
    """Devices and networks used, one entry each."""
    email: str
    """E-mail address of the participant; empty for guests outside the account."""
    participant_id: str
    """Number of the participant within this session; new at each join."""
    participant_user_id: str
    """Account user id of the participant; empty for guests."""


class MeetingParticipantDataSummaryPayloadObject(Reply):
    id: str
    """Meeting id, as a string of digits."""
    participant: MeetingParticipantDataSummaryPayloadObjectParticipant
    """Participant the event is about."""
    uuid: str
    """UUID of the meeting."""


class MeetingParticipantDataSummaryPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: MeetingParticipantDataSummaryPayloadObject
    """Meeting and one of its participants."""


class MeetingParticipantQosPayloadObjectParticipantQosDetails(Reply):
    avg_loss: str
    """Average share of packets lost, such as `0.03%`."""
    avg_rssi: str
    """Average strength of the wireless signal, in `rssi_unit`."""
    bitrate: str
    """Bit rate with its unit, such as `27.15 kbps`."""
    frame_rate: str
    """Frame rate with its unit, such as `12 fps`."""
    jitter: str
    """Jitter with its unit, such as `6 ms`."""
    latency: str
    """Delay with its unit, such as `126 ms`."""
    max_loss: str
    """Highest share of packets lost, such as `0.4%`."""
    max_rssi: str
    """Greatest strength of the wireless signal, in `rssi_unit`."""
    min_rssi: str
    """Least strength of the wireless signal, in `rssi_unit`."""
    network_notification: str
    """Warning shown to the user: low bandwidth or unstable connection."""
    quality: str
    """Quality of the stream: `good`, `fair`, `poor` or `bad`."""
    quality_score: str
    """Mean opinion score of the stream, 1 (bad) to 5 (excellent)."""
    resolution: str
    """Size of the picture, such as `1280*720`."""
    rssi_unit: str
    """Unit of the signal strength, `dBm`."""
    system_avg_cpu_pressure_level: str
    """Average pressure on the processor: `normal`, `fair`, `serious` or `critical`."""
    system_max_cpu_pressure_level: str
    """Highest pressure on the processor: `normal`, `fair`, `serious` or `critical`."""
    system_max_cpu_usage: str
    """Highest use of the processor by all programs, such as `11%`."""
    system_min_cpu_pressure_level: str
    """Lowest pressure on the processor: `normal`, `fair`, `serious` or `critical`."""
    zoom_avg_cpu_usage: str
    """Average use of the processor by Zoom, such as `0%`."""
    zoom_max_cpu_usage: str
    """Highest use of the processor by Zoom, such as `2%`."""
    zoom_min_cpu_usage: str
    """Lowest use of the processor by Zoom, such as `0%`."""


class MeetingParticipantQosPayloadObjectParticipantQos(Reply):
    date_time: str
    """Minute the figures are for, ISO 8601 UTC."""
    details: MeetingParticipantQosPayloadObjectParticipantQosDetails
    """Figures of this stream."""
    type: str
    """Stream or device measured, such as `audio_input`, `video_output`, `as_input`, `cpu_usage` or `wifi_rssi`."""


class MeetingParticipantQosPayloadObjectParticipant(Reply):
    email: str
    """E-mail address of the participant; empty for guests outside the account."""
    participant_user_id: str
    """Account user id of the participant; empty for guests."""
    qos: list[MeetingParticipantQosPayloadObjectParticipantQos]
    """Connection figures, one entry per stream."""
    user_id: str
    """Number of the participant within this session; new at each join."""


class MeetingParticipantQosPayloadObject(Reply):
    participant: MeetingParticipantQosPayloadObjectParticipant
    """Participant the event is about."""
    uuid: str
    """UUID of the meeting."""


class MeetingParticipantQosPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: MeetingParticipantQosPayloadObject
    """Meeting and one of its participants."""


class MeetingParticipantQosSummaryPayloadObjectParticipantQosDetails(Reply):
    avg_bitrate: str
    """Average bit rate with its unit, such as `27.15kbps`."""
    avg_frame_rate: str
    """Average frame rate with its unit, such as `12 fps`."""
    avg_jitter: str
    """Average jitter with its unit, such as `0ms`."""
    avg_latency: str
    """Average delay with its unit, such as `126 ms`."""
    avg_loss: str
    """Average share of packets lost, such as `0.03%`."""
    avg_rssi: int
    """Average strength of the wireless signal, in `rssi_unit`."""
    max_bitrate: str
    """Highest bit rate with its unit, such as `27.15kbps`."""
    max_frame_rate: str
    """Highest frame rate with its unit, such as `12 fps`."""
    max_jitter: str
    """Highest jitter with its unit, such as `0ms`."""
    max_latency: str
    """Highest delay with its unit, such as `126 ms`."""
    max_loss: str
    """Highest share of packets lost, such as `0.4%`."""
    max_rssi: int
    """Greatest strength of the wireless signal, in `rssi_unit`."""
    min_bitrate: str
    """Lowest bit rate with its unit, such as `27.15kbps`."""
    min_frame_rate: str
    """Lowest frame rate with its unit, such as `12 fps`."""
    min_jitter: str
    """Lowest jitter with its unit, such as `0ms`."""
    min_latency: str
    """Lowest delay with its unit, such as `126 ms`."""
    min_loss: str
    """Lowest share of packets lost, such as `0.03%`."""
    min_rssi: int
    """Least strength of the wireless signal, in `rssi_unit`."""
    quality: str
    """Quality of the stream: `good`, `fair`, `poor` or `bad`."""
    quality_score: str
    """Mean opinion score of the stream, 1 (bad) to 5 (excellent)."""
    resolution: str
    """Size of the picture, such as `1280*720`."""
    rssi_unit: str
    """Unit of the signal strength, `dBm`."""
    system_avg_cpu_pressure_level: str
    """Average pressure on the processor: `normal`, `fair`, `serious` or `critical`."""
    system_max_cpu_pressure_level: str
    """Highest pressure on the processor: `normal`, `fair`, `serious` or `critical`."""
    system_max_cpu_usage: str
    """Highest use of the processor by all programs, such as `11%`."""
    system_min_cpu_pressure_level: str
    """Lowest pressure on the processor: `normal`, `fair`, `serious` or `critical`."""
    zoom_avg_cpu_usage: str
    """Average use of the processor by Zoom, such as `0%`."""
    zoom_max_cpu_usage: str
    """Highest use of the processor by Zoom, such as `2%`."""
    zoom_min_cpu_usage: str
    """Lowest use of the processor by Zoom, such as `0%`."""


class MeetingParticipantQosSummaryPayloadObjectParticipantQos(Reply):
    details: MeetingParticipantQosSummaryPayloadObjectParticipantQosDetails
    """Figures of this stream."""
    type: str
    """Stream or device measured, such as `audio_input`, `video_output`, `as_input`, `cpu_usage` or `wifi_rssi`."""


class MeetingParticipantQosSummaryPayloadObjectParticipant(Reply):
    email: str
    """E-mail address of the participant; empty for guests outside the account."""
    id: str
    """Account user id of the participant; empty for guests."""
    participant_id: str
    """Number of the participant within this session; new at each join."""
    qos: list[MeetingParticipantQosSummaryPayloadObjectParticipantQos]
    """Connection figures, one entry per stream."""
    user_name: str
    """Name shown in the session."""


class MeetingParticipantQosSummaryPayloadObject(Reply):
    id: str
    """Meeting id, as a string of digits."""
    participant: MeetingParticipantQosSummaryPayloadObjectParticipant
    """Participant the event is about."""
    uuid: str
    """UUID of the meeting."""


class MeetingParticipantQosSummaryPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: MeetingParticipantQosSummaryPayloadObject
    """Meeting and one of its participants."""


class PhoneCallQosPayloadObjectCallQosQosDetails(Reply):
    avg_loss: str
    """Average share of packets lost, percent."""
    bitrate: str
    """Bit rate, kilobits per second."""
    jitter: str
    """Jitter, milliseconds."""
    max_loss: str
    """Highest share of packets lost, percent."""
    mos: str
    """Mean opinion score of the sound, 1 (bad) to 5 (excellent)."""
    network: str
    """Kind of network, such as `LAN`."""
    network_delay: str
    """Delay of the network, milliseconds."""


class PhoneCallQosPayloadObjectCallQosQos(Reply):
    date_time: str
    """Minute the figures are for, ISO 8601 UTC."""
    details: PhoneCallQosPayloadObjectCallQosQosDetails
    """Figures of this stream."""
    type: str
    """Direction: `sending` or `receiving`."""


class PhoneCallQosPayloadObjectCallQos(Reply):
    id: str
    """User id of this side (22 characters)."""
    qos: PhoneCallQosPayloadObjectCallQosQos
    """Connection figures of this side."""
    type: str
    """Side of the call: `caller` or `callee`."""
    user_email: str
    """E-mail address of the user on this side."""


class PhoneCallQosPayloadObject(Reply):
    call_end_time: str
    """When the call ended, ISO 8601 UTC."""
    call_id: str
    """Id of the call."""
    call_qos: PhoneCallQosPayloadObjectCallQos
    """Who took part in the call and how well it went."""
    call_start_time: str
    """When the call began, ISO 8601 UTC."""


class PhoneCallQosPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: PhoneCallQosPayloadObject
    """Call and its quality."""


class PhoneCallQosSummaryPayloadObjectCallQosQosDetails(Reply):
    avg_loss: str
    """Average share of packets lost, percent."""
    bitrate: str
    """Bit rate, kilobits per second."""
    jitter: str
    """Jitter, milliseconds."""
    max_loss: str
    """Highest share of packets lost, percent."""
    mos: str
    """Mean opinion score of the sound, 1 (bad) to 5 (excellent)."""
    network: str
    """Kind of network, such as `LAN`."""
    network_delay: str
    """Delay of the network, milliseconds."""


class PhoneCallQosSummaryPayloadObjectCallQosQos(Reply):
    date_time: str
    """Minute the figures are for, ISO 8601 UTC."""
    details: PhoneCallQosSummaryPayloadObjectCallQosQosDetails
    """Figures of this stream."""
    type: str
    """Direction: `sending` or `receiving`."""


class PhoneCallQosSummaryPayloadObjectCallQos(Reply):
    qos: list[PhoneCallQosSummaryPayloadObjectCallQosQos]
    """Connection figures of this side."""
    type: str
    """Side of the call: `caller` or `callee`."""
    user_email: str
    """E-mail address of the user on this side."""
    user_id: str
    """User id of this side (22 characters)."""


class PhoneCallQosSummaryPayloadObject(Reply):
    call_end_time: str
    """When the call ended, ISO 8601 UTC."""
    call_id: str
    """Id of the call."""
    call_qos: list[PhoneCallQosSummaryPayloadObjectCallQos]
    """Both sides of the call, one entry each."""
    call_start_time: str
    """When the call began, ISO 8601 UTC."""


class PhoneCallQosSummaryPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: PhoneCallQosSummaryPayloadObject
    """Call and its quality."""


class SessionUserDataPayloadObjectUserData(Reply):
    as_internal_ip_address: str
    """Local network address used for screen sharing."""
    as_internal_ip_port: str
    """Local port used for screen sharing."""
    audio_internal_ip_address: str
    """Local network address used for sound."""
    audio_internal_ip_port: str
    """Local port used for sound."""
    camera: str
    """Camera in use."""
    connection_type: str
    """Transport of the connection, such as `UDP`, `SSL` or `TCP+Proxy`."""
    data_center: str
    """Data center the participant was connected to."""
    destination_ip_domain: str
    """Domain of the server the client is connected to."""
    destination_ip_port: str
    """Port of the server the client is connected to."""
    device: str
    """Kind of device: `Phone`, `H.323/SIP`, `Windows`, `Mac`, `iOS` or `Android`."""
    domain: str
    """Network domain the computer belongs to."""
    harddisk_id: str
    """Id of the computer's hard disk."""
    location: str
    """City or country the client is in."""
    mac_addr: str
    """Hardware address of the network adapter."""
    microphone: str
    """Microphone in use."""
    network_type: str
    """Kind of network: `Wired`, `Wifi`, `PPP`, `Cellular` or `Others`."""
    pc_name: str
    """Name of the computer."""
    signaling_internal_ip_address: str
    """Local network address used for signalling."""
    signaling_internal_ip_port: str
    """Local port used for signalling."""
    signaling_ip_address: str
    """Public network address used for signalling."""
    speaker: str
    """Loudspeaker in use."""
    version: str
    """Version of the client."""
    video_internal_ip_address: str
    """Local network address used for video."""
    video_internal_ip_port: str
    """Local port used for video."""


class SessionUserDataPayloadObjectUser(Reply):
    data: list[SessionUserDataPayloadObjectUserData]
    """Devices and networks used, one entry each."""
    id: str
    """Number of the user within this session; new at each join."""
    is_original_host: bool
    """Whether the user started the session as host."""
    name: str
    """Name the user has in the session."""
    user_key: str
    """Own identifier the app gave the user through the SDK."""


class SessionUserDataPayloadObject(Reply):
    session_id: str
    """UUID of the Video SDK session."""
    session_key: str
    """Key the Video SDK app gave the session."""
    session_name: str
    """Name of the Video SDK session."""
    user: SessionUserDataPayloadObjectUser
    """User the event is about."""


class SessionUserDataPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: SessionUserDataPayloadObject
    """Video SDK session and one of its users."""


class SessionUserDataSummaryPayloadObjectUserData(Reply):
    as_internal_ip_address: str
    """Local network address used for screen sharing."""
    as_internal_ip_port: str
    """Local port used for screen sharing."""
    audio_internal_ip_address: str
    """Local network address used for sound."""
    audio_internal_ip_port: str
    """Local port used for sound."""
    camera: str
    """Camera in use."""
    client: str
    """Application or SDK used, with its version."""
    connection_type: str
    """Transport of the connection, such as `UDP`, `SSL` or `TCP+Proxy`."""
    data_center: str
    """Data center the participant was connected to."""
    destination_ip_domain: str
    """Domain of the server the client is connected to."""
    destination_ip_port: str
    """Port of the server the client is connected to."""
    device: str
    """Kind of device: `Phone`, `H.323/SIP`, `Windows`, `Mac`, `iOS` or `Android`."""
    device_detail: str
    """Device in detail, such as browser and version."""
    domain: str
    """Network domain the computer belongs to."""
    harddisk_id: str
    """Id of the computer's hard disk."""
    location: str
    """City or country the client is in."""
    mac_addr: str
    """Hardware address of the network adapter."""
    microphone: str
    """Microphone in use."""
    network_type: str
    """Kind of network: `Wired`, `Wifi`, `PPP`, `Cellular` or `Others`."""
    pc_name: str
    """Name of the computer."""
    signaling_internal_ip_address: str
    """Local network address used for signalling."""
    signaling_internal_ip_port: str
    """Local port used for signalling."""
    signaling_ip_address: str
    """Public network address used for signalling."""
    speaker: str
    """Loudspeaker in use."""
    version: str
    """Version of the client."""
    video_internal_ip_address: str
    """Local network address used for video."""
    video_internal_ip_port: str
    """Local port used for video."""


class SessionUserDataSummaryPayloadObjectUser(Reply):
    data: list[SessionUserDataSummaryPayloadObjectUserData]
    """Devices and networks used, one entry each."""
    id: str
    """Number of the user within this session; new at each join."""
    is_original_host: bool
    """Whether the user started the session as host."""
    name: str
    """Name the user has in the session."""
    user_key: str
    """Own identifier the app gave the user through the SDK."""


class SessionUserDataSummaryPayloadObject(Reply):
    session_id: str
    """UUID of the Video SDK session."""
    session_key: str
    """Key the Video SDK app gave the session."""
    session_name: str
    """Name of the Video SDK session."""
    user: SessionUserDataSummaryPayloadObjectUser
    """User the event is about."""


class SessionUserDataSummaryPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: SessionUserDataSummaryPayloadObject
    """Video SDK session and one of its users."""


class SessionUserQosPayloadObjectUserQosDetails(Reply):
    avg_loss: str
    """Average share of packets lost, such as `0.03%`."""
    avg_rssi: str
    """Average strength of the wireless signal, in `rssi_unit`."""
    bitrate: str
    """Bit rate with its unit, such as `27.15 kbps`."""
    frame_rate: str
    """Frame rate with its unit, such as `12 fps`."""
    jitter: str
    """Jitter with its unit, such as `6 ms`."""
    latency: str
    """Delay with its unit, such as `126 ms`."""
    max_loss: str
    """Highest share of packets lost, such as `0.4%`."""
    max_rssi: str
    """Greatest strength of the wireless signal, in `rssi_unit`."""
    min_rssi: str
    """Least strength of the wireless signal, in `rssi_unit`."""
    network_notification: str
    """Warning shown to the user: low bandwidth or unstable connection."""
    quality: str
    """Quality of the stream: `good`, `fair`, `poor` or `bad`."""
    quality_score: str
    """Mean opinion score of the stream, 1 (bad) to 5 (excellent)."""
    resolution: str
    """Size of the picture, such as `1280*720`."""
    rssi_unit: str
    """Unit of the signal strength, `dBm`."""
    system_avg_cpu_pressure_level: str
    """Average pressure on the processor: `normal`, `fair`, `serious` or `critical`."""
    system_max_cpu_pressure_level: str
    """Highest pressure on the processor: `normal`, `fair`, `serious` or `critical`."""
    system_max_cpu_usage: str
    """Highest use of the processor by all programs, such as `11%`."""
    system_min_cpu_pressure_level: str
    """Lowest pressure on the processor: `normal`, `fair`, `serious` or `critical`."""
    zoom_avg_cpu_usage: str
    """Average use of the processor by Zoom, such as `0%`."""
    zoom_max_cpu_usage: str
    """Highest use of the processor by Zoom, such as `2%`."""
    zoom_min_cpu_usage: str
    """Lowest use of the processor by Zoom, such as `0%`."""


class SessionUserQosPayloadObjectUserQos(Reply):
    date_time: str
    """Minute the figures are for, ISO 8601 UTC."""
    details: SessionUserQosPayloadObjectUserQosDetails
    """Figures of this stream."""
    type: str
    """Stream or device measured, such as `audio_input`, `video_output`, `as_input`, `cpu_usage` or `wifi_rssi`."""


class SessionUserQosPayloadObjectUser(Reply):
    id: str
    """Number of the user within this session; new at each join."""
    is_original_host: bool
    """Whether the user started the session as host."""
    name: str
    """Name the user has in the session."""
    qos: list[SessionUserQosPayloadObjectUserQos]
    """Connection figures, one entry per stream."""
    user_key: str
    """Own identifier the app gave the user through the SDK."""


class SessionUserQosPayloadObject(Reply):
    session_id: str
    """UUID of the Video SDK session."""
    session_key: str
    """Key the Video SDK app gave the session."""
    session_name: str
    """Name of the Video SDK session."""
    user: SessionUserQosPayloadObjectUser
    """User the event is about."""


class SessionUserQosPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: SessionUserQosPayloadObject
    """Video SDK session and one of its users."""


class SessionUserQosSummaryPayloadObjectUserQosDetails(Reply):
    avg_bitrate: str
    """Average bit rate with its unit, such as `27.15kbps`."""
    avg_frame_rate: str
    """Average frame rate with its unit, such as `12 fps`."""
    avg_jitter: str
    """Average jitter with its unit, such as `0ms`."""
    avg_latency: str
    """Average delay with its unit, such as `126 ms`."""
    avg_loss: str
    """Average share of packets lost, such as `0.03%`."""
    avg_rssi: int
    """Average strength of the wireless signal, in `rssi_unit`."""
    max_bitrate: str
    """Highest bit rate with its unit, such as `27.15kbps`."""
    max_frame_rate: str
    """Highest frame rate with its unit, such as `12 fps`."""
    max_jitter: str
    """Highest jitter with its unit, such as `0ms`."""
    max_latency: str
    """Highest delay with its unit, such as `126 ms`."""
    max_loss: str
    """Highest share of packets lost, such as `0.4%`."""
    max_rssi: int
    """Greatest strength of the wireless signal, in `rssi_unit`."""
    min_bitrate: str
    """Lowest bit rate with its unit, such as `27.15kbps`."""
    min_frame_rate: str
    """Lowest frame rate with its unit, such as `12 fps`."""
    min_jitter: str
    """Lowest jitter with its unit, such as `0ms`."""
    min_latency: str
    """Lowest delay with its unit, such as `126 ms`."""
    min_loss: str
    """Lowest share of packets lost, such as `0.03%`."""
    min_rssi: int
    """Least strength of the wireless signal, in `rssi_unit`."""
    quality: str
    """Quality of the stream: `good`, `fair`, `poor` or `bad`."""
    quality_score: str
    """Mean opinion score of the stream, 1 (bad) to 5 (excellent)."""
    resolution: str
    """Size of the picture, such as `1280*720`."""
    rssi_unit: str
    """Unit of the signal strength, `dBm`."""
    system_avg_cpu_pressure_level: str
    """Average pressure on the processor: `normal`, `fair`, `serious` or `critical`."""
    system_max_cpu_pressure_level: str
    """Highest pressure on the processor: `normal`, `fair`, `serious` or `critical`."""
    system_max_cpu_usage: str
    """Highest use of the processor by all programs, such as `11%`."""
    system_min_cpu_pressure_level: str
    """Lowest pressure on the processor: `normal`, `fair`, `serious` or `critical`."""
    zoom_avg_cpu_usage: str
    """Average use of the processor by Zoom, such as `0%`."""
    zoom_max_cpu_usage: str
    """Highest use of the processor by Zoom, such as `2%`."""
    zoom_min_cpu_usage: str
    """Lowest use of the processor by Zoom, such as `0%`."""


class SessionUserQosSummaryPayloadObjectUserQos(Reply):
    details: SessionUserQosSummaryPayloadObjectUserQosDetails
    """Figures of this stream."""
    type: str
    """Stream or device measured, such as `audio_input`, `video_output`, `as_input`, `cpu_usage` or `wifi_rssi`."""


class SessionUserQosSummaryPayloadObjectUser(Reply):
    id: str
    """Number of the user within this session; new at each join."""
    is_original_host: bool
    """Whether the user started the session as host."""
    name: str
    """Name the user has in the session."""
    qos: list[SessionUserQosSummaryPayloadObjectUserQos]
    """Connection figures, one entry per stream."""
    user_key: str
    """Own identifier the app gave the user through the SDK."""


class SessionUserQosSummaryPayloadObject(Reply):
    session_id: str
    """UUID of the Video SDK session."""
    session_key: str
    """Key the Video SDK app gave the session."""
    session_name: str
    """Name of the Video SDK session."""
    user: SessionUserQosSummaryPayloadObjectUser
    """User the event is about."""


class SessionUserQosSummaryPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: SessionUserQosSummaryPayloadObject
    """Video SDK session and one of its users."""


class WebinarParticipantDataPayloadObjectParticipantData(Reply):
    as_internal_ip_address: str
    """Local network address used for screen sharing."""
    as_internal_ip_port: str
    """Local port used for screen sharing."""
    audio_internal_ip_address: str
    """Local network address used for sound."""
    audio_internal_ip_port: str
    """Local port used for sound."""
    camera: str
    """Camera in use."""
    connection_type: str
    """Transport of the connection, such as `UDP`, `SSL` or `TCP+Proxy`."""
    data_center: str
    """Data center the participant was connected to."""
    destination_ip_domain: str
    """Domain of the server the client is connected to."""
    destination_ip_port: str
    """Port of the server the client is connected to."""
    device: str
    """Kind of device: `Phone`, `H.323/SIP`, `Windows`, `Mac`, `iOS` or `Android`."""
    domain: str
    """Network domain the computer belongs to."""
    harddisk_id: str
    """Id of the computer's hard disk."""
    location: str
    """City or country the client is in."""
    mac_addr: str
    """Hardware address of the network adapter."""
    microphone: str
    """Microphone in use."""
    network_type: str
    """Kind of network: `Wired`, `Wifi`, `PPP`, `Cellular` or `Others`."""
    pc_name: str
    """Name of the computer."""
    signaling_internal_ip_address: str
    """Local network address used for signalling."""
    signaling_internal_ip_port: str
    """Local port used for signalling."""
    signaling_ip_address: str
    """Public network address used for signalling."""
    speaker: str
    """Loudspeaker in use."""
    version: str
    """Version of the client."""
    video_internal_ip_address: str
    """Local network address used for video."""
    video_internal_ip_port: str
    """Local port used for video."""


class WebinarParticipantDataPayloadObjectParticipant(Reply):
    data: list[WebinarParticipantDataPayloadObjectParticipantData]
    """Devices and networks used, one entry each."""
    email: str
    """E-mail address of the participant; empty for guests outside the account."""
    participant_id: str
    """Number of the participant within this session; new at each join."""
    participant_user_id: str
    """Account user id of the participant; empty for guests."""


class WebinarParticipantDataPayloadObject(Reply):
    participant: WebinarParticipantDataPayloadObjectParticipant
    """Participant the event is about."""
    uuid: str
    """UUID of the webinar."""


class WebinarParticipantDataPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: WebinarParticipantDataPayloadObject
    """Webinar and one of its participants."""


class WebinarParticipantDataSummaryPayloadObjectParticipantData(Reply):
    as_internal_ip_address: str
    """Local network address used for screen sharing."""
    as_internal_ip_port: str
    """Local port used for screen sharing."""
    audio_internal_ip_address: str
    """Local network address used for sound."""
    audio_internal_ip_port: str
    """Local port used for sound."""
    camera: str
    """Camera in use."""
    connection_type: str
    """Transport of the connection, such as `UDP`, `SSL` or `TCP+Proxy`."""
    data_center: str
    """Data center the participant was connected to."""
    destination_ip_domain: str
    """Domain of the server the client is connected to."""
    destination_ip_port: str
    """Port of the server the client is connected to."""
    device: str
    """Kind of device: `Phone`, `H.323/SIP`, `Windows`, `Mac`, `iOS` or `Android`."""
    domain: str
    """Network domain the computer belongs to."""
    harddisk_id: str
    """Id of the computer's hard disk."""
    location: str
    """City or country the client is in."""
    mac_addr: str
    """Hardware address of the network adapter."""
    microphone: str
    """Microphone in use."""
    network_type: str
    """Kind of network: `Wired`, `Wifi`, `PPP`, `Cellular` or `Others`."""
    pc_name: str
    """Name of the computer."""
    signaling_internal_ip_address: str
    """Local network address used for signalling."""
    signaling_internal_ip_port: str
    """Local port used for signalling."""
    signaling_ip_address: str
    """Public network address used for signalling."""
    speaker: str
    """Loudspeaker in use."""
    version: str
    """Version of the client."""
    video_internal_ip_address: str
    """Local network address used for video."""
    video_internal_ip_port: str
    """Local port used for video."""


class WebinarParticipantDataSummaryPayloadObjectParticipant(Reply):
    data: list[WebinarParticipantDataSummaryPayloadObjectParticipantData]
    """Devices and networks used, one entry each."""
    email: str
    """E-mail address of the participant; empty for guests outside the account."""
    participant_id: str
    """Number of the participant within this session; new at each join."""
    participant_user_id: str
    """Account user id of the participant; empty for guests."""


class WebinarParticipantDataSummaryPayloadObject(Reply):
    participant: WebinarParticipantDataSummaryPayloadObjectParticipant
    """Participant the event is about."""
    uuid: str
    """UUID of the webinar."""


class WebinarParticipantDataSummaryPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: WebinarParticipantDataSummaryPayloadObject
    """Webinar and one of its participants."""


class WebinarParticipantQosPayloadObjectParticipantQosDetails(Reply):
    avg_loss: str
    """Average share of packets lost, such as `0.03%`."""
    avg_rssi: str
    """Average strength of the wireless signal, in `rssi_unit`."""
    bitrate: str
    """Bit rate with its unit, such as `27.15 kbps`."""
    frame_rate: str
    """Frame rate with its unit, such as `12 fps`."""
    jitter: str
    """Jitter with its unit, such as `6 ms`."""
    latency: str
    """Delay with its unit, such as `126 ms`."""
    max_loss: str
    """Highest share of packets lost, such as `0.4%`."""
    max_rssi: str
    """Greatest strength of the wireless signal, in `rssi_unit`."""
    min_rssi: str
    """Least strength of the wireless signal, in `rssi_unit`."""
    network_notification: str
    """Warning shown to the user: low bandwidth or unstable connection."""
    quality: Any
    """Quality of the stream: `good`, `fair`, `poor` or `bad`."""
    quality_score: str
    """Mean opinion score of the stream, 1 (bad) to 5 (excellent)."""
    resolution: str
    """Size of the picture, such as `1280*720`."""
    rssi_unit: str
    """Unit of the signal strength, `dBm`."""
    system_avg_cpu_pressure_level: str
    """Average pressure on the processor: `normal`, `fair`, `serious` or `critical`."""
    system_max_cpu_pressure_level: str
    """Highest pressure on the processor: `normal`, `fair`, `serious` or `critical`."""
    system_max_cpu_usage: str
    """Highest use of the processor by all programs, such as `11%`."""
    system_min_cpu_pressure_level: str
    """Lowest pressure on the processor: `normal`, `fair`, `serious` or `critical`."""
    zoom_avg_cpu_usage: str
    """Average use of the processor by Zoom, such as `0%`."""
    zoom_max_cpu_usage: str
    """Highest use of the processor by Zoom, such as `2%`."""
    zoom_min_cpu_usage: str
    """Lowest use of the processor by Zoom, such as `0%`."""


class WebinarParticipantQosPayloadObjectParticipantQos(Reply):
    date_time: str
    """Minute the figures are for, ISO 8601 UTC."""
    details: WebinarParticipantQosPayloadObjectParticipantQosDetails
    """Figures of this stream."""
    type: str
    """Stream or device measured, such as `audio_input`, `video_output`, `as_input`, `cpu_usage` or `wifi_rssi`."""


class WebinarParticipantQosPayloadObjectParticipant(Reply):
    email: str
    """E-mail address of the participant; empty for guests outside the account."""
    participant_user_id: str
    """Account user id of the participant; empty for guests."""
    qos: list[WebinarParticipantQosPayloadObjectParticipantQos]
    """Connection figures, one entry per stream."""
    user_id: str
    """Number of the participant within this session; new at each join."""


class WebinarParticipantQosPayloadObject(Reply):
    participant: WebinarParticipantQosPayloadObjectParticipant
    """Participant the event is about."""
    uuid: str
    """UUID of the webinar."""


class WebinarParticipantQosPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: WebinarParticipantQosPayloadObject
    """Webinar and one of its participants."""


class WebinarParticipantQosSummaryPayloadObjectParticipantQosDetails(Reply):
    avg_bitrate: str
    """Average bit rate with its unit, such as `27.15kbps`."""
    avg_frame_rate: str
    """Average frame rate with its unit, such as `12 fps`."""
    avg_jitter: str
    """Average jitter with its unit, such as `0ms`."""
    avg_latency: str
    """Average delay with its unit, such as `126 ms`."""
    avg_loss: str
    """Average share of packets lost, such as `0.03%`."""
    avg_rssi: int
    """Average strength of the wireless signal, in `rssi_unit`."""
    max_bitrate: str
    """Highest bit rate with its unit, such as `27.15kbps`."""
    max_frame_rate: str
    """Highest frame rate with its unit, such as `12 fps`."""
    max_jitter: str
    """Highest jitter with its unit, such as `0ms`."""
    max_latency: str
    """Highest delay with its unit, such as `126 ms`."""
    max_loss: str
    """Highest share of packets lost, such as `0.4%`."""
    max_rssi: int
    """Greatest strength of the wireless signal, in `rssi_unit`."""
    min_bitrate: str
    """Lowest bit rate with its unit, such as `27.15kbps`."""
    min_frame_rate: str
    """Lowest frame rate with its unit, such as `12 fps`."""
    min_jitter: str
    """Lowest jitter with its unit, such as `0ms`."""
    min_latency: str
    """Lowest delay with its unit, such as `126 ms`."""
    min_loss: str
    """Lowest share of packets lost, such as `0.03%`."""
    min_rssi: int
    """Least strength of the wireless signal, in `rssi_unit`."""
    quality: str
    """Quality of the stream: `good`, `fair`, `poor` or `bad`."""
    quality_score: str
    """Mean opinion score of the stream, 1 (bad) to 5 (excellent)."""
    resolution: str
    """Size of the picture, such as `1280*720`."""
    rssi_unit: str
    """Unit of the signal strength, `dBm`."""
    system_avg_cpu_pressure_level: str
    """Average pressure on the processor: `normal`, `fair`, `serious` or `critical`."""
    system_max_cpu_pressure_level: str
    """Highest pressure on the processor: `normal`, `fair`, `serious` or `critical`."""
    system_max_cpu_usage: str
    """Highest use of the processor by all programs, such as `11%`."""
    system_min_cpu_pressure_level: str
    """Lowest pressure on the processor: `normal`, `fair`, `serious` or `critical`."""
    zoom_avg_cpu_usage: str
    """Average use of the processor by Zoom, such as `0%`."""
    zoom_max_cpu_usage: str
    """Highest use of the processor by Zoom, such as `2%`."""
    zoom_min_cpu_usage: str
    """Lowest use of the processor by Zoom, such as `0%`."""


class WebinarParticipantQosSummaryPayloadObjectParticipantQos(Reply):
    details: WebinarParticipantQosSummaryPayloadObjectParticipantQosDetails
    """Figures of this stream."""
    type: str
    """Stream or device measured, such as `audio_input`, `video_output`, `as_input`, `cpu_usage` or `wifi_rssi`."""


class WebinarParticipantQosSummaryPayloadObjectParticipant(Reply):
    email: str
    """E-mail address of the participant; empty for guests outside the account."""
    id: str
    """Account user id of the participant; empty for guests."""
    participant_id: str
    """Number of the participant within this session; new at each join."""
    qos: list[WebinarParticipantQosSummaryPayloadObjectParticipantQos]
    """Connection figures, one entry per stream."""
    user_name: str
    """Name shown in the session."""


class WebinarParticipantQosSummaryPayloadObject(Reply):
    id: str
    """Webinar id, as a string of digits."""
    participant: WebinarParticipantQosSummaryPayloadObjectParticipant
    """Participant the event is about."""
    uuid: str
    """UUID of the webinar."""


class WebinarParticipantQosSummaryPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: WebinarParticipantQosSummaryPayloadObject
    """Webinar and one of its participants."""


class MeetingParticipantData(Event, frozen=True):
    """Device and network of a participant in a running meeting."""

    name = "meeting.participant_data"
    payload: MeetingParticipantDataPayload
    object: MeetingParticipantDataPayloadObject


class MeetingParticipantDataSummary(Event, frozen=True):
    """Device and network of a participant, after the meeting."""

    name = "meeting.participant_data_summary"
    payload: MeetingParticipantDataSummaryPayload
    object: MeetingParticipantDataSummaryPayloadObject


class MeetingParticipantQos(Event, frozen=True):
    """Connection quality of a participant in a running meeting."""

    name = "meeting.participant_qos"
    payload: MeetingParticipantQosPayload
    object: MeetingParticipantQosPayloadObject


class MeetingParticipantQosSummary(Event, frozen=True):
    """Lowest, average and highest connection figures of a participant, after the meeting."""

    name = "meeting.participant_qos_summary"
    payload: MeetingParticipantQosSummaryPayload
    object: MeetingParticipantQosSummaryPayloadObject


class PhoneCallQos(Event, frozen=True):
    """Connection quality of one side of a Zoom Phone call while it runs."""

    name = "phone.call_qos"
    payload: PhoneCallQosPayload
    object: PhoneCallQosPayloadObject


class PhoneCallQosSummary(Event, frozen=True):
    """Connection quality of both sides of a Zoom Phone call, after its end."""

    name = "phone.call_qos_summary"
    payload: PhoneCallQosSummaryPayload
    object: PhoneCallQosSummaryPayloadObject


class SessionUserData(Event, frozen=True):
    """Device and network of a user in a running Video SDK session."""

    name = "session.user_data"
    payload: SessionUserDataPayload
    object: SessionUserDataPayloadObject


class SessionUserDataSummary(Event, frozen=True):
    """Device and network of a user, after the Video SDK session."""

    name = "session.user_data_summary"
    payload: SessionUserDataSummaryPayload
    object: SessionUserDataSummaryPayloadObject


class SessionUserQos(Event, frozen=True):
    """Connection quality of a user in a running Video SDK session."""

    name = "session.user_qos"
    payload: SessionUserQosPayload
    object: SessionUserQosPayloadObject


class SessionUserQosSummary(Event, frozen=True):
    """Lowest, average and highest connection figures of a user, after the Video SDK session."""

    name = "session.user_qos_summary"
    payload: SessionUserQosSummaryPayload
    object: SessionUserQosSummaryPayloadObject


class WebinarParticipantData(Event, frozen=True):
    """Device and network of a participant in a running webinar."""

    name = "webinar.participant_data"
    payload: WebinarParticipantDataPayload
    object: WebinarParticipantDataPayloadObject


class WebinarParticipantDataSummary(Event, frozen=True):
    """Device and network of a participant, after the webinar."""

    name = "webinar.participant_data_summary"
    payload: WebinarParticipantDataSummaryPayload
    object: WebinarParticipantDataSummaryPayloadObject


class WebinarParticipantQos(Event, frozen=True):
    """Connection quality of a participant in a running webinar."""

    name = "webinar.participant_qos"
    payload: WebinarParticipantQosPayload
    object: WebinarParticipantQosPayloadObject


class WebinarParticipantQosSummary(Event, frozen=True):
    """Lowest, average and highest connection figures of a participant, after the webinar."""

    name = "webinar.participant_qos_summary"
    payload: WebinarParticipantQosSummaryPayload
    object: WebinarParticipantQosSummaryPayloadObject
