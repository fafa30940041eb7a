import { Temporal } from 'temporal-polyfill';
import type { ClientTx } from '@/lib/access/transaction';
import type { EntrySummary } from '@/lib/features/journal/types';
import { type Read, read, readFor } from '@/lib/reading/read';
import { genericHint } from '@/lib/rules/journal';
import { type MonthReview, reviewOf } from '@/lib/rules/review';

// What is read of the journal's lines. Nothing depends on it: what could not be read is left out.

/** JOURNAL-2: what to say about a line that could be about any interview; null where there is nothing to say. */
export const hintFor = async (oneThing: string | null): Promise<string | null> =>
  oneThing ? hintOf(await read('isGeneric', oneThing)) : null;

/** `hintFor`, asked in a transaction. */
export const hintWithin = async (tx: ClientTx, oneThing: string | null): Promise<string | null> =>
  oneThing ? hintOf(await readFor(tx, 'isGeneric', oneThing)) : null;

const hintOf = (generic: Read<boolean>) => (generic.ok && generic.value ? genericHint : null);

/** REVIEW: a month laid out; null where nothing was written. */
export async function reviewed(
  month: Temporal.PlainYearMonth,
  entries: readonly EntrySummary[],
): Promise<MonthReview | null> {
  if (entries.length === 0) return null;
  const themes = await read(
    'themes',
    entries.map(({ feedback }) => feedback ?? ''),
  );
  return reviewOf(
    month,
    entries.map(({ receivedOn, oneThing }, place) => ({
      rejectedOn: Temporal.PlainDate.from(receivedOn),
      themes: (themes.ok && themes.value[place]) || [],
      oneThing,
    })),
  );
}
