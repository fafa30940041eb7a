import { notFound } from 'next/navigation';
import type { Temporal } from 'temporal-polyfill';
import { requireClient } from '@/lib/access/session';
import { inScope } from '@/lib/access/transaction';
import { me, readerOf } from '@/lib/features/account/data';
import { getPlan } from '@/lib/features/recovery/data';
import { finishEndedPlans } from '@/lib/features/recovery/mutations';
import type { PlanView } from '@/lib/features/recovery/types';
import { NotFound } from '@/lib/platform/errors';
import type { Reader } from '@/lib/rules/messages';

export type PlanPage = { plan: PlanView; now: Temporal.Instant; reader: Reader; nudgesOff: boolean };

/** What /plans/[id] shows; the not-found page where there is none, or not of this person. */
export async function loadPlan(id: string): Promise<PlanPage> {
  const scope = await requireClient(`/plans/${id}`);
  try {
    return await inScope(scope, async (tx) => {
      await finishEndedPlans(tx);
      return {
        plan: await getPlan(tx, id),
        now: tx.now,
        reader: await readerOf(tx),
        nudgesOff: (await me(tx)).nudgesOff,
      };
    });
  } catch (error) {
    if (error instanceof NotFound) notFound();
    throw error;
  }
}
