-- What a visitor answered before there was an account travels with the sign-in mail they asked for, sealed by the system's
-- key. It is emptied with the mail's first use, and an hour after the mail's time is over at the latest.
ALTER TABLE "sign_in_tokens" ADD COLUMN "answers_sealed" BYTEA;
