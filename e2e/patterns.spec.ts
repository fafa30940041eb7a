import type { Page } from '@playwright/test';
import { type Api, apiOf } from './support/api';
import { expect, expectGoodScreen, newAddress, signIn, test } from './support/journey';

// PATTERN, READ-3: what is and what isn't claimed, from the first rejection to the twenty-fifth, on one person's page.

const ADVICE = 'What to work on:';

/** Rejections at the offer, long ago enough that no plan runs; of one kind of role, in one industry. */
async function turnedDown(api: Api, from: number, to: number): Promise<void> {
  for (let n = from; n < to; n += 1) {
    const { id } = await api.post<{ id: string }>('/applications', {
      company: `Company ${n + 1}`,
      role: 'Pastry Chef',
      stage: 'offer',
      industry: 'Hotels',
    });
    const receivedAt = new Date(Date.now() - (40 - n) * 86_400_000).toISOString();
    const rejection = await api.post<{ id: string }>(`/applications/${id}/rejection`, { receivedAt });
    if (n === 24) await api.post(`/rejections/${rejection.id}/journal`, { gut: 'They had somebody.' });
  }
}

const main = (page: Page) => page.getByRole('main');
const finding = (page: Page, name: string) => page.getByRole('heading', { name, exact: true });

test('claims as much as the rejections carry, and no more', async ({ page }) => {
  await signIn(page, newAddress('patterns'));
  const api = await apiOf(page);

  let logged = 0;
  for (const [count, said] of [
    [0, 'There’s nothing to look for yet.'],
    [1, 'one is logged'],
    [4, 'four are logged'],
  ] as const) {
    await turnedDown(api, logged, count);
    logged = count;
    await page.goto('/journal/patterns');
    await expect(main(page)).toContainText(said);
    await expect(main(page).getByRole('heading')).toHaveText(['Patterns']);
    await expect(main(page)).not.toContainText('%');
    await expect(main(page)).not.toContainText('Hotels');
    await expect(page.getByRole('navigation', { name: 'Part of your search' })).toBeHidden();
  }
  await expectGoodScreen(page);

  for (const count of [5, 9]) {
    await turnedDown(api, logged, count);
    logged = count;
    await page.goto('/journal/patterns');
    await expect(main(page)).toContainText(`Early: this comes from ${count} rejections`);
    await expect(finding(page, `${count} of ${count} ended at the offer`)).toBeVisible();
    await expect(finding(page, `${count} of ${count} were in this industry: Hotels`)).toBeVisible();
    await expect(main(page)).not.toContainText(ADVICE);
    await expect(page.getByText('Choose what to do next time')).toHaveCount(0);
  }
  await expectGoodScreen(page);

  for (const [count, low] of [
    [10, 72],
    [25, 87],
  ] as const) {
    await turnedDown(api, logged, count);
    logged = count;
    await page.goto('/journal/patterns');
    await expect(main(page)).toContainText('What they have in common');
    await expect(finding(page, `${count} of ${count} ended at the offer`)).toBeVisible();
    await expect(main(page)).toContainText(`somewhere between ${low}% and 100%`);
    await expect(page.getByText(ADVICE)).toHaveCount(2);
    await expect(main(page)).not.toContainText('Early');
  }
  await expectGoodScreen(page);

  // Each names what it counts, the written ones by their entry.
  await page.getByText('See the latest 12 of 25').first().click();
  await page.getByRole('link', { name: 'Company 25, Pastry Chef' }).first().click();
  await expect(page).toHaveURL(/\/journal\/[0-9a-f-]{36}$/);
});

test('brings back what was chosen before the next offer, and asks once whether it was tried', async ({
  page,
}) => {
  await signIn(page, newAddress('next-time'));
  const api = await apiOf(page);
  await turnedDown(api, 0, 10);

  await page.goto('/journal/patterns');
  await page.getByText('Choose what to do next time').first().click();
  await page.getByLabel('Next time I will').first().fill('Ask for the range before I name a number');
  await expect(page.getByLabel('Remind me before').first()).toHaveValue('offer');
  await page.getByRole('button', { name: 'Add to my list' }).first().click();
  await expect(page).toHaveURL('/journal/next-time');
  await expect(page.getByRole('link', { name: 'Ask for the range before I name a number' })).toBeVisible();
  await expectGoodScreen(page);

  await page.goto('/today');
  await expect(page.getByRole('heading', { name: 'This time I will' })).toBeHidden();
  const { id } = await api.post<{ id: string }>('/applications', {
    company: 'Litware',
    role: 'Pastry Chef',
    stage: 'offer',
  });
  await page.goto('/today');
  await expect(page.getByRole('heading', { name: 'This time I will' })).toBeVisible();
  await expect(page.getByText('For your offer with Litware.')).toBeVisible();
  await expectGoodScreen(page);
  await page.goto(`/applications/${id}`);
  await expect(main(page)).toContainText('Ask for the range before I name a number');
  await expectGoodScreen(page);

  await page.goto('/journal/next-time');
  await page.getByRole('button', { name: /^I tried it/ }).click();
  await expect(page.getByText('tried', { exact: true })).toBeVisible();
  await expect(page.getByText('Nothing on the list.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('button', { name: /^I tried it/ })).toBeVisible();
  await page.getByRole('button', { name: /^Not this time/ }).click();
  await expect(page.getByRole('button', { name: /^Keep it for next time/ })).toBeVisible();
  await expectGoodScreen(page);
});

test('looks at one kind of role alone', async ({ page }) => {
  await signIn(page, newAddress('parts'));
  const api = await apiOf(page);
  await turnedDown(api, 0, 5);
  for (const company of ['Northwind', 'Contoso', 'Fabrikam']) {
    const { id } = await api.addApplication({ company, role: 'Head Waiter' });
    await api.post(`/applications/${id}/rejection`, {
      receivedAt: new Date(Date.now() - 20 * 86_400_000).toISOString(),
    });
  }
  await page.goto('/journal/patterns');
  await page
    .getByRole('navigation', { name: 'Part of your search' })
    .getByRole('link', { name: /^Waiter/ })
    .click();
  await expect(page).toHaveURL('/journal/patterns?part=waiter');
  await expect(main(page)).toContainText('three are logged');
  await page.getByRole('link', { name: /^Pastry chef/ }).click();
  await expect(finding(page, '5 of 5 ended at the offer')).toBeVisible();
  await expectGoodScreen(page);
});
