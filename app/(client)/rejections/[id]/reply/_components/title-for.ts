import type { ReplyView } from '@/lib/features/replies/types';
import type { ReplyKind } from '@/lib/rules/reply-shape';

const DRAFT_TITLES: Record<ReplyKind, string> = {
  thanks: 'A few good lines.',
  short: 'A few good lines.',
  full: 'A few good lines.',
  'feedback-ask': 'One light question.',
  'recruiter-ask': 'One question, in private.',
  pushback: 'Ask them to reconsider, once.',
  note: 'A friendly note.',
};

/** The heading of the page, by the state of the reply. */
export function titleFor({
  open,
  reply,
  edit,
  soon,
  planned,
  kind,
  company,
}: {
  open: boolean;
  reply: ReplyView | null;
  edit: boolean;
  /** It will be sent within the seconds in which "send now" can be cancelled. */
  soon: boolean;
  /** Its writer sends it with their own email app, and it is ready for that. */
  planned: boolean;
  /** What is being written. */
  kind: ReplyKind;
  company: string;
}): string {
  if (!open) return 'Not today.';
  if (reply?.leaving) return 'Sending now.';
  if (planned) return reply?.remindAt ? 'You’ll send it yourself.' : 'Ready to send.';
  const state = reply?.state ?? 'draft';
  switch (state) {
    case 'sent':
      return `Sent to ${company}.`;
    case 'scheduled':
      if (edit) return 'Edit your reply.';
      return soon ? 'Sending in a moment.' : 'Scheduled.';
    case 'failed':
      return reply?.delivery === 'stayed' ? 'It was not sent.' : 'It was not delivered.';
    case 'unknown':
      return 'Did it arrive?';
    case 'draft':
      return DRAFT_TITLES[kind];
    default:
      return state satisfies never;
  }
}
