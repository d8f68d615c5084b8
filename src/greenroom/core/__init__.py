"""The words every room shares: errors, ids, clock, secrets, signing, JSON. Pure; no network, no disk."""
