import pg from 'pg';
import { NOTHING_HEARD } from '@/lib/features/feedback/reading';
import { instantOf } from '@/lib/platform/clock';
import { unwrapDataKey } from '@/lib/platform/crypto/data-key';
import {
  isFormer,
  NotSealedHere,
  openBytes,
  openFormerBytes,
  type SealingKey,
  sealBytes,
} from '@/lib/platform/crypto/envelope';
import type { MasterSecrets } from '@/lib/platform/crypto/keys';
import { rowId } from '@/lib/platform/row-id';
import { read } from '@/lib/reading/read';

export type MoveOptions = {
  ownerUrl: string;
  secrets: () => MasterSecrets;
  onStep?: (line: string) => void;
  /** Stops it between two batches; the next run goes on from there. */
  signal?: AbortSignal;
  rowsAtOnce?: number;
};

const ROWS_AT_ONCE = 200;
const TABLES = ['rejections', 'journal_entries'] as const;
/** What the columns were called in the format of before places (0023). */
const FORMERLY = { rejections: 'rejection.feedback', journal_entries: 'entry.feedback' } as const;
const FIRST = '00000000-0000-0000-0000-000000000000';

/**
 * Moves what was said about a rejection from the two columns where it stood to rows of `feedback`, some rejections at a
 * time, while others read and write: sealed text is bound to its place, so only the app can (docs/decisions/0036). What
 * both columns say becomes one row. A text and its old place change in one transaction, so a run may be killed anywhere and
 * the next one goes on. When nothing is left the columns are dropped, and this returns at once from then on. Answers how
 * many pieces it moved, and how many texts did not open and stayed as they are.
 */
export async function moveFeedback(options: MoveOptions): Promise<{ moved: number; left: number }> {
  const client = new pg.Client({ connectionString: options.ownerUrl });
  await client.connect();
  const count = { moved: 0, left: 0 };
  try {
    if (!(await isThere(client))) return count;
    // Of two at once the second finds nothing left to do.
    await client.query("SELECT pg_advisory_lock(hashtext('rebound.move_feedback'))");
    if (!(await isThere(client))) return count;
    let last: Place | null = { owner: FIRST, rejection: FIRST };
    while (last && !options.signal?.aborted)
      last = await moveSome(client, { ...options, after: last }, count);
    if (count.moved > 0) options.onStep?.(`Moved ${count.moved} pieces of feedback to their own table`);
    if (count.left > 0)
      options.onStep?.(`${count.left} texts of feedback do not open and stay where they are`);
    if (!options.signal?.aborted && count.left === 0) await dropWhatIsEmpty(client);
    return count;
  } finally {
    await client.end();
  }
}

type Place = { owner: string; rejection: string };
type Count = { moved: number; left: number };
type Found = Place & {
  entry: string | null;
  loggedAt: Date;
  receivedOn: string;
  onRejection: Buffer | null;
  onEntry: Buffer | null;
  master: number | null;
  wrapped: Uint8Array<ArrayBuffer> | null;
};

/** The next rejections with something to move; answers the last of them, null where there are none. */
async function moveSome(
  client: pg.Client,
  { after, secrets, rowsAtOnce = ROWS_AT_ONCE }: MoveOptions & { after: Place },
  count: Count,
): Promise<Place | null> {
  const found = await unguardedly(client, () => nextOnes(client, after, rowsAtOnce));
  // Read and sealed with no lock held: others wait for the writing alone.
  const ready: { one: Found; pieces: Piece[] }[] = [];
  for (const one of found) {
    const pieces = await piecesOf(one, secrets());
    if (pieces) ready.push({ one, pieces });
    else count.left++;
  }
  if (ready.length > 0)
    await unguardedly(client, async () => {
      let moved = 0;
      for (const { one, pieces } of ready) moved += await write(client, one, pieces);
      count.moved += moved;
    });
  return found.at(-1) ?? null;
}

async function nextOnes(client: pg.Client, after: Place, limit: number): Promise<Found[]> {
  const { rows } = await client.query<Found>(
    `SELECT r.user_id AS owner, r.id AS rejection, e.id AS entry, r.logged_at AS "loggedAt",
            r.received_on::text AS "receivedOn", r.feedback_sealed AS "onRejection", e.feedback_sealed AS "onEntry",
            k.master_version AS master, k.wrapped_key AS wrapped
     FROM rejections r
     LEFT JOIN journal_entries e ON e.user_id = r.user_id AND e.rejection_id = r.id
     LEFT JOIN user_keys k ON k.user_id = r.user_id
     WHERE (r.user_id, r.id) > ($1::uuid, $2::uuid) AND (r.feedback_sealed IS NOT NULL OR e.feedback_sealed IS NOT NULL)
     ORDER BY r.user_id, r.id LIMIT $3`,
    [after.owner, after.rejection, limit],
  );
  return rows;
}

type Piece = Awaited<ReturnType<typeof sealed>>;

/** What a rejection and its entry say, sealed for its new place; null where something of it does not open. */
async function piecesOf(one: Found, secrets: MasterSecrets): Promise<Piece[] | null> {
  try {
    if (one.master === null || one.wrapped === null) return null;
    const key = unwrapDataKey({ masterVersion: one.master, wrappedKey: one.wrapped }, one.owner, secrets);
    const open = (table: (typeof TABLES)[number], rowId: string, bytes: Buffer) => {
      const place = { owner: one.owner, table, column: 'feedback_sealed', rowId };
      const opened = isFormer(bytes)
        ? openFormerBytes(key.key, bytes, `${one.owner}:${FORMERLY[table]}`, place)
        : openBytes((version) => (version === key.version ? key.key : undefined), bytes, place);
      return opened.toString('utf8');
    };
    const { entry, onEntry, onRejection } = one;
    const texts = apart(
      onRejection ? open('rejections', one.rejection, onRejection) : '',
      entry && onEntry ? open('journal_entries', entry, onEntry) : '',
    );
    return await Promise.all(texts.map((words) => sealed(one, words, key)));
  } catch (error) {
    if (error instanceof NotSealedHere) return null;
    throw error;
  }
}

/** The journal began with the words of the rejection, so most are one. What the longer one has not is kept beside it. */
function apart(onRejection: string, onEntry: string): string[] {
  if (onRejection.includes(onEntry.trim())) return [onRejection].filter(isSaid);
  if (onEntry.includes(onRejection.trim())) return [onEntry].filter(isSaid);
  return [onRejection, onEntry].filter(isSaid);
}

const isSaid = (words: string) => words.trim() !== '';

async function sealed({ owner, loggedAt }: Found, words: string, key: SealingKey) {
  const id = rowId(instantOf(loggedAt));
  const done = await read('heard', words);
  const heard = done.ok ? done.value : NOTHING_HEARD;
  const seal = (column: string, text: string) =>
    Buffer.from(sealBytes(key, Buffer.from(text, 'utf8'), { owner, table: 'feedback', column, rowId: id }));
  return {
    id,
    words: seal('words_sealed', words),
    because: heard.because === null ? null : seal('because_sealed', heard.because),
    ...{ reading: heard.reading, themes: heard.themes, leanings: heard.leanings },
  };
}

/** Writes the pieces of one rejection, unless its text has changed since it was read: then the next run finds it. */
async function write(client: pg.Client, one: Found, pieces: readonly Piece[]): Promise<number> {
  const { rowCount } = await client.query(
    `SELECT 1 FROM rejections r
     LEFT JOIN journal_entries e ON e.user_id = r.user_id AND e.rejection_id = r.id
     WHERE r.user_id = $1 AND r.id = $2 AND r.feedback_sealed IS NOT DISTINCT FROM $3
       AND e.feedback_sealed IS NOT DISTINCT FROM $4`,
    [one.owner, one.rejection, one.onRejection, one.onEntry],
  );
  if (rowCount === 0) return 0;
  for (const { id, words, because, reading, themes, leanings } of pieces)
    await client.query(
      `INSERT INTO feedback (user_id, id, rejection_id, words_sealed, because_sealed, said_on, proposed_reading, themes,
         leanings, created_at, updated_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $10)`,
      [one.owner, id, one.rejection, words, because, one.receivedOn, reading, themes, leanings, one.loggedAt],
    );
  const of = [one.owner, one.rejection];
  await client.query('UPDATE rejections SET feedback_sealed = NULL WHERE user_id = $1 AND id = $2', of);
  await client.query(
    'UPDATE journal_entries SET feedback_sealed = NULL WHERE user_id = $1 AND rejection_id = $2',
    of,
  );
  return pieces.length;
}

const LOCKED = [...TABLES, 'user_keys', 'feedback'];
const LOCK_TIMEOUT_MS = 3_000;
const TRIES = 20;

/**
 * Row-level security hides every row from the owner of the tables, and a version is not raised where the words stay. Both
 * stand again before anybody else sees these tables.
 */
async function unguardedly<T>(client: pg.Client, work: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      await client.query('BEGIN');
      // Somebody's long transaction must not make everybody queue behind this one.
      await client.query(`SET LOCAL lock_timeout = ${LOCK_TIMEOUT_MS}`);
      for (const table of LOCKED)
        await client.query(`ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY, DISABLE TRIGGER USER`);
      const done = await work();
      for (const table of LOCKED)
        await client.query(`ALTER TABLE ${table} FORCE ROW LEVEL SECURITY, ENABLE TRIGGER USER`);
      await client.query('COMMIT');
      return done;
    } catch (error) {
      await client.query('ROLLBACK');
      const busy = error instanceof Error && 'code' in error && error.code === '55P03';
      if (!busy || tries >= TRIES) throw error;
    }
  }
}

/** Whether a column is there yet. */
async function isThere(client: pg.Client): Promise<boolean> {
  const { rowCount } = await client.query(
    `SELECT 1 FROM pg_attribute WHERE attrelid = ANY ($1::regclass[]) AND attname = 'feedback_sealed' AND NOT attisdropped`,
    [TABLES],
  );
  return rowCount !== 0;
}

/** Drops the columns once they are empty; one that somebody wrote to meanwhile stays until the next run. */
const dropWhatIsEmpty = (client: pg.Client): Promise<void> =>
  unguardedly(client, async () => {
    const { rowCount } = await client.query(
      `SELECT 1 FROM rejections WHERE feedback_sealed IS NOT NULL
       UNION ALL SELECT 1 FROM journal_entries WHERE feedback_sealed IS NOT NULL LIMIT 1`,
    );
    if (rowCount !== 0) return;
    for (const table of TABLES) await client.query(`ALTER TABLE ${table} DROP COLUMN feedback_sealed`);
  });
