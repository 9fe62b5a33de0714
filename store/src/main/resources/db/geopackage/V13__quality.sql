-- Control of quality as it stands, derived from the journal: visits and what was found on them, nonconformities and
-- what is done about them, squares that were drawn, and what was decided of lots.

CREATE TABLE visits (
  id TEXT PRIMARY KEY, number TEXT NOT NULL, kind TEXT NOT NULL, day TEXT NOT NULL, announced INTEGER NOT NULL,
  inspecting TEXT NOT NULL, inspecting_team TEXT NOT NULL, inspectors TEXT NOT NULL, inspected TEXT NOT NULL,
  team TEXT NOT NULL, task TEXT NOT NULL, hazard TEXT NOT NULL, method TEXT NOT NULL, checklist TEXT NOT NULL,
  checklist_version INTEGER NOT NULL, checklist_title TEXT NOT NULL, lot TEXT NOT NULL, units INTEGER,
  inspected_units INTEGER, inspected_m2 INTEGER, defects INTEGER, finds TEXT NOT NULL, draw TEXT NOT NULL,
  verdict TEXT NOT NULL, hours TEXT NOT NULL, people INTEGER NOT NULL, currency TEXT NOT NULL, cost TEXT NOT NULL,
  previous TEXT NOT NULL, signatures TEXT NOT NULL, remarks TEXT NOT NULL, recorded_by TEXT NOT NULL,
  taken_back INTEGER NOT NULL);
CREATE INDEX visits_hazard ON visits (hazard);
CREATE TABLE visit_answers (
  visit TEXT NOT NULL, number INTEGER NOT NULL, question TEXT NOT NULL, words TEXT NOT NULL, grade TEXT NOT NULL,
  answer TEXT NOT NULL, remark TEXT NOT NULL, PRIMARY KEY (visit, number)) WITHOUT ROWID;
CREATE TABLE visit_documents (
  visit TEXT NOT NULL, number INTEGER NOT NULL, document TEXT NOT NULL, PRIMARY KEY (visit, number)) WITHOUT ROWID;
CREATE TABLE nonconformities (
  id TEXT PRIMARY KEY, number TEXT NOT NULL, grade TEXT NOT NULL, clause TEXT NOT NULL, what TEXT NOT NULL,
  organisation TEXT NOT NULL, team TEXT NOT NULL, task TEXT NOT NULL, visit TEXT NOT NULL, status TEXT NOT NULL,
  raised TEXT NOT NULL, raised_by TEXT NOT NULL, cause TEXT NOT NULL, action TEXT NOT NULL, action_by TEXT NOT NULL,
  action_set_by TEXT NOT NULL, due TEXT NOT NULL, changed TEXT NOT NULL);
-- When each was open; the last time has no end while it is.
CREATE TABLE nonconformity_open (
  nonconformity TEXT NOT NULL, number INTEGER NOT NULL, from_day TEXT NOT NULL, until_day TEXT NOT NULL,
  PRIMARY KEY (nonconformity, number)) WITHOUT ROWID;
CREATE TABLE sample_draws (
  id TEXT PRIMARY KEY, number TEXT NOT NULL, organisation TEXT NOT NULL, hazard TEXT NOT NULL, day TEXT NOT NULL,
  drawn_by TEXT NOT NULL, version INTEGER NOT NULL, side_m INTEGER NOT NULL, edge_m INTEGER NOT NULL,
  edge_share TEXT NOT NULL, squares INTEGER NOT NULL, seed INTEGER NOT NULL, edge_fit INTEGER NOT NULL,
  edge_wanted INTEGER NOT NULL, edge_drawn INTEGER NOT NULL, interior_fit INTEGER NOT NULL,
  interior_wanted INTEGER NOT NULL, interior_drawn INTEGER NOT NULL, ground_m2 INTEGER NOT NULL, geom BLOB NOT NULL);
CREATE TABLE lot_notes (
  id TEXT PRIMARY KEY, organisation TEXT NOT NULL, method TEXT NOT NULL, event TEXT NOT NULL, reason TEXT NOT NULL,
  day TEXT NOT NULL, noted_by TEXT NOT NULL);
