import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { mintClientScope } from '@/lib/access/mint';
import type { ClientScope } from '@/lib/access/scope';
import { inScope } from '@/lib/access/transaction';
import { listApplications } from '@/lib/features/applications/data';
import { addApplication, changeTogether, endApplication } from '@/lib/features/applications/mutations';
import { applicationsQuerySchema, SORT_TEXTS } from '@/lib/features/applications/query';
import { asAdmin } from '@/test/database';

async function person(): Promise<ClientScope> {
  const id = randomUUID();
  await asAdmin('INSERT INTO users (id, email) VALUES ($1, $2)', [id, `${id}@example.test`]);
  return mintClientScope(id);
}

const add = (who: ClientScope, fields: Partial<Parameters<typeof addApplication>[1]> = {}) =>
  inScope(who, (tx) => addApplication(tx, { company: 'Northwind', role: 'Engineer', ...fields }));
const asked = (query: object) => applicationsQuerySchema.parse(query);
const rolesFor = async (who: ClientScope, query: object) =>
  (await inScope(who, (tx) => listApplications(tx, asked(query)))).items.map(({ role }) => role);

describe('a view of the applications', () => {
  let me: ClientScope;
  let roles: Record<string, string>;

  beforeAll(async () => {
    me = await person();
    const made = [
      await add(me, { company: 'Éclair', role: 'écrivain', stage: 'applied', appliedOn: '2026-10-01' }),
      await add(me, { company: 'Apex', role: 'Zoologist', stage: 'saved' }),
      await add(me, { company: 'Birch', role: 'Editor', stage: 'offer', appliedOn: '2026-09-01' }),
      await add(me, { company: 'Birch', role: 'editor', stage: 'final-round', appliedOn: '2026-09-01' }),
      await add(me, { company: 'Cedar', role: 'Fisher', stage: 'later-interview' }),
    ];
    roles = Object.fromEntries(made.map(({ role, id }) => [role, id]));
    await inScope(me, (tx) => endApplication(tx, { id: roles.Fisher ?? '', ending: 'ghosted' }));
    await add(await person(), { role: 'Somebody else' });
  });

  test.each([
    [{ ending: 'open' }, ['editor', 'Editor', 'Zoologist', 'écrivain']],
    [{ ending: 'ghosted' }, ['Fisher']],
    [{ ending: 'open,ghosted', stage: 'saved, later-interview' }, ['Fisher', 'Zoologist']],
    [{ stage: 'offer,final-round' }, ['editor', 'Editor']],
    [{ q: 'birch' }, ['editor', 'Editor']],
    [{ q: '%' }, []],
    [{ q: 'eclair' }, ['écrivain']],
    [{ q: 'ÉDITOR birch' }, ['editor', 'Editor']],
    [{ q: 'birch fisher' }, []],
    [{ q: 'ZOO', stage: 'offer' }, []],
    [{ archived: 'true' }, []],
  ])('of %o shows %o', async (query, expected) => {
    expect(await rolesFor(me, query)).toEqual(expected);
  });

  test.each([
    [{ group: 'stage' }, ['Zoologist', 'écrivain', 'Fisher', 'editor', 'Editor']],
    [{ group: 'stage', sort: 'role' }, ['Zoologist', 'écrivain', 'Fisher', 'editor', 'Editor']],
    [{ group: 'stage', sort: '-stage' }, ['Editor', 'editor', 'Fisher', 'écrivain', 'Zoologist']],
    [{ group: 'company', q: 'birch' }, ['Editor', 'editor']],
    [{ group: '' }, ['Fisher', 'editor', 'Editor', 'Zoologist', 'écrivain']],
  ])('grouped by %o stands together as %o, page by page', async (query, expected) => {
    expect(await rolesFor(me, query)).toEqual(expected);
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const page = asked({ ...query, limit: 2, cursor });
      const { items, nextCursor }: Awaited<ReturnType<typeof listApplications>> = await inScope(me, (tx) =>
        listApplications(tx, page),
      );
      seen.push(...items.map(({ role }) => role));
      cursor = nextCursor;
    } while (cursor);
    expect(seen).toEqual(expected);
  });

  test.each([
    ['role', ['écrivain', 'editor', 'Editor', 'Fisher', 'Zoologist']],
    ['stage', ['Zoologist', 'écrivain', 'Fisher', 'editor', 'Editor']],
    ['company', ['Zoologist', 'Editor', 'editor', 'Fisher', 'écrivain']],
    ['applied', ['Zoologist', 'Fisher', 'Editor', 'editor', 'écrivain']],
    ['-added', ['Fisher', 'editor', 'Editor', 'Zoologist', 'écrivain']],
    ['-moved', ['Fisher', 'editor', 'Editor', 'Zoologist', 'écrivain']],
  ])('sorts by %s as a reader would', async (sort, expected) => {
    expect(await rolesFor(me, { sort })).toEqual(expected);
  });

  test.each(SORT_TEXTS)('pages through all of them once, sorted by %s', async (sort) => {
    const whole = await rolesFor(me, { sort });
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const query: ReturnType<typeof asked> = asked({ sort, limit: 2, cursor });
      const page = await inScope(me, (tx) => listApplications(tx, query));
      seen.push(...page.items.map(({ role }) => role));
      cursor = page.nextCursor;
    } while (cursor);
    expect(seen).toEqual(whole);
    expect(whole).toHaveLength(5);
  });

  it('refuses the cursor of another order, and one that nobody gave', async () => {
    const { nextCursor } = await inScope(me, (tx) => listApplications(tx, asked({ sort: 'role', limit: 1 })));
    const broken = [nextCursor, 'x', Buffer.from('["-added","1e9","no-id"]').toString('base64url')];
    for (const cursor of broken)
      expect(applicationsQuerySchema.safeParse({ cursor, sort: '-added' }).error?.issues).toMatchObject([
        { path: ['cursor'], message: expect.stringContaining('with the same sort') },
      ]);
  });

  it.each([
    ['role', '\0'],
    ['company', 'a\0b'],
    ['-role', '\ud800'],
    ['moved', '0000-01-01'],
    ['applied', '0000-12-31'],
  ])('refuses a cursor of %s at %j, which no row has', (sort, at) => {
    const cursor = Buffer.from(JSON.stringify([sort, at, randomUUID()])).toString('base64url');
    expect(applicationsQuerySchema.safeParse({ cursor, sort }).error?.issues).toMatchObject([
      { path: ['cursor'], message: expect.stringContaining('with the same sort') },
    ]);
  });

  it('leaves what is archived out, and shows it when asked for', async () => {
    const mine = await person();
    const { id } = await add(mine, { stage: 'saved', role: 'Old' });
    await add(mine, { role: 'New' });
    await inScope(mine, (tx) => changeTogether(tx, { ids: [id], change: { archived: true } }));
    expect(await rolesFor(mine, {})).toEqual(['New']);
    expect(await rolesFor(mine, { archived: 'true' })).toEqual(['Old']);
  });
});

it('finds what has all of some tags, in any spelling of them, and sorts by deadline and priority', async () => {
  const me = await person();
  const one = await add(me, { role: 'One', deadline: '2026-12-24', priority: 'low' });
  const two = await add(me, { role: 'Two', deadline: '2026-12-01', priority: 'high' });
  await add(me, { role: 'Three' });
  const tag = (ids: string[], tags: { add?: string[]; remove?: string[] }) =>
    inScope(me, (tx) => changeTogether(tx, { ids, change: { tags } }));
  await tag([one.id, two.id], { add: ['Dream job', 'Remote'] });
  await tag([one.id], { remove: ['remote'] });
  expect((await rolesFor(me, { tag: '#dream job' })).sort()).toEqual(['One', 'Two']);
  expect(await rolesFor(me, { tag: 'Dream job,REMOTE' })).toEqual(['Two']);
  expect(await rolesFor(me, { tag: 'nowhere' })).toEqual([]);
  expect(await rolesFor(me, { sort: 'deadline' })).toEqual(['Two', 'One', 'Three']);
  expect(await rolesFor(me, { sort: 'priority' })).toEqual(['Two', 'One', 'Three']);
});
