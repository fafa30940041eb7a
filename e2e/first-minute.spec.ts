import type { BrowserContext, Locator, Page } from '@playwright/test';
import { apiOf } from './support/api';
import { moveClockToHour } from './support/clock';
import { expect, expectGoodScreen, newAddress, openLatestMail, signIn, test } from './support/journey';

// The first minute, on a small phone, an hour after a rejection.

test.use({ viewport: { width: 360, height: 640 }, hasTouch: true });

// With the whole day ahead, so that nothing here crosses a midnight.
test.beforeAll(() => moveClockToHour(10));

/** Counts what a thumb does; typing is not counted, choosing the field is. */
function thumb() {
  let taps = 0;
  const since = Date.now();
  return {
    taps: () => taps,
    tap: async (target: Locator) => {
      taps += 1;
      await target.tap();
    },
    write: async (field: Locator, words: string) => {
      taps += 1;
      await field.tap();
      await field.pressSequentially(words);
    },
    /** Notes taps and seconds in the report; only the taps are held against a number. */
    report: (what: string, most: number) => {
      const seconds = ((Date.now() - since) / 1000).toFixed(1);
      test.info().annotations.push({ type: what, description: `${taps} taps, ${seconds} s by a script` });
      expect(taps, what).toBeLessThanOrEqual(most);
    },
  };
}

const headline = (page: Page) => page.getByRole('heading', { level: 1 });
const see = (page: Page) => page.getByRole('button', { name: 'See what to do next' });
const keep = (page: Page) => page.getByRole('link', { name: /^Keep this and get help/ });
const bar = (page: Page) => page.getByRole('navigation', { name: 'Main' }).last();
const log = (page: Page) => bar(page).getByRole('link', { name: /log a rejection/i });

/** Everything that a browser asked for or was led to. */
function addressesOf(context: BrowserContext): string[] {
  const addresses: string[] = [];
  context.on('request', (request) => addresses.push(request.url()));
  return addresses;
}

async function codeTo(page: Page, email: string): Promise<string> {
  await openLatestMail(page, email);
  const code = page.frameLocator('iframe').getByText(/^[A-Z0-9]{8}$/);
  return (await code.textContent()) ?? '';
}

/** Answers the three questions for a final round that hurts, and opens "Keep this". */
async function answer(page: Page): Promise<void> {
  await page.goto('/what-now');
  await page.getByText('Final round', { exact: true }).click();
  await page.getByText('This one hurts').click();
  await see(page).click();
  await keep(page).click();
}

async function keepFor(page: Page, email: string, company = 'Kitewright'): Promise<void> {
  await page.getByLabel('Company').fill(company);
  await page.getByLabel('Role').fill('Platform Engineer');
  await page.getByLabel('Your email address').fill(email);
  await page.getByRole('button', { name: 'Email me the code' }).click();
  await expect(headline(page)).toHaveText('Check your email.');
}

/** The rejections of whoever is signed in, by their applications. */
async function rejected(page: Page) {
  const api = await apiOf(page);
  const { items } = await api.get<{ items: { company: string; role: string; ending: string }[] }>(
    '/applications',
  );
  return items.map(({ company, role, ending }) => ({ company, role, ending }));
}

const KITEWRIGHT = { company: 'Kitewright', role: 'Platform Engineer', ending: 'rejected' };

test('leads from the landing page to the verdict, and on into an account that holds every answer', async ({
  page,
  context,
  otherBrowser,
}) => {
  const email = newAddress('first');
  const mailbox = await otherBrowser();
  const addresses = addressesOf(context);
  const me = thumb();
  await page.goto('/');
  const just = page.getByRole('link', { name: 'I just got a rejection' });
  await expect(just).toBeInViewport({ ratio: 1 });
  await expect(page.getByRole('link', { name: 'Track my search' })).toBeInViewport({ ratio: 1 });
  await expectGoodScreen(page);
  await me.tap(just);

  await expect(headline(page)).toHaveText('Sorry it was a no.');
  await expect(page.getByRole('radio', { name: 'Final round' })).not.toBeChecked();
  await me.tap(page.getByText('Final round', { exact: true }));
  await me.tap(page.getByText('This one hurts'));
  await me.tap(see(page));

  await expect(headline(page)).toHaveText('You got that close. Of course it hurts.');
  await expect(keep(page)).toBeInViewport({ ratio: 1 });
  await expect(page.getByRole('img', { name: /nights between now and/ })).toBeVisible();
  me.report('landing page to the verdict', 8);
  await expectGoodScreen(page);

  await me.tap(keep(page));
  await me.write(page.getByLabel('Company'), 'Kitewright');
  await me.write(page.getByLabel('Role'), 'Platform Engineer');
  await expectGoodScreen(page);
  await me.write(page.getByLabel('Your email address'), email);
  await me.tap(page.getByRole('button', { name: 'Email me the code' }));
  await expect(headline(page)).toHaveText('Check your email.');
  await expectGoodScreen(page);
  await me.write(page.getByLabel('The code from the email'), await codeTo(mailbox, email));
  await me.tap(page.getByRole('button', { name: 'Save my answers' }));

  await expect(page).toHaveURL(/\/rejections\/[^/]+$/);
  await expect(headline(page)).toHaveText('You got that close. Of course it hurts.');
  await expect(page.getByRole('link', { name: 'Vent: write what you’d never send' })).toBeInViewport({
    ratio: 1,
  });
  await expect(page.getByRole('link', { name: 'Kitewright · Platform Engineer' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'See the three-day plan' })).toBeVisible();
  me.report('landing page to an account with everything in it', 16);
  expect(await rejected(page)).toEqual([KITEWRIGHT]);
  for (const said of [/kitewright/i, /final-round/, /emotional/, /platform/i])
    expect(addresses.filter((address) => said.test(address))).toEqual([]);
  await expectGoodScreen(page);
  // Nothing of it is left in the browser.
  expect((await context.cookies()).filter(({ name }) => /answers/.test(name))).toEqual([]);
});

test('keeps the answers where the mail’s link is opened on another device', async ({
  page,
  otherBrowser,
}) => {
  const email = newAddress('elsewhere');
  await answer(page);
  await keepFor(page, email);
  const laptop = await otherBrowser({ viewport: { width: 1280, height: 900 } });
  await openLatestMail(laptop, email);
  await laptop.frameLocator('iframe').getByRole('link', { name: 'Save my answers' }).click();
  await expect(
    laptop.getByText('What you answered about your rejection is saved to this account.'),
  ).toBeVisible();
  await expectGoodScreen(laptop);
  await laptop.getByRole('button', { name: 'Save my answers' }).click();
  await expect(laptop).toHaveURL(/\/rejections\/[^/]+$/);
  expect(await rejected(laptop)).toEqual([KITEWRIGHT]);
});

test('gives the answers to an account that is there, and asks whoever is signed in for no address', async ({
  page,
  context,
}) => {
  const email = newAddress('known');
  await signIn(page, email);
  await answer(page);
  await expect(page.getByLabel('Your email address')).toHaveCount(0);
  await page.getByLabel('Company').fill('Kitewright');
  await page.getByLabel('Role').fill('Platform Engineer');
  await page.getByRole('button', { name: 'Keep this' }).dblclick();
  await expect(page).toHaveURL(/\/rejections\/[^/]+$/);
  expect(await rejected(page)).toEqual([KITEWRIGHT]);

  await context.clearCookies();
  await answer(page);
  await keepFor(page, email, 'Fabrikam');
  const mailbox = await context.newPage();
  const code = await codeTo(mailbox, email);
  await page.getByLabel('The code from the email').fill(code);
  await page.getByRole('button', { name: 'Save my answers' }).click();
  await expect(page).toHaveURL(/\/rejections\/[^/]+$/);
  expect(await rejected(page)).toEqual([{ ...KITEWRIGHT, company: 'Fabrikam' }, KITEWRIGHT]);
});

test('asks for a second mail without asking anything twice', async ({ page }) => {
  await answer(page);
  await keepFor(page, newAddress('again'));
  await page.getByRole('link', { name: 'Change the address or send a new link' }).click();
  await expect(page.getByLabel('Company')).toHaveValue('Kitewright');
  await expect(page.getByLabel('Role')).toHaveValue('Platform Engineer');
});

test.describe('signed in', () => {
  const email = () => newAddress('logging');

  test('meets somebody new with the same two things', async ({ page }) => {
    await signIn(page, email());
    await page.goto('/today');
    await expect(page.getByRole('link', { name: 'I just got a rejection' })).toBeInViewport({ ratio: 1 });
    await expect(page.getByRole('link', { name: 'Track my search' })).toBeInViewport({ ratio: 1 });
    await expectGoodScreen(page);
  });

  test('logs a rejection by a known company in three taps', async ({ page }) => {
    await signIn(page, email());
    await (await apiOf(page)).addApplication({
      company: 'Northwind',
      role: 'Engineer',
      stage: 'phone-screen',
    });
    await page.goto('/journal');
    const me = thumb();
    await me.tap(log(page));
    await me.tap(page.getByRole('link', { name: /Northwind/ }));
    await expect(page.getByRole('radio', { name: 'Phone screen' })).toBeChecked();
    await me.tap(see(page));
    await expect(page).toHaveURL(/\/rejections\/[^/]+$/);
    me.report('known company', 3);
    await expect(page.getByRole('link', { name: 'Vent: write what you’d never send' })).toBeInViewport({
      ratio: 1,
    });
  });

  test('logs a rejection by a new company in five, with nothing chosen that nobody said', async ({
    page,
  }) => {
    await signIn(page, email());
    await (await apiOf(page)).addApplication({ company: 'Northwind', role: 'Engineer' });
    await page.goto('/today');
    const me = thumb();
    await me.tap(log(page));
    await expect(headline(page)).toHaveText('Who was the rejection from?');
    await expectGoodScreen(page);
    await expect(page.getByRole('radio', { name: 'Saved' })).toHaveCount(0);
    for (const stage of await page
      .getByRole('group', { name: 'How far did you get?' })
      .getByRole('radio')
      .all())
      await expect(stage).not.toBeChecked();
    await me.write(page.getByLabel('Company'), 'Kitewright');
    await me.write(page.getByLabel('Role'), 'Platform Engineer');
    await me.tap(page.getByText('Final round', { exact: true }));
    await me.tap(see(page));
    await expect(headline(page)).toHaveText('You got that close. That’s hard to hear.');
    me.report('new company', 6);
    await expect(page.getByRole('link', { name: 'Vent: write what you’d never send' })).toBeInViewport({
      ratio: 1,
    });
    await expectGoodScreen(page);
  });

  test('says what is missing, and keeps the rest', async ({ page }) => {
    await signIn(page, email());
    await page.goto('/no');
    await page.getByLabel('Company').fill('Kitewright');
    await see(page).tap();
    await expect(page.getByText('Choose how far you got.').first()).toBeVisible();
    await expect(page.getByText('Write the role.').first()).toBeVisible();
    await expect(page.getByLabel('Company')).toHaveValue('Kitewright');
  });

  test('counts no empty pipeline on the day, with a plan or without', async ({ page }) => {
    await signIn(page, email());
    const api = await apiOf(page);
    for (const stage of ['applied', 'final-round']) {
      const { id } = await api.addApplication({ company: `Last ${stage}`, stage });
      await api.post(`/applications/${id}/rejection`, {});
      for (const path of ['/today', '/pipeline']) {
        await page.goto(path);
        await expect(headline(page)).toBeVisible();
        await expect(page.getByText(/None open in this list|is a good aim|Day 1 of the first/)).toHaveCount(
          0,
        );
      }
    }
    // Nor does the board count its columns.
    await expect(page.getByText('This can wait.')).toBeVisible();
    await expectGoodScreen(page);
    await page.goto('/today');
    await expectGoodScreen(page);
  });

  test('has “Log a rejection” in one place on every screen', async ({ page }) => {
    await signIn(page, email());
    const api = await apiOf(page);
    const { id } = await api.addApplication({ company: 'Northwind', stage: 'final-round' });
    const { id: rejection, planId } = await api.post<{ id: string; planId: string }>(
      `/applications/${id}/rejection`,
      {},
    );
    const screens = [
      ...['/today', '/pipeline', '/pipeline/ended', '/journal', '/coach', '/templates', '/settings', '/no'],
      ...['/settings/security', '/applications/new', `/applications/${id}`, `/plans/${planId}`, '/export'],
      ...['', '/vent', '/reply', '/journal', '/raise'].map((part) => `/rejections/${rejection}${part}`),
    ];
    let place: unknown;
    for (const screen of screens) {
      await page.goto(screen);
      await expect(log(page)).toBeInViewport({ ratio: 1 });
      const box = await log(page).boundingBox();
      place ??= box;
      expect(box, screen).toEqual(place);
    }
    await page.setViewportSize({ width: 1280, height: 800 });
    for (const screen of ['/today', '/settings']) {
      await page.goto(screen);
      await expect(page.getByRole('banner').getByRole('link', { name: 'Log a rejection' })).toBeInViewport({
        ratio: 1,
      });
    }
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('goes the same way to the same account', async ({ page, otherBrowser }) => {
    const email = newAddress('plain');
    await page.goto('/');
    await page.getByRole('link', { name: 'I just got a rejection' }).click();
    await page.getByLabel('First interview').check();
    await page.getByLabel('Yesterday').check();
    await page.getByLabel('Your time zone').fill('Europe/London');
    await see(page).click();
    // The hour of yesterday is asked in a second step where no script can ask at once.
    await page.getByLabel('About what time?').fill('17:00');
    await page.getByLabel('Your time zone').fill('Europe/London');
    await see(page).click();
    await expect(headline(page)).toHaveText('A short reply is worth it.');
    await keep(page).click();
    await keepFor(page, email);
    const mailbox = await otherBrowser();
    await page.getByLabel('The code from the email').fill(await codeTo(mailbox, email));
    await page.getByRole('button', { name: 'Save my answers' }).click();
    await expect(page).toHaveURL(/\/rejections\/[^/]+$/);
    expect(await rejected(page)).toEqual([KITEWRIGHT]);
  });
});
