import type { Temporal } from 'temporal-polyfill';
import { readPage } from '@/lib/access/page';
import {
  getRejection,
  getVent,
  type RejectionEmail,
  type RejectionView,
  rejectionEmailOf,
} from '@/lib/features/rejections';
import { repliesOf } from '@/lib/features/replies/data';
import type { ReplyView } from '@/lib/features/replies/types';
import type { Viewer } from '@/lib/rules/messages';
import type { RunningBreak } from '@/lib/rules/pause';

/** What /rejections/[id] shows; of the vent only until when it is kept. */
export function loadRejection(id: string): Promise<{
  rejection: RejectionView;
  replies: ReplyView[];
  ventUntil: Temporal.Instant | null;
  rejectionEmail: RejectionEmail | null;
  /** The break from everything that is running (NUDGE-3). */
  paused: RunningBreak | null;
  now: Temporal.Instant;
  viewer: Viewer;
}> {
  return readPage(async (tx) => ({
    rejection: await getRejection(tx, id),
    replies: await repliesOf(tx, id),
    ventUntil: (await getVent(tx, id))?.burnAt ?? null,
    rejectionEmail: await rejectionEmailOf(tx, id),
    paused: tx.viewer.paused,
    now: tx.now,
    viewer: tx.viewer,
  }));
}
