-- The tables as the migrations up to HEAD leave them, for new files. A test compares the two.
CREATE TABLE alembic_version (
    version_num VARCHAR(32) NOT NULL,
    CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
CREATE TABLE events (
    seq INTEGER NOT NULL,
    id TEXT NOT NULL,
    source TEXT NOT NULL,
    event TEXT NOT NULL,
    request_id TEXT NOT NULL,
    event_ts BIGINT,
    received_at BIGINT NOT NULL,
    body_sha256 TEXT NOT NULL,
    size_bytes INTEGER NOT NULL,
    flags TEXT NOT NULL,
    status TEXT DEFAULT 'recorded' NOT NULL,
    duplicates INTEGER DEFAULT '0' NOT NULL,
    attempts INTEGER DEFAULT '0' NOT NULL,
    error TEXT DEFAULT '' NOT NULL,
    replays INTEGER DEFAULT '0' NOT NULL,
    object TEXT DEFAULT '' NOT NULL,
    claimed_by TEXT DEFAULT '' NOT NULL,
    unfinished TEXT DEFAULT '' NOT NULL,
    next_attempt_at BIGINT DEFAULT '0' NOT NULL,
    PRIMARY KEY (seq)
);
CREATE UNIQUE INDEX events_by_id ON events (id);
CREATE INDEX events_by_event ON events (event, seq);
CREATE TABLE bodies (
    seq INTEGER NOT NULL,
    body BLOB NOT NULL,
    headers TEXT DEFAULT '' NOT NULL,
    PRIMARY KEY (seq)
);
CREATE TABLE rejections (
    seq INTEGER NOT NULL,
    id TEXT NOT NULL,
    source TEXT NOT NULL,
    reason TEXT NOT NULL,
    received_at BIGINT NOT NULL,
    detail TEXT NOT NULL,
    likely TEXT DEFAULT '' NOT NULL,
    PRIMARY KEY (seq)
);
CREATE TABLE challenges (
    seq INTEGER NOT NULL,
    id TEXT NOT NULL,
    source TEXT NOT NULL,
    received_at BIGINT NOT NULL,
    outcome TEXT NOT NULL,
    PRIMARY KEY (seq)
);
CREATE INDEX challenges_by_source ON challenges (source, seq);
CREATE INDEX events_free ON events (next_attempt_at, seq) WHERE status IN ('recorded', 'retrying') AND claimed_by = '';
CREATE INDEX events_claimed ON events (claimed_by) WHERE status IN ('recorded', 'retrying') AND claimed_by <> '';
CREATE INDEX events_failed ON events (seq) WHERE status = 'failed';
CREATE INDEX events_by_received_at ON events (received_at);
CREATE TABLE dispatchers (
    id TEXT NOT NULL,
    alive_until BIGINT NOT NULL,
    PRIMARY KEY (id)
);
