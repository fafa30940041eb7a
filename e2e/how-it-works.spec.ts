import { PLAYBOOK } from '@/lib/rules/playbook';
import { anchorOf } from '@/lib/rules/playbook/chapter';
import { expect, expectGoodScreen, test } from './support/journey';

test('explains every rule under an address of its own', async ({ page }) => {
  await page.goto('/how-it-works');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  for (const { key, rules } of PLAYBOOK) {
    await expect(page.locator(`#${key}`)).toHaveCount(1);
    for (const { id, says } of rules)
      await expect(page.locator(`[id="${anchorOf(id)}"]`)).toContainText(says);
  }
  await expectGoodScreen(page);
  await page.getByRole('link', { name: 'Coming back to a company' }).click();
  await expect(page.getByRole('heading', { name: 'Coming back to a company' })).toBeInViewport();
});
