import { describe, expect, test } from 'vitest';
import { type ClientTx, inScope } from '@/lib/access/transaction';
import { getApplication } from '@/lib/features/applications/data';
import {
  addApplication,
  changeApplication,
  linkApplication,
  tagApplication,
  unlinkApplication,
  untagApplication,
} from '@/lib/features/applications/mutations';
import { NotFound } from '@/lib/platform/errors';
import { asAdmin } from '@/test/database';
import { allowed, applied, person, refusalOf } from '@/test/rejected';

type Me = Awaited<ReturnType<typeof person>>;

const FACTS = {
  location: 'Porto',
  workMode: 'hybrid',
  salary: { min: 65_000, max: 80_000.5, currency: 'EUR', period: 'year' },
  salaryWish: { min: 6_000, max: null, currency: 'CHF', period: 'month' },
  deadline: '2026-12-24',
  priority: 'high',
} as const;
const LINKS = [{ label: 'Team', url: 'https://acme.example/team' }, { url: 'https://acme.example/pay' }];

const change = async (me: Me, id: string, said: Omit<Parameters<typeof changeApplication>[1], 'id'>) =>
  inScope(me, (tx) => changeApplication(tx, { ...said, id }));
const read = (me: Me, id: string) => inScope(me, (tx) => getApplication(tx, id));

describe('the record of an application', () => {
  test('keeps all that is said when it is added', async () => {
    const me = await person();
    const said = { company: 'Acme', role: 'Engineer', ...FACTS, tags: ['Remote', 'dream job'], links: LINKS };
    const { id } = await inScope(me, (tx) => addApplication(tx, { ...said, note: '*Soon*' }));
    expect(await read(me, id)).toMatchObject({
      ...FACTS,
      tags: ['dream job', 'Remote'],
      links: [LINKS[0], { label: null, url: 'https://acme.example/pay' }],
      note: '*Soon*',
      noteFormat: 'markdown',
    });
  });

  test('leaves what is not given, and empties what is null', async () => {
    const me = await person();
    const id = await applied(me);
    allowed(await change(me, id, { ...FACTS, tags: ['remote'], links: LINKS }));
    allowed(await change(me, id, { role: 'Baker' }));
    expect(await read(me, id)).toMatchObject({ ...FACTS, tags: ['remote'] });
    allowed(
      await change(me, id, {
        ...{ location: null, workMode: null, salary: null, salaryWish: null, deadline: null },
        ...{ priority: null, tags: [], links: [] },
      }),
    );
    expect(await read(me, id)).toMatchObject({
      ...{ location: null, workMode: null, salary: null, salaryWish: null, deadline: null },
      ...{ priority: null, tags: [], links: [] },
    });
  });

  test('shows a note from before Markdown as it stands, until it is written anew', async () => {
    const me = await person();
    const id = await applied(me);
    allowed(await change(me, id, { note: '# not a heading' }));
    await asAdmin('UPDATE applications SET note_markdown = false WHERE id = $1', [id]);
    expect(await read(me, id)).toMatchObject({ note: '# not a heading', noteFormat: 'plain' });
    allowed(await change(me, id, { note: '# a heading' }));
    expect(await read(me, id)).toMatchObject({ noteFormat: 'markdown' });
  });

  test('VERSION: refuses a change of tags or pay that did not see the newest, and says what is there', async () => {
    const me = await person();
    const id = await applied(me);
    const { version } = await read(me, id);
    allowed(await change(me, id, { salary: FACTS.salary, tags: ['one', 'Two'], version }));
    const now = await read(me, id);
    expect(now.version).toBeGreaterThan(version);
    expect(refusalOf(await change(me, id, { salary: null, tags: ['three'], version }))).toMatchObject({
      code: 'VERSION',
      current: {
        version: now.version,
        values: { salaryMin: 65_000, salaryCurrency: 'EUR', tags: 'one, Two' },
      },
    });
    // Saying what is there is no surprise, in whatever order.
    allowed(await change(me, id, { tags: ['Two', 'one'], salary: FACTS.salary, version }));
  });

  test('tags and links come and go one by one, each raising the version', async () => {
    const me = await person();
    const id = await applied(me);
    const act = async (work: (tx: ClientTx) => Promise<void>) => {
      const before = await read(me, id);
      await inScope(me, work);
      const after = await read(me, id);
      expect(after.version).toBeGreaterThan(before.version);
      return after;
    };
    expect((await act((tx) => tagApplication(tx, { id, tags: ['a', '#A', 'b'] }))).tags).toEqual(['a', 'b']);
    expect((await act((tx) => untagApplication(tx, { id, tag: 'A' }))).tags).toEqual(['b']);
    const [link] = (await act((tx) => linkApplication(tx, { id, url: 'https://acme.example' }))).links;
    expect((await act((tx) => unlinkApplication(tx, { id, linkId: link?.id ?? '' }))).links).toEqual([]);
  });

  test('of two tabs that tag it at once both do', async () => {
    const me = await person();
    const id = await applied(me);
    await Promise.all(
      ['one', 'two', 'ONE'].map((tag) => inScope(me, (tx) => tagApplication(tx, { id, tags: [tag] }))),
    );
    const { tags } = await read(me, id);
    expect(tags.map((tag) => tag.toLowerCase())).toEqual(['one', 'two']);
  });

  test('is full at thirty tags and thirty links', async () => {
    const me = await person();
    const id = await applied(me);
    const tags = Array.from({ length: 30 }, (_, n) => `tag ${n}`);
    await inScope(me, (tx) => tagApplication(tx, { id, tags }));
    await expect(inScope(me, (tx) => tagApplication(tx, { id, tags: ['more'] }))).rejects.toThrow(
      'Give an application up to 30 tags.',
    );
    await inScope(me, (tx) => tagApplication(tx, { id, tags: ['TAG 1'] }));
    const links = tags.map((_, n) => ({ url: `https://acme.example/${n}` }));
    allowed(await change(me, id, { links }));
    await expect(
      inScope(me, (tx) => linkApplication(tx, { id, url: 'https://more.example' })),
    ).rejects.toThrow('Keep up to 30 links.');
  });

  test('nobody else adds to it, nor removes a link by another application', async () => {
    const [me, other] = [await person(), await person()];
    const [id, another] = [await applied(me), await applied(me)];
    allowed(await change(me, id, { links: LINKS }));
    const linkId = (await read(me, id)).links[0]?.id ?? '';
    for (const work of [
      (tx: ClientTx) => tagApplication(tx, { id, tags: ['x'] }),
      (tx: ClientTx) => untagApplication(tx, { id, tag: 'x' }),
      (tx: ClientTx) => linkApplication(tx, { id, url: 'https://x.example' }),
      (tx: ClientTx) => unlinkApplication(tx, { id, linkId }),
    ])
      await expect(inScope(other, work)).rejects.toThrow(NotFound);
    await expect(inScope(me, (tx) => unlinkApplication(tx, { id: another, linkId }))).rejects.toThrow(
      NotFound,
    );
    expect((await read(me, id)).links).toHaveLength(2);
  });
});
