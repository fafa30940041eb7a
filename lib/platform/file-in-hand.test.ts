import { describe, expect, test } from 'vitest';
import { Unread } from '@/lib/platform/errors';
import { fileInHand } from '@/lib/platform/file-in-hand';
import { IMPORTS } from '@/lib/rules/limits';

/** A file that is on its way until it is let through. */
function onItsWay(userId: string) {
  let end = () => {};
  const through = fileInHand(userId, () => new Promise<string>((done) => (end = () => done('read'))));
  return { through, end: () => end() };
}
const refusalOf = (userId: string) => fileInHand(userId, async () => 'read').catch((error: unknown) => error);

describe('a file in hand', () => {
  test('is one a person, and a second is told when to come back', async () => {
    const first = onItsWay('Ana');
    const refused = await refusalOf('Ana');
    expect(refused).toBeInstanceOf(Unread);
    expect(refused).toMatchObject({ reason: 'queue', wait: 2 });
    expect(await refusalOf('Ben')).toBe('read');
    first.end();
    expect(await first.through).toBe('read');
    expect(await refusalOf('Ana')).toBe('read');
  });

  test('is one of a few in a process', async () => {
    const all = Array.from({ length: IMPORTS.inHand }, (_, index) => onItsWay(`person ${index}`));
    expect(await refusalOf('one more')).toBeInstanceOf(Unread);
    for (const { end } of all) end();
    await Promise.all(all.map(({ through }) => through));
    expect(await refusalOf('one more')).toBe('read');
  });

  test('that fails makes room as well', async () => {
    const broken = () => fileInHand('Ana', () => Promise.reject(new Error('no table')));
    await expect(broken()).rejects.toThrow('no table');
    await expect(broken()).rejects.toThrow('no table');
  });
});
