-- The further hazards that a draft is about, beside the one in `edit_draft`, derived from the journal.

CREATE TABLE edit_draft_other (
  draft TEXT NOT NULL, hazard TEXT NOT NULL, seen TEXT NOT NULL, PRIMARY KEY (draft, hazard)) WITHOUT ROWID;
CREATE INDEX edit_draft_other_hazard ON edit_draft_other (hazard);
