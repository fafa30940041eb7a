// One small database of this device: sealed drafts, and the key that opens them while somebody is signed in.

export type SealedDraft = {
  id: string;
  at: number;
  iv: Uint8Array<ArrayBuffer>;
  sealed: ArrayBuffer;
};
/** `owner` is the name that `person` has among what is kept here, and says nothing of them. */
export type DeviceKey = { person: string; owner: string; key: CryptoKey };

const NAME = 'rebound';
const DRAFTS = 'drafts';
const KEYS = 'keys';
const CURRENT = 'current';
/** Nobody's: of what is carried over a sign-in. */
const CARRIED = 'carried';

const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

let opened: Promise<IDBDatabase> | undefined;

function open(): Promise<IDBDatabase> {
  opened ??= settled(prepared(indexedDB.open(NAME, 1)));
  return opened;
}

function prepared(request: IDBOpenDBRequest): IDBOpenDBRequest {
  request.onupgradeneeded = () => {
    request.result.createObjectStore(DRAFTS, { keyPath: 'id' });
    request.result.createObjectStore(KEYS);
  };
  return request;
}

/** Waits until it is written: a page that is left as soon as it was asked takes back what has not been. */
async function run<T>(
  store: string,
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const database = await open();
  const transaction = database.transaction(store, mode);
  const written = new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
  const [answer] = await Promise.all([settled(work(transaction.objectStore(store))), written]);
  return answer;
}

export const readKey = (): Promise<DeviceKey | undefined> =>
  run<DeviceKey | undefined>(KEYS, 'readonly', (store) => store.get(CURRENT));

export const writeKey = (key: DeviceKey) => run(KEYS, 'readwrite', (store) => store.put(key, CURRENT));

export const deleteKey = () => run(KEYS, 'readwrite', (store) => store.delete(CURRENT));

export const readCarryKey = (): Promise<CryptoKey | undefined> =>
  run<CryptoKey | undefined>(KEYS, 'readonly', (store) => store.get(CARRIED));

export const writeCarryKey = (key: CryptoKey) => run(KEYS, 'readwrite', (store) => store.put(key, CARRIED));

export const deleteCarryKey = () => run(KEYS, 'readwrite', (store) => store.delete(CARRIED));

export const putDraft = (draft: SealedDraft) => run(DRAFTS, 'readwrite', (store) => store.put(draft));

export const deleteDraft = (id: string) => run(DRAFTS, 'readwrite', (store) => store.delete(id));

/** All drafts whose id begins so. */
export const draftsFrom = (start: string): Promise<SealedDraft[]> =>
  run<SealedDraft[]>(DRAFTS, 'readonly', (store) => store.getAll(IDBKeyRange.bound(start, `${start}\uffff`)));

export async function deleteOlderThan(moment: number): Promise<void> {
  const all = await draftsFrom('');
  for (const { id, at } of all) if (at < moment) await deleteDraft(id);
}
