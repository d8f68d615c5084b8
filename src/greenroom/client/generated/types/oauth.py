"""What the operations of the area oauth take and give.

Generated from catalog/data/oauth. Do not edit; see docs/codegen.md.
"""

from typing import Literal, Required, TypedDict

from greenroom.client.reply import Reply
from greenroom.client.resource import DateTime


class OauthAccountTokenReply(Reply):
    access_token: str
    api_url: str
    expires_in: int
    refresh_token: str
    scope: str
    token_type: str


class OauthAccountTokenParams(TypedDict, total=False):
    account_id: Required[str]


class OauthAuthorizeParams(TypedDict, total=False):
    client_id: Required[str]
    code_challenge: str
    code_challenge_method: Literal["S256", "plain"]
    redirect_uri: Required[str]
    response_type: Required[Literal["code"]]
    state: str


class OauthClientTokenReply(Reply):
    access_token: str
    api_url: str
    expires_in: int
    refresh_token: str
    scope: str
    token_type: str


class OauthConfirmDataComplianceParamsDeauthorizationEventReceived(TypedDict, total=False):
    account_id: str
    client_id: str
    deauthorization_time: DateTime
    signature: str
    user_data_retention: str
    user_id: str


class OauthConfirmDataComplianceParams(TypedDict, total=False):
    account_id: Required[str]
    client_id: Required[str]
    compliance_completed: Required[bool]
    deauthorization_event_received: Required[OauthConfirmDataComplianceParamsDeauthorizationEventReceived]
    user_id: Required[str]


class OauthCreateDeviceCodeReply(Reply):
    device_code: str
    expires_in: int
    interval: int
    user_code: str
    verification_uri: str
    verification_uri_complete: str


class OauthCreateDeviceCodeParams(TypedDict, total=False):
    client_id: Required[str]


class OauthCreateTokenReply(Reply):
    access_token: str
    api_url: str
    expires_in: int
    refresh_token: str
    scope: str
    token_type: str


class OauthCreateTokenParams(TypedDict, total=False):
    account_id: str
    code: str
    code_verifier: str
    device_code: str
    grant_type: Required[
        Literal[
            "authorization_code",
            "refresh_token",
            "account_credentials",
            "client_credentials",
            "urn:ietf:params:oauth:grant-type:device_code",
        ]
    ]
    redirect_uri: str
    refresh_token: str


class OauthDeviceTokenReply(Reply):
    access_token: str
    api_url: str
    expires_in: int
    refresh_token: str
    scope: str
    token_type: str


class OauthDeviceTokenParams(TypedDict, total=False):
    device_code: Required[str]


class OauthExchangeCodeReply(Reply):
    access_token: str
    api_url: str
    expires_in: int
    refresh_token: str
    scope: str
    token_type: str


class OauthExchangeCodeParams(TypedDict, total=False):
    code: Required[str]
    code_verifier: str
    redirect_uri: Required[str]


class OauthRefreshTokenReply(Reply):
    access_token: str
    api_url: str
    expires_in: int
    refresh_token: str
    scope: str
    token_type: str


class OauthRefreshTokenParams(TypedDict, total=False):
    refresh_token: Required[str]


class OauthRevokeTokenReply(Reply):
    status: str


class OauthRevokeTokenParams(TypedDict, total=False):
    token: Required[str]
