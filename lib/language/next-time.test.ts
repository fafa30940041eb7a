import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextTime } from './next-time';

describe('DISTORT: “I should have” becomes “next time I will”', () => {
  it.each([
    ['I should have asked about the team.', 'Next time I will ask about the team.'],
    ['I should’ve prepared an example', 'Next time I will prepare an example'],
    ["I should've brought a notebook", 'Next time I will bring a notebook'],
    ['i should have been on time', 'Next time I will be on time'],
    ['I really should have slept', 'Next time I will sleep'],
    ['Well, I should have known their product.', 'Next time I will know their product.'],
    ['I should have not rambled', 'Next time I will not ramble'],
    ['I shouldn’t have spoken over her', 'Next time I will not speak over her'],
    ['I should not have apologised so much', 'Next time I will not apologise so much'],
    ['I should have dropped the joke', 'Next time I will drop the joke'],
    ['I should have explained it first', 'Next time I will explain it first'],
    ['I should have managed my time', 'Next time I will manage my time'],
    ['I should have calmly waited', 'Next time I will calmly waited'],
    ['I should have measured twice', 'Next time I will measure twice'],
    ['I should have inquired first', 'Next time I will inquire first'],
    ['I should have surfed their site', 'Next time I will surf their site'],
    ['I should have coached myself', 'Next time I will coach myself'],
    ['I should have listed three points', 'Next time I will list three points'],
    ['I should have blended in', 'Next time I will blend in'],
    ['I should have mattered more', 'Next time I will matter more'],
    ['I should have edited it', 'Next time I will edit it'],
    ['I should have “asked” her', 'Next time I will “asked” her'],
    ['I should have — well — asked', 'Next time I will — well — asked'],
    ['I should have constructor notes', 'Next time I will constructor notes'],
    ['I should have asked  ', 'Next time I will ask'],
    ['I should have quit the small talk', 'Next time I will quit the small talk'],
  ])('%s', (line, expected) => expect(nextTime(line)).toBe(expected));

  it.each([
    '',
    'Ask about the team.',
    'They should have told me.',
    'I should have',
    'I should have …',
    'I shoulder have-nots',
  ])('leaves alone: %j', (line) => expect(nextTime(line)).toBeNull());

  it('answers null or a line that begins with what will be done, for any text', { timeout: 60_000 }, () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.boolean(), (text, should) => {
        const turned = nextTime(should ? `I should have ${text}` : text);
        expect(turned === null || turned.startsWith('Next time I will ')).toBe(true);
      }),
    ),
  );
});
