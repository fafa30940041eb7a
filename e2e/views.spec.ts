import type { Locator, Page } from '@playwright/test';
import { apiOf } from './support/api';
import { expect, expectGoodScreen, newAddress, signIn, test } from './support/journey';

const column = (page: Page, name: string) => page.getByRole('region', { name: new RegExp(`^${name}`) });
const cardOf = (page: Page, company: string) =>
  page.locator('[data-card]:visible').filter({ hasText: company });

async function withApplications(page: Page, companies: readonly string[], stage = 'applied') {
  await signIn(page, newAddress('views'));
  const api = await apiOf(page);
  for (const company of companies)
    await api.post('/applications', { company, role: `Engineer at ${company}`, stage });
}

test('goes from card to card with the keyboard, opens the menu and takes a move back', async ({ page }) => {
  await withApplications(page, ['Northwind', 'Contoso']);
  await page.goto('/pipeline');
  await page.getByRole('link', { name: 'Contoso', exact: true }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('link', { name: 'Northwind', exact: true })).toBeFocused();
  await page.keyboard.press('m');
  await page.getByRole('menuitem', { name: 'Offer' }).click();
  await expect(
    column(page, 'Offer').getByText('Engineer at Northwind').filter({ visible: true }),
  ).toHaveCount(1);
  await expect(page.getByRole('status').filter({ hasText: 'Northwind moved to Offer.' })).toBeVisible();
  await page.keyboard.press('z');
  await expect(
    column(page, 'Applied').getByText('Engineer at Northwind').filter({ visible: true }),
  ).toHaveCount(1);
  await expect(page.getByRole('status').filter({ hasText: 'Northwind is back in Applied.' })).toBeVisible();
  await expectGoodScreen(page);
});

test('opens the search of the board by its key, and the first field of what a key leads to', async ({
  page,
}) => {
  await withApplications(page, ['Northwind']);
  await page.goto('/pipeline');
  const search = page.getByRole('searchbox', { name: 'Search company or role' });
  await expect(search).toBeHidden();
  // A key before its listener is there is nobody's.
  await expect(async () => {
    await page.keyboard.press('/');
    await expect(search).toBeFocused({ timeout: 3000 });
  }).toPass();
  await page.goto('/pipeline');
  await expect(async () => {
    if (!page.url().endsWith('/applications/new')) await page.keyboard.press('n');
    await expect(page.getByLabel('Company', { exact: true })).toBeFocused({ timeout: 3000 });
  }).toPass();
});

test('takes a move back at once, also before the server has answered it', async ({ page }) => {
  await signIn(page, newAddress('at-once'));
  const api = await apiOf(page);
  const { id } = await api.post<{ id: string }>('/applications', { company: 'Northwind', role: 'Engineer' });
  await page.goto('/pipeline');
  // The answer to the move waits until it was taken back.
  let answer = () => {};
  const isTakenBack = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const sent: string[] = [];
  await page.route('**/pipeline', async (route) => {
    if (route.request().method() !== 'POST') return route.continue();
    sent.push(route.request().method());
    if (sent.length === 1) await isTakenBack;
    await route.continue();
  });
  const card = page.locator(`[data-card="${id}"]:visible`);
  await card.getByRole('link').focus();
  await page.keyboard.press('Alt+ArrowRight');
  await expect(page.locator('[data-column="phone-screen"]').locator(card)).toBeVisible();
  await page.keyboard.press('z');
  await expect(page.locator('[data-column="applied"]').locator(card)).toBeVisible();
  answer();
  await expect.poll(async () => sent.length).toBe(2);
  await expect.poll(async () => api.get(`/applications/${id}`)).toMatchObject({ stage: 'applied' });
  await expect(page.locator('[data-column="applied"]').locator(card)).toBeVisible();
  expect(await api.get(`/applications/${id}`)).toMatchObject({ furthestStage: 'applied' });
});

test('narrows the calendar as the table, and saves, renames and deletes that view', async ({ page }) => {
  await signIn(page, newAddress('calendar-views'));
  const api = await apiOf(page);
  const add = (company: string, more: object) =>
    api.post<{ id: string }>('/applications', { company, role: 'Engineer', ...more });
  const { id } = await add('Northwind', { tags: ['Climate'] });
  await add('Litware', { stage: 'saved', deadline: '2030-06-12' });
  await api.post('/tasks', { title: 'Send the figures', dueOn: '2030-06-13', applicationId: id });
  await page.goto('/pipeline/calendar?view=month&day=2030-06-10');
  const deadline = page.getByRole('link', { name: /Litware/ });
  const task = page.getByRole('link', { name: /Send the figures/ });
  await expect(deadline).toBeVisible();
  await page.locator('summary', { hasText: 'Search' }).click();
  await page.getByLabel('Tag', { exact: true }).selectOption('Climate');
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  await expect(deadline).toHaveCount(0);
  await expect(task).toBeVisible();
  await expectGoodScreen(page);
  // The week of a day, and the month after it, are narrowed alike.
  await page.getByRole('link', { name: 'Next month' }).click();
  await expect(page).toHaveURL(/tag=Climate/);
  await page.getByRole('link', { name: 'Previous month' }).click();
  await page.getByLabel('Show', { exact: true }).selectOption('Interviews');
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  await expect(page.getByText('Nothing that you asked for in this month.')).toBeVisible();
  await page.getByText('Save this view').click();
  await page.getByLabel('Name of the view').fill('Talks');
  await page.getByRole('button', { name: 'Save view' }).click();
  await expect(page.getByRole('link', { name: 'Talks' })).toHaveAttribute('aria-current', 'page');
  await page.getByText('Rename view').click();
  await page.getByLabel('Name of the view').fill('Interviews for the climate');
  await page.getByRole('button', { name: 'Rename', exact: true }).click();
  await expect(page.getByRole('link', { name: 'Interviews for the climate' })).toBeVisible();
  await expectGoodScreen(page);
  await page.getByRole('button', { name: 'Delete view' }).click();
  await expect(page.getByRole('link', { name: 'Interviews for the climate' })).toHaveCount(0);
});

test('a view that a program saved is known on its page, however it is spelled, and what is gone of it counts as nothing', async ({
  page,
}) => {
  await withApplications(page, ['Northwind']);
  const api = await apiOf(page);
  await api.post('/views', { name: 'Mine', query: 'stage=applied,offer&sort=-moved&tag=gone' });
  await page.goto('/pipeline/table');
  await page.getByRole('link', { name: 'Mine', exact: true }).click();
  await expect(page.getByRole('link', { name: 'Mine', exact: true })).toHaveAttribute('aria-current', 'page');
  await expect(page.getByRole('row', { name: /Northwind/ })).toBeVisible();
  await expect(page.getByText('Save this view')).toHaveCount(0);
  await page.getByRole('button', { name: 'Delete view' }).click();
  await expect(page.getByRole('link', { name: 'Mine', exact: true })).toHaveCount(0);
});

test('tells the second of two windows that the first has moved the card', async ({ page }) => {
  await withApplications(page, ['Northwind']);
  await page.goto('/pipeline');
  const other = await page.context().newPage();
  await other.goto('/pipeline');
  await page.getByRole('link', { name: 'Northwind', exact: true }).focus();
  await page.keyboard.press('Alt+ArrowRight');
  await expect(
    page.getByRole('status').filter({ hasText: 'Northwind moved to Phone screen.' }),
  ).toBeVisible();
  await other.getByRole('button', { name: 'Move Northwind' }).click();
  await other.getByRole('menuitem', { name: 'Offer' }).click();
  await expect(other.getByText('Northwind is at Phone screen by now')).toBeVisible();
  await expect(
    column(other, 'Phone screen').getByText('Engineer at Northwind').filter({ visible: true }),
  ).toHaveCount(1);
});

test('shows the next cards of a column, without scripts as a page', async ({ page }) => {
  const companies = Array.from({ length: 20 }, (_, n) => `Company ${n}x`);
  await withApplications(page, companies);
  await page.goto('/pipeline');
  await expect(cardOf(page, 'Company 19x')).toBeVisible();
  await page.mouse.wheel(0, 4000);
  await expect(cardOf(page, 'Company 0x')).toBeVisible();
  const html = await (await page.request.get('/pipeline')).text();
  const more = /href="(\/pipeline\?column=applied[^"]+)"/.exec(html)?.[1]?.replaceAll('&amp;', '&');
  await page.goto(more ?? '');
  await expect(cardOf(page, 'Company 1x')).toBeVisible();
  await expect(cardOf(page, 'Company 19x')).toHaveCount(0);
});

test('edits a cell, selects with Shift, changes several and takes that back', async ({ page }) => {
  await withApplications(page, ['Northwind', 'Contoso', 'Kestrel']);
  await page.goto('/pipeline/table?sort=company');
  await expectGoodScreen(page);
  await page.getByRole('button', { name: 'Company: Contoso. Edit' }).click();
  await page.getByRole('textbox', { name: 'Company', exact: true }).fill('Contoso Labs');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Company: Contoso Labs. Edit' })).toBeFocused();
  await page.getByRole('button', { name: 'Edit role: Engineer at Kestrel' }).click();
  const role = page.getByRole('dialog', { name: 'Role of Engineer at Kestrel, Kestrel' });
  await expect(role.getByRole('textbox', { name: 'Role' })).toHaveValue('Engineer at Kestrel');
  await page.keyboard.press('Escape');

  await page.getByRole('checkbox', { name: 'Select Engineer at Contoso,' }).click();
  await page.getByRole('checkbox', { name: 'Select Engineer at Northwind,' }).click({ modifiers: ['Shift'] });
  await expect(page.getByText('3 selected').last()).toBeVisible();
  await page.getByLabel('Move or close').selectOption({ label: 'Final round' });
  await page.getByRole('button', { name: 'Apply' }).click();
  await expect(page.getByRole('button', { name: 'Stage: Final round. Edit' })).toHaveCount(3);
  await expect(page.getByText('Applications moved.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('button', { name: 'Stage: Applied. Edit' })).toHaveCount(3);
});

/** A finger on a card, or `dy` further down. */
async function fingerOn(page: Page, card: Locator) {
  const touch = await page.context().newCDPSession(page);
  return async (type: 'touchStart' | 'touchMove' | 'touchEnd', dy = 0) => {
    const at = await card.boundingBox();
    if (!at) throw new Error('no card');
    const touchPoints = type === 'touchEnd' ? [] : [{ x: at.x + 60, y: at.y + 12 + dy }];
    await touch.send('Input.dispatchTouchEvent', { type, touchPoints });
  };
}

/** Until the page has stood still for a few frames. */
const atRest = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((done) => {
        let [still, before] = [0, window.scrollY];
        const look = () => {
          still = window.scrollY === before ? still + 1 : 0;
          before = window.scrollY;
          if (still > 5) done();
          else requestAnimationFrame(look);
        };
        look();
      }),
  );

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

  test('raises the stages under a finger that rests on a card, and scrolls under one that moves', async ({
    page,
  }) => {
    await withApplications(page, ['Northwind']);
    await page.goto('/pipeline');
    const finger = await fingerOn(page, cardOf(page, 'Northwind'));
    const bar = page.getByRole('group', { name: 'Move Northwind to' });
    await finger('touchStart');
    await finger('touchMove', -40);
    await finger('touchEnd');
    await expect(bar).toHaveCount(0);
    // What was pushed glides on, and a card that moves is not where it was a moment ago.
    await atRest(page);
    await finger('touchStart');
    await expect(bar).toBeVisible();
    // On a short phone the bar comes up under the finger, and what letting go presses is on it.
    await bar.getByRole('button', { name: 'Saved' }).dispatchEvent('click', { detail: 1 });
    await finger('touchEnd');
    await bar.getByRole('button', { name: 'Offer' }).tap();
    await expect(
      column(page, 'Offer').getByText('Engineer at Northwind').filter({ visible: true }),
    ).toHaveCount(1);
    await page.goto('/pipeline/table');
    await expectGoodScreen(page);
  });

  test('raises them also where the browser is the first to say that a finger rests', async ({ page }) => {
    await withApplications(page, ['Northwind']);
    await page.clock.install();
    await page.goto('/pipeline');
    // From here on no timer of the page comes to its end.
    await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 1000);
    const card = cardOf(page, 'Northwind');
    const finger = await fingerOn(page, card);
    await finger('touchStart');
    await card.dispatchEvent('contextmenu');
    await expect(page.getByRole('group', { name: 'Move Northwind to' })).toBeVisible();
    await finger('touchEnd');
    await expect(page).toHaveURL(/\/pipeline$/);
  });
});
