-- Who of the person's people is at an interview, beside the words of its invitation (docs/decisions/0048).
CREATE TABLE "interview_people" (
    "user_id" UUID NOT NULL,
    "interview_id" UUID NOT NULL,
    "contact_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "interview_people_pkey" PRIMARY KEY ("user_id","interview_id","contact_id")
);
CREATE INDEX "interview_people_user_id_contact_id_idx" ON "interview_people"("user_id", "contact_id");

ALTER TABLE "interview_people" ADD CONSTRAINT "interview_people_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "interview_people" ADD CONSTRAINT "interview_people_user_id_interview_id_fkey" FOREIGN KEY ("user_id", "interview_id") REFERENCES "interviews"("user_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "interview_people" ADD CONSTRAINT "interview_people_user_id_contact_id_fkey" FOREIGN KEY ("user_id", "contact_id") REFERENCES "people"("user_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

CALL rebound.private_table('interview_people');
CALL rebound.undoable_table('interview_people');
CREATE TRIGGER cap_rows AFTER INSERT ON interview_people REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION rebound.cap_rows('100000');
