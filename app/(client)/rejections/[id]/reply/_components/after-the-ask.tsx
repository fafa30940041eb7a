import { askRecordWords } from '@/app/_components/ask-odds';
import { ButtonLink } from '@/app/_ui/button';
import { Section } from '@/app/_ui/page';
import type { ReplyPage } from '@/lib/features/replies/loaders';
import { asksFeedback } from '@/lib/rules/reply-shape';
import { answerWords } from './answer-words';
import { AnswerForm } from './ask-answer';
import { DeclinedForm } from './ask-forms';

/**
 * ASK-2, ASK-4: what happened to the feedback requests that were sent: the answer, whether the hiring manager
 * declined to give feedback, and then the way to the recruiter.
 */
export function AfterTheAsk({ page: { rejection, replies, asks } }: { page: ReplyPage }) {
  const sent = replies.filter(({ kind, state }) => state === 'sent' && asksFeedback(kind));
  const first = sent.findLast(({ kind }) => kind !== 'recruiter-ask');
  const last = sent.at(-1);
  if (!first || !last) return null;
  const second = replies.find(
    ({ kind, state }) => kind === 'recruiter-ask' && state !== 'draft' && state !== 'failed',
  );
  const record = askRecordWords(asks);
  return (
    <Section title="Your feedback request">
      <div className="flex flex-col gap-5">
        {first.declinedAt === null ? (
          first.toRole !== 'recruiter' &&
          first.toRole !== 'someone-else' && (
            <DeclinedForm
              replyId={first.id}
              declined={false}
              label={
                first.toRole === null
                  ? 'The hiring manager declined to give feedback'
                  : 'They declined to give feedback'
              }
            />
          )
        ) : (
          <div className="flex flex-col items-start gap-3">
            <p className="max-w-[36rem] text-pretty">
              They declined to give feedback, so don’t ask them again.
              {second ? '' : ' You can ask the recruiter once, and nobody after that.'}
            </p>
            {second ? (
              <ButtonLink href={`/rejections/${rejection.id}/reply?kind=recruiter-ask`}>
                See what you asked the recruiter
              </ButtonLink>
            ) : (
              <div className="flex flex-wrap items-start gap-2.5">
                <ButtonLink href={`/rejections/${rejection.id}/reply?kind=recruiter-ask`}>
                  Ask the recruiter
                </ButtonLink>
                <DeclinedForm replyId={first.id} declined label="They didn’t decline" variant="quiet" />
              </div>
            )}
          </div>
        )}
        <AnswerForm replyId={last.id} answer={last.answer} words={answerWords(last)} />
        {record && <p className="max-w-[36rem] text-soft text-pretty">{record}</p>}
      </div>
    </Section>
  );
}
