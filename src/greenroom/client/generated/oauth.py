"""Zoom OAuth.

Generated from catalog/data/oauth. Do not edit; see docs/codegen.md.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from greenroom.client.resource import Resource, deprecated

if TYPE_CHECKING:
    from .types import oauth as t


class Oauth(Resource):
    """``zoom.oauth``"""

    _name = "oauth"

    def account_token(self, **named: Unpack[t.OauthAccountTokenParams]) -> t.OauthAccountTokenReply:
        """Get an access token for a server-to-server app of one account. POST /oauth/token."""
        return self._send("oauth.account_token", (), named)

    def authorize(self, **named: Unpack[t.OauthAuthorizeParams]) -> None:
        """Send a user's browser here to approve the app and come back with a code. GET /oauth/authorize."""
        return self._send("oauth.authorize", (), named)

    def client_token(self) -> t.OauthClientTokenReply:
        """Get an access token for the app itself, without a user. POST /oauth/token."""
        return self._send("oauth.client_token", ())

    @deprecated("Zoom advises against this operation.")
    def confirm_data_compliance(self, **named: Unpack[t.OauthConfirmDataComplianceParams]) -> None:
        """Confirm that the data of a user who removed the app is deleted. POST /oauth/data/compliance."""
        return self._send("oauth.confirm_data_compliance", (), named)

    def create_device_code(
        self, **named: Unpack[t.OauthCreateDeviceCodeParams]
    ) -> t.OauthCreateDeviceCodeReply:
        """Start sign-in on a device without a browser and get the code to show. POST /oauth/devicecode."""
        return self._send("oauth.create_device_code", (), named)

    def create_token(self, **named: Unpack[t.OauthCreateTokenParams]) -> t.OauthCreateTokenReply:
        """Exchange a grant for an access token that lives one hour. POST /oauth/token."""
        return self._send("oauth.create_token", (), named)

    def device_token(self, **named: Unpack[t.OauthDeviceTokenParams]) -> t.OauthDeviceTokenReply:
        """Ask whether the user has approved a device code, and get the tokens if so. POST /oauth/token."""
        return self._send("oauth.device_token", (), named)

    def exchange_code(self, **named: Unpack[t.OauthExchangeCodeParams]) -> t.OauthExchangeCodeReply:
        """Exchange an authorization code for access and refresh tokens. POST /oauth/token."""
        return self._send("oauth.exchange_code", (), named)

    def refresh_token(self, **named: Unpack[t.OauthRefreshTokenParams]) -> t.OauthRefreshTokenReply:
        """Exchange a refresh token for a fresh pair of tokens. POST /oauth/token."""
        return self._send("oauth.refresh_token", (), named)

    def revoke_token(self, **named: Unpack[t.OauthRevokeTokenParams]) -> t.OauthRevokeTokenReply:
        """Revoke an access token together with its refresh token. POST /oauth/revoke."""
        return self._send("oauth.revoke_token", (), named)


class AsyncOauth(Resource):
    """``zoom.oauth``"""

    _name = "oauth"

    async def account_token(self, **named: Unpack[t.OauthAccountTokenParams]) -> t.OauthAccountTokenReply:
        """Get an access token for a server-to-server app of one account. POST /oauth/token."""
        return await self._send("oauth.account_token", (), named)

    async def authorize(self, **named: Unpack[t.OauthAuthorizeParams]) -> None:
        """Send a user's browser here to approve the app and come back with a code. GET /oauth/authorize."""
        return await self._send("oauth.authorize", (), named)

    async def client_token(self) -> t.OauthClientTokenReply:
        """Get an access token for the app itself, without a user. POST /oauth/token."""
        return await self._send("oauth.client_token", ())

    @deprecated("Zoom advises against this operation.")
    async def confirm_data_compliance(self, **named: Unpack[t.OauthConfirmDataComplianceParams]) -> None:
        """Confirm that the data of a user who removed the app is deleted. POST /oauth/data/compliance."""
        return await self._send("oauth.confirm_data_compliance", (), named)

    async def create_device_code(
        self, **named: Unpack[t.OauthCreateDeviceCodeParams]
    ) -> t.OauthCreateDeviceCodeReply:
        """Start sign-in on a device without a browser and get the code to show. POST /oauth/devicecode."""
        return await self._send("oauth.create_device_code", (), named)

    async def create_token(self, **named: Unpack[t.OauthCreateTokenParams]) -> t.OauthCreateTokenReply:
        """Exchange a grant for an access token that lives one hour. POST /oauth/token."""
        return await self._send("oauth.create_token", (), named)

    async def device_token(self, **named: Unpack[t.OauthDeviceTokenParams]) -> t.OauthDeviceTokenReply:
        """Ask whether the user has approved a device code, and get the tokens if so. POST /oauth/token."""
        return await self._send("oauth.device_token", (), named)

    async def exchange_code(self, **named: Unpack[t.OauthExchangeCodeParams]) -> t.OauthExchangeCodeReply:
        """Exchange an authorization code for access and refresh tokens. POST /oauth/token."""
        return await self._send("oauth.exchange_code", (), named)

    async def refresh_token(self, **named: Unpack[t.OauthRefreshTokenParams]) -> t.OauthRefreshTokenReply:
        """Exchange a refresh token for a fresh pair of tokens. POST /oauth/token."""
        return await self._send("oauth.refresh_token", (), named)

    async def revoke_token(self, **named: Unpack[t.OauthRevokeTokenParams]) -> t.OauthRevokeTokenReply:
        """Revoke an access token together with its refresh token. POST /oauth/revoke."""
        return await self._send("oauth.revoke_token", (), named)
