import { Temporal } from 'temporal-polyfill';
import { keyed, List } from '@/app/_ui/list';
import { Section, Stack } from '@/app/_ui/page';
import { Row, RowList } from '@/app/_ui/row';
import type { ShownReview } from '@/lib/features/reviews/schema';
import { formatDate, type Viewer } from '@/lib/rules/messages';
import { type Naming, nameOfStage } from '@/lib/rules/own-stages';
import { shortDate } from './short-moment';

/** REVIEW as a coach reads it, and the client before they share it: a month as it was when it was closed. */
export function ShownMonth({
  review,
  viewer,
  naming,
}: {
  review: ShownReview;
  viewer: Viewer;
  /** What its owner calls their stages. */
  naming: Naming;
}) {
  const { losses, said, adopted, wentWell, open } = review.content;
  return (
    <div className="grid gap-10 lg:grid-cols-[1.55fr_1fr] lg:gap-11">
      <Stack gap="large">
        {losses.length > 0 && (
          <Section title="Where it ended">
            <RowList label="Where it ended">
              {keyed(losses, ({ company, role, receivedOn }) => `${company}, ${role}, ${receivedOn}`).map(
                ([key, { company, role, receivedOn, stage, oneThing }]) => (
                  <Row
                    key={key}
                    title={`${company}, ${role}`}
                    detail={[nameOfStage(naming, { stage }), oneThing].filter(Boolean).join('. ')}
                    trailing={<span className="text-small text-soft">{shortDate(receivedOn, viewer)}</span>}
                  />
                ),
              )}
            </RowList>
          </Section>
        )}
        <Words title="What people said" words={said.map(({ words, company }) => [words, company])} />
      </Stack>
      <Stack gap="large">
        <Words title="Next time I will" words={adopted.map(({ text }) => [text, ''])} />
        <Words title="What went well" words={wentWell ? [[wentWell, '']] : []} />
        <p className="text-soft">
          Open on {formatDate(Temporal.PlainDate.from(open.on), viewer)}: {open.count}.
        </p>
      </Stack>
    </div>
  );
}

/** Since when it is as it is. */
export const closedLine = ({ closedOn }: ShownReview, viewer: Viewer): string =>
  `Closed on ${formatDate(Temporal.PlainDate.from(closedOn), viewer)}, as it was that day.`;

/** What was written, each with whose it is where that is said. */
function Words({ title, words }: { title: string; words: readonly (readonly [string, string])[] }) {
  if (words.length === 0) return null;
  return (
    <Section title={title}>
      <List className="flex flex-col gap-4">
        {keyed(words, ([text, by]) => `${by} ${text}`).map(([key, [text, by]]) => (
          <li key={key}>
            <span dir="auto" className="block whitespace-pre-line wrap-anywhere">
              {text}
            </span>
            {by && <span className="text-small text-soft">{by}</span>}
          </li>
        ))}
      </List>
    </Section>
  );
}
