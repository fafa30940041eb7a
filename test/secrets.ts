import { createHash } from 'node:crypto';

/** A master key for tests: the same each time, and no weak one. */
export const testMasterKey = (version: number): string =>
  `${version}:${createHash('sha256').update(`the tests' master key ${version}`).digest('base64')}`;

export const TEST_MASTER_KEYS = testMasterKey(1);
