-- Views of the register that people have saved, and the one that each begins with. A deleted view is kept for a while, so
-- that it can be taken back; moments are milliseconds since 1970.
CREATE TABLE views (
    id TEXT PRIMARY KEY,
    account TEXT NOT NULL REFERENCES accounts (id),
    name TEXT NOT NULL,
    query TEXT NOT NULL,
    is_shared INTEGER NOT NULL CHECK (is_shared IN (0, 1)),
    saved INTEGER NOT NULL,
    deleted INTEGER
) STRICT;
CREATE INDEX views_account ON views (account);

CREATE TABLE first_views (
    account TEXT PRIMARY KEY REFERENCES accounts (id),
    view TEXT NOT NULL REFERENCES views (id)
) STRICT;
