-- Teams, the people in them and what they are accredited for, as they stand, derived from the journal.

CREATE TABLE teams (
  id TEXT PRIMARY KEY, name TEXT NOT NULL, kind TEXT NOT NULL, organisation TEXT NOT NULL, base TEXT NOT NULL,
  rest_days TEXT NOT NULL, formed TEXT NOT NULL, disbanded TEXT NOT NULL);
CREATE TABLE team_members (
  team TEXT NOT NULL, number INTEGER NOT NULL, person TEXT NOT NULL, role TEXT NOT NULL, from_day TEXT NOT NULL,
  until_day TEXT NOT NULL, PRIMARY KEY (team, number)) WITHOUT ROWID;
CREATE TABLE team_equipment (
  team TEXT NOT NULL, number INTEGER NOT NULL, label TEXT NOT NULL, count INTEGER NOT NULL,
  PRIMARY KEY (team, number)) WITHOUT ROWID;
CREATE TABLE team_absences (
  team TEXT NOT NULL, number INTEGER NOT NULL, from_day TEXT NOT NULL, until_day TEXT NOT NULL, reason TEXT NOT NULL,
  PRIMARY KEY (team, number)) WITHOUT ROWID;
CREATE TABLE persons (
  id TEXT PRIMARY KEY, name TEXT NOT NULL, organisation TEXT NOT NULL, enrolled TEXT NOT NULL, left_on TEXT NOT NULL);
CREATE TABLE accreditations (
  id TEXT PRIMARY KEY, level TEXT NOT NULL, holder TEXT NOT NULL, methods TEXT NOT NULL, from_day TEXT NOT NULL,
  until_day TEXT NOT NULL, certificate TEXT NOT NULL, withdrawn TEXT NOT NULL, withdrawn_for TEXT NOT NULL);
CREATE INDEX accreditations_holder ON accreditations (holder);
