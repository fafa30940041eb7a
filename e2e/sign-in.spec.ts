import { strangersAsk, strangersLeave } from './support/busy-hour';
import { expect, expectGoodScreen, newAddress, openLatestMail, signInByMail, test } from './support/journey';

test('opens the landing page and tries the demo account', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectGoodScreen(page);
  await page.getByRole('button', { name: 'Try it with a demo account' }).click();
  await expect(page).toHaveURL(/\/today$/);
  await expect(page.getByText('Maya Lindqvist').first()).toBeVisible();
});

test('signs in by the link of a mail that is read in the outbox', async ({ page }) => {
  const email = newAddress('link');
  await page.goto('/sign-in');
  await expectGoodScreen(page);
  await page.getByRole('link', { name: 'local mail', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Local mail' })).toBeVisible();
  await expectGoodScreen(page);
  await signInByMail(page, email);
  await expect(page).toHaveURL(/\/today$/);
  await expectGoodScreen(page);
});

test('signs in by the typed code, and opening the link beforehand uses nothing up', async ({
  page,
  context,
}) => {
  const email = newAddress('code');
  await page.goto('/sign-in');
  await page.getByLabel('Your email address').fill(email);
  await page.getByRole('button', { name: 'Email me a sign-in link' }).click();
  await expect(page.getByRole('heading', { name: 'Check your email.' })).toBeVisible();
  await expectGoodScreen(page);

  const mailbox = await context.newPage();
  await openLatestMail(mailbox, email);
  const mail = mailbox.frameLocator('iframe');
  const code = await mail.getByText(/^[A-Z0-9]{4}[ -]?[A-Z0-9]{4}$/).textContent();
  const link = await mail.getByRole('link').first().getAttribute('href');
  // What a link scanner does, three times over.
  for (let visit = 0; visit < 3; visit++) expect((await page.request.get(link ?? '')).status()).toBe(200);
  await mailbox.goto(link ?? '');
  await expectGoodScreen(mailbox);

  await page.getByLabel('The code from the email').fill('AAAA AAAA');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByText(/That’s not the code/)).toBeVisible();
  await expect(page.getByLabel('The code from the email')).toHaveValue('AAAA AAAA');
  await page.getByLabel('The code from the email').fill(code ?? '');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page).toHaveURL(/\/today$/);

  // The link of the same mail is used up with the code.
  await mailbox.getByRole('button', { name: 'Sign in' }).click();
  await expect(mailbox.getByText(/doesn’t work any more/)).toBeVisible();
});

test('answers an address that exists and one that does not alike', async ({ page, context }) => {
  const known = newAddress('known');
  await signInByMail(page, known);
  await context.clearCookies();
  for (const email of [known, newAddress('unknown')]) {
    await page.goto('/sign-in');
    await page.getByLabel('Your email address').fill(email);
    await page.getByRole('button', { name: 'Email me a sign-in link' }).click();
    await expect(page.getByRole('heading', { name: 'Check your email.' })).toBeVisible();
    await expect(page.getByText(email)).toBeVisible();
  }
});

test('keeps a mistyped address and says what is wrong with it', async ({ page }) => {
  await page.goto('/sign-in');
  await page.getByLabel('Your email address').fill('not an address');
  await page.getByRole('button', { name: 'Email me a sign-in link' }).click();
  await expect(page.getByLabel('Your email address')).toHaveValue('not an address');
  await expect(page.getByLabel('Your email address')).toHaveAttribute('aria-invalid', 'true');
});

test.describe('while many strangers ask for links', () => {
  test.beforeEach(() => strangersAsk(400));
  test.afterEach(strangersLeave);

  test('a browser does some work by itself and signs in as ever', async ({ page }) => {
    await signInByMail(page, newAddress('busy'));
    await expect(page).toHaveURL(/\/today$/);
  });

  test('a browser without scripts gets a mail for an address that has an account', async ({
    page,
    otherBrowser,
  }) => {
    const known = newAddress('plain');
    await signInByMail(page, known);
    const plain = await otherBrowser({ javaScriptEnabled: false });
    for (const email of [known, newAddress('plain-stranger')]) {
      await plain.goto('/sign-in');
      await plain.getByLabel('Your email address').fill(email);
      await plain.getByRole('button', { name: 'Email me a sign-in link' }).click();
      await expect(plain.getByRole('heading', { name: 'Check your email.' })).toBeVisible();
      await expect(plain.getByText('Sign-in is busy right now.')).toBeVisible();
    }
  });
});
