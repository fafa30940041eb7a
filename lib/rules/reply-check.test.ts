import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { templateFor } from '@/lib/features/replies/templates';
import { elementsIn } from './elements';
import { type Checkable, checkReply, FINDING_CODES, FINDING_RULES } from './reply-check';
import { ELEMENTS, elementsOf, kindForTier, LETTER_KINDS, REPLY_KINDS, type ReplyKind } from './reply-shape';
import { TIERS } from './tier';

const reply = (over: Partial<Checkable> = {}): Checkable => ({
  tier: 3,
  kind: 'full',
  subject: 'Platform Engineer at Northwind',
  body: 'Hello Mira,\n\nthank you for your message.\n\nAna',
  recipients: ['mira@northwind.example'],
  company: 'Northwind',
  person: 'Mira Holt',
  ...over,
});
const found = (over: Partial<Checkable>) => {
  const checkable = reply(over);
  return checkReply(checkable).findings.map(({ code, start, end }) => [
    code,
    checkable.body.slice(start, end),
  ]);
};

describe('names of other companies', () => {
  const body = 'Hello Mira,\n\nI led the payments team at Orbis for three years.\n\nAna';
  const codes = (kind: ReplyKind) =>
    checkReply(reply({ kind, body })).findings.filter(({ code }) => code === 'wrong-name');

  it.each(['pushback', 'note'] as const)('are evidence or news in a letter of kind %s', (kind) => {
    expect(codes(kind)).toEqual([]);
  });

  it('are pointed out in a reply', () => {
    expect(codes('full')).toHaveLength(1);
    expect(found({ body: 'Hello Mira,\n\nI liked our talk at Acme Corp.' })).toEqual([
      ['wrong-name', 'Acme Corp'],
    ]);
  });
});

describe('what is no sentence', () => {
  it.each([
    'Kind regards\nAna Ruiz\nLawyer',
    'Kind regards\n[name]',
    'Hello Ms Court,\n\nThank you for your message.\n\nUnion Bank',
    'Dear Mira,\nThank you for your time.\nAna Ruiz, Legal Counsel',
  ])('is not heard as anything: %j', (body) => {
    const heard = checkReply(reply({ body, person: null })).findings.filter(
      ({ code }) => code !== 'unfilled-variable' && code !== 'wrong-name',
    );
    expect(heard).toEqual([]);
  });

  it.each([
    ['I will sue you', 'threat'],
    ['please call me back about the decision today', 'call-request'],
  ] as const)('is still heard where it leaves no doubt: %s', (body, code) => {
    expect(checkReply(reply({ body })).findings.map((one) => one.code)).toContain(code);
  });
});

describe('ELEMENTS: the parts of a reply', () => {
  const facts = {
    company: 'Northwind',
    role: 'Platform Engineer',
    topic: 'queues',
    evidence: 'I hold the licence.',
    name: 'Ana',
  };
  const ofKind = (kind: ReplyKind) =>
    checkReply(reply({ kind, body: templateFor(kind, facts).body, tier: 3 }));

  it.each([...LETTER_KINDS, 'feedback-ask', 'recruiter-ask'] as const)(
    'are found in our own template of kind %s, in order',
    (kind) => {
      const present = ofKind(kind)
        .elements.filter((one) => one.present)
        .toSorted((a, b) => (a.order ?? 0) - (b.order ?? 0));
      for (const element of elementsOf(kind)) expect(present.map((one) => one.element)).toContain(element);
      const order = present.map(({ element }) => ELEMENTS.indexOf(element));
      expect(order).toEqual(order.toSorted((a, b) => a - b));
    },
  );

  it.each(REPLY_KINDS)('come with nothing held against our own template of kind %s', (kind) => {
    expect(ofKind(kind).findings).toEqual([]);
  });

  it('are told in the order in which they come', () => {
    const text = 'I enjoyed the talk about queues. Thank you for letting me know.';
    expect(elementsIn(text).filter(({ present }) => present)).toEqual([
      { element: 'thanks', present: true, order: 2 },
      { element: 'appreciation', present: true, order: 1 },
    ]);
  });

  it('are none in an empty text', () => {
    expect(elementsIn('').every(({ present, order }) => !present && order === null)).toBe(true);
  });
});

describe('what a reader may hear (ASK-3, CHANNEL, PUSH-3)', () => {
  it('is marked where it stands, with its reason', () => {
    const body = 'Hello Mira,\n\nwhy did you choose someone else? Could we have a call? I will sue you.';
    const { findings } = checkReply(reply({ body }));
    expect(findings.map(({ code }) => code)).toEqual(['audit-question', 'call-request', 'threat']);
    for (const { start, end, because } of findings) {
      expect(end).toBeGreaterThan(start);
      expect(because).toMatch(/^[A-Z].*\.$/);
    }
  });
});

describe('the classic slips', () => {
  it.each([
    ['Hello Tom,\n\nthank you.', [['wrong-name', 'Tom']]],
    ['Dear Ms Holt,\n\nthank you.', []],
    ['Hello Míra,\n\nthank you.', []],
    ['Hello,\n\nthank you.', []],
    ['Dear hiring team,\n\nthank you.', []],
    ['Hi Northwind team,\n\nthank you.', []],
    ['Hello Mira,\n\nI liked the interviews at Contoso.', [['wrong-name', 'Contoso']]],
    ['Hello Mira,\n\nI liked the interviews at Northwind.', []],
    ['Hello Mira,\n\nI would have loved to join Fabrikam Labs.', [['wrong-name', 'Fabrikam Labs']]],
    ['Hello Mira,\n\nmy years at Contoso taught me that.', []],
    ['Hello Mira,\n\nthe role of [role] was right.', [['unfilled-variable', '[role]']]],
    ['Hello {{name}},', [['unfilled-variable', '{{name}}']]],
    [
      'Hello Mira,\n\nI know XXX well, and ____ too.',
      [
        ['unfilled-variable', 'XXX'],
        ['unfilled-variable', '____'],
      ],
    ],
  ])('%j', (body, expected) => expect(found({ body })).toEqual(expected));

  it('says nothing of names where nobody is known', () => {
    const body = 'Hello Tom,\n\nI liked the interviews at Contoso.';
    expect(found({ body, company: null, person: null })).toEqual([]);
  });

  it.each([
    [['mira@northwind.example'], 0],
    [['mira@northwind.example', ' Mira@Northwind.example'], 0],
    [['mira@northwind.example', 'tom@northwind.example'], 1],
    [[], 0],
  ])('%j is %i times too many (PUSH-2)', (recipients, count) => {
    const codes = checkReply(reply({ recipients })).findings.map(({ code }) => code);
    expect(codes.filter((code) => code === 'several-recipients')).toHaveLength(count);
  });

  it.each([
    [['mira@northwind.example, tom@northwind.example'], 1],
    [['Mira Holt <mira@northwind.example>', 'MIRA@northwind.example'], 0],
    [['mira@northwind.example; tom@northwind.example'], 1],
  ])('sees several addresses in one: %j', (recipients, count) => {
    const codes = checkReply(reply({ recipients })).findings.map(({ code }) => code);
    expect(codes.filter((code) => code === 'several-recipients')).toHaveLength(count);
  });

  it.each(['[topic]', '[Company]', '{{role}}', '{name}', '<name>', 'XXX', '____', '[insert topic]', 'TODO'])(
    'sees that %s is to be filled in',
    (open) => expect(found({ body: `I liked ${open} a lot.` })).toEqual([['unfilled-variable', open]]),
  );

  it.each(['[1]', '[sic]', '<mira@northwind.example>', '<b>', 'if (x) { return y; }', 'XX', '__init__'])(
    'takes %s for what it is',
    (text) => expect(found({ body: `I liked ${text} a lot.` })).toEqual([]),
  );

  it('gives a rule and a suggestion with each finding', () => {
    const [first] = checkReply(reply({ body: 'My lawyer will be in touch.' })).findings;
    expect(first).toMatchObject({ code: 'threat', rule: 'PUSH-3' });
    expect(first?.suggestion).toMatch(/[.”]$/);
  });

  it('sees what is not filled in in the subject', () => {
    expect(found({ subject: '[role] at Northwind' })).toEqual([['unfilled-variable', '']]);
  });
});

describe('length (REPLY-2)', () => {
  it.each([
    [1, 30],
    [2, 90],
    [3, 180],
  ] as const)('at tier %i is right with %i words and long with one more', (tier, most) => {
    const body = (words: number) => Array.from({ length: words }, () => 'kind').join(' ');
    const tooLong = (words: number) => found({ tier, kind: kindForTier(tier), body: body(words) });
    expect(tooLong(most)).toEqual([]);
    expect(tooLong(most + 1)).toEqual([['too-long', 'kind']]);
  });
});

it('answers any text, quickly, with offsets that are inside it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), fc.constantFrom(...TIERS), (body, tier) => {
      for (const { start, end } of checkReply(reply({ body, tier })).findings) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThanOrEqual(start);
        expect(end).toBeLessThanOrEqual(body.length);
      }
    }),
  );
  const long = 'why did you why i will you please '.repeat(600);
  expect(checkReply(reply({ body: long })).findings.length).toBeGreaterThan(0);
});

it('has a rule for each finding', () => {
  expect(Object.keys(FINDING_RULES).toSorted()).toEqual(FINDING_CODES.toSorted());
});
