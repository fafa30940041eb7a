import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** Milliseconds of processor time of one request: of the web server with all its threads, and of the database. */
export type Processor = { web: number; database: number };
/** Of the page, of the bare page in turn with it, and the first divided by the second, of both processes together as well. */
export type InTurn = { page: Processor; bare: Processor; ratio: { web: number; together: number } };
export type Processes = { web: number; database: number };

const WARMING = 8;
/** Below the middle: what other work on the machine does to a request (cold caches, a core that changes) only lengthens it. */
const SHARE = 0.3;
/** What follows an answer, such as handing back the connection, belongs to the request before. */
const AFTER_MS = 4;

/**
 * Processor time of a page in turn with the bare one: the 30th percentile of `rounds`. Other work on the machine lengthens
 * it far less than the clock's milliseconds. Linux only.
 */
export async function processorInTurn(
  rounds: number,
  { web, database }: Processes,
  page: () => Promise<unknown>,
  bare: () => Promise<unknown>,
): Promise<InTurn> {
  const taken: Record<'page' | 'bare', Processor[]> = { page: [], bare: [] };
  async function once(open: () => Promise<unknown>): Promise<Processor> {
    const before = { web: threadsOf(web), database: childrenOf(database) };
    await open();
    await sleep(AFTER_MS);
    return {
      web: threadsOf(web) - before.web,
      database: childrenOf(database) - before.database,
    };
  }
  for (let round = -WARMING; round < rounds; round += 1) {
    const [ofBare, ofPage] = [await once(bare), await once(page)];
    if (round < 0) continue;
    taken.bare.push(ofBare);
    taken.page.push(ofPage);
  }
  const [of, beside] = [low(taken.page), low(taken.bare)];
  const together = ({ web, database }: Processor) => web + database;
  return {
    ...{ page: of, bare: beside },
    ratio: { web: of.web / beside.web, together: together(of) / together(beside) },
  };
}

const low = (all: readonly Processor[]): Processor => ({
  web: lowOf(all.map(({ web }) => web)),
  database: lowOf(all.map(({ database }) => database)),
});

export const lowOf = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length * SHARE)] ?? 0;

/** All threads of a process: V8 collects garbage and compiles on threads of its own. */
const threadsOf = (pid: number) =>
  sum(readdirSync(`/proc/${pid}/task`).map((thread) => onProcessor(`/proc/${pid}/task/${thread}`)));

/** Each connection of Postgres is a process, a child of the server. */
const childrenOf = (pid: number) =>
  sum(
    (read(`/proc/${pid}/task/${pid}/children`) ?? '')
      .split(' ')
      .filter(Boolean)
      .map((child) => onProcessor(`/proc/${child}`)),
  );

/** Nanoseconds in the first place; what has ended meanwhile counts nothing. */
const onProcessor = (folder: string) => Number((read(`${folder}/schedstat`) ?? '0').split(' ')[0]) / 1e6;

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

function read(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
