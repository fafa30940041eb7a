import { globSync, readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { prerender } from 'react-dom/static';
import { beforeAll, describe, expect, test } from 'vitest';
import { exportPart, latestExport } from '@/lib/features/exports/data';
import { buildDueExports } from '@/lib/features/exports/jobs';
import { requestExport } from '@/lib/features/exports/mutations';
import { fileOf } from '@/lib/features/interviews/calendar-file';
import { listInterviews } from '@/lib/features/interviews/data';
import { changeStage } from '@/lib/features/stages/mutations';
import { STAGE_LABELS, STAGES, type Stage } from '@/lib/rules/stages';
import { visiting } from '@/test/access/browser';
import { type Fixtures, matrixFixtures } from '@/test/access/fixtures';
import { act, allowed, rejected } from '@/test/rejected';
import { addressOf, pages, shown, visitorOf } from '@/test/visited-pages';

// STAGE: whoever has named their stages reads those names wherever a stage is named, and so does their coach. Every page is
// opened for somebody who has named all seven; none of them says the name that everybody else sees.

const OWN = Object.fromEntries(STAGES.map((stage, place) => [stage, `Xylo ${place + 1}`])) as Record<
  Stage,
  string
>;

/** Pages that say one of the seven by the name that everybody sees, and why. */
const ALL = Object.values(STAGE_LABELS);
const ANYBODY = 'It is for anybody, and asks for no account: nobody has names of their own there.';
const RULE = 'It says what a rule is about, and rules know the seven.';
const SAYS: Record<string, { names: readonly string[]; because: string }> = {
  '/': { names: ['Final round'], because: ANYBODY },
  '/what-now': { names: ALL, because: ANYBODY },
  '/what-now/raise-it': { names: ALL, because: ANYBODY },
  '/how-it-works': { names: ['Phone screen', 'Later interview', 'Final round'], because: RULE },
  '/rejections/[id]/raise': { names: ['Final round'], because: RULE },
  '/templates': {
    names: ['First interview', 'Final round'],
    because: 'For what a letter of ours is written.',
  },
  '/settings/stages': { names: ALL, because: 'It names which of the seven a name stands for.' },
  '/settings/calendar': {
    names: ['First interview'],
    because: 'An example of what a calendar says that is given no names.',
  },
  '/pipeline/table': { names: ['Applied'], because: 'The column of the day on which somebody applied.' },
  '/import/[id]': {
    names: ['Saved', 'Applied'],
    because: 'The file’s own words, and a column that says whether somebody applied.',
  },
  '/documents': { names: ['Offer'], because: 'A kind of document.' },
  '/documents/[id]': { names: ['Offer'], because: 'A kind of document.' },
};

/** Pages that name stages, of the person and of their coach. */
const SPEAK = [
  ...['/applications/[id]', '/pipeline', '/pipeline/table', '/no', '/insights', '/journal/patterns'],
  ...['/journal/[id]', '/rejections/[id]/journal', '/applications/[id]/rejection', '/interviews/[id]'],
  ...['/interviews/new', '/journal/next-time', '/report', '/search?q=a', '/import/[id]'],
  ...['/clients/[coachingId]/entries/[id]', '/clients/[coachingId]/patterns'],
];

let fixtures: Fixtures;
beforeAll(async () => {
  fixtures = await matrixFixtures();
  const { me } = fixtures.owner;
  // Enough of each for patterns and shares to be shown.
  for (const stage of ['applied', 'phone-screen', 'first-interview', 'final-round', 'offer'] as const)
    for (let n = 0; n < (stage === 'final-round' ? 10 : 2); n++) await rejected(me, stage);
  for (const stage of STAGES)
    allowed(await act(me, (tx) => changeStage(tx, { id: stage, name: OWN[stage] })));
}, 120_000);

async function htmlOf(
  page: (typeof pages)[number],
  address = addressOf(page.route, fixtures),
): Promise<string> {
  let html = '';
  await visiting(visitorOf(page.route, fixtures), async () => {
    const { prelude } = await prerender(await shown(page, address));
    html = await new Response(prelude).text();
  });
  return html;
}

/** The page to read in the copy of everything that somebody asked for. */
async function readablePage(me: Fixtures['owner']['me']): Promise<string> {
  await act(me, (tx) => requestExport(tx, { withVents: false }));
  await buildDueExports();
  const pieces: Uint8Array[] = [];
  for (let piece: Uint8Array | null = new Uint8Array(); piece; ) {
    pieces.push(piece);
    piece = await act(me, async (tx) =>
      exportPart(tx, (await latestExport(tx))?.id ?? '', pieces.length - 1),
    );
  }
  const page = unzipSync(new Uint8Array(Buffer.concat(pieces)))['index.html'];
  return new TextDecoder().decode(page);
}

/** What a reader is told: texts, and what stands in their place for who doesn't see. */
function saidIn(html: string): string[] {
  const plain = html.replaceAll(/<(script|style)[\s\S]*?<\/\1>/g, ' ').replaceAll('<!-- -->', '');
  const texts = plain.split(/<[^>]*>/);
  const labels = [...plain.matchAll(/\s(?:aria-label|alt|title|placeholder|content)="([^"]*)"/g)];
  return [...texts, ...labels.map(([, text = '']) => text)].map((text) => text.trim()).filter(Boolean);
}

/** A name of one word is a word like others: it counts where it stands for itself, and not within a sentence. */
const isNamed = (text: string, name: string): boolean =>
  name.includes(' ')
    ? text.toLowerCase().includes(name.toLowerCase())
    : text.split(/ · |: |, |\. | → /).some((part) => part.replace(/\.$/, '') === name);

const namesIn = (html: string): string[] => {
  const said = saidIn(html);
  return STAGES.map((stage) => STAGE_LABELS[stage]).flatMap((name) =>
    said.filter((text) => isNamed(text, name)).map((text) => `${name}: ${text}`),
  );
};

describe('STAGE: a person’s own names of stages', () => {
  test.each(pages)('are what $file says', async (page) => {
    const found = namesIn(await htmlOf(page));
    const may = SAYS[page.route]?.names ?? [];
    expect(found.filter((one) => !may.some((name) => one.startsWith(`${name}:`)))).toEqual([]);
    // A reason stays here as long as its page needs it.
    expect(may.filter((name) => name.includes(' ') && !found.some((one) => one.startsWith(name)))).toEqual(
      [],
    );
  });

  test('are what the pages say in the place of the others', async () => {
    for (const spoken of SPEAK) {
      const [route, search] = spoken.split('?');
      const page = pages.find((one) => one.route === route);
      if (!page) throw new Error(`there is no page ${route}`);
      expect(await htmlOf(page, search && spoken), spoken).toContain('Xylo');
    }
  });

  test('are in an export, in the file of an interview and in the report for an office', async () => {
    const { me } = fixtures.owner;
    const page = await readablePage(me);
    expect(page).toContain('Xylo 2');
    expect(namesIn(page)).toEqual([]);
    const [interview] = (await act(me, (tx) => listInterviews(tx, { limit: 1 }))).items;
    if (!interview) throw new Error('the owner has an interview');
    const file = await act(me, async (tx) =>
      fileOf({ ...interview, title: null, kind: 'phone-screen' }, tx.viewer),
    );
    expect(file).toContain('SUMMARY:Xylo 3');
  });

  test('are no mail’s business: none of our letters names a stage', () => {
    const letters = globSync('emails/*.tsx').map((file) => readFileSync(file, 'utf8'));
    const names = ALL.filter((name) => name.includes(' ')).map((name) => name.toLowerCase());
    expect(letters.filter((text) => names.some((name) => text.toLowerCase().includes(name)))).toEqual([]);
  });
});
