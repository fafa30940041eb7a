import { apiOf } from './support/api';
import { appNow, LONDON, moveClockTo } from './support/clock';
import { expect, expectGoodScreen, newAddress, signIn, test } from './support/journey';

// REVIEW
test('lays a month out on one page, closes it as it is, and opens it again', async ({ page }) => {
  await signIn(page, newAddress('closed-month'));
  const api = await apiOf(page);
  const { id } = await api.turnDown({ company: 'Kitewright', stage: 'final-round' });
  await api.turnDown({ company: 'Northwind', stage: 'phone-screen' });
  await api.addApplication({ company: 'Contoso' });
  await api.post(`/rejections/${id}/journal`, {
    feedback: 'We went with someone who had deeper technical knowledge.',
    oneThing: 'Draw the system before talking about it.',
  });
  const month = (await appNow()).toZonedDateTimeISO(LONDON).toPlainDate().toPlainYearMonth();

  await page.goto('/journal/months');
  await expectGoodScreen(page);
  await page.getByRole('list', { name: 'Months' }).getByRole('link').first().click();
  await expect(page).toHaveURL(new RegExp(`/journal/months/${month}$`));
  // A few are named, and not counted (READ-3).
  await expect(page.getByText('Kitewright, Platform Engineer')).toBeVisible();
  await expect(page.getByText('Final round: one')).toBeHidden();
  await expect(page.getByText('One application was open on')).toBeVisible();
  await page.getByLabel('In your own words').fill('The take-home was fun.');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Saved.')).toBeVisible();
  await expectGoodScreen(page);

  await page.getByLabel('In your own words').fill('The take-home was fun, all of it.');
  await page.getByRole('button', { name: /^Close / }).click();
  await expect(page.getByText(/^Closed on /)).toBeVisible();
  await expectGoodScreen(page);
  await api.post(`/rejections/${id}/journal`, { oneThing: 'Something else by now.' });
  await page.reload();
  await expect(page.getByText('Draw the system before talking about it.')).toBeVisible();
  await expect(page.getByText('The take-home was fun, all of it.')).toBeVisible();
  await expect(page.getByText('Something else by now.')).toBeHidden();

  await page.getByRole('button', { name: /^Reopen / }).click();
  await expect(page.getByText('Something else by now.')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: /^Close / })).toBeHidden();
  await expect(page.getByRole('navigation', { name: 'Journal' })).toBeHidden();
  await expect(page.getByText('Kitewright, Platform Engineer')).toBeVisible();
});

// DODGE
test('asks once, six months later, and keeps what one is glad of', async ({ page }) => {
  const address = newAddress('glad');
  await signIn(page, address);
  await page.goto('/journal/glad');
  await expect(page.getByText('Nothing here yet.')).toBeVisible();
  await expectGoodScreen(page);
  const { id } = await (await apiOf(page)).turnDown({ company: 'Kitewright', stage: 'applied' });

  const day = (await appNow()).toZonedDateTimeISO(LONDON);
  await moveClockTo(day.add({ months: 6 }).with({ hour: 10 }).toInstant());
  await signIn(page, address);
  await page.goto('/today');
  const card = page.getByRole('group', { name: 'Looking back, are you glad it wasn’t you?' });
  await expect(page.getByRole('heading', { name: 'Looking back at Kitewright' })).toBeVisible();
  await expectGoodScreen(page);
  await card.getByRole('radio', { name: 'Yes, I’m glad' }).check();
  await page.getByLabel('A line about it').fill('They moved everyone back to the office.');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('You’re glad it wasn’t you at Kitewright.')).toBeVisible();

  await page.getByRole('link', { name: 'See your answers' }).click();
  const shelf = page.getByRole('list', { name: 'Glad it wasn’t you' });
  await expect(shelf.getByRole('paragraph').filter({ hasText: 'They moved everyone' })).toBeVisible();
  await page.getByText('Change for Kitewright').click();
  await expectGoodScreen(page);
  await page.getByRole('radio', { name: 'Not sure' }).check();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Nothing here yet.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Your other answers' })).toBeVisible();

  await moveClockTo((await appNow()).add({ hours: 24 }));
  await page.goto('/today');
  await expect(page.getByRole('heading', { name: /^Looking back/ })).toBeHidden();
  expect(id).toBeTruthy();
});
