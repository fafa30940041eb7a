import { type DeviceKey, deleteKey, readKey, writeKey } from './store';

/** Where a signed-in person's device gets its key; it answers nobody else. */
const ADDRESS = '/drafts/key';
/** Says to the other tabs that the key is gone. */
const FORGOTTEN = 'forgotten';

type Held = DeviceKey | 'nobody' | null;
let held: Promise<Held> | undefined;
const tabs = new BroadcastChannel('rebound-drafts');
tabs.onmessage = ({ data }) => {
  if (data === FORGOTTEN) held = undefined;
};

/**
 * The key of whoever is signed in; `nobody` on a page for everybody, and null where there is none to be had now. The server
 * derives it, so that the same person gets the same one after signing in again; the device keeps it where no script can read
 * it out, until it forgets it.
 */
export async function deviceKey(): Promise<Held> {
  const key = await ask();
  // Somebody has signed in without leaving the document.
  if (key !== 'nobody' || !isPrivate()) return key;
  held = undefined;
  return ask();
}

async function ask(): Promise<Held> {
  held ??= get().catch(() => null);
  const key = await held;
  // Asked again the next time: the device may be online again.
  if (key === null) held = undefined;
  return key;
}

/** Whether the page is one of somebody who is signed in. */
const isPrivate = () => document.querySelector('[data-signed-in]') !== null;

async function get(): Promise<Held> {
  const known = await readKey();
  if (known) return known;
  const answer = await fetch(ADDRESS, { redirect: 'manual', cache: 'no-store' });
  // What stands on a page of somebody whose session has ended is not for everybody.
  if (answer.type === 'opaqueredirect') return isPrivate() ? null : 'nobody';
  if (!answer.ok) return null;
  const { owner, key } = (await answer.json()) as { owner: string; key: string };
  const bytes = Uint8Array.from(atob(key), (letter) => letter.charCodeAt(0));
  const imported = await crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']);
  const fresh = { owner, key: imported };
  await writeKey(fresh);
  return fresh;
}

/** What is kept here opens no more, until the same person signs in again. */
export async function forgetKey(): Promise<void> {
  held = undefined;
  tabs.postMessage(FORGOTTEN);
  await deleteKey();
}
