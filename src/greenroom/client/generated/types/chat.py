"""What the operations of the area chat take and give.

Generated from catalog/data/chat. Do not edit; see docs/codegen.md.
"""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypedDict

from greenroom.client.reply import Reply
from greenroom.client.resource import Date, DateTime, Texts


class ChatAccountChannelAdminsBatchDemoteParams(TypedDict, total=False):
    admin_ids: Required[str | Texts]
    user_ids: Required[str | Texts]


class ChatAccountChannelAdminsListItem(Reply):
    email: str
    first_name: str
    id: str
    is_external: bool
    last_name: str
    member_id: str
    name: str
    role: str


class ChatAccountChannelAdminsListPage(Reply):
    admins: list[ChatAccountChannelAdminsListItem]
    next_page_token: str
    page_size: int


class ChatAccountChannelAdminsListParams(TypedDict, total=False):
    next_page_token: str
    page_size: int


class ChatAccountChannelAdminsPromoteReply(Reply):
    added_at: str
    ids: str
    member_ids: str


class ChatAccountChannelAdminsPromoteParamsAdmins(TypedDict, total=False):
    email: str
    member_id: str


class ChatAccountChannelAdminsPromoteParams(TypedDict, total=False):
    admins: Sequence[ChatAccountChannelAdminsPromoteParamsAdmins]


class ChatAccountChannelMembersBatchRemoveParams(TypedDict, total=False):
    identifiers: Required[str | Texts]


class ChatAccountChannelMembersInviteReply(Reply):
    added_at: str
    ids: str
    member_ids: str


class ChatAccountChannelMembersInviteParamsMembers(TypedDict, total=False):
    email: Required[str]


class ChatAccountChannelMembersInviteParams(TypedDict, total=False):
    members: Sequence[ChatAccountChannelMembersInviteParamsMembers]


class ChatAccountChannelMembersListItem(Reply):
    email: str
    first_name: str
    id: str
    is_external: bool
    last_name: str
    member_id: str
    name: str
    role: str


class ChatAccountChannelMembersListPage(Reply):
    members: list[ChatAccountChannelMembersListItem]
    next_page_token: str
    page_size: int
    total_records: int


class ChatAccountChannelMembersListParams(TypedDict, total=False):
    next_page_token: str
    page_size: int


class ChatAccountChannelsBatchDeleteParams(TypedDict, total=False):
    channel_ids: Required[str | Texts]


class ChatAccountChannelsGetReplyChannelSettingsDesignatedPostingMembers(Reply):
    member_id: str
    user_id: str


class ChatAccountChannelsGetReplyChannelSettings(Reply):
    add_member_permissions: int
    allow_to_add_external_users: int
    designated_posting_members: list[ChatAccountChannelsGetReplyChannelSettingsDesignatedPostingMembers]
    mention_all_permissions: int
    new_members_can_see_previous_messages_files: bool
    posting_permissions: int


class ChatAccountChannelsGetReply(Reply):
    channel_settings: ChatAccountChannelsGetReplyChannelSettings
    channel_url: str
    id: str
    jid: str
    name: str
    type: int


class ChatAccountChannelsGetRetentionReplyCloudRetention(Reply):
    enable_custom_retention: bool
    retention_period: str


class ChatAccountChannelsGetRetentionReply(Reply):
    channel_id: str
    cloud_retention: ChatAccountChannelsGetRetentionReplyCloudRetention


class ChatAccountChannelsListItemChannelSettings(Reply):
    add_member_permissions: int
    allow_to_add_external_users: int
    mention_all_permissions: int
    new_members_can_see_previous_messages_files: bool
    posting_permissions: int


class ChatAccountChannelsListItem(Reply):
    channel_settings: ChatAccountChannelsListItemChannelSettings
    channel_url: str
    id: str
    jid: str
    name: str
    type: int


class ChatAccountChannelsListPage(Reply):
    channels: list[ChatAccountChannelsListItem]
    next_page_token: str
    page_size: int
    total_records: int


class ChatAccountChannelsListParams(TypedDict, total=False):
    next_page_token: str
    page_size: int


class ChatAccountChannelsListActivityLogsItemMembersMemberList(Reply):
    display_name: str
    member_id: str
    user_id: str


class ChatAccountChannelsListActivityLogsItemMembers(Reply):
    member_list: list[ChatAccountChannelsListActivityLogsItemMembersMemberList]
    member_status: str


class ChatAccountChannelsListActivityLogsItemOperator(Reply):
    display_name: str
    member_id: str
    user_id: str


class ChatAccountChannelsListActivityLogsItem(Reply):
    activity_timestamp: int
    activity_type: str
    members: ChatAccountChannelsListActivityLogsItemMembers
    operator: ChatAccountChannelsListActivityLogsItemOperator


class ChatAccountChannelsListActivityLogsPage(Reply):
    channel_activity_logs: list[ChatAccountChannelsListActivityLogsItem]
    next_page_token: str
    page_size: int


class ChatAccountChannelsListActivityLogsParams(TypedDict, total=False):
    activity_type: Literal["membership"]
    end_date: Required[Date]
    next_page_token: str
    page_size: int
    start_date: Required[Date]


class ChatAccountChannelsSearchReplyChannels(Reply):
    channel_url: str
    id: str
    member_count: int
    name: str
    type: int


class ChatAccountChannelsSearchReply(Reply):
    channels: list[ChatAccountChannelsSearchReplyChannels]
    next_page_token: str
    page_size: int


class ChatAccountChannelsSearchParamsNeedle(TypedDict, total=False):
    channel_name: str
    keywords: Texts
    search_type: Required[Literal["by_channel_name"] | Literal["by_channel_name_exact_match"]]


class ChatAccountChannelsSearchParams(TypedDict, total=False):
    haystack: Required[Literal["user_joined", "public", "all"]]
    include_archived: bool
    needle: Required[ChatAccountChannelsSearchParamsNeedle]
    next_page_token: str
    page_size: int
    user_id: str


class ChatAccountChannelsUpdateParamsChannelSettingsDesignatedPostingMembers(TypedDict, total=False):
    member_id: str
    user_id: str


class ChatAccountChannelsUpdateParamsChannelSettings(TypedDict, total=False):
    add_member_permissions: Literal[1, 2]
    designated_posting_members: Sequence[
        ChatAccountChannelsUpdateParamsChannelSettingsDesignatedPostingMembers
    ]
    mention_all_permissions: Literal[1, 2, 3]
    new_members_can_see_previous_messages_files: bool
    posting_permissions: Literal[1, 2, 3]


class ChatAccountChannelsUpdateParams(TypedDict, total=False):
    channel_settings: ChatAccountChannelsUpdateParamsChannelSettings
    name: str
    type: Literal[1, 2, 3, 5]


class ChatAccountChannelsUpdateRetentionParamsCloudRetention(TypedDict, total=False):
    enable_custom_retention: Required[bool]
    retention_period: str


class ChatAccountChannelsUpdateRetentionParams(TypedDict, total=False):
    cloud_retention: Required[ChatAccountChannelsUpdateRetentionParamsCloudRetention]


class ChatBookmarksAddParams(TypedDict, total=False):
    message_id: Required[str]
    to_channel: str
    to_contact: str


class ChatBookmarksListItem(Reply):
    channel_id: str
    channel_name: str
    is_sent_by_user: bool
    message: str
    message_id: str
    message_timestamp: int
    peer_contact_member_id: str
    peer_contact_name: str
    peer_contact_user_id: str
    reply_main_message_id: str
    reply_main_message_timestamp: int
    sender_display_name: str
    sender_member_id: str
    sender_user_id: str


class ChatBookmarksListPage(Reply):
    bookmarks: list[ChatBookmarksListItem]
    next_page_token: str
    page_size: int


class ChatBookmarksListParams(TypedDict, total=False):
    next_page_token: str
    page_size: int
    to_channel: str
    to_contact: str


class ChatBookmarksRemoveParams(TypedDict, total=False):
    message_id: Required[str]
    to_channel: str
    to_contact: str


class ChatBookmarksUpdateParams(TypedDict, total=False):
    action: Required[Literal["add_bookmark", "remove_bookmark"]]
    message_id: Required[str]
    to_channel: str
    to_contact: str


class ChatChannelMemberGroupsInviteReplyGroups(Reply):
    group_id: str
    group_name: str


class ChatChannelMemberGroupsInviteReply(Reply):
    added_at: str
    groups: list[ChatChannelMemberGroupsInviteReplyGroups]


class ChatChannelMemberGroupsInviteParamsGroups(TypedDict, total=False):
    group_id: Required[str]


class ChatChannelMemberGroupsInviteParams(TypedDict, total=False):
    groups: Sequence[ChatChannelMemberGroupsInviteParamsGroups]


class ChatChannelMemberGroupsListItem(Reply):
    group_id: str
    group_name: str


class ChatChannelMemberGroupsListPage(Reply):
    channel_id: str
    groups: list[ChatChannelMemberGroupsListItem]


class ChatChannelMembersBatchRemoveParams(TypedDict, total=False):
    member_ids: Required[str | Texts]
    user_ids: Required[str | Texts]


class ChatChannelMembersInviteReply(Reply):
    added_at: str
    ids: str
    member_ids: str


class ChatChannelMembersInviteParamsMembers(TypedDict, total=False):
    email: Required[str]


class ChatChannelMembersInviteParams(TypedDict, total=False):
    members: Sequence[ChatChannelMembersInviteParamsMembers]


class ChatChannelMembersListItem(Reply):
    email: str
    first_name: str
    id: str
    is_external: bool
    last_name: str
    member_id: str
    name: str
    role: str


class ChatChannelMembersListPage(Reply):
    members: list[ChatChannelMembersListItem]
    next_page_token: str
    page_size: int
    total_records: int


class ChatChannelMembersListParams(TypedDict, total=False):
    next_page_token: str
    page_size: int


class ChatChannelsArchiveReplyFailedChannels(Reply):
    channel_id: str
    error_code: str
    reason: str


class ChatChannelsArchiveReply(Reply):
    failed_channels: list[ChatChannelsArchiveReplyFailedChannels]


class ChatChannelsArchiveParams(TypedDict, total=False):
    channel_ids: Required[Texts]


class ChatChannelsCreateReply(Reply):
    channel_url: str
    id: str
    jid: str
    name: str
    type: int


class ChatChannelsCreateParamsChannelSettings(TypedDict, total=False):
    add_member_permissions: Literal[1, 2]
    mention_all_permissions: Literal[1, 2, 3]
    new_members_can_see_previous_messages_files: bool
    posting_permissions: Literal[1, 2, 3]


class ChatChannelsCreateParamsMembers(TypedDict, total=False):
    email: Required[str]


class ChatChannelsCreateParamsSharedSpace(TypedDict, total=False):
    space_channel_type: Literal["private", "public_for_members"]
    space_id: Required[str]


class ChatChannelsCreateParams(TypedDict, total=False):
    channel_settings: ChatChannelsCreateParamsChannelSettings
    members: Sequence[ChatChannelsCreateParamsMembers]
    name: str
    shared_space: ChatChannelsCreateParamsSharedSpace
    type: Literal[1, 2, 3, 4]


class ChatChannelsGetReplyChannelSettingsDesignatedPostingMembers(Reply):
    member_id: str
    user_id: str


class ChatChannelsGetReplyChannelSettings(Reply):
    add_member_permissions: int
    allow_to_add_external_users: int
    designated_posting_members: list[ChatChannelsGetReplyChannelSettingsDesignatedPostingMembers]
    mention_all_permissions: int
    new_members_can_see_previous_messages_files: bool
    posting_permissions: int


class ChatChannelsGetReply(Reply):
    channel_settings: ChatChannelsGetReplyChannelSettings
    channel_url: str
    id: str
    jid: str
    name: str
    type: int


class ChatChannelsJoinReply(Reply):
    added_at: str
    id: str
    member_id: str


class ChatChannelsListItemChannelSettings(Reply):
    add_member_permissions: int
    allow_to_add_external_users: int
    mention_all_permissions: int
    new_members_can_see_previous_messages_files: bool
    posting_permissions: int


class ChatChannelsListItem(Reply):
    channel_settings: ChatChannelsListItemChannelSettings
    channel_url: str
    id: str
    jid: str
    name: str
    type: int


class ChatChannelsListPage(Reply):
    channels: list[ChatChannelsListItem]
    next_page_token: str
    page_size: int
    total_records: int


class ChatChannelsListParams(TypedDict, total=False):
    next_page_token: str
    page_size: int


class ChatChannelsListAllActivityLogsItemMembersMemberList(Reply):
    display_name: str
    member_id: str
    user_id: str


class ChatChannelsListAllActivityLogsItemMembers(Reply):
    member_list: list[ChatChannelsListAllActivityLogsItemMembersMemberList]
    member_status: str


class ChatChannelsListAllActivityLogsItemOperator(Reply):
    display_name: str
    member_id: str
    user_id: str


class ChatChannelsListAllActivityLogsItem(Reply):
    activity_timestamp: int
    activity_type: str
    channel_id: str
    members: ChatChannelsListAllActivityLogsItemMembers
    operator: ChatChannelsListAllActivityLogsItemOperator


class ChatChannelsListAllActivityLogsPage(Reply):
    channel_activity_logs: list[ChatChannelsListAllActivityLogsItem]
    next_page_token: str
    page_size: int


class ChatChannelsListAllActivityLogsParams(TypedDict, total=False):
    activity_type: Literal["membership"]
    channel_id: str
    end_date: Required[Date]
    next_page_token: str
    page_size: int
    start_date: Required[Date]


class ChatChannelsPerformOperationReplyFailedChannels(Reply):
    channel_id: str
    error_code: str
    reason: str


class ChatChannelsPerformOperationReply(Reply):
    failed_channels: list[ChatChannelsPerformOperationReplyFailedChannels]


class ChatChannelsPerformOperationParams(TypedDict, total=False):
    channel_ids: Required[Texts]
    method: Required[Literal["archive", "unarchive"]]


class ChatChannelsUnarchiveReplyFailedChannels(Reply):
    channel_id: str
    error_code: str
    reason: str


class ChatChannelsUnarchiveReply(Reply):
    failed_channels: list[ChatChannelsUnarchiveReplyFailedChannels]


class ChatChannelsUnarchiveParams(TypedDict, total=False):
    channel_ids: Required[Texts]


class ChatChannelsUpdateParamsChannelSettingsDesignatedPostingMembers(TypedDict, total=False):
    member_id: str
    user_id: str


class ChatChannelsUpdateParamsChannelSettings(TypedDict, total=False):
    add_member_permissions: Literal[1, 2]
    designated_posting_members: Sequence[ChatChannelsUpdateParamsChannelSettingsDesignatedPostingMembers]
    mention_all_permissions: Literal[1, 2, 3]
    new_members_can_see_previous_messages_files: bool
    posting_permissions: Literal[1, 2, 3]


class ChatChannelsUpdateParams(TypedDict, total=False):
    channel_settings: ChatChannelsUpdateParamsChannelSettings
    name: str
    type: Literal[1, 2, 3, 5]


class ChatMessagesDeleteParams(TypedDict, total=False):
    to_channel: str
    to_contact: str


class ChatMessagesGetReplyAtItems(Reply):
    at_contact: str
    at_contact_member_id: str
    at_type: int
    end_position: int
    start_position: int


class ChatMessagesGetReplyFiles(Reply):
    download_url: str
    file_id: str
    file_name: str
    file_size: int


class ChatMessagesGetReplyInteractiveCards(Reply):
    card_id: str
    card_json: str


class ChatMessagesGetReplyReactions(Reply):
    emoji: str
    member_ids: list[str]
    total_count: int
    user_ids: list[str]


class ChatMessagesGetReplyRichText(Reply):
    end_position: int
    format_attr: str
    format_type: str
    start_position: int


class ChatMessagesGetReply(Reply):
    at_items: list[ChatMessagesGetReplyAtItems]
    bot_message: dict[str, Any]
    date_time: str
    download_url: str
    file_id: str
    file_name: str
    file_size: int
    files: list[ChatMessagesGetReplyFiles]
    id: str
    interactive_cards: list[ChatMessagesGetReplyInteractiveCards]
    message: str
    message_type: str
    message_url: str
    reactions: list[ChatMessagesGetReplyReactions]
    reply_main_message_id: str
    reply_main_message_timestamp: int
    rich_text: list[ChatMessagesGetReplyRichText]
    send_member_id: str
    sender: str
    sender_display_name: str
    timestamp: int


class ChatMessagesGetParams(TypedDict, total=False):
    download_file_formats: Literal["audio/mp4"]
    to_channel: str
    to_contact: str


class ChatMessagesGetForwardedReplyAtItems(Reply):
    at_contact: str
    at_contact_member_id: str
    at_type: int
    end_position: int
    start_position: int


class ChatMessagesGetForwardedReplyFiles(Reply):
    download_url: str
    file_id: str
    file_name: str
    file_size: int


class ChatMessagesGetForwardedReplyInteractiveCards(Reply):
    card_id: str
    card_json: str


class ChatMessagesGetForwardedReplyReactions(Reply):
    emoji: str
    member_ids: list[str]
    total_count: int
    user_ids: list[str]


class ChatMessagesGetForwardedReplyRichText(Reply):
    end_position: int
    format_attr: str
    format_type: str
    start_position: int


class ChatMessagesGetForwardedReply(Reply):
    at_items: list[ChatMessagesGetForwardedReplyAtItems]
    bot_message: dict[str, Any]
    date_time: str
    download_url: str
    file_id: str
    file_name: str
    file_size: int
    files: list[ChatMessagesGetForwardedReplyFiles]
    id: str
    interactive_cards: list[ChatMessagesGetForwardedReplyInteractiveCards]
    message: str
    message_type: str
    reactions: list[ChatMessagesGetForwardedReplyReactions]
    reply_main_message_id: str
    reply_main_message_timestamp: int
    rich_text: list[ChatMessagesGetForwardedReplyRichText]
    send_member_id: str
    sender: str
    sender_display_name: str
    timestamp: int


class ChatMessagesGetThreadItemAtItems(Reply):
    at_contact: str
    at_contact_member_id: str
    at_type: int
    end_position: int
    start_position: int


class ChatMessagesGetThreadItemFiles(Reply):
    download_url: str
    file_id: str
    file_name: str
    file_size: int


class ChatMessagesGetThreadItemInteractiveCards(Reply):
    card_id: str
    card_json: str


class ChatMessagesGetThreadItemReactions(Reply):
    count: int
    emoji_id: str
    is_sender: bool


class ChatMessagesGetThreadItemRichText(Reply):
    end_position: int
    format_attr: str
    format_type: str
    start_position: int


class ChatMessagesGetThreadItem(Reply):
    at_items: list[ChatMessagesGetThreadItemAtItems]
    bot_message: dict[str, Any]
    files: list[ChatMessagesGetThreadItemFiles]
    interactive_cards: list[ChatMessagesGetThreadItemInteractiveCards]
    is_followed: bool
    is_reply: bool
    last_reply_time: int
    message: str
    message_type: str
    msg_id: str
    reactions: list[ChatMessagesGetThreadItemReactions]
    rich_text: list[ChatMessagesGetThreadItemRichText]
    sender_display_name: str
    sender_email: str
    sender_member_id: str
    sender_user_id: str
    timestamp: int


class ChatMessagesGetThreadPage(Reply):
    messages: list[ChatMessagesGetThreadItem]
    total: int


class ChatMessagesGetThreadParams(TypedDict, total=False):
    from_: Required[str]
    limit: int
    need_at_items: bool
    need_attachment: bool
    need_emoji: bool
    need_main_message: bool
    need_rich_text: bool
    sort: Literal["desc", "asc"]
    to: str
    to_channel: str
    to_contact: str


class ChatMessagesListItemAtItems(Reply):
    at_contact: str
    at_contact_member_id: str
    at_type: int
    end_position: int
    start_position: int


class ChatMessagesListItemFiles(Reply):
    download_url: str
    file_id: str
    file_name: str
    file_size: int


class ChatMessagesListItemInteractiveCards(Reply):
    card_id: str
    card_json: str


class ChatMessagesListItemReactionsSenders(Reply):
    member_id: str
    user_id: str


class ChatMessagesListItemReactions(Reply):
    emoji: str
    senders: list[ChatMessagesListItemReactionsSenders]
    total_count: int


class ChatMessagesListItemRichText(Reply):
    end_position: int
    format_attr: str
    format_type: str
    start_position: int


class ChatMessagesListItem(Reply):
    at_items: list[ChatMessagesListItemAtItems]
    bot_message: dict[str, Any]
    date_time: str
    download_url: str
    file_id: str
    file_name: str
    file_size: int
    files: list[ChatMessagesListItemFiles]
    id: str
    interactive_cards: list[ChatMessagesListItemInteractiveCards]
    message: str
    message_type: str
    reactions: list[ChatMessagesListItemReactions]
    reply_main_message_id: str
    reply_main_message_timestamp: int
    rich_text: list[ChatMessagesListItemRichText]
    send_member_id: str
    sender: str
    sender_display_name: str
    status: str
    timestamp: int


class ChatMessagesListPage(Reply):
    date: str
    from_: str
    messages: list[ChatMessagesListItem]
    next_page_token: str
    page_size: int
    to: str


class ChatMessagesListParams(TypedDict, total=False):
    date: Date
    download_file_formats: Literal["audio/mp4"]
    exclude_child_message: bool
    from_: DateTime
    include_deleted_and_edited_message: bool
    next_page_token: str
    page_size: int
    search_key: str
    search_type: Literal["message", "file"]
    to: DateTime
    to_channel: str
    to_contact: str


class ChatMessagesMarkParams(TypedDict, total=False):
    action: Literal["read", "unread"]
    timestamp: int
    to_channel: str
    to_contact: str


class ChatMessagesReactParams(TypedDict, total=False):
    action: Literal["add", "remove"]
    custom_emoji: bool
    custom_emoji_id: str
    emoji: str
    to_channel: str
    to_contact: str


class ChatMessagesSendReply(Reply):
    id: str


class ChatMessagesSendParamsAtItems(TypedDict, total=False):
    at_contact: str
    at_type: Literal[1, 2]
    end_position: int
    start_position: int


class ChatMessagesSendParamsInteractiveCards(TypedDict, total=False):
    card_json: str


class ChatMessagesSendParamsRichText(TypedDict, total=False):
    end_position: int
    format_attr: str
    format_type: Literal[
        "Bold",
        "Italic",
        "Strikethrough",
        "BulletedList",
        "NumberedList",
        "Underline",
        "FontSize",
        "FontColor",
        "BackgroundColor",
        "LeftIndent",
        "Paragraph",
        "Quote",
        "AddLink",
    ]
    start_position: int


class ChatMessagesSendParams(TypedDict, total=False):
    at_items: Sequence[ChatMessagesSendParamsAtItems]
    file_ids: Texts
    interactive_cards: Sequence[ChatMessagesSendParamsInteractiveCards]
    message: Required[str]
    reply_main_message_id: str
    rich_text: Sequence[ChatMessagesSendParamsRichText]
    scheduled_time: DateTime
    to_channel: str
    to_contact: str


class ChatMessagesUpdateParamsInteractiveCards(TypedDict, total=False):
    card_id: str
    card_json: str


class ChatMessagesUpdateParams(TypedDict, total=False):
    file_ids: Texts
    interactive_cards: Sequence[ChatMessagesUpdateParamsInteractiveCards]
    message: str
    to_channel: str
    to_contact: str


class ChatPinnedMessagesListItem(Reply):
    currently_pinned: bool
    message: str
    message_id: str
    message_timestamp: int
    pinned_by_external_user: bool
    pinned_time: str
    pinner_member_id: str
    pinner_user_id: str


class ChatPinnedMessagesListPage(Reply):
    channel_id: str
    messages: list[ChatPinnedMessagesListItem]
    next_page_token: str
    page_size: int


class ChatPinnedMessagesListParams(TypedDict, total=False):
    include_history: bool
    next_page_token: str
    page_size: int


class ChatPinnedMessagesPerformOperationParams(TypedDict, total=False):
    channel_id: Required[str]
    message_id: Required[str]
    method: Required[Literal["pin", "unpin"]]


class ChatPinnedMessagesPinParams(TypedDict, total=False):
    channel_id: Required[str]
    message_id: Required[str]


class ChatPinnedMessagesUnpinParams(TypedDict, total=False):
    channel_id: Required[str]
    message_id: Required[str]


class ChatScheduledMessagesDeleteParams(TypedDict, total=False):
    to_channel: str
    to_contact: str


class ChatScheduledMessagesListItemAtItems(Reply):
    at_contact: str
    at_contact_member_id: str
    at_type: int
    end_position: int
    start_position: int


class ChatScheduledMessagesListItemFiles(Reply):
    download_url: str
    file_id: str
    file_name: str
    file_size: int


class ChatScheduledMessagesListItemRichText(Reply):
    end_position: int
    format_attr: str
    format_type: str
    start_position: int


class ChatScheduledMessagesListItem(Reply):
    at_items: list[ChatScheduledMessagesListItemAtItems]
    create_date: str
    download_url: str
    draft_id: str
    file_id: str
    file_name: str
    file_size: int
    files: list[ChatScheduledMessagesListItemFiles]
    message: str
    reply_main_message_id: str
    reply_main_message_timestamp: float
    rich_text: list[ChatScheduledMessagesListItemRichText]
    scheduled_time: str


class ChatScheduledMessagesListPage(Reply):
    messages: list[ChatScheduledMessagesListItem]
    next_page_token: str
    page_size: int
    to_channel: str
    to_contact: str


class ChatScheduledMessagesListParams(TypedDict, total=False):
    next_page_token: str
    page_size: int
    to_channel: str
    to_contact: str


class ChatbotMessagesDeleteReply(Reply):
    message_id: str
    robot_jid: str
    sent_time: str
    to_jid: str
    user_jid: str


class ChatbotMessagesDeleteParams(TypedDict, total=False):
    account_id: Required[str]
    robot_jid: Required[str]
    user_jid: str


class ChatbotMessagesSendReply(Reply):
    message_id: str
    robot_jid: str
    sent_time: str
    to_jid: str
    user_jid: str


class ChatbotMessagesSendParams(TypedDict, total=False):
    account_id: Required[str]
    content: Required[Mapping[str, Any]]
    is_markdown_support: bool
    reply_to: str
    robot_jid: Required[str]
    to_jid: Required[str]
    user_jid: Required[str]
    visible_to_user: str


class ChatbotMessagesUpdateReply(Reply):
    message_id: str
    robot_jid: str
    sent_time: str
    to_jid: str
    user_jid: str


class ChatbotMessagesUpdateParams(TypedDict, total=False):
    account_id: Required[str]
    content: Required[Mapping[str, Any]]
    is_markdown_support: bool
    robot_jid: Required[str]
    user_jid: str


class ChatbotUnfurlLinkParams(TypedDict, total=False):
    content: Required[str]


class ImGroupMembersAddReply(Reply):
    added_at: str
    ids: str


class ImGroupMembersAddParamsMembers(TypedDict, total=False):
    email: str
    id: str


class ImGroupMembersAddParams(TypedDict, total=False):
    members: Sequence[ImGroupMembersAddParamsMembers]


class ImGroupMembersListItem(Reply):
    email: str
    first_name: str
    id: str
    last_name: str
    type: int


class ImGroupMembersListPage(Reply):
    members: list[ImGroupMembersListItem]
    next_page_token: str
    page_count: int
    page_number: int
    page_size: int
    total_records: int


class ImGroupMembersListParams(TypedDict, total=False):
    next_page_token: str
    page_number: int
    page_size: int


class ImGroupsCreateParams(TypedDict, total=False):
    name: str
    search_by_account: bool
    search_by_domain: bool
    search_by_ma_account: bool
    type: Literal["normal", "shared", "restricted"]


class ImGroupsGetReply(Reply):
    id: str
    name: str
    search_by_account: bool
    search_by_domain: bool
    search_by_ma_account: bool
    total_members: int
    type: str


class ImGroupsListItem(Reply):
    id: str
    name: str
    search_by_account: bool
    search_by_domain: bool
    search_by_ma_account: bool
    total_members: int
    type: str


class ImGroupsListPage(Reply):
    groups: list[ImGroupsListItem]
    total_records: int


class ImGroupsUpdateParams(TypedDict, total=False):
    name: str
    search_by_account: bool
    search_by_domain: bool
    search_by_ma_account: bool
    type: Literal["normal", "shared", "restricted"]


class ImMessagesListItem(Reply):
    date_time: str
    id: str
    message: str
    sender: str
    timstamp: int


class ImMessagesListPage(Reply):
    date: str
    messages: list[ImMessagesListItem]
    next_page_token: str
    page_size: int


class ImMessagesListParams(TypedDict, total=False):
    channel: str
    chat_user: str
    date: Date
    next_page_token: str
    page_size: int


class ImMessagesSendReply(Reply):
    id: str


class ImMessagesSendParams(TypedDict, total=False):
    chat_user: str
    message: str


class ImSessionsListItem(Reply):
    last_message_sent_time: str
    name: str
    session_id: str
    type: str


class ImSessionsListPage(Reply):
    from_: str
    next_page_token: str
    page_size: int
    sessions: list[ImSessionsListItem]
    to: str


class ImSessionsListParams(TypedDict, total=False):
    from_: Required[Date]
    next_page_token: str
    page_size: int
    to: Required[Date]


class ImSessionsListMessagesItem(Reply):
    action: str
    action_time: str
    date_time: str
    message: str
    sender: str


class ImSessionsListMessagesPage(Reply):
    from_: str
    messages: list[ImSessionsListMessagesItem]
    next_page_token: str
    page_size: int
    session_id: str
    to: str


class ImSessionsListMessagesParams(TypedDict, total=False):
    from_: Required[Date]
    next_page_token: str
    page_size: int
    to: Required[Date]
