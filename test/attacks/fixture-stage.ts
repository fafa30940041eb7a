import { inScope } from '@/lib/access/transaction';
import { addComment, markReviewed, openEntry } from '@/lib/features/coaching/mutations';
import { saveTemplate, shareTemplate } from '@/lib/features/templates/mutations';
import { addThought } from '@/lib/features/thoughts/mutations';
import { ACTORS, contextOf } from '@/test/access/actors';
import { type Fixtures, matrixFixtures } from '@/test/access/fixtures';
import { withRow } from '@/test/access/noun';
import { alsoShown } from '@/test/access/shown';
import { asThemselves, type Stage } from '@/test/attacks/attack';
import { coached } from '@/test/coaching';
import { asAdmin } from '@/test/database';
import { allowed } from '@/test/rejected';
import { given } from '@/test/templates';

/**
 * The people of the access matrix: `$me` is the owner, and so are the ids of their rows. Beyond what the matrix needs
 * the coach has a second client, the stranger; a comment stands under an entry that is no longer shown; a grant under
 * the coaching names somebody else; and the shown template has said something else before.
 */
export async function fixtureStage(): Promise<Stage> {
  const fixtures = await matrixFixtures();
  const { owner, stranger, coach, coachings } = fixtures;
  const contexts = Object.fromEntries(ACTORS.map((actor) => [actor, contextOf(actor, fixtures)]));
  await inScope(owner.me, (tx) =>
    saveTemplate(tx, { id: owner.ids.shownTemplate, version: 1, subject: 'Newest' }),
  );
  await asAdmin(
    `INSERT INTO comments (user_id, id, coaching_id, entry_id, author_id, body_sealed, created_at)
     VALUES ($1, gen_random_uuid(), $2, $3, $4, '\\x02', now())`,
    [owner.me.userId, coachings.coach, owner.ids.keptEntry, coach.me.userId],
  );
  await asAdmin(
    `INSERT INTO grants (user_id, id, grantee_id, coaching_id, subject_kind, subject_id, permission, granted_at)
     VALUES ($1, gen_random_uuid(), $2, $3, 'template', $4, 'read', now())`,
    [owner.me.userId, stranger.me.userId, coachings.coach, owner.ids.archived],
  );
  return {
    contexts: {
      ...contexts,
      me: contextOf('owner', fixtures),
      guest: asThemselves(owner.guest.me.userId),
      coachAlone: asThemselves(coach.me.userId),
    },
    ids: {
      ...owner.ids,
      ...{ me: owner.me.userId, stranger: stranger.me.userId, coach: coach.me.userId },
      ...{ coaching: coachings.coach, over: coachings.revoked },
      otherCoaching: await secondClient(fixtures),
      ...(await notShown(owner)),
      ...{ otherThought: withRow('thoughts', stranger.ids).row, otherReview: stranger.ids.review },
      ...{ otherEntry: stranger.ids.shownEntry, otherTemplate: stranger.ids.shownTemplate },
      strangersPasskey: JSON.parse(stranger.ids.device).id,
      ...(await suspended()),
    },
  };
}

/** A month and a thought of the owner's that no coach is shown. */
async function notShown({ me }: Fixtures['owner']): Promise<{ keptReview: string; keptThought: string }> {
  const { id } = await inScope(me, async (tx) => allowed(await addThought(tx, { text: 'Never again.' })));
  const [open] = await asAdmin('SELECT id FROM reviews WHERE user_id = $1 AND closed_on IS NULL', [
    me.userId,
  ]);
  return { keptReview: open?.id, keptThought: id };
}

async function secondClient({ stranger: { me, ids }, coach }: Fixtures): Promise<string> {
  const scope = await coached(me, coach.me, [ids.shownEntry]);
  const { coachingId } = scope;
  await inScope(scope, (tx) => openEntry(tx, ids.shownEntry));
  await inScope(scope, (tx) => addComment(tx, { entryId: ids.shownEntry, body: 'Well told.' }));
  await inScope(scope, (tx) => markReviewed(tx, { entryId: ids.shownEntry, version: 1, reviewed: true }));
  await inScope(me, (tx) => shareTemplate(tx, { templateId: ids.shownTemplate, coachingId }));
  await given(scope);
  await alsoShown(me, coachingId, ids);
  return coachingId;
}

/** Somebody whose account is suspended, with a mail that is due. */
async function suspended(): Promise<{ suspended: string; suspendedMail: string }> {
  const [person] = await asAdmin(
    "INSERT INTO users (id, email) VALUES (gen_random_uuid(), 'suspended@example.test') RETURNING id",
  );
  await asAdmin('INSERT INTO account_terms (user_id, suspended_at) VALUES ($1, now())', [person?.id]);
  const [mail] = await asAdmin(
    `INSERT INTO outbox (id, user_id, kind, mail_sealed, due_at, idempotency_key, created_at)
     VALUES (gen_random_uuid(), $1, 'come-back', decode('02', 'hex'), now(), 'suspended', now()) RETURNING id`,
    [person?.id],
  );
  return { suspended: person?.id, suspendedMail: mail?.id };
}
