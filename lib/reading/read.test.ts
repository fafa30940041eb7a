import { describe, expect, test } from 'vitest';
import { HOSTILE } from '@/bin/bench/hostile/texts';
import '@/test/readers';
import type { Pasted } from './mail/types';
import { read } from './read';

describe('a text that is made to take long', () => {
  test.each(Object.entries(HOSTILE))('is read all the same: %s', async (_what, { task, input }) => {
    // As it stands in a registry, a task and its input are of one kind.
    expect(await read(task as 'isGeneric', input as string)).toMatchObject({ ok: true });
  });

  const mailOf = (name: keyof typeof HOSTILE) => read('mail', HOSTILE[name]?.input as Pasted);
  const mia = { address: 'mia@northwind.example', messageId: '<a@b.example>' };

  test.each(['Reply-To of dots', 'Reply-To of groups', 'many Reply-To', 'References without end'])(
    'loses a mail no more than the header: %s',
    async (name) => {
      expect(await mailOf(name)).toMatchObject({ value: { mail: mia, text: 'No.' } });
    },
  );

  test('keeps of many quoted lines the first', async () => {
    const read = await mailOf('quotes around many lines');
    expect(read.ok && read.value.text?.length).toBeGreaterThan(15_000);
  });

  test.each(['parts without end', 'parts in parts'])('is no mail that anybody reads: %s', async (name) => {
    expect(await mailOf(name)).toMatchObject({ value: { mail: null } });
  });
});

test('what a reader answers is what it answers in its own thread', async () => {
  expect(await read('threats', ['Thank you.', 'I will sue you.'])).toEqual({
    ok: true,
    value: [null, 'I will sue you.'],
  });
  expect(await read('themes', ['Your German was not fluent enough for the ward.', ''])).toEqual({
    ok: true,
    value: [['language'], []],
  });
  expect(await read('thought', 'I always apply on Mondays.')).toMatchObject({
    ok: true,
    value: { patterns: [] },
  });
  expect(await read('isGeneric', 'Draw the payment flow on paper')).toEqual({ ok: true, value: false });
});
