import { env } from '@/lib/platform/env';
import { inDatabase } from '@/lib/storage/database';
import type { FileStorage } from '@/lib/storage/port';
import { inS3 } from '@/lib/storage/s3';

let configured: FileStorage | undefined;

/** Where files of this Rebound are kept: in the database, unless a bucket is set. */
export function fileStorage(): FileStorage {
  const { S3_URL: url, S3_REGION: region = 'auto', S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY } = env();
  configured ??=
    url && S3_ACCESS_KEY_ID && S3_SECRET_ACCESS_KEY
      ? inS3({ url, region, accessKeyId: S3_ACCESS_KEY_ID, secretAccessKey: S3_SECRET_ACCESS_KEY })
      : inDatabase;
  return configured;
}
