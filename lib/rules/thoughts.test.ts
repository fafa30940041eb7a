import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import {
  counterTo,
  mayLookAgain,
  type OwnRecords,
  THOUGHT_PATTERN_WORDS,
  THOUGHT_PATTERNS,
  type ThoughtPattern,
} from './thoughts';

const records = (over: Partial<OwnRecords> = {}): OwnRecords => ({
  inFlight: 7,
  offers: 0,
  finalRounds: 0,
  interviews: 5,
  feedbackAsked: 3,
  feedbackGiven: 1,
  ...over,
});
const NOTHING: OwnRecords = {
  inFlight: 0,
  offers: 0,
  finalRounds: 0,
  interviews: 0,
  feedbackAsked: 0,
  feedbackGiven: 0,
};

describe('DISTORT: six patterns of thought and their counters', () => {
  it.each<[ThoughtPattern, Partial<OwnRecords>, string]>([
    ['catastrophising', {}, 'Seven applications are still open. This one does not decide about them.'],
    ['catastrophising', { inFlight: 1 }, 'One application is still open. This one does not decide about it.'],
    ['catastrophising', { inFlight: 0, finalRounds: 2 }, 'You came to the last round twice.'],
    ['catastrophising', { inFlight: 0 }, 'You were invited to talk five times.'],
    ['catastrophising', { inFlight: 0, interviews: 0 }, 'What comes next is on nobody’s record yet'],
    [
      'personalisation',
      {},
      'You have asked for feedback three times, and got an answer once. What they wrote',
    ],
    ['personalisation', { feedbackAsked: 1 }, 'You have asked for feedback once, and got an answer once.'],
    ['personalisation', { feedbackAsked: 2, feedbackGiven: 2 }, 'twice, and got an answer twice.'],
    [
      'personalisation',
      { feedbackGiven: 0 },
      'You have asked for feedback three times. What they didn’t write is a guess',
    ],
    ['personalisation', { feedbackAsked: 0 }, 'They usually compare several people'],
    ['mind-reading', {}, 'somebody had read about you and wanted to talk, five times.'],
    ['mind-reading', { interviews: 0 }, 'What they wrote is all there is to go by.'],
    ['overgeneralisation', {}, '“Always” is more than anybody’s records can say.'],
    ['overgeneralisation', { finalRounds: 1 }, 'You came to the last round once. Each had its own people'],
    ['discounting-positives', { offers: 1 }, 'One offer is in your records.'],
    ['discounting-positives', { offers: 2 }, 'Two offers are in your records.'],
    ['discounting-positives', {}, 'You were invited to talk five times.'],
    ['discounting-positives', { finalRounds: 2 }, 'You came to the last round twice. Luck'],
    ['discounting-positives', { interviews: 0 }, 'What went well counts'],
    ['should-statements', {}, 'what will you do next time?'],
  ])('%s with %j: %s', (pattern, over, words) => expect(counterTo(pattern, records(over))).toContain(words));

  it.each(THOUGHT_PATTERNS)('has a name, a sound and a counter even with empty records: %s', (pattern) => {
    expect(THOUGHT_PATTERN_WORDS[pattern].label).toMatch(/^[A-Z]/);
    expect(THOUGHT_PATTERN_WORDS[pattern].means).toMatch(/^It .+\.$/);
    expect(THOUGHT_PATTERN_WORDS[pattern].sounds).toMatch(/^“.+”$/);
    expect(counterTo(pattern, NOTHING)).toMatch(/^[A-Z].+[.?]$/);
  });

  it.each(THOUGHT_PATTERNS)('counts no losses, and says of nothing that it isn’t there: %s', (pattern) => {
    for (const known of [NOTHING, records(), records({ inFlight: 0, finalRounds: 2 })])
      expect(counterTo(pattern, known)).not.toMatch(/\b(?:no|none|nothing|never|rejections?|0)\b/i);
  });
});

describe('DISTORT: a thought is offered to be looked at again', () => {
  const day = Temporal.PlainDate.from;
  it.each([
    ['2026-03-01', null, '2026-03-03', false],
    ['2026-03-01', null, '2026-03-04', true],
    ['2026-03-01', null, '2027-03-04', true],
    ['2026-02-26', null, '2026-03-01', true],
    ['2026-03-01', '2026-03-02', '2026-03-04', false],
  ])('written on %s, looked at on %s: on %s %s', (writtenOn, lookedOn, today, offered) =>
    expect(
      mayLookAgain(
        { writtenOn: day(writtenOn), lookedOn: lookedOn === null ? null : day(lookedOn) },
        day(today),
      ),
    ).toBe(offered),
  );
});
