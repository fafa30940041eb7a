import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { genericHint } from '@/lib/rules/journal';
import { isGeneric } from './one-thing';

describe('JOURNAL-2: one thing to do differently', () => {
  it.each([
    '',
    '   ',
    'prepare better',
    'Prepare better.',
    'Be more confident',
    'I should have practised more before the interview',
    'Next time I will do more research about the company and ask better questions',
    'Improve my communication skills',
    'just be myself',
    'Relax',
    'Mejor preparación',
  ])('nudges on "%s"', (line) => {
    expect(isGeneric(line)).toBe(true);
  });

  it.each([
    'Draw the payment flow on paper the evening before',
    'Rehearse the budget slide aloud with Jo on Sunday',
    'Bring two stories about conflict to the panel',
    'Ask for the salary band in the phone screen',
    'Practise SQL window functions for 30 minutes a day',
    'Sleep 8 hours',
    'Ensayar la presentación con Marta el domingo',
    '面试前一天晚上在纸上画出支付流程',
  ])('lets "%s" stand', (line) => {
    expect(isGeneric(line)).toBe(false);
  });

  it('answers for any line, and never twice differently', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (line) => isGeneric(line) === isGeneric(` ${line} `)),
    );
  });

  it('asks for which part and when', () => {
    expect(genericHint).toMatch(/which part.*when/);
  });
});

describe('JOURNAL-2: the boundary', () => {
  it.each([
    ['prepare migration ledger', true],
    ['prepare migration ledger rollback', false],
    ['practise 30 minutes', false],
    ['practise some minutes', true],
  ])('%s: general %s', (line, general) => expect(isGeneric(line)).toBe(general));
});
