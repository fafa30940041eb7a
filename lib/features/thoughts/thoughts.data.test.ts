import { describe, expect, test } from 'vitest';
import { inScope } from '@/lib/access/transaction';
import { getThought, listThoughts } from '@/lib/features/thoughts/data';
import {
  addThought,
  adoptFrom,
  changeThought,
  deleteThought,
  lookAgain,
} from '@/lib/features/thoughts/mutations';
import type { NewThought } from '@/lib/features/thoughts/schema';
import { NotFound } from '@/lib/platform/errors';
import { placeOf } from '@/lib/platform/paging';
import type { ThoughtPattern } from '@/lib/rules/thoughts';
import { person } from '@/test/coaching';
import { asAdmin, shiftClock } from '@/test/database';
import { allowed, applied, refusalOf, rejected } from '@/test/rejected';
import { doneBy, takeBack } from '@/test/undone';

type Owner = Awaited<ReturnType<typeof person>>;

const added = async (me: Owner, text: string, more: Partial<NewThought> = {}) =>
  allowed(await inScope(me, (tx) => addThought(tx, { text, ...more })));
const thought = (me: Owner, id: string) => inScope(me, (tx) => getThought(tx, id));
const says = async (me: Owner, id: string, pattern: ThoughtPattern) =>
  (await thought(me, id)).counters.find((counter) => counter.pattern === pattern)?.says;

describe('DISTORT: a thought', () => {
  test('is kept sealed, with its answer, under the patterns that were chosen', async () => {
    const me = await person();
    const { id } = await added(me, 'It always ends like this.', {
      patterns: ['overgeneralisation'],
      answer: 'Twice is not always.',
    });
    expect(await thought(me, id)).toMatchObject({
      text: 'It always ends like this.',
      patterns: ['overgeneralisation'],
      answer: 'Twice is not always.',
      felt: null,
      company: null,
      version: 1,
    });
    const [row] = await asAdmin('SELECT text_sealed, answer_sealed FROM thoughts WHERE id = $1', [id]);
    expect(row?.text_sealed.toString('utf8')).not.toContain('always');
    expect(row?.answer_sealed.toString('utf8')).not.toContain('always');
  });

  test('keeps nothing of what is only proposed', async () => {
    const me = await person();
    const { id } = await added(me, 'I should have known that, any idiot would have.');
    expect((await thought(me, id)).patterns).toEqual([]);
  });

  test('names the company of the rejection it came with, and takes none of somebody else’s', async () => {
    const [me, other] = [await person(), await person()];
    const mine = await rejected(me, 'final-round');
    const { id } = await added(me, 'They could tell at once.', { rejectionId: mine.id });
    expect(await thought(me, id)).toMatchObject({ rejectionId: mine.id, company: expect.any(String) });
    await expect(added(other, 'Mine.', { rejectionId: mine.id })).rejects.toThrow(NotFound);
  });

  test('is answered with the numbers of today', async () => {
    const me = await person();
    const { id } = await added(me, 'I will never find anything now.');
    expect(await says(me, id, 'catastrophising')).toContain('on nobody’s record yet');
    expect(await says(me, id, 'overgeneralisation')).toContain('“Always” is more');
    await applied(me, 'applied');
    await applied(me, 'first-interview');
    await applied(me, 'saved');
    await rejected(me, 'phone-screen');
    expect(await says(me, id, 'catastrophising')).toContain('Two applications are still open.');
    expect(await says(me, id, 'overgeneralisation')).toContain('“Always” is more');
    expect(await says(me, id, 'mind-reading')).toContain('wanted to talk, twice.');
    expect(await says(me, id, 'personalisation')).toContain('Asking is the only way');
  });

  test('becomes a “next time I will” of its own, and stays as it is', async () => {
    const [me, other] = [await person(), await person()];
    const { id } = await added(me, 'I should have asked about the team.');
    const text = 'Next time I will ask about the team.';
    // Every page that shows it says "next time I will" before it.
    expect(allowed(await inScope(me, (tx) => adoptFrom(tx, { id, text })))).toMatchObject({
      text: 'ask about the team.',
      from: 'thought',
      state: 'open',
    });
    expect((await thought(me, id)).text).toBe('I should have asked about the team.');
    await expect(inScope(other, (tx) => adoptFrom(tx, { id, text }))).rejects.toThrow(NotFound);
  });

  test('is looked at again; the latest look counts, and is no change of its words', async () => {
    const me = await person();
    const { id } = await added(me, 'It always ends like this.');
    await inScope(me, (tx) => lookAgain(tx, { id, felt: 'worse' }));
    await inScope(me, (tx) => lookAgain(tx, { id, felt: 'better' }));
    expect(await thought(me, id)).toMatchObject({
      felt: 'better',
      lookedOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      version: 1,
    });
  });

  test('keeps what is left out of a change, and refuses one that saw an older version', async () => {
    const me = await person();
    const { id } = await added(me, 'It always ends like this.', { patterns: ['overgeneralisation'] });
    const change = (answer: string, version = 1) =>
      inScope(me, (tx) => changeThought(tx, { id, version, answer }));
    expect(allowed(await change('Not always.'))).toMatchObject({
      text: 'It always ends like this.',
      patterns: ['overgeneralisation'],
      answer: 'Not always.',
      version: 2,
    });
    expect(refusalOf(await change('From before'))).toMatchObject({
      code: 'VERSION',
      current: { version: 2, values: { answer: 'Not always.' } },
    });
    const other = await inScope(me, (tx) =>
      changeThought(tx, { id, version: 1, patterns: ['mind-reading'] }),
    );
    expect(refusalOf(other).current?.values).toEqual({ overgeneralisation: true, 'mind-reading': false });
  });

  test('goes with its rejection, and comes back with it or by itself', async () => {
    const me = await person();
    const { id } = await added(me, 'It always ends like this.', { answer: 'Not always.' });
    const gone = await doneBy(me, (tx) => deleteThought(tx, id));
    await expect(thought(me, id)).rejects.toThrow(NotFound);
    await takeBack(me, gone);
    expect(await thought(me, id)).toMatchObject({ text: 'It always ends like this.', answer: 'Not always.' });
  });
});

test('lists thoughts newest first, page by page', async () => {
  const me = await person();
  for (const [seconds, text] of ['One', 'Two', 'Three'].entries()) {
    await shiftClock(seconds);
    await added(me, text);
  }
  const first = await inScope(me, (tx) => listThoughts(tx, { limit: 2 }));
  expect(first.items.map(({ text }) => text)).toEqual(['Three', 'Two']);
  const cursor = placeOf(first.nextCursor ?? '') ?? undefined;
  const rest = await inScope(me, (tx) => listThoughts(tx, { limit: 2, cursor }));
  expect(rest.items.map(({ text }) => text)).toEqual(['One']);
  expect(rest.nextCursor).toBeNull();
});

test('is not there for anybody else', async () => {
  const [me, other] = [await person(), await person()];
  const { id } = await added(me, 'Mine.');
  for (const reach of [
    () => thought(other, id),
    () => inScope(other, (tx) => changeThought(tx, { id, text: 'Theirs' })),
    () => inScope(other, (tx) => lookAgain(tx, { id, felt: 'better' })),
    () => inScope(other, (tx) => deleteThought(tx, id)),
  ])
    await expect(reach()).rejects.toThrow(NotFound);
  expect((await inScope(other, (tx) => listThoughts(tx, { limit: 10 }))).items).toEqual([]);
  expect((await thought(me, id)).text).toBe('Mine.');
});
