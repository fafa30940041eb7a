import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { identityScope } from '@/lib/access/identity';
import { scopeForJob } from '@/lib/access/job';
import { inScope } from '@/lib/access/transaction';
import { makeToken } from '@/lib/features/account/mutations';
import { makePerson } from '@/lib/features/sign-in/mutations';
import { type Held, heldBy } from '../memory/processes';
import { open, type Spread, spreadOf } from '../pages/requests';
import { demoSession, startProduct } from '../product';
import { bringIn } from './bring-in';
import { csvOf, workbookOf } from './files';

const RESULTS = 'bench-results/imports.json';
/** What somebody else opens in turn, alone and meanwhile. */
const PAGES = ['/today', '/pipeline', '/journal'];
const WARMING = 10;
const ALONE = 40;
const LOOK_MS = 250;

const FILES = { csv: csvOf, workbook: workbookOf };
type Kind = keyof typeof FILES;
const KINDS = Object.keys(FILES) as Kind[];

export type Imported = {
  kind: Kind;
  bytes: number;
  /** Until its preview was there, and until all rows were in. */
  readSeconds: number;
  broughtSeconds: number;
  /** Milliseconds of a page of somebody else. */
  alone: Spread;
  meanwhile: Spread;
  ratio: Spread;
  opened: number;
  /** The most megabytes that each process held meanwhile. */
  rss: { web: number; worker: number };
};

/** Brings in so many rows as a CSV and as a workbook, each for a person of its own, while somebody else opens pages. */
export async function benchImports({ rows }: { rows: number }): Promise<Imported[]> {
  const say = (line: string) => process.stdout.write(`• ${line}\n`);
  const { origin, root, seeded, close } = await startProduct(say, seed);
  const page = async (address: string) => {
    const { status, milliseconds } = await open(origin + address, seeded.session);
    if (status !== 200) throw new Error(`${address} answered ${status}.`);
    return milliseconds;
  };
  const round = async () => {
    const times: number[] = [];
    for (const address of PAGES) times.push(await page(address));
    return times;
  };
  const rounds = async (count: number) => {
    const times: number[] = [];
    for (let n = 0; n < count; n += 1) times.push(...(await round()));
    return times;
  };
  try {
    const measured: Imported[] = [];
    for (const kind of KINDS) {
      say(`Opening pages alone, and while ${rows} rows come in as ${kind}`);
      const file = FILES[kind](rows);
      await rounds(WARMING);
      const alone = spreadOf(await rounds(ALONE));
      const beside = during(round, root);
      const took = await bringIn(origin, seeded.tokens[kind], file).finally(beside.end);
      const { times, rss } = await beside.result;
      const meanwhile = spreadOf(times);
      measured.push({
        ...{ kind, bytes: file.size, ...took, alone, meanwhile, rss },
        ratio: { p50: meanwhile.p50 / alone.p50, p95: meanwhile.p95 / alone.p95 },
        opened: times.length,
      });
    }
    mkdirSync(path.dirname(RESULTS), { recursive: true });
    writeFileSync(RESULTS, `${JSON.stringify({ at: new Date(), rows, imports: measured }, null, 2)}\n`);
    return measured;
  } finally {
    await close();
  }
}

/** Rounds of pages until `end`, and what the processes hold at the most meanwhile. */
function during(round: () => Promise<number[]>, root: number) {
  let over = false;
  const times: number[] = [];
  const rss = { web: 0, worker: 0 };
  async function pages() {
    while (!over) times.push(...(await round()));
  }
  async function look() {
    while (!over) {
      for (const held of heldBy(root)) {
        const part = partOf(held);
        if (part) rss[part] = Math.max(rss[part], held.rss / 1024);
      }
      await sleep(LOOK_MS);
    }
  }
  const result = Promise.all([pages(), look()]).then(() => ({ times, rss }));
  return {
    result,
    end: () => {
      over = true;
    },
  };
}

/** Next gives its process a name of its own. */
const partOf = ({ command }: Held): 'web' | 'worker' | null =>
  /^next-server|bin\/serve\.mjs/.test(command) ? 'web' : command.includes('worker.js') ? 'worker' : null;

async function seed(): Promise<{ session: string; tokens: Record<Kind, string> }> {
  const tokens = { csv: '', workbook: '' };
  for (const kind of KINDS) {
    const { id } = await inScope(identityScope(), (tx) =>
      makePerson(tx, { email: `${kind}@example.test`, name: kind }),
    );
    const { token } = await inScope(scopeForJob(id), (tx) =>
      makeToken(tx, { name: 'Bench', scopes: ['read', 'write'] }),
    );
    tokens[kind] = token;
  }
  return { session: await demoSession(), tokens };
}
