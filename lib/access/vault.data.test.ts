import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { mintClientScope } from '@/lib/access/mint';
import { inScope } from '@/lib/access/transaction';
import { openVault } from '@/lib/access/vault';
import { asAdmin } from '@/test/database';

async function person() {
  const id = randomUUID();
  await asAdmin('INSERT INTO users (id, email) VALUES ($1, $2)', [id, `${id}@example.test`]);
  return mintClientScope(id);
}

test('opens what the same person sealed, also in a later transaction', async () => {
  const me = await person();
  const sealed = await inScope(me, async (tx) => (await openVault(tx)).seal('vent.body', 'said here only'));
  expect(Buffer.from(sealed).includes('said here only')).toBe(false);
  const text = await inScope(me, async (tx) => (await openVault(tx)).open('vent.body', sealed));
  expect(text).toBe('said here only');
});

test('refuses a value moved to another column or another person', async () => {
  const [me, other] = [await person(), await person()];
  const sealed = await inScope(me, async (tx) => (await openVault(tx)).seal('vent.body', 'mine'));
  await expect(inScope(me, async (tx) => (await openVault(tx)).open('reply.body', sealed))).rejects.toThrow(
    'unable to authenticate data',
  );
  await expect(inScope(other, async (tx) => (await openVault(tx)).open('vent.body', sealed))).rejects.toThrow(
    'unable to authenticate data',
  );
});

test('keeps one key when a person is used for the first time twice at once', async () => {
  const me = await person();
  const seal = () => inScope(me, async (tx) => (await openVault(tx)).seal('vent.body', 'twice'));
  const [first, second] = await Promise.all([seal(), seal()]);
  const texts = await inScope(me, async (tx) => {
    const vault = await openVault(tx);
    return [vault.open('vent.body', first), vault.open('vent.body', second)];
  });
  expect(texts).toEqual(['twice', 'twice']);
});
