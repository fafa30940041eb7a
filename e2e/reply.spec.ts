import type { Page } from '@playwright/test';
import { apiOf } from './support/api';
import {
  appNow,
  moveClockTo,
  moveClockToHour,
  passHalfAMinute,
  said,
  workerGoesRound,
} from './support/clock';
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

// At two in the afternoon, so that holds end at an hour at which mails leave.
test.beforeEach(() => moveClockToHour(14));

const headline = (page: Page) => page.getByRole('heading', { level: 1 });
const finalRound = { company: 'Northwind', stage: 'final-round' };

/** Puts one's own words where the template leaves room for them. */
async function fillIn(page: Page, to: string): Promise<void> {
  await page.getByLabel('To', { exact: true }).fill(to);
  const words = page.getByLabel('Message');
  const filled = (await words.inputValue()).replace('[topic]', 'the migration').replace('[name]', 'Ana Ruiz');
  await words.fill(filled);
  await throughRebound(page);
}

// VENT
test('keeps the angry version until it is burnt', async ({ page }) => {
  await signIn(page, newAddress('vent'));
  const { id } = await (await apiOf(page)).turnDown(finalRound);
  await page.goto(`/rejections/${id}`);
  await page.getByRole('link', { name: 'Vent: write what you’d never send' }).click();
  const sheet = page.getByRole('textbox', { name: 'What you would never send' });
  await sheet.fill('Six rounds. Six. And then a form letter.');
  await expect(page.getByText(/^Saved here until .*\. Then it burns on its own\.$/)).toBeVisible();
  await page.reload();
  await expect(sheet).toHaveValue('Six rounds. Six. And then a form letter.');
  await expectGoodScreen(page);
  await page.getByRole('button', { name: 'Burn it' }).click();
  await page.getByRole('button', { name: 'Keep it' }).click();
  await expect(sheet).toHaveValue('Six rounds. Six. And then a form letter.');
  await page.getByRole('button', { name: 'Burn it' }).click();
  await page.getByRole('button', { name: 'Burn it now' }).click();
  await expect(page.getByRole('heading', { name: 'Gone. Nobody read it.' })).toBeFocused();
  await expectGoodScreen(page);
  // What is written after it is a text of its own, which nothing has changed meanwhile.
  await page.getByRole('button', { name: 'Write more' }).click();
  await expect(sheet).toHaveValue('');
  await expect(page.getByText(/^Saved here until/)).toBeHidden();
  await sheet.fill('And another thing.');
  await expect(page.getByText(/^Saved here until .*\. Then it burns on its own\.$/)).toBeVisible();
  await page.reload();
  await expect(sheet).toHaveValue('And another thing.');
});

test('opens the editor a day later, holds the reply, and lets it leave by itself, once', async ({ page }) => {
  const me = newAddress('reply');
  const manager = newAddress('manager');
  await signIn(page, me);
  const { id, draftFrom, holdUntil } = await (await apiOf(page)).turnDown(finalRound);

  // DRAFT-0
  await page.goto(`/rejections/${id}/reply`);
  await expect(headline(page)).toHaveText('Not today.');
  await expect(page.getByText('The editor opens tomorrow.')).toBeVisible();
  await expect(page.getByLabel('Message')).toBeHidden();
  await expectGoodScreen(page);

  await moveClockTo(draftFrom);
  await page.reload();
  await expect(headline(page)).toHaveText('A few good lines.');
  await expect(page.getByLabel('Message')).toHaveValue(/Platform Engineer[\s\S]*Northwind/);
  await expect(page.getByText('Some placeholders are still empty')).toBeVisible();
  await expectGoodScreen(page);
  await fillIn(page, manager);

  // HOLD-2: refused kindly, with the time, and every word stays.
  await page.getByRole('button', { name: 'Send now' }).click();
  const answer = page.getByRole('status').filter({ hasText: 'Not yet' });
  await expect(answer.getByRole('link', { name: 'Why' })).toHaveAttribute('href', '/how-it-works#hold-2');
  await expect(answer).toContainText(`You can send this reply from ${said(holdUntil)}.`);
  await expect(page.getByLabel('Message')).toHaveValue(/the migration[\s\S]*Ana Ruiz/);
  await expectGoodScreen(page);

  await page.getByRole('button', { name: 'Schedule reply' }).click();
  await expect(page.getByText(`We’ll send it for you on ${said(holdUntil)} and let you know.`)).toBeVisible();
  await expectGoodScreen(page);
  await page.getByRole('link', { name: 'Edit reply' }).click();
  await page.getByLabel('Subject').fill('Thank you from Ana');
  await page.getByRole('button', { name: 'Save changes' }).click();
  await expect(page.getByText('The schedule hasn’t changed.')).toBeVisible();
  await expectGoodScreen(page);
  await page.goto(`/rejections/${id}/reply`);
  await page.getByRole('button', { name: 'Back to draft' }).click();
  await expect(headline(page)).toHaveText('A few good lines.');
  await expect(page.getByLabel('Subject')).toHaveValue('Thank you from Ana');
  await page.getByRole('button', { name: 'Schedule reply' }).click();
  await expect(headline(page)).toHaveText('Scheduled.');

  // HOLD-6: a minute before its end nothing leaves, however often the worker looks.
  const minuteBefore = await moveClockTo(new Date(Date.parse(holdUntil) - 60_000).toISOString());
  await workerGoesRound(page.request);
  expect(await countMails(page, manager)).toBe(0);
  await page.goto(`/rejections/${id}/reply`);
  await expect(headline(page)).toHaveText('Scheduled.');
  expect(minuteBefore.until(await appNow()).total('seconds'), 'still inside the hold').toBeLessThan(60);

  await moveClockTo(holdUntil);
  await openLatestMail(page, manager);
  await expect(headline(page)).toHaveText('Thank you from Ana');
  await expectGoodScreen(page);
  await workerGoesRound(page.request);
  expect(await countMails(page, manager)).toBe(1);
  expect(await countMails(page, me, 'Your reply was sent')).toBe(1);

  await page.goto('/today');
  await expect(page.getByText('Your reply to Northwind was sent.')).toBeVisible();
  await expectGoodScreen(page);
  await page.getByRole('link', { name: 'See the reply' }).click();
  await expect(headline(page)).toHaveText('Sent to Northwind.');
  await expect(page.getByText('the migration')).toBeVisible();
  await expectGoodScreen(page);
});

test('sends one mail where two tabs schedule and then send at once', async ({ page, context }) => {
  const manager = newAddress('tabs');
  await signIn(page, newAddress('tabs'));
  const receivedAt = (await appNow()).subtract({ hours: 47 }).toString();
  const { id, holdUntil } = await (await apiOf(page)).turnDown(finalRound, { receivedAt });
  const tabs = [page, await context.newPage()];
  const all = (act: (tab: Page) => Promise<void>) => Promise.all(tabs.map(act));
  await all(async (tab) => {
    await tab.goto(`/rejections/${id}/reply`);
    await fillIn(tab, manager);
  });
  await all((tab) => tab.getByRole('button', { name: 'Schedule reply' }).click());
  await all((tab) => expect(headline(tab)).toHaveText('Scheduled.'));

  await page.getByRole('button', { name: 'Back to draft' }).click();
  await expect(headline(page)).toHaveText('A few good lines.');
  await moveClockTo(holdUntil);
  await all(async (tab) => {
    await tab.goto(`/rejections/${id}/reply`);
    await expect(tab.getByRole('button', { name: 'Send now' })).toBeVisible();
  });
  await all((tab) => tab.getByRole('button', { name: 'Send now' }).click());
  await all((tab) => expect(headline(tab)).toHaveText('Sending in a moment.'));
  await passHalfAMinute();
  await openLatestMail(page, manager);
  await workerGoesRound(page.request);
  expect(await countMails(page, manager)).toBe(1);
});

// HOLD-6
test('takes a letter back in its last half minute, and lets late words and another recipient go instead', async ({
  page,
  context,
}) => {
  const [first, second] = [newAddress('first'), newAddress('second')];
  await signIn(page, newAddress('undo'));
  // Its own half minute is waited for by nobody, see below.
  await page.clock.install();
  const receivedAt = (await appNow()).subtract({ hours: 30 }).toString();
  const { id } = await (await apiOf(page)).turnDown(
    { company: 'Northwind', stage: 'later-interview' },
    { receivedAt },
  );
  await page.goto(`/rejections/${id}/reply`);
  await page.getByLabel('Message').fill('Hello,\n\nthank you for your **message**.\n\nAna');
  await page.getByLabel('To', { exact: true }).fill(first);
  await throughRebound(page);
  await expect(page.getByText('Saved as a draft.')).toBeVisible();
  await page.getByText('Preview').click();
  await expect(page.locator('strong', { hasText: 'message' })).toBeVisible();
  await page.getByRole('button', { name: 'Send now' }).click();
  await expect(headline(page)).toHaveText('Sending in a moment.');
  await expectGoodScreen(page);
  await page.getByRole('button', { name: 'Cancel sending' }).click();
  await expect(headline(page)).toHaveText('A few good lines.');

  // Another tab keeps other words meanwhile: neither is written over unseen.
  const other = await context.newPage();
  await other.goto(`/rejections/${id}/reply`);
  await other.getByLabel('Message').fill('Hello,\n\nthank you from the other tab.\n\nAna');
  await expect(other.getByText('Saved as a draft.')).toBeVisible();
  await page.getByLabel('Message').fill('Hello,\n\nthank you from the first tab.\n\nAna');
  await expect(page.getByText('This letter was changed elsewhere')).toBeVisible();
  await expectGoodScreen(page);
  await page.getByRole('button', { name: 'Use the saved one: Your letter' }).click();
  await expect(page.getByLabel('Message')).toHaveValue(/the other tab/);
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(page.getByLabel('Message')).toHaveValue(/the first tab/);
  await page.getByRole('button', { name: 'Redo', exact: true }).click();

  await page.getByLabel('To', { exact: true }).fill(second);
  await page.getByRole('button', { name: 'Send now' }).click();
  await expect(headline(page)).toHaveText('Sending in a moment.');
  await other.goto(`/rejections/${id}/reply?edit=1`);
  await other.getByLabel('Message').fill('Hello,\n\nthank you, in late words.\n\nAna');
  await other.getByRole('button', { name: 'Save changes' }).click();
  await expect(other.getByText('The schedule hasn’t changed.')).toBeVisible();
  await passHalfAMinute();
  await openLatestMail(other, second);
  await expect(other.frameLocator('iframe').getByText('in late words')).toBeVisible();
  // The page looks again by itself, once its own half minute is over.
  await page.clock.fastForward('00:31');
  await expect(headline(page)).toHaveText('Sent to Northwind.');
  expect(await countMails(other, second)).toBe(1);
  expect(await countMails(other, first)).toBe(0);
});

// ELEMENTS, VENT
test('says of an angry letter that it is one before it can be scheduled, and lets its writer decide', async ({
  page,
}) => {
  await signIn(page, newAddress('furious'));
  const { id } = await (await apiOf(page)).turnDown({ company: 'Northwind', stage: 'later-interview' });
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto(`/rejections/${id}/reply`);
  await page.getByLabel('To', { exact: true }).fill('mira@northwind.example');
  const words = page.getByLabel('Message');
  await words.fill('Hello,\n\nthank you. Honestly I am furious that you chose someone else.\n\nAna');
  await page.getByRole('button', { name: 'Remind me to send it' }).click();
  const told = page.getByRole('status').filter({ hasText: 'Before this goes' });
  await expect(told).toContainText('I am furious that you chose someone else');
  await expect(told.getByRole('link', { name: 'Open the vent' })).toBeVisible();
  await expectGoodScreen(page);
  await told.getByRole('button', { name: 'Go to that sentence' }).click();
  await expect(words).toBeFocused();
  // It is theirs to send as it is.
  await page.getByRole('button', { name: 'Remind me to send it' }).click();
  await expect(headline(page)).toHaveText('You’ll send it yourself.');
});

// CHANNEL, ASK-1
test('takes up the feedback that they offer, and greets by the name that is known', async ({ page }) => {
  await signIn(page, newAddress('offered'));
  const feedback =
    'We went with somebody who has led a larger team. I’d be happy to jump on a quick call to walk you through the feedback.';
  const { id } = await (await apiOf(page)).turnDown(
    { company: 'Northwind', stage: 'later-interview' },
    { feedback },
  );
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto(`/rejections/${id}/reply?kind=full`);
  await expect(page.getByText('They offer you a call about feedback')).toBeVisible();
  const words = page.getByLabel('Message');
  await expect(words).toHaveValue(/take you up on your offer of feedback/);
  await expect(words).not.toHaveValue(/one thing comes to mind/);
  await page.getByLabel('Their name').fill('Ruth Alder');
  await words.focus();
  await expect(words).toHaveValue(/^Hello Ruth,/);
  await expectGoodScreen(page);
});

// ASK-3, CHANNEL
test('says how a letter may read while it is written, and leads to the place', async ({ page }) => {
  await signIn(page, newAddress('reads'));
  const { id } = await (await apiOf(page)).turnDown({ company: 'Northwind', stage: 'later-interview' });
  await moveClockToHour(8);
  await page.goto(`/rejections/${id}/reply`);
  const words = page.getByLabel('Message');
  const reads = page.getByRole('region', { name: 'How it may come across' });
  await words.fill('Hello,\n\nthank you for your message. Why did you choose someone else?');
  await expect(
    reads.getByText('What you could do better next time is easier to answer.', { exact: false }),
  ).toBeVisible();
  await expectGoodScreen(page);
  await reads.getByRole('button', { name: /Why did you/ }).click();
  await expect(words).toBeFocused();
  expect(
    await words.evaluate((area: HTMLTextAreaElement) =>
      area.value.slice(area.selectionStart, area.selectionEnd),
    ),
  ).toContain('Why did you');
  await words.fill('Hello Mira,\n\nthank you for your message. What could I do better next time?');
  await expect(reads.getByRole('listitem')).toHaveCount(0);
  await page.getByLabel('Their name').fill('Priya Raman');
  await expect(reads.getByRole('button', { name: '“Mira”' })).toBeVisible();
  await page.getByLabel('Their name').fill('Mira Holt');
  await expect(reads.getByRole('listitem')).toHaveCount(0);

  // A template stands over what was written, which is a step back away; a reload finds what was made of it.
  await expect(page.getByText('Saved as a draft.')).toBeVisible();
  await page.getByRole('link', { name: 'Start from a template' }).click();
  await expect(headline(page)).toHaveText('Start from a template.');
  // The way back shows what was kept last, and takes it for nobody else's.
  await page.goBack();
  await expect(words).toHaveValue(/What could I do better next time/);
  await words.press('Control+End');
  await words.pressSequentially(' Thank you.');
  await expect(page.getByText('Saved as a draft.')).toBeVisible();
  await page.getByRole('link', { name: 'Start from a template' }).click();
  await page
    .getByText(/, warm$/)
    .first()
    .click();
  await expectGoodScreen(page);
  await page.getByRole('link', { name: 'Use this template' }).first().click();
  await expect(words).toHaveValue(/^Hi Mira,/);
  await expect(words).not.toHaveValue(/What could I do better next time/);
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(words).toHaveValue(/What could I do better next time/);
  await page.reload();
  await expect(words).toHaveValue(/What could I do better next time/);
});

// HOLD-6
test('hands the letter over to the person’s own mailbox once the wait is over, and takes their word', async ({
  page,
}) => {
  await signIn(page, newAddress('own-mailbox'));
  const { id } = await (await apiOf(page)).turnDown({ company: 'Northwind', stage: 'later-interview' });
  await moveClockToHour(8);
  await page.goto(`/rejections/${id}/reply`);
  const link = page.getByRole('link', { name: 'Open in your email app' });
  await expect(page.getByRole('radio', { name: 'With your own email app' })).toBeChecked();
  await expect(page.getByRole('button', { name: 'Remind me to send it' })).toBeVisible();
  await expect(link).toHaveCount(0);
  await moveClockToHour(20);
  await page.reload();
  await page.getByLabel('To', { exact: true }).fill('mira@northwind.example');
  await page.getByLabel('Message').fill('Hello Mira,\n\nthank you for your message.\n\nAna');
  expect(await link.getAttribute('href')).toContain('mailto:mira%40northwind.example?subject=');
  expect(await link.getAttribute('href')).toContain('thank%20you%20for%20your%20message');
  await expectGoodScreen(page);
  await page.getByRole('button', { name: 'I sent it' }).click();
  await expect(headline(page)).toHaveText('Sent to Northwind.');
  await expectGoodScreen(page);
  // The wrong button: for half a minute it is undone.
  await page.getByRole('button', { name: 'Undo, I haven’t sent it' }).click();
  await expect(page.getByLabel('Message')).toHaveValue(/thank you for your message/);
  await page.getByRole('button', { name: 'I sent it' }).click();
  await expect(headline(page)).toHaveText('Sent to Northwind.');
  await passHalfAMinute();
  await page.reload();
  await expect(page.getByRole('button', { name: 'Undo, I haven’t sent it' })).toHaveCount(0);
});

test('reminds at a chosen hour, leads to a question composed, and to what became of it', async ({ page }) => {
  const me = newAddress('by-hand');
  await signIn(page, me);
  const { id } = await (await apiOf(page)).turnDown({ company: 'Northwind', stage: 'later-interview' });
  await page.goto(`/rejections/${id}/reply`);
  await page.getByRole('radio', { name: 'Feedback request' }).check();
  await page.getByLabel('To', { exact: true }).fill('mira@northwind.example');
  await page.getByLabel('Message').fill('Hello Mira,\n\nwhat is one thing I could do better?\n\nAna');
  const hours = page.getByRole('group', { name: 'When would you like to send it?' }).getByRole('radio');
  await expect(hours).toHaveCount(4);
  for (const label of await hours.evaluateAll((all) => all.map((one) => one.closest('label')?.textContent)))
    expect(label).toMatch(/at (?:09|1[0-7]):\d\d$/);
  await hours.nth(1).check();
  const chosen = await hours.nth(1).inputValue();
  await expectGoodScreen(page);
  await page.getByRole('button', { name: 'Remind me to send it' }).click();

  // The result is where one looks, whichever letter the page was about.
  await expect(headline(page)).toHaveText('You’ll send it yourself.');
  const result = page.getByRole('status').filter({ hasText: 'We’ll email you on' });
  await expect(result).toBeFocused();
  await expect(result).toBeInViewport();
  await expectGoodScreen(page);
  await page.goto('/replies');
  await expect(page.getByText(/^you send it /)).toBeVisible();
  await expectGoodScreen(page);

  await moveClockTo(chosen);
  await openLatestMail(page, me, 'Your reply is ready to send');
  await page.frameLocator('iframe').getByRole('link', { name: 'Open the reply' }).click();
  await expect(page.getByRole('link', { name: 'Open in your email app' })).toHaveAttribute(
    'href',
    /^mailto:mira%40northwind\.example\?subject=.*one%20thing/,
  );
  await expectGoodScreen(page);
  await page.getByRole('button', { name: 'I sent it' }).click();
  await expect(headline(page)).toHaveText('Sent to Northwind.');
  await expect(page.getByRole('button', { name: 'Undo, I haven’t sent it' })).toBeVisible();

  // ASK-4: asked once, a week later; what they said is the feedback.
  for (let days = 0; days < 8; days += 1) await moveClockToHour(15);
  await page.goto('/today');
  await expectGoodScreen(page);
  await page.getByRole('link', { name: 'Did Northwind answer?' }).click();
  await page.getByLabel('Yes, something useful').check();
  await page.getByLabel('What they said').fill('Tell the story of one project in three minutes.');
  await page.getByRole('button', { name: 'Save answer' }).click();
  await expect(page.getByText('Saved.')).toBeVisible();
  await page.goto(`/rejections/${id}`);
  await expect(page.locator('blockquote')).toContainText('Tell the story of one project in three minutes.');
  await page.goto('/replies');
  await expect(page.getByText('useful answer')).toBeVisible();
  await expectGoodScreen(page);
  await page.goto('/today');
  await expect(page.getByRole('link', { name: 'Did Northwind answer?' })).toHaveCount(0);
});
