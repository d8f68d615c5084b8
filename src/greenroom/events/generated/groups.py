"""Zoom groups and divisions: webhook events.

Generated from catalog/data/groups. Do not edit; see docs/codegen.md.
"""

from __future__ import annotations

from greenroom.client.reply import Reply
from greenroom.events.event import Event


class GroupAdminAddedPayloadObjectAdmins(Reply):
    email: str
    """E-mail address of the user."""
    id: str
    """Id of the user (22 characters)."""


class GroupAdminAddedPayloadObject(Reply):
    admins: list[GroupAdminAddedPayloadObjectAdmins]
    """Users who became administrators."""
    id: str
    """Id of the group."""


class GroupAdminAddedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: GroupAdminAddedPayloadObject
    """Group and its new administrators."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""
    time_stamp: int
    """When the change was made, epoch milliseconds."""


class GroupAdminDeletedPayloadObjectAdmins(Reply):
    email: str
    """E-mail address of the user."""
    id: str
    """Id of the user (22 characters)."""


class GroupAdminDeletedPayloadObject(Reply):
    admins: list[GroupAdminDeletedPayloadObjectAdmins]
    """Users who are no longer administrators."""
    id: str
    """Id of the group."""


class GroupAdminDeletedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: GroupAdminDeletedPayloadObject
    """Group and the users concerned."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""
    time_stamp: int
    """When the change was made, epoch milliseconds."""


class GroupCreatedPayloadObject(Reply):
    id: str
    """Id of the group."""
    name: str
    """Name of the group."""


class GroupCreatedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: GroupCreatedPayloadObject
    """The group."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""
    time_stamp: int
    """When the change was made, epoch milliseconds."""


class GroupDeletedPayloadObject(Reply):
    id: str
    """Id of the group."""
    name: str
    """Name of the group."""


class GroupDeletedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: GroupDeletedPayloadObject
    """The group."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""
    time_stamp: int
    """When the change was made, epoch milliseconds."""


class GroupLockSettingsUpdatedPayloadObjectSettingsAudioConferencing(Reply):
    call_me_and_invite_by_phone: bool
    """Calls from the meeting to a participant's or an invitee's phone."""
    participant_phone_masking: bool
    """Hiding of part of dial-in participants' phone numbers."""
    personal_audio_conference: bool
    """Personal audio conferences, joined by phone with a number of one's own."""
    toll_call: bool
    """Dial-in over numbers with ordinary call charges."""
    toll_free_and_fee_based_toll_call: bool
    """Dial-in over toll-free and paid numbers of the audio plan."""


class GroupLockSettingsUpdatedPayloadObjectSettingsEmailNotification(Reply):
    alternative_host_reminder: bool
    """E-mail to an alternative host when one is set or removed."""
    cancel_meeting_reminder: bool
    """E-mail to host and participants when a meeting is cancelled."""
    cloud_recording_available_reminder: bool
    """E-mail to the host when a cloud recording is ready."""
    jbh_reminder: bool
    """E-mail to the host when participants join before the host."""
    schedule_for_reminder: bool
    """E-mail to the host when somebody schedules, changes or cancels a meeting for them."""


class GroupLockSettingsUpdatedPayloadObjectSettingsInMeeting(Reply):
    alert_guest_join: bool
    """Labelling of participants from outside the account as guests."""
    allow_live_streaming: bool
    """Live streaming of meetings to other services."""
    allow_show_zoom_windows: bool
    """Showing Zoom's own windows in a shared screen."""
    allow_users_to_delete_messages_in_meeting_chat: bool
    """Deleting of messages in the meeting chat."""
    annotation: bool
    """Drawing on shared content."""
    auto_answer: bool
    """Auto-answer group, whose calls are answered by themselves."""
    auto_generated_captions: bool
    """Captions made by speech recognition."""
    auto_saving_chat: bool
    """Saving of all meeting chats on the host's computer by itself."""
    breakout_room: bool
    """Breakout rooms, which split a meeting into smaller groups."""
    chat: bool
    """Chat among participants of meetings."""
    closed_caption: bool
    """Captions typed by a participant or delivered by a service."""
    co_host: bool
    """Co-hosts, who share most of the host's controls."""
    custom_data_center_regions: bool
    """Own choice of the regions that carry meeting traffic."""
    disable_screen_sharing_for_host_meetings: bool
    """Ban on sharing the desktop in meetings one hosts; single windows may be shared."""
    disable_screen_sharing_for_in_meeting_guests: bool
    """Ban on sharing the screen while guests are in the meeting."""
    e2e_encryption: bool
    """Encryption required of all meetings, also of SIP and H.323 devices."""
    entry_exit_chime: bool
    """Sound on joining and leaving, played for: `host`, `all` or `none`."""
    far_end_camera_control: bool
    """Control of another participant's camera during a meeting."""
    feedback: bool
    """Tab in the desktop app for comments to Zoom."""
    file_transfer: bool
    """Sending of files in the meeting chat."""
    full_transcript: bool
    """Transcript of the whole meeting, shown beside it."""
    group_hd: bool
    """HD video in meetings with several people."""
    language_interpretation: bool
    """Interpretation between languages, each in an audio channel of its own."""
    manual_captions: bool
    """Captions typed by a person."""
    meeting_question_answer: bool
    """Questions and answers panel in meetings."""
    meeting_reactions: bool
    """Reactions with emojis in meetings."""
    meeting_survey: bool
    """Survey that participants get at the end of a meeting."""
    non_verbal_feedback: bool
    """Feedback icons, such as raising a hand or `yes` and `no`."""
    original_audio: bool
    """Option to send the microphone's sound without processing."""
    polling: bool
    """Polls in meetings."""
    post_meeting_feedback: bool
    """Short survey about quality at the end of each meeting."""
    private_chat: bool
    """Private messages between participants of a meeting."""
    remote_control: bool
    """Letting others control the shared content with mouse and keyboard."""
    remote_support: bool
    """Remote support by the host to one participant."""
    request_permission_to_unmute: bool
    """Asking participants for lasting permission to be unmuted by the host."""
    save_caption: bool
    """Saving of captions or the transcript by participants."""
    save_captions: bool
    """Saving of captions or the transcript by participants."""
    screen_sharing: bool
    """Sharing of the screen by hosts and participants."""
    sending_default_email_invites: bool
    """Only the default e-mail program for sending invitations."""
    show_a_join_from_your_browser_link: bool
    """Link to join from the browser, without installing the app."""
    show_browser_join_link: bool
    """Link to join from the browser, without installing the app."""
    show_meeting_control_toolbar: bool
    """Meeting controls that never hide."""
    sign_language_interpretation: bool
    """Video of sign language interpreters beside the speakers."""
    slide_control: bool
    """Letting others turn the slides of a shared presentation."""
    stereo_audio: bool
    """Option to send stereo sound."""
    use_html_format_email: bool
    """HTML instead of plain text in invitations from the Outlook plugin."""
    virtual_background: bool
    """Virtual backgrounds behind the user."""
    waiting_room: bool
    """Waiting room, where participants stay until they are let in."""
    webinar_chat: bool
    """Chat in webinars and who may write to whom."""
    webinar_live_streaming: bool
    """Live streaming of webinars to other services."""
    webinar_polling: bool
    """Polls and quizzes in webinars."""
    webinar_question_answer: bool
    """Questions and answers panel in webinars."""
    webinar_reactions: bool
    """Reactions with emojis in webinars."""
    webinar_survey: bool
    """Survey that attendees get at the end of a webinar."""
    whiteboard: bool
    """Whiteboards in meetings."""


class GroupLockSettingsUpdatedPayloadObjectSettingsMeetingSecurity(Reply):
    approved_or_denied_countries_or_regions: bool
    """Countries or regions whose people may, or may not, join."""
    auto_security: bool
    """Requirement that every meeting has at least one security option, such as a passcode."""
    block_user_domain: bool
    """Ban on people with e-mail addresses in listed domains."""
    embed_password_in_join_link: bool
    """Encrypted passcode inside the join link, so that one click is enough."""
    encryption_type: str
    """Default encryption: `enhanced_encryption` keeps keys in Zoom's cloud, `e2ee` only on devices."""
    end_to_end_encrypted_meetings: bool
    """End-to-end encryption of meetings; needed for `encryption_type` `e2ee`."""
    meeting_password: bool
    """Passcode for instant and scheduled meetings."""
    only_authenticated_can_join_from_webclient: bool
    """Sign-in required of those who join from a web browser."""
    phone_password: bool
    """Numeric passcode for participants who dial in by phone."""
    pmi_password: bool
    """Passcode for personal meetings."""
    waiting_room: bool
    """Waiting room, where participants stay until they are let in."""
    webinar_password: bool
    """Passcode for webinars."""


class GroupLockSettingsUpdatedPayloadObjectSettingsOtherOptions(Reply):
    blur_snapshot: bool
    """Blurred picture of the app in the task switcher of iOS devices."""


class GroupLockSettingsUpdatedPayloadObjectSettingsRecording(Reply):
    account_user_access_recording: bool
    """Restriction of cloud recordings to users of the account."""
    archive: bool
    """Archiving of meetings and webinars for compliance."""
    auto_delete_cmr: bool
    """Deletion of cloud recordings after a number of days."""
    auto_recording: bool
    """Recording that starts with the meeting: `local`, `cloud` or `none`."""
    cloud_recording: bool
    """Recording to Zoom's cloud."""
    cloud_recording_download: bool
    """Downloading of cloud recordings by anyone with the link."""
    host_delete_cloud_recording: bool
    """Deleting of cloud recordings by their host."""
    ip_address_access_control: bool
    """Restriction of cloud recordings to listed IP addresses."""
    local_recording: bool
    """Recording to the computer of host or participants."""
    prevent_host_access_recording: bool
    """Hiding of cloud recordings from their own hosts."""
    recording_authentication: bool
    """Viewing of cloud recordings by signed-in people only."""


class GroupLockSettingsUpdatedPayloadObjectSettingsScheduleMeeting(Reply):
    audio_type: bool
    """How participants join audio: `both`, `telephony`, `voip` or `thirdParty`."""
    embed_password_in_join_link: bool
    """Encrypted passcode inside the join link, so that one click is enough."""
    force_pmi_jbh_password: bool
    """Passcode for personal meetings that people may join before the host."""
    host_video: bool
    """Host's video on from the start of the meeting."""
    join_before_host: bool
    """Joining before the host."""
    meeting_authentication: bool
    """Admission of signed-in people only."""
    mute_upon_entry: bool
    """Muting of participants when they join."""
    participant_video: bool
    """Participants' video on when they join."""
    pstn_password_protected: bool
    """Passcode for participants who dial in by phone."""
    require_password_for_instant_meetings: bool
    """Passcode for instant meetings."""
    require_password_for_pmi_meetings: bool
    """Passcode for personal meetings: `all`, `jbh_only` (if joining before host is on) or `none`."""
    require_password_for_scheduling_new_meetings: bool
    """Passcode for newly scheduled meetings."""
    upcoming_meeting_reminder: bool
    """Desktop notice before a meeting starts."""


class GroupLockSettingsUpdatedPayloadObjectSettingsTelephony(Reply):
    telephony_regions: bool
    """Regions of dial-in numbers that users may choose from."""
    third_party_audio: bool
    """Audio conference of another provider."""


class GroupLockSettingsUpdatedPayloadObjectSettings(Reply):
    audio_conferencing: GroupLockSettingsUpdatedPayloadObjectSettingsAudioConferencing
    """Joining by phone: dial-in numbers and call-out."""
    email_notification: GroupLockSettingsUpdatedPayloadObjectSettingsEmailNotification
    """E-mails sent about meetings and recordings."""
    in_meeting: GroupLockSettingsUpdatedPayloadObjectSettingsInMeeting
    """What may happen during meetings and webinars."""
    meeting_security: GroupLockSettingsUpdatedPayloadObjectSettingsMeetingSecurity
    """Passcodes, waiting room, encryption and other protection of meetings."""
    other_options: GroupLockSettingsUpdatedPayloadObjectSettingsOtherOptions
    """Settings that fit nowhere else."""
    recording: GroupLockSettingsUpdatedPayloadObjectSettingsRecording
    """Local and cloud recording."""
    schedule_meeting: GroupLockSettingsUpdatedPayloadObjectSettingsScheduleMeeting
    """Defaults for scheduling meetings."""
    telephony: GroupLockSettingsUpdatedPayloadObjectSettingsTelephony
    """Audio by phone: regions, providers and notes."""


class GroupLockSettingsUpdatedPayloadObject(Reply):
    id: str
    """Id of the group."""
    settings: GroupLockSettingsUpdatedPayloadObjectSettings
    """New state of the locks that changed: `true` is locked."""


class GroupLockSettingsUpdatedPayloadOldObjectSettingsAudioConferencing(Reply):
    call_me_and_invite_by_phone: bool
    """Calls from the meeting to a participant's or an invitee's phone."""
    participant_phone_masking: bool
    """Hiding of part of dial-in participants' phone numbers."""
    personal_audio_conference: bool
    """Personal audio conferences, joined by phone with a number of one's own."""
    toll_call: bool
    """Dial-in over numbers with ordinary call charges."""
    toll_free_and_fee_based_toll_call: bool
    """Dial-in over toll-free and paid numbers of the audio plan."""


class GroupLockSettingsUpdatedPayloadOldObjectSettingsEmailNotification(Reply):
    alternative_host_reminder: bool
    """E-mail to an alternative host when one is set or removed."""
    cancel_meeting_reminder: bool
    """E-mail to host and participants when a meeting is cancelled."""
    cloud_recording_available_reminder: bool
    """E-mail to the host when a cloud recording is ready."""
    jbh_reminder: bool
    """E-mail to the host when participants join before the host."""
    schedule_for_reminder: bool
    """E-mail to the host when somebody schedules, changes or cancels a meeting for them."""


class GroupLockSettingsUpdatedPayloadOldObjectSettingsInMeeting(Reply):
    alert_guest_join: bool
    """Labelling of participants from outside the account as guests."""
    allow_live_streaming: bool
    """Live streaming of meetings to other services."""
    allow_show_zoom_windows: bool
    """Showing Zoom's own windows in a shared screen."""
    allow_users_to_delete_messages_in_meeting_chat: bool
    """Deleting of messages in the meeting chat."""
    annotation: bool
    """Drawing on shared content."""
    auto_answer: bool
    """Auto-answer group, whose calls are answered by themselves."""
    auto_generated_captions: bool
    """Captions made by speech recognition."""
    auto_saving_chat: bool
    """Saving of all meeting chats on the host's computer by itself."""
    breakout_room: bool
    """Breakout rooms, which split a meeting into smaller groups."""
    chat: bool
    """Chat among participants of meetings."""
    closed_caption: bool
    """Captions typed by a participant or delivered by a service."""
    co_host: bool
    """Co-hosts, who share most of the host's controls."""
    custom_data_center_regions: bool
    """Own choice of the regions that carry meeting traffic."""
    disable_screen_sharing_for_host_meetings: bool
    """Ban on sharing the desktop in meetings one hosts; single windows may be shared."""
    disable_screen_sharing_for_in_meeting_guests: bool
    """Ban on sharing the screen while guests are in the meeting."""
    e2e_encryption: bool
    """Encryption required of all meetings, also of SIP and H.323 devices."""
    entry_exit_chime: bool
    """Sound on joining and leaving, played for: `host`, `all` or `none`."""
    far_end_camera_control: bool
    """Control of another participant's camera during a meeting."""
    feedback: bool
    """Tab in the desktop app for comments to Zoom."""
    file_transfer: bool
    """Sending of files in the meeting chat."""
    full_transcript: bool
    """Transcript of the whole meeting, shown beside it."""
    group_hd: bool
    """HD video in meetings with several people."""
    language_interpretation: bool
    """Interpretation between languages, each in an audio channel of its own."""
    manual_captions: bool
    """Captions typed by a person."""
    meeting_question_answer: bool
    """Questions and answers panel in meetings."""
    meeting_reactions: bool
    """Reactions with emojis in meetings."""
    meeting_survey: bool
    """Survey that participants get at the end of a meeting."""
    non_verbal_feedback: bool
    """Feedback icons, such as raising a hand or `yes` and `no`."""
    original_audio: bool
    """Option to send the microphone's sound without processing."""
    polling: bool
    """Polls in meetings."""
    post_meeting_feedback: bool
    """Short survey about quality at the end of each meeting."""
    private_chat: bool
    """Private messages between participants of a meeting."""
    remote_control: bool
    """Letting others control the shared content with mouse and keyboard."""
    remote_support: bool
    """Remote support by the host to one participant."""
    request_permission_to_unmute: bool
    """Asking participants for lasting permission to be unmuted by the host."""
    save_caption: bool
    """Saving of captions or the transcript by participants."""
    save_captions: bool
    """Saving of captions or the transcript by participants."""
    screen_sharing: bool
    """Sharing of the screen by hosts and participants."""
    sending_default_email_invites: bool
    """Only the default e-mail program for sending invitations."""
    show_a_join_from_your_browser_link: bool
    """Link to join from the browser, without installing the app."""
    show_browser_join_link: bool
    """Link to join from the browser, without installing the app."""
    show_meeting_control_toolbar: bool
    """Meeting controls that never hide."""
    sign_language_interpretation: bool
    """Video of sign language interpreters beside the speakers."""
    slide_control: bool
    """Letting others turn the slides of a shared presentation."""
    stereo_audio: bool
    """Option to send stereo sound."""
    use_html_format_email: bool
    """HTML instead of plain text in invitations from the Outlook plugin."""
    virtual_background: bool
    """Virtual backgrounds behind the user."""
    waiting_room: bool
    """Waiting room, where participants stay until they are let in."""
    webinar_chat: bool
    """Chat in webinars and who may write to whom."""
    webinar_live_streaming: bool
    """Live streaming of webinars to other services."""
    webinar_polling: bool
    """Polls and quizzes in webinars."""
    webinar_question_answer: bool
    """Questions and answers panel in webinars."""
    webinar_reactions: bool
    """Reactions with emojis in webinars."""
    webinar_survey: bool
    """Survey that attendees get at the end of a webinar."""
    whiteboard: bool
    """Whiteboards in meetings."""


class GroupLockSettingsUpdatedPayloadOldObjectSettingsMeetingSecurity(Reply):
    approved_or_denied_countries_or_regions: bool
    """Countries or regions whose people may, or may not, join."""
    auto_security: bool
    """Requirement that every meeting has at least one security option, such as a passcode."""
    block_user_domain: bool
    """Ban on people with e-mail addresses in listed domains."""
    embed_password_in_join_link: bool
    """Encrypted passcode inside the join link, so that one click is enough."""
    encryption_type: str
    """Default encryption: `enhanced_encryption` keeps keys in Zoom's cloud, `e2ee` only on devices."""
    end_to_end_encrypted_meetings: bool
    """End-to-end encryption of meetings; needed for `encryption_type` `e2ee`."""
    meeting_password: bool
    """Passcode for instant and scheduled meetings."""
    only_authenticated_can_join_from_webclient: bool
    """Sign-in required of those who join from a web browser."""
    phone_password: bool
    """Numeric passcode for participants who dial in by phone."""
    pmi_password: bool
    """Passcode for personal meetings."""
    waiting_room: bool
    """Waiting room, where participants stay until they are let in."""
    webinar_password: bool
    """Passcode for webinars."""


class GroupLockSettingsUpdatedPayloadOldObjectSettingsOtherOptions(Reply):
    blur_snapshot: bool
    """Blurred picture of the app in the task switcher of iOS devices."""


class GroupLockSettingsUpdatedPayloadOldObjectSettingsRecording(Reply):
    account_user_access_recording: bool
    """Restriction of cloud recordings to users of the account."""
    archive: bool
    """Archiving of meetings and webinars for compliance."""
    auto_delete_cmr: bool
    """Deletion of cloud recordings after a number of days."""
    auto_recording: bool
    """Recording that starts with the meeting: `local`, `cloud` or `none`."""
    cloud_recording: bool
    """Recording to Zoom's cloud."""
    cloud_recording_download: bool
    """Downloading of cloud recordings by anyone with the link."""
    host_delete_cloud_recording: bool
    """Deleting of cloud recordings by their host."""
    ip_address_access_control: bool
    """Restriction of cloud recordings to listed IP addresses."""
    local_recording: bool
    """Recording to the computer of host or participants."""
    prevent_host_access_recording: bool
    """Hiding of cloud recordings from their own hosts."""
    recording_authentication: bool
    """Viewing of cloud recordings by signed-in people only."""


class GroupLockSettingsUpdatedPayloadOldObjectSettingsScheduleMeeting(Reply):
    audio_type: bool
    """How participants join audio: `both`, `telephony`, `voip` or `thirdParty`."""
    embed_password_in_join_link: bool
    """Encrypted passcode inside the join link, so that one click is enough."""
    force_pmi_jbh_password: bool
    """Passcode for personal meetings that people may join before the host."""
    host_video: bool
    """Host's video on from the start of the meeting."""
    join_before_host: bool
    """Joining before the host."""
    meeting_authentication: bool
    """Admission of signed-in people only."""
    mute_upon_entry: bool
    """Muting of participants when they join."""
    participant_video: bool
    """Participants' video on when they join."""
    pstn_password_protected: bool
    """Passcode for participants who dial in by phone."""
    require_password_for_instant_meetings: bool
    """Passcode for instant meetings."""
    require_password_for_pmi_meetings: bool
    """Passcode for personal meetings: `all`, `jbh_only` (if joining before host is on) or `none`."""
    require_password_for_scheduling_new_meetings: bool
    """Passcode for newly scheduled meetings."""
    upcoming_meeting_reminder: bool
    """Desktop notice before a meeting starts."""


class GroupLockSettingsUpdatedPayloadOldObjectSettingsTelephony(Reply):
    telephony_regions: bool
    """Regions of dial-in numbers that users may choose from."""
    third_party_audio: bool
    """Audio conference of another provider."""


class GroupLockSettingsUpdatedPayloadOldObjectSettings(Reply):
    audio_conferencing: GroupLockSettingsUpdatedPayloadOldObjectSettingsAudioConferencing
    """Joining by phone: dial-in numbers and call-out."""
    email_notification: GroupLockSettingsUpdatedPayloadOldObjectSettingsEmailNotification
    """E-mails sent about meetings and recordings."""
    in_meeting: GroupLockSettingsUpdatedPayloadOldObjectSettingsInMeeting
    """What may happen during meetings and webinars."""
    meeting_security: GroupLockSettingsUpdatedPayloadOldObjectSettingsMeetingSecurity
    """Passcodes, waiting room, encryption and other protection of meetings."""
    other_options: GroupLockSettingsUpdatedPayloadOldObjectSettingsOtherOptions
    """Settings that fit nowhere else."""
    recording: GroupLockSettingsUpdatedPayloadOldObjectSettingsRecording
    """Local and cloud recording."""
    schedule_meeting: GroupLockSettingsUpdatedPayloadOldObjectSettingsScheduleMeeting
    """Defaults for scheduling meetings."""
    telephony: GroupLockSettingsUpdatedPayloadOldObjectSettingsTelephony
    """Audio by phone: regions, providers and notes."""


class GroupLockSettingsUpdatedPayloadOldObject(Reply):
    id: str
    """Id of the group."""
    settings: GroupLockSettingsUpdatedPayloadOldObjectSettings
    """Earlier state of the locks that changed."""


class GroupLockSettingsUpdatedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: GroupLockSettingsUpdatedPayloadObject
    """Group and the locks that changed."""
    old_object: GroupLockSettingsUpdatedPayloadOldObject
    """Values before the change, with the same properties as `object`."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""
    time_stamp: int
    """When the change was made, epoch milliseconds."""


class GroupMemberAddedPayloadObjectMembers(Reply):
    email: str
    """E-mail address of the user."""
    id: str
    """Id of the user (22 characters)."""


class GroupMemberAddedPayloadObject(Reply):
    id: str
    """Id of the group."""
    members: list[GroupMemberAddedPayloadObjectMembers]
    """Users who were added."""


class GroupMemberAddedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: GroupMemberAddedPayloadObject
    """Group and its new members."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""
    time_stamp: int
    """When the change was made, epoch milliseconds."""


class GroupMemberDeletedPayloadObjectMembers(Reply):
    email: str
    """E-mail address of the user."""
    id: str
    """Id of the user (22 characters)."""


class GroupMemberDeletedPayloadObject(Reply):
    id: str
    """Id of the group."""
    members: list[GroupMemberDeletedPayloadObjectMembers]
    """Users who were taken out."""


class GroupMemberDeletedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: GroupMemberDeletedPayloadObject
    """Group and the users concerned."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""
    time_stamp: int
    """When the change was made, epoch milliseconds."""


class GroupSettingsUpdatedPayloadObjectSettingsAudioConferencingCallMeAndInviteByPhoneCallOutCountriesSelectedCountries(
    Reply
):
    code: str
    """Two-letter code of the country."""
    name: str
    """Name of the country."""


class GroupSettingsUpdatedPayloadObjectSettingsAudioConferencingCallMeAndInviteByPhoneCallOutCountries(Reply):
    selected_countries: list[
        GroupSettingsUpdatedPayloadObjectSettingsAudioConferencingCallMeAndInviteByPhoneCallOutCountriesSelectedCountries
    ]
    """Countries chosen by the account."""


class GroupSettingsUpdatedPayloadObjectSettingsAudioConferencingCallMeAndInviteByPhone(Reply):
    allow_webinar_attendees_call_me: bool
    """Whether webinar attendees may have themselves called by phone."""
    call_out_countries: (
        GroupSettingsUpdatedPayloadObjectSettingsAudioConferencingCallMeAndInviteByPhoneCallOutCountries
    )
    """Countries whose phones may be called."""
    enable: bool
    """Whether this is turned on."""
    require_press_1_for_call_me: str
    """Whether one presses 1 to be connected when called: `auto`, `always` or `never`."""


class GroupSettingsUpdatedPayloadObjectSettingsAudioConferencingParticipantPhoneMasking(Reply):
    enable: bool
    """Whether this is turned on."""
    masking_type: str
    """How digits are hidden: `mask_default`, `mask_first_5` or `mask_except_last_4`."""


class GroupSettingsUpdatedPayloadObjectSettingsAudioConferencingTollCallNumbers(Reply):
    code: str
    """International dialling code, without the plus sign."""
    country_code: str
    """Two-letter code of the country, such as `US`."""
    country_name: str
    """Name of the country."""
    display_number: str
    """Phone number as shown to people, with spaces."""
    number: str
    """Phone number in international form, such as `+12125550100`."""


class GroupSettingsUpdatedPayloadObjectSettingsAudioConferencingTollCall(Reply):
    enable: bool
    """Whether this is turned on."""
    numbers: list[GroupSettingsUpdatedPayloadObjectSettingsAudioConferencingTollCallNumbers]
    """Dial-in phone numbers shown in invitations."""


class GroupSettingsUpdatedPayloadObjectSettingsAudioConferencingTollFreeAndFeeBasedTollCallNumbers(Reply):
    code: str
    """International dialling code, without the plus sign."""
    country_code: str
    """Two-letter code of the country, such as `US`."""
    country_name: str
    """Name of the country."""
    display_number: str
    """Phone number as shown to people, with spaces."""
    number: str
    """Phone number in international form, such as `+12125550100`."""


class GroupSettingsUpdatedPayloadObjectSettingsAudioConferencingTollFreeAndFeeBasedTollCall(Reply):
    allow_webinar_attendees_dial: bool
    """Whether webinar attendees may join by dialling in."""
    enable: bool
    """Whether this is turned on."""
    numbers: list[
        GroupSettingsUpdatedPayloadObjectSettingsAudioConferencingTollFreeAndFeeBasedTollCallNumbers
    ]
    """Dial-in phone numbers shown in invitations."""


class GroupSettingsUpdatedPayloadObjectSettingsAudioConferencing(Reply):
    call_me_and_invite_by_phone: (
        GroupSettingsUpdatedPayloadObjectSettingsAudioConferencingCallMeAndInviteByPhone
    )
    """Calls from the meeting to a participant's or an invitee's phone."""
    participant_phone_masking: (
        GroupSettingsUpdatedPayloadObjectSettingsAudioConferencingParticipantPhoneMasking
    )
    """Hiding of part of dial-in participants' phone numbers."""
    personal_audio_conference: bool
    """Personal audio conferences, joined by phone with a number of one's own."""
    toll_call: GroupSettingsUpdatedPayloadObjectSettingsAudioConferencingTollCall
    """Dial-in over numbers with ordinary call charges."""
    toll_free_and_fee_based_toll_call: (
        GroupSettingsUpdatedPayloadObjectSettingsAudioConferencingTollFreeAndFeeBasedTollCall
    )
    """Dial-in over toll-free and paid numbers of the audio plan."""


class GroupSettingsUpdatedPayloadObjectSettingsChatAllowUsersToAddContacts(Reply):
    enable: bool
    """Whether this is turned on."""
    selected_option: int
    """`1` anyone, `2` own organization, `3` also listed domains, `4` also listed people."""
    user_email_addresses: str
    """E-mail addresses of allowed people, separated by commas."""


class GroupSettingsUpdatedPayloadObjectSettingsChatAllowUsersToChatWithOthers(Reply):
    enable: bool
    """Whether this is turned on."""
    selected_option: int
    """`1` anyone, `2` own organization, `3` also listed domains, `4` also listed people."""
    user_email_addresses: str
    """E-mail addresses of allowed people, separated by commas."""


class GroupSettingsUpdatedPayloadObjectSettingsChatChatEmojis(Reply):
    emojis_option: str
    """Which emojis: `all` or the `selected` ones."""
    enable: bool
    """Whether this is turned on."""


class GroupSettingsUpdatedPayloadObjectSettingsChatChatEtiquetteToolPolicies(Reply):
    id: str
    """Id of the rule."""
    status: str
    """Whether the rule is `activated` or `deactivated`."""


class GroupSettingsUpdatedPayloadObjectSettingsChatChatEtiquetteTool(Reply):
    enable: bool
    """Whether this is turned on."""
    policies: list[GroupSettingsUpdatedPayloadObjectSettingsChatChatEtiquetteToolPolicies]
    """Rules of the chat etiquette tool."""


class GroupSettingsUpdatedPayloadObjectSettingsChatSendDataToThirdPartyArchivingService(Reply):
    enable: bool
    """Whether this is turned on."""


class GroupSettingsUpdatedPayloadObjectSettingsChatShareFiles(Reply):
    enable: bool
    """Whether this is turned on."""
    share_option: str
    """Whom files may be shared with: `anyone`, the same `account` or the same `organization`."""


class GroupSettingsUpdatedPayloadObjectSettingsChat(Reply):
    allow_users_to_add_contacts: GroupSettingsUpdatedPayloadObjectSettingsChatAllowUsersToAddContacts
    """Adding people to a chat contact list, and whom."""
    allow_users_to_chat_with_others: GroupSettingsUpdatedPayloadObjectSettingsChatAllowUsersToChatWithOthers
    """Chats with people, and with whom."""
    allow_users_to_search_others_options: str
    """Whom users may find in the chat search."""
    chat_emojis: GroupSettingsUpdatedPayloadObjectSettingsChatChatEmojis
    """Emojis in chat."""
    chat_etiquette_tool: GroupSettingsUpdatedPayloadObjectSettingsChatChatEtiquetteTool
    """Rules that warn of or stop messages with listed words or patterns."""
    create_private_channels: bool
    """Whether users may create private channels."""
    create_public_channels: bool
    """Whether users may create public channels."""
    record_video_messages: bool
    """Video messages in chat."""
    record_voice_messages: bool
    """Voice messages in chat."""
    schedule_meetings_in_chat: bool
    """Scheduling of meetings from a chat."""
    screen_capture: bool
    """Screenshots taken from within chat."""
    send_data_to_third_party_archiving_service: (
        GroupSettingsUpdatedPayloadObjectSettingsChatSendDataToThirdPartyArchivingService
    )
    """Sending of chat messages to another maker's archive."""
    share_files: GroupSettingsUpdatedPayloadObjectSettingsChatShareFiles
    """Sharing of files in chat and meetings."""
    share_links_in_chat: bool
    """Sending of links in chat."""


class GroupSettingsUpdatedPayloadObjectSettingsEmailNotification(Reply):
    alternative_host_reminder: bool
    """E-mail to an alternative host when one is set or removed."""
    cancel_meeting_reminder: bool
    """E-mail to host and participants when a meeting is cancelled."""
    cloud_recording_available_reminder: bool
    """E-mail to the host when a cloud recording is ready."""
    jbh_reminder: bool
    """E-mail to the host when participants join before the host."""
    recording_available_reminder_alternative_hosts: bool
    """Whether alternative hosts get an e-mail when a cloud recording is ready."""
    recording_available_reminder_schedulers: bool
    """Whether the person who scheduled the meeting gets an e-mail when a cloud recording is ready."""
    schedule_for_reminder: bool
    """E-mail to the host when somebody schedules, changes or cancels a meeting for them."""


class GroupSettingsUpdatedPayloadObjectSettingsInMeetingClosedCaptioning(Reply):
    auto_transcribing: bool
    """Whether speech is turned into captions automatically."""
    enable: bool
    """Whether this is turned on."""
    save_caption: bool
    """Saving of captions or the transcript by participants."""
    third_party_captioning_service: bool
    """Whether an outside service may deliver captions, through a token."""
    view_full_transcript: bool
    """Whether participants may read the whole transcript beside the meeting."""


class GroupSettingsUpdatedPayloadObjectSettingsInMeetingLanguageInterpretation(Reply):
    allow_participants_to_speak_in_listening_channel: bool
    """Whether participants may speak in the language channel they listen to."""
    allow_up_to_25_custom_languages_when_scheduling_meetings: bool
    """Whether up to 25 own languages may be added for interpreters."""
    custom_languages: list[str]
    """Languages added beyond the built-in ones."""
    enable: bool
    """Whether this is turned on."""
    enable_language_interpretation_by_default: bool
    """Whether new meetings start with language interpretation on."""
    languages: list[str]
    """Languages offered to interpreters and listeners."""


class GroupSettingsUpdatedPayloadObjectSettingsInMeetingManualCaptioning(Reply):
    allow_to_type: bool
    """Whether the host may type captions or assign someone to do so."""
    auto_generated_captions: bool
    """Captions made by speech recognition."""
    full_transcript: bool
    """Transcript of the whole meeting, shown beside it."""
    manual_captions: bool
    """Captions typed by a person."""
    save_captions: bool
    """Saving of captions or the transcript by participants."""
    third_party_captioning_service: bool
    """Whether an outside service may deliver captions, through a token."""


class GroupSettingsUpdatedPayloadObjectSettingsInMeetingMeetingPolling(Reply):
    advanced_polls: bool
    """Whether hosts may make quizzes and questions with more than choices."""
    allow_alternative_host_to_add_edit: bool
    """Whether alternative hosts may add and edit polls and quizzes."""
    allow_host_to_upload_image: bool
    """Whether hosts may add an image to each poll question."""
    enable: bool
    """Whether this is turned on."""
    manage_saved_polls_and_quizzes: bool
    """Whether users may manage saved polls and quizzes."""
    require_answers_to_be_anonymous: bool
    """Whether poll answers are always anonymous."""


class GroupSettingsUpdatedPayloadObjectSettingsInMeetingSignLanguageInterpretation(Reply):
    custom_languages: list[str]
    """Languages added beyond the built-in ones."""
    enable: bool
    """Whether this is turned on."""
    enable_sign_language_interpretation_by_default: bool
    """Whether new meetings start with sign language interpretation on."""
    languages: list[str]
    """Languages offered to interpreters and listeners."""


class GroupSettingsUpdatedPayloadObjectSettingsInMeetingVirtualBackgroundSettingsFiles(Reply):
    id: str
    """Id of the background file."""
    is_default: bool
    """Whether this is the default background."""
    name: str
    """Name of the background file."""
    size: int
    """Size of the file, bytes."""
    type: str
    """Whether it is an `image` or a `video`."""


class GroupSettingsUpdatedPayloadObjectSettingsInMeetingVirtualBackgroundSettings(Reply):
    allow_upload_custom: bool
    """Whether users may upload their own backgrounds."""
    allow_videos: bool
    """Whether videos may serve as virtual backgrounds."""
    enable: bool
    """Whether this is turned on."""
    files: list[GroupSettingsUpdatedPayloadObjectSettingsInMeetingVirtualBackgroundSettingsFiles]
    """Background files."""


class GroupSettingsUpdatedPayloadObjectSettingsInMeetingWebinarChat(Reply):
    allow_attendees_chat_with: int
    """Whom webinar attendees may write to: `1` no one, `2` host and panelists, `3` everyone."""
    allow_auto_save_local_chat_file: bool
    """Whether webinar chats are saved on the host's computer by themselves."""
    allow_panelists_chat_with: int
    """Whom panelists may write to: `1` host and panelists, `2` everyone."""
    allow_panelists_send_direct_message: bool
    """Whether panelists may write to one attendee in private."""
    allow_users_save_chats: int
    """Who may save the chat: `0` nobody, `1` host's and panelists' messages only, `2` all messages."""
    default_attendees_chat_with: int
    """Whom attendees write to unless they choose: `1` host and panelists, `2` everyone."""
    enable: bool
    """Whether this is turned on."""


class GroupSettingsUpdatedPayloadObjectSettingsInMeetingWebinarLiveStreaming(Reply):
    custom_service_instructions: str
    """Guidance for hosts on setting up the custom streaming service."""
    enable: bool
    """Whether this is turned on."""
    live_streaming_reminder: bool
    """Whether participants are told that the webinar is streamed."""
    live_streaming_service: list[str]
    """Services webinars may be streamed to."""


class GroupSettingsUpdatedPayloadObjectSettingsInMeetingWebinarPolling(Reply):
    advanced_polls: bool
    """Whether hosts may make quizzes and questions with more than choices."""
    allow_alternative_host_to_add_edit: bool
    """Whether alternative hosts may add and edit polls and quizzes."""
    allow_host_to_upload_image: bool
    """Whether hosts may add an image to each poll question."""
    enable: bool
    """Whether this is turned on."""
    manage_saved_polls_and_quizzes: bool
    """Whether users may manage saved polls and quizzes."""
    require_answers_to_be_anonymous: bool
    """Whether poll answers are always anonymous."""


class GroupSettingsUpdatedPayloadObjectSettingsInMeeting(Reply):
    alert_guest_join: bool
    """Labelling of participants from outside the account as guests."""
    allow_host_panelists_to_use_audible_clap: bool
    """Whether webinar hosts and panelists may clap audibly."""
    allow_live_streaming: bool
    """Live streaming of meetings to other services."""
    allow_participants_chat_with: int
    """Whom participants may write to: `1` no one, `2` hosts, `3` everyone in public, `4` also in private."""
    allow_show_zoom_windows: bool
    """Showing Zoom's own windows in a shared screen."""
    allow_users_save_chats: int
    """Who may save the chat: `1` nobody, `2` host's and co-hosts' messages only, `3` all messages."""
    allow_users_to_delete_messages_in_meeting_chat: bool
    """Deleting of messages in the meeting chat."""
    annotation: bool
    """Drawing on shared content."""
    auto_answer: bool
    """Auto-answer group, whose calls are answered by themselves."""
    auto_saving_chat: bool
    """Saving of all meeting chats on the host's computer by itself."""
    breakout_room: bool
    """Breakout rooms, which split a meeting into smaller groups."""
    breakout_room_schedule: bool
    """Whether hosts may assign participants to breakout rooms when scheduling."""
    chat: bool
    """Chat among participants of meetings."""
    closed_caption: bool
    """Captions typed by a participant or delivered by a service."""
    closed_captioning: GroupSettingsUpdatedPayloadObjectSettingsInMeetingClosedCaptioning
    """Captions in meetings and webinars."""
    co_host: bool
    """Co-hosts, who share most of the host's controls."""
    custom_data_center_regions: bool
    """Own choice of the regions that carry meeting traffic."""
    custom_live_streaming_service: bool
    """Whether meetings may be streamed to a service of one's own."""
    custom_service_instructions: str
    """Guidance for hosts on setting up the custom streaming service."""
    data_center_regions: list[str]
    """Regions chosen for meeting traffic, such as `US` or `DE`."""
    disable_screen_sharing_for_host_meetings: bool
    """Ban on sharing the desktop in meetings one hosts; single windows may be shared."""
    disable_screen_sharing_for_in_meeting_guests: bool
    """Ban on sharing the screen while guests are in the meeting."""
    e2e_encryption: bool
    """Encryption required of all meetings, also of SIP and H.323 devices."""
    entry_exit_chime: bool
    """Sound on joining and leaving, played for: `host`, `all` or `none`."""
    far_end_camera_control: bool
    """Control of another participant's camera during a meeting."""
    feedback: bool
    """Tab in the desktop app for comments to Zoom."""
    file_transfer: bool
    """Sending of files in the meeting chat."""
    group_hd: bool
    """HD video in meetings with several people."""
    join_from_desktop: bool
    """Whether people may join from a desktop app."""
    join_from_mobile: bool
    """Whether people may join from a mobile app."""
    language_interpretation: GroupSettingsUpdatedPayloadObjectSettingsInMeetingLanguageInterpretation
    """Interpretation between languages, each in an audio channel of its own."""
    live_streaming_facebook: bool
    """Whether meetings may be streamed to Facebook."""
    live_streaming_youtube: bool
    """Whether meetings may be streamed to YouTube."""
    manual_captioning: GroupSettingsUpdatedPayloadObjectSettingsInMeetingManualCaptioning
    """Captions typed by a person."""
    meeting_polling: GroupSettingsUpdatedPayloadObjectSettingsInMeetingMeetingPolling
    """Polls and quizzes in meetings."""
    meeting_question_answer: bool
    """Questions and answers panel in meetings."""
    meeting_reactions: bool
    """Reactions with emojis in meetings."""
    meeting_reactions_emojis: str
    """Which reactions: `all` emojis or the six standard ones (`selected`)."""
    meeting_survey: bool
    """Survey that participants get at the end of a meeting."""
    non_verbal_feedback: bool
    """Feedback icons, such as raising a hand or `yes` and `no`."""
    only_host_view_device_list: bool
    """Whether only the host sees the list of devices."""
    original_audio: bool
    """Option to send the microphone's sound without processing."""
    participants_share_simultaneously: str
    """Whether `one` participant or `multiple` may share at the same time."""
    polling: bool
    """Polls in meetings."""
    post_meeting_feedback: bool
    """Short survey about quality at the end of each meeting."""
    private_chat: bool
    """Private messages between participants of a meeting."""
    record_play_own_voice: bool
    """Whether phone participants record their name, which is played when they join."""
    remote_control: bool
    """Letting others control the shared content with mouse and keyboard."""
    remote_support: bool
    """Remote support by the host to one participant."""
    request_permission_to_unmute: bool
    """Asking participants for lasting permission to be unmuted by the host."""
    screen_sharing: bool
    """Sharing of the screen by hosts and participants."""
    sending_default_email_invites: bool
    """Only the default e-mail program for sending invitations."""
    show_a_join_from_your_browser_link: bool
    """Link to join from the browser, without installing the app."""
    show_device_list: bool
    """Whether the list of devices is shown in the meeting."""
    show_meeting_control_toolbar: bool
    """Meeting controls that never hide."""
    sign_language_interpretation: GroupSettingsUpdatedPayloadObjectSettingsInMeetingSignLanguageInterpretation
    """Video of sign language interpreters beside the speakers."""
    slide_control: bool
    """Letting others turn the slides of a shared presentation."""
    stereo_audio: bool
    """Option to send stereo sound."""
    unchecked_data_center_regions: list[str]
    """Regions kept from carrying meeting traffic."""
    use_html_format_email: bool
    """HTML instead of plain text in invitations from the Outlook plugin."""
    virtual_background: bool
    """Virtual backgrounds behind the user."""
    virtual_background_settings: GroupSettingsUpdatedPayloadObjectSettingsInMeetingVirtualBackgroundSettings
    """Background files and what users may upload."""
    waiting_room: bool
    """Waiting room, where participants stay until they are let in."""
    webinar_chat: GroupSettingsUpdatedPayloadObjectSettingsInMeetingWebinarChat
    """Chat in webinars and who may write to whom."""
    webinar_live_streaming: GroupSettingsUpdatedPayloadObjectSettingsInMeetingWebinarLiveStreaming
    """Live streaming of webinars to other services."""
    webinar_polling: GroupSettingsUpdatedPayloadObjectSettingsInMeetingWebinarPolling
    """Polls and quizzes in webinars."""
    webinar_question_answer: bool
    """Questions and answers panel in webinars."""
    webinar_reactions: bool
    """Reactions with emojis in webinars."""
    webinar_survey: bool
    """Survey that attendees get at the end of a webinar."""
    whiteboard: bool
    """Whiteboards in meetings."""
    who_can_share_screen: str
    """Who may share the screen: `host` or `all`."""
    who_can_share_screen_when_someone_is_sharing: str
    """Who may start sharing while somebody shares: `host` or `all`."""
    workplace_by_facebook: bool
    """Whether meetings may be streamed to Workplace."""


class GroupSettingsUpdatedPayloadObjectSettingsMeetingSecurityChatEtiquetteToolPolicies(Reply):
    description: str
    """What the rule is for."""
    id: str
    """Id of the rule."""
    is_locked: bool
    """Whether lower levels are kept from changing the rule."""
    keywords: list[str]
    """Words that trigger the rule."""
    name: str
    """Name of the rule."""
    regular_expression: str
    """Pattern that triggers the rule, in place of key words."""
    status: str
    """Whether the rule is `activated` or `deactivated`."""
    trigger_action: int
    """What a match does: `1` ask before sending, `2` block the message."""


class GroupSettingsUpdatedPayloadObjectSettingsMeetingSecurityChatEtiquetteTool(Reply):
    enable: bool
    """Whether this is turned on."""
    policies: list[GroupSettingsUpdatedPayloadObjectSettingsMeetingSecurityChatEtiquetteToolPolicies]
    """Rules of the chat etiquette tool."""


class GroupSettingsUpdatedPayloadObjectSettingsMeetingSecurityMeetingPasswordRequirement(Reply):
    consecutive_characters_length: int
    """Shortest run such as `abcd` or `1111` that is refused: 4 to 8 characters; `0` allows all."""
    have_letter: bool
    """Whether at least one letter is needed."""
    have_number: bool
    """Whether at least one digit is needed."""
    have_special_character: bool
    """Whether at least one special character, such as `!` or `@`, is needed."""
    have_upper_and_lower_characters: bool
    """Whether both upper and lower case letters are needed."""
    length: int
    """Least number of characters."""
    only_allow_numeric: bool
    """Whether only digits are allowed."""
    weak_enhance_detection: bool
    """Whether passcodes found to be weak are refused."""


class GroupSettingsUpdatedPayloadObjectSettingsMeetingSecurityWaitingRoomSettings(Reply):
    participants_to_place_in_waiting_room: int
    """Who waits: `0` all, `1` people outside the account, `2` those outside it and the allowed domains."""
    users_who_can_admit_participants_from_waiting_room: int
    """Who lets people in: `0` hosts only, `1` also those who bypassed it when no host is present."""
    whitelisted_domains_for_waiting_room: str
    """Domains whose users skip the waiting room, separated by commas."""


class GroupSettingsUpdatedPayloadObjectSettingsMeetingSecurity(Reply):
    auto_security: bool
    """Requirement that every meeting has at least one security option, such as a passcode."""
    block_user_domain: bool
    """Ban on people with e-mail addresses in listed domains."""
    block_user_domain_list: list[str]
    """Domains whose users may not join, such as `example.com`."""
    chat_etiquette_tool: GroupSettingsUpdatedPayloadObjectSettingsMeetingSecurityChatEtiquetteTool
    """Rules that warn of or stop messages with listed words or patterns."""
    embed_password_in_join_link: bool
    """Encrypted passcode inside the join link, so that one click is enough."""
    encryption_type: str
    """Default encryption: `enhanced_encryption` keeps keys in Zoom's cloud, `e2ee` only on devices."""
    end_to_end_encrypted_meetings: bool
    """End-to-end encryption of meetings; needed for `encryption_type` `e2ee`."""
    meeting_password: bool
    """Passcode for instant and scheduled meetings."""
    meeting_password_requirement: (
        GroupSettingsUpdatedPayloadObjectSettingsMeetingSecurityMeetingPasswordRequirement
    )
    """Rules that meeting and webinar passcodes must follow."""
    only_authenticated_can_join_from_webclient: bool
    """Sign-in required of those who join from a web browser."""
    phone_password: bool
    """Numeric passcode for participants who dial in by phone."""
    pmi_password: bool
    """Passcode for personal meetings."""
    require_password_for_scheduled_meeting: bool
    """Whether meetings scheduled earlier need a passcode."""
    require_password_for_scheduled_webinar: bool
    """Whether webinars scheduled earlier need a passcode."""
    waiting_room: bool
    """Waiting room, where participants stay until they are let in."""
    waiting_room_settings: GroupSettingsUpdatedPayloadObjectSettingsMeetingSecurityWaitingRoomSettings
    """Who waits in the waiting room and who lets people in."""
    webinar_password: bool
    """Passcode for webinars."""


class GroupSettingsUpdatedPayloadObjectSettingsOtherOptionsWebinarRegistrationOptions(Reply):
    allow_host_to_enable_social_share_buttons: bool
    """Whether hosts may put social share buttons on the registration page."""


class GroupSettingsUpdatedPayloadObjectSettingsOtherOptions(Reply):
    allow_users_contact_support_via_chat: bool
    """Whether users may chat with Zoom support from the web portal."""
    blur_snapshot: bool
    """Blurred picture of the app in the task switcher of iOS devices."""
    webinar_registration_options: (
        GroupSettingsUpdatedPayloadObjectSettingsOtherOptionsWebinarRegistrationOptions
    )
    """What hosts may add to webinar registrations."""


class GroupSettingsUpdatedPayloadObjectSettingsProfileRecordingStorageLocation(Reply):
    allowed_values: list[str]
    """Values the account may choose from."""
    value: str
    """Location chosen, one of `allowed_values`."""


class GroupSettingsUpdatedPayloadObjectSettingsProfile(Reply):
    recording_storage_location: GroupSettingsUpdatedPayloadObjectSettingsProfileRecordingStorageLocation
    """Where cloud recordings are stored."""


class GroupSettingsUpdatedPayloadObjectSettingsRecordingArchiveSettings(Reply):
    audio_file: bool
    """Whether the archive holds the audio."""
    cc_transcript_file: bool
    """Whether the archive holds captions or the transcript."""
    chat_file: bool
    """Whether the archive holds the in-meeting chat."""
    chat_with_sender_email: bool
    """Whether the archived chat shows the senders' e-mail addresses."""
    video_file: bool
    """Whether the archive holds the video."""


class GroupSettingsUpdatedPayloadObjectSettingsRecordingArchive(Reply):
    enable: bool
    """Whether this is turned on."""
    settings: GroupSettingsUpdatedPayloadObjectSettingsRecordingArchiveSettings
    """What the archive holds and how long."""
    type: int
    """What is archived: `1` meetings, `2` webinars, `3` both."""


class GroupSettingsUpdatedPayloadObjectSettingsRecordingIpAddressAccessControl(Reply):
    enable: bool
    """Whether this is turned on."""
    ip_addresses_or_ranges: str
    """Addresses or ranges that may open recordings, separated by commas."""


class GroupSettingsUpdatedPayloadObjectSettingsRecordingRecordFilesSeparately(Reply):
    active_speaker: bool
    """Whether the active speaker gets a recording file of its own."""
    gallery_view: bool
    """Whether the gallery view gets a recording file of its own."""
    shared_screen: bool
    """Whether the shared screen gets a recording file of its own."""


class GroupSettingsUpdatedPayloadObjectSettingsRecordingSmartRecording(Reply):
    create_next_steps: bool
    """Whether a recording gets a list of next steps, made by AI."""
    create_recording_highlights: bool
    """Whether highlights of a recording are found by AI."""
    create_smart_chapters: bool
    """Whether a recording is split into chapters by AI."""


class GroupSettingsUpdatedPayloadObjectSettingsRecording(Reply):
    account_user_access_recording: bool
    """Restriction of cloud recordings to users of the account."""
    archive: GroupSettingsUpdatedPayloadObjectSettingsRecordingArchive
    """Archiving of meetings and webinars for compliance."""
    auto_recording: bool
    """Recording that starts with the meeting: `local`, `cloud` or `none`."""
    cloud_recording: bool
    """Recording to Zoom's cloud."""
    cloud_recording_download: bool
    """Downloading of cloud recordings by anyone with the link."""
    cloud_recording_download_host: bool
    """Whether only the host may download cloud recordings."""
    display_participant_name: bool
    """Whether names appear in the recorded video."""
    host_delete_cloud_recording: bool
    """Deleting of cloud recordings by their host."""
    ip_address_access_control: GroupSettingsUpdatedPayloadObjectSettingsRecordingIpAddressAccessControl
    """Restriction of cloud recordings to listed IP addresses."""
    local_recording: bool
    """Recording to the computer of host or participants."""
    optimize_recording_for_3rd_party_video_editor: bool
    """Whether recordings suit other makers' video editors; larger files."""
    prevent_host_access_recording: bool
    """Hiding of cloud recordings from their own hosts."""
    record_audio_file: bool
    """Whether an audio-only file is recorded."""
    record_audio_file_each_participant: bool
    """Whether each participant's audio is recorded to a file of its own."""
    record_files_separately: GroupSettingsUpdatedPayloadObjectSettingsRecordingRecordFilesSeparately
    """Views that are recorded to separate files."""
    record_gallery_view: bool
    """Whether the gallery view with the shared screen is recorded."""
    record_speaker_view: bool
    """Whether the active speaker with the shared screen is recorded."""
    recording_audio_transcript: bool
    """Whether a transcript is made from the recorded audio."""
    recording_highlight: bool
    """Whether parts of a cloud recording may be marked as highlights."""
    recording_thumbnails: bool
    """Whether recordings contain thumbnails of the presenter while sharing."""
    save_chat_text: bool
    """Whether the recording holds the chat as text."""
    save_close_caption: bool
    """Whether the recording holds the captions as a VTT file."""
    save_panelist_chat: bool
    """Whether the recording holds messages from panelists to all."""
    save_poll_results: bool
    """Whether the recording holds the poll results."""
    show_timestamp: bool
    """Whether date and time are stamped into the recording."""
    smart_recording: GroupSettingsUpdatedPayloadObjectSettingsRecordingSmartRecording
    """AI Companion features of cloud recordings."""


class GroupSettingsUpdatedPayloadObjectSettingsScheduleMeetingAlwaysDisplayZoomMeetingAsTopic(Reply):
    display_topic_for_scheduled_meetings: bool
    """Whether the fixed topic also applies to meetings already scheduled."""
    enable: bool
    """Whether this is turned on."""


class GroupSettingsUpdatedPayloadObjectSettingsScheduleMeetingAlwaysDisplayZoomWebinarAsTopic(Reply):
    display_topic_for_scheduled_webinars: bool
    """Whether the fixed topic also applies to webinars already scheduled."""
    enable: bool
    """Whether this is turned on."""


class GroupSettingsUpdatedPayloadObjectSettingsScheduleMeeting(Reply):
    always_display_zoom_meeting_as_topic: (
        GroupSettingsUpdatedPayloadObjectSettingsScheduleMeetingAlwaysDisplayZoomMeetingAsTopic
    )
    """Fixed topic `Zoom Meeting` in place of the real one."""
    always_display_zoom_webinar_as_topic: (
        GroupSettingsUpdatedPayloadObjectSettingsScheduleMeetingAlwaysDisplayZoomWebinarAsTopic
    )
    """Fixed topic `Zoom Webinar` in place of the real one."""
    audio_type: bool
    """How participants join audio: `both`, `telephony`, `voip` or `thirdParty`."""
    embed_password_in_join_link: bool
    """Encrypted passcode inside the join link, so that one click is enough."""
    force_pmi_jbh_password: bool
    """Passcode for personal meetings that people may join before the host."""
    host_video: bool
    """Host's video on from the start of the meeting."""
    join_before_host: bool
    """Joining before the host."""
    mute_upon_entry: bool
    """Muting of participants when they join."""
    participant_video: bool
    """Participants' video on when they join."""
    personal_meeting: bool
    """Personal meeting ids for users."""
    pstn_password_protected: bool
    """Passcode for participants who dial in by phone."""
    require_password_for_instant_meetings: bool
    """Passcode for instant meetings."""
    require_password_for_pmi_meetings: str
    """Passcode for personal meetings: `all`, `jbh_only` (if joining before host is on) or `none`."""
    require_password_for_scheduled_meetings: bool
    """Whether meetings scheduled earlier need a passcode."""
    require_password_for_scheduling_new_meetings: bool
    """Passcode for newly scheduled meetings."""
    upcoming_meeting_reminder: bool
    """Desktop notice before a meeting starts."""
    use_pmi_for_instant_meetings: bool
    """Personal meeting id for meetings started at once."""
    use_pmi_for_schedule_meetings: bool
    """Personal meeting id for scheduled meetings."""


class GroupSettingsUpdatedPayloadObjectSettingsTelephonyTelephonyRegions(Reply):
    selection_values: str
    """Regions chosen for dial-in numbers, separated by commas."""


class GroupSettingsUpdatedPayloadObjectSettingsTelephony(Reply):
    audio_conference_info: str
    """Details of the third-party audio conference, at most 2,048 characters."""
    telephony_regions: GroupSettingsUpdatedPayloadObjectSettingsTelephonyTelephonyRegions
    """Regions of dial-in numbers that users may choose from."""
    third_party_audio: bool
    """Audio conference of another provider."""


class GroupSettingsUpdatedPayloadObjectSettings(Reply):
    audio_conferencing: GroupSettingsUpdatedPayloadObjectSettingsAudioConferencing
    """Joining by phone: dial-in numbers and call-out."""
    chat: GroupSettingsUpdatedPayloadObjectSettingsChat
    """Settings of Team Chat."""
    email_notification: GroupSettingsUpdatedPayloadObjectSettingsEmailNotification
    """E-mails sent about meetings and recordings."""
    in_meeting: GroupSettingsUpdatedPayloadObjectSettingsInMeeting
    """What may happen during meetings and webinars."""
    meeting_security: GroupSettingsUpdatedPayloadObjectSettingsMeetingSecurity
    """Passcodes, waiting room, encryption and other protection of meetings."""
    other_options: GroupSettingsUpdatedPayloadObjectSettingsOtherOptions
    """Settings that fit nowhere else."""
    profile: GroupSettingsUpdatedPayloadObjectSettingsProfile
    """Settings of users' profiles."""
    recording: GroupSettingsUpdatedPayloadObjectSettingsRecording
    """Local and cloud recording."""
    schedule_meeting: GroupSettingsUpdatedPayloadObjectSettingsScheduleMeeting
    """Defaults for scheduling meetings."""
    telephony: GroupSettingsUpdatedPayloadObjectSettingsTelephony
    """Audio by phone: regions, providers and notes."""


class GroupSettingsUpdatedPayloadObject(Reply):
    id: str
    """Id of the group."""
    settings: GroupSettingsUpdatedPayloadObjectSettings
    """New values of the settings that changed."""


class GroupSettingsUpdatedPayloadOldObjectSettingsAudioConferencingCallMeAndInviteByPhoneCallOutCountriesSelectedCountries(
    Reply
):
    code: str
    """Two-letter code of the country."""
    name: str
    """Name of the country."""


class GroupSettingsUpdatedPayloadOldObjectSettingsAudioConferencingCallMeAndInviteByPhoneCallOutCountries(
    Reply
):
    selected_countries: list[
        GroupSettingsUpdatedPayloadOldObjectSettingsAudioConferencingCallMeAndInviteByPhoneCallOutCountriesSelectedCountries
    ]
    """Countries chosen by the account."""


class GroupSettingsUpdatedPayloadOldObjectSettingsAudioConferencingCallMeAndInviteByPhone(Reply):
    allow_webinar_attendees_call_me: bool
    """Whether webinar attendees may have themselves called by phone."""
    call_out_countries: (
        GroupSettingsUpdatedPayloadOldObjectSettingsAudioConferencingCallMeAndInviteByPhoneCallOutCountries
    )
    """Countries whose phones may be called."""
    enable: bool
    """Whether this is turned on."""
    require_press_1_for_call_me: str
    """Whether one presses 1 to be connected when called: `auto`, `always` or `never`."""


class GroupSettingsUpdatedPayloadOldObjectSettingsAudioConferencingParticipantPhoneMasking(Reply):
    enable: bool
    """Whether this is turned on."""
    masking_type: str
    """How digits are hidden: `mask_default`, `mask_first_5` or `mask_except_last_4`."""


class GroupSettingsUpdatedPayloadOldObjectSettingsAudioConferencingTollCallNumbers(Reply):
    code: str
    """International dialling code, without the plus sign."""
    country_code: str
    """Two-letter code of the country, such as `US`."""
    country_name: str
    """Name of the country."""
    display_number: str
    """Phone number as shown to people, with spaces."""
    number: str
    """Phone number in international form, such as `+12125550100`."""


class GroupSettingsUpdatedPayloadOldObjectSettingsAudioConferencingTollCall(Reply):
    enable: bool
    """Whether this is turned on."""
    numbers: list[GroupSettingsUpdatedPayloadOldObjectSettingsAudioConferencingTollCallNumbers]
    """Dial-in phone numbers shown in invitations."""


class GroupSettingsUpdatedPayloadOldObjectSettingsAudioConferencingTollFreeAndFeeBasedTollCallNumbers(Reply):
    code: str
    """International dialling code, without the plus sign."""
    country_code: str
    """Two-letter code of the country, such as `US`."""
    country_name: str
    """Name of the country."""
    display_number: str
    """Phone number as shown to people, with spaces."""
    number: str
    """Phone number in international form, such as `+12125550100`."""


class GroupSettingsUpdatedPayloadOldObjectSettingsAudioConferencingTollFreeAndFeeBasedTollCall(Reply):
    allow_webinar_attendees_dial: bool
    """Whether webinar attendees may join by dialling in."""
    enable: bool
    """Whether this is turned on."""
    numbers: list[
        GroupSettingsUpdatedPayloadOldObjectSettingsAudioConferencingTollFreeAndFeeBasedTollCallNumbers
    ]
    """Dial-in phone numbers shown in invitations."""


class GroupSettingsUpdatedPayloadOldObjectSettingsAudioConferencing(Reply):
    call_me_and_invite_by_phone: (
        GroupSettingsUpdatedPayloadOldObjectSettingsAudioConferencingCallMeAndInviteByPhone
    )
    """Calls from the meeting to a participant's or an invitee's phone."""
    participant_phone_masking: (
        GroupSettingsUpdatedPayloadOldObjectSettingsAudioConferencingParticipantPhoneMasking
    )
    """Hiding of part of dial-in participants' phone numbers."""
    personal_audio_conference: bool
    """Personal audio conferences, joined by phone with a number of one's own."""
    toll_call: GroupSettingsUpdatedPayloadOldObjectSettingsAudioConferencingTollCall
    """Dial-in over numbers with ordinary call charges."""
    toll_free_and_fee_based_toll_call: (
        GroupSettingsUpdatedPayloadOldObjectSettingsAudioConferencingTollFreeAndFeeBasedTollCall
    )
    """Dial-in over toll-free and paid numbers of the audio plan."""


class GroupSettingsUpdatedPayloadOldObjectSettingsChatAllowUsersToAddContacts(Reply):
    enable: bool
    """Whether this is turned on."""
    selected_option: int
    """`1` anyone, `2` own organization, `3` also listed domains, `4` also listed people."""
    user_email_addresses: str
    """E-mail addresses of allowed people, separated by commas."""


class GroupSettingsUpdatedPayloadOldObjectSettingsChatAllowUsersToChatWithOthers(Reply):
    enable: bool
    """Whether this is turned on."""
    selected_option: int
    """`1` anyone, `2` own organization, `3` also listed domains, `4` also listed people."""
    user_email_addresses: str
    """E-mail addresses of allowed people, separated by commas."""


class GroupSettingsUpdatedPayloadOldObjectSettingsChatChatEmojis(Reply):
    emojis_option: str
    """Which emojis: `all` or the `selected` ones."""
    enable: bool
    """Whether this is turned on."""


class GroupSettingsUpdatedPayloadOldObjectSettingsChatChatEtiquetteToolPolicies(Reply):
    id: str
    """Id of the rule."""
    status: str
    """Whether the rule is `activated` or `deactivated`."""


class GroupSettingsUpdatedPayloadOldObjectSettingsChatChatEtiquetteTool(Reply):
    enable: bool
    """Whether this is turned on."""
    policies: list[GroupSettingsUpdatedPayloadOldObjectSettingsChatChatEtiquetteToolPolicies]
    """Rules of the chat etiquette tool."""


class GroupSettingsUpdatedPayloadOldObjectSettingsChatSendDataToThirdPartyArchivingService(Reply):
    enable: bool
    """Whether this is turned on."""


class GroupSettingsUpdatedPayloadOldObjectSettingsChatShareFiles(Reply):
    enable: bool
    """Whether this is turned on."""
    share_option: str
    """Whom files may be shared with: `anyone`, the same `account` or the same `organization`."""


class GroupSettingsUpdatedPayloadOldObjectSettingsChat(Reply):
    allow_users_to_add_contacts: GroupSettingsUpdatedPayloadOldObjectSettingsChatAllowUsersToAddContacts
    """Adding people to a chat contact list, and whom."""
    allow_users_to_chat_with_others: (
        GroupSettingsUpdatedPayloadOldObjectSettingsChatAllowUsersToChatWithOthers
    )
    """Chats with people, and with whom."""
    allow_users_to_search_others_options: str
    """Whom users may find in the chat search."""
    chat_emojis: GroupSettingsUpdatedPayloadOldObjectSettingsChatChatEmojis
    """Emojis in chat."""
    chat_etiquette_tool: GroupSettingsUpdatedPayloadOldObjectSettingsChatChatEtiquetteTool
    """Rules that warn of or stop messages with listed words or patterns."""
    create_private_channels: bool
    """Whether users may create private channels."""
    create_public_channels: bool
    """Whether users may create public channels."""
    record_video_messages: bool
    """Video messages in chat."""
    record_voice_messages: bool
    """Voice messages in chat."""
    schedule_meetings_in_chat: bool
    """Scheduling of meetings from a chat."""
    screen_capture: bool
    """Screenshots taken from within chat."""
    send_data_to_third_party_archiving_service: (
        GroupSettingsUpdatedPayloadOldObjectSettingsChatSendDataToThirdPartyArchivingService
    )
    """Sending of chat messages to another maker's archive."""
    share_files: GroupSettingsUpdatedPayloadOldObjectSettingsChatShareFiles
    """Sharing of files in chat and meetings."""
    share_links_in_chat: bool
    """Sending of links in chat."""


class GroupSettingsUpdatedPayloadOldObjectSettingsEmailNotification(Reply):
    alternative_host_reminder: bool
    """E-mail to an alternative host when one is set or removed."""
    cancel_meeting_reminder: bool
    """E-mail to host and participants when a meeting is cancelled."""
    cloud_recording_available_reminder: bool
    """E-mail to the host when a cloud recording is ready."""
    jbh_reminder: bool
    """E-mail to the host when participants join before the host."""
    recording_available_reminder_alternative_hosts: bool
    """Whether alternative hosts get an e-mail when a cloud recording is ready."""
    recording_available_reminder_schedulers: bool
    """Whether the person who scheduled the meeting gets an e-mail when a cloud recording is ready."""
    schedule_for_reminder: bool
    """E-mail to the host when somebody schedules, changes or cancels a meeting for them."""


class GroupSettingsUpdatedPayloadOldObjectSettingsInMeetingClosedCaptioning(Reply):
    auto_transcribing: bool
    """Whether speech is turned into captions automatically."""
    enable: bool
    """Whether this is turned on."""
    save_caption: bool
    """Saving of captions or the transcript by participants."""
    third_party_captioning_service: bool
    """Whether an outside service may deliver captions, through a token."""
    view_full_transcript: bool
    """Whether participants may read the whole transcript beside the meeting."""


class GroupSettingsUpdatedPayloadOldObjectSettingsInMeetingLanguageInterpretation(Reply):
    allow_participants_to_speak_in_listening_channel: bool
    """Whether participants may speak in the language channel they listen to."""
    allow_up_to_25_custom_languages_when_scheduling_meetings: bool
    """Whether up to 25 own languages may be added for interpreters."""
    custom_languages: list[str]
    """Languages added beyond the built-in ones."""
    enable: bool
    """Whether this is turned on."""
    enable_language_interpretation_by_default: bool
    """Whether new meetings start with language interpretation on."""
    languages: list[str]
    """Languages offered to interpreters and listeners."""


class GroupSettingsUpdatedPayloadOldObjectSettingsInMeetingManualCaptioning(Reply):
    allow_to_type: bool
    """Whether the host may type captions or assign someone to do so."""
    auto_generated_captions: bool
    """Captions made by speech recognition."""
    full_transcript: bool
    """Transcript of the whole meeting, shown beside it."""
    manual_captions: bool
    """Captions typed by a person."""
    save_captions: bool
    """Saving of captions or the transcript by participants."""
    third_party_captioning_service: bool
    """Whether an outside service may deliver captions, through a token."""


class GroupSettingsUpdatedPayloadOldObjectSettingsInMeetingMeetingPolling(Reply):
    advanced_polls: bool
    """Whether hosts may make quizzes and questions with more than choices."""
    allow_alternative_host_to_add_edit: bool
    """Whether alternative hosts may add and edit polls and quizzes."""
    allow_host_to_upload_image: bool
    """Whether hosts may add an image to each poll question."""
    enable: bool
    """Whether this is turned on."""
    manage_saved_polls_and_quizzes: bool
    """Whether users may manage saved polls and quizzes."""
    require_answers_to_be_anonymous: bool
    """Whether poll answers are always anonymous."""


class GroupSettingsUpdatedPayloadOldObjectSettingsInMeetingSignLanguageInterpretation(Reply):
    custom_languages: list[str]
    """Languages added beyond the built-in ones."""
    enable: bool
    """Whether this is turned on."""
    enable_sign_language_interpretation_by_default: bool
    """Whether new meetings start with sign language interpretation on."""
    languages: list[str]
    """Languages offered to interpreters and listeners."""


class GroupSettingsUpdatedPayloadOldObjectSettingsInMeetingVirtualBackgroundSettingsFiles(Reply):
    id: str
    """Id of the background file."""
    is_default: bool
    """Whether this is the default background."""
    name: str
    """Name of the background file."""
    size: int
    """Size of the file, bytes."""
    type: str
    """Whether it is an `image` or a `video`."""


class GroupSettingsUpdatedPayloadOldObjectSettingsInMeetingVirtualBackgroundSettings(Reply):
    allow_upload_custom: bool
    """Whether users may upload their own backgrounds."""
    allow_videos: bool
    """Whether videos may serve as virtual backgrounds."""
    enable: bool
    """Whether this is turned on."""
    files: list[GroupSettingsUpdatedPayloadOldObjectSettingsInMeetingVirtualBackgroundSettingsFiles]
    """Background files."""


class GroupSettingsUpdatedPayloadOldObjectSettingsInMeetingWebinarChat(Reply):
    allow_attendees_chat_with: int
    """Whom webinar attendees may write to: `1` no one, `2` host and panelists, `3` everyone."""
    allow_auto_save_local_chat_file: bool
    """Whether webinar chats are saved on the host's computer by themselves."""
    allow_panelists_chat_with: int
    """Whom panelists may write to: `1` host and panelists, `2` everyone."""
    allow_panelists_send_direct_message: bool
    """Whether panelists may write to one attendee in private."""
    allow_users_save_chats: int
    """Who may save the chat: `0` nobody, `1` host's and panelists' messages only, `2` all messages."""
    default_attendees_chat_with: int
    """Whom attendees write to unless they choose: `1` host and panelists, `2` everyone."""
    enable: bool
    """Whether this is turned on."""


class GroupSettingsUpdatedPayloadOldObjectSettingsInMeetingWebinarLiveStreaming(Reply):
    custom_service_instructions: str
    """Guidance for hosts on setting up the custom streaming service."""
    enable: bool
    """Whether this is turned on."""
    live_streaming_reminder: bool
    """Whether participants are told that the webinar is streamed."""
    live_streaming_service: list[str]
    """Services webinars may be streamed to."""


class GroupSettingsUpdatedPayloadOldObjectSettingsInMeetingWebinarPolling(Reply):
    advanced_polls: bool
    """Whether hosts may make quizzes and questions with more than choices."""
    allow_alternative_host_to_add_edit: bool
    """Whether alternative hosts may add and edit polls and quizzes."""
    allow_host_to_upload_image: bool
    """Whether hosts may add an image to each poll question."""
    enable: bool
    """Whether this is turned on."""
    manage_saved_polls_and_quizzes: bool
    """Whether users may manage saved polls and quizzes."""
    require_answers_to_be_anonymous: bool
    """Whether poll answers are always anonymous."""


class GroupSettingsUpdatedPayloadOldObjectSettingsInMeeting(Reply):
    alert_guest_join: bool
    """Labelling of participants from outside the account as guests."""
    allow_host_panelists_to_use_audible_clap: bool
    """Whether webinar hosts and panelists may clap audibly."""
    allow_live_streaming: bool
    """Live streaming of meetings to other services."""
    allow_participants_chat_with: int
    """Whom participants may write to: `1` no one, `2` hosts, `3` everyone in public, `4` also in private."""
    allow_show_zoom_windows: bool
    """Showing Zoom's own windows in a shared screen."""
    allow_users_save_chats: int
    """Who may save the chat: `1` nobody, `2` host's and co-hosts' messages only, `3` all messages."""
    allow_users_to_delete_messages_in_meeting_chat: bool
    """Deleting of messages in the meeting chat."""
    annotation: bool
    """Drawing on shared content."""
    auto_answer: bool
    """Auto-answer group, whose calls are answered by themselves."""
    auto_saving_chat: bool
    """Saving of all meeting chats on the host's computer by itself."""
    breakout_room: bool
    """Breakout rooms, which split a meeting into smaller groups."""
    breakout_room_schedule: bool
    """Whether hosts may assign participants to breakout rooms when scheduling."""
    chat: bool
    """Chat among participants of meetings."""
    closed_caption: bool
    """Captions typed by a participant or delivered by a service."""
    closed_captioning: GroupSettingsUpdatedPayloadOldObjectSettingsInMeetingClosedCaptioning
    """Captions in meetings and webinars."""
    co_host: bool
    """Co-hosts, who share most of the host's controls."""
    custom_data_center_regions: bool
    """Own choice of the regions that carry meeting traffic."""
    custom_live_streaming_service: bool
    """Whether meetings may be streamed to a service of one's own."""
    custom_service_instructions: str
    """Guidance for hosts on setting up the custom streaming service."""
    data_center_regions: list[str]
    """Regions chosen for meeting traffic, such as `US` or `DE`."""
    disable_screen_sharing_for_host_meetings: bool
    """Ban on sharing the desktop in meetings one hosts; single windows may be shared."""
    disable_screen_sharing_for_in_meeting_guests: bool
    """Ban on sharing the screen while guests are in the meeting."""
    e2e_encryption: bool
    """Encryption required of all meetings, also of SIP and H.323 devices."""
    entry_exit_chime: bool
    """Sound on joining and leaving, played for: `host`, `all` or `none`."""
    far_end_camera_control: bool
    """Control of another participant's camera during a meeting."""
    feedback: bool
    """Tab in the desktop app for comments to Zoom."""
    file_transfer: bool
    """Sending of files in the meeting chat."""
    group_hd: bool
    """HD video in meetings with several people."""
    join_from_desktop: bool
    """Whether people may join from a desktop app."""
    join_from_mobile: bool
    """Whether people may join from a mobile app."""
    language_interpretation: GroupSettingsUpdatedPayloadOldObjectSettingsInMeetingLanguageInterpretation
    """Interpretation between languages, each in an audio channel of its own."""
    live_streaming_facebook: bool
    """Whether meetings may be streamed to Facebook."""
    live_streaming_youtube: bool
    """Whether meetings may be streamed to YouTube."""
    manual_captioning: GroupSettingsUpdatedPayloadOldObjectSettingsInMeetingManualCaptioning
    """Captions typed by a person."""
    meeting_polling: GroupSettingsUpdatedPayloadOldObjectSettingsInMeetingMeetingPolling
    """Polls and quizzes in meetings."""
    meeting_question_answer: bool
    """Questions and answers panel in meetings."""
    meeting_reactions: bool
    """Reactions with emojis in meetings."""
    meeting_reactions_emojis: str
    """Which reactions: `all` emojis or the six standard ones (`selected`)."""
    meeting_survey: bool
    """Survey that participants get at the end of a meeting."""
    non_verbal_feedback: bool
    """Feedback icons, such as raising a hand or `yes` and `no`."""
    only_host_view_device_list: bool
    """Whether only the host sees the list of devices."""
    original_audio: bool
    """Option to send the microphone's sound without processing."""
    participants_share_simultaneously: str
    """Whether `one` participant or `multiple` may share at the same time."""
    polling: bool
    """Polls in meetings."""
    post_meeting_feedback: bool
    """Short survey about quality at the end of each meeting."""
    private_chat: bool
    """Private messages between participants of a meeting."""
    record_play_own_voice: bool
    """Whether phone participants record their name, which is played when they join."""
    remote_control: bool
    """Letting others control the shared content with mouse and keyboard."""
    remote_support: bool
    """Remote support by the host to one participant."""
    request_permission_to_unmute: bool
    """Asking participants for lasting permission to be unmuted by the host."""
    screen_sharing: bool
    """Sharing of the screen by hosts and participants."""
    sending_default_email_invites: bool
    """Only the default e-mail program for sending invitations."""
    show_a_join_from_your_browser_link: bool
    """Link to join from the browser, without installing the app."""
    show_device_list: bool
    """Whether the list of devices is shown in the meeting."""
    show_meeting_control_toolbar: bool
    """Meeting controls that never hide."""
    sign_language_interpretation: (
        GroupSettingsUpdatedPayloadOldObjectSettingsInMeetingSignLanguageInterpretation
    )
    """Video of sign language interpreters beside the speakers."""
    slide_control: bool
    """Letting others turn the slides of a shared presentation."""
    stereo_audio: bool
    """Option to send stereo sound."""
    unchecked_data_center_regions: list[str]
    """Regions kept from carrying meeting traffic."""
    use_html_format_email: bool
    """HTML instead of plain text in invitations from the Outlook plugin."""
    virtual_background: bool
    """Virtual backgrounds behind the user."""
    virtual_background_settings: (
        GroupSettingsUpdatedPayloadOldObjectSettingsInMeetingVirtualBackgroundSettings
    )
    """Background files and what users may upload."""
    waiting_room: bool
    """Waiting room, where participants stay until they are let in."""
    webinar_chat: GroupSettingsUpdatedPayloadOldObjectSettingsInMeetingWebinarChat
    """Chat in webinars and who may write to whom."""
    webinar_live_streaming: GroupSettingsUpdatedPayloadOldObjectSettingsInMeetingWebinarLiveStreaming
    """Live streaming of webinars to other services."""
    webinar_polling: GroupSettingsUpdatedPayloadOldObjectSettingsInMeetingWebinarPolling
    """Polls and quizzes in webinars."""
    webinar_question_answer: bool
    """Questions and answers panel in webinars."""
    webinar_reactions: bool
    """Reactions with emojis in webinars."""
    webinar_survey: bool
    """Survey that attendees get at the end of a webinar."""
    whiteboard: bool
    """Whiteboards in meetings."""
    who_can_share_screen: str
    """Who may share the screen: `host` or `all`."""
    who_can_share_screen_when_someone_is_sharing: str
    """Who may start sharing while somebody shares: `host` or `all`."""
    workplace_by_facebook: bool
    """Whether meetings may be streamed to Workplace."""


class GroupSettingsUpdatedPayloadOldObjectSettingsMeetingSecurityChatEtiquetteToolPolicies(Reply):
    description: str
    """What the rule is for."""
    id: str
    """Id of the rule."""
    is_locked: bool
    """Whether lower levels are kept from changing the rule."""
    keywords: list[str]
    """Words that trigger the rule."""
    name: str
    """Name of the rule."""
    regular_expression: str
    """Pattern that triggers the rule, in place of key words."""
    status: str
    """Whether the rule is `activated` or `deactivated`."""
    trigger_action: int
    """What a match does: `1` ask before sending, `2` block the message."""


class GroupSettingsUpdatedPayloadOldObjectSettingsMeetingSecurityChatEtiquetteTool(Reply):
    enable: bool
    """Whether this is turned on."""
    policies: list[GroupSettingsUpdatedPayloadOldObjectSettingsMeetingSecurityChatEtiquetteToolPolicies]
    """Rules of the chat etiquette tool."""


class GroupSettingsUpdatedPayloadOldObjectSettingsMeetingSecurityMeetingPasswordRequirement(Reply):
    consecutive_characters_length: int
    """Shortest run such as `abcd` or `1111` that is refused: 4 to 8 characters; `0` allows all."""
    have_letter: bool
    """Whether at least one letter is needed."""
    have_number: bool
    """Whether at least one digit is needed."""
    have_special_character: bool
    """Whether at least one special character, such as `!` or `@`, is needed."""
    have_upper_and_lower_characters: bool
    """Whether both upper and lower case letters are needed."""
    length: int
    """Least number of characters."""
    only_allow_numeric: bool
    """Whether only digits are allowed."""
    weak_enhance_detection: bool
    """Whether passcodes found to be weak are refused."""


class GroupSettingsUpdatedPayloadOldObjectSettingsMeetingSecurityWaitingRoomSettings(Reply):
    participants_to_place_in_waiting_room: int
    """Who waits: `0` all, `1` people outside the account, `2` those outside it and the allowed domains."""
    users_who_can_admit_participants_from_waiting_room: int
    """Who lets people in: `0` hosts only, `1` also those who bypassed it when no host is present."""
    whitelisted_domains_for_waiting_room: str
    """Domains whose users skip the waiting room, separated by commas."""


class GroupSettingsUpdatedPayloadOldObjectSettingsMeetingSecurity(Reply):
    auto_security: bool
    """Requirement that every meeting has at least one security option, such as a passcode."""
    block_user_domain: bool
    """Ban on people with e-mail addresses in listed domains."""
    block_user_domain_list: list[str]
    """Domains whose users may not join, such as `example.com`."""
    chat_etiquette_tool: GroupSettingsUpdatedPayloadOldObjectSettingsMeetingSecurityChatEtiquetteTool
    """Rules that warn of or stop messages with listed words or patterns."""
    embed_password_in_join_link: bool
    """Encrypted passcode inside the join link, so that one click is enough."""
    encryption_type: str
    """Default encryption: `enhanced_encryption` keeps keys in Zoom's cloud, `e2ee` only on devices."""
    end_to_end_encrypted_meetings: bool
    """End-to-end encryption of meetings; needed for `encryption_type` `e2ee`."""
    meeting_password: bool
    """Passcode for instant and scheduled meetings."""
    meeting_password_requirement: (
        GroupSettingsUpdatedPayloadOldObjectSettingsMeetingSecurityMeetingPasswordRequirement
    )
    """Rules that meeting and webinar passcodes must follow."""
    only_authenticated_can_join_from_webclient: bool
    """Sign-in required of those who join from a web browser."""
    phone_password: bool
    """Numeric passcode for participants who dial in by phone."""
    pmi_password: bool
    """Passcode for personal meetings."""
    require_password_for_scheduled_meeting: bool
    """Whether meetings scheduled earlier need a passcode."""
    require_password_for_scheduled_webinar: bool
    """Whether webinars scheduled earlier need a passcode."""
    waiting_room: bool
    """Waiting room, where participants stay until they are let in."""
    waiting_room_settings: GroupSettingsUpdatedPayloadOldObjectSettingsMeetingSecurityWaitingRoomSettings
    """Who waits in the waiting room and who lets people in."""
    webinar_password: bool
    """Passcode for webinars."""


class GroupSettingsUpdatedPayloadOldObjectSettingsOtherOptionsWebinarRegistrationOptions(Reply):
    allow_host_to_enable_social_share_buttons: bool
    """Whether hosts may put social share buttons on the registration page."""


class GroupSettingsUpdatedPayloadOldObjectSettingsOtherOptions(Reply):
    allow_users_contact_support_via_chat: bool
    """Whether users may chat with Zoom support from the web portal."""
    blur_snapshot: bool
    """Blurred picture of the app in the task switcher of iOS devices."""
    webinar_registration_options: (
        GroupSettingsUpdatedPayloadOldObjectSettingsOtherOptionsWebinarRegistrationOptions
    )
    """What hosts may add to webinar registrations."""


class GroupSettingsUpdatedPayloadOldObjectSettingsProfileRecordingStorageLocation(Reply):
    allowed_values: list[str]
    """Values the account may choose from."""
    value: str
    """Location chosen, one of `allowed_values`."""


class GroupSettingsUpdatedPayloadOldObjectSettingsProfile(Reply):
    recording_storage_location: GroupSettingsUpdatedPayloadOldObjectSettingsProfileRecordingStorageLocation
    """Where cloud recordings are stored."""


class GroupSettingsUpdatedPayloadOldObjectSettingsRecordingArchiveSettings(Reply):
    audio_file: bool
    """Whether the archive holds the audio."""
    cc_transcript_file: bool
    """Whether the archive holds captions or the transcript."""
    chat_file: bool
    """Whether the archive holds the in-meeting chat."""
    chat_with_sender_email: bool
    """Whether the archived chat shows the senders' e-mail addresses."""
    video_file: bool
    """Whether the archive holds the video."""


class GroupSettingsUpdatedPayloadOldObjectSettingsRecordingArchive(Reply):
    enable: bool
    """Whether this is turned on."""
    settings: GroupSettingsUpdatedPayloadOldObjectSettingsRecordingArchiveSettings
    """What the archive holds and how long."""
    type: int
    """What is archived: `1` meetings, `2` webinars, `3` both."""


class GroupSettingsUpdatedPayloadOldObjectSettingsRecordingIpAddressAccessControl(Reply):
    enable: bool
    """Whether this is turned on."""
    ip_addresses_or_ranges: str
    """Addresses or ranges that may open recordings, separated by commas."""


class GroupSettingsUpdatedPayloadOldObjectSettingsRecordingRecordFilesSeparately(Reply):
    active_speaker: bool
    """Whether the active speaker gets a recording file of its own."""
    gallery_view: bool
    """Whether the gallery view gets a recording file of its own."""
    shared_screen: bool
    """Whether the shared screen gets a recording file of its own."""


class GroupSettingsUpdatedPayloadOldObjectSettingsRecordingSmartRecording(Reply):
    create_next_steps: bool
    """Whether a recording gets a list of next steps, made by AI."""
    create_recording_highlights: bool
    """Whether highlights of a recording are found by AI."""
    create_smart_chapters: bool
    """Whether a recording is split into chapters by AI."""


class GroupSettingsUpdatedPayloadOldObjectSettingsRecording(Reply):
    account_user_access_recording: bool
    """Restriction of cloud recordings to users of the account."""
    archive: GroupSettingsUpdatedPayloadOldObjectSettingsRecordingArchive
    """Archiving of meetings and webinars for compliance."""
    auto_recording: bool
    """Recording that starts with the meeting: `local`, `cloud` or `none`."""
    cloud_recording: bool
    """Recording to Zoom's cloud."""
    cloud_recording_download: bool
    """Downloading of cloud recordings by anyone with the link."""
    cloud_recording_download_host: bool
    """Whether only the host may download cloud recordings."""
    display_participant_name: bool
    """Whether names appear in the recorded video."""
    host_delete_cloud_recording: bool
    """Deleting of cloud recordings by their host."""
    ip_address_access_control: GroupSettingsUpdatedPayloadOldObjectSettingsRecordingIpAddressAccessControl
    """Restriction of cloud recordings to listed IP addresses."""
    local_recording: bool
    """Recording to the computer of host or participants."""
    optimize_recording_for_3rd_party_video_editor: bool
    """Whether recordings suit other makers' video editors; larger files."""
    prevent_host_access_recording: bool
    """Hiding of cloud recordings from their own hosts."""
    record_audio_file: bool
    """Whether an audio-only file is recorded."""
    record_audio_file_each_participant: bool
    """Whether each participant's audio is recorded to a file of its own."""
    record_files_separately: GroupSettingsUpdatedPayloadOldObjectSettingsRecordingRecordFilesSeparately
    """Views that are recorded to separate files."""
    record_gallery_view: bool
    """Whether the gallery view with the shared screen is recorded."""
    record_speaker_view: bool
    """Whether the active speaker with the shared screen is recorded."""
    recording_audio_transcript: bool
    """Whether a transcript is made from the recorded audio."""
    recording_highlight: bool
    """Whether parts of a cloud recording may be marked as highlights."""
    recording_thumbnails: bool
    """Whether recordings contain thumbnails of the presenter while sharing."""
    save_chat_text: bool
    """Whether the recording holds the chat as text."""
    save_close_caption: bool
    """Whether the recording holds the captions as a VTT file."""
    save_panelist_chat: bool
    """Whether the recording holds messages from panelists to all."""
    save_poll_results: bool
    """Whether the recording holds the poll results."""
    show_timestamp: bool
    """Whether date and time are stamped into the recording."""
    smart_recording: GroupSettingsUpdatedPayloadOldObjectSettingsRecordingSmartRecording
    """AI Companion features of cloud recordings."""


class GroupSettingsUpdatedPayloadOldObjectSettingsScheduleMeetingAlwaysDisplayZoomMeetingAsTopic(Reply):
    display_topic_for_scheduled_meetings: bool
    """Whether the fixed topic also applies to meetings already scheduled."""
    enable: bool
    """Whether this is turned on."""


class GroupSettingsUpdatedPayloadOldObjectSettingsScheduleMeetingAlwaysDisplayZoomWebinarAsTopic(Reply):
    display_topic_for_scheduled_webinars: bool
    """Whether the fixed topic also applies to webinars already scheduled."""
    enable: bool
    """Whether this is turned on."""


class GroupSettingsUpdatedPayloadOldObjectSettingsScheduleMeeting(Reply):
    always_display_zoom_meeting_as_topic: (
        GroupSettingsUpdatedPayloadOldObjectSettingsScheduleMeetingAlwaysDisplayZoomMeetingAsTopic
    )
    """Fixed topic `Zoom Meeting` in place of the real one."""
    always_display_zoom_webinar_as_topic: (
        GroupSettingsUpdatedPayloadOldObjectSettingsScheduleMeetingAlwaysDisplayZoomWebinarAsTopic
    )
    """Fixed topic `Zoom Webinar` in place of the real one."""
    audio_type: bool
    """How participants join audio: `both`, `telephony`, `voip` or `thirdParty`."""
    embed_password_in_join_link: bool
    """Encrypted passcode inside the join link, so that one click is enough."""
    force_pmi_jbh_password: bool
    """Passcode for personal meetings that people may join before the host."""
    host_video: bool
    """Host's video on from the start of the meeting."""
    join_before_host: bool
    """Joining before the host."""
    mute_upon_entry: bool
    """Muting of participants when they join."""
    participant_video: bool
    """Participants' video on when they join."""
    personal_meeting: bool
    """Personal meeting ids for users."""
    pstn_password_protected: bool
    """Passcode for participants who dial in by phone."""
    require_password_for_instant_meetings: bool
    """Passcode for instant meetings."""
    require_password_for_pmi_meetings: str
    """Passcode for personal meetings: `all`, `jbh_only` (if joining before host is on) or `none`."""
    require_password_for_scheduled_meetings: bool
    """Whether meetings scheduled earlier need a passcode."""
    require_password_for_scheduling_new_meetings: bool
    """Passcode for newly scheduled meetings."""
    upcoming_meeting_reminder: bool
    """Desktop notice before a meeting starts."""
    use_pmi_for_instant_meetings: bool
    """Personal meeting id for meetings started at once."""
    use_pmi_for_schedule_meetings: bool
    """Personal meeting id for scheduled meetings."""


class GroupSettingsUpdatedPayloadOldObjectSettingsTelephonyTelephonyRegions(Reply):
    selection_values: str
    """Regions chosen for dial-in numbers, separated by commas."""


class GroupSettingsUpdatedPayloadOldObjectSettingsTelephony(Reply):
    audio_conference_info: str
    """Details of the third-party audio conference, at most 2,048 characters."""
    telephony_regions: GroupSettingsUpdatedPayloadOldObjectSettingsTelephonyTelephonyRegions
    """Regions of dial-in numbers that users may choose from."""
    third_party_audio: bool
    """Audio conference of another provider."""


class GroupSettingsUpdatedPayloadOldObjectSettings(Reply):
    audio_conferencing: GroupSettingsUpdatedPayloadOldObjectSettingsAudioConferencing
    """Joining by phone: dial-in numbers and call-out."""
    chat: GroupSettingsUpdatedPayloadOldObjectSettingsChat
    """Settings of Team Chat."""
    email_notification: GroupSettingsUpdatedPayloadOldObjectSettingsEmailNotification
    """E-mails sent about meetings and recordings."""
    in_meeting: GroupSettingsUpdatedPayloadOldObjectSettingsInMeeting
    """What may happen during meetings and webinars."""
    meeting_security: GroupSettingsUpdatedPayloadOldObjectSettingsMeetingSecurity
    """Passcodes, waiting room, encryption and other protection of meetings."""
    other_options: GroupSettingsUpdatedPayloadOldObjectSettingsOtherOptions
    """Settings that fit nowhere else."""
    profile: GroupSettingsUpdatedPayloadOldObjectSettingsProfile
    """Settings of users' profiles."""
    recording: GroupSettingsUpdatedPayloadOldObjectSettingsRecording
    """Local and cloud recording."""
    schedule_meeting: GroupSettingsUpdatedPayloadOldObjectSettingsScheduleMeeting
    """Defaults for scheduling meetings."""
    telephony: GroupSettingsUpdatedPayloadOldObjectSettingsTelephony
    """Audio by phone: regions, providers and notes."""


class GroupSettingsUpdatedPayloadOldObject(Reply):
    id: str
    """Id of the group."""
    settings: GroupSettingsUpdatedPayloadOldObjectSettings
    """Earlier values of the settings that changed."""


class GroupSettingsUpdatedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: GroupSettingsUpdatedPayloadObject
    """Group and the settings that changed."""
    old_object: GroupSettingsUpdatedPayloadOldObject
    """Values before the change, with the same properties as `object`."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""
    time_stamp: int
    """When the change was made, epoch milliseconds."""


class GroupUpdatedPayloadObject(Reply):
    id: str
    """Id of the group."""
    name: str
    """Name of the group."""


class GroupUpdatedPayloadOldObject(Reply):
    id: str
    """Id of the group."""
    name: str
    """Earlier name of the group."""


class GroupUpdatedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: GroupUpdatedPayloadObject
    """The group."""
    old_object: GroupUpdatedPayloadOldObject
    """Values before the change, with the same properties as `object`."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""
    time_stamp: int
    """When the change was made, epoch milliseconds."""


class GroupAdminAdded(Event, frozen=True):
    """Users became administrators of a group."""

    name = "group.admin_added"
    payload: GroupAdminAddedPayload
    object: GroupAdminAddedPayloadObject


class GroupAdminDeleted(Event, frozen=True):
    """Users lost their rights as administrators of a group."""

    name = "group.admin_deleted"
    payload: GroupAdminDeletedPayload
    object: GroupAdminDeletedPayloadObject


class GroupCreated(Event, frozen=True):
    """A user group was created."""

    name = "group.created"
    payload: GroupCreatedPayload
    object: GroupCreatedPayloadObject


class GroupDeleted(Event, frozen=True):
    """A user group was deleted."""

    name = "group.deleted"
    payload: GroupDeletedPayload
    object: GroupDeletedPayloadObject


class GroupLockSettingsUpdated(Event, frozen=True):
    """A group's settings were locked or unlocked."""

    name = "group.lock_settings_updated"
    payload: GroupLockSettingsUpdatedPayload
    object: GroupLockSettingsUpdatedPayloadObject


class GroupMemberAdded(Event, frozen=True):
    """Users were added to a group."""

    name = "group.member_added"
    payload: GroupMemberAddedPayload
    object: GroupMemberAddedPayloadObject


class GroupMemberDeleted(Event, frozen=True):
    """Users were taken out of a group."""

    name = "group.member_deleted"
    payload: GroupMemberDeletedPayload
    object: GroupMemberDeletedPayloadObject


class GroupSettingsUpdated(Event, frozen=True):
    """A group's settings were changed."""

    name = "group.settings_updated"
    payload: GroupSettingsUpdatedPayload
    object: GroupSettingsUpdatedPayloadObject


class GroupUpdated(Event, frozen=True):
    """A group was renamed."""

    name = "group.updated"
    payload: GroupUpdatedPayload
    object: GroupUpdatedPayloadObject
