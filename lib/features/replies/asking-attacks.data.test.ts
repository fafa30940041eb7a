import { beforeAll, describe, expect, test } from 'vitest';
import {
  askWasDeclined,
  saveDraft,
  scheduleReply,
  sendReply,
  sentByHand,
} from '@/lib/features/replies/mutations';
import { asAdmin, shiftClock } from '@/test/database';
import { act, allowed, byHand, drafted, draftFor, person, rejected } from '@/test/rejected';

// ASK-2, PUSH-1, PUSH-2: what somebody might type who has the runtime role, a person's own scope and all ids. Whether a
// statement is refused or does nothing, nothing more is on its way afterwards.

const DAY = 24 * 3600;

/** Raised and on its way, asked and left, with a draft of each beside them. */
async function somebody() {
  const me = await person('UTC');
  const raised = await rejected(me, 'final-round');
  const early = await rejected(me, 'final-round');
  const asked = await rejected(me, 'first-interview');
  await shiftClock(3 * DAY);
  const facts = { kind: 'pushback', evidence: 'Advertised anew.' } as const;
  const first = await drafted(me, raised, { ...facts, ground: 'misunderstanding' });
  const noReply = await drafted(me, early, { ...facts, ground: 'reopening' });
  const full = await drafted(me, asked, { kind: 'full', toRole: 'hiring-manager', to: 'mira@a.example' });
  const question = await drafted(me, asked, { kind: 'feedback-ask' });
  allowed(await act(me, (tx) => scheduleReply(tx, { id: first.id, at: tx.now.add({ hours: 5 }) })));
  allowed(await act(me, (tx) => sentByHand(tx, full.id)));
  return { me, raised: raised.id, early: early.id, asked: asked.id, first, noReply, full, question };
}

let one: Awaited<ReturnType<typeof somebody>>;
beforeAll(async () => {
  await shiftClock(0);
  one = await somebody();
});

const standing = () =>
  asAdmin(
    `SELECT p.id, p.kind, p.state, p.to_sealed, p.ground, p.evidence_sealed, p.to_role, p.declined_at, p.leave_at,
            (SELECT count(*)::int FROM outbox o WHERE o.reply_id = p.id AND o.state NOT IN ('cancelled','failed')) AS mails
     FROM replies p WHERE p.user_id = $1 ORDER BY p.id`,
    [one.me.userId],
  );

const COPY = (more: string) =>
  `INSERT INTO replies SELECT (jsonb_populate_record(p, jsonb_build_object('id', gen_random_uuid()) || '${more}'::jsonb)).*
   FROM replies p WHERE p.id = $1`;
const MAIL =
  "INSERT INTO outbox (id, user_id, kind, reply_id, mail_sealed, due_at, idempotency_key, created_at) SELECT gen_random_uuid(), user_id, 'reply', id, '', rebound.now(), gen_random_uuid()::text, rebound.now() FROM replies WHERE id = $1";
const NOW = "state = 'scheduled', leave_at = rebound.now()";

/** A check, a unique index or a missing right said no: an attack that fails for less proves nothing. */
const BY_A_RULE = { code: expect.stringMatching(/^(?:23514|23505|42501)$/) };

describe('ASK-2, PUSH-1, PUSH-2: by hand-written SQL', () => {
  test.each([
    ['puts a second pushback on its way', 'first', COPY('{"state":"scheduled"}')],
    ['calls a second pushback sent', 'first', COPY('{"state":"sent","sent_at":"2099-01-01"}')],
    ['leaves a second pushback in doubt', 'first', COPY('{"state":"unknown"}')],
    ['queues a second mail of it', 'first', MAIL],
    ['changes whom it goes to', 'first', "UPDATE replies SET to_sealed = '' WHERE id = $1"],
    ['changes the mark of whom it goes to', 'first', "UPDATE replies SET to_key = '' WHERE id = $1"],
    ['changes its ground', 'first', "UPDATE replies SET ground = 'reopening' WHERE id = $1"],
    ['takes its evidence', 'first', 'UPDATE replies SET evidence_sealed = NULL WHERE id = $1'],
    [
      'makes it another kind',
      'first',
      "UPDATE replies SET kind = 'note', ground = NULL, evidence_sealed = NULL WHERE id = $1",
    ],
    [
      'makes it a draft behind its mail’s back',
      'first',
      "UPDATE replies SET state = 'draft', leave_at = NULL WHERE id = $1",
    ],
    ['calls it failed behind its mail’s back', 'first', "UPDATE replies SET state = 'failed' WHERE id = $1"],
    ['forgets it', 'first', 'DELETE FROM replies WHERE id = $1'],
    ['keeps one without evidence', 'first', COPY('{"state":"draft","evidence_sealed":null}')],
    ['keeps one without a ground', 'first', COPY('{"state":"draft","ground":null}')],
    ['keeps one on any ground', 'first', COPY('{"state":"draft","ground":"fit"}')],
    [
      'keeps one with nothing sealed for evidence',
      'first',
      COPY(`{"state":"draft","evidence_sealed":"\\\\x${'00'.repeat(29)}"}`),
    ],
    [
      'takes a ground that needs evidence without any',
      'noReply',
      "UPDATE replies SET ground = 'misunderstanding', evidence_sealed = NULL WHERE id = $1",
    ],
    [
      'keeps evidence for a reply that is no pushback',
      'question',
      "UPDATE replies SET evidence_sealed = decode(repeat('00', 40), 'hex') WHERE id = $1",
    ],
    ['raises it before its time', 'noReply', `UPDATE replies SET ${NOW} WHERE id = $1`],
    [
      'calls it raised before its time',
      'noReply',
      "UPDATE replies SET state = 'sent', sent_at = rebound.now() WHERE id = $1",
    ],
    ['queues the mail of a draft', 'noReply', MAIL],
    ['asks a second time', 'question', `UPDATE replies SET ${NOW} WHERE id = $1`],
    [
      'calls a second question sent',
      'question',
      "UPDATE replies SET state = 'sent', sent_at = rebound.now() WHERE id = $1",
    ],
    ['queues the mail of a second question', 'question', MAIL],
    ['makes what left a draft', 'full', "UPDATE replies SET state = 'draft', sent_at = NULL WHERE id = $1"],
    ['forgets what left', 'full', 'DELETE FROM replies WHERE id = $1'],
    ['calls the manager a recruiter', 'full', "UPDATE replies SET to_role = 'recruiter' WHERE id = $1"],
    [
      'lets somebody else’s no count',
      'full',
      COPY('{"state":"draft","sent_at":null,"to_role":"someone-else","declined_at":"2099-01-01"}'),
    ],
    ['lets a draft be declined', 'first', 'UPDATE replies SET declined_at = rebound.now() WHERE id = $1'],
    [
      'asks the recruiter unasked',
      'full',
      COPY(
        '{"kind":"recruiter-ask","to_role":"recruiter","state":"scheduled","leave_at":"2099-01-01","sent_at":null}',
      ),
    ],
    [
      'asks the recruiter in another role',
      'full',
      COPY('{"kind":"recruiter-ask","state":"draft","sent_at":null}'),
    ],
    ['writes a kind of its own', 'full', COPY('{"kind":"letter","state":"draft","sent_at":null}')],
    ['turns the guard off', 'full', 'ALTER TABLE replies DISABLE TRIGGER guard_asking'],
  ] as const)('%s: in vain', async (_title, which, sql) => {
    const before = await standing();
    const values = sql.includes('$1') ? [one[which].id] : [];
    await expect(byHand(one.me, sql, values), sql).rejects.toMatchObject(BY_A_RULE);
    expect(await standing()).toEqual(before);
  });

  test('lets the recruiter be asked after the no, once, and the no stand', async () => {
    const { me, asked, full } = one;
    allowed(await act(me, (tx) => askWasDeclined(tx, full.id)));
    const draft = { ...draftFor(asked), kind: 'recruiter-ask', to: 'jo@a.example' } as const;
    const { id } = allowed(await act(me, (tx) => saveDraft(tx, draft)));
    allowed(await act(me, (tx) => sendReply(tx, id)));
    const before = await standing();
    for (const [sql, of] of [
      [COPY('{"state":"scheduled"}'), id],
      ['UPDATE replies SET declined_at = NULL WHERE id = $1', full.id],
      ['DELETE FROM replies WHERE id = $1', id],
    ] as const)
      await expect(byHand(me, sql, [of]), sql).rejects.toMatchObject(BY_A_RULE);
    expect(await standing()).toEqual(before);
  });

  test('of three that go at once one is on its way', async () => {
    const me = await person('UTC');
    const { id: rejectionId } = await rejected(me, 'first-interview');
    await shiftClock(6 * DAY);
    const whole = {
      ...draftFor(rejectionId),
      kind: 'pushback',
      ground: 'misunderstanding',
      evidence: 'A fact.',
    } as const;
    const { id } = allowed(await act(me, (tx) => saveDraft(tx, whole)));
    const more = await Promise.all([1, 2].map(() => byHand(me, `${COPY('{}')} RETURNING id`, [id])));
    const ids = [id, ...more.map(({ rows }) => rows[0].id)];
    const all = await Promise.allSettled(
      ids.map((each) => byHand(me, `UPDATE replies SET ${NOW} WHERE id = $1`, [each])),
    );
    expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  test('a rejection, and an account, still go with all of it', async () => {
    const { me, asked } = one;
    await byHand(me, 'DELETE FROM rejections WHERE id = $1', [asked]);
    await byHand(me, 'DELETE FROM users WHERE id = $1', [me.userId]);
    expect(await asAdmin('SELECT 1 FROM replies WHERE user_id = $1', [me.userId])).toEqual([]);
  });
});
