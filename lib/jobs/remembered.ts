/**
 * Asks at most once every `freshMs`, however many want to know, and answers at once with the last answer. Callers wait only
 * for the first answer, and where the last one is older than `knownMs`. Elapsed milliseconds.
 */
export function remembered<T>(
  ask: () => Promise<T>,
  { freshMs, knownMs }: { freshMs: number; knownMs: number },
): () => Promise<T> {
  let known: { at: number; answer: T } | undefined;
  let asking: Promise<T> | undefined;
  return async () => {
    const age = known ? performance.now() - known.at : Number.POSITIVE_INFINITY;
    if (known && age < freshMs) return known.answer;
    asking ??= ask()
      .then((answer) => {
        known = { at: performance.now(), answer };
        return answer;
      })
      .finally(() => {
        asking = undefined;
      });
    return known && age < knownMs ? known.answer : asking;
  };
}
