import type { ReplyState, ReplyView } from '@/lib/features/replies/types';
import type { OtherReply } from '@/lib/rules/reply';

/** The states of a reply that left, may have left or will: it counts where something is done once. */
export const OUT: readonly ReplyState[] = ['scheduled', 'sent', 'unknown'];

/** The replies that left, may have left or will, as `mayReply` asks about them. */
export const othersAmong = (replies: readonly ReplyView[]): OtherReply[] =>
  replies
    .filter(({ state }) => OUT.includes(state))
    .map(({ kind, state, toRole, declinedAt }) => ({
      kind,
      toRole,
      declined: declinedAt !== null,
      left: state === 'sent',
    }));
