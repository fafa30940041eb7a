import { letters } from './letter';

/** ASK-2, ASK-3: one question about next time, easy to leave. */
export const feedbackAsk = letters('A short question about the [role] role', {
  formal: [
    ['thanks', 'Thank you again for letting me know about the [role] role.'],
    [
      'feedback-ask',
      'May I ask you one question, if it is easy to answer: which one thing would you advise me to work on before my next interview? A single line would be most helpful, and I will understand if you prefer not to answer.',
    ],
  ],
  neutral: [
    ['thanks', 'Thank you again for your message about the [role] role.'],
    [
      'feedback-ask',
      'May I ask you something, only if it is easy to answer: what is one thing I could work on before my next interview? A line is plenty, and no answer is fine too.',
    ],
  ],
  warm: [
    ['thanks', 'Thank you again for your message about the [role] role, and for your time.'],
    [
      'feedback-ask',
      'One small question, only if you feel like answering it: is there anything I could do better next time? Even half a line would help me, and no answer is completely fine.',
    ],
  ],
});

/** ASK-2: the one private ask of the recruiter, where the hiring manager would rather not say. */
export const recruiterAsk = letters('A last short question about the [role] role', {
  formal: [
    ['thanks', 'Thank you for your message about the [role] role, and for your time during the process.'],
    [
      'feedback-ask',
      'I understand that the hiring team prefers not to comment, and I respect that. If you noticed one thing that I could work on before my next interview, I would be grateful for a hint. If not, there is no need to reply.',
    ],
  ],
  neutral: [
    ['thanks', 'Thank you for your message about the [role] role, and for your time along the way.'],
    [
      'feedback-ask',
      'I gather that the team would rather not go into it, and I respect that. If you have picked up one thing that I could work on before my next interview, a line from you would help me. If not, that is fine, and I will leave it there.',
    ],
  ],
  warm: [
    ['thanks', 'Thank you for your message about the [role] role, and for all your time along the way.'],
    [
      'feedback-ask',
      'I know that the team would rather leave it there, and that is fine with me. If you happen to know one thing that I could do better next time, I would be happy to hear it. And if you do not, please do not give it another thought.',
    ],
  ],
});
