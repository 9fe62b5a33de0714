-- The organisations whose hazards an account sees; an account without any sees everything.
CREATE TABLE restrictions (
    account TEXT NOT NULL REFERENCES accounts (id),
    organisation TEXT NOT NULL CHECK (organisation <> ''),
    PRIMARY KEY (account, organisation)
) STRICT, WITHOUT ROWID;

-- Who signed in, when, how and from where, and what else happened to accounts. Lines are added, and taken out only when
-- they are older than the moment since which all are kept.
CREATE TABLE sign_in_log (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    -- Empty where there is no such account; what was typed then is not kept.
    account TEXT NOT NULL,
    name TEXT NOT NULL,
    what TEXT NOT NULL,
    way TEXT NOT NULL,
    -- As the server saw it.
    address TEXT NOT NULL,
    -- Who did it, where another person did.
    done_by TEXT NOT NULL,
    detail TEXT NOT NULL
) STRICT;
CREATE INDEX sign_in_log_account ON sign_in_log (account, number);
CREATE INDEX sign_in_log_at ON sign_in_log (at);
CREATE TABLE sign_in_log_kept (only INTEGER PRIMARY KEY CHECK (only = 1), since INTEGER NOT NULL) STRICT;
INSERT INTO sign_in_log_kept VALUES (1, 0);
CREATE TRIGGER sign_in_log_keeps_every_line_as_it_is BEFORE UPDATE ON sign_in_log
BEGIN SELECT RAISE(ABORT, 'The log of sign-ins is append-only'); END;
CREATE TRIGGER sign_in_log_keeps_every_line BEFORE DELETE ON sign_in_log
WHEN OLD.at >= (SELECT since FROM sign_in_log_kept)
BEGIN SELECT RAISE(ABORT, 'The log of sign-ins is append-only'); END;

-- Second factors: codes of a device that follow from a shared secret and the time (RFC 6238), and codes on paper.
CREATE TABLE second_factors (
    account TEXT PRIMARY KEY REFERENCES accounts (id),
    secret TEXT NOT NULL,
    made INTEGER NOT NULL,
    -- Whether its owner has shown that the device has it.
    is_confirmed INTEGER NOT NULL CHECK (is_confirmed IN (0, 1)),
    -- The step of time of the last code that was taken; none before counts again.
    last_step INTEGER NOT NULL
) STRICT;
CREATE TABLE recovery_codes (
    hash TEXT PRIMARY KEY,
    account TEXT NOT NULL REFERENCES accounts (id)
) STRICT;
CREATE INDEX recovery_codes_account ON recovery_codes (account);

-- Somebody whose password was right and whose second factor is awaited, known by the hash of a secret of their browser.
CREATE TABLE half_signed_in (
    hash TEXT PRIMARY KEY,
    account TEXT NOT NULL REFERENCES accounts (id),
    until INTEGER NOT NULL
) STRICT;
