"""Zoom Team Chat: webhook events.

Generated from catalog/data/chat. Do not edit; see docs/codegen.md.
"""

from __future__ import annotations

from typing import Any

from greenroom.client.reply import Reply
from greenroom.events.event import Event


class BotInstalledPayload(Reply):
    accountId: str
    """Id of the Zoom account (22 characters)."""
    robotJid: str
    """Jabber id of the chatbot."""
    timestamp: int
    """When it happened, epoch milliseconds."""
    userId: str
    """User id, e-mail address, or `me` for the token's user."""
    userJid: str
    """Jabber id of the user."""
    userName: str
    """Name of the user."""


class BotNotificationPayload(Reply):
    accountId: str
    """Id of the Zoom account (22 characters)."""
    channelName: str
    """Name of the channel, or of the contact in a direct chat."""
    cmd: str
    """Text of the command or message, without the slash command itself."""
    name: str
    """Name of the user or channel it was written in."""
    robotJid: str
    """Jabber id of the chatbot."""
    timestamp: int
    """When it happened, epoch milliseconds."""
    toJid: str
    """Jabber id of the channel or user to answer to."""
    userId: str
    """User id, e-mail address, or `me` for the token's user."""
    userJid: str
    """Jabber id of the user."""
    userName: str
    """Name of the user."""


class ChatChannelCreatedPayloadObjectMembers(Reply):
    display_name: str
    """Name as shown to others."""
    id: str
    """Id of the user (22 characters)."""


class ChatChannelCreatedPayloadObject(Reply):
    date_time: str
    """When it happened, ISO 8601 UTC."""
    id: str
    """Id of the channel, 32 hex digits."""
    members: list[ChatChannelCreatedPayloadObjectMembers]
    """First members of the channel."""
    name: str
    """Name of the channel."""
    timestamp: int
    """When it happened, epoch milliseconds."""
    type: int
    """`0` unknown, `1` private, `2` private within the account, `3` public, `4` group chat, `5` public across accounts."""


class ChatChannelCreatedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: ChatChannelCreatedPayloadObject
    """The channel."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""


class ChatChannelDeletedPayloadObject(Reply):
    date_time: str
    """When it happened, ISO 8601 UTC."""
    id: str
    """Id of the channel, 32 hex digits."""
    name: str
    """Name of the channel."""
    timestamp: int
    """When it happened, epoch milliseconds."""
    type: int
    """`0` unknown, `1` private, `2` private within the account, `3` public, `4` group chat, `5` public across accounts."""


class ChatChannelDeletedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: ChatChannelDeletedPayloadObject
    """The channel."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""


class ChatChannelMemberInvitedPayloadObjectMembers(Reply):
    display_name: str
    """Name as shown to others."""
    id: str
    """Id of the user (22 characters)."""


class ChatChannelMemberInvitedPayloadObject(Reply):
    date_time: str
    """When it happened, ISO 8601 UTC."""
    id: str
    """Id of the channel, 32 hex digits."""
    members: list[ChatChannelMemberInvitedPayloadObjectMembers]
    """People who were invited."""
    name: str
    """Name of the channel."""
    timestamp: int
    """When it happened, epoch milliseconds."""
    type: int
    """`0` unknown, `1` private, `2` private within the account, `3` public, `4` group chat, `5` public across accounts."""


class ChatChannelMemberInvitedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: ChatChannelMemberInvitedPayloadObject
    """The channel."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""


class ChatChannelMemberJoinedPayloadObject(Reply):
    date_time: str
    """When it happened, ISO 8601 UTC."""
    id: str
    """Id of the channel, 32 hex digits."""
    name: str
    """Name of the channel."""
    timestamp: int
    """When it happened, epoch milliseconds."""
    type: int
    """`0` unknown, `1` private, `2` private within the account, `3` public, `4` group chat, `5` public across accounts."""


class ChatChannelMemberJoinedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: ChatChannelMemberJoinedPayloadObject
    """The channel."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""


class ChatChannelMemberLeftPayloadObject(Reply):
    date_time: str
    """When it happened, ISO 8601 UTC."""
    id: str
    """Id of the channel, 32 hex digits."""
    name: str
    """Name of the channel."""
    timestamp: int
    """When it happened, epoch milliseconds."""
    type: int
    """`0` unknown, `1` private, `2` private within the account, `3` public, `4` group chat, `5` public across accounts."""


class ChatChannelMemberLeftPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: ChatChannelMemberLeftPayloadObject
    """The channel."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""


class ChatChannelMemberRemovedPayloadObjectMembers(Reply):
    display_name: str
    """Name as shown to others."""
    id: str
    """Id of the user (22 characters)."""


class ChatChannelMemberRemovedPayloadObject(Reply):
    date_time: str
    """When it happened, ISO 8601 UTC."""
    id: str
    """Id of the channel, 32 hex digits."""
    members: list[ChatChannelMemberRemovedPayloadObjectMembers]
    """Members who were taken out."""
    name: str
    """Name of the channel."""
    timestamp: int
    """When it happened, epoch milliseconds."""
    type: int
    """`0` unknown, `1` private, `2` private within the account, `3` public, `4` group chat, `5` public across accounts."""


class ChatChannelMemberRemovedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: ChatChannelMemberRemovedPayloadObject
    """The channel."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""


class ChatChannelUpdatedPayloadObject(Reply):
    date_time: str
    """When it happened, ISO 8601 UTC."""
    id: str
    """Id of the channel, 32 hex digits."""
    name: str
    """Name of the channel."""
    timestamp: int
    """When it happened, epoch milliseconds."""
    type: int
    """`0` unknown, `1` private, `2` private within the account, `3` public, `4` group chat, `5` public across accounts."""


class ChatChannelUpdatedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: ChatChannelUpdatedPayloadObject
    """The channel."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""


class ChatMessageDeletedPayloadObject(Reply):
    channel_id: str
    """Id of the channel, 32 hex digits."""
    channel_name: str
    """Name of the channel."""
    contact_email: str
    """E-mail address of the other person; empty in a channel."""
    contact_id: str
    """User id of the other person; empty when in another account."""
    date_time: str
    """When it happened, ISO 8601 UTC."""
    id: str
    """Id of the message, a UUID."""
    message: str
    """Text of the message."""
    session_id: str
    """Id of the chat, the same for all its messages."""
    timestamp: int
    """When it happened, epoch milliseconds."""
    type: str
    """Whether it was sent `to_contact` or `to_channel`."""


class ChatMessageDeletedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: ChatMessageDeletedPayloadObject
    """The message."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""


class ChatMessageRepliedPayloadObject(Reply):
    channel_id: str
    """Id of the channel, 32 hex digits."""
    channel_name: str
    """Name of the channel."""
    contact_email: str
    """E-mail address of the other person; empty in a channel."""
    contact_id: str
    """User id of the other person; empty when in another account."""
    date_time: str
    """When it happened, ISO 8601 UTC."""
    id: str
    """Id of the message, a UUID."""
    message: str
    """Text of the message."""
    parent_msg_id: str
    """Id of the message replied to."""
    session_id: str
    """Id of the chat, the same for all its messages."""
    timestamp: int
    """When it happened, epoch milliseconds."""
    type: str
    """Whether it was sent `to_contact` or `to_channel`."""


class ChatMessageRepliedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: ChatMessageRepliedPayloadObject
    """The message."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""


class ChatMessageSentPayloadObject(Reply):
    channel_id: str
    """Id of the channel, 32 hex digits."""
    channel_name: str
    """Name of the channel."""
    contact_email: str
    """E-mail address of the other person; empty in a channel."""
    contact_id: str
    """User id of the other person; empty when in another account."""
    date_time: str
    """When it happened, ISO 8601 UTC."""
    id: str
    """Id of the message, a UUID."""
    message: str
    """Text of the message."""
    session_id: str
    """Id of the chat, the same for all its messages."""
    timestamp: int
    """When it happened, epoch milliseconds."""
    type: str
    """Whether it was sent `to_contact` or `to_channel`."""


class ChatMessageSentPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: ChatMessageSentPayloadObject
    """The message."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""


class ChatMessageUpdatedPayloadObject(Reply):
    channel_id: str
    """Id of the channel, 32 hex digits."""
    channel_name: str
    """Name of the channel."""
    contact_email: str
    """E-mail address of the other person; empty in a channel."""
    contact_id: str
    """User id of the other person; empty when in another account."""
    date_time: str
    """When it happened, ISO 8601 UTC."""
    id: str
    """Id of the message, a UUID."""
    message: str
    """Text of the message."""
    session_id: str
    """Id of the chat, the same for all its messages."""
    timestamp: int
    """When it happened, epoch milliseconds."""
    type: str
    """Whether it was sent `to_contact` or `to_channel`."""


class ChatMessageUpdatedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: ChatMessageUpdatedPayloadObject
    """The message."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""


class InteractiveMessageActionsMessagePayloadActionItem(Reply):
    text: str
    """Text shown."""
    value: str
    """Value behind the text shown."""


class InteractiveMessageActionsMessagePayloadOriginalBodyItems(Reply):
    style: str
    """Look of the button, such as `Primary` or `Danger`."""
    text: str
    """Text shown."""
    value: str
    """Value behind the text shown."""


class InteractiveMessageActionsMessagePayloadOriginalBody(Reply):
    """Read with brackets: items."""

    type: str
    """Kind of part, such as `message`, `actions`, `fields` or `select`."""


class InteractiveMessageActionsMessagePayloadOriginalHeadSubHead(Reply):
    text: str
    """Text shown."""


class InteractiveMessageActionsMessagePayloadOriginalHead(Reply):
    sub_head: InteractiveMessageActionsMessagePayloadOriginalHeadSubHead
    """Second line of the heading."""
    text: str
    """Text shown."""


class InteractiveMessageActionsMessagePayloadOriginal(Reply):
    body: list[InteractiveMessageActionsMessagePayloadOriginalBody]
    """Parts of the message below its head."""
    head: InteractiveMessageActionsMessagePayloadOriginalHead
    """Heading of the message."""


class InteractiveMessageActionsMessagePayload(Reply):
    accountId: str
    """Id of the Zoom account (22 characters)."""
    actionItem: InteractiveMessageActionsMessagePayloadActionItem
    """Button that was pressed."""
    channelName: str
    """Name of the channel, or of the contact in a direct chat."""
    messageId: str
    """Id of the chatbot's message."""
    original: InteractiveMessageActionsMessagePayloadOriginal
    """The message as the chatbot sent it."""
    robotJid: str
    """Jabber id of the chatbot."""
    timestamp: int
    """When it happened, epoch milliseconds."""
    toJid: str
    """Jabber id of the channel or user to answer to."""
    userId: str
    """User id, e-mail address, or `me` for the token's user."""
    userJid: str
    """Jabber id of the user."""
    userName: str
    """Name of the user."""


class InteractiveMessageActionsMessage(Reply):
    callback_token: str
    """Token for answering at `callback_url`."""
    callback_url: str
    """Address at which to answer this interaction."""
    event: str
    """Name of the event."""
    event_ts: int
    """When the event happened, epoch milliseconds."""
    payload: InteractiveMessageActionsMessagePayload
    """What the user did, in which message."""


class InteractiveMessageEditableMessagePayloadEditItem(Reply):
    origin: str
    """Text before the change."""
    target: str
    """Text after the change."""


class InteractiveMessageEditableMessagePayloadOriginalHeadSubHead(Reply):
    text: str
    """Text shown."""


class InteractiveMessageEditableMessagePayloadOriginalHead(Reply):
    sub_head: InteractiveMessageEditableMessagePayloadOriginalHeadSubHead
    """Second line of the heading."""
    text: str
    """Text shown."""


class InteractiveMessageEditableMessagePayloadOriginal(Reply):
    body: list[dict[str, Any]]
    """Parts of the message below its head."""
    head: InteractiveMessageEditableMessagePayloadOriginalHead
    """Heading of the message."""


class InteractiveMessageEditableMessagePayload(Reply):
    accountId: str
    """Id of the Zoom account (22 characters)."""
    channelName: str
    """Name of the channel, or of the contact in a direct chat."""
    editItem: InteractiveMessageEditableMessagePayloadEditItem
    """Text before and after the change."""
    messageId: str
    """Id of the chatbot's message."""
    original: InteractiveMessageEditableMessagePayloadOriginal
    """The message as the chatbot sent it."""
    robotJid: str
    """Jabber id of the chatbot."""
    timestamp: int
    """When it happened, epoch milliseconds."""
    toJid: str
    """Jabber id of the channel or user to answer to."""
    userId: str
    """User id, e-mail address, or `me` for the token's user."""
    userJid: str
    """Jabber id of the user."""
    userName: str
    """Name of the user."""


class InteractiveMessageEditableMessage(Reply):
    callback_token: str
    """Token for answering at `callback_url`."""
    callback_url: str
    """Address at which to answer this interaction."""
    event: str
    """Name of the event."""
    event_ts: int
    """When the event happened, epoch milliseconds."""
    payload: InteractiveMessageEditableMessagePayload
    """What the user did, in which message."""


class InteractiveMessageFieldsEditableMessagePayloadFieldEditItem(Reply):
    currentValue: str
    """Value before the change."""
    key: str
    """Name of the form field."""
    newValue: str
    """Value after the change."""


class InteractiveMessageFieldsEditableMessagePayloadOriginalBodyItems(Reply):
    editable: str
    """Whether users can change the value."""
    key: str
    """Name of the form field."""
    value: str
    """Value of the form field."""


class InteractiveMessageFieldsEditableMessagePayloadOriginalBody(Reply):
    """Read with brackets: items."""

    type: str
    """Kind of part, such as `message`, `actions`, `fields` or `select`."""


class InteractiveMessageFieldsEditableMessagePayloadOriginalHeadSubHead(Reply):
    text: str
    """Text shown."""


class InteractiveMessageFieldsEditableMessagePayloadOriginalHead(Reply):
    sub_head: InteractiveMessageFieldsEditableMessagePayloadOriginalHeadSubHead
    """Second line of the heading."""
    text: str
    """Text shown."""


class InteractiveMessageFieldsEditableMessagePayloadOriginal(Reply):
    body: list[InteractiveMessageFieldsEditableMessagePayloadOriginalBody]
    """Parts of the message below its head."""
    head: InteractiveMessageFieldsEditableMessagePayloadOriginalHead
    """Heading of the message."""


class InteractiveMessageFieldsEditableMessagePayload(Reply):
    accountId: str
    """Id of the Zoom account (22 characters)."""
    channelName: str
    """Name of the channel, or of the contact in a direct chat."""
    fieldEditItem: InteractiveMessageFieldsEditableMessagePayloadFieldEditItem
    """Form field with its value before and after the change."""
    messageId: str
    """Id of the chatbot's message."""
    original: InteractiveMessageFieldsEditableMessagePayloadOriginal
    """The message as the chatbot sent it."""
    robotJid: str
    """Jabber id of the chatbot."""
    timestamp: str
    """When it happened, epoch milliseconds as text."""
    toJid: str
    """Jabber id of the channel or user to answer to."""
    userId: str
    """User id, e-mail address, or `me` for the token's user."""
    userJid: str
    """Jabber id of the user."""
    userName: str
    """Name of the user."""


class InteractiveMessageFieldsEditableMessage(Reply):
    callback_token: str
    """Token for answering at `callback_url`."""
    callback_url: str
    """Address at which to answer this interaction."""
    event: str
    """Name of the event."""
    event_ts: int
    """When the event happened, epoch milliseconds."""
    payload: InteractiveMessageFieldsEditableMessagePayload
    """What the user did, in which message."""


class InteractiveMessageSelectPayloadOriginalBodySelectItems(Reply):
    text: str
    """Text shown."""
    value: str
    """Value behind the text shown."""


class InteractiveMessageSelectPayloadOriginalBody(Reply):
    select_items: list[InteractiveMessageSelectPayloadOriginalBodySelectItems]
    """Choices offered in the list."""
    text: str
    """Text shown."""
    type: str
    """Kind of part, such as `message`, `actions`, `fields` or `select`."""


class InteractiveMessageSelectPayloadOriginalHeadSubHead(Reply):
    text: str
    """Text shown."""


class InteractiveMessageSelectPayloadOriginalHead(Reply):
    sub_head: InteractiveMessageSelectPayloadOriginalHeadSubHead
    """Second line of the heading."""
    text: str
    """Text shown."""


class InteractiveMessageSelectPayloadOriginal(Reply):
    body: list[InteractiveMessageSelectPayloadOriginalBody]
    """Parts of the message below its head."""
    head: InteractiveMessageSelectPayloadOriginalHead
    """Heading of the message."""


class InteractiveMessageSelectPayloadSelectedItems(Reply):
    value: str
    """Value behind the text shown."""


class InteractiveMessageSelectPayload(Reply):
    accountId: str
    """Id of the Zoom account (22 characters)."""
    channelName: str
    """Name of the channel, or of the contact in a direct chat."""
    messageId: str
    """Id of the chatbot's message."""
    original: InteractiveMessageSelectPayloadOriginal
    """The message as the chatbot sent it."""
    robotJid: str
    """Jabber id of the chatbot."""
    selectedItems: list[InteractiveMessageSelectPayloadSelectedItems]
    """Choices made."""
    timestamp: int
    """When it happened, epoch milliseconds."""
    toJid: str
    """Jabber id of the channel or user to answer to."""
    userId: str
    """User id, e-mail address, or `me` for the token's user."""
    userJid: str
    """Jabber id of the user."""
    userName: str
    """Name of the user."""


class TeamChatAppMentionPayloadObjectFiles(Reply):
    OS_file_type: str
    """File name extension, such as `png`."""
    file_id: str
    """Id of the file."""
    file_message_type: str
    """Kind of file message, such as `file`, `image` or `audio`."""
    file_name: str
    """Name of the file."""
    file_size: int
    """Size of the file, bytes."""


class TeamChatAppMentionPayloadObjectRichText(Reply):
    end_position: int
    """Position of the last character, counted from 0."""
    format_attr: str
    """Detail of the format: size, RGB colour, indent in pixels, heading level or link."""
    format_type: str
    """Format of the text, such as `Bold`, `BulletedList` or `AddLink`."""
    start_position: int
    """Position of the first character, counted from 0."""


class TeamChatAppMentionPayloadObject(Reply):
    channel_id: str
    """Id of the channel, 32 hex digits."""
    channel_name: str
    """Name of the channel."""
    files: list[TeamChatAppMentionPayloadObjectFiles]
    """Files attached to the message."""
    message: str
    """Text of the message."""
    message_id: str
    """Id of the message, a UUID."""
    rich_text: list[TeamChatAppMentionPayloadObjectRichText]
    """Formatting, with its place in the text."""
    type: str
    """Always `to_channel`."""


class TeamChatAppMentionPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    by_external_user: bool
    """Whether somebody from another organization caused the event."""
    object: TeamChatAppMentionPayloadObject
    """What the event is about."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""
    operator_member_id: str
    """Chat id of the person who caused the event."""


class TeamChatBookmarkAddedPayloadObjectFiles(Reply):
    OS_file_type: str
    """File name extension, such as `png`."""
    file_id: str
    """Id of the file."""
    file_message_type: str
    """Kind of file message, such as `file`, `image` or `audio`."""
    file_name: str
    """Name of the file."""
    file_size: int
    """Size of the file, bytes."""


class TeamChatBookmarkAddedPayloadObjectRichText(Reply):
    end_position: int
    """Position of the last character, counted from 0."""
    format_attr: str
    """Detail of the format: size, RGB colour, indent in pixels, heading level or link."""
    format_type: str
    """Format of the text, such as `Bold`, `BulletedList` or `AddLink`."""
    start_position: int
    """Position of the first character, counted from 0."""


class TeamChatBookmarkAddedPayloadObject(Reply):
    by_external_user: bool
    """Whether somebody from another organization caused the event."""
    channel_id: str
    """Id of the channel, 32 hex digits."""
    date_time: str
    """When it happened, ISO 8601 UTC."""
    files: list[TeamChatBookmarkAddedPayloadObjectFiles]
    """Files attached to the message."""
    message: str
    """Text of the message."""
    message_id: str
    """Id of the message, a UUID."""
    message_timestamp: int
    """When the message was sent, epoch milliseconds."""
    rich_text: list[TeamChatBookmarkAddedPayloadObjectRichText]
    """Formatting, with its place in the text."""
    sender: str
    """E-mail address of the sender."""
    sender_id: str
    """User id of the sender."""
    sender_member_id: str
    """Chat id of the sender."""
    timestamp: int
    """When it happened, epoch milliseconds."""
    type: str
    """Whether the message was sent `to_contact` or `to_channel`."""


class TeamChatBookmarkAddedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: TeamChatBookmarkAddedPayloadObject
    """What the event is about."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""
    operator_member_id: str
    """Chat id of the person who caused the event."""


class TeamChatBookmarkRemovedPayloadObjectFiles(Reply):
    OS_file_type: str
    """File name extension, such as `png`."""
    file_id: str
    """Id of the file."""
    file_message_type: str
    """Kind of file message, such as `file`, `image` or `audio`."""
    file_name: str
    """Name of the file."""
    file_size: int
    """Size of the file, bytes."""


class TeamChatBookmarkRemovedPayloadObjectRichText(Reply):
    end_position: int
    """Position of the last character, counted from 0."""
    format_attr: str
    """Detail of the format: size, RGB colour, indent in pixels, heading level or link."""
    format_type: str
    """Format of the text, such as `Bold`, `BulletedList` or `AddLink`."""
    start_position: int
    """Position of the first character, counted from 0."""


class TeamChatBookmarkRemovedPayloadObject(Reply):
    by_external_user: bool
    """Whether somebody from another organization caused the event."""
    channel_id: str
    """Id of the channel, 32 hex digits."""
    date_time: str
    """When it happened, ISO 8601 UTC."""
    files: list[TeamChatBookmarkRemovedPayloadObjectFiles]
    """Files attached to the message."""
    message: str
    """Text of the message."""
    message_id: str
    """Id of the message, a UUID."""
    message_timestamp: int
    """When the message was sent, epoch milliseconds."""
    rich_text: list[TeamChatBookmarkRemovedPayloadObjectRichText]
    """Formatting, with its place in the text."""
    sender: str
    """E-mail address of the sender."""
    sender_id: str
    """User id of the sender."""
    sender_member_id: str
    """Chat id of the sender."""
    timestamp: int
    """When it happened, epoch milliseconds."""
    type: str
    """Whether the message was sent `to_contact` or `to_channel`."""


class TeamChatBookmarkRemovedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: TeamChatBookmarkRemovedPayloadObject
    """What the event is about."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""
    operator_member_id: str
    """Chat id of the person who caused the event."""


class TeamChatChannelAppAddedPayloadObjectAppMembers(Reply):
    display_name: str
    """Name of the app."""
    id: str
    """Chat id of the app."""


class TeamChatChannelAppAddedPayloadObject(Reply):
    app_members: list[TeamChatChannelAppAddedPayloadObjectAppMembers]
    """Apps concerned."""
    channel_id: str
    """Id of the channel, 32 hex digits."""
    channel_name: str
    """Name of the channel."""
    date_time: str
    """When it happened, ISO 8601 UTC."""
    timestamp: int
    """When it happened, epoch milliseconds."""
    type: int
    """`0` unknown, `1` private, `2` private within the account, `3` public, `4` group chat, `5` public across accounts."""


class TeamChatChannelAppAddedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    by_external_user: bool
    """Whether somebody from another organization caused the event."""
    object: TeamChatChannelAppAddedPayloadObject
    """What the event is about."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""
    operator_member_id: str
    """Chat id of the person who caused the event."""


class TeamChatChannelAppRemovedPayloadObjectAppMembers(Reply):
    display_name: str
    """Name of the app."""
    id: str
    """Chat id of the app."""


class TeamChatChannelAppRemovedPayloadObject(Reply):
    app_members: list[TeamChatChannelAppRemovedPayloadObjectAppMembers]
    """Apps concerned."""
    channel_id: str
    """Id of the channel, 32 hex digits."""
    channel_name: str
    """Name of the channel."""
    date_time: str
    """When it happened, ISO 8601 UTC."""
    timestamp: int
    """When it happened, epoch milliseconds."""
    type: int
    """`0` unknown, `1` private, `2` private within the account, `3` public, `4` group chat, `5` public across accounts."""


class TeamChatChannelAppRemovedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    by_external_user: bool
    """Whether somebody from another organization caused the event."""
    object: TeamChatChannelAppRemovedPayloadObject
    """What the event is about."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""
    operator_member_id: str
    """Chat id of the person who caused the event."""


class TeamChatChannelArchivedPayloadObject(Reply):
    date_time: str
    """When it happened, ISO 8601 UTC."""
    id: str
    """Id of the channel, 32 hex digits."""
    name: str
    """Name of the channel."""
    timestamp: int
    """When it happened, epoch milliseconds."""
    type: int
    """`0` unknown, `1` private, `2` private within the account, `3` public, `4` group chat, `5` public across accounts."""


class TeamChatChannelArchivedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    by_external_user: bool
    """Whether somebody from another organization caused the event."""
    object: TeamChatChannelArchivedPayloadObject
    """What the event is about."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""
    operator_member_id: str
    """Chat id of the person who caused the event."""


class TeamChatChannelInvitationAcceptedPayloadObjectChannel(Reply):
    channel_id: str
    """Id of the channel, 32 hex digits."""
    channel_name: str
    """Name of the channel."""
    type: int
    """`0` unknown, `1` private, `2` private within the account, `3` public, `4` group chat, `5` public across accounts."""


class TeamChatChannelInvitationAcceptedPayloadObjectInvitee(Reply):
    display_name: str
    """Name as shown to others."""
    member_id: str
    """Id of the person in chat; also set for people in other accounts."""
    user_email: str
    """E-mail address of the person."""


class TeamChatChannelInvitationAcceptedPayloadObjectInviters(Reply):
    date_created: str
    """When the invitation was made, ISO 8601 UTC."""
    display_name: str
    """Name as shown to others."""
    member_id: str
    """Id of the person in chat; also set for people in other accounts."""
    user_email: str
    """E-mail address of the person."""
    user_id: str
    """User id (22 characters); empty for people in other accounts."""


class TeamChatChannelInvitationAcceptedPayloadObjectOrganization(Reply):
    org_id: str
    """Id of the organization."""
    org_name: str
    """Name of the organization."""


class TeamChatChannelInvitationAcceptedPayloadObject(Reply):
    channel: TeamChatChannelInvitationAcceptedPayloadObjectChannel
    """Channel concerned."""
    date_time: str
    """When it happened, ISO 8601 UTC."""
    invitee: TeamChatChannelInvitationAcceptedPayloadObjectInvitee
    """Person who was invited."""
    inviters: list[TeamChatChannelInvitationAcceptedPayloadObjectInviters]
    """People who invited."""
    organization: TeamChatChannelInvitationAcceptedPayloadObjectOrganization
    """Organization of the person invited or asking."""
    timestamp: int
    """When it happened, epoch milliseconds."""


class TeamChatChannelInvitationAcceptedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: TeamChatChannelInvitationAcceptedPayloadObject
    """What the event is about."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""
    operator_member_id: str
    """Chat id of the person who caused the event."""


class TeamChatChannelInvitationApprovalRequestedPayloadObjectChannel(Reply):
    channel_id: str
    """Id of the channel, 32 hex digits."""
    channel_name: str
    """Name of the channel."""
    type: int
    """`0` unknown, `1` private, `2` private within the account, `3` public, `4` group chat, `5` public across accounts."""


class TeamChatChannelInvitationApprovalRequestedPayloadObjectInvitee(Reply):
    display_name: str
    """Name as shown to others."""
    member_id: str
    """Id of the person in chat; also set for people in other accounts."""
    user_email: str
    """E-mail address of the person."""
    user_id: str
    """User id (22 characters); empty for people in other accounts."""


class TeamChatChannelInvitationApprovalRequestedPayloadObjectInviters(Reply):
    date_created: str
    """When the invitation was made, ISO 8601 UTC."""
    display_name: str
    """Name as shown to others."""
    member_id: str
    """Id of the person in chat; also set for people in other accounts."""
    user_email: str
    """E-mail address of the person."""
    user_id: str
    """User id (22 characters); empty for people in other accounts."""


class TeamChatChannelInvitationApprovalRequestedPayloadObjectOrganization(Reply):
    org_id: str
    """Id of the organization."""
    org_name: str
    """Name of the organization."""


class TeamChatChannelInvitationApprovalRequestedPayloadObject(Reply):
    channel: TeamChatChannelInvitationApprovalRequestedPayloadObjectChannel
    """Channel concerned."""
    date_time: str
    """When it happened, ISO 8601 UTC."""
    invitee: TeamChatChannelInvitationApprovalRequestedPayloadObjectInvitee
    """Person who was invited."""
    inviters: list[TeamChatChannelInvitationApprovalRequestedPayloadObjectInviters]
    """People who invited."""
    organization: TeamChatChannelInvitationApprovalRequestedPayloadObjectOrganization
    """Organization of the person invited or asking."""
    timestamp: int
    """When it happened, epoch milliseconds."""
    type: str
    """Whose approval is asked: `to_channel_account_admin`, `to_invitee_account_admin` or `to_invitee`."""


class TeamChatChannelInvitationApprovalRequestedPayload(Reply):
    object: TeamChatChannelInvitationApprovalRequestedPayloadObject
    """What the event is about."""


class TeamChatChannelInvitationApprovedPayloadObjectChannel(Reply):
    channel_id: str
    """Id of the channel, 32 hex digits."""
    channel_name: str
    """Name of the channel."""
    type: int
    """`0` unknown, `1` private, `2` private within the account, `3` public, `4` group chat, `5` public across accounts."""


class TeamChatChannelInvitationApprovedPayloadObjectInvitee(Reply):
    display_name: str
    """Name as shown to others."""
    member_id: str
    """Id of the person in chat; also set for people in other accounts."""
    user_email: str
    """E-mail address of the person."""


class TeamChatChannelInvitationApprovedPayloadObjectInviters(Reply):
    date_created: str
    """When the invitation was made, ISO 8601 UTC."""
    display_name: str
    """Name as shown to others."""
    member_id: str
    """Id of the person in chat; also set for people in other accounts."""
    user_email: str
    """E-mail address of the person."""
    user_id: str
    """User id (22 characters); empty for people in other accounts."""


class TeamChatChannelInvitationApprovedPayloadObjectOrganization(Reply):
    org_id: str
    """Id of the organization."""
    org_name: str
    """Name of the organization."""


class TeamChatChannelInvitationApprovedPayloadObject(Reply):
    channel: TeamChatChannelInvitationApprovedPayloadObjectChannel
    """Channel concerned."""
    date_time: str
    """When it happened, ISO 8601 UTC."""
    invitee: TeamChatChannelInvitationApprovedPayloadObjectInvitee
    """Person who was invited."""
    inviters: list[TeamChatChannelInvitationApprovedPayloadObjectInviters]
    """People who invited."""
    organization: TeamChatChannelInvitationApprovedPayloadObjectOrganization
    """Organization of the person invited or asking."""
    timestamp: int
    """When it happened, epoch milliseconds."""
    type: str
    """Who approved: `by_channel_owner_account_admin` or `by_invitee_account_admin`."""


class TeamChatChannelInvitationApprovedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    by_external_user: bool
    """Whether somebody from another organization caused the event."""
    object: TeamChatChannelInvitationApprovedPayloadObject
    """What the event is about."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""
    operator_member_id: str
    """Chat id of the person who caused the event."""


class TeamChatChannelInvitationCreatedPayloadObjectChannel(Reply):
    channel_id: str
    """Id of the channel, 32 hex digits."""
    channel_name: str
    """Name of the channel."""
    type: int
    """`0` unknown, `1` private, `2` private within the account, `3` public, `4` group chat, `5` public across accounts."""


class TeamChatChannelInvitationCreatedPayloadObjectInvitee(Reply):
    display_name: str
    """Name as shown to others."""
    member_id: str
    """Id of the person in chat; also set for people in other accounts."""
    user_email: str
    """E-mail address of the person."""


class TeamChatChannelInvitationCreatedPayloadObjectInviters(Reply):
    date_created: str
    """When the invitation was made, ISO 8601 UTC."""
    display_name: str
    """Name as shown to others."""
    member_id: str
    """Id of the person in chat; also set for people in other accounts."""
    user_email: str
    """E-mail address of the person."""
    user_id: str
    """User id (22 characters); empty for people in other accounts."""


class TeamChatChannelInvitationCreatedPayloadObjectOrganization(Reply):
    org_id: str
    """Id of the organization."""
    org_name: str
    """Name of the organization."""


class TeamChatChannelInvitationCreatedPayloadObject(Reply):
    channel: TeamChatChannelInvitationCreatedPayloadObjectChannel
    """Channel concerned."""
    date_time: str
    """When it happened, ISO 8601 UTC."""
    invitee: TeamChatChannelInvitationCreatedPayloadObjectInvitee
    """Person who was invited."""
    inviters: list[TeamChatChannelInvitationCreatedPayloadObjectInviters]
    """People who invited."""
    organization: TeamChatChannelInvitationCreatedPayloadObjectOrganization
    """Organization of the person invited or asking."""
    timestamp: int
    """When it happened, epoch milliseconds."""


class TeamChatChannelInvitationCreatedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    by_external_user: bool
    """Whether somebody from another organization caused the event."""
    object: TeamChatChannelInvitationCreatedPayloadObject
    """What the event is about."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""
    operator_member_id: str
    """Chat id of the person who caused the event."""


class TeamChatChannelInvitationDeclinedPayloadObjectChannel(Reply):
    channel_id: str
    """Id of the channel, 32 hex digits."""
    channel_name: str
    """Name of the channel."""
    type: int
    """`0` unknown, `1` private, `2` private within the account, `3` public, `4` group chat, `5` public across accounts."""


class TeamChatChannelInvitationDeclinedPayloadObjectInvitee(Reply):
    display_name: str
    """Name as shown to others."""
    member_id: str
    """Id of the person in chat; also set for people in other accounts."""
    user_email: str
    """E-mail address of the person."""


class TeamChatChannelInvitationDeclinedPayloadObjectInviters(Reply):
    date_created: str
    """When the invitation was made, ISO 8601 UTC."""
    display_name: str
    """Name as shown to others."""
    member_id: str
    """Id of the person in chat; also set for people in other accounts."""
    user_email: str
    """E-mail address of the person."""
    user_id: str
    """User id (22 characters); empty for people in other accounts."""


class TeamChatChannelInvitationDeclinedPayloadObjectOrganization(Reply):
    org_id: str
    """Id of the organization."""
    org_name: str
    """Name of the organization."""


class TeamChatChannelInvitationDeclinedPayloadObject(Reply):
    channel: TeamChatChannelInvitationDeclinedPayloadObjectChannel
    """Channel concerned."""
    date_time: str
    """When it happened, ISO 8601 UTC."""
    invitee: TeamChatChannelInvitationDeclinedPayloadObjectInvitee
    """Person who was invited."""
    inviters: list[TeamChatChannelInvitationDeclinedPayloadObjectInviters]
    """People who invited."""
    organization: TeamChatChannelInvitationDeclinedPayloadObjectOrganization
    """Organization of the person invited or asking."""
    timestamp: int
    """When it happened, epoch milliseconds."""
    type: str
    """Who declined: `by_channel_owner_account_admin` or `by_invitee_account_admin`."""


class TeamChatChannelInvitationDeclinedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: TeamChatChannelInvitationDeclinedPayloadObject
    """What the event is about."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""
    operator_member_id: str
    """Chat id of the person who caused the event."""


class TeamChatChannelInvitationRejectedPayloadObjectChannel(Reply):
    channel_id: str
    """Id of the channel, 32 hex digits."""
    channel_name: str
    """Name of the channel."""
    type: int
    """`0` unknown, `1` private, `2` private within the account, `3` public, `4` group chat, `5` public across accounts."""


class TeamChatChannelInvitationRejectedPayloadObjectInvitee(Reply):
    display_name: str
    """Name as shown to others."""
    member_id: str
    """Id of the person in chat; also set for people in other accounts."""
    user_email: str
    """E-mail address of the person."""


class TeamChatChannelInvitationRejectedPayloadObjectInviters(Reply):
    date_created: str
    """When the invitation was made, ISO 8601 UTC."""
    display_name: str
    """Name as shown to others."""
    id: str
    """User id of the inviter; empty for outsiders."""
    member_id: str
    """Id of the person in chat; also set for people in other accounts."""
    user_email: str
    """E-mail address of the person."""


class TeamChatChannelInvitationRejectedPayloadObjectOrganization(Reply):
    org_id: str
    """Id of the organization."""
    org_name: str
    """Name of the organization."""


class TeamChatChannelInvitationRejectedPayloadObject(Reply):
    channel: TeamChatChannelInvitationRejectedPayloadObjectChannel
    """Channel concerned."""
    date_time: str
    """When it happened, ISO 8601 UTC."""
    invitee: TeamChatChannelInvitationRejectedPayloadObjectInvitee
    """Person who was invited."""
    inviters: list[TeamChatChannelInvitationRejectedPayloadObjectInviters]
    """People who invited."""
    organization: TeamChatChannelInvitationRejectedPayloadObjectOrganization
    """Organization of the person invited or asking."""
    timestamp: int
    """When it happened, epoch milliseconds."""


class TeamChatChannelInvitationRejectedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    by_external_user: bool
    """Whether somebody from another organization caused the event."""
    object: TeamChatChannelInvitationRejectedPayloadObject
    """What the event is about."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""
    operator_member_id: str
    """Chat id of the person who caused the event."""


class TeamChatChannelInvitationRemovedPayloadObjectChannel(Reply):
    channel_id: str
    """Id of the channel, 32 hex digits."""
    channel_name: str
    """Name of the channel."""
    type: int
    """`0` unknown, `1` private, `2` private within the account, `3` public, `4` group chat, `5` public across accounts."""


class TeamChatChannelInvitationRemovedPayloadObjectInvitee(Reply):
    display_name: str
    """Name as shown to others."""
    member_id: str
    """Id of the person in chat; also set for people in other accounts."""
    user_email: str
    """E-mail address of the person."""


class TeamChatChannelInvitationRemovedPayloadObjectInviters(Reply):
    date_created: str
    """When the invitation was made, ISO 8601 UTC."""
    display_name: str
    """Name as shown to others."""
    member_id: str
    """Id of the person in chat; also set for people in other accounts."""
    user_email: str
    """E-mail address of the person."""
    user_id: str
    """User id (22 characters); empty for people in other accounts."""


class TeamChatChannelInvitationRemovedPayloadObjectOrganization(Reply):
    org_id: str
    """Id of the organization."""
    org_name: str
    """Name of the organization."""


class TeamChatChannelInvitationRemovedPayloadObject(Reply):
    channel: TeamChatChannelInvitationRemovedPayloadObjectChannel
    """Channel concerned."""
    date_time: str
    """When it happened, ISO 8601 UTC."""
    invitee: TeamChatChannelInvitationRemovedPayloadObjectInvitee
    """Person who was invited."""
    inviters: list[TeamChatChannelInvitationRemovedPayloadObjectInviters]
    """People who invited."""
    organization: TeamChatChannelInvitationRemovedPayloadObjectOrganization
    """Organization of the person invited or asking."""
    timestamp: int
    """When it happened, epoch milliseconds."""


class TeamChatChannelInvitationRemovedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: TeamChatChannelInvitationRemovedPayloadObject
    """What the event is about."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""
    operator_member_id: str
    """Chat id of the person who caused the event."""


class TeamChatChannelJoinApprovalRequestedPayloadObjectChannel(Reply):
    channel_id: str
    """Id of the channel, 32 hex digits."""
    channel_name: str
    """Name of the channel."""
    type: int
    """`0` unknown, `1` private, `2` private within the account, `3` public, `4` group chat, `5` public across accounts."""


class TeamChatChannelJoinApprovalRequestedPayloadObjectOrganization(Reply):
    org_id: str
    """Id of the organization."""
    org_name: str
    """Name of the organization."""


class TeamChatChannelJoinApprovalRequestedPayloadObjectRequester(Reply):
    display_name: str
    """Name as shown to others."""
    member_id: str
    """Id of the person in chat; also set for people in other accounts."""
    user_email: str
    """E-mail address of the person."""
    user_id: str
    """User id (22 characters); empty for people in other accounts."""


class TeamChatChannelJoinApprovalRequestedPayloadObject(Reply):
    channel: TeamChatChannelJoinApprovalRequestedPayloadObjectChannel
    """Channel concerned."""
    date_time: str
    """When it happened, ISO 8601 UTC."""
    organization: TeamChatChannelJoinApprovalRequestedPayloadObjectOrganization
    """Organization of the person invited or asking."""
    requester: TeamChatChannelJoinApprovalRequestedPayloadObjectRequester
    """Person who asked to join."""
    timestamp: int
    """When it happened, epoch milliseconds."""
    type: str
    """Whose approval is asked: `to_channel_account_admin`, `to_requester_account_admin` or `to_channel_owner`."""


class TeamChatChannelJoinApprovalRequestedPayload(Reply):
    object: TeamChatChannelJoinApprovalRequestedPayloadObject
    """What the event is about."""


class TeamChatChannelJoinApprovedPayloadObjectChannel(Reply):
    channel_id: str
    """Id of the channel, 32 hex digits."""
    channel_name: str
    """Name of the channel."""
    type: int
    """`0` unknown, `1` private, `2` private within the account, `3` public, `4` group chat, `5` public across accounts."""


class TeamChatChannelJoinApprovedPayloadObjectOrganization(Reply):
    org_id: str
    """Id of the organization."""
    org_name: str
    """Name of the organization."""


class TeamChatChannelJoinApprovedPayloadObjectRequester(Reply):
    display_name: str
    """Name as shown to others."""
    member_id: str
    """Id of the person in chat; also set for people in other accounts."""
    user_email: str
    """E-mail address of the person."""
    user_id: str
    """User id (22 characters); empty for people in other accounts."""


class TeamChatChannelJoinApprovedPayloadObject(Reply):
    channel: TeamChatChannelJoinApprovedPayloadObjectChannel
    """Channel concerned."""
    date_time: str
    """When it happened, ISO 8601 UTC."""
    organization: TeamChatChannelJoinApprovedPayloadObjectOrganization
    """Organization of the person invited or asking."""
    requester: TeamChatChannelJoinApprovedPayloadObjectRequester
    """Person who asked to join."""
    timestamp: int
    """When it happened, epoch milliseconds."""
    type: str
    """Who approved: `by_channel_owner_account_admin`, `by_requester_account_admin` or `by_channel_owner`."""


class TeamChatChannelJoinApprovedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: TeamChatChannelJoinApprovedPayloadObject
    """What the event is about."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""
    operator_member_id: str
    """Chat id of the person who caused the event."""


class TeamChatChannelJoinDeclinedPayloadObjectChannel(Reply):
    channel_id: str
    """Id of the channel, 32 hex digits."""
    channel_name: str
    """Name of the channel."""
    type: int
    """`0` unknown, `1` private, `2` private within the account, `3` public, `4` group chat, `5` public across accounts."""


class TeamChatChannelJoinDeclinedPayloadObjectOrganization(Reply):
    org_id: str
    """Id of the organization."""
    org_name: str
    """Name of the organization."""


class TeamChatChannelJoinDeclinedPayloadObjectRequester(Reply):
    display_name: str
    """Name as shown to others."""
    member_id: str
    """Id of the person in chat; also set for people in other accounts."""
    user_email: str
    """E-mail address of the person."""
    user_id: str
    """User id (22 characters); empty for people in other accounts."""


class TeamChatChannelJoinDeclinedPayloadObject(Reply):
    channel: TeamChatChannelJoinDeclinedPayloadObjectChannel
    """Channel concerned."""
    date_time: str
    """When it happened, ISO 8601 UTC."""
    organization: TeamChatChannelJoinDeclinedPayloadObjectOrganization
    """Organization of the person invited or asking."""
    requester: TeamChatChannelJoinDeclinedPayloadObjectRequester
    """Person who asked to join."""
    timestamp: int
    """When it happened, epoch milliseconds."""
    type: str
    """Who declined: `by_channel_owner_account_admin`, `by_requester_account_admin` or `by_channel_owner`."""


class TeamChatChannelJoinDeclinedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: TeamChatChannelJoinDeclinedPayloadObject
    """What the event is about."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""
    operator_member_id: str
    """Chat id of the person who caused the event."""


class TeamChatChannelJoinRequestedPayloadObjectChannel(Reply):
    channel_id: str
    """Id of the channel, 32 hex digits."""
    channel_name: str
    """Name of the channel."""
    type: int
    """`0` unknown, `1` private, `2` private within the account, `3` public, `4` group chat, `5` public across accounts."""


class TeamChatChannelJoinRequestedPayloadObjectOrganization(Reply):
    org_id: str
    """Id of the organization."""
    org_name: str
    """Name of the organization."""


class TeamChatChannelJoinRequestedPayloadObjectRequester(Reply):
    display_name: str
    """Name as shown to others."""
    member_id: str
    """Id of the person in chat; also set for people in other accounts."""
    user_email: str
    """E-mail address of the person."""
    user_id: str
    """User id (22 characters); empty for people in other accounts."""


class TeamChatChannelJoinRequestedPayloadObject(Reply):
    channel: TeamChatChannelJoinRequestedPayloadObjectChannel
    """Channel concerned."""
    date_time: str
    """When it happened, ISO 8601 UTC."""
    organization: TeamChatChannelJoinRequestedPayloadObjectOrganization
    """Organization of the person invited or asking."""
    requester: TeamChatChannelJoinRequestedPayloadObjectRequester
    """Person who asked to join."""
    timestamp: int
    """When it happened, epoch milliseconds."""


class TeamChatChannelJoinRequestedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    by_external_user: bool
    """Whether somebody from another organization caused the event."""
    object: TeamChatChannelJoinRequestedPayloadObject
    """What the event is about."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""
    operator_member_id: str
    """Chat id of the person who caused the event."""


class TeamChatChannelMessageDeletedPayloadObject(Reply):
    channel_id: str
    """Id of the channel, 32 hex digits."""
    channel_name: str
    """Name of the channel."""
    channel_owner_account_id: str
    """Account that owns the channel (22-character id)."""
    date_time: str
    """When it happened, ISO 8601 UTC."""
    message_id: str
    """Id of the message, a UUID."""
    reply_main_message_id: str
    """Message that is replied to; empty when it is no reply."""
    timestamp: int
    """When it happened, epoch milliseconds."""


class TeamChatChannelMessageDeletedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    by_external_user: bool
    """Whether somebody from another organization caused the event."""
    object: TeamChatChannelMessageDeletedPayloadObject
    """What the event is about."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""
    operator_member_id: str
    """Chat id of the person who caused the event."""


class TeamChatChannelMessagePostedPayloadObjectAtItems(Reply):
    at_contact: str
    """Person mentioned, by e-mail address or user id."""
    at_contact_member_id: str
    """Chat id of the person mentioned."""
    at_contact_user_id: str
    """User id of the person mentioned."""
    at_type: int
    """Who is mentioned: `1` one contact, `2` everyone (`@all`)."""
    end_position: int
    """Position of the last character, counted from 0."""
    start_position: int
    """Position of the first character, counted from 0."""


class TeamChatChannelMessagePostedPayloadObjectFiles(Reply):
    OS_file_type: str
    """File name extension, such as `png`."""
    file_id: str
    """Id of the file."""
    file_message_type: str
    """Kind of file message, such as `file`, `image` or `audio`."""
    file_name: str
    """Name of the file."""
    file_size: int
    """Size of the file, bytes."""


class TeamChatChannelMessagePostedPayloadObjectRichText(Reply):
    end_position: int
    """Position of the last character, counted from 0."""
    format_attr: str
    """Detail of the format: size, RGB colour, indent in pixels, heading level or link."""
    format_type: str
    """Format of the text, such as `Bold`, `BulletedList` or `AddLink`."""
    start_position: int
    """Position of the first character, counted from 0."""


class TeamChatChannelMessagePostedPayloadObject(Reply):
    at_items: list[TeamChatChannelMessagePostedPayloadObjectAtItems]
    """Mentions in the message, with their place in the text."""
    channel_id: str
    """Id of the channel, 32 hex digits."""
    channel_name: str
    """Name of the channel."""
    channel_owner_account_id: str
    """Account that owns the channel (22-character id)."""
    date_time: str
    """When it happened, ISO 8601 UTC."""
    files: list[TeamChatChannelMessagePostedPayloadObjectFiles]
    """Files attached to the message."""
    message: str
    """Text of the message."""
    message_id: str
    """Id of the message, a UUID."""
    reply_main_message_id: str
    """Message that is replied to; empty when it is no reply."""
    rich_text: list[TeamChatChannelMessagePostedPayloadObjectRichText]
    """Formatting, with its place in the text."""
    session_id: str
    """Id of the chat, the same for all its messages."""
    timestamp: int
    """When it happened, epoch milliseconds."""


class TeamChatChannelMessagePostedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    by_external_user: bool
    """Whether somebody from another organization caused the event."""
    object: TeamChatChannelMessagePostedPayloadObject
    """What the event is about."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""
    operator_member_id: str
    """Chat id of the person who caused the event."""


class TeamChatChannelMessageUpdatedPayloadObjectAtItems(Reply):
    at_contact: str
    """Person mentioned, by e-mail address or user id."""
    at_contact_member_id: str
    """Chat id of the person mentioned."""
    at_contact_user_id: str
    """User id of the person mentioned."""
    at_type: int
    """Who is mentioned: `1` one contact, `2` everyone (`@all`)."""
    end_position: int
    """Position of the last character, counted from 0."""
    start_position: int
    """Position of the first character, counted from 0."""


class TeamChatChannelMessageUpdatedPayloadObjectFiles(Reply):
    OS_file_type: str
    """File name extension, such as `png`."""
    file_id: str
    """Id of the file."""
    file_message_type: str
    """Kind of file message, such as `file`, `image` or `audio`."""
    file_name: str
    """Name of the file."""
    file_size: int
    """Size of the file, bytes."""


class TeamChatChannelMessageUpdatedPayloadObjectRichText(Reply):
    end_position: int
    """Position of the last character, counted from 0."""
    format_attr: str
    """Detail of the format: size, RGB colour, indent in pixels, heading level or link."""
    format_type: str
    """Format of the text, such as `Bold`, `BulletedList` or `AddLink`."""
    start_position: int
    """Position of the first character, counted from 0."""


class TeamChatChannelMessageUpdatedPayloadObject(Reply):
    at_items: list[TeamChatChannelMessageUpdatedPayloadObjectAtItems]
    """Mentions in the message, with their place in the text."""
    channel_id: str
    """Id of the channel, 32 hex digits."""
    channel_name: str
    """Name of the channel."""
    channel_owner_account_id: str
    """Account that owns the channel (22-character id)."""
    date_time: str
    """When it happened, ISO 8601 UTC."""
    files: list[TeamChatChannelMessageUpdatedPayloadObjectFiles]
    """Files attached to the message."""
    message: str
    """Text of the message."""
    message_id: str
    """Id of the message, a UUID."""
    reply_main_message_id: str
    """Message that is replied to; empty when it is no reply."""
    rich_text: list[TeamChatChannelMessageUpdatedPayloadObjectRichText]
    """Formatting, with its place in the text."""
    session_id: str
    """Id of the chat, the same for all its messages."""
    timestamp: int
    """When it happened, epoch milliseconds."""


class TeamChatChannelMessageUpdatedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    by_external_user: bool
    """Whether somebody from another organization caused the event."""
    object: TeamChatChannelMessageUpdatedPayloadObject
    """What the event is about."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""
    operator_member_id: str
    """Chat id of the person who caused the event."""


class TeamChatChannelPinAddedPayloadObjectFiles(Reply):
    OS_file_type: str
    """File name extension, such as `png`."""
    file_id: str
    """Id of the file."""
    file_message_type: str
    """Kind of file message, such as `file`, `image` or `audio`."""
    file_name: str
    """Name of the file."""
    file_size: int
    """Size of the file, bytes."""


class TeamChatChannelPinAddedPayloadObjectRichText(Reply):
    end_position: int
    """Position of the last character, counted from 0."""
    format_attr: str
    """Detail of the format: size, RGB colour, indent in pixels, heading level or link."""
    format_type: str
    """Format of the text, such as `Bold`, `BulletedList` or `AddLink`."""
    start_position: int
    """Position of the first character, counted from 0."""


class TeamChatChannelPinAddedPayloadObject(Reply):
    channel_id: str
    """Id of the channel, 32 hex digits."""
    channel_name: str
    """Name of the channel."""
    date_time: str
    """When it happened, ISO 8601 UTC."""
    files: list[TeamChatChannelPinAddedPayloadObjectFiles]
    """Files attached to the message."""
    message: str
    """Text of the message."""
    message_id: str
    """Id of the message, a UUID."""
    message_timestamp: int
    """When the message was sent, epoch milliseconds."""
    rich_text: list[TeamChatChannelPinAddedPayloadObjectRichText]
    """Formatting, with its place in the text."""
    timestamp: int
    """When it happened, epoch milliseconds."""
    type: int
    """`0` unknown, `1` private, `2` private within the account, `3` public, `4` group chat, `5` public across accounts."""


class TeamChatChannelPinAddedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    by_external_user: bool
    """Whether somebody from another organization caused the event."""
    object: TeamChatChannelPinAddedPayloadObject
    """What the event is about."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""
    operator_member_id: str
    """Chat id of the person who caused the event."""


class TeamChatChannelPinRemovedPayloadObjectFiles(Reply):
    OS_file_type: str
    """File name extension, such as `png`."""
    file_id: str
    """Id of the file."""
    file_message_type: str
    """Kind of file message, such as `file`, `image` or `audio`."""
    file_name: str
    """Name of the file."""
    file_size: int
    """Size of the file, bytes."""


class TeamChatChannelPinRemovedPayloadObjectRichText(Reply):
    end_position: int
    """Position of the last character, counted from 0."""
    format_attr: str
    """Detail of the format: size, RGB colour, indent in pixels, heading level or link."""
    format_type: str
    """Format of the text, such as `Bold`, `BulletedList` or `AddLink`."""
    start_position: int
    """Position of the first character, counted from 0."""


class TeamChatChannelPinRemovedPayloadObject(Reply):
    channel_id: str
    """Id of the channel, 32 hex digits."""
    channel_name: str
    """Name of the channel."""
    date_time: str
    """When it happened, ISO 8601 UTC."""
    files: list[TeamChatChannelPinRemovedPayloadObjectFiles]
    """Files attached to the message."""
    message: str
    """Text of the message."""
    message_id: str
    """Id of the message, a UUID."""
    message_timestamp: int
    """When the message was sent, epoch milliseconds."""
    rich_text: list[TeamChatChannelPinRemovedPayloadObjectRichText]
    """Formatting, with its place in the text."""
    timestamp: int
    """When it happened, epoch milliseconds."""
    type: int
    """`0` unknown, `1` private, `2` private within the account, `3` public, `4` group chat, `5` public across accounts."""


class TeamChatChannelPinRemovedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    by_external_user: bool
    """Whether somebody from another organization caused the event."""
    object: TeamChatChannelPinRemovedPayloadObject
    """What the event is about."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""
    operator_member_id: str
    """Chat id of the person who caused the event."""


class TeamChatChannelReactionAddedPayloadObject(Reply):
    channel_id: str
    """Id of the channel, 32 hex digits."""
    emoji: str
    """Emoji as code point, such as `U+1F600`."""
    emoji_time: str
    """When the reaction was added or removed, ISO 8601 UTC."""
    msg_id: str
    """Id of the message, a UUID."""
    msg_time: str
    """When the message was sent, ISO 8601 UTC."""
    timestamp: int
    """When it happened, epoch milliseconds."""


class TeamChatChannelReactionAddedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    by_external_user: bool
    """Whether somebody from another organization caused the event."""
    object: TeamChatChannelReactionAddedPayloadObject
    """What the event is about."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""
    operator_member_id: str
    """Chat id of the person who caused the event."""


class TeamChatChannelReactionRemovedPayloadObject(Reply):
    channel_id: str
    """Id of the channel, 32 hex digits."""
    emoji: str
    """Emoji as code point, such as `U+1F600`."""
    emoji_time: str
    """When the reaction was added or removed, ISO 8601 UTC."""
    msg_id: str
    """Id of the message, a UUID."""
    msg_time: str
    """When the message was sent, ISO 8601 UTC."""
    timestamp: int
    """When it happened, epoch milliseconds."""


class TeamChatChannelReactionRemovedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    by_external_user: bool
    """Whether somebody from another organization caused the event."""
    object: TeamChatChannelReactionRemovedPayloadObject
    """What the event is about."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""
    operator_member_id: str
    """Chat id of the person who caused the event."""


class TeamChatChannelUnarchivedPayloadObject(Reply):
    date_time: str
    """When it happened, ISO 8601 UTC."""
    id: str
    """Id of the channel, 32 hex digits."""
    name: str
    """Name of the channel."""
    timestamp: int
    """When it happened, epoch milliseconds."""
    type: int
    """`0` unknown, `1` private, `2` private within the account, `3` public, `4` group chat, `5` public across accounts."""


class TeamChatChannelUnarchivedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    by_external_user: bool
    """Whether somebody from another organization caused the event."""
    object: TeamChatChannelUnarchivedPayloadObject
    """What the event is about."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""
    operator_member_id: str
    """Chat id of the person who caused the event."""


class TeamChatDmMessageDeletedPayloadObject(Reply):
    contact_account_id: str
    """Account of the other person (22-character id)."""
    contact_email: str
    """E-mail address of the other person; empty in a channel."""
    contact_id: str
    """User id of the other person; empty when in another account."""
    contact_member_id: str
    """Chat id of the other person; also set for other accounts."""
    date_time: str
    """When it happened, ISO 8601 UTC."""
    message_id: str
    """Id of the message, a UUID."""
    reply_main_message_id: str
    """Message that is replied to; empty when it is no reply."""
    timestamp: int
    """When it happened, epoch milliseconds."""


class TeamChatDmMessageDeletedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    by_external_user: bool
    """Whether somebody from another organization caused the event."""
    object: TeamChatDmMessageDeletedPayloadObject
    """What the event is about."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""
    operator_member_id: str
    """Chat id of the person who caused the event."""


class TeamChatDmMessagePostedPayloadObjectFiles(Reply):
    OS_file_type: str
    """File name extension, such as `png`."""
    file_id: str
    """Id of the file."""
    file_message_type: str
    """Kind of file message, such as `file`, `image` or `audio`."""
    file_name: str
    """Name of the file."""
    file_size: int
    """Size of the file, bytes."""


class TeamChatDmMessagePostedPayloadObjectRichText(Reply):
    end_position: int
    """Position of the last character, counted from 0."""
    format_attr: str
    """Detail of the format: size, RGB colour, indent in pixels, heading level or link."""
    format_type: str
    """Format of the text, such as `Bold`, `BulletedList` or `AddLink`."""
    start_position: int
    """Position of the first character, counted from 0."""


class TeamChatDmMessagePostedPayloadObject(Reply):
    contact_account_id: str
    """Account of the other person (22-character id)."""
    contact_email: str
    """E-mail address of the other person; empty in a channel."""
    contact_id: str
    """User id of the other person; empty when in another account."""
    contact_member_id: str
    """Chat id of the other person; also set for other accounts."""
    date_time: str
    """When it happened, ISO 8601 UTC."""
    files: list[TeamChatDmMessagePostedPayloadObjectFiles]
    """Files attached to the message."""
    message: str
    """Text of the message."""
    message_id: str
    """Id of the message, a UUID."""
    reply_main_message_id: str
    """Message that is replied to; empty when it is no reply."""
    rich_text: list[TeamChatDmMessagePostedPayloadObjectRichText]
    """Formatting, with its place in the text."""
    session_id: str
    """Id of the chat, the same for all its messages."""
    timestamp: int
    """When it happened, epoch milliseconds."""


class TeamChatDmMessagePostedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    by_external_user: bool
    """Whether somebody from another organization caused the event."""
    object: TeamChatDmMessagePostedPayloadObject
    """What the event is about."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""
    operator_member_id: str
    """Chat id of the person who caused the event."""


class TeamChatDmMessageUpdatedPayloadObjectFiles(Reply):
    OS_file_type: str
    """File name extension, such as `png`."""
    file_id: str
    """Id of the file."""
    file_message_type: str
    """Kind of file message, such as `file`, `image` or `audio`."""
    file_name: str
    """Name of the file."""
    file_size: int
    """Size of the file, bytes."""


class TeamChatDmMessageUpdatedPayloadObjectRichText(Reply):
    end_position: int
    """Position of the last character, counted from 0."""
    format_attr: str
    """Detail of the format: size, RGB colour, indent in pixels, heading level or link."""
    format_type: str
    """Format of the text, such as `Bold`, `BulletedList` or `AddLink`."""
    start_position: int
    """Position of the first character, counted from 0."""


class TeamChatDmMessageUpdatedPayloadObject(Reply):
    contact_account_id: str
    """Account of the other person (22-character id)."""
    contact_email: str
    """E-mail address of the other person; empty in a channel."""
    contact_id: str
    """User id of the other person; empty when in another account."""
    contact_member_id: str
    """Chat id of the other person; also set for other accounts."""
    date_time: str
    """When it happened, ISO 8601 UTC."""
    files: list[TeamChatDmMessageUpdatedPayloadObjectFiles]
    """Files attached to the message."""
    message: str
    """Text of the message."""
    message_id: str
    """Id of the message, a UUID."""
    reply_main_message_id: str
    """Message that is replied to; empty when it is no reply."""
    rich_text: list[TeamChatDmMessageUpdatedPayloadObjectRichText]
    """Formatting, with its place in the text."""
    session_id: str
    """Id of the chat, the same for all its messages."""
    timestamp: int
    """When it happened, epoch milliseconds."""


class TeamChatDmMessageUpdatedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    by_external_user: bool
    """Whether somebody from another organization caused the event."""
    object: TeamChatDmMessageUpdatedPayloadObject
    """What the event is about."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""
    operator_member_id: str
    """Chat id of the person who caused the event."""


class TeamChatDmReactionAddedPayloadObject(Reply):
    contact_email: str
    """E-mail address of the other person; empty in a channel."""
    contact_id: str
    """User id of the other person; empty when in another account."""
    contact_member_id: str
    """Chat id of the other person; also set for other accounts."""
    emoji: str
    """Emoji as code point, such as `U+1F600`."""
    emoji_time: str
    """When the reaction was added or removed, ISO 8601 UTC."""
    msg_id: str
    """Id of the message, a UUID."""
    msg_time: str
    """When the message was sent, ISO 8601 UTC."""
    timestamp: int
    """When it happened, epoch milliseconds."""


class TeamChatDmReactionAddedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    by_external_user: bool
    """Whether somebody from another organization caused the event."""
    object: TeamChatDmReactionAddedPayloadObject
    """What the event is about."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""
    operator_member_id: str
    """Chat id of the person who caused the event."""


class TeamChatDmReactionRemovedPayloadObject(Reply):
    contact_email: str
    """E-mail address of the other person; empty in a channel."""
    contact_id: str
    """User id of the other person; empty when in another account."""
    contact_member_id: str
    """Chat id of the other person; also set for other accounts."""
    emoji: str
    """Emoji as code point, such as `U+1F600`."""
    emoji_time: str
    """When the reaction was added or removed, ISO 8601 UTC."""
    msg_id: str
    """Id of the message, a UUID."""
    msg_time: str
    """When the message was sent, ISO 8601 UTC."""
    timestamp: int
    """When it happened, epoch milliseconds."""


class TeamChatDmReactionRemovedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    by_external_user: bool
    """Whether somebody from another organization caused the event."""
    object: TeamChatDmReactionRemovedPayloadObject
    """What the event is about."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""
    operator_member_id: str
    """Chat id of the person who caused the event."""


class TeamChatEmojiAddedPayloadObject(Reply):
    file_id: str
    """Id of the emoji's image."""
    name: str
    """Name of the emoji."""


class TeamChatEmojiAddedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: TeamChatEmojiAddedPayloadObject
    """What the event is about."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""
    operator_member_id: str
    """Chat id of the person who caused the event."""


class TeamChatEmojiRemovedPayloadObject(Reply):
    file_id: str
    """Id of the emoji's image."""
    name: str
    """Name of the emoji."""


class TeamChatEmojiRemovedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: TeamChatEmojiRemovedPayloadObject
    """What the event is about."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""
    operator_member_id: str
    """Chat id of the person who caused the event."""


class TeamChatFileChangedPayloadObjectFiles(Reply):
    OS_file_type: str
    """File name extension, such as `png`."""
    file_id: str
    """Id of the file."""
    file_name: str
    """Name of the file."""
    file_size: int
    """Size of the file, bytes."""


class TeamChatFileChangedPayloadObject(Reply):
    files: list[TeamChatFileChangedPayloadObjectFiles]
    """Files that were changed."""


class TeamChatFileChangedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: TeamChatFileChangedPayloadObject
    """What the event is about."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""
    operator_member_id: str
    """Chat id of the person who caused the event."""


class TeamChatFileDeletedPayloadObjectFiles(Reply):
    OS_file_type: str
    """File name extension, such as `png`."""
    file_id: str
    """Id of the file."""
    file_name: str
    """Name of the file."""
    file_size: int
    """Size of the file, bytes."""


class TeamChatFileDeletedPayloadObject(Reply):
    files: list[TeamChatFileDeletedPayloadObjectFiles]
    """Files that were deleted."""


class TeamChatFileDeletedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: TeamChatFileDeletedPayloadObject
    """What the event is about."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""
    operator_member_id: str
    """Chat id of the person who caused the event."""


class TeamChatFileDownloadedPayloadObjectFile(Reply):
    file_id: str
    """Id of the file."""
    file_name: str
    """Name of the file."""
    file_owner_id: str
    """User id of the file's owner."""
    file_owner_member_id: str
    """Chat id of the file's owner."""
    file_size: int
    """Size of the file, bytes."""
    file_type: str
    """File name extension, such as `png`."""


class TeamChatFileDownloadedPayloadObject(Reply):
    channel_id: str
    """Id of the channel, 32 hex digits."""
    contact_email: str
    """E-mail address of the other person; empty in a channel."""
    contact_id: str
    """User id of the other person; empty when in another account."""
    contact_member_id: str
    """Chat id of the other person; also set for other accounts."""
    file: TeamChatFileDownloadedPayloadObjectFile
    """File concerned."""
    timestamp: int
    """When it happened, epoch milliseconds."""


class TeamChatFileDownloadedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: TeamChatFileDownloadedPayloadObject
    """What the event is about."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""
    operator_member_id: str
    """Chat id of the person who caused the event."""


class TeamChatFileSharedPayloadObjectFiles(Reply):
    OS_file_type: str
    """File name extension, such as `png`."""
    file_id: str
    """Id of the file."""
    file_name: str
    """Name of the file."""
    file_size: int
    """Size of the file, bytes."""


class TeamChatFileSharedPayloadObject(Reply):
    channel_id: str
    """Id of the channel, 32 hex digits."""
    contact_email: str
    """E-mail address of the other person; empty in a channel."""
    contact_id: str
    """User id of the other person; empty when in another account."""
    contact_member_id: str
    """Chat id of the other person; also set for other accounts."""
    files: list[TeamChatFileSharedPayloadObjectFiles]
    """Files that were shared."""
    is_external_user: bool
    """Whether the contact belongs to another organization."""
    type: str
    """Whether it was shared `to_contact` or `to_channel`."""


class TeamChatFileSharedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    by_external_user: bool
    """Whether somebody from another organization caused the event."""
    object: TeamChatFileSharedPayloadObject
    """What the event is about."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""
    operator_member_id: str
    """Chat id of the person who caused the event."""


class TeamChatFileUnsharedPayloadObjectFiles(Reply):
    OS_file_type: str
    """File name extension, such as `png`."""
    file_id: str
    """Id of the file."""
    file_name: str
    """Name of the file."""
    file_size: int
    """Size of the file, bytes."""


class TeamChatFileUnsharedPayloadObject(Reply):
    channel_id: str
    """Id of the channel, 32 hex digits."""
    contact_email: str
    """E-mail address of the other person; empty in a channel."""
    contact_id: str
    """User id of the other person; empty when in another account."""
    contact_member_id: str
    """Chat id of the other person; also set for other accounts."""
    files: list[TeamChatFileUnsharedPayloadObjectFiles]
    """Files that are no longer shared."""
    is_external_user: bool
    """Whether the contact belongs to another organization."""
    type: str
    """Whether it was shared `to_contact` or `to_channel`."""


class TeamChatFileUnsharedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    by_external_user: bool
    """Whether somebody from another organization caused the event."""
    object: TeamChatFileUnsharedPayloadObject
    """What the event is about."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""
    operator_member_id: str
    """Chat id of the person who caused the event."""


class TeamChatFileUploadedPayloadObjectFiles(Reply):
    OS_file_type: str
    """File name extension, such as `png`."""
    file_id: str
    """Id of the file."""
    file_name: str
    """Name of the file."""
    file_size: int
    """Size of the file, bytes."""


class TeamChatFileUploadedPayloadObject(Reply):
    files: list[TeamChatFileUploadedPayloadObjectFiles]
    """Files that were uploaded."""


class TeamChatFileUploadedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: TeamChatFileUploadedPayloadObject
    """What the event is about."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""
    operator_member_id: str
    """Chat id of the person who caused the event."""


class TeamChatLinkSharedMessagePayloadObject(Reply):
    channel_id: str
    """Id of the channel, 32 hex digits."""
    channel_name: str
    """Name of the channel."""
    contact_id: str
    """User id of the other person; empty when in another account."""
    contact_member_id: str
    """Chat id of the other person; also set for other accounts."""
    date_time: str
    """When it happened, ISO 8601 UTC."""
    link: str
    """Link that was sent."""
    message_id: str
    """Id of the message, a UUID."""
    reply_main_message_id: str
    """Message that is replied to; empty when it is no reply."""
    timestamp: int
    """When it happened, epoch milliseconds."""
    trigger_id: str
    """Id to answer with through `chatbot.unfurl_link`."""
    type: str
    """Whether the message was sent `to_contact` or `to_channel`."""


class TeamChatLinkSharedMessagePayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    by_external_user: bool
    """Whether somebody from another organization caused the event."""
    object: TeamChatLinkSharedMessagePayloadObject
    """What the event is about."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""
    operator_member_id: str
    """Chat id of the person who caused the event."""


class TeamChatLinkSharedMessage(Reply):
    event: str
    """Name of the event."""
    event_ts: int
    """When the event happened, epoch milliseconds."""
    payload: TeamChatLinkSharedMessagePayload
    """Account and object the event is about."""
    response_url: str
    """Address at which to send the preview of the link."""


class TeamChatSharedSpacesEditedPayloadObjectNewSettingsOption(Reply):
    add_external_users: str
    """Who may add outsiders: `disabled`, `by_same_org`, `by_owner_and_admins` or `by_any_member`."""
    add_new_channels: str
    """Who may add channels: `by_owner_and_admins` or `by_any_member`."""
    add_new_members: str
    """Who may add members: `by_owner_and_admins` or `by_any_member`."""
    is_public: bool
    """Whether anyone in the organization may join."""


class TeamChatSharedSpacesEditedPayloadObjectNewSettings(Reply):
    desc: str
    """What the space is for."""
    name: str
    """Name of the space."""
    option: TeamChatSharedSpacesEditedPayloadObjectNewSettingsOption
    """Who may do what in the space."""


class TeamChatSharedSpacesEditedPayloadObjectOldSettingsOption(Reply):
    add_external_users: str
    """Who may add outsiders: `disabled`, `by_same_org`, `by_owner_and_admins` or `by_any_member`."""
    add_new_channels: str
    """Who may add channels: `by_owner_and_admins` or `by_any_member`."""
    add_new_members: str
    """Who may add members: `by_owner_and_admins` or `by_any_member`."""
    is_public: bool
    """Whether anyone in the organization may join."""


class TeamChatSharedSpacesEditedPayloadObjectOldSettings(Reply):
    desc: str
    """What the space is for."""
    name: str
    """Name of the space."""
    option: TeamChatSharedSpacesEditedPayloadObjectOldSettingsOption
    """Who may do what in the space."""


class TeamChatSharedSpacesEditedPayloadObject(Reply):
    new_settings: TeamChatSharedSpacesEditedPayloadObjectNewSettings
    """Name and settings after the change."""
    old_settings: TeamChatSharedSpacesEditedPayloadObjectOldSettings
    """Name and settings before the change."""
    space_id: str
    """Id of the shared space."""
    timestamp: int
    """When it happened, epoch milliseconds."""


class TeamChatSharedSpacesEditedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: TeamChatSharedSpacesEditedPayloadObject
    """What the event is about."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""
    operator_member_id: str
    """Chat id of the person who caused the event."""


class TeamChatSharedSpacesMemberInvitedPayloadObjectMembers(Reply):
    display_name: str
    """Name as shown to others."""
    member_id: str
    """Id of the person in chat; also set for people in other accounts."""
    role: str
    """Role in the space: `owner`, `admin` or `member`."""
    user_email: str
    """E-mail address of the person."""
    user_id: str
    """User id (22 characters); empty for people in other accounts."""


class TeamChatSharedSpacesMemberInvitedPayloadObject(Reply):
    members: list[TeamChatSharedSpacesMemberInvitedPayloadObjectMembers]
    """Members concerned."""
    space_id: str
    """Id of the shared space."""
    space_name: str
    """Name of the shared space."""
    timestamp: int
    """When it happened, epoch milliseconds."""


class TeamChatSharedSpacesMemberInvitedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: TeamChatSharedSpacesMemberInvitedPayloadObject
    """What the event is about."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""
    operator_member_id: str
    """Chat id of the person who caused the event."""


class TeamChatSharedSpacesMemberLeftPayloadObject(Reply):
    space_id: str
    """Id of the shared space."""
    space_name: str
    """Name of the shared space."""
    timestamp: int
    """When it happened, epoch milliseconds."""


class TeamChatSharedSpacesMemberLeftPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: TeamChatSharedSpacesMemberLeftPayloadObject
    """What the event is about."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""
    operator_member_id: str
    """Chat id of the person who caused the event."""


class TeamChatSharedSpacesMemberRemovedPayloadObjectMembers(Reply):
    display_name: str
    """Name as shown to others."""
    member_id: str
    """Id of the person in chat; also set for people in other accounts."""
    user_email: str
    """E-mail address of the person."""
    user_id: str
    """User id (22 characters); empty for people in other accounts."""


class TeamChatSharedSpacesMemberRemovedPayloadObject(Reply):
    members: list[TeamChatSharedSpacesMemberRemovedPayloadObjectMembers]
    """Members concerned."""
    space_id: str
    """Id of the shared space."""
    space_name: str
    """Name of the shared space."""
    timestamp: int
    """When it happened, epoch milliseconds."""


class TeamChatSharedSpacesMemberRemovedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: TeamChatSharedSpacesMemberRemovedPayloadObject
    """What the event is about."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""
    operator_member_id: str
    """Chat id of the person who caused the event."""


class TeamChatStarredPayloadObjectItems(Reply):
    channel_id: str
    """Id of the channel, 32 hex digits."""
    contact_email: str
    """E-mail address of the other person; empty in a channel."""
    contact_id: str
    """User id of the other person; empty when in another account."""
    contact_member_id: str
    """Chat id of the other person; also set for other accounts."""
    is_external_user: bool
    """Whether the contact belongs to another organization."""
    type: str
    """Whether it is a `contact` or a `channel`."""


class TeamChatStarredPayloadObject(Reply):
    """Read with brackets: items."""

    date_time: str
    """When it happened, ISO 8601 UTC."""
    timestamp: int
    """When it happened, epoch milliseconds."""


class TeamChatStarredPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: TeamChatStarredPayloadObject
    """What the event is about."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""
    operator_member_id: str
    """Chat id of the person who caused the event."""


class TeamChatUnstarredPayloadObjectItems(Reply):
    channel_id: str
    """Id of the channel, 32 hex digits."""
    contact_email: str
    """E-mail address of the other person; empty in a channel."""
    contact_id: str
    """User id of the other person; empty when in another account."""
    contact_member_id: str
    """Chat id of the other person; also set for other accounts."""
    is_external_user: bool
    """Whether the contact belongs to another organization."""
    type: str
    """Whether it is a `contact` or a `channel`."""


class TeamChatUnstarredPayloadObject(Reply):
    """Read with brackets: items."""

    date_time: str
    """When it happened, ISO 8601 UTC."""
    timestamp: int
    """When it happened, epoch milliseconds."""


class TeamChatUnstarredPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: TeamChatUnstarredPayloadObject
    """What the event is about."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""
    operator_member_id: str
    """Chat id of the person who caused the event."""


class BotInstalled(Event, frozen=True):
    """A user installed the chatbot app."""

    name = "bot_installed"
    payload: BotInstalledPayload


class BotNotification(Event, frozen=True):
    """A user sent the chatbot a message or a slash command."""

    name = "bot_notification"
    payload: BotNotificationPayload


class ChatChannelCreated(Event, frozen=True):
    """A channel or group chat was created."""

    name = "chat_channel.created"
    payload: ChatChannelCreatedPayload
    object: ChatChannelCreatedPayloadObject


class ChatChannelDeleted(Event, frozen=True):
    """A channel was deleted."""

    name = "chat_channel.deleted"
    payload: ChatChannelDeletedPayload
    object: ChatChannelDeletedPayloadObject


class ChatChannelMemberInvited(Event, frozen=True):
    """People were invited to a channel."""

    name = "chat_channel.member_invited"
    payload: ChatChannelMemberInvitedPayload
    object: ChatChannelMemberInvitedPayloadObject


class ChatChannelMemberJoined(Event, frozen=True):
    """Somebody joined a channel."""

    name = "chat_channel.member_joined"
    payload: ChatChannelMemberJoinedPayload
    object: ChatChannelMemberJoinedPayloadObject


class ChatChannelMemberLeft(Event, frozen=True):
    """Somebody left a channel."""

    name = "chat_channel.member_left"
    payload: ChatChannelMemberLeftPayload
    object: ChatChannelMemberLeftPayloadObject


class ChatChannelMemberRemoved(Event, frozen=True):
    """Members were taken out of a channel."""

    name = "chat_channel.member_removed"
    payload: ChatChannelMemberRemovedPayload
    object: ChatChannelMemberRemovedPayloadObject


class ChatChannelUpdated(Event, frozen=True):
    """A channel's name, type or settings were changed."""

    name = "chat_channel.updated"
    payload: ChatChannelUpdatedPayload
    object: ChatChannelUpdatedPayloadObject


class ChatMessageDeleted(Event, frozen=True):
    """A user deleted a message."""

    name = "chat_message.deleted"
    payload: ChatMessageDeletedPayload
    object: ChatMessageDeletedPayloadObject


class ChatMessageReplied(Event, frozen=True):
    """A user replied to a message."""

    name = "chat_message.replied"
    payload: ChatMessageRepliedPayload
    object: ChatMessageRepliedPayloadObject


class ChatMessageSent(Event, frozen=True):
    """A user sent a message."""

    name = "chat_message.sent"
    payload: ChatMessageSentPayload
    object: ChatMessageSentPayloadObject


class ChatMessageUpdated(Event, frozen=True):
    """A user changed a message."""

    name = "chat_message.updated"
    payload: ChatMessageUpdatedPayload
    object: ChatMessageUpdatedPayloadObject


class InteractiveMessageActions(Event, frozen=True):
    """A user pressed a button in a chatbot message."""

    name = "interactive_message_actions"
    envelope: InteractiveMessageActionsMessage
    payload: InteractiveMessageActionsMessagePayload


class InteractiveMessageEditable(Event, frozen=True):
    """A user changed editable text in a chatbot message."""

    name = "interactive_message_editable"
    envelope: InteractiveMessageEditableMessage
    payload: InteractiveMessageEditableMessagePayload


class InteractiveMessageFieldsEditable(Event, frozen=True):
    """A user changed a form field in a chatbot message."""

    name = "interactive_message_fields_editable"
    envelope: InteractiveMessageFieldsEditableMessage
    payload: InteractiveMessageFieldsEditableMessagePayload


class InteractiveMessageSelect(Event, frozen=True):
    """A user chose from a list in a chatbot message."""

    name = "interactive_message_select"
    payload: InteractiveMessageSelectPayload


class TeamChatAppMention(Event, frozen=True):
    """Somebody mentioned the app in a channel."""

    name = "team_chat.app_mention"
    payload: TeamChatAppMentionPayload
    object: TeamChatAppMentionPayloadObject


class TeamChatBookmarkAdded(Event, frozen=True):
    """A user bookmarked a message."""

    name = "team_chat.bookmark_added"
    payload: TeamChatBookmarkAddedPayload
    object: TeamChatBookmarkAddedPayloadObject


class TeamChatBookmarkRemoved(Event, frozen=True):
    """A user removed a bookmark."""

    name = "team_chat.bookmark_removed"
    payload: TeamChatBookmarkRemovedPayload
    object: TeamChatBookmarkRemovedPayloadObject


class TeamChatChannelAppAdded(Event, frozen=True):
    """Apps were added to a channel."""

    name = "team_chat.channel_app_added"
    payload: TeamChatChannelAppAddedPayload
    object: TeamChatChannelAppAddedPayloadObject


class TeamChatChannelAppRemoved(Event, frozen=True):
    """Apps were taken out of a channel."""

    name = "team_chat.channel_app_removed"
    payload: TeamChatChannelAppRemovedPayload
    object: TeamChatChannelAppRemovedPayloadObject


class TeamChatChannelArchived(Event, frozen=True):
    """A channel was archived."""

    name = "team_chat.channel_archived"
    payload: TeamChatChannelArchivedPayload
    object: TeamChatChannelArchivedPayloadObject


class TeamChatChannelInvitationAccepted(Event, frozen=True):
    """Somebody from another organization accepted an invitation to a channel."""

    name = "team_chat.channel_invitation_accepted"
    payload: TeamChatChannelInvitationAcceptedPayload
    object: TeamChatChannelInvitationAcceptedPayloadObject


class TeamChatChannelInvitationApprovalRequested(Event, frozen=True):
    """An invitation to a channel waits for approval."""

    name = "team_chat.channel_invitation_approval_requested"
    payload: TeamChatChannelInvitationApprovalRequestedPayload
    object: TeamChatChannelInvitationApprovalRequestedPayloadObject


class TeamChatChannelInvitationApproved(Event, frozen=True):
    """An administrator approved an invitation to a channel."""

    name = "team_chat.channel_invitation_approved"
    payload: TeamChatChannelInvitationApprovedPayload
    object: TeamChatChannelInvitationApprovedPayloadObject


class TeamChatChannelInvitationCreated(Event, frozen=True):
    """Somebody from another organization was invited to a channel."""

    name = "team_chat.channel_invitation_created"
    payload: TeamChatChannelInvitationCreatedPayload
    object: TeamChatChannelInvitationCreatedPayloadObject


class TeamChatChannelInvitationDeclined(Event, frozen=True):
    """An administrator turned down an invitation to a channel."""

    name = "team_chat.channel_invitation_declined"
    payload: TeamChatChannelInvitationDeclinedPayload
    object: TeamChatChannelInvitationDeclinedPayloadObject


class TeamChatChannelInvitationRejected(Event, frozen=True):
    """The person invited turned down an invitation to a channel."""

    name = "team_chat.channel_invitation_rejected"
    payload: TeamChatChannelInvitationRejectedPayload
    object: TeamChatChannelInvitationRejectedPayloadObject


class TeamChatChannelInvitationRemoved(Event, frozen=True):
    """An invitation to a channel was withdrawn."""

    name = "team_chat.channel_invitation_removed"
    payload: TeamChatChannelInvitationRemovedPayload
    object: TeamChatChannelInvitationRemovedPayloadObject


class TeamChatChannelJoinApprovalRequested(Event, frozen=True):
    """A request to join a channel waits for approval."""

    name = "team_chat.channel_join_approval_requested"
    payload: TeamChatChannelJoinApprovalRequestedPayload
    object: TeamChatChannelJoinApprovalRequestedPayloadObject


class TeamChatChannelJoinApproved(Event, frozen=True):
    """A request to join a channel was approved."""

    name = "team_chat.channel_join_approved"
    payload: TeamChatChannelJoinApprovedPayload
    object: TeamChatChannelJoinApprovedPayloadObject


class TeamChatChannelJoinDeclined(Event, frozen=True):
    """A request to join a channel was turned down."""

    name = "team_chat.channel_join_declined"
    payload: TeamChatChannelJoinDeclinedPayload
    object: TeamChatChannelJoinDeclinedPayloadObject


class TeamChatChannelJoinRequested(Event, frozen=True):
    """Somebody asked to join a channel."""

    name = "team_chat.channel_join_requested"
    payload: TeamChatChannelJoinRequestedPayload
    object: TeamChatChannelJoinRequestedPayloadObject


class TeamChatChannelMessageDeleted(Event, frozen=True):
    """A message in a channel was deleted."""

    name = "team_chat.channel_message_deleted"
    payload: TeamChatChannelMessageDeletedPayload
    object: TeamChatChannelMessageDeletedPayloadObject


class TeamChatChannelMessagePosted(Event, frozen=True):
    """A message was posted in a channel."""

    name = "team_chat.channel_message_posted"
    payload: TeamChatChannelMessagePostedPayload
    object: TeamChatChannelMessagePostedPayloadObject


class TeamChatChannelMessageUpdated(Event, frozen=True):
    """A message in a channel was changed."""

    name = "team_chat.channel_message_updated"
    payload: TeamChatChannelMessageUpdatedPayload
    object: TeamChatChannelMessageUpdatedPayloadObject


class TeamChatChannelPinAdded(Event, frozen=True):
    """A message was pinned in a channel."""

    name = "team_chat.channel_pin_added"
    payload: TeamChatChannelPinAddedPayload
    object: TeamChatChannelPinAddedPayloadObject


class TeamChatChannelPinRemoved(Event, frozen=True):
    """A message was unpinned in a channel."""

    name = "team_chat.channel_pin_removed"
    payload: TeamChatChannelPinRemovedPayload
    object: TeamChatChannelPinRemovedPayloadObject


class TeamChatChannelReactionAdded(Event, frozen=True):
    """Somebody reacted to a message in a channel."""

    name = "team_chat.channel_reaction_added"
    payload: TeamChatChannelReactionAddedPayload
    object: TeamChatChannelReactionAddedPayloadObject


class TeamChatChannelReactionRemoved(Event, frozen=True):
    """Somebody took back a reaction in a channel."""

    name = "team_chat.channel_reaction_removed"
    payload: TeamChatChannelReactionRemovedPayload
    object: TeamChatChannelReactionRemovedPayloadObject


class TeamChatChannelUnarchived(Event, frozen=True):
    """An archived channel is back in use."""

    name = "team_chat.channel_unarchived"
    payload: TeamChatChannelUnarchivedPayload
    object: TeamChatChannelUnarchivedPayloadObject


class TeamChatDmMessageDeleted(Event, frozen=True):
    """A direct message was deleted."""

    name = "team_chat.dm_message_deleted"
    payload: TeamChatDmMessageDeletedPayload
    object: TeamChatDmMessageDeletedPayloadObject


class TeamChatDmMessagePosted(Event, frozen=True):
    """A direct message was sent."""

    name = "team_chat.dm_message_posted"
    payload: TeamChatDmMessagePostedPayload
    object: TeamChatDmMessagePostedPayloadObject


class TeamChatDmMessageUpdated(Event, frozen=True):
    """A direct message was changed."""

    name = "team_chat.dm_message_updated"
    payload: TeamChatDmMessageUpdatedPayload
    object: TeamChatDmMessageUpdatedPayloadObject


class TeamChatDmReactionAdded(Event, frozen=True):
    """Somebody reacted to a direct message."""

    name = "team_chat.dm_reaction_added"
    payload: TeamChatDmReactionAddedPayload
    object: TeamChatDmReactionAddedPayloadObject


class TeamChatDmReactionRemoved(Event, frozen=True):
    """Somebody took back a reaction to a direct message."""

    name = "team_chat.dm_reaction_removed"
    payload: TeamChatDmReactionRemovedPayload
    object: TeamChatDmReactionRemovedPayloadObject


class TeamChatEmojiAdded(Event, frozen=True):
    """A custom emoji was added to the account."""

    name = "team_chat.emoji_added"
    payload: TeamChatEmojiAddedPayload
    object: TeamChatEmojiAddedPayloadObject


class TeamChatEmojiRemoved(Event, frozen=True):
    """A custom emoji was removed from the account."""

    name = "team_chat.emoji_removed"
    payload: TeamChatEmojiRemovedPayload
    object: TeamChatEmojiRemovedPayloadObject


class TeamChatFileChanged(Event, frozen=True):
    """A file in chat was changed."""

    name = "team_chat.file_changed"
    payload: TeamChatFileChangedPayload
    object: TeamChatFileChangedPayloadObject


class TeamChatFileDeleted(Event, frozen=True):
    """A file in chat was deleted."""

    name = "team_chat.file_deleted"
    payload: TeamChatFileDeletedPayload
    object: TeamChatFileDeletedPayloadObject


class TeamChatFileDownloaded(Event, frozen=True):
    """Somebody downloaded a file from chat."""

    name = "team_chat.file_downloaded"
    payload: TeamChatFileDownloadedPayload
    object: TeamChatFileDownloadedPayloadObject


class TeamChatFileShared(Event, frozen=True):
    """A file was shared with a contact or channel."""

    name = "team_chat.file_shared"
    payload: TeamChatFileSharedPayload
    object: TeamChatFileSharedPayloadObject


class TeamChatFileUnshared(Event, frozen=True):
    """A file is no longer shared with a contact or channel."""

    name = "team_chat.file_unshared"
    payload: TeamChatFileUnsharedPayload
    object: TeamChatFileUnsharedPayloadObject


class TeamChatFileUploaded(Event, frozen=True):
    """A file was uploaded to chat."""

    name = "team_chat.file_uploaded"
    payload: TeamChatFileUploadedPayload
    object: TeamChatFileUploadedPayloadObject


class TeamChatLinkShared(Event, frozen=True):
    """A link to one of the app's domains was sent in chat."""

    name = "team_chat.link_shared"
    envelope: TeamChatLinkSharedMessage
    payload: TeamChatLinkSharedMessagePayload
    object: TeamChatLinkSharedMessagePayloadObject


class TeamChatSharedSpacesEdited(Event, frozen=True):
    """The name or settings of a shared space were changed."""

    name = "team_chat.shared_spaces_edited"
    payload: TeamChatSharedSpacesEditedPayload
    object: TeamChatSharedSpacesEditedPayloadObject


class TeamChatSharedSpacesMemberInvited(Event, frozen=True):
    """People were added to a shared space."""

    name = "team_chat.shared_spaces_member_invited"
    payload: TeamChatSharedSpacesMemberInvitedPayload
    object: TeamChatSharedSpacesMemberInvitedPayloadObject


class TeamChatSharedSpacesMemberLeft(Event, frozen=True):
    """Somebody left a shared space."""

    name = "team_chat.shared_spaces_member_left"
    payload: TeamChatSharedSpacesMemberLeftPayload
    object: TeamChatSharedSpacesMemberLeftPayloadObject


class TeamChatSharedSpacesMemberRemoved(Event, frozen=True):
    """Members were taken out of a shared space."""

    name = "team_chat.shared_spaces_member_removed"
    payload: TeamChatSharedSpacesMemberRemovedPayload
    object: TeamChatSharedSpacesMemberRemovedPayloadObject


class TeamChatStarred(Event, frozen=True):
    """A user starred contacts or channels."""

    name = "team_chat.starred"
    payload: TeamChatStarredPayload
    object: TeamChatStarredPayloadObject


class TeamChatUnstarred(Event, frozen=True):
    """A user took the star off contacts or channels."""

    name = "team_chat.unstarred"
    payload: TeamChatUnstarredPayload
    object: TeamChatUnstarredPayloadObject
