import type { Page } from '@playwright/test';
import { Temporal } from 'temporal-polyfill';
import { apiOf, type Verdict } from './support/api';
import { appNow, moveClockTo, moveClockToHour, said, workerGoesRound } from './support/clock';
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

/** The address that a mail program posts to, from the open mail's header. */
async function oneClickOf(page: Page): Promise<string> {
  await page.getByText('Headers', { exact: true }).click();
  const header = page
    .locator('dl > div')
    .filter({ has: page.getByText('List-Unsubscribe', { exact: true }) });
  return ((await header.locator('dd').textContent()) ?? '').replace(/^<|>$/g, '');
}

// NUDGE-3, RFC 8058
test('sends no second note once the first was unsubscribed, by one click or on the page', async ({
  page,
  otherBrowser,
  request,
}) => {
  await moveClockToHour(10);
  const people = [
    { page, email: newAddress('one-click') },
    { page: await otherBrowser(), email: newAddress('by-page') },
  ] as const;
  const plans: string[] = [];
  for (const { page, email } of people) {
    await signIn(page, email);
    plans.push((await (await apiOf(page)).turnDown(finalRound)).planId);
  }
  const dayOne = await moveClockToHour(9);
  for (const { page, email } of people) await openLatestMail(page, email, FIRST_NOTE);

  // A scanner that only looks changes nothing; a mail program posts without a cookie.
  const oneClick = await oneClickOf(page);
  await expect(page.getByText('List-Unsubscribe=One-Click')).toBeVisible();
  expect((await request.get(oneClick)).status()).toBe(200);
  await page.goto('/settings/emails');
  await expect(page.getByRole('switch', { name: /day 1 and day 3/ })).toBeChecked();
  expect((await request.post(oneClick, { form: { 'List-Unsubscribe': 'One-Click' } })).status()).toBe(200);
  await page.reload();
  await expect(page.getByRole('switch', { name: /day 1 and day 3/ })).not.toBeChecked();

  const second = people[1].page;
  await second.frameLocator('iframe').getByRole('link', { name: 'Turn off email reminders' }).click();
  await expect(headline(second)).toHaveText('Turn off email reminders?');
  await expectGoodScreen(second);
  await second.getByRole('button', { name: 'Turn off' }).click();
  await expect(headline(second)).toHaveText('Email reminders are off.');
  await expectGoodScreen(second);

  await moveClockTo(dayOne.add({ hours: 48 }));
  await workerGoesRound(page.request);
  for (const [at, { page, email }] of people.entries()) {
    expect(await countMails(page, email, FIRST_NOTE)).toBe(1);
    expect(await countMails(page, email, THIRD_NOTE)).toBe(0);
    await page.goto(`/plans/${plans[at]}`);
    await expect(page.getByText('Day 3: not sent, because you turned off email reminders.')).toBeVisible();
    await expectGoodScreen(page);
  }
});

// NUDGE-1, NUDGE-2
test('keeps the local time of two people who are a day apart', async ({ otherBrowser, request }) => {
  // Eight in the evening on Kiritimati is seven in the evening of the day before in Pago Pago.
  const receivedAt = (await moveClockToHour(20, 'Pacific/Kiritimati')).toString();
  const west = { zone: 'Pacific/Pago_Pago', email: newAddress('pago') };
  const east = { zone: 'Pacific/Kiritimati', email: newAddress('kiritimati') };
  const mails = await otherBrowser();
  for (const { zone, email } of [east, west]) {
    const page = await otherBrowser({ timezoneId: zone });
    await signIn(page, email);
    const verdict: Verdict = await (await apiOf(page)).turnDown(finalRound, { receivedAt });
    await page.goto(`/rejections/${verdict.id}`);
    await expect(
      page.getByText(`You can send this reply from ${said(verdict.holdUntil, zone)}.`),
    ).toBeVisible();
    await page.goto(`/plans/${verdict.planId}`);
    await expect(page.getByText('Day 1: we’ll email you tomorrow at 09:00.')).toBeVisible();
  }

  const notes = async () => [
    await countMails(mails, east.email, FIRST_NOTE),
    await countMails(mails, west.email, FIRST_NOTE),
  ];
  const morningEast = Temporal.Instant.from(receivedAt).add({ hours: 13 });
  const morningWest = Temporal.Instant.from(receivedAt).add({ hours: 14 });
  for (const { moment, email, before, after } of [
    { moment: morningEast, email: east.email, before: [0, 0], after: [1, 0] },
    { moment: morningWest, email: west.email, before: [1, 0], after: [1, 1] },
  ]) {
    await moveClockTo(moment.subtract({ seconds: 60 }));
    await workerGoesRound(request);
    expect(await notes()).toEqual(before);
    expect((await appNow()).until(moment).sign, 'still before the morning').toBe(1);
    await moveClockTo(moment);
    await openLatestMail(mails, email, FIRST_NOTE);
    await workerGoesRound(request);
    expect(await notes()).toEqual(after);
  }
});
