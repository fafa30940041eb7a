import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { mintClientScope } from '@/lib/access/mint';
import type { ClientScope } from '@/lib/access/scope';
import { inScope } from '@/lib/access/transaction';
import { boardCursorSchema } from '@/lib/features/applications/board-place';
import {
  type ApplicationPage,
  aroundTable,
  board,
  boardColumn,
  listApplications,
  listEnded,
  listInFlight,
} from '@/lib/features/applications/data';
import { addApplication, changeTogether, endApplication } from '@/lib/features/applications/mutations';
import { applicationsQuerySchema } from '@/lib/features/applications/query';
import { placeOf } from '@/lib/platform/paging';
import { asAdmin } from '@/test/database';

async function person(): Promise<ClientScope> {
  const id = randomUUID();
  await asAdmin('INSERT INTO users (id, email) VALUES ($1, $2)', [id, `${id}@example.test`]);
  return mintClientScope(id);
}

const add = (who: ClientScope, fields: Partial<Parameters<typeof addApplication>[1]> = {}) =>
  inScope(who, (tx) => addApplication(tx, { company: 'Northwind', role: 'Engineer', ...fields }));

describe('lists', () => {
  it('pages through all of them once while others are added', async () => {
    const me = await person();
    const made: string[] = [];
    for (let n = 0; n < 7; n++) made.push((await add(me, { role: `Role ${n}` })).id);
    // Two in the same millisecond: the id decides.
    await asAdmin(
      'UPDATE applications SET created_at = (SELECT created_at FROM applications WHERE id = $1) WHERE id = $2',
      [made[3], made[4]],
    );

    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const query = applicationsQuerySchema.parse({ limit: 2, cursor });
      const page: ApplicationPage = await inScope(me, (tx) => listApplications(tx, query));
      seen.push(...page.items.map((item) => item.id));
      cursor = page.nextCursor;
      await add(me, { role: 'Added meanwhile' });
    } while (cursor);
    expect(seen).toHaveLength(7);
    expect(new Set(seen)).toEqual(new Set(made));
  });

  it('finds text in company and role, and takes % for a character', async () => {
    const me = await person();
    await add(me, { company: 'Kestrel & Vale', role: 'Engineer' });
    await add(me, { company: 'Oriel', role: '100% Remote Writer' });
    for (const ended of [false, true]) {
      const rolesFor = async (q: string) =>
        ended
          ? (await inScope(me, (tx) => listEnded(tx, { limit: 10, q }))).items.map(({ role }) => role)
          : (await inScope(me, (tx) => board(tx, { q }))).flatMap(({ cards }) =>
              cards.map(({ role }) => role),
            );
      expect(await rolesFor('KESTREL')).toEqual(['Engineer']);
      expect(await rolesFor('%')).toEqual(['100% Remote Writer']);
      for (const spelling of ['Kestrel and Vale, Inc.', 'kestrel&vale', 'K\u0435strel'])
        expect(await rolesFor(spelling), spelling).toEqual(['Engineer']);
      expect(await rolesFor('nowhere')).toEqual([]);
      for (const { id } of (
        await inScope(me, (tx) => listApplications(tx, applicationsQuerySchema.parse({ limit: 10 })))
      ).items) {
        await inScope(me, (tx) => endApplication(tx, { id, ending: 'ghosted' }));
      }
    }
  });

  it('finds what is closed or in flight in the middle of a word and without its accents, page by page', async () => {
    const me = await person();
    for (const role of ['Ingénieure', 'Rédactrice', 'Éditrice'])
      await add(me, { company: `Valérie Müller ${role}`, role });
    await add(me, { company: 'Northwind', role: 'Tester' });
    const pages = async (list: typeof listEnded, q: string) => {
      const first = await inScope(me, (tx) => list(tx, { limit: 2, q }));
      const cursor = placeOf(first.nextCursor ?? '');
      const second = cursor && (await inScope(me, (tx) => list(tx, { limit: 2, q, cursor })));
      return [first, second].map((page) => page?.items.map(({ role }) => role) ?? []);
    };
    expect((await pages(listInFlight, 'valerie')).map(({ length }) => length)).toEqual([2, 1]);
    expect(await pages(listInFlight, 'muller redac')).toEqual([['Rédactrice'], []]);
    const open = await inScope(me, (tx) => listInFlight(tx, { limit: 10 }));
    for (const { id } of open.items)
      await inScope(me, (tx) => endApplication(tx, { id, ending: 'withdrawn' }));
    const closed = await pages(listEnded, 'LERIE');
    expect(closed.map(({ length }) => length)).toEqual([2, 1]);
    expect(closed.flat().sort()).toEqual(['Ingénieure', 'Rédactrice', 'Éditrice'].sort());
    expect(await pages(listEnded, 'editrice')).toEqual([['Éditrice'], []]);
  });

  it('lists what is in flight: applied or further, and not ended (PIPE-1)', async () => {
    const [me, other] = [await person(), await person()];
    await add(other);
    await add(me, { role: 'Saved', stage: 'saved' });
    const { id } = await add(me, { role: 'Ended' });
    await inScope(me, (tx) => endApplication(tx, { id, ending: 'withdrawn' }));
    await add(me, { role: 'Applied' });
    await add(me, { role: 'Screened', stage: 'phone-screen' });
    const rolesFor = async (q: string) =>
      (await inScope(me, (tx) => listInFlight(tx, { limit: 10, q }))).items.map(({ role }) => role);
    expect((await rolesFor('')).sort()).toEqual(['Applied', 'Screened']);
    expect(await rolesFor('screen')).toEqual(['Screened']);
  });

  it('puts what moved last by its own day first, whenever that was written down', async () => {
    const me = await person();
    await add(me, { role: 'Long ago', appliedOn: '2024-01-10' });
    await add(me, { role: 'Lately', appliedOn: '2026-01-10' });
    await add(me, { role: 'Before', appliedOn: '2023-01-10' });
    const page = (cursor?: Parameters<typeof listInFlight>[1]['cursor']) =>
      inScope(me, (tx) => listInFlight(tx, { limit: 2, cursor }));
    const first = await page();
    expect(first.items.map(({ role }) => role)).toEqual(['Lately', 'Long ago']);
    const rest = await page(placeOf(first.nextCursor ?? '') ?? undefined);
    expect(rest.items.map(({ role }) => role)).toEqual(['Before']);
  });

  it('shows a board column in part, counts what is not shown, and leads to it', async () => {
    const me = await person();
    for (let n = 0; n < 14; n++) await add(me, { role: `Role ${n}` });
    await add(me, { stage: 'first-interview' });
    await add(me, { stage: 'later-interview' });
    await add(me, { stage: 'saved', role: 'Archived' });
    await asAdmin("UPDATE applications SET archived_at = now() WHERE user_id = $1 AND role = 'Archived'", [
      me.userId,
    ]);
    const columns = await inScope(me, (tx) => board(tx));
    expect(columns.map(({ column, total, cards }) => [column, total, cards.length])).toEqual([
      ['saved', 0, 0],
      ['applied', 14, 12],
      ['phone-screen', 0, 0],
      ['interviews', 2, 2],
      ['final-round', 0, 0],
      ['offer', 0, 0],
    ]);
    const cursor = columns[1]?.nextCursor;
    const after = boardCursorSchema.parse(cursor);
    const further = await inScope(me, (tx) => boardColumn(tx, { column: 'applied', after }));
    expect(further?.cards.map(({ role }) => role)).toEqual(['Role 1', 'Role 0']);
    expect(further?.nextCursor).toBeNull();
    expect(columns[3]?.nextCursor).toBeNull();
    // Narrowed, it leads on as well.
    const found = await inScope(me, (tx) => board(tx, { q: 'role' }));
    const applied = found.find(({ column }) => column === 'applied');
    expect(applied).toMatchObject({ total: 14, nextCursor: cursor });
    expect(applied?.cards).toHaveLength(12);
  });

  it('offers the table the tags to filter by, in their order, and says whether there is an application', async () => {
    const [me, other] = [await person(), await person()];
    const around = (who: ClientScope, query: object | null = null) =>
      inScope(who, (tx) => aroundTable(tx, query && applicationsQuerySchema.parse(query)));
    expect(await around(me)).toEqual({ any: false, tags: [], total: null, all: 0 });
    const { id } = await add(me);
    await add(other);
    const changed = { ids: [id], change: { tags: { add: ['remote', 'Éco', 'berlin'] } } };
    await inScope(me, (tx) => changeTogether(tx, changed));
    await add(me);
    const tags = ['berlin', 'Éco', 'remote'];
    expect(await around(me)).toEqual({ any: true, tags, total: null, all: 2 });
    expect(await around(me, { tag: 'REMOTE' })).toEqual({ any: true, tags, total: 1, all: 2 });
    expect((await around(me, {})).total).toBe(2);
    expect(await around(other, {})).toEqual({ any: true, tags: [], total: 1, all: 1 });
  });
});
