"""Zoom Node: webhook events.

Generated from catalog/data/node. Do not edit; see docs/codegen.md.
"""

from __future__ import annotations

from greenroom.client.reply import Reply
from greenroom.events.event import Event


class NodeMcStatPayloadObjectMmrStats(Reply):
    meeting_zone: str
    """Zone that the service belongs to."""
    mmr_service_id: str
    """Id of the service that carries the meetings."""
    mmr_service_name: str
    """Name of the service that carries the meetings."""
    timestamp: str
    """When the counts were taken, ISO 8601 UTC."""
    total_meeting_count: int
    """How many meetings are running."""
    total_participant_count: int
    """How many people are in them."""


class NodeMcStatPayloadObjectZcStats(Reply):
    meeting_zone: str
    """Zone that the service belongs to."""
    zc_service_id: str
    """Id of the zone controller."""
    zc_service_name: str
    """Name of the zone controller."""


class NodeMcStatPayloadObject(Reply):
    mmr_stats: list[NodeMcStatPayloadObjectMmrStats]
    """Counts for each service that carries meetings."""
    zc_stats: list[NodeMcStatPayloadObjectZcStats]
    """Zone controllers with their zones."""


class NodeMcStatPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: NodeMcStatPayloadObject
    """What the event is about."""


class NodeMcStatAlertPayloadObjectServer(Reply):
    group: str
    """Group that the server belongs to."""
    id: str
    """Id of the server."""
    location: str
    """Place of the server, such as a city and country."""
    module: str
    """What it serves, such as `hybrid` meetings, `phone`, `chat` or `mc` meeting connector."""
    name: str
    """Name of the server."""
    os_image: str
    """Operating system image of the server, with its version."""
    status: str
    """State of the server: `unconfirmed`, `online`, `offline` or `disabled`."""
    udid: str
    """Id of the hardware, 64 hex digits."""


class NodeMcStatAlertPayloadObjectService(Reply):
    id: str
    """Id of the service."""
    name: str
    """Name of the service."""
    status: str
    """State of the service, such as `running`, `stopped` or `install_failed`."""
    type: str
    """Kind of service, such as `HYBRID_MMR` or `ZONE_CONTROLLER`."""
    version: str
    """Version of the service."""
    zone: str
    """Name of the zone."""


class NodeMcStatAlertPayloadObject(Reply):
    field: str
    """Reading that crossed the limit, such as `meeting_count` or `used_percent`."""
    level: str
    """How serious it is: `warn`, `error` or `fatal`."""
    metric: str
    """Group of readings that is watched, such as `node_cpu`."""
    operator: str
    """Comparison of reading and limit that raised the alert, such as `>=`."""
    server: NodeMcStatAlertPayloadObjectServer
    """Server concerned."""
    service: NodeMcStatAlertPayloadObjectService
    """Service concerned."""
    threshold: float
    """Limit that the reading is compared with."""
    value: float
    """Reading at that moment."""


class NodeMcStatAlertPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: NodeMcStatAlertPayloadObject
    """What the event is about."""


class NodeMcZoneStatAlertPayloadObject(Reply):
    field: str
    """Reading that crossed the limit, such as `meeting_count` or `used_percent`."""
    level: str
    """How serious it is: `warn`, `error` or `fatal`."""
    metric: str
    """Group of readings that is watched, such as `node_cpu`."""
    operator: str
    """Comparison of reading and limit that raised the alert, such as `>=`."""
    threshold: float
    """Limit that the reading is compared with."""
    value: float
    """Reading at that moment."""
    zone: str
    """Name of the zone."""


class NodeMcZoneStatAlertPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: NodeMcZoneStatAlertPayloadObject
    """What the event is about."""


class NodeNfsAlertPayloadObjectNfs(Reply):
    host: str
    """IP address or name of the file server."""
    path: str
    """Path of the folder."""
    status: str
    """Whether the folder can be reached: `online`, else `unknown`."""


class NodeNfsAlertPayloadObjectServer(Reply):
    group: str
    """Group that the server belongs to."""
    id: str
    """Id of the server."""
    location: str
    """Place of the server, such as a city and country."""
    module: str
    """What it serves, such as `hybrid` meetings, `phone`, `chat` or `mc` meeting connector."""
    name: str
    """Name of the server."""
    os_image: str
    """Operating system image of the server, with its version."""
    status: str
    """State of the server: `unconfirmed`, `online`, `offline` or `disabled`."""
    udid: str
    """Id of the hardware, 64 hex digits."""


class NodeNfsAlertPayloadObject(Reply):
    field: str
    """Reading that crossed the limit, such as `meeting_count` or `used_percent`."""
    level: str
    """How serious it is: `warn`, `error` or `fatal`."""
    metric: str
    """Group of readings that is watched, such as `node_cpu`."""
    nfs: NodeNfsAlertPayloadObjectNfs
    """Shared network folder."""
    operator: str
    """Comparison of reading and limit that raised the alert, such as `>=`."""
    server: NodeNfsAlertPayloadObjectServer
    """Server concerned."""
    threshold: float
    """Limit that the reading is compared with."""
    value: float
    """Reading at that moment."""


class NodeNfsAlertPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: NodeNfsAlertPayloadObject
    """What the event is about."""


class NodeRcStatPayloadObjectRcStats(Reply):
    current_recording_count: float
    """How many recordings are running."""
    current_transcoding_count: float
    """How many recordings are being converted."""
    rc_service_id: str
    """Id of the recording connector."""
    rc_service_name: str
    """Name of the recording connector."""
    recording_zone: str
    """Zone that the recording connector belongs to."""
    timestamp: str
    """When the counts were taken, ISO 8601 UTC."""
    transcoding_queue_depth: float
    """How many recordings wait to be converted."""


class NodeRcStatPayloadObject(Reply):
    rc_stats: list[NodeRcStatPayloadObjectRcStats]
    """Counts for each recording connector."""


class NodeRcStatPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: NodeRcStatPayloadObject
    """What the event is about."""


class NodeRcStatAlertPayloadObjectServer(Reply):
    group: str
    """Group that the server belongs to."""
    id: str
    """Id of the server."""
    location: str
    """Place of the server, such as a city and country."""
    module: str
    """What it serves, such as `hybrid` meetings, `phone`, `chat` or `mc` meeting connector."""
    name: str
    """Name of the server."""
    os_image: str
    """Operating system image of the server, with its version."""
    status: str
    """State of the server: `unconfirmed`, `online`, `offline` or `disabled`."""
    udid: str
    """Id of the hardware, 64 hex digits."""


class NodeRcStatAlertPayloadObjectService(Reply):
    id: str
    """Id of the service."""
    name: str
    """Name of the service."""
    status: str
    """State of the service, such as `running`, `stopped` or `install_failed`."""
    type: str
    """Kind of service, such as `HYBRID_MMR` or `ZONE_CONTROLLER`."""
    version: str
    """Version of the service."""
    zone: str
    """Name of the zone."""


class NodeRcStatAlertPayloadObject(Reply):
    field: str
    """Reading that crossed the limit, such as `meeting_count` or `used_percent`."""
    level: str
    """How serious it is: `warn`, `error` or `fatal`."""
    metric: str
    """Group of readings that is watched, such as `node_cpu`."""
    operator: str
    """Comparison of reading and limit that raised the alert, such as `>=`."""
    server: NodeRcStatAlertPayloadObjectServer
    """Server concerned."""
    service: NodeRcStatAlertPayloadObjectService
    """Service concerned."""
    threshold: float
    """Limit that the reading is compared with."""
    value: float
    """Reading at that moment."""


class NodeRcStatAlertPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: NodeRcStatAlertPayloadObject
    """What the event is about."""


class NodeServerBandwidthAlertPayloadObjectServer(Reply):
    group: str
    """Group that the server belongs to."""
    id: str
    """Id of the server."""
    location: str
    """Place of the server, such as a city and country."""
    module: str
    """What it serves, such as `hybrid` meetings, `phone`, `chat` or `mc` meeting connector."""
    name: str
    """Name of the server."""
    os_image: str
    """Operating system image of the server, with its version."""
    status: str
    """State of the server: `unconfirmed`, `online`, `offline` or `disabled`."""
    udid: str
    """Id of the hardware, 64 hex digits."""


class NodeServerBandwidthAlertPayloadObject(Reply):
    field: str
    """Reading that crossed the limit, such as `meeting_count` or `used_percent`."""
    level: str
    """How serious it is: `warn`, `error` or `fatal`."""
    metric: str
    """Group of readings that is watched, such as `node_cpu`."""
    operator: str
    """Comparison of reading and limit that raised the alert, such as `>=`."""
    server: NodeServerBandwidthAlertPayloadObjectServer
    """Server concerned."""
    threshold: float
    """Limit that the reading is compared with."""
    value: float
    """Reading at that moment."""


class NodeServerBandwidthAlertPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: NodeServerBandwidthAlertPayloadObject
    """What the event is about."""


class NodeServerConfirmedPayloadObjectServer(Reply):
    id: str
    """Id of the server."""
    location: str
    """Place of the server, such as a city and country."""
    module: str
    """What it serves, such as `hybrid` meetings, `phone`, `chat` or `mc` meeting connector."""
    name: str
    """Name of the server."""
    os_image: str
    """Operating system image of the server, with its version."""
    status: str
    """State of the server: `unconfirmed`, `online`, `offline` or `disabled`."""
    udid: str
    """Id of the hardware, 64 hex digits."""


class NodeServerConfirmedPayloadObject(Reply):
    server: NodeServerConfirmedPayloadObjectServer
    """Server concerned."""


class NodeServerConfirmedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: NodeServerConfirmedPayloadObject
    """What the event is about."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""


class NodeServerCpuAlertPayloadObjectServer(Reply):
    group: str
    """Group that the server belongs to."""
    id: str
    """Id of the server."""
    location: str
    """Place of the server, such as a city and country."""
    module: str
    """What it serves, such as `hybrid` meetings, `phone`, `chat` or `mc` meeting connector."""
    name: str
    """Name of the server."""
    os_image: str
    """Operating system image of the server, with its version."""
    status: str
    """State of the server: `unconfirmed`, `online`, `offline` or `disabled`."""
    udid: str
    """Id of the hardware, 64 hex digits."""


class NodeServerCpuAlertPayloadObject(Reply):
    field: str
    """Reading that crossed the limit, such as `meeting_count` or `used_percent`."""
    level: str
    """How serious it is: `warn`, `error` or `fatal`."""
    metric: str
    """Group of readings that is watched, such as `node_cpu`."""
    operator: str
    """Comparison of reading and limit that raised the alert, such as `>=`."""
    server: NodeServerCpuAlertPayloadObjectServer
    """Server concerned."""
    threshold: float
    """Limit that the reading is compared with."""
    value: float
    """Reading at that moment."""


class NodeServerCpuAlertPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: NodeServerCpuAlertPayloadObject
    """What the event is about."""


class NodeServerDeletedPayloadObjectServer(Reply):
    group: str
    """Group that the server belongs to."""
    id: str
    """Id of the server."""
    location: str
    """Place of the server, such as a city and country."""
    module: str
    """What it serves, such as `hybrid` meetings, `phone`, `chat` or `mc` meeting connector."""
    name: str
    """Name of the server."""
    os_image: str
    """Operating system image of the server, with its version."""
    status: str
    """State of the server: `unconfirmed`, `online`, `offline` or `disabled`."""
    udid: str
    """Id of the hardware, 64 hex digits."""


class NodeServerDeletedPayloadObject(Reply):
    server: NodeServerDeletedPayloadObjectServer
    """Server concerned."""


class NodeServerDeletedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: NodeServerDeletedPayloadObject
    """What the event is about."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""


class NodeServerDiskAlertPayloadObjectServer(Reply):
    group: str
    """Group that the server belongs to."""
    id: str
    """Id of the server."""
    location: str
    """Place of the server, such as a city and country."""
    module: str
    """What it serves, such as `hybrid` meetings, `phone`, `chat` or `mc` meeting connector."""
    name: str
    """Name of the server."""
    os_image: str
    """Operating system image of the server, with its version."""
    status: str
    """State of the server: `unconfirmed`, `online`, `offline` or `disabled`."""
    udid: str
    """Id of the hardware, 64 hex digits."""


class NodeServerDiskAlertPayloadObject(Reply):
    field: str
    """Reading that crossed the limit, such as `meeting_count` or `used_percent`."""
    level: str
    """How serious it is: `warn`, `error` or `fatal`."""
    metric: str
    """Group of readings that is watched, such as `node_cpu`."""
    operator: str
    """Comparison of reading and limit that raised the alert, such as `>=`."""
    server: NodeServerDiskAlertPayloadObjectServer
    """Server concerned."""
    threshold: float
    """Limit that the reading is compared with."""
    value: float
    """Reading at that moment."""


class NodeServerDiskAlertPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: NodeServerDiskAlertPayloadObject
    """What the event is about."""


class NodeServerMemoryAlertPayloadObjectServer(Reply):
    group: str
    """Group that the server belongs to."""
    id: str
    """Id of the server."""
    location: str
    """Place of the server, such as a city and country."""
    module: str
    """What it serves, such as `hybrid` meetings, `phone`, `chat` or `mc` meeting connector."""
    name: str
    """Name of the server."""
    os_image: str
    """Operating system image of the server, with its version."""
    status: str
    """State of the server: `unconfirmed`, `online`, `offline` or `disabled`."""
    udid: str
    """Id of the hardware, 64 hex digits."""


class NodeServerMemoryAlertPayloadObject(Reply):
    field: str
    """Reading that crossed the limit, such as `meeting_count` or `used_percent`."""
    level: str
    """How serious it is: `warn`, `error` or `fatal`."""
    metric: str
    """Group of readings that is watched, such as `node_cpu`."""
    operator: str
    """Comparison of reading and limit that raised the alert, such as `>=`."""
    server: NodeServerMemoryAlertPayloadObjectServer
    """Server concerned."""
    threshold: float
    """Limit that the reading is compared with."""
    value: float
    """Reading at that moment."""


class NodeServerMemoryAlertPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: NodeServerMemoryAlertPayloadObject
    """What the event is about."""


class NodeServerOfflinePayloadObjectServer(Reply):
    group: str
    """Group that the server belongs to."""
    id: str
    """Id of the server."""
    location: str
    """Place of the server, such as a city and country."""
    module: str
    """What it serves, such as `hybrid` meetings, `phone`, `chat` or `mc` meeting connector."""
    name: str
    """Name of the server."""
    os_image: str
    """Operating system image of the server, with its version."""
    status: str
    """State of the server: `unconfirmed`, `online`, `offline` or `disabled`."""
    udid: str
    """Id of the hardware, 64 hex digits."""


class NodeServerOfflinePayloadObject(Reply):
    server: NodeServerOfflinePayloadObjectServer
    """Server concerned."""


class NodeServerOfflinePayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: NodeServerOfflinePayloadObject
    """What the event is about."""


class NodeServerOnlinePayloadObjectServer(Reply):
    group: str
    """Group that the server belongs to."""
    id: str
    """Id of the server."""
    location: str
    """Place of the server, such as a city and country."""
    module: str
    """What it serves, such as `hybrid` meetings, `phone`, `chat` or `mc` meeting connector."""
    name: str
    """Name of the server."""
    os_image: str
    """Operating system image of the server, with its version."""
    status: str
    """State of the server: `unconfirmed`, `online`, `offline` or `disabled`."""
    udid: str
    """Id of the hardware, 64 hex digits."""


class NodeServerOnlinePayloadObject(Reply):
    server: NodeServerOnlinePayloadObjectServer
    """Server concerned."""


class NodeServerOnlinePayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: NodeServerOnlinePayloadObject
    """What the event is about."""


class NodeServerRebootedPayloadObjectServer(Reply):
    group: str
    """Group that the server belongs to."""
    id: str
    """Id of the server."""
    location: str
    """Place of the server, such as a city and country."""
    module: str
    """What it serves, such as `hybrid` meetings, `phone`, `chat` or `mc` meeting connector."""
    name: str
    """Name of the server."""
    os_image: str
    """Operating system image of the server, with its version."""
    status: str
    """State of the server: `unconfirmed`, `online`, `offline` or `disabled`."""
    udid: str
    """Id of the hardware, 64 hex digits."""


class NodeServerRebootedPayloadObject(Reply):
    server: NodeServerRebootedPayloadObjectServer
    """Server concerned."""


class NodeServerRebootedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: NodeServerRebootedPayloadObject
    """What the event is about."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""


class NodeServerRegisteredPayloadObjectServer(Reply):
    id: str
    """Id of the server."""
    module: str
    """What it serves, such as `hybrid` meetings, `phone`, `chat` or `mc` meeting connector."""
    name: str
    """Name of the server."""
    os_image: str
    """Operating system image of the server, with its version."""
    status: str
    """State of the server: `unconfirmed`, `online`, `offline` or `disabled`."""
    udid: str
    """Id of the hardware, 64 hex digits."""


class NodeServerRegisteredPayloadObject(Reply):
    server: NodeServerRegisteredPayloadObjectServer
    """Server concerned."""


class NodeServerRegisteredPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: NodeServerRegisteredPayloadObject
    """What the event is about."""


class NodeServerShutdownPayloadObjectServer(Reply):
    group: str
    """Group that the server belongs to."""
    id: str
    """Id of the server."""
    location: str
    """Place of the server, such as a city and country."""
    module: str
    """What it serves, such as `hybrid` meetings, `phone`, `chat` or `mc` meeting connector."""
    name: str
    """Name of the server."""
    os_image: str
    """Operating system image of the server, with its version."""
    status: str
    """State of the server: `unconfirmed`, `online`, `offline` or `disabled`."""
    udid: str
    """Id of the hardware, 64 hex digits."""


class NodeServerShutdownPayloadObject(Reply):
    server: NodeServerShutdownPayloadObjectServer
    """Server concerned."""


class NodeServerShutdownPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: NodeServerShutdownPayloadObject
    """What the event is about."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""


class NodeServerStatPayloadObjectStatsServer(Reply):
    group: str
    """Group that the server belongs to."""
    id: str
    """Id of the server."""
    location: str
    """Place of the server, such as a city and country."""
    module: str
    """What it serves, such as `hybrid` meetings, `phone`, `chat` or `mc` meeting connector."""
    name: str
    """Name of the server."""
    os_image: str
    """Operating system image of the server, with its version."""
    status: str
    """State of the server: `unconfirmed`, `online`, `offline` or `disabled`."""
    udid: str
    """Id of the hardware, 64 hex digits."""


class NodeServerStatPayloadObjectStats(Reply):
    cpu_used_percent: float
    """CPU load, percent."""
    cpu_used_percent_ts: str
    """When the CPU load was measured, ISO 8601 UTC."""
    disk_total: float
    """Size of the disk."""
    disk_total_ts: str
    """When the size of the disk was measured, ISO 8601 UTC."""
    disk_used: float
    """Disk space in use."""
    disk_used_ts: str
    """When the disk use was measured, ISO 8601 UTC."""
    memory_used: float
    """Memory in use, bytes."""
    memory_used_ts: str
    """When the memory use was measured, ISO 8601 UTC."""
    server: NodeServerStatPayloadObjectStatsServer
    """Server concerned."""


class NodeServerStatPayloadObject(Reply):
    stats: list[NodeServerStatPayloadObjectStats]
    """Measurements, one entry per server or service."""


class NodeServerStatPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: NodeServerStatPayloadObject
    """What the event is about."""


class NodeServerUpdateAvailablePayloadObjectServer(Reply):
    group: str
    """Group that the server belongs to."""
    id: str
    """Id of the server."""
    location: str
    """Place of the server, such as a city and country."""
    module: str
    """What it serves, such as `hybrid` meetings, `phone`, `chat` or `mc` meeting connector."""
    name: str
    """Name of the server."""
    os_image: str
    """Operating system image of the server, with its version."""
    status: str
    """State of the server: `unconfirmed`, `online`, `offline` or `disabled`."""
    udid: str
    """Id of the hardware, 64 hex digits."""


class NodeServerUpdateAvailablePayloadObject(Reply):
    server: NodeServerUpdateAvailablePayloadObjectServer
    """Server concerned."""
    severity: str
    """How urgent the update is: `Low`, `Medium`, `High` or `Mandatory`."""


class NodeServerUpdateAvailablePayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: NodeServerUpdateAvailablePayloadObject
    """What the event is about."""


class NodeServerUpdateFailedPayloadObjectServer(Reply):
    group: str
    """Group that the server belongs to."""
    id: str
    """Id of the server."""
    location: str
    """Place of the server, such as a city and country."""
    module: str
    """What it serves, such as `hybrid` meetings, `phone`, `chat` or `mc` meeting connector."""
    name: str
    """Name of the server."""
    os_image: str
    """Operating system image of the server, with its version."""
    status: str
    """State of the server: `unconfirmed`, `online`, `offline` or `disabled`."""
    udid: str
    """Id of the hardware, 64 hex digits."""


class NodeServerUpdateFailedPayloadObject(Reply):
    server: NodeServerUpdateFailedPayloadObjectServer
    """Server concerned."""


class NodeServerUpdateFailedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: NodeServerUpdateFailedPayloadObject
    """What the event is about."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""


class NodeServerUpdateStartedPayloadObjectServer(Reply):
    group: str
    """Group that the server belongs to."""
    id: str
    """Id of the server."""
    location: str
    """Place of the server, such as a city and country."""
    module: str
    """What it serves, such as `hybrid` meetings, `phone`, `chat` or `mc` meeting connector."""
    name: str
    """Name of the server."""
    os_image: str
    """Operating system image of the server, with its version."""
    status: str
    """State of the server: `unconfirmed`, `online`, `offline` or `disabled`."""
    udid: str
    """Id of the hardware, 64 hex digits."""


class NodeServerUpdateStartedPayloadObject(Reply):
    server: NodeServerUpdateStartedPayloadObjectServer
    """Server concerned."""


class NodeServerUpdateStartedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: NodeServerUpdateStartedPayloadObject
    """What the event is about."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""


class NodeServerUpdateSuccessPayloadObjectServer(Reply):
    group: str
    """Group that the server belongs to."""
    id: str
    """Id of the server."""
    location: str
    """Place of the server, such as a city and country."""
    module: str
    """What it serves, such as `hybrid` meetings, `phone`, `chat` or `mc` meeting connector."""
    name: str
    """Name of the server."""
    os_image: str
    """Operating system image of the server, with its version."""
    status: str
    """State of the server: `unconfirmed`, `online`, `offline` or `disabled`."""
    udid: str
    """Id of the hardware, 64 hex digits."""


class NodeServerUpdateSuccessPayloadObject(Reply):
    server: NodeServerUpdateSuccessPayloadObjectServer
    """Server concerned."""


class NodeServerUpdateSuccessPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: NodeServerUpdateSuccessPayloadObject
    """What the event is about."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""


class NodeServiceAbnormalStatusPayloadObjectAbnormalStatuses(Reply):
    code: str
    """Number of the fault, as a string."""
    level: str
    """How serious it is: `error`, `warn` or `info`."""
    message: str
    """What the fault is, in words."""


class NodeServiceAbnormalStatusPayloadObjectServer(Reply):
    group: str
    """Group that the server belongs to."""
    id: str
    """Id of the server."""
    location: str
    """Place of the server, such as a city and country."""
    module: str
    """What it serves, such as `hybrid` meetings, `phone`, `chat` or `mc` meeting connector."""
    name: str
    """Name of the server."""
    os_image: str
    """Operating system image of the server, with its version."""
    status: str
    """State of the server: `unconfirmed`, `online`, `offline` or `disabled`."""
    udid: str
    """Id of the hardware, 64 hex digits."""


class NodeServiceAbnormalStatusPayloadObjectService(Reply):
    id: str
    """Id of the service."""
    name: str
    """Name of the service."""
    status: str
    """State of the service, such as `running`, `stopped` or `install_failed`."""
    type: str
    """Kind of service, such as `HYBRID_MMR` or `ZONE_CONTROLLER`."""
    version: str
    """Version of the service."""
    zone: str
    """Name of the zone."""


class NodeServiceAbnormalStatusPayloadObject(Reply):
    abnormal_statuses: list[NodeServiceAbnormalStatusPayloadObjectAbnormalStatuses]
    """Faults that the service reports."""
    server: NodeServiceAbnormalStatusPayloadObjectServer
    """Server concerned."""
    service: NodeServiceAbnormalStatusPayloadObjectService
    """Service concerned."""


class NodeServiceAbnormalStatusPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: NodeServiceAbnormalStatusPayloadObject
    """What the event is about."""


class NodeServiceCpuAlertPayloadObjectServer(Reply):
    group: str
    """Group that the server belongs to."""
    id: str
    """Id of the server."""
    location: str
    """Place of the server, such as a city and country."""
    module: str
    """What it serves, such as `hybrid` meetings, `phone`, `chat` or `mc` meeting connector."""
    name: str
    """Name of the server."""
    os_image: str
    """Operating system image of the server, with its version."""
    status: str
    """State of the server: `unconfirmed`, `online`, `offline` or `disabled`."""
    udid: str
    """Id of the hardware, 64 hex digits."""


class NodeServiceCpuAlertPayloadObjectService(Reply):
    id: str
    """Id of the service."""
    name: str
    """Name of the service."""
    status: str
    """State of the service, such as `running`, `stopped` or `install_failed`."""
    type: str
    """Kind of service, such as `HYBRID_MMR` or `ZONE_CONTROLLER`."""
    version: str
    """Version of the service."""
    zone: str
    """Name of the zone."""


class NodeServiceCpuAlertPayloadObject(Reply):
    field: str
    """Reading that crossed the limit, such as `meeting_count` or `used_percent`."""
    level: str
    """How serious it is: `warn`, `error` or `fatal`."""
    metric: str
    """Group of readings that is watched, such as `node_cpu`."""
    operator: str
    """Comparison of reading and limit that raised the alert, such as `>=`."""
    server: NodeServiceCpuAlertPayloadObjectServer
    """Server concerned."""
    service: NodeServiceCpuAlertPayloadObjectService
    """Service concerned."""
    threshold: float
    """Limit that the reading is compared with."""
    value: float
    """Reading at that moment."""


class NodeServiceCpuAlertPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: NodeServiceCpuAlertPayloadObject
    """What the event is about."""


class NodeServiceDeletedPayloadObjectServer(Reply):
    group: str
    """Group that the server belongs to."""
    id: str
    """Id of the server."""
    location: str
    """Place of the server, such as a city and country."""
    module: str
    """What it serves, such as `hybrid` meetings, `phone`, `chat` or `mc` meeting connector."""
    name: str
    """Name of the server."""
    os_image: str
    """Operating system image of the server, with its version."""
    status: str
    """State of the server: `unconfirmed`, `online`, `offline` or `disabled`."""
    udid: str
    """Id of the hardware, 64 hex digits."""


class NodeServiceDeletedPayloadObjectService(Reply):
    id: str
    """Id of the service."""
    name: str
    """Name of the service."""
    status: str
    """State of the service, such as `running`, `stopped` or `install_failed`."""
    type: str
    """Kind of service, such as `HYBRID_MMR` or `ZONE_CONTROLLER`."""
    version: str
    """Version of the service."""
    zone: str
    """Name of the zone."""


class NodeServiceDeletedPayloadObject(Reply):
    server: NodeServiceDeletedPayloadObjectServer
    """Server concerned."""
    service: NodeServiceDeletedPayloadObjectService
    """Service concerned."""


class NodeServiceDeletedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: NodeServiceDeletedPayloadObject
    """What the event is about."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""


class NodeServiceMemoryAlertPayloadObjectServer(Reply):
    group: str
    """Group that the server belongs to."""
    id: str
    """Id of the server."""
    location: str
    """Place of the server, such as a city and country."""
    module: str
    """What it serves, such as `hybrid` meetings, `phone`, `chat` or `mc` meeting connector."""
    name: str
    """Name of the server."""
    os_image: str
    """Operating system image of the server, with its version."""
    status: str
    """State of the server: `unconfirmed`, `online`, `offline` or `disabled`."""
    udid: str
    """Id of the hardware, 64 hex digits."""


class NodeServiceMemoryAlertPayloadObjectService(Reply):
    id: str
    """Id of the service."""
    name: str
    """Name of the service."""
    status: str
    """State of the service, such as `running`, `stopped` or `install_failed`."""
    type: str
    """Kind of service, such as `HYBRID_MMR` or `ZONE_CONTROLLER`."""
    version: str
    """Version of the service."""
    zone: str
    """Name of the zone."""


class NodeServiceMemoryAlertPayloadObject(Reply):
    container: str
    """Container that the service runs in."""
    field: str
    """Reading that crossed the limit, such as `meeting_count` or `used_percent`."""
    level: str
    """How serious it is: `warn`, `error` or `fatal`."""
    metric: str
    """Group of readings that is watched, such as `node_cpu`."""
    operator: str
    """Comparison of reading and limit that raised the alert, such as `>=`."""
    server: NodeServiceMemoryAlertPayloadObjectServer
    """Server concerned."""
    service: NodeServiceMemoryAlertPayloadObjectService
    """Service concerned."""
    threshold: float
    """Limit that the reading is compared with."""
    value: float
    """Reading at that moment."""


class NodeServiceMemoryAlertPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: NodeServiceMemoryAlertPayloadObject
    """What the event is about."""


class NodeServiceStartedPayloadObjectServer(Reply):
    group: str
    """Group that the server belongs to."""
    id: str
    """Id of the server."""
    location: str
    """Place of the server, such as a city and country."""
    module: str
    """What it serves, such as `hybrid` meetings, `phone`, `chat` or `mc` meeting connector."""
    name: str
    """Name of the server."""
    os_image: str
    """Operating system image of the server, with its version."""
    status: str
    """State of the server: `unconfirmed`, `online`, `offline` or `disabled`."""
    udid: str
    """Id of the hardware, 64 hex digits."""


class NodeServiceStartedPayloadObjectService(Reply):
    id: str
    """Id of the service."""
    name: str
    """Name of the service."""
    status: str
    """State of the service, such as `running`, `stopped` or `install_failed`."""
    type: str
    """Kind of service, such as `HYBRID_MMR` or `ZONE_CONTROLLER`."""
    version: str
    """Version of the service."""
    zone: str
    """Name of the zone."""


class NodeServiceStartedPayloadObject(Reply):
    server: NodeServiceStartedPayloadObjectServer
    """Server concerned."""
    service: NodeServiceStartedPayloadObjectService
    """Service concerned."""


class NodeServiceStartedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: NodeServiceStartedPayloadObject
    """What the event is about."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""


class NodeServiceStatPayloadObjectStatsServer(Reply):
    group: str
    """Group that the server belongs to."""
    id: str
    """Id of the server."""
    location: str
    """Place of the server, such as a city and country."""
    module: str
    """What it serves, such as `hybrid` meetings, `phone`, `chat` or `mc` meeting connector."""
    name: str
    """Name of the server."""
    os_image: str
    """Operating system image of the server, with its version."""
    status: str
    """State of the server: `unconfirmed`, `online`, `offline` or `disabled`."""
    udid: str
    """Id of the hardware, 64 hex digits."""


class NodeServiceStatPayloadObjectStatsService(Reply):
    id: str
    """Id of the service."""
    name: str
    """Name of the service."""
    status: str
    """State of the service, such as `running`, `stopped` or `install_failed`."""
    type: str
    """Kind of service, such as `HYBRID_MMR` or `ZONE_CONTROLLER`."""
    version: str
    """Version of the service."""
    zone: str
    """Name of the zone."""


class NodeServiceStatPayloadObjectStats(Reply):
    cpu_used_percent: float
    """CPU load, percent."""
    memory_used: float
    """Memory in use, bytes."""
    server: NodeServiceStatPayloadObjectStatsServer
    """Server concerned."""
    service: NodeServiceStatPayloadObjectStatsService
    """Service concerned."""


class NodeServiceStatPayloadObject(Reply):
    stats: list[NodeServiceStatPayloadObjectStats]
    """Measurements, one entry per server or service."""


class NodeServiceStatPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: NodeServiceStatPayloadObject
    """What the event is about."""


class NodeServiceStoppedPayloadObjectServer(Reply):
    group: str
    """Group that the server belongs to."""
    id: str
    """Id of the server."""
    location: str
    """Place of the server, such as a city and country."""
    module: str
    """What it serves, such as `hybrid` meetings, `phone`, `chat` or `mc` meeting connector."""
    name: str
    """Name of the server."""
    os_image: str
    """Operating system image of the server, with its version."""
    status: str
    """State of the server: `unconfirmed`, `online`, `offline` or `disabled`."""
    udid: str
    """Id of the hardware, 64 hex digits."""


class NodeServiceStoppedPayloadObjectService(Reply):
    id: str
    """Id of the service."""
    name: str
    """Name of the service."""
    status: str
    """State of the service, such as `running`, `stopped` or `install_failed`."""
    type: str
    """Kind of service, such as `HYBRID_MMR` or `ZONE_CONTROLLER`."""
    version: str
    """Version of the service."""
    zone: str
    """Name of the zone."""


class NodeServiceStoppedPayloadObject(Reply):
    server: NodeServiceStoppedPayloadObjectServer
    """Server concerned."""
    service: NodeServiceStoppedPayloadObjectService
    """Service concerned."""


class NodeServiceStoppedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: NodeServiceStoppedPayloadObject
    """What the event is about."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""


class NodeServiceUpdateAvailablePayloadObjectServer(Reply):
    group: str
    """Group that the server belongs to."""
    id: str
    """Id of the server."""
    location: str
    """Place of the server, such as a city and country."""
    module: str
    """What it serves, such as `hybrid` meetings, `phone`, `chat` or `mc` meeting connector."""
    name: str
    """Name of the server."""
    os_image: str
    """Operating system image of the server, with its version."""
    status: str
    """State of the server: `unconfirmed`, `online`, `offline` or `disabled`."""
    udid: str
    """Id of the hardware, 64 hex digits."""


class NodeServiceUpdateAvailablePayloadObjectService(Reply):
    id: str
    """Id of the service."""
    name: str
    """Name of the service."""
    status: str
    """State of the service, such as `running`, `stopped` or `install_failed`."""
    type: str
    """Kind of service, such as `HYBRID_MMR` or `ZONE_CONTROLLER`."""
    version: str
    """Version of the service."""
    zone: str
    """Name of the zone."""


class NodeServiceUpdateAvailablePayloadObject(Reply):
    available_version: str
    """Version that can be installed."""
    deadline: str
    """Until when the update should be installed."""
    publish_time: str
    """When the version was published."""
    release_note: str
    """What is new in the version."""
    server: NodeServiceUpdateAvailablePayloadObjectServer
    """Server concerned."""
    service: NodeServiceUpdateAvailablePayloadObjectService
    """Service concerned."""
    severity: str
    """How urgent the update is: `Low`, `Medium`, `High` or `Mandatory`."""


class NodeServiceUpdateAvailablePayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: NodeServiceUpdateAvailablePayloadObject
    """What the event is about."""


class NodeServiceUpdateFailedPayloadObjectServer(Reply):
    group: str
    """Group that the server belongs to."""
    id: str
    """Id of the server."""
    location: str
    """Place of the server, such as a city and country."""
    module: str
    """What it serves, such as `hybrid` meetings, `phone`, `chat` or `mc` meeting connector."""
    name: str
    """Name of the server."""
    os_image: str
    """Operating system image of the server, with its version."""
    status: str
    """State of the server: `unconfirmed`, `online`, `offline` or `disabled`."""
    udid: str
    """Id of the hardware, 64 hex digits."""


class NodeServiceUpdateFailedPayloadObjectService(Reply):
    id: str
    """Id of the service."""
    name: str
    """Name of the service."""
    status: str
    """State of the service, such as `running`, `stopped` or `install_failed`."""
    type: str
    """Kind of service, such as `HYBRID_MMR` or `ZONE_CONTROLLER`."""
    version: str
    """Version of the service."""
    zone: str
    """Name of the zone."""


class NodeServiceUpdateFailedPayloadObject(Reply):
    error: str
    """Why the update failed."""
    server: NodeServiceUpdateFailedPayloadObjectServer
    """Server concerned."""
    service: NodeServiceUpdateFailedPayloadObjectService
    """Service concerned."""
    target_version: str
    """Version that is installed by the update."""


class NodeServiceUpdateFailedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: NodeServiceUpdateFailedPayloadObject
    """What the event is about."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""


class NodeServiceUpdateStartedPayloadObjectServer(Reply):
    group: str
    """Group that the server belongs to."""
    id: str
    """Id of the server."""
    location: str
    """Place of the server, such as a city and country."""
    module: str
    """What it serves, such as `hybrid` meetings, `phone`, `chat` or `mc` meeting connector."""
    name: str
    """Name of the server."""
    os_image: str
    """Operating system image of the server, with its version."""
    status: str
    """State of the server: `unconfirmed`, `online`, `offline` or `disabled`."""
    udid: str
    """Id of the hardware, 64 hex digits."""


class NodeServiceUpdateStartedPayloadObjectService(Reply):
    id: str
    """Id of the service."""
    name: str
    """Name of the service."""
    status: str
    """State of the service, such as `running`, `stopped` or `install_failed`."""
    type: str
    """Kind of service, such as `HYBRID_MMR` or `ZONE_CONTROLLER`."""
    version: str
    """Version of the service."""
    zone: str
    """Name of the zone."""


class NodeServiceUpdateStartedPayloadObject(Reply):
    server: NodeServiceUpdateStartedPayloadObjectServer
    """Server concerned."""
    service: NodeServiceUpdateStartedPayloadObjectService
    """Service concerned."""
    target_version: str
    """Version that is installed by the update."""


class NodeServiceUpdateStartedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: NodeServiceUpdateStartedPayloadObject
    """What the event is about."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""


class NodeServiceUpdateSuccessPayloadObjectServer(Reply):
    group: str
    """Group that the server belongs to."""
    id: str
    """Id of the server."""
    location: str
    """Place of the server, such as a city and country."""
    module: str
    """What it serves, such as `hybrid` meetings, `phone`, `chat` or `mc` meeting connector."""
    name: str
    """Name of the server."""
    os_image: str
    """Operating system image of the server, with its version."""
    status: str
    """State of the server: `unconfirmed`, `online`, `offline` or `disabled`."""
    udid: str
    """Id of the hardware, 64 hex digits."""


class NodeServiceUpdateSuccessPayloadObjectService(Reply):
    id: str
    """Id of the service."""
    name: str
    """Name of the service."""
    status: str
    """State of the service, such as `running`, `stopped` or `install_failed`."""
    type: str
    """Kind of service, such as `HYBRID_MMR` or `ZONE_CONTROLLER`."""
    version: str
    """Version of the service."""
    zone: str
    """Name of the zone."""


class NodeServiceUpdateSuccessPayloadObject(Reply):
    server: NodeServiceUpdateSuccessPayloadObjectServer
    """Server concerned."""
    service: NodeServiceUpdateSuccessPayloadObjectService
    """Service concerned."""
    target_version: str
    """Version that is installed by the update."""


class NodeServiceUpdateSuccessPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: NodeServiceUpdateSuccessPayloadObject
    """What the event is about."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""


class NodeZhmStatPayloadObjectMmrStats(Reply):
    meeting_zone: str
    """Zone that the service belongs to."""
    mmr_service_id: str
    """Id of the service that carries the meetings."""
    mmr_service_name: str
    """Name of the service that carries the meetings."""
    private_mode_meeting_count: int
    """How many meetings run in private mode."""
    private_mode_participant_count: int
    """How many people are in meetings in private mode."""
    sfu_mode_meeting_count: int
    """How many meetings run in SFU mode."""
    sfu_mode_participant_count: int
    """How many people are in meetings in SFU mode."""
    timestamp: str
    """When the counts were taken, ISO 8601 UTC."""
    total_meeting_count: int
    """How many meetings are running."""
    total_participant_count: int
    """How many people are in them."""


class NodeZhmStatPayloadObjectZcStats(Reply):
    meeting_zone: str
    """Zone that the service belongs to."""
    zc_service_id: str
    """Id of the zone controller."""
    zc_service_name: str
    """Name of the zone controller."""


class NodeZhmStatPayloadObject(Reply):
    mmr_stats: list[NodeZhmStatPayloadObjectMmrStats]
    """Counts for each service that carries meetings."""
    zc_stats: list[NodeZhmStatPayloadObjectZcStats]
    """Zone controllers with their zones."""


class NodeZhmStatPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: NodeZhmStatPayloadObject
    """What the event is about."""


class NodeZhmStatAlertPayloadObjectServer(Reply):
    group: str
    """Group that the server belongs to."""
    id: str
    """Id of the server."""
    location: str
    """Place of the server, such as a city and country."""
    module: str
    """What it serves, such as `hybrid` meetings, `phone`, `chat` or `mc` meeting connector."""
    name: str
    """Name of the server."""
    os_image: str
    """Operating system image of the server, with its version."""
    status: str
    """State of the server: `unconfirmed`, `online`, `offline` or `disabled`."""
    udid: str
    """Id of the hardware, 64 hex digits."""


class NodeZhmStatAlertPayloadObjectService(Reply):
    id: str
    """Id of the service."""
    name: str
    """Name of the service."""
    status: str
    """State of the service, such as `running`, `stopped` or `install_failed`."""
    type: str
    """Kind of service, such as `HYBRID_MMR` or `ZONE_CONTROLLER`."""
    version: str
    """Version of the service."""
    zone: str
    """Name of the zone."""


class NodeZhmStatAlertPayloadObject(Reply):
    field: str
    """Reading that crossed the limit, such as `meeting_count` or `used_percent`."""
    level: str
    """How serious it is: `warn`, `error` or `fatal`."""
    metric: str
    """Group of readings that is watched, such as `node_cpu`."""
    operator: str
    """Comparison of reading and limit that raised the alert, such as `>=`."""
    server: NodeZhmStatAlertPayloadObjectServer
    """Server concerned."""
    service: NodeZhmStatAlertPayloadObjectService
    """Service concerned."""
    threshold: float
    """Limit that the reading is compared with."""
    value: float
    """Reading at that moment."""


class NodeZhmStatAlertPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: NodeZhmStatAlertPayloadObject
    """What the event is about."""


class NodeZhmZoneStatAlertPayloadObject(Reply):
    field: str
    """Reading that crossed the limit, such as `meeting_count` or `used_percent`."""
    level: str
    """How serious it is: `warn`, `error` or `fatal`."""
    metric: str
    """Group of readings that is watched, such as `node_cpu`."""
    operator: str
    """Comparison of reading and limit that raised the alert, such as `>=`."""
    threshold: float
    """Limit that the reading is compared with."""
    value: float
    """Reading at that moment."""
    zone: str
    """Name of the zone."""


class NodeZhmZoneStatAlertPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: NodeZhmZoneStatAlertPayloadObject
    """What the event is about."""


class NodeZoneAddedPayloadObject(Reply):
    module: str
    """What it serves, such as `hybrid` meetings, `phone`, `chat` or `mc` meeting connector."""
    type: str
    """Kind of zone: `meeting_zone` or `recording_zone`."""
    zone: str
    """Name of the zone."""


class NodeZoneAddedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: NodeZoneAddedPayloadObject
    """What the event is about."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""


class NodeZoneDeletedPayloadObject(Reply):
    module: str
    """What it serves, such as `hybrid` meetings, `phone`, `chat` or `mc` meeting connector."""
    type: str
    """Kind of zone: `meeting_zone` or `recording_zone`."""
    zone: str
    """Name of the zone."""


class NodeZoneDeletedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: NodeZoneDeletedPayloadObject
    """What the event is about."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""


class NodeMcStat(Event, frozen=True):
    """Meeting connectors report how many meetings and participants they carry."""

    name = "node.mc_stat"
    payload: NodeMcStatPayload
    object: NodeMcStatPayloadObject


class NodeMcStatAlert(Event, frozen=True):
    """A count on one meeting connector crossed its limit."""

    name = "node.mc_stat_alert"
    payload: NodeMcStatAlertPayload
    object: NodeMcStatAlertPayloadObject


class NodeMcZoneStatAlert(Event, frozen=True):
    """A count over all meeting connectors of a zone crossed its limit."""

    name = "node.mc_zone_stat_alert"
    payload: NodeMcZoneStatAlertPayload
    object: NodeMcZoneStatAlertPayloadObject


class NodeNfsAlert(Event, frozen=True):
    """A shared network folder is nearly full or cannot be reached."""

    name = "node.nfs_alert"
    payload: NodeNfsAlertPayload
    object: NodeNfsAlertPayloadObject


class NodeRcStat(Event, frozen=True):
    """Recording connectors report how much they record and convert."""

    name = "node.rc_stat"
    payload: NodeRcStatPayload
    object: NodeRcStatPayloadObject


class NodeRcStatAlert(Event, frozen=True):
    """A count on a recording connector crossed its limit."""

    name = "node.rc_stat_alert"
    payload: NodeRcStatAlertPayload
    object: NodeRcStatAlertPayloadObject


class NodeServerBandwidthAlert(Event, frozen=True):
    """Network use of a server crossed its limit."""

    name = "node.server_bandwidth_alert"
    payload: NodeServerBandwidthAlertPayload
    object: NodeServerBandwidthAlertPayloadObject


class NodeServerConfirmed(Event, frozen=True):
    """An administrator accepted a newly registered server."""

    name = "node.server_confirmed"
    payload: NodeServerConfirmedPayload
    object: NodeServerConfirmedPayloadObject


class NodeServerCpuAlert(Event, frozen=True):
    """CPU load of a server crossed its limit."""

    name = "node.server_cpu_alert"
    payload: NodeServerCpuAlertPayload
    object: NodeServerCpuAlertPayloadObject


class NodeServerDeleted(Event, frozen=True):
    """A server was deleted."""

    name = "node.server_deleted"
    payload: NodeServerDeletedPayload
    object: NodeServerDeletedPayloadObject


class NodeServerDiskAlert(Event, frozen=True):
    """Disk use of a server crossed its limit."""

    name = "node.server_disk_alert"
    payload: NodeServerDiskAlertPayload
    object: NodeServerDiskAlertPayloadObject


class NodeServerMemoryAlert(Event, frozen=True):
    """Memory use of a server crossed its limit."""

    name = "node.server_memory_alert"
    payload: NodeServerMemoryAlertPayload
    object: NodeServerMemoryAlertPayloadObject


class NodeServerOffline(Event, frozen=True):
    """A server went offline."""

    name = "node.server_offline"
    payload: NodeServerOfflinePayload
    object: NodeServerOfflinePayloadObject


class NodeServerOnline(Event, frozen=True):
    """A server came online."""

    name = "node.server_online"
    payload: NodeServerOnlinePayload
    object: NodeServerOnlinePayloadObject


class NodeServerRebooted(Event, frozen=True):
    """An administrator restarted a server."""

    name = "node.server_rebooted"
    payload: NodeServerRebootedPayload
    object: NodeServerRebootedPayloadObject


class NodeServerRegistered(Event, frozen=True):
    """A server registered and waits to be accepted."""

    name = "node.server_registered"
    payload: NodeServerRegisteredPayload
    object: NodeServerRegisteredPayloadObject


class NodeServerShutdown(Event, frozen=True):
    """An administrator shut a server down."""

    name = "node.server_shutdown"
    payload: NodeServerShutdownPayload
    object: NodeServerShutdownPayloadObject


class NodeServerStat(Event, frozen=True):
    """Servers report their CPU, memory and disk use."""

    name = "node.server_stat"
    payload: NodeServerStatPayload
    object: NodeServerStatPayloadObject


class NodeServerUpdateAvailable(Event, frozen=True):
    """An update of a server's software is available."""

    name = "node.server_update_available"
    payload: NodeServerUpdateAvailablePayload
    object: NodeServerUpdateAvailablePayloadObject


class NodeServerUpdateFailed(Event, frozen=True):
    """The update of a server failed."""

    name = "node.server_update_failed"
    payload: NodeServerUpdateFailedPayload
    object: NodeServerUpdateFailedPayloadObject


class NodeServerUpdateStarted(Event, frozen=True):
    """The update of a server started."""

    name = "node.server_update_started"
    payload: NodeServerUpdateStartedPayload
    object: NodeServerUpdateStartedPayloadObject


class NodeServerUpdateSuccess(Event, frozen=True):
    """The update of a server succeeded."""

    name = "node.server_update_success"
    payload: NodeServerUpdateSuccessPayload
    object: NodeServerUpdateSuccessPayloadObject


class NodeServiceAbnormalStatus(Event, frozen=True):
    """A service reports faults, each with a code and text."""

    name = "node.service_abnormal_status"
    payload: NodeServiceAbnormalStatusPayload
    object: NodeServiceAbnormalStatusPayloadObject


class NodeServiceCpuAlert(Event, frozen=True):
    """CPU load of a service crossed its limit."""

    name = "node.service_cpu_alert"
    payload: NodeServiceCpuAlertPayload
    object: NodeServiceCpuAlertPayloadObject


class NodeServiceDeleted(Event, frozen=True):
    """A service was removed from its server."""

    name = "node.service_deleted"
    payload: NodeServiceDeletedPayload
    object: NodeServiceDeletedPayloadObject


class NodeServiceMemoryAlert(Event, frozen=True):
    """Memory use of a service crossed its limit."""

    name = "node.service_memory_alert"
    payload: NodeServiceMemoryAlertPayload
    object: NodeServiceMemoryAlertPayloadObject


class NodeServiceStarted(Event, frozen=True):
    """A service was started."""

    name = "node.service_started"
    payload: NodeServiceStartedPayload
    object: NodeServiceStartedPayloadObject


class NodeServiceStat(Event, frozen=True):
    """Services report their CPU and memory use."""

    name = "node.service_stat"
    payload: NodeServiceStatPayload
    object: NodeServiceStatPayloadObject


class NodeServiceStopped(Event, frozen=True):
    """A service was stopped."""

    name = "node.service_stopped"
    payload: NodeServiceStoppedPayload
    object: NodeServiceStoppedPayloadObject


class NodeServiceUpdateAvailable(Event, frozen=True):
    """A new version of a service is available."""

    name = "node.service_update_available"
    payload: NodeServiceUpdateAvailablePayload
    object: NodeServiceUpdateAvailablePayloadObject


class NodeServiceUpdateFailed(Event, frozen=True):
    """The update of a service failed."""

    name = "node.service_update_failed"
    payload: NodeServiceUpdateFailedPayload
    object: NodeServiceUpdateFailedPayloadObject


class NodeServiceUpdateStarted(Event, frozen=True):
    """The update of a service started."""

    name = "node.service_update_started"
    payload: NodeServiceUpdateStartedPayload
    object: NodeServiceUpdateStartedPayloadObject


class NodeServiceUpdateSuccess(Event, frozen=True):
    """The update of a service succeeded."""

    name = "node.service_update_success"
    payload: NodeServiceUpdateSuccessPayload
    object: NodeServiceUpdateSuccessPayloadObject


class NodeZhmStat(Event, frozen=True):
    """Hybrid meeting servers report how many meetings and participants they carry."""

    name = "node.zhm_stat"
    payload: NodeZhmStatPayload
    object: NodeZhmStatPayloadObject


class NodeZhmStatAlert(Event, frozen=True):
    """A count on one hybrid meeting server crossed its limit."""

    name = "node.zhm_stat_alert"
    payload: NodeZhmStatAlertPayload
    object: NodeZhmStatAlertPayloadObject


class NodeZhmZoneStatAlert(Event, frozen=True):
    """A count over all hybrid meeting servers of a zone crossed its limit."""

    name = "node.zhm_zone_stat_alert"
    payload: NodeZhmZoneStatAlertPayload
    object: NodeZhmZoneStatAlertPayloadObject


class NodeZoneAdded(Event, frozen=True):
    """A zone, which groups services, was added."""

    name = "node.zone_added"
    payload: NodeZoneAddedPayload
    object: NodeZoneAddedPayloadObject


class NodeZoneDeleted(Event, frozen=True):
    """A zone was deleted."""

    name = "node.zone_deleted"
    payload: NodeZoneDeletedPayload
    object: NodeZoneDeletedPayloadObject
