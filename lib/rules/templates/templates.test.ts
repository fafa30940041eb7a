import { describe, expect, test } from 'vitest';
import { elementsIn } from '@/lib/language/elements';
import { checkReply } from '@/lib/language/reply-check';
import { tonesIn } from '@/lib/language/tones';
import { ELEMENTS, type ReplyElement, type ReplyKind } from '../reply-shape';
import type { Tier } from '../tier';
import { builtInTemplate } from './built-in';
import { fillTemplate, wordsIn } from './content';
import { lengthOf, PURPOSE_FACTS, TEMPLATE_PURPOSES } from './purposes';
import { SPELLINGS } from './spelling';
import { TEMPLATE_TONES } from './tones';
import { unknownVariablesIn } from './variables';

const facts = {
  company: 'Northwind',
  role: 'Platform Engineer',
  interviewer: 'Jonas Weber',
  topic: 'queues',
  nextStep: 'I have led a team of four since March',
  name: 'Ana Ruiz',
};

const variants = TEMPLATE_PURPOSES.flatMap((purpose) =>
  TEMPLATE_TONES.flatMap((tone) =>
    SPELLINGS.map((spelling) => [`${purpose}, ${tone}, ${spelling}`, { purpose, tone, spelling }] as const),
  ),
);

/** Kinds that the letter check does not know are about as long as three sentences. */
const CHECKED_AS: Record<ReplyKind, { kind: ReplyKind; tier: Tier }> = {
  thanks: { kind: 'thanks', tier: 1 },
  short: { kind: 'short', tier: 2 },
  full: { kind: 'full', tier: 3 },
  'feedback-ask': { kind: 'feedback-ask', tier: 2 },
  'recruiter-ask': { kind: 'feedback-ask', tier: 2 },
  pushback: { kind: 'short', tier: 2 },
  note: { kind: 'short', tier: 2 },
};

/** ELEMENTS: the parts of a kind that has some, in their order. */
const PARTS: Partial<Record<ReplyKind, readonly ReplyElement[]>> = {
  thanks: ['thanks'],
  short: ['thanks', 'interest', 'openness'],
  full: ELEMENTS,
  'feedback-ask': ['thanks', 'feedback-ask'],
  'recruiter-ask': ['thanks', 'feedback-ask'],
};

test('there are built-in words for thirteen purposes in three tones and two spellings', () => {
  expect(variants).toHaveLength(78);
});

describe.each(variants)('the built-in %s', (_, variant) => {
  const content = builtInTemplate(variant);
  const { kind } = PURPOSE_FACTS[variant.purpose];
  const { subject, body, missing } = fillTemplate(content, facts);

  test('gives a viewer nothing to stumble over (ASK-3, CHANNEL, PUSH-3)', async () => {
    const { findings } = await checkReply({
      ...CHECKED_AS[kind],
      subject,
      body,
      recipients: ['jonas@northwind.example'],
      company: facts.company,
      person: facts.interviewer,
    });
    expect(findings).toEqual([]);
    expect(await tonesIn(subject)).toEqual([]);
    expect(body).not.toMatch(/[!]|sorry|unfortunately|disappoint/i);
  });

  test('knows every place that it leaves, and is whole once they are filled', () => {
    const text = [content.subject, ...content.blocks.map((block) => block.text)].join('\n');
    expect(unknownVariablesIn(text)).toEqual([]);
    expect(missing).toEqual([]);
    expect(body).toMatch(/^(?:Dear|Hello|Hi) Jonas Weber,\n\n/);
    expect(body).toMatch(/\nAna Ruiz$/);
  });

  test('has a comfortable length (REPLY-1, REPLY-2, REPLY-3)', () => {
    const { from, to } = lengthOf(kind);
    expect(wordsIn(body)).toBeGreaterThanOrEqual(from);
    expect(wordsIn(body)).toBeLessThanOrEqual(to);
  });

  test('has its parts in their order (ELEMENTS)', () => {
    const blocks = content.blocks.map(({ element }) => element);
    const elements = ELEMENTS.filter((element) => blocks.includes(element));
    expect(blocks.filter((one) => elements.some((element) => element === one))).toEqual(elements);
    const parts = PARTS[kind];
    if (!parts) return;
    expect(elements).toEqual(parts);
    const found = elementsIn(body).filter(({ element }) => parts.includes(element));
    const order = found.map(({ present, order }) => present && order);
    expect(order).not.toContain(false);
    expect(order).toEqual(order.toSorted((a, b) => Number(a) - Number(b)));
  });
});

describe('the built-in words for a purpose', () => {
  test.each(TEMPLATE_PURPOSES)('differ in every tone and spelling: %s', (purpose) => {
    const bodies = TEMPLATE_TONES.flatMap((tone) =>
      SPELLINGS.map((spelling) => fillTemplate(builtInTemplate({ purpose, tone, spelling }), facts).body),
    );
    expect(new Set(bodies).size).toBe(bodies.length);
  });

  test.each(TEMPLATE_PURPOSES.filter((purpose) => !/ask|elements/.test(purpose)))(
    'ask for no feedback unless they are for that: %s (ASK-2)',
    (purpose) => {
      for (const tone of TEMPLATE_TONES) {
        const { blocks } = builtInTemplate({ purpose, tone, spelling: 'en-GB' });
        expect(blocks.map(({ element }) => element)).not.toContain('feedback-ask');
      }
    },
  );

  test.each(['company-news', 'stronger-position'] as const)('ask for nothing: %s (BACK-NEWS)', (purpose) => {
    for (const tone of TEMPLATE_TONES) {
      const { body } = fillTemplate(builtInTemplate({ purpose, tone, spelling: 'en-GB' }), facts);
      expect(body).not.toMatch(/\?|consider|another role/);
      expect(body).toMatch(/no need|no reply|nothing I need|not asking/i);
    }
  });

  test.each(['adjacent-role', 'after-a-year'] as const)(
    'say a word about the first time: %s (BACK-ADJ, BACK-12)',
    (purpose) => {
      for (const tone of TEMPLATE_TONES) {
        const { body } = fillTemplate(builtInTemplate({ purpose, tone, spelling: 'en-GB' }), facts);
        expect(body).toContain('Platform Engineer');
        expect(body).toMatch(/remember me|met|took part/);
      }
    },
  );
});
