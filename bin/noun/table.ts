import type { Names } from './names';

// The table of a plain noun: its model, and the migration that makes it and makes it private.

export const model = ({
  model: name,
  table,
  words,
}: Names) => `/// ${words.aOne.charAt(0).toUpperCase()}${words.aOne.slice(1)} of a person's.
model ${name} {
  userId     String   @map("user_id") @db.Uuid
  id         String   @default(uuid(7)) @db.Uuid
  title      String
  noteSealed Bytes?   @map("note_sealed")
  /// A change names the one it started from.
  version    Int      @default(1)
  createdAt  DateTime @map("created_at") @db.Timestamptz(3)
  updatedAt  DateTime @updatedAt @map("updated_at") @db.Timestamptz(3)

  user User @relation(fields: [userId], references: [id], onDelete: Cascade)

  @@id([userId, id])
  @@index([userId, createdAt])
  @@map("${table}")
}
`;

export const migration = ({ table }: Names) => `-- CreateTable
CREATE TABLE "${table}" (
    "user_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "note_sealed" BYTEA,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "${table}_pkey" PRIMARY KEY ("user_id","id")
);

-- CreateIndex
CREATE INDEX "${table}_user_id_created_at_idx" ON "${table}"("user_id", "created_at");

-- AddForeignKey
ALTER TABLE "${table}" ADD CONSTRAINT "${table}_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE ${table} ADD CONSTRAINT ${table}_version CHECK (version >= 1);
CALL rebound.private_table('${table}');
`;
