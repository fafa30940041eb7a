-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "users" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "email_verified" TIMESTAMPTZ(3),
    "name" TEXT,
    "image" TEXT,
    "time_zone" TEXT NOT NULL DEFAULT 'UTC',
    "time_zone_chosen" BOOLEAN NOT NULL DEFAULT false,
    "nudge_hour" SMALLINT NOT NULL DEFAULT 9,
    "locale" TEXT NOT NULL DEFAULT 'en-GB',
    "nudges_off_at" TIMESTAMPTZ(3),
    "vent_hours" SMALLINT NOT NULL DEFAULT 72,
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "users_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "user_keys" (
    "user_id" UUID NOT NULL,
    "master_version" INTEGER NOT NULL,
    "wrapped_key" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "user_keys_pkey" PRIMARY KEY ("user_id")
);

-- CreateTable
CREATE TABLE "accounts" (
    "user_id" UUID NOT NULL,
    "provider" TEXT NOT NULL,
    "provider_account_id" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "accounts_pkey" PRIMARY KEY ("user_id","provider","provider_account_id")
);

-- CreateTable
CREATE TABLE "sessions" (
    "user_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "device" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sessions_pkey" PRIMARY KEY ("user_id","id")
);

-- CreateTable
CREATE TABLE "sign_in_tokens" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "code_hash" BYTEA NOT NULL,
    "attempts" SMALLINT NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "consumed_at" TIMESTAMPTZ(3),

    CONSTRAINT "sign_in_tokens_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "api_tokens" (
    "user_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "tail" TEXT NOT NULL,
    "scopes" TEXT[],
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_used_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "api_tokens_pkey" PRIMARY KEY ("user_id","id")
);

-- CreateTable
CREATE TABLE "coachings" (
    "user_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "coach_email" TEXT NOT NULL,
    "coach_id" UUID,
    "state" TEXT NOT NULL DEFAULT 'invited',
    "scopes" TEXT[],
    "invited_at" TIMESTAMPTZ(3) NOT NULL,
    "answered_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "coachings_pkey" PRIMARY KEY ("user_id","id")
);

-- CreateTable
CREATE TABLE "entry_shares" (
    "user_id" UUID NOT NULL,
    "coaching_id" UUID NOT NULL,
    "entry_id" UUID NOT NULL,
    "shared_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "entry_shares_pkey" PRIMARY KEY ("user_id","coaching_id","entry_id")
);

-- CreateTable
CREATE TABLE "comments" (
    "user_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "coaching_id" UUID NOT NULL,
    "entry_id" UUID NOT NULL,
    "author_id" UUID,
    "body_sealed" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "seen_at" TIMESTAMPTZ(3),

    CONSTRAINT "comments_pkey" PRIMARY KEY ("user_id","id")
);

-- CreateTable
CREATE TABLE "coach_accesses" (
    "user_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "coaching_id" UUID NOT NULL,
    "coach_id" UUID,
    "what" TEXT NOT NULL,
    "entry_id" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "coach_accesses_pkey" PRIMARY KEY ("user_id","id")
);

-- CreateTable
CREATE TABLE "outbox" (
    "id" UUID NOT NULL,
    "user_id" UUID,
    "reply_id" UUID,
    "kind" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'due',
    "mail_sealed" BYTEA NOT NULL,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "stale_at" TIMESTAMPTZ(3),
    "idempotency_key" TEXT NOT NULL,
    "attempts" SMALLINT NOT NULL DEFAULT 0,
    "claimed_by" UUID,
    "claimed_until" TIMESTAMPTZ(3),
    "handed_at" TIMESTAMPTZ(3),
    "provider_id" TEXT,
    "reason" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "settled_at" TIMESTAMPTZ(3),

    CONSTRAINT "outbox_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "local_mails" (
    "id" UUID NOT NULL,
    "idempotency_key" TEXT NOT NULL,
    "to" TEXT NOT NULL,
    "mail_sealed" BYTEA NOT NULL,
    "delivered_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "local_mails_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "suppressions" (
    "email_hash" BYTEA NOT NULL,
    "reason" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "suppressions_pkey" PRIMARY KEY ("email_hash")
);

-- CreateTable
CREATE TABLE "notices" (
    "user_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "subject_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "seen_at" TIMESTAMPTZ(3),

    CONSTRAINT "notices_pkey" PRIMARY KEY ("user_id","id")
);

-- CreateTable
CREATE TABLE "journal_entries" (
    "user_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "rejection_id" UUID NOT NULL,
    "stage_reached" TEXT NOT NULL,
    "decided_by" TEXT NOT NULL,
    "feedback_sealed" BYTEA,
    "one_thing_sealed" BYTEA,
    "gut_sealed" BYTEA,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "journal_entries_pkey" PRIMARY KEY ("user_id","id")
);

-- CreateTable
CREATE TABLE "companies" (
    "user_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "name_key" TEXT NOT NULL,
    "wait_months" SMALLINT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "companies_pkey" PRIMARY KEY ("user_id","id")
);

-- CreateTable
CREATE TABLE "applications" (
    "user_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "company_id" UUID NOT NULL,
    "role" TEXT NOT NULL,
    "url" TEXT,
    "source" TEXT,
    "industry" TEXT,
    "stage" TEXT NOT NULL DEFAULT 'saved',
    "later_label" TEXT,
    "furthest_stage" TEXT NOT NULL DEFAULT 'saved',
    "ending" TEXT,
    "applied_on" DATE,
    "note_sealed" BYTEA,
    "stage_changed_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "applications_pkey" PRIMARY KEY ("user_id","id")
);

-- CreateTable
CREATE TABLE "stage_events" (
    "user_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "application_id" UUID NOT NULL,
    "stage" TEXT NOT NULL,
    "later_label" TEXT,
    "ending" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "stage_events_pkey" PRIMARY KEY ("user_id","id")
);

-- CreateTable
CREATE TABLE "plans" (
    "user_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "rejection_id" UUID NOT NULL,
    "day0" DATE NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'running',
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "plans_pkey" PRIMARY KEY ("user_id","id")
);

-- CreateTable
CREATE TABLE "plan_steps" (
    "user_id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "step" TEXT NOT NULL,
    "done_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "plan_steps_pkey" PRIMARY KEY ("user_id","plan_id","step")
);

-- CreateTable
CREATE TABLE "plan_roles" (
    "user_id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "application_id" UUID NOT NULL,

    CONSTRAINT "plan_roles_pkey" PRIMARY KEY ("user_id","plan_id","application_id")
);

-- CreateTable
CREATE TABLE "nudges" (
    "user_id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "day" SMALLINT NOT NULL,
    "local_date" DATE NOT NULL,
    "time_zone" TEXT NOT NULL,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'pending',
    "reason" TEXT,
    "settled_at" TIMESTAMPTZ(3),

    CONSTRAINT "nudges_pkey" PRIMARY KEY ("user_id","plan_id","day")
);

-- CreateTable
CREATE TABLE "rejections" (
    "user_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "application_id" UUID NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL,
    "time_zone" TEXT NOT NULL,
    "received_on" DATE NOT NULL,
    "furthest_stage" TEXT NOT NULL,
    "later_label" TEXT,
    "presented" BOOLEAN NOT NULL DEFAULT false,
    "hours_invested" SMALLINT,
    "emotional" BOOLEAN NOT NULL DEFAULT false,
    "recruiter_reached_out" BOOLEAN NOT NULL DEFAULT false,
    "decided_by" TEXT NOT NULL DEFAULT 'unknown',
    "feedback_sealed" BYTEA,
    "tier" SMALLINT NOT NULL,
    "hold_until" TIMESTAMPTZ(3) NOT NULL,
    "hold_code" TEXT NOT NULL,
    "in_flight_before" INTEGER NOT NULL,
    "dismissed_at" TIMESTAMPTZ(3),
    "dismiss_reason" TEXT,
    "surfaced_at" TIMESTAMPTZ(3),
    "logged_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "rejections_pkey" PRIMARY KEY ("user_id","id")
);

-- CreateTable
CREATE TABLE "hold_floors" (
    "user_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "company_id" UUID NOT NULL,
    "hold_until" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "hold_floors_pkey" PRIMARY KEY ("user_id","id")
);

-- CreateTable
CREATE TABLE "vents" (
    "user_id" UUID NOT NULL,
    "rejection_id" UUID NOT NULL,
    "body_sealed" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "burn_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "vents_pkey" PRIMARY KEY ("user_id","rejection_id")
);

-- CreateTable
CREATE TABLE "replies" (
    "user_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "rejection_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'draft',
    "to_sealed" BYTEA NOT NULL,
    "subject_sealed" BYTEA NOT NULL,
    "body_sealed" BYTEA NOT NULL,
    "leave_at" TIMESTAMPTZ(3),
    "sent_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "replies_pkey" PRIMARY KEY ("user_id","id")
);

-- CreateTable
CREATE TABLE "time_shift" (
    "only" BOOLEAN NOT NULL DEFAULT true,
    "seconds" BIGINT NOT NULL DEFAULT 0,

    CONSTRAINT "time_shift_pkey" PRIMARY KEY ("only")
);

-- CreateTable
CREATE TABLE "heartbeats" (
    "worker" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "heartbeats_pkey" PRIMARY KEY ("worker")
);

-- CreateTable
CREATE TABLE "rate_windows" (
    "key" BYTEA NOT NULL,
    "start_at" TIMESTAMPTZ(3) NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "rate_windows_pkey" PRIMARY KEY ("key","start_at")
);

-- CreateIndex
CREATE UNIQUE INDEX "users_email_key" ON "users"("email");

-- CreateIndex
CREATE UNIQUE INDEX "accounts_provider_provider_account_id_key" ON "accounts"("provider", "provider_account_id");

-- CreateIndex
CREATE UNIQUE INDEX "sessions_token_hash_key" ON "sessions"("token_hash");

-- CreateIndex
CREATE UNIQUE INDEX "sign_in_tokens_token_hash_key" ON "sign_in_tokens"("token_hash");

-- CreateIndex
CREATE INDEX "sign_in_tokens_email_created_at_idx" ON "sign_in_tokens"("email", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "api_tokens_token_hash_key" ON "api_tokens"("token_hash");

-- CreateIndex
CREATE INDEX "coachings_coach_id_state_idx" ON "coachings"("coach_id", "state");

-- CreateIndex
CREATE INDEX "coachings_coach_email_state_idx" ON "coachings"("coach_email", "state");

-- CreateIndex
CREATE INDEX "comments_user_id_entry_id_created_at_idx" ON "comments"("user_id", "entry_id", "created_at");

-- CreateIndex
CREATE INDEX "coach_accesses_user_id_at_idx" ON "coach_accesses"("user_id", "at");

-- CreateIndex
CREATE UNIQUE INDEX "outbox_idempotency_key_key" ON "outbox"("idempotency_key");

-- CreateIndex
CREATE INDEX "outbox_user_id_reply_id_idx" ON "outbox"("user_id", "reply_id");

-- CreateIndex
CREATE INDEX "outbox_state_due_at_idx" ON "outbox"("state", "due_at");

-- CreateIndex
CREATE UNIQUE INDEX "local_mails_idempotency_key_key" ON "local_mails"("idempotency_key");

-- CreateIndex
CREATE INDEX "local_mails_delivered_at_idx" ON "local_mails"("delivered_at");

-- CreateIndex
CREATE INDEX "notices_user_id_seen_at_created_at_idx" ON "notices"("user_id", "seen_at", "created_at");

-- CreateIndex
CREATE INDEX "journal_entries_user_id_created_at_idx" ON "journal_entries"("user_id", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "journal_entries_user_id_rejection_id_key" ON "journal_entries"("user_id", "rejection_id");

-- CreateIndex
CREATE UNIQUE INDEX "companies_user_id_name_key_key" ON "companies"("user_id", "name_key");

-- CreateIndex
CREATE INDEX "applications_user_id_ending_stage_stage_changed_at_idx" ON "applications"("user_id", "ending", "stage", "stage_changed_at");

-- CreateIndex
CREATE INDEX "applications_user_id_company_id_idx" ON "applications"("user_id", "company_id");

-- CreateIndex
CREATE INDEX "stage_events_user_id_application_id_at_idx" ON "stage_events"("user_id", "application_id", "at");

-- CreateIndex
CREATE INDEX "plans_user_id_state_idx" ON "plans"("user_id", "state");

-- CreateIndex
CREATE UNIQUE INDEX "plans_user_id_rejection_id_key" ON "plans"("user_id", "rejection_id");

-- CreateIndex
CREATE INDEX "nudges_state_due_at_idx" ON "nudges"("state", "due_at");

-- CreateIndex
CREATE INDEX "rejections_user_id_received_at_idx" ON "rejections"("user_id", "received_at");

-- CreateIndex
CREATE UNIQUE INDEX "rejections_user_id_application_id_key" ON "rejections"("user_id", "application_id");

-- CreateIndex
CREATE INDEX "hold_floors_user_id_company_id_idx" ON "hold_floors"("user_id", "company_id");

-- CreateIndex
CREATE INDEX "replies_user_id_rejection_id_idx" ON "replies"("user_id", "rejection_id");

-- AddForeignKey
ALTER TABLE "user_keys" ADD CONSTRAINT "user_keys_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "accounts" ADD CONSTRAINT "accounts_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "api_tokens" ADD CONSTRAINT "api_tokens_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coachings" ADD CONSTRAINT "coachings_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coachings" ADD CONSTRAINT "coachings_coach_id_fkey" FOREIGN KEY ("coach_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "entry_shares" ADD CONSTRAINT "entry_shares_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "entry_shares" ADD CONSTRAINT "entry_shares_user_id_coaching_id_fkey" FOREIGN KEY ("user_id", "coaching_id") REFERENCES "coachings"("user_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "entry_shares" ADD CONSTRAINT "entry_shares_user_id_entry_id_fkey" FOREIGN KEY ("user_id", "entry_id") REFERENCES "journal_entries"("user_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comments" ADD CONSTRAINT "comments_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comments" ADD CONSTRAINT "comments_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comments" ADD CONSTRAINT "comments_user_id_coaching_id_fkey" FOREIGN KEY ("user_id", "coaching_id") REFERENCES "coachings"("user_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comments" ADD CONSTRAINT "comments_user_id_entry_id_fkey" FOREIGN KEY ("user_id", "entry_id") REFERENCES "journal_entries"("user_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coach_accesses" ADD CONSTRAINT "coach_accesses_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coach_accesses" ADD CONSTRAINT "coach_accesses_coach_id_fkey" FOREIGN KEY ("coach_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coach_accesses" ADD CONSTRAINT "coach_accesses_user_id_coaching_id_fkey" FOREIGN KEY ("user_id", "coaching_id") REFERENCES "coachings"("user_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outbox" ADD CONSTRAINT "outbox_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outbox" ADD CONSTRAINT "outbox_user_id_reply_id_fkey" FOREIGN KEY ("user_id", "reply_id") REFERENCES "replies"("user_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notices" ADD CONSTRAINT "notices_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "journal_entries" ADD CONSTRAINT "journal_entries_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "journal_entries" ADD CONSTRAINT "journal_entries_user_id_rejection_id_fkey" FOREIGN KEY ("user_id", "rejection_id") REFERENCES "rejections"("user_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "companies" ADD CONSTRAINT "companies_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "applications" ADD CONSTRAINT "applications_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "applications" ADD CONSTRAINT "applications_user_id_company_id_fkey" FOREIGN KEY ("user_id", "company_id") REFERENCES "companies"("user_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stage_events" ADD CONSTRAINT "stage_events_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stage_events" ADD CONSTRAINT "stage_events_user_id_application_id_fkey" FOREIGN KEY ("user_id", "application_id") REFERENCES "applications"("user_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plans" ADD CONSTRAINT "plans_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plans" ADD CONSTRAINT "plans_user_id_rejection_id_fkey" FOREIGN KEY ("user_id", "rejection_id") REFERENCES "rejections"("user_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_steps" ADD CONSTRAINT "plan_steps_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_steps" ADD CONSTRAINT "plan_steps_user_id_plan_id_fkey" FOREIGN KEY ("user_id", "plan_id") REFERENCES "plans"("user_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_roles" ADD CONSTRAINT "plan_roles_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_roles" ADD CONSTRAINT "plan_roles_user_id_plan_id_fkey" FOREIGN KEY ("user_id", "plan_id") REFERENCES "plans"("user_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_roles" ADD CONSTRAINT "plan_roles_user_id_application_id_fkey" FOREIGN KEY ("user_id", "application_id") REFERENCES "applications"("user_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "nudges" ADD CONSTRAINT "nudges_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "nudges" ADD CONSTRAINT "nudges_user_id_plan_id_fkey" FOREIGN KEY ("user_id", "plan_id") REFERENCES "plans"("user_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rejections" ADD CONSTRAINT "rejections_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rejections" ADD CONSTRAINT "rejections_user_id_application_id_fkey" FOREIGN KEY ("user_id", "application_id") REFERENCES "applications"("user_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hold_floors" ADD CONSTRAINT "hold_floors_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hold_floors" ADD CONSTRAINT "hold_floors_user_id_company_id_fkey" FOREIGN KEY ("user_id", "company_id") REFERENCES "companies"("user_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "vents" ADD CONSTRAINT "vents_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "vents" ADD CONSTRAINT "vents_user_id_rejection_id_fkey" FOREIGN KEY ("user_id", "rejection_id") REFERENCES "rejections"("user_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "replies" ADD CONSTRAINT "replies_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "replies" ADD CONSTRAINT "replies_user_id_rejection_id_fkey" FOREIGN KEY ("user_id", "rejection_id") REFERENCES "rejections"("user_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;
