import type { Typed } from '../fields';

/** What somebody typed into a form and did not save. */
export type Draft = {
  typed: Typed;
  /** What the page showed in those fields when they began. */
  shown: Typed;
  /** When, in milliseconds since 1970, by this device. */
  at: number;
  /** It was sent, and nobody answered: the name it was sent under, and whether all of the form is here to go once more. */
  unsent: { id: string | null; isWhole: boolean } | null;
};

/** A draft and where it is kept. */
export type Kept = Draft & { id: string };
