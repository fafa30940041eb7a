import { letters } from './letter';

/** PUSH-1: a fact put right, as a clarification; the decision stays theirs. */
export const clarification = letters('A small clarification: [role] at [company]', {
  formal: [
    ['thanks', 'Thank you for your message about the [role] role.'],
    ['free', 'I should like to clarify one point of fact, which I may not have expressed well: [topic].'],
    ['free', 'I leave it to you whether this has any bearing on your decision, which I respect either way.'],
  ],
  neutral: [
    ['thanks', 'Thank you for your message about the [role] role.'],
    ['free', 'I would like to clarify one fact, as I may not have put it well: [topic].'],
    [
      'free',
      'If it makes a difference to you, I would be glad to hear so. If it does not, thank you all the same for the time you gave me.',
    ],
  ],
  warm: [
    ['thanks', 'Thank you for your message about the [role] role. It was kind of you to write.'],
    ['free', 'There is one fact I would like to clear up, since I may have put it clumsily: [topic].'],
    [
      'free',
      'If it changes something for you, I am here. If it does not, I am still glad that we met, and I wish you a good start with whoever joins you.',
    ],
  ],
});

/** PUSH-1: a few weeks after a final round, in case the search goes on or begins again. */
export const reopening = letters('[role] at [company]', {
  formal: [
    [
      'appreciation',
      'Some weeks ago I had the pleasure of talking with you about the [role] role. My interest in your organisation has not changed since.',
    ],
    [
      'openness',
      'Should the search be going on, or begin again, I would be pleased to be considered. If the role has been filled, I wish you and your new colleague every success.',
    ],
  ],
  neutral: [
    ['appreciation', 'A few weeks ago we talked about the [role] role, and I appreciated the conversations.'],
    [
      'openness',
      'Should the search still be open, or open again, I would be happy to pick up where we left off. If somebody has joined you by now, I wish you both a good start.',
    ],
  ],
  warm: [
    ['appreciation', 'I enjoyed our talks about the [role] role a few weeks ago.'],
    [
      'openness',
      'If the search should still be going on, or start again, I would love to be part of it. And if somebody has joined you by now, I hope that their first week was a lovely one.',
    ],
  ],
});

/** PUSH-1: what closes the gap that was named. */
export const newCredential = letters('Something new since we talked about the [role] role', {
  formal: [
    [
      'appreciation',
      'When we talked about the [role] role some months ago, you mentioned that more [topic] would have helped my application. I valued that advice and have acted on it.',
    ],
    ['free', 'Since then: [next step].'],
    [
      'openness',
      'Should a comparable role be open now or later, I would be pleased to be considered for it.',
    ],
  ],
  neutral: [
    [
      'appreciation',
      'When we talked about the [role] role some months ago, you told me that you were looking for more [topic]. That was good to know, and I have worked on it.',
    ],
    ['free', 'What is new: [next step].'],
    [
      'openness',
      'If a role like it opens again, I would be glad to be considered. If not, thank you all the same: the hint helped.',
    ],
  ],
  warm: [
    [
      'appreciation',
      'Some months ago, in our talks about the [role] role, you named [topic] as the one thing to work on. It was good advice, and I took it.',
    ],
    ['free', 'Here is what has come of it: [next step].'],
    [
      'openness',
      'If a role like it opens again, I would love to be considered. If not, I simply wanted to say thank you, because it put me on a good track.',
    ],
  ],
});
