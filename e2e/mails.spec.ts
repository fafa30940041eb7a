import { execFileSync } from 'node:child_process';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

// Every mail as its reader sees it; the pictures are in test-results/mails.

type Specimen = { name: string; html: string };

// Rendered by a process of its own: the test runner reads JSX in a way of its own.
const RENDER = `import { specimens } from './app/gallery/mails/specimens.ts';
process.stdout.write(JSON.stringify(await specimens()));`;

test('every mail reads well on any screen, in either theme, and loads nothing', async ({ browser }) => {
  test.setTimeout(240_000);
  const args = ['--import', 'tsx', '--input-type=module', '-e', RENDER];
  const specimens: Specimen[] = JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }));
  expect(specimens.length).toBeGreaterThanOrEqual(15);
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [640, 360]) {
      const context = await browser.newContext({ colorScheme, viewport: { width, height: 800 } });
      const viewer = await context.newPage();
      const asked: string[] = [];
      viewer.on('request', (request) => asked.push(request.url()));
      for (const { name, html } of specimens) {
        await viewer.setContent(html);
        const slug = name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
        await viewer.screenshot({
          path: `test-results/mails/${slug}-${colorScheme}-${width}.png`,
          fullPage: true,
        });
        const [wide, room] = await viewer.evaluate(() => [
          document.documentElement.scrollWidth,
          document.documentElement.clientWidth,
        ]);
        expect(wide, `${name} at ${width}`).toBeLessThanOrEqual(room ?? 0);
        // Colours differ by theme, not by width.
        if (width !== (colorScheme === 'light' ? 640 : 360)) continue;
        // A reply is its writer's plain words: it has neither title nor heading.
        const { violations } = await new AxeBuilder({ page: viewer })
          .setLegacyMode()
          .disableRules(
            html.includes('<h1')
              ? []
              : ['document-title', 'landmark-one-main', 'region', 'page-has-heading-one'],
          )
          .analyze();
        expect(
          violations.map(({ id }) => id),
          `${name}, ${colorScheme}`,
        ).toEqual([]);
      }
      expect(asked).toEqual([]);
      await context.close();
    }
  }
});
