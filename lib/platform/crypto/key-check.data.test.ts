import { randomUUID } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import { newDataKey, wrapDataKey } from '@/lib/platform/crypto/data-key';
import { checkMasterKeys, newestKnownVersion, requireMasterKeys } from '@/lib/platform/crypto/key-check';
import { parseMasterSecrets } from '@/lib/platform/crypto/keys';
import { SetupError } from '@/lib/platform/errors';
import { asAdmin, databaseUrls } from '@/test/database';
import { testMasterKey } from '@/test/secrets';

const ONE = testMasterKey(1);
const TWO = testMasterKey(2);
/** Well-formed, and another one than the database had under that number. */
const otherKey = (version: number) => testMasterKey(version + 100).replace(/^\d+/, `${version}`);

const check = (...keys: string[]) => checkMasterKeys(databaseUrls.app, parseMasterSecrets(keys.join(',')));
const proofs = async () =>
  (await asAdmin('SELECT version FROM key_checks ORDER BY 1')).map(({ version }) => version);

/** A person whose key a version wraps. */
async function sealedBy(key: string): Promise<string> {
  const id = randomUUID();
  const secrets = parseMasterSecrets(key);
  const { masterVersion, wrappedKey } = wrapDataKey(newDataKey(), id, secrets);
  await asAdmin('INSERT INTO user_keys (user_id, master_version, wrapped_key) VALUES ($1, $2, $3)', [
    id,
    masterVersion,
    Buffer.from(wrappedKey),
  ]);
  return id;
}

beforeEach(async () => {
  // Whose keys they are does not matter here.
  await asAdmin('ALTER TABLE user_keys DROP CONSTRAINT IF EXISTS user_keys_user_id_fkey');
  await asAdmin('DELETE FROM user_keys');
  await asAdmin('DELETE FROM key_checks');
});

test('keeps what an empty database is begun with, and refuses another key from then on', async () => {
  expect(await check(ONE)).toBeNull();
  expect(await check(ONE)).toBeNull();
  expect(await check(otherKey(1))).toEqual({ version: 1, why: 'another' });
  expect(await proofs()).toEqual([1]);
});

test('lets one of two begin that start at once with different keys', async () => {
  const answers = await Promise.all([check(ONE), check(otherKey(1))]);
  expect(answers.filter((answer) => answer === null)).toHaveLength(1);
  expect(answers.filter((answer) => answer?.why === 'another')).toHaveLength(1);
});

test('tells a wrong key by what is sealed where no proof was kept yet, and keeps nothing of it', async () => {
  await sealedBy(ONE);
  expect(await check(otherKey(1))).toEqual({ version: 1, why: 'another' });
  expect(await proofs()).toEqual([]);
  expect(await check(ONE)).toBeNull();
  expect(await proofs()).toEqual([1]);
});

test('takes one damaged key of a person for no wrong master secret', async () => {
  const ids = [await sealedBy(ONE), await sealedBy(ONE)].toSorted();
  await asAdmin("UPDATE user_keys SET wrapped_key = wrapped_key || '\\x00' WHERE user_id = $1", [ids[0]]);
  expect(await check(ONE)).toBeNull();
});

test('goes along with a rotation, and keeps the number of a retired version for the key that had it', async () => {
  await sealedBy(ONE);
  expect(await check(ONE)).toBeNull();
  expect(await check(TWO, ONE)).toBeNull();
  await sealedBy(TWO);
  // A process that is started again with the settings of before.
  expect(await check(ONE)).toEqual({ version: 2, why: 'missing' });
  expect(await check(TWO)).toEqual({ version: 1, why: 'missing' });
  await asAdmin('DELETE FROM user_keys WHERE master_version = 1');
  expect(await check(TWO)).toBeNull();
  expect(await check(TWO, otherKey(1))).toEqual({ version: 1, why: 'another' });
  expect(await check(TWO, ONE)).toBeNull();
});

test('numbers a new version above every one that was, a retired one too', async () => {
  expect(await newestKnownVersion(databaseUrls.app)).toBe(0);
  await check(testMasterKey(5), TWO);
  expect(await newestKnownVersion(databaseUrls.app)).toBe(5);
});

test('says which version it is and what to do, and nothing of a key', async () => {
  await sealedBy(ONE);
  const wrong = otherKey(1);
  const refusal = requireMasterKeys(databaseUrls.app, parseMasterSecrets(wrong));
  await expect(refusal).rejects.toThrow(SetupError);
  await expect(refusal).rejects.toThrow(
    /another key under version 1 .* Set the key that belongs to the database/,
  );
  await expect(refusal).rejects.not.toThrow(wrong.slice(2));
  await expect(requireMasterKeys(databaseUrls.app, parseMasterSecrets(TWO))).rejects.toThrow(
    /no version 1, and keys of people in this database hang on it/,
  );
});

test('reads no one’s key for anybody but the worker', async () => {
  await sealedBy(ONE);
  const rows = await asAdmin('SELECT * FROM rebound.key_samples()');
  expect(rows).toEqual([]);
});
