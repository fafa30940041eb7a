import type { ClientTx } from '@/lib/access/transaction';
import { openVault } from '@/lib/access/vault';
import { type Posting, postingOf, ofApplication as postingOfApplication } from '@/lib/features/captures';
import { type DocumentsOf, ofApplication as documentsOf } from '@/lib/features/documents';
import { type InterviewLine, ofApplication as interviewsOf, lineOf } from '@/lib/features/interviews';
import { type ContactsOf, ofApplication as contactsOf } from '@/lib/features/people';
import { tagsToOffer } from '@/lib/features/tags';
import { type TaskLine, ofApplication as tasksOf } from '@/lib/features/tasks';
import { requireId } from '@/lib/platform/ids';

/** What other nouns say about one application, each as its own fragment gives it. */
export type RecordParts = {
  /** Names of tags that it has not. */
  tagsToOffer: string[];
  /** The latest first. */
  interviews: InterviewLine[];
  /** What is open first. */
  tasks: TaskLine[];
  people: ContactsOf;
  documents: DocumentsOf;
  /** As it stood when it was captured; null where it was not. */
  posting: Posting | null;
};

/**
 * All of them in one statement. A noun that belongs to applications exports `ofApplication(userId, applicationId)`, a
 * scalar subquery that gives JSON, and adds a line here and a section on the page.
 */
export async function recordParts(tx: ClientTx, id: string): Promise<RecordParts> {
  const { userId } = tx.scope;
  const of = requireId(id);
  const [row] = await tx.db.$queryRaw<(RecordParts & { posting: Parameters<typeof postingOf>[0] })[]>`
    SELECT ${tagsToOffer(userId, of)} AS "tagsToOffer", ${interviewsOf(userId, of)} AS interviews,
      ${tasksOf(userId, of)} AS tasks, ${contactsOf(userId, of)} AS people, ${documentsOf(userId, of)} AS documents,
      ${postingOfApplication(userId, of)} AS posting`;
  if (!row) throw new Error('a statement without a table answers one row');
  return {
    ...row,
    interviews: row.interviews.map(lineOf),
    posting: postingOf(row.posting, await openVault(tx)),
  };
}
