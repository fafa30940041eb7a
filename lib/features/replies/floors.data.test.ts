import { randomUUID } from 'node:crypto';
import pg from 'pg';
import type { Temporal } from 'temporal-polyfill';
import { beforeEach, describe, expect, test } from 'vitest';
import type { ClientScope } from '@/lib/access/scope';
import { deleteApplication } from '@/lib/features/applications/mutations';
import { deleteRejection } from '@/lib/features/rejections/mutations';
import {
  askWasDeclined,
  cancelSchedule,
  markAsSent,
  saveDraft,
  sendReply,
} from '@/lib/features/replies/mutations';
import type { DraftInput } from '@/lib/features/replies/schema';
import { instantOf } from '@/lib/platform/clock';
import { sameRejectionUntil } from '@/lib/rules/floors';
import { asAdmin, databaseUrls, shiftClock } from '@/test/database';
import {
  act,
  allowed,
  applied,
  byHand,
  drafted,
  draftFor,
  logged,
  pastUndo,
  person,
  refusalOf,
} from '@/test/rejected';

// ASK-2, PUSH-2: what was sent once stays sent, whoever deletes the rejection and logs it again.

const MINUTE = 60;
const DAY = 24 * 3600;
beforeEach(() => shiftClock(0));

const ASK = { kind: 'full', toRole: 'hiring-manager', to: 'mira@acme.example' } as const;
const RECRUITER = { kind: 'recruiter-ask', toRole: 'recruiter', to: 'jo@acme.example' } as const;
const PUSH = {
  kind: 'pushback',
  ground: 'misunderstanding',
  evidence: 'A fact.',
  to: 'mira@acme.example',
} as const;

const now = (me: ClientScope) => act(me, async (tx) => tx.now);
/** A rejection of three days ago, so that no hold is in the way; a day can be named. */
const at = async (me: ClientScope, company = 'Acme', receivedAt?: Temporal.Instant) =>
  logged(me, await applied(me, 'first-interview', company), {
    receivedAt: receivedAt ?? (await now(me)).subtract({ hours: 72 }),
  });
const sent = async (
  me: ClientScope,
  rejection: Awaited<ReturnType<typeof at>>,
  over: Partial<DraftInput> = ASK,
) => {
  const { id } = await drafted(me, rejection, over);
  allowed(await act(me, (tx) => markAsSent(tx, id)));
  return id;
};
const gone = (me: ClientScope, id: string) => act(me, (tx) => deleteRejection(tx, id));
const tried = (me: ClientScope, { id }: { id: string }, over: Partial<DraftInput>) =>
  act(me, (tx) => saveDraft(tx, { ...draftFor(id), ...over }));
const codeOf = async (outcome: ReturnType<typeof tried>) => {
  const settled = await outcome;
  return settled.ok ? null : settled.refusal.code;
};

test.each([
  ['the rejection', (me: ClientScope, r: { id: string }) => gone(me, r.id)],
  [
    'the application',
    (me: ClientScope, r: { applicationId: string }) =>
      act(me, (tx) => deleteApplication(tx, { id: r.applicationId })),
  ],
])('asks once, also after %s was deleted and logged again under another spelling', async (_, remove) => {
  const me = await person();
  const first = await at(me);
  await sent(me, first);
  await sent(me, first, PUSH);
  await remove(me, first);
  const again = await at(me, 'ACME Ltd.');
  expect(refusalOf(await tried(me, again, { kind: 'feedback-ask' }))).toMatchObject({
    code: 'ASK-2',
    until: null,
  });
  expect(await codeOf(tried(me, again, { ...ASK, to: 'else@acme.example' }))).toBe('ASK-2');
  expect(await codeOf(tried(me, again, { ...PUSH, to: 'else@acme.example' }))).toBe('PUSH-2');
  expect(await codeOf(tried(me, again, { kind: 'short' })), 'a letter that asks nothing').toBeNull();
});

test('asks one person once, whatever the company is called', async () => {
  const me = await person();
  const first = await at(me);
  await sent(me, first);
  await gone(me, first.id);
  const elsewhere = await at(me, 'Quite another');
  expect(await codeOf(tried(me, elsewhere, { kind: 'feedback-ask', to: ' MIRA@acme.example ' }))).toBe(
    'ASK-2',
  );
  expect(
    await codeOf(tried(me, elsewhere, { kind: 'feedback-ask', to: 'someone@other.example' })),
  ).toBeNull();
  const stranger = await person();
  expect(await codeOf(tried(stranger, await at(stranger), ASK)), 'somebody else may').toBeNull();
});

test('keeps no address in plain, and nothing once the account is erased', async () => {
  const me = await person();
  const first = await at(me);
  await sent(me, first);
  await gone(me, first.id);
  const floors = await asAdmin('SELECT f::text AS row, to_key FROM floors f WHERE user_id = $1', [me.userId]);
  expect(floors).toHaveLength(1);
  expect(floors[0]?.to_key).toHaveLength(32);
  expect(floors[0]?.row).not.toContain(Buffer.from('mira').toString('hex'));
  await byHand(me, 'DELETE FROM users WHERE id = $1', [me.userId]);
  expect(await asAdmin('SELECT 1 FROM floors WHERE user_id = $1', [me.userId])).toEqual([]);
});

describe('what has not left leaves nothing behind', () => {
  test.each([
    ['a draft', async () => undefined],
    [
      'one that was cancelled',
      async (me: ClientScope, id: string) => {
        allowed(await act(me, (tx) => sendReply(tx, id)));
        allowed(await act(me, (tx) => cancelSchedule(tx, id)));
      },
    ],
    [
      'one that still waits',
      async (me: ClientScope, id: string) => {
        allowed(await act(me, (tx) => sendReply(tx, id)));
      },
    ],
  ] as const)('%s', async (_, then) => {
    const me = await person();
    const first = await at(me);
    const { id } = await drafted(me, first, ASK);
    await then(me, id);
    await gone(me, first.id);
    expect(await codeOf(tried(me, await at(me), ASK))).toBeNull();
  });

  test('one that came back', async () => {
    const me = await person();
    const first = await at(me);
    const { id } = await drafted(me, first, ASK);
    allowed(await act(me, (tx) => sendReply(tx, id)));
    await pastUndo();
    await asAdmin("UPDATE outbox SET state = 'sent', delivery = 'bounced' WHERE reply_id = $1", [id]);
    await asAdmin("UPDATE replies SET state = 'failed', leave_at = NULL WHERE id = $1", [id]);
    await gone(me, first.id);
    expect(await codeOf(tried(me, await at(me), ASK))).toBeNull();
  });

  test('a slip of the last ten minutes, but for what left meanwhile', async () => {
    const me = await person();
    const slip = await logged(me, await applied(me, 'final-round', 'Slip'));
    await shiftClock(10 * MINUTE - 5);
    await gone(me, slip.id);
    const again = await logged(me, await applied(me, 'applied', 'Slip'));
    expect(again.holdUntil.equals(slip.holdUntil), 'no hold').toBe(false);
    const asked = await at(me);
    await sent(me, asked);
    await gone(me, asked.id);
    expect(await codeOf(tried(me, await at(me), ASK))).toBe('ASK-2');
  });
});

describe('a later application at that company', () => {
  test.each([
    ['received the second before', -1, 'ASK-2'],
    ['received at that instant', 0, null],
    ['received the second after', 1, null],
  ])('%s the six months are over', async (_, seconds, code) => {
    const me = await person('Europe/Berlin');
    const first = await at(me);
    await sent(me, first);
    const leftAt = await now(me);
    await gone(me, first.id);
    const until = sameRejectionUntil({ receivedAt: first.receivedAt, leftAt, timeZone: 'Europe/Berlin' });
    const [floor] = await asAdmin('SELECT until FROM floors WHERE user_id = $1', [me.userId]);
    expect(instantOf(floor?.until).toString(), 'the database reckons the same').toBe(until.toString());
    await shiftClock(200 * DAY);
    const later = await at(me, 'Acme', until.add({ seconds }));
    expect(await codeOf(tried(me, later, ASK))).toBe(code);
    const draft = `INSERT INTO replies (user_id, id, rejection_id, kind, state, to_sealed, subject_sealed, body_sealed, leave_at, created_at, updated_at)
      VALUES ($1, $2, $3, 'feedback-ask', 'scheduled', '\\x02', '\\x02', '\\x02', rebound.now() + interval '9 days', rebound.now(), rebound.now())`;
    const written = byHand(me, draft, [me.userId, randomUUID(), later.id]);
    await (code
      ? expect(written).rejects.toThrow('ASK-2, PUSH-2: logging it again does not ask again')
      : written);
  });

  test('asks anew about one of a year later, though the first was deleted only then', async () => {
    const me = await person();
    const first = await at(me);
    await sent(me, first);
    await shiftClock(370 * DAY);
    const later = await at(me);
    await gone(me, first.id);
    await sent(me, later);
  });
});

describe('the question to the recruiter', () => {
  async function declined(me: ClientScope) {
    const first = await at(me);
    const id = await sent(me, first);
    allowed(await act(me, (tx) => askWasDeclined(tx, id)));
    await gone(me, first.id);
  }

  test('stays open after the hiring manager declined, to somebody else and once', async () => {
    const me = await person();
    await declined(me);
    const again = await at(me);
    expect(await codeOf(tried(me, again, { ...RECRUITER, to: ASK.to }))).toBe('ASK-2');
    await sent(me, again, RECRUITER);
    const beside = await at(me);
    expect(await codeOf(tried(me, beside, { ...RECRUITER, to: 'lee@acme.example' }))).toBe('ASK-2');
    await gone(me, again.id);
    expect(await codeOf(tried(me, await at(me), { ...RECRUITER, to: 'lee@acme.example' }))).toBe('ASK-2');
  });

  test('is open again when it was taken back before it left', async () => {
    const me = await person();
    await declined(me);
    const [one, two] = [await at(me), await at(me)];
    const { id } = await drafted(me, one, RECRUITER);
    allowed(await act(me, (tx) => sendReply(tx, id)));
    expect(await codeOf(tried(me, two, RECRUITER))).toBe('ASK-2');
    allowed(await act(me, (tx) => cancelSchedule(tx, id)));
    expect(await codeOf(tried(me, two, RECRUITER))).toBeNull();
    allowed(await act(me, (tx) => sendReply(tx, id)));
    await gone(me, one.id);
    await sent(me, two, RECRUITER);
  });

  test('of two that go at once in two rejections one leaves', async () => {
    const me = await person();
    await declined(me);
    const drafts = [
      await drafted(me, await at(me), RECRUITER),
      await drafted(me, await at(me), { ...RECRUITER, to: 'lee@acme.example' }),
    ];
    const [first, second] = await Promise.all([session(me), session(me)]);
    await first.query(LEAVE, [drafts[0]?.id]);
    const waits = second.query(LEAVE, [drafts[1]?.id]);
    await isWaiting();
    await first.query('COMMIT');
    await expect(waits).rejects.toMatchObject({ constraint: 'floors_one_answer' });
    await Promise.all([first.end(), second.end()]);
  });
});

test('of two questions that go at once about one rejection one leaves, whatever either sees', async () => {
  const me = await person();
  const rejection = await at(me);
  const drafts = [
    await drafted(me, rejection, ASK),
    await drafted(me, rejection, { kind: 'feedback-ask', to: 'kim@acme.example' }),
  ];
  const [first, second] = await Promise.all([session(me), session(me)]);
  await first.query(LEAVE, [drafts[0]?.id]);
  await first.query('COMMIT');
  await expect(second.query(LEAVE, [drafts[1]?.id])).rejects.toMatchObject({ constraint: 'replies_one_ask' });
  await Promise.all([first.end(), second.end()]);
});

const LEAVE = "UPDATE replies SET state = 'scheduled', leave_at = rebound.now() WHERE id = $1";

/** A transaction that a hand has open as the runtime role, and that sees what was there when it began. */
async function session(me: ClientScope): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: databaseUrls.app });
  await client.connect();
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ');
  await client.query(
    "SELECT set_config('rebound.actor_id', $1, true), set_config('rebound.tenant_id', $1, true)",
    [me.userId],
  );
  await client.query('SELECT count(*) FROM replies');
  return client;
}

/** Until one of this database's sessions waits for another. */
const isWaiting = () =>
  expect
    .poll(() =>
      asAdmin(
        "SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'",
      ),
    )
    .toHaveLength(1);
