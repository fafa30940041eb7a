import type { Tx } from '@/lib/access/transaction';
import { type Read, read, readFor } from '@/lib/reading/read';

// What somebody wrote is looked at as its page is drawn, and the answer goes no further than that page (decision 0071).

type Text = string | null | undefined;

/**
 * DISTORT: of each text whether it says plainly that somebody wants to die or to hurt themselves. Nothing keeps, counts or
 * logs the answer; what could not be read says no such thing. Never throws.
 */
export async function saidInDanger(texts: readonly Text[]): Promise<boolean[]> {
  const written = texts.map((text) => text ?? '');
  return answers(written, written.some(Boolean) ? await read('inDanger', written) : null);
}

/** `saidInDanger`, asked in a transaction, before it locks or writes anything. */
export async function saidInDangerWithin(tx: Tx, texts: readonly Text[]): Promise<boolean[]> {
  const written = texts.map((text) => text ?? '');
  return answers(written, written.some(Boolean) ? await readFor(tx, 'inDanger', written) : null);
}

/** The same of several texts of one thing. */
export const oneSaidInDanger = async (texts: readonly Text[]): Promise<boolean> =>
  (await saidInDanger(texts)).includes(true);

const answers = (written: readonly string[], done: Read<boolean[]> | null): boolean[] =>
  done?.ok ? done.value : written.map(() => false);
