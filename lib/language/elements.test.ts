import { describe, expect, it } from 'vitest';
import { elementsIn } from './elements';

const partsOf = (text: string) =>
  elementsIn(text)
    .filter(({ present }) => present)
    .toSorted((a, b) => (a.order ?? 0) - (b.order ?? 0))
    .map(({ element }) => element);

describe('ELEMENTS: the parts of a reply, however they are put', () => {
  it.each([
    ['thanks', 'Thank you for letting me know.'],
    ['thanks', 'Thanks for getting back to me.'],
    ['thanks', 'I appreciate you telling me so quickly.'],
    ['thanks', 'Many thanks for the update on my application.'],
    ['thanks', 'I’m grateful for your message.'],
    ['appreciation', 'I really enjoyed the conversation about caching.'],
    ['appreciation', 'I appreciate the time everyone took to meet me.'],
    ['appreciation', 'It was a pleasure to meet the team.'],
    ['appreciation', 'Our talk about incident reviews has stayed with me.'],
    ['appreciation', 'The case study taught me a lot.'],
    ['interest', 'I will keep following what you build.'],
    ['interest', 'I remain very interested in your company.'],
    ['interest', 'I admire how your team works.'],
    ['interest', 'Your mission is something I believe in.'],
    ['interest', 'I’m still excited about your product.'],
    ['feedback-ask', 'Is there anything I could have done better?'],
    ['feedback-ask', 'Any feedback would be welcome.'],
    ['feedback-ask', 'What could I improve for next time?'],
    ['feedback-ask', 'If one hint comes to mind, I would be grateful.'],
    ['feedback-ask', 'Could you share one thing to work on?'],
    ['openness', 'Please keep me in mind for future openings.'],
    ['openness', 'If another role comes up, I would be glad to hear from you.'],
    ['openness', 'I hope our paths cross again.'],
    ['openness', 'I’d love to stay in touch.'],
    ['openness', 'Should something suitable arise, please write.'],
  ] as const)('finds %s in: %s', (element, text) => expect(partsOf(text)).toContain(element));

  it.each([
    ['Thank you for letting me know and for the time you all took.', ['thanks', 'appreciation']],
    [
      'Is there one thing I could improve, and would you keep me in mind for other roles?',
      ['feedback-ask', 'openness'],
    ],
    ['Kind regards, Ana', []],
    ['The train leaves at nine.', []],
  ] as const)('tells the parts of one sentence by their place: %s', (text, parts) =>
    expect(partsOf(text)).toEqual(parts),
  );
});
