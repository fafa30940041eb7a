import { createHash, timingSafeEqual } from 'node:crypto';
import { keyedHashesOf, keyedHashOf, newSecret } from '@/lib/platform/crypto/secret';

// Work that a browser does before something is done for it: small searches for hashes that begin with zero bits. Several
// small ones take about as long every time, where one large one is a lottery. The browser's half of it is
// app/(public)/sign-in/_components/solve-puzzle.ts.

/** How many searches a puzzle has; each takes 2^bits hashes on average. */
const PARTS = 8;

/** The named person or address a puzzle is for, and how hard it is. Times are elapsed milliseconds of the epoch. */
type Wanted = { bits: number; expiresMs: number; subject: string };

/** A puzzle as text: parts, bits, its end, a random word, and the signature that ties them to `subject`. */
export function newPuzzle({ bits, expiresMs, subject }: Wanted): string {
  const open = `${PARTS}.${bits}.${expiresMs}.${newSecret().slice(0, 22)}`;
  return `${open}.${signature(open, subject)}`;
}

/** A solved puzzle that can be spent: its random word, and when it ends. */
export type Solved = { word: string; expiresMs: number };

/**
 * Reads `PUZZLE:number,number,...` and answers the puzzle where it is one of ours for `subject`, still good at `nowMs`, and
 * solved; null otherwise. Whether it was spent before is for the caller to keep.
 */
export function solvedPuzzle(
  proof: string,
  { subject, nowMs }: { subject: string; nowMs: number },
): Solved | null {
  if (proof.length > 300) return null;
  const [puzzle = '', answers = ''] = proof.split(':');
  const open = puzzle.slice(0, puzzle.lastIndexOf('.'));
  const signed = Buffer.from(puzzle.slice(open.length + 1));
  const ours = keyedHashesOf('puzzle', `${open}\0${subject}`).map(text);
  if (!ours.some((mark) => signed.length === mark.length && timingSafeEqual(signed, mark))) return null;
  const [parts, bits, expires, word = ''] = open.split('.');
  const numbers = answers.split(',');
  if (Number(expires) <= nowMs || numbers.length !== Number(parts)) return null;
  const solved = numbers.every((number, part) => zeroBits(`${word}.${part}.${number}`) >= Number(bits));
  return solved ? { word, expiresMs: Number(expires) } : null;
}

const signature = (open: string, subject: string): string =>
  text(keyedHashOf('puzzle', `${open}\0${subject}`)).toString();

const text = (hash: Uint8Array): Buffer => Buffer.from(Buffer.from(hash).toString('base64url'));

function zeroBits(text: string): number {
  return Math.clz32(createHash('sha256').update(text).digest().readUInt32BE());
}
