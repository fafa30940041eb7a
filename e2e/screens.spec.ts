import { test as plainTest } from '@playwright/test';
import { expect, expectGoodScreen, newAddress, signIn, test } from './support/journey';
import { asOwner } from './support/owner';

for (const [address, title] of [
  ['/', 'When it’s a no, sleep on it.'],
  ['/privacy', /./],
  ['/api/v1', /./],
  ['/sign-in/confirm?token=not-a-token', /./],
  ['/unsubscribe?t=not-a-token', 'This link doesn’t work.'],
  ['/unexpected?t=not-a-token', 'This link doesn’t work.'],
  ['/nowhere', 'There is nothing at this address.'],
] as const) {
  test(`shows ${address} well`, async ({ page }) => {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await expectGoodScreen(page);
  });
}

test('shows the empty pages of somebody new well', async ({ page }) => {
  await signIn(page, newAddress('new'));
  for (const address of [
    '/today',
    '/pipeline',
    '/pipeline/ended',
    '/pipeline/quiet',
    '/insights',
    '/journal',
    '/coach',
    '/clients',
    '/settings',
    '/settings/profile',
    '/settings/emails',
    '/settings/mailbox',
    '/settings/calendar',
    '/settings/webhooks',
    '/settings/timing',
    '/settings/stages',
    '/settings/tags',
    '/settings/data',
    '/settings/security',
  ]) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectGoodScreen(page);
  }
});

test('says what a search did not find', async ({ page }) => {
  await signIn(page, newAddress('search'));
  for (const address of [
    '/pipeline?q=kestrel',
    '/pipeline/ended?q=kestrel',
    '/applications/none',
    '/outbox/none',
  ]) {
    await page.goto(address);
    await expect(page.getByText(/kestrel|nothing at this address/)).toBeVisible();
    await expectGoodScreen(page);
  }
});

// With the plain test, as a browser rightly complains about a page that answers 500.
plainTest('says kindly that a page broke, inside the frame and without it', async ({ page }) => {
  await signIn(page, newAddress('broken'));
  for (const { breaks, mends, title } of [
    {
      breaks: 'REVOKE SELECT ON journal_entries FROM rebound_app',
      mends: 'GRANT SELECT ON journal_entries TO rebound_app',
      title: 'This page did not load.',
    },
    // What the frame shows comes with the session.
    {
      breaks: 'ALTER FUNCTION rebound.session RENAME TO session_gone',
      mends: 'ALTER FUNCTION rebound.session_gone RENAME TO session',
      title: 'Something went wrong on our side.',
    },
  ]) {
    await asOwner(breaks);
    try {
      await page.goto('/journal');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
      await expectGoodScreen(page);
    } finally {
      await asOwner(mends);
    }
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Journal');
  }
});

test('says in the visitor’s own language that it is in English, until that was read', async ({
  otherBrowser,
}) => {
  for (const [locale, lang, text, dismiss] of [
    ['de-DE', 'de', 'Rebound gibt es nur auf Englisch.', 'Verstanden'],
    ['fr-FR', 'fr', 'Rebound n’est disponible qu’en anglais.', 'Compris'],
  ] as const) {
    const page = await otherBrowser({ locale });
    for (const address of ['/', '/what-now', '/sign-in']) {
      await page.goto(address);
      await expect(page.locator('aside', { hasText: text })).toHaveAttribute('lang', lang);
      await expect(page.locator('html')).toHaveAttribute('lang', 'en');
      await expectGoodScreen(page);
    }
    await page.getByRole('button', { name: dismiss }).click();
    await expect(page.getByText(text)).toHaveCount(0);
    await page.goto('/');
    await expect(page.getByText(text)).toHaveCount(0);
  }
});
