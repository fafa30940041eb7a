import { apiOf } from './support/api';
import { expect, newAddress, signIn, test } from './support/journey';

test.use({ viewport: { width: 360, height: 740 } });

test('keeps what was typed through a reload, and until it is saved', async ({ page }) => {
  const address = newAddress('kept');
  await signIn(page, address);
  const { id } = await (await apiOf(page)).turnDown({ company: 'Northwind', stage: 'later-interview' });
  await page.goto(`/rejections/${id}/journal`);
  await page.getByRole('radio', { name: 'Panel' }).check();
  await page.getByLabel('Why, I think').fill('They had somebody in mind.');
  await page.reload();
  await expect(page.getByText('This is what you typed a moment ago.')).toBeVisible();
  await expect(page.getByLabel('Why, I think')).toHaveValue('They had somebody in mind.');
  await expect(page.getByRole('radio', { name: 'Panel' })).toBeChecked();
});

test('saves once what was sent offline', async ({ page, context }) => {
  const address = newAddress('offline');
  await signIn(page, address);
  await page.goto('/applications/new');
  await page.getByLabel('Company').fill('Northwind');
  await page.getByLabel('Role').fill('Gardener');
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Add' }).click();
  await expect(page.getByText('It’s kept here and saved when you’re back.')).toBeVisible();
  await expect(page.getByLabel('Company')).toHaveValue('Northwind');
  await context.setOffline(false);
  await expect(page.getByRole('heading', { name: 'Northwind' })).toBeVisible();
});
