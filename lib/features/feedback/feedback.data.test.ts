import { describe, expect, test } from 'vitest';
import type { ClientScope } from '@/lib/access/scope';
import { inScope } from '@/lib/access/transaction';
import { feedbackAbout, getFeedback, listFeedback } from '@/lib/features/feedback/data';
import { addFeedback, addWords, changeFeedback, deleteFeedback } from '@/lib/features/feedback/mutations';
import { said } from '@/lib/features/feedback/said';
import type { NewFeedback } from '@/lib/features/feedback/schema';
import { writeEntry } from '@/lib/features/journal/mutations';
import { getRejection } from '@/lib/features/rejections';
import { correctRejection } from '@/lib/features/rejections/mutations';
import { NotFound } from '@/lib/platform/errors';
import { type Place, placeOf } from '@/lib/platform/paging';
import { asAdmin } from '@/test/database';
import { act, allowed, person, refusalOf, rejected } from '@/test/rejected';
import { doneBy, takeBack } from '@/test/undone';

const THIN = 'You could not say in any detail how you had found the cause of the outage.';

const add = async (me: ClientScope, rejectionId: string, more: Partial<NewFeedback> = {}) =>
  allowed(await inScope(me, (tx) => addFeedback(tx, { rejectionId, words: THIN, ...more })));
const about = (me: ClientScope, rejectionId: string) => act(me, (tx) => feedbackAbout(tx, rejectionId));

describe('READ-1: a piece of feedback', () => {
  test('is kept verbatim and sealed, with whom it is from and how it may be read', async () => {
    const me = await person();
    const { id: rejectionId } = await rejected(me, 'final-round');
    const piece = await add(me, rejectionId, {
      ...{ person: 'Mira Chen', decider: 'hiring-manager', interviewer: 'strong', channel: 'call' },
      ownThemes: ['Whiteboards'],
    });
    expect(piece).toMatchObject({
      ...{ words: THIN, person: 'Mira Chen', decider: 'hiring-manager', interviewer: 'strong' },
      ...{ channel: 'call', reading: null, ownThemes: ['Whiteboards'], themesChosen: false, version: 1 },
    });
    expect(piece.proposed).toEqual({ reading: expect.any(String), because: expect.any(String) });
    const [row] = await asAdmin('SELECT * FROM feedback WHERE id = $1', [piece.id]);
    for (const column of ['words_sealed', 'person_sealed', 'because_sealed', 'own_themes_sealed'])
      for (const word of ['outage', 'Mira', 'detail', 'Whiteboards'])
        expect(row[column].includes(word), column).toBe(false);
  });

  test('stands beside others about the same rejection, and shows in its pages and its entry', async () => {
    const me = await person();
    const { id } = await rejected(me, 'final-round', { feedback: 'It was close.' });
    await add(me, id);
    const whole = `It was close.\n\n${THIN}`;
    expect(await act(me, (tx) => getRejection(tx, id))).toMatchObject({ feedback: whole, feedbackPieces: 2 });
    const { entry } = allowed(await act(me, (tx) => writeEntry(tx, id, { gut: 'A hunch.' })));
    expect(entry.feedback).toBe(whole);
  });

  test('is one and the same in the form of its rejection and in that of its entry', async () => {
    const me = await person();
    const { id } = await rejected(me, 'final-round', { feedback: 'It was close.' });
    const words = async () => (await about(me, id)).map((piece) => piece.words);
    allowed(await act(me, (tx) => writeEntry(tx, id, { feedback: 'It was very close.' })));
    expect(await words()).toEqual(['It was very close.']);
    allowed(await act(me, (tx) => correctRejection(tx, { rejectionId: id, feedback: '' })));
    expect(await words()).toEqual([]);
    allowed(await act(me, (tx) => writeEntry(tx, id, { feedback: 'Once more.' })));
    expect((await act(me, (tx) => getRejection(tx, id))).feedback).toBe('Once more.');
  });

  test('is not written over by a line where there are several, and nothing is lost', async () => {
    const me = await person();
    const { id } = await rejected(me, 'final-round', { feedback: 'It was close.' });
    await add(me, id);
    for (const attempt of [
      () => act(me, (tx) => correctRejection(tx, { rejectionId: id, feedback: 'Shorter.' })),
      () => act(me, (tx) => writeEntry(tx, id, { feedback: 'Shorter.' })),
    ])
      await expect(attempt()).rejects.toThrow('There are several pieces of feedback about this one');
    // What is sent as it was shown changes nothing.
    const { feedback } = await act(me, (tx) => getRejection(tx, id));
    allowed(await act(me, (tx) => correctRejection(tx, { rejectionId: id, feedback: feedback ?? '' })));
    expect(await about(me, id)).toHaveLength(2);
  });

  test('VERSION: a save of the entry that saw other words is refused', async () => {
    const me = await person();
    const { id } = await rejected(me, 'final-round', { feedback: 'It was close.' });
    const { entry } = allowed(await act(me, (tx) => writeEntry(tx, id, { gut: 'A hunch.' })));
    const [piece] = await about(me, id);
    allowed(await act(me, (tx) => changeFeedback(tx, { id: piece?.id ?? '', words: 'Changed elsewhere.' })));
    const { version } = entry;
    const late = await act(me, (tx) => writeEntry(tx, id, { feedback: 'And here.', version }));
    expect(refusalOf(late)).toMatchObject({
      code: 'VERSION',
      current: { values: { feedback: 'Changed elsewhere.' } },
    });
  });

  test('keeps what was chosen when its words change, and reads what was not chosen anew', async () => {
    const me = await person();
    const { id: rejectionId } = await rejected(me, 'final-round');
    const { id } = await add(me, rejectionId);
    const change = async (over: Omit<Parameters<typeof changeFeedback>[1], 'id'>) =>
      allowed(await act(me, (tx) => changeFeedback(tx, { id, ...over })));
    expect(await change({ reading: 'disagreed', themes: ['pay'] })).toMatchObject({
      ...{ reading: 'disagreed', themes: ['pay'], themesChosen: true },
    });
    const other = await change({ words: 'We went with somebody else.' });
    expect(other).toMatchObject({ reading: 'disagreed', themes: ['pay'], themesChosen: true });
    expect(await change({ themes: null })).toMatchObject({ themesChosen: false });
  });

  test('was said on a day that has come', async () => {
    const me = await person();
    const { id } = await rejected(me, 'final-round');
    const today = new Date().toISOString().slice(0, 10);
    await expect(add(me, id, { saidOn: '2099-01-01' })).rejects.toThrow('This day is still to come');
    expect((await add(me, id, { saidOn: today })).saidOn).toBe(today);
  });

  test('goes at once, and comes back as it was (UNDO-1)', async () => {
    const me = await person();
    const { id: rejectionId } = await rejected(me, 'final-round');
    await add(me, rejectionId, { reading: 'disagreed' });
    const before = await about(me, rejectionId);
    const offer = await doneBy(me, (tx) => deleteFeedback(tx, before[0]?.id ?? ''));
    expect(await about(me, rejectionId)).toEqual([]);
    allowed(await takeBack(me, offer));
    expect(await about(me, rejectionId)).toEqual(before);
  });

  test('of two alike at once from an answer one is kept', async () => {
    const me = await person();
    const { id: rejectionId } = await rejected(me, 'final-round');
    const answer = () => act(me, (tx) => addWords(tx, { rejectionId, words: 'Too quiet.' }));
    await Promise.all([answer(), answer()]);
    expect(await about(me, rejectionId)).toHaveLength(1);
  });

  test('is not there for anybody else, for any verb', async () => {
    const [me, other] = [await person(), await person()];
    const { id: rejectionId } = await rejected(me, 'final-round');
    const { id } = await add(me, rejectionId);
    for (const reach of [
      () => act(other, (tx) => getFeedback(tx, id)),
      () => act(other, (tx) => addFeedback(tx, { rejectionId, words: 'Mine.' })),
      () => act(other, (tx) => changeFeedback(tx, { id, words: 'Mine.' })),
      () => act(other, (tx) => deleteFeedback(tx, id)),
      () => about(other, rejectionId),
    ])
      await expect(reach()).rejects.toThrow(NotFound);
    expect((await act(other, (tx) => listFeedback(tx, { limit: 10 }))).items).toEqual([]);
  });
});

describe('what it has to do with earlier feedback', () => {
  test('is linked: what repeats it, and what asks for the opposite', async () => {
    const me = await person();
    const ids = [];
    for (let n = 0; n < 3; n++) ids.push((await rejected(me, 'final-round')).id);
    const [first = '', second = '', third = ''] = ids;
    const one = await add(me, first, {
      words: 'Your answers were too long.',
      themes: ['communication'],
      saidOn: '2026-01-05',
    });
    const two = await add(me, second, {
      words: 'Your answers were too short.',
      themes: ['communication'],
      saidOn: '2026-02-05',
    });
    const three = await add(me, third, {
      words: 'Hard to follow.',
      themes: ['communication'],
      saidOn: '2026-03-05',
    });
    expect(one.links).toEqual([]);
    expect(two.links).toMatchObject([
      { kind: 'contradicts', id: one.id, rejectionId: first, saidOn: '2026-01-05' },
    ]);
    expect(three.links).toMatchObject([
      { kind: 'repeats', id: two.id },
      { kind: 'repeats', id: one.id },
    ]);
  });
});

describe('READ-3: what it says together', () => {
  const heard = async (me: ClientScope, count: number, more: Partial<NewFeedback>) => {
    for (let n = 0; n < count; n++)
      await add(me, (await rejected(me, 'final-round')).id, { themes: ['pay'], ...more });
    return said((await act(me, (tx) => listFeedback(tx, { limit: 10 }))).facts);
  };

  test.each([
    [4, { state: 'counting', count: 4, toGo: 1 }],
    [5, { state: 'signal', theme: 'pay', label: 'Pay', count: 5 }],
  ])('after %i rejections: %j', async (count, signal) =>
    expect((await heard(await person(), count, {})).signal).toEqual(signal),
  );

  test('counts themes in the person’s own words, and names them as they last wrote them', async () => {
    const me = await person();
    await heard(me, 4, { themes: [], ownThemes: ['small talk'] });
    expect((await heard(me, 1, { themes: [], ownThemes: ['Small talk'] })).signal).toEqual({
      ...{ state: 'signal', theme: 'small talk', label: 'Small talk', count: 5 },
    });
  });

  test('counts what several people said about one rejection once', async () => {
    const me = await person();
    const { id } = await rejected(me, 'final-round');
    for (let n = 0; n < 5; n++) await add(me, id, { themes: ['pay'], words: `Number ${n}.` });
    expect(said((await act(me, (tx) => listFeedback(tx, { limit: 10 }))).facts).signal).toEqual({
      ...{ state: 'counting', count: 1, toGo: 4 },
    });
  });

  test.each([
    [2, null],
    [3, { theme: 'pay', label: 'Pay', count: 3 }],
  ])('READ-1: of %i that the person disagrees with the perception is %j', async (count, perception) =>
    expect((await heard(await person(), count, { reading: 'disagreed' })).perception).toEqual(perception),
  );
});

test('is listed by reading and theme, the latest first', async () => {
  const me = await person();
  const { id } = await rejected(me, 'final-round');
  const early = await add(me, id, { saidOn: '2026-01-05', themes: ['pay'], reading: 'vague' });
  const late = await add(me, id, { saidOn: '2026-02-05', themes: ['culture'] });
  const listed = async (filter: object) =>
    (await act(me, (tx) => listFeedback(tx, { ...filter, limit: 10 }))).items.map((one) => one.id);
  expect(await listed({})).toEqual([late.id, early.id]);
  expect(await listed({ theme: 'pay' })).toEqual([early.id]);
  expect(await listed({ reading: 'vague' })).toEqual([early.id]);
  expect(await listed({ reading: 'vague', theme: 'culture' })).toEqual([]);
});

test('is listed a page at a time, each piece once, those of one day too', async () => {
  const me = await person();
  const { id } = await rejected(me, 'final-round');
  const written = [];
  for (const day of ['2026-02-01', '2026-02-03', '2026-02-03', '2026-02-03', '2026-02-02'])
    written.push(await add(me, id, { saidOn: day, themes: ['pay'] }));
  const latestFirst = written.toSorted((a, b) =>
    a.saidOn === b.saidOn ? b.id.localeCompare(a.id) : b.saidOn.localeCompare(a.saidOn),
  );
  const seen: string[] = [];
  for (let cursor: Place | undefined, page = 0; page === 0 || cursor; page += 1) {
    const { items, nextCursor, facts } = await act(me, (tx) =>
      listFeedback(tx, { theme: 'pay', cursor, limit: 2 }),
    );
    expect(facts).toHaveLength(5);
    seen.push(...items.map((one) => one.id));
    cursor = nextCursor ? (placeOf(nextCursor) ?? undefined) : undefined;
  }
  expect(seen).toEqual(latestFirst.map((one) => one.id));
});
