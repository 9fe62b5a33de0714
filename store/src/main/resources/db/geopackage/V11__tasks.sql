-- Tasks as they stand, derived from the journal: who is told to do what, where, when and how, and how far it is.

CREATE TABLE tasks (
  id TEXT PRIMARY KEY, number TEXT NOT NULL, kind TEXT NOT NULL, title TEXT NOT NULL, organisation TEXT NOT NULL,
  status TEXT NOT NULL, longitude REAL, latitude REAL, methods TEXT NOT NULL, depth_cm INTEGER, first_day TEXT NOT NULL,
  last_day TEXT NOT NULL, medical TEXT NOT NULL, access TEXT NOT NULL, marking TEXT NOT NULL, works TEXT NOT NULL,
  remarks TEXT NOT NULL, ordered TEXT NOT NULL, ordered_by TEXT NOT NULL, started TEXT NOT NULL,
  completed TEXT NOT NULL, completed_by TEXT NOT NULL, changed TEXT NOT NULL);
CREATE TABLE task_teams (
  task TEXT NOT NULL, number INTEGER NOT NULL, team TEXT NOT NULL, PRIMARY KEY (task, number)) WITHOUT ROWID;
CREATE TABLE task_hazards (
  task TEXT NOT NULL, number INTEGER NOT NULL, hazard TEXT NOT NULL, PRIMARY KEY (task, number)) WITHOUT ROWID;
CREATE INDEX task_hazards_hazard ON task_hazards (hazard);
CREATE TABLE task_waits (
  task TEXT NOT NULL, number INTEGER NOT NULL, other TEXT NOT NULL, PRIMARY KEY (task, number)) WITHOUT ROWID;
-- What is planned, and what was done as the latest completion says.
CREATE TABLE task_quantities (
  task TEXT NOT NULL, done INTEGER NOT NULL, number INTEGER NOT NULL, label TEXT NOT NULL, unit TEXT NOT NULL,
  amount TEXT NOT NULL, PRIMARY KEY (task, done, number)) WITHOUT ROWID;
