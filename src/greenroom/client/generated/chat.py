"""Zoom Team Chat.

Generated from catalog/data/chat. Do not edit; see docs/codegen.md.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from greenroom.client.pages import AsyncListing, Listing
from greenroom.client.resource import Resource, deprecated

if TYPE_CHECKING:
    from .types import chat as t


class Chat(Resource):
    """``zoom.chat``"""

    _name = "chat"

    @cached_property
    def account_channel_admins(self) -> ChatAccountChannelAdmins:
        """``zoom.chat.account_channel_admins``"""
        return ChatAccountChannelAdmins(self._run)

    @cached_property
    def account_channel_members(self) -> ChatAccountChannelMembers:
        """``zoom.chat.account_channel_members``"""
        return ChatAccountChannelMembers(self._run)

    @cached_property
    def account_channels(self) -> ChatAccountChannels:
        """``zoom.chat.account_channels``"""
        return ChatAccountChannels(self._run)

    @cached_property
    def bookmarks(self) -> ChatBookmarks:
        """``zoom.chat.bookmarks``"""
        return ChatBookmarks(self._run)

    @cached_property
    def channel_member_groups(self) -> ChatChannelMemberGroups:
        """``zoom.chat.channel_member_groups``"""
        return ChatChannelMemberGroups(self._run)

    @cached_property
    def channel_members(self) -> ChatChannelMembers:
        """``zoom.chat.channel_members``"""
        return ChatChannelMembers(self._run)

    @cached_property
    def channels(self) -> ChatChannels:
        """``zoom.chat.channels``"""
        return ChatChannels(self._run)

    @cached_property
    def messages(self) -> ChatMessages:
        """``zoom.chat.messages``"""
        return ChatMessages(self._run)

    @cached_property
    def pinned_messages(self) -> ChatPinnedMessages:
        """``zoom.chat.pinned_messages``"""
        return ChatPinnedMessages(self._run)

    @cached_property
    def scheduled_messages(self) -> ChatScheduledMessages:
        """``zoom.chat.scheduled_messages``"""
        return ChatScheduledMessages(self._run)


class AsyncChat(Resource):
    """``zoom.chat``"""

    _name = "chat"

    @cached_property
    def account_channel_admins(self) -> AsyncChatAccountChannelAdmins:
        """``zoom.chat.account_channel_admins``"""
        return AsyncChatAccountChannelAdmins(self._run)

    @cached_property
    def account_channel_members(self) -> AsyncChatAccountChannelMembers:
        """``zoom.chat.account_channel_members``"""
        return AsyncChatAccountChannelMembers(self._run)

    @cached_property
    def account_channels(self) -> AsyncChatAccountChannels:
        """``zoom.chat.account_channels``"""
        return AsyncChatAccountChannels(self._run)

    @cached_property
    def bookmarks(self) -> AsyncChatBookmarks:
        """``zoom.chat.bookmarks``"""
        return AsyncChatBookmarks(self._run)

    @cached_property
    def channel_member_groups(self) -> AsyncChatChannelMemberGroups:
        """``zoom.chat.channel_member_groups``"""
        return AsyncChatChannelMemberGroups(self._run)

    @cached_property
    def channel_members(self) -> AsyncChatChannelMembers:
        """``zoom.chat.channel_members``"""
        return AsyncChatChannelMembers(self._run)

    @cached_property
    def channels(self) -> AsyncChatChannels:
        """``zoom.chat.channels``"""
        return AsyncChatChannels(self._run)

    @cached_property
    def messages(self) -> AsyncChatMessages:
        """``zoom.chat.messages``"""
        return AsyncChatMessages(self._run)

    @cached_property
    def pinned_messages(self) -> AsyncChatPinnedMessages:
        """``zoom.chat.pinned_messages``"""
        return AsyncChatPinnedMessages(self._run)

    @cached_property
    def scheduled_messages(self) -> AsyncChatScheduledMessages:
        """``zoom.chat.scheduled_messages``"""
        return AsyncChatScheduledMessages(self._run)


class ChatAccountChannelAdmins(Resource):
    """``zoom.chat.account_channel_admins``"""

    _name = "chat.account_channel_admins"

    def batch_demote(
        self, user_id: str, channel_id: str, /, **named: Unpack[t.ChatAccountChannelAdminsBatchDemoteParams]
    ) -> None:
        """Take administrator rights in a user's channel away from up to ten people.

        DELETE /chat/users/{userId}/channels/{channelId}/admins, rate class medium.
        """
        return self._send("chat.account_channel_admins.batch_demote", (user_id, channel_id), named)

    def list(
        self, user_id: str, channel_id: str, /, **named: Unpack[t.ChatAccountChannelAdminsListParams]
    ) -> Listing[t.ChatAccountChannelAdminsListItem, t.ChatAccountChannelAdminsListPage]:
        """List the administrators of a user's channel.

        GET /chat/users/{userId}/channels/{channelId}/admins, rate class medium.
        """
        return self._send("chat.account_channel_admins.list", (user_id, channel_id), named)

    def promote(
        self, user_id: str, channel_id: str, /, **named: Unpack[t.ChatAccountChannelAdminsPromoteParams]
    ) -> t.ChatAccountChannelAdminsPromoteReply:
        """Make members of a user's channel its administrators.

        POST /chat/users/{userId}/channels/{channelId}/admins, rate class medium.
        """
        return self._send("chat.account_channel_admins.promote", (user_id, channel_id), named)


class AsyncChatAccountChannelAdmins(Resource):
    """``zoom.chat.account_channel_admins``"""

    _name = "chat.account_channel_admins"

    async def batch_demote(
        self, user_id: str, channel_id: str, /, **named: Unpack[t.ChatAccountChannelAdminsBatchDemoteParams]
    ) -> None:
        """Take administrator rights in a user's channel away from up to ten people.

        DELETE /chat/users/{userId}/channels/{channelId}/admins, rate class medium.
        """
        return await self._send("chat.account_channel_admins.batch_demote", (user_id, channel_id), named)

    def list(
        self, user_id: str, channel_id: str, /, **named: Unpack[t.ChatAccountChannelAdminsListParams]
    ) -> AsyncListing[t.ChatAccountChannelAdminsListItem, t.ChatAccountChannelAdminsListPage]:
        """List the administrators of a user's channel.

        GET /chat/users/{userId}/channels/{channelId}/admins, rate class medium.
        """
        return self._send("chat.account_channel_admins.list", (user_id, channel_id), named)

    async def promote(
        self, user_id: str, channel_id: str, /, **named: Unpack[t.ChatAccountChannelAdminsPromoteParams]
    ) -> t.ChatAccountChannelAdminsPromoteReply:
        """Make members of a user's channel its administrators.

        POST /chat/users/{userId}/channels/{channelId}/admins, rate class medium.
        """
        return await self._send("chat.account_channel_admins.promote", (user_id, channel_id), named)


class ChatAccountChannelMembers(Resource):
    """``zoom.chat.account_channel_members``"""

    _name = "chat.account_channel_members"

    def batch_remove(
        self, user_id: str, channel_id: str, /, **named: Unpack[t.ChatAccountChannelMembersBatchRemoveParams]
    ) -> None:
        """Take up to 20 members out of a user's channel.

        DELETE /chat/users/{userId}/channels/{channelId}/members, rate class medium.
        """
        return self._send("chat.account_channel_members.batch_remove", (user_id, channel_id), named)

    def invite(
        self, user_id: str, channel_id: str, /, **named: Unpack[t.ChatAccountChannelMembersInviteParams]
    ) -> t.ChatAccountChannelMembersInviteReply:
        """Invite people to a user's channel by e-mail address.

        POST /chat/users/{userId}/channels/{channelId}/members, rate class medium.
        """
        return self._send("chat.account_channel_members.invite", (user_id, channel_id), named)

    def list(
        self, user_id: str, channel_id: str, /, **named: Unpack[t.ChatAccountChannelMembersListParams]
    ) -> Listing[t.ChatAccountChannelMembersListItem, t.ChatAccountChannelMembersListPage]:
        """List the members of a user's channel.

        GET /chat/users/{userId}/channels/{channelId}/members, rate class medium.
        """
        return self._send("chat.account_channel_members.list", (user_id, channel_id), named)

    def remove(self, user_id: str, channel_id: str, identifier: str, /) -> None:
        """Take one member out of a user's channel.

        DELETE /chat/users/{userId}/channels/{channelId}/members/{identifier}, rate class medium.
        """
        return self._send("chat.account_channel_members.remove", (user_id, channel_id, identifier))


class AsyncChatAccountChannelMembers(Resource):
    """``zoom.chat.account_channel_members``"""

    _name = "chat.account_channel_members"

    async def batch_remove(
        self, user_id: str, channel_id: str, /, **named: Unpack[t.ChatAccountChannelMembersBatchRemoveParams]
    ) -> None:
        """Take up to 20 members out of a user's channel.

        DELETE /chat/users/{userId}/channels/{channelId}/members, rate class medium.
        """
        return await self._send("chat.account_channel_members.batch_remove", (user_id, channel_id), named)

    async def invite(
        self, user_id: str, channel_id: str, /, **named: Unpack[t.ChatAccountChannelMembersInviteParams]
    ) -> t.ChatAccountChannelMembersInviteReply:
        """Invite people to a user's channel by e-mail address.

        POST /chat/users/{userId}/channels/{channelId}/members, rate class medium.
        """
        return await self._send("chat.account_channel_members.invite", (user_id, channel_id), named)

    def list(
        self, user_id: str, channel_id: str, /, **named: Unpack[t.ChatAccountChannelMembersListParams]
    ) -> AsyncListing[t.ChatAccountChannelMembersListItem, t.ChatAccountChannelMembersListPage]:
        """List the members of a user's channel.

        GET /chat/users/{userId}/channels/{channelId}/members, rate class medium.
        """
        return self._send("chat.account_channel_members.list", (user_id, channel_id), named)

    async def remove(self, user_id: str, channel_id: str, identifier: str, /) -> None:
        """Take one member out of a user's channel.

        DELETE /chat/users/{userId}/channels/{channelId}/members/{identifier}, rate class medium.
        """
        return await self._send("chat.account_channel_members.remove", (user_id, channel_id, identifier))


class ChatAccountChannels(Resource):
    """``zoom.chat.account_channels``"""

    _name = "chat.account_channels"

    def batch_delete(self, user_id: str, /, **named: Unpack[t.ChatAccountChannelsBatchDeleteParams]) -> None:
        """Delete up to 50 channels owned by a user.

        DELETE /chat/users/{userId}/channels, rate class light.
        """
        return self._send("chat.account_channels.batch_delete", (user_id,), named)

    def delete(self, user_id: str, channel_id: str, /) -> None:
        """Delete a channel owned by a user, on the user's behalf.

        DELETE /chat/users/{userId}/channels/{channelId}, rate class medium.
        """
        return self._send("chat.account_channels.delete", (user_id, channel_id))

    def get(self, user_id: str, channel_id: str, /) -> t.ChatAccountChannelsGetReply:
        """Get a channel of any user of the account.

        GET /chat/users/{userId}/channels/{channelId}, rate class medium.
        """
        return self._send("chat.account_channels.get", (user_id, channel_id))

    def get_retention(self, channel_id: str, /) -> t.ChatAccountChannelsGetRetentionReply:
        """Get how long a channel's messages are kept in the cloud.

        GET /chat/channels/{channelId}/retention, rate class medium.
        """
        return self._send("chat.account_channels.get_retention", (channel_id,))

    def list(
        self, **named: Unpack[t.ChatAccountChannelsListParams]
    ) -> Listing[t.ChatAccountChannelsListItem, t.ChatAccountChannelsListPage]:
        """List the public channels of the account. GET /chat/channels, rate class medium."""
        return self._send("chat.account_channels.list", (), named)

    def list_activity_logs(
        self, channel_id: str, /, **named: Unpack[t.ChatAccountChannelsListActivityLogsParams]
    ) -> Listing[t.ChatAccountChannelsListActivityLogsItem, t.ChatAccountChannelsListActivityLogsPage]:
        """List who joined or left a channel, and who did it.

        GET /chat/channels/{channelId}/activities, rate class light.
        """
        return self._send("chat.account_channels.list_activity_logs", (channel_id,), named)

    def search(self, **named: Unpack[t.ChatAccountChannelsSearchParams]) -> t.ChatAccountChannelsSearchReply:
        """Search channels by name or key words. POST /chat/channels/search, rate class resource-intensive."""
        return self._send("chat.account_channels.search", (), named)

    def update(
        self, user_id: str, channel_id: str, /, **named: Unpack[t.ChatAccountChannelsUpdateParams]
    ) -> None:
        """Change the name, type or settings of a user's channel, on the user's behalf.

        PATCH /chat/users/{userId}/channels/{channelId}, rate class medium.
        """
        return self._send("chat.account_channels.update", (user_id, channel_id), named)

    def update_retention(
        self, channel_id: str, /, **named: Unpack[t.ChatAccountChannelsUpdateRetentionParams]
    ) -> None:
        """Set how long a channel's messages are kept in the cloud.

        PATCH /chat/channels/{channelId}/retention, rate class medium.
        """
        return self._send("chat.account_channels.update_retention", (channel_id,), named)


class AsyncChatAccountChannels(Resource):
    """``zoom.chat.account_channels``"""

    _name = "chat.account_channels"

    async def batch_delete(
        self, user_id: str, /, **named: Unpack[t.ChatAccountChannelsBatchDeleteParams]
    ) -> None:
        """Delete up to 50 channels owned by a user.

        DELETE /chat/users/{userId}/channels, rate class light.
        """
        return await self._send("chat.account_channels.batch_delete", (user_id,), named)

    async def delete(self, user_id: str, channel_id: str, /) -> None:
        """Delete a channel owned by a user, on the user's behalf.

        DELETE /chat/users/{userId}/channels/{channelId}, rate class medium.
        """
        return await self._send("chat.account_channels.delete", (user_id, channel_id))

    async def get(self, user_id: str, channel_id: str, /) -> t.ChatAccountChannelsGetReply:
        """Get a channel of any user of the account.

        GET /chat/users/{userId}/channels/{channelId}, rate class medium.
        """
        return await self._send("chat.account_channels.get", (user_id, channel_id))

    async def get_retention(self, channel_id: str, /) -> t.ChatAccountChannelsGetRetentionReply:
        """Get how long a channel's messages are kept in the cloud.

        GET /chat/channels/{channelId}/retention, rate class medium.
        """
        return await self._send("chat.account_channels.get_retention", (channel_id,))

    def list(
        self, **named: Unpack[t.ChatAccountChannelsListParams]
    ) -> AsyncListing[t.ChatAccountChannelsListItem, t.ChatAccountChannelsListPage]:
        """List the public channels of the account. GET /chat/channels, rate class medium."""
        return self._send("chat.account_channels.list", (), named)

    def list_activity_logs(
        self, channel_id: str, /, **named: Unpack[t.ChatAccountChannelsListActivityLogsParams]
    ) -> AsyncListing[t.ChatAccountChannelsListActivityLogsItem, t.ChatAccountChannelsListActivityLogsPage]:
        """List who joined or left a channel, and who did it.

        GET /chat/channels/{channelId}/activities, rate class light.
        """
        return self._send("chat.account_channels.list_activity_logs", (channel_id,), named)

    async def search(
        self, **named: Unpack[t.ChatAccountChannelsSearchParams]
    ) -> t.ChatAccountChannelsSearchReply:
        """Search channels by name or key words. POST /chat/channels/search, rate class resource-intensive."""
        return await self._send("chat.account_channels.search", (), named)

    async def update(
        self, user_id: str, channel_id: str, /, **named: Unpack[t.ChatAccountChannelsUpdateParams]
    ) -> None:
        """Change the name, type or settings of a user's channel, on the user's behalf.

        PATCH /chat/users/{userId}/channels/{channelId}, rate class medium.
        """
        return await self._send("chat.account_channels.update", (user_id, channel_id), named)

    async def update_retention(
        self, channel_id: str, /, **named: Unpack[t.ChatAccountChannelsUpdateRetentionParams]
    ) -> None:
        """Set how long a channel's messages are kept in the cloud.

        PATCH /chat/channels/{channelId}/retention, rate class medium.
        """
        return await self._send("chat.account_channels.update_retention", (channel_id,), named)


class ChatBookmarks(Resource):
    """``zoom.chat.bookmarks``"""

    _name = "chat.bookmarks"

    def add(self, **named: Unpack[t.ChatBookmarksAddParams]) -> None:
        """Bookmark a message for the token's user. PATCH /chat/messages/bookmarks, rate class medium."""
        return self._send("chat.bookmarks.add", (), named)

    def list(
        self, **named: Unpack[t.ChatBookmarksListParams]
    ) -> Listing[t.ChatBookmarksListItem, t.ChatBookmarksListPage]:
        """List the messages that the token's user has bookmarked.

        GET /chat/messages/bookmarks, rate class medium.
        """
        return self._send("chat.bookmarks.list", (), named)

    def remove(self, **named: Unpack[t.ChatBookmarksRemoveParams]) -> None:
        """Remove the token's user's bookmark from a message.

        PATCH /chat/messages/bookmarks, rate class medium.
        """
        return self._send("chat.bookmarks.remove", (), named)

    def update(self, **named: Unpack[t.ChatBookmarksUpdateParams]) -> None:
        """Bookmark a message or remove the bookmark, chosen by `action`.

        PATCH /chat/messages/bookmarks, rate class medium.
        """
        return self._send("chat.bookmarks.update", (), named)


class AsyncChatBookmarks(Resource):
    """``zoom.chat.bookmarks``"""

    _name = "chat.bookmarks"

    async def add(self, **named: Unpack[t.ChatBookmarksAddParams]) -> None:
        """Bookmark a message for the token's user. PATCH /chat/messages/bookmarks, rate class medium."""
        return await self._send("chat.bookmarks.add", (), named)

    def list(
        self, **named: Unpack[t.ChatBookmarksListParams]
    ) -> AsyncListing[t.ChatBookmarksListItem, t.ChatBookmarksListPage]:
        """List the messages that the token's user has bookmarked.

        GET /chat/messages/bookmarks, rate class medium.
        """
        return self._send("chat.bookmarks.list", (), named)

    async def remove(self, **named: Unpack[t.ChatBookmarksRemoveParams]) -> None:
        """Remove the token's user's bookmark from a message.

        PATCH /chat/messages/bookmarks, rate class medium.
        """
        return await self._send("chat.bookmarks.remove", (), named)

    async def update(self, **named: Unpack[t.ChatBookmarksUpdateParams]) -> None:
        """Bookmark a message or remove the bookmark, chosen by `action`.

        PATCH /chat/messages/bookmarks, rate class medium.
        """
        return await self._send("chat.bookmarks.update", (), named)


class ChatChannelMemberGroups(Resource):
    """``zoom.chat.channel_member_groups``"""

    _name = "chat.channel_member_groups"

    def invite(
        self, channel_id: str, /, **named: Unpack[t.ChatChannelMemberGroupsInviteParams]
    ) -> t.ChatChannelMemberGroupsInviteReply:
        """Add whole user groups to a channel.

        POST /chat/channels/{channelId}/members/groups, rate class medium.
        """
        return self._send("chat.channel_member_groups.invite", (channel_id,), named)

    def list(
        self, channel_id: str, /
    ) -> Listing[t.ChatChannelMemberGroupsListItem, t.ChatChannelMemberGroupsListPage]:
        """List the user groups that were added to a channel.

        GET /chat/channels/{channelId}/members/groups, rate class medium.
        """
        return self._send("chat.channel_member_groups.list", (channel_id,))

    def remove(self, channel_id: str, group_id: str, /) -> None:
        """Take a user group out of a channel.

        DELETE /chat/channels/{channelId}/members/groups/{groupId}, rate class medium.
        """
        return self._send("chat.channel_member_groups.remove", (channel_id, group_id))


class AsyncChatChannelMemberGroups(Resource):
    """``zoom.chat.channel_member_groups``"""

    _name = "chat.channel_member_groups"

    async def invite(
        self, channel_id: str, /, **named: Unpack[t.ChatChannelMemberGroupsInviteParams]
    ) -> t.ChatChannelMemberGroupsInviteReply:
        """Add whole user groups to a channel.

        POST /chat/channels/{channelId}/members/groups, rate class medium.
        """
        return await self._send("chat.channel_member_groups.invite", (channel_id,), named)

    def list(
        self, channel_id: str, /
    ) -> AsyncListing[t.ChatChannelMemberGroupsListItem, t.ChatChannelMemberGroupsListPage]:
        """List the user groups that were added to a channel.

        GET /chat/channels/{channelId}/members/groups, rate class medium.
        """
        return self._send("chat.channel_member_groups.list", (channel_id,))

    async def remove(self, channel_id: str, group_id: str, /) -> None:
        """Take a user group out of a channel.

        DELETE /chat/channels/{channelId}/members/groups/{groupId}, rate class medium.
        """
        return await self._send("chat.channel_member_groups.remove", (channel_id, group_id))


class ChatChannelMembers(Resource):
    """``zoom.chat.channel_members``"""

    _name = "chat.channel_members"

    def batch_remove(
        self, channel_id: str, /, **named: Unpack[t.ChatChannelMembersBatchRemoveParams]
    ) -> None:
        """Take up to 20 members out of a channel.

        DELETE /chat/channels/{channelId}/members, rate class medium.
        """
        return self._send("chat.channel_members.batch_remove", (channel_id,), named)

    def invite(
        self, channel_id: str, /, **named: Unpack[t.ChatChannelMembersInviteParams]
    ) -> t.ChatChannelMembersInviteReply:
        """Invite people to a channel by e-mail address.

        POST /chat/channels/{channelId}/members, rate class medium.
        """
        return self._send("chat.channel_members.invite", (channel_id,), named)

    def list(
        self, channel_id: str, /, **named: Unpack[t.ChatChannelMembersListParams]
    ) -> Listing[t.ChatChannelMembersListItem, t.ChatChannelMembersListPage]:
        """List the members of a channel with their roles.

        GET /chat/channels/{channelId}/members, rate class medium.
        """
        return self._send("chat.channel_members.list", (channel_id,), named)

    def remove(self, channel_id: str, identifier: str, /) -> None:
        """Take one member out of a channel.

        DELETE /chat/channels/{channelId}/members/{identifier}, rate class medium.
        """
        return self._send("chat.channel_members.remove", (channel_id, identifier))


class AsyncChatChannelMembers(Resource):
    """``zoom.chat.channel_members``"""

    _name = "chat.channel_members"

    async def batch_remove(
        self, channel_id: str, /, **named: Unpack[t.ChatChannelMembersBatchRemoveParams]
    ) -> None:
        """Take up to 20 members out of a channel.

        DELETE /chat/channels/{channelId}/members, rate class medium.
        """
        return await self._send("chat.channel_members.batch_remove", (channel_id,), named)

    async def invite(
        self, channel_id: str, /, **named: Unpack[t.ChatChannelMembersInviteParams]
    ) -> t.ChatChannelMembersInviteReply:
        """Invite people to a channel by e-mail address.

        POST /chat/channels/{channelId}/members, rate class medium.
        """
        return await self._send("chat.channel_members.invite", (channel_id,), named)

    def list(
        self, channel_id: str, /, **named: Unpack[t.ChatChannelMembersListParams]
    ) -> AsyncListing[t.ChatChannelMembersListItem, t.ChatChannelMembersListPage]:
        """List the members of a channel with their roles.

        GET /chat/channels/{channelId}/members, rate class medium.
        """
        return self._send("chat.channel_members.list", (channel_id,), named)

    async def remove(self, channel_id: str, identifier: str, /) -> None:
        """Take one member out of a channel.

        DELETE /chat/channels/{channelId}/members/{identifier}, rate class medium.
        """
        return await self._send("chat.channel_members.remove", (channel_id, identifier))


class ChatChannels(Resource):
    """``zoom.chat.channels``"""

    _name = "chat.channels"

    def archive(self, **named: Unpack[t.ChatChannelsArchiveParams]) -> t.ChatChannelsArchiveReply:
        """Archive up to ten channels. PATCH /chat/channels/events, rate class light."""
        return self._send("chat.channels.archive", (), named)

    def create(
        self, user_id: str, /, **named: Unpack[t.ChatChannelsCreateParams]
    ) -> t.ChatChannelsCreateReply:
        """Create a channel and invite its first members.

        POST /chat/users/{userId}/channels, rate class medium.
        """
        return self._send("chat.channels.create", (user_id,), named)

    def delete(self, channel_id: str, /) -> None:
        """Delete a channel for everybody. DELETE /chat/channels/{channelId}, rate class medium."""
        return self._send("chat.channels.delete", (channel_id,))

    def get(self, channel_id: str, /) -> t.ChatChannelsGetReply:
        """Get a channel's name, type and settings. GET /chat/channels/{channelId}, rate class medium."""
        return self._send("chat.channels.get", (channel_id,))

    def join(self, channel_id: str, /) -> t.ChatChannelsJoinReply:
        """Join a channel as the token's user.

        POST /chat/channels/{channelId}/members/me, rate class medium.
        """
        return self._send("chat.channels.join", (channel_id,))

    def leave(self, channel_id: str, /) -> None:
        """Leave a channel as the token's user.

        DELETE /chat/channels/{channelId}/members/me, rate class medium.
        """
        return self._send("chat.channels.leave", (channel_id,))

    def list(
        self, user_id: str, /, **named: Unpack[t.ChatChannelsListParams]
    ) -> Listing[t.ChatChannelsListItem, t.ChatChannelsListPage]:
        """List the channels and group chats that a user belongs to.

        GET /chat/users/{userId}/channels, rate class medium.
        """
        return self._send("chat.channels.list", (user_id,), named)

    def list_all_activity_logs(
        self, **named: Unpack[t.ChatChannelsListAllActivityLogsParams]
    ) -> Listing[t.ChatChannelsListAllActivityLogsItem, t.ChatChannelsListAllActivityLogsPage]:
        """List who joined or left channels of the account, and who did it.

        GET /chat/activities/channels, rate class light.
        """
        return self._send("chat.channels.list_all_activity_logs", (), named)

    def perform_operation(
        self, **named: Unpack[t.ChatChannelsPerformOperationParams]
    ) -> t.ChatChannelsPerformOperationReply:
        """Archive up to ten channels or bring them back, chosen by `method`.

        PATCH /chat/channels/events, rate class light.
        """
        return self._send("chat.channels.perform_operation", (), named)

    def unarchive(self, **named: Unpack[t.ChatChannelsUnarchiveParams]) -> t.ChatChannelsUnarchiveReply:
        """Bring up to ten archived channels back into use. PATCH /chat/channels/events, rate class light."""
        return self._send("chat.channels.unarchive", (), named)

    def update(self, channel_id: str, /, **named: Unpack[t.ChatChannelsUpdateParams]) -> None:
        """Change a channel's name, type or settings. PATCH /chat/channels/{channelId}, rate class medium."""
        return self._send("chat.channels.update", (channel_id,), named)


class AsyncChatChannels(Resource):
    """``zoom.chat.channels``"""

    _name = "chat.channels"

    async def archive(self, **named: Unpack[t.ChatChannelsArchiveParams]) -> t.ChatChannelsArchiveReply:
        """Archive up to ten channels. PATCH /chat/channels/events, rate class light."""
        return await self._send("chat.channels.archive", (), named)

    async def create(
        self, user_id: str, /, **named: Unpack[t.ChatChannelsCreateParams]
    ) -> t.ChatChannelsCreateReply:
        """Create a channel and invite its first members.

        POST /chat/users/{userId}/channels, rate class medium.
        """
        return await self._send("chat.channels.create", (user_id,), named)

    async def delete(self, channel_id: str, /) -> None:
        """Delete a channel for everybody. DELETE /chat/channels/{channelId}, rate class medium."""
        return await self._send("chat.channels.delete", (channel_id,))

    async def get(self, channel_id: str, /) -> t.ChatChannelsGetReply:
        """Get a channel's name, type and settings. GET /chat/channels/{channelId}, rate class medium."""
        return await self._send("chat.channels.get", (channel_id,))

    async def join(self, channel_id: str, /) -> t.ChatChannelsJoinReply:
        """Join a channel as the token's user.

        POST /chat/channels/{channelId}/members/me, rate class medium.
        """
        return await self._send("chat.channels.join", (channel_id,))

    async def leave(self, channel_id: str, /) -> None:
        """Leave a channel as the token's user.

        DELETE /chat/channels/{channelId}/members/me, rate class medium.
        """
        return await self._send("chat.channels.leave", (channel_id,))

    def list(
        self, user_id: str, /, **named: Unpack[t.ChatChannelsListParams]
    ) -> AsyncListing[t.ChatChannelsListItem, t.ChatChannelsListPage]:
        """List the channels and group chats that a user belongs to.

        GET /chat/users/{userId}/channels, rate class medium.
        """
        return self._send("chat.channels.list", (user_id,), named)

    def list_all_activity_logs(
        self, **named: Unpack[t.ChatChannelsListAllActivityLogsParams]
    ) -> AsyncListing[t.ChatChannelsListAllActivityLogsItem, t.ChatChannelsListAllActivityLogsPage]:
        """List who joined or left channels of the account, and who did it.

        GET /chat/activities/channels, rate class light.
        """
        return self._send("chat.channels.list_all_activity_logs", (), named)

    async def perform_operation(
        self, **named: Unpack[t.ChatChannelsPerformOperationParams]
    ) -> t.ChatChannelsPerformOperationReply:
        """Archive up to ten channels or bring them back, chosen by `method`.

        PATCH /chat/channels/events, rate class light.
        """
        return await self._send("chat.channels.perform_operation", (), named)

    async def unarchive(self, **named: Unpack[t.ChatChannelsUnarchiveParams]) -> t.ChatChannelsUnarchiveReply:
        """Bring up to ten archived channels back into use. PATCH /chat/channels/events, rate class light."""
        return await self._send("chat.channels.unarchive", (), named)

    async def update(self, channel_id: str, /, **named: Unpack[t.ChatChannelsUpdateParams]) -> None:
        """Change a channel's name, type or settings. PATCH /chat/channels/{channelId}, rate class medium."""
        return await self._send("chat.channels.update", (channel_id,), named)


class ChatMessages(Resource):
    """``zoom.chat.messages``"""

    _name = "chat.messages"

    def delete(self, user_id: str, message_id: str, /, **named: Unpack[t.ChatMessagesDeleteParams]) -> None:
        """Delete a message one has sent.

        DELETE /chat/users/{userId}/messages/{messageId}, rate class medium.
        """
        return self._send("chat.messages.delete", (user_id, message_id), named)

    def get(
        self, user_id: str, message_id: str, /, **named: Unpack[t.ChatMessagesGetParams]
    ) -> t.ChatMessagesGetReply:
        """Get one message with its files, reactions and mentions.

        GET /chat/users/{userId}/messages/{messageId}, rate class medium.
        """
        return self._send("chat.messages.get", (user_id, message_id), named)

    def get_forwarded(self, forward_id: str, /) -> t.ChatMessagesGetForwardedReply:
        """Get the contents of a message that was forwarded.

        GET /chat/forwarded_message/{forwardId}, rate class light.
        """
        return self._send("chat.messages.get_forwarded", (forward_id,))

    def get_thread(
        self, user_id: str, message_id: str, /, **named: Unpack[t.ChatMessagesGetThreadParams]
    ) -> Listing[t.ChatMessagesGetThreadItem, t.ChatMessagesGetThreadPage]:
        """List the replies to a message.

        GET /chat/users/{userId}/messages/{messageId}/thread, rate class medium.
        """
        return self._send("chat.messages.get_thread", (user_id, message_id), named)

    def list(
        self, user_id: str, /, **named: Unpack[t.ChatMessagesListParams]
    ) -> Listing[t.ChatMessagesListItem, t.ChatMessagesListPage]:
        """List the messages of a user's chat with one contact or in one channel.

        GET /chat/users/{userId}/messages, rate class medium.
        """
        return self._send("chat.messages.list", (user_id,), named)

    def mark(self, user_id: str, message_id: str, /, **named: Unpack[t.ChatMessagesMarkParams]) -> None:
        """Mark a message as read or unread.

        PATCH /chat/users/{userId}/messages/{messageId}/status, rate class medium.
        """
        return self._send("chat.messages.mark", (user_id, message_id), named)

    def react(self, user_id: str, message_id: str, /, **named: Unpack[t.ChatMessagesReactParams]) -> None:
        """Add an emoji reaction to a message or remove it.

        PATCH /chat/users/{userId}/messages/{messageId}/emoji_reactions, rate class medium.
        """
        return self._send("chat.messages.react", (user_id, message_id), named)

    def send(self, user_id: str, /, **named: Unpack[t.ChatMessagesSendParams]) -> t.ChatMessagesSendReply:
        """Post a message to a contact or channel, at once or later.

        POST /chat/users/{userId}/messages, rate class medium.
        """
        return self._send("chat.messages.send", (user_id,), named)

    def update(self, user_id: str, message_id: str, /, **named: Unpack[t.ChatMessagesUpdateParams]) -> None:
        """Change the text or the files of a message one has sent.

        PUT /chat/users/{userId}/messages/{messageId}, rate class medium.
        """
        return self._send("chat.messages.update", (user_id, message_id), named)


class AsyncChatMessages(Resource):
    """``zoom.chat.messages``"""

    _name = "chat.messages"

    async def delete(
        self, user_id: str, message_id: str, /, **named: Unpack[t.ChatMessagesDeleteParams]
    ) -> None:
        """Delete a message one has sent.

        DELETE /chat/users/{userId}/messages/{messageId}, rate class medium.
        """
        return await self._send("chat.messages.delete", (user_id, message_id), named)

    async def get(
        self, user_id: str, message_id: str, /, **named: Unpack[t.ChatMessagesGetParams]
    ) -> t.ChatMessagesGetReply:
        """Get one message with its files, reactions and mentions.

        GET /chat/users/{userId}/messages/{messageId}, rate class medium.
        """
        return await self._send("chat.messages.get", (user_id, message_id), named)

    async def get_forwarded(self, forward_id: str, /) -> t.ChatMessagesGetForwardedReply:
        """Get the contents of a message that was forwarded.

        GET /chat/forwarded_message/{forwardId}, rate class light.
        """
        return await self._send("chat.messages.get_forwarded", (forward_id,))

    def get_thread(
        self, user_id: str, message_id: str, /, **named: Unpack[t.ChatMessagesGetThreadParams]
    ) -> AsyncListing[t.ChatMessagesGetThreadItem, t.ChatMessagesGetThreadPage]:
        """List the replies to a message.

        GET /chat/users/{userId}/messages/{messageId}/thread, rate class medium.
        """
        return self._send("chat.messages.get_thread", (user_id, message_id), named)

    def list(
        self, user_id: str, /, **named: Unpack[t.ChatMessagesListParams]
    ) -> AsyncListing[t.ChatMessagesListItem, t.ChatMessagesListPage]:
        """List the messages of a user's chat with one contact or in one channel.

        GET /chat/users/{userId}/messages, rate class medium.
        """
        return self._send("chat.messages.list", (user_id,), named)

    async def mark(self, user_id: str, message_id: str, /, **named: Unpack[t.ChatMessagesMarkParams]) -> None:
        """Mark a message as read or unread.

        PATCH /chat/users/{userId}/messages/{messageId}/status, rate class medium.
        """
        return await self._send("chat.messages.mark", (user_id, message_id), named)

    async def react(
        self, user_id: str, message_id: str, /, **named: Unpack[t.ChatMessagesReactParams]
    ) -> None:
        """Add an emoji reaction to a message or remove it.

        PATCH /chat/users/{userId}/messages/{messageId}/emoji_reactions, rate class medium.
        """
        return await self._send("chat.messages.react", (user_id, message_id), named)

    async def send(
        self, user_id: str, /, **named: Unpack[t.ChatMessagesSendParams]
    ) -> t.ChatMessagesSendReply:
        """Post a message to a contact or channel, at once or later.

        POST /chat/users/{userId}/messages, rate class medium.
        """
        return await self._send("chat.messages.send", (user_id,), named)

    async def update(
        self, user_id: str, message_id: str, /, **named: Unpack[t.ChatMessagesUpdateParams]
    ) -> None:
        """Change the text or the files of a message one has sent.

        PUT /chat/users/{userId}/messages/{messageId}, rate class medium.
        """
        return await self._send("chat.messages.update", (user_id, message_id), named)


class ChatPinnedMessages(Resource):
    """``zoom.chat.pinned_messages``"""

    _name = "chat.pinned_messages"

    def list(
        self, channel_id: str, /, **named: Unpack[t.ChatPinnedMessagesListParams]
    ) -> Listing[t.ChatPinnedMessagesListItem, t.ChatPinnedMessagesListPage]:
        """List the messages pinned in a channel. GET /chat/channels/{channelId}/pinned, rate class light."""
        return self._send("chat.pinned_messages.list", (channel_id,), named)

    def perform_operation(self, **named: Unpack[t.ChatPinnedMessagesPerformOperationParams]) -> None:
        """Pin a message in a channel or unpin it, chosen by `method`.

        PATCH /chat/channel/message/events, rate class light.
        """
        return self._send("chat.pinned_messages.perform_operation", (), named)

    def pin(self, **named: Unpack[t.ChatPinnedMessagesPinParams]) -> None:
        """Pin a message so that all members of the channel see it at the top.

        PATCH /chat/channel/message/events, rate class light.
        """
        return self._send("chat.pinned_messages.pin", (), named)

    def unpin(self, **named: Unpack[t.ChatPinnedMessagesUnpinParams]) -> None:
        """Unpin a message in a channel. PATCH /chat/channel/message/events, rate class light."""
        return self._send("chat.pinned_messages.unpin", (), named)


class AsyncChatPinnedMessages(Resource):
    """``zoom.chat.pinned_messages``"""

    _name = "chat.pinned_messages"

    def list(
        self, channel_id: str, /, **named: Unpack[t.ChatPinnedMessagesListParams]
    ) -> AsyncListing[t.ChatPinnedMessagesListItem, t.ChatPinnedMessagesListPage]:
        """List the messages pinned in a channel. GET /chat/channels/{channelId}/pinned, rate class light."""
        return self._send("chat.pinned_messages.list", (channel_id,), named)

    async def perform_operation(self, **named: Unpack[t.ChatPinnedMessagesPerformOperationParams]) -> None:
        """Pin a message in a channel or unpin it, chosen by `method`.

        PATCH /chat/channel/message/events, rate class light.
        """
        return await self._send("chat.pinned_messages.perform_operation", (), named)

    async def pin(self, **named: Unpack[t.ChatPinnedMessagesPinParams]) -> None:
        """Pin a message so that all members of the channel see it at the top.

        PATCH /chat/channel/message/events, rate class light.
        """
        return await self._send("chat.pinned_messages.pin", (), named)

    async def unpin(self, **named: Unpack[t.ChatPinnedMessagesUnpinParams]) -> None:
        """Unpin a message in a channel. PATCH /chat/channel/message/events, rate class light."""
        return await self._send("chat.pinned_messages.unpin", (), named)


class ChatScheduledMessages(Resource):
    """``zoom.chat.scheduled_messages``"""

    _name = "chat.scheduled_messages"

    def delete(self, draft_id: str, /, **named: Unpack[t.ChatScheduledMessagesDeleteParams]) -> None:
        """Delete a message that waits to be sent.

        DELETE /chat/messages/schedule/{draftId}, rate class light.
        """
        return self._send("chat.scheduled_messages.delete", (draft_id,), named)

    def list(
        self, **named: Unpack[t.ChatScheduledMessagesListParams]
    ) -> Listing[t.ChatScheduledMessagesListItem, t.ChatScheduledMessagesListPage]:
        """List messages that wait to be sent to a contact or channel.

        GET /chat/messages/schedule, rate class light.
        """
        return self._send("chat.scheduled_messages.list", (), named)


class AsyncChatScheduledMessages(Resource):
    """``zoom.chat.scheduled_messages``"""

    _name = "chat.scheduled_messages"

    async def delete(self, draft_id: str, /, **named: Unpack[t.ChatScheduledMessagesDeleteParams]) -> None:
        """Delete a message that waits to be sent.

        DELETE /chat/messages/schedule/{draftId}, rate class light.
        """
        return await self._send("chat.scheduled_messages.delete", (draft_id,), named)

    def list(
        self, **named: Unpack[t.ChatScheduledMessagesListParams]
    ) -> AsyncListing[t.ChatScheduledMessagesListItem, t.ChatScheduledMessagesListPage]:
        """List messages that wait to be sent to a contact or channel.

        GET /chat/messages/schedule, rate class light.
        """
        return self._send("chat.scheduled_messages.list", (), named)


class Chatbot(Resource):
    """``zoom.chatbot``"""

    _name = "chatbot"

    @cached_property
    def messages(self) -> ChatbotMessages:
        """``zoom.chatbot.messages``"""
        return ChatbotMessages(self._run)

    def unfurl_link(
        self, user_id: str, trigger_id: str, /, **named: Unpack[t.ChatbotUnfurlLinkParams]
    ) -> None:
        """Give the preview of a link that somebody sent in chat.

        POST /im/chat/users/{userId}/unfurls/{triggerId}, rate class medium.
        """
        return self._send("chatbot.unfurl_link", (user_id, trigger_id), named)


class AsyncChatbot(Resource):
    """``zoom.chatbot``"""

    _name = "chatbot"

    @cached_property
    def messages(self) -> AsyncChatbotMessages:
        """``zoom.chatbot.messages``"""
        return AsyncChatbotMessages(self._run)

    async def unfurl_link(
        self, user_id: str, trigger_id: str, /, **named: Unpack[t.ChatbotUnfurlLinkParams]
    ) -> None:
        """Give the preview of a link that somebody sent in chat.

        POST /im/chat/users/{userId}/unfurls/{triggerId}, rate class medium.
        """
        return await self._send("chatbot.unfurl_link", (user_id, trigger_id), named)


class ChatbotMessages(Resource):
    """``zoom.chatbot.messages``"""

    _name = "chatbot.messages"

    def delete(
        self, message_id: str, /, **named: Unpack[t.ChatbotMessagesDeleteParams]
    ) -> t.ChatbotMessagesDeleteReply:
        """Delete a message that the chatbot has sent.

        DELETE /im/chat/messages/{message_id}, rate class medium.
        """
        return self._send("chatbot.messages.delete", (message_id,), named)

    def send(self, **named: Unpack[t.ChatbotMessagesSendParams]) -> t.ChatbotMessagesSendReply:
        """Send a message as the app's chatbot. POST /im/chat/messages, rate class medium."""
        return self._send("chatbot.messages.send", (), named)

    def update(
        self, message_id: str, /, **named: Unpack[t.ChatbotMessagesUpdateParams]
    ) -> t.ChatbotMessagesUpdateReply:
        """Replace the contents of a message that the chatbot has sent.

        PUT /im/chat/messages/{message_id}, rate class medium.
        """
        return self._send("chatbot.messages.update", (message_id,), named)


class AsyncChatbotMessages(Resource):
    """``zoom.chatbot.messages``"""

    _name = "chatbot.messages"

    async def delete(
        self, message_id: str, /, **named: Unpack[t.ChatbotMessagesDeleteParams]
    ) -> t.ChatbotMessagesDeleteReply:
        """Delete a message that the chatbot has sent.

        DELETE /im/chat/messages/{message_id}, rate class medium.
        """
        return await self._send("chatbot.messages.delete", (message_id,), named)

    async def send(self, **named: Unpack[t.ChatbotMessagesSendParams]) -> t.ChatbotMessagesSendReply:
        """Send a message as the app's chatbot. POST /im/chat/messages, rate class medium."""
        return await self._send("chatbot.messages.send", (), named)

    async def update(
        self, message_id: str, /, **named: Unpack[t.ChatbotMessagesUpdateParams]
    ) -> t.ChatbotMessagesUpdateReply:
        """Replace the contents of a message that the chatbot has sent.

        PUT /im/chat/messages/{message_id}, rate class medium.
        """
        return await self._send("chatbot.messages.update", (message_id,), named)


class Im(Resource):
    """``zoom.im``"""

    _name = "im"

    @cached_property
    def group_members(self) -> ImGroupMembers:
        """``zoom.im.group_members``"""
        return ImGroupMembers(self._run)

    @cached_property
    def groups(self) -> ImGroups:
        """``zoom.im.groups``"""
        return ImGroups(self._run)

    @cached_property
    def messages(self) -> ImMessages:
        """``zoom.im.messages``"""
        return ImMessages(self._run)

    @cached_property
    def sessions(self) -> ImSessions:
        """``zoom.im.sessions``"""
        return ImSessions(self._run)


class AsyncIm(Resource):
    """``zoom.im``"""

    _name = "im"

    @cached_property
    def group_members(self) -> AsyncImGroupMembers:
        """``zoom.im.group_members``"""
        return AsyncImGroupMembers(self._run)

    @cached_property
    def groups(self) -> AsyncImGroups:
        """``zoom.im.groups``"""
        return AsyncImGroups(self._run)

    @cached_property
    def messages(self) -> AsyncImMessages:
        """``zoom.im.messages``"""
        return AsyncImMessages(self._run)

    @cached_property
    def sessions(self) -> AsyncImSessions:
        """``zoom.im.sessions``"""
        return AsyncImSessions(self._run)


class ImGroupMembers(Resource):
    """``zoom.im.group_members``"""

    _name = "im.group_members"

    def add(self, group_id: str, /, **named: Unpack[t.ImGroupMembersAddParams]) -> t.ImGroupMembersAddReply:
        """Add up to ten users to a directory group. POST /im/groups/{groupId}/members, rate class medium."""
        return self._send("im.group_members.add", (group_id,), named)

    def list(
        self, group_id: str, /, **named: Unpack[t.ImGroupMembersListParams]
    ) -> Listing[t.ImGroupMembersListItem, t.ImGroupMembersListPage]:
        """List the users in a directory group. GET /im/groups/{groupId}/members, rate class medium."""
        return self._send("im.group_members.list", (group_id,), named)

    def remove(self, group_id: str, member_id: str, /) -> None:
        """Take a user out of a directory group.

        DELETE /im/groups/{groupId}/members/{memberId}, rate class light.
        """
        return self._send("im.group_members.remove", (group_id, member_id))


class AsyncImGroupMembers(Resource):
    """``zoom.im.group_members``"""

    _name = "im.group_members"

    async def add(
        self, group_id: str, /, **named: Unpack[t.ImGroupMembersAddParams]
    ) -> t.ImGroupMembersAddReply:
        """Add up to ten users to a directory group. POST /im/groups/{groupId}/members, rate class medium."""
        return await self._send("im.group_members.add", (group_id,), named)

    def list(
        self, group_id: str, /, **named: Unpack[t.ImGroupMembersListParams]
    ) -> AsyncListing[t.ImGroupMembersListItem, t.ImGroupMembersListPage]:
        """List the users in a directory group. GET /im/groups/{groupId}/members, rate class medium."""
        return self._send("im.group_members.list", (group_id,), named)

    async def remove(self, group_id: str, member_id: str, /) -> None:
        """Take a user out of a directory group.

        DELETE /im/groups/{groupId}/members/{memberId}, rate class light.
        """
        return await self._send("im.group_members.remove", (group_id, member_id))


class ImGroups(Resource):
    """``zoom.im.groups``"""

    _name = "im.groups"

    def create(self, **named: Unpack[t.ImGroupsCreateParams]) -> None:
        """Create a directory group, by which users find contacts. POST /im/groups, rate class light."""
        return self._send("im.groups.create", (), named)

    def delete(self, group_id: str, /) -> None:
        """Delete a directory group; its users stay in the account.

        DELETE /im/groups/{groupId}, rate class light.
        """
        return self._send("im.groups.delete", (group_id,))

    def get(self, group_id: str, /) -> t.ImGroupsGetReply:
        """Get a directory group with its search rules. GET /im/groups/{groupId}, rate class light."""
        return self._send("im.groups.get", (group_id,))

    def list(self) -> Listing[t.ImGroupsListItem, t.ImGroupsListPage]:
        """List the account's directory groups. GET /im/groups, rate class medium."""
        return self._send("im.groups.list", ())

    def update(self, group_id: str, /, **named: Unpack[t.ImGroupsUpdateParams]) -> None:
        """Change a directory group's name, type or search rules.

        PATCH /im/groups/{groupId}, rate class light.
        """
        return self._send("im.groups.update", (group_id,), named)


class AsyncImGroups(Resource):
    """``zoom.im.groups``"""

    _name = "im.groups"

    async def create(self, **named: Unpack[t.ImGroupsCreateParams]) -> None:
        """Create a directory group, by which users find contacts. POST /im/groups, rate class light."""
        return await self._send("im.groups.create", (), named)

    async def delete(self, group_id: str, /) -> None:
        """Delete a directory group; its users stay in the account.

        DELETE /im/groups/{groupId}, rate class light.
        """
        return await self._send("im.groups.delete", (group_id,))

    async def get(self, group_id: str, /) -> t.ImGroupsGetReply:
        """Get a directory group with its search rules. GET /im/groups/{groupId}, rate class light."""
        return await self._send("im.groups.get", (group_id,))

    def list(self) -> AsyncListing[t.ImGroupsListItem, t.ImGroupsListPage]:
        """List the account's directory groups. GET /im/groups, rate class medium."""
        return self._send("im.groups.list", ())

    async def update(self, group_id: str, /, **named: Unpack[t.ImGroupsUpdateParams]) -> None:
        """Change a directory group's name, type or search rules.

        PATCH /im/groups/{groupId}, rate class light.
        """
        return await self._send("im.groups.update", (group_id,), named)


class ImMessages(Resource):
    """``zoom.im.messages``"""

    _name = "im.messages"

    @deprecated("Zoom advises against this operation.")
    def list(
        self, user_id: str, /, **named: Unpack[t.ImMessagesListParams]
    ) -> Listing[t.ImMessagesListItem, t.ImMessagesListPage]:
        """List a user's chat messages of one day, older operation.

        GET /im/users/{userId}/chat/messages, rate class medium.
        """
        return self._send("im.messages.list", (user_id,), named)

    def send(self, **named: Unpack[t.ImMessagesSendParams]) -> t.ImMessagesSendReply:
        """Send a direct message as the token's user, older operation.

        POST /im/users/me/chat/messages, rate class medium.
        """
        return self._send("im.messages.send", (), named)


class AsyncImMessages(Resource):
    """``zoom.im.messages``"""

    _name = "im.messages"

    @deprecated("Zoom advises against this operation.")
    def list(
        self, user_id: str, /, **named: Unpack[t.ImMessagesListParams]
    ) -> AsyncListing[t.ImMessagesListItem, t.ImMessagesListPage]:
        """List a user's chat messages of one day, older operation.

        GET /im/users/{userId}/chat/messages, rate class medium.
        """
        return self._send("im.messages.list", (user_id,), named)

    async def send(self, **named: Unpack[t.ImMessagesSendParams]) -> t.ImMessagesSendReply:
        """Send a direct message as the token's user, older operation.

        POST /im/users/me/chat/messages, rate class medium.
        """
        return await self._send("im.messages.send", (), named)


class ImSessions(Resource):
    """``zoom.im.sessions``"""

    _name = "im.sessions"

    @deprecated("Zoom advises against this operation.")
    def list(
        self, **named: Unpack[t.ImSessionsListParams]
    ) -> Listing[t.ImSessionsListItem, t.ImSessionsListPage]:
        """List chats that took place in a range of days, older operation.

        GET /im/chat/sessions, rate class heavy.
        """
        return self._send("im.sessions.list", (), named)

    @deprecated("Zoom advises against this operation.")
    def list_messages(
        self, session_id: str, /, **named: Unpack[t.ImSessionsListMessagesParams]
    ) -> Listing[t.ImSessionsListMessagesItem, t.ImSessionsListMessagesPage]:
        """List the messages of one chat in a range of days, older operation.

        GET /im/chat/sessions/{sessionId}, rate class medium.
        """
        return self._send("im.sessions.list_messages", (session_id,), named)


class AsyncImSessions(Resource):
    """``zoom.im.sessions``"""

    _name = "im.sessions"

    @deprecated("Zoom advises against this operation.")
    def list(
        self, **named: Unpack[t.ImSessionsListParams]
    ) -> AsyncListing[t.ImSessionsListItem, t.ImSessionsListPage]:
        """List chats that took place in a range of days, older operation.

        GET /im/chat/sessions, rate class heavy.
        """
        return self._send("im.sessions.list", (), named)

    @deprecated("Zoom advises against this operation.")
    def list_messages(
        self, session_id: str, /, **named: Unpack[t.ImSessionsListMessagesParams]
    ) -> AsyncListing[t.ImSessionsListMessagesItem, t.ImSessionsListMessagesPage]:
        """List the messages of one chat in a range of days, older operation.

        GET /im/chat/sessions/{sessionId}, rate class medium.
        """
        return self._send("im.sessions.list_messages", (session_id,), named)
