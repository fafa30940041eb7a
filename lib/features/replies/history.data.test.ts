import { beforeEach, expect, test } from 'vitest';
import { askedBefore, correspondence } from '@/lib/features/replies/history';
import { markAsSent } from '@/lib/features/replies/mutations';
import type { DraftInput } from '@/lib/features/replies/schema';
import { NotFound } from '@/lib/platform/errors';
import { shiftClock } from '@/test/database';
import { act, allowed, applied, drafted, logged, person } from '@/test/rejected';

let day = 0;
beforeEach(async () => {
  day = 0;
  await shiftClock(0);
});
/** The holds of everything so far are over. */
const daysLater = () => {
  day += 2;
  return shiftClock(day * 24 * 3600);
};

async function wrote(
  company: string,
  over: Partial<DraftInput> = {},
  me?: Awaited<ReturnType<typeof person>>,
) {
  const who = me ?? (await person());
  const verdict = await logged(who, await applied(who, 'first-interview', company));
  await daysLater();
  const reply = await drafted(who, verdict, over);
  return { me: who, verdict, reply };
}
const sent = async ({ me, reply }: Awaited<ReturnType<typeof wrote>>) =>
  allowed(await act(me, (tx) => markAsSent(tx, reply.id)));

test('tells what was written to a company and to an address, across applications, and nothing of a draft', async () => {
  const first = await wrote('Northwind', { kind: 'full', to: 'Mira@northwind.example', person: 'Mira Holt' });
  await sent(first);
  const { me } = first;
  const elsewhere = await wrote('Contoso', { to: 'mira@northwind.example' }, me);
  await sent(elsewhere);
  await sent(await wrote('Fabrikam', { to: 'jo@fabrikam.example' }, me));
  const again = await wrote('Northwind', { to: 'jo@northwind.example' }, me);
  const rejectionId = again.verdict.id;

  const company = await act(me, (tx) => correspondence(tx, { rejectionId }));
  expect(company.items).toMatchObject([
    { kind: 'full', person: 'Mira Holt', sameCompany: true, sameRejection: false, sameAddress: false },
  ]);
  expect(company.counts).toEqual({ all: 1, asks: 1, pushbacks: 0, notes: 0 });

  const both = await act(me, (tx) => correspondence(tx, { rejectionId, to: 'MIRA@northwind.example' }));
  expect(both.items.map(({ company: name, sameAddress }) => [name, sameAddress])).toEqual([
    ['Contoso', true],
    ['Northwind', true],
  ]);
  expect(both.counts.all).toBe(2);
});

test('is bounded, and somebody else’s is not there', async () => {
  const me = await person();
  let last = '';
  for (let count = 0; count < 7; count += 1) {
    const letter = await wrote('Northwind', { to: 'mira@northwind.example' }, me);
    await sent(letter);
    last = letter.verdict.id;
  }
  const { items, counts } = await act(me, (tx) => correspondence(tx, { rejectionId: last }));
  expect(items).toHaveLength(5);
  expect(counts.all).toBe(7);
  const other = await person();
  await expect(act(other, (tx) => correspondence(tx, { rejectionId: last }))).rejects.toThrow(NotFound);
});

test('knows whether the same person was asked about the same rejection by another letter (ASK-2)', async () => {
  const asked = await wrote('Northwind', { kind: 'feedback-ask', to: 'mira@northwind.example' });
  await sent(asked);
  const { me, verdict } = asked;
  const letter = await drafted(me, verdict, { to: 'MIRA@northwind.example' });
  const elsewhere = await drafted(me, verdict, { kind: 'note', to: 'jo@northwind.example' });
  expect(await act(me, (tx) => askedBefore(tx, letter))).toBe(true);
  expect(await act(me, (tx) => askedBefore(tx, elsewhere))).toBe(false);
  expect(await act(me, (tx) => askedBefore(tx, asked.reply))).toBe(false);
});
