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

/**
 * DISTORT: the person's own figures, over their whole search, as far as it was written down here: a number says what there
 * is, and none of them says that there is no more.
 */
export type OwnRecords = {
  inFlight: number;
  /** Applications that reached an offer, but for those that they took back. */
  offers: number;
  /** Applications that reached a final round or more. */
  finalRounds: number;
  /** Applications that reached an interview of any kind, a phone screen included. */
  interviews: number;
  feedbackAsked: number;
  /** Of those, how many were answered with something, as far as it was written down. */
  feedbackGiven: number;
};

/**
 * DISTORT: what the records say against a thought, in one or two sentences. It says what is on record and true, counts no
 * losses, and says of nothing that it isn't there: only what was written down is known. False comfort would be found out.
 */
export function counterTo(pattern: ThoughtPattern, records: OwnRecords): string {
  const { inFlight, offers, interviews, finalRounds } = records;
  switch (pattern) {
    case 'catastrophising':
      if (inFlight > 0)
        return `${first(things(inFlight, 'application'))} still open. This one does not decide about ${inFlight === 1 ? 'it' : 'them'}.`;
      return wentWell(records) ?? 'What comes next is on nobody’s record yet, on yours neither.';
    case 'personalisation':
      return aboutAsking(records);
    case 'mind-reading':
      return interviews > 0
        ? `What they thought, only they know. What is known: somebody had read about you and wanted to talk, ${times(interviews)}.`
        : 'What they thought, only they know. What they wrote is all there is to go by.';
    case 'overgeneralisation':
      return finalRounds > 0
        ? `You came to the last round ${times(finalRounds)}. Each had its own people and its own day, and so has the next one.`
        : 'Each application has its own people and its own day. “Always” is more than anybody’s records can say.';
    case 'discounting-positives':
      if (offers > 0)
        return `${first(things(offers, 'offer'))} in your records. Luck doesn’t get anyone through every round.`;
      return wentWell(records) ?? 'What went well counts, whether it’s written down here or not.';
    case 'should-statements':
      return 'You know it now because of that conversation. Turn it around: what will you do next time?';
    default:
      return pattern satisfies never;
  }
}

/** The best on record, however it ended; null where nothing of it was written down. */
function wentWell({ finalRounds, interviews }: OwnRecords): string | null {
  if (finalRounds > 0)
    return `You came to the last round ${times(finalRounds)}. Luck doesn’t get anyone that far, and what got you there is still yours.`;
  return interviews > 0
    ? `You were invited to talk ${times(interviews)}. Each time, somebody had read about you and wanted more.`
    : null;
}

function aboutAsking({ feedbackAsked, feedbackGiven }: OwnRecords): string {
  const guess = 'What they didn’t write is a guess about people who usually compare several candidates.';
  if (feedbackAsked === 0)
    return 'They usually compare several people, and you only know one of them. What decided it, they know. Asking is the only way to find out.';
  const asked = `You have asked for feedback ${times(feedbackAsked)}`;
  if (feedbackGiven === 0) return `${asked}. ${guess}`;
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
