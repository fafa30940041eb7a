import type { Page } from '@playwright/test';
import type { Temporal } from 'temporal-polyfill';
import { apiOf } from './support/api';
import { appNow, LONDON } from './support/clock';
import { expect, expectGoodScreen, newAddress, signIn, test } from './support/journey';

// An invitation from the mail to its application, the calendar and Today, on a phone; and the calendar's keys.

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

test.beforeEach(async ({ page }) => {
  await signIn(page, newAddress('interviews'));
});

const today = async () => (await appNow()).toZonedDateTimeISO(LONDON).toPlainDate();
const long = (day: Temporal.PlainDate) =>
  day.toLocaleString('en-GB', { weekday: 'long', day: 'numeric', month: 'long' });

/** A meeting in New York from 9:30 to 10:15 there, as a mail brings it. */
const invitation = (day: Temporal.PlainDate) =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//x//EN',
    'METHOD:REQUEST',
    'BEGIN:VEVENT',
    `UID:${crypto.randomUUID()}@northwind.example`,
    'SEQUENCE:0',
    'DTSTAMP:20261101T100000Z',
    `DTSTART;TZID=America/New_York:${day.toString().replaceAll('-', '')}T093000`,
    `DTEND;TZID=America/New_York:${day.toString().replaceAll('-', '')}T101500`,
    'SUMMARY:Technical interview with Northwind',
    'LOCATION:https://meet.example.org/abc',
    'END:VEVENT',
    'END:VCALENDAR',
  ].join('\r\n');

async function pasteFile(page: Page, text: string) {
  await page.getByText('Paste an invitation').tap();
  const file = { name: 'invite.ics', mimeType: 'text/calendar', buffer: Buffer.from(text) };
  await page.getByLabel('Or its file').setInputFiles(file);
}

test('an invitation’s file is read, kept over a reload, saved, and stands in the calendar and on Today', async ({
  page,
}) => {
  const { id } = await (await apiOf(page)).addApplication({ company: 'Northwind' });
  const day = (await today()).add({ days: 2 });
  await page.goto(`/interviews/new?application=${id}`);
  await pasteFile(page, invitation(day));
  const said = page.getByRole('listitem').filter({ hasText: 'Technical interview with Northwind' });
  await expect(said).toContainText('09:30 in New York');
  await expectGoodScreen(page);

  // Nobody typed it, and the device has it all the same.
  await expect(page.locator('form[data-kept]').first()).toBeAttached();
  await page.reload();
  await expect(said).toContainText('09:30 in New York');
  await page.getByRole('button', { name: 'Save interview' }).tap();
  await expect(page).toHaveURL(/\/interviews\/[0-9a-f-]{36}$/);
  await expect(page).toHaveTitle(/Technical interview with Northwind, Northwind/);
  await expect(page.getByText('09:30 to 10:15 in New York')).toBeVisible();
  await expectGoodScreen(page);

  // What it proposes is chosen on the application's page, and moves nothing by itself.
  await page.getByRole('link', { name: 'Choose stage' }).tap();
  await expect(page.getByLabel('Stage')).toHaveValue('later-interview');
  await page.getByRole('button', { name: 'Move' }).tap();
  await expect(page.getByRole('list', { name: 'Interviews' })).toContainText('09:30 to 10:15 in New York');

  await page.goto(`/pipeline/calendar?view=week&day=${day}`);
  const agenda = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: long(day) }) });
  await expect(agenda).toContainText('Technical interview with Northwind');
  await expect(agenda).toContainText('09:30 to 10:15 in New York');
  await expectGoodScreen(page);
  await page.setViewportSize({ width: 1280, height: 900 });
  await agenda.getByRole('link', { name: long(day) }).focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('link', { name: 'Week', exact: true })).toHaveAttribute('aria-current', 'true');
  await expect(page).not.toHaveURL(new RegExp(`day=${day}`));
  await expectGoodScreen(page);

  await page.goto('/today');
  const ahead = page.getByRole('list', { name: 'The days ahead' });
  await expect(ahead).toContainText('Technical interview with Northwind');
  await ahead.getByRole('link').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Technical interview with Northwind');
});
