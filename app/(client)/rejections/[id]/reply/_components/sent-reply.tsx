import { ButtonLink } from '@/app/_ui/button';
import type { ReplyPage } from '@/lib/features/replies/loaders';
import { OUT } from '@/lib/features/replies/others';
import type { ReplyView } from '@/lib/features/replies/types';
import { formatMoment } from '@/lib/rules/messages';
import { elementsOf } from '@/lib/rules/reply-shape';
import { ASK_ODDS, askRecordWords } from '../../_components/ask-odds';
import { AfterTheAsk } from './after-the-ask';
import { Letter } from './letter';
import { WhatBecame } from './what-became';

/** What was sent and when, and the feedback request if it was not part of it. */
export function SentReply({ reply, page }: { reply: ReplyView; page: ReplyPage }) {
  const { rejection, replies, viewer, asks } = page;
  const asked = replies.some(
    ({ kind, state }) => OUT.includes(state) && elementsOf(kind).includes('feedback-ask'),
  );
  return (
    <div className="flex flex-col gap-6">
      <p className="text-lede text-pretty">
        {reply.sentAt && `Sent on ${formatMoment(reply.sentAt, viewer)}. `}
        Whatever happens next, this part is done.
      </p>
      <WhatBecame reply={reply} />
      <Letter letter={reply} ways={page.ways} />
      {!asked && rejection.feedbackAsk !== 'no' && (
        <div className="flex flex-col items-start gap-3">
          <p className="max-w-[36rem] text-soft text-pretty">
            {[ASK_ODDS, askRecordWords(asks)].filter(Boolean).join(' ')}
          </p>
          <ButtonLink href={`/rejections/${rejection.id}/reply?kind=feedback-ask`}>
            Ask for feedback
          </ButtonLink>
        </div>
      )}
      {reply.kind === 'note' && (
        <div>
          <ButtonLink href={`/rejections/${rejection.id}/reply?kind=note&again=1`}>
            Write another note
          </ButtonLink>
        </div>
      )}
      <AfterTheAsk page={page} />
    </div>
  );
}
