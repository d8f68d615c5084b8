"""Zoom Phone.

Generated from catalog/data/phone. Do not edit; see docs/codegen.md.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from greenroom.client.pages import AsyncListing, Listing
from greenroom.client.resource import Resource, deprecated

if TYPE_CHECKING:
    from .types import phone as t


class Phone(Resource):
    """``zoom.phone``"""

    _name = "phone"

    @cached_property
    def auto_receptionists(self) -> PhoneAutoReceptionists:
        """``zoom.phone.auto_receptionists``"""
        return PhoneAutoReceptionists(self._run)

    @cached_property
    def blocked_list(self) -> PhoneBlockedList:
        """``zoom.phone.blocked_list``"""
        return PhoneBlockedList(self._run)

    @cached_property
    def call_history(self) -> PhoneCallHistory:
        """``zoom.phone.call_history``"""
        return PhoneCallHistory(self._run)

    @cached_property
    def call_logs(self) -> PhoneCallLogs:
        """``zoom.phone.call_logs``"""
        return PhoneCallLogs(self._run)

    @cached_property
    def call_queues(self) -> PhoneCallQueues:
        """``zoom.phone.call_queues``"""
        return PhoneCallQueues(self._run)

    @cached_property
    def calling_plans(self) -> PhoneCallingPlans:
        """``zoom.phone.calling_plans``"""
        return PhoneCallingPlans(self._run)

    @cached_property
    def common_areas(self) -> PhoneCommonAreas:
        """``zoom.phone.common_areas``"""
        return PhoneCommonAreas(self._run)

    @cached_property
    def devices(self) -> PhoneDevices:
        """``zoom.phone.devices``"""
        return PhoneDevices(self._run)

    @cached_property
    def emergency_locations(self) -> PhoneEmergencyLocations:
        """``zoom.phone.emergency_locations``"""
        return PhoneEmergencyLocations(self._run)

    @cached_property
    def external_contacts(self) -> PhoneExternalContacts:
        """``zoom.phone.external_contacts``"""
        return PhoneExternalContacts(self._run)

    @cached_property
    def metrics(self) -> PhoneMetrics:
        """``zoom.phone.metrics``"""
        return PhoneMetrics(self._run)

    @cached_property
    def numbers(self) -> PhoneNumbers:
        """``zoom.phone.numbers``"""
        return PhoneNumbers(self._run)

    @cached_property
    def plans(self) -> PhonePlans:
        """``zoom.phone.plans``"""
        return PhonePlans(self._run)

    @cached_property
    def recordings(self) -> PhoneRecordings:
        """``zoom.phone.recordings``"""
        return PhoneRecordings(self._run)

    @cached_property
    def reports(self) -> PhoneReports:
        """``zoom.phone.reports``"""
        return PhoneReports(self._run)

    @cached_property
    def setting_templates(self) -> PhoneSettingTemplates:
        """``zoom.phone.setting_templates``"""
        return PhoneSettingTemplates(self._run)

    @cached_property
    def settings(self) -> PhoneSettings:
        """``zoom.phone.settings``"""
        return PhoneSettings(self._run)

    def setup(self, account_id: str, /, **named: Unpack[t.PhoneSetupParams]) -> None:
        """Set up the phone system of an account that has just got a phone plan.

        POST /accounts/{accountId}/phone/setup, rate class light.
        """
        return self._send("phone.setup", (account_id,), named)

    @cached_property
    def shared_line_groups(self) -> PhoneSharedLineGroups:
        """``zoom.phone.shared_line_groups``"""
        return PhoneSharedLineGroups(self._run)

    @cached_property
    def sip_groups(self) -> PhoneSipGroups:
        """``zoom.phone.sip_groups``"""
        return PhoneSipGroups(self._run)

    @cached_property
    def sip_trunks(self) -> PhoneSipTrunks:
        """``zoom.phone.sip_trunks``"""
        return PhoneSipTrunks(self._run)

    @cached_property
    def sites(self) -> PhoneSites:
        """``zoom.phone.sites``"""
        return PhoneSites(self._run)

    @cached_property
    def users(self) -> PhoneUsers:
        """``zoom.phone.users``"""
        return PhoneUsers(self._run)

    @cached_property
    def voicemails(self) -> PhoneVoicemails:
        """``zoom.phone.voicemails``"""
        return PhoneVoicemails(self._run)


class AsyncPhone(Resource):
    """``zoom.phone``"""

    _name = "phone"

    @cached_property
    def auto_receptionists(self) -> AsyncPhoneAutoReceptionists:
        """``zoom.phone.auto_receptionists``"""
        return AsyncPhoneAutoReceptionists(self._run)

    @cached_property
    def blocked_list(self) -> AsyncPhoneBlockedList:
        """``zoom.phone.blocked_list``"""
        return AsyncPhoneBlockedList(self._run)

    @cached_property
    def call_history(self) -> AsyncPhoneCallHistory:
        """``zoom.phone.call_history``"""
        return AsyncPhoneCallHistory(self._run)

    @cached_property
    def call_logs(self) -> AsyncPhoneCallLogs:
        """``zoom.phone.call_logs``"""
        return AsyncPhoneCallLogs(self._run)

    @cached_property
    def call_queues(self) -> AsyncPhoneCallQueues:
        """``zoom.phone.call_queues``"""
        return AsyncPhoneCallQueues(self._run)

    @cached_property
    def calling_plans(self) -> AsyncPhoneCallingPlans:
        """``zoom.phone.calling_plans``"""
        return AsyncPhoneCallingPlans(self._run)

    @cached_property
    def common_areas(self) -> AsyncPhoneCommonAreas:
        """``zoom.phone.common_areas``"""
        return AsyncPhoneCommonAreas(self._run)

    @cached_property
    def devices(self) -> AsyncPhoneDevices:
        """``zoom.phone.devices``"""
        return AsyncPhoneDevices(self._run)

    @cached_property
    def emergency_locations(self) -> AsyncPhoneEmergencyLocations:
        """``zoom.phone.emergency_locations``"""
        return AsyncPhoneEmergencyLocations(self._run)

    @cached_property
    def external_contacts(self) -> AsyncPhoneExternalContacts:
        """``zoom.phone.external_contacts``"""
        return AsyncPhoneExternalContacts(self._run)

    @cached_property
    def metrics(self) -> AsyncPhoneMetrics:
        """``zoom.phone.metrics``"""
        return AsyncPhoneMetrics(self._run)

    @cached_property
    def numbers(self) -> AsyncPhoneNumbers:
        """``zoom.phone.numbers``"""
        return AsyncPhoneNumbers(self._run)

    @cached_property
    def plans(self) -> AsyncPhonePlans:
        """``zoom.phone.plans``"""
        return AsyncPhonePlans(self._run)

    @cached_property
    def recordings(self) -> AsyncPhoneRecordings:
        """``zoom.phone.recordings``"""
        return AsyncPhoneRecordings(self._run)

    @cached_property
    def reports(self) -> AsyncPhoneReports:
        """``zoom.phone.reports``"""
        return AsyncPhoneReports(self._run)

    @cached_property
    def setting_templates(self) -> AsyncPhoneSettingTemplates:
        """``zoom.phone.setting_templates``"""
        return AsyncPhoneSettingTemplates(self._run)

    @cached_property
    def settings(self) -> AsyncPhoneSettings:
        """``zoom.phone.settings``"""
        return AsyncPhoneSettings(self._run)

    async def setup(self, account_id: str, /, **named: Unpack[t.PhoneSetupParams]) -> None:
        """Set up the phone system of an account that has just got a phone plan.

        POST /accounts/{accountId}/phone/setup, rate class light.
        """
        return await self._send("phone.setup", (account_id,), named)

    @cached_property
    def shared_line_groups(self) -> AsyncPhoneSharedLineGroups:
        """``zoom.phone.shared_line_groups``"""
        return AsyncPhoneSharedLineGroups(self._run)

    @cached_property
    def sip_groups(self) -> AsyncPhoneSipGroups:
        """``zoom.phone.sip_groups``"""
        return AsyncPhoneSipGroups(self._run)

    @cached_property
    def sip_trunks(self) -> AsyncPhoneSipTrunks:
        """``zoom.phone.sip_trunks``"""
        return AsyncPhoneSipTrunks(self._run)

    @cached_property
    def sites(self) -> AsyncPhoneSites:
        """``zoom.phone.sites``"""
        return AsyncPhoneSites(self._run)

    @cached_property
    def users(self) -> AsyncPhoneUsers:
        """``zoom.phone.users``"""
        return AsyncPhoneUsers(self._run)

    @cached_property
    def voicemails(self) -> AsyncPhoneVoicemails:
        """``zoom.phone.voicemails``"""
        return AsyncPhoneVoicemails(self._run)


class PhoneAutoReceptionists(Resource):
    """``zoom.phone.auto_receptionists``"""

    _name = "phone.auto_receptionists"

    def create(
        self, **named: Unpack[t.PhoneAutoReceptionistsCreateParams]
    ) -> t.PhoneAutoReceptionistsCreateReply:
        """Add an auto receptionist, the menu that answers and routes incoming calls.

        POST /phone/auto_receptionists, rate class light.
        """
        return self._send("phone.auto_receptionists.create", (), named)

    def delete(self, auto_receptionist_id: str, /) -> None:
        """Delete an auto receptionist.

        DELETE /phone/auto_receptionists/{autoReceptionistId}, rate class light.
        """
        return self._send("phone.auto_receptionists.delete", (auto_receptionist_id,))

    def get(self, auto_receptionist_id: str, /) -> t.PhoneAutoReceptionistsGetReply:
        """Get an auto receptionist with its extension, numbers and holiday hours.

        GET /phone/auto_receptionists/{autoReceptionistId}, rate class medium.
        """
        return self._send("phone.auto_receptionists.get", (auto_receptionist_id,))

    def list(
        self, **named: Unpack[t.PhoneAutoReceptionistsListParams]
    ) -> Listing[t.PhoneAutoReceptionistsListItem, t.PhoneAutoReceptionistsListPage]:
        """List auto receptionists with their extensions, numbers and sites.

        GET /phone/auto_receptionists, rate class medium.
        """
        return self._send("phone.auto_receptionists.list", (), named)

    @cached_property
    def phone_numbers(self) -> PhoneAutoReceptionistsPhoneNumbers:
        """``zoom.phone.auto_receptionists.phone_numbers``"""
        return PhoneAutoReceptionistsPhoneNumbers(self._run)

    def update(
        self, auto_receptionist_id: str, /, **named: Unpack[t.PhoneAutoReceptionistsUpdateParams]
    ) -> None:
        """Change an auto receptionist's name, extension, language or time zone.

        PATCH /phone/auto_receptionists/{autoReceptionistId}, rate class light.
        """
        return self._send("phone.auto_receptionists.update", (auto_receptionist_id,), named)


class AsyncPhoneAutoReceptionists(Resource):
    """``zoom.phone.auto_receptionists``"""

    _name = "phone.auto_receptionists"

    async def create(
        self, **named: Unpack[t.PhoneAutoReceptionistsCreateParams]
    ) -> t.PhoneAutoReceptionistsCreateReply:
        """Add an auto receptionist, the menu that answers and routes incoming calls.

        POST /phone/auto_receptionists, rate class light.
        """
        return await self._send("phone.auto_receptionists.create", (), named)

    async def delete(self, auto_receptionist_id: str, /) -> None:
        """Delete an auto receptionist.

        DELETE /phone/auto_receptionists/{autoReceptionistId}, rate class light.
        """
        return await self._send("phone.auto_receptionists.delete", (auto_receptionist_id,))

    async def get(self, auto_receptionist_id: str, /) -> t.PhoneAutoReceptionistsGetReply:
        """Get an auto receptionist with its extension, numbers and holiday hours.

        GET /phone/auto_receptionists/{autoReceptionistId}, rate class medium.
        """
        return await self._send("phone.auto_receptionists.get", (auto_receptionist_id,))

    def list(
        self, **named: Unpack[t.PhoneAutoReceptionistsListParams]
    ) -> AsyncListing[t.PhoneAutoReceptionistsListItem, t.PhoneAutoReceptionistsListPage]:
        """List auto receptionists with their extensions, numbers and sites.

        GET /phone/auto_receptionists, rate class medium.
        """
        return self._send("phone.auto_receptionists.list", (), named)

    @cached_property
    def phone_numbers(self) -> AsyncPhoneAutoReceptionistsPhoneNumbers:
        """``zoom.phone.auto_receptionists.phone_numbers``"""
        return AsyncPhoneAutoReceptionistsPhoneNumbers(self._run)

    async def update(
        self, auto_receptionist_id: str, /, **named: Unpack[t.PhoneAutoReceptionistsUpdateParams]
    ) -> None:
        """Change an auto receptionist's name, extension, language or time zone.

        PATCH /phone/auto_receptionists/{autoReceptionistId}, rate class light.
        """
        return await self._send("phone.auto_receptionists.update", (auto_receptionist_id,), named)


class PhoneAutoReceptionistsPhoneNumbers(Resource):
    """``zoom.phone.auto_receptionists.phone_numbers``"""

    _name = "phone.auto_receptionists.phone_numbers"

    def assign(
        self, auto_receptionist_id: str, /, **named: Unpack[t.PhoneAutoReceptionistsPhoneNumbersAssignParams]
    ) -> None:
        """Assign phone numbers to an auto receptionist.

        POST /phone/auto_receptionists/{autoReceptionistId}/phone_numbers, rate class light.
        """
        return self._send("phone.auto_receptionists.phone_numbers.assign", (auto_receptionist_id,), named)

    def unassign(self, auto_receptionist_id: str, phone_number_id: str, /) -> None:
        """Take one phone number off an auto receptionist.

        DELETE /phone/auto_receptionists/{autoReceptionistId}/phone_numbers/{phoneNumberId}, rate class light.
        """
        return self._send(
            "phone.auto_receptionists.phone_numbers.unassign", (auto_receptionist_id, phone_number_id)
        )

    def unassign_all(self, auto_receptionist_id: str, /) -> None:
        """Take all phone numbers off an auto receptionist.

        DELETE /phone/auto_receptionists/{autoReceptionistId}/phone_numbers, rate class light.
        """
        return self._send("phone.auto_receptionists.phone_numbers.unassign_all", (auto_receptionist_id,))


class AsyncPhoneAutoReceptionistsPhoneNumbers(Resource):
    """``zoom.phone.auto_receptionists.phone_numbers``"""

    _name = "phone.auto_receptionists.phone_numbers"

    async def assign(
        self, auto_receptionist_id: str, /, **named: Unpack[t.PhoneAutoReceptionistsPhoneNumbersAssignParams]
    ) -> None:
        """Assign phone numbers to an auto receptionist.

        POST /phone/auto_receptionists/{autoReceptionistId}/phone_numbers, rate class light.
        """
        return await self._send(
            "phone.auto_receptionists.phone_numbers.assign", (auto_receptionist_id,), named
        )

    async def unassign(self, auto_receptionist_id: str, phone_number_id: str, /) -> None:
        """Take one phone number off an auto receptionist.

        DELETE /phone/auto_receptionists/{autoReceptionistId}/phone_numbers/{phoneNumberId}, rate class light.
        """
        return await self._send(
            "phone.auto_receptionists.phone_numbers.unassign", (auto_receptionist_id, phone_number_id)
        )

    async def unassign_all(self, auto_receptionist_id: str, /) -> None:
        """Take all phone numbers off an auto receptionist.

        DELETE /phone/auto_receptionists/{autoReceptionistId}/phone_numbers, rate class light.
        """
        return await self._send(
            "phone.auto_receptionists.phone_numbers.unassign_all", (auto_receptionist_id,)
        )


class PhoneBlockedList(Resource):
    """``zoom.phone.blocked_list``"""

    _name = "phone.blocked_list"

    def create(self, **named: Unpack[t.PhoneBlockedListCreateParams]) -> t.PhoneBlockedListCreateReply:
        """Block a phone number or prefix for calls in or out. POST /phone/blocked_list, rate class light."""
        return self._send("phone.blocked_list.create", (), named)

    def delete(self, blocked_list_id: str, /) -> None:
        """Remove an entry from the account's blocked numbers.

        DELETE /phone/blocked_list/{blockedListId}, rate class light.
        """
        return self._send("phone.blocked_list.delete", (blocked_list_id,))

    def get(self, blocked_list_id: str, /) -> t.PhoneBlockedListGetReply:
        """Get one entry of the account's blocked numbers.

        GET /phone/blocked_list/{blockedListId}, rate class light.
        """
        return self._send("phone.blocked_list.get", (blocked_list_id,))

    def list(
        self, **named: Unpack[t.PhoneBlockedListListParams]
    ) -> Listing[t.PhoneBlockedListListItem, t.PhoneBlockedListListPage]:
        """List the phone numbers and prefixes that the account blocks.

        GET /phone/blocked_list, rate class medium.
        """
        return self._send("phone.blocked_list.list", (), named)

    def update(self, blocked_list_id: str, /, **named: Unpack[t.PhoneBlockedListUpdateParams]) -> None:
        """Change an entry of the account's blocked numbers, or switch it off.

        PATCH /phone/blocked_list/{blockedListId}, rate class light.
        """
        return self._send("phone.blocked_list.update", (blocked_list_id,), named)


class AsyncPhoneBlockedList(Resource):
    """``zoom.phone.blocked_list``"""

    _name = "phone.blocked_list"

    async def create(self, **named: Unpack[t.PhoneBlockedListCreateParams]) -> t.PhoneBlockedListCreateReply:
        """Block a phone number or prefix for calls in or out. POST /phone/blocked_list, rate class light."""
        return await self._send("phone.blocked_list.create", (), named)

    async def delete(self, blocked_list_id: str, /) -> None:
        """Remove an entry from the account's blocked numbers.

        DELETE /phone/blocked_list/{blockedListId}, rate class light.
        """
        return await self._send("phone.blocked_list.delete", (blocked_list_id,))

    async def get(self, blocked_list_id: str, /) -> t.PhoneBlockedListGetReply:
        """Get one entry of the account's blocked numbers.

        GET /phone/blocked_list/{blockedListId}, rate class light.
        """
        return await self._send("phone.blocked_list.get", (blocked_list_id,))

    def list(
        self, **named: Unpack[t.PhoneBlockedListListParams]
    ) -> AsyncListing[t.PhoneBlockedListListItem, t.PhoneBlockedListListPage]:
        """List the phone numbers and prefixes that the account blocks.

        GET /phone/blocked_list, rate class medium.
        """
        return self._send("phone.blocked_list.list", (), named)

    async def update(self, blocked_list_id: str, /, **named: Unpack[t.PhoneBlockedListUpdateParams]) -> None:
        """Change an entry of the account's blocked numbers, or switch it off.

        PATCH /phone/blocked_list/{blockedListId}, rate class light.
        """
        return await self._send("phone.blocked_list.update", (blocked_list_id,), named)


class PhoneCallHistory(Resource):
    """``zoom.phone.call_history``"""

    _name = "phone.call_history"

    def get(self, call_log_id: str, /) -> t.PhoneCallHistoryGetReply:
        """Get one step of a call with its parties, times and result.

        GET /phone/call_history_detail/{callLogId}, rate class medium.
        """
        return self._send("phone.call_history.get", (call_log_id,))

    def get_path(self, call_log_id: str, /) -> t.PhoneCallHistoryGetPathReply:
        """Get all steps a call went through, such as menu, queue and answer.

        GET /phone/call_history/{callLogId}, rate class light.
        """
        return self._send("phone.call_history.get_path", (call_log_id,))

    def list(
        self, **named: Unpack[t.PhoneCallHistoryListParams]
    ) -> Listing[t.PhoneCallHistoryListItem, t.PhoneCallHistoryListPage]:
        """List the account's calls, one record for each whole call.

        GET /phone/call_history, rate class heavy.
        """
        return self._send("phone.call_history.list", (), named)

    def set_client_code(
        self, call_log_id: str, /, **named: Unpack[t.PhoneCallHistorySetClientCodeParams]
    ) -> None:
        """Mark a call with a client code, for billing.

        PATCH /phone/call_history/{callLogId}/client_code, rate class light.
        """
        return self._send("phone.call_history.set_client_code", (call_log_id,), named)


class AsyncPhoneCallHistory(Resource):
    """``zoom.phone.call_history``"""

    _name = "phone.call_history"

    async def get(self, call_log_id: str, /) -> t.PhoneCallHistoryGetReply:
        """Get one step of a call with its parties, times and result.

        GET /phone/call_history_detail/{callLogId}, rate class medium.
        """
        return await self._send("phone.call_history.get", (call_log_id,))

    async def get_path(self, call_log_id: str, /) -> t.PhoneCallHistoryGetPathReply:
        """Get all steps a call went through, such as menu, queue and answer.

        GET /phone/call_history/{callLogId}, rate class light.
        """
        return await self._send("phone.call_history.get_path", (call_log_id,))

    def list(
        self, **named: Unpack[t.PhoneCallHistoryListParams]
    ) -> AsyncListing[t.PhoneCallHistoryListItem, t.PhoneCallHistoryListPage]:
        """List the account's calls, one record for each whole call.

        GET /phone/call_history, rate class heavy.
        """
        return self._send("phone.call_history.list", (), named)

    async def set_client_code(
        self, call_log_id: str, /, **named: Unpack[t.PhoneCallHistorySetClientCodeParams]
    ) -> None:
        """Mark a call with a client code, for billing.

        PATCH /phone/call_history/{callLogId}/client_code, rate class light.
        """
        return await self._send("phone.call_history.set_client_code", (call_log_id,), named)


class PhoneCallLogs(Resource):
    """``zoom.phone.call_logs``"""

    _name = "phone.call_logs"

    @deprecated("Zoom advises against this operation.")
    def get(self, call_log_id: str, /) -> t.PhoneCallLogsGetReply:
        """Get one call log with its steps. GET /phone/call_logs/{callLogId}, rate class light."""
        return self._send("phone.call_logs.get", (call_log_id,))

    def get_recording(self, id: str, /) -> t.PhoneCallLogsGetRecordingReply:
        """Get the recording of a call, by call id or call log id.

        GET /phone/call_logs/{id}/recordings, rate class light.
        """
        return self._send("phone.call_logs.get_recording", (id,))

    @deprecated("Zoom advises against this operation.")
    def list(
        self, **named: Unpack[t.PhoneCallLogsListParams]
    ) -> Listing[t.PhoneCallLogsListItem, t.PhoneCallLogsListPage]:
        """List the account's call logs. GET /phone/call_logs, rate class heavy."""
        return self._send("phone.call_logs.list", (), named)

    @deprecated("Zoom advises against this operation.")
    def set_client_code(
        self, call_log_id: str, /, **named: Unpack[t.PhoneCallLogsSetClientCodeParams]
    ) -> None:
        """Mark a call log with a client code, for billing.

        PUT /phone/call_logs/{callLogId}/client_code, rate class light.
        """
        return self._send("phone.call_logs.set_client_code", (call_log_id,), named)


class AsyncPhoneCallLogs(Resource):
    """``zoom.phone.call_logs``"""

    _name = "phone.call_logs"

    @deprecated("Zoom advises against this operation.")
    async def get(self, call_log_id: str, /) -> t.PhoneCallLogsGetReply:
        """Get one call log with its steps. GET /phone/call_logs/{callLogId}, rate class light."""
        return await self._send("phone.call_logs.get", (call_log_id,))

    async def get_recording(self, id: str, /) -> t.PhoneCallLogsGetRecordingReply:
        """Get the recording of a call, by call id or call log id.

        GET /phone/call_logs/{id}/recordings, rate class light.
        """
        return await self._send("phone.call_logs.get_recording", (id,))

    @deprecated("Zoom advises against this operation.")
    def list(
        self, **named: Unpack[t.PhoneCallLogsListParams]
    ) -> AsyncListing[t.PhoneCallLogsListItem, t.PhoneCallLogsListPage]:
        """List the account's call logs. GET /phone/call_logs, rate class heavy."""
        return self._send("phone.call_logs.list", (), named)

    @deprecated("Zoom advises against this operation.")
    async def set_client_code(
        self, call_log_id: str, /, **named: Unpack[t.PhoneCallLogsSetClientCodeParams]
    ) -> None:
        """Mark a call log with a client code, for billing.

        PUT /phone/call_logs/{callLogId}/client_code, rate class light.
        """
        return await self._send("phone.call_logs.set_client_code", (call_log_id,), named)


class PhoneCallQueues(Resource):
    """``zoom.phone.call_queues``"""

    _name = "phone.call_queues"

    @deprecated("Zoom advises against this operation.")
    def change_manager(
        self, call_queue_id: str, /, **named: Unpack[t.PhoneCallQueuesChangeManagerParams]
    ) -> None:
        """Make another member the manager of a call queue.

        PUT /phone/call_queues/{callQueueId}/manager, rate class light.
        """
        return self._send("phone.call_queues.change_manager", (call_queue_id,), named)

    def create(self, **named: Unpack[t.PhoneCallQueuesCreateParams]) -> t.PhoneCallQueuesCreateReply:
        """Add a call queue, with up to ten users and ten common areas at once.

        POST /phone/call_queues, rate class light.
        """
        return self._send("phone.call_queues.create", (), named)

    def delete(self, call_queue_id: str, /) -> None:
        """Delete a call queue. DELETE /phone/call_queues/{callQueueId}, rate class light."""
        return self._send("phone.call_queues.delete", (call_queue_id,))

    def get(self, call_queue_id: str, /) -> t.PhoneCallQueuesGetReply:
        """Get a call queue with its extension, members, numbers and voicemail access.

        GET /phone/call_queues/{callQueueId}, rate class light.
        """
        return self._send("phone.call_queues.get", (call_queue_id,))

    def list(
        self, **named: Unpack[t.PhoneCallQueuesListParams]
    ) -> Listing[t.PhoneCallQueuesListItem, t.PhoneCallQueuesListPage]:
        """List call queues with their extensions, numbers and sites.

        GET /phone/call_queues, rate class medium.
        """
        return self._send("phone.call_queues.list", (), named)

    @cached_property
    def members(self) -> PhoneCallQueuesMembers:
        """``zoom.phone.call_queues.members``"""
        return PhoneCallQueuesMembers(self._run)

    @cached_property
    def phone_numbers(self) -> PhoneCallQueuesPhoneNumbers:
        """``zoom.phone.call_queues.phone_numbers``"""
        return PhoneCallQueuesPhoneNumbers(self._run)

    @cached_property
    def policies(self) -> PhoneCallQueuesPolicies:
        """``zoom.phone.call_queues.policies``"""
        return PhoneCallQueuesPolicies(self._run)

    @cached_property
    def recordings(self) -> PhoneCallQueuesRecordings:
        """``zoom.phone.call_queues.recordings``"""
        return PhoneCallQueuesRecordings(self._run)

    def update(self, call_queue_id: str, /, **named: Unpack[t.PhoneCallQueuesUpdateParams]) -> None:
        """Change a call queue's name, extension, site, language or state.

        PATCH /phone/call_queues/{callQueueId}, rate class light.
        """
        return self._send("phone.call_queues.update", (call_queue_id,), named)


class AsyncPhoneCallQueues(Resource):
    """``zoom.phone.call_queues``"""

    _name = "phone.call_queues"

    @deprecated("Zoom advises against this operation.")
    async def change_manager(
        self, call_queue_id: str, /, **named: Unpack[t.PhoneCallQueuesChangeManagerParams]
    ) -> None:
        """Make another member the manager of a call queue.

        PUT /phone/call_queues/{callQueueId}/manager, rate class light.
        """
        return await self._send("phone.call_queues.change_manager", (call_queue_id,), named)

    async def create(self, **named: Unpack[t.PhoneCallQueuesCreateParams]) -> t.PhoneCallQueuesCreateReply:
        """Add a call queue, with up to ten users and ten common areas at once.

        POST /phone/call_queues, rate class light.
        """
        return await self._send("phone.call_queues.create", (), named)

    async def delete(self, call_queue_id: str, /) -> None:
        """Delete a call queue. DELETE /phone/call_queues/{callQueueId}, rate class light."""
        return await self._send("phone.call_queues.delete", (call_queue_id,))

    async def get(self, call_queue_id: str, /) -> t.PhoneCallQueuesGetReply:
        """Get a call queue with its extension, members, numbers and voicemail access.

        GET /phone/call_queues/{callQueueId}, rate class light.
        """
        return await self._send("phone.call_queues.get", (call_queue_id,))

    def list(
        self, **named: Unpack[t.PhoneCallQueuesListParams]
    ) -> AsyncListing[t.PhoneCallQueuesListItem, t.PhoneCallQueuesListPage]:
        """List call queues with their extensions, numbers and sites.

        GET /phone/call_queues, rate class medium.
        """
        return self._send("phone.call_queues.list", (), named)

    @cached_property
    def members(self) -> AsyncPhoneCallQueuesMembers:
        """``zoom.phone.call_queues.members``"""
        return AsyncPhoneCallQueuesMembers(self._run)

    @cached_property
    def phone_numbers(self) -> AsyncPhoneCallQueuesPhoneNumbers:
        """``zoom.phone.call_queues.phone_numbers``"""
        return AsyncPhoneCallQueuesPhoneNumbers(self._run)

    @cached_property
    def policies(self) -> AsyncPhoneCallQueuesPolicies:
        """``zoom.phone.call_queues.policies``"""
        return AsyncPhoneCallQueuesPolicies(self._run)

    @cached_property
    def recordings(self) -> AsyncPhoneCallQueuesRecordings:
        """``zoom.phone.call_queues.recordings``"""
        return AsyncPhoneCallQueuesRecordings(self._run)

    async def update(self, call_queue_id: str, /, **named: Unpack[t.PhoneCallQueuesUpdateParams]) -> None:
        """Change a call queue's name, extension, site, language or state.

        PATCH /phone/call_queues/{callQueueId}, rate class light.
        """
        return await self._send("phone.call_queues.update", (call_queue_id,), named)


class PhoneCallQueuesMembers(Resource):
    """``zoom.phone.call_queues.members``"""

    _name = "phone.call_queues.members"

    def add(self, call_queue_id: str, /, **named: Unpack[t.PhoneCallQueuesMembersAddParams]) -> None:
        """Add up to ten users and ten common areas to a call queue.

        POST /phone/call_queues/{callQueueId}/members, rate class light.
        """
        return self._send("phone.call_queues.members.add", (call_queue_id,), named)

    def list(
        self, call_queue_id: str, /, **named: Unpack[t.PhoneCallQueuesMembersListParams]
    ) -> Listing[t.PhoneCallQueuesMembersListItem, t.PhoneCallQueuesMembersListPage]:
        """List a call queue's members and whether they take calls now.

        GET /phone/call_queues/{callQueueId}/members, rate class medium.
        """
        return self._send("phone.call_queues.members.list", (call_queue_id,), named)

    def remove(self, call_queue_id: str, member_id: str, /) -> None:
        """Remove one member from a call queue.

        DELETE /phone/call_queues/{callQueueId}/members/{memberId}, rate class light.
        """
        return self._send("phone.call_queues.members.remove", (call_queue_id, member_id))

    def remove_all(self, call_queue_id: str, /) -> None:
        """Remove all members from a call queue.

        DELETE /phone/call_queues/{callQueueId}/members, rate class light.
        """
        return self._send("phone.call_queues.members.remove_all", (call_queue_id,))


class AsyncPhoneCallQueuesMembers(Resource):
    """``zoom.phone.call_queues.members``"""

    _name = "phone.call_queues.members"

    async def add(self, call_queue_id: str, /, **named: Unpack[t.PhoneCallQueuesMembersAddParams]) -> None:
        """Add up to ten users and ten common areas to a call queue.

        POST /phone/call_queues/{callQueueId}/members, rate class light.
        """
        return await self._send("phone.call_queues.members.add", (call_queue_id,), named)

    def list(
        self, call_queue_id: str, /, **named: Unpack[t.PhoneCallQueuesMembersListParams]
    ) -> AsyncListing[t.PhoneCallQueuesMembersListItem, t.PhoneCallQueuesMembersListPage]:
        """List a call queue's members and whether they take calls now.

        GET /phone/call_queues/{callQueueId}/members, rate class medium.
        """
        return self._send("phone.call_queues.members.list", (call_queue_id,), named)

    async def remove(self, call_queue_id: str, member_id: str, /) -> None:
        """Remove one member from a call queue.

        DELETE /phone/call_queues/{callQueueId}/members/{memberId}, rate class light.
        """
        return await self._send("phone.call_queues.members.remove", (call_queue_id, member_id))

    async def remove_all(self, call_queue_id: str, /) -> None:
        """Remove all members from a call queue.

        DELETE /phone/call_queues/{callQueueId}/members, rate class light.
        """
        return await self._send("phone.call_queues.members.remove_all", (call_queue_id,))


class PhoneCallQueuesPhoneNumbers(Resource):
    """``zoom.phone.call_queues.phone_numbers``"""

    _name = "phone.call_queues.phone_numbers"

    def assign(
        self, call_queue_id: str, /, **named: Unpack[t.PhoneCallQueuesPhoneNumbersAssignParams]
    ) -> None:
        """Assign phone numbers to a call queue.

        POST /phone/call_queues/{callQueueId}/phone_numbers, rate class light.
        """
        return self._send("phone.call_queues.phone_numbers.assign", (call_queue_id,), named)

    def unassign(self, call_queue_id: str, phone_number_id: str, /) -> None:
        """Take one phone number off a call queue.

        DELETE /phone/call_queues/{callQueueId}/phone_numbers/{phoneNumberId}, rate class light.
        """
        return self._send("phone.call_queues.phone_numbers.unassign", (call_queue_id, phone_number_id))

    def unassign_all(self, call_queue_id: str, /) -> None:
        """Take all phone numbers off a call queue.

        DELETE /phone/call_queues/{callQueueId}/phone_numbers, rate class light.
        """
        return self._send("phone.call_queues.phone_numbers.unassign_all", (call_queue_id,))


class AsyncPhoneCallQueuesPhoneNumbers(Resource):
    """``zoom.phone.call_queues.phone_numbers``"""

    _name = "phone.call_queues.phone_numbers"

    async def assign(
        self, call_queue_id: str, /, **named: Unpack[t.PhoneCallQueuesPhoneNumbersAssignParams]
    ) -> None:
        """Assign phone numbers to a call queue.

        POST /phone/call_queues/{callQueueId}/phone_numbers, rate class light.
        """
        return await self._send("phone.call_queues.phone_numbers.assign", (call_queue_id,), named)

    async def unassign(self, call_queue_id: str, phone_number_id: str, /) -> None:
        """Take one phone number off a call queue.

        DELETE /phone/call_queues/{callQueueId}/phone_numbers/{phoneNumberId}, rate class light.
        """
        return await self._send("phone.call_queues.phone_numbers.unassign", (call_queue_id, phone_number_id))

    async def unassign_all(self, call_queue_id: str, /) -> None:
        """Take all phone numbers off a call queue.

        DELETE /phone/call_queues/{callQueueId}/phone_numbers, rate class light.
        """
        return await self._send("phone.call_queues.phone_numbers.unassign_all", (call_queue_id,))


class PhoneCallQueuesPolicies(Resource):
    """``zoom.phone.call_queues.policies``"""

    _name = "phone.call_queues.policies"

    def add(
        self, call_queue_id: str, policy_type: str, /, **named: Unpack[t.PhoneCallQueuesPoliciesAddParams]
    ) -> t.PhoneCallQueuesPoliciesAddReply:
        """Give people access to a call queue's shared voicemail.

        POST /phone/call_queues/{callQueueId}/policies/{policyType}, rate class light.
        """
        return self._send("phone.call_queues.policies.add", (call_queue_id, policy_type), named)

    def remove(
        self, call_queue_id: str, policy_type: str, /, **named: Unpack[t.PhoneCallQueuesPoliciesRemoveParams]
    ) -> None:
        """Take away people's access to a call queue's shared voicemail.

        DELETE /phone/call_queues/{callQueueId}/policies/{policyType}, rate class light.
        """
        return self._send("phone.call_queues.policies.remove", (call_queue_id, policy_type), named)

    def update(
        self, call_queue_id: str, policy_type: str, /, **named: Unpack[t.PhoneCallQueuesPoliciesUpdateParams]
    ) -> None:
        """Change what people may do with a call queue's shared voicemail.

        PATCH /phone/call_queues/{callQueueId}/policies/{policyType}, rate class light.
        """
        return self._send("phone.call_queues.policies.update", (call_queue_id, policy_type), named)


class AsyncPhoneCallQueuesPolicies(Resource):
    """``zoom.phone.call_queues.policies``"""

    _name = "phone.call_queues.policies"

    async def add(
        self, call_queue_id: str, policy_type: str, /, **named: Unpack[t.PhoneCallQueuesPoliciesAddParams]
    ) -> t.PhoneCallQueuesPoliciesAddReply:
        """Give people access to a call queue's shared voicemail.

        POST /phone/call_queues/{callQueueId}/policies/{policyType}, rate class light.
        """
        return await self._send("phone.call_queues.policies.add", (call_queue_id, policy_type), named)

    async def remove(
        self, call_queue_id: str, policy_type: str, /, **named: Unpack[t.PhoneCallQueuesPoliciesRemoveParams]
    ) -> None:
        """Take away people's access to a call queue's shared voicemail.

        DELETE /phone/call_queues/{callQueueId}/policies/{policyType}, rate class light.
        """
        return await self._send("phone.call_queues.policies.remove", (call_queue_id, policy_type), named)

    async def update(
        self, call_queue_id: str, policy_type: str, /, **named: Unpack[t.PhoneCallQueuesPoliciesUpdateParams]
    ) -> None:
        """Change what people may do with a call queue's shared voicemail.

        PATCH /phone/call_queues/{callQueueId}/policies/{policyType}, rate class light.
        """
        return await self._send("phone.call_queues.policies.update", (call_queue_id, policy_type), named)


class PhoneCallQueuesRecordings(Resource):
    """``zoom.phone.call_queues.recordings``"""

    _name = "phone.call_queues.recordings"

    def list(
        self, call_queue_id: str, /, **named: Unpack[t.PhoneCallQueuesRecordingsListParams]
    ) -> Listing[t.PhoneCallQueuesRecordingsListItem, t.PhoneCallQueuesRecordingsListPage]:
        """List the recordings of calls to a call queue.

        GET /phone/call_queues/{callQueueId}/recordings, rate class medium.
        """
        return self._send("phone.call_queues.recordings.list", (call_queue_id,), named)


class AsyncPhoneCallQueuesRecordings(Resource):
    """``zoom.phone.call_queues.recordings``"""

    _name = "phone.call_queues.recordings"

    def list(
        self, call_queue_id: str, /, **named: Unpack[t.PhoneCallQueuesRecordingsListParams]
    ) -> AsyncListing[t.PhoneCallQueuesRecordingsListItem, t.PhoneCallQueuesRecordingsListPage]:
        """List the recordings of calls to a call queue.

        GET /phone/call_queues/{callQueueId}/recordings, rate class medium.
        """
        return self._send("phone.call_queues.recordings.list", (call_queue_id,), named)


class PhoneCallingPlans(Resource):
    """``zoom.phone.calling_plans``"""

    _name = "phone.calling_plans"

    def list(self) -> Listing[t.PhoneCallingPlansListItem, t.PhoneCallingPlansListPage]:
        """List the account's calling plans with how many are used and free.

        GET /phone/calling_plans, rate class medium.
        """
        return self._send("phone.calling_plans.list", ())


class AsyncPhoneCallingPlans(Resource):
    """``zoom.phone.calling_plans``"""

    _name = "phone.calling_plans"

    def list(self) -> AsyncListing[t.PhoneCallingPlansListItem, t.PhoneCallingPlansListPage]:
        """List the account's calling plans with how many are used and free.

        GET /phone/calling_plans, rate class medium.
        """
        return self._send("phone.calling_plans.list", ())


class PhoneCommonAreas(Resource):
    """``zoom.phone.common_areas``"""

    _name = "phone.common_areas"

    @cached_property
    def calling_plans(self) -> PhoneCommonAreasCallingPlans:
        """``zoom.phone.common_areas.calling_plans``"""
        return PhoneCommonAreasCallingPlans(self._run)

    def create(self, **named: Unpack[t.PhoneCommonAreasCreateParams]) -> t.PhoneCommonAreasCreateReply:
        """Add a common area, a phone that belongs to a place and not to a person.

        POST /phone/common_areas, rate class light.
        """
        return self._send("phone.common_areas.create", (), named)

    def delete(self, common_area_id: str, /) -> None:
        """Delete a common area. DELETE /phone/common_areas/{commonAreaId}, rate class light."""
        return self._send("phone.common_areas.delete", (common_area_id,))

    def get(self, common_area_id: str, /) -> t.PhoneCommonAreasGetReply:
        """Get a common area with its numbers, calling plans, policies and address.

        GET /phone/common_areas/{commonAreaId}, rate class light.
        """
        return self._send("phone.common_areas.get", (common_area_id,))

    def list(
        self, **named: Unpack[t.PhoneCommonAreasListParams]
    ) -> Listing[t.PhoneCommonAreasListItem, t.PhoneCommonAreasListPage]:
        """List common areas with their numbers, plans and desk phones.

        GET /phone/common_areas, rate class medium.
        """
        return self._send("phone.common_areas.list", (), named)

    @cached_property
    def phone_numbers(self) -> PhoneCommonAreasPhoneNumbers:
        """``zoom.phone.common_areas.phone_numbers``"""
        return PhoneCommonAreasPhoneNumbers(self._run)

    def update(self, common_area_id: str, /, **named: Unpack[t.PhoneCommonAreasUpdateParams]) -> None:
        """Change a common area's name, extension, caller id, address or policies.

        PATCH /phone/common_areas/{commonAreaId}, rate class light.
        """
        return self._send("phone.common_areas.update", (common_area_id,), named)


class AsyncPhoneCommonAreas(Resource):
    """``zoom.phone.common_areas``"""

    _name = "phone.common_areas"

    @cached_property
    def calling_plans(self) -> AsyncPhoneCommonAreasCallingPlans:
        """``zoom.phone.common_areas.calling_plans``"""
        return AsyncPhoneCommonAreasCallingPlans(self._run)

    async def create(self, **named: Unpack[t.PhoneCommonAreasCreateParams]) -> t.PhoneCommonAreasCreateReply:
        """Add a common area, a phone that belongs to a place and not to a person.

        POST /phone/common_areas, rate class light.
        """
        return await self._send("phone.common_areas.create", (), named)

    async def delete(self, common_area_id: str, /) -> None:
        """Delete a common area. DELETE /phone/common_areas/{commonAreaId}, rate class light."""
        return await self._send("phone.common_areas.delete", (common_area_id,))

    async def get(self, common_area_id: str, /) -> t.PhoneCommonAreasGetReply:
        """Get a common area with its numbers, calling plans, policies and address.

        GET /phone/common_areas/{commonAreaId}, rate class light.
        """
        return await self._send("phone.common_areas.get", (common_area_id,))

    def list(
        self, **named: Unpack[t.PhoneCommonAreasListParams]
    ) -> AsyncListing[t.PhoneCommonAreasListItem, t.PhoneCommonAreasListPage]:
        """List common areas with their numbers, plans and desk phones.

        GET /phone/common_areas, rate class medium.
        """
        return self._send("phone.common_areas.list", (), named)

    @cached_property
    def phone_numbers(self) -> AsyncPhoneCommonAreasPhoneNumbers:
        """``zoom.phone.common_areas.phone_numbers``"""
        return AsyncPhoneCommonAreasPhoneNumbers(self._run)

    async def update(self, common_area_id: str, /, **named: Unpack[t.PhoneCommonAreasUpdateParams]) -> None:
        """Change a common area's name, extension, caller id, address or policies.

        PATCH /phone/common_areas/{commonAreaId}, rate class light.
        """
        return await self._send("phone.common_areas.update", (common_area_id,), named)


class PhoneCommonAreasCallingPlans(Resource):
    """``zoom.phone.common_areas.calling_plans``"""

    _name = "phone.common_areas.calling_plans"

    def assign(
        self, common_area_id: str, /, **named: Unpack[t.PhoneCommonAreasCallingPlansAssignParams]
    ) -> t.PhoneCommonAreasCallingPlansAssignReply:
        """Assign calling plans to a common area.

        POST /phone/common_areas/{commonAreaId}/calling_plans, rate class light.
        """
        return self._send("phone.common_areas.calling_plans.assign", (common_area_id,), named)

    def unassign(
        self, common_area_id: str, type: str, /, **named: Unpack[t.PhoneCommonAreasCallingPlansUnassignParams]
    ) -> None:
        """Take a calling plan off a common area.

        DELETE /phone/common_areas/{commonAreaId}/calling_plans/{type}, rate class light.
        """
        return self._send("phone.common_areas.calling_plans.unassign", (common_area_id, type), named)


class AsyncPhoneCommonAreasCallingPlans(Resource):
    """``zoom.phone.common_areas.calling_plans``"""

    _name = "phone.common_areas.calling_plans"

    async def assign(
        self, common_area_id: str, /, **named: Unpack[t.PhoneCommonAreasCallingPlansAssignParams]
    ) -> t.PhoneCommonAreasCallingPlansAssignReply:
        """Assign calling plans to a common area.

        POST /phone/common_areas/{commonAreaId}/calling_plans, rate class light.
        """
        return await self._send("phone.common_areas.calling_plans.assign", (common_area_id,), named)

    async def unassign(
        self, common_area_id: str, type: str, /, **named: Unpack[t.PhoneCommonAreasCallingPlansUnassignParams]
    ) -> None:
        """Take a calling plan off a common area.

        DELETE /phone/common_areas/{commonAreaId}/calling_plans/{type}, rate class light.
        """
        return await self._send("phone.common_areas.calling_plans.unassign", (common_area_id, type), named)


class PhoneCommonAreasPhoneNumbers(Resource):
    """``zoom.phone.common_areas.phone_numbers``"""

    _name = "phone.common_areas.phone_numbers"

    def assign(
        self, common_area_id: str, /, **named: Unpack[t.PhoneCommonAreasPhoneNumbersAssignParams]
    ) -> t.PhoneCommonAreasPhoneNumbersAssignReply:
        """Assign phone numbers to a common area.

        POST /phone/common_areas/{commonAreaId}/phone_numbers, rate class light.
        """
        return self._send("phone.common_areas.phone_numbers.assign", (common_area_id,), named)

    def unassign(self, common_area_id: str, phone_number_id: str, /) -> None:
        """Take a phone number off a common area.

        DELETE /phone/common_areas/{commonAreaId}/phone_numbers/{phoneNumberId}, rate class light.
        """
        return self._send("phone.common_areas.phone_numbers.unassign", (common_area_id, phone_number_id))


class AsyncPhoneCommonAreasPhoneNumbers(Resource):
    """``zoom.phone.common_areas.phone_numbers``"""

    _name = "phone.common_areas.phone_numbers"

    async def assign(
        self, common_area_id: str, /, **named: Unpack[t.PhoneCommonAreasPhoneNumbersAssignParams]
    ) -> t.PhoneCommonAreasPhoneNumbersAssignReply:
        """Assign phone numbers to a common area.

        POST /phone/common_areas/{commonAreaId}/phone_numbers, rate class light.
        """
        return await self._send("phone.common_areas.phone_numbers.assign", (common_area_id,), named)

    async def unassign(self, common_area_id: str, phone_number_id: str, /) -> None:
        """Take a phone number off a common area.

        DELETE /phone/common_areas/{commonAreaId}/phone_numbers/{phoneNumberId}, rate class light.
        """
        return await self._send(
            "phone.common_areas.phone_numbers.unassign", (common_area_id, phone_number_id)
        )


class PhoneDevices(Resource):
    """``zoom.phone.devices``"""

    _name = "phone.devices"

    def create(self, **named: Unpack[t.PhoneDevicesCreateParams]) -> t.PhoneDevicesCreateReply:
        """Add a desk phone and assign it to a user or common areas. POST /phone/devices, rate class light."""
        return self._send("phone.devices.create", (), named)

    def delete(self, device_id: str, /) -> None:
        """Delete a desk phone. DELETE /phone/devices/{deviceId}, rate class light."""
        return self._send("phone.devices.delete", (device_id,))

    @cached_property
    def extensions(self) -> PhoneDevicesExtensions:
        """``zoom.phone.devices.extensions``"""
        return PhoneDevicesExtensions(self._run)

    def get(self, device_id: str, /) -> t.PhoneDevicesGetReply:
        """Get a desk phone with its assignees, state and provisioning details.

        GET /phone/devices/{deviceId}, rate class light.
        """
        return self._send("phone.devices.get", (device_id,))

    def list(
        self, **named: Unpack[t.PhoneDevicesListParams]
    ) -> Listing[t.PhoneDevicesListItem, t.PhoneDevicesListPage]:
        """List desk phones, assigned or not. GET /phone/devices, rate class medium."""
        return self._send("phone.devices.list", (), named)

    def reboot(self, device_id: str, /) -> None:
        """Restart a desk phone. POST /phone/devices/{deviceId}/reboot, rate class heavy."""
        return self._send("phone.devices.reboot", (device_id,))

    def update(self, device_id: str, /, **named: Unpack[t.PhoneDevicesUpdateParams]) -> None:
        """Change a desk phone's name, hardware address, template or assignee.

        PATCH /phone/devices/{deviceId}, rate class light.
        """
        return self._send("phone.devices.update", (device_id,), named)


class AsyncPhoneDevices(Resource):
    """``zoom.phone.devices``"""

    _name = "phone.devices"

    async def create(self, **named: Unpack[t.PhoneDevicesCreateParams]) -> t.PhoneDevicesCreateReply:
        """Add a desk phone and assign it to a user or common areas. POST /phone/devices, rate class light."""
        return await self._send("phone.devices.create", (), named)

    async def delete(self, device_id: str, /) -> None:
        """Delete a desk phone. DELETE /phone/devices/{deviceId}, rate class light."""
        return await self._send("phone.devices.delete", (device_id,))

    @cached_property
    def extensions(self) -> AsyncPhoneDevicesExtensions:
        """``zoom.phone.devices.extensions``"""
        return AsyncPhoneDevicesExtensions(self._run)

    async def get(self, device_id: str, /) -> t.PhoneDevicesGetReply:
        """Get a desk phone with its assignees, state and provisioning details.

        GET /phone/devices/{deviceId}, rate class light.
        """
        return await self._send("phone.devices.get", (device_id,))

    def list(
        self, **named: Unpack[t.PhoneDevicesListParams]
    ) -> AsyncListing[t.PhoneDevicesListItem, t.PhoneDevicesListPage]:
        """List desk phones, assigned or not. GET /phone/devices, rate class medium."""
        return self._send("phone.devices.list", (), named)

    async def reboot(self, device_id: str, /) -> None:
        """Restart a desk phone. POST /phone/devices/{deviceId}/reboot, rate class heavy."""
        return await self._send("phone.devices.reboot", (device_id,))

    async def update(self, device_id: str, /, **named: Unpack[t.PhoneDevicesUpdateParams]) -> None:
        """Change a desk phone's name, hardware address, template or assignee.

        PATCH /phone/devices/{deviceId}, rate class light.
        """
        return await self._send("phone.devices.update", (device_id,), named)


class PhoneDevicesExtensions(Resource):
    """``zoom.phone.devices.extensions``"""

    _name = "phone.devices.extensions"

    def assign(self, device_id: str, /, **named: Unpack[t.PhoneDevicesExtensionsAssignParams]) -> None:
        """Assign a desk phone to users or common areas.

        POST /phone/devices/{deviceId}/extensions, rate class light.
        """
        return self._send("phone.devices.extensions.assign", (device_id,), named)

    def unassign(self, device_id: str, extension_id: str, /) -> None:
        """Take a desk phone from a user or common area.

        DELETE /phone/devices/{deviceId}/extensions/{extensionId}, rate class light.
        """
        return self._send("phone.devices.extensions.unassign", (device_id, extension_id))


class AsyncPhoneDevicesExtensions(Resource):
    """``zoom.phone.devices.extensions``"""

    _name = "phone.devices.extensions"

    async def assign(self, device_id: str, /, **named: Unpack[t.PhoneDevicesExtensionsAssignParams]) -> None:
        """Assign a desk phone to users or common areas.

        POST /phone/devices/{deviceId}/extensions, rate class light.
        """
        return await self._send("phone.devices.extensions.assign", (device_id,), named)

    async def unassign(self, device_id: str, extension_id: str, /) -> None:
        """Take a desk phone from a user or common area.

        DELETE /phone/devices/{deviceId}/extensions/{extensionId}, rate class light.
        """
        return await self._send("phone.devices.extensions.unassign", (device_id, extension_id))


class PhoneEmergencyLocations(Resource):
    """``zoom.phone.emergency_locations``"""

    _name = "phone.emergency_locations"

    def create(
        self, **named: Unpack[t.PhoneEmergencyLocationsCreateParams]
    ) -> t.PhoneEmergencyLocationsCreateReply:
        """Add a place from which emergency calls are located. POST /phone/locations, rate class light."""
        return self._send("phone.emergency_locations.create", (), named)

    def create_batch(
        self, **named: Unpack[t.PhoneEmergencyLocationsCreateBatchParams]
    ) -> t.PhoneEmergencyLocationsCreateBatchReply:
        """Add up to ten emergency locations at once. POST /phone/batch_locations, rate class light."""
        return self._send("phone.emergency_locations.create_batch", (), named)

    def delete(self, location_id: str, /) -> None:
        """Delete an emergency location. DELETE /phone/locations/{locationId}, rate class light."""
        return self._send("phone.emergency_locations.delete", (location_id,))

    def get(self, location_id: str, /) -> t.PhoneEmergencyLocationsGetReply:
        """Get an emergency location with its address and what it is detected by.

        GET /phone/locations/{locationId}, rate class light.
        """
        return self._send("phone.emergency_locations.get", (location_id,))

    def list(
        self, **named: Unpack[t.PhoneEmergencyLocationsListParams]
    ) -> Listing[t.PhoneEmergencyLocationsListItem, t.PhoneEmergencyLocationsListPage]:
        """List emergency locations with their addresses and network marks.

        GET /phone/locations, rate class light.
        """
        return self._send("phone.emergency_locations.list", (), named)

    def update(self, location_id: str, /, **named: Unpack[t.PhoneEmergencyLocationsUpdateParams]) -> None:
        """Change an emergency location's address, networks or other properties.

        PATCH /phone/locations/{locationId}, rate class light.
        """
        return self._send("phone.emergency_locations.update", (location_id,), named)


class AsyncPhoneEmergencyLocations(Resource):
    """``zoom.phone.emergency_locations``"""

    _name = "phone.emergency_locations"

    async def create(
        self, **named: Unpack[t.PhoneEmergencyLocationsCreateParams]
    ) -> t.PhoneEmergencyLocationsCreateReply:
        """Add a place from which emergency calls are located. POST /phone/locations, rate class light."""
        return await self._send("phone.emergency_locations.create", (), named)

    async def create_batch(
        self, **named: Unpack[t.PhoneEmergencyLocationsCreateBatchParams]
    ) -> t.PhoneEmergencyLocationsCreateBatchReply:
        """Add up to ten emergency locations at once. POST /phone/batch_locations, rate class light."""
        return await self._send("phone.emergency_locations.create_batch", (), named)

    async def delete(self, location_id: str, /) -> None:
        """Delete an emergency location. DELETE /phone/locations/{locationId}, rate class light."""
        return await self._send("phone.emergency_locations.delete", (location_id,))

    async def get(self, location_id: str, /) -> t.PhoneEmergencyLocationsGetReply:
        """Get an emergency location with its address and what it is detected by.

        GET /phone/locations/{locationId}, rate class light.
        """
        return await self._send("phone.emergency_locations.get", (location_id,))

    def list(
        self, **named: Unpack[t.PhoneEmergencyLocationsListParams]
    ) -> AsyncListing[t.PhoneEmergencyLocationsListItem, t.PhoneEmergencyLocationsListPage]:
        """List emergency locations with their addresses and network marks.

        GET /phone/locations, rate class light.
        """
        return self._send("phone.emergency_locations.list", (), named)

    async def update(
        self, location_id: str, /, **named: Unpack[t.PhoneEmergencyLocationsUpdateParams]
    ) -> None:
        """Change an emergency location's address, networks or other properties.

        PATCH /phone/locations/{locationId}, rate class light.
        """
        return await self._send("phone.emergency_locations.update", (location_id,), named)


class PhoneExternalContacts(Resource):
    """``zoom.phone.external_contacts``"""

    _name = "phone.external_contacts"

    def create(
        self, **named: Unpack[t.PhoneExternalContactsCreateParams]
    ) -> t.PhoneExternalContactsCreateReply:
        """Add a contact from outside the account to its shared phone directory.

        POST /phone/external_contacts, rate class light.
        """
        return self._send("phone.external_contacts.create", (), named)

    def delete(self, external_contact_id: str, /) -> None:
        """Delete a contact from the shared phone directory.

        DELETE /phone/external_contacts/{externalContactId}, rate class light.
        """
        return self._send("phone.external_contacts.delete", (external_contact_id,))

    def get(self, external_contact_id: str, /) -> t.PhoneExternalContactsGetReply:
        """Get one contact of the shared phone directory.

        GET /phone/external_contacts/{externalContactId}, rate class light.
        """
        return self._send("phone.external_contacts.get", (external_contact_id,))

    def list(
        self, **named: Unpack[t.PhoneExternalContactsListParams]
    ) -> Listing[t.PhoneExternalContactsListItem, t.PhoneExternalContactsListPage]:
        """List the contacts of the account's shared phone directory.

        GET /phone/external_contacts, rate class light.
        """
        return self._send("phone.external_contacts.list", (), named)

    def update(
        self, external_contact_id: str, /, **named: Unpack[t.PhoneExternalContactsUpdateParams]
    ) -> None:
        """Change a contact of the shared phone directory.

        PATCH /phone/external_contacts/{externalContactId}, rate class light.
        """
        return self._send("phone.external_contacts.update", (external_contact_id,), named)


class AsyncPhoneExternalContacts(Resource):
    """``zoom.phone.external_contacts``"""

    _name = "phone.external_contacts"

    async def create(
        self, **named: Unpack[t.PhoneExternalContactsCreateParams]
    ) -> t.PhoneExternalContactsCreateReply:
        """Add a contact from outside the account to its shared phone directory.

        POST /phone/external_contacts, rate class light.
        """
        return await self._send("phone.external_contacts.create", (), named)

    async def delete(self, external_contact_id: str, /) -> None:
        """Delete a contact from the shared phone directory.

        DELETE /phone/external_contacts/{externalContactId}, rate class light.
        """
        return await self._send("phone.external_contacts.delete", (external_contact_id,))

    async def get(self, external_contact_id: str, /) -> t.PhoneExternalContactsGetReply:
        """Get one contact of the shared phone directory.

        GET /phone/external_contacts/{externalContactId}, rate class light.
        """
        return await self._send("phone.external_contacts.get", (external_contact_id,))

    def list(
        self, **named: Unpack[t.PhoneExternalContactsListParams]
    ) -> AsyncListing[t.PhoneExternalContactsListItem, t.PhoneExternalContactsListPage]:
        """List the contacts of the account's shared phone directory.

        GET /phone/external_contacts, rate class light.
        """
        return self._send("phone.external_contacts.list", (), named)

    async def update(
        self, external_contact_id: str, /, **named: Unpack[t.PhoneExternalContactsUpdateParams]
    ) -> None:
        """Change a contact of the shared phone directory.

        PATCH /phone/external_contacts/{externalContactId}, rate class light.
        """
        return await self._send("phone.external_contacts.update", (external_contact_id,), named)


class PhoneMetrics(Resource):
    """``zoom.phone.metrics``"""

    _name = "phone.metrics"

    def get_call_log(self, call_id: str, /) -> t.PhoneMetricsGetCallLogReply:
        """Get a call with both ends' devices, networks and its voice quality.

        GET /phone/metrics/call_logs/{call_id}, rate class light.
        """
        return self._send("phone.metrics.get_call_log", (call_id,))

    def get_call_qos(self, call_id: str, /) -> t.PhoneMetricsGetCallQosReply:
        """Get the voice quality of a call over time, for both ends.

        GET /phone/metrics/call_logs/{callId}/qos, rate class light.
        """
        return self._send("phone.metrics.get_call_qos", (call_id,))

    def list_call_logs(
        self, **named: Unpack[t.PhoneMetricsListCallLogsParams]
    ) -> Listing[t.PhoneMetricsListCallLogsItem, t.PhoneMetricsListCallLogsPage]:
        """List calls with both ends' devices and their voice quality.

        GET /phone/metrics/call_logs, rate class heavy.
        """
        return self._send("phone.metrics.list_call_logs", (), named)


class AsyncPhoneMetrics(Resource):
    """``zoom.phone.metrics``"""

    _name = "phone.metrics"

    async def get_call_log(self, call_id: str, /) -> t.PhoneMetricsGetCallLogReply:
        """Get a call with both ends' devices, networks and its voice quality.

        GET /phone/metrics/call_logs/{call_id}, rate class light.
        """
        return await self._send("phone.metrics.get_call_log", (call_id,))

    async def get_call_qos(self, call_id: str, /) -> t.PhoneMetricsGetCallQosReply:
        """Get the voice quality of a call over time, for both ends.

        GET /phone/metrics/call_logs/{callId}/qos, rate class light.
        """
        return await self._send("phone.metrics.get_call_qos", (call_id,))

    def list_call_logs(
        self, **named: Unpack[t.PhoneMetricsListCallLogsParams]
    ) -> AsyncListing[t.PhoneMetricsListCallLogsItem, t.PhoneMetricsListCallLogsPage]:
        """List calls with both ends' devices and their voice quality.

        GET /phone/metrics/call_logs, rate class heavy.
        """
        return self._send("phone.metrics.list_call_logs", (), named)


class PhoneNumbers(Resource):
    """``zoom.phone.numbers``"""

    _name = "phone.numbers"

    def add_byoc(self, **named: Unpack[t.PhoneNumbersAddByocParams]) -> t.PhoneNumbersAddByocReply:
        """Add numbers of your own carrier to the account. POST /phone/byoc_numbers, rate class light."""
        return self._send("phone.numbers.add_byoc", (), named)

    def change_main_company(self, **named: Unpack[t.PhoneNumbersChangeMainCompanyParams]) -> None:
        """Make another phone number the account's main company number.

        PUT /phone/company_number, rate class light.
        """
        return self._send("phone.numbers.change_main_company", (), named)

    def delete_unassigned(self, **named: Unpack[t.PhoneNumbersDeleteUnassignedParams]) -> None:
        """Delete unassigned phone numbers from the account. DELETE /phone/numbers, rate class medium."""
        return self._send("phone.numbers.delete_unassigned", (), named)

    def get(self, phone_number_id: str, /) -> t.PhoneNumbersGetReply:
        """Get one phone number with its assignee, carrier, kind and abilities.

        GET /phone/numbers/{phoneNumberId}, rate class light.
        """
        return self._send("phone.numbers.get", (phone_number_id,))

    def list(
        self, **named: Unpack[t.PhoneNumbersListParams]
    ) -> Listing[t.PhoneNumbersListItem, t.PhoneNumbersListPage]:
        """List the account's phone numbers, assigned and unassigned.

        GET /phone/numbers, rate class medium.
        """
        return self._send("phone.numbers.list", (), named)

    def update(self, phone_number_id: str, /, **named: Unpack[t.PhoneNumbersUpdateParams]) -> None:
        """Change a phone number's abilities, SIP group or display name.

        PATCH /phone/numbers/{phoneNumberId}, rate class light.
        """
        return self._send("phone.numbers.update", (phone_number_id,), named)

    def update_site(self, site_id: str, /, **named: Unpack[t.PhoneNumbersUpdateSiteParams]) -> None:
        """Move unassigned phone numbers to another site, up to 20 at once.

        PATCH /phone/numbers/sites/{siteId}, rate class medium.
        """
        return self._send("phone.numbers.update_site", (site_id,), named)


class AsyncPhoneNumbers(Resource):
    """``zoom.phone.numbers``"""

    _name = "phone.numbers"

    async def add_byoc(self, **named: Unpack[t.PhoneNumbersAddByocParams]) -> t.PhoneNumbersAddByocReply:
        """Add numbers of your own carrier to the account. POST /phone/byoc_numbers, rate class light."""
        return await self._send("phone.numbers.add_byoc", (), named)

    async def change_main_company(self, **named: Unpack[t.PhoneNumbersChangeMainCompanyParams]) -> None:
        """Make another phone number the account's main company number.

        PUT /phone/company_number, rate class light.
        """
        return await self._send("phone.numbers.change_main_company", (), named)

    async def delete_unassigned(self, **named: Unpack[t.PhoneNumbersDeleteUnassignedParams]) -> None:
        """Delete unassigned phone numbers from the account. DELETE /phone/numbers, rate class medium."""
        return await self._send("phone.numbers.delete_unassigned", (), named)

    async def get(self, phone_number_id: str, /) -> t.PhoneNumbersGetReply:
        """Get one phone number with its assignee, carrier, kind and abilities.

        GET /phone/numbers/{phoneNumberId}, rate class light.
        """
        return await self._send("phone.numbers.get", (phone_number_id,))

    def list(
        self, **named: Unpack[t.PhoneNumbersListParams]
    ) -> AsyncListing[t.PhoneNumbersListItem, t.PhoneNumbersListPage]:
        """List the account's phone numbers, assigned and unassigned.

        GET /phone/numbers, rate class medium.
        """
        return self._send("phone.numbers.list", (), named)

    async def update(self, phone_number_id: str, /, **named: Unpack[t.PhoneNumbersUpdateParams]) -> None:
        """Change a phone number's abilities, SIP group or display name.

        PATCH /phone/numbers/{phoneNumberId}, rate class light.
        """
        return await self._send("phone.numbers.update", (phone_number_id,), named)

    async def update_site(self, site_id: str, /, **named: Unpack[t.PhoneNumbersUpdateSiteParams]) -> None:
        """Move unassigned phone numbers to another site, up to 20 at once.

        PATCH /phone/numbers/sites/{siteId}, rate class medium.
        """
        return await self._send("phone.numbers.update_site", (site_id,), named)


class PhonePlans(Resource):
    """``zoom.phone.plans``"""

    _name = "phone.plans"

    def list(self) -> t.PhonePlansListReply:
        """List the account's phone plans and numbers with used and free counts.

        GET /phone/plans, rate class medium.
        """
        return self._send("phone.plans.list", ())


class AsyncPhonePlans(Resource):
    """``zoom.phone.plans``"""

    _name = "phone.plans"

    async def list(self) -> t.PhonePlansListReply:
        """List the account's phone plans and numbers with used and free counts.

        GET /phone/plans, rate class medium.
        """
        return await self._send("phone.plans.list", ())


class PhoneRecordings(Resource):
    """``zoom.phone.recordings``"""

    _name = "phone.recordings"

    def delete(self, recording_id: str, /) -> None:
        """Delete a call recording. DELETE /phone/recordings/{recordingId}, rate class light."""
        return self._send("phone.recordings.delete", (recording_id,))

    def download(self, file_id: str, /) -> bytes:
        """Download a call recording as an audio file.

        GET /phone/recording/download/{fileId}, rate class medium.
        """
        return self._send("phone.recordings.download", (file_id,))

    def download_transcript(self, recording_id: str, /) -> None:
        """Download the transcript of a call recording.

        GET /phone/recording_transcript/download/{recordingId}, rate class light.
        """
        return self._send("phone.recordings.download_transcript", (recording_id,))

    def list(
        self, **named: Unpack[t.PhoneRecordingsListParams]
    ) -> Listing[t.PhoneRecordingsListItem, t.PhoneRecordingsListPage]:
        """List the account's call recordings with links to download them.

        GET /phone/recordings, rate class medium.
        """
        return self._send("phone.recordings.list", (), named)

    def update(self, recording_id: str, /, **named: Unpack[t.PhoneRecordingsUpdateParams]) -> None:
        """Turn automatic deletion of a call recording on or off.

        PATCH /phone/recordings/{recordingId}, rate class light.
        """
        return self._send("phone.recordings.update", (recording_id,), named)

    def update_status(
        self, recording_id: str, /, **named: Unpack[t.PhoneRecordingsUpdateStatusParams]
    ) -> None:
        """Restore a deleted call recording. PUT /phone/recordings/{recordingId}/status, rate class light."""
        return self._send("phone.recordings.update_status", (recording_id,), named)


class AsyncPhoneRecordings(Resource):
    """``zoom.phone.recordings``"""

    _name = "phone.recordings"

    async def delete(self, recording_id: str, /) -> None:
        """Delete a call recording. DELETE /phone/recordings/{recordingId}, rate class light."""
        return await self._send("phone.recordings.delete", (recording_id,))

    async def download(self, file_id: str, /) -> bytes:
        """Download a call recording as an audio file.

        GET /phone/recording/download/{fileId}, rate class medium.
        """
        return await self._send("phone.recordings.download", (file_id,))

    async def download_transcript(self, recording_id: str, /) -> None:
        """Download the transcript of a call recording.

        GET /phone/recording_transcript/download/{recordingId}, rate class light.
        """
        return await self._send("phone.recordings.download_transcript", (recording_id,))

    def list(
        self, **named: Unpack[t.PhoneRecordingsListParams]
    ) -> AsyncListing[t.PhoneRecordingsListItem, t.PhoneRecordingsListPage]:
        """List the account's call recordings with links to download them.

        GET /phone/recordings, rate class medium.
        """
        return self._send("phone.recordings.list", (), named)

    async def update(self, recording_id: str, /, **named: Unpack[t.PhoneRecordingsUpdateParams]) -> None:
        """Turn automatic deletion of a call recording on or off.

        PATCH /phone/recordings/{recordingId}, rate class light.
        """
        return await self._send("phone.recordings.update", (recording_id,), named)

    async def update_status(
        self, recording_id: str, /, **named: Unpack[t.PhoneRecordingsUpdateStatusParams]
    ) -> None:
        """Restore a deleted call recording. PUT /phone/recordings/{recordingId}/status, rate class light."""
        return await self._send("phone.recordings.update_status", (recording_id,), named)


class PhoneReports(Resource):
    """``zoom.phone.reports``"""

    _name = "phone.reports"

    def call_charges(
        self, **named: Unpack[t.PhoneReportsCallChargesParams]
    ) -> Listing[t.PhoneReportsCallChargesItem, t.PhoneReportsCallChargesPage]:
        """Report what calls cost, call by call. GET /phone/reports/call_charges, rate class heavy."""
        return self._send("phone.reports.call_charges", (), named)

    def operation_logs(
        self, **named: Unpack[t.PhoneReportsOperationLogsParams]
    ) -> Listing[t.PhoneReportsOperationLogsItem, t.PhoneReportsOperationLogsPage]:
        """Report what administrators changed in the phone system, and when.

        GET /phone/reports/operationlogs, rate class heavy.
        """
        return self._send("phone.reports.operation_logs", (), named)

    def sms_charges(
        self, **named: Unpack[t.PhoneReportsSmsChargesParams]
    ) -> Listing[t.PhoneReportsSmsChargesItem, t.PhoneReportsSmsChargesPage]:
        """Report what text messages cost, message by message.

        GET /phone/reports/sms_charges, rate class heavy.
        """
        return self._send("phone.reports.sms_charges", (), named)


class AsyncPhoneReports(Resource):
    """``zoom.phone.reports``"""

    _name = "phone.reports"

    def call_charges(
        self, **named: Unpack[t.PhoneReportsCallChargesParams]
    ) -> AsyncListing[t.PhoneReportsCallChargesItem, t.PhoneReportsCallChargesPage]:
        """Report what calls cost, call by call. GET /phone/reports/call_charges, rate class heavy."""
        return self._send("phone.reports.call_charges", (), named)

    def operation_logs(
        self, **named: Unpack[t.PhoneReportsOperationLogsParams]
    ) -> AsyncListing[t.PhoneReportsOperationLogsItem, t.PhoneReportsOperationLogsPage]:
        """Report what administrators changed in the phone system, and when.

        GET /phone/reports/operationlogs, rate class heavy.
        """
        return self._send("phone.reports.operation_logs", (), named)

    def sms_charges(
        self, **named: Unpack[t.PhoneReportsSmsChargesParams]
    ) -> AsyncListing[t.PhoneReportsSmsChargesItem, t.PhoneReportsSmsChargesPage]:
        """Report what text messages cost, message by message.

        GET /phone/reports/sms_charges, rate class heavy.
        """
        return self._send("phone.reports.sms_charges", (), named)


class PhoneSettingTemplates(Resource):
    """``zoom.phone.setting_templates``"""

    _name = "phone.setting_templates"

    def create(
        self, **named: Unpack[t.PhoneSettingTemplatesCreateParams]
    ) -> t.PhoneSettingTemplatesCreateReply:
        """Add a template of phone settings. POST /phone/setting_templates, rate class light."""
        return self._send("phone.setting_templates.create", (), named)

    def get(
        self, template_id: str, /, **named: Unpack[t.PhoneSettingTemplatesGetParams]
    ) -> t.PhoneSettingTemplatesGetReply:
        """Get a settings template with its policies and call handling.

        GET /phone/setting_templates/{templateId}, rate class light.
        """
        return self._send("phone.setting_templates.get", (template_id,), named)

    def list(
        self, **named: Unpack[t.PhoneSettingTemplatesListParams]
    ) -> Listing[t.PhoneSettingTemplatesListItem, t.PhoneSettingTemplatesListPage]:
        """List the account's or a site's settings templates.

        GET /phone/setting_templates, rate class light.
        """
        return self._send("phone.setting_templates.list", (), named)

    def update(self, template_id: str, /, **named: Unpack[t.PhoneSettingTemplatesUpdateParams]) -> None:
        """Change the policies and call handling of a settings template.

        PATCH /phone/setting_templates/{templateId}, rate class light.
        """
        return self._send("phone.setting_templates.update", (template_id,), named)


class AsyncPhoneSettingTemplates(Resource):
    """``zoom.phone.setting_templates``"""

    _name = "phone.setting_templates"

    async def create(
        self, **named: Unpack[t.PhoneSettingTemplatesCreateParams]
    ) -> t.PhoneSettingTemplatesCreateReply:
        """Add a template of phone settings. POST /phone/setting_templates, rate class light."""
        return await self._send("phone.setting_templates.create", (), named)

    async def get(
        self, template_id: str, /, **named: Unpack[t.PhoneSettingTemplatesGetParams]
    ) -> t.PhoneSettingTemplatesGetReply:
        """Get a settings template with its policies and call handling.

        GET /phone/setting_templates/{templateId}, rate class light.
        """
        return await self._send("phone.setting_templates.get", (template_id,), named)

    def list(
        self, **named: Unpack[t.PhoneSettingTemplatesListParams]
    ) -> AsyncListing[t.PhoneSettingTemplatesListItem, t.PhoneSettingTemplatesListPage]:
        """List the account's or a site's settings templates.

        GET /phone/setting_templates, rate class light.
        """
        return self._send("phone.setting_templates.list", (), named)

    async def update(self, template_id: str, /, **named: Unpack[t.PhoneSettingTemplatesUpdateParams]) -> None:
        """Change the policies and call handling of a settings template.

        PATCH /phone/setting_templates/{templateId}, rate class light.
        """
        return await self._send("phone.setting_templates.update", (template_id,), named)


class PhoneSettings(Resource):
    """``zoom.phone.settings``"""

    _name = "phone.settings"

    def get(self) -> t.PhoneSettingsGetReply:
        """Get the account's country, sites option, own-carrier and billing settings.

        GET /phone/settings, rate class light.
        """
        return self._send("phone.settings.get", ())

    def list_account(
        self, **named: Unpack[t.PhoneSettingsListAccountParams]
    ) -> t.PhoneSettingsListAccountReply:
        """Get the account-wide phone policies and which of them are locked.

        GET /phone/account_settings, rate class light.
        """
        return self._send("phone.settings.list_account", (), named)

    def update(self, **named: Unpack[t.PhoneSettingsUpdateParams]) -> None:
        """Change the account's sites, own-carrier and billing settings. PATCH /phone/settings."""
        return self._send("phone.settings.update", (), named)


class AsyncPhoneSettings(Resource):
    """``zoom.phone.settings``"""

    _name = "phone.settings"

    async def get(self) -> t.PhoneSettingsGetReply:
        """Get the account's country, sites option, own-carrier and billing settings.

        GET /phone/settings, rate class light.
        """
        return await self._send("phone.settings.get", ())

    async def list_account(
        self, **named: Unpack[t.PhoneSettingsListAccountParams]
    ) -> t.PhoneSettingsListAccountReply:
        """Get the account-wide phone policies and which of them are locked.

        GET /phone/account_settings, rate class light.
        """
        return await self._send("phone.settings.list_account", (), named)

    async def update(self, **named: Unpack[t.PhoneSettingsUpdateParams]) -> None:
        """Change the account's sites, own-carrier and billing settings. PATCH /phone/settings."""
        return await self._send("phone.settings.update", (), named)


class PhoneSharedLineGroups(Resource):
    """``zoom.phone.shared_line_groups``"""

    _name = "phone.shared_line_groups"

    def create(
        self, **named: Unpack[t.PhoneSharedLineGroupsCreateParams]
    ) -> t.PhoneSharedLineGroupsCreateReply:
        """Add a shared line group, whose members share numbers and calls.

        POST /phone/shared_line_groups, rate class light.
        """
        return self._send("phone.shared_line_groups.create", (), named)

    def delete(self, shared_line_group_id: str, /) -> None:
        """Delete a shared line group.

        DELETE /phone/shared_line_groups/{sharedLineGroupId}, rate class light.
        """
        return self._send("phone.shared_line_groups.delete", (shared_line_group_id,))

    def get(self, shared_line_group_id: str, /) -> t.PhoneSharedLineGroupsGetReply:
        """Get a shared line group with its members, numbers and voicemail access.

        GET /phone/shared_line_groups/{sharedLineGroupId}, rate class light.
        """
        return self._send("phone.shared_line_groups.get", (shared_line_group_id,))

    def list(
        self, **named: Unpack[t.PhoneSharedLineGroupsListParams]
    ) -> Listing[t.PhoneSharedLineGroupsListItem, t.PhoneSharedLineGroupsListPage]:
        """List shared line groups with their extensions, numbers and sites.

        GET /phone/shared_line_groups, rate class medium.
        """
        return self._send("phone.shared_line_groups.list", (), named)

    @cached_property
    def members(self) -> PhoneSharedLineGroupsMembers:
        """``zoom.phone.shared_line_groups.members``"""
        return PhoneSharedLineGroupsMembers(self._run)

    @cached_property
    def phone_numbers(self) -> PhoneSharedLineGroupsPhoneNumbers:
        """``zoom.phone.shared_line_groups.phone_numbers``"""
        return PhoneSharedLineGroupsPhoneNumbers(self._run)

    def update(
        self, shared_line_group_id: str, /, **named: Unpack[t.PhoneSharedLineGroupsUpdateParams]
    ) -> None:
        """Change a shared line group's name, extension, main number or state.

        PATCH /phone/shared_line_groups/{sharedLineGroupId}, rate class light.
        """
        return self._send("phone.shared_line_groups.update", (shared_line_group_id,), named)


class AsyncPhoneSharedLineGroups(Resource):
    """``zoom.phone.shared_line_groups``"""

    _name = "phone.shared_line_groups"

    async def create(
        self, **named: Unpack[t.PhoneSharedLineGroupsCreateParams]
    ) -> t.PhoneSharedLineGroupsCreateReply:
        """Add a shared line group, whose members share numbers and calls.

        POST /phone/shared_line_groups, rate class light.
        """
        return await self._send("phone.shared_line_groups.create", (), named)

    async def delete(self, shared_line_group_id: str, /) -> None:
        """Delete a shared line group.

        DELETE /phone/shared_line_groups/{sharedLineGroupId}, rate class light.
        """
        return await self._send("phone.shared_line_groups.delete", (shared_line_group_id,))

    async def get(self, shared_line_group_id: str, /) -> t.PhoneSharedLineGroupsGetReply:
        """Get a shared line group with its members, numbers and voicemail access.

        GET /phone/shared_line_groups/{sharedLineGroupId}, rate class light.
        """
        return await self._send("phone.shared_line_groups.get", (shared_line_group_id,))

    def list(
        self, **named: Unpack[t.PhoneSharedLineGroupsListParams]
    ) -> AsyncListing[t.PhoneSharedLineGroupsListItem, t.PhoneSharedLineGroupsListPage]:
        """List shared line groups with their extensions, numbers and sites.

        GET /phone/shared_line_groups, rate class medium.
        """
        return self._send("phone.shared_line_groups.list", (), named)

    @cached_property
    def members(self) -> AsyncPhoneSharedLineGroupsMembers:
        """``zoom.phone.shared_line_groups.members``"""
        return AsyncPhoneSharedLineGroupsMembers(self._run)

    @cached_property
    def phone_numbers(self) -> AsyncPhoneSharedLineGroupsPhoneNumbers:
        """``zoom.phone.shared_line_groups.phone_numbers``"""
        return AsyncPhoneSharedLineGroupsPhoneNumbers(self._run)

    async def update(
        self, shared_line_group_id: str, /, **named: Unpack[t.PhoneSharedLineGroupsUpdateParams]
    ) -> None:
        """Change a shared line group's name, extension, main number or state.

        PATCH /phone/shared_line_groups/{sharedLineGroupId}, rate class light.
        """
        return await self._send("phone.shared_line_groups.update", (shared_line_group_id,), named)


class PhoneSharedLineGroupsMembers(Resource):
    """``zoom.phone.shared_line_groups.members``"""

    _name = "phone.shared_line_groups.members"

    def add(
        self, shared_line_group_id: str, /, **named: Unpack[t.PhoneSharedLineGroupsMembersAddParams]
    ) -> None:
        """Add users and common areas to a shared line group.

        POST /phone/shared_line_groups/{sharedLineGroupId}/members, rate class light.
        """
        return self._send("phone.shared_line_groups.members.add", (shared_line_group_id,), named)

    def remove(self, shared_line_group_id: str, member_id: str, /) -> None:
        """Remove one member from a shared line group.

        DELETE /phone/shared_line_groups/{sharedLineGroupId}/members/{memberId}, rate class light.
        """
        return self._send("phone.shared_line_groups.members.remove", (shared_line_group_id, member_id))

    def remove_all(self, shared_line_group_id: str, /) -> None:
        """Remove all members from a shared line group.

        DELETE /phone/shared_line_groups/{sharedLineGroupId}/members, rate class light.
        """
        return self._send("phone.shared_line_groups.members.remove_all", (shared_line_group_id,))


class AsyncPhoneSharedLineGroupsMembers(Resource):
    """``zoom.phone.shared_line_groups.members``"""

    _name = "phone.shared_line_groups.members"

    async def add(
        self, shared_line_group_id: str, /, **named: Unpack[t.PhoneSharedLineGroupsMembersAddParams]
    ) -> None:
        """Add users and common areas to a shared line group.

        POST /phone/shared_line_groups/{sharedLineGroupId}/members, rate class light.
        """
        return await self._send("phone.shared_line_groups.members.add", (shared_line_group_id,), named)

    async def remove(self, shared_line_group_id: str, member_id: str, /) -> None:
        """Remove one member from a shared line group.

        DELETE /phone/shared_line_groups/{sharedLineGroupId}/members/{memberId}, rate class light.
        """
        return await self._send("phone.shared_line_groups.members.remove", (shared_line_group_id, member_id))

    async def remove_all(self, shared_line_group_id: str, /) -> None:
        """Remove all members from a shared line group.

        DELETE /phone/shared_line_groups/{sharedLineGroupId}/members, rate class light.
        """
        return await self._send("phone.shared_line_groups.members.remove_all", (shared_line_group_id,))


class PhoneSharedLineGroupsPhoneNumbers(Resource):
    """``zoom.phone.shared_line_groups.phone_numbers``"""

    _name = "phone.shared_line_groups.phone_numbers"

    def assign(
        self, shared_line_group_id: str, /, **named: Unpack[t.PhoneSharedLineGroupsPhoneNumbersAssignParams]
    ) -> None:
        """Assign phone numbers to a shared line group.

        POST /phone/shared_line_groups/{sharedLineGroupId}/phone_numbers, rate class light.
        """
        return self._send("phone.shared_line_groups.phone_numbers.assign", (shared_line_group_id,), named)

    def unassign(self, shared_line_group_id: str, phone_number_id: str, /) -> None:
        """Take one phone number off a shared line group.

        DELETE /phone/shared_line_groups/{sharedLineGroupId}/phone_numbers/{phoneNumberId}, rate class light.
        """
        return self._send(
            "phone.shared_line_groups.phone_numbers.unassign", (shared_line_group_id, phone_number_id)
        )

    def unassign_all(self, shared_line_group_id: str, /) -> None:
        """Take all phone numbers off a shared line group.

        DELETE /phone/shared_line_groups/{sharedLineGroupId}/phone_numbers, rate class light.
        """
        return self._send("phone.shared_line_groups.phone_numbers.unassign_all", (shared_line_group_id,))


class AsyncPhoneSharedLineGroupsPhoneNumbers(Resource):
    """``zoom.phone.shared_line_groups.phone_numbers``"""

    _name = "phone.shared_line_groups.phone_numbers"

    async def assign(
        self, shared_line_group_id: str, /, **named: Unpack[t.PhoneSharedLineGroupsPhoneNumbersAssignParams]
    ) -> None:
        """Assign phone numbers to a shared line group.

        POST /phone/shared_line_groups/{sharedLineGroupId}/phone_numbers, rate class light.
        """
        return await self._send(
            "phone.shared_line_groups.phone_numbers.assign", (shared_line_group_id,), named
        )

    async def unassign(self, shared_line_group_id: str, phone_number_id: str, /) -> None:
        """Take one phone number off a shared line group.

        DELETE /phone/shared_line_groups/{sharedLineGroupId}/phone_numbers/{phoneNumberId}, rate class light.
        """
        return await self._send(
            "phone.shared_line_groups.phone_numbers.unassign", (shared_line_group_id, phone_number_id)
        )

    async def unassign_all(self, shared_line_group_id: str, /) -> None:
        """Take all phone numbers off a shared line group.

        DELETE /phone/shared_line_groups/{sharedLineGroupId}/phone_numbers, rate class light.
        """
        return await self._send(
            "phone.shared_line_groups.phone_numbers.unassign_all", (shared_line_group_id,)
        )


class PhoneSipGroups(Resource):
    """``zoom.phone.sip_groups``"""

    _name = "phone.sip_groups"

    def list(
        self, **named: Unpack[t.PhoneSipGroupsListParams]
    ) -> Listing[t.PhoneSipGroupsListItem, t.PhoneSipGroupsListPage]:
        """List the account's SIP groups and the trunks that their calls go through.

        GET /phone/sip_groups, rate class light.
        """
        return self._send("phone.sip_groups.list", (), named)


class AsyncPhoneSipGroups(Resource):
    """``zoom.phone.sip_groups``"""

    _name = "phone.sip_groups"

    def list(
        self, **named: Unpack[t.PhoneSipGroupsListParams]
    ) -> AsyncListing[t.PhoneSipGroupsListItem, t.PhoneSipGroupsListPage]:
        """List the account's SIP groups and the trunks that their calls go through.

        GET /phone/sip_groups, rate class light.
        """
        return self._send("phone.sip_groups.list", (), named)


class PhoneSipTrunks(Resource):
    """``zoom.phone.sip_trunks``"""

    _name = "phone.sip_trunks"

    def assign(
        self, account_id: str, /, **named: Unpack[t.PhoneSipTrunksAssignParams]
    ) -> t.PhoneSipTrunksAssignReply:
        """Assign the master account's phone trunks to a sub-account.

        POST /accounts/{accountId}/phone/sip_trunk/trunks, rate class light.
        """
        return self._send("phone.sip_trunks.assign", (account_id,), named)

    def list(
        self, **named: Unpack[t.PhoneSipTrunksListParams]
    ) -> Listing[t.PhoneSipTrunksListItem, t.PhoneSipTrunksListPage]:
        """List the account's own-carrier SIP trunks. GET /phone/sip_trunk/trunks, rate class light."""
        return self._send("phone.sip_trunks.list", (), named)

    def update(
        self, account_id: str, sip_trunk_id: str, /, **named: Unpack[t.PhoneSipTrunksUpdateParams]
    ) -> None:
        """Change the carrier account of a SIP trunk.

        PATCH /accounts/{accountId}/phone/sip_trunk/trunks/{sipTrunkId}, rate class light.
        """
        return self._send("phone.sip_trunks.update", (account_id, sip_trunk_id), named)


class AsyncPhoneSipTrunks(Resource):
    """``zoom.phone.sip_trunks``"""

    _name = "phone.sip_trunks"

    async def assign(
        self, account_id: str, /, **named: Unpack[t.PhoneSipTrunksAssignParams]
    ) -> t.PhoneSipTrunksAssignReply:
        """Assign the master account's phone trunks to a sub-account.

        POST /accounts/{accountId}/phone/sip_trunk/trunks, rate class light.
        """
        return await self._send("phone.sip_trunks.assign", (account_id,), named)

    def list(
        self, **named: Unpack[t.PhoneSipTrunksListParams]
    ) -> AsyncListing[t.PhoneSipTrunksListItem, t.PhoneSipTrunksListPage]:
        """List the account's own-carrier SIP trunks. GET /phone/sip_trunk/trunks, rate class light."""
        return self._send("phone.sip_trunks.list", (), named)

    async def update(
        self, account_id: str, sip_trunk_id: str, /, **named: Unpack[t.PhoneSipTrunksUpdateParams]
    ) -> None:
        """Change the carrier account of a SIP trunk.

        PATCH /accounts/{accountId}/phone/sip_trunk/trunks/{sipTrunkId}, rate class light.
        """
        return await self._send("phone.sip_trunks.update", (account_id, sip_trunk_id), named)


class PhoneSites(Resource):
    """``zoom.phone.sites``"""

    _name = "phone.sites"

    def create(self, **named: Unpack[t.PhoneSitesCreateParams]) -> t.PhoneSitesCreateReply:
        """Add a site, a location with its own extensions, policies and receptionist.

        POST /phone/sites, rate class light.
        """
        return self._send("phone.sites.create", (), named)

    def delete(self, site_id: str, /, **named: Unpack[t.PhoneSitesDeleteParams]) -> None:
        """Delete a site and move its users and numbers to another one.

        DELETE /phone/sites/{siteId}, rate class light.
        """
        return self._send("phone.sites.delete", (site_id,), named)

    def get(self, site_id: str, /) -> t.PhoneSitesGetReply:
        """Get a site with its country, extension rules and policies.

        GET /phone/sites/{siteId}, rate class light.
        """
        return self._send("phone.sites.get", (site_id,))

    def list(
        self, **named: Unpack[t.PhoneSitesListParams]
    ) -> Listing[t.PhoneSitesListItem, t.PhoneSitesListPage]:
        """List the account's sites with their countries and main receptionists.

        GET /phone/sites, rate class medium.
        """
        return self._send("phone.sites.list", (), named)

    def update(self, site_id: str, /, **named: Unpack[t.PhoneSitesUpdateParams]) -> None:
        """Change a site's name, extension rules, emergency address or policies.

        PATCH /phone/sites/{siteId}, rate class light.
        """
        return self._send("phone.sites.update", (site_id,), named)


class AsyncPhoneSites(Resource):
    """``zoom.phone.sites``"""

    _name = "phone.sites"

    async def create(self, **named: Unpack[t.PhoneSitesCreateParams]) -> t.PhoneSitesCreateReply:
        """Add a site, a location with its own extensions, policies and receptionist.

        POST /phone/sites, rate class light.
        """
        return await self._send("phone.sites.create", (), named)

    async def delete(self, site_id: str, /, **named: Unpack[t.PhoneSitesDeleteParams]) -> None:
        """Delete a site and move its users and numbers to another one.

        DELETE /phone/sites/{siteId}, rate class light.
        """
        return await self._send("phone.sites.delete", (site_id,), named)

    async def get(self, site_id: str, /) -> t.PhoneSitesGetReply:
        """Get a site with its country, extension rules and policies.

        GET /phone/sites/{siteId}, rate class light.
        """
        return await self._send("phone.sites.get", (site_id,))

    def list(
        self, **named: Unpack[t.PhoneSitesListParams]
    ) -> AsyncListing[t.PhoneSitesListItem, t.PhoneSitesListPage]:
        """List the account's sites with their countries and main receptionists.

        GET /phone/sites, rate class medium.
        """
        return self._send("phone.sites.list", (), named)

    async def update(self, site_id: str, /, **named: Unpack[t.PhoneSitesUpdateParams]) -> None:
        """Change a site's name, extension rules, emergency address or policies.

        PATCH /phone/sites/{siteId}, rate class light.
        """
        return await self._send("phone.sites.update", (site_id,), named)


class PhoneUsers(Resource):
    """``zoom.phone.users``"""

    _name = "phone.users"

    def add_batch(self, **named: Unpack[t.PhoneUsersAddBatchParams]) -> t.PhoneUsersAddBatchReply:
        """Give up to ten people phone licences, numbers and desk phones at once.

        POST /phone/users/batch, rate class medium.
        """
        return self._send("phone.users.add_batch", (), named)

    @cached_property
    def call_history(self) -> PhoneUsersCallHistory:
        """``zoom.phone.users.call_history``"""
        return PhoneUsersCallHistory(self._run)

    @cached_property
    def call_logs(self) -> PhoneUsersCallLogs:
        """``zoom.phone.users.call_logs``"""
        return PhoneUsersCallLogs(self._run)

    @cached_property
    def calling_plans(self) -> PhoneUsersCallingPlans:
        """``zoom.phone.users.calling_plans``"""
        return PhoneUsersCallingPlans(self._run)

    def get(self, user_id: str, /) -> t.PhoneUsersGetReply:
        """Get a user's extension, numbers, calling plans, address and policies.

        GET /phone/users/{userId}, rate class light.
        """
        return self._send("phone.users.get", (user_id,))

    def list(
        self, **named: Unpack[t.PhoneUsersListParams]
    ) -> Listing[t.PhoneUsersListItem, t.PhoneUsersListPage]:
        """List the people who use the phone system, with extension, plans and site.

        GET /phone/users, rate class medium.
        """
        return self._send("phone.users.list", (), named)

    @cached_property
    def phone_numbers(self) -> PhoneUsersPhoneNumbers:
        """``zoom.phone.users.phone_numbers``"""
        return PhoneUsersPhoneNumbers(self._run)

    @cached_property
    def recordings(self) -> PhoneUsersRecordings:
        """``zoom.phone.users.recordings``"""
        return PhoneUsersRecordings(self._run)

    @cached_property
    def settings(self) -> PhoneUsersSettings:
        """``zoom.phone.users.settings``"""
        return PhoneUsersSettings(self._run)

    @cached_property
    def shared_access(self) -> PhoneUsersSharedAccess:
        """``zoom.phone.users.shared_access``"""
        return PhoneUsersSharedAccess(self._run)

    def update(self, user_id: str, /, **named: Unpack[t.PhoneUsersUpdateParams]) -> None:
        """Change a user's extension, site, address, template or policies.

        PATCH /phone/users/{userId}, rate class light.
        """
        return self._send("phone.users.update", (user_id,), named)

    def update_batch(self, **named: Unpack[t.PhoneUsersUpdateBatchParams]) -> None:
        """Move up to ten users to another site or give pending users a licence.

        PUT /phone/users/batch, rate class light.
        """
        return self._send("phone.users.update_batch", (), named)

    @cached_property
    def voicemails(self) -> PhoneUsersVoicemails:
        """``zoom.phone.users.voicemails``"""
        return PhoneUsersVoicemails(self._run)


class AsyncPhoneUsers(Resource):
    """``zoom.phone.users``"""

    _name = "phone.users"

    async def add_batch(self, **named: Unpack[t.PhoneUsersAddBatchParams]) -> t.PhoneUsersAddBatchReply:
        """Give up to ten people phone licences, numbers and desk phones at once.

        POST /phone/users/batch, rate class medium.
        """
        return await self._send("phone.users.add_batch", (), named)

    @cached_property
    def call_history(self) -> AsyncPhoneUsersCallHistory:
        """``zoom.phone.users.call_history``"""
        return AsyncPhoneUsersCallHistory(self._run)

    @cached_property
    def call_logs(self) -> AsyncPhoneUsersCallLogs:
        """``zoom.phone.users.call_logs``"""
        return AsyncPhoneUsersCallLogs(self._run)

    @cached_property
    def calling_plans(self) -> AsyncPhoneUsersCallingPlans:
        """``zoom.phone.users.calling_plans``"""
        return AsyncPhoneUsersCallingPlans(self._run)

    async def get(self, user_id: str, /) -> t.PhoneUsersGetReply:
        """Get a user's extension, numbers, calling plans, address and policies.

        GET /phone/users/{userId}, rate class light.
        """
        return await self._send("phone.users.get", (user_id,))

    def list(
        self, **named: Unpack[t.PhoneUsersListParams]
    ) -> AsyncListing[t.PhoneUsersListItem, t.PhoneUsersListPage]:
        """List the people who use the phone system, with extension, plans and site.

        GET /phone/users, rate class medium.
        """
        return self._send("phone.users.list", (), named)

    @cached_property
    def phone_numbers(self) -> AsyncPhoneUsersPhoneNumbers:
        """``zoom.phone.users.phone_numbers``"""
        return AsyncPhoneUsersPhoneNumbers(self._run)

    @cached_property
    def recordings(self) -> AsyncPhoneUsersRecordings:
        """``zoom.phone.users.recordings``"""
        return AsyncPhoneUsersRecordings(self._run)

    @cached_property
    def settings(self) -> AsyncPhoneUsersSettings:
        """``zoom.phone.users.settings``"""
        return AsyncPhoneUsersSettings(self._run)

    @cached_property
    def shared_access(self) -> AsyncPhoneUsersSharedAccess:
        """``zoom.phone.users.shared_access``"""
        return AsyncPhoneUsersSharedAccess(self._run)

    async def update(self, user_id: str, /, **named: Unpack[t.PhoneUsersUpdateParams]) -> None:
        """Change a user's extension, site, address, template or policies.

        PATCH /phone/users/{userId}, rate class light.
        """
        return await self._send("phone.users.update", (user_id,), named)

    async def update_batch(self, **named: Unpack[t.PhoneUsersUpdateBatchParams]) -> None:
        """Move up to ten users to another site or give pending users a licence.

        PUT /phone/users/batch, rate class light.
        """
        return await self._send("phone.users.update_batch", (), named)

    @cached_property
    def voicemails(self) -> AsyncPhoneUsersVoicemails:
        """``zoom.phone.users.voicemails``"""
        return AsyncPhoneUsersVoicemails(self._run)


class PhoneUsersCallHistory(Resource):
    """``zoom.phone.users.call_history``"""

    _name = "phone.users.call_history"

    def delete(self, user_id: str, call_log_id: str, /) -> None:
        """Delete a call from a user's call history.

        DELETE /phone/users/{userId}/call_history/{callLogId}, rate class light.
        """
        return self._send("phone.users.call_history.delete", (user_id, call_log_id))

    def list(
        self, user_id: str, /, **named: Unpack[t.PhoneUsersCallHistoryListParams]
    ) -> Listing[t.PhoneUsersCallHistoryListItem, t.PhoneUsersCallHistoryListPage]:
        """List a user's calls. GET /phone/users/{userId}/call_history, rate class heavy."""
        return self._send("phone.users.call_history.list", (user_id,), named)

    def sync(
        self, user_id: str, /, **named: Unpack[t.PhoneUsersCallHistorySyncParams]
    ) -> Listing[t.PhoneUsersCallHistorySyncItem, t.PhoneUsersCallHistorySyncPage]:
        """Get a user's calls in full, then only what changed since.

        GET /phone/users/{userId}/call_history/sync, rate class medium.
        """
        return self._send("phone.users.call_history.sync", (user_id,), named)


class AsyncPhoneUsersCallHistory(Resource):
    """``zoom.phone.users.call_history``"""

    _name = "phone.users.call_history"

    async def delete(self, user_id: str, call_log_id: str, /) -> None:
        """Delete a call from a user's call history.

        DELETE /phone/users/{userId}/call_history/{callLogId}, rate class light.
        """
        return await self._send("phone.users.call_history.delete", (user_id, call_log_id))

    def list(
        self, user_id: str, /, **named: Unpack[t.PhoneUsersCallHistoryListParams]
    ) -> AsyncListing[t.PhoneUsersCallHistoryListItem, t.PhoneUsersCallHistoryListPage]:
        """List a user's calls. GET /phone/users/{userId}/call_history, rate class heavy."""
        return self._send("phone.users.call_history.list", (user_id,), named)

    def sync(
        self, user_id: str, /, **named: Unpack[t.PhoneUsersCallHistorySyncParams]
    ) -> AsyncListing[t.PhoneUsersCallHistorySyncItem, t.PhoneUsersCallHistorySyncPage]:
        """Get a user's calls in full, then only what changed since.

        GET /phone/users/{userId}/call_history/sync, rate class medium.
        """
        return self._send("phone.users.call_history.sync", (user_id,), named)


class PhoneUsersCallLogs(Resource):
    """``zoom.phone.users.call_logs``"""

    _name = "phone.users.call_logs"

    @deprecated("Zoom advises against this operation.")
    def delete(self, user_id: str, call_log_id: str, /) -> None:
        """Delete a call log of a user.

        DELETE /phone/users/{userId}/call_logs/{callLogId}, rate class light.
        """
        return self._send("phone.users.call_logs.delete", (user_id, call_log_id))

    def get_voicemail(self, user_id: str, id: str, /) -> t.PhoneUsersCallLogsGetVoicemailReply:
        """Get the voicemail that a caller left, by call id or call log id.

        GET /phone/users/{userId}/call_logs/{id}/voice_mail, rate class light.
        """
        return self._send("phone.users.call_logs.get_voicemail", (user_id, id))

    @deprecated("Zoom advises against this operation.")
    def list(
        self, user_id: str, /, **named: Unpack[t.PhoneUsersCallLogsListParams]
    ) -> Listing[t.PhoneUsersCallLogsListItem, t.PhoneUsersCallLogsListPage]:
        """List a user's call logs. GET /phone/users/{userId}/call_logs, rate class medium."""
        return self._send("phone.users.call_logs.list", (user_id,), named)

    @deprecated("Zoom advises against this operation.")
    def sync(
        self, user_id: str, /, **named: Unpack[t.PhoneUsersCallLogsSyncParams]
    ) -> Listing[t.PhoneUsersCallLogsSyncItem, t.PhoneUsersCallLogsSyncPage]:
        """Get a user's call logs in full, then only what changed since.

        GET /phone/users/{userId}/call_logs/sync, rate class medium.
        """
        return self._send("phone.users.call_logs.sync", (user_id,), named)


class AsyncPhoneUsersCallLogs(Resource):
    """``zoom.phone.users.call_logs``"""

    _name = "phone.users.call_logs"

    @deprecated("Zoom advises against this operation.")
    async def delete(self, user_id: str, call_log_id: str, /) -> None:
        """Delete a call log of a user.

        DELETE /phone/users/{userId}/call_logs/{callLogId}, rate class light.
        """
        return await self._send("phone.users.call_logs.delete", (user_id, call_log_id))

    async def get_voicemail(self, user_id: str, id: str, /) -> t.PhoneUsersCallLogsGetVoicemailReply:
        """Get the voicemail that a caller left, by call id or call log id.

        GET /phone/users/{userId}/call_logs/{id}/voice_mail, rate class light.
        """
        return await self._send("phone.users.call_logs.get_voicemail", (user_id, id))

    @deprecated("Zoom advises against this operation.")
    def list(
        self, user_id: str, /, **named: Unpack[t.PhoneUsersCallLogsListParams]
    ) -> AsyncListing[t.PhoneUsersCallLogsListItem, t.PhoneUsersCallLogsListPage]:
        """List a user's call logs. GET /phone/users/{userId}/call_logs, rate class medium."""
        return self._send("phone.users.call_logs.list", (user_id,), named)

    @deprecated("Zoom advises against this operation.")
    def sync(
        self, user_id: str, /, **named: Unpack[t.PhoneUsersCallLogsSyncParams]
    ) -> AsyncListing[t.PhoneUsersCallLogsSyncItem, t.PhoneUsersCallLogsSyncPage]:
        """Get a user's call logs in full, then only what changed since.

        GET /phone/users/{userId}/call_logs/sync, rate class medium.
        """
        return self._send("phone.users.call_logs.sync", (user_id,), named)


class PhoneUsersCallingPlans(Resource):
    """``zoom.phone.users.calling_plans``"""

    _name = "phone.users.calling_plans"

    def assign(self, user_id: str, /, **named: Unpack[t.PhoneUsersCallingPlansAssignParams]) -> None:
        """Assign calling plans to a user. POST /phone/users/{userId}/calling_plans, rate class light."""
        return self._send("phone.users.calling_plans.assign", (user_id,), named)

    def unassign(
        self, user_id: str, plan_type: str, /, **named: Unpack[t.PhoneUsersCallingPlansUnassignParams]
    ) -> None:
        """Take a calling plan off a user.

        DELETE /phone/users/{userId}/calling_plans/{planType}, rate class light.
        """
        return self._send("phone.users.calling_plans.unassign", (user_id, plan_type), named)

    def update(self, user_id: str, /, **named: Unpack[t.PhoneUsersCallingPlansUpdateParams]) -> None:
        """Swap one of a user's calling plans for another.

        PUT /phone/users/{userId}/calling_plans, rate class light.
        """
        return self._send("phone.users.calling_plans.update", (user_id,), named)


class AsyncPhoneUsersCallingPlans(Resource):
    """``zoom.phone.users.calling_plans``"""

    _name = "phone.users.calling_plans"

    async def assign(self, user_id: str, /, **named: Unpack[t.PhoneUsersCallingPlansAssignParams]) -> None:
        """Assign calling plans to a user. POST /phone/users/{userId}/calling_plans, rate class light."""
        return await self._send("phone.users.calling_plans.assign", (user_id,), named)

    async def unassign(
        self, user_id: str, plan_type: str, /, **named: Unpack[t.PhoneUsersCallingPlansUnassignParams]
    ) -> None:
        """Take a calling plan off a user.

        DELETE /phone/users/{userId}/calling_plans/{planType}, rate class light.
        """
        return await self._send("phone.users.calling_plans.unassign", (user_id, plan_type), named)

    async def update(self, user_id: str, /, **named: Unpack[t.PhoneUsersCallingPlansUpdateParams]) -> None:
        """Swap one of a user's calling plans for another.

        PUT /phone/users/{userId}/calling_plans, rate class light.
        """
        return await self._send("phone.users.calling_plans.update", (user_id,), named)


class PhoneUsersPhoneNumbers(Resource):
    """``zoom.phone.users.phone_numbers``"""

    _name = "phone.users.phone_numbers"

    def assign(
        self, user_id: str, /, **named: Unpack[t.PhoneUsersPhoneNumbersAssignParams]
    ) -> t.PhoneUsersPhoneNumbersAssignReply:
        """Assign phone numbers to a user. POST /phone/users/{userId}/phone_numbers, rate class light."""
        return self._send("phone.users.phone_numbers.assign", (user_id,), named)

    def unassign(self, user_id: str, phone_number_id: str, /) -> None:
        """Take a phone number off a user.

        DELETE /phone/users/{userId}/phone_numbers/{phoneNumberId}, rate class light.
        """
        return self._send("phone.users.phone_numbers.unassign", (user_id, phone_number_id))


class AsyncPhoneUsersPhoneNumbers(Resource):
    """``zoom.phone.users.phone_numbers``"""

    _name = "phone.users.phone_numbers"

    async def assign(
        self, user_id: str, /, **named: Unpack[t.PhoneUsersPhoneNumbersAssignParams]
    ) -> t.PhoneUsersPhoneNumbersAssignReply:
        """Assign phone numbers to a user. POST /phone/users/{userId}/phone_numbers, rate class light."""
        return await self._send("phone.users.phone_numbers.assign", (user_id,), named)

    async def unassign(self, user_id: str, phone_number_id: str, /) -> None:
        """Take a phone number off a user.

        DELETE /phone/users/{userId}/phone_numbers/{phoneNumberId}, rate class light.
        """
        return await self._send("phone.users.phone_numbers.unassign", (user_id, phone_number_id))


class PhoneUsersRecordings(Resource):
    """``zoom.phone.users.recordings``"""

    _name = "phone.users.recordings"

    def list(
        self, user_id: str, /, **named: Unpack[t.PhoneUsersRecordingsListParams]
    ) -> Listing[t.PhoneUsersRecordingsListItem, t.PhoneUsersRecordingsListPage]:
        """List a user's call recordings with links to download them.

        GET /phone/users/{userId}/recordings, rate class medium.
        """
        return self._send("phone.users.recordings.list", (user_id,), named)


class AsyncPhoneUsersRecordings(Resource):
    """``zoom.phone.users.recordings``"""

    _name = "phone.users.recordings"

    def list(
        self, user_id: str, /, **named: Unpack[t.PhoneUsersRecordingsListParams]
    ) -> AsyncListing[t.PhoneUsersRecordingsListItem, t.PhoneUsersRecordingsListPage]:
        """List a user's call recordings with links to download them.

        GET /phone/users/{userId}/recordings, rate class medium.
        """
        return self._send("phone.users.recordings.list", (user_id,), named)


class PhoneUsersSettings(Resource):
    """``zoom.phone.users.settings``"""

    _name = "phone.users.settings"

    def get(self, user_id: str, /) -> t.PhoneUsersSettingsGetReply:
        """Get a user's own phone settings: caller ids, desk phones, delegation, voicemail access.

        GET /phone/users/{userId}/settings, rate class light.
        """
        return self._send("phone.users.settings.get", (user_id,))

    def update(self, user_id: str, /, **named: Unpack[t.PhoneUsersSettingsUpdateParams]) -> None:
        """Change a user's caller id, language, area code, country or hold music.

        PATCH /phone/users/{userId}/settings, rate class light.
        """
        return self._send("phone.users.settings.update", (user_id,), named)


class AsyncPhoneUsersSettings(Resource):
    """``zoom.phone.users.settings``"""

    _name = "phone.users.settings"

    async def get(self, user_id: str, /) -> t.PhoneUsersSettingsGetReply:
        """Get a user's own phone settings: caller ids, desk phones, delegation, voicemail access.

        GET /phone/users/{userId}/settings, rate class light.
        """
        return await self._send("phone.users.settings.get", (user_id,))

    async def update(self, user_id: str, /, **named: Unpack[t.PhoneUsersSettingsUpdateParams]) -> None:
        """Change a user's caller id, language, area code, country or hold music.

        PATCH /phone/users/{userId}/settings, rate class light.
        """
        return await self._send("phone.users.settings.update", (user_id,), named)


class PhoneUsersSharedAccess(Resource):
    """``zoom.phone.users.shared_access``"""

    _name = "phone.users.shared_access"

    def add(
        self, user_id: str, setting_type: str, /, **named: Unpack[t.PhoneUsersSharedAccessAddParams]
    ) -> t.PhoneUsersSharedAccessAddReply:
        """Give others access to a user's voicemail, recordings or calls.

        POST /phone/users/{userId}/settings/{settingType}, rate class light.
        """
        return self._send("phone.users.shared_access.add", (user_id, setting_type), named)

    def remove(
        self, user_id: str, setting_type: str, /, **named: Unpack[t.PhoneUsersSharedAccessRemoveParams]
    ) -> None:
        """Take away others' access to a user's voicemail, recordings or calls.

        DELETE /phone/users/{userId}/settings/{settingType}, rate class light.
        """
        return self._send("phone.users.shared_access.remove", (user_id, setting_type), named)

    def update(
        self, user_id: str, setting_type: str, /, **named: Unpack[t.PhoneUsersSharedAccessUpdateParams]
    ) -> None:
        """Change others' access to a user's voicemail and calls, or desk phone options.

        PATCH /phone/users/{userId}/settings/{settingType}, rate class light.
        """
        return self._send("phone.users.shared_access.update", (user_id, setting_type), named)


class AsyncPhoneUsersSharedAccess(Resource):
    """``zoom.phone.users.shared_access``"""

    _name = "phone.users.shared_access"

    async def add(
        self, user_id: str, setting_type: str, /, **named: Unpack[t.PhoneUsersSharedAccessAddParams]
    ) -> t.PhoneUsersSharedAccessAddReply:
        """Give others access to a user's voicemail, recordings or calls.

        POST /phone/users/{userId}/settings/{settingType}, rate class light.
        """
        return await self._send("phone.users.shared_access.add", (user_id, setting_type), named)

    async def remove(
        self, user_id: str, setting_type: str, /, **named: Unpack[t.PhoneUsersSharedAccessRemoveParams]
    ) -> None:
        """Take away others' access to a user's voicemail, recordings or calls.

        DELETE /phone/users/{userId}/settings/{settingType}, rate class light.
        """
        return await self._send("phone.users.shared_access.remove", (user_id, setting_type), named)

    async def update(
        self, user_id: str, setting_type: str, /, **named: Unpack[t.PhoneUsersSharedAccessUpdateParams]
    ) -> None:
        """Change others' access to a user's voicemail and calls, or desk phone options.

        PATCH /phone/users/{userId}/settings/{settingType}, rate class light.
        """
        return await self._send("phone.users.shared_access.update", (user_id, setting_type), named)


class PhoneUsersVoicemails(Resource):
    """``zoom.phone.users.voicemails``"""

    _name = "phone.users.voicemails"

    def list(
        self, user_id: str, /, **named: Unpack[t.PhoneUsersVoicemailsListParams]
    ) -> Listing[t.PhoneUsersVoicemailsListItem, t.PhoneUsersVoicemailsListPage]:
        """List a user's voicemails with links to download them.

        GET /phone/users/{userId}/voice_mails, rate class medium.
        """
        return self._send("phone.users.voicemails.list", (user_id,), named)


class AsyncPhoneUsersVoicemails(Resource):
    """``zoom.phone.users.voicemails``"""

    _name = "phone.users.voicemails"

    def list(
        self, user_id: str, /, **named: Unpack[t.PhoneUsersVoicemailsListParams]
    ) -> AsyncListing[t.PhoneUsersVoicemailsListItem, t.PhoneUsersVoicemailsListPage]:
        """List a user's voicemails with links to download them.

        GET /phone/users/{userId}/voice_mails, rate class medium.
        """
        return self._send("phone.users.voicemails.list", (user_id,), named)


class PhoneVoicemails(Resource):
    """``zoom.phone.voicemails``"""

    _name = "phone.voicemails"

    def delete(self, voicemail_id: str, /) -> None:
        """Delete a voicemail. DELETE /phone/voice_mails/{voicemailId}, rate class light."""
        return self._send("phone.voicemails.delete", (voicemail_id,))

    def download(self, file_id: str, /) -> bytes:
        """Download a voicemail as an audio file.

        GET /phone/voice_mails/download/{fileId}, rate class medium.
        """
        return self._send("phone.voicemails.download", (file_id,))

    def get(self, voicemail_id: str, /) -> t.PhoneVoicemailsGetReply:
        """Get one voicemail with its parties, transcript and detected intents.

        GET /phone/voice_mails/{voicemailId}, rate class light.
        """
        return self._send("phone.voicemails.get", (voicemail_id,))

    def list(
        self, **named: Unpack[t.PhoneVoicemailsListParams]
    ) -> Listing[t.PhoneVoicemailsListItem, t.PhoneVoicemailsListPage]:
        """List the account's voicemails with links to download them.

        GET /phone/voice_mails, rate class heavy.
        """
        return self._send("phone.voicemails.list", (), named)

    def update(self, voicemail_id: str, /, **named: Unpack[t.PhoneVoicemailsUpdateParams]) -> None:
        """Mark a voicemail as read or unread. PATCH /phone/voice_mails/{voicemailId}, rate class light."""
        return self._send("phone.voicemails.update", (voicemail_id,), named)


class AsyncPhoneVoicemails(Resource):
    """``zoom.phone.voicemails``"""

    _name = "phone.voicemails"

    async def delete(self, voicemail_id: str, /) -> None:
        """Delete a voicemail. DELETE /phone/voice_mails/{voicemailId}, rate class light."""
        return await self._send("phone.voicemails.delete", (voicemail_id,))

    async def download(self, file_id: str, /) -> bytes:
        """Download a voicemail as an audio file.

        GET /phone/voice_mails/download/{fileId}, rate class medium.
        """
        return await self._send("phone.voicemails.download", (file_id,))

    async def get(self, voicemail_id: str, /) -> t.PhoneVoicemailsGetReply:
        """Get one voicemail with its parties, transcript and detected intents.

        GET /phone/voice_mails/{voicemailId}, rate class light.
        """
        return await self._send("phone.voicemails.get", (voicemail_id,))

    def list(
        self, **named: Unpack[t.PhoneVoicemailsListParams]
    ) -> AsyncListing[t.PhoneVoicemailsListItem, t.PhoneVoicemailsListPage]:
        """List the account's voicemails with links to download them.

        GET /phone/voice_mails, rate class heavy.
        """
        return self._send("phone.voicemails.list", (), named)

    async def update(self, voicemail_id: str, /, **named: Unpack[t.PhoneVoicemailsUpdateParams]) -> None:
        """Mark a voicemail as read or unread. PATCH /phone/voice_mails/{voicemailId}, rate class light."""
        return await self._send("phone.voicemails.update", (voicemail_id,), named)


class SipTrunk(Resource):
    """``zoom.sip_trunk``"""

    _name = "sip_trunk"

    @cached_property
    def callout_countries(self) -> SipTrunkCalloutCountries:
        """``zoom.sip_trunk.callout_countries``"""
        return SipTrunkCalloutCountries(self._run)

    @cached_property
    def internal_numbers(self) -> SipTrunkInternalNumbers:
        """``zoom.sip_trunk.internal_numbers``"""
        return SipTrunkInternalNumbers(self._run)

    @cached_property
    def numbers(self) -> SipTrunkNumbers:
        """``zoom.sip_trunk.numbers``"""
        return SipTrunkNumbers(self._run)

    @cached_property
    def trunks(self) -> SipTrunkTrunks:
        """``zoom.sip_trunk.trunks``"""
        return SipTrunkTrunks(self._run)

    def update_settings(self, account_id: str, /, **named: Unpack[t.SipTrunkUpdateSettingsParams]) -> None:
        """Turn SIP-connected audio on and decide which numbers and countries show.

        PATCH /accounts/{accountId}/sip_trunk/settings, rate class light.
        """
        return self._send("sip_trunk.update_settings", (account_id,), named)


class AsyncSipTrunk(Resource):
    """``zoom.sip_trunk``"""

    _name = "sip_trunk"

    @cached_property
    def callout_countries(self) -> AsyncSipTrunkCalloutCountries:
        """``zoom.sip_trunk.callout_countries``"""
        return AsyncSipTrunkCalloutCountries(self._run)

    @cached_property
    def internal_numbers(self) -> AsyncSipTrunkInternalNumbers:
        """``zoom.sip_trunk.internal_numbers``"""
        return AsyncSipTrunkInternalNumbers(self._run)

    @cached_property
    def numbers(self) -> AsyncSipTrunkNumbers:
        """``zoom.sip_trunk.numbers``"""
        return AsyncSipTrunkNumbers(self._run)

    @cached_property
    def trunks(self) -> AsyncSipTrunkTrunks:
        """``zoom.sip_trunk.trunks``"""
        return AsyncSipTrunkTrunks(self._run)

    async def update_settings(
        self, account_id: str, /, **named: Unpack[t.SipTrunkUpdateSettingsParams]
    ) -> None:
        """Turn SIP-connected audio on and decide which numbers and countries show.

        PATCH /accounts/{accountId}/sip_trunk/settings, rate class light.
        """
        return await self._send("sip_trunk.update_settings", (account_id,), named)


class SipTrunkCalloutCountries(Resource):
    """``zoom.sip_trunk.callout_countries``"""

    _name = "sip_trunk.callout_countries"

    def add(
        self, account_id: str, /, **named: Unpack[t.SipTrunkCalloutCountriesAddParams]
    ) -> t.SipTrunkCalloutCountriesAddReply:
        """Add countries that meetings may call out to over the account's own trunk.

        POST /accounts/{accountId}/sip_trunk/callout_countries.
        """
        return self._send("sip_trunk.callout_countries.add", (account_id,), named)

    def delete(self, account_id: str, country_id: str, /) -> None:
        """Remove a country that meetings may call out to over the account's own trunk.

        DELETE /accounts/{accountId}/sip_trunk/callout_countries/{countryId}.
        """
        return self._send("sip_trunk.callout_countries.delete", (account_id, country_id))

    def list(
        self, account_id: str, /
    ) -> Listing[t.SipTrunkCalloutCountriesListItem, t.SipTrunkCalloutCountriesListPage]:
        """List the countries that meetings may call out to over the account's own trunk.

        GET /accounts/{accountId}/sip_trunk/callout_countries.
        """
        return self._send("sip_trunk.callout_countries.list", (account_id,))


class AsyncSipTrunkCalloutCountries(Resource):
    """``zoom.sip_trunk.callout_countries``"""

    _name = "sip_trunk.callout_countries"

    async def add(
        self, account_id: str, /, **named: Unpack[t.SipTrunkCalloutCountriesAddParams]
    ) -> t.SipTrunkCalloutCountriesAddReply:
        """Add countries that meetings may call out to over the account's own trunk.

        POST /accounts/{accountId}/sip_trunk/callout_countries.
        """
        return await self._send("sip_trunk.callout_countries.add", (account_id,), named)

    async def delete(self, account_id: str, country_id: str, /) -> None:
        """Remove a country that meetings may call out to over the account's own trunk.

        DELETE /accounts/{accountId}/sip_trunk/callout_countries/{countryId}.
        """
        return await self._send("sip_trunk.callout_countries.delete", (account_id, country_id))

    def list(
        self, account_id: str, /
    ) -> AsyncListing[t.SipTrunkCalloutCountriesListItem, t.SipTrunkCalloutCountriesListPage]:
        """List the countries that meetings may call out to over the account's own trunk.

        GET /accounts/{accountId}/sip_trunk/callout_countries.
        """
        return self._send("sip_trunk.callout_countries.list", (account_id,))


class SipTrunkInternalNumbers(Resource):
    """``zoom.sip_trunk.internal_numbers``"""

    _name = "sip_trunk.internal_numbers"

    def add(
        self, account_id: str, /, **named: Unpack[t.SipTrunkInternalNumbersAddParams]
    ) -> t.SipTrunkInternalNumbersAddReply:
        """Add internal numbers that people may dial to join meetings.

        POST /accounts/{accountId}/sip_trunk/internal_numbers.
        """
        return self._send("sip_trunk.internal_numbers.add", (account_id,), named)

    def delete(self, account_id: str, number_id: str, /) -> None:
        """Remove an internal dial-in number of the account.

        DELETE /accounts/{accountId}/sip_trunk/internal_numbers/{numberId}.
        """
        return self._send("sip_trunk.internal_numbers.delete", (account_id, number_id))

    def list(
        self, account_id: str, /, **named: Unpack[t.SipTrunkInternalNumbersListParams]
    ) -> Listing[t.SipTrunkInternalNumbersListItem, t.SipTrunkInternalNumbersListPage]:
        """List the account's internal dial-in numbers.

        GET /accounts/{accountId}/sip_trunk/internal_numbers.
        """
        return self._send("sip_trunk.internal_numbers.list", (account_id,), named)


class AsyncSipTrunkInternalNumbers(Resource):
    """``zoom.sip_trunk.internal_numbers``"""

    _name = "sip_trunk.internal_numbers"

    async def add(
        self, account_id: str, /, **named: Unpack[t.SipTrunkInternalNumbersAddParams]
    ) -> t.SipTrunkInternalNumbersAddReply:
        """Add internal numbers that people may dial to join meetings.

        POST /accounts/{accountId}/sip_trunk/internal_numbers.
        """
        return await self._send("sip_trunk.internal_numbers.add", (account_id,), named)

    async def delete(self, account_id: str, number_id: str, /) -> None:
        """Remove an internal dial-in number of the account.

        DELETE /accounts/{accountId}/sip_trunk/internal_numbers/{numberId}.
        """
        return await self._send("sip_trunk.internal_numbers.delete", (account_id, number_id))

    def list(
        self, account_id: str, /, **named: Unpack[t.SipTrunkInternalNumbersListParams]
    ) -> AsyncListing[t.SipTrunkInternalNumbersListItem, t.SipTrunkInternalNumbersListPage]:
        """List the account's internal dial-in numbers.

        GET /accounts/{accountId}/sip_trunk/internal_numbers.
        """
        return self._send("sip_trunk.internal_numbers.list", (account_id,), named)


class SipTrunkNumbers(Resource):
    """``zoom.sip_trunk.numbers``"""

    _name = "sip_trunk.numbers"

    def assign(self, account_id: str, /, **named: Unpack[t.SipTrunkNumbersAssignParams]) -> None:
        """Assign the master account's SIP trunk numbers to a sub-account.

        POST /accounts/{accountId}/sip_trunk/numbers, rate class light.
        """
        return self._send("sip_trunk.numbers.assign", (account_id,), named)

    def delete_all(self, account_id: str, /) -> None:
        """Take all SIP trunk numbers from a sub-account.

        DELETE /accounts/{accountId}/sip_trunk/numbers, rate class light.
        """
        return self._send("sip_trunk.numbers.delete_all", (account_id,))

    def list(self) -> Listing[t.SipTrunkNumbersListItem, t.SipTrunkNumbersListPage]:
        """List the account's SIP trunk numbers. GET /sip_trunk/numbers, rate class light."""
        return self._send("sip_trunk.numbers.list", ())


class AsyncSipTrunkNumbers(Resource):
    """``zoom.sip_trunk.numbers``"""

    _name = "sip_trunk.numbers"

    async def assign(self, account_id: str, /, **named: Unpack[t.SipTrunkNumbersAssignParams]) -> None:
        """Assign the master account's SIP trunk numbers to a sub-account.

        POST /accounts/{accountId}/sip_trunk/numbers, rate class light.
        """
        return await self._send("sip_trunk.numbers.assign", (account_id,), named)

    async def delete_all(self, account_id: str, /) -> None:
        """Take all SIP trunk numbers from a sub-account.

        DELETE /accounts/{accountId}/sip_trunk/numbers, rate class light.
        """
        return await self._send("sip_trunk.numbers.delete_all", (account_id,))

    def list(self) -> AsyncListing[t.SipTrunkNumbersListItem, t.SipTrunkNumbersListPage]:
        """List the account's SIP trunk numbers. GET /sip_trunk/numbers, rate class light."""
        return self._send("sip_trunk.numbers.list", ())


class SipTrunkTrunks(Resource):
    """``zoom.sip_trunk.trunks``"""

    _name = "sip_trunk.trunks"

    def assign(
        self, account_id: str, /, **named: Unpack[t.SipTrunkTrunksAssignParams]
    ) -> t.SipTrunkTrunksAssignReply:
        """Assign SIP trunks of the master account to a sub-account.

        POST /accounts/{accountId}/sip_trunk/trunks.
        """
        return self._send("sip_trunk.trunks.assign", (account_id,), named)

    def delete(self, account_id: str, trunk_id: str, /) -> t.SipTrunkTrunksDeleteReply:
        """Take a SIP trunk from a sub-account. DELETE /accounts/{accountId}/sip_trunk/trunks/{trunkId}."""
        return self._send("sip_trunk.trunks.delete", (account_id, trunk_id))

    def list(self, account_id: str, /) -> Listing[t.SipTrunkTrunksListItem, t.SipTrunkTrunksListPage]:
        """List the SIP trunks of a sub-account. GET /accounts/{accountId}/sip_trunk/trunks."""
        return self._send("sip_trunk.trunks.list", (account_id,))


class AsyncSipTrunkTrunks(Resource):
    """``zoom.sip_trunk.trunks``"""

    _name = "sip_trunk.trunks"

    async def assign(
        self, account_id: str, /, **named: Unpack[t.SipTrunkTrunksAssignParams]
    ) -> t.SipTrunkTrunksAssignReply:
        """Assign SIP trunks of the master account to a sub-account.

        POST /accounts/{accountId}/sip_trunk/trunks.
        """
        return await self._send("sip_trunk.trunks.assign", (account_id,), named)

    async def delete(self, account_id: str, trunk_id: str, /) -> t.SipTrunkTrunksDeleteReply:
        """Take a SIP trunk from a sub-account. DELETE /accounts/{accountId}/sip_trunk/trunks/{trunkId}."""
        return await self._send("sip_trunk.trunks.delete", (account_id, trunk_id))

    def list(self, account_id: str, /) -> AsyncListing[t.SipTrunkTrunksListItem, t.SipTrunkTrunksListPage]:
        """List the SIP trunks of a sub-account. GET /accounts/{accountId}/sip_trunk/trunks."""
        return self._send("sip_trunk.trunks.list", (account_id,))
