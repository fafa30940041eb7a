import { workerScope } from '@/lib/access/job';
import { inScope } from '@/lib/access/transaction';
import { morningPass } from '@/lib/features/digest/pass';
import { nudgePass } from '@/lib/features/recovery/nudges';
import { unlockPass } from '@/lib/features/replies/unlocks';
import { mailAdapter } from '@/lib/mail/transport';
import type { Courier } from '@/lib/outbox/deliver';
import { sweep } from '@/lib/outbox/sweep';

/** A courier of this worker by the configured way; `signal` ends its work early. */
export function courierOf(workerId: string, signal: AbortSignal = new AbortController().signal): Courier {
  return { workerId, adapter: mailAdapter(), signal };
}

/**
 * One whole round of what the worker does at intervals: nudges become mails (NUDGE-1 to NUDGE-3), so does what a hold's
 * end and a new morning bring, then whatever is due leaves. Answers how many of each.
 */
export async function runPass(workerId: string, courier: Courier = courierOf(workerId)) {
  const nudges = await nudgePass();
  const notes = (await unlockPass()) + (await morningPass());
  const mails = await sweep(courier);
  return { nudges, notes, mails };
}

/** VENT: burns what is past its time, over all people; answers how many. */
export async function burnDueVents(): Promise<number> {
  const [row] = await inScope(
    workerScope(),
    (tx) => tx.db.$queryRaw<{ burnt: number }[]>`SELECT rebound.burn_due_vents() AS burnt`,
  );
  return row?.burnt ?? 0;
}
