import type { Page } from '@playwright/test';
import { apiOf } from './support/api';
import { addPasskey, withAuthenticator } from './support/authenticator';
import { moveClockToHour } from './support/clock';
import {
  expect,
  expectGoodScreen,
  newAddress,
  openLatestMail,
  signIn,
  signInByMail,
  test,
} from './support/journey';

const headline = (page: Page) => page.getByRole('heading', { level: 1 });
const ofCoach = (page: Page) => page.getByRole('list', { name: 'Shared entries' }).getByRole('listitem');

/** A client with a name and two entries; answers the entry about Northwind. */
async function keepJournal(page: Page): Promise<string> {
  await page.goto('/settings/profile');
  await page.getByLabel('Name').fill('Ana Ruiz');
  await page.getByLabel('Name').press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'Saved.' })).toBeVisible();
  const api = await apiOf(page);
  const [entry] = await Promise.all(
    ['Northwind', 'Contoso'].map(async (company) => {
      const { id } = await api.turnDown({ company, stage: 'later-interview' });
      return api.post<{ id: string }>(`/rejections/${id}/journal`, { gut: `They were kind at ${company}.` });
    }),
  );
  return entry?.id ?? '';
}

/** Invites a coach, who signs in from the mail's link and accepts; answers the coach's own browser. */
async function takeOn(page: Page, coach: Page, email: string): Promise<void> {
  await page.goto('/coach');
  await page.getByLabel('Your coach’s email address').fill(email);
  await page.getByRole('button', { name: 'Send invitation' }).click();
  const name = page.getByLabel('Your name', { exact: true });
  const open = page.getByRole('list', { name: 'Open invitations' });
  await expect(name.or(open).first()).toBeVisible();
  // TRUST-3: a mail from nobody isn’t sent.
  if (await name.isVisible()) {
    await expect(page.getByText('Rebound doesn’t send this without your name').first()).toBeVisible();
    await name.fill('Ana Ruiz');
    await page.getByRole('button', { name: 'Send invitation' }).click();
  }
  await expect(open).toContainText(email);
  await expectGoodScreen(page);

  await openLatestMail(coach, email, 'An invitation to coach someone');
  await coach.frameLocator('iframe').getByRole('link', { name: 'See the invitation' }).click();
  await expect(coach).toHaveURL(/sign-in/);
  await signInByMail(coach, email, coach.url());
  await expect(headline(coach)).toHaveText('Ana Ruiz would like you as their coach.');
  await expectGoodScreen(coach);
  await coach.getByRole('button', { name: 'Accept invitation' }).click();
  // No client is opened with an email account alone.
  await expect(
    coach.getByText('Before you open a client, add a passkey or an authenticator app.'),
  ).toBeVisible();
  await expectGoodScreen(coach);
  await withAuthenticator(coach);
  await addPasskey(coach);
  await coach.goto('/clients');
  await coach.getByRole('link', { name: 'Ana Ruiz' }).click();
  await expect(headline(coach)).toHaveText('Ana Ruiz');
}

// COACH-1 to COACH-4
test('shows a coach one entry, counts the other, and closes both when the consent is taken back', async ({
  page,
  otherBrowser,
}) => {
  await signIn(page, newAddress('client'));
  const email = newAddress('coach');
  const coach = await otherBrowser();
  const entry = await keepJournal(page);
  await page.goto('/coach');
  await expect(page.getByText('No coach yet.')).toBeVisible();
  await expectGoodScreen(page);
  await takeOn(page, coach, email);
  await expect(coach.getByText('No entries shared yet. Two aren’t shared.')).toBeVisible();
  await expectGoodScreen(coach);

  await page.goto('/today');
  await expect(page.getByText(/accepted your invitation\./)).toBeVisible();
  await expectGoodScreen(page);
  await page.goto(`/journal/${entry}`);
  await expect(page.getByText(/accepted your invitation\./)).toBeHidden();
  await page.getByRole('switch', { name: `Share with ${email}` }).click();
  await expect(page.getByText(`${email} can open one of your entries.`)).toBeVisible();
  await expectGoodScreen(page);

  // COACH-2: a number, and nothing of what is behind it.
  await coach.reload();
  await expect(ofCoach(coach)).toHaveCount(1);
  await expect(coach.getByText('One more isn’t shared.')).toBeVisible();
  await expect(coach.getByRole('main')).not.toContainText('Contoso');
  await expectGoodScreen(coach);
  const clientPage = new URL(coach.url()).pathname;
  await coach.goto('/clients');
  await expect(coach.getByRole('list', { name: 'Clients' })).toContainText('One entry shared, one not.');
  await expectGoodScreen(coach);
  await coach.getByRole('list', { name: 'Clients' }).getByRole('link').click();
  await ofCoach(coach).getByRole('link').click();
  await expect(coach.getByText('They were kind at Northwind.')).toBeVisible();
  await coach.getByLabel('Your comment').fill('Write to the one who was kind, in the spring.');
  await coach.getByRole('button', { name: 'Post comment' }).click();
  await expect(coach.getByText('Write to the one who was kind, in the spring.').first()).toBeVisible();
  await expectGoodScreen(coach);

  // One mail, in the morning.
  await moveClockToHour(9);
  await openLatestMail(page, await addressOf(page), 'A comment from your coach');
  await expect(page.frameLocator('iframe').locator('body')).not.toContainText('in the spring');
  await page.goto('/today');
  await expect(page.getByText(/commented on your entry about Northwind\./)).toBeVisible();
  await expectGoodScreen(page);
  await page.getByRole('link', { name: 'Read the comment' }).click();
  await expect(page.getByText('Write to the one who was kind, in the spring.')).toBeVisible();
  await expectGoodScreen(page);

  // COACH-3
  await page.goto('/coach');
  const opened = page.getByRole('list', { name: 'What your coach opened' }).getByRole('listitem');
  await expect(opened.filter({ hasText: 'Northwind, Platform Engineer' })).toContainText(email);
  await expectGoodScreen(page);

  // COACH-1: with effect on the very next request, whichever it is.
  const entryPage = new URL(coach.url()).pathname;
  await coach.getByLabel('Your comment').fill('One more thought.');
  await page.getByRole('button', { name: /^End coaching with/ }).click();
  await expect(page.getByText('Past coaches and invitations')).toBeVisible();
  await coach.getByRole('button', { name: 'Post comment' }).click();
  await expect(coach.getByText('This is no longer shared with you.')).toBeVisible();
  await expect(coach.getByText('One more thought.')).toBeVisible();
  await expect(coach.getByRole('main')).not.toContainText('Northwind');
  await expectGoodScreen(coach);
  for (const address of [entryPage, clientPage]) {
    expect((await coach.goto(address))?.status()).toBe(404);
    await expect(headline(coach)).toHaveText('There is nothing at this address.');
    await expect(coach.locator('body')).not.toContainText('Northwind');
  }
  await expectGoodScreen(coach);
  await page.goto(`/journal/${entry}`);
  await expect(page.getByText('in the spring')).toBeVisible();
  await expect(page.getByText('One more thought.')).toBeHidden();
  await expect(page.getByText('Only you can read this entry.')).toBeVisible();
});

async function addressOf(page: Page): Promise<string> {
  await page.goto('/settings');
  return (await page.getByText(/^Signed in as /).textContent())?.replace('Signed in as ', '') ?? '';
}

// COACH-1: the other way round.
test('a coach invites a client, who says yes, shares nothing by it, and is new among the coach’s clients', async ({
  page,
  otherBrowser,
}) => {
  const coach = await otherBrowser();
  await signIn(coach, newAddress('coach'));
  await coach.goto('/clients');
  await coach.getByRole('link', { name: 'Invite a client' }).click();
  const email = newAddress('client');
  await coach.getByLabel('Your client’s email address').fill(email);
  await coach.getByLabel('Your name').fill('Priya Raman');
  await coach.getByRole('button', { name: 'Send invitation' }).click();
  await expect(coach.getByRole('list', { name: 'Open invitations' })).toContainText(email);
  await expectGoodScreen(coach);

  await openLatestMail(page, email, 'An invitation from a coach');
  await page.frameLocator('iframe').getByRole('link', { name: 'See the invitation' }).click();
  await expect(page).toHaveURL(/sign-in/);
  await signInByMail(page, email, page.url());
  await expect(headline(page)).toHaveText('Priya Raman would like to be your coach.');
  await expectGoodScreen(page);
  await page.goto('/today');
  await expect(page.getByRole('link', { name: 'A coach invites you' })).toBeVisible();
  await expectGoodScreen(page);
  await page.getByRole('link', { name: 'A coach invites you' }).click();
  await page.getByRole('link', { name: 'See invitation' }).click();
  await page.getByRole('button', { name: 'Accept invitation' }).click();
  await expect(page.getByText('Nothing is shared yet. Choose below what they can read.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Priya Raman' })).toBeVisible();
  await expectGoodScreen(page);

  await coach.goto('/today');
  await expect(headline(coach)).toHaveText('You have a new client.');
  await expectGoodScreen(coach);
  await coach.getByRole('link', { name: 'You have a new client' }).click();
  await expect(coach.getByRole('list', { name: 'Clients' })).toContainText('New');
  await expectGoodScreen(coach);
  await coach.getByRole('list', { name: 'Clients' }).getByRole('link').click();
  await withAuthenticator(coach);
  await addPasskey(coach);
  await coach.goto('/clients');
  await coach.getByRole('list', { name: 'Clients' }).getByRole('link').click();
  await expect(coach.getByText('No journal entries yet.')).toBeVisible();
});
