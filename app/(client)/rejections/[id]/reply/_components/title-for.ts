import type { ReplyView } from '@/lib/features/replies/types';
import type { ReplyKind } from '@/lib/rules/reply';

const DRAFT_TITLES: Record<ReplyKind, string> = {
  thanks: 'A few good lines.',
  short: 'A few good lines.',
  full: 'A few good lines.',
  'feedback-ask': 'One light question.',
  'recruiter-ask': 'One question, in private.',
  pushback: 'Raised once, to one person.',
  note: 'A friendly note.',
};

/** What the page says, by where the reply is. */
export function titleFor({
  open,
  reply,
  edit,
  soon,
  kind,
}: {
  open: boolean;
  reply: ReplyView | null;
  edit: boolean;
  /** It leaves within the seconds in which "send now" can be taken back. */
  soon: boolean;
  /** What is being written. */
  kind: ReplyKind;
}): string {
  if (!open) return 'Not today.';
  if (reply?.leaving) return 'It is leaving right now.';
  const state = reply?.state ?? 'draft';
  switch (state) {
    case 'sent':
      return 'It has left.';
    case 'scheduled':
      if (edit) return 'Change a word.';
      return soon ? 'It goes in a moment.' : 'It leaves by itself.';
    case 'failed':
      return reply?.delivery === 'stayed' ? 'It stayed here.' : 'It came back.';
    case 'unknown':
      return 'Did it arrive?';
    case 'draft':
      return DRAFT_TITLES[kind];
    default:
      return state satisfies never;
  }
}
