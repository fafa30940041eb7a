import { expect, test } from 'vitest';
import type { Item } from '@/lib/features/imports/types';
import type { ContactFacts } from '@/lib/features/people';
import { isKnown, type Who, whoIsThere, whoIsWho } from './who';

// Which lines of a file name the same person.

const NOBODY = { role: null, mail: null, phone: null, link: null, remarks: null };
type Said = [company: string, ...people: (Partial<ContactFacts> & { name: string })[]];
const itemsOf = (rows: readonly Said[]) =>
  rows.map(([company, ...people], at) => ({
    line: at + 2,
    application: { company, people: people.map((one) => ({ ...NOBODY, ...one })) },
    problems: [],
  })) as unknown as Item[];
function groups(who: Who): string[] {
  const found = new Map<unknown, string[]>();
  for (const [key, named] of who) found.set(named, [...(found.get(named) ?? []), key]);
  return [...found.values()].map((keys) => keys.join(', '));
}
const told = (rows: readonly Said[], own = false) => groups(whoIsWho(itemsOf(rows), { own }));

test('the same name at one company is one person, however the company is written', () => {
  expect(
    told([
      ['Elm GmbH', { name: 'Anna Wolf' }],
      ['ELM', { name: 'anna  wolf' }],
    ]),
  ).toEqual(['2 0, 3 0']);
});

test('the same name at two companies may be two people', () => {
  expect(
    told([
      ['Elm', { name: 'Anna Wolf' }],
      ['Oak', { name: 'Anna Wolf' }],
    ]),
  ).toEqual(['2 0', '3 0']);
});

test('with one address or one number they are one, wherever', () => {
  const mail = 'Anna@x.example';
  expect(
    told([
      ['Elm', { name: 'Anna Wolf', mail }],
      ['Oak', { name: 'Anna Wolf', mail: mail.toLowerCase() }],
      ['Ash', { name: 'Tom', phone: '+49 30 1234567' }],
      ['Fir', { name: 'Tom', phone: '+4930-1234567' }],
    ]),
  ).toEqual(['2 0, 3 0', '4 0, 5 0']);
});

test('with two addresses they are two, also at one company', () => {
  expect(
    told([
      ['Elm', { name: 'Anna Wolf', mail: 'a@x.example' }],
      ['Elm', { name: 'Anna Wolf', mail: 'b@x.example' }],
    ]),
  ).toEqual(['2 0', '3 0']);
});

test('what each line says of somebody is kept together', () => {
  const who = whoIsWho(
    itemsOf([
      ['Elm', { name: 'Anna Wolf', role: 'HR' }],
      ['Elm', { name: 'Anna Wolf', role: 'recruiter', mail: 'a@x.example' }],
      ['Elm', { name: 'Anna Wolf', phone: '030 123456' }],
    ]),
    { own: false },
  );
  const [named] = who.values();
  expect(named).toMatchObject({
    ...{ line: 2, place: 0 },
    facts: { role: 'HR, recruiter', mail: 'a@x.example', phone: '030 123456' },
  });
});

test('in a file of our own one is who is said the same of', () => {
  expect(
    told(
      [
        ['Elm', { name: 'Anna Wolf' }],
        ['Oak', { name: 'Anna Wolf' }],
        ['Elm', { name: 'Anna Wolf', role: 'HR' }],
      ],
      true,
    ),
  ).toEqual(['2 0, 3 0', '4 0']);
});

test('somebody who is there is meant only where no more would be said by it', () => {
  const there = { ...NOBODY, name: 'Anna Wolf', mail: 'a@x.example' };
  expect(isKnown(there, { ...NOBODY, name: 'Anna Wolf', role: 'HR' }, true)).toBe(true);
  expect(isKnown(there, { ...NOBODY, name: 'Anna Wolf' }, false)).toBe(false);
  expect(isKnown(there, { ...NOBODY, name: 'Anna Wolf', mail: 'A@x.example' }, false)).toBe(true);
  expect(isKnown(there, { ...NOBODY, name: 'Anna Wolf', phone: '030 1' }, true)).toBe(false);
});

test('who is meant by a number alone is not somebody else with that number and another address', () => {
  const phone = '030 123456';
  expect(
    told([
      ['Elm', { name: 'Anna Wolf', mail: 'a@x.example', phone }],
      ['Oak', { name: 'Anna Wolf', mail: 'b@x.example', phone }],
      ['Ash', { name: 'Anna Wolf', phone }],
      ['Oak', { name: 'Anna Wolf' }],
      ['Oak', { name: 'Anna Wolf', phone: '030 777' }],
      ['Oak', { name: 'Anna Wolf', mail: 'c@x.example' }],
    ]),
  ).toEqual(['2 0, 4 0', '3 0, 5 0', '6 0, 7 0']);
});

test.each([
  ['an address', (n: number) => ({ mail: `jobs@c${n}.example` })],
  ['a number', (n: number) => ({ phone: `030 ${100_000 + n}` })],
  ['a company', () => ({})],
])('many of one name, each with %s of their own, are told apart at once', (_what, facts) => {
  const rows = Array.from(
    { length: 20_000 },
    (_, n): Said => [`Company ${n}`, { name: 'HR Team', ...facts(n) }],
  );
  const items = itemsOf(rows);
  // Each compared with each, they took minutes, in which the worker does nothing else: the limit of a test ended it.
  expect(groups(whoIsWho(items, { own: false }))).toHaveLength(20_000);
});

test('many who are there are found at once', () => {
  const there = Array.from({ length: 20_000 }, (_, n) => ({
    ...{ ...NOBODY, name: 'HR Team', mail: `jobs@c${n}.example` },
    companyIds: [`${n}`],
  }));
  const found = whoIsThere(there);
  const whole = (n: number) => ({ ...NOBODY, name: 'hr  team', mail: `Jobs@c${n}.example` });
  for (let n = 0; n < 20_000; n += 1) {
    expect(found(whole(n), new Set())).toBe(there[n]);
    expect(found({ ...NOBODY, name: 'HR Team' }, new Set(['x', `${n}`]))).toBe(there[n]);
  }
  expect(found({ ...NOBODY, name: 'HR Team', phone: '030 1' }, new Set(['1']))).toBeUndefined();
  expect(found({ ...whole(1), link: 'https://x.example' }, new Set(['1']))).toBeUndefined();
  expect(found({ ...NOBODY, name: 'HR Team' }, new Set(['7', '3']))).toBe(there[3]);
});

test('in a file of our own two people of the same facts at one application stay two, and are each named again', () => {
  const twice = [{ name: 'Anna Wolf' }, { name: 'Anna Wolf' }];
  expect(
    told(
      [
        ['Elm', ...twice],
        ['Elm', ...twice],
      ],
      true,
    ),
  ).toEqual(['2 0, 3 0', '2 1, 3 1']);
});
