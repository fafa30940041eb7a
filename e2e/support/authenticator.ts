import type { CDPSession, Page } from '@playwright/test';

/** Gives a page's browser a device that makes passkeys and always says that its person is there. */
export async function withAuthenticator(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('WebAuthn.enable');
  await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return session;
}

/** Adds a passkey in settings, as its owner would. */
export async function addPasskey(page: Page, name = 'My laptop'): Promise<string[]> {
  await page.getByLabel('What do you call this device?').fill(name);
  await page.getByRole('button', { name: 'Add a passkey' }).click();
  const codes = page.locator('[data-recovery-codes] span');
  await codes.first().waitFor();
  return codes.allTextContents();
}
