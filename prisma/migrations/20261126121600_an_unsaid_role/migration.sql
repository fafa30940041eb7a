-- ASK-2: that the hiring manager would rather not say can be written down, and taken back, where it was not said before
-- whom the question went to: the role stays unsaid. Nobody else's no counts.
ALTER TABLE replies
  DROP CONSTRAINT replies_declined,
  ADD CONSTRAINT replies_declined CHECK (declined_at IS NULL
    OR (kind IN ('full','feedback-ask') AND coalesce(to_role, 'hiring-manager') = 'hiring-manager'));
