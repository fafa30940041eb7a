import { expect, test } from 'vitest';
import { mayOverwrite } from './version';

test.each([
  [{ seen: 3, now: 3, same: false }, true, 'nothing changed since'],
  [{ seen: 2, now: 3, same: false }, false, 'it was changed since'],
  [{ seen: 4, now: 3, same: false }, false, 'it was changed since'],
  [{ seen: 0, now: 1, same: false }, false, 'it was changed since'],
  [{ seen: 2, now: 3, same: true }, true, 'it is the same'],
  [{ seen: undefined, now: 3, same: false }, true, 'it does not say where it started'],
] as const)('VERSION: %o', (facts, allowed, because) => {
  expect(mayOverwrite(facts)).toMatchObject({ allowed, code: 'VERSION', because });
});
