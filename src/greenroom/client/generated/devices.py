"""Zoom devices.

Generated from catalog/data/devices. Do not edit; see docs/codegen.md.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from greenroom.client.pages import AsyncListing, Listing
from greenroom.client.resource import Resource

if TYPE_CHECKING:
    from .types import devices as t


class Devices(Resource):
    """``zoom.devices``"""

    _name = "devices"

    def assign_group(self, device_id: str, /, **named: Unpack[t.DevicesAssignGroupParams]) -> None:
        """Put a device into a Zoom Device Management group.

        PATCH /devices/{deviceId}/assign_group, rate class light.
        """
        return self._send("devices.assign_group", (device_id,), named)

    def create(self, **named: Unpack[t.DevicesCreateParams]) -> None:
        """Add a device to Zoom Device Management, for a Zoom Room or a user.

        POST /devices, rate class medium.
        """
        return self._send("devices.create", (), named)

    def delete(self, device_id: str, /) -> None:
        """Remove a device from Zoom Device Management. DELETE /devices/{deviceId}, rate class heavy."""
        return self._send("devices.delete", (device_id,))

    def get(self, device_id: str, /) -> t.DevicesGetReply:
        """Get a device with its model, versions, room and state.

        GET /devices/{deviceId}, rate class heavy.
        """
        return self._send("devices.get", (device_id,))

    def list(self, **named: Unpack[t.DevicesListParams]) -> Listing[t.DevicesListItem, t.DevicesListPage]:
        """List managed devices with their model, versions, room and state. GET /devices, rate class heavy."""
        return self._send("devices.list", (), named)

    def list_groups(
        self, **named: Unpack[t.DevicesListGroupsParams]
    ) -> Listing[t.DevicesListGroupsItem, t.DevicesListGroupsPage]:
        """List the groups of Zoom Device Management. GET /devices/groups, rate class medium."""
        return self._send("devices.list_groups", (), named)

    def update(self, device_id: str, /, **named: Unpack[t.DevicesUpdateParams]) -> None:
        """Change name, tag, kind or room of a managed device.

        PATCH /devices/{deviceId}, rate class medium.
        """
        return self._send("devices.update", (device_id,), named)

    def update_assignment(self, device_id: str, /, **named: Unpack[t.DevicesUpdateAssignmentParams]) -> None:
        """Assign a device to a Zoom Room and choose the app it runs.

        PATCH /devices/{deviceId}/assignment, rate class medium.
        """
        return self._send("devices.update_assignment", (device_id,), named)

    @cached_property
    def zpa(self) -> DevicesZpa:
        """``zoom.devices.zpa``"""
        return DevicesZpa(self._run)


class AsyncDevices(Resource):
    """``zoom.devices``"""

    _name = "devices"

    async def assign_group(self, device_id: str, /, **named: Unpack[t.DevicesAssignGroupParams]) -> None:
        """Put a device into a Zoom Device Management group.

        PATCH /devices/{deviceId}/assign_group, rate class light.
        """
        return await self._send("devices.assign_group", (device_id,), named)

    async def create(self, **named: Unpack[t.DevicesCreateParams]) -> None:
        """Add a device to Zoom Device Management, for a Zoom Room or a user.

        POST /devices, rate class medium.
        """
        return await self._send("devices.create", (), named)

    async def delete(self, device_id: str, /) -> None:
        """Remove a device from Zoom Device Management. DELETE /devices/{deviceId}, rate class heavy."""
        return await self._send("devices.delete", (device_id,))

    async def get(self, device_id: str, /) -> t.DevicesGetReply:
        """Get a device with its model, versions, room and state.

        GET /devices/{deviceId}, rate class heavy.
        """
        return await self._send("devices.get", (device_id,))

    def list(
        self, **named: Unpack[t.DevicesListParams]
    ) -> AsyncListing[t.DevicesListItem, t.DevicesListPage]:
        """List managed devices with their model, versions, room and state. GET /devices, rate class heavy."""
        return self._send("devices.list", (), named)

    def list_groups(
        self, **named: Unpack[t.DevicesListGroupsParams]
    ) -> AsyncListing[t.DevicesListGroupsItem, t.DevicesListGroupsPage]:
        """List the groups of Zoom Device Management. GET /devices/groups, rate class medium."""
        return self._send("devices.list_groups", (), named)

    async def update(self, device_id: str, /, **named: Unpack[t.DevicesUpdateParams]) -> None:
        """Change name, tag, kind or room of a managed device.

        PATCH /devices/{deviceId}, rate class medium.
        """
        return await self._send("devices.update", (device_id,), named)

    async def update_assignment(
        self, device_id: str, /, **named: Unpack[t.DevicesUpdateAssignmentParams]
    ) -> None:
        """Assign a device to a Zoom Room and choose the app it runs.

        PATCH /devices/{deviceId}/assignment, rate class medium.
        """
        return await self._send("devices.update_assignment", (device_id,), named)

    @cached_property
    def zpa(self) -> AsyncDevicesZpa:
        """``zoom.devices.zpa``"""
        return AsyncDevicesZpa(self._run)


class DevicesZpa(Resource):
    """``zoom.devices.zpa``"""

    _name = "devices.zpa"

    def assign(self, **named: Unpack[t.DevicesZpaAssignParams]) -> None:
        """Assign a Zoom Phone appliance to a user or a common area.

        POST /devices/zpa/assignment, rate class medium.
        """
        return self._send("devices.zpa.assign", (), named)

    def delete(self, vendor: str, mac_address: str, /) -> None:
        """Remove a Zoom Phone appliance by vendor and hardware address.

        DELETE /devices/zpa/vendors/{vendor}/mac_addresses/{macAddress}, rate class medium.
        """
        return self._send("devices.zpa.delete", (vendor, mac_address))

    def get_settings(self, **named: Unpack[t.DevicesZpaGetSettingsParams]) -> t.DevicesZpaGetSettingsReply:
        """Get a user's Zoom Phone appliances with language, time zone and policies.

        GET /devices/zpa/settings, rate class medium.
        """
        return self._send("devices.zpa.get_settings", (), named)

    def get_versions(self, zdm_group_id: str, /) -> t.DevicesZpaGetVersionsReply:
        """List firmware and app versions that phone appliances of a group can be upgraded to.

        GET /devices/zpa/zdm_groups/{zdmGroupId}/versions, rate class medium.
        """
        return self._send("devices.zpa.get_versions", (zdm_group_id,))

    def upgrade(self, **named: Unpack[t.DevicesZpaUpgradeParams]) -> None:
        """Start an upgrade of firmware or app on the phone appliances of a group.

        POST /devices/zpa/upgrade, rate class heavy.
        """
        return self._send("devices.zpa.upgrade", (), named)


class AsyncDevicesZpa(Resource):
    """``zoom.devices.zpa``"""

    _name = "devices.zpa"

    async def assign(self, **named: Unpack[t.DevicesZpaAssignParams]) -> None:
        """Assign a Zoom Phone appliance to a user or a common area.

        POST /devices/zpa/assignment, rate class medium.
        """
        return await self._send("devices.zpa.assign", (), named)

    async def delete(self, vendor: str, mac_address: str, /) -> None:
        """Remove a Zoom Phone appliance by vendor and hardware address.

        DELETE /devices/zpa/vendors/{vendor}/mac_addresses/{macAddress}, rate class medium.
        """
        return await self._send("devices.zpa.delete", (vendor, mac_address))

    async def get_settings(
        self, **named: Unpack[t.DevicesZpaGetSettingsParams]
    ) -> t.DevicesZpaGetSettingsReply:
        """Get a user's Zoom Phone appliances with language, time zone and policies.

        GET /devices/zpa/settings, rate class medium.
        """
        return await self._send("devices.zpa.get_settings", (), named)

    async def get_versions(self, zdm_group_id: str, /) -> t.DevicesZpaGetVersionsReply:
        """List firmware and app versions that phone appliances of a group can be upgraded to.

        GET /devices/zpa/zdm_groups/{zdmGroupId}/versions, rate class medium.
        """
        return await self._send("devices.zpa.get_versions", (zdm_group_id,))

    async def upgrade(self, **named: Unpack[t.DevicesZpaUpgradeParams]) -> None:
        """Start an upgrade of firmware or app on the phone appliances of a group.

        POST /devices/zpa/upgrade, rate class heavy.
        """
        return await self._send("devices.zpa.upgrade", (), named)


class H323Devices(Resource):
    """``zoom.h323_devices``"""

    _name = "h323_devices"

    def create(self, **named: Unpack[t.H323DevicesCreateParams]) -> t.H323DevicesCreateReply:
        """Add an H.323 or SIP room system that meetings can call. POST /h323/devices, rate class light."""
        return self._send("h323_devices.create", (), named)

    def delete(self, device_id: str, /) -> None:
        """Remove an H.323 or SIP room system. DELETE /h323/devices/{deviceId}, rate class light."""
        return self._send("h323_devices.delete", (device_id,))

    def list(
        self, **named: Unpack[t.H323DevicesListParams]
    ) -> Listing[t.H323DevicesListItem, t.H323DevicesListPage]:
        """List H.323 and SIP room systems that meetings can call. GET /h323/devices, rate class medium."""
        return self._send("h323_devices.list", (), named)

    def update(self, device_id: str, /, **named: Unpack[t.H323DevicesUpdateParams]) -> None:
        """Change an H.323 or SIP room system. PATCH /h323/devices/{deviceId}, rate class light."""
        return self._send("h323_devices.update", (device_id,), named)


class AsyncH323Devices(Resource):
    """``zoom.h323_devices``"""

    _name = "h323_devices"

    async def create(self, **named: Unpack[t.H323DevicesCreateParams]) -> t.H323DevicesCreateReply:
        """Add an H.323 or SIP room system that meetings can call. POST /h323/devices, rate class light."""
        return await self._send("h323_devices.create", (), named)

    async def delete(self, device_id: str, /) -> None:
        """Remove an H.323 or SIP room system. DELETE /h323/devices/{deviceId}, rate class light."""
        return await self._send("h323_devices.delete", (device_id,))

    def list(
        self, **named: Unpack[t.H323DevicesListParams]
    ) -> AsyncListing[t.H323DevicesListItem, t.H323DevicesListPage]:
        """List H.323 and SIP room systems that meetings can call. GET /h323/devices, rate class medium."""
        return self._send("h323_devices.list", (), named)

    async def update(self, device_id: str, /, **named: Unpack[t.H323DevicesUpdateParams]) -> None:
        """Change an H.323 or SIP room system. PATCH /h323/devices/{deviceId}, rate class light."""
        return await self._send("h323_devices.update", (device_id,), named)


class SipPhones(Resource):
    """``zoom.sip_phones``"""

    _name = "sip_phones"

    def delete(self, phone_id: str, /) -> None:
        """Remove a user's SIP phone. DELETE /sip_phones/phones/{phoneId}, rate class light."""
        return self._send("sip_phones.delete", (phone_id,))

    def enable(self, **named: Unpack[t.SipPhonesEnableParams]) -> t.SipPhonesEnableReply:
        """Give a user a SIP phone from another provider, used inside the Zoom client.

        POST /sip_phones/phones, rate class light.
        """
        return self._send("sip_phones.enable", (), named)

    def list(
        self, **named: Unpack[t.SipPhonesListParams]
    ) -> Listing[t.SipPhonesListItem, t.SipPhonesListPage]:
        """List the SIP phones of the account's users. GET /sip_phones/phones, rate class medium."""
        return self._send("sip_phones.list", (), named)

    def update(self, phone_id: str, /, **named: Unpack[t.SipPhonesUpdateParams]) -> None:
        """Change servers, sign-in or number of a user's SIP phone.

        PATCH /sip_phones/phones/{phoneId}, rate class light.
        """
        return self._send("sip_phones.update", (phone_id,), named)


class AsyncSipPhones(Resource):
    """``zoom.sip_phones``"""

    _name = "sip_phones"

    async def delete(self, phone_id: str, /) -> None:
        """Remove a user's SIP phone. DELETE /sip_phones/phones/{phoneId}, rate class light."""
        return await self._send("sip_phones.delete", (phone_id,))

    async def enable(self, **named: Unpack[t.SipPhonesEnableParams]) -> t.SipPhonesEnableReply:
        """Give a user a SIP phone from another provider, used inside the Zoom client.

        POST /sip_phones/phones, rate class light.
        """
        return await self._send("sip_phones.enable", (), named)

    def list(
        self, **named: Unpack[t.SipPhonesListParams]
    ) -> AsyncListing[t.SipPhonesListItem, t.SipPhonesListPage]:
        """List the SIP phones of the account's users. GET /sip_phones/phones, rate class medium."""
        return self._send("sip_phones.list", (), named)

    async def update(self, phone_id: str, /, **named: Unpack[t.SipPhonesUpdateParams]) -> None:
        """Change servers, sign-in or number of a user's SIP phone.

        PATCH /sip_phones/phones/{phoneId}, rate class light.
        """
        return await self._send("sip_phones.update", (phone_id,), named)
