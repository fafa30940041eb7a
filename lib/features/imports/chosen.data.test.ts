import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { mintClientScope } from '@/lib/access/mint';
import type { ClientScope } from '@/lib/access/scope';
import { inScope } from '@/lib/access/transaction';
import { openImport } from '@/lib/features/imports/data';
import { decide } from '@/lib/features/imports/mutations/decide';
import { startImport } from '@/lib/features/imports/mutations/start';
import { addImport } from '@/lib/features/imports/mutations/store';
import { decideForm, GivenFile, runForm } from '@/lib/features/imports/schema';
import { asAdmin } from '@/test/database';

// The page of an import sends every column and every answer: what was changed is chosen, the rest stays a guess.

async function aPerson(): Promise<ClientScope> {
  const id = randomUUID();
  await asAdmin('INSERT INTO users (id, email, time_zone) VALUES ($1, $2, $3)', [
    ...[id, `${id}@example.test`, 'Europe/Berlin'],
  ]);
  return mintClientScope(id);
}

const LIST = 'Company,Role,Date,Qqq\nElm,Tiler,2026-10-03,blue\nOak,Tiler,2026-10-05,red\n';
/** The same columns in another order. */
const NEXT = 'Qqq,Date,Company,Role\ngreen,2026-10-07,Ash,Tiler\n';

async function bring(me: ClientScope, text = LIST): Promise<string> {
  const file = new GivenFile(new TextEncoder().encode(text));
  const added = await inScope(me, (tx) => addImport(tx, { file, fileName: undefined }));
  if (!added.ok) throw new Error('it was refused');
  return added.value.id;
}
const readingIn = async (me: ClientScope, id: string) =>
  (await inScope(me, (tx) => openImport(tx, id))).reading;

/** What the form of the page holds, with what was changed in it. */
async function formOf(me: ClientScope, id: string, changed: Record<string, string>) {
  const { columns } = await readingIn(me, id);
  const fields = columns.flatMap(({ field }, place) => [
    [`column:${place}`, field ?? ''],
    [`shown:column:${place}`, field ?? ''],
  ]);
  return {
    importId: id,
    ...Object.fromEntries(fields),
    'shown:dateOrder': 'ymd',
    dateOrder: 'ymd',
    ...changed,
  };
}
async function readAgain(me: ClientScope, id: string, changed: Record<string, string>) {
  const change = decideForm.parse(await formOf(me, id, changed));
  await inScope(me, (tx) => decide(tx, change));
  return readingIn(me, id);
}
const saysOf = ({ columns }: Awaited<ReturnType<typeof readingIn>>) =>
  Object.fromEntries(columns.map(({ header, field, because }) => [header, [field, because]]));

describe('what the page of an import sends', () => {
  test('leaves unchanged columns guessed, and an answer about one holds', async () => {
    const me = await aPerson();
    const id = await bring(me);
    const before = saysOf(await readingIn(me, id));
    const reading = await readAgain(me, id, { 'answer:day-meaning:2': 'deadline' });
    expect(saysOf(reading)).toEqual({ ...before, Date: ['deadline', 'You said so.'] });
    expect([reading.decided.mapping, reading.decided.dateOrder]).toEqual([null, null]);
    // Sent once more as the page then shows it, and answered otherwise.
    const other = await readAgain(me, id, { 'answer:day-meaning:2': 'savedOn' });
    expect(saysOf(other)).toEqual({ ...before, Date: ['savedOn', 'You said so.'] });
  });

  test('keeps earlier choices beside a new one', async () => {
    const me = await aPerson();
    const id = await bring(me);
    await readAgain(me, id, { 'column:3': 'note' });
    const says = saysOf(await readAgain(me, id, { 'column:1': '' }));
    expect(says).toMatchObject({ Qqq: ['note', 'You chose it.'], Role: [null, 'You left it out.'] });
    expect(says.Company?.[1]).not.toBe('You chose it.');
  });

  test('goes along with a run that was not read again', async () => {
    const me = await aPerson();
    const id = await bring(me);
    await expect(inScope(me, (tx) => startImport(tx, { id }))).rejects.toThrow('Which day is “Date”?');
    const { decided } = runForm.parse(await formOf(me, id, { 'answer:day-meaning:2': 'appliedOn' }));
    await inScope(me, (tx) => decide(tx, { id, ...decided }));
    const started = await inScope(me, (tx) => startImport(tx, { id }));
    expect(started).toMatchObject({ ok: true, value: { state: 'waiting', total: 2 } });
  });
});

describe('the next file with these columns', () => {
  const after = async (changed: Record<string, string>) => {
    const me = await aPerson();
    const id = await bring(me);
    await readAgain(me, id, changed);
    await inScope(me, (tx) => startImport(tx, { id }));
    return readingIn(me, await bring(me, NEXT));
  };

  test('means what was chosen and answered, wherever its columns stand', async () => {
    const next = await after({ 'column:3': 'note', 'answer:day-meaning:2': 'deadline' });
    expect(saysOf(next)).toMatchObject({
      ...{ Qqq: ['note', 'You chose it.'], Date: ['deadline', 'You said so.'] },
    });
    expect(saysOf(next).Company?.[1]).not.toBe('You chose it.');
    expect(next.decided).toMatchObject({ remembered: true });
  });

  test('is guessed and asked about where nothing was chosen', async () => {
    const me = await aPerson();
    const plain = 'Company,Role,Applied on\nElm,Tiler,2026-10-03\n';
    const id = await bring(me, plain);
    await readAgain(me, id, {});
    await inScope(me, (tx) => startImport(tx, { id }));
    const next = await readingIn(me, await bring(me, plain));
    expect(next.decided).toMatchObject({ remembered: false, mapping: null });
    expect(next.columns.map(({ because }) => because)).not.toContain('You chose it.');
  });
});
