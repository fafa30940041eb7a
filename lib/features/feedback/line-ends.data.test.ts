import { expect, test } from 'vitest';
import { feedbackAbout } from '@/lib/features/feedback/data';
import { addFeedback, addWords } from '@/lib/features/feedback/mutations';
import { writeEntryAction } from '@/lib/features/journal/actions';
import { entryVersions, getEntry } from '@/lib/features/journal/data';
import { writeEntry } from '@/lib/features/journal/mutations';
import { entrySchema } from '@/lib/features/journal/schema';
import { keepTheirWordsAction } from '@/lib/features/rejections/actions';
import { correctRejection } from '@/lib/features/rejections/mutations';
import { rejectionSchema } from '@/lib/features/rejections/schema';
import { post } from '@/test/access/browser';
import { type Member, member } from '@/test/access/person';
import { act, allowed, rejected } from '@/test/rejected';

// A browser posts the line ends of a text area as CRLF, whatever its page showed. They make a change of nothing.

const SAID = 'It was close.\nWe need more depth.';
const asPosted = (text: string) => text.replaceAll('\n', '\r\n');
const piecesOf = async ({ me }: Member, id: string) =>
  (await act(me, (tx) => feedbackAbout(tx, id))).map(({ words, version }) => [words, version]);

test.each([
  ['as a form kept them', SAID],
  ['as they were kept with the line ends of a browser', asPosted(SAID)],
])('an entry that is saved with nothing changed stays as it is: words %s', async (_, feedback) => {
  const who = await member('Ida Berg');
  const { id: rejectionId } = await rejected(who.me, 'final-round', { feedback });
  const { id } = allowed(await act(who.me, (tx) => writeEntry(tx, rejectionId, { gut: 'One.\nTwo.' })));
  const form = { rejectionId, feedback: asPosted(SAID), gut: 'One.\r\nTwo.', version: '1' };
  expect(await post(writeEntryAction, form, who)).toMatchObject({ status: 'redirected' });
  expect(await act(who.me, (tx) => getEntry(tx, id))).toMatchObject({ version: 1, feedback });
  expect(await act(who.me, (tx) => entryVersions(tx, id))).toEqual([]);
  expect(await piecesOf(who, rejectionId)).toEqual([[feedback, 1]]);
});

test('several pieces that a form sends back as they are stay several', async () => {
  const who = await member('Ida Berg');
  const { id: rejectionId } = await rejected(who.me, 'final-round', { feedback: SAID });
  allowed(await act(who.me, (tx) => addFeedback(tx, { rejectionId, words: 'By telephone.' })));
  const before = await piecesOf(who, rejectionId);
  const sent = { rejectionId, feedback: asPosted(`${SAID}\n\nBy telephone.`) };
  expect(await post(keepTheirWordsAction, sent, who)).toMatchObject({ status: 'done' });
  allowed(await act(who.me, (tx) => correctRejection(tx, { ...sent, emotional: true })));
  expect(await piecesOf(who, rejectionId)).toEqual(before);
});

test('an answer that repeats what is there is kept once', async () => {
  const who = await member('Ida Berg');
  const { id: rejectionId } = await rejected(who.me, 'final-round', { feedback: asPosted(SAID) });
  await act(who.me, (tx) => addWords(tx, { rejectionId, words: SAID }));
  expect(await piecesOf(who, rejectionId)).toHaveLength(1);
});

test('what a program sends is kept with the line ends that a page shows', () => {
  const feedback = asPosted(SAID);
  expect(rejectionSchema.parse({ feedback }).feedback).toBe(SAID);
  expect(entrySchema.parse({ feedback, gut: feedback })).toEqual({ feedback: SAID, gut: SAID });
});
