import type { Vault } from '@/lib/access/vault';
import { Prisma } from '@/lib/platform/db/generated/client';

/** The posting that an application was made of, as it stood when it was captured. `at` is an instant. */
export type Posting = { id: string; words: string; at: string };
type Row = { id: string; wordsSealed: string; at: string } | null;

/** The same sealed, as JSON for the statement that reads the application's page; null where there is none. */
export const ofApplication = (userId: string, applicationId: string): Prisma.Sql => Prisma.sql`
  (SELECT json_build_object('id', id, 'wordsSealed', encode(words_sealed, 'base64'), 'at', created_at) FROM captures
    WHERE user_id = ${userId}::uuid AND application_id = ${applicationId}::uuid AND words_sealed IS NOT NULL
    ORDER BY created_at DESC, id DESC LIMIT 1)`;

export function postingOf(row: Row, vault: Vault): Posting | null {
  if (!row) return null;
  const sealed = { id: row.id, wordsSealed: Buffer.from(row.wordsSealed, 'base64') };
  return { id: row.id, words: vault.at('Capture', sealed).open('wordsSealed'), at: row.at };
}
