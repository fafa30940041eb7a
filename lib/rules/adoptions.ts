import { type Naming, ownNameOf } from './own-stages';
import { CORRECTION_WINDOW_MINUTES, PLAN_LAST_DAY } from './policy';
import { LATER_LABELS, type LaterLabel, STAGES, type Stage } from './stages';

/** The longest that one can be, in characters. */
export const ADOPTION_MOST = 1_000;

/** Every page puts "next time I will" before one, so whoever typed it too would say it twice. */
export const withoutLeadIn = (typed: string): string =>
  typed.replace(/^next time,? i(?: will|[’']ll)\s+(?=\S)/i, '');

/** Where a "next time I will" came from. */
export const ADOPTED_FROM = ['pattern', 'thought', 'entry', 'coach', 'own'] as const;
export type AdoptedFrom = (typeof ADOPTED_FROM)[number];

/**
 * What becomes of a "next time I will": `open` until the time came, `asked` from the day on which it was asked whether the
 * person tried it, and then what they said. Only what they said settles it.
 */
export const ADOPTION_STATES = ['open', 'asked', 'tried', 'not-tried', 'let-go'] as const;
export type AdoptionState = (typeof ADOPTION_STATES)[number];

/** What the person can say about one: `open` keeps it for the next time. */
export const ADOPTION_ANSWERS = ['open', 'tried', 'not-tried', 'let-go'] as const satisfies AdoptionState[];
export type AdoptionAnswer = (typeof ADOPTION_ANSWERS)[number];

export const isSettled = (state: AdoptionState): boolean => state !== 'open' && state !== 'asked';

/**
 * The kinds of occasion that a "next time I will" can wait for: an application before it is sent, an interview of one
 * kind, and an offer. A later interview is of its own kind where the person says which (STAGE).
 */
export const OCCASIONS = [
  'applied',
  'phone-screen',
  'first-interview',
  'later-interview',
  'technical',
  'panel',
  'presentation',
  'take-home',
  'final-round',
  'offer',
] as const satisfies readonly (Stage | LaterLabel)[];
export type Occasion = (typeof OCCASIONS)[number];

const OCCASION_LABELS: Record<Occasion, string> = {
  applied: 'An application',
  'phone-screen': 'A phone screen',
  'first-interview': 'A first interview',
  'later-interview': 'Any later interview',
  technical: 'A technical interview',
  panel: 'A panel interview',
  presentation: 'A presentation',
  'take-home': 'A take-home task',
  'final-round': 'A final round',
  offer: 'An offer',
};
/** What waits for no kind. */
export const ANY_INTERVIEW = 'Any interview';

const isStage = (kind: Occasion): kind is Occasion & Stage => STAGES.some((stage) => stage === kind);
const ownName = (naming: Naming, kind: Occasion) => (isStage(kind) ? ownNameOf(naming, kind) : null);

/** An occasion as something to choose; by their own name of the stage where they have one. Null: any interview. */
export const nameOfOccasion = (naming: Naming, kind: Occasion | null): string =>
  kind === null ? ANY_INTERVIEW : (ownName(naming, kind) ?? OCCASION_LABELS[kind]);

/** The same within a sentence, with its article. */
export const occasionInSentence = (naming: Naming, kind: Occasion | null): string =>
  (kind && ownName(naming, kind)) ?? nameOfOccasion(naming, kind).toLowerCase();

/** "Your phone screen with them": without an article. */
export const occasionWithoutArticle = (naming: Naming, kind: Occasion | null): string =>
  (kind && ownName(naming, kind)) ??
  nameOfOccasion(naming, kind)
    .replace(/^(An?|Any) /, '')
    .toLowerCase();

/** Where an application stands. */
export type Standing = { stage: Stage; laterLabel: LaterLabel | null };

/**
 * What an application that stands there is the occasion for. A saved one is about to be sent; an interview serves as what
 * it is, and a later one as "any later interview" too. Whatever waits for no kind (null) waits for any interview.
 */
export function occasionsAt({ stage, laterLabel }: Standing): readonly (Occasion | null)[] {
  switch (stage) {
    case 'saved':
      return ['applied'];
    case 'applied':
      return [];
    case 'later-interview':
      return laterLabel ? ['later-interview', laterLabel, null] : ['later-interview', null];
    case 'phone-screen':
    case 'first-interview':
    case 'final-round':
      return [stage, null];
    case 'offer':
      return [stage];
    default:
      return stage satisfies never;
  }
}

/** Every place where an application can stand, with each thing that it is the occasion for. */
export const ALL_OCCASIONS: readonly (Standing & { kind: Occasion | null })[] = STAGES.flatMap((stage) =>
  [null, ...(stage === 'later-interview' ? LATER_LABELS : [])].flatMap((laterLabel) =>
    occasionsAt({ stage, laterLabel }).map((kind) => ({ stage, laterLabel, kind })),
  ),
);

/**
 * When it is asked, once, whether the person tried it: from the local day after the application moved on, and after a
 * rejection not before the three days that a plan takes are over. What is longer ago is not asked about any more. A stage
 * that was left within the minutes in which a slip is corrected was none.
 */
export const ADOPTION_ASKED = {
  afterDays: 1,
  afterRejectionDays: PLAN_LAST_DAY + 1,
  untilDays: 42,
  slipMinutes: CORRECTION_WINDOW_MINUTES,
} as const;

/** Local days for which Today brings back what was adopted, from the day on which an application got there. */
export const ADOPTION_SHOWN_DAYS = 21;
