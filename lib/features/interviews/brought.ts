import type { Temporal } from 'temporal-polyfill';
import type { ClientTx } from '@/lib/access/transaction';
import { dateOf } from '@/lib/platform/clock';
import type { Prisma } from '@/lib/platform/db/generated/client';
import { insertMany } from '@/lib/platform/db/insert-many';
import { rowId } from '@/lib/platform/row-id';
import type { InterviewKind } from '@/lib/rules/interview-kinds';

/** An interview that was written down somewhere else. `timeZone` is IANA: on whose clocks its time was. */
export type BroughtInterview = { kind: InterviewKind; startsAt: Temporal.Instant; timeZone: string };

/** Adds interviews to applications that were made in this transaction, in one statement however many there are. */
export async function bringInterviews(
  tx: ClientTx,
  brought: readonly (BroughtInterview & { applicationId: string })[],
): Promise<void> {
  const now = dateOf(tx.now);
  await insertMany(
    tx.db,
    'interviews',
    brought.map(({ startsAt, ...facts }) => {
      const id = rowId(tx.now);
      return {
        ...{ userId: tx.scope.userId, id, ...facts, startsAt: dateOf(startsAt), uid: `${id}@rebound` },
        ...{ state: 'planned', version: 1, createdAt: now, updatedAt: now },
      } satisfies Prisma.InterviewCreateManyInput;
    }),
  );
}
