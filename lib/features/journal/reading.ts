import type { ClientTx } from '@/lib/access/transaction';
import { type Read, read, readFor } from '@/lib/reading/read';
import { genericHint } from '@/lib/rules/journal';

// What is read of the journal's lines. Nothing depends on it: what could not be read is left out.

/** JOURNAL-2: what to say about a line that could be about any interview; null where there is nothing to say. */
export const hintFor = async (oneThing: string | null): Promise<string | null> =>
  oneThing ? hintOf(await read('isGeneric', oneThing)) : null;

/** `hintFor`, asked in a transaction. */
export const hintWithin = async (tx: ClientTx, oneThing: string | null): Promise<string | null> =>
  oneThing ? hintOf(await readFor(tx, 'isGeneric', oneThing)) : null;

const hintOf = (generic: Read<boolean>) => (generic.ok && generic.value ? genericHint : null);
