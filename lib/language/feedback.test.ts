import { describe, expect, it } from 'vitest';
import { suggestReading } from './feedback';

describe('READ-1: how to read their words', () => {
  it.each([
    ['We decided to move forward with other candidates.', 'vague'],
    ['It was close.', 'vague'],
    ['The system design round stayed on the surface.', 'specific'],
    ['Great talk, but somebody else was a better fit.', 'fit'],
    ['A better fit, and more technical.', 'specific'],
    [`We are moving forward with others. ${'It was a pleasure. '.repeat(20)}`, 'vague'],
    ['x'.repeat(279), 'vague'],
    ['x'.repeat(280), 'specific'],
    ['', null],
    [' … ', null],
  ])('suggests for %j: %s', (feedback, reading) => expect(suggestReading(feedback)).toBe(reading));
});
