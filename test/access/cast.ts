import { inScope } from '@/lib/access/transaction';
import { addComment, openEntry, revokeCoaching } from '@/lib/features/coaching/mutations';
import { openShownTemplate, shareTemplate } from '@/lib/features/templates/mutations';
import { type Life, live, type Member, member } from '@/test/access/life';
import { coached } from '@/test/coaching';
import { onceARun } from '@/test/database';
import { given, ownTemplate } from '@/test/templates';

/**
 * The people of the access matrix. `coach` and `revoked` were shown the same one entry, opened it and wrote
 * under it; then the owner took the consent back from `revoked`. A friend of the owner coaches as well, and was
 * shown the other entry: one coach is no window on what another sees.
 */
export type Cast = {
  owner: Life;
  stranger: Life;
  coach: Member;
  revoked: Member;
  /** Coachings of the owner, by whose they are. */
  coachings: { coach: string; revoked: string };
  /** A template of the coach's own, and what each gave the owner. */
  coachTemplate: string;
  given: { coach: string; revoked: string };
};

/** The cast, in a database that holds nothing else. To be asked for before a file writes anything. */
export const castMatrix = (): Promise<Cast> => onceARun(makeCast);

async function makeCast(): Promise<Cast> {
  const stranger = await live('Sam Okafor');
  const coach = await member('Priya Raman');
  const revoked = await member('Tom Lind');
  const coachTemplate = await ownTemplate(coach.me);
  const owner = await live('Ana Ruiz');
  const by = { coach: await accompany(owner, coach), revoked: await accompany(owner, revoked) };
  await inScope(owner.me, (tx) => revokeCoaching(tx, by.revoked.coachingId));
  return {
    ...{ owner, stranger, coach, revoked, coachTemplate },
    coachings: { coach: by.coach.coachingId, revoked: by.revoked.coachingId },
    given: { coach: by.coach.given, revoked: by.revoked.given },
  };
}

async function accompany({ me, ids }: Life, { me: coach }: Member) {
  const scope = await coached(me, coach, [ids.shownEntry]);
  await inScope(scope, (tx) => openEntry(tx, ids.shownEntry));
  await inScope(scope, (tx) => addComment(tx, { entryId: ids.shownEntry, body: 'Name the figure first.' }));
  const { coachingId } = scope;
  await inScope(me, (tx) => shareTemplate(tx, { templateId: ids.shownTemplate, coachingId }));
  await inScope(scope, (tx) => openShownTemplate(tx, ids.shownTemplate));
  return { coachingId, given: await given(scope) };
}
