import { DRAFT_DAYS } from '@/lib/access/form';
import { deviceKey } from './key';
import { dropGuests, findGuests, guestsId, keepGuests } from './of-guests';
import { openWith, sealedWith } from './sealing';
import {
  type DeviceKey,
  deleteDraft,
  deleteOlderThan,
  draftsFrom,
  putDraft,
  type SealedDraft,
} from './store';
import type { Draft, Kept, Unsent } from './types';

// What is typed, kept on this device: sealed by the key of whoever is signed in, and for two weeks. Each page that is
// loaded keeps its own (`by`), so that none takes the place of another's, nor of what its own tab kept before a reload.

const DAY = 86_400_000;

/** Answers whether it is on the device: without its key, which a page that has just been opened may not have yet, it is not. */
export async function keepDraft(place: string, by: string, draft: Draft): Promise<boolean> {
  const key = await deviceKey();
  if (!key) return false;
  if (key === 'nobody') keepGuests(place, by, draft);
  else {
    const id = `${await startOf(key, place)}${by}`;
    await putDraft(await sealed(key, id, draft));
  }
  return true;
}

/** What this page kept there is saved, or taken back. */
export async function dropDraft(place: string, by: string): Promise<void> {
  const key = await deviceKey();
  if (key === 'nobody') dropGuests(guestsId(place, by));
  else if (key) await deleteDraft(`${await startOf(key, place)}${by}`);
}

/** The newest that any page kept there, but for one of them. */
export async function findDraft(place: string, but: string | null): Promise<Kept | null> {
  const key = await deviceKey();
  if (key === 'nobody') return findGuests(place, but);
  if (!key) return null;
  await deleteOlderThan(Date.now() - DRAFT_DAYS * DAY);
  const start = await startOf(key, place);
  const found = (await draftsFrom(start)).filter(({ id }) => id !== `${start}${but}`);
  const newest = found.sort((one, other) => other.at - one.at)[0];
  return newest ? openDraft(key, newest) : null;
}

/** Everything that is kept here of whoever is signed in. */
export async function allDrafts(): Promise<Kept[]> {
  const key = await deviceKey();
  if (key === 'nobody' || !key) return [];
  await deleteOlderThan(Date.now() - DRAFT_DAYS * DAY);
  const all = await draftsFrom('');
  // What somebody else kept on this device does not open.
  const opened = await Promise.all(all.map((one) => openDraft(key, one).catch(() => null)));
  return opened.filter((one) => one !== null);
}

/** Says of a draft what became of sending it, unless the page that kept it has gone on since. */
export async function settleDraft({ id, ...draft }: Kept, unsent: Unsent): Promise<void> {
  const key = await deviceKey();
  const [there] = await draftsFrom(id);
  if (key === 'nobody' || !key || there?.at !== draft.at) return;
  await putDraft(await sealed(key, id, { ...draft, unsent }));
}

/** What was put back is saved or not wanted: gone, unless the page that kept it has gone on since. */
export async function dropKept({ id, at }: Kept): Promise<void> {
  dropGuests(id);
  const [there] = await draftsFrom(id);
  if (there?.at === at) await deleteDraft(id);
}

/** Says nothing of where it is about: a hash of the place and of whose it is. */
async function startOf({ owner }: DeviceKey, place: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${owner}\0${place}`));
  return `${Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('')}.`;
}

const sealed = async ({ key }: DeviceKey, id: string, draft: Draft): Promise<SealedDraft> => ({
  ...(await sealedWith(key, id, draft)),
  at: draft.at,
});

const openDraft = async ({ key }: DeviceKey, kept: SealedDraft): Promise<Kept> => ({
  ...((await openWith(key, kept)) as Draft),
  id: kept.id,
});
