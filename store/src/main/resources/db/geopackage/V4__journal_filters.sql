-- The journal is read newest first, filtered. SQLite keeps the position at the end of each index, so these are in order.

CREATE INDEX journal_author ON journal (author);
CREATE INDEX journal_kind ON journal (kind);
CREATE INDEX journal_batch ON journal (batch) WHERE batch IS NOT NULL;
