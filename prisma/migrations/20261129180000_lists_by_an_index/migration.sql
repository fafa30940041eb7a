-- The lists of live and of closed applications, and what has been silent longest, read in order what they show, and no
-- more. Before, every application of a person was read and joined with its company to find the first 25.
CREATE INDEX applications_live ON applications (user_id, stage_changed_at, id) WHERE ending IS NULL;
CREATE INDEX applications_closed ON applications (user_id, stage_changed_at, id) WHERE ending IS NOT NULL;
