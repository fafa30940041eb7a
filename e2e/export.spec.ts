import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { apiOf } from './support/api';
import { expect, expectGoodScreen, newAddress, signIn, test } from './support/journey';

test('takes everything along in one file, and vents only when asked', async ({ page }) => {
  await signIn(page, newAddress('export'));
  const api = await apiOf(page);
  const { id } = await api.turnDown({ company: 'Northwind', stage: 'first-interview' });
  await page.goto(`/rejections/${id}/vent`);
  await page.getByRole('textbox').fill('Unsaid.');
  await expect(page.getByRole('status').filter({ hasText: /saved here/i })).toBeVisible();

  await page.goto('/settings/data');
  await page.getByRole('link', { name: 'Make a copy of your data' }).click();
  await expectGoodScreen(page);
  for (const withVents of [false, true]) {
    if (withVents) await page.getByLabel('Include what I vented').check();
    await page.getByRole('button', { name: 'Make a copy' }).click();
    await expect(page.getByRole('progressbar')).toBeVisible();
    // It shows by itself when it is ready.
    const link = page.getByRole('link', { name: 'Download' });
    await expect(link).toBeVisible();
    await expectGoodScreen(page);
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
    expect(download.suggestedFilename()).toBe('rebound-data.zip');
    const files = unzipSync(readFileSync(await download.path()));
    const words = Object.values(files)
      .map((bytes) => Buffer.from(bytes).toString())
      .join('\n');
    expect(words).toContain('Northwind');
    expect(words.includes('Unsaid.')).toBe(withVents);
  }
  await page.getByRole('button', { name: 'Delete this copy' }).click();
  await expect(page.getByRole('link', { name: 'Download' })).toBeHidden();
  await expect(page.getByRole('button', { name: 'Make a copy' })).toBeVisible();
});
