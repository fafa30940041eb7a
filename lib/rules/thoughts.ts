import { Temporal } from 'temporal-polyfill';
import { inWords } from './numbers-in-words';
import { THOUGHT_AGAIN_DAYS } from './policy';
import { addDays } from './time';

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

/** DISTORT: its name, what it does in a plain sentence, and how it sounds. */
export const THOUGHT_PATTERN_WORDS: Record<ThoughtPattern, { label: string; means: string; sounds: string }> =
  {
    catastrophising: {
      label: 'Catastrophising',
      means: 'It jumps from one no to the worst that could follow.',
      sounds: '“I will never find anything now.”',
    },
    personalisation: {
      label: 'Personalisation',
      means: 'It takes the decision as a verdict on you as a person.',
      sounds: '“They said no because of who I am.”',
    },
    'mind-reading': {
      label: 'Mind-reading',
      means: 'It knows what they thought, though they never said it.',
      sounds: '“They could tell at once that I was no good.”',
    },
    overgeneralisation: {
      label: 'Overgeneralisation',
      means: 'It makes a rule for always out of what happened so far.',
      sounds: '“It always ends like this.”',
    },
    'discounting-positives': {
      label: 'Discounting positives',
      means: 'It waves away what went well.',
      sounds: '“The good rounds were only luck.”',
    },
    'should-statements': {
      label: 'Should-statements',
      means: 'It judges what you did then by what you know now.',
      sounds: '“I should have known that answer.”',
    },
  };

/** DISTORT: how a thought feels when somebody looks at it again. */
export const THOUGHT_FEELINGS = ['better', 'same', 'worse'] as const;
export type ThoughtFeeling = (typeof THOUGHT_FEELINGS)[number];

export const THOUGHT_FEELING_LABELS: Record<ThoughtFeeling, string> = {
  better: 'Better',
  same: 'The same',
  worse: 'Worse',
};

/**
 * DISTORT: whether a thought is offered to be looked at again: a few local days after it was written, and never again once
 * it was. Nobody is reminded of it.
 */
export const mayLookAgain = (
  thought: { writtenOn: Temporal.PlainDate; lookedOn: Temporal.PlainDate | null },
  today: Temporal.PlainDate,
): boolean =>
  thought.lookedOn === null &&
  Temporal.PlainDate.compare(addDays(thought.writtenOn, THOUGHT_AGAIN_DAYS), today) <= 0;

/** DISTORT: the person's own figures, over their whole search. */
export type OwnRecords = {
  inFlight: number;
  /** Applications that reached an offer. */
  offers: number;
  /** Applications that reached an interview of any kind, a phone screen included. */
  interviews: number;
  /** Rejections so far, this one included; no other ending counts. */
  rejections: number;
  /** Applications that went out. */
  applications: number;
  feedbackAsked: number;
  /** Of those, how many were answered with something, as far as it was written down. */
  feedbackGiven: number;
};

/**
 * DISTORT: what the records say against a thought, in one or two sentences. Where they hold nothing against it, it
 * says so and what is true anyway: false comfort would be found out.
 */
export function counterTo(pattern: ThoughtPattern, records: OwnRecords): string {
  const { inFlight, offers, interviews, rejections, applications } = records;
  switch (pattern) {
    case 'catastrophising':
      return inFlight > 0
        ? `${first(things(inFlight, 'application'))} still open. This one does not decide about ${inFlight === 1 ? 'it' : 'them'}.`
        : 'Nothing is open right now, and that can change within a week. It’s a count of applications, not a forecast.';
    case 'personalisation':
      return aboutAsking(records);
    case 'mind-reading':
      return interviews > 0
        ? `Your record has what they said and what you sensed on separate lines. ${first(inWords(interviews))} of your applications led to a conversation, so somebody wanted to hear more.`
        : 'Your record has what they said and what you sensed on separate lines. Only the first of them is known.';
    case 'overgeneralisation':
      if (rejections === 0)
        return 'Your records hold no rejection so far, so there is nothing to make a rule of.';
      return applications > rejections
        ? `So far it was a no for ${inWords(rejections)} of ${inWords(applications)}. That’s not every time.`
        : `It was a no for ${inWords(rejections)} so far. A number this small says how many there were, and little about the next one.`;
    case 'discounting-positives':
      if (offers > 0)
        return `${first(things(offers, 'offer'))} in your records. Luck doesn’t get anyone through every round.`;
      return interviews > 0
        ? `You were invited to talk ${times(interviews)}. Each time, somebody had read about you and wanted more.`
        : 'There are no interviews in your records yet, so there’s nothing to dismiss and nothing to prove.';
    case 'should-statements':
      return 'You know it now because of that conversation. Turn it around: what will you do next time?';
    default:
      return pattern satisfies never;
  }
}

function aboutAsking({ feedbackAsked, feedbackGiven }: OwnRecords): string {
  const guess = 'The rest is a guess about people who usually compare several candidates.';
  if (feedbackAsked === 0)
    return 'They usually compare several people, and you only know one of them. What decided it is not in your records. Asking is the only way to find out.';
  const asked = `You have asked for feedback ${times(feedbackAsked)}`;
  if (feedbackGiven === 0) return `${asked}, and no answer is in your records. ${guess}`;
  return `${asked}, and got an answer ${times(feedbackGiven)}. What they wrote is all you know for sure. ${guess}`;
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
