"""Every event, made to happen by what causes it, and received by somebody who subscribed."""
