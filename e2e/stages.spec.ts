import type { Page } from '@playwright/test';
import { apiOf } from './support/api';
import { expect, expectGoodScreen, newAddress, signIn, test } from './support/journey';

const column = (page: Page, name: string) => page.getByRole('region', { name: new RegExp(`^${name} ?\\d`) });

test('STAGE: names a stage, adds a round and moves a card into it', async ({ page }) => {
  await signIn(page, newAddress('stages'));
  const api = await apiOf(page);
  await api.post('/applications', { company: 'Northwind', role: 'Engineer', stage: 'later-interview' });
  await page.goto('/settings/stages');
  await page.getByLabel('Applied', { exact: true }).fill('Sent');
  await page.getByLabel('Applied', { exact: true }).blur();
  await expect(page.getByRole('switch', { name: 'Show Sent' })).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: 'Saved.' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Undo: Applied' })).toBeVisible();
  await page.getByLabel('Name of the round').fill('System design');
  await page.getByRole('button', { name: 'Add round' }).click();
  await expect(page.getByRole('switch', { name: 'Show System design' })).toBeVisible();
  await expectGoodScreen(page);

  await page.goto('/pipeline');
  await page.getByRole('link', { name: 'Northwind', exact: true }).focus();
  await page.keyboard.press('Alt+ArrowRight');
  await expect(
    page.getByRole('status').filter({ hasText: 'Northwind moved to System design.' }),
  ).toBeVisible();
  await expect(column(page, 'System design').getByText('Engineer').filter({ visible: true })).toHaveCount(1);
  await page.getByRole('button', { name: 'Move Northwind' }).click();
  await expect(page.getByRole('menuitem', { name: 'Sent' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expectGoodScreen(page);
  await page.getByRole('link', { name: 'Northwind', exact: true }).click();
  await expect(page.getByText('System design').filter({ visible: true }).first()).toBeVisible();
});

test('STAGE: shows on the table and the board what is in a round or has been there, as a view to save', async ({
  page,
}) => {
  await signIn(page, newAddress('rounds'));
  const api = await apiOf(page);
  const round = await api.post<{ id: string }>('/stages', {
    stage: 'later-interview',
    name: 'System design',
  });
  const there = { role: 'Engineer', stage: 'later-interview', round: round.id };
  const add = (company: string) => api.post<{ id: string }>('/applications', { company, ...there });
  await add('Northwind');
  const { id } = await add('Contoso');
  await api.patch(`/applications/${id}`, { stage: 'offer' });
  await api.post('/applications', { company: 'Fabrikam', role: 'Engineer' });
  await page.goto('/pipeline/table');
  const rows = page.getByRole('row').filter({ hasText: 'Engineer' });
  await expect(rows).toHaveCount(3);
  await page.getByText('Search and sort').click();
  await page.getByLabel('Round, now or before').selectOption('System design');
  await page.getByRole('button', { name: 'Update table' }).click();
  await expect(rows).toHaveCount(2);
  await expect(rows.filter({ hasText: 'Fabrikam' })).toHaveCount(0);
  await expect(page.getByLabel('Round, now or before')).toHaveValue(round.id);
  await expectGoodScreen(page);
  await page.getByText('Save this view').click();
  await page.getByLabel('Name of the view').fill('Designs');
  await page.getByRole('button', { name: 'Save view' }).click();
  await expect(page.getByRole('link', { name: 'Designs' })).toHaveAttribute(
    'href',
    new RegExp(`^/pipeline/table\\?round=${round.id}`),
  );
  await page.goto('/pipeline');
  await page.locator('summary', { hasText: 'Search' }).click();
  await page.getByLabel('Round, now or before').selectOption('System design');
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  await expect(page.locator('[data-card]:visible')).toHaveCount(2);
  await expectGoodScreen(page);
  await page.getByRole('link', { name: 'Look in closed ones too' }).click();
  await expect(rows).toHaveCount(2);
});

test('STAGE: closes several that never answered, and takes it back', async ({ page }) => {
  await signIn(page, newAddress('quiet'));
  const api = await apiOf(page);
  for (const role of ['Engineer', 'Gardener', 'Baker'])
    await api.post('/applications', { company: 'Northwind', role, appliedOn: '2024-01-10' });
  await page.goto('/pipeline');
  await page.getByText('No reply for a while').first().click();
  await page.getByRole('link', { name: 'Look through all 3' }).click();
  await page.getByRole('button', { name: 'Close as unanswered' }).click();
  await expect(page.getByText('Choose at least one.')).toBeVisible();
  await page.getByLabel(/^Engineer/).check();
  await page.getByLabel(/^Gardener/).check();
  await page.getByRole('button', { name: 'Close as unanswered' }).click();
  await expect(page.getByLabel(/^Engineer/)).toHaveCount(0);
  await expect(page.getByLabel(/^Baker/)).toBeVisible();
  await expectGoodScreen(page);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByLabel(/^Engineer/)).toBeVisible();
});

test('renames and merges tags', async ({ page }) => {
  await signIn(page, newAddress('tags'));
  const api = await apiOf(page);
  for (const tags of [['remote'], ['from home', 'remote'], ['berlin']])
    await api.post('/applications', { company: 'Northwind', role: `With ${tags.join()}`, tags });
  await page.goto('/settings/tags');
  const row = (name: string) =>
    page.getByRole('listitem').filter({ has: page.getByRole('button', { name: `Delete : ${name}` }) });
  await row('berlin').getByLabel('Tag', { exact: true }).fill('Hamburg');
  await row('berlin').getByLabel('Tag', { exact: true }).blur();
  await expect(row('Hamburg')).toBeVisible();
  await row('from home').getByText('Merge').first().click();
  await row('from home').getByLabel('Tag that stays').fill('remote');
  await row('from home').getByRole('button', { name: 'Merge', exact: true }).click();
  await expect(row('from home')).toHaveCount(0);
  await expect(row('remote').getByText('2 applications')).toBeVisible();
  await expectGoodScreen(page);
  await page.goto('/pipeline/table');
  const rows = page.getByRole('row').filter({ hasText: 'Northwind' });
  await expect(rows).toHaveCount(3);
  const tag = page.locator('search').getByLabel('Tag', { exact: true });
  await page.getByText('Search and sort').click();
  await tag.selectOption('remote');
  await page.getByRole('button', { name: 'Update table' }).click();
  await expect(rows).toHaveCount(2);
  await expect(tag).toHaveValue('remote');
  await expectGoodScreen(page);
});
