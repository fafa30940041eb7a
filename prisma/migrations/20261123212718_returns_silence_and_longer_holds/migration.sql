-- AlterTable
ALTER TABLE "users" ADD COLUMN     "ghost_days" SMALLINT NOT NULL DEFAULT 30,
ADD COLUMN     "hold_hours" SMALLINT;

-- AlterTable
ALTER TABLE "applications" ADD COLUMN     "credential_sealed" BYTEA,
ADD COLUMN     "quiet_until" DATE,
ADD COLUMN     "return_ground" TEXT,
ADD COLUMN     "return_said_at" TIMESTAMPTZ(3);

-- HOLD-5: a setting may only lengthen a hold: 24 hours is what every rule asks for at the least.
ALTER TABLE users
  ADD CONSTRAINT users_hold_hours CHECK (hold_hours BETWEEN 24 AND 168),
  ADD CONSTRAINT users_ghost_days CHECK (ghost_days BETWEEN 7 AND 180);

-- BACK-GUARD: a ground, its moment and a credential's words come together.
ALTER TABLE applications
  ADD CONSTRAINT applications_return_ground CHECK (return_ground IN ('credential','override')),
  ADD CONSTRAINT applications_return_said CHECK ((return_ground IS NULL) = (return_said_at IS NULL)),
  ADD CONSTRAINT applications_credential CHECK ((credential_sealed IS NOT NULL) = (return_ground IS NOT DISTINCT FROM 'credential'));
