/**
 * Cyrillic and Greek letters that look like a Latin one: the single letters among Unicode's confusables (UTS #39,
 * confusables.txt) whose look is a letter of a to z, and the lower-case letters that look like a small capital of one.
 * Written as escapes, since two that look alike cannot be told apart in a review.
 */
const LOOK_ALIKES = {
  A: '\u0391\u0410',
  a: '\u03b1\u0430',
  B: '\u0392\u0412',
  b: '\u042c\u0432',
  C: '\u0421',
  c: '\u0441',
  d: '\u0501',
  E: '\u0395\u0415',
  e: '\u0435\u04bd',
  F: '\u03dc',
  G: '\u050c',
  H: '\u0397\u041d',
  h: '\u043d\u04bb',
  I: '\u0399\u0406\u04c0',
  i: '\u03b9\u0456\u04cf\ua647',
  J: '\u037f\u0408',
  j: '\u03f3\u0458',
  K: '\u039a\u041a',
  k: '\u03ba\u043a',
  M: '\u039c\u03fa\u041c',
  m: '\u043c',
  N: '\u039d',
  O: '\u039f\u041e',
  o: '\u03bf\u03c3\u043e',
  P: '\u03a1\u0420',
  p: '\u03c1\u0440',
  q: '\u051b',
  r: '\u0433\u1d26',
  S: '\u0405',
  s: '\u0455',
  T: '\u03a4\u0422',
  t: '\u03c4\u0442',
  u: '\u03c5',
  V: '\u0474',
  v: '\u03bd\u0475',
  W: '\u051c',
  w: '\u0461\u051d',
  X: '\u03a7\u0425',
  x: '\u0445',
  Y: '\u03a5\u0423\u04ae',
  y: '\u03b3\u0443\u04af',
  Z: '\u0396',
};

/** Each look-alike with the Latin letter that it looks like. */
export const LATIN_FOR: ReadonlyMap<string, string> = new Map(
  Object.entries(LOOK_ALIKES).flatMap(([latin, others]) => [...others].map((other) => [other, latin])),
);
