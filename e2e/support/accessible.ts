import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { coloursOn, markColours, unmarkColours } from './colours';

const THEMES = ['light', 'dark'] as const;

/** What axe judges by colours, which is all that a theme changes (app/globals.css). */
export const BY_COLOUR = ['color-contrast', 'link-in-text-block'];

/**
 * axe finds nothing, in both themes. Animations are stopped, so that no half-faded colour is judged. A screen is looked
 * at once a run and theme, however many journeys come by: what counts as one is in `screenOf`. Of its colours those are
 * judged that no screen before it has shown in the same way (./colours).
 */
export async function expectAccessible(page: Page): Promise<void> {
  // A page that is led to has its heading a moment before its title.
  await expect(page).toHaveTitle(/\S/);
  const screen = await screenOf(page);
  for (const colorScheme of THEMES) {
    const good = markOf('screens', `${colorScheme} ${screen}`);
    if (existsSync(good)) continue;
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await settled(page);
    const found = [
      ...(colorScheme === 'light' ? await judged(page, (axe) => axe.disableRules(BY_COLOUR)) : []),
      ...(await judgedColours(page, colorScheme)),
    ];
    expect(found, `${page.url()} in ${colorScheme}`).toEqual([]);
    writeFileSync(good, '');
  }
  await page.emulateMedia({ colorScheme: 'light' });
}

/** What axe finds wrong, in one go: the frames that are left out are the only ones there are. */
async function judged(page: Page, by: (axe: AxeBuilder) => AxeBuilder): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  const { violations } = await by(axe).exclude('iframe').analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

/** The same of the colours that are new. */
async function judgedColours(page: Page, colorScheme: string): Promise<string[]> {
  const fresh = (await coloursOn(page)).filter((one) => !existsSync(markOf(colorScheme, one)));
  if (fresh.length === 0) return [];
  const selector = await markColours(page, fresh);
  const found = await judged(page, (axe) => axe.include(selector).withRules(BY_COLOUR)).catch(isGone);
  await unmarkColours(page);
  // Words that stand for a moment, as "Saved" does, may be gone by now: what is there instead is looked at.
  if (found === null) return judgedColours(page, colorScheme);
  if (found.length === 0) for (const one of fresh) writeFileSync(markOf(colorScheme, one), '');
  return found;
}

/** Null where axe found nothing of what it was to judge; every other error stays one. */
function isGone(error: unknown): null {
  if (!String(error).includes('No elements found for include')) throw error;
  return null;
}

/** Even a stilled transition starts from the old colour, and is over a frame later. */
const settled = (page: Page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

/**
 * What axe judges by, short of the words: address without ids, width, and every kind of element with what is around it.
 * Another row of a list is the same screen; another badge, an error, an open menu or an empty heading is not.
 */
async function screenOf(page: Page): Promise<string> {
  const kinds = await page.evaluate(() => {
    const told = [
      'class',
      'role',
      'type',
      'lang',
      'data-theme',
      'tabindex',
      'alt',
      'disabled',
      'hidden',
      'style',
    ];
    const kindOf = (element: Element) => {
      const attributes = [...element.attributes]
        .filter(({ name }) => told.includes(name) || name.startsWith('aria-'))
        // A name is there or it is not; a state is what it says.
        .map(({ name, value }) =>
          /label|describedby|controls|owns|alt/.test(name) ? `${name}:${value !== ''}` : `${name}=${value}`,
        );
      const says = (element.textContent ?? '').trim() !== '';
      return `${element.localName}${says ? '+' : ''}[${attributes.sort().join()}]`;
    };
    const all = [...document.querySelectorAll('*')].map(
      (element) => `${element.parentElement ? kindOf(element.parentElement) : ''}>${kindOf(element)}`,
    );
    return [...new Set(all)].sort();
  });
  const address = new URL(page.url()).pathname.replace(/[0-9a-f-]{36}/g, ':id');
  return JSON.stringify([address, page.viewportSize()?.width, kinds]);
}

/** A file that says that something was found good; it is there for all of the run's workers. */
function markOf(kind: string, what: string): string {
  const folder = path.join(process.env.REBOUND_E2E_DATA ?? '', 'good', kind);
  mkdirSync(folder, { recursive: true });
  return path.join(folder, createHash('sha256').update(what).digest('hex'));
}
