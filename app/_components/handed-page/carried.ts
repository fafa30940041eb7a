import { openWith, sealedWith } from '../form/drafts/sealing';
import {
  deleteCarryKey,
  deleteDraft,
  draftsFrom,
  putDraft,
  readCarryKey,
  writeCarryKey,
} from '../form/drafts/store';
import type { HandedPage } from './handed';

// A page that was handed over to somebody who is signed out: it stays on this device until they have signed in, also where
// the link of the mail opens another tab. Sealed by a key that no script can read out and that goes with it; nobody's own
// key is there yet.

const ID = 'carried page';
/** As long as a sign-in takes, with a mail that comes late. What is left after that is not of whoever signs in then. */
const HOUR = 3_600_000;

export async function carryPage(page: HandedPage): Promise<void> {
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
  await writeCarryKey(key);
  await putDraft({ ...(await sealedWith(key, ID, page)), at: Date.now() });
}

/** The page that was handed over before; null where there is none, or it was read. */
export async function carriedPage(): Promise<HandedPage | null> {
  const [kept] = await draftsFrom(ID);
  if (!kept) return null;
  const key = await readCarryKey();
  if (key && kept.at > Date.now() - HOUR) return (await openWith(key, kept)) as HandedPage;
  await dropCarried();
  return null;
}

export async function dropCarried(): Promise<void> {
  await deleteDraft(ID);
  await deleteCarryKey();
}
