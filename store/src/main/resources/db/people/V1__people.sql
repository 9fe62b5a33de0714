-- Who may sign in. This file is never passed on with the register; moments are milliseconds since 1970.
CREATE TABLE accounts (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    full_name TEXT NOT NULL,
    role TEXT NOT NULL,
    is_disabled INTEGER NOT NULL CHECK (is_disabled IN (0, 1)),
    added INTEGER NOT NULL,
    -- Empty where nobody can sign in with a password.
    password_hash TEXT NOT NULL,
    -- Until when a password that somebody else has set may be used to choose one's own; empty for one's own.
    initial_until INTEGER
) STRICT;

CREATE TABLE tries (
    name TEXT PRIMARY KEY,
    wrong INTEGER NOT NULL,
    last INTEGER NOT NULL,
    locked_until INTEGER NOT NULL
) STRICT;

CREATE TABLE sessions (
    hash TEXT PRIMARY KEY,
    account TEXT NOT NULL REFERENCES accounts (id),
    begun INTEGER NOT NULL,
    seen INTEGER NOT NULL
) STRICT;

CREATE TABLE tokens (
    id TEXT PRIMARY KEY,
    account TEXT NOT NULL REFERENCES accounts (id),
    label TEXT NOT NULL,
    hash TEXT NOT NULL UNIQUE,
    issued INTEGER NOT NULL,
    expires INTEGER NOT NULL
) STRICT;
