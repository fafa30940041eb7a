import type { Temporal } from 'temporal-polyfill';
import type { ReplyView } from '@/lib/features/replies/types';
import { isBefore } from '@/lib/rules/time';

/**
 * Whether a scheduled reply is past its time and no worker has it: the writer’s email account may be unreachable, and
 * we try again for days. It can be cancelled all that time.
 */
export const stillWaits = (
  { state, via, leaving, leaveAt }: Pick<ReplyView, 'state' | 'via' | 'leaving' | 'leaveAt'>,
  now: Temporal.Instant,
): boolean =>
  state === 'scheduled' && via === 'mailbox' && !leaving && leaveAt !== null && !isBefore(now, leaveAt);
