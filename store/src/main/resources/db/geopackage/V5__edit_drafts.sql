-- Drafts as they stand, derived from the journal. `site`, `written_until` and `written` name the entries that an approved
-- draft wrote: the last of them by its place in the chain of its site, and how many there are.

CREATE TABLE edit_draft (
  id TEXT PRIMARY KEY, hazard TEXT NOT NULL, reference TEXT NOT NULL, kind TEXT NOT NULL, author TEXT NOT NULL,
  begun INTEGER NOT NULL, proposed INTEGER NOT NULL, valid TEXT NOT NULL, reason TEXT NOT NULL, seen TEXT NOT NULL,
  state TEXT NOT NULL, decided_by TEXT NOT NULL, decided INTEGER, site TEXT NOT NULL, written_until INTEGER NOT NULL,
  written INTEGER NOT NULL);
CREATE INDEX edit_draft_hazard ON edit_draft (hazard);
CREATE INDEX edit_draft_state ON edit_draft (state, proposed);
CREATE INDEX edit_draft_author ON edit_draft (author, proposed);
