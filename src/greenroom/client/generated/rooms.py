"""Zoom Rooms, workspaces and visitors.

Generated from catalog/data/rooms. Do not edit; see docs/codegen.md.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal, Unpack, overload

from greenroom.client.pages import AsyncListing, Listing
from greenroom.client.resource import Resource

if TYPE_CHECKING:
    from .types import rooms as t


class Rooms(Resource):
    """``zoom.rooms``"""

    _name = "rooms"

    def accept_meeting(self, id: str, /) -> None:
        """Answer the meeting invitation that is ringing in the room.

        PATCH /rooms/{id}/events, rate class medium.
        """
        return self._send("rooms.accept_meeting", (id,))

    @cached_property
    def account(self) -> RoomsAccount:
        """``zoom.rooms.account``"""
        return RoomsAccount(self._run)

    @cached_property
    def background_folders(self) -> RoomsBackgroundFolders:
        """``zoom.rooms.background_folders``"""
        return RoomsBackgroundFolders(self._run)

    @cached_property
    def backgrounds(self) -> RoomsBackgrounds:
        """``zoom.rooms.backgrounds``"""
        return RoomsBackgrounds(self._run)

    @cached_property
    def calendar_resources(self) -> RoomsCalendarResources:
        """``zoom.rooms.calendar_resources``"""
        return RoomsCalendarResources(self._run)

    @cached_property
    def calendar_services(self) -> RoomsCalendarServices:
        """``zoom.rooms.calendar_services``"""
        return RoomsCalendarServices(self._run)

    def cancel_meeting(self, id: str, /, **named: Unpack[t.RoomsCancelMeetingParams]) -> None:
        """Cancel a meeting scheduled for the room, matched by its details.

        PATCH /rooms/{id}/events, rate class medium.
        """
        return self._send("rooms.cancel_meeting", (id,), named)

    def change_location(self, room_id: str, /, **named: Unpack[t.RoomsChangeLocationParams]) -> None:
        """Move a Zoom Room to another location. PUT /rooms/{roomId}/location, rate class light."""
        return self._send("rooms.change_location", (room_id,), named)

    @overload
    def check_in(self, id: str, /, **named: Unpack[t.RoomsCheckInParams]) -> None: ...
    @overload
    def check_in(self, id: str, /, *, current: Literal[True]) -> None: ...

    def check_in(self, id: str, /, **named: Any) -> None:
        """Check in to a room's booking so that the room is kept.

        PATCH /rooms/{id}/events, rate class medium.
        """
        return self._send("rooms.check_in", (id,), named)

    def check_out(self, id: str, /, **named: Unpack[t.RoomsCheckOutParams]) -> None:
        """Check out of a room's booking and free the rest of the slot.

        PATCH /rooms/{id}/events, rate class medium.
        """
        return self._send("rooms.check_out", (id,), named)

    def configure_controller_apps(
        self, **named: Unpack[t.RoomsConfigureControllerAppsParams]
    ) -> t.RoomsConfigureControllerAppsReply:
        """Set sign-in details and allowed domains of Zoom Apps on room controllers.

        POST /rooms/controller/apps/config, rate class medium.
        """
        return self._send("rooms.configure_controller_apps", (), named)

    def control(self, id: str, /, **named: Unpack[t.RoomsControlParams]) -> None:
        """Send one control command to a room, chosen by `method`.

        PATCH /rooms/{id}/events, rate class medium.
        """
        return self._send("rooms.control", (id,), named)

    def create(self, **named: Unpack[t.RoomsCreateParams]) -> t.RoomsCreateReply:
        """Add a Zoom Room to a location and get its ids. POST /rooms, rate class medium."""
        return self._send("rooms.create", (), named)

    def decline_meeting(self, id: str, /) -> None:
        """Turn down the meeting invitation that is ringing in the room.

        PATCH /rooms/{id}/events, rate class medium.
        """
        return self._send("rooms.decline_meeting", (id,))

    def delete(self, room_id: str, /) -> None:
        """Delete a Zoom Room and free its licence. DELETE /rooms/{roomId}, rate class light."""
        return self._send("rooms.delete", (room_id,))

    @cached_property
    def device_profiles(self) -> RoomsDeviceProfiles:
        """``zoom.rooms.device_profiles``"""
        return RoomsDeviceProfiles(self._run)

    @cached_property
    def devices(self) -> RoomsDevices:
        """``zoom.rooms.devices``"""
        return RoomsDevices(self._run)

    @cached_property
    def digital_signage(self) -> RoomsDigitalSignage:
        """``zoom.rooms.digital_signage``"""
        return RoomsDigitalSignage(self._run)

    def end_meeting(self, id: str, /) -> None:
        """End the meeting that the room is hosting, for everybody.

        PATCH /rooms/{id}/events, rate class medium.
        """
        return self._send("rooms.end_meeting", (id,))

    def get(self, room_id: str, /, **named: Unpack[t.RoomsGetParams]) -> t.RoomsGetReply:
        """Get one room's profile: basics, device profile, check-in rules and backgrounds.

        GET /rooms/{roomId}, rate class medium.
        """
        return self._send("rooms.get", (room_id,), named)

    def get_sensor_data(
        self, room_id: str, /, **named: Unpack[t.RoomsGetSensorDataParams]
    ) -> Listing[t.RoomsGetSensorDataItem, t.RoomsGetSensorDataPage]:
        """List a room's sensor readings in a time range, such as people count or CO2.

        GET /rooms/{roomId}/sensor_data, rate class medium.
        """
        return self._send("rooms.get_sensor_data", (room_id,), named)

    def get_virtual_controller_url(
        self, room_id: str, /, **named: Unpack[t.RoomsGetVirtualControllerUrlParams]
    ) -> t.RoomsGetVirtualControllerUrlReply:
        """Get a short-lived link that opens the room's controller in a browser.

        GET /rooms/{roomId}/virtual_controller, rate class medium.
        """
        return self._send("rooms.get_virtual_controller_url", (room_id,), named)

    def invite_to_meeting(self, id: str, /, **named: Unpack[t.RoomsInviteToMeetingParams]) -> None:
        """Invite up to ten users to the meeting the room is in.

        PATCH /rooms/{id}/events, rate class medium.
        """
        return self._send("rooms.invite_to_meeting", (id,), named)

    def join_meeting(self, id: str, /, **named: Unpack[t.RoomsJoinMeetingParams]) -> None:
        """Have the room join a meeting, or start an instant one.

        PATCH /rooms/{id}/events, rate class medium.
        """
        return self._send("rooms.join_meeting", (id,), named)

    def join_thirdparty_meeting(
        self, id: str, /, **named: Unpack[t.RoomsJoinThirdpartyMeetingParams]
    ) -> None:
        """Have the room join a Teams, Google Meet or other SIP meeting.

        PATCH /rooms/{id}/events, rate class medium.
        """
        return self._send("rooms.join_thirdparty_meeting", (id,), named)

    def leave_meeting(self, id: str, /) -> None:
        """Take the room out of its meeting, which goes on for the others.

        PATCH /rooms/{id}/events, rate class medium.
        """
        return self._send("rooms.leave_meeting", (id,))

    def list(self, **named: Unpack[t.RoomsListParams]) -> Listing[t.RoomsListItem, t.RoomsListPage]:
        """List the account's Zoom Rooms with their status, location and tags.

        GET /rooms, rate class medium.
        """
        return self._send("rooms.list", (), named)

    @cached_property
    def locations(self) -> RoomsLocations:
        """``zoom.rooms.locations``"""
        return RoomsLocations(self._run)

    def mute(self, id: str, /) -> None:
        """Mute the room's microphone in its current meeting. PATCH /rooms/{id}/events, rate class medium."""
        return self._send("rooms.mute", (id,))

    def mute_video(self, id: str, /) -> None:
        """Stop the room's video in its current meeting. PATCH /rooms/{id}/events, rate class medium."""
        return self._send("rooms.mute_video", (id,))

    def restart(self, id: str, /) -> None:
        """Restart the room's Zoom Rooms computer and controller.

        PATCH /rooms/{id}/events, rate class medium.
        """
        return self._send("rooms.restart", (id,))

    def schedule_meeting(self, id: str, /, **named: Unpack[t.RoomsScheduleMeetingParams]) -> None:
        """Schedule a meeting on behalf of the room. PATCH /rooms/{id}/events, rate class medium."""
        return self._send("rooms.schedule_meeting", (id,), named)

    def set_volume(self, id: str, /, **named: Unpack[t.RoomsSetVolumeParams]) -> None:
        """Set the room's speaker volume from 0 to 100. PATCH /rooms/{id}/events, rate class medium."""
        return self._send("rooms.set_volume", (id,), named)

    @cached_property
    def settings(self) -> RoomsSettings:
        """``zoom.rooms.settings``"""
        return RoomsSettings(self._run)

    @cached_property
    def signage_contents(self) -> RoomsSignageContents:
        """``zoom.rooms.signage_contents``"""
        return RoomsSignageContents(self._run)

    @cached_property
    def signage_folders(self) -> RoomsSignageFolders:
        """``zoom.rooms.signage_folders``"""
        return RoomsSignageFolders(self._run)

    @cached_property
    def signage_playlists(self) -> RoomsSignagePlaylists:
        """``zoom.rooms.signage_playlists``"""
        return RoomsSignagePlaylists(self._run)

    def start_alarm(self, id: str, /) -> None:
        """Sound the alarm on the room's devices. PATCH /rooms/{id}/events, rate class medium."""
        return self._send("rooms.start_alarm", (id,))

    def start_content_share(self, id: str, /) -> None:
        """Start sharing content from the room in its current meeting.

        PATCH /rooms/{id}/events, rate class medium.
        """
        return self._send("rooms.start_content_share", (id,))

    def stop_alarm(self, id: str, /) -> None:
        """Silence the alarm on the room's devices. PATCH /rooms/{id}/events, rate class medium."""
        return self._send("rooms.stop_alarm", (id,))

    def stop_content_share(self, id: str, /) -> None:
        """Stop the content share that the room has started. PATCH /rooms/{id}/events, rate class medium."""
        return self._send("rooms.stop_content_share", (id,))

    def switch_camera(self, id: str, /, **named: Unpack[t.RoomsSwitchCameraParams]) -> None:
        """Switch the room to another connected camera. PATCH /rooms/{id}/events, rate class medium."""
        return self._send("rooms.switch_camera", (id,), named)

    def switch_microphone(self, id: str, /, **named: Unpack[t.RoomsSwitchMicrophoneParams]) -> None:
        """Switch the room to another connected microphone. PATCH /rooms/{id}/events, rate class medium."""
        return self._send("rooms.switch_microphone", (id,), named)

    def switch_speaker(self, id: str, /, **named: Unpack[t.RoomsSwitchSpeakerParams]) -> None:
        """Switch the room to another connected speaker. PATCH /rooms/{id}/events, rate class medium."""
        return self._send("rooms.switch_speaker", (id,), named)

    @cached_property
    def tags(self) -> RoomsTags:
        """``zoom.rooms.tags``"""
        return RoomsTags(self._run)

    def unmute(self, id: str, /) -> None:
        """Unmute the room's microphone in its current meeting.

        PATCH /rooms/{id}/events, rate class medium.
        """
        return self._send("rooms.unmute", (id,))

    def unmute_video(self, id: str, /) -> None:
        """Start the room's video in its current meeting. PATCH /rooms/{id}/events, rate class medium."""
        return self._send("rooms.unmute_video", (id,))

    def update(self, room_id: str, /, **named: Unpack[t.RoomsUpdateParams]) -> None:
        """Change a room's name, passcode, calendar, check-in rules or backgrounds.

        PATCH /rooms/{roomId}, rate class medium.
        """
        return self._send("rooms.update", (room_id,), named)


class AsyncRooms(Resource):
    """``zoom.rooms``"""

    _name = "rooms"

    async def accept_meeting(self, id: str, /) -> None:
        """Answer the meeting invitation that is ringing in the room.

        PATCH /rooms/{id}/events, rate class medium.
        """
        return await self._send("rooms.accept_meeting", (id,))

    @cached_property
    def account(self) -> AsyncRoomsAccount:
        """``zoom.rooms.account``"""
        return AsyncRoomsAccount(self._run)

    @cached_property
    def background_folders(self) -> AsyncRoomsBackgroundFolders:
        """``zoom.rooms.background_folders``"""
        return AsyncRoomsBackgroundFolders(self._run)

    @cached_property
    def backgrounds(self) -> AsyncRoomsBackgrounds:
        """``zoom.rooms.backgrounds``"""
        return AsyncRoomsBackgrounds(self._run)

    @cached_property
    def calendar_resources(self) -> AsyncRoomsCalendarResources:
        """``zoom.rooms.calendar_resources``"""
        return AsyncRoomsCalendarResources(self._run)

    @cached_property
    def calendar_services(self) -> AsyncRoomsCalendarServices:
        """``zoom.rooms.calendar_services``"""
        return AsyncRoomsCalendarServices(self._run)

    async def cancel_meeting(self, id: str, /, **named: Unpack[t.RoomsCancelMeetingParams]) -> None:
        """Cancel a meeting scheduled for the room, matched by its details.

        PATCH /rooms/{id}/events, rate class medium.
        """
        return await self._send("rooms.cancel_meeting", (id,), named)

    async def change_location(self, room_id: str, /, **named: Unpack[t.RoomsChangeLocationParams]) -> None:
        """Move a Zoom Room to another location. PUT /rooms/{roomId}/location, rate class light."""
        return await self._send("rooms.change_location", (room_id,), named)

    @overload
    async def check_in(self, id: str, /, **named: Unpack[t.RoomsCheckInParams]) -> None: ...
    @overload
    async def check_in(self, id: str, /, *, current: Literal[True]) -> None: ...

    async def check_in(self, id: str, /, **named: Any) -> None:
        """Check in to a room's booking so that the room is kept.

        PATCH /rooms/{id}/events, rate class medium.
        """
        return await self._send("rooms.check_in", (id,), named)

    async def check_out(self, id: str, /, **named: Unpack[t.RoomsCheckOutParams]) -> None:
        """Check out of a room's booking and free the rest of the slot.

        PATCH /rooms/{id}/events, rate class medium.
        """
        return await self._send("rooms.check_out", (id,), named)

    async def configure_controller_apps(
        self, **named: Unpack[t.RoomsConfigureControllerAppsParams]
    ) -> t.RoomsConfigureControllerAppsReply:
        """Set sign-in details and allowed domains of Zoom Apps on room controllers.

        POST /rooms/controller/apps/config, rate class medium.
        """
        return await self._send("rooms.configure_controller_apps", (), named)

    async def control(self, id: str, /, **named: Unpack[t.RoomsControlParams]) -> None:
        """Send one control command to a room, chosen by `method`.

        PATCH /rooms/{id}/events, rate class medium.
        """
        return await self._send("rooms.control", (id,), named)

    async def create(self, **named: Unpack[t.RoomsCreateParams]) -> t.RoomsCreateReply:
        """Add a Zoom Room to a location and get its ids. POST /rooms, rate class medium."""
        return await self._send("rooms.create", (), named)

    async def decline_meeting(self, id: str, /) -> None:
        """Turn down the meeting invitation that is ringing in the room.

        PATCH /rooms/{id}/events, rate class medium.
        """
        return await self._send("rooms.decline_meeting", (id,))

    async def delete(self, room_id: str, /) -> None:
        """Delete a Zoom Room and free its licence. DELETE /rooms/{roomId}, rate class light."""
        return await self._send("rooms.delete", (room_id,))

    @cached_property
    def device_profiles(self) -> AsyncRoomsDeviceProfiles:
        """``zoom.rooms.device_profiles``"""
        return AsyncRoomsDeviceProfiles(self._run)

    @cached_property
    def devices(self) -> AsyncRoomsDevices:
        """``zoom.rooms.devices``"""
        return AsyncRoomsDevices(self._run)

    @cached_property
    def digital_signage(self) -> AsyncRoomsDigitalSignage:
        """``zoom.rooms.digital_signage``"""
        return AsyncRoomsDigitalSignage(self._run)

    async def end_meeting(self, id: str, /) -> None:
        """End the meeting that the room is hosting, for everybody.

        PATCH /rooms/{id}/events, rate class medium.
        """
        return await self._send("rooms.end_meeting", (id,))

    async def get(self, room_id: str, /, **named: Unpack[t.RoomsGetParams]) -> t.RoomsGetReply:
        """Get one room's profile: basics, device profile, check-in rules and backgrounds.

        GET /rooms/{roomId}, rate class medium.
        """
        return await self._send("rooms.get", (room_id,), named)

    def get_sensor_data(
        self, room_id: str, /, **named: Unpack[t.RoomsGetSensorDataParams]
    ) -> AsyncListing[t.RoomsGetSensorDataItem, t.RoomsGetSensorDataPage]:
        """List a room's sensor readings in a time range, such as people count or CO2.

        GET /rooms/{roomId}/sensor_data, rate class medium.
        """
        return self._send("rooms.get_sensor_data", (room_id,), named)

    async def get_virtual_controller_url(
        self, room_id: str, /, **named: Unpack[t.RoomsGetVirtualControllerUrlParams]
    ) -> t.RoomsGetVirtualControllerUrlReply:
        """Get a short-lived link that opens the room's controller in a browser.

        GET /rooms/{roomId}/virtual_controller, rate class medium.
        """
        return await self._send("rooms.get_virtual_controller_url", (room_id,), named)

    async def invite_to_meeting(self, id: str, /, **named: Unpack[t.RoomsInviteToMeetingParams]) -> None:
        """Invite up to ten users to the meeting the room is in.

        PATCH /rooms/{id}/events, rate class medium.
        """
        return await self._send("rooms.invite_to_meeting", (id,), named)

    async def join_meeting(self, id: str, /, **named: Unpack[t.RoomsJoinMeetingParams]) -> None:
        """Have the room join a meeting, or start an instant one.

        PATCH /rooms/{id}/events, rate class medium.
        """
        return await self._send("rooms.join_meeting", (id,), named)

    async def join_thirdparty_meeting(
        self, id: str, /, **named: Unpack[t.RoomsJoinThirdpartyMeetingParams]
    ) -> None:
        """Have the room join a Teams, Google Meet or other SIP meeting.

        PATCH /rooms/{id}/events, rate class medium.
        """
        return await self._send("rooms.join_thirdparty_meeting", (id,), named)

    async def leave_meeting(self, id: str, /) -> None:
        """Take the room out of its meeting, which goes on for the others.

        PATCH /rooms/{id}/events, rate class medium.
        """
        return await self._send("rooms.leave_meeting", (id,))

    def list(self, **named: Unpack[t.RoomsListParams]) -> AsyncListing[t.RoomsListItem, t.RoomsListPage]:
        """List the account's Zoom Rooms with their status, location and tags.

        GET /rooms, rate class medium.
        """
        return self._send("rooms.list", (), named)

    @cached_property
    def locations(self) -> AsyncRoomsLocations:
        """``zoom.rooms.locations``"""
        return AsyncRoomsLocations(self._run)

    async def mute(self, id: str, /) -> None:
        """Mute the room's microphone in its current meeting. PATCH /rooms/{id}/events, rate class medium."""
        return await self._send("rooms.mute", (id,))

    async def mute_video(self, id: str, /) -> None:
        """Stop the room's video in its current meeting. PATCH /rooms/{id}/events, rate class medium."""
        return await self._send("rooms.mute_video", (id,))

    async def restart(self, id: str, /) -> None:
        """Restart the room's Zoom Rooms computer and controller.

        PATCH /rooms/{id}/events, rate class medium.
        """
        return await self._send("rooms.restart", (id,))

    async def schedule_meeting(self, id: str, /, **named: Unpack[t.RoomsScheduleMeetingParams]) -> None:
        """Schedule a meeting on behalf of the room. PATCH /rooms/{id}/events, rate class medium."""
        return await self._send("rooms.schedule_meeting", (id,), named)

    async def set_volume(self, id: str, /, **named: Unpack[t.RoomsSetVolumeParams]) -> None:
        """Set the room's speaker volume from 0 to 100. PATCH /rooms/{id}/events, rate class medium."""
        return await self._send("rooms.set_volume", (id,), named)

    @cached_property
    def settings(self) -> AsyncRoomsSettings:
        """``zoom.rooms.settings``"""
        return AsyncRoomsSettings(self._run)

    @cached_property
    def signage_contents(self) -> AsyncRoomsSignageContents:
        """``zoom.rooms.signage_contents``"""
        return AsyncRoomsSignageContents(self._run)

    @cached_property
    def signage_folders(self) -> AsyncRoomsSignageFolders:
        """``zoom.rooms.signage_folders``"""
        return AsyncRoomsSignageFolders(self._run)

    @cached_property
    def signage_playlists(self) -> AsyncRoomsSignagePlaylists:
        """``zoom.rooms.signage_playlists``"""
        return AsyncRoomsSignagePlaylists(self._run)

    async def start_alarm(self, id: str, /) -> None:
        """Sound the alarm on the room's devices. PATCH /rooms/{id}/events, rate class medium."""
        return await self._send("rooms.start_alarm", (id,))

    async def start_content_share(self, id: str, /) -> None:
        """Start sharing content from the room in its current meeting.

        PATCH /rooms/{id}/events, rate class medium.
        """
        return await self._send("rooms.start_content_share", (id,))

    async def stop_alarm(self, id: str, /) -> None:
        """Silence the alarm on the room's devices. PATCH /rooms/{id}/events, rate class medium."""
        return await self._send("rooms.stop_alarm", (id,))

    async def stop_content_share(self, id: str, /) -> None:
        """Stop the content share that the room has started. PATCH /rooms/{id}/events, rate class medium."""
        return await self._send("rooms.stop_content_share", (id,))

    async def switch_camera(self, id: str, /, **named: Unpack[t.RoomsSwitchCameraParams]) -> None:
        """Switch the room to another connected camera. PATCH /rooms/{id}/events, rate class medium."""
        return await self._send("rooms.switch_camera", (id,), named)

    async def switch_microphone(self, id: str, /, **named: Unpack[t.RoomsSwitchMicrophoneParams]) -> None:
        """Switch the room to another connected microphone. PATCH /rooms/{id}/events, rate class medium."""
        return await self._send("rooms.switch_microphone", (id,), named)

    async def switch_speaker(self, id: str, /, **named: Unpack[t.RoomsSwitchSpeakerParams]) -> None:
        """Switch the room to another connected speaker. PATCH /rooms/{id}/events, rate class medium."""
        return await self._send("rooms.switch_speaker", (id,), named)

    @cached_property
    def tags(self) -> AsyncRoomsTags:
        """``zoom.rooms.tags``"""
        return AsyncRoomsTags(self._run)

    async def unmute(self, id: str, /) -> None:
        """Unmute the room's microphone in its current meeting.

        PATCH /rooms/{id}/events, rate class medium.
        """
        return await self._send("rooms.unmute", (id,))

    async def unmute_video(self, id: str, /) -> None:
        """Start the room's video in its current meeting. PATCH /rooms/{id}/events, rate class medium."""
        return await self._send("rooms.unmute_video", (id,))

    async def update(self, room_id: str, /, **named: Unpack[t.RoomsUpdateParams]) -> None:
        """Change a room's name, passcode, calendar, check-in rules or backgrounds.

        PATCH /rooms/{roomId}, rate class medium.
        """
        return await self._send("rooms.update", (room_id,), named)


class RoomsAccount(Resource):
    """``zoom.rooms.account``"""

    _name = "rooms.account"

    def get_profile(self) -> t.RoomsAccountGetProfileReply:
        """Get the account-wide room defaults: support contact, passcode, backgrounds.

        GET /rooms/account_profile, rate class medium.
        """
        return self._send("rooms.account.get_profile", ())

    def get_settings(
        self, **named: Unpack[t.RoomsAccountGetSettingsParams]
    ) -> t.RoomsAccountGetSettingsReply:
        """Get the account-wide meeting, alert, signage or scheduling-display settings.

        GET /rooms/account_settings, rate class medium.
        """
        return self._send("rooms.account.get_settings", (), named)

    def update_profile(self, **named: Unpack[t.RoomsAccountUpdateProfileParams]) -> None:
        """Change the account-wide room defaults for support, passcode and backgrounds.

        PATCH /rooms/account_profile, rate class medium.
        """
        return self._send("rooms.account.update_profile", (), named)

    def update_settings(self, **named: Unpack[t.RoomsAccountUpdateSettingsParams]) -> None:
        """Change the account-wide settings that locations and rooms inherit.

        PATCH /rooms/account_settings, rate class medium.
        """
        return self._send("rooms.account.update_settings", (), named)


class AsyncRoomsAccount(Resource):
    """``zoom.rooms.account``"""

    _name = "rooms.account"

    async def get_profile(self) -> t.RoomsAccountGetProfileReply:
        """Get the account-wide room defaults: support contact, passcode, backgrounds.

        GET /rooms/account_profile, rate class medium.
        """
        return await self._send("rooms.account.get_profile", ())

    async def get_settings(
        self, **named: Unpack[t.RoomsAccountGetSettingsParams]
    ) -> t.RoomsAccountGetSettingsReply:
        """Get the account-wide meeting, alert, signage or scheduling-display settings.

        GET /rooms/account_settings, rate class medium.
        """
        return await self._send("rooms.account.get_settings", (), named)

    async def update_profile(self, **named: Unpack[t.RoomsAccountUpdateProfileParams]) -> None:
        """Change the account-wide room defaults for support, passcode and backgrounds.

        PATCH /rooms/account_profile, rate class medium.
        """
        return await self._send("rooms.account.update_profile", (), named)

    async def update_settings(self, **named: Unpack[t.RoomsAccountUpdateSettingsParams]) -> None:
        """Change the account-wide settings that locations and rooms inherit.

        PATCH /rooms/account_settings, rate class medium.
        """
        return await self._send("rooms.account.update_settings", (), named)


class RoomsBackgroundFolders(Resource):
    """``zoom.rooms.background_folders``"""

    _name = "rooms.background_folders"

    def create(
        self, **named: Unpack[t.RoomsBackgroundFoldersCreateParams]
    ) -> t.RoomsBackgroundFoldersCreateReply:
        """Add a folder to the background library.

        POST /rooms/content/background/folders, rate class medium.
        """
        return self._send("rooms.background_folders.create", (), named)

    def delete(self, folder_id: str, /) -> None:
        """Delete a background library folder.

        DELETE /rooms/content/background/folders/{folderId}, rate class medium.
        """
        return self._send("rooms.background_folders.delete", (folder_id,))

    def get(self, folder_id: str, /) -> t.RoomsBackgroundFoldersGetReply:
        """Get the name of a background library folder.

        GET /rooms/content/background/folders/{folderId}, rate class medium.
        """
        return self._send("rooms.background_folders.get", (folder_id,))

    def list(
        self, **named: Unpack[t.RoomsBackgroundFoldersListParams]
    ) -> Listing[t.RoomsBackgroundFoldersListItem, t.RoomsBackgroundFoldersListPage]:
        """List the folders of the background library.

        GET /rooms/content/background/folders, rate class medium.
        """
        return self._send("rooms.background_folders.list", (), named)

    def update(self, folder_id: str, /, **named: Unpack[t.RoomsBackgroundFoldersUpdateParams]) -> None:
        """Rename a background library folder.

        PATCH /rooms/content/background/folders/{folderId}, rate class medium.
        """
        return self._send("rooms.background_folders.update", (folder_id,), named)


class AsyncRoomsBackgroundFolders(Resource):
    """``zoom.rooms.background_folders``"""

    _name = "rooms.background_folders"

    async def create(
        self, **named: Unpack[t.RoomsBackgroundFoldersCreateParams]
    ) -> t.RoomsBackgroundFoldersCreateReply:
        """Add a folder to the background library.

        POST /rooms/content/background/folders, rate class medium.
        """
        return await self._send("rooms.background_folders.create", (), named)

    async def delete(self, folder_id: str, /) -> None:
        """Delete a background library folder.

        DELETE /rooms/content/background/folders/{folderId}, rate class medium.
        """
        return await self._send("rooms.background_folders.delete", (folder_id,))

    async def get(self, folder_id: str, /) -> t.RoomsBackgroundFoldersGetReply:
        """Get the name of a background library folder.

        GET /rooms/content/background/folders/{folderId}, rate class medium.
        """
        return await self._send("rooms.background_folders.get", (folder_id,))

    def list(
        self, **named: Unpack[t.RoomsBackgroundFoldersListParams]
    ) -> AsyncListing[t.RoomsBackgroundFoldersListItem, t.RoomsBackgroundFoldersListPage]:
        """List the folders of the background library.

        GET /rooms/content/background/folders, rate class medium.
        """
        return self._send("rooms.background_folders.list", (), named)

    async def update(self, folder_id: str, /, **named: Unpack[t.RoomsBackgroundFoldersUpdateParams]) -> None:
        """Rename a background library folder.

        PATCH /rooms/content/background/folders/{folderId}, rate class medium.
        """
        return await self._send("rooms.background_folders.update", (folder_id,), named)


class RoomsBackgrounds(Resource):
    """``zoom.rooms.backgrounds``"""

    _name = "rooms.backgrounds"

    def delete(self, content_id: str, /) -> None:
        """Delete a background image from the library.

        DELETE /rooms/content/background/contents/{contentId}, rate class medium.
        """
        return self._send("rooms.backgrounds.delete", (content_id,))

    def get(self, content_id: str, /) -> t.RoomsBackgroundsGetReply:
        """Get one background image with a link to download it.

        GET /rooms/content/background/contents/{contentId}, rate class medium.
        """
        return self._send("rooms.backgrounds.get", (content_id,))

    def list(
        self, **named: Unpack[t.RoomsBackgroundsListParams]
    ) -> Listing[t.RoomsBackgroundsListItem, t.RoomsBackgroundsListPage]:
        """List the images in the account's room background library.

        GET /rooms/content/background/contents, rate class medium.
        """
        return self._send("rooms.backgrounds.list", (), named)

    def list_defaults(
        self, **named: Unpack[t.RoomsBackgroundsListDefaultsParams]
    ) -> Listing[t.RoomsBackgroundsListDefaultsItem, t.RoomsBackgroundsListDefaultsPage]:
        """List the background images that Zoom supplies, with download links.

        GET /rooms/content/background/defaults, rate class medium.
        """
        return self._send("rooms.backgrounds.list_defaults", (), named)

    def update_file(self, **named: Unpack[t.RoomsBackgroundsUpdateFileParams]) -> None:
        """Replace the image of a background that is already in the library.

        PUT /zrbackground/files, rate class medium.
        """
        return self._send("rooms.backgrounds.update_file", (), named)

    def upload_file(
        self, **named: Unpack[t.RoomsBackgroundsUploadFileParams]
    ) -> t.RoomsBackgroundsUploadFileReply:
        """Upload an image to the background library and get its content id.

        POST /zrbackground/files, rate class medium.
        """
        return self._send("rooms.backgrounds.upload_file", (), named)


class AsyncRoomsBackgrounds(Resource):
    """``zoom.rooms.backgrounds``"""

    _name = "rooms.backgrounds"

    async def delete(self, content_id: str, /) -> None:
        """Delete a background image from the library.

        DELETE /rooms/content/background/contents/{contentId}, rate class medium.
        """
        return await self._send("rooms.backgrounds.delete", (content_id,))

    async def get(self, content_id: str, /) -> t.RoomsBackgroundsGetReply:
        """Get one background image with a link to download it.

        GET /rooms/content/background/contents/{contentId}, rate class medium.
        """
        return await self._send("rooms.backgrounds.get", (content_id,))

    def list(
        self, **named: Unpack[t.RoomsBackgroundsListParams]
    ) -> AsyncListing[t.RoomsBackgroundsListItem, t.RoomsBackgroundsListPage]:
        """List the images in the account's room background library.

        GET /rooms/content/background/contents, rate class medium.
        """
        return self._send("rooms.backgrounds.list", (), named)

    def list_defaults(
        self, **named: Unpack[t.RoomsBackgroundsListDefaultsParams]
    ) -> AsyncListing[t.RoomsBackgroundsListDefaultsItem, t.RoomsBackgroundsListDefaultsPage]:
        """List the background images that Zoom supplies, with download links.

        GET /rooms/content/background/defaults, rate class medium.
        """
        return self._send("rooms.backgrounds.list_defaults", (), named)

    async def update_file(self, **named: Unpack[t.RoomsBackgroundsUpdateFileParams]) -> None:
        """Replace the image of a background that is already in the library.

        PUT /zrbackground/files, rate class medium.
        """
        return await self._send("rooms.backgrounds.update_file", (), named)

    async def upload_file(
        self, **named: Unpack[t.RoomsBackgroundsUploadFileParams]
    ) -> t.RoomsBackgroundsUploadFileReply:
        """Upload an image to the background library and get its content id.

        POST /zrbackground/files, rate class medium.
        """
        return await self._send("rooms.backgrounds.upload_file", (), named)


class RoomsCalendarResources(Resource):
    """``zoom.rooms.calendar_resources``"""

    _name = "rooms.calendar_resources"

    def create(
        self, service_id: str, /, **named: Unpack[t.RoomsCalendarResourcesCreateParams]
    ) -> t.RoomsCalendarResourcesCreateReply:
        """Add a room mailbox to a calendar service by its e-mail address.

        POST /rooms/calendar/services/{serviceId}/resources, rate class medium.
        """
        return self._send("rooms.calendar_resources.create", (service_id,), named)

    def delete(self, service_id: str, resource_id: str, /) -> None:
        """Remove a room mailbox from a calendar service.

        DELETE /rooms/calendar/services/{serviceId}/resources/{resourceId}, rate class medium.
        """
        return self._send("rooms.calendar_resources.delete", (service_id, resource_id))

    def get(self, service_id: str, resource_id: str, /) -> t.RoomsCalendarResourcesGetReply:
        """Get a room mailbox with its assigned room and sync result.

        GET /rooms/calendar/services/{serviceId}/resources/{resourceId}, rate class medium.
        """
        return self._send("rooms.calendar_resources.get", (service_id, resource_id))

    def list(
        self, service_id: str, /, **named: Unpack[t.RoomsCalendarResourcesListParams]
    ) -> Listing[t.RoomsCalendarResourcesListItem, t.RoomsCalendarResourcesListPage]:
        """List the room mailboxes of a calendar service and the rooms they belong to.

        GET /rooms/calendar/services/{serviceId}/resources, rate class medium.
        """
        return self._send("rooms.calendar_resources.list", (service_id,), named)


class AsyncRoomsCalendarResources(Resource):
    """``zoom.rooms.calendar_resources``"""

    _name = "rooms.calendar_resources"

    async def create(
        self, service_id: str, /, **named: Unpack[t.RoomsCalendarResourcesCreateParams]
    ) -> t.RoomsCalendarResourcesCreateReply:
        """Add a room mailbox to a calendar service by its e-mail address.

        POST /rooms/calendar/services/{serviceId}/resources, rate class medium.
        """
        return await self._send("rooms.calendar_resources.create", (service_id,), named)

    async def delete(self, service_id: str, resource_id: str, /) -> None:
        """Remove a room mailbox from a calendar service.

        DELETE /rooms/calendar/services/{serviceId}/resources/{resourceId}, rate class medium.
        """
        return await self._send("rooms.calendar_resources.delete", (service_id, resource_id))

    async def get(self, service_id: str, resource_id: str, /) -> t.RoomsCalendarResourcesGetReply:
        """Get a room mailbox with its assigned room and sync result.

        GET /rooms/calendar/services/{serviceId}/resources/{resourceId}, rate class medium.
        """
        return await self._send("rooms.calendar_resources.get", (service_id, resource_id))

    def list(
        self, service_id: str, /, **named: Unpack[t.RoomsCalendarResourcesListParams]
    ) -> AsyncListing[t.RoomsCalendarResourcesListItem, t.RoomsCalendarResourcesListPage]:
        """List the room mailboxes of a calendar service and the rooms they belong to.

        GET /rooms/calendar/services/{serviceId}/resources, rate class medium.
        """
        return self._send("rooms.calendar_resources.list", (service_id,), named)


class RoomsCalendarServices(Resource):
    """``zoom.rooms.calendar_services``"""

    _name = "rooms.calendar_services"

    def delete(self, service_id: str, /) -> None:
        """Disconnect a calendar service from the account.

        DELETE /rooms/calendar/services/{serviceId}, rate class medium.
        """
        return self._send("rooms.calendar_services.delete", (service_id,))

    def list(self) -> Listing[t.RoomsCalendarServicesListItem, t.RoomsCalendarServicesListPage]:
        """List connected calendar services with resource counts and last sync.

        GET /rooms/calendar/services, rate class medium.
        """
        return self._send("rooms.calendar_services.list", ())

    def sync(self, service_id: str, /) -> None:
        """Start fetching resources from a calendar service again.

        PUT /rooms/calendar/services/{serviceId}/sync, rate class medium.
        """
        return self._send("rooms.calendar_services.sync", (service_id,))


class AsyncRoomsCalendarServices(Resource):
    """``zoom.rooms.calendar_services``"""

    _name = "rooms.calendar_services"

    async def delete(self, service_id: str, /) -> None:
        """Disconnect a calendar service from the account.

        DELETE /rooms/calendar/services/{serviceId}, rate class medium.
        """
        return await self._send("rooms.calendar_services.delete", (service_id,))

    def list(self) -> AsyncListing[t.RoomsCalendarServicesListItem, t.RoomsCalendarServicesListPage]:
        """List connected calendar services with resource counts and last sync.

        GET /rooms/calendar/services, rate class medium.
        """
        return self._send("rooms.calendar_services.list", ())

    async def sync(self, service_id: str, /) -> None:
        """Start fetching resources from a calendar service again.

        PUT /rooms/calendar/services/{serviceId}/sync, rate class medium.
        """
        return await self._send("rooms.calendar_services.sync", (service_id,))


class RoomsDeviceProfiles(Resource):
    """``zoom.rooms.device_profiles``"""

    _name = "rooms.device_profiles"

    def create(self, room_id: str, /, **named: Unpack[t.RoomsDeviceProfilesCreateParams]) -> None:
        """Add a device profile that pairs camera, microphone, speaker and audio options.

        POST /rooms/{roomId}/device_profiles, rate class medium.
        """
        return self._send("rooms.device_profiles.create", (room_id,), named)

    def delete(self, room_id: str, device_profile_id: str, /) -> None:
        """Delete a device profile from a room.

        DELETE /rooms/{roomId}/device_profiles/{deviceProfileId}, rate class medium.
        """
        return self._send("rooms.device_profiles.delete", (room_id, device_profile_id))

    def get(self, room_id: str, device_profile_id: str, /) -> t.RoomsDeviceProfilesGetReply:
        """Get one device profile with its devices and audio processing.

        GET /rooms/{roomId}/device_profiles/{deviceProfileId}, rate class medium.
        """
        return self._send("rooms.device_profiles.get", (room_id, device_profile_id))

    def list(self, room_id: str, /) -> Listing[t.RoomsDeviceProfilesListItem, t.RoomsDeviceProfilesListPage]:
        """List a room's device profiles: which camera, microphone and speaker to use.

        GET /rooms/{roomId}/device_profiles, rate class medium.
        """
        return self._send("rooms.device_profiles.list", (room_id,))

    def list_devices(self, room_id: str, /) -> t.RoomsDeviceProfilesListDevicesReply:
        """List the cameras, microphones and speakers connected to a room.

        GET /rooms/{roomId}/device_profiles/devices, rate class medium.
        """
        return self._send("rooms.device_profiles.list_devices", (room_id,))

    def update(
        self, room_id: str, device_profile_id: str, /, **named: Unpack[t.RoomsDeviceProfilesUpdateParams]
    ) -> None:
        """Change the devices or the audio processing of a device profile.

        PATCH /rooms/{roomId}/device_profiles/{deviceProfileId}, rate class medium.
        """
        return self._send("rooms.device_profiles.update", (room_id, device_profile_id), named)


class AsyncRoomsDeviceProfiles(Resource):
    """``zoom.rooms.device_profiles``"""

    _name = "rooms.device_profiles"

    async def create(self, room_id: str, /, **named: Unpack[t.RoomsDeviceProfilesCreateParams]) -> None:
        """Add a device profile that pairs camera, microphone, speaker and audio options.

        POST /rooms/{roomId}/device_profiles, rate class medium.
        """
        return await self._send("rooms.device_profiles.create", (room_id,), named)

    async def delete(self, room_id: str, device_profile_id: str, /) -> None:
        """Delete a device profile from a room.

        DELETE /rooms/{roomId}/device_profiles/{deviceProfileId}, rate class medium.
        """
        return await self._send("rooms.device_profiles.delete", (room_id, device_profile_id))

    async def get(self, room_id: str, device_profile_id: str, /) -> t.RoomsDeviceProfilesGetReply:
        """Get one device profile with its devices and audio processing.

        GET /rooms/{roomId}/device_profiles/{deviceProfileId}, rate class medium.
        """
        return await self._send("rooms.device_profiles.get", (room_id, device_profile_id))

    def list(
        self, room_id: str, /
    ) -> AsyncListing[t.RoomsDeviceProfilesListItem, t.RoomsDeviceProfilesListPage]:
        """List a room's device profiles: which camera, microphone and speaker to use.

        GET /rooms/{roomId}/device_profiles, rate class medium.
        """
        return self._send("rooms.device_profiles.list", (room_id,))

    async def list_devices(self, room_id: str, /) -> t.RoomsDeviceProfilesListDevicesReply:
        """List the cameras, microphones and speakers connected to a room.

        GET /rooms/{roomId}/device_profiles/devices, rate class medium.
        """
        return await self._send("rooms.device_profiles.list_devices", (room_id,))

    async def update(
        self, room_id: str, device_profile_id: str, /, **named: Unpack[t.RoomsDeviceProfilesUpdateParams]
    ) -> None:
        """Change the devices or the audio processing of a device profile.

        PATCH /rooms/{roomId}/device_profiles/{deviceProfileId}, rate class medium.
        """
        return await self._send("rooms.device_profiles.update", (room_id, device_profile_id), named)


class RoomsDevices(Resource):
    """``zoom.rooms.devices``"""

    _name = "rooms.devices"

    def change_app_version(
        self, room_id: str, device_id: str, /, **named: Unpack[t.RoomsDevicesChangeAppVersionParams]
    ) -> None:
        """Upgrade, downgrade or cancel a change of the Zoom Rooms app on a device.

        PUT /rooms/{roomId}/devices/{deviceId}/app_version, rate class medium.
        """
        return self._send("rooms.devices.change_app_version", (room_id, device_id), named)

    def delete(self, room_id: str, device_id: str, /) -> None:
        """Remove a controller, display or other paired device from a room.

        DELETE /rooms/{roomId}/devices/{deviceId}, rate class medium.
        """
        return self._send("rooms.devices.delete", (room_id, device_id))

    def list(self, room_id: str, /) -> Listing[t.RoomsDevicesListItem, t.RoomsDevicesListPage]:
        """List a room's computers, controllers and displays with version and status.

        GET /rooms/{roomId}/devices, rate class medium.
        """
        return self._send("rooms.devices.list", (room_id,))


class AsyncRoomsDevices(Resource):
    """``zoom.rooms.devices``"""

    _name = "rooms.devices"

    async def change_app_version(
        self, room_id: str, device_id: str, /, **named: Unpack[t.RoomsDevicesChangeAppVersionParams]
    ) -> None:
        """Upgrade, downgrade or cancel a change of the Zoom Rooms app on a device.

        PUT /rooms/{roomId}/devices/{deviceId}/app_version, rate class medium.
        """
        return await self._send("rooms.devices.change_app_version", (room_id, device_id), named)

    async def delete(self, room_id: str, device_id: str, /) -> None:
        """Remove a controller, display or other paired device from a room.

        DELETE /rooms/{roomId}/devices/{deviceId}, rate class medium.
        """
        return await self._send("rooms.devices.delete", (room_id, device_id))

    def list(self, room_id: str, /) -> AsyncListing[t.RoomsDevicesListItem, t.RoomsDevicesListPage]:
        """List a room's computers, controllers and displays with version and status.

        GET /rooms/{roomId}/devices, rate class medium.
        """
        return self._send("rooms.devices.list", (room_id,))


class RoomsDigitalSignage(Resource):
    """``zoom.rooms.digital_signage``"""

    _name = "rooms.digital_signage"

    def display_e911(self, **named: Unpack[t.RoomsDigitalSignageDisplayE911Params]) -> None:
        """Show an emergency text on the signage of the targeted rooms.

        PATCH /rooms/events, rate class medium.
        """
        return self._send("rooms.digital_signage.display_e911", (), named)

    def list(
        self, **named: Unpack[t.RoomsDigitalSignageListParams]
    ) -> Listing[t.RoomsDigitalSignageListItem, t.RoomsDigitalSignageListPage]:
        """List digital signage contents or the folders that hold them.

        GET /rooms/digital_signage, rate class medium.
        """
        return self._send("rooms.digital_signage.list", (), named)

    def remove_e911(self, **named: Unpack[t.RoomsDigitalSignageRemoveE911Params]) -> None:
        """Take an emergency text off the signage of the targeted rooms.

        PATCH /rooms/events, rate class medium.
        """
        return self._send("rooms.digital_signage.remove_e911", (), named)

    def update_e911(self, **named: Unpack[t.RoomsDigitalSignageUpdateE911Params]) -> None:
        """Show or remove an emergency text on the signage of many rooms at once.

        PATCH /rooms/events, rate class medium.
        """
        return self._send("rooms.digital_signage.update_e911", (), named)


class AsyncRoomsDigitalSignage(Resource):
    """``zoom.rooms.digital_signage``"""

    _name = "rooms.digital_signage"

    async def display_e911(self, **named: Unpack[t.RoomsDigitalSignageDisplayE911Params]) -> None:
        """Show an emergency text on the signage of the targeted rooms.

        PATCH /rooms/events, rate class medium.
        """
        return await self._send("rooms.digital_signage.display_e911", (), named)

    def list(
        self, **named: Unpack[t.RoomsDigitalSignageListParams]
    ) -> AsyncListing[t.RoomsDigitalSignageListItem, t.RoomsDigitalSignageListPage]:
        """List digital signage contents or the folders that hold them.

        GET /rooms/digital_signage, rate class medium.
        """
        return self._send("rooms.digital_signage.list", (), named)

    async def remove_e911(self, **named: Unpack[t.RoomsDigitalSignageRemoveE911Params]) -> None:
        """Take an emergency text off the signage of the targeted rooms.

        PATCH /rooms/events, rate class medium.
        """
        return await self._send("rooms.digital_signage.remove_e911", (), named)

    async def update_e911(self, **named: Unpack[t.RoomsDigitalSignageUpdateE911Params]) -> None:
        """Show or remove an emergency text on the signage of many rooms at once.

        PATCH /rooms/events, rate class medium.
        """
        return await self._send("rooms.digital_signage.update_e911", (), named)


class RoomsLocations(Resource):
    """``zoom.rooms.locations``"""

    _name = "rooms.locations"

    def change_parent(self, location_id: str, /, **named: Unpack[t.RoomsLocationsChangeParentParams]) -> None:
        """Move a place under another parent in the location tree.

        PUT /rooms/locations/{locationId}/location, rate class medium.
        """
        return self._send("rooms.locations.change_parent", (location_id,), named)

    def create(self, **named: Unpack[t.RoomsLocationsCreateParams]) -> t.RoomsLocationsCreateReply:
        """Add a place below a parent in the location tree. POST /rooms/locations, rate class light."""
        return self._send("rooms.locations.create", (), named)

    def delete(self, location_id: str, /) -> None:
        """Delete a place from the location tree. DELETE /rooms/locations/{locationId}, rate class light."""
        return self._send("rooms.locations.delete", (location_id,))

    def get(self, location_id: str, /) -> t.RoomsLocationsGetReply:
        """Get a place's address, time zone, support contact and backgrounds.

        GET /rooms/locations/{locationId}, rate class medium.
        """
        return self._send("rooms.locations.get", (location_id,))

    def get_settings(
        self, location_id: str, /, **named: Unpack[t.RoomsLocationsGetSettingsParams]
    ) -> t.RoomsLocationsGetSettingsReply:
        """Get the meeting, alert, signage or scheduling-display settings of a place.

        GET /rooms/locations/{locationId}/settings, rate class medium.
        """
        return self._send("rooms.locations.get_settings", (location_id,), named)

    def get_structure(self) -> t.RoomsLocationsGetStructureReply:
        """Get the levels that make up the account's location tree.

        GET /rooms/locations/structure, rate class light.
        """
        return self._send("rooms.locations.get_structure", ())

    def list(
        self, **named: Unpack[t.RoomsLocationsListParams]
    ) -> Listing[t.RoomsLocationsListItem, t.RoomsLocationsListPage]:
        """List the places of the location tree: countries, cities, buildings, floors.

        GET /rooms/locations, rate class medium.
        """
        return self._send("rooms.locations.list", (), named)

    def update(self, location_id: str, /, **named: Unpack[t.RoomsLocationsUpdateParams]) -> None:
        """Change a place's name, address, time zone, support contact or backgrounds.

        PATCH /rooms/locations/{locationId}, rate class medium.
        """
        return self._send("rooms.locations.update", (location_id,), named)

    def update_settings(
        self, location_id: str, /, **named: Unpack[t.RoomsLocationsUpdateSettingsParams]
    ) -> None:
        """Change the settings that rooms at a place inherit.

        PATCH /rooms/locations/{locationId}/settings, rate class medium.
        """
        return self._send("rooms.locations.update_settings", (location_id,), named)

    def update_structure(self, **named: Unpack[t.RoomsLocationsUpdateStructureParams]) -> None:
        """Set the levels that make up the account's location tree.

        PUT /rooms/locations/structure, rate class medium.
        """
        return self._send("rooms.locations.update_structure", (), named)


class AsyncRoomsLocations(Resource):
    """``zoom.rooms.locations``"""

    _name = "rooms.locations"

    async def change_parent(
        self, location_id: str, /, **named: Unpack[t.RoomsLocationsChangeParentParams]
    ) -> None:
        """Move a place under another parent in the location tree.

        PUT /rooms/locations/{locationId}/location, rate class medium.
        """
        return await self._send("rooms.locations.change_parent", (location_id,), named)

    async def create(self, **named: Unpack[t.RoomsLocationsCreateParams]) -> t.RoomsLocationsCreateReply:
        """Add a place below a parent in the location tree. POST /rooms/locations, rate class light."""
        return await self._send("rooms.locations.create", (), named)

    async def delete(self, location_id: str, /) -> None:
        """Delete a place from the location tree. DELETE /rooms/locations/{locationId}, rate class light."""
        return await self._send("rooms.locations.delete", (location_id,))

    async def get(self, location_id: str, /) -> t.RoomsLocationsGetReply:
        """Get a place's address, time zone, support contact and backgrounds.

        GET /rooms/locations/{locationId}, rate class medium.
        """
        return await self._send("rooms.locations.get", (location_id,))

    async def get_settings(
        self, location_id: str, /, **named: Unpack[t.RoomsLocationsGetSettingsParams]
    ) -> t.RoomsLocationsGetSettingsReply:
        """Get the meeting, alert, signage or scheduling-display settings of a place.

        GET /rooms/locations/{locationId}/settings, rate class medium.
        """
        return await self._send("rooms.locations.get_settings", (location_id,), named)

    async def get_structure(self) -> t.RoomsLocationsGetStructureReply:
        """Get the levels that make up the account's location tree.

        GET /rooms/locations/structure, rate class light.
        """
        return await self._send("rooms.locations.get_structure", ())

    def list(
        self, **named: Unpack[t.RoomsLocationsListParams]
    ) -> AsyncListing[t.RoomsLocationsListItem, t.RoomsLocationsListPage]:
        """List the places of the location tree: countries, cities, buildings, floors.

        GET /rooms/locations, rate class medium.
        """
        return self._send("rooms.locations.list", (), named)

    async def update(self, location_id: str, /, **named: Unpack[t.RoomsLocationsUpdateParams]) -> None:
        """Change a place's name, address, time zone, support contact or backgrounds.

        PATCH /rooms/locations/{locationId}, rate class medium.
        """
        return await self._send("rooms.locations.update", (location_id,), named)

    async def update_settings(
        self, location_id: str, /, **named: Unpack[t.RoomsLocationsUpdateSettingsParams]
    ) -> None:
        """Change the settings that rooms at a place inherit.

        PATCH /rooms/locations/{locationId}/settings, rate class medium.
        """
        return await self._send("rooms.locations.update_settings", (location_id,), named)

    async def update_structure(self, **named: Unpack[t.RoomsLocationsUpdateStructureParams]) -> None:
        """Set the levels that make up the account's location tree.

        PUT /rooms/locations/structure, rate class medium.
        """
        return await self._send("rooms.locations.update_structure", (), named)


class RoomsSettings(Resource):
    """``zoom.rooms.settings``"""

    _name = "rooms.settings"

    def get(self, id: str, /, **named: Unpack[t.RoomsSettingsGetParams]) -> t.RoomsSettingsGetReply:
        """Get a room's meeting, alert, signage or scheduling-display settings.

        GET /rooms/{id}/settings, rate class medium.
        """
        return self._send("rooms.settings.get", (id,), named)

    def update(self, id: str, /, **named: Unpack[t.RoomsSettingsUpdateParams]) -> None:
        """Change a room's meeting, alert, signage or scheduling-display settings.

        PATCH /rooms/{id}/settings, rate class medium.
        """
        return self._send("rooms.settings.update", (id,), named)


class AsyncRoomsSettings(Resource):
    """``zoom.rooms.settings``"""

    _name = "rooms.settings"

    async def get(self, id: str, /, **named: Unpack[t.RoomsSettingsGetParams]) -> t.RoomsSettingsGetReply:
        """Get a room's meeting, alert, signage or scheduling-display settings.

        GET /rooms/{id}/settings, rate class medium.
        """
        return await self._send("rooms.settings.get", (id,), named)

    async def update(self, id: str, /, **named: Unpack[t.RoomsSettingsUpdateParams]) -> None:
        """Change a room's meeting, alert, signage or scheduling-display settings.

        PATCH /rooms/{id}/settings, rate class medium.
        """
        return await self._send("rooms.settings.update", (id,), named)


class RoomsSignageContents(Resource):
    """``zoom.rooms.signage_contents``"""

    _name = "rooms.signage_contents"

    def create_url(
        self, **named: Unpack[t.RoomsSignageContentsCreateUrlParams]
    ) -> t.RoomsSignageContentsCreateUrlReply:
        """Add a web page to the digital signage library.

        POST /rooms/content/digital_signage/contents, rate class light.
        """
        return self._send("rooms.signage_contents.create_url", (), named)

    def delete(self, content_id: str, /, **named: Unpack[t.RoomsSignageContentsDeleteParams]) -> None:
        """Delete a signage item from the library, its playlists and rooms.

        DELETE /rooms/content/digital_signage/contents/{contentId}, rate class light.
        """
        return self._send("rooms.signage_contents.delete", (content_id,), named)

    def get(self, content_id: str, /) -> t.RoomsSignageContentsGetReply:
        """Get one signage item with its type, expiry and download link.

        GET /rooms/content/digital_signage/contents/{contentId}, rate class light.
        """
        return self._send("rooms.signage_contents.get", (content_id,))

    def list(
        self, **named: Unpack[t.RoomsSignageContentsListParams]
    ) -> Listing[t.RoomsSignageContentsListItem, t.RoomsSignageContentsListPage]:
        """List the images, videos and links of the digital signage library.

        GET /rooms/content/digital_signage/contents, rate class light.
        """
        return self._send("rooms.signage_contents.list", (), named)

    def update(self, content_id: str, /, **named: Unpack[t.RoomsSignageContentsUpdateParams]) -> None:
        """Rename a signage item, change its link or set when it expires.

        PATCH /rooms/content/digital_signage/contents/{contentId}, rate class light.
        """
        return self._send("rooms.signage_contents.update", (content_id,), named)

    def update_file(self, **named: Unpack[t.RoomsSignageContentsUpdateFileParams]) -> None:
        """Replace the file of an image or video in the signage library.

        PUT /zrdigitalsignage/files, rate class light.
        """
        return self._send("rooms.signage_contents.update_file", (), named)

    def upload_file(
        self, **named: Unpack[t.RoomsSignageContentsUploadFileParams]
    ) -> t.RoomsSignageContentsUploadFileReply:
        """Upload an image or video to the signage library and get its content id.

        POST /zrdigitalsignage/files, rate class light.
        """
        return self._send("rooms.signage_contents.upload_file", (), named)


class AsyncRoomsSignageContents(Resource):
    """``zoom.rooms.signage_contents``"""

    _name = "rooms.signage_contents"

    async def create_url(
        self, **named: Unpack[t.RoomsSignageContentsCreateUrlParams]
    ) -> t.RoomsSignageContentsCreateUrlReply:
        """Add a web page to the digital signage library.

        POST /rooms/content/digital_signage/contents, rate class light.
        """
        return await self._send("rooms.signage_contents.create_url", (), named)

    async def delete(self, content_id: str, /, **named: Unpack[t.RoomsSignageContentsDeleteParams]) -> None:
        """Delete a signage item from the library, its playlists and rooms.

        DELETE /rooms/content/digital_signage/contents/{contentId}, rate class light.
        """
        return await self._send("rooms.signage_contents.delete", (content_id,), named)

    async def get(self, content_id: str, /) -> t.RoomsSignageContentsGetReply:
        """Get one signage item with its type, expiry and download link.

        GET /rooms/content/digital_signage/contents/{contentId}, rate class light.
        """
        return await self._send("rooms.signage_contents.get", (content_id,))

    def list(
        self, **named: Unpack[t.RoomsSignageContentsListParams]
    ) -> AsyncListing[t.RoomsSignageContentsListItem, t.RoomsSignageContentsListPage]:
        """List the images, videos and links of the digital signage library.

        GET /rooms/content/digital_signage/contents, rate class light.
        """
        return self._send("rooms.signage_contents.list", (), named)

    async def update(self, content_id: str, /, **named: Unpack[t.RoomsSignageContentsUpdateParams]) -> None:
        """Rename a signage item, change its link or set when it expires.

        PATCH /rooms/content/digital_signage/contents/{contentId}, rate class light.
        """
        return await self._send("rooms.signage_contents.update", (content_id,), named)

    async def update_file(self, **named: Unpack[t.RoomsSignageContentsUpdateFileParams]) -> None:
        """Replace the file of an image or video in the signage library.

        PUT /zrdigitalsignage/files, rate class light.
        """
        return await self._send("rooms.signage_contents.update_file", (), named)

    async def upload_file(
        self, **named: Unpack[t.RoomsSignageContentsUploadFileParams]
    ) -> t.RoomsSignageContentsUploadFileReply:
        """Upload an image or video to the signage library and get its content id.

        POST /zrdigitalsignage/files, rate class light.
        """
        return await self._send("rooms.signage_contents.upload_file", (), named)


class RoomsSignageFolders(Resource):
    """``zoom.rooms.signage_folders``"""

    _name = "rooms.signage_folders"

    def create(self, **named: Unpack[t.RoomsSignageFoldersCreateParams]) -> t.RoomsSignageFoldersCreateReply:
        """Add a folder to the digital signage library.

        POST /rooms/content/digital_signage/folders, rate class light.
        """
        return self._send("rooms.signage_folders.create", (), named)

    def delete(self, folder_id: str, /, **named: Unpack[t.RoomsSignageFoldersDeleteParams]) -> None:
        """Delete a signage folder together with everything in it.

        DELETE /rooms/content/digital_signage/folders/{folderId}, rate class light.
        """
        return self._send("rooms.signage_folders.delete", (folder_id,), named)

    def get(self, folder_id: str, /) -> t.RoomsSignageFoldersGetReply:
        """Get the name of a signage library folder.

        GET /rooms/content/digital_signage/folders/{folderId}, rate class light.
        """
        return self._send("rooms.signage_folders.get", (folder_id,))

    def update(self, folder_id: str, /, **named: Unpack[t.RoomsSignageFoldersUpdateParams]) -> None:
        """Rename a signage library folder.

        PATCH /rooms/content/digital_signage/folders/{folderId}, rate class light.
        """
        return self._send("rooms.signage_folders.update", (folder_id,), named)


class AsyncRoomsSignageFolders(Resource):
    """``zoom.rooms.signage_folders``"""

    _name = "rooms.signage_folders"

    async def create(
        self, **named: Unpack[t.RoomsSignageFoldersCreateParams]
    ) -> t.RoomsSignageFoldersCreateReply:
        """Add a folder to the digital signage library.

        POST /rooms/content/digital_signage/folders, rate class light.
        """
        return await self._send("rooms.signage_folders.create", (), named)

    async def delete(self, folder_id: str, /, **named: Unpack[t.RoomsSignageFoldersDeleteParams]) -> None:
        """Delete a signage folder together with everything in it.

        DELETE /rooms/content/digital_signage/folders/{folderId}, rate class light.
        """
        return await self._send("rooms.signage_folders.delete", (folder_id,), named)

    async def get(self, folder_id: str, /) -> t.RoomsSignageFoldersGetReply:
        """Get the name of a signage library folder.

        GET /rooms/content/digital_signage/folders/{folderId}, rate class light.
        """
        return await self._send("rooms.signage_folders.get", (folder_id,))

    async def update(self, folder_id: str, /, **named: Unpack[t.RoomsSignageFoldersUpdateParams]) -> None:
        """Rename a signage library folder.

        PATCH /rooms/content/digital_signage/folders/{folderId}, rate class light.
        """
        return await self._send("rooms.signage_folders.update", (folder_id,), named)


class RoomsSignagePlaylists(Resource):
    """``zoom.rooms.signage_playlists``"""

    _name = "rooms.signage_playlists"

    def create(
        self, **named: Unpack[t.RoomsSignagePlaylistsCreateParams]
    ) -> t.RoomsSignagePlaylistsCreateReply:
        """Add an empty playlist to the digital signage library.

        POST /rooms/content/digital_signage/playlists, rate class light.
        """
        return self._send("rooms.signage_playlists.create", (), named)

    def delete(self, playlist_id: str, /) -> None:
        """Delete a signage playlist.

        DELETE /rooms/content/digital_signage/playlists/{playlistId}, rate class light.
        """
        return self._send("rooms.signage_playlists.delete", (playlist_id,))

    def get(self, playlist_id: str, /) -> t.RoomsSignagePlaylistsGetReply:
        """Get the name of a signage playlist.

        GET /rooms/content/digital_signage/playlists/{playlistId}, rate class light.
        """
        return self._send("rooms.signage_playlists.get", (playlist_id,))

    def list(
        self, **named: Unpack[t.RoomsSignagePlaylistsListParams]
    ) -> Listing[t.RoomsSignagePlaylistsListItem, t.RoomsSignagePlaylistsListPage]:
        """List the playlists of the digital signage library.

        GET /rooms/content/digital_signage/playlists, rate class light.
        """
        return self._send("rooms.signage_playlists.list", (), named)

    def list_contents(
        self, playlist_id: str, /, **named: Unpack[t.RoomsSignagePlaylistsListContentsParams]
    ) -> Listing[t.RoomsSignagePlaylistsListContentsItem, t.RoomsSignagePlaylistsListContentsPage]:
        """List a playlist's items in playing order with their display times.

        GET /rooms/content/digital_signage/playlists/{playlistId}/contents, rate class light.
        """
        return self._send("rooms.signage_playlists.list_contents", (playlist_id,), named)

    def list_rooms(
        self, playlist_id: str, /
    ) -> Listing[t.RoomsSignagePlaylistsListRoomsItem, t.RoomsSignagePlaylistsListRoomsPage]:
        """List the rooms that a playlist is published to.

        GET /rooms/content/digital_signage/playlists/{playlistId}/rooms, rate class light.
        """
        return self._send("rooms.signage_playlists.list_rooms", (playlist_id,))

    def update(self, playlist_id: str, /, **named: Unpack[t.RoomsSignagePlaylistsUpdateParams]) -> None:
        """Rename a signage playlist.

        PATCH /rooms/content/digital_signage/playlists/{playlistId}, rate class light.
        """
        return self._send("rooms.signage_playlists.update", (playlist_id,), named)

    def update_contents(
        self, playlist_id: str, /, **named: Unpack[t.RoomsSignagePlaylistsUpdateContentsParams]
    ) -> None:
        """Replace a playlist's items, in playing order.

        PUT /rooms/content/digital_signage/playlists/{playlistId}/contents, rate class light.
        """
        return self._send("rooms.signage_playlists.update_contents", (playlist_id,), named)

    def update_rooms(
        self, playlist_id: str, /, **named: Unpack[t.RoomsSignagePlaylistsUpdateRoomsParams]
    ) -> None:
        """Replace the set of rooms that a playlist is published to.

        PUT /rooms/content/digital_signage/playlists/{playlistId}/rooms, rate class light.
        """
        return self._send("rooms.signage_playlists.update_rooms", (playlist_id,), named)


class AsyncRoomsSignagePlaylists(Resource):
    """``zoom.rooms.signage_playlists``"""

    _name = "rooms.signage_playlists"

    async def create(
        self, **named: Unpack[t.RoomsSignagePlaylistsCreateParams]
    ) -> t.RoomsSignagePlaylistsCreateReply:
        """Add an empty playlist to the digital signage library.

        POST /rooms/content/digital_signage/playlists, rate class light.
        """
        return await self._send("rooms.signage_playlists.create", (), named)

    async def delete(self, playlist_id: str, /) -> None:
        """Delete a signage playlist.

        DELETE /rooms/content/digital_signage/playlists/{playlistId}, rate class light.
        """
        return await self._send("rooms.signage_playlists.delete", (playlist_id,))

    async def get(self, playlist_id: str, /) -> t.RoomsSignagePlaylistsGetReply:
        """Get the name of a signage playlist.

        GET /rooms/content/digital_signage/playlists/{playlistId}, rate class light.
        """
        return await self._send("rooms.signage_playlists.get", (playlist_id,))

    def list(
        self, **named: Unpack[t.RoomsSignagePlaylistsListParams]
    ) -> AsyncListing[t.RoomsSignagePlaylistsListItem, t.RoomsSignagePlaylistsListPage]:
        """List the playlists of the digital signage library.

        GET /rooms/content/digital_signage/playlists, rate class light.
        """
        return self._send("rooms.signage_playlists.list", (), named)

    def list_contents(
        self, playlist_id: str, /, **named: Unpack[t.RoomsSignagePlaylistsListContentsParams]
    ) -> AsyncListing[t.RoomsSignagePlaylistsListContentsItem, t.RoomsSignagePlaylistsListContentsPage]:
        """List a playlist's items in playing order with their display times.

        GET /rooms/content/digital_signage/playlists/{playlistId}/contents, rate class light.
        """
        return self._send("rooms.signage_playlists.list_contents", (playlist_id,), named)

    def list_rooms(
        self, playlist_id: str, /
    ) -> AsyncListing[t.RoomsSignagePlaylistsListRoomsItem, t.RoomsSignagePlaylistsListRoomsPage]:
        """List the rooms that a playlist is published to.

        GET /rooms/content/digital_signage/playlists/{playlistId}/rooms, rate class light.
        """
        return self._send("rooms.signage_playlists.list_rooms", (playlist_id,))

    async def update(self, playlist_id: str, /, **named: Unpack[t.RoomsSignagePlaylistsUpdateParams]) -> None:
        """Rename a signage playlist.

        PATCH /rooms/content/digital_signage/playlists/{playlistId}, rate class light.
        """
        return await self._send("rooms.signage_playlists.update", (playlist_id,), named)

    async def update_contents(
        self, playlist_id: str, /, **named: Unpack[t.RoomsSignagePlaylistsUpdateContentsParams]
    ) -> None:
        """Replace a playlist's items, in playing order.

        PUT /rooms/content/digital_signage/playlists/{playlistId}/contents, rate class light.
        """
        return await self._send("rooms.signage_playlists.update_contents", (playlist_id,), named)

    async def update_rooms(
        self, playlist_id: str, /, **named: Unpack[t.RoomsSignagePlaylistsUpdateRoomsParams]
    ) -> None:
        """Replace the set of rooms that a playlist is published to.

        PUT /rooms/content/digital_signage/playlists/{playlistId}/rooms, rate class light.
        """
        return await self._send("rooms.signage_playlists.update_rooms", (playlist_id,), named)


class RoomsTags(Resource):
    """``zoom.rooms.tags``"""

    _name = "rooms.tags"

    def assign(self, room_id: str, /, **named: Unpack[t.RoomsTagsAssignParams]) -> None:
        """Add tags to a room, keeping those it has. PATCH /rooms/{roomId}/tags, rate class medium."""
        return self._send("rooms.tags.assign", (room_id,), named)

    def assign_by_location(
        self, location_id: str, /, **named: Unpack[t.RoomsTagsAssignByLocationParams]
    ) -> None:
        """Add tags to every room at a location.

        PATCH /rooms/locations/{locationId}/tags, rate class medium.
        """
        return self._send("rooms.tags.assign_by_location", (location_id,), named)

    def create(self, **named: Unpack[t.RoomsTagsCreateParams]) -> t.RoomsTagsCreateReply:
        """Create a room tag and get its id. POST /rooms/tags, rate class medium."""
        return self._send("rooms.tags.create", (), named)

    def delete(self, tag_id: str, /) -> None:
        """Delete a room tag and take it off every room. DELETE /rooms/tags/{tagId}, rate class medium."""
        return self._send("rooms.tags.delete", (tag_id,))

    def list(
        self, **named: Unpack[t.RoomsTagsListParams]
    ) -> Listing[t.RoomsTagsListItem, t.RoomsTagsListPage]:
        """List the account's room tags with the number of rooms that carry each.

        GET /rooms/tags, rate class medium.
        """
        return self._send("rooms.tags.list", (), named)

    def unassign(self, room_id: str, /, **named: Unpack[t.RoomsTagsUnassignParams]) -> None:
        """Take tags off a room. DELETE /rooms/{roomId}/tags, rate class medium."""
        return self._send("rooms.tags.unassign", (room_id,), named)

    def update(self, tag_id: str, /, **named: Unpack[t.RoomsTagsUpdateParams]) -> None:
        """Rename a room tag or change its description. PATCH /rooms/tags/{tagId}, rate class medium."""
        return self._send("rooms.tags.update", (tag_id,), named)


class AsyncRoomsTags(Resource):
    """``zoom.rooms.tags``"""

    _name = "rooms.tags"

    async def assign(self, room_id: str, /, **named: Unpack[t.RoomsTagsAssignParams]) -> None:
        """Add tags to a room, keeping those it has. PATCH /rooms/{roomId}/tags, rate class medium."""
        return await self._send("rooms.tags.assign", (room_id,), named)

    async def assign_by_location(
        self, location_id: str, /, **named: Unpack[t.RoomsTagsAssignByLocationParams]
    ) -> None:
        """Add tags to every room at a location.

        PATCH /rooms/locations/{locationId}/tags, rate class medium.
        """
        return await self._send("rooms.tags.assign_by_location", (location_id,), named)

    async def create(self, **named: Unpack[t.RoomsTagsCreateParams]) -> t.RoomsTagsCreateReply:
        """Create a room tag and get its id. POST /rooms/tags, rate class medium."""
        return await self._send("rooms.tags.create", (), named)

    async def delete(self, tag_id: str, /) -> None:
        """Delete a room tag and take it off every room. DELETE /rooms/tags/{tagId}, rate class medium."""
        return await self._send("rooms.tags.delete", (tag_id,))

    def list(
        self, **named: Unpack[t.RoomsTagsListParams]
    ) -> AsyncListing[t.RoomsTagsListItem, t.RoomsTagsListPage]:
        """List the account's room tags with the number of rooms that carry each.

        GET /rooms/tags, rate class medium.
        """
        return self._send("rooms.tags.list", (), named)

    async def unassign(self, room_id: str, /, **named: Unpack[t.RoomsTagsUnassignParams]) -> None:
        """Take tags off a room. DELETE /rooms/{roomId}/tags, rate class medium."""
        return await self._send("rooms.tags.unassign", (room_id,), named)

    async def update(self, tag_id: str, /, **named: Unpack[t.RoomsTagsUpdateParams]) -> None:
        """Rename a room tag or change its description. PATCH /rooms/tags/{tagId}, rate class medium."""
        return await self._send("rooms.tags.update", (tag_id,), named)


class Visitors(Resource):
    """``zoom.visitors``"""

    _name = "visitors"

    @cached_property
    def invitations(self) -> VisitorsInvitations:
        """``zoom.visitors.invitations``"""
        return VisitorsInvitations(self._run)


class AsyncVisitors(Resource):
    """``zoom.visitors``"""

    _name = "visitors"

    @cached_property
    def invitations(self) -> AsyncVisitorsInvitations:
        """``zoom.visitors.invitations``"""
        return AsyncVisitorsInvitations(self._run)


class VisitorsInvitations(Resource):
    """``zoom.visitors.invitations``"""

    _name = "visitors.invitations"

    def check_in(self, invitation_id: str, /) -> None:
        """Check a visitor in on arrival.

        POST /visitor/invitation/{invitationId}/checkin, rate class medium.
        """
        return self._send("visitors.invitations.check_in", (invitation_id,))

    def create(self, **named: Unpack[t.VisitorsInvitationsCreateParams]) -> None:
        """Invite a visitor to an office and send the invitation.

        POST /visitor/invitation, rate class medium.
        """
        return self._send("visitors.invitations.create", (), named)

    def delete(self, invitation_id: str, /, **named: Unpack[t.VisitorsInvitationsDeleteParams]) -> None:
        """Delete a visitor invitation or cancel the visit.

        DELETE /visitor/invitation/{invitationId}, rate class medium.
        """
        return self._send("visitors.invitations.delete", (invitation_id,), named)

    def get(self, invitation_id: str, /) -> t.VisitorsInvitationsGetReply:
        """Get one invitation with visitor, host, office and visit status.

        GET /visitor/invitation/{invitationId}, rate class medium.
        """
        return self._send("visitors.invitations.get", (invitation_id,))

    def list(
        self, **named: Unpack[t.VisitorsInvitationsListParams]
    ) -> Listing[t.VisitorsInvitationsListItem, t.VisitorsInvitationsListPage]:
        """List visitor invitations by location and visit time. GET /visitor/invitation, rate class medium."""
        return self._send("visitors.invitations.list", (), named)

    def update(self, invitation_id: str, /, **named: Unpack[t.VisitorsInvitationsUpdateParams]) -> None:
        """Change an invitation's visitor, host, location or time.

        PATCH /visitor/invitation/{invitationId}, rate class medium.
        """
        return self._send("visitors.invitations.update", (invitation_id,), named)


class AsyncVisitorsInvitations(Resource):
    """``zoom.visitors.invitations``"""

    _name = "visitors.invitations"

    async def check_in(self, invitation_id: str, /) -> None:
        """Check a visitor in on arrival.

        POST /visitor/invitation/{invitationId}/checkin, rate class medium.
        """
        return await self._send("visitors.invitations.check_in", (invitation_id,))

    async def create(self, **named: Unpack[t.VisitorsInvitationsCreateParams]) -> None:
        """Invite a visitor to an office and send the invitation.

        POST /visitor/invitation, rate class medium.
        """
        return await self._send("visitors.invitations.create", (), named)

    async def delete(self, invitation_id: str, /, **named: Unpack[t.VisitorsInvitationsDeleteParams]) -> None:
        """Delete a visitor invitation or cancel the visit.

        DELETE /visitor/invitation/{invitationId}, rate class medium.
        """
        return await self._send("visitors.invitations.delete", (invitation_id,), named)

    async def get(self, invitation_id: str, /) -> t.VisitorsInvitationsGetReply:
        """Get one invitation with visitor, host, office and visit status.

        GET /visitor/invitation/{invitationId}, rate class medium.
        """
        return await self._send("visitors.invitations.get", (invitation_id,))

    def list(
        self, **named: Unpack[t.VisitorsInvitationsListParams]
    ) -> AsyncListing[t.VisitorsInvitationsListItem, t.VisitorsInvitationsListPage]:
        """List visitor invitations by location and visit time. GET /visitor/invitation, rate class medium."""
        return self._send("visitors.invitations.list", (), named)

    async def update(self, invitation_id: str, /, **named: Unpack[t.VisitorsInvitationsUpdateParams]) -> None:
        """Change an invitation's visitor, host, location or time.

        PATCH /visitor/invitation/{invitationId}, rate class medium.
        """
        return await self._send("visitors.invitations.update", (invitation_id,), named)


class Workspaces(Resource):
    """``zoom.workspaces``"""

    _name = "workspaces"

    @cached_property
    def assets(self) -> WorkspacesAssets:
        """``zoom.workspaces.assets``"""
        return WorkspacesAssets(self._run)

    @cached_property
    def assignments(self) -> WorkspacesAssignments:
        """``zoom.workspaces.assignments``"""
        return WorkspacesAssignments(self._run)

    @cached_property
    def calendar_settings(self) -> WorkspacesCalendarSettings:
        """``zoom.workspaces.calendar_settings``"""
        return WorkspacesCalendarSettings(self._run)

    def create(self, **named: Unpack[t.WorkspacesCreateParams]) -> t.WorkspacesCreateReply:
        """Add a desk or reservable room to a location. POST /workspaces, rate class medium."""
        return self._send("workspaces.create", (), named)

    def delete(self, workspace_id: str, /) -> None:
        """Delete a workspace. DELETE /workspaces/{workspaceId}, rate class medium."""
        return self._send("workspaces.delete", (workspace_id,))

    @cached_property
    def floor_maps(self) -> WorkspacesFloorMaps:
        """``zoom.workspaces.floor_maps``"""
        return WorkspacesFloorMaps(self._run)

    def get(self, workspace_id: str, /) -> t.WorkspacesGetReply:
        """Get one workspace with its passcode, activation code and location.

        GET /workspaces/{workspaceId}, rate class medium.
        """
        return self._send("workspaces.get", (workspace_id,))

    def get_hot_desk_usage(
        self, **named: Unpack[t.WorkspacesGetHotDeskUsageParams]
    ) -> t.WorkspacesGetHotDeskUsageReply:
        """Count a location's desks and rooms in use and not in use right now.

        GET /workspaces/usage, rate class medium.
        """
        return self._send("workspaces.get_hot_desk_usage", (), named)

    def get_qr_code(
        self, workspace_id: str, /, **named: Unpack[t.WorkspacesGetQrCodeParams]
    ) -> t.WorkspacesGetQrCodeReply:
        """Get a QR code that lets people check in at a workspace.

        GET /workspaces/{workspaceId}/qr_code, rate class medium.
        """
        return self._send("workspaces.get_qr_code", (workspace_id,), named)

    def list(
        self, **named: Unpack[t.WorkspacesListParams]
    ) -> Listing[t.WorkspacesListItem, t.WorkspacesListPage]:
        """List the desks and reservable rooms of one location. GET /workspaces, rate class medium."""
        return self._send("workspaces.list", (), named)

    def list_additional_information(
        self, **named: Unpack[t.WorkspacesListAdditionalInformationParams]
    ) -> Listing[t.WorkspacesListAdditionalInformationItem, t.WorkspacesListAdditionalInformationPage]:
        """List a location's workspaces with their availability in a time range.

        GET /workspaces/additional_informations, rate class medium.
        """
        return self._send("workspaces.list_additional_information", (), named)

    def list_released_by_timeout(
        self, **named: Unpack[t.WorkspacesListReleasedByTimeoutParams]
    ) -> Listing[t.WorkspacesListReleasedByTimeoutItem, t.WorkspacesListReleasedByTimeoutPage]:
        """List bookings that were released, such as no-shows, with time and reason.

        GET /workspaces/released_workspaces_by_timeout, rate class medium.
        """
        return self._send("workspaces.list_released_by_timeout", (), named)

    @cached_property
    def reservations(self) -> WorkspacesReservations:
        """``zoom.workspaces.reservations``"""
        return WorkspacesReservations(self._run)

    @cached_property
    def settings(self) -> WorkspacesSettings:
        """``zoom.workspaces.settings``"""
        return WorkspacesSettings(self._run)

    def update(self, workspace_id: str, /, **named: Unpack[t.WorkspacesUpdateParams]) -> None:
        """Change a workspace's name, passcode or calendar resource.

        PATCH /workspaces/{workspaceId}, rate class medium.
        """
        return self._send("workspaces.update", (workspace_id,), named)


class AsyncWorkspaces(Resource):
    """``zoom.workspaces``"""

    _name = "workspaces"

    @cached_property
    def assets(self) -> AsyncWorkspacesAssets:
        """``zoom.workspaces.assets``"""
        return AsyncWorkspacesAssets(self._run)

    @cached_property
    def assignments(self) -> AsyncWorkspacesAssignments:
        """``zoom.workspaces.assignments``"""
        return AsyncWorkspacesAssignments(self._run)

    @cached_property
    def calendar_settings(self) -> AsyncWorkspacesCalendarSettings:
        """``zoom.workspaces.calendar_settings``"""
        return AsyncWorkspacesCalendarSettings(self._run)

    async def create(self, **named: Unpack[t.WorkspacesCreateParams]) -> t.WorkspacesCreateReply:
        """Add a desk or reservable room to a location. POST /workspaces, rate class medium."""
        return await self._send("workspaces.create", (), named)

    async def delete(self, workspace_id: str, /) -> None:
        """Delete a workspace. DELETE /workspaces/{workspaceId}, rate class medium."""
        return await self._send("workspaces.delete", (workspace_id,))

    @cached_property
    def floor_maps(self) -> AsyncWorkspacesFloorMaps:
        """``zoom.workspaces.floor_maps``"""
        return AsyncWorkspacesFloorMaps(self._run)

    async def get(self, workspace_id: str, /) -> t.WorkspacesGetReply:
        """Get one workspace with its passcode, activation code and location.

        GET /workspaces/{workspaceId}, rate class medium.
        """
        return await self._send("workspaces.get", (workspace_id,))

    async def get_hot_desk_usage(
        self, **named: Unpack[t.WorkspacesGetHotDeskUsageParams]
    ) -> t.WorkspacesGetHotDeskUsageReply:
        """Count a location's desks and rooms in use and not in use right now.

        GET /workspaces/usage, rate class medium.
        """
        return await self._send("workspaces.get_hot_desk_usage", (), named)

    async def get_qr_code(
        self, workspace_id: str, /, **named: Unpack[t.WorkspacesGetQrCodeParams]
    ) -> t.WorkspacesGetQrCodeReply:
        """Get a QR code that lets people check in at a workspace.

        GET /workspaces/{workspaceId}/qr_code, rate class medium.
        """
        return await self._send("workspaces.get_qr_code", (workspace_id,), named)

    def list(
        self, **named: Unpack[t.WorkspacesListParams]
    ) -> AsyncListing[t.WorkspacesListItem, t.WorkspacesListPage]:
        """List the desks and reservable rooms of one location. GET /workspaces, rate class medium."""
        return self._send("workspaces.list", (), named)

    def list_additional_information(
        self, **named: Unpack[t.WorkspacesListAdditionalInformationParams]
    ) -> AsyncListing[t.WorkspacesListAdditionalInformationItem, t.WorkspacesListAdditionalInformationPage]:
        """List a location's workspaces with their availability in a time range.

        GET /workspaces/additional_informations, rate class medium.
        """
        return self._send("workspaces.list_additional_information", (), named)

    def list_released_by_timeout(
        self, **named: Unpack[t.WorkspacesListReleasedByTimeoutParams]
    ) -> AsyncListing[t.WorkspacesListReleasedByTimeoutItem, t.WorkspacesListReleasedByTimeoutPage]:
        """List bookings that were released, such as no-shows, with time and reason.

        GET /workspaces/released_workspaces_by_timeout, rate class medium.
        """
        return self._send("workspaces.list_released_by_timeout", (), named)

    @cached_property
    def reservations(self) -> AsyncWorkspacesReservations:
        """``zoom.workspaces.reservations``"""
        return AsyncWorkspacesReservations(self._run)

    @cached_property
    def settings(self) -> AsyncWorkspacesSettings:
        """``zoom.workspaces.settings``"""
        return AsyncWorkspacesSettings(self._run)

    async def update(self, workspace_id: str, /, **named: Unpack[t.WorkspacesUpdateParams]) -> None:
        """Change a workspace's name, passcode or calendar resource.

        PATCH /workspaces/{workspaceId}, rate class medium.
        """
        return await self._send("workspaces.update", (workspace_id,), named)


class WorkspacesAssets(Resource):
    """``zoom.workspaces.assets``"""

    _name = "workspaces.assets"

    def create(self, **named: Unpack[t.WorkspacesAssetsCreateParams]) -> t.WorkspacesAssetsCreateReply:
        """Add a kind of equipment and get its asset id. POST /workspaces/assets, rate class medium."""
        return self._send("workspaces.assets.create", (), named)

    def delete(self, asset_id: str, /) -> None:
        """Delete a workspace asset. DELETE /workspaces/assets/{assetId}, rate class medium."""
        return self._send("workspaces.assets.delete", (asset_id,))

    def get(self, asset_id: str, /) -> t.WorkspacesAssetsGetReply:
        """Get the name of a workspace asset. GET /workspaces/assets/{assetId}, rate class light."""
        return self._send("workspaces.assets.get", (asset_id,))

    def list(
        self, **named: Unpack[t.WorkspacesAssetsListParams]
    ) -> Listing[t.WorkspacesAssetsListItem, t.WorkspacesAssetsListPage]:
        """List the equipment that workspaces can be marked with.

        GET /workspaces/assets, rate class medium.
        """
        return self._send("workspaces.assets.list", (), named)

    def update(self, asset_id: str, /, **named: Unpack[t.WorkspacesAssetsUpdateParams]) -> None:
        """Rename a workspace asset. PATCH /workspaces/assets/{assetId}, rate class medium."""
        return self._send("workspaces.assets.update", (asset_id,), named)


class AsyncWorkspacesAssets(Resource):
    """``zoom.workspaces.assets``"""

    _name = "workspaces.assets"

    async def create(self, **named: Unpack[t.WorkspacesAssetsCreateParams]) -> t.WorkspacesAssetsCreateReply:
        """Add a kind of equipment and get its asset id. POST /workspaces/assets, rate class medium."""
        return await self._send("workspaces.assets.create", (), named)

    async def delete(self, asset_id: str, /) -> None:
        """Delete a workspace asset. DELETE /workspaces/assets/{assetId}, rate class medium."""
        return await self._send("workspaces.assets.delete", (asset_id,))

    async def get(self, asset_id: str, /) -> t.WorkspacesAssetsGetReply:
        """Get the name of a workspace asset. GET /workspaces/assets/{assetId}, rate class light."""
        return await self._send("workspaces.assets.get", (asset_id,))

    def list(
        self, **named: Unpack[t.WorkspacesAssetsListParams]
    ) -> AsyncListing[t.WorkspacesAssetsListItem, t.WorkspacesAssetsListPage]:
        """List the equipment that workspaces can be marked with.

        GET /workspaces/assets, rate class medium.
        """
        return self._send("workspaces.assets.list", (), named)

    async def update(self, asset_id: str, /, **named: Unpack[t.WorkspacesAssetsUpdateParams]) -> None:
        """Rename a workspace asset. PATCH /workspaces/assets/{assetId}, rate class medium."""
        return await self._send("workspaces.assets.update", (asset_id,), named)


class WorkspacesAssignments(Resource):
    """``zoom.workspaces.assignments``"""

    _name = "workspaces.assignments"

    def delete(self, workspace_id: str, /) -> None:
        """Remove a desk's permanent assignment so that it can be reserved again.

        DELETE /workspaces/{workspaceId}/assignment, rate class medium.
        """
        return self._send("workspaces.assignments.delete", (workspace_id,))

    def get(self, workspace_id: str, /) -> t.WorkspacesAssignmentsGetReply:
        """Get who a desk is permanently assigned to.

        GET /workspaces/{workspaceId}/assignment, rate class light.
        """
        return self._send("workspaces.assignments.get", (workspace_id,))

    def set(self, workspace_id: str, /, **named: Unpack[t.WorkspacesAssignmentsSetParams]) -> None:
        """Assign a desk permanently to a user. PUT /workspaces/{workspaceId}/assignment, rate class light."""
        return self._send("workspaces.assignments.set", (workspace_id,), named)


class AsyncWorkspacesAssignments(Resource):
    """``zoom.workspaces.assignments``"""

    _name = "workspaces.assignments"

    async def delete(self, workspace_id: str, /) -> None:
        """Remove a desk's permanent assignment so that it can be reserved again.

        DELETE /workspaces/{workspaceId}/assignment, rate class medium.
        """
        return await self._send("workspaces.assignments.delete", (workspace_id,))

    async def get(self, workspace_id: str, /) -> t.WorkspacesAssignmentsGetReply:
        """Get who a desk is permanently assigned to.

        GET /workspaces/{workspaceId}/assignment, rate class light.
        """
        return await self._send("workspaces.assignments.get", (workspace_id,))

    async def set(self, workspace_id: str, /, **named: Unpack[t.WorkspacesAssignmentsSetParams]) -> None:
        """Assign a desk permanently to a user. PUT /workspaces/{workspaceId}/assignment, rate class light."""
        return await self._send("workspaces.assignments.set", (workspace_id,), named)


class WorkspacesCalendarSettings(Resource):
    """``zoom.workspaces.calendar_settings``"""

    _name = "workspaces.calendar_settings"

    def get(self, user_id: str, /) -> t.WorkspacesCalendarSettingsGetReply:
        """Get whether a user's reservations block the calendar as free or busy.

        GET /workspaces/users/{userId}/calendar/settings, rate class medium.
        """
        return self._send("workspaces.calendar_settings.get", (user_id,))

    def update(self, user_id: str, /, **named: Unpack[t.WorkspacesCalendarSettingsUpdateParams]) -> None:
        """Set whether a user's reservations block the calendar as free or busy.

        POST /workspaces/users/{userId}/calendar/settings, rate class medium.
        """
        return self._send("workspaces.calendar_settings.update", (user_id,), named)


class AsyncWorkspacesCalendarSettings(Resource):
    """``zoom.workspaces.calendar_settings``"""

    _name = "workspaces.calendar_settings"

    async def get(self, user_id: str, /) -> t.WorkspacesCalendarSettingsGetReply:
        """Get whether a user's reservations block the calendar as free or busy.

        GET /workspaces/users/{userId}/calendar/settings, rate class medium.
        """
        return await self._send("workspaces.calendar_settings.get", (user_id,))

    async def update(
        self, user_id: str, /, **named: Unpack[t.WorkspacesCalendarSettingsUpdateParams]
    ) -> None:
        """Set whether a user's reservations block the calendar as free or busy.

        POST /workspaces/users/{userId}/calendar/settings, rate class medium.
        """
        return await self._send("workspaces.calendar_settings.update", (user_id,), named)


class WorkspacesFloorMaps(Resource):
    """``zoom.workspaces.floor_maps``"""

    _name = "workspaces.floor_maps"

    def delete(self, location_id: str, /, **named: Unpack[t.WorkspacesFloorMapsDeleteParams]) -> None:
        """Delete the floor map of a location.

        DELETE /workspaces/{locationId}/background, rate class medium.
        """
        return self._send("workspaces.floor_maps.delete", (location_id,), named)

    def get(self, location_id: str, /) -> t.WorkspacesFloorMapsGetReply:
        """Get a location's floor map: image link, sizes and point size.

        GET /workspaces/locations/{locationId}/floor_map, rate class light.
        """
        return self._send("workspaces.floor_maps.get", (location_id,))

    def upload(self, **named: Unpack[t.WorkspacesFloorMapsUploadParams]) -> t.WorkspacesFloorMapsUploadReply:
        """Upload the floor map of a location, replacing the one it has.

        POST /workspaces/floormap/files, rate class medium.
        """
        return self._send("workspaces.floor_maps.upload", (), named)


class AsyncWorkspacesFloorMaps(Resource):
    """``zoom.workspaces.floor_maps``"""

    _name = "workspaces.floor_maps"

    async def delete(self, location_id: str, /, **named: Unpack[t.WorkspacesFloorMapsDeleteParams]) -> None:
        """Delete the floor map of a location.

        DELETE /workspaces/{locationId}/background, rate class medium.
        """
        return await self._send("workspaces.floor_maps.delete", (location_id,), named)

    async def get(self, location_id: str, /) -> t.WorkspacesFloorMapsGetReply:
        """Get a location's floor map: image link, sizes and point size.

        GET /workspaces/locations/{locationId}/floor_map, rate class light.
        """
        return await self._send("workspaces.floor_maps.get", (location_id,))

    async def upload(
        self, **named: Unpack[t.WorkspacesFloorMapsUploadParams]
    ) -> t.WorkspacesFloorMapsUploadReply:
        """Upload the floor map of a location, replacing the one it has.

        POST /workspaces/floormap/files, rate class medium.
        """
        return await self._send("workspaces.floor_maps.upload", (), named)


class WorkspacesReservations(Resource):
    """``zoom.workspaces.reservations``"""

    _name = "workspaces.reservations"

    def check_in(self, **named: Unpack[t.WorkspacesReservationsCheckInParams]) -> None:
        """Check a user in to a workspace reservation. POST /workspaces/events, rate class medium."""
        return self._send("workspaces.reservations.check_in", (), named)

    def check_in_out(self, **named: Unpack[t.WorkspacesReservationsCheckInOutParams]) -> None:
        """Check a user in to a reservation or out of it, chosen by `method`.

        POST /workspaces/events, rate class medium.
        """
        return self._send("workspaces.reservations.check_in_out", (), named)

    def check_out(self, **named: Unpack[t.WorkspacesReservationsCheckOutParams]) -> None:
        """Check a user out of a workspace reservation and free the desk.

        POST /workspaces/events, rate class medium.
        """
        return self._send("workspaces.reservations.check_out", (), named)

    def create(
        self, workspace_id: str, /, **named: Unpack[t.WorkspacesReservationsCreateParams]
    ) -> t.WorkspacesReservationsCreateReply:
        """Reserve a workspace for a time slot and get the reservation id.

        POST /workspaces/{workspaceId}/reservations, rate class medium.
        """
        return self._send("workspaces.reservations.create", (workspace_id,), named)

    def delete(self, workspace_id: str, reservation_id: str, /) -> None:
        """Cancel a reservation and free the workspace.

        DELETE /workspaces/{workspaceId}/reservations/{reservationId}, rate class medium.
        """
        return self._send("workspaces.reservations.delete", (workspace_id, reservation_id))

    def get(self, workspace_id: str, reservation_id: str, /) -> t.WorkspacesReservationsGetReply:
        """Get one reservation with its time slot, owner and check-in status.

        GET /workspaces/{workspaceId}/reservations/{reservationId}, rate class medium.
        """
        return self._send("workspaces.reservations.get", (workspace_id, reservation_id))

    def list(
        self, workspace_id: str, /, **named: Unpack[t.WorkspacesReservationsListParams]
    ) -> Listing[t.WorkspacesReservationsListItem, t.WorkspacesReservationsListPage]:
        """List the reservations of one workspace in a time range.

        GET /workspaces/{workspaceId}/reservations, rate class medium.
        """
        return self._send("workspaces.reservations.list", (workspace_id,), named)

    def list_by_user(
        self, user_id: str, /, **named: Unpack[t.WorkspacesReservationsListByUserParams]
    ) -> Listing[t.WorkspacesReservationsListByUserItem, t.WorkspacesReservationsListByUserPage]:
        """List one user's workspace reservations in a time range.

        GET /workspaces/users/{userId}/reservations, rate class light.
        """
        return self._send("workspaces.reservations.list_by_user", (user_id,), named)

    def list_questionnaires(
        self,
        workspace_id: str,
        reservation_id: str,
        /,
        **named: Unpack[t.WorkspacesReservationsListQuestionnairesParams],
    ) -> Listing[
        t.WorkspacesReservationsListQuestionnairesItem, t.WorkspacesReservationsListQuestionnairesPage
    ]:
        """Get the answers given when reserving or before checking in.

        GET /workspaces/{workspaceId}/reservations/{reservationId}/questionnaires, rate class light.
        """
        return self._send(
            "workspaces.reservations.list_questionnaires", (workspace_id, reservation_id), named
        )

    def update(
        self, workspace_id: str, reservation_id: str, /, **named: Unpack[t.WorkspacesReservationsUpdateParams]
    ) -> None:
        """Move a reservation to another time slot or change its topic.

        PATCH /workspaces/{workspaceId}/reservations/{reservationId}, rate class medium.
        """
        return self._send("workspaces.reservations.update", (workspace_id, reservation_id), named)


class AsyncWorkspacesReservations(Resource):
    """``zoom.workspaces.reservations``"""

    _name = "workspaces.reservations"

    async def check_in(self, **named: Unpack[t.WorkspacesReservationsCheckInParams]) -> None:
        """Check a user in to a workspace reservation. POST /workspaces/events, rate class medium."""
        return await self._send("workspaces.reservations.check_in", (), named)

    async def check_in_out(self, **named: Unpack[t.WorkspacesReservationsCheckInOutParams]) -> None:
        """Check a user in to a reservation or out of it, chosen by `method`.

        POST /workspaces/events, rate class medium.
        """
        return await self._send("workspaces.reservations.check_in_out", (), named)

    async def check_out(self, **named: Unpack[t.WorkspacesReservationsCheckOutParams]) -> None:
        """Check a user out of a workspace reservation and free the desk.

        POST /workspaces/events, rate class medium.
        """
        return await self._send("workspaces.reservations.check_out", (), named)

    async def create(
        self, workspace_id: str, /, **named: Unpack[t.WorkspacesReservationsCreateParams]
    ) -> t.WorkspacesReservationsCreateReply:
        """Reserve a workspace for a time slot and get the reservation id.

        POST /workspaces/{workspaceId}/reservations, rate class medium.
        """
        return await self._send("workspaces.reservations.create", (workspace_id,), named)

    async def delete(self, workspace_id: str, reservation_id: str, /) -> None:
        """Cancel a reservation and free the workspace.

        DELETE /workspaces/{workspaceId}/reservations/{reservationId}, rate class medium.
        """
        return await self._send("workspaces.reservations.delete", (workspace_id, reservation_id))

    async def get(self, workspace_id: str, reservation_id: str, /) -> t.WorkspacesReservationsGetReply:
        """Get one reservation with its time slot, owner and check-in status.

        GET /workspaces/{workspaceId}/reservations/{reservationId}, rate class medium.
        """
        return await self._send("workspaces.reservations.get", (workspace_id, reservation_id))

    def list(
        self, workspace_id: str, /, **named: Unpack[t.WorkspacesReservationsListParams]
    ) -> AsyncListing[t.WorkspacesReservationsListItem, t.WorkspacesReservationsListPage]:
        """List the reservations of one workspace in a time range.

        GET /workspaces/{workspaceId}/reservations, rate class medium.
        """
        return self._send("workspaces.reservations.list", (workspace_id,), named)

    def list_by_user(
        self, user_id: str, /, **named: Unpack[t.WorkspacesReservationsListByUserParams]
    ) -> AsyncListing[t.WorkspacesReservationsListByUserItem, t.WorkspacesReservationsListByUserPage]:
        """List one user's workspace reservations in a time range.

        GET /workspaces/users/{userId}/reservations, rate class light.
        """
        return self._send("workspaces.reservations.list_by_user", (user_id,), named)

    def list_questionnaires(
        self,
        workspace_id: str,
        reservation_id: str,
        /,
        **named: Unpack[t.WorkspacesReservationsListQuestionnairesParams],
    ) -> AsyncListing[
        t.WorkspacesReservationsListQuestionnairesItem, t.WorkspacesReservationsListQuestionnairesPage
    ]:
        """Get the answers given when reserving or before checking in.

        GET /workspaces/{workspaceId}/reservations/{reservationId}/questionnaires, rate class light.
        """
        return self._send(
            "workspaces.reservations.list_questionnaires", (workspace_id, reservation_id), named
        )

    async def update(
        self, workspace_id: str, reservation_id: str, /, **named: Unpack[t.WorkspacesReservationsUpdateParams]
    ) -> None:
        """Move a reservation to another time slot or change its topic.

        PATCH /workspaces/{workspaceId}/reservations/{reservationId}, rate class medium.
        """
        return await self._send("workspaces.reservations.update", (workspace_id, reservation_id), named)


class WorkspacesSettings(Resource):
    """``zoom.workspaces.settings``"""

    _name = "workspaces.settings"

    def update(self, **named: Unpack[t.WorkspacesSettingsUpdateParams]) -> None:
        """Change reservation and check-in rules for an account, location or desk.

        PATCH /workspaces/settings, rate class light.
        """
        return self._send("workspaces.settings.update", (), named)


class AsyncWorkspacesSettings(Resource):
    """``zoom.workspaces.settings``"""

    _name = "workspaces.settings"

    async def update(self, **named: Unpack[t.WorkspacesSettingsUpdateParams]) -> None:
        """Change reservation and check-in rules for an account, location or desk.

        PATCH /workspaces/settings, rate class light.
        """
        return await self._send("workspaces.settings.update", (), named)
