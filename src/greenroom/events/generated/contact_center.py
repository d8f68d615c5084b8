"""Zoom Contact Center: webhook events.

Generated from catalog/data/contact_center. Do not edit; see docs/codegen.md.
"""

from __future__ import annotations

from greenroom.client.reply import Reply
from greenroom.events.event import Event


class ContactCenterAssetCreatedPayloadObjectAssetItems(Reply):
    asset_item_content: str
    """Text of the item, for text and speech."""
    asset_item_file_url: str
    """Link to the item's file."""
    asset_item_id: str
    """Id of the item."""
    asset_item_language: str
    """Language of the item, such as `en-US`."""
    asset_item_name: str
    """Name of the item."""
    asset_item_voice: str
    """Voice that speaks the text, such as `Joanna`."""
    is_default: bool
    """Whether the item is used when no language fits."""


class ContactCenterAssetCreatedPayloadObject(Reply):
    asset_description: str
    """What the asset is for."""
    asset_id: str
    """Id of the asset."""
    asset_items: list[ContactCenterAssetCreatedPayloadObjectAssetItems]
    """One version of the asset per language."""
    asset_language_code: str
    """Main language of the asset, such as `en-US`."""
    asset_name: str
    """Name of the asset."""
    asset_type: str
    """Kind of asset, such as `audio`."""
    category_id: str
    """Id of the asset's category."""
    category_name: str
    """Name of the asset's category."""
    date_time_ms: str
    """When it happened, ISO 8601 UTC with milliseconds."""
    modified_by: str
    """User who made the change (22-character id)."""


class ContactCenterAssetCreatedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: ContactCenterAssetCreatedPayloadObject
    """What the event is about."""


class ContactCenterAssetDeletedPayloadObject(Reply):
    archived: bool
    """Whether the asset was archived and can be restored."""
    archived_time: str
    """When the asset was archived, ISO 8601 UTC."""
    asset_id: str
    """Id of the asset."""
    asset_name: str
    """Name of the asset."""
    date_time_ms: str
    """When it happened, ISO 8601 UTC with milliseconds."""
    modified_by: str
    """User who made the change (22-character id)."""


class ContactCenterAssetDeletedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: ContactCenterAssetDeletedPayloadObject
    """What the event is about."""


class ContactCenterAssetUpdatedPayloadObjectUpdatesAssetItemAdded(Reply):
    asset_item_content: str
    """Text of the item, for text and speech."""
    asset_item_file_url: str
    """Link to the item's file."""
    asset_item_id: str
    """Id of the item."""
    asset_item_language: str
    """Language of the item, such as `en-US`."""
    asset_item_name: str
    """Name of the item."""
    asset_item_voice: str
    """Voice that speaks the text, such as `Joanna`."""
    is_default: bool
    """Whether the item is used when no language fits."""


class ContactCenterAssetUpdatedPayloadObjectUpdatesAssetItemDeleted(Reply):
    asset_item_id: str
    """Id of the item."""
    asset_item_name: str
    """Name of the item."""


class ContactCenterAssetUpdatedPayloadObjectUpdatesAssetItemUpdated(Reply):
    asset_item_content: str
    """Text of the item, for text and speech."""
    asset_item_file_url: str
    """Link to the item's file."""
    asset_item_id: str
    """Id of the item."""
    asset_item_language: str
    """Language of the item, such as `en-US`."""
    asset_item_name: str
    """Name of the item."""
    asset_item_voice: str
    """Voice that speaks the text, such as `Joanna`."""
    is_default: bool
    """Whether the item is used when no language fits."""


class ContactCenterAssetUpdatedPayloadObjectUpdates(Reply):
    asset_description: str
    """What the asset is for."""
    asset_item_added: list[ContactCenterAssetUpdatedPayloadObjectUpdatesAssetItemAdded]
    """Items that were added."""
    asset_item_deleted: list[ContactCenterAssetUpdatedPayloadObjectUpdatesAssetItemDeleted]
    """Items that were deleted."""
    asset_item_updated: list[ContactCenterAssetUpdatedPayloadObjectUpdatesAssetItemUpdated]
    """Items that were changed, with their new values."""
    asset_name: str
    """Name of the asset."""
    category_id: str
    """Id of the asset's category."""
    restore: bool
    """Whether the asset was brought back from the archive."""


class ContactCenterAssetUpdatedPayloadObject(Reply):
    asset_id: str
    """Id of the asset."""
    date_time_ms: str
    """When it happened, ISO 8601 UTC with milliseconds."""
    modified_by: str
    """User who made the change (22-character id)."""
    updates: ContactCenterAssetUpdatedPayloadObjectUpdates
    """What changed, with the new values."""


class ContactCenterAssetUpdatedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: ContactCenterAssetUpdatedPayloadObject
    """What the event is about."""


class ContactCenterBusinessHoursCreatedPayloadObjectHoursCustomHoursCustomHourRanges(Reply):
    end_time: str
    """When opening hours end, `HH:mm`."""
    start_time: str
    """When opening hours begin, `HH:mm`."""


class ContactCenterBusinessHoursCreatedPayloadObjectHoursCustomHours(Reply):
    custom_hour_ranges: list[ContactCenterBusinessHoursCreatedPayloadObjectHoursCustomHoursCustomHourRanges]
    """Opening times of that day."""
    custom_hour_type: int
    """Number that says whether that day has its own hours."""
    day_of_week: int
    """Day of the week, as a number."""


class ContactCenterBusinessHoursCreatedPayloadObjectHours(Reply):
    custom_hours: list[ContactCenterBusinessHoursCreatedPayloadObjectHoursCustomHours]
    """Hours of each weekday."""
    hour_type: int
    """Number that says whether it is always open or has hours per weekday."""


class ContactCenterBusinessHoursCreatedPayloadObject(Reply):
    account_default: bool
    """Whether it applies to the whole account unless another is chosen."""
    business_hour_description: str
    """What the business hours are for."""
    business_hour_id: str
    """Id of the business hours."""
    business_hour_name: str
    """Name of the business hours."""
    date_time_ms: str
    """When it happened, ISO 8601 UTC with milliseconds."""
    hours: ContactCenterBusinessHoursCreatedPayloadObjectHours
    """Opening hours."""
    modified_by: str
    """User who made the change (22-character id)."""
    timezone: str
    """Time zone name from the tz database, such as `America/New_York`."""


class ContactCenterBusinessHoursCreatedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: ContactCenterBusinessHoursCreatedPayloadObject
    """What the event is about."""


class ContactCenterBusinessHoursDeletedPayloadObject(Reply):
    business_hour_id: str
    """Id of the business hours."""
    date_time_ms: str
    """When it happened, ISO 8601 UTC with milliseconds."""
    modified_by: str
    """User who made the change (22-character id)."""


class ContactCenterBusinessHoursDeletedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: ContactCenterBusinessHoursDeletedPayloadObject
    """What the event is about."""


class ContactCenterBusinessHoursUpdatedPayloadObjectUpdatesHoursCustomHoursCustomHourRanges(Reply):
    end_time: str
    """When opening hours end, `HH:mm`."""
    start_time: str
    """When opening hours begin, `HH:mm`."""


class ContactCenterBusinessHoursUpdatedPayloadObjectUpdatesHoursCustomHours(Reply):
    custom_hour_ranges: list[
        ContactCenterBusinessHoursUpdatedPayloadObjectUpdatesHoursCustomHoursCustomHourRanges
    ]
    """Opening times of that day."""
    custom_hour_type: int
    """Number that says whether that day has its own hours."""
    day_of_week: int
    """Day of the week, as a number."""


class ContactCenterBusinessHoursUpdatedPayloadObjectUpdatesHours(Reply):
    custom_hours: list[ContactCenterBusinessHoursUpdatedPayloadObjectUpdatesHoursCustomHours]
    """Hours of each weekday."""
    hour_type: int
    """Number that says whether it is always open or has hours per weekday."""


class ContactCenterBusinessHoursUpdatedPayloadObjectUpdates(Reply):
    account_default: bool
    """Whether it applies to the whole account unless another is chosen."""
    business_hour_description: str
    """What the business hours are for."""
    business_hour_name: str
    """Name of the business hours."""
    hours: ContactCenterBusinessHoursUpdatedPayloadObjectUpdatesHours
    """Opening hours."""
    timezone: str
    """Time zone name from the tz database, such as `America/New_York`."""


class ContactCenterBusinessHoursUpdatedPayloadObject(Reply):
    business_hour_id: str
    """Id of the business hours."""
    date_time_ms: str
    """When it happened, ISO 8601 UTC with milliseconds."""
    modified_by: str
    """User who made the change (22-character id)."""
    updates: ContactCenterBusinessHoursUpdatedPayloadObjectUpdates
    """What changed, with the new values."""


class ContactCenterBusinessHoursUpdatedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: ContactCenterBusinessHoursUpdatedPayloadObject
    """What the event is about."""


class ContactCenterCallControlMakeCallExecutedPayloadObject(Reply):
    date_time_ms: str
    """When it happened, ISO 8601 UTC with milliseconds."""
    engagement_id: str
    """Id of the engagement."""
    request_id: str
    """Id of the order to call."""
    user_id: str
    """User id (22 characters)."""


class ContactCenterCallControlMakeCallExecutedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: ContactCenterCallControlMakeCallExecutedPayloadObject
    """What the event is about."""


class ContactCenterClosureCreatedPayloadObjectClosures(Reply):
    closure_hour_type: int
    """Number that says how long it is closed, such as all day."""
    closure_id: str
    """Id of the closure."""
    closure_name: str
    """Name of the closure, such as `New Year`."""
    end_time: str
    """When the closure ends, ISO 8601 UTC."""
    recurring_days_of_week: list[int]
    """Weekdays of a closure that repeats, as numbers."""
    recurring_frequency: int
    """Number of periods between two repetitions."""
    recurring_frequency_type: int
    """Number that says in what period it repeats, such as weekly or yearly."""
    recurring_month: int
    """Month of a closure that repeats, 1 to 12."""
    recurring_week_interval: int
    """Week of the month of a closure that repeats, as a number."""
    start_time: str
    """When the closure begins, ISO 8601 UTC."""


class ContactCenterClosureCreatedPayloadObject(Reply):
    account_default: bool
    """Whether it applies to the whole account unless another is chosen."""
    closure_set_description: str
    """What the set of closures is for."""
    closure_set_id: str
    """Id of the set of closures."""
    closure_set_name: str
    """Name of the set of closures."""
    closures: list[ContactCenterClosureCreatedPayloadObjectClosures]
    """Times at which it is closed."""
    date_time_ms: str
    """When it happened, ISO 8601 UTC with milliseconds."""
    modified_by: str
    """User who made the change (22-character id)."""
    timezone: str
    """Time zone name from the tz database, such as `America/New_York`."""


class ContactCenterClosureCreatedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: ContactCenterClosureCreatedPayloadObject
    """What the event is about."""


class ContactCenterClosureDeletedPayloadObject(Reply):
    closure_set_id: str
    """Id of the set of closures."""
    date_time_ms: str
    """When it happened, ISO 8601 UTC with milliseconds."""
    modified_by: str
    """User who made the change (22-character id)."""


class ContactCenterClosureDeletedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: ContactCenterClosureDeletedPayloadObject
    """What the event is about."""


class ContactCenterClosureUpdatedPayloadObjectUpdatesClosures(Reply):
    closure_hour_type: int
    """Number that says how long it is closed, such as all day."""
    closure_id: str
    """Id of the closure."""
    closure_name: str
    """Name of the closure, such as `New Year`."""
    end_time: str
    """When the closure ends, ISO 8601 UTC."""
    recurring_days_of_week: list[int]
    """Weekdays of a closure that repeats, as numbers."""
    recurring_frequency: int
    """Number of periods between two repetitions."""
    recurring_frequency_type: int
    """Number that says in what period it repeats, such as weekly or yearly."""
    recurring_month: int
    """Month of a closure that repeats, 1 to 12."""
    recurring_week_interval: int
    """Week of the month of a closure that repeats, as a number."""
    start_time: str
    """When the closure begins, ISO 8601 UTC."""


class ContactCenterClosureUpdatedPayloadObjectUpdates(Reply):
    account_default: bool
    """Whether it applies to the whole account unless another is chosen."""
    closure_set_description: str
    """What the set of closures is for."""
    closure_set_name: str
    """Name of the set of closures."""
    closures: list[ContactCenterClosureUpdatedPayloadObjectUpdatesClosures]
    """Times at which it is closed."""
    timezone: str
    """Time zone name from the tz database, such as `America/New_York`."""


class ContactCenterClosureUpdatedPayloadObject(Reply):
    closure_set_id: str
    """Id of the set of closures."""
    date_time_ms: str
    """When it happened, ISO 8601 UTC with milliseconds."""
    modified_by: str
    """User who made the change (22-character id)."""
    updates: ContactCenterClosureUpdatedPayloadObjectUpdates
    """What changed, with the new values."""


class ContactCenterClosureUpdatedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: ContactCenterClosureUpdatedPayloadObject
    """What the event is about."""


class ContactCenterCxEngagementEndDataReadyPayloadObject(Reply):
    channel: str
    """Channel of the engagement, such as `voice`, `video`, `messaging` or `email`."""
    date_time_ms: str
    """When it happened, ISO 8601 UTC with milliseconds."""
    engagement_direction: str
    """Who started it: `inbound` the consumer, `outbound` the agent."""
    engagement_id: str
    """Id of the engagement."""
    start_time: str
    """When the engagement began, ISO 8601 UTC."""


class ContactCenterCxEngagementEndDataReadyPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: ContactCenterCxEngagementEndDataReadyPayloadObject
    """What the event is about."""


class ContactCenterEngagementConsumerAnsweredPayloadObject(Reply):
    cc_queue_id: str
    """Id of the queue."""
    channel: str
    """Channel of the engagement, such as `voice`, `video`, `messaging` or `email`."""
    channel_source: str
    """Where the engagement comes from, such as `web_video`."""
    consumer_display_name: str
    """Name of the consumer."""
    consumer_id: str
    """Id of the consumer."""
    consumer_number: str
    """Phone number of the consumer, E.164 form."""
    date_time_ms: str
    """When it happened, ISO 8601 UTC with milliseconds."""
    engagement_direction: str
    """Who started it: `inbound` the consumer, `outbound` the agent."""
    engagement_id: str
    """Id of the engagement."""
    flow_id: str
    """Id of the flow, the script that routes engagements."""
    flow_name: str
    """Name of the flow."""
    flow_number: str
    """Phone number that leads to the flow, E.164 form."""
    queue_name: str
    """Name of the queue."""
    user_display_name: str
    """Name of the agent."""
    user_id: str
    """User id (22 characters)."""


class ContactCenterEngagementConsumerAnsweredPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: ContactCenterEngagementConsumerAnsweredPayloadObject
    """What the event is about."""


class ContactCenterEngagementConsumerEndedPayloadObject(Reply):
    cc_queue_id: str
    """Id of the queue."""
    channel: str
    """Channel of the engagement, such as `voice`, `video`, `messaging` or `email`."""
    consumer_display_name: str
    """Name of the consumer."""
    consumer_id: str
    """Id of the consumer."""
    consumer_number: str
    """Phone number of the consumer, E.164 form."""
    date_time_ms: str
    """When it happened, ISO 8601 UTC with milliseconds."""
    engagement_direction: str
    """Who started it: `inbound` the consumer, `outbound` the agent."""
    engagement_id: str
    """Id of the engagement."""
    flow_id: str
    """Id of the flow, the script that routes engagements."""
    flow_name: str
    """Name of the flow."""
    flow_number: str
    """Phone number that leads to the flow, E.164 form."""
    queue_name: str
    """Name of the queue."""
    user_display_name: str
    """Name of the agent."""
    user_id: str
    """User id (22 characters)."""


class ContactCenterEngagementConsumerEndedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: ContactCenterEngagementConsumerEndedPayloadObject
    """What the event is about."""


class ContactCenterEngagementConsumerNotifiedPayloadObject(Reply):
    cc_queue_id: str
    """Id of the queue."""
    channel: str
    """Channel of the engagement, such as `voice`, `video`, `messaging` or `email`."""
    channel_source: str
    """Where the engagement comes from, such as `web_video`."""
    consumer_display_name: str
    """Name of the consumer."""
    consumer_id: str
    """Id of the consumer."""
    consumer_invite_email: str
    """E-mail address the consumer was invited at."""
    consumer_invite_number: str
    """Phone number the consumer was invited at."""
    consumer_number: str
    """Phone number of the consumer, E.164 form."""
    date_time_ms: str
    """When it happened, ISO 8601 UTC with milliseconds."""
    engagement_direction: str
    """Who started it: `inbound` the consumer, `outbound` the agent."""
    engagement_id: str
    """Id of the engagement."""
    flow_id: str
    """Id of the flow, the script that routes engagements."""
    flow_name: str
    """Name of the flow."""
    flow_number: str
    """Phone number that leads to the flow, E.164 form."""
    queue_name: str
    """Name of the queue."""
    user_display_name: str
    """Name of the agent."""
    user_id: str
    """User id (22 characters)."""


class ContactCenterEngagementConsumerNotifiedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: ContactCenterEngagementConsumerNotifiedPayloadObject
    """What the event is about."""


class ContactCenterEngagementConsumerSentFilePayloadObjectFiles(Reply):
    file_id: str
    """Id of the file."""
    file_name: str
    """Name of the file."""
    file_size: int
    """Size of the file, bytes."""
    file_type: str
    """Kind of file, such as `Image`."""


class ContactCenterEngagementConsumerSentFilePayloadObject(Reply):
    cc_queue_id: str
    """Id of the queue."""
    channel: str
    """Channel of the engagement, such as `voice`, `video`, `messaging` or `email`."""
    channel_source: str
    """Where the engagement comes from, such as `web_video`."""
    consumer_display_name: str
    """Name of the consumer."""
    consumer_id: str
    """Id of the consumer."""
    consumer_number: str
    """Phone number of the consumer, E.164 form."""
    date_time_ms: str
    """When it happened, ISO 8601 UTC with milliseconds."""
    engagement_direction: str
    """Who started it: `inbound` the consumer, `outbound` the agent."""
    engagement_id: str
    """Id of the engagement."""
    files: list[ContactCenterEngagementConsumerSentFilePayloadObjectFiles]
    """Files that were sent."""
    flow_id: str
    """Id of the flow, the script that routes engagements."""
    flow_name: str
    """Name of the flow."""
    flow_number: str
    """Phone number that leads to the flow, E.164 form."""
    queue_name: str
    """Name of the queue."""
    user_display_name: str
    """Name of the agent."""
    user_id: str
    """User id (22 characters)."""


class ContactCenterEngagementConsumerSentFilePayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: ContactCenterEngagementConsumerSentFilePayloadObject
    """What the event is about."""


class ContactCenterEngagementConsumerSentMessagePayloadObject(Reply):
    cc_queue_id: str
    """Id of the queue."""
    channel: str
    """Channel of the engagement, such as `voice`, `video`, `messaging` or `email`."""
    channel_source: str
    """Where the engagement comes from, such as `web_video`."""
    consumer_display_name: str
    """Name of the consumer."""
    consumer_id: str
    """Id of the consumer."""
    consumer_number: str
    """Phone number of the consumer, E.164 form."""
    date_time_ms: str
    """When it happened, ISO 8601 UTC with milliseconds."""
    engagement_direction: str
    """Who started it: `inbound` the consumer, `outbound` the agent."""
    engagement_id: str
    """Id of the engagement."""
    flow_id: str
    """Id of the flow, the script that routes engagements."""
    flow_name: str
    """Name of the flow."""
    flow_number: str
    """Phone number that leads to the flow, E.164 form."""
    message_text: str
    """Text of the message."""
    queue_name: str
    """Name of the queue."""
    user_display_name: str
    """Name of the agent."""
    user_id: str
    """User id (22 characters)."""


class ContactCenterEngagementConsumerSentMessagePayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: ContactCenterEngagementConsumerSentMessagePayloadObject
    """What the event is about."""


class ContactCenterEngagementDispositionAddedPayloadObject(Reply):
    cc_queue_id: str
    """Id of the queue."""
    channel: str
    """Channel of the engagement, such as `voice`, `video`, `messaging` or `email`."""
    channel_source: str
    """Where the engagement comes from, such as `web_video`."""
    consumer_display_name: str
    """Name of the consumer."""
    consumer_id: str
    """Id of the consumer."""
    consumer_number: str
    """Phone number of the consumer, E.164 form."""
    date_time_ms: str
    """When it happened, ISO 8601 UTC with milliseconds."""
    disposition_description: str
    """What the disposition stands for."""
    disposition_id: str
    """Id of the disposition."""
    disposition_name: str
    """Name of the disposition."""
    engagement_direction: str
    """Who started it: `inbound` the consumer, `outbound` the agent."""
    engagement_id: str
    """Id of the engagement."""
    flow_id: str
    """Id of the flow, the script that routes engagements."""
    flow_name: str
    """Name of the flow."""
    flow_number: str
    """Phone number that leads to the flow, E.164 form."""
    last_modified_time: str
    """When it was last changed, ISO 8601 UTC."""
    modified_by: str
    """User who made the change (22-character id)."""
    queue_name: str
    """Name of the queue."""
    status: str
    """State of the disposition, such as `inactive`."""
    user_display_name: str
    """Name of the agent."""
    user_id: str
    """User id (22 characters)."""


class ContactCenterEngagementDispositionAddedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: ContactCenterEngagementDispositionAddedPayloadObject
    """What the event is about."""


class ContactCenterEngagementEmailTranscriptCompletedPayloadObject(Reply):
    channel: str
    """Channel of the engagement, such as `voice`, `video`, `messaging` or `email`."""
    channel_source: str
    """Where the engagement comes from, such as `web_video`."""
    date_time_ms: str
    """When it happened, ISO 8601 UTC with milliseconds."""
    engagement_direction: str
    """Who started it: `inbound` the consumer, `outbound` the agent."""
    engagement_id: str
    """Id of the engagement."""
    flow_id: str
    """Id of the flow, the script that routes engagements."""
    flow_name: str
    """Name of the flow."""
    transcript_url: str
    """Link to the transcript; call it with an access token."""


class ContactCenterEngagementEmailTranscriptCompletedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: ContactCenterEngagementEmailTranscriptCompletedPayloadObject
    """What the event is about."""


class ContactCenterEngagementEndedPayloadObject(Reply):
    channel: str
    """Channel of the engagement, such as `voice`, `video`, `messaging` or `email`."""
    channel_source: str
    """Where the engagement comes from, such as `web_video`."""
    date_time_ms: str
    """When it happened, ISO 8601 UTC with milliseconds."""
    engagement_direction: str
    """Who started it: `inbound` the consumer, `outbound` the agent."""
    engagement_id: str
    """Id of the engagement."""
    flow_id: str
    """Id of the flow, the script that routes engagements."""
    flow_name: str
    """Name of the flow."""


class ContactCenterEngagementEndedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: ContactCenterEngagementEndedPayloadObject
    """What the event is about."""


class ContactCenterEngagementMessagingTranscriptCompletedPayloadObject(Reply):
    channel: str
    """Channel of the engagement, such as `voice`, `video`, `messaging` or `email`."""
    channel_source: str
    """Where the engagement comes from, such as `web_video`."""
    date_time_ms: str
    """When it happened, ISO 8601 UTC with milliseconds."""
    engagement_direction: str
    """Who started it: `inbound` the consumer, `outbound` the agent."""
    engagement_id: str
    """Id of the engagement."""
    flow_id: str
    """Id of the flow, the script that routes engagements."""
    flow_name: str
    """Name of the flow."""
    transcript_url: str
    """Link to the transcript; call it with an access token."""


class ContactCenterEngagementMessagingTranscriptCompletedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: ContactCenterEngagementMessagingTranscriptCompletedPayloadObject
    """What the event is about."""


class ContactCenterEngagementMonitorEndedPayloadObject(Reply):
    action_type: str
    """How the supervisor takes part, such as `listen`, `whisper` or `barge`."""
    cc_queue_id: str
    """Id of the queue."""
    channel: str
    """Channel of the engagement, such as `voice`, `video`, `messaging` or `email`."""
    consumer_display_name: str
    """Name of the consumer."""
    consumer_id: str
    """Id of the consumer."""
    consumer_number: str
    """Phone number of the consumer, E.164 form."""
    contact_center_number: str
    """Number of the contact center that is used, E.164 form."""
    date_time_ms: str
    """When it happened, ISO 8601 UTC with milliseconds."""
    engagement_direction: str
    """Who started it: `inbound` the consumer, `outbound` the agent."""
    engagement_id: str
    """Id of the engagement."""
    flow_id: str
    """Id of the flow, the script that routes engagements."""
    flow_name: str
    """Name of the flow."""
    monitoring_user_display_name: str
    """Name of the supervisor."""
    monitoring_user_id: str
    """User id of the supervisor (22 characters)."""
    queue_name: str
    """Name of the queue."""
    user_display_name: str
    """Name of the agent."""
    user_id: str
    """User id (22 characters)."""


class ContactCenterEngagementMonitorEndedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: ContactCenterEngagementMonitorEndedPayloadObject
    """What the event is about."""


class ContactCenterEngagementMonitorStartedPayloadObject(Reply):
    action_type: str
    """How the supervisor takes part, such as `listen`, `whisper` or `barge`."""
    cc_queue_id: str
    """Id of the queue."""
    channel: str
    """Channel of the engagement, such as `voice`, `video`, `messaging` or `email`."""
    consumer_display_name: str
    """Name of the consumer."""
    consumer_id: str
    """Id of the consumer."""
    consumer_number: str
    """Phone number of the consumer, E.164 form."""
    contact_center_number: str
    """Number of the contact center that is used, E.164 form."""
    date_time_ms: str
    """When it happened, ISO 8601 UTC with milliseconds."""
    engagement_direction: str
    """Who started it: `inbound` the consumer, `outbound` the agent."""
    engagement_id: str
    """Id of the engagement."""
    flow_id: str
    """Id of the flow, the script that routes engagements."""
    flow_name: str
    """Name of the flow."""
    monitoring_user_display_name: str
    """Name of the supervisor."""
    monitoring_user_id: str
    """User id of the supervisor (22 characters)."""
    queue_name: str
    """Name of the queue."""
    user_display_name: str
    """Name of the agent."""
    user_id: str
    """User id (22 characters)."""


class ContactCenterEngagementMonitorStartedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: ContactCenterEngagementMonitorStartedPayloadObject
    """What the event is about."""


class ContactCenterEngagementNoteAddedPayloadObject(Reply):
    cc_queue_id: str
    """Id of the queue."""
    channel: str
    """Channel of the engagement, such as `voice`, `video`, `messaging` or `email`."""
    channel_source: str
    """Where the engagement comes from, such as `web_video`."""
    consumer_display_name: str
    """Name of the consumer."""
    consumer_id: str
    """Id of the consumer."""
    consumer_number: str
    """Phone number of the consumer, E.164 form."""
    date_time_ms: str
    """When it happened, ISO 8601 UTC with milliseconds."""
    engagement_direction: str
    """Who started it: `inbound` the consumer, `outbound` the agent."""
    engagement_id: str
    """Id of the engagement."""
    flow_id: str
    """Id of the flow, the script that routes engagements."""
    flow_name: str
    """Name of the flow."""
    flow_number: str
    """Phone number that leads to the flow, E.164 form."""
    last_modified_time: str
    """When it was last changed, ISO 8601 UTC."""
    note: str
    """Text of the note."""
    note_id: str
    """Id of the note."""
    queue_name: str
    """Name of the queue."""
    user_display_name: str
    """Name of the agent."""
    user_id: str
    """User id (22 characters)."""


class ContactCenterEngagementNoteAddedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: ContactCenterEngagementNoteAddedPayloadObject
    """What the event is about."""


class ContactCenterEngagementStartedPayloadObject(Reply):
    channel: str
    """Channel of the engagement, such as `voice`, `video`, `messaging` or `email`."""
    date_time_ms: str
    """When it happened, ISO 8601 UTC with milliseconds."""
    engagement_direction: str
    """Who started it: `inbound` the consumer, `outbound` the agent."""
    engagement_id: str
    """Id of the engagement."""
    flow_id: str
    """Id of the flow, the script that routes engagements."""
    flow_name: str
    """Name of the flow."""
    transfer_from: str
    """Product the engagement was transferred from, such as `zoom_phone`."""
    transfer_from_id: str
    """Id of the call it was transferred from."""


class ContactCenterEngagementStartedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: ContactCenterEngagementStartedPayloadObject
    """What the event is about."""


class ContactCenterEngagementSurveyStatusPayloadObject(Reply):
    cc_queue_id: str
    """Id of the queue."""
    channel: str
    """Channel of the engagement, such as `voice`, `video`, `messaging` or `email`."""
    channel_source: str
    """Where the engagement comes from, such as `web_video`."""
    consumer_display_name: str
    """Name of the consumer."""
    consumer_email: str
    """E-mail address of the consumer."""
    consumer_id: str
    """Id of the consumer."""
    consumer_number: str
    """Phone number of the consumer, E.164 form."""
    date_time_ms: str
    """When it happened, ISO 8601 UTC with milliseconds."""
    engagement_id: str
    """Id of the engagement."""
    flow_id: str
    """Id of the flow, the script that routes engagements."""
    flow_name: str
    """Name of the flow."""
    flow_number: str
    """Phone number that leads to the flow, E.164 form."""
    queue_name: str
    """Name of the queue."""
    survey_id: str
    """Id of the survey."""
    survey_question_id: str
    """Id of the question of the survey."""
    survey_status: str
    """State of the survey, such as `completed`."""
    survey_trigger_from: str
    """What set off the survey, such as `queue`."""
    user_display_name: str
    """Name of the agent."""
    user_id: str
    """User id (22 characters)."""


class ContactCenterEngagementSurveyStatusPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: ContactCenterEngagementSurveyStatusPayloadObject
    """What the event is about."""


class ContactCenterEngagementTakeoverStartedPayloadObject(Reply):
    cc_queue_id: str
    """Id of the queue."""
    channel: str
    """Channel of the engagement, such as `voice`, `video`, `messaging` or `email`."""
    consumer_display_name: str
    """Name of the consumer."""
    consumer_id: str
    """Id of the consumer."""
    consumer_number: str
    """Phone number of the consumer, E.164 form."""
    contact_center_number: str
    """Number of the contact center that is used, E.164 form."""
    date_time_ms: str
    """When it happened, ISO 8601 UTC with milliseconds."""
    engagement_direction: str
    """Who started it: `inbound` the consumer, `outbound` the agent."""
    engagement_id: str
    """Id of the engagement."""
    flow_id: str
    """Id of the flow, the script that routes engagements."""
    flow_name: str
    """Name of the flow."""
    queue_name: str
    """Name of the queue."""
    takeover_user_display_name: str
    """Name of the supervisor who took over."""
    takeover_user_id: str
    """User id of the supervisor who took over (22 characters)."""
    user_display_name: str
    """Name of the agent."""
    user_id: str
    """User id (22 characters)."""


class ContactCenterEngagementTakeoverStartedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: ContactCenterEngagementTakeoverStartedPayloadObject
    """What the event is about."""


class ContactCenterEngagementTransferAcceptedPayloadObject(Reply):
    cc_queue_id: str
    """Id of the queue."""
    channel: str
    """Channel of the engagement, such as `voice`, `video`, `messaging` or `email`."""
    consumer_display_name: str
    """Name of the consumer."""
    consumer_id: str
    """Id of the consumer."""
    consumer_number: str
    """Phone number of the consumer, E.164 form."""
    date_time_ms: str
    """When it happened, ISO 8601 UTC with milliseconds."""
    engagement_direction: str
    """Who started it: `inbound` the consumer, `outbound` the agent."""
    engagement_id: str
    """Id of the engagement."""
    flow_id: str
    """Id of the flow, the script that routes engagements."""
    flow_name: str
    """Name of the flow."""
    flow_number: str
    """Phone number that leads to the flow, E.164 form."""
    queue_name: str
    """Name of the queue."""
    task_id: str
    """Id of the task."""
    task_status: str
    """State of the task, such as `assigned` or `pending`."""
    task_timeout: int
    """How long the task may last, seconds."""
    transfer_level: str
    """What kind of target it is transferred to, such as `queue`."""
    transfer_to_cc_queue_id: str
    """Id of the queue it is transferred to."""
    transfer_to_queue_name: str
    """Name of the queue it is transferred to."""
    transfer_to_task_id: str
    """Id of the task made by the transfer."""
    transfer_to_task_status: str
    """State of the task made by the transfer, such as `pending`."""
    transfer_to_task_timeout: int
    """How long the task made by the transfer may last, seconds."""
    transfer_to_user_display_name: str
    """Name of the user it is transferred to."""
    transfer_to_user_id: str
    """User it is transferred to (22-character id)."""
    transfer_type: str
    """How it is transferred: `warm` after asking, or `cold`."""
    user_display_name: str
    """Name of the agent."""
    user_id: str
    """User id (22 characters)."""


class ContactCenterEngagementTransferAcceptedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: ContactCenterEngagementTransferAcceptedPayloadObject
    """What the event is about."""


class ContactCenterEngagementTransferCanceledPayloadObject(Reply):
    cc_queue_id: str
    """Id of the queue."""
    channel: str
    """Channel of the engagement, such as `voice`, `video`, `messaging` or `email`."""
    consumer_display_name: str
    """Name of the consumer."""
    consumer_id: str
    """Id of the consumer."""
    consumer_number: str
    """Phone number of the consumer, E.164 form."""
    date_time_ms: str
    """When it happened, ISO 8601 UTC with milliseconds."""
    engagement_direction: str
    """Who started it: `inbound` the consumer, `outbound` the agent."""
    engagement_id: str
    """Id of the engagement."""
    flow_id: str
    """Id of the flow, the script that routes engagements."""
    flow_name: str
    """Name of the flow."""
    flow_number: str
    """Phone number that leads to the flow, E.164 form."""
    queue_name: str
    """Name of the queue."""
    task_id: str
    """Id of the task."""
    task_status: str
    """State of the task, such as `assigned` or `pending`."""
    task_timeout: int
    """How long the task may last, seconds."""
    transfer_level: str
    """What kind of target it is transferred to, such as `queue`."""
    transfer_to_cc_queue_id: str
    """Id of the queue it is transferred to."""
    transfer_to_flow_id: str
    """Id of the flow it is transferred to."""
    transfer_to_flow_name: str
    """Name of the flow it is transferred to."""
    transfer_to_number: str
    """Number it is transferred to, E.164 form."""
    transfer_to_queue_name: str
    """Name of the queue it is transferred to."""
    transfer_to_task_id: str
    """Id of the task made by the transfer."""
    transfer_to_task_status: str
    """State of the task made by the transfer, such as `pending`."""
    transfer_to_task_timeout: int
    """How long the task made by the transfer may last, seconds."""
    transfer_to_user_display_name: str
    """Name of the user it is transferred to."""
    transfer_to_user_id: str
    """User it is transferred to (22-character id)."""
    transfer_type: str
    """How it is transferred: `warm` after asking, or `cold`."""
    user_display_name: str
    """Name of the agent."""
    user_id: str
    """User id (22 characters)."""


class ContactCenterEngagementTransferCanceledPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: ContactCenterEngagementTransferCanceledPayloadObject
    """What the event is about."""


class ContactCenterEngagementTransferCompletedPayloadObject(Reply):
    cc_queue_id: str
    """Id of the queue."""
    channel: str
    """Channel of the engagement, such as `voice`, `video`, `messaging` or `email`."""
    consumer_display_name: str
    """Name of the consumer."""
    consumer_id: str
    """Id of the consumer."""
    consumer_number: str
    """Phone number of the consumer, E.164 form."""
    date_time_ms: str
    """When it happened, ISO 8601 UTC with milliseconds."""
    engagement_direction: str
    """Who started it: `inbound` the consumer, `outbound` the agent."""
    engagement_id: str
    """Id of the engagement."""
    flow_id: str
    """Id of the flow, the script that routes engagements."""
    flow_name: str
    """Name of the flow."""
    flow_number: str
    """Phone number that leads to the flow, E.164 form."""
    queue_name: str
    """Name of the queue."""
    task_id: str
    """Id of the task."""
    task_status: str
    """State of the task, such as `assigned` or `pending`."""
    task_timeout: int
    """How long the task may last, seconds."""
    transfer_level: str
    """What kind of target it is transferred to, such as `queue`."""
    transfer_to_cc_queue_id: str
    """Id of the queue it is transferred to."""
    transfer_to_flow_id: str
    """Id of the flow it is transferred to."""
    transfer_to_flow_name: str
    """Name of the flow it is transferred to."""
    transfer_to_number: str
    """Number it is transferred to, E.164 form."""
    transfer_to_queue_name: str
    """Name of the queue it is transferred to."""
    transfer_to_task_id: str
    """Id of the task made by the transfer."""
    transfer_to_task_status: str
    """State of the task made by the transfer, such as `pending`."""
    transfer_to_task_timeout: int
    """How long the task made by the transfer may last, seconds."""
    transfer_to_user_display_name: str
    """Name of the user it is transferred to."""
    transfer_to_user_id: str
    """User it is transferred to (22-character id)."""
    transfer_type: str
    """How it is transferred: `warm` after asking, or `cold`."""
    user_display_name: str
    """Name of the agent."""
    user_id: str
    """User id (22 characters)."""


class ContactCenterEngagementTransferCompletedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: ContactCenterEngagementTransferCompletedPayloadObject
    """What the event is about."""


class ContactCenterEngagementTransferInitiatedPayloadObject(Reply):
    cc_queue_id: str
    """Id of the queue."""
    channel: str
    """Channel of the engagement, such as `voice`, `video`, `messaging` or `email`."""
    consumer_display_name: str
    """Name of the consumer."""
    consumer_id: str
    """Id of the consumer."""
    consumer_number: str
    """Phone number of the consumer, E.164 form."""
    date_time_ms: str
    """When it happened, ISO 8601 UTC with milliseconds."""
    engagement_direction: str
    """Who started it: `inbound` the consumer, `outbound` the agent."""
    engagement_id: str
    """Id of the engagement."""
    flow_id: str
    """Id of the flow, the script that routes engagements."""
    flow_name: str
    """Name of the flow."""
    flow_number: str
    """Phone number that leads to the flow, E.164 form."""
    queue_name: str
    """Name of the queue."""
    task_id: str
    """Id of the task."""
    task_status: str
    """State of the task, such as `assigned` or `pending`."""
    task_timeout: int
    """How long the task may last, seconds."""
    transfer_level: str
    """What kind of target it is transferred to, such as `queue`."""
    transfer_to_cc_queue_id: str
    """Id of the queue it is transferred to."""
    transfer_to_flow_id: str
    """Id of the flow it is transferred to."""
    transfer_to_flow_name: str
    """Name of the flow it is transferred to."""
    transfer_to_inbox_id: str
    """Id of the inbox it is transferred to."""
    transfer_to_inbox_name: str
    """Name of the inbox it is transferred to."""
    transfer_to_number: str
    """Number it is transferred to, E.164 form."""
    transfer_to_queue_name: str
    """Name of the queue it is transferred to."""
    transfer_to_task_id: str
    """Id of the task made by the transfer."""
    transfer_to_task_status: str
    """State of the task made by the transfer, such as `pending`."""
    transfer_to_task_timeout: int
    """How long the task made by the transfer may last, seconds."""
    transfer_to_user_display_name: str
    """Name of the user it is transferred to."""
    transfer_to_user_id: str
    """User it is transferred to (22-character id)."""
    transfer_type: str
    """How it is transferred: `warm` after asking, or `cold`."""
    user_display_name: str
    """Name of the agent."""
    user_id: str
    """User id (22 characters)."""


class ContactCenterEngagementTransferInitiatedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: ContactCenterEngagementTransferInitiatedPayloadObject
    """What the event is about."""


class ContactCenterEngagementTransferQueuedPayloadObject(Reply):
    cc_queue_id: str
    """Id of the queue."""
    channel: str
    """Channel of the engagement, such as `voice`, `video`, `messaging` or `email`."""
    consumer_display_name: str
    """Name of the consumer."""
    consumer_id: str
    """Id of the consumer."""
    consumer_number: str
    """Phone number of the consumer, E.164 form."""
    date_time_ms: str
    """When it happened, ISO 8601 UTC with milliseconds."""
    engagement_direction: str
    """Who started it: `inbound` the consumer, `outbound` the agent."""
    engagement_id: str
    """Id of the engagement."""
    flow_id: str
    """Id of the flow, the script that routes engagements."""
    flow_name: str
    """Name of the flow."""
    flow_number: str
    """Phone number that leads to the flow, E.164 form."""
    queue_name: str
    """Name of the queue."""
    task_id: str
    """Id of the task."""
    task_status: str
    """State of the task, such as `assigned` or `pending`."""
    task_timeout: int
    """How long the task may last, seconds."""
    transfer_level: str
    """What kind of target it is transferred to, such as `queue`."""
    transfer_to_cc_queue_id: str
    """Id of the queue it is transferred to."""
    transfer_to_queue_name: str
    """Name of the queue it is transferred to."""
    transfer_to_task_id: str
    """Id of the task made by the transfer."""
    transfer_to_task_status: str
    """State of the task made by the transfer, such as `pending`."""
    transfer_to_task_timeout: int
    """How long the task made by the transfer may last, seconds."""
    transfer_to_user_display_name: str
    """Name of the user it is transferred to."""
    transfer_to_user_id: str
    """User it is transferred to (22-character id)."""
    transfer_type: str
    """How it is transferred: `warm` after asking, or `cold`."""
    user_display_name: str
    """Name of the agent."""
    user_id: str
    """User id (22 characters)."""


class ContactCenterEngagementTransferQueuedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: ContactCenterEngagementTransferQueuedPayloadObject
    """What the event is about."""


class ContactCenterEngagementTransferRejectedPayloadObject(Reply):
    cc_queue_id: str
    """Id of the queue."""
    channel: str
    """Channel of the engagement, such as `voice`, `video`, `messaging` or `email`."""
    consumer_display_name: str
    """Name of the consumer."""
    consumer_id: str
    """Id of the consumer."""
    consumer_number: str
    """Phone number of the consumer, E.164 form."""
    date_time_ms: str
    """When it happened, ISO 8601 UTC with milliseconds."""
    engagement_direction: str
    """Who started it: `inbound` the consumer, `outbound` the agent."""
    engagement_id: str
    """Id of the engagement."""
    flow_id: str
    """Id of the flow, the script that routes engagements."""
    flow_name: str
    """Name of the flow."""
    flow_number: str
    """Phone number that leads to the flow, E.164 form."""
    queue_name: str
    """Name of the queue."""
    task_id: str
    """Id of the task."""
    task_status: str
    """State of the task, such as `assigned` or `pending`."""
    task_timeout: int
    """How long the task may last, seconds."""
    transfer_level: str
    """What kind of target it is transferred to, such as `queue`."""
    transfer_to_cc_queue_id: str
    """Id of the queue it is transferred to."""
    transfer_to_queue_name: str
    """Name of the queue it is transferred to."""
    transfer_to_task_id: str
    """Id of the task made by the transfer."""
    transfer_to_task_status: str
    """State of the task made by the transfer, such as `pending`."""
    transfer_to_task_timeout: int
    """How long the task made by the transfer may last, seconds."""
    transfer_to_user_display_name: str
    """Name of the user it is transferred to."""
    transfer_to_user_id: str
    """User it is transferred to (22-character id)."""
    transfer_type: str
    """How it is transferred: `warm` after asking, or `cold`."""
    user_display_name: str
    """Name of the agent."""
    user_id: str
    """User id (22 characters)."""


class ContactCenterEngagementTransferRejectedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: ContactCenterEngagementTransferRejectedPayloadObject
    """What the event is about."""


class ContactCenterEngagementTransferReservedPayloadObject(Reply):
    cc_queue_id: str
    """Id of the queue."""
    channel: str
    """Channel of the engagement, such as `voice`, `video`, `messaging` or `email`."""
    consumer_display_name: str
    """Name of the consumer."""
    consumer_id: str
    """Id of the consumer."""
    consumer_number: str
    """Phone number of the consumer, E.164 form."""
    date_time_ms: str
    """When it happened, ISO 8601 UTC with milliseconds."""
    engagement_direction: str
    """Who started it: `inbound` the consumer, `outbound` the agent."""
    engagement_id: str
    """Id of the engagement."""
    flow_id: str
    """Id of the flow, the script that routes engagements."""
    flow_name: str
    """Name of the flow."""
    flow_number: str
    """Phone number that leads to the flow, E.164 form."""
    queue_name: str
    """Name of the queue."""
    task_id: str
    """Id of the task."""
    task_status: str
    """State of the task, such as `assigned` or `pending`."""
    task_timeout: int
    """How long the task may last, seconds."""
    transfer_level: str
    """What kind of target it is transferred to, such as `queue`."""
    transfer_to_cc_queue_id: str
    """Id of the queue it is transferred to."""
    transfer_to_queue_name: str
    """Name of the queue it is transferred to."""
    transfer_to_task_id: str
    """Id of the task made by the transfer."""
    transfer_to_task_status: str
    """State of the task made by the transfer, such as `pending`."""
    transfer_to_task_timeout: int
    """How long the task made by the transfer may last, seconds."""
    transfer_to_user_display_name: str
    """Name of the user it is transferred to."""
    transfer_to_user_id: str
    """User it is transferred to (22-character id)."""
    transfer_type: str
    """How it is transferred: `warm` after asking, or `cold`."""
    user_display_name: str
    """Name of the agent."""
    user_id: str
    """User id (22 characters)."""


class ContactCenterEngagementTransferReservedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: ContactCenterEngagementTransferReservedPayloadObject
    """What the event is about."""


class ContactCenterEngagementTransferTimeoutPayloadObject(Reply):
    cc_queue_id: str
    """Id of the queue."""
    channel: str
    """Channel of the engagement, such as `voice`, `video`, `messaging` or `email`."""
    consumer_display_name: str
    """Name of the consumer."""
    consumer_id: str
    """Id of the consumer."""
    consumer_number: str
    """Phone number of the consumer, E.164 form."""
    date_time_ms: str
    """When it happened, ISO 8601 UTC with milliseconds."""
    engagement_direction: str
    """Who started it: `inbound` the consumer, `outbound` the agent."""
    engagement_id: str
    """Id of the engagement."""
    flow_id: str
    """Id of the flow, the script that routes engagements."""
    flow_name: str
    """Name of the flow."""
    flow_number: str
    """Phone number that leads to the flow, E.164 form."""
    queue_name: str
    """Name of the queue."""
    task_id: str
    """Id of the task."""
    task_status: str
    """State of the task, such as `assigned` or `pending`."""
    task_timeout: int
    """How long the task may last, seconds."""
    transfer_level: str
    """What kind of target it is transferred to, such as `queue`."""
    transfer_to_cc_queue_id: str
    """Id of the queue it is transferred to."""
    transfer_to_queue_name: str
    """Name of the queue it is transferred to."""
    transfer_to_task_id: str
    """Id of the task made by the transfer."""
    transfer_to_task_timeout: int
    """How long the task made by the transfer may last, seconds."""
    transfer_to_user_display_name: str
    """Name of the user it is transferred to."""
    transfer_to_user_id: str
    """User it is transferred to (22-character id)."""
    transfer_type: str
    """How it is transferred: `warm` after asking, or `cold`."""
    user_display_name: str
    """Name of the agent."""
    user_id: str
    """User id (22 characters)."""


class ContactCenterEngagementTransferTimeoutPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: ContactCenterEngagementTransferTimeoutPayloadObject
    """What the event is about."""


class ContactCenterEngagementUpgradeCompletedPayloadObjectConsumers(Reply):
    consumer_display_name: str
    """Name of the consumer."""
    consumer_id: str
    """Id of the consumer."""
    consumer_number: str
    """Phone number of the consumer, E.164 form."""


class ContactCenterEngagementUpgradeCompletedPayloadObjectUsers(Reply):
    user_display_name: str
    """Name of the agent."""
    user_id: str
    """User id (22 characters)."""


class ContactCenterEngagementUpgradeCompletedPayloadObject(Reply):
    cc_queue_id: str
    """Id of the queue."""
    channel: str
    """Channel of the engagement, such as `voice`, `video`, `messaging` or `email`."""
    channel_source: str
    """Where the engagement comes from, such as `web_video`."""
    consumers: list[ContactCenterEngagementUpgradeCompletedPayloadObjectConsumers]
    """Consumers who take part."""
    date_time_ms: str
    """When it happened, ISO 8601 UTC with milliseconds."""
    engagement_direction: str
    """Who started it: `inbound` the consumer, `outbound` the agent."""
    engagement_id: str
    """Id of the engagement."""
    flow_id: str
    """Id of the flow, the script that routes engagements."""
    flow_name: str
    """Name of the flow."""
    queue_name: str
    """Name of the queue."""
    upgrade_to_channel: str
    """Channel the consumer is invited to, such as `video`."""
    upgrade_to_channel_source: str
    """Source of the new channel, such as `in_app_video`."""
    users: list[ContactCenterEngagementUpgradeCompletedPayloadObjectUsers]
    """Agents who take part."""


class ContactCenterEngagementUpgradeCompletedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: ContactCenterEngagementUpgradeCompletedPayloadObject
    """What the event is about."""


class ContactCenterEngagementUpgradeExpiredPayloadObjectConsumers(Reply):
    consumer_display_name: str
    """Name of the consumer."""
    consumer_id: str
    """Id of the consumer."""
    consumer_number: str
    """Phone number of the consumer, E.164 form."""


class ContactCenterEngagementUpgradeExpiredPayloadObjectUsers(Reply):
    user_display_name: str
    """Name of the agent."""
    user_id: str
    """User id (22 characters)."""


class ContactCenterEngagementUpgradeExpiredPayloadObject(Reply):
    cc_queue_id: str
    """Id of the queue."""
    channel: str
    """Channel of the engagement, such as `voice`, `video`, `messaging` or `email`."""
    channel_source: str
    """Where the engagement comes from, such as `web_video`."""
    consumers: list[ContactCenterEngagementUpgradeExpiredPayloadObjectConsumers]
    """Consumers who take part."""
    date_time_ms: str
    """When it happened, ISO 8601 UTC with milliseconds."""
    engagement_direction: str
    """Who started it: `inbound` the consumer, `outbound` the agent."""
    engagement_id: str
    """Id of the engagement."""
    flow_id: str
    """Id of the flow, the script that routes engagements."""
    flow_name: str
    """Name of the flow."""
    queue_name: str
    """Name of the queue."""
    upgrade_to_channel: str
    """Channel the consumer is invited to, such as `video`."""
    upgrade_to_channel_source: str
    """Source of the new channel, such as `in_app_video`."""
    users: list[ContactCenterEngagementUpgradeExpiredPayloadObjectUsers]
    """Agents who take part."""


class ContactCenterEngagementUpgradeExpiredPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: ContactCenterEngagementUpgradeExpiredPayloadObject
    """What the event is about."""


class ContactCenterEngagementUpgradeInitiatedPayloadObjectConsumers(Reply):
    consumer_display_name: str
    """Name of the consumer."""
    consumer_id: str
    """Id of the consumer."""
    consumer_number: str
    """Phone number of the consumer, E.164 form."""


class ContactCenterEngagementUpgradeInitiatedPayloadObjectUsers(Reply):
    user_display_name: str
    """Name of the agent."""
    user_id: str
    """User id (22 characters)."""


class ContactCenterEngagementUpgradeInitiatedPayloadObject(Reply):
    cc_queue_id: str
    """Id of the queue."""
    channel: str
    """Channel of the engagement, such as `voice`, `video`, `messaging` or `email`."""
    channel_source: str
    """Where the engagement comes from, such as `web_video`."""
    consumers: list[ContactCenterEngagementUpgradeInitiatedPayloadObjectConsumers]
    """Consumers who take part."""
    date_time_ms: str
    """When it happened, ISO 8601 UTC with milliseconds."""
    engagement_direction: str
    """Who started it: `inbound` the consumer, `outbound` the agent."""
    engagement_id: str
    """Id of the engagement."""
    flow_id: str
    """Id of the flow, the script that routes engagements."""
    flow_name: str
    """Name of the flow."""
    queue_name: str
    """Name of the queue."""
    upgrade_to_channel: str
    """Channel the consumer is invited to, such as `video`."""
    upgrade_to_channel_source: str
    """Source of the new channel, such as `in_app_video`."""
    users: list[ContactCenterEngagementUpgradeInitiatedPayloadObjectUsers]
    """Agents who take part."""


class ContactCenterEngagementUpgradeInitiatedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: ContactCenterEngagementUpgradeInitiatedPayloadObject
    """What the event is about."""


class ContactCenterEngagementUserAnsweredPayloadObject(Reply):
    cc_queue_id: str
    """Id of the queue."""
    channel: str
    """Channel of the engagement, such as `voice`, `video`, `messaging` or `email`."""
    channel_source: str
    """Where the engagement comes from, such as `web_video`."""
    consumer_display_name: str
    """Name of the consumer."""
    consumer_id: str
    """Id of the consumer."""
    consumer_number: str
    """Phone number of the consumer, E.164 form."""
    date_time_ms: str
    """When it happened, ISO 8601 UTC with milliseconds."""
    engagement_direction: str
    """Who started it: `inbound` the consumer, `outbound` the agent."""
    engagement_id: str
    """Id of the engagement."""
    flow_id: str
    """Id of the flow, the script that routes engagements."""
    flow_name: str
    """Name of the flow."""
    flow_number: str
    """Phone number that leads to the flow, E.164 form."""
    queue_name: str
    """Name of the queue."""
    user_display_name: str
    """Name of the agent."""
    user_id: str
    """User id (22 characters)."""


class ContactCenterEngagementUserAnsweredPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: ContactCenterEngagementUserAnsweredPayloadObject
    """What the event is about."""


class ContactCenterEngagementUserDtmfSentPayloadObject(Reply):
    cc_queue_id: str
    """Id of the queue."""
    channel: str
    """Channel of the engagement, such as `voice`, `video`, `messaging` or `email`."""
    consumer_display_name: str
    """Name of the consumer."""
    consumer_id: str
    """Id of the consumer."""
    consumer_number: str
    """Phone number of the consumer, E.164 form."""
    date_time_ms: str
    """When it happened, ISO 8601 UTC with milliseconds."""
    dtmf_input: str
    """Keys that were pressed."""
    engagement_direction: str
    """Who started it: `inbound` the consumer, `outbound` the agent."""
    engagement_id: str
    """Id of the engagement."""
    flow_id: str
    """Id of the flow, the script that routes engagements."""
    flow_name: str
    """Name of the flow."""
    flow_number: str
    """Phone number that leads to the flow, E.164 form."""
    queue_name: str
    """Name of the queue."""
    user_display_name: str
    """Name of the agent."""
    user_id: str
    """User id (22 characters)."""


class ContactCenterEngagementUserDtmfSentPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: ContactCenterEngagementUserDtmfSentPayloadObject
    """What the event is about."""


class ContactCenterEngagementUserEndedPayloadObject(Reply):
    cc_queue_id: str
    """Id of the queue."""
    channel: str
    """Channel of the engagement, such as `voice`, `video`, `messaging` or `email`."""
    channel_source: str
    """Where the engagement comes from, such as `web_video`."""
    consumer_display_name: str
    """Name of the consumer."""
    consumer_id: str
    """Id of the consumer."""
    consumer_number: str
    """Phone number of the consumer, E.164 form."""
    date_time_ms: str
    """When it happened, ISO 8601 UTC with milliseconds."""
    engagement_direction: str
    """Who started it: `inbound` the consumer, `outbound` the agent."""
    engagement_id: str
    """Id of the engagement."""
    flow_id: str
    """Id of the flow, the script that routes engagements."""
    flow_name: str
    """Name of the flow."""
    flow_number: str
    """Phone number that leads to the flow, E.164 form."""
    queue_name: str
    """Name of the queue."""
    user_display_name: str
    """Name of the agent."""
    user_id: str
    """User id (22 characters)."""


class ContactCenterEngagementUserEndedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: ContactCenterEngagementUserEndedPayloadObject
    """What the event is about."""


class ContactCenterEngagementUserHoldPayloadObject(Reply):
    cc_queue_id: str
    """Id of the queue."""
    channel: str
    """Channel of the engagement, such as `voice`, `video`, `messaging` or `email`."""
    channel_source: str
    """Where the engagement comes from, such as `web_video`."""
    consumer_display_name: str
    """Name of the consumer."""
    consumer_id: str
    """Id of the consumer."""
    consumer_number: str
    """Phone number of the consumer, E.164 form."""
    date_time_ms: str
    """When it happened, ISO 8601 UTC with milliseconds."""
    engagement_direction: str
    """Who started it: `inbound` the consumer, `outbound` the agent."""
    engagement_id: str
    """Id of the engagement."""
    flow_id: str
    """Id of the flow, the script that routes engagements."""
    flow_name: str
    """Name of the flow."""
    flow_number: str
    """Phone number that leads to the flow, E.164 form."""
    queue_name: str
    """Name of the queue."""
    user_display_name: str
    """Name of the agent."""
    user_id: str
    """User id (22 characters)."""


class ContactCenterEngagementUserHoldPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: ContactCenterEngagementUserHoldPayloadObject
    """What the event is about."""


class ContactCenterEngagementUserMutedPayloadObject(Reply):
    cc_queue_id: str
    """Id of the queue."""
    channel: str
    """Channel of the engagement, such as `voice`, `video`, `messaging` or `email`."""
    consumer_display_name: str
    """Name of the consumer."""
    consumer_id: str
    """Id of the consumer."""
    consumer_number: str
    """Phone number of the consumer, E.164 form."""
    date_time_ms: str
    """When it happened, ISO 8601 UTC with milliseconds."""
    engagement_direction: str
    """Who started it: `inbound` the consumer, `outbound` the agent."""
    engagement_id: str
    """Id of the engagement."""
    flow_id: str
    """Id of the flow, the script that routes engagements."""
    flow_name: str
    """Name of the flow."""
    flow_number: str
    """Phone number that leads to the flow, E.164 form."""
    queue_name: str
    """Name of the queue."""
    user_display_name: str
    """Name of the agent."""
    user_id: str
    """User id (22 characters)."""


class ContactCenterEngagementUserMutedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: ContactCenterEngagementUserMutedPayloadObject
    """What the event is about."""


class ContactCenterEngagementUserSentFilePayloadObjectFiles(Reply):
    file_id: str
    """Id of the file."""
    file_name: str
    """Name of the file."""
    file_size: int
    """Size of the file, bytes."""
    file_type: str
    """Kind of file, such as `Image`."""


class ContactCenterEngagementUserSentFilePayloadObject(Reply):
    cc_queue_id: str
    """Id of the queue."""
    channel: str
    """Channel of the engagement, such as `voice`, `video`, `messaging` or `email`."""
    channel_source: str
    """Where the engagement comes from, such as `web_video`."""
    consumer_display_name: str
    """Name of the consumer."""
    consumer_id: str
    """Id of the consumer."""
    consumer_number: str
    """Phone number of the consumer, E.164 form."""
    date_time_ms: str
    """When it happened, ISO 8601 UTC with milliseconds."""
    engagement_direction: str
    """Who started it: `inbound` the consumer, `outbound` the agent."""
    engagement_id: str
    """Id of the engagement."""
    files: list[ContactCenterEngagementUserSentFilePayloadObjectFiles]
    """Files that were sent."""
    flow_id: str
    """Id of the flow, the script that routes engagements."""
    flow_name: str
    """Name of the flow."""
    flow_number: str
    """Phone number that leads to the flow, E.164 form."""
    queue_name: str
    """Name of the queue."""
    user_display_name: str
    """Name of the agent."""
    user_id: str
    """User id (22 characters)."""


class ContactCenterEngagementUserSentFilePayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: ContactCenterEngagementUserSentFilePayloadObject
    """What the event is about."""


class ContactCenterEngagementUserSentMessagePayloadObject(Reply):
    cc_queue_id: str
    """Id of the queue."""
    channel: str
    """Channel of the engagement, such as `voice`, `video`, `messaging` or `email`."""
    channel_source: str
    """Where the engagement comes from, such as `web_video`."""
    consumer_display_name: str
    """Name of the consumer."""
    consumer_id: str
    """Id of the consumer."""
    consumer_number: str
    """Phone number of the consumer, E.164 form."""
    date_time_ms: str
    """When it happened, ISO 8601 UTC with milliseconds."""
    engagement_direction: str
    """Who started it: `inbound` the consumer, `outbound` the agent."""
    engagement_id: str
    """Id of the engagement."""
    flow_id: str
    """Id of the flow, the script that routes engagements."""
    flow_name: str
    """Name of the flow."""
    flow_number: str
    """Phone number that leads to the flow, E.164 form."""
    message_text: str
    """Text of the message."""
    queue_name: str
    """Name of the queue."""
    user_display_name: str
    """Name of the agent."""
    user_id: str
    """User id (22 characters)."""


class ContactCenterEngagementUserSentMessagePayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: ContactCenterEngagementUserSentMessagePayloadObject
    """What the event is about."""


class ContactCenterEngagementUserUnholdPayloadObject(Reply):
    cc_queue_id: str
    """Id of the queue."""
    channel: str
    """Channel of the engagement, such as `voice`, `video`, `messaging` or `email`."""
    channel_source: str
    """Where the engagement comes from, such as `web_video`."""
    consumer_display_name: str
    """Name of the consumer."""
    consumer_id: str
    """Id of the consumer."""
    consumer_number: str
    """Phone number of the consumer, E.164 form."""
    date_time_ms: str
    """When it happened, ISO 8601 UTC with milliseconds."""
    engagement_direction: str
    """Who started it: `inbound` the consumer, `outbound` the agent."""
    engagement_id: str
    """Id of the engagement."""
    flow_id: str
    """Id of the flow, the script that routes engagements."""
    flow_name: str
    """Name of the flow."""
    flow_number: str
    """Phone number that leads to the flow, E.164 form."""
    queue_name: str
    """Name of the queue."""
    user_display_name: str
    """Name of the agent."""
    user_id: str
    """User id (22 characters)."""


class ContactCenterEngagementUserUnholdPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: ContactCenterEngagementUserUnholdPayloadObject
    """What the event is about."""


class ContactCenterEngagementUserUnmutedPayloadObject(Reply):
    cc_queue_id: str
    """Id of the queue."""
    channel: str
    """Channel of the engagement, such as `voice`, `video`, `messaging` or `email`."""
    consumer_display_name: str
    """Name of the consumer."""
    consumer_id: str
    """Id of the consumer."""
    consumer_number: str
    """Phone number of the consumer, E.164 form."""
    date_time_ms: str
    """When it happened, ISO 8601 UTC with milliseconds."""
    engagement_direction: str
    """Who started it: `inbound` the consumer, `outbound` the agent."""
    engagement_id: str
    """Id of the engagement."""
    flow_id: str
    """Id of the flow, the script that routes engagements."""
    flow_name: str
    """Name of the flow."""
    flow_number: str
    """Phone number that leads to the flow, E.164 form."""
    queue_name: str
    """Name of the queue."""
    user_display_name: str
    """Name of the agent."""
    user_id: str
    """User id (22 characters)."""


class ContactCenterEngagementUserUnmutedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: ContactCenterEngagementUserUnmutedPayloadObject
    """What the event is about."""


class ContactCenterEngagementWrapUpEndedPayloadObject(Reply):
    cc_queue_id: str
    """Id of the queue."""
    channel: str
    """Channel of the engagement, such as `voice`, `video`, `messaging` or `email`."""
    channel_source: str
    """Where the engagement comes from, such as `web_video`."""
    consumer_display_name: str
    """Name of the consumer."""
    consumer_id: str
    """Id of the consumer."""
    consumer_number: str
    """Phone number of the consumer, E.164 form."""
    date_time_ms: str
    """When it happened, ISO 8601 UTC with milliseconds."""
    engagement_direction: str
    """Who started it: `inbound` the consumer, `outbound` the agent."""
    engagement_id: str
    """Id of the engagement."""
    flow_id: str
    """Id of the flow, the script that routes engagements."""
    flow_name: str
    """Name of the flow."""
    flow_number: str
    """Phone number that leads to the flow, E.164 form."""
    queue_name: str
    """Name of the queue."""
    user_display_name: str
    """Name of the agent."""
    user_id: str
    """User id (22 characters)."""


class ContactCenterEngagementWrapUpEndedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: ContactCenterEngagementWrapUpEndedPayloadObject
    """What the event is about."""


class ContactCenterEngagementWrapUpStartedPayloadObject(Reply):
    cc_queue_id: str
    """Id of the queue."""
    channel: str
    """Channel of the engagement, such as `voice`, `video`, `messaging` or `email`."""
    channel_source: str
    """Where the engagement comes from, such as `web_video`."""
    consumer_display_name: str
    """Name of the consumer."""
    consumer_id: str
    """Id of the consumer."""
    consumer_number: str
    """Phone number of the consumer, E.164 form."""
    date_time_ms: str
    """When it happened, ISO 8601 UTC with milliseconds."""
    engagement_direction: str
    """Who started it: `inbound` the consumer, `outbound` the agent."""
    engagement_id: str
    """Id of the engagement."""
    flow_id: str
    """Id of the flow, the script that routes engagements."""
    flow_name: str
    """Name of the flow."""
    flow_number: str
    """Phone number that leads to the flow, E.164 form."""
    queue_name: str
    """Name of the queue."""
    user_display_name: str
    """Name of the agent."""
    user_id: str
    """User id (22 characters)."""


class ContactCenterEngagementWrapUpStartedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: ContactCenterEngagementWrapUpStartedPayloadObject
    """What the event is about."""


class ContactCenterInboxMessageAssignedPayloadObject(Reply):
    assign_type: str
    """How it was assigned, such as `Manual`."""
    cc_queue_id: str
    """Id of the queue."""
    channel: str
    """Channel of the engagement, such as `voice`, `video`, `messaging` or `email`."""
    consumer_number: str
    """Phone number of the consumer, E.164 form."""
    date_time_ms: str
    """When it happened, ISO 8601 UTC with milliseconds."""
    engagement_direction: str
    """Who started it: `inbound` the consumer, `outbound` the agent."""
    engagement_id: str
    """Id of the engagement."""
    flow_id: str
    """Id of the flow, the script that routes engagements."""
    flow_name: str
    """Name of the flow."""
    flow_number: str
    """Phone number that leads to the flow, E.164 form."""
    inbox_id: str
    """Id of the inbox."""
    inbox_name: str
    """Name of the inbox."""
    message_id: str
    """Id of the message."""
    previous_user_display_name: str
    """Name of the user it was assigned to before."""
    previous_user_id: str
    """User it was assigned to before (22-character id)."""
    queue_name: str
    """Name of the queue."""
    user_display_name: str
    """Name of the agent."""
    user_id: str
    """User id (22 characters)."""


class ContactCenterInboxMessageAssignedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: ContactCenterInboxMessageAssignedPayloadObject
    """What the event is about."""


class ContactCenterInboxMessageDeletedPayloadObject(Reply):
    cc_queue_id: str
    """Id of the queue."""
    channel: str
    """Channel of the engagement, such as `voice`, `video`, `messaging` or `email`."""
    consumer_number: str
    """Phone number of the consumer, E.164 form."""
    date_time_ms: str
    """When it happened, ISO 8601 UTC with milliseconds."""
    delete_type: str
    """How it was deleted, such as to the trash or for good."""
    engagement_direction: str
    """Who started it: `inbound` the consumer, `outbound` the agent."""
    engagement_id: str
    """Id of the engagement."""
    flow_id: str
    """Id of the flow, the script that routes engagements."""
    flow_name: str
    """Name of the flow."""
    flow_number: str
    """Phone number that leads to the flow, E.164 form."""
    inbox_id: str
    """Id of the inbox."""
    inbox_name: str
    """Name of the inbox."""
    message_id: str
    """Id of the message."""
    queue_name: str
    """Name of the queue."""
    user_display_name: str
    """Name of the agent."""
    user_id: str
    """User id (22 characters)."""


class ContactCenterInboxMessageDeletedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: ContactCenterInboxMessageDeletedPayloadObject
    """What the event is about."""


class ContactCenterInboxMessageDownloadedPayloadObject(Reply):
    cc_queue_id: str
    """Id of the queue."""
    channel: str
    """Channel of the engagement, such as `voice`, `video`, `messaging` or `email`."""
    consumer_number: str
    """Phone number of the consumer, E.164 form."""
    date_time_ms: str
    """When it happened, ISO 8601 UTC with milliseconds."""
    download_type: str
    """What was downloaded, such as `Recording`."""
    engagement_direction: str
    """Who started it: `inbound` the consumer, `outbound` the agent."""
    engagement_id: str
    """Id of the engagement."""
    flow_id: str
    """Id of the flow, the script that routes engagements."""
    flow_name: str
    """Name of the flow."""
    flow_number: str
    """Phone number that leads to the flow, E.164 form."""
    inbox_id: str
    """Id of the inbox."""
    inbox_name: str
    """Name of the inbox."""
    message_id: str
    """Id of the message."""
    queue_name: str
    """Name of the queue."""
    user_display_name: str
    """Name of the agent."""
    user_id: str
    """User id (22 characters)."""


class ContactCenterInboxMessageDownloadedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: ContactCenterInboxMessageDownloadedPayloadObject
    """What the event is about."""


class ContactCenterInboxMessageOpenedPayloadObject(Reply):
    cc_queue_id: str
    """Id of the queue."""
    channel: str
    """Channel of the engagement, such as `voice`, `video`, `messaging` or `email`."""
    consumer_number: str
    """Phone number of the consumer, E.164 form."""
    date_time_ms: str
    """When it happened, ISO 8601 UTC with milliseconds."""
    engagement_direction: str
    """Who started it: `inbound` the consumer, `outbound` the agent."""
    engagement_id: str
    """Id of the engagement."""
    flow_id: str
    """Id of the flow, the script that routes engagements."""
    flow_name: str
    """Name of the flow."""
    flow_number: str
    """Phone number that leads to the flow, E.164 form."""
    inbox_id: str
    """Id of the inbox."""
    inbox_name: str
    """Name of the inbox."""
    message_id: str
    """Id of the message."""
    queue_name: str
    """Name of the queue."""
    user_display_name: str
    """Name of the agent."""
    user_id: str
    """User id (22 characters)."""


class ContactCenterInboxMessageOpenedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: ContactCenterInboxMessageOpenedPayloadObject
    """What the event is about."""


class ContactCenterInboxMessageReceivedPayloadObject(Reply):
    cc_queue_id: str
    """Id of the queue."""
    channel: str
    """Channel of the engagement, such as `voice`, `video`, `messaging` or `email`."""
    consumer_number: str
    """Phone number of the consumer, E.164 form."""
    date_time_ms: str
    """When it happened, ISO 8601 UTC with milliseconds."""
    engagement_direction: str
    """Who started it: `inbound` the consumer, `outbound` the agent."""
    engagement_id: str
    """Id of the engagement."""
    flow_id: str
    """Id of the flow, the script that routes engagements."""
    flow_name: str
    """Name of the flow."""
    flow_number: str
    """Phone number that leads to the flow, E.164 form."""
    inbox_id: str
    """Id of the inbox."""
    inbox_name: str
    """Name of the inbox."""
    message_id: str
    """Id of the message."""
    queue_name: str
    """Name of the queue."""


class ContactCenterInboxMessageReceivedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: ContactCenterInboxMessageReceivedPayloadObject
    """What the event is about."""


class ContactCenterInboxMessageReopenedPayloadObject(Reply):
    cc_queue_id: str
    """Id of the queue."""
    channel: str
    """Channel of the engagement, such as `voice`, `video`, `messaging` or `email`."""
    consumer_number: str
    """Phone number of the consumer, E.164 form."""
    date_time_ms: str
    """When it happened, ISO 8601 UTC with milliseconds."""
    engagement_direction: str
    """Who started it: `inbound` the consumer, `outbound` the agent."""
    engagement_id: str
    """Id of the engagement."""
    flow_id: str
    """Id of the flow, the script that routes engagements."""
    flow_name: str
    """Name of the flow."""
    flow_number: str
    """Phone number that leads to the flow, E.164 form."""
    inbox_id: str
    """Id of the inbox."""
    inbox_name: str
    """Name of the inbox."""
    message_id: str
    """Id of the message."""
    queue_name: str
    """Name of the queue."""
    user_display_name: str
    """Name of the agent."""
    user_id: str
    """User id (22 characters)."""


class ContactCenterInboxMessageReopenedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: ContactCenterInboxMessageReopenedPayloadObject
    """What the event is about."""


class ContactCenterInboxMessageResolvedPayloadObject(Reply):
    cc_queue_id: str
    """Id of the queue."""
    channel: str
    """Channel of the engagement, such as `voice`, `video`, `messaging` or `email`."""
    consumer_number: str
    """Phone number of the consumer, E.164 form."""
    date_time_ms: str
    """When it happened, ISO 8601 UTC with milliseconds."""
    engagement_direction: str
    """Who started it: `inbound` the consumer, `outbound` the agent."""
    engagement_id: str
    """Id of the engagement."""
    flow_id: str
    """Id of the flow, the script that routes engagements."""
    flow_name: str
    """Name of the flow."""
    flow_number: str
    """Phone number that leads to the flow, E.164 form."""
    inbox_id: str
    """Id of the inbox."""
    inbox_name: str
    """Name of the inbox."""
    message_id: str
    """Id of the message."""
    queue_name: str
    """Name of the queue."""
    user_display_name: str
    """Name of the agent."""
    user_id: str
    """User id (22 characters)."""


class ContactCenterInboxMessageResolvedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: ContactCenterInboxMessageResolvedPayloadObject
    """What the event is about."""


class ContactCenterLegacyEngagementEndDataReadyPayloadObject(Reply):
    channel: str
    """Channel of the engagement, such as `voice`, `video`, `messaging` or `email`."""
    date_time_ms: str
    """When it happened, ISO 8601 UTC with milliseconds."""
    engagement_direction: str
    """Who started it: `inbound` the consumer, `outbound` the agent."""
    engagement_id: str
    """Id of the engagement."""
    start_time: str
    """When the engagement began, ISO 8601 UTC."""


class ContactCenterLegacyEngagementEndDataReadyPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: ContactCenterLegacyEngagementEndDataReadyPayloadObject
    """What the event is about."""


class ContactCenterMessageStatusPayloadObjectWhatsappMessage(Reply):
    error_detail: str
    """Error of the messaging service, as JSON text."""
    reason: str
    """Why the message failed."""
    status: str
    """State of the message, such as `failed`."""


class ContactCenterMessageStatusPayloadObject(Reply):
    date_time_ms: str
    """When it happened, ISO 8601 UTC with milliseconds."""
    from_: str
    """Sender's number, E.164 form."""
    message_id: str
    """Id of the message."""
    to: str
    """Recipient's number, E.164 form."""
    whatsapp_message: ContactCenterMessageStatusPayloadObjectWhatsappMessage
    """WhatsApp message with its state."""


class ContactCenterMessageStatusPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: ContactCenterMessageStatusPayloadObject
    """What the event is about."""


class ContactCenterOutboundCampaignDialerStatusPayloadObject(Reply):
    campaign_dialer_status: str
    """New state of the dialer."""
    date_time_ms: str
    """When it happened, ISO 8601 UTC with milliseconds."""
    engagement_id: str
    """Id of the engagement."""
    external_engagement_id: str
    """Id of the engagement in the dialer's own system."""


class ContactCenterOutboundCampaignDialerStatusPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: ContactCenterOutboundCampaignDialerStatusPayloadObject
    """What the event is about."""


class ContactCenterQueueAgentAssignedPayloadObject(Reply):
    cc_queue_id: str
    """Id of the queue."""
    date_time_ms: str
    """When it happened, ISO 8601 UTC with milliseconds."""
    display_name: str
    """Name of the user."""
    user_email: str
    """E-mail address of the user."""
    user_id: str
    """User id (22 characters)."""


class ContactCenterQueueAgentAssignedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: ContactCenterQueueAgentAssignedPayloadObject
    """What the event is about."""


class ContactCenterQueueAgentUnassignedPayloadObject(Reply):
    cc_queue_id: str
    """Id of the queue."""
    date_time_ms: str
    """When it happened, ISO 8601 UTC with milliseconds."""
    display_name: str
    """Name of the user."""
    user_email: str
    """E-mail address of the user."""
    user_id: str
    """User id (22 characters)."""


class ContactCenterQueueAgentUnassignedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: ContactCenterQueueAgentUnassignedPayloadObject
    """What the event is about."""


class ContactCenterQueueCreatedPayloadObject(Reply):
    auto_close_alert_message: str
    """Text that warns of the closing."""
    auto_close_alert_message_enabled: bool
    """Whether the consumer is warned before the chat is closed."""
    auto_close_alert_message_time: int
    """How long before the closing the warning is sent."""
    auto_close_message: str
    """Text sent when the chat is closed."""
    auto_close_message_enabled: bool
    """Whether a text is sent when the chat is closed."""
    auto_close_timeout: int
    """How long a chat may be silent before it is closed."""
    cc_queue_id: str
    """Id of the queue."""
    channel_types: list[str]
    """Channels that the queue serves."""
    connecting_media_id: str
    """Id of the audio or video played while connecting."""
    connecting_media_name: str
    """Name of the audio or video played while connecting."""
    date_time_ms: str
    """When it happened, ISO 8601 UTC with milliseconds."""
    disposition_sets_count: int
    """How many sets of dispositions the queue has."""
    dispositions_count: int
    """How many dispositions the queue has."""
    distribution_duration_in_seconds: int
    """How long an engagement is offered to an agent, seconds."""
    distribution_type: int
    """Number that says how engagements are spread over agents."""
    holding_media_id: str
    """Id of the audio or video played on hold."""
    holding_media_name: str
    """Name of the audio or video played on hold."""
    max_engagement_in_queue: int
    """How many engagements may wait in the queue."""
    max_wait_time: int
    """How long an engagement may wait in the queue, seconds."""
    message_accept: str
    """How agents take chats, such as `manual`."""
    overflow_to_cc_queue_id: str
    """Queue that takes over when this one is full."""
    overflow_to_flow_id: str
    """Flow that takes over when the queue is full."""
    overflow_to_goodbye_message: bool
    """Whether a goodbye is played when the queue is full."""
    overflow_to_inbox_id: str
    """Inbox that takes messages when the queue is full."""
    queue_created_time: str
    """When the queue was added, ISO 8601 UTC."""
    queue_description: str
    """What the queue is for."""
    queue_name: str
    """Name of the queue."""
    recording_storage_location: str
    """Country where recordings are kept, two letters."""
    service_level_exclude_abandoned_quit_engagements: bool
    """Whether the service level leaves out engagements that consumers quit."""
    service_level_exclude_long_abandoned_calls: bool
    """Whether the service level leaves out calls given up after the threshold."""
    service_level_exclude_short_abandoned_calls: bool
    """Whether the service level leaves out calls given up very soon."""
    service_level_target_in_percentage: int
    """Share of engagements to answer in time, percent."""
    service_level_threshold_in_seconds: int
    """Time within which to answer, seconds."""
    short_abandon_enable: bool
    """Whether calls given up very soon are counted apart."""
    short_abandon_threshold: int
    """How soon a call counts as given up very soon, seconds."""
    transferring_media_id: str
    """Id of the audio or video played during a transfer."""
    transferring_media_name: str
    """Name of the audio or video played during a transfer."""
    waiting_room_id: str
    """Id of the waiting room for video."""
    waiting_room_name: str
    """Name of the waiting room for video."""
    wrap_up_expiration: bool
    """Whether the time for finishing up ends by itself."""
    wrap_up_time: int
    """Time an agent has for finishing up, seconds."""


class ContactCenterQueueCreatedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: ContactCenterQueueCreatedPayloadObject
    """What the event is about."""


class ContactCenterQueueDeletedPayloadObject(Reply):
    auto_close_alert_message: str
    """Text that warns of the closing."""
    auto_close_alert_message_enabled: bool
    """Whether the consumer is warned before the chat is closed."""
    auto_close_alert_message_time: int
    """How long before the closing the warning is sent."""
    auto_close_message: str
    """Text sent when the chat is closed."""
    auto_close_message_enabled: bool
    """Whether a text is sent when the chat is closed."""
    auto_close_timeout: int
    """How long a chat may be silent before it is closed."""
    cc_queue_id: str
    """Id of the queue."""
    channel_types: list[str]
    """Channels that the queue serves."""
    connecting_media_id: str
    """Id of the audio or video played while connecting."""
    connecting_media_name: str
    """Name of the audio or video played while connecting."""
    date_time_ms: str
    """When it happened, ISO 8601 UTC with milliseconds."""
    disposition_sets_count: int
    """How many sets of dispositions the queue has."""
    dispositions_count: int
    """How many dispositions the queue has."""
    distribution_duration_in_seconds: int
    """How long an engagement is offered to an agent, seconds."""
    distribution_type: int
    """Number that says how engagements are spread over agents."""
    holding_media_id: str
    """Id of the audio or video played on hold."""
    holding_media_name: str
    """Name of the audio or video played on hold."""
    max_engagement_in_queue: int
    """How many engagements may wait in the queue."""
    max_wait_time: int
    """How long an engagement may wait in the queue, seconds."""
    message_accept: str
    """How agents take chats, such as `manual`."""
    overflow_to_cc_queue_id: str
    """Queue that takes over when this one is full."""
    overflow_to_flow_id: str
    """Flow that takes over when the queue is full."""
    overflow_to_goodbye_message: bool
    """Whether a goodbye is played when the queue is full."""
    overflow_to_inbox_id: str
    """Inbox that takes messages when the queue is full."""
    queue_description: str
    """What the queue is for."""
    queue_name: str
    """Name of the queue."""
    recording_storage_location: str
    """Country where recordings are kept, two letters."""
    service_level_exclude_abandoned_quit_engagements: bool
    """Whether the service level leaves out engagements that consumers quit."""
    service_level_exclude_long_abandoned_calls: bool
    """Whether the service level leaves out calls given up after the threshold."""
    service_level_exclude_short_abandoned_calls: bool
    """Whether the service level leaves out calls given up very soon."""
    service_level_target_in_percentage: int
    """Share of engagements to answer in time, percent."""
    service_level_threshold_in_seconds: int
    """Time within which to answer, seconds."""
    short_abandon_enable: bool
    """Whether calls given up very soon are counted apart."""
    short_abandon_threshold: int
    """How soon a call counts as given up very soon, seconds."""
    transferring_media_id: str
    """Id of the audio or video played during a transfer."""
    transferring_media_name: str
    """Name of the audio or video played during a transfer."""
    waiting_room_id: str
    """Id of the waiting room for video."""
    waiting_room_name: str
    """Name of the waiting room for video."""
    wrap_up_expiration: bool
    """Whether the time for finishing up ends by itself."""
    wrap_up_time: int
    """Time an agent has for finishing up, seconds."""


class ContactCenterQueueDeletedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: ContactCenterQueueDeletedPayloadObject
    """What the event is about."""


class ContactCenterQueueInboundSlaUpdatedPayloadObjectUpdates(Reply):
    service_level_exclude_abandoned_quit_engagements: bool
    """Whether the service level leaves out engagements that consumers quit."""
    service_level_exclude_long_abandoned_calls: bool
    """Whether the service level leaves out calls given up after the threshold."""
    service_level_exclude_short_abandoned_calls: bool
    """Whether the service level leaves out calls given up very soon."""
    service_level_target_in_percentage: int
    """Share of engagements to answer in time, percent."""
    service_level_threshold_in_seconds: int
    """Time within which to answer, seconds."""


class ContactCenterQueueInboundSlaUpdatedPayloadObject(Reply):
    cc_queue_id: str
    """Id of the queue."""
    date_time_ms: str
    """When it happened, ISO 8601 UTC with milliseconds."""
    updates: ContactCenterQueueInboundSlaUpdatedPayloadObjectUpdates
    """What changed, with the new values."""


class ContactCenterQueueInboundSlaUpdatedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: ContactCenterQueueInboundSlaUpdatedPayloadObject
    """What the event is about."""


class ContactCenterQueueOperatingHoursUpdatedPayloadObjectUpdates(Reply):
    account_default_business_hour: bool
    """Whether the queue follows the account's business hours."""
    account_default_closure_set: bool
    """Whether the queue follows the account's closures."""
    business_hour_id: str
    """Id of the business hours."""
    business_hour_name: str
    """Name of the business hours."""
    closure_set_id: str
    """Id of the set of closures."""
    closure_set_name: str
    """Name of the set of closures."""


class ContactCenterQueueOperatingHoursUpdatedPayloadObject(Reply):
    cc_queue_id: str
    """Id of the queue."""
    date_time_ms: str
    """When it happened, ISO 8601 UTC with milliseconds."""
    updates: ContactCenterQueueOperatingHoursUpdatedPayloadObjectUpdates
    """What changed, with the new values."""


class ContactCenterQueueOperatingHoursUpdatedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: ContactCenterQueueOperatingHoursUpdatedPayloadObject
    """What the event is about."""


class ContactCenterQueueScheduledCallbackCreatedPayloadObjectAttendees(Reply):
    attendee_id: str
    """Id of the person who is called back."""
    email: str
    """E-mail address of the person."""
    first_name: str
    """First name of the person."""
    last_name: str
    """Last name of the person."""
    phone_number: str
    """Phone number, E.164 form."""


class ContactCenterQueueScheduledCallbackCreatedPayloadObject(Reply):
    attendees: list[ContactCenterQueueScheduledCallbackCreatedPayloadObjectAttendees]
    """People who are called back."""
    cc_queue_id: str
    """Id of the queue."""
    queue_channel: str
    """Channel of the queue, such as `voice`."""
    queue_name: str
    """Name of the queue."""
    start_time: str
    """When the callback is due, ISO 8601 UTC."""


class ContactCenterQueueScheduledCallbackCreatedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: ContactCenterQueueScheduledCallbackCreatedPayloadObject
    """What the event is about."""


class ContactCenterQueueSupervisorAssignedPayloadObject(Reply):
    cc_queue_id: str
    """Id of the queue."""
    date_time_ms: str
    """When it happened, ISO 8601 UTC with milliseconds."""
    display_name: str
    """Name of the user."""
    user_email: str
    """E-mail address of the user."""
    user_id: str
    """User id (22 characters)."""


class ContactCenterQueueSupervisorAssignedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: ContactCenterQueueSupervisorAssignedPayloadObject
    """What the event is about."""


class ContactCenterQueueSupervisorUnassignedPayloadObject(Reply):
    cc_queue_id: str
    """Id of the queue."""
    date_time_ms: str
    """When it happened, ISO 8601 UTC with milliseconds."""
    display_name: str
    """Name of the user."""
    user_email: str
    """E-mail address of the user."""
    user_id: str
    """User id (22 characters)."""


class ContactCenterQueueSupervisorUnassignedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: ContactCenterQueueSupervisorUnassignedPayloadObject
    """What the event is about."""


class ContactCenterRecordingCompletedPayloadObjectConsumers(Reply):
    consumer_display_name: str
    """Name of the consumer."""
    consumer_id: str
    """Id of the consumer."""
    consumer_number: str
    """Phone number of the consumer, E.164 form."""


class ContactCenterRecordingCompletedPayloadObjectUsers(Reply):
    user_display_name: str
    """Name of the agent."""
    user_id: str
    """User id (22 characters)."""


class ContactCenterRecordingCompletedPayloadObject(Reply):
    cc_queue_id: str
    """Id of the queue."""
    channel: str
    """Channel of the engagement, such as `voice`, `video`, `messaging` or `email`."""
    consumers: list[ContactCenterRecordingCompletedPayloadObjectConsumers]
    """Consumers who take part."""
    engagement_direction: str
    """Who started it: `inbound` the consumer, `outbound` the agent."""
    engagement_id: str
    """Id of the engagement."""
    flow_id: str
    """Id of the flow, the script that routes engagements."""
    flow_name: str
    """Name of the flow."""
    owner_id: str
    """Id of who the recording belongs to."""
    owner_name: str
    """Name of who the recording belongs to."""
    owner_type: str
    """Kind of owner, such as `user` or `queue`."""
    queue_name: str
    """Name of the queue."""
    recording_duration: int
    """Length of the recording, seconds."""
    recording_end_time_ms: str
    """When the recording ended, ISO 8601 UTC with milliseconds."""
    recording_id: str
    """Id of the recording."""
    recording_start_time_ms: str
    """When the recording started, ISO 8601 UTC with milliseconds."""
    recording_type: str
    """How recording began: `on_demand` by hand or `automatic`."""
    users: list[ContactCenterRecordingCompletedPayloadObjectUsers]
    """Agents who take part."""


class ContactCenterRecordingCompletedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: ContactCenterRecordingCompletedPayloadObject
    """What the event is about."""


class ContactCenterRecordingDeletedPayloadObject(Reply):
    date_time_ms: str
    """When it happened, ISO 8601 UTC with milliseconds."""
    recording_id: str
    """Id of the recording."""


class ContactCenterRecordingDeletedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: ContactCenterRecordingDeletedPayloadObject
    """What the event is about."""


class ContactCenterRecordingPausedPayloadObjectConsumers(Reply):
    consumer_display_name: str
    """Name of the consumer."""
    consumer_id: str
    """Id of the consumer."""
    consumer_number: str
    """Phone number of the consumer, E.164 form."""


class ContactCenterRecordingPausedPayloadObjectUsers(Reply):
    user_display_name: str
    """Name of the agent."""
    user_id: str
    """User id (22 characters)."""


class ContactCenterRecordingPausedPayloadObject(Reply):
    cc_queue_id: str
    """Id of the queue."""
    channel: str
    """Channel of the engagement, such as `voice`, `video`, `messaging` or `email`."""
    consumers: list[ContactCenterRecordingPausedPayloadObjectConsumers]
    """Consumers who take part."""
    date_time_ms: str
    """When it happened, ISO 8601 UTC with milliseconds."""
    engagement_direction: str
    """Who started it: `inbound` the consumer, `outbound` the agent."""
    engagement_id: str
    """Id of the engagement."""
    flow_id: str
    """Id of the flow, the script that routes engagements."""
    flow_name: str
    """Name of the flow."""
    owner_id: str
    """Id of who the recording belongs to."""
    owner_name: str
    """Name of who the recording belongs to."""
    owner_type: str
    """Kind of owner, such as `user` or `queue`."""
    queue_name: str
    """Name of the queue."""
    recording_id: str
    """Id of the recording."""
    recording_start_time_ms: str
    """When the recording started, ISO 8601 UTC with milliseconds."""
    recording_type: str
    """How recording began: `on_demand` by hand or `automatic`."""
    users: list[ContactCenterRecordingPausedPayloadObjectUsers]
    """Agents who take part."""


class ContactCenterRecordingPausedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: ContactCenterRecordingPausedPayloadObject
    """What the event is about."""


class ContactCenterRecordingPermanentlyDeletedPayloadObject(Reply):
    date_time_ms: str
    """When it happened, ISO 8601 UTC with milliseconds."""
    recording_id: str
    """Id of the recording."""


class ContactCenterRecordingPermanentlyDeletedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: ContactCenterRecordingPermanentlyDeletedPayloadObject
    """What the event is about."""


class ContactCenterRecordingResumedPayloadObjectConsumers(Reply):
    consumer_display_name: str
    """Name of the consumer."""
    consumer_id: str
    """Id of the consumer."""
    consumer_number: str
    """Phone number of the consumer, E.164 form."""


class ContactCenterRecordingResumedPayloadObjectUsers(Reply):
    user_display_name: str
    """Name of the agent."""
    user_id: str
    """User id (22 characters)."""


class ContactCenterRecordingResumedPayloadObject(Reply):
    cc_queue_id: str
    """Id of the queue."""
    channel: str
    """Channel of the engagement, such as `voice`, `video`, `messaging` or `email`."""
    consumers: list[ContactCenterRecordingResumedPayloadObjectConsumers]
    """Consumers who take part."""
    date_time_ms: str
    """When it happened, ISO 8601 UTC with milliseconds."""
    engagement_direction: str
    """Who started it: `inbound` the consumer, `outbound` the agent."""
    engagement_id: str
    """Id of the engagement."""
    flow_id: str
    """Id of the flow, the script that routes engagements."""
    flow_name: str
    """Name of the flow."""
    owner_id: str
    """Id of who the recording belongs to."""
    owner_name: str
    """Name of who the recording belongs to."""
    owner_type: str
    """Kind of owner, such as `user` or `queue`."""
    queue_name: str
    """Name of the queue."""
    recording_id: str
    """Id of the recording."""
    recording_start_time_ms: str
    """When the recording started, ISO 8601 UTC with milliseconds."""
    recording_type: str
    """How recording began: `on_demand` by hand or `automatic`."""
    users: list[ContactCenterRecordingResumedPayloadObjectUsers]
    """Agents who take part."""


class ContactCenterRecordingResumedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: ContactCenterRecordingResumedPayloadObject
    """What the event is about."""


class ContactCenterRecordingStartedPayloadObjectConsumers(Reply):
    consumer_display_name: str
    """Name of the consumer."""
    consumer_id: str
    """Id of the consumer."""
    consumer_number: str
    """Phone number of the consumer, E.164 form."""


class ContactCenterRecordingStartedPayloadObjectUsers(Reply):
    user_display_name: str
    """Name of the agent."""
    user_id: str
    """User id (22 characters)."""


class ContactCenterRecordingStartedPayloadObject(Reply):
    cc_queue_id: str
    """Id of the queue."""
    channel: str
    """Channel of the engagement, such as `voice`, `video`, `messaging` or `email`."""
    consumers: list[ContactCenterRecordingStartedPayloadObjectConsumers]
    """Consumers who take part."""
    date_time_ms: str
    """When it happened, ISO 8601 UTC with milliseconds."""
    engagement_direction: str
    """Who started it: `inbound` the consumer, `outbound` the agent."""
    engagement_id: str
    """Id of the engagement."""
    flow_id: str
    """Id of the flow, the script that routes engagements."""
    flow_name: str
    """Name of the flow."""
    owner_id: str
    """Id of who the recording belongs to."""
    owner_name: str
    """Name of who the recording belongs to."""
    owner_type: str
    """Kind of owner, such as `user` or `queue`."""
    queue_name: str
    """Name of the queue."""
    recording_id: str
    """Id of the recording."""
    recording_type: str
    """How recording began: `on_demand` by hand or `automatic`."""
    users: list[ContactCenterRecordingStartedPayloadObjectUsers]
    """Agents who take part."""


class ContactCenterRecordingStartedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: ContactCenterRecordingStartedPayloadObject
    """What the event is about."""


class ContactCenterRecordingStoppedPayloadObjectConsumers(Reply):
    consumer_display_name: str
    """Name of the consumer."""
    consumer_id: str
    """Id of the consumer."""
    consumer_number: str
    """Phone number of the consumer, E.164 form."""


class ContactCenterRecordingStoppedPayloadObjectUsers(Reply):
    user_display_name: str
    """Name of the agent."""
    user_id: str
    """User id (22 characters)."""


class ContactCenterRecordingStoppedPayloadObject(Reply):
    cc_queue_id: str
    """Id of the queue."""
    channel: str
    """Channel of the engagement, such as `voice`, `video`, `messaging` or `email`."""
    consumers: list[ContactCenterRecordingStoppedPayloadObjectConsumers]
    """Consumers who take part."""
    date_time_ms: str
    """When it happened, ISO 8601 UTC with milliseconds."""
    engagement_direction: str
    """Who started it: `inbound` the consumer, `outbound` the agent."""
    engagement_id: str
    """Id of the engagement."""
    flow_id: str
    """Id of the flow, the script that routes engagements."""
    flow_name: str
    """Name of the flow."""
    owner_id: str
    """Id of who the recording belongs to."""
    owner_name: str
    """Name of who the recording belongs to."""
    owner_type: str
    """Kind of owner, such as `user` or `queue`."""
    queue_name: str
    """Name of the queue."""
    recording_id: str
    """Id of the recording."""
    recording_start_time_ms: str
    """When the recording started, ISO 8601 UTC with milliseconds."""
    recording_type: str
    """How recording began: `on_demand` by hand or `automatic`."""
    users: list[ContactCenterRecordingStoppedPayloadObjectUsers]
    """Agents who take part."""


class ContactCenterRecordingStoppedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: ContactCenterRecordingStoppedPayloadObject
    """What the event is about."""


class ContactCenterRecordingTranscriptCompletedPayloadObjectConsumers(Reply):
    consumer_display_name: str
    """Name of the consumer."""
    consumer_id: str
    """Id of the consumer."""
    consumer_number: str
    """Phone number of the consumer, E.164 form."""


class ContactCenterRecordingTranscriptCompletedPayloadObjectUsers(Reply):
    user_display_name: str
    """Name of the agent."""
    user_id: str
    """User id (22 characters)."""


class ContactCenterRecordingTranscriptCompletedPayloadObject(Reply):
    cc_queue_id: str
    """Id of the queue."""
    channel: str
    """Channel of the engagement, such as `voice`, `video`, `messaging` or `email`."""
    consumers: list[ContactCenterRecordingTranscriptCompletedPayloadObjectConsumers]
    """Consumers who take part."""
    engagement_direction: str
    """Who started it: `inbound` the consumer, `outbound` the agent."""
    engagement_id: str
    """Id of the engagement."""
    flow_id: str
    """Id of the flow, the script that routes engagements."""
    flow_name: str
    """Name of the flow."""
    owner_id: str
    """Id of who the recording belongs to."""
    owner_name: str
    """Name of who the recording belongs to."""
    owner_type: str
    """Kind of owner, such as `user` or `queue`."""
    queue_name: str
    """Name of the queue."""
    recording_duration: int
    """Length of the recording, seconds."""
    recording_end_time_ms: str
    """When the recording ended, ISO 8601 UTC with milliseconds."""
    recording_id: str
    """Id of the recording."""
    recording_start_time_ms: str
    """When the recording started, ISO 8601 UTC with milliseconds."""
    recording_type: str
    """How recording began: `on_demand` by hand or `automatic`."""
    transcript_url: str
    """Link to the transcript; call it with an access token."""
    users: list[ContactCenterRecordingTranscriptCompletedPayloadObjectUsers]
    """Agents who take part."""


class ContactCenterRecordingTranscriptCompletedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: ContactCenterRecordingTranscriptCompletedPayloadObject
    """What the event is about."""


class ContactCenterSmsStatusPayloadObject(Reply):
    consumer_number: str
    """Phone number of the consumer, E.164 form."""
    contact_center_number: str
    """Number of the contact center that is used, E.164 form."""
    date_time_ms: str
    """When it happened, ISO 8601 UTC with milliseconds."""
    message_id: str
    """Id of the message."""
    status: str
    """State of the text message, such as `delivered`."""


class ContactCenterSmsStatusPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: ContactCenterSmsStatusPayloadObject
    """What the event is about."""


class ContactCenterTaskCanceledPayloadObject(Reply):
    auto_assign: bool
    """Whether the task goes to an agent without the agent's doing."""
    callee_number: str
    """Number that was called, E.164 form."""
    caller_number: str
    """Number the call comes from, E.164 form."""
    cc_queue_id: str
    """Id of the queue."""
    channel_id: str
    """Id of the channel."""
    channel_name: str
    """Name of the channel, such as `video`."""
    created_time_ms: str
    """When the task was made, ISO 8601 UTC with milliseconds."""
    engagement_id: str
    """Id of the engagement."""
    flow_id: str
    """Id of the flow, the script that routes engagements."""
    flow_name: str
    """Name of the flow."""
    last_modified_time_ms: str
    """When the task was last changed, ISO 8601 UTC with milliseconds."""
    queue_name: str
    """Name of the queue."""
    task_id: str
    """Id of the task."""
    task_priority: int
    """Priority of the task in the queue."""
    task_status: str
    """State of the task, such as `assigned` or `pending`."""
    task_timeout: int
    """How long the task may last, seconds."""


class ContactCenterTaskCanceledPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: ContactCenterTaskCanceledPayloadObject
    """What the event is about."""


class ContactCenterTaskCompletedPayloadObject(Reply):
    auto_assign: bool
    """Whether the task goes to an agent without the agent's doing."""
    callee_number: str
    """Number that was called, E.164 form."""
    caller_number: str
    """Number the call comes from, E.164 form."""
    cc_queue_id: str
    """Id of the queue."""
    channel_id: str
    """Id of the channel."""
    channel_name: str
    """Name of the channel, such as `video`."""
    created_time_ms: str
    """When the task was made, ISO 8601 UTC with milliseconds."""
    engagement_id: str
    """Id of the engagement."""
    flow_id: str
    """Id of the flow, the script that routes engagements."""
    flow_name: str
    """Name of the flow."""
    last_modified_time_ms: str
    """When the task was last changed, ISO 8601 UTC with milliseconds."""
    queue_name: str
    """Name of the queue."""
    task_id: str
    """Id of the task."""
    task_priority: int
    """Priority of the task in the queue."""
    task_status: str
    """State of the task, such as `assigned` or `pending`."""
    task_timeout: int
    """How long the task may last, seconds."""


class ContactCenterTaskCompletedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: ContactCenterTaskCompletedPayloadObject
    """What the event is about."""


class ContactCenterTaskCreatedPayloadObject(Reply):
    auto_assign: bool
    """Whether the task goes to an agent without the agent's doing."""
    callee_number: str
    """Number that was called, E.164 form."""
    caller_number: str
    """Number the call comes from, E.164 form."""
    cc_queue_id: str
    """Id of the queue."""
    channel_id: str
    """Id of the channel."""
    channel_name: str
    """Name of the channel, such as `video`."""
    created_time_ms: str
    """When the task was made, ISO 8601 UTC with milliseconds."""
    engagement_id: str
    """Id of the engagement."""
    flow_id: str
    """Id of the flow, the script that routes engagements."""
    flow_name: str
    """Name of the flow."""
    last_modified_time_ms: str
    """When the task was last changed, ISO 8601 UTC with milliseconds."""
    queue_name: str
    """Name of the queue."""
    task_id: str
    """Id of the task."""
    task_priority: int
    """Priority of the task in the queue."""
    task_status: str
    """State of the task, such as `assigned` or `pending`."""
    task_timeout: int
    """How long the task may last, seconds."""


class ContactCenterTaskCreatedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: ContactCenterTaskCreatedPayloadObject
    """What the event is about."""


class ContactCenterTaskDeletedPayloadObject(Reply):
    auto_assign: bool
    """Whether the task goes to an agent without the agent's doing."""
    callee_number: str
    """Number that was called, E.164 form."""
    caller_number: str
    """Number the call comes from, E.164 form."""
    cc_queue_id: str
    """Id of the queue."""
    channel_id: str
    """Id of the channel."""
    channel_name: str
    """Name of the channel, such as `video`."""
    created_time_ms: str
    """When the task was made, ISO 8601 UTC with milliseconds."""
    engagement_id: str
    """Id of the engagement."""
    flow_id: str
    """Id of the flow, the script that routes engagements."""
    flow_name: str
    """Name of the flow."""
    last_modified_time_ms: str
    """When the task was last changed, ISO 8601 UTC with milliseconds."""
    queue_name: str
    """Name of the queue."""
    task_id: str
    """Id of the task."""
    task_priority: int
    """Priority of the task in the queue."""
    task_status: str
    """State of the task, such as `assigned` or `pending`."""
    task_timeout: int
    """How long the task may last, seconds."""


class ContactCenterTaskDeletedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: ContactCenterTaskDeletedPayloadObject
    """What the event is about."""


class ContactCenterTaskEnteredQueuePayloadObject(Reply):
    cc_queue_id: str
    """Id of the queue."""
    channel: str
    """Channel of the engagement, such as `voice`, `video`, `messaging` or `email`."""
    channel_source: str
    """Where the engagement comes from, such as `web_video`."""
    connecting_media_id: str
    """Id of the audio or video played while connecting."""
    connecting_media_name: str
    """Name of the audio or video played while connecting."""
    date_time_ms: str
    """When it happened, ISO 8601 UTC with milliseconds."""
    disposition_sets_count: int
    """How many sets of dispositions the queue has."""
    dispositions_count: int
    """How many dispositions the queue has."""
    distribution_duration_in_seconds: int
    """How long an engagement is offered to an agent, seconds."""
    distribution_type: int
    """Number that says how engagements are spread over agents."""
    engagement_id: str
    """Id of the engagement."""
    flow_id: str
    """Id of the flow, the script that routes engagements."""
    flow_name: str
    """Name of the flow."""
    holding_media_id: str
    """Id of the audio or video played on hold."""
    holding_media_name: str
    """Name of the audio or video played on hold."""
    max_engagement_in_queue: int
    """How many engagements may wait in the queue."""
    max_wait_time: int
    """How long an engagement may wait in the queue, seconds."""
    message_accept: str
    """How agents take chats, such as `manual`."""
    queue_description: str
    """What the queue is for."""
    queue_name: str
    """Name of the queue."""
    short_abandon_enable: bool
    """Whether calls given up very soon are counted apart."""
    short_abandon_threshold: int
    """How soon a call counts as given up very soon, seconds."""
    task_id: str
    """Id of the task."""
    transferring_media_id: str
    """Id of the audio or video played during a transfer."""
    transferring_media_name: str
    """Name of the audio or video played during a transfer."""
    waiting_room_id: str
    """Id of the waiting room for video."""
    waiting_room_name: str
    """Name of the waiting room for video."""
    wrap_up_time: int
    """Time an agent has for finishing up, seconds."""


class ContactCenterTaskEnteredQueuePayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: ContactCenterTaskEnteredQueuePayloadObject
    """What the event is about."""


class ContactCenterTaskExitedQueuePayloadObject(Reply):
    cc_queue_id: str
    """Id of the queue."""
    channel: str
    """Channel of the engagement, such as `voice`, `video`, `messaging` or `email`."""
    channel_source: str
    """Where the engagement comes from, such as `web_video`."""
    connecting_media_id: str
    """Id of the audio or video played while connecting."""
    connecting_media_name: str
    """Name of the audio or video played while connecting."""
    date_time_ms: str
    """When it happened, ISO 8601 UTC with milliseconds."""
    disposition_sets_count: int
    """How many sets of dispositions the queue has."""
    dispositions_count: int
    """How many dispositions the queue has."""
    distribution_duration_in_seconds: int
    """How long an engagement is offered to an agent, seconds."""
    distribution_type: int
    """Number that says how engagements are spread over agents."""
    engagement_id: str
    """Id of the engagement."""
    flow_id: str
    """Id of the flow, the script that routes engagements."""
    flow_name: str
    """Name of the flow."""
    holding_media_id: str
    """Id of the audio or video played on hold."""
    holding_media_name: str
    """Name of the audio or video played on hold."""
    max_engagement_in_queue: int
    """How many engagements may wait in the queue."""
    max_wait_time: int
    """How long an engagement may wait in the queue, seconds."""
    message_accept: str
    """How agents take chats, such as `manual`."""
    queue_description: str
    """What the queue is for."""
    queue_name: str
    """Name of the queue."""
    short_abandon_enable: bool
    """Whether calls given up very soon are counted apart."""
    short_abandon_threshold: int
    """How soon a call counts as given up very soon, seconds."""
    task_id: str
    """Id of the task."""
    transferring_media_id: str
    """Id of the audio or video played during a transfer."""
    transferring_media_name: str
    """Name of the audio or video played during a transfer."""
    waiting_room_id: str
    """Id of the waiting room for video."""
    waiting_room_name: str
    """Name of the waiting room for video."""
    wrap_up_time: int
    """Time an agent has for finishing up, seconds."""


class ContactCenterTaskExitedQueuePayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: ContactCenterTaskExitedQueuePayloadObject
    """What the event is about."""


class ContactCenterTaskReservationAcceptedPayloadObject(Reply):
    assigned_user_id: str
    """User the task is offered to (22-character id)."""
    auto_assign: bool
    """Whether the task goes to an agent without the agent's doing."""
    callee_number: str
    """Number that was called, E.164 form."""
    caller_number: str
    """Number the call comes from, E.164 form."""
    cc_queue_id: str
    """Id of the queue."""
    channel: str
    """Channel of the engagement, such as `voice`, `video`, `messaging` or `email`."""
    channel_source: str
    """Where the engagement comes from, such as `web_video`."""
    created_time_ms: str
    """When the task was made, ISO 8601 UTC with milliseconds."""
    engagement_direction: str
    """Who started it: `inbound` the consumer, `outbound` the agent."""
    engagement_id: str
    """Id of the engagement."""
    flow_id: str
    """Id of the flow, the script that routes engagements."""
    flow_name: str
    """Name of the flow."""
    last_modified_time_ms: str
    """When the task was last changed, ISO 8601 UTC with milliseconds."""
    queue_name: str
    """Name of the queue."""
    task_id: str
    """Id of the task."""
    task_reservation_id: str
    """Id of the offer of a task to an agent."""
    task_timeout: int
    """How long the task may last, seconds."""


class ContactCenterTaskReservationAcceptedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: ContactCenterTaskReservationAcceptedPayloadObject
    """What the event is about."""


class ContactCenterTaskReservationCanceledPayloadObject(Reply):
    assigned_user_id: str
    """User the task is offered to (22-character id)."""
    auto_assign: bool
    """Whether the task goes to an agent without the agent's doing."""
    callee_number: str
    """Number that was called, E.164 form."""
    caller_number: str
    """Number the call comes from, E.164 form."""
    cc_queue_id: str
    """Id of the queue."""
    channel: str
    """Channel of the engagement, such as `voice`, `video`, `messaging` or `email`."""
    channel_source: str
    """Where the engagement comes from, such as `web_video`."""
    created_time_ms: str
    """When the task was made, ISO 8601 UTC with milliseconds."""
    engagement_id: str
    """Id of the engagement."""
    flow_id: str
    """Id of the flow, the script that routes engagements."""
    flow_name: str
    """Name of the flow."""
    last_modified_time_ms: str
    """When the task was last changed, ISO 8601 UTC with milliseconds."""
    queue_name: str
    """Name of the queue."""
    task_id: str
    """Id of the task."""
    task_reservation_id: str
    """Id of the offer of a task to an agent."""
    task_timeout: int
    """How long the task may last, seconds."""


class ContactCenterTaskReservationCanceledPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: ContactCenterTaskReservationCanceledPayloadObject
    """What the event is about."""


class ContactCenterTaskReservationCompletedPayloadObject(Reply):
    assigned_user_id: str
    """User the task is offered to (22-character id)."""
    auto_assign: bool
    """Whether the task goes to an agent without the agent's doing."""
    callee_number: str
    """Number that was called, E.164 form."""
    caller_number: str
    """Number the call comes from, E.164 form."""
    cc_queue_id: str
    """Id of the queue."""
    channel: str
    """Channel of the engagement, such as `voice`, `video`, `messaging` or `email`."""
    channel_source: str
    """Where the engagement comes from, such as `web_video`."""
    created_time_ms: str
    """When the task was made, ISO 8601 UTC with milliseconds."""
    engagement_direction: str
    """Who started it: `inbound` the consumer, `outbound` the agent."""
    engagement_id: str
    """Id of the engagement."""
    flow_id: str
    """Id of the flow, the script that routes engagements."""
    flow_name: str
    """Name of the flow."""
    last_modified_time_ms: str
    """When the task was last changed, ISO 8601 UTC with milliseconds."""
    queue_name: str
    """Name of the queue."""
    task_id: str
    """Id of the task."""
    task_reservation_id: str
    """Id of the offer of a task to an agent."""
    task_timeout: int
    """How long the task may last, seconds."""


class ContactCenterTaskReservationCompletedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: ContactCenterTaskReservationCompletedPayloadObject
    """What the event is about."""


class ContactCenterTaskReservationCreatedPayloadObject(Reply):
    assigned_user_id: str
    """User the task is offered to (22-character id)."""
    auto_assign: bool
    """Whether the task goes to an agent without the agent's doing."""
    callee_number: str
    """Number that was called, E.164 form."""
    caller_number: str
    """Number the call comes from, E.164 form."""
    cc_queue_id: str
    """Id of the queue."""
    channel: str
    """Channel of the engagement, such as `voice`, `video`, `messaging` or `email`."""
    channel_source: str
    """Where the engagement comes from, such as `web_video`."""
    created_time_ms: str
    """When the task was made, ISO 8601 UTC with milliseconds."""
    engagement_direction: str
    """Who started it: `inbound` the consumer, `outbound` the agent."""
    engagement_id: str
    """Id of the engagement."""
    flow_id: str
    """Id of the flow, the script that routes engagements."""
    flow_name: str
    """Name of the flow."""
    last_modified_time_ms: str
    """When the task was last changed, ISO 8601 UTC with milliseconds."""
    queue_name: str
    """Name of the queue."""
    task_id: str
    """Id of the task."""
    task_reservation_id: str
    """Id of the offer of a task to an agent."""
    task_timeout: int
    """How long the task may last, seconds."""


class ContactCenterTaskReservationCreatedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: ContactCenterTaskReservationCreatedPayloadObject
    """What the event is about."""


class ContactCenterTaskReservationRejectedPayloadObject(Reply):
    assigned_user_id: str
    """User the task is offered to (22-character id)."""
    auto_assign: bool
    """Whether the task goes to an agent without the agent's doing."""
    callee_number: str
    """Number that was called, E.164 form."""
    caller_number: str
    """Number the call comes from, E.164 form."""
    cc_queue_id: str
    """Id of the queue."""
    channel: str
    """Channel of the engagement, such as `voice`, `video`, `messaging` or `email`."""
    channel_source: str
    """Where the engagement comes from, such as `web_video`."""
    created_time_ms: str
    """When the task was made, ISO 8601 UTC with milliseconds."""
    engagement_id: str
    """Id of the engagement."""
    flow_id: str
    """Id of the flow, the script that routes engagements."""
    flow_name: str
    """Name of the flow."""
    last_modified_time_ms: str
    """When the task was last changed, ISO 8601 UTC with milliseconds."""
    queue_name: str
    """Name of the queue."""
    task_id: str
    """Id of the task."""
    task_reservation_id: str
    """Id of the offer of a task to an agent."""
    task_timeout: int
    """How long the task may last, seconds."""


class ContactCenterTaskReservationRejectedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: ContactCenterTaskReservationRejectedPayloadObject
    """What the event is about."""


class ContactCenterTaskReservationTimeoutPayloadObject(Reply):
    assigned_user_id: str
    """User the task is offered to (22-character id)."""
    auto_assign: bool
    """Whether the task goes to an agent without the agent's doing."""
    callee_number: str
    """Number that was called, E.164 form."""
    caller_number: str
    """Number the call comes from, E.164 form."""
    cc_queue_id: str
    """Id of the queue."""
    channel: str
    """Channel of the engagement, such as `voice`, `video`, `messaging` or `email`."""
    channel_source: str
    """Where the engagement comes from, such as `web_video`."""
    created_time_ms: str
    """When the task was made, ISO 8601 UTC with milliseconds."""
    engagement_id: str
    """Id of the engagement."""
    flow_id: str
    """Id of the flow, the script that routes engagements."""
    flow_name: str
    """Name of the flow."""
    last_modified_time_ms: str
    """When the task was last changed, ISO 8601 UTC with milliseconds."""
    queue_name: str
    """Name of the queue."""
    task_id: str
    """Id of the task."""
    task_reservation_id: str
    """Id of the offer of a task to an agent."""
    task_timeout: int
    """How long the task may last, seconds."""


class ContactCenterTaskReservationTimeoutPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: ContactCenterTaskReservationTimeoutPayloadObject
    """What the event is about."""


class ContactCenterTaskUpdatedPayloadObject(Reply):
    auto_assign: bool
    """Whether the task goes to an agent without the agent's doing."""
    callee_number: str
    """Number that was called, E.164 form."""
    caller_number: str
    """Number the call comes from, E.164 form."""
    cc_queue_id: str
    """Id of the queue."""
    channel_id: str
    """Id of the channel."""
    channel_name: str
    """Name of the channel, such as `video`."""
    created_time_ms: str
    """When the task was made, ISO 8601 UTC with milliseconds."""
    engagement_id: str
    """Id of the engagement."""
    flow_id: str
    """Id of the flow, the script that routes engagements."""
    flow_name: str
    """Name of the flow."""
    last_modified_time_ms: str
    """When the task was last changed, ISO 8601 UTC with milliseconds."""
    queue_name: str
    """Name of the queue."""
    task_id: str
    """Id of the task."""
    task_priority: int
    """Priority of the task in the queue."""
    task_status: str
    """State of the task, such as `assigned` or `pending`."""
    task_timeout: int
    """How long the task may last, seconds."""


class ContactCenterTaskUpdatedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: ContactCenterTaskUpdatedPayloadObject
    """What the event is about."""


class ContactCenterTeamCreatedPayloadObject(Reply):
    date_time_ms: str
    """When it happened, ISO 8601 UTC with milliseconds."""
    parent_team_id: str
    """Id of the team above; empty at the top."""
    parent_team_name: str
    """Name of the team above; empty at the top."""
    team_description: str
    """What the team is for."""
    team_id: str
    """Id of the team."""
    team_name: str
    """Name of the team."""


class ContactCenterTeamCreatedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: ContactCenterTeamCreatedPayloadObject
    """What the event is about."""


class ContactCenterTeamDeletedPayloadObject(Reply):
    date_time_ms: str
    """When it happened, ISO 8601 UTC with milliseconds."""
    parent_team_id: str
    """Id of the team above; empty at the top."""
    parent_team_name: str
    """Name of the team above; empty at the top."""
    team_description: str
    """What the team is for."""
    team_id: str
    """Id of the team."""
    team_name: str
    """Name of the team."""


class ContactCenterTeamDeletedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: ContactCenterTeamDeletedPayloadObject
    """What the event is about."""


class ContactCenterTeamMembersAssignedPayloadObject(Reply):
    date_time_ms: str
    """When it happened, ISO 8601 UTC with milliseconds."""
    team_id: str
    """Id of the team."""
    team_role: str
    """Role in the team, such as `supervisor`."""
    user_ids: list[str]
    """Users concerned (22-character ids)."""


class ContactCenterTeamMembersAssignedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: ContactCenterTeamMembersAssignedPayloadObject
    """What the event is about."""


class ContactCenterTeamMembersUnassignedPayloadObject(Reply):
    date_time_ms: str
    """When it happened, ISO 8601 UTC with milliseconds."""
    team_id: str
    """Id of the team."""
    team_role: str
    """Role in the team, such as `supervisor`."""
    user_ids: list[str]
    """Users concerned (22-character ids)."""


class ContactCenterTeamMembersUnassignedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: ContactCenterTeamMembersUnassignedPayloadObject
    """What the event is about."""


class ContactCenterTeamMovedPayloadObject(Reply):
    date_time_ms: str
    """When it happened, ISO 8601 UTC with milliseconds."""
    new_parent_team_id: str
    """Id of the team it is below now."""
    new_parent_team_name: str
    """Name of the team it is below now."""
    previous_parent_team_id: str
    """Id of the team it was below before."""
    previous_parent_team_name: str
    """Name of the team it was below before."""
    team_description: str
    """What the team is for."""
    team_id: str
    """Id of the team."""
    team_name: str
    """Name of the team."""


class ContactCenterTeamMovedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: ContactCenterTeamMovedPayloadObject
    """What the event is about."""


class ContactCenterTeamUpdatedPayloadObject(Reply):
    date_time_ms: str
    """When it happened, ISO 8601 UTC with milliseconds."""
    team_description: str
    """What the team is for."""
    team_id: str
    """Id of the team."""
    team_name: str
    """Name of the team."""


class ContactCenterTeamUpdatedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: ContactCenterTeamUpdatedPayloadObject
    """What the event is about."""


class ContactCenterUserCreatedPayloadObjectChannelSettingsMultiChannelEngagements(Reply):
    enable: bool
    """Whether the user takes several engagements at a time."""
    max_agent_load: int
    """Load the user may carry, percent."""


class ContactCenterUserCreatedPayloadObjectChannelSettings(Reply):
    concurrent_message_capacity: int
    """How many chats the user takes at a time."""
    multi_channel_engagements: ContactCenterUserCreatedPayloadObjectChannelSettingsMultiChannelEngagements
    """Taking of engagements in several channels at a time."""


class ContactCenterUserCreatedPayloadObject(Reply):
    channel_settings: ContactCenterUserCreatedPayloadObjectChannelSettings
    """How many engagements the user takes at a time."""
    client_integration: str
    """Product the contact center is used in, such as `Salesforce`."""
    country_iso_code: str
    """Country of the user, two letters."""
    date_time_ms: str
    """When it happened, ISO 8601 UTC with milliseconds."""
    display_name: str
    """Name of the user."""
    role_id: str
    """Id of the user's role in the contact center."""
    role_name: str
    """Name of the user's role in the contact center."""
    status_id: str
    """Id of the user's status."""
    status_name: str
    """Name of the user's status, such as `Not Ready`."""
    user_access: str
    """Access of the user to the contact center, such as `active`."""
    user_email: str
    """E-mail address of the user."""
    user_id: str
    """User id (22 characters)."""


class ContactCenterUserCreatedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: ContactCenterUserCreatedPayloadObject
    """What the event is about."""


class ContactCenterUserDeletedPayloadObjectUsers(Reply):
    user_id: str
    """User id (22 characters)."""


class ContactCenterUserDeletedPayloadObject(Reply):
    date_time_ms: str
    """When it happened, ISO 8601 UTC with milliseconds."""
    users: list[ContactCenterUserDeletedPayloadObjectUsers]
    """Agents who take part."""


class ContactCenterUserDeletedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: ContactCenterUserDeletedPayloadObject
    """What the event is about."""


class ContactCenterUserLoginPayloadObject(Reply):
    date_time_ms: str
    """When it happened, ISO 8601 UTC with milliseconds."""
    display_name: str
    """Name of the user."""
    user_email: str
    """E-mail address of the user."""
    user_id: str
    """User id (22 characters)."""


class ContactCenterUserLoginPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: ContactCenterUserLoginPayloadObject
    """What the event is about."""


class ContactCenterUserLogoutPayloadObject(Reply):
    date_time_ms: str
    """When it happened, ISO 8601 UTC with milliseconds."""
    display_name: str
    """Name of the user."""
    user_email: str
    """E-mail address of the user."""
    user_id: str
    """User id (22 characters)."""


class ContactCenterUserLogoutPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: ContactCenterUserLogoutPayloadObject
    """What the event is about."""


class ContactCenterUserOptInPayloadObject(Reply):
    cc_queue_id: str
    """Id of the queue."""
    date_time_ms: str
    """When it happened, ISO 8601 UTC with milliseconds."""
    display_name: str
    """Name of the user."""
    queue_name: str
    """Name of the queue."""
    user_email: str
    """E-mail address of the user."""
    user_id: str
    """User id (22 characters)."""


class ContactCenterUserOptInPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: ContactCenterUserOptInPayloadObject
    """What the event is about."""


class ContactCenterUserOptOutPayloadObject(Reply):
    cc_queue_id: str
    """Id of the queue."""
    date_time_ms: str
    """When it happened, ISO 8601 UTC with milliseconds."""
    display_name: str
    """Name of the user."""
    queue_name: str
    """Name of the queue."""
    user_email: str
    """E-mail address of the user."""
    user_id: str
    """User id (22 characters)."""


class ContactCenterUserOptOutPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: ContactCenterUserOptOutPayloadObject
    """What the event is about."""


class ContactCenterUserPhoneNumbersAssignedPayloadObjectPhoneNumbers(Reply):
    phone_number: str
    """Phone number, E.164 form."""
    phone_number_id: str
    """Id of the phone number."""


class ContactCenterUserPhoneNumbersAssignedPayloadObject(Reply):
    date_time_ms: str
    """When it happened, ISO 8601 UTC with milliseconds."""
    display_name: str
    """Name of the user."""
    phone_numbers: list[ContactCenterUserPhoneNumbersAssignedPayloadObjectPhoneNumbers]
    """Phone numbers concerned."""
    role_id: str
    """Id of the user's role in the contact center."""
    role_name: str
    """Name of the user's role in the contact center."""
    user_email: str
    """E-mail address of the user."""
    user_id: str
    """User id (22 characters)."""


class ContactCenterUserPhoneNumbersAssignedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: ContactCenterUserPhoneNumbersAssignedPayloadObject
    """What the event is about."""


class ContactCenterUserPhoneNumbersUnassignedPayloadObjectPhoneNumbers(Reply):
    phone_number: str
    """Phone number, E.164 form."""
    phone_number_id: str
    """Id of the phone number."""


class ContactCenterUserPhoneNumbersUnassignedPayloadObject(Reply):
    date_time_ms: str
    """When it happened, ISO 8601 UTC with milliseconds."""
    display_name: str
    """Name of the user."""
    phone_numbers: list[ContactCenterUserPhoneNumbersUnassignedPayloadObjectPhoneNumbers]
    """Phone numbers concerned."""
    role_id: str
    """Id of the user's role in the contact center."""
    role_name: str
    """Name of the user's role in the contact center."""
    user_email: str
    """E-mail address of the user."""
    user_id: str
    """User id (22 characters)."""


class ContactCenterUserPhoneNumbersUnassignedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: ContactCenterUserPhoneNumbersUnassignedPayloadObject
    """What the event is about."""


class ContactCenterUserSkillsAssignedPayloadObjectSkills(Reply):
    skill_id: str
    """Id of the skill."""


class ContactCenterUserSkillsAssignedPayloadObject(Reply):
    date_time_ms: str
    """When it happened, ISO 8601 UTC with milliseconds."""
    display_name: str
    """Name of the user."""
    role_id: str
    """Id of the user's role in the contact center."""
    role_name: str
    """Name of the user's role in the contact center."""
    skills: list[ContactCenterUserSkillsAssignedPayloadObjectSkills]
    """Skills concerned."""
    user_email: str
    """E-mail address of the user."""
    user_id: str
    """User id (22 characters)."""


class ContactCenterUserSkillsAssignedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: ContactCenterUserSkillsAssignedPayloadObject
    """What the event is about."""


class ContactCenterUserSkillsUnassignedPayloadObjectSkills(Reply):
    skill_id: str
    """Id of the skill."""


class ContactCenterUserSkillsUnassignedPayloadObject(Reply):
    date_time_ms: str
    """When it happened, ISO 8601 UTC with milliseconds."""
    display_name: str
    """Name of the user."""
    role_id: str
    """Id of the user's role in the contact center."""
    role_name: str
    """Name of the user's role in the contact center."""
    skills: list[ContactCenterUserSkillsUnassignedPayloadObjectSkills]
    """Skills concerned."""
    user_email: str
    """E-mail address of the user."""
    user_id: str
    """User id (22 characters)."""


class ContactCenterUserSkillsUnassignedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: ContactCenterUserSkillsUnassignedPayloadObject
    """What the event is about."""


class ContactCenterUserStatusChangedPayloadObject(Reply):
    current_status_id: str
    """Id of the status now."""
    current_status_name: str
    """Name of the status now."""
    current_sub_status_id: str
    """Id of the reason within the status now."""
    current_sub_status_name: str
    """Name of the reason within the status now."""
    date_time_ms: str
    """When it happened, ISO 8601 UTC with milliseconds."""
    display_name: str
    """Name of the user."""
    previous_status_id: str
    """Id of the status before."""
    previous_status_name: str
    """Name of the status before."""
    previous_sub_status_id: str
    """Id of the reason within the status before."""
    previous_sub_status_name: str
    """Name of the reason within the status before."""
    user_email: str
    """E-mail address of the user."""
    user_id: str
    """User id (22 characters)."""


class ContactCenterUserStatusChangedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: ContactCenterUserStatusChangedPayloadObject
    """What the event is about."""


class ContactCenterUserUpdatedPayloadObjectUpdatesChannelSettingsMultiChannelEngagements(Reply):
    enable: bool
    """Whether the user takes several engagements at a time."""
    max_agent_load: int
    """Load the user may carry, percent."""


class ContactCenterUserUpdatedPayloadObjectUpdatesChannelSettings(Reply):
    concurrent_message_capacity: int
    """How many chats the user takes at a time."""
    multi_channel_engagements: (
        ContactCenterUserUpdatedPayloadObjectUpdatesChannelSettingsMultiChannelEngagements
    )
    """Taking of engagements in several channels at a time."""


class ContactCenterUserUpdatedPayloadObjectUpdates(Reply):
    channel_settings: ContactCenterUserUpdatedPayloadObjectUpdatesChannelSettings
    """How many engagements the user takes at a time."""
    client_integration: str
    """Product the contact center is used in, such as `Salesforce`."""
    country_iso_code: str
    """Country of the user, two letters."""
    role_id: str
    """Id of the user's role in the contact center."""
    role_name: str
    """Name of the user's role in the contact center."""
    status_id: str
    """Id of the user's status."""
    status_name: str
    """Name of the user's status, such as `Not Ready`."""
    sub_status_id: str
    """Id of the reason within the status."""
    sub_status_name: str
    """Name of the reason within the status."""
    user_access: str
    """Access of the user to the contact center, such as `active`."""


class ContactCenterUserUpdatedPayloadObject(Reply):
    date_time_ms: str
    """When it happened, ISO 8601 UTC with milliseconds."""
    updates: ContactCenterUserUpdatedPayloadObjectUpdates
    """What changed, with the new values."""
    user_id: str
    """User id (22 characters)."""


class ContactCenterUserUpdatedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: ContactCenterUserUpdatedPayloadObject
    """What the event is about."""


class ContactCenterVoicemailTranscriptCompletedPayloadObject(Reply):
    cc_queue_id: str
    """Id of the queue."""
    consumer_display_name: str
    """Name of the consumer."""
    consumer_id: str
    """Id of the consumer."""
    consumer_number: str
    """Phone number of the consumer, E.164 form."""
    date_time_ms: str
    """When it happened, ISO 8601 UTC with milliseconds."""
    engagement_id: str
    """Id of the engagement."""
    flow_id: str
    """Id of the flow, the script that routes engagements."""
    flow_name: str
    """Name of the flow."""
    inbox_id: str
    """Id of the inbox."""
    inbox_name: str
    """Name of the inbox."""
    message_duration: int
    """Length of the voicemail, seconds."""
    message_id: str
    """Id of the message."""
    queue_name: str
    """Name of the queue."""
    status: str
    """State of the transcript."""
    transcript_url: str
    """Link to the transcript; call it with an access token."""


class ContactCenterVoicemailTranscriptCompletedPayload(Reply):
    account_id: str
    """Id of the Zoom account (22 characters)."""
    object: ContactCenterVoicemailTranscriptCompletedPayloadObject
    """What the event is about."""


class ContactCenterAssetCreated(Event, frozen=True):
    """An asset, such as an audio or text for flows, was added."""

    name = "contact_center.asset_created"
    payload: ContactCenterAssetCreatedPayload
    object: ContactCenterAssetCreatedPayloadObject


class ContactCenterAssetDeleted(Event, frozen=True):
    """An asset was archived or deleted."""

    name = "contact_center.asset_deleted"
    payload: ContactCenterAssetDeletedPayload
    object: ContactCenterAssetDeletedPayloadObject


class ContactCenterAssetUpdated(Event, frozen=True):
    """An asset or its items were changed."""

    name = "contact_center.asset_updated"
    payload: ContactCenterAssetUpdatedPayload
    object: ContactCenterAssetUpdatedPayloadObject


class ContactCenterBusinessHoursCreated(Event, frozen=True):
    """A set of business hours was added."""

    name = "contact_center.business_hours_created"
    payload: ContactCenterBusinessHoursCreatedPayload
    object: ContactCenterBusinessHoursCreatedPayloadObject


class ContactCenterBusinessHoursDeleted(Event, frozen=True):
    """A set of business hours was deleted."""

    name = "contact_center.business_hours_deleted"
    payload: ContactCenterBusinessHoursDeletedPayload
    object: ContactCenterBusinessHoursDeletedPayloadObject


class ContactCenterBusinessHoursUpdated(Event, frozen=True):
    """A set of business hours was changed."""

    name = "contact_center.business_hours_updated"
    payload: ContactCenterBusinessHoursUpdatedPayload
    object: ContactCenterBusinessHoursUpdatedPayloadObject


class ContactCenterCallControlMakeCallExecuted(Event, frozen=True):
    """A call ordered through call control was placed for a user."""

    name = "contact_center.call_control_make_call_executed"
    payload: ContactCenterCallControlMakeCallExecutedPayload
    object: ContactCenterCallControlMakeCallExecutedPayloadObject


class ContactCenterClosureCreated(Event, frozen=True):
    """A set of closures, such as holidays, was added."""

    name = "contact_center.closure_created"
    payload: ContactCenterClosureCreatedPayload
    object: ContactCenterClosureCreatedPayloadObject


class ContactCenterClosureDeleted(Event, frozen=True):
    """A set of closures was deleted."""

    name = "contact_center.closure_deleted"
    payload: ContactCenterClosureDeletedPayload
    object: ContactCenterClosureDeletedPayloadObject


class ContactCenterClosureUpdated(Event, frozen=True):
    """A set of closures was changed."""

    name = "contact_center.closure_updated"
    payload: ContactCenterClosureUpdatedPayload
    object: ContactCenterClosureUpdatedPayloadObject


class ContactCenterCxEngagementEndDataReady(Event, frozen=True):
    """The full data of an ended engagement can be read now."""

    name = "contact_center.cx_engagement_end_data_ready"
    payload: ContactCenterCxEngagementEndDataReadyPayload
    object: ContactCenterCxEngagementEndDataReadyPayloadObject


class ContactCenterEngagementConsumerAnswered(Event, frozen=True):
    """The consumer answered."""

    name = "contact_center.engagement_consumer_answered"
    payload: ContactCenterEngagementConsumerAnsweredPayload
    object: ContactCenterEngagementConsumerAnsweredPayloadObject


class ContactCenterEngagementConsumerEnded(Event, frozen=True):
    """The consumer left the engagement."""

    name = "contact_center.engagement_consumer_ended"
    payload: ContactCenterEngagementConsumerEndedPayload
    object: ContactCenterEngagementConsumerEndedPayloadObject


class ContactCenterEngagementConsumerNotified(Event, frozen=True):
    """The consumer was called or invited."""

    name = "contact_center.engagement_consumer_notified"
    payload: ContactCenterEngagementConsumerNotifiedPayload
    object: ContactCenterEngagementConsumerNotifiedPayloadObject


class ContactCenterEngagementConsumerSentFile(Event, frozen=True):
    """The consumer sent files."""

    name = "contact_center.engagement_consumer_sent_file"
    payload: ContactCenterEngagementConsumerSentFilePayload
    object: ContactCenterEngagementConsumerSentFilePayloadObject


class ContactCenterEngagementConsumerSentMessage(Event, frozen=True):
    """The consumer sent a message."""

    name = "contact_center.engagement_consumer_sent_message"
    payload: ContactCenterEngagementConsumerSentMessagePayload
    object: ContactCenterEngagementConsumerSentMessagePayloadObject


class ContactCenterEngagementDispositionAdded(Event, frozen=True):
    """An agent set a disposition, the outcome of an engagement."""

    name = "contact_center.engagement_disposition_added"
    payload: ContactCenterEngagementDispositionAddedPayload
    object: ContactCenterEngagementDispositionAddedPayloadObject


class ContactCenterEngagementEmailTranscriptCompleted(Event, frozen=True):
    """The transcript of an e-mail engagement is ready."""

    name = "contact_center.engagement_email_transcript_completed"
    payload: ContactCenterEngagementEmailTranscriptCompletedPayload
    object: ContactCenterEngagementEmailTranscriptCompletedPayloadObject


class ContactCenterEngagementEnded(Event, frozen=True):
    """An engagement ended for everybody."""

    name = "contact_center.engagement_ended"
    payload: ContactCenterEngagementEndedPayload
    object: ContactCenterEngagementEndedPayloadObject


class ContactCenterEngagementMessagingTranscriptCompleted(Event, frozen=True):
    """The transcript of a messaging engagement is ready."""

    name = "contact_center.engagement_messaging_transcript_completed"
    payload: ContactCenterEngagementMessagingTranscriptCompletedPayload
    object: ContactCenterEngagementMessagingTranscriptCompletedPayloadObject


class ContactCenterEngagementMonitorEnded(Event, frozen=True):
    """A supervisor stopped monitoring an engagement."""

    name = "contact_center.engagement_monitor_ended"
    payload: ContactCenterEngagementMonitorEndedPayload
    object: ContactCenterEngagementMonitorEndedPayloadObject


class ContactCenterEngagementMonitorStarted(Event, frozen=True):
    """A supervisor started to monitor an engagement."""

    name = "contact_center.engagement_monitor_started"
    payload: ContactCenterEngagementMonitorStartedPayload
    object: ContactCenterEngagementMonitorStartedPayloadObject


class ContactCenterEngagementNoteAdded(Event, frozen=True):
    """An agent added a note to an engagement."""

    name = "contact_center.engagement_note_added"
    payload: ContactCenterEngagementNoteAddedPayload
    object: ContactCenterEngagementNoteAddedPayloadObject


class ContactCenterEngagementStarted(Event, frozen=True):
    """An engagement with a consumer started."""

    name = "contact_center.engagement_started"
    payload: ContactCenterEngagementStartedPayload
    object: ContactCenterEngagementStartedPayloadObject


class ContactCenterEngagementSurveyStatus(Event, frozen=True):
    """A survey was sent to, or filled in by, a consumer."""

    name = "contact_center.engagement_survey_status"
    payload: ContactCenterEngagementSurveyStatusPayload
    object: ContactCenterEngagementSurveyStatusPayloadObject


class ContactCenterEngagementTakeoverStarted(Event, frozen=True):
    """A supervisor took an engagement over from the agent."""

    name = "contact_center.engagement_takeover_started"
    payload: ContactCenterEngagementTakeoverStartedPayload
    object: ContactCenterEngagementTakeoverStartedPayloadObject


class ContactCenterEngagementTransferAccepted(Event, frozen=True):
    """The new agent accepted a transfer."""

    name = "contact_center.engagement_transfer_accepted"
    payload: ContactCenterEngagementTransferAcceptedPayload
    object: ContactCenterEngagementTransferAcceptedPayloadObject


class ContactCenterEngagementTransferCanceled(Event, frozen=True):
    """A transfer was called off."""

    name = "contact_center.engagement_transfer_canceled"
    payload: ContactCenterEngagementTransferCanceledPayload
    object: ContactCenterEngagementTransferCanceledPayloadObject


class ContactCenterEngagementTransferCompleted(Event, frozen=True):
    """An engagement was handed over."""

    name = "contact_center.engagement_transfer_completed"
    payload: ContactCenterEngagementTransferCompletedPayload
    object: ContactCenterEngagementTransferCompletedPayloadObject


class ContactCenterEngagementTransferInitiated(Event, frozen=True):
    """Somebody started to transfer an engagement."""

    name = "contact_center.engagement_transfer_initiated"
    payload: ContactCenterEngagementTransferInitiatedPayload
    object: ContactCenterEngagementTransferInitiatedPayloadObject


class ContactCenterEngagementTransferQueued(Event, frozen=True):
    """A transferred engagement waits in a queue."""

    name = "contact_center.engagement_transfer_queued"
    payload: ContactCenterEngagementTransferQueuedPayload
    object: ContactCenterEngagementTransferQueuedPayloadObject


class ContactCenterEngagementTransferRejected(Event, frozen=True):
    """The new agent refused a transfer."""

    name = "contact_center.engagement_transfer_rejected"
    payload: ContactCenterEngagementTransferRejectedPayload
    object: ContactCenterEngagementTransferRejectedPayloadObject


class ContactCenterEngagementTransferReserved(Event, frozen=True):
    """An agent was picked for a transferred engagement and is being asked."""

    name = "contact_center.engagement_transfer_reserved"
    payload: ContactCenterEngagementTransferReservedPayload
    object: ContactCenterEngagementTransferReservedPayloadObject


class ContactCenterEngagementTransferTimeout(Event, frozen=True):
    """Nobody took a transferred engagement in time."""

    name = "contact_center.engagement_transfer_timeout"
    payload: ContactCenterEngagementTransferTimeoutPayload
    object: ContactCenterEngagementTransferTimeoutPayloadObject


class ContactCenterEngagementUpgradeCompleted(Event, frozen=True):
    """An engagement went over to another channel, such as from chat to video."""

    name = "contact_center.engagement_upgrade_completed"
    payload: ContactCenterEngagementUpgradeCompletedPayload
    object: ContactCenterEngagementUpgradeCompletedPayloadObject


class ContactCenterEngagementUpgradeExpired(Event, frozen=True):
    """The invitation to another channel was not taken up in time."""

    name = "contact_center.engagement_upgrade_expired"
    payload: ContactCenterEngagementUpgradeExpiredPayload
    object: ContactCenterEngagementUpgradeExpiredPayloadObject


class ContactCenterEngagementUpgradeInitiated(Event, frozen=True):
    """An agent invited the consumer to another channel, such as video."""

    name = "contact_center.engagement_upgrade_initiated"
    payload: ContactCenterEngagementUpgradeInitiatedPayload
    object: ContactCenterEngagementUpgradeInitiatedPayloadObject


class ContactCenterEngagementUserAnswered(Event, frozen=True):
    """An agent answered."""

    name = "contact_center.engagement_user_answered"
    payload: ContactCenterEngagementUserAnsweredPayload
    object: ContactCenterEngagementUserAnsweredPayloadObject


class ContactCenterEngagementUserDtmfSent(Event, frozen=True):
    """An agent pressed keys during a call."""

    name = "contact_center.engagement_user_dtmf_sent"
    payload: ContactCenterEngagementUserDtmfSentPayload
    object: ContactCenterEngagementUserDtmfSentPayloadObject


class ContactCenterEngagementUserEnded(Event, frozen=True):
    """An agent left the engagement."""

    name = "contact_center.engagement_user_ended"
    payload: ContactCenterEngagementUserEndedPayload
    object: ContactCenterEngagementUserEndedPayloadObject


class ContactCenterEngagementUserHold(Event, frozen=True):
    """An agent put the consumer on hold."""

    name = "contact_center.engagement_user_hold"
    payload: ContactCenterEngagementUserHoldPayload
    object: ContactCenterEngagementUserHoldPayloadObject


class ContactCenterEngagementUserMuted(Event, frozen=True):
    """An agent muted the microphone."""

    name = "contact_center.engagement_user_muted"
    payload: ContactCenterEngagementUserMutedPayload
    object: ContactCenterEngagementUserMutedPayloadObject


class ContactCenterEngagementUserSentFile(Event, frozen=True):
    """An agent sent files."""

    name = "contact_center.engagement_user_sent_file"
    payload: ContactCenterEngagementUserSentFilePayload
    object: ContactCenterEngagementUserSentFilePayloadObject


class ContactCenterEngagementUserSentMessage(Event, frozen=True):
    """An agent sent a message."""

    name = "contact_center.engagement_user_sent_message"
    payload: ContactCenterEngagementUserSentMessagePayload
    object: ContactCenterEngagementUserSentMessagePayloadObject


class ContactCenterEngagementUserUnhold(Event, frozen=True):
    """An agent took the consumer off hold."""

    name = "contact_center.engagement_user_unhold"
    payload: ContactCenterEngagementUserUnholdPayload
    object: ContactCenterEngagementUserUnholdPayloadObject


class ContactCenterEngagementUserUnmuted(Event, frozen=True):
    """An agent unmuted the microphone."""

    name = "contact_center.engagement_user_unmuted"
    payload: ContactCenterEngagementUserUnmutedPayload
    object: ContactCenterEngagementUserUnmutedPayloadObject


class ContactCenterEngagementWrapUpEnded(Event, frozen=True):
    """An agent's time for finishing up after an engagement ended."""

    name = "contact_center.engagement_wrap_up_ended"
    payload: ContactCenterEngagementWrapUpEndedPayload
    object: ContactCenterEngagementWrapUpEndedPayloadObject


class ContactCenterEngagementWrapUpStarted(Event, frozen=True):
    """An agent's time for finishing up after an engagement started."""

    name = "contact_center.engagement_wrap_up_started"
    payload: ContactCenterEngagementWrapUpStartedPayload
    object: ContactCenterEngagementWrapUpStartedPayloadObject


class ContactCenterInboxMessageAssigned(Event, frozen=True):
    """A message of an inbox was assigned to a user."""

    name = "contact_center.inbox_message_assigned"
    payload: ContactCenterInboxMessageAssignedPayload
    object: ContactCenterInboxMessageAssignedPayloadObject


class ContactCenterInboxMessageDeleted(Event, frozen=True):
    """A message of an inbox was deleted."""

    name = "contact_center.inbox_message_deleted"
    payload: ContactCenterInboxMessageDeletedPayload
    object: ContactCenterInboxMessageDeletedPayloadObject


class ContactCenterInboxMessageDownloaded(Event, frozen=True):
    """Somebody downloaded a message of an inbox."""

    name = "contact_center.inbox_message_downloaded"
    payload: ContactCenterInboxMessageDownloadedPayload
    object: ContactCenterInboxMessageDownloadedPayloadObject


class ContactCenterInboxMessageOpened(Event, frozen=True):
    """Somebody opened a message of an inbox."""

    name = "contact_center.inbox_message_opened"
    payload: ContactCenterInboxMessageOpenedPayload
    object: ContactCenterInboxMessageOpenedPayloadObject


class ContactCenterInboxMessageReceived(Event, frozen=True):
    """A message, such as a voicemail, arrived in an inbox."""

    name = "contact_center.inbox_message_received"
    payload: ContactCenterInboxMessageReceivedPayload
    object: ContactCenterInboxMessageReceivedPayloadObject


class ContactCenterInboxMessageReopened(Event, frozen=True):
    """A settled message of an inbox was opened again."""

    name = "contact_center.inbox_message_reopened"
    payload: ContactCenterInboxMessageReopenedPayload
    object: ContactCenterInboxMessageReopenedPayloadObject


class ContactCenterInboxMessageResolved(Event, frozen=True):
    """A message of an inbox was marked as settled."""

    name = "contact_center.inbox_message_resolved"
    payload: ContactCenterInboxMessageResolvedPayload
    object: ContactCenterInboxMessageResolvedPayloadObject


class ContactCenterLegacyEngagementEndDataReady(Event, frozen=True):
    """The full data of an ended engagement can be read now."""

    name = "contact_center.legacy_engagement_end_data_ready"
    payload: ContactCenterLegacyEngagementEndDataReadyPayload
    object: ContactCenterLegacyEngagementEndDataReadyPayloadObject


class ContactCenterMessageStatus(Event, frozen=True):
    """A message to a consumer was delivered, read or failed."""

    name = "contact_center.message_status"
    payload: ContactCenterMessageStatusPayload
    object: ContactCenterMessageStatusPayloadObject


class ContactCenterOutboundCampaignDialerStatus(Event, frozen=True):
    """The dialer of an outbound campaign changed its state."""

    name = "contact_center.outbound_campaign_dialer_status"
    payload: ContactCenterOutboundCampaignDialerStatusPayload
    object: ContactCenterOutboundCampaignDialerStatusPayloadObject


class ContactCenterQueueAgentAssigned(Event, frozen=True):
    """An agent was added to a queue."""

    name = "contact_center.queue_agent_assigned"
    payload: ContactCenterQueueAgentAssignedPayload
    object: ContactCenterQueueAgentAssignedPayloadObject


class ContactCenterQueueAgentUnassigned(Event, frozen=True):
    """An agent was removed from a queue."""

    name = "contact_center.queue_agent_unassigned"
    payload: ContactCenterQueueAgentUnassignedPayload
    object: ContactCenterQueueAgentUnassignedPayloadObject


class ContactCenterQueueCreated(Event, frozen=True):
    """A queue was added."""

    name = "contact_center.queue_created"
    payload: ContactCenterQueueCreatedPayload
    object: ContactCenterQueueCreatedPayloadObject


class ContactCenterQueueDeleted(Event, frozen=True):
    """A queue was deleted."""

    name = "contact_center.queue_deleted"
    payload: ContactCenterQueueDeletedPayload
    object: ContactCenterQueueDeletedPayloadObject


class ContactCenterQueueInboundSlaUpdated(Event, frozen=True):
    """The service level of a queue for incoming engagements was changed."""

    name = "contact_center.queue_inbound_sla_updated"
    payload: ContactCenterQueueInboundSlaUpdatedPayload
    object: ContactCenterQueueInboundSlaUpdatedPayloadObject


class ContactCenterQueueOperatingHoursUpdated(Event, frozen=True):
    """The business hours or closures of a queue were changed."""

    name = "contact_center.queue_operating_hours_updated"
    payload: ContactCenterQueueOperatingHoursUpdatedPayload
    object: ContactCenterQueueOperatingHoursUpdatedPayloadObject


class ContactCenterQueueScheduledCallbackCreated(Event, frozen=True):
    """Somebody booked a callback from a queue."""

    name = "contact_center.queue_scheduled_callback_created"
    payload: ContactCenterQueueScheduledCallbackCreatedPayload
    object: ContactCenterQueueScheduledCallbackCreatedPayloadObject


class ContactCenterQueueSupervisorAssigned(Event, frozen=True):
    """A supervisor was added to a queue."""

    name = "contact_center.queue_supervisor_assigned"
    payload: ContactCenterQueueSupervisorAssignedPayload
    object: ContactCenterQueueSupervisorAssignedPayloadObject


class ContactCenterQueueSupervisorUnassigned(Event, frozen=True):
    """A supervisor was removed from a queue."""

    name = "contact_center.queue_supervisor_unassigned"
    payload: ContactCenterQueueSupervisorUnassignedPayload
    object: ContactCenterQueueSupervisorUnassignedPayloadObject


class ContactCenterRecordingCompleted(Event, frozen=True):
    """The recording of an engagement is ready."""

    name = "contact_center.recording_completed"
    payload: ContactCenterRecordingCompletedPayload
    object: ContactCenterRecordingCompletedPayloadObject


class ContactCenterRecordingDeleted(Event, frozen=True):
    """The recording of an engagement was moved to the trash."""

    name = "contact_center.recording_deleted"
    payload: ContactCenterRecordingDeletedPayload
    object: ContactCenterRecordingDeletedPayloadObject


class ContactCenterRecordingPaused(Event, frozen=True):
    """The recording of an engagement was paused."""

    name = "contact_center.recording_paused"
    payload: ContactCenterRecordingPausedPayload
    object: ContactCenterRecordingPausedPayloadObject


class ContactCenterRecordingPermanentlyDeleted(Event, frozen=True):
    """The recording of an engagement was deleted for good."""

    name = "contact_center.recording_permanently_deleted"
    payload: ContactCenterRecordingPermanentlyDeletedPayload
    object: ContactCenterRecordingPermanentlyDeletedPayloadObject


class ContactCenterRecordingResumed(Event, frozen=True):
    """The recording of an engagement went on after a pause."""

    name = "contact_center.recording_resumed"
    payload: ContactCenterRecordingResumedPayload
    object: ContactCenterRecordingResumedPayloadObject


class ContactCenterRecordingStarted(Event, frozen=True):
    """The recording of an engagement started."""

    name = "contact_center.recording_started"
    payload: ContactCenterRecordingStartedPayload
    object: ContactCenterRecordingStartedPayloadObject


class ContactCenterRecordingStopped(Event, frozen=True):
    """The recording of an engagement stopped."""

    name = "contact_center.recording_stopped"
    payload: ContactCenterRecordingStoppedPayload
    object: ContactCenterRecordingStoppedPayloadObject


class ContactCenterRecordingTranscriptCompleted(Event, frozen=True):
    """The transcript of a recorded engagement is ready."""

    name = "contact_center.recording_transcript_completed"
    payload: ContactCenterRecordingTranscriptCompletedPayload
    object: ContactCenterRecordingTranscriptCompletedPayloadObject


class ContactCenterSmsStatus(Event, frozen=True):
    """A text message to a consumer was sent, delivered or failed."""

    name = "contact_center.sms_status"
    payload: ContactCenterSmsStatusPayload
    object: ContactCenterSmsStatusPayloadObject


class ContactCenterTaskCanceled(Event, frozen=True):
    """A task, the work of handling one engagement, was called off."""

    name = "contact_center.task_canceled"
    payload: ContactCenterTaskCanceledPayload
    object: ContactCenterTaskCanceledPayloadObject


class ContactCenterTaskCompleted(Event, frozen=True):
    """A task was completed."""

    name = "contact_center.task_completed"
    payload: ContactCenterTaskCompletedPayload
    object: ContactCenterTaskCompletedPayloadObject


class ContactCenterTaskCreated(Event, frozen=True):
    """A task was made for an engagement."""

    name = "contact_center.task_created"
    payload: ContactCenterTaskCreatedPayload
    object: ContactCenterTaskCreatedPayloadObject


class ContactCenterTaskDeleted(Event, frozen=True):
    """A task was deleted."""

    name = "contact_center.task_deleted"
    payload: ContactCenterTaskDeletedPayload
    object: ContactCenterTaskDeletedPayloadObject


class ContactCenterTaskEnteredQueue(Event, frozen=True):
    """A task entered a queue."""

    name = "contact_center.task_entered_queue"
    payload: ContactCenterTaskEnteredQueuePayload
    object: ContactCenterTaskEnteredQueuePayloadObject


class ContactCenterTaskExitedQueue(Event, frozen=True):
    """A task left a queue."""

    name = "contact_center.task_exited_queue"
    payload: ContactCenterTaskExitedQueuePayload
    object: ContactCenterTaskExitedQueuePayloadObject


class ContactCenterTaskReservationAccepted(Event, frozen=True):
    """The agent who was offered a task accepted it."""

    name = "contact_center.task_reservation_accepted"
    payload: ContactCenterTaskReservationAcceptedPayload
    object: ContactCenterTaskReservationAcceptedPayloadObject


class ContactCenterTaskReservationCanceled(Event, frozen=True):
    """The offer of a task to an agent was called off."""

    name = "contact_center.task_reservation_canceled"
    payload: ContactCenterTaskReservationCanceledPayload
    object: ContactCenterTaskReservationCanceledPayloadObject


class ContactCenterTaskReservationCompleted(Event, frozen=True):
    """The work on an accepted task was finished."""

    name = "contact_center.task_reservation_completed"
    payload: ContactCenterTaskReservationCompletedPayload
    object: ContactCenterTaskReservationCompletedPayloadObject


class ContactCenterTaskReservationCreated(Event, frozen=True):
    """A task was offered to an agent."""

    name = "contact_center.task_reservation_created"
    payload: ContactCenterTaskReservationCreatedPayload
    object: ContactCenterTaskReservationCreatedPayloadObject


class ContactCenterTaskReservationRejected(Event, frozen=True):
    """The agent who was offered a task refused it."""

    name = "contact_center.task_reservation_rejected"
    payload: ContactCenterTaskReservationRejectedPayload
    object: ContactCenterTaskReservationRejectedPayloadObject


class ContactCenterTaskReservationTimeout(Event, frozen=True):
    """The agent who was offered a task did not respond in time."""

    name = "contact_center.task_reservation_timeout"
    payload: ContactCenterTaskReservationTimeoutPayload
    object: ContactCenterTaskReservationTimeoutPayloadObject


class ContactCenterTaskUpdated(Event, frozen=True):
    """A task was changed."""

    name = "contact_center.task_updated"
    payload: ContactCenterTaskUpdatedPayload
    object: ContactCenterTaskUpdatedPayloadObject


class ContactCenterTeamCreated(Event, frozen=True):
    """A team was added."""

    name = "contact_center.team_created"
    payload: ContactCenterTeamCreatedPayload
    object: ContactCenterTeamCreatedPayloadObject


class ContactCenterTeamDeleted(Event, frozen=True):
    """A team was deleted."""

    name = "contact_center.team_deleted"
    payload: ContactCenterTeamDeletedPayload
    object: ContactCenterTeamDeletedPayloadObject


class ContactCenterTeamMembersAssigned(Event, frozen=True):
    """Users were added to a team."""

    name = "contact_center.team_members_assigned"
    payload: ContactCenterTeamMembersAssignedPayload
    object: ContactCenterTeamMembersAssignedPayloadObject


class ContactCenterTeamMembersUnassigned(Event, frozen=True):
    """Users were removed from a team."""

    name = "contact_center.team_members_unassigned"
    payload: ContactCenterTeamMembersUnassignedPayload
    object: ContactCenterTeamMembersUnassignedPayloadObject


class ContactCenterTeamMoved(Event, frozen=True):
    """A team was moved below another one."""

    name = "contact_center.team_moved"
    payload: ContactCenterTeamMovedPayload
    object: ContactCenterTeamMovedPayloadObject


class ContactCenterTeamUpdated(Event, frozen=True):
    """The name or description of a team was changed."""

    name = "contact_center.team_updated"
    payload: ContactCenterTeamUpdatedPayload
    object: ContactCenterTeamUpdatedPayloadObject


class ContactCenterUserCreated(Event, frozen=True):
    """A user was added to the contact center."""

    name = "contact_center.user_created"
    payload: ContactCenterUserCreatedPayload
    object: ContactCenterUserCreatedPayloadObject


class ContactCenterUserDeleted(Event, frozen=True):
    """A user was removed from the contact center."""

    name = "contact_center.user_deleted"
    payload: ContactCenterUserDeletedPayload
    object: ContactCenterUserDeletedPayloadObject


class ContactCenterUserLogin(Event, frozen=True):
    """An agent signed in."""

    name = "contact_center.user_login"
    payload: ContactCenterUserLoginPayload
    object: ContactCenterUserLoginPayloadObject


class ContactCenterUserLogout(Event, frozen=True):
    """An agent signed out."""

    name = "contact_center.user_logout"
    payload: ContactCenterUserLogoutPayload
    object: ContactCenterUserLogoutPayloadObject


class ContactCenterUserOptIn(Event, frozen=True):
    """An agent opted in to a queue and gets its engagements."""

    name = "contact_center.user_opt_in"
    payload: ContactCenterUserOptInPayload
    object: ContactCenterUserOptInPayloadObject


class ContactCenterUserOptOut(Event, frozen=True):
    """An agent opted out of a queue."""

    name = "contact_center.user_opt_out"
    payload: ContactCenterUserOptOutPayload
    object: ContactCenterUserOptOutPayloadObject


class ContactCenterUserPhoneNumbersAssigned(Event, frozen=True):
    """Phone numbers were assigned to a user."""

    name = "contact_center.user_phone_numbers_assigned"
    payload: ContactCenterUserPhoneNumbersAssignedPayload
    object: ContactCenterUserPhoneNumbersAssignedPayloadObject


class ContactCenterUserPhoneNumbersUnassigned(Event, frozen=True):
    """Phone numbers were taken from a user."""

    name = "contact_center.user_phone_numbers_unassigned"
    payload: ContactCenterUserPhoneNumbersUnassignedPayload
    object: ContactCenterUserPhoneNumbersUnassignedPayloadObject


class ContactCenterUserSkillsAssigned(Event, frozen=True):
    """Skills were assigned to a user."""

    name = "contact_center.user_skills_assigned"
    payload: ContactCenterUserSkillsAssignedPayload
    object: ContactCenterUserSkillsAssignedPayloadObject


class ContactCenterUserSkillsUnassigned(Event, frozen=True):
    """Skills were taken from a user."""

    name = "contact_center.user_skills_unassigned"
    payload: ContactCenterUserSkillsUnassignedPayload
    object: ContactCenterUserSkillsUnassignedPayloadObject


class ContactCenterUserStatusChanged(Event, frozen=True):
    """An agent's status changed, such as from Ready to Away."""

    name = "contact_center.user_status_changed"
    payload: ContactCenterUserStatusChangedPayload
    object: ContactCenterUserStatusChangedPayloadObject


class ContactCenterUserUpdated(Event, frozen=True):
    """A user was changed."""

    name = "contact_center.user_updated"
    payload: ContactCenterUserUpdatedPayload
    object: ContactCenterUserUpdatedPayloadObject


class ContactCenterVoicemailTranscriptCompleted(Event, frozen=True):
    """The transcript of a voicemail is ready."""

    name = "contact_center.voicemail_transcript_completed"
    payload: ContactCenterVoicemailTranscriptCompletedPayload
    object: ContactCenterVoicemailTranscriptCompletedPayloadObject
