"""What the operations of the area devices take and give.

Generated from catalog/data/devices. Do not edit; see docs/codegen.md.
"""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict

from greenroom.client.reply import Reply


class DevicesAssignGroupParams(TypedDict, total=False):
    group_id: Required[str]


class DevicesCreateParams(TypedDict, total=False):
    device_name: Required[str]
    device_type: Required[Literal[0, 1, 5]]
    extension_number: str
    mac_address: Required[str]
    model: Required[str]
    room_id: str
    serial_number: Required[str]
    tag: str
    user_email: str
    vendor: Required[str]
    zdm_group_id: str


class DevicesGetReply(Reply):
    app_version: str
    connected_to_zdm: bool
    device_id: str
    device_name: str
    device_status: int
    device_type: int
    enrolled_in_zdm: bool
    last_online: str
    mac_address: str
    model: str
    platform_os: str
    room_id: str
    room_name: str
    sdk_version: str
    serial_number: str
    tag: str
    user_email: str
    vendor: str


class DevicesListItem(Reply):
    app_version: str
    connected_to_zdm: bool
    device_id: str
    device_name: str
    device_status: int
    device_type: int
    enrolled_in_zdm: bool
    last_online: str
    mac_address: str
    model: str
    platform_os: str
    room_id: str
    room_name: str
    serial_number: str
    skd_version: str
    tag: str
    user_email: str
    vendor: str


class DevicesListPage(Reply):
    devices: list[DevicesListItem]
    next_page_token: str
    page_size: int


class DevicesListParams(TypedDict, total=False):
    device_model: str
    device_status: Literal[-1, 0, 1]
    device_type: Literal[-1, 0, 1, 2, 3, 4, 5, 6]
    device_vendor: str
    is_enrolled_in_zdm: bool
    next_page_token: str
    page_size: int
    platform_os: Literal["win", "mac", "ipad", "iphone", "android", "linux"]
    search_text: str


class DevicesListGroupsItem(Reply):
    description: str
    name: str
    zdm_group_id: str


class DevicesListGroupsPage(Reply):
    groups: list[DevicesListGroupsItem]
    next_page_token: str
    page_size: int


class DevicesListGroupsParams(TypedDict, total=False):
    next_page_token: str
    page_size: int


class DevicesUpdateParams(TypedDict, total=False):
    device_name: Required[str]
    device_type: Literal[0, 1, 3]
    room_id: str
    tag: str


class DevicesUpdateAssignmentParams(TypedDict, total=False):
    app_type: Literal["ZR", "ZRC", "ZRP", "ZRW"]
    room_id: str


class DevicesZpaAssignParams(TypedDict, total=False):
    extension_number: str
    mac_address: Required[str]
    vendor: Required[str]


class DevicesZpaGetSettingsReplyDeviceInfosPolicyCallControl(Reply):
    status: str


class DevicesZpaGetSettingsReplyDeviceInfosPolicyHotDesking(Reply):
    status: str


class DevicesZpaGetSettingsReplyDeviceInfosPolicy(Reply):
    call_control: DevicesZpaGetSettingsReplyDeviceInfosPolicyCallControl
    hot_desking: DevicesZpaGetSettingsReplyDeviceInfosPolicyHotDesking


class DevicesZpaGetSettingsReplyDeviceInfos(Reply):
    device_id: str
    device_type: str
    model: str
    policy: DevicesZpaGetSettingsReplyDeviceInfosPolicy
    status: str
    vendor: str


class DevicesZpaGetSettingsReply(Reply):
    device_infos: list[DevicesZpaGetSettingsReplyDeviceInfos]
    language: str
    timezone: str


class DevicesZpaGetSettingsParams(TypedDict, total=False):
    user_id: str


class DevicesZpaGetVersionsReplyFirmwareVersions(Reply):
    model: str
    vendor: str
    version: str
    warn_info: str


class DevicesZpaGetVersionsReply(Reply):
    app_versions: list[str]
    firmware_versions: list[DevicesZpaGetVersionsReplyFirmwareVersions]


class DevicesZpaUpgradeParamsDataFirmwareVersions(TypedDict, total=False):
    model: str
    vendor: str
    version: str


class DevicesZpaUpgradeParamsData(TypedDict, total=False):
    app_version: str
    firmware_versions: Sequence[DevicesZpaUpgradeParamsDataFirmwareVersions]
    upgrade_type: Required[Literal["UPGRADE_FIRMWARE"] | Literal["UPGRADE_APP"]]


class DevicesZpaUpgradeParams(TypedDict, total=False):
    data: Required[DevicesZpaUpgradeParamsData]
    zdm_group_id: Required[str]


class H323DevicesCreateReply(Reply):
    encryption: str
    id: str
    ip: str
    name: str
    protocol: str


class H323DevicesCreateParams(TypedDict, total=False):
    encryption: Required[Literal["auto", "yes", "no"]]
    ip: Required[str]
    name: Required[str]
    protocol: Required[Literal["H.323", "SIP"]]


class H323DevicesListItem(Reply):
    encryption: str
    id: str
    ip: str
    name: str
    protocol: str


class H323DevicesListPage(Reply):
    devices: list[H323DevicesListItem]
    next_page_token: str
    page_count: int
    page_number: int
    page_size: int
    total_records: int


class H323DevicesListParams(TypedDict, total=False):
    next_page_token: str
    page_number: int
    page_size: int


class H323DevicesUpdateParams(TypedDict, total=False):
    encryption: Required[Literal["auto", "yes", "no"]]
    ip: Required[str]
    name: Required[str]
    protocol: Required[Literal["H.323", "SIP"]]


class SipPhonesEnableReplyServer(Reply):
    proxy_server: str
    register_server: str
    transport_protocol: str


class SipPhonesEnableReplyServer2(Reply):
    proxy_server: str
    register_server: str
    transport_protocol: str


class SipPhonesEnableReplyServer3(Reply):
    proxy_server: str
    register_server: str
    transport_protocol: str


class SipPhonesEnableReply(Reply):
    authorization_name: str
    display_number: str
    domain: str
    password: str
    phone_id: str
    registration_expire_time: int
    server: SipPhonesEnableReplyServer
    server_2: SipPhonesEnableReplyServer2
    server_3: SipPhonesEnableReplyServer3
    user_email: str
    user_name: str
    voice_mail: str


class SipPhonesEnableParamsServer(TypedDict, total=False):
    proxy_server: str
    register_server: str
    transport_protocol: Literal["UDP", "TCP", "TLS", "AUTO"]


class SipPhonesEnableParamsServer2(TypedDict, total=False):
    proxy_server: str
    register_server: str
    transport_protocol: Literal["UDP", "TCP", "TLS", "AUTO"]


class SipPhonesEnableParamsServer3(TypedDict, total=False):
    proxy_server: str
    register_server: str
    transport_protocol: Literal["UDP", "TCP", "TLS", "AUTO"]


class SipPhonesEnableParams(TypedDict, total=False):
    authorization_name: Required[str]
    display_number: str
    domain: Required[str]
    password: Required[str]
    registration_expire_time: int
    server: Required[SipPhonesEnableParamsServer]
    server_2: SipPhonesEnableParamsServer2
    server_3: SipPhonesEnableParamsServer3
    user_email: Required[str]
    user_name: Required[str]
    voice_mail: str


class SipPhonesListItemServer(Reply):
    proxy_server: str
    register_server: str
    transport_protocol: str


class SipPhonesListItemServer2(Reply):
    proxy_server: str
    register_server: str
    transport_protocol: str


class SipPhonesListItemServer3(Reply):
    proxy_server: str
    register_server: str
    transport_protocol: str


class SipPhonesListItem(Reply):
    authorization_name: str
    display_number: str
    domain: str
    password: str
    phone_id: str
    registration_expire_time: int
    server: SipPhonesListItemServer
    server_2: SipPhonesListItemServer2
    server_3: SipPhonesListItemServer3
    user_email: str
    user_name: str
    voice_mail: str


class SipPhonesListPage(Reply):
    next_page_token: str
    page_size: int
    phones: list[SipPhonesListItem]


class SipPhonesListParams(TypedDict, total=False):
    next_page_token: str
    page_number: int
    page_size: int
    search_key: str


class SipPhonesUpdateParamsServer(TypedDict, total=False):
    proxy_server: str
    register_server: str
    transport_protocol: Literal["UDP", "TCP", "TLS", "AUTO"]


class SipPhonesUpdateParamsServer2(TypedDict, total=False):
    proxy_server: str
    register_server: str
    transport_protocol: Literal["UDP", "TCP", "TLS", "AUTO"]


class SipPhonesUpdateParamsServer3(TypedDict, total=False):
    proxy_server: str
    register_server: str
    transport_protocol: Literal["UDP", "TCP", "TLS", "AUTO"]


class SipPhonesUpdateParams(TypedDict, total=False):
    authorization_name: str
    display_number: str
    domain: str
    password: str
    registration_expire_time: int
    server: SipPhonesUpdateParamsServer
    server_2: SipPhonesUpdateParamsServer2
    server_3: SipPhonesUpdateParamsServer3
    user_name: str
    voice_mail: str
