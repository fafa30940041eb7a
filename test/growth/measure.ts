import { ATOMS } from './atoms';

// How the work on a text grows with its length, by what a character of a whole text takes beside one of its first quarter:
// as much where the work grows as the text does, four times as much where it grows with the square.

/** A character may take so many times as much. */
export const GROWS_AT_MOST = 1.5;
/** What takes less for the whole text is too little to tell growth from noise. */
const TELLING_MS = 5;
/** One look may be enough; and so clearly linear it has to be then. */
const CLEARLY_LINEAR = 1.25;
/** Of a run that takes so long, processor time tells; of a shorter one the clock does, as its steps are finer. */
const SEEN_MS = 20;
/** The system counts processor time in steps of a few milliseconds: a measure is many of them long. */
const MEASURED_MS = 25;
/** A run may be disturbed (garbage is collected, code is compiled): the calmest of several counts. */
const TRIES = 8;

export type Reads = (text: string) => unknown;

/** How many times as much a character of `whole` takes as one of `quarter`; null where both are next to nothing. */
export async function growthOf(reads: Reads, quarter: string, whole: string): Promise<number | null> {
  // The first run compiles, which only makes it longer.
  for (let run = 0; run < 3; run += 1) {
    const before = process.threadCpuUsage();
    const began = performance.now();
    await reads(whole);
    const onClock = performance.now() - began;
    // The clock is never behind the processor's time.
    if (onClock < TELLING_MS) return null;
    const longer = since(before);
    const growth =
      longer < SEEN_MS
        ? onClock / (4 * (await leastOnClock(reads, quarter)))
        : longer / (2 * (await workOf(reads, quarter, 2)));
    if (growth <= CLEARLY_LINEAR) return growth;
  }
  let calmest = Number.POSITIVE_INFINITY;
  for (let tried = 0; tried < TRIES && calmest > GROWS_AT_MOST; tried += 1) {
    const [runs, longer] = await enough(reads, whole);
    // As many characters in all: linear work takes as long for them, whatever stays the same from run to run.
    calmest = Math.min(calmest, longer / (await workOf(reads, quarter, 4 * runs)));
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

/** The least of four runs on the clock: whoever disturbs one makes it longer, and does not come by in all. */
async function leastOnClock(reads: Reads, text: string): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 4; run += 1) {
    const began = performance.now();
    await reads(text);
    least = Math.min(least, performance.now() - began);
  }
  return least;
}

/** In milliseconds of this thread's processor time: another process makes a run longer on the clock and not here. */
async function workOf(reads: Reads, text: string, runs: number): Promise<number> {
  const before = process.threadCpuUsage();
  for (let run = 0; run < runs; run += 1) await reads(text);
  return since(before);
}

function since(before: NodeJS.CpuUsage): number {
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}

/**
 * The atoms of which a character takes over 1.5 times as much in a text of the length, and again in one of four times the
 * length. A reader that begins to look more closely at some length (a long cell, a long line) takes a step there and grows
 * no further; what grows with the square does.
 */
export async function grownOver(length: number, reads: Reads): Promise<Record<string, number>> {
  const grown: Record<string, number> = {};
  for (const [what, atom] of Object.entries(ATOMS)) {
    const of = (all: number) => atom.repeat(all / atom.length);
    const grows = (all: number) => growthOf(reads, of(all / 4), of(all));
    if (!tooMuch(await grows(length))) continue;
    const growth = await grows(4 * length);
    if (tooMuch(growth)) grown[what] = growth;
  }
  return grown;
}

const tooMuch = (growth: number | null): growth is number => growth !== null && growth > GROWS_AT_MOST;
