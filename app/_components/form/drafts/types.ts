import { isSame, type Typed } from '../fields';

/** What somebody typed into a form and did not save. */
export type Draft = {
  typed: Typed;
  /** What the page showed in those fields when they began. */
  shown: Typed;
  /** When, in milliseconds since 1970, by this device. */
  at: number;
  /** It was to be saved, and did not reach the server. */
  isUnsent: boolean;
};

/** A draft and where it is kept. */
export type Kept = Draft & { id: string };

/** Whether the page shows all of it already. */
export const isGone = (kept: Kept, now: Typed): boolean =>
  Object.entries(kept.typed).every(([name, values]) => isSame(values, now[name]));
