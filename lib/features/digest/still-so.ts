import { Temporal } from 'temporal-polyfill';
import type { ClientTx } from '@/lib/access/transaction';
import { reapplyWindowsOpening } from '@/lib/features/applications';
import { brokeOffOn, MADE_UP_DAYS } from '@/lib/features/digest/days';
import { countToLookBackAt } from '@/lib/features/journal';
import { addDays, earlierDate } from '@/lib/rules/time';

// What a morning told of, asked once more before its mail leaves: it may have been deleted or applied for since. Null for a
// key of another sort.

const DAY = /^come-back:[0-9a-f-]{36}:(\d{4}-\d\d-\d\d)$/;
const MONTH = /^month-ready:[0-9a-f-]{36}:(\d{4}-\d\d)$/;

/** BACK-6, BACK-OWN: whether a wait that ended by the day of the mail is still one that is over. */
export async function windowsStillOpen(tx: ClientTx, key: string): Promise<boolean | null> {
  const [, day] = DAY.exec(key) ?? [];
  if (!day) return null;
  const until = Temporal.PlainDate.from(day);
  const oldest = addDays(until, -MADE_UP_DAYS);
  const pausedFrom = await brokeOffOn(tx, oldest);
  const after = pausedFrom ? earlierDate(pausedFrom, oldest) : oldest;
  return (await reapplyWindowsOpening(tx, { after, until })).length > 0;
}

/** REVIEW: whether something is still written about the month of the mail. */
export async function monthStillToRead(tx: ClientTx, key: string): Promise<boolean | null> {
  const [, month] = MONTH.exec(key) ?? [];
  return month ? (await countToLookBackAt(tx, Temporal.PlainYearMonth.from(month))) > 0 : null;
}
