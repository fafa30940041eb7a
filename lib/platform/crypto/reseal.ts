import pg from 'pg';
import { formerSystemKeys, unwrapDataKey, wrapDataKey } from '@/lib/platform/crypto/data-key';
import {
  isFormer,
  NotSealedHere,
  openFormerBytes,
  type Place,
  type SealingKey,
  sealBytes,
} from '@/lib/platform/crypto/envelope';
import { type MasterSecrets, newestKey } from '@/lib/platform/crypto/keys';
import { type Batch, inBatches, peopleToReseal, wrapAnew } from '@/lib/platform/crypto/reseal-batches';
import { NOBODY, rowIdOf, type SealedTable, sealedTables } from '@/lib/platform/crypto/sealed-columns';
import { guardFormat, unguarded } from '@/lib/platform/crypto/sealed-format';

export type ResealOptions = {
  ownerUrl: string;
  secrets: () => MasterSecrets;
  onStep?: (line: string) => void;
  /** Stops it between two batches; the next run goes on from there. */
  signal?: AbortSignal;
  peopleAtOnce?: number;
};

const PEOPLE_AT_ONCE = 500;

/**
 * Seals for its place what was sealed in the former format (docs/decisions/0023), a few hundred people at a time and
 * their rows in batches, while others read and write. A person whose texts are done gets their key wrapped anew, from
 * when on nothing of the former format opens for them: so where it was stopped shows in the rows themselves. When
 * nothing is left, each column gets a check that keeps the former format out for good, and this returns at once from
 * then on. Answers how many texts it sealed anew, and how many did not open and stayed as they are.
 */
export async function reseal(options: ResealOptions): Promise<{ sealed: number; left: number }> {
  const client = new pg.Client({ connectionString: options.ownerUrl });
  await client.connect();
  try {
    if ((await unguarded(client)).length === 0) return { sealed: 0, left: 0 };
    // Two at once would wait for one another's locks at every batch.
    await client.query("SELECT pg_advisory_lock(hashtext('rebound.reseal'))");
    const count = { sealed: 0, left: 0 };
    await resealPeople(client, options, count);
    await resealSystem(client, options, count);
    if (count.left > 0) options.onStep?.(`${count.left} sealed texts do not open and stay as they are`);
    if (!options.signal?.aborted) await guardFormat(client);
    return count;
  } finally {
    await client.end();
  }
}

type Count = { sealed: number; left: number };

async function resealPeople(client: pg.Client, options: ResealOptions, count: Count): Promise<void> {
  let after = '00000000-0000-0000-0000-000000000000';
  let done = 0;
  while (!options.signal?.aborted) {
    const people = await peopleToReseal(client, after, options.peopleAtOnce ?? PEOPLE_AT_ONCE);
    const last = people.at(-1);
    if (!last) return;
    const secrets = options.secrets();
    const keys = new Map<string, SealingKey>();
    for (const { owner, ...wrapped } of people) {
      const key = quietly(() => unwrapDataKey(wrapped, owner, secrets));
      if (key) keys.set(owner, key);
    }
    const stuck = new Set(people.map(({ owner }) => owner).filter((owner) => !keys.has(owner)));
    for (const table of sealedTables().filter(({ owner }) => owner !== null)) {
      const batch: Batch = { table, owners: [...keys.keys()], signal: options.signal };
      await inBatches(client, batch, (row) => {
        const key = keys.get(row.owner ?? '');
        return anew(table, row, {
          owner: row.owner ?? '',
          formerKeys: key ? [key.key] : [],
          key,
          count,
          stuck,
        });
      });
    }
    if (options.signal?.aborted) return;
    const whole = [...keys].filter(([owner]) => !stuck.has(owner));
    await wrapAnew(
      client,
      whole.map(([owner, key]) => ({ owner, ...wrapDataKey(key, owner, secrets) })),
    );
    after = last.owner;
    done += people.length;
    options.onStep?.(`Sealed the texts of ${done} people for their places`);
  }
}

/** What belongs to nobody: sign-in mails, local mode's mailbox. */
async function resealSystem(client: pg.Client, options: ResealOptions, count: Count): Promise<void> {
  const tables = sealedTables().filter(({ table, owner }) => owner === null || table === 'outbox');
  for (const table of tables) {
    const stuck = new Set<string>();
    await inBatches(client, { table, owners: null, signal: options.signal }, (row) => {
      const secrets = options.secrets();
      const [key, formerKeys] = [newestKey('sealing', secrets), formerSystemKeys(secrets)];
      return anew(table, row, { owner: NOBODY, formerKeys, key, count, stuck });
    });
  }
}

type Row = { key: unknown[]; values: (Uint8Array | null)[] };
type By = {
  owner: string;
  formerKeys: readonly Buffer[];
  key: SealingKey | undefined;
  count: Count;
  stuck: Set<string>;
};

/** The sealed columns of a row, those of the former format sealed for their place. */
function anew(
  { table, columns }: SealedTable,
  row: Row,
  { owner, formerKeys, key, count, stuck }: By,
): (Uint8Array | null)[] {
  return row.values.map((sealed, at) => {
    const { column = '', formerly = null } = columns[at] ?? {};
    if (!sealed || !isFormer(sealed)) return sealed;
    const place: Place = { owner, table, column, rowId: rowIdOf(row.key) };
    for (const former of key && formerly ? formerKeys : []) {
      const plain = quietly(() => openFormerBytes(former, sealed, `${owner}:${formerly}`, place));
      if (plain && key) {
        count.sealed++;
        return sealBytes(key, plain, place);
      }
    }
    count.left++;
    stuck.add(owner);
    return sealed;
  });
}

function quietly<T>(open: () => T): T | null {
  try {
    return open();
  } catch (error) {
    if (error instanceof NotSealedHere) return null;
    throw error;
  }
}
