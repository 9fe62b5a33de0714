-- Tables of rates, what plans assume, and published plans, derived from the journal. What they say in full, their own
-- entries tell; these rows are what is asked for.

CREATE TABLE planning_records (
  id TEXT PRIMARY KEY, kind TEXT NOT NULL, name TEXT NOT NULL, standing INTEGER NOT NULL, changed INTEGER NOT NULL);
CREATE INDEX planning_records_kind ON planning_records (kind, standing);
