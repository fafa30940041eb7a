import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { POST as askWhetherSaved } from '@/app/(client)/drafts/sent/route';
import { SUBMISSION } from '@/lib/access/form';
import {
  addApplicationAction,
  addToBoardAction,
  moveAction,
  noteAction,
  undoMoveAction,
} from '@/lib/features/applications/actions';
import { addComment } from '@/lib/features/coaching/actions';
import { SUBMISSION_DAYS } from '@/lib/rules/limits';
import { post, visiting } from '@/test/access/browser';
import { matrixFixtures } from '@/test/access/fixtures';
import { member } from '@/test/access/person';
import { asAdmin, shiftClock } from '@/test/database';

// What a form sends is carried out once, however often it comes in (docs/decisions/0030).

const named = (id: string, fields: Record<string, string>) => ({ ...fields, [SUBMISSION]: id });
const about = { company: 'Litware', role: 'Engineer' };
const applicationsOf = (userId: string) =>
  asAdmin('SELECT id FROM applications WHERE user_id = $1', [userId]);

test('two at once make one row, and both are led to it', async () => {
  const { me, session } = await member('Ida Berg');
  const id = randomUUID();
  const answers = await Promise.all(
    Array.from({ length: 5 }, () => post(addApplicationAction, named(id, about), { session })),
  );
  const rows = await applicationsOf(me.userId);
  expect(rows).toHaveLength(1);
  for (const answer of answers)
    expect(answer).toEqual({ status: 'redirected', to: `/applications/${rows[0]?.id}` });
});

test('the same words under another name, and from somebody else, are another row', async () => {
  const [one, other] = [await member('Ida Berg'), await member('Kim Sund')];
  const id = randomUUID();
  await post(addToBoardAction, named(id, about), one);
  await post(addToBoardAction, named(randomUUID(), { ...about, role: 'Gardener' }), one);
  await post(addToBoardAction, named(id, about), other);
  expect(await applicationsOf(one.me.userId)).toHaveLength(2);
  expect(await applicationsOf(other.me.userId)).toHaveLength(1);
});

test('other words under a name that was sent are not taken for saved', async () => {
  const { me, session } = await member('Ida Berg');
  const id = randomUUID();
  expect(await post(addToBoardAction, named(id, about), { session })).toMatchObject({ status: 'done' });
  const changed = named(id, { ...about, role: 'Gardener' });
  expect(await post(addToBoardAction, changed, { session })).toMatchObject({
    status: 'invalid',
    message: expect.stringContaining('before your last change'),
    values: { company: 'Litware', role: 'Gardener' },
  });
  expect(await applicationsOf(me.userId)).toHaveLength(1);
});

test('the device that asks is told that something was saved only of the words that were', async () => {
  const [one, other] = [await member('Ida Berg'), await member('Kim Sund')];
  const id = randomUUID();
  await post(addToBoardAction, named(id, about), one);
  const isSaved = async (fields: Record<string, string>, visit: { session?: string } = one) => {
    const body = new FormData();
    for (const [name, value] of Object.entries({ ...fields, $ACTION_KEY: 'a' })) body.set(name, value);
    const asking = new Request('http://localhost/drafts/sent', { method: 'POST', body });
    const told: unknown[] = [];
    const led = await visiting(visit, async () => {
      told.push(await (await askWhetherSaved(asking)).json());
    });
    return led ?? told[0];
  };
  expect(await isSaved(named(id, about))).toEqual({ saved: true });
  expect(await isSaved(named(id, { ...about, role: 'Gardener' }))).toEqual({ saved: false });
  expect(await isSaved(named(randomUUID(), about))).toEqual({ saved: false });
  expect(await isSaved(about)).toEqual({ saved: false });
  expect(await isSaved(named(id, about), other)).toEqual({ saved: false });
  expect(await isSaved(named(id, about), {})).toEqual({ to: expect.stringMatching(/^\/sign-in/) });
});

test('the mark of a move takes that move back', async () => {
  const { me, session } = await member('Ida Berg');
  await post(addToBoardAction, about, { session });
  const [row] = await applicationsOf(me.userId);
  const id = String(row?.id);
  const moved = await post(moveAction, { id, stage: 'final-round' }, { session });
  expect(moved).toMatchObject({ status: 'done', message: 'Moved.' });
  const at = 'mark' in moved ? String(moved.mark) : '';
  expect(await post(undoMoveAction, { id, at }, { session })).toEqual({ status: 'done' });
  const stages = await asAdmin('SELECT stage FROM applications WHERE id = $1', [id]);
  expect(stages).toEqual([{ stage: 'applied' }]);
});

test('what was refused leaves its name free', async () => {
  const { me, session } = await member('Ida Berg');
  const id = randomUUID();
  const gone = named(id, { id: randomUUID(), stage: 'final-round' });
  expect(await post(moveAction, gone, { session })).toMatchObject({ status: 'invalid' });
  expect(await post(addToBoardAction, named(id, about), { session })).toMatchObject({ status: 'done' });
  expect(await applicationsOf(me.userId)).toHaveLength(1);
});

test('what is sent again after a lost answer is said to be saved, as it was the first time', async () => {
  const { me, session } = await member('Ida Berg');
  await post(addToBoardAction, about, { session });
  const [row] = await applicationsOf(me.userId);
  const note = named(randomUUID(), { id: String(row?.id), note: 'Met Kim.' });
  const answers = [await post(noteAction, note, { session }), await post(noteAction, note, { session })];
  expect(answers).toEqual([
    { status: 'done', message: 'Saved.' },
    { status: 'done', message: 'Saved.' },
  ]);
});

test('a coach’s comment is sent once, under the coach’s own name', async () => {
  const { coach, coachings, owner } = await matrixFixtures();
  const comment = { coachingId: coachings.coach, entryId: owner.ids.shownEntry, body: 'Once.' };
  const id = randomUUID();
  const count = async () =>
    (await asAdmin('SELECT id FROM comments WHERE user_id = $1', [owner.me.userId])).length;
  const before = await count();
  for (const _ of [1, 2])
    expect(await post(addComment, named(id, comment), coach)).toMatchObject({ status: 'done' });
  expect(await count()).toBe(before + 1);
  const [row] = await asAdmin('SELECT user_id FROM submissions WHERE id = $1', [id]);
  expect(row?.user_id).toBe(coach.me.userId);
});

test('a name is known for two weeks, and then forgotten', async () => {
  const { me, session } = await member('Ida Berg');
  await post(addToBoardAction, named(randomUUID(), about), { session });
  await shiftClock((SUBMISSION_DAYS + 1) * 24 * 3600);
  await post(addToBoardAction, named(randomUUID(), { ...about, role: 'Gardener' }), { session });
  await shiftClock(0);
  expect(await asAdmin('SELECT id FROM submissions WHERE user_id = $1', [me.userId])).toHaveLength(1);
});

test('a form without scripts sends no name, and is carried out as ever', async () => {
  const { me, session } = await member('Ida Berg');
  await post(addToBoardAction, about, { session });
  await post(addToBoardAction, { ...about, again: 'on', [SUBMISSION]: 'not one' }, { session });
  expect(await applicationsOf(me.userId)).toHaveLength(2);
  expect(await asAdmin('SELECT id FROM submissions WHERE user_id = $1', [me.userId])).toEqual([]);
});
