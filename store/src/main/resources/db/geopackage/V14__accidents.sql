-- Accidents, incidents and missed items as they stand, derived from the journal. Nobody who was hurt is named here.

CREATE TABLE accidents (
  id TEXT PRIMARY KEY, number TEXT NOT NULL, kind TEXT NOT NULL, context TEXT NOT NULL, organisation TEXT NOT NULL,
  happened TEXT NOT NULL, at TEXT NOT NULL, told TEXT NOT NULL, longitude REAL, latitude REAL, accuracy_m INTEGER,
  place TEXT NOT NULL, device TEXT NOT NULL, model TEXT NOT NULL, task TEXT NOT NULL, team TEXT NOT NULL,
  hazard TEXT NOT NULL, what TEXT NOT NULL, killed INTEGER NOT NULL, injured INTEGER NOT NULL, stop TEXT NOT NULL,
  stage TEXT NOT NULL, preliminary TEXT NOT NULL, investigated TEXT NOT NULL, investigated_by TEXT NOT NULL,
  resumed TEXT NOT NULL, changed TEXT NOT NULL);
CREATE INDEX accidents_number ON accidents (number COLLATE NOCASE);
CREATE INDEX accidents_happened ON accidents (happened, id);
-- Those that stop a team or a task, asked for at every step of work.
CREATE INDEX accidents_stopping ON accidents (happened, id) WHERE stop <> 'nobody';
CREATE TABLE accident_actions (
  accident TEXT NOT NULL, number INTEGER NOT NULL, what TEXT NOT NULL, by_whom TEXT NOT NULL, due TEXT NOT NULL,
  done TEXT NOT NULL, how TEXT NOT NULL, PRIMARY KEY (accident, number)) WITHOUT ROWID;
