/** READ-1: ways in which two people can ask for opposite things; each stands beside its opposite. */
const OPPOSITES = [
  ['too-long', 'too-short'],
  ['too-fast', 'too-slow'],
  ['too-technical', 'not-technical-enough'],
  ['too-senior', 'too-junior'],
  ['too-confident', 'too-quiet'],
  ['asks-too-much', 'asks-too-little'],
  ['too-specialised', 'too-broad'],
] as const;
export type Leaning = (typeof OPPOSITES)[number][number];
export const LEANINGS: readonly Leaning[] = OPPOSITES.flat();

const OPPOSITE = new Map<string, Leaning>(
  OPPOSITES.flatMap(([one, other]): [string, Leaning][] => [
    [one, other],
    [other, one],
  ]),
);

/** Whether one of these asks for the opposite of one of those. */
export function areOpposite(these: readonly string[], those: readonly string[]): boolean {
  return these.some((one) => {
    const opposite = OPPOSITE.get(one);
    return opposite !== undefined && those.includes(opposite);
  });
}
