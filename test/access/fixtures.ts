import { inScope } from '@/lib/access/transaction';
import { addComment, markReviewed, openEntry, revokeCoaching } from '@/lib/features/coaching/mutations';
import { openShownTemplate, shareTemplate } from '@/lib/features/templates/mutations';
import { aFullPerson, type FullPerson, type Member, member } from '@/test/access/person';
import { alsoShown } from '@/test/access/shown';
import { coached } from '@/test/coaching';
import { asAdmin, onceARun } from '@/test/database';
import { allowed } from '@/test/rejected';
import { given, ownTemplate } from '@/test/templates';

/**
 * The people of the access matrix. `coach` and `revoked` were shown the same one entry, opened it and wrote
 * under it; then the owner took the consent back from `revoked`. A friend of the owner coaches as well, and was
 * shown the other entry: one coach is no window on what another sees.
 */
export type Fixtures = {
  owner: FullPerson;
  stranger: FullPerson;
  coach: Member;
  revoked: Member;
  /** Coachings of the owner, by whose they are. */
  coachings: { coach: string; revoked: string };
  /** A template of the coach's own, and what each gave the owner. */
  coachTemplate: string;
  given: { coach: string; revoked: string };
  /** What the coach wrote under the shown entry. */
  coachComment: string;
};

/** The people, in a database that holds nothing else. A test asks for them before a file writes anything. */
export async function matrixFixtures(): Promise<Fixtures> {
  const fixtures: Fixtures = await onceARun(makeFixtures);
  // They may have been made a while ago in this run, and are signed in as if just now.
  await asAdmin('UPDATE sessions SET confirmed_at = now()');
  // What the worker alone hears of: something that lies outside of the database and nobody needs.
  await asAdmin("INSERT INTO stored_objects VALUES (gen_random_uuid(), now() - interval '1 day')");
  return fixtures;
}

async function makeFixtures(): Promise<Fixtures> {
  const stranger = await aFullPerson('Sam Okafor');
  const coach = await member('Priya Raman');
  const revoked = await member('Tom Lind');
  const coachTemplate = await ownTemplate(coach.me);
  const owner = await aFullPerson('Ana Ruiz');
  const by = { coach: await accompany(owner, coach), revoked: await accompany(owner, revoked) };
  await inScope(owner.me, (tx) => revokeCoaching(tx, by.revoked.coachingId));
  return {
    ...{ owner, stranger, coach, revoked, coachTemplate },
    coachings: { coach: by.coach.coachingId, revoked: by.revoked.coachingId },
    given: { coach: by.coach.given, revoked: by.revoked.given },
    coachComment: by.coach.comment,
  };
}

async function accompany({ me, ids }: FullPerson, { me: coach }: Member) {
  const scope = await coached(me, coach, [ids.shownEntry]);
  await inScope(scope, (tx) => openEntry(tx, ids.shownEntry));
  const written = await inScope(scope, (tx) =>
    addComment(tx, { entryId: ids.shownEntry, body: 'Name the figure first.' }),
  );
  await inScope(scope, (tx) => markReviewed(tx, { entryId: ids.shownEntry, version: 1, reviewed: true }));
  const { coachingId } = scope;
  await inScope(me, (tx) => shareTemplate(tx, { templateId: ids.shownTemplate, coachingId }));
  await alsoShown(me, coachingId, ids);
  await inScope(scope, (tx) => openShownTemplate(tx, ids.shownTemplate));
  return { coachingId, given: await given(scope), comment: allowed(written).id };
}
