import { beforeEach, expect, test } from 'vitest';
import type { ClientScope } from '@/lib/access/scope';
import { inScope } from '@/lib/access/transaction';
import { undoable } from '@/lib/access/undo';
import {
  addApplication,
  changeWholeView,
  deleteApplication,
  endApplication,
} from '@/lib/features/applications/mutations';
import { wholeViewSchema } from '@/lib/features/applications/schema';
import { partInWords } from '@/lib/features/applications/skipped';
import { addWebhook } from '@/lib/features/webhooks/mutations';
import { UNDO_ON_THE_WAY_SECONDS, UNDO_PARTS_SECONDS, UNDO_SECONDS } from '@/lib/rules/policy';
import { asAdmin, shiftClock } from '@/test/database';
import { withMany } from '@/test/many';
import { allowed, person, rejected } from '@/test/rejected';
import { everythingOf, takeBack } from '@/test/undone';

// One thing done to all that a view holds, however little of it a page shows: batch by batch, and one act all the same.

const SECONDS = UNDO_SECONDS + UNDO_ON_THE_WAY_SECONDS;
beforeEach(() => shiftClock(0));

/** So many that they are five batches, or more on a slow machine. */
const MANY = 120;
type Part = { message: string; mark: string; offered: string | null };
/** One part, as the form of the bar sends it. */
const part = (me: ClientScope, form: { view: string; change: string; rest?: string; stop?: string }) =>
  inScope(me, async (tx): Promise<Part> => {
    const said = partInWords(allowed(await changeWholeView(tx, wholeViewSchema.parse(form))));
    return { ...said, offered: tx.offers.last?.id ?? null };
  });
async function whole(me: ClientScope, form: { view: string; change: string; rest?: string }) {
  const parts: Part[] = [];
  do parts.push(await part(me, { ...form, rest: parts.at(-1)?.mark ?? form.rest ?? '' }));
  while (parts.at(-1)?.mark !== '');
  return { parts: parts.length, ...(parts.at(-1) as Part) };
}
const counts = async ({ userId }: ClientScope) =>
  Object.fromEntries(
    (
      await asAdmin(
        `SELECT coalesce(ending, stage) AS at, count(*)::int AS count FROM applications WHERE user_id = $1 GROUP BY 1`,
        [userId],
      )
    ).map(({ at, count }) => [at, count]),
  );

test('reaches every application of the view once, though the change takes it out of the view, and no other', async () => {
  const me = await person();
  await withMany(me, MANY);
  await withMany(me, 3, { stage: 'saved' });
  const { parts, message } = await whole(me, { view: 'stage=applied', change: 'stage:phone-screen' });
  expect(parts).toBeGreaterThanOrEqual(5);
  expect(message).toBe('');
  expect(await counts(me)).toEqual({ 'phone-screen': MANY, saved: 3 });
  const [events] = await asAdmin(
    `SELECT count(*)::int AS count FROM stage_events WHERE user_id = $1 AND stage = 'phone-screen'`,
    [me.userId],
  );
  expect(events?.count).toBe(MANY);
});

test('UNDO-1: is offered back once it is through, and comes back as one', async () => {
  const me = await person();
  await withMany(me, MANY);
  const before = await everythingOf(me);
  const form = { view: 'q=firm', change: 'ending:withdrawn' };
  const first = await part(me, form);
  expect([first.offered, Object.keys(await counts(me)).sort()]).toEqual([null, ['applied', 'withdrawn']]);
  // A slow line: longer than a person has, and not too long for the next part.
  await shiftClock(SECONDS + 20);
  const last = await whole(me, { ...form, rest: first.mark });
  expect([last.mark, await counts(me)]).toEqual(['', { withdrawn: MANY }]);
  expect(await takeBack(me, { id: last.offered ?? '' })).toMatchObject({ ok: true });
  expect(await everythingOf(me)).toEqual(before);
});

test('UNDO-1: what programs are told waits until all of it can no longer be taken back', async () => {
  const me = await person();
  await withMany(me, 60);
  const hook = { name: 'Mine', url: 'https://example.com/hook', events: ['application.moved' as const] };
  allowed(await inScope(me, (tx) => addWebhook(tx, hook)));
  const before = await everythingOf(me);
  /** As the worker does with what is due. */
  const sent = async () =>
    (
      await asAdmin(
        `UPDATE outbox SET state = 'sent', settled_at = rebound.now()
         WHERE user_id = $1 AND kind = 'webhook' AND state = 'due' AND due_at <= rebound.now() RETURNING id`,
        [me.userId],
      )
    ).length;
  const form = { view: 'q=firm', change: 'ending:withdrawn' };
  const first = await part(me, form);
  await shiftClock(SECONDS + 5);
  expect(await sent()).toBe(0);
  const second = await part(me, { ...form, rest: first.mark });
  await shiftClock(2 * (SECONDS + 5));
  expect(await sent()).toBe(0);
  const { offered } = await whole(me, { ...form, rest: second.mark });
  expect(await takeBack(me, { id: offered ?? '' })).toMatchObject({ ok: true });
  expect(await everythingOf(me)).toEqual(before);
  await whole(me, form);
  await shiftClock(UNDO_PARTS_SECONDS + 4 * SECONDS);
  expect(await sent()).toBe(60);
});

test('UNDO-1: once it is through, its seconds are those of any act', async () => {
  const me = await person();
  await withMany(me, 60);
  const { offered } = await whole(me, { view: '', change: 'ending:withdrawn' });
  await shiftClock(SECONDS + 2);
  expect(await takeBack(me, { id: offered ?? '' })).toMatchObject({ ok: false, refusal: { code: 'UNDO-1' } });
});

test('deletes all of a view, and brings it back', async () => {
  const me = await person();
  await withMany(me, 60);
  const before = await everythingOf(me);
  const { offered } = await whole(me, { view: '', change: 'delete' });
  expect(await counts(me)).toEqual({});
  await takeBack(me, { id: offered ?? '' });
  expect(await everythingOf(me)).toEqual(before);
});

test('STAGE: closes all that were silent for long, each on its own day', async () => {
  const me = await person();
  await withMany(me, 60, { on: '2025-01-07' });
  await withMany(me, 2);
  await whole(me, { view: 'quiet', change: 'ending:ghosted' });
  expect(await counts(me)).toEqual({ ghosted: 60, applied: 2 });
  expect(
    await asAdmin(
      `SELECT DISTINCT ended_on::text AS day FROM applications WHERE user_id = $1 AND ending = 'ghosted'`,
      [me.userId],
    ),
  ).toEqual([{ day: '2025-02-06' }]);
});

test('leaves alone what was added meanwhile', async () => {
  const me = await person();
  await withMany(me, 60);
  const form = { view: '', change: 'ending:withdrawn' };
  const { mark } = await part(me, form);
  await withMany(me, 1);
  await whole(me, { ...form, rest: mark });
  expect(await counts(me)).toEqual({ withdrawn: 60, applied: 1 });
});

test('says how many a rule kept as they were, over all of its parts', async () => {
  const me = await person();
  await rejected(me, 'applied');
  await withMany(me, 60);
  await rejected(me, 'phone-screen');
  const { message } = await whole(me, { view: 'shown=all', change: 'stage:offer' });
  expect(message).toBe('Not changed: 2 was rejected: undo the rejection first.');
  expect(await counts(me)).toEqual({ offer: 60, rejected: 2 });
});

test('stops where the person says so, and offers what it did', async () => {
  const me = await person();
  await withMany(me, 60);
  const form = { view: '', change: 'ending:withdrawn' };
  const { mark } = await part(me, form);
  const { offered, ...end } = await part(me, { ...form, rest: mark, stop: 'yes' });
  const { withdrawn } = await counts(me);
  expect(end).toEqual({ message: `Stopped. We had looked at ${withdrawn} of them.`, mark: '' });
  await takeBack(me, { id: offered ?? '' });
  expect(await counts(me)).toEqual({ applied: 60 });
});

test.each([
  ['it was taken back meanwhile', (me: ClientScope, undo: string) => takeBack(me, { id: undo })],
  ['the time for its next part is over', () => shiftClock(61)],
])('goes no further once %s', async (_when, happens) => {
  const me = await person();
  await withMany(me, 60);
  const form = { view: '', change: 'ending:withdrawn' };
  const { mark } = await part(me, form);
  await happens(me, JSON.parse(mark).undo);
  const before = await counts(me);
  expect(await part(me, { ...form, rest: mark })).toMatchObject({ mark: '', offered: null });
  expect(await counts(me)).toEqual(before);
});

test('UNDO-1: nobody goes on with an act of somebody else, or with one on a single thing', async () => {
  const me = await person();
  const them = await person();
  await withMany(me, 60);
  await withMany(them, 60);
  const form = { view: '', change: 'ending:withdrawn' };
  const { mark } = await part(them, form);
  expect(await part(me, { ...form, rest: mark })).toMatchObject({ mark: '', offered: null });
  expect(await counts(me)).toEqual({ applied: 60 });
  const single = await inScope(me, async (tx) => {
    const { id } = await addApplication(tx, { company: 'Firm', role: 'Baker' });
    await undoable(tx, { kind: 'ending' }, () => endApplication(tx, { id, ending: 'ghosted' }));
    return tx.offers.last;
  });
  const rest = JSON.stringify({ ...JSON.parse(mark), undo: single?.id });
  expect(await part(me, { ...form, rest })).toMatchObject({ mark: '', offered: null });
});

test('UNDO-1: nothing private waits for longer than half an hour, whoever goes on', async () => {
  const me = await person();
  await withMany(me, 60);
  const form = { view: '', change: 'ending:withdrawn' };
  const { mark } = await part(me, form);
  await asAdmin(`UPDATE undos SET created_at = created_at - interval '31 minutes' WHERE user_id = $1`, [
    me.userId,
  ]);
  expect(await part(me, { ...form, rest: mark })).toMatchObject({ mark: '', offered: null });
});

test('UNDO-2: what was changed since in one of them keeps all of it from coming back', async () => {
  const me = await person();
  await withMany(me, 60);
  const { offered } = await whole(me, { view: '', change: 'ending:withdrawn' });
  const [one] = await asAdmin('SELECT id FROM applications WHERE user_id = $1 LIMIT 1', [me.userId]);
  await inScope(me, (tx) => deleteApplication(tx, { id: one?.id }));
  expect(await takeBack(me, { id: offered ?? '' })).toMatchObject({ ok: false, refusal: { code: 'UNDO-2' } });
});
