"""Zoom webinars.

Generated from catalog/data/webinars. Do not edit; see docs/codegen.md.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from greenroom.client.pages import AsyncListing, Listing
from greenroom.client.resource import Resource, deprecated

if TYPE_CHECKING:
    from .types import webinars as t


class PastWebinars(Resource):
    """``zoom.past_webinars``"""

    _name = "past_webinars"

    def list_absentees(
        self, webinar_id: int | str, /, **named: Unpack[t.PastWebinarsListAbsenteesParams]
    ) -> Listing[t.PastWebinarsListAbsenteesItem, t.PastWebinarsListAbsenteesPage]:
        """List people who registered for a webinar but did not come.

        GET /past_webinars/{webinarId}/absentees, rate class heavy.
        """
        return self._send("past_webinars.list_absentees", (webinar_id,), named)

    @deprecated("Zoom advises against this operation.")
    def list_files(
        self, webinar_id: int | str, /
    ) -> Listing[t.PastWebinarsListFilesItem, t.PastWebinarsListFilesPage]:
        """List files sent in the chat of an ended webinar.

        GET /past_webinars/{webinarId}/files, rate class medium.
        """
        return self._send("past_webinars.list_files", (webinar_id,))

    def list_instances(
        self, webinar_id: int | str, /
    ) -> Listing[t.PastWebinarsListInstancesItem, t.PastWebinarsListInstancesPage]:
        """List the ended instances of a webinar by UUID and start.

        GET /past_webinars/{webinarId}/instances, rate class light.
        """
        return self._send("past_webinars.list_instances", (webinar_id,))

    def list_participants(
        self, webinar_id: int | str, /, **named: Unpack[t.PastWebinarsListParticipantsParams]
    ) -> Listing[t.PastWebinarsListParticipantsItem, t.PastWebinarsListParticipantsPage]:
        """List who took part in an ended webinar, one entry per join.

        GET /past_webinars/{webinarId}/participants, rate class medium.
        """
        return self._send("past_webinars.list_participants", (webinar_id,), named)

    def list_poll_results(
        self, webinar_id: int | str, /
    ) -> Listing[t.PastWebinarsListPollResultsItem, t.PastWebinarsListPollResultsPage]:
        """Get the poll answers of an ended webinar, person by person.

        GET /past_webinars/{webinarId}/polls, rate class medium.
        """
        return self._send("past_webinars.list_poll_results", (webinar_id,))

    def list_qa(
        self, webinar_id: int | str, /
    ) -> Listing[t.PastWebinarsListQaItem, t.PastWebinarsListQaPage]:
        """Get the questions and answers of an ended webinar, person by person.

        GET /past_webinars/{webinarId}/qa, rate class medium.
        """
        return self._send("past_webinars.list_qa", (webinar_id,))


class AsyncPastWebinars(Resource):
    """``zoom.past_webinars``"""

    _name = "past_webinars"

    def list_absentees(
        self, webinar_id: int | str, /, **named: Unpack[t.PastWebinarsListAbsenteesParams]
    ) -> AsyncListing[t.PastWebinarsListAbsenteesItem, t.PastWebinarsListAbsenteesPage]:
        """List people who registered for a webinar but did not come.

        GET /past_webinars/{webinarId}/absentees, rate class heavy.
        """
        return self._send("past_webinars.list_absentees", (webinar_id,), named)

    @deprecated("Zoom advises against this operation.")
    def list_files(
        self, webinar_id: int | str, /
    ) -> AsyncListing[t.PastWebinarsListFilesItem, t.PastWebinarsListFilesPage]:
        """List files sent in the chat of an ended webinar.

        GET /past_webinars/{webinarId}/files, rate class medium.
        """
        return self._send("past_webinars.list_files", (webinar_id,))

    def list_instances(
        self, webinar_id: int | str, /
    ) -> AsyncListing[t.PastWebinarsListInstancesItem, t.PastWebinarsListInstancesPage]:
        """List the ended instances of a webinar by UUID and start.

        GET /past_webinars/{webinarId}/instances, rate class light.
        """
        return self._send("past_webinars.list_instances", (webinar_id,))

    def list_participants(
        self, webinar_id: int | str, /, **named: Unpack[t.PastWebinarsListParticipantsParams]
    ) -> AsyncListing[t.PastWebinarsListParticipantsItem, t.PastWebinarsListParticipantsPage]:
        """List who took part in an ended webinar, one entry per join.

        GET /past_webinars/{webinarId}/participants, rate class medium.
        """
        return self._send("past_webinars.list_participants", (webinar_id,), named)

    def list_poll_results(
        self, webinar_id: int | str, /
    ) -> AsyncListing[t.PastWebinarsListPollResultsItem, t.PastWebinarsListPollResultsPage]:
        """Get the poll answers of an ended webinar, person by person.

        GET /past_webinars/{webinarId}/polls, rate class medium.
        """
        return self._send("past_webinars.list_poll_results", (webinar_id,))

    def list_qa(
        self, webinar_id: int | str, /
    ) -> AsyncListing[t.PastWebinarsListQaItem, t.PastWebinarsListQaPage]:
        """Get the questions and answers of an ended webinar, person by person.

        GET /past_webinars/{webinarId}/qa, rate class medium.
        """
        return self._send("past_webinars.list_qa", (webinar_id,))


class Webinars(Resource):
    """``zoom.webinars``"""

    _name = "webinars"

    @cached_property
    def branding(self) -> WebinarsBranding:
        """``zoom.webinars.branding``"""
        return WebinarsBranding(self._run)

    def create(self, user_id: str, /, **named: Unpack[t.WebinarsCreateParams]) -> t.WebinarsCreateReply:
        """Schedule a webinar for a user. POST /users/{userId}/webinars, rate class light."""
        return self._send("webinars.create", (user_id,), named)

    def create_invite_links(
        self, webinar_id: int | str, /, **named: Unpack[t.WebinarsCreateInviteLinksParams]
    ) -> t.WebinarsCreateInviteLinksReply:
        """Make personal join links that already carry each person's name.

        POST /webinars/{webinarId}/invite_links, rate class light.
        """
        return self._send("webinars.create_invite_links", (webinar_id,), named)

    def delete(self, webinar_id: int | str, /, **named: Unpack[t.WebinarsDeleteParams]) -> None:
        """Delete a webinar, or one occurrence of a series. DELETE /webinars/{webinarId}, rate class light."""
        return self._send("webinars.delete", (webinar_id,), named)

    def get(self, webinar_id: int | str, /, **named: Unpack[t.WebinarsGetParams]) -> t.WebinarsGetReply:
        """Get a scheduled webinar with its settings, links and occurrences.

        GET /webinars/{webinarId}, rate class light.
        """
        return self._send("webinars.get", (webinar_id,), named)

    def get_sip_uri(
        self, webinar_id: int | str, /, **named: Unpack[t.WebinarsGetSipUriParams]
    ) -> t.WebinarsGetSipUriReply:
        """Get a SIP address that dials into a webinar, with the passcode inside.

        POST /webinars/{webinarId}/sip_dialing, rate class light.
        """
        return self._send("webinars.get_sip_uri", (webinar_id,), named)

    def list(
        self, user_id: str, /, **named: Unpack[t.WebinarsListParams]
    ) -> Listing[t.WebinarsListItem, t.WebinarsListPage]:
        """List a user's webinars, all or only the upcoming ones.

        GET /users/{userId}/webinars, rate class medium.
        """
        return self._send("webinars.list", (user_id,), named)

    def list_tracking_sources(
        self, webinar_id: int | str, /
    ) -> Listing[t.WebinarsListTrackingSourcesItem, t.WebinarsListTrackingSourcesPage]:
        """List the tracking links of a webinar's registration page with their counts.

        GET /webinars/{webinarId}/tracking_sources, rate class medium.
        """
        return self._send("webinars.list_tracking_sources", (webinar_id,))

    @cached_property
    def live(self) -> WebinarsLive:
        """``zoom.webinars.live``"""
        return WebinarsLive(self._run)

    @cached_property
    def livestream(self) -> WebinarsLivestream:
        """``zoom.webinars.livestream``"""
        return WebinarsLivestream(self._run)

    @cached_property
    def panelists(self) -> WebinarsPanelists:
        """``zoom.webinars.panelists``"""
        return WebinarsPanelists(self._run)

    @cached_property
    def polls(self) -> WebinarsPolls:
        """``zoom.webinars.polls``"""
        return WebinarsPolls(self._run)

    @cached_property
    def registrants(self) -> WebinarsRegistrants:
        """``zoom.webinars.registrants``"""
        return WebinarsRegistrants(self._run)

    @cached_property
    def survey(self) -> WebinarsSurvey:
        """``zoom.webinars.survey``"""
        return WebinarsSurvey(self._run)

    @cached_property
    def templates(self) -> WebinarsTemplates:
        """``zoom.webinars.templates``"""
        return WebinarsTemplates(self._run)

    @cached_property
    def tokens(self) -> WebinarsTokens:
        """``zoom.webinars.tokens``"""
        return WebinarsTokens(self._run)

    def update(self, webinar_id: int | str, /, **named: Unpack[t.WebinarsUpdateParams]) -> None:
        """Change a webinar, or one occurrence of a series. PATCH /webinars/{webinarId}, rate class light."""
        return self._send("webinars.update", (webinar_id,), named)

    def update_status(self, webinar_id: int | str, /, **named: Unpack[t.WebinarsUpdateStatusParams]) -> None:
        """End a running webinar. PUT /webinars/{webinarId}/status, rate class light."""
        return self._send("webinars.update_status", (webinar_id,), named)


class AsyncWebinars(Resource):
    """``zoom.webinars``"""

    _name = "webinars"

    @cached_property
    def branding(self) -> AsyncWebinarsBranding:
        """``zoom.webinars.branding``"""
        return AsyncWebinarsBranding(self._run)

    async def create(self, user_id: str, /, **named: Unpack[t.WebinarsCreateParams]) -> t.WebinarsCreateReply:
        """Schedule a webinar for a user. POST /users/{userId}/webinars, rate class light."""
        return await self._send("webinars.create", (user_id,), named)

    async def create_invite_links(
        self, webinar_id: int | str, /, **named: Unpack[t.WebinarsCreateInviteLinksParams]
    ) -> t.WebinarsCreateInviteLinksReply:
        """Make personal join links that already carry each person's name.

        POST /webinars/{webinarId}/invite_links, rate class light.
        """
        return await self._send("webinars.create_invite_links", (webinar_id,), named)

    async def delete(self, webinar_id: int | str, /, **named: Unpack[t.WebinarsDeleteParams]) -> None:
        """Delete a webinar, or one occurrence of a series. DELETE /webinars/{webinarId}, rate class light."""
        return await self._send("webinars.delete", (webinar_id,), named)

    async def get(self, webinar_id: int | str, /, **named: Unpack[t.WebinarsGetParams]) -> t.WebinarsGetReply:
        """Get a scheduled webinar with its settings, links and occurrences.

        GET /webinars/{webinarId}, rate class light.
        """
        return await self._send("webinars.get", (webinar_id,), named)

    async def get_sip_uri(
        self, webinar_id: int | str, /, **named: Unpack[t.WebinarsGetSipUriParams]
    ) -> t.WebinarsGetSipUriReply:
        """Get a SIP address that dials into a webinar, with the passcode inside.

        POST /webinars/{webinarId}/sip_dialing, rate class light.
        """
        return await self._send("webinars.get_sip_uri", (webinar_id,), named)

    def list(
        self, user_id: str, /, **named: Unpack[t.WebinarsListParams]
    ) -> AsyncListing[t.WebinarsListItem, t.WebinarsListPage]:
        """List a user's webinars, all or only the upcoming ones.

        GET /users/{userId}/webinars, rate class medium.
        """
        return self._send("webinars.list", (user_id,), named)

    def list_tracking_sources(
        self, webinar_id: int | str, /
    ) -> AsyncListing[t.WebinarsListTrackingSourcesItem, t.WebinarsListTrackingSourcesPage]:
        """List the tracking links of a webinar's registration page with their counts.

        GET /webinars/{webinarId}/tracking_sources, rate class medium.
        """
        return self._send("webinars.list_tracking_sources", (webinar_id,))

    @cached_property
    def live(self) -> AsyncWebinarsLive:
        """``zoom.webinars.live``"""
        return AsyncWebinarsLive(self._run)

    @cached_property
    def livestream(self) -> AsyncWebinarsLivestream:
        """``zoom.webinars.livestream``"""
        return AsyncWebinarsLivestream(self._run)

    @cached_property
    def panelists(self) -> AsyncWebinarsPanelists:
        """``zoom.webinars.panelists``"""
        return AsyncWebinarsPanelists(self._run)

    @cached_property
    def polls(self) -> AsyncWebinarsPolls:
        """``zoom.webinars.polls``"""
        return AsyncWebinarsPolls(self._run)

    @cached_property
    def registrants(self) -> AsyncWebinarsRegistrants:
        """``zoom.webinars.registrants``"""
        return AsyncWebinarsRegistrants(self._run)

    @cached_property
    def survey(self) -> AsyncWebinarsSurvey:
        """``zoom.webinars.survey``"""
        return AsyncWebinarsSurvey(self._run)

    @cached_property
    def templates(self) -> AsyncWebinarsTemplates:
        """``zoom.webinars.templates``"""
        return AsyncWebinarsTemplates(self._run)

    @cached_property
    def tokens(self) -> AsyncWebinarsTokens:
        """``zoom.webinars.tokens``"""
        return AsyncWebinarsTokens(self._run)

    async def update(self, webinar_id: int | str, /, **named: Unpack[t.WebinarsUpdateParams]) -> None:
        """Change a webinar, or one occurrence of a series. PATCH /webinars/{webinarId}, rate class light."""
        return await self._send("webinars.update", (webinar_id,), named)

    async def update_status(
        self, webinar_id: int | str, /, **named: Unpack[t.WebinarsUpdateStatusParams]
    ) -> None:
        """End a running webinar. PUT /webinars/{webinarId}/status, rate class light."""
        return await self._send("webinars.update_status", (webinar_id,), named)


class WebinarsBranding(Resource):
    """``zoom.webinars.branding``"""

    _name = "webinars.branding"

    def create_name_tag(
        self, webinar_id: int | str, /, **named: Unpack[t.WebinarsBrandingCreateNameTagParams]
    ) -> t.WebinarsBrandingCreateNameTagReply:
        """Add a name tag style that panelists show beside their names.

        POST /webinars/{webinarId}/branding/name_tags, rate class medium.
        """
        return self._send("webinars.branding.create_name_tag", (webinar_id,), named)

    def delete_name_tags(
        self, webinar_id: int | str, /, **named: Unpack[t.WebinarsBrandingDeleteNameTagsParams]
    ) -> None:
        """Delete name tag styles of a webinar.

        DELETE /webinars/{webinarId}/branding/name_tags, rate class light.
        """
        return self._send("webinars.branding.delete_name_tags", (webinar_id,), named)

    def delete_virtual_backgrounds(
        self, webinar_id: int | str, /, **named: Unpack[t.WebinarsBrandingDeleteVirtualBackgroundsParams]
    ) -> None:
        """Delete virtual backgrounds of a webinar.

        DELETE /webinars/{webinarId}/branding/virtual_backgrounds, rate class light.
        """
        return self._send("webinars.branding.delete_virtual_backgrounds", (webinar_id,), named)

    def delete_wallpaper(self, webinar_id: int | str, /) -> None:
        """Remove the wallpaper of a webinar.

        DELETE /webinars/{webinarId}/branding/wallpaper, rate class light.
        """
        return self._send("webinars.branding.delete_wallpaper", (webinar_id,))

    def get(self, webinar_id: int | str, /) -> t.WebinarsBrandingGetReply:
        """Get wallpaper, virtual backgrounds and name tags of a webinar.

        GET /webinars/{webinarId}/branding, rate class light.
        """
        return self._send("webinars.branding.get", (webinar_id,))

    def set_default_virtual_background(
        self, webinar_id: int | str, /, **named: Unpack[t.WebinarsBrandingSetDefaultVirtualBackgroundParams]
    ) -> None:
        """Choose the virtual background that panelists have unless they pick another.

        PATCH /webinars/{webinarId}/branding/virtual_backgrounds, rate class light.
        """
        return self._send("webinars.branding.set_default_virtual_background", (webinar_id,), named)

    def update_name_tag(
        self,
        webinar_id: int | str,
        name_tag_id: str,
        /,
        **named: Unpack[t.WebinarsBrandingUpdateNameTagParams],
    ) -> None:
        """Change a name tag style of a webinar.

        PATCH /webinars/{webinarId}/branding/name_tags/{nameTagId}, rate class medium.
        """
        return self._send("webinars.branding.update_name_tag", (webinar_id, name_tag_id), named)

    def upload_virtual_background(
        self, webinar_id: int | str, /, **named: Unpack[t.WebinarsBrandingUploadVirtualBackgroundParams]
    ) -> t.WebinarsBrandingUploadVirtualBackgroundReply:
        """Upload a virtual background for the panelists of a webinar.

        POST /webinars/{webinarId}/branding/virtual_backgrounds, rate class medium.
        """
        return self._send("webinars.branding.upload_virtual_background", (webinar_id,), named)

    def upload_wallpaper(
        self, webinar_id: int | str, /, **named: Unpack[t.WebinarsBrandingUploadWallpaperParams]
    ) -> t.WebinarsBrandingUploadWallpaperReply:
        """Upload the picture shown behind the video tiles of a webinar.

        POST /webinars/{webinarId}/branding/wallpaper, rate class medium.
        """
        return self._send("webinars.branding.upload_wallpaper", (webinar_id,), named)


class AsyncWebinarsBranding(Resource):
    """``zoom.webinars.branding``"""

    _name = "webinars.branding"

    async def create_name_tag(
        self, webinar_id: int | str, /, **named: Unpack[t.WebinarsBrandingCreateNameTagParams]
    ) -> t.WebinarsBrandingCreateNameTagReply:
        """Add a name tag style that panelists show beside their names.

        POST /webinars/{webinarId}/branding/name_tags, rate class medium.
        """
        return await self._send("webinars.branding.create_name_tag", (webinar_id,), named)

    async def delete_name_tags(
        self, webinar_id: int | str, /, **named: Unpack[t.WebinarsBrandingDeleteNameTagsParams]
    ) -> None:
        """Delete name tag styles of a webinar.

        DELETE /webinars/{webinarId}/branding/name_tags, rate class light.
        """
        return await self._send("webinars.branding.delete_name_tags", (webinar_id,), named)

    async def delete_virtual_backgrounds(
        self, webinar_id: int | str, /, **named: Unpack[t.WebinarsBrandingDeleteVirtualBackgroundsParams]
    ) -> None:
        """Delete virtual backgrounds of a webinar.

        DELETE /webinars/{webinarId}/branding/virtual_backgrounds, rate class light.
        """
        return await self._send("webinars.branding.delete_virtual_backgrounds", (webinar_id,), named)

    async def delete_wallpaper(self, webinar_id: int | str, /) -> None:
        """Remove the wallpaper of a webinar.

        DELETE /webinars/{webinarId}/branding/wallpaper, rate class light.
        """
        return await self._send("webinars.branding.delete_wallpaper", (webinar_id,))

    async def get(self, webinar_id: int | str, /) -> t.WebinarsBrandingGetReply:
        """Get wallpaper, virtual backgrounds and name tags of a webinar.

        GET /webinars/{webinarId}/branding, rate class light.
        """
        return await self._send("webinars.branding.get", (webinar_id,))

    async def set_default_virtual_background(
        self, webinar_id: int | str, /, **named: Unpack[t.WebinarsBrandingSetDefaultVirtualBackgroundParams]
    ) -> None:
        """Choose the virtual background that panelists have unless they pick another.

        PATCH /webinars/{webinarId}/branding/virtual_backgrounds, rate class light.
        """
        return await self._send("webinars.branding.set_default_virtual_background", (webinar_id,), named)

    async def update_name_tag(
        self,
        webinar_id: int | str,
        name_tag_id: str,
        /,
        **named: Unpack[t.WebinarsBrandingUpdateNameTagParams],
    ) -> None:
        """Change a name tag style of a webinar.

        PATCH /webinars/{webinarId}/branding/name_tags/{nameTagId}, rate class medium.
        """
        return await self._send("webinars.branding.update_name_tag", (webinar_id, name_tag_id), named)

    async def upload_virtual_background(
        self, webinar_id: int | str, /, **named: Unpack[t.WebinarsBrandingUploadVirtualBackgroundParams]
    ) -> t.WebinarsBrandingUploadVirtualBackgroundReply:
        """Upload a virtual background for the panelists of a webinar.

        POST /webinars/{webinarId}/branding/virtual_backgrounds, rate class medium.
        """
        return await self._send("webinars.branding.upload_virtual_background", (webinar_id,), named)

    async def upload_wallpaper(
        self, webinar_id: int | str, /, **named: Unpack[t.WebinarsBrandingUploadWallpaperParams]
    ) -> t.WebinarsBrandingUploadWallpaperReply:
        """Upload the picture shown behind the video tiles of a webinar.

        POST /webinars/{webinarId}/branding/wallpaper, rate class medium.
        """
        return await self._send("webinars.branding.upload_wallpaper", (webinar_id,), named)


class WebinarsLive(Resource):
    """``zoom.webinars.live``"""

    _name = "webinars.live"

    def delete_message(
        self, webinar_id: int | str, message_id: str, /, **named: Unpack[t.WebinarsLiveDeleteMessageParams]
    ) -> None:
        """Delete a chat message or its files in a live webinar.

        DELETE /live_webinars/{webinarId}/chat/messages/{messageId}, rate class medium.
        """
        return self._send("webinars.live.delete_message", (webinar_id, message_id), named)


class AsyncWebinarsLive(Resource):
    """``zoom.webinars.live``"""

    _name = "webinars.live"

    async def delete_message(
        self, webinar_id: int | str, message_id: str, /, **named: Unpack[t.WebinarsLiveDeleteMessageParams]
    ) -> None:
        """Delete a chat message or its files in a live webinar.

        DELETE /live_webinars/{webinarId}/chat/messages/{messageId}, rate class medium.
        """
        return await self._send("webinars.live.delete_message", (webinar_id, message_id), named)


class WebinarsLivestream(Resource):
    """``zoom.webinars.livestream``"""

    _name = "webinars.livestream"

    def get(self, webinar_id: int | str, /) -> t.WebinarsLivestreamGetReply:
        """Get where a webinar is streamed to. GET /webinars/{webinarId}/livestream, rate class light."""
        return self._send("webinars.livestream.get", (webinar_id,))

    def update(self, webinar_id: int | str, /, **named: Unpack[t.WebinarsLivestreamUpdateParams]) -> None:
        """Set where a webinar is streamed to: address, key and page.

        PATCH /webinars/{webinarId}/livestream, rate class light.
        """
        return self._send("webinars.livestream.update", (webinar_id,), named)

    def update_status(
        self, webinar_id: int | str, /, **named: Unpack[t.WebinarsLivestreamUpdateStatusParams]
    ) -> None:
        """Start or stop the live stream of a running webinar.

        PATCH /webinars/{webinarId}/livestream/status, rate class light.
        """
        return self._send("webinars.livestream.update_status", (webinar_id,), named)


class AsyncWebinarsLivestream(Resource):
    """``zoom.webinars.livestream``"""

    _name = "webinars.livestream"

    async def get(self, webinar_id: int | str, /) -> t.WebinarsLivestreamGetReply:
        """Get where a webinar is streamed to. GET /webinars/{webinarId}/livestream, rate class light."""
        return await self._send("webinars.livestream.get", (webinar_id,))

    async def update(
        self, webinar_id: int | str, /, **named: Unpack[t.WebinarsLivestreamUpdateParams]
    ) -> None:
        """Set where a webinar is streamed to: address, key and page.

        PATCH /webinars/{webinarId}/livestream, rate class light.
        """
        return await self._send("webinars.livestream.update", (webinar_id,), named)

    async def update_status(
        self, webinar_id: int | str, /, **named: Unpack[t.WebinarsLivestreamUpdateStatusParams]
    ) -> None:
        """Start or stop the live stream of a running webinar.

        PATCH /webinars/{webinarId}/livestream/status, rate class light.
        """
        return await self._send("webinars.livestream.update_status", (webinar_id,), named)


class WebinarsPanelists(Resource):
    """``zoom.webinars.panelists``"""

    _name = "webinars.panelists"

    def add(
        self, webinar_id: int | str, /, **named: Unpack[t.WebinarsPanelistsAddParams]
    ) -> t.WebinarsPanelistsAddReply:
        """Add up to 30 panelists, who are seen and heard in the webinar.

        POST /webinars/{webinarId}/panelists, rate class medium.
        """
        return self._send("webinars.panelists.add", (webinar_id,), named)

    def list(
        self, webinar_id: int | str, /
    ) -> Listing[t.WebinarsPanelistsListItem, t.WebinarsPanelistsListPage]:
        """List the panelists of a webinar with their join links.

        GET /webinars/{webinarId}/panelists, rate class medium.
        """
        return self._send("webinars.panelists.list", (webinar_id,))

    def remove(self, webinar_id: int | str, panelist_id: str, /) -> None:
        """Remove a panelist from a webinar.

        DELETE /webinars/{webinarId}/panelists/{panelistId}, rate class light.
        """
        return self._send("webinars.panelists.remove", (webinar_id, panelist_id))

    def remove_all(self, webinar_id: int | str, /) -> None:
        """Remove all panelists from a webinar. DELETE /webinars/{webinarId}/panelists, rate class light."""
        return self._send("webinars.panelists.remove_all", (webinar_id,))


class AsyncWebinarsPanelists(Resource):
    """``zoom.webinars.panelists``"""

    _name = "webinars.panelists"

    async def add(
        self, webinar_id: int | str, /, **named: Unpack[t.WebinarsPanelistsAddParams]
    ) -> t.WebinarsPanelistsAddReply:
        """Add up to 30 panelists, who are seen and heard in the webinar.

        POST /webinars/{webinarId}/panelists, rate class medium.
        """
        return await self._send("webinars.panelists.add", (webinar_id,), named)

    def list(
        self, webinar_id: int | str, /
    ) -> AsyncListing[t.WebinarsPanelistsListItem, t.WebinarsPanelistsListPage]:
        """List the panelists of a webinar with their join links.

        GET /webinars/{webinarId}/panelists, rate class medium.
        """
        return self._send("webinars.panelists.list", (webinar_id,))

    async def remove(self, webinar_id: int | str, panelist_id: str, /) -> None:
        """Remove a panelist from a webinar.

        DELETE /webinars/{webinarId}/panelists/{panelistId}, rate class light.
        """
        return await self._send("webinars.panelists.remove", (webinar_id, panelist_id))

    async def remove_all(self, webinar_id: int | str, /) -> None:
        """Remove all panelists from a webinar. DELETE /webinars/{webinarId}/panelists, rate class light."""
        return await self._send("webinars.panelists.remove_all", (webinar_id,))


class WebinarsPolls(Resource):
    """``zoom.webinars.polls``"""

    _name = "webinars.polls"

    def create(
        self, webinar_id: int | str, /, **named: Unpack[t.WebinarsPollsCreateParams]
    ) -> t.WebinarsPollsCreateReply:
        """Add a poll with its questions to a webinar. POST /webinars/{webinarId}/polls, rate class light."""
        return self._send("webinars.polls.create", (webinar_id,), named)

    def delete(self, webinar_id: int | str, poll_id: str, /) -> None:
        """Delete a poll from a webinar. DELETE /webinars/{webinarId}/polls/{pollId}, rate class light."""
        return self._send("webinars.polls.delete", (webinar_id, poll_id))

    def get(self, webinar_id: int | str, poll_id: str, /) -> t.WebinarsPollsGetReply:
        """Get one poll of a webinar with its questions.

        GET /webinars/{webinarId}/polls/{pollId}, rate class light.
        """
        return self._send("webinars.polls.get", (webinar_id, poll_id))

    def list(
        self, webinar_id: int | str, /, **named: Unpack[t.WebinarsPollsListParams]
    ) -> Listing[t.WebinarsPollsListItem, t.WebinarsPollsListPage]:
        """List the polls of a webinar with their questions.

        GET /webinars/{webinarId}/polls, rate class light.
        """
        return self._send("webinars.polls.list", (webinar_id,), named)

    def update(
        self, webinar_id: int | str, poll_id: str, /, **named: Unpack[t.WebinarsPollsUpdateParams]
    ) -> None:
        """Replace a poll and its questions. PUT /webinars/{webinarId}/polls/{pollId}, rate class light."""
        return self._send("webinars.polls.update", (webinar_id, poll_id), named)


class AsyncWebinarsPolls(Resource):
    """``zoom.webinars.polls``"""

    _name = "webinars.polls"

    async def create(
        self, webinar_id: int | str, /, **named: Unpack[t.WebinarsPollsCreateParams]
    ) -> t.WebinarsPollsCreateReply:
        """Add a poll with its questions to a webinar. POST /webinars/{webinarId}/polls, rate class light."""
        return await self._send("webinars.polls.create", (webinar_id,), named)

    async def delete(self, webinar_id: int | str, poll_id: str, /) -> None:
        """Delete a poll from a webinar. DELETE /webinars/{webinarId}/polls/{pollId}, rate class light."""
        return await self._send("webinars.polls.delete", (webinar_id, poll_id))

    async def get(self, webinar_id: int | str, poll_id: str, /) -> t.WebinarsPollsGetReply:
        """Get one poll of a webinar with its questions.

        GET /webinars/{webinarId}/polls/{pollId}, rate class light.
        """
        return await self._send("webinars.polls.get", (webinar_id, poll_id))

    def list(
        self, webinar_id: int | str, /, **named: Unpack[t.WebinarsPollsListParams]
    ) -> AsyncListing[t.WebinarsPollsListItem, t.WebinarsPollsListPage]:
        """List the polls of a webinar with their questions.

        GET /webinars/{webinarId}/polls, rate class light.
        """
        return self._send("webinars.polls.list", (webinar_id,), named)

    async def update(
        self, webinar_id: int | str, poll_id: str, /, **named: Unpack[t.WebinarsPollsUpdateParams]
    ) -> None:
        """Replace a poll and its questions. PUT /webinars/{webinarId}/polls/{pollId}, rate class light."""
        return await self._send("webinars.polls.update", (webinar_id, poll_id), named)


class WebinarsRegistrants(Resource):
    """``zoom.webinars.registrants``"""

    _name = "webinars.registrants"

    def add(
        self, webinar_id: int | str, /, **named: Unpack[t.WebinarsRegistrantsAddParams]
    ) -> t.WebinarsRegistrantsAddReply:
        """Register a person for a webinar and get the personal join link.

        POST /webinars/{webinarId}/registrants, rate class light.
        """
        return self._send("webinars.registrants.add", (webinar_id,), named)

    def add_batch(
        self, webinar_id: int | str, /, **named: Unpack[t.WebinarsRegistrantsAddBatchParams]
    ) -> t.WebinarsRegistrantsAddBatchReply:
        """Register up to 30 people for a webinar in one call.

        POST /webinars/{webinarId}/batch_registrants, rate class heavy.
        """
        return self._send("webinars.registrants.add_batch", (webinar_id,), named)

    def delete(
        self, webinar_id: int | str, registrant_id: str, /, **named: Unpack[t.WebinarsRegistrantsDeleteParams]
    ) -> None:
        """Remove a person from a webinar's registrations.

        DELETE /webinars/{webinarId}/registrants/{registrantId}, rate class light.
        """
        return self._send("webinars.registrants.delete", (webinar_id, registrant_id), named)

    def get(
        self, webinar_id: int | str, registrant_id: str, /, **named: Unpack[t.WebinarsRegistrantsGetParams]
    ) -> t.WebinarsRegistrantsGetReply:
        """Get one registrant of a webinar with all answers.

        GET /webinars/{webinarId}/registrants/{registrantId}, rate class light.
        """
        return self._send("webinars.registrants.get", (webinar_id, registrant_id), named)

    def get_questions(self, webinar_id: int | str, /) -> t.WebinarsRegistrantsGetQuestionsReply:
        """Get the fields and own questions of a webinar's registration form.

        GET /webinars/{webinarId}/registrants/questions, rate class light.
        """
        return self._send("webinars.registrants.get_questions", (webinar_id,))

    def list(
        self, webinar_id: int | str, /, **named: Unpack[t.WebinarsRegistrantsListParams]
    ) -> Listing[t.WebinarsRegistrantsListItem, t.WebinarsRegistrantsListPage]:
        """List the people registered for a webinar, by approval status and source.

        GET /webinars/{webinarId}/registrants, rate class medium.
        """
        return self._send("webinars.registrants.list", (webinar_id,), named)

    def update_questions(
        self, webinar_id: int | str, /, **named: Unpack[t.WebinarsRegistrantsUpdateQuestionsParams]
    ) -> None:
        """Set which fields and own questions a webinar's registration form has.

        PATCH /webinars/{webinarId}/registrants/questions, rate class light.
        """
        return self._send("webinars.registrants.update_questions", (webinar_id,), named)

    def update_status(
        self, webinar_id: int | str, /, **named: Unpack[t.WebinarsRegistrantsUpdateStatusParams]
    ) -> None:
        """Approve, deny or cancel up to 30 registrations.

        PUT /webinars/{webinarId}/registrants/status, rate class medium.
        """
        return self._send("webinars.registrants.update_status", (webinar_id,), named)


class AsyncWebinarsRegistrants(Resource):
    """``zoom.webinars.registrants``"""

    _name = "webinars.registrants"

    async def add(
        self, webinar_id: int | str, /, **named: Unpack[t.WebinarsRegistrantsAddParams]
    ) -> t.WebinarsRegistrantsAddReply:
        """Register a person for a webinar and get the personal join link.

        POST /webinars/{webinarId}/registrants, rate class light.
        """
        return await self._send("webinars.registrants.add", (webinar_id,), named)

    async def add_batch(
        self, webinar_id: int | str, /, **named: Unpack[t.WebinarsRegistrantsAddBatchParams]
    ) -> t.WebinarsRegistrantsAddBatchReply:
        """Register up to 30 people for a webinar in one call.

        POST /webinars/{webinarId}/batch_registrants, rate class heavy.
        """
        return await self._send("webinars.registrants.add_batch", (webinar_id,), named)

    async def delete(
        self, webinar_id: int | str, registrant_id: str, /, **named: Unpack[t.WebinarsRegistrantsDeleteParams]
    ) -> None:
        """Remove a person from a webinar's registrations.

        DELETE /webinars/{webinarId}/registrants/{registrantId}, rate class light.
        """
        return await self._send("webinars.registrants.delete", (webinar_id, registrant_id), named)

    async def get(
        self, webinar_id: int | str, registrant_id: str, /, **named: Unpack[t.WebinarsRegistrantsGetParams]
    ) -> t.WebinarsRegistrantsGetReply:
        """Get one registrant of a webinar with all answers.

        GET /webinars/{webinarId}/registrants/{registrantId}, rate class light.
        """
        return await self._send("webinars.registrants.get", (webinar_id, registrant_id), named)

    async def get_questions(self, webinar_id: int | str, /) -> t.WebinarsRegistrantsGetQuestionsReply:
        """Get the fields and own questions of a webinar's registration form.

        GET /webinars/{webinarId}/registrants/questions, rate class light.
        """
        return await self._send("webinars.registrants.get_questions", (webinar_id,))

    def list(
        self, webinar_id: int | str, /, **named: Unpack[t.WebinarsRegistrantsListParams]
    ) -> AsyncListing[t.WebinarsRegistrantsListItem, t.WebinarsRegistrantsListPage]:
        """List the people registered for a webinar, by approval status and source.

        GET /webinars/{webinarId}/registrants, rate class medium.
        """
        return self._send("webinars.registrants.list", (webinar_id,), named)

    async def update_questions(
        self, webinar_id: int | str, /, **named: Unpack[t.WebinarsRegistrantsUpdateQuestionsParams]
    ) -> None:
        """Set which fields and own questions a webinar's registration form has.

        PATCH /webinars/{webinarId}/registrants/questions, rate class light.
        """
        return await self._send("webinars.registrants.update_questions", (webinar_id,), named)

    async def update_status(
        self, webinar_id: int | str, /, **named: Unpack[t.WebinarsRegistrantsUpdateStatusParams]
    ) -> None:
        """Approve, deny or cancel up to 30 registrations.

        PUT /webinars/{webinarId}/registrants/status, rate class medium.
        """
        return await self._send("webinars.registrants.update_status", (webinar_id,), named)


class WebinarsSurvey(Resource):
    """``zoom.webinars.survey``"""

    _name = "webinars.survey"

    def delete(self, webinar_id: int | str, /) -> None:
        """Remove the survey from a webinar. DELETE /webinars/{webinarId}/survey, rate class light."""
        return self._send("webinars.survey.delete", (webinar_id,))

    def get(self, webinar_id: int | str, /) -> t.WebinarsSurveyGetReply:
        """Get the survey that follows a webinar. GET /webinars/{webinarId}/survey, rate class light."""
        return self._send("webinars.survey.get", (webinar_id,))

    def update(self, webinar_id: int | str, /, **named: Unpack[t.WebinarsSurveyUpdateParams]) -> None:
        """Set the survey that follows a webinar: an own one or a link to another service.

        PATCH /webinars/{webinarId}/survey, rate class light.
        """
        return self._send("webinars.survey.update", (webinar_id,), named)


class AsyncWebinarsSurvey(Resource):
    """``zoom.webinars.survey``"""

    _name = "webinars.survey"

    async def delete(self, webinar_id: int | str, /) -> None:
        """Remove the survey from a webinar. DELETE /webinars/{webinarId}/survey, rate class light."""
        return await self._send("webinars.survey.delete", (webinar_id,))

    async def get(self, webinar_id: int | str, /) -> t.WebinarsSurveyGetReply:
        """Get the survey that follows a webinar. GET /webinars/{webinarId}/survey, rate class light."""
        return await self._send("webinars.survey.get", (webinar_id,))

    async def update(self, webinar_id: int | str, /, **named: Unpack[t.WebinarsSurveyUpdateParams]) -> None:
        """Set the survey that follows a webinar: an own one or a link to another service.

        PATCH /webinars/{webinarId}/survey, rate class light.
        """
        return await self._send("webinars.survey.update", (webinar_id,), named)


class WebinarsTemplates(Resource):
    """``zoom.webinars.templates``"""

    _name = "webinars.templates"

    def create(
        self, user_id: str, /, **named: Unpack[t.WebinarsTemplatesCreateParams]
    ) -> t.WebinarsTemplatesCreateReply:
        """Save a webinar's settings as a template of the user.

        POST /users/{userId}/webinar_templates, rate class medium.
        """
        return self._send("webinars.templates.create", (user_id,), named)

    def list(self, user_id: str, /) -> Listing[t.WebinarsTemplatesListItem, t.WebinarsTemplatesListPage]:
        """List the webinar templates a user may schedule from. GET /users/{userId}/webinar_templates."""
        return self._send("webinars.templates.list", (user_id,))


class AsyncWebinarsTemplates(Resource):
    """``zoom.webinars.templates``"""

    _name = "webinars.templates"

    async def create(
        self, user_id: str, /, **named: Unpack[t.WebinarsTemplatesCreateParams]
    ) -> t.WebinarsTemplatesCreateReply:
        """Save a webinar's settings as a template of the user.

        POST /users/{userId}/webinar_templates, rate class medium.
        """
        return await self._send("webinars.templates.create", (user_id,), named)

    def list(self, user_id: str, /) -> AsyncListing[t.WebinarsTemplatesListItem, t.WebinarsTemplatesListPage]:
        """List the webinar templates a user may schedule from. GET /users/{userId}/webinar_templates."""
        return self._send("webinars.templates.list", (user_id,))


class WebinarsTokens(Resource):
    """``zoom.webinars.tokens``"""

    _name = "webinars.tokens"

    def get(
        self, webinar_id: int | str, /, **named: Unpack[t.WebinarsTokensGetParams]
    ) -> t.WebinarsTokensGetReply:
        """Get the address to which a captioning service posts closed captions.

        GET /webinars/{webinarId}/token, rate class light.
        """
        return self._send("webinars.tokens.get", (webinar_id,), named)

    def live_streaming(self, webinar_id: int | str, /) -> t.WebinarsTokensLiveStreamingReply:
        """Get a token with which a bot may stream a webinar when it joins.

        GET /webinars/{webinarId}/jointoken/live_streaming, rate class light.
        """
        return self._send("webinars.tokens.live_streaming", (webinar_id,))

    def local_archiving(self, webinar_id: int | str, /) -> t.WebinarsTokensLocalArchivingReply:
        """Get a token with which a bot may archive a webinar when it joins.

        GET /webinars/{webinarId}/jointoken/local_archiving, rate class light.
        """
        return self._send("webinars.tokens.local_archiving", (webinar_id,))

    def local_recording(self, webinar_id: int | str, /) -> t.WebinarsTokensLocalRecordingReply:
        """Get a token with which a bot may record a webinar when it joins.

        GET /webinars/{webinarId}/jointoken/local_recording, rate class light.
        """
        return self._send("webinars.tokens.local_recording", (webinar_id,))


class AsyncWebinarsTokens(Resource):
    """``zoom.webinars.tokens``"""

    _name = "webinars.tokens"

    async def get(
        self, webinar_id: int | str, /, **named: Unpack[t.WebinarsTokensGetParams]
    ) -> t.WebinarsTokensGetReply:
        """Get the address to which a captioning service posts closed captions.

        GET /webinars/{webinarId}/token, rate class light.
        """
        return await self._send("webinars.tokens.get", (webinar_id,), named)

    async def live_streaming(self, webinar_id: int | str, /) -> t.WebinarsTokensLiveStreamingReply:
        """Get a token with which a bot may stream a webinar when it joins.

        GET /webinars/{webinarId}/jointoken/live_streaming, rate class light.
        """
        return await self._send("webinars.tokens.live_streaming", (webinar_id,))

    async def local_archiving(self, webinar_id: int | str, /) -> t.WebinarsTokensLocalArchivingReply:
        """Get a token with which a bot may archive a webinar when it joins.

        GET /webinars/{webinarId}/jointoken/local_archiving, rate class light.
        """
        return await self._send("webinars.tokens.local_archiving", (webinar_id,))

    async def local_recording(self, webinar_id: int | str, /) -> t.WebinarsTokensLocalRecordingReply:
        """Get a token with which a bot may record a webinar when it joins.

        GET /webinars/{webinarId}/jointoken/local_recording, rate class light.
        """
        return await self._send("webinars.tokens.local_recording", (webinar_id,))
