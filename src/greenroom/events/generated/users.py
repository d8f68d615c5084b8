"""Zoom users: webhook events.

Generated from catalog/data/users. Do not edit; see docs/codegen.md.
"""

from __future__ import annotations

from greenroom.client.reply import Reply
from greenroom.events.event import Event


class UserActivatedPayloadObject(Reply):
    email: str
    """E-mail address of the user."""
    first_name: str
    """First name of the person."""
    id: str
    """Id of the user (22 characters)."""
    last_name: str
    """Last name of the person."""
    type: int
    """Licence of the user: `1` basic, `2` licensed."""


class UserActivatedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: UserActivatedPayloadObject
    """The user."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""


class UserCreatedPayloadObject(Reply):
    display_name: str
    """Name as shown to others, at most 128 characters."""
    email: str
    """E-mail address of the user."""
    first_name: str
    """First name of the person."""
    id: str
    """Id of the user (22 characters)."""
    last_name: str
    """Last name of the person."""
    type: int
    """Licence of the user: `1` basic, `2` licensed."""


class UserCreatedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    creation_type: str
    """How the user was added, the `action` of `users.create`."""
    object: UserCreatedPayloadObject
    """The user."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""


class UserDeactivatedPayloadObject(Reply):
    email: str
    """E-mail address of the user."""
    first_name: str
    """First name of the person."""
    id: str
    """Id of the user (22 characters)."""
    last_name: str
    """Last name of the person."""
    type: int
    """Licence of the user: `1` basic, `2` licensed."""


class UserDeactivatedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: UserDeactivatedPayloadObject
    """The user."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""


class UserDeletedPayloadObject(Reply):
    email: str
    """E-mail address of the user."""
    first_name: str
    """First name of the person."""
    id: str
    """Id of the user (22 characters)."""
    last_name: str
    """Last name of the person."""
    type: int
    """Licence of the user: `1` basic, `2` licensed."""


class UserDeletedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: UserDeletedPayloadObject
    """The user."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""


class UserDisassociatedPayloadObject(Reply):
    email: str
    """E-mail address of the user."""
    first_name: str
    """First name of the person."""
    id: str
    """Id of the user (22 characters)."""
    last_name: str
    """Last name of the person."""
    type: int
    """Licence of the user: `1` basic, `2` licensed."""


class UserDisassociatedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: UserDisassociatedPayloadObject
    """The user."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""


class UserInvitationAcceptedPayloadObject(Reply):
    email: str
    """E-mail address of the user."""
    first_name: str
    """First name of the person."""
    id: str
    """Id of the user (22 characters)."""
    last_name: str
    """Last name of the person."""
    type: int
    """Licence of the user: `1` basic, `2` licensed."""


class UserInvitationAcceptedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: UserInvitationAcceptedPayloadObject
    """The user."""


class UserPersonalNotesUpdatedPayloadObject(Reply):
    date_time: str
    """When it happened, ISO 8601 UTC."""
    email: str
    """E-mail address of the user."""
    id: str
    """Id of the user (22 characters)."""
    personal_notes: str
    """Note shown beside the presence."""


class UserPersonalNotesUpdatedPayloadOldObject(Reply):
    personal_notes: str
    """Note shown beside the presence."""


class UserPersonalNotesUpdatedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: UserPersonalNotesUpdatedPayloadObject
    """The user."""
    old_object: UserPersonalNotesUpdatedPayloadOldObject
    """Values before the change, with the same properties as `object`."""


class UserPresenceStatusUpdatedPayloadObjectApp(Reply):
    presence_status: str
    """Presence in this app."""
    type: str
    """Kind of app: `desktop`, `mobile`, `pad`, or `pzr` for a personal Zoom Room."""


class UserPresenceStatusUpdatedPayloadObject(Reply):
    app: UserPresenceStatusUpdatedPayloadObjectApp
    """App whose presence changed."""
    date_time: str
    """When it happened, ISO 8601 UTC."""
    email: str
    """E-mail address of the user."""
    id: str
    """Id of the user (22 characters)."""
    presence_status: str
    """Presence, such as `Available`, `Away`, `Do_Not_Disturb` or `In_Meeting`."""


class UserPresenceStatusUpdatedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: UserPresenceStatusUpdatedPayloadObject
    """The user."""


class UserSettingsUpdatedMessagePayloadObjectSettingsAudioConferencingParticipantPhoneMasking(Reply):
    enable: bool
    """Whether this is turned on."""
    masking_type: str
    """How digits are hidden: `mask_default`, `mask_first_5` or `mask_except_last_4`."""


class UserSettingsUpdatedMessagePayloadObjectSettingsAudioConferencing(Reply):
    participant_phone_masking: (
        UserSettingsUpdatedMessagePayloadObjectSettingsAudioConferencingParticipantPhoneMasking
    )
    """Hiding of part of dial-in participants' phone numbers."""


class UserSettingsUpdatedMessagePayloadObjectSettingsEmailNotification(Reply):
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


class UserSettingsUpdatedMessagePayloadObjectSettingsFeature(Reply):
    cn_meeting: bool
    """Whether the user may host meetings for people in China."""
    concurrent_meeting: str
    """Licence for several meetings at once: `Basic`, `Plus` or `None`."""
    in_meeting: bool
    """Whether the user may host meetings."""
    large_meeting: bool
    """Whether the user has the large meeting add-on."""
    large_meeting_capacity: int
    """Participants the large meeting add-on allows, such as 500 or 1000."""
    meeting_capacity: int
    """Largest number of participants in one meeting."""
    webinar: bool
    """Whether the user has the webinar add-on."""
    webinar_capacity: int
    """Attendees the webinar add-on allows, such as 500 or 10000."""
    zoom_events: bool
    """Whether the user has Zoom Events."""
    zoom_events_capacity: int
    """Attendees Zoom Events allows, 500 to 50000."""
    zoom_phone: bool
    """Whether the user has Zoom Phone."""


class UserSettingsUpdatedMessagePayloadObjectSettingsInMeetingClosedCaptioning(Reply):
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


class UserSettingsUpdatedMessagePayloadObjectSettingsInMeetingLanguageInterpretation(Reply):
    custom_languages: list[str]
    """Languages added beyond the built-in ones."""
    enable: bool
    """Whether this is turned on."""
    languages: list[str]
    """Languages offered to interpreters and listeners."""


class UserSettingsUpdatedMessagePayloadObjectSettingsInMeetingMeetingPolling(Reply):
    advanced_polls: bool
    """Whether hosts may make quizzes and questions with more than choices."""
    allow_alternative_host_to_add_edit: bool
    """Whether alternative hosts may add and edit polls and quizzes."""
    allow_host_to_upload_image: bool
    """Whether hosts may add an image to each poll question."""
    enable: bool
    """Whether this is turned on."""
    require_answers_to_be_anonymous: bool
    """Whether poll answers are always anonymous."""


class UserSettingsUpdatedMessagePayloadObjectSettingsInMeetingSignLanguageInterpretation(Reply):
    custom_languages: list[str]
    """Languages added beyond the built-in ones."""
    enable: bool
    """Whether this is turned on."""
    enable_sign_language_interpretation_by_default: bool
    """Whether new meetings start with sign language interpretation on."""
    languages: list[str]
    """Languages offered to interpreters and listeners."""


class UserSettingsUpdatedMessagePayloadObjectSettingsInMeetingVirtualBackgroundSettingsFiles(Reply):
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


class UserSettingsUpdatedMessagePayloadObjectSettingsInMeetingVirtualBackgroundSettings(Reply):
    allow_upload_custom: bool
    """Whether users may upload their own backgrounds."""
    allow_videos: bool
    """Whether videos may serve as virtual backgrounds."""
    enable: bool
    """Whether this is turned on."""
    files: list[UserSettingsUpdatedMessagePayloadObjectSettingsInMeetingVirtualBackgroundSettingsFiles]
    """Background files."""


class UserSettingsUpdatedMessagePayloadObjectSettingsInMeetingWebinarChat(Reply):
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


class UserSettingsUpdatedMessagePayloadObjectSettingsInMeetingWebinarLiveStreaming(Reply):
    custom_service_instructions: str
    """Guidance for hosts on setting up the custom streaming service."""
    enable: bool
    """Whether this is turned on."""
    live_streaming_reminder: bool
    """Whether participants are told that the webinar is streamed."""
    live_streaming_service: list[str]
    """Services webinars may be streamed to."""


class UserSettingsUpdatedMessagePayloadObjectSettingsInMeetingWebinarPolling(Reply):
    advanced_polls: bool
    """Whether hosts may make quizzes and questions with more than choices."""
    allow_alternative_host_to_add_edit: bool
    """Whether alternative hosts may add and edit polls and quizzes."""
    allow_host_to_upload_image: bool
    """Whether hosts may add an image to each poll question."""
    enable: bool
    """Whether this is turned on."""
    require_answers_to_be_anonymous: bool
    """Whether poll answers are always anonymous."""


class UserSettingsUpdatedMessagePayloadObjectSettingsInMeeting(Reply):
    allow_host_panelists_to_use_audible_clap: bool
    """Whether webinar hosts and panelists may clap audibly."""
    allow_host_to_enable_focus_mode: bool
    """Whether hosts may switch focus mode on when they schedule a meeting."""
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
    attendee_on_hold: bool
    """Putting a participant on hold, out of the meeting for a while."""
    attention_mode_focus_mode: bool
    """Focus mode, in which participants see only hosts and shared content."""
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
    closed_captioning: UserSettingsUpdatedMessagePayloadObjectSettingsInMeetingClosedCaptioning
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
    entry_exit_chime: str
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
    language_interpretation: UserSettingsUpdatedMessagePayloadObjectSettingsInMeetingLanguageInterpretation
    """Interpretation between languages, each in an audio channel of its own."""
    live_streaming_facebook: bool
    """Whether meetings may be streamed to Facebook."""
    live_streaming_youtube: bool
    """Whether meetings may be streamed to YouTube."""
    meeting_polling: UserSettingsUpdatedMessagePayloadObjectSettingsInMeetingMeetingPolling
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
    participants_share_simultaneously: str
    """Whether `one` participant or `multiple` may share at the same time."""
    polling: bool
    """Polls in meetings."""
    post_meeting_feedback: bool
    """Short survey about quality at the end of each meeting."""
    private_chat: bool
    """Private messages between participants of a meeting."""
    record_play_voice: bool
    """Whether phone participants record their name, which is played when they join."""
    remote_control: bool
    """Letting others control the shared content with mouse and keyboard."""
    remote_support: bool
    """Remote support by the host to one participant."""
    screen_sharing: bool
    """Sharing of the screen by hosts and participants."""
    share_dual_camera: bool
    """Whether a second camera may be shared."""
    show_a_join_from_your_browser_link: bool
    """Link to join from the browser, without installing the app."""
    sign_language_interpretation: (
        UserSettingsUpdatedMessagePayloadObjectSettingsInMeetingSignLanguageInterpretation
    )
    """Video of sign language interpreters beside the speakers."""
    slide_control: bool
    """Letting others turn the slides of a shared presentation."""
    virtual_background: bool
    """Virtual backgrounds behind the user."""
    virtual_background_settings: (
        UserSettingsUpdatedMessagePayloadObjectSettingsInMeetingVirtualBackgroundSettings
    )
    """Background files and what users may upload."""
    waiting_room: bool
    """Waiting room, where participants stay until they are let in."""
    webinar_chat: UserSettingsUpdatedMessagePayloadObjectSettingsInMeetingWebinarChat
    """Chat in webinars and who may write to whom."""
    webinar_live_streaming: UserSettingsUpdatedMessagePayloadObjectSettingsInMeetingWebinarLiveStreaming
    """Live streaming of webinars to other services."""
    webinar_polling: UserSettingsUpdatedMessagePayloadObjectSettingsInMeetingWebinarPolling
    """Polls and quizzes in webinars."""
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


class UserSettingsUpdatedMessagePayloadObjectSettingsMeetingSecurityMeetingPasswordRequirement(Reply):
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


class UserSettingsUpdatedMessagePayloadObjectSettingsMeetingSecurityWaitingRoomSettings(Reply):
    participants_to_place_in_waiting_room: int
    """Who waits: `0` all, `1` people outside the account, `2` those outside it and the allowed domains."""
    users_who_can_admit_participants_from_waiting_room: int
    """Who lets people in: `0` hosts only, `1` also those who bypassed it when no host is present."""
    whitelisted_domains_for_waiting_room: str
    """Domains whose users skip the waiting room, separated by commas."""


class UserSettingsUpdatedMessagePayloadObjectSettingsMeetingSecurity(Reply):
    auto_security: bool
    """Requirement that every meeting has at least one security option, such as a passcode."""
    block_user_domain: bool
    """Ban on people with e-mail addresses in listed domains."""
    block_user_domain_list: list[str]
    """Domains whose users may not join, such as `example.com`."""
    embed_password_in_join_link: bool
    """Encrypted passcode inside the join link, so that one click is enough."""
    encryption_type: str
    """Default encryption: `enhanced_encryption` keeps keys in Zoom's cloud, `e2ee` only on devices."""
    end_to_end_encrypted_meetings: bool
    """End-to-end encryption of meetings; needed for `encryption_type` `e2ee`."""
    meeting_password: bool
    """Passcode for instant and scheduled meetings."""
    meeting_password_requirement: (
        UserSettingsUpdatedMessagePayloadObjectSettingsMeetingSecurityMeetingPasswordRequirement
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
    waiting_room_settings: UserSettingsUpdatedMessagePayloadObjectSettingsMeetingSecurityWaitingRoomSettings
    """Who waits in the waiting room and who lets people in."""
    webinar_password: bool
    """Passcode for webinars."""


class UserSettingsUpdatedMessagePayloadObjectSettingsRecordingIpAddressAccessControl(Reply):
    enable: bool
    """Whether this is turned on."""
    ip_addresses_or_ranges: str
    """Addresses or ranges that may open recordings, separated by commas."""


class UserSettingsUpdatedMessagePayloadObjectSettingsRecordingRecordFilesSeparately(Reply):
    active_speaker: bool
    """Whether the active speaker gets a recording file of its own."""
    gallery_view: bool
    """Whether the gallery view gets a recording file of its own."""
    shared_screen: bool
    """Whether the shared screen gets a recording file of its own."""


class UserSettingsUpdatedMessagePayloadObjectSettingsRecordingRecordingPasswordRequirement(Reply):
    have_letter: bool
    """Whether at least one letter is needed."""
    have_number: bool
    """Whether at least one digit is needed."""
    have_special_character: bool
    """Whether at least one special character, such as `!` or `@`, is needed."""
    length: int
    """Least number of characters."""
    only_allow_numeric: bool
    """Whether only digits are allowed."""


class UserSettingsUpdatedMessagePayloadObjectSettingsRecording(Reply):
    ask_host_to_confirm_disclaimer: bool
    """Whether the host is asked before a recording starts."""
    ask_participants_to_consent_disclaimer: bool
    """Whether participants are asked for consent when a recording starts."""
    auto_delete_cmr: bool
    """Deletion of cloud recordings after a number of days."""
    auto_delete_cmr_days: int
    """After how many days cloud recordings are deleted: 30, 60, 90 or 120."""
    auto_recording: str
    """Recording that starts with the meeting: `local`, `cloud` or `none`."""
    cloud_recording: bool
    """Recording to Zoom's cloud."""
    display_participant_name: bool
    """Whether names appear in the recorded video."""
    host_pause_stop_recording: bool
    """Whether the host may pause or stop an automatic cloud recording."""
    ip_address_access_control: UserSettingsUpdatedMessagePayloadObjectSettingsRecordingIpAddressAccessControl
    """Restriction of cloud recordings to listed IP addresses."""
    local_recording: bool
    """Recording to the computer of host or participants."""
    optimize_recording_for_3rd_party_video_editor: bool
    """Whether recordings suit other makers' video editors; larger files."""
    record_audio_file: bool
    """Whether an audio-only file is recorded."""
    record_audio_file_each_participant: bool
    """Whether each participant's audio is recorded to a file of its own."""
    record_files_separately: UserSettingsUpdatedMessagePayloadObjectSettingsRecordingRecordFilesSeparately
    """Views that are recorded to separate files."""
    record_gallery_view: bool
    """Whether the gallery view with the shared screen is recorded."""
    record_speaker_view: bool
    """Whether the active speaker with the shared screen is recorded."""
    recording_audio_transcript: bool
    """Whether a transcript is made from the recorded audio."""
    recording_disclaimer: bool
    """Whether a notice is shown when a recording starts."""
    recording_highlight: bool
    """Whether parts of a cloud recording may be marked as highlights."""
    recording_password_requirement: (
        UserSettingsUpdatedMessagePayloadObjectSettingsRecordingRecordingPasswordRequirement
    )
    """Rules that passcodes of cloud recordings must follow."""
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


class UserSettingsUpdatedMessagePayloadObjectSettingsScheduleMeeting(Reply):
    audio_type: str
    """How participants join audio: `both`, `telephony`, `voip` or `thirdParty`."""
    default_password_for_scheduled_meetings: bool
    """Whether newly scheduled meetings start with a passcode."""
    force_pmi_jbh_password: str
    """Passcode for personal meetings that people may join before the host."""
    host_video: bool
    """Host's video on from the start of the meeting."""
    jbh_time: int
    """How many minutes before the start participants may join: 5, 10 or 15; `0` at any time."""
    join_before_host: bool
    """Joining before the host."""
    mute_upon_entry: bool
    """Muting of participants when they join."""
    participants_video: bool
    """Whether participants' video is on when they join."""
    personal_meeting: bool
    """Personal meeting ids for users."""
    pmi_password: str
    """Passcode for personal meetings."""
    pstn_password_protected: str
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
    use_pmi_for_scheduled_meetings: bool
    """Personal meeting id for scheduled meetings."""


class UserSettingsUpdatedMessagePayloadObjectSettingsTelephonyTelephonyRegions(Reply):
    allowed_values: list[str]
    """Values the account may choose from."""
    selection_values: str
    """Regions chosen for dial-in numbers, separated by commas."""


class UserSettingsUpdatedMessagePayloadObjectSettingsTelephony(Reply):
    audio_conference_info: str
    """Details of the third-party audio conference, at most 2,048 characters."""
    show_international_numbers_link: bool
    """Link to international dial-in numbers in invitations."""
    telephony_regions: UserSettingsUpdatedMessagePayloadObjectSettingsTelephonyTelephonyRegions
    """Regions of dial-in numbers that users may choose from."""
    third_party_audio: bool
    """Audio conference of another provider."""


class UserSettingsUpdatedMessagePayloadObjectSettingsTspGlobalDialInCountriesSelectedCountries(Reply):
    code: str
    """Two-letter code of the country."""
    name: str
    """Name of the country."""


class UserSettingsUpdatedMessagePayloadObjectSettingsTspGlobalDialInCountries(Reply):
    selected_countries: list[
        UserSettingsUpdatedMessagePayloadObjectSettingsTspGlobalDialInCountriesSelectedCountries
    ]
    """Countries chosen by the account."""


class UserSettingsUpdatedMessagePayloadObjectSettingsTsp(Reply):
    call_out: bool
    """Calls from the meeting to phones through the audio provider."""
    call_out_countries: list[str]
    """Countries whose phones may be called."""
    display_toll_free_numbers: bool
    """Toll-free numbers in invitations."""
    global_dial_in_countries: UserSettingsUpdatedMessagePayloadObjectSettingsTspGlobalDialInCountries
    """Countries whose dial-in numbers are shown in invitations."""
    show_international_numbers_link: bool
    """Link to international dial-in numbers in invitations."""


class UserSettingsUpdatedMessagePayloadObjectSettings(Reply):
    audio_conferencing: UserSettingsUpdatedMessagePayloadObjectSettingsAudioConferencing
    """Joining by phone: dial-in numbers and call-out."""
    email_notification: UserSettingsUpdatedMessagePayloadObjectSettingsEmailNotification
    """E-mails sent about meetings and recordings."""
    feature: UserSettingsUpdatedMessagePayloadObjectSettingsFeature
    """Licensed features of the user."""
    in_meeting: UserSettingsUpdatedMessagePayloadObjectSettingsInMeeting
    """What may happen during meetings and webinars."""
    meeting_security: UserSettingsUpdatedMessagePayloadObjectSettingsMeetingSecurity
    """Passcodes, waiting room, encryption and other protection of meetings."""
    recording: UserSettingsUpdatedMessagePayloadObjectSettingsRecording
    """Local and cloud recording."""
    schedule_meeting: UserSettingsUpdatedMessagePayloadObjectSettingsScheduleMeeting
    """Defaults for scheduling meetings."""
    telephony: UserSettingsUpdatedMessagePayloadObjectSettingsTelephony
    """Audio by phone: regions, providers and notes."""
    tsp: UserSettingsUpdatedMessagePayloadObjectSettingsTsp
    """Audio through a telephony service provider."""


class UserSettingsUpdatedMessagePayloadObject(Reply):
    id: str
    """Id of the user (22 characters)."""
    settings: UserSettingsUpdatedMessagePayloadObjectSettings
    """New values of the settings that changed."""


class UserSettingsUpdatedMessagePayloadOldObjectSettingsAudioConferencingParticipantPhoneMasking(Reply):
    enable: bool
    """Whether this is turned on."""
    masking_type: str
    """How digits are hidden: `mask_default`, `mask_first_5` or `mask_except_last_4`."""


class UserSettingsUpdatedMessagePayloadOldObjectSettingsAudioConferencing(Reply):
    participant_phone_masking: (
        UserSettingsUpdatedMessagePayloadOldObjectSettingsAudioConferencingParticipantPhoneMasking
    )
    """Hiding of part of dial-in participants' phone numbers."""


class UserSettingsUpdatedMessagePayloadOldObjectSettingsEmailNotification(Reply):
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


class UserSettingsUpdatedMessagePayloadOldObjectSettingsFeature(Reply):
    cn_meeting: bool
    """Whether the user may host meetings for people in China."""
    concurrent_meeting: str
    """Licence for several meetings at once: `Basic`, `Plus` or `None`."""
    in_meeting: bool
    """Whether the user may host meetings."""
    large_meeting: bool
    """Whether the user has the large meeting add-on."""
    large_meeting_capacity: int
    """Participants the large meeting add-on allows, such as 500 or 1000."""
    meeting_capacity: int
    """Largest number of participants in one meeting."""
    webinar: bool
    """Whether the user has the webinar add-on."""
    webinar_capacity: int
    """Attendees the webinar add-on allows, such as 500 or 10000."""
    zoom_events: bool
    """Whether the user has Zoom Events."""
    zoom_events_capacity: int
    """Attendees Zoom Events allows, 500 to 50000."""
    zoom_phone: bool
    """Whether the user has Zoom Phone."""


class UserSettingsUpdatedMessagePayloadOldObjectSettingsInMeetingClosedCaptioning(Reply):
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


class UserSettingsUpdatedMessagePayloadOldObjectSettingsInMeetingLanguageInterpretation(Reply):
    custom_languages: list[str]
    """Languages added beyond the built-in ones."""
    enable: bool
    """Whether this is turned on."""
    languages: list[str]
    """Languages offered to interpreters and listeners."""


class UserSettingsUpdatedMessagePayloadOldObjectSettingsInMeetingMeetingPolling(Reply):
    advanced_polls: bool
    """Whether hosts may make quizzes and questions with more than choices."""
    allow_alternative_host_to_add_edit: bool
    """Whether alternative hosts may add and edit polls and quizzes."""
    allow_host_to_upload_image: bool
    """Whether hosts may add an image to each poll question."""
    enable: bool
    """Whether this is turned on."""
    require_answers_to_be_anonymous: bool
    """Whether poll answers are always anonymous."""


class UserSettingsUpdatedMessagePayloadOldObjectSettingsInMeetingSignLanguageInterpretation(Reply):
    custom_languages: list[str]
    """Languages added beyond the built-in ones."""
    enable: bool
    """Whether this is turned on."""
    enable_sign_language_interpretation_by_default: bool
    """Whether new meetings start with sign language interpretation on."""
    languages: list[str]
    """Languages offered to interpreters and listeners."""


class UserSettingsUpdatedMessagePayloadOldObjectSettingsInMeetingVirtualBackgroundSettingsFiles(Reply):
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


class UserSettingsUpdatedMessagePayloadOldObjectSettingsInMeetingVirtualBackgroundSettings(Reply):
    allow_upload_custom: bool
    """Whether users may upload their own backgrounds."""
    allow_videos: bool
    """Whether videos may serve as virtual backgrounds."""
    enable: bool
    """Whether this is turned on."""
    files: list[UserSettingsUpdatedMessagePayloadOldObjectSettingsInMeetingVirtualBackgroundSettingsFiles]
    """Background files."""


class UserSettingsUpdatedMessagePayloadOldObjectSettingsInMeetingWebinarChat(Reply):
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


class UserSettingsUpdatedMessagePayloadOldObjectSettingsInMeetingWebinarLiveStreaming(Reply):
    custom_service_instructions: str
    """Guidance for hosts on setting up the custom streaming service."""
    enable: bool
    """Whether this is turned on."""
    live_streaming_reminder: bool
    """Whether participants are told that the webinar is streamed."""
    live_streaming_service: list[str]
    """Services webinars may be streamed to."""


class UserSettingsUpdatedMessagePayloadOldObjectSettingsInMeetingWebinarPolling(Reply):
    advanced_polls: bool
    """Whether hosts may make quizzes and questions with more than choices."""
    allow_alternative_host_to_add_edit: bool
    """Whether alternative hosts may add and edit polls and quizzes."""
    allow_host_to_upload_image: bool
    """Whether hosts may add an image to each poll question."""
    enable: bool
    """Whether this is turned on."""
    require_answers_to_be_anonymous: bool
    """Whether poll answers are always anonymous."""


class UserSettingsUpdatedMessagePayloadOldObjectSettingsInMeeting(Reply):
    allow_host_panelists_to_use_audible_clap: bool
    """Whether webinar hosts and panelists may clap audibly."""
    allow_host_to_enable_focus_mode: bool
    """Whether hosts may switch focus mode on when they schedule a meeting."""
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
    attendee_on_hold: bool
    """Putting a participant on hold, out of the meeting for a while."""
    attention_mode_focus_mode: bool
    """Focus mode, in which participants see only hosts and shared content."""
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
    closed_captioning: UserSettingsUpdatedMessagePayloadOldObjectSettingsInMeetingClosedCaptioning
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
    entry_exit_chime: str
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
    language_interpretation: UserSettingsUpdatedMessagePayloadOldObjectSettingsInMeetingLanguageInterpretation
    """Interpretation between languages, each in an audio channel of its own."""
    live_streaming_facebook: bool
    """Whether meetings may be streamed to Facebook."""
    live_streaming_youtube: bool
    """Whether meetings may be streamed to YouTube."""
    meeting_polling: UserSettingsUpdatedMessagePayloadOldObjectSettingsInMeetingMeetingPolling
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
    participants_share_simultaneously: str
    """Whether `one` participant or `multiple` may share at the same time."""
    polling: bool
    """Polls in meetings."""
    post_meeting_feedback: bool
    """Short survey about quality at the end of each meeting."""
    private_chat: bool
    """Private messages between participants of a meeting."""
    record_play_voice: bool
    """Whether phone participants record their name, which is played when they join."""
    remote_control: bool
    """Letting others control the shared content with mouse and keyboard."""
    remote_support: bool
    """Remote support by the host to one participant."""
    screen_sharing: bool
    """Sharing of the screen by hosts and participants."""
    share_dual_camera: bool
    """Whether a second camera may be shared."""
    show_a_join_from_your_browser_link: bool
    """Link to join from the browser, without installing the app."""
    sign_language_interpretation: (
        UserSettingsUpdatedMessagePayloadOldObjectSettingsInMeetingSignLanguageInterpretation
    )
    """Video of sign language interpreters beside the speakers."""
    slide_control: bool
    """Letting others turn the slides of a shared presentation."""
    virtual_background: bool
    """Virtual backgrounds behind the user."""
    virtual_background_settings: (
        UserSettingsUpdatedMessagePayloadOldObjectSettingsInMeetingVirtualBackgroundSettings
    )
    """Background files and what users may upload."""
    waiting_room: bool
    """Waiting room, where participants stay until they are let in."""
    webinar_chat: UserSettingsUpdatedMessagePayloadOldObjectSettingsInMeetingWebinarChat
    """Chat in webinars and who may write to whom."""
    webinar_live_streaming: UserSettingsUpdatedMessagePayloadOldObjectSettingsInMeetingWebinarLiveStreaming
    """Live streaming of webinars to other services."""
    webinar_polling: UserSettingsUpdatedMessagePayloadOldObjectSettingsInMeetingWebinarPolling
    """Polls and quizzes in webinars."""
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


class UserSettingsUpdatedMessagePayloadOldObjectSettingsMeetingSecurityMeetingPasswordRequirement(Reply):
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


class UserSettingsUpdatedMessagePayloadOldObjectSettingsMeetingSecurityWaitingRoomSettings(Reply):
    participants_to_place_in_waiting_room: int
    """Who waits: `0` all, `1` people outside the account, `2` those outside it and the allowed domains."""
    users_who_can_admit_participants_from_waiting_room: int
    """Who lets people in: `0` hosts only, `1` also those who bypassed it when no host is present."""
    whitelisted_domains_for_waiting_room: str
    """Domains whose users skip the waiting room, separated by commas."""


class UserSettingsUpdatedMessagePayloadOldObjectSettingsMeetingSecurity(Reply):
    auto_security: bool
    """Requirement that every meeting has at least one security option, such as a passcode."""
    block_user_domain: bool
    """Ban on people with e-mail addresses in listed domains."""
    block_user_domain_list: list[str]
    """Domains whose users may not join, such as `example.com`."""
    embed_password_in_join_link: bool
    """Encrypted passcode inside the join link, so that one click is enough."""
    encryption_type: str
    """Default encryption: `enhanced_encryption` keeps keys in Zoom's cloud, `e2ee` only on devices."""
    end_to_end_encrypted_meetings: bool
    """End-to-end encryption of meetings; needed for `encryption_type` `e2ee`."""
    meeting_password: bool
    """Passcode for instant and scheduled meetings."""
    meeting_password_requirement: (
        UserSettingsUpdatedMessagePayloadOldObjectSettingsMeetingSecurityMeetingPasswordRequirement
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
    waiting_room_settings: (
        UserSettingsUpdatedMessagePayloadOldObjectSettingsMeetingSecurityWaitingRoomSettings
    )
    """Who waits in the waiting room and who lets people in."""
    webinar_password: bool
    """Passcode for webinars."""


class UserSettingsUpdatedMessagePayloadOldObjectSettingsRecordingIpAddressAccessControl(Reply):
    enable: bool
    """Whether this is turned on."""
    ip_addresses_or_ranges: str
    """Addresses or ranges that may open recordings, separated by commas."""


class UserSettingsUpdatedMessagePayloadOldObjectSettingsRecordingRecordFilesSeparately(Reply):
    active_speaker: bool
    """Whether the active speaker gets a recording file of its own."""
    gallery_view: bool
    """Whether the gallery view gets a recording file of its own."""
    shared_screen: bool
    """Whether the shared screen gets a recording file of its own."""


class UserSettingsUpdatedMessagePayloadOldObjectSettingsRecordingRecordingPasswordRequirement(Reply):
    have_letter: bool
    """Whether at least one letter is needed."""
    have_number: bool
    """Whether at least one digit is needed."""
    have_special_character: bool
    """Whether at least one special character, such as `!` or `@`, is needed."""
    length: int
    """Least number of characters."""
    only_allow_numeric: bool
    """Whether only digits are allowed."""


class UserSettingsUpdatedMessagePayloadOldObjectSettingsRecording(Reply):
    ask_host_to_confirm_disclaimer: bool
    """Whether the host is asked before a recording starts."""
    ask_participants_to_consent_disclaimer: bool
    """Whether participants are asked for consent when a recording starts."""
    auto_delete_cmr: bool
    """Deletion of cloud recordings after a number of days."""
    auto_delete_cmr_days: int
    """After how many days cloud recordings are deleted: 30, 60, 90 or 120."""
    auto_recording: str
    """Recording that starts with the meeting: `local`, `cloud` or `none`."""
    cloud_recording: bool
    """Recording to Zoom's cloud."""
    display_participant_name: bool
    """Whether names appear in the recorded video."""
    host_pause_stop_recording: bool
    """Whether the host may pause or stop an automatic cloud recording."""
    ip_address_access_control: (
        UserSettingsUpdatedMessagePayloadOldObjectSettingsRecordingIpAddressAccessControl
    )
    """Restriction of cloud recordings to listed IP addresses."""
    local_recording: bool
    """Recording to the computer of host or participants."""
    optimize_recording_for_3rd_party_video_editor: bool
    """Whether recordings suit other makers' video editors; larger files."""
    record_audio_file: bool
    """Whether an audio-only file is recorded."""
    record_audio_file_each_participant: bool
    """Whether each participant's audio is recorded to a file of its own."""
    record_files_separately: UserSettingsUpdatedMessagePayloadOldObjectSettingsRecordingRecordFilesSeparately
    """Views that are recorded to separate files."""
    record_gallery_view: bool
    """Whether the gallery view with the shared screen is recorded."""
    record_speaker_view: bool
    """Whether the active speaker with the shared screen is recorded."""
    recording_audio_transcript: bool
    """Whether a transcript is made from the recorded audio."""
    recording_disclaimer: bool
    """Whether a notice is shown when a recording starts."""
    recording_highlight: bool
    """Whether parts of a cloud recording may be marked as highlights."""
    recording_password_requirement: (
        UserSettingsUpdatedMessagePayloadOldObjectSettingsRecordingRecordingPasswordRequirement
    )
    """Rules that passcodes of cloud recordings must follow."""
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


class UserSettingsUpdatedMessagePayloadOldObjectSettingsScheduleMeeting(Reply):
    audio_type: str
    """How participants join audio: `both`, `telephony`, `voip` or `thirdParty`."""
    default_password_for_scheduled_meetings: bool
    """Whether newly scheduled meetings start with a passcode."""
    force_pmi_jbh_password: str
    """Passcode for personal meetings that people may join before the host."""
    host_video: bool
    """Host's video on from the start of the meeting."""
    jbh_time: int
    """How many minutes before the start participants may join: 5, 10 or 15; `0` at any time."""
    join_before_host: bool
    """Joining before the host."""
    mute_upon_entry: bool
    """Muting of participants when they join."""
    participants_video: bool
    """Whether participants' video is on when they join."""
    personal_meeting: bool
    """Personal meeting ids for users."""
    pmi_password: str
    """Passcode for personal meetings."""
    pstn_password_protected: str
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
    use_pmi_for_scheduled_meetings: bool
    """Personal meeting id for scheduled meetings."""


class UserSettingsUpdatedMessagePayloadOldObjectSettingsTelephonyTelephonyRegions(Reply):
    allowed_values: list[str]
    """Values the account may choose from."""
    selection_values: str
    """Regions chosen for dial-in numbers, separated by commas."""


class UserSettingsUpdatedMessagePayloadOldObjectSettingsTelephony(Reply):
    audio_conference_info: str
    """Details of the third-party audio conference, at most 2,048 characters."""
    show_international_numbers_link: bool
    """Link to international dial-in numbers in invitations."""
    telephony_regions: UserSettingsUpdatedMessagePayloadOldObjectSettingsTelephonyTelephonyRegions
    """Regions of dial-in numbers that users may choose from."""
    third_party_audio: bool
    """Audio conference of another provider."""


class UserSettingsUpdatedMessagePayloadOldObjectSettingsTspGlobalDialInCountriesSelectedCountries(Reply):
    code: str
    """Two-letter code of the country."""
    name: str
    """Name of the country."""


class UserSettingsUpdatedMessagePayloadOldObjectSettingsTspGlobalDialInCountries(Reply):
    selected_countries: list[
        UserSettingsUpdatedMessagePayloadOldObjectSettingsTspGlobalDialInCountriesSelectedCountries
    ]
    """Countries chosen by the account."""


class UserSettingsUpdatedMessagePayloadOldObjectSettingsTsp(Reply):
    call_out: bool
    """Calls from the meeting to phones through the audio provider."""
    call_out_countries: list[str]
    """Countries whose phones may be called."""
    display_toll_free_numbers: bool
    """Toll-free numbers in invitations."""
    global_dial_in_countries: UserSettingsUpdatedMessagePayloadOldObjectSettingsTspGlobalDialInCountries
    """Countries whose dial-in numbers are shown in invitations."""
    show_international_numbers_link: bool
    """Link to international dial-in numbers in invitations."""


class UserSettingsUpdatedMessagePayloadOldObjectSettings(Reply):
    audio_conferencing: UserSettingsUpdatedMessagePayloadOldObjectSettingsAudioConferencing
    """Joining by phone: dial-in numbers and call-out."""
    email_notification: UserSettingsUpdatedMessagePayloadOldObjectSettingsEmailNotification
    """E-mails sent about meetings and recordings."""
    feature: UserSettingsUpdatedMessagePayloadOldObjectSettingsFeature
    """Licensed features of the user."""
    in_meeting: UserSettingsUpdatedMessagePayloadOldObjectSettingsInMeeting
    """What may happen during meetings and webinars."""
    meeting_security: UserSettingsUpdatedMessagePayloadOldObjectSettingsMeetingSecurity
    """Passcodes, waiting room, encryption and other protection of meetings."""
    recording: UserSettingsUpdatedMessagePayloadOldObjectSettingsRecording
    """Local and cloud recording."""
    schedule_meeting: UserSettingsUpdatedMessagePayloadOldObjectSettingsScheduleMeeting
    """Defaults for scheduling meetings."""
    telephony: UserSettingsUpdatedMessagePayloadOldObjectSettingsTelephony
    """Audio by phone: regions, providers and notes."""
    tsp: UserSettingsUpdatedMessagePayloadOldObjectSettingsTsp
    """Audio through a telephony service provider."""


class UserSettingsUpdatedMessagePayloadOldObject(Reply):
    id: str
    """Id of the user (22 characters)."""
    settings: UserSettingsUpdatedMessagePayloadOldObjectSettings
    """Earlier values of the settings that changed."""


class UserSettingsUpdatedMessagePayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: UserSettingsUpdatedMessagePayloadObject
    """User and the settings that changed."""
    old_object: UserSettingsUpdatedMessagePayloadOldObject
    """Values before the change, with the same properties as `object`."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""
    time_stamp: int
    """When the change was made, epoch milliseconds."""


class UserSettingsUpdatedMessage(Reply):
    event: str
    """Name of the event."""
    event_ts: int
    """When the event happened, epoch milliseconds."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""
    payload: UserSettingsUpdatedMessagePayload
    """Account and object the event is about."""
    time_stamp: int
    """When the change was made, epoch milliseconds."""


class UserSignedInPayloadObject(Reply):
    client_type: str
    """Where: `browser`, `mac`, `win`, `iphone`, `android`, `ipad`, `chromeos` or `linux`."""
    date_time: str
    """When it happened, ISO 8601 UTC."""
    email: str
    """E-mail address of the user."""
    id: str
    """Id of the user (22 characters)."""
    login_type: int
    """How: `0` Facebook, `1` Google, `100` e-mail, `101` single sign-on."""
    version: str
    """Version of the app."""


class UserSignedInPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: UserSignedInPayloadObject
    """The user."""


class UserSignedOutPayloadObject(Reply):
    client_type: str
    """Where: `browser`, `mac`, `win`, `iphone`, `android`, `ipad`, `chromeos` or `linux`."""
    date_time: str
    """When it happened, ISO 8601 UTC."""
    email: str
    """E-mail address of the user."""
    id: str
    """Id of the user (22 characters)."""
    login_type: int
    """How: `0` Facebook, `1` Google, `100` e-mail, `101` single sign-on."""
    version: str
    """Version of the app."""


class UserSignedOutPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: UserSignedOutPayloadObject
    """The user."""


class UserUpdatedPayloadObjectCustomAttributes(Reply):
    key: str
    """Id of the custom attribute."""
    name: str
    """Name of the custom attribute."""
    value: int
    """Value of the custom attribute."""


class UserUpdatedPayloadObjectSettingsFeature(Reply):
    large_meeting_capacity: int
    """Participants the large meeting add-on allows, such as 500 or 1000."""
    webinar: bool
    """Whether the user has the webinar add-on."""
    webinar_capacity: int
    """Attendees the webinar add-on allows, such as 500 or 10000."""


class UserUpdatedPayloadObjectSettings(Reply):
    feature: UserUpdatedPayloadObjectSettingsFeature
    """Licensed features of the user."""
    large_meeting: str
    """Whether the user has the large meeting add-on, as text."""
    meeting_capacity: int
    """Largest number of participants in one meeting."""


class UserUpdatedPayloadObject(Reply):
    company: str
    """Company from the profile, at most 255 characters."""
    custom_attributes: list[UserUpdatedPayloadObjectCustomAttributes]
    """Profile fields that the account has defined."""
    dept: str
    """Department from the profile."""
    display_name: str
    """Name as shown to others, at most 128 characters."""
    email: str
    """E-mail address of the user."""
    first_name: str
    """First name of the person."""
    host_key: str
    """Key of six to ten digits that makes a participant the host."""
    id: str
    """Id of the user (22 characters)."""
    language: str
    """Language of the user, such as `en-US`."""
    last_name: str
    """Last name of the person."""
    phone_country: str
    """Two-letter code of the phone number's country; see `phone_numbers`."""
    phone_number: str
    """Phone number from the profile; see `phone_numbers`."""
    pic_url: str
    """Link to the profile picture."""
    pmi: int
    """Personal meeting id, 10 digits."""
    primary_group_id: str
    """Group whose settings apply to the user."""
    role: str
    """Role of the user in the account."""
    settings: UserUpdatedPayloadObjectSettings
    """Licensed features that changed."""
    timezone: str
    """Time zone name from the tz database, such as `America/New_York`."""
    type: int
    """Licence of the user: `1` basic, `2` licensed."""
    use_pmi: bool
    """Whether instant meetings use the personal meeting id."""
    vanity_name: str
    """Name in the address of the personal meeting room."""


class UserUpdatedPayloadOldObjectCustomAttributes(Reply):
    key: str
    """Id of the custom attribute."""
    name: str
    """Name of the custom attribute."""
    value: int
    """Value of the custom attribute."""


class UserUpdatedPayloadOldObjectSettingsFeature(Reply):
    large_meeting_capacity: int
    """Participants the large meeting add-on allows, such as 500 or 1000."""
    webinar: bool
    """Whether the user has the webinar add-on."""
    webinar_capacity: int
    """Attendees the webinar add-on allows, such as 500 or 10000."""


class UserUpdatedPayloadOldObjectSettings(Reply):
    feature: UserUpdatedPayloadOldObjectSettingsFeature
    """Licensed features of the user."""
    large_meeting: str
    """Whether the user has the large meeting add-on, as text."""
    meeting_capacity: int
    """Largest number of participants in one meeting."""


class UserUpdatedPayloadOldObject(Reply):
    company: str
    """Company from the profile, at most 255 characters."""
    custom_attributes: list[UserUpdatedPayloadOldObjectCustomAttributes]
    """Profile fields that the account has defined."""
    dept: str
    """Department from the profile."""
    display_name: str
    """Name as shown to others, at most 128 characters."""
    email: str
    """E-mail address of the user."""
    first_name: str
    """First name of the person."""
    host_key: str
    """Key of six to ten digits that makes a participant the host."""
    id: str
    """Id of the user (22 characters)."""
    language: str
    """Language of the user, such as `en-US`."""
    last_name: str
    """Last name of the person."""
    phone_country: str
    """Two-letter code of the phone number's country; see `phone_numbers`."""
    phone_number: str
    """Phone number from the profile; see `phone_numbers`."""
    pic_url: str
    """Link to the profile picture."""
    pmi: int
    """Personal meeting id, 10 digits."""
    primary_group_id: str
    """Group whose settings apply to the user."""
    role: str
    """Role of the user in the account."""
    settings: UserUpdatedPayloadOldObjectSettings
    """Earlier values of the licensed features."""
    timezone: str
    """Time zone name from the tz database, such as `America/New_York`."""
    type: int
    """Earlier licence of the user: `1` basic, `2` licensed."""
    use_pmi: bool
    """Whether instant meetings use the personal meeting id."""
    vanity_name: str
    """Name in the address of the personal meeting room."""


class UserUpdatedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: UserUpdatedPayloadObject
    """User with the fields that changed."""
    old_object: UserUpdatedPayloadOldObject
    """Values before the change, with the same properties as `object`."""
    operation: str
    """Change that is no profile field: `change_password` or `sign_out_from_all_devices`."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""
    time_stamp: int
    """When the change was made, epoch milliseconds."""


class UserActivated(Event, frozen=True):
    """A user was activated again."""

    name = "user.activated"
    payload: UserActivatedPayload
    object: UserActivatedPayloadObject


class UserCreated(Event, frozen=True):
    """A user was added to the account."""

    name = "user.created"
    payload: UserCreatedPayload
    object: UserCreatedPayloadObject


class UserDeactivated(Event, frozen=True):
    """A user was deactivated."""

    name = "user.deactivated"
    payload: UserDeactivatedPayload
    object: UserDeactivatedPayloadObject


class UserDeleted(Event, frozen=True):
    """A user was deleted for good."""

    name = "user.deleted"
    payload: UserDeletedPayload
    object: UserDeletedPayloadObject


class UserDisassociated(Event, frozen=True):
    """A user left the account and has a free one now."""

    name = "user.disassociated"
    payload: UserDisassociatedPayload
    object: UserDisassociatedPayloadObject


class UserInvitationAccepted(Event, frozen=True):
    """A pending user accepted the invitation to the account."""

    name = "user.invitation_accepted"
    payload: UserInvitationAcceptedPayload
    object: UserInvitationAcceptedPayloadObject


class UserPersonalNotesUpdated(Event, frozen=True):
    """A user changed the note shown beside the presence."""

    name = "user.personal_notes_updated"
    payload: UserPersonalNotesUpdatedPayload
    object: UserPersonalNotesUpdatedPayloadObject


class UserPresenceStatusUpdated(Event, frozen=True):
    """A user's presence changed."""

    name = "user.presence_status_updated"
    payload: UserPresenceStatusUpdatedPayload
    object: UserPresenceStatusUpdatedPayloadObject


class UserSettingsUpdated(Event, frozen=True):
    """A user's settings were changed."""

    name = "user.settings_updated"
    envelope: UserSettingsUpdatedMessage
    payload: UserSettingsUpdatedMessagePayload
    object: UserSettingsUpdatedMessagePayloadObject


class UserSignedIn(Event, frozen=True):
    """A user signed in to an app or the web portal."""

    name = "user.signed_in"
    payload: UserSignedInPayload
    object: UserSignedInPayloadObject


class UserSignedOut(Event, frozen=True):
    """A user signed out of an app or the web portal."""

    name = "user.signed_out"
    payload: UserSignedOutPayload
    object: UserSignedOutPayloadObject


class UserUpdated(Event, frozen=True):
    """A user's profile was changed."""

    name = "user.updated"
    payload: UserUpdatedPayload
    object: UserUpdatedPayloadObject
