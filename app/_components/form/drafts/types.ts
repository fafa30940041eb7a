import type { Typed } from '../fields';

/** What somebody typed into a form and did not save. */
export type Draft = {
  typed: Typed;
  /** What the page showed in those fields when they began. */
  shown: Typed;
  /** When, in milliseconds since 1970, by this device. */
  at: number;
  unsent: Unsent | null;
};

/**
 * It was sent, and nobody answered: the name it was sent under, whether all of the form is here to go once more, and where
 * the form stands, for whoever sends it from another page; when it was sent first, in milliseconds since 1970 by this
 * device, and what its page hid in it then.
 */
export type Unsent = {
  id: string | null;
  isWhole: boolean;
  left?: { address: string; place: string };
  at?: number;
  hidden?: Typed;
};

/** A draft and where it is kept. */
export type Kept = Draft & { id: string };
