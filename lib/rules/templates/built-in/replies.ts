import { letters } from './letter';

/** REPLY-1: one line, and nothing asked. */
export const oneLineThanks = letters('[role] at [company]', {
  formal: [['thanks', 'Thank you for informing me of your decision on the [role] role, and for your time.']],
  neutral: [['thanks', 'Thank you for letting me know about the [role] role, and for your time.']],
  warm: [
    [
      'thanks',
      'Many thanks for letting me know about the [role] role, and all the best to everyone at [company].',
    ],
  ],
});

/** REPLY-2: thanks, interest, an open door: one sentence each. */
export const threeSentences = letters(
  '[role] at [company]',
  {
    formal: [
      [
        'thanks',
        'Thank you for your message about the [role] role and for the time that you gave to my application.',
      ],
      ['interest', 'I remain interested in your organisation and will follow what you build at [company].'],
      ['openness', 'Should another role open that suits my background, I would be pleased to hear from you.'],
    ],
    neutral: [
      ['thanks', 'Thank you for your message and for the time you took to talk about the [role] role.'],
      [
        'interest',
        'I appreciated hearing how [company] goes about things, and I remain interested in your work.',
      ],
      [
        'openness',
        'If another role comes up that I could be right for, a line from you would be very welcome.',
      ],
    ],
    warm: [
      [
        'thanks',
        'Many thanks for your message about the [role] role, and for the time you took to talk with me.',
      ],
      [
        'interest',
        'I enjoyed hearing how you go about things at [company], and I am still interested in working with you.',
      ],
      ['openness', 'If something else comes up that you can see me in, I would love to hear from you.'],
    ],
  },
  { oneParagraph: true },
);

/** REPLY-3, ELEMENTS: all five, in their order. */
export const fiveElements = letters('[role] at [company]', {
  formal: [
    ['thanks', 'Thank you for letting me know your decision on the [role] role.'],
    [
      'appreciation',
      'I appreciated the time that you and your colleagues gave to the process. Our conversation about [topic] was of particular value to me.',
    ],
    ['interest', 'I remain interested in the team and in the work of [company].'],
    [
      'feedback-ask',
      'If there is one thing that I could work on before my next interview, I would be grateful for a hint. I would understand just as well if you preferred not to comment.',
    ],
    [
      'openness',
      'Should a suitable role open at [company] at a later date, I would be pleased to be considered again.',
    ],
  ],
  neutral: [
    ['thanks', 'Thank you for letting me know about the [role] role, and for telling me where things stand.'],
    [
      'appreciation',
      'I appreciated the time that everyone gave to the conversations, and the one about [topic] in particular.',
    ],
    ['interest', 'I am still interested in the team and in what you do at [company].'],
    [
      'feedback-ask',
      'If one thing comes to mind that I could work on before my next interview, I would be grateful to hear it. If nothing does, that is fine as well.',
    ],
    ['openness', 'And if a role opens one day that you could see me in, I would be happy to talk again.'],
  ],
  warm: [
    ['thanks', 'Thank you for letting me know about the [role] role, and for the time you took.'],
    [
      'appreciation',
      'I enjoyed talking about [topic], and I appreciated the time that everyone gave to the process.',
    ],
    ['interest', 'I am still interested in the team, and in what you work on at [company].'],
    [
      'feedback-ask',
      'If one thing comes to mind that I could do better next time, I would be happy to hear it. And if nothing does, that is fine too.',
    ],
    [
      'openness',
      'If another role comes up one day that you could see me in, I would be very glad to hear from you.',
    ],
  ],
});
