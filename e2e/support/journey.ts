import { AxeBuilder } from '@axe-core/playwright';
import { test as base, type ConsoleMessage, expect, type Page } from '@playwright/test';

export { expect };

/** A test in which anything the browser complains about is a failure. */
export const test = base.extend<{ complaints: string[] }>({
  complaints: [
    async ({ context }, use) => {
      const complaints: string[] = [];
      context.on('console', (message: ConsoleMessage) => {
        if (message.type() === 'error' && !isRefusal(message)) complaints.push(message.text());
      });
      context.on('weberror', (error) => complaints.push(String(error.error())));
      await use(complaints);
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
});

/** A 404 on purpose, and the test's own scripts kept out of a mail's frame: the tests have their own word on both. */
const isRefusal = (message: ConsoleMessage) =>
  /Failed to load resource.*404|Blocked script execution in 'about:srcdoc'/.test(message.text());

/** axe finds nothing, in both themes. Animations are stopped, so that no half-faded colour is judged. */
export async function expectAccessible(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const { violations } = await new AxeBuilder({ page }).exclude('iframe').analyze();
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
    expect(found, `${page.url()} in ${colorScheme}`).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: 'light' });
}

/** Nothing sticks out sideways at 360 px. */
export async function expectToFitAPhone(page: Page): Promise<void> {
  const before = page.viewportSize();
  await page.setViewportSize({ width: 360, height: 740 });
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow, `${page.url()} at 360 px`).toBeLessThanOrEqual(0);
  if (before) await page.setViewportSize(before);
}

export async function expectGoodScreen(page: Page): Promise<void> {
  await expectAccessible(page);
  await expectToFitAPhone(page);
}

let people = 0;
/** An address nobody has used yet. */
export const newAddress = (name: string) => `${name}.${Date.now()}.${people++}@example.test`;

/** Signs in by the mail's link, read in the outbox as a person on this machine would. */
export async function signIn(page: Page, email: string, to = '/sign-in'): Promise<void> {
  await page.goto(to);
  await page.getByLabel('Your e-mail address').fill(email);
  await page.getByRole('button', { name: 'Send me a mail' }).click();
  await expect(page.getByRole('heading', { name: 'Look in your mail.' })).toBeVisible();
  await openLatestMail(page, email);
  await page.frameLocator('iframe').getByRole('link').first().click();
  await page.getByRole('button', { name: 'Sign in here' }).click();
  await expect(page).not.toHaveURL(/sign-in/);
}

/** Opens the newest mail to an address in the outbox, waiting for the worker to have delivered it. */
export async function openLatestMail(page: Page, to: string, subject?: string | RegExp): Promise<void> {
  await expect(async () => {
    await page.goto('/outbox');
    const row = page.getByRole('listitem').filter({ hasText: `To ${to}` });
    const wanted = subject ? row.filter({ has: page.getByRole('link', { name: subject }) }) : row;
    await wanted.first().getByRole('link').click({ timeout: 1000 });
  }).toPass({ timeout: 20_000 });
  await expect(page.locator('iframe')).toBeVisible();
}

/** Adds an application on the board's one line. */
export async function addApplication(
  page: Page,
  company: string,
  role: string,
  stage = 'Applied',
): Promise<void> {
  await page.goto('/pipeline');
  const line = page.getByRole('form', { name: 'Add an application' });
  await line.getByLabel('Company').fill(company);
  await line.getByLabel('Role').fill(role);
  await line.getByLabel('Stage').selectOption({ label: stage });
  await line.getByRole('button', { name: 'Add' }).click();
  await expect(page.getByRole('link', { name: company }).first()).toBeVisible();
}
