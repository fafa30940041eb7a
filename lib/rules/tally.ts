/** Things alike are told once, with their `count`: a long search is as few of them as a short one. Left out, it is one. */
export type Counted = { count?: number };

/** How many of them `are` so. */
export const countOf = <One extends Counted>(all: readonly One[], are: (one: One) => boolean): number =>
  all.reduce((sum, one) => (are(one) ? sum + (one.count ?? 1) : sum), 0);
