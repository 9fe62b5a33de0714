-- Reports of days as they stand, derived from the journal: what each team did on each task, and what it found.

CREATE TABLE progress (
  id TEXT PRIMARY KEY, entry_key TEXT NOT NULL, task TEXT NOT NULL, team TEXT NOT NULL, day TEXT NOT NULL,
  standing INTEGER NOT NULL, minutes INTEGER NOT NULL, minutes_stopped INTEGER NOT NULL, deminers INTEGER NOT NULL,
  dogs INTEGER NOT NULL, machines INTEGER NOT NULL, near_misses INTEGER NOT NULL, new_m2 INTEGER NOT NULL,
  other_m2 INTEGER NOT NULL, ordnance INTEGER NOT NULL, small_arms INTEGER NOT NULL, remarks TEXT NOT NULL,
  ground_m2 INTEGER, ground BLOB, author TEXT NOT NULL, corrections INTEGER NOT NULL);
-- What is sent twice stands once, and a day of a team on a task is reported once.
CREATE UNIQUE INDEX progress_key ON progress (entry_key);
CREATE UNIQUE INDEX progress_once ON progress (task, team, day) WHERE standing = 1;
CREATE INDEX progress_day ON progress (day, id);
-- What is summed up of a task or a team stands in the index itself: the rows are long, and there are many.
CREATE INDEX progress_task ON progress (task, day, id, standing, team, new_m2, ordnance);
CREATE INDEX progress_team ON progress (team, day, id, standing, minutes, new_m2, ordnance);
CREATE TABLE progress_work (
  report TEXT NOT NULL, number INTEGER NOT NULL, method TEXT NOT NULL, kind TEXT NOT NULL, m2 INTEGER NOT NULL,
  PRIMARY KEY (report, number)) WITHOUT ROWID;
CREATE TABLE progress_stoppages (
  report TEXT NOT NULL, number INTEGER NOT NULL, cause TEXT NOT NULL, minutes INTEGER NOT NULL,
  PRIMARY KEY (report, number)) WITHOUT ROWID;
CREATE TABLE progress_items (
  report TEXT NOT NULL, number INTEGER NOT NULL, category TEXT NOT NULL, model TEXT NOT NULL, longitude REAL,
  latitude REAL, quantity INTEGER NOT NULL, PRIMARY KEY (report, number)) WITHOUT ROWID;
CREATE TABLE progress_quantities (
  report TEXT NOT NULL, number INTEGER NOT NULL, label TEXT NOT NULL, unit TEXT NOT NULL, amount TEXT NOT NULL,
  PRIMARY KEY (report, number)) WITHOUT ROWID;
-- What somebody found out about what seemed strange.
CREATE TABLE progress_looked_into (
  report TEXT NOT NULL, flag TEXT NOT NULL, day TEXT NOT NULL, author TEXT NOT NULL, words TEXT NOT NULL,
  PRIMARY KEY (report, flag)) WITHOUT ROWID;
-- So that one report reads no more than its own task and team.
CREATE INDEX tasks_number ON tasks (number COLLATE NOCASE);
CREATE INDEX teams_name ON teams (name COLLATE NOCASE);
CREATE INDEX team_members_person ON team_members (person);
