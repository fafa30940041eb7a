import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ClientScope } from '@/lib/access/scope';
import { inScope } from '@/lib/access/transaction';
import { addApplication, changeApplication } from '@/lib/features/applications/mutations';
import { addDocument, giveDocument } from '@/lib/features/documents/mutations';
import { receiveFile } from '@/lib/features/documents/receive';
import { addContact } from '@/lib/features/people/mutations';
import { NOTES_LOOKED_THROUGH, search } from '@/lib/features/search/data';
import { APPLICATIONS_TOLD, type Found } from '@/lib/features/search/schema';
import { asAdmin } from '@/test/database';
import { allowed, person } from '@/test/rejected';

let me: ClientScope;
let other: ClientScope;
const ids: Record<string, string> = {};

type Fields = { source?: string; industry?: string; note?: string; ending?: 'withdrawn' };

async function add(
  who: ClientScope,
  [company, role]: [string, string],
  { note, ending, ...more }: Fields = {},
) {
  const { id } = await inScope(who, (tx) => addApplication(tx, { company, role, ...more }));
  if (note) allowed(await inScope(who, (tx) => changeApplication(tx, { id, note })));
  if (ending) allowed(await inScope(who, (tx) => changeApplication(tx, { id, ending })));
  ids[company] = id;
  return id;
}

beforeAll(async () => {
  [me, other] = [await person(), await person()];
  await add(me, ['Valérie Müller & Söhne', 'Ingénieure'], { source: 'Référence' });
  await add(me, ['Northwind', 'Data Engineer'], {
    industry: 'Énergie',
    note: 'Mira Holt leads the team in Århus.',
  });
  await add(me, ['Kitewright', 'Engineering Manager'], { ending: 'withdrawn', note: 'Mira again.' });
  await add(me, ['100% Pure', 'Tester_of_things']);
  const put = await add(me, ['Archipelago', 'Engineer'], { ending: 'withdrawn' });
  const going = ids.Northwind;
  await asAdmin("UPDATE applications SET location = 'Zürich' WHERE id = $1", [going]);
  const [tag, contact] = [randomUUID(), randomUUID()];
  const who = me.userId;
  await asAdmin(
    "INSERT INTO tags (user_id, id, name, name_key, created_at) VALUES ($1, $2, 'Rêve', 'reve', now())",
    [who, tag],
  );
  await asAdmin(
    'INSERT INTO application_tags (user_id, application_id, tag_id, created_at) VALUES ($1, $2, $3, now())',
    [who, going, tag],
  );
  await asAdmin(
    "INSERT INTO people (user_id, id, name, role, created_at, updated_at) VALUES ($1, $2, 'Ásta Jónsdóttir', 'Recruiter', now(), now())",
    [who, contact],
  );
  await asAdmin(
    'INSERT INTO application_people (user_id, application_id, contact_id, created_at) VALUES ($1, $2, $3, now())',
    [who, going, contact],
  );
  const letter = allowed(
    await inScope(me, (tx) => addDocument(tx, { title: 'Résumé deux', kind: 'cover-letter' })),
  ).id;
  const body = new Blob(['%PDF-1.7']).stream();
  await receiveFile(me, letter, { name: 'Lettre_v2.pdf', declared: 8, body });
  await inScope(me, (tx) => giveDocument(tx, { id: letter, applicationId: going ?? '' }));
  await asAdmin('UPDATE applications SET archived_at = now() WHERE id = $1', [put]);
  await add(other, ['Northwind Two', 'Engineer'], { note: 'Mira of somebody else.' });
});

const find = (q: string, more: Partial<Parameters<typeof search>[1]> = {}) =>
  inScope(me, (tx) => search(tx, { q, limit: 20, ...more }));
const companies = (found: readonly Found[]) => found.map(({ company }) => company);

describe('a search', () => {
  test.each([
    ['without accents', 'valerie', 'Valérie Müller & Söhne', ['company']],
    ['with accents that are not there', 'nörthwind', 'Northwind', ['company']],
    ['in the middle of a word', 'thwin', 'Northwind', ['company']],
    ['in capitals', 'MULLER', 'Valérie Müller & Söhne', ['company']],
    ['by the source', 'reference', 'Valérie Müller & Söhne', ['source']],
    ['by the location', 'zurich', 'Northwind', ['location']],
    ['by a tag', 'reve', 'Northwind', ['tags']],
    ['by a person', 'jonsdottir', 'Northwind', ['people']],
    ['by the industry', 'energie', 'Northwind', ['industry']],
    ['by words of two parts', 'engineer north', 'Northwind', ['company', 'role']],
    ['by a percent sign', '100%', '100% Pure', ['company']],
    ['by a word and a part of it', 'north northwind', 'Northwind', ['company']],
    ['by a word of the company and a person', 'wind jonsdottir', 'Northwind', ['company', 'people']],
    ['by an underline', 'r_of', '100% Pure', ['role']],
  ])('finds %s', async (_how, q, company, found) => {
    const { items } = await find(q);
    expect(items.map((one) => ({ company: one.company, found: one.found }))).toEqual([{ company, found }]);
  });

  test.each(['%', '_', "'; --", 'zzz', '\\'])('takes %j as it is written', async (q) => {
    const { items } = await find(q);
    expect(companies(items)).toEqual(['%', '_'].includes(q) ? ['100% Pure'] : []);
  });

  test('says where else there is something, and shows open ones first', async () => {
    const { items, counts } = await find('engineer');
    expect(companies(items)).toEqual(['Northwind', 'Kitewright', 'Archipelago']);
    expect(items.map(({ place }) => place)).toEqual(['open', 'closed', 'archived']);
    expect(counts).toEqual({ open: 1, closed: 1, archived: 1 });
    const closed = await find('engineer', { in: 'closed' });
    expect(companies(closed.items)).toEqual(['Kitewright']);
    expect(closed.counts).toEqual({ open: 1, closed: 1, archived: 1 });
    expect(await find('valerie', { in: 'archived' })).toMatchObject({ items: [], counts: { open: 1 } });
  });

  test('leads through a long answer page by page', async () => {
    const first = await find('engineer', { limit: 2 });
    expect(companies(first.items)).toEqual(['Northwind', 'Kitewright']);
    expect(first.nextCursor).toEqual(expect.any(String));
    const second = await find('engineer', { limit: 2, cursor: 2 });
    expect(companies(second.items)).toEqual(['Archipelago']);
    expect(second.nextCursor).toBeNull();
  });

  test('finds in sealed notes, with the words around, and says how many it opened', async () => {
    const { items, inNotes, notesLookedThrough } = await find('arhus mira');
    expect(items).toEqual([]);
    expect(inNotes).toMatchObject([
      { company: 'Northwind', found: ['note'], excerpt: 'Mira Holt leads the team in Århus.' },
    ]);
    expect(notesLookedThrough).toEqual({ looked: 2, all: 2 });
    expect(companies((await find('mira')).inNotes).sort()).toEqual(['Kitewright', 'Northwind']);
    // What is found in plain sight is shown once.
    expect((await find('northwind')).inNotes).toEqual([]);
    expect((await find('mira', { cursor: 20 })).inNotes).toEqual([]);
    expect(NOTES_LOOKED_THROUGH).toBeLessThanOrEqual(500);
  });

  test.each([
    ['by its title', 'RESUME deux'],
    ['by what it is', 'cover letter deux'],
    ['by what its file is called', 'lettre_v2'],
    ['by a company that it went to', 'deux northwind'],
  ])('finds a document %s', async (_how, q) => {
    const { documents, people } = await find(q);
    expect(documents).toEqual([
      {
        kind: 'document',
        id: expect.any(String),
        title: 'Résumé deux',
        documentKind: 'cover-letter',
        companies: ['Northwind'],
      },
    ]);
    expect(people).toEqual([]);
  });

  test('tells of documents once, and of nobody else’s', async () => {
    expect((await find('resume', { in: 'open' })).documents).toEqual([]);
    expect((await find('resume', { cursor: 20 })).documents).toEqual([]);
    expect((await inScope(other, (tx) => search(tx, { q: 'resume', limit: 20 }))).documents).toEqual([]);
  });

  test('finds people as well, by their name or their part, with where they belong', async () => {
    const { people, items } = await find('asta');
    expect(people).toEqual([
      {
        kind: 'person',
        id: expect.any(String),
        name: 'Ásta Jónsdóttir',
        role: 'Recruiter',
        companies: ['Northwind'],
        applications: [{ id: items[0]?.id, role: items[0]?.role, company: 'Northwind' }],
      },
    ]);
    expect(companies(items)).toEqual(['Northwind']);
    expect((await find('recruiter JONS')).people).toHaveLength(1);
    expect((await find('northwind')).people).toEqual([]);
    // They stand nowhere, and are told once.
    expect((await find('asta', { in: 'open' })).people).toEqual([]);
    expect((await find('asta', { cursor: 20 })).people).toEqual([]);
    const theirs = await inScope(other, (tx) => search(tx, { q: 'asta', limit: 20 }));
    expect(theirs.people).toEqual([]);
  });

  test('tells the latest applications of somebody, without the accents of a name, and no more than a line has room for', async () => {
    const mine = await person();
    const made: string[] = [];
    for (const role of ['One', 'Two', 'Three', 'Four'])
      made.push((await inScope(mine, (tx) => addApplication(tx, { company: 'Kite & Co', role }))).id);
    const { id } = allowed(
      await inScope(mine, (tx) => addContact(tx, { name: 'Valérie Roux', applicationIds: made })),
    );
    const { people } = await inScope(mine, (tx) => search(tx, { q: 'valerie ROUX', limit: 20 }));
    expect(people).toMatchObject([{ id, name: 'Valérie Roux', companies: ['Kite & Co'] }]);
    expect(people[0]?.applications.map(({ role }) => role)).toEqual(['Four', 'Three', 'Two']);
    expect(people[0]?.applications).toHaveLength(APPLICATIONS_TOLD);
    expect((await inScope(mine, (tx) => search(tx, { q: 'valrie', limit: 20 }))).people).toEqual([]);
  });

  test('finds nothing of anybody else’s', async () => {
    const { items, inNotes, counts } = await find('two');
    expect({ items, inNotes, counts }).toEqual({
      items: [],
      inNotes: [],
      counts: { open: 0, closed: 0, archived: 0 },
    });
    const theirs = await inScope(other, (tx) => search(tx, { q: 'mira', limit: 20 }));
    expect(companies(theirs.inNotes)).toEqual(['Northwind Two']);
  });
});

test('says how many people and documents there are, beyond those that it lists', async () => {
  const who = await person();
  for (let n = 0; n < 5; n += 1) {
    allowed(await inScope(who, (tx) => addContact(tx, { name: `Person ${n}`, role: 'Recruiter' })));
    allowed(await inScope(who, (tx) => addDocument(tx, { title: `Recruiter letter ${n}`, kind: 'other' })));
  }
  const found = (beside?: number) => inScope(who, (tx) => search(tx, { q: 'recruiter', limit: 2, beside }));
  const first = await found();
  expect([first.people.length, first.documents.length, first.beside]).toEqual([
    2,
    2,
    { people: 5, documents: 5 },
  ]);
  expect(first.people[0]).not.toHaveProperty('all');
  const all = await found(10);
  expect([all.people.length, all.documents.length, all.items, all.beside]).toEqual([
    5,
    5,
    [],
    { people: 5, documents: 5 },
  ]);
  expect((await inScope(who, (tx) => search(tx, { q: 'nobody', limit: 2 }))).beside).toEqual({
    people: 0,
    documents: 0,
  });
});
