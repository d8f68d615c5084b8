"""Zoom groups and divisions.

Generated from catalog/data/groups. Do not edit; see docs/codegen.md.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from greenroom.client.pages import AsyncListing, Listing
from greenroom.client.resource import Resource

if TYPE_CHECKING:
    from .types import groups as t


class Divisions(Resource):
    """``zoom.divisions``"""

    _name = "divisions"

    def create(self, **named: Unpack[t.DivisionsCreateParams]) -> t.DivisionsCreateReply:
        """Create a division and get its id. POST /divisions, rate class light."""
        return self._send("divisions.create", (), named)

    def delete(self, division_id: str, /) -> None:
        """Delete a division that has no users. DELETE /divisions/{divisionId}, rate class light."""
        return self._send("divisions.delete", (division_id,))

    def get(self, division_id: str, /) -> t.DivisionsGetReply:
        """Get one division with its description. GET /divisions/{divisionId}, rate class light."""
        return self._send("divisions.get", (division_id,))

    def list(
        self, **named: Unpack[t.DivisionsListParams]
    ) -> Listing[t.DivisionsListItem, t.DivisionsListPage]:
        """List the account's divisions. GET /divisions, rate class light."""
        return self._send("divisions.list", (), named)

    @cached_property
    def members(self) -> DivisionsMembers:
        """``zoom.divisions.members``"""
        return DivisionsMembers(self._run)

    def update(self, division_id: str, /, **named: Unpack[t.DivisionsUpdateParams]) -> None:
        """Change a division's name or description. PATCH /divisions/{divisionId}, rate class light."""
        return self._send("divisions.update", (division_id,), named)


class AsyncDivisions(Resource):
    """``zoom.divisions``"""

    _name = "divisions"

    async def create(self, **named: Unpack[t.DivisionsCreateParams]) -> t.DivisionsCreateReply:
        """Create a division and get its id. POST /divisions, rate class light."""
        return await self._send("divisions.create", (), named)

    async def delete(self, division_id: str, /) -> None:
        """Delete a division that has no users. DELETE /divisions/{divisionId}, rate class light."""
        return await self._send("divisions.delete", (division_id,))

    async def get(self, division_id: str, /) -> t.DivisionsGetReply:
        """Get one division with its description. GET /divisions/{divisionId}, rate class light."""
        return await self._send("divisions.get", (division_id,))

    def list(
        self, **named: Unpack[t.DivisionsListParams]
    ) -> AsyncListing[t.DivisionsListItem, t.DivisionsListPage]:
        """List the account's divisions. GET /divisions, rate class light."""
        return self._send("divisions.list", (), named)

    @cached_property
    def members(self) -> AsyncDivisionsMembers:
        """``zoom.divisions.members``"""
        return AsyncDivisionsMembers(self._run)

    async def update(self, division_id: str, /, **named: Unpack[t.DivisionsUpdateParams]) -> None:
        """Change a division's name or description. PATCH /divisions/{divisionId}, rate class light."""
        return await self._send("divisions.update", (division_id,), named)


class DivisionsMembers(Resource):
    """``zoom.divisions.members``"""

    _name = "divisions.members"

    def assign(
        self, division_id: str, /, **named: Unpack[t.DivisionsMembersAssignParams]
    ) -> t.DivisionsMembersAssignReply:
        """Assign users to a division. POST /divisions/{divisionId}/users, rate class medium."""
        return self._send("divisions.members.assign", (division_id,), named)

    def list(
        self, division_id: str, /, **named: Unpack[t.DivisionsMembersListParams]
    ) -> Listing[t.DivisionsMembersListItem, t.DivisionsMembersListPage]:
        """List the users of a division. GET /divisions/{divisionId}/users, rate class light."""
        return self._send("divisions.members.list", (division_id,), named)


class AsyncDivisionsMembers(Resource):
    """``zoom.divisions.members``"""

    _name = "divisions.members"

    async def assign(
        self, division_id: str, /, **named: Unpack[t.DivisionsMembersAssignParams]
    ) -> t.DivisionsMembersAssignReply:
        """Assign users to a division. POST /divisions/{divisionId}/users, rate class medium."""
        return await self._send("divisions.members.assign", (division_id,), named)

    def list(
        self, division_id: str, /, **named: Unpack[t.DivisionsMembersListParams]
    ) -> AsyncListing[t.DivisionsMembersListItem, t.DivisionsMembersListPage]:
        """List the users of a division. GET /divisions/{divisionId}/users, rate class light."""
        return self._send("divisions.members.list", (division_id,), named)


class Groups(Resource):
    """``zoom.groups``"""

    _name = "groups"

    @cached_property
    def admins(self) -> GroupsAdmins:
        """``zoom.groups.admins``"""
        return GroupsAdmins(self._run)

    @cached_property
    def channels(self) -> GroupsChannels:
        """``zoom.groups.channels``"""
        return GroupsChannels(self._run)

    def create(self, **named: Unpack[t.GroupsCreateParams]) -> t.GroupsCreateReply:
        """Create a group and get its id. POST /groups, rate class light."""
        return self._send("groups.create", (), named)

    def delete(self, group_id: str, /) -> None:
        """Delete a group; its users stay in the account. DELETE /groups/{groupId}, rate class light."""
        return self._send("groups.delete", (group_id,))

    def get(self, group_id: str, /) -> t.GroupsGetReply:
        """Get a group's name and number of members. GET /groups/{groupId}, rate class light."""
        return self._send("groups.get", (group_id,))

    def list(self, **named: Unpack[t.GroupsListParams]) -> Listing[t.GroupsListItem, t.GroupsListPage]:
        """List the account's user groups with their number of members. GET /groups, rate class medium."""
        return self._send("groups.list", (), named)

    @cached_property
    def lock_settings(self) -> GroupsLockSettings:
        """``zoom.groups.lock_settings``"""
        return GroupsLockSettings(self._run)

    @cached_property
    def members(self) -> GroupsMembers:
        """``zoom.groups.members``"""
        return GroupsMembers(self._run)

    @cached_property
    def settings(self) -> GroupsSettings:
        """``zoom.groups.settings``"""
        return GroupsSettings(self._run)

    def update(self, group_id: str, /, **named: Unpack[t.GroupsUpdateParams]) -> None:
        """Rename a group. PATCH /groups/{groupId}, rate class light."""
        return self._send("groups.update", (group_id,), named)

    @cached_property
    def virtual_backgrounds(self) -> GroupsVirtualBackgrounds:
        """``zoom.groups.virtual_backgrounds``"""
        return GroupsVirtualBackgrounds(self._run)

    @cached_property
    def webinar_registration_settings(self) -> GroupsWebinarRegistrationSettings:
        """``zoom.groups.webinar_registration_settings``"""
        return GroupsWebinarRegistrationSettings(self._run)


class AsyncGroups(Resource):
    """``zoom.groups``"""

    _name = "groups"

    @cached_property
    def admins(self) -> AsyncGroupsAdmins:
        """``zoom.groups.admins``"""
        return AsyncGroupsAdmins(self._run)

    @cached_property
    def channels(self) -> AsyncGroupsChannels:
        """``zoom.groups.channels``"""
        return AsyncGroupsChannels(self._run)

    async def create(self, **named: Unpack[t.GroupsCreateParams]) -> t.GroupsCreateReply:
        """Create a group and get its id. POST /groups, rate class light."""
        return await self._send("groups.create", (), named)

    async def delete(self, group_id: str, /) -> None:
        """Delete a group; its users stay in the account. DELETE /groups/{groupId}, rate class light."""
        return await self._send("groups.delete", (group_id,))

    async def get(self, group_id: str, /) -> t.GroupsGetReply:
        """Get a group's name and number of members. GET /groups/{groupId}, rate class light."""
        return await self._send("groups.get", (group_id,))

    def list(self, **named: Unpack[t.GroupsListParams]) -> AsyncListing[t.GroupsListItem, t.GroupsListPage]:
        """List the account's user groups with their number of members. GET /groups, rate class medium."""
        return self._send("groups.list", (), named)

    @cached_property
    def lock_settings(self) -> AsyncGroupsLockSettings:
        """``zoom.groups.lock_settings``"""
        return AsyncGroupsLockSettings(self._run)

    @cached_property
    def members(self) -> AsyncGroupsMembers:
        """``zoom.groups.members``"""
        return AsyncGroupsMembers(self._run)

    @cached_property
    def settings(self) -> AsyncGroupsSettings:
        """``zoom.groups.settings``"""
        return AsyncGroupsSettings(self._run)

    async def update(self, group_id: str, /, **named: Unpack[t.GroupsUpdateParams]) -> None:
        """Rename a group. PATCH /groups/{groupId}, rate class light."""
        return await self._send("groups.update", (group_id,), named)

    @cached_property
    def virtual_backgrounds(self) -> AsyncGroupsVirtualBackgrounds:
        """``zoom.groups.virtual_backgrounds``"""
        return AsyncGroupsVirtualBackgrounds(self._run)

    @cached_property
    def webinar_registration_settings(self) -> AsyncGroupsWebinarRegistrationSettings:
        """``zoom.groups.webinar_registration_settings``"""
        return AsyncGroupsWebinarRegistrationSettings(self._run)


class GroupsAdmins(Resource):
    """``zoom.groups.admins``"""

    _name = "groups.admins"

    def add(self, group_id: str, /, **named: Unpack[t.GroupsAdminsAddParams]) -> t.GroupsAdminsAddReply:
        """Make up to ten users administrators of a group.

        POST /groups/{groupId}/admins, rate class medium.
        """
        return self._send("groups.admins.add", (group_id,), named)

    def list(
        self, group_id: str, /, **named: Unpack[t.GroupsAdminsListParams]
    ) -> Listing[t.GroupsAdminsListItem, t.GroupsAdminsListPage]:
        """List the administrators of a group. GET /groups/{groupId}/admins, rate class medium."""
        return self._send("groups.admins.list", (group_id,), named)

    def remove(self, group_id: str, user_id: str, /) -> None:
        """Take a user's rights as group administrator away.

        DELETE /groups/{groupId}/admins/{userId}, rate class light.
        """
        return self._send("groups.admins.remove", (group_id, user_id))


class AsyncGroupsAdmins(Resource):
    """``zoom.groups.admins``"""

    _name = "groups.admins"

    async def add(self, group_id: str, /, **named: Unpack[t.GroupsAdminsAddParams]) -> t.GroupsAdminsAddReply:
        """Make up to ten users administrators of a group.

        POST /groups/{groupId}/admins, rate class medium.
        """
        return await self._send("groups.admins.add", (group_id,), named)

    def list(
        self, group_id: str, /, **named: Unpack[t.GroupsAdminsListParams]
    ) -> AsyncListing[t.GroupsAdminsListItem, t.GroupsAdminsListPage]:
        """List the administrators of a group. GET /groups/{groupId}/admins, rate class medium."""
        return self._send("groups.admins.list", (group_id,), named)

    async def remove(self, group_id: str, user_id: str, /) -> None:
        """Take a user's rights as group administrator away.

        DELETE /groups/{groupId}/admins/{userId}, rate class light.
        """
        return await self._send("groups.admins.remove", (group_id, user_id))


class GroupsChannels(Resource):
    """``zoom.groups.channels``"""

    _name = "groups.channels"

    def list(self, group_id: str, /) -> Listing[t.GroupsChannelsListItem, t.GroupsChannelsListPage]:
        """List the chat channels that a group belongs to.

        GET /groups/{groupId}/channels, rate class medium.
        """
        return self._send("groups.channels.list", (group_id,))


class AsyncGroupsChannels(Resource):
    """``zoom.groups.channels``"""

    _name = "groups.channels"

    def list(self, group_id: str, /) -> AsyncListing[t.GroupsChannelsListItem, t.GroupsChannelsListPage]:
        """List the chat channels that a group belongs to.

        GET /groups/{groupId}/channels, rate class medium.
        """
        return self._send("groups.channels.list", (group_id,))


class GroupsLockSettings(Resource):
    """``zoom.groups.lock_settings``"""

    _name = "groups.lock_settings"

    def get(
        self, group_id: str, /, **named: Unpack[t.GroupsLockSettingsGetParams]
    ) -> t.GroupsLockSettingsGetReply:
        """Get which settings the members of a group cannot change.

        GET /groups/{groupId}/lock_settings, rate class medium.
        """
        return self._send("groups.lock_settings.get", (group_id,), named)

    def update(self, group_id: str, /, **named: Unpack[t.GroupsLockSettingsUpdateParams]) -> None:
        """Lock a group's settings so that its members cannot change them, or unlock them.

        PATCH /groups/{groupId}/lock_settings, rate class medium.
        """
        return self._send("groups.lock_settings.update", (group_id,), named)


class AsyncGroupsLockSettings(Resource):
    """``zoom.groups.lock_settings``"""

    _name = "groups.lock_settings"

    async def get(
        self, group_id: str, /, **named: Unpack[t.GroupsLockSettingsGetParams]
    ) -> t.GroupsLockSettingsGetReply:
        """Get which settings the members of a group cannot change.

        GET /groups/{groupId}/lock_settings, rate class medium.
        """
        return await self._send("groups.lock_settings.get", (group_id,), named)

    async def update(self, group_id: str, /, **named: Unpack[t.GroupsLockSettingsUpdateParams]) -> None:
        """Lock a group's settings so that its members cannot change them, or unlock them.

        PATCH /groups/{groupId}/lock_settings, rate class medium.
        """
        return await self._send("groups.lock_settings.update", (group_id,), named)


class GroupsMembers(Resource):
    """``zoom.groups.members``"""

    _name = "groups.members"

    def add(self, group_id: str, /, **named: Unpack[t.GroupsMembersAddParams]) -> t.GroupsMembersAddReply:
        """Add up to 30 users to a group. POST /groups/{groupId}/members, rate class medium."""
        return self._send("groups.members.add", (group_id,), named)

    def list(
        self, group_id: str, /, **named: Unpack[t.GroupsMembersListParams]
    ) -> Listing[t.GroupsMembersListItem, t.GroupsMembersListPage]:
        """List who is in a group, with licence and name. GET /groups/{groupId}/members, rate class medium."""
        return self._send("groups.members.list", (group_id,), named)

    def remove(self, group_id: str, member_id: str, /) -> None:
        """Take a user out of a group. DELETE /groups/{groupId}/members/{memberId}, rate class light."""
        return self._send("groups.members.remove", (group_id, member_id))

    def update(self, group_id: str, member_id: str, /, **named: Unpack[t.GroupsMembersUpdateParams]) -> None:
        """Move a member to another group, or make this group the member's primary one.

        PATCH /groups/{groupId}/members/{memberId}, rate class medium.
        """
        return self._send("groups.members.update", (group_id, member_id), named)


class AsyncGroupsMembers(Resource):
    """``zoom.groups.members``"""

    _name = "groups.members"

    async def add(
        self, group_id: str, /, **named: Unpack[t.GroupsMembersAddParams]
    ) -> t.GroupsMembersAddReply:
        """Add up to 30 users to a group. POST /groups/{groupId}/members, rate class medium."""
        return await self._send("groups.members.add", (group_id,), named)

    def list(
        self, group_id: str, /, **named: Unpack[t.GroupsMembersListParams]
    ) -> AsyncListing[t.GroupsMembersListItem, t.GroupsMembersListPage]:
        """List who is in a group, with licence and name. GET /groups/{groupId}/members, rate class medium."""
        return self._send("groups.members.list", (group_id,), named)

    async def remove(self, group_id: str, member_id: str, /) -> None:
        """Take a user out of a group. DELETE /groups/{groupId}/members/{memberId}, rate class light."""
        return await self._send("groups.members.remove", (group_id, member_id))

    async def update(
        self, group_id: str, member_id: str, /, **named: Unpack[t.GroupsMembersUpdateParams]
    ) -> None:
        """Move a member to another group, or make this group the member's primary one.

        PATCH /groups/{groupId}/members/{memberId}, rate class medium.
        """
        return await self._send("groups.members.update", (group_id, member_id), named)


class GroupsSettings(Resource):
    """``zoom.groups.settings``"""

    _name = "groups.settings"

    def get(self, group_id: str, /, **named: Unpack[t.GroupsSettingsGetParams]) -> t.GroupsSettingsGetReply:
        """Get a group's settings, which its members inherit.

        GET /groups/{groupId}/settings, rate class medium.
        """
        return self._send("groups.settings.get", (group_id,), named)

    def update(self, group_id: str, /, **named: Unpack[t.GroupsSettingsUpdateParams]) -> None:
        """Change a group's settings. PATCH /groups/{groupId}/settings, rate class medium."""
        return self._send("groups.settings.update", (group_id,), named)


class AsyncGroupsSettings(Resource):
    """``zoom.groups.settings``"""

    _name = "groups.settings"

    async def get(
        self, group_id: str, /, **named: Unpack[t.GroupsSettingsGetParams]
    ) -> t.GroupsSettingsGetReply:
        """Get a group's settings, which its members inherit.

        GET /groups/{groupId}/settings, rate class medium.
        """
        return await self._send("groups.settings.get", (group_id,), named)

    async def update(self, group_id: str, /, **named: Unpack[t.GroupsSettingsUpdateParams]) -> None:
        """Change a group's settings. PATCH /groups/{groupId}/settings, rate class medium."""
        return await self._send("groups.settings.update", (group_id,), named)


class GroupsVirtualBackgrounds(Resource):
    """``zoom.groups.virtual_backgrounds``"""

    _name = "groups.virtual_backgrounds"

    def delete(self, group_id: str, /, **named: Unpack[t.GroupsVirtualBackgroundsDeleteParams]) -> None:
        """Delete virtual background files of a group.

        DELETE /groups/{groupId}/settings/virtual_backgrounds, rate class light.
        """
        return self._send("groups.virtual_backgrounds.delete", (group_id,), named)

    def upload(
        self, group_id: str, /, **named: Unpack[t.GroupsVirtualBackgroundsUploadParams]
    ) -> t.GroupsVirtualBackgroundsUploadReply:
        """Upload a virtual background that the members of a group can pick.

        POST /groups/{groupId}/settings/virtual_backgrounds, rate class medium.
        """
        return self._send("groups.virtual_backgrounds.upload", (group_id,), named)


class AsyncGroupsVirtualBackgrounds(Resource):
    """``zoom.groups.virtual_backgrounds``"""

    _name = "groups.virtual_backgrounds"

    async def delete(self, group_id: str, /, **named: Unpack[t.GroupsVirtualBackgroundsDeleteParams]) -> None:
        """Delete virtual background files of a group.

        DELETE /groups/{groupId}/settings/virtual_backgrounds, rate class light.
        """
        return await self._send("groups.virtual_backgrounds.delete", (group_id,), named)

    async def upload(
        self, group_id: str, /, **named: Unpack[t.GroupsVirtualBackgroundsUploadParams]
    ) -> t.GroupsVirtualBackgroundsUploadReply:
        """Upload a virtual background that the members of a group can pick.

        POST /groups/{groupId}/settings/virtual_backgrounds, rate class medium.
        """
        return await self._send("groups.virtual_backgrounds.upload", (group_id,), named)


class GroupsWebinarRegistrationSettings(Resource):
    """``zoom.groups.webinar_registration_settings``"""

    _name = "groups.webinar_registration_settings"

    def get(
        self, group_id: str, /, **named: Unpack[t.GroupsWebinarRegistrationSettingsGetParams]
    ) -> t.GroupsWebinarRegistrationSettingsGetReply:
        """Get the registration questions and options that the group's new webinars start with.

        GET /groups/{groupId}/settings/registration, rate class medium.
        """
        return self._send("groups.webinar_registration_settings.get", (group_id,), named)

    def update(
        self, group_id: str, /, **named: Unpack[t.GroupsWebinarRegistrationSettingsUpdateParams]
    ) -> None:
        """Change the registration questions and options that the group's new webinars start with.

        PATCH /groups/{groupId}/settings/registration, rate class medium.
        """
        return self._send("groups.webinar_registration_settings.update", (group_id,), named)


class AsyncGroupsWebinarRegistrationSettings(Resource):
    """``zoom.groups.webinar_registration_settings``"""

    _name = "groups.webinar_registration_settings"

    async def get(
        self, group_id: str, /, **named: Unpack[t.GroupsWebinarRegistrationSettingsGetParams]
    ) -> t.GroupsWebinarRegistrationSettingsGetReply:
        """Get the registration questions and options that the group's new webinars start with.

        GET /groups/{groupId}/settings/registration, rate class medium.
        """
        return await self._send("groups.webinar_registration_settings.get", (group_id,), named)

    async def update(
        self, group_id: str, /, **named: Unpack[t.GroupsWebinarRegistrationSettingsUpdateParams]
    ) -> None:
        """Change the registration questions and options that the group's new webinars start with.

        PATCH /groups/{groupId}/settings/registration, rate class medium.
        """
        return await self._send("groups.webinar_registration_settings.update", (group_id,), named)
