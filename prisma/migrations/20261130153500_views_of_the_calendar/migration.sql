-- A view of the calendar is saved by name as those of board and table are (docs/decisions/0050).
-- Every row is of one of the two, so there is nothing to look through.
ALTER TABLE views
  DROP CONSTRAINT views_place,
  ADD CONSTRAINT views_place CHECK (place IN ('board','table','calendar')) NOT VALID;
