"""What the operations of the area contacts take and give.

Generated from catalog/data/contacts. Do not edit; see docs/codegen.md.
"""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict

from greenroom.client.reply import Reply
from greenroom.client.resource import Texts


class ContactsGetReplyPhoneNumbers(Reply):
    code: str
    country: str
    label: str
    number: str
    verified: bool


class ContactsGetReply(Reply):
    direct_numbers: list[str]
    email: str
    extension_number: str
    first_name: str
    id: str
    last_name: str
    member_id: str
    phone_number: str
    phone_numbers: list[ContactsGetReplyPhoneNumbers]
    presence_status: str


class ContactsGetParams(TypedDict, total=False):
    query_presence_status: bool


class ContactsGroupMembersAddReply(Reply):
    member_ids: list[str]


class ContactsGroupMembersAddParamsGroupMembers(TypedDict, total=False):
    id: str
    type: Literal[1, 2]


class ContactsGroupMembersAddParams(TypedDict, total=False):
    group_members: Sequence[ContactsGroupMembersAddParamsGroupMembers]


class ContactsGroupMembersListItem(Reply):
    id: str
    name: str
    type: int


class ContactsGroupMembersListPage(Reply):
    group_members: list[ContactsGroupMembersListItem]
    next_page_token: str
    page_size: int


class ContactsGroupMembersListParams(TypedDict, total=False):
    next_page_token: str
    page_size: int


class ContactsGroupMembersRemoveParams(TypedDict, total=False):
    member_ids: Required[str | Texts]


class ContactsGroupsCreateReply(Reply):
    description: str
    group_id: str
    group_name: str
    group_privacy: int
    total_members: int


class ContactsGroupsCreateParamsGroupMembers(TypedDict, total=False):
    id: str
    type: Literal[1, 2]


class ContactsGroupsCreateParams(TypedDict, total=False):
    description: str
    group_members: Sequence[ContactsGroupsCreateParamsGroupMembers]
    group_name: str
    group_privacy: Literal[1, 2, 3]


class ContactsGroupsGetReply(Reply):
    description: str
    group_id: str
    group_name: str
    group_privacy: int
    total_members: int


class ContactsGroupsListItem(Reply):
    description: str
    group_id: str
    group_name: str
    group_privacy: int


class ContactsGroupsListPage(Reply):
    groups: list[ContactsGroupsListItem]
    next_page_token: str
    page_size: int


class ContactsGroupsListParams(TypedDict, total=False):
    next_page_token: str
    page_size: int


class ContactsGroupsUpdateParams(TypedDict, total=False):
    description: str
    name: str
    privacy: Literal[1, 2, 3]


class ContactsListItem(Reply):
    email: str
    first_name: str
    id: str
    last_name: str
    member_id: str


class ContactsListPage(Reply):
    contacts: list[ContactsListItem]
    next_page_token: str
    page_size: int


class ContactsListParams(TypedDict, total=False):
    next_page_token: str
    page_size: int
    type: str


class ContactsSearchItemPhoneNumbers(Reply):
    code: str
    country: str
    label: str
    number: str
    verified: bool


class ContactsSearchItem(Reply):
    activity: str
    contact_type: int
    dept: str
    direct_numbers: list[str]
    display_name: str
    email: str
    extension_number: str
    first_name: str
    id: str
    im_group_id: str
    im_group_name: str
    job_title: str
    last_name: str
    location: str
    member_id: str
    phone_number: str
    phone_numbers: list[ContactsSearchItemPhoneNumbers]
    presence_status: str
    sip_phone_number: str
    sip_uri: str
    user_status: str


class ContactsSearchPage(Reply):
    contacts: list[ContactsSearchItem]
    next_page_token: str
    page_size: int


class ContactsSearchParams(TypedDict, total=False):
    contact_types: int
    next_page_token: str
    page_size: int
    query_presence_status: bool
    search_key: Required[str]
    user_status: Literal["active", "inactive"]
