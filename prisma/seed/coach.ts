import type { ClientScope, CoachScope } from '@/lib/access/scope';
import { inScope } from '@/lib/access/transaction';
import {
  acceptInvitation,
  addComment,
  openClient,
  openEntry,
  shareEntry,
} from '@/lib/features/coaching/mutations';
import { dismissAbout } from '@/lib/features/notices/mutations';
import { dateOf } from '@/lib/platform/clock';
import { allowed, type Calendar } from './timeline';

export const COACH = { email: 'coach@rebound.example', name: 'Priya Raman' } as const;

/** A consent given so many days ago, and the entries shown under it. No mail goes out for what is long past. */
export async function consent(
  client: ClientScope,
  coach: ClientScope,
  { when, on, entryIds }: { when: Calendar; on: number; entryIds: readonly string[] },
): Promise<string> {
  const { id } = await inScope(client, (tx) =>
    tx.db.coaching.create({
      data: {
        userId: client.userId,
        coachEmail: COACH.email,
        scopes: ['journal'],
        invitedAt: dateOf(when(on, '12:00')),
      },
    }),
  );
  await inScope(coach, async (tx) => {
    allowed(await acceptInvitation({ ...tx, now: when(on, '18:30') }, id));
  });
  await inScope(client, async (tx) => {
    await dismissAbout({ ...tx, now: when(on, '20:00') }, id);
    for (const entryId of entryIds) {
      allowed(await shareEntry({ ...tx, now: when(11, '20:05') }, { entryId, coachingId: id }));
    }
  });
  return id;
}

/** What the coach opened, which the client can read (COACH-3), and what she wrote under one entry. */
export async function visit(
  coach: CoachScope,
  { when, entryId, comment }: { when: Calendar; entryId: string; comment: string },
): Promise<void> {
  await inScope(coach, async (tx) => {
    const at = { ...tx, now: when(2, '19:05') };
    await openClient(at);
    await openEntry(at, entryId);
    allowed(await addComment({ ...tx, now: when(2, '19:21') }, { entryId, body: comment }));
  });
}
