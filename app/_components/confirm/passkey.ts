'use client';

// The browser's half of WebAuthn is fetched when somebody reaches for it.
const fetched = () => import('@simplewebauthn/browser');

/** Asks the browser for one of its passkeys; null where its person said no, or it has none. All as JSON. */
export async function passkeyAnswer(options: string): Promise<string | null> {
  try {
    const { startAuthentication } = await fetched();
    return JSON.stringify(await startAuthentication({ optionsJSON: JSON.parse(options) }));
  } catch {
    return null;
  }
}

/** Lets the browser make a passkey; null where its person said no, or it has one for this account. All as JSON. */
export async function newPasskey(options: string): Promise<string | null> {
  try {
    const { startRegistration } = await fetched();
    return JSON.stringify(await startRegistration({ optionsJSON: JSON.parse(options) }));
  } catch {
    return null;
  }
}
