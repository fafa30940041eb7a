/** Of one label and one text: how much speaks for it, and whether it is there. */
export type Spoken = { score: number; is: boolean };

/** The lowest score from which on so many of those given are right: what is lower is not given. */
export function clearFrom(spoken: readonly Spoken[], precision: number): number {
  const down = spoken.toSorted((a, b) => b.score - a.score);
  let right = 0;
  let clear = Number.POSITIVE_INFINITY;
  for (const [place, { score, is }] of down.entries()) {
    if (is) right += 1;
    if (right / (place + 1) >= precision) clear = score;
  }
  return Math.ceil(clear * 100) / 100;
}
