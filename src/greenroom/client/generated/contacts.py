"""Zoom contacts.

Generated from catalog/data/contacts. Do not edit; see docs/codegen.md.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from greenroom.client.pages import AsyncListing, Listing
from greenroom.client.resource import Resource

if TYPE_CHECKING:
    from .types import contacts as t


class Contacts(Resource):
    """``zoom.contacts``"""

    _name = "contacts"

    def get(self, identifier: str, /, **named: Unpack[t.ContactsGetParams]) -> t.ContactsGetReply:
        """Get one contact with phone numbers and, if asked for, presence.

        GET /chat/users/me/contacts/{identifier}, rate class medium.
        """
        return self._send("contacts.get", (identifier,), named)

    @cached_property
    def group_members(self) -> ContactsGroupMembers:
        """``zoom.contacts.group_members``"""
        return ContactsGroupMembers(self._run)

    @cached_property
    def groups(self) -> ContactsGroups:
        """``zoom.contacts.groups``"""
        return ContactsGroups(self._run)

    def list(self, **named: Unpack[t.ContactsListParams]) -> Listing[t.ContactsListItem, t.ContactsListPage]:
        """List the token's user's own contacts, inside or outside the company.

        GET /chat/users/me/contacts, rate class medium.
        """
        return self._send("contacts.list", (), named)

    def search(
        self, **named: Unpack[t.ContactsSearchParams]
    ) -> Listing[t.ContactsSearchItem, t.ContactsSearchPage]:
        """Search the company directory by name or e-mail address. GET /contacts, rate class medium."""
        return self._send("contacts.search", (), named)


class AsyncContacts(Resource):
    """``zoom.contacts``"""

    _name = "contacts"

    async def get(self, identifier: str, /, **named: Unpack[t.ContactsGetParams]) -> t.ContactsGetReply:
        """Get one contact with phone numbers and, if asked for, presence.

        GET /chat/users/me/contacts/{identifier}, rate class medium.
        """
        return await self._send("contacts.get", (identifier,), named)

    @cached_property
    def group_members(self) -> AsyncContactsGroupMembers:
        """``zoom.contacts.group_members``"""
        return AsyncContactsGroupMembers(self._run)

    @cached_property
    def groups(self) -> AsyncContactsGroups:
        """``zoom.contacts.groups``"""
        return AsyncContactsGroups(self._run)

    def list(
        self, **named: Unpack[t.ContactsListParams]
    ) -> AsyncListing[t.ContactsListItem, t.ContactsListPage]:
        """List the token's user's own contacts, inside or outside the company.

        GET /chat/users/me/contacts, rate class medium.
        """
        return self._send("contacts.list", (), named)

    def search(
        self, **named: Unpack[t.ContactsSearchParams]
    ) -> AsyncListing[t.ContactsSearchItem, t.ContactsSearchPage]:
        """Search the company directory by name or e-mail address. GET /contacts, rate class medium."""
        return self._send("contacts.search", (), named)


class ContactsGroupMembers(Resource):
    """``zoom.contacts.group_members``"""

    _name = "contacts.group_members"

    def add(
        self, group_id: str, /, **named: Unpack[t.ContactsGroupMembersAddParams]
    ) -> t.ContactsGroupMembersAddReply:
        """Add users or user groups to a contact group.

        POST /contacts/groups/{groupId}/members, rate class heavy.
        """
        return self._send("contacts.group_members.add", (group_id,), named)

    def list(
        self, group_id: str, /, **named: Unpack[t.ContactsGroupMembersListParams]
    ) -> Listing[t.ContactsGroupMembersListItem, t.ContactsGroupMembersListPage]:
        """List the users and user groups in a contact group.

        GET /contacts/groups/{groupId}/members, rate class medium.
        """
        return self._send("contacts.group_members.list", (group_id,), named)

    def remove(self, group_id: str, /, **named: Unpack[t.ContactsGroupMembersRemoveParams]) -> None:
        """Take members out of a contact group.

        DELETE /contacts/groups/{groupId}/members, rate class heavy.
        """
        return self._send("contacts.group_members.remove", (group_id,), named)


class AsyncContactsGroupMembers(Resource):
    """``zoom.contacts.group_members``"""

    _name = "contacts.group_members"

    async def add(
        self, group_id: str, /, **named: Unpack[t.ContactsGroupMembersAddParams]
    ) -> t.ContactsGroupMembersAddReply:
        """Add users or user groups to a contact group.

        POST /contacts/groups/{groupId}/members, rate class heavy.
        """
        return await self._send("contacts.group_members.add", (group_id,), named)

    def list(
        self, group_id: str, /, **named: Unpack[t.ContactsGroupMembersListParams]
    ) -> AsyncListing[t.ContactsGroupMembersListItem, t.ContactsGroupMembersListPage]:
        """List the users and user groups in a contact group.

        GET /contacts/groups/{groupId}/members, rate class medium.
        """
        return self._send("contacts.group_members.list", (group_id,), named)

    async def remove(self, group_id: str, /, **named: Unpack[t.ContactsGroupMembersRemoveParams]) -> None:
        """Take members out of a contact group.

        DELETE /contacts/groups/{groupId}/members, rate class heavy.
        """
        return await self._send("contacts.group_members.remove", (group_id,), named)


class ContactsGroups(Resource):
    """``zoom.contacts.groups``"""

    _name = "contacts.groups"

    def create(self, **named: Unpack[t.ContactsGroupsCreateParams]) -> t.ContactsGroupsCreateReply:
        """Create a contact group, optionally with its first members.

        POST /contacts/groups, rate class heavy.
        """
        return self._send("contacts.groups.create", (), named)

    def delete(self, group_id: str, /) -> None:
        """Delete a contact group; its members stay in the account.

        DELETE /contacts/groups/{groupId}, rate class heavy.
        """
        return self._send("contacts.groups.delete", (group_id,))

    def get(self, group_id: str, /) -> t.ContactsGroupsGetReply:
        """Get a contact group with its privacy and number of members.

        GET /contacts/groups/{groupId}, rate class light.
        """
        return self._send("contacts.groups.get", (group_id,))

    def list(
        self, **named: Unpack[t.ContactsGroupsListParams]
    ) -> Listing[t.ContactsGroupsListItem, t.ContactsGroupsListPage]:
        """List the account's contact groups. GET /contacts/groups, rate class medium."""
        return self._send("contacts.groups.list", (), named)

    def update(self, group_id: str, /, **named: Unpack[t.ContactsGroupsUpdateParams]) -> None:
        """Change a contact group's name, privacy or description.

        PATCH /contacts/groups/{groupId}, rate class heavy.
        """
        return self._send("contacts.groups.update", (group_id,), named)


class AsyncContactsGroups(Resource):
    """``zoom.contacts.groups``"""

    _name = "contacts.groups"

    async def create(self, **named: Unpack[t.ContactsGroupsCreateParams]) -> t.ContactsGroupsCreateReply:
        """Create a contact group, optionally with its first members.

        POST /contacts/groups, rate class heavy.
        """
        return await self._send("contacts.groups.create", (), named)

    async def delete(self, group_id: str, /) -> None:
        """Delete a contact group; its members stay in the account.

        DELETE /contacts/groups/{groupId}, rate class heavy.
        """
        return await self._send("contacts.groups.delete", (group_id,))

    async def get(self, group_id: str, /) -> t.ContactsGroupsGetReply:
        """Get a contact group with its privacy and number of members.

        GET /contacts/groups/{groupId}, rate class light.
        """
        return await self._send("contacts.groups.get", (group_id,))

    def list(
        self, **named: Unpack[t.ContactsGroupsListParams]
    ) -> AsyncListing[t.ContactsGroupsListItem, t.ContactsGroupsListPage]:
        """List the account's contact groups. GET /contacts/groups, rate class medium."""
        return self._send("contacts.groups.list", (), named)

    async def update(self, group_id: str, /, **named: Unpack[t.ContactsGroupsUpdateParams]) -> None:
        """Change a contact group's name, privacy or description.

        PATCH /contacts/groups/{groupId}, rate class heavy.
        """
        return await self._send("contacts.groups.update", (group_id,), named)
