// What a process does that is told to end. The first signal lets it finish what it does; a second one ends it at once.

/** A terminal and npm both hand on Ctrl-C: what comes that soon after the first is the same one. */
const SAME_WITHIN_MS = 1_000;

/**
 * Calls `finish` at the first signal, and `now` at another one that is no echo of it.
 * @param {{ finish: () => void, now: () => void }} ways
 */
export function onSignals({ finish, now }) {
  let first = null;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => {
      if (first === null) {
        first = performance.now();
        finish();
      } else if (performance.now() - first > SAME_WITHIN_MS) now();
    });
}
