-- Which person of which provider of OpenID Connect signs in to which account.
CREATE TABLE identities (
    issuer TEXT NOT NULL,
    subject TEXT NOT NULL,
    account TEXT NOT NULL REFERENCES accounts (id),
    connected INTEGER NOT NULL,
    PRIMARY KEY (issuer, subject),
    UNIQUE (account, issuer)
) STRICT, WITHOUT ROWID;

-- Whether a provider has said who it is, and so whether a second factor is its business.
ALTER TABLE sessions ADD COLUMN is_openid INTEGER NOT NULL DEFAULT 0 CHECK (is_openid IN (0, 1));
