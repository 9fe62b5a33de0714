-- Missions as they stand, derived from the journal: a row each, and further ones for what they are made of.

CREATE TABLE missions (
  id TEXT PRIMARY KEY, name TEXT NOT NULL, mandate TEXT NOT NULL, lead TEXT NOT NULL, first_day TEXT NOT NULL,
  last_day TEXT NOT NULL, area BLOB, area_m2 INTEGER NOT NULL);
CREATE TABLE mission_partners (
  mission TEXT NOT NULL, organisation TEXT NOT NULL, PRIMARY KEY (mission, organisation)) WITHOUT ROWID;
CREATE TABLE mission_districts (
  mission TEXT NOT NULL, number INTEGER NOT NULL, name TEXT NOT NULL, PRIMARY KEY (mission, number)) WITHOUT ROWID;
CREATE TABLE mission_planned (
  mission TEXT NOT NULL, milestone TEXT NOT NULL, day TEXT NOT NULL, PRIMARY KEY (mission, milestone)) WITHOUT ROWID;
CREATE TABLE mission_objectives (
  mission TEXT NOT NULL, number INTEGER NOT NULL, measure TEXT NOT NULL, words TEXT NOT NULL, target INTEGER NOT NULL,
  PRIMARY KEY (mission, number)) WITHOUT ROWID;
CREATE TABLE mission_teams (
  mission TEXT NOT NULL, number INTEGER NOT NULL, team TEXT NOT NULL, PRIMARY KEY (mission, number)) WITHOUT ROWID;
CREATE TABLE mission_equipment (
  mission TEXT NOT NULL, number INTEGER NOT NULL, label TEXT NOT NULL, count INTEGER NOT NULL,
  PRIMARY KEY (mission, number)) WITHOUT ROWID;
CREATE TABLE mission_budget ( -- amounts as decimal text, for money is no floating point number
  mission TEXT NOT NULL, number INTEGER NOT NULL, label TEXT NOT NULL, organisation TEXT NOT NULL, donor TEXT NOT NULL,
  currency TEXT NOT NULL, amount TEXT NOT NULL, PRIMARY KEY (mission, number)) WITHOUT ROWID;
CREATE TABLE mission_milestones (
  mission TEXT NOT NULL, milestone TEXT NOT NULL, day TEXT NOT NULL, reference TEXT NOT NULL, document TEXT NOT NULL,
  PRIMARY KEY (mission, milestone)) WITHOUT ROWID;
CREATE TABLE mission_reports (
  mission TEXT NOT NULL, number INTEGER NOT NULL, objective TEXT NOT NULL, day TEXT NOT NULL, amount INTEGER NOT NULL,
  PRIMARY KEY (mission, number)) WITHOUT ROWID;
