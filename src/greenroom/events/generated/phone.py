"""Zoom Phone: webhook events.

Generated from catalog/data/phone. Do not edit; see docs/codegen.md.
"""

from __future__ import annotations

from typing import Any

from greenroom.client.reply import Reply
from greenroom.events.event import Event


class NumberManagementPeeringNumberCnamUpdatedPayloadObject(Reply):
    carrier_code: int
    """Number that stands for the carrier."""
    cnam: str
    """Caller name that is shown for the numbers."""
    phone_numbers: list[Any]
    """Phone numbers."""


class NumberManagementPeeringNumberCnamUpdatedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: NumberManagementPeeringNumberCnamUpdatedPayloadObject
    """What the event is about."""


class NumberManagementPeeringNumberEmergencyAddressUpdatedPayloadObjectEmergencyAddress(Reply):
    address_line1: str
    """Street and house number."""
    address_line2: str
    """Further part of the address, such as floor or suite."""
    city: str
    """City of the address."""
    country: str
    """Country, two letters such as `US`."""
    state_code: str
    """State or province, by its short code."""
    zip: str
    """Postal code."""


class NumberManagementPeeringNumberEmergencyAddressUpdatedPayloadObject(Reply):
    carrier_code: int
    """Number that stands for the carrier."""
    emergency_address: NumberManagementPeeringNumberEmergencyAddressUpdatedPayloadObjectEmergencyAddress
    """Address given to emergency services."""
    phone_numbers: list[Any]
    """Phone numbers."""


class NumberManagementPeeringNumberEmergencyAddressUpdatedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: NumberManagementPeeringNumberEmergencyAddressUpdatedPayloadObject
    """What the event is about."""


class PhoneAccountSettingsUpdatedPayloadObjectSettingsAdHocCallRecordingPlayRecordingBeepTone(Reply):
    enable: bool
    """Whether it is on."""
    play_beep_member: str
    """Who hears the tone: everyone, or only the recording side."""
    play_beep_time_interval: int
    """Time between two tones, seconds."""
    play_beep_volume: int
    """Loudness of the tone, 0 to 100."""


class PhoneAccountSettingsUpdatedPayloadObjectSettingsAdHocCallRecording(Reply):
    allow_delete: bool
    """Whether users may delete the recordings."""
    allow_download: bool
    """Whether users may download the recordings."""
    enable: bool
    """Whether it is on."""
    locked: bool
    """Whether lower levels are kept from changing the setting."""
    locked_by: str
    """Level that locked the setting: `account`, `user_group` or `site`; `invalid` for none."""
    play_recording_beep_tone: (
        PhoneAccountSettingsUpdatedPayloadObjectSettingsAdHocCallRecordingPlayRecordingBeepTone
    )
    """Tone that repeats while a call is recorded."""
    recording_explicit_consent: bool
    """Whether people must press a key to agree to being recorded."""
    recording_start_prompt: bool
    """Whether a notice is played when recording starts."""
    recording_transcription: bool
    """Whether recordings get a transcript."""


class PhoneAccountSettingsUpdatedPayloadObjectSettingsAdvancedEncryption(Reply):
    disable_incoming_unencrypted_voicemail: bool
    """Whether voicemails that are not encrypted are refused."""
    enable: bool
    """Whether it is on."""
    locked: bool
    """Whether lower levels are kept from changing the setting."""
    locked_by: str
    """Level that locked the setting: `account`, `user_group` or `site`; `invalid` for none."""


class PhoneAccountSettingsUpdatedPayloadObjectSettingsAllowedCallLocations(Reply):
    allow_internal_calls: bool
    """Whether calls within the account stay possible."""
    enable: bool
    """Whether it is on."""
    locations_applied: bool
    """Whether the rule also covers places."""
    locked: bool
    """Whether lower levels are kept from changing the setting."""
    locked_by: str
    """Level that locked the setting: `account`, `user_group` or `site`; `invalid` for none."""


class PhoneAccountSettingsUpdatedPayloadObjectSettingsAudioIntercom(Reply):
    enable: bool
    """Whether it is on."""
    locked: bool
    """Whether lower levels are kept from changing the setting."""
    locked_by: str
    """Level that locked the setting: `account`, `user_group` or `site`; `invalid` for none."""


class PhoneAccountSettingsUpdatedPayloadObjectSettingsAutoCallFromThirdPartyApps(Reply):
    enable: bool
    """Whether it is on."""
    locked: bool
    """Whether lower levels are kept from changing the setting."""
    locked_by: str
    """Level that locked the setting: `account`, `user_group` or `site`; `invalid` for none."""


class PhoneAccountSettingsUpdatedPayloadObjectSettingsAutoCallRecordingPlayRecordingBeepTone(Reply):
    enable: bool
    """Whether it is on."""
    play_beep_member: str
    """Who hears the tone: everyone, or only the recording side."""
    play_beep_time_interval: int
    """Time between two tones, seconds."""
    play_beep_volume: int
    """Loudness of the tone, 0 to 100."""


class PhoneAccountSettingsUpdatedPayloadObjectSettingsAutoCallRecording(Reply):
    allow_stop_resume_recording: bool
    """Whether users may pause and go on with an automatic recording."""
    disconnect_on_recording_failure: bool
    """Whether the call ends when recording fails."""
    enable: bool
    """Whether it is on."""
    locked: bool
    """Whether lower levels are kept from changing the setting."""
    locked_by: str
    """Level that locked the setting: `account`, `user_group` or `site`; `invalid` for none."""
    play_recording_beep_tone: (
        PhoneAccountSettingsUpdatedPayloadObjectSettingsAutoCallRecordingPlayRecordingBeepTone
    )
    """Tone that repeats while a call is recorded."""
    recording_calls: str
    """Which calls are recorded: `inbound`, `outbound` or `both`."""
    recording_explicit_consent: bool
    """Whether people must press a key to agree to being recorded."""
    recording_start_prompt: bool
    """Whether a notice is played when recording starts."""
    recording_start_prompt_audio_id: str
    """Id of the audio file with the notice."""
    recording_transcription: bool
    """Whether recordings get a transcript."""


class PhoneAccountSettingsUpdatedPayloadObjectSettingsAutoDeleteDataAfterRetentionDurationItems(Reply):
    duration: int
    """How long data is kept, counted in `time_unit`."""
    time_unit: str
    """Unit of the retention time: `year`, `month` or `day`."""
    type: str
    """Kind of data: `callLog`, `onDemandRecording`, `automaticRecording`, `voicemail`, `videomail` or `sms`."""


class PhoneAccountSettingsUpdatedPayloadObjectSettingsAutoDeleteDataAfterRetentionDuration(Reply):
    """Read with brackets: items."""

    delete_type: int
    """How data is deleted: `1` to the trash, `2` for good."""
    enable: bool
    """Whether it is on."""
    locked: bool
    """Whether lower levels are kept from changing the setting."""
    locked_by: str
    """Level that locked the setting: `account`, `user_group` or `site`; `invalid` for none."""


class PhoneAccountSettingsUpdatedPayloadObjectSettingsBlockCallsWithoutCallerId(Reply):
    enable: bool
    """Whether it is on."""
    locked: bool
    """Whether lower levels are kept from changing the setting."""
    locked_by: str
    """Level that locked the setting: `account`, `user_group` or `site`; `invalid` for none."""


class PhoneAccountSettingsUpdatedPayloadObjectSettingsBlockExternalCalls(Reply):
    block_business_hours: bool
    """Whether outside calls are blocked in business hours."""
    block_call_action: int
    """What happens with a blocked call: `0` voicemail, `9` disconnect."""
    block_closed_hours: bool
    """Whether outside calls are blocked in closed hours."""
    block_holiday_hours: bool
    """Whether outside calls are blocked on holidays."""
    enable: bool
    """Whether it is on."""
    locked: bool
    """Whether lower levels are kept from changing the setting."""
    locked_by: str
    """Level that locked the setting: `account`, `user_group` or `site`; `invalid` for none."""


class PhoneAccountSettingsUpdatedPayloadObjectSettingsCallHandlingForwardingToOtherUsers(Reply):
    call_forwarding_type: int
    """Forwarding kept from: `1` outside numbers, `2` also contacts, `3` also unrecorded extensions, `4` nothing."""
    enable: bool
    """Whether it is on."""
    locked: bool
    """Whether lower levels are kept from changing the setting."""
    locked_by: str
    """Level that locked the setting: `account`, `user_group` or `site`; `invalid` for none."""


class PhoneAccountSettingsUpdatedPayloadObjectSettingsCallLiveTranscriptionTranscriptionStartPrompt(Reply):
    audio_id: str
    """Id of the audio file that is played."""
    audio_name: str
    """Name of the audio file that is played."""
    enable: bool
    """Whether it is on."""


class PhoneAccountSettingsUpdatedPayloadObjectSettingsCallLiveTranscription(Reply):
    enable: bool
    """Whether it is on."""
    locked: bool
    """Whether lower levels are kept from changing the setting."""
    locked_by: str
    """Level that locked the setting: `account`, `user_group` or `site`; `invalid` for none."""
    transcription_start_prompt: (
        PhoneAccountSettingsUpdatedPayloadObjectSettingsCallLiveTranscriptionTranscriptionStartPrompt
    )
    """Notice played when live transcription starts."""


class PhoneAccountSettingsUpdatedPayloadObjectSettingsCallOverflow(Reply):
    call_overflow_type: int
    """Overflow kept from: `1` outside numbers, `2` also contacts, `3` also unrecorded extensions, `4` nothing."""
    enable: bool
    """Whether it is on."""
    locked: bool
    """Whether lower levels are kept from changing the setting."""
    locked_by: str
    """Level that locked the setting: `account`, `user_group` or `site`; `invalid` for none."""


class PhoneAccountSettingsUpdatedPayloadObjectSettingsCallParkForwardTo(Reply):
    display_name: str
    """Name of the extension."""
    extension_id: str
    """Id of the extension."""
    extension_number: int
    """Extension number, with site code where sites have one."""
    extension_type: str
    """Kind of extension, such as `user` or `callQueue`."""
    id: str
    """Id of the user or other entity behind the extension."""


class PhoneAccountSettingsUpdatedPayloadObjectSettingsCallPark(Reply):
    call_not_picked_up_action: int
    """Parked call nobody picks up: `0` parker's voicemail, `9` end, `50` another extension, `100` ring the parker."""
    enable: bool
    """Whether it is on."""
    expiration_period: int
    """How long a parked call waits, minutes, 1 to 60."""
    forward_to: PhoneAccountSettingsUpdatedPayloadObjectSettingsCallParkForwardTo
    """Where calls are passed on to."""
    locked: bool
    """Whether lower levels are kept from changing the setting."""
    locked_by: str
    """Level that locked the setting: `account`, `user_group` or `site`; `invalid` for none."""
    sequence: int
    """Key that takes a parked call: `0` any, `1` the next free one."""


class PhoneAccountSettingsUpdatedPayloadObjectSettingsCallQueueOptOutReasonCallQueueOptOutReasonsList(Reply):
    code: str
    """Text of the reason."""
    enable: bool
    """Whether it is on."""
    system: bool
    """Whether it comes with the system and cannot be edited."""


class PhoneAccountSettingsUpdatedPayloadObjectSettingsCallQueueOptOutReason(Reply):
    call_queue_opt_out_reasons_list: list[
        PhoneAccountSettingsUpdatedPayloadObjectSettingsCallQueueOptOutReasonCallQueueOptOutReasonsList
    ]
    """Reasons to choose from."""
    enable: bool
    """Whether it is on."""
    locked: bool
    """Whether lower levels are kept from changing the setting."""
    locked_by: str
    """Level that locked the setting: `account`, `user_group` or `site`; `invalid` for none."""


class PhoneAccountSettingsUpdatedPayloadObjectSettingsCallTransferring(Reply):
    call_transferring_type: int
    """Restriction of transfers: `1` none, `2` medium (no outside numbers or contacts), `3` high (also no unrecorded extensions), `4` low (no outside numbers)."""
    enable: bool
    """Whether it is on."""
    locked: bool
    """Whether lower levels are kept from changing the setting."""
    locked_by: str
    """Level that locked the setting: `account`, `user_group` or `site`; `invalid` for none."""


class PhoneAccountSettingsUpdatedPayloadObjectSettingsCheckVoicemailsOverPhone(Reply):
    enable: bool
    """Whether it is on."""
    locked: bool
    """Whether lower levels are kept from changing the setting."""
    locked_by: str
    """Level that locked the setting: `account`, `user_group` or `site`; `invalid` for none."""


class PhoneAccountSettingsUpdatedPayloadObjectSettingsDelegation(Reply):
    enable: bool
    """Whether it is on."""
    locked: bool
    """Whether lower levels are kept from changing the setting."""
    locked_by: str
    """Level that locked the setting: `account`, `user_group` or `site`; `invalid` for none."""


class PhoneAccountSettingsUpdatedPayloadObjectSettingsDisplayCallFeedbackSurveyFeedbackDuration(Reply):
    enable: bool
    """Whether it is on."""
    max: int
    """Upper limit."""
    min: int
    """Lower limit."""


class PhoneAccountSettingsUpdatedPayloadObjectSettingsDisplayCallFeedbackSurveyFeedbackMos(Reply):
    enable: bool
    """Whether it is on."""
    max: str
    """Upper limit."""
    min: str
    """Lower limit."""


class PhoneAccountSettingsUpdatedPayloadObjectSettingsDisplayCallFeedbackSurvey(Reply):
    enable: bool
    """Whether it is on."""
    feedback_duration: (
        PhoneAccountSettingsUpdatedPayloadObjectSettingsDisplayCallFeedbackSurveyFeedbackDuration
    )
    """Call length that brings up the survey."""
    feedback_mos: PhoneAccountSettingsUpdatedPayloadObjectSettingsDisplayCallFeedbackSurveyFeedbackMos
    """Voice quality score that brings up the survey."""
    feedback_type: int
    """When the survey shows: `1` every call, `2` only within the limits given."""
    locked: bool
    """Whether lower levels are kept from changing the setting."""
    locked_by: str
    """Level that locked the setting: `account`, `user_group` or `site`; `invalid` for none."""


class PhoneAccountSettingsUpdatedPayloadObjectSettingsE2eEncryption(Reply):
    enable: bool
    """Whether it is on."""
    locked: bool
    """Whether lower levels are kept from changing the setting."""
    locked_by: str
    """Level that locked the setting: `account`, `user_group` or `site`; `invalid` for none."""


class PhoneAccountSettingsUpdatedPayloadObjectSettingsElevateToMeeting(Reply):
    enable: bool
    """Whether it is on."""
    locked: bool
    """Whether lower levels are kept from changing the setting."""
    locked_by: str
    """Level that locked the setting: `account`, `user_group` or `site`; `invalid` for none."""


class PhoneAccountSettingsUpdatedPayloadObjectSettingsExternalCallingOnZoomRoomCommonArea(Reply):
    enable: bool
    """Whether it is on."""
    locked: bool
    """Whether lower levels are kept from changing the setting."""
    locked_by: str
    """Level that locked the setting: `account`, `user_group` or `site`; `invalid` for none."""


class PhoneAccountSettingsUpdatedPayloadObjectSettingsHandOffToRoom(Reply):
    enable: bool
    """Whether it is on."""
    locked: bool
    """Whether lower levels are kept from changing the setting."""
    locked_by: str
    """Level that locked the setting: `account`, `user_group` or `site`; `invalid` for none."""


class PhoneAccountSettingsUpdatedPayloadObjectSettingsInternationalCalling(Reply):
    enable: bool
    """Whether it is on."""
    locked: bool
    """Whether lower levels are kept from changing the setting."""
    locked_by: str
    """Level that locked the setting: `account`, `user_group` or `site`; `invalid` for none."""


class PhoneAccountSettingsUpdatedPayloadObjectSettingsLocalSurvivabilityMode(Reply):
    enable: bool
    """Whether it is on."""
    locked: bool
    """Whether lower levels are kept from changing the setting."""
    locked_by: str
    """Level that locked the setting: `account`, `user_group` or `site`; `invalid` for none."""


class PhoneAccountSettingsUpdatedPayloadObjectSettingsMobileSwitchToCarrier(Reply):
    enable: bool
    """Whether it is on."""
    locked: bool
    """Whether lower levels are kept from changing the setting."""
    locked_by: str
    """Level that locked the setting: `account`, `user_group` or `site`; `invalid` for none."""


class PhoneAccountSettingsUpdatedPayloadObjectSettingsOutboundCalling(Reply):
    enable: bool
    """Whether it is on."""
    locked: bool
    """Whether lower levels are kept from changing the setting."""
    locked_by: str
    """Level that locked the setting: `account`, `user_group` or `site`; `invalid` for none."""


class PhoneAccountSettingsUpdatedPayloadObjectSettingsOutboundSms(Reply):
    enable: bool
    """Whether it is on."""
    locked: bool
    """Whether lower levels are kept from changing the setting."""
    locked_by: str
    """Level that locked the setting: `account`, `user_group` or `site`; `invalid` for none."""


class PhoneAccountSettingsUpdatedPayloadObjectSettingsOverrideDefaultPort(Reply):
    enable: bool
    """Whether it is on."""
    locked: bool
    """Whether lower levels are kept from changing the setting."""
    locked_by: str
    """Level that locked the setting: `account`, `user_group` or `site`; `invalid` for none."""
    max_port: int
    """Highest port to use."""
    min_port: int
    """Lowest port to use."""


class PhoneAccountSettingsUpdatedPayloadObjectSettingsPeerToPeerMedia(Reply):
    enable: bool
    """Whether it is on."""
    locked: bool
    """Whether lower levels are kept from changing the setting."""
    locked_by: str
    """Level that locked the setting: `account`, `user_group` or `site`; `invalid` for none."""


class PhoneAccountSettingsUpdatedPayloadObjectSettingsPersonalAudioLibrary(Reply):
    allow_music_on_hold_customization: bool
    """Whether users may choose their own hold music."""
    allow_voicemail_and_message_greeting_customization: bool
    """Whether users may record their own greetings."""
    enable: bool
    """Whether it is on."""
    locked: bool
    """Whether lower levels are kept from changing the setting."""
    locked_by: str
    """Level that locked the setting: `account`, `user_group` or `site`; `invalid` for none."""


class PhoneAccountSettingsUpdatedPayloadObjectSettingsRestrictedCallHoursTimeZone(Reply):
    id: str
    """Time zone name, such as `America/New_York`."""
    name: str
    """Time zone in words."""


class PhoneAccountSettingsUpdatedPayloadObjectSettingsRestrictedCallHours(Reply):
    allow_internal_calls: bool
    """Whether calls within the account stay possible."""
    enable: bool
    """Whether it is on."""
    locked: bool
    """Whether lower levels are kept from changing the setting."""
    locked_by: str
    """Level that locked the setting: `account`, `user_group` or `site`; `invalid` for none."""
    restricted_holiday_hours_applied: bool
    """Whether calls are restricted on holidays."""
    restricted_hours_applied: bool
    """Whether calls are restricted in the given hours."""
    time_zone: PhoneAccountSettingsUpdatedPayloadObjectSettingsRestrictedCallHoursTimeZone
    """Time zone the hours are meant in."""


class PhoneAccountSettingsUpdatedPayloadObjectSettingsSelectOutboundCallerId(Reply):
    allow_hide_outbound_caller_id: bool
    """Whether users may hide their caller id."""
    enable: bool
    """Whether it is on."""
    locked: bool
    """Whether lower levels are kept from changing the setting."""
    locked_by: str
    """Level that locked the setting: `account`, `user_group` or `site`; `invalid` for none."""


class PhoneAccountSettingsUpdatedPayloadObjectSettingsSharedVoicemailNotificationByEmail(Reply):
    enable: bool
    """Whether it is on."""
    locked: bool
    """Whether lower levels are kept from changing the setting."""
    locked_by: str
    """Level that locked the setting: `account`, `user_group` or `site`; `invalid` for none."""


class PhoneAccountSettingsUpdatedPayloadObjectSettingsSms(Reply):
    enable: bool
    """Whether it is on."""
    international_sms: bool
    """Whether text messages to other countries are allowed."""
    locked: bool
    """Whether lower levels are kept from changing the setting."""
    locked_by: str
    """Level that locked the setting: `account`, `user_group` or `site`; `invalid` for none."""


class PhoneAccountSettingsUpdatedPayloadObjectSettingsSmsEtiquetteToolSmsEtiquettePolicy(Reply):
    action: int
    """What a match does: `1` ask before sending, `2` block the message."""
    active: bool
    """Whether it is in use."""
    content: str
    """Key words, separated by commas, or the expression to look for."""
    description: str
    """What the rule is for."""
    id: str
    """Id of the rule."""
    name: str
    """Name of the rule."""
    rule: int
    """What the rule looks for: `1` key words, `2` a regular expression."""


class PhoneAccountSettingsUpdatedPayloadObjectSettingsSmsEtiquetteTool(Reply):
    enable: bool
    """Whether it is on."""
    locked: bool
    """Whether lower levels are kept from changing the setting."""
    locked_by: str
    """Level that locked the setting: `account`, `user_group` or `site`; `invalid` for none."""
    sms_etiquette_policy: list[
        PhoneAccountSettingsUpdatedPayloadObjectSettingsSmsEtiquetteToolSmsEtiquettePolicy
    ]
    """Rules for text messages."""


class PhoneAccountSettingsUpdatedPayloadObjectSettingsVoicemail(Reply):
    allow_delete: bool
    """Whether users may delete their voicemails."""
    allow_download: bool
    """Whether users may download their voicemails."""
    allow_share: bool
    """Whether users may share their voicemails."""
    allow_videomail: bool
    """Whether callers may leave a video message."""
    allow_virtual_background: bool
    """Whether video messages may have a virtual background."""
    enable: bool
    """Whether it is on."""
    locked: bool
    """Whether lower levels are kept from changing the setting."""
    locked_by: str
    """Level that locked the setting: `account`, `user_group` or `site`; `invalid` for none."""


class PhoneAccountSettingsUpdatedPayloadObjectSettingsVoicemailNotificationByEmail(Reply):
    enable: bool
    """Whether it is on."""
    forward_voicemail_to_email: bool
    """Whether the voicemail itself goes to the e-mail address."""
    include_voicemail_file: bool
    """Whether the e-mail contains the voicemail's audio."""
    include_voicemail_transcription: bool
    """Whether the e-mail contains the voicemail's transcript."""
    locked: bool
    """Whether lower levels are kept from changing the setting."""
    locked_by: str
    """Level that locked the setting: `account`, `user_group` or `site`; `invalid` for none."""


class PhoneAccountSettingsUpdatedPayloadObjectSettingsVoicemailTranscription(Reply):
    enable: bool
    """Whether it is on."""
    locked: bool
    """Whether lower levels are kept from changing the setting."""
    locked_by: str
    """Level that locked the setting: `account`, `user_group` or `site`; `invalid` for none."""


class PhoneAccountSettingsUpdatedPayloadObjectSettingsZoomPhoneOnMobile(Reply):
    allow_calling_sms_mms: bool
    """Whether calls and text messages are possible on mobile phones."""
    enable: bool
    """Whether it is on."""
    locked: bool
    """Whether lower levels are kept from changing the setting."""
    locked_by: str
    """Level that locked the setting: `account`, `user_group` or `site`; `invalid` for none."""


class PhoneAccountSettingsUpdatedPayloadObjectSettingsZoomPhoneOnPwa(Reply):
    enable: bool
    """Whether it is on."""
    locked: bool
    """Whether lower levels are kept from changing the setting."""
    locked_by: str
    """Level that locked the setting: `account`, `user_group` or `site`; `invalid` for none."""


class PhoneAccountSettingsUpdatedPayloadObjectSettings(Reply):
    ad_hoc_call_recording: PhoneAccountSettingsUpdatedPayloadObjectSettingsAdHocCallRecording
    """Recording of calls that users start by hand."""
    advanced_encryption: PhoneAccountSettingsUpdatedPayloadObjectSettingsAdvancedEncryption
    """Encryption of calls and voicemails with keys that stay on devices."""
    allowed_call_locations: PhoneAccountSettingsUpdatedPayloadObjectSettingsAllowedCallLocations
    """Restriction of calls to allowed places."""
    audio_intercom: PhoneAccountSettingsUpdatedPayloadObjectSettingsAudioIntercom
    """Audio intercom between desk phones."""
    auto_call_from_third_party_apps: (
        PhoneAccountSettingsUpdatedPayloadObjectSettingsAutoCallFromThirdPartyApps
    )
    """Calls started by other apps without asking the user."""
    auto_call_recording: PhoneAccountSettingsUpdatedPayloadObjectSettingsAutoCallRecording
    """Recording of calls that starts by itself."""
    auto_delete_data_after_retention_duration: (
        PhoneAccountSettingsUpdatedPayloadObjectSettingsAutoDeleteDataAfterRetentionDuration
    )
    """Deletion of phone data after a time."""
    block_calls_without_caller_id: PhoneAccountSettingsUpdatedPayloadObjectSettingsBlockCallsWithoutCallerId
    """Blocking of calls that hide their number."""
    block_external_calls: PhoneAccountSettingsUpdatedPayloadObjectSettingsBlockExternalCalls
    """Blocking of calls from outside the account."""
    call_handling_forwarding_to_other_users: (
        PhoneAccountSettingsUpdatedPayloadObjectSettingsCallHandlingForwardingToOtherUsers
    )
    """Forwarding of calls to others, and how far it may go."""
    call_live_transcription: PhoneAccountSettingsUpdatedPayloadObjectSettingsCallLiveTranscription
    """Live transcript of calls."""
    call_overflow: PhoneAccountSettingsUpdatedPayloadObjectSettingsCallOverflow
    """Passing on of calls nobody answers, and how far it may go."""
    call_park: PhoneAccountSettingsUpdatedPayloadObjectSettingsCallPark
    """Parking of calls, to be picked up elsewhere by a code."""
    call_queue_opt_out_reason: PhoneAccountSettingsUpdatedPayloadObjectSettingsCallQueueOptOutReason
    """Reasons that members give when they stop taking queue calls."""
    call_transferring: PhoneAccountSettingsUpdatedPayloadObjectSettingsCallTransferring
    """Transferring of calls, and how far it may go."""
    check_voicemails_over_phone: PhoneAccountSettingsUpdatedPayloadObjectSettingsCheckVoicemailsOverPhone
    """Listening to voicemails by calling in."""
    delegation: PhoneAccountSettingsUpdatedPayloadObjectSettingsDelegation
    """Letting others make and answer calls in one's name."""
    display_call_feedback_survey: PhoneAccountSettingsUpdatedPayloadObjectSettingsDisplayCallFeedbackSurvey
    """Survey about call quality after calls."""
    e2e_encryption: PhoneAccountSettingsUpdatedPayloadObjectSettingsE2eEncryption
    """End-to-end encryption of calls."""
    elevate_to_meeting: PhoneAccountSettingsUpdatedPayloadObjectSettingsElevateToMeeting
    """Turning a call into a meeting."""
    external_calling_on_zoom_room_common_area: (
        PhoneAccountSettingsUpdatedPayloadObjectSettingsExternalCallingOnZoomRoomCommonArea
    )
    """Outside calls from Zoom Rooms and common areas."""
    hand_off_to_room: PhoneAccountSettingsUpdatedPayloadObjectSettingsHandOffToRoom
    """Moving a call to a Zoom Room."""
    international_calling: PhoneAccountSettingsUpdatedPayloadObjectSettingsInternationalCalling
    """Calls to other countries."""
    local_survivability_mode: PhoneAccountSettingsUpdatedPayloadObjectSettingsLocalSurvivabilityMode
    """Calls through a local node when Zoom cannot be reached."""
    mobile_switch_to_carrier: PhoneAccountSettingsUpdatedPayloadObjectSettingsMobileSwitchToCarrier
    """Moving a call from the app to the phone's own carrier."""
    outbound_calling: PhoneAccountSettingsUpdatedPayloadObjectSettingsOutboundCalling
    """Outgoing calls."""
    outbound_sms: PhoneAccountSettingsUpdatedPayloadObjectSettingsOutboundSms
    """Outgoing text messages."""
    override_default_port: PhoneAccountSettingsUpdatedPayloadObjectSettingsOverrideDefaultPort
    """Own range of ports for voice traffic."""
    peer_to_peer_media: PhoneAccountSettingsUpdatedPayloadObjectSettingsPeerToPeerMedia
    """Voice straight between devices of one network."""
    personal_audio_library: PhoneAccountSettingsUpdatedPayloadObjectSettingsPersonalAudioLibrary
    """Users' own greetings and hold music."""
    restricted_call_hours: PhoneAccountSettingsUpdatedPayloadObjectSettingsRestrictedCallHours
    """Hours outside of which calls are restricted."""
    select_outbound_caller_id: PhoneAccountSettingsUpdatedPayloadObjectSettingsSelectOutboundCallerId
    """Choice of the number shown on outgoing calls."""
    shared_voicemail_notification_by_email: (
        PhoneAccountSettingsUpdatedPayloadObjectSettingsSharedVoicemailNotificationByEmail
    )
    """E-mails about voicemails of shared mailboxes."""
    sms: PhoneAccountSettingsUpdatedPayloadObjectSettingsSms
    """Text messages."""
    sms_etiquette_tool: PhoneAccountSettingsUpdatedPayloadObjectSettingsSmsEtiquetteTool
    """Rules that warn of or stop text messages with listed words."""
    voicemail: PhoneAccountSettingsUpdatedPayloadObjectSettingsVoicemail
    """Voicemail and what users may do with it."""
    voicemail_notification_by_email: (
        PhoneAccountSettingsUpdatedPayloadObjectSettingsVoicemailNotificationByEmail
    )
    """E-mails about new voicemails."""
    voicemail_transcription: PhoneAccountSettingsUpdatedPayloadObjectSettingsVoicemailTranscription
    """Transcripts of voicemails."""
    zoom_phone_on_mobile: PhoneAccountSettingsUpdatedPayloadObjectSettingsZoomPhoneOnMobile
    """Use of the phone system in the mobile app."""
    zoom_phone_on_pwa: PhoneAccountSettingsUpdatedPayloadObjectSettingsZoomPhoneOnPwa
    """Use of the phone system in the web app."""


class PhoneAccountSettingsUpdatedPayloadObject(Reply):
    id: str
    """Id of the account whose settings changed."""
    settings: PhoneAccountSettingsUpdatedPayloadObjectSettings
    """Policies with their values."""


class PhoneAccountSettingsUpdatedPayloadOldObjectSettingsAdHocCallRecordingPlayRecordingBeepTone(Reply):
    enable: bool
    """Whether it is on."""
    play_beep_member: str
    """Who hears the tone: everyone, or only the recording side."""
    play_beep_time_interval: float
    """Time between two tones, seconds."""
    play_beep_volume: float
    """Loudness of the tone, 0 to 100."""


class PhoneAccountSettingsUpdatedPayloadOldObjectSettingsAdHocCallRecording(Reply):
    allow_delete: bool
    """Whether users may delete the recordings."""
    allow_download: bool
    """Whether users may download the recordings."""
    enable: bool
    """Whether it is on."""
    locked: bool
    """Whether lower levels are kept from changing the setting."""
    locked_by: str
    """Level that locked the setting: `account`, `user_group` or `site`; `invalid` for none."""
    play_recording_beep_tone: (
        PhoneAccountSettingsUpdatedPayloadOldObjectSettingsAdHocCallRecordingPlayRecordingBeepTone
    )
    """Tone that repeats while a call is recorded."""
    recording_explicit_consent: bool
    """Whether people must press a key to agree to being recorded."""
    recording_start_prompt: bool
    """Whether a notice is played when recording starts."""
    recording_transcription: bool
    """Whether recordings get a transcript."""


class PhoneAccountSettingsUpdatedPayloadOldObjectSettingsAdvancedEncryption(Reply):
    disable_incoming_unencrypted_voicemail: bool
    """Whether voicemails that are not encrypted are refused."""
    enable: bool
    """Whether it is on."""
    locked: bool
    """Whether lower levels are kept from changing the setting."""
    locked_by: str
    """Level that locked the setting: `account`, `user_group` or `site`; `invalid` for none."""


class PhoneAccountSettingsUpdatedPayloadOldObjectSettingsAllowedCallLocations(Reply):
    allow_internal_calls: bool
    """Whether calls within the account stay possible."""
    enable: bool
    """Whether it is on."""
    locations_applied: bool
    """Whether the rule also covers places."""
    locked: bool
    """Whether lower levels are kept from changing the setting."""
    locked_by: str
    """Level that locked the setting: `account`, `user_group` or `site`; `invalid` for none."""


class PhoneAccountSettingsUpdatedPayloadOldObjectSettingsAudioIntercom(Reply):
    enable: bool
    """Whether it is on."""
    locked: bool
    """Whether lower levels are kept from changing the setting."""
    locked_by: str
    """Level that locked the setting: `account`, `user_group` or `site`; `invalid` for none."""


class PhoneAccountSettingsUpdatedPayloadOldObjectSettingsAutoCallFromThirdPartyApps(Reply):
    enable: bool
    """Whether it is on."""
    locked: bool
    """Whether lower levels are kept from changing the setting."""
    locked_by: str
    """Level that locked the setting: `account`, `user_group` or `site`; `invalid` for none."""


class PhoneAccountSettingsUpdatedPayloadOldObjectSettingsAutoCallRecordingPlayRecordingBeepTone(Reply):
    enable: bool
    """Whether it is on."""
    play_beep_member: str
    """Who hears the tone: everyone, or only the recording side."""
    play_beep_time_interval: float
    """Time between two tones, seconds."""
    play_beep_volume: float
    """Loudness of the tone, 0 to 100."""


class PhoneAccountSettingsUpdatedPayloadOldObjectSettingsAutoCallRecording(Reply):
    allow_stop_resume_recording: bool
    """Whether users may pause and go on with an automatic recording."""
    disconnect_on_recording_failure: bool
    """Whether the call ends when recording fails."""
    enable: bool
    """Whether it is on."""
    locked: bool
    """Whether lower levels are kept from changing the setting."""
    locked_by: str
    """Level that locked the setting: `account`, `user_group` or `site`; `invalid` for none."""
    play_recording_beep_tone: (
        PhoneAccountSettingsUpdatedPayloadOldObjectSettingsAutoCallRecordingPlayRecordingBeepTone
    )
    """Tone that repeats while a call is recorded."""
    recording_calls: str
    """Which calls are recorded: `inbound`, `outbound` or `both`."""
    recording_explicit_consent: bool
    """Whether people must press a key to agree to being recorded."""
    recording_start_prompt: bool
    """Whether a notice is played when recording starts."""
    recording_start_prompt_audio_id: str
    """Id of the audio file with the notice."""
    recording_transcription: bool
    """Whether recordings get a transcript."""


class PhoneAccountSettingsUpdatedPayloadOldObjectSettingsAutoDeleteDataAfterRetentionDurationItems(Reply):
    duration: float
    """How long data is kept, counted in `time_unit`."""
    time_unit: str
    """Unit of the retention time: `year`, `month` or `day`."""
    type: str
    """Kind of data: `callLog`, `onDemandRecording`, `automaticRecording`, `voicemail`, `videomail` or `sms`."""


class PhoneAccountSettingsUpdatedPayloadOldObjectSettingsAutoDeleteDataAfterRetentionDuration(Reply):
    """Read with brackets: items."""

    delete_type: float
    """How data is deleted: `1` to the trash, `2` for good."""
    enable: bool
    """Whether it is on."""
    locked: bool
    """Whether lower levels are kept from changing the setting."""
    locked_by: str
    """Level that locked the setting: `account`, `user_group` or `site`; `invalid` for none."""


class PhoneAccountSettingsUpdatedPayloadOldObjectSettingsBlockCallsWithoutCallerId(Reply):
    enable: bool
    """Whether it is on."""
    locked: bool
    """Whether lower levels are kept from changing the setting."""
    locked_by: str
    """Level that locked the setting: `account`, `user_group` or `site`; `invalid` for none."""


class PhoneAccountSettingsUpdatedPayloadOldObjectSettingsBlockExternalCalls(Reply):
    block_business_hours: bool
    """Whether outside calls are blocked in business hours."""
    block_call_action: float
    """What happens with a blocked call: `0` voicemail, `9` disconnect."""
    block_closed_hours: bool
    """Whether outside calls are blocked in closed hours."""
    block_holiday_hours: bool
    """Whether outside calls are blocked on holidays."""
    enable: bool
    """Whether it is on."""
    locked: bool
    """Whether lower levels are kept from changing the setting."""
    locked_by: str
    """Level that locked the setting: `account`, `user_group` or `site`; `invalid` for none."""


class PhoneAccountSettingsUpdatedPayloadOldObjectSettingsCallHandlingForwardingToOtherUsers(Reply):
    call_forwarding_type: float
    """Forwarding kept from: `1` outside numbers, `2` also contacts, `3` also unrecorded extensions, `4` nothing."""
    enable: bool
    """Whether it is on."""
    locked: bool
    """Whether lower levels are kept from changing the setting."""
    locked_by: str
    """Level that locked the setting: `account`, `user_group` or `site`; `invalid` for none."""


class PhoneAccountSettingsUpdatedPayloadOldObjectSettingsCallLiveTranscriptionTranscriptionStartPrompt(Reply):
    audio_id: str
    """Id of the audio file that is played."""
    audio_name: str
    """Name of the audio file that is played."""
    enable: bool
    """Whether it is on."""


class PhoneAccountSettingsUpdatedPayloadOldObjectSettingsCallLiveTranscription(Reply):
    enable: bool
    """Whether it is on."""
    locked: bool
    """Whether lower levels are kept from changing the setting."""
    locked_by: str
    """Level that locked the setting: `account`, `user_group` or `site`; `invalid` for none."""
    transcription_start_prompt: (
        PhoneAccountSettingsUpdatedPayloadOldObjectSettingsCallLiveTranscriptionTranscriptionStartPrompt
    )
    """Notice played when live transcription starts."""


class PhoneAccountSettingsUpdatedPayloadOldObjectSettingsCallOverflow(Reply):
    call_overflow_type: float
    """Overflow kept from: `1` outside numbers, `2` also contacts, `3` also unrecorded extensions, `4` nothing."""
    enable: bool
    """Whether it is on."""
    locked: bool
    """Whether lower levels are kept from changing the setting."""
    locked_by: str
    """Level that locked the setting: `account`, `user_group` or `site`; `invalid` for none."""


class PhoneAccountSettingsUpdatedPayloadOldObjectSettingsCallParkForwardTo(Reply):
    display_name: str
    """Name of the extension."""
    extension_id: str
    """Id of the extension."""
    extension_number: float
    """Extension number, with site code where sites have one."""
    extension_type: str
    """Kind of extension, such as `user` or `callQueue`."""
    id: str
    """Id of the user or other entity behind the extension."""


class PhoneAccountSettingsUpdatedPayloadOldObjectSettingsCallPark(Reply):
    call_not_picked_up_action: float
    """Parked call nobody picks up: `0` parker's voicemail, `9` end, `50` another extension, `100` ring the parker."""
    enable: bool
    """Whether it is on."""
    expiration_period: float
    """How long a parked call waits, minutes, 1 to 60."""
    forward_to: PhoneAccountSettingsUpdatedPayloadOldObjectSettingsCallParkForwardTo
    """Where calls are passed on to."""
    locked: bool
    """Whether lower levels are kept from changing the setting."""
    locked_by: str
    """Level that locked the setting: `account`, `user_group` or `site`; `invalid` for none."""
    sequence: float
    """Key that takes a parked call: `0` any, `1` the next free one."""


class PhoneAccountSettingsUpdatedPayloadOldObjectSettingsCallQueueOptOutReasonCallQueueOptOutReasonsList(
    Reply
):
    code: str
    """Text of the reason."""
    enable: bool
    """Whether it is on."""
    system: bool
    """Whether it comes with the system and cannot be edited."""


class PhoneAccountSettingsUpdatedPayloadOldObjectSettingsCallQueueOptOutReason(Reply):
    call_queue_opt_out_reasons_list: list[
        PhoneAccountSettingsUpdatedPayloadOldObjectSettingsCallQueueOptOutReasonCallQueueOptOutReasonsList
    ]
    """Reasons to choose from."""
    enable: bool
    """Whether it is on."""
    locked: bool
    """Whether lower levels are kept from changing the setting."""
    locked_by: str
    """Level that locked the setting: `account`, `user_group` or `site`; `invalid` for none."""


class PhoneAccountSettingsUpdatedPayloadOldObjectSettingsCallTransferring(Reply):
    call_transferring_type: float
    """Restriction of transfers: `1` none, `2` medium (no outside numbers or contacts), `3` high (also no unrecorded extensions), `4` low (no outside numbers)."""
    enable: bool
    """Whether it is on."""
    locked: bool
    """Whether lower levels are kept from changing the setting."""
    locked_by: str
    """Level that locked the setting: `account`, `user_group` or `site`; `invalid` for none."""


class PhoneAccountSettingsUpdatedPayloadOldObjectSettingsCheckVoicemailsOverPhone(Reply):
    enable: bool
    """Whether it is on."""
    locked: bool
    """Whether lower levels are kept from changing the setting."""
    locked_by: str
    """Level that locked the setting: `account`, `user_group` or `site`; `invalid` for none."""


class PhoneAccountSettingsUpdatedPayloadOldObjectSettingsDelegation(Reply):
    enable: bool
    """Whether it is on."""
    locked: bool
    """Whether lower levels are kept from changing the setting."""
    locked_by: str
    """Level that locked the setting: `account`, `user_group` or `site`; `invalid` for none."""


class PhoneAccountSettingsUpdatedPayloadOldObjectSettingsDisplayCallFeedbackSurveyFeedbackDuration(Reply):
    enable: bool
    """Whether it is on."""
    max: float
    """Upper limit."""
    min: float
    """Lower limit."""


class PhoneAccountSettingsUpdatedPayloadOldObjectSettingsDisplayCallFeedbackSurveyFeedbackMos(Reply):
    enable: bool
    """Whether it is on."""
    max: str
    """Upper limit."""
    min: str
    """Lower limit."""


class PhoneAccountSettingsUpdatedPayloadOldObjectSettingsDisplayCallFeedbackSurvey(Reply):
    enable: bool
    """Whether it is on."""
    feedback_duration: (
        PhoneAccountSettingsUpdatedPayloadOldObjectSettingsDisplayCallFeedbackSurveyFeedbackDuration
    )
    """Call length that brings up the survey."""
    feedback_mos: PhoneAccountSettingsUpdatedPayloadOldObjectSettingsDisplayCallFeedbackSurveyFeedbackMos
    """Voice quality score that brings up the survey."""
    feedback_type: float
    """When the survey shows: `1` every call, `2` only within the limits given."""
    locked: bool
    """Whether lower levels are kept from changing the setting."""
    locked_by: str
    """Level that locked the setting: `account`, `user_group` or `site`; `invalid` for none."""


class PhoneAccountSettingsUpdatedPayloadOldObjectSettingsE2eEncryption(Reply):
    enable: bool
    """Whether it is on."""
    locked: bool
    """Whether lower levels are kept from changing the setting."""
    locked_by: str
    """Level that locked the setting: `account`, `user_group` or `site`; `invalid` for none."""


class PhoneAccountSettingsUpdatedPayloadOldObjectSettingsElevateToMeeting(Reply):
    enable: bool
    """Whether it is on."""
    locked: bool
    """Whether lower levels are kept from changing the setting."""
    locked_by: str
    """Level that locked the setting: `account`, `user_group` or `site`; `invalid` for none."""


class PhoneAccountSettingsUpdatedPayloadOldObjectSettingsExternalCallingOnZoomRoomCommonArea(Reply):
    enable: bool
    """Whether it is on."""
    locked: bool
    """Whether lower levels are kept from changing the setting."""
    locked_by: str
    """Level that locked the setting: `account`, `user_group` or `site`; `invalid` for none."""


class PhoneAccountSettingsUpdatedPayloadOldObjectSettingsHandOffToRoom(Reply):
    enable: bool
    """Whether it is on."""
    locked: bool
    """Whether lower levels are kept from changing the setting."""
    locked_by: str
    """Level that locked the setting: `account`, `user_group` or `site`; `invalid` for none."""


class PhoneAccountSettingsUpdatedPayloadOldObjectSettingsInternationalCalling(Reply):
    enable: bool
    """Whether it is on."""
    locked: bool
    """Whether lower levels are kept from changing the setting."""
    locked_by: str
    """Level that locked the setting: `account`, `user_group` or `site`; `invalid` for none."""


class PhoneAccountSettingsUpdatedPayloadOldObjectSettingsLocalSurvivabilityMode(Reply):
    enable: bool
    """Whether it is on."""
    locked: bool
    """Whether lower levels are kept from changing the setting."""
    locked_by: str
    """Level that locked the setting: `account`, `user_group` or `site`; `invalid` for none."""


class PhoneAccountSettingsUpdatedPayloadOldObjectSettingsMobileSwitchToCarrier(Reply):
    enable: bool
    """Whether it is on."""
    locked: bool
    """Whether lower levels are kept from changing the setting."""
    locked_by: str
    """Level that locked the setting: `account`, `user_group` or `site`; `invalid` for none."""


class PhoneAccountSettingsUpdatedPayloadOldObjectSettingsOutboundCalling(Reply):
    enable: bool
    """Whether it is on."""
    locked: bool
    """Whether lower levels are kept from changing the setting."""
    locked_by: str
    """Level that locked the setting: `account`, `user_group` or `site`; `invalid` for none."""


class PhoneAccountSettingsUpdatedPayloadOldObjectSettingsOutboundSms(Reply):
    enable: bool
    """Whether it is on."""
    locked: bool
    """Whether lower levels are kept from changing the setting."""
    locked_by: str
    """Level that locked the setting: `account`, `user_group` or `site`; `invalid` for none."""


class PhoneAccountSettingsUpdatedPayloadOldObjectSettingsOverrideDefaultPort(Reply):
    enable: bool
    """Whether it is on."""
    locked: bool
    """Whether lower levels are kept from changing the setting."""
    locked_by: str
    """Level that locked the setting: `account`, `user_group` or `site`; `invalid` for none."""
    max_port: float
    """Highest port to use."""
    min_port: float
    """Lowest port to use."""


class PhoneAccountSettingsUpdatedPayloadOldObjectSettingsPeerToPeerMedia(Reply):
    enable: bool
    """Whether it is on."""
    locked: bool
    """Whether lower levels are kept from changing the setting."""
    locked_by: str
    """Level that locked the setting: `account`, `user_group` or `site`; `invalid` for none."""


class PhoneAccountSettingsUpdatedPayloadOldObjectSettingsPersonalAudioLibrary(Reply):
    allow_music_on_hold_customization: bool
    """Whether users may choose their own hold music."""
    allow_voicemail_and_message_greeting_customization: bool
    """Whether users may record their own greetings."""
    enable: bool
    """Whether it is on."""
    locked: bool
    """Whether lower levels are kept from changing the setting."""
    locked_by: str
    """Level that locked the setting: `account`, `user_group` or `site`; `invalid` for none."""


class PhoneAccountSettingsUpdatedPayloadOldObjectSettingsRestrictedCallHoursTimeZone(Reply):
    id: str
    """Time zone name, such as `America/New_York`."""
    name: str
    """Time zone in words."""


class PhoneAccountSettingsUpdatedPayloadOldObjectSettingsRestrictedCallHours(Reply):
    allow_internal_calls: bool
    """Whether calls within the account stay possible."""
    enable: bool
    """Whether it is on."""
    locked: bool
    """Whether lower levels are kept from changing the setting."""
    locked_by: str
    """Level that locked the setting: `account`, `user_group` or `site`; `invalid` for none."""
    restricted_holiday_hours_applied: bool
    """Whether calls are restricted on holidays."""
    restricted_hours_applied: bool
    """Whether calls are restricted in the given hours."""
    time_zone: PhoneAccountSettingsUpdatedPayloadOldObjectSettingsRestrictedCallHoursTimeZone
    """Time zone the hours are meant in."""


class PhoneAccountSettingsUpdatedPayloadOldObjectSettingsSelectOutboundCallerId(Reply):
    allow_hide_outbound_caller_id: bool
    """Whether users may hide their caller id."""
    enable: bool
    """Whether it is on."""
    locked: bool
    """Whether lower levels are kept from changing the setting."""
    locked_by: str
    """Level that locked the setting: `account`, `user_group` or `site`; `invalid` for none."""


class PhoneAccountSettingsUpdatedPayloadOldObjectSettingsSharedVoicemailNotificationByEmail(Reply):
    enable: bool
    """Whether it is on."""
    locked: bool
    """Whether lower levels are kept from changing the setting."""
    locked_by: str
    """Level that locked the setting: `account`, `user_group` or `site`; `invalid` for none."""


class PhoneAccountSettingsUpdatedPayloadOldObjectSettingsSms(Reply):
    enable: bool
    """Whether it is on."""
    international_sms: bool
    """Whether text messages to other countries are allowed."""
    locked: bool
    """Whether lower levels are kept from changing the setting."""
    locked_by: str
    """Level that locked the setting: `account`, `user_group` or `site`; `invalid` for none."""


class PhoneAccountSettingsUpdatedPayloadOldObjectSettingsSmsEtiquetteToolSmsEtiquettePolicy(Reply):
    action: float
    """What a match does: `1` ask before sending, `2` block the message."""
    active: bool
    """Whether it is in use."""
    content: str
    """Key words, separated by commas, or the expression to look for."""
    description: str
    """What the rule is for."""
    id: str
    """Id of the rule."""
    name: str
    """Name of the rule."""
    rule: float
    """What the rule looks for: `1` key words, `2` a regular expression."""


class PhoneAccountSettingsUpdatedPayloadOldObjectSettingsSmsEtiquetteTool(Reply):
    enable: bool
    """Whether it is on."""
    locked: bool
    """Whether lower levels are kept from changing the setting."""
    locked_by: str
    """Level that locked the setting: `account`, `user_group` or `site`; `invalid` for none."""
    sms_etiquette_policy: list[
        PhoneAccountSettingsUpdatedPayloadOldObjectSettingsSmsEtiquetteToolSmsEtiquettePolicy
    ]
    """Rules for text messages."""


class PhoneAccountSettingsUpdatedPayloadOldObjectSettingsVoicemail(Reply):
    allow_delete: bool
    """Whether users may delete their voicemails."""
    allow_download: bool
    """Whether users may download their voicemails."""
    allow_share: bool
    """Whether users may share their voicemails."""
    allow_videomail: bool
    """Whether callers may leave a video message."""
    allow_virtual_background: bool
    """Whether video messages may have a virtual background."""
    enable: bool
    """Whether it is on."""
    locked: bool
    """Whether lower levels are kept from changing the setting."""
    locked_by: str
    """Level that locked the setting: `account`, `user_group` or `site`; `invalid` for none."""


class PhoneAccountSettingsUpdatedPayloadOldObjectSettingsVoicemailNotificationByEmail(Reply):
    enable: bool
    """Whether it is on."""
    forward_voicemail_to_email: bool
    """Whether the voicemail itself goes to the e-mail address."""
    include_voicemail_file: bool
    """Whether the e-mail contains the voicemail's audio."""
    include_voicemail_transcription: bool
    """Whether the e-mail contains the voicemail's transcript."""
    locked: bool
    """Whether lower levels are kept from changing the setting."""
    locked_by: str
    """Level that locked the setting: `account`, `user_group` or `site`; `invalid` for none."""


class PhoneAccountSettingsUpdatedPayloadOldObjectSettingsVoicemailTranscription(Reply):
    enable: bool
    """Whether it is on."""
    locked: bool
    """Whether lower levels are kept from changing the setting."""
    locked_by: str
    """Level that locked the setting: `account`, `user_group` or `site`; `invalid` for none."""


class PhoneAccountSettingsUpdatedPayloadOldObjectSettingsZoomPhoneOnMobile(Reply):
    allow_calling_sms_mms: bool
    """Whether calls and text messages are possible on mobile phones."""
    enable: bool
    """Whether it is on."""
    locked: bool
    """Whether lower levels are kept from changing the setting."""
    locked_by: str
    """Level that locked the setting: `account`, `user_group` or `site`; `invalid` for none."""


class PhoneAccountSettingsUpdatedPayloadOldObjectSettingsZoomPhoneOnPwa(Reply):
    enable: bool
    """Whether it is on."""
    locked: bool
    """Whether lower levels are kept from changing the setting."""
    locked_by: str
    """Level that locked the setting: `account`, `user_group` or `site`; `invalid` for none."""


class PhoneAccountSettingsUpdatedPayloadOldObjectSettings(Reply):
    ad_hoc_call_recording: PhoneAccountSettingsUpdatedPayloadOldObjectSettingsAdHocCallRecording
    """Recording of calls that users start by hand."""
    advanced_encryption: PhoneAccountSettingsUpdatedPayloadOldObjectSettingsAdvancedEncryption
    """Encryption of calls and voicemails with keys that stay on devices."""
    allowed_call_locations: PhoneAccountSettingsUpdatedPayloadOldObjectSettingsAllowedCallLocations
    """Restriction of calls to allowed places."""
    audio_intercom: PhoneAccountSettingsUpdatedPayloadOldObjectSettingsAudioIntercom
    """Audio intercom between desk phones."""
    auto_call_from_third_party_apps: (
        PhoneAccountSettingsUpdatedPayloadOldObjectSettingsAutoCallFromThirdPartyApps
    )
    """Calls started by other apps without asking the user."""
    auto_call_recording: PhoneAccountSettingsUpdatedPayloadOldObjectSettingsAutoCallRecording
    """Recording of calls that starts by itself."""
    auto_delete_data_after_retention_duration: (
        PhoneAccountSettingsUpdatedPayloadOldObjectSettingsAutoDeleteDataAfterRetentionDuration
    )
    """Deletion of phone data after a time."""
    block_calls_without_caller_id: (
        PhoneAccountSettingsUpdatedPayloadOldObjectSettingsBlockCallsWithoutCallerId
    )
    """Blocking of calls that hide their number."""
    block_external_calls: PhoneAccountSettingsUpdatedPayloadOldObjectSettingsBlockExternalCalls
    """Blocking of calls from outside the account."""
    call_handling_forwarding_to_other_users: (
        PhoneAccountSettingsUpdatedPayloadOldObjectSettingsCallHandlingForwardingToOtherUsers
    )
    """Forwarding of calls to others, and how far it may go."""
    call_live_transcription: PhoneAccountSettingsUpdatedPayloadOldObjectSettingsCallLiveTranscription
    """Live transcript of calls."""
    call_overflow: PhoneAccountSettingsUpdatedPayloadOldObjectSettingsCallOverflow
    """Passing on of calls nobody answers, and how far it may go."""
    call_park: PhoneAccountSettingsUpdatedPayloadOldObjectSettingsCallPark
    """Parking of calls, to be picked up elsewhere by a code."""
    call_queue_opt_out_reason: PhoneAccountSettingsUpdatedPayloadOldObjectSettingsCallQueueOptOutReason
    """Reasons that members give when they stop taking queue calls."""
    call_transferring: PhoneAccountSettingsUpdatedPayloadOldObjectSettingsCallTransferring
    """Transferring of calls, and how far it may go."""
    check_voicemails_over_phone: PhoneAccountSettingsUpdatedPayloadOldObjectSettingsCheckVoicemailsOverPhone
    """Listening to voicemails by calling in."""
    delegation: PhoneAccountSettingsUpdatedPayloadOldObjectSettingsDelegation
    """Letting others make and answer calls in one's name."""
    display_call_feedback_survey: PhoneAccountSettingsUpdatedPayloadOldObjectSettingsDisplayCallFeedbackSurvey
    """Survey about call quality after calls."""
    e2e_encryption: PhoneAccountSettingsUpdatedPayloadOldObjectSettingsE2eEncryption
    """End-to-end encryption of calls."""
    elevate_to_meeting: PhoneAccountSettingsUpdatedPayloadOldObjectSettingsElevateToMeeting
    """Turning a call into a meeting."""
    external_calling_on_zoom_room_common_area: (
        PhoneAccountSettingsUpdatedPayloadOldObjectSettingsExternalCallingOnZoomRoomCommonArea
    )
    """Outside calls from Zoom Rooms and common areas."""
    hand_off_to_room: PhoneAccountSettingsUpdatedPayloadOldObjectSettingsHandOffToRoom
    """Moving a call to a Zoom Room."""
    international_calling: PhoneAccountSettingsUpdatedPayloadOldObjectSettingsInternationalCalling
    """Calls to other countries."""
    local_survivability_mode: PhoneAccountSettingsUpdatedPayloadOldObjectSettingsLocalSurvivabilityMode
    """Calls through a local node when Zoom cannot be reached."""
    mobile_switch_to_carrier: PhoneAccountSettingsUpdatedPayloadOldObjectSettingsMobileSwitchToCarrier
    """Moving a call from the app to the phone's own carrier."""
    outbound_calling: PhoneAccountSettingsUpdatedPayloadOldObjectSettingsOutboundCalling
    """Outgoing calls."""
    outbound_sms: PhoneAccountSettingsUpdatedPayloadOldObjectSettingsOutboundSms
    """Outgoing text messages."""
    override_default_port: PhoneAccountSettingsUpdatedPayloadOldObjectSettingsOverrideDefaultPort
    """Own range of ports for voice traffic."""
    peer_to_peer_media: PhoneAccountSettingsUpdatedPayloadOldObjectSettingsPeerToPeerMedia
    """Voice straight between devices of one network."""
    personal_audio_library: PhoneAccountSettingsUpdatedPayloadOldObjectSettingsPersonalAudioLibrary
    """Users' own greetings and hold music."""
    restricted_call_hours: PhoneAccountSettingsUpdatedPayloadOldObjectSettingsRestrictedCallHours
    """Hours outside of which calls are restricted."""
    select_outbound_caller_id: PhoneAccountSettingsUpdatedPayloadOldObjectSettingsSelectOutboundCallerId
    """Choice of the number shown on outgoing calls."""
    shared_voicemail_notification_by_email: (
        PhoneAccountSettingsUpdatedPayloadOldObjectSettingsSharedVoicemailNotificationByEmail
    )
    """E-mails about voicemails of shared mailboxes."""
    sms: PhoneAccountSettingsUpdatedPayloadOldObjectSettingsSms
    """Text messages."""
    sms_etiquette_tool: PhoneAccountSettingsUpdatedPayloadOldObjectSettingsSmsEtiquetteTool
    """Rules that warn of or stop text messages with listed words."""
    voicemail: PhoneAccountSettingsUpdatedPayloadOldObjectSettingsVoicemail
    """Voicemail and what users may do with it."""
    voicemail_notification_by_email: (
        PhoneAccountSettingsUpdatedPayloadOldObjectSettingsVoicemailNotificationByEmail
    )
    """E-mails about new voicemails."""
    voicemail_transcription: PhoneAccountSettingsUpdatedPayloadOldObjectSettingsVoicemailTranscription
    """Transcripts of voicemails."""
    zoom_phone_on_mobile: PhoneAccountSettingsUpdatedPayloadOldObjectSettingsZoomPhoneOnMobile
    """Use of the phone system in the mobile app."""
    zoom_phone_on_pwa: PhoneAccountSettingsUpdatedPayloadOldObjectSettingsZoomPhoneOnPwa
    """Use of the phone system in the web app."""


class PhoneAccountSettingsUpdatedPayloadOldObject(Reply):
    id: str
    """Id of the account whose settings changed."""
    settings: PhoneAccountSettingsUpdatedPayloadOldObjectSettings
    """Policies with their values."""


class PhoneAccountSettingsUpdatedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: PhoneAccountSettingsUpdatedPayloadObject
    """What the event is about."""
    old_object: PhoneAccountSettingsUpdatedPayloadOldObject
    """Values before the change, with the same properties as `object`."""


class PhoneAiCallSummaryChangedPayloadObject(Reply):
    ai_call_summary_id: str
    """Id of the AI summary of the call."""
    call_id: str
    """Id of the call; the same at both ends of a step."""
    call_log_ids: list[str]
    """Ids of the call logs."""
    created_time: str
    """When it was made, ISO 8601 UTC."""
    deleted: bool
    """Whether it was deleted."""
    edited: bool
    """Whether somebody edited it."""
    modified_time: str
    """When it was last changed, ISO 8601 UTC."""
    user_id: str
    """User id (22 characters)."""


class PhoneAiCallSummaryChangedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: PhoneAiCallSummaryChangedPayloadObject
    """What the event is about."""


class PhoneBlindTransferInitiatedPayloadObjectOwner(Reply):
    extension_number: int
    """Extension number, with site code where sites have one."""
    id: str
    """Id of the owner, such as a user or call queue."""
    name: str
    """Name of the owner."""
    type: str
    """Kind of owner, such as `user` or `callQueue`."""


class PhoneBlindTransferInitiatedPayloadObject(Reply):
    call_id: str
    """Id of the call; the same at both ends of a step."""
    date_time: str
    """When it happened, ISO 8601 UTC."""
    failure_reason: str
    """Why it failed; empty when it did not."""
    owner: PhoneBlindTransferInitiatedPayloadObjectOwner
    """Whose it is."""
    transfer_phone_number: str
    """Number the call is passed on to."""


class PhoneBlindTransferInitiatedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: PhoneBlindTransferInitiatedPayloadObject
    """What the event is about."""


class PhoneCallElementDeletedPayloadObject(Reply):
    call_element_ids: list[str]
    """Ids of the deleted steps."""
    delete_all: bool
    """Whether everything was deleted, instead of single records."""
    execute_time: str
    """When the deletion was carried out, ISO 8601 UTC."""
    move_to_trash: bool
    """Whether the records went to the trash instead of being gone."""
    user_id: str
    """User id (22 characters)."""


class PhoneCallElementDeletedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: PhoneCallElementDeletedPayloadObject
    """What the event is about."""


class PhoneCallHistoryDeletedPayloadObject(Reply):
    call_log_ids: list[str]
    """Ids of the call logs."""
    delete_all: bool
    """Whether everything was deleted, instead of single records."""
    execute_time: str
    """When the deletion was carried out, ISO 8601 UTC."""
    move_to_trash: bool
    """Whether the records went to the trash instead of being gone."""
    user_id: str
    """User id (22 characters)."""


class PhoneCallHistoryDeletedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: PhoneCallHistoryDeletedPayloadObject
    """What the event is about."""


class PhoneCallLogDeletedPayloadObjectCallLogs(Reply):
    call_id: str
    """Id of the call; the same at both ends of a step."""
    id: str
    """Id of the call log."""


class PhoneCallLogDeletedPayloadObject(Reply):
    call_logs: list[PhoneCallLogDeletedPayloadObjectCallLogs]
    """Records of the calls."""
    user_id: str
    """User id (22 characters)."""


class PhoneCallLogDeletedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: PhoneCallLogDeletedPayloadObject
    """What the event is about."""


class PhoneCallLogPermanentlyDeletedPayloadObjectCallLogs(Reply):
    call_id: str
    """Id of the call; the same at both ends of a step."""
    id: str
    """Id of the call log."""


class PhoneCallLogPermanentlyDeletedPayloadObject(Reply):
    call_logs: list[PhoneCallLogPermanentlyDeletedPayloadObjectCallLogs]
    """Records of the calls."""
    user_id: str
    """User id (22 characters)."""


class PhoneCallLogPermanentlyDeletedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: PhoneCallLogPermanentlyDeletedPayloadObject
    """What the event is about."""


class PhoneCalleeAnsweredPayloadObjectCallee(Reply):
    connection_type: str
    """How this end is connected, such as `voip` or `pstn_off_net`."""
    device_id: str
    """Id of the phone."""
    device_name: str
    """Name of the device."""
    device_type: str
    """Maker and model of the phone, or kind of app."""
    extension_id: str
    """Id of the extension."""
    extension_number: int
    """Extension number, with site code where sites have one."""
    extension_type: str
    """Kind of extension, such as `user` or `callQueue`."""
    name: str
    """Name of the called side."""
    phone_number: str
    """Phone number, E.164 form."""
    timezone: str
    """Time zone name from the tz database, such as `America/New_York`."""
    user_id: str
    """User id (22 characters)."""


class PhoneCalleeAnsweredPayloadObjectCaller(Reply):
    connection_type: str
    """How this end is connected, such as `voip` or `pstn_off_net`."""
    extension_id: str
    """Id of the extension."""
    extension_number: float
    """Extension number, with site code where sites have one."""
    extension_type: str
    """Kind of extension, such as `user` or `callQueue`."""
    name: str
    """Name of the caller."""
    phone_number: str
    """Phone number, E.164 form."""


class PhoneCalleeAnsweredPayloadObjectForwardedBy(Reply):
    extension_number: str
    """Extension number, with site code where sites have one."""
    extension_type: str
    """Kind of extension, such as `user` or `callQueue`."""
    name: str
    """Name of who passed the call on."""


class PhoneCalleeAnsweredPayloadObjectRedirectForwardedBy(Reply):
    extension_number: str
    """Extension number, with site code where sites have one."""
    extension_type: str
    """Kind of extension, such as `user` or `callQueue`."""
    name: str
    """Name of who passed the call on before."""
    phone_number: str
    """Phone number, E.164 form."""


class PhoneCalleeAnsweredPayloadObject(Reply):
    answer_start_time: str
    """When the call was answered, ISO 8601 UTC; empty when it was not."""
    call_id: str
    """Id of the call; the same at both ends of a step."""
    callee: PhoneCalleeAnsweredPayloadObjectCallee
    """Called side of the call."""
    caller: PhoneCalleeAnsweredPayloadObjectCaller
    """Calling side of the call."""
    forwarded_by: PhoneCalleeAnsweredPayloadObjectForwardedBy
    """Who passed the call on."""
    redirect_forwarded_by: PhoneCalleeAnsweredPayloadObjectRedirectForwardedBy
    """Who passed the call on before the last one."""
    ringing_start_time: str
    """When it began to ring, ISO 8601 UTC."""


class PhoneCalleeAnsweredPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: PhoneCalleeAnsweredPayloadObject
    """What the event is about."""


class PhoneCalleeCallElementCompletedPayloadObjectCallElements(Reply):
    answer_time: str
    """When the call was answered, ISO 8601 UTC; empty when it was not."""
    call_element_id: str
    """Id of this step of the call."""
    call_history_uuid: str
    """Id of the whole call in call history."""
    call_id: str
    """Id of the call; the same at both ends of a step."""
    call_type: str
    """Kind of call: `general` or `emergency`."""
    callee_cost_center: str
    """Cost centre of the called person."""
    callee_country_code: str
    """Calling code of the called number's country, such as `1`."""
    callee_country_iso_code: str
    """Country of the called number, two letters."""
    callee_department: str
    """Department of the called person."""
    callee_device_private_ip: str
    """Local IP address of the called device."""
    callee_device_public_ip: str
    """Public IP address of the called device."""
    callee_device_type: str
    """Called device and its version, such as `MAC_Client(6.0.2.33403)`."""
    callee_did_number: str
    """Called number in E.164 form, such as `+12055550100`."""
    callee_email: str
    """E-mail address of the called person."""
    callee_employee_id: str
    """Employee number of the called person."""
    callee_ext_id: str
    """Extension id of the called side."""
    callee_ext_number: str
    """Extension number of the called side."""
    callee_ext_type: str
    """Kind of the called extension, such as `user` or `call_queue`."""
    callee_name: str
    """Name of the called side."""
    callee_number_type: str
    """Kind of called number, such as `zoom_pstn` or `external_pstn`."""
    callee_site_id: str
    """Site of the called side."""
    caller_cost_center: str
    """Cost centre of the caller."""
    caller_country_code: str
    """Calling code of the caller's country, such as `1`."""
    caller_country_iso_code: str
    """Country of the caller's number, two letters."""
    caller_department: str
    """Department of the caller."""
    caller_device_private_ip: str
    """Local IP address of the calling device."""
    caller_device_public_ip: str
    """Public IP address of the calling device."""
    caller_device_type: str
    """Calling device and its version, such as `MAC_Client(6.0.2.33403)`."""
    caller_did_number: str
    """Caller's number in E.164 form, such as `+12055550100`."""
    caller_email: str
    """E-mail address of the caller."""
    caller_employee_id: str
    """Employee number of the caller."""
    caller_ext_id: str
    """Extension id of the caller."""
    caller_ext_number: str
    """Extension number of the caller."""
    caller_ext_type: str
    """Kind of the calling extension, such as `user` or `call_queue`."""
    caller_name: str
    """Name of the caller."""
    caller_number_type: str
    """Kind of the caller's number, such as `zoom_pstn` or `external_pstn`."""
    caller_site_id: str
    """Site of the caller."""
    connect_type: str
    """Whether the other side is `internal` or `external`."""
    direction: str
    """Seen from the account or user: `inbound` or `outbound`."""
    end_time: str
    """When it ended, ISO 8601 UTC."""
    end_to_end: bool
    """Whether the call was encrypted end to end."""
    event: str
    """Name of the event."""
    group_id: str
    """Id of the user group the call belongs to."""
    hide_caller_id: bool
    """Whether the caller hid the number."""
    hold_time: int
    """Time on hold, seconds."""
    operator_ext_id: str
    """Extension id of whoever handled this step."""
    operator_ext_number: str
    """Extension number of whoever handled this step."""
    operator_ext_type: str
    """Kind of extension that handled this step, such as `user`."""
    operator_name: str
    """Name of whoever handled this step."""
    recording_id: str
    """Id of the call's recording; empty for none."""
    recording_type: str
    """How recording began: by hand (`OnDemand`) or `Automatic`."""
    result: str
    """How the call or step ended, such as `answered` or `voicemail`."""
    result_reason: str
    """More about the result, such as `answered_by_other`."""
    start_time: str
    """When it began, ISO 8601 UTC."""
    talk_time: int
    """Time spent talking, seconds."""
    voicemail_id: str
    """Id of the voicemail; empty for none."""
    wait_time: int
    """How long the caller waited before an answer, seconds."""


class PhoneCalleeCallElementCompletedPayloadObject(Reply):
    call_elements: list[PhoneCalleeCallElementCompletedPayloadObjectCallElements]
    """Steps of the call with their full records."""
    user_id: str
    """User id (22 characters)."""


class PhoneCalleeCallElementCompletedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: PhoneCalleeCallElementCompletedPayloadObject
    """What the event is about."""


class PhoneCalleeCallHistoryCompletedPayloadObjectCallLogs(Reply):
    answer_time: str
    """When the call was answered, ISO 8601 UTC; empty when it was not."""
    call_id: str
    """Id of the call; the same at both ends of a step."""
    call_type: str
    """Kind of call: `general` or `emergency`."""
    callee_cost_center: str
    """Cost centre of the called person."""
    callee_country_code: str
    """Calling code of the called number's country, such as `1`."""
    callee_country_iso_code: str
    """Country of the called number, two letters."""
    callee_department: str
    """Department of the called person."""
    callee_device_private_ip: str
    """Local IP address of the called device."""
    callee_device_public_ip: str
    """Public IP address of the called device."""
    callee_device_type: str
    """Called device and its version, such as `MAC_Client(6.0.2.33403)`."""
    callee_did_number: str
    """Called number in E.164 form, such as `+12055550100`."""
    callee_email: str
    """E-mail address of the called person."""
    callee_employee_id: str
    """Employee number of the called person."""
    callee_ext_id: str
    """Extension id of the called side."""
    callee_ext_number: str
    """Extension number of the called side."""
    callee_ext_type: str
    """Kind of the called extension, such as `user` or `call_queue`."""
    callee_name: str
    """Name of the called side."""
    callee_number_type: str
    """Kind of called number, such as `zoom_pstn` or `external_pstn`."""
    callee_site_id: str
    """Site of the called side."""
    caller_cost_center: str
    """Cost centre of the caller."""
    caller_country_code: str
    """Calling code of the caller's country, such as `1`."""
    caller_country_iso_code: str
    """Country of the caller's number, two letters."""
    caller_department: str
    """Department of the caller."""
    caller_device_private_ip: str
    """Local IP address of the calling device."""
    caller_device_public_ip: str
    """Public IP address of the calling device."""
    caller_device_type: str
    """Calling device and its version, such as `MAC_Client(6.0.2.33403)`."""
    caller_did_number: str
    """Caller's number in E.164 form, such as `+12055550100`."""
    caller_email: str
    """E-mail address of the caller."""
    caller_employee_id: str
    """Employee number of the caller."""
    caller_ext_id: str
    """Extension id of the caller."""
    caller_ext_number: str
    """Extension number of the caller."""
    caller_ext_type: str
    """Kind of the calling extension, such as `user` or `call_queue`."""
    caller_name: str
    """Name of the caller."""
    caller_number_type: str
    """Kind of the caller's number, such as `zoom_pstn` or `external_pstn`."""
    caller_site_id: str
    """Site of the caller."""
    connect_type: str
    """Whether the other side is `internal` or `external`."""
    direction: str
    """Seen from the account or user: `inbound` or `outbound`."""
    end_time: str
    """When it ended, ISO 8601 UTC."""
    event: str
    """Name of the event."""
    group_id: str
    """Id of the user group the call belongs to."""
    hold_time: int
    """Time on hold, seconds."""
    id: str
    """Id of the record in call history."""
    operator_ext_id: str
    """Extension id of whoever handled this step."""
    operator_ext_number: str
    """Extension number of whoever handled this step."""
    operator_ext_type: str
    """Kind of extension that handled this step, such as `user`."""
    operator_name: str
    """Name of whoever handled this step."""
    recording_id: str
    """Id of the call's recording; empty for none."""
    recording_type: str
    """How recording began: by hand (`OnDemand`) or `Automatic`."""
    result: str
    """How the call or step ended, such as `answered` or `voicemail`."""
    result_reason: str
    """More about the result, such as `answered_by_other`."""
    start_time: str
    """When it began, ISO 8601 UTC."""
    talk_time: int
    """Time spent talking, seconds."""
    voicemail_id: str
    """Id of the voicemail; empty for none."""
    wait_time: int
    """How long the caller waited before an answer, seconds."""


class PhoneCalleeCallHistoryCompletedPayloadObject(Reply):
    call_logs: list[PhoneCalleeCallHistoryCompletedPayloadObjectCallLogs]
    """Records of the calls."""
    user_id: str
    """User id (22 characters)."""


class PhoneCalleeCallHistoryCompletedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: PhoneCalleeCallHistoryCompletedPayloadObject
    """What the event is about."""


class PhoneCalleeCallLogCompletedPayloadObjectCallLogsForwardedBy(Reply):
    extension_number: str
    """Extension number, with site code where sites have one."""
    extension_type: str
    """Kind of extension, such as `user` or `callQueue`."""
    location: str
    """Place, such as a city and state."""
    name: str
    """Name of who passed the call on."""
    number_type: int
    """Number that was used: `1` extension, `2` phone number."""
    phone_number: str
    """Phone number, E.164 form."""


class PhoneCalleeCallLogCompletedPayloadObjectCallLogsForwardedTo(Reply):
    extension_number: str
    """Extension number, with site code where sites have one."""
    extension_type: str
    """Kind of extension, such as `user` or `callQueue`."""
    location: str
    """Place, such as a city and state."""
    name: str
    """Name of whom the call was passed on to."""
    number_type: int
    """Number that was used: `1` extension, `2` phone number."""
    phone_number: str
    """Phone number, E.164 form."""


class PhoneCalleeCallLogCompletedPayloadObjectCallLogsSite(Reply):
    id: str
    """Id of the site."""


class PhoneCalleeCallLogCompletedPayloadObjectCallLogs(Reply):
    answer_start_time: str
    """When the call was answered, ISO 8601 UTC; empty when it was not."""
    call_end_time: str
    """When the call ended, ISO 8601 UTC."""
    call_id: str
    """Id of the call; the same at both ends of a step."""
    call_type: str
    """Kind of call: `general` or `emergency`."""
    callee_country_code: str
    """Calling code of the called number's country, such as `1`."""
    callee_country_iso_code: str
    """Country of the called number, two letters."""
    callee_did_number: str
    """Called number in E.164 form, such as `+12055550100`."""
    callee_location: str
    """Place of the called side, such as a city or state."""
    callee_name: str
    """Name of the called side."""
    callee_number: str
    """Called number or extension."""
    callee_number_source: str
    """Origin of the called number: `internal` Zoom, `external` own carrier, `byop` premises peering."""
    callee_number_type: int
    """Called number: `1` extension, `2` phone number, `3` own emergency number."""
    callee_user_id: str
    """User id of the called person."""
    caller_country_code: str
    """Calling code of the caller's country, such as `1`."""
    caller_country_iso_code: str
    """Country of the caller's number, two letters."""
    caller_did_number: str
    """Caller's number in E.164 form, such as `+12055550100`."""
    caller_location: str
    """Place of the caller, such as a city or state."""
    caller_name: str
    """Name of the caller."""
    caller_number: str
    """Caller's number or extension."""
    caller_number_source: str
    """Origin of the caller's number: `internal` Zoom, `external` own carrier, `byop` premises peering."""
    caller_number_type: int
    """Caller's number: `1` extension, `2` phone number."""
    caller_user_id: str
    """User id of the caller."""
    client_code: str
    """Code that assigns the call to a client or project."""
    cost_center: str
    """Cost centre for billing."""
    date_time: str
    """When it happened, ISO 8601 UTC."""
    department: str
    """Department, for billing and reports."""
    direction: str
    """Seen from the account or user: `inbound` or `outbound`."""
    duration: int
    """How long it lasted, seconds."""
    forwarded_by: PhoneCalleeCallLogCompletedPayloadObjectCallLogsForwardedBy
    """Who passed the call on."""
    forwarded_to: PhoneCalleeCallLogCompletedPayloadObjectCallLogsForwardedTo
    """Whom the call was passed on to."""
    has_recording: bool
    """Whether the call was recorded."""
    has_voicemail: bool
    """Whether the caller left a voicemail."""
    hold_time: int
    """Time on hold, seconds."""
    id: str
    """Id of the call log."""
    path: str
    """How the call was routed, such as `extension`, `pstn` or `callQueue`."""
    recording_id: str
    """Id of the call's recording; empty for none."""
    recording_type: str
    """How recording began: by hand (`OnDemand`) or `Automatic`."""
    result: str
    """How the call or step ended, such as `answered` or `voicemail`."""
    site: PhoneCalleeCallLogCompletedPayloadObjectCallLogsSite
    """Site it belongs to."""
    waiting_time: int
    """How long the caller waited before an answer, seconds."""


class PhoneCalleeCallLogCompletedPayloadObject(Reply):
    call_logs: list[PhoneCalleeCallLogCompletedPayloadObjectCallLogs]
    """Records of the calls."""
    user_id: str
    """User id (22 characters)."""


class PhoneCalleeCallLogCompletedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: PhoneCalleeCallLogCompletedPayloadObject
    """What the event is about."""


class PhoneCalleeEndedPayloadObjectCallee(Reply):
    connection_type: str
    """How this end is connected, such as `voip` or `pstn_off_net`."""
    device_id: str
    """Id of the phone."""
    device_name: str
    """Name of the device."""
    extension_id: str
    """Id of the extension."""
    extension_number: int
    """Extension number, with site code where sites have one."""
    extension_type: str
    """Kind of extension, such as `user` or `callQueue`."""
    name: str
    """Name of the called side."""
    phone_number: str
    """Phone number, E.164 form."""
    timezone: str
    """Time zone name from the tz database, such as `America/New_York`."""
    user_id: str
    """User id (22 characters)."""


class PhoneCalleeEndedPayloadObjectCaller(Reply):
    connection_type: str
    """How this end is connected, such as `voip` or `pstn_off_net`."""
    extension_id: str
    """Id of the extension."""
    extension_number: float
    """Extension number, with site code where sites have one."""
    extension_type: str
    """Kind of extension, such as `user` or `callQueue`."""
    phone_number: str
    """Phone number, E.164 form."""
    timezone: str
    """Time zone name from the tz database, such as `America/New_York`."""
    user_id: str
    """User id (22 characters)."""


class PhoneCalleeEndedPayloadObjectForwardedBy(Reply):
    extension_number: str
    """Extension number, with site code where sites have one."""
    extension_type: str
    """Kind of extension, such as `user` or `callQueue`."""
    name: str
    """Name of who passed the call on."""


class PhoneCalleeEndedPayloadObjectRedirectForwardedBy(Reply):
    extension_number: str
    """Extension number, with site code where sites have one."""
    extension_type: str
    """Kind of extension, such as `user` or `callQueue`."""
    name: str
    """Name of who passed the call on before."""
    phone_number: str
    """Phone number, E.164 form."""


class PhoneCalleeEndedPayloadObject(Reply):
    answer_start_time: str
    """When the call was answered, ISO 8601 UTC; empty when it was not."""
    call_end_time: str
    """When the call ended, ISO 8601 UTC."""
    call_id: str
    """Id of the call; the same at both ends of a step."""
    callee: PhoneCalleeEndedPayloadObjectCallee
    """Called side of the call."""
    caller: PhoneCalleeEndedPayloadObjectCaller
    """Calling side of the call."""
    forwarded_by: PhoneCalleeEndedPayloadObjectForwardedBy
    """Who passed the call on."""
    redirect_forwarded_by: PhoneCalleeEndedPayloadObjectRedirectForwardedBy
    """Who passed the call on before the last one."""
    ringing_start_time: str
    """When it began to ring, ISO 8601 UTC."""


class PhoneCalleeEndedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: PhoneCalleeEndedPayloadObject
    """What the event is about."""


class PhoneCalleeHoldPayloadObjectCallee(Reply):
    connection_type: str
    """How this end is connected, such as `voip` or `pstn_off_net`."""
    device_id: str
    """Id of the phone."""
    extension_id: str
    """Id of the extension."""
    extension_number: int
    """Extension number, with site code where sites have one."""
    extension_type: str
    """Kind of extension, such as `user` or `callQueue`."""
    phone_number: str
    """Phone number, E.164 form."""
    timezone: str
    """Time zone name from the tz database, such as `America/New_York`."""
    user_id: str
    """User id (22 characters)."""


class PhoneCalleeHoldPayloadObjectCaller(Reply):
    connection_type: str
    """How this end is connected, such as `voip` or `pstn_off_net`."""
    extension_id: str
    """Id of the extension."""
    extension_number: int
    """Extension number, with site code where sites have one."""
    extension_type: str
    """Kind of extension, such as `user` or `callQueue`."""
    phone_number: str
    """Phone number, E.164 form."""
    timezone: str
    """Time zone name from the tz database, such as `America/New_York`."""
    user_id: str
    """User id (22 characters)."""


class PhoneCalleeHoldPayloadObject(Reply):
    call_id: str
    """Id of the call; the same at both ends of a step."""
    callee: PhoneCalleeHoldPayloadObjectCallee
    """Called side of the call."""
    caller: PhoneCalleeHoldPayloadObjectCaller
    """Calling side of the call."""
    date_time: str
    """When it happened, ISO 8601 UTC."""


class PhoneCalleeHoldPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: PhoneCalleeHoldPayloadObject
    """What the event is about."""


class PhoneCalleeMeetingInvitingPayloadObjectCallee(Reply):
    connection_type: str
    """How this end is connected, such as `voip` or `pstn_off_net`."""
    device_id: str
    """Id of the phone."""
    extension_id: str
    """Id of the extension."""
    extension_number: int
    """Extension number, with site code where sites have one."""
    extension_type: str
    """Kind of extension, such as `user` or `callQueue`."""
    phone_number: str
    """Phone number, E.164 form."""
    timezone: str
    """Time zone name from the tz database, such as `America/New_York`."""
    user_id: str
    """User id (22 characters)."""


class PhoneCalleeMeetingInvitingPayloadObjectCaller(Reply):
    connection_type: str
    """How this end is connected, such as `voip` or `pstn_off_net`."""
    extension_id: str
    """Id of the extension."""
    extension_number: int
    """Extension number, with site code where sites have one."""
    extension_type: str
    """Kind of extension, such as `user` or `callQueue`."""
    phone_number: str
    """Phone number, E.164 form."""
    timezone: str
    """Time zone name from the tz database, such as `America/New_York`."""
    user_id: str
    """User id (22 characters)."""


class PhoneCalleeMeetingInvitingPayloadObject(Reply):
    call_id: str
    """Id of the call; the same at both ends of a step."""
    callee: PhoneCalleeMeetingInvitingPayloadObjectCallee
    """Called side of the call."""
    caller: PhoneCalleeMeetingInvitingPayloadObjectCaller
    """Calling side of the call."""
    date_time: str
    """When it happened, ISO 8601 UTC."""
    meeting_id: str
    """Id of the meeting."""


class PhoneCalleeMeetingInvitingPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: PhoneCalleeMeetingInvitingPayloadObject
    """What the event is about."""


class PhoneCalleeMissedPayloadObjectCallee(Reply):
    connection_type: str
    """How this end is connected, such as `voip` or `pstn_off_net`."""
    device_id: str
    """Id of the phone."""
    extension_id: str
    """Id of the extension."""
    extension_number: int
    """Extension number, with site code where sites have one."""
    extension_type: str
    """Kind of extension, such as `user` or `callQueue`."""
    phone_number: str
    """Phone number, E.164 form."""
    timezone: str
    """Time zone name from the tz database, such as `America/New_York`."""
    user_id: str
    """User id (22 characters)."""


class PhoneCalleeMissedPayloadObjectCaller(Reply):
    connection_type: str
    """How this end is connected, such as `voip` or `pstn_off_net`."""
    extension_id: str
    """Id of the extension."""
    extension_number: float
    """Extension number, with site code where sites have one."""
    extension_type: str
    """Kind of extension, such as `user` or `callQueue`."""
    phone_number: str
    """Phone number, E.164 form."""
    timezone: str
    """Time zone name from the tz database, such as `America/New_York`."""
    user_id: str
    """User id (22 characters)."""


class PhoneCalleeMissedPayloadObjectForwardedBy(Reply):
    extension_number: str
    """Extension number, with site code where sites have one."""
    extension_type: str
    """Kind of extension, such as `user` or `callQueue`."""
    name: str
    """Name of who passed the call on."""


class PhoneCalleeMissedPayloadObject(Reply):
    call_end_time: str
    """When the call ended, ISO 8601 UTC."""
    call_id: str
    """Id of the call; the same at both ends of a step."""
    callee: PhoneCalleeMissedPayloadObjectCallee
    """Called side of the call."""
    caller: PhoneCalleeMissedPayloadObjectCaller
    """Calling side of the call."""
    forwarded_by: PhoneCalleeMissedPayloadObjectForwardedBy
    """Who passed the call on."""
    handup_result: str
    """How the call ended, in words such as `No Answer`."""
    redirect_forwarded_by: dict[str, Any]
    """Who passed the call on before the last one."""
    ringing_start_time: str
    """When it began to ring, ISO 8601 UTC."""


class PhoneCalleeMissedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: PhoneCalleeMissedPayloadObject
    """What the event is about."""


class PhoneCalleeMutePayloadObjectCallee(Reply):
    connection_type: str
    """How this end is connected, such as `voip` or `pstn_off_net`."""
    device_id: str
    """Id of the phone."""
    extension_id: str
    """Id of the extension."""
    extension_number: int
    """Extension number, with site code where sites have one."""
    extension_type: str
    """Kind of extension, such as `user` or `callQueue`."""
    phone_number: str
    """Phone number, E.164 form."""
    timezone: str
    """Time zone name from the tz database, such as `America/New_York`."""
    user_id: str
    """User id (22 characters)."""


class PhoneCalleeMutePayloadObjectCaller(Reply):
    connection_type: str
    """How this end is connected, such as `voip` or `pstn_off_net`."""
    extension_id: str
    """Id of the extension."""
    extension_number: int
    """Extension number, with site code where sites have one."""
    extension_type: str
    """Kind of extension, such as `user` or `callQueue`."""
    phone_number: str
    """Phone number, E.164 form."""
    timezone: str
    """Time zone name from the tz database, such as `America/New_York`."""
    user_id: str
    """User id (22 characters)."""


class PhoneCalleeMutePayloadObject(Reply):
    call_id: str
    """Id of the call; the same at both ends of a step."""
    callee: PhoneCalleeMutePayloadObjectCallee
    """Called side of the call."""
    caller: PhoneCalleeMutePayloadObjectCaller
    """Calling side of the call."""
    date_time: str
    """When it happened, ISO 8601 UTC."""


class PhoneCalleeMutePayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: PhoneCalleeMutePayloadObject
    """What the event is about."""


class PhoneCalleeParkedPayloadObjectCallee(Reply):
    connection_type: str
    """How this end is connected, such as `voip` or `pstn_off_net`."""
    device_id: str
    """Id of the phone."""
    extension_id: str
    """Id of the extension."""
    extension_number: int
    """Extension number, with site code where sites have one."""
    extension_type: str
    """Kind of extension, such as `user` or `callQueue`."""
    phone_number: str
    """Phone number, E.164 form."""
    timezone: str
    """Time zone name from the tz database, such as `America/New_York`."""
    user_id: str
    """User id (22 characters)."""


class PhoneCalleeParkedPayloadObjectCaller(Reply):
    connection_type: str
    """How this end is connected, such as `voip` or `pstn_off_net`."""
    extension_id: str
    """Id of the extension."""
    extension_number: int
    """Extension number, with site code where sites have one."""
    extension_type: str
    """Kind of extension, such as `user` or `callQueue`."""
    phone_number: str
    """Phone number, E.164 form."""
    timezone: str
    """Time zone name from the tz database, such as `America/New_York`."""
    user_id: str
    """User id (22 characters)."""


class PhoneCalleeParkedPayloadObject(Reply):
    call_id: str
    """Id of the call; the same at both ends of a step."""
    callee: PhoneCalleeParkedPayloadObjectCallee
    """Called side of the call."""
    caller: PhoneCalleeParkedPayloadObjectCaller
    """Calling side of the call."""
    date_time: str
    """When it happened, ISO 8601 UTC."""
    park_code: str
    """Code that picks the parked call up, such as `*869`."""
    park_failure_reason: str
    """Result of parking, in words."""


class PhoneCalleeParkedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: PhoneCalleeParkedPayloadObject
    """What the event is about."""


class PhoneCalleeRejectedPayloadObjectCallee(Reply):
    connection_type: str
    """How this end is connected, such as `voip` or `pstn_off_net`."""
    device_id: str
    """Id of the phone."""
    extension_id: str
    """Id of the extension."""
    extension_number: int
    """Extension number, with site code where sites have one."""
    extension_type: str
    """Kind of extension, such as `user` or `callQueue`."""
    phone_number: str
    """Phone number, E.164 form."""
    timezone: str
    """Time zone name from the tz database, such as `America/New_York`."""
    user_id: str
    """User id (22 characters)."""


class PhoneCalleeRejectedPayloadObjectCaller(Reply):
    connection_type: str
    """How this end is connected, such as `voip` or `pstn_off_net`."""
    extension_id: str
    """Id of the extension."""
    extension_number: int
    """Extension number, with site code where sites have one."""
    extension_type: str
    """Kind of extension, such as `user` or `callQueue`."""
    phone_number: str
    """Phone number, E.164 form."""
    timezone: str
    """Time zone name from the tz database, such as `America/New_York`."""
    user_id: str
    """User id (22 characters)."""


class PhoneCalleeRejectedPayloadObject(Reply):
    call_end_time: str
    """When the call ended, ISO 8601 UTC."""
    call_id: str
    """Id of the call; the same at both ends of a step."""
    callee: PhoneCalleeRejectedPayloadObjectCallee
    """Called side of the call."""
    caller: PhoneCalleeRejectedPayloadObjectCaller
    """Calling side of the call."""
    handup_result: str
    """How the call ended, in words such as `No Answer`."""
    ringing_start_time: str
    """When it began to ring, ISO 8601 UTC."""


class PhoneCalleeRejectedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: PhoneCalleeRejectedPayloadObject
    """What the event is about."""


class PhoneCalleeRingingPayloadObjectCallee(Reply):
    connection_type: str
    """How this end is connected, such as `voip` or `pstn_off_net`."""
    device_id: str
    """Id of the phone."""
    device_name: str
    """Name of the device."""
    device_type: str
    """Maker and model of the phone, or kind of app."""
    extension_id: str
    """Id of the extension."""
    extension_number: int
    """Extension number, with site code where sites have one."""
    extension_type: str
    """Kind of extension, such as `user` or `callQueue`."""
    name: str
    """Name of the called side."""
    phone_number: str
    """Phone number, E.164 form."""
    timezone: str
    """Time zone name from the tz database, such as `America/New_York`."""
    user_id: str
    """User id (22 characters)."""


class PhoneCalleeRingingPayloadObjectCaller(Reply):
    connection_type: str
    """How this end is connected, such as `voip` or `pstn_off_net`."""
    extension_id: str
    """Id of the extension."""
    extension_number: float
    """Extension number, with site code where sites have one."""
    extension_type: str
    """Kind of extension, such as `user` or `callQueue`."""
    name: str
    """Name of the caller."""
    phone_number: str
    """Phone number, E.164 form."""


class PhoneCalleeRingingPayloadObjectForwardedBy(Reply):
    extension_number: str
    """Extension number, with site code where sites have one."""
    extension_type: str
    """Kind of extension, such as `user` or `callQueue`."""
    name: str
    """Name of who passed the call on."""


class PhoneCalleeRingingPayloadObjectRedirectForwardedBy(Reply):
    extension_number: str
    """Extension number, with site code where sites have one."""
    extension_type: str
    """Kind of extension, such as `user` or `callQueue`."""
    name: str
    """Name of who passed the call on before."""
    phone_number: str
    """Phone number, E.164 form."""


class PhoneCalleeRingingPayloadObject(Reply):
    call_id: str
    """Id of the call; the same at both ends of a step."""
    callee: PhoneCalleeRingingPayloadObjectCallee
    """Called side of the call."""
    caller: PhoneCalleeRingingPayloadObjectCaller
    """Calling side of the call."""
    forwarded_by: PhoneCalleeRingingPayloadObjectForwardedBy
    """Who passed the call on."""
    redirect_forwarded_by: PhoneCalleeRingingPayloadObjectRedirectForwardedBy
    """Who passed the call on before the last one."""
    ringing_start_time: str
    """When it began to ring, ISO 8601 UTC."""


class PhoneCalleeRingingPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: PhoneCalleeRingingPayloadObject
    """What the event is about."""


class PhoneCalleeUnholdPayloadObjectCallee(Reply):
    connection_type: str
    """How this end is connected, such as `voip` or `pstn_off_net`."""
    device_id: str
    """Id of the phone."""
    extension_id: str
    """Id of the extension."""
    extension_number: int
    """Extension number, with site code where sites have one."""
    extension_type: str
    """Kind of extension, such as `user` or `callQueue`."""
    phone_number: str
    """Phone number, E.164 form."""
    timezone: str
    """Time zone name from the tz database, such as `America/New_York`."""
    user_id: str
    """User id (22 characters)."""


class PhoneCalleeUnholdPayloadObjectCaller(Reply):
    connection_type: str
    """How this end is connected, such as `voip` or `pstn_off_net`."""
    extension_id: str
    """Id of the extension."""
    extension_number: int
    """Extension number, with site code where sites have one."""
    extension_type: str
    """Kind of extension, such as `user` or `callQueue`."""
    phone_number: str
    """Phone number, E.164 form."""
    timezone: str
    """Time zone name from the tz database, such as `America/New_York`."""
    user_id: str
    """User id (22 characters)."""


class PhoneCalleeUnholdPayloadObject(Reply):
    call_id: str
    """Id of the call; the same at both ends of a step."""
    callee: PhoneCalleeUnholdPayloadObjectCallee
    """Called side of the call."""
    caller: PhoneCalleeUnholdPayloadObjectCaller
    """Calling side of the call."""
    date_time: str
    """When it happened, ISO 8601 UTC."""


class PhoneCalleeUnholdPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: PhoneCalleeUnholdPayloadObject
    """What the event is about."""


class PhoneCalleeUnmutePayloadObjectCallee(Reply):
    connection_type: str
    """How this end is connected, such as `voip` or `pstn_off_net`."""
    device_id: str
    """Id of the phone."""
    extension_id: str
    """Id of the extension."""
    extension_number: int
    """Extension number, with site code where sites have one."""
    extension_type: str
    """Kind of extension, such as `user` or `callQueue`."""
    phone_number: str
    """Phone number, E.164 form."""
    timezone: str
    """Time zone name from the tz database, such as `America/New_York`."""
    user_id: str
    """User id (22 characters)."""


class PhoneCalleeUnmutePayloadObjectCaller(Reply):
    connection_type: str
    """How this end is connected, such as `voip` or `pstn_off_net`."""
    extension_id: str
    """Id of the extension."""
    extension_number: int
    """Extension number, with site code where sites have one."""
    extension_type: str
    """Kind of extension, such as `user` or `callQueue`."""
    phone_number: str
    """Phone number, E.164 form."""
    timezone: str
    """Time zone name from the tz database, such as `America/New_York`."""
    user_id: str
    """User id (22 characters)."""


class PhoneCalleeUnmutePayloadObject(Reply):
    call_id: str
    """Id of the call; the same at both ends of a step."""
    callee: PhoneCalleeUnmutePayloadObjectCallee
    """Called side of the call."""
    caller: PhoneCalleeUnmutePayloadObjectCaller
    """Calling side of the call."""
    date_time: str
    """When it happened, ISO 8601 UTC."""


class PhoneCalleeUnmutePayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: PhoneCalleeUnmutePayloadObject
    """What the event is about."""


class PhoneCallerCallElementCompletedPayloadObjectCallElements(Reply):
    answer_time: str
    """When the call was answered, ISO 8601 UTC; empty when it was not."""
    call_element_id: str
    """Id of this step of the call."""
    call_history_uuid: str
    """Id of the whole call in call history."""
    call_id: str
    """Id of the call; the same at both ends of a step."""
    call_type: str
    """Kind of call: `general` or `emergency`."""
    callee_cost_center: str
    """Cost centre of the called person."""
    callee_country_code: str
    """Calling code of the called number's country, such as `1`."""
    callee_country_iso_code: str
    """Country of the called number, two letters."""
    callee_department: str
    """Department of the called person."""
    callee_device_private_ip: str
    """Local IP address of the called device."""
    callee_device_public_ip: str
    """Public IP address of the called device."""
    callee_device_type: str
    """Called device and its version, such as `MAC_Client(6.0.2.33403)`."""
    callee_did_number: str
    """Called number in E.164 form, such as `+12055550100`."""
    callee_email: str
    """E-mail address of the called person."""
    callee_employee_id: str
    """Employee number of the called person."""
    callee_ext_id: str
    """Extension id of the called side."""
    callee_ext_number: str
    """Extension number of the called side."""
    callee_ext_type: str
    """Kind of the called extension, such as `user` or `call_queue`."""
    callee_name: str
    """Name of the called side."""
    callee_number_type: str
    """Kind of called number, such as `zoom_pstn` or `external_pstn`."""
    callee_site_id: str
    """Site of the called side."""
    caller_cost_center: str
    """Cost centre of the caller."""
    caller_country_code: str
    """Calling code of the caller's country, such as `1`."""
    caller_country_iso_code: str
    """Country of the caller's number, two letters."""
    caller_department: str
    """Department of the caller."""
    caller_device_private_ip: str
    """Local IP address of the calling device."""
    caller_device_public_ip: str
    """Public IP address of the calling device."""
    caller_device_type: str
    """Calling device and its version, such as `MAC_Client(6.0.2.33403)`."""
    caller_did_number: str
    """Caller's number in E.164 form, such as `+12055550100`."""
    caller_email: str
    """E-mail address of the caller."""
    caller_employee_id: str
    """Employee number of the caller."""
    caller_ext_id: str
    """Extension id of the caller."""
    caller_ext_number: str
    """Extension number of the caller."""
    caller_ext_type: str
    """Kind of the calling extension, such as `user` or `call_queue`."""
    caller_name: str
    """Name of the caller."""
    caller_number_type: str
    """Kind of the caller's number, such as `zoom_pstn` or `external_pstn`."""
    caller_site_id: str
    """Site of the caller."""
    connect_type: str
    """Whether the other side is `internal` or `external`."""
    direction: str
    """Seen from the account or user: `inbound` or `outbound`."""
    end_time: str
    """When it ended, ISO 8601 UTC."""
    end_to_end: bool
    """Whether the call was encrypted end to end."""
    event: str
    """Name of the event."""
    group_id: str
    """Id of the user group the call belongs to."""
    hide_caller_id: bool
    """Whether the caller hid the number."""
    hold_time: int
    """Time on hold, seconds."""
    operator_ext_id: str
    """Extension id of whoever handled this step."""
    operator_ext_number: str
    """Extension number of whoever handled this step."""
    operator_ext_type: str
    """Kind of extension that handled this step, such as `user`."""
    operator_name: str
    """Name of whoever handled this step."""
    recording_id: str
    """Id of the call's recording; empty for none."""
    recording_type: str
    """How recording began: by hand (`OnDemand`) or `Automatic`."""
    result: str
    """How the call or step ended, such as `answered` or `voicemail`."""
    result_reason: str
    """More about the result, such as `answered_by_other`."""
    start_time: str
    """When it began, ISO 8601 UTC."""
    talk_time: int
    """Time spent talking, seconds."""
    voicemail_id: str
    """Id of the voicemail; empty for none."""
    wait_time: int
    """How long the caller waited before an answer, seconds."""


class PhoneCallerCallElementCompletedPayloadObject(Reply):
    call_elements: list[PhoneCallerCallElementCompletedPayloadObjectCallElements]
    """Steps of the call with their full records."""
    user_id: str
    """User id (22 characters)."""


class PhoneCallerCallElementCompletedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: PhoneCallerCallElementCompletedPayloadObject
    """What the event is about."""


class PhoneCallerCallHistoryCompletedPayloadObjectCallLogs(Reply):
    answer_time: str
    """When the call was answered, ISO 8601 UTC; empty when it was not."""
    call_id: str
    """Id of the call; the same at both ends of a step."""
    call_type: str
    """Kind of call: `general` or `emergency`."""
    callee_cost_center: str
    """Cost centre of the called person."""
    callee_country_code: str
    """Calling code of the called number's country, such as `1`."""
    callee_country_iso_code: str
    """Country of the called number, two letters."""
    callee_department: str
    """Department of the called person."""
    callee_device_private_ip: str
    """Local IP address of the called device."""
    callee_device_public_ip: str
    """Public IP address of the called device."""
    callee_device_type: str
    """Called device and its version, such as `MAC_Client(6.0.2.33403)`."""
    callee_did_number: str
    """Called number in E.164 form, such as `+12055550100`."""
    callee_email: str
    """E-mail address of the called person."""
    callee_employee_id: str
    """Employee number of the called person."""
    callee_ext_id: str
    """Extension id of the called side."""
    callee_ext_number: str
    """Extension number of the called side."""
    callee_ext_type: str
    """Kind of the called extension, such as `user` or `call_queue`."""
    callee_name: str
    """Name of the called side."""
    callee_number_type: str
    """Kind of called number, such as `zoom_pstn` or `external_pstn`."""
    callee_site_id: str
    """Site of the called side."""
    caller_cost_center: str
    """Cost centre of the caller."""
    caller_country_code: str
    """Calling code of the caller's country, such as `1`."""
    caller_country_iso_code: str
    """Country of the caller's number, two letters."""
    caller_department: str
    """Department of the caller."""
    caller_device_private_ip: str
    """Local IP address of the calling device."""
    caller_device_public_ip: str
    """Public IP address of the calling device."""
    caller_device_type: str
    """Calling device and its version, such as `MAC_Client(6.0.2.33403)`."""
    caller_did_number: str
    """Caller's number in E.164 form, such as `+12055550100`."""
    caller_email: str
    """E-mail address of the caller."""
    caller_employee_id: str
    """Employee number of the caller."""
    caller_ext_id: str
    """Extension id of the caller."""
    caller_ext_number: str
    """Extension number of the caller."""
    caller_ext_type: str
    """Kind of the calling extension, such as `user` or `call_queue`."""
    caller_name: str
    """Name of the caller."""
    caller_number_type: str
    """Kind of the caller's number, such as `zoom_pstn` or `external_pstn`."""
    caller_site_id: str
    """Site of the caller."""
    connect_type: str
    """Whether the other side is `internal` or `external`."""
    direction: str
    """Seen from the account or user: `inbound` or `outbound`."""
    end_time: str
    """When it ended, ISO 8601 UTC."""
    event: str
    """Name of the event."""
    group_id: str
    """Id of the user group the call belongs to."""
    hold_time: int
    """Time on hold, seconds."""
    id: str
    """Id of the record in call history."""
    operator_ext_id: str
    """Extension id of whoever handled this step."""
    operator_ext_number: str
    """Extension number of whoever handled this step."""
    operator_ext_type: str
    """Kind of extension that handled this step, such as `user`."""
    operator_name: str
    """Name of whoever handled this step."""
    recording_id: str
    """Id of the call's recording; empty for none."""
    recording_type: str
    """How recording began: by hand (`OnDemand`) or `Automatic`."""
    result: str
    """How the call or step ended, such as `answered` or `voicemail`."""
    result_reason: str
    """More about the result, such as `answered_by_other`."""
    start_time: str
    """When it began, ISO 8601 UTC."""
    talk_time: int
    """Time spent talking, seconds."""
    voicemail_id: str
    """Id of the voicemail; empty for none."""
    wait_time: int
    """How long the caller waited before an answer, seconds."""


class PhoneCallerCallHistoryCompletedPayloadObject(Reply):
    call_logs: list[PhoneCallerCallHistoryCompletedPayloadObjectCallLogs]
    """Records of the calls."""
    user_id: str
    """User id (22 characters)."""


class PhoneCallerCallHistoryCompletedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: PhoneCallerCallHistoryCompletedPayloadObject
    """What the event is about."""


class PhoneCallerCallLogCompletedPayloadObjectCallLogsForwardedBy(Reply):
    extension_number: str
    """Extension number, with site code where sites have one."""
    extension_type: str
    """Kind of extension, such as `user` or `callQueue`."""
    location: str
    """Place, such as a city and state."""
    name: str
    """Name of who passed the call on."""
    number_type: int
    """Number that was used: `1` extension, `2` phone number."""
    phone_number: str
    """Phone number, E.164 form."""


class PhoneCallerCallLogCompletedPayloadObjectCallLogsForwardedTo(Reply):
    extension_number: str
    """Extension number, with site code where sites have one."""
    extension_type: str
    """Kind of extension, such as `user` or `callQueue`."""
    location: str
    """Place, such as a city and state."""
    name: str
    """Name of whom the call was passed on to."""
    number_type: int
    """Number that was used: `1` extension, `2` phone number."""
    phone_number: str
    """Phone number, E.164 form."""


class PhoneCallerCallLogCompletedPayloadObjectCallLogsSite(Reply):
    id: str
    """Id of the site."""


class PhoneCallerCallLogCompletedPayloadObjectCallLogs(Reply):
    call_end_time: str
    """When the call ended, ISO 8601 UTC."""
    call_id: str
    """Id of the call; the same at both ends of a step."""
    call_type: str
    """Kind of call: `general` or `emergency`."""
    callee_country_code: str
    """Calling code of the called number's country, such as `1`."""
    callee_country_iso_code: str
    """Country of the called number, two letters."""
    callee_did_number: str
    """Called number in E.164 form, such as `+12055550100`."""
    callee_location: str
    """Place of the called side, such as a city or state."""
    callee_name: str
    """Name of the called side."""
    callee_number: str
    """Called number or extension."""
    callee_number_source: str
    """Origin of the called number: `internal` Zoom, `external` own carrier, `byop` premises peering."""
    callee_number_type: int
    """Called number: `1` extension, `2` phone number, `3` own emergency number."""
    caller_country_code: str
    """Calling code of the caller's country, such as `1`."""
    caller_country_iso_code: str
    """Country of the caller's number, two letters."""
    caller_did_number: str
    """Caller's number in E.164 form, such as `+12055550100`."""
    caller_location: str
    """Place of the caller, such as a city or state."""
    caller_name: str
    """Name of the caller."""
    caller_number: str
    """Caller's number or extension."""
    caller_number_source: str
    """Origin of the caller's number: `internal` Zoom, `external` own carrier, `byop` premises peering."""
    caller_number_type: int
    """Caller's number: `1` extension, `2` phone number."""
    client_code: str
    """Code that assigns the call to a client or project."""
    cost_center: str
    """Cost centre for billing."""
    date_time: str
    """When it happened, ISO 8601 UTC."""
    department: str
    """Department, for billing and reports."""
    direction: str
    """Seen from the account or user: `inbound` or `outbound`."""
    duration: int
    """How long it lasted, seconds."""
    forwarded_by: PhoneCallerCallLogCompletedPayloadObjectCallLogsForwardedBy
    """Who passed the call on."""
    forwarded_to: PhoneCallerCallLogCompletedPayloadObjectCallLogsForwardedTo
    """Whom the call was passed on to."""
    has_recording: bool
    """Whether the call was recorded."""
    has_voicemail: bool
    """Whether the caller left a voicemail."""
    hold_time: int
    """Time on hold, seconds."""
    id: str
    """Id of the call log."""
    path: str
    """How the call was routed, such as `extension`, `pstn` or `callQueue`."""
    recording_id: str
    """Id of the call's recording; empty for none."""
    recording_type: str
    """How recording began: by hand (`OnDemand`) or `Automatic`."""
    result: str
    """How the call or step ended, such as `answered` or `voicemail`."""
    site: PhoneCallerCallLogCompletedPayloadObjectCallLogsSite
    """Site it belongs to."""


class PhoneCallerCallLogCompletedPayloadObject(Reply):
    call_logs: list[PhoneCallerCallLogCompletedPayloadObjectCallLogs]
    """Records of the calls."""
    user_id: str
    """User id (22 characters)."""


class PhoneCallerCallLogCompletedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: PhoneCallerCallLogCompletedPayloadObject
    """What the event is about."""


class PhoneCallerConnectedPayloadObjectCallee(Reply):
    connection_type: str
    """How this end is connected, such as `voip` or `pstn_off_net`."""
    extension_id: str
    """Id of the extension."""
    extension_number: int
    """Extension number, with site code where sites have one."""
    extension_type: str
    """Kind of extension, such as `user` or `callQueue`."""
    name: str
    """Name of the called side."""
    phone_number: str
    """Phone number, E.164 form."""


class PhoneCallerConnectedPayloadObjectCaller(Reply):
    connection_type: str
    """How this end is connected, such as `voip` or `pstn_off_net`."""
    device_id: str
    """Id of the phone."""
    device_type: str
    """Maker and model of the phone, or kind of app."""
    extension_id: str
    """Id of the extension."""
    extension_number: int
    """Extension number, with site code where sites have one."""
    extension_type: str
    """Kind of extension, such as `user` or `callQueue`."""
    name: str
    """Name of the caller."""
    phone_number: str
    """Phone number, E.164 form."""
    timezone: str
    """Time zone name from the tz database, such as `America/New_York`."""
    user_id: str
    """User id (22 characters)."""


class PhoneCallerConnectedPayloadObject(Reply):
    call_id: str
    """Id of the call; the same at both ends of a step."""
    callee: PhoneCallerConnectedPayloadObjectCallee
    """Called side of the call."""
    caller: PhoneCallerConnectedPayloadObjectCaller
    """Calling side of the call."""
    connected_start_time: str
    """When the call was connected, ISO 8601 UTC."""
    ringing_start_time: str
    """When it began to ring, ISO 8601 UTC."""


class PhoneCallerConnectedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: PhoneCallerConnectedPayloadObject
    """What the event is about."""


class PhoneCallerEndedPayloadObjectCallee(Reply):
    connection_type: str
    """How this end is connected, such as `voip` or `pstn_off_net`."""
    extension_id: str
    """Id of the extension."""
    extension_number: int
    """Extension number, with site code where sites have one."""
    extension_type: str
    """Kind of extension, such as `user` or `callQueue`."""
    phone_number: str
    """Phone number, E.164 form."""
    timezone: str
    """Time zone name from the tz database, such as `America/New_York`."""
    user_id: str
    """User id (22 characters)."""


class PhoneCallerEndedPayloadObjectCaller(Reply):
    connection_type: str
    """How this end is connected, such as `voip` or `pstn_off_net`."""
    device_id: str
    """Id of the phone."""
    extension_id: str
    """Id of the extension."""
    extension_number: int
    """Extension number, with site code where sites have one."""
    extension_type: str
    """Kind of extension, such as `user` or `callQueue`."""
    phone_number: str
    """Phone number, E.164 form."""
    timezone: str
    """Time zone name from the tz database, such as `America/New_York`."""
    user_id: str
    """User id (22 characters)."""


class PhoneCallerEndedPayloadObject(Reply):
    answer_start_time: str
    """When the call was answered, ISO 8601 UTC; empty when it was not."""
    call_end_time: str
    """When the call ended, ISO 8601 UTC."""
    call_id: str
    """Id of the call; the same at both ends of a step."""
    callee: PhoneCallerEndedPayloadObjectCallee
    """Called side of the call."""
    caller: PhoneCallerEndedPayloadObjectCaller
    """Calling side of the call."""
    handup_result: str
    """How the call ended, in words such as `No Answer`."""
    ringing_start_time: str
    """When it began to ring, ISO 8601 UTC."""


class PhoneCallerEndedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: PhoneCallerEndedPayloadObject
    """What the event is about."""


class PhoneCallerHoldPayloadObjectCallee(Reply):
    connection_type: str
    """How this end is connected, such as `voip` or `pstn_off_net`."""
    extension_id: str
    """Id of the extension."""
    extension_number: int
    """Extension number, with site code where sites have one."""
    extension_type: str
    """Kind of extension, such as `user` or `callQueue`."""
    phone_number: str
    """Phone number, E.164 form."""
    timezone: str
    """Time zone name from the tz database, such as `America/New_York`."""
    user_id: str
    """User id (22 characters)."""


class PhoneCallerHoldPayloadObjectCaller(Reply):
    connection_type: str
    """How this end is connected, such as `voip` or `pstn_off_net`."""
    device_id: str
    """Id of the phone."""
    extension_id: str
    """Id of the extension."""
    extension_number: int
    """Extension number, with site code where sites have one."""
    extension_type: str
    """Kind of extension, such as `user` or `callQueue`."""
    phone_number: str
    """Phone number, E.164 form."""
    timezone: str
    """Time zone name from the tz database, such as `America/New_York`."""
    user_id: str
    """User id (22 characters)."""


class PhoneCallerHoldPayloadObject(Reply):
    call_id: str
    """Id of the call; the same at both ends of a step."""
    callee: PhoneCallerHoldPayloadObjectCallee
    """Called side of the call."""
    caller: PhoneCallerHoldPayloadObjectCaller
    """Calling side of the call."""
    date_time: str
    """When it happened, ISO 8601 UTC."""


class PhoneCallerHoldPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: PhoneCallerHoldPayloadObject
    """What the event is about."""


class PhoneCallerMeetingInvitingPayloadObjectCallee(Reply):
    connection_type: str
    """How this end is connected, such as `voip` or `pstn_off_net`."""
    extension_id: str
    """Id of the extension."""
    extension_number: int
    """Extension number, with site code where sites have one."""
    extension_type: str
    """Kind of extension, such as `user` or `callQueue`."""
    phone_number: str
    """Phone number, E.164 form."""
    timezone: str
    """Time zone name from the tz database, such as `America/New_York`."""
    user_id: str
    """User id (22 characters)."""


class PhoneCallerMeetingInvitingPayloadObjectCaller(Reply):
    connection_type: str
    """How this end is connected, such as `voip` or `pstn_off_net`."""
    device_id: str
    """Id of the phone."""
    extension_id: str
    """Id of the extension."""
    extension_number: int
    """Extension number, with site code where sites have one."""
    extension_type: str
    """Kind of extension, such as `user` or `callQueue`."""
    phone_number: str
    """Phone number, E.164 form."""
    timezone: str
    """Time zone name from the tz database, such as `America/New_York`."""
    user_id: str
    """User id (22 characters)."""


class PhoneCallerMeetingInvitingPayloadObject(Reply):
    call_id: str
    """Id of the call; the same at both ends of a step."""
    callee: PhoneCallerMeetingInvitingPayloadObjectCallee
    """Called side of the call."""
    caller: PhoneCallerMeetingInvitingPayloadObjectCaller
    """Calling side of the call."""
    date_time: str
    """When it happened, ISO 8601 UTC."""
    meeting_id: str
    """Id of the meeting."""


class PhoneCallerMeetingInvitingPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: PhoneCallerMeetingInvitingPayloadObject
    """What the event is about."""


class PhoneCallerMutePayloadObjectCallee(Reply):
    connection_type: str
    """How this end is connected, such as `voip` or `pstn_off_net`."""
    extension_id: str
    """Id of the extension."""
    extension_number: int
    """Extension number, with site code where sites have one."""
    extension_type: str
    """Kind of extension, such as `user` or `callQueue`."""
    phone_number: str
    """Phone number, E.164 form."""
    timezone: str
    """Time zone name from the tz database, such as `America/New_York`."""
    user_id: str
    """User id (22 characters)."""


class PhoneCallerMutePayloadObjectCaller(Reply):
    connection_type: str
    """How this end is connected, such as `voip` or `pstn_off_net`."""
    device_id: str
    """Id of the phone."""
    extension_id: str
    """Id of the extension."""
    extension_number: int
    """Extension number, with site code where sites have one."""
    extension_type: str
    """Kind of extension, such as `user` or `callQueue`."""
    phone_number: str
    """Phone number, E.164 form."""
    timezone: str
    """Time zone name from the tz database, such as `America/New_York`."""
    user_id: str
    """User id (22 characters)."""


class PhoneCallerMutePayloadObject(Reply):
    call_id: str
    """Id of the call; the same at both ends of a step."""
    callee: PhoneCallerMutePayloadObjectCallee
    """Called side of the call."""
    caller: PhoneCallerMutePayloadObjectCaller
    """Calling side of the call."""
    date_time: str
    """When it happened, ISO 8601 UTC."""


class PhoneCallerMutePayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: PhoneCallerMutePayloadObject
    """What the event is about."""


class PhoneCallerRingingPayloadObjectCallee(Reply):
    connection_type: str
    """How this end is connected, such as `voip` or `pstn_off_net`."""
    extension_id: str
    """Id of the extension."""
    extension_number: int
    """Extension number, with site code where sites have one."""
    extension_type: str
    """Kind of extension, such as `user` or `callQueue`."""
    name: str
    """Name of the called side."""
    phone_number: str
    """Phone number, E.164 form."""


class PhoneCallerRingingPayloadObjectCaller(Reply):
    connection_type: str
    """How this end is connected, such as `voip` or `pstn_off_net`."""
    device_id: str
    """Id of the phone."""
    device_name: str
    """Name of the device."""
    device_type: str
    """Maker and model of the phone, or kind of app."""
    extension_id: str
    """Id of the extension."""
    extension_number: int
    """Extension number, with site code where sites have one."""
    extension_type: str
    """Kind of extension, such as `user` or `callQueue`."""
    name: str
    """Name of the caller."""
    phone_number: str
    """Phone number, E.164 form."""
    timezone: str
    """Time zone name from the tz database, such as `America/New_York`."""
    user_id: str
    """User id (22 characters)."""


class PhoneCallerRingingPayloadObject(Reply):
    call_id: str
    """Id of the call; the same at both ends of a step."""
    callee: PhoneCallerRingingPayloadObjectCallee
    """Called side of the call."""
    caller: PhoneCallerRingingPayloadObjectCaller
    """Calling side of the call."""
    ringing_start_time: str
    """When it began to ring, ISO 8601 UTC."""


class PhoneCallerRingingPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: PhoneCallerRingingPayloadObject
    """What the event is about."""


class PhoneCallerUnholdPayloadObjectCallee(Reply):
    connection_type: str
    """How this end is connected, such as `voip` or `pstn_off_net`."""
    extension_id: str
    """Id of the extension."""
    extension_number: int
    """Extension number, with site code where sites have one."""
    extension_type: str
    """Kind of extension, such as `user` or `callQueue`."""
    phone_number: str
    """Phone number, E.164 form."""
    timezone: str
    """Time zone name from the tz database, such as `America/New_York`."""
    user_id: str
    """User id (22 characters)."""


class PhoneCallerUnholdPayloadObjectCaller(Reply):
    connection_type: str
    """How this end is connected, such as `voip` or `pstn_off_net`."""
    device_id: str
    """Id of the phone."""
    extension_id: str
    """Id of the extension."""
    extension_number: int
    """Extension number, with site code where sites have one."""
    extension_type: str
    """Kind of extension, such as `user` or `callQueue`."""
    phone_number: str
    """Phone number, E.164 form."""
    timezone: str
    """Time zone name from the tz database, such as `America/New_York`."""
    user_id: str
    """User id (22 characters)."""


class PhoneCallerUnholdPayloadObject(Reply):
    call_id: str
    """Id of the call; the same at both ends of a step."""
    callee: PhoneCallerUnholdPayloadObjectCallee
    """Called side of the call."""
    caller: PhoneCallerUnholdPayloadObjectCaller
    """Calling side of the call."""
    date_time: str
    """When it happened, ISO 8601 UTC."""


class PhoneCallerUnholdPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: PhoneCallerUnholdPayloadObject
    """What the event is about."""


class PhoneCallerUnmutePayloadObjectCallee(Reply):
    connection_type: str
    """How this end is connected, such as `voip` or `pstn_off_net`."""
    extension_id: str
    """Id of the extension."""
    extension_number: int
    """Extension number, with site code where sites have one."""
    extension_type: str
    """Kind of extension, such as `user` or `callQueue`."""
    phone_number: str
    """Phone number, E.164 form."""
    timezone: str
    """Time zone name from the tz database, such as `America/New_York`."""
    user_id: str
    """User id (22 characters)."""


class PhoneCallerUnmutePayloadObjectCaller(Reply):
    connection_type: str
    """How this end is connected, such as `voip` or `pstn_off_net`."""
    device_id: str
    """Id of the phone."""
    extension_id: str
    """Id of the extension."""
    extension_number: int
    """Extension number, with site code where sites have one."""
    extension_type: str
    """Kind of extension, such as `user` or `callQueue`."""
    phone_number: str
    """Phone number, E.164 form."""
    timezone: str
    """Time zone name from the tz database, such as `America/New_York`."""
    user_id: str
    """User id (22 characters)."""


class PhoneCallerUnmutePayloadObject(Reply):
    call_id: str
    """Id of the call; the same at both ends of a step."""
    callee: PhoneCallerUnmutePayloadObjectCallee
    """Called side of the call."""
    caller: PhoneCallerUnmutePayloadObjectCaller
    """Calling side of the call."""
    date_time: str
    """When it happened, ISO 8601 UTC."""


class PhoneCallerUnmutePayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: PhoneCallerUnmutePayloadObject
    """What the event is about."""


class PhoneConferenceStartedPayloadObjectOwner(Reply):
    extension_number: int
    """Extension number, with site code where sites have one."""
    id: str
    """Id of the owner, such as a user or call queue."""
    name: str
    """Name of the owner."""
    type: str
    """Kind of owner, such as `user` or `callQueue`."""


class PhoneConferenceStartedPayloadObject(Reply):
    call_id: str
    """Id of the call; the same at both ends of a step."""
    conference_id: str
    """Id of the conference."""
    date_time: str
    """When it happened, ISO 8601 UTC."""
    enable_multiple_party_conference: bool
    """Whether more than three people may take part."""
    failure_reason: str
    """Why it failed; empty when it did not."""
    owner: PhoneConferenceStartedPayloadObjectOwner
    """Whose it is."""


class PhoneConferenceStartedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: PhoneConferenceStartedPayloadObject
    """What the event is about."""


class PhoneDeviceRegistrationPayloadObject(Reply):
    device_id: str
    """Id of the phone."""
    device_name: str
    """Name of the device."""
    mac_address: str
    """Hardware address, 12 hex digits."""


class PhoneDeviceRegistrationPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: PhoneDeviceRegistrationPayloadObject
    """What the event is about."""


class PhoneEmergencyAlertPayloadObjectCallee(Reply):
    phone_number: str
    """Phone number, E.164 form."""


class PhoneEmergencyAlertPayloadObjectCaller(Reply):
    display_name: str
    """Name of the caller."""
    extension_number: str
    """Extension number, with site code where sites have one."""
    extension_type: str
    """Kind of extension, such as `user` or `callQueue`."""
    id: str
    """Id of the caller's user or device."""
    phone_number: str
    """Phone number, E.164 form."""
    site_id: str
    """Id of the site."""
    site_name: str
    """Name of the site."""
    timezone: str
    """Time zone name from the tz database, such as `America/New_York`."""


class PhoneEmergencyAlertPayloadObjectEmergencyAddress(Reply):
    address_line1: str
    """Street and house number."""
    address_line2: str
    """Further part of the address, such as floor or suite."""
    city: str
    """City of the address."""
    country: str
    """Country, two letters such as `US`."""
    state_code: str
    """State or province, by its short code."""
    zip: str
    """Postal code."""


class PhoneEmergencyAlertPayloadObjectLocation(Reply):
    bssid: list[str]
    """Wi-Fi access points seen at the place, by BSSID."""
    gps: list[str]
    """Coordinates, each as latitude and longitude."""
    ip: list[str]
    """IP addresses known for the place."""


class PhoneEmergencyAlertPayloadObject(Reply):
    call_id: str
    """Id of the call; the same at both ends of a step."""
    callee: PhoneEmergencyAlertPayloadObjectCallee
    """Called side of the call."""
    caller: PhoneEmergencyAlertPayloadObjectCaller
    """Calling side of the call."""
    deliver_to: str
    """Who got the alert, such as `SAFETY_TEAM`."""
    emergency_address: PhoneEmergencyAlertPayloadObjectEmergencyAddress
    """Address given to emergency services."""
    location: PhoneEmergencyAlertPayloadObjectLocation
    """What is known of the place: access points, IP addresses, coordinates."""
    ringing_start_time: str
    """When it began to ring, ISO 8601 UTC."""
    router: str
    """Network that routed the emergency call, such as `ZOOM`."""


class PhoneEmergencyAlertPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: PhoneEmergencyAlertPayloadObject
    """What the event is about."""


class PhoneGenericDeviceProvisionPayloadObjectProvisionSipAccountsSharedLineLineSubscription(Reply):
    display_name: str
    """Name of the line."""
    extension_number: int
    """Extension number, with site code where sites have one."""
    phone_number: str
    """Phone number, E.164 form."""


class PhoneGenericDeviceProvisionPayloadObjectProvisionSipAccountsSharedLine(Reply):
    alias: str
    """Short name of the line, shown on the phone."""
    line_subscription: PhoneGenericDeviceProvisionPayloadObjectProvisionSipAccountsSharedLineLineSubscription
    """Extension whose line is shown on the phone."""
    outbound_caller_id: str
    """Number shown to people called."""


class PhoneGenericDeviceProvisionPayloadObjectProvisionSipAccounts(Reply):
    authorization_id: str
    """Name the phone signs in to the SIP server with."""
    outbound_proxy: str
    """Address of the SIP proxy for outgoing calls."""
    password: str
    """Password for the SIP server; treat as secret."""
    secondary_outbound_proxy: str
    """Address of the second SIP proxy."""
    shared_line: PhoneGenericDeviceProvisionPayloadObjectProvisionSipAccountsSharedLine
    """Line of somebody else that the phone shows."""
    sip_domain: str
    """Domain of the SIP server."""
    user_name: str
    """Name of the SIP account."""


class PhoneGenericDeviceProvisionPayloadObjectProvision(Reply):
    sip_accounts: list[PhoneGenericDeviceProvisionPayloadObjectProvisionSipAccounts]
    """SIP accounts set up on the phone."""
    type: str
    """How it gets its settings: `ztp` and `assisted` from Zoom, `manual` by hand."""


class PhoneGenericDeviceProvisionPayloadObjectSite(Reply):
    id: str
    """Id of the site."""
    name: str
    """Name of the site."""


class PhoneGenericDeviceProvisionPayloadObject(Reply):
    device_type: str
    """Maker and model of the phone, or kind of app."""
    display_name: str
    """Name of the phone."""
    id: str
    """Id of the desk phone."""
    mac_address: str
    """Hardware address, 12 hex digits."""
    provision: PhoneGenericDeviceProvisionPayloadObjectProvision
    """How the phone gets its settings."""
    site: PhoneGenericDeviceProvisionPayloadObjectSite
    """Site it belongs to."""


class PhoneGenericDeviceProvisionPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: PhoneGenericDeviceProvisionPayloadObject
    """What the event is about."""


class PhoneGroupSettingsUpdatedPayloadObjectSettingsAdHocCallRecordingPlayRecordingBeepTone(Reply):
    enable: bool
    """Whether it is on."""
    play_beep_member: str
    """Who hears the tone: everyone, or only the recording side."""
    play_beep_time_interval: int
    """Time between two tones, seconds."""
    play_beep_volume: int
    """Loudness of the tone, 0 to 100."""


class PhoneGroupSettingsUpdatedPayloadObjectSettingsAdHocCallRecording(Reply):
    allow_delete: bool
    """Whether users may delete the recordings."""
    allow_download: bool
    """Whether users may download the recordings."""
    enable: bool
    """Whether it is on."""
    locked: bool
    """Whether lower levels are kept from changing the setting."""
    locked_by: str
    """Level that locked the setting: `account`, `user_group` or `site`; `invalid` for none."""
    modified: bool
    """Whether the value differs from the inherited one."""
    play_recording_beep_tone: (
        PhoneGroupSettingsUpdatedPayloadObjectSettingsAdHocCallRecordingPlayRecordingBeepTone
    )
    """Tone that repeats while a call is recorded."""
    recording_explicit_consent: bool
    """Whether people must press a key to agree to being recorded."""
    recording_start_prompt: bool
    """Whether a notice is played when recording starts."""
    recording_transcription: bool
    """Whether recordings get a transcript."""


class PhoneGroupSettingsUpdatedPayloadObjectSettingsAdvancedEncryption(Reply):
    disable_incoming_unencrypted_voicemail: bool
    """Whether voicemails that are not encrypted are refused."""
    enable: bool
    """Whether it is on."""
    locked: bool
    """Whether lower levels are kept from changing the setting."""
    locked_by: str
    """Level that locked the setting: `account`, `user_group` or `site`; `invalid` for none."""
    modified: bool
    """Whether the value differs from the inherited one."""


class PhoneGroupSettingsUpdatedPayloadObjectSettingsAllowedCallLocations(Reply):
    allow_internal_calls: bool
    """Whether calls within the account stay possible."""
    enable: bool
    """Whether it is on."""
    locations_applied: bool
    """Whether the rule also covers places."""
    locked: bool
    """Whether lower levels are kept from changing the setting."""
    locked_by: str
    """Level that locked the setting: `account`, `user_group` or `site`; `invalid` for none."""
    modified: bool
    """Whether the value differs from the inherited one."""


class PhoneGroupSettingsUpdatedPayloadObjectSettingsAudioIntercom(Reply):
    enable: bool
    """Whether it is on."""
    locked: bool
    """Whether lower levels are kept from changing the setting."""
    locked_by: str
    """Level that locked the setting: `account`, `user_group` or `site`; `invalid` for none."""
    modified: bool
    """Whether the value differs from the inherited one."""


class PhoneGroupSettingsUpdatedPayloadObjectSettingsAutoCallRecordingPlayRecordingBeepTone(Reply):
    enable: bool
    """Whether it is on."""
    play_beep_member: str
    """Who hears the tone: everyone, or only the recording side."""
    play_beep_time_interval: int
    """Time between two tones, seconds."""
    play_beep_volume: int
    """Loudness of the tone, 0 to 100."""


class PhoneGroupSettingsUpdatedPayloadObjectSettingsAutoCallRecording(Reply):
    allow_stop_resume_recording: bool
    """Whether users may pause and go on with an automatic recording."""
    disconnect_on_recording_failure: bool
    """Whether the call ends when recording fails."""
    enable: bool
    """Whether it is on."""
    locked: bool
    """Whether lower levels are kept from changing the setting."""
    locked_by: str
    """Level that locked the setting: `account`, `user_group` or `site`; `invalid` for none."""
    play_recording_beep_tone: (
        PhoneGroupSettingsUpdatedPayloadObjectSettingsAutoCallRecordingPlayRecordingBeepTone
    )
    """Tone that repeats while a call is recorded."""
    recording_calls: str
    """Which calls are recorded: `inbound`, `outbound` or `both`."""
    recording_explicit_consent: bool
    """Whether people must press a key to agree to being recorded."""
    recording_start_prompt: bool
    """Whether a notice is played when recording starts."""
    recording_start_prompt_audio_id: str
    """Id of the audio file with the notice."""
    recording_transcription: bool
    """Whether recordings get a transcript."""


class PhoneGroupSettingsUpdatedPayloadObjectSettingsBlockCallsWithoutCallerId(Reply):
    enable: bool
    """Whether it is on."""
    locked: bool
    """Whether lower levels are kept from changing the setting."""
    locked_by: str
    """Level that locked the setting: `account`, `user_group` or `site`; `invalid` for none."""
    modified: bool
    """Whether the value differs from the inherited one."""


class PhoneGroupSettingsUpdatedPayloadObjectSettingsBlockExternalCalls(Reply):
    block_business_hours: bool
    """Whether outside calls are blocked in business hours."""
    block_call_action: int
    """What happens with a blocked call: `0` voicemail, `9` disconnect."""
    block_closed_hours: bool
    """Whether outside calls are blocked in closed hours."""
    block_holiday_hours: bool
    """Whether outside calls are blocked on holidays."""
    enable: bool
    """Whether it is on."""
    locked: bool
    """Whether lower levels are kept from changing the setting."""
    locked_by: str
    """Level that locked the setting: `account`, `user_group` or `site`; `invalid` for none."""
    modified: bool
    """Whether the value differs from the inherited one."""


class PhoneGroupSettingsUpdatedPayloadObjectSettingsCallHandlingForwardingToOtherUsers(Reply):
    call_forwarding_type: int
    """Forwarding kept from: `1` outside numbers, `2` also contacts, `3` also unrecorded extensions, `4` nothing."""
    enable: bool
    """Whether it is on."""
    locked: bool
    """Whether lower levels are kept from changing the setting."""
    locked_by: str
    """Level that locked the setting: `account`, `user_group` or `site`; `invalid` for none."""
    modified: bool
    """Whether the value differs from the inherited one."""


class PhoneGroupSettingsUpdatedPayloadObjectSettingsCallLiveTranscriptionTranscriptionStartPrompt(Reply):
    audio_id: str
    """Id of the audio file that is played."""
    audio_name: str
    """Name of the audio file that is played."""
    enable: bool
    """Whether it is on."""


class PhoneGroupSettingsUpdatedPayloadObjectSettingsCallLiveTranscription(Reply):
    enable: bool
    """Whether it is on."""
    locked: bool
    """Whether lower levels are kept from changing the setting."""
    locked_by: str
    """Level that locked the setting: `account`, `user_group` or `site`; `invalid` for none."""
    modified: bool
    """Whether the value differs from the inherited one."""
    transcription_start_prompt: (
        PhoneGroupSettingsUpdatedPayloadObjectSettingsCallLiveTranscriptionTranscriptionStartPrompt
    )
    """Notice played when live transcription starts."""


class PhoneGroupSettingsUpdatedPayloadObjectSettingsCallOverflow(Reply):
    call_overflow_type: int
    """Overflow kept from: `1` outside numbers, `2` also contacts, `3` also unrecorded extensions, `4` nothing."""
    enable: bool
    """Whether it is on."""
    locked: bool
    """Whether lower levels are kept from changing the setting."""
    locked_by: str
    """Level that locked the setting: `account`, `user_group` or `site`; `invalid` for none."""
    modified: bool
    """Whether the value differs from the inherited one."""


class PhoneGroupSettingsUpdatedPayloadObjectSettingsCallParkForwardTo(Reply):
    display_name: str
    """Name of the extension."""
    extension_id: str
    """Id of the extension."""
    extension_number: int
    """Extension number, with site code where sites have one."""
    extension_type: str
    """Kind of extension, such as `user` or `callQueue`."""
    id: str
    """Id of the user or other entity behind the extension."""


class PhoneGroupSettingsUpdatedPayloadObjectSettingsCallPark(Reply):
    call_not_picked_up_action: int
    """Parked call nobody picks up: `0` parker's voicemail, `9` end, `50` another extension, `100` ring the parker."""
    enable: bool
    """Whether it is on."""
    expiration_period: int
    """How long a parked call waits, minutes, 1 to 60."""
    forward_to: PhoneGroupSettingsUpdatedPayloadObjectSettingsCallParkForwardTo
    """Where calls are passed on to."""
    locked: bool
    """Whether lower levels are kept from changing the setting."""
    locked_by: str
    """Level that locked the setting: `account`, `user_group` or `site`; `invalid` for none."""
    modified: bool
    """Whether the value differs from the inherited one."""
    sequence: int
    """Key that takes a parked call: `0` any, `1` the next free one."""


class PhoneGroupSettingsUpdatedPayloadObjectSettingsCallTransferring(Reply):
    call_transferring_type: int
    """Restriction of transfers: `1` none, `2` medium (no outside numbers or contacts), `3` high (also no unrecorded extensions), `4` low (no outside numbers)."""
    enable: bool
    """Whether it is on."""
    locked: bool
    """Whether lower levels are kept from changing the setting."""
    locked_by: str
    """Level that locked the setting: `account`, `user_group` or `site`; `invalid` for none."""
    modified: bool
    """Whether the value differs from the inherited one."""


class PhoneGroupSettingsUpdatedPayloadObjectSettingsCheckVoicemailsOverPhone(Reply):
    enable: bool
    """Whether it is on."""
    locked: bool
    """Whether lower levels are kept from changing the setting."""
    locked_by: str
    """Level that locked the setting: `account`, `user_group` or `site`; `invalid` for none."""
    modified: bool
    """Whether the value differs from the inherited one."""


class PhoneGroupSettingsUpdatedPayloadObjectSettingsDelegation(Reply):
    enable: bool
    """Whether it is on."""
    locked: bool
    """Whether lower levels are kept from changing the setting."""
    locked_by: str
    """Level that locked the setting: `account`, `user_group` or `site`; `invalid` for none."""
    modified: bool
    """Whether the value differs from the inherited one."""


class PhoneGroupSettingsUpdatedPayloadObjectSettingsDisplayCallFeedbackSurveyFeedbackDuration(Reply):
    enable: bool
    """Whether it is on."""
    max: int
    """Upper limit."""
    min: int
    """Lower limit."""


class PhoneGroupSettingsUpdatedPayloadObjectSettingsDisplayCallFeedbackSurveyFeedbackMos(Reply):
    enable: bool
    """Whether it is on."""
    max: str
    """Upper limit."""
    min: str
    """Lower limit."""


class PhoneGroupSettingsUpdatedPayloadObjectSettingsDisplayCallFeedbackSurvey(Reply):
    enable: bool
    """Whether it is on."""
    feedback_duration: PhoneGroupSettingsUpdatedPayloadObjectSettingsDisplayCallFeedbackSurveyFeedbackDuration
    """Call length that brings up the survey."""
    feedback_mos: PhoneGroupSettingsUpdatedPayloadObjectSettingsDisplayCallFeedbackSurveyFeedbackMos
    """Voice quality score that brings up the survey."""
    feedback_type: int
    """When the survey shows: `1` every call, `2` only within the limits given."""
    locked: bool
    """Whether lower levels are kept from changing the setting."""
    locked_by: str
    """Level that locked the setting: `account`, `user_group` or `site`; `invalid` for none."""
    modified: bool
    """Whether the value differs from the inherited one."""


class PhoneGroupSettingsUpdatedPayloadObjectSettingsE2eEncryption(Reply):
    enable: bool
    """Whether it is on."""
    locked: bool
    """Whether lower levels are kept from changing the setting."""
    locked_by: str
    """Level that locked the setting: `account`, `user_group` or `site`; `invalid` for none."""
    modified: bool
    """Whether the value differs from the inherited one."""


class PhoneGroupSettingsUpdatedPayloadObjectSettingsElevateToMeeting(Reply):
    enable: bool
    """Whether it is on."""
    locked: bool
    """Whether lower levels are kept from changing the setting."""
    locked_by: str
    """Level that locked the setting: `account`, `user_group` or `site`; `invalid` for none."""
    modified: bool
    """Whether the value differs from the inherited one."""


class PhoneGroupSettingsUpdatedPayloadObjectSettingsHandOffToRoom(Reply):
    enable: bool
    """Whether it is on."""
    locked: bool
    """Whether lower levels are kept from changing the setting."""
    locked_by: str
    """Level that locked the setting: `account`, `user_group` or `site`; `invalid` for none."""
    modified: bool
    """Whether the value differs from the inherited one."""


class PhoneGroupSettingsUpdatedPayloadObjectSettingsInternationalCalling(Reply):
    enable: bool
    """Whether it is on."""
    locked: bool
    """Whether lower levels are kept from changing the setting."""
    locked_by: str
    """Level that locked the setting: `account`, `user_group` or `site`; `invalid` for none."""
    modified: bool
    """Whether the value differs from the inherited one."""


class PhoneGroupSettingsUpdatedPayloadObjectSettingsLocalSurvivabilityMode(Reply):
    enable: bool
    """Whether it is on."""
    locked: bool
    """Whether lower levels are kept from changing the setting."""
    locked_by: str
    """Level that locked the setting: `account`, `user_group` or `site`; `invalid` for none."""
    modified: bool
    """Whether the value differs from the inherited one."""


class PhoneGroupSettingsUpdatedPayloadObjectSettingsMobileSwitchToCarrier(Reply):
    enable: bool
    """Whether it is on."""
    locked: bool
    """Whether lower levels are kept from changing the setting."""
    locked_by: str
    """Level that locked the setting: `account`, `user_group` or `site`; `invalid` for none."""
    modified: bool
    """Whether the value differs from the inherited one."""


class PhoneGroupSettingsUpdatedPayloadObjectSettingsOutboundCalling(Reply):
    enable: bool
    """Whether it is on."""
    locked: bool
    """Whether lower levels are kept from changing the setting."""
    locked_by: str
    """Level that locked the setting: `account`, `user_group` or `site`; `invalid` for none."""
    modified: bool
    """Whether the value differs from the inherited one."""


class PhoneGroupSettingsUpdatedPayloadObjectSettingsOutboundSms(Reply):
    enable: bool
    """Whether it is on."""
    locked: bool
    """Whether lower levels are kept from changing the setting."""
    locked_by: str
    """Level that locked the setting: `account`, `user_group` or `site`; `invalid` for none."""
    modified: bool
    """Whether the value differs from the inherited one."""


class PhoneGroupSettingsUpdatedPayloadObjectSettingsPeerToPeerMedia(Reply):
    enable: bool
    """Whether it is on."""
    locked: bool
    """Whether lower levels are kept from changing the setting."""
    locked_by: str
    """Level that locked the setting: `account`, `user_group` or `site`; `invalid` for none."""
    modified: bool
    """Whether the value differs from the inherited one."""


class PhoneGroupSettingsUpdatedPayloadObjectSettingsPersonalAudioLibrary(Reply):
    allow_music_on_hold_customization: bool
    """Whether users may choose their own hold music."""
    allow_voicemail_and_message_greeting_customization: bool
    """Whether users may record their own greetings."""
    enable: bool
    """Whether it is on."""
    locked: bool
    """Whether lower levels are kept from changing the setting."""
    locked_by: str
    """Level that locked the setting: `account`, `user_group` or `site`; `invalid` for none."""
    modified: bool
    """Whether the value differs from the inherited one."""


class PhoneGroupSettingsUpdatedPayloadObjectSettingsRestrictedCallHoursTimeZone(Reply):
    id: str
    """Time zone name, such as `America/New_York`."""
    name: str
    """Time zone in words."""


class PhoneGroupSettingsUpdatedPayloadObjectSettingsRestrictedCallHours(Reply):
    allow_internal_calls: bool
    """Whether calls within the account stay possible."""
    enable: bool
    """Whether it is on."""
    locked: bool
    """Whether lower levels are kept from changing the setting."""
    locked_by: str
    """Level that locked the setting: `account`, `user_group` or `site`; `invalid` for none."""
    modified: bool
    """Whether the value differs from the inherited one."""
    restricted_holiday_hours_applied: bool
    """Whether calls are restricted on holidays."""
    restricted_hours_applied: bool
    """Whether calls are restricted in the given hours."""
    time_zone: PhoneGroupSettingsUpdatedPayloadObjectSettingsRestrictedCallHoursTimeZone
    """Time zone the hours are meant in."""


class PhoneGroupSettingsUpdatedPayloadObjectSettingsSelectOutboundCallerId(Reply):
    allow_hide_outbound_caller_id: bool
    """Whether users may hide their caller id."""
    enable: bool
    """Whether it is on."""
    locked: bool
    """Whether lower levels are kept from changing the setting."""
    locked_by: str
    """Level that locked the setting: `account`, `user_group` or `site`; `invalid` for none."""
    modified: bool
    """Whether the value differs from the inherited one."""


class PhoneGroupSettingsUpdatedPayloadObjectSettingsSharedVoicemailNotificationByEmail(Reply):
    enable: bool
    """Whether it is on."""
    locked: bool
    """Whether lower levels are kept from changing the setting."""
    locked_by: str
    """Level that locked the setting: `account`, `user_group` or `site`; `invalid` for none."""
    modified: bool
    """Whether the value differs from the inherited one."""


class PhoneGroupSettingsUpdatedPayloadObjectSettingsSms(Reply):
    enable: bool
    """Whether it is on."""
    international_sms: bool
    """Whether text messages to other countries are allowed."""
    locked: bool
    """Whether lower levels are kept from changing the setting."""
    locked_by: str
    """Level that locked the setting: `account`, `user_group` or `site`; `invalid` for none."""
    modified: bool
    """Whether the value differs from the inherited one."""


class PhoneGroupSettingsUpdatedPayloadObjectSettingsSmsEtiquetteToolSmsEtiquettePolicy(Reply):
    action: int
    """What a match does: `1` ask before sending, `2` block the message."""
    active: bool
    """Whether it is in use."""
    content: str
    """Key words, separated by commas, or the expression to look for."""
    description: str
    """What the rule is for."""
    id: str
    """Id of the rule."""
    name: str
    """Name of the rule."""
    rule: int
    """What the rule looks for: `1` key words, `2` a regular expression."""


class PhoneGroupSettingsUpdatedPayloadObjectSettingsSmsEtiquetteTool(Reply):
    enable: bool
    """Whether it is on."""
    modified: bool
    """Whether the value differs from the inherited one."""
    sms_etiquette_policy: list[
        PhoneGroupSettingsUpdatedPayloadObjectSettingsSmsEtiquetteToolSmsEtiquettePolicy
    ]
    """Rules for text messages."""


class PhoneGroupSettingsUpdatedPayloadObjectSettingsVoicemail(Reply):
    allow_delete: bool
    """Whether users may delete their voicemails."""
    allow_download: bool
    """Whether users may download their voicemails."""
    allow_share: bool
    """Whether users may share their voicemails."""
    allow_videomail: bool
    """Whether callers may leave a video message."""
    allow_virtual_background: bool
    """Whether video messages may have a virtual background."""
    enable: bool
    """Whether it is on."""
    locked: bool
    """Whether lower levels are kept from changing the setting."""
    locked_by: str
    """Level that locked the setting: `account`, `user_group` or `site`; `invalid` for none."""
    modified: bool
    """Whether the value differs from the inherited one."""


class PhoneGroupSettingsUpdatedPayloadObjectSettingsVoicemailNotificationByEmail(Reply):
    enable: bool
    """Whether it is on."""
    forward_voicemail_to_email: bool
    """Whether the voicemail itself goes to the e-mail address."""
    include_voicemail_file: bool
    """Whether the e-mail contains the voicemail's audio."""
    include_voicemail_transcription: bool
    """Whether the e-mail contains the voicemail's transcript."""
    locked: bool
    """Whether lower levels are kept from changing the setting."""
    locked_by: str
    """Level that locked the setting: `account`, `user_group` or `site`; `invalid` for none."""
    modified: bool
    """Whether the value differs from the inherited one."""


class PhoneGroupSettingsUpdatedPayloadObjectSettingsVoicemailTranscription(Reply):
    enable: bool
    """Whether it is on."""
    locked: bool
    """Whether lower levels are kept from changing the setting."""
    locked_by: str
    """Level that locked the setting: `account`, `user_group` or `site`; `invalid` for none."""
    modified: bool
    """Whether the value differs from the inherited one."""


class PhoneGroupSettingsUpdatedPayloadObjectSettingsZoomPhoneOnMobile(Reply):
    allow_calling_sms_mms: bool
    """Whether calls and text messages are possible on mobile phones."""
    enable: bool
    """Whether it is on."""
    locked: bool
    """Whether lower levels are kept from changing the setting."""
    locked_by: str
    """Level that locked the setting: `account`, `user_group` or `site`; `invalid` for none."""
    modified: bool
    """Whether the value differs from the inherited one."""


class PhoneGroupSettingsUpdatedPayloadObjectSettingsZoomPhoneOnPwa(Reply):
    enable: bool
    """Whether it is on."""
    locked: bool
    """Whether lower levels are kept from changing the setting."""
    locked_by: str
    """Level that locked the setting: `account`, `user_group` or `site`; `invalid` for none."""
    modified: bool
    """Whether the value differs from the inherited one."""


class PhoneGroupSettingsUpdatedPayloadObjectSettings(Reply):
    ad_hoc_call_recording: PhoneGroupSettingsUpdatedPayloadObjectSettingsAdHocCallRecording
    """Recording of calls that users start by hand."""
    advanced_encryption: PhoneGroupSettingsUpdatedPayloadObjectSettingsAdvancedEncryption
    """Encryption of calls and voicemails with keys that stay on devices."""
    allowed_call_locations: PhoneGroupSettingsUpdatedPayloadObjectSettingsAllowedCallLocations
    """Restriction of calls to allowed places."""
    audio_intercom: PhoneGroupSettingsUpdatedPayloadObjectSettingsAudioIntercom
    """Audio intercom between desk phones."""
    auto_call_recording: PhoneGroupSettingsUpdatedPayloadObjectSettingsAutoCallRecording
    """Recording of calls that starts by itself."""
    block_calls_without_caller_id: PhoneGroupSettingsUpdatedPayloadObjectSettingsBlockCallsWithoutCallerId
    """Blocking of calls that hide their number."""
    block_external_calls: PhoneGroupSettingsUpdatedPayloadObjectSettingsBlockExternalCalls
    """Blocking of calls from outside the account."""
    call_handling_forwarding_to_other_users: (
        PhoneGroupSettingsUpdatedPayloadObjectSettingsCallHandlingForwardingToOtherUsers
    )
    """Forwarding of calls to others, and how far it may go."""
    call_live_transcription: PhoneGroupSettingsUpdatedPayloadObjectSettingsCallLiveTranscription
    """Live transcript of calls."""
    call_overflow: PhoneGroupSettingsUpdatedPayloadObjectSettingsCallOverflow
    """Passing on of calls nobody answers, and how far it may go."""
    call_park: PhoneGroupSettingsUpdatedPayloadObjectSettingsCallPark
    """Parking of calls, to be picked up elsewhere by a code."""
    call_transferring: PhoneGroupSettingsUpdatedPayloadObjectSettingsCallTransferring
    """Transferring of calls, and how far it may go."""
    check_voicemails_over_phone: PhoneGroupSettingsUpdatedPayloadObjectSettingsCheckVoicemailsOverPhone
    """Listening to voicemails by calling in."""
    delegation: PhoneGroupSettingsUpdatedPayloadObjectSettingsDelegation
    """Letting others make and answer calls in one's name."""
    display_call_feedback_survey: PhoneGroupSettingsUpdatedPayloadObjectSettingsDisplayCallFeedbackSurvey
    """Survey about call quality after calls."""
    e2e_encryption: PhoneGroupSettingsUpdatedPayloadObjectSettingsE2eEncryption
    """End-to-end encryption of calls."""
    elevate_to_meeting: PhoneGroupSettingsUpdatedPayloadObjectSettingsElevateToMeeting
    """Turning a call into a meeting."""
    hand_off_to_room: PhoneGroupSettingsUpdatedPayloadObjectSettingsHandOffToRoom
    """Moving a call to a Zoom Room."""
    international_calling: PhoneGroupSettingsUpdatedPayloadObjectSettingsInternationalCalling
    """Calls to other countries."""
    local_survivability_mode: PhoneGroupSettingsUpdatedPayloadObjectSettingsLocalSurvivabilityMode
    """Calls through a local node when Zoom cannot be reached."""
    mobile_switch_to_carrier: PhoneGroupSettingsUpdatedPayloadObjectSettingsMobileSwitchToCarrier
    """Moving a call from the app to the phone's own carrier."""
    outbound_calling: PhoneGroupSettingsUpdatedPayloadObjectSettingsOutboundCalling
    """Outgoing calls."""
    outbound_sms: PhoneGroupSettingsUpdatedPayloadObjectSettingsOutboundSms
    """Outgoing text messages."""
    peer_to_peer_media: PhoneGroupSettingsUpdatedPayloadObjectSettingsPeerToPeerMedia
    """Voice straight between devices of one network."""
    personal_audio_library: PhoneGroupSettingsUpdatedPayloadObjectSettingsPersonalAudioLibrary
    """Users' own greetings and hold music."""
    restricted_call_hours: PhoneGroupSettingsUpdatedPayloadObjectSettingsRestrictedCallHours
    """Hours outside of which calls are restricted."""
    select_outbound_caller_id: PhoneGroupSettingsUpdatedPayloadObjectSettingsSelectOutboundCallerId
    """Choice of the number shown on outgoing calls."""
    shared_voicemail_notification_by_email: (
        PhoneGroupSettingsUpdatedPayloadObjectSettingsSharedVoicemailNotificationByEmail
    )
    """E-mails about voicemails of shared mailboxes."""
    sms: PhoneGroupSettingsUpdatedPayloadObjectSettingsSms
    """Text messages."""
    sms_etiquette_tool: PhoneGroupSettingsUpdatedPayloadObjectSettingsSmsEtiquetteTool
    """Rules that warn of or stop text messages with listed words."""
    voicemail: PhoneGroupSettingsUpdatedPayloadObjectSettingsVoicemail
    """Voicemail and what users may do with it."""
    voicemail_notification_by_email: (
        PhoneGroupSettingsUpdatedPayloadObjectSettingsVoicemailNotificationByEmail
    )
    """E-mails about new voicemails."""
    voicemail_transcription: PhoneGroupSettingsUpdatedPayloadObjectSettingsVoicemailTranscription
    """Transcripts of voicemails."""
    zoom_phone_on_mobile: PhoneGroupSettingsUpdatedPayloadObjectSettingsZoomPhoneOnMobile
    """Use of the phone system in the mobile app."""
    zoom_phone_on_pwa: PhoneGroupSettingsUpdatedPayloadObjectSettingsZoomPhoneOnPwa
    """Use of the phone system in the web app."""


class PhoneGroupSettingsUpdatedPayloadObject(Reply):
    group_id: str
    """Id of the user group."""
    settings: PhoneGroupSettingsUpdatedPayloadObjectSettings
    """Policies with their values."""


class PhoneGroupSettingsUpdatedPayloadOldObjectSettingsAdHocCallRecordingPlayRecordingBeepTone(Reply):
    enable: bool
    """Whether it is on."""
    play_beep_member: str
    """Who hears the tone: everyone, or only the recording side."""
    play_beep_time_interval: float
    """Time between two tones, seconds."""
    play_beep_volume: float
    """Loudness of the tone, 0 to 100."""


class PhoneGroupSettingsUpdatedPayloadOldObjectSettingsAdHocCallRecording(Reply):
    allow_delete: bool
    """Whether users may delete the recordings."""
    allow_download: bool
    """Whether users may download the recordings."""
    enable: bool
    """Whether it is on."""
    locked: bool
    """Whether lower levels are kept from changing the setting."""
    locked_by: str
    """Level that locked the setting: `account`, `user_group` or `site`; `invalid` for none."""
    modified: bool
    """Whether the value differs from the inherited one."""
    play_recording_beep_tone: (
        PhoneGroupSettingsUpdatedPayloadOldObjectSettingsAdHocCallRecordingPlayRecordingBeepTone
    )
    """Tone that repeats while a call is recorded."""
    recording_explicit_consent: bool
    """Whether people must press a key to agree to being recorded."""
    recording_start_prompt: bool
    """Whether a notice is played when recording starts."""
    recording_transcription: bool
    """Whether recordings get a transcript."""


class PhoneGroupSettingsUpdatedPayloadOldObjectSettingsAdvancedEncryption(Reply):
    disable_incoming_unencrypted_voicemail: bool
    """Whether voicemails that are not encrypted are refused."""
    enable: bool
    """Whether it is on."""
    locked: bool
    """Whether lower levels are kept from changing the setting."""
    locked_by: str
    """Level that locked the setting: `account`, `user_group` or `site`; `invalid` for none."""
    modified: bool
    """Whether the value differs from the inherited one."""


class PhoneGroupSettingsUpdatedPayloadOldObjectSettingsAllowedCallLocations(Reply):
    allow_internal_calls: bool
    """Whether calls within the account stay possible."""
    enable: bool
    """Whether it is on."""
    locations_applied: bool
    """Whether the rule also covers places."""
    locked: bool
    """Whether lower levels are kept from changing the setting."""
    locked_by: str
    """Level that locked the setting: `account`, `user_group` or `site`; `invalid` for none."""
    modified: bool
    """Whether the value differs from the inherited one."""


class PhoneGroupSettingsUpdatedPayloadOldObjectSettingsAudioIntercom(Reply):
    enable: bool
    """Whether it is on."""
    locked: bool
    """Whether lower levels are kept from changing the setting."""
    locked_by: str
    """Level that locked the setting: `account`, `user_group` or `site`; `invalid` for none."""
    modified: bool
    """Whether the value differs from the inherited one."""


class PhoneGroupSettingsUpdatedPayloadOldObjectSettingsAutoCallRecordingPlayRecordingBeepTone(Reply):
    enable: bool
    """Whether it is on."""
    play_beep_member: str
    """Who hears the tone: everyone, or only the recording side."""
    play_beep_time_interval: float
    """Time between two tones, seconds."""
    play_beep_volume: float
    """Loudness of the tone, 0 to 100."""


class PhoneGroupSettingsUpdatedPayloadOldObjectSettingsAutoCallRecording(Reply):
    allow_stop_resume_recording: bool
    """Whether users may pause and go on with an automatic recording."""
    disconnect_on_recording_failure: bool
    """Whether the call ends when recording fails."""
    enable: bool
    """Whether it is on."""
    locked: bool
    """Whether lower levels are kept from changing the setting."""
    locked_by: str
    """Level that locked the setting: `account`, `user_group` or `site`; `invalid` for none."""
    play_recording_beep_tone: (
        PhoneGroupSettingsUpdatedPayloadOldObjectSettingsAutoCallRecordingPlayRecordingBeepTone
    )
    """Tone that repeats while a call is recorded."""
    recording_calls: str
    """Which calls are recorded: `inbound`, `outbound` or `both`."""
    recording_explicit_consent: bool
    """Whether people must press a key to agree to being recorded."""
    recording_start_prompt: bool
    """Whether a notice is played when recording starts."""
    recording_start_prompt_audio_id: str
    """Id of the audio file with the notice."""
    recording_transcription: bool
    """Whether recordings get a transcript."""


class PhoneGroupSettingsUpdatedPayloadOldObjectSettingsBlockCallsWithoutCallerId(Reply):
    enable: bool
    """Whether it is on."""
    locked: bool
    """Whether lower levels are kept from changing the setting."""
    locked_by: str
    """Level that locked the setting: `account`, `user_group` or `site`; `invalid` for none."""
    modified: bool
    """Whether the value differs from the inherited one."""


class PhoneGroupSettingsUpdatedPayloadOldObjectSettingsBlockExternalCalls(Reply):
    block_business_hours: bool
    """Whether outside calls are blocked in business hours."""
    block_call_action: float
    """What happens with a blocked call: `0` voicemail, `9` disconnect."""
    block_closed_hours: bool
    """Whether outside calls are blocked in closed hours."""
    block_holiday_hours: bool
    """Whether outside calls are blocked on holidays."""
    enable: bool
    """Whether it is on."""
    locked: bool
    """Whether lower levels are kept from changing the setting."""
    locked_by: str
    """Level that locked the setting: `account`, `user_group` or `site`; `invalid` for none."""
    modified: bool
    """Whether the value differs from the inherited one."""


class PhoneGroupSettingsUpdatedPayloadOldObjectSettingsCallHandlingForwardingToOtherUsers(Reply):
    call_forwarding_type: float
    """Forwarding kept from: `1` outside numbers, `2` also contacts, `3` also unrecorded extensions, `4` nothing."""
    enable: bool
    """Whether it is on."""
    locked: bool
    """Whether lower levels are kept from changing the setting."""
    locked_by: str
    """Level that locked the setting: `account`, `user_group` or `site`; `invalid` for none."""
    modified: bool
    """Whether the value differs from the inherited one."""


class PhoneGroupSettingsUpdatedPayloadOldObjectSettingsCallLiveTranscriptionTranscriptionStartPrompt(Reply):
    audio_id: str
    """Id of the audio file that is played."""
    audio_name: str
    """Name of the audio file that is played."""
    enable: bool
    """Whether it is on."""


class PhoneGroupSettingsUpdatedPayloadOldObjectSettingsCallLiveTranscription(Reply):
    enable: bool
    """Whether it is on."""
    locked: bool
    """Whether lower levels are kept from changing the setting."""
    locked_by: str
    """Level that locked the setting: `account`, `user_group` or `site`; `invalid` for none."""
    modified: bool
    """Whether the value differs from the inherited one."""
    transcription_start_prompt: (
        PhoneGroupSettingsUpdatedPayloadOldObjectSettingsCallLiveTranscriptionTranscriptionStartPrompt
    )
    """Notice played when live transcription starts."""


class PhoneGroupSettingsUpdatedPayloadOldObjectSettingsCallOverflow(Reply):
    call_overflow_type: float
    """Overflow kept from: `1` outside numbers, `2` also contacts, `3` also unrecorded extensions, `4` nothing."""
    enable: bool
    """Whether it is on."""
    locked: bool
    """Whether lower levels are kept from changing the setting."""
    locked_by: str
    """Level that locked the setting: `account`, `user_group` or `site`; `invalid` for none."""
    modified: bool
    """Whether the value differs from the inherited one."""


class PhoneGroupSettingsUpdatedPayloadOldObjectSettingsCallParkForwardTo(Reply):
    display_name: str
    """Name of the extension."""
    extension_id: str
    """Id of the extension."""
    extension_number: float
    """Extension number, with site code where sites have one."""
    extension_type: str
    """Kind of extension, such as `user` or `callQueue`."""
    id: str
    """Id of the user or other entity behind the extension."""


class PhoneGroupSettingsUpdatedPayloadOldObjectSettingsCallPark(Reply):
    call_not_picked_up_action: float
    """Parked call nobody picks up: `0` parker's voicemail, `9` end, `50` another extension, `100` ring the parker."""
    enable: bool
    """Whether it is on."""
    expiration_period: float
    """How long a parked call waits, minutes, 1 to 60."""
    forward_to: PhoneGroupSettingsUpdatedPayloadOldObjectSettingsCallParkForwardTo
    """Where calls are passed on to."""
    locked: bool
    """Whether lower levels are kept from changing the setting."""
    locked_by: str
    """Level that locked the setting: `account`, `user_group` or `site`; `invalid` for none."""
    modified: bool
    """Whether the value differs from the inherited one."""
    sequence: float
    """Key that takes a parked call: `0` any, `1` the next free one."""


class PhoneGroupSettingsUpdatedPayloadOldObjectSettingsCallTransferring(Reply):
    call_transferring_type: float
    """Restriction of transfers: `1` none, `2` medium (no outside numbers or contacts), `3` high (also no unrecorded extensions), `4` low (no outside numbers)."""
    enable: bool
    """Whether it is on."""
    locked: bool
    """Whether lower levels are kept from changing the setting."""
    locked_by: str
    """Level that locked the setting: `account`, `user_group` or `site`; `invalid` for none."""
    modified: bool
    """Whether the value differs from the inherited one."""


class PhoneGroupSettingsUpdatedPayloadOldObjectSettingsCheckVoicemailsOverPhone(Reply):
    enable: bool
    """Whether it is on."""
    locked: bool
    """Whether lower levels are kept from changing the setting."""
    locked_by: str
    """Level that locked the setting: `account`, `user_group` or `site`; `invalid` for none."""
    modified: bool
    """Whether the value differs from the inherited one."""


class PhoneGroupSettingsUpdatedPayloadOldObjectSettingsDelegation(Reply):
    enable: bool
    """Whether it is on."""
    locked: bool
    """Whether lower levels are kept from changing the setting."""
    locked_by: str
    """Level that locked the setting: `account`, `user_group` or `site`; `invalid` for none."""
    modified: bool
    """Whether the value differs from the inherited one."""


class PhoneGroupSettingsUpdatedPayloadOldObjectSettingsDisplayCallFeedbackSurveyFeedbackDuration(Reply):
    enable: bool
    """Whether it is on."""
    max: float
    """Upper limit."""
    min: float
    """Lower limit."""


class PhoneGroupSettingsUpdatedPayloadOldObjectSettingsDisplayCallFeedbackSurveyFeedbackMos(Reply):
    enable: bool
    """Whether it is on."""
    max: str
    """Upper limit."""
    min: str
    """Lower limit."""


class PhoneGroupSettingsUpdatedPayloadOldObjectSettingsDisplayCallFeedbackSurvey(Reply):
    enable: bool
    """Whether it is on."""
    feedback_duration: (
        PhoneGroupSettingsUpdatedPayloadOldObjectSettingsDisplayCallFeedbackSurveyFeedbackDuration
    )
    """Call length that brings up the survey."""
    feedback_mos: PhoneGroupSettingsUpdatedPayloadOldObjectSettingsDisplayCallFeedbackSurveyFeedbackMos
    """Voice quality score that brings up the survey."""
    feedback_type: float
    """When the survey shows: `1` every call, `2` only within the limits given."""
    locked: bool
    """Whether lower levels are kept from changing the setting."""
    locked_by: str
    """Level that locked the setting: `account`, `user_group` or `site`; `invalid` for none."""
    modified: bool
    """Whether the value differs from the inherited one."""


class PhoneGroupSettingsUpdatedPayloadOldObjectSettingsE2eEncryption(Reply):
    enable: bool
    """Whether it is on."""
    locked: bool
    """Whether lower levels are kept from changing the setting."""
    locked_by: str
    """Level that locked the setting: `account`, `user_group` or `site`; `invalid` for none."""
    modified: bool
    """Whether the value differs from the inherited one."""


class PhoneGroupSettingsUpdatedPayloadOldObjectSettingsElevateToMeeting(Reply):
    enable: bool
    """Whether it is on."""
    locked: bool
    """Whether lower levels are kept from changing the setting."""
    locked_by: str
    """Level that locked the setting: `account`, `user_group` or `site`; `invalid` for none."""
    modified: bool
    """Whether the value differs from the inherited one."""


class PhoneGroupSettingsUpdatedPayloadOldObjectSettingsHandOffToRoom(Reply):
    enable: bool
    """Whether it is on."""
    locked: bool
    """Whether lower levels are kept from changing the setting."""
    locked_by: str
    """Level that locked the setting: `account`, `user_group` or `site`; `invalid` for none."""
    modified: bool
    """Whether the value differs from the inherited one."""


class PhoneGroupSettingsUpdatedPayloadOldObjectSettingsInternationalCalling(Reply):
    enable: bool
    """Whether it is on."""
    locked: bool
    """Whether lower levels are kept from changing the setting."""
    locked_by: str
    """Level that locked the setting: `account`, `user_group` or `site`; `invalid` for none."""
    modified: bool
    """Whether the value differs from the inherited one."""


class PhoneGroupSettingsUpdatedPayloadOldObjectSettingsLocalSurvivabilityMode(Reply):
    enable: bool
    """Whether it is on."""
    locked: bool
    """Whether lower levels are kept from changing the setting."""
    locked_by: str
    """Level that locked the setting: `account`, `user_group` or `site`; `invalid` for none."""
    modified: bool
    """Whether the value differs from the inherited one."""


class PhoneGroupSettingsUpdatedPayloadOldObjectSettingsMobileSwitchToCarrier(Reply):
    enable: bool
    """Whether it is on."""
    locked: bool
    """Whether lower levels are kept from changing the setting."""
    locked_by: str
    """Level that locked the setting: `account`, `user_group` or `site`; `invalid` for none."""
    modified: bool
    """Whether the value differs from the inherited one."""


class PhoneGroupSettingsUpdatedPayloadOldObjectSettingsOutboundCalling(Reply):
    enable: bool
    """Whether it is on."""
    locked: bool
    """Whether lower levels are kept from changing the setting."""
    locked_by: str
    """Level that locked the setting: `account`, `user_group` or `site`; `invalid` for none."""
    modified: bool
    """Whether the value differs from the inherited one."""


class PhoneGroupSettingsUpdatedPayloadOldObjectSettingsOutboundSms(Reply):
    enable: bool
    """Whether it is on."""
    locked: bool
    """Whether lower levels are kept from changing the setting."""
    locked_by: str
    """Level that locked the setting: `account`, `user_group` or `site`; `invalid` for none."""
    modified: bool
    """Whether the value differs from the inherited one."""


class PhoneGroupSettingsUpdatedPayloadOldObjectSettingsPeerToPeerMedia(Reply):
    enable: bool
    """Whether it is on."""
    locked: bool
    """Whether lower levels are kept from changing the setting."""
    locked_by: str
    """Level that locked the setting: `account`, `user_group` or `site`; `invalid` for none."""
    modified: bool
    """Whether the value differs from the inherited one."""


class PhoneGroupSettingsUpdatedPayloadOldObjectSettingsPersonalAudioLibrary(Reply):
    allow_music_on_hold_customization: bool
    """Whether users may choose their own hold music."""
    allow_voicemail_and_message_greeting_customization: bool
    """Whether users may record their own greetings."""
    enable: bool
    """Whether it is on."""
    locked: bool
    """Whether lower levels are kept from changing the setting."""
    locked_by: str
    """Level that locked the setting: `account`, `user_group` or `site`; `invalid` for none."""
    modified: bool
    """Whether the value differs from the inherited one."""


class PhoneGroupSettingsUpdatedPayloadOldObjectSettingsRestrictedCallHoursTimeZone(Reply):
    id: str
    """Time zone name, such as `America/New_York`."""
    name: str
    """Time zone in words."""


class PhoneGroupSettingsUpdatedPayloadOldObjectSettingsRestrictedCallHours(Reply):
    allow_internal_calls: bool
    """Whether calls within the account stay possible."""
    enable: bool
    """Whether it is on."""
    locked: bool
    """Whether lower levels are kept from changing the setting."""
    locked_by: str
    """Level that locked the setting: `account`, `user_group` or `site`; `invalid` for none."""
    modified: bool
    """Whether the value differs from the inherited one."""
    restricted_holiday_hours_applied: bool
    """Whether calls are restricted on holidays."""
    restricted_hours_applied: bool
    """Whether calls are restricted in the given hours."""
    time_zone: PhoneGroupSettingsUpdatedPayloadOldObjectSettingsRestrictedCallHoursTimeZone
    """Time zone the hours are meant in."""


class PhoneGroupSettingsUpdatedPayloadOldObjectSettingsSelectOutboundCallerId(Reply):
    allow_hide_outbound_caller_id: bool
    """Whether users may hide their caller id."""
    enable: bool
    """Whether it is on."""
    locked: bool
    """Whether lower levels are kept from changing the setting."""
    locked_by: str
    """Level that locked the setting: `account`, `user_group` or `site`; `invalid` for none."""
    modified: bool
    """Whether the value differs from the inherited one."""


class PhoneGroupSettingsUpdatedPayloadOldObjectSettingsSharedVoicemailNotificationByEmail(Reply):
    enable: bool
    """Whether it is on."""
    locked: bool
    """Whether lower levels are kept from changing the setting."""
    locked_by: str
    """Level that locked the setting: `account`, `user_group` or `site`; `invalid` for none."""
    modified: bool
    """Whether the value differs from the inherited one."""


class PhoneGroupSettingsUpdatedPayloadOldObjectSettingsSms(Reply):
    enable: bool
    """Whether it is on."""
    international_sms: bool
    """Whether text messages to other countries are allowed."""
    locked: bool
    """Whether lower levels are kept from changing the setting."""
    locked_by: str
    """Level that locked the setting: `account`, `user_group` or `site`; `invalid` for none."""
    modified: bool
    """Whether the value differs from the inherited one."""


class PhoneGroupSettingsUpdatedPayloadOldObjectSettingsSmsEtiquetteToolSmsEtiquettePolicy(Reply):
    action: float
    """What a match does: `1` ask before sending, `2` block the message."""
    active: bool
    """Whether it is in use."""
    content: str
    """Key words, separated by commas, or the expression to look for."""
    description: str
    """What the rule is for."""
    id: str
    """Id of the rule."""
    name: str
    """Name of the rule."""
    rule: float
    """What the rule looks for: `1` key words, `2` a regular expression."""


class PhoneGroupSettingsUpdatedPayloadOldObjectSettingsSmsEtiquetteTool(Reply):
    enable: bool
    """Whether it is on."""
    modified: bool
    """Whether the value differs from the inherited one."""
    sms_etiquette_policy: list[
        PhoneGroupSettingsUpdatedPayloadOldObjectSettingsSmsEtiquetteToolSmsEtiquettePolicy
    ]
    """Rules for text messages."""


class PhoneGroupSettingsUpdatedPayloadOldObjectSettingsVoicemail(Reply):
    allow_delete: bool
    """Whether users may delete their voicemails."""
    allow_download: bool
    """Whether users may download their voicemails."""
    allow_share: bool
    """Whether users may share their voicemails."""
    allow_videomail: bool
    """Whether callers may leave a video message."""
    allow_virtual_background: bool
    """Whether video messages may have a virtual background."""
    enable: bool
    """Whether it is on."""
    locked: bool
    """Whether lower levels are kept from changing the setting."""
    locked_by: str
    """Level that locked the setting: `account`, `user_group` or `site`; `invalid` for none."""
    modified: bool
    """Whether the value differs from the inherited one."""


class PhoneGroupSettingsUpdatedPayloadOldObjectSettingsVoicemailNotificationByEmail(Reply):
    enable: bool
    """Whether it is on."""
    forward_voicemail_to_email: bool
    """Whether the voicemail itself goes to the e-mail address."""
    include_voicemail_file: bool
    """Whether the e-mail contains the voicemail's audio."""
    include_voicemail_transcription: bool
    """Whether the e-mail contains the voicemail's transcript."""
    locked: bool
    """Whether lower levels are kept from changing the setting."""
    locked_by: str
    """Level that locked the setting: `account`, `user_group` or `site`; `invalid` for none."""
    modified: bool
    """Whether the value differs from the inherited one."""


class PhoneGroupSettingsUpdatedPayloadOldObjectSettingsVoicemailTranscription(Reply):
    enable: bool
    """Whether it is on."""
    locked: bool
    """Whether lower levels are kept from changing the setting."""
    locked_by: str
    """Level that locked the setting: `account`, `user_group` or `site`; `invalid` for none."""
    modified: bool
    """Whether the value differs from the inherited one."""


class PhoneGroupSettingsUpdatedPayloadOldObjectSettingsZoomPhoneOnMobile(Reply):
    allow_calling_sms_mms: bool
    """Whether calls and text messages are possible on mobile phones."""
    enable: bool
    """Whether it is on."""
    locked: bool
    """Whether lower levels are kept from changing the setting."""
    locked_by: str
    """Level that locked the setting: `account`, `user_group` or `site`; `invalid` for none."""
    modified: bool
    """Whether the value differs from the inherited one."""


class PhoneGroupSettingsUpdatedPayloadOldObjectSettingsZoomPhoneOnPwa(Reply):
    enable: bool
    """Whether it is on."""
    locked: bool
    """Whether lower levels are kept from changing the setting."""
    locked_by: str
    """Level that locked the setting: `account`, `user_group` or `site`; `invalid` for none."""
    modified: bool
    """Whether the value differs from the inherited one."""


class PhoneGroupSettingsUpdatedPayloadOldObjectSettings(Reply):
    ad_hoc_call_recording: PhoneGroupSettingsUpdatedPayloadOldObjectSettingsAdHocCallRecording
    """Recording of calls that users start by hand."""
    advanced_encryption: PhoneGroupSettingsUpdatedPayloadOldObjectSettingsAdvancedEncryption
    """Encryption of calls and voicemails with keys that stay on devices."""
    allowed_call_locations: PhoneGroupSettingsUpdatedPayloadOldObjectSettingsAllowedCallLocations
    """Restriction of calls to allowed places."""
    audio_intercom: PhoneGroupSettingsUpdatedPayloadOldObjectSettingsAudioIntercom
    """Audio intercom between desk phones."""
    auto_call_recording: PhoneGroupSettingsUpdatedPayloadOldObjectSettingsAutoCallRecording
    """Recording of calls that starts by itself."""
    block_calls_without_caller_id: PhoneGroupSettingsUpdatedPayloadOldObjectSettingsBlockCallsWithoutCallerId
    """Blocking of calls that hide their number."""
    block_external_calls: PhoneGroupSettingsUpdatedPayloadOldObjectSettingsBlockExternalCalls
    """Blocking of calls from outside the account."""
    call_handling_forwarding_to_other_users: (
        PhoneGroupSettingsUpdatedPayloadOldObjectSettingsCallHandlingForwardingToOtherUsers
    )
    """Forwarding of calls to others, and how far it may go."""
    call_live_transcription: PhoneGroupSettingsUpdatedPayloadOldObjectSettingsCallLiveTranscription
    """Live transcript of calls."""
    call_overflow: PhoneGroupSettingsUpdatedPayloadOldObjectSettingsCallOverflow
    """Passing on of calls nobody answers, and how far it may go."""
    call_park: PhoneGroupSettingsUpdatedPayloadOldObjectSettingsCallPark
    """Parking of calls, to be picked up elsewhere by a code."""
    call_transferring: PhoneGroupSettingsUpdatedPayloadOldObjectSettingsCallTransferring
    """Transferring of calls, and how far it may go."""
    check_voicemails_over_phone: PhoneGroupSettingsUpdatedPayloadOldObjectSettingsCheckVoicemailsOverPhone
    """Listening to voicemails by calling in."""
    delegation: PhoneGroupSettingsUpdatedPayloadOldObjectSettingsDelegation
    """Letting others make and answer calls in one's name."""
    display_call_feedback_survey: PhoneGroupSettingsUpdatedPayloadOldObjectSettingsDisplayCallFeedbackSurvey
    """Survey about call quality after calls."""
    e2e_encryption: PhoneGroupSettingsUpdatedPayloadOldObjectSettingsE2eEncryption
    """End-to-end encryption of calls."""
    elevate_to_meeting: PhoneGroupSettingsUpdatedPayloadOldObjectSettingsElevateToMeeting
    """Turning a call into a meeting."""
    hand_off_to_room: PhoneGroupSettingsUpdatedPayloadOldObjectSettingsHandOffToRoom
    """Moving a call to a Zoom Room."""
    international_calling: PhoneGroupSettingsUpdatedPayloadOldObjectSettingsInternationalCalling
    """Calls to other countries."""
    local_survivability_mode: PhoneGroupSettingsUpdatedPayloadOldObjectSettingsLocalSurvivabilityMode
    """Calls through a local node when Zoom cannot be reached."""
    mobile_switch_to_carrier: PhoneGroupSettingsUpdatedPayloadOldObjectSettingsMobileSwitchToCarrier
    """Moving a call from the app to the phone's own carrier."""
    outbound_calling: PhoneGroupSettingsUpdatedPayloadOldObjectSettingsOutboundCalling
    """Outgoing calls."""
    outbound_sms: PhoneGroupSettingsUpdatedPayloadOldObjectSettingsOutboundSms
    """Outgoing text messages."""
    peer_to_peer_media: PhoneGroupSettingsUpdatedPayloadOldObjectSettingsPeerToPeerMedia
    """Voice straight between devices of one network."""
    personal_audio_library: PhoneGroupSettingsUpdatedPayloadOldObjectSettingsPersonalAudioLibrary
    """Users' own greetings and hold music."""
    restricted_call_hours: PhoneGroupSettingsUpdatedPayloadOldObjectSettingsRestrictedCallHours
    """Hours outside of which calls are restricted."""
    select_outbound_caller_id: PhoneGroupSettingsUpdatedPayloadOldObjectSettingsSelectOutboundCallerId
    """Choice of the number shown on outgoing calls."""
    shared_voicemail_notification_by_email: (
        PhoneGroupSettingsUpdatedPayloadOldObjectSettingsSharedVoicemailNotificationByEmail
    )
    """E-mails about voicemails of shared mailboxes."""
    sms: PhoneGroupSettingsUpdatedPayloadOldObjectSettingsSms
    """Text messages."""
    sms_etiquette_tool: PhoneGroupSettingsUpdatedPayloadOldObjectSettingsSmsEtiquetteTool
    """Rules that warn of or stop text messages with listed words."""
    voicemail: PhoneGroupSettingsUpdatedPayloadOldObjectSettingsVoicemail
    """Voicemail and what users may do with it."""
    voicemail_notification_by_email: (
        PhoneGroupSettingsUpdatedPayloadOldObjectSettingsVoicemailNotificationByEmail
    )
    """E-mails about new voicemails."""
    voicemail_transcription: PhoneGroupSettingsUpdatedPayloadOldObjectSettingsVoicemailTranscription
    """Transcripts of voicemails."""
    zoom_phone_on_mobile: PhoneGroupSettingsUpdatedPayloadOldObjectSettingsZoomPhoneOnMobile
    """Use of the phone system in the mobile app."""
    zoom_phone_on_pwa: PhoneGroupSettingsUpdatedPayloadOldObjectSettingsZoomPhoneOnPwa
    """Use of the phone system in the web app."""


class PhoneGroupSettingsUpdatedPayloadOldObject(Reply):
    group_id: str
    """Id of the user group."""
    settings: PhoneGroupSettingsUpdatedPayloadOldObjectSettings
    """Policies with their values."""


class PhoneGroupSettingsUpdatedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: PhoneGroupSettingsUpdatedPayloadObject
    """What the event is about."""
    old_object: PhoneGroupSettingsUpdatedPayloadOldObject
    """Values before the change, with the same properties as `object`."""


class PhonePeeringNumberCnamUpdatedPayloadObject(Reply):
    carrier_code: int
    """Number that stands for the carrier."""
    cnam: str
    """Caller name that is shown for the numbers."""
    phone_numbers: list[str]
    """Phone numbers."""


class PhonePeeringNumberCnamUpdatedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: PhonePeeringNumberCnamUpdatedPayloadObject
    """What the event is about."""


class PhonePeeringNumberEmergencyAddressUpdatedPayloadObjectEmergencyAddress(Reply):
    address_line1: str
    """Street and house number."""
    address_line2: str
    """Further part of the address, such as floor or suite."""
    city: str
    """City of the address."""
    country: str
    """Country, two letters such as `US`."""
    state_code: str
    """State or province, by its short code."""
    zip: str
    """Postal code."""


class PhonePeeringNumberEmergencyAddressUpdatedPayloadObject(Reply):
    carrier_code: int
    """Number that stands for the carrier."""
    emergency_address: PhonePeeringNumberEmergencyAddressUpdatedPayloadObjectEmergencyAddress
    """Address given to emergency services."""
    phone_numbers: list[str]
    """Phone numbers."""


class PhonePeeringNumberEmergencyAddressUpdatedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: PhonePeeringNumberEmergencyAddressUpdatedPayloadObject
    """What the event is about."""


class PhoneRecordingCompletedPayloadObjectRecordingsAcceptedBy(Reply):
    extension_number: str
    """Extension number, with site code where sites have one."""
    name: str
    """Name of who answered."""


class PhoneRecordingCompletedPayloadObjectRecordingsOutgoingBy(Reply):
    extension_number: str
    """Extension number, with site code where sites have one."""
    name: str
    """Name of who made the call."""


class PhoneRecordingCompletedPayloadObjectRecordingsOwner(Reply):
    extension_number: int
    """Extension number, with site code where sites have one."""
    has_access_permission: bool
    """Whether the owner may open the recording."""
    id: str
    """Id of the owner, such as a user or call queue."""
    name: str
    """Name of the owner."""
    type: str
    """Kind of owner, such as `user` or `callQueue`."""


class PhoneRecordingCompletedPayloadObjectRecordingsSite(Reply):
    id: str
    """Id of the site."""


class PhoneRecordingCompletedPayloadObjectRecordings(Reply):
    accepted_by: PhoneRecordingCompletedPayloadObjectRecordingsAcceptedBy
    """Who answered the call."""
    call_id: str
    """Id of the call; the same at both ends of a step."""
    call_log_id: str
    """Id of the call log."""
    callee_did_number: str
    """Called number in E.164 form, such as `+12055550100`."""
    callee_name: str
    """Name of the called side."""
    callee_number: str
    """Called number or extension."""
    callee_number_type: int
    """Called number: `1` extension, `2` phone number, `3` own emergency number."""
    caller_did_number: str
    """Caller's number in E.164 form, such as `+12055550100`."""
    caller_name: str
    """Name of the caller."""
    caller_number: str
    """Caller's number or extension."""
    caller_number_type: int
    """Caller's number: `1` extension, `2` phone number."""
    date_time: str
    """When it happened, ISO 8601 UTC."""
    direction: str
    """Seen from the account or user: `inbound` or `outbound`."""
    download_url: str
    """Link to the file; call it with an access token."""
    duration: int
    """How long it lasted, seconds."""
    end_time: str
    """When it ended, ISO 8601 UTC."""
    id: str
    """Id of the recording."""
    outgoing_by: PhoneRecordingCompletedPayloadObjectRecordingsOutgoingBy
    """Who made the outgoing call."""
    owner: PhoneRecordingCompletedPayloadObjectRecordingsOwner
    """Whose it is."""
    recording_type: str
    """How recording began: by hand (`OnDemand`) or `Automatic`."""
    site: PhoneRecordingCompletedPayloadObjectRecordingsSite
    """Site it belongs to."""
    user_id: str
    """User id (22 characters)."""


class PhoneRecordingCompletedPayloadObject(Reply):
    recordings: list[PhoneRecordingCompletedPayloadObjectRecordings]
    """Recordings, with their calls."""


class PhoneRecordingCompletedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: PhoneRecordingCompletedPayloadObject
    """What the event is about."""


class PhoneRecordingCompletedForAccessMemberPayloadObjectRecordingsAcceptedBy(Reply):
    extension_number: str
    """Extension number, with site code where sites have one."""
    name: str
    """Name of who answered."""


class PhoneRecordingCompletedForAccessMemberPayloadObjectRecordingsOutgoingBy(Reply):
    extension_number: str
    """Extension number, with site code where sites have one."""
    name: str
    """Name of who made the call."""


class PhoneRecordingCompletedForAccessMemberPayloadObjectRecordingsOwner(Reply):
    extension_number: int
    """Extension number, with site code where sites have one."""
    has_access_permission: bool
    """Whether the owner may open the recording."""
    id: str
    """Id of the owner, such as a user or call queue."""
    name: str
    """Name of the owner."""
    type: str
    """Kind of owner, such as `user` or `callQueue`."""


class PhoneRecordingCompletedForAccessMemberPayloadObjectRecordingsSite(Reply):
    id: str
    """Id of the site."""


class PhoneRecordingCompletedForAccessMemberPayloadObjectRecordings(Reply):
    accepted_by: PhoneRecordingCompletedForAccessMemberPayloadObjectRecordingsAcceptedBy
    """Who answered the call."""
    call_id: str
    """Id of the call; the same at both ends of a step."""
    call_log_id: str
    """Id of the call log."""
    callee_did_number: str
    """Called number in E.164 form, such as `+12055550100`."""
    callee_name: str
    """Name of the called side."""
    callee_number: str
    """Called number or extension."""
    callee_number_type: int
    """Called number: `1` extension, `2` phone number, `3` own emergency number."""
    caller_did_number: str
    """Caller's number in E.164 form, such as `+12055550100`."""
    caller_name: str
    """Name of the caller."""
    caller_number: str
    """Caller's number or extension."""
    caller_number_type: int
    """Caller's number: `1` extension, `2` phone number."""
    date_time: str
    """When it happened, ISO 8601 UTC."""
    direction: str
    """Seen from the account or user: `inbound` or `outbound`."""
    download_url: str
    """Link to the file; call it with an access token."""
    duration: int
    """How long it lasted, seconds."""
    end_time: str
    """When it ended, ISO 8601 UTC."""
    id: str
    """Id of the recording."""
    outgoing_by: PhoneRecordingCompletedForAccessMemberPayloadObjectRecordingsOutgoingBy
    """Who made the outgoing call."""
    owner: PhoneRecordingCompletedForAccessMemberPayloadObjectRecordingsOwner
    """Whose it is."""
    recording_type: str
    """How recording began: by hand (`OnDemand`) or `Automatic`."""
    site: PhoneRecordingCompletedForAccessMemberPayloadObjectRecordingsSite
    """Site it belongs to."""
    user_id: str
    """User id (22 characters)."""


class PhoneRecordingCompletedForAccessMemberPayloadObject(Reply):
    recordings: list[PhoneRecordingCompletedForAccessMemberPayloadObjectRecordings]
    """Recordings, with their calls."""


class PhoneRecordingCompletedForAccessMemberPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: PhoneRecordingCompletedForAccessMemberPayloadObject
    """What the event is about."""


class PhoneRecordingDeletedPayloadObjectRecordings(Reply):
    call_id: str
    """Id of the call; the same at both ends of a step."""
    id: str
    """Id of the recording."""


class PhoneRecordingDeletedPayloadObject(Reply):
    recordings: list[PhoneRecordingDeletedPayloadObjectRecordings]
    """Recordings, with their calls."""


class PhoneRecordingDeletedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: PhoneRecordingDeletedPayloadObject
    """What the event is about."""


class PhoneRecordingFailedPayloadObjectOwner(Reply):
    extension_number: int
    """Extension number, with site code where sites have one."""
    id: str
    """Id of the owner, such as a user or call queue."""
    name: str
    """Name of the owner."""
    type: str
    """Kind of owner, such as `user` or `callQueue`."""


class PhoneRecordingFailedPayloadObject(Reply):
    call_id: str
    """Id of the call; the same at both ends of a step."""
    callee_number: str
    """Called number or extension."""
    caller_number: str
    """Caller's number or extension."""
    channel_id: str
    """Id of the voice channel."""
    date_time: str
    """When it happened, ISO 8601 UTC."""
    direction: str
    """Seen from the account or user: `inbound` or `outbound`."""
    id: str
    """Id of the recording."""
    owner: PhoneRecordingFailedPayloadObjectOwner
    """Whose it is."""
    recording_type: str
    """How recording began: by hand (`OnDemand`) or `Automatic`."""
    sip_id: str
    """SIP call id."""
    user_id: str
    """User id (22 characters)."""


class PhoneRecordingFailedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: PhoneRecordingFailedPayloadObject
    """What the event is about."""


class PhoneRecordingPausedPayloadObjectOwner(Reply):
    extension_number: int
    """Extension number, with site code where sites have one."""
    id: str
    """Id of the owner, such as a user or call queue."""
    name: str
    """Name of the owner."""
    type: str
    """Kind of owner, such as `user` or `callQueue`."""


class PhoneRecordingPausedPayloadObject(Reply):
    call_id: str
    """Id of the call; the same at both ends of a step."""
    callee_number: str
    """Called number or extension."""
    caller_number: str
    """Caller's number or extension."""
    date_time: str
    """When it happened, ISO 8601 UTC."""
    direction: str
    """Seen from the account or user: `inbound` or `outbound`."""
    id: str
    """Id of the recording."""
    owner: PhoneRecordingPausedPayloadObjectOwner
    """Whose it is."""
    recording_type: str
    """How recording began: by hand (`OnDemand`) or `Automatic`."""
    user_id: str
    """User id (22 characters)."""


class PhoneRecordingPausedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: PhoneRecordingPausedPayloadObject
    """What the event is about."""


class PhoneRecordingPermanentlyDeletedPayloadObjectRecordings(Reply):
    call_id: str
    """Id of the call; the same at both ends of a step."""
    id: str
    """Id of the recording."""


class PhoneRecordingPermanentlyDeletedPayloadObject(Reply):
    recordings: list[PhoneRecordingPermanentlyDeletedPayloadObjectRecordings]
    """Recordings, with their calls."""


class PhoneRecordingPermanentlyDeletedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: PhoneRecordingPermanentlyDeletedPayloadObject
    """What the event is about."""


class PhoneRecordingResumedPayloadObjectOwner(Reply):
    extension_number: int
    """Extension number, with site code where sites have one."""
    id: str
    """Id of the owner, such as a user or call queue."""
    name: str
    """Name of the owner."""
    type: str
    """Kind of owner, such as `user` or `callQueue`."""


class PhoneRecordingResumedPayloadObject(Reply):
    call_id: str
    """Id of the call; the same at both ends of a step."""
    callee_number: str
    """Called number or extension."""
    caller_number: str
    """Caller's number or extension."""
    date_time: str
    """When it happened, ISO 8601 UTC."""
    direction: str
    """Seen from the account or user: `inbound` or `outbound`."""
    id: str
    """Id of the recording."""
    owner: PhoneRecordingResumedPayloadObjectOwner
    """Whose it is."""
    recording_type: str
    """How recording began: by hand (`OnDemand`) or `Automatic`."""
    user_id: str
    """User id (22 characters)."""


class PhoneRecordingResumedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: PhoneRecordingResumedPayloadObject
    """What the event is about."""


class PhoneRecordingStartedPayloadObjectOwner(Reply):
    extension_number: int
    """Extension number, with site code where sites have one."""
    id: str
    """Id of the owner, such as a user or call queue."""
    name: str
    """Name of the owner."""
    type: str
    """Kind of owner, such as `user` or `callQueue`."""


class PhoneRecordingStartedPayloadObject(Reply):
    call_id: str
    """Id of the call; the same at both ends of a step."""
    callee_number: str
    """Called number or extension."""
    caller_number: str
    """Caller's number or extension."""
    channel_id: str
    """Id of the voice channel."""
    date_time: str
    """When it happened, ISO 8601 UTC."""
    direction: str
    """Seen from the account or user: `inbound` or `outbound`."""
    id: str
    """Id of the recording."""
    owner: PhoneRecordingStartedPayloadObjectOwner
    """Whose it is."""
    recording_type: str
    """How recording began: by hand (`OnDemand`) or `Automatic`."""
    sip_id: str
    """SIP call id."""
    user_id: str
    """User id (22 characters)."""


class PhoneRecordingStartedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: PhoneRecordingStartedPayloadObject
    """What the event is about."""


class PhoneRecordingStoppedPayloadObjectOwner(Reply):
    extension_number: int
    """Extension number, with site code where sites have one."""
    id: str
    """Id of the owner, such as a user or call queue."""
    name: str
    """Name of the owner."""
    type: str
    """Kind of owner, such as `user` or `callQueue`."""


class PhoneRecordingStoppedPayloadObject(Reply):
    call_id: str
    """Id of the call; the same at both ends of a step."""
    callee_number: str
    """Called number or extension."""
    caller_number: str
    """Caller's number or extension."""
    channel_id: str
    """Id of the voice channel."""
    date_time: str
    """When it happened, ISO 8601 UTC."""
    direction: str
    """Seen from the account or user: `inbound` or `outbound`."""
    id: str
    """Id of the recording."""
    owner: PhoneRecordingStoppedPayloadObjectOwner
    """Whose it is."""
    recording_type: str
    """How recording began: by hand (`OnDemand`) or `Automatic`."""
    sip_id: str
    """SIP call id."""
    user_id: str
    """User id (22 characters)."""


class PhoneRecordingStoppedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: PhoneRecordingStoppedPayloadObject
    """What the event is about."""


class PhoneRecordingTranscriptCompletedPayloadObjectRecordingsAcceptedBy(Reply):
    extension_number: str
    """Extension number, with site code where sites have one."""
    name: str
    """Name of who answered."""


class PhoneRecordingTranscriptCompletedPayloadObjectRecordingsOutgoingBy(Reply):
    extension_number: str
    """Extension number, with site code where sites have one."""
    name: str
    """Name of who made the call."""


class PhoneRecordingTranscriptCompletedPayloadObjectRecordingsOwner(Reply):
    extension_number: int
    """Extension number, with site code where sites have one."""
    id: str
    """Id of the owner, such as a user or call queue."""
    name: str
    """Name of the owner."""
    type: str
    """Kind of owner, such as `user` or `callQueue`."""


class PhoneRecordingTranscriptCompletedPayloadObjectRecordingsSite(Reply):
    id: str
    """Id of the site."""


class PhoneRecordingTranscriptCompletedPayloadObjectRecordings(Reply):
    accepted_by: PhoneRecordingTranscriptCompletedPayloadObjectRecordingsAcceptedBy
    """Who answered the call."""
    call_id: str
    """Id of the call; the same at both ends of a step."""
    call_log_id: str
    """Id of the call log."""
    callee_name: str
    """Name of the called side."""
    callee_number: str
    """Called number or extension."""
    callee_number_type: int
    """Called number: `1` extension, `2` phone number, `3` own emergency number."""
    caller_name: str
    """Name of the caller."""
    caller_number: str
    """Caller's number or extension."""
    caller_number_type: int
    """Caller's number: `1` extension, `2` phone number."""
    date_time: str
    """When it happened, ISO 8601 UTC."""
    direction: str
    """Seen from the account or user: `inbound` or `outbound`."""
    duration: int
    """How long it lasted, seconds."""
    end_time: str
    """When it ended, ISO 8601 UTC."""
    id: str
    """Id of the recording."""
    outgoing_by: PhoneRecordingTranscriptCompletedPayloadObjectRecordingsOutgoingBy
    """Who made the outgoing call."""
    owner: PhoneRecordingTranscriptCompletedPayloadObjectRecordingsOwner
    """Whose it is."""
    recording_type: str
    """How recording began: by hand (`OnDemand`) or `Automatic`."""
    site: PhoneRecordingTranscriptCompletedPayloadObjectRecordingsSite
    """Site it belongs to."""
    transcript_download_url: str
    """Link to the transcript; call it with an access token."""
    user_id: str
    """User id (22 characters)."""


class PhoneRecordingTranscriptCompletedPayloadObject(Reply):
    recordings: list[PhoneRecordingTranscriptCompletedPayloadObjectRecordings]
    """Recordings, with their calls."""


class PhoneRecordingTranscriptCompletedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: PhoneRecordingTranscriptCompletedPayloadObject
    """What the event is about."""


class PhoneSmsCampaignNumberOptInPayloadObjectPhoneNumberCampaignOptStatuses(Reply):
    consumer_phone_number: str
    """Phone number of the person outside, in E.164 form."""
    zoom_phone_user_number: str
    """Phone number of the user, in E.164 form."""


class PhoneSmsCampaignNumberOptInPayloadObject(Reply):
    date_time: str
    """When it happened, ISO 8601 UTC."""
    phone_number_campaign_opt_statuses: list[
        PhoneSmsCampaignNumberOptInPayloadObjectPhoneNumberCampaignOptStatuses
    ]
    """Numbers with the campaign choice made for them."""


class PhoneSmsCampaignNumberOptInPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: PhoneSmsCampaignNumberOptInPayloadObject
    """What the event is about."""


class PhoneSmsCampaignNumberOptOutPayloadObjectPhoneNumberCampaignOptStatuses(Reply):
    consumer_phone_number: str
    """Phone number of the person outside, in E.164 form."""
    zoom_phone_user_number: str
    """Phone number of the user, in E.164 form."""


class PhoneSmsCampaignNumberOptOutPayloadObject(Reply):
    date_time: str
    """When it happened, ISO 8601 UTC."""
    phone_number_campaign_opt_statuses: list[
        PhoneSmsCampaignNumberOptOutPayloadObjectPhoneNumberCampaignOptStatuses
    ]
    """Numbers with the campaign choice made for them."""


class PhoneSmsCampaignNumberOptOutPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: PhoneSmsCampaignNumberOptOutPayloadObject
    """What the event is about."""


class PhoneSmsEtiquetteBlockPayloadObject(Reply):
    date_time: str
    """When it happened, ISO 8601 UTC."""
    email: str
    """E-mail address."""
    message: str
    """Text of the message."""
    policy_name: str
    """Name of the rule that matched."""


class PhoneSmsEtiquetteBlockPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: PhoneSmsEtiquetteBlockPayloadObject
    """What the event is about."""


class PhoneSmsEtiquetteWarnPayloadObject(Reply):
    date_time: str
    """When it happened, ISO 8601 UTC."""
    email: str
    """E-mail address."""
    message: str
    """Text of the message."""
    policy_name: str
    """Name of the rule that matched."""


class PhoneSmsEtiquetteWarnPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: PhoneSmsEtiquetteWarnPayloadObject
    """What the event is about."""


class PhoneSmsReceivedPayloadObjectAttachments(Reply):
    download_url: str
    """Link to the file; call it with an access token."""
    id: str
    """Id of the file."""
    name: str
    """File name."""
    size: int
    """Size of the file, bytes."""
    type: str
    """Kind of file by its ending, such as `jpg`."""


class PhoneSmsReceivedPayloadObjectOwner(Reply):
    id: str
    """Id of the owner, such as a user or call queue."""
    team_id: str
    """Id of the team that owns the number."""
    type: str
    """Kind of owner, such as `user` or `callQueue`."""


class PhoneSmsReceivedPayloadObjectSender(Reply):
    display_name: str
    """Name of the sender."""
    id: str
    """Id of the user; missing for people outside the account."""
    phone_number: str
    """Phone number, E.164 form."""
    type: str
    """Kind of extension, such as `user`."""


class PhoneSmsReceivedPayloadObjectToMembers(Reply):
    display_name: str
    """Name of the recipient."""
    id: str
    """Id of the user; missing for people outside the account."""
    is_message_owner: bool
    """Whether this recipient's copy caused the event."""
    phone_number: str
    """Phone number, E.164 form."""
    type: str
    """Kind of extension, such as `user`."""


class PhoneSmsReceivedPayloadObject(Reply):
    attachments: list[PhoneSmsReceivedPayloadObjectAttachments]
    """Files sent with the message."""
    date_time: str
    """When it happened, ISO 8601 UTC."""
    message: str
    """Text of the message."""
    message_id: str
    """Id of the message."""
    message_type: int
    """Number for the kind of message, such as `1` for SMS or `2` for MMS."""
    owner: PhoneSmsReceivedPayloadObjectOwner
    """Whose it is."""
    sender: PhoneSmsReceivedPayloadObjectSender
    """Who sent the message."""
    session_id: str
    """Id of the conversation the message belongs to."""
    to_members: list[PhoneSmsReceivedPayloadObjectToMembers]
    """Recipients of the message."""


class PhoneSmsReceivedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: PhoneSmsReceivedPayloadObject
    """What the event is about."""


class PhoneSmsSentPayloadObjectAttachments(Reply):
    download_url: str
    """Link to the file; call it with an access token."""
    id: str
    """Id of the file."""
    name: str
    """File name."""
    size: int
    """Size of the file, bytes."""
    type: str
    """Kind of file by its ending, such as `jpg`."""


class PhoneSmsSentPayloadObjectOwner(Reply):
    id: str
    """Id of the owner, such as a user or call queue."""
    sms_sender_user_id: str
    """User who sent the message for the group."""
    type: str
    """Kind of owner, such as `user` or `callQueue`."""


class PhoneSmsSentPayloadObjectSender(Reply):
    display_name: str
    """Name of the sender."""
    id: str
    """Id of the user; missing for people outside the account."""
    phone_number: str
    """Phone number, E.164 form."""
    type: str
    """Kind of extension, such as `user`."""


class PhoneSmsSentPayloadObjectToMembers(Reply):
    display_name: str
    """Name of the recipient."""
    id: str
    """Id of the user; missing for people outside the account."""
    phone_number: str
    """Phone number, E.164 form."""
    type: str
    """Kind of extension, such as `user`."""


class PhoneSmsSentPayloadObject(Reply):
    attachments: list[PhoneSmsSentPayloadObjectAttachments]
    """Files sent with the message."""
    date_time: str
    """When it happened, ISO 8601 UTC."""
    failure_reason: str
    """Why it failed; empty when it did not."""
    message: str
    """Text of the message."""
    message_id: str
    """Id of the message."""
    message_type: int
    """Number for the kind of message, such as `1` for SMS or `2` for MMS."""
    owner: PhoneSmsSentPayloadObjectOwner
    """Whose it is."""
    sender: PhoneSmsSentPayloadObjectSender
    """Who sent the message."""
    session_id: str
    """Id of the conversation the message belongs to."""
    to_members: list[PhoneSmsSentPayloadObjectToMembers]
    """Recipients of the message."""


class PhoneSmsSentPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: PhoneSmsSentPayloadObject
    """What the event is about."""


class PhoneSmsSentFailedPayloadObjectAttachments(Reply):
    download_url: str
    """Link to the file; call it with an access token."""
    id: str
    """Id of the file."""
    name: str
    """File name."""
    size: int
    """Size of the file, bytes."""
    type: str
    """Kind of file by its ending, such as `jpg`."""


class PhoneSmsSentFailedPayloadObjectOwner(Reply):
    id: str
    """Id of the owner, such as a user or call queue."""
    sms_sender_user_id: str
    """User who sent the message for the group."""
    type: str
    """Kind of owner, such as `user` or `callQueue`."""


class PhoneSmsSentFailedPayloadObjectSender(Reply):
    display_name: str
    """Name of the sender."""
    id: str
    """Id of the user; missing for people outside the account."""
    phone_number: str
    """Phone number, E.164 form."""
    type: str
    """Kind of extension, such as `user`."""


class PhoneSmsSentFailedPayloadObjectToMembers(Reply):
    display_name: str
    """Name of the recipient."""
    id: str
    """Id of the user; missing for people outside the account."""
    is_message_owner: bool
    """Whether this recipient's copy caused the event."""
    phone_number: str
    """Phone number, E.164 form."""


class PhoneSmsSentFailedPayloadObject(Reply):
    attachments: list[PhoneSmsSentFailedPayloadObjectAttachments]
    """Files sent with the message."""
    date_time: str
    """When it happened, ISO 8601 UTC."""
    failure_reason: str
    """Why it failed; empty when it did not."""
    message: str
    """Text of the message."""
    message_id: str
    """Id of the message."""
    message_type: int
    """Number for the kind of message, such as `1` for SMS or `2` for MMS."""
    owner: PhoneSmsSentFailedPayloadObjectOwner
    """Whose it is."""
    sender: PhoneSmsSentFailedPayloadObjectSender
    """Who sent the message."""
    session_id: str
    """Id of the conversation the message belongs to."""
    to_members: list[PhoneSmsSentFailedPayloadObjectToMembers]
    """Recipients of the message."""


class PhoneSmsSentFailedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: PhoneSmsSentFailedPayloadObject
    """What the event is about."""


class PhoneTransferCallToVoicemailInitiatedPayloadObjectOwner(Reply):
    extension_number: int
    """Extension number, with site code where sites have one."""
    id: str
    """Id of the owner, such as a user or call queue."""
    name: str
    """Name of the owner."""
    type: str
    """Kind of owner, such as `user` or `callQueue`."""


class PhoneTransferCallToVoicemailInitiatedPayloadObject(Reply):
    call_id: str
    """Id of the call; the same at both ends of a step."""
    date_time: str
    """When it happened, ISO 8601 UTC."""
    failure_reason: str
    """Why it failed; empty when it did not."""
    owner: PhoneTransferCallToVoicemailInitiatedPayloadObjectOwner
    """Whose it is."""
    transfer_phone_number: str
    """Number the call is passed on to."""


class PhoneTransferCallToVoicemailInitiatedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: PhoneTransferCallToVoicemailInitiatedPayloadObject
    """What the event is about."""


class PhoneTransferRecipientUpdatedPayloadObjectOwner(Reply):
    extension_number: int
    """Extension number, with site code where sites have one."""
    id: str
    """Id of the owner, such as a user or call queue."""
    name: str
    """Name of the owner."""
    type: str
    """Kind of owner, such as `user` or `callQueue`."""


class PhoneTransferRecipientUpdatedPayloadObjectRecipient(Reply):
    extension_number: int
    """Extension number, with site code where sites have one."""
    name: str
    """Name of the new party."""
    phone_number: str
    """Phone number, E.164 form."""


class PhoneTransferRecipientUpdatedPayloadObject(Reply):
    call_id: str
    """Id of the call; the same at both ends of a step."""
    date_time: str
    """When it happened, ISO 8601 UTC."""
    failure_reason: str
    """Why it failed; empty when it did not."""
    owner: PhoneTransferRecipientUpdatedPayloadObjectOwner
    """Whose it is."""
    recipient: PhoneTransferRecipientUpdatedPayloadObjectRecipient
    """Party that the call is passed on to."""


class PhoneTransferRecipientUpdatedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: PhoneTransferRecipientUpdatedPayloadObject
    """What the event is about."""


class PhoneVoicemailDeletedPayloadObjectVoiceMails(Reply):
    id: str
    """Id of the voicemail."""


class PhoneVoicemailDeletedPayloadObject(Reply):
    voice_mails: list[PhoneVoicemailDeletedPayloadObjectVoiceMails]
    """Voicemails that were deleted."""


class PhoneVoicemailDeletedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: PhoneVoicemailDeletedPayloadObject
    """What the event is about."""


class PhoneVoicemailPermanentlyDeletedPayloadObjectVoiceMails(Reply):
    id: str
    """Id of the voicemail."""


class PhoneVoicemailPermanentlyDeletedPayloadObject(Reply):
    voice_mails: list[PhoneVoicemailPermanentlyDeletedPayloadObjectVoiceMails]
    """Voicemails that were deleted."""


class PhoneVoicemailPermanentlyDeletedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: PhoneVoicemailPermanentlyDeletedPayloadObject
    """What the event is about."""


class PhoneVoicemailReceivedPayloadObject(Reply):
    call_id: str
    """Id of the call; the same at both ends of a step."""
    call_log_id: str
    """Id of the call log."""
    callee_did_number: str
    """Called number in E.164 form, such as `+12055550100`."""
    callee_extension_type: str
    """Kind of the called extension, such as `user`."""
    callee_id: str
    """Id of the user or extension that was called."""
    callee_name: str
    """Name of the called side."""
    callee_number: str
    """Called number or extension."""
    callee_number_type: int
    """Called number: `1` extension, `2` phone number, `3` own emergency number."""
    callee_user_id: str
    """User id of the called person."""
    caller_did_number: str
    """Caller's number in E.164 form, such as `+12055550100`."""
    caller_name: str
    """Name of the caller."""
    caller_number: str
    """Caller's number or extension."""
    caller_number_type: int
    """Caller's number: `1` extension, `2` phone number."""
    caller_user_id: str
    """User id of the caller."""
    date_time: str
    """When it happened, ISO 8601 UTC."""
    download_url: str
    """Link to the file; call it with an access token."""
    duration: int
    """How long it lasted, seconds."""
    id: str
    """Id of the voicemail."""


class PhoneVoicemailReceivedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: PhoneVoicemailReceivedPayloadObject
    """What the event is about."""


class PhoneVoicemailReceivedForAccessMemberPayloadObject(Reply):
    access_member_extension_type: str
    """Kind of the extension that shares access, such as `user`."""
    access_member_id: str
    """Id of the user or extension that shares access."""
    call_id: str
    """Id of the call; the same at both ends of a step."""
    call_log_id: str
    """Id of the call log."""
    callee_did_number: str
    """Called number in E.164 form, such as `+12055550100`."""
    callee_extension_type: str
    """Kind of the called extension, such as `user`."""
    callee_id: str
    """Id of the user or extension that was called."""
    callee_name: str
    """Name of the called side."""
    callee_number: str
    """Called number or extension."""
    callee_number_type: int
    """Called number: `1` extension, `2` phone number, `3` own emergency number."""
    callee_user_id: str
    """User id of the called person."""
    caller_did_number: str
    """Caller's number in E.164 form, such as `+12055550100`."""
    caller_name: str
    """Name of the caller."""
    caller_number: str
    """Caller's number or extension."""
    caller_number_type: int
    """Caller's number: `1` extension, `2` phone number."""
    date_time: str
    """When it happened, ISO 8601 UTC."""
    download_url: str
    """Link to the file; call it with an access token."""
    duration: int
    """How long it lasted, seconds."""
    id: str
    """Id of the voicemail."""


class PhoneVoicemailReceivedForAccessMemberPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: PhoneVoicemailReceivedForAccessMemberPayloadObject
    """What the event is about."""


class PhoneVoicemailTranscriptCompletedPayloadObjectTranscription(Reply):
    content: str
    """What was said, as text."""
    status: int
    """Number that says how transcription went."""


class PhoneVoicemailTranscriptCompletedPayloadObject(Reply):
    call_id: str
    """Id of the call; the same at both ends of a step."""
    call_log_id: str
    """Id of the call log."""
    callee_extension_type: str
    """Kind of the called extension, such as `user`."""
    callee_id: str
    """Id of the user or extension that was called."""
    callee_name: str
    """Name of the called side."""
    callee_number: str
    """Called number or extension."""
    callee_number_type: int
    """Called number: `1` extension, `2` phone number, `3` own emergency number."""
    callee_user_id: str
    """User id of the called person."""
    caller_name: str
    """Name of the caller."""
    caller_number: str
    """Caller's number or extension."""
    caller_number_type: int
    """Caller's number: `1` extension, `2` phone number."""
    date_time: str
    """When it happened, ISO 8601 UTC."""
    id: str
    """Id of the voicemail."""
    transcription: PhoneVoicemailTranscriptCompletedPayloadObjectTranscription
    """Transcript of the voicemail."""


class PhoneVoicemailTranscriptCompletedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: PhoneVoicemailTranscriptCompletedPayloadObject
    """What the event is about."""


class PhoneWarmTransferCancelledPayloadObjectOwner(Reply):
    extension_number: int
    """Extension number, with site code where sites have one."""
    id: str
    """Id of the owner, such as a user or call queue."""
    name: str
    """Name of the owner."""
    type: str
    """Kind of owner, such as `user` or `callQueue`."""


class PhoneWarmTransferCancelledPayloadObject(Reply):
    call_id: str
    """Id of the call; the same at both ends of a step."""
    date_time: str
    """When it happened, ISO 8601 UTC."""
    failure_reason: str
    """Why it failed; empty when it did not."""
    owner: PhoneWarmTransferCancelledPayloadObjectOwner
    """Whose it is."""
    transfer_account_code: str
    """Account code entered for the transfer."""
    transfer_phone_number: str
    """Number the call is passed on to."""


class PhoneWarmTransferCancelledPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: PhoneWarmTransferCancelledPayloadObject
    """What the event is about."""


class PhoneWarmTransferCompletedPayloadObjectOwner(Reply):
    extension_number: int
    """Extension number, with site code where sites have one."""
    id: str
    """Id of the owner, such as a user or call queue."""
    name: str
    """Name of the owner."""
    type: str
    """Kind of owner, such as `user` or `callQueue`."""


class PhoneWarmTransferCompletedPayloadObject(Reply):
    call_id: str
    """Id of the call; the same at both ends of a step."""
    date_time: str
    """When it happened, ISO 8601 UTC."""
    failure_reason: str
    """Why it failed; empty when it did not."""
    owner: PhoneWarmTransferCompletedPayloadObjectOwner
    """Whose it is."""
    transfer_account_code: str
    """Account code entered for the transfer."""
    transfer_phone_number: str
    """Number the call is passed on to."""


class PhoneWarmTransferCompletedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: PhoneWarmTransferCompletedPayloadObject
    """What the event is about."""


class PhoneWarmTransferInitiatedPayloadObjectOwner(Reply):
    extension_number: int
    """Extension number, with site code where sites have one."""
    id: str
    """Id of the owner, such as a user or call queue."""
    name: str
    """Name of the owner."""
    type: str
    """Kind of owner, such as `user` or `callQueue`."""


class PhoneWarmTransferInitiatedPayloadObject(Reply):
    call_id: str
    """Id of the call; the same at both ends of a step."""
    date_time: str
    """When it happened, ISO 8601 UTC."""
    failure_reason: str
    """Why it failed; empty when it did not."""
    owner: PhoneWarmTransferInitiatedPayloadObjectOwner
    """Whose it is."""
    transfer_account_code: str
    """Account code entered for the transfer."""
    transfer_call_id: str
    """Id of the call to the new party."""
    transfer_phone_number: str
    """Number the call is passed on to."""


class PhoneWarmTransferInitiatedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: PhoneWarmTransferInitiatedPayloadObject
    """What the event is about."""


class NumberManagementPeeringNumberCnamUpdated(Event, frozen=True):
    """The caller name shown for peering numbers was changed."""

    name = "number_management.peering_number_cnam_updated"
    payload: NumberManagementPeeringNumberCnamUpdatedPayload
    object: NumberManagementPeeringNumberCnamUpdatedPayloadObject


class NumberManagementPeeringNumberEmergencyAddressUpdated(Event, frozen=True):
    """The emergency address of peering numbers was changed."""

    name = "number_management.peering_number_emergency_address_updated"
    payload: NumberManagementPeeringNumberEmergencyAddressUpdatedPayload
    object: NumberManagementPeeringNumberEmergencyAddressUpdatedPayloadObject


class PhoneAccountSettingsUpdated(Event, frozen=True):
    """Account-wide phone policies were changed."""

    name = "phone.account_settings_updated"
    payload: PhoneAccountSettingsUpdatedPayload
    object: PhoneAccountSettingsUpdatedPayloadObject


class PhoneAiCallSummaryChanged(Event, frozen=True):
    """An AI summary of a call was made, edited or deleted."""

    name = "phone.ai_call_summary_changed"
    payload: PhoneAiCallSummaryChangedPayload
    object: PhoneAiCallSummaryChangedPayloadObject


class PhoneBlindTransferInitiated(Event, frozen=True):
    """A call was passed on without asking the new party first."""

    name = "phone.blind_transfer_initiated"
    payload: PhoneBlindTransferInitiatedPayload
    object: PhoneBlindTransferInitiatedPayloadObject


class PhoneCallElementDeleted(Event, frozen=True):
    """Steps of calls were deleted from call history."""

    name = "phone.call_element_deleted"
    payload: PhoneCallElementDeletedPayload
    object: PhoneCallElementDeletedPayloadObject


class PhoneCallHistoryDeleted(Event, frozen=True):
    """Calls were deleted from a user's call history."""

    name = "phone.call_history_deleted"
    payload: PhoneCallHistoryDeletedPayload
    object: PhoneCallHistoryDeletedPayloadObject


class PhoneCallLogDeleted(Event, frozen=True):
    """Call logs were moved to the trash."""

    name = "phone.call_log_deleted"
    payload: PhoneCallLogDeletedPayload
    object: PhoneCallLogDeletedPayloadObject


class PhoneCallLogPermanentlyDeleted(Event, frozen=True):
    """Call logs were deleted for good."""

    name = "phone.call_log_permanently_deleted"
    payload: PhoneCallLogPermanentlyDeletedPayload
    object: PhoneCallLogPermanentlyDeletedPayloadObject


class PhoneCalleeAnswered(Event, frozen=True):
    """The called person answered."""

    name = "phone.callee_answered"
    payload: PhoneCalleeAnsweredPayload
    object: PhoneCalleeAnsweredPayloadObject


class PhoneCalleeCallElementCompleted(Event, frozen=True):
    """A step of an incoming call is over, with its full record."""

    name = "phone.callee_call_element_completed"
    payload: PhoneCalleeCallElementCompletedPayload
    object: PhoneCalleeCallElementCompletedPayloadObject


class PhoneCalleeCallHistoryCompleted(Event, frozen=True):
    """An incoming call is over and stands in call history."""

    name = "phone.callee_call_history_completed"
    payload: PhoneCalleeCallHistoryCompletedPayload
    object: PhoneCalleeCallHistoryCompletedPayloadObject


class PhoneCalleeCallLogCompleted(Event, frozen=True):
    """An incoming call is over and its call log is written."""

    name = "phone.callee_call_log_completed"
    payload: PhoneCalleeCallLogCompletedPayload
    object: PhoneCalleeCallLogCompletedPayloadObject


class PhoneCalleeEnded(Event, frozen=True):
    """The called person's call ended."""

    name = "phone.callee_ended"
    payload: PhoneCalleeEndedPayload
    object: PhoneCalleeEndedPayloadObject


class PhoneCalleeHold(Event, frozen=True):
    """The called person put the call on hold."""

    name = "phone.callee_hold"
    payload: PhoneCalleeHoldPayload
    object: PhoneCalleeHoldPayloadObject


class PhoneCalleeMeetingInviting(Event, frozen=True):
    """The called person turned the call into a meeting and invites the caller."""

    name = "phone.callee_meeting_inviting"
    payload: PhoneCalleeMeetingInvitingPayload
    object: PhoneCalleeMeetingInvitingPayloadObject


class PhoneCalleeMissed(Event, frozen=True):
    """The called person did not answer."""

    name = "phone.callee_missed"
    payload: PhoneCalleeMissedPayload
    object: PhoneCalleeMissedPayloadObject


class PhoneCalleeMute(Event, frozen=True):
    """The called person muted the microphone."""

    name = "phone.callee_mute"
    payload: PhoneCalleeMutePayload
    object: PhoneCalleeMutePayloadObject


class PhoneCalleeParked(Event, frozen=True):
    """The called person parked the call, for somebody to pick up by its code."""

    name = "phone.callee_parked"
    payload: PhoneCalleeParkedPayload
    object: PhoneCalleeParkedPayloadObject


class PhoneCalleeRejected(Event, frozen=True):
    """The called person declined the call."""

    name = "phone.callee_rejected"
    payload: PhoneCalleeRejectedPayload
    object: PhoneCalleeRejectedPayloadObject


class PhoneCalleeRinging(Event, frozen=True):
    """The called person's phone rings."""

    name = "phone.callee_ringing"
    payload: PhoneCalleeRingingPayload
    object: PhoneCalleeRingingPayloadObject


class PhoneCalleeUnhold(Event, frozen=True):
    """The called person took the call off hold."""

    name = "phone.callee_unhold"
    payload: PhoneCalleeUnholdPayload
    object: PhoneCalleeUnholdPayloadObject


class PhoneCalleeUnmute(Event, frozen=True):
    """The called person unmuted the microphone."""

    name = "phone.callee_unmute"
    payload: PhoneCalleeUnmutePayload
    object: PhoneCalleeUnmutePayloadObject


class PhoneCallerCallElementCompleted(Event, frozen=True):
    """A step of an outgoing call is over, with its full record."""

    name = "phone.caller_call_element_completed"
    payload: PhoneCallerCallElementCompletedPayload
    object: PhoneCallerCallElementCompletedPayloadObject


class PhoneCallerCallHistoryCompleted(Event, frozen=True):
    """An outgoing call is over and stands in call history."""

    name = "phone.caller_call_history_completed"
    payload: PhoneCallerCallHistoryCompletedPayload
    object: PhoneCallerCallHistoryCompletedPayloadObject


class PhoneCallerCallLogCompleted(Event, frozen=True):
    """An outgoing call is over and its call log is written."""

    name = "phone.caller_call_log_completed"
    payload: PhoneCallerCallLogCompletedPayload
    object: PhoneCallerCallLogCompletedPayloadObject


class PhoneCallerConnected(Event, frozen=True):
    """The caller's call was connected."""

    name = "phone.caller_connected"
    payload: PhoneCallerConnectedPayload
    object: PhoneCallerConnectedPayloadObject


class PhoneCallerEnded(Event, frozen=True):
    """The caller's call ended."""

    name = "phone.caller_ended"
    payload: PhoneCallerEndedPayload
    object: PhoneCallerEndedPayloadObject


class PhoneCallerHold(Event, frozen=True):
    """The caller put the call on hold."""

    name = "phone.caller_hold"
    payload: PhoneCallerHoldPayload
    object: PhoneCallerHoldPayloadObject


class PhoneCallerMeetingInviting(Event, frozen=True):
    """The caller turned the call into a meeting and invites the other side."""

    name = "phone.caller_meeting_inviting"
    payload: PhoneCallerMeetingInvitingPayload
    object: PhoneCallerMeetingInvitingPayloadObject


class PhoneCallerMute(Event, frozen=True):
    """The caller muted the microphone."""

    name = "phone.caller_mute"
    payload: PhoneCallerMutePayload
    object: PhoneCallerMutePayloadObject


class PhoneCallerRinging(Event, frozen=True):
    """The caller hears ringing."""

    name = "phone.caller_ringing"
    payload: PhoneCallerRingingPayload
    object: PhoneCallerRingingPayloadObject


class PhoneCallerUnhold(Event, frozen=True):
    """The caller took the call off hold."""

    name = "phone.caller_unhold"
    payload: PhoneCallerUnholdPayload
    object: PhoneCallerUnholdPayloadObject


class PhoneCallerUnmute(Event, frozen=True):
    """The caller unmuted the microphone."""

    name = "phone.caller_unmute"
    payload: PhoneCallerUnmutePayload
    object: PhoneCallerUnmutePayloadObject


class PhoneConferenceStarted(Event, frozen=True):
    """A call became a conference with several people."""

    name = "phone.conference_started"
    payload: PhoneConferenceStartedPayload
    object: PhoneConferenceStartedPayloadObject


class PhoneDeviceRegistration(Event, frozen=True):
    """A desk phone registered with the phone system."""

    name = "phone.device_registration"
    payload: PhoneDeviceRegistrationPayload
    object: PhoneDeviceRegistrationPayloadObject


class PhoneEmergencyAlert(Event, frozen=True):
    """Somebody called an emergency number."""

    name = "phone.emergency_alert"
    payload: PhoneEmergencyAlertPayload
    object: PhoneEmergencyAlertPayloadObject


class PhoneGenericDeviceProvision(Event, frozen=True):
    """A desk phone of a general kind got its SIP accounts."""

    name = "phone.generic_device_provision"
    payload: PhoneGenericDeviceProvisionPayload
    object: PhoneGenericDeviceProvisionPayloadObject


class PhoneGroupSettingsUpdated(Event, frozen=True):
    """Phone policies of a user group were changed."""

    name = "phone.group_settings_updated"
    payload: PhoneGroupSettingsUpdatedPayload
    object: PhoneGroupSettingsUpdatedPayloadObject


class PhonePeeringNumberCnamUpdated(Event, frozen=True):
    """The caller name shown for peering numbers was changed."""

    name = "phone.peering_number_cnam_updated"
    payload: PhonePeeringNumberCnamUpdatedPayload
    object: PhonePeeringNumberCnamUpdatedPayloadObject


class PhonePeeringNumberEmergencyAddressUpdated(Event, frozen=True):
    """The emergency address of peering numbers was changed."""

    name = "phone.peering_number_emergency_address_updated"
    payload: PhonePeeringNumberEmergencyAddressUpdatedPayload
    object: PhonePeeringNumberEmergencyAddressUpdatedPayloadObject


class PhoneRecordingCompleted(Event, frozen=True):
    """A call recording is ready to download."""

    name = "phone.recording_completed"
    payload: PhoneRecordingCompletedPayload
    object: PhoneRecordingCompletedPayloadObject


class PhoneRecordingCompletedForAccessMember(Event, frozen=True):
    """A call recording is ready, sent for people who share access to it."""

    name = "phone.recording_completed_for_access_member"
    payload: PhoneRecordingCompletedForAccessMemberPayload
    object: PhoneRecordingCompletedForAccessMemberPayloadObject


class PhoneRecordingDeleted(Event, frozen=True):
    """Call recordings were moved to the trash."""

    name = "phone.recording_deleted"
    payload: PhoneRecordingDeletedPayload
    object: PhoneRecordingDeletedPayloadObject


class PhoneRecordingFailed(Event, frozen=True):
    """Recording of a call failed."""

    name = "phone.recording_failed"
    payload: PhoneRecordingFailedPayload
    object: PhoneRecordingFailedPayloadObject


class PhoneRecordingPaused(Event, frozen=True):
    """Recording of a call was paused."""

    name = "phone.recording_paused"
    payload: PhoneRecordingPausedPayload
    object: PhoneRecordingPausedPayloadObject


class PhoneRecordingPermanentlyDeleted(Event, frozen=True):
    """Call recordings were deleted for good."""

    name = "phone.recording_permanently_deleted"
    payload: PhoneRecordingPermanentlyDeletedPayload
    object: PhoneRecordingPermanentlyDeletedPayloadObject


class PhoneRecordingResumed(Event, frozen=True):
    """Recording of a call went on after a pause."""

    name = "phone.recording_resumed"
    payload: PhoneRecordingResumedPayload
    object: PhoneRecordingResumedPayloadObject


class PhoneRecordingStarted(Event, frozen=True):
    """Recording of a call started."""

    name = "phone.recording_started"
    payload: PhoneRecordingStartedPayload
    object: PhoneRecordingStartedPayloadObject


class PhoneRecordingStopped(Event, frozen=True):
    """Recording of a call stopped."""

    name = "phone.recording_stopped"
    payload: PhoneRecordingStoppedPayload
    object: PhoneRecordingStoppedPayloadObject


class PhoneRecordingTranscriptCompleted(Event, frozen=True):
    """The transcript of a call recording is ready to download."""

    name = "phone.recording_transcript_completed"
    payload: PhoneRecordingTranscriptCompletedPayload
    object: PhoneRecordingTranscriptCompletedPayloadObject


class PhoneSmsCampaignNumberOptIn(Event, frozen=True):
    """Somebody agreed to get a campaign's text messages."""

    name = "phone.sms_campaign_number_opt_in"
    payload: PhoneSmsCampaignNumberOptInPayload
    object: PhoneSmsCampaignNumberOptInPayloadObject


class PhoneSmsCampaignNumberOptOut(Event, frozen=True):
    """Somebody refused further text messages of a campaign."""

    name = "phone.sms_campaign_number_opt_out"
    payload: PhoneSmsCampaignNumberOptOutPayload
    object: PhoneSmsCampaignNumberOptOutPayloadObject


class PhoneSmsEtiquetteBlock(Event, frozen=True):
    """A text message was blocked by an etiquette rule."""

    name = "phone.sms_etiquette_block"
    payload: PhoneSmsEtiquetteBlockPayload
    object: PhoneSmsEtiquetteBlockPayloadObject


class PhoneSmsEtiquetteWarn(Event, frozen=True):
    """The sender of a text message was warned by an etiquette rule."""

    name = "phone.sms_etiquette_warn"
    payload: PhoneSmsEtiquetteWarnPayload
    object: PhoneSmsEtiquetteWarnPayloadObject


class PhoneSmsReceived(Event, frozen=True):
    """A user received a text message."""

    name = "phone.sms_received"
    payload: PhoneSmsReceivedPayload
    object: PhoneSmsReceivedPayloadObject


class PhoneSmsSent(Event, frozen=True):
    """A user sent a text message."""

    name = "phone.sms_sent"
    payload: PhoneSmsSentPayload
    object: PhoneSmsSentPayloadObject


class PhoneSmsSentFailed(Event, frozen=True):
    """A text message could not be sent."""

    name = "phone.sms_sent_failed"
    payload: PhoneSmsSentFailedPayload
    object: PhoneSmsSentFailedPayloadObject


class PhoneTransferCallToVoicemailInitiated(Event, frozen=True):
    """A call was passed on to somebody's voicemail."""

    name = "phone.transfer_call_to_voicemail_initiated"
    payload: PhoneTransferCallToVoicemailInitiatedPayload
    object: PhoneTransferCallToVoicemailInitiatedPayloadObject


class PhoneTransferRecipientUpdated(Event, frozen=True):
    """The new party of a transferred call is known or changed."""

    name = "phone.transfer_recipient_updated"
    payload: PhoneTransferRecipientUpdatedPayload
    object: PhoneTransferRecipientUpdatedPayloadObject


class PhoneVoicemailDeleted(Event, frozen=True):
    """Voicemails were moved to the trash."""

    name = "phone.voicemail_deleted"
    payload: PhoneVoicemailDeletedPayload
    object: PhoneVoicemailDeletedPayloadObject


class PhoneVoicemailPermanentlyDeleted(Event, frozen=True):
    """Voicemails were deleted for good."""

    name = "phone.voicemail_permanently_deleted"
    payload: PhoneVoicemailPermanentlyDeletedPayload
    object: PhoneVoicemailPermanentlyDeletedPayloadObject


class PhoneVoicemailReceived(Event, frozen=True):
    """A voicemail was left for somebody."""

    name = "phone.voicemail_received"
    payload: PhoneVoicemailReceivedPayload
    object: PhoneVoicemailReceivedPayloadObject


class PhoneVoicemailReceivedForAccessMember(Event, frozen=True):
    """A voicemail was left, sent for people who share access to it."""

    name = "phone.voicemail_received_for_access_member"
    payload: PhoneVoicemailReceivedForAccessMemberPayload
    object: PhoneVoicemailReceivedForAccessMemberPayloadObject


class PhoneVoicemailTranscriptCompleted(Event, frozen=True):
    """The transcript of a voicemail is ready."""

    name = "phone.voicemail_transcript_completed"
    payload: PhoneVoicemailTranscriptCompletedPayload
    object: PhoneVoicemailTranscriptCompletedPayloadObject


class PhoneWarmTransferCancelled(Event, frozen=True):
    """A transfer was given up while the new party was being asked."""

    name = "phone.warm_transfer_cancelled"
    payload: PhoneWarmTransferCancelledPayload
    object: PhoneWarmTransferCancelledPayloadObject


class PhoneWarmTransferCompleted(Event, frozen=True):
    """A call was handed over after the new party had been asked."""

    name = "phone.warm_transfer_completed"
    payload: PhoneWarmTransferCompletedPayload
    object: PhoneWarmTransferCompletedPayloadObject


class PhoneWarmTransferInitiated(Event, frozen=True):
    """Somebody began to pass a call on and asks the new party first."""

    name = "phone.warm_transfer_initiated"
    payload: PhoneWarmTransferInitiatedPayload
    object: PhoneWarmTransferInitiatedPayloadObject
