import { type ReplyKind, wordRange } from '@/lib/rules/reply-shape';
import type { Tier } from '@/lib/rules/tier';
import { type ElementFound, elementsIn } from './elements';
import { wrongNames } from './reply-names';
import { TONE_CODES } from './tone-classifier';
import { type Span, tonesIn } from './tones';

/** What a check can find. */
export const FINDING_CODES = [
  ...TONE_CODES,
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
const BECAUSE: Record<FindingCode, string> = {
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
  'wrong-name': 'This isn’t the name of the person or company you’re writing to.',
  'unfilled-variable': 'There’s still a placeholder here.',
  'several-recipients': 'This goes to more than one person. One is enough, and kinder.',
  'too-long': 'By here you’ve said most of it. Shorter letters get read to the end.',
};

/** What could stand there instead, in one plain sentence each. */
const SUGGESTIONS: Record<FindingCode, string> = {
  bitterness: 'Leave it out, or say the plain fact: “I had hoped for another answer.”',
  pleading: 'Say what you would still like: “I would be glad to hear of other roles.”',
  pressure: 'Leave it up to them: “If you have a moment, I would be glad to hear from you.”',
  argument: 'Let the decision stand, and ask about next time: “What could I show better next time?”',
  threat: 'Leave it out. If it’s serious, get advice before you write.',
  'audit-question': 'Ask about next time instead: “Is there one thing that I could do better next time?”',
  'call-request': 'Ask in one line instead: “Even a sentence by email would help me.”',
  apology: 'Thank them instead: “Thank you for your time and patience.”',
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
  'wrong-name': 'ELEMENTS',
  'unfilled-variable': 'ELEMENTS',
  'several-recipients': 'PUSH-2',
  'too-long': 'REPLY-2',
} as const satisfies Record<FindingCode, string>;
type FindingRule = (typeof FINDING_RULES)[FindingCode];

export type Checkable = {
  tier: Tier;
  kind: ReplyKind;
  subject: string;
  body: string;
  recipients: readonly string[];
  /** The company that it goes to, and who reads it; left out where that is not known. */
  company?: string | null;
  person?: string | null;
};

/**
 * ELEMENTS, ASK-3, CHANNEL, PUSH-2, PUSH-3, REPLY-2: what a reader may hear in a reply, each with its place and its
 * reason, in the order of the text. Nothing here keeps anybody from sending.
 */
export async function checkReply(reply: Checkable): Promise<Checked> {
  const { body } = reply;
  const spans: (Span & { code: FindingCode })[] = [
    ...severalRecipients(reply),
    ...unfilledIn(reply.subject).map(() => ({ code: 'unfilled-variable' as const, start: 0, end: 0 })),
    ...wrongNames(aboutOneself(reply) ? { ...reply, company: null } : reply).map((span) => ({
      code: 'wrong-name' as const,
      ...span,
    })),
    ...unfilledIn(body).map((span) => ({ code: 'unfilled-variable' as const, ...span })),
    ...(await tonesIn(body)),
    ...tooLong(reply),
  ];
  const findings = spans
    .map((span) => ({
      ...span,
      rule: FINDING_RULES[span.code],
      because: BECAUSE[span.code],
      suggestion: SUGGESTIONS[span.code],
    }))
    .toSorted((a, b) => a.start - b.start || a.end - b.end);
  return { elements: elementsIn(body), findings };
}

/** PUSH-1, BACK-NEWS: evidence and news of one's own speak of other companies; only the greeting can be wrong. */
const aboutOneself = ({ kind }: Checkable) => kind === 'pushback' || kind === 'note';

/** PUSH-2: one string may hold several addresses; the same one in other letters is one. */
function severalRecipients({ recipients }: Checkable): (Span & { code: 'several-recipients' })[] {
  const pieces = recipients.flatMap((one) => one.toLowerCase().split(/[\s;,<>"]+/));
  const distinct = new Set(pieces.filter(isAddress));
  return distinct.size > 1 ? [{ code: 'several-recipients', start: 0, end: 0 }] : [];
}

const isAddress = (piece: string) => {
  const at = piece.indexOf('@');
  return at > 0 && at < piece.length - 1;
};

/** What a template leaves open; neither a footnote, nor an address in angle brackets, nor markup. */
const UNFILLED =
  /\[(?!(?:sic|edit|link|image|cid:)[^\][\n]*\])\p{L}[^\][\n]{0,60}\](?!\()|\{\{?[^{}\n;=:]{1,40}\}\}?|<(?!(?:br|p|b|i|em|strong|div|span|a|ul|li|ol|hr|u|tt|code|pre|img)\b)\p{L}[\p{L} _-]{1,30}>|\bX{3,}\b|\bx{4,}\b|_{3,}|\b(?:TODO|TBD|TBC|FIXME)\b|\blorem ipsum\b/gu;

function unfilledIn(text: string): Span[] {
  return [...text.matchAll(UNFILLED)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
}

/** REPLY-2: from the word on at which a letter of this tier has said enough; advice, never a limit. */
function tooLong({ body, tier }: Checkable): (Span & { code: 'too-long' })[] {
  const start = startOfWord(body, wordRange(tier).to);
  return start === null ? [] : [{ code: 'too-long', start, end: body.trimEnd().length }];
}

/** Where the word at a place begins, counted from 0; what has neither letter nor figure is no word. */
function startOfWord(text: string, place: number): number | null {
  let words = 0;
  for (const { 0: piece, index } of text.matchAll(/\S+/gu)) {
    if (!/[\p{L}\p{N}]/u.test(piece)) continue;
    if (words === place) return index;
    words += 1;
  }
  return null;
}
