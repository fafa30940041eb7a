import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { ClientScope } from '@/lib/access/scope';
import { type ClientTx, inScope } from '@/lib/access/transaction';
import { undoable } from '@/lib/access/undo';
import { changeAdoption, deleteAdoption } from '@/lib/features/adoptions/mutations';
import {
  changeApplication,
  changeTogether,
  deleteApplication,
  endApplication,
  moveApplication,
  snooze,
  unlinkApplication,
  untagApplication,
} from '@/lib/features/applications/mutations';
import { deleteCapture } from '@/lib/features/captures/mutations';
import { deleteCheckIn } from '@/lib/features/check-ins/mutations';
import {
  answerSuggestion,
  cancelInvitation,
  leaveCoaching,
  removeComment,
  revokeCoaching,
  withdrawClientInvitation,
} from '@/lib/features/coaching/mutations';
import { deleteDocument } from '@/lib/features/documents/mutations';
import { deleteFeedback } from '@/lib/features/feedback/mutations';
import { deleteFreeEntry } from '@/lib/features/free-entries/mutations';
import { takeEventBack } from '@/lib/features/history/mutations';
import { forgetImport } from '@/lib/features/imports/mutations/forget';
import { takeInvitation } from '@/lib/features/interviews/invitations';
import { changeInterview, deleteInterview } from '@/lib/features/interviews/mutations';
import { deleteEntry, deleteEntryVersions } from '@/lib/features/journal/mutations';
import { removeMailbox } from '@/lib/features/mailboxes/mutations';
import { dismiss } from '@/lib/features/notices/mutations';
import { deleteContact } from '@/lib/features/people/mutations';
import { declinePlan, finishPlan, tickStep } from '@/lib/features/recovery/mutations';
import { forgetRejectionEmail } from '@/lib/features/rejections/email/mutations';
import { deleteRejection } from '@/lib/features/rejections/mutations';
import { getReply } from '@/lib/features/replies/data';
import { deleteDraft, dismissReply } from '@/lib/features/replies/mutations';
import { closeMonth, reopenMonth } from '@/lib/features/reviews/mutations';
import { deleteRound } from '@/lib/features/stages/mutations';
import { deleteTag, mergeTag } from '@/lib/features/tags/mutations';
import { deleteTask, tickTask } from '@/lib/features/tasks/mutations';
import { deleteTemplate, dropFromCoach } from '@/lib/features/templates/mutations';
import { deleteThought } from '@/lib/features/thoughts/mutations';
import { forgetPastUndos } from '@/lib/features/undo/jobs';
import { undo } from '@/lib/features/undo/mutations';
import { deleteView } from '@/lib/features/views/mutations';
import { deleteWebhook } from '@/lib/features/webhooks/mutations';
import { NotFound } from '@/lib/platform/errors';
import { UNDO_ON_THE_WAY_SECONDS, UNDO_SECONDS } from '@/lib/rules/policy';
import type { Undoable } from '@/lib/rules/undo';
import { withRow } from '@/test/access/noun';
import { aFullPerson, type FullPerson, OPEN_MONTH } from '@/test/access/person';
import { coached, person as someone } from '@/test/coaching';
import { asAdmin, shiftClock } from '@/test/database';
import { allowed, applied, byHand, drafted, logged, person, refusalOf, rejected } from '@/test/rejected';
import { doneBy, everythingOf, takeBack } from '@/test/undone';

// UNDO-1: what is done happens at once, and comes back whole within its seconds, by the database's clock.

type Ids = FullPerson['ids'];

const INVITATION =
  'BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a@b.example\nDTSTART:20261210T090000Z\nEND:VEVENT\nEND:VCALENDAR';

/** Every act that can be taken back, done to somebody who has something of everything. */
const ACTS: Record<Exclude<Undoable, 'coached-client'>, (tx: ClientTx, ids: Ids) => Promise<unknown>> = {
  application: (tx, ids) => deleteApplication(tx, { id: ids.rejectedApplication }),
  tag: (tx, ids) => deleteTag(tx, ids.tag),
  'tag-merged': (tx, ids) => mergeTag(tx, { id: ids.tag, into: withRow('tags', ids).row }),
  'tag-taken-off': (tx, ids) =>
    undoable(tx, { kind: 'tag-taken-off' }, () => untagApplication(tx, { id: ids.going, tag: 'remote' })),
  link: (tx, ids) =>
    undoable(tx, { kind: 'link' }, () => unlinkApplication(tx, { id: ids.going, linkId: ids.link })),
  event: (tx, ids) => takeEventBack(tx, { id: ids.event }),
  rejection: (tx, ids) => deleteRejection(tx, ids.rejection),
  'month-closed': (tx) => closeMonth(tx, OPEN_MONTH),
  'month-reopened': (tx, ids) => reopenMonth(tx, ids.review),
  entry: (tx, ids) => deleteEntry(tx, ids.keptEntry),
  adoption: (tx, ids) => deleteAdoption(tx, withRow('adoptions', ids).row),
  'adoption-answer': (tx, ids) => changeAdoption(tx, { id: withRow('adoptions', ids).row, state: 'tried' }),
  feedback: (tx, ids) => deleteFeedback(tx, ids.feedback),
  thought: (tx, ids) => deleteThought(tx, withRow('thoughts', ids).row),
  contact: (tx, ids) => deleteContact(tx, withRow('people', ids).row),
  task: (tx, ids) => deleteTask(tx, withRow('tasks', ids).row),
  capture: (tx, ids) => deleteCapture(tx, withRow('captures', ids).row),
  document: (tx, ids) => deleteDocument(tx, withRow('documents', ids).row),
  import: (tx, ids) => forgetImport(tx, ids.imported),
  'task-done': (tx, ids) => tickTask(tx, { id: withRow('tasks', ids).row, done: true }),
  view: (tx, ids) => deleteView(tx, withRow('views', ids).row),
  round: (tx, ids) => deleteRound(tx, withRow('stages', ids).row),
  'entry-versions': (tx, ids) => deleteEntryVersions(tx, ids.keptEntry),
  'free-entry': (tx, ids) => deleteFreeEntry(tx, withRow('free-entries', ids).row),
  'check-in': (tx, ids) => deleteCheckIn(tx, withRow('check-ins', ids).row),
  draft: (tx, ids) => deleteDraft(tx, ids.waitingReply),
  template: (tx, ids) => deleteTemplate(tx, ids.archived),
  'given-template': (tx, ids) => dropFromCoach(tx, ids.givenTemplate),
  'plan-ended': (tx, ids) => finishPlan(tx, ids.plan),
  'plan-skipped': (tx, ids) => declinePlan(tx, ids.plan),
  step: (tx, ids) => undoable(tx, { kind: 'step' }, () => tickStep(tx, { planId: ids.plan, step: 'reread' })),
  reply: async (tx, ids) => {
    const { rejectionId } = await getReply(tx, ids.waitingReply);
    return dismissReply(tx, { rejectionId, reason: 'not-interested' });
  },
  moved: (tx, ids) =>
    undoable(tx, { kind: 'moved' }, () => moveApplication(tx, { id: ids.going, stage: 'offer' })),
  changed: (tx, ids) =>
    undoable(tx, { kind: 'changed' }, () => changeApplication(tx, { id: ids.going, location: 'Bergen' })),
  ending: (tx, ids) =>
    undoable(tx, { kind: 'ending' }, () => endApplication(tx, { id: ids.going, ending: 'withdrawn' })),
  'moved-together': (tx, ids) =>
    changeTogether(tx, { ids: [ids.going, ids.ended], change: { stage: 'offer' } }),
  'closed-together': (tx, ids) =>
    changeTogether(tx, { ids: [ids.going, ids.ended], change: { ending: 'ghosted' } }),
  'tagged-together': (tx, ids) =>
    changeTogether(tx, { ids: [ids.going, ids.ended], change: { tags: { add: ['Dream job'] } } }),
  'archived-together': (tx, ids) =>
    changeTogether(tx, { ids: [ids.rejectedApplication], change: { archived: true } }),
  'brought-back-together': (tx, ids) => changeTogether(tx, { ids: [ids.ended], change: { archived: false } }),
  'deleted-together': (tx, ids) =>
    changeTogether(tx, { ids: [ids.going, ids.rejectedApplication], change: { delete: true } }),
  silence: (tx, ids) => undoable(tx, { kind: 'silence' }, () => snooze(tx, { id: ids.going })),
  notice: (tx, ids) => undoable(tx, { kind: 'notice' }, () => dismiss(tx, ids.notice)),
  'their-mail': (tx, ids) => forgetRejectionEmail(tx, ids.rejection),
  mailbox: (tx) => removeMailbox(tx),
  webhook: (tx, ids) => deleteWebhook(tx, withRow('webhooks', ids).row),
  coaching: (tx, ids) => revokeCoaching(tx, ids.friendCoaching),
  invitation: (tx, ids) => cancelInvitation(tx, ids.invitation),
  'client-invitation': (tx, ids) => withdrawClientInvitation(tx, ids.clientInvitation),
  interview: (tx, ids) => deleteInterview(tx, withRow('interviews', ids).row),
  'interview-cancelled': (tx, ids) =>
    changeInterview(tx, { id: withRow('interviews', ids).row, state: 'cancelled' }),
  invited: (tx, ids) => takeInvitation(tx, { source: INVITATION, applicationId: ids.going, apply: true }),
  comment: (tx, ids) => removeComment(tx, ids.ownComment),
  suggestion: (tx, ids) => answerSuggestion(tx, { id: ids.suggestion, answer: 'taken' }),
};
const KINDS = Object.keys(ACTS) as (keyof typeof ACTS)[];

const WINDOW = UNDO_SECONDS + UNDO_ON_THE_WAY_SECONDS;
beforeEach(() => shiftClock(0));

describe('comes back whole', () => {
  let all: FullPerson;
  beforeAll(async () => {
    all = await aFullPerson('Ana Ruiz');
    await asAdmin('UPDATE applications SET archived_at = now() WHERE id = $1', [all.ids.ended]);
  });

  test.each(KINDS)('%s, with everything that went with it', async (kind) => {
    const { me, ids } = all;
    const before = await everythingOf(me);
    const offer = await doneBy(me, (tx) => ACTS[kind](tx, ids));
    expect(offer.kind).toBe(kind);
    expect(await everythingOf(me)).not.toEqual(before);
    allowed(await takeBack(me, offer));
    expect(await everythingOf(me)).toEqual(before);
  });

  test('what was sent, asked and scheduled, with the mails and the counts', async () => {
    const { me, ids } = all;
    const before = await everythingOf(me);
    const rejections = await asAdmin('SELECT DISTINCT rejection_id AS id FROM replies WHERE user_id = $1', [
      me.userId,
    ]);
    for (const { id } of rejections) {
      const offer = await doneBy(me, (tx) => deleteRejection(tx, id));
      allowed(await takeBack(me, offer));
    }
    expect(await everythingOf(me)).toEqual(before);
    expect(ids.waitingReply).toBeDefined();
  });
});

describe('by whom and until when', () => {
  const deleted = async (me: ClientScope) => {
    const id = await applied(me);
    return { id, offer: await doneBy(me, (tx) => deleteApplication(tx, { id })) };
  };
  const isThere = async (id: string) =>
    (await asAdmin('SELECT 1 FROM applications WHERE id = $1', [id])).length;

  test('nobody else takes it back: it does not exist for them', async () => {
    const { id, offer } = await deleted(await person());
    await expect(takeBack(await person(), offer)).rejects.toThrow(NotFound);
    expect(await isThere(id)).toBe(0);
  });

  test.each([
    [WINDOW - 1, 'is there again'],
    [WINDOW, 'stays away'],
    [WINDOW + 1, 'stays away'],
  ])('UNDO-1: after %i seconds of the database’s clock it %s', async (seconds, then) => {
    const me = await person();
    const { id, offer } = await deleted(me);
    await asAdmin("UPDATE undos SET until = until - $2::int * interval '1 second' WHERE id = $1", [
      offer.id,
      seconds,
    ]);
    const outcome = await takeBack(me, offer);
    if (then === 'is there again') expect(allowed(outcome).back).toBe(`/applications/${id}`);
    else expect(refusalOf(outcome)).toMatchObject({ code: 'UNDO-1', because: 'its seconds are over' });
    expect(await isThere(id)).toBe(then === 'is there again' ? 1 : 0);
  });

  test('the window is the one that the policy says', async () => {
    const [row] = await asAdmin('SELECT extract(epoch FROM rebound.undo_window())::int AS seconds');
    expect(row?.seconds).toBe(WINDOW);
  });

  test('twice at once is once', async () => {
    const me = await person();
    const { id, offer } = await deleted(me);
    const both = await Promise.all([takeBack(me, offer), takeBack(me, offer)]);
    expect(both.map((one) => one.ok)).toEqual([true, true]);
    expect(await isThere(id)).toBe(1);
  });

  test('what was private is gone after its seconds, and only then', async () => {
    const me = await person();
    const { offer } = await deleted(me);
    const kept = async () =>
      (await asAdmin('SELECT count(*)::int AS rows FROM undo_rows WHERE undo_id = $1', [offer.id]))[0]?.rows;
    await forgetPastUndos();
    expect(await kept()).toBeGreaterThan(0);
    await shiftClock(WINDOW);
    await forgetPastUndos();
    expect(await kept()).toBe(0);
    expect(refusalOf(await takeBack(me, offer))).toMatchObject({ code: 'UNDO-1' });
  });

  test('an act that changes nothing offers nothing', async () => {
    const me = await person();
    await expect(
      inScope(me, (tx) => deleteEntry(tx, '0190a000-0000-7000-8000-000000000000')),
    ).rejects.toThrow(NotFound);
    expect(await asAdmin('SELECT 1 FROM undos WHERE user_id = $1', [me.userId])).toEqual([]);
  });
});

describe('between a client and a coach', () => {
  const stateOf = async (id: string) =>
    (await asAdmin('SELECT state FROM coachings WHERE id = $1', [id]))[0]?.state;

  test('a coach who stops by a slip coaches on', async () => {
    const [client, coach] = [await someone('Ana'), await someone('Ben')];
    const { coachingId } = await coached(client, coach);
    const offer = await doneBy(coach, (tx) => leaveCoaching(tx, coachingId));
    expect(await stateOf(coachingId)).toBe('revoked');
    allowed(await takeBack(coach, offer));
    expect(await stateOf(coachingId)).toBe('active');
  });

  test('COACH-1: not against the word of a client who has ended it meanwhile', async () => {
    const [client, coach] = [await someone('Ana'), await someone('Ben')];
    const { coachingId } = await coached(client, coach);
    const offer = await doneBy(coach, (tx) => leaveCoaching(tx, coachingId));
    allowed(await inScope(client, (tx) => revokeCoaching(tx, coachingId)));
    expect(refusalOf(await takeBack(coach, offer))).toMatchObject({ code: 'UNDO-2' });
    expect(await stateOf(coachingId)).toBe('revoked');
  });

  test('COACH-1: a coach takes nothing back that the client has ended', async () => {
    const [client, coach] = [await someone('Ana'), await someone('Ben')];
    const { coachingId } = await coached(client, coach);
    const offer = await doneBy(client, (tx) => revokeCoaching(tx, coachingId));
    await expect(takeBack(coach, offer)).rejects.toThrow(NotFound);
    expect(await stateOf(coachingId)).toBe('revoked');
  });

  test('the security log says that it was ended, and that this was taken back', async () => {
    const [client, coach] = [await someone('Ana'), await someone('Ben')];
    const { coachingId } = await coached(client, coach);
    const offer = await doneBy(client, (tx) => revokeCoaching(tx, coachingId));
    allowed(await takeBack(client, offer));
    const rows = await asAdmin(
      'SELECT kind, detail FROM security_events WHERE user_id = $1 ORDER BY seq DESC LIMIT 2',
      [client.userId],
    );
    expect(rows).toEqual([
      { kind: 'undone', detail: 'coaching' },
      { kind: 'consent-ended', detail: null },
    ]);
  });
});

describe('what else holds', () => {
  test('every private table is remembered, or holds nothing that an act takes along', async () => {
    const notRemembered = [
      ...[
        'access_log',
        // Kept by operators alone.
        'account_terms',
        'accounts',
        'answered_requests',
        'api_tokens',
        'authenticators',
        'calendar_feed_events',
        'calendar_feeds',
        'export_parts',
        'exports',
        'passkeys',
      ],
      ...[
        'recovery_codes',
        'security_events',
        'security_heads',
        'sessions',
        'submissions',
        'undo_rows',
        'undos',
      ],
      'user_keys',
    ];
    const rows = await asAdmin(
      `SELECT c.relname AS name FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'user_id'
       WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace AND NOT EXISTS (
         SELECT 1 FROM pg_trigger t WHERE t.tgrelid = c.oid AND t.tgname = 'remember') ORDER BY 1`,
    );
    expect(
      rows.map(({ name }) => name),
      'CALL rebound.undoable_table in its migration.',
    ).toEqual(notRemembered);
  });

  test('UNDO-2: a rejection that was logged again meanwhile is not written over', async () => {
    const me = await person();
    const first = await rejected(me, 'final-round');
    const offer = await doneBy(me, (tx) => deleteRejection(tx, first.id));
    const second = await logged(me, first.applicationId);
    expect(refusalOf(await takeBack(me, offer))).toMatchObject({
      code: 'UNDO-2',
      because: 'something has taken its place',
    });
    const rows = await asAdmin('SELECT id FROM rejections WHERE application_id = $1', [first.applicationId]);
    expect(rows).toEqual([{ id: second.id }]);
  });

  test('HOLD-5: what a deleted rejection left behind goes when it is there again, and its hold with it', async () => {
    const me = await person();
    const held = await rejected(me, 'final-round');
    await shiftClock(3600);
    const offer = await doneBy(me, (tx) => deleteRejection(tx, held.id));
    const floors = () => asAdmin('SELECT kind FROM floors WHERE user_id = $1', [me.userId]);
    expect(await floors()).toEqual([{ kind: 'hold' }]);
    allowed(await takeBack(me, offer));
    expect(await floors()).toEqual([]);
    const shorten = "UPDATE rejections SET hold_until = received_at + interval '26 hours' WHERE id = $1";
    await expect(byHand(me, shorten, [held.id])).rejects.toThrow(
      'HOLD-5: a hold can get longer, never shorter',
    );
  });

  test('HOLD-6: a hold that grew meanwhile keeps a letter that comes back from being early', async () => {
    const me = await person();
    const held = await rejected(me, 'phone-screen');
    const reply = await drafted(me, held);
    await asAdmin("UPDATE replies SET state = 'scheduled', leave_at = $2 WHERE id = $1", [
      reply.id,
      held.holdUntil.toString(),
    ]);
    // By hand, as no page deletes a scheduled letter of a rejection that stays.
    const offer = await doneBy(me, async (tx) => {
      await undoable(tx, { kind: 'entry', back: '/' }, () =>
        tx.db.reply.deleteMany({ where: { id: reply.id } }),
      );
    });
    await byHand(me, "UPDATE rejections SET hold_until = hold_until + interval '1 day' WHERE id = $1", [
      held.id,
    ]);
    expect(refusalOf(await takeBack(me, offer))).toMatchObject({ code: 'UNDO-2' });
    expect(await asAdmin('SELECT 1 FROM replies WHERE id = $1', [reply.id])).toEqual([]);
  });

  test('nobody remembers by hand what never was, nor gives it more time', async () => {
    const me = await person();
    await expect(byHand(me, 'INSERT INTO undo_rows (user_id) VALUES ($1)', [me.userId])).rejects.toThrow(
      'permission denied',
    );
    await expect(byHand(me, 'UPDATE undos SET until = until')).rejects.toThrow('permission denied');
    await expect(byHand(me, "SELECT rebound.put_back('users', null, null, null, null)")).rejects.toThrow(
      'permission denied',
    );
  });

  test('an undo of an earlier transaction remembers nothing more', async () => {
    const me = await person();
    const id = await applied(me);
    const offer = await doneBy(me, (tx) => deleteApplication(tx, { id }));
    const [before] = await asAdmin('SELECT count(*)::int AS rows FROM undo_rows WHERE undo_id = $1', [
      offer.id,
    ]);
    const other = await applied(me);
    await inScope(me, async (tx) => {
      await tx.db.$queryRaw`SELECT set_config('rebound.undo', ${offer.id}, true)`;
      await tx.db.application.delete({ where: { userId_id: { userId: me.userId, id: other } } });
      await undo(tx, offer.id);
    });
    expect(before?.rows).toBeGreaterThan(0);
    expect(await asAdmin('SELECT id FROM applications WHERE user_id = $1', [me.userId])).toEqual([{ id }]);
  });
});
