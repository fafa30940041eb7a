import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Page, pagesOf } from './addresses';
import { openPainter, type Paint, type Painter } from './paint';
import { gzipped, inTurn, open, type Spread } from './requests';
import { frameworkScripts, ownScriptBytes } from './scripts';
import { type Seeded, seed } from './seed';
import { serve } from './serve';

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
export async function benchPages({ rounds, only = '' }: Wanted): Promise<Measured[]> {
  const say = (line: string) => process.stdout.write(`• ${line}\n`);
  const { origin, seeded, close } = await serve(seed, say);
  const painters: (Painter | null)[] = [];
  try {
    const client = await openPainter(origin, seeded.client);
    const coach = await openPainter(origin, seeded.coach);
    painters.push(client, coach);
    if (!client) say('There is no Chromium here: no first paint is measured');
    const measured: Measured[] = [];
    const pages: Page[] = [{ route: BARE, path: BARE, as: 'client' }, ...pagesOf(seeded.ids)];
    const wanted = pages.filter(({ route }) => route.includes(only));
    await everyOneOpens(wanted, origin, seeded);
    for (const page of wanted) {
      say(page.route);
      measured.push(await measure(page, { origin, seeded, rounds }, page.as === 'coach' ? coach : client));
    }
    mkdirSync(path.dirname(RESULTS), { recursive: true });
    writeFileSync(RESULTS, `${JSON.stringify({ at: new Date(), rounds, pages: measured }, null, 2)}\n`);
    return measured;
  } finally {
    for (const painter of painters) await painter?.close();
    await close();
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
