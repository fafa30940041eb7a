import type { ReplyView } from '@/lib/replies/types';

/** What the page says, by where the reply is. */
export function titleFor({
  open,
  reply,
  edit,
  soon,
}: {
  open: boolean;
  reply: ReplyView | null;
  edit: boolean;
  /** It leaves within the seconds in which "send now" can be taken back. */
  soon: boolean;
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
      return 'A few good lines.';
    default:
      return state satisfies never;
  }
}
