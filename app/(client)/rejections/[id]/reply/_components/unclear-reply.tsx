import type { ReplyPage } from '@/lib/features/replies/loaders';
import type { ReplyView } from '@/lib/features/replies/types';
import { DecideUnclear } from './decide-unclear';
import { Letter } from './letter';

/** The connection broke while sending: what is known, and the two options. */
export function UnclearReply({ reply, page: { ways } }: { reply: ReplyView; page: ReplyPage }) {
  return (
    <div className="flex flex-col gap-6">
      <p role="status" className="max-w-[36rem] text-lede text-pretty">
        The connection broke while we were sending your reply, so we can’t tell whether it arrived. We won’t
        send it again on our own. If you send it again and the first one did arrive, they’ll get it twice.
      </p>
      <Letter letter={reply} ways={ways} />
      <DecideUnclear replyId={reply.id} />
    </div>
  );
}
