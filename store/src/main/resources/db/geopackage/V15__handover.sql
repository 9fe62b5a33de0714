-- Completion reports, handover certificates and finds on released ground, derived from the journal. What they say in full,
-- their own entries tell; these rows are what is asked for.

CREATE TABLE completion_reports (
  id TEXT PRIMARY KEY, number TEXT NOT NULL, task TEXT NOT NULL, organisation TEXT NOT NULL, finished TEXT NOT NULL,
  status TEXT NOT NULL, changed TEXT NOT NULL);
CREATE INDEX completion_reports_number ON completion_reports (number COLLATE NOCASE);
CREATE INDEX completion_reports_task ON completion_reports (task);
-- The parts that a report releases, and the release that each became once it was accepted.
CREATE TABLE completion_parts (
  report TEXT NOT NULL, part INTEGER NOT NULL, hazard TEXT NOT NULL, team TEXT NOT NULL, method TEXT NOT NULL,
  lot TEXT NOT NULL, release TEXT NOT NULL, PRIMARY KEY (report, part)) WITHOUT ROWID;
CREATE INDEX completion_parts_release ON completion_parts (release);
CREATE INDEX completion_parts_hazard ON completion_parts (hazard);
CREATE TABLE certificates (
  id TEXT PRIMARY KEY, number TEXT NOT NULL, organisation TEXT NOT NULL, replaces TEXT NOT NULL, status TEXT NOT NULL,
  issued TEXT NOT NULL, changed TEXT NOT NULL);
CREATE INDEX certificates_number ON certificates (number COLLATE NOCASE);
CREATE TABLE certificate_reports (
  certificate TEXT NOT NULL, report TEXT NOT NULL, PRIMARY KEY (certificate, report)) WITHOUT ROWID;
CREATE TABLE released_finds (
  id TEXT PRIMARY KEY, number TEXT NOT NULL, organisation TEXT NOT NULL, hazard TEXT NOT NULL, release TEXT NOT NULL,
  accident TEXT NOT NULL, found TEXT NOT NULL);
CREATE INDEX released_finds_number ON released_finds (number COLLATE NOCASE);
CREATE TABLE release_reviews (
  find TEXT NOT NULL, release TEXT NOT NULL, finding TEXT NOT NULL, PRIMARY KEY (find, release)) WITHOUT ROWID;
