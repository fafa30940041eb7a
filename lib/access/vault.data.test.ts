import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { mintClientScope } from '@/lib/access/mint';
import { inScope } from '@/lib/access/transaction';
import { openVault, systemVault, type Vault } from '@/lib/access/vault';
import { columnName } from '@/lib/platform/crypto/sealed-columns';
import { asAdmin } from '@/test/database';
import { ALL_SEALED, openedAt, type SealedAt, sealedAt } from '@/test/sealed';

async function person() {
  const id = randomUUID();
  await asAdmin('INSERT INTO users (id, email) VALUES ($1, $2)', [id, `${id}@example.test`]);
  return mintClientScope(id);
}

const vaultOf = async () => inScope(await person(), openVault);
const rejectionId = randomUUID();
const vent = (vault: Vault, bodySealed: Uint8Array) =>
  vault.at('Vent', { rejectionId, bodySealed }).open('bodySealed');

test('opens what the same person sealed, also in a later transaction', async () => {
  const me = await person();
  const sealed = await inScope(me, async (tx) =>
    (await openVault(tx)).at('Vent', { rejectionId }).seal('bodySealed', 'said here only'),
  );
  expect(Buffer.from(sealed).includes('said here only')).toBe(false);
  expect(await inScope(me, async (tx) => vent(await openVault(tx), sealed))).toBe('said here only');
});

test('says in front of a sealed text its format and the version of its key', async () => {
  const personal = (await vaultOf()).at('Vent', { rejectionId }).seal('bodySealed', 'x');
  const system = systemVault().at('LocalMail', { id: rejectionId }).seal('mailSealed', 'x');
  for (const sealed of [personal, system])
    expect(Buffer.from(sealed).subarray(0, 5)).toEqual(Buffer.from([2, 0, 0, 0, 1]));
});

test('keeps one key when a person is used for the first time twice at once', async () => {
  const me = await person();
  const seal = () =>
    inScope(me, async (tx) => (await openVault(tx)).at('Vent', { rejectionId }).seal('bodySealed', 'twice'));
  const [first, second] = await Promise.all([seal(), seal()]);
  const texts = await inScope(me, async (tx) => {
    const vault = await openVault(tx);
    return [vent(vault, first), vent(vault, second)];
  });
  expect(texts).toEqual(['twice', 'twice']);
});

/** Key columns that are numbers; every other one is an id. */
const COUNTED = ['version', 'n'];
const KEYS = [...new Set(ALL_SEALED.flatMap(({ key }) => key.map(columnName)))];

type Row = Record<string, string | number>;

/** A row by every column that any sealed table is keyed by, so that a new table's key is in it too. */
const aRow = (): Row =>
  Object.fromEntries(KEYS.map((key) => [key, COUNTED.includes(key) ? 3 : randomUUID()]));

describe.each(ALL_SEALED.map((place) => [`${place.table}.${place.column}`, place] as const))(
  '%s',
  (name, place) => {
    const REFUSED = `sealed: ${name} was sealed for another place or by another key`;
    const refused = (vault: Vault, at: SealedAt, row: Row, sealed: Uint8Array) =>
      expect(() => openedAt(vault, at, row, sealed)).toThrow(REFUSED);

    test('opens in its own place', async () => {
      const [vault, row] = [await vaultOf(), aRow()];
      expect(openedAt(vault, place, row, sealedAt(vault, place, row, 'mine'))).toBe('mine');
    });

    test('refuses the text of another row', async () => {
      const [vault, row] = [await vaultOf(), aRow()];
      refused(vault, place, row, sealedAt(vault, place, aRow(), 'mine'));
      for (const key of place.key.map(columnName)) {
        const other = { ...row, [key]: COUNTED.includes(key) ? 4 : randomUUID() };
        refused(vault, place, row, sealedAt(vault, place, other, 'mine'));
      }
    });

    test('refuses the text of every other column of the same row', async () => {
      const [vault, row] = [await vaultOf(), aRow()];
      for (const other of ALL_SEALED)
        if (other !== place) refused(vault, place, row, sealedAt(vault, other, row, 'mine'));
    });

    test('refuses the text of another owner', async () => {
      const [vault, row] = [await vaultOf(), aRow()];
      for (const theirs of [await vaultOf(), systemVault()])
        refused(vault, place, row, sealedAt(theirs, place, row, 'theirs'));
    });

    test('refuses a text that says another version of its key, another format or nothing', async () => {
      const [vault, row] = [await vaultOf(), aRow()];
      const sealed = sealedAt(vault, place, row, 'mine');
      expect(() =>
        openedAt(
          vault,
          place,
          row,
          Uint8Array.from(sealed, (byte, at) => (at === 4 ? 7 : byte)),
        ),
      ).toThrow(`sealed: ${name} needs version 7 of its key`);
      for (const [said, bytes] of [
        ['1', Uint8Array.from(sealed, (byte, at) => (at === 0 ? 1 : byte))],
        ['of nothing', new Uint8Array()],
        ['2', sealed.slice(0, 12)],
      ] as const)
        expect(() => openedAt(vault, place, row, bytes)).toThrow(`sealed: ${name} has the format ${said}`);
    });
  },
);
