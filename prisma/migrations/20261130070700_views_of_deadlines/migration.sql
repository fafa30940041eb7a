-- Two more orders of a view, read from an index as the others are (views_of_applications).
CREATE INDEX applications_by_deadline ON applications
  (user_id, (CASE WHEN deadline IS NULL THEN date '9999-12-31' ELSE deadline END), id) WHERE archived_at IS NULL;
CREATE INDEX applications_by_priority ON applications
  (user_id, (CASE priority WHEN 'high' THEN 0 WHEN 'medium' THEN 1 WHEN 'low' THEN 2 ELSE 3 END), id)
  WHERE archived_at IS NULL;
