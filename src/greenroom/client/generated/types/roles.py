"""What the operations of the area roles take and give.

Generated from catalog/data/roles. Do not edit; see docs/codegen.md.
"""

from collections.abc import Sequence
from typing import Any, Literal, TypeAlias, TypedDict

from greenroom.client.reply import Reply
from greenroom.client.resource import Texts


RolesCreateReply: TypeAlias = dict[str, Any]


class RolesCreateParams(TypedDict, total=False):
    description: str
    name: str
    privileges: Texts
    type: str


class RolesGetReplyPrivilegeScopes(Reply):
    group_ids: list[str]
    permission_id: str


class RolesGetReplySubAccountPrivileges(Reply):
    second_level: int


class RolesGetReply(Reply):
    description: str
    id: str
    name: str
    privilege_scopes: list[RolesGetReplyPrivilegeScopes]
    privileges: list[str]
    sub_account_privileges: RolesGetReplySubAccountPrivileges
    total_members: int
    type: str


class RolesListItem(Reply):
    description: str
    id: str
    name: str
    total_members: int
    type: str


class RolesListPage(Reply):
    roles: list[RolesListItem]
    total_records: int


class RolesListParams(TypedDict, total=False):
    type: Literal["common", "iq"]


class RolesMembersAssignReply(Reply):
    add_at: str
    ids: str


class RolesMembersAssignParamsMembers(TypedDict, total=False):
    email: str
    id: str


class RolesMembersAssignParams(TypedDict, total=False):
    members: Sequence[RolesMembersAssignParamsMembers]


class RolesMembersListItem(Reply):
    department: str
    email: str
    first_name: str
    id: str
    last_name: str
    type: int


class RolesMembersListPage(Reply):
    members: list[RolesMembersListItem]
    next_page_token: str
    page_count: int
    page_number: int
    page_size: int
    total_records: int


class RolesMembersListParams(TypedDict, total=False):
    next_page_token: str
    page_count: str
    page_number: int
    page_size: int


RolesUpdateReply: TypeAlias = dict[str, Any]


class RolesUpdateParamsSubAccountPrivileges(TypedDict, total=False):
    second_level: int


class RolesUpdateParams(TypedDict, total=False):
    description: str
    name: str
    privileges: Texts
    sub_account_privileges: RolesUpdateParamsSubAccountPrivileges
