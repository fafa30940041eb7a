import { type Page, test as plainTest } from '@playwright/test';
import { apiOf } from './support/api';
import { appNow } from './support/clock';
import { expect, expectGoodScreen, newAddress, signIn, test, throughRebound } from './support/journey';
import { ownAddress } from './support/own-server';
import { deviceOf } from './support/typing';

// Nothing typed is ever lost (docs/decisions/0030), on a phone. Every field of every form is in kept-everywhere.spec.ts.

test.use({ viewport: { width: 360, height: 740 } });
plainTest.use({ viewport: { width: 360, height: 740 } });

const KEPT = 'This is what you typed';

const LETTER = `From: Priya Raman <priya@northwind.example>
To: you@example.org
Subject: Your application as Gardener
Date: Mon, 23 Nov 2026 10:00:00 +0000
Message-ID: <no-1@northwind.example>

Thank you for your application. After careful consideration we have decided not to move forward with it.
We were impressed by your garden plans and wish you all the best.
`.replaceAll('\n', '\r\n');

/**
 * The form has looked for what was kept, with the key that it takes to keep something: from here on a device may go
 * offline.
 */
const expectWatched = (page: Page, name: string) =>
  expect(page.locator('form[data-watched]', { has: page.getByRole('button', { name }) })).toBeVisible();

/** That there is one application at this company, and not two. */
async function expectOne(page: Page, company: string) {
  await page.goto(`/pipeline?q=${encodeURIComponent(company)}`);
  await expect(page.getByRole('link', { name: company })).toHaveCount(1);
}

test('puts back what was typed after a reload and going away, until it is saved or thrown away', async ({
  page,
}) => {
  await signIn(page, newAddress('kept'));
  const { id } = await (await apiOf(page)).turnDown({ company: 'Northwind', stage: 'later-interview' });
  await page.goto(`/rejections/${id}/journal`);
  await page.getByText('The rest, as far as you logged it').click();
  await page.getByRole('radio', { name: 'Panel' }).check();
  await page.getByLabel('Why, I think').fill('They had somebody in mind.');
  await expect(page.locator('form[data-kept]')).toBeVisible();
  await page.reload();
  await expect(page.getByText(KEPT)).toBeVisible();
  await expect(page.getByLabel('Why, I think')).toHaveValue('They had somebody in mind.');
  await expect(page.getByRole('radio', { name: 'Panel' })).toBeChecked();
  await expectGoodScreen(page);

  // With the keyboard alone.
  await page.getByRole('button', { name: 'Throw it away' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText(KEPT)).toBeHidden();
  await expect(page.getByLabel('Why, I think')).toHaveValue('');
  await page.reload();
  await expect(page.getByLabel('Why, I think')).toHaveValue('');

  await page.getByLabel('Why, I think').fill('No reason given.');
  await page.getByRole('link', { name: 'Not now' }).click();
  await expect(page).toHaveURL(/\/rejections\/[^/]+$/);
  await page.goBack();
  await expect(page.getByLabel('Why, I think')).toHaveValue('No reason given.');
  await page.getByRole('button', { name: 'Save entry' }).click();
  await expect(page).toHaveURL(/\/journal\/[^/]+\?saved/);
  await page.goto(`/rejections/${id}/journal`);
  await expect(page.getByLabel('Why, I think')).toHaveValue('No reason given.');
  await expect(page.getByText(KEPT)).toBeHidden();
});

test('says in the person’s own style when it was typed', async ({ page }) => {
  await signIn(page, newAddress('style'));
  const api = await apiOf(page);
  const { id } = await api.turnDown({ company: 'Northwind', stage: 'later-interview' });
  await api.patch('/me', { locale: 'en-US' });
  await page.goto(`/rejections/${id}/journal`);
  await page.getByLabel('Why, I think').fill('They had somebody in mind.');
  await expect(page.locator('form[data-kept]')).toBeVisible();
  await page.clock.setFixedTime(Date.now() + 5 * 60_000);
  await page.reload();
  await expect(page.getByText(KEPT)).toContainText(/ at \d{1,2}:\d\d\s[AP]M\b/);
});

test('asks first where something else was saved meanwhile, in another tab', async ({ page, context }) => {
  await signIn(page, newAddress('two-tabs'));
  const { id } = await (await apiOf(page)).turnDown({ company: 'Northwind', stage: 'later-interview' });
  const address = `/rejections/${id}/journal`;
  await page.goto(address);
  const other = await context.newPage();
  await other.goto(address);
  await page.getByLabel('Why, I think').fill('From the first tab.');
  await expect(page.locator('form[data-kept]')).toBeVisible();
  await other.getByLabel('Why, I think').fill('From the second tab.');
  await other.getByRole('button', { name: 'Save entry' }).click();
  await expect(other).toHaveURL(/\/journal\/[^/]+\?saved/);

  await page.reload();
  await expect(page.getByLabel('Why, I think')).toHaveValue('From the second tab.');
  await expect(page.getByText('It isn’t what is saved here now.')).toBeVisible();
  await page.getByRole('button', { name: 'Put it back' }).click();
  await expect(page.getByLabel('Why, I think')).toHaveValue('From the first tab.');
});

test('finds what one tab kept behind what another kept and is saved by now', async ({ page, context }) => {
  await signIn(page, newAddress('three-tabs'));
  const { id } = await (await apiOf(page)).turnDown({ company: 'Northwind', stage: 'later-interview' });
  const address = `/rejections/${id}/journal`;
  await page.goto(address);
  const [second, third] = [await context.newPage(), await context.newPage()];
  await second.goto(address);
  await third.goto(address);
  await page.getByLabel('Why, I think').fill('From the first tab.');
  await expect(page.locator('form[data-kept]')).toBeVisible();
  await second.getByLabel('Why, I think').fill('From the last tab.');
  await expect(second.locator('form[data-kept]')).toBeVisible();
  await third.getByLabel('Why, I think').fill('From the last tab.');
  await third.getByRole('button', { name: 'Save entry' }).click();
  await expect(third).toHaveURL(/\/journal\/[^/]+\?saved/);

  await page.reload();
  await expect(page.getByText('It isn’t what is saved here now.')).toBeVisible();
  await page.getByRole('button', { name: 'Put it back' }).click();
  await expect(page.getByLabel('Why, I think')).toHaveValue('From the first tab.');
});

test('takes up what was typed and chosen before there was a script', async ({ page }) => {
  await signIn(page, newAddress('early'));
  const { id } = await (await apiOf(page)).turnDown({ company: 'Northwind', stage: 'final-round' });
  let letIn = () => {};
  const isLate = new Promise<void>((resolve) => {
    letIn = resolve;
  });
  await page.route('**/_next/static/chunks/*.js', (route) => isLate.then(() => route.continue()));
  await page.goto(`/rejections/${id}/vent`, { waitUntil: 'commit' });
  const sheet = page.getByLabel('What you would never send');
  await sheet.fill('Six rounds.');
  letIn();
  // It is saved by itself, and the fire is ready.
  await expect(page.getByText(/^Saved here until/)).toBeVisible();
  await expect(sheet).toHaveValue('Six rounds.');
  await expect(page.getByRole('button', { name: 'Burn it' })).toBeEnabled();
});

test('keeps what was kept before where somebody types on before there is a script', async ({ page }) => {
  await signIn(page, newAddress('early-again'));
  const { id } = await (await apiOf(page)).turnDown({ company: 'Northwind', stage: 'later-interview' });
  const address = `/rejections/${id}/journal`;
  const why = page.getByLabel('Why, I think');
  await page.goto(address);
  await why.fill('They wanted somebody with a licence.');
  await expect(page.locator('form[data-kept=""]')).toBeVisible();
  let letIn = () => {};
  const isLate = new Promise<void>((resolve) => {
    letIn = resolve;
  });
  await page.route('**/_next/static/chunks/*.js', (route) => isLate.then(() => route.continue()));
  await page.goto(address, { waitUntil: 'commit' });
  await why.fill('No');
  letIn();
  // Both are there still: what stands in the field, and what is offered.
  await expect(page.getByRole('button', { name: 'Put it back' })).toBeVisible();
  await expect(page.locator('form[data-kept=""]')).toBeVisible();
  await page.getByRole('button', { name: 'Put it back' }).click();
  await expect(why).toHaveValue('They wanted somebody with a licence.');
  await page.reload();
  await expect(why).toHaveValue('They wanted somebody with a licence.');
});

// With the plain test, as a browser rightly complains about what does not arrive.
plainTest('puts back what was typed into the other sheet of a letter, and its hour', async ({ page }) => {
  await signIn(page, newAddress('sheets'));
  const receivedAt = (await appNow()).subtract({ hours: 30 }).toString();
  const verdict = await (await apiOf(page)).turnDown(
    { company: 'Northwind', stage: 'final-round' },
    { receivedAt },
  );
  const address = `/rejections/${verdict.id}/reply`;
  const message = page.getByLabel('Message');
  let isCut = true;
  await page.route(`${address}**`, (route) =>
    isCut && route.request().method() === 'POST' ? route.abort('connectionreset') : route.fallback(),
  );
  await page.goto(address);
  await message.fill('Thank you, of the first sheet.');
  await page.getByRole('radio', { name: 'Feedback request' }).check();
  await message.fill('One question, of the other sheet.');
  const hour = page.getByRole('group', { name: 'When should we send it?' }).getByRole('radio').last();
  await throughRebound(page);
  await hour.check();
  await expect(page.locator('form[data-kept][data-kept-as]')).toBeVisible();
  await page.goto('/today');
  await page.goto(address);
  await expect(page.getByText(KEPT)).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Feedback request' })).toBeChecked();
  await expect(message).toHaveValue('One question, of the other sheet.');
  await expect(hour).toBeChecked();

  // Its words are saved as they are typed, the hour is not: it stays kept.
  isCut = false;
  await message.press('End');
  // What was saved before says so as well: the last letter has to have arrived.
  const arrived = page.waitForResponse((answer) =>
    Boolean(answer.request().postData()?.includes('of the other sheet. Thank you.')),
  );
  await message.pressSequentially(' Thank you.');
  await arrived;
  await expect(page.getByText('Saved as a draft.')).toBeVisible();
  await page.reload();
  await expect(message).toHaveValue('One question, of the other sheet. Thank you.');
  await expect(hour).toBeChecked();
  await page.getByRole('radio', { name: /The full reply/ }).check();
  await expect(message).toHaveValue('Thank you, of the first sheet.');
});

// With the plain test, as a browser rightly complains that it is offline.
plainTest(
  'says offline that it is kept, and saves it once when the device is back',
  async ({ page, context }) => {
    await signIn(page, newAddress('offline'));
    const company = `Northwind ${newAddress('once').slice(0, 20)}`;
    await page.goto('/applications/new');
    await page.getByLabel('Company').fill(company);
    await page.getByLabel('Role').fill('Gardener');
    await expectWatched(page, 'Add application');
    await context.setOffline(true);
    await page.getByRole('button', { name: 'Add application' }).click();
    await expect(page.getByText('It’s kept here and saved when you’re back.')).toBeVisible();
    await expect(page.getByLabel('Company')).toHaveValue(company);
    await expectGoodScreen(page);
    // A link does not lead to a page that is not there.
    await page.getByRole('link', { name: 'Pipeline' }).first().click();
    await expect(page.getByText('That page opens when you’re back.')).toBeVisible();
    await context.setOffline(false);
    await expect(page.getByRole('heading', { name: company })).toBeVisible();
    await expectOne(page, company);
  },
);

// With the plain test, as a browser rightly complains that it is offline.
plainTest('says to keep the page open where the device keeps nothing yet', async ({ page, context }) => {
  await signIn(page, newAddress('no-key-yet'));
  const company = `Northwind ${newAddress('no-key').slice(0, 20)}`;
  await page.route('/drafts/key', (route) => route.abort('connectionreset'));
  await page.goto('/applications/new');
  await page.getByLabel('Company').fill(company);
  await page.getByLabel('Role').fill('Gardener');
  await expectWatched(page, 'Add application');
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Add application' }).click();
  await expect(page.getByText('Keep this page open: it’s saved when you’re back.')).toBeVisible();
  await expect(page.locator('form[data-kept]')).toHaveCount(0);
  await expectGoodScreen(page);
  await context.setOffline(false);
  await expect(page.getByRole('heading', { name: company })).toBeVisible();
  await expectOne(page, company);
});

// With the plain test, as a browser rightly complains that it is offline.
plainTest('sends what was left offline from any page, once, and says so', async ({ page, context }) => {
  await signIn(page, newAddress('left'));
  const company = `Northwind ${newAddress('left-once').slice(0, 24)}`;
  await page.goto('/applications/new');
  await page.getByLabel('Company').fill(company);
  await page.getByLabel('Role').fill('Gardener');
  await expectWatched(page, 'Add application');
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Add application' }).click();
  await expect(page.getByText('It’s kept here and saved when you’re back.')).toBeVisible();
  await expect(page.locator('form[data-kept]')).toBeVisible();
  await page.goto('about:blank');
  await context.setOffline(false);

  // Two tabs at once.
  const other = await context.newPage();
  // It is said in passing, in whichever of them comes first: looked for from the beginning.
  const said = Promise.any(
    [page, other].map((tab) => tab.getByText('Saved: what you sent while you were offline.').waitFor()),
  );
  await Promise.all([page.goto('/journal'), other.goto('/templates'), said]);
  await expectOne(page, company);
  expect((await deviceOf(page)).drafts).toEqual([]);
});

plainTest('keeps for its page what somebody else saved meanwhile', async ({ page, context }) => {
  await signIn(page, newAddress('left-stale'));
  const { id } = await (await apiOf(page)).turnDown({ company: 'Northwind', stage: 'later-interview' });
  const address = `/rejections/${id}/journal`;
  await page.goto(address);
  await page.getByLabel('Why, I think').fill('From the train.');
  await expectWatched(page, 'Save entry');
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Save entry' }).click();
  await expect(page.getByText('It’s kept here and saved when you’re back.')).toBeVisible();
  await expect(page.locator('form[data-kept]')).toBeVisible();
  await page.goto('about:blank');
  await context.setOffline(false);
  const other = await context.browser()?.newContext({ storageState: await context.storageState() });
  const desk = await other?.newPage();
  if (!desk) throw new Error('no second browser');
  await desk.goto(new URL(address, ownAddress()).href);
  await desk.getByLabel('Why, I think').fill('From the desk.');
  await desk.getByRole('button', { name: 'Save entry' }).click();
  await expect(desk).toHaveURL(/\/journal\/[^/]+\?saved/);

  await page.goto('/templates');
  await expect(page.getByText('Something you sent while you were offline isn’t saved yet.')).toBeVisible();
  await page.getByRole('link', { name: 'Open it' }).click();
  await expect(page.getByLabel('Why, I think')).toHaveValue('From the desk.');
  await page.getByRole('button', { name: 'Put it back' }).click();
  await expect(page.getByLabel('Why, I think')).toHaveValue('From the train.');
});

test('keeps a file that was chosen, and says where one is too large for that', async ({ page }) => {
  await signIn(page, newAddress('file'));
  await page.goto('/no');
  await page.getByText('Paste their email first').click();
  const file = { name: 'their-no.eml', mimeType: 'message/rfc822', buffer: Buffer.from(LETTER) };
  await page.getByLabel('Or its .eml file').setInputFiles(file);
  await expect(page.getByText('their-no.eml')).toBeVisible();
  await expect(page.locator('form[data-kept]')).toBeVisible();
  await page.reload();
  await expect(page.getByText(KEPT)).toBeVisible();
  await expect(page.getByText('The email file you chose')).toBeVisible();
  await expectGoodScreen(page);
  await page.getByRole('button', { name: 'Remove this file' }).click();
  await expect(page.getByLabel('What they wrote')).toHaveValue('');
  await page.getByLabel('Or its .eml file').setInputFiles({ ...file, buffer: Buffer.alloc(1_600_000, 65) });
  await expect(page.getByText('This file is over 1.5 MB.')).toBeVisible();
});

// With the plain test, as a browser rightly complains about an answer that never comes.
plainTest('saves once what arrived although no answer came back', async ({ page }) => {
  await signIn(page, newAddress('unanswered'));
  const company = `Northwind ${newAddress('twice').slice(0, 20)}`;
  await page.goto('/applications/new');
  await page.getByLabel('Company').fill(company);
  await page.getByLabel('Role').fill('Gardener');
  let arrived = 0;
  await page.route('/applications/new', async (route) => {
    if (route.request().method() !== 'POST') return route.fallback();
    arrived += 1;
    if (arrived > 1) return route.fallback();
    await route.fetch({ maxRedirects: 0 });
    await route.abort('connectionreset');
  });
  await page.getByRole('button', { name: 'Add application' }).click();
  await expect(page.getByText('We can’t reach Rebound right now.')).toBeVisible();
  await expect(page.getByRole('heading', { name: company })).toBeVisible();
  expect(arrived).toBe(2);
  await expectOne(page, company);
});

plainTest('says that a broken server is not the person’s fault, and keeps the text', async ({ page }) => {
  await signIn(page, newAddress('broken-server'));
  await page.goto('/applications/new');
  await page.getByLabel('Company').fill('Northwind');
  await page.getByLabel('Role').fill('Gardener');
  await page.route('/applications/new', (route) =>
    route.request().method() === 'POST'
      ? route.fulfill({ status: 502, body: 'Bad gateway' })
      : route.fallback(),
  );
  await page.getByRole('button', { name: 'Add application' }).click();
  await expect(page.getByText('That didn’t work, and it’s our fault.')).toBeVisible();
  await expect(page.getByLabel('Role')).toHaveValue('Gardener');
});

plainTest(
  'keeps a vent sealed while it cannot be saved, and opens nothing after signing out',
  async ({ page, context }) => {
    const address = newAddress('sealed');
    await signIn(page, address);
    const { id } = await (await apiOf(page)).turnDown({ company: 'Northwind', stage: 'later-interview' });
    await page.goto(`/rejections/${id}/vent`);
    await expect.poll(async () => (await deviceOf(page)).keys).toBe(1);
    await context.setOffline(true);
    await page.getByRole('textbox').fill('What nobody is to read.');
    await expect(page.getByText('You’re offline. It’s kept here and saved when you’re back.')).toBeVisible();
    await expect(page.locator('form[data-kept]')).toBeVisible();
    for (const draft of (await deviceOf(page)).drafts) expect(draft).not.toContain('nobody is to read');
    await page.goto('about:blank');
    await context.setOffline(false);
    await page.goto('/today');
    await page.getByRole('button', { name: 'More' }).click();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await expect(page).toHaveURL(/\/$/);
    await signIn(page, newAddress('somebody-else'));
    await page.goto('/applications/new');
    await expect(page.getByText(KEPT)).toBeHidden();
    await signIn(page, address);
    await page.goto(`/rejections/${id}/vent`);
    await expect(page.getByRole('textbox')).toHaveValue('What nobody is to read.');
  },
);

test('shows at once that a page is on its way', async ({ page }) => {
  await signIn(page, newAddress('slow'));
  await page.goto('/today');
  let open = () => {};
  const held = new Promise<void>((resolve) => {
    open = resolve;
  });
  await page.route(/\/pipeline/, async (route) => {
    await held;
    await route.fallback();
  });
  const link = page.getByRole('link', { name: 'Pipeline' }).last();
  await link.click();
  await expect(page.getByRole('status').filter({ hasText: 'Loading' })).toBeVisible();
  await expect(link).toHaveAttribute('aria-busy', 'true');
  open();
  await expect(page).toHaveURL(/\/pipeline/);
  await expect(page.getByText('Loading')).toBeHidden();
});
