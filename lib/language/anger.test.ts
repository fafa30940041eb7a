import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { angerIn } from './anger';

const saidIn = (text: string) => angerIn(text).map(({ start, end }) => text.slice(start, end));

describe('a letter that says that its writer is angry', () => {
  it.each([
    'Honestly I am furious that you chose someone else.',
    'I am furious that you chose someone else',
    'I’m so angry with you.',
    'I am livid about this decision.',
    'This makes me furious.',
    'It made me very angry that nobody called me.',
    'I was fuming when I read your message.',
    'You have made me really angry.',
    'I am absolutely outraged.',
    'I am pissed off about this.',
    'We are disgusted by how this was handled.',
    'I hate how you handled this.',
    'I resent being kept waiting for six weeks.',
    'Reading it made my blood boil.',
    'I feel angry, and I want you to know it.',
  ])('is noticed: %s', (text) => {
    expect(angerIn(`Dear Mira,\n\n${text}\n\nThank you.`)).toHaveLength(1);
  });

  it.each([
    'I am not angry about the decision.',
    'I’m not angry, and I wish the team well.',
    'I was never angry with anybody there.',
    'We talked about how to calm furious customers, which I enjoyed.',
    'I was on the phone with angry customers for two years.',
    'The furious pace of your releases impressed me.',
    'I am mad about good documentation.',
    'I would hate to miss the next opening.',
    'I hate to bother you, but could you tell me one thing?',
    'I was sad to read this, and I am grateful for your time.',
    'I was disappointed, of course.',
    'I was angry with myself for a day, and then I laughed.',
    'It made me happy to meet the team.',
    'I was furious for ten minutes, at nobody in particular, and then I had a tea.',
    'She said “I am furious” in the role play, and I stayed calm.',
  ])('is not taken for another: %s', (text) => {
    expect(saidIn(`Dear Mira,\n\n${text}\n\nThank you.`)).toEqual([]);
  });

  it('is the whole sentence, and that one alone', () => {
    const text = 'Thank you for the news. Honestly, I am furious that you chose someone else! Best wishes';
    expect(saidIn(text)).toEqual(['Honestly, I am furious that you chose someone else']);
  });

  it('is none of the kind letters that others wrote', () => {
    const letters = ['development', 'later'].flatMap((part) =>
      readFileSync(`bin/tone/letters/${part}.jsonl`, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line) as { body: string; faults?: unknown[] }),
    );
    const kind = letters.filter(({ faults }) => faults?.length === 0);
    expect(kind.length).toBeGreaterThan(100);
    expect(kind.filter(({ body }) => angerIn(body).length > 0)).toEqual([]);
  });
});
