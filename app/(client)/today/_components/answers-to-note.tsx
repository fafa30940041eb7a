import { Temporal } from 'temporal-polyfill';
import { Seen } from '@/app/_components/seen';
import { Section } from '@/app/_ui/page';
import { Row, RowList } from '@/app/_ui/row';
import { answerAskedAction } from '@/lib/features/replies/actions';
import type { AnswerToNote } from '@/lib/features/today/types';
import { formatPastDay, type Viewer } from '@/lib/rules/messages';
import { localDate } from '@/lib/rules/time';

/** ASK-4: asks once whether an answer came to what left a while ago. */
export function AnswersToNote({
  answers,
  now,
  viewer,
}: {
  answers: readonly AnswerToNote[];
  now: Temporal.Instant;
  viewer: Viewer;
}) {
  if (answers.length === 0) return null;
  return (
    <Section title="Did they answer?">
      <Seen action={answerAskedAction} fields={answers.map(({ replyId }) => ['replyId', replyId] as const)} />
      <RowList>
        {answers.map(({ replyId, rejectionId, kind, company, sentAt }) => (
          <Row
            key={replyId}
            href={`/rejections/${rejectionId}/reply?kind=${kind}#answer`}
            title={`Did ${company} answer?`}
            detail={`${kind === 'pushback' ? 'You asked them to reconsider' : 'You asked for feedback'} on ${formatPastDay(
              localDate(Temporal.Instant.from(sentAt), viewer.zone),
              viewer,
              now,
            )}.`}
          />
        ))}
      </RowList>
    </Section>
  );
}
