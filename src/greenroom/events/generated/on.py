"""Which event's class a name stands for, as type checkers need it.

Generated from catalog/data/*. Do not edit; see docs/codegen.md.
"""

# mypy: disable-error-code="overload-overlap"
# A handler of a name gets that event's class, one of any other text gets Event: that is the overlap.

from __future__ import annotations

from typing import Literal, Protocol, TypeVar, overload

from greenroom.events.event import Event, Handled

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

    pattern: a class of ``greenroom.events``, a name, or a name with ``*`` for anything.
    """

    @overload
    def __call__(self, pattern: type[E], /) -> Handled[E]: ...
    @overload
    def __call__(self, pattern: Literal["account.created"], /) -> Handled[AccountCreated]: ...
    @overload
    def __call__(self, pattern: Literal["account.disassociated"], /) -> Handled[AccountDisassociated]: ...
    @overload
    def __call__(
        self, pattern: Literal["account.lock_settings_updated"], /
    ) -> Handled[AccountLockSettingsUpdated]: ...
    @overload
    def __call__(
        self, pattern: Literal["account.settings_updated"], /
    ) -> Handled[AccountSettingsUpdated]: ...
    @overload
    def __call__(self, pattern: Literal["account.updated"], /) -> Handled[AccountUpdated]: ...
    @overload
    def __call__(
        self, pattern: Literal["account.vanity_url_approved"], /
    ) -> Handled[AccountVanityUrlApproved]: ...
    @overload
    def __call__(
        self, pattern: Literal["account.vanity_url_rejected"], /
    ) -> Handled[AccountVanityUrlRejected]: ...
    @overload
    def __call__(
        self, pattern: Literal["app.authorization_request_created"], /
    ) -> Handled[AppAuthorizationRequestCreated]: ...
    @overload
    def __call__(self, pattern: Literal["app_deauthorized"], /) -> Handled[AppDeauthorized]: ...
    @overload
    def __call__(self, pattern: Literal["bot_installed"], /) -> Handled[BotInstalled]: ...
    @overload
    def __call__(self, pattern: Literal["bot_notification"], /) -> Handled[BotNotification]: ...
    @overload
    def __call__(self, pattern: Literal["calendar.acl_create"], /) -> Handled[CalendarAclCreate]: ...
    @overload
    def __call__(self, pattern: Literal["calendar.acl_delete"], /) -> Handled[CalendarAclDelete]: ...
    @overload
    def __call__(self, pattern: Literal["calendar.acl_update"], /) -> Handled[CalendarAclUpdate]: ...
    @overload
    def __call__(
        self, pattern: Literal["calendar.calendarlist_create"], /
    ) -> Handled[CalendarCalendarlistCreate]: ...
    @overload
    def __call__(
        self, pattern: Literal["calendar.calendarlist_delete"], /
    ) -> Handled[CalendarCalendarlistDelete]: ...
    @overload
    def __call__(
        self, pattern: Literal["calendar.calendarlist_update"], /
    ) -> Handled[CalendarCalendarlistUpdate]: ...
    @overload
    def __call__(self, pattern: Literal["calendar.event_create"], /) -> Handled[CalendarEventCreate]: ...
    @overload
    def __call__(self, pattern: Literal["calendar.event_delete"], /) -> Handled[CalendarEventDelete]: ...
    @overload
    def __call__(self, pattern: Literal["calendar.event_update"], /) -> Handled[CalendarEventUpdate]: ...
    @overload
    def __call__(self, pattern: Literal["calendar.setting_create"], /) -> Handled[CalendarSettingCreate]: ...
    @overload
    def __call__(self, pattern: Literal["calendar.setting_update"], /) -> Handled[CalendarSettingUpdate]: ...
    @overload
    def __call__(self, pattern: Literal["chat_channel.created"], /) -> Handled[ChatChannelCreated]: ...
    @overload
    def __call__(self, pattern: Literal["chat_channel.deleted"], /) -> Handled[ChatChannelDeleted]: ...
    @overload
    def __call__(
        self, pattern: Literal["chat_channel.member_invited"], /
    ) -> Handled[ChatChannelMemberInvited]: ...
    @overload
    def __call__(
        self, pattern: Literal["chat_channel.member_joined"], /
    ) -> Handled[ChatChannelMemberJoined]: ...
    @overload
    def __call__(self, pattern: Literal["chat_channel.member_left"], /) -> Handled[ChatChannelMemberLeft]: ...
    @overload
    def __call__(
        self, pattern: Literal["chat_channel.member_removed"], /
    ) -> Handled[ChatChannelMemberRemoved]: ...
    @overload
    def __call__(self, pattern: Literal["chat_channel.updated"], /) -> Handled[ChatChannelUpdated]: ...
    @overload
    def __call__(self, pattern: Literal["chat_message.deleted"], /) -> Handled[ChatMessageDeleted]: ...
    @overload
    def __call__(self, pattern: Literal["chat_message.replied"], /) -> Handled[ChatMessageReplied]: ...
    @overload
    def __call__(self, pattern: Literal["chat_message.sent"], /) -> Handled[ChatMessageSent]: ...
    @overload
    def __call__(self, pattern: Literal["chat_message.updated"], /) -> Handled[ChatMessageUpdated]: ...
    @overload
    def __call__(
        self, pattern: Literal["clinical_notes.note_created"], /
    ) -> Handled[ClinicalNotesNoteCreated]: ...
    @overload
    def __call__(self, pattern: Literal["cobrowse.session_ended"], /) -> Handled[CobrowseSessionEnded]: ...
    @overload
    def __call__(
        self, pattern: Literal["cobrowse.session_started"], /
    ) -> Handled[CobrowseSessionStarted]: ...
    @overload
    def __call__(
        self, pattern: Literal["cobrowse.session_user_joined"], /
    ) -> Handled[CobrowseSessionUserJoined]: ...
    @overload
    def __call__(
        self, pattern: Literal["cobrowse.session_user_left"], /
    ) -> Handled[CobrowseSessionUserLeft]: ...
    @overload
    def __call__(
        self, pattern: Literal["contact_center.asset_created"], /
    ) -> Handled[ContactCenterAssetCreated]: ...
    @overload
    def __call__(
        self, pattern: Literal["contact_center.asset_deleted"], /
    ) -> Handled[ContactCenterAssetDeleted]: ...
    @overload
    def __call__(
        self, pattern: Literal["contact_center.asset_updated"], /
    ) -> Handled[ContactCenterAssetUpdated]: ...
    @overload
    def __call__(
        self, pattern: Literal["contact_center.business_hours_created"], /
    ) -> Handled[ContactCenterBusinessHoursCreated]: ...
    @overload
    def __call__(
        self, pattern: Literal["contact_center.business_hours_deleted"], /
    ) -> Handled[ContactCenterBusinessHoursDeleted]: ...
    @overload
    def __call__(
        self, pattern: Literal["contact_center.business_hours_updated"], /
    ) -> Handled[ContactCenterBusinessHoursUpdated]: ...
    @overload
    def __call__(
        self, pattern: Literal["contact_center.call_control_make_call_executed"], /
    ) -> Handled[ContactCenterCallControlMakeCallExecuted]: ...
    @overload
    def __call__(
        self, pattern: Literal["contact_center.closure_created"], /
    ) -> Handled[ContactCenterClosureCreated]: ...
    @overload
    def __call__(
        self, pattern: Literal["contact_center.closure_deleted"], /
    ) -> Handled[ContactCenterClosureDeleted]: ...
    @overload
    def __call__(
        self, pattern: Literal["contact_center.closure_updated"], /
    ) -> Handled[ContactCenterClosureUpdated]: ...
    @overload
    def __call__(
        self, pattern: Literal["contact_center.cx_engagement_end_data_ready"], /
    ) -> Handled[ContactCenterCxEngagementEndDataReady]: ...
    @overload
    def __call__(
        self, pattern: Literal["contact_center.engagement_consumer_answered"], /
    ) -> Handled[ContactCenterEngagementConsumerAnswered]: ...
    @overload
    def __call__(
        self, pattern: Literal["contact_center.engagement_consumer_ended"], /
    ) -> Handled[ContactCenterEngagementConsumerEnded]: ...
    @overload
    def __call__(
        self, pattern: Literal["contact_center.engagement_consumer_notified"], /
    ) -> Handled[ContactCenterEngagementConsumerNotified]: ...
    @overload
    def __call__(
        self, pattern: Literal["contact_center.engagement_consumer_sent_file"], /
    ) -> Handled[ContactCenterEngagementConsumerSentFile]: ...
    @overload
    def __call__(
        self, pattern: Literal["contact_center.engagement_consumer_sent_message"], /
    ) -> Handled[ContactCenterEngagementConsumerSentMessage]: ...
    @overload
    def __call__(
        self, pattern: Literal["contact_center.engagement_disposition_added"], /
    ) -> Handled[ContactCenterEngagementDispositionAdded]: ...
    @overload
    def __call__(
        self, pattern: Literal["contact_center.engagement_email_transcript_completed"], /
    ) -> Handled[ContactCenterEngagementEmailTranscriptCompleted]: ...
    @overload
    def __call__(
        self, pattern: Literal["contact_center.engagement_ended"], /
    ) -> Handled[ContactCenterEngagementEnded]: ...
    @overload
    def __call__(
        self, pattern: Literal["contact_center.engagement_messaging_transcript_completed"], /
    ) -> Handled[ContactCenterEngagementMessagingTranscriptCompleted]: ...
    @overload
    def __call__(
        self, pattern: Literal["contact_center.engagement_monitor_ended"], /
    ) -> Handled[ContactCenterEngagementMonitorEnded]: ...
    @overload
    def __call__(
        self, pattern: Literal["contact_center.engagement_monitor_started"], /
    ) -> Handled[ContactCenterEngagementMonitorStarted]: ...
    @overload
    def __call__(
        self, pattern: Literal["contact_center.engagement_note_added"], /
    ) -> Handled[ContactCenterEngagementNoteAdded]: ...
    @overload
    def __call__(
        self, pattern: Literal["contact_center.engagement_started"], /
    ) -> Handled[ContactCenterEngagementStarted]: ...
    @overload
    def __call__(
        self, pattern: Literal["contact_center.engagement_survey_status"], /
    ) -> Handled[ContactCenterEngagementSurveyStatus]: ...
    @overload
    def __call__(
        self, pattern: Literal["contact_center.engagement_takeover_started"], /
    ) -> Handled[ContactCenterEngagementTakeoverStarted]: ...
    @overload
    def __call__(
        self, pattern: Literal["contact_center.engagement_transfer_accepted"], /
    ) -> Handled[ContactCenterEngagementTransferAccepted]: ...
    @overload
    def __call__(
        self, pattern: Literal["contact_center.engagement_transfer_canceled"], /
    ) -> Handled[ContactCenterEngagementTransferCanceled]: ...
    @overload
    def __call__(
        self, pattern: Literal["contact_center.engagement_transfer_completed"], /
    ) -> Handled[ContactCenterEngagementTransferCompleted]: ...
    @overload
    def __call__(
        self, pattern: Literal["contact_center.engagement_transfer_initiated"], /
    ) -> Handled[ContactCenterEngagementTransferInitiated]: ...
    @overload
    def __call__(
        self, pattern: Literal["contact_center.engagement_transfer_queued"], /
    ) -> Handled[ContactCenterEngagementTransferQueued]: ...
    @overload
    def __call__(
        self, pattern: Literal["contact_center.engagement_transfer_rejected"], /
    ) -> Handled[ContactCenterEngagementTransferRejected]: ...
    @overload
    def __call__(
        self, pattern: Literal["contact_center.engagement_transfer_reserved"], /
    ) -> Handled[ContactCenterEngagementTransferReserved]: ...
    @overload
    def __call__(
        self, pattern: Literal["contact_center.engagement_transfer_timeout"], /
    ) -> Handled[ContactCenterEngagementTransferTimeout]: ...
    @overload
    def __call__(
        self, pattern: Literal["contact_center.engagement_upgrade_completed"], /
    ) -> Handled[ContactCenterEngagementUpgradeCompleted]: ...
    @overload
    def __call__(
        self, pattern: Literal["contact_center.engagement_upgrade_expired"], /
    ) -> Handled[ContactCenterEngagementUpgradeExpired]: ...
    @overload
    def __call__(
        self, pattern: Literal["contact_center.engagement_upgrade_initiated"], /
    ) -> Handled[ContactCenterEngagementUpgradeInitiated]: ...
    @overload
    def __call__(
        self, pattern: Literal["contact_center.engagement_user_answered"], /
    ) -> Handled[ContactCenterEngagementUserAnswered]: ...
    @overload
    def __call__(
        self, pattern: Literal["contact_center.engagement_user_dtmf_sent"], /
    ) -> Handled[ContactCenterEngagementUserDtmfSent]: ...
    @overload
    def __call__(
        self, pattern: Literal["contact_center.engagement_user_ended"], /
    ) -> Handled[ContactCenterEngagementUserEnded]: ...
    @overload
    def __call__(
        self, pattern: Literal["contact_center.engagement_user_hold"], /
    ) -> Handled[ContactCenterEngagementUserHold]: ...
    @overload
    def __call__(
        self, pattern: Literal["contact_center.engagement_user_muted"], /
    ) -> Handled[ContactCenterEngagementUserMuted]: ...
    @overload
    def __call__(
        self, pattern: Literal["contact_center.engagement_user_sent_file"], /
    ) -> Handled[ContactCenterEngagementUserSentFile]: ...
    @overload
    def __call__(
        self, pattern: Literal["contact_center.engagement_user_sent_message"], /
    ) -> Handled[ContactCenterEngagementUserSentMessage]: ...
    @overload
    def __call__(
        self, pattern: Literal["contact_center.engagement_user_unhold"], /
    ) -> Handled[ContactCenterEngagementUserUnhold]: ...
    @overload
    def __call__(
        self, pattern: Literal["contact_center.engagement_user_unmuted"], /
    ) -> Handled[ContactCenterEngagementUserUnmuted]: ...
    @overload
    def __call__(
        self, pattern: Literal["contact_center.engagement_wrap_up_ended"], /
    ) -> Handled[ContactCenterEngagementWrapUpEnded]: ...
    @overload
    def __call__(
        self, pattern: Literal["contact_center.engagement_wrap_up_started"], /
    ) -> Handled[ContactCenterEngagementWrapUpStarted]: ...
    @overload
    def __call__(
        self, pattern: Literal["contact_center.inbox_message_assigned"], /
    ) -> Handled[ContactCenterInboxMessageAssigned]: ...
    @overload
    def __call__(
        self, pattern: Literal["contact_center.inbox_message_deleted"], /
    ) -> Handled[ContactCenterInboxMessageDeleted]: ...
    @overload
    def __call__(
        self, pattern: Literal["contact_center.inbox_message_downloaded"], /
    ) -> Handled[ContactCenterInboxMessageDownloaded]: ...
    @overload
    def __call__(
        self, pattern: Literal["contact_center.inbox_message_opened"], /
    ) -> Handled[ContactCenterInboxMessageOpened]: ...
    @overload
    def __call__(
        self, pattern: Literal["contact_center.inbox_message_received"], /
    ) -> Handled[ContactCenterInboxMessageReceived]: ...
    @overload
    def __call__(
        self, pattern: Literal["contact_center.inbox_message_reopened"], /
    ) -> Handled[ContactCenterInboxMessageReopened]: ...
    @overload
    def __call__(
        self, pattern: Literal["contact_center.inbox_message_resolved"], /
    ) -> Handled[ContactCenterInboxMessageResolved]: ...
    @overload
    def __call__(
        self, pattern: Literal["contact_center.legacy_engagement_end_data_ready"], /
    ) -> Handled[ContactCenterLegacyEngagementEndDataReady]: ...
    @overload
    def __call__(
        self, pattern: Literal["contact_center.message_status"], /
    ) -> Handled[ContactCenterMessageStatus]: ...
    @overload
    def __call__(
        self, pattern: Literal["contact_center.outbound_campaign_dialer_status"], /
    ) -> Handled[ContactCenterOutboundCampaignDialerStatus]: ...
    @overload
    def __call__(
        self, pattern: Literal["contact_center.queue_agent_assigned"], /
    ) -> Handled[ContactCenterQueueAgentAssigned]: ...
    @overload
    def __call__(
        self, pattern: Literal["contact_center.queue_agent_unassigned"], /
    ) -> Handled[ContactCenterQueueAgentUnassigned]: ...
    @overload
    def __call__(
        self, pattern: Literal["contact_center.queue_created"], /
    ) -> Handled[ContactCenterQueueCreated]: ...
    @overload
    def __call__(
        self, pattern: Literal["contact_center.queue_deleted"], /
    ) -> Handled[ContactCenterQueueDeleted]: ...
    @overload
    def __call__(
        self, pattern: Literal["contact_center.queue_inbound_sla_updated"], /
    ) -> Handled[ContactCenterQueueInboundSlaUpdated]: ...
    @overload
    def __call__(
        self, pattern: Literal["contact_center.queue_operating_hours_updated"], /
    ) -> Handled[ContactCenterQueueOperatingHoursUpdated]: ...
    @overload
    def __call__(
        self, pattern: Literal["contact_center.queue_scheduled_callback_created"], /
    ) -> Handled[ContactCenterQueueScheduledCallbackCreated]: ...
    @overload
    def __call__(
        self, pattern: Literal["contact_center.queue_supervisor_assigned"], /
    ) -> Handled[ContactCenterQueueSupervisorAssigned]: ...
    @overload
    def __call__(
        self, pattern: Literal["contact_center.queue_supervisor_unassigned"], /
    ) -> Handled[ContactCenterQueueSupervisorUnassigned]: ...
    @overload
    def __call__(
        self, pattern: Literal["contact_center.recording_completed"], /
    ) -> Handled[ContactCenterRecordingCompleted]: ...
    @overload
    def __call__(
        self, pattern: Literal["contact_center.recording_deleted"], /
    ) -> Handled[ContactCenterRecordingDeleted]: ...
    @overload
    def __call__(
        self, pattern: Literal["contact_center.recording_paused"], /
    ) -> Handled[ContactCenterRecordingPaused]: ...
    @overload
    def __call__(
        self, pattern: Literal["contact_center.recording_permanently_deleted"], /
    ) -> Handled[ContactCenterRecordingPermanentlyDeleted]: ...
    @overload
    def __call__(
        self, pattern: Literal["contact_center.recording_resumed"], /
    ) -> Handled[ContactCenterRecordingResumed]: ...
    @overload
    def __call__(
        self, pattern: Literal["contact_center.recording_started"], /
    ) -> Handled[ContactCenterRecordingStarted]: ...
    @overload
    def __call__(
        self, pattern: Literal["contact_center.recording_stopped"], /
    ) -> Handled[ContactCenterRecordingStopped]: ...
    @overload
    def __call__(
        self, pattern: Literal["contact_center.recording_transcript_completed"], /
    ) -> Handled[ContactCenterRecordingTranscriptCompleted]: ...
    @overload
    def __call__(
        self, pattern: Literal["contact_center.sms_status"], /
    ) -> Handled[ContactCenterSmsStatus]: ...
    @overload
    def __call__(
        self, pattern: Literal["contact_center.task_canceled"], /
    ) -> Handled[ContactCenterTaskCanceled]: ...
    @overload
    def __call__(
        self, pattern: Literal["contact_center.task_completed"], /
    ) -> Handled[ContactCenterTaskCompleted]: ...
    @overload
    def __call__(
        self, pattern: Literal["contact_center.task_created"], /
    ) -> Handled[ContactCenterTaskCreated]: ...
    @overload
    def __call__(
        self, pattern: Literal["contact_center.task_deleted"], /
    ) -> Handled[ContactCenterTaskDeleted]: ...
    @overload
    def __call__(
        self, pattern: Literal["contact_center.task_entered_queue"], /
    ) -> Handled[ContactCenterTaskEnteredQueue]: ...
    @overload
    def __call__(
        self, pattern: Literal["contact_center.task_exited_queue"], /
    ) -> Handled[ContactCenterTaskExitedQueue]: ...
    @overload
    def __call__(
        self, pattern: Literal["contact_center.task_reservation_accepted"], /
    ) -> Handled[ContactCenterTaskReservationAccepted]: ...
    @overload
    def __call__(
        self, pattern: Literal["contact_center.task_reservation_canceled"], /
    ) -> Handled[ContactCenterTaskReservationCanceled]: ...
    @overload
    def __call__(
        self, pattern: Literal["contact_center.task_reservation_completed"], /
    ) -> Handled[ContactCenterTaskReservationCompleted]: ...
    @overload
    def __call__(
        self, pattern: Literal["contact_center.task_reservation_created"], /
    ) -> Handled[ContactCenterTaskReservationCreated]: ...
    @overload
    def __call__(
        self, pattern: Literal["contact_center.task_reservation_rejected"], /
    ) -> Handled[ContactCenterTaskReservationRejected]: ...
    @overload
    def __call__(
        self, pattern: Literal["contact_center.task_reservation_timeout"], /
    ) -> Handled[ContactCenterTaskReservationTimeout]: ...
    @overload
    def __call__(
        self, pattern: Literal["contact_center.task_updated"], /
    ) -> Handled[ContactCenterTaskUpdated]: ...
    @overload
    def __call__(
        self, pattern: Literal["contact_center.team_created"], /
    ) -> Handled[ContactCenterTeamCreated]: ...
    @overload
    def __call__(
        self, pattern: Literal["contact_center.team_deleted"], /
    ) -> Handled[ContactCenterTeamDeleted]: ...
    @overload
    def __call__(
        self, pattern: Literal["contact_center.team_members_assigned"], /
    ) -> Handled[ContactCenterTeamMembersAssigned]: ...
    @overload
    def __call__(
        self, pattern: Literal["contact_center.team_members_unassigned"], /
    ) -> Handled[ContactCenterTeamMembersUnassigned]: ...
    @overload
    def __call__(
        self, pattern: Literal["contact_center.team_moved"], /
    ) -> Handled[ContactCenterTeamMoved]: ...
    @overload
    def __call__(
        self, pattern: Literal["contact_center.team_updated"], /
    ) -> Handled[ContactCenterTeamUpdated]: ...
    @overload
    def __call__(
        self, pattern: Literal["contact_center.user_created"], /
    ) -> Handled[ContactCenterUserCreated]: ...
    @overload
    def __call__(
        self, pattern: Literal["contact_center.user_deleted"], /
    ) -> Handled[ContactCenterUserDeleted]: ...
    @overload
    def __call__(
        self, pattern: Literal["contact_center.user_login"], /
    ) -> Handled[ContactCenterUserLogin]: ...
    @overload
    def __call__(
        self, pattern: Literal["contact_center.user_logout"], /
    ) -> Handled[ContactCenterUserLogout]: ...
    @overload
    def __call__(
        self, pattern: Literal["contact_center.user_opt_in"], /
    ) -> Handled[ContactCenterUserOptIn]: ...
    @overload
    def __call__(
        self, pattern: Literal["contact_center.user_opt_out"], /
    ) -> Handled[ContactCenterUserOptOut]: ...
    @overload
    def __call__(
        self, pattern: Literal["contact_center.user_phone_numbers_assigned"], /
    ) -> Handled[ContactCenterUserPhoneNumbersAssigned]: ...
    @overload
    def __call__(
        self, pattern: Literal["contact_center.user_phone_numbers_unassigned"], /
    ) -> Handled[ContactCenterUserPhoneNumbersUnassigned]: ...
    @overload
    def __call__(
        self, pattern: Literal["contact_center.user_skills_assigned"], /
    ) -> Handled[ContactCenterUserSkillsAssigned]: ...
    @overload
    def __call__(
        self, pattern: Literal["contact_center.user_skills_unassigned"], /
    ) -> Handled[ContactCenterUserSkillsUnassigned]: ...
    @overload
    def __call__(
        self, pattern: Literal["contact_center.user_status_changed"], /
    ) -> Handled[ContactCenterUserStatusChanged]: ...
    @overload
    def __call__(
        self, pattern: Literal["contact_center.user_updated"], /
    ) -> Handled[ContactCenterUserUpdated]: ...
    @overload
    def __call__(
        self, pattern: Literal["contact_center.voicemail_transcript_completed"], /
    ) -> Handled[ContactCenterVoicemailTranscriptCompleted]: ...
    @overload
    def __call__(self, pattern: Literal["endpoint.url_validation"], /) -> Handled[EndpointUrlValidation]: ...
    @overload
    def __call__(self, pattern: Literal["group.admin_added"], /) -> Handled[GroupAdminAdded]: ...
    @overload
    def __call__(self, pattern: Literal["group.admin_deleted"], /) -> Handled[GroupAdminDeleted]: ...
    @overload
    def __call__(self, pattern: Literal["group.created"], /) -> Handled[GroupCreated]: ...
    @overload
    def __call__(self, pattern: Literal["group.deleted"], /) -> Handled[GroupDeleted]: ...
    @overload
    def __call__(
        self, pattern: Literal["group.lock_settings_updated"], /
    ) -> Handled[GroupLockSettingsUpdated]: ...
    @overload
    def __call__(self, pattern: Literal["group.member_added"], /) -> Handled[GroupMemberAdded]: ...
    @overload
    def __call__(self, pattern: Literal["group.member_deleted"], /) -> Handled[GroupMemberDeleted]: ...
    @overload
    def __call__(self, pattern: Literal["group.settings_updated"], /) -> Handled[GroupSettingsUpdated]: ...
    @overload
    def __call__(self, pattern: Literal["group.updated"], /) -> Handled[GroupUpdated]: ...
    @overload
    def __call__(
        self, pattern: Literal["information_barriers.policy_created"], /
    ) -> Handled[InformationBarriersPolicyCreated]: ...
    @overload
    def __call__(
        self, pattern: Literal["information_barriers.policy_deleted"], /
    ) -> Handled[InformationBarriersPolicyDeleted]: ...
    @overload
    def __call__(
        self, pattern: Literal["information_barriers.policy_updated"], /
    ) -> Handled[InformationBarriersPolicyUpdated]: ...
    @overload
    def __call__(
        self, pattern: Literal["interactive_message_actions"], /
    ) -> Handled[InteractiveMessageActions]: ...
    @overload
    def __call__(
        self, pattern: Literal["interactive_message_editable"], /
    ) -> Handled[InteractiveMessageEditable]: ...
    @overload
    def __call__(
        self, pattern: Literal["interactive_message_fields_editable"], /
    ) -> Handled[InteractiveMessageFieldsEditable]: ...
    @overload
    def __call__(
        self, pattern: Literal["interactive_message_select"], /
    ) -> Handled[InteractiveMessageSelect]: ...
    @overload
    def __call__(self, pattern: Literal["mail.history_event"], /) -> Handled[MailHistoryEvent]: ...
    @overload
    def __call__(
        self, pattern: Literal["meeting.ai_companion_assets_deleted"], /
    ) -> Handled[MeetingAiCompanionAssetsDeleted]: ...
    @overload
    def __call__(
        self, pattern: Literal["meeting.ai_companion_started"], /
    ) -> Handled[MeetingAiCompanionStarted]: ...
    @overload
    def __call__(
        self, pattern: Literal["meeting.ai_companion_stopped"], /
    ) -> Handled[MeetingAiCompanionStopped]: ...
    @overload
    def __call__(
        self, pattern: Literal["meeting.aic_transcript_completed"], /
    ) -> Handled[MeetingAicTranscriptCompleted]: ...
    @overload
    def __call__(self, pattern: Literal["meeting.alert"], /) -> Handled[MeetingAlert]: ...
    @overload
    def __call__(
        self, pattern: Literal["meeting.breakout_room_sharing_ended"], /
    ) -> Handled[MeetingBreakoutRoomSharingEnded]: ...
    @overload
    def __call__(
        self, pattern: Literal["meeting.breakout_room_sharing_started"], /
    ) -> Handled[MeetingBreakoutRoomSharingStarted]: ...
    @overload
    def __call__(
        self, pattern: Literal["meeting.chat_message_file_downloaded"], /
    ) -> Handled[MeetingChatMessageFileDownloaded]: ...
    @overload
    def __call__(
        self, pattern: Literal["meeting.chat_message_file_sent"], /
    ) -> Handled[MeetingChatMessageFileSent]: ...
    @overload
    def __call__(
        self, pattern: Literal["meeting.chat_message_sent"], /
    ) -> Handled[MeetingChatMessageSent]: ...
    @overload
    def __call__(
        self, pattern: Literal["meeting.converted_to_webinar"], /
    ) -> Handled[MeetingConvertedToWebinar]: ...
    @overload
    def __call__(self, pattern: Literal["meeting.created"], /) -> Handled[MeetingCreated]: ...
    @overload
    def __call__(self, pattern: Literal["meeting.deleted"], /) -> Handled[MeetingDeleted]: ...
    @overload
    def __call__(self, pattern: Literal["meeting.device_tested"], /) -> Handled[MeetingDeviceTested]: ...
    @overload
    def __call__(self, pattern: Literal["meeting.ended"], /) -> Handled[MeetingEnded]: ...
    @overload
    def __call__(
        self, pattern: Literal["meeting.invitation_accepted"], /
    ) -> Handled[MeetingInvitationAccepted]: ...
    @overload
    def __call__(
        self, pattern: Literal["meeting.invitation_dispatched"], /
    ) -> Handled[MeetingInvitationDispatched]: ...
    @overload
    def __call__(
        self, pattern: Literal["meeting.invitation_rejected"], /
    ) -> Handled[MeetingInvitationRejected]: ...
    @overload
    def __call__(
        self, pattern: Literal["meeting.invitation_timeout"], /
    ) -> Handled[MeetingInvitationTimeout]: ...
    @overload
    def __call__(
        self, pattern: Literal["meeting.live_streaming_started"], /
    ) -> Handled[MeetingLiveStreamingStarted]: ...
    @overload
    def __call__(
        self, pattern: Literal["meeting.live_streaming_stopped"], /
    ) -> Handled[MeetingLiveStreamingStopped]: ...
    @overload
    def __call__(
        self, pattern: Literal["meeting.participant_admitted"], /
    ) -> Handled[MeetingParticipantAdmitted]: ...
    @overload
    def __call__(
        self, pattern: Literal["meeting.participant_bind"], /
    ) -> Handled[MeetingParticipantBind]: ...
    @overload
    def __call__(
        self, pattern: Literal["meeting.participant_data"], /
    ) -> Handled[MeetingParticipantData]: ...
    @overload
    def __call__(
        self, pattern: Literal["meeting.participant_data_summary"], /
    ) -> Handled[MeetingParticipantDataSummary]: ...
    @overload
    def __call__(
        self, pattern: Literal["meeting.participant_feedback"], /
    ) -> Handled[MeetingParticipantFeedback]: ...
    @overload
    def __call__(
        self, pattern: Literal["meeting.participant_jbh_joined"], /
    ) -> Handled[MeetingParticipantJbhJoined]: ...
    @overload
    def __call__(
        self, pattern: Literal["meeting.participant_jbh_waiting"], /
    ) -> Handled[MeetingParticipantJbhWaiting]: ...
    @overload
    def __call__(
        self, pattern: Literal["meeting.participant_jbh_waiting_left"], /
    ) -> Handled[MeetingParticipantJbhWaitingLeft]: ...
    @overload
    def __call__(
        self, pattern: Literal["meeting.participant_joined"], /
    ) -> Handled[MeetingParticipantJoined]: ...
    @overload
    def __call__(
        self, pattern: Literal["meeting.participant_joined_breakout_room"], /
    ) -> Handled[MeetingParticipantJoinedBreakoutRoom]: ...
    @overload
    def __call__(
        self, pattern: Literal["meeting.participant_joined_waiting_room"], /
    ) -> Handled[MeetingParticipantJoinedWaitingRoom]: ...
    @overload
    def __call__(
        self, pattern: Literal["meeting.participant_left"], /
    ) -> Handled[MeetingParticipantLeft]: ...
    @overload
    def __call__(
        self, pattern: Literal["meeting.participant_left_breakout_room"], /
    ) -> Handled[MeetingParticipantLeftBreakoutRoom]: ...
    @overload
    def __call__(
        self, pattern: Literal["meeting.participant_left_waiting_room"], /
    ) -> Handled[MeetingParticipantLeftWaitingRoom]: ...
    @overload
    def __call__(
        self, pattern: Literal["meeting.participant_phone_callout_accepted"], /
    ) -> Handled[MeetingParticipantPhoneCalloutAccepted]: ...
    @overload
    def __call__(
        self, pattern: Literal["meeting.participant_phone_callout_missed"], /
    ) -> Handled[MeetingParticipantPhoneCalloutMissed]: ...
    @overload
    def __call__(
        self, pattern: Literal["meeting.participant_phone_callout_rejected"], /
    ) -> Handled[MeetingParticipantPhoneCalloutRejected]: ...
    @overload
    def __call__(
        self, pattern: Literal["meeting.participant_phone_callout_ringing"], /
    ) -> Handled[MeetingParticipantPhoneCalloutRinging]: ...
    @overload
    def __call__(
        self, pattern: Literal["meeting.participant_put_in_waiting_room"], /
    ) -> Handled[MeetingParticipantPutInWaitingRoom]: ...
    @overload
    def __call__(self, pattern: Literal["meeting.participant_qos"], /) -> Handled[MeetingParticipantQos]: ...
    @overload
    def __call__(
        self, pattern: Literal["meeting.participant_qos_summary"], /
    ) -> Handled[MeetingParticipantQosSummary]: ...
    @overload
    def __call__(
        self, pattern: Literal["meeting.participant_role_changed"], /
    ) -> Handled[MeetingParticipantRoleChanged]: ...
    @overload
    def __call__(
        self, pattern: Literal["meeting.participant_room_system_callout_accepted"], /
    ) -> Handled[MeetingParticipantRoomSystemCalloutAccepted]: ...
    @overload
    def __call__(
        self, pattern: Literal["meeting.participant_room_system_callout_failed"], /
    ) -> Handled[MeetingParticipantRoomSystemCalloutFailed]: ...
    @overload
    def __call__(
        self, pattern: Literal["meeting.participant_room_system_callout_missed"], /
    ) -> Handled[MeetingParticipantRoomSystemCalloutMissed]: ...
    @overload
    def __call__(
        self, pattern: Literal["meeting.participant_room_system_callout_rejected"], /
    ) -> Handled[MeetingParticipantRoomSystemCalloutRejected]: ...
    @overload
    def __call__(
        self, pattern: Literal["meeting.participant_room_system_callout_ringing"], /
    ) -> Handled[MeetingParticipantRoomSystemCalloutRinging]: ...
    @overload
    def __call__(
        self, pattern: Literal["meeting.permanently_deleted"], /
    ) -> Handled[MeetingPermanentlyDeleted]: ...
    @overload
    def __call__(self, pattern: Literal["meeting.recovered"], /) -> Handled[MeetingRecovered]: ...
    @overload
    def __call__(
        self, pattern: Literal["meeting.registration_approved"], /
    ) -> Handled[MeetingRegistrationApproved]: ...
    @overload
    def __call__(
        self, pattern: Literal["meeting.registration_cancelled"], /
    ) -> Handled[MeetingRegistrationCancelled]: ...
    @overload
    def __call__(
        self, pattern: Literal["meeting.registration_created"], /
    ) -> Handled[MeetingRegistrationCreated]: ...
    @overload
    def __call__(
        self, pattern: Literal["meeting.registration_denied"], /
    ) -> Handled[MeetingRegistrationDenied]: ...
    @overload
    def __call__(self, pattern: Literal["meeting.risk_alert"], /) -> Handled[MeetingRiskAlert]: ...
    @overload
    def __call__(
        self, pattern: Literal["meeting.rtms_concurrency_near_limit"], /
    ) -> Handled[MeetingRtmsConcurrencyNearLimit]: ...
    @overload
    def __call__(
        self, pattern: Literal["meeting.rtms_interrupted"], /
    ) -> Handled[MeetingRtmsInterrupted]: ...
    @overload
    def __call__(self, pattern: Literal["meeting.rtms_started"], /) -> Handled[MeetingRtmsStarted]: ...
    @overload
    def __call__(self, pattern: Literal["meeting.rtms_stopped"], /) -> Handled[MeetingRtmsStopped]: ...
    @overload
    def __call__(self, pattern: Literal["meeting.sharing_ended"], /) -> Handled[MeetingSharingEnded]: ...
    @overload
    def __call__(self, pattern: Literal["meeting.sharing_started"], /) -> Handled[MeetingSharingStarted]: ...
    @overload
    def __call__(self, pattern: Literal["meeting.started"], /) -> Handled[MeetingStarted]: ...
    @overload
    def __call__(
        self, pattern: Literal["meeting.summary_completed"], /
    ) -> Handled[MeetingSummaryCompleted]: ...
    @overload
    def __call__(self, pattern: Literal["meeting.summary_deleted"], /) -> Handled[MeetingSummaryDeleted]: ...
    @overload
    def __call__(
        self, pattern: Literal["meeting.summary_recovered"], /
    ) -> Handled[MeetingSummaryRecovered]: ...
    @overload
    def __call__(self, pattern: Literal["meeting.summary_shared"], /) -> Handled[MeetingSummaryShared]: ...
    @overload
    def __call__(self, pattern: Literal["meeting.summary_trashed"], /) -> Handled[MeetingSummaryTrashed]: ...
    @overload
    def __call__(self, pattern: Literal["meeting.summary_updated"], /) -> Handled[MeetingSummaryUpdated]: ...
    @overload
    def __call__(self, pattern: Literal["meeting.updated"], /) -> Handled[MeetingUpdated]: ...
    @overload
    def __call__(self, pattern: Literal["node.mc_stat"], /) -> Handled[NodeMcStat]: ...
    @overload
    def __call__(self, pattern: Literal["node.mc_stat_alert"], /) -> Handled[NodeMcStatAlert]: ...
    @overload
    def __call__(self, pattern: Literal["node.mc_zone_stat_alert"], /) -> Handled[NodeMcZoneStatAlert]: ...
    @overload
    def __call__(self, pattern: Literal["node.nfs_alert"], /) -> Handled[NodeNfsAlert]: ...
    @overload
    def __call__(self, pattern: Literal["node.rc_stat"], /) -> Handled[NodeRcStat]: ...
    @overload
    def __call__(self, pattern: Literal["node.rc_stat_alert"], /) -> Handled[NodeRcStatAlert]: ...
    @overload
    def __call__(
        self, pattern: Literal["node.server_bandwidth_alert"], /
    ) -> Handled[NodeServerBandwidthAlert]: ...
    @overload
    def __call__(self, pattern: Literal["node.server_confirmed"], /) -> Handled[NodeServerConfirmed]: ...
    @overload
    def __call__(self, pattern: Literal["node.server_cpu_alert"], /) -> Handled[NodeServerCpuAlert]: ...
    @overload
    def __call__(self, pattern: Literal["node.server_deleted"], /) -> Handled[NodeServerDeleted]: ...
    @overload
    def __call__(self, pattern: Literal["node.server_disk_alert"], /) -> Handled[NodeServerDiskAlert]: ...
    @overload
    def __call__(self, pattern: Literal["node.server_memory_alert"], /) -> Handled[NodeServerMemoryAlert]: ...
    @overload
    def __call__(self, pattern: Literal["node.server_offline"], /) -> Handled[NodeServerOffline]: ...
    @overload
    def __call__(self, pattern: Literal["node.server_online"], /) -> Handled[NodeServerOnline]: ...
    @overload
    def __call__(self, pattern: Literal["node.server_rebooted"], /) -> Handled[NodeServerRebooted]: ...
    @overload
    def __call__(self, pattern: Literal["node.server_registered"], /) -> Handled[NodeServerRegistered]: ...
    @overload
    def __call__(self, pattern: Literal["node.server_shutdown"], /) -> Handled[NodeServerShutdown]: ...
    @overload
    def __call__(self, pattern: Literal["node.server_stat"], /) -> Handled[NodeServerStat]: ...
    @overload
    def __call__(
        self, pattern: Literal["node.server_update_available"], /
    ) -> Handled[NodeServerUpdateAvailable]: ...
    @overload
    def __call__(
        self, pattern: Literal["node.server_update_failed"], /
    ) -> Handled[NodeServerUpdateFailed]: ...
    @overload
    def __call__(
        self, pattern: Literal["node.server_update_started"], /
    ) -> Handled[NodeServerUpdateStarted]: ...
    @overload
    def __call__(
        self, pattern: Literal["node.server_update_success"], /
    ) -> Handled[NodeServerUpdateSuccess]: ...
    @overload
    def __call__(
        self, pattern: Literal["node.service_abnormal_status"], /
    ) -> Handled[NodeServiceAbnormalStatus]: ...
    @overload
    def __call__(self, pattern: Literal["node.service_cpu_alert"], /) -> Handled[NodeServiceCpuAlert]: ...
    @overload
    def __call__(self, pattern: Literal["node.service_deleted"], /) -> Handled[NodeServiceDeleted]: ...
    @overload
    def __call__(
        self, pattern: Literal["node.service_memory_alert"], /
    ) -> Handled[NodeServiceMemoryAlert]: ...
    @overload
    def __call__(self, pattern: Literal["node.service_started"], /) -> Handled[NodeServiceStarted]: ...
    @overload
    def __call__(self, pattern: Literal["node.service_stat"], /) -> Handled[NodeServiceStat]: ...
    @overload
    def __call__(self, pattern: Literal["node.service_stopped"], /) -> Handled[NodeServiceStopped]: ...
    @overload
    def __call__(
        self, pattern: Literal["node.service_update_available"], /
    ) -> Handled[NodeServiceUpdateAvailable]: ...
    @overload
    def __call__(
        self, pattern: Literal["node.service_update_failed"], /
    ) -> Handled[NodeServiceUpdateFailed]: ...
    @overload
    def __call__(
        self, pattern: Literal["node.service_update_started"], /
    ) -> Handled[NodeServiceUpdateStarted]: ...
    @overload
    def __call__(
        self, pattern: Literal["node.service_update_success"], /
    ) -> Handled[NodeServiceUpdateSuccess]: ...
    @overload
    def __call__(self, pattern: Literal["node.zhm_stat"], /) -> Handled[NodeZhmStat]: ...
    @overload
    def __call__(self, pattern: Literal["node.zhm_stat_alert"], /) -> Handled[NodeZhmStatAlert]: ...
    @overload
    def __call__(self, pattern: Literal["node.zhm_zone_stat_alert"], /) -> Handled[NodeZhmZoneStatAlert]: ...
    @overload
    def __call__(self, pattern: Literal["node.zone_added"], /) -> Handled[NodeZoneAdded]: ...
    @overload
    def __call__(self, pattern: Literal["node.zone_deleted"], /) -> Handled[NodeZoneDeleted]: ...
    @overload
    def __call__(
        self, pattern: Literal["number_management.peering_number_cnam_updated"], /
    ) -> Handled[NumberManagementPeeringNumberCnamUpdated]: ...
    @overload
    def __call__(
        self, pattern: Literal["number_management.peering_number_emergency_address_updated"], /
    ) -> Handled[NumberManagementPeeringNumberEmergencyAddressUpdated]: ...
    @overload
    def __call__(
        self, pattern: Literal["phone.account_settings_updated"], /
    ) -> Handled[PhoneAccountSettingsUpdated]: ...
    @overload
    def __call__(
        self, pattern: Literal["phone.ai_call_summary_changed"], /
    ) -> Handled[PhoneAiCallSummaryChanged]: ...
    @overload
    def __call__(
        self, pattern: Literal["phone.blind_transfer_initiated"], /
    ) -> Handled[PhoneBlindTransferInitiated]: ...
    @overload
    def __call__(
        self, pattern: Literal["phone.call_element_deleted"], /
    ) -> Handled[PhoneCallElementDeleted]: ...
    @overload
    def __call__(
        self, pattern: Literal["phone.call_history_deleted"], /
    ) -> Handled[PhoneCallHistoryDeleted]: ...
    @overload
    def __call__(self, pattern: Literal["phone.call_log_deleted"], /) -> Handled[PhoneCallLogDeleted]: ...
    @overload
    def __call__(
        self, pattern: Literal["phone.call_log_permanently_deleted"], /
    ) -> Handled[PhoneCallLogPermanentlyDeleted]: ...
    @overload
    def __call__(self, pattern: Literal["phone.call_qos"], /) -> Handled[PhoneCallQos]: ...
    @overload
    def __call__(self, pattern: Literal["phone.call_qos_summary"], /) -> Handled[PhoneCallQosSummary]: ...
    @overload
    def __call__(self, pattern: Literal["phone.callee_answered"], /) -> Handled[PhoneCalleeAnswered]: ...
    @overload
    def __call__(
        self, pattern: Literal["phone.callee_call_element_completed"], /
    ) -> Handled[PhoneCalleeCallElementCompleted]: ...
    @overload
    def __call__(
        self, pattern: Literal["phone.callee_call_history_completed"], /
    ) -> Handled[PhoneCalleeCallHistoryCompleted]: ...
    @overload
    def __call__(
        self, pattern: Literal["phone.callee_call_log_completed"], /
    ) -> Handled[PhoneCalleeCallLogCompleted]: ...
    @overload
    def __call__(self, pattern: Literal["phone.callee_ended"], /) -> Handled[PhoneCalleeEnded]: ...
    @overload
    def __call__(self, pattern: Literal["phone.callee_hold"], /) -> Handled[PhoneCalleeHold]: ...
    @overload
    def __call__(
        self, pattern: Literal["phone.callee_meeting_inviting"], /
    ) -> Handled[PhoneCalleeMeetingInviting]: ...
    @overload
    def __call__(self, pattern: Literal["phone.callee_missed"], /) -> Handled[PhoneCalleeMissed]: ...
    @overload
    def __call__(self, pattern: Literal["phone.callee_mute"], /) -> Handled[PhoneCalleeMute]: ...
    @overload
    def __call__(self, pattern: Literal["phone.callee_parked"], /) -> Handled[PhoneCalleeParked]: ...
    @overload
    def __call__(self, pattern: Literal["phone.callee_rejected"], /) -> Handled[PhoneCalleeRejected]: ...
    @overload
    def __call__(self, pattern: Literal["phone.callee_ringing"], /) -> Handled[PhoneCalleeRinging]: ...
    @overload
    def __call__(self, pattern: Literal["phone.callee_unhold"], /) -> Handled[PhoneCalleeUnhold]: ...
    @overload
    def __call__(self, pattern: Literal["phone.callee_unmute"], /) -> Handled[PhoneCalleeUnmute]: ...
    @overload
    def __call__(
        self, pattern: Literal["phone.caller_call_element_completed"], /
    ) -> Handled[PhoneCallerCallElementCompleted]: ...
    @overload
    def __call__(
        self, pattern: Literal["phone.caller_call_history_completed"], /
    ) -> Handled[PhoneCallerCallHistoryCompleted]: ...
    @overload
    def __call__(
        self, pattern: Literal["phone.caller_call_log_completed"], /
    ) -> Handled[PhoneCallerCallLogCompleted]: ...
    @overload
    def __call__(self, pattern: Literal["phone.caller_connected"], /) -> Handled[PhoneCallerConnected]: ...
    @overload
    def __call__(self, pattern: Literal["phone.caller_ended"], /) -> Handled[PhoneCallerEnded]: ...
    @overload
    def __call__(self, pattern: Literal["phone.caller_hold"], /) -> Handled[PhoneCallerHold]: ...
    @overload
    def __call__(
        self, pattern: Literal["phone.caller_meeting_inviting"], /
    ) -> Handled[PhoneCallerMeetingInviting]: ...
    @overload
    def __call__(self, pattern: Literal["phone.caller_mute"], /) -> Handled[PhoneCallerMute]: ...
    @overload
    def __call__(self, pattern: Literal["phone.caller_ringing"], /) -> Handled[PhoneCallerRinging]: ...
    @overload
    def __call__(self, pattern: Literal["phone.caller_unhold"], /) -> Handled[PhoneCallerUnhold]: ...
    @overload
    def __call__(self, pattern: Literal["phone.caller_unmute"], /) -> Handled[PhoneCallerUnmute]: ...
    @overload
    def __call__(
        self, pattern: Literal["phone.conference_started"], /
    ) -> Handled[PhoneConferenceStarted]: ...
    @overload
    def __call__(
        self, pattern: Literal["phone.device_registration"], /
    ) -> Handled[PhoneDeviceRegistration]: ...
    @overload
    def __call__(self, pattern: Literal["phone.emergency_alert"], /) -> Handled[PhoneEmergencyAlert]: ...
    @overload
    def __call__(
        self, pattern: Literal["phone.generic_device_provision"], /
    ) -> Handled[PhoneGenericDeviceProvision]: ...
    @overload
    def __call__(
        self, pattern: Literal["phone.group_settings_updated"], /
    ) -> Handled[PhoneGroupSettingsUpdated]: ...
    @overload
    def __call__(
        self, pattern: Literal["phone.peering_number_cnam_updated"], /
    ) -> Handled[PhonePeeringNumberCnamUpdated]: ...
    @overload
    def __call__(
        self, pattern: Literal["phone.peering_number_emergency_address_updated"], /
    ) -> Handled[PhonePeeringNumberEmergencyAddressUpdated]: ...
    @overload
    def __call__(
        self, pattern: Literal["phone.recording_completed"], /
    ) -> Handled[PhoneRecordingCompleted]: ...
    @overload
    def __call__(
        self, pattern: Literal["phone.recording_completed_for_access_member"], /
    ) -> Handled[PhoneRecordingCompletedForAccessMember]: ...
    @overload
    def __call__(self, pattern: Literal["phone.recording_deleted"], /) -> Handled[PhoneRecordingDeleted]: ...
    @overload
    def __call__(self, pattern: Literal["phone.recording_failed"], /) -> Handled[PhoneRecordingFailed]: ...
    @overload
    def __call__(self, pattern: Literal["phone.recording_paused"], /) -> Handled[PhoneRecordingPaused]: ...
    @overload
    def __call__(
        self, pattern: Literal["phone.recording_permanently_deleted"], /
    ) -> Handled[PhoneRecordingPermanentlyDeleted]: ...
    @overload
    def __call__(self, pattern: Literal["phone.recording_resumed"], /) -> Handled[PhoneRecordingResumed]: ...
    @overload
    def __call__(self, pattern: Literal["phone.recording_started"], /) -> Handled[PhoneRecordingStarted]: ...
    @overload
    def __call__(self, pattern: Literal["phone.recording_stopped"], /) -> Handled[PhoneRecordingStopped]: ...
    @overload
    def __call__(
        self, pattern: Literal["phone.recording_transcript_completed"], /
    ) -> Handled[PhoneRecordingTranscriptCompleted]: ...
    @overload
    def __call__(
        self, pattern: Literal["phone.sms_campaign_number_opt_in"], /
    ) -> Handled[PhoneSmsCampaignNumberOptIn]: ...
    @overload
    def __call__(
        self, pattern: Literal["phone.sms_campaign_number_opt_out"], /
    ) -> Handled[PhoneSmsCampaignNumberOptOut]: ...
    @overload
    def __call__(
        self, pattern: Literal["phone.sms_etiquette_block"], /
    ) -> Handled[PhoneSmsEtiquetteBlock]: ...
    @overload
    def __call__(self, pattern: Literal["phone.sms_etiquette_warn"], /) -> Handled[PhoneSmsEtiquetteWarn]: ...
    @overload
    def __call__(self, pattern: Literal["phone.sms_received"], /) -> Handled[PhoneSmsReceived]: ...
    @overload
    def __call__(self, pattern: Literal["phone.sms_sent"], /) -> Handled[PhoneSmsSent]: ...
    @overload
    def __call__(self, pattern: Literal["phone.sms_sent_failed"], /) -> Handled[PhoneSmsSentFailed]: ...
    @overload
    def __call__(
        self, pattern: Literal["phone.transfer_call_to_voicemail_initiated"], /
    ) -> Handled[PhoneTransferCallToVoicemailInitiated]: ...
    @overload
    def __call__(
        self, pattern: Literal["phone.transfer_recipient_updated"], /
    ) -> Handled[PhoneTransferRecipientUpdated]: ...
    @overload
    def __call__(self, pattern: Literal["phone.voicemail_deleted"], /) -> Handled[PhoneVoicemailDeleted]: ...
    @overload
    def __call__(
        self, pattern: Literal["phone.voicemail_permanently_deleted"], /
    ) -> Handled[PhoneVoicemailPermanentlyDeleted]: ...
    @overload
    def __call__(
        self, pattern: Literal["phone.voicemail_received"], /
    ) -> Handled[PhoneVoicemailReceived]: ...
    @overload
    def __call__(
        self, pattern: Literal["phone.voicemail_received_for_access_member"], /
    ) -> Handled[PhoneVoicemailReceivedForAccessMember]: ...
    @overload
    def __call__(
        self, pattern: Literal["phone.voicemail_transcript_completed"], /
    ) -> Handled[PhoneVoicemailTranscriptCompleted]: ...
    @overload
    def __call__(
        self, pattern: Literal["phone.warm_transfer_cancelled"], /
    ) -> Handled[PhoneWarmTransferCancelled]: ...
    @overload
    def __call__(
        self, pattern: Literal["phone.warm_transfer_completed"], /
    ) -> Handled[PhoneWarmTransferCompleted]: ...
    @overload
    def __call__(
        self, pattern: Literal["phone.warm_transfer_initiated"], /
    ) -> Handled[PhoneWarmTransferInitiated]: ...
    @overload
    def __call__(
        self, pattern: Literal["quality_management.evaluation_completed"], /
    ) -> Handled[QualityManagementEvaluationCompleted]: ...
    @overload
    def __call__(
        self, pattern: Literal["quality_management.interaction_analysis_completed"], /
    ) -> Handled[QualityManagementInteractionAnalysisCompleted]: ...
    @overload
    def __call__(
        self, pattern: Literal["recording.archive_files_completed"], /
    ) -> Handled[RecordingArchiveFilesCompleted]: ...
    @overload
    def __call__(self, pattern: Literal["recording.batch_deleted"], /) -> Handled[RecordingBatchDeleted]: ...
    @overload
    def __call__(
        self, pattern: Literal["recording.batch_recovered"], /
    ) -> Handled[RecordingBatchRecovered]: ...
    @overload
    def __call__(self, pattern: Literal["recording.batch_trashed"], /) -> Handled[RecordingBatchTrashed]: ...
    @overload
    def __call__(
        self, pattern: Literal["recording.cloud_storage_usage_updated"], /
    ) -> Handled[RecordingCloudStorageUsageUpdated]: ...
    @overload
    def __call__(self, pattern: Literal["recording.completed"], /) -> Handled[RecordingCompleted]: ...
    @overload
    def __call__(self, pattern: Literal["recording.deleted"], /) -> Handled[RecordingDeleted]: ...
    @overload
    def __call__(self, pattern: Literal["recording.paused"], /) -> Handled[RecordingPaused]: ...
    @overload
    def __call__(self, pattern: Literal["recording.recovered"], /) -> Handled[RecordingRecovered]: ...
    @overload
    def __call__(
        self, pattern: Literal["recording.registration_approved"], /
    ) -> Handled[RecordingRegistrationApproved]: ...
    @overload
    def __call__(
        self, pattern: Literal["recording.registration_created"], /
    ) -> Handled[RecordingRegistrationCreated]: ...
    @overload
    def __call__(
        self, pattern: Literal["recording.registration_denied"], /
    ) -> Handled[RecordingRegistrationDenied]: ...
    @overload
    def __call__(self, pattern: Literal["recording.renamed"], /) -> Handled[RecordingRenamed]: ...
    @overload
    def __call__(self, pattern: Literal["recording.resumed"], /) -> Handled[RecordingResumed]: ...
    @overload
    def __call__(self, pattern: Literal["recording.started"], /) -> Handled[RecordingStarted]: ...
    @overload
    def __call__(self, pattern: Literal["recording.stopped"], /) -> Handled[RecordingStopped]: ...
    @overload
    def __call__(
        self, pattern: Literal["recording.transcript_completed"], /
    ) -> Handled[RecordingTranscriptCompleted]: ...
    @overload
    def __call__(self, pattern: Literal["recording.trashed"], /) -> Handled[RecordingTrashed]: ...
    @overload
    def __call__(
        self, pattern: Literal["revenue_accelerator.conversation_analysis_completed"], /
    ) -> Handled[RevenueAcceleratorConversationAnalysisCompleted]: ...
    @overload
    def __call__(
        self, pattern: Literal["revenue_accelerator.conversation_crm_associations_changed"], /
    ) -> Handled[RevenueAcceleratorConversationCrmAssociationsChanged]: ...
    @overload
    def __call__(
        self, pattern: Literal["revenue_accelerator.playlist_add_moment"], /
    ) -> Handled[RevenueAcceleratorPlaylistAddMoment]: ...
    @overload
    def __call__(
        self, pattern: Literal["revenue_accelerator.playlist_create"], /
    ) -> Handled[RevenueAcceleratorPlaylistCreate]: ...
    @overload
    def __call__(
        self, pattern: Literal["revenue_accelerator.playlist_delete"], /
    ) -> Handled[RevenueAcceleratorPlaylistDelete]: ...
    @overload
    def __call__(
        self, pattern: Literal["revenue_accelerator.playlist_remove_moment"], /
    ) -> Handled[RevenueAcceleratorPlaylistRemoveMoment]: ...
    @overload
    def __call__(
        self, pattern: Literal["revenue_accelerator.post_comment_completed"], /
    ) -> Handled[RevenueAcceleratorPostCommentCompleted]: ...
    @overload
    def __call__(
        self, pattern: Literal["rtms.concurrency_limited"], /
    ) -> Handled[RtmsConcurrencyLimited]: ...
    @overload
    def __call__(
        self, pattern: Literal["rtms.concurrency_near_limit"], /
    ) -> Handled[RtmsConcurrencyNearLimit]: ...
    @overload
    def __call__(
        self, pattern: Literal["scheduler.scheduled_event_canceled"], /
    ) -> Handled[SchedulerScheduledEventCanceled]: ...
    @overload
    def __call__(
        self, pattern: Literal["scheduler.scheduled_event_created"], /
    ) -> Handled[SchedulerScheduledEventCreated]: ...
    @overload
    def __call__(self, pattern: Literal["session.alert"], /) -> Handled[SessionAlert]: ...
    @overload
    def __call__(self, pattern: Literal["session.ended"], /) -> Handled[SessionEnded]: ...
    @overload
    def __call__(
        self, pattern: Literal["session.live_streaming_started"], /
    ) -> Handled[SessionLiveStreamingStarted]: ...
    @overload
    def __call__(
        self, pattern: Literal["session.live_streaming_stopped"], /
    ) -> Handled[SessionLiveStreamingStopped]: ...
    @overload
    def __call__(
        self, pattern: Literal["session.recording_completed"], /
    ) -> Handled[SessionRecordingCompleted]: ...
    @overload
    def __call__(
        self, pattern: Literal["session.recording_deleted"], /
    ) -> Handled[SessionRecordingDeleted]: ...
    @overload
    def __call__(
        self, pattern: Literal["session.recording_paused"], /
    ) -> Handled[SessionRecordingPaused]: ...
    @overload
    def __call__(
        self, pattern: Literal["session.recording_recovered"], /
    ) -> Handled[SessionRecordingRecovered]: ...
    @overload
    def __call__(
        self, pattern: Literal["session.recording_resumed"], /
    ) -> Handled[SessionRecordingResumed]: ...
    @overload
    def __call__(
        self, pattern: Literal["session.recording_started"], /
    ) -> Handled[SessionRecordingStarted]: ...
    @overload
    def __call__(
        self, pattern: Literal["session.recording_stopped"], /
    ) -> Handled[SessionRecordingStopped]: ...
    @overload
    def __call__(
        self, pattern: Literal["session.recording_summary_completed"], /
    ) -> Handled[SessionRecordingSummaryCompleted]: ...
    @overload
    def __call__(
        self, pattern: Literal["session.recording_transcript_completed"], /
    ) -> Handled[SessionRecordingTranscriptCompleted]: ...
    @overload
    def __call__(
        self, pattern: Literal["session.recording_transcript_failed"], /
    ) -> Handled[SessionRecordingTranscriptFailed]: ...
    @overload
    def __call__(
        self, pattern: Literal["session.recording_trashed"], /
    ) -> Handled[SessionRecordingTrashed]: ...
    @overload
    def __call__(
        self, pattern: Literal["session.rtms_interrupted"], /
    ) -> Handled[SessionRtmsInterrupted]: ...
    @overload
    def __call__(self, pattern: Literal["session.rtms_started"], /) -> Handled[SessionRtmsStarted]: ...
    @overload
    def __call__(self, pattern: Literal["session.rtms_stopped"], /) -> Handled[SessionRtmsStopped]: ...
    @overload
    def __call__(self, pattern: Literal["session.sharing_ended"], /) -> Handled[SessionSharingEnded]: ...
    @overload
    def __call__(self, pattern: Literal["session.sharing_started"], /) -> Handled[SessionSharingStarted]: ...
    @overload
    def __call__(self, pattern: Literal["session.started"], /) -> Handled[SessionStarted]: ...
    @overload
    def __call__(
        self, pattern: Literal["session.stream_ingestion_connected"], /
    ) -> Handled[SessionStreamIngestionConnected]: ...
    @overload
    def __call__(
        self, pattern: Literal["session.stream_ingestion_disconnected"], /
    ) -> Handled[SessionStreamIngestionDisconnected]: ...
    @overload
    def __call__(
        self, pattern: Literal["session.stream_ingestion_started"], /
    ) -> Handled[SessionStreamIngestionStarted]: ...
    @overload
    def __call__(
        self, pattern: Literal["session.stream_ingestion_stopped"], /
    ) -> Handled[SessionStreamIngestionStopped]: ...
    @overload
    def __call__(
        self, pattern: Literal["session.stream_ingestion_unbind"], /
    ) -> Handled[SessionStreamIngestionUnbind]: ...
    @overload
    def __call__(self, pattern: Literal["session.user_data"], /) -> Handled[SessionUserData]: ...
    @overload
    def __call__(
        self, pattern: Literal["session.user_data_summary"], /
    ) -> Handled[SessionUserDataSummary]: ...
    @overload
    def __call__(self, pattern: Literal["session.user_joined"], /) -> Handled[SessionUserJoined]: ...
    @overload
    def __call__(self, pattern: Literal["session.user_left"], /) -> Handled[SessionUserLeft]: ...
    @overload
    def __call__(
        self, pattern: Literal["session.user_phone_callout_accepted"], /
    ) -> Handled[SessionUserPhoneCalloutAccepted]: ...
    @overload
    def __call__(
        self, pattern: Literal["session.user_phone_callout_canceled"], /
    ) -> Handled[SessionUserPhoneCalloutCanceled]: ...
    @overload
    def __call__(
        self, pattern: Literal["session.user_phone_callout_missed"], /
    ) -> Handled[SessionUserPhoneCalloutMissed]: ...
    @overload
    def __call__(
        self, pattern: Literal["session.user_phone_callout_rejected"], /
    ) -> Handled[SessionUserPhoneCalloutRejected]: ...
    @overload
    def __call__(
        self, pattern: Literal["session.user_phone_callout_ringing"], /
    ) -> Handled[SessionUserPhoneCalloutRinging]: ...
    @overload
    def __call__(self, pattern: Literal["session.user_qos"], /) -> Handled[SessionUserQos]: ...
    @overload
    def __call__(self, pattern: Literal["session.user_qos_summary"], /) -> Handled[SessionUserQosSummary]: ...
    @overload
    def __call__(
        self, pattern: Literal["session.user_room_system_callout_accepted"], /
    ) -> Handled[SessionUserRoomSystemCalloutAccepted]: ...
    @overload
    def __call__(
        self, pattern: Literal["session.user_room_system_callout_failed"], /
    ) -> Handled[SessionUserRoomSystemCalloutFailed]: ...
    @overload
    def __call__(
        self, pattern: Literal["session.user_room_system_callout_missed"], /
    ) -> Handled[SessionUserRoomSystemCalloutMissed]: ...
    @overload
    def __call__(
        self, pattern: Literal["session.user_room_system_callout_rejected"], /
    ) -> Handled[SessionUserRoomSystemCalloutRejected]: ...
    @overload
    def __call__(
        self, pattern: Literal["session.user_room_system_callout_ringing"], /
    ) -> Handled[SessionUserRoomSystemCalloutRinging]: ...
    @overload
    def __call__(self, pattern: Literal["task.assignee_updated"], /) -> Handled[TaskAssigneeUpdated]: ...
    @overload
    def __call__(
        self, pattern: Literal["task.collaborator_updated"], /
    ) -> Handled[TaskCollaboratorUpdated]: ...
    @overload
    def __call__(self, pattern: Literal["task.comment_updated"], /) -> Handled[TaskCommentUpdated]: ...
    @overload
    def __call__(self, pattern: Literal["task.completed"], /) -> Handled[TaskCompleted]: ...
    @overload
    def __call__(self, pattern: Literal["task.created"], /) -> Handled[TaskCreated]: ...
    @overload
    def __call__(self, pattern: Literal["task.deleted"], /) -> Handled[TaskDeleted]: ...
    @overload
    def __call__(self, pattern: Literal["task.reopened"], /) -> Handled[TaskReopened]: ...
    @overload
    def __call__(self, pattern: Literal["task.updated"], /) -> Handled[TaskUpdated]: ...
    @overload
    def __call__(self, pattern: Literal["team_chat.app_mention"], /) -> Handled[TeamChatAppMention]: ...
    @overload
    def __call__(self, pattern: Literal["team_chat.bookmark_added"], /) -> Handled[TeamChatBookmarkAdded]: ...
    @overload
    def __call__(
        self, pattern: Literal["team_chat.bookmark_removed"], /
    ) -> Handled[TeamChatBookmarkRemoved]: ...
    @overload
    def __call__(
        self, pattern: Literal["team_chat.channel_app_added"], /
    ) -> Handled[TeamChatChannelAppAdded]: ...
    @overload
    def __call__(
        self, pattern: Literal["team_chat.channel_app_removed"], /
    ) -> Handled[TeamChatChannelAppRemoved]: ...
    @overload
    def __call__(
        self, pattern: Literal["team_chat.channel_archived"], /
    ) -> Handled[TeamChatChannelArchived]: ...
    @overload
    def __call__(
        self, pattern: Literal["team_chat.channel_invitation_accepted"], /
    ) -> Handled[TeamChatChannelInvitationAccepted]: ...
    @overload
    def __call__(
        self, pattern: Literal["team_chat.channel_invitation_approval_requested"], /
    ) -> Handled[TeamChatChannelInvitationApprovalRequested]: ...
    @overload
    def __call__(
        self, pattern: Literal["team_chat.channel_invitation_approved"], /
    ) -> Handled[TeamChatChannelInvitationApproved]: ...
    @overload
    def __call__(
        self, pattern: Literal["team_chat.channel_invitation_created"], /
    ) -> Handled[TeamChatChannelInvitationCreated]: ...
    @overload
    def __call__(
        self, pattern: Literal["team_chat.channel_invitation_declined"], /
    ) -> Handled[TeamChatChannelInvitationDeclined]: ...
    @overload
    def __call__(
        self, pattern: Literal["team_chat.channel_invitation_rejected"], /
    ) -> Handled[TeamChatChannelInvitationRejected]: ...
    @overload
    def __call__(
        self, pattern: Literal["team_chat.channel_invitation_removed"], /
    ) -> Handled[TeamChatChannelInvitationRemoved]: ...
    @overload
    def __call__(
        self, pattern: Literal["team_chat.channel_join_approval_requested"], /
    ) -> Handled[TeamChatChannelJoinApprovalRequested]: ...
    @overload
    def __call__(
        self, pattern: Literal["team_chat.channel_join_approved"], /
    ) -> Handled[TeamChatChannelJoinApproved]: ...
    @overload
    def __call__(
        self, pattern: Literal["team_chat.channel_join_declined"], /
    ) -> Handled[TeamChatChannelJoinDeclined]: ...
    @overload
    def __call__(
        self, pattern: Literal["team_chat.channel_join_requested"], /
    ) -> Handled[TeamChatChannelJoinRequested]: ...
    @overload
    def __call__(
        self, pattern: Literal["team_chat.channel_message_deleted"], /
    ) -> Handled[TeamChatChannelMessageDeleted]: ...
    @overload
    def __call__(
        self, pattern: Literal["team_chat.channel_message_posted"], /
    ) -> Handled[TeamChatChannelMessagePosted]: ...
    @overload
    def __call__(
        self, pattern: Literal["team_chat.channel_message_updated"], /
    ) -> Handled[TeamChatChannelMessageUpdated]: ...
    @overload
    def __call__(
        self, pattern: Literal["team_chat.channel_pin_added"], /
    ) -> Handled[TeamChatChannelPinAdded]: ...
    @overload
    def __call__(
        self, pattern: Literal["team_chat.channel_pin_removed"], /
    ) -> Handled[TeamChatChannelPinRemoved]: ...
    @overload
    def __call__(
        self, pattern: Literal["team_chat.channel_reaction_added"], /
    ) -> Handled[TeamChatChannelReactionAdded]: ...
    @overload
    def __call__(
        self, pattern: Literal["team_chat.channel_reaction_removed"], /
    ) -> Handled[TeamChatChannelReactionRemoved]: ...
    @overload
    def __call__(
        self, pattern: Literal["team_chat.channel_unarchived"], /
    ) -> Handled[TeamChatChannelUnarchived]: ...
    @overload
    def __call__(
        self, pattern: Literal["team_chat.dm_message_deleted"], /
    ) -> Handled[TeamChatDmMessageDeleted]: ...
    @overload
    def __call__(
        self, pattern: Literal["team_chat.dm_message_posted"], /
    ) -> Handled[TeamChatDmMessagePosted]: ...
    @overload
    def __call__(
        self, pattern: Literal["team_chat.dm_message_updated"], /
    ) -> Handled[TeamChatDmMessageUpdated]: ...
    @overload
    def __call__(
        self, pattern: Literal["team_chat.dm_reaction_added"], /
    ) -> Handled[TeamChatDmReactionAdded]: ...
    @overload
    def __call__(
        self, pattern: Literal["team_chat.dm_reaction_removed"], /
    ) -> Handled[TeamChatDmReactionRemoved]: ...
    @overload
    def __call__(self, pattern: Literal["team_chat.emoji_added"], /) -> Handled[TeamChatEmojiAdded]: ...
    @overload
    def __call__(self, pattern: Literal["team_chat.emoji_removed"], /) -> Handled[TeamChatEmojiRemoved]: ...
    @overload
    def __call__(self, pattern: Literal["team_chat.file_changed"], /) -> Handled[TeamChatFileChanged]: ...
    @overload
    def __call__(self, pattern: Literal["team_chat.file_deleted"], /) -> Handled[TeamChatFileDeleted]: ...
    @overload
    def __call__(
        self, pattern: Literal["team_chat.file_downloaded"], /
    ) -> Handled[TeamChatFileDownloaded]: ...
    @overload
    def __call__(self, pattern: Literal["team_chat.file_shared"], /) -> Handled[TeamChatFileShared]: ...
    @overload
    def __call__(self, pattern: Literal["team_chat.file_unshared"], /) -> Handled[TeamChatFileUnshared]: ...
    @overload
    def __call__(self, pattern: Literal["team_chat.file_uploaded"], /) -> Handled[TeamChatFileUploaded]: ...
    @overload
    def __call__(self, pattern: Literal["team_chat.link_shared"], /) -> Handled[TeamChatLinkShared]: ...
    @overload
    def __call__(
        self, pattern: Literal["team_chat.shared_spaces_edited"], /
    ) -> Handled[TeamChatSharedSpacesEdited]: ...
    @overload
    def __call__(
        self, pattern: Literal["team_chat.shared_spaces_member_invited"], /
    ) -> Handled[TeamChatSharedSpacesMemberInvited]: ...
    @overload
    def __call__(
        self, pattern: Literal["team_chat.shared_spaces_member_left"], /
    ) -> Handled[TeamChatSharedSpacesMemberLeft]: ...
    @overload
    def __call__(
        self, pattern: Literal["team_chat.shared_spaces_member_removed"], /
    ) -> Handled[TeamChatSharedSpacesMemberRemoved]: ...
    @overload
    def __call__(self, pattern: Literal["team_chat.starred"], /) -> Handled[TeamChatStarred]: ...
    @overload
    def __call__(self, pattern: Literal["team_chat.unstarred"], /) -> Handled[TeamChatUnstarred]: ...
    @overload
    def __call__(self, pattern: Literal["user.activated"], /) -> Handled[UserActivated]: ...
    @overload
    def __call__(self, pattern: Literal["user.created"], /) -> Handled[UserCreated]: ...
    @overload
    def __call__(self, pattern: Literal["user.deactivated"], /) -> Handled[UserDeactivated]: ...
    @overload
    def __call__(self, pattern: Literal["user.deleted"], /) -> Handled[UserDeleted]: ...
    @overload
    def __call__(self, pattern: Literal["user.disassociated"], /) -> Handled[UserDisassociated]: ...
    @overload
    def __call__(
        self, pattern: Literal["user.invitation_accepted"], /
    ) -> Handled[UserInvitationAccepted]: ...
    @overload
    def __call__(
        self, pattern: Literal["user.personal_notes_updated"], /
    ) -> Handled[UserPersonalNotesUpdated]: ...
    @overload
    def __call__(
        self, pattern: Literal["user.presence_status_updated"], /
    ) -> Handled[UserPresenceStatusUpdated]: ...
    @overload
    def __call__(self, pattern: Literal["user.settings_updated"], /) -> Handled[UserSettingsUpdated]: ...
    @overload
    def __call__(self, pattern: Literal["user.signed_in"], /) -> Handled[UserSignedIn]: ...
    @overload
    def __call__(self, pattern: Literal["user.signed_out"], /) -> Handled[UserSignedOut]: ...
    @overload
    def __call__(self, pattern: Literal["user.tsp_created"], /) -> Handled[UserTspCreated]: ...
    @overload
    def __call__(self, pattern: Literal["user.tsp_deleted"], /) -> Handled[UserTspDeleted]: ...
    @overload
    def __call__(self, pattern: Literal["user.tsp_updated"], /) -> Handled[UserTspUpdated]: ...
    @overload
    def __call__(self, pattern: Literal["user.updated"], /) -> Handled[UserUpdated]: ...
    @overload
    def __call__(
        self, pattern: Literal["video_management.channel_published"], /
    ) -> Handled[VideoManagementChannelPublished]: ...
    @overload
    def __call__(
        self, pattern: Literal["video_management.channel_unpublished"], /
    ) -> Handled[VideoManagementChannelUnpublished]: ...
    @overload
    def __call__(
        self, pattern: Literal["video_management.channel_video_added"], /
    ) -> Handled[VideoManagementChannelVideoAdded]: ...
    @overload
    def __call__(
        self, pattern: Literal["video_management.channel_video_removed"], /
    ) -> Handled[VideoManagementChannelVideoRemoved]: ...
    @overload
    def __call__(
        self, pattern: Literal["visitor_management.checked_in"], /
    ) -> Handled[VisitorManagementCheckedIn]: ...
    @overload
    def __call__(
        self, pattern: Literal["visitor_management.checked_out"], /
    ) -> Handled[VisitorManagementCheckedOut]: ...
    @overload
    def __call__(
        self, pattern: Literal["visitor_management.invitation_created"], /
    ) -> Handled[VisitorManagementInvitationCreated]: ...
    @overload
    def __call__(
        self, pattern: Literal["visitor_management.invitation_deleted"], /
    ) -> Handled[VisitorManagementInvitationDeleted]: ...
    @overload
    def __call__(
        self, pattern: Literal["visitor_management.invitation_updated"], /
    ) -> Handled[VisitorManagementInvitationUpdated]: ...
    @overload
    def __call__(self, pattern: Literal["webinar.alert"], /) -> Handled[WebinarAlert]: ...
    @overload
    def __call__(
        self, pattern: Literal["webinar.chat_message_file_downloaded"], /
    ) -> Handled[WebinarChatMessageFileDownloaded]: ...
    @overload
    def __call__(
        self, pattern: Literal["webinar.chat_message_file_sent"], /
    ) -> Handled[WebinarChatMessageFileSent]: ...
    @overload
    def __call__(
        self, pattern: Literal["webinar.chat_message_sent"], /
    ) -> Handled[WebinarChatMessageSent]: ...
    @overload
    def __call__(
        self, pattern: Literal["webinar.converted_to_meeting"], /
    ) -> Handled[WebinarConvertedToMeeting]: ...
    @overload
    def __call__(self, pattern: Literal["webinar.created"], /) -> Handled[WebinarCreated]: ...
    @overload
    def __call__(self, pattern: Literal["webinar.deleted"], /) -> Handled[WebinarDeleted]: ...
    @overload
    def __call__(self, pattern: Literal["webinar.ended"], /) -> Handled[WebinarEnded]: ...
    @overload
    def __call__(
        self, pattern: Literal["webinar.participant_bind"], /
    ) -> Handled[WebinarParticipantBind]: ...
    @overload
    def __call__(
        self, pattern: Literal["webinar.participant_data"], /
    ) -> Handled[WebinarParticipantData]: ...
    @overload
    def __call__(
        self, pattern: Literal["webinar.participant_data_summary"], /
    ) -> Handled[WebinarParticipantDataSummary]: ...
    @overload
    def __call__(
        self, pattern: Literal["webinar.participant_feedback"], /
    ) -> Handled[WebinarParticipantFeedback]: ...
    @overload
    def __call__(
        self, pattern: Literal["webinar.participant_joined"], /
    ) -> Handled[WebinarParticipantJoined]: ...
    @overload
    def __call__(
        self, pattern: Literal["webinar.participant_left"], /
    ) -> Handled[WebinarParticipantLeft]: ...
    @overload
    def __call__(self, pattern: Literal["webinar.participant_qos"], /) -> Handled[WebinarParticipantQos]: ...
    @overload
    def __call__(
        self, pattern: Literal["webinar.participant_qos_summary"], /
    ) -> Handled[WebinarParticipantQosSummary]: ...
    @overload
    def __call__(
        self, pattern: Literal["webinar.participant_role_changed"], /
    ) -> Handled[WebinarParticipantRoleChanged]: ...
    @overload
    def __call__(
        self, pattern: Literal["webinar.permanently_deleted"], /
    ) -> Handled[WebinarPermanentlyDeleted]: ...
    @overload
    def __call__(self, pattern: Literal["webinar.recovered"], /) -> Handled[WebinarRecovered]: ...
    @overload
    def __call__(
        self, pattern: Literal["webinar.registration_approved"], /
    ) -> Handled[WebinarRegistrationApproved]: ...
    @overload
    def __call__(
        self, pattern: Literal["webinar.registration_cancelled"], /
    ) -> Handled[WebinarRegistrationCancelled]: ...
    @overload
    def __call__(
        self, pattern: Literal["webinar.registration_created"], /
    ) -> Handled[WebinarRegistrationCreated]: ...
    @overload
    def __call__(
        self, pattern: Literal["webinar.registration_denied"], /
    ) -> Handled[WebinarRegistrationDenied]: ...
    @overload
    def __call__(
        self, pattern: Literal["webinar.rtms_interrupted"], /
    ) -> Handled[WebinarRtmsInterrupted]: ...
    @overload
    def __call__(self, pattern: Literal["webinar.rtms_started"], /) -> Handled[WebinarRtmsStarted]: ...
    @overload
    def __call__(self, pattern: Literal["webinar.rtms_stopped"], /) -> Handled[WebinarRtmsStopped]: ...
    @overload
    def __call__(self, pattern: Literal["webinar.sharing_ended"], /) -> Handled[WebinarSharingEnded]: ...
    @overload
    def __call__(self, pattern: Literal["webinar.sharing_started"], /) -> Handled[WebinarSharingStarted]: ...
    @overload
    def __call__(self, pattern: Literal["webinar.started"], /) -> Handled[WebinarStarted]: ...
    @overload
    def __call__(self, pattern: Literal["webinar.updated"], /) -> Handled[WebinarUpdated]: ...
    @overload
    def __call__(
        self, pattern: Literal["whiteboard.archive_available"], /
    ) -> Handled[WhiteboardArchiveAvailable]: ...
    @overload
    def __call__(self, pattern: Literal["whiteboard.created"], /) -> Handled[WhiteboardCreated]: ...
    @overload
    def __call__(self, pattern: Literal["whiteboard.deleted"], /) -> Handled[WhiteboardDeleted]: ...
    @overload
    def __call__(self, pattern: Literal["whiteboard.file_added"], /) -> Handled[WhiteboardFileAdded]: ...
    @overload
    def __call__(self, pattern: Literal["whiteboard.opened"], /) -> Handled[WhiteboardOpened]: ...
    @overload
    def __call__(
        self, pattern: Literal["whiteboard.share_settings_updated"], /
    ) -> Handled[WhiteboardShareSettingsUpdated]: ...
    @overload
    def __call__(self, pattern: Literal["whiteboard.shared"], /) -> Handled[WhiteboardShared]: ...
    @overload
    def __call__(
        self, pattern: Literal["whiteboard.sharing_updated"], /
    ) -> Handled[WhiteboardSharingUpdated]: ...
    @overload
    def __call__(self, pattern: Literal["workspace.created"], /) -> Handled[WorkspaceCreated]: ...
    @overload
    def __call__(self, pattern: Literal["workspace.deleted"], /) -> Handled[WorkspaceDeleted]: ...
    @overload
    def __call__(
        self, pattern: Literal["workspace.pre_check_in_questionnaire_response_created"], /
    ) -> Handled[WorkspacePreCheckInQuestionnaireResponseCreated]: ...
    @overload
    def __call__(
        self, pattern: Literal["workspace.reservation_checked_in"], /
    ) -> Handled[WorkspaceReservationCheckedIn]: ...
    @overload
    def __call__(
        self, pattern: Literal["workspace.reservation_checked_out"], /
    ) -> Handled[WorkspaceReservationCheckedOut]: ...
    @overload
    def __call__(
        self, pattern: Literal["workspace.reservation_created"], /
    ) -> Handled[WorkspaceReservationCreated]: ...
    @overload
    def __call__(
        self, pattern: Literal["workspace.reservation_deleted"], /
    ) -> Handled[WorkspaceReservationDeleted]: ...
    @overload
    def __call__(
        self, pattern: Literal["workspace.reservation_questionnaire_response_created"], /
    ) -> Handled[WorkspaceReservationQuestionnaireResponseCreated]: ...
    @overload
    def __call__(
        self, pattern: Literal["workspace.reservation_questionnaire_response_updated"], /
    ) -> Handled[WorkspaceReservationQuestionnaireResponseUpdated]: ...
    @overload
    def __call__(
        self, pattern: Literal["workspace.reservation_update"], /
    ) -> Handled[WorkspaceReservationUpdate]: ...
    @overload
    def __call__(self, pattern: Literal["workspace.updated"], /) -> Handled[WorkspaceUpdated]: ...
    @overload
    def __call__(self, pattern: Literal["workspace.user_assigned"], /) -> Handled[WorkspaceUserAssigned]: ...
    @overload
    def __call__(
        self, pattern: Literal["workspace.user_unassigned"], /
    ) -> Handled[WorkspaceUserUnassigned]: ...
    @overload
    def __call__(
        self, pattern: Literal["zoom_events.event_cancelled"], /
    ) -> Handled[ZoomEventsEventCancelled]: ...
    @overload
    def __call__(
        self, pattern: Literal["zoom_events.event_duplicated"], /
    ) -> Handled[ZoomEventsEventDuplicated]: ...
    @overload
    def __call__(
        self, pattern: Literal["zoom_events.event_published"], /
    ) -> Handled[ZoomEventsEventPublished]: ...
    @overload
    def __call__(
        self, pattern: Literal["zoom_events.event_updated"], /
    ) -> Handled[ZoomEventsEventUpdated]: ...
    @overload
    def __call__(
        self, pattern: Literal["zoom_events.exhibitor_created"], /
    ) -> Handled[ZoomEventsExhibitorCreated]: ...
    @overload
    def __call__(
        self, pattern: Literal["zoom_events.exhibitor_deleted"], /
    ) -> Handled[ZoomEventsExhibitorDeleted]: ...
    @overload
    def __call__(
        self, pattern: Literal["zoom_events.exhibitor_updated"], /
    ) -> Handled[ZoomEventsExhibitorUpdated]: ...
    @overload
    def __call__(
        self, pattern: Literal["zoom_events.session_created"], /
    ) -> Handled[ZoomEventsSessionCreated]: ...
    @overload
    def __call__(
        self, pattern: Literal["zoom_events.session_deleted"], /
    ) -> Handled[ZoomEventsSessionDeleted]: ...
    @overload
    def __call__(
        self, pattern: Literal["zoom_events.session_ended"], /
    ) -> Handled[ZoomEventsSessionEnded]: ...
    @overload
    def __call__(
        self, pattern: Literal["zoom_events.session_updated"], /
    ) -> Handled[ZoomEventsSessionUpdated]: ...
    @overload
    def __call__(
        self, pattern: Literal["zoom_events.speaker_created"], /
    ) -> Handled[ZoomEventsSpeakerCreated]: ...
    @overload
    def __call__(
        self, pattern: Literal["zoom_events.speaker_deleted"], /
    ) -> Handled[ZoomEventsSpeakerDeleted]: ...
    @overload
    def __call__(
        self, pattern: Literal["zoom_events.speaker_updated"], /
    ) -> Handled[ZoomEventsSpeakerUpdated]: ...
    @overload
    def __call__(
        self, pattern: Literal["zoom_events.ticket_created"], /
    ) -> Handled[ZoomEventsTicketCreated]: ...
    @overload
    def __call__(
        self, pattern: Literal["zoom_events.ticket_deleted"], /
    ) -> Handled[ZoomEventsTicketDeleted]: ...
    @overload
    def __call__(
        self, pattern: Literal["zoom_events.ticket_type_created"], /
    ) -> Handled[ZoomEventsTicketTypeCreated]: ...
    @overload
    def __call__(
        self, pattern: Literal["zoom_events.ticket_type_deleted"], /
    ) -> Handled[ZoomEventsTicketTypeDeleted]: ...
    @overload
    def __call__(
        self, pattern: Literal["zoom_events.ticket_type_updated"], /
    ) -> Handled[ZoomEventsTicketTypeUpdated]: ...
    @overload
    def __call__(
        self, pattern: Literal["zoom_events.ticket_updated"], /
    ) -> Handled[ZoomEventsTicketUpdated]: ...
    @overload
    def __call__(
        self, pattern: Literal["zoom_events.vod_registration_created"], /
    ) -> Handled[ZoomEventsVodRegistrationCreated]: ...
    @overload
    def __call__(self, pattern: Literal["zoomroom.alert"], /) -> Handled[ZoomroomAlert]: ...
    @overload
    def __call__(self, pattern: Literal["zoomroom.checked_in"], /) -> Handled[ZoomroomCheckedIn]: ...
    @overload
    def __call__(self, pattern: Literal["zoomroom.checked_out"], /) -> Handled[ZoomroomCheckedOut]: ...
    @overload
    def __call__(self, pattern: Literal["zoomroom.created"], /) -> Handled[ZoomroomCreated]: ...
    @overload
    def __call__(self, pattern: Literal["zoomroom.delayed_alert"], /) -> Handled[ZoomroomDelayedAlert]: ...
    @overload
    def __call__(self, pattern: Literal["zoomroom.deleted"], /) -> Handled[ZoomroomDeleted]: ...
    @overload
    def __call__(
        self, pattern: Literal["zoomroom.digital_signage_app_ended"], /
    ) -> Handled[ZoomroomDigitalSignageAppEnded]: ...
    @overload
    def __call__(
        self, pattern: Literal["zoomroom.digital_signage_app_started"], /
    ) -> Handled[ZoomroomDigitalSignageAppStarted]: ...
    @overload
    def __call__(
        self, pattern: Literal["zoomroom.location_created"], /
    ) -> Handled[ZoomroomLocationCreated]: ...
    @overload
    def __call__(
        self, pattern: Literal["zoomroom.location_deleted"], /
    ) -> Handled[ZoomroomLocationDeleted]: ...
    @overload
    def __call__(
        self, pattern: Literal["zoomroom.location_updated"], /
    ) -> Handled[ZoomroomLocationUpdated]: ...
    @overload
    def __call__(self, pattern: Literal["zoomroom.sensor_data"], /) -> Handled[ZoomroomSensorData]: ...
    @overload
    def __call__(
        self, pattern: Literal["zoomroom.thirdparty_meeting_attempted"], /
    ) -> Handled[ZoomroomThirdpartyMeetingAttempted]: ...
    @overload
    def __call__(self, pattern: Literal["zoomroom.updated"], /) -> Handled[ZoomroomUpdated]: ...
    @overload
    def __call__(self, pattern: str, /) -> Handled[Event]: ...
