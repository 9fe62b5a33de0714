-- The organisations whose hazards an account sees; an account without any sees everything.
CREATE TABLE restrictions (
    account TEXT NOT NULL REFERENCES accounts (id),
    organisation TEXT NOT NULL CHECK (organisation <> ''),
    PRIMARY KEY (account, organisation)
) STRICT, WITHOUT ROWID;
