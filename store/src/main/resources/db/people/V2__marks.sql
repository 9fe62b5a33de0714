-- Up to which entry of the journal each person has seen what is new.
CREATE TABLE marks (
    account TEXT PRIMARY KEY REFERENCES accounts (id),
    position INTEGER NOT NULL,
    made INTEGER NOT NULL
) STRICT;
