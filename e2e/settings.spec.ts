import { SETTINGS_PAGES } from '@/app/(client)/settings/_components/places';
import { apiOf, makeToken } from './support/api';
import { moveClockToHour, said } from './support/clock';
import { expect, expectGoodScreen, newAddress, signIn, signInByMail, test } from './support/journey';
import { asOwner } from './support/owner';

const saved = { hasText: 'Saved.' };

test('counts days and mornings in the zone and at the hour that were chosen', async ({ page }) => {
  await moveClockToHour(14);
  await signIn(page, newAddress('zone'));
  const { id, planId, holdUntil } = await (await apiOf(page)).turnDown({
    company: 'Northwind',
    stage: 'final-round',
  });
  await page.goto('/settings/profile');
  await expectGoodScreen(page);
  await expect(page.getByLabel('Time zone')).toHaveValue('Europe/London');
  await page.getByLabel('Time zone').selectOption('America/New_York');
  await expect(page.getByRole('status').filter(saved)).toHaveCount(1);
  await page.goto('/settings/emails');
  await page.getByLabel('Time of day').selectOption('07:00');
  await expect(page.getByRole('status').filter(saved)).toHaveCount(1);
  await expectGoodScreen(page);

  // A browser in another zone does not undo the choice.
  await page.goto('/today');
  await page.goto('/settings/profile');
  await expect(page.getByLabel('Time zone')).toHaveValue('America/New_York');
  await page.goto(`/rejections/${id}`);
  await expect(
    page.getByText(`You can send this reply from ${said(holdUntil, 'America/New_York')}.`),
  ).toBeVisible();
  // NUDGE-1
  await page.goto(`/plans/${planId}`);
  await expect(page.getByText('Day 1: we’ll email you tomorrow at 07:00.')).toBeVisible();
});

test('saves a setting as it is changed, says so beside it, and takes it back', async ({ page }) => {
  await signIn(page, newAddress('saved'));
  await page.goto('/settings/emails');
  const waits = page.getByRole('switch', { name: /company’s waiting period/ });
  await waits.uncheck();
  const sign = page.getByRole('status').filter(saved);
  await expect(sign).toBeVisible();
  // Where the person looks: beside the switch.
  const [at, said] = [await waits.boundingBox(), await sign.boundingBox()];
  expect(Math.abs((said?.y ?? 0) - (at?.y ?? 0))).toBeLessThan(80);
  await page.reload();
  await expect(waits).not.toBeChecked();
  await waits.check();
  await expect(sign).toBeVisible();
  await page.getByRole('button', { name: /^Undo: When a company’s waiting period/ }).click();
  await expect(page.getByText('Changed back.')).toBeVisible();
  await expect(waits).not.toBeChecked();
  // Several at once: the last of them counts, and none is forgotten.
  const names = [/reply was sent/, /three-day plan is over/, /your coach has written/];
  for (const name of names) await page.getByRole('switch', { name }).uncheck();
  await expect(sign).toBeVisible();
  await expect(page.getByText('Saving…')).toHaveCount(0);
  await page.goto('/today');
  await page.goto('/settings/emails');
  for (const name of names) await expect(page.getByRole('switch', { name })).not.toBeChecked();
  await expectGoodScreen(page);

  await page.goto('/settings/profile');
  await page.getByRole('textbox', { name: /^Name/ }).fill('Ana Ruiz');
  await page.getByRole('textbox', { name: /^Name/ }).press('Tab');
  await expect(sign).toBeVisible();
  await page.getByRole('textbox', { name: /^Name/ }).fill('Ana R.');
  await page.getByRole('textbox', { name: /^Name/ }).press('Enter');
  await page.getByRole('button', { name: 'Undo: Name' }).click();
  await expect(page.getByText('Changed back.')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('textbox', { name: /^Name/ })).toHaveValue('Ana Ruiz');
});

test('saves settings without scripts, by their button', async ({ page, otherBrowser }) => {
  const email = newAddress('plain');
  await signIn(page, email);
  const plain = await otherBrowser({ javaScriptEnabled: false });
  await plain.context().addCookies(await page.context().cookies());
  await plain.goto('/settings/timing');
  const rest = plain.locator('#rest');
  await rest.getByLabel('Every reply waits at least').selectOption('72');
  await rest.getByRole('button', { name: 'Save' }).click();
  await expect(plain.getByText(/^Saved\./)).toBeVisible();
  await plain.goto('/settings/timing');
  await expect(rest.getByLabel('Every reply waits at least')).toHaveValue('72');
});

test('leads from the places of before to the page that has them now', async ({ page }) => {
  await signIn(page, newAddress('places'));
  for (const [page_, places] of Object.entries(SETTINGS_PAGES))
    for (const place of places) {
      // From elsewhere: the same address with another place in it would load nothing.
      await page.goto('about:blank');
      await page.goto(`/settings#${place}`);
      await expect(page).toHaveURL(new RegExp(`${page_}#${place}$`));
    }
  await page.goto('/settings');
  await expectGoodScreen(page);
  // Every subject fits a screen or two: what was one page of 4,191 px.
  for (const subject of Object.keys(SETTINGS_PAGES)) {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(subject);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    expect(height, subject).toBeLessThan(2000);
    await expectGoodScreen(page);
  }
});

test('signs another browser out, and it is out with its next request', async ({ page, otherBrowser }) => {
  const email = newAddress('sessions');
  await signIn(page, email);
  for (const button of ['Sign out Chrome', 'Sign out everywhere else']) {
    const other = await otherBrowser();
    await signIn(other, email);
    await other.goto('/journal');
    await page.goto('/settings/security');
    await expect(page.getByRole('list', { name: 'Browsers' }).getByRole('listitem')).toHaveCount(2);
    await expectGoodScreen(page);
    await page.getByRole('button', { name: button }).click();
    await expect(page.getByRole('list', { name: 'Browsers' }).getByRole('listitem')).toHaveCount(1);
    await other.reload();
    await expect(other).toHaveURL(/\/sign-in\?to=%2Fjournal$/);
  }
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Signing in and security' })).toBeVisible();
});

test('shows a token once, and it works until it is ended', async ({ page, request }) => {
  const email = newAddress('token');
  await signIn(page, email);
  const token = await makeToken(page, 'My spreadsheet');
  await expectGoodScreen(page);
  const me = () => request.get('/api/v1/me', { headers: { authorization: `Bearer ${token}` } });
  expect(await (await me()).json()).toMatchObject({ email });
  await page.reload();
  await expect(page.getByText(token)).toBeHidden();
  const row = page.getByRole('list', { name: 'Tokens' }).getByRole('listitem');
  await expect(row).toContainText(`Ends in ${token.slice(-4)}, can read and change things`);
  await expectGoodScreen(page);
  await page.getByRole('button', { name: 'Revoke My spreadsheet' }).click();
  await expect(row).toHaveCount(0);
  expect((await me()).status()).toBe(401);
});

test('keeps the chosen theme over a reload', async ({ page }) => {
  await signIn(page, newAddress('theme'));
  await page.goto('/settings/profile');
  const body = page.locator('body');
  const paper = await body.evaluate((element) => getComputedStyle(element).backgroundColor);
  await page.getByText('Dark', { exact: true }).click();
  await expect(body).not.toHaveCSS('background-color', paper);
  await page.reload();
  await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked();
  await expect(body).not.toHaveCSS('background-color', paper);
  await expectGoodScreen(page);
  await page.getByText('Device', { exact: true }).click();
  await expect(body).toHaveCSS('background-color', paper);
});

for (const when of ['In 14 days', 'Right now'] as const)
  test(`closes the account, after asking for a word, and it is erased: ${when}`, async ({
    page,
    request,
  }) => {
    const email = newAddress('leaving');
    await signIn(page, email);
    await (await apiOf(page)).turnDown({ company: 'Northwind', stage: 'phone-screen' });
    const token = await makeToken(page);
    const headers = { authorization: `Bearer ${token}` };
    await page.goto('/settings/data');
    await page.getByRole('button', { name: 'Delete my account' }).click();
    const dialog = page.getByRole('alertdialog', { name: 'Delete your account?' });
    await dialog.getByRole('radio', { name: when }).check();
    await page.getByLabel('Type the word delete').fill('remove');
    await dialog.getByRole('button', { name: 'Delete my account' }).click();
    await expect(dialog).toContainText('Type the word delete to confirm.');
    // What was chosen and typed is still there.
    await expect(dialog.getByRole('radio', { name: when })).toBeChecked();
    await expect(page.getByLabel('Type the word delete')).toHaveValue('remove');
    await expectGoodScreen(page);
    await page.getByLabel('Type the word delete').fill('delete');
    await dialog.getByRole('button', { name: 'Delete my account' }).click();
    await expect(page).toHaveURL(/\/goodbye/);
    await expectGoodScreen(page);
    expect((await request.get('/api/v1/me', { headers })).status()).toBe(401);
    await page.goto('/today');
    await expect(page).toHaveURL(/\/sign-in/);

    if (when === 'In 14 days') {
      // The way back.
      await signInByMail(page, email);
      await expect(page.getByText('You’re back, and your account stays open.')).toBeVisible();
      await page.goto('/pipeline/ended');
      await expect(page.getByText('Northwind')).toBeVisible();
    } else {
      // The address is free again in a moment, and nothing of before is there.
      await expect
        .poll(async () => (await asOwner('SELECT 1 FROM users WHERE email = $1', [email])).rowCount, {
          timeout: 30_000,
        })
        .toBe(0);
      await signInByMail(page, email);
      await expect(page.getByRole('heading', { name: 'A quiet place to start.' })).toBeVisible();
    }
  });
