-- DATES: whether the day is known on which an application came to where it stands. What is there keeps what it says until it is
-- settled anew: raising the version of each would make an undo of its import keep it.
-- AlterTable
ALTER TABLE "applications" ADD COLUMN     "moved_on_known" BOOLEAN NOT NULL DEFAULT true;
