import { type Api, apiOf } from './support/api';
import { expect, expectGoodScreen, newAddress, signIn, test } from './support/journey';

const tables = {
  answered: 'What was answered, by source',
  far: 'How far applications came',
  flows: 'What became of applications, from stage to stage',
};

test.beforeEach(async ({ page }) => {
  await signIn(page, newAddress('insights'));
});

test('says of nothing what will be here, and when', async ({ page }) => {
  await page.goto('/insights');
  await expect(page.getByText('Nothing to show yet')).toBeVisible();
  await expect(page.getByText('From five on')).toBeVisible();
  await expect(page.getByRole('img')).toHaveCount(0);
  await expectGoodScreen(page);
});

test('shows a search as it stands, with the figures of the pipeline page', async ({ page }) => {
  await fill(await apiOf(page));
  await page.goto('/pipeline');
  const depth = page.getByText('Eight open applications.');
  await expect(depth).toBeVisible();
  await page.getByRole('link', { name: 'What your search shows' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What your search shows');
  await expect(depth).toBeVisible();
  await expect(page.getByText('4 of 9 applications were answered, and 5 are still waiting.')).toBeVisible();

  const answered = page.getByRole('table', { name: tables.answered });
  await expect(answered.getByRole('row', { name: /^LinkedIn/ })).toContainText('1 of 5 (20%)');
  await expect(answered.getByRole('row', { name: /^Referral/ })).toContainText('1 more needed');
  const far = page.getByRole('table', { name: tables.far });
  await expect(far.getByRole('row', { name: 'Applied 9 0' })).toBeVisible();
  await expect(far.getByRole('row', { name: 'First interview 2 0' })).toBeVisible();
  const flows = page.getByRole('table', { name: tables.flows });
  await expect(flows.getByRole('row', { name: 'Applied Phone screen 4' })).toBeVisible();
  await expect(flows.getByRole('row', { name: 'Applied Still open 5' })).toBeVisible();
  await expect(page.getByRole('img', { name: 'How far 9 applications came' })).toBeVisible();
  await expect(page.getByRole('img', { name: 'What became of 9 applications' })).toBeVisible();
  await expect(page.getByText('Once twenty applications have been decided')).toBeVisible();
  await expectGoodScreen(page);
});

test('looks at the roles of one kind alone', async ({ page }) => {
  await fill(await apiOf(page));
  await page.goto('/insights');
  await page.getByRole('link', { name: 'Gardener 4' }).click();
  await expect(page.getByText('From here on, roles of this kind alone.')).toBeVisible();
  await expect(page.getByText('Once five applications have gone out')).toBeVisible();
  // What is open stays that of the whole search.
  await expect(page.getByText('Eight open applications.')).toBeVisible();
  await expectGoodScreen(page);
});

test('counts nothing that is empty on the day of a rejection', async ({ page }) => {
  const api = await apiOf(page);
  await api.turnDown({ company: 'Northwind' });
  await page.goto('/insights');
  await expect(page.getByRole('heading', { name: 'Still open' })).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'What one rejection was' })).toHaveCount(0);
  await expect(page.getByText('Once five applications have gone out')).toBeVisible();
});

test('sends the browser pictures that are drawn, and nothing that draws', async ({ page }) => {
  await fill(await apiOf(page));
  const scripts: string[] = [];
  page.on('response', async (response) => {
    if (response.url().includes('/_next/static/') && response.url().endsWith('.js'))
      scripts.push(await response.text());
  });
  await page.goto('/insights', { waitUntil: 'networkidle' });
  expect(scripts.length).toBeGreaterThan(0);
  // Words of d3-path and d3-scale that no minifier takes away.
  for (const script of scripts) expect(script).not.toMatch(/invalid digits|scaleLinear|curveBump/);
});

/** Nine applications to two kinds of roles: eight open, one declined after an offer. */
async function fill(api: Api): Promise<void> {
  const stages = ['applied', 'applied', 'applied', 'applied', 'phone-screen'] as const;
  for (const [at, stage] of stages.entries())
    await api.post('/applications', {
      ...{ company: `Northwind ${at}`, role: 'Platform Engineer', stage, source: 'LinkedIn' },
    });
  for (const [at, stage] of (['applied', 'phone-screen', 'first-interview', 'offer'] as const).entries()) {
    const { id } = await api.post<{ id: string }>('/applications', {
      ...{ company: `Kestrel ${at}`, role: 'Head Gardener', stage, source: 'Referral' },
    });
    if (stage === 'offer') await api.patch(`/applications/${id}`, { ending: 'declined' });
  }
}
