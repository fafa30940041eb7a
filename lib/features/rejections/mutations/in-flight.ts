import type { Temporal } from 'temporal-polyfill';
import type { ClientTx } from '@/lib/access/transaction';
import { countInFlight } from '@/lib/features/applications';
import { othersInFlightOn } from '@/lib/features/insights';
import { localDate } from '@/lib/rules/time';

/**
 * PIPE-1, DATES: the applications in flight when a rejection came, by the day on which it came and not by that of typing. The
 * rejected one counts, also where it was only saved or had ended in silence.
 */
export async function inFlightBefore(
  tx: ClientTx,
  { applicationId, receivedOn }: { applicationId: string; receivedOn: Temporal.PlainDate },
): Promise<number> {
  // Of today the order is known: what was closed this morning is not open this afternoon.
  const others = receivedOn.equals(localDate(tx.now, tx.viewer.zone))
    ? await countInFlight(tx, { besides: applicationId })
    : await othersInFlightOn(tx, { day: receivedOn, applicationId });
  return others + 1;
}
