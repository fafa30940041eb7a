import { execFileSync } from 'node:child_process';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { BY_COLOUR } from './support/accessible';
import { coloursOn, markColours } from './support/colours';

// Every mail as its reader sees it. `PICTURES=yes npm test -- e2e mails` leaves pictures in test-results/mails.

type Specimen = { name: string; html: string };

// Rendered by a process of its own: the test runner reads JSX in a way of its own.
const RENDER = `import { specimens } from './app/gallery/mails/specimens.ts';
process.stdout.write(JSON.stringify(await specimens()));`;

test('every mail reads well on any screen, in either theme, and loads nothing', async ({ browser }) => {
  const args = ['--import', 'tsx', '--input-type=module', '-e', RENDER];
  const specimens: Specimen[] = JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }));
  expect(specimens.length).toBeGreaterThanOrEqual(15);
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [640, 360]) {
      const context = await browser.newContext({ colorScheme, viewport: { width, height: 800 } });
      const viewer = await context.newPage();
      const asked: string[] = [];
      const drawn = new Set<string>();
      viewer.on('request', (request) => asked.push(request.url()));
      for (const { name, html } of specimens) {
        await viewer.setContent(html);
        if (process.env.PICTURES) {
          const slug = name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
          const path = `test-results/mails/${slug}-${colorScheme}-${width}.png`;
          await viewer.screenshot({ path, fullPage: true });
        }
        const [wide, room] = await viewer.evaluate(() => [
          document.documentElement.scrollWidth,
          document.documentElement.clientWidth,
        ]);
        expect(wide, `${name} at ${width}`).toBeLessThanOrEqual(room ?? 0);
        // Colours differ by theme, not by width, and nothing but colours differs by theme.
        if (width !== (colorScheme === 'light' ? 640 : 360)) continue;
        const found = [
          ...(colorScheme === 'light' ? await wrongIn(viewer, html) : []),
          ...(await wrongColoursIn(viewer, drawn)),
        ];
        expect(found, `${name}, ${colorScheme}`).toEqual([]);
      }
      expect(asked).toEqual([]);
      await context.close();
    }
  }
});

/** What axe finds, but for colours. A reply is its writer's plain words: it has neither title nor heading. */
async function wrongIn(page: Page, html: string): Promise<string[]> {
  const unheaded = ['document-title', 'landmark-one-main', 'region', 'page-has-heading-one'];
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .disableRules([...BY_COLOUR, ...(html.includes('<h1') ? [] : unheaded)])
    .analyze();
  return violations.map(({ id }) => id);
}

/** What axe finds in those ways of drawing words that no mail before this one has (./support/colours). */
async function wrongColoursIn(page: Page, drawn: Set<string>): Promise<string[]> {
  const fresh = (await coloursOn(page)).filter((way) => !drawn.has(way));
  if (fresh.length === 0) return [];
  for (const way of fresh) drawn.add(way);
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .include(await markColours(page, fresh))
    .withRules(BY_COLOUR)
    .analyze();
  return violations.map(({ id }) => id);
}
