import { Notice } from '@/app/_ui/notice';
import type { ReplyPage } from '@/lib/features/replies/loaders';

/** CHANNEL, ASK-1: they offer feedback by themselves: what the letter makes of it, and that a call is theirs to decline. */
export function Offered({ offer: { words, byCall } }: { offer: NonNullable<ReplyPage['offer']> }) {
  return (
    <Notice title={byCall ? 'They offer you a call about feedback' : 'They offer you feedback'}>
      <q className="break-words">{words}</q>{' '}
      {byCall
        ? 'You don’t have to get on a call for it, least of all now. You can say yes by email, as the text to start from does.'
        : 'So you don’t have to ask. The text to start from says yes.'}
    </Notice>
  );
}
