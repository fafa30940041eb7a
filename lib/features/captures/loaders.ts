import { readPage } from '@/lib/access/page';
import { getCapture, listCaptures } from '@/lib/features/captures/data';
import type { CaptureLine, CaptureView } from '@/lib/features/captures/schema';
import type { Viewer } from '@/lib/rules/messages';
import { type OwnStage, ownStages } from '@/lib/rules/own-stages';

export { type NotShared, type SharedPage, sharedPage } from '@/lib/features/captures/shared';

/** Captures that wait, on one page; of more, those added last. */
const SHOWN = 20;

/** What /capture shows: what waits to be made an application of. */
export const loadCaptures = (): Promise<{ items: CaptureLine[]; viewer: Viewer }> =>
  readPage(async (tx) => ({
    items: (await listCaptures(tx, { limit: SHOWN, waiting: true })).items,
    viewer: tx.viewer,
  }));

/** What /capture/[id] shows; the not-found page for a missing or foreign id. */
export const loadCapture = (
  id: string,
): Promise<{ capture: CaptureView; stages: OwnStage[]; viewer: Viewer }> =>
  readPage(async (tx) => ({
    capture: await getCapture(tx, id),
    stages: ownStages(tx.viewer),
    viewer: tx.viewer,
  }));
