import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import PostalMime from 'postal-mime';
import type { House } from '../house';

// What somebody does who meets the former build with one request and the new one with the next.

const PAGES = [
  '/today',
  '/pipeline',
  '/pipeline/table',
  '/pipeline/calendar',
  '/insights',
  '/journal',
  '/journal/patterns',
  '/tasks',
  '/people',
  '/documents',
  '/replies',
  '/templates',
  '/search?q=a',
  '/settings',
  '/settings/security',
];

export const PAGES_WALKED = PAGES.length;

/** Signs in as somebody does who reads the mail. Answers where that led. */
export async function signIn(page: Page, origin: string, house: House, address: string): Promise<string> {
  const before = house.mails.length;
  await page.goto(`${origin}/sign-in`);
  await page.getByLabel('Your email address').fill(address);
  await page.getByRole('button', { name: 'Email me a sign-in link' }).click();
  const link = await linkSince(before, origin, house, address);
  if (!link) return page.url();
  await page.goto(link);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page
    .waitForURL((url) => !url.pathname.startsWith('/sign-in'), { timeout: 20_000 })
    .catch(() => undefined);
  return page.url();
}

/** Other mails come meanwhile: that somebody signed in, and what the worker finds due. */
async function linkSince(before: number, origin: string, { mails }: House, address: string) {
  const deadline = Date.now() + 30_000;
  while (Date.now() < deadline) {
    for (const { to, bytes } of mails.slice(before)) {
      const { text = '' } = to.includes(address) ? await PostalMime.parse(bytes) : {};
      const [link] = /https?:\/\/\S+\/sign-in\/confirm\?\S+/.exec(text) ?? [];
      if (link?.startsWith(`${origin}/`)) return link;
    }
    await sleep(200);
  }
  return undefined;
}

/** The pages that are not shown, each with what came instead. A browser has one session for all ports of a host. */
export async function notShown(page: Page, origin: string): Promise<string[]> {
  const missing: string[] = [];
  for (const path of PAGES) {
    const answer = await page.goto(`${origin}${path}`);
    const { pathname } = new URL(page.url());
    const broken = await page.getByText('Something went wrong').count();
    if (answer?.status() !== 200 || pathname !== path.split('?')[0] || broken > 0)
      missing.push(`${path}: ${answer?.status()} at ${pathname}${broken > 0 ? ', broken' : ''}`);
  }
  return missing;
}

/** Writes a task down in one build, and answers whether the other one shows it. */
export async function taskPasses(page: Page, from: string, to: string, words: string): Promise<boolean> {
  await page.goto(`${from}/tasks`);
  await page.getByRole('textbox', { name: 'What to do' }).first().fill(words);
  await page.getByRole('button', { name: 'Add task' }).first().click();
  const written = await page
    .getByText(words)
    .first()
    .waitFor({ timeout: 20_000 })
    .then(
      () => true,
      () => false,
    );
  await page.goto(`${to}/tasks`);
  return written && (await page.getByText(words).count()) > 0;
}
