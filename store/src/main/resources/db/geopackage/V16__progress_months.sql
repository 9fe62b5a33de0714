-- Sums by month of what teams reported on tasks: whoever asks what a task came to in years reads its months and not its
-- days. They follow the reports by themselves, so that no way of writing a report can leave them behind.

CREATE TABLE progress_months (
  task TEXT NOT NULL, team TEXT NOT NULL, month TEXT NOT NULL, reports INTEGER NOT NULL, new_m2 INTEGER NOT NULL,
  ordnance INTEGER NOT NULL, PRIMARY KEY (task, team, month)) WITHOUT ROWID;
INSERT INTO progress_months (task, team, month, reports, new_m2, ordnance)
  SELECT task, team, substr(day, 1, 7), count(*), sum(new_m2), sum(ordnance) FROM progress WHERE standing = 1
  GROUP BY 1, 2, 3;
CREATE TRIGGER progress_months_add AFTER INSERT ON progress WHEN new.standing = 1 BEGIN
  INSERT INTO progress_months (task, team, month, reports, new_m2, ordnance)
    VALUES (new.task, new.team, substr(new.day, 1, 7), 1, new.new_m2, new.ordnance)
    ON CONFLICT (task, team, month) DO UPDATE SET
      reports = reports + 1, new_m2 = new_m2 + excluded.new_m2, ordnance = ordnance + excluded.ordnance;
END;
CREATE TRIGGER progress_months_leave AFTER UPDATE ON progress WHEN old.standing = 1 BEGIN
  UPDATE progress_months SET
    reports = reports - 1, new_m2 = new_m2 - old.new_m2, ordnance = ordnance - old.ordnance
    WHERE task = old.task AND team = old.team AND month = substr(old.day, 1, 7);
  DELETE FROM progress_months
    WHERE task = old.task AND team = old.team AND month = substr(old.day, 1, 7) AND reports = 0;
  INSERT INTO progress_months (task, team, month, reports, new_m2, ordnance)
    SELECT new.task, new.team, substr(new.day, 1, 7), 1, new.new_m2, new.ordnance WHERE new.standing = 1
    ON CONFLICT (task, team, month) DO UPDATE SET
      reports = reports + 1, new_m2 = new_m2 + excluded.new_m2, ordnance = ordnance + excluded.ordnance;
END;
-- Days with the same figures are found in the index itself.
DROP INDEX progress_day;
CREATE INDEX progress_day ON progress (day, id, minutes, new_m2, team, standing);
