-- The calendar asks for the days of a month: each kind of thing by its own day.
CREATE INDEX "applications_user_id_deadline_idx" ON "applications"("user_id", "deadline");
CREATE INDEX "rejections_user_id_hold_until_idx" ON "rejections"("user_id", "hold_until");
