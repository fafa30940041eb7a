import type { Page } from '@playwright/test';
import { apiOf } from './support/api';
import { addPasskey, withAuthenticator } from './support/authenticator';
import { expect, expectGoodScreen, newAddress, signIn, test } from './support/journey';

const headline = (page: Page) => page.getByRole('heading', { level: 1 });
const queued = (page: Page) => page.getByRole('list', { name: 'Queue' }).getByRole('listitem');

/** A client with a name who shares an entry about each company with their coach; answers the entries. */
async function shareWith(page: Page, coach: Page, email: string, companies: string[]) {
  await page.goto('/settings/profile');
  await page.getByLabel('Name').fill('Ana Ruiz');
  await page.getByLabel('Name').press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'Saved.' })).toBeVisible();
  await page.goto('/coach');
  await page.getByLabel('Your coach’s email address').fill(email);
  await page.getByRole('button', { name: 'Send invitation' }).click();
  await expect(page.getByRole('list', { name: 'Open invitations' })).toBeVisible();
  await coach.goto('/clients');
  await coach.getByRole('link', { name: 'See invitation' }).click();
  await coach.getByRole('button', { name: 'Accept invitation' }).click();
  // No client is opened with an email account alone.
  await expect(
    coach.getByText('Before you open a client, add a passkey or an authenticator app.'),
  ).toBeVisible();
  await withAuthenticator(coach);
  await addPasskey(coach);
  const api = await apiOf(page);
  const entries: string[] = [];
  for (const company of companies) {
    const { id } = await api.turnDown({ company, stage: 'later-interview' });
    const entry = await api.post<{ id: string }>(`/rejections/${id}/journal`, {
      gut: `They were kind at ${company}.`,
    });
    await page.goto(`/journal/${entry.id}`);
    await page.getByRole('switch', { name: /^Share with/ }).click();
    // It shows what was pressed before the server knows.
    await expect(page.getByRole('switch', { name: /^Share with/ })).toBeEnabled();
    await expect(page.getByRole('switch', { name: /^Share with/ })).toBeChecked();
    entries.push(entry.id);
  }
  return entries;
}

// COACH-4
test('a coach goes through the queue by keyboard alone, the client answers, and a revocation closes the page', async ({
  page,
  otherBrowser,
}) => {
  const coach = await otherBrowser();
  const email = newAddress('coach');
  await signIn(coach, email);
  await signIn(page, newAddress('client'));
  const [first] = await shareWith(page, coach, email, ['Northwind', 'Contoso']);

  await coach.goto('/clients');
  await expect(queued(coach)).toHaveCount(2);
  await expect(queued(coach).first()).toContainText('Ana Ruiz · Northwind');
  await expectGoodScreen(coach);
  const press = (key: string) => coach.keyboard.press(key);

  // The keys are listed, and a letter in a field is a letter.
  await press('?');
  await expect(coach.getByRole('dialog', { name: 'Keys' })).toContainText('Next in the queue');
  await expectGoodScreen(coach);
  await press('Escape');
  await expect(coach.getByRole('dialog', { name: 'Keys' })).toBeHidden();
  await press('/');
  await expect(coach.getByLabel('Search by name')).toBeFocused();
  await coach.keyboard.type('jo');
  await expect(coach.getByLabel('Search by name')).toHaveValue('jo');
  await coach.getByLabel('Search by name').fill('');
  await coach.getByRole('heading', { name: 'Queue' }).click();

  await press('j');
  await press('o');
  await expect(headline(coach)).toHaveText('Northwind');
  await press('c');
  await expect(coach.getByLabel('Your comment')).toBeFocused();
  await coach.keyboard.type('Write to them just before June.');
  await press('Tab');
  await press('Enter');
  await expect(coach.getByText('Write to them just before June.').first()).toBeVisible();
  await expect(coach.getByLabel('Your comment')).toHaveValue('');
  await coach.getByRole('button', { name: 'Post comment' }).evaluate((button: HTMLElement) => button.blur());
  await press('r');
  await expect(coach.getByText('Reviewed. Ana Ruiz can see that.')).toBeVisible();
  await expectGoodScreen(coach);
  await coach
    .getByRole('button', { name: 'Not reviewed after all' })
    .evaluate((button: HTMLElement) => button.blur());
  await press('j');
  await expect(headline(coach)).toHaveText('Contoso');
  await press('r');
  await expect(coach.getByText('Reviewed. Ana Ruiz can see that.')).toBeVisible();
  await press('j');
  await expect(coach.getByText('That’s everything that was waiting.')).toBeVisible();
  await expect(coach.getByText('Nothing waits for you.')).toBeVisible();

  // The client sees the mark, answers, and takes what is suggested.
  await page.goto(`/journal/${first}`);
  await expect(page.getByText(/reviewed it on/)).toBeVisible();
  await page.getByLabel(/^Write to/).fill('I will, thank you.');
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(page.getByText('I will, thank you.').first()).toBeVisible();
  await expectGoodScreen(page);
  await coach.goto('/clients');
  await expect(queued(coach).first()).toContainText('Wrote back');
  await coach.getByRole('link', { name: /Northwind/ }).click();
  await coach.getByText('Suggest something for next time').click();
  await coach.getByLabel('What could they do next time?').fill('Ask about the first month');
  await coach.getByRole('button', { name: 'Suggest it' }).click();
  await expect(coach.getByText('Not answered yet.')).toBeVisible();
  await expectGoodScreen(coach);
  await page.reload();
  await page.getByRole('button', { name: 'Add to my list' }).click();
  await expect(page.getByText(/It’s on your list/)).toBeVisible();
  await expectGoodScreen(page);
  await page.goto('/journal/next-time');
  await expect(page.getByText('Ask about the first month').first()).toBeVisible();

  // COACH-1: taken back while the coach has the page open.
  await page.goto('/coach');
  await expectGoodScreen(page);
  await page.getByRole('button', { name: 'Share how your search stands' }).click();
  await expect(page.getByText(/can see how your search stands\./)).toBeVisible();
  await coach.goto('/clients');
  await expect(coach.getByRole('list', { name: 'Clients' }).getByText('Few open')).toBeVisible();
  await coach.getByRole('list', { name: 'Clients' }).getByRole('link').click();
  await coach.getByRole('link', { name: /Northwind/ }).click();
  await page.getByRole('button', { name: /^End coaching with/ }).click();
  await expect(page.getByText('Past coaches and invitations')).toBeVisible();
  await press('r');
  await expect(coach.getByText('This is no longer shared with you.')).toBeVisible();
  await expect(coach.getByText(/A client stopped sharing on/)).toBeVisible();
  await expect(coach.getByRole('main')).not.toContainText('Northwind');
  await expectGoodScreen(coach);
});
