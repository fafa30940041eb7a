import type { Temporal } from 'temporal-polyfill';
import { readPage } from '@/lib/access/page';
import { requireSession } from '@/lib/access/session';
import type { Viewer } from '@/lib/access/viewer';
import { coachesOnly } from '@/lib/features/coaching';
import { type NoticeView, noticesOf } from '@/lib/features/notices';
import { finishEndedPlans } from '@/lib/features/recovery';
import { noteSurfaced } from '@/lib/features/replies';
import { today } from '@/lib/features/today/data';
import type { TodayView } from '@/lib/features/today/types';
import type { Reader } from '@/lib/rules/messages';

/**
 * What /today shows. Plans whose days are over are ended on the way (72H-4), as the worker may be a minute behind;
 * replies that are brought up are noted as such (HOLD-7).
 */
export async function loadToday(): Promise<{
  now: Temporal.Instant;
  reader: Reader;
  today: TodayView;
  forOthers: boolean;
}> {
  return readPage(async (tx) => {
    await finishEndedPlans(tx);
    const view = await today(tx);
    await noteSurfaced(
      tx,
      view.replies.filter(({ surfaced }) => surfaced).map(({ rejectionId }) => rejectionId),
    );
    return { now: tx.now, reader: tx.viewer, today: view, forOthers: await coachesOnly(tx) };
  });
}

/** What the frame around every signed-in page shows: who it is, where they can go, what they have not been told. */
export async function loadFrame(): Promise<{
  person: Viewer;
  coaches: boolean;
  /** They coach and keep no search of their own: their clients come first. */
  forOthers: boolean;
  notices: NoticeView[];
}> {
  const { viewer, frame } = await requireSession();
  const coaches = frame.invited || frame.coachings.length > 0;
  return {
    person: viewer,
    coaches,
    forOthers: coaches && !frame.searches,
    notices: noticesOf(frame.notices),
  };
}
