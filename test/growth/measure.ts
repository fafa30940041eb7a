import { ATOMS } from './atoms';

// How the work on a text grows with its length, in processor time of this thread: another process makes a run longer on
// the clock and not here.

/** So many times the work for twice the text is as good as linear; quadratic work is four times. */
export const GROWS_AT_MOST = 2.6;
/** What takes less for the longer text is too little to tell growth from noise. */
const TELLING_MS = 5;
/** One look may be enough; and so clearly linear it has to be then. */
const CLEARLY_LINEAR = 2.3;
/** Of a run that takes so long, processor time tells; of a shorter one the clock does, as its steps are finer. */
const SEEN_MS = 20;
/** The system counts processor time in steps of a few milliseconds: a measure is many of them long. */
const MEASURED_MS = 25;
/** A run may be disturbed (garbage is collected, code is compiled): the calmest of several counts. */
const TRIES = 8;

export type Reads = (text: string) => unknown;

/** How many times the work is done for `twice` as for `once`; null where both are next to nothing. */
export async function growthOf(reads: Reads, once: string, twice: string): Promise<number | null> {
  // The first run compiles, which only makes it longer.
  for (let run = 0; run < 3; run += 1) {
    const before = process.threadCpuUsage();
    const began = performance.now();
    await reads(twice);
    const onClock = performance.now() - began;
    // The clock is never behind the processor's time.
    if (onClock < TELLING_MS) return null;
    const longer = since(before);
    const growth =
      longer < SEEN_MS
        ? onClock / (await leastOnClock(reads, once))
        : longer / (await workOf(reads, once, 1));
    if (growth <= CLEARLY_LINEAR) return growth;
  }
  let calmest = Number.POSITIVE_INFINITY;
  for (let tried = 0; tried < TRIES && calmest > GROWS_AT_MOST; tried += 1) {
    const [runs, longer] = await enough(reads, twice);
    // As many characters in all: linear work takes as long for them, whatever stays the same from run to run.
    const shorter = await workOf(reads, once, 2 * runs);
    calmest = Math.min(calmest, (2 * longer) / shorter);
  }
  return calmest;
}

/** Reads until there is enough to measure. Answers how many times it read, and the milliseconds. */
async function enough(reads: Reads, text: string): Promise<[runs: number, ms: number]> {
  const before = process.threadCpuUsage();
  for (let runs = 1; ; runs += 1) {
    await reads(text);
    const ms = since(before);
    if (ms >= MEASURED_MS) return [runs, ms];
  }
}

/** The lesser of two runs on the clock: whoever disturbs one makes it longer, and does not come by in both. */
async function leastOnClock(reads: Reads, text: string): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 2; run += 1) {
    const began = performance.now();
    await reads(text);
    least = Math.min(least, performance.now() - began);
  }
  return least;
}

async function workOf(reads: Reads, text: string, runs: number): Promise<number> {
  const before = process.threadCpuUsage();
  for (let run = 0; run < runs; run += 1) await reads(text);
  return since(before);
}

function since(before: NodeJS.CpuUsage): number {
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}

/** The atoms that made more than 2.6 times the work of twice their number. */
export async function grownOver(length: number, reads: Reads): Promise<Record<string, number>> {
  const grown: Record<string, number> = {};
  for (const [what, atom] of Object.entries(ATOMS)) {
    const of = (all: number) => atom.repeat(all / atom.length);
    const growth = await growthOf(reads, of(length / 2), of(length));
    if (growth !== null && growth > GROWS_AT_MOST) grown[what] = growth;
  }
  return grown;
}
