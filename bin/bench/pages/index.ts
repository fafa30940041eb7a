import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Page, pagesOf } from './addresses';
import { openPainter, type Paint, type Painter } from './paint';
import { type InTurn, processorInTurn } from './processor';
import { gzipped, inTurn, open, type Spread } from './requests';
import { frameworkScripts, ownScriptBytes } from './scripts';
import { type Seeded, seed } from './seed';
import { type Served, serve } from './serve';

const WARMING = 5;
const PAINTS = 7;
const BARE = '/gallery/bare';
const RESULTS = 'bench-results/pages.json';

export type Measured = {
  route: string;
  page: Spread;
  bare: Spread;
  ratio: Spread;
  /** Bytes of the answer, as they are and compressed, and of the scripts above the framework's, compressed. */
  html: number;
  htmlGzipped: number;
  scripts: number;
  paint: Paint | null;
};
export type Wanted = { rounds: number; only?: string };

/** Every page against a page that reads nothing but the session: times, bytes and the first paint. */
export async function benchPages({ rounds, only }: Wanted): Promise<Measured[]> {
  const painters: (Painter | null)[] = [];
  try {
    return await ofEachPage(only, async (served) => {
      const { origin, seeded } = served;
      const client = await openPainter(origin, seeded.client);
      const coach = await openPainter(origin, seeded.coach);
      painters.push(client, coach);
      if (!client) say('There is no Chromium here: no first paint is measured');
      return (page) => measure(page, { origin, seeded, rounds }, page.as === 'coach' ? coach : client);
    });
  } finally {
    for (const painter of painters) await painter?.close();
  }
}

export type OnProcessor = { route: string; html: number; htmlGzipped: number } & InTurn;

/** The same pages by processor time, for a machine that has other work as well. Linux only. */
export const benchProcessor = ({ rounds, only }: Wanted): Promise<OnProcessor[]> =>
  ofEachPage(only, async (served) => async ({ route, path: address, as }) => {
    const page = () => open(served.origin + address, served.seeded[as]);
    const bare = () => open(served.origin + BARE, served.seeded[as]);
    const { body } = await page();
    const taken = await processorInTurn(rounds, served.processes, page, bare);
    return { route, html: Buffer.byteLength(body), htmlGzipped: gzipped(body), ...taken };
  });

const say = (line: string) => process.stdout.write(`• ${line}\n`);

/** Serves the bench's person, and measures each page whose address has `only` in it. What is found is written down as well. */
async function ofEachPage<T>(
  only = '',
  begin: (served: Served<Seeded>) => Promise<(page: Page) => Promise<T>>,
): Promise<T[]> {
  const served = await serve(seed, say);
  try {
    const pages: Page[] = [{ route: BARE, path: BARE, as: 'client' }, ...pagesOf(served.seeded.ids)];
    const wanted = pages.filter(({ route }) => route.includes(only));
    await everyOneOpens(wanted, served.origin, served.seeded);
    const measureOne = await begin(served);
    const measured: T[] = [];
    for (const page of wanted) {
      say(page.route);
      measured.push(await measureOne(page));
    }
    mkdirSync(path.dirname(RESULTS), { recursive: true });
    writeFileSync(RESULTS, `${JSON.stringify({ at: new Date(), pages: measured }, null, 2)}\n`);
    return measured;
  } finally {
    await served.close();
  }
}

/** A page that leads elsewhere or is not there would look fast. All are named at once, before minutes of measuring. */
async function everyOneOpens(pages: readonly Page[], origin: string, seeded: Seeded): Promise<void> {
  const wrong: string[] = [];
  for (const { path: address, as } of pages) {
    const { status } = await open(origin + address, seeded[as]);
    if (status !== 200) wrong.push(`${address} answered ${status}.`);
  }
  if (wrong.length > 0) throw new Error(wrong.join('\n'));
}

type Setting = { origin: string; seeded: Seeded; rounds: number };

async function measure(
  { route, path: address, as }: Page,
  { origin, seeded, rounds }: Setting,
  painter: Painter | null,
): Promise<Measured> {
  const page = () => open(origin + address, seeded[as]);
  const bare = () => open(origin + BARE, seeded[as]);
  const { body } = await page();
  await inTurn(WARMING, page, bare);
  const times = await inTurn(rounds, page, bare);
  return {
    route,
    ...times,
    ratio: { p50: times.page.p50 / times.bare.p50, p95: times.page.p95 / times.bare.p95 },
    html: Buffer.byteLength(body),
    htmlGzipped: gzipped(body),
    scripts: ownScriptBytes(body, frameworkScripts()),
    paint: (await painter?.paintOf(origin + address, PAINTS)) ?? null,
  };
}
