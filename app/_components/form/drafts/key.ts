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
  if (key === null || fits(key)) return key;
  // Somebody has signed in without leaving the document, or in another tab.
  held = undefined;
  const other = await ask();
  return other !== null && fits(other) ? other : null;
}

async function ask(): Promise<Held> {
  held ??= get().catch(() => null);
  const key = await held;
  // Asked again the next time: the device may be online again.
  if (key === null) held = undefined;
  return key;
}

/** Whose page this is, where it is one of somebody who is signed in. */
const whosePage = () => document.querySelector<HTMLElement>('[data-signed-in]')?.dataset.signedIn ?? null;

/** On a page of somebody's only their own key will do; what stands there is not for everybody. */
function fits(key: DeviceKey | 'nobody'): boolean {
  const whose = whosePage();
  return whose === null || (key !== 'nobody' && key.person === whose);
}

async function get(): Promise<Held> {
  const known = await readKey();
  if (known && fits(known)) return known;
  const answer = await fetch(ADDRESS, { redirect: 'manual', cache: 'no-store' });
  if (answer.type === 'opaqueredirect') return 'nobody';
  if (!answer.ok) return null;
  const { person, owner, key } = (await answer.json()) as { person: string; owner: string; key: string };
  const bytes = Uint8Array.from(atob(key), (letter) => letter.charCodeAt(0));
  const imported = await crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']);
  const fresh = { person, owner, key: imported };
  await writeKey(fresh);
  return fresh;
}

/** What is kept here opens no more, until the same person signs in again. */
export async function forgetKey(): Promise<void> {
  held = undefined;
  tabs.postMessage(FORGOTTEN);
  await deleteKey();
}
