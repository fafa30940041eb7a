import type { Page } from '@playwright/test';
import { apiOf } from './support/api';
import { appNow, moveClockTo, moveClockToHour, workerGoesRound } from './support/clock';
import {
  countMails,
  expect,
  expectGoodScreen,
  newAddress,
  openLatestMail,
  signIn,
  test,
} from './support/journey';

const FIRST_NOTE = 'Day 1 of your plan';
const THIRD_NOTE = 'Day 3 of your plan';
const headline = (page: Page) => page.getByRole('heading', { level: 1 });
const finalRound = { company: 'Northwind', stage: 'final-round' };

test('leads through the three days, one thing at a time, with a note on two mornings', async ({ page }) => {
  await moveClockToHour(10);
  const me = newAddress('plan');
  await signIn(page, me);
  const { planId } = await (await apiOf(page)).turnDown(finalRound);

  // 72H-0
  await page.goto('/today');
  await expect(headline(page)).toHaveText('Once is enough for today.');
  await expect(page.getByRole('heading', { name: 'Read it once' })).toBeVisible();
  await expectGoodScreen(page);
  // Nothing that they wrote is kept here: there is no button that would lead to an empty box.
  await expect(page.getByRole('link', { name: 'Read it', exact: true })).toHaveCount(0);
  await page.getByRole('button', { name: 'Done', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Leave the reply alone' })).toBeVisible();
  await page.getByRole('link', { name: 'See the whole plan' }).click();
  const readOnce = page.getByRole('button', { name: 'Done: Read it once' });
  await expect(readOnce).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByText('Day 1: we’ll email you tomorrow at 09:00.')).toBeVisible();
  await expectGoodScreen(page);
  await readOnce.click();
  await expect(readOnce).toHaveAttribute('aria-pressed', 'false');

  // 72H-1, NUDGE-1, NUDGE-3
  const dayOne = await moveClockToHour(9);
  await openLatestMail(page, me, FIRST_NOTE);
  await expect(headline(page)).toHaveText(FIRST_NOTE);
  await expect(page.frameLocator('iframe').locator('body')).not.toContainText('Northwind');
  await page.getByText('Headers', { exact: true }).click();
  await expect(page.getByText('List-Unsubscribe', { exact: true })).toBeVisible();
  await expectGoodScreen(page);
  await page.goto('/today');
  await expect(headline(page)).toHaveText('A second look, after a night’s sleep.');
  await expectGoodScreen(page);

  await page.goto(`/plans/${planId}`);
  await expect(page.getByText(/^Day 1: email sent today at 09:0\d\.$/)).toBeVisible();
  const named = [
    ['Aldgate', 'Staff Engineer'],
    ['Birch', 'Platform Lead'],
    ['Corran', 'Site Reliability Engineer'],
  ] as const;
  for (const [at, [company, role]] of named.entries()) {
    const line = page.getByRole('group', { name: `Role ${at + 1}` });
    await line.getByLabel('Company').fill(company);
    if (at < 2) await line.getByLabel('Role').fill(role);
  }
  await page.getByRole('button', { name: 'Save roles' }).click();
  const third = page.getByRole('group', { name: 'Role 3' });
  await expect(third.getByLabel('Role')).toHaveAttribute('aria-invalid', 'true');
  await expect(third.getByLabel('Company')).toHaveValue('Corran');
  await expectGoodScreen(page);
  await third.getByLabel('Role').fill(named[2][1]);
  await page.getByRole('button', { name: 'Save roles' }).click();
  for (const [company] of named)
    await expect(page.getByRole('listitem').filter({ hasText: company }).last()).toContainText('saved');
  await expectGoodScreen(page);

  // 72H-3
  await moveClockTo(dayOne.add({ hours: 48 }));
  await openLatestMail(page, me, THIRD_NOTE);
  await workerGoesRound(page.request);
  expect(await countMails(page, me, FIRST_NOTE)).toBe(1);
  expect(await countMails(page, me, THIRD_NOTE)).toBe(1);
  await page.goto('/today');
  await expect(headline(page)).toHaveText('The rest of your list.');
  await expectGoodScreen(page);

  // The plan opens on its third day: what is gone by is folded, and the roles stand where they are needed.
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`/plans/${planId}`);
  await expect(page.getByText('Apply to what is left')).toBeInViewport();
  await expect(page.getByText('Read it once')).toBeHidden();
  await expect(page.getByRole('heading', { name: 'New roles' })).toBeVisible();
  await page.getByRole('heading', { name: 'Day 0' }).click();
  await expect(page.getByText('Read it once')).toBeVisible();
  await expectGoodScreen(page);
  await page.setViewportSize({ width: 1280, height: 900 });

  // 72H-4
  await moveClockTo(dayOne.add({ hours: 72 }));
  await page.goto('/today');
  await expect(headline(page)).toHaveText('Back to normal.');
  await expectGoodScreen(page);
  await page.goto(`/plans/${planId}`);
  await expect(page.getByText('That’s the three days done.')).toBeVisible();
  await expectGoodScreen(page);
});

test('gives whoever comes late three days of their own, from the day they want them', async ({ page }) => {
  await moveClockToHour(10);
  await signIn(page, newAddress('late'));
  const receivedAt = (await appNow()).subtract({ hours: 35 * 24 }).toString();
  const { id, planId } = await (await apiOf(page)).turnDown(finalRound, { receivedAt });
  expect(planId).toBeNull();
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto(`/rejections/${id}`);
  await expect(page.getByText('you can take three days for it now', { exact: false })).toBeVisible();
  await expectGoodScreen(page);
  await page.getByRole('button', { name: 'Start the three-day plan now' }).click();
  await expect(headline(page)).toHaveText('Three days, one at a time.');
  await expect(page.getByText('Day 1: we’ll email you tomorrow at 09:00.')).toBeVisible();
  // The wait has long ended: nothing asks to leave the reply alone.
  await expect(page.getByText('Leave the reply alone')).toHaveCount(0);
  await expectGoodScreen(page);
  await page.goto('/today');
  await expect(page.getByText(/, day 0 of your plan for Northwind$/)).toBeVisible();
  await expect(headline(page)).toHaveText('Once is enough for today.');
  await expectGoodScreen(page);
});
