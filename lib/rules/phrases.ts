/** Where in a text something was found: UTF-16 offsets, `end` not included. */
export type Span = { start: number; end: number };

/**
 * Plain phrase lists, in English, readable by whoever wonders why something was marked. Each is matched in one pass
 * without backtracking over more than a few words, so that a long text costs little. Apostrophes of any kind and
 * any white space count as the same.
 */
const AUDIT_QUESTIONS = [
  /\bwhy (?:did(?:n't| not)? you|have(?:n't| not)? you|were(?:n't| not)? you|was(?:n't| not)? i|am i not|would you not)\b/g,
  /\bwhy (?:someone|somebody|another|the other) (?:else|candidate|person)?\b/g,
  /\bwhat (?:did|does|do) (?:the other|the chosen|the selected|the successful|they|he|she|that) (?:candidates?|applicants?|persons?|people)?\s?have\b/g,
  /\bwhat (?:was|were|is) (?:so )?(?:wrong|missing) (?:with|about|from|in) (?:me|my)\b/g,
  /\bhow (?:was|were|did) (?:i|my \w+) (?:scored?|ranked|rated|evaluated|assessed)\b/g,
  /\b(?:explain|justify) (?:to me )?(?:your|the|this|why|how) (?:\w+ )?(?:decision|reasoning|choice|you)\b/g,
  /\bon what (?:basis|grounds?|criteria)\b/g,
  /\bwho (?:made|took) (?:the|this|that) decision\b/g,
  /\bwhat (?:were|was) the (?:real|actual|true) reasons?\b/g,
];

const ARGUING = [
  /\bi (?:strongly |firmly |respectfully |completely |must )?(?:disagree|object|dispute|contest)\b/g,
  /\b(?:you|they|he|she|your team|the panel) (?:are|were|is|was|got it|have it|had it) (?:simply |just |completely )?(?:wrong|mistaken|unfair|biased)\b/g,
  /\b(?:that|this|it|which) (?:is|was) (?:simply |just |clearly |completely )?(?:not true|untrue|unfair|unjust|incorrect|wrong|false|nonsense)\b/g,
  /\byou(?:'re| are) making a mistake\b/g,
  /\byou (?:clearly |obviously )?(?:did not|didn't|failed to|never) (?:understand|understood|read|listen|listened|saw|consider|considered|look|looked|appreciate|appreciated)\b/g,
  /\b(?:please )?reconsider (?:your|the|this|that|my)\b/g,
  /\bi (?:do not|don't|cannot|can't) (?:accept|agree with|understand how you)\b/g,
  /\bas i (?:clearly )?(?:said|explained|showed|told you)\b/g,
];

const CALL_REQUESTS = [
  /\b(?:hop|jump|get) on (?:a|the) (?:quick |short |brief |video |phone |zoom )?(?:call|zoom)\b/g,
  /\b(?:have|schedule|set up|arrange|book|do|make time for|find time for|open to|available for|up for) (?:a |an )?(?:\w+ ){0,3}(?:call|phone call|video call|video chat|zoom|meeting)\b/g,
  /\b(?:could|can|may|might|would) (?:you|we|i) (?:please |perhaps |maybe |possibly )?(?:call|ring|phone|meet|speak|talk|zoom)\b/g,
  /\b(?:call|ring|phone) me (?:back|when|if|at|on|any|so|today|tomorrow)\b/g,
  /\b(?:would|i'd|i would) (?:like|love|appreciate|prefer) (?:to |a )(?:\w+ ){0,2}(?:call|speak|talk|zoom|meet)\b/g,
  /\b(?:discuss|talk (?:about|through)|go (?:over|through)) (?:this|it|the feedback|your feedback|the decision|your decision) (?:by|over|on) (?:the |a )?(?:phone|call|zoom|video|teams)\b/g,
];

const THREATS = [
  /\b(?:an?|the) (?:lawyers?|solicitors?|attorneys?) (?:will|is going to)\b/g,
  /\b(?:contact|contacting|call|calling|hire|hiring|instruct|instructing|consult|consulting|speak to|talk to|hear from|involve|involving) (?:my|our|an?|the) (?:lawyers?|solicitors?|attorneys?|union)\b/g,
  /\b(?:my|our) (?:lawyers?|solicitors?|attorneys?)\b/g,
  /\bmy union (?:will|is|has|says?|knows?|can|may|would)\b/g,
  /\b(?:legal (?:action|steps|proceedings|consequences)|file a lawsuit|take you to (?:court|a tribunal|tribunal)|(?:see|meet) you in court|employment tribunal)\b/g,
  /\b(?:seek|seeking|take|taking|get|getting) legal advice (?:on|about|against|over) (?:this|it|you|your)\b/g,
  /\b(?:to|will|shall|could|must|can|'ll) (?:sue|report) (?:you|your company|this company|the company)\b/g,
  /(?<=\bi )(?:will|shall|am going to) sue\b|(?<=\bi)'(?:ll|m going to) sue\b/g,
  /\b(?:i(?:'m| am) going to|i(?:'ll| will)|i shall) (?:go|turn) to the (?:press|media|papers)\b/g,
  /\byou(?:'ll| will) (?:regret|be sorry|hear from|pay for)\b/g,
  /\b(?:there|this) will (?:be|have) consequences\b/g,
  /\b(?:i(?:'m| am) going to|i(?:'ll| will)|i shall|i might|i may|i could) (?:post|write|publish|share) (?:about )?(?:this|it|a review|my review|a bad review|my experience) (?:on|publicly|everywhere|all over)\b/g,
  /\b(?:leave|leaving|post|write|writing) (?:you |your company )?(?:a |an )?(?:bad|negative|one.star|1.star|honest) review\b/g,
  /\b(?:i(?:'m| am) going to|i(?:'ll| will)|i shall|i might|i may|i could) (?:tell|warn) (?:everyone|everybody|other candidates|the press|my network|people)\b/g,
  /\b(?:unless|if) you (?:do not|don't|won't|refuse)[^.?!]{0,60}\b(?:i will|i'll|i shall)\b/g,
];

/** ASK-3: questions that audit a decision and do not ask how to grow. */
export const auditQuestions = (text: string): Span[] => spansOf(text, AUDIT_QUESTIONS);

/** ASK-3: arguing with a decision or with feedback. */
export const arguing = (text: string): Span[] => spansOf(text, ARGUING);

/** CHANNEL: asking for a call or a video call. */
export const callRequests = (text: string): Span[] => spansOf(text, CALL_REQUESTS);

/** PUSH-3: threats and consequences. */
export const threats = (text: string): Span[] => spansOf(text, THREATS);

/** Where any of the patterns is found, in order, overlaps joined. */
function spansOf(text: string, patterns: readonly RegExp[]): Span[] {
  const { plain, offsets } = plainOf(text);
  const at = (position: number) => offsets[position] ?? text.length;
  const found = patterns
    .flatMap((pattern) => [...plain.matchAll(pattern)])
    .map(({ index, 0: { length } }): Span => ({ start: at(index), end: at(index + length - 1) + 1 }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  return found.reduce<Span[]>((joined, span) => {
    const last = joined.at(-1);
    if (last === undefined || span.start >= last.end) joined.push({ ...span });
    else last.end = Math.max(last.end, span.end);
    return joined;
  }, []);
}

/**
 * The text for matching, with the offset of each of its units in the original: any run of white space is one space,
 * any sign used as an apostrophe is one, and what cannot be seen is not there.
 */
function plainOf(text: string): { plain: string; offsets: number[] } {
  const offsets: number[] = [];
  let plain = '';
  for (const { 0: piece, index } of text.matchAll(/\s+|[^\s]/g)) {
    if (INVISIBLE.test(piece)) continue;
    // The runs on both sides of something invisible are one.
    const unit = /\s/.test(piece) ? ' ' : APOSTROPHE.test(piece) ? "'" : piece.replace(/[A-Z]/, lower);
    if (unit === ' ' && plain.endsWith(' ')) continue;
    plain += unit;
    offsets.push(index);
  }
  return { plain, offsets };
}

const lower = (letter: string) => letter.toLowerCase();
const APOSTROPHE = /[\u2018\u2019\u02BC\u00B4\u0060]/;
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060]/;
