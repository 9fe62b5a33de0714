-- Documents as they stand, derived from the journal. Their bytes are kept beside this file, under their hash.

CREATE TABLE documents (
  id TEXT PRIMARY KEY, hazard TEXT NOT NULL, about TEXT NOT NULL, title TEXT NOT NULL, kind TEXT NOT NULL,
  dated TEXT NOT NULL, made_by TEXT NOT NULL, language TEXT NOT NULL, restriction TEXT NOT NULL, sha256 TEXT NOT NULL,
  bytes INTEGER NOT NULL, media_type TEXT NOT NULL, file_name TEXT NOT NULL, longitude REAL, latitude REAL,
  taken TEXT NOT NULL, added INTEGER NOT NULL, author TEXT NOT NULL, withdrawn INTEGER, withdrawn_by TEXT NOT NULL,
  withdrawn_for TEXT NOT NULL);
CREATE INDEX documents_hazard ON documents (hazard);
CREATE INDEX documents_content ON documents (sha256);
