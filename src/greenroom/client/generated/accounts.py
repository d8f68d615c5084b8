"""Zoom accounts.

Generated from catalog/data/accounts. Do not edit; see docs/codegen.md.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from greenroom.client.pages import AsyncListing, Listing
from greenroom.client.resource import Resource

if TYPE_CHECKING:
    from .types import accounts as t


class Accounts(Resource):
    """``zoom.accounts``"""

    _name = "accounts"

    def create(self, **named: Unpack[t.AccountsCreateParams]) -> t.AccountsCreateReply:
        """Set up a new sub account together with its owner. POST /accounts, rate class light."""
        return self._send("accounts.create", (), named)

    def disassociate(self, account_id: str, /) -> None:
        """Cut a sub account loose from the master account. DELETE /accounts/{accountId}, rate class light."""
        return self._send("accounts.disassociate", (account_id,))

    def get(self, account_id: str, /) -> t.AccountsGetReply:
        """Get one sub account with its plan type, seats and subscription dates.

        GET /accounts/{accountId}, rate class light.
        """
        return self._send("accounts.get", (account_id,))

    def list(self, **named: Unpack[t.AccountsListParams]) -> Listing[t.AccountsListItem, t.AccountsListPage]:
        """List the sub accounts of a master account. GET /accounts, rate class medium."""
        return self._send("accounts.list", (), named)

    @cached_property
    def lock_settings(self) -> AccountsLockSettings:
        """``zoom.accounts.lock_settings``"""
        return AccountsLockSettings(self._run)

    @cached_property
    def managed_domains(self) -> AccountsManagedDomains:
        """``zoom.accounts.managed_domains``"""
        return AccountsManagedDomains(self._run)

    @cached_property
    def options(self) -> AccountsOptions:
        """``zoom.accounts.options``"""
        return AccountsOptions(self._run)

    @cached_property
    def settings(self) -> AccountsSettings:
        """``zoom.accounts.settings``"""
        return AccountsSettings(self._run)

    @cached_property
    def trusted_domains(self) -> AccountsTrustedDomains:
        """``zoom.accounts.trusted_domains``"""
        return AccountsTrustedDomains(self._run)

    def update_owner(self, account_id: str, /, **named: Unpack[t.AccountsUpdateOwnerParams]) -> None:
        """Hand a sub account over to another of its users.

        PUT /accounts/{accountId}/owner, rate class heavy.
        """
        return self._send("accounts.update_owner", (account_id,), named)

    @cached_property
    def virtual_backgrounds(self) -> AccountsVirtualBackgrounds:
        """``zoom.accounts.virtual_backgrounds``"""
        return AccountsVirtualBackgrounds(self._run)

    @cached_property
    def webinar_registration_settings(self) -> AccountsWebinarRegistrationSettings:
        """``zoom.accounts.webinar_registration_settings``"""
        return AccountsWebinarRegistrationSettings(self._run)


class AsyncAccounts(Resource):
    """``zoom.accounts``"""

    _name = "accounts"

    async def create(self, **named: Unpack[t.AccountsCreateParams]) -> t.AccountsCreateReply:
        """Set up a new sub account together with its owner. POST /accounts, rate class light."""
        return await self._send("accounts.create", (), named)

    async def disassociate(self, account_id: str, /) -> None:
        """Cut a sub account loose from the master account. DELETE /accounts/{accountId}, rate class light."""
        return await self._send("accounts.disassociate", (account_id,))

    async def get(self, account_id: str, /) -> t.AccountsGetReply:
        """Get one sub account with its plan type, seats and subscription dates.

        GET /accounts/{accountId}, rate class light.
        """
        return await self._send("accounts.get", (account_id,))

    def list(
        self, **named: Unpack[t.AccountsListParams]
    ) -> AsyncListing[t.AccountsListItem, t.AccountsListPage]:
        """List the sub accounts of a master account. GET /accounts, rate class medium."""
        return self._send("accounts.list", (), named)

    @cached_property
    def lock_settings(self) -> AsyncAccountsLockSettings:
        """``zoom.accounts.lock_settings``"""
        return AsyncAccountsLockSettings(self._run)

    @cached_property
    def managed_domains(self) -> AsyncAccountsManagedDomains:
        """``zoom.accounts.managed_domains``"""
        return AsyncAccountsManagedDomains(self._run)

    @cached_property
    def options(self) -> AsyncAccountsOptions:
        """``zoom.accounts.options``"""
        return AsyncAccountsOptions(self._run)

    @cached_property
    def settings(self) -> AsyncAccountsSettings:
        """``zoom.accounts.settings``"""
        return AsyncAccountsSettings(self._run)

    @cached_property
    def trusted_domains(self) -> AsyncAccountsTrustedDomains:
        """``zoom.accounts.trusted_domains``"""
        return AsyncAccountsTrustedDomains(self._run)

    async def update_owner(self, account_id: str, /, **named: Unpack[t.AccountsUpdateOwnerParams]) -> None:
        """Hand a sub account over to another of its users.

        PUT /accounts/{accountId}/owner, rate class heavy.
        """
        return await self._send("accounts.update_owner", (account_id,), named)

    @cached_property
    def virtual_backgrounds(self) -> AsyncAccountsVirtualBackgrounds:
        """``zoom.accounts.virtual_backgrounds``"""
        return AsyncAccountsVirtualBackgrounds(self._run)

    @cached_property
    def webinar_registration_settings(self) -> AsyncAccountsWebinarRegistrationSettings:
        """``zoom.accounts.webinar_registration_settings``"""
        return AsyncAccountsWebinarRegistrationSettings(self._run)


class AccountsLockSettings(Resource):
    """``zoom.accounts.lock_settings``"""

    _name = "accounts.lock_settings"

    def get(
        self, account_id: str, /, **named: Unpack[t.AccountsLockSettingsGetParams]
    ) -> t.AccountsLockSettingsGetReply:
        """Get which account settings groups and users cannot change.

        GET /accounts/{accountId}/lock_settings, rate class medium.
        """
        return self._send("accounts.lock_settings.get", (account_id,), named)

    def update(self, account_id: str, /, **named: Unpack[t.AccountsLockSettingsUpdateParams]) -> None:
        """Lock account settings so that groups and users cannot change them, or unlock them.

        PATCH /accounts/{accountId}/lock_settings, rate class medium.
        """
        return self._send("accounts.lock_settings.update", (account_id,), named)


class AsyncAccountsLockSettings(Resource):
    """``zoom.accounts.lock_settings``"""

    _name = "accounts.lock_settings"

    async def get(
        self, account_id: str, /, **named: Unpack[t.AccountsLockSettingsGetParams]
    ) -> t.AccountsLockSettingsGetReply:
        """Get which account settings groups and users cannot change.

        GET /accounts/{accountId}/lock_settings, rate class medium.
        """
        return await self._send("accounts.lock_settings.get", (account_id,), named)

    async def update(self, account_id: str, /, **named: Unpack[t.AccountsLockSettingsUpdateParams]) -> None:
        """Lock account settings so that groups and users cannot change them, or unlock them.

        PATCH /accounts/{accountId}/lock_settings, rate class medium.
        """
        return await self._send("accounts.lock_settings.update", (account_id,), named)


class AccountsManagedDomains(Resource):
    """``zoom.accounts.managed_domains``"""

    _name = "accounts.managed_domains"

    def list(
        self, account_id: str, /
    ) -> Listing[t.AccountsManagedDomainsListItem, t.AccountsManagedDomainsListPage]:
        """List the e-mail domains that the account has claimed and their verification state.

        GET /accounts/{accountId}/managed_domains, rate class light.
        """
        return self._send("accounts.managed_domains.list", (account_id,))


class AsyncAccountsManagedDomains(Resource):
    """``zoom.accounts.managed_domains``"""

    _name = "accounts.managed_domains"

    def list(
        self, account_id: str, /
    ) -> AsyncListing[t.AccountsManagedDomainsListItem, t.AccountsManagedDomainsListPage]:
        """List the e-mail domains that the account has claimed and their verification state.

        GET /accounts/{accountId}/managed_domains, rate class light.
        """
        return self._send("accounts.managed_domains.list", (account_id,))


class AccountsOptions(Resource):
    """``zoom.accounts.options``"""

    _name = "accounts.options"

    def update(self, account_id: str, /, **named: Unpack[t.AccountsOptionsUpdateParams]) -> None:
        """Change who pays for a sub account and which connectors it shares.

        PATCH /accounts/{accountId}/options, rate class light.
        """
        return self._send("accounts.options.update", (account_id,), named)


class AsyncAccountsOptions(Resource):
    """``zoom.accounts.options``"""

    _name = "accounts.options"

    async def update(self, account_id: str, /, **named: Unpack[t.AccountsOptionsUpdateParams]) -> None:
        """Change who pays for a sub account and which connectors it shares.

        PATCH /accounts/{accountId}/options, rate class light.
        """
        return await self._send("accounts.options.update", (account_id,), named)


class AccountsSettings(Resource):
    """``zoom.accounts.settings``"""

    _name = "accounts.settings"

    def get(
        self, account_id: str, /, **named: Unpack[t.AccountsSettingsGetParams]
    ) -> t.AccountsSettingsGetReply:
        """Get the account's settings, which groups and users inherit.

        GET /accounts/{accountId}/settings, rate class medium.
        """
        return self._send("accounts.settings.get", (account_id,), named)

    def update(self, account_id: str, /, **named: Unpack[t.AccountsSettingsUpdateParams]) -> None:
        """Change the account's settings. PATCH /accounts/{accountId}/settings, rate class medium."""
        return self._send("accounts.settings.update", (account_id,), named)


class AsyncAccountsSettings(Resource):
    """``zoom.accounts.settings``"""

    _name = "accounts.settings"

    async def get(
        self, account_id: str, /, **named: Unpack[t.AccountsSettingsGetParams]
    ) -> t.AccountsSettingsGetReply:
        """Get the account's settings, which groups and users inherit.

        GET /accounts/{accountId}/settings, rate class medium.
        """
        return await self._send("accounts.settings.get", (account_id,), named)

    async def update(self, account_id: str, /, **named: Unpack[t.AccountsSettingsUpdateParams]) -> None:
        """Change the account's settings. PATCH /accounts/{accountId}/settings, rate class medium."""
        return await self._send("accounts.settings.update", (account_id,), named)


class AccountsTrustedDomains(Resource):
    """``zoom.accounts.trusted_domains``"""

    _name = "accounts.trusted_domains"

    def list(self, account_id: str, /) -> Listing[str, t.AccountsTrustedDomainsListPage]:
        """List the account's trusted domains. GET /accounts/{accountId}/trusted_domains, rate class light."""
        return self._send("accounts.trusted_domains.list", (account_id,))


class AsyncAccountsTrustedDomains(Resource):
    """``zoom.accounts.trusted_domains``"""

    _name = "accounts.trusted_domains"

    def list(self, account_id: str, /) -> AsyncListing[str, t.AccountsTrustedDomainsListPage]:
        """List the account's trusted domains. GET /accounts/{accountId}/trusted_domains, rate class light."""
        return self._send("accounts.trusted_domains.list", (account_id,))


class AccountsVirtualBackgrounds(Resource):
    """``zoom.accounts.virtual_backgrounds``"""

    _name = "accounts.virtual_backgrounds"

    def delete(self, account_id: str, /, **named: Unpack[t.AccountsVirtualBackgroundsDeleteParams]) -> None:
        """Delete virtual background files of the account.

        DELETE /accounts/{accountId}/settings/virtual_backgrounds, rate class light.
        """
        return self._send("accounts.virtual_backgrounds.delete", (account_id,), named)

    def upload(
        self, account_id: str, /, **named: Unpack[t.AccountsVirtualBackgroundsUploadParams]
    ) -> t.AccountsVirtualBackgroundsUploadReply:
        """Upload a virtual background that all users of the account can pick.

        POST /accounts/{accountId}/settings/virtual_backgrounds, rate class medium.
        """
        return self._send("accounts.virtual_backgrounds.upload", (account_id,), named)


class AsyncAccountsVirtualBackgrounds(Resource):
    """``zoom.accounts.virtual_backgrounds``"""

    _name = "accounts.virtual_backgrounds"

    async def delete(
        self, account_id: str, /, **named: Unpack[t.AccountsVirtualBackgroundsDeleteParams]
    ) -> None:
        """Delete virtual background files of the account.

        DELETE /accounts/{accountId}/settings/virtual_backgrounds, rate class light.
        """
        return await self._send("accounts.virtual_backgrounds.delete", (account_id,), named)

    async def upload(
        self, account_id: str, /, **named: Unpack[t.AccountsVirtualBackgroundsUploadParams]
    ) -> t.AccountsVirtualBackgroundsUploadReply:
        """Upload a virtual background that all users of the account can pick.

        POST /accounts/{accountId}/settings/virtual_backgrounds, rate class medium.
        """
        return await self._send("accounts.virtual_backgrounds.upload", (account_id,), named)


class AccountsWebinarRegistrationSettings(Resource):
    """``zoom.accounts.webinar_registration_settings``"""

    _name = "accounts.webinar_registration_settings"

    def get(
        self, account_id: str, /, **named: Unpack[t.AccountsWebinarRegistrationSettingsGetParams]
    ) -> t.AccountsWebinarRegistrationSettingsGetReply:
        """Get the registration questions and options that new webinars start with.

        GET /accounts/{accountId}/settings/registration, rate class medium.
        """
        return self._send("accounts.webinar_registration_settings.get", (account_id,), named)

    def update(
        self, account_id: str, /, **named: Unpack[t.AccountsWebinarRegistrationSettingsUpdateParams]
    ) -> None:
        """Change the registration questions and options that new webinars start with.

        PATCH /accounts/{accountId}/settings/registration, rate class medium.
        """
        return self._send("accounts.webinar_registration_settings.update", (account_id,), named)


class AsyncAccountsWebinarRegistrationSettings(Resource):
    """``zoom.accounts.webinar_registration_settings``"""

    _name = "accounts.webinar_registration_settings"

    async def get(
        self, account_id: str, /, **named: Unpack[t.AccountsWebinarRegistrationSettingsGetParams]
    ) -> t.AccountsWebinarRegistrationSettingsGetReply:
        """Get the registration questions and options that new webinars start with.

        GET /accounts/{accountId}/settings/registration, rate class medium.
        """
        return await self._send("accounts.webinar_registration_settings.get", (account_id,), named)

    async def update(
        self, account_id: str, /, **named: Unpack[t.AccountsWebinarRegistrationSettingsUpdateParams]
    ) -> None:
        """Change the registration questions and options that new webinars start with.

        PATCH /accounts/{accountId}/settings/registration, rate class medium.
        """
        return await self._send("accounts.webinar_registration_settings.update", (account_id,), named)
