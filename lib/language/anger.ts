import { matcherFor, matchesIn, type TextPattern } from './patterns';
import { type Sentence, sentencesOf } from './sentences';
import type { Span } from './tones';

const ANGRY =
  'angry|furious|livid|outraged|enraged|infuriated|incensed|irate|fuming|seething|disgusted|appalled|pissed|pissed_off|mad_at|mad_that|mad_with|boiling_with';

/** What says in plain words that its writer is angry at whoever reads it; no tone has to be heard in it. */
const PATTERNS: readonly TextPattern[] = [
  {
    sign: 'is angry',
    weight: 2,
    like: `
      i|we am|are|was|were|feel|felt|have_been|remain|still_am|got|get|left ${ANGRY}
      makes|made|making|make me|us ${ANGRY}|sick|mad
      makes|made|make my blood_boil
      left|leaves|leaving me|us ${ANGRY}
      i hate you|your|how_you|the_way|what_you|this_company
      i resent you|your|how|the_way|this|being
      fuck|screw|damn you|your|this
      go to_hell
    `,
  },
  {
    sign: 'says that nobody is',
    weight: -3,
    like: `
      not|never|neither|hardly|nobody|no_longer .. ${ANGRY}
      ${ANGRY} at|with|about_it_with myself|me
      angry|furious|mad at|with my
      ${ANGRY} ... at|with nobody|no_one|anybody
      angry|furious|raging customer*|client*|user*|caller*|pace|storm
    `,
  },
];
const MATCHER = matcherFor(PATTERNS);

/** Where a letter says that its writer is angry: whole sentences, in their order. It says so to its reader as well. */
export function angerIn(text: string): Span[] {
  return sentencesOf(text).flatMap((sentence) => (isAngry(sentence) ? [spanOf(sentence)] : []));
}

function isAngry(sentence: Sentence): boolean {
  const weights = new Map(
    matchesIn(sentence, MATCHER).map(({ pattern: { sign, weight } }) => [sign, weight]),
  );
  return [...weights.values()].reduce((sum, weight) => sum + weight, 0) > 0;
}

const spanOf = ({ words }: Sentence): Span => ({ start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 });
