import type { LaterLabel, Stage } from './stages';

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
