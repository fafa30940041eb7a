import type { Temporal } from 'temporal-polyfill';
import { readPage } from '@/lib/access/page';
import type { Viewer as Acting } from '@/lib/access/viewer';
import { getPlan } from '@/lib/features/recovery/data';
import type { PlanView } from '@/lib/features/recovery/types';
import type { Viewer } from '@/lib/rules/messages';

export type PlanPage = {
  plan: PlanView;
  now: Temporal.Instant;
  viewer: Viewer;
  nudgesOff: boolean;
  /** The break from everything that is running. */
  paused: Acting['paused'];
};

/** What /plans/[id] shows; the not-found page where there is none, or not of this person. */
export async function loadPlan(id: string): Promise<PlanPage> {
  return readPage(async (tx) => ({
    plan: await getPlan(tx, id),
    now: tx.now,
    viewer: tx.viewer,
    nudgesOff: tx.viewer.mutedMails.includes('nudge'),
    paused: tx.viewer.paused,
  }));
}
