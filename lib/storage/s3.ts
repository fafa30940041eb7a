import { randomUUID } from 'node:crypto';
import { setTimeout as after } from 'node:timers/promises';
import { S3mini } from 's3mini';
import { inScope } from '@/lib/access/transaction';
import { NotFound } from '@/lib/platform/errors';
import { type FileStorage, type Sealed, StorageUnavailable } from '@/lib/storage/port';

export type S3Settings = {
  /** With the bucket in its path. */
  url: string;
  region: string;
  accessKeyId: string;
  secretAccessKey: string;
};

/** Elapsed milliseconds: before a request is given up, and before each further try. */
const PATIENCE = 30_000;
const PAUSES = [200, 1_000];

/**
 * Keeps pieces in a bucket with S3's interface. What an object is called is random, and written down before it is uploaded
 * (`stored_objects`), so that nothing lies there that nobody knows of.
 */
export function inS3({ url, ...settings }: S3Settings): FileStorage {
  const bucket = new S3mini({
    ...settings,
    endpoint: url,
    requestAbortTimeout: PATIENCE,
    // A bucket that sends us elsewhere would get signed requests to wherever it says.
    fetch: (input, init) => fetch(input, { ...init, redirect: 'error' }),
  });
  return {
    async keep(scope, sealed) {
      const object = randomUUID();
      await inScope(scope, (tx) => tx.db.$executeRaw`SELECT rebound.expect_object(${object}::uuid)`);
      await tried(() => bucket.putObject(object, sealed));
      return { bytesSealed: null, object };
    },
    async read({ bytesSealed, object }): Promise<Sealed> {
      if (bytesSealed) return bytesSealed;
      const bytes = await tried(() => bucket.getObjectArrayBuffer(object ?? ''));
      if (!bytes) throw new NotFound('piece of a file');
      return new Uint8Array(bytes);
    },
    async remove(object) {
      await tried(() => bucket.deleteObject(object).catch(unlessGone));
    },
  };
}

/** Tries again what may pass by itself. Each of the three may be done twice. */
async function tried<T>(request: () => Promise<T>): Promise<T> {
  for (const pause of PAUSES) {
    try {
      return await request();
    } catch (error) {
      if (!passes(statusOf(error))) throw unavailable(error);
      await after(pause);
    }
  }
  return request().catch((error: unknown) => {
    throw unavailable(error);
  });
}

const passes = (status: number | null) => status === null || status === 429 || status >= 500;

const statusOf = (error: unknown): number | null =>
  error instanceof Error && 'status' in error && typeof error.status === 'number' ? error.status : null;

/** S3 says of what is not there that it was removed; others with its interface say 404. */
function unlessGone(error: unknown): void {
  if (statusOf(error) !== 404) throw error;
}

/** What a storage says of a refusal may repeat the request, so that only its status goes on from here. */
const unavailable = (error: unknown) => new StorageUnavailable(String(statusOf(error) ?? 'nothing'));
