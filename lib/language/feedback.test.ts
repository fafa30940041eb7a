import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FEEDBACK_THEMES } from '@/lib/rules/themes';
import { readFeedback, themesOf } from './feedback';

describe('READ-1, READ-3: how feedback reads', () => {
  it.each([
    ['We have decided to go with somebody who was slightly stronger.', 'vague'],
    ['You did not say which drug you would give, and could not explain why.', 'specific'],
    ['You could have given us more detail about how you found the cause of the outage.', 'specific'],
    ['We felt that your quiet way would not fit with our loud team.', 'fit'],
    ['We took a candidate who has worked in the wine trade for years.', 'fit'],
    ['The job went to an internal candidate.', 'fit'],
    ['Thank you for your interest. The vacancy has been filled.', null],
    ['', null],
    [' … ', null],
  ])('%s', async (text, reading) => expect((await readFeedback(text)).reading).toBe(reading));

  it('says which words decided, as they stand in the text', async () => {
    const text = 'Thanks for coming. Your German was not fluent enough for the night ward.';
    const { themes, sentences, because } = await readFeedback(text);
    expect(themes).toEqual(['language']);
    expect(sentences.map((sentence) => sentence.text)).toEqual([
      'Thanks for coming.',
      'Your German was not fluent enough for the night ward.',
    ]);
    expect(sentences[0]).toMatchObject({ reading: null, themes: [] });
    expect(text).toContain(/“(.+?)”/.exec(because)?.[1]);
  });

  it('says what somebody had who fitted better, and that it is about them as well', async () => {
    const { themes, because } = await readFeedback(
      'They decided on the other one because she can start on Monday.',
    );
    expect(themes).toEqual(['availability']);
    expect(because).toContain('who suits them better');
  });

  it('finds no theme where nothing is said about the person', async () => {
    expect(await themesOf('Our senior team communicates all decisions by email.')).toEqual([]);
  });

  it(
    'answers themes in their order, each once, and sentences of the text, for any text',
    { timeout: 60_000 },
    () =>
      fc.assert(
        fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => {
          const { themes, sentences } = await readFeedback(text);
          expect(themes).toEqual(FEEDBACK_THEMES.filter((theme) => themes.includes(theme)));
          for (const sentence of sentences) expect(text).toContain(sentence.text);
        }),
      ),
  );
});
