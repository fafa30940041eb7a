import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isInPart, PART_FROM, partsOf } from './search-part';

const titles = (text: string) => text.split(';').map((title) => title.trim());
const shown = (text: string) => partsOf(titles(text)).map(({ key, count }) => `${key} ${count}`);

it('a word that somebody writes with several capitals keeps them', () => {
  const roles = ['UX Designer', 'Senior UX Designer', 'UX designer, Payments', 'ATM engineer', 'Nurse'];
  expect(partsOf(roles).map(({ key, label }) => [key, label])).toEqual([['ux designer', 'UX designer']]);
});

const named = (text: string) => partsOf(titles(text)).map(({ label, count }) => `${label} ${count}`);

describe('one job in two languages', () => {
  it.each([
    [
      'is one part, by its English name where somebody writes that',
      'Product Manager; Produktmanager (m/w/d); Senior Produktmanagerin; Produktmanager:in, Zahlungen; Cook',
      ['Product manager 4'],
    ],
    [
      'is called as it is written where nobody writes it in English',
      'Produktmanager; Produktmanager (m/w/d); Produktmanagerin; Koch',
      ['Produktmanager 3'],
    ],
    [
      'takes in what a longer word names',
      'Softwareentwickler; Software Developer; Web Developer; Frontend-Entwickler; Cook',
      ['Developer 4'],
    ],
    [
      'is not guessed where the words may mean two things',
      'Projektleiter; Projektleiter; Projektleiter; Project Manager; Project Manager; Project Manager',
      ['Project manager 3', 'Projektleiter 3'],
    ],
  ])('%s', (_what, text, parts) => expect(named(text)).toEqual(parts));

  it('is found by a link to the part as it was called before', () =>
    expect(isInPart('Product Manager', 'produktmanager')).toBe(true));
});

it.each([
  ['Head of Product; Product Lead; Head of Product, Payments; Cook', 'Product (head or lead) 3'],
  ['Head of Product; Product Lead; Product; Cook', 'Product 3'],
  ['Lead Nurse; Nurse; Lead Nurse; Cook', 'Nurse 3'],
  ['Lead Nurse; Lead Nurse; Lead Nurse; Cook', 'Nurse 3'],
])('what titles lead is no job by itself: %s', (text, part) => expect(named(text)).toEqual([part]));

it('a word between signs keeps its capitals, whoever writes it otherwise elsewhere', () => {
  const roles = ['Nurse', '(nurse) – QA', 'Qa', 'qA', 'QA', 'QA', 'Head of Café-QA'];
  expect(partsOf(roles).map(({ label }) => label)).toEqual(['QA']);
});

describe('the parts of a search with many roles', () => {
  it.each([
    ['are none where there are no roles', '', []],
    ['are none where all roles are alike', 'Data Engineer; Senior Data Engineer; Data Engineer (m/f/d)', []],
    [
      'are told apart by what the titles end with, whatever stands before and behind',
      'Senior Data Engineer (m/f/d); Data Engineer, Payments; Lead Data Engineer - Berlin; Product Manager; Product Manager (Growth); Head of Product; Senior Product Manager',
      ['data engineer 3', 'product manager 3'],
    ],
    [
      'take in the ending that longer titles share',
      'Nurse; Nurse; Nurse; Registered Nurse; Registered Nurse; Registered Nurse; Teacher',
      ['nurse 6', 'registered nurse 3'],
    ],
    [
      'are by the last two words, and by the last one where no two are shared',
      'Ward Night Nurse; Day Night Nurse; Care Night Nurse; Pastry Cook; Line Cook; Ship Cook',
      ['cook 3', 'night nurse 3'],
    ],
    [
      'take a title of one word for no two',
      'Cook; Cook; Cook; Line Cook; Head Waiter; Waiter; Old Waiter; New Waiter',
      ['cook 4', 'waiter 4'],
    ],
    [
      'come by their number, and then by the letters',
      'Waiter; Waiter; Waiter; Cook; Cook; Cook; Baker; Baker; Baker; Nurse; Nurse; Nurse; Nurse',
      ['nurse 4', 'baker 3', 'cook 3', 'waiter 3'],
    ],
    [
      'are eight at the most',
      [...'qwertzuop'].flatMap((letter) => Array<string>(3).fill(`Cook${letter}`)).join(';'),
      ['cooke 3', 'cooko 3', 'cookp 3', 'cookq 3', 'cookr 3', 'cookt 3', 'cooku 3', 'cookw 3'],
    ],
    [
      'take in all of a search beside a part of it',
      'Nurse; Night Nurse; Night Nurse; Night Nurse; Nurse; Nurse',
      ['nurse 6', 'night nurse 3'],
    ],
    ['do not count a title of no words', '–; –; –; Cook; Cook; Cook', ['cook 3']],
    ['need enough of a kind', 'Cook; Cook; Waiter; Waiter; Waiter', ['waiter 3']],
    [
      'keep a title that says nothing but how senior it is',
      'Trainee; Trainee; Trainee; Baker',
      ['trainee 3'],
    ],
  ])('%s', (_what, text, parts) => expect(shown(text)).toEqual(parts));

  it('are named as a person would write them', () =>
    expect(partsOf(titles('Data Engineer; Data Engineer; Data Engineer; Cook'))[0]).toEqual({
      key: 'data engineer',
      label: 'Data engineer',
      count: 3,
    }));
});

it.each([
  ['Senior Data Engineer (m/f/d)', 'data engineer', true],
  ['Data Engineer, Payments', 'data engineer', true],
  ['Data Engineer', 'engineer', true],
  ['Bioengineer', 'engineer', false],
  ['Data Engineering Manager', 'data engineer', false],
  ['C++ Developer', 'c++ developer', true],
  ['C# Developer', 'c++ developer', false],
])('“%s” in “%s”: %s', (role, key, inside) => expect(isInPart(role, key)).toBe(inside));

it('each part has as many as it says, and enough of them', () =>
  fc.assert(
    fc.property(
      fc.array(
        fc.constantFrom('Data Engineer', 'Engineer', 'Senior Cook', 'Cook (m/w/d)', '–', 'Head Chef'),
        {
          maxLength: 30,
        },
      ),
      (roles) => {
        for (const { key, count } of partsOf(roles)) {
          expect(count).toBe(roles.filter((role) => isInPart(role, key)).length);
          expect(count).toBeGreaterThanOrEqual(PART_FROM);
        }
      },
    ),
  ));

it('takes a word for itself that every object has too', () => {
  expect(partsOf(Array.from({ length: PART_FROM }, () => 'Constructor'))).toEqual(expect.any(Array));
  expect(isInPart('Junior Constructor', 'constructor')).toBe(true);
});
