import { apiOf } from './support/api';
import { appNow, LONDON } from './support/clock';
import { expect, expectGoodScreen, newAddress, signIn, test } from './support/journey';

// DATES: what happened, on the days that are meant.

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

test.beforeEach(async ({ page }) => {
  await signIn(page, newAddress('history'));
});

const today = async () => (await appNow()).toZonedDateTimeISO(LONDON).toPlainDate();

test('a date of the history is corrected: what was said before stays, and the card says the true days', async ({
  page,
}) => {
  const { id } = await (await apiOf(page)).addApplication({ company: 'Northwind' });
  const [now, day] = [await today(), (await today()).subtract({ days: 45 })];
  await page.goto(`/applications/${id}`);
  await expectGoodScreen(page);
  const history = page.locator('section', { has: page.getByRole('heading', { name: 'History' }) });
  await history.getByText('Correct').tap();
  await history.getByLabel('Happened on').fill(day.toString());
  await history.getByRole('button', { name: 'Save date' }).tap();
  await expect(history).toContainText('Corrected. Before: Applied');
  await expect(page.getByRole('heading', { name: 'No reply for 45 days' })).toBeVisible();
  await expectGoodScreen(page);

  await history.getByText('Add something that happened').tap();
  await history.getByLabel('What happened?').selectOption({ label: 'Phone screen' });
  await history.getByLabel('On', { exact: true }).fill(now.subtract({ days: 3 }).toString());
  await history.getByRole('button', { name: 'Add to history' }).tap();
  await expect(page.getByText('Added to the history.')).toBeVisible();
  await expect(page.getByRole('heading', { name: /No reply/ })).toHaveCount(0);
  await page.goto('/pipeline');
  const card = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: 'Northwind' }) });
  await expect(card.last()).toContainText('3 days');
});
