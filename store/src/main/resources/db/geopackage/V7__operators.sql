-- Somebody may be restricted to the hazards of some organisations. A draft of a new hazard has no hazard yet, so it names
-- the organisation that its hazard would get; other drafts name none.

CREATE INDEX hazards_operator ON hazards (operator);
ALTER TABLE edit_draft ADD COLUMN operator TEXT NOT NULL DEFAULT '';
UPDATE edit_draft SET operator = coalesce((
  SELECT json_extract(j.body, '$.change.description.operator') FROM journal j
  WHERE j.kind = 'draft-proposed' AND j.subject = unhex(replace(edit_draft.id, '-', ''))
  ORDER BY j.position DESC LIMIT 1), '')
WHERE kind = 'new-hazard';
