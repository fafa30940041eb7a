import type { ElementFound } from './elements';
import { TONE_CODES } from './tone-codes';
import type { Span } from './tones';

/** What a check can find. */
export const FINDING_CODES = [
  ...TONE_CODES,
  'anger',
  'wrong-name',
  'unfilled-variable',
  'several-recipients',
  'too-long',
] as const;
export type FindingCode = (typeof FINDING_CODES)[number];

/** Something to look at, never a refusal. Offsets are UTF-16 units of the body; 0 and 0 where it is not in the body. */
export type Finding = Span & { code: FindingCode; rule: FindingRule; because: string; suggestion: string };

export type Checked = { elements: ElementFound[]; findings: Finding[] };

/** Why each is brought up, in one plain sentence, and what could be done about it. */
export const BECAUSE: Record<FindingCode, string> = {
  bitterness: 'This can be read as bitter. They will remember the tone longer than the reason.',
  pleading: 'This sounds like pleading. What you can do says more for you than how much you need it.',
  pressure: 'This pushes for an answer. An open question gets answered more often.',
  argument:
    'This argues with a decision that’s already made. It rarely changes it, and often ends the conversation.',
  threat: 'This sounds like a threat. It closes the door, and word can get around.',
  'audit-question':
    'This asks them to defend the decision. What you could do better next time is easier to answer.',
  'call-request': 'A call is hard to say yes to. A question by email can be answered in a minute.',
  apology: 'There’s nothing to apologise for here. A thank-you says the same with more confidence.',
  anger:
    'This says that you’re angry at them. It’s fair to feel it; in a letter it stays with them for years.',
  'wrong-name': 'This isn’t the name of the person or company you’re writing to.',
  'unfilled-variable': 'There’s still a placeholder here.',
  'several-recipients': 'This goes to more than one person. One is enough, and kinder.',
  'too-long': 'By here you’ve said most of it. Shorter letters get read to the end.',
};

/** What could stand there instead, in one plain sentence each. */
export const SUGGESTIONS: Record<FindingCode, string> = {
  bitterness: 'Leave it out, or say the plain fact: “I had hoped for another answer.”',
  pleading: 'Say what you would still like: “I would be glad to hear of other roles.”',
  pressure: 'Leave it up to them: “If you have a moment, I would be glad to hear from you.”',
  argument: 'Let the decision stand, and ask about next time: “What could I show better next time?”',
  threat: 'Leave it out. If it’s serious, get advice before you write.',
  'audit-question': 'Ask about next time instead: “Is there one thing that I could do better next time?”',
  'call-request': 'Ask in one line instead: “Even a sentence by email would help me.”',
  apology: 'Thank them instead: “Thank you for your time and patience.”',
  anger: 'Say it in the vent, where nobody reads it, and leave it out here.',
  'wrong-name': 'Put in the name of the person or company that this goes to.',
  'unfilled-variable': 'Fill it in, or take the placeholder out.',
  'several-recipients': 'Keep the one person who wrote to you.',
  'too-long': 'Keep the one sentence of each part that matters most.',
};

/** The rule that each finding comes from. */
export const FINDING_RULES = {
  bitterness: 'ELEMENTS',
  pleading: 'ELEMENTS',
  pressure: 'ASK-3',
  argument: 'ASK-3',
  threat: 'PUSH-3',
  'audit-question': 'ASK-3',
  'call-request': 'CHANNEL',
  apology: 'ELEMENTS',
  anger: 'ELEMENTS',
  'wrong-name': 'ELEMENTS',
  'unfilled-variable': 'ELEMENTS',
  'several-recipients': 'PUSH-2',
  'too-long': 'REPLY-2',
} as const satisfies Record<FindingCode, string>;
type FindingRule = (typeof FINDING_RULES)[FindingCode];
