import type { Temporal } from 'temporal-polyfill';
import { readPage } from '@/lib/access/page';
import { requireSession } from '@/lib/access/session';
import { coachesOnly, isCoach, type Viewer } from '@/lib/access/viewer';
import { type NoticeView, noticesOf } from '@/lib/features/notices';
import { today } from '@/lib/features/today/data';
import type { TodayView } from '@/lib/features/today/types';

/** What /today shows. */
export async function loadToday(): Promise<{
  now: Temporal.Instant;
  viewer: Viewer;
  today: TodayView;
  forOthers: boolean;
}> {
  const { forOthers } = await loadFrame();
  return readPage(async (tx) => ({ now: tx.now, viewer: tx.viewer, today: await today(tx), forOthers }));
}

/** What the frame around every signed-in page shows: who it is, where they can go, what they have not been told. */
export async function loadFrame(): Promise<{
  person: Viewer;
  coaches: boolean;
  /** Whether somebody asks them to be their coach. */
  invited: boolean;
  /** Whether a coach asks to be theirs. */
  asked: boolean;
  /** They coach and keep no search of their own: their clients come first. */
  forOthers: boolean;
  notices: NoticeView[];
}> {
  const { viewer, frame } = await requireSession();
  return {
    person: viewer,
    coaches: isCoach(frame),
    invited: frame.invited,
    asked: frame.asked,
    forOthers: coachesOnly(frame),
    notices: noticesOf(frame.notices),
  };
}
