import { describe, expect, test } from 'vitest';
import { REPLY_KINDS } from '../reply-shape';
import { fillTemplate, type TemplateBlock, textOf } from './content';
import { PURPOSE_FACTS, placePurpose, purposesOf, TEMPLATE_PURPOSES } from './purposes';
import { spelled, spelledWhole, spellingFor } from './spelling';
import { fillText, unknownVariablesIn, variablesIn } from './variables';

const block = (text: string, joined = false): TemplateBlock => ({ element: 'free', text, joined });

describe('the places of a template', () => {
  test.each([
    ['[company] and [role]', ['company', 'role']],
    ['[Next  Step], [name], [name]', ['next step', 'name']],
    ['[boss] or [1] or []', []],
    ['nothing to fill', []],
  ])('%s holds %j', (text, variables) => {
    expect(variablesIn(text)).toEqual(variables);
  });

  test.each([
    ['[boss] and [Boss]', ['boss', 'Boss']],
    ['[company]', []],
    ['see [1], [a\nb]', []],
  ])('%s holds %j that nothing is known of', (text, unknown) => {
    expect(unknownVariablesIn(text)).toEqual(unknown);
  });

  test.each([
    [{ company: 'Northwind', name: 'Ana' }, 'Hello Northwind, Ana'],
    [{ company: ' Northwind ', name: null }, 'Hello Northwind, [name]'],
    [{ company: '  ' }, 'Hello [company], [name]'],
    [{ company: '[name]', name: 'Ana' }, 'Hello [name], Ana'],
  ])('are filled from %j', (facts, text) => {
    expect(fillText('Hello [company], [name]', facts)).toBe(text);
  });
});

describe('a filled template', () => {
  test('names what is missing, subject first, and leaves it in the text', () => {
    const content = { subject: '[role]', blocks: [block('Hello [interviewer],'), block('[topic] [boss]')] };
    expect(fillTemplate(content, { role: 'Engineer' })).toEqual({
      subject: 'Engineer',
      body: 'Hello [interviewer],\n\n[topic] [boss]',
      missing: ['interviewer', 'topic'],
    });
  });

  test('is a paragraph a block, but for those that go on in the one before', () => {
    const blocks = [block('One.', true), block('Two.'), block(' '), block('Three.', true), block('Four.')];
    expect(textOf(blocks)).toBe('One.\n\nTwo. Three.\n\nFour.');
  });
});

describe('a spelling', () => {
  test.each([
    ['My favourite organisation', 'en-US', 'My favorite organization'],
    ['ORGANISE. Organised', 'en-US', 'ORGANIZE. Organized'],
    ['My favorite organization', 'en-GB', 'My favourite organisation'],
    ['a software program', 'en-GB', 'a software program'],
    ['a programme', 'en-US', 'a program'],
    ['the disfavoured [favourite]', 'en-US', 'the disfavoured [favourite]'],
    ['Kind regards\nAna', 'en-US', 'Kind regards\nAna'],
  ] as const)('makes of %j in %s: %j', (text, spelling, other) => {
    expect(spelled(text, spelling)).toBe(other);
  });

  test.each([
    ['Kind regards\n[name]', 'en-US', 'Best regards\n[name]'],
    ['Yours sincerely,\n[name]', 'en-US', 'Sincerely,\n[name]'],
    ['Sincerely\n[name]', 'en-GB', 'Yours sincerely\n[name]'],
    ['I mean it sincerely', 'en-GB', 'I mean it sincerely'],
  ] as const)('signs off as people there do: %j in %s', (text, spelling, other) => {
    expect(spelledWhole(text, spelling)).toBe(other);
  });

  test.each([
    ['en-US', 'en-US'],
    ['en-GB', 'en-GB'],
    ['de-DE', 'en-GB'],
  ])('of somebody who reads %s is %s', (locale, spelling) => {
    expect(spellingFor(locale)).toBe(spelling);
  });
});

describe('what a template is for', () => {
  test('has a letter of every kind', () => {
    expect(REPLY_KINDS.flatMap(purposesOf).toSorted()).toEqual(TEMPLATE_PURPOSES.toSorted());
    for (const kind of REPLY_KINDS) expect(purposesOf(kind), kind).not.toEqual([]);
  });

  test('says what stands in a place, where it is not what stands there elsewhere', () => {
    expect(placePurpose('topic', 'company-news')).toContain('news');
    expect(placePurpose('name', 'company-news')).toBe('Your own name');
    expect(PURPOSE_FACTS['coffee-chat'].kind).toBe('note');
  });
});
