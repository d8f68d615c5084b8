"""Zoom roles.

Generated from catalog/data/roles. Do not edit; see docs/codegen.md.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from greenroom.client.pages import AsyncListing, Listing
from greenroom.client.resource import Resource

if TYPE_CHECKING:
    from .types import roles as t


class Roles(Resource):
    """``zoom.roles``"""

    _name = "roles"

    def create(self, **named: Unpack[t.RolesCreateParams]) -> t.RolesCreateReply:
        """Create a role with a set of privileges. POST /roles, rate class light."""
        return self._send("roles.create", (), named)

    def delete(self, role_id: str, /) -> None:
        """Delete a role that the account has created. DELETE /roles/{roleId}, rate class light."""
        return self._send("roles.delete", (role_id,))

    def get(self, role_id: str, /) -> t.RolesGetReply:
        """Get a role with its privileges and number of members. GET /roles/{roleId}, rate class light."""
        return self._send("roles.get", (role_id,))

    def list(self, **named: Unpack[t.RolesListParams]) -> Listing[t.RolesListItem, t.RolesListPage]:
        """List the account's roles with their number of members. GET /roles, rate class medium."""
        return self._send("roles.list", (), named)

    @cached_property
    def members(self) -> RolesMembers:
        """``zoom.roles.members``"""
        return RolesMembers(self._run)

    def update(self, role_id: str, /, **named: Unpack[t.RolesUpdateParams]) -> t.RolesUpdateReply:
        """Change a role's name, description or privileges. PATCH /roles/{roleId}, rate class light."""
        return self._send("roles.update", (role_id,), named)


class AsyncRoles(Resource):
    """``zoom.roles``"""

    _name = "roles"

    async def create(self, **named: Unpack[t.RolesCreateParams]) -> t.RolesCreateReply:
        """Create a role with a set of privileges. POST /roles, rate class light."""
        return await self._send("roles.create", (), named)

    async def delete(self, role_id: str, /) -> None:
        """Delete a role that the account has created. DELETE /roles/{roleId}, rate class light."""
        return await self._send("roles.delete", (role_id,))

    async def get(self, role_id: str, /) -> t.RolesGetReply:
        """Get a role with its privileges and number of members. GET /roles/{roleId}, rate class light."""
        return await self._send("roles.get", (role_id,))

    def list(self, **named: Unpack[t.RolesListParams]) -> AsyncListing[t.RolesListItem, t.RolesListPage]:
        """List the account's roles with their number of members. GET /roles, rate class medium."""
        return self._send("roles.list", (), named)

    @cached_property
    def members(self) -> AsyncRolesMembers:
        """``zoom.roles.members``"""
        return AsyncRolesMembers(self._run)

    async def update(self, role_id: str, /, **named: Unpack[t.RolesUpdateParams]) -> t.RolesUpdateReply:
        """Change a role's name, description or privileges. PATCH /roles/{roleId}, rate class light."""
        return await self._send("roles.update", (role_id,), named)


class RolesMembers(Resource):
    """``zoom.roles.members``"""

    _name = "roles.members"

    def assign(
        self, role_id: str, /, **named: Unpack[t.RolesMembersAssignParams]
    ) -> t.RolesMembersAssignReply:
        """Give a role to users. POST /roles/{roleId}/members, rate class medium."""
        return self._send("roles.members.assign", (role_id,), named)

    def list(
        self, role_id: str, /, **named: Unpack[t.RolesMembersListParams]
    ) -> Listing[t.RolesMembersListItem, t.RolesMembersListPage]:
        """List the users who have a role. GET /roles/{roleId}/members, rate class medium."""
        return self._send("roles.members.list", (role_id,), named)

    def unassign(self, role_id: str, member_id: str, /) -> None:
        """Take a role away from a user. DELETE /roles/{roleId}/members/{memberId}, rate class light."""
        return self._send("roles.members.unassign", (role_id, member_id))


class AsyncRolesMembers(Resource):
    """``zoom.roles.members``"""

    _name = "roles.members"

    async def assign(
        self, role_id: str, /, **named: Unpack[t.RolesMembersAssignParams]
    ) -> t.RolesMembersAssignReply:
        """Give a role to users. POST /roles/{roleId}/members, rate class medium."""
        return await self._send("roles.members.assign", (role_id,), named)

    def list(
        self, role_id: str, /, **named: Unpack[t.RolesMembersListParams]
    ) -> AsyncListing[t.RolesMembersListItem, t.RolesMembersListPage]:
        """List the users who have a role. GET /roles/{roleId}/members, rate class medium."""
        return self._send("roles.members.list", (role_id,), named)

    async def unassign(self, role_id: str, member_id: str, /) -> None:
        """Take a role away from a user. DELETE /roles/{roleId}/members/{memberId}, rate class light."""
        return await self._send("roles.members.unassign", (role_id, member_id))
