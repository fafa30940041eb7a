import { beforeAll, describe, expect, test } from 'vitest';
import type { ClientScope } from '@/lib/access/scope';
import { type ClientTx, inScope } from '@/lib/access/transaction';
import { checkIn } from '@/lib/features/check-ins/mutations';
import { addFreeEntry } from '@/lib/features/free-entries/mutations';
import { journalAround } from '@/lib/features/journal/data';
import { writeEntry } from '@/lib/features/journal/mutations';
import { type JournalFilter, journalQuery, listEntriesQuery } from '@/lib/features/journal/schema';
import { LOOKED_THROUGH, listEntries, listJournal } from '@/lib/features/journal/timeline';
import type { JournalItem } from '@/lib/features/journal/types';
import { type Place, placeOf } from '@/lib/platform/paging';
import type { Stage } from '@/lib/rules/stages';
import { asAdmin } from '@/test/database';
import { allowed, applied, logged, person } from '@/test/rejected';

const nameOf = (item: JournalItem): string =>
  item.kind === 'entry' ? item.company : item.kind === 'free' ? item.body : `(${item.feeling})`;

const found = async (me: ClientScope, filter: JournalFilter, limit = 20): Promise<string[]> =>
  (await inScope(me, (tx) => listJournal(tx, { limit, filter }))).items.map(nameOf);

type Page<T> = { items: T[]; nextCursor: string | null };

/** The pages of a list, one after the other. */
async function pagesOf<T>(
  me: ClientScope,
  list: (tx: ClientTx, at: { cursor?: Place }) => Promise<Page<T>>,
): Promise<T[][]> {
  const pages: T[][] = [];
  let at: { cursor?: Place } | null = {};
  while (at) {
    const from: { cursor?: Place } = at;
    const page: Page<T> = await inScope(me, (tx) => list(tx, from));
    pages.push(page.items);
    const cursor = page.nextCursor ? placeOf(page.nextCursor) : null;
    at = cursor && { cursor };
  }
  return pages;
}

describe('the journal in time', () => {
  let me: ClientScope;
  let other: ClientScope;
  /** Of what is written, the later is the newer. */
  beforeAll(async () => {
    [me, other] = [await person('Pacific/Auckland'), await person()];
    await write(me, 'Zürich Käse', { stage: 'phone-screen', gut: 'They read my résumé aloud.' });
    await write(me, 'Contoso', { stage: 'final-round', gut: 'The salary.', feedback: 'Strong on storage.' });
    allowed(await inScope(me, (tx) => addFreeEntry(tx, { body: 'A walk by the river, résumé put away.' })));
    allowed(await inScope(me, (tx) => checkIn(tx, { feeling: 'tired', note: 'Short night.' })));
    await write(other, 'Contoso', { stage: 'final-round', gut: 'Their salary and their résumé.' });
    const spread = async (table: string, day: string) =>
      asAdmin(`UPDATE ${table} SET created_at = $2 WHERE user_id = $1`, [me.userId, day]);
    // On the 31st of October in Auckland, which is the 1st of November there by noon in Europe.
    await spread('free_entries', '2026-10-31T09:00:00Z');
    await spread('check_ins', '2026-11-01T09:00:00Z');
    await asAdmin("UPDATE check_ins SET day = '2026-11-01' WHERE user_id = $1", [me.userId]);
    await asAdmin(
      `UPDATE feedback SET themes = '{pay}' FROM rejections r JOIN applications a ON a.id = r.application_id
       JOIN companies c ON c.id = a.company_id
       WHERE feedback.rejection_id = r.id AND r.user_id = $1 AND c.name = 'Contoso'`,
      [me.userId],
    );
  });

  async function write(
    whose: ClientScope,
    company: string,
    { stage, gut, feedback }: { stage: Stage; gut: string; feedback?: string },
  ) {
    const { id } = await logged(whose, await applied(whose, stage, company), { feedback });
    allowed(await inScope(whose, (tx) => writeEntry(tx, id, { gut })));
  }

  test('has everything in one list, the newest first', async () => {
    expect(await found(me, {})).toEqual([
      'Contoso',
      'Zürich Käse',
      '(tired)',
      'A walk by the river, résumé put away.',
    ]);
  });

  test.each<[JournalFilter, string[]]>([
    [{ q: 'RESUME' }, ['Zürich Käse', 'A walk by the river, résumé put away.']],
    [{ q: 'zurich' }, ['Zürich Käse']],
    [{ q: 'alary' }, ['Contoso']],
    [{ q: 'storage final' }, ['Contoso']],
    [{ q: 'engineer' }, ['Contoso', 'Zürich Käse']],
    [{ q: 'night' }, ['(tired)']],
    [{ q: 'Tired' }, ['(tired)']],
    [{ q: 'river storage' }, []],
    [{ company: 'CONTOSO Ltd.' }, ['Contoso']],
    [{ company: 'Northwind' }, []],
    [{ stage: 'phone-screen' }, ['Zürich Käse']],
    [{ theme: 'pay' }, ['Contoso']],
    [{ theme: 'culture' }, []],
    [{ stage: 'final-round', q: 'resume' }, []],
    [{ month: '2026-10' }, ['A walk by the river, résumé put away.']],
    [{ month: '2026-11', q: 'night' }, ['(tired)']],
    [{ month: '2001-01' }, []],
  ])('narrowed to %o it has %o', async (filter, names) => {
    expect(await found(me, filter)).toEqual(names);
  });

  test('says what there is to narrow it to, and nothing of anybody else', async () => {
    const { choices, checkIn: offered } = await inScope(me, journalAround);
    expect(choices).toMatchObject({
      companies: ['Contoso', 'Zürich Käse'],
      stages: ['phone-screen', 'final-round'],
      themes: ['pay'],
    });
    expect(choices.months).toContain('2026-10');
    expect(offered).toBeNull();
    expect((await inScope(await person(), journalAround)).choices).toEqual({
      companies: [],
      stages: [],
      themes: [],
      months: [],
    });
  });

  test('opens what is sealed for nobody but its owner', async () => {
    expect(await found(other, { q: 'salary' })).toEqual(['Contoso']);
    expect(await found(other, { q: 'river' })).toEqual([]);
    const { items } = await inScope(other, (tx) => listEntries(tx, { limit: 9, filter: { q: 'resume' } }));
    expect(items).toMatchObject([{ gut: 'Their salary and their résumé.' }]);
  });

  test.each([1, 2, 3, 4, 5])('shows each once in pages of %i', async (limit) => {
    const pages = await pagesOf(me, (tx, at) => listJournal(tx, { limit, ...at }));
    expect(pages.flat().map(nameOf)).toEqual(await found(me, {}));
    expect(pages).toHaveLength(Math.ceil(4 / limit));
    expect(
      (await pagesOf(me, (tx, at) => listJournal(tx, { limit, filter: { q: 'resume' }, ...at }))).flat(),
    ).toHaveLength(2);
  });
});

test('a search looks through so many rows a page and leads on from there', async () => {
  const me = await person();
  allowed(await inScope(me, (tx) => addFreeEntry(tx, { body: 'The needle.' })));
  await asAdmin("UPDATE free_entries SET created_at = now() - interval '1 year' WHERE user_id = $1", [
    me.userId,
  ]);
  allowed(await inScope(me, (tx) => addFreeEntry(tx, { body: 'Hay.' })));
  // The same sealed row again and again would not open: its text is bound to its id.
  const hay = await inScope(me, async (tx) => {
    for (let n = 1; n < LOOKED_THROUGH; n += 1) await addFreeEntry(tx, { body: `Hay ${n}.` });
    return listJournal(tx, { limit: 20, filter: { q: 'needle' } });
  });
  expect(hay.items).toEqual([]);
  const cursor = placeOf(hay.nextCursor ?? '');
  const rest = await inScope(me, (tx) =>
    listJournal(tx, { limit: 20, filter: { q: 'needle' }, ...(cursor ? { cursor } : {}) }),
  );
  expect(rest).toMatchObject({ items: [{ body: 'The needle.' }], nextCursor: null });
});

describe('what a search is asked by', () => {
  test('nonsense in the address of the page counts as nothing', () => {
    expect(
      journalQuery.parse({
        ...{
          q: 'w'.repeat(121),
          stage: 'none',
          theme: '',
          month: '2026-13',
          after: '!',
          company: ['a', 'b'],
        },
      }),
    ).toEqual({});
    expect(journalQuery.parse({ q: ' storage ', month: '2026-10' })).toEqual({
      q: 'storage',
      month: '2026-10',
    });
  });

  test.each([
    ['stage', 'none'],
    ['theme', 'none'],
    ['month', '2026-13'],
    ['q', 'w'.repeat(121)],
  ])('the API says what is wrong with %s', (name, value) => {
    const { error } = listEntriesQuery.safeParse({ [name]: value });
    expect(error?.issues[0]?.path).toEqual([name]);
  });
});
