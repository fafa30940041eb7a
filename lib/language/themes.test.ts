import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FEEDBACK_THEMES } from '@/lib/rules/themes';
import { themesOf } from './themes';

describe('READ-3: the themes of feedback', () => {
  it.each([
    ['They wanted more technical depth.', ['technical-depth']],
    ['Your system design stayed on the surface.', ['system-design']],
    ['The take-home lacked tests.', ['problem-solving']],
    ['Answers were rambling; be more concise.', ['communication']],
    ['We need somebody who led a team.', ['leadership']],
    ['No experience in our industry.', ['domain']],
    ['We chose someone more senior.', ['seniority']],
    ['We missed enthusiasm for the product.', ['motivation']],
    ['Another person was a better fit for the team.', ['culture']],
    ['Your salary expectation is over our budget.', ['pay']],
    ['The role is on-site in Porto.', ['availability']],
    ['Fluent German is needed.', ['language']],
    ['Coding was fine, but communication was unclear.', ['technical-depth', 'communication']],
    ['Thank you for your interest.', []],
    ['', []],
  ])('%s', (feedback, themes) => expect(themesOf(feedback)).toEqual(themes));

  it.each([
    'The decoder was out of stock.',
    'Germany is lovely.',
    'A misleading title.',
    'The repayment plan.',
  ])('begins a word and is never found inside one: %s', (feedback) => expect(themesOf(feedback)).toEqual([]));

  it('answers themes in their order, each once, for any text', { timeout: 60_000 }, () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (feedback) => {
        const themes = themesOf(feedback);
        expect(themes).toEqual(FEEDBACK_THEMES.filter((theme) => themes.includes(theme)));
      }),
    ),
  );
});
