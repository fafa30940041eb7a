import { ASK_ODDS, askRecordWords } from '@/app/_components/ask-odds';
import { ButtonLink, buttonClass } from '@/app/_ui/button';
import { Link } from '@/app/_ui/link';
import { Section } from '@/app/_ui/page';
import type { ReplyPage } from '@/lib/features/replies/loaders';
import { OUT } from '@/lib/features/replies/others';
import type { ReplyView } from '@/lib/features/replies/types';
import { waitsForAnswer } from '@/lib/rules/answers';
import { formatMoment } from '@/lib/rules/messages';
import { SEND_UNDO_SECONDS } from '@/lib/rules/policy';
import { maySayNotSent } from '@/lib/rules/reply';
import { elementsOf } from '@/lib/rules/reply-shape';
import { AfterTheAsk } from './after-the-ask';
import { answerWords } from './answer-words';
import { AnswerForm } from './ask-answer';
import { FoundAnswer } from './found-answer';
import { Letter } from './letter';
import { NotSent } from './ready-reply';
import { ResultHere } from './result-here';
import { UntilOver } from './until-over';
import { WhatBecame } from './what-became';

/** What was sent and when, and the feedback request if it was not part of it. */
export function SentReply({ reply, page }: { reply: ReplyView; page: ReplyPage }) {
  const { rejection, replies, viewer, asks, now } = page;
  const { sentAt, delivery } = reply;
  const fresh = sentAt !== null && maySayNotSent({ byHand: delivery === 'by-hand', sentAt, now });
  const asked = replies.some(
    ({ kind, state }) => OUT.includes(state) && elementsOf(kind).includes('feedback-ask'),
  );
  return (
    <div className="flex flex-col gap-6">
      <ResultHere>
        {sentAt && `Sent on ${formatMoment(sentAt, viewer)}. `}
        Whatever happens next, this part is done.
      </ResultHere>
      {fresh && (
        <UntilOver seconds={Math.max(0, SEND_UNDO_SECONDS - sentAt.until(now).total('seconds'))}>
          <NotSent replyId={reply.id} />
        </UntilOver>
      )}
      <WhatBecame reply={reply} />
      {reply.found && (
        <FoundAnswer replyId={reply.id} kind={reply.found.kind} when={formatMoment(reply.found.at, viewer)} />
      )}
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
      {reply.kind === 'pushback' ||
      (!waitsForAnswer(reply.kind) && (reply.found?.kind === 'answer' || reply.answer)) ? (
        <Section
          title={reply.kind === 'pushback' ? 'After you asked them to reconsider' : 'After your reply'}
        >
          <AnswerForm replyId={reply.id} answer={reply.answer} words={answerWords(reply)} />
        </Section>
      ) : (
        <AfterTheAsk page={page} />
      )}
      <div>
        <Link href="/replies" className={`${buttonClass('link')} inline-flex min-h-[44px] items-center`}>
          All your replies
        </Link>
      </div>
    </div>
  );
}
