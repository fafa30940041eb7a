import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { templateFor } from '@/lib/features/replies/templates';
import {
  ELEMENTS,
  elementsOf,
  kindForTier,
  LETTER_KINDS,
  REPLY_KINDS,
  type ReplyKind,
} from '@/lib/rules/reply-shape';
import { TIERS } from '@/lib/rules/tier';
import { elementsIn } from './elements';
import { FINDING_CODES, FINDING_RULES } from './findings';
import { type Checkable, checkReply } from './reply-check';

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
const findingsOf = async (over: Partial<Checkable> = {}) => (await checkReply(reply(over))).findings;
const found = async (over: Partial<Checkable>) => {
  const checkable = reply(over);
  return (await checkReply(checkable)).findings.map(({ code, start, end }) => [
    code,
    checkable.body.slice(start, end),
  ]);
};

describe('names of other companies', () => {
  const body = 'Hello Mira,\n\nI led the payments team at Orbis for three years.\n\nAna';
  const codes = async (kind: ReplyKind) =>
    (await findingsOf({ kind, body })).filter(({ code }) => code === 'wrong-name');

  it.each(['pushback', 'note'] as const)('are evidence or news in a letter of kind %s', async (kind) => {
    expect(await codes(kind)).toEqual([]);
  });

  it('are pointed out in a reply', async () => {
    expect(await codes('full')).toHaveLength(1);
    expect(await found({ body: 'Hello Mira,\n\nI liked our talk at Acme Corp.' })).toEqual([
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
  ])('is not heard as anything: %j', async (body) => {
    const heard = (await findingsOf({ body, person: null })).filter(
      ({ code }) => code !== 'unfilled-variable' && code !== 'wrong-name',
    );
    expect(heard).toEqual([]);
  });

  it.each([
    ['I will sue you', 'threat'],
    ['please call me back about the decision today', 'call-request'],
  ] as const)('is still heard where it leaves no doubt: %s', async (body, code) => {
    expect((await findingsOf({ body })).map((one) => one.code)).toContain(code);
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
    async (kind) => {
      const present = (await ofKind(kind)).elements
        .filter((one) => one.present)
        .toSorted((a, b) => (a.order ?? 0) - (b.order ?? 0));
      for (const element of elementsOf(kind)) expect(present.map((one) => one.element)).toContain(element);
      const order = present.map(({ element }) => ELEMENTS.indexOf(element));
      expect(order).toEqual(order.toSorted((a, b) => a - b));
    },
  );

  it.each(REPLY_KINDS)('come with nothing held against our own template of kind %s', async (kind) => {
    expect((await ofKind(kind)).findings).toEqual([]);
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
  it('is marked where it stands, with its reason', async () => {
    const body = 'Hello Mira,\n\nwhy did you choose someone else? Could we have a call? I will sue you.';
    const findings = await findingsOf({ body });
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
  ])('%j', async (body, expected) => expect(await found({ body })).toEqual(expected));

  it('says nothing of names where nobody is known', async () => {
    const body = 'Hello Tom,\n\nI liked the interviews at Contoso.';
    expect(await found({ body, company: null, person: null })).toEqual([]);
  });

  it.each([
    [['mira@northwind.example'], 0],
    [['mira@northwind.example', ' Mira@Northwind.example'], 0],
    [['mira@northwind.example', 'tom@northwind.example'], 1],
    [[], 0],
  ])('%j is %i times too many (PUSH-2)', async (recipients, count) => {
    const codes = (await findingsOf({ recipients })).map(({ code }) => code);
    expect(codes.filter((code) => code === 'several-recipients')).toHaveLength(count);
  });

  it.each([
    [['mira@northwind.example, tom@northwind.example'], 1],
    [['Mira Holt <mira@northwind.example>', 'MIRA@northwind.example'], 0],
    [['mira@northwind.example; tom@northwind.example'], 1],
  ])('sees several addresses in one: %j', async (recipients, count) => {
    const codes = (await findingsOf({ recipients })).map(({ code }) => code);
    expect(codes.filter((code) => code === 'several-recipients')).toHaveLength(count);
  });

  it.each(['[topic]', '[Company]', '{{role}}', '{name}', '<name>', 'XXX', '____', '[insert topic]', 'TODO'])(
    'sees that %s is to be filled in',
    async (open) =>
      expect(await found({ body: `I liked ${open} a lot.` })).toEqual([['unfilled-variable', open]]),
  );

  it.each(['[1]', '[sic]', '<mira@northwind.example>', '<b>', 'if (x) { return y; }', 'XX', '__init__'])(
    'takes %s for what it is',
    async (text) => expect(await found({ body: `I liked ${text} a lot.` })).toEqual([]),
  );

  it('gives a rule and a suggestion with each finding', async () => {
    const [first] = await findingsOf({ body: 'My lawyer will be in touch.' });
    expect(first).toMatchObject({ code: 'threat', rule: 'PUSH-3' });
    expect(first?.suggestion).toMatch(/[.”]$/);
  });

  it('sees what is not filled in in the subject', async () => {
    expect(await found({ subject: '[role] at Northwind' })).toEqual([['unfilled-variable', '']]);
  });
});

describe('length (REPLY-2)', () => {
  it.each([
    [1, 30],
    [2, 90],
    [3, 180],
  ] as const)('at tier %i is right with %i words and long with one more', async (tier, most) => {
    const body = (words: number) => Array.from({ length: words }, () => 'kind').join(' ');
    const tooLong = (words: number) => found({ tier, kind: kindForTier(tier), body: body(words) });
    expect(await tooLong(most)).toEqual([]);
    expect(await tooLong(most + 1)).toEqual([['too-long', 'kind']]);
  });
});

it('answers any text, quickly, with offsets that are inside it', async () => {
  const texts = fc.string({ unit: 'grapheme', maxLength: 400 });
  await fc.assert(
    fc.asyncProperty(texts, fc.constantFrom(...TIERS), async (body, tier) => {
      for (const { start, end } of await findingsOf({ body, tier })) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThanOrEqual(start);
        expect(end).toBeLessThanOrEqual(body.length);
      }
    }),
  );
  const long = 'why did you why i will you please '.repeat(600);
  expect((await findingsOf({ body: long })).length).toBeGreaterThan(0);
});

it('has a rule for each finding', () => {
  expect(Object.keys(FINDING_RULES).toSorted()).toEqual(FINDING_CODES.toSorted());
});
