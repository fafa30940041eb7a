/** What was written, with its undo and redo steps. */
export type History<T> = { past: T[]; present: T; future: T[]; steppedAt: number };

/** Typing that continues within this many milliseconds is one step. */
const ONE_STEP_MS = 1_000;
const STEPS = 100;

export const begin = <T>(present: T): History<T> => ({ past: [], present, future: [], steppedAt: 0 });

/** Writes `next` at `at` (milliseconds of any steady clock). `apart`: a step of its own, however quick it came. */
export function write<T>(history: History<T>, next: T, at: number, apart = false): History<T> {
  const { past, present, steppedAt } = history;
  const goesOn = !apart && past.length > 0 && at - steppedAt < ONE_STEP_MS && history.future.length === 0;
  return {
    past: goesOn ? past : [...past, present].slice(-STEPS),
    present: next,
    future: [],
    // Whatever follows a separate step begins a new one.
    steppedAt: apart ? 0 : at,
  };
}

/** One step back, or the same history if there is none. */
export function undo<T>(history: History<T>): History<T> {
  const { past, present, future } = history;
  const before = past.at(-1);
  if (before === undefined) return history;
  return { past: past.slice(0, -1), present: before, future: [present, ...future], steppedAt: 0 };
}

/** One step forward, or the same history if there is none. */
export function redo<T>(history: History<T>): History<T> {
  const { past, present, future } = history;
  const [after, ...more] = future;
  if (after === undefined) return history;
  return { past: [...past, present], present: after, future: more, steppedAt: 0 };
}
