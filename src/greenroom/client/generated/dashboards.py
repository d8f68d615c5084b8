"""Zoom dashboards.

Generated from catalog/data/dashboards. Do not edit; see docs/codegen.md.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from greenroom.client.pages import AsyncListing, Listing
from greenroom.client.resource import Resource, deprecated

if TYPE_CHECKING:
    from .types import dashboards as t


class Dashboards(Resource):
    """``zoom.dashboards``"""

    _name = "dashboards"

    def chat(
        self, **named: Unpack[t.DashboardsChatParams]
    ) -> Listing[t.DashboardsChatItem, t.DashboardsChatPage]:
        """Count chat messages of each user by kind, over a time range.

        GET /metrics/chat, rate class resource-intensive.
        """
        return self._send("dashboards.chat", (), named)

    @cached_property
    def client_feedback(self) -> DashboardsClientFeedback:
        """``zoom.dashboards.client_feedback``"""
        return DashboardsClientFeedback(self._run)

    def client_satisfaction(
        self, **named: Unpack[t.DashboardsClientSatisfactionParams]
    ) -> Listing[t.DashboardsClientSatisfactionItem, t.DashboardsClientSatisfactionPage]:
        """Count satisfied and dissatisfied participants day by day.

        GET /metrics/client/satisfaction, rate class heavy.
        """
        return self._send("dashboards.client_satisfaction", (), named)

    def client_versions(self) -> Listing[t.DashboardsClientVersionsItem, t.DashboardsClientVersionsPage]:
        """Count the account's installed Zoom clients by version.

        GET /metrics/client_versions, rate class heavy.
        """
        return self._send("dashboards.client_versions", ())

    def crc(
        self, **named: Unpack[t.DashboardsCrcParams]
    ) -> Listing[t.DashboardsCrcItem, t.DashboardsCrcPage]:
        """Get how many Cloud Room Connector ports were in use, hour by hour.

        GET /metrics/crc, rate class heavy.
        """
        return self._send("dashboards.crc", (), named)

    @deprecated("Zoom advises against this operation.")
    def im(self, **named: Unpack[t.DashboardsImParams]) -> Listing[t.DashboardsImItem, t.DashboardsImPage]:
        """Count chat messages sent and received by each user.

        GET /metrics/im, rate class resource-intensive.
        """
        return self._send("dashboards.im", (), named)

    @cached_property
    def meetings(self) -> DashboardsMeetings:
        """``zoom.dashboards.meetings``"""
        return DashboardsMeetings(self._run)

    def quality(self, **named: Unpack[t.DashboardsQualityParams]) -> t.DashboardsQualityReply:
        """Count meetings or participants by quality of sound, video and sharing.

        GET /metrics/quality, rate class heavy.
        """
        return self._send("dashboards.quality", (), named)

    @cached_property
    def rooms(self) -> DashboardsRooms:
        """``zoom.dashboards.rooms``"""
        return DashboardsRooms(self._run)

    @cached_property
    def webinars(self) -> DashboardsWebinars:
        """``zoom.dashboards.webinars``"""
        return DashboardsWebinars(self._run)


class AsyncDashboards(Resource):
    """``zoom.dashboards``"""

    _name = "dashboards"

    def chat(
        self, **named: Unpack[t.DashboardsChatParams]
    ) -> AsyncListing[t.DashboardsChatItem, t.DashboardsChatPage]:
        """Count chat messages of each user by kind, over a time range.

        GET /metrics/chat, rate class resource-intensive.
        """
        return self._send("dashboards.chat", (), named)

    @cached_property
    def client_feedback(self) -> AsyncDashboardsClientFeedback:
        """``zoom.dashboards.client_feedback``"""
        return AsyncDashboardsClientFeedback(self._run)

    def client_satisfaction(
        self, **named: Unpack[t.DashboardsClientSatisfactionParams]
    ) -> AsyncListing[t.DashboardsClientSatisfactionItem, t.DashboardsClientSatisfactionPage]:
        """Count satisfied and dissatisfied participants day by day.

        GET /metrics/client/satisfaction, rate class heavy.
        """
        return self._send("dashboards.client_satisfaction", (), named)

    def client_versions(self) -> AsyncListing[t.DashboardsClientVersionsItem, t.DashboardsClientVersionsPage]:
        """Count the account's installed Zoom clients by version.

        GET /metrics/client_versions, rate class heavy.
        """
        return self._send("dashboards.client_versions", ())

    def crc(
        self, **named: Unpack[t.DashboardsCrcParams]
    ) -> AsyncListing[t.DashboardsCrcItem, t.DashboardsCrcPage]:
        """Get how many Cloud Room Connector ports were in use, hour by hour.

        GET /metrics/crc, rate class heavy.
        """
        return self._send("dashboards.crc", (), named)

    @deprecated("Zoom advises against this operation.")
    def im(
        self, **named: Unpack[t.DashboardsImParams]
    ) -> AsyncListing[t.DashboardsImItem, t.DashboardsImPage]:
        """Count chat messages sent and received by each user.

        GET /metrics/im, rate class resource-intensive.
        """
        return self._send("dashboards.im", (), named)

    @cached_property
    def meetings(self) -> AsyncDashboardsMeetings:
        """``zoom.dashboards.meetings``"""
        return AsyncDashboardsMeetings(self._run)

    async def quality(self, **named: Unpack[t.DashboardsQualityParams]) -> t.DashboardsQualityReply:
        """Count meetings or participants by quality of sound, video and sharing.

        GET /metrics/quality, rate class heavy.
        """
        return await self._send("dashboards.quality", (), named)

    @cached_property
    def rooms(self) -> AsyncDashboardsRooms:
        """``zoom.dashboards.rooms``"""
        return AsyncDashboardsRooms(self._run)

    @cached_property
    def webinars(self) -> AsyncDashboardsWebinars:
        """``zoom.dashboards.webinars``"""
        return AsyncDashboardsWebinars(self._run)


class DashboardsClientFeedback(Resource):
    """``zoom.dashboards.client_feedback``"""

    _name = "dashboards.client_feedback"

    def get(
        self, feedback_id: str, /, **named: Unpack[t.DashboardsClientFeedbackGetParams]
    ) -> Listing[t.DashboardsClientFeedbackGetItem, t.DashboardsClientFeedbackGetPage]:
        """List who gave a certain feedback after meetings, and when.

        GET /metrics/client/feedback/{feedbackId}, rate class heavy.
        """
        return self._send("dashboards.client_feedback.get", (feedback_id,), named)

    def list(
        self, **named: Unpack[t.DashboardsClientFeedbackListParams]
    ) -> Listing[t.DashboardsClientFeedbackListItem, t.DashboardsClientFeedbackListPage]:
        """Count feedback after meetings by reason. GET /metrics/client/feedback, rate class heavy."""
        return self._send("dashboards.client_feedback.list", (), named)


class AsyncDashboardsClientFeedback(Resource):
    """``zoom.dashboards.client_feedback``"""

    _name = "dashboards.client_feedback"

    def get(
        self, feedback_id: str, /, **named: Unpack[t.DashboardsClientFeedbackGetParams]
    ) -> AsyncListing[t.DashboardsClientFeedbackGetItem, t.DashboardsClientFeedbackGetPage]:
        """List who gave a certain feedback after meetings, and when.

        GET /metrics/client/feedback/{feedbackId}, rate class heavy.
        """
        return self._send("dashboards.client_feedback.get", (feedback_id,), named)

    def list(
        self, **named: Unpack[t.DashboardsClientFeedbackListParams]
    ) -> AsyncListing[t.DashboardsClientFeedbackListItem, t.DashboardsClientFeedbackListPage]:
        """Count feedback after meetings by reason. GET /metrics/client/feedback, rate class heavy."""
        return self._send("dashboards.client_feedback.list", (), named)


class DashboardsMeetings(Resource):
    """``zoom.dashboards.meetings``"""

    _name = "dashboards.meetings"

    def get(
        self, meeting_id: int | str, /, **named: Unpack[t.DashboardsMeetingsGetParams]
    ) -> t.DashboardsMeetingsGetReply:
        """Get key figures of a live or ended meeting: features, participants, quality.

        GET /metrics/meetings/{meetingId}, rate class heavy.
        """
        return self._send("dashboards.meetings.get", (meeting_id,), named)

    def get_participant_qos(
        self,
        meeting_id: int | str,
        participant_id: str,
        /,
        **named: Unpack[t.DashboardsMeetingsGetParticipantQosParams],
    ) -> t.DashboardsMeetingsGetParticipantQosReply:
        """Get the connection quality of one participant over the length of a meeting.

        GET /metrics/meetings/{meetingId}/participants/{participantId}/qos, rate class heavy.
        """
        return self._send("dashboards.meetings.get_participant_qos", (meeting_id, participant_id), named)

    def list(
        self, **named: Unpack[t.DashboardsMeetingsListParams]
    ) -> Listing[t.DashboardsMeetingsListItem, t.DashboardsMeetingsListPage]:
        """List live or ended meetings of the account with features and quality.

        GET /metrics/meetings, rate class resource-intensive.
        """
        return self._send("dashboards.meetings.list", (), named)

    def list_feedback(
        self, meeting_id: int | str, /, **named: Unpack[t.DashboardsMeetingsListFeedbackParams]
    ) -> Listing[t.DashboardsMeetingsListFeedbackItem, t.DashboardsMeetingsListFeedbackPage]:
        """List the feedback participants gave after a meeting.

        GET /metrics/meetings/{meetingId}/participants/satisfaction, rate class heavy.
        """
        return self._send("dashboards.meetings.list_feedback", (meeting_id,), named)

    def list_participants(
        self, meeting_id: int | str, /, **named: Unpack[t.DashboardsMeetingsListParticipantsParams]
    ) -> Listing[t.DashboardsMeetingsListParticipantsItem, t.DashboardsMeetingsListParticipantsPage]:
        """List participants of a live or ended meeting with device, network and quality.

        GET /metrics/meetings/{meetingId}/participants, rate class heavy.
        """
        return self._send("dashboards.meetings.list_participants", (meeting_id,), named)

    def list_participants_qos(
        self, meeting_id: int | str, /, **named: Unpack[t.DashboardsMeetingsListParticipantsQosParams]
    ) -> Listing[t.DashboardsMeetingsListParticipantsQosItem, t.DashboardsMeetingsListParticipantsQosPage]:
        """List the connection quality of a meeting's participants, minute by minute.

        GET /metrics/meetings/{meetingId}/participants/qos, rate class heavy.
        """
        return self._send("dashboards.meetings.list_participants_qos", (meeting_id,), named)

    def list_participants_qos_summary(
        self, meeting_id: int | str, /, **named: Unpack[t.DashboardsMeetingsListParticipantsQosSummaryParams]
    ) -> Listing[
        t.DashboardsMeetingsListParticipantsQosSummaryItem, t.DashboardsMeetingsListParticipantsQosSummaryPage
    ]:
        """List lowest, average and highest connection figures of a meeting's participants.

        GET /metrics/meetings/{meetingId}/participants/qos_summary, rate class heavy.
        """
        return self._send("dashboards.meetings.list_participants_qos_summary", (meeting_id,), named)

    def list_sharing(
        self, meeting_id: int | str, /, **named: Unpack[t.DashboardsMeetingsListSharingParams]
    ) -> Listing[t.DashboardsMeetingsListSharingItem, t.DashboardsMeetingsListSharingPage]:
        """List who shared or recorded what in a meeting, and when.

        GET /metrics/meetings/{meetingId}/participants/sharing, rate class heavy.
        """
        return self._send("dashboards.meetings.list_sharing", (meeting_id,), named)


class AsyncDashboardsMeetings(Resource):
    """``zoom.dashboards.meetings``"""

    _name = "dashboards.meetings"

    async def get(
        self, meeting_id: int | str, /, **named: Unpack[t.DashboardsMeetingsGetParams]
    ) -> t.DashboardsMeetingsGetReply:
        """Get key figures of a live or ended meeting: features, participants, quality.

        GET /metrics/meetings/{meetingId}, rate class heavy.
        """
        return await self._send("dashboards.meetings.get", (meeting_id,), named)

    async def get_participant_qos(
        self,
        meeting_id: int | str,
        participant_id: str,
        /,
        **named: Unpack[t.DashboardsMeetingsGetParticipantQosParams],
    ) -> t.DashboardsMeetingsGetParticipantQosReply:
        """Get the connection quality of one participant over the length of a meeting.

        GET /metrics/meetings/{meetingId}/participants/{participantId}/qos, rate class heavy.
        """
        return await self._send(
            "dashboards.meetings.get_participant_qos", (meeting_id, participant_id), named
        )

    def list(
        self, **named: Unpack[t.DashboardsMeetingsListParams]
    ) -> AsyncListing[t.DashboardsMeetingsListItem, t.DashboardsMeetingsListPage]:
        """List live or ended meetings of the account with features and quality.

        GET /metrics/meetings, rate class resource-intensive.
        """
        return self._send("dashboards.meetings.list", (), named)

    def list_feedback(
        self, meeting_id: int | str, /, **named: Unpack[t.DashboardsMeetingsListFeedbackParams]
    ) -> AsyncListing[t.DashboardsMeetingsListFeedbackItem, t.DashboardsMeetingsListFeedbackPage]:
        """List the feedback participants gave after a meeting.

        GET /metrics/meetings/{meetingId}/participants/satisfaction, rate class heavy.
        """
        return self._send("dashboards.meetings.list_feedback", (meeting_id,), named)

    def list_participants(
        self, meeting_id: int | str, /, **named: Unpack[t.DashboardsMeetingsListParticipantsParams]
    ) -> AsyncListing[t.DashboardsMeetingsListParticipantsItem, t.DashboardsMeetingsListParticipantsPage]:
        """List participants of a live or ended meeting with device, network and quality.

        GET /metrics/meetings/{meetingId}/participants, rate class heavy.
        """
        return self._send("dashboards.meetings.list_participants", (meeting_id,), named)

    def list_participants_qos(
        self, meeting_id: int | str, /, **named: Unpack[t.DashboardsMeetingsListParticipantsQosParams]
    ) -> AsyncListing[
        t.DashboardsMeetingsListParticipantsQosItem, t.DashboardsMeetingsListParticipantsQosPage
    ]:
        """List the connection quality of a meeting's participants, minute by minute.

        GET /metrics/meetings/{meetingId}/participants/qos, rate class heavy.
        """
        return self._send("dashboards.meetings.list_participants_qos", (meeting_id,), named)

    def list_participants_qos_summary(
        self, meeting_id: int | str, /, **named: Unpack[t.DashboardsMeetingsListParticipantsQosSummaryParams]
    ) -> AsyncListing[
        t.DashboardsMeetingsListParticipantsQosSummaryItem, t.DashboardsMeetingsListParticipantsQosSummaryPage
    ]:
        """List lowest, average and highest connection figures of a meeting's participants.

        GET /metrics/meetings/{meetingId}/participants/qos_summary, rate class heavy.
        """
        return self._send("dashboards.meetings.list_participants_qos_summary", (meeting_id,), named)

    def list_sharing(
        self, meeting_id: int | str, /, **named: Unpack[t.DashboardsMeetingsListSharingParams]
    ) -> AsyncListing[t.DashboardsMeetingsListSharingItem, t.DashboardsMeetingsListSharingPage]:
        """List who shared or recorded what in a meeting, and when.

        GET /metrics/meetings/{meetingId}/participants/sharing, rate class heavy.
        """
        return self._send("dashboards.meetings.list_sharing", (meeting_id,), named)


class DashboardsRooms(Resource):
    """``zoom.dashboards.rooms``"""

    _name = "dashboards.rooms"

    def get(
        self, zoomroom_id: str, /, **named: Unpack[t.DashboardsRoomsGetParams]
    ) -> Listing[str, t.DashboardsRoomsGetPage]:
        """Get a Zoom Room's state and devices with its live and past meetings.

        GET /metrics/zoomrooms/{zoomroomId}, rate class heavy.
        """
        return self._send("dashboards.rooms.get", (zoomroom_id,), named)

    def list(
        self, **named: Unpack[t.DashboardsRoomsListParams]
    ) -> Listing[t.DashboardsRoomsListItem, t.DashboardsRoomsListPage]:
        """List Zoom Rooms with their state, devices and present trouble.

        GET /metrics/zoomrooms, rate class resource-intensive.
        """
        return self._send("dashboards.rooms.list", (), named)

    def list_issues(
        self, zoomroom_id: str, /, **named: Unpack[t.DashboardsRoomsListIssuesParams]
    ) -> Listing[t.DashboardsRoomsListIssuesItem, t.DashboardsRoomsListIssuesPage]:
        """List the trouble one Zoom Room had in a time range.

        GET /metrics/issues/zoomrooms/{zoomroomId}, rate class heavy.
        """
        return self._send("dashboards.rooms.list_issues", (zoomroom_id,), named)

    def list_with_issues(
        self, **named: Unpack[t.DashboardsRoomsListWithIssuesParams]
    ) -> Listing[t.DashboardsRoomsListWithIssuesItem, t.DashboardsRoomsListWithIssuesPage]:
        """List the 25 Zoom Rooms with the most trouble in a time range.

        GET /metrics/issues/zoomrooms, rate class heavy.
        """
        return self._send("dashboards.rooms.list_with_issues", (), named)

    def top_issues(
        self, **named: Unpack[t.DashboardsRoomsTopIssuesParams]
    ) -> Listing[t.DashboardsRoomsTopIssuesItem, t.DashboardsRoomsTopIssuesPage]:
        """List the 25 most frequent kinds of trouble with Zoom Rooms.

        GET /metrics/zoomrooms/issues, rate class heavy.
        """
        return self._send("dashboards.rooms.top_issues", (), named)


class AsyncDashboardsRooms(Resource):
    """``zoom.dashboards.rooms``"""

    _name = "dashboards.rooms"

    def get(
        self, zoomroom_id: str, /, **named: Unpack[t.DashboardsRoomsGetParams]
    ) -> AsyncListing[str, t.DashboardsRoomsGetPage]:
        """Get a Zoom Room's state and devices with its live and past meetings.

        GET /metrics/zoomrooms/{zoomroomId}, rate class heavy.
        """
        return self._send("dashboards.rooms.get", (zoomroom_id,), named)

    def list(
        self, **named: Unpack[t.DashboardsRoomsListParams]
    ) -> AsyncListing[t.DashboardsRoomsListItem, t.DashboardsRoomsListPage]:
        """List Zoom Rooms with their state, devices and present trouble.

        GET /metrics/zoomrooms, rate class resource-intensive.
        """
        return self._send("dashboards.rooms.list", (), named)

    def list_issues(
        self, zoomroom_id: str, /, **named: Unpack[t.DashboardsRoomsListIssuesParams]
    ) -> AsyncListing[t.DashboardsRoomsListIssuesItem, t.DashboardsRoomsListIssuesPage]:
        """List the trouble one Zoom Room had in a time range.

        GET /metrics/issues/zoomrooms/{zoomroomId}, rate class heavy.
        """
        return self._send("dashboards.rooms.list_issues", (zoomroom_id,), named)

    def list_with_issues(
        self, **named: Unpack[t.DashboardsRoomsListWithIssuesParams]
    ) -> AsyncListing[t.DashboardsRoomsListWithIssuesItem, t.DashboardsRoomsListWithIssuesPage]:
        """List the 25 Zoom Rooms with the most trouble in a time range.

        GET /metrics/issues/zoomrooms, rate class heavy.
        """
        return self._send("dashboards.rooms.list_with_issues", (), named)

    def top_issues(
        self, **named: Unpack[t.DashboardsRoomsTopIssuesParams]
    ) -> AsyncListing[t.DashboardsRoomsTopIssuesItem, t.DashboardsRoomsTopIssuesPage]:
        """List the 25 most frequent kinds of trouble with Zoom Rooms.

        GET /metrics/zoomrooms/issues, rate class heavy.
        """
        return self._send("dashboards.rooms.top_issues", (), named)


class DashboardsWebinars(Resource):
    """``zoom.dashboards.webinars``"""

    _name = "dashboards.webinars"

    def get(
        self, webinar_id: int | str, /, **named: Unpack[t.DashboardsWebinarsGetParams]
    ) -> t.DashboardsWebinarsGetReply:
        """Get key figures of a live or ended webinar: features, participants, quality.

        GET /metrics/webinars/{webinarId}, rate class heavy.
        """
        return self._send("dashboards.webinars.get", (webinar_id,), named)

    def get_participant_qos(
        self,
        webinar_id: int | str,
        participant_id: str,
        /,
        **named: Unpack[t.DashboardsWebinarsGetParticipantQosParams],
    ) -> t.DashboardsWebinarsGetParticipantQosReply:
        """Get the connection quality of one participant over the length of a webinar.

        GET /metrics/webinars/{webinarId}/participants/{participantId}/qos, rate class heavy.
        """
        return self._send("dashboards.webinars.get_participant_qos", (webinar_id, participant_id), named)

    def list(
        self, **named: Unpack[t.DashboardsWebinarsListParams]
    ) -> Listing[t.DashboardsWebinarsListItem, t.DashboardsWebinarsListPage]:
        """List live or ended webinars of the account with features and quality.

        GET /metrics/webinars, rate class resource-intensive.
        """
        return self._send("dashboards.webinars.list", (), named)

    def list_feedback(
        self, webinar_id: int | str, /, **named: Unpack[t.DashboardsWebinarsListFeedbackParams]
    ) -> Listing[t.DashboardsWebinarsListFeedbackItem, t.DashboardsWebinarsListFeedbackPage]:
        """List the feedback participants gave after a webinar.

        GET /metrics/webinars/{webinarId}/participants/satisfaction, rate class heavy.
        """
        return self._send("dashboards.webinars.list_feedback", (webinar_id,), named)

    def list_participants(
        self, webinar_id: int | str, /, **named: Unpack[t.DashboardsWebinarsListParticipantsParams]
    ) -> Listing[t.DashboardsWebinarsListParticipantsItem, t.DashboardsWebinarsListParticipantsPage]:
        """List participants of a live or ended webinar with device, network and quality.

        GET /metrics/webinars/{webinarId}/participants, rate class heavy.
        """
        return self._send("dashboards.webinars.list_participants", (webinar_id,), named)

    def list_participants_qos(
        self, webinar_id: int | str, /, **named: Unpack[t.DashboardsWebinarsListParticipantsQosParams]
    ) -> Listing[t.DashboardsWebinarsListParticipantsQosItem, t.DashboardsWebinarsListParticipantsQosPage]:
        """List the connection quality of a webinar's participants, minute by minute.

        GET /metrics/webinars/{webinarId}/participants/qos, rate class heavy.
        """
        return self._send("dashboards.webinars.list_participants_qos", (webinar_id,), named)

    def list_participants_qos_summary(
        self, webinar_id: int | str, /, **named: Unpack[t.DashboardsWebinarsListParticipantsQosSummaryParams]
    ) -> Listing[
        t.DashboardsWebinarsListParticipantsQosSummaryItem, t.DashboardsWebinarsListParticipantsQosSummaryPage
    ]:
        """List lowest, average and highest connection figures of a webinar's participants.

        GET /metrics/webinars/{webinarId}/participants/qos_summary, rate class heavy.
        """
        return self._send("dashboards.webinars.list_participants_qos_summary", (webinar_id,), named)

    def list_sharing(
        self, webinar_id: int | str, /, **named: Unpack[t.DashboardsWebinarsListSharingParams]
    ) -> Listing[t.DashboardsWebinarsListSharingItem, t.DashboardsWebinarsListSharingPage]:
        """List who shared or recorded what in a webinar, and when.

        GET /metrics/webinars/{webinarId}/participants/sharing, rate class heavy.
        """
        return self._send("dashboards.webinars.list_sharing", (webinar_id,), named)


class AsyncDashboardsWebinars(Resource):
    """``zoom.dashboards.webinars``"""

    _name = "dashboards.webinars"

    async def get(
        self, webinar_id: int | str, /, **named: Unpack[t.DashboardsWebinarsGetParams]
    ) -> t.DashboardsWebinarsGetReply:
        """Get key figures of a live or ended webinar: features, participants, quality.

        GET /metrics/webinars/{webinarId}, rate class heavy.
        """
        return await self._send("dashboards.webinars.get", (webinar_id,), named)

    async def get_participant_qos(
        self,
        webinar_id: int | str,
        participant_id: str,
        /,
        **named: Unpack[t.DashboardsWebinarsGetParticipantQosParams],
    ) -> t.DashboardsWebinarsGetParticipantQosReply:
        """Get the connection quality of one participant over the length of a webinar.

        GET /metrics/webinars/{webinarId}/participants/{participantId}/qos, rate class heavy.
        """
        return await self._send(
            "dashboards.webinars.get_participant_qos", (webinar_id, participant_id), named
        )

    def list(
        self, **named: Unpack[t.DashboardsWebinarsListParams]
    ) -> AsyncListing[t.DashboardsWebinarsListItem, t.DashboardsWebinarsListPage]:
        """List live or ended webinars of the account with features and quality.

        GET /metrics/webinars, rate class resource-intensive.
        """
        return self._send("dashboards.webinars.list", (), named)

    def list_feedback(
        self, webinar_id: int | str, /, **named: Unpack[t.DashboardsWebinarsListFeedbackParams]
    ) -> AsyncListing[t.DashboardsWebinarsListFeedbackItem, t.DashboardsWebinarsListFeedbackPage]:
        """List the feedback participants gave after a webinar.

        GET /metrics/webinars/{webinarId}/participants/satisfaction, rate class heavy.
        """
        return self._send("dashboards.webinars.list_feedback", (webinar_id,), named)

    def list_participants(
        self, webinar_id: int | str, /, **named: Unpack[t.DashboardsWebinarsListParticipantsParams]
    ) -> AsyncListing[t.DashboardsWebinarsListParticipantsItem, t.DashboardsWebinarsListParticipantsPage]:
        """List participants of a live or ended webinar with device, network and quality.

        GET /metrics/webinars/{webinarId}/participants, rate class heavy.
        """
        return self._send("dashboards.webinars.list_participants", (webinar_id,), named)

    def list_participants_qos(
        self, webinar_id: int | str, /, **named: Unpack[t.DashboardsWebinarsListParticipantsQosParams]
    ) -> AsyncListing[
        t.DashboardsWebinarsListParticipantsQosItem, t.DashboardsWebinarsListParticipantsQosPage
    ]:
        """List the connection quality of a webinar's participants, minute by minute.

        GET /metrics/webinars/{webinarId}/participants/qos, rate class heavy.
        """
        return self._send("dashboards.webinars.list_participants_qos", (webinar_id,), named)

    def list_participants_qos_summary(
        self, webinar_id: int | str, /, **named: Unpack[t.DashboardsWebinarsListParticipantsQosSummaryParams]
    ) -> AsyncListing[
        t.DashboardsWebinarsListParticipantsQosSummaryItem, t.DashboardsWebinarsListParticipantsQosSummaryPage
    ]:
        """List lowest, average and highest connection figures of a webinar's participants.

        GET /metrics/webinars/{webinarId}/participants/qos_summary, rate class heavy.
        """
        return self._send("dashboards.webinars.list_participants_qos_summary", (webinar_id,), named)

    def list_sharing(
        self, webinar_id: int | str, /, **named: Unpack[t.DashboardsWebinarsListSharingParams]
    ) -> AsyncListing[t.DashboardsWebinarsListSharingItem, t.DashboardsWebinarsListSharingPage]:
        """List who shared or recorded what in a webinar, and when.

        GET /metrics/webinars/{webinarId}/participants/sharing, rate class heavy.
        """
        return self._send("dashboards.webinars.list_sharing", (webinar_id,), named)
