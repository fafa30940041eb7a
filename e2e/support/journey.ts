import { readFileSync, statSync } from 'node:fs';
import {
  type BrowserContext,
  type BrowserContextOptions,
  test as base,
  type ConsoleMessage,
  expect,
  type Locator,
  type Page,
} from '@playwright/test';
import { runShift } from '@/bin/moved-clock';
import { expectAccessible } from './accessible';
import { addressOfLatestMail, openLatestMail } from './outbox';
import { ownLog } from './own-server';
import { waitForScripts } from './scripts';

export { countMails, openLatestMail } from './outbox';
export { signIn } from './sign-in';
export { expect };

type OtherBrowser = (options?: BrowserContextOptions) => Promise<Page>;

/**
 * A test in which anything a browser complains about is a failure. `otherBrowser` opens a page in a browser of its
 * own: another person's, or another device.
 */
export const test = base.extend<{ complaints: string[]; otherBrowser: OtherBrowser }>({
  complaints: [
    async ({ context, javaScriptEnabled }, use, testInfo) => {
      const complaints: string[] = [];
      const from = lengthOfLog();
      await moveBrowserClock(context);
      if (javaScriptEnabled !== false) waitForScripts(context);
      listen(context, complaints);
      await use(complaints);
      // Why the app answered as it did stands in its own log.
      const errors = testInfo.errors.length > 0 || complaints.length > 0 ? errorsSince(from) : [];
      for (const line of errors) process.stderr.write(`the app: ${line}\n`);
      expect(complaints, [...complaints, ...errors.map(inShort)].join('; ')).toEqual([]);
    },
    { auto: true },
  ],
  otherBrowser: async ({ browser, complaints, javaScriptEnabled }, use) => {
    const opened: BrowserContext[] = [];
    await use(async (options) => {
      const context = await browser.newContext(options);
      await moveBrowserClock(context);
      // What is not said here is as the file says it.
      if ((options?.javaScriptEnabled ?? javaScriptEnabled) !== false) waitForScripts(context);
      listen(context, complaints);
      opened.push(context);
      return context.newPage();
    });
    for (const context of opened) await context.close();
  },
});

const lengthOfLog = (): number => statSync(ownLog(), { throwIfNoEntry: false })?.size ?? 0;

/** What the app called an error since its log was that long. */
const errorsSince = (from: number): string[] =>
  lengthOfLog() === from
    ? []
    : readFileSync(ownLog())
        .subarray(from)
        .toString()
        .split('\n')
        .filter((line) => line.includes('"level":"error"'));

function inShort(line: string): string {
  const { event, error, code, route } = JSON.parse(line) as Record<string, unknown>;
  return ['the app:', event, error, code, route].filter(Boolean).join(' ');
}

/** With `--on DAY` a browser tells the time that the app does. */
async function moveBrowserClock(context: BrowserContext): Promise<void> {
  const milliseconds = runShift() * 1000;
  if (milliseconds === 0) return;
  await context.addInitScript((shift) => {
    const Real = Date;
    const now = () => Real.now() + shift;
    globalThis.Date = new Proxy(Real, {
      construct: (real, values, made) => Reflect.construct(real, values.length > 0 ? values : [now()], made),
      get: (real, key) => (key === 'now' ? now : Reflect.get(real, key)),
    });
  }, milliseconds);
}

function listen(context: BrowserContext, complaints: string[]): void {
  context.on('console', (message: ConsoleMessage) => {
    if (message.type() === 'error' && !isRefusal(message)) complaints.push(message.text());
  });
  context.on('weberror', (error) => complaints.push(String(error.error())));
}

/**
 * A 404 on purpose, a network that the test took away, and the test's own scripts kept out of a mail's frame: the tests have
 * their own word on each.
 */
const isRefusal = (message: ConsoleMessage) =>
  /Failed to load resource.*(?:404|ERR_INTERNET_DISCONNECTED)|Blocked script execution in 'about:srcdoc'/.test(
    message.text(),
  );

/** Nothing sticks out sideways at 360 px. */
export async function expectToFitAPhone(page: Page): Promise<void> {
  const before = page.viewportSize();
  await page.setViewportSize({ width: 360, height: 740 });
  const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  // An open menu finds its new place a frame after the window has changed.
  await expect.poll(overflow, { message: `${page.url()} at 360 px` }).toBeLessThanOrEqual(0);
  if (before) await page.setViewportSize(before);
}

export async function expectGoodScreen(page: Page): Promise<void> {
  await expectAccessible(page);
  await expectToFitAPhone(page);
}

let people = 0;
/** An address nobody has used yet. */
export const newAddress = (name: string) => `${name}.${Date.now()}.${people++}@example.test`;

/** Signs in by the mail's link, read in the outbox as a person on this machine would; see also `signIn`. */
export async function signInByMail(page: Page, email: string, to = '/sign-in'): Promise<void> {
  const earlier = await addressOfLatestMail(page, email);
  await page.goto(to);
  await page.getByLabel('Your email address').fill(email);
  await page.getByRole('button', { name: 'Email me a sign-in link' }).click();
  await expect(page.getByRole('heading', { name: 'Check your email.' })).toBeVisible();
  // Of somebody who has signed in before, the used mail is still there.
  await expect.poll(() => addressOfLatestMail(page, email), { timeout: 60_000 }).not.toBe(earlier);
  await openLatestMail(page, email);
  await page.frameLocator('iframe').getByRole('link').first().click();
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page).not.toHaveURL(/sign-in/);
}

/** The form on the board that adds an application, unfolded. */
export async function composerOf(page: Page): Promise<Locator> {
  const form = page.getByRole('form', { name: 'Add an application' });
  if (!(await form.isVisible())) await page.locator('summary', { hasText: 'Add an application' }).click();
  return form;
}

/** Adds an application on the board. */
export async function addApplication(
  page: Page,
  company: string,
  role: string,
  stage = 'Applied',
): Promise<void> {
  await page.goto('/pipeline');
  const line = await composerOf(page);
  await line.getByLabel('Company').fill(company);
  await line.getByLabel('Role').fill(role);
  await line.getByLabel('Stage').selectOption({ label: stage });
  await line.getByRole('button', { name: 'Add' }).click();
  await expect(page.getByRole('link', { name: company }).first()).toBeVisible();
}

/** Chooses that the service sends the letter, which is the last of the ways; whoever has no name gives one (TRUST-3). */
export async function throughRebound(page: Page): Promise<void> {
  await page.getByRole('radio', { name: 'Through Rebound' }).check();
  const name = page.getByLabel('Your name', { exact: true });
  if (await name.isVisible()) await name.fill('Ana Ruiz');
}
