"""What the operations of the area phone take and give.

Generated from catalog/data/phone. Do not edit; see docs/codegen.md.
"""

from collections.abc import Sequence
from typing import Any, Literal, Required, TypeAlias, TypedDict

from greenroom.client.reply import Reply
from greenroom.client.resource import Date, Texts


class PhoneAutoReceptionistsCreateReply(Reply):
    extension_number: int
    id: str
    name: str


class PhoneAutoReceptionistsCreateParams(TypedDict, total=False):
    name: Required[str]
    site_id: str


class PhoneAutoReceptionistsGetReplyHolidayHours(Reply):
    from_: str
    id: str
    name: str
    to: str


class PhoneAutoReceptionistsGetReplyPhoneNumbers(Reply):
    id: str
    number: str


class PhoneAutoReceptionistsGetReplySite(Reply):
    id: str
    name: str


class PhoneAutoReceptionistsGetReply(Reply):
    audio_prompt_language: str
    cost_center: str
    department: str
    extension_id: str
    extension_number: int
    holiday_hours: list[PhoneAutoReceptionistsGetReplyHolidayHours]
    name: str
    own_storage_name: str
    phone_numbers: list[PhoneAutoReceptionistsGetReplyPhoneNumbers]
    recording_storage_location: str
    site: PhoneAutoReceptionistsGetReplySite
    timezone: str


class PhoneAutoReceptionistsListItemHolidayHours(Reply):
    from_: str
    id: str
    name: str
    to: str


class PhoneAutoReceptionistsListItemPhoneNumbers(Reply):
    id: str
    number: str


class PhoneAutoReceptionistsListItemSite(Reply):
    id: str
    name: str


class PhoneAutoReceptionistsListItem(Reply):
    audio_prompt_language: str
    cost_center: str
    department: str
    extension_id: str
    extension_number: int
    holiday_hours: list[PhoneAutoReceptionistsListItemHolidayHours]
    id: str
    name: str
    phone_numbers: list[PhoneAutoReceptionistsListItemPhoneNumbers]
    site: PhoneAutoReceptionistsListItemSite
    timezone: str


class PhoneAutoReceptionistsListPage(Reply):
    auto_receptionists: list[PhoneAutoReceptionistsListItem]
    next_page_token: str
    page_size: int
    total_records: int


class PhoneAutoReceptionistsListParams(TypedDict, total=False):
    next_page_token: str
    page_size: int


class PhoneAutoReceptionistsPhoneNumbersAssignParamsPhoneNumbers(TypedDict, total=False):
    id: str
    number: str


class PhoneAutoReceptionistsPhoneNumbersAssignParams(TypedDict, total=False):
    phone_numbers: Sequence[PhoneAutoReceptionistsPhoneNumbersAssignParamsPhoneNumbers]


class PhoneAutoReceptionistsUpdateParams(TypedDict, total=False):
    audio_prompt_language: str
    cost_center: str
    department: str
    extension_number: int
    name: str
    recording_storage_location: str
    timezone: str


class PhoneBlockedListCreateReply(Reply):
    id: str


class PhoneBlockedListCreateParams(TypedDict, total=False):
    block_type: Literal["inbound", "outbound", "threat"]
    comment: str
    country: str
    match_type: Literal["phoneNumber", "prefix"]
    phone_number: str
    status: Literal["active", "inactive"]


class PhoneBlockedListGetReply(Reply):
    block_type: str
    comment: str
    id: str
    match_type: str
    phone_number: str
    status: str


class PhoneBlockedListListItem(Reply):
    block_type: str
    comment: str
    id: str
    match_type: str
    phone_number: str
    status: str


class PhoneBlockedListListPage(Reply):
    blocked_list: list[PhoneBlockedListListItem]
    next_page_token: str
    page_size: int
    total_records: int


class PhoneBlockedListListParams(TypedDict, total=False):
    next_page_token: str
    page_size: int


class PhoneBlockedListUpdateParams(TypedDict, total=False):
    block_type: Literal["inbound", "outbound"]
    comment: str
    country: str
    match_type: Literal["phoneNumber", "prefix"]
    phone_number: str
    status: Literal["active", "inactive"]


class PhoneCallHistoryGetReply(Reply):
    answer_time: str
    call_id: str
    call_type: str
    callee_country_code: str
    callee_country_iso_code: str
    callee_device_type: str
    callee_did_number: str
    callee_email: str
    callee_ext_id: str
    callee_ext_number: str
    callee_ext_type: str
    callee_name: str
    callee_number_type: str
    caller_country_code: str
    caller_country_iso_code: str
    caller_device_type: str
    caller_did_number: str
    caller_email: str
    caller_ext_id: str
    caller_ext_number: str
    caller_ext_type: str
    caller_name: str
    caller_number_type: str
    client_code: str
    connect_type: str
    cost_center: str
    department: str
    device_private_ip: str
    device_public_ip: str
    direction: str
    end_time: str
    event: str
    group_id: str
    hold_time: int
    id: str
    is_node: int
    node: int
    operator_ext_id: str
    operator_ext_number: str
    operator_ext_type: str
    operator_name: str
    press_key: str
    recording_id: str
    recording_type: str
    result: str
    result_reason: str
    segment: int
    site_id: str
    site_name: str
    start_time: str
    voicemail_id: str
    waiting_time: int


class PhoneCallHistoryGetPathReplyCallPath(Reply):
    answer_time: str
    call_id: str
    call_type: str
    callee_country_code: str
    callee_country_iso_code: str
    callee_device_type: str
    callee_did_number: str
    callee_email: str
    callee_ext_id: str
    callee_ext_number: str
    callee_ext_type: str
    callee_name: str
    callee_number_type: str
    caller_country_code: str
    caller_country_iso_code: str
    caller_device_type: str
    caller_did_number: str
    caller_email: str
    caller_ext_id: str
    caller_ext_number: str
    caller_ext_type: str
    caller_name: str
    caller_number_type: str
    client_code: str
    connect_type: str
    cost_center: str
    department: str
    device_private_ip: str
    device_public_ip: str
    direction: str
    end_time: str
    event: str
    group_id: str
    hold_time: int
    id: str
    is_node: int
    node: int
    operator_ext_id: str
    operator_ext_number: str
    operator_ext_type: str
    operator_name: str
    press_key: str
    recording_id: str
    recording_type: str
    result: str
    result_reason: str
    segment: int
    site_id: str
    site_name: str
    start_time: str
    voicemail_id: str
    waiting_time: int


class PhoneCallHistoryGetPathReply(Reply):
    answer_time: str
    call_id: str
    call_path: list[PhoneCallHistoryGetPathReplyCallPath]
    call_type: str
    callee_did_number: str
    callee_email: str
    callee_ext_id: str
    callee_ext_number: str
    callee_ext_type: str
    callee_name: str
    caller_did_number: str
    caller_email: str
    caller_ext_id: str
    caller_ext_number: str
    caller_ext_type: str
    caller_name: str
    connect_type: str
    cost_center: str
    department: str
    direction: str
    end_time: str
    group_id: str
    id: str
    international: bool
    site_id: str
    site_name: str
    start_time: str


class PhoneCallHistoryListItem(Reply):
    answer_time: str
    call_id: str
    call_result: str
    call_type: str
    callee_country_code: str
    callee_country_iso_code: str
    callee_device_type: str
    callee_did_number: str
    callee_email: str
    callee_ext_id: str
    callee_ext_number: str
    callee_ext_type: str
    callee_name: str
    callee_number_type: str
    caller_country_code: str
    caller_country_iso_code: str
    caller_device_type: str
    caller_did_number: str
    caller_email: str
    caller_ext_id: str
    caller_ext_number: str
    caller_ext_type: str
    caller_name: str
    caller_number_type: str
    client_code: str
    connect_type: str
    cost_center: str
    department: str
    direction: str
    duration: int
    end_time: str
    group_id: str
    id: str
    international: bool
    recording_status: str
    sbc_id: str
    sbc_name: str
    sip_group_id: str
    sip_group_name: str
    site_id: str
    site_name: str
    spam: str
    start_time: str


class PhoneCallHistoryListPage(Reply):
    call_logs: list[PhoneCallHistoryListItem]
    from_: str
    next_page_token: str
    page_count: int
    page_size: int
    to: str
    total_records: int


class PhoneCallHistoryListParams(TypedDict, total=False):
    call_results: (
        str
        | Sequence[
            Literal[
                "answered",
                "connected",
                "voicemail",
                "hang_up",
                "no_answer",
                "invalid_operation",
                "abandoned",
                "blocked",
                "service_unavailable",
            ]
        ]
    )
    call_types: str | Sequence[Literal["general", "emergency"]]
    connect_types: str | Sequence[Literal["internal", "external"]]
    cost_center: str
    department: str
    directions: str | Sequence[Literal["inbound", "outbound"]]
    extension_types: (
        str
        | Sequence[
            Literal[
                "user",
                "call_queue",
                "auto_receptionist",
                "common_area",
                "zoom_room",
                "cisco_room",
                "shared_line_group",
                "group_call_pickup",
                "external_contact",
            ]
        ]
    )
    from_: Date
    group_ids: str | Texts
    keyword: str
    next_page_token: str
    number_types: (
        str
        | Sequence[
            Literal[
                "zoom_pstn",
                "zoom_toll_free_number",
                "external_pstn",
                "external_contact",
                "byoc",
                "byop",
                "3rd_party_contact_center",
                "zoom_service_number",
                "external_service_number",
                "zoom_contact_center",
                "meeting_phone_number",
                "meeting_id",
                "anonymous_number",
            ]
        ]
    )
    page_size: int
    recording_status: Literal["recorded", "non_recorded"]
    site_ids: str | Texts
    time_type: Literal["start_time", "end_time"]
    to: Date


class PhoneCallHistorySetClientCodeParams(TypedDict, total=False):
    client_code: Required[str]


class PhoneCallLogsGetReplyLogDetailsForwardTo(Reply):
    extension_deleted_time: str
    extension_number: str
    extension_status: str
    id: str
    name: str
    type: str


class PhoneCallLogsGetReplyLogDetailsSite(Reply):
    id: str
    name: str


class PhoneCallLogsGetReplyLogDetails(Reply):
    date_time: str
    device_private_ip: str
    device_public_ip: str
    duration: int
    forward_to: PhoneCallLogsGetReplyLogDetailsForwardTo
    hold_time: int
    id: str
    path: str
    result: str
    site: PhoneCallLogsGetReplyLogDetailsSite


class PhoneCallLogsGetReply(Reply):
    call_id: str
    call_type: str
    callee_country_code: str
    callee_country_iso_code: str
    callee_deleted_time: str
    callee_did_number: str
    callee_name: str
    callee_number: str
    callee_number_source: str
    callee_number_type: int
    callee_status: str
    caller_billing_reference_id: str
    caller_country_code: str
    caller_country_iso_code: str
    caller_deleted_time: str
    caller_did_number: str
    caller_name: str
    caller_number: str
    caller_number_source: str
    caller_number_type: int
    caller_status: str
    cost_center: str
    date_time: str
    department: str
    device_private_ip: str
    device_public_ip: str
    direction: str
    duration: int
    has_recording: bool
    has_voicemail: bool
    id: str
    log_details: list[PhoneCallLogsGetReplyLogDetails]
    path: str
    result: str


class PhoneCallLogsGetRecordingReplyAcceptedBy(Reply):
    extension_number: str
    name: str


class PhoneCallLogsGetRecordingReplyOutgoingBy(Reply):
    extension_number: str
    name: str


class PhoneCallLogsGetRecordingReplyOwner(Reply):
    extension_deleted_time: str
    extension_number: int
    extension_status: str
    id: str
    name: str
    type: str


class PhoneCallLogsGetRecordingReply(Reply):
    accepted_by: PhoneCallLogsGetRecordingReplyAcceptedBy
    call_history_id: str
    call_id: str
    call_log_id: str
    callee_name: str
    callee_number: str
    callee_number_type: int
    caller_name: str
    caller_number: str
    caller_number_type: int
    date_time: str
    days_left_auto_permantely_delete: int
    deleted_time: str
    direction: str
    disclaimer_status: int
    download_url: str
    duration: int
    end_time: str
    file_url: str
    id: str
    meeting_uuid: str
    outgoing_by: PhoneCallLogsGetRecordingReplyOutgoingBy
    owner: PhoneCallLogsGetRecordingReplyOwner
    recording_type: str
    soft_deleted_type: str


class PhoneCallLogsListItemOwner(Reply):
    extension_number: int
    id: str
    name: str
    type: str


class PhoneCallLogsListItemSite(Reply):
    id: str
    name: str


class PhoneCallLogsListItem(Reply):
    answer_start_time: str
    call_end_time: str
    call_id: str
    call_type: str
    callee_country_code: str
    callee_country_iso_code: str
    callee_did_number: str
    callee_name: str
    callee_number: str
    callee_number_source: str
    callee_number_type: int
    caller_billing_reference_id: str
    caller_country_code: str
    caller_country_iso_code: str
    caller_did_number: str
    caller_name: str
    caller_number: str
    caller_number_source: str
    caller_number_type: int
    charge: str
    client_code: str
    cost_center: str
    date_time: str
    department: str
    device_private_ip: str
    device_public_ip: str
    direction: str
    duration: int
    hold_time: int
    id: str
    owner: PhoneCallLogsListItemOwner
    path: str
    rate: str
    recording_id: str
    recording_type: str
    result: str
    site: PhoneCallLogsListItemSite
    user_id: str
    waiting_time: int


class PhoneCallLogsListPage(Reply):
    call_logs: list[PhoneCallLogsListItem]
    from_: str
    next_page_token: str
    page_count: int
    page_size: int
    to: str
    total_records: int


class PhoneCallLogsListParams(TypedDict, total=False):
    charged_call_logs: bool
    from_: Date
    next_page_token: str
    page_number: int
    page_size: int
    path: str
    site_id: str
    time_type: Literal["startTime", "endTime"]
    to: Date
    type: str


class PhoneCallLogsSetClientCodeParams(TypedDict, total=False):
    client_code: Required[str]


class PhoneCallQueuesChangeManagerParams(TypedDict, total=False):
    member_id: str


class PhoneCallQueuesCreateReply(Reply):
    extension_number: int
    id: str
    name: str
    status: str


class PhoneCallQueuesCreateParamsMembersUsers(TypedDict, total=False):
    email: str
    id: str


class PhoneCallQueuesCreateParamsMembers(TypedDict, total=False):
    common_area_ids: Texts
    users: Sequence[PhoneCallQueuesCreateParamsMembersUsers]


class PhoneCallQueuesCreateParams(TypedDict, total=False):
    cost_center: str
    department: str
    description: str
    extension_number: int
    members: PhoneCallQueuesCreateParamsMembers
    name: Required[str]
    site_id: str


class PhoneCallQueuesGetReplyMembersCommonAreas(Reply):
    extension_id: str
    id: str
    name: str


class PhoneCallQueuesGetReplyMembersUsers(Reply):
    extension_id: str
    id: str
    level: str
    name: str
    receive_call: bool


class PhoneCallQueuesGetReplyMembers(Reply):
    common_areas: list[PhoneCallQueuesGetReplyMembersCommonAreas]
    users: list[PhoneCallQueuesGetReplyMembersUsers]


class PhoneCallQueuesGetReplyPhoneNumbers(Reply):
    id: str
    number: str
    source: str


class PhoneCallQueuesGetReplyPolicyVoicemailAccessMembers(Reply):
    access_user_id: str
    access_user_type: str
    allow_delete: bool
    allow_download: bool
    allow_sharing: bool
    shared_id: str


class PhoneCallQueuesGetReplyPolicy(Reply):
    voicemail_access_members: list[PhoneCallQueuesGetReplyPolicyVoicemailAccessMembers]


class PhoneCallQueuesGetReplySite(Reply):
    id: str
    name: str


class PhoneCallQueuesGetReply(Reply):
    audio_prompt_language: str
    cost_center: str
    department: str
    extension_id: str
    extension_number: int
    id: str
    members: PhoneCallQueuesGetReplyMembers
    name: str
    own_storage_name: str
    phone_numbers: list[PhoneCallQueuesGetReplyPhoneNumbers]
    policy: PhoneCallQueuesGetReplyPolicy
    recording_storage_location: str
    site: PhoneCallQueuesGetReplySite
    status: str
    timezone: str


class PhoneCallQueuesListItemPhoneNumbers(Reply):
    id: str
    number: str
    source: str


class PhoneCallQueuesListItemSite(Reply):
    id: str
    name: str


class PhoneCallQueuesListItem(Reply):
    extension_id: str
    extension_number: int
    id: str
    name: str
    phone_numbers: list[PhoneCallQueuesListItemPhoneNumbers]
    site: PhoneCallQueuesListItemSite
    status: str


class PhoneCallQueuesListPage(Reply):
    call_queues: list[PhoneCallQueuesListItem]
    next_page_token: str
    page_size: int
    total_records: int


class PhoneCallQueuesListParams(TypedDict, total=False):
    cost_center: str
    department: str
    next_page_token: str
    page_size: int
    site_id: str


class PhoneCallQueuesMembersAddParamsMembersUsers(TypedDict, total=False):
    email: str
    id: str


class PhoneCallQueuesMembersAddParamsMembers(TypedDict, total=False):
    common_area_ids: Texts
    users: Sequence[PhoneCallQueuesMembersAddParamsMembersUsers]


class PhoneCallQueuesMembersAddParams(TypedDict, total=False):
    members: PhoneCallQueuesMembersAddParamsMembers


class PhoneCallQueuesMembersListItem(Reply):
    extension_id: str
    id: str
    level: str
    name: str
    receive_call: bool


class PhoneCallQueuesMembersListPage(Reply):
    call_queue_members: list[PhoneCallQueuesMembersListItem]
    next_page_token: str
    page_size: int
    total_records: int


class PhoneCallQueuesMembersListParams(TypedDict, total=False):
    next_page_token: str
    page_size: int


class PhoneCallQueuesPhoneNumbersAssignParamsPhoneNumbers(TypedDict, total=False):
    id: str
    number: str


class PhoneCallQueuesPhoneNumbersAssignParams(TypedDict, total=False):
    phone_numbers: Sequence[PhoneCallQueuesPhoneNumbersAssignParamsPhoneNumbers]


class PhoneCallQueuesPoliciesAddReplyVoicemailAccessMembers(Reply):
    access_user_id: str
    access_user_type: str
    allow_delete: bool
    allow_download: bool
    allow_sharing: bool
    shared_id: str


class PhoneCallQueuesPoliciesAddReply(Reply):
    voicemail_access_members: list[PhoneCallQueuesPoliciesAddReplyVoicemailAccessMembers]


class PhoneCallQueuesPoliciesAddParamsVoicemailAccessMembers(TypedDict, total=False):
    access_user_id: str
    access_user_type: str
    allow_delete: bool
    allow_download: bool
    allow_sharing: bool


class PhoneCallQueuesPoliciesAddParams(TypedDict, total=False):
    voicemail_access_members: Sequence[PhoneCallQueuesPoliciesAddParamsVoicemailAccessMembers]


class PhoneCallQueuesPoliciesRemoveParams(TypedDict, total=False):
    shared_ids: Required[str | Texts]


class PhoneCallQueuesPoliciesUpdateParamsVoicemailAccessMembers(TypedDict, total=False):
    access_user_id: str
    access_user_type: str
    allow_delete: bool
    allow_download: bool
    allow_sharing: bool
    shared_id: str


class PhoneCallQueuesPoliciesUpdateParams(TypedDict, total=False):
    voicemail_access_members: Sequence[PhoneCallQueuesPoliciesUpdateParamsVoicemailAccessMembers]


class PhoneCallQueuesRecordingsListItem(Reply):
    callee_name: str
    callee_number: str
    callee_number_type: str
    caller_name: str
    caller_number: str
    caller_number_type: int
    date_time: str
    direction: str
    download_url: str
    duration: int
    id: str


class PhoneCallQueuesRecordingsListPage(Reply):
    from_: str
    next_page_token: str
    page_size: int
    recordings: list[PhoneCallQueuesRecordingsListItem]
    to: str
    total_records: int


class PhoneCallQueuesRecordingsListParams(TypedDict, total=False):
    from_: Date
    next_page_token: str
    page_size: int
    to: Date


class PhoneCallQueuesUpdateParams(TypedDict, total=False):
    audio_prompt_language: str
    cost_center: str
    department: str
    description: str
    extension_number: int
    name: str
    recording_storage_location: str
    site_id: str
    status: Literal["active", "inactive"]
    timezone: str


class PhoneCallingPlansListItem(Reply):
    assigned: int
    available: int
    billing_account_id: str
    billing_account_name: str
    name: str
    subscribed: int
    type: int


class PhoneCallingPlansListPage(Reply):
    calling_plans: list[PhoneCallingPlansListItem]


class PhoneCommonAreasCallingPlansAssignReplyCallingPlans(Reply):
    billing_account_id: str
    billing_account_name: str
    name: str
    type: int


class PhoneCommonAreasCallingPlansAssignReply(Reply):
    calling_plans: list[PhoneCommonAreasCallingPlansAssignReplyCallingPlans]


class PhoneCommonAreasCallingPlansAssignParamsCallingPlans(TypedDict, total=False):
    billing_account_id: str
    type: Required[int]


class PhoneCommonAreasCallingPlansAssignParams(TypedDict, total=False):
    calling_plans: Required[Sequence[PhoneCommonAreasCallingPlansAssignParamsCallingPlans]]


class PhoneCommonAreasCallingPlansUnassignParams(TypedDict, total=False):
    billing_account_id: str


class PhoneCommonAreasCreateReply(Reply):
    display_name: str
    id: str


class PhoneCommonAreasCreateParamsCallingPlans(TypedDict, total=False):
    type: int


class PhoneCommonAreasCreateParams(TypedDict, total=False):
    calling_plans: Sequence[PhoneCommonAreasCreateParamsCallingPlans]
    country_iso_code: str
    display_name: Required[str]
    extension_number: int
    site_id: str
    template_id: str
    timezone: str


class PhoneCommonAreasGetReplyCallingPlans(Reply):
    billing_account_id: str
    billing_account_name: str
    name: str
    type: int


class PhoneCommonAreasGetReplyCountry(Reply):
    code: str
    country_code: str
    name: str


class PhoneCommonAreasGetReplyEmergencyAddress(Reply):
    address_line1: str
    address_line2: str
    city: str
    country: str
    id: str
    state_code: str
    status: int
    zip: str


class PhoneCommonAreasGetReplyOutboundCallerIds(Reply):
    is_default: bool
    name: str
    number: str


class PhoneCommonAreasGetReplyPhoneNumbers(Reply):
    display_name: str
    id: str
    number: str
    source: str


class PhoneCommonAreasGetReplyPolicyInternationalCalling(Reply):
    enable: bool
    locked: bool
    locked_by: str
    modified: bool


class PhoneCommonAreasGetReplyPolicyOutboundCalling(Reply):
    enable: bool
    locked: bool
    modified: bool


class PhoneCommonAreasGetReplyPolicy(Reply):
    international_calling: PhoneCommonAreasGetReplyPolicyInternationalCalling
    outbound_calling: PhoneCommonAreasGetReplyPolicyOutboundCalling


class PhoneCommonAreasGetReplySite(Reply):
    id: str
    name: str


class PhoneCommonAreasGetReply(Reply):
    area_code: str
    calling_plans: list[PhoneCommonAreasGetReplyCallingPlans]
    cost_center: str
    country: PhoneCommonAreasGetReplyCountry
    department: str
    display_name: str
    emergency_address: PhoneCommonAreasGetReplyEmergencyAddress
    extension_number: int
    id: str
    outbound_caller_ids: list[PhoneCommonAreasGetReplyOutboundCallerIds]
    phone_numbers: list[PhoneCommonAreasGetReplyPhoneNumbers]
    policy: PhoneCommonAreasGetReplyPolicy
    site: PhoneCommonAreasGetReplySite
    status: str


class PhoneCommonAreasListItemCallingPlans(Reply):
    billing_account_id: str
    billing_account_name: str
    name: str
    type: int


class PhoneCommonAreasListItemDeskPhones(Reply):
    device_type: str
    display_name: str
    id: str
    status: str


class PhoneCommonAreasListItemPhoneNumbers(Reply):
    display_name: str
    id: str
    number: str
    source: str


class PhoneCommonAreasListItemSite(Reply):
    id: str
    name: str


class PhoneCommonAreasListItem(Reply):
    calling_plans: list[PhoneCommonAreasListItemCallingPlans]
    desk_phones: list[PhoneCommonAreasListItemDeskPhones]
    display_name: str
    extension_number: int
    id: str
    phone_numbers: list[PhoneCommonAreasListItemPhoneNumbers]
    site: PhoneCommonAreasListItemSite
    status: str


class PhoneCommonAreasListPage(Reply):
    common_areas: list[PhoneCommonAreasListItem]
    next_page_token: str
    page_size: int


class PhoneCommonAreasListParams(TypedDict, total=False):
    next_page_token: str
    page_size: int


class PhoneCommonAreasPhoneNumbersAssignReplyPhoneNumbers(Reply):
    id: str
    number: str


class PhoneCommonAreasPhoneNumbersAssignReply(Reply):
    phone_numbers: list[PhoneCommonAreasPhoneNumbersAssignReplyPhoneNumbers]


class PhoneCommonAreasPhoneNumbersAssignParamsPhoneNumbers(TypedDict, total=False):
    id: str
    number: str


class PhoneCommonAreasPhoneNumbersAssignParams(TypedDict, total=False):
    phone_numbers: Required[Sequence[PhoneCommonAreasPhoneNumbersAssignParamsPhoneNumbers]]


class PhoneCommonAreasUpdateParamsPolicyInternationalCalling(TypedDict, total=False):
    enable: bool
    reset: bool


class PhoneCommonAreasUpdateParamsPolicy(TypedDict, total=False):
    international_calling: PhoneCommonAreasUpdateParamsPolicyInternationalCalling


class PhoneCommonAreasUpdateParams(TypedDict, total=False):
    area_code: str
    cost_center: str
    country_iso_code: str
    department: str
    display_name: str
    emergency_address_id: str
    extension_number: int
    outbound_caller_id: str
    policy: PhoneCommonAreasUpdateParamsPolicy
    site_id: str
    timezone: str


class PhoneDevicesCreateReply(Reply):
    display_name: str
    id: str


class PhoneDevicesCreateParams(TypedDict, total=False):
    assigned_to: str
    assignee_extension_ids: Required[Texts]
    display_name: Required[str]
    mac_address: Required[str]
    model: str
    provision_template_id: str
    type: Required[str]


class PhoneDevicesExtensionsAssignParams(TypedDict, total=False):
    assignee_extension_ids: Required[Texts]


class PhoneDevicesGetReplyAssignee(Reply):
    extension_number: int
    extension_type: str
    id: str
    name: str


class PhoneDevicesGetReplyAssignees(Reply):
    extension_id: str
    extension_number: int
    extension_type: str
    id: str
    name: str


class PhoneDevicesGetReplyPolicyCallControl(Reply):
    status: str


class PhoneDevicesGetReplyPolicyHotDesking(Reply):
    status: str


class PhoneDevicesGetReplyPolicy(Reply):
    call_control: PhoneDevicesGetReplyPolicyCallControl
    hot_desking: PhoneDevicesGetReplyPolicyHotDesking


class PhoneDevicesGetReplyProvisionSipAccountsSharedLineLineSubscription(Reply):
    display_name: str
    extension_number: int
    phone_number: str


class PhoneDevicesGetReplyProvisionSipAccountsSharedLine(Reply):
    alias: str
    line_subscription: PhoneDevicesGetReplyProvisionSipAccountsSharedLineLineSubscription
    outbound_caller_id: str


class PhoneDevicesGetReplyProvisionSipAccounts(Reply):
    authorization_id: str
    outbound_proxy: str
    password: str
    secondary_outbound_proxy: str
    shared_line: PhoneDevicesGetReplyProvisionSipAccountsSharedLine
    sip_domain: str
    user_name: str


class PhoneDevicesGetReplyProvision(Reply):
    sip_accounts: list[PhoneDevicesGetReplyProvisionSipAccounts]
    type: str
    url: str


class PhoneDevicesGetReplySite(Reply):
    id: str
    name: str


class PhoneDevicesGetReply(Reply):
    assignee: PhoneDevicesGetReplyAssignee
    assignees: list[PhoneDevicesGetReplyAssignees]
    device_type: str
    display_name: str
    id: str
    mac_address: str
    policy: PhoneDevicesGetReplyPolicy
    private_ip: str
    provision: PhoneDevicesGetReplyProvision
    provision_template_id: str
    public_ip: str
    site: PhoneDevicesGetReplySite
    status: str


class PhoneDevicesListItemAssignee(Reply):
    extension_number: int
    extension_type: str
    id: str
    name: str


class PhoneDevicesListItemAssignees(Reply):
    extension_id: str
    extension_number: int
    extension_type: str
    id: str
    name: str


class PhoneDevicesListItemSite(Reply):
    id: str
    name: str


class PhoneDevicesListItem(Reply):
    assignee: PhoneDevicesListItemAssignee
    assignees: list[PhoneDevicesListItemAssignees]
    device_type: str
    display_name: str
    id: str
    mac_address: str
    provision_template_id: str
    site: PhoneDevicesListItemSite
    status: str


class PhoneDevicesListPage(Reply):
    devices: list[PhoneDevicesListItem]
    next_page_token: str
    page_size: int
    total_records: int


class PhoneDevicesListParams(TypedDict, total=False):
    assignee_type: Literal["user", "commonArea"]
    device_source: Literal["haas", "hotDesking"]
    device_type: Literal[
        "algo", "audioCodes", "cisco", "cyberData", "grandstream", "poly", "yealink", "other"
    ]
    keyword: str
    location_status: Literal["unknownAddress"]
    next_page_token: str
    page_size: int
    site_id: str
    type: Required[Literal["assigned", "unassigned"]]


class PhoneDevicesUpdateParams(TypedDict, total=False):
    assigned_to: str
    display_name: str
    mac_address: str
    provision_template_id: str


class PhoneEmergencyLocationsCreateReply(Reply):
    id: str
    name: str


class PhoneEmergencyLocationsCreateParams(TypedDict, total=False):
    bssid: str
    elin_phone_number_id: str
    emergency_address_id: Required[str]
    minimum_match_criteria: bool
    name: Required[str]
    parent_location_id: str
    private_ip: str
    public_ip: str
    sip_group_id: str
    site_id: str


class PhoneEmergencyLocationsCreateBatchReplyLocations(Reply):
    display_name: str
    location_id: str


class PhoneEmergencyLocationsCreateBatchReply(Reply):
    locations: list[PhoneEmergencyLocationsCreateBatchReplyLocations]


class PhoneEmergencyLocationsCreateBatchParamsLocationsCompanyAddress(TypedDict, total=False):
    address_line1: Required[str]
    address_line2: str
    city: str
    country: Required[str]
    state_code: str
    vat_number: str
    zip: str


class PhoneEmergencyLocationsCreateBatchParamsLocationsNetworkSwitches(TypedDict, total=False):
    mac_address: str
    port: str
    port_prefix: str
    port_range_from: str
    port_range_to: str


class PhoneEmergencyLocationsCreateBatchParamsLocations(TypedDict, total=False):
    bssid: str
    company_address: Required[PhoneEmergencyLocationsCreateBatchParamsLocationsCompanyAddress]
    display_name: Required[str]
    elin: str
    identifier: Required[str]
    minimum_match_criteria: bool
    network_switches: Sequence[PhoneEmergencyLocationsCreateBatchParamsLocationsNetworkSwitches]
    parent_identifier: str
    private_ip: str
    public_ip: str
    sip_group_name: str


class PhoneEmergencyLocationsCreateBatchParams(TypedDict, total=False):
    locations: Required[Sequence[PhoneEmergencyLocationsCreateBatchParamsLocations]]
    site_id: str


class PhoneEmergencyLocationsGetReplyElin(Reply):
    phone_number: str
    phone_number_id: str


class PhoneEmergencyLocationsGetReplyEmergencyAddress(Reply):
    address_line1: str
    address_line2: str
    city: str
    country: str
    id: str
    state_code: str
    zip: str


class PhoneEmergencyLocationsGetReplyNetworkSwitches(Reply):
    mac_address: str
    port: str
    port_prefix: str
    port_range_from: str
    port_range_to: str


class PhoneEmergencyLocationsGetReplySipGroup(Reply):
    display_name: str
    id: str


class PhoneEmergencyLocationsGetReplySite(Reply):
    id: str
    name: str


class PhoneEmergencyLocationsGetReply(Reply):
    bssid: str
    elin: PhoneEmergencyLocationsGetReplyElin
    emergency_address: PhoneEmergencyLocationsGetReplyEmergencyAddress
    id: str
    minimum_match_criteria: bool
    name: str
    network_switches: list[PhoneEmergencyLocationsGetReplyNetworkSwitches]
    parent_location_id: str
    private_ip: str
    public_ip: str
    sip_group: PhoneEmergencyLocationsGetReplySipGroup
    site: PhoneEmergencyLocationsGetReplySite


class PhoneEmergencyLocationsListItemElin(Reply):
    phone_number: str
    phone_number_id: str


class PhoneEmergencyLocationsListItemEmergencyAddress(Reply):
    address_line1: str
    address_line2: str
    city: str
    country: str
    id: str
    state_code: str
    vat_number: str
    zip: str


class PhoneEmergencyLocationsListItemNetworkSwitches(Reply):
    mac_address: str
    port: str
    port_prefix: str
    port_range_from: str
    port_range_to: str


class PhoneEmergencyLocationsListItemSipGroup(Reply):
    display_name: str
    id: str


class PhoneEmergencyLocationsListItemSite(Reply):
    id: str
    name: str


class PhoneEmergencyLocationsListItem(Reply):
    bssid: str
    elin: PhoneEmergencyLocationsListItemElin
    emergency_address: PhoneEmergencyLocationsListItemEmergencyAddress
    id: str
    identifier: str
    minimum_match_criteria: bool
    name: str
    network_switches: list[PhoneEmergencyLocationsListItemNetworkSwitches]
    parent_location_id: str
    private_ip: str
    public_ip: str
    sip_group: PhoneEmergencyLocationsListItemSipGroup
    site: PhoneEmergencyLocationsListItemSite


class PhoneEmergencyLocationsListPage(Reply):
    locations: list[PhoneEmergencyLocationsListItem]
    next_page_token: str
    page_size: int
    total_records: int


class PhoneEmergencyLocationsListParams(TypedDict, total=False):
    next_page_token: str
    page_size: int
    site_id: str


class PhoneEmergencyLocationsUpdateParamsNetworkSwitches(TypedDict, total=False):
    mac_address: str
    port: str
    port_prefix: str
    port_range_from: str
    port_range_to: str


class PhoneEmergencyLocationsUpdateParams(TypedDict, total=False):
    bssid: str
    elin_phone_number_id: str
    emergency_address_id: str
    minimum_match_criteria: bool
    name: str
    network_switches: Sequence[PhoneEmergencyLocationsUpdateParamsNetworkSwitches]
    private_ip: str
    public_ip: str
    sip_group_id: str


class PhoneExternalContactsCreateReply(Reply):
    external_contact_id: str
    name: str


class PhoneExternalContactsCreateParams(TypedDict, total=False):
    auto_call_recorded: bool
    description: str
    email: str
    extension_number: str
    id: str
    name: Required[str]
    phone_numbers: Texts
    routing_path: str


class PhoneExternalContactsGetReply(Reply):
    auto_call_recorded: bool
    description: str
    email: str
    extension_number: str
    external_contact_id: str
    id: str
    name: str
    phone_numbers: list[str]
    routing_path: str


class PhoneExternalContactsListItem(Reply):
    auto_call_recorded: bool
    description: str
    email: str
    extension_number: str
    external_contact_id: str
    id: str
    name: str
    phone_numbers: list[str]


class PhoneExternalContactsListPage(Reply):
    external_contacts: list[PhoneExternalContactsListItem]
    next_page_token: str
    page_size: int


class PhoneExternalContactsListParams(TypedDict, total=False):
    next_page_token: str
    page_size: int


class PhoneExternalContactsUpdateParams(TypedDict, total=False):
    auto_call_recorded: bool
    description: str
    email: str
    extension_number: str
    id: str
    name: str
    phone_numbers: Texts
    routing_path: str


class PhoneMetricsGetCallLogReplyCallee(Reply):
    codec: str
    device_private_ip: str
    device_public_ip: str
    device_type: str
    display_name: str
    extension_number: str
    extension_type: str
    headset: str
    id: str
    isp: str
    microphone: str
    phone_number: str
    site_id: str


class PhoneMetricsGetCallLogReplyCaller(Reply):
    codec: str
    device_private_ip: str
    device_public_ip: str
    device_type: str
    display_name: str
    extension_number: str
    extension_type: str
    headset: str
    id: str
    isp: str
    microphone: str
    phone_number: str
    site_id: str


class PhoneMetricsGetCallLogReply(Reply):
    call_id: str
    callee: PhoneMetricsGetCallLogReplyCallee
    caller: PhoneMetricsGetCallLogReplyCaller
    date_time: str
    direction: str
    duration: int
    mos: str


class PhoneMetricsGetCallQosReplyCalleeQosReceivingQos(Reply):
    avg_loss: str
    bitrate: str
    jitter: str
    max_loss: str
    mos: str
    network_delay: str


class PhoneMetricsGetCallQosReplyCalleeQosReceiving(Reply):
    date_time: str
    qos: PhoneMetricsGetCallQosReplyCalleeQosReceivingQos


class PhoneMetricsGetCallQosReplyCalleeQosSendingQos(Reply):
    avg_loss: str
    bitrate: str
    jitter: str
    max_loss: str
    mos: str
    network_delay: str


class PhoneMetricsGetCallQosReplyCalleeQosSending(Reply):
    date_time: str
    qos: PhoneMetricsGetCallQosReplyCalleeQosSendingQos


class PhoneMetricsGetCallQosReplyCalleeQos(Reply):
    device_private_ip: str
    device_public_ip: str
    receiving: list[PhoneMetricsGetCallQosReplyCalleeQosReceiving]
    sending: list[PhoneMetricsGetCallQosReplyCalleeQosSending]


class PhoneMetricsGetCallQosReplyCallerQosReceivingQos(Reply):
    avg_loss: str
    bitrate: str
    jitter: str
    max_loss: str
    mos: str
    network_delay: str


class PhoneMetricsGetCallQosReplyCallerQosReceiving(Reply):
    date_time: str
    qos: PhoneMetricsGetCallQosReplyCallerQosReceivingQos


class PhoneMetricsGetCallQosReplyCallerQosSendingQos(Reply):
    avg_loss: str
    bitrate: str
    jitter: str
    max_loss: str
    mos: str
    network_delay: str


class PhoneMetricsGetCallQosReplyCallerQosSending(Reply):
    date_time: str
    qos: PhoneMetricsGetCallQosReplyCallerQosSendingQos


class PhoneMetricsGetCallQosReplyCallerQos(Reply):
    device_private_ip: str
    device_public_ip: str
    receiving: list[PhoneMetricsGetCallQosReplyCallerQosReceiving]
    sending: list[PhoneMetricsGetCallQosReplyCallerQosSending]


class PhoneMetricsGetCallQosReply(Reply):
    call_id: str
    callee_qos: PhoneMetricsGetCallQosReplyCalleeQos
    caller_qos: PhoneMetricsGetCallQosReplyCallerQos


class PhoneMetricsListCallLogsItemCallee(Reply):
    codec: str
    device_private_ip: str
    device_public_ip: str
    device_type: str
    extension_number: str
    headset: str
    isp: str
    microphone: str
    phone_number: str
    site_id: str


class PhoneMetricsListCallLogsItemCaller(Reply):
    codec: str
    device_private_ip: str
    device_public_ip: str
    device_type: str
    extension_number: str
    headset: str
    isp: str
    microphone: str
    phone_number: str
    site_id: str


class PhoneMetricsListCallLogsItem(Reply):
    call_id: str
    callee: PhoneMetricsListCallLogsItemCallee
    caller: PhoneMetricsListCallLogsItemCaller
    date_time: str
    direction: str
    duration: int
    mos: str


class PhoneMetricsListCallLogsPage(Reply):
    call_logs: list[PhoneMetricsListCallLogsItem]
    from_: str
    next_page_token: str
    page_size: int
    to: str
    total_records: int


class PhoneMetricsListCallLogsParams(TypedDict, total=False):
    from_: Date
    next_page_token: str
    page_size: int
    quality_type: str
    site_id: str
    to: Date


class PhoneNumbersAddByocReplyPhoneNumbers(Reply):
    id: str
    number: str


class PhoneNumbersAddByocReply(Reply):
    phone_numbers: list[PhoneNumbersAddByocReplyPhoneNumbers]


class PhoneNumbersAddByocParams(TypedDict, total=False):
    carrier: Required[str]
    phone_numbers: Required[Texts]
    sip_group_id: str
    site_id: str


class PhoneNumbersChangeMainCompanyParams(TypedDict, total=False):
    phone_number: str


class PhoneNumbersDeleteUnassignedParams(TypedDict, total=False):
    phone_numbers: Required[str | Texts]


class PhoneNumbersGetReplyAssigneeGreeting(Reply):
    id: str
    name: str


class PhoneNumbersGetReplyAssigneeOnHoldMusic(Reply):
    id: str
    name: str


class PhoneNumbersGetReplyAssignee(Reply):
    audio_prompt_language: str
    display_number: str
    extension_number: int
    greeting: PhoneNumbersGetReplyAssigneeGreeting
    id: str
    label: str
    meeting_id: str
    name: str
    on_hold_music: PhoneNumbersGetReplyAssigneeOnHoldMusic
    type: str


class PhoneNumbersGetReplyCarrier(Reply):
    code: int
    name: str


class PhoneNumbersGetReplyEmergencyAddress(Reply):
    address_line1: str
    address_line2: str
    city: str
    country: str
    state_code: str
    zip: str


class PhoneNumbersGetReplySipGroup(Reply):
    display_name: str
    id: str


class PhoneNumbersGetReplySite(Reply):
    id: str
    name: str


class PhoneNumbersGetReply(Reply):
    assignee: PhoneNumbersGetReplyAssignee
    capability: list[str]
    carrier: PhoneNumbersGetReplyCarrier
    display_name: str
    emergency_address: PhoneNumbersGetReplyEmergencyAddress
    emergency_address_status: int
    emergency_address_update_time: str
    id: str
    location: str
    number: str
    number_type: str
    sip_group: PhoneNumbersGetReplySipGroup
    site: PhoneNumbersGetReplySite
    source: str
    status: str


class PhoneNumbersListItemAssignee(Reply):
    extension_number: int
    id: str
    name: str
    type: str


class PhoneNumbersListItemCarrier(Reply):
    code: int
    name: str


class PhoneNumbersListItemEmergencyAddress(Reply):
    address_line1: str
    address_line2: str
    city: str
    country: str
    state_code: str
    zip: str


class PhoneNumbersListItemSipGroup(Reply):
    display_name: str
    id: str


class PhoneNumbersListItemSite(Reply):
    id: str
    name: str


class PhoneNumbersListItem(Reply):
    assignee: PhoneNumbersListItemAssignee
    capability: list[str]
    carrier: PhoneNumbersListItemCarrier
    display_name: str
    emergency_address: PhoneNumbersListItemEmergencyAddress
    emergency_address_status: int
    emergency_address_update_time: str
    id: str
    location: str
    number: str
    number_type: str
    sip_group: PhoneNumbersListItemSipGroup
    site: PhoneNumbersListItemSite
    source: str
    status: str


class PhoneNumbersListPage(Reply):
    next_page_token: str
    page_size: int
    phone_numbers: list[PhoneNumbersListItem]
    total_records: int


class PhoneNumbersListParams(TypedDict, total=False):
    extension_type: Literal[
        "user",
        "callQueue",
        "autoReceptionist",
        "commonArea",
        "emergencyNumberPool",
        "companyLocation",
        "meetingService",
    ]
    next_page_token: str
    number_type: Literal["toll", "tollfree"]
    page_size: int
    pending_numbers: bool
    site_id: str
    type: Literal["assigned", "unassigned", "byoc", "all"]


class PhoneNumbersUpdateParams(TypedDict, total=False):
    capability: Texts
    display_name: str
    emergency_address_status: int
    sip_group_id: str


class PhoneNumbersUpdateSiteParams(TypedDict, total=False):
    phone_numbers: Texts


class PhonePlansListReplyCallingPlans(Reply):
    assigned: int
    available: int
    name: str
    subscribed: int
    type: int


class PhonePlansListReplyPhoneNumbers(Reply):
    assigned: int
    available: int
    name: str
    subscribed: int


class PhonePlansListReply(Reply):
    calling_plans: list[PhonePlansListReplyCallingPlans]
    phone_numbers: list[PhonePlansListReplyPhoneNumbers]


class PhoneRecordingsListItemAcceptedBy(Reply):
    extension_number: str
    name: str


class PhoneRecordingsListItemOutgoingBy(Reply):
    extension_number: str
    name: str


class PhoneRecordingsListItemOwner(Reply):
    extension_deleted_time: str
    extension_number: int
    extension_status: str
    id: str
    name: str
    type: str


class PhoneRecordingsListItemSite(Reply):
    id: str
    name: str


class PhoneRecordingsListItem(Reply):
    accepted_by: PhoneRecordingsListItemAcceptedBy
    auto_delete_enable: bool
    auto_delete_policy: str
    call_id: str
    call_log_id: str
    callee_name: str
    callee_number: str
    callee_number_type: int
    caller_name: str
    caller_number: str
    caller_number_type: int
    date_time: str
    direction: str
    disclaimer_status: int
    download_url: str
    duration: int
    end_time: str
    id: str
    meeting_uuid: str
    outgoing_by: PhoneRecordingsListItemOutgoingBy
    owner: PhoneRecordingsListItemOwner
    recording_type: str
    site: PhoneRecordingsListItemSite
    transcript_download_url: str


class PhoneRecordingsListPage(Reply):
    next_page_token: str
    page_size: int
    recordings: list[PhoneRecordingsListItem]
    total_records: int


class PhoneRecordingsListParams(TypedDict, total=False):
    from_: Date
    group_id: str
    next_page_token: str
    owner_type: str
    page_size: int
    query_date_type: Literal["start_time", "end_time"]
    recording_type: str
    site_id: str
    to: Date


class PhoneRecordingsUpdateParams(TypedDict, total=False):
    auto_delete_enable: bool


class PhoneRecordingsUpdateStatusParams(TypedDict, total=False):
    action: Literal["recover"]


class PhoneReportsCallChargesItem(Reply):
    billing_number: str
    call_log_id: str
    call_type: str
    callee_billing_number: str
    callee_number: str
    caller_billing_number: str
    caller_number: str
    calling_party_name: str
    charge_mode: str
    cost_center: str
    currency: str
    department: str
    duration: int
    employee_id: str
    end_time: str
    forward_number_billing: str
    rate: str
    service_type: str
    total_charge: str


class PhoneReportsCallChargesPage(Reply):
    call_charges: list[PhoneReportsCallChargesItem]
    from_: str
    next_page_token: str
    page_size: int
    to: str
    total_records: int


class PhoneReportsCallChargesParams(TypedDict, total=False):
    billing_account_id: str
    from_: Date
    next_page_token: str
    page_size: int
    show_charges_only: bool
    to: Date


class PhoneReportsOperationLogsItem(Reply):
    action: str
    category_type: str
    operation_detail: str
    operator: str
    time: str


class PhoneReportsOperationLogsPage(Reply):
    from_: str
    next_page_token: str
    operation_logs: list[PhoneReportsOperationLogsItem]
    page_size: int
    to: str
    total_records: int


class PhoneReportsOperationLogsParams(TypedDict, total=False):
    category_type: str
    from_: Date
    next_page_token: str
    page_size: int
    to: Date


class PhoneReportsSmsChargesItem(Reply):
    billing_number: str
    cost_center: str
    currency: str
    department: str
    from_display_name: str
    from_extension_number: str
    from_number: str
    message_id: str
    message_type: str
    rate: str
    sent_time: str
    session_id: str
    to_display_name: str
    to_extension_number: str
    to_number: str
    total_charge: str


class PhoneReportsSmsChargesPage(Reply):
    from_: str
    next_page_token: str
    page_size: int
    sms_charges: list[PhoneReportsSmsChargesItem]
    to: str
    total_records: int


class PhoneReportsSmsChargesParams(TypedDict, total=False):
    from_: Date
    next_page_token: str
    page_size: int
    show_charges_only: bool
    to: Date


class PhoneSettingTemplatesCreateReply(Reply):
    description: str
    id: str
    name: str
    type: str


class PhoneSettingTemplatesCreateParams(TypedDict, total=False):
    description: str
    name: Required[str]
    site_id: str
    type: Required[Literal["user", "group", "autoReceptionist", "commonarea", "interop"]]


class PhoneSettingTemplatesGetReplyPolicyAdHocCallRecording(Reply):
    enable: bool
    recording_start_prompt: bool
    recording_transcription: bool


class PhoneSettingTemplatesGetReplyPolicyAutoCallRecordingInboundAudioNotification(Reply):
    recording_start_prompt: bool


class PhoneSettingTemplatesGetReplyPolicyAutoCallRecordingOutboundAudioNotification(Reply):
    recording_start_prompt: bool


class PhoneSettingTemplatesGetReplyPolicyAutoCallRecording(Reply):
    enable: bool
    inbound_audio_notification: PhoneSettingTemplatesGetReplyPolicyAutoCallRecordingInboundAudioNotification
    outbound_audio_notification: PhoneSettingTemplatesGetReplyPolicyAutoCallRecordingOutboundAudioNotification
    recording_calls: str
    recording_start_prompt: bool
    recording_transcription: bool


class PhoneSettingTemplatesGetReplyPolicyCallForwarding(Reply):
    call_forwarding_type: int
    enable: bool


class PhoneSettingTemplatesGetReplyPolicyCallOverflow(Reply):
    call_overflow_type: int
    enable: bool


class PhoneSettingTemplatesGetReplyPolicySms(Reply):
    enable: bool
    international_sms: bool


class PhoneSettingTemplatesGetReplyPolicyVoicemail(Reply):
    allow_transcription: bool
    enable: bool


class PhoneSettingTemplatesGetReplyPolicy(Reply):
    ad_hoc_call_recording: PhoneSettingTemplatesGetReplyPolicyAdHocCallRecording
    auto_call_recording: PhoneSettingTemplatesGetReplyPolicyAutoCallRecording
    call_forwarding: PhoneSettingTemplatesGetReplyPolicyCallForwarding
    call_overflow: PhoneSettingTemplatesGetReplyPolicyCallOverflow
    sms: PhoneSettingTemplatesGetReplyPolicySms
    voicemail: PhoneSettingTemplatesGetReplyPolicyVoicemail


class PhoneSettingTemplatesGetReplyProfile(Reply):
    area_code: str
    country: str


class PhoneSettingTemplatesGetReplyUserSettingsCallHandlingBusinessHoursBusyConnectOperatorExternalNumber(
    Reply
):
    description: str
    number: str


class PhoneSettingTemplatesGetReplyUserSettingsCallHandlingBusinessHoursBusyConnectOperator(Reply):
    allow_caller_check_voicemail: bool
    enable: bool
    external_number: (
        PhoneSettingTemplatesGetReplyUserSettingsCallHandlingBusinessHoursBusyConnectOperatorExternalNumber
    )
    id: str
    play_callee_voicemail_greeting: bool
    require_press_1_before_connecting: bool
    type: str


class PhoneSettingTemplatesGetReplyUserSettingsCallHandlingBusinessHoursConnectToOperatorExternalNumber(
    Reply
):
    description: str
    number: str


class PhoneSettingTemplatesGetReplyUserSettingsCallHandlingBusinessHoursConnectToOperator(Reply):
    allow_caller_check_voicemail: bool
    enable: bool
    external_number: (
        PhoneSettingTemplatesGetReplyUserSettingsCallHandlingBusinessHoursConnectToOperatorExternalNumber
    )
    id: str
    play_callee_voicemail_greeting: bool
    require_press_1_before_connecting: bool
    type: str


class PhoneSettingTemplatesGetReplyUserSettingsCallHandlingBusinessHoursCustomHours(Reply):
    from_: str
    to: str
    type: int
    weekday: int


class PhoneSettingTemplatesGetReplyUserSettingsCallHandlingBusinessHours(Reply):
    business_hour_action: int
    busy_action: int
    busy_connect_operator: (
        PhoneSettingTemplatesGetReplyUserSettingsCallHandlingBusinessHoursBusyConnectOperator
    )
    connect_to_operator: PhoneSettingTemplatesGetReplyUserSettingsCallHandlingBusinessHoursConnectToOperator
    custom_hours: list[PhoneSettingTemplatesGetReplyUserSettingsCallHandlingBusinessHoursCustomHours]
    ring_type: str
    ringing_duration: str
    type: int


class PhoneSettingTemplatesGetReplyUserSettingsCallHandlingCloseHoursBusyConnectOperatorExternalNumber(Reply):
    description: str
    number: str


class PhoneSettingTemplatesGetReplyUserSettingsCallHandlingCloseHoursBusyConnectOperator(Reply):
    allow_caller_check_voicemail: bool
    enable: bool
    external_number: (
        PhoneSettingTemplatesGetReplyUserSettingsCallHandlingCloseHoursBusyConnectOperatorExternalNumber
    )
    id: str
    play_callee_voicemail_greeting: bool
    require_press_1_before_connecting: bool
    type: str


class PhoneSettingTemplatesGetReplyUserSettingsCallHandlingCloseHoursConnectToOperatorExternalNumber(Reply):
    description: str
    number: str


class PhoneSettingTemplatesGetReplyUserSettingsCallHandlingCloseHoursConnectToOperator(Reply):
    allow_caller_check_voicemail: bool
    enable: bool
    external_number: (
        PhoneSettingTemplatesGetReplyUserSettingsCallHandlingCloseHoursConnectToOperatorExternalNumber
    )
    id: str
    play_callee_voicemail_greeting: bool
    require_press_1_before_connecting: bool
    type: str


class PhoneSettingTemplatesGetReplyUserSettingsCallHandlingCloseHours(Reply):
    busy_action: int
    busy_connect_operator: PhoneSettingTemplatesGetReplyUserSettingsCallHandlingCloseHoursBusyConnectOperator
    close_hour_action: int
    connect_to_operator: PhoneSettingTemplatesGetReplyUserSettingsCallHandlingCloseHoursConnectToOperator
    max_wait_time: str


class PhoneSettingTemplatesGetReplyUserSettingsCallHandling(Reply):
    business_hours: PhoneSettingTemplatesGetReplyUserSettingsCallHandlingBusinessHours
    close_hours: PhoneSettingTemplatesGetReplyUserSettingsCallHandlingCloseHours


class PhoneSettingTemplatesGetReplyUserSettingsDeskPhone(Reply):
    pin_code: str


class PhoneSettingTemplatesGetReplyUserSettings(Reply):
    audio_prompt_language: str
    block_calls_without_caller_id: bool
    call_handling: PhoneSettingTemplatesGetReplyUserSettingsCallHandling
    desk_phone: PhoneSettingTemplatesGetReplyUserSettingsDeskPhone
    hold_music: str


class PhoneSettingTemplatesGetReply(Reply):
    description: str
    id: str
    name: str
    policy: PhoneSettingTemplatesGetReplyPolicy
    profile: PhoneSettingTemplatesGetReplyProfile
    type: str
    user_settings: PhoneSettingTemplatesGetReplyUserSettings


class PhoneSettingTemplatesGetParams(TypedDict, total=False):
    custom_query_fields: str


class PhoneSettingTemplatesListItem(Reply):
    description: str
    id: str
    name: str
    type: str


class PhoneSettingTemplatesListPage(Reply):
    next_page_token: str
    page_size: int
    templates: list[PhoneSettingTemplatesListItem]
    total_records: int


class PhoneSettingTemplatesListParams(TypedDict, total=False):
    next_page_token: str
    page_size: int
    site_id: str


class PhoneSettingTemplatesUpdateParamsPolicyAdHocCallRecording(TypedDict, total=False):
    enable: bool
    recording_start_prompt: bool
    recording_transcription: bool


class PhoneSettingTemplatesUpdateParamsPolicyAutoCallRecordingInboundAudioNotification(
    TypedDict, total=False
):
    recording_start_prompt: bool


class PhoneSettingTemplatesUpdateParamsPolicyAutoCallRecordingOutboundAudioNotification(
    TypedDict, total=False
):
    recording_start_prompt: bool


class PhoneSettingTemplatesUpdateParamsPolicyAutoCallRecording(TypedDict, total=False):
    enable: bool
    inbound_audio_notification: (
        PhoneSettingTemplatesUpdateParamsPolicyAutoCallRecordingInboundAudioNotification
    )
    outbound_audio_notification: (
        PhoneSettingTemplatesUpdateParamsPolicyAutoCallRecordingOutboundAudioNotification
    )
    recording_calls: Literal["inbound", "outbound", "both"]
    recording_start_prompt: bool
    recording_transcription: bool


class PhoneSettingTemplatesUpdateParamsPolicyCallForwarding(TypedDict, total=False):
    call_forwarding_type: Literal[1, 2, 3, 4]
    enable: bool


class PhoneSettingTemplatesUpdateParamsPolicyCallOverflow(TypedDict, total=False):
    call_overflow_type: Literal[1, 2, 3, 4]
    enable: bool


class PhoneSettingTemplatesUpdateParamsPolicySms(TypedDict, total=False):
    enable: bool
    international_sms: bool


class PhoneSettingTemplatesUpdateParamsPolicyVoicemail(TypedDict, total=False):
    allow_transcription: bool
    enable: bool


class PhoneSettingTemplatesUpdateParamsPolicy(TypedDict, total=False):
    ad_hoc_call_recording: PhoneSettingTemplatesUpdateParamsPolicyAdHocCallRecording
    auto_call_recording: PhoneSettingTemplatesUpdateParamsPolicyAutoCallRecording
    call_forwarding: PhoneSettingTemplatesUpdateParamsPolicyCallForwarding
    call_overflow: PhoneSettingTemplatesUpdateParamsPolicyCallOverflow
    sms: PhoneSettingTemplatesUpdateParamsPolicySms
    voicemail: PhoneSettingTemplatesUpdateParamsPolicyVoicemail


class PhoneSettingTemplatesUpdateParamsProfile(TypedDict, total=False):
    area_code: str
    country: str


class PhoneSettingTemplatesUpdateParamsUserSettingsCallHandlingBusinessHoursBusyConnectOperatorExternalNumber(
    TypedDict, total=False
):
    description: str
    number: str


class PhoneSettingTemplatesUpdateParamsUserSettingsCallHandlingBusinessHoursBusyConnectOperator(
    TypedDict, total=False
):
    allow_caller_check_voicemail: bool
    enable: bool
    external_number: PhoneSettingTemplatesUpdateParamsUserSettingsCallHandlingBusinessHoursBusyConnectOperatorExternalNumber
    id: str
    play_callee_voicemail_greeting: bool
    require_press_1_before_connecting: bool


class PhoneSettingTemplatesUpdateParamsUserSettingsCallHandlingBusinessHoursConnectToOperatorExternalNumber(
    TypedDict, total=False
):
    description: str
    number: str


class PhoneSettingTemplatesUpdateParamsUserSettingsCallHandlingBusinessHoursConnectToOperator(
    TypedDict, total=False
):
    allow_caller_check_voicemail: bool
    enable: bool
    external_number: (
        PhoneSettingTemplatesUpdateParamsUserSettingsCallHandlingBusinessHoursConnectToOperatorExternalNumber
    )
    id: str
    play_callee_voicemail_greeting: bool
    require_press_1_before_connecting: bool


PhoneSettingTemplatesUpdateParamsUserSettingsCallHandlingBusinessHoursCustomHours = TypedDict(
    "PhoneSettingTemplatesUpdateParamsUserSettingsCallHandlingBusinessHoursCustomHours",
    {
        "from": str,
        "to": str,
        "type": Literal[1, 2],
        "weekday": Literal[1, 2, 3, 4, 5, 6, 7],
    },
    total=False,
)


class PhoneSettingTemplatesUpdateParamsUserSettingsCallHandlingBusinessHours(TypedDict, total=False):
    business_hour_action: Literal[0, 1, 9, 11, 26, 50]
    busy_action: Literal[0, 1, 11, 12, 13, 26, 50]
    busy_connect_operator: (
        PhoneSettingTemplatesUpdateParamsUserSettingsCallHandlingBusinessHoursBusyConnectOperator
    )
    connect_to_operator: (
        PhoneSettingTemplatesUpdateParamsUserSettingsCallHandlingBusinessHoursConnectToOperator
    )
    custom_hours: Sequence[PhoneSettingTemplatesUpdateParamsUserSettingsCallHandlingBusinessHoursCustomHours]
    ring_type: Literal["0", "1"]
    ringing_duration: Literal["10", "15", "20", "25", "30", "35", "40", "45", "50", "55", "60"]
    type: Literal[1, 2]


class PhoneSettingTemplatesUpdateParamsUserSettingsCallHandlingCloseHoursBusyConnectOperatorExternalNumber(
    TypedDict, total=False
):
    description: str
    number: str


class PhoneSettingTemplatesUpdateParamsUserSettingsCallHandlingCloseHoursBusyConnectOperator(
    TypedDict, total=False
):
    allow_caller_check_voicemail: bool
    enable: bool
    external_number: (
        PhoneSettingTemplatesUpdateParamsUserSettingsCallHandlingCloseHoursBusyConnectOperatorExternalNumber
    )
    id: str
    play_callee_voicemail_greeting: bool
    require_press_1_before_connecting: bool


class PhoneSettingTemplatesUpdateParamsUserSettingsCallHandlingCloseHoursConnectToOperatorExternalNumber(
    TypedDict, total=False
):
    description: str
    number: str


class PhoneSettingTemplatesUpdateParamsUserSettingsCallHandlingCloseHoursConnectToOperator(
    TypedDict, total=False
):
    allow_caller_check_voicemail: bool
    enable: bool
    external_number: (
        PhoneSettingTemplatesUpdateParamsUserSettingsCallHandlingCloseHoursConnectToOperatorExternalNumber
    )
    id: str
    play_callee_voicemail_greeting: bool
    require_press_1_before_connecting: bool


class PhoneSettingTemplatesUpdateParamsUserSettingsCallHandlingCloseHours(TypedDict, total=False):
    busy_action: Literal[0, 1, 11, 12, 13, 26, 50]
    busy_connect_operator: (
        PhoneSettingTemplatesUpdateParamsUserSettingsCallHandlingCloseHoursBusyConnectOperator
    )
    close_hour_action: Literal[0, 1, 9, 11, 26, 50]
    connect_to_operator: PhoneSettingTemplatesUpdateParamsUserSettingsCallHandlingCloseHoursConnectToOperator
    max_wait_time: Literal["10", "15", "20", "25", "30", "35", "40", "45", "50", "55", "60"]


class PhoneSettingTemplatesUpdateParamsUserSettingsCallHandling(TypedDict, total=False):
    business_hours: PhoneSettingTemplatesUpdateParamsUserSettingsCallHandlingBusinessHours
    close_hours: PhoneSettingTemplatesUpdateParamsUserSettingsCallHandlingCloseHours


class PhoneSettingTemplatesUpdateParamsUserSettingsDeskPhone(TypedDict, total=False):
    pin_code: str


class PhoneSettingTemplatesUpdateParamsUserSettings(TypedDict, total=False):
    audio_prompt_language: str
    block_calls_without_caller_id: bool
    call_handling: PhoneSettingTemplatesUpdateParamsUserSettingsCallHandling
    desk_phone: PhoneSettingTemplatesUpdateParamsUserSettingsDeskPhone
    hold_music: Literal["default", "disable"]


class PhoneSettingTemplatesUpdateParams(TypedDict, total=False):
    description: str
    name: str
    policy: PhoneSettingTemplatesUpdateParamsPolicy
    profile: PhoneSettingTemplatesUpdateParamsProfile
    user_settings: PhoneSettingTemplatesUpdateParamsUserSettings


class PhoneSettingsGetReplyBillingAccount(Reply):
    id: str
    name: str


class PhoneSettingsGetReplyByoc(Reply):
    enable: bool


class PhoneSettingsGetReplyCountry(Reply):
    code: str
    name: str


class PhoneSettingsGetReplyMultiplePartyConference(Reply):
    enable: bool


class PhoneSettingsGetReplyMultipleSites(Reply):
    enabled: bool
    site_code: bool


class PhoneSettingsGetReplyShowDeviceIpForCallLog(Reply):
    enable: bool


class PhoneSettingsGetReply(Reply):
    billing_account: PhoneSettingsGetReplyBillingAccount
    byoc: PhoneSettingsGetReplyByoc
    country: PhoneSettingsGetReplyCountry
    multiple_party_conference: PhoneSettingsGetReplyMultiplePartyConference
    multiple_sites: PhoneSettingsGetReplyMultipleSites
    show_device_ip_for_call_log: PhoneSettingsGetReplyShowDeviceIpForCallLog


class PhoneSettingsListAccountReplyAdHocCallRecordingPlayRecordingBeepTone(Reply):
    enable: bool
    play_beep_member: str
    play_beep_time_interval: int
    play_beep_volume: int


class PhoneSettingsListAccountReplyAdHocCallRecording(Reply):
    allow_delete: bool
    allow_download: bool
    enable: bool
    locked: bool
    locked_by: str
    play_recording_beep_tone: PhoneSettingsListAccountReplyAdHocCallRecordingPlayRecordingBeepTone
    recording_explicit_consent: bool
    recording_start_prompt: bool
    recording_transcription: bool


class PhoneSettingsListAccountReplyAdvancedEncryption(Reply):
    disable_incoming_unencrypted_voicemail: bool
    enable: bool
    locked: bool
    locked_by: str


class PhoneSettingsListAccountReplyAllowedCallLocations(Reply):
    allow_internal_calls: bool
    enable: bool
    locations_applied: bool
    locked: bool
    locked_by: str


class PhoneSettingsListAccountReplyAudioIntercom(Reply):
    enable: bool
    locked: bool
    locked_by: str


class PhoneSettingsListAccountReplyAutoCallFromThirdPartyApps(Reply):
    enable: bool
    locked: bool
    locked_by: str


class PhoneSettingsListAccountReplyAutoCallRecordingInboundAudioNotification(Reply):
    recording_explicit_consent: bool
    recording_start_prompt: bool
    recording_start_prompt_audio_id: str


class PhoneSettingsListAccountReplyAutoCallRecordingOutboundAudioNotification(Reply):
    recording_explicit_consent: bool
    recording_start_prompt: bool
    recording_start_prompt_audio_id: str


class PhoneSettingsListAccountReplyAutoCallRecordingPlayRecordingBeepTone(Reply):
    enable: bool
    play_beep_member: str
    play_beep_time_interval: int
    play_beep_volume: int


class PhoneSettingsListAccountReplyAutoCallRecording(Reply):
    allow_stop_resume_recording: bool
    disconnect_on_recording_failure: bool
    enable: bool
    inbound_audio_notification: PhoneSettingsListAccountReplyAutoCallRecordingInboundAudioNotification
    locked: bool
    locked_by: str
    outbound_audio_notification: PhoneSettingsListAccountReplyAutoCallRecordingOutboundAudioNotification
    play_recording_beep_tone: PhoneSettingsListAccountReplyAutoCallRecordingPlayRecordingBeepTone
    recording_calls: str
    recording_explicit_consent: bool
    recording_start_prompt: bool
    recording_start_prompt_audio_id: str
    recording_transcription: bool


class PhoneSettingsListAccountReplyAutoDeleteDataAfterRetentionDurationItems(Reply):
    duration: int
    time_unit: str
    type: str


class PhoneSettingsListAccountReplyAutoDeleteDataAfterRetentionDuration(Reply):
    """Read with brackets: items."""

    delete_type: int
    enable: bool
    locked: bool
    locked_by: str


class PhoneSettingsListAccountReplyBlockCallsAsThreat(Reply):
    enable: bool
    locked: bool
    locked_by: str


class PhoneSettingsListAccountReplyBlockCallsWithoutCallerId(Reply):
    enable: bool
    locked: bool
    locked_by: str


class PhoneSettingsListAccountReplyBlockExternalCalls(Reply):
    block_business_hours: bool
    block_call_action: int
    block_closed_hours: bool
    block_holiday_hours: bool
    enable: bool
    locked: bool
    locked_by: str


class PhoneSettingsListAccountReplyBlockListForInboundCallsAndMessaging(Reply):
    enable: bool
    locked: bool
    locked_by: str


class PhoneSettingsListAccountReplyCallHandlingForwardingToOtherUsers(Reply):
    call_forwarding_type: int
    enable: bool
    locked: bool
    locked_by: str


class PhoneSettingsListAccountReplyCallLiveTranscriptionTranscriptionStartPrompt(Reply):
    audio_id: str
    audio_name: str
    enable: bool


class PhoneSettingsListAccountReplyCallLiveTranscription(Reply):
    enable: bool
    locked: bool
    locked_by: str
    transcription_start_prompt: PhoneSettingsListAccountReplyCallLiveTranscriptionTranscriptionStartPrompt


class PhoneSettingsListAccountReplyCallOverflow(Reply):
    call_overflow_type: int
    enable: bool
    locked: bool
    locked_by: str


class PhoneSettingsListAccountReplyCallParkForwardTo(Reply):
    display_name: str
    extension_id: str
    extension_number: int
    extension_type: str
    id: str


class PhoneSettingsListAccountReplyCallPark(Reply):
    call_not_picked_up_action: int
    enable: bool
    expiration_period: int
    forward_to: PhoneSettingsListAccountReplyCallParkForwardTo
    locked: bool
    locked_by: str
    sequence: int


class PhoneSettingsListAccountReplyCallQueueOptOutReasonCallQueueOptOutReasonsList(Reply):
    code: str
    enable: bool
    system: bool


class PhoneSettingsListAccountReplyCallQueueOptOutReason(Reply):
    call_queue_opt_out_reasons_list: list[
        PhoneSettingsListAccountReplyCallQueueOptOutReasonCallQueueOptOutReasonsList
    ]
    enable: bool
    locked: bool
    locked_by: str


class PhoneSettingsListAccountReplyCallTransferring(Reply):
    call_transferring_type: int
    enable: bool
    locked: bool
    locked_by: str


class PhoneSettingsListAccountReplyCheckVoicemailsOverPhone(Reply):
    enable: bool
    locked: bool
    locked_by: str


class PhoneSettingsListAccountReplyDelegation(Reply):
    enable: bool
    locked: bool
    locked_by: str


class PhoneSettingsListAccountReplyDisplayCallFeedbackSurveyFeedbackDuration(Reply):
    enable: bool
    max: int
    min: int


class PhoneSettingsListAccountReplyDisplayCallFeedbackSurveyFeedbackMos(Reply):
    enable: bool
    max: str
    min: str


class PhoneSettingsListAccountReplyDisplayCallFeedbackSurvey(Reply):
    enable: bool
    feedback_duration: PhoneSettingsListAccountReplyDisplayCallFeedbackSurveyFeedbackDuration
    feedback_mos: PhoneSettingsListAccountReplyDisplayCallFeedbackSurveyFeedbackMos
    feedback_type: int
    locked: bool
    locked_by: str


class PhoneSettingsListAccountReplyE2eEncryption(Reply):
    enable: bool
    locked: bool
    locked_by: str


class PhoneSettingsListAccountReplyElevateToMeeting(Reply):
    enable: bool
    locked: bool
    locked_by: str


class PhoneSettingsListAccountReplyExternalCallingOnZoomRoomCommonArea(Reply):
    enable: bool
    locked: bool
    locked_by: str


class PhoneSettingsListAccountReplyHandOffToRoom(Reply):
    enable: bool
    locked: bool
    locked_by: str


class PhoneSettingsListAccountReplyInternationalCalling(Reply):
    enable: bool
    locked: bool
    locked_by: str


class PhoneSettingsListAccountReplyLocalSurvivabilityMode(Reply):
    enable: bool
    locked: bool
    locked_by: str


class PhoneSettingsListAccountReplyMobileSwitchToCarrier(Reply):
    enable: bool
    locked: bool
    locked_by: str


class PhoneSettingsListAccountReplyOutboundCalling(Reply):
    enable: bool
    locked: bool
    locked_by: str


class PhoneSettingsListAccountReplyOutboundSms(Reply):
    enable: bool
    locked: bool
    locked_by: str


class PhoneSettingsListAccountReplyOverrideDefaultPort(Reply):
    enable: bool
    locked: bool
    locked_by: str
    max_port: int
    min_port: int


class PhoneSettingsListAccountReplyPeerToPeerMedia(Reply):
    enable: bool
    locked: bool
    locked_by: str


class PhoneSettingsListAccountReplyPersonalAudioLibrary(Reply):
    allow_music_on_hold_customization: bool
    allow_voicemail_and_message_greeting_customization: bool
    enable: bool
    locked: bool
    locked_by: str


class PhoneSettingsListAccountReplyRestrictedCallHoursTimeZone(Reply):
    id: str
    name: str


class PhoneSettingsListAccountReplyRestrictedCallHours(Reply):
    allow_internal_calls: bool
    enable: bool
    locked: bool
    locked_by: str
    restricted_holiday_hours_applied: bool
    restricted_hours_applied: bool
    time_zone: PhoneSettingsListAccountReplyRestrictedCallHoursTimeZone


class PhoneSettingsListAccountReplySelectOutboundCallerId(Reply):
    allow_hide_outbound_caller_id: bool
    enable: bool
    locked: bool
    locked_by: str


class PhoneSettingsListAccountReplySharedVoicemailNotificationByEmail(Reply):
    enable: bool
    locked: bool
    locked_by: str


class PhoneSettingsListAccountReplySms(Reply):
    enable: bool
    international_sms: bool
    locked: bool
    locked_by: str


class PhoneSettingsListAccountReplySmsEtiquetteToolSmsEtiquettePolicy(Reply):
    action: int
    active: bool
    content: str
    description: str
    id: str
    name: str
    rule: int


class PhoneSettingsListAccountReplySmsEtiquetteTool(Reply):
    enable: bool
    locked: bool
    locked_by: str
    sms_etiquette_policy: list[PhoneSettingsListAccountReplySmsEtiquetteToolSmsEtiquettePolicy]


class PhoneSettingsListAccountReplyVoicemail(Reply):
    allow_delete: bool
    allow_download: bool
    allow_share: bool
    allow_videomail: bool
    allow_virtual_background: bool
    enable: bool
    locked: bool
    locked_by: str


class PhoneSettingsListAccountReplyVoicemailNotificationByEmail(Reply):
    enable: bool
    forward_voicemail_to_email: bool
    include_voicemail_file: bool
    include_voicemail_transcription: bool
    locked: bool
    locked_by: str


class PhoneSettingsListAccountReplyVoicemailTranscription(Reply):
    enable: bool
    locked: bool
    locked_by: str


class PhoneSettingsListAccountReplyZoomPhoneOnMobile(Reply):
    allow_calling_sms_mms: bool
    enable: bool
    locked: bool
    locked_by: str


class PhoneSettingsListAccountReplyZoomPhoneOnPwa(Reply):
    enable: bool
    locked: bool
    locked_by: str


class PhoneSettingsListAccountReply(Reply):
    ad_hoc_call_recording: PhoneSettingsListAccountReplyAdHocCallRecording
    advanced_encryption: PhoneSettingsListAccountReplyAdvancedEncryption
    allowed_call_locations: PhoneSettingsListAccountReplyAllowedCallLocations
    audio_intercom: PhoneSettingsListAccountReplyAudioIntercom
    auto_call_from_third_party_apps: PhoneSettingsListAccountReplyAutoCallFromThirdPartyApps
    auto_call_recording: PhoneSettingsListAccountReplyAutoCallRecording
    auto_delete_data_after_retention_duration: (
        PhoneSettingsListAccountReplyAutoDeleteDataAfterRetentionDuration
    )
    block_calls_as_threat: PhoneSettingsListAccountReplyBlockCallsAsThreat
    block_calls_without_caller_id: PhoneSettingsListAccountReplyBlockCallsWithoutCallerId
    block_external_calls: PhoneSettingsListAccountReplyBlockExternalCalls
    block_list_for_inbound_calls_and_messaging: (
        PhoneSettingsListAccountReplyBlockListForInboundCallsAndMessaging
    )
    call_handling_forwarding_to_other_users: PhoneSettingsListAccountReplyCallHandlingForwardingToOtherUsers
    call_live_transcription: PhoneSettingsListAccountReplyCallLiveTranscription
    call_overflow: PhoneSettingsListAccountReplyCallOverflow
    call_park: PhoneSettingsListAccountReplyCallPark
    call_queue_opt_out_reason: PhoneSettingsListAccountReplyCallQueueOptOutReason
    call_transferring: PhoneSettingsListAccountReplyCallTransferring
    check_voicemails_over_phone: PhoneSettingsListAccountReplyCheckVoicemailsOverPhone
    delegation: PhoneSettingsListAccountReplyDelegation
    display_call_feedback_survey: PhoneSettingsListAccountReplyDisplayCallFeedbackSurvey
    e2e_encryption: PhoneSettingsListAccountReplyE2eEncryption
    elevate_to_meeting: PhoneSettingsListAccountReplyElevateToMeeting
    external_calling_on_zoom_room_common_area: (
        PhoneSettingsListAccountReplyExternalCallingOnZoomRoomCommonArea
    )
    hand_off_to_room: PhoneSettingsListAccountReplyHandOffToRoom
    international_calling: PhoneSettingsListAccountReplyInternationalCalling
    local_survivability_mode: PhoneSettingsListAccountReplyLocalSurvivabilityMode
    mobile_switch_to_carrier: PhoneSettingsListAccountReplyMobileSwitchToCarrier
    outbound_calling: PhoneSettingsListAccountReplyOutboundCalling
    outbound_sms: PhoneSettingsListAccountReplyOutboundSms
    override_default_port: PhoneSettingsListAccountReplyOverrideDefaultPort
    peer_to_peer_media: PhoneSettingsListAccountReplyPeerToPeerMedia
    personal_audio_library: PhoneSettingsListAccountReplyPersonalAudioLibrary
    restricted_call_hours: PhoneSettingsListAccountReplyRestrictedCallHours
    select_outbound_caller_id: PhoneSettingsListAccountReplySelectOutboundCallerId
    shared_voicemail_notification_by_email: PhoneSettingsListAccountReplySharedVoicemailNotificationByEmail
    sms: PhoneSettingsListAccountReplySms
    sms_etiquette_tool: PhoneSettingsListAccountReplySmsEtiquetteTool
    voicemail: PhoneSettingsListAccountReplyVoicemail
    voicemail_notification_by_email: PhoneSettingsListAccountReplyVoicemailNotificationByEmail
    voicemail_transcription: PhoneSettingsListAccountReplyVoicemailTranscription
    zoom_phone_on_mobile: PhoneSettingsListAccountReplyZoomPhoneOnMobile
    zoom_phone_on_pwa: PhoneSettingsListAccountReplyZoomPhoneOnPwa


class PhoneSettingsListAccountParams(TypedDict, total=False):
    setting_types: str | Texts


class PhoneSettingsUpdateParamsBillingAccount(TypedDict, total=False):
    id: str


class PhoneSettingsUpdateParamsByoc(TypedDict, total=False):
    enable: bool


class PhoneSettingsUpdateParamsMultipleSitesSiteCode(TypedDict, total=False):
    enable: bool
    short_extension_length: int


class PhoneSettingsUpdateParamsMultipleSites(TypedDict, total=False):
    enabled: bool
    site_code: PhoneSettingsUpdateParamsMultipleSitesSiteCode


class PhoneSettingsUpdateParamsShowDeviceIpForCallLog(TypedDict, total=False):
    enable: bool


class PhoneSettingsUpdateParams(TypedDict, total=False):
    billing_account: PhoneSettingsUpdateParamsBillingAccount
    byoc: PhoneSettingsUpdateParamsByoc
    multiple_sites: PhoneSettingsUpdateParamsMultipleSites
    show_device_ip_for_call_log: PhoneSettingsUpdateParamsShowDeviceIpForCallLog


class PhoneSetupParamsEmergencyAddress(TypedDict, total=False):
    address_line1: Required[str]
    address_line2: str
    city: str
    country: Required[str]
    state_code: str
    zip: str


class PhoneSetupParams(TypedDict, total=False):
    emergency_address: Required[PhoneSetupParamsEmergencyAddress]
    extension_number: Required[str]


class PhoneSharedLineGroupsCreateReply(Reply):
    display_name: str
    id: str


class PhoneSharedLineGroupsCreateParams(TypedDict, total=False):
    description: str
    display_name: Required[str]
    extension_number: int
    site_id: str


class PhoneSharedLineGroupsGetReplyMembersCommonAreas(Reply):
    extension_id: str
    id: str
    name: str


class PhoneSharedLineGroupsGetReplyMembersUsers(Reply):
    extension_id: str
    id: str
    name: str


class PhoneSharedLineGroupsGetReplyMembers(Reply):
    common_areas: list[PhoneSharedLineGroupsGetReplyMembersCommonAreas]
    users: list[PhoneSharedLineGroupsGetReplyMembersUsers]


class PhoneSharedLineGroupsGetReplyPhoneNumbers(Reply):
    id: str
    number: str


class PhoneSharedLineGroupsGetReplyPolicyVoicemailAccessMembers(Reply):
    access_user_id: str
    access_user_type: str
    allow_delete: bool
    allow_download: bool
    allow_sharing: bool
    shared_id: str


class PhoneSharedLineGroupsGetReplyPolicy(Reply):
    voicemail_access_members: list[PhoneSharedLineGroupsGetReplyPolicyVoicemailAccessMembers]


class PhoneSharedLineGroupsGetReplySite(Reply):
    id: str
    name: str


class PhoneSharedLineGroupsGetReply(Reply):
    allow_privacy: bool
    audio_prompt_language: str
    cost_center: str
    department: str
    display_name: str
    extension_id: str
    extension_number: int
    id: str
    members: PhoneSharedLineGroupsGetReplyMembers
    own_storage_name: str
    phone_numbers: list[PhoneSharedLineGroupsGetReplyPhoneNumbers]
    policy: PhoneSharedLineGroupsGetReplyPolicy
    primary_number: str
    recording_storage_location: str
    site: PhoneSharedLineGroupsGetReplySite
    status: str
    timezone: str


class PhoneSharedLineGroupsListItemPhoneNumbers(Reply):
    id: str
    number: str
    status: str


class PhoneSharedLineGroupsListItemSite(Reply):
    id: str
    name: str


class PhoneSharedLineGroupsListItem(Reply):
    display_name: str
    extension_id: str
    extension_number: int
    id: str
    phone_numbers: list[PhoneSharedLineGroupsListItemPhoneNumbers]
    site: PhoneSharedLineGroupsListItemSite
    status: str


class PhoneSharedLineGroupsListPage(Reply):
    next_page_token: str
    page_size: int
    shared_line_groups: list[PhoneSharedLineGroupsListItem]
    total_records: int


class PhoneSharedLineGroupsListParams(TypedDict, total=False):
    next_page_token: str
    page_size: int


class PhoneSharedLineGroupsMembersAddParamsMembersUsers(TypedDict, total=False):
    email: str
    id: str


class PhoneSharedLineGroupsMembersAddParamsMembers(TypedDict, total=False):
    common_area_ids: Texts
    users: Sequence[PhoneSharedLineGroupsMembersAddParamsMembersUsers]


class PhoneSharedLineGroupsMembersAddParams(TypedDict, total=False):
    members: PhoneSharedLineGroupsMembersAddParamsMembers


class PhoneSharedLineGroupsPhoneNumbersAssignParamsPhoneNumbers(TypedDict, total=False):
    id: str
    number: str


class PhoneSharedLineGroupsPhoneNumbersAssignParams(TypedDict, total=False):
    phone_numbers: Sequence[PhoneSharedLineGroupsPhoneNumbersAssignParamsPhoneNumbers]


class PhoneSharedLineGroupsUpdateParams(TypedDict, total=False):
    allow_privacy: bool
    audio_prompt_language: str
    cost_center: str
    department: str
    display_name: str
    extension_number: int
    primary_number: str
    recording_storage_location: str
    status: Literal["active", "inactive"]
    timezone: str


class PhoneSipGroupsListItemSipTrunk(Reply):
    id: str
    name: str


class PhoneSipGroupsListItem(Reply):
    description: str
    display_name: str
    id: str
    send_sip_group_name: bool
    sip_trunk: PhoneSipGroupsListItemSipTrunk


class PhoneSipGroupsListPage(Reply):
    next_page_token: str
    page_size: int
    sip_groups: list[PhoneSipGroupsListItem]


class PhoneSipGroupsListParams(TypedDict, total=False):
    next_page_token: str
    page_size: int


class PhoneSipTrunksAssignReplySipTrunks(Reply):
    carrier_account: str
    id: str
    name: str


class PhoneSipTrunksAssignReply(Reply):
    sip_trunks: list[PhoneSipTrunksAssignReplySipTrunks]


class PhoneSipTrunksAssignParamsSipTrunks(TypedDict, total=False):
    carrier_account: str
    id: str
    name: str


class PhoneSipTrunksAssignParams(TypedDict, total=False):
    sip_trunks: Sequence[PhoneSipTrunksAssignParamsSipTrunks]


class PhoneSipTrunksListItem(Reply):
    carrier: str
    carrier_account: str
    id: str
    name: str
    region: str
    sbc_label: str


class PhoneSipTrunksListPage(Reply):
    byoc_sip_trunk: list[PhoneSipTrunksListItem]
    next_page_token: str
    page_size: int


class PhoneSipTrunksListParams(TypedDict, total=False):
    next_page_token: str
    page_size: int


class PhoneSipTrunksUpdateParams(TypedDict, total=False):
    carrier_account: str
    name: str


class PhoneSitesCreateReply(Reply):
    id: str
    name: str


class PhoneSitesCreateParamsDefaultEmergencyAddress(TypedDict, total=False):
    address_line1: Required[str]
    address_line2: str
    city: Required[str]
    country: Required[str]
    state_code: Required[str]
    zip: Required[str]


class PhoneSitesCreateParamsForceOffNet(TypedDict, total=False):
    allow_extension_only_users_call_users_outside_site: bool
    enable: bool


class PhoneSitesCreateParamsShortExtension(TypedDict, total=False):
    length: int


class PhoneSitesCreateParamsSipZone(TypedDict, total=False):
    id: str


class PhoneSitesCreateParams(TypedDict, total=False):
    auto_receptionist_name: Required[str]
    default_emergency_address: Required[PhoneSitesCreateParamsDefaultEmergencyAddress]
    force_off_net: PhoneSitesCreateParamsForceOffNet
    india_city: str
    india_entity_name: str
    india_sdca_npa: str
    india_state_code: str
    name: Required[str]
    short_extension: PhoneSitesCreateParamsShortExtension
    sip_zone: PhoneSitesCreateParamsSipZone
    site_code: int
    source_auto_receptionist_id: str


class PhoneSitesDeleteParams(TypedDict, total=False):
    transfer_site_id: Required[str]


class PhoneSitesGetReplyCountry(Reply):
    code: str
    name: str


class PhoneSitesGetReplyMainAutoReceptionist(Reply):
    extension_id: str
    extension_number: int
    id: str
    name: str


class PhoneSitesGetReplyPolicyAdHocCallRecordingPlayRecordingBeepTone(Reply):
    enable: bool
    play_beep_member: str
    play_beep_time_interval: int
    play_beep_volume: int


class PhoneSitesGetReplyPolicyAdHocCallRecording(Reply):
    enable: bool
    locked: bool
    locked_by: str
    modified: bool
    play_recording_beep_tone: PhoneSitesGetReplyPolicyAdHocCallRecordingPlayRecordingBeepTone
    recording_start_prompt: bool
    recording_transcription: bool


class PhoneSitesGetReplyPolicyAdvancedEncryption(Reply):
    disable_incoming_unencrypted_voicemail: bool
    enable: bool
    locked: bool
    locked_by: str
    modified: bool


class PhoneSitesGetReplyPolicyAllowCallerReachOperator(Reply):
    enable: bool
    locked: bool
    locked_by: str
    modified: bool


class PhoneSitesGetReplyPolicyAllowEndUserEditCallHandling(Reply):
    enable: bool
    locked: bool
    locked_by: str
    modified: bool


class PhoneSitesGetReplyPolicyAllowMobileHomePhoneCallout(Reply):
    enable: bool
    locked: bool
    locked_by: str
    modified: bool


class PhoneSitesGetReplyPolicyAudioIntercom(Reply):
    enable: bool
    locked: bool
    locked_by: str
    modified: bool


class PhoneSitesGetReplyPolicyAutoCallRecordingInboundAudioNotification(Reply):
    recording_explicit_consent: bool
    recording_start_prompt: bool


class PhoneSitesGetReplyPolicyAutoCallRecordingOutboundAudioNotification(Reply):
    recording_explicit_consent: bool
    recording_start_prompt: bool


class PhoneSitesGetReplyPolicyAutoCallRecordingPlayRecordingBeepTone(Reply):
    enable: bool
    play_beep_member: str
    play_beep_time_interval: int
    play_beep_volume: int


class PhoneSitesGetReplyPolicyAutoCallRecording(Reply):
    allow_stop_resume_recording: bool
    disconnect_on_recording_failure: bool
    enable: bool
    inbound_audio_notification: PhoneSitesGetReplyPolicyAutoCallRecordingInboundAudioNotification
    locked: bool
    locked_by: str
    modified: bool
    outbound_audio_notification: PhoneSitesGetReplyPolicyAutoCallRecordingOutboundAudioNotification
    play_recording_beep_tone: PhoneSitesGetReplyPolicyAutoCallRecordingPlayRecordingBeepTone
    recording_calls: str
    recording_explicit_consent: bool
    recording_start_prompt: bool
    recording_transcription: bool


class PhoneSitesGetReplyPolicyAutoDeleteDataAfterRetentionDurationItems(Reply):
    duration: int
    time_unit: str
    type: str


class PhoneSitesGetReplyPolicyAutoDeleteDataAfterRetentionDuration(Reply):
    """Read with brackets: items."""

    delete_type: int
    enable: bool
    locked: bool
    locked_by: str
    reset: bool


class PhoneSitesGetReplyPolicyAutoOptOutInCallQueue(Reply):
    enable: bool
    locked: bool
    locked_by: str
    modified: bool
    prompt_before_opt_out_call_queue: bool


class PhoneSitesGetReplyPolicyBlockCallsWithoutCallerId(Reply):
    enable: bool
    locked: bool
    locked_by: str
    modified: bool


class PhoneSitesGetReplyPolicyBlockExternalCallsE2eEncryption(Reply):
    enable: bool
    locked: bool
    locked_by: str
    modified: bool


class PhoneSitesGetReplyPolicyBlockExternalCalls(Reply):
    block_business_hours: bool
    block_call_action: int
    block_call_change_type: int
    block_closed_hours: bool
    block_holiday_hours: bool
    e2e_encryption: PhoneSitesGetReplyPolicyBlockExternalCallsE2eEncryption
    enable: bool
    locked: bool
    locked_by: str
    modified: bool


class PhoneSitesGetReplyPolicyCallHandlingForwardingToOtherUsers(Reply):
    call_forwarding_type: int
    enable: bool
    locked: bool
    locked_by: str
    modified: bool


class PhoneSitesGetReplyPolicyCallLiveTranscriptionTranscriptionStartPrompt(Reply):
    audio_id: str
    audio_name: str
    enable: bool


class PhoneSitesGetReplyPolicyCallLiveTranscription(Reply):
    enable: bool
    locked: bool
    locked_by: str
    modified: bool
    transcription_start_prompt: PhoneSitesGetReplyPolicyCallLiveTranscriptionTranscriptionStartPrompt


class PhoneSitesGetReplyPolicyCallOverflow(Reply):
    call_overflow_type: int
    enable: bool
    locked: bool
    locked_by: str
    modified: bool


class PhoneSitesGetReplyPolicyCallParkForwardTo(Reply):
    display_name: str
    extension_id: str
    extension_number: int
    extension_type: str
    id: str


class PhoneSitesGetReplyPolicyCallPark(Reply):
    call_not_picked_up_action: int
    enable: bool
    expiration_period: int
    forward_to: PhoneSitesGetReplyPolicyCallParkForwardTo
    locked: bool
    locked_by: str
    modified: bool
    sequence: int


class PhoneSitesGetReplyPolicyCallQueueOptOutReasonCallQueueOptOutReasonsList(Reply):
    code: str
    enable: bool
    system: bool


class PhoneSitesGetReplyPolicyCallQueueOptOutReason(Reply):
    call_queue_opt_out_reasons_list: list[
        PhoneSitesGetReplyPolicyCallQueueOptOutReasonCallQueueOptOutReasonsList
    ]
    enable: bool
    locked: bool
    locked_by: str
    modified: bool


class PhoneSitesGetReplyPolicyCallQueuePickupCode(Reply):
    enable: bool
    locked: bool
    locked_by: str
    modified: bool


class PhoneSitesGetReplyPolicyCallScreening(Reply):
    enable: bool
    exclude_user_company_contacts: bool
    locked: bool
    locked_by: str
    modified: bool


class PhoneSitesGetReplyPolicyCallSummaryCallSummaryStartPrompt(Reply):
    audio_id: str
    audio_name: str
    enable: bool


class PhoneSitesGetReplyPolicyCallSummary(Reply):
    auto_call_summary: bool
    call_summary_start_prompt: PhoneSitesGetReplyPolicyCallSummaryCallSummaryStartPrompt
    enable: bool
    locked: bool
    locked_by: str
    modified: bool


class PhoneSitesGetReplyPolicyCallTransferring(Reply):
    call_transferring_type: int
    enable: bool
    locked: bool
    locked_by: str
    modified: bool


class PhoneSitesGetReplyPolicyCheckVoicemailsOverPhone(Reply):
    enable: bool
    locked: bool
    locked_by: str
    modified: bool


class PhoneSitesGetReplyPolicyCustomizeLineName(Reply):
    common_area_line_name: str
    enable: bool
    locked: bool
    locked_by: str
    modified: bool
    user_line_name: str


class PhoneSitesGetReplyPolicyDelegation(Reply):
    enable: bool
    locked: bool
    locked_by: str
    modified: bool


class PhoneSitesGetReplyPolicyDisplayCallFeedbackSurveyFeedbackDuration(Reply):
    enable: bool
    max: int
    min: int


class PhoneSitesGetReplyPolicyDisplayCallFeedbackSurveyFeedbackMos(Reply):
    enable: bool
    max: float
    min: float


class PhoneSitesGetReplyPolicyDisplayCallFeedbackSurvey(Reply):
    enable: bool
    feedback_duration: PhoneSitesGetReplyPolicyDisplayCallFeedbackSurveyFeedbackDuration
    feedback_mos: PhoneSitesGetReplyPolicyDisplayCallFeedbackSurveyFeedbackMos
    feedback_type: int
    locked: bool
    locked_by: str
    modified: bool


class PhoneSitesGetReplyPolicyElevateToMeeting(Reply):
    enable: bool
    locked: bool
    locked_by: str
    modified: bool


class PhoneSitesGetReplyPolicyExternalCallingOnZoomRoomCommonArea(Reply):
    enable: bool
    locked: bool
    locked_by: str
    modified: bool


class PhoneSitesGetReplyPolicyForceOffNet(Reply):
    allow_extension_only_users_call_users_outside_site: bool
    enable: bool


class PhoneSitesGetReplyPolicyForwardCallOutsideOfSite(Reply):
    enable: bool
    locked: bool
    locked_by: str
    modified: bool


class PhoneSitesGetReplyPolicyHandOffToRoom(Reply):
    enable: bool
    locked: bool
    locked_by: str
    modified: bool


class PhoneSitesGetReplyPolicyIncomingCallNotification(Reply):
    block_type: str
    enable: bool
    locked: bool
    locked_by: str
    modified: bool


class PhoneSitesGetReplyPolicyInternationalCalling(Reply):
    enable: bool
    locked: bool
    locked_by: str
    modified: bool


class PhoneSitesGetReplyPolicyMobileSwitchToCarrier(Reply):
    enable: bool
    locked: bool
    locked_by: str
    modified: bool


class PhoneSitesGetReplyPolicyObfuscateSensitiveDataDuringCall(Reply):
    enable: bool
    locked: bool
    locked_by: str
    modified: bool


class PhoneSitesGetReplyPolicyPersonalAudioLibrary(Reply):
    allow_music_on_hold_customization: bool
    allow_voicemail_and_message_greeting_customization: bool
    enable: bool
    locked: bool
    locked_by: str
    modified: bool


class PhoneSitesGetReplyPolicyPreventUsersUploadAudioFiles(Reply):
    enable: bool
    locked: bool
    locked_by: str
    modified: bool


class PhoneSitesGetReplyPolicyScheduleFirmwareUpdateEndSetting(Reply):
    end_date: str
    never_end: bool


class PhoneSitesGetReplyPolicyScheduleFirmwareUpdateRepeatSettingSpecificDate(Reply):
    day_of_month: int


class PhoneSitesGetReplyPolicyScheduleFirmwareUpdateRepeatSettingWeekAndDay(Reply):
    week_of_month: int
    weekday: str


class PhoneSitesGetReplyPolicyScheduleFirmwareUpdateRepeatSettingWeeklySetting(Reply):
    weekday: str


class PhoneSitesGetReplyPolicyScheduleFirmwareUpdateRepeatSetting(Reply):
    specific_date: PhoneSitesGetReplyPolicyScheduleFirmwareUpdateRepeatSettingSpecificDate
    week_and_day: PhoneSitesGetReplyPolicyScheduleFirmwareUpdateRepeatSettingWeekAndDay
    weekly_setting: PhoneSitesGetReplyPolicyScheduleFirmwareUpdateRepeatSettingWeeklySetting


class PhoneSitesGetReplyPolicyScheduleFirmwareUpdate(Reply):
    enable: bool
    end_setting: PhoneSitesGetReplyPolicyScheduleFirmwareUpdateEndSetting
    locked: bool
    locked_by: str
    modified: bool
    repeat_setting: PhoneSitesGetReplyPolicyScheduleFirmwareUpdateRepeatSetting
    repeat_type: str
    time_period_end: int
    time_period_start: int
    time_zone: str


class PhoneSitesGetReplyPolicySelectOutboundCallerId(Reply):
    allow_hide_outbound_caller_id: bool
    enable: bool
    locked: bool
    locked_by: str
    modified: bool


class PhoneSitesGetReplyPolicySharedVoicemailNotificationByEmail(Reply):
    enable: bool
    locked: bool
    locked_by: str
    modified: bool


class PhoneSitesGetReplyPolicySms(Reply):
    enable: bool
    international_sms: bool
    international_sms_countries: list[str]
    locked: bool
    locked_by: str
    modified: bool


class PhoneSitesGetReplyPolicySmsAutoReply(Reply):
    enable: bool
    locked: bool
    locked_by: str
    modified: bool


class PhoneSitesGetReplyPolicySmsTemplateSmsTemplateList(Reply):
    active: bool
    content: str
    description: str
    name: str
    sms_template_id: str


class PhoneSitesGetReplyPolicySmsTemplate(Reply):
    enable: bool
    locked: bool
    locked_by: str
    modified: bool
    sms_template_list: list[PhoneSitesGetReplyPolicySmsTemplateSmsTemplateList]


class PhoneSitesGetReplyPolicyTeamSmsThreadSummary(Reply):
    enable: bool
    locked: bool
    locked_by: str
    modified: bool


class PhoneSitesGetReplyPolicyVoicemail(Reply):
    allow_delete: bool
    allow_download: bool
    allow_videomail: bool
    enable: bool
    locked: bool
    locked_by: str
    modified: bool


class PhoneSitesGetReplyPolicyVoicemailIntentBasedPrioritization(Reply):
    enable: bool
    locked: bool
    locked_by: str
    modified: bool


class PhoneSitesGetReplyPolicyVoicemailNotificationByEmail(Reply):
    enable: bool
    forward_voicemail_to_email: bool
    include_voicemail_file: bool
    include_voicemail_transcription: bool
    locked: bool
    locked_by: str
    modified: bool


class PhoneSitesGetReplyPolicyVoicemailTasks(Reply):
    enable: bool
    locked: bool
    locked_by: str
    modified: bool


class PhoneSitesGetReplyPolicyVoicemailTranscription(Reply):
    enable: bool
    locked: bool
    locked_by: str
    modified: bool


class PhoneSitesGetReplyPolicyZoomPhoneOnMobile(Reply):
    allow_calling_sms_mms: bool
    enable: bool
    locked: bool
    locked_by: str
    modified: bool


class PhoneSitesGetReplyPolicyZoomPhoneOnPwa(Reply):
    enable: bool
    locked: bool
    locked_by: str
    modified: bool


class PhoneSitesGetReplyPolicy(Reply):
    ad_hoc_call_recording: PhoneSitesGetReplyPolicyAdHocCallRecording
    advanced_encryption: PhoneSitesGetReplyPolicyAdvancedEncryption
    allow_caller_reach_operator: PhoneSitesGetReplyPolicyAllowCallerReachOperator
    allow_end_user_edit_call_handling: PhoneSitesGetReplyPolicyAllowEndUserEditCallHandling
    allow_mobile_home_phone_callout: PhoneSitesGetReplyPolicyAllowMobileHomePhoneCallout
    audio_intercom: PhoneSitesGetReplyPolicyAudioIntercom
    auto_call_recording: PhoneSitesGetReplyPolicyAutoCallRecording
    auto_delete_data_after_retention_duration: PhoneSitesGetReplyPolicyAutoDeleteDataAfterRetentionDuration
    auto_opt_out_in_call_queue: PhoneSitesGetReplyPolicyAutoOptOutInCallQueue
    block_calls_without_caller_id: PhoneSitesGetReplyPolicyBlockCallsWithoutCallerId
    block_external_calls: PhoneSitesGetReplyPolicyBlockExternalCalls
    call_handling_forwarding_to_other_users: PhoneSitesGetReplyPolicyCallHandlingForwardingToOtherUsers
    call_live_transcription: PhoneSitesGetReplyPolicyCallLiveTranscription
    call_overflow: PhoneSitesGetReplyPolicyCallOverflow
    call_park: PhoneSitesGetReplyPolicyCallPark
    call_queue_opt_out_reason: PhoneSitesGetReplyPolicyCallQueueOptOutReason
    call_queue_pickup_code: PhoneSitesGetReplyPolicyCallQueuePickupCode
    call_screening: PhoneSitesGetReplyPolicyCallScreening
    call_summary: PhoneSitesGetReplyPolicyCallSummary
    call_transferring: PhoneSitesGetReplyPolicyCallTransferring
    check_voicemails_over_phone: PhoneSitesGetReplyPolicyCheckVoicemailsOverPhone
    customize_line_name: PhoneSitesGetReplyPolicyCustomizeLineName
    delegation: PhoneSitesGetReplyPolicyDelegation
    display_call_feedback_survey: PhoneSitesGetReplyPolicyDisplayCallFeedbackSurvey
    elevate_to_meeting: PhoneSitesGetReplyPolicyElevateToMeeting
    external_calling_on_zoom_room_common_area: PhoneSitesGetReplyPolicyExternalCallingOnZoomRoomCommonArea
    force_off_net: PhoneSitesGetReplyPolicyForceOffNet
    forward_call_outside_of_site: PhoneSitesGetReplyPolicyForwardCallOutsideOfSite
    hand_off_to_room: PhoneSitesGetReplyPolicyHandOffToRoom
    incoming_call_notification: PhoneSitesGetReplyPolicyIncomingCallNotification
    international_calling: PhoneSitesGetReplyPolicyInternationalCalling
    mobile_switch_to_carrier: PhoneSitesGetReplyPolicyMobileSwitchToCarrier
    obfuscate_sensitive_data_during_call: PhoneSitesGetReplyPolicyObfuscateSensitiveDataDuringCall
    personal_audio_library: PhoneSitesGetReplyPolicyPersonalAudioLibrary
    prevent_users_upload_audio_files: PhoneSitesGetReplyPolicyPreventUsersUploadAudioFiles
    schedule_firmware_update: PhoneSitesGetReplyPolicyScheduleFirmwareUpdate
    select_outbound_caller_id: PhoneSitesGetReplyPolicySelectOutboundCallerId
    shared_voicemail_notification_by_email: PhoneSitesGetReplyPolicySharedVoicemailNotificationByEmail
    show_user_last_transferred_call: bool
    sms: PhoneSitesGetReplyPolicySms
    sms_auto_reply: PhoneSitesGetReplyPolicySmsAutoReply
    sms_template: PhoneSitesGetReplyPolicySmsTemplate
    team_sms_thread_summary: PhoneSitesGetReplyPolicyTeamSmsThreadSummary
    voicemail: PhoneSitesGetReplyPolicyVoicemail
    voicemail_intent_based_prioritization: PhoneSitesGetReplyPolicyVoicemailIntentBasedPrioritization
    voicemail_notification_by_email: PhoneSitesGetReplyPolicyVoicemailNotificationByEmail
    voicemail_tasks: PhoneSitesGetReplyPolicyVoicemailTasks
    voicemail_transcription: PhoneSitesGetReplyPolicyVoicemailTranscription
    zoom_phone_on_mobile: PhoneSitesGetReplyPolicyZoomPhoneOnMobile
    zoom_phone_on_pwa: PhoneSitesGetReplyPolicyZoomPhoneOnPwa


class PhoneSitesGetReplyShortExtension(Reply):
    length: int


class PhoneSitesGetReplySipZone(Reply):
    id: str
    name: str


class PhoneSitesGetReply(Reply):
    caller_id_name: str
    country: PhoneSitesGetReplyCountry
    id: str
    india_city: str
    india_entity_name: str
    india_sdca_npa: str
    india_state_code: str
    level: str
    main_auto_receptionist: PhoneSitesGetReplyMainAutoReceptionist
    name: str
    policy: PhoneSitesGetReplyPolicy
    short_extension: PhoneSitesGetReplyShortExtension
    sip_zone: PhoneSitesGetReplySipZone
    site_code: int


class PhoneSitesListItemCountry(Reply):
    code: str
    name: str


class PhoneSitesListItemMainAutoReceptionist(Reply):
    extension_id: str
    extension_number: int
    id: str
    name: str


class PhoneSitesListItem(Reply):
    country: PhoneSitesListItemCountry
    id: str
    level: str
    main_auto_receptionist: PhoneSitesListItemMainAutoReceptionist
    name: str
    site_code: int


class PhoneSitesListPage(Reply):
    next_page_token: str
    page_size: int
    sites: list[PhoneSitesListItem]
    total_records: int


class PhoneSitesListParams(TypedDict, total=False):
    next_page_token: str
    page_size: int


class PhoneSitesUpdateParamsDefaultEmergencyAddress(TypedDict, total=False):
    address_line1: Required[str]
    address_line2: str
    city: Required[str]
    country: Required[str]
    state_code: Required[str]
    zip: Required[str]


class PhoneSitesUpdateParamsPolicyAdHocCallRecordingPlayRecordingBeepTone(TypedDict, total=False):
    enable: bool
    play_beep_member: Literal["allMember", "recordingSide"]
    play_beep_time_interval: Literal[5, 10, 15, 20, 25, 30, 60, 120]
    play_beep_volume: Literal[0, 20, 40, 60, 80, 100]


class PhoneSitesUpdateParamsPolicyAdHocCallRecording(TypedDict, total=False):
    enable: bool
    locked: bool
    play_recording_beep_tone: PhoneSitesUpdateParamsPolicyAdHocCallRecordingPlayRecordingBeepTone
    recording_start_prompt: bool
    recording_transcription: bool
    reset: bool


class PhoneSitesUpdateParamsPolicyAdvancedEncryption(TypedDict, total=False):
    disable_incoming_unencrypted_voicemail: bool
    enable: bool
    locked: bool
    reset: bool


class PhoneSitesUpdateParamsPolicyAllowCallerReachOperator(TypedDict, total=False):
    enable: bool
    locked: bool
    reset: bool


class PhoneSitesUpdateParamsPolicyAllowEndUserEditCallHandling(TypedDict, total=False):
    enable: bool
    locked: bool
    reset: bool


class PhoneSitesUpdateParamsPolicyAllowMobileHomePhoneCallout(TypedDict, total=False):
    enable: bool
    locked: bool
    reset: bool


class PhoneSitesUpdateParamsPolicyAudioIntercom(TypedDict, total=False):
    enable: bool
    locked: bool
    reset: bool


class PhoneSitesUpdateParamsPolicyAutoCallRecordingInboundAudioNotification(TypedDict, total=False):
    recording_explicit_consent: bool
    recording_start_prompt: bool


class PhoneSitesUpdateParamsPolicyAutoCallRecordingOutboundAudioNotification(TypedDict, total=False):
    recording_explicit_consent: bool
    recording_start_prompt: bool


class PhoneSitesUpdateParamsPolicyAutoCallRecordingPlayRecordingBeepTone(TypedDict, total=False):
    enable: bool
    play_beep_member: Literal["allMember", "recordingSide"]
    play_beep_time_interval: Literal[5, 10, 15, 20, 25, 30, 60, 120]
    play_beep_volume: Literal[0, 20, 40, 60, 80, 100]


class PhoneSitesUpdateParamsPolicyAutoCallRecording(TypedDict, total=False):
    allow_stop_resume_recording: bool
    disconnect_on_recording_failure: bool
    enable: bool
    inbound_audio_notification: PhoneSitesUpdateParamsPolicyAutoCallRecordingInboundAudioNotification
    locked: bool
    outbound_audio_notification: PhoneSitesUpdateParamsPolicyAutoCallRecordingOutboundAudioNotification
    play_recording_beep_tone: PhoneSitesUpdateParamsPolicyAutoCallRecordingPlayRecordingBeepTone
    recording_calls: Literal["inbound", "outbound", "both"]
    recording_explicit_consent: bool
    recording_start_prompt: bool
    recording_transcription: bool
    reset: bool


class PhoneSitesUpdateParamsPolicyAutoDeleteDataAfterRetentionDurationItems(TypedDict, total=False):
    duration: int
    time_unit: Literal["year", "month", "day"]
    type: Literal["callLog", "onDemandRecording", "automaticRecording", "voicemail", "videomail", "sms"]


class PhoneSitesUpdateParamsPolicyAutoDeleteDataAfterRetentionDuration(TypedDict, total=False):
    delete_type: Literal[1, 2]
    enable: bool
    items: Sequence[PhoneSitesUpdateParamsPolicyAutoDeleteDataAfterRetentionDurationItems]
    locked: bool
    reset: bool


class PhoneSitesUpdateParamsPolicyAutoOptOutInCallQueue(TypedDict, total=False):
    enable: bool
    locked: bool
    prompt_before_opt_out_call_queue: bool
    reset: bool


class PhoneSitesUpdateParamsPolicyBlockCallsWithoutCallerId(TypedDict, total=False):
    enable: bool
    locked: bool
    reset: bool


class PhoneSitesUpdateParamsPolicyBlockExternalCallsE2eEncryption(TypedDict, total=False):
    enable: bool
    locked: bool
    locked_by: Literal["invalid", "account", "site"]
    modified: bool


class PhoneSitesUpdateParamsPolicyBlockExternalCalls(TypedDict, total=False):
    block_business_hours: bool
    block_call_action: Literal[0, 9]
    block_call_change_type: Literal[0, 1]
    block_closed_hours: bool
    block_holiday_hours: bool
    e2e_encryption: PhoneSitesUpdateParamsPolicyBlockExternalCallsE2eEncryption
    enable: bool
    locked: bool
    reset: bool


class PhoneSitesUpdateParamsPolicyCallHandlingForwardingToOtherUsers(TypedDict, total=False):
    call_forwarding_type: Literal[1, 2, 3, 4]
    enable: bool
    locked: bool
    reset: bool


class PhoneSitesUpdateParamsPolicyCallLiveTranscriptionTranscriptionStartPrompt(TypedDict, total=False):
    audio_id: str
    enable: bool


class PhoneSitesUpdateParamsPolicyCallLiveTranscription(TypedDict, total=False):
    enable: bool
    locked: bool
    reset: bool
    transcription_start_prompt: PhoneSitesUpdateParamsPolicyCallLiveTranscriptionTranscriptionStartPrompt


class PhoneSitesUpdateParamsPolicyCallOverflow(TypedDict, total=False):
    call_overflow_type: Literal[1, 2, 3, 4]
    enable: bool
    locked: bool
    reset: bool


class PhoneSitesUpdateParamsPolicyCallPark(TypedDict, total=False):
    call_not_picked_up_action: int
    enable: bool
    expiration_period: Literal[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60]
    forward_to_extension_id: str
    locked: bool
    reset: bool
    sequence: Literal[0, 1]


class PhoneSitesUpdateParamsPolicyCallQueueOptOutReasonCallQueueOptOutReasonsList(TypedDict, total=False):
    code: str
    enable: bool
    system: bool


class PhoneSitesUpdateParamsPolicyCallQueueOptOutReason(TypedDict, total=False):
    call_queue_opt_out_reasons_list: Sequence[
        PhoneSitesUpdateParamsPolicyCallQueueOptOutReasonCallQueueOptOutReasonsList
    ]
    enable: bool
    locked: bool
    reset: bool


class PhoneSitesUpdateParamsPolicyCallQueuePickupCode(TypedDict, total=False):
    enable: bool
    locked: bool
    reset: bool


class PhoneSitesUpdateParamsPolicyCallScreening(TypedDict, total=False):
    enable: bool
    exclude_user_company_contacts: bool
    locked: bool
    reset: bool


class PhoneSitesUpdateParamsPolicyCallSummaryCallSummaryStartPrompt(TypedDict, total=False):
    audio_id: str
    enable: bool


class PhoneSitesUpdateParamsPolicyCallSummary(TypedDict, total=False):
    auto_call_summary: bool
    call_summary_start_prompt: PhoneSitesUpdateParamsPolicyCallSummaryCallSummaryStartPrompt
    enable: bool
    locked: bool
    reset: bool


class PhoneSitesUpdateParamsPolicyCallTransferring(TypedDict, total=False):
    call_transferring_type: Literal[1, 2, 3, 4]
    enable: bool
    locked: bool
    reset: bool


class PhoneSitesUpdateParamsPolicyCheckVoicemailsOverPhone(TypedDict, total=False):
    enable: bool
    locked: bool
    reset: bool


class PhoneSitesUpdateParamsPolicyCustomizeLineName(TypedDict, total=False):
    common_area_line_name: str
    enable: bool
    locked: bool
    reset: bool
    user_line_name: str


class PhoneSitesUpdateParamsPolicyDelegation(TypedDict, total=False):
    enable: bool
    locked: bool
    reset: bool


class PhoneSitesUpdateParamsPolicyDisplayCallFeedbackSurveyFeedbackDuration(TypedDict, total=False):
    enable: bool
    max: int
    min: int


class PhoneSitesUpdateParamsPolicyDisplayCallFeedbackSurveyFeedbackMos(TypedDict, total=False):
    enable: bool
    max: float
    min: float


class PhoneSitesUpdateParamsPolicyDisplayCallFeedbackSurvey(TypedDict, total=False):
    enable: bool
    feedback_duration: PhoneSitesUpdateParamsPolicyDisplayCallFeedbackSurveyFeedbackDuration
    feedback_mos: PhoneSitesUpdateParamsPolicyDisplayCallFeedbackSurveyFeedbackMos
    feedback_type: int
    locked: bool
    reset: bool


class PhoneSitesUpdateParamsPolicyElevateToMeeting(TypedDict, total=False):
    enable: bool
    locked: bool
    reset: bool


class PhoneSitesUpdateParamsPolicyExternalCallingOnZoomRoomCommonArea(TypedDict, total=False):
    enable: bool
    locked: bool
    reset: bool


class PhoneSitesUpdateParamsPolicyForceOffNet(TypedDict, total=False):
    allow_extension_only_users_call_users_outside_site: bool
    enable: bool


class PhoneSitesUpdateParamsPolicyForwardCallOutsideOfSite(TypedDict, total=False):
    enable: bool
    locked: bool
    reset: bool


class PhoneSitesUpdateParamsPolicyHandOffToRoom(TypedDict, total=False):
    enable: bool
    locked: bool
    reset: bool


class PhoneSitesUpdateParamsPolicyIncomingCallNotification(TypedDict, total=False):
    block_type: str
    enable: bool
    locked: bool
    reset: bool


class PhoneSitesUpdateParamsPolicyInternationalCalling(TypedDict, total=False):
    enable: bool
    locked: bool
    reset: bool


class PhoneSitesUpdateParamsPolicyMobileSwitchToCarrier(TypedDict, total=False):
    enable: bool
    locked: bool
    reset: bool


class PhoneSitesUpdateParamsPolicyObfuscateSensitiveDataDuringCall(TypedDict, total=False):
    enable: bool
    locked: bool
    reset: bool


class PhoneSitesUpdateParamsPolicyPersonalAudioLibrary(TypedDict, total=False):
    allow_music_on_hold_customization: bool
    allow_voicemail_and_message_greeting_customization: bool
    enable: bool
    locked: bool
    reset: bool


class PhoneSitesUpdateParamsPolicyPreventUsersUploadAudioFiles(TypedDict, total=False):
    enable: bool
    locked: bool
    reset: bool


class PhoneSitesUpdateParamsPolicyScheduleFirmwareUpdateEndSetting(TypedDict, total=False):
    end_date: Date
    never_end: bool


class PhoneSitesUpdateParamsPolicyScheduleFirmwareUpdateRepeatSettingMonthlySettingSpecificDate(
    TypedDict, total=False
):
    day_of_month: int


class PhoneSitesUpdateParamsPolicyScheduleFirmwareUpdateRepeatSettingMonthlySettingWeekAndDay(
    TypedDict, total=False
):
    week_of_month: int
    weekday: str


class PhoneSitesUpdateParamsPolicyScheduleFirmwareUpdateRepeatSettingMonthlySetting(TypedDict, total=False):
    specific_date: PhoneSitesUpdateParamsPolicyScheduleFirmwareUpdateRepeatSettingMonthlySettingSpecificDate
    week_and_day: PhoneSitesUpdateParamsPolicyScheduleFirmwareUpdateRepeatSettingMonthlySettingWeekAndDay


class PhoneSitesUpdateParamsPolicyScheduleFirmwareUpdateRepeatSettingWeeklySetting(TypedDict, total=False):
    weekday: str


class PhoneSitesUpdateParamsPolicyScheduleFirmwareUpdateRepeatSetting(TypedDict, total=False):
    monthly_setting: PhoneSitesUpdateParamsPolicyScheduleFirmwareUpdateRepeatSettingMonthlySetting
    weekly_setting: PhoneSitesUpdateParamsPolicyScheduleFirmwareUpdateRepeatSettingWeeklySetting


class PhoneSitesUpdateParamsPolicyScheduleFirmwareUpdate(TypedDict, total=False):
    enable: bool
    end_setting: PhoneSitesUpdateParamsPolicyScheduleFirmwareUpdateEndSetting
    repeat_setting: PhoneSitesUpdateParamsPolicyScheduleFirmwareUpdateRepeatSetting
    repeat_type: str
    reset: bool
    time_period_end: int
    time_period_start: int
    time_zone: str


class PhoneSitesUpdateParamsPolicySelectOutboundCallerId(TypedDict, total=False):
    allow_hide_outbound_caller_id: bool
    enable: bool
    locked: bool
    reset: bool


class PhoneSitesUpdateParamsPolicySharedVoicemailNotificationByEmail(TypedDict, total=False):
    enable: bool
    locked: bool
    reset: bool


class PhoneSitesUpdateParamsPolicySms(TypedDict, total=False):
    enable: bool
    international_sms: bool
    international_sms_countries: Texts
    locked: bool
    reset: bool


class PhoneSitesUpdateParamsPolicySmsAutoReply(TypedDict, total=False):
    enable: bool
    locked: bool
    reset: bool


class PhoneSitesUpdateParamsPolicySmsTemplateSmsTemplateList(TypedDict, total=False):
    active: bool
    sms_template_id: Required[str]


class PhoneSitesUpdateParamsPolicySmsTemplate(TypedDict, total=False):
    enable: bool
    locked: bool
    reset: bool
    sms_template_list: Sequence[PhoneSitesUpdateParamsPolicySmsTemplateSmsTemplateList]


class PhoneSitesUpdateParamsPolicyTeamSmsThreadSummary(TypedDict, total=False):
    enable: bool
    locked: bool
    reset: bool


class PhoneSitesUpdateParamsPolicyVoicemail(TypedDict, total=False):
    allow_delete: bool
    allow_download: bool
    allow_videomail: bool
    enable: bool
    locked: bool
    reset: bool


class PhoneSitesUpdateParamsPolicyVoicemailIntentBasedPrioritization(TypedDict, total=False):
    enable: bool
    locked: bool
    reset: bool


class PhoneSitesUpdateParamsPolicyVoicemailNotificationByEmail(TypedDict, total=False):
    enable: bool
    forward_voicemail_to_email: bool
    include_voicemail_file: bool
    include_voicemail_transcription: bool
    locked: bool
    reset: bool


class PhoneSitesUpdateParamsPolicyVoicemailTasks(TypedDict, total=False):
    enable: bool
    locked: bool
    reset: bool


class PhoneSitesUpdateParamsPolicyVoicemailTranscription(TypedDict, total=False):
    enable: bool
    locked: bool
    reset: bool


class PhoneSitesUpdateParamsPolicyZoomPhoneOnMobile(TypedDict, total=False):
    allow_calling_sms_mms: bool
    enable: bool
    locked: bool
    reset: bool


class PhoneSitesUpdateParamsPolicyZoomPhoneOnPwa(TypedDict, total=False):
    enable: bool
    locked: bool
    reset: bool


class PhoneSitesUpdateParamsPolicy(TypedDict, total=False):
    ad_hoc_call_recording: PhoneSitesUpdateParamsPolicyAdHocCallRecording
    advanced_encryption: PhoneSitesUpdateParamsPolicyAdvancedEncryption
    allow_caller_reach_operator: PhoneSitesUpdateParamsPolicyAllowCallerReachOperator
    allow_end_user_edit_call_handling: PhoneSitesUpdateParamsPolicyAllowEndUserEditCallHandling
    allow_mobile_home_phone_callout: PhoneSitesUpdateParamsPolicyAllowMobileHomePhoneCallout
    audio_intercom: PhoneSitesUpdateParamsPolicyAudioIntercom
    auto_call_recording: PhoneSitesUpdateParamsPolicyAutoCallRecording
    auto_delete_data_after_retention_duration: (
        PhoneSitesUpdateParamsPolicyAutoDeleteDataAfterRetentionDuration
    )
    auto_opt_out_in_call_queue: PhoneSitesUpdateParamsPolicyAutoOptOutInCallQueue
    block_calls_without_caller_id: PhoneSitesUpdateParamsPolicyBlockCallsWithoutCallerId
    block_external_calls: PhoneSitesUpdateParamsPolicyBlockExternalCalls
    call_handling_forwarding_to_other_users: PhoneSitesUpdateParamsPolicyCallHandlingForwardingToOtherUsers
    call_live_transcription: PhoneSitesUpdateParamsPolicyCallLiveTranscription
    call_overflow: PhoneSitesUpdateParamsPolicyCallOverflow
    call_park: PhoneSitesUpdateParamsPolicyCallPark
    call_queue_opt_out_reason: PhoneSitesUpdateParamsPolicyCallQueueOptOutReason
    call_queue_pickup_code: PhoneSitesUpdateParamsPolicyCallQueuePickupCode
    call_screening: PhoneSitesUpdateParamsPolicyCallScreening
    call_summary: PhoneSitesUpdateParamsPolicyCallSummary
    call_transferring: PhoneSitesUpdateParamsPolicyCallTransferring
    check_voicemails_over_phone: PhoneSitesUpdateParamsPolicyCheckVoicemailsOverPhone
    customize_line_name: PhoneSitesUpdateParamsPolicyCustomizeLineName
    delegation: PhoneSitesUpdateParamsPolicyDelegation
    display_call_feedback_survey: PhoneSitesUpdateParamsPolicyDisplayCallFeedbackSurvey
    elevate_to_meeting: PhoneSitesUpdateParamsPolicyElevateToMeeting
    external_calling_on_zoom_room_common_area: PhoneSitesUpdateParamsPolicyExternalCallingOnZoomRoomCommonArea
    force_off_net: PhoneSitesUpdateParamsPolicyForceOffNet
    forward_call_outside_of_site: PhoneSitesUpdateParamsPolicyForwardCallOutsideOfSite
    hand_off_to_room: PhoneSitesUpdateParamsPolicyHandOffToRoom
    incoming_call_notification: PhoneSitesUpdateParamsPolicyIncomingCallNotification
    international_calling: PhoneSitesUpdateParamsPolicyInternationalCalling
    mobile_switch_to_carrier: PhoneSitesUpdateParamsPolicyMobileSwitchToCarrier
    obfuscate_sensitive_data_during_call: PhoneSitesUpdateParamsPolicyObfuscateSensitiveDataDuringCall
    personal_audio_library: PhoneSitesUpdateParamsPolicyPersonalAudioLibrary
    prevent_users_upload_audio_files: PhoneSitesUpdateParamsPolicyPreventUsersUploadAudioFiles
    schedule_firmware_update: PhoneSitesUpdateParamsPolicyScheduleFirmwareUpdate
    select_outbound_caller_id: PhoneSitesUpdateParamsPolicySelectOutboundCallerId
    shared_voicemail_notification_by_email: PhoneSitesUpdateParamsPolicySharedVoicemailNotificationByEmail
    show_user_last_transferred_call: bool
    sms: PhoneSitesUpdateParamsPolicySms
    sms_auto_reply: PhoneSitesUpdateParamsPolicySmsAutoReply
    sms_template: PhoneSitesUpdateParamsPolicySmsTemplate
    team_sms_thread_summary: PhoneSitesUpdateParamsPolicyTeamSmsThreadSummary
    voicemail: PhoneSitesUpdateParamsPolicyVoicemail
    voicemail_intent_based_prioritization: PhoneSitesUpdateParamsPolicyVoicemailIntentBasedPrioritization
    voicemail_notification_by_email: PhoneSitesUpdateParamsPolicyVoicemailNotificationByEmail
    voicemail_tasks: PhoneSitesUpdateParamsPolicyVoicemailTasks
    voicemail_transcription: PhoneSitesUpdateParamsPolicyVoicemailTranscription
    zoom_phone_on_mobile: PhoneSitesUpdateParamsPolicyZoomPhoneOnMobile
    zoom_phone_on_pwa: PhoneSitesUpdateParamsPolicyZoomPhoneOnPwa


class PhoneSitesUpdateParamsShortExtensionRanges(TypedDict, total=False):
    range_from: str
    range_to: str


class PhoneSitesUpdateParamsShortExtension(TypedDict, total=False):
    length: int
    ranges: Sequence[PhoneSitesUpdateParamsShortExtensionRanges]


class PhoneSitesUpdateParamsSipZone(TypedDict, total=False):
    id: str


class PhoneSitesUpdateParams(TypedDict, total=False):
    caller_id_name: str
    default_emergency_address: PhoneSitesUpdateParamsDefaultEmergencyAddress
    name: str
    policy: PhoneSitesUpdateParamsPolicy
    short_extension: PhoneSitesUpdateParamsShortExtension
    sip_zone: PhoneSitesUpdateParamsSipZone
    site_code: int


class PhoneUsersAddBatchReplyItem(Reply):
    email: str
    id: str


PhoneUsersAddBatchReply: TypeAlias = list[PhoneUsersAddBatchReplyItem]


class PhoneUsersAddBatchParamsUsersDeskPhones(TypedDict, total=False):
    brand: str
    mac: str
    model: str
    provision_template: str


class PhoneUsersAddBatchParamsUsers(TypedDict, total=False):
    calling_plans: Required[Texts]
    desk_phones: Sequence[PhoneUsersAddBatchParamsUsersDeskPhones]
    email: Required[str]
    extension_number: Required[str]
    first_name: str
    last_name: str
    outbound_caller_id: str
    phone_numbers: Texts
    select_outbound_caller_id: bool
    site_code: str
    site_name: str
    sms: bool
    template_name: str


class PhoneUsersAddBatchParams(TypedDict, total=False):
    users: Sequence[PhoneUsersAddBatchParamsUsers]


class PhoneUsersCallHistoryListItem(Reply):
    answer_time: str
    call_id: str
    call_type: str
    callee_cost_center: str
    callee_country_code: str
    callee_country_iso_code: str
    callee_department: str
    callee_device_private_ip: str
    callee_device_public_ip: str
    callee_device_type: str
    callee_did_number: str
    callee_email: str
    callee_employee_id: str
    callee_ext_id: str
    callee_ext_number: str
    callee_ext_type: str
    callee_name: str
    callee_number_type: str
    callee_site_id: str
    caller_cost_center: str
    caller_country_code: str
    caller_country_iso_code: str
    caller_department: str
    caller_device_private_ip: str
    caller_device_public_ip: str
    caller_device_type: str
    caller_did_number: str
    caller_email: str
    caller_employee_id: str
    caller_ext_id: str
    caller_ext_number: str
    caller_ext_type: str
    caller_name: str
    caller_number_type: str
    caller_site_id: str
    connect_type: str
    direction: str
    end_time: str
    event: str
    group_id: str
    hold_time: int
    id: str
    operator_ext_id: str
    operator_ext_number: str
    operator_ext_type: str
    operator_name: str
    recording_id: str
    recording_type: str
    result: str
    result_reason: str
    start_time: str
    talk_time: int
    voicemail_id: str
    wait_time: int


class PhoneUsersCallHistoryListPage(Reply):
    call_logs: list[PhoneUsersCallHistoryListItem]
    from_: str
    next_page_token: str
    page_count: int
    page_size: int
    to: str
    total_records: int


class PhoneUsersCallHistoryListParams(TypedDict, total=False):
    call_results: str | Texts
    call_types: str | Texts
    connect_types: str | Texts
    cost_center: str
    department: str
    directions: str | Texts
    extension_types: str | Texts
    from_: Date
    group_ids: str | Texts
    keyword: str
    next_page_token: str
    number_types: str | Texts
    page_size: int
    recording_status: str
    site_ids: str | Texts
    time_type: str
    to: Date


class PhoneUsersCallHistorySyncItem(Reply):
    ai_call_summary_id: str
    answer_time: str
    call_id: str
    call_type: str
    callee_cost_center: str
    callee_country_code: str
    callee_country_iso_code: str
    callee_department: str
    callee_device_private_ip: str
    callee_device_public_ip: str
    callee_device_type: str
    callee_did_number: str
    callee_email: str
    callee_employee_id: str
    callee_ext_id: str
    callee_ext_number: str
    callee_ext_type: str
    callee_name: str
    callee_number_type: str
    callee_site_id: str
    caller_cost_center: str
    caller_country_code: str
    caller_country_iso_code: str
    caller_department: str
    caller_device_private_ip: str
    caller_device_public_ip: str
    caller_device_type: str
    caller_did_number: str
    caller_email: str
    caller_employee_id: str
    caller_ext_id: str
    caller_ext_number: str
    caller_ext_type: str
    caller_name: str
    caller_number_type: str
    caller_site_id: str
    connect_type: str
    direction: str
    end_time: str
    event: str
    group_id: str
    hold_time: int
    id: str
    operator_ext_id: str
    operator_ext_number: str
    operator_ext_type: str
    operator_name: str
    recording_id: str
    recording_type: str
    result: str
    result_reason: str
    start_time: str
    talk_time: int
    voicemail_id: str
    wait_time: int


class PhoneUsersCallHistorySyncPage(Reply):
    call_logs: list[PhoneUsersCallHistorySyncItem]
    sync_token: str


class PhoneUsersCallHistorySyncParams(TypedDict, total=False):
    count: int
    sync_token: str
    sync_type: str


class PhoneUsersCallLogsGetVoicemailReplyTranscription(Reply):
    content: str
    engine: str
    status: int


class PhoneUsersCallLogsGetVoicemailReply(Reply):
    call_history_id: str
    call_id: str
    call_log_id: str
    callee_name: str
    callee_number: str
    callee_number_type: int
    caller_name: str
    caller_number: str
    caller_number_type: int
    date_time: str
    download_url: str
    duration: int
    id: str
    status: str
    transcription: PhoneUsersCallLogsGetVoicemailReplyTranscription


class PhoneUsersCallLogsListItemAcceptedBy(Reply):
    extension_number: str
    location: str
    name: str
    number_type: int
    phone_number: str


class PhoneUsersCallLogsListItemForwardedBy(Reply):
    extension_number: str
    extension_type: str
    location: str
    name: str
    number_type: int
    phone_number: str


class PhoneUsersCallLogsListItemForwardedTo(Reply):
    extension_number: str
    location: str
    name: str
    number_type: int
    phone_number: str


class PhoneUsersCallLogsListItemOutgoingBy(Reply):
    extension_number: str
    location: str
    name: str
    number_type: int
    phone_number: str


class PhoneUsersCallLogsListItemSite(Reply):
    id: str
    name: str


class PhoneUsersCallLogsListItem(Reply):
    accepted_by: PhoneUsersCallLogsListItemAcceptedBy
    answer_start_time: str
    call_end_time: str
    call_id: str
    callee_country_code: str
    callee_country_iso_code: str
    callee_did_number: str
    callee_name: str
    callee_number: str
    callee_number_source: str
    callee_number_type: int
    caller_billing_reference_id: str
    caller_country_code: str
    caller_country_iso_code: str
    caller_did_number: str
    caller_name: str
    caller_number: str
    caller_number_source: str
    caller_number_type: int
    charge: str
    client_code: str
    cost_center: str
    date_time: str
    department: str
    direction: str
    duration: int
    forwarded_by: PhoneUsersCallLogsListItemForwardedBy
    forwarded_to: PhoneUsersCallLogsListItemForwardedTo
    has_recording: bool
    has_voicemail: bool
    hold_time: int
    id: str
    outgoing_by: PhoneUsersCallLogsListItemOutgoingBy
    path: str
    rate: str
    recording_type: str
    result: str
    site: PhoneUsersCallLogsListItemSite
    user_id: str
    waiting_time: int


class PhoneUsersCallLogsListPage(Reply):
    call_logs: list[PhoneUsersCallLogsListItem]
    from_: str
    next_page_token: str
    page_count: int
    page_size: int
    to: str
    total_records: int


class PhoneUsersCallLogsListParams(TypedDict, total=False):
    from_: Date
    next_page_token: str
    page_number: int
    page_size: int
    phone_number: str
    time_type: Literal["startTime", "endTime"]
    to: Date
    type: Literal["all", "missed"]


class PhoneUsersCallLogsSyncItemAcceptedBy(Reply):
    extension_number: str
    location: str
    name: str
    number_type: int
    phone_number: str


class PhoneUsersCallLogsSyncItemForwardedBy(Reply):
    extension_number: str
    extension_type: str
    location: str
    name: str
    number_type: int
    phone_number: str


class PhoneUsersCallLogsSyncItemForwardedTo(Reply):
    extension_number: str
    location: str
    name: str
    number_type: int
    phone_number: str


class PhoneUsersCallLogsSyncItemOutgoingBy(Reply):
    extension_number: str
    location: str
    name: str
    number_type: int
    phone_number: str


class PhoneUsersCallLogsSyncItemSite(Reply):
    id: str
    name: str


class PhoneUsersCallLogsSyncItem(Reply):
    accepted_by: PhoneUsersCallLogsSyncItemAcceptedBy
    answer_start_time: str
    call_end_time: str
    call_id: str
    callee_country_code: str
    callee_country_iso_code: str
    callee_did_number: str
    callee_name: str
    callee_number: str
    callee_number_source: str
    callee_number_type: int
    callee_user_id: str
    caller_billing_reference_id: str
    caller_country_code: str
    caller_country_iso_code: str
    caller_did_number: str
    caller_name: str
    caller_number: str
    caller_number_source: str
    caller_number_type: int
    caller_user_id: str
    charge: str
    client_code: str
    date_time: str
    direction: str
    duration: int
    forwarded_by: PhoneUsersCallLogsSyncItemForwardedBy
    forwarded_to: PhoneUsersCallLogsSyncItemForwardedTo
    has_recording: bool
    has_voicemail: bool
    hold_time: int
    id: str
    outgoing_by: PhoneUsersCallLogsSyncItemOutgoingBy
    path: str
    rate: str
    recording_type: str
    result: str
    site: PhoneUsersCallLogsSyncItemSite
    user_id: str
    waiting_time: int


class PhoneUsersCallLogsSyncPage(Reply):
    call_logs: list[PhoneUsersCallLogsSyncItem]
    sync_token: str


class PhoneUsersCallLogsSyncParams(TypedDict, total=False):
    count: int
    sync_token: str
    sync_type: Literal["FSync", "ISync", "BSync"]


class PhoneUsersCallingPlansAssignParamsCallingPlans(TypedDict, total=False):
    billing_account_id: str
    type: int


class PhoneUsersCallingPlansAssignParams(TypedDict, total=False):
    calling_plans: Sequence[PhoneUsersCallingPlansAssignParamsCallingPlans]


class PhoneUsersCallingPlansUnassignParams(TypedDict, total=False):
    billing_account_id: str


class PhoneUsersCallingPlansUpdateParams(TypedDict, total=False):
    source_type: Required[int]
    target_type: Required[int]


class PhoneUsersGetReplyCallingPlans(Reply):
    billing_account_id: str
    billing_account_name: str
    name: str
    type: int


class PhoneUsersGetReplyEmergencyAddress(Reply):
    address_line1: str
    address_line2: str
    city: str
    country: str
    id: str
    state_code: str
    zip: str


class PhoneUsersGetReplyPhoneNumbers(Reply):
    id: str
    number: str


class PhoneUsersGetReplyPolicyAdHocCallRecordingPlayRecordingBeepTone(Reply):
    enable: bool
    play_beep_member: str
    play_beep_time_interval: int
    play_beep_volume: int


class PhoneUsersGetReplyPolicyAdHocCallRecording(Reply):
    enable: bool
    locked: bool
    locked_by: str
    play_recording_beep_tone: PhoneUsersGetReplyPolicyAdHocCallRecordingPlayRecordingBeepTone
    recording_start_prompt: bool
    recording_transcription: bool


class PhoneUsersGetReplyPolicyAdHocCallRecordingAccessMembers(Reply):
    access_user_id: str
    allow_delete: bool
    allow_download: bool
    shared_id: str


class PhoneUsersGetReplyPolicyAllowEndUserEditCallHandling(Reply):
    enable: bool
    locked: bool
    modified: bool


class PhoneUsersGetReplyPolicyAudioIntercom(Reply):
    enable: bool
    locked: bool
    locked_by: str
    modified: bool


class PhoneUsersGetReplyPolicyAutoCallRecordingInboundAudioNotification(Reply):
    recording_explicit_consent: bool
    recording_start_prompt: bool


class PhoneUsersGetReplyPolicyAutoCallRecordingOutboundAudioNotification(Reply):
    recording_explicit_consent: bool
    recording_start_prompt: bool


class PhoneUsersGetReplyPolicyAutoCallRecordingPlayRecordingBeepTone(Reply):
    enable: bool
    play_beep_member: str
    play_beep_time_interval: int
    play_beep_volume: int


class PhoneUsersGetReplyPolicyAutoCallRecording(Reply):
    allow_stop_resume_recording: bool
    disconnect_on_recording_failure: bool
    enable: bool
    inbound_audio_notification: PhoneUsersGetReplyPolicyAutoCallRecordingInboundAudioNotification
    locked: bool
    locked_by: str
    outbound_audio_notification: PhoneUsersGetReplyPolicyAutoCallRecordingOutboundAudioNotification
    play_recording_beep_tone: PhoneUsersGetReplyPolicyAutoCallRecordingPlayRecordingBeepTone
    recording_calls: str
    recording_explicit_consent: bool
    recording_start_prompt: bool
    recording_transcription: bool


class PhoneUsersGetReplyPolicyAutoCallRecordingAccessMembers(Reply):
    access_user_id: str
    allow_delete: bool
    allow_download: bool
    shared_id: str


class PhoneUsersGetReplyPolicyCallHandlingForwardingToOtherUsers(Reply):
    call_forwarding_type: int
    enable: bool
    locked: bool
    locked_by: str
    modified: bool


class PhoneUsersGetReplyPolicyCallOverflow(Reply):
    call_overflow_type: int
    enable: bool
    locked: bool
    locked_by: str
    modified: bool


class PhoneUsersGetReplyPolicyCallParkForwardTo(Reply):
    display_name: str
    extension_id: str
    extension_number: int
    extension_type: str
    id: str


class PhoneUsersGetReplyPolicyCallPark(Reply):
    call_not_picked_up_action: int
    enable: bool
    expiration_period: int
    forward_to: PhoneUsersGetReplyPolicyCallParkForwardTo
    locked: bool
    locked_by: str


class PhoneUsersGetReplyPolicyCallTransferring(Reply):
    call_transferring_type: int
    enable: bool
    locked: bool
    locked_by: str


class PhoneUsersGetReplyPolicyCheckVoicemailsOverPhone(Reply):
    enable: bool
    locked: bool
    locked_by: str
    modified: bool


class PhoneUsersGetReplyPolicyE2eEncryption(Reply):
    enable: bool
    locked: bool
    locked_by: str
    modified: bool


class PhoneUsersGetReplyPolicyEmergencyAddressManagement(Reply):
    enable: bool
    prompt_default_address: bool


class PhoneUsersGetReplyPolicyHandOffToRoom(Reply):
    enable: bool
    locked: bool
    locked_by: str


class PhoneUsersGetReplyPolicyMobileSwitchToCarrier(Reply):
    enable: bool
    locked: bool
    locked_by: str


class PhoneUsersGetReplyPolicyOutboundCalling(Reply):
    enable: bool
    locked: bool
    modified: bool


class PhoneUsersGetReplyPolicyOutboundSms(Reply):
    enable: bool
    locked: bool
    modified: bool


class PhoneUsersGetReplyPolicyPeerToPeerMedia(Reply):
    enable: bool
    locked: bool
    locked_by: str
    modified: bool


class PhoneUsersGetReplyPolicyPersonalAudioLibrary(Reply):
    allow_music_on_hold_customization: bool
    allow_voicemail_and_message_greeting_customization: bool
    enable: bool
    locked: bool
    locked_by: str
    modified: bool


class PhoneUsersGetReplyPolicySelectOutboundCallerId(Reply):
    allow_hide_outbound_caller_id: bool
    enable: bool
    locked: bool
    locked_by: str


class PhoneUsersGetReplyPolicySharedVoicemailNotificationByEmail(Reply):
    enable: bool
    locked: bool
    locked_by: str
    modified: bool


class PhoneUsersGetReplyPolicySms(Reply):
    enable: bool
    international_sms: bool
    international_sms_countries: list[str]
    locked: bool
    locked_by: str


class PhoneUsersGetReplyPolicyVoicemail(Reply):
    allow_delete: bool
    allow_download: bool
    allow_transcription: bool
    allow_videomail: bool
    enable: bool


class PhoneUsersGetReplyPolicyVoicemailAccessMembers(Reply):
    access_user_id: str
    allow_delete: bool
    allow_download: bool
    allow_sharing: bool
    shared_id: str


class PhoneUsersGetReplyPolicyVoicemailIntentBasedPrioritization(Reply):
    enable: bool
    locked: bool
    locked_by: str
    modified: bool


class PhoneUsersGetReplyPolicyVoicemailNotificationByEmail(Reply):
    enable: bool
    include_voicemail_file: bool
    include_voicemail_transcription: bool
    locked: bool
    locked_by: str
    modified: bool


class PhoneUsersGetReplyPolicyVoicemailTasks(Reply):
    enable: bool
    locked: bool
    locked_by: str
    modified: bool


class PhoneUsersGetReplyPolicyVoicemailTranscription(Reply):
    enable: bool
    locked: bool
    locked_by: str
    modified: bool


class PhoneUsersGetReplyPolicyZoomPhoneOnMobile(Reply):
    allow_calling_sms_mms: bool
    enable: bool
    locked: bool
    locked_by: str


class PhoneUsersGetReplyPolicy(Reply):
    ad_hoc_call_recording: PhoneUsersGetReplyPolicyAdHocCallRecording
    ad_hoc_call_recording_access_members: list[PhoneUsersGetReplyPolicyAdHocCallRecordingAccessMembers]
    allow_end_user_edit_call_handling: PhoneUsersGetReplyPolicyAllowEndUserEditCallHandling
    audio_intercom: PhoneUsersGetReplyPolicyAudioIntercom
    auto_call_recording: PhoneUsersGetReplyPolicyAutoCallRecording
    auto_call_recording_access_members: list[PhoneUsersGetReplyPolicyAutoCallRecordingAccessMembers]
    call_handling_forwarding_to_other_users: PhoneUsersGetReplyPolicyCallHandlingForwardingToOtherUsers
    call_overflow: PhoneUsersGetReplyPolicyCallOverflow
    call_park: PhoneUsersGetReplyPolicyCallPark
    call_transferring: PhoneUsersGetReplyPolicyCallTransferring
    check_voicemails_over_phone: PhoneUsersGetReplyPolicyCheckVoicemailsOverPhone
    delegation: bool
    e2e_encryption: PhoneUsersGetReplyPolicyE2eEncryption
    elevate_to_meeting: bool
    emergency_address_management: PhoneUsersGetReplyPolicyEmergencyAddressManagement
    emergency_calls_to_psap: bool
    forwarding_to_external_numbers: bool
    hand_off_to_room: PhoneUsersGetReplyPolicyHandOffToRoom
    international_calling: bool
    mobile_switch_to_carrier: PhoneUsersGetReplyPolicyMobileSwitchToCarrier
    outbound_calling: PhoneUsersGetReplyPolicyOutboundCalling
    outbound_sms: PhoneUsersGetReplyPolicyOutboundSms
    peer_to_peer_media: PhoneUsersGetReplyPolicyPeerToPeerMedia
    personal_audio_library: PhoneUsersGetReplyPolicyPersonalAudioLibrary
    select_outbound_caller_id: PhoneUsersGetReplyPolicySelectOutboundCallerId
    shared_voicemail_notification_by_email: PhoneUsersGetReplyPolicySharedVoicemailNotificationByEmail
    sms: PhoneUsersGetReplyPolicySms
    voicemail: PhoneUsersGetReplyPolicyVoicemail
    voicemail_access_members: list[PhoneUsersGetReplyPolicyVoicemailAccessMembers]
    voicemail_intent_based_prioritization: PhoneUsersGetReplyPolicyVoicemailIntentBasedPrioritization
    voicemail_notification_by_email: PhoneUsersGetReplyPolicyVoicemailNotificationByEmail
    voicemail_tasks: PhoneUsersGetReplyPolicyVoicemailTasks
    voicemail_transcription: PhoneUsersGetReplyPolicyVoicemailTranscription
    zoom_phone_on_mobile: PhoneUsersGetReplyPolicyZoomPhoneOnMobile


class PhoneUsersGetReply(Reply):
    calling_plans: list[PhoneUsersGetReplyCallingPlans]
    cost_center: str
    department: str
    email: str
    emergency_address: PhoneUsersGetReplyEmergencyAddress
    extension_id: str
    extension_number: int
    id: str
    phone_numbers: list[PhoneUsersGetReplyPhoneNumbers]
    phone_user_id: str
    policy: PhoneUsersGetReplyPolicy
    site_admin: bool
    site_id: str
    status: str


class PhoneUsersListItemCallingPlans(Reply):
    billing_account_id: str
    billing_account_name: str
    name: str
    type: int


class PhoneUsersListItemPhoneNumbers(Reply):
    id: str
    number: str


class PhoneUsersListItemSite(Reply):
    id: str
    name: str


class PhoneUsersListItem(Reply):
    calling_plans: list[PhoneUsersListItemCallingPlans]
    cost_center: str
    department: str
    email: str
    extension_id: str
    extension_number: int
    id: str
    name: str
    phone_numbers: list[PhoneUsersListItemPhoneNumbers]
    phone_user_id: str
    site: PhoneUsersListItemSite
    status: str


class PhoneUsersListPage(Reply):
    next_page_token: str
    page_size: int
    total_records: int
    users: list[PhoneUsersListItem]


class PhoneUsersListParams(TypedDict, total=False):
    calling_type: int
    cost_center: str
    department: str
    keyword: str
    next_page_token: str
    page_size: int
    site_id: str
    status: Literal["activate", "deactivate", "pending"]


class PhoneUsersPhoneNumbersAssignReplyPhoneNumbers(Reply):
    id: str
    number: str


class PhoneUsersPhoneNumbersAssignReply(Reply):
    phone_numbers: list[PhoneUsersPhoneNumbersAssignReplyPhoneNumbers]


class PhoneUsersPhoneNumbersAssignParamsPhoneNumbers(TypedDict, total=False):
    id: str
    number: str


class PhoneUsersPhoneNumbersAssignParams(TypedDict, total=False):
    phone_numbers: Sequence[PhoneUsersPhoneNumbersAssignParamsPhoneNumbers]


class PhoneUsersRecordingsListItemAcceptedBy(Reply):
    extension_number: str
    name: str


class PhoneUsersRecordingsListItemOutgoingBy(Reply):
    extension_number: str
    name: str


class PhoneUsersRecordingsListItem(Reply):
    accepted_by: PhoneUsersRecordingsListItemAcceptedBy
    call_history_id: str
    call_id: str
    call_log_id: str
    callee_name: str
    callee_number: str
    callee_number_type: int
    caller_name: str
    caller_number: str
    caller_number_type: int
    date_time: str
    direction: str
    download_url: str
    duration: int
    id: str
    meeting_uuid: str
    outgoing_by: PhoneUsersRecordingsListItemOutgoingBy
    transcript_download_url: str


class PhoneUsersRecordingsListPage(Reply):
    from_: str
    next_page_token: str
    page_count: int
    page_size: int
    recordings: list[PhoneUsersRecordingsListItem]
    to: str
    total_records: int


class PhoneUsersRecordingsListParams(TypedDict, total=False):
    from_: Date
    next_page_token: str
    page_number: int
    page_size: int
    to: Date


class PhoneUsersSettingsGetReplyAdHocCallRecordingAccessMembers(Reply):
    access_user_id: str
    allow_delete: bool
    allow_download: bool
    shared_id: str


class PhoneUsersSettingsGetReplyAutoCallRecordingAccessMembers(Reply):
    access_user_id: str
    allow_delete: bool
    allow_download: bool
    shared_id: str


class PhoneUsersSettingsGetReplyCountry(Reply):
    code: str
    country_code: str
    name: str


class PhoneUsersSettingsGetReplyDelegationAssistants(Reply):
    display_name: str
    extension_id: str
    extension_number: int
    extension_type: str
    id: str


class PhoneUsersSettingsGetReplyDelegation(Reply):
    assistants: list[PhoneUsersSettingsGetReplyDelegationAssistants]
    locked: bool
    privacy: bool
    privileges: list[int]


class PhoneUsersSettingsGetReplyDeskPhoneDevicesPolicyCallControl(Reply):
    status: str


class PhoneUsersSettingsGetReplyDeskPhoneDevicesPolicyHotDesking(Reply):
    status: str


class PhoneUsersSettingsGetReplyDeskPhoneDevicesPolicy(Reply):
    call_control: PhoneUsersSettingsGetReplyDeskPhoneDevicesPolicyCallControl
    hot_desking: PhoneUsersSettingsGetReplyDeskPhoneDevicesPolicyHotDesking


class PhoneUsersSettingsGetReplyDeskPhoneDevices(Reply):
    device_type: str
    display_name: str
    id: str
    mac_address: str
    policy: PhoneUsersSettingsGetReplyDeskPhoneDevicesPolicy
    private_ip: str
    public_ip: str
    status: str


class PhoneUsersSettingsGetReplyDeskPhoneKeysPositions(Reply):
    primary_number: str


class PhoneUsersSettingsGetReplyDeskPhone(Reply):
    devices: list[PhoneUsersSettingsGetReplyDeskPhoneDevices]
    keys_positions: PhoneUsersSettingsGetReplyDeskPhoneKeysPositions
    phone_screen_lock: bool
    pin_code: str


class PhoneUsersSettingsGetReplyIntercomAudioIntercoms(Reply):
    device_id: str
    device_status: str
    display_name: str
    extension_id: str
    extension_number: str
    extension_type: str
    status: str


class PhoneUsersSettingsGetReplyIntercomDevice(Reply):
    id: str
    name: str


class PhoneUsersSettingsGetReplyIntercom(Reply):
    audio_intercoms: list[PhoneUsersSettingsGetReplyIntercomAudioIntercoms]
    device: PhoneUsersSettingsGetReplyIntercomDevice


class PhoneUsersSettingsGetReplyOutboundCaller(Reply):
    number: str


class PhoneUsersSettingsGetReplyOutboundCallerIds(Reply):
    is_default: bool
    name: str
    number: str


class PhoneUsersSettingsGetReplyVoiceMail(Reply):
    access_user_id: str
    delete: bool
    download: bool
    shared_id: str


class PhoneUsersSettingsGetReply(Reply):
    ad_hoc_call_recording_access_members: list[PhoneUsersSettingsGetReplyAdHocCallRecordingAccessMembers]
    area_code: str
    audio_prompt_language: str
    auto_call_recording_access_members: list[PhoneUsersSettingsGetReplyAutoCallRecordingAccessMembers]
    company_number: str
    country: PhoneUsersSettingsGetReplyCountry
    delegation: PhoneUsersSettingsGetReplyDelegation
    desk_phone: PhoneUsersSettingsGetReplyDeskPhone
    extension_number: int
    intercom: PhoneUsersSettingsGetReplyIntercom
    music_on_hold_id: str
    outbound_caller: PhoneUsersSettingsGetReplyOutboundCaller
    outbound_caller_ids: list[PhoneUsersSettingsGetReplyOutboundCallerIds]
    status: str
    voice_mail: list[PhoneUsersSettingsGetReplyVoiceMail]


class PhoneUsersSettingsUpdateParams(TypedDict, total=False):
    area_code: str
    audio_prompt_language: str
    country_iso_code: str
    music_on_hold_id: str
    outbound_caller_id: str


class PhoneUsersSharedAccessAddReplyAdHocCallRecordingAccessMembers(Reply):
    access_user_id: str
    allow_delete: bool
    allow_download: bool
    shared_id: str


class PhoneUsersSharedAccessAddReplyAutoCallRecordingAccessMembers(Reply):
    access_user_id: str
    allow_delete: bool
    allow_download: bool
    shared_id: str


class PhoneUsersSharedAccessAddReplyDelegationAssistants(Reply):
    display_name: str
    extension_id: str
    extension_number: int
    extension_type: str
    id: str


class PhoneUsersSharedAccessAddReplyDelegation(Reply):
    assistants: list[PhoneUsersSharedAccessAddReplyDelegationAssistants]
    privacy: bool
    privileges: list[int]


class PhoneUsersSharedAccessAddReplyVoiceMail(Reply):
    access_user_id: str
    delete: bool
    download: bool
    shared_id: str


class PhoneUsersSharedAccessAddReplyVoicemailAccessMembers(Reply):
    access_user_id: str
    allow_delete: bool
    allow_download: bool
    allow_sharing: bool
    shared_id: str


class PhoneUsersSharedAccessAddReply(Reply):
    ad_hoc_call_recording_access_members: list[PhoneUsersSharedAccessAddReplyAdHocCallRecordingAccessMembers]
    auto_call_recording_access_members: list[PhoneUsersSharedAccessAddReplyAutoCallRecordingAccessMembers]
    delegation: PhoneUsersSharedAccessAddReplyDelegation
    voice_mail: PhoneUsersSharedAccessAddReplyVoiceMail
    voicemail_access_members: list[PhoneUsersSharedAccessAddReplyVoicemailAccessMembers]


class PhoneUsersSharedAccessAddParamsAdHocCallRecordingAccessMembers(TypedDict, total=False):
    access_user_id: str
    allow_delete: bool
    allow_download: bool


class PhoneUsersSharedAccessAddParamsAutoCallRecordingAccessMembers(TypedDict, total=False):
    access_user_id: str
    allow_delete: bool
    allow_download: bool


class PhoneUsersSharedAccessAddParamsVoiceMail(TypedDict, total=False):
    access_user_id: str
    delete: bool
    download: bool


class PhoneUsersSharedAccessAddParamsVoicemailAccessMembers(TypedDict, total=False):
    access_user_id: str
    allow_delete: bool
    allow_download: bool
    allow_sharing: bool


class PhoneUsersSharedAccessAddParams(TypedDict, total=False):
    ad_hoc_call_recording_access_members: Sequence[
        PhoneUsersSharedAccessAddParamsAdHocCallRecordingAccessMembers
    ]
    auto_call_recording_access_members: Sequence[
        PhoneUsersSharedAccessAddParamsAutoCallRecordingAccessMembers
    ]
    delegation_assistant_extension_id: str
    device_id: str
    voice_mail: PhoneUsersSharedAccessAddParamsVoiceMail
    voicemail_access_members: Sequence[PhoneUsersSharedAccessAddParamsVoicemailAccessMembers]


class PhoneUsersSharedAccessRemoveParams(TypedDict, total=False):
    assistant_extension_id: str
    device_id: str
    intercom_extension_id: str
    shared_id: str


class PhoneUsersSharedAccessUpdateParamsAdHocCallRecordingAccessMembers(TypedDict, total=False):
    access_user_id: str
    allow_delete: bool
    allow_download: bool
    shared_id: str


class PhoneUsersSharedAccessUpdateParamsAutoCallRecordingAccessMembers(TypedDict, total=False):
    access_user_id: str
    allow_delete: bool
    allow_download: bool
    shared_id: str


class PhoneUsersSharedAccessUpdateParamsDelegation(TypedDict, total=False):
    locked: bool
    privacy: bool
    privileges: Sequence[Literal[1, 2, 3]]


class PhoneUsersSharedAccessUpdateParamsDeskPhoneDevicesPolicyCallControl(TypedDict, total=False):
    status: Literal["on", "off"]


class PhoneUsersSharedAccessUpdateParamsDeskPhoneDevicesPolicyHotDesking(TypedDict, total=False):
    status: Literal["on", "off"]


class PhoneUsersSharedAccessUpdateParamsDeskPhoneDevicesPolicy(TypedDict, total=False):
    call_control: PhoneUsersSharedAccessUpdateParamsDeskPhoneDevicesPolicyCallControl
    hot_desking: PhoneUsersSharedAccessUpdateParamsDeskPhoneDevicesPolicyHotDesking


class PhoneUsersSharedAccessUpdateParamsDeskPhoneDevices(TypedDict, total=False):
    id: str
    policy: PhoneUsersSharedAccessUpdateParamsDeskPhoneDevicesPolicy


class PhoneUsersSharedAccessUpdateParamsDeskPhone(TypedDict, total=False):
    devices: Sequence[PhoneUsersSharedAccessUpdateParamsDeskPhoneDevices]
    phone_screen_lock: bool
    pin_code: str


class PhoneUsersSharedAccessUpdateParamsIntercom(TypedDict, total=False):
    device_id: str
    extension_id: str


class PhoneUsersSharedAccessUpdateParamsVoiceMail(TypedDict, total=False):
    access_user_id: str
    delete: bool
    download: bool
    shared_id: str


class PhoneUsersSharedAccessUpdateParamsVoicemailAccessMembers(TypedDict, total=False):
    access_user_id: str
    allow_delete: bool
    allow_download: bool
    allow_sharing: bool
    shared_id: str


class PhoneUsersSharedAccessUpdateParams(TypedDict, total=False):
    ad_hoc_call_recording_access_members: Sequence[
        PhoneUsersSharedAccessUpdateParamsAdHocCallRecordingAccessMembers
    ]
    auto_call_recording_access_members: Sequence[
        PhoneUsersSharedAccessUpdateParamsAutoCallRecordingAccessMembers
    ]
    delegation: PhoneUsersSharedAccessUpdateParamsDelegation
    desk_phone: PhoneUsersSharedAccessUpdateParamsDeskPhone
    intercom: PhoneUsersSharedAccessUpdateParamsIntercom
    voice_mail: PhoneUsersSharedAccessUpdateParamsVoiceMail
    voicemail_access_members: Sequence[PhoneUsersSharedAccessUpdateParamsVoicemailAccessMembers]


class PhoneUsersUpdateParamsPolicyAdHocCallRecordingPlayRecordingBeepTone(TypedDict, total=False):
    enable: bool
    play_beep_member: Literal["allMember", "recordingSide"]
    play_beep_time_interval: Literal[5, 10, 15, 20, 25, 30, 60, 120]
    play_beep_volume: Literal[0, 20, 40, 60, 80, 100]


class PhoneUsersUpdateParamsPolicyAdHocCallRecording(TypedDict, total=False):
    enable: bool
    play_recording_beep_tone: PhoneUsersUpdateParamsPolicyAdHocCallRecordingPlayRecordingBeepTone
    recording_start_prompt: bool
    recording_transcription: bool
    reset: bool


class PhoneUsersUpdateParamsPolicyAudioIntercom(TypedDict, total=False):
    enable: bool
    reset: bool


class PhoneUsersUpdateParamsPolicyAutoCallRecordingInboundAudioNotification(TypedDict, total=False):
    recording_explicit_consent: bool
    recording_start_prompt: bool


class PhoneUsersUpdateParamsPolicyAutoCallRecordingOutboundAudioNotification(TypedDict, total=False):
    recording_explicit_consent: bool
    recording_start_prompt: bool


class PhoneUsersUpdateParamsPolicyAutoCallRecordingPlayRecordingBeepTone(TypedDict, total=False):
    enable: bool
    play_beep_member: Literal["allMember", "recordingSide"]
    play_beep_time_interval: Literal[5, 10, 15, 20, 25, 30, 60, 120]
    play_beep_volume: Literal[0, 20, 40, 60, 80, 100]


class PhoneUsersUpdateParamsPolicyAutoCallRecording(TypedDict, total=False):
    allow_stop_resume_recording: bool
    disconnect_on_recording_failure: bool
    enable: bool
    inbound_audio_notification: PhoneUsersUpdateParamsPolicyAutoCallRecordingInboundAudioNotification
    outbound_audio_notification: PhoneUsersUpdateParamsPolicyAutoCallRecordingOutboundAudioNotification
    play_recording_beep_tone: PhoneUsersUpdateParamsPolicyAutoCallRecordingPlayRecordingBeepTone
    recording_calls: Literal["inbound", "outbound", "both"]
    recording_explicit_consent: bool
    recording_start_prompt: bool
    recording_transcription: bool
    reset: bool


class PhoneUsersUpdateParamsPolicyCallHandlingForwardingToOtherUsers(TypedDict, total=False):
    call_forwarding_type: Literal[1, 2, 3, 4]
    enable: bool
    reset: bool


class PhoneUsersUpdateParamsPolicyCallOverflow(TypedDict, total=False):
    call_overflow_type: Literal[1, 2, 3, 4]
    enable: bool
    reset: bool


class PhoneUsersUpdateParamsPolicyCallPark(TypedDict, total=False):
    call_not_picked_up_action: int
    enable: bool
    expiration_period: Literal[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60]
    forward_to_extension_id: str


class PhoneUsersUpdateParamsPolicyCallTransferring(TypedDict, total=False):
    call_transferring_type: Literal[1, 2, 3, 4]
    enable: bool
    reset: bool


class PhoneUsersUpdateParamsPolicyCheckVoicemailsOverPhone(TypedDict, total=False):
    enable: bool
    reset: bool


class PhoneUsersUpdateParamsPolicyE2eEncryption(TypedDict, total=False):
    enable: bool
    reset: bool


class PhoneUsersUpdateParamsPolicyEmergencyAddressManagement(TypedDict, total=False):
    enable: bool
    prompt_default_address: bool


class PhoneUsersUpdateParamsPolicyHandOffToRoom(TypedDict, total=False):
    enable: bool


class PhoneUsersUpdateParamsPolicyMobileSwitchToCarrier(TypedDict, total=False):
    enable: bool


class PhoneUsersUpdateParamsPolicyPersonalAudioLibrary(TypedDict, total=False):
    allow_music_on_hold_customization: bool
    allow_voicemail_and_message_greeting_customization: bool
    enable: bool
    reset: bool


class PhoneUsersUpdateParamsPolicySelectOutboundCallerId(TypedDict, total=False):
    allow_hide_outbound_caller_id: bool
    enable: bool


class PhoneUsersUpdateParamsPolicySharedVoicemailNotificationByEmail(TypedDict, total=False):
    enable: bool
    reset: bool


class PhoneUsersUpdateParamsPolicySms(TypedDict, total=False):
    enable: bool
    international_sms: bool
    international_sms_countries: Texts


class PhoneUsersUpdateParamsPolicyVoicemail(TypedDict, total=False):
    allow_delete: bool
    allow_download: bool
    allow_transcription: bool
    allow_videomail: bool
    enable: bool


class PhoneUsersUpdateParamsPolicyVoicemailAccessMembers(TypedDict, total=False):
    access_user_id: str
    allow_delete: bool
    allow_download: bool
    allow_sharing: bool


class PhoneUsersUpdateParamsPolicyVoicemailNotificationByEmail(TypedDict, total=False):
    enable: bool
    include_voicemail_file: bool
    include_voicemail_transcription: bool
    reset: bool


class PhoneUsersUpdateParamsPolicyVoicemailTranscription(TypedDict, total=False):
    enable: bool
    reset: bool


class PhoneUsersUpdateParamsPolicyZoomPhoneOnMobile(TypedDict, total=False):
    allow_calling_sms_mms: bool
    enable: bool


class PhoneUsersUpdateParamsPolicy(TypedDict, total=False):
    ad_hoc_call_recording: PhoneUsersUpdateParamsPolicyAdHocCallRecording
    audio_intercom: PhoneUsersUpdateParamsPolicyAudioIntercom
    auto_call_recording: PhoneUsersUpdateParamsPolicyAutoCallRecording
    call_handling_forwarding_to_other_users: PhoneUsersUpdateParamsPolicyCallHandlingForwardingToOtherUsers
    call_overflow: PhoneUsersUpdateParamsPolicyCallOverflow
    call_park: PhoneUsersUpdateParamsPolicyCallPark
    call_transferring: PhoneUsersUpdateParamsPolicyCallTransferring
    check_voicemails_over_phone: PhoneUsersUpdateParamsPolicyCheckVoicemailsOverPhone
    delegation: bool
    e2e_encryption: PhoneUsersUpdateParamsPolicyE2eEncryption
    elevate_to_meeting: bool
    emergency_address_management: PhoneUsersUpdateParamsPolicyEmergencyAddressManagement
    emergency_calls_to_psap: bool
    forwarding_to_external_numbers: bool
    hand_off_to_room: PhoneUsersUpdateParamsPolicyHandOffToRoom
    international_calling: bool
    mobile_switch_to_carrier: PhoneUsersUpdateParamsPolicyMobileSwitchToCarrier
    personal_audio_library: PhoneUsersUpdateParamsPolicyPersonalAudioLibrary
    select_outbound_caller_id: PhoneUsersUpdateParamsPolicySelectOutboundCallerId
    shared_voicemail_notification_by_email: PhoneUsersUpdateParamsPolicySharedVoicemailNotificationByEmail
    sms: PhoneUsersUpdateParamsPolicySms
    voicemail: PhoneUsersUpdateParamsPolicyVoicemail
    voicemail_access_members: Sequence[PhoneUsersUpdateParamsPolicyVoicemailAccessMembers]
    voicemail_notification_by_email: PhoneUsersUpdateParamsPolicyVoicemailNotificationByEmail
    voicemail_transcription: PhoneUsersUpdateParamsPolicyVoicemailTranscription
    zoom_phone_on_mobile: PhoneUsersUpdateParamsPolicyZoomPhoneOnMobile


class PhoneUsersUpdateParams(TypedDict, total=False):
    emergency_address_id: str
    extension_number: str
    policy: PhoneUsersUpdateParamsPolicy
    site_id: str
    template_id: str


class PhoneUsersUpdateBatchParams(TypedDict, total=False):
    batch_type: Literal["move_site", "assign_pending_user"]
    site_id: str
    user_ids: Texts


class PhoneUsersVoicemailsListItem(Reply):
    call_history_id: str
    call_id: str
    call_log_id: str
    callee_name: str
    callee_number: str
    callee_number_type: int
    caller_name: str
    caller_number: str
    caller_number_type: int
    date_time: str
    download_url: str
    duration: int
    id: str
    status: str


class PhoneUsersVoicemailsListPage(Reply):
    from_: str
    next_page_token: str
    page_count: int
    page_size: int
    to: str
    total_records: int
    voice_mails: list[PhoneUsersVoicemailsListItem]


class PhoneUsersVoicemailsListParams(TypedDict, total=False):
    from_: Date
    next_page_token: str
    page_number: int
    page_size: int
    status: Literal["all", "read", "unread"]
    to: Date
    trash: bool


class PhoneVoicemailsGetReplyIntentResults(Reply):
    confidence_score: float
    intent_id: str


class PhoneVoicemailsGetReplyTranscription(Reply):
    content: str
    engine: str
    status: int


class PhoneVoicemailsGetReplyVoiceMailTask(Reply):
    content: str
    feedback: str
    status: str


class PhoneVoicemailsGetReply(Reply):
    call_history_id: str
    call_id: str
    call_log_id: str
    callee_name: str
    callee_number: str
    callee_number_type: int
    caller_name: str
    caller_number: str
    caller_number_type: int
    date_time: str
    days_left_auto_permantely_delete: int
    deleted_time: str
    download_url: str
    duration: int
    id: str
    intent_detect_status: str
    intent_results: list[PhoneVoicemailsGetReplyIntentResults]
    soft_deleted_type: str
    status: str
    transcription: PhoneVoicemailsGetReplyTranscription
    voice_mail_task: PhoneVoicemailsGetReplyVoiceMailTask


class PhoneVoicemailsListItemOwner(Reply):
    extension_deleted_time: str
    extension_number: int
    extension_status: str
    id: str
    name: str
    type: str


class PhoneVoicemailsListItem(Reply):
    call_id: str
    call_log_id: str
    callee_name: str
    callee_number: str
    callee_number_type: int
    caller_name: str
    caller_number: str
    caller_number_type: int
    date_time: str
    days_left_auto_permantely_delete: int
    deleted_time: str
    download_url: str
    duration: int
    id: str
    owner: PhoneVoicemailsListItemOwner
    soft_deleted_type: str
    status: str


class PhoneVoicemailsListPage(Reply):
    from_: str
    next_page_token: str
    page_count: int
    page_size: int
    to: str
    total_records: int
    voice_mails: list[PhoneVoicemailsListItem]


class PhoneVoicemailsListParams(TypedDict, total=False):
    from_: Date
    next_page_token: str
    owner_type: Literal["user", "callQueue", "sharedLineGroup", "autoReceptionist"]
    page_size: int
    site_id: str
    status: Literal["all", "read", "unread"]
    to: Date
    trashed: bool
    voicemail_type: Literal["normal", "spam", "maybeSpam"]


class PhoneVoicemailsUpdateParams(TypedDict, total=False):
    read_status: Required[Literal["Read", "Unread"]]


class SipTrunkCalloutCountriesAddReplyCalloutCountries(Reply):
    code: str
    id: str
    name: str


class SipTrunkCalloutCountriesAddReply(Reply):
    callout_countries: list[SipTrunkCalloutCountriesAddReplyCalloutCountries]


class SipTrunkCalloutCountriesAddParamsCalloutCountries(TypedDict, total=False):
    id: Required[str]


class SipTrunkCalloutCountriesAddParams(TypedDict, total=False):
    callout_countries: Required[Sequence[SipTrunkCalloutCountriesAddParamsCalloutCountries]]


class SipTrunkCalloutCountriesListItem(Reply):
    code: str
    id: str
    name: str


class SipTrunkCalloutCountriesListPage(Reply):
    callout_countries: list[SipTrunkCalloutCountriesListItem]
    total_records: int


class SipTrunkInternalNumbersAddReplyInternalNumbers(Reply):
    allow_for_external_meetings: bool
    allow_join: bool
    country: str
    display_number: str
    id: str
    labels: str
    languages: str
    number: str
    type: int
    visible: bool


class SipTrunkInternalNumbersAddReply(Reply):
    internal_numbers: list[SipTrunkInternalNumbersAddReplyInternalNumbers]


class SipTrunkInternalNumbersAddParamsInternalNumbers(TypedDict, total=False):
    allow_for_external_meetings: bool
    allow_join: bool
    country: Required[str]
    display_number: Required[str]
    labels: Required[str]
    languages: Required[Literal["en-GB", "en-US", "de-DE"]]
    number: Required[str]
    type: Required[Literal[0, 1]]
    visible: bool


class SipTrunkInternalNumbersAddParams(TypedDict, total=False):
    internal_numbers: Sequence[SipTrunkInternalNumbersAddParamsInternalNumbers]


class SipTrunkInternalNumbersListItem(Reply):
    allow_for_external_meetings: bool
    allow_join: bool
    country: str
    display_number: str
    labels: str
    languages: str
    number: str
    type: int
    visible: bool


class SipTrunkInternalNumbersListPage(Reply):
    internal_numbers: list[SipTrunkInternalNumbersListItem]
    next_page_token: str
    page_size: int
    total_records: int


class SipTrunkInternalNumbersListParams(TypedDict, total=False):
    next_page_token: str
    page_size: int


class SipTrunkNumbersAssignParams(TypedDict, total=False):
    phone_numbers: Texts


class SipTrunkNumbersListItem(Reply):
    country: str
    number: str


class SipTrunkNumbersListPage(Reply):
    phone_numbers: list[SipTrunkNumbersListItem]
    total_records: int


class SipTrunkTrunksAssignReplySipTrunks(Reply):
    dnis: str
    id: str
    name: str
    number_prefix: str
    sip_server_address: str


class SipTrunkTrunksAssignReply(Reply):
    sip_trunks: list[SipTrunkTrunksAssignReplySipTrunks]


class SipTrunkTrunksAssignParamsSipTrunks(TypedDict, total=False):
    dnis: str
    id: str
    outbound_caller_id: str


class SipTrunkTrunksAssignParams(TypedDict, total=False):
    sip_trunks: Sequence[SipTrunkTrunksAssignParamsSipTrunks]


SipTrunkTrunksDeleteReply: TypeAlias = dict[str, Any]


class SipTrunkTrunksListItem(Reply):
    dnis: str
    id: str
    name: str
    number_prefix: str
    outbound_caller_id: str
    sip_server_address: str


class SipTrunkTrunksListPage(Reply):
    sip_trunks: list[SipTrunkTrunksListItem]
    total_records: int


class SipTrunkUpdateSettingsParams(TypedDict, total=False):
    enable: bool
    show_callout_internal_number: bool
    show_zoom_provided_callout_countries: int
    show_zoom_provided_numbers: Literal[0, 1, 2]
