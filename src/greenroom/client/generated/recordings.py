"""Zoom recordings and archives.

Generated from catalog/data/recordings. Do not edit; see docs/codegen.md.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from greenroom.client.pages import AsyncListing, Listing
from greenroom.client.resource import Resource

if TYPE_CHECKING:
    from .types import recordings as t


class Archives(Resource):
    """``zoom.archives``"""

    _name = "archives"

    def delete_for_meeting(self, meeting_uuid: str, /) -> None:
        """Delete all archived files of a meeting or webinar.

        DELETE /past_meetings/{meetingUUID}/archive_files, rate class light.
        """
        return self._send("archives.delete_for_meeting", (meeting_uuid,))

    def get_for_meeting(self, meeting_uuid: str, /) -> t.ArchivesGetForMeetingReply:
        """Get the archived files of a meeting or webinar, with download links.

        GET /past_meetings/{meetingUUID}/archive_files, rate class light.
        """
        return self._send("archives.get_for_meeting", (meeting_uuid,))

    def get_statistics(self, **named: Unpack[t.ArchivesGetStatisticsParams]) -> t.ArchivesGetStatisticsReply:
        """Count the account's archived files by kind and by state.

        GET /archive_files/statistics, rate class medium.
        """
        return self._send("archives.get_statistics", (), named)

    def list(self, **named: Unpack[t.ArchivesListParams]) -> Listing[t.ArchivesListItem, t.ArchivesListPage]:
        """List archived meetings and webinars with their files. GET /archive_files, rate class medium."""
        return self._send("archives.list", (), named)

    def update_auto_delete(self, file_id: str, /, **named: Unpack[t.ArchivesUpdateAutoDeleteParams]) -> None:
        """Set whether an archived file is deleted by itself.

        PATCH /archive_files/{fileId}, rate class light.
        """
        return self._send("archives.update_auto_delete", (file_id,), named)


class AsyncArchives(Resource):
    """``zoom.archives``"""

    _name = "archives"

    async def delete_for_meeting(self, meeting_uuid: str, /) -> None:
        """Delete all archived files of a meeting or webinar.

        DELETE /past_meetings/{meetingUUID}/archive_files, rate class light.
        """
        return await self._send("archives.delete_for_meeting", (meeting_uuid,))

    async def get_for_meeting(self, meeting_uuid: str, /) -> t.ArchivesGetForMeetingReply:
        """Get the archived files of a meeting or webinar, with download links.

        GET /past_meetings/{meetingUUID}/archive_files, rate class light.
        """
        return await self._send("archives.get_for_meeting", (meeting_uuid,))

    async def get_statistics(
        self, **named: Unpack[t.ArchivesGetStatisticsParams]
    ) -> t.ArchivesGetStatisticsReply:
        """Count the account's archived files by kind and by state.

        GET /archive_files/statistics, rate class medium.
        """
        return await self._send("archives.get_statistics", (), named)

    def list(
        self, **named: Unpack[t.ArchivesListParams]
    ) -> AsyncListing[t.ArchivesListItem, t.ArchivesListPage]:
        """List archived meetings and webinars with their files. GET /archive_files, rate class medium."""
        return self._send("archives.list", (), named)

    async def update_auto_delete(
        self, file_id: str, /, **named: Unpack[t.ArchivesUpdateAutoDeleteParams]
    ) -> None:
        """Set whether an archived file is deleted by itself.

        PATCH /archive_files/{fileId}, rate class light.
        """
        return await self._send("archives.update_auto_delete", (file_id,), named)


class Recordings(Resource):
    """``zoom.recordings``"""

    _name = "recordings"

    def delete(self, meeting_id: int | str, /, **named: Unpack[t.RecordingsDeleteParams]) -> None:
        """Delete all recording files of a meeting, to the trash or for good.

        DELETE /meetings/{meetingId}/recordings, rate class light.
        """
        return self._send("recordings.delete", (meeting_id,), named)

    def delete_file(
        self, meeting_id: int | str, recording_id: str, /, **named: Unpack[t.RecordingsDeleteFileParams]
    ) -> None:
        """Delete one recording file of a meeting, to the trash or for good.

        DELETE /meetings/{meetingId}/recordings/{recordingId}, rate class light.
        """
        return self._send("recordings.delete_file", (meeting_id, recording_id), named)

    def get(self, meeting_id: int | str, /, **named: Unpack[t.RecordingsGetParams]) -> t.RecordingsGetReply:
        """Get the recording files of a meeting or webinar, with links.

        GET /meetings/{meetingId}/recordings, rate class light.
        """
        return self._send("recordings.get", (meeting_id,), named)

    def get_analytics_details(
        self, meeting_id: int | str, /, **named: Unpack[t.RecordingsGetAnalyticsDetailsParams]
    ) -> Listing[t.RecordingsGetAnalyticsDetailsItem, t.RecordingsGetAnalyticsDetailsPage]:
        """List who viewed or downloaded a recording, and when.

        GET /meetings/{meetingId}/recordings/analytics_details, rate class medium.
        """
        return self._send("recordings.get_analytics_details", (meeting_id,), named)

    def get_analytics_summary(
        self, meeting_id: int | str, /, **named: Unpack[t.RecordingsGetAnalyticsSummaryParams]
    ) -> Listing[t.RecordingsGetAnalyticsSummaryItem, t.RecordingsGetAnalyticsSummaryPage]:
        """Count views and downloads of a recording by day.

        GET /meetings/{meetingId}/recordings/analytics_summary, rate class medium.
        """
        return self._send("recordings.get_analytics_summary", (meeting_id,), named)

    def list(
        self, user_id: str, /, **named: Unpack[t.RecordingsListParams]
    ) -> Listing[t.RecordingsListItem, t.RecordingsListPage]:
        """List a user's cloud recordings by date, or those in the trash.

        GET /users/{userId}/recordings, rate class medium.
        """
        return self._send("recordings.list", (user_id,), named)

    def list_for_account(
        self, account_id: str, /, **named: Unpack[t.RecordingsListForAccountParams]
    ) -> Listing[t.RecordingsListForAccountItem, t.RecordingsListForAccountPage]:
        """List cloud recordings of all users of an account.

        GET /accounts/{accountId}/recordings, rate class medium.
        """
        return self._send("recordings.list_for_account", (account_id,), named)

    def recover(self, meeting_uuid: str, /, **named: Unpack[t.RecordingsRecoverParams]) -> None:
        """Bring back all recording files of a meeting from the trash.

        PUT /meetings/{meetingUUID}/recordings/status, rate class light.
        """
        return self._send("recordings.recover", (meeting_uuid,), named)

    def recover_file(
        self, meeting_id: int | str, recording_id: str, /, **named: Unpack[t.RecordingsRecoverFileParams]
    ) -> None:
        """Bring back one recording file from the trash.

        PUT /meetings/{meetingId}/recordings/{recordingId}/status, rate class light.
        """
        return self._send("recordings.recover_file", (meeting_id, recording_id), named)

    @cached_property
    def registrants(self) -> RecordingsRegistrants:
        """``zoom.recordings.registrants``"""
        return RecordingsRegistrants(self._run)

    @cached_property
    def settings(self) -> RecordingsSettings:
        """``zoom.recordings.settings``"""
        return RecordingsSettings(self._run)

    @cached_property
    def transcripts(self) -> RecordingsTranscripts:
        """``zoom.recordings.transcripts``"""
        return RecordingsTranscripts(self._run)


class AsyncRecordings(Resource):
    """``zoom.recordings``"""

    _name = "recordings"

    async def delete(self, meeting_id: int | str, /, **named: Unpack[t.RecordingsDeleteParams]) -> None:
        """Delete all recording files of a meeting, to the trash or for good.

        DELETE /meetings/{meetingId}/recordings, rate class light.
        """
        return await self._send("recordings.delete", (meeting_id,), named)

    async def delete_file(
        self, meeting_id: int | str, recording_id: str, /, **named: Unpack[t.RecordingsDeleteFileParams]
    ) -> None:
        """Delete one recording file of a meeting, to the trash or for good.

        DELETE /meetings/{meetingId}/recordings/{recordingId}, rate class light.
        """
        return await self._send("recordings.delete_file", (meeting_id, recording_id), named)

    async def get(
        self, meeting_id: int | str, /, **named: Unpack[t.RecordingsGetParams]
    ) -> t.RecordingsGetReply:
        """Get the recording files of a meeting or webinar, with links.

        GET /meetings/{meetingId}/recordings, rate class light.
        """
        return await self._send("recordings.get", (meeting_id,), named)

    def get_analytics_details(
        self, meeting_id: int | str, /, **named: Unpack[t.RecordingsGetAnalyticsDetailsParams]
    ) -> AsyncListing[t.RecordingsGetAnalyticsDetailsItem, t.RecordingsGetAnalyticsDetailsPage]:
        """List who viewed or downloaded a recording, and when.

        GET /meetings/{meetingId}/recordings/analytics_details, rate class medium.
        """
        return self._send("recordings.get_analytics_details", (meeting_id,), named)

    def get_analytics_summary(
        self, meeting_id: int | str, /, **named: Unpack[t.RecordingsGetAnalyticsSummaryParams]
    ) -> AsyncListing[t.RecordingsGetAnalyticsSummaryItem, t.RecordingsGetAnalyticsSummaryPage]:
        """Count views and downloads of a recording by day.

        GET /meetings/{meetingId}/recordings/analytics_summary, rate class medium.
        """
        return self._send("recordings.get_analytics_summary", (meeting_id,), named)

    def list(
        self, user_id: str, /, **named: Unpack[t.RecordingsListParams]
    ) -> AsyncListing[t.RecordingsListItem, t.RecordingsListPage]:
        """List a user's cloud recordings by date, or those in the trash.

        GET /users/{userId}/recordings, rate class medium.
        """
        return self._send("recordings.list", (user_id,), named)

    def list_for_account(
        self, account_id: str, /, **named: Unpack[t.RecordingsListForAccountParams]
    ) -> AsyncListing[t.RecordingsListForAccountItem, t.RecordingsListForAccountPage]:
        """List cloud recordings of all users of an account.

        GET /accounts/{accountId}/recordings, rate class medium.
        """
        return self._send("recordings.list_for_account", (account_id,), named)

    async def recover(self, meeting_uuid: str, /, **named: Unpack[t.RecordingsRecoverParams]) -> None:
        """Bring back all recording files of a meeting from the trash.

        PUT /meetings/{meetingUUID}/recordings/status, rate class light.
        """
        return await self._send("recordings.recover", (meeting_uuid,), named)

    async def recover_file(
        self, meeting_id: int | str, recording_id: str, /, **named: Unpack[t.RecordingsRecoverFileParams]
    ) -> None:
        """Bring back one recording file from the trash.

        PUT /meetings/{meetingId}/recordings/{recordingId}/status, rate class light.
        """
        return await self._send("recordings.recover_file", (meeting_id, recording_id), named)

    @cached_property
    def registrants(self) -> AsyncRecordingsRegistrants:
        """``zoom.recordings.registrants``"""
        return AsyncRecordingsRegistrants(self._run)

    @cached_property
    def settings(self) -> AsyncRecordingsSettings:
        """``zoom.recordings.settings``"""
        return AsyncRecordingsSettings(self._run)

    @cached_property
    def transcripts(self) -> AsyncRecordingsTranscripts:
        """``zoom.recordings.transcripts``"""
        return AsyncRecordingsTranscripts(self._run)


class RecordingsRegistrants(Resource):
    """``zoom.recordings.registrants``"""

    _name = "recordings.registrants"

    def add(
        self, meeting_id: int | str, /, **named: Unpack[t.RecordingsRegistrantsAddParams]
    ) -> t.RecordingsRegistrantsAddReply:
        """Register a person to view an on-demand recording and get the link.

        POST /meetings/{meetingId}/recordings/registrants, rate class light.
        """
        return self._send("recordings.registrants.add", (meeting_id,), named)

    def get_questions(self, meeting_id: int | str, /) -> t.RecordingsRegistrantsGetQuestionsReply:
        """Get the fields and own questions of a recording's registration form.

        GET /meetings/{meetingId}/recordings/registrants/questions, rate class light.
        """
        return self._send("recordings.registrants.get_questions", (meeting_id,))

    def list(
        self, meeting_id: int | str, /, **named: Unpack[t.RecordingsRegistrantsListParams]
    ) -> Listing[t.RecordingsRegistrantsListItem, t.RecordingsRegistrantsListPage]:
        """List the people registered to view a recording, by approval status.

        GET /meetings/{meetingId}/recordings/registrants, rate class medium.
        """
        return self._send("recordings.registrants.list", (meeting_id,), named)

    def update_questions(
        self, meeting_id: int | str, /, **named: Unpack[t.RecordingsRegistrantsUpdateQuestionsParams]
    ) -> None:
        """Set which fields and own questions a recording's registration form has.

        PATCH /meetings/{meetingId}/recordings/registrants/questions, rate class light.
        """
        return self._send("recordings.registrants.update_questions", (meeting_id,), named)

    def update_status(
        self, meeting_id: int | str, /, **named: Unpack[t.RecordingsRegistrantsUpdateStatusParams]
    ) -> None:
        """Approve or deny up to 30 registrations for a recording.

        PUT /meetings/{meetingId}/recordings/registrants/status, rate class medium.
        """
        return self._send("recordings.registrants.update_status", (meeting_id,), named)


class AsyncRecordingsRegistrants(Resource):
    """``zoom.recordings.registrants``"""

    _name = "recordings.registrants"

    async def add(
        self, meeting_id: int | str, /, **named: Unpack[t.RecordingsRegistrantsAddParams]
    ) -> t.RecordingsRegistrantsAddReply:
        """Register a person to view an on-demand recording and get the link.

        POST /meetings/{meetingId}/recordings/registrants, rate class light.
        """
        return await self._send("recordings.registrants.add", (meeting_id,), named)

    async def get_questions(self, meeting_id: int | str, /) -> t.RecordingsRegistrantsGetQuestionsReply:
        """Get the fields and own questions of a recording's registration form.

        GET /meetings/{meetingId}/recordings/registrants/questions, rate class light.
        """
        return await self._send("recordings.registrants.get_questions", (meeting_id,))

    def list(
        self, meeting_id: int | str, /, **named: Unpack[t.RecordingsRegistrantsListParams]
    ) -> AsyncListing[t.RecordingsRegistrantsListItem, t.RecordingsRegistrantsListPage]:
        """List the people registered to view a recording, by approval status.

        GET /meetings/{meetingId}/recordings/registrants, rate class medium.
        """
        return self._send("recordings.registrants.list", (meeting_id,), named)

    async def update_questions(
        self, meeting_id: int | str, /, **named: Unpack[t.RecordingsRegistrantsUpdateQuestionsParams]
    ) -> None:
        """Set which fields and own questions a recording's registration form has.

        PATCH /meetings/{meetingId}/recordings/registrants/questions, rate class light.
        """
        return await self._send("recordings.registrants.update_questions", (meeting_id,), named)

    async def update_status(
        self, meeting_id: int | str, /, **named: Unpack[t.RecordingsRegistrantsUpdateStatusParams]
    ) -> None:
        """Approve or deny up to 30 registrations for a recording.

        PUT /meetings/{meetingId}/recordings/registrants/status, rate class medium.
        """
        return await self._send("recordings.registrants.update_status", (meeting_id,), named)


class RecordingsSettings(Resource):
    """``zoom.recordings.settings``"""

    _name = "recordings.settings"

    def get(self, meeting_id: int | str, /) -> t.RecordingsSettingsGetReply:
        """Get who may view and download a recording.

        GET /meetings/{meetingId}/recordings/settings, rate class light.
        """
        return self._send("recordings.settings.get", (meeting_id,))

    def update(self, meeting_id: int | str, /, **named: Unpack[t.RecordingsSettingsUpdateParams]) -> None:
        """Change who may view and download a recording.

        PATCH /meetings/{meetingId}/recordings/settings, rate class light.
        """
        return self._send("recordings.settings.update", (meeting_id,), named)


class AsyncRecordingsSettings(Resource):
    """``zoom.recordings.settings``"""

    _name = "recordings.settings"

    async def get(self, meeting_id: int | str, /) -> t.RecordingsSettingsGetReply:
        """Get who may view and download a recording.

        GET /meetings/{meetingId}/recordings/settings, rate class light.
        """
        return await self._send("recordings.settings.get", (meeting_id,))

    async def update(
        self, meeting_id: int | str, /, **named: Unpack[t.RecordingsSettingsUpdateParams]
    ) -> None:
        """Change who may view and download a recording.

        PATCH /meetings/{meetingId}/recordings/settings, rate class light.
        """
        return await self._send("recordings.settings.update", (meeting_id,), named)


class RecordingsTranscripts(Resource):
    """``zoom.recordings.transcripts``"""

    _name = "recordings.transcripts"

    def delete(self, meeting_id: int | str, /) -> None:
        """Delete the transcript of a meeting or webinar.

        DELETE /meetings/{meetingId}/transcript, rate class medium.
        """
        return self._send("recordings.transcripts.delete", (meeting_id,))

    def get(self, meeting_id: int | str, /) -> t.RecordingsTranscriptsGetReply:
        """Get the transcript of a meeting or webinar as a download link.

        GET /meetings/{meetingId}/transcript, rate class medium.
        """
        return self._send("recordings.transcripts.get", (meeting_id,))


class AsyncRecordingsTranscripts(Resource):
    """``zoom.recordings.transcripts``"""

    _name = "recordings.transcripts"

    async def delete(self, meeting_id: int | str, /) -> None:
        """Delete the transcript of a meeting or webinar.

        DELETE /meetings/{meetingId}/transcript, rate class medium.
        """
        return await self._send("recordings.transcripts.delete", (meeting_id,))

    async def get(self, meeting_id: int | str, /) -> t.RecordingsTranscriptsGetReply:
        """Get the transcript of a meeting or webinar as a download link.

        GET /meetings/{meetingId}/transcript, rate class medium.
        """
        return await self._send("recordings.transcripts.get", (meeting_id,))
