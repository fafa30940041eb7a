/** Numbers that look random and are the same for the same seed and case, however the cases are shared out. */
export type Chance = {
  /** From 0 up to, not including, `below`. */
  int(below: number): number;
  of<T>(choices: readonly [T, ...T[]]): T;
};

export function chanceOf(seed: number, index: number): Chance {
  let state = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(index + 1, 0xc2b2ae35);
  // mulberry32
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const int = (below: number) => Math.floor(next() * below);
  return { int, of: (choices) => choices[int(choices.length)] ?? choices[0] };
}
