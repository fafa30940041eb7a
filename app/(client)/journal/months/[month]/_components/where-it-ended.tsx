import { shortDate } from '@/app/_components/short-moment';
import { Section } from '@/app/_ui/page';
import { Row, RowList } from '@/app/_ui/row';
import type { MonthContent } from '@/lib/features/reviews/schema';
import type { Viewer } from '@/lib/rules/messages';
import { inWords } from '@/lib/rules/numbers-in-words';
import { nameOfStage } from '@/lib/rules/own-stages';
import { shareInFigures, shareInWords, sharesInWords } from '@/lib/rules/pipeline';
import { SIMILAR_NEEDED } from '@/lib/rules/policy';

/**
 * REVIEW: what ended where, and the share of the pipeline that each was (PIPE-1). A few are not counted (READ-3), and of
 * more it is said once.
 */
export function WhereItEnded({
  content: { losses, lostAt },
  viewer,
}: {
  content: MonthContent;
  viewer: Viewer;
}) {
  if (losses.length === 0) return null;
  const few = losses.length < SIMILAR_NEEDED;
  const each = sharesInWords(losses.map(({ inFlightBefore }) => inFlightBefore));
  return (
    <Section
      title="Where it ended"
      lede={
        few
          ? undefined
          : [
              lostAt
                .map(({ stage, count }) => `${nameOfStage(viewer, { stage })}: ${inWords(count)}`)
                .join(', '),
              ...(each ? [sentenceCase(each)] : []),
              '',
            ]
              .join('. ')
              .trim()
      }
    >
      <RowList label="Where it ended">
        {losses.map(({ rejectionId, entryId, company, role, receivedOn, stage, inFlightBefore, share }) => (
          <Row
            key={rejectionId}
            href={entryId ? `/journal/${entryId}` : `/rejections/${rejectionId}`}
            title={`${company}, ${role}`}
            detail={[
              nameOfStage(viewer, { stage }),
              // Of what was not written down here nothing is known.
              ...(few && inFlightBefore > 1
                ? [`It was ${shareInWords(inFlightBefore)}, ${shareInFigures(share, viewer)}`]
                : []),
            ].join('. ')}
            trailing={<span className="text-small text-soft">{shortDate(receivedOn, viewer)}</span>}
          />
        ))}
      </RowList>
    </Section>
  );
}

const sentenceCase = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** REVIEW: what each of them should change, as it was written in the entries. */
export function ToDoDifferently({ losses }: Pick<MonthContent, 'losses'>) {
  const things = losses.flatMap(({ rejectionId, company, oneThing }) =>
    oneThing ? [{ rejectionId, company, oneThing }] : [],
  );
  if (things.length === 0) return null;
  return (
    <Section title="What you wanted to do differently">
      <ul className="flex flex-col gap-3">
        {things.map(({ rejectionId, company, oneThing }) => (
          <li key={rejectionId} className="break-inside-avoid">
            <span dir="auto" className="[overflow-wrap:anywhere] whitespace-pre-line">
              {oneThing}
            </span>
            <span className="block text-small text-soft">After {company}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
