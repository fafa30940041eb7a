import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import type { ClientTx } from '@/lib/access/transaction';
import { isEarlier, localDate } from '@/lib/rules/time';

/** DATES: whether somebody who gave a day that is still to come said that they mean it. */
export type Confirmed = { confirmFuture?: boolean };

/**
 * DATES: the local day that somebody gave in the field `path`. One that is still to come is most often a slip of the hand: it
 * is asked about once (a ZodError that also names `confirmFuture`), and taken as it is where that is sent.
 */
export function saidDay(
  tx: ClientTx,
  path: string,
  day: string,
  { confirmFuture = false }: Confirmed,
): Temporal.PlainDate {
  const said = Temporal.PlainDate.from(day);
  if (confirmFuture || !isEarlier(localDate(tx.now, tx.viewer.zone), said)) return said;
  const issue = (at: string, message: string) => ({
    code: 'custom' as const,
    path: [at],
    message,
    input: day,
  });
  throw new z.ZodError([
    issue(path, 'That day is still to come. Check the date, or confirm that you mean it.'),
    issue('confirmFuture', 'Confirm that you mean a day that is still to come.'),
  ]);
}
