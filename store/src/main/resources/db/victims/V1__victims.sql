-- Those who were killed or injured. Whatever tells of a person stands in a body that is encrypted; moments are
-- milliseconds since 1970. This file is never passed on with the register, and its key never stands beside it.

-- The name of this file, by which its key is found, and a text that only the right key opens.
CREATE TABLE vault (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    name TEXT NOT NULL,
    -- Empty until there is a key.
    proof BLOB
) STRICT;

CREATE TABLE victims (
    id TEXT PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    -- The id of the accident in the register.
    accident TEXT NOT NULL,
    -- The key of this victim's bodies under the master key; empty where everything is erased.
    wrapped BLOB
) STRICT;
CREATE INDEX victims_accident ON victims (accident);

-- What was done with the record of a victim, in order.
CREATE TABLE entries (
    victim TEXT NOT NULL REFERENCES victims (id),
    number INTEGER NOT NULL,
    step TEXT NOT NULL,
    -- Who did it.
    person TEXT NOT NULL,
    at INTEGER NOT NULL,
    -- Why it was erased, a word of a list; empty for every other step.
    reason TEXT NOT NULL,
    -- Encrypted; empty where it was destroyed.
    body BLOB,
    PRIMARY KEY (victim, number)
) STRICT, WITHOUT ROWID;

-- Who looked at what, and when; never what they saw.
CREATE TABLE looks (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    person TEXT NOT NULL,
    what TEXT NOT NULL,
    -- Empty where it was several.
    victim TEXT NOT NULL
) STRICT;
CREATE INDEX looks_victim ON looks (victim, number);
CREATE TRIGGER looks_keep_every_line_as_it_is BEFORE UPDATE ON looks
BEGIN SELECT RAISE(ABORT, 'The log of looks is append-only'); END;
CREATE TRIGGER looks_keep_every_line BEFORE DELETE ON looks
BEGIN SELECT RAISE(ABORT, 'The log of looks is append-only'); END;

-- What was done stays as it was done; only its body can be destroyed.
CREATE TRIGGER entries_keep_what_was_done BEFORE UPDATE ON entries
WHEN NEW.body IS NOT NULL OR OLD.victim <> NEW.victim OR OLD.number <> NEW.number OR OLD.step <> NEW.step
  OR OLD.person <> NEW.person OR OLD.at <> NEW.at OR OLD.reason <> NEW.reason
BEGIN SELECT RAISE(ABORT, 'The record of a victim is append-only'); END;
CREATE TRIGGER entries_keep_every_line BEFORE DELETE ON entries
BEGIN SELECT RAISE(ABORT, 'The record of a victim is append-only'); END;
