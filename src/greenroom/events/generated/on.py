"""Which event's class a name stands for, as type checkers need it.

Generated from catalog/data/*. Do not edit; see docs/codegen.md.
"""

# mypy: disable-error-code="overload-overlap"
# A handler of a name gets that event's class, one of any other text gets Event: that is the overlap.

from __future__ import annotations

from typing import Literal, Protocol, TypeVar, overload

from greenroom.events.event import Event, Handled, When

from .accounts import (
    AccountCreated as AccountCreated,
    AccountDisassociated as AccountDisassociated,
    AccountLockSettingsUpdated as AccountLockSettingsUpdated,
    AccountSettingsUpdated as AccountSettingsUpdated,
    AccountUpdated as AccountUpdated,
    AccountVanityUrlApproved as AccountVanityUrlApproved,
    AccountVanityUrlRejected as AccountVanityUrlRejected,
    AppAuthorizationRequestCreated as AppAuthorizationRequestCreated,
    AppDeauthorized as AppDeauthorized,
    EndpointUrlValidation as EndpointUrlValidation,
    InformationBarriersPolicyCreated as InformationBarriersPolicyCreated,
    InformationBarriersPolicyDeleted as InformationBarriersPolicyDeleted,
    InformationBarriersPolicyUpdated as InformationBarriersPolicyUpdated,
)
from .chat import (
    BotInstalled as BotInstalled,
    BotNotification as BotNotification,
    ChatChannelCreated as ChatChannelCreated,
    ChatChannelDeleted as ChatChannelDeleted,
    ChatChannelMemberInvited as ChatChannelMemberInvited,
    ChatChannelMemberJoined as ChatChannelMemberJoined,
    ChatChannelMemberLeft as ChatChannelMemberLeft,
    ChatChannelMemberRemoved as ChatChannelMemberRemoved,
    ChatChannelUpdated as ChatChannelUpdated,
    ChatMessageDeleted as ChatMessageDeleted,
    ChatMessageReplied as ChatMessageReplied,
    ChatMessageSent as ChatMessageSent,
    ChatMessageUpdated as ChatMessageUpdated,
    InteractiveMessageActions as InteractiveMessageActions,
    InteractiveMessageEditable as InteractiveMessageEditable,
    InteractiveMessageFieldsEditable as InteractiveMessageFieldsEditable,
    InteractiveMessageSelect as InteractiveMessageSelect,
    TeamChatAppMention as TeamChatAppMention,
    TeamChatBookmarkAdded as TeamChatBookmarkAdded,
    TeamChatBookmarkRemoved as TeamChatBookmarkRemoved,
    TeamChatChannelAppAdded as TeamChatChannelAppAdded,
    TeamChatChannelAppRemoved as TeamChatChannelAppRemoved,
    TeamChatChannelArchived as TeamChatChannelArchived,
    TeamChatChannelInvitationAccepted as TeamChatChannelInvitationAccepted,
    TeamChatChannelInvitationApprovalRequested as TeamChatChannelInvitationApprovalRequested,
    TeamChatChannelInvitationApproved as TeamChatChannelInvitationApproved,
    TeamChatChannelInvitationCreated as TeamChatChannelInvitationCreated,
    TeamChatChannelInvitationDeclined as TeamChatChannelInvitationDeclined,
    TeamChatChannelInvitationRejected as TeamChatChannelInvitationRejected,
    TeamChatChannelInvitationRemoved as TeamChatChannelInvitationRemoved,
    TeamChatChannelJoinApprovalRequested as TeamChatChannelJoinApprovalRequested,
    TeamChatChannelJoinApproved as TeamChatChannelJoinApproved,
    TeamChatChannelJoinDeclined as TeamChatChannelJoinDeclined,
    TeamChatChannelJoinRequested as TeamChatChannelJoinRequested,
    TeamChatChannelMessageDeleted as TeamChatChannelMessageDeleted,
    TeamChatChannelMessagePosted as TeamChatChannelMessagePosted,
    TeamChatChannelMessageUpdated as TeamChatChannelMessageUpdated,
    TeamChatChannelPinAdded as TeamChatChannelPinAdded,
    TeamChatChannelPinRemoved as TeamChatChannelPinRemoved,
    TeamChatChannelReactionAdded as TeamChatChannelReactionAdded,
    TeamChatChannelReactionRemoved as TeamChatChannelReactionRemoved,
    TeamChatChannelUnarchived as TeamChatChannelUnarchived,
    TeamChatDmMessageDeleted as TeamChatDmMessageDeleted,
    TeamChatDmMessagePosted as TeamChatDmMessagePosted,
    TeamChatDmMessageUpdated as TeamChatDmMessageUpdated,
    TeamChatDmReactionAdded as TeamChatDmReactionAdded,
    TeamChatDmReactionRemoved as TeamChatDmReactionRemoved,
    TeamChatEmojiAdded as TeamChatEmojiAdded,
    TeamChatEmojiRemoved as TeamChatEmojiRemoved,
    TeamChatFileChanged as TeamChatFileChanged,
    TeamChatFileDeleted as TeamChatFileDeleted,
    TeamChatFileDownloaded as TeamChatFileDownloaded,
    TeamChatFileShared as TeamChatFileShared,
    TeamChatFileUnshared as TeamChatFileUnshared,
    TeamChatFileUploaded as TeamChatFileUploaded,
    TeamChatLinkShared as TeamChatLinkShared,
    TeamChatSharedSpacesEdited as TeamChatSharedSpacesEdited,
    TeamChatSharedSpacesMemberInvited as TeamChatSharedSpacesMemberInvited,
    TeamChatSharedSpacesMemberLeft as TeamChatSharedSpacesMemberLeft,
    TeamChatSharedSpacesMemberRemoved as TeamChatSharedSpacesMemberRemoved,
    TeamChatStarred as TeamChatStarred,
    TeamChatUnstarred as TeamChatUnstarred,
)
from .contact_center import (
    ContactCenterAssetCreated as ContactCenterAssetCreated,
    ContactCenterAssetDeleted as ContactCenterAssetDeleted,
    ContactCenterAssetUpdated as ContactCenterAssetUpdated,
    ContactCenterBusinessHoursCreated as ContactCenterBusinessHoursCreated,
    ContactCenterBusinessHoursDeleted as ContactCenterBusinessHoursDeleted,
    ContactCenterBusinessHoursUpdated as ContactCenterBusinessHoursUpdated,
    ContactCenterCallControlMakeCallExecuted as ContactCenterCallControlMakeCallExecuted,
    ContactCenterClosureCreated as ContactCenterClosureCreated,
    ContactCenterClosureDeleted as ContactCenterClosureDeleted,
    ContactCenterClosureUpdated as ContactCenterClosureUpdated,
    ContactCenterCxEngagementEndDataReady as ContactCenterCxEngagementEndDataReady,
    ContactCenterEngagementConsumerAnswered as ContactCenterEngagementConsumerAnswered,
    ContactCenterEngagementConsumerEnded as ContactCenterEngagementConsumerEnded,
    ContactCenterEngagementConsumerNotified as ContactCenterEngagementConsumerNotified,
    ContactCenterEngagementConsumerSentFile as ContactCenterEngagementConsumerSentFile,
    ContactCenterEngagementConsumerSentMessage as ContactCenterEngagementConsumerSentMessage,
    ContactCenterEngagementDispositionAdded as ContactCenterEngagementDispositionAdded,
    ContactCenterEngagementEmailTranscriptCompleted as ContactCenterEngagementEmailTranscriptCompleted,
    ContactCenterEngagementEnded as ContactCenterEngagementEnded,
    ContactCenterEngagementMessagingTranscriptCompleted as ContactCenterEngagementMessagingTranscriptCompleted,
    ContactCenterEngagementMonitorEnded as ContactCenterEngagementMonitorEnded,
    ContactCenterEngagementMonitorStarted as ContactCenterEngagementMonitorStarted,
    ContactCenterEngagementNoteAdded as ContactCenterEngagementNoteAdded,
    ContactCenterEngagementStarted as ContactCenterEngagementStarted,
    ContactCenterEngagementSurveyStatus as ContactCenterEngagementSurveyStatus,
    ContactCenterEngagementTakeoverStarted as ContactCenterEngagementTakeoverStarted,
    ContactCenterEngagementTransferAccepted as ContactCenterEngagementTransferAccepted,
    ContactCenterEngagementTransferCanceled as ContactCenterEngagementTransferCanceled,
    ContactCenterEngagementTransferCompleted as ContactCenterEngagementTransferCompleted,
    ContactCenterEngagementTransferInitiated as ContactCenterEngagementTransferInitiated,
    ContactCenterEngagementTransferQueued as ContactCenterEngagementTransferQueued,
    ContactCenterEngagementTransferRejected as ContactCenterEngagementTransferRejected,
    ContactCenterEngagementTransferReserved as ContactCenterEngagementTransferReserved,
    ContactCenterEngagementTransferTimeout as ContactCenterEngagementTransferTimeout,
    ContactCenterEngagementUpgradeCompleted as ContactCenterEngagementUpgradeCompleted,
    ContactCenterEngagementUpgradeExpired as ContactCenterEngagementUpgradeExpired,
    ContactCenterEngagementUpgradeInitiated as ContactCenterEngagementUpgradeInitiated,
    ContactCenterEngagementUserAnswered as ContactCenterEngagementUserAnswered,
    ContactCenterEngagementUserDtmfSent as ContactCenterEngagementUserDtmfSent,
    ContactCenterEngagementUserEnded as ContactCenterEngagementUserEnded,
    ContactCenterEngagementUserHold as ContactCenterEngagementUserHold,
    ContactCenterEngagementUserMuted as ContactCenterEngagementUserMuted,
    ContactCenterEngagementUserSentFile as ContactCenterEngagementUserSentFile,
    ContactCenterEngagementUserSentMessage as ContactCenterEngagementUserSentMessage,
    ContactCenterEngagementUserUnhold as ContactCenterEngagementUserUnhold,
    ContactCenterEngagementUserUnmuted as ContactCenterEngagementUserUnmuted,
    ContactCenterEngagementWrapUpEnded as ContactCenterEngagementWrapUpEnded,
    ContactCenterEngagementWrapUpStarted as ContactCenterEngagementWrapUpStarted,
    ContactCenterInboxMessageAssigned as ContactCenterInboxMessageAssigned,
    ContactCenterInboxMessageDeleted as ContactCenterInboxMessageDeleted,
    ContactCenterInboxMessageDownloaded as ContactCenterInboxMessageDownloaded,
    ContactCenterInboxMessageOpened as ContactCenterInboxMessageOpened,
    ContactCenterInboxMessageReceived as ContactCenterInboxMessageReceived,
    ContactCenterInboxMessageReopened as ContactCenterInboxMessageReopened,
    ContactCenterInboxMessageResolved as ContactCenterInboxMessageResolved,
    ContactCenterLegacyEngagementEndDataReady as ContactCenterLegacyEngagementEndDataReady,
    ContactCenterMessageStatus as ContactCenterMessageStatus,
    ContactCenterOutboundCampaignDialerStatus as ContactCenterOutboundCampaignDialerStatus,
    ContactCenterQueueAgentAssigned as ContactCenterQueueAgentAssigned,
    ContactCenterQueueAgentUnassigned as ContactCenterQueueAgentUnassigned,
    ContactCenterQueueCreated as ContactCenterQueueCreated,
    ContactCenterQueueDeleted as ContactCenterQueueDeleted,
    ContactCenterQueueInboundSlaUpdated as ContactCenterQueueInboundSlaUpdated,
    ContactCenterQueueOperatingHoursUpdated as ContactCenterQueueOperatingHoursUpdated,
    ContactCenterQueueScheduledCallbackCreated as ContactCenterQueueScheduledCallbackCreated,
    ContactCenterQueueSupervisorAssigned as ContactCenterQueueSupervisorAssigned,
    ContactCenterQueueSupervisorUnassigned as ContactCenterQueueSupervisorUnassigned,
    ContactCenterRecordingCompleted as ContactCenterRecordingCompleted,
    ContactCenterRecordingDeleted as ContactCenterRecordingDeleted,
    ContactCenterRecordingPaused as ContactCenterRecordingPaused,
    ContactCenterRecordingPermanentlyDeleted as ContactCenterRecordingPermanentlyDeleted,
    ContactCenterRecordingResumed as ContactCenterRecordingResumed,
    ContactCenterRecordingStarted as ContactCenterRecordingStarted,
    ContactCenterRecordingStopped as ContactCenterRecordingStopped,
    ContactCenterRecordingTranscriptCompleted as ContactCenterRecordingTranscriptCompleted,
    ContactCenterSmsStatus as ContactCenterSmsStatus,
    ContactCenterTaskCanceled as ContactCenterTaskCanceled,
    ContactCenterTaskCompleted as ContactCenterTaskCompleted,
    ContactCenterTaskCreated as ContactCenterTaskCreated,
    ContactCenterTaskDeleted as ContactCenterTaskDeleted,
    ContactCenterTaskEnteredQueue as ContactCenterTaskEnteredQueue,
    ContactCenterTaskExitedQueue as ContactCenterTaskExitedQueue,
    ContactCenterTaskReservationAccepted as ContactCenterTaskReservationAccepted,
    ContactCenterTaskReservationCanceled as ContactCenterTaskReservationCanceled,
    ContactCenterTaskReservationCompleted as ContactCenterTaskReservationCompleted,
    ContactCenterTaskReservationCreated as ContactCenterTaskReservationCreated,
    ContactCenterTaskReservationRejected as ContactCenterTaskReservationRejected,
    ContactCenterTaskReservationTimeout as ContactCenterTaskReservationTimeout,
    ContactCenterTaskUpdated as ContactCenterTaskUpdated,
    ContactCenterTeamCreated as ContactCenterTeamCreated,
    ContactCenterTeamDeleted as ContactCenterTeamDeleted,
    ContactCenterTeamMembersAssigned as ContactCenterTeamMembersAssigned,
    ContactCenterTeamMembersUnassigned as ContactCenterTeamMembersUnassigned,
    ContactCenterTeamMoved as ContactCenterTeamMoved,
    ContactCenterTeamUpdated as ContactCenterTeamUpdated,
    ContactCenterUserCreated as ContactCenterUserCreated,
    ContactCenterUserDeleted as ContactCenterUserDeleted,
    ContactCenterUserLogin as ContactCenterUserLogin,
    ContactCenterUserLogout as ContactCenterUserLogout,
    ContactCenterUserOptIn as ContactCenterUserOptIn,
    ContactCenterUserOptOut as ContactCenterUserOptOut,
    ContactCenterUserPhoneNumbersAssigned as ContactCenterUserPhoneNumbersAssigned,
    ContactCenterUserPhoneNumbersUnassigned as ContactCenterUserPhoneNumbersUnassigned,
    ContactCenterUserSkillsAssigned as ContactCenterUserSkillsAssigned,
    ContactCenterUserSkillsUnassigned as ContactCenterUserSkillsUnassigned,
    ContactCenterUserStatusChanged as ContactCenterUserStatusChanged,
    ContactCenterUserUpdated as ContactCenterUserUpdated,
    ContactCenterVoicemailTranscriptCompleted as ContactCenterVoicemailTranscriptCompleted,
)
from .dashboards import (
    MeetingParticipantData as MeetingParticipantData,
    MeetingParticipantDataSummary as MeetingParticipantDataSummary,
    MeetingParticipantQos as MeetingParticipantQos,
    MeetingParticipantQosSummary as MeetingParticipantQosSummary,
    PhoneCallQos as PhoneCallQos,
    PhoneCallQosSummary as PhoneCallQosSummary,
    SessionUserData as SessionUserData,
    SessionUserDataSummary as SessionUserDataSummary,
    SessionUserQos as SessionUserQos,
    SessionUserQosSummary as SessionUserQosSummary,
    WebinarParticipantData as WebinarParticipantData,
    WebinarParticipantDataSummary as WebinarParticipantDataSummary,
    WebinarParticipantQos as WebinarParticipantQos,
    WebinarParticipantQosSummary as WebinarParticipantQosSummary,
)
from .groups import (
    GroupAdminAdded as GroupAdminAdded,
    GroupAdminDeleted as GroupAdminDeleted,
    GroupCreated as GroupCreated,
    GroupDeleted as GroupDeleted,
    GroupLockSettingsUpdated as GroupLockSettingsUpdated,
    GroupMemberAdded as GroupMemberAdded,
    GroupMemberDeleted as GroupMemberDeleted,
    GroupSettingsUpdated as GroupSettingsUpdated,
    GroupUpdated as GroupUpdated,
)
from .meetings import (
    MeetingAiCompanionAssetsDeleted as MeetingAiCompanionAssetsDeleted,
    MeetingAiCompanionStarted as MeetingAiCompanionStarted,
    MeetingAiCompanionStopped as MeetingAiCompanionStopped,
    MeetingAicTranscriptCompleted as MeetingAicTranscriptCompleted,
    MeetingAlert as MeetingAlert,
    MeetingBreakoutRoomSharingEnded as MeetingBreakoutRoomSharingEnded,
    MeetingBreakoutRoomSharingStarted as MeetingBreakoutRoomSharingStarted,
    MeetingChatMessageFileDownloaded as MeetingChatMessageFileDownloaded,
    MeetingChatMessageFileSent as MeetingChatMessageFileSent,
    MeetingChatMessageSent as MeetingChatMessageSent,
    MeetingConvertedToWebinar as MeetingConvertedToWebinar,
    MeetingCreated as MeetingCreated,
    MeetingDeleted as MeetingDeleted,
    MeetingDeviceTested as MeetingDeviceTested,
    MeetingEnded as MeetingEnded,
    MeetingInvitationAccepted as MeetingInvitationAccepted,
    MeetingInvitationDispatched as MeetingInvitationDispatched,
    MeetingInvitationRejected as MeetingInvitationRejected,
    MeetingInvitationTimeout as MeetingInvitationTimeout,
    MeetingLiveStreamingStarted as MeetingLiveStreamingStarted,
    MeetingLiveStreamingStopped as MeetingLiveStreamingStopped,
    MeetingParticipantAdmitted as MeetingParticipantAdmitted,
    MeetingParticipantBind as MeetingParticipantBind,
    MeetingParticipantFeedback as MeetingParticipantFeedback,
    MeetingParticipantJbhJoined as MeetingParticipantJbhJoined,
    MeetingParticipantJbhWaiting as MeetingParticipantJbhWaiting,
    MeetingParticipantJbhWaitingLeft as MeetingParticipantJbhWaitingLeft,
    MeetingParticipantJoined as MeetingParticipantJoined,
    MeetingParticipantJoinedBreakoutRoom as MeetingParticipantJoinedBreakoutRoom,
    MeetingParticipantJoinedWaitingRoom as MeetingParticipantJoinedWaitingRoom,
    MeetingParticipantLeft as MeetingParticipantLeft,
    MeetingParticipantLeftBreakoutRoom as MeetingParticipantLeftBreakoutRoom,
    MeetingParticipantLeftWaitingRoom as MeetingParticipantLeftWaitingRoom,
    MeetingParticipantPhoneCalloutAccepted as MeetingParticipantPhoneCalloutAccepted,
    MeetingParticipantPhoneCalloutMissed as MeetingParticipantPhoneCalloutMissed,
    MeetingParticipantPhoneCalloutRejected as MeetingParticipantPhoneCalloutRejected,
    MeetingParticipantPhoneCalloutRinging as MeetingParticipantPhoneCalloutRinging,
    MeetingParticipantPutInWaitingRoom as MeetingParticipantPutInWaitingRoom,
    MeetingParticipantRoleChanged as MeetingParticipantRoleChanged,
    MeetingParticipantRoomSystemCalloutAccepted as MeetingParticipantRoomSystemCalloutAccepted,
    MeetingParticipantRoomSystemCalloutFailed as MeetingParticipantRoomSystemCalloutFailed,
    MeetingParticipantRoomSystemCalloutMissed as MeetingParticipantRoomSystemCalloutMissed,
    MeetingParticipantRoomSystemCalloutRejected as MeetingParticipantRoomSystemCalloutRejected,
    MeetingParticipantRoomSystemCalloutRinging as MeetingParticipantRoomSystemCalloutRinging,
    MeetingPermanentlyDeleted as MeetingPermanentlyDeleted,
    MeetingRecovered as MeetingRecovered,
    MeetingRegistrationApproved as MeetingRegistrationApproved,
    MeetingRegistrationCancelled as MeetingRegistrationCancelled,
    MeetingRegistrationCreated as MeetingRegistrationCreated,
    MeetingRegistrationDenied as MeetingRegistrationDenied,
    MeetingRiskAlert as MeetingRiskAlert,
    MeetingRtmsConcurrencyNearLimit as MeetingRtmsConcurrencyNearLimit,
    MeetingSharingEnded as MeetingSharingEnded,
    MeetingSharingStarted as MeetingSharingStarted,
    MeetingStarted as MeetingStarted,
    MeetingSummaryCompleted as MeetingSummaryCompleted,
    MeetingSummaryDeleted as MeetingSummaryDeleted,
    MeetingSummaryRecovered as MeetingSummaryRecovered,
    MeetingSummaryShared as MeetingSummaryShared,
    MeetingSummaryTrashed as MeetingSummaryTrashed,
    MeetingSummaryUpdated as MeetingSummaryUpdated,
    MeetingUpdated as MeetingUpdated,
    UserTspCreated as UserTspCreated,
    UserTspDeleted as UserTspDeleted,
    UserTspUpdated as UserTspUpdated,
)
from .node import (
    NodeMcStat as NodeMcStat,
    NodeMcStatAlert as NodeMcStatAlert,
    NodeMcZoneStatAlert as NodeMcZoneStatAlert,
    NodeNfsAlert as NodeNfsAlert,
    NodeRcStat as NodeRcStat,
    NodeRcStatAlert as NodeRcStatAlert,
    NodeServerBandwidthAlert as NodeServerBandwidthAlert,
    NodeServerConfirmed as NodeServerConfirmed,
    NodeServerCpuAlert as NodeServerCpuAlert,
    NodeServerDeleted as NodeServerDeleted,
    NodeServerDiskAlert as NodeServerDiskAlert,
    NodeServerMemoryAlert as NodeServerMemoryAlert,
    NodeServerOffline as NodeServerOffline,
    NodeServerOnline as NodeServerOnline,
    NodeServerRebooted as NodeServerRebooted,
    NodeServerRegistered as NodeServerRegistered,
    NodeServerShutdown as NodeServerShutdown,
    NodeServerStat as NodeServerStat,
    NodeServerUpdateAvailable as NodeServerUpdateAvailable,
    NodeServerUpdateFailed as NodeServerUpdateFailed,
    NodeServerUpdateStarted as NodeServerUpdateStarted,
    NodeServerUpdateSuccess as NodeServerUpdateSuccess,
    NodeServiceAbnormalStatus as NodeServiceAbnormalStatus,
    NodeServiceCpuAlert as NodeServiceCpuAlert,
    NodeServiceDeleted as NodeServiceDeleted,
    NodeServiceMemoryAlert as NodeServiceMemoryAlert,
    NodeServiceStarted as NodeServiceStarted,
    NodeServiceStat as NodeServiceStat,
    NodeServiceStopped as NodeServiceStopped,
    NodeServiceUpdateAvailable as NodeServiceUpdateAvailable,
    NodeServiceUpdateFailed as NodeServiceUpdateFailed,
    NodeServiceUpdateStarted as NodeServiceUpdateStarted,
    NodeServiceUpdateSuccess as NodeServiceUpdateSuccess,
    NodeZhmStat as NodeZhmStat,
    NodeZhmStatAlert as NodeZhmStatAlert,
    NodeZhmZoneStatAlert as NodeZhmZoneStatAlert,
    NodeZoneAdded as NodeZoneAdded,
    NodeZoneDeleted as NodeZoneDeleted,
)
from .phone import (
    NumberManagementPeeringNumberCnamUpdated as NumberManagementPeeringNumberCnamUpdated,
    NumberManagementPeeringNumberEmergencyAddressUpdated as NumberManagementPeeringNumberEmergencyAddressUpdated,
    PhoneAccountSettingsUpdated as PhoneAccountSettingsUpdated,
    PhoneAiCallSummaryChanged as PhoneAiCallSummaryChanged,
    PhoneBlindTransferInitiated as PhoneBlindTransferInitiated,
    PhoneCallElementDeleted as PhoneCallElementDeleted,
    PhoneCallHistoryDeleted as PhoneCallHistoryDeleted,
    PhoneCallLogDeleted as PhoneCallLogDeleted,
    PhoneCallLogPermanentlyDeleted as PhoneCallLogPermanentlyDeleted,
    PhoneCalleeAnswered as PhoneCalleeAnswered,
    PhoneCalleeCallElementCompleted as PhoneCalleeCallElementCompleted,
    PhoneCalleeCallHistoryCompleted as PhoneCalleeCallHistoryCompleted,
    PhoneCalleeCallLogCompleted as PhoneCalleeCallLogCompleted,
    PhoneCalleeEnded as PhoneCalleeEnded,
    PhoneCalleeHold as PhoneCalleeHold,
    PhoneCalleeMeetingInviting as PhoneCalleeMeetingInviting,
    PhoneCalleeMissed as PhoneCalleeMissed,
    PhoneCalleeMute as PhoneCalleeMute,
    PhoneCalleeParked as PhoneCalleeParked,
    PhoneCalleeRejected as PhoneCalleeRejected,
    PhoneCalleeRinging as PhoneCalleeRinging,
    PhoneCalleeUnhold as PhoneCalleeUnhold,
    PhoneCalleeUnmute as PhoneCalleeUnmute,
    PhoneCallerCallElementCompleted as PhoneCallerCallElementCompleted,
    PhoneCallerCallHistoryCompleted as PhoneCallerCallHistoryCompleted,
    PhoneCallerCallLogCompleted as PhoneCallerCallLogCompleted,
    PhoneCallerConnected as PhoneCallerConnected,
    PhoneCallerEnded as PhoneCallerEnded,
    PhoneCallerHold as PhoneCallerHold,
    PhoneCallerMeetingInviting as PhoneCallerMeetingInviting,
    PhoneCallerMute as PhoneCallerMute,
    PhoneCallerRinging as PhoneCallerRinging,
    PhoneCallerUnhold as PhoneCallerUnhold,
    PhoneCallerUnmute as PhoneCallerUnmute,
    PhoneConferenceStarted as PhoneConferenceStarted,
    PhoneDeviceRegistration as PhoneDeviceRegistration,
    PhoneEmergencyAlert as PhoneEmergencyAlert,
    PhoneGenericDeviceProvision as PhoneGenericDeviceProvision,
    PhoneGroupSettingsUpdated as PhoneGroupSettingsUpdated,
    PhonePeeringNumberCnamUpdated as PhonePeeringNumberCnamUpdated,
    PhonePeeringNumberEmergencyAddressUpdated as PhonePeeringNumberEmergencyAddressUpdated,
    PhoneRecordingCompleted as PhoneRecordingCompleted,
    PhoneRecordingCompletedForAccessMember as PhoneRecordingCompletedForAccessMember,
    PhoneRecordingDeleted as PhoneRecordingDeleted,
    PhoneRecordingFailed as PhoneRecordingFailed,
    PhoneRecordingPaused as PhoneRecordingPaused,
    PhoneRecordingPermanentlyDeleted as PhoneRecordingPermanentlyDeleted,
    PhoneRecordingResumed as PhoneRecordingResumed,
    PhoneRecordingStarted as PhoneRecordingStarted,
    PhoneRecordingStopped as PhoneRecordingStopped,
    PhoneRecordingTranscriptCompleted as PhoneRecordingTranscriptCompleted,
    PhoneSmsCampaignNumberOptIn as PhoneSmsCampaignNumberOptIn,
    PhoneSmsCampaignNumberOptOut as PhoneSmsCampaignNumberOptOut,
    PhoneSmsEtiquetteBlock as PhoneSmsEtiquetteBlock,
    PhoneSmsEtiquetteWarn as PhoneSmsEtiquetteWarn,
    PhoneSmsReceived as PhoneSmsReceived,
    PhoneSmsSent as PhoneSmsSent,
    PhoneSmsSentFailed as PhoneSmsSentFailed,
    PhoneTransferCallToVoicemailInitiated as PhoneTransferCallToVoicemailInitiated,
    PhoneTransferRecipientUpdated as PhoneTransferRecipientUpdated,
    PhoneVoicemailDeleted as PhoneVoicemailDeleted,
    PhoneVoicemailPermanentlyDeleted as PhoneVoicemailPermanentlyDeleted,
    PhoneVoicemailReceived as PhoneVoicemailReceived,
    PhoneVoicemailReceivedForAccessMember as PhoneVoicemailReceivedForAccessMember,
    PhoneVoicemailTranscriptCompleted as PhoneVoicemailTranscriptCompleted,
    PhoneWarmTransferCancelled as PhoneWarmTransferCancelled,
    PhoneWarmTransferCompleted as PhoneWarmTransferCompleted,
    PhoneWarmTransferInitiated as PhoneWarmTransferInitiated,
)
from .products import (
    CalendarAclCreate as CalendarAclCreate,
    CalendarAclDelete as CalendarAclDelete,
    CalendarAclUpdate as CalendarAclUpdate,
    CalendarCalendarlistCreate as CalendarCalendarlistCreate,
    CalendarCalendarlistDelete as CalendarCalendarlistDelete,
    CalendarCalendarlistUpdate as CalendarCalendarlistUpdate,
    CalendarEventCreate as CalendarEventCreate,
    CalendarEventDelete as CalendarEventDelete,
    CalendarEventUpdate as CalendarEventUpdate,
    CalendarSettingCreate as CalendarSettingCreate,
    CalendarSettingUpdate as CalendarSettingUpdate,
    ClinicalNotesNoteCreated as ClinicalNotesNoteCreated,
    MailHistoryEvent as MailHistoryEvent,
    MeetingRtmsInterrupted as MeetingRtmsInterrupted,
    MeetingRtmsStarted as MeetingRtmsStarted,
    MeetingRtmsStopped as MeetingRtmsStopped,
    QualityManagementEvaluationCompleted as QualityManagementEvaluationCompleted,
    QualityManagementInteractionAnalysisCompleted as QualityManagementInteractionAnalysisCompleted,
    RevenueAcceleratorConversationAnalysisCompleted as RevenueAcceleratorConversationAnalysisCompleted,
    RevenueAcceleratorConversationCrmAssociationsChanged as RevenueAcceleratorConversationCrmAssociationsChanged,
    RevenueAcceleratorPlaylistAddMoment as RevenueAcceleratorPlaylistAddMoment,
    RevenueAcceleratorPlaylistCreate as RevenueAcceleratorPlaylistCreate,
    RevenueAcceleratorPlaylistDelete as RevenueAcceleratorPlaylistDelete,
    RevenueAcceleratorPlaylistRemoveMoment as RevenueAcceleratorPlaylistRemoveMoment,
    RevenueAcceleratorPostCommentCompleted as RevenueAcceleratorPostCommentCompleted,
    RtmsConcurrencyLimited as RtmsConcurrencyLimited,
    RtmsConcurrencyNearLimit as RtmsConcurrencyNearLimit,
    SchedulerScheduledEventCanceled as SchedulerScheduledEventCanceled,
    SchedulerScheduledEventCreated as SchedulerScheduledEventCreated,
    SessionRtmsInterrupted as SessionRtmsInterrupted,
    SessionRtmsStarted as SessionRtmsStarted,
    SessionRtmsStopped as SessionRtmsStopped,
    TaskAssigneeUpdated as TaskAssigneeUpdated,
    TaskCollaboratorUpdated as TaskCollaboratorUpdated,
    TaskCommentUpdated as TaskCommentUpdated,
    TaskCompleted as TaskCompleted,
    TaskCreated as TaskCreated,
    TaskDeleted as TaskDeleted,
    TaskReopened as TaskReopened,
    TaskUpdated as TaskUpdated,
    VideoManagementChannelPublished as VideoManagementChannelPublished,
    VideoManagementChannelUnpublished as VideoManagementChannelUnpublished,
    VideoManagementChannelVideoAdded as VideoManagementChannelVideoAdded,
    VideoManagementChannelVideoRemoved as VideoManagementChannelVideoRemoved,
    WebinarRtmsInterrupted as WebinarRtmsInterrupted,
    WebinarRtmsStarted as WebinarRtmsStarted,
    WebinarRtmsStopped as WebinarRtmsStopped,
    WhiteboardArchiveAvailable as WhiteboardArchiveAvailable,
    WhiteboardCreated as WhiteboardCreated,
    WhiteboardDeleted as WhiteboardDeleted,
    WhiteboardFileAdded as WhiteboardFileAdded,
    WhiteboardOpened as WhiteboardOpened,
    WhiteboardShareSettingsUpdated as WhiteboardShareSettingsUpdated,
    WhiteboardShared as WhiteboardShared,
    WhiteboardSharingUpdated as WhiteboardSharingUpdated,
    ZoomEventsEventCancelled as ZoomEventsEventCancelled,
    ZoomEventsEventDuplicated as ZoomEventsEventDuplicated,
    ZoomEventsEventPublished as ZoomEventsEventPublished,
    ZoomEventsEventUpdated as ZoomEventsEventUpdated,
    ZoomEventsExhibitorCreated as ZoomEventsExhibitorCreated,
    ZoomEventsExhibitorDeleted as ZoomEventsExhibitorDeleted,
    ZoomEventsExhibitorUpdated as ZoomEventsExhibitorUpdated,
    ZoomEventsSessionCreated as ZoomEventsSessionCreated,
    ZoomEventsSessionDeleted as ZoomEventsSessionDeleted,
    ZoomEventsSessionEnded as ZoomEventsSessionEnded,
    ZoomEventsSessionUpdated as ZoomEventsSessionUpdated,
    ZoomEventsSpeakerCreated as ZoomEventsSpeakerCreated,
    ZoomEventsSpeakerDeleted as ZoomEventsSpeakerDeleted,
    ZoomEventsSpeakerUpdated as ZoomEventsSpeakerUpdated,
    ZoomEventsTicketCreated as ZoomEventsTicketCreated,
    ZoomEventsTicketDeleted as ZoomEventsTicketDeleted,
    ZoomEventsTicketTypeCreated as ZoomEventsTicketTypeCreated,
    ZoomEventsTicketTypeDeleted as ZoomEventsTicketTypeDeleted,
    ZoomEventsTicketTypeUpdated as ZoomEventsTicketTypeUpdated,
    ZoomEventsTicketUpdated as ZoomEventsTicketUpdated,
    ZoomEventsVodRegistrationCreated as ZoomEventsVodRegistrationCreated,
)
from .recordings import (
    RecordingArchiveFilesCompleted as RecordingArchiveFilesCompleted,
    RecordingBatchDeleted as RecordingBatchDeleted,
    RecordingBatchRecovered as RecordingBatchRecovered,
    RecordingBatchTrashed as RecordingBatchTrashed,
    RecordingCloudStorageUsageUpdated as RecordingCloudStorageUsageUpdated,
    RecordingCompleted as RecordingCompleted,
    RecordingDeleted as RecordingDeleted,
    RecordingPaused as RecordingPaused,
    RecordingRecovered as RecordingRecovered,
    RecordingRegistrationApproved as RecordingRegistrationApproved,
    RecordingRegistrationCreated as RecordingRegistrationCreated,
    RecordingRegistrationDenied as RecordingRegistrationDenied,
    RecordingRenamed as RecordingRenamed,
    RecordingResumed as RecordingResumed,
    RecordingStarted as RecordingStarted,
    RecordingStopped as RecordingStopped,
    RecordingTranscriptCompleted as RecordingTranscriptCompleted,
    RecordingTrashed as RecordingTrashed,
)
from .rooms import (
    VisitorManagementCheckedIn as VisitorManagementCheckedIn,
    VisitorManagementCheckedOut as VisitorManagementCheckedOut,
    VisitorManagementInvitationCreated as VisitorManagementInvitationCreated,
    VisitorManagementInvitationDeleted as VisitorManagementInvitationDeleted,
    VisitorManagementInvitationUpdated as VisitorManagementInvitationUpdated,
    WorkspaceCreated as WorkspaceCreated,
    WorkspaceDeleted as WorkspaceDeleted,
    WorkspacePreCheckInQuestionnaireResponseCreated as WorkspacePreCheckInQuestionnaireResponseCreated,
    WorkspaceReservationCheckedIn as WorkspaceReservationCheckedIn,
    WorkspaceReservationCheckedOut as WorkspaceReservationCheckedOut,
    WorkspaceReservationCreated as WorkspaceReservationCreated,
    WorkspaceReservationDeleted as WorkspaceReservationDeleted,
    WorkspaceReservationQuestionnaireResponseCreated as WorkspaceReservationQuestionnaireResponseCreated,
    WorkspaceReservationQuestionnaireResponseUpdated as WorkspaceReservationQuestionnaireResponseUpdated,
    WorkspaceReservationUpdate as WorkspaceReservationUpdate,
    WorkspaceUpdated as WorkspaceUpdated,
    WorkspaceUserAssigned as WorkspaceUserAssigned,
    WorkspaceUserUnassigned as WorkspaceUserUnassigned,
    ZoomroomAlert as ZoomroomAlert,
    ZoomroomCheckedIn as ZoomroomCheckedIn,
    ZoomroomCheckedOut as ZoomroomCheckedOut,
    ZoomroomCreated as ZoomroomCreated,
    ZoomroomDelayedAlert as ZoomroomDelayedAlert,
    ZoomroomDeleted as ZoomroomDeleted,
    ZoomroomDigitalSignageAppEnded as ZoomroomDigitalSignageAppEnded,
    ZoomroomDigitalSignageAppStarted as ZoomroomDigitalSignageAppStarted,
    ZoomroomLocationCreated as ZoomroomLocationCreated,
    ZoomroomLocationDeleted as ZoomroomLocationDeleted,
    ZoomroomLocationUpdated as ZoomroomLocationUpdated,
    ZoomroomSensorData as ZoomroomSensorData,
    ZoomroomThirdpartyMeetingAttempted as ZoomroomThirdpartyMeetingAttempted,
    ZoomroomUpdated as ZoomroomUpdated,
)
from .users import (
    UserActivated as UserActivated,
    UserCreated as UserCreated,
    UserDeactivated as UserDeactivated,
    UserDeleted as UserDeleted,
    UserDisassociated as UserDisassociated,
    UserInvitationAccepted as UserInvitationAccepted,
    UserPersonalNotesUpdated as UserPersonalNotesUpdated,
    UserPresenceStatusUpdated as UserPresenceStatusUpdated,
    UserSettingsUpdated as UserSettingsUpdated,
    UserSignedIn as UserSignedIn,
    UserSignedOut as UserSignedOut,
    UserUpdated as UserUpdated,
)
from .video_sdk import (
    CobrowseSessionEnded as CobrowseSessionEnded,
    CobrowseSessionStarted as CobrowseSessionStarted,
    CobrowseSessionUserJoined as CobrowseSessionUserJoined,
    CobrowseSessionUserLeft as CobrowseSessionUserLeft,
    SessionAlert as SessionAlert,
    SessionEnded as SessionEnded,
    SessionLiveStreamingStarted as SessionLiveStreamingStarted,
    SessionLiveStreamingStopped as SessionLiveStreamingStopped,
    SessionRecordingCompleted as SessionRecordingCompleted,
    SessionRecordingDeleted as SessionRecordingDeleted,
    SessionRecordingPaused as SessionRecordingPaused,
    SessionRecordingRecovered as SessionRecordingRecovered,
    SessionRecordingResumed as SessionRecordingResumed,
    SessionRecordingStarted as SessionRecordingStarted,
    SessionRecordingStopped as SessionRecordingStopped,
    SessionRecordingSummaryCompleted as SessionRecordingSummaryCompleted,
    SessionRecordingTranscriptCompleted as SessionRecordingTranscriptCompleted,
    SessionRecordingTranscriptFailed as SessionRecordingTranscriptFailed,
    SessionRecordingTrashed as SessionRecordingTrashed,
    SessionSharingEnded as SessionSharingEnded,
    SessionSharingStarted as SessionSharingStarted,
    SessionStarted as SessionStarted,
    SessionStreamIngestionConnected as SessionStreamIngestionConnected,
    SessionStreamIngestionDisconnected as SessionStreamIngestionDisconnected,
    SessionStreamIngestionStarted as SessionStreamIngestionStarted,
    SessionStreamIngestionStopped as SessionStreamIngestionStopped,
    SessionStreamIngestionUnbind as SessionStreamIngestionUnbind,
    SessionUserJoined as SessionUserJoined,
    SessionUserLeft as SessionUserLeft,
    SessionUserPhoneCalloutAccepted as SessionUserPhoneCalloutAccepted,
    SessionUserPhoneCalloutCanceled as SessionUserPhoneCalloutCanceled,
    SessionUserPhoneCalloutMissed as SessionUserPhoneCalloutMissed,
    SessionUserPhoneCalloutRejected as SessionUserPhoneCalloutRejected,
    SessionUserPhoneCalloutRinging as SessionUserPhoneCalloutRinging,
    SessionUserRoomSystemCalloutAccepted as SessionUserRoomSystemCalloutAccepted,
    SessionUserRoomSystemCalloutFailed as SessionUserRoomSystemCalloutFailed,
    SessionUserRoomSystemCalloutMissed as SessionUserRoomSystemCalloutMissed,
    SessionUserRoomSystemCalloutRejected as SessionUserRoomSystemCalloutRejected,
    SessionUserRoomSystemCalloutRinging as SessionUserRoomSystemCalloutRinging,
)
from .webinars import (
    WebinarAlert as WebinarAlert,
    WebinarChatMessageFileDownloaded as WebinarChatMessageFileDownloaded,
    WebinarChatMessageFileSent as WebinarChatMessageFileSent,
    WebinarChatMessageSent as WebinarChatMessageSent,
    WebinarConvertedToMeeting as WebinarConvertedToMeeting,
    WebinarCreated as WebinarCreated,
    WebinarDeleted as WebinarDeleted,
    WebinarEnded as WebinarEnded,
    WebinarParticipantBind as WebinarParticipantBind,
    WebinarParticipantFeedback as WebinarParticipantFeedback,
    WebinarParticipantJoined as WebinarParticipantJoined,
    WebinarParticipantLeft as WebinarParticipantLeft,
    WebinarParticipantRoleChanged as WebinarParticipantRoleChanged,
    WebinarPermanentlyDeleted as WebinarPermanentlyDeleted,
    WebinarRecovered as WebinarRecovered,
    WebinarRegistrationApproved as WebinarRegistrationApproved,
    WebinarRegistrationCancelled as WebinarRegistrationCancelled,
    WebinarRegistrationCreated as WebinarRegistrationCreated,
    WebinarRegistrationDenied as WebinarRegistrationDenied,
    WebinarSharingEnded as WebinarSharingEnded,
    WebinarSharingStarted as WebinarSharingStarted,
    WebinarStarted as WebinarStarted,
    WebinarUpdated as WebinarUpdated,
)

E = TypeVar("E", bound=Event)


class On(Protocol):
    """Return a decorator: the function gets every event of this class or name.

    pattern: a class of ``greenroom.events``, a name, or a name with ``*`` for anything. when: a further
    condition. ordered: events about the same object come one after the other.
    """

    @overload
    def __call__(self, pattern: type[E], /, *, when: When[E] = None, ordered: bool = False) -> Handled[E]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["account.created"],
        /,
        *,
        when: When[AccountCreated] = None,
        ordered: bool = False,
    ) -> Handled[AccountCreated]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["account.disassociated"],
        /,
        *,
        when: When[AccountDisassociated] = None,
        ordered: bool = False,
    ) -> Handled[AccountDisassociated]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["account.lock_settings_updated"],
        /,
        *,
        when: When[AccountLockSettingsUpdated] = None,
        ordered: bool = False,
    ) -> Handled[AccountLockSettingsUpdated]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["account.settings_updated"],
        /,
        *,
        when: When[AccountSettingsUpdated] = None,
        ordered: bool = False,
    ) -> Handled[AccountSettingsUpdated]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["account.updated"],
        /,
        *,
        when: When[AccountUpdated] = None,
        ordered: bool = False,
    ) -> Handled[AccountUpdated]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["account.vanity_url_approved"],
        /,
        *,
        when: When[AccountVanityUrlApproved] = None,
        ordered: bool = False,
    ) -> Handled[AccountVanityUrlApproved]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["account.vanity_url_rejected"],
        /,
        *,
        when: When[AccountVanityUrlRejected] = None,
        ordered: bool = False,
    ) -> Handled[AccountVanityUrlRejected]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["app.authorization_request_created"],
        /,
        *,
        when: When[AppAuthorizationRequestCreated] = None,
        ordered: bool = False,
    ) -> Handled[AppAuthorizationRequestCreated]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["app_deauthorized"],
        /,
        *,
        when: When[AppDeauthorized] = None,
        ordered: bool = False,
    ) -> Handled[AppDeauthorized]: ...
    @overload
    def __call__(
        self, pattern: Literal["bot_installed"], /, *, when: When[BotInstalled] = None, ordered: bool = False
    ) -> Handled[BotInstalled]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["bot_notification"],
        /,
        *,
        when: When[BotNotification] = None,
        ordered: bool = False,
    ) -> Handled[BotNotification]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["calendar.acl_create"],
        /,
        *,
        when: When[CalendarAclCreate] = None,
        ordered: bool = False,
    ) -> Handled[CalendarAclCreate]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["calendar.acl_delete"],
        /,
        *,
        when: When[CalendarAclDelete] = None,
        ordered: bool = False,
    ) -> Handled[CalendarAclDelete]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["calendar.acl_update"],
        /,
        *,
        when: When[CalendarAclUpdate] = None,
        ordered: bool = False,
    ) -> Handled[CalendarAclUpdate]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["calendar.calendarlist_create"],
        /,
        *,
        when: When[CalendarCalendarlistCreate] = None,
        ordered: bool = False,
    ) -> Handled[CalendarCalendarlistCreate]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["calendar.calendarlist_delete"],
        /,
        *,
        when: When[CalendarCalendarlistDelete] = None,
        ordered: bool = False,
    ) -> Handled[CalendarCalendarlistDelete]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["calendar.calendarlist_update"],
        /,
        *,
        when: When[CalendarCalendarlistUpdate] = None,
        ordered: bool = False,
    ) -> Handled[CalendarCalendarlistUpdate]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["calendar.event_create"],
        /,
        *,
        when: When[CalendarEventCreate] = None,
        ordered: bool = False,
    ) -> Handled[CalendarEventCreate]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["calendar.event_delete"],
        /,
        *,
        when: When[CalendarEventDelete] = None,
        ordered: bool = False,
    ) -> Handled[CalendarEventDelete]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["calendar.event_update"],
        /,
        *,
        when: When[CalendarEventUpdate] = None,
        ordered: bool = False,
    ) -> Handled[CalendarEventUpdate]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["calendar.setting_create"],
        /,
        *,
        when: When[CalendarSettingCreate] = None,
        ordered: bool = False,
    ) -> Handled[CalendarSettingCreate]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["calendar.setting_update"],
        /,
        *,
        when: When[CalendarSettingUpdate] = None,
        ordered: bool = False,
    ) -> Handled[CalendarSettingUpdate]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["chat_channel.created"],
        /,
        *,
        when: When[ChatChannelCreated] = None,
        ordered: bool = False,
    ) -> Handled[ChatChannelCreated]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["chat_channel.deleted"],
        /,
        *,
        when: When[ChatChannelDeleted] = None,
        ordered: bool = False,
    ) -> Handled[ChatChannelDeleted]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["chat_channel.member_invited"],
        /,
        *,
        when: When[ChatChannelMemberInvited] = None,
        ordered: bool = False,
    ) -> Handled[ChatChannelMemberInvited]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["chat_channel.member_joined"],
        /,
        *,
        when: When[ChatChannelMemberJoined] = None,
        ordered: bool = False,
    ) -> Handled[ChatChannelMemberJoined]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["chat_channel.member_left"],
        /,
        *,
        when: When[ChatChannelMemberLeft] = None,
        ordered: bool = False,
    ) -> Handled[ChatChannelMemberLeft]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["chat_channel.member_removed"],
        /,
        *,
        when: When[ChatChannelMemberRemoved] = None,
        ordered: bool = False,
    ) -> Handled[ChatChannelMemberRemoved]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["chat_channel.updated"],
        /,
        *,
        when: When[ChatChannelUpdated] = None,
        ordered: bool = False,
    ) -> Handled[ChatChannelUpdated]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["chat_message.deleted"],
        /,
        *,
        when: When[ChatMessageDeleted] = None,
        ordered: bool = False,
    ) -> Handled[ChatMessageDeleted]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["chat_message.replied"],
        /,
        *,
        when: When[ChatMessageReplied] = None,
        ordered: bool = False,
    ) -> Handled[ChatMessageReplied]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["chat_message.sent"],
        /,
        *,
        when: When[ChatMessageSent] = None,
        ordered: bool = False,
    ) -> Handled[ChatMessageSent]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["chat_message.updated"],
        /,
        *,
        when: When[ChatMessageUpdated] = None,
        ordered: bool = False,
    ) -> Handled[ChatMessageUpdated]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["clinical_notes.note_created"],
        /,
        *,
        when: When[ClinicalNotesNoteCreated] = None,
        ordered: bool = False,
    ) -> Handled[ClinicalNotesNoteCreated]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["cobrowse.session_ended"],
        /,
        *,
        when: When[CobrowseSessionEnded] = None,
        ordered: bool = False,
    ) -> Handled[CobrowseSessionEnded]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["cobrowse.session_started"],
        /,
        *,
        when: When[CobrowseSessionStarted] = None,
        ordered: bool = False,
    ) -> Handled[CobrowseSessionStarted]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["cobrowse.session_user_joined"],
        /,
        *,
        when: When[CobrowseSessionUserJoined] = None,
        ordered: bool = False,
    ) -> Handled[CobrowseSessionUserJoined]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["cobrowse.session_user_left"],
        /,
        *,
        when: When[CobrowseSessionUserLeft] = None,
        ordered: bool = False,
    ) -> Handled[CobrowseSessionUserLeft]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["contact_center.asset_created"],
        /,
        *,
        when: When[ContactCenterAssetCreated] = None,
        ordered: bool = False,
    ) -> Handled[ContactCenterAssetCreated]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["contact_center.asset_deleted"],
        /,
        *,
        when: When[ContactCenterAssetDeleted] = None,
        ordered: bool = False,
    ) -> Handled[ContactCenterAssetDeleted]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["contact_center.asset_updated"],
        /,
        *,
        when: When[ContactCenterAssetUpdated] = None,
        ordered: bool = False,
    ) -> Handled[ContactCenterAssetUpdated]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["contact_center.business_hours_created"],
        /,
        *,
        when: When[ContactCenterBusinessHoursCreated] = None,
        ordered: bool = False,
    ) -> Handled[ContactCenterBusinessHoursCreated]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["contact_center.business_hours_deleted"],
        /,
        *,
        when: When[ContactCenterBusinessHoursDeleted] = None,
        ordered: bool = False,
    ) -> Handled[ContactCenterBusinessHoursDeleted]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["contact_center.business_hours_updated"],
        /,
        *,
        when: When[ContactCenterBusinessHoursUpdated] = None,
        ordered: bool = False,
    ) -> Handled[ContactCenterBusinessHoursUpdated]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["contact_center.call_control_make_call_executed"],
        /,
        *,
        when: When[ContactCenterCallControlMakeCallExecuted] = None,
        ordered: bool = False,
    ) -> Handled[ContactCenterCallControlMakeCallExecuted]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["contact_center.closure_created"],
        /,
        *,
        when: When[ContactCenterClosureCreated] = None,
        ordered: bool = False,
    ) -> Handled[ContactCenterClosureCreated]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["contact_center.closure_deleted"],
        /,
        *,
        when: When[ContactCenterClosureDeleted] = None,
        ordered: bool = False,
    ) -> Handled[ContactCenterClosureDeleted]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["contact_center.closure_updated"],
        /,
        *,
        when: When[ContactCenterClosureUpdated] = None,
        ordered: bool = False,
    ) -> Handled[ContactCenterClosureUpdated]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["contact_center.cx_engagement_end_data_ready"],
        /,
        *,
        when: When[ContactCenterCxEngagementEndDataReady] = None,
        ordered: bool = False,
    ) -> Handled[ContactCenterCxEngagementEndDataReady]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["contact_center.engagement_consumer_answered"],
        /,
        *,
        when: When[ContactCenterEngagementConsumerAnswered] = None,
        ordered: bool = False,
    ) -> Handled[ContactCenterEngagementConsumerAnswered]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["contact_center.engagement_consumer_ended"],
        /,
        *,
        when: When[ContactCenterEngagementConsumerEnded] = None,
        ordered: bool = False,
    ) -> Handled[ContactCenterEngagementConsumerEnded]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["contact_center.engagement_consumer_notified"],
        /,
        *,
        when: When[ContactCenterEngagementConsumerNotified] = None,
        ordered: bool = False,
    ) -> Handled[ContactCenterEngagementConsumerNotified]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["contact_center.engagement_consumer_sent_file"],
        /,
        *,
        when: When[ContactCenterEngagementConsumerSentFile] = None,
        ordered: bool = False,
    ) -> Handled[ContactCenterEngagementConsumerSentFile]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["contact_center.engagement_consumer_sent_message"],
        /,
        *,
        when: When[ContactCenterEngagementConsumerSentMessage] = None,
        ordered: bool = False,
    ) -> Handled[ContactCenterEngagementConsumerSentMessage]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["contact_center.engagement_disposition_added"],
        /,
        *,
        when: When[ContactCenterEngagementDispositionAdded] = None,
        ordered: bool = False,
    ) -> Handled[ContactCenterEngagementDispositionAdded]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["contact_center.engagement_email_transcript_completed"],
        /,
        *,
        when: When[ContactCenterEngagementEmailTranscriptCompleted] = None,
        ordered: bool = False,
    ) -> Handled[ContactCenterEngagementEmailTranscriptCompleted]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["contact_center.engagement_ended"],
        /,
        *,
        when: When[ContactCenterEngagementEnded] = None,
        ordered: bool = False,
    ) -> Handled[ContactCenterEngagementEnded]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["contact_center.engagement_messaging_transcript_completed"],
        /,
        *,
        when: When[ContactCenterEngagementMessagingTranscriptCompleted] = None,
        ordered: bool = False,
    ) -> Handled[ContactCenterEngagementMessagingTranscriptCompleted]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["contact_center.engagement_monitor_ended"],
        /,
        *,
        when: When[ContactCenterEngagementMonitorEnded] = None,
        ordered: bool = False,
    ) -> Handled[ContactCenterEngagementMonitorEnded]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["contact_center.engagement_monitor_started"],
        /,
        *,
        when: When[ContactCenterEngagementMonitorStarted] = None,
        ordered: bool = False,
    ) -> Handled[ContactCenterEngagementMonitorStarted]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["contact_center.engagement_note_added"],
        /,
        *,
        when: When[ContactCenterEngagementNoteAdded] = None,
        ordered: bool = False,
    ) -> Handled[ContactCenterEngagementNoteAdded]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["contact_center.engagement_started"],
        /,
        *,
        when: When[ContactCenterEngagementStarted] = None,
        ordered: bool = False,
    ) -> Handled[ContactCenterEngagementStarted]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["contact_center.engagement_survey_status"],
        /,
        *,
        when: When[ContactCenterEngagementSurveyStatus] = None,
        ordered: bool = False,
    ) -> Handled[ContactCenterEngagementSurveyStatus]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["contact_center.engagement_takeover_started"],
        /,
        *,
        when: When[ContactCenterEngagementTakeoverStarted] = None,
        ordered: bool = False,
    ) -> Handled[ContactCenterEngagementTakeoverStarted]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["contact_center.engagement_transfer_accepted"],
        /,
        *,
        when: When[ContactCenterEngagementTransferAccepted] = None,
        ordered: bool = False,
    ) -> Handled[ContactCenterEngagementTransferAccepted]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["contact_center.engagement_transfer_canceled"],
        /,
        *,
        when: When[ContactCenterEngagementTransferCanceled] = None,
        ordered: bool = False,
    ) -> Handled[ContactCenterEngagementTransferCanceled]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["contact_center.engagement_transfer_completed"],
        /,
        *,
        when: When[ContactCenterEngagementTransferCompleted] = None,
        ordered: bool = False,
    ) -> Handled[ContactCenterEngagementTransferCompleted]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["contact_center.engagement_transfer_initiated"],
        /,
        *,
        when: When[ContactCenterEngagementTransferInitiated] = None,
        ordered: bool = False,
    ) -> Handled[ContactCenterEngagementTransferInitiated]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["contact_center.engagement_transfer_queued"],
        /,
        *,
        when: When[ContactCenterEngagementTransferQueued] = None,
        ordered: bool = False,
    ) -> Handled[ContactCenterEngagementTransferQueued]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["contact_center.engagement_transfer_rejected"],
        /,
        *,
        when: When[ContactCenterEngagementTransferRejected] = None,
        ordered: bool = False,
    ) -> Handled[ContactCenterEngagementTransferRejected]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["contact_center.engagement_transfer_reserved"],
        /,
        *,
        when: When[ContactCenterEngagementTransferReserved] = None,
        ordered: bool = False,
    ) -> Handled[ContactCenterEngagementTransferReserved]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["contact_center.engagement_transfer_timeout"],
        /,
        *,
        when: When[ContactCenterEngagementTransferTimeout] = None,
        ordered: bool = False,
    ) -> Handled[ContactCenterEngagementTransferTimeout]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["contact_center.engagement_upgrade_completed"],
        /,
        *,
        when: When[ContactCenterEngagementUpgradeCompleted] = None,
        ordered: bool = False,
    ) -> Handled[ContactCenterEngagementUpgradeCompleted]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["contact_center.engagement_upgrade_expired"],
        /,
        *,
        when: When[ContactCenterEngagementUpgradeExpired] = None,
        ordered: bool = False,
    ) -> Handled[ContactCenterEngagementUpgradeExpired]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["contact_center.engagement_upgrade_initiated"],
        /,
        *,
        when: When[ContactCenterEngagementUpgradeInitiated] = None,
        ordered: bool = False,
    ) -> Handled[ContactCenterEngagementUpgradeInitiated]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["contact_center.engagement_user_answered"],
        /,
        *,
        when: When[ContactCenterEngagementUserAnswered] = None,
        ordered: bool = False,
    ) -> Handled[ContactCenterEngagementUserAnswered]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["contact_center.engagement_user_dtmf_sent"],
        /,
        *,
        when: When[ContactCenterEngagementUserDtmfSent] = None,
        ordered: bool = False,
    ) -> Handled[ContactCenterEngagementUserDtmfSent]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["contact_center.engagement_user_ended"],
        /,
        *,
        when: When[ContactCenterEngagementUserEnded] = None,
        ordered: bool = False,
    ) -> Handled[ContactCenterEngagementUserEnded]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["contact_center.engagement_user_hold"],
        /,
        *,
        when: When[ContactCenterEngagementUserHold] = None,
        ordered: bool = False,
    ) -> Handled[ContactCenterEngagementUserHold]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["contact_center.engagement_user_muted"],
        /,
        *,
        when: When[ContactCenterEngagementUserMuted] = None,
        ordered: bool = False,
    ) -> Handled[ContactCenterEngagementUserMuted]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["contact_center.engagement_user_sent_file"],
        /,
        *,
        when: When[ContactCenterEngagementUserSentFile] = None,
        ordered: bool = False,
    ) -> Handled[ContactCenterEngagementUserSentFile]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["contact_center.engagement_user_sent_message"],
        /,
        *,
        when: When[ContactCenterEngagementUserSentMessage] = None,
        ordered: bool = False,
    ) -> Handled[ContactCenterEngagementUserSentMessage]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["contact_center.engagement_user_unhold"],
        /,
        *,
        when: When[ContactCenterEngagementUserUnhold] = None,
        ordered: bool = False,
    ) -> Handled[ContactCenterEngagementUserUnhold]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["contact_center.engagement_user_unmuted"],
        /,
        *,
        when: When[ContactCenterEngagementUserUnmuted] = None,
        ordered: bool = False,
    ) -> Handled[ContactCenterEngagementUserUnmuted]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["contact_center.engagement_wrap_up_ended"],
        /,
        *,
        when: When[ContactCenterEngagementWrapUpEnded] = None,
        ordered: bool = False,
    ) -> Handled[ContactCenterEngagementWrapUpEnded]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["contact_center.engagement_wrap_up_started"],
        /,
        *,
        when: When[ContactCenterEngagementWrapUpStarted] = None,
        ordered: bool = False,
    ) -> Handled[ContactCenterEngagementWrapUpStarted]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["contact_center.inbox_message_assigned"],
        /,
        *,
        when: When[ContactCenterInboxMessageAssigned] = None,
        ordered: bool = False,
    ) -> Handled[ContactCenterInboxMessageAssigned]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["contact_center.inbox_message_deleted"],
        /,
        *,
        when: When[ContactCenterInboxMessageDeleted] = None,
        ordered: bool = False,
    ) -> Handled[ContactCenterInboxMessageDeleted]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["contact_center.inbox_message_downloaded"],
        /,
        *,
        when: When[ContactCenterInboxMessageDownloaded] = None,
        ordered: bool = False,
    ) -> Handled[ContactCenterInboxMessageDownloaded]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["contact_center.inbox_message_opened"],
        /,
        *,
        when: When[ContactCenterInboxMessageOpened] = None,
        ordered: bool = False,
    ) -> Handled[ContactCenterInboxMessageOpened]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["contact_center.inbox_message_received"],
        /,
        *,
        when: When[ContactCenterInboxMessageReceived] = None,
        ordered: bool = False,
    ) -> Handled[ContactCenterInboxMessageReceived]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["contact_center.inbox_message_reopened"],
        /,
        *,
        when: When[ContactCenterInboxMessageReopened] = None,
        ordered: bool = False,
    ) -> Handled[ContactCenterInboxMessageReopened]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["contact_center.inbox_message_resolved"],
        /,
        *,
        when: When[ContactCenterInboxMessageResolved] = None,
        ordered: bool = False,
    ) -> Handled[ContactCenterInboxMessageResolved]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["contact_center.legacy_engagement_end_data_ready"],
        /,
        *,
        when: When[ContactCenterLegacyEngagementEndDataReady] = None,
        ordered: bool = False,
    ) -> Handled[ContactCenterLegacyEngagementEndDataReady]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["contact_center.message_status"],
        /,
        *,
        when: When[ContactCenterMessageStatus] = None,
        ordered: bool = False,
    ) -> Handled[ContactCenterMessageStatus]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["contact_center.outbound_campaign_dialer_status"],
        /,
        *,
        when: When[ContactCenterOutboundCampaignDialerStatus] = None,
        ordered: bool = False,
    ) -> Handled[ContactCenterOutboundCampaignDialerStatus]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["contact_center.queue_agent_assigned"],
        /,
        *,
        when: When[ContactCenterQueueAgentAssigned] = None,
        ordered: bool = False,
    ) -> Handled[ContactCenterQueueAgentAssigned]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["contact_center.queue_agent_unassigned"],
        /,
        *,
        when: When[ContactCenterQueueAgentUnassigned] = None,
        ordered: bool = False,
    ) -> Handled[ContactCenterQueueAgentUnassigned]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["contact_center.queue_created"],
        /,
        *,
        when: When[ContactCenterQueueCreated] = None,
        ordered: bool = False,
    ) -> Handled[ContactCenterQueueCreated]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["contact_center.queue_deleted"],
        /,
        *,
        when: When[ContactCenterQueueDeleted] = None,
        ordered: bool = False,
    ) -> Handled[ContactCenterQueueDeleted]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["contact_center.queue_inbound_sla_updated"],
        /,
        *,
        when: When[ContactCenterQueueInboundSlaUpdated] = None,
        ordered: bool = False,
    ) -> Handled[ContactCenterQueueInboundSlaUpdated]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["contact_center.queue_operating_hours_updated"],
        /,
        *,
        when: When[ContactCenterQueueOperatingHoursUpdated] = None,
        ordered: bool = False,
    ) -> Handled[ContactCenterQueueOperatingHoursUpdated]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["contact_center.queue_scheduled_callback_created"],
        /,
        *,
        when: When[ContactCenterQueueScheduledCallbackCreated] = None,
        ordered: bool = False,
    ) -> Handled[ContactCenterQueueScheduledCallbackCreated]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["contact_center.queue_supervisor_assigned"],
        /,
        *,
        when: When[ContactCenterQueueSupervisorAssigned] = None,
        ordered: bool = False,
    ) -> Handled[ContactCenterQueueSupervisorAssigned]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["contact_center.queue_supervisor_unassigned"],
        /,
        *,
        when: When[ContactCenterQueueSupervisorUnassigned] = None,
        ordered: bool = False,
    ) -> Handled[ContactCenterQueueSupervisorUnassigned]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["contact_center.recording_completed"],
        /,
        *,
        when: When[ContactCenterRecordingCompleted] = None,
        ordered: bool = False,
    ) -> Handled[ContactCenterRecordingCompleted]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["contact_center.recording_deleted"],
        /,
        *,
        when: When[ContactCenterRecordingDeleted] = None,
        ordered: bool = False,
    ) -> Handled[ContactCenterRecordingDeleted]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["contact_center.recording_paused"],
        /,
        *,
        when: When[ContactCenterRecordingPaused] = None,
        ordered: bool = False,
    ) -> Handled[ContactCenterRecordingPaused]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["contact_center.recording_permanently_deleted"],
        /,
        *,
        when: When[ContactCenterRecordingPermanentlyDeleted] = None,
        ordered: bool = False,
    ) -> Handled[ContactCenterRecordingPermanentlyDeleted]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["contact_center.recording_resumed"],
        /,
        *,
        when: When[ContactCenterRecordingResumed] = None,
        ordered: bool = False,
    ) -> Handled[ContactCenterRecordingResumed]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["contact_center.recording_started"],
        /,
        *,
        when: When[ContactCenterRecordingStarted] = None,
        ordered: bool = False,
    ) -> Handled[ContactCenterRecordingStarted]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["contact_center.recording_stopped"],
        /,
        *,
        when: When[ContactCenterRecordingStopped] = None,
        ordered: bool = False,
    ) -> Handled[ContactCenterRecordingStopped]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["contact_center.recording_transcript_completed"],
        /,
        *,
        when: When[ContactCenterRecordingTranscriptCompleted] = None,
        ordered: bool = False,
    ) -> Handled[ContactCenterRecordingTranscriptCompleted]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["contact_center.sms_status"],
        /,
        *,
        when: When[ContactCenterSmsStatus] = None,
        ordered: bool = False,
    ) -> Handled[ContactCenterSmsStatus]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["contact_center.task_canceled"],
        /,
        *,
        when: When[ContactCenterTaskCanceled] = None,
        ordered: bool = False,
    ) -> Handled[ContactCenterTaskCanceled]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["contact_center.task_completed"],
        /,
        *,
        when: When[ContactCenterTaskCompleted] = None,
        ordered: bool = False,
    ) -> Handled[ContactCenterTaskCompleted]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["contact_center.task_created"],
        /,
        *,
        when: When[ContactCenterTaskCreated] = None,
        ordered: bool = False,
    ) -> Handled[ContactCenterTaskCreated]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["contact_center.task_deleted"],
        /,
        *,
        when: When[ContactCenterTaskDeleted] = None,
        ordered: bool = False,
    ) -> Handled[ContactCenterTaskDeleted]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["contact_center.task_entered_queue"],
        /,
        *,
        when: When[ContactCenterTaskEnteredQueue] = None,
        ordered: bool = False,
    ) -> Handled[ContactCenterTaskEnteredQueue]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["contact_center.task_exited_queue"],
        /,
        *,
        when: When[ContactCenterTaskExitedQueue] = None,
        ordered: bool = False,
    ) -> Handled[ContactCenterTaskExitedQueue]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["contact_center.task_reservation_accepted"],
        /,
        *,
        when: When[ContactCenterTaskReservationAccepted] = None,
        ordered: bool = False,
    ) -> Handled[ContactCenterTaskReservationAccepted]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["contact_center.task_reservation_canceled"],
        /,
        *,
        when: When[ContactCenterTaskReservationCanceled] = None,
        ordered: bool = False,
    ) -> Handled[ContactCenterTaskReservationCanceled]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["contact_center.task_reservation_completed"],
        /,
        *,
        when: When[ContactCenterTaskReservationCompleted] = None,
        ordered: bool = False,
    ) -> Handled[ContactCenterTaskReservationCompleted]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["contact_center.task_reservation_created"],
        /,
        *,
        when: When[ContactCenterTaskReservationCreated] = None,
        ordered: bool = False,
    ) -> Handled[ContactCenterTaskReservationCreated]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["contact_center.task_reservation_rejected"],
        /,
        *,
        when: When[ContactCenterTaskReservationRejected] = None,
        ordered: bool = False,
    ) -> Handled[ContactCenterTaskReservationRejected]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["contact_center.task_reservation_timeout"],
        /,
        *,
        when: When[ContactCenterTaskReservationTimeout] = None,
        ordered: bool = False,
    ) -> Handled[ContactCenterTaskReservationTimeout]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["contact_center.task_updated"],
        /,
        *,
        when: When[ContactCenterTaskUpdated] = None,
        ordered: bool = False,
    ) -> Handled[ContactCenterTaskUpdated]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["contact_center.team_created"],
        /,
        *,
        when: When[ContactCenterTeamCreated] = None,
        ordered: bool = False,
    ) -> Handled[ContactCenterTeamCreated]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["contact_center.team_deleted"],
        /,
        *,
        when: When[ContactCenterTeamDeleted] = None,
        ordered: bool = False,
    ) -> Handled[ContactCenterTeamDeleted]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["contact_center.team_members_assigned"],
        /,
        *,
        when: When[ContactCenterTeamMembersAssigned] = None,
        ordered: bool = False,
    ) -> Handled[ContactCenterTeamMembersAssigned]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["contact_center.team_members_unassigned"],
        /,
        *,
        when: When[ContactCenterTeamMembersUnassigned] = None,
        ordered: bool = False,
    ) -> Handled[ContactCenterTeamMembersUnassigned]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["contact_center.team_moved"],
        /,
        *,
        when: When[ContactCenterTeamMoved] = None,
        ordered: bool = False,
    ) -> Handled[ContactCenterTeamMoved]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["contact_center.team_updated"],
        /,
        *,
        when: When[ContactCenterTeamUpdated] = None,
        ordered: bool = False,
    ) -> Handled[ContactCenterTeamUpdated]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["contact_center.user_created"],
        /,
        *,
        when: When[ContactCenterUserCreated] = None,
        ordered: bool = False,
    ) -> Handled[ContactCenterUserCreated]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["contact_center.user_deleted"],
        /,
        *,
        when: When[ContactCenterUserDeleted] = None,
        ordered: bool = False,
    ) -> Handled[ContactCenterUserDeleted]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["contact_center.user_login"],
        /,
        *,
        when: When[ContactCenterUserLogin] = None,
        ordered: bool = False,
    ) -> Handled[ContactCenterUserLogin]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["contact_center.user_logout"],
        /,
        *,
        when: When[ContactCenterUserLogout] = None,
        ordered: bool = False,
    ) -> Handled[ContactCenterUserLogout]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["contact_center.user_opt_in"],
        /,
        *,
        when: When[ContactCenterUserOptIn] = None,
        ordered: bool = False,
    ) -> Handled[ContactCenterUserOptIn]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["contact_center.user_opt_out"],
        /,
        *,
        when: When[ContactCenterUserOptOut] = None,
        ordered: bool = False,
    ) -> Handled[ContactCenterUserOptOut]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["contact_center.user_phone_numbers_assigned"],
        /,
        *,
        when: When[ContactCenterUserPhoneNumbersAssigned] = None,
        ordered: bool = False,
    ) -> Handled[ContactCenterUserPhoneNumbersAssigned]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["contact_center.user_phone_numbers_unassigned"],
        /,
        *,
        when: When[ContactCenterUserPhoneNumbersUnassigned] = None,
        ordered: bool = False,
    ) -> Handled[ContactCenterUserPhoneNumbersUnassigned]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["contact_center.user_skills_assigned"],
        /,
        *,
        when: When[ContactCenterUserSkillsAssigned] = None,
        ordered: bool = False,
    ) -> Handled[ContactCenterUserSkillsAssigned]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["contact_center.user_skills_unassigned"],
        /,
        *,
        when: When[ContactCenterUserSkillsUnassigned] = None,
        ordered: bool = False,
    ) -> Handled[ContactCenterUserSkillsUnassigned]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["contact_center.user_status_changed"],
        /,
        *,
        when: When[ContactCenterUserStatusChanged] = None,
        ordered: bool = False,
    ) -> Handled[ContactCenterUserStatusChanged]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["contact_center.user_updated"],
        /,
        *,
        when: When[ContactCenterUserUpdated] = None,
        ordered: bool = False,
    ) -> Handled[ContactCenterUserUpdated]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["contact_center.voicemail_transcript_completed"],
        /,
        *,
        when: When[ContactCenterVoicemailTranscriptCompleted] = None,
        ordered: bool = False,
    ) -> Handled[ContactCenterVoicemailTranscriptCompleted]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["endpoint.url_validation"],
        /,
        *,
        when: When[EndpointUrlValidation] = None,
        ordered: bool = False,
    ) -> Handled[EndpointUrlValidation]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["group.admin_added"],
        /,
        *,
        when: When[GroupAdminAdded] = None,
        ordered: bool = False,
    ) -> Handled[GroupAdminAdded]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["group.admin_deleted"],
        /,
        *,
        when: When[GroupAdminDeleted] = None,
        ordered: bool = False,
    ) -> Handled[GroupAdminDeleted]: ...
    @overload
    def __call__(
        self, pattern: Literal["group.created"], /, *, when: When[GroupCreated] = None, ordered: bool = False
    ) -> Handled[GroupCreated]: ...
    @overload
    def __call__(
        self, pattern: Literal["group.deleted"], /, *, when: When[GroupDeleted] = None, ordered: bool = False
    ) -> Handled[GroupDeleted]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["group.lock_settings_updated"],
        /,
        *,
        when: When[GroupLockSettingsUpdated] = None,
        ordered: bool = False,
    ) -> Handled[GroupLockSettingsUpdated]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["group.member_added"],
        /,
        *,
        when: When[GroupMemberAdded] = None,
        ordered: bool = False,
    ) -> Handled[GroupMemberAdded]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["group.member_deleted"],
        /,
        *,
        when: When[GroupMemberDeleted] = None,
        ordered: bool = False,
    ) -> Handled[GroupMemberDeleted]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["group.settings_updated"],
        /,
        *,
        when: When[GroupSettingsUpdated] = None,
        ordered: bool = False,
    ) -> Handled[GroupSettingsUpdated]: ...
    @overload
    def __call__(
        self, pattern: Literal["group.updated"], /, *, when: When[GroupUpdated] = None, ordered: bool = False
    ) -> Handled[GroupUpdated]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["information_barriers.policy_created"],
        /,
        *,
        when: When[InformationBarriersPolicyCreated] = None,
        ordered: bool = False,
    ) -> Handled[InformationBarriersPolicyCreated]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["information_barriers.policy_deleted"],
        /,
        *,
        when: When[InformationBarriersPolicyDeleted] = None,
        ordered: bool = False,
    ) -> Handled[InformationBarriersPolicyDeleted]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["information_barriers.policy_updated"],
        /,
        *,
        when: When[InformationBarriersPolicyUpdated] = None,
        ordered: bool = False,
    ) -> Handled[InformationBarriersPolicyUpdated]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["interactive_message_actions"],
        /,
        *,
        when: When[InteractiveMessageActions] = None,
        ordered: bool = False,
    ) -> Handled[InteractiveMessageActions]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["interactive_message_editable"],
        /,
        *,
        when: When[InteractiveMessageEditable] = None,
        ordered: bool = False,
    ) -> Handled[InteractiveMessageEditable]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["interactive_message_fields_editable"],
        /,
        *,
        when: When[InteractiveMessageFieldsEditable] = None,
        ordered: bool = False,
    ) -> Handled[InteractiveMessageFieldsEditable]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["interactive_message_select"],
        /,
        *,
        when: When[InteractiveMessageSelect] = None,
        ordered: bool = False,
    ) -> Handled[InteractiveMessageSelect]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["mail.history_event"],
        /,
        *,
        when: When[MailHistoryEvent] = None,
        ordered: bool = False,
    ) -> Handled[MailHistoryEvent]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["meeting.ai_companion_assets_deleted"],
        /,
        *,
        when: When[MeetingAiCompanionAssetsDeleted] = None,
        ordered: bool = False,
    ) -> Handled[MeetingAiCompanionAssetsDeleted]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["meeting.ai_companion_started"],
        /,
        *,
        when: When[MeetingAiCompanionStarted] = None,
        ordered: bool = False,
    ) -> Handled[MeetingAiCompanionStarted]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["meeting.ai_companion_stopped"],
        /,
        *,
        when: When[MeetingAiCompanionStopped] = None,
        ordered: bool = False,
    ) -> Handled[MeetingAiCompanionStopped]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["meeting.aic_transcript_completed"],
        /,
        *,
        when: When[MeetingAicTranscriptCompleted] = None,
        ordered: bool = False,
    ) -> Handled[MeetingAicTranscriptCompleted]: ...
    @overload
    def __call__(
        self, pattern: Literal["meeting.alert"], /, *, when: When[MeetingAlert] = None, ordered: bool = False
    ) -> Handled[MeetingAlert]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["meeting.breakout_room_sharing_ended"],
        /,
        *,
        when: When[MeetingBreakoutRoomSharingEnded] = None,
        ordered: bool = False,
    ) -> Handled[MeetingBreakoutRoomSharingEnded]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["meeting.breakout_room_sharing_started"],
        /,
        *,
        when: When[MeetingBreakoutRoomSharingStarted] = None,
        ordered: bool = False,
    ) -> Handled[MeetingBreakoutRoomSharingStarted]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["meeting.chat_message_file_downloaded"],
        /,
        *,
        when: When[MeetingChatMessageFileDownloaded] = None,
        ordered: bool = False,
    ) -> Handled[MeetingChatMessageFileDownloaded]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["meeting.chat_message_file_sent"],
        /,
        *,
        when: When[MeetingChatMessageFileSent] = None,
        ordered: bool = False,
    ) -> Handled[MeetingChatMessageFileSent]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["meeting.chat_message_sent"],
        /,
        *,
        when: When[MeetingChatMessageSent] = None,
        ordered: bool = False,
    ) -> Handled[MeetingChatMessageSent]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["meeting.converted_to_webinar"],
        /,
        *,
        when: When[MeetingConvertedToWebinar] = None,
        ordered: bool = False,
    ) -> Handled[MeetingConvertedToWebinar]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["meeting.created"],
        /,
        *,
        when: When[MeetingCreated] = None,
        ordered: bool = False,
    ) -> Handled[MeetingCreated]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["meeting.deleted"],
        /,
        *,
        when: When[MeetingDeleted] = None,
        ordered: bool = False,
    ) -> Handled[MeetingDeleted]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["meeting.device_tested"],
        /,
        *,
        when: When[MeetingDeviceTested] = None,
        ordered: bool = False,
    ) -> Handled[MeetingDeviceTested]: ...
    @overload
    def __call__(
        self, pattern: Literal["meeting.ended"], /, *, when: When[MeetingEnded] = None, ordered: bool = False
    ) -> Handled[MeetingEnded]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["meeting.invitation_accepted"],
        /,
        *,
        when: When[MeetingInvitationAccepted] = None,
        ordered: bool = False,
    ) -> Handled[MeetingInvitationAccepted]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["meeting.invitation_dispatched"],
        /,
        *,
        when: When[MeetingInvitationDispatched] = None,
        ordered: bool = False,
    ) -> Handled[MeetingInvitationDispatched]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["meeting.invitation_rejected"],
        /,
        *,
        when: When[MeetingInvitationRejected] = None,
        ordered: bool = False,
    ) -> Handled[MeetingInvitationRejected]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["meeting.invitation_timeout"],
        /,
        *,
        when: When[MeetingInvitationTimeout] = None,
        ordered: bool = False,
    ) -> Handled[MeetingInvitationTimeout]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["meeting.live_streaming_started"],
        /,
        *,
        when: When[MeetingLiveStreamingStarted] = None,
        ordered: bool = False,
    ) -> Handled[MeetingLiveStreamingStarted]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["meeting.live_streaming_stopped"],
        /,
        *,
        when: When[MeetingLiveStreamingStopped] = None,
        ordered: bool = False,
    ) -> Handled[MeetingLiveStreamingStopped]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["meeting.participant_admitted"],
        /,
        *,
        when: When[MeetingParticipantAdmitted] = None,
        ordered: bool = False,
    ) -> Handled[MeetingParticipantAdmitted]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["meeting.participant_bind"],
        /,
        *,
        when: When[MeetingParticipantBind] = None,
        ordered: bool = False,
    ) -> Handled[MeetingParticipantBind]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["meeting.participant_data"],
        /,
        *,
        when: When[MeetingParticipantData] = None,
        ordered: bool = False,
    ) -> Handled[MeetingParticipantData]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["meeting.participant_data_summary"],
        /,
        *,
        when: When[MeetingParticipantDataSummary] = None,
        ordered: bool = False,
    ) -> Handled[MeetingParticipantDataSummary]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["meeting.participant_feedback"],
        /,
        *,
        when: When[MeetingParticipantFeedback] = None,
        ordered: bool = False,
    ) -> Handled[MeetingParticipantFeedback]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["meeting.participant_jbh_joined"],
        /,
        *,
        when: When[MeetingParticipantJbhJoined] = None,
        ordered: bool = False,
    ) -> Handled[MeetingParticipantJbhJoined]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["meeting.participant_jbh_waiting"],
        /,
        *,
        when: When[MeetingParticipantJbhWaiting] = None,
        ordered: bool = False,
    ) -> Handled[MeetingParticipantJbhWaiting]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["meeting.participant_jbh_waiting_left"],
        /,
        *,
        when: When[MeetingParticipantJbhWaitingLeft] = None,
        ordered: bool = False,
    ) -> Handled[MeetingParticipantJbhWaitingLeft]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["meeting.participant_joined"],
        /,
        *,
        when: When[MeetingParticipantJoined] = None,
        ordered: bool = False,
    ) -> Handled[MeetingParticipantJoined]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["meeting.participant_joined_breakout_room"],
        /,
        *,
        when: When[MeetingParticipantJoinedBreakoutRoom] = None,
        ordered: bool = False,
    ) -> Handled[MeetingParticipantJoinedBreakoutRoom]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["meeting.participant_joined_waiting_room"],
        /,
        *,
        when: When[MeetingParticipantJoinedWaitingRoom] = None,
        ordered: bool = False,
    ) -> Handled[MeetingParticipantJoinedWaitingRoom]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["meeting.participant_left"],
        /,
        *,
        when: When[MeetingParticipantLeft] = None,
        ordered: bool = False,
    ) -> Handled[MeetingParticipantLeft]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["meeting.participant_left_breakout_room"],
        /,
        *,
        when: When[MeetingParticipantLeftBreakoutRoom] = None,
        ordered: bool = False,
    ) -> Handled[MeetingParticipantLeftBreakoutRoom]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["meeting.participant_left_waiting_room"],
        /,
        *,
        when: When[MeetingParticipantLeftWaitingRoom] = None,
        ordered: bool = False,
    ) -> Handled[MeetingParticipantLeftWaitingRoom]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["meeting.participant_phone_callout_accepted"],
        /,
        *,
        when: When[MeetingParticipantPhoneCalloutAccepted] = None,
        ordered: bool = False,
    ) -> Handled[MeetingParticipantPhoneCalloutAccepted]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["meeting.participant_phone_callout_missed"],
        /,
        *,
        when: When[MeetingParticipantPhoneCalloutMissed] = None,
        ordered: bool = False,
    ) -> Handled[MeetingParticipantPhoneCalloutMissed]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["meeting.participant_phone_callout_rejected"],
        /,
        *,
        when: When[MeetingParticipantPhoneCalloutRejected] = None,
        ordered: bool = False,
    ) -> Handled[MeetingParticipantPhoneCalloutRejected]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["meeting.participant_phone_callout_ringing"],
        /,
        *,
        when: When[MeetingParticipantPhoneCalloutRinging] = None,
        ordered: bool = False,
    ) -> Handled[MeetingParticipantPhoneCalloutRinging]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["meeting.participant_put_in_waiting_room"],
        /,
        *,
        when: When[MeetingParticipantPutInWaitingRoom] = None,
        ordered: bool = False,
    ) -> Handled[MeetingParticipantPutInWaitingRoom]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["meeting.participant_qos"],
        /,
        *,
        when: When[MeetingParticipantQos] = None,
        ordered: bool = False,
    ) -> Handled[MeetingParticipantQos]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["meeting.participant_qos_summary"],
        /,
        *,
        when: When[MeetingParticipantQosSummary] = None,
        ordered: bool = False,
    ) -> Handled[MeetingParticipantQosSummary]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["meeting.participant_role_changed"],
        /,
        *,
        when: When[MeetingParticipantRoleChanged] = None,
        ordered: bool = False,
    ) -> Handled[MeetingParticipantRoleChanged]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["meeting.participant_room_system_callout_accepted"],
        /,
        *,
        when: When[MeetingParticipantRoomSystemCalloutAccepted] = None,
        ordered: bool = False,
    ) -> Handled[MeetingParticipantRoomSystemCalloutAccepted]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["meeting.participant_room_system_callout_failed"],
        /,
        *,
        when: When[MeetingParticipantRoomSystemCalloutFailed] = None,
        ordered: bool = False,
    ) -> Handled[MeetingParticipantRoomSystemCalloutFailed]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["meeting.participant_room_system_callout_missed"],
        /,
        *,
        when: When[MeetingParticipantRoomSystemCalloutMissed] = None,
        ordered: bool = False,
    ) -> Handled[MeetingParticipantRoomSystemCalloutMissed]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["meeting.participant_room_system_callout_rejected"],
        /,
        *,
        when: When[MeetingParticipantRoomSystemCalloutRejected] = None,
        ordered: bool = False,
    ) -> Handled[MeetingParticipantRoomSystemCalloutRejected]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["meeting.participant_room_system_callout_ringing"],
        /,
        *,
        when: When[MeetingParticipantRoomSystemCalloutRinging] = None,
        ordered: bool = False,
    ) -> Handled[MeetingParticipantRoomSystemCalloutRinging]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["meeting.permanently_deleted"],
        /,
        *,
        when: When[MeetingPermanentlyDeleted] = None,
        ordered: bool = False,
    ) -> Handled[MeetingPermanentlyDeleted]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["meeting.recovered"],
        /,
        *,
        when: When[MeetingRecovered] = None,
        ordered: bool = False,
    ) -> Handled[MeetingRecovered]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["meeting.registration_approved"],
        /,
        *,
        when: When[MeetingRegistrationApproved] = None,
        ordered: bool = False,
    ) -> Handled[MeetingRegistrationApproved]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["meeting.registration_cancelled"],
        /,
        *,
        when: When[MeetingRegistrationCancelled] = None,
        ordered: bool = False,
    ) -> Handled[MeetingRegistrationCancelled]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["meeting.registration_created"],
        /,
        *,
        when: When[MeetingRegistrationCreated] = None,
        ordered: bool = False,
    ) -> Handled[MeetingRegistrationCreated]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["meeting.registration_denied"],
        /,
        *,
        when: When[MeetingRegistrationDenied] = None,
        ordered: bool = False,
    ) -> Handled[MeetingRegistrationDenied]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["meeting.risk_alert"],
        /,
        *,
        when: When[MeetingRiskAlert] = None,
        ordered: bool = False,
    ) -> Handled[MeetingRiskAlert]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["meeting.rtms_concurrency_near_limit"],
        /,
        *,
        when: When[MeetingRtmsConcurrencyNearLimit] = None,
        ordered: bool = False,
    ) -> Handled[MeetingRtmsConcurrencyNearLimit]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["meeting.rtms_interrupted"],
        /,
        *,
        when: When[MeetingRtmsInterrupted] = None,
        ordered: bool = False,
    ) -> Handled[MeetingRtmsInterrupted]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["meeting.rtms_started"],
        /,
        *,
        when: When[MeetingRtmsStarted] = None,
        ordered: bool = False,
    ) -> Handled[MeetingRtmsStarted]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["meeting.rtms_stopped"],
        /,
        *,
        when: When[MeetingRtmsStopped] = None,
        ordered: bool = False,
    ) -> Handled[MeetingRtmsStopped]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["meeting.sharing_ended"],
        /,
        *,
        when: When[MeetingSharingEnded] = None,
        ordered: bool = False,
    ) -> Handled[MeetingSharingEnded]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["meeting.sharing_started"],
        /,
        *,
        when: When[MeetingSharingStarted] = None,
        ordered: bool = False,
    ) -> Handled[MeetingSharingStarted]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["meeting.started"],
        /,
        *,
        when: When[MeetingStarted] = None,
        ordered: bool = False,
    ) -> Handled[MeetingStarted]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["meeting.summary_completed"],
        /,
        *,
        when: When[MeetingSummaryCompleted] = None,
        ordered: bool = False,
    ) -> Handled[MeetingSummaryCompleted]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["meeting.summary_deleted"],
        /,
        *,
        when: When[MeetingSummaryDeleted] = None,
        ordered: bool = False,
    ) -> Handled[MeetingSummaryDeleted]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["meeting.summary_recovered"],
        /,
        *,
        when: When[MeetingSummaryRecovered] = None,
        ordered: bool = False,
    ) -> Handled[MeetingSummaryRecovered]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["meeting.summary_shared"],
        /,
        *,
        when: When[MeetingSummaryShared] = None,
        ordered: bool = False,
    ) -> Handled[MeetingSummaryShared]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["meeting.summary_trashed"],
        /,
        *,
        when: When[MeetingSummaryTrashed] = None,
        ordered: bool = False,
    ) -> Handled[MeetingSummaryTrashed]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["meeting.summary_updated"],
        /,
        *,
        when: When[MeetingSummaryUpdated] = None,
        ordered: bool = False,
    ) -> Handled[MeetingSummaryUpdated]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["meeting.updated"],
        /,
        *,
        when: When[MeetingUpdated] = None,
        ordered: bool = False,
    ) -> Handled[MeetingUpdated]: ...
    @overload
    def __call__(
        self, pattern: Literal["node.mc_stat"], /, *, when: When[NodeMcStat] = None, ordered: bool = False
    ) -> Handled[NodeMcStat]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["node.mc_stat_alert"],
        /,
        *,
        when: When[NodeMcStatAlert] = None,
        ordered: bool = False,
    ) -> Handled[NodeMcStatAlert]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["node.mc_zone_stat_alert"],
        /,
        *,
        when: When[NodeMcZoneStatAlert] = None,
        ordered: bool = False,
    ) -> Handled[NodeMcZoneStatAlert]: ...
    @overload
    def __call__(
        self, pattern: Literal["node.nfs_alert"], /, *, when: When[NodeNfsAlert] = None, ordered: bool = False
    ) -> Handled[NodeNfsAlert]: ...
    @overload
    def __call__(
        self, pattern: Literal["node.rc_stat"], /, *, when: When[NodeRcStat] = None, ordered: bool = False
    ) -> Handled[NodeRcStat]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["node.rc_stat_alert"],
        /,
        *,
        when: When[NodeRcStatAlert] = None,
        ordered: bool = False,
    ) -> Handled[NodeRcStatAlert]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["node.server_bandwidth_alert"],
        /,
        *,
        when: When[NodeServerBandwidthAlert] = None,
        ordered: bool = False,
    ) -> Handled[NodeServerBandwidthAlert]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["node.server_confirmed"],
        /,
        *,
        when: When[NodeServerConfirmed] = None,
        ordered: bool = False,
    ) -> Handled[NodeServerConfirmed]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["node.server_cpu_alert"],
        /,
        *,
        when: When[NodeServerCpuAlert] = None,
        ordered: bool = False,
    ) -> Handled[NodeServerCpuAlert]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["node.server_deleted"],
        /,
        *,
        when: When[NodeServerDeleted] = None,
        ordered: bool = False,
    ) -> Handled[NodeServerDeleted]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["node.server_disk_alert"],
        /,
        *,
        when: When[NodeServerDiskAlert] = None,
        ordered: bool = False,
    ) -> Handled[NodeServerDiskAlert]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["node.server_memory_alert"],
        /,
        *,
        when: When[NodeServerMemoryAlert] = None,
        ordered: bool = False,
    ) -> Handled[NodeServerMemoryAlert]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["node.server_offline"],
        /,
        *,
        when: When[NodeServerOffline] = None,
        ordered: bool = False,
    ) -> Handled[NodeServerOffline]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["node.server_online"],
        /,
        *,
        when: When[NodeServerOnline] = None,
        ordered: bool = False,
    ) -> Handled[NodeServerOnline]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["node.server_rebooted"],
        /,
        *,
        when: When[NodeServerRebooted] = None,
        ordered: bool = False,
    ) -> Handled[NodeServerRebooted]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["node.server_registered"],
        /,
        *,
        when: When[NodeServerRegistered] = None,
        ordered: bool = False,
    ) -> Handled[NodeServerRegistered]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["node.server_shutdown"],
        /,
        *,
        when: When[NodeServerShutdown] = None,
        ordered: bool = False,
    ) -> Handled[NodeServerShutdown]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["node.server_stat"],
        /,
        *,
        when: When[NodeServerStat] = None,
        ordered: bool = False,
    ) -> Handled[NodeServerStat]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["node.server_update_available"],
        /,
        *,
        when: When[NodeServerUpdateAvailable] = None,
        ordered: bool = False,
    ) -> Handled[NodeServerUpdateAvailable]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["node.server_update_failed"],
        /,
        *,
        when: When[NodeServerUpdateFailed] = None,
        ordered: bool = False,
    ) -> Handled[NodeServerUpdateFailed]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["node.server_update_started"],
        /,
        *,
        when: When[NodeServerUpdateStarted] = None,
        ordered: bool = False,
    ) -> Handled[NodeServerUpdateStarted]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["node.server_update_success"],
        /,
        *,
        when: When[NodeServerUpdateSuccess] = None,
        ordered: bool = False,
    ) -> Handled[NodeServerUpdateSuccess]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["node.service_abnormal_status"],
        /,
        *,
        when: When[NodeServiceAbnormalStatus] = None,
        ordered: bool = False,
    ) -> Handled[NodeServiceAbnormalStatus]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["node.service_cpu_alert"],
        /,
        *,
        when: When[NodeServiceCpuAlert] = None,
        ordered: bool = False,
    ) -> Handled[NodeServiceCpuAlert]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["node.service_deleted"],
        /,
        *,
        when: When[NodeServiceDeleted] = None,
        ordered: bool = False,
    ) -> Handled[NodeServiceDeleted]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["node.service_memory_alert"],
        /,
        *,
        when: When[NodeServiceMemoryAlert] = None,
        ordered: bool = False,
    ) -> Handled[NodeServiceMemoryAlert]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["node.service_started"],
        /,
        *,
        when: When[NodeServiceStarted] = None,
        ordered: bool = False,
    ) -> Handled[NodeServiceStarted]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["node.service_stat"],
        /,
        *,
        when: When[NodeServiceStat] = None,
        ordered: bool = False,
    ) -> Handled[NodeServiceStat]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["node.service_stopped"],
        /,
        *,
        when: When[NodeServiceStopped] = None,
        ordered: bool = False,
    ) -> Handled[NodeServiceStopped]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["node.service_update_available"],
        /,
        *,
        when: When[NodeServiceUpdateAvailable] = None,
        ordered: bool = False,
    ) -> Handled[NodeServiceUpdateAvailable]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["node.service_update_failed"],
        /,
        *,
        when: When[NodeServiceUpdateFailed] = None,
        ordered: bool = False,
    ) -> Handled[NodeServiceUpdateFailed]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["node.service_update_started"],
        /,
        *,
        when: When[NodeServiceUpdateStarted] = None,
        ordered: bool = False,
    ) -> Handled[NodeServiceUpdateStarted]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["node.service_update_success"],
        /,
        *,
        when: When[NodeServiceUpdateSuccess] = None,
        ordered: bool = False,
    ) -> Handled[NodeServiceUpdateSuccess]: ...
    @overload
    def __call__(
        self, pattern: Literal["node.zhm_stat"], /, *, when: When[NodeZhmStat] = None, ordered: bool = False
    ) -> Handled[NodeZhmStat]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["node.zhm_stat_alert"],
        /,
        *,
        when: When[NodeZhmStatAlert] = None,
        ordered: bool = False,
    ) -> Handled[NodeZhmStatAlert]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["node.zhm_zone_stat_alert"],
        /,
        *,
        when: When[NodeZhmZoneStatAlert] = None,
        ordered: bool = False,
    ) -> Handled[NodeZhmZoneStatAlert]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["node.zone_added"],
        /,
        *,
        when: When[NodeZoneAdded] = None,
        ordered: bool = False,
    ) -> Handled[NodeZoneAdded]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["node.zone_deleted"],
        /,
        *,
        when: When[NodeZoneDeleted] = None,
        ordered: bool = False,
    ) -> Handled[NodeZoneDeleted]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["number_management.peering_number_cnam_updated"],
        /,
        *,
        when: When[NumberManagementPeeringNumberCnamUpdated] = None,
        ordered: bool = False,
    ) -> Handled[NumberManagementPeeringNumberCnamUpdated]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["number_management.peering_number_emergency_address_updated"],
        /,
        *,
        when: When[NumberManagementPeeringNumberEmergencyAddressUpdated] = None,
        ordered: bool = False,
    ) -> Handled[NumberManagementPeeringNumberEmergencyAddressUpdated]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["phone.account_settings_updated"],
        /,
        *,
        when: When[PhoneAccountSettingsUpdated] = None,
        ordered: bool = False,
    ) -> Handled[PhoneAccountSettingsUpdated]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["phone.ai_call_summary_changed"],
        /,
        *,
        when: When[PhoneAiCallSummaryChanged] = None,
        ordered: bool = False,
    ) -> Handled[PhoneAiCallSummaryChanged]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["phone.blind_transfer_initiated"],
        /,
        *,
        when: When[PhoneBlindTransferInitiated] = None,
        ordered: bool = False,
    ) -> Handled[PhoneBlindTransferInitiated]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["phone.call_element_deleted"],
        /,
        *,
        when: When[PhoneCallElementDeleted] = None,
        ordered: bool = False,
    ) -> Handled[PhoneCallElementDeleted]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["phone.call_history_deleted"],
        /,
        *,
        when: When[PhoneCallHistoryDeleted] = None,
        ordered: bool = False,
    ) -> Handled[PhoneCallHistoryDeleted]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["phone.call_log_deleted"],
        /,
        *,
        when: When[PhoneCallLogDeleted] = None,
        ordered: bool = False,
    ) -> Handled[PhoneCallLogDeleted]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["phone.call_log_permanently_deleted"],
        /,
        *,
        when: When[PhoneCallLogPermanentlyDeleted] = None,
        ordered: bool = False,
    ) -> Handled[PhoneCallLogPermanentlyDeleted]: ...
    @overload
    def __call__(
        self, pattern: Literal["phone.call_qos"], /, *, when: When[PhoneCallQos] = None, ordered: bool = False
    ) -> Handled[PhoneCallQos]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["phone.call_qos_summary"],
        /,
        *,
        when: When[PhoneCallQosSummary] = None,
        ordered: bool = False,
    ) -> Handled[PhoneCallQosSummary]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["phone.callee_answered"],
        /,
        *,
        when: When[PhoneCalleeAnswered] = None,
        ordered: bool = False,
    ) -> Handled[PhoneCalleeAnswered]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["phone.callee_call_element_completed"],
        /,
        *,
        when: When[PhoneCalleeCallElementCompleted] = None,
        ordered: bool = False,
    ) -> Handled[PhoneCalleeCallElementCompleted]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["phone.callee_call_history_completed"],
        /,
        *,
        when: When[PhoneCalleeCallHistoryCompleted] = None,
        ordered: bool = False,
    ) -> Handled[PhoneCalleeCallHistoryCompleted]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["phone.callee_call_log_completed"],
        /,
        *,
        when: When[PhoneCalleeCallLogCompleted] = None,
        ordered: bool = False,
    ) -> Handled[PhoneCalleeCallLogCompleted]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["phone.callee_ended"],
        /,
        *,
        when: When[PhoneCalleeEnded] = None,
        ordered: bool = False,
    ) -> Handled[PhoneCalleeEnded]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["phone.callee_hold"],
        /,
        *,
        when: When[PhoneCalleeHold] = None,
        ordered: bool = False,
    ) -> Handled[PhoneCalleeHold]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["phone.callee_meeting_inviting"],
        /,
        *,
        when: When[PhoneCalleeMeetingInviting] = None,
        ordered: bool = False,
    ) -> Handled[PhoneCalleeMeetingInviting]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["phone.callee_missed"],
        /,
        *,
        when: When[PhoneCalleeMissed] = None,
        ordered: bool = False,
    ) -> Handled[PhoneCalleeMissed]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["phone.callee_mute"],
        /,
        *,
        when: When[PhoneCalleeMute] = None,
        ordered: bool = False,
    ) -> Handled[PhoneCalleeMute]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["phone.callee_parked"],
        /,
        *,
        when: When[PhoneCalleeParked] = None,
        ordered: bool = False,
    ) -> Handled[PhoneCalleeParked]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["phone.callee_rejected"],
        /,
        *,
        when: When[PhoneCalleeRejected] = None,
        ordered: bool = False,
    ) -> Handled[PhoneCalleeRejected]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["phone.callee_ringing"],
        /,
        *,
        when: When[PhoneCalleeRinging] = None,
        ordered: bool = False,
    ) -> Handled[PhoneCalleeRinging]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["phone.callee_unhold"],
        /,
        *,
        when: When[PhoneCalleeUnhold] = None,
        ordered: bool = False,
    ) -> Handled[PhoneCalleeUnhold]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["phone.callee_unmute"],
        /,
        *,
        when: When[PhoneCalleeUnmute] = None,
        ordered: bool = False,
    ) -> Handled[PhoneCalleeUnmute]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["phone.caller_call_element_completed"],
        /,
        *,
        when: When[PhoneCallerCallElementCompleted] = None,
        ordered: bool = False,
    ) -> Handled[PhoneCallerCallElementCompleted]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["phone.caller_call_history_completed"],
        /,
        *,
        when: When[PhoneCallerCallHistoryCompleted] = None,
        ordered: bool = False,
    ) -> Handled[PhoneCallerCallHistoryCompleted]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["phone.caller_call_log_completed"],
        /,
        *,
        when: When[PhoneCallerCallLogCompleted] = None,
        ordered: bool = False,
    ) -> Handled[PhoneCallerCallLogCompleted]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["phone.caller_connected"],
        /,
        *,
        when: When[PhoneCallerConnected] = None,
        ordered: bool = False,
    ) -> Handled[PhoneCallerConnected]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["phone.caller_ended"],
        /,
        *,
        when: When[PhoneCallerEnded] = None,
        ordered: bool = False,
    ) -> Handled[PhoneCallerEnded]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["phone.caller_hold"],
        /,
        *,
        when: When[PhoneCallerHold] = None,
        ordered: bool = False,
    ) -> Handled[PhoneCallerHold]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["phone.caller_meeting_inviting"],
        /,
        *,
        when: When[PhoneCallerMeetingInviting] = None,
        ordered: bool = False,
    ) -> Handled[PhoneCallerMeetingInviting]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["phone.caller_mute"],
        /,
        *,
        when: When[PhoneCallerMute] = None,
        ordered: bool = False,
    ) -> Handled[PhoneCallerMute]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["phone.caller_ringing"],
        /,
        *,
        when: When[PhoneCallerRinging] = None,
        ordered: bool = False,
    ) -> Handled[PhoneCallerRinging]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["phone.caller_unhold"],
        /,
        *,
        when: When[PhoneCallerUnhold] = None,
        ordered: bool = False,
    ) -> Handled[PhoneCallerUnhold]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["phone.caller_unmute"],
        /,
        *,
        when: When[PhoneCallerUnmute] = None,
        ordered: bool = False,
    ) -> Handled[PhoneCallerUnmute]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["phone.conference_started"],
        /,
        *,
        when: When[PhoneConferenceStarted] = None,
        ordered: bool = False,
    ) -> Handled[PhoneConferenceStarted]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["phone.device_registration"],
        /,
        *,
        when: When[PhoneDeviceRegistration] = None,
        ordered: bool = False,
    ) -> Handled[PhoneDeviceRegistration]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["phone.emergency_alert"],
        /,
        *,
        when: When[PhoneEmergencyAlert] = None,
        ordered: bool = False,
    ) -> Handled[PhoneEmergencyAlert]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["phone.generic_device_provision"],
        /,
        *,
        when: When[PhoneGenericDeviceProvision] = None,
        ordered: bool = False,
    ) -> Handled[PhoneGenericDeviceProvision]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["phone.group_settings_updated"],
        /,
        *,
        when: When[PhoneGroupSettingsUpdated] = None,
        ordered: bool = False,
    ) -> Handled[PhoneGroupSettingsUpdated]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["phone.peering_number_cnam_updated"],
        /,
        *,
        when: When[PhonePeeringNumberCnamUpdated] = None,
        ordered: bool = False,
    ) -> Handled[PhonePeeringNumberCnamUpdated]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["phone.peering_number_emergency_address_updated"],
        /,
        *,
        when: When[PhonePeeringNumberEmergencyAddressUpdated] = None,
        ordered: bool = False,
    ) -> Handled[PhonePeeringNumberEmergencyAddressUpdated]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["phone.recording_completed"],
        /,
        *,
        when: When[PhoneRecordingCompleted] = None,
        ordered: bool = False,
    ) -> Handled[PhoneRecordingCompleted]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["phone.recording_completed_for_access_member"],
        /,
        *,
        when: When[PhoneRecordingCompletedForAccessMember] = None,
        ordered: bool = False,
    ) -> Handled[PhoneRecordingCompletedForAccessMember]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["phone.recording_deleted"],
        /,
        *,
        when: When[PhoneRecordingDeleted] = None,
        ordered: bool = False,
    ) -> Handled[PhoneRecordingDeleted]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["phone.recording_failed"],
        /,
        *,
        when: When[PhoneRecordingFailed] = None,
        ordered: bool = False,
    ) -> Handled[PhoneRecordingFailed]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["phone.recording_paused"],
        /,
        *,
        when: When[PhoneRecordingPaused] = None,
        ordered: bool = False,
    ) -> Handled[PhoneRecordingPaused]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["phone.recording_permanently_deleted"],
        /,
        *,
        when: When[PhoneRecordingPermanentlyDeleted] = None,
        ordered: bool = False,
    ) -> Handled[PhoneRecordingPermanentlyDeleted]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["phone.recording_resumed"],
        /,
        *,
        when: When[PhoneRecordingResumed] = None,
        ordered: bool = False,
    ) -> Handled[PhoneRecordingResumed]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["phone.recording_started"],
        /,
        *,
        when: When[PhoneRecordingStarted] = None,
        ordered: bool = False,
    ) -> Handled[PhoneRecordingStarted]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["phone.recording_stopped"],
        /,
        *,
        when: When[PhoneRecordingStopped] = None,
        ordered: bool = False,
    ) -> Handled[PhoneRecordingStopped]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["phone.recording_transcript_completed"],
        /,
        *,
        when: When[PhoneRecordingTranscriptCompleted] = None,
        ordered: bool = False,
    ) -> Handled[PhoneRecordingTranscriptCompleted]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["phone.sms_campaign_number_opt_in"],
        /,
        *,
        when: When[PhoneSmsCampaignNumberOptIn] = None,
        ordered: bool = False,
    ) -> Handled[PhoneSmsCampaignNumberOptIn]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["phone.sms_campaign_number_opt_out"],
        /,
        *,
        when: When[PhoneSmsCampaignNumberOptOut] = None,
        ordered: bool = False,
    ) -> Handled[PhoneSmsCampaignNumberOptOut]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["phone.sms_etiquette_block"],
        /,
        *,
        when: When[PhoneSmsEtiquetteBlock] = None,
        ordered: bool = False,
    ) -> Handled[PhoneSmsEtiquetteBlock]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["phone.sms_etiquette_warn"],
        /,
        *,
        when: When[PhoneSmsEtiquetteWarn] = None,
        ordered: bool = False,
    ) -> Handled[PhoneSmsEtiquetteWarn]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["phone.sms_received"],
        /,
        *,
        when: When[PhoneSmsReceived] = None,
        ordered: bool = False,
    ) -> Handled[PhoneSmsReceived]: ...
    @overload
    def __call__(
        self, pattern: Literal["phone.sms_sent"], /, *, when: When[PhoneSmsSent] = None, ordered: bool = False
    ) -> Handled[PhoneSmsSent]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["phone.sms_sent_failed"],
        /,
        *,
        when: When[PhoneSmsSentFailed] = None,
        ordered: bool = False,
    ) -> Handled[PhoneSmsSentFailed]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["phone.transfer_call_to_voicemail_initiated"],
        /,
        *,
        when: When[PhoneTransferCallToVoicemailInitiated] = None,
        ordered: bool = False,
    ) -> Handled[PhoneTransferCallToVoicemailInitiated]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["phone.transfer_recipient_updated"],
        /,
        *,
        when: When[PhoneTransferRecipientUpdated] = None,
        ordered: bool = False,
    ) -> Handled[PhoneTransferRecipientUpdated]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["phone.voicemail_deleted"],
        /,
        *,
        when: When[PhoneVoicemailDeleted] = None,
        ordered: bool = False,
    ) -> Handled[PhoneVoicemailDeleted]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["phone.voicemail_permanently_deleted"],
        /,
        *,
        when: When[PhoneVoicemailPermanentlyDeleted] = None,
        ordered: bool = False,
    ) -> Handled[PhoneVoicemailPermanentlyDeleted]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["phone.voicemail_received"],
        /,
        *,
        when: When[PhoneVoicemailReceived] = None,
        ordered: bool = False,
    ) -> Handled[PhoneVoicemailReceived]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["phone.voicemail_received_for_access_member"],
        /,
        *,
        when: When[PhoneVoicemailReceivedForAccessMember] = None,
        ordered: bool = False,
    ) -> Handled[PhoneVoicemailReceivedForAccessMember]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["phone.voicemail_transcript_completed"],
        /,
        *,
        when: When[PhoneVoicemailTranscriptCompleted] = None,
        ordered: bool = False,
    ) -> Handled[PhoneVoicemailTranscriptCompleted]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["phone.warm_transfer_cancelled"],
        /,
        *,
        when: When[PhoneWarmTransferCancelled] = None,
        ordered: bool = False,
    ) -> Handled[PhoneWarmTransferCancelled]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["phone.warm_transfer_completed"],
        /,
        *,
        when: When[PhoneWarmTransferCompleted] = None,
        ordered: bool = False,
    ) -> Handled[PhoneWarmTransferCompleted]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["phone.warm_transfer_initiated"],
        /,
        *,
        when: When[PhoneWarmTransferInitiated] = None,
        ordered: bool = False,
    ) -> Handled[PhoneWarmTransferInitiated]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["quality_management.evaluation_completed"],
        /,
        *,
        when: When[QualityManagementEvaluationCompleted] = None,
        ordered: bool = False,
    ) -> Handled[QualityManagementEvaluationCompleted]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["quality_management.interaction_analysis_completed"],
        /,
        *,
        when: When[QualityManagementInteractionAnalysisCompleted] = None,
        ordered: bool = False,
    ) -> Handled[QualityManagementInteractionAnalysisCompleted]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["recording.archive_files_completed"],
        /,
        *,
        when: When[RecordingArchiveFilesCompleted] = None,
        ordered: bool = False,
    ) -> Handled[RecordingArchiveFilesCompleted]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["recording.batch_deleted"],
        /,
        *,
        when: When[RecordingBatchDeleted] = None,
        ordered: bool = False,
    ) -> Handled[RecordingBatchDeleted]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["recording.batch_recovered"],
        /,
        *,
        when: When[RecordingBatchRecovered] = None,
        ordered: bool = False,
    ) -> Handled[RecordingBatchRecovered]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["recording.batch_trashed"],
        /,
        *,
        when: When[RecordingBatchTrashed] = None,
        ordered: bool = False,
    ) -> Handled[RecordingBatchTrashed]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["recording.cloud_storage_usage_updated"],
        /,
        *,
        when: When[RecordingCloudStorageUsageUpdated] = None,
        ordered: bool = False,
    ) -> Handled[RecordingCloudStorageUsageUpdated]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["recording.completed"],
        /,
        *,
        when: When[RecordingCompleted] = None,
        ordered: bool = False,
    ) -> Handled[RecordingCompleted]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["recording.deleted"],
        /,
        *,
        when: When[RecordingDeleted] = None,
        ordered: bool = False,
    ) -> Handled[RecordingDeleted]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["recording.paused"],
        /,
        *,
        when: When[RecordingPaused] = None,
        ordered: bool = False,
    ) -> Handled[RecordingPaused]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["recording.recovered"],
        /,
        *,
        when: When[RecordingRecovered] = None,
        ordered: bool = False,
    ) -> Handled[RecordingRecovered]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["recording.registration_approved"],
        /,
        *,
        when: When[RecordingRegistrationApproved] = None,
        ordered: bool = False,
    ) -> Handled[RecordingRegistrationApproved]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["recording.registration_created"],
        /,
        *,
        when: When[RecordingRegistrationCreated] = None,
        ordered: bool = False,
    ) -> Handled[RecordingRegistrationCreated]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["recording.registration_denied"],
        /,
        *,
        when: When[RecordingRegistrationDenied] = None,
        ordered: bool = False,
    ) -> Handled[RecordingRegistrationDenied]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["recording.renamed"],
        /,
        *,
        when: When[RecordingRenamed] = None,
        ordered: bool = False,
    ) -> Handled[RecordingRenamed]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["recording.resumed"],
        /,
        *,
        when: When[RecordingResumed] = None,
        ordered: bool = False,
    ) -> Handled[RecordingResumed]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["recording.started"],
        /,
        *,
        when: When[RecordingStarted] = None,
        ordered: bool = False,
    ) -> Handled[RecordingStarted]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["recording.stopped"],
        /,
        *,
        when: When[RecordingStopped] = None,
        ordered: bool = False,
    ) -> Handled[RecordingStopped]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["recording.transcript_completed"],
        /,
        *,
        when: When[RecordingTranscriptCompleted] = None,
        ordered: bool = False,
    ) -> Handled[RecordingTranscriptCompleted]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["recording.trashed"],
        /,
        *,
        when: When[RecordingTrashed] = None,
        ordered: bool = False,
    ) -> Handled[RecordingTrashed]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["revenue_accelerator.conversation_analysis_completed"],
        /,
        *,
        when: When[RevenueAcceleratorConversationAnalysisCompleted] = None,
        ordered: bool = False,
    ) -> Handled[RevenueAcceleratorConversationAnalysisCompleted]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["revenue_accelerator.conversation_crm_associations_changed"],
        /,
        *,
        when: When[RevenueAcceleratorConversationCrmAssociationsChanged] = None,
        ordered: bool = False,
    ) -> Handled[RevenueAcceleratorConversationCrmAssociationsChanged]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["revenue_accelerator.playlist_add_moment"],
        /,
        *,
        when: When[RevenueAcceleratorPlaylistAddMoment] = None,
        ordered: bool = False,
    ) -> Handled[RevenueAcceleratorPlaylistAddMoment]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["revenue_accelerator.playlist_create"],
        /,
        *,
        when: When[RevenueAcceleratorPlaylistCreate] = None,
        ordered: bool = False,
    ) -> Handled[RevenueAcceleratorPlaylistCreate]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["revenue_accelerator.playlist_delete"],
        /,
        *,
        when: When[RevenueAcceleratorPlaylistDelete] = None,
        ordered: bool = False,
    ) -> Handled[RevenueAcceleratorPlaylistDelete]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["revenue_accelerator.playlist_remove_moment"],
        /,
        *,
        when: When[RevenueAcceleratorPlaylistRemoveMoment] = None,
        ordered: bool = False,
    ) -> Handled[RevenueAcceleratorPlaylistRemoveMoment]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["revenue_accelerator.post_comment_completed"],
        /,
        *,
        when: When[RevenueAcceleratorPostCommentCompleted] = None,
        ordered: bool = False,
    ) -> Handled[RevenueAcceleratorPostCommentCompleted]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["rtms.concurrency_limited"],
        /,
        *,
        when: When[RtmsConcurrencyLimited] = None,
        ordered: bool = False,
    ) -> Handled[RtmsConcurrencyLimited]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["rtms.concurrency_near_limit"],
        /,
        *,
        when: When[RtmsConcurrencyNearLimit] = None,
        ordered: bool = False,
    ) -> Handled[RtmsConcurrencyNearLimit]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["scheduler.scheduled_event_canceled"],
        /,
        *,
        when: When[SchedulerScheduledEventCanceled] = None,
        ordered: bool = False,
    ) -> Handled[SchedulerScheduledEventCanceled]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["scheduler.scheduled_event_created"],
        /,
        *,
        when: When[SchedulerScheduledEventCreated] = None,
        ordered: bool = False,
    ) -> Handled[SchedulerScheduledEventCreated]: ...
    @overload
    def __call__(
        self, pattern: Literal["session.alert"], /, *, when: When[SessionAlert] = None, ordered: bool = False
    ) -> Handled[SessionAlert]: ...
    @overload
    def __call__(
        self, pattern: Literal["session.ended"], /, *, when: When[SessionEnded] = None, ordered: bool = False
    ) -> Handled[SessionEnded]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["session.live_streaming_started"],
        /,
        *,
        when: When[SessionLiveStreamingStarted] = None,
        ordered: bool = False,
    ) -> Handled[SessionLiveStreamingStarted]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["session.live_streaming_stopped"],
        /,
        *,
        when: When[SessionLiveStreamingStopped] = None,
        ordered: bool = False,
    ) -> Handled[SessionLiveStreamingStopped]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["session.recording_completed"],
        /,
        *,
        when: When[SessionRecordingCompleted] = None,
        ordered: bool = False,
    ) -> Handled[SessionRecordingCompleted]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["session.recording_deleted"],
        /,
        *,
        when: When[SessionRecordingDeleted] = None,
        ordered: bool = False,
    ) -> Handled[SessionRecordingDeleted]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["session.recording_paused"],
        /,
        *,
        when: When[SessionRecordingPaused] = None,
        ordered: bool = False,
    ) -> Handled[SessionRecordingPaused]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["session.recording_recovered"],
        /,
        *,
        when: When[SessionRecordingRecovered] = None,
        ordered: bool = False,
    ) -> Handled[SessionRecordingRecovered]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["session.recording_resumed"],
        /,
        *,
        when: When[SessionRecordingResumed] = None,
        ordered: bool = False,
    ) -> Handled[SessionRecordingResumed]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["session.recording_started"],
        /,
        *,
        when: When[SessionRecordingStarted] = None,
        ordered: bool = False,
    ) -> Handled[SessionRecordingStarted]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["session.recording_stopped"],
        /,
        *,
        when: When[SessionRecordingStopped] = None,
        ordered: bool = False,
    ) -> Handled[SessionRecordingStopped]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["session.recording_summary_completed"],
        /,
        *,
        when: When[SessionRecordingSummaryCompleted] = None,
        ordered: bool = False,
    ) -> Handled[SessionRecordingSummaryCompleted]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["session.recording_transcript_completed"],
        /,
        *,
        when: When[SessionRecordingTranscriptCompleted] = None,
        ordered: bool = False,
    ) -> Handled[SessionRecordingTranscriptCompleted]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["session.recording_transcript_failed"],
        /,
        *,
        when: When[SessionRecordingTranscriptFailed] = None,
        ordered: bool = False,
    ) -> Handled[SessionRecordingTranscriptFailed]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["session.recording_trashed"],
        /,
        *,
        when: When[SessionRecordingTrashed] = None,
        ordered: bool = False,
    ) -> Handled[SessionRecordingTrashed]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["session.rtms_interrupted"],
        /,
        *,
        when: When[SessionRtmsInterrupted] = None,
        ordered: bool = False,
    ) -> Handled[SessionRtmsInterrupted]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["session.rtms_started"],
        /,
        *,
        when: When[SessionRtmsStarted] = None,
        ordered: bool = False,
    ) -> Handled[SessionRtmsStarted]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["session.rtms_stopped"],
        /,
        *,
        when: When[SessionRtmsStopped] = None,
        ordered: bool = False,
    ) -> Handled[SessionRtmsStopped]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["session.sharing_ended"],
        /,
        *,
        when: When[SessionSharingEnded] = None,
        ordered: bool = False,
    ) -> Handled[SessionSharingEnded]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["session.sharing_started"],
        /,
        *,
        when: When[SessionSharingStarted] = None,
        ordered: bool = False,
    ) -> Handled[SessionSharingStarted]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["session.started"],
        /,
        *,
        when: When[SessionStarted] = None,
        ordered: bool = False,
    ) -> Handled[SessionStarted]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["session.stream_ingestion_connected"],
        /,
        *,
        when: When[SessionStreamIngestionConnected] = None,
        ordered: bool = False,
    ) -> Handled[SessionStreamIngestionConnected]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["session.stream_ingestion_disconnected"],
        /,
        *,
        when: When[SessionStreamIngestionDisconnected] = None,
        ordered: bool = False,
    ) -> Handled[SessionStreamIngestionDisconnected]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["session.stream_ingestion_started"],
        /,
        *,
        when: When[SessionStreamIngestionStarted] = None,
        ordered: bool = False,
    ) -> Handled[SessionStreamIngestionStarted]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["session.stream_ingestion_stopped"],
        /,
        *,
        when: When[SessionStreamIngestionStopped] = None,
        ordered: bool = False,
    ) -> Handled[SessionStreamIngestionStopped]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["session.stream_ingestion_unbind"],
        /,
        *,
        when: When[SessionStreamIngestionUnbind] = None,
        ordered: bool = False,
    ) -> Handled[SessionStreamIngestionUnbind]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["session.user_data"],
        /,
        *,
        when: When[SessionUserData] = None,
        ordered: bool = False,
    ) -> Handled[SessionUserData]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["session.user_data_summary"],
        /,
        *,
        when: When[SessionUserDataSummary] = None,
        ordered: bool = False,
    ) -> Handled[SessionUserDataSummary]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["session.user_joined"],
        /,
        *,
        when: When[SessionUserJoined] = None,
        ordered: bool = False,
    ) -> Handled[SessionUserJoined]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["session.user_left"],
        /,
        *,
        when: When[SessionUserLeft] = None,
        ordered: bool = False,
    ) -> Handled[SessionUserLeft]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["session.user_phone_callout_accepted"],
        /,
        *,
        when: When[SessionUserPhoneCalloutAccepted] = None,
        ordered: bool = False,
    ) -> Handled[SessionUserPhoneCalloutAccepted]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["session.user_phone_callout_canceled"],
        /,
        *,
        when: When[SessionUserPhoneCalloutCanceled] = None,
        ordered: bool = False,
    ) -> Handled[SessionUserPhoneCalloutCanceled]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["session.user_phone_callout_missed"],
        /,
        *,
        when: When[SessionUserPhoneCalloutMissed] = None,
        ordered: bool = False,
    ) -> Handled[SessionUserPhoneCalloutMissed]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["session.user_phone_callout_rejected"],
        /,
        *,
        when: When[SessionUserPhoneCalloutRejected] = None,
        ordered: bool = False,
    ) -> Handled[SessionUserPhoneCalloutRejected]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["session.user_phone_callout_ringing"],
        /,
        *,
        when: When[SessionUserPhoneCalloutRinging] = None,
        ordered: bool = False,
    ) -> Handled[SessionUserPhoneCalloutRinging]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["session.user_qos"],
        /,
        *,
        when: When[SessionUserQos] = None,
        ordered: bool = False,
    ) -> Handled[SessionUserQos]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["session.user_qos_summary"],
        /,
        *,
        when: When[SessionUserQosSummary] = None,
        ordered: bool = False,
    ) -> Handled[SessionUserQosSummary]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["session.user_room_system_callout_accepted"],
        /,
        *,
        when: When[SessionUserRoomSystemCalloutAccepted] = None,
        ordered: bool = False,
    ) -> Handled[SessionUserRoomSystemCalloutAccepted]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["session.user_room_system_callout_failed"],
        /,
        *,
        when: When[SessionUserRoomSystemCalloutFailed] = None,
        ordered: bool = False,
    ) -> Handled[SessionUserRoomSystemCalloutFailed]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["session.user_room_system_callout_missed"],
        /,
        *,
        when: When[SessionUserRoomSystemCalloutMissed] = None,
        ordered: bool = False,
    ) -> Handled[SessionUserRoomSystemCalloutMissed]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["session.user_room_system_callout_rejected"],
        /,
        *,
        when: When[SessionUserRoomSystemCalloutRejected] = None,
        ordered: bool = False,
    ) -> Handled[SessionUserRoomSystemCalloutRejected]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["session.user_room_system_callout_ringing"],
        /,
        *,
        when: When[SessionUserRoomSystemCalloutRinging] = None,
        ordered: bool = False,
    ) -> Handled[SessionUserRoomSystemCalloutRinging]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["task.assignee_updated"],
        /,
        *,
        when: When[TaskAssigneeUpdated] = None,
        ordered: bool = False,
    ) -> Handled[TaskAssigneeUpdated]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["task.collaborator_updated"],
        /,
        *,
        when: When[TaskCollaboratorUpdated] = None,
        ordered: bool = False,
    ) -> Handled[TaskCollaboratorUpdated]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["task.comment_updated"],
        /,
        *,
        when: When[TaskCommentUpdated] = None,
        ordered: bool = False,
    ) -> Handled[TaskCommentUpdated]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["task.completed"],
        /,
        *,
        when: When[TaskCompleted] = None,
        ordered: bool = False,
    ) -> Handled[TaskCompleted]: ...
    @overload
    def __call__(
        self, pattern: Literal["task.created"], /, *, when: When[TaskCreated] = None, ordered: bool = False
    ) -> Handled[TaskCreated]: ...
    @overload
    def __call__(
        self, pattern: Literal["task.deleted"], /, *, when: When[TaskDeleted] = None, ordered: bool = False
    ) -> Handled[TaskDeleted]: ...
    @overload
    def __call__(
        self, pattern: Literal["task.reopened"], /, *, when: When[TaskReopened] = None, ordered: bool = False
    ) -> Handled[TaskReopened]: ...
    @overload
    def __call__(
        self, pattern: Literal["task.updated"], /, *, when: When[TaskUpdated] = None, ordered: bool = False
    ) -> Handled[TaskUpdated]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["team_chat.app_mention"],
        /,
        *,
        when: When[TeamChatAppMention] = None,
        ordered: bool = False,
    ) -> Handled[TeamChatAppMention]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["team_chat.bookmark_added"],
        /,
        *,
        when: When[TeamChatBookmarkAdded] = None,
        ordered: bool = False,
    ) -> Handled[TeamChatBookmarkAdded]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["team_chat.bookmark_removed"],
        /,
        *,
        when: When[TeamChatBookmarkRemoved] = None,
        ordered: bool = False,
    ) -> Handled[TeamChatBookmarkRemoved]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["team_chat.channel_app_added"],
        /,
        *,
        when: When[TeamChatChannelAppAdded] = None,
        ordered: bool = False,
    ) -> Handled[TeamChatChannelAppAdded]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["team_chat.channel_app_removed"],
        /,
        *,
        when: When[TeamChatChannelAppRemoved] = None,
        ordered: bool = False,
    ) -> Handled[TeamChatChannelAppRemoved]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["team_chat.channel_archived"],
        /,
        *,
        when: When[TeamChatChannelArchived] = None,
        ordered: bool = False,
    ) -> Handled[TeamChatChannelArchived]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["team_chat.channel_invitation_accepted"],
        /,
        *,
        when: When[TeamChatChannelInvitationAccepted] = None,
        ordered: bool = False,
    ) -> Handled[TeamChatChannelInvitationAccepted]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["team_chat.channel_invitation_approval_requested"],
        /,
        *,
        when: When[TeamChatChannelInvitationApprovalRequested] = None,
        ordered: bool = False,
    ) -> Handled[TeamChatChannelInvitationApprovalRequested]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["team_chat.channel_invitation_approved"],
        /,
        *,
        when: When[TeamChatChannelInvitationApproved] = None,
        ordered: bool = False,
    ) -> Handled[TeamChatChannelInvitationApproved]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["team_chat.channel_invitation_created"],
        /,
        *,
        when: When[TeamChatChannelInvitationCreated] = None,
        ordered: bool = False,
    ) -> Handled[TeamChatChannelInvitationCreated]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["team_chat.channel_invitation_declined"],
        /,
        *,
        when: When[TeamChatChannelInvitationDeclined] = None,
        ordered: bool = False,
    ) -> Handled[TeamChatChannelInvitationDeclined]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["team_chat.channel_invitation_rejected"],
        /,
        *,
        when: When[TeamChatChannelInvitationRejected] = None,
        ordered: bool = False,
    ) -> Handled[TeamChatChannelInvitationRejected]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["team_chat.channel_invitation_removed"],
        /,
        *,
        when: When[TeamChatChannelInvitationRemoved] = None,
        ordered: bool = False,
    ) -> Handled[TeamChatChannelInvitationRemoved]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["team_chat.channel_join_approval_requested"],
        /,
        *,
        when: When[TeamChatChannelJoinApprovalRequested] = None,
        ordered: bool = False,
    ) -> Handled[TeamChatChannelJoinApprovalRequested]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["team_chat.channel_join_approved"],
        /,
        *,
        when: When[TeamChatChannelJoinApproved] = None,
        ordered: bool = False,
    ) -> Handled[TeamChatChannelJoinApproved]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["team_chat.channel_join_declined"],
        /,
        *,
        when: When[TeamChatChannelJoinDeclined] = None,
        ordered: bool = False,
    ) -> Handled[TeamChatChannelJoinDeclined]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["team_chat.channel_join_requested"],
        /,
        *,
        when: When[TeamChatChannelJoinRequested] = None,
        ordered: bool = False,
    ) -> Handled[TeamChatChannelJoinRequested]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["team_chat.channel_message_deleted"],
        /,
        *,
        when: When[TeamChatChannelMessageDeleted] = None,
        ordered: bool = False,
    ) -> Handled[TeamChatChannelMessageDeleted]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["team_chat.channel_message_posted"],
        /,
        *,
        when: When[TeamChatChannelMessagePosted] = None,
        ordered: bool = False,
    ) -> Handled[TeamChatChannelMessagePosted]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["team_chat.channel_message_updated"],
        /,
        *,
        when: When[TeamChatChannelMessageUpdated] = None,
        ordered: bool = False,
    ) -> Handled[TeamChatChannelMessageUpdated]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["team_chat.channel_pin_added"],
        /,
        *,
        when: When[TeamChatChannelPinAdded] = None,
        ordered: bool = False,
    ) -> Handled[TeamChatChannelPinAdded]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["team_chat.channel_pin_removed"],
        /,
        *,
        when: When[TeamChatChannelPinRemoved] = None,
        ordered: bool = False,
    ) -> Handled[TeamChatChannelPinRemoved]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["team_chat.channel_reaction_added"],
        /,
        *,
        when: When[TeamChatChannelReactionAdded] = None,
        ordered: bool = False,
    ) -> Handled[TeamChatChannelReactionAdded]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["team_chat.channel_reaction_removed"],
        /,
        *,
        when: When[TeamChatChannelReactionRemoved] = None,
        ordered: bool = False,
    ) -> Handled[TeamChatChannelReactionRemoved]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["team_chat.channel_unarchived"],
        /,
        *,
        when: When[TeamChatChannelUnarchived] = None,
        ordered: bool = False,
    ) -> Handled[TeamChatChannelUnarchived]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["team_chat.dm_message_deleted"],
        /,
        *,
        when: When[TeamChatDmMessageDeleted] = None,
        ordered: bool = False,
    ) -> Handled[TeamChatDmMessageDeleted]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["team_chat.dm_message_posted"],
        /,
        *,
        when: When[TeamChatDmMessagePosted] = None,
        ordered: bool = False,
    ) -> Handled[TeamChatDmMessagePosted]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["team_chat.dm_message_updated"],
        /,
        *,
        when: When[TeamChatDmMessageUpdated] = None,
        ordered: bool = False,
    ) -> Handled[TeamChatDmMessageUpdated]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["team_chat.dm_reaction_added"],
        /,
        *,
        when: When[TeamChatDmReactionAdded] = None,
        ordered: bool = False,
    ) -> Handled[TeamChatDmReactionAdded]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["team_chat.dm_reaction_removed"],
        /,
        *,
        when: When[TeamChatDmReactionRemoved] = None,
        ordered: bool = False,
    ) -> Handled[TeamChatDmReactionRemoved]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["team_chat.emoji_added"],
        /,
        *,
        when: When[TeamChatEmojiAdded] = None,
        ordered: bool = False,
    ) -> Handled[TeamChatEmojiAdded]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["team_chat.emoji_removed"],
        /,
        *,
        when: When[TeamChatEmojiRemoved] = None,
        ordered: bool = False,
    ) -> Handled[TeamChatEmojiRemoved]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["team_chat.file_changed"],
        /,
        *,
        when: When[TeamChatFileChanged] = None,
        ordered: bool = False,
    ) -> Handled[TeamChatFileChanged]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["team_chat.file_deleted"],
        /,
        *,
        when: When[TeamChatFileDeleted] = None,
        ordered: bool = False,
    ) -> Handled[TeamChatFileDeleted]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["team_chat.file_downloaded"],
        /,
        *,
        when: When[TeamChatFileDownloaded] = None,
        ordered: bool = False,
    ) -> Handled[TeamChatFileDownloaded]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["team_chat.file_shared"],
        /,
        *,
        when: When[TeamChatFileShared] = None,
        ordered: bool = False,
    ) -> Handled[TeamChatFileShared]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["team_chat.file_unshared"],
        /,
        *,
        when: When[TeamChatFileUnshared] = None,
        ordered: bool = False,
    ) -> Handled[TeamChatFileUnshared]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["team_chat.file_uploaded"],
        /,
        *,
        when: When[TeamChatFileUploaded] = None,
        ordered: bool = False,
    ) -> Handled[TeamChatFileUploaded]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["team_chat.link_shared"],
        /,
        *,
        when: When[TeamChatLinkShared] = None,
        ordered: bool = False,
    ) -> Handled[TeamChatLinkShared]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["team_chat.shared_spaces_edited"],
        /,
        *,
        when: When[TeamChatSharedSpacesEdited] = None,
        ordered: bool = False,
    ) -> Handled[TeamChatSharedSpacesEdited]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["team_chat.shared_spaces_member_invited"],
        /,
        *,
        when: When[TeamChatSharedSpacesMemberInvited] = None,
        ordered: bool = False,
    ) -> Handled[TeamChatSharedSpacesMemberInvited]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["team_chat.shared_spaces_member_left"],
        /,
        *,
        when: When[TeamChatSharedSpacesMemberLeft] = None,
        ordered: bool = False,
    ) -> Handled[TeamChatSharedSpacesMemberLeft]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["team_chat.shared_spaces_member_removed"],
        /,
        *,
        when: When[TeamChatSharedSpacesMemberRemoved] = None,
        ordered: bool = False,
    ) -> Handled[TeamChatSharedSpacesMemberRemoved]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["team_chat.starred"],
        /,
        *,
        when: When[TeamChatStarred] = None,
        ordered: bool = False,
    ) -> Handled[TeamChatStarred]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["team_chat.unstarred"],
        /,
        *,
        when: When[TeamChatUnstarred] = None,
        ordered: bool = False,
    ) -> Handled[TeamChatUnstarred]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["user.activated"],
        /,
        *,
        when: When[UserActivated] = None,
        ordered: bool = False,
    ) -> Handled[UserActivated]: ...
    @overload
    def __call__(
        self, pattern: Literal["user.created"], /, *, when: When[UserCreated] = None, ordered: bool = False
    ) -> Handled[UserCreated]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["user.deactivated"],
        /,
        *,
        when: When[UserDeactivated] = None,
        ordered: bool = False,
    ) -> Handled[UserDeactivated]: ...
    @overload
    def __call__(
        self, pattern: Literal["user.deleted"], /, *, when: When[UserDeleted] = None, ordered: bool = False
    ) -> Handled[UserDeleted]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["user.disassociated"],
        /,
        *,
        when: When[UserDisassociated] = None,
        ordered: bool = False,
    ) -> Handled[UserDisassociated]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["user.invitation_accepted"],
        /,
        *,
        when: When[UserInvitationAccepted] = None,
        ordered: bool = False,
    ) -> Handled[UserInvitationAccepted]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["user.personal_notes_updated"],
        /,
        *,
        when: When[UserPersonalNotesUpdated] = None,
        ordered: bool = False,
    ) -> Handled[UserPersonalNotesUpdated]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["user.presence_status_updated"],
        /,
        *,
        when: When[UserPresenceStatusUpdated] = None,
        ordered: bool = False,
    ) -> Handled[UserPresenceStatusUpdated]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["user.settings_updated"],
        /,
        *,
        when: When[UserSettingsUpdated] = None,
        ordered: bool = False,
    ) -> Handled[UserSettingsUpdated]: ...
    @overload
    def __call__(
        self, pattern: Literal["user.signed_in"], /, *, when: When[UserSignedIn] = None, ordered: bool = False
    ) -> Handled[UserSignedIn]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["user.signed_out"],
        /,
        *,
        when: When[UserSignedOut] = None,
        ordered: bool = False,
    ) -> Handled[UserSignedOut]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["user.tsp_created"],
        /,
        *,
        when: When[UserTspCreated] = None,
        ordered: bool = False,
    ) -> Handled[UserTspCreated]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["user.tsp_deleted"],
        /,
        *,
        when: When[UserTspDeleted] = None,
        ordered: bool = False,
    ) -> Handled[UserTspDeleted]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["user.tsp_updated"],
        /,
        *,
        when: When[UserTspUpdated] = None,
        ordered: bool = False,
    ) -> Handled[UserTspUpdated]: ...
    @overload
    def __call__(
        self, pattern: Literal["user.updated"], /, *, when: When[UserUpdated] = None, ordered: bool = False
    ) -> Handled[UserUpdated]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["video_management.channel_published"],
        /,
        *,
        when: When[VideoManagementChannelPublished] = None,
        ordered: bool = False,
    ) -> Handled[VideoManagementChannelPublished]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["video_management.channel_unpublished"],
        /,
        *,
        when: When[VideoManagementChannelUnpublished] = None,
        ordered: bool = False,
    ) -> Handled[VideoManagementChannelUnpublished]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["video_management.channel_video_added"],
        /,
        *,
        when: When[VideoManagementChannelVideoAdded] = None,
        ordered: bool = False,
    ) -> Handled[VideoManagementChannelVideoAdded]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["video_management.channel_video_removed"],
        /,
        *,
        when: When[VideoManagementChannelVideoRemoved] = None,
        ordered: bool = False,
    ) -> Handled[VideoManagementChannelVideoRemoved]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["visitor_management.checked_in"],
        /,
        *,
        when: When[VisitorManagementCheckedIn] = None,
        ordered: bool = False,
    ) -> Handled[VisitorManagementCheckedIn]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["visitor_management.checked_out"],
        /,
        *,
        when: When[VisitorManagementCheckedOut] = None,
        ordered: bool = False,
    ) -> Handled[VisitorManagementCheckedOut]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["visitor_management.invitation_created"],
        /,
        *,
        when: When[VisitorManagementInvitationCreated] = None,
        ordered: bool = False,
    ) -> Handled[VisitorManagementInvitationCreated]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["visitor_management.invitation_deleted"],
        /,
        *,
        when: When[VisitorManagementInvitationDeleted] = None,
        ordered: bool = False,
    ) -> Handled[VisitorManagementInvitationDeleted]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["visitor_management.invitation_updated"],
        /,
        *,
        when: When[VisitorManagementInvitationUpdated] = None,
        ordered: bool = False,
    ) -> Handled[VisitorManagementInvitationUpdated]: ...
    @overload
    def __call__(
        self, pattern: Literal["webinar.alert"], /, *, when: When[WebinarAlert] = None, ordered: bool = False
    ) -> Handled[WebinarAlert]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["webinar.chat_message_file_downloaded"],
        /,
        *,
        when: When[WebinarChatMessageFileDownloaded] = None,
        ordered: bool = False,
    ) -> Handled[WebinarChatMessageFileDownloaded]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["webinar.chat_message_file_sent"],
        /,
        *,
        when: When[WebinarChatMessageFileSent] = None,
        ordered: bool = False,
    ) -> Handled[WebinarChatMessageFileSent]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["webinar.chat_message_sent"],
        /,
        *,
        when: When[WebinarChatMessageSent] = None,
        ordered: bool = False,
    ) -> Handled[WebinarChatMessageSent]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["webinar.converted_to_meeting"],
        /,
        *,
        when: When[WebinarConvertedToMeeting] = None,
        ordered: bool = False,
    ) -> Handled[WebinarConvertedToMeeting]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["webinar.created"],
        /,
        *,
        when: When[WebinarCreated] = None,
        ordered: bool = False,
    ) -> Handled[WebinarCreated]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["webinar.deleted"],
        /,
        *,
        when: When[WebinarDeleted] = None,
        ordered: bool = False,
    ) -> Handled[WebinarDeleted]: ...
    @overload
    def __call__(
        self, pattern: Literal["webinar.ended"], /, *, when: When[WebinarEnded] = None, ordered: bool = False
    ) -> Handled[WebinarEnded]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["webinar.participant_bind"],
        /,
        *,
        when: When[WebinarParticipantBind] = None,
        ordered: bool = False,
    ) -> Handled[WebinarParticipantBind]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["webinar.participant_data"],
        /,
        *,
        when: When[WebinarParticipantData] = None,
        ordered: bool = False,
    ) -> Handled[WebinarParticipantData]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["webinar.participant_data_summary"],
        /,
        *,
        when: When[WebinarParticipantDataSummary] = None,
        ordered: bool = False,
    ) -> Handled[WebinarParticipantDataSummary]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["webinar.participant_feedback"],
        /,
        *,
        when: When[WebinarParticipantFeedback] = None,
        ordered: bool = False,
    ) -> Handled[WebinarParticipantFeedback]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["webinar.participant_joined"],
        /,
        *,
        when: When[WebinarParticipantJoined] = None,
        ordered: bool = False,
    ) -> Handled[WebinarParticipantJoined]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["webinar.participant_left"],
        /,
        *,
        when: When[WebinarParticipantLeft] = None,
        ordered: bool = False,
    ) -> Handled[WebinarParticipantLeft]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["webinar.participant_qos"],
        /,
        *,
        when: When[WebinarParticipantQos] = None,
        ordered: bool = False,
    ) -> Handled[WebinarParticipantQos]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["webinar.participant_qos_summary"],
        /,
        *,
        when: When[WebinarParticipantQosSummary] = None,
        ordered: bool = False,
    ) -> Handled[WebinarParticipantQosSummary]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["webinar.participant_role_changed"],
        /,
        *,
        when: When[WebinarParticipantRoleChanged] = None,
        ordered: bool = False,
    ) -> Handled[WebinarParticipantRoleChanged]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["webinar.permanently_deleted"],
        /,
        *,
        when: When[WebinarPermanentlyDeleted] = None,
        ordered: bool = False,
    ) -> Handled[WebinarPermanentlyDeleted]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["webinar.recovered"],
        /,
        *,
        when: When[WebinarRecovered] = None,
        ordered: bool = False,
    ) -> Handled[WebinarRecovered]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["webinar.registration_approved"],
        /,
        *,
        when: When[WebinarRegistrationApproved] = None,
        ordered: bool = False,
    ) -> Handled[WebinarRegistrationApproved]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["webinar.registration_cancelled"],
        /,
        *,
        when: When[WebinarRegistrationCancelled] = None,
        ordered: bool = False,
    ) -> Handled[WebinarRegistrationCancelled]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["webinar.registration_created"],
        /,
        *,
        when: When[WebinarRegistrationCreated] = None,
        ordered: bool = False,
    ) -> Handled[WebinarRegistrationCreated]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["webinar.registration_denied"],
        /,
        *,
        when: When[WebinarRegistrationDenied] = None,
        ordered: bool = False,
    ) -> Handled[WebinarRegistrationDenied]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["webinar.rtms_interrupted"],
        /,
        *,
        when: When[WebinarRtmsInterrupted] = None,
        ordered: bool = False,
    ) -> Handled[WebinarRtmsInterrupted]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["webinar.rtms_started"],
        /,
        *,
        when: When[WebinarRtmsStarted] = None,
        ordered: bool = False,
    ) -> Handled[WebinarRtmsStarted]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["webinar.rtms_stopped"],
        /,
        *,
        when: When[WebinarRtmsStopped] = None,
        ordered: bool = False,
    ) -> Handled[WebinarRtmsStopped]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["webinar.sharing_ended"],
        /,
        *,
        when: When[WebinarSharingEnded] = None,
        ordered: bool = False,
    ) -> Handled[WebinarSharingEnded]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["webinar.sharing_started"],
        /,
        *,
        when: When[WebinarSharingStarted] = None,
        ordered: bool = False,
    ) -> Handled[WebinarSharingStarted]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["webinar.started"],
        /,
        *,
        when: When[WebinarStarted] = None,
        ordered: bool = False,
    ) -> Handled[WebinarStarted]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["webinar.updated"],
        /,
        *,
        when: When[WebinarUpdated] = None,
        ordered: bool = False,
    ) -> Handled[WebinarUpdated]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["whiteboard.archive_available"],
        /,
        *,
        when: When[WhiteboardArchiveAvailable] = None,
        ordered: bool = False,
    ) -> Handled[WhiteboardArchiveAvailable]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["whiteboard.created"],
        /,
        *,
        when: When[WhiteboardCreated] = None,
        ordered: bool = False,
    ) -> Handled[WhiteboardCreated]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["whiteboard.deleted"],
        /,
        *,
        when: When[WhiteboardDeleted] = None,
        ordered: bool = False,
    ) -> Handled[WhiteboardDeleted]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["whiteboard.file_added"],
        /,
        *,
        when: When[WhiteboardFileAdded] = None,
        ordered: bool = False,
    ) -> Handled[WhiteboardFileAdded]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["whiteboard.opened"],
        /,
        *,
        when: When[WhiteboardOpened] = None,
        ordered: bool = False,
    ) -> Handled[WhiteboardOpened]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["whiteboard.share_settings_updated"],
        /,
        *,
        when: When[WhiteboardShareSettingsUpdated] = None,
        ordered: bool = False,
    ) -> Handled[WhiteboardShareSettingsUpdated]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["whiteboard.shared"],
        /,
        *,
        when: When[WhiteboardShared] = None,
        ordered: bool = False,
    ) -> Handled[WhiteboardShared]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["whiteboard.sharing_updated"],
        /,
        *,
        when: When[WhiteboardSharingUpdated] = None,
        ordered: bool = False,
    ) -> Handled[WhiteboardSharingUpdated]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["workspace.created"],
        /,
        *,
        when: When[WorkspaceCreated] = None,
        ordered: bool = False,
    ) -> Handled[WorkspaceCreated]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["workspace.deleted"],
        /,
        *,
        when: When[WorkspaceDeleted] = None,
        ordered: bool = False,
    ) -> Handled[WorkspaceDeleted]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["workspace.pre_check_in_questionnaire_response_created"],
        /,
        *,
        when: When[WorkspacePreCheckInQuestionnaireResponseCreated] = None,
        ordered: bool = False,
    ) -> Handled[WorkspacePreCheckInQuestionnaireResponseCreated]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["workspace.reservation_checked_in"],
        /,
        *,
        when: When[WorkspaceReservationCheckedIn] = None,
        ordered: bool = False,
    ) -> Handled[WorkspaceReservationCheckedIn]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["workspace.reservation_checked_out"],
        /,
        *,
        when: When[WorkspaceReservationCheckedOut] = None,
        ordered: bool = False,
    ) -> Handled[WorkspaceReservationCheckedOut]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["workspace.reservation_created"],
        /,
        *,
        when: When[WorkspaceReservationCreated] = None,
        ordered: bool = False,
    ) -> Handled[WorkspaceReservationCreated]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["workspace.reservation_deleted"],
        /,
        *,
        when: When[WorkspaceReservationDeleted] = None,
        ordered: bool = False,
    ) -> Handled[WorkspaceReservationDeleted]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["workspace.reservation_questionnaire_response_created"],
        /,
        *,
        when: When[WorkspaceReservationQuestionnaireResponseCreated] = None,
        ordered: bool = False,
    ) -> Handled[WorkspaceReservationQuestionnaireResponseCreated]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["workspace.reservation_questionnaire_response_updated"],
        /,
        *,
        when: When[WorkspaceReservationQuestionnaireResponseUpdated] = None,
        ordered: bool = False,
    ) -> Handled[WorkspaceReservationQuestionnaireResponseUpdated]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["workspace.reservation_update"],
        /,
        *,
        when: When[WorkspaceReservationUpdate] = None,
        ordered: bool = False,
    ) -> Handled[WorkspaceReservationUpdate]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["workspace.updated"],
        /,
        *,
        when: When[WorkspaceUpdated] = None,
        ordered: bool = False,
    ) -> Handled[WorkspaceUpdated]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["workspace.user_assigned"],
        /,
        *,
        when: When[WorkspaceUserAssigned] = None,
        ordered: bool = False,
    ) -> Handled[WorkspaceUserAssigned]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["workspace.user_unassigned"],
        /,
        *,
        when: When[WorkspaceUserUnassigned] = None,
        ordered: bool = False,
    ) -> Handled[WorkspaceUserUnassigned]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["zoom_events.event_cancelled"],
        /,
        *,
        when: When[ZoomEventsEventCancelled] = None,
        ordered: bool = False,
    ) -> Handled[ZoomEventsEventCancelled]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["zoom_events.event_duplicated"],
        /,
        *,
        when: When[ZoomEventsEventDuplicated] = None,
        ordered: bool = False,
    ) -> Handled[ZoomEventsEventDuplicated]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["zoom_events.event_published"],
        /,
        *,
        when: When[ZoomEventsEventPublished] = None,
        ordered: bool = False,
    ) -> Handled[ZoomEventsEventPublished]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["zoom_events.event_updated"],
        /,
        *,
        when: When[ZoomEventsEventUpdated] = None,
        ordered: bool = False,
    ) -> Handled[ZoomEventsEventUpdated]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["zoom_events.exhibitor_created"],
        /,
        *,
        when: When[ZoomEventsExhibitorCreated] = None,
        ordered: bool = False,
    ) -> Handled[ZoomEventsExhibitorCreated]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["zoom_events.exhibitor_deleted"],
        /,
        *,
        when: When[ZoomEventsExhibitorDeleted] = None,
        ordered: bool = False,
    ) -> Handled[ZoomEventsExhibitorDeleted]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["zoom_events.exhibitor_updated"],
        /,
        *,
        when: When[ZoomEventsExhibitorUpdated] = None,
        ordered: bool = False,
    ) -> Handled[ZoomEventsExhibitorUpdated]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["zoom_events.session_created"],
        /,
        *,
        when: When[ZoomEventsSessionCreated] = None,
        ordered: bool = False,
    ) -> Handled[ZoomEventsSessionCreated]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["zoom_events.session_deleted"],
        /,
        *,
        when: When[ZoomEventsSessionDeleted] = None,
        ordered: bool = False,
    ) -> Handled[ZoomEventsSessionDeleted]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["zoom_events.session_ended"],
        /,
        *,
        when: When[ZoomEventsSessionEnded] = None,
        ordered: bool = False,
    ) -> Handled[ZoomEventsSessionEnded]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["zoom_events.session_updated"],
        /,
        *,
        when: When[ZoomEventsSessionUpdated] = None,
        ordered: bool = False,
    ) -> Handled[ZoomEventsSessionUpdated]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["zoom_events.speaker_created"],
        /,
        *,
        when: When[ZoomEventsSpeakerCreated] = None,
        ordered: bool = False,
    ) -> Handled[ZoomEventsSpeakerCreated]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["zoom_events.speaker_deleted"],
        /,
        *,
        when: When[ZoomEventsSpeakerDeleted] = None,
        ordered: bool = False,
    ) -> Handled[ZoomEventsSpeakerDeleted]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["zoom_events.speaker_updated"],
        /,
        *,
        when: When[ZoomEventsSpeakerUpdated] = None,
        ordered: bool = False,
    ) -> Handled[ZoomEventsSpeakerUpdated]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["zoom_events.ticket_created"],
        /,
        *,
        when: When[ZoomEventsTicketCreated] = None,
        ordered: bool = False,
    ) -> Handled[ZoomEventsTicketCreated]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["zoom_events.ticket_deleted"],
        /,
        *,
        when: When[ZoomEventsTicketDeleted] = None,
        ordered: bool = False,
    ) -> Handled[ZoomEventsTicketDeleted]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["zoom_events.ticket_type_created"],
        /,
        *,
        when: When[ZoomEventsTicketTypeCreated] = None,
        ordered: bool = False,
    ) -> Handled[ZoomEventsTicketTypeCreated]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["zoom_events.ticket_type_deleted"],
        /,
        *,
        when: When[ZoomEventsTicketTypeDeleted] = None,
        ordered: bool = False,
    ) -> Handled[ZoomEventsTicketTypeDeleted]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["zoom_events.ticket_type_updated"],
        /,
        *,
        when: When[ZoomEventsTicketTypeUpdated] = None,
        ordered: bool = False,
    ) -> Handled[ZoomEventsTicketTypeUpdated]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["zoom_events.ticket_updated"],
        /,
        *,
        when: When[ZoomEventsTicketUpdated] = None,
        ordered: bool = False,
    ) -> Handled[ZoomEventsTicketUpdated]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["zoom_events.vod_registration_created"],
        /,
        *,
        when: When[ZoomEventsVodRegistrationCreated] = None,
        ordered: bool = False,
    ) -> Handled[ZoomEventsVodRegistrationCreated]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["zoomroom.alert"],
        /,
        *,
        when: When[ZoomroomAlert] = None,
        ordered: bool = False,
    ) -> Handled[ZoomroomAlert]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["zoomroom.checked_in"],
        /,
        *,
        when: When[ZoomroomCheckedIn] = None,
        ordered: bool = False,
    ) -> Handled[ZoomroomCheckedIn]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["zoomroom.checked_out"],
        /,
        *,
        when: When[ZoomroomCheckedOut] = None,
        ordered: bool = False,
    ) -> Handled[ZoomroomCheckedOut]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["zoomroom.created"],
        /,
        *,
        when: When[ZoomroomCreated] = None,
        ordered: bool = False,
    ) -> Handled[ZoomroomCreated]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["zoomroom.delayed_alert"],
        /,
        *,
        when: When[ZoomroomDelayedAlert] = None,
        ordered: bool = False,
    ) -> Handled[ZoomroomDelayedAlert]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["zoomroom.deleted"],
        /,
        *,
        when: When[ZoomroomDeleted] = None,
        ordered: bool = False,
    ) -> Handled[ZoomroomDeleted]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["zoomroom.digital_signage_app_ended"],
        /,
        *,
        when: When[ZoomroomDigitalSignageAppEnded] = None,
        ordered: bool = False,
    ) -> Handled[ZoomroomDigitalSignageAppEnded]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["zoomroom.digital_signage_app_started"],
        /,
        *,
        when: When[ZoomroomDigitalSignageAppStarted] = None,
        ordered: bool = False,
    ) -> Handled[ZoomroomDigitalSignageAppStarted]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["zoomroom.location_created"],
        /,
        *,
        when: When[ZoomroomLocationCreated] = None,
        ordered: bool = False,
    ) -> Handled[ZoomroomLocationCreated]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["zoomroom.location_deleted"],
        /,
        *,
        when: When[ZoomroomLocationDeleted] = None,
        ordered: bool = False,
    ) -> Handled[ZoomroomLocationDeleted]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["zoomroom.location_updated"],
        /,
        *,
        when: When[ZoomroomLocationUpdated] = None,
        ordered: bool = False,
    ) -> Handled[ZoomroomLocationUpdated]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["zoomroom.sensor_data"],
        /,
        *,
        when: When[ZoomroomSensorData] = None,
        ordered: bool = False,
    ) -> Handled[ZoomroomSensorData]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["zoomroom.thirdparty_meeting_attempted"],
        /,
        *,
        when: When[ZoomroomThirdpartyMeetingAttempted] = None,
        ordered: bool = False,
    ) -> Handled[ZoomroomThirdpartyMeetingAttempted]: ...
    @overload
    def __call__(
        self,
        pattern: Literal["zoomroom.updated"],
        /,
        *,
        when: When[ZoomroomUpdated] = None,
        ordered: bool = False,
    ) -> Handled[ZoomroomUpdated]: ...
    @overload
    def __call__(
        self, pattern: str, /, *, when: When[Event] = None, ordered: bool = False
    ) -> Handled[Event]: ...
