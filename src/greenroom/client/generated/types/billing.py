"""What the operations of the area billing take and give.

Generated from catalog/data/billing. Do not edit; see docs/codegen.md.
"""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict

from greenroom.client.reply import Reply
from greenroom.client.resource import Date, Texts


class BillingAddonsCancelParams(TypedDict, total=False):
    action: Literal["cancel"]
    comment: str
    reason: Literal[1, 2, 3, 4, 5, 6]
    type: str


class BillingAddonsSubscribeReplyPlanAudio(Reply):
    callout_countries: str
    ddi_numbers: int
    premium_countries: str
    tollfree_countries: str
    type: str


class BillingAddonsSubscribeReplyPlanBase(Reply):
    hosts: int
    increasing_hosts: int
    type: str


class BillingAddonsSubscribeReplyPlanBundle(Reply):
    hosts: int
    type: str


class BillingAddonsSubscribeReplyPlanLargeMeeting(Reply):
    hosts: int
    type: str


class BillingAddonsSubscribeReplyPlanMesh(Reply):
    discount_percent: int
    discount_rate: int
    hosts: int
    partner_sku: str
    type: str


class BillingAddonsSubscribeReplyPlanPhonePlanBase(Reply):
    callout_countries: str
    type: str


class BillingAddonsSubscribeReplyPlanPhonePlanCalling(Reply):
    hosts: int
    type: str


class BillingAddonsSubscribeReplyPlanPhonePlanCallingAddons(Reply):
    hosts: int
    type: str


class BillingAddonsSubscribeReplyPlanPhonePlanNumber(Reply):
    hosts: int
    type: str


class BillingAddonsSubscribeReplyPlanPhone(Reply):
    plan_base: BillingAddonsSubscribeReplyPlanPhonePlanBase
    plan_calling: list[BillingAddonsSubscribeReplyPlanPhonePlanCalling]
    plan_calling_addons: list[BillingAddonsSubscribeReplyPlanPhonePlanCallingAddons]
    plan_number: list[BillingAddonsSubscribeReplyPlanPhonePlanNumber]


class BillingAddonsSubscribeReplyPlanRoomConnector(Reply):
    hosts: int
    type: str


class BillingAddonsSubscribeReplyPlanSdkCmr(Reply):
    hosts: int
    type: str


class BillingAddonsSubscribeReplyPlanWebinar(Reply):
    hosts: int
    type: str


class BillingAddonsSubscribeReplyPlanWhiteboard(Reply):
    hosts: int
    type: str


class BillingAddonsSubscribeReplyPlanWhiteboardPlus(Reply):
    hosts: int
    type: str


class BillingAddonsSubscribeReplyPlanWorkforceManagement(Reply):
    discount_percent: int
    discount_rate: int
    hosts: int
    partner_sku: str
    type: str


class BillingAddonsSubscribeReplyPlanZccPlanPackage(Reply):
    callout_countries: str
    type: str


class BillingAddonsSubscribeReplyPlanZccPlanPhoneNumber(Reply):
    hosts: int
    type: str


class BillingAddonsSubscribeReplyPlanZccPlanUsage(Reply):
    hosts: int
    type: str


class BillingAddonsSubscribeReplyPlanZcc(Reply):
    plan_package: BillingAddonsSubscribeReplyPlanZccPlanPackage
    plan_phone_number: list[BillingAddonsSubscribeReplyPlanZccPlanPhoneNumber]
    plan_usage: list[BillingAddonsSubscribeReplyPlanZccPlanUsage]


class BillingAddonsSubscribeReplyPlanZnodePlanCmrhybrid(Reply):
    discount_percent: int
    discount_rate: int
    hosts: int
    partner_sku: str
    type: str


class BillingAddonsSubscribeReplyPlanZnodePlanMchybrid(Reply):
    discount_percent: float
    discount_rate: float
    hosts: int
    partner_sku: str
    type: str


class BillingAddonsSubscribeReplyPlanZnodePlanRchybrid(Reply):
    discount_percent: float
    discount_rate: float
    hosts: int
    partner_sku: str
    type: str


class BillingAddonsSubscribeReplyPlanZnodePlanZmhybrid(Reply):
    discount_percent: float
    discount_rate: float
    hosts: int
    partner_sku: str
    type: str


class BillingAddonsSubscribeReplyPlanZnodePlanZnodeBase(Reply):
    discount_percent: float
    discount_rate: float
    hosts: int
    partner_sku: str
    type: str


class BillingAddonsSubscribeReplyPlanZnodePlanZphybrid(Reply):
    discount_percent: float
    discount_rate: float
    hosts: int
    partner_sku: str
    type: str


class BillingAddonsSubscribeReplyPlanZnode(Reply):
    plan_cmrhybrid: BillingAddonsSubscribeReplyPlanZnodePlanCmrhybrid
    plan_mchybrid: BillingAddonsSubscribeReplyPlanZnodePlanMchybrid
    plan_rchybrid: BillingAddonsSubscribeReplyPlanZnodePlanRchybrid
    plan_zmhybrid: BillingAddonsSubscribeReplyPlanZnodePlanZmhybrid
    plan_znode_base: BillingAddonsSubscribeReplyPlanZnodePlanZnodeBase
    plan_zphybrid: BillingAddonsSubscribeReplyPlanZnodePlanZphybrid


class BillingAddonsSubscribeReplyPlanZoomEvents(Reply):
    hosts: int
    type: str


class BillingAddonsSubscribeReplyPlanZoomIq(Reply):
    hosts: int
    type: str


class BillingAddonsSubscribeReplyPlanZoomOne(Reply):
    hosts: int
    type: str


class BillingAddonsSubscribeReplyPlanZoomRooms(Reply):
    hosts: int
    type: str


class BillingAddonsSubscribeReplyPlanZsched(Reply):
    discount_percent: int
    discount_rate: int
    hosts: int
    partner_sku: str
    type: str


class BillingAddonsSubscribeReplyPlanZtransl(Reply):
    hosts: int
    type: str


class BillingAddonsSubscribeReplyPlanZwr(Reply):
    hosts: int
    type: str


class BillingAddonsSubscribeReply(Reply):
    plan_audio: BillingAddonsSubscribeReplyPlanAudio
    plan_base: BillingAddonsSubscribeReplyPlanBase
    plan_bundle: BillingAddonsSubscribeReplyPlanBundle
    plan_large_meeting: list[BillingAddonsSubscribeReplyPlanLargeMeeting]
    plan_mesh: BillingAddonsSubscribeReplyPlanMesh
    plan_phone: BillingAddonsSubscribeReplyPlanPhone
    plan_recording: str
    plan_room_connector: BillingAddonsSubscribeReplyPlanRoomConnector
    plan_sdk_cmr: BillingAddonsSubscribeReplyPlanSdkCmr
    plan_webinar: list[BillingAddonsSubscribeReplyPlanWebinar]
    plan_whiteboard: BillingAddonsSubscribeReplyPlanWhiteboard
    plan_whiteboard_plus: BillingAddonsSubscribeReplyPlanWhiteboardPlus
    plan_workforce_management: BillingAddonsSubscribeReplyPlanWorkforceManagement
    plan_zcc: BillingAddonsSubscribeReplyPlanZcc
    plan_znode: BillingAddonsSubscribeReplyPlanZnode
    plan_zoom_events: list[BillingAddonsSubscribeReplyPlanZoomEvents]
    plan_zoom_iq: BillingAddonsSubscribeReplyPlanZoomIq
    plan_zoom_one: list[BillingAddonsSubscribeReplyPlanZoomOne]
    plan_zoom_rooms: BillingAddonsSubscribeReplyPlanZoomRooms
    plan_zsched: BillingAddonsSubscribeReplyPlanZsched
    plan_ztransl: BillingAddonsSubscribeReplyPlanZtransl
    plan_zwr: BillingAddonsSubscribeReplyPlanZwr


class BillingAddonsSubscribeParamsPlanDetailsPlanBase(TypedDict, total=False):
    callout_countries: str
    type: str


class BillingAddonsSubscribeParamsPlanDetailsPlanCalling(TypedDict, total=False):
    hosts: int
    type: str


class BillingAddonsSubscribeParamsPlanDetailsPlanCallingAddons(TypedDict, total=False):
    hosts: int
    type: str


class BillingAddonsSubscribeParamsPlanDetailsPlanNumber(TypedDict, total=False):
    hosts: int
    type: str


class BillingAddonsSubscribeParamsPlanDetails(TypedDict, total=False):
    plan_base: BillingAddonsSubscribeParamsPlanDetailsPlanBase
    plan_calling: Sequence[BillingAddonsSubscribeParamsPlanDetailsPlanCalling]
    plan_calling_addons: Sequence[BillingAddonsSubscribeParamsPlanDetailsPlanCallingAddons]
    plan_number: Sequence[BillingAddonsSubscribeParamsPlanDetailsPlanNumber]


class BillingAddonsSubscribeParamsPlanZccDetailsPlanAiExpertAssist(TypedDict, total=False):
    hosts: int
    type: str


class BillingAddonsSubscribeParamsPlanZccDetailsPlanPackageList(TypedDict, total=False):
    hosts: int
    type: str


class BillingAddonsSubscribeParamsPlanZccDetailsPlanPhoneNumber(TypedDict, total=False):
    hosts: int
    type: str


class BillingAddonsSubscribeParamsPlanZccDetailsPlanRecording(TypedDict, total=False):
    type: str


class BillingAddonsSubscribeParamsPlanZccDetailsPlanUsage(TypedDict, total=False):
    callout_countries: str
    type: str


class BillingAddonsSubscribeParamsPlanZccDetails(TypedDict, total=False):
    plan_ai_expert_assist: BillingAddonsSubscribeParamsPlanZccDetailsPlanAiExpertAssist
    plan_package_list: Sequence[BillingAddonsSubscribeParamsPlanZccDetailsPlanPackageList]
    plan_phone_number: Sequence[BillingAddonsSubscribeParamsPlanZccDetailsPlanPhoneNumber]
    plan_recording: BillingAddonsSubscribeParamsPlanZccDetailsPlanRecording
    plan_usage: BillingAddonsSubscribeParamsPlanZccDetailsPlanUsage


class BillingAddonsSubscribeParamsPlanZnodeDetailsPlanCmrhybrid(TypedDict, total=False):
    hosts: int
    type: str


class BillingAddonsSubscribeParamsPlanZnodeDetailsPlanMchybrid(TypedDict, total=False):
    hosts: int
    type: str


class BillingAddonsSubscribeParamsPlanZnodeDetailsPlanRchybrid(TypedDict, total=False):
    hosts: int
    type: str


class BillingAddonsSubscribeParamsPlanZnodeDetailsPlanTchybrid(TypedDict, total=False):
    hosts: int
    type: str


class BillingAddonsSubscribeParamsPlanZnodeDetailsPlanZmhybrid(TypedDict, total=False):
    hosts: int
    type: str


class BillingAddonsSubscribeParamsPlanZnodeDetailsPlanZnodeBase(TypedDict, total=False):
    hosts: int
    type: str


class BillingAddonsSubscribeParamsPlanZnodeDetailsPlanZphybrid(TypedDict, total=False):
    hosts: int
    type: str


class BillingAddonsSubscribeParamsPlanZnodeDetails(TypedDict, total=False):
    plan_cmrhybrid: BillingAddonsSubscribeParamsPlanZnodeDetailsPlanCmrhybrid
    plan_mchybrid: BillingAddonsSubscribeParamsPlanZnodeDetailsPlanMchybrid
    plan_rchybrid: BillingAddonsSubscribeParamsPlanZnodeDetailsPlanRchybrid
    plan_tchybrid: BillingAddonsSubscribeParamsPlanZnodeDetailsPlanTchybrid
    plan_zmhybrid: BillingAddonsSubscribeParamsPlanZnodeDetailsPlanZmhybrid
    plan_znode_base: BillingAddonsSubscribeParamsPlanZnodeDetailsPlanZnodeBase
    plan_zphybrid: BillingAddonsSubscribeParamsPlanZnodeDetailsPlanZphybrid


class BillingAddonsSubscribeParams(TypedDict, total=False):
    hosts: int
    paid_period_start_date: str
    plan_details: BillingAddonsSubscribeParamsPlanDetails
    plan_zcc_details: BillingAddonsSubscribeParamsPlanZccDetails
    plan_znode_details: BillingAddonsSubscribeParamsPlanZnodeDetails
    service_effective_date: str
    type: str


class BillingAddonsUpdateParams(TypedDict, total=False):
    hosts: Required[int]
    paid_period_start_date: str
    service_effective_date: str
    type: Required[str]


class BillingBasePlanCancelParams(TypedDict, total=False):
    action: Required[str]
    comment: str
    reason: Literal[1, 2, 3, 4, 5, 6]


class BillingBasePlanUpdateParams(TypedDict, total=False):
    active_hosts: int
    hosts: int
    increasing_hosts: int
    paid_period_start_date: str
    service_effective_date: str
    type: Required[str]


class BillingGetReply(Reply):
    address: str
    apt: str
    city: str
    country: str
    email: str
    employee_count: str
    first_name: str
    last_name: str
    phone_number: str
    state: str
    zip: str


class BillingInvoiceReportsCreateReply(Reply):
    accounts_total_number: int
    end_date: str
    id: str
    remaining_days: int
    start_date: str
    status: str


class BillingInvoiceReportsCreateParams(TypedDict, total=False):
    account_ids: Texts
    end_date: str
    start_date: str


class BillingInvoiceReportsDownloadReply(Reply):
    accounts_total_number: int
    end_date: str
    id: str
    remaining_days: int
    start_date: str
    status: str


class BillingInvoiceReportsDownloadParams(TypedDict, total=False):
    download: Required[bool]


class BillingInvoiceReportsListItem(Reply):
    accounts_total_number: int
    end_date: str
    id: str
    remaining_days: int
    start_date: str
    status: str


class BillingInvoiceReportsListPage(Reply):
    invoice_reports: list[BillingInvoiceReportsListItem]
    next_page_token: str


class BillingInvoiceReportsListParams(TypedDict, total=False):
    next_page_token: str


class BillingInvoicesGetItem(Reply):
    charge_name: str
    charge_number: str
    charge_type: str
    end_date: str
    partner_sku: str
    purchase_order_number: str
    quantity: int
    start_date: str
    tax_amount: float
    total_amount: float


class BillingInvoicesGetPage(Reply):
    balance: float
    currency: str
    due_date: str
    id: str
    invoice_date: str
    invoice_items: list[BillingInvoicesGetItem]
    invoice_number: str
    status: str
    target_date: str
    tax_amount: float
    total_amount: float


class BillingInvoicesListItem(Reply):
    balance: float
    due_date: str
    id: str
    invoice_date: str
    invoice_number: str
    status: str
    target_date: str
    tax_amount: float
    total_amount: float


class BillingInvoicesListPage(Reply):
    currency: str
    invoices: list[BillingInvoicesListItem]


class BillingInvoicesListParams(TypedDict, total=False):
    from_: Date
    to: Date


class BillingPlansGetReplyPlanAudio(Reply):
    callout_countries: str
    ddi_numbers: int
    next_invoice_date: str
    premium_countries: str
    service_effective_date: str
    status: str
    tollfree_countries: str
    type: str


class BillingPlansGetReplyPlanAudioUsCa(Reply):
    hosts: int
    next_invoice_date: str
    service_effective_date: str
    status: str
    type: str


class BillingPlansGetReplyPlanBase(Reply):
    active_hosts: int
    hosts: int
    included_minutes: int
    next_invoice_date: str
    overage_price: int
    service_effective_date: str
    status: str
    type: str


class BillingPlansGetReplyPlanLargeMeeting(Reply):
    hosts: int
    next_invoice_date: str
    service_effective_date: str
    status: str
    type: str


class BillingPlansGetReplyPlanMesh(Reply):
    hosts: int
    next_invoice_date: str
    service_effective_date: str
    status: str
    type: str


class BillingPlansGetReplyPlanPartnerPremierSupport(Reply):
    next_invoice_date: str
    service_effective_date: str
    status: str
    type: str


class BillingPlansGetReplyPlanPhonePlanBase(Reply):
    callout_countries: str
    next_invoice_date: str
    service_effective_date: str
    status: str
    type: str


class BillingPlansGetReplyPlanPhonePlanCalling(Reply):
    hosts: int
    next_invoice_date: str
    service_effective_date: str
    status: str
    type: str


class BillingPlansGetReplyPlanPhonePlanNumber(Reply):
    hosts: int
    next_invoice_date: str
    service_effective_date: str
    status: str
    type: str


class BillingPlansGetReplyPlanPhone(Reply):
    plan_base: BillingPlansGetReplyPlanPhonePlanBase
    plan_calling: list[BillingPlansGetReplyPlanPhonePlanCalling]
    plan_number: list[BillingPlansGetReplyPlanPhonePlanNumber]


class BillingPlansGetReplyPlanQss(Reply):
    hosts: int
    next_invoice_date: str
    service_effective_date: str
    status: str
    type: str


class BillingPlansGetReplyPlanRoomConnector(Reply):
    hosts: int
    next_invoice_date: str
    service_effective_date: str
    status: str
    type: str


class BillingPlansGetReplyPlanSdkCmr(Reply):
    type: str


class BillingPlansGetReplyPlanVisitorManagement(Reply):
    hosts: int
    next_invoice_date: str
    service_effective_date: str
    status: str
    type: str


class BillingPlansGetReplyPlanWebinar(Reply):
    hosts: int
    next_invoice_date: str
    service_effective_date: str
    status: str
    type: str


class BillingPlansGetReplyPlanWhiteboard(Reply):
    hosts: int
    next_invoice_date: str
    service_effective_date: str
    status: str
    type: str


class BillingPlansGetReplyPlanWhiteboardPlus(Reply):
    hosts: int
    next_invoice_date: str
    service_effective_date: str
    status: str
    type: str


class BillingPlansGetReplyPlanWorkforceManagement(Reply):
    hosts: int
    next_invoice_date: str
    service_effective_date: str
    status: str
    type: str


class BillingPlansGetReplyPlanZccPlanAiExpertAssist(Reply):
    next_invoice_date: str
    service_effective_date: str
    status: str
    type: str


class BillingPlansGetReplyPlanZccPlanPackage(Reply):
    callout_countries: str
    next_invoice_date: str
    service_effective_date: str
    status: str
    type: str


class BillingPlansGetReplyPlanZccPlanPackageLists(Reply):
    hosts: int
    next_invoice_date: str
    service_effective_date: str
    status: str
    type: str


class BillingPlansGetReplyPlanZccPlanPhoneNumber(Reply):
    hosts: int
    next_invoice_date: str
    service_effective_date: str
    status: str
    type: str


class BillingPlansGetReplyPlanZccPlanUsage(Reply):
    hosts: int
    next_invoice_date: str
    service_effective_date: str
    status: str
    type: str


class BillingPlansGetReplyPlanZcc(Reply):
    plan_ai_expert_assist: BillingPlansGetReplyPlanZccPlanAiExpertAssist
    plan_package: BillingPlansGetReplyPlanZccPlanPackage
    plan_package_lists: list[BillingPlansGetReplyPlanZccPlanPackageLists]
    plan_phone_number: list[BillingPlansGetReplyPlanZccPlanPhoneNumber]
    plan_usage: BillingPlansGetReplyPlanZccPlanUsage


class BillingPlansGetReplyPlanZnodePlanCmrhybrid(Reply):
    hosts: int
    next_invoice_date: str
    service_effective_date: str
    status: str
    type: str


class BillingPlansGetReplyPlanZnodePlanMchybrid(Reply):
    hosts: int
    next_invoice_date: str
    service_effective_date: str
    status: str
    type: str


class BillingPlansGetReplyPlanZnodePlanRchybrid(Reply):
    hosts: int
    next_invoice_date: str
    service_effective_date: str
    status: str
    type: str


class BillingPlansGetReplyPlanZnodePlanTchybrid(Reply):
    hosts: int
    next_invoice_date: str
    service_effective_date: str
    status: str
    type: str


class BillingPlansGetReplyPlanZnodePlanZmhybrid(Reply):
    hosts: int
    next_invoice_date: str
    service_effective_date: str
    status: str
    type: str


class BillingPlansGetReplyPlanZnodePlanZnodeBase(Reply):
    hosts: int
    next_invoice_date: str
    service_effective_date: str
    status: str
    type: str


class BillingPlansGetReplyPlanZnodePlanZphybrid(Reply):
    hosts: int
    next_invoice_date: str
    service_effective_date: str
    status: str
    type: str


class BillingPlansGetReplyPlanZnode(Reply):
    plan_cmrhybrid: BillingPlansGetReplyPlanZnodePlanCmrhybrid
    plan_mchybrid: BillingPlansGetReplyPlanZnodePlanMchybrid
    plan_rchybrid: BillingPlansGetReplyPlanZnodePlanRchybrid
    plan_tchybrid: BillingPlansGetReplyPlanZnodePlanTchybrid
    plan_zmhybrid: BillingPlansGetReplyPlanZnodePlanZmhybrid
    plan_znode_base: BillingPlansGetReplyPlanZnodePlanZnodeBase
    plan_zphybrid: BillingPlansGetReplyPlanZnodePlanZphybrid


class BillingPlansGetReplyPlanZoomClipsPlus(Reply):
    next_invoice_date: str
    service_effective_date: str
    status: str
    type: str


class BillingPlansGetReplyPlanZoomEvents(Reply):
    hosts: int
    next_invoice_date: str
    service_effective_date: str
    status: str
    type: str


class BillingPlansGetReplyPlanZoomIq(Reply):
    hosts: int
    type: str


class BillingPlansGetReplyPlanZoomOne(Reply):
    hosts: int
    next_invoice_date: str
    service_effective_date: str
    status: str
    type: str


class BillingPlansGetReplyPlanZoomOneEduPremier(Reply):
    hosts: int
    next_invoice_date: str
    service_effective_date: str
    status: str
    type: str


class BillingPlansGetReplyPlanZoomOneEduSchoolCampusPlus(Reply):
    hosts: int
    next_invoice_date: str
    service_effective_date: str
    status: str
    type: str


class BillingPlansGetReplyPlanZoomOneEduStudent(Reply):
    hosts: int
    next_invoice_date: str
    service_effective_date: str
    status: str
    type: str


class BillingPlansGetReplyPlanZoomOnePremier(Reply):
    hosts: int
    next_invoice_date: str
    service_effective_date: str
    status: str
    type: str


class BillingPlansGetReplyPlanZoomRooms(Reply):
    hosts: int
    next_invoice_date: str
    service_effective_date: str
    status: str
    type: str


class BillingPlansGetReplyPlanZoomSessions(Reply):
    hosts: int
    next_invoice_date: str
    service_effective_date: str
    status: str
    type: str


class BillingPlansGetReplyPlanZsched(Reply):
    hosts: int
    next_invoice_date: str
    service_effective_date: str
    status: str
    type: str


class BillingPlansGetReplyPlanZtransl(Reply):
    hosts: int
    type: str


class BillingPlansGetReplyPlanZwr(Reply):
    hosts: int
    next_invoice_date: str
    service_effective_date: str
    status: str
    type: str


class BillingPlansGetReply(Reply):
    plan_audio: BillingPlansGetReplyPlanAudio
    plan_audio_us_ca: BillingPlansGetReplyPlanAudioUsCa
    plan_base: BillingPlansGetReplyPlanBase
    plan_large_meeting: list[BillingPlansGetReplyPlanLargeMeeting]
    plan_mesh: BillingPlansGetReplyPlanMesh
    plan_partner_premier_support: BillingPlansGetReplyPlanPartnerPremierSupport
    plan_phone: BillingPlansGetReplyPlanPhone
    plan_qss: list[BillingPlansGetReplyPlanQss]
    plan_recording: str
    plan_recording_next_invoice_date: str
    plan_recording_service_effective_date: str
    plan_recording_status: str
    plan_room_connector: BillingPlansGetReplyPlanRoomConnector
    plan_sdk_cmr: BillingPlansGetReplyPlanSdkCmr
    plan_visitor_management: BillingPlansGetReplyPlanVisitorManagement
    plan_webinar: list[BillingPlansGetReplyPlanWebinar]
    plan_whiteboard: BillingPlansGetReplyPlanWhiteboard
    plan_whiteboard_plus: BillingPlansGetReplyPlanWhiteboardPlus
    plan_workforce_management: BillingPlansGetReplyPlanWorkforceManagement
    plan_zcc: BillingPlansGetReplyPlanZcc
    plan_znode: BillingPlansGetReplyPlanZnode
    plan_zoom_clips_plus: BillingPlansGetReplyPlanZoomClipsPlus
    plan_zoom_events: list[BillingPlansGetReplyPlanZoomEvents]
    plan_zoom_iq: BillingPlansGetReplyPlanZoomIq
    plan_zoom_one: list[BillingPlansGetReplyPlanZoomOne]
    plan_zoom_one_edu_premier: list[BillingPlansGetReplyPlanZoomOneEduPremier]
    plan_zoom_one_edu_school_campus_plus: list[BillingPlansGetReplyPlanZoomOneEduSchoolCampusPlus]
    plan_zoom_one_edu_student: BillingPlansGetReplyPlanZoomOneEduStudent
    plan_zoom_one_premier: list[BillingPlansGetReplyPlanZoomOnePremier]
    plan_zoom_rooms: BillingPlansGetReplyPlanZoomRooms
    plan_zoom_sessions: list[BillingPlansGetReplyPlanZoomSessions]
    plan_zsched: BillingPlansGetReplyPlanZsched
    plan_ztransl: BillingPlansGetReplyPlanZtransl
    plan_zwr: BillingPlansGetReplyPlanZwr


class BillingPlansGetUsageReplyPlanBase(Reply):
    active_hosts: int
    hosts: int
    pending: int
    type: str
    usage: int


class BillingPlansGetUsageReplyPlanCmrhybrid(Reply):
    hosts: int
    pending: int
    type: str
    usage: int


class BillingPlansGetUsageReplyPlanLargeMeeting(Reply):
    hosts: int
    pending: int
    type: str
    usage: int


class BillingPlansGetUsageReplyPlanMchybrid(Reply):
    hosts: int
    pending: int
    type: str
    usage: int


class BillingPlansGetUsageReplyPlanPartnerPremierSupport(Reply):
    hosts: int
    pending: int
    type: str
    usage: int


class BillingPlansGetUsageReplyPlanRchybrid(Reply):
    hosts: int
    pending: int
    type: str
    usage: int


class BillingPlansGetUsageReplyPlanRecording(Reply):
    free_storage: str
    free_storage_usage: str
    max_exceed_date: str
    plan_storage: str
    plan_storage_exceed: str
    plan_storage_usage: str
    type: str


class BillingPlansGetUsageReplyPlanRoomConnector(Reply):
    hosts: int
    type: str
    usage: int


class BillingPlansGetUsageReplyPlanTchybrid(Reply):
    hosts: int
    pending: int
    type: str
    usage: int


class BillingPlansGetUsageReplyPlanUnited(Reply):
    hosts: int
    name: str
    pending: int
    type: str
    usage: int


class BillingPlansGetUsageReplyPlanVisitorManagement(Reply):
    hosts: int
    pending: int
    type: str
    usage: int


class BillingPlansGetUsageReplyPlanWebinar(Reply):
    hosts: int
    pending: int
    type: str
    usage: int


class BillingPlansGetUsageReplyPlanWhiteboard(Reply):
    hosts: int
    pending: int
    type: str
    usage: int


class BillingPlansGetUsageReplyPlanWhiteboardPlus(Reply):
    hosts: int
    pending: int
    type: str
    usage: int


class BillingPlansGetUsageReplyPlanWorkforceManagement(Reply):
    hosts: int
    pending: int
    type: str
    usage: int


class BillingPlansGetUsageReplyPlanZmhybrid(Reply):
    hosts: int
    pending: int
    type: str
    usage: int


class BillingPlansGetUsageReplyPlanZnodeBase(Reply):
    hosts: int
    pending: int
    type: str
    usage: int


class BillingPlansGetUsageReplyPlanZoomClipsPlus(Reply):
    hosts: int
    pending: int
    type: str
    usage: int


class BillingPlansGetUsageReplyPlanZoomEvents(Reply):
    hosts: int
    pending: int
    type: str
    usage: int


class BillingPlansGetUsageReplyPlanZoomIq(Reply):
    hosts: int
    pending: int
    type: str
    usage: int


class BillingPlansGetUsageReplyPlanZoomOne(Reply):
    hosts: int
    pending: int
    type: str
    usage: int


class BillingPlansGetUsageReplyPlanZoomOneEduPremier(Reply):
    hosts: int
    pending: int
    type: str
    usage: int


class BillingPlansGetUsageReplyPlanZoomOneEduSchoolCampusPlus(Reply):
    hosts: int
    pending: int
    type: str
    usage: int


class BillingPlansGetUsageReplyPlanZoomOneEduStudent(Reply):
    hosts: int
    pending: int
    type: str
    usage: int


class BillingPlansGetUsageReplyPlanZoomOnePremier(Reply):
    hosts: int
    pending: int
    type: str
    usage: int


class BillingPlansGetUsageReplyPlanZoomRooms(Reply):
    hosts: int
    type: str
    usage: int


class BillingPlansGetUsageReplyPlanZphybrid(Reply):
    hosts: int
    pending: int
    type: str
    usage: int


class BillingPlansGetUsageReplyPlanZsched(Reply):
    hosts: int
    pending: int
    type: str
    usage: int


class BillingPlansGetUsageReplyPlanZtransl(Reply):
    hosts: int
    pending: int
    type: str
    usage: int


class BillingPlansGetUsageReplyPlanZva(Reply):
    hosts: int
    pending: int
    type: str
    usage: int


class BillingPlansGetUsageReplyPlanZwr(Reply):
    hosts: int
    pending: int
    type: str
    usage: int


class BillingPlansGetUsageReply(Reply):
    plan_base: BillingPlansGetUsageReplyPlanBase
    plan_cmrhybrid: BillingPlansGetUsageReplyPlanCmrhybrid
    plan_large_meeting: list[BillingPlansGetUsageReplyPlanLargeMeeting]
    plan_mchybrid: BillingPlansGetUsageReplyPlanMchybrid
    plan_partner_premier_support: BillingPlansGetUsageReplyPlanPartnerPremierSupport
    plan_rchybrid: BillingPlansGetUsageReplyPlanRchybrid
    plan_recording: BillingPlansGetUsageReplyPlanRecording
    plan_room_connector: list[BillingPlansGetUsageReplyPlanRoomConnector]
    plan_tchybrid: BillingPlansGetUsageReplyPlanTchybrid
    plan_united: BillingPlansGetUsageReplyPlanUnited
    plan_visitor_management: BillingPlansGetUsageReplyPlanVisitorManagement
    plan_webinar: list[BillingPlansGetUsageReplyPlanWebinar]
    plan_whiteboard: BillingPlansGetUsageReplyPlanWhiteboard
    plan_whiteboard_plus: BillingPlansGetUsageReplyPlanWhiteboardPlus
    plan_workforce_management: BillingPlansGetUsageReplyPlanWorkforceManagement
    plan_zmhybrid: BillingPlansGetUsageReplyPlanZmhybrid
    plan_znode_base: BillingPlansGetUsageReplyPlanZnodeBase
    plan_zoom_clips_plus: BillingPlansGetUsageReplyPlanZoomClipsPlus
    plan_zoom_events: list[BillingPlansGetUsageReplyPlanZoomEvents]
    plan_zoom_iq: BillingPlansGetUsageReplyPlanZoomIq
    plan_zoom_one: list[BillingPlansGetUsageReplyPlanZoomOne]
    plan_zoom_one_edu_premier: list[BillingPlansGetUsageReplyPlanZoomOneEduPremier]
    plan_zoom_one_edu_school_campus_plus: list[BillingPlansGetUsageReplyPlanZoomOneEduSchoolCampusPlus]
    plan_zoom_one_edu_student: BillingPlansGetUsageReplyPlanZoomOneEduStudent
    plan_zoom_one_premier: list[BillingPlansGetUsageReplyPlanZoomOnePremier]
    plan_zoom_rooms: BillingPlansGetUsageReplyPlanZoomRooms
    plan_zphybrid: BillingPlansGetUsageReplyPlanZphybrid
    plan_zsched: BillingPlansGetUsageReplyPlanZsched
    plan_ztransl: BillingPlansGetUsageReplyPlanZtransl
    plan_zva: list[BillingPlansGetUsageReplyPlanZva]
    plan_zwr: list[BillingPlansGetUsageReplyPlanZwr]


class BillingPlansSubscribeReplyPlanAudio(Reply):
    callout_countries: str
    ddi_numbers: int
    discount_percent: int
    discount_rate: int
    partner_sku: str
    premium_countries: str
    tollfree_countries: str
    type: str


class BillingPlansSubscribeReplyPlanAudioUsCa(Reply):
    discount_percent: int
    discount_rate: int
    hosts: int
    partner_sku: str
    type: str


class BillingPlansSubscribeReplyPlanBase(Reply):
    active_hosts: int
    discount_percent: int
    discount_rate: int
    hosts: int
    increasing_hosts: int
    partner_sku: str
    type: str


class BillingPlansSubscribeReplyPlanBundle(Reply):
    discount_percent: int
    discount_rate: int
    hosts: int
    partner_sku: str
    type: str


class BillingPlansSubscribeReplyPlanCloudRecording(Reply):
    discount_percent: int
    discount_rate: int
    partner_sku: str
    type: str


class BillingPlansSubscribeReplyPlanLargeMeeting(Reply):
    discount_percent: int
    discount_rate: int
    hosts: int
    partner_sku: str
    type: str


class BillingPlansSubscribeReplyPlanMesh(Reply):
    discount_percent: int
    discount_rate: int
    hosts: int
    partner_sku: str
    type: str


class BillingPlansSubscribeReplyPlanPartnerPremierSupport(Reply):
    discount_percent: int
    discount_rate: int
    partner_sku: str
    type: str


class BillingPlansSubscribeReplyPlanPhonePlanBase(Reply):
    callout_countries: str
    discount_percent: int
    discount_rate: int
    partner_sku: str
    type: str


class BillingPlansSubscribeReplyPlanPhonePlanCalling(Reply):
    discount_percent: int
    discount_rate: int
    hosts: int
    partner_sku: str
    type: str


class BillingPlansSubscribeReplyPlanPhonePlanCallingAddons(Reply):
    discount_percent: int
    discount_rate: int
    hosts: int
    partner_sku: str
    type: str


class BillingPlansSubscribeReplyPlanPhonePlanNumber(Reply):
    discount_percent: int
    discount_rate: int
    hosts: int
    partner_sku: str
    type: str


class BillingPlansSubscribeReplyPlanPhone(Reply):
    plan_base: BillingPlansSubscribeReplyPlanPhonePlanBase
    plan_calling: list[BillingPlansSubscribeReplyPlanPhonePlanCalling]
    plan_calling_addons: list[BillingPlansSubscribeReplyPlanPhonePlanCallingAddons]
    plan_number: list[BillingPlansSubscribeReplyPlanPhonePlanNumber]


class BillingPlansSubscribeReplyPlanRoomConnector(Reply):
    discount_percent: int
    discount_rate: int
    hosts: int
    partner_sku: str
    type: str


class BillingPlansSubscribeReplyPlanSdkCmr(Reply):
    discount_percent: int
    discount_rate: int
    hosts: int
    partner_sku: str
    type: str


class BillingPlansSubscribeReplyPlanVisitorManagement(Reply):
    discount_percent: int
    discount_rate: int
    hosts: int
    partner_sku: str
    type: str


class BillingPlansSubscribeReplyPlanWebinar(Reply):
    discount_percent: int
    discount_rate: int
    hosts: int
    partner_sku: str
    type: str


class BillingPlansSubscribeReplyPlanWhiteboard(Reply):
    discount_percent: int
    discount_rate: int
    hosts: int
    partner_sku: str
    type: str


class BillingPlansSubscribeReplyPlanWhiteboardPlus(Reply):
    discount_percent: int
    discount_rate: int
    hosts: int
    partner_sku: str
    type: str


class BillingPlansSubscribeReplyPlanWorkforceManagement(Reply):
    discount_percent: int
    discount_rate: int
    hosts: int
    partner_sku: str
    type: str


class BillingPlansSubscribeReplyPlanZccPlanAiExpertAssist(Reply):
    discount_percent: int
    discount_rate: int
    hosts: int
    partner_sku: str
    type: str


class BillingPlansSubscribeReplyPlanZccPlanPackage(Reply):
    callout_countries: str
    discount_percent: int
    discount_rate: int
    hosts: int
    partner_sku: str
    type: str


class BillingPlansSubscribeReplyPlanZccPlanPackageList(Reply):
    discount_percent: int
    discount_rate: int
    hosts: int
    partner_sku: str
    type: str


class BillingPlansSubscribeReplyPlanZccPlanPhoneNumber(Reply):
    discount_percent: int
    discount_rate: int
    hosts: int
    partner_sku: str
    type: str


class BillingPlansSubscribeReplyPlanZccPlanRecording(Reply):
    host: int
    type: str


class BillingPlansSubscribeReplyPlanZccPlanUsage(Reply):
    callout_countries: str
    discount_percent: int
    discount_rate: int
    host: int
    partner_sku: str
    type: str


class BillingPlansSubscribeReplyPlanZcc(Reply):
    plan_ai_expert_assist: BillingPlansSubscribeReplyPlanZccPlanAiExpertAssist
    plan_package: BillingPlansSubscribeReplyPlanZccPlanPackage
    plan_package_list: list[BillingPlansSubscribeReplyPlanZccPlanPackageList]
    plan_phone_number: list[BillingPlansSubscribeReplyPlanZccPlanPhoneNumber]
    plan_recording: BillingPlansSubscribeReplyPlanZccPlanRecording
    plan_usage: BillingPlansSubscribeReplyPlanZccPlanUsage


class BillingPlansSubscribeReplyPlanZnodePlanCmrhybrid(Reply):
    discount_percent: int
    discount_rate: int
    hosts: int
    partner_sku: str
    type: str


class BillingPlansSubscribeReplyPlanZnodePlanMchybrid(Reply):
    discount_percent: int
    discount_rate: int
    hosts: int
    partner_sku: str
    type: str


class BillingPlansSubscribeReplyPlanZnodePlanRchybrid(Reply):
    discount_percent: int
    discount_rate: int
    hosts: int
    partner_sku: str
    type: str


class BillingPlansSubscribeReplyPlanZnodePlanTchybrid(Reply):
    discount_percent: int
    discount_rate: int
    hosts: int
    partner_sku: str
    type: str


class BillingPlansSubscribeReplyPlanZnodePlanZmhybrid(Reply):
    discount_percent: int
    discount_rate: int
    hosts: int
    partner_sku: str
    type: str


class BillingPlansSubscribeReplyPlanZnodePlanZnodeBase(Reply):
    discount_percent: int
    discount_rate: int
    hosts: int
    partner_sku: str
    type: str


class BillingPlansSubscribeReplyPlanZnodePlanZphybrid(Reply):
    discount_percent: int
    discount_rate: int
    hosts: int
    partner_sku: str
    type: str


class BillingPlansSubscribeReplyPlanZnode(Reply):
    plan_cmrhybrid: BillingPlansSubscribeReplyPlanZnodePlanCmrhybrid
    plan_mchybrid: BillingPlansSubscribeReplyPlanZnodePlanMchybrid
    plan_rchybrid: BillingPlansSubscribeReplyPlanZnodePlanRchybrid
    plan_tchybrid: BillingPlansSubscribeReplyPlanZnodePlanTchybrid
    plan_zmhybrid: BillingPlansSubscribeReplyPlanZnodePlanZmhybrid
    plan_znode_base: BillingPlansSubscribeReplyPlanZnodePlanZnodeBase
    plan_zphybrid: BillingPlansSubscribeReplyPlanZnodePlanZphybrid


class BillingPlansSubscribeReplyPlanZoomClipsPlus(Reply):
    discount_percent: int
    discount_rate: int
    hosts: int
    partner_sku: str
    type: str


class BillingPlansSubscribeReplyPlanZoomEvents(Reply):
    discount_percent: int
    discount_rate: int
    hosts: int
    partner_sku: str
    type: str


class BillingPlansSubscribeReplyPlanZoomIq(Reply):
    discount_percent: int
    discount_rate: int
    hosts: int
    partner_sku: str
    type: str


class BillingPlansSubscribeReplyPlanZoomOne(Reply):
    discount_percent: int
    discount_rate: int
    hosts: int
    partner_sku: str
    type: str


class BillingPlansSubscribeReplyPlanZoomOneEduPremier(Reply):
    discount_percent: int
    discount_rate: int
    hosts: int
    partner_sku: str
    type: str


class BillingPlansSubscribeReplyPlanZoomOneEduSchoolCampusPlus(Reply):
    discount_percent: int
    discount_rate: int
    hosts: int
    partner_sku: str
    type: str


class BillingPlansSubscribeReplyPlanZoomOneEduStudent(Reply):
    discount_percent: int
    discount_rate: int
    hosts: int
    partner_sku: str
    type: str


class BillingPlansSubscribeReplyPlanZoomOnePremier(Reply):
    discount_percent: int
    discount_rate: int
    hosts: int
    partner_sku: str
    type: str


class BillingPlansSubscribeReplyPlanZoomRooms(Reply):
    discount_percent: int
    discount_rate: int
    hosts: int
    partner_sku: str
    type: str


class BillingPlansSubscribeReplyPlanZsched(Reply):
    discount_percent: int
    discount_rate: int
    hosts: int
    partner_sku: str
    type: str


class BillingPlansSubscribeReplyPlanZtransl(Reply):
    discount_percent: int
    discount_rate: int
    hosts: int
    partner_sku: str
    type: str


class BillingPlansSubscribeReplyPlanZwr(Reply):
    discount_percent: int
    discount_rate: int
    hosts: int
    partner_sku: str
    type: str


class BillingPlansSubscribeReply(Reply):
    plan_audio: BillingPlansSubscribeReplyPlanAudio
    plan_audio_us_ca: BillingPlansSubscribeReplyPlanAudioUsCa
    plan_base: BillingPlansSubscribeReplyPlanBase
    plan_bundle: BillingPlansSubscribeReplyPlanBundle
    plan_cloud_recording: BillingPlansSubscribeReplyPlanCloudRecording
    plan_large_meeting: list[BillingPlansSubscribeReplyPlanLargeMeeting]
    plan_mesh: BillingPlansSubscribeReplyPlanMesh
    plan_partner_premier_support: BillingPlansSubscribeReplyPlanPartnerPremierSupport
    plan_phone: BillingPlansSubscribeReplyPlanPhone
    plan_recording: str
    plan_room_connector: BillingPlansSubscribeReplyPlanRoomConnector
    plan_sdk_cmr: BillingPlansSubscribeReplyPlanSdkCmr
    plan_visitor_management: BillingPlansSubscribeReplyPlanVisitorManagement
    plan_webinar: list[BillingPlansSubscribeReplyPlanWebinar]
    plan_whiteboard: BillingPlansSubscribeReplyPlanWhiteboard
    plan_whiteboard_plus: BillingPlansSubscribeReplyPlanWhiteboardPlus
    plan_workforce_management: BillingPlansSubscribeReplyPlanWorkforceManagement
    plan_zcc: BillingPlansSubscribeReplyPlanZcc
    plan_znode: BillingPlansSubscribeReplyPlanZnode
    plan_zoom_clips_plus: BillingPlansSubscribeReplyPlanZoomClipsPlus
    plan_zoom_events: list[BillingPlansSubscribeReplyPlanZoomEvents]
    plan_zoom_iq: BillingPlansSubscribeReplyPlanZoomIq
    plan_zoom_one: list[BillingPlansSubscribeReplyPlanZoomOne]
    plan_zoom_one_edu_premier: list[BillingPlansSubscribeReplyPlanZoomOneEduPremier]
    plan_zoom_one_edu_school_campus_plus: list[BillingPlansSubscribeReplyPlanZoomOneEduSchoolCampusPlus]
    plan_zoom_one_edu_student: BillingPlansSubscribeReplyPlanZoomOneEduStudent
    plan_zoom_one_premier: list[BillingPlansSubscribeReplyPlanZoomOnePremier]
    plan_zoom_rooms: BillingPlansSubscribeReplyPlanZoomRooms
    plan_zsched: BillingPlansSubscribeReplyPlanZsched
    plan_ztransl: BillingPlansSubscribeReplyPlanZtransl
    plan_zwr: BillingPlansSubscribeReplyPlanZwr


class BillingPlansSubscribeParamsContact(TypedDict, total=False):
    address: Required[str]
    apt: str
    city: Required[str]
    country: Required[str]
    email: Required[str]
    employee_count: str
    first_name: Required[str]
    last_name: Required[str]
    phone_number: Required[str]
    state: Required[str]
    zip: Required[str]


class BillingPlansSubscribeParamsPlanAudio(TypedDict, total=False):
    callout_countries: str
    ddi_numbers: int
    premium_countries: str
    tollfree_countries: str
    type: str


class BillingPlansSubscribeParamsPlanAudioUsCa(TypedDict, total=False):
    hosts: int
    type: str


class BillingPlansSubscribeParamsPlanBase(TypedDict, total=False):
    active_hosts: int
    hosts: int
    type: Required[str]


class BillingPlansSubscribeParamsPlanBundle(TypedDict, total=False):
    hosts: int
    type: str


class BillingPlansSubscribeParamsPlanLargeMeeting(TypedDict, total=False):
    hosts: int
    type: str


class BillingPlansSubscribeParamsPlanMesh(TypedDict, total=False):
    hosts: int
    type: str


class BillingPlansSubscribeParamsPlanPartnerPremierSupport(TypedDict, total=False):
    type: str


class BillingPlansSubscribeParamsPlanPhonePlanBase(TypedDict, total=False):
    callout_countries: str
    type: str


class BillingPlansSubscribeParamsPlanPhonePlanCalling(TypedDict, total=False):
    hosts: int
    type: str


class BillingPlansSubscribeParamsPlanPhonePlanCallingAddons(TypedDict, total=False):
    hosts: int
    type: str


class BillingPlansSubscribeParamsPlanPhonePlanNumber(TypedDict, total=False):
    hosts: int
    type: str


class BillingPlansSubscribeParamsPlanPhone(TypedDict, total=False):
    plan_base: BillingPlansSubscribeParamsPlanPhonePlanBase
    plan_calling: Sequence[BillingPlansSubscribeParamsPlanPhonePlanCalling]
    plan_calling_addons: Sequence[BillingPlansSubscribeParamsPlanPhonePlanCallingAddons]
    plan_number: Sequence[BillingPlansSubscribeParamsPlanPhonePlanNumber]


class BillingPlansSubscribeParamsPlanRoomConnector(TypedDict, total=False):
    hosts: int
    type: str


class BillingPlansSubscribeParamsPlanSdkCmr(TypedDict, total=False):
    hosts: int
    type: str


class BillingPlansSubscribeParamsPlanVisitorManagement(TypedDict, total=False):
    hosts: int
    type: str


class BillingPlansSubscribeParamsPlanWebinar(TypedDict, total=False):
    hosts: int
    type: str


class BillingPlansSubscribeParamsPlanWhiteboard(TypedDict, total=False):
    hosts: int
    type: str


class BillingPlansSubscribeParamsPlanWhiteboardPlus(TypedDict, total=False):
    hosts: int
    type: str


class BillingPlansSubscribeParamsPlanWorkforceManagement(TypedDict, total=False):
    hosts: int
    type: str


class BillingPlansSubscribeParamsPlanZccPlanAiExpertAssist(TypedDict, total=False):
    hosts: int
    type: str


class BillingPlansSubscribeParamsPlanZccPlanPackage(TypedDict, total=False):
    callout_countries: str
    hosts: int
    type: str


class BillingPlansSubscribeParamsPlanZccPlanPackageList(TypedDict, total=False):
    hosts: int
    type: str


class BillingPlansSubscribeParamsPlanZccPlanPhoneNumber(TypedDict, total=False):
    hosts: int
    type: str


class BillingPlansSubscribeParamsPlanZccPlanRecording(TypedDict, total=False):
    type: str


class BillingPlansSubscribeParamsPlanZccPlanUsage(TypedDict, total=False):
    callout_countries: str
    type: str


class BillingPlansSubscribeParamsPlanZcc(TypedDict, total=False):
    plan_ai_expert_assist: BillingPlansSubscribeParamsPlanZccPlanAiExpertAssist
    plan_package: BillingPlansSubscribeParamsPlanZccPlanPackage
    plan_package_list: Sequence[BillingPlansSubscribeParamsPlanZccPlanPackageList]
    plan_phone_number: Sequence[BillingPlansSubscribeParamsPlanZccPlanPhoneNumber]
    plan_recording: BillingPlansSubscribeParamsPlanZccPlanRecording
    plan_usage: BillingPlansSubscribeParamsPlanZccPlanUsage


class BillingPlansSubscribeParamsPlanZnodePlanCmrhybrid(TypedDict, total=False):
    hosts: int
    type: str


class BillingPlansSubscribeParamsPlanZnodePlanMchybrid(TypedDict, total=False):
    hosts: int
    type: str


class BillingPlansSubscribeParamsPlanZnodePlanRchybrid(TypedDict, total=False):
    hosts: int
    type: str


class BillingPlansSubscribeParamsPlanZnodePlanTchybrid(TypedDict, total=False):
    hosts: int
    type: str


class BillingPlansSubscribeParamsPlanZnodePlanZmhybrid(TypedDict, total=False):
    hosts: int
    type: str


class BillingPlansSubscribeParamsPlanZnodePlanZnodeBase(TypedDict, total=False):
    hosts: int
    type: str


class BillingPlansSubscribeParamsPlanZnodePlanZphybrid(TypedDict, total=False):
    hosts: int
    type: str


class BillingPlansSubscribeParamsPlanZnode(TypedDict, total=False):
    plan_cmrhybrid: BillingPlansSubscribeParamsPlanZnodePlanCmrhybrid
    plan_mchybrid: BillingPlansSubscribeParamsPlanZnodePlanMchybrid
    plan_rchybrid: BillingPlansSubscribeParamsPlanZnodePlanRchybrid
    plan_tchybrid: BillingPlansSubscribeParamsPlanZnodePlanTchybrid
    plan_zmhybrid: BillingPlansSubscribeParamsPlanZnodePlanZmhybrid
    plan_znode_base: BillingPlansSubscribeParamsPlanZnodePlanZnodeBase
    plan_zphybrid: BillingPlansSubscribeParamsPlanZnodePlanZphybrid


class BillingPlansSubscribeParamsPlanZoomClipsPlus(TypedDict, total=False):
    hosts: int
    type: str


class BillingPlansSubscribeParamsPlanZoomEvents(TypedDict, total=False):
    hosts: int
    type: str


class BillingPlansSubscribeParamsPlanZoomIq(TypedDict, total=False):
    hosts: int
    type: str


class BillingPlansSubscribeParamsPlanZoomOne(TypedDict, total=False):
    hosts: int
    type: str


class BillingPlansSubscribeParamsPlanZoomOneEduPremier(TypedDict, total=False):
    hosts: int
    type: str


class BillingPlansSubscribeParamsPlanZoomOneEduSchoolCampusPlus(TypedDict, total=False):
    hosts: int
    type: str


class BillingPlansSubscribeParamsPlanZoomOneEduStudent(TypedDict, total=False):
    hosts: int
    type: str


class BillingPlansSubscribeParamsPlanZoomOnePremier(TypedDict, total=False):
    hosts: int
    type: str


class BillingPlansSubscribeParamsPlanZoomRooms(TypedDict, total=False):
    hosts: int
    type: str


class BillingPlansSubscribeParamsPlanZsched(TypedDict, total=False):
    hosts: int
    type: str


class BillingPlansSubscribeParamsPlanZtransl(TypedDict, total=False):
    hosts: int
    type: str


class BillingPlansSubscribeParamsPlanZwr(TypedDict, total=False):
    hosts: int
    type: str


class BillingPlansSubscribeParamsSubscriptionOptions(TypedDict, total=False):
    contract_term: Literal[1, 12, 24, 36, 48, 60, 72, 84, 96, 108, 120]
    deal_registration_id: str
    paid_period_start_date: str
    purchase_order_number: str
    service_effective_date: str


class BillingPlansSubscribeParams(TypedDict, total=False):
    contact: Required[BillingPlansSubscribeParamsContact]
    plan_audio: BillingPlansSubscribeParamsPlanAudio
    plan_audio_us_ca: BillingPlansSubscribeParamsPlanAudioUsCa
    plan_base: Required[BillingPlansSubscribeParamsPlanBase]
    plan_bundle: Sequence[BillingPlansSubscribeParamsPlanBundle]
    plan_large_meeting: Sequence[BillingPlansSubscribeParamsPlanLargeMeeting]
    plan_mesh: BillingPlansSubscribeParamsPlanMesh
    plan_partner_premier_support: BillingPlansSubscribeParamsPlanPartnerPremierSupport
    plan_phone: BillingPlansSubscribeParamsPlanPhone
    plan_recording: str
    plan_room_connector: BillingPlansSubscribeParamsPlanRoomConnector
    plan_sdk_cmr: BillingPlansSubscribeParamsPlanSdkCmr
    plan_visitor_management: BillingPlansSubscribeParamsPlanVisitorManagement
    plan_webinar: Sequence[BillingPlansSubscribeParamsPlanWebinar]
    plan_whiteboard: BillingPlansSubscribeParamsPlanWhiteboard
    plan_whiteboard_plus: BillingPlansSubscribeParamsPlanWhiteboardPlus
    plan_workforce_management: BillingPlansSubscribeParamsPlanWorkforceManagement
    plan_zcc: BillingPlansSubscribeParamsPlanZcc
    plan_znode: BillingPlansSubscribeParamsPlanZnode
    plan_zoom_clips_plus: BillingPlansSubscribeParamsPlanZoomClipsPlus
    plan_zoom_events: Sequence[BillingPlansSubscribeParamsPlanZoomEvents]
    plan_zoom_iq: BillingPlansSubscribeParamsPlanZoomIq
    plan_zoom_one: Sequence[BillingPlansSubscribeParamsPlanZoomOne]
    plan_zoom_one_edu_premier: Sequence[BillingPlansSubscribeParamsPlanZoomOneEduPremier]
    plan_zoom_one_edu_school_campus_plus: Sequence[BillingPlansSubscribeParamsPlanZoomOneEduSchoolCampusPlus]
    plan_zoom_one_edu_student: BillingPlansSubscribeParamsPlanZoomOneEduStudent
    plan_zoom_one_premier: Sequence[BillingPlansSubscribeParamsPlanZoomOnePremier]
    plan_zoom_rooms: BillingPlansSubscribeParamsPlanZoomRooms
    plan_zsched: BillingPlansSubscribeParamsPlanZsched
    plan_ztransl: BillingPlansSubscribeParamsPlanZtransl
    plan_zwr: BillingPlansSubscribeParamsPlanZwr
    subscription_options: BillingPlansSubscribeParamsSubscriptionOptions


class BillingRenewalsListItemRenewableSubscriptions(Reply):
    billing_cycle: str
    next_invoice_amount: float
    next_invoice_date: str
    plan_name: str
    quantity: int
    service_effective_date: str


class BillingRenewalsListItem(Reply):
    account_id: str
    account_name: str
    account_number: str
    auto_renew: bool
    email: str
    next_renewal_date: str
    renewable_subscriptions: list[BillingRenewalsListItemRenewableSubscriptions]
    total_renewal_amount: int


class BillingRenewalsListPage(Reply):
    interval: int
    page_size: int
    results: list[BillingRenewalsListItem]
    total_records: int


class BillingRenewalsListParams(TypedDict, total=False):
    interval: Literal[30, 60, 90]
    next_page_token: str
    page_size: int


class BillingUpdateParams(TypedDict, total=False):
    address: str
    apt: str
    city: str
    country: str
    email: str
    first_name: str
    last_name: str
    phone_number: str
    state: str
    zip: str
