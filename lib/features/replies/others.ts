import type { ReplyState, ReplyView } from '@/lib/features/replies/types';
import type { AskRecipient, OtherReply, ReplyKind } from '@/lib/rules/reply';

/** The states of a reply that left, may have left or will: it counts where something is done once. */
export const OUT: readonly ReplyState[] = ['scheduled', 'sent', 'unknown'];

/** The replies that left, may have left or will, as `mayReply` asks about them. */
export const othersAmong = (replies: readonly ReplyView[]): OtherReply[] =>
  replies.filter(({ state }) => OUT.includes(state)).map(asOther);

/** A reply as a rule about another one asks about it. */
export const asOther = ({
  kind,
  state,
  toRole,
  declinedAt,
}: {
  kind: string;
  state: string;
  toRole: string | null;
  declinedAt: unknown;
}): OtherReply => ({
  kind: kind as ReplyKind,
  toRole: toRole as AskRecipient | null,
  declined: declinedAt !== null,
  left: state === 'sent',
});
