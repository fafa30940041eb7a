import { readFileSync } from 'node:fs';
import type { Download, Page } from '@playwright/test';
import { apiOf } from './support/api';
import { expect, expectGoodScreen, newAddress, signIn, test } from './support/journey';

const textOf = async (download: Download) => readFileSync(await download.path()).toString();

async function saved(page: Page, link: string): Promise<Download> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: link }).click(),
  ]);
  return download;
}

test.beforeEach(async ({ page }) => {
  await signIn(page, newAddress('along'));
  const api = await apiOf(page);
  const appliedOn = '2026-11-03';
  await api.post('/applications', { company: 'Kestrel', role: 'Head Gardener', appliedOn, note: '=1+1' });
  const northwind = { company: 'Northwind', role: 'Florist', appliedOn: '2026-11-04', location: 'Leeds' };
  await api.post('/applications', { ...northwind, ending: 'withdrawn', endedOn: '2026-11-20' });
});

test('takes along what the table shows, as any of three files', async ({ page }) => {
  await page.goto('/pipeline/table?q=kestrel');
  await page.getByText('Import or export').click();
  await expectGoodScreen(page);
  const csv = await saved(page, 'Download CSV');
  expect(csv.suggestedFilename()).toMatch(/^applications-\d{4}-\d\d-\d\d\.csv$/);
  const text = await textOf(csv);
  expect(text).toContain('Kestrel,Head Gardener,applied,,2026-11-03,');
  expect(text).toContain(",'=1+1,");
  expect(text).not.toContain('Northwind');
  expect(JSON.parse(await textOf(await saved(page, 'Download JSON')))).toMatchObject([{ note: '=1+1' }]);
  expect((await textOf(await saved(page, 'Download Excel workbook'))).slice(0, 2)).toBe('PK');
});

test('prints a report for the employment office, on A4 and Letter, in German', async ({ page }) => {
  await page.goto('/report?from=2026-11-01&to=2026-11-30');
  await expect(page.getByText('1 November 2026 to 30 November 2026 · 2 applications')).toBeVisible();
  await expect(page.getByRole('row', { name: /^3 November 2026 Kestrel/ })).toContainText('Open');
  await expectGoodScreen(page);
  await page.getByRole('textbox', { name: 'Reference number' }).fill('123A456');
  await page.getByLabel('Language').selectOption('German');
  await page.getByRole('button', { name: 'Show' }).click();
  const northwind = page.getByRole('row', { name: /^04\.11\.2026 Northwind/ });
  await expect(northwind).toContainText('20.11.2026: Von mir zurückgezogen');
  await expectGoodScreen(page);

  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
  await expect(page.getByText('Datum, Unterschrift')).toBeVisible();
  for (const format of ['A4', 'Letter'])
    expect((await page.pdf({ format })).toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(1);
  await page.emulateMedia({ media: 'screen' });

  const text = await textOf(await saved(page, 'Download CSV'));
  expect(text).toContain('Beworben am;Unternehmen;Stelle;Ort;');
  expect(text).toContain('04.11.2026;Northwind;Florist;Leeds;');
});
