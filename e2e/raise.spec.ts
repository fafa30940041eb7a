import type { Page } from '@playwright/test';
import { apiOf } from './support/api';
import { appNow, LONDON, moveClockToHour, passHalfAMinute, workerGoesRound } from './support/clock';
import {
  countMails,
  expect,
  expectGoodScreen,
  newAddress,
  openLatestMail,
  signIn,
  test,
  throughRebound,
} from './support/journey';

// At two in the afternoon, so that what may go goes at once.
test.beforeEach(() => moveClockToHour(14));

const headline = (page: Page) => page.getByRole('heading', { level: 1 });
const look = (page: Page) => page.getByRole('button', { name: 'Check whether I can ask' }).click();

// PUSH-1 to PUSH-3
test('raises a decision on its ground, in its time, once', async ({ page }) => {
  const manager = newAddress('raised');
  await signIn(page, newAddress('raise'));
  const api = await apiOf(page);
  const receivedAt = (await appNow()).subtract({ hours: 27 * 24 }).toString();
  const { id } = await api.turnDown({ company: 'Northwind', stage: 'final-round' }, { receivedAt });

  await page.goto(`/rejections/${id}`);
  await page.getByRole('link', { name: 'Ask them to reconsider' }).click();
  await expect(headline(page)).toHaveText('Ask them to reconsider?');
  await expectGoodScreen(page);

  await page.getByLabel('They said I wasn’t the right fit').check();
  await look(page);
  await expect(page.getByRole('status').filter({ hasText: 'Better to leave it' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Write the five lines' })).toBeVisible();

  await page.getByLabel('They got a fact wrong').check();
  await look(page);
  await expect(page.getByRole('status').filter({ hasText: 'Add a line of evidence' })).toBeVisible();
  await expect(page.getByLabel('They got a fact wrong')).toBeChecked();
  await expectGoodScreen(page);

  // A day early, and without evidence: it is kept, and the page says when.
  await page.getByLabel('The final round may reopen').check();
  const evidence = page.getByLabel('Your evidence (optional)');
  await expect(evidence).toBeVisible();
  await look(page);
  const opens = (await appNow()).toZonedDateTimeISO(LONDON).add({ days: 1 });
  const day = opens.toLocaleString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
  await expect(page.getByText(`You can send it from ${day}.`)).toBeVisible();
  await expect(evidence).toHaveValue('');
  await expectGoodScreen(page);
  await page.getByRole('link', { name: 'Draft it now' }).click();
  const words = page.getByLabel('Message');
  await expect(words).toHaveValue(/Should the search still be open/);
  await page.getByLabel('To', { exact: true }).fill(manager);
  await throughRebound(page);
  await words.fill('Thank you again. The role is advertised anew, and I would still be glad to join. Ana');
  await page.getByRole('button', { name: 'Send now' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Not yet' })).toContainText(`From ${day}`);
  await expectGoodScreen(page);

  // The clock moves on to its first day.
  await moveClockToHour(10);
  await page.goto(`/rejections/${id}/raise`);
  await expect(page.getByText('Yes, once, to one person')).toBeVisible();
  await expectGoodScreen(page);
  await page.getByRole('link', { name: 'Go to the letter' }).click();
  await words.fill('Thank you again. If you say no, you will hear from my lawyer. Ana');
  await page.getByRole('button', { name: 'Send now' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'you will hear from my lawyer' })).toBeVisible();
  await words.fill('Thank you again. The role is advertised anew, and I would still be glad to join. Ana');
  await page.getByRole('button', { name: 'Send now' }).click();
  await expect(headline(page)).toHaveText('Sending in a moment.');
  await passHalfAMinute();
  await openLatestMail(page, manager);
  await workerGoesRound(page.request);
  expect(await countMails(page, manager)).toBe(1);

  await page.goto(`/rejections/${id}/raise`);
  await expect(headline(page)).toHaveText('You’ve asked them to reconsider.');
  await expectGoodScreen(page);
  const again = { kind: 'pushback', ground: 'misunderstanding', evidence: 'And another thing.' };
  const second = api.post(`/rejections/${id}/replies`, {
    ...again,
    to: 'ceo@northwind.example',
    subject: 'Once more',
    body: 'And another thing.',
  });
  await expect(second).rejects.toThrow('PUSH-2');
});

// ASK-2, ASK-4
test('asks the recruiter once the hiring manager would rather not say', async ({ page }) => {
  await signIn(page, newAddress('asks'));
  const api = await apiOf(page);
  const receivedAt = (await appNow()).subtract({ hours: 80 }).toString();
  const { id } = await api.turnDown({ company: 'Northwind', stage: 'first-interview' }, { receivedAt });
  const ask = await api.post<{ id: string }>(`/rejections/${id}/replies`, {
    kind: 'feedback-ask',
    to: 'mira@northwind.example',
    toRole: 'hiring-manager',
    person: 'Mira Holt',
    subject: 'One question',
    body: 'What is one thing that I could work on?',
  });
  await api.post(`/replies/${ask.id}/sent-by-hand`, undefined);

  await page.goto(`/rejections/${id}/reply?kind=feedback-ask`);
  await page.getByRole('button', { name: 'They declined to give feedback' }).click();
  await page.getByRole('button', { name: 'They didn’t decline' }).click();
  await page.getByRole('button', { name: 'They declined to give feedback' }).click();
  await page.getByLabel('Yes, but vague').check();
  await page.getByRole('button', { name: 'Save answer' }).click();
  await expect(page.getByText('You’ve asked once so far', { exact: false })).toBeVisible();
  await expectGoodScreen(page);

  await page.getByRole('link', { name: 'Ask the recruiter' }).click();
  const to = page.getByLabel('To', { exact: true });
  await expect(to).toHaveValue('');
  await to.fill('Mira@northwind.example');
  await throughRebound(page);
  const words = page.getByLabel('Message');
  await words.fill((await words.inputValue()).replace('[name]', 'Ana Ruiz'));
  await page.getByRole('button', { name: 'Send now' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'You’ve already asked' })).toBeVisible();
  await to.fill('jo@northwind.example');
  await page.getByRole('button', { name: 'Send now' }).click();
  await expect(headline(page)).toHaveText('Sending in a moment.');
  await expectGoodScreen(page);
});
