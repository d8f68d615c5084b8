"""Zoom users.

Generated from catalog/data/users. Do not edit; see docs/codegen.md.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from greenroom.client.pages import AsyncListing, Listing
from greenroom.client.resource import Resource

if TYPE_CHECKING:
    from .types import users as t


class Users(Resource):
    """``zoom.users``"""

    _name = "users"

    @cached_property
    def assistants(self) -> UsersAssistants:
        """``zoom.users.assistants``"""
        return UsersAssistants(self._run)

    def bulk_update_features(
        self, **named: Unpack[t.UsersBulkUpdateFeaturesParams]
    ) -> t.UsersBulkUpdateFeaturesReply:
        """Set one feature or licence for many users at once. POST /users/features, rate class medium."""
        return self._send("users.bulk_update_features", (), named)

    def check_email(self, **named: Unpack[t.UsersCheckEmailParams]) -> t.UsersCheckEmailReply:
        """Check whether an e-mail address already has a Zoom user. GET /users/email, rate class light."""
        return self._send("users.check_email", (), named)

    def check_vanity_name(self, **named: Unpack[t.UsersCheckVanityNameParams]) -> t.UsersCheckVanityNameReply:
        """Check whether a personal meeting room name is taken in the account.

        GET /users/vanity_name, rate class light.
        """
        return self._send("users.check_vanity_name", (), named)

    @cached_property
    def collaboration_devices(self) -> UsersCollaborationDevices:
        """``zoom.users.collaboration_devices``"""
        return UsersCollaborationDevices(self._run)

    def create(self, **named: Unpack[t.UsersCreateParams]) -> t.UsersCreateReply:
        """Add a user to the account, by invitation or at once. POST /users, rate class light."""
        return self._send("users.create", (), named)

    def delete(self, user_id: str, /, **named: Unpack[t.UsersDeleteParams]) -> None:
        """Delete a user or take the user out of the account. DELETE /users/{userId}, rate class light."""
        return self._send("users.delete", (user_id,), named)

    def get(self, user_id: str, /, **named: Unpack[t.UsersGetParams]) -> t.UsersGetReply:
        """Get a user's profile, licence, groups and phone numbers. GET /users/{userId}, rate class light."""
        return self._send("users.get", (user_id,), named)

    def get_permissions(self, user_id: str, /) -> t.UsersGetPermissionsReply:
        """List what a user's role allows, as permission names.

        GET /users/{userId}/permissions, rate class light.
        """
        return self._send("users.get_permissions", (user_id,))

    def get_summary(self) -> t.UsersGetSummaryReply:
        """Count the account's users by kind of licence. GET /users/summary, rate class medium."""
        return self._send("users.get_summary", ())

    def get_token(self, user_id: str, /, **named: Unpack[t.UsersGetTokenParams]) -> t.UsersGetTokenReply:
        """Get a token with which an app starts or joins meetings as a user.

        GET /users/{userId}/token, rate class light.
        """
        return self._send("users.get_token", (user_id,), named)

    def get_zak(self) -> t.UsersGetZakReply:
        """Get a token that starts or joins meetings as the token's own user.

        GET /users/me/zak, rate class light.
        """
        return self._send("users.get_zak", ())

    def list(self, **named: Unpack[t.UsersListParams]) -> Listing[t.UsersListItem, t.UsersListPage]:
        """List the account's users in one state, active ones by default. GET /users, rate class medium."""
        return self._send("users.list", (), named)

    @cached_property
    def meeting_summary_templates(self) -> UsersMeetingSummaryTemplates:
        """``zoom.users.meeting_summary_templates``"""
        return UsersMeetingSummaryTemplates(self._run)

    @cached_property
    def meeting_templates(self) -> UsersMeetingTemplates:
        """``zoom.users.meeting_templates``"""
        return UsersMeetingTemplates(self._run)

    @cached_property
    def picture(self) -> UsersPicture:
        """``zoom.users.picture``"""
        return UsersPicture(self._run)

    @cached_property
    def presence_status(self) -> UsersPresenceStatus:
        """``zoom.users.presence_status``"""
        return UsersPresenceStatus(self._run)

    def revoke_sso_token(self, user_id: str, /) -> None:
        """Sign a user out everywhere. DELETE /users/{userId}/token, rate class light."""
        return self._send("users.revoke_sso_token", (user_id,))

    @cached_property
    def schedulers(self) -> UsersSchedulers:
        """``zoom.users.schedulers``"""
        return UsersSchedulers(self._run)

    @cached_property
    def settings(self) -> UsersSettings:
        """``zoom.users.settings``"""
        return UsersSettings(self._run)

    def switch_account(
        self, account_id: str, user_id: str, /, **named: Unpack[t.UsersSwitchAccountParams]
    ) -> None:
        """Move a user from a sub account to another one under the same master account.

        PUT /accounts/{accountId}/users/{userId}/account, rate class light.
        """
        return self._send("users.switch_account", (account_id, user_id), named)

    def update(self, user_id: str, /, **named: Unpack[t.UsersUpdateParams]) -> None:
        """Change a user's profile, licence or groups. PATCH /users/{userId}, rate class light."""
        return self._send("users.update", (user_id,), named)

    def update_email(self, user_id: str, /, **named: Unpack[t.UsersUpdateEmailParams]) -> None:
        """Change a user's e-mail address within the domains the account manages.

        PUT /users/{userId}/email, rate class light.
        """
        return self._send("users.update_email", (user_id,), named)

    def update_password(self, user_id: str, /, **named: Unpack[t.UsersUpdatePasswordParams]) -> None:
        """Set a new password for a user who signs in with e-mail and password.

        PUT /users/{userId}/password, rate class medium.
        """
        return self._send("users.update_password", (user_id,), named)

    def update_status(self, user_id: str, /, **named: Unpack[t.UsersUpdateStatusParams]) -> None:
        """Activate or deactivate a user, or clock a user in or out.

        PUT /users/{userId}/status, rate class light.
        """
        return self._send("users.update_status", (user_id,), named)

    @cached_property
    def virtual_backgrounds(self) -> UsersVirtualBackgrounds:
        """``zoom.users.virtual_backgrounds``"""
        return UsersVirtualBackgrounds(self._run)


class AsyncUsers(Resource):
    """``zoom.users``"""

    _name = "users"

    @cached_property
    def assistants(self) -> AsyncUsersAssistants:
        """``zoom.users.assistants``"""
        return AsyncUsersAssistants(self._run)

    async def bulk_update_features(
        self, **named: Unpack[t.UsersBulkUpdateFeaturesParams]
    ) -> t.UsersBulkUpdateFeaturesReply:
        """Set one feature or licence for many users at once. POST /users/features, rate class medium."""
        return await self._send("users.bulk_update_features", (), named)

    async def check_email(self, **named: Unpack[t.UsersCheckEmailParams]) -> t.UsersCheckEmailReply:
        """Check whether an e-mail address already has a Zoom user. GET /users/email, rate class light."""
        return await self._send("users.check_email", (), named)

    async def check_vanity_name(
        self, **named: Unpack[t.UsersCheckVanityNameParams]
    ) -> t.UsersCheckVanityNameReply:
        """Check whether a personal meeting room name is taken in the account.

        GET /users/vanity_name, rate class light.
        """
        return await self._send("users.check_vanity_name", (), named)

    @cached_property
    def collaboration_devices(self) -> AsyncUsersCollaborationDevices:
        """``zoom.users.collaboration_devices``"""
        return AsyncUsersCollaborationDevices(self._run)

    async def create(self, **named: Unpack[t.UsersCreateParams]) -> t.UsersCreateReply:
        """Add a user to the account, by invitation or at once. POST /users, rate class light."""
        return await self._send("users.create", (), named)

    async def delete(self, user_id: str, /, **named: Unpack[t.UsersDeleteParams]) -> None:
        """Delete a user or take the user out of the account. DELETE /users/{userId}, rate class light."""
        return await self._send("users.delete", (user_id,), named)

    async def get(self, user_id: str, /, **named: Unpack[t.UsersGetParams]) -> t.UsersGetReply:
        """Get a user's profile, licence, groups and phone numbers. GET /users/{userId}, rate class light."""
        return await self._send("users.get", (user_id,), named)

    async def get_permissions(self, user_id: str, /) -> t.UsersGetPermissionsReply:
        """List what a user's role allows, as permission names.

        GET /users/{userId}/permissions, rate class light.
        """
        return await self._send("users.get_permissions", (user_id,))

    async def get_summary(self) -> t.UsersGetSummaryReply:
        """Count the account's users by kind of licence. GET /users/summary, rate class medium."""
        return await self._send("users.get_summary", ())

    async def get_token(
        self, user_id: str, /, **named: Unpack[t.UsersGetTokenParams]
    ) -> t.UsersGetTokenReply:
        """Get a token with which an app starts or joins meetings as a user.

        GET /users/{userId}/token, rate class light.
        """
        return await self._send("users.get_token", (user_id,), named)

    async def get_zak(self) -> t.UsersGetZakReply:
        """Get a token that starts or joins meetings as the token's own user.

        GET /users/me/zak, rate class light.
        """
        return await self._send("users.get_zak", ())

    def list(self, **named: Unpack[t.UsersListParams]) -> AsyncListing[t.UsersListItem, t.UsersListPage]:
        """List the account's users in one state, active ones by default. GET /users, rate class medium."""
        return self._send("users.list", (), named)

    @cached_property
    def meeting_summary_templates(self) -> AsyncUsersMeetingSummaryTemplates:
        """``zoom.users.meeting_summary_templates``"""
        return AsyncUsersMeetingSummaryTemplates(self._run)

    @cached_property
    def meeting_templates(self) -> AsyncUsersMeetingTemplates:
        """``zoom.users.meeting_templates``"""
        return AsyncUsersMeetingTemplates(self._run)

    @cached_property
    def picture(self) -> AsyncUsersPicture:
        """``zoom.users.picture``"""
        return AsyncUsersPicture(self._run)

    @cached_property
    def presence_status(self) -> AsyncUsersPresenceStatus:
        """``zoom.users.presence_status``"""
        return AsyncUsersPresenceStatus(self._run)

    async def revoke_sso_token(self, user_id: str, /) -> None:
        """Sign a user out everywhere. DELETE /users/{userId}/token, rate class light."""
        return await self._send("users.revoke_sso_token", (user_id,))

    @cached_property
    def schedulers(self) -> AsyncUsersSchedulers:
        """``zoom.users.schedulers``"""
        return AsyncUsersSchedulers(self._run)

    @cached_property
    def settings(self) -> AsyncUsersSettings:
        """``zoom.users.settings``"""
        return AsyncUsersSettings(self._run)

    async def switch_account(
        self, account_id: str, user_id: str, /, **named: Unpack[t.UsersSwitchAccountParams]
    ) -> None:
        """Move a user from a sub account to another one under the same master account.

        PUT /accounts/{accountId}/users/{userId}/account, rate class light.
        """
        return await self._send("users.switch_account", (account_id, user_id), named)

    async def update(self, user_id: str, /, **named: Unpack[t.UsersUpdateParams]) -> None:
        """Change a user's profile, licence or groups. PATCH /users/{userId}, rate class light."""
        return await self._send("users.update", (user_id,), named)

    async def update_email(self, user_id: str, /, **named: Unpack[t.UsersUpdateEmailParams]) -> None:
        """Change a user's e-mail address within the domains the account manages.

        PUT /users/{userId}/email, rate class light.
        """
        return await self._send("users.update_email", (user_id,), named)

    async def update_password(self, user_id: str, /, **named: Unpack[t.UsersUpdatePasswordParams]) -> None:
        """Set a new password for a user who signs in with e-mail and password.

        PUT /users/{userId}/password, rate class medium.
        """
        return await self._send("users.update_password", (user_id,), named)

    async def update_status(self, user_id: str, /, **named: Unpack[t.UsersUpdateStatusParams]) -> None:
        """Activate or deactivate a user, or clock a user in or out.

        PUT /users/{userId}/status, rate class light.
        """
        return await self._send("users.update_status", (user_id,), named)

    @cached_property
    def virtual_backgrounds(self) -> AsyncUsersVirtualBackgrounds:
        """``zoom.users.virtual_backgrounds``"""
        return AsyncUsersVirtualBackgrounds(self._run)


class UsersAssistants(Resource):
    """``zoom.users.assistants``"""

    _name = "users.assistants"

    def add(self, user_id: str, /, **named: Unpack[t.UsersAssistantsAddParams]) -> t.UsersAssistantsAddReply:
        """Let other users schedule meetings on behalf of a user.

        POST /users/{userId}/assistants, rate class medium.
        """
        return self._send("users.assistants.add", (user_id,), named)

    def list(self, user_id: str, /) -> Listing[t.UsersAssistantsListItem, t.UsersAssistantsListPage]:
        """List the users who may schedule meetings on a user's behalf.

        GET /users/{userId}/assistants, rate class medium.
        """
        return self._send("users.assistants.list", (user_id,))

    def remove(self, user_id: str, assistant_id: str, /) -> None:
        """End one assistant's right to schedule on a user's behalf.

        DELETE /users/{userId}/assistants/{assistantId}, rate class light.
        """
        return self._send("users.assistants.remove", (user_id, assistant_id))

    def remove_all(self, user_id: str, /) -> None:
        """End all assistants' right to schedule on a user's behalf.

        DELETE /users/{userId}/assistants, rate class light.
        """
        return self._send("users.assistants.remove_all", (user_id,))


class AsyncUsersAssistants(Resource):
    """``zoom.users.assistants``"""

    _name = "users.assistants"

    async def add(
        self, user_id: str, /, **named: Unpack[t.UsersAssistantsAddParams]
    ) -> t.UsersAssistantsAddReply:
        """Let other users schedule meetings on behalf of a user.

        POST /users/{userId}/assistants, rate class medium.
        """
        return await self._send("users.assistants.add", (user_id,), named)

    def list(self, user_id: str, /) -> AsyncListing[t.UsersAssistantsListItem, t.UsersAssistantsListPage]:
        """List the users who may schedule meetings on a user's behalf.

        GET /users/{userId}/assistants, rate class medium.
        """
        return self._send("users.assistants.list", (user_id,))

    async def remove(self, user_id: str, assistant_id: str, /) -> None:
        """End one assistant's right to schedule on a user's behalf.

        DELETE /users/{userId}/assistants/{assistantId}, rate class light.
        """
        return await self._send("users.assistants.remove", (user_id, assistant_id))

    async def remove_all(self, user_id: str, /) -> None:
        """End all assistants' right to schedule on a user's behalf.

        DELETE /users/{userId}/assistants, rate class light.
        """
        return await self._send("users.assistants.remove_all", (user_id,))


class UsersCollaborationDevices(Resource):
    """``zoom.users.collaboration_devices``"""

    _name = "users.collaboration_devices"

    def get(self, user_id: str, collaboration_device_id: str, /) -> t.UsersCollaborationDevicesGetReply:
        """Get one of a user's collaboration devices.

        GET /users/{userId}/collaboration_devices/{collaborationDeviceId}, rate class medium.
        """
        return self._send("users.collaboration_devices.get", (user_id, collaboration_device_id))

    def list(
        self, user_id: str, /
    ) -> Listing[t.UsersCollaborationDevicesListItem, t.UsersCollaborationDevicesListPage]:
        """List a user's collaboration devices, such as personal Zoom Rooms.

        GET /users/{userId}/collaboration_devices, rate class medium.
        """
        return self._send("users.collaboration_devices.list", (user_id,))


class AsyncUsersCollaborationDevices(Resource):
    """``zoom.users.collaboration_devices``"""

    _name = "users.collaboration_devices"

    async def get(self, user_id: str, collaboration_device_id: str, /) -> t.UsersCollaborationDevicesGetReply:
        """Get one of a user's collaboration devices.

        GET /users/{userId}/collaboration_devices/{collaborationDeviceId}, rate class medium.
        """
        return await self._send("users.collaboration_devices.get", (user_id, collaboration_device_id))

    def list(
        self, user_id: str, /
    ) -> AsyncListing[t.UsersCollaborationDevicesListItem, t.UsersCollaborationDevicesListPage]:
        """List a user's collaboration devices, such as personal Zoom Rooms.

        GET /users/{userId}/collaboration_devices, rate class medium.
        """
        return self._send("users.collaboration_devices.list", (user_id,))


class UsersMeetingSummaryTemplates(Resource):
    """``zoom.users.meeting_summary_templates``"""

    _name = "users.meeting_summary_templates"

    def list(
        self, user_id: str, /
    ) -> Listing[t.UsersMeetingSummaryTemplatesListItem, t.UsersMeetingSummaryTemplatesListPage]:
        """List the templates that AI meeting summaries of a user can follow.

        GET /users/{userId}/meeting_summary_templates, rate class medium.
        """
        return self._send("users.meeting_summary_templates.list", (user_id,))


class AsyncUsersMeetingSummaryTemplates(Resource):
    """``zoom.users.meeting_summary_templates``"""

    _name = "users.meeting_summary_templates"

    def list(
        self, user_id: str, /
    ) -> AsyncListing[t.UsersMeetingSummaryTemplatesListItem, t.UsersMeetingSummaryTemplatesListPage]:
        """List the templates that AI meeting summaries of a user can follow.

        GET /users/{userId}/meeting_summary_templates, rate class medium.
        """
        return self._send("users.meeting_summary_templates.list", (user_id,))


class UsersMeetingTemplates(Resource):
    """``zoom.users.meeting_templates``"""

    _name = "users.meeting_templates"

    def get(self, user_id: str, meeting_template_id: str, /) -> t.UsersMeetingTemplatesGetReply:
        """Get the settings that a meeting template of a user holds.

        GET /users/{userId}/meeting_templates/{meetingTemplateId}, rate class medium.
        """
        return self._send("users.meeting_templates.get", (user_id, meeting_template_id))


class AsyncUsersMeetingTemplates(Resource):
    """``zoom.users.meeting_templates``"""

    _name = "users.meeting_templates"

    async def get(self, user_id: str, meeting_template_id: str, /) -> t.UsersMeetingTemplatesGetReply:
        """Get the settings that a meeting template of a user holds.

        GET /users/{userId}/meeting_templates/{meetingTemplateId}, rate class medium.
        """
        return await self._send("users.meeting_templates.get", (user_id, meeting_template_id))


class UsersPicture(Resource):
    """``zoom.users.picture``"""

    _name = "users.picture"

    def delete(self, user_id: str, /) -> None:
        """Delete a user's profile picture. DELETE /users/{userId}/picture, rate class medium."""
        return self._send("users.picture.delete", (user_id,))

    def upload(
        self, user_id: str, /, **named: Unpack[t.UsersPictureUploadParams]
    ) -> t.UsersPictureUploadReply:
        """Set a user's profile picture from an image file.

        POST /users/{userId}/picture, rate class medium.
        """
        return self._send("users.picture.upload", (user_id,), named)


class AsyncUsersPicture(Resource):
    """``zoom.users.picture``"""

    _name = "users.picture"

    async def delete(self, user_id: str, /) -> None:
        """Delete a user's profile picture. DELETE /users/{userId}/picture, rate class medium."""
        return await self._send("users.picture.delete", (user_id,))

    async def upload(
        self, user_id: str, /, **named: Unpack[t.UsersPictureUploadParams]
    ) -> t.UsersPictureUploadReply:
        """Set a user's profile picture from an image file.

        POST /users/{userId}/picture, rate class medium.
        """
        return await self._send("users.picture.upload", (user_id,), named)


class UsersPresenceStatus(Resource):
    """``zoom.users.presence_status``"""

    _name = "users.presence_status"

    def get(self, user_id: str, /) -> t.UsersPresenceStatusGetReply:
        """Get a user's presence as others see it. GET /users/{userId}/presence_status, rate class medium."""
        return self._send("users.presence_status.get", (user_id,))

    def update(self, user_id: str, /, **named: Unpack[t.UsersPresenceStatusUpdateParams]) -> None:
        """Set a user's presence. PUT /users/{userId}/presence_status, rate class medium."""
        return self._send("users.presence_status.update", (user_id,), named)


class AsyncUsersPresenceStatus(Resource):
    """``zoom.users.presence_status``"""

    _name = "users.presence_status"

    async def get(self, user_id: str, /) -> t.UsersPresenceStatusGetReply:
        """Get a user's presence as others see it. GET /users/{userId}/presence_status, rate class medium."""
        return await self._send("users.presence_status.get", (user_id,))

    async def update(self, user_id: str, /, **named: Unpack[t.UsersPresenceStatusUpdateParams]) -> None:
        """Set a user's presence. PUT /users/{userId}/presence_status, rate class medium."""
        return await self._send("users.presence_status.update", (user_id,), named)


class UsersSchedulers(Resource):
    """``zoom.users.schedulers``"""

    _name = "users.schedulers"

    def list(self, user_id: str, /) -> Listing[t.UsersSchedulersListItem, t.UsersSchedulersListPage]:
        """List the users for whom a user may schedule meetings.

        GET /users/{userId}/schedulers, rate class medium.
        """
        return self._send("users.schedulers.list", (user_id,))

    def remove(self, user_id: str, scheduler_id: str, /) -> None:
        """End a user's right to schedule for one other user.

        DELETE /users/{userId}/schedulers/{schedulerId}, rate class light.
        """
        return self._send("users.schedulers.remove", (user_id, scheduler_id))

    def remove_all(self, user_id: str, /) -> None:
        """End a user's right to schedule for all other users.

        DELETE /users/{userId}/schedulers, rate class light.
        """
        return self._send("users.schedulers.remove_all", (user_id,))


class AsyncUsersSchedulers(Resource):
    """``zoom.users.schedulers``"""

    _name = "users.schedulers"

    def list(self, user_id: str, /) -> AsyncListing[t.UsersSchedulersListItem, t.UsersSchedulersListPage]:
        """List the users for whom a user may schedule meetings.

        GET /users/{userId}/schedulers, rate class medium.
        """
        return self._send("users.schedulers.list", (user_id,))

    async def remove(self, user_id: str, scheduler_id: str, /) -> None:
        """End a user's right to schedule for one other user.

        DELETE /users/{userId}/schedulers/{schedulerId}, rate class light.
        """
        return await self._send("users.schedulers.remove", (user_id, scheduler_id))

    async def remove_all(self, user_id: str, /) -> None:
        """End a user's right to schedule for all other users.

        DELETE /users/{userId}/schedulers, rate class light.
        """
        return await self._send("users.schedulers.remove_all", (user_id,))


class UsersSettings(Resource):
    """``zoom.users.settings``"""

    _name = "users.settings"

    def get(self, user_id: str, /, **named: Unpack[t.UsersSettingsGetParams]) -> t.UsersSettingsGetReply:
        """Get a user's settings as they apply, with what groups and account have set.

        GET /users/{userId}/settings, rate class medium.
        """
        return self._send("users.settings.get", (user_id,), named)

    def update(self, user_id: str, /, **named: Unpack[t.UsersSettingsUpdateParams]) -> None:
        """Change a user's settings. PATCH /users/{userId}/settings, rate class medium."""
        return self._send("users.settings.update", (user_id,), named)


class AsyncUsersSettings(Resource):
    """``zoom.users.settings``"""

    _name = "users.settings"

    async def get(
        self, user_id: str, /, **named: Unpack[t.UsersSettingsGetParams]
    ) -> t.UsersSettingsGetReply:
        """Get a user's settings as they apply, with what groups and account have set.

        GET /users/{userId}/settings, rate class medium.
        """
        return await self._send("users.settings.get", (user_id,), named)

    async def update(self, user_id: str, /, **named: Unpack[t.UsersSettingsUpdateParams]) -> None:
        """Change a user's settings. PATCH /users/{userId}/settings, rate class medium."""
        return await self._send("users.settings.update", (user_id,), named)


class UsersVirtualBackgrounds(Resource):
    """``zoom.users.virtual_backgrounds``"""

    _name = "users.virtual_backgrounds"

    def delete(self, user_id: str, /, **named: Unpack[t.UsersVirtualBackgroundsDeleteParams]) -> None:
        """Delete virtual background files of a user.

        DELETE /users/{userId}/settings/virtual_backgrounds, rate class light.
        """
        return self._send("users.virtual_backgrounds.delete", (user_id,), named)

    def upload(
        self, user_id: str, /, **named: Unpack[t.UsersVirtualBackgroundsUploadParams]
    ) -> t.UsersVirtualBackgroundsUploadReply:
        """Upload a virtual background for a user.

        POST /users/{userId}/settings/virtual_backgrounds, rate class medium.
        """
        return self._send("users.virtual_backgrounds.upload", (user_id,), named)


class AsyncUsersVirtualBackgrounds(Resource):
    """``zoom.users.virtual_backgrounds``"""

    _name = "users.virtual_backgrounds"

    async def delete(self, user_id: str, /, **named: Unpack[t.UsersVirtualBackgroundsDeleteParams]) -> None:
        """Delete virtual background files of a user.

        DELETE /users/{userId}/settings/virtual_backgrounds, rate class light.
        """
        return await self._send("users.virtual_backgrounds.delete", (user_id,), named)

    async def upload(
        self, user_id: str, /, **named: Unpack[t.UsersVirtualBackgroundsUploadParams]
    ) -> t.UsersVirtualBackgroundsUploadReply:
        """Upload a virtual background for a user.

        POST /users/{userId}/settings/virtual_backgrounds, rate class medium.
        """
        return await self._send("users.virtual_backgrounds.upload", (user_id,), named)
