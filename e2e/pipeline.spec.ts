import type { Locator, Page } from '@playwright/test';
import { apiOf } from './support/api';
import {
  addApplication,
  composerOf,
  expect,
  expectGoodScreen,
  newAddress,
  signIn,
  test,
} from './support/journey';

const column = (page: Page, name: string) => page.getByRole('region', { name: new RegExp(`^${name}`) });
const cardIn = (where: Locator, company: string) =>
  where.getByRole('listitem').filter({ has: where.page().getByRole('link', { name: company, exact: true }) });

test.beforeEach(async ({ page }) => {
  await signIn(page, newAddress('pipeline'));
});

test('adds an application on the board’s line with the keyboard alone', async ({ page }) => {
  await page.goto('/pipeline');
  await expectGoodScreen(page);
  const line = await composerOf(page);
  await line.getByLabel('Company').focus();
  await page.keyboard.type('Northwind');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Platform Engineer');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Northwind added.')).toBeVisible();
  await expect(cardIn(column(page, 'Applied'), 'Northwind')).toContainText('Platform Engineer');
  // Ready for the next one.
  await expect(line.getByLabel('Company')).toBeFocused();
  await expect(line.getByLabel('Company')).toHaveValue('');
  await expectGoodScreen(page);
});

test('shows the board first, on a phone and on a desktop', async ({ page }) => {
  const api = await apiOf(page);
  for (const company of ['Northwind', 'Contoso', 'Kestrel'])
    await api.post('/applications', { company, role: 'Platform Engineer', stage: 'saved' });
  for (const viewport of [
    { width: 360, height: 640 },
    { width: 1280, height: 720 },
  ]) {
    await page.setViewportSize(viewport);
    await page.goto('/pipeline');
    for (const company of ['Northwind', 'Contoso'])
      await expect(page.getByRole('link', { name: company, exact: true })).toBeInViewport({ ratio: 1 });
    // What folds is one press away, and what was looked for is there.
    await page.locator('summary', { hasText: 'Search' }).click();
    await page.getByLabel('Search company or role').fill('kestrel');
    await page.getByRole('button', { name: 'Search', exact: true }).click();
    await expect(page.getByLabel('Search company or role')).toHaveValue('kestrel');
    await expect(page.getByRole('link', { name: 'Northwind', exact: true })).toHaveCount(0);
    await expectGoodScreen(page);
  }
});

test('keeps what was typed when something is missing', async ({ page }) => {
  await page.goto('/pipeline');
  const line = await composerOf(page);
  await line.getByLabel('Role').fill('Platform Engineer');
  await line.getByLabel('Stage').selectOption({ label: 'Phone screen' });
  await line.getByRole('button', { name: 'Add' }).click();
  await expect(line.getByLabel('Company')).toHaveAttribute('aria-invalid', 'true');
  await expect(line.getByLabel('Company')).toBeFocused();
  await expect(line.getByLabel('Role')).toHaveValue('Platform Engineer');
  await expect(line.getByLabel('Stage')).toHaveValue('phone-screen');
  await expectGoodScreen(page);

  await page.goto('/applications/new');
  await expectGoodScreen(page);
  await page.getByLabel('Company').fill('Contoso');
  await page.getByLabel('Link').fill('see my mail');
  await page.getByRole('button', { name: 'Add application' }).click();
  await expect(page.getByRole('main').getByRole('alert')).toContainText('Please check 2 things');
  await expect(page.getByLabel('Company')).toHaveValue('Contoso');
  await expect(page.getByLabel('Link')).toHaveValue('see my mail');
  await expectGoodScreen(page);
  await page.getByLabel('Role').fill('Site Reliability Engineer');
  await page.getByLabel('Link').fill('contoso.example/jobs/7');
  await page.getByRole('button', { name: 'Add application' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Contoso' })).toBeVisible();
});

test('moves a card by dragging it, by its menu and by the keyboard, and back', async ({ page }) => {
  await addApplication(page, 'Northwind', 'Platform Engineer');
  const said = page.getByRole('status').filter({ hasText: 'moved to' });

  await expect(page.locator('#board')).toHaveAttribute('data-draggable', '');
  await cardIn(column(page, 'Applied'), 'Northwind').dragTo(column(page, 'Phone screen'));
  await expect(cardIn(column(page, 'Phone screen'), 'Northwind')).toBeVisible();
  await expect(said).toContainText('Northwind moved to Phone screen.');
  await expectGoodScreen(page);
  // The card is back before the server has answered: a reload in between would ask for it too early.
  const undone = page.waitForResponse((answer) => answer.request().method() === 'POST');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(cardIn(column(page, 'Applied'), 'Northwind')).toBeVisible();
  await undone;
  await page.reload();
  await expect(cardIn(column(page, 'Applied'), 'Northwind')).toBeVisible();

  await page.getByRole('button', { name: 'Move Northwind' }).click();
  await expect(page.getByRole('menuitem', { name: 'Applied' })).toBeDisabled();
  await expectGoodScreen(page);
  await page.getByRole('menuitem', { name: 'Final round' }).click();
  await expect(cardIn(column(page, 'Final round'), 'Northwind')).toBeVisible();
  await expect(said).toContainText('Northwind moved to Final round.');

  const link = page.getByRole('link', { name: 'Northwind', exact: true });
  await link.focus();
  await page.keyboard.press('Alt+ArrowRight');
  await expect(cardIn(column(page, 'Offer'), 'Northwind')).toBeVisible();
  await expect(link).toBeFocused();
  await expect(said).toContainText('Northwind moved to Offer.');
  await page.keyboard.press('Control+ArrowLeft');
  await expect(cardIn(column(page, 'Final round'), 'Northwind')).toBeVisible();
  await expect(said).toContainText('Northwind moved to Final round.');
  await page.reload();
  await expect(cardIn(column(page, 'Final round'), 'Northwind')).toBeVisible();
});

test('moves, notes, ends, reopens and deletes on the application’s own page', async ({ page }) => {
  await addApplication(page, 'Northwind', 'Platform Engineer');
  await page.getByRole('link', { name: 'Northwind', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Northwind' })).toBeVisible();
  await expectGoodScreen(page);

  await page.getByLabel('Stage').selectOption({ label: 'Later interview' });
  await page.getByLabel('Interview type').selectOption({ label: 'Take-home' });
  await page.getByRole('button', { name: 'Move', exact: true }).click();
  await expect(page.getByRole('paragraph').filter({ hasText: 'Later interview: take-home' })).toBeVisible();

  await page.getByLabel('Note').fill('Ask Ines about the on-call rota.');
  await page.getByRole('button', { name: 'Save note' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Saved.' })).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('Note')).toHaveValue('Ask Ines about the on-call rota.');

  // STAGE: an ending keeps its own name.
  await page.getByText('Other ending').click();
  await page.getByLabel('I withdrew').check();
  await expectGoodScreen(page);
  await page.getByRole('button', { name: 'Close application' }).click();
  await expect(page.getByText('You withdrew').first()).toBeVisible();
  await page.getByRole('link', { name: 'Closed', exact: true }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'Northwind' })).toContainText('You withdrew');
  await expectGoodScreen(page);

  await page.getByRole('link', { name: 'Northwind' }).click();
  await page.getByRole('button', { name: 'Reopen application' }).click();
  await expect(page.getByRole('heading', { name: 'Stage' })).toBeVisible();

  await page.getByRole('button', { name: 'Delete this application' }).click();
  await expect(page).toHaveURL(/\/pipeline$/);
  await expect(page.getByText('No applications yet')).toBeVisible();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

  test('adds, folds and moves with a thumb', async ({ page }) => {
    await addApplication(page, 'Northwind', 'Platform Engineer');
    await expectGoodScreen(page);
    const applied = column(page, 'Applied');
    await applied.getByRole('button', { name: /^Applied/ }).tap();
    await expect(cardIn(applied, 'Northwind')).toBeHidden();
    await applied.getByRole('button', { name: /^Applied/ }).tap();
    await page.getByRole('button', { name: 'Move Northwind' }).tap();
    await page.getByRole('menuitem', { name: 'Phone screen' }).tap();
    await expect(cardIn(column(page, 'Phone screen'), 'Northwind')).toBeVisible();
    await page.getByRole('button', { name: 'Undo' }).tap();
    await expect(cardIn(applied, 'Northwind')).toBeVisible();
  });
});
