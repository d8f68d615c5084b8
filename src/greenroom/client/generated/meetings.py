"""Zoom meetings.

Generated from catalog/data/meetings. Do not edit; see docs/codegen.md.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from greenroom.client.pages import AsyncListing, Listing
from greenroom.client.resource import Resource, deprecated

if TYPE_CHECKING:
    from .types import meetings as t


class Meetings(Resource):
    """``zoom.meetings``"""

    _name = "meetings"

    @cached_property
    def apps(self) -> MeetingsApps:
        """``zoom.meetings.apps``"""
        return MeetingsApps(self._run)

    def create(self, user_id: str, /, **named: Unpack[t.MeetingsCreateParams]) -> t.MeetingsCreateReply:
        """Schedule a meeting for a user, or start an instant one.

        POST /users/{userId}/meetings, rate class light.
        """
        return self._send("meetings.create", (user_id,), named)

    def create_invite_links(
        self, meeting_id: int | str, /, **named: Unpack[t.MeetingsCreateInviteLinksParams]
    ) -> t.MeetingsCreateInviteLinksReply:
        """Make personal join links that already carry each person's name.

        POST /meetings/{meetingId}/invite_links, rate class light.
        """
        return self._send("meetings.create_invite_links", (meeting_id,), named)

    def delete(self, meeting_id: int | str, /, **named: Unpack[t.MeetingsDeleteParams]) -> None:
        """Delete a meeting, or one occurrence of a series. DELETE /meetings/{meetingId}, rate class light."""
        return self._send("meetings.delete", (meeting_id,), named)

    def get(self, meeting_id: int | str, /, **named: Unpack[t.MeetingsGetParams]) -> t.MeetingsGetReply:
        """Get a scheduled meeting with its settings, links and occurrences.

        GET /meetings/{meetingId}, rate class light.
        """
        return self._send("meetings.get", (meeting_id,), named)

    def get_invitation(self, meeting_id: int | str, /) -> t.MeetingsGetInvitationReply:
        """Get the invitation text of a meeting as it would be mailed.

        GET /meetings/{meetingId}/invitation, rate class light.
        """
        return self._send("meetings.get_invitation", (meeting_id,))

    def get_sip_uri(
        self, meeting_id: int | str, /, **named: Unpack[t.MeetingsGetSipUriParams]
    ) -> t.MeetingsGetSipUriReply:
        """Get a SIP address that dials into a meeting, with the passcode inside.

        POST /meetings/{meetingId}/sip_dialing, rate class medium.
        """
        return self._send("meetings.get_sip_uri", (meeting_id,), named)

    def list(
        self, user_id: str, /, **named: Unpack[t.MeetingsListParams]
    ) -> Listing[t.MeetingsListItem, t.MeetingsListPage]:
        """List a user's scheduled, live, upcoming or previous meetings.

        GET /users/{userId}/meetings, rate class medium.
        """
        return self._send("meetings.list", (user_id,), named)

    def list_upcoming(
        self, user_id: str, /
    ) -> Listing[t.MeetingsListUpcomingItem, t.MeetingsListUpcomingPage]:
        """List a user's upcoming meetings, also those shared through a calendar.

        GET /users/{userId}/upcoming_meetings, rate class medium.
        """
        return self._send("meetings.list_upcoming", (user_id,))

    @cached_property
    def live(self) -> MeetingsLive:
        """``zoom.meetings.live``"""
        return MeetingsLive(self._run)

    @cached_property
    def livestream(self) -> MeetingsLivestream:
        """``zoom.meetings.livestream``"""
        return MeetingsLivestream(self._run)

    @cached_property
    def polls(self) -> MeetingsPolls:
        """``zoom.meetings.polls``"""
        return MeetingsPolls(self._run)

    @cached_property
    def registrants(self) -> MeetingsRegistrants:
        """``zoom.meetings.registrants``"""
        return MeetingsRegistrants(self._run)

    @cached_property
    def summaries(self) -> MeetingsSummaries:
        """``zoom.meetings.summaries``"""
        return MeetingsSummaries(self._run)

    @cached_property
    def survey(self) -> MeetingsSurvey:
        """``zoom.meetings.survey``"""
        return MeetingsSurvey(self._run)

    @cached_property
    def templates(self) -> MeetingsTemplates:
        """``zoom.meetings.templates``"""
        return MeetingsTemplates(self._run)

    @cached_property
    def tokens(self) -> MeetingsTokens:
        """``zoom.meetings.tokens``"""
        return MeetingsTokens(self._run)

    def update(self, meeting_id: int | str, /, **named: Unpack[t.MeetingsUpdateParams]) -> None:
        """Change a meeting, or one occurrence of a series. PATCH /meetings/{meetingId}, rate class light."""
        return self._send("meetings.update", (meeting_id,), named)

    def update_status(self, meeting_id: int | str, /, **named: Unpack[t.MeetingsUpdateStatusParams]) -> None:
        """End a running meeting, or bring back a deleted one.

        PUT /meetings/{meetingId}/status, rate class light.
        """
        return self._send("meetings.update_status", (meeting_id,), named)


class AsyncMeetings(Resource):
    """``zoom.meetings``"""

    _name = "meetings"

    @cached_property
    def apps(self) -> AsyncMeetingsApps:
        """``zoom.meetings.apps``"""
        return AsyncMeetingsApps(self._run)

    async def create(self, user_id: str, /, **named: Unpack[t.MeetingsCreateParams]) -> t.MeetingsCreateReply:
        """Schedule a meeting for a user, or start an instant one.

        POST /users/{userId}/meetings, rate class light.
        """
        return await self._send("meetings.create", (user_id,), named)

    async def create_invite_links(
        self, meeting_id: int | str, /, **named: Unpack[t.MeetingsCreateInviteLinksParams]
    ) -> t.MeetingsCreateInviteLinksReply:
        """Make personal join links that already carry each person's name.

        POST /meetings/{meetingId}/invite_links, rate class light.
        """
        return await self._send("meetings.create_invite_links", (meeting_id,), named)

    async def delete(self, meeting_id: int | str, /, **named: Unpack[t.MeetingsDeleteParams]) -> None:
        """Delete a meeting, or one occurrence of a series. DELETE /meetings/{meetingId}, rate class light."""
        return await self._send("meetings.delete", (meeting_id,), named)

    async def get(self, meeting_id: int | str, /, **named: Unpack[t.MeetingsGetParams]) -> t.MeetingsGetReply:
        """Get a scheduled meeting with its settings, links and occurrences.

        GET /meetings/{meetingId}, rate class light.
        """
        return await self._send("meetings.get", (meeting_id,), named)

    async def get_invitation(self, meeting_id: int | str, /) -> t.MeetingsGetInvitationReply:
        """Get the invitation text of a meeting as it would be mailed.

        GET /meetings/{meetingId}/invitation, rate class light.
        """
        return await self._send("meetings.get_invitation", (meeting_id,))

    async def get_sip_uri(
        self, meeting_id: int | str, /, **named: Unpack[t.MeetingsGetSipUriParams]
    ) -> t.MeetingsGetSipUriReply:
        """Get a SIP address that dials into a meeting, with the passcode inside.

        POST /meetings/{meetingId}/sip_dialing, rate class medium.
        """
        return await self._send("meetings.get_sip_uri", (meeting_id,), named)

    def list(
        self, user_id: str, /, **named: Unpack[t.MeetingsListParams]
    ) -> AsyncListing[t.MeetingsListItem, t.MeetingsListPage]:
        """List a user's scheduled, live, upcoming or previous meetings.

        GET /users/{userId}/meetings, rate class medium.
        """
        return self._send("meetings.list", (user_id,), named)

    def list_upcoming(
        self, user_id: str, /
    ) -> AsyncListing[t.MeetingsListUpcomingItem, t.MeetingsListUpcomingPage]:
        """List a user's upcoming meetings, also those shared through a calendar.

        GET /users/{userId}/upcoming_meetings, rate class medium.
        """
        return self._send("meetings.list_upcoming", (user_id,))

    @cached_property
    def live(self) -> AsyncMeetingsLive:
        """``zoom.meetings.live``"""
        return AsyncMeetingsLive(self._run)

    @cached_property
    def livestream(self) -> AsyncMeetingsLivestream:
        """``zoom.meetings.livestream``"""
        return AsyncMeetingsLivestream(self._run)

    @cached_property
    def polls(self) -> AsyncMeetingsPolls:
        """``zoom.meetings.polls``"""
        return AsyncMeetingsPolls(self._run)

    @cached_property
    def registrants(self) -> AsyncMeetingsRegistrants:
        """``zoom.meetings.registrants``"""
        return AsyncMeetingsRegistrants(self._run)

    @cached_property
    def summaries(self) -> AsyncMeetingsSummaries:
        """``zoom.meetings.summaries``"""
        return AsyncMeetingsSummaries(self._run)

    @cached_property
    def survey(self) -> AsyncMeetingsSurvey:
        """``zoom.meetings.survey``"""
        return AsyncMeetingsSurvey(self._run)

    @cached_property
    def templates(self) -> AsyncMeetingsTemplates:
        """``zoom.meetings.templates``"""
        return AsyncMeetingsTemplates(self._run)

    @cached_property
    def tokens(self) -> AsyncMeetingsTokens:
        """``zoom.meetings.tokens``"""
        return AsyncMeetingsTokens(self._run)

    async def update(self, meeting_id: int | str, /, **named: Unpack[t.MeetingsUpdateParams]) -> None:
        """Change a meeting, or one occurrence of a series. PATCH /meetings/{meetingId}, rate class light."""
        return await self._send("meetings.update", (meeting_id,), named)

    async def update_status(
        self, meeting_id: int | str, /, **named: Unpack[t.MeetingsUpdateStatusParams]
    ) -> None:
        """End a running meeting, or bring back a deleted one.

        PUT /meetings/{meetingId}/status, rate class light.
        """
        return await self._send("meetings.update_status", (meeting_id,), named)


class MeetingsApps(Resource):
    """``zoom.meetings.apps``"""

    _name = "meetings.apps"

    def add(self, meeting_id: int | str, /) -> t.MeetingsAppsAddReply:
        """Attach the calling Zoom App to a meeting, so that it opens there.

        POST /meetings/{meetingId}/open_apps, rate class light.
        """
        return self._send("meetings.apps.add", (meeting_id,))

    def remove(self, meeting_id: int | str, /) -> None:
        """Detach the calling Zoom App from a meeting.

        DELETE /meetings/{meetingId}/open_apps, rate class light.
        """
        return self._send("meetings.apps.remove", (meeting_id,))


class AsyncMeetingsApps(Resource):
    """``zoom.meetings.apps``"""

    _name = "meetings.apps"

    async def add(self, meeting_id: int | str, /) -> t.MeetingsAppsAddReply:
        """Attach the calling Zoom App to a meeting, so that it opens there.

        POST /meetings/{meetingId}/open_apps, rate class light.
        """
        return await self._send("meetings.apps.add", (meeting_id,))

    async def remove(self, meeting_id: int | str, /) -> None:
        """Detach the calling Zoom App from a meeting.

        DELETE /meetings/{meetingId}/open_apps, rate class light.
        """
        return await self._send("meetings.apps.remove", (meeting_id,))


class MeetingsLive(Resource):
    """``zoom.meetings.live``"""

    _name = "meetings.live"

    def control(self, meeting_id: int | str, /, **named: Unpack[t.MeetingsLiveControlParams]) -> None:
        """Control a live meeting: recording, invitations, waiting room or AI Companion.

        PATCH /live_meetings/{meetingId}/events, rate class medium.
        """
        return self._send("meetings.live.control", (meeting_id,), named)

    def delete_message(
        self, meeting_id: int | str, message_id: str, /, **named: Unpack[t.MeetingsLiveDeleteMessageParams]
    ) -> None:
        """Delete a chat message or its files in a live meeting.

        DELETE /live_meetings/{meetingId}/chat/messages/{messageId}, rate class medium.
        """
        return self._send("meetings.live.delete_message", (meeting_id, message_id), named)

    def update_message(
        self, meeting_id: int | str, message_id: str, /, **named: Unpack[t.MeetingsLiveUpdateMessageParams]
    ) -> None:
        """Replace the text of a chat message in a live meeting.

        PATCH /live_meetings/{meetingId}/chat/messages/{messageId}, rate class medium.
        """
        return self._send("meetings.live.update_message", (meeting_id, message_id), named)

    def update_rtms_status(
        self, meeting_id: int | str, /, **named: Unpack[t.MeetingsLiveUpdateRtmsStatusParams]
    ) -> None:
        """Start, stop, pause or resume an app's real-time media streams in a live meeting.

        PATCH /live_meetings/{meetingId}/rtms_app/status, rate class medium.
        """
        return self._send("meetings.live.update_rtms_status", (meeting_id,), named)


class AsyncMeetingsLive(Resource):
    """``zoom.meetings.live``"""

    _name = "meetings.live"

    async def control(self, meeting_id: int | str, /, **named: Unpack[t.MeetingsLiveControlParams]) -> None:
        """Control a live meeting: recording, invitations, waiting room or AI Companion.

        PATCH /live_meetings/{meetingId}/events, rate class medium.
        """
        return await self._send("meetings.live.control", (meeting_id,), named)

    async def delete_message(
        self, meeting_id: int | str, message_id: str, /, **named: Unpack[t.MeetingsLiveDeleteMessageParams]
    ) -> None:
        """Delete a chat message or its files in a live meeting.

        DELETE /live_meetings/{meetingId}/chat/messages/{messageId}, rate class medium.
        """
        return await self._send("meetings.live.delete_message", (meeting_id, message_id), named)

    async def update_message(
        self, meeting_id: int | str, message_id: str, /, **named: Unpack[t.MeetingsLiveUpdateMessageParams]
    ) -> None:
        """Replace the text of a chat message in a live meeting.

        PATCH /live_meetings/{meetingId}/chat/messages/{messageId}, rate class medium.
        """
        return await self._send("meetings.live.update_message", (meeting_id, message_id), named)

    async def update_rtms_status(
        self, meeting_id: int | str, /, **named: Unpack[t.MeetingsLiveUpdateRtmsStatusParams]
    ) -> None:
        """Start, stop, pause or resume an app's real-time media streams in a live meeting.

        PATCH /live_meetings/{meetingId}/rtms_app/status, rate class medium.
        """
        return await self._send("meetings.live.update_rtms_status", (meeting_id,), named)


class MeetingsLivestream(Resource):
    """``zoom.meetings.livestream``"""

    _name = "meetings.livestream"

    def get(self, meeting_id: int | str, /) -> t.MeetingsLivestreamGetReply:
        """Get where a meeting is streamed to. GET /meetings/{meetingId}/livestream, rate class light."""
        return self._send("meetings.livestream.get", (meeting_id,))

    def update(self, meeting_id: int | str, /, **named: Unpack[t.MeetingsLivestreamUpdateParams]) -> None:
        """Set where a meeting is streamed to: address, key and page.

        PATCH /meetings/{meetingId}/livestream, rate class light.
        """
        return self._send("meetings.livestream.update", (meeting_id,), named)

    def update_status(
        self, meeting_id: int | str, /, **named: Unpack[t.MeetingsLivestreamUpdateStatusParams]
    ) -> None:
        """Start or stop the live stream of a running meeting, or change its layout.

        PATCH /meetings/{meetingId}/livestream/status, rate class light.
        """
        return self._send("meetings.livestream.update_status", (meeting_id,), named)


class AsyncMeetingsLivestream(Resource):
    """``zoom.meetings.livestream``"""

    _name = "meetings.livestream"

    async def get(self, meeting_id: int | str, /) -> t.MeetingsLivestreamGetReply:
        """Get where a meeting is streamed to. GET /meetings/{meetingId}/livestream, rate class light."""
        return await self._send("meetings.livestream.get", (meeting_id,))

    async def update(
        self, meeting_id: int | str, /, **named: Unpack[t.MeetingsLivestreamUpdateParams]
    ) -> None:
        """Set where a meeting is streamed to: address, key and page.

        PATCH /meetings/{meetingId}/livestream, rate class light.
        """
        return await self._send("meetings.livestream.update", (meeting_id,), named)

    async def update_status(
        self, meeting_id: int | str, /, **named: Unpack[t.MeetingsLivestreamUpdateStatusParams]
    ) -> None:
        """Start or stop the live stream of a running meeting, or change its layout.

        PATCH /meetings/{meetingId}/livestream/status, rate class light.
        """
        return await self._send("meetings.livestream.update_status", (meeting_id,), named)


class MeetingsPolls(Resource):
    """``zoom.meetings.polls``"""

    _name = "meetings.polls"

    def create(
        self, meeting_id: int | str, /, **named: Unpack[t.MeetingsPollsCreateParams]
    ) -> t.MeetingsPollsCreateReply:
        """Add a poll with its questions to a scheduled meeting.

        POST /meetings/{meetingId}/polls, rate class light.
        """
        return self._send("meetings.polls.create", (meeting_id,), named)

    def create_batch(
        self, meeting_id: int | str, /, **named: Unpack[t.MeetingsPollsCreateBatchParams]
    ) -> t.MeetingsPollsCreateBatchReply:
        """Add several polls to a scheduled meeting in one call.

        POST /meetings/{meetingId}/batch_polls, rate class light.
        """
        return self._send("meetings.polls.create_batch", (meeting_id,), named)

    def delete(self, meeting_id: int | str, poll_id: str, /) -> None:
        """Delete a poll from a meeting. DELETE /meetings/{meetingId}/polls/{pollId}, rate class light."""
        return self._send("meetings.polls.delete", (meeting_id, poll_id))

    def get(self, meeting_id: int | str, poll_id: str, /) -> t.MeetingsPollsGetReply:
        """Get one poll of a meeting with its questions.

        GET /meetings/{meetingId}/polls/{pollId}, rate class light.
        """
        return self._send("meetings.polls.get", (meeting_id, poll_id))

    def list(
        self, meeting_id: int | str, /, **named: Unpack[t.MeetingsPollsListParams]
    ) -> Listing[t.MeetingsPollsListItem, t.MeetingsPollsListPage]:
        """List the polls of a meeting with their questions.

        GET /meetings/{meetingId}/polls, rate class light.
        """
        return self._send("meetings.polls.list", (meeting_id,), named)

    def update(
        self, meeting_id: int | str, poll_id: str, /, **named: Unpack[t.MeetingsPollsUpdateParams]
    ) -> None:
        """Replace a poll and its questions. PUT /meetings/{meetingId}/polls/{pollId}, rate class light."""
        return self._send("meetings.polls.update", (meeting_id, poll_id), named)


class AsyncMeetingsPolls(Resource):
    """``zoom.meetings.polls``"""

    _name = "meetings.polls"

    async def create(
        self, meeting_id: int | str, /, **named: Unpack[t.MeetingsPollsCreateParams]
    ) -> t.MeetingsPollsCreateReply:
        """Add a poll with its questions to a scheduled meeting.

        POST /meetings/{meetingId}/polls, rate class light.
        """
        return await self._send("meetings.polls.create", (meeting_id,), named)

    async def create_batch(
        self, meeting_id: int | str, /, **named: Unpack[t.MeetingsPollsCreateBatchParams]
    ) -> t.MeetingsPollsCreateBatchReply:
        """Add several polls to a scheduled meeting in one call.

        POST /meetings/{meetingId}/batch_polls, rate class light.
        """
        return await self._send("meetings.polls.create_batch", (meeting_id,), named)

    async def delete(self, meeting_id: int | str, poll_id: str, /) -> None:
        """Delete a poll from a meeting. DELETE /meetings/{meetingId}/polls/{pollId}, rate class light."""
        return await self._send("meetings.polls.delete", (meeting_id, poll_id))

    async def get(self, meeting_id: int | str, poll_id: str, /) -> t.MeetingsPollsGetReply:
        """Get one poll of a meeting with its questions.

        GET /meetings/{meetingId}/polls/{pollId}, rate class light.
        """
        return await self._send("meetings.polls.get", (meeting_id, poll_id))

    def list(
        self, meeting_id: int | str, /, **named: Unpack[t.MeetingsPollsListParams]
    ) -> AsyncListing[t.MeetingsPollsListItem, t.MeetingsPollsListPage]:
        """List the polls of a meeting with their questions.

        GET /meetings/{meetingId}/polls, rate class light.
        """
        return self._send("meetings.polls.list", (meeting_id,), named)

    async def update(
        self, meeting_id: int | str, poll_id: str, /, **named: Unpack[t.MeetingsPollsUpdateParams]
    ) -> None:
        """Replace a poll and its questions. PUT /meetings/{meetingId}/polls/{pollId}, rate class light."""
        return await self._send("meetings.polls.update", (meeting_id, poll_id), named)


class MeetingsRegistrants(Resource):
    """``zoom.meetings.registrants``"""

    _name = "meetings.registrants"

    def add(
        self, meeting_id: int | str, /, **named: Unpack[t.MeetingsRegistrantsAddParams]
    ) -> t.MeetingsRegistrantsAddReply:
        """Register a person for a meeting and get the personal join link.

        POST /meetings/{meetingId}/registrants, rate class light.
        """
        return self._send("meetings.registrants.add", (meeting_id,), named)

    def add_batch(
        self, meeting_id: int | str, /, **named: Unpack[t.MeetingsRegistrantsAddBatchParams]
    ) -> t.MeetingsRegistrantsAddBatchReply:
        """Register up to 30 people for a meeting in one call.

        POST /meetings/{meetingId}/batch_registrants, rate class heavy.
        """
        return self._send("meetings.registrants.add_batch", (meeting_id,), named)

    def delete(
        self, meeting_id: int | str, registrant_id: str, /, **named: Unpack[t.MeetingsRegistrantsDeleteParams]
    ) -> None:
        """Remove a person from a meeting's registrations.

        DELETE /meetings/{meetingId}/registrants/{registrantId}, rate class light.
        """
        return self._send("meetings.registrants.delete", (meeting_id, registrant_id), named)

    def get(self, meeting_id: int | str, registrant_id: str, /) -> t.MeetingsRegistrantsGetReply:
        """Get one registrant of a meeting with all answers.

        GET /meetings/{meetingId}/registrants/{registrantId}, rate class light.
        """
        return self._send("meetings.registrants.get", (meeting_id, registrant_id))

    def get_questions(self, meeting_id: int | str, /) -> t.MeetingsRegistrantsGetQuestionsReply:
        """Get the fields and own questions of a meeting's registration form.

        GET /meetings/{meetingId}/registrants/questions, rate class light.
        """
        return self._send("meetings.registrants.get_questions", (meeting_id,))

    def list(
        self, meeting_id: int | str, /, **named: Unpack[t.MeetingsRegistrantsListParams]
    ) -> Listing[t.MeetingsRegistrantsListItem, t.MeetingsRegistrantsListPage]:
        """List the people registered for a meeting, by approval status.

        GET /meetings/{meetingId}/registrants, rate class medium.
        """
        return self._send("meetings.registrants.list", (meeting_id,), named)

    def update_questions(
        self, meeting_id: int | str, /, **named: Unpack[t.MeetingsRegistrantsUpdateQuestionsParams]
    ) -> None:
        """Set which fields and own questions a meeting's registration form has.

        PATCH /meetings/{meetingId}/registrants/questions, rate class light.
        """
        return self._send("meetings.registrants.update_questions", (meeting_id,), named)

    def update_status(
        self, meeting_id: int | str, /, **named: Unpack[t.MeetingsRegistrantsUpdateStatusParams]
    ) -> None:
        """Approve, deny or cancel up to 30 registrations.

        PUT /meetings/{meetingId}/registrants/status, rate class medium.
        """
        return self._send("meetings.registrants.update_status", (meeting_id,), named)


class AsyncMeetingsRegistrants(Resource):
    """``zoom.meetings.registrants``"""

    _name = "meetings.registrants"

    async def add(
        self, meeting_id: int | str, /, **named: Unpack[t.MeetingsRegistrantsAddParams]
    ) -> t.MeetingsRegistrantsAddReply:
        """Register a person for a meeting and get the personal join link.

        POST /meetings/{meetingId}/registrants, rate class light.
        """
        return await self._send("meetings.registrants.add", (meeting_id,), named)

    async def add_batch(
        self, meeting_id: int | str, /, **named: Unpack[t.MeetingsRegistrantsAddBatchParams]
    ) -> t.MeetingsRegistrantsAddBatchReply:
        """Register up to 30 people for a meeting in one call.

        POST /meetings/{meetingId}/batch_registrants, rate class heavy.
        """
        return await self._send("meetings.registrants.add_batch", (meeting_id,), named)

    async def delete(
        self, meeting_id: int | str, registrant_id: str, /, **named: Unpack[t.MeetingsRegistrantsDeleteParams]
    ) -> None:
        """Remove a person from a meeting's registrations.

        DELETE /meetings/{meetingId}/registrants/{registrantId}, rate class light.
        """
        return await self._send("meetings.registrants.delete", (meeting_id, registrant_id), named)

    async def get(self, meeting_id: int | str, registrant_id: str, /) -> t.MeetingsRegistrantsGetReply:
        """Get one registrant of a meeting with all answers.

        GET /meetings/{meetingId}/registrants/{registrantId}, rate class light.
        """
        return await self._send("meetings.registrants.get", (meeting_id, registrant_id))

    async def get_questions(self, meeting_id: int | str, /) -> t.MeetingsRegistrantsGetQuestionsReply:
        """Get the fields and own questions of a meeting's registration form.

        GET /meetings/{meetingId}/registrants/questions, rate class light.
        """
        return await self._send("meetings.registrants.get_questions", (meeting_id,))

    def list(
        self, meeting_id: int | str, /, **named: Unpack[t.MeetingsRegistrantsListParams]
    ) -> AsyncListing[t.MeetingsRegistrantsListItem, t.MeetingsRegistrantsListPage]:
        """List the people registered for a meeting, by approval status.

        GET /meetings/{meetingId}/registrants, rate class medium.
        """
        return self._send("meetings.registrants.list", (meeting_id,), named)

    async def update_questions(
        self, meeting_id: int | str, /, **named: Unpack[t.MeetingsRegistrantsUpdateQuestionsParams]
    ) -> None:
        """Set which fields and own questions a meeting's registration form has.

        PATCH /meetings/{meetingId}/registrants/questions, rate class light.
        """
        return await self._send("meetings.registrants.update_questions", (meeting_id,), named)

    async def update_status(
        self, meeting_id: int | str, /, **named: Unpack[t.MeetingsRegistrantsUpdateStatusParams]
    ) -> None:
        """Approve, deny or cancel up to 30 registrations.

        PUT /meetings/{meetingId}/registrants/status, rate class medium.
        """
        return await self._send("meetings.registrants.update_status", (meeting_id,), named)


class MeetingsSummaries(Resource):
    """``zoom.meetings.summaries``"""

    _name = "meetings.summaries"

    def delete(self, meeting_id: int | str, /) -> None:
        """Delete the AI Companion summary of an ended meeting or webinar.

        DELETE /meetings/{meetingId}/meeting_summary, rate class light.
        """
        return self._send("meetings.summaries.delete", (meeting_id,))

    def get(self, meeting_id: int | str, /) -> t.MeetingsSummariesGetReply:
        """Get the AI Companion summary of an ended meeting or webinar.

        GET /meetings/{meetingId}/meeting_summary, rate class light.
        """
        return self._send("meetings.summaries.get", (meeting_id,))

    def list(
        self, **named: Unpack[t.MeetingsSummariesListParams]
    ) -> Listing[t.MeetingsSummariesListItem, t.MeetingsSummariesListPage]:
        """List AI Companion summaries of the account's meetings and webinars.

        GET /meetings/meeting_summaries, rate class medium.
        """
        return self._send("meetings.summaries.list", (), named)


class AsyncMeetingsSummaries(Resource):
    """``zoom.meetings.summaries``"""

    _name = "meetings.summaries"

    async def delete(self, meeting_id: int | str, /) -> None:
        """Delete the AI Companion summary of an ended meeting or webinar.

        DELETE /meetings/{meetingId}/meeting_summary, rate class light.
        """
        return await self._send("meetings.summaries.delete", (meeting_id,))

    async def get(self, meeting_id: int | str, /) -> t.MeetingsSummariesGetReply:
        """Get the AI Companion summary of an ended meeting or webinar.

        GET /meetings/{meetingId}/meeting_summary, rate class light.
        """
        return await self._send("meetings.summaries.get", (meeting_id,))

    def list(
        self, **named: Unpack[t.MeetingsSummariesListParams]
    ) -> AsyncListing[t.MeetingsSummariesListItem, t.MeetingsSummariesListPage]:
        """List AI Companion summaries of the account's meetings and webinars.

        GET /meetings/meeting_summaries, rate class medium.
        """
        return self._send("meetings.summaries.list", (), named)


class MeetingsSurvey(Resource):
    """``zoom.meetings.survey``"""

    _name = "meetings.survey"

    def delete(self, meeting_id: int | str, /) -> None:
        """Remove the survey from a meeting. DELETE /meetings/{meetingId}/survey, rate class light."""
        return self._send("meetings.survey.delete", (meeting_id,))

    def get(self, meeting_id: int | str, /) -> t.MeetingsSurveyGetReply:
        """Get the survey that follows a meeting. GET /meetings/{meetingId}/survey, rate class light."""
        return self._send("meetings.survey.get", (meeting_id,))

    def update(self, meeting_id: int | str, /, **named: Unpack[t.MeetingsSurveyUpdateParams]) -> None:
        """Set the survey that follows a meeting: an own one or a link to another service.

        PATCH /meetings/{meetingId}/survey, rate class light.
        """
        return self._send("meetings.survey.update", (meeting_id,), named)


class AsyncMeetingsSurvey(Resource):
    """``zoom.meetings.survey``"""

    _name = "meetings.survey"

    async def delete(self, meeting_id: int | str, /) -> None:
        """Remove the survey from a meeting. DELETE /meetings/{meetingId}/survey, rate class light."""
        return await self._send("meetings.survey.delete", (meeting_id,))

    async def get(self, meeting_id: int | str, /) -> t.MeetingsSurveyGetReply:
        """Get the survey that follows a meeting. GET /meetings/{meetingId}/survey, rate class light."""
        return await self._send("meetings.survey.get", (meeting_id,))

    async def update(self, meeting_id: int | str, /, **named: Unpack[t.MeetingsSurveyUpdateParams]) -> None:
        """Set the survey that follows a meeting: an own one or a link to another service.

        PATCH /meetings/{meetingId}/survey, rate class light.
        """
        return await self._send("meetings.survey.update", (meeting_id,), named)


class MeetingsTemplates(Resource):
    """``zoom.meetings.templates``"""

    _name = "meetings.templates"

    def create(
        self, user_id: str, /, **named: Unpack[t.MeetingsTemplatesCreateParams]
    ) -> t.MeetingsTemplatesCreateReply:
        """Save a meeting's settings as a template of the user.

        POST /users/{userId}/meeting_templates, rate class medium.
        """
        return self._send("meetings.templates.create", (user_id,), named)

    def list(self, user_id: str, /) -> Listing[t.MeetingsTemplatesListItem, t.MeetingsTemplatesListPage]:
        """List the meeting templates a user may schedule from.

        GET /users/{userId}/meeting_templates, rate class medium.
        """
        return self._send("meetings.templates.list", (user_id,))


class AsyncMeetingsTemplates(Resource):
    """``zoom.meetings.templates``"""

    _name = "meetings.templates"

    async def create(
        self, user_id: str, /, **named: Unpack[t.MeetingsTemplatesCreateParams]
    ) -> t.MeetingsTemplatesCreateReply:
        """Save a meeting's settings as a template of the user.

        POST /users/{userId}/meeting_templates, rate class medium.
        """
        return await self._send("meetings.templates.create", (user_id,), named)

    def list(self, user_id: str, /) -> AsyncListing[t.MeetingsTemplatesListItem, t.MeetingsTemplatesListPage]:
        """List the meeting templates a user may schedule from.

        GET /users/{userId}/meeting_templates, rate class medium.
        """
        return self._send("meetings.templates.list", (user_id,))


class MeetingsTokens(Resource):
    """``zoom.meetings.tokens``"""

    _name = "meetings.tokens"

    def get(
        self, meeting_id: int | str, /, **named: Unpack[t.MeetingsTokensGetParams]
    ) -> t.MeetingsTokensGetReply:
        """Get the address to which a captioning service posts closed captions.

        GET /meetings/{meetingId}/token, rate class light.
        """
        return self._send("meetings.tokens.get", (meeting_id,), named)

    def live_streaming(self, meeting_id: int | str, /) -> t.MeetingsTokensLiveStreamingReply:
        """Get a token with which a bot may stream a meeting when it joins.

        GET /meetings/{meetingId}/jointoken/live_streaming, rate class light.
        """
        return self._send("meetings.tokens.live_streaming", (meeting_id,))

    def local_archiving(self, meeting_id: int | str, /) -> t.MeetingsTokensLocalArchivingReply:
        """Get a token with which a bot may archive a meeting when it joins.

        GET /meetings/{meetingId}/jointoken/local_archiving, rate class light.
        """
        return self._send("meetings.tokens.local_archiving", (meeting_id,))

    def local_recording(
        self, meeting_id: int | str, /, **named: Unpack[t.MeetingsTokensLocalRecordingParams]
    ) -> t.MeetingsTokensLocalRecordingReply:
        """Get a token with which a bot may record a meeting when it joins.

        GET /meetings/{meetingId}/jointoken/local_recording, rate class light.
        """
        return self._send("meetings.tokens.local_recording", (meeting_id,), named)


class AsyncMeetingsTokens(Resource):
    """``zoom.meetings.tokens``"""

    _name = "meetings.tokens"

    async def get(
        self, meeting_id: int | str, /, **named: Unpack[t.MeetingsTokensGetParams]
    ) -> t.MeetingsTokensGetReply:
        """Get the address to which a captioning service posts closed captions.

        GET /meetings/{meetingId}/token, rate class light.
        """
        return await self._send("meetings.tokens.get", (meeting_id,), named)

    async def live_streaming(self, meeting_id: int | str, /) -> t.MeetingsTokensLiveStreamingReply:
        """Get a token with which a bot may stream a meeting when it joins.

        GET /meetings/{meetingId}/jointoken/live_streaming, rate class light.
        """
        return await self._send("meetings.tokens.live_streaming", (meeting_id,))

    async def local_archiving(self, meeting_id: int | str, /) -> t.MeetingsTokensLocalArchivingReply:
        """Get a token with which a bot may archive a meeting when it joins.

        GET /meetings/{meetingId}/jointoken/local_archiving, rate class light.
        """
        return await self._send("meetings.tokens.local_archiving", (meeting_id,))

    async def local_recording(
        self, meeting_id: int | str, /, **named: Unpack[t.MeetingsTokensLocalRecordingParams]
    ) -> t.MeetingsTokensLocalRecordingReply:
        """Get a token with which a bot may record a meeting when it joins.

        GET /meetings/{meetingId}/jointoken/local_recording, rate class light.
        """
        return await self._send("meetings.tokens.local_recording", (meeting_id,), named)


class Pac(Resource):
    """``zoom.pac``"""

    _name = "pac"

    def list(self, user_id: str, /) -> Listing[t.PacListItem, t.PacListPage]:
        """List a user's personal audio conference accounts with codes and numbers.

        GET /users/{userId}/pac, rate class light.
        """
        return self._send("pac.list", (user_id,))


class AsyncPac(Resource):
    """``zoom.pac``"""

    _name = "pac"

    def list(self, user_id: str, /) -> AsyncListing[t.PacListItem, t.PacListPage]:
        """List a user's personal audio conference accounts with codes and numbers.

        GET /users/{userId}/pac, rate class light.
        """
        return self._send("pac.list", (user_id,))


class PastMeetings(Resource):
    """``zoom.past_meetings``"""

    _name = "past_meetings"

    def get(self, meeting_id: int | str, /) -> t.PastMeetingsGetReply:
        """Get key figures of an ended meeting: times, length and number of participants.

        GET /past_meetings/{meetingId}, rate class light.
        """
        return self._send("past_meetings.get", (meeting_id,))

    @deprecated("Zoom advises against this operation.")
    def list_files(
        self, meeting_id: int | str, /
    ) -> Listing[t.PastMeetingsListFilesItem, t.PastMeetingsListFilesPage]:
        """List files sent in the chat of an ended meeting.

        GET /past_meetings/{meetingId}/files, rate class medium.
        """
        return self._send("past_meetings.list_files", (meeting_id,))

    def list_instances(
        self, meeting_id: int | str, /
    ) -> Listing[t.PastMeetingsListInstancesItem, t.PastMeetingsListInstancesPage]:
        """List the ended instances of a recurring meeting by UUID and start.

        GET /past_meetings/{meetingId}/instances, rate class medium.
        """
        return self._send("past_meetings.list_instances", (meeting_id,))

    def list_participants(
        self, meeting_id: int | str, /, **named: Unpack[t.PastMeetingsListParticipantsParams]
    ) -> Listing[t.PastMeetingsListParticipantsItem, t.PastMeetingsListParticipantsPage]:
        """List who took part in an ended meeting, one entry per join.

        GET /past_meetings/{meetingId}/participants, rate class medium.
        """
        return self._send("past_meetings.list_participants", (meeting_id,), named)

    def list_poll_results(
        self, meeting_id: int | str, /
    ) -> Listing[t.PastMeetingsListPollResultsItem, t.PastMeetingsListPollResultsPage]:
        """Get the poll answers of an ended meeting, person by person.

        GET /past_meetings/{meetingId}/polls, rate class medium.
        """
        return self._send("past_meetings.list_poll_results", (meeting_id,))

    def list_qa(
        self, meeting_id: int | str, /
    ) -> Listing[t.PastMeetingsListQaItem, t.PastMeetingsListQaPage]:
        """Get the questions and answers of an ended meeting, person by person.

        GET /past_meetings/{meetingId}/qa, rate class medium.
        """
        return self._send("past_meetings.list_qa", (meeting_id,))


class AsyncPastMeetings(Resource):
    """``zoom.past_meetings``"""

    _name = "past_meetings"

    async def get(self, meeting_id: int | str, /) -> t.PastMeetingsGetReply:
        """Get key figures of an ended meeting: times, length and number of participants.

        GET /past_meetings/{meetingId}, rate class light.
        """
        return await self._send("past_meetings.get", (meeting_id,))

    @deprecated("Zoom advises against this operation.")
    def list_files(
        self, meeting_id: int | str, /
    ) -> AsyncListing[t.PastMeetingsListFilesItem, t.PastMeetingsListFilesPage]:
        """List files sent in the chat of an ended meeting.

        GET /past_meetings/{meetingId}/files, rate class medium.
        """
        return self._send("past_meetings.list_files", (meeting_id,))

    def list_instances(
        self, meeting_id: int | str, /
    ) -> AsyncListing[t.PastMeetingsListInstancesItem, t.PastMeetingsListInstancesPage]:
        """List the ended instances of a recurring meeting by UUID and start.

        GET /past_meetings/{meetingId}/instances, rate class medium.
        """
        return self._send("past_meetings.list_instances", (meeting_id,))

    def list_participants(
        self, meeting_id: int | str, /, **named: Unpack[t.PastMeetingsListParticipantsParams]
    ) -> AsyncListing[t.PastMeetingsListParticipantsItem, t.PastMeetingsListParticipantsPage]:
        """List who took part in an ended meeting, one entry per join.

        GET /past_meetings/{meetingId}/participants, rate class medium.
        """
        return self._send("past_meetings.list_participants", (meeting_id,), named)

    def list_poll_results(
        self, meeting_id: int | str, /
    ) -> AsyncListing[t.PastMeetingsListPollResultsItem, t.PastMeetingsListPollResultsPage]:
        """Get the poll answers of an ended meeting, person by person.

        GET /past_meetings/{meetingId}/polls, rate class medium.
        """
        return self._send("past_meetings.list_poll_results", (meeting_id,))

    def list_qa(
        self, meeting_id: int | str, /
    ) -> AsyncListing[t.PastMeetingsListQaItem, t.PastMeetingsListQaPage]:
        """Get the questions and answers of an ended meeting, person by person.

        GET /past_meetings/{meetingId}/qa, rate class medium.
        """
        return self._send("past_meetings.list_qa", (meeting_id,))


class TrackingFields(Resource):
    """``zoom.tracking_fields``"""

    _name = "tracking_fields"

    def create(self, **named: Unpack[t.TrackingFieldsCreateParams]) -> t.TrackingFieldsCreateReply:
        """Add a tracking field that meetings of the account can be labelled with.

        POST /tracking_fields, rate class light.
        """
        return self._send("tracking_fields.create", (), named)

    def delete(self, field_id: str, /) -> None:
        """Delete a tracking field. DELETE /tracking_fields/{fieldId}, rate class light."""
        return self._send("tracking_fields.delete", (field_id,))

    def get(self, field_id: str, /) -> t.TrackingFieldsGetReply:
        """Get one tracking field with its suggested values.

        GET /tracking_fields/{fieldId}, rate class light.
        """
        return self._send("tracking_fields.get", (field_id,))

    def list(self) -> Listing[t.TrackingFieldsListItem, t.TrackingFieldsListPage]:
        """List the account's tracking fields. GET /tracking_fields, rate class medium."""
        return self._send("tracking_fields.list", ())

    def update(self, field_id: str, /, **named: Unpack[t.TrackingFieldsUpdateParams]) -> None:
        """Change a tracking field; names are unique. PATCH /tracking_fields/{fieldId}, rate class light."""
        return self._send("tracking_fields.update", (field_id,), named)


class AsyncTrackingFields(Resource):
    """``zoom.tracking_fields``"""

    _name = "tracking_fields"

    async def create(self, **named: Unpack[t.TrackingFieldsCreateParams]) -> t.TrackingFieldsCreateReply:
        """Add a tracking field that meetings of the account can be labelled with.

        POST /tracking_fields, rate class light.
        """
        return await self._send("tracking_fields.create", (), named)

    async def delete(self, field_id: str, /) -> None:
        """Delete a tracking field. DELETE /tracking_fields/{fieldId}, rate class light."""
        return await self._send("tracking_fields.delete", (field_id,))

    async def get(self, field_id: str, /) -> t.TrackingFieldsGetReply:
        """Get one tracking field with its suggested values.

        GET /tracking_fields/{fieldId}, rate class light.
        """
        return await self._send("tracking_fields.get", (field_id,))

    def list(self) -> AsyncListing[t.TrackingFieldsListItem, t.TrackingFieldsListPage]:
        """List the account's tracking fields. GET /tracking_fields, rate class medium."""
        return self._send("tracking_fields.list", ())

    async def update(self, field_id: str, /, **named: Unpack[t.TrackingFieldsUpdateParams]) -> None:
        """Change a tracking field; names are unique. PATCH /tracking_fields/{fieldId}, rate class light."""
        return await self._send("tracking_fields.update", (field_id,), named)


class Tsp(Resource):
    """``zoom.tsp``"""

    _name = "tsp"

    def get(self) -> t.TspGetReply:
        """Get the account's settings for telephone conferences by an outside provider.

        GET /tsp, rate class light.
        """
        return self._send("tsp.get", ())

    def update(self, **named: Unpack[t.TspUpdateParams]) -> None:
        """Change the account's settings for telephone conferences by an outside provider.

        PATCH /tsp, rate class light.
        """
        return self._send("tsp.update", (), named)

    @cached_property
    def user_accounts(self) -> TspUserAccounts:
        """``zoom.tsp.user_accounts``"""
        return TspUserAccounts(self._run)


class AsyncTsp(Resource):
    """``zoom.tsp``"""

    _name = "tsp"

    async def get(self) -> t.TspGetReply:
        """Get the account's settings for telephone conferences by an outside provider.

        GET /tsp, rate class light.
        """
        return await self._send("tsp.get", ())

    async def update(self, **named: Unpack[t.TspUpdateParams]) -> None:
        """Change the account's settings for telephone conferences by an outside provider.

        PATCH /tsp, rate class light.
        """
        return await self._send("tsp.update", (), named)

    @cached_property
    def user_accounts(self) -> AsyncTspUserAccounts:
        """``zoom.tsp.user_accounts``"""
        return AsyncTspUserAccounts(self._run)


class TspUserAccounts(Resource):
    """``zoom.tsp.user_accounts``"""

    _name = "tsp.user_accounts"

    def add(self, user_id: str, /, **named: Unpack[t.TspUserAccountsAddParams]) -> t.TspUserAccountsAddReply:
        """Give a user an account with the telephony service provider.

        POST /users/{userId}/tsp, rate class light.
        """
        return self._send("tsp.user_accounts.add", (user_id,), named)

    def delete(self, user_id: str, tsp_id: str, /) -> None:
        """Remove one of a user's accounts with the telephony service provider.

        DELETE /users/{userId}/tsp/{tspId}, rate class light.
        """
        return self._send("tsp.user_accounts.delete", (user_id, tsp_id))

    def get(self, user_id: str, tsp_id: str, /) -> t.TspUserAccountsGetReply:
        """Get one of a user's accounts with the telephony service provider.

        GET /users/{userId}/tsp/{tspId}, rate class light.
        """
        return self._send("tsp.user_accounts.get", (user_id, tsp_id))

    def list(self, user_id: str, /) -> Listing[t.TspUserAccountsListItem, t.TspUserAccountsListPage]:
        """List a user's accounts with the telephony service provider; at most two.

        GET /users/{userId}/tsp, rate class medium.
        """
        return self._send("tsp.user_accounts.list", (user_id,))

    def set_dial_in_url(self, user_id: str, /, **named: Unpack[t.TspUserAccountsSetDialInUrlParams]) -> None:
        """Set the page with worldwide dial-in numbers of a user.

        PATCH /users/{userId}/tsp/settings, rate class light.
        """
        return self._send("tsp.user_accounts.set_dial_in_url", (user_id,), named)

    def update(self, user_id: str, tsp_id: str, /, **named: Unpack[t.TspUserAccountsUpdateParams]) -> None:
        """Change one of a user's accounts with the telephony service provider.

        PATCH /users/{userId}/tsp/{tspId}, rate class light.
        """
        return self._send("tsp.user_accounts.update", (user_id, tsp_id), named)


class AsyncTspUserAccounts(Resource):
    """``zoom.tsp.user_accounts``"""

    _name = "tsp.user_accounts"

    async def add(
        self, user_id: str, /, **named: Unpack[t.TspUserAccountsAddParams]
    ) -> t.TspUserAccountsAddReply:
        """Give a user an account with the telephony service provider.

        POST /users/{userId}/tsp, rate class light.
        """
        return await self._send("tsp.user_accounts.add", (user_id,), named)

    async def delete(self, user_id: str, tsp_id: str, /) -> None:
        """Remove one of a user's accounts with the telephony service provider.

        DELETE /users/{userId}/tsp/{tspId}, rate class light.
        """
        return await self._send("tsp.user_accounts.delete", (user_id, tsp_id))

    async def get(self, user_id: str, tsp_id: str, /) -> t.TspUserAccountsGetReply:
        """Get one of a user's accounts with the telephony service provider.

        GET /users/{userId}/tsp/{tspId}, rate class light.
        """
        return await self._send("tsp.user_accounts.get", (user_id, tsp_id))

    def list(self, user_id: str, /) -> AsyncListing[t.TspUserAccountsListItem, t.TspUserAccountsListPage]:
        """List a user's accounts with the telephony service provider; at most two.

        GET /users/{userId}/tsp, rate class medium.
        """
        return self._send("tsp.user_accounts.list", (user_id,))

    async def set_dial_in_url(
        self, user_id: str, /, **named: Unpack[t.TspUserAccountsSetDialInUrlParams]
    ) -> None:
        """Set the page with worldwide dial-in numbers of a user.

        PATCH /users/{userId}/tsp/settings, rate class light.
        """
        return await self._send("tsp.user_accounts.set_dial_in_url", (user_id,), named)

    async def update(
        self, user_id: str, tsp_id: str, /, **named: Unpack[t.TspUserAccountsUpdateParams]
    ) -> None:
        """Change one of a user's accounts with the telephony service provider.

        PATCH /users/{userId}/tsp/{tspId}, rate class light.
        """
        return await self._send("tsp.user_accounts.update", (user_id, tsp_id), named)
