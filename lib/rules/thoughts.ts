import { inWords } from './numbers-in-words';

/** DISTORT: six ways in which thoughts run after a no, by their names. */
export const THOUGHT_PATTERNS = [
  'catastrophising',
  'personalisation',
  'mind-reading',
  'overgeneralisation',
  'discounting-positives',
  'should-statements',
] as const;
export type ThoughtPattern = (typeof THOUGHT_PATTERNS)[number];

/** DISTORT: its name, and how it sounds. */
export const THOUGHT_PATTERN_WORDS: Record<ThoughtPattern, { label: string; sounds: string }> = {
  catastrophising: { label: 'Catastrophising', sounds: '“I will never find anything now.”' },
  personalisation: { label: 'Personalisation', sounds: '“They said no because of who I am.”' },
  'mind-reading': { label: 'Mind-reading', sounds: '“They could tell at once that I was no good.”' },
  overgeneralisation: { label: 'Overgeneralisation', sounds: '“It always ends like this.”' },
  'discounting-positives': { label: 'Discounting positives', sounds: '“The good rounds were only luck.”' },
  'should-statements': { label: 'Should-statements', sounds: '“I should have known that answer.”' },
};

/** DISTORT: the person's own figures, over their whole search. */
export type OwnRecords = {
  inFlight: number;
  /** Applications that reached an offer. */
  offers: number;
  /** Applications that reached an interview of any kind, a phone screen included. */
  interviews: number;
  /** Rejections so far, this one included; no other ending counts. */
  rejections: number;
  applications: number;
  feedbackAsked: number;
};

/**
 * DISTORT: what the records say against a thought, in one or two sentences. Where they hold nothing against it, it
 * says so and what is true anyway: false comfort would be found out.
 */
export function counterTo(pattern: ThoughtPattern, records: OwnRecords): string {
  const { inFlight, offers, interviews, rejections, applications, feedbackAsked } = records;
  switch (pattern) {
    case 'catastrophising':
      return inFlight > 0
        ? `${first(things(inFlight, 'application'))} still open. This one does not decide about ${inFlight === 1 ? 'it' : 'them'}.`
        : 'Nothing is open right now, and that can change within a week. It’s a count of applications, not a forecast.';
    case 'personalisation':
      return feedbackAsked > 0
        ? `You have asked for feedback ${times(feedbackAsked)}. What they wrote is what is known; the rest is a guess about people who compared several.`
        : 'They compared several people, and you only know one of them. What decided it is not in your records. Asking is the only way to find out.';
    case 'mind-reading':
      return interviews > 0
        ? `Your record has what they said and what you sensed on separate lines. ${first(inWords(interviews))} of your applications got as far as a talk, so somebody wanted to hear more.`
        : 'Your record has what they said and what you sensed on separate lines. Only the first of them is known.';
    case 'overgeneralisation':
      return applications > rejections
        ? `So far it was a no for ${inWords(rejections)} of ${inWords(applications)}. That is not each time.`
        : `It was a no for ${inWords(rejections)} so far. A number this size says how many there were, and little about the next.`;
    case 'discounting-positives':
      if (offers > 0)
        return `${first(things(offers, 'offer'))} in your records. Luck doesn’t get anyone through every round.`;
      return interviews > 0
        ? `You were asked to talk ${times(interviews)}. Each time somebody had read about you and wanted more.`
        : 'There is no interview in your records yet, so there is nothing to wave away and nothing to prove either.';
    case 'should-statements':
      return 'You know it now because of that talk. Turn it around: what will you do next time?';
    default:
      return pattern satisfies never;
  }
}

const SHOULD_HAVE = /\bi\s+(?:really\s+)?should(?:\s+have|['’]ve|\s+of)\s+(not\s+)?/iu;
const SHOULD_NOT_HAVE = /\bi\s+should(?:n['’]t|\s+not)(?:\s+have|['’]ve)\s+/iu;

/**
 * DISTORT: "I should have asked about the team" becomes "Next time I will …", for the journal. The words after it stay
 * as they were written, behind a dash, since a verb cannot be turned around by rule in every sentence. Null where the
 * line has no such beginning, or ends with it.
 */
export function nextTime(line: string): string | null {
  const negative = SHOULD_NOT_HAVE.exec(line);
  const match = negative ?? SHOULD_HAVE.exec(line);
  if (!match) return null;
  const rest = line.slice(match.index + match[0].length).trim();
  if (!/\p{L}/u.test(rest)) return null;
  const not = negative !== null || match[1] !== undefined;
  return `Next time I will ${not ? 'not ' : ''}${presentOf(rest)}`;
}

/** The first word from its participle to its plain form, where that is known or regular; the rest as it is. */
function presentOf(rest: string): string {
  const [word = ''] = /^[\p{L}]+/u.exec(rest) ?? [];
  return plainForm(word.toLowerCase()) + rest.slice(word.length);
}

const IRREGULAR: Partial<Record<string, string>> = Object.fromEntries(
  (
    'been be|begun begin|brought bring|built build|bought buy|chosen choose|come come|done do|drawn draw|felt feel|' +
    'found find|got get|gotten get|given give|gone go|had have|held hold|heard hear|kept keep|known know|led lead|' +
    'left leave|let let|made make|meant mean|met meet|paid pay|put put|read read|said say|seen see|sent send|set set|' +
    'shown show|slept sleep|spoken speak|spent spend|stood stand|taken take|taught teach|told tell|thought think|' +
    'understood understand|worn wear|written write|tried try|studied study|applied apply|replied reply|used use|' +
    'prepared prepare|practised practise|practiced practice|rehearsed rehearse|researched research|arrived arrive|' +
    'shared share|named name|closed close|described describe|explored explore|framed frame|noticed notice|' +
    'rephrased rephrase|structured structure|summarised summarise|acknowledged acknowledge|asked ask|agreed agree|' +
    'challenged challenge|changed change|included include|outlined outline|paused pause|planned plan|stopped stop|' +
    'mentioned mention|negotiated negotiate|demonstrated demonstrate|stated state|argued argue|liked like|moved move'
  )
    .split('|')
    .map((pair) => pair.split(' ')),
);

function plainForm(participle: string): string {
  const known = IRREGULAR[participle];
  if (known !== undefined) return known;
  const [, stem] = /^(\p{L}{2,}\p{L})ed$/u.exec(participle) ?? [];
  if (stem === undefined) return participle;
  if (/[cgvuz]$|[iu]r$|is$|bl$/u.test(stem)) return `${stem}e`;
  return stem.replace(/([bdgmnprt])\1$/u, '$1');
}

/** "eight applications are", "one application is". */
function things(count: number, noun: 'application' | 'offer'): string {
  return count === 1 ? `one ${noun} is` : `${inWords(count)} ${noun}s are`;
}

function times(count: number): string {
  if (count === 1) return 'once';
  return count === 2 ? 'twice' : `${inWords(count)} times`;
}

const first = (sentence: string) => sentence.charAt(0).toUpperCase() + sentence.slice(1);
