"""Receives webhooks: verify, record, answer fast, dispatch, replay."""
