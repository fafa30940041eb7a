import { expect, test, vi } from 'vitest';
import { solvePuzzle } from '@/app/(public)/_components/solve-puzzle';
import { newPuzzle, solvedPuzzle } from '@/lib/platform/crypto/puzzle';
import { TEST_MASTER_KEYS } from '@/test/secrets';

vi.mock('@/lib/platform/env', () => ({ env: () => ({ REBOUND_MASTER_KEYS: TEST_MASTER_KEYS }) }));

const NOW = Date.UTC(2026, 10, 29);
const ana = 'ana@example.test';
const made = (bits = 4) => newPuzzle({ bits, expiresMs: NOW + 1, subject: ana });
const read = (proof: string, subject = ana, nowMs = NOW) => solvedPuzzle(proof, { subject, nowMs });

test('a browser solves what the server asks', async () => {
  const puzzle = made(6);
  const solved = read(await solvePuzzle(puzzle));
  expect(solved?.expiresMs).toBe(NOW + 1);
  expect(puzzle).toContain(solved?.word);
});

test.each([
  ['no solution', (proof: string) => proof.split(':')[0] ?? ''],
  ['a part missing', (proof: string) => proof.replace(/,\d+$/, '')],
  ['a part too many', (proof: string) => `${proof},1`],
  ['an easier puzzle', (proof: string) => proof.replace('8.16.', '8.1.')],
  ['fewer parts', (proof: string) => proof.replace('8.16.', '1.16.').replace(/,.*/, '')],
  ['a later end', (proof: string) => proof.replace(String(NOW + 1), String(NOW + 2))],
  [
    'another word',
    (proof: string) => proof.replace(/(?<=\d{13}\.)./, (letter) => (letter === 'a' ? 'b' : 'a')),
  ],
  ['guessed numbers', (proof: string) => proof],
  ['no puzzle at all', () => 'able'],
  ['nothing', () => ''],
])('%s does not count', (_, change) => {
  // So hard that made-up numbers fit with a chance of one in 2^128.
  const proof = `${made(16)}:1,2,3,4,5,6,7,8`;
  expect(read(change(proof))).toBeNull();
});

test('it is for one address, and until its end', async () => {
  const proof = await solvePuzzle(made());
  expect(read(proof)).not.toBeNull();
  expect(read(proof, 'sam@example.test')).toBeNull();
  expect(read(proof, ana, NOW + 1)).toBeNull();
});
