import { afterEach, expect, test } from 'vitest';
import type { ClientScope } from '@/lib/access/scope';
import { repliesByState } from '@/lib/features/replies/list';
import { markAsSent, noteAnswer, noteAnswerAsked } from '@/lib/features/replies/mutations';
import { today } from '@/lib/features/today/data';
import { shiftClock } from '@/test/database';
import { act, allowed, drafted, person, rejected } from '@/test/rejected';

afterEach(() => shiftClock(0));

const DAY = 24 * 3600;
const asked = async (me: ClientScope) => (await act(me, today)).answers.map(({ replyId }) => replyId);

test('ASK-4: asks a week after a question left whether an answer came, for a day, and then no more', async () => {
  const me = await person('UTC');
  const { id } = await drafted(me, await rejected(me, 'phone-screen'), { kind: 'feedback-ask' });
  const letter = await drafted(me, await rejected(me, 'phone-screen'));
  await shiftClock(2 * DAY);
  for (const one of [id, letter.id]) allowed(await act(me, (tx) => markAsSent(tx, one)));
  await shiftClock(7 * DAY);
  expect(await asked(me)).toEqual([]);
  await shiftClock(10 * DAY);
  // A letter without a question is not asked about.
  expect(await asked(me)).toEqual([id]);
  await act(me, (tx) => noteAnswerAsked(tx, [id]));
  expect(await asked(me)).toEqual([id]);
  await shiftClock(11 * DAY);
  expect(await asked(me)).toEqual([]);
});

test('ASK-4: does not ask where the answer is written down, nor about what left long ago', async () => {
  const me = await person('UTC');
  const [first, second] = [
    await drafted(me, await rejected(me, 'phone-screen'), { kind: 'feedback-ask' }),
    await drafted(me, await rejected(me, 'phone-screen'), { kind: 'full' }),
  ];
  await shiftClock(2 * DAY);
  for (const { id } of [first, second]) allowed(await act(me, (tx) => markAsSent(tx, id)));
  await shiftClock(10 * DAY);
  expect(await asked(me)).toEqual([first.id, second.id].sort());
  await act(me, (tx) => noteAnswer(tx, { replyId: first.id, answer: 'none' }));
  expect(await asked(me)).toEqual([second.id]);
  await shiftClock(50 * DAY);
  expect(await asked(me)).toEqual([]);
});

test('one place shows what is to be sent, waits for an answer, was answered and was sent', async () => {
  const me = await person('UTC');
  const [question, letter, answered, draft] = [
    await drafted(me, await rejected(me, 'phone-screen'), { kind: 'feedback-ask' }),
    await drafted(me, await rejected(me, 'phone-screen')),
    await drafted(me, await rejected(me, 'phone-screen'), { kind: 'full' }),
    await drafted(me, await rejected(me, 'phone-screen')),
  ];
  await shiftClock(2 * DAY);
  for (const { id } of [question, letter, answered]) allowed(await act(me, (tx) => markAsSent(tx, id)));
  await act(me, (tx) => noteAnswer(tx, { replyId: answered.id, answer: 'vague' }));
  const shown = await act(me, repliesByState);
  const ids = Object.entries(shown).map(([state, items]) => [state, items.map(({ id }) => id)]);
  expect(Object.fromEntries(ids)).toEqual({
    open: [draft.id],
    waiting: [question.id],
    answered: [answered.id],
    sent: [letter.id],
  });
});
