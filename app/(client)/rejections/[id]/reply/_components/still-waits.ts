import type { Temporal } from 'temporal-polyfill';
import type { ReplyView } from '@/lib/features/replies/types';
import { isBefore } from '@/lib/rules/time';

/**
 * Whether a scheduled reply is past its moment and in nobody's hands: its writer's mailbox may be away, and it is tried
 * again for days. It can be taken back all that time.
 */
export const stillWaits = (
  { state, via, leaving, leaveAt }: Pick<ReplyView, 'state' | 'via' | 'leaving' | 'leaveAt'>,
  now: Temporal.Instant,
): boolean =>
  state === 'scheduled' && via === 'mailbox' && !leaving && leaveAt !== null && !isBefore(now, leaveAt);
