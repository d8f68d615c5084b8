"""Zoom reports.

Generated from catalog/data/reports. Do not edit; see docs/codegen.md.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from greenroom.client.pages import AsyncListing, Listing
from greenroom.client.resource import Resource

if TYPE_CHECKING:
    from .types import reports as t


class Reports(Resource):
    """``zoom.reports``"""

    _name = "reports"

    def billing(self) -> Listing[t.ReportsBillingItem, t.ReportsBillingPage]:
        """List the months' department billing reports with their amounts.

        GET /report/billing, rate class heavy.
        """
        return self._send("reports.billing", ())

    def billing_invoices(
        self, **named: Unpack[t.ReportsBillingInvoicesParams]
    ) -> Listing[t.ReportsBillingInvoicesItem, t.ReportsBillingInvoicesPage]:
        """List the invoices of one department billing report.

        GET /report/billing/invoices, rate class heavy.
        """
        return self._send("reports.billing_invoices", (), named)

    def cloud_recording(
        self, **named: Unpack[t.ReportsCloudRecordingParams]
    ) -> Listing[t.ReportsCloudRecordingItem, t.ReportsCloudRecordingPage]:
        """Get the storage cloud recordings used, day by day.

        GET /report/cloud_recording, rate class heavy.
        """
        return self._send("reports.cloud_recording", (), named)

    def daily(self, **named: Unpack[t.ReportsDailyParams]) -> Listing[t.ReportsDailyItem, t.ReportsDailyPage]:
        """Get new users, meetings, participants and meeting minutes for each day of a month.

        GET /report/daily, rate class heavy.
        """
        return self._send("reports.daily", (), named)

    def disclaimer(
        self, **named: Unpack[t.ReportsDisclaimerParams]
    ) -> Listing[t.ReportsDisclaimerItem, t.ReportsDisclaimerPage]:
        """List which notices people agreed to or declined, such as being recorded.

        GET /report/disclaimer, rate class heavy.
        """
        return self._send("reports.disclaimer", (), named)

    def history_meetings(
        self, **named: Unpack[t.ReportsHistoryMeetingsParams]
    ) -> Listing[t.ReportsHistoryMeetingsItem, t.ReportsHistoryMeetingsPage]:
        """List ended meetings and webinars with the features used in each.

        GET /report/history_meetings, rate class heavy.
        """
        return self._send("reports.history_meetings", (), named)

    def hosts(self, **named: Unpack[t.ReportsHostsParams]) -> Listing[t.ReportsHostsItem, t.ReportsHostsPage]:
        """List users who hosted meetings in a time range, or those who did not.

        GET /report/users, rate class heavy.
        """
        return self._send("reports.hosts", (), named)

    def meeting(self, meeting_id: int | str, /) -> t.ReportsMeetingReply:
        """Get key figures of an ended meeting: times, participants, tracking fields.

        GET /report/meetings/{meetingId}, rate class heavy.
        """
        return self._send("reports.meeting", (meeting_id,))

    def meeting_activities(
        self, **named: Unpack[t.ReportsMeetingActivitiesParams]
    ) -> Listing[t.ReportsMeetingActivitiesItem, t.ReportsMeetingActivitiesPage]:
        """List what happened in meetings: created, joined, left, chat, remote control and end.

        GET /report/meeting_activities, rate class heavy.
        """
        return self._send("reports.meeting_activities", (), named)

    def meeting_participants(
        self, meeting_id: int | str, /, **named: Unpack[t.ReportsMeetingParticipantsParams]
    ) -> Listing[t.ReportsMeetingParticipantsItem, t.ReportsMeetingParticipantsPage]:
        """List the participants of an ended meeting with join and leave times.

        GET /report/meetings/{meetingId}/participants, rate class heavy.
        """
        return self._send("reports.meeting_participants", (meeting_id,), named)

    def meeting_polls(self, meeting_id: int | str, /) -> t.ReportsMeetingPollsReply:
        """Get the poll answers of an ended meeting, person by person.

        GET /report/meetings/{meetingId}/polls, rate class heavy.
        """
        return self._send("reports.meeting_polls", (meeting_id,))

    def meeting_qa(self, meeting_id: int | str, /) -> t.ReportsMeetingQaReply:
        """Get the questions and answers of an ended meeting, person by person.

        GET /report/meetings/{meetingId}/qa, rate class heavy.
        """
        return self._send("reports.meeting_qa", (meeting_id,))

    def meeting_survey(self, meeting_id: int | str, /) -> t.ReportsMeetingSurveyReply:
        """Get the survey answers of an ended meeting, person by person.

        GET /report/meetings/{meetingId}/survey, rate class heavy.
        """
        return self._send("reports.meeting_survey", (meeting_id,))

    def operation_logs(
        self, **named: Unpack[t.ReportsOperationLogsParams]
    ) -> Listing[t.ReportsOperationLogsItem, t.ReportsOperationLogsPage]:
        """List what admins and users changed in the account. GET /report/operationlogs, rate class heavy."""
        return self._send("reports.operation_logs", (), named)

    def remote_support(
        self, **named: Unpack[t.ReportsRemoteSupportParams]
    ) -> Listing[t.ReportsRemoteSupportItem, t.ReportsRemoteSupportPage]:
        """List remote support sessions held within meetings. GET /report/remote_support, rate class heavy."""
        return self._send("reports.remote_support", (), named)

    def sign_in_out(
        self, **named: Unpack[t.ReportsSignInOutParams]
    ) -> Listing[t.ReportsSignInOutItem, t.ReportsSignInOutPage]:
        """List sign-ins and sign-outs of the account's users. GET /report/activities, rate class heavy."""
        return self._send("reports.sign_in_out", (), named)

    def telephone(
        self, **named: Unpack[t.ReportsTelephoneParams]
    ) -> Listing[t.ReportsTelephoneItem, t.ReportsTelephonePage]:
        """List calls into and out of meetings with their length and cost.

        GET /report/telephone, rate class heavy.
        """
        return self._send("reports.telephone", (), named)

    def upcoming_events(
        self, **named: Unpack[t.ReportsUpcomingEventsParams]
    ) -> Listing[t.ReportsUpcomingEventsItem, t.ReportsUpcomingEventsPage]:
        """List the account's upcoming meetings and webinars with their hosts.

        GET /report/upcoming_events, rate class heavy.
        """
        return self._send("reports.upcoming_events", (), named)

    def user_meetings(
        self, user_id: str, /, **named: Unpack[t.ReportsUserMeetingsParams]
    ) -> Listing[t.ReportsUserMeetingsItem, t.ReportsUserMeetingsPage]:
        """List a user's ended meetings and webinars, hosted or joined.

        GET /report/users/{userId}/meetings, rate class heavy.
        """
        return self._send("reports.user_meetings", (user_id,), named)

    def webinar(self, webinar_id: int | str, /) -> t.ReportsWebinarReply:
        """Get key figures of an ended webinar: times, participants, tracking fields.

        GET /report/webinars/{webinarId}, rate class heavy.
        """
        return self._send("reports.webinar", (webinar_id,))

    def webinar_participants(
        self, webinar_id: int | str, /, **named: Unpack[t.ReportsWebinarParticipantsParams]
    ) -> Listing[t.ReportsWebinarParticipantsItem, t.ReportsWebinarParticipantsPage]:
        """List the participants of an ended webinar with join and leave times.

        GET /report/webinars/{webinarId}/participants, rate class heavy.
        """
        return self._send("reports.webinar_participants", (webinar_id,), named)

    def webinar_polls(self, webinar_id: int | str, /) -> t.ReportsWebinarPollsReply:
        """Get the poll answers of an ended webinar, person by person.

        GET /report/webinars/{webinarId}/polls, rate class heavy.
        """
        return self._send("reports.webinar_polls", (webinar_id,))

    def webinar_qa(self, webinar_id: int | str, /) -> t.ReportsWebinarQaReply:
        """Get the questions and answers of an ended webinar, person by person.

        GET /report/webinars/{webinarId}/qa, rate class heavy.
        """
        return self._send("reports.webinar_qa", (webinar_id,))

    def webinar_survey(self, webinar_id: int | str, /) -> t.ReportsWebinarSurveyReply:
        """Get the survey answers of an ended webinar, person by person.

        GET /report/webinars/{webinarId}/survey, rate class heavy.
        """
        return self._send("reports.webinar_survey", (webinar_id,))


class AsyncReports(Resource):
    """``zoom.reports``"""

    _name = "reports"

    def billing(self) -> AsyncListing[t.ReportsBillingItem, t.ReportsBillingPage]:
        """List the months' department billing reports with their amounts.

        GET /report/billing, rate class heavy.
        """
        return self._send("reports.billing", ())

    def billing_invoices(
        self, **named: Unpack[t.ReportsBillingInvoicesParams]
    ) -> AsyncListing[t.ReportsBillingInvoicesItem, t.ReportsBillingInvoicesPage]:
        """List the invoices of one department billing report.

        GET /report/billing/invoices, rate class heavy.
        """
        return self._send("reports.billing_invoices", (), named)

    def cloud_recording(
        self, **named: Unpack[t.ReportsCloudRecordingParams]
    ) -> AsyncListing[t.ReportsCloudRecordingItem, t.ReportsCloudRecordingPage]:
        """Get the storage cloud recordings used, day by day.

        GET /report/cloud_recording, rate class heavy.
        """
        return self._send("reports.cloud_recording", (), named)

    def daily(
        self, **named: Unpack[t.ReportsDailyParams]
    ) -> AsyncListing[t.ReportsDailyItem, t.ReportsDailyPage]:
        """Get new users, meetings, participants and meeting minutes for each day of a month.

        GET /report/daily, rate class heavy.
        """
        return self._send("reports.daily", (), named)

    def disclaimer(
        self, **named: Unpack[t.ReportsDisclaimerParams]
    ) -> AsyncListing[t.ReportsDisclaimerItem, t.ReportsDisclaimerPage]:
        """List which notices people agreed to or declined, such as being recorded.

        GET /report/disclaimer, rate class heavy.
        """
        return self._send("reports.disclaimer", (), named)

    def history_meetings(
        self, **named: Unpack[t.ReportsHistoryMeetingsParams]
    ) -> AsyncListing[t.ReportsHistoryMeetingsItem, t.ReportsHistoryMeetingsPage]:
        """List ended meetings and webinars with the features used in each.

        GET /report/history_meetings, rate class heavy.
        """
        return self._send("reports.history_meetings", (), named)

    def hosts(
        self, **named: Unpack[t.ReportsHostsParams]
    ) -> AsyncListing[t.ReportsHostsItem, t.ReportsHostsPage]:
        """List users who hosted meetings in a time range, or those who did not.

        GET /report/users, rate class heavy.
        """
        return self._send("reports.hosts", (), named)

    async def meeting(self, meeting_id: int | str, /) -> t.ReportsMeetingReply:
        """Get key figures of an ended meeting: times, participants, tracking fields.

        GET /report/meetings/{meetingId}, rate class heavy.
        """
        return await self._send("reports.meeting", (meeting_id,))

    def meeting_activities(
        self, **named: Unpack[t.ReportsMeetingActivitiesParams]
    ) -> AsyncListing[t.ReportsMeetingActivitiesItem, t.ReportsMeetingActivitiesPage]:
        """List what happened in meetings: created, joined, left, chat, remote control and end.

        GET /report/meeting_activities, rate class heavy.
        """
        return self._send("reports.meeting_activities", (), named)

    def meeting_participants(
        self, meeting_id: int | str, /, **named: Unpack[t.ReportsMeetingParticipantsParams]
    ) -> AsyncListing[t.ReportsMeetingParticipantsItem, t.ReportsMeetingParticipantsPage]:
        """List the participants of an ended meeting with join and leave times.

        GET /report/meetings/{meetingId}/participants, rate class heavy.
        """
        return self._send("reports.meeting_participants", (meeting_id,), named)

    async def meeting_polls(self, meeting_id: int | str, /) -> t.ReportsMeetingPollsReply:
        """Get the poll answers of an ended meeting, person by person.

        GET /report/meetings/{meetingId}/polls, rate class heavy.
        """
        return await self._send("reports.meeting_polls", (meeting_id,))

    async def meeting_qa(self, meeting_id: int | str, /) -> t.ReportsMeetingQaReply:
        """Get the questions and answers of an ended meeting, person by person.

        GET /report/meetings/{meetingId}/qa, rate class heavy.
        """
        return await self._send("reports.meeting_qa", (meeting_id,))

    async def meeting_survey(self, meeting_id: int | str, /) -> t.ReportsMeetingSurveyReply:
        """Get the survey answers of an ended meeting, person by person.

        GET /report/meetings/{meetingId}/survey, rate class heavy.
        """
        return await self._send("reports.meeting_survey", (meeting_id,))

    def operation_logs(
        self, **named: Unpack[t.ReportsOperationLogsParams]
    ) -> AsyncListing[t.ReportsOperationLogsItem, t.ReportsOperationLogsPage]:
        """List what admins and users changed in the account. GET /report/operationlogs, rate class heavy."""
        return self._send("reports.operation_logs", (), named)

    def remote_support(
        self, **named: Unpack[t.ReportsRemoteSupportParams]
    ) -> AsyncListing[t.ReportsRemoteSupportItem, t.ReportsRemoteSupportPage]:
        """List remote support sessions held within meetings. GET /report/remote_support, rate class heavy."""
        return self._send("reports.remote_support", (), named)

    def sign_in_out(
        self, **named: Unpack[t.ReportsSignInOutParams]
    ) -> AsyncListing[t.ReportsSignInOutItem, t.ReportsSignInOutPage]:
        """List sign-ins and sign-outs of the account's users. GET /report/activities, rate class heavy."""
        return self._send("reports.sign_in_out", (), named)

    def telephone(
        self, **named: Unpack[t.ReportsTelephoneParams]
    ) -> AsyncListing[t.ReportsTelephoneItem, t.ReportsTelephonePage]:
        """List calls into and out of meetings with their length and cost.

        GET /report/telephone, rate class heavy.
        """
        return self._send("reports.telephone", (), named)

    def upcoming_events(
        self, **named: Unpack[t.ReportsUpcomingEventsParams]
    ) -> AsyncListing[t.ReportsUpcomingEventsItem, t.ReportsUpcomingEventsPage]:
        """List the account's upcoming meetings and webinars with their hosts.

        GET /report/upcoming_events, rate class heavy.
        """
        return self._send("reports.upcoming_events", (), named)

    def user_meetings(
        self, user_id: str, /, **named: Unpack[t.ReportsUserMeetingsParams]
    ) -> AsyncListing[t.ReportsUserMeetingsItem, t.ReportsUserMeetingsPage]:
        """List a user's ended meetings and webinars, hosted or joined.

        GET /report/users/{userId}/meetings, rate class heavy.
        """
        return self._send("reports.user_meetings", (user_id,), named)

    async def webinar(self, webinar_id: int | str, /) -> t.ReportsWebinarReply:
        """Get key figures of an ended webinar: times, participants, tracking fields.

        GET /report/webinars/{webinarId}, rate class heavy.
        """
        return await self._send("reports.webinar", (webinar_id,))

    def webinar_participants(
        self, webinar_id: int | str, /, **named: Unpack[t.ReportsWebinarParticipantsParams]
    ) -> AsyncListing[t.ReportsWebinarParticipantsItem, t.ReportsWebinarParticipantsPage]:
        """List the participants of an ended webinar with join and leave times.

        GET /report/webinars/{webinarId}/participants, rate class heavy.
        """
        return self._send("reports.webinar_participants", (webinar_id,), named)

    async def webinar_polls(self, webinar_id: int | str, /) -> t.ReportsWebinarPollsReply:
        """Get the poll answers of an ended webinar, person by person.

        GET /report/webinars/{webinarId}/polls, rate class heavy.
        """
        return await self._send("reports.webinar_polls", (webinar_id,))

    async def webinar_qa(self, webinar_id: int | str, /) -> t.ReportsWebinarQaReply:
        """Get the questions and answers of an ended webinar, person by person.

        GET /report/webinars/{webinarId}/qa, rate class heavy.
        """
        return await self._send("reports.webinar_qa", (webinar_id,))

    async def webinar_survey(self, webinar_id: int | str, /) -> t.ReportsWebinarSurveyReply:
        """Get the survey answers of an ended webinar, person by person.

        GET /report/webinars/{webinarId}/survey, rate class heavy.
        """
        return await self._send("reports.webinar_survey", (webinar_id,))
