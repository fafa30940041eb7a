import { type ReplyKind, wordRange } from '@/lib/rules/reply-shape';
import type { Tier } from '@/lib/rules/tier';
import { angerIn } from './anger';
import { elementsIn } from './elements';
import { BECAUSE, type Checked, FINDING_RULES, type FindingCode, SUGGESTIONS } from './findings';
import { wrongNames } from './reply-names';
import { type Span, tonesIn } from './tones';

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
    ...(await heardIn(body)),
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

/** The tones of a letter; where a sentence says that its writer is angry, that is said instead of how bitter it sounds. */
async function heardIn(body: string): Promise<(Span & { code: FindingCode })[]> {
  const angry = angerIn(body);
  const tones = await tonesIn(body);
  const isSaid = ({ start, end, code }: Span & { code: FindingCode }) =>
    code === 'bitterness' && angry.some((span) => start < span.end && span.start < end);
  return [
    ...angry.map((span) => ({ code: 'anger' as const, ...span })),
    ...tones.filter((one) => !isSaid(one)),
  ];
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
