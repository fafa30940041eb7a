import { createHmac, timingSafeEqual } from 'node:crypto';
import pg from 'pg';
import { unwrapDataKey } from '@/lib/platform/crypto/data-key';
import { keyOf, type MasterSecrets } from '@/lib/platform/crypto/keys';
import { SetupError } from '@/lib/platform/errors';

// Whether the master secret of the settings is the one that the database was sealed with (docs/decisions/0064). A secret
// that is well-formed and wrong would otherwise be noticed by the first person whose text does not open, and seal what
// comes after by itself.

/** What is wrong with a version: another key than before, or one that people's keys hang on and that is not set. */
export type KeyMismatch = { version: number; why: 'another' | 'missing' };

/** What a version of the secret answers to one fixed question. It says nothing of the secret. */
function proofOf(version: number, secrets: MasterSecrets): Buffer {
  const key = keyOf('checking', version, secrets);
  if (!key) throw new Error(`version ${version} is not known`);
  return createHmac('sha256', key).update(`rebound master secret, version ${version}`).digest();
}

/**
 * Compares the secrets with what the database kept of them, as the runtime role, and keeps what it did not know yet. A
 * version without a proof is tried on a few of the keys that it wraps: a database from before proofs is told apart as well.
 * Of two that start at once with different secrets on an empty database, the second one is refused. Answers null where
 * all is right; of several mismatches, the first.
 */
export async function checkMasterKeys(
  runtimeUrl: string,
  secrets: MasterSecrets,
): Promise<KeyMismatch | null> {
  const client = new pg.Client({ connectionString: runtimeUrl });
  await client.connect();
  try {
    const [proofs, samples] = [await proofsIn(client), await samplesIn(client)];
    for (const version of secrets.byVersion.keys()) {
      if (proofs.has(version)) continue;
      const wrapped = samples.get(version) ?? [];
      if (wrapped.length > 0 && !wrapped.some((sample) => opens(sample, secrets)))
        return { version, why: 'another' };
      await client.query('INSERT INTO key_checks (version, proof) VALUES ($1, $2) ON CONFLICT DO NOTHING', [
        version,
        proofOf(version, secrets),
      ]);
    }
    // Read again: another process may have been first.
    for (const [version, proof] of await proofsIn(client))
      if (secrets.byVersion.has(version) && !timingSafeEqual(proof, proofOf(version, secrets)))
        return { version, why: 'another' };
    const missing = [...samples.keys()].find((version) => !secrets.byVersion.has(version));
    return missing === undefined ? null : { version: missing, why: 'missing' };
  } finally {
    await client.end();
  }
}

/** The highest version that the database knows of, be it retired: a newer one is numbered above it. */
export async function newestKnownVersion(runtimeUrl: string): Promise<number> {
  const client = new pg.Client({ connectionString: runtimeUrl });
  await client.connect();
  try {
    return Math.max(0, ...(await proofsIn(client)).keys());
  } finally {
    await client.end();
  }
}

async function proofsIn(client: pg.Client): Promise<Map<number, Buffer>> {
  const { rows } = await client.query<{ version: number; proof: Buffer }>(
    'SELECT version, proof FROM key_checks',
  );
  return new Map(rows.map(({ version, proof }) => [version, proof]));
}

type Sample = { version: number; owner: string; wrapped: Buffer };

async function samplesIn(client: pg.Client): Promise<Map<number, Sample[]>> {
  // In one transaction: behind a pooler the next one may have another connection.
  await client.query('BEGIN');
  await client.query("SELECT set_config('rebound.purpose', 'worker', true)");
  const { rows } = await client.query<Sample>(
    'SELECT version, owner, wrapped_key AS wrapped FROM rebound.key_samples()',
  );
  await client.query('COMMIT');
  const samples = new Map<number, Sample[]>();
  for (const sample of rows) samples.set(sample.version, [...(samples.get(sample.version) ?? []), sample]);
  return samples;
}

function opens({ version, owner, wrapped }: Sample, secrets: MasterSecrets): boolean {
  try {
    unwrapDataKey({ masterVersion: version, wrappedKey: new Uint8Array(wrapped) }, owner, secrets);
    return true;
  } catch {
    return false;
  }
}

/**
 * Whether a database has what a secret is compared with, and lets the runtime role see it: an empty one, one of an older
 * release and one that was just put back do not yet.
 */
export async function comparesMasterKeys(runtimeUrl: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: runtimeUrl });
  try {
    await client.connect();
    const { rows } = await client.query<{ there: boolean }>(
      `SELECT coalesce(has_table_privilege(to_regclass('public.key_checks')::oid, 'SELECT'), false)
              AND EXISTS (SELECT 1 FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
                          WHERE n.nspname = 'rebound' AND p.proname = 'key_samples'
                            AND has_schema_privilege(n.oid, 'USAGE') AND has_function_privilege(p.oid, 'EXECUTE')) AS there`,
    );
    return rows[0]?.there === true;
  } catch {
    // That it does not answer is said by what migrates it, in a sentence of its own.
    return false;
  } finally {
    await client.end();
  }
}

/** Refuses to start with secrets that are not this database's. Throws SetupError, which says what to do. */
export async function requireMasterKeys(runtimeUrl: string, secrets: MasterSecrets): Promise<void> {
  const wrong = await checkMasterKeys(runtimeUrl, secrets).catch((error: unknown) => {
    const reason = error instanceof Error && error.message ? error.message : 'no answer';
    throw new SetupError(
      `REBOUND_MASTER_KEYS cannot be compared with the database of DATABASE_URL: ${reason}.`,
    );
  });
  if (wrong) throw new SetupError(sentenceOf(wrong));
}

function sentenceOf({ version, why }: KeyMismatch): string {
  switch (why) {
    case 'another':
      return `REBOUND_MASTER_KEYS has another key under version ${version} than the one that this database was sealed with, so nothing private in it would open. Set the key that belongs to the database (in local mode: restore secrets.json), or DATABASE_URL to the database that belongs to the key. For a new key give it a new version: npm run keys -- new. If the key is lost, docs/failures.md says what is left.`;
    case 'missing':
      return `REBOUND_MASTER_KEYS has no version ${version}, and keys of people in this database hang on it. Set all versions that web and worker had, the newest first; one can go when npm run keys -- status says so.`;
    default:
      return why satisfies never;
  }
}
