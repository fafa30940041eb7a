-- CreateTable
CREATE TABLE "mail_paces" (
    "name" TEXT NOT NULL,
    "next_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "mail_paces_pkey" PRIMARY KEY ("name")
);
