-- The most that somebody wants in a column of their board, by the column.
ALTER TABLE users ADD COLUMN board_limits JSONB NOT NULL DEFAULT '{}';
ALTER TABLE users ADD CONSTRAINT users_board_limits CHECK (jsonb_typeof(board_limits) = 'object' AND length(board_limits::text) <= 300);

-- What is on the board, column by column, the most recently moved first: counted and read from here.
CREATE INDEX applications_on_board ON applications (user_id, stage, moved_on, stage_changed_at, id)
  WHERE ending IS NULL AND archived_at IS NULL;
