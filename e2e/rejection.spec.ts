import type { Page } from '@playwright/test';
import { apiOf } from './support/api';
import { appNow, moveClockTo, moveClockToHour, said } from './support/clock';
import { addApplication, expect, expectGoodScreen, newAddress, signIn, test } from './support/journey';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

// With the whole day ahead, so that nothing here crosses a midnight.
test.beforeAll(() => moveClockToHour(10));
test.beforeEach(async ({ page }) => {
  await signIn(page, newAddress('rejection'));
});

const fact = (page: Page, term: string) =>
  page.locator('dl > div').filter({ has: page.getByText(term, { exact: true }) });
/** The heading over the nights, where something human is the page's. */
const nights = (page: Page) => page.getByRole('heading', { level: 2, name: /^Sleep on it/ });
const headline = (page: Page) => page.getByRole('heading', { level: 1 });

async function openForm(page: Page, company: string): Promise<void> {
  await page.goto('/pipeline');
  await page.getByRole('button', { name: `Move ${company}` }).tap();
  await page.getByRole('menuitem', { name: 'Log a rejection' }).tap();
  await expect(headline(page)).toHaveText('Log a rejection');
}

/** Logs what is chosen already and waits for the verdict; answers about when it was sent off. */
async function log(page: Page) {
  const at = await appNow();
  await page.getByRole('button', { name: 'See what to do next' }).tap();
  await expect(page).toHaveURL(/\/rejections\/[^/]+$/);
  return at;
}

test('logs a final round’s no in a few taps and says at once what follows', async ({ page }) => {
  const api = await apiOf(page);
  for (const company of ['Aldgate', 'Birch', 'Corran', 'Dunlin', 'Elmet', 'Fenland', 'Garnet'])
    await api.addApplication({ company });
  await addApplication(page, 'Northwind', 'Platform Engineer', 'Final round');

  await openForm(page, 'Northwind');
  await expect(page.getByRole('radio', { name: 'Final round' })).toBeChecked();
  await expectGoodScreen(page);
  await page.getByText('Hiring manager').tap();
  await page.getByText('Paste their email first').tap();
  await page.getByLabel('What they wrote').fill('We went with somebody who has run this at a larger scale.');
  await log(page);

  // 72H, HOLD-2, REPLY-3, ASK-3, PIPE-1.
  await expect(headline(page)).toHaveText('You got that close. That’s hard to hear.');
  await expect(page.getByText('A thoughtful reply is worth writing once you’ve slept on it.')).toBeVisible();
  await expect(nights(page)).toHaveText('Sleep on it, twice.');
  await expect(fact(page, 'Reply')).toContainText('A thoughtful reply is welcome here: five short parts');
  await expect(fact(page, 'Feedback')).toContainText('Ask once, lightly.');
  await expect(fact(page, 'Pipeline')).toContainText(
    'This was one of eight open applications. Seven are still open.',
  );
  const { holdUntil } = await api.get<{ holdUntil: string }>(new URL(page.url()).pathname);
  const when = page.getByText(`You can send this reply from ${said(holdUntil)}.`);
  await expect(when).toContainText('After a late round it waits 48 hours');
  await expect(page.getByRole('link', { name: 'See the three-day plan' })).toBeVisible();
  await expectGoodScreen(page);
});

for (const [stage, says, reply, feedback] of [
  ['Applied', 'This one needs no reply.', 'Not needed', 'Don’t ask this time'],
  ['First interview', 'One night is enough.', 'Recommended: three sentences', 'You can ask once'],
] as const) {
  // REPLY-1, REPLY-2, HOLD-1, ASK-1
  test(`advises by how far it went: ${stage.toLowerCase()}`, async ({ page }) => {
    await addApplication(page, 'Northwind', 'Platform Engineer', stage);
    await openForm(page, 'Northwind');
    const at = await log(page);
    await expect(headline(page)).toHaveText(says);
    await expect(fact(page, 'Reply')).toContainText(reply);
    await expect(fact(page, 'Feedback')).toContainText(feedback);
    // An empty pipeline is not brought up on the day of the rejection.
    await expect(fact(page, 'Pipeline')).toHaveCount(0);
    const [day = ''] = said(at.add({ hours: 24 })).split(' at ');
    await expect(page.getByText(day).first()).toBeVisible();
    await expectGoodScreen(page);
  });
}

// HOLD-3
test('lets a reply rest for 48 hours where it hurts', async ({ page }) => {
  await addApplication(page, 'Northwind', 'Platform Engineer', 'Phone screen');
  await openForm(page, 'Northwind');
  await page.getByText('This one hurts').tap();
  await log(page);
  await expect(headline(page)).toHaveText('That one hurts. We’re sorry.');
  await expect(nights(page)).toHaveText('Sleep on it, twice.');
  await expect(page.getByText('You said this one hurts, so it waits 48 hours.')).toBeVisible();
});

// HOLD-5
test('lets a slip be put right for ten minutes, and a hold only get longer afterwards', async ({ page }) => {
  await addApplication(page, 'Northwind', 'Platform Engineer', 'First interview');
  await openForm(page, 'Northwind');
  const at = await log(page);
  await expect(headline(page)).toHaveText('One night is enough.');
  await page.getByText('Something wrong?').tap();
  await page.getByText('Phone screen', { exact: true }).tap();
  await expectGoodScreen(page);
  await page.getByRole('button', { name: 'Save correction' }).tap();
  await expect(page.getByText('You got to the phone screen')).toBeVisible();

  await moveClockTo(at.add({ minutes: 11 }));
  await page.reload();
  await expect(page.getByText('Something wrong?')).toBeHidden();
  await page.getByRole('button', { name: 'It hurts more than I said' }).tap();
  await expect(nights(page)).toHaveText('Sleep on it, twice.');

  await expectGoodScreen(page);
  await page.getByRole('button', { name: 'Undo this rejection' }).tap();
  await expect(page).toHaveURL(/\/applications\//);
  await page.getByRole('main').getByRole('link', { name: 'Log a rejection' }).tap();
  await log(page);
  // Logged again without the hurt: the two nights stay.
  await expect(headline(page)).toHaveText('Sleep on it, twice.');
});

test('makes one rejection of two tabs that send the form at once', async ({ page, context }) => {
  const { id } = await (await apiOf(page)).addApplication({ company: 'Northwind', stage: 'final-round' });
  const tabs = [page, await context.newPage()];
  for (const tab of tabs) await tab.goto(`/applications/${id}/rejection`);
  await Promise.all(tabs.map((tab) => tab.getByRole('button', { name: 'See what to do next' }).tap()));
  for (const tab of tabs) await expect(tab).toHaveURL(/\/rejections\/[^/]+$/);
  expect(tabs[1]?.url()).toBe(page.url());
});

test('keeps what was typed when something is missing', async ({ page }) => {
  await addApplication(page, 'Northwind', 'Platform Engineer', 'First interview');
  await openForm(page, 'Northwind');
  await page.getByText('Phone screen', { exact: true }).tap();
  await page.getByText('Another day').tap();
  await page.getByLabel('Which day?').fill('');
  await page.getByText('Recruiter', { exact: true }).tap();
  await page.getByText('Paste their email first').tap();
  await page.getByLabel('What they wrote').fill('Not this time.');
  await page.getByText('More details').tap();
  await page.getByLabel('Unpaid hours you put in').fill('a few');
  await page.getByRole('button', { name: 'See what to do next' }).tap();

  const problems = page.getByRole('main').getByRole('alert');
  await expect(problems).toContainText('Give the hours as a number.');
  await expect(page.getByLabel('Unpaid hours you put in')).toHaveValue('a few');
  await expectGoodScreen(page);
  // What was mended is asked for no longer, and again where that is taken back.
  const hours = page.getByLabel('Unpaid hours you put in');
  await hours.fill('3');
  await expect(hours).not.toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByText('Give the hours as a number.').first()).toBeHidden();
  await expect(problems).toBeHidden();
  await hours.fill('a few');
  await expect(hours).toHaveAttribute('aria-invalid', 'true');
  await expect(problems).toContainText('Give the hours as a number.');
  await hours.fill('3');
  await page.getByRole('button', { name: 'See what to do next' }).tap();
  await expect(problems).toContainText('Choose the day you heard.');
  await expect(page.getByRole('radio', { name: 'Phone screen' })).toBeChecked();
  await expect(page.getByRole('radio', { name: 'Another day' })).toBeChecked();
  await expect(page.getByRole('radio', { name: 'Recruiter' })).toBeChecked();
  await expect(page.getByLabel('What they wrote')).toHaveValue('Not this time.');
});
