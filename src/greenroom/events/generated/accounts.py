"""Zoom accounts: webhook events.

Generated from catalog/data/accounts. Do not edit; see docs/codegen.md.
"""

from __future__ import annotations

from typing import Any

from greenroom.client.reply import Reply
from greenroom.events.event import Event


class AccountCreatedPayloadObject(Reply):
    email: str
    """E-mail address of the owner."""
    id: str
    """Id of the new sub account (22 characters)."""
    owner_id: str
    """User id of the account's owner."""


class AccountCreatedPayload(Reply):
    account_id: str
    """Master account under which it was created."""
    object: AccountCreatedPayloadObject
    """The new sub account."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""


class AccountDisassociatedPayloadObject(Reply):
    id: str
    """Id of the sub account (22 characters)."""
    owner_email: str
    """E-mail address of the account's owner."""
    owner_id: str
    """User id of the account's owner."""


class AccountDisassociatedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: AccountDisassociatedPayloadObject
    """The sub account."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""


class AccountLockSettingsUpdatedPayloadObjectSettingsAudioConferencing(Reply):
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


class AccountLockSettingsUpdatedPayloadObjectSettingsChat(Reply):
    ai_compose: bool
    """AI Companion help with writing messages."""
    ai_quick_schedule: bool
    """AI Companion suggestions for scheduling a meeting."""
    ai_recommend: bool
    """AI Companion recommendations in chat."""
    ai_reply: bool
    """AI Companion replies to messages."""
    ai_sentence_completion: bool
    """AI Companion completion of sentences while typing."""
    ai_summary: bool
    """AI Companion summaries of chat threads."""
    allow_create_channels_and_group_chats: bool
    """Creating channels and group chats."""
    allow_delete_message: bool
    """Deleting of one's own chat messages."""
    allow_edit_message: bool
    """Editing of one's own chat messages."""
    allow_huddles_from_channels: bool
    """Starting huddles from a channel."""
    allow_users_to_add_contacts: bool
    """Adding people to a chat contact list, and whom."""
    allow_users_to_chat_with_others: bool
    """Chats with people, and with whom."""
    chat_email_address: bool
    """E-mail addresses of channels and chats, to which messages can be mailed."""
    chat_emojis: bool
    """Emojis in chat."""
    chat_etiquette_tool: bool
    """Rules that warn of or stop messages with listed words or patterns."""
    download_file: bool
    """Downloading of files from chat."""
    presence_away_when_screen_saver: bool
    """Presence `Away` while the screen saver runs."""
    presence_on_meeting: bool
    """Presence shown as in a meeting while one is on."""
    read_receipts: bool
    """Showing who has read a message."""
    record_video_messages: bool
    """Video messages in chat."""
    record_voice_messages: bool
    """Voice messages in chat."""
    schedule_meetings_in_chat: bool
    """Scheduling of meetings from a chat."""
    screen_capture: bool
    """Screenshots taken from within chat."""
    search_and_send_animated_gif_images: bool
    """Animated images from GIPHY in chat."""
    send_data_to_third_party_archiving_service: bool
    """Sending of chat messages to another maker's archive."""
    set_retention_period_in_cloud: bool
    """How long chat messages stay in Zoom's cloud."""
    set_retention_period_in_local: bool
    """How long chat messages stay on users' devices."""
    share_files: bool
    """Sharing of files in chat and meetings."""
    share_links_in_chat: bool
    """Sending of links in chat."""
    share_screen_in_chat: bool
    """Sharing of the screen from a chat."""
    shared_spaces: bool
    """Spaces, which group channels around one subject."""
    survey_poll: bool
    """Polls in chat."""
    translate_messages: bool
    """Translation of chat messages."""


class AccountLockSettingsUpdatedPayloadObjectSettingsEmailNotification(Reply):
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


class AccountLockSettingsUpdatedPayloadObjectSettingsInMeeting(Reply):
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
    anonymous_question_answer: bool
    """Questions by webinar attendees without their name."""
    attendee_on_hold: bool
    """Putting a participant on hold, out of the meeting for a while."""
    attention_mode_focus_mode: bool
    """Focus mode, in which participants see only hosts and shared content."""
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
    dscp_marking: bool
    """DSCP marking of packets, by which the network gives them priority."""
    e2e_encryption: bool
    """Encryption required of all meetings, also of SIP and H.323 devices."""
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
    request_permission_to_unmute_participants: bool
    """Asking participants for lasting permission to be unmuted by the host."""
    save_caption: bool
    """Saving of captions or the transcript by participants."""
    save_captions: bool
    """Saving of captions or the transcript by participants."""
    screen_sharing: bool
    """Sharing of the screen by hosts and participants."""
    sending_default_email_invites: bool
    """Only the default e-mail program for sending invitations."""
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


class AccountLockSettingsUpdatedPayloadObjectSettingsMeetingSecurity(Reply):
    approved_or_denied_countries_or_regions: bool
    """Countries or regions whose people may, or may not, join."""
    auto_security: bool
    """Requirement that every meeting has at least one security option, such as a passcode."""
    block_user_domain: bool
    """Ban on people with e-mail addresses in listed domains."""
    chat_etiquette_tool: bool
    """Rules that warn of or stop messages with listed words or patterns."""
    embed_password_in_join_link: bool
    """Encrypted passcode inside the join link, so that one click is enough."""
    encryption_type: bool
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


class AccountLockSettingsUpdatedPayloadObjectSettingsOtherOptions(Reply):
    blur_snapshot: bool
    """Blurred picture of the app in the task switcher of iOS devices."""
    webinar_registration_options: bool
    """What hosts may add to webinar registrations."""


class AccountLockSettingsUpdatedPayloadObjectSettingsRecording(Reply):
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
    recording_authentication: bool
    """Viewing of cloud recordings by signed-in people only."""


class AccountLockSettingsUpdatedPayloadObjectSettingsScheduleMeeting(Reply):
    always_display_zoom_webinar_as_topic: bool
    """Fixed topic `Zoom Webinar` in place of the real one."""
    audio_type: bool
    """How participants join audio: `both`, `telephony`, `voip` or `thirdParty`."""
    embed_password_in_join_link: bool
    """Encrypted passcode inside the join link, so that one click is enough."""
    enforce_login: bool
    """Admission to meetings of signed-in users only."""
    enforce_login_with_domains: bool
    """Admission of signed-in users with listed domains only."""
    host_video: bool
    """Host's video on from the start of the meeting."""
    join_before_host: bool
    """Joining before the host."""
    meeting_authentication: bool
    """Admission of signed-in people only."""
    meeting_template: bool
    """Meeting templates of the account."""
    not_store_meeting_topic: bool
    """Leaving meeting topics out of Zoom's records."""
    participant_video: bool
    """Participants' video on when they join."""
    require_password_for_instant_meetings: bool
    """Passcode for instant meetings."""
    require_password_for_pmi_meetings: bool
    """Passcode for personal meetings: `all`, `jbh_only` (if joining before host is on) or `none`."""
    require_password_for_scheduling_new_meetings: bool
    """Passcode for newly scheduled meetings."""
    use_pmi_for_instant_meetings: bool
    """Personal meeting id for meetings started at once."""
    use_pmi_for_scheduled_meetings: bool
    """Personal meeting id for scheduled meetings."""


class AccountLockSettingsUpdatedPayloadObjectSettingsTelephony(Reply):
    telephony_regions: bool
    """Regions of dial-in numbers that users may choose from."""
    third_party_audio: bool
    """Audio conference of another provider."""


class AccountLockSettingsUpdatedPayloadObjectSettingsTsp(Reply):
    call_out: bool
    """Calls from the meeting to phones through the audio provider."""
    show_international_numbers_link: bool
    """Link to international dial-in numbers in invitations."""


class AccountLockSettingsUpdatedPayloadObjectSettings(Reply):
    audio_conferencing: AccountLockSettingsUpdatedPayloadObjectSettingsAudioConferencing
    """Joining by phone: dial-in numbers and call-out."""
    chat: AccountLockSettingsUpdatedPayloadObjectSettingsChat
    """Settings of Team Chat."""
    email_notification: AccountLockSettingsUpdatedPayloadObjectSettingsEmailNotification
    """E-mails sent about meetings and recordings."""
    in_meeting: AccountLockSettingsUpdatedPayloadObjectSettingsInMeeting
    """What may happen during meetings and webinars."""
    meeting_security: AccountLockSettingsUpdatedPayloadObjectSettingsMeetingSecurity
    """Passcodes, waiting room, encryption and other protection of meetings."""
    other_options: AccountLockSettingsUpdatedPayloadObjectSettingsOtherOptions
    """Settings that fit nowhere else."""
    recording: AccountLockSettingsUpdatedPayloadObjectSettingsRecording
    """Local and cloud recording."""
    schedule_meeting: AccountLockSettingsUpdatedPayloadObjectSettingsScheduleMeeting
    """Defaults for scheduling meetings."""
    telephony: AccountLockSettingsUpdatedPayloadObjectSettingsTelephony
    """Audio by phone: regions, providers and notes."""
    tsp: AccountLockSettingsUpdatedPayloadObjectSettingsTsp
    """Audio through a telephony service provider."""


class AccountLockSettingsUpdatedPayloadObject(Reply):
    id: str
    """Id of the account (22 characters)."""
    settings: AccountLockSettingsUpdatedPayloadObjectSettings
    """New state of the locks that changed: `true` is locked."""


class AccountLockSettingsUpdatedPayloadOldObjectSettingsAudioConferencing(Reply):
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


class AccountLockSettingsUpdatedPayloadOldObjectSettingsChat(Reply):
    ai_compose: bool
    """AI Companion help with writing messages."""
    ai_quick_schedule: bool
    """AI Companion suggestions for scheduling a meeting."""
    ai_recommend: bool
    """AI Companion recommendations in chat."""
    ai_reply: bool
    """AI Companion replies to messages."""
    ai_sentence_completion: bool
    """AI Companion completion of sentences while typing."""
    ai_summary: bool
    """AI Companion summaries of chat threads."""
    allow_create_channels_and_group_chats: bool
    """Creating channels and group chats."""
    allow_delete_message: bool
    """Deleting of one's own chat messages."""
    allow_edit_message: bool
    """Editing of one's own chat messages."""
    allow_huddles_from_channels: bool
    """Starting huddles from a channel."""
    allow_users_to_add_contacts: bool
    """Adding people to a chat contact list, and whom."""
    allow_users_to_chat_with_others: bool
    """Chats with people, and with whom."""
    chat_email_address: bool
    """E-mail addresses of channels and chats, to which messages can be mailed."""
    chat_emojis: bool
    """Emojis in chat."""
    chat_etiquette_tool: bool
    """Rules that warn of or stop messages with listed words or patterns."""
    download_file: bool
    """Downloading of files from chat."""
    presence_away_when_screen_saver: bool
    """Presence `Away` while the screen saver runs."""
    presence_on_meeting: bool
    """Presence shown as in a meeting while one is on."""
    read_receipts: bool
    """Showing who has read a message."""
    record_video_messages: bool
    """Video messages in chat."""
    record_voice_messages: bool
    """Voice messages in chat."""
    schedule_meetings_in_chat: bool
    """Scheduling of meetings from a chat."""
    screen_capture: bool
    """Screenshots taken from within chat."""
    search_and_send_animated_gif_images: bool
    """Animated images from GIPHY in chat."""
    send_data_to_third_party_archiving_service: bool
    """Sending of chat messages to another maker's archive."""
    set_retention_period_in_cloud: bool
    """How long chat messages stay in Zoom's cloud."""
    set_retention_period_in_local: bool
    """How long chat messages stay on users' devices."""
    share_files: bool
    """Sharing of files in chat and meetings."""
    share_links_in_chat: bool
    """Sending of links in chat."""
    share_screen_in_chat: bool
    """Sharing of the screen from a chat."""
    shared_spaces: bool
    """Spaces, which group channels around one subject."""
    survey_poll: bool
    """Polls in chat."""
    translate_messages: bool
    """Translation of chat messages."""


class AccountLockSettingsUpdatedPayloadOldObjectSettingsEmailNotification(Reply):
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


class AccountLockSettingsUpdatedPayloadOldObjectSettingsInMeeting(Reply):
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
    anonymous_question_answer: bool
    """Questions by webinar attendees without their name."""
    attendee_on_hold: bool
    """Putting a participant on hold, out of the meeting for a while."""
    attention_mode_focus_mode: bool
    """Focus mode, in which participants see only hosts and shared content."""
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
    dscp_marking: bool
    """DSCP marking of packets, by which the network gives them priority."""
    e2e_encryption: bool
    """Encryption required of all meetings, also of SIP and H.323 devices."""
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
    request_permission_to_unmute_participants: bool
    """Asking participants for lasting permission to be unmuted by the host."""
    save_caption: bool
    """Saving of captions or the transcript by participants."""
    save_captions: bool
    """Saving of captions or the transcript by participants."""
    screen_sharing: bool
    """Sharing of the screen by hosts and participants."""
    sending_default_email_invites: bool
    """Only the default e-mail program for sending invitations."""
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


class AccountLockSettingsUpdatedPayloadOldObjectSettingsMeetingSecurity(Reply):
    approved_or_denied_countries_or_regions: bool
    """Countries or regions whose people may, or may not, join."""
    auto_security: bool
    """Requirement that every meeting has at least one security option, such as a passcode."""
    block_user_domain: bool
    """Ban on people with e-mail addresses in listed domains."""
    chat_etiquette_tool: bool
    """Rules that warn of or stop messages with listed words or patterns."""
    embed_password_in_join_link: bool
    """Encrypted passcode inside the join link, so that one click is enough."""
    encryption_type: bool
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


class AccountLockSettingsUpdatedPayloadOldObjectSettingsOtherOptions(Reply):
    blur_snapshot: bool
    """Blurred picture of the app in the task switcher of iOS devices."""
    webinar_registration_options: bool
    """What hosts may add to webinar registrations."""


class AccountLockSettingsUpdatedPayloadOldObjectSettingsRecording(Reply):
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
    recording_authentication: bool
    """Viewing of cloud recordings by signed-in people only."""


class AccountLockSettingsUpdatedPayloadOldObjectSettingsScheduleMeeting(Reply):
    always_display_zoom_webinar_as_topic: bool
    """Fixed topic `Zoom Webinar` in place of the real one."""
    audio_type: bool
    """How participants join audio: `both`, `telephony`, `voip` or `thirdParty`."""
    embed_password_in_join_link: bool
    """Encrypted passcode inside the join link, so that one click is enough."""
    enforce_login: bool
    """Admission to meetings of signed-in users only."""
    enforce_login_with_domains: bool
    """Admission of signed-in users with listed domains only."""
    host_video: bool
    """Host's video on from the start of the meeting."""
    join_before_host: bool
    """Joining before the host."""
    meeting_authentication: bool
    """Admission of signed-in people only."""
    meeting_template: bool
    """Meeting templates of the account."""
    not_store_meeting_topic: bool
    """Leaving meeting topics out of Zoom's records."""
    participant_video: bool
    """Participants' video on when they join."""
    require_password_for_instant_meetings: bool
    """Passcode for instant meetings."""
    require_password_for_pmi_meetings: bool
    """Passcode for personal meetings: `all`, `jbh_only` (if joining before host is on) or `none`."""
    require_password_for_scheduling_new_meetings: bool
    """Passcode for newly scheduled meetings."""
    use_pmi_for_instant_meetings: bool
    """Personal meeting id for meetings started at once."""
    use_pmi_for_scheduled_meetings: bool
    """Personal meeting id for scheduled meetings."""


class AccountLockSettingsUpdatedPayloadOldObjectSettingsTelephony(Reply):
    telephony_regions: bool
    """Regions of dial-in numbers that users may choose from."""
    third_party_audio: bool
    """Audio conference of another provider."""


class AccountLockSettingsUpdatedPayloadOldObjectSettingsTsp(Reply):
    call_out: bool
    """Calls from the meeting to phones through the audio provider."""
    show_international_numbers_link: bool
    """Link to international dial-in numbers in invitations."""


class AccountLockSettingsUpdatedPayloadOldObjectSettings(Reply):
    audio_conferencing: AccountLockSettingsUpdatedPayloadOldObjectSettingsAudioConferencing
    """Joining by phone: dial-in numbers and call-out."""
    chat: AccountLockSettingsUpdatedPayloadOldObjectSettingsChat
    """Settings of Team Chat."""
    email_notification: AccountLockSettingsUpdatedPayloadOldObjectSettingsEmailNotification
    """E-mails sent about meetings and recordings."""
    in_meeting: AccountLockSettingsUpdatedPayloadOldObjectSettingsInMeeting
    """What may happen during meetings and webinars."""
    meeting_security: AccountLockSettingsUpdatedPayloadOldObjectSettingsMeetingSecurity
    """Passcodes, waiting room, encryption and other protection of meetings."""
    other_options: AccountLockSettingsUpdatedPayloadOldObjectSettingsOtherOptions
    """Settings that fit nowhere else."""
    recording: AccountLockSettingsUpdatedPayloadOldObjectSettingsRecording
    """Local and cloud recording."""
    schedule_meeting: AccountLockSettingsUpdatedPayloadOldObjectSettingsScheduleMeeting
    """Defaults for scheduling meetings."""
    telephony: AccountLockSettingsUpdatedPayloadOldObjectSettingsTelephony
    """Audio by phone: regions, providers and notes."""
    tsp: AccountLockSettingsUpdatedPayloadOldObjectSettingsTsp
    """Audio through a telephony service provider."""


class AccountLockSettingsUpdatedPayloadOldObject(Reply):
    id: str
    """Id of the account (22 characters)."""
    settings: AccountLockSettingsUpdatedPayloadOldObjectSettings
    """Earlier state of the locks that changed."""


class AccountLockSettingsUpdatedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: AccountLockSettingsUpdatedPayloadObject
    """Account and the locks that changed."""
    old_object: AccountLockSettingsUpdatedPayloadOldObject
    """Values before the change, with the same properties as `object`."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""
    time_stamp: int
    """When the change was made, epoch milliseconds."""


class AccountSettingsUpdatedPayloadObjectSettingsAudioConferencingCallMeAndInviteByPhoneCallOutCountriesSelectedCountries(
    Reply
):
    code: str
    """Two-letter code of the country."""
    name: str
    """Name of the country."""


class AccountSettingsUpdatedPayloadObjectSettingsAudioConferencingCallMeAndInviteByPhoneCallOutCountries(
    Reply
):
    selected_countries: list[
        AccountSettingsUpdatedPayloadObjectSettingsAudioConferencingCallMeAndInviteByPhoneCallOutCountriesSelectedCountries
    ]
    """Countries chosen by the account."""


class AccountSettingsUpdatedPayloadObjectSettingsAudioConferencingCallMeAndInviteByPhone(Reply):
    allow_webinar_attendees_call_me: bool
    """Whether webinar attendees may have themselves called by phone."""
    call_out_countries: (
        AccountSettingsUpdatedPayloadObjectSettingsAudioConferencingCallMeAndInviteByPhoneCallOutCountries
    )
    """Countries whose phones may be called."""
    enable: bool
    """Whether this is turned on."""
    require_press_1_for_call_me: str
    """Whether one presses 1 to be connected when called: `auto`, `always` or `never`."""


class AccountSettingsUpdatedPayloadObjectSettingsAudioConferencingGlobalDialInCountriesSelectedCountries(
    Reply
):
    code: str
    """Two-letter code of the country."""
    name: str
    """Name of the country."""


class AccountSettingsUpdatedPayloadObjectSettingsAudioConferencingGlobalDialInCountries(Reply):
    include_toll_free: bool
    """Whether toll-free numbers are shown too."""
    selected_countries: list[
        AccountSettingsUpdatedPayloadObjectSettingsAudioConferencingGlobalDialInCountriesSelectedCountries
    ]
    """Countries chosen by the account."""


class AccountSettingsUpdatedPayloadObjectSettingsAudioConferencingParticipantPhoneMasking(Reply):
    enable: bool
    """Whether this is turned on."""
    masking_type: str
    """How digits are hidden: `mask_default`, `mask_first_5` or `mask_except_last_4`."""


class AccountSettingsUpdatedPayloadObjectSettingsAudioConferencingTollCallNumbers(Reply):
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


class AccountSettingsUpdatedPayloadObjectSettingsAudioConferencingTollCall(Reply):
    enable: bool
    """Whether this is turned on."""
    numbers: list[AccountSettingsUpdatedPayloadObjectSettingsAudioConferencingTollCallNumbers]
    """Dial-in phone numbers shown in invitations."""


class AccountSettingsUpdatedPayloadObjectSettingsAudioConferencingTollFreeAndFeeBasedTollCallNumbers(Reply):
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


class AccountSettingsUpdatedPayloadObjectSettingsAudioConferencingTollFreeAndFeeBasedTollCall(Reply):
    allow_webinar_attendees_dial: bool
    """Whether webinar attendees may join by dialling in."""
    enable: bool
    """Whether this is turned on."""
    numbers: list[
        AccountSettingsUpdatedPayloadObjectSettingsAudioConferencingTollFreeAndFeeBasedTollCallNumbers
    ]
    """Dial-in phone numbers shown in invitations."""


class AccountSettingsUpdatedPayloadObjectSettingsAudioConferencing(Reply):
    call_me_and_invite_by_phone: (
        AccountSettingsUpdatedPayloadObjectSettingsAudioConferencingCallMeAndInviteByPhone
    )
    """Calls from the meeting to a participant's or an invitee's phone."""
    global_dial_in_countries: (
        AccountSettingsUpdatedPayloadObjectSettingsAudioConferencingGlobalDialInCountries
    )
    """Countries whose dial-in numbers are shown in invitations."""
    participant_phone_masking: (
        AccountSettingsUpdatedPayloadObjectSettingsAudioConferencingParticipantPhoneMasking
    )
    """Hiding of part of dial-in participants' phone numbers."""
    personal_audio_conference: bool
    """Personal audio conferences, joined by phone with a number of one's own."""
    toll_call: AccountSettingsUpdatedPayloadObjectSettingsAudioConferencingTollCall
    """Dial-in over numbers with ordinary call charges."""
    toll_free_and_fee_based_toll_call: (
        AccountSettingsUpdatedPayloadObjectSettingsAudioConferencingTollFreeAndFeeBasedTollCall
    )
    """Dial-in over toll-free and paid numbers of the audio plan."""


class AccountSettingsUpdatedPayloadObjectSettingsChatAiCompose(Reply):
    enable: bool
    """Whether this is turned on."""
    shown_in_team_chat: bool
    """Whether the feature appears in Team Chat."""


class AccountSettingsUpdatedPayloadObjectSettingsChatAiSummary(Reply):
    enable: bool
    """Whether this is turned on."""
    shown_in_team_chat: bool
    """Whether the feature appears in Team Chat."""


class AccountSettingsUpdatedPayloadObjectSettingsChatAllowDeleteMessage(Reply):
    enable: bool
    """Whether this is turned on."""
    time: int
    """How long after sending, minutes: 5 to 10080; `0` is without limit."""


class AccountSettingsUpdatedPayloadObjectSettingsChatAllowEditMessage(Reply):
    enable: bool
    """Whether this is turned on."""
    time: int
    """How long after sending, minutes: 5 to 10080; `0` is without limit."""


class AccountSettingsUpdatedPayloadObjectSettingsChatAllowUsersToAddContacts(Reply):
    enable: bool
    """Whether this is turned on."""
    selected_option: int
    """`1` anyone, `2` own organization, `3` also listed domains, `4` also listed people."""
    user_email_addresses: str
    """E-mail addresses of allowed people, separated by commas."""


class AccountSettingsUpdatedPayloadObjectSettingsChatAllowUsersToChatWithOthers(Reply):
    enable: bool
    """Whether this is turned on."""
    selected_option: int
    """`1` anyone, `2` own organization, `3` also listed domains, `4` also listed people."""
    user_email_addresses: str
    """E-mail addresses of allowed people, separated by commas."""


class AccountSettingsUpdatedPayloadObjectSettingsChatApplyLocalStorageToPersonalChannel(Reply):
    enable: bool
    """Whether this is turned on."""
    retention_period: str
    """How long messages are kept, such as `2m` for two months."""


class AccountSettingsUpdatedPayloadObjectSettingsChatChatEmailAddress(Reply):
    enable: bool
    """Whether this is turned on."""
    only_allow_specific_domains: bool
    """Whether only senders from listed domains may mail messages in."""
    specific_domains: list[str]
    """Domains whose senders may mail messages in."""


class AccountSettingsUpdatedPayloadObjectSettingsChatChatEmojis(Reply):
    emojis_option: str
    """Which emojis: `all` or the `selected` ones."""
    enable: bool
    """Whether this is turned on."""


class AccountSettingsUpdatedPayloadObjectSettingsChatChatEtiquetteToolPolicies(Reply):
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


class AccountSettingsUpdatedPayloadObjectSettingsChatChatEtiquetteTool(Reply):
    enable: bool
    """Whether this is turned on."""
    policies: list[AccountSettingsUpdatedPayloadObjectSettingsChatChatEtiquetteToolPolicies]
    """Rules of the chat etiquette tool."""
    policy_max_count: int
    """How many rules there may be."""


class AccountSettingsUpdatedPayloadObjectSettingsChatExternalCollabRestrict(Reply):
    enable: bool
    """Whether this is turned on."""
    external_chat: str
    """Chat with outsiders: `allowed` or `not_allowed`."""
    group_id: str
    """Group the restriction applies to."""


class AccountSettingsUpdatedPayloadObjectSettingsChatExternalInviteApprove(Reply):
    channel_id: str
    """Channel that requests are sent to, when `selected_option` is 2."""
    enable: bool
    """Whether this is turned on."""
    external_account: bool
    """Whether accounts outside the organization are included."""
    selected_option: int
    """Where requests go: `1` to all approvers, `2` to the channel in `channel_id`."""


class AccountSettingsUpdatedPayloadObjectSettingsChatExternalJoinApprove(Reply):
    channel_id: str
    """Channel that requests are sent to, when `selected_option` is 2."""
    enable: bool
    """Whether this is turned on."""
    external_account: bool
    """Whether accounts outside the organization are included."""
    selected_option: int
    """Where requests go: `1` to all approvers, `2` to the channel in `channel_id`."""


class AccountSettingsUpdatedPayloadObjectSettingsChatExternalMemberJoin(Reply):
    enable: bool
    """Whether this is turned on."""
    external_account: bool
    """Whether accounts outside the organization are included."""


class AccountSettingsUpdatedPayloadObjectSettingsChatExternalUserControl(Reply):
    enable: bool
    """Whether this is turned on."""
    external_account: bool
    """Whether accounts outside the organization are included."""
    selected_option: int
    """Who: `1` everyone, `2` own organization and listed accounts, `3` owners and administrators."""


class AccountSettingsUpdatedPayloadObjectSettingsChatReadReceipts(Reply):
    allow_users_opt_out: bool
    """Whether users may turn read receipts off for themselves."""
    enable: bool
    """Whether this is turned on."""


class AccountSettingsUpdatedPayloadObjectSettingsChatSearchAndSendAnimatedGifImages(Reply):
    enable: bool
    """Whether this is turned on."""
    giphy_content_rating: int
    """What images may show: `1` G, `2` PG, `3` PG-13, `4` R."""


class AccountSettingsUpdatedPayloadObjectSettingsChatSendDataToThirdPartyArchivingService(Reply):
    authorized_channel_token: str
    """Token of the channel at the archiving service."""
    enable: bool
    """Whether this is turned on."""
    passcode: str
    """Passcode for the archiving service."""
    smtp_delivery_address: str
    """E-mail address the archive receives messages at."""
    type: str
    """Archiving service: `global_relay` or `smarsh`."""
    user_name: str
    """User name at the archiving service."""


class AccountSettingsUpdatedPayloadObjectSettingsChatSetRetentionPeriodInCloud(Reply):
    enable: bool
    """Whether this is turned on."""
    retention_period_of_channels: str
    """How long channel messages are kept, such as `2m` for two months."""
    retention_period_of_direct_messages_and_group_conversation: str
    """How long direct and group messages are kept, such as `2m` for two months."""


class AccountSettingsUpdatedPayloadObjectSettingsChatSetRetentionPeriodInLocal(Reply):
    enable: bool
    """Whether this is turned on."""
    retention_period_of_channels: str
    """How long channel messages are kept, such as `2m` for two months."""
    retention_period_of_direct_messages_and_group_conversation: str
    """How long direct and group messages are kept, such as `2m` for two months."""


class AccountSettingsUpdatedPayloadObjectSettingsChatShareFilesRestrictions(Reply):
    file_restrictions_apply_to: str
    """Whether limits apply to `sharing` only, or to `sharing_and_viewing`."""
    file_size_restrictions: int
    """Largest file inside the account, in MB: 50 to 500."""
    file_size_restrictions_for_external: int
    """Largest file exchanged with outsiders, in MB: 50 to 500."""
    file_type_restrictions: list[str]
    """File types allowed inside the account, such as `.pdf`."""
    file_type_restrictions_for_external: list[str]
    """File types allowed with outsiders, such as `.pdf`."""
    maximum_file_size: bool
    """Whether a largest file size applies."""
    only_allow_specific_file_types: bool
    """Whether only listed file types may be sent."""


class AccountSettingsUpdatedPayloadObjectSettingsChatShareFiles(Reply):
    enable: bool
    """Whether this is turned on."""
    restrictions: AccountSettingsUpdatedPayloadObjectSettingsChatShareFilesRestrictions
    """Limits on type and size of files."""
    share_option: str
    """Whom files may be shared with: `anyone`, the same `account` or the same `organization`."""
    view_option: str
    """Whose files users may view: `anyone`, the same `account` or the same `organization`."""


class AccountSettingsUpdatedPayloadObjectSettingsChat(Reply):
    ai_compose: AccountSettingsUpdatedPayloadObjectSettingsChatAiCompose
    """AI Companion help with writing messages."""
    ai_quick_reply: bool
    """Whether AI Companion suggests quick replies."""
    ai_quick_schedule: bool
    """AI Companion suggestions for scheduling a meeting."""
    ai_recommend: bool
    """AI Companion recommendations in chat."""
    ai_sentence_completion: bool
    """AI Companion completion of sentences while typing."""
    ai_summary: AccountSettingsUpdatedPayloadObjectSettingsChatAiSummary
    """AI Companion summaries of chat threads."""
    allow_bots_chat: bool
    """Whether chatbots may write in chat."""
    allow_delete_message: AccountSettingsUpdatedPayloadObjectSettingsChatAllowDeleteMessage
    """Deleting of one's own chat messages."""
    allow_edit_message: AccountSettingsUpdatedPayloadObjectSettingsChatAllowEditMessage
    """Editing of one's own chat messages."""
    allow_huddles_from_channels: bool
    """Starting huddles from a channel."""
    allow_remove_msg_by_owner_and_admins: bool
    """Whether channel owners and administrators may remove others' messages."""
    allow_users_to_add_contacts: AccountSettingsUpdatedPayloadObjectSettingsChatAllowUsersToAddContacts
    """Adding people to a chat contact list, and whom."""
    allow_users_to_chat_with_others: AccountSettingsUpdatedPayloadObjectSettingsChatAllowUsersToChatWithOthers
    """Chats with people, and with whom."""
    apply_local_storage_to_personal_channel: (
        AccountSettingsUpdatedPayloadObjectSettingsChatApplyLocalStorageToPersonalChannel
    )
    """Storage period of personal channels on users' devices."""
    chat_email_address: AccountSettingsUpdatedPayloadObjectSettingsChatChatEmailAddress
    """E-mail addresses of channels and chats, to which messages can be mailed."""
    chat_emojis: AccountSettingsUpdatedPayloadObjectSettingsChatChatEmojis
    """Emojis in chat."""
    chat_etiquette_tool: AccountSettingsUpdatedPayloadObjectSettingsChatChatEtiquetteTool
    """Rules that warn of or stop messages with listed words or patterns."""
    code_snippet: bool
    """Whether code snippets may be sent in chat."""
    create_group_chat: bool
    """Whether users may create group chats."""
    create_private_channels: bool
    """Whether users may create private channels."""
    create_public_channels: bool
    """Whether users may create public channels."""
    download_file: bool
    """Downloading of files from chat."""
    external_collab_restrict: AccountSettingsUpdatedPayloadObjectSettingsChatExternalCollabRestrict
    """Which users may work with people outside the account."""
    external_invite_approve: AccountSettingsUpdatedPayloadObjectSettingsChatExternalInviteApprove
    """Approval of invitations of outsiders to channels."""
    external_join_approve: AccountSettingsUpdatedPayloadObjectSettingsChatExternalJoinApprove
    """Approval of users who want to join channels of other accounts."""
    external_member_join: AccountSettingsUpdatedPayloadObjectSettingsChatExternalMemberJoin
    """Joining of channels by people outside the account."""
    external_user_control: AccountSettingsUpdatedPayloadObjectSettingsChatExternalUserControl
    """Who may add outsiders to channels and group chats."""
    hyper_link: bool
    """Whether text in chat can be a link."""
    personal_channel: bool
    """Whether users have a channel of their own for notes."""
    presence_away_when_screen_saver: bool
    """Presence `Away` while the screen saver runs."""
    presence_on_meeting: bool
    """Presence shown as in a meeting while one is on."""
    read_receipts: AccountSettingsUpdatedPayloadObjectSettingsChatReadReceipts
    """Showing who has read a message."""
    record_video_messages: bool
    """Video messages in chat."""
    record_voice_messages: bool
    """Voice messages in chat."""
    schedule_meetings_in_chat: bool
    """Scheduling of meetings from a chat."""
    screen_capture: bool
    """Screenshots taken from within chat."""
    search_and_send_animated_gif_images: (
        AccountSettingsUpdatedPayloadObjectSettingsChatSearchAndSendAnimatedGifImages
    )
    """Animated images from GIPHY in chat."""
    send_data_to_third_party_archiving_service: (
        AccountSettingsUpdatedPayloadObjectSettingsChatSendDataToThirdPartyArchivingService
    )
    """Sending of chat messages to another maker's archive."""
    set_chat_as_default_tab: bool
    """Whether the app opens on the chat tab."""
    set_retention_period_in_cloud: AccountSettingsUpdatedPayloadObjectSettingsChatSetRetentionPeriodInCloud
    """How long chat messages stay in Zoom's cloud."""
    set_retention_period_in_local: AccountSettingsUpdatedPayloadObjectSettingsChatSetRetentionPeriodInLocal
    """How long chat messages stay on users' devices."""
    share_files: AccountSettingsUpdatedPayloadObjectSettingsChatShareFiles
    """Sharing of files in chat and meetings."""
    share_links_in_chat: bool
    """Sending of links in chat."""
    share_screen_in_chat: bool
    """Sharing of the screen from a chat."""
    shared_spaces: bool
    """Spaces, which group channels around one subject."""
    show_h323_contact_tab: bool
    """Whether the contacts list room systems (H.323 and SIP)."""
    show_status_to_internal_contact: bool
    """Whether only internal contacts see a user's presence."""
    store_revise_chat: bool
    """Whether edited and deleted messages are kept."""
    suppress_removal_notification: bool
    """Whether no notice is shown when a member is removed."""
    suppress_user_group_notification: bool
    """Whether no notice is shown when a user group is added."""
    survey_poll: bool
    """Polls in chat."""
    translate_messages: bool
    """Translation of chat messages."""
    type: Any
    """Undocumented; neither type nor values are known."""


class AccountSettingsUpdatedPayloadObjectSettingsEmailNotification(Reply):
    alternative_host_reminder: bool
    """E-mail to an alternative host when one is set or removed."""
    cancel_meeting_reminder: bool
    """E-mail to host and participants when a meeting is cancelled."""
    cloud_recording_available_reminder: bool
    """E-mail to the host when a cloud recording is ready."""
    jbh_reminder: bool
    """E-mail to the host when participants join before the host."""
    low_host_count_reminder: bool
    """Whether an e-mail warns of few licences left."""
    recording_available_reminder_alternative_hosts: bool
    """Whether alternative hosts get an e-mail when a cloud recording is ready."""
    recording_available_reminder_schedulers: bool
    """Whether the person who scheduled the meeting gets an e-mail when a cloud recording is ready."""
    schedule_for_reminder: bool
    """E-mail to the host when somebody schedules, changes or cancels a meeting for them."""


class AccountSettingsUpdatedPayloadObjectSettingsFeature(Reply):
    meeting_capacity: int
    """Largest number of participants in one meeting."""


class AccountSettingsUpdatedPayloadObjectSettingsGeneralSetting(Reply):
    auto_zoom_room_proximity_connect: bool
    """Whether the app connects to a Zoom Room nearby by itself."""
    show_zoom_room_feature: bool
    """Whether Zoom Rooms features are shown."""


class AccountSettingsUpdatedPayloadObjectSettingsInMeetingClosedCaptioning(Reply):
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


class AccountSettingsUpdatedPayloadObjectSettingsInMeetingLanguageInterpretation(Reply):
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


class AccountSettingsUpdatedPayloadObjectSettingsInMeetingMeetingPolling(Reply):
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


class AccountSettingsUpdatedPayloadObjectSettingsInMeetingSignLanguageInterpretation(Reply):
    custom_languages: list[str]
    """Languages added beyond the built-in ones."""
    enable: bool
    """Whether this is turned on."""
    enable_sign_language_interpretation_by_default: bool
    """Whether new meetings start with sign language interpretation on."""
    languages: list[str]
    """Languages offered to interpreters and listeners."""


class AccountSettingsUpdatedPayloadObjectSettingsInMeetingWebinarChat(Reply):
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


class AccountSettingsUpdatedPayloadObjectSettingsInMeetingWebinarLiveStreaming(Reply):
    custom_service_instructions: str
    """Guidance for hosts on setting up the custom streaming service."""
    enable: bool
    """Whether this is turned on."""
    live_streaming_reminder: bool
    """Whether participants are told that the webinar is streamed."""
    live_streaming_service: list[str]
    """Services webinars may be streamed to."""


class AccountSettingsUpdatedPayloadObjectSettingsInMeetingWebinarPolling(Reply):
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


class AccountSettingsUpdatedPayloadObjectSettingsInMeeting(Reply):
    alert_guest_join: bool
    """Labelling of participants from outside the account as guests."""
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
    anonymous_question_answer: bool
    """Questions by webinar attendees without their name."""
    attendee_on_hold: bool
    """Putting a participant on hold, out of the meeting for a while."""
    attention_mode_focus_mode: bool
    """Focus mode, in which participants see only hosts and shared content."""
    audio_watermark_by_default: bool
    """Whether new meetings start with the audio watermark on."""
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
    closed_captioning: AccountSettingsUpdatedPayloadObjectSettingsInMeetingClosedCaptioning
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
    dscp_audio: int
    """DSCP value that marks audio packets, 1 to 63."""
    dscp_marking: bool
    """DSCP marking of packets, by which the network gives them priority."""
    dscp_video: int
    """DSCP value that marks video packets, 1 to 63."""
    e2e_encryption: bool
    """Encryption required of all meetings, also of SIP and H.323 devices."""
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
    language_interpretation: AccountSettingsUpdatedPayloadObjectSettingsInMeetingLanguageInterpretation
    """Interpretation between languages, each in an audio channel of its own."""
    live_streaming_facebook: bool
    """Whether meetings may be streamed to Facebook."""
    live_streaming_youtube: bool
    """Whether meetings may be streamed to YouTube."""
    meeting_polling: AccountSettingsUpdatedPayloadObjectSettingsInMeetingMeetingPolling
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
    original_audio: bool
    """Option to send the microphone's sound without processing."""
    p2p_connetion: bool
    """Whether two participants may connect directly; the name is spelled so."""
    p2p_ports: bool
    """Whether direct connections keep to the ports in `ports_range`."""
    participants_share_simultaneously: str
    """Whether `one` participant or `multiple` may share at the same time."""
    polling: bool
    """Polls in meetings."""
    ports_range: str
    """Lowest and highest port, separated by a semicolon or comma; empty means 1 to 65535."""
    post_meeting_feedback: bool
    """Short survey about quality at the end of each meeting."""
    private_chat: bool
    """Private messages between participants of a meeting."""
    remote_control: bool
    """Letting others control the shared content with mouse and keyboard."""
    remote_support: bool
    """Remote support by the host to one participant."""
    screen_sharing: bool
    """Sharing of the screen by hosts and participants."""
    sending_default_email_invites: bool
    """Only the default e-mail program for sending invitations."""
    show_a_join_from_your_browser_link: bool
    """Link to join from the browser, without installing the app."""
    show_meeting_control_toolbar: bool
    """Meeting controls that never hide."""
    sign_language_interpretation: (
        AccountSettingsUpdatedPayloadObjectSettingsInMeetingSignLanguageInterpretation
    )
    """Video of sign language interpreters beside the speakers."""
    slide_control: bool
    """Letting others turn the slides of a shared presentation."""
    stereo_audio: bool
    """Option to send stereo sound."""
    use_html_format_email: bool
    """HTML instead of plain text in invitations from the Outlook plugin."""
    virtual_background: bool
    """Virtual backgrounds behind the user."""
    watermark: bool
    """Whether shared content shows the viewer's e-mail address."""
    watermark_by_default: bool
    """Whether new meetings start with the watermark on."""
    webinar_chat: AccountSettingsUpdatedPayloadObjectSettingsInMeetingWebinarChat
    """Chat in webinars and who may write to whom."""
    webinar_live_streaming: AccountSettingsUpdatedPayloadObjectSettingsInMeetingWebinarLiveStreaming
    """Live streaming of webinars to other services."""
    webinar_polling: AccountSettingsUpdatedPayloadObjectSettingsInMeetingWebinarPolling
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


class AccountSettingsUpdatedPayloadObjectSettingsInSession(Reply):
    custom_data_center_regions: bool
    """Own choice of the regions that carry meeting traffic."""
    data_center_regions: list[str]
    """Regions chosen for meeting traffic, such as `US` or `DE`."""
    dscp_audio: int
    """DSCP value that marks audio packets, 1 to 63."""
    dscp_dual: bool
    """Whether audio and video packets get different values."""
    dscp_marking: bool
    """DSCP marking of packets, by which the network gives them priority."""
    dscp_video: int
    """DSCP value that marks video packets, 1 to 63."""
    p2p_connetion: bool
    """Whether two participants may connect directly; the name is spelled so."""
    p2p_ports: bool
    """Whether direct connections keep to the ports in `ports_range`."""
    ports_range: str
    """Lowest and highest port, separated by a semicolon or comma; empty means 1 to 65535."""
    subsession: bool
    """Whether sessions may be split into subsessions."""


class AccountSettingsUpdatedPayloadObjectSettingsIntegration(Reply):
    box: bool
    """Whether files may be shared from Box."""
    dropbox: bool
    """Whether files may be shared from Dropbox."""
    google_calendar: bool
    """Whether meetings may be scheduled from Google Calendar."""
    google_drive: bool
    """Whether files may be shared from Google Drive."""
    kubi: bool
    """Whether Kubi robots may be controlled from meetings."""
    microsoft_one_drive: bool
    """Whether files may be shared from OneDrive."""


class AccountSettingsUpdatedPayloadObjectSettingsMailCalendar(Reply):
    email_calendar_management: bool
    """Whether administrators manage users' Zoom Mail and Calendar."""
    email_management: bool
    """Whether administrators manage users' Zoom Mail."""
    zoom_email_provider: bool
    """Whether Zoom hosts the users' mailboxes."""


class AccountSettingsUpdatedPayloadObjectSettingsMeetingSecurityChatEtiquetteToolPolicies(Reply):
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


class AccountSettingsUpdatedPayloadObjectSettingsMeetingSecurityChatEtiquetteTool(Reply):
    enable: bool
    """Whether this is turned on."""
    policies: list[AccountSettingsUpdatedPayloadObjectSettingsMeetingSecurityChatEtiquetteToolPolicies]
    """Rules of the chat etiquette tool."""


class AccountSettingsUpdatedPayloadObjectSettingsMeetingSecurityMeetingPasswordRequirement(Reply):
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


class AccountSettingsUpdatedPayloadObjectSettingsMeetingSecurityWaitingRoomSettings(Reply):
    participants_to_place_in_waiting_room: int
    """Who waits: `0` all, `1` people outside the account, `2` those outside it and the allowed domains."""
    users_who_can_admit_participants_from_waiting_room: int
    """Who lets people in: `0` hosts only, `1` also those who bypassed it when no host is present."""
    whitelisted_domains_for_waiting_room: str
    """Domains whose users skip the waiting room, separated by commas."""


class AccountSettingsUpdatedPayloadObjectSettingsMeetingSecurity(Reply):
    auto_security: bool
    """Requirement that every meeting has at least one security option, such as a passcode."""
    block_user_domain: bool
    """Ban on people with e-mail addresses in listed domains."""
    block_user_domain_list: list[str]
    """Domains whose users may not join, such as `example.com`."""
    chat_etiquette_tool: AccountSettingsUpdatedPayloadObjectSettingsMeetingSecurityChatEtiquetteTool
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
        AccountSettingsUpdatedPayloadObjectSettingsMeetingSecurityMeetingPasswordRequirement
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
    waiting_room_settings: AccountSettingsUpdatedPayloadObjectSettingsMeetingSecurityWaitingRoomSettings
    """Who waits in the waiting room and who lets people in."""
    webinar_password: bool
    """Passcode for webinars."""


class AccountSettingsUpdatedPayloadObjectSettingsOtherOptionsWebinarRegistrationOptions(Reply):
    allow_host_to_enable_social_share_buttons: bool
    """Whether hosts may put social share buttons on the registration page."""


class AccountSettingsUpdatedPayloadObjectSettingsOtherOptions(Reply):
    allow_auto_active_users: bool
    """Whether users who signed up with the account's domain become active by themselves."""
    allow_users_contact_support_via_chat: bool
    """Whether users may chat with Zoom support from the web portal."""
    allow_users_enter_and_share_pronouns: bool
    """Whether users may enter pronouns and show them."""
    blur_snapshot: bool
    """Blurred picture of the app in the task switcher of iOS devices."""
    display_meetings_scheduled_for_others: bool
    """Whether users see meetings they scheduled for others among their own."""
    meeting_qos_and_mos: int
    """Quality scores: `0` off, `1` on the dashboard, `2` custom limits, `3` both."""
    show_one_user_meeting_on_dashboard: bool
    """Whether meetings with one participant count in dashboard and reports."""
    use_cdn: str
    """Content network for web pages: `none`, `default` or `wangsu`."""
    webinar_registration_options: (
        AccountSettingsUpdatedPayloadObjectSettingsOtherOptionsWebinarRegistrationOptions
    )
    """What hosts may add to webinar registrations."""


class AccountSettingsUpdatedPayloadObjectSettingsRecordingArchiveSettings(Reply):
    action_when_archive_failed: int
    """When archiving fails: `1` tell participants and go on, `2` nobody may join or stay."""
    archive_retention: int
    """How long archived content is kept, 1 to 30 days."""
    audio_file: bool
    """Whether the archive holds the audio."""
    cc_transcript_file: bool
    """Whether the archive holds captions or the transcript."""
    chat_file: bool
    """Whether the archive holds the in-meeting chat."""
    chat_with_direct_message: Any
    """Whether the archived chat holds private messages."""
    chat_with_sender_email: bool
    """Whether the archived chat shows the senders' e-mail addresses."""
    notification_when_archiving_starts: str
    """Who is told that archiving starts: `participants` or `guest` only."""
    play_voice_prompt_when_archiving_starts: str
    """Who hears that archiving starts: `participants`, `guest` only, or `none`."""
    video_file: bool
    """Whether the archive holds the video."""


class AccountSettingsUpdatedPayloadObjectSettingsRecordingArchive(Reply):
    enable: bool
    """Whether this is turned on."""
    settings: AccountSettingsUpdatedPayloadObjectSettingsRecordingArchiveSettings
    """What the archive holds and how long."""
    type: int
    """What is archived: `1` meetings, `2` webinars, `3` both."""


class AccountSettingsUpdatedPayloadObjectSettingsRecordingIpAddressAccessControl(Reply):
    enable: bool
    """Whether this is turned on."""
    ip_addresses_or_ranges: str
    """Addresses or ranges that may open recordings, separated by commas."""


class AccountSettingsUpdatedPayloadObjectSettingsRecordingRecordFilesSeparately(Reply):
    active_speaker: bool
    """Whether the active speaker gets a recording file of its own."""
    gallery_view: bool
    """Whether the gallery view gets a recording file of its own."""
    shared_screen: bool
    """Whether the shared screen gets a recording file of its own."""


class AccountSettingsUpdatedPayloadObjectSettingsRecordingRecordingPasswordRequirement(Reply):
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


class AccountSettingsUpdatedPayloadObjectSettingsRecordingSmartRecording(Reply):
    create_next_steps: bool
    """Whether a recording gets a list of next steps, made by AI."""
    create_recording_highlights: bool
    """Whether highlights of a recording are found by AI."""
    create_smart_chapters: bool
    """Whether a recording is split into chapters by AI."""


class AccountSettingsUpdatedPayloadObjectSettingsRecording(Reply):
    account_user_access_recording: bool
    """Restriction of cloud recordings to users of the account."""
    allow_recovery_deleted_cloud_recordings: bool
    """Whether deleted cloud recordings can be restored from the trash."""
    archive: AccountSettingsUpdatedPayloadObjectSettingsRecordingArchive
    """Archiving of meetings and webinars for compliance."""
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
    cloud_recording_download: bool
    """Downloading of cloud recordings by anyone with the link."""
    cloud_recording_download_host: bool
    """Whether only the host may download cloud recordings."""
    display_participant_name: bool
    """Whether names appear in the recorded video."""
    host_delete_cloud_recording: bool
    """Deleting of cloud recordings by their host."""
    host_pause_stop_recording: bool
    """Whether the host may pause or stop an automatic cloud recording."""
    ip_address_access_control: AccountSettingsUpdatedPayloadObjectSettingsRecordingIpAddressAccessControl
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
    record_files_separately: AccountSettingsUpdatedPayloadObjectSettingsRecordingRecordFilesSeparately
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
        AccountSettingsUpdatedPayloadObjectSettingsRecordingRecordingPasswordRequirement
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
    smart_recording: AccountSettingsUpdatedPayloadObjectSettingsRecordingSmartRecording
    """AI Companion features of cloud recordings."""


class AccountSettingsUpdatedPayloadObjectSettingsScheduleMeetingAlwaysDisplayZoomMeetingAsTopic(Reply):
    display_topic_for_scheduled_meetings: bool
    """Whether the fixed topic also applies to meetings already scheduled."""
    enable: bool
    """Whether this is turned on."""


class AccountSettingsUpdatedPayloadObjectSettingsScheduleMeetingAlwaysDisplayZoomWebinarAsTopic(Reply):
    display_topic_for_scheduled_webinars: bool
    """Whether the fixed topic also applies to webinars already scheduled."""
    enable: bool
    """Whether this is turned on."""


class AccountSettingsUpdatedPayloadObjectSettingsScheduleMeetingHideMeetingDescription(Reply):
    enable: bool
    """Whether this is turned on."""
    hide_description_for_scheduled_meetings: bool
    """Whether the descriptions of meetings already scheduled are hidden too."""


class AccountSettingsUpdatedPayloadObjectSettingsScheduleMeetingHideWebinarDescription(Reply):
    enable: bool
    """Whether this is turned on."""
    hide_description_for_scheduled_webinars: bool
    """Whether the descriptions of webinars already scheduled are hidden too."""


class AccountSettingsUpdatedPayloadObjectSettingsScheduleMeeting(Reply):
    always_display_zoom_meeting_as_topic: (
        AccountSettingsUpdatedPayloadObjectSettingsScheduleMeetingAlwaysDisplayZoomMeetingAsTopic
    )
    """Fixed topic `Zoom Meeting` in place of the real one."""
    always_display_zoom_webinar_as_topic: (
        AccountSettingsUpdatedPayloadObjectSettingsScheduleMeetingAlwaysDisplayZoomWebinarAsTopic
    )
    """Fixed topic `Zoom Webinar` in place of the real one."""
    audio_type: str
    """How participants join audio: `both`, `telephony`, `voip` or `thirdParty`."""
    enforce_login: bool
    """Admission to meetings of signed-in users only."""
    enforce_login_domains: str
    """Domains whose signed-in users are admitted, separated by commas."""
    enforce_login_with_domains: bool
    """Admission of signed-in users with listed domains only."""
    force_pmi_jbh_password: bool
    """Passcode for personal meetings that people may join before the host."""
    hide_meeting_description: AccountSettingsUpdatedPayloadObjectSettingsScheduleMeetingHideMeetingDescription
    """Hiding of meeting descriptions outside the meeting."""
    hide_webinar_description: AccountSettingsUpdatedPayloadObjectSettingsScheduleMeetingHideWebinarDescription
    """Hiding of webinar descriptions outside the webinar."""
    host_video: bool
    """Host's video on from the start of the meeting."""
    jbh_time: int
    """How many minutes before the start participants may join: 5, 10 or 15; `0` at any time."""
    join_before_host: bool
    """Joining before the host."""
    mute_upon_entry: bool
    """Muting of participants when they join."""
    not_store_meeting_topic: bool
    """Leaving meeting topics out of Zoom's records."""
    participant_video: bool
    """Participants' video on when they join."""
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
    require_password_for_scheduling_new_meetings: bool
    """Passcode for newly scheduled meetings."""
    upcoming_meeting_reminder: bool
    """Desktop notice before a meeting starts."""
    use_pmi_for_instant_meetings: bool
    """Personal meeting id for meetings started at once."""
    use_pmi_for_scheduled_meetings: bool
    """Personal meeting id for scheduled meetings."""


class AccountSettingsUpdatedPayloadObjectSettingsSecurityPasswordRequirement(Reply):
    consecutive_characters_length: int
    """Shortest run such as `abcd` or `1111` that is refused: 4 to 8 characters; `0` allows all."""
    have_special_character: bool
    """Whether at least one special character, such as `!` or `@`, is needed."""
    minimum_password_length: int
    """Least length of users' passwords, 8 to 14 characters."""
    weak_enhance_detection: bool
    """Whether passcodes found to be weak are refused."""


class AccountSettingsUpdatedPayloadObjectSettingsSecuritySigninWithSsoSsoBypassUsers(Reply):
    email: str
    """E-mail address of the user."""
    id: str
    """Id of the user (22 characters)."""


class AccountSettingsUpdatedPayloadObjectSettingsSecuritySigninWithSso(Reply):
    domains: list[str]
    """Domains whose users must sign in over SSO."""
    enable: bool
    """Whether this is turned on."""
    require_sso_for_domains: bool
    """Whether users of the domains must sign in over SSO."""
    sso_bypass_users: list[AccountSettingsUpdatedPayloadObjectSettingsSecuritySigninWithSsoSsoBypassUsers]
    """Users who may sign in without SSO."""


class AccountSettingsUpdatedPayloadObjectSettingsSecurity(Reply):
    admin_change_name_pic: bool
    """Whether only administrators may change users' names and pictures."""
    hide_billing_info: bool
    """Whether billing details are hidden."""
    import_photos_from_devices: bool
    """Whether users may take their profile picture from their device."""
    password_requirement: AccountSettingsUpdatedPayloadObjectSettingsSecurityPasswordRequirement
    """Rules that users' passwords must follow."""
    signin_with_sso: AccountSettingsUpdatedPayloadObjectSettingsSecuritySigninWithSso
    """Sign-in over single sign-on."""


class AccountSettingsUpdatedPayloadObjectSettingsSessionSecurityApprovedOrDeniedCountriesOrRegions(Reply):
    approved_list: list[str]
    """Countries or regions that may join, as two-letter codes; for `approve`."""
    denied_list: list[str]
    """Countries or regions that may not join, as two-letter codes; for `deny`."""
    enable: bool
    """Whether this is turned on."""
    method: str
    """Which list counts: `approve` the approved or `deny` the denied one."""


class AccountSettingsUpdatedPayloadObjectSettingsSessionSecurity(Reply):
    approved_or_denied_countries_or_regions: (
        AccountSettingsUpdatedPayloadObjectSettingsSessionSecurityApprovedOrDeniedCountriesOrRegions
    )
    """Countries or regions whose people may, or may not, join."""


class AccountSettingsUpdatedPayloadObjectSettingsTelephonyTelephonyRegions(Reply):
    allowed_values: list[str]
    """Values the account may choose from."""
    selection_values: str
    """Regions chosen for dial-in numbers, separated by commas."""


class AccountSettingsUpdatedPayloadObjectSettingsTelephony(Reply):
    audio_conference_info: str
    """Details of the third-party audio conference, at most 2,048 characters."""
    telephony_regions: AccountSettingsUpdatedPayloadObjectSettingsTelephonyTelephonyRegions
    """Regions of dial-in numbers that users may choose from."""
    third_party_audio: bool
    """Audio conference of another provider."""


class AccountSettingsUpdatedPayloadObjectSettingsTspGlobalDialInCountriesSelectedCountries(Reply):
    code: str
    """Two-letter code of the country."""
    name: str
    """Name of the country."""


class AccountSettingsUpdatedPayloadObjectSettingsTspGlobalDialInCountries(Reply):
    selected_countries: list[
        AccountSettingsUpdatedPayloadObjectSettingsTspGlobalDialInCountriesSelectedCountries
    ]
    """Countries chosen by the account."""


class AccountSettingsUpdatedPayloadObjectSettingsTsp(Reply):
    allow_webinar_attendees_call_me: bool
    """Whether webinar attendees may have themselves called by phone."""
    allow_webinar_attendees_toll_free_dial: bool
    """Whether webinar attendees may join over toll-free numbers."""
    call_out: bool
    """Calls from the meeting to phones through the audio provider."""
    call_out_countries: list[str]
    """Countries whose phones may be called."""
    display_toll_free_numbers: bool
    """Toll-free numbers in invitations."""
    global_dial_in_countries: AccountSettingsUpdatedPayloadObjectSettingsTspGlobalDialInCountries
    """Countries whose dial-in numbers are shown in invitations."""
    show_international_numbers_link: bool
    """Link to international dial-in numbers in invitations."""


class AccountSettingsUpdatedPayloadObjectSettingsZoomRooms(Reply):
    auto_start_stop_scheduled_meetings: bool
    """Whether booked meetings start and stop by themselves in Zoom Rooms."""
    cmr_for_instant_meeting: bool
    """Whether instant meetings in Zoom Rooms are recorded to the cloud."""
    force_private_meeting: bool
    """Whether Zoom Rooms show all meetings as private."""
    hide_host_information: bool
    """Whether Zoom Rooms hide the host of private meetings."""
    list_meetings_with_calendar: bool
    """Whether Zoom Rooms list the meetings of their calendar."""
    start_airplay_manually: bool
    """Whether mirroring from Apple devices must be started by hand in Zoom Rooms."""
    ultrasonic: bool
    """Whether Zoom Rooms send ultrasound so that apps nearby find them."""
    upcoming_meeting_alert: bool
    """Whether Zoom Rooms announce the next meeting."""
    weekly_system_restart: bool
    """Whether Zoom Rooms computers restart every week."""
    zr_post_meeting_feedback: bool
    """Whether the controller asks about quality after each meeting."""


class AccountSettingsUpdatedPayloadObjectSettings(Reply):
    audio_conferencing: AccountSettingsUpdatedPayloadObjectSettingsAudioConferencing
    """Joining by phone: dial-in numbers and call-out."""
    chat: AccountSettingsUpdatedPayloadObjectSettingsChat
    """Settings of Team Chat."""
    email_notification: AccountSettingsUpdatedPayloadObjectSettingsEmailNotification
    """E-mails sent about meetings and recordings."""
    feature: AccountSettingsUpdatedPayloadObjectSettingsFeature
    """Licensed features."""
    general_setting: AccountSettingsUpdatedPayloadObjectSettingsGeneralSetting
    """General settings of Zoom Rooms."""
    in_meeting: AccountSettingsUpdatedPayloadObjectSettingsInMeeting
    """What may happen during meetings and webinars."""
    in_session: AccountSettingsUpdatedPayloadObjectSettingsInSession
    """Network settings of Video SDK sessions."""
    integration: AccountSettingsUpdatedPayloadObjectSettingsIntegration
    """Links to other makers' services."""
    mail_calendar: AccountSettingsUpdatedPayloadObjectSettingsMailCalendar
    """Zoom Mail and Calendar."""
    meeting_security: AccountSettingsUpdatedPayloadObjectSettingsMeetingSecurity
    """Passcodes, waiting room, encryption and other protection of meetings."""
    other_options: AccountSettingsUpdatedPayloadObjectSettingsOtherOptions
    """Settings that fit nowhere else."""
    recording: AccountSettingsUpdatedPayloadObjectSettingsRecording
    """Local and cloud recording."""
    schedule_meeting: AccountSettingsUpdatedPayloadObjectSettingsScheduleMeeting
    """Defaults for scheduling meetings."""
    security: AccountSettingsUpdatedPayloadObjectSettingsSecurity
    """Sign-in and passwords."""
    session_security: AccountSettingsUpdatedPayloadObjectSettingsSessionSecurity
    """Who may join Video SDK sessions."""
    telephony: AccountSettingsUpdatedPayloadObjectSettingsTelephony
    """Audio by phone: regions, providers and notes."""
    tsp: AccountSettingsUpdatedPayloadObjectSettingsTsp
    """Audio through a telephony service provider."""
    zoom_rooms: AccountSettingsUpdatedPayloadObjectSettingsZoomRooms
    """Settings of Zoom Rooms."""


class AccountSettingsUpdatedPayloadObject(Reply):
    id: str
    """Id of the account (22 characters)."""
    settings: AccountSettingsUpdatedPayloadObjectSettings
    """New values of the settings that changed."""


class AccountSettingsUpdatedPayloadOldObjectSettingsAudioConferencingCallMeAndInviteByPhoneCallOutCountriesSelectedCountries(
    Reply
):
    code: str
    """Two-letter code of the country."""
    name: str
    """Name of the country."""


class AccountSettingsUpdatedPayloadOldObjectSettingsAudioConferencingCallMeAndInviteByPhoneCallOutCountries(
    Reply
):
    selected_countries: list[
        AccountSettingsUpdatedPayloadOldObjectSettingsAudioConferencingCallMeAndInviteByPhoneCallOutCountriesSelectedCountries
    ]
    """Countries chosen by the account."""


class AccountSettingsUpdatedPayloadOldObjectSettingsAudioConferencingCallMeAndInviteByPhone(Reply):
    allow_webinar_attendees_call_me: bool
    """Whether webinar attendees may have themselves called by phone."""
    call_out_countries: (
        AccountSettingsUpdatedPayloadOldObjectSettingsAudioConferencingCallMeAndInviteByPhoneCallOutCountries
    )
    """Countries whose phones may be called."""
    enable: bool
    """Whether this is turned on."""
    require_press_1_for_call_me: str
    """Whether one presses 1 to be connected when called: `auto`, `always` or `never`."""


class AccountSettingsUpdatedPayloadOldObjectSettingsAudioConferencingGlobalDialInCountriesSelectedCountries(
    Reply
):
    code: str
    """Two-letter code of the country."""
    name: str
    """Name of the country."""


class AccountSettingsUpdatedPayloadOldObjectSettingsAudioConferencingGlobalDialInCountries(Reply):
    include_toll_free: bool
    """Whether toll-free numbers are shown too."""
    selected_countries: list[
        AccountSettingsUpdatedPayloadOldObjectSettingsAudioConferencingGlobalDialInCountriesSelectedCountries
    ]
    """Countries chosen by the account."""


class AccountSettingsUpdatedPayloadOldObjectSettingsAudioConferencingParticipantPhoneMasking(Reply):
    enable: bool
    """Whether this is turned on."""
    masking_type: str
    """How digits are hidden: `mask_default`, `mask_first_5` or `mask_except_last_4`."""


class AccountSettingsUpdatedPayloadOldObjectSettingsAudioConferencingTollCallNumbers(Reply):
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


class AccountSettingsUpdatedPayloadOldObjectSettingsAudioConferencingTollCall(Reply):
    enable: bool
    """Whether this is turned on."""
    numbers: list[AccountSettingsUpdatedPayloadOldObjectSettingsAudioConferencingTollCallNumbers]
    """Dial-in phone numbers shown in invitations."""


class AccountSettingsUpdatedPayloadOldObjectSettingsAudioConferencingTollFreeAndFeeBasedTollCallNumbers(
    Reply
):
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


class AccountSettingsUpdatedPayloadOldObjectSettingsAudioConferencingTollFreeAndFeeBasedTollCall(Reply):
    allow_webinar_attendees_dial: bool
    """Whether webinar attendees may join by dialling in."""
    enable: bool
    """Whether this is turned on."""
    numbers: list[
        AccountSettingsUpdatedPayloadOldObjectSettingsAudioConferencingTollFreeAndFeeBasedTollCallNumbers
    ]
    """Dial-in phone numbers shown in invitations."""


class AccountSettingsUpdatedPayloadOldObjectSettingsAudioConferencing(Reply):
    call_me_and_invite_by_phone: (
        AccountSettingsUpdatedPayloadOldObjectSettingsAudioConferencingCallMeAndInviteByPhone
    )
    """Calls from the meeting to a participant's or an invitee's phone."""
    global_dial_in_countries: (
        AccountSettingsUpdatedPayloadOldObjectSettingsAudioConferencingGlobalDialInCountries
    )
    """Countries whose dial-in numbers are shown in invitations."""
    participant_phone_masking: (
        AccountSettingsUpdatedPayloadOldObjectSettingsAudioConferencingParticipantPhoneMasking
    )
    """Hiding of part of dial-in participants' phone numbers."""
    personal_audio_conference: bool
    """Personal audio conferences, joined by phone with a number of one's own."""
    toll_call: AccountSettingsUpdatedPayloadOldObjectSettingsAudioConferencingTollCall
    """Dial-in over numbers with ordinary call charges."""
    toll_free_and_fee_based_toll_call: (
        AccountSettingsUpdatedPayloadOldObjectSettingsAudioConferencingTollFreeAndFeeBasedTollCall
    )
    """Dial-in over toll-free and paid numbers of the audio plan."""


class AccountSettingsUpdatedPayloadOldObjectSettingsChatAiCompose(Reply):
    enable: bool
    """Whether this is turned on."""
    shown_in_team_chat: bool
    """Whether the feature appears in Team Chat."""


class AccountSettingsUpdatedPayloadOldObjectSettingsChatAiSummary(Reply):
    enable: bool
    """Whether this is turned on."""
    shown_in_team_chat: bool
    """Whether the feature appears in Team Chat."""


class AccountSettingsUpdatedPayloadOldObjectSettingsChatAllowDeleteMessage(Reply):
    enable: bool
    """Whether this is turned on."""
    time: int
    """How long after sending, minutes: 5 to 10080; `0` is without limit."""


class AccountSettingsUpdatedPayloadOldObjectSettingsChatAllowEditMessage(Reply):
    enable: bool
    """Whether this is turned on."""
    time: int
    """How long after sending, minutes: 5 to 10080; `0` is without limit."""


class AccountSettingsUpdatedPayloadOldObjectSettingsChatAllowUsersToAddContacts(Reply):
    enable: bool
    """Whether this is turned on."""
    selected_option: int
    """`1` anyone, `2` own organization, `3` also listed domains, `4` also listed people."""
    user_email_addresses: str
    """E-mail addresses of allowed people, separated by commas."""


class AccountSettingsUpdatedPayloadOldObjectSettingsChatAllowUsersToChatWithOthers(Reply):
    enable: bool
    """Whether this is turned on."""
    selected_option: int
    """`1` anyone, `2` own organization, `3` also listed domains, `4` also listed people."""
    user_email_addresses: str
    """E-mail addresses of allowed people, separated by commas."""


class AccountSettingsUpdatedPayloadOldObjectSettingsChatApplyLocalStorageToPersonalChannel(Reply):
    enable: bool
    """Whether this is turned on."""
    retention_period: str
    """How long messages are kept, such as `2m` for two months."""


class AccountSettingsUpdatedPayloadOldObjectSettingsChatChatEmailAddress(Reply):
    enable: bool
    """Whether this is turned on."""
    only_allow_specific_domains: bool
    """Whether only senders from listed domains may mail messages in."""
    specific_domains: list[str]
    """Domains whose senders may mail messages in."""


class AccountSettingsUpdatedPayloadOldObjectSettingsChatChatEmojis(Reply):
    emojis_option: str
    """Which emojis: `all` or the `selected` ones."""
    enable: bool
    """Whether this is turned on."""


class AccountSettingsUpdatedPayloadOldObjectSettingsChatChatEtiquetteToolPolicies(Reply):
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


class AccountSettingsUpdatedPayloadOldObjectSettingsChatChatEtiquetteTool(Reply):
    enable: bool
    """Whether this is turned on."""
    policies: list[AccountSettingsUpdatedPayloadOldObjectSettingsChatChatEtiquetteToolPolicies]
    """Rules of the chat etiquette tool."""
    policy_max_count: int
    """How many rules there may be."""


class AccountSettingsUpdatedPayloadOldObjectSettingsChatExternalCollabRestrict(Reply):
    enable: bool
    """Whether this is turned on."""
    external_chat: str
    """Chat with outsiders: `allowed` or `not_allowed`."""
    group_id: str
    """Group the restriction applies to."""


class AccountSettingsUpdatedPayloadOldObjectSettingsChatExternalInviteApprove(Reply):
    channel_id: str
    """Channel that requests are sent to, when `selected_option` is 2."""
    enable: bool
    """Whether this is turned on."""
    external_account: bool
    """Whether accounts outside the organization are included."""
    selected_option: int
    """Where requests go: `1` to all approvers, `2` to the channel in `channel_id`."""


class AccountSettingsUpdatedPayloadOldObjectSettingsChatExternalJoinApprove(Reply):
    channel_id: str
    """Channel that requests are sent to, when `selected_option` is 2."""
    enable: bool
    """Whether this is turned on."""
    external_account: bool
    """Whether accounts outside the organization are included."""
    selected_option: int
    """Where requests go: `1` to all approvers, `2` to the channel in `channel_id`."""


class AccountSettingsUpdatedPayloadOldObjectSettingsChatExternalMemberJoin(Reply):
    enable: bool
    """Whether this is turned on."""
    external_account: bool
    """Whether accounts outside the organization are included."""


class AccountSettingsUpdatedPayloadOldObjectSettingsChatExternalUserControl(Reply):
    enable: bool
    """Whether this is turned on."""
    external_account: bool
    """Whether accounts outside the organization are included."""
    selected_option: int
    """Who: `1` everyone, `2` own organization and listed accounts, `3` owners and administrators."""


class AccountSettingsUpdatedPayloadOldObjectSettingsChatReadReceipts(Reply):
    allow_users_opt_out: bool
    """Whether users may turn read receipts off for themselves."""
    enable: bool
    """Whether this is turned on."""


class AccountSettingsUpdatedPayloadOldObjectSettingsChatSearchAndSendAnimatedGifImages(Reply):
    enable: bool
    """Whether this is turned on."""
    giphy_content_rating: int
    """What images may show: `1` G, `2` PG, `3` PG-13, `4` R."""


class AccountSettingsUpdatedPayloadOldObjectSettingsChatSendDataToThirdPartyArchivingService(Reply):
    authorized_channel_token: str
    """Token of the channel at the archiving service."""
    enable: bool
    """Whether this is turned on."""
    passcode: str
    """Passcode for the archiving service."""
    smtp_delivery_address: str
    """E-mail address the archive receives messages at."""
    type: str
    """Archiving service: `global_relay` or `smarsh`."""
    user_name: str
    """User name at the archiving service."""


class AccountSettingsUpdatedPayloadOldObjectSettingsChatSetRetentionPeriodInCloud(Reply):
    enable: bool
    """Whether this is turned on."""
    retention_period_of_channels: str
    """How long channel messages are kept, such as `2m` for two months."""
    retention_period_of_direct_messages_and_group_conversation: str
    """How long direct and group messages are kept, such as `2m` for two months."""


class AccountSettingsUpdatedPayloadOldObjectSettingsChatSetRetentionPeriodInLocal(Reply):
    enable: bool
    """Whether this is turned on."""
    retention_period_of_channels: str
    """How long channel messages are kept, such as `2m` for two months."""
    retention_period_of_direct_messages_and_group_conversation: str
    """How long direct and group messages are kept, such as `2m` for two months."""


class AccountSettingsUpdatedPayloadOldObjectSettingsChatShareFilesRestrictions(Reply):
    file_restrictions_apply_to: str
    """Whether limits apply to `sharing` only, or to `sharing_and_viewing`."""
    file_size_restrictions: int
    """Largest file inside the account, in MB: 50 to 500."""
    file_size_restrictions_for_external: int
    """Largest file exchanged with outsiders, in MB: 50 to 500."""
    file_type_restrictions: list[str]
    """File types allowed inside the account, such as `.pdf`."""
    file_type_restrictions_for_external: list[str]
    """File types allowed with outsiders, such as `.pdf`."""
    maximum_file_size: bool
    """Whether a largest file size applies."""
    only_allow_specific_file_types: bool
    """Whether only listed file types may be sent."""


class AccountSettingsUpdatedPayloadOldObjectSettingsChatShareFiles(Reply):
    enable: bool
    """Whether this is turned on."""
    restrictions: AccountSettingsUpdatedPayloadOldObjectSettingsChatShareFilesRestrictions
    """Limits on type and size of files."""
    share_option: str
    """Whom files may be shared with: `anyone`, the same `account` or the same `organization`."""
    view_option: str
    """Whose files users may view: `anyone`, the same `account` or the same `organization`."""


class AccountSettingsUpdatedPayloadOldObjectSettingsChat(Reply):
    ai_compose: AccountSettingsUpdatedPayloadOldObjectSettingsChatAiCompose
    """AI Companion help with writing messages."""
    ai_quick_reply: bool
    """Whether AI Companion suggests quick replies."""
    ai_quick_schedule: bool
    """AI Companion suggestions for scheduling a meeting."""
    ai_recommend: bool
    """AI Companion recommendations in chat."""
    ai_sentence_completion: bool
    """AI Companion completion of sentences while typing."""
    ai_summary: AccountSettingsUpdatedPayloadOldObjectSettingsChatAiSummary
    """AI Companion summaries of chat threads."""
    allow_bots_chat: bool
    """Whether chatbots may write in chat."""
    allow_delete_message: AccountSettingsUpdatedPayloadOldObjectSettingsChatAllowDeleteMessage
    """Deleting of one's own chat messages."""
    allow_edit_message: AccountSettingsUpdatedPayloadOldObjectSettingsChatAllowEditMessage
    """Editing of one's own chat messages."""
    allow_huddles_from_channels: bool
    """Starting huddles from a channel."""
    allow_remove_msg_by_owner_and_admins: bool
    """Whether channel owners and administrators may remove others' messages."""
    allow_users_to_add_contacts: AccountSettingsUpdatedPayloadOldObjectSettingsChatAllowUsersToAddContacts
    """Adding people to a chat contact list, and whom."""
    allow_users_to_chat_with_others: (
        AccountSettingsUpdatedPayloadOldObjectSettingsChatAllowUsersToChatWithOthers
    )
    """Chats with people, and with whom."""
    apply_local_storage_to_personal_channel: (
        AccountSettingsUpdatedPayloadOldObjectSettingsChatApplyLocalStorageToPersonalChannel
    )
    """Storage period of personal channels on users' devices."""
    chat_email_address: AccountSettingsUpdatedPayloadOldObjectSettingsChatChatEmailAddress
    """E-mail addresses of channels and chats, to which messages can be mailed."""
    chat_emojis: AccountSettingsUpdatedPayloadOldObjectSettingsChatChatEmojis
    """Emojis in chat."""
    chat_etiquette_tool: AccountSettingsUpdatedPayloadOldObjectSettingsChatChatEtiquetteTool
    """Rules that warn of or stop messages with listed words or patterns."""
    code_snippet: bool
    """Whether code snippets may be sent in chat."""
    create_group_chat: bool
    """Whether users may create group chats."""
    create_private_channels: bool
    """Whether users may create private channels."""
    create_public_channels: bool
    """Whether users may create public channels."""
    download_file: bool
    """Downloading of files from chat."""
    external_collab_restrict: AccountSettingsUpdatedPayloadOldObjectSettingsChatExternalCollabRestrict
    """Which users may work with people outside the account."""
    external_invite_approve: AccountSettingsUpdatedPayloadOldObjectSettingsChatExternalInviteApprove
    """Approval of invitations of outsiders to channels."""
    external_join_approve: AccountSettingsUpdatedPayloadOldObjectSettingsChatExternalJoinApprove
    """Approval of users who want to join channels of other accounts."""
    external_member_join: AccountSettingsUpdatedPayloadOldObjectSettingsChatExternalMemberJoin
    """Joining of channels by people outside the account."""
    external_user_control: AccountSettingsUpdatedPayloadOldObjectSettingsChatExternalUserControl
    """Who may add outsiders to channels and group chats."""
    hyper_link: bool
    """Whether text in chat can be a link."""
    personal_channel: bool
    """Whether users have a channel of their own for notes."""
    presence_away_when_screen_saver: bool
    """Presence `Away` while the screen saver runs."""
    presence_on_meeting: bool
    """Presence shown as in a meeting while one is on."""
    read_receipts: AccountSettingsUpdatedPayloadOldObjectSettingsChatReadReceipts
    """Showing who has read a message."""
    record_video_messages: bool
    """Video messages in chat."""
    record_voice_messages: bool
    """Voice messages in chat."""
    schedule_meetings_in_chat: bool
    """Scheduling of meetings from a chat."""
    screen_capture: bool
    """Screenshots taken from within chat."""
    search_and_send_animated_gif_images: (
        AccountSettingsUpdatedPayloadOldObjectSettingsChatSearchAndSendAnimatedGifImages
    )
    """Animated images from GIPHY in chat."""
    send_data_to_third_party_archiving_service: (
        AccountSettingsUpdatedPayloadOldObjectSettingsChatSendDataToThirdPartyArchivingService
    )
    """Sending of chat messages to another maker's archive."""
    set_chat_as_default_tab: bool
    """Whether the app opens on the chat tab."""
    set_retention_period_in_cloud: AccountSettingsUpdatedPayloadOldObjectSettingsChatSetRetentionPeriodInCloud
    """How long chat messages stay in Zoom's cloud."""
    set_retention_period_in_local: AccountSettingsUpdatedPayloadOldObjectSettingsChatSetRetentionPeriodInLocal
    """How long chat messages stay on users' devices."""
    share_files: AccountSettingsUpdatedPayloadOldObjectSettingsChatShareFiles
    """Sharing of files in chat and meetings."""
    share_links_in_chat: bool
    """Sending of links in chat."""
    share_screen_in_chat: bool
    """Sharing of the screen from a chat."""
    shared_spaces: bool
    """Spaces, which group channels around one subject."""
    show_h323_contact_tab: bool
    """Whether the contacts list room systems (H.323 and SIP)."""
    show_status_to_internal_contact: bool
    """Whether only internal contacts see a user's presence."""
    store_revise_chat: bool
    """Whether edited and deleted messages are kept."""
    suppress_removal_notification: bool
    """Whether no notice is shown when a member is removed."""
    suppress_user_group_notification: bool
    """Whether no notice is shown when a user group is added."""
    survey_poll: bool
    """Polls in chat."""
    translate_messages: bool
    """Translation of chat messages."""
    type: Any
    """Undocumented; neither type nor values are known."""


class AccountSettingsUpdatedPayloadOldObjectSettingsEmailNotification(Reply):
    alternative_host_reminder: bool
    """E-mail to an alternative host when one is set or removed."""
    cancel_meeting_reminder: bool
    """E-mail to host and participants when a meeting is cancelled."""
    cloud_recording_available_reminder: bool
    """E-mail to the host when a cloud recording is ready."""
    jbh_reminder: bool
    """E-mail to the host when participants join before the host."""
    low_host_count_reminder: bool
    """Whether an e-mail warns of few licences left."""
    recording_available_reminder_alternative_hosts: bool
    """Whether alternative hosts get an e-mail when a cloud recording is ready."""
    recording_available_reminder_schedulers: bool
    """Whether the person who scheduled the meeting gets an e-mail when a cloud recording is ready."""
    schedule_for_reminder: bool
    """E-mail to the host when somebody schedules, changes or cancels a meeting for them."""


class AccountSettingsUpdatedPayloadOldObjectSettingsFeature(Reply):
    meeting_capacity: int
    """Largest number of participants in one meeting."""


class AccountSettingsUpdatedPayloadOldObjectSettingsGeneralSetting(Reply):
    auto_zoom_room_proximity_connect: bool
    """Whether the app connects to a Zoom Room nearby by itself."""
    show_zoom_room_feature: bool
    """Whether Zoom Rooms features are shown."""


class AccountSettingsUpdatedPayloadOldObjectSettingsInMeetingClosedCaptioning(Reply):
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


class AccountSettingsUpdatedPayloadOldObjectSettingsInMeetingLanguageInterpretation(Reply):
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


class AccountSettingsUpdatedPayloadOldObjectSettingsInMeetingMeetingPolling(Reply):
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


class AccountSettingsUpdatedPayloadOldObjectSettingsInMeetingSignLanguageInterpretation(Reply):
    custom_languages: list[str]
    """Languages added beyond the built-in ones."""
    enable: bool
    """Whether this is turned on."""
    enable_sign_language_interpretation_by_default: bool
    """Whether new meetings start with sign language interpretation on."""
    languages: list[str]
    """Languages offered to interpreters and listeners."""


class AccountSettingsUpdatedPayloadOldObjectSettingsInMeetingWebinarChat(Reply):
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


class AccountSettingsUpdatedPayloadOldObjectSettingsInMeetingWebinarLiveStreaming(Reply):
    custom_service_instructions: str
    """Guidance for hosts on setting up the custom streaming service."""
    enable: bool
    """Whether this is turned on."""
    live_streaming_reminder: bool
    """Whether participants are told that the webinar is streamed."""
    live_streaming_service: list[str]
    """Services webinars may be streamed to."""


class AccountSettingsUpdatedPayloadOldObjectSettingsInMeetingWebinarPolling(Reply):
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


class AccountSettingsUpdatedPayloadOldObjectSettingsInMeeting(Reply):
    alert_guest_join: bool
    """Labelling of participants from outside the account as guests."""
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
    anonymous_question_answer: bool
    """Questions by webinar attendees without their name."""
    attendee_on_hold: bool
    """Putting a participant on hold, out of the meeting for a while."""
    attention_mode_focus_mode: bool
    """Focus mode, in which participants see only hosts and shared content."""
    audio_watermark_by_default: bool
    """Whether new meetings start with the audio watermark on."""
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
    closed_captioning: AccountSettingsUpdatedPayloadOldObjectSettingsInMeetingClosedCaptioning
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
    dscp_audio: int
    """DSCP value that marks audio packets, 1 to 63."""
    dscp_marking: bool
    """DSCP marking of packets, by which the network gives them priority."""
    dscp_video: int
    """DSCP value that marks video packets, 1 to 63."""
    e2e_encryption: bool
    """Encryption required of all meetings, also of SIP and H.323 devices."""
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
    language_interpretation: AccountSettingsUpdatedPayloadOldObjectSettingsInMeetingLanguageInterpretation
    """Interpretation between languages, each in an audio channel of its own."""
    live_streaming_facebook: bool
    """Whether meetings may be streamed to Facebook."""
    live_streaming_youtube: bool
    """Whether meetings may be streamed to YouTube."""
    meeting_polling: AccountSettingsUpdatedPayloadOldObjectSettingsInMeetingMeetingPolling
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
    original_audio: bool
    """Option to send the microphone's sound without processing."""
    p2p_connetion: bool
    """Whether two participants may connect directly; the name is spelled so."""
    p2p_ports: bool
    """Whether direct connections keep to the ports in `ports_range`."""
    participants_share_simultaneously: str
    """Whether `one` participant or `multiple` may share at the same time."""
    polling: bool
    """Polls in meetings."""
    ports_range: str
    """Lowest and highest port, separated by a semicolon or comma; empty means 1 to 65535."""
    post_meeting_feedback: bool
    """Short survey about quality at the end of each meeting."""
    private_chat: bool
    """Private messages between participants of a meeting."""
    remote_control: bool
    """Letting others control the shared content with mouse and keyboard."""
    remote_support: bool
    """Remote support by the host to one participant."""
    screen_sharing: bool
    """Sharing of the screen by hosts and participants."""
    sending_default_email_invites: bool
    """Only the default e-mail program for sending invitations."""
    show_a_join_from_your_browser_link: bool
    """Link to join from the browser, without installing the app."""
    show_meeting_control_toolbar: bool
    """Meeting controls that never hide."""
    sign_language_interpretation: (
        AccountSettingsUpdatedPayloadOldObjectSettingsInMeetingSignLanguageInterpretation
    )
    """Video of sign language interpreters beside the speakers."""
    slide_control: bool
    """Letting others turn the slides of a shared presentation."""
    stereo_audio: bool
    """Option to send stereo sound."""
    use_html_format_email: bool
    """HTML instead of plain text in invitations from the Outlook plugin."""
    virtual_background: bool
    """Virtual backgrounds behind the user."""
    watermark: bool
    """Whether shared content shows the viewer's e-mail address."""
    watermark_by_default: bool
    """Whether new meetings start with the watermark on."""
    webinar_chat: AccountSettingsUpdatedPayloadOldObjectSettingsInMeetingWebinarChat
    """Chat in webinars and who may write to whom."""
    webinar_live_streaming: AccountSettingsUpdatedPayloadOldObjectSettingsInMeetingWebinarLiveStreaming
    """Live streaming of webinars to other services."""
    webinar_polling: AccountSettingsUpdatedPayloadOldObjectSettingsInMeetingWebinarPolling
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


class AccountSettingsUpdatedPayloadOldObjectSettingsInSession(Reply):
    custom_data_center_regions: bool
    """Own choice of the regions that carry meeting traffic."""
    data_center_regions: list[str]
    """Regions chosen for meeting traffic, such as `US` or `DE`."""
    dscp_audio: int
    """DSCP value that marks audio packets, 1 to 63."""
    dscp_dual: bool
    """Whether audio and video packets get different values."""
    dscp_marking: bool
    """DSCP marking of packets, by which the network gives them priority."""
    dscp_video: int
    """DSCP value that marks video packets, 1 to 63."""
    p2p_connetion: bool
    """Whether two participants may connect directly; the name is spelled so."""
    p2p_ports: bool
    """Whether direct connections keep to the ports in `ports_range`."""
    ports_range: str
    """Lowest and highest port, separated by a semicolon or comma; empty means 1 to 65535."""
    subsession: bool
    """Whether sessions may be split into subsessions."""


class AccountSettingsUpdatedPayloadOldObjectSettingsIntegration(Reply):
    box: bool
    """Whether files may be shared from Box."""
    dropbox: bool
    """Whether files may be shared from Dropbox."""
    google_calendar: bool
    """Whether meetings may be scheduled from Google Calendar."""
    google_drive: bool
    """Whether files may be shared from Google Drive."""
    kubi: bool
    """Whether Kubi robots may be controlled from meetings."""
    microsoft_one_drive: bool
    """Whether files may be shared from OneDrive."""


class AccountSettingsUpdatedPayloadOldObjectSettingsMailCalendar(Reply):
    email_calendar_management: bool
    """Whether administrators manage users' Zoom Mail and Calendar."""
    email_management: bool
    """Whether administrators manage users' Zoom Mail."""
    zoom_email_provider: bool
    """Whether Zoom hosts the users' mailboxes."""


class AccountSettingsUpdatedPayloadOldObjectSettingsMeetingSecurityChatEtiquetteToolPolicies(Reply):
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


class AccountSettingsUpdatedPayloadOldObjectSettingsMeetingSecurityChatEtiquetteTool(Reply):
    enable: bool
    """Whether this is turned on."""
    policies: list[AccountSettingsUpdatedPayloadOldObjectSettingsMeetingSecurityChatEtiquetteToolPolicies]
    """Rules of the chat etiquette tool."""


class AccountSettingsUpdatedPayloadOldObjectSettingsMeetingSecurityMeetingPasswordRequirement(Reply):
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


class AccountSettingsUpdatedPayloadOldObjectSettingsMeetingSecurityWaitingRoomSettings(Reply):
    participants_to_place_in_waiting_room: int
    """Who waits: `0` all, `1` people outside the account, `2` those outside it and the allowed domains."""
    users_who_can_admit_participants_from_waiting_room: int
    """Who lets people in: `0` hosts only, `1` also those who bypassed it when no host is present."""
    whitelisted_domains_for_waiting_room: str
    """Domains whose users skip the waiting room, separated by commas."""


class AccountSettingsUpdatedPayloadOldObjectSettingsMeetingSecurity(Reply):
    auto_security: bool
    """Requirement that every meeting has at least one security option, such as a passcode."""
    block_user_domain: bool
    """Ban on people with e-mail addresses in listed domains."""
    block_user_domain_list: list[str]
    """Domains whose users may not join, such as `example.com`."""
    chat_etiquette_tool: AccountSettingsUpdatedPayloadOldObjectSettingsMeetingSecurityChatEtiquetteTool
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
        AccountSettingsUpdatedPayloadOldObjectSettingsMeetingSecurityMeetingPasswordRequirement
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
    waiting_room_settings: AccountSettingsUpdatedPayloadOldObjectSettingsMeetingSecurityWaitingRoomSettings
    """Who waits in the waiting room and who lets people in."""
    webinar_password: bool
    """Passcode for webinars."""


class AccountSettingsUpdatedPayloadOldObjectSettingsOtherOptionsWebinarRegistrationOptions(Reply):
    allow_host_to_enable_social_share_buttons: bool
    """Whether hosts may put social share buttons on the registration page."""


class AccountSettingsUpdatedPayloadOldObjectSettingsOtherOptions(Reply):
    allow_auto_active_users: bool
    """Whether users who signed up with the account's domain become active by themselves."""
    allow_users_contact_support_via_chat: bool
    """Whether users may chat with Zoom support from the web portal."""
    allow_users_enter_and_share_pronouns: bool
    """Whether users may enter pronouns and show them."""
    blur_snapshot: bool
    """Blurred picture of the app in the task switcher of iOS devices."""
    display_meetings_scheduled_for_others: bool
    """Whether users see meetings they scheduled for others among their own."""
    meeting_qos_and_mos: int
    """Quality scores: `0` off, `1` on the dashboard, `2` custom limits, `3` both."""
    show_one_user_meeting_on_dashboard: bool
    """Whether meetings with one participant count in dashboard and reports."""
    use_cdn: str
    """Content network for web pages: `none`, `default` or `wangsu`."""
    webinar_registration_options: (
        AccountSettingsUpdatedPayloadOldObjectSettingsOtherOptionsWebinarRegistrationOptions
    )
    """What hosts may add to webinar registrations."""


class AccountSettingsUpdatedPayloadOldObjectSettingsRecordingArchiveSettings(Reply):
    action_when_archive_failed: int
    """When archiving fails: `1` tell participants and go on, `2` nobody may join or stay."""
    archive_retention: int
    """How long archived content is kept, 1 to 30 days."""
    audio_file: bool
    """Whether the archive holds the audio."""
    cc_transcript_file: bool
    """Whether the archive holds captions or the transcript."""
    chat_file: bool
    """Whether the archive holds the in-meeting chat."""
    chat_with_direct_message: Any
    """Whether the archived chat holds private messages."""
    chat_with_sender_email: bool
    """Whether the archived chat shows the senders' e-mail addresses."""
    notification_when_archiving_starts: str
    """Who is told that archiving starts: `participants` or `guest` only."""
    play_voice_prompt_when_archiving_starts: str
    """Who hears that archiving starts: `participants`, `guest` only, or `none`."""
    video_file: bool
    """Whether the archive holds the video."""


class AccountSettingsUpdatedPayloadOldObjectSettingsRecordingArchive(Reply):
    enable: bool
    """Whether this is turned on."""
    settings: AccountSettingsUpdatedPayloadOldObjectSettingsRecordingArchiveSettings
    """What the archive holds and how long."""
    type: int
    """What is archived: `1` meetings, `2` webinars, `3` both."""


class AccountSettingsUpdatedPayloadOldObjectSettingsRecordingIpAddressAccessControl(Reply):
    enable: bool
    """Whether this is turned on."""
    ip_addresses_or_ranges: str
    """Addresses or ranges that may open recordings, separated by commas."""


class AccountSettingsUpdatedPayloadOldObjectSettingsRecordingRecordFilesSeparately(Reply):
    active_speaker: bool
    """Whether the active speaker gets a recording file of its own."""
    gallery_view: bool
    """Whether the gallery view gets a recording file of its own."""
    shared_screen: bool
    """Whether the shared screen gets a recording file of its own."""


class AccountSettingsUpdatedPayloadOldObjectSettingsRecordingRecordingPasswordRequirement(Reply):
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


class AccountSettingsUpdatedPayloadOldObjectSettingsRecordingSmartRecording(Reply):
    create_next_steps: bool
    """Whether a recording gets a list of next steps, made by AI."""
    create_recording_highlights: bool
    """Whether highlights of a recording are found by AI."""
    create_smart_chapters: bool
    """Whether a recording is split into chapters by AI."""


class AccountSettingsUpdatedPayloadOldObjectSettingsRecording(Reply):
    account_user_access_recording: bool
    """Restriction of cloud recordings to users of the account."""
    allow_recovery_deleted_cloud_recordings: bool
    """Whether deleted cloud recordings can be restored from the trash."""
    archive: AccountSettingsUpdatedPayloadOldObjectSettingsRecordingArchive
    """Archiving of meetings and webinars for compliance."""
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
    cloud_recording_download: bool
    """Downloading of cloud recordings by anyone with the link."""
    cloud_recording_download_host: bool
    """Whether only the host may download cloud recordings."""
    display_participant_name: bool
    """Whether names appear in the recorded video."""
    host_delete_cloud_recording: bool
    """Deleting of cloud recordings by their host."""
    host_pause_stop_recording: bool
    """Whether the host may pause or stop an automatic cloud recording."""
    ip_address_access_control: AccountSettingsUpdatedPayloadOldObjectSettingsRecordingIpAddressAccessControl
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
    record_files_separately: AccountSettingsUpdatedPayloadOldObjectSettingsRecordingRecordFilesSeparately
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
        AccountSettingsUpdatedPayloadOldObjectSettingsRecordingRecordingPasswordRequirement
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
    smart_recording: AccountSettingsUpdatedPayloadOldObjectSettingsRecordingSmartRecording
    """AI Companion features of cloud recordings."""


class AccountSettingsUpdatedPayloadOldObjectSettingsScheduleMeetingAlwaysDisplayZoomMeetingAsTopic(Reply):
    display_topic_for_scheduled_meetings: bool
    """Whether the fixed topic also applies to meetings already scheduled."""
    enable: bool
    """Whether this is turned on."""


class AccountSettingsUpdatedPayloadOldObjectSettingsScheduleMeetingAlwaysDisplayZoomWebinarAsTopic(Reply):
    display_topic_for_scheduled_webinars: bool
    """Whether the fixed topic also applies to webinars already scheduled."""
    enable: bool
    """Whether this is turned on."""


class AccountSettingsUpdatedPayloadOldObjectSettingsScheduleMeetingHideMeetingDescription(Reply):
    enable: bool
    """Whether this is turned on."""
    hide_description_for_scheduled_meetings: bool
    """Whether the descriptions of meetings already scheduled are hidden too."""


class AccountSettingsUpdatedPayloadOldObjectSettingsScheduleMeetingHideWebinarDescription(Reply):
    enable: bool
    """Whether this is turned on."""
    hide_description_for_scheduled_webinars: bool
    """Whether the descriptions of webinars already scheduled are hidden too."""


class AccountSettingsUpdatedPayloadOldObjectSettingsScheduleMeeting(Reply):
    always_display_zoom_meeting_as_topic: (
        AccountSettingsUpdatedPayloadOldObjectSettingsScheduleMeetingAlwaysDisplayZoomMeetingAsTopic
    )
    """Fixed topic `Zoom Meeting` in place of the real one."""
    always_display_zoom_webinar_as_topic: (
        AccountSettingsUpdatedPayloadOldObjectSettingsScheduleMeetingAlwaysDisplayZoomWebinarAsTopic
    )
    """Fixed topic `Zoom Webinar` in place of the real one."""
    audio_type: str
    """How participants join audio: `both`, `telephony`, `voip` or `thirdParty`."""
    enforce_login: bool
    """Admission to meetings of signed-in users only."""
    enforce_login_domains: str
    """Domains whose signed-in users are admitted, separated by commas."""
    enforce_login_with_domains: bool
    """Admission of signed-in users with listed domains only."""
    force_pmi_jbh_password: bool
    """Passcode for personal meetings that people may join before the host."""
    hide_meeting_description: (
        AccountSettingsUpdatedPayloadOldObjectSettingsScheduleMeetingHideMeetingDescription
    )
    """Hiding of meeting descriptions outside the meeting."""
    hide_webinar_description: (
        AccountSettingsUpdatedPayloadOldObjectSettingsScheduleMeetingHideWebinarDescription
    )
    """Hiding of webinar descriptions outside the webinar."""
    host_video: bool
    """Host's video on from the start of the meeting."""
    jbh_time: int
    """How many minutes before the start participants may join: 5, 10 or 15; `0` at any time."""
    join_before_host: bool
    """Joining before the host."""
    mute_upon_entry: bool
    """Muting of participants when they join."""
    not_store_meeting_topic: bool
    """Leaving meeting topics out of Zoom's records."""
    participant_video: bool
    """Participants' video on when they join."""
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
    require_password_for_scheduling_new_meetings: bool
    """Passcode for newly scheduled meetings."""
    upcoming_meeting_reminder: bool
    """Desktop notice before a meeting starts."""
    use_pmi_for_instant_meetings: bool
    """Personal meeting id for meetings started at once."""
    use_pmi_for_scheduled_meetings: bool
    """Personal meeting id for scheduled meetings."""


class AccountSettingsUpdatedPayloadOldObjectSettingsSecurityPasswordRequirement(Reply):
    consecutive_characters_length: int
    """Shortest run such as `abcd` or `1111` that is refused: 4 to 8 characters; `0` allows all."""
    have_special_character: bool
    """Whether at least one special character, such as `!` or `@`, is needed."""
    minimum_password_length: int
    """Least length of users' passwords, 8 to 14 characters."""
    weak_enhance_detection: bool
    """Whether passcodes found to be weak are refused."""


class AccountSettingsUpdatedPayloadOldObjectSettingsSecuritySigninWithSsoSsoBypassUsers(Reply):
    email: str
    """E-mail address of the user."""
    id: str
    """Id of the user (22 characters)."""


class AccountSettingsUpdatedPayloadOldObjectSettingsSecuritySigninWithSso(Reply):
    domains: list[str]
    """Domains whose users must sign in over SSO."""
    enable: bool
    """Whether this is turned on."""
    require_sso_for_domains: bool
    """Whether users of the domains must sign in over SSO."""
    sso_bypass_users: list[AccountSettingsUpdatedPayloadOldObjectSettingsSecuritySigninWithSsoSsoBypassUsers]
    """Users who may sign in without SSO."""


class AccountSettingsUpdatedPayloadOldObjectSettingsSecurity(Reply):
    admin_change_name_pic: bool
    """Whether only administrators may change users' names and pictures."""
    hide_billing_info: bool
    """Whether billing details are hidden."""
    import_photos_from_devices: bool
    """Whether users may take their profile picture from their device."""
    password_requirement: AccountSettingsUpdatedPayloadOldObjectSettingsSecurityPasswordRequirement
    """Rules that users' passwords must follow."""
    signin_with_sso: AccountSettingsUpdatedPayloadOldObjectSettingsSecuritySigninWithSso
    """Sign-in over single sign-on."""


class AccountSettingsUpdatedPayloadOldObjectSettingsSessionSecurityApprovedOrDeniedCountriesOrRegions(Reply):
    approved_list: list[str]
    """Countries or regions that may join, as two-letter codes; for `approve`."""
    denied_list: list[str]
    """Countries or regions that may not join, as two-letter codes; for `deny`."""
    enable: bool
    """Whether this is turned on."""
    method: str
    """Which list counts: `approve` the approved or `deny` the denied one."""


class AccountSettingsUpdatedPayloadOldObjectSettingsSessionSecurity(Reply):
    approved_or_denied_countries_or_regions: (
        AccountSettingsUpdatedPayloadOldObjectSettingsSessionSecurityApprovedOrDeniedCountriesOrRegions
    )
    """Countries or regions whose people may, or may not, join."""


class AccountSettingsUpdatedPayloadOldObjectSettingsTelephonyTelephonyRegions(Reply):
    allowed_values: list[str]
    """Values the account may choose from."""
    selection_values: str
    """Regions chosen for dial-in numbers, separated by commas."""


class AccountSettingsUpdatedPayloadOldObjectSettingsTelephony(Reply):
    audio_conference_info: str
    """Details of the third-party audio conference, at most 2,048 characters."""
    telephony_regions: AccountSettingsUpdatedPayloadOldObjectSettingsTelephonyTelephonyRegions
    """Regions of dial-in numbers that users may choose from."""
    third_party_audio: bool
    """Audio conference of another provider."""


class AccountSettingsUpdatedPayloadOldObjectSettingsTspGlobalDialInCountriesSelectedCountries(Reply):
    code: str
    """Two-letter code of the country."""
    name: str
    """Name of the country."""


class AccountSettingsUpdatedPayloadOldObjectSettingsTspGlobalDialInCountries(Reply):
    selected_countries: list[
        AccountSettingsUpdatedPayloadOldObjectSettingsTspGlobalDialInCountriesSelectedCountries
    ]
    """Countries chosen by the account."""


class AccountSettingsUpdatedPayloadOldObjectSettingsTsp(Reply):
    allow_webinar_attendees_call_me: bool
    """Whether webinar attendees may have themselves called by phone."""
    allow_webinar_attendees_toll_free_dial: bool
    """Whether webinar attendees may join over toll-free numbers."""
    call_out: bool
    """Calls from the meeting to phones through the audio provider."""
    call_out_countries: list[str]
    """Countries whose phones may be called."""
    display_toll_free_numbers: bool
    """Toll-free numbers in invitations."""
    global_dial_in_countries: AccountSettingsUpdatedPayloadOldObjectSettingsTspGlobalDialInCountries
    """Countries whose dial-in numbers are shown in invitations."""
    show_international_numbers_link: bool
    """Link to international dial-in numbers in invitations."""


class AccountSettingsUpdatedPayloadOldObjectSettingsZoomRooms(Reply):
    auto_start_stop_scheduled_meetings: bool
    """Whether booked meetings start and stop by themselves in Zoom Rooms."""
    cmr_for_instant_meeting: bool
    """Whether instant meetings in Zoom Rooms are recorded to the cloud."""
    force_private_meeting: bool
    """Whether Zoom Rooms show all meetings as private."""
    hide_host_information: bool
    """Whether Zoom Rooms hide the host of private meetings."""
    list_meetings_with_calendar: bool
    """Whether Zoom Rooms list the meetings of their calendar."""
    start_airplay_manually: bool
    """Whether mirroring from Apple devices must be started by hand in Zoom Rooms."""
    ultrasonic: bool
    """Whether Zoom Rooms send ultrasound so that apps nearby find them."""
    upcoming_meeting_alert: bool
    """Whether Zoom Rooms announce the next meeting."""
    weekly_system_restart: bool
    """Whether Zoom Rooms computers restart every week."""
    zr_post_meeting_feedback: bool
    """Whether the controller asks about quality after each meeting."""


class AccountSettingsUpdatedPayloadOldObjectSettings(Reply):
    audio_conferencing: AccountSettingsUpdatedPayloadOldObjectSettingsAudioConferencing
    """Joining by phone: dial-in numbers and call-out."""
    chat: AccountSettingsUpdatedPayloadOldObjectSettingsChat
    """Settings of Team Chat."""
    email_notification: AccountSettingsUpdatedPayloadOldObjectSettingsEmailNotification
    """E-mails sent about meetings and recordings."""
    feature: AccountSettingsUpdatedPayloadOldObjectSettingsFeature
    """Licensed features."""
    general_setting: AccountSettingsUpdatedPayloadOldObjectSettingsGeneralSetting
    """General settings of Zoom Rooms."""
    in_meeting: AccountSettingsUpdatedPayloadOldObjectSettingsInMeeting
    """What may happen during meetings and webinars."""
    in_session: AccountSettingsUpdatedPayloadOldObjectSettingsInSession
    """Network settings of Video SDK sessions."""
    integration: AccountSettingsUpdatedPayloadOldObjectSettingsIntegration
    """Links to other makers' services."""
    mail_calendar: AccountSettingsUpdatedPayloadOldObjectSettingsMailCalendar
    """Zoom Mail and Calendar."""
    meeting_security: AccountSettingsUpdatedPayloadOldObjectSettingsMeetingSecurity
    """Passcodes, waiting room, encryption and other protection of meetings."""
    other_options: AccountSettingsUpdatedPayloadOldObjectSettingsOtherOptions
    """Settings that fit nowhere else."""
    recording: AccountSettingsUpdatedPayloadOldObjectSettingsRecording
    """Local and cloud recording."""
    schedule_meeting: AccountSettingsUpdatedPayloadOldObjectSettingsScheduleMeeting
    """Defaults for scheduling meetings."""
    security: AccountSettingsUpdatedPayloadOldObjectSettingsSecurity
    """Sign-in and passwords."""
    session_security: AccountSettingsUpdatedPayloadOldObjectSettingsSessionSecurity
    """Who may join Video SDK sessions."""
    telephony: AccountSettingsUpdatedPayloadOldObjectSettingsTelephony
    """Audio by phone: regions, providers and notes."""
    tsp: AccountSettingsUpdatedPayloadOldObjectSettingsTsp
    """Audio through a telephony service provider."""
    zoom_rooms: AccountSettingsUpdatedPayloadOldObjectSettingsZoomRooms
    """Settings of Zoom Rooms."""


class AccountSettingsUpdatedPayloadOldObject(Reply):
    id: str
    """Id of the account (22 characters)."""
    settings: AccountSettingsUpdatedPayloadOldObjectSettings
    """Earlier values of the settings that changed."""


class AccountSettingsUpdatedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: AccountSettingsUpdatedPayloadObject
    """Account and the settings that changed."""
    old_object: AccountSettingsUpdatedPayloadOldObject
    """Values before the change, with the same properties as `object`."""
    operator: str
    """E-mail address of the user who caused the event."""
    operator_id: str
    """User id of the user who caused the event."""
    time_stamp: int
    """When the change was made, epoch milliseconds."""


class AccountUpdatedPayloadObject(Reply):
    account_alias: str
    """Short name of the account, if it has one."""
    account_name: str
    """Name of the account."""
    account_support_email: str
    """E-mail address people are sent to for help."""
    account_support_name: str
    """Name of the contact people are sent to for help."""
    id: str
    """Id of the account (22 characters)."""
    managed_domains: list[str]
    """Domains claimed by the account."""


class AccountUpdatedPayloadOldObject(Reply):
    """Read with brackets: $changed_field_name."""


class AccountUpdatedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: AccountUpdatedPayloadObject
    """Account with the fields that changed."""
    old_object: AccountUpdatedPayloadOldObject
    """Values before the change, with the same properties as `object`."""
    operation: str
    """What was changed: vanity address or managed domains."""
    operator: str
    """E-mail address of the user who caused the event."""


class AccountVanityUrlApprovedPayloadObject(Reply):
    id: str
    """Id of the account (22 characters)."""
    vanity_url: str
    """The account's own web address, such as `https://example.zoom.us`."""


class AccountVanityUrlApprovedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: AccountVanityUrlApprovedPayloadObject
    """Account and its vanity address."""
    operator: str
    """E-mail address of the user who caused the event."""


class AccountVanityUrlRejectedPayloadObject(Reply):
    id: str
    """Id of the account (22 characters)."""
    vanity_url: str
    """The account's own web address, such as `https://example.zoom.us`."""


class AccountVanityUrlRejectedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: AccountVanityUrlRejectedPayloadObject
    """Account and its vanity address."""
    operator: str
    """E-mail address of the user who caused the event."""


class AppAuthorizationRequestCreatedPayloadAppLink(Reply):
    developer_documentation: str
    """Address of the app's documentation."""
    developer_privacy_policy: str
    """Address of the app's privacy policy."""
    developer_support: str
    """Address of the app's support page."""
    developer_terms_of_use: str
    """Address of the app's terms of use."""


class AppAuthorizationRequestCreatedPayload(Reply):
    app_description: str
    """What the app does, as listed in the Marketplace."""
    app_link: AppAuthorizationRequestCreatedPayloadAppLink
    """Links to the developer's pages."""
    app_name: str
    """Name of the app."""
    app_status: str
    """Whether the app is `published` or in `development`."""
    app_type: str
    """Kind of app."""


class AppDeauthorizedPayload(Reply):
    account_id: str
    """Account of the user who removed the app."""
    client_id: str
    """Client id of the app that was removed."""
    deauthorization_time: str
    """When the app was removed, ISO 8601 UTC."""
    event_ts: float
    """When the event happened; it sits inside the payload, and samples carry it as text."""
    signature: str
    """Id of this removal; not a signature over the body."""
    user_id: str
    """User who removed the app (22-character id)."""


class EndpointUrlValidationPayload(Reply):
    plainToken: str
    """Random text to be hashed and sent back."""


class InformationBarriersPolicyCreatedPayloadObjectSettings(Reply):
    complete_phone_calls: bool
    """Whether the policy covers phone calls."""
    file_transfer: bool
    """Whether the policy covers file transfer."""
    im: bool
    """Whether the policy covers direct chat messages."""
    in_meeting_chat: bool
    """Whether the policy covers chat in meetings."""
    meeting: bool
    """Whether the policy covers meetings."""
    message_via_sms: bool
    """Whether the policy covers SMS messages."""
    recording: bool
    """Whether the policy covers recording."""
    screen_share: bool
    """Whether the policy covers screen sharing."""


class InformationBarriersPolicyCreatedPayloadObject(Reply):
    assigned_group_id: str
    """Group that the policy restricts."""
    id: str
    """Id of the policy."""
    policy_name: str
    """Name of the policy."""
    settings: InformationBarriersPolicyCreatedPayloadObjectSettings
    """What the policy covers."""
    status: int
    """Whether the policy is in force: `1` yes, `0` no."""
    to_group_id: str
    """Group that the first one is kept apart from."""
    type: int
    """`0` blocked but both may chat, `1` blocked but the first may chat to the second, `2` only the first may chat to the second, `3` both may chat."""


class InformationBarriersPolicyCreatedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: InformationBarriersPolicyCreatedPayloadObject
    """The policy."""


class InformationBarriersPolicyDeletedPayloadObjectSettings(Reply):
    complete_phone_calls: bool
    """Whether the policy covers phone calls."""
    file_transfer: bool
    """Whether the policy covers file transfer."""
    im: bool
    """Whether the policy covers direct chat messages."""
    in_meeting_chat: bool
    """Whether the policy covers chat in meetings."""
    meeting: bool
    """Whether the policy covers meetings."""
    message_via_sms: bool
    """Whether the policy covers SMS messages."""
    recording: bool
    """Whether the policy covers recording."""
    screen_share: bool
    """Whether the policy covers screen sharing."""


class InformationBarriersPolicyDeletedPayloadObject(Reply):
    assigned_group_id: str
    """Group that the policy restricts."""
    id: str
    """Id of the policy."""
    policy_name: str
    """Name of the policy."""
    settings: InformationBarriersPolicyDeletedPayloadObjectSettings
    """What the policy covers."""
    status: int
    """Whether the policy is in force: `1` yes, `0` no."""
    to_group_id: str
    """Group that the first one is kept apart from."""
    type: int
    """`0` blocked but both may chat, `1` blocked but the first may chat to the second, `2` only the first may chat to the second, `3` both may chat."""


class InformationBarriersPolicyDeletedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: InformationBarriersPolicyDeletedPayloadObject
    """The policy."""


class InformationBarriersPolicyUpdatedPayloadObjectSettings(Reply):
    complete_phone_calls: bool
    """Whether the policy covers phone calls."""
    file_transfer: bool
    """Whether the policy covers file transfer."""
    im: bool
    """Whether the policy covers direct chat messages."""
    in_meeting_chat: bool
    """Whether the policy covers chat in meetings."""
    meeting: bool
    """Whether the policy covers meetings."""
    message_via_sms: bool
    """Whether the policy covers SMS messages."""
    recording: bool
    """Whether the policy covers recording."""
    screen_share: bool
    """Whether the policy covers screen sharing."""


class InformationBarriersPolicyUpdatedPayloadObject(Reply):
    assigned_group_id: str
    """Group that the policy restricts."""
    policy_name: str
    """Name of the policy."""
    settings: InformationBarriersPolicyUpdatedPayloadObjectSettings
    """What the policy covers."""
    status: int
    """Whether the policy is in force: `1` yes, `0` no."""
    to_group_id: str
    """Group that the first one is kept apart from."""
    type: int
    """`0` blocked but both may chat, `1` blocked but the first may chat to the second, `2` only the first may chat to the second, `3` both may chat."""


class InformationBarriersPolicyUpdatedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: InformationBarriersPolicyUpdatedPayloadObject
    """The policy."""


class AccountCreated(Event, frozen=True):
    """A sub account was created."""

    name = "account.created"
    payload: AccountCreatedPayload
    object: AccountCreatedPayloadObject


class AccountDisassociated(Event, frozen=True):
    """A sub account was cut loose from the master account."""

    name = "account.disassociated"
    payload: AccountDisassociatedPayload
    object: AccountDisassociatedPayloadObject


class AccountLockSettingsUpdated(Event, frozen=True):
    """Account settings were locked or unlocked."""

    name = "account.lock_settings_updated"
    payload: AccountLockSettingsUpdatedPayload
    object: AccountLockSettingsUpdatedPayloadObject


class AccountSettingsUpdated(Event, frozen=True):
    """Settings of the account were changed."""

    name = "account.settings_updated"
    payload: AccountSettingsUpdatedPayload
    object: AccountSettingsUpdatedPayloadObject


class AccountUpdated(Event, frozen=True):
    """The profile of the account or of a sub account was changed."""

    name = "account.updated"
    payload: AccountUpdatedPayload
    object: AccountUpdatedPayloadObject


class AccountVanityUrlApproved(Event, frozen=True):
    """The account's vanity address was approved and works."""

    name = "account.vanity_url_approved"
    payload: AccountVanityUrlApprovedPayload
    object: AccountVanityUrlApprovedPayloadObject


class AccountVanityUrlRejected(Event, frozen=True):
    """The account's vanity address was turned down."""

    name = "account.vanity_url_rejected"
    payload: AccountVanityUrlRejectedPayload
    object: AccountVanityUrlRejectedPayloadObject


class AppAuthorizationRequestCreated(Event, frozen=True):
    """A user asked the account's administrator to approve an app."""

    name = "app.authorization_request_created"
    payload: AppAuthorizationRequestCreatedPayload


class AppDeauthorized(Event, frozen=True):
    """A user or an administrator removed the app."""

    name = "app_deauthorized"
    payload: AppDeauthorizedPayload


class EndpointUrlValidation(Event, frozen=True):
    """Zoom checks that the notification address belongs to the app."""

    name = "endpoint.url_validation"
    payload: EndpointUrlValidationPayload


class InformationBarriersPolicyCreated(Event, frozen=True):
    """An information barrier between two groups was set up."""

    name = "information_barriers.policy_created"
    payload: InformationBarriersPolicyCreatedPayload
    object: InformationBarriersPolicyCreatedPayloadObject


class InformationBarriersPolicyDeleted(Event, frozen=True):
    """An information barrier was removed."""

    name = "information_barriers.policy_deleted"
    payload: InformationBarriersPolicyDeletedPayload
    object: InformationBarriersPolicyDeletedPayloadObject


class InformationBarriersPolicyUpdated(Event, frozen=True):
    """An information barrier was changed."""

    name = "information_barriers.policy_updated"
    payload: InformationBarriersPolicyUpdatedPayload
    object: InformationBarriersPolicyUpdatedPayloadObject
