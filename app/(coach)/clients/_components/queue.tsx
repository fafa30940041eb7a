import type { Temporal } from 'temporal-polyfill';
import { shortMoment } from '@/app/_components/short-moment';
import { ButtonLink } from '@/app/_ui/button';
import { Section } from '@/app/_ui/page';
import { Row, RowList } from '@/app/_ui/row';
import { Tag, type TagTone } from '@/app/_ui/tag';
import type { QueueItem, QueueState } from '@/lib/features/coaching/types';
import type { Viewer } from '@/lib/rules/messages';
import { inWords } from '@/lib/rules/numbers-in-words';

const STATES: Record<QueueState, { word: string; tone: TagTone }> = {
  answer: { word: 'Wrote back', tone: 'dawn' },
  new: { word: 'New', tone: 'live' },
  changed: { word: 'Changed since', tone: 'plain' },
  read: { word: 'Not reviewed', tone: 'wait' },
};

/** COACH-4: what waits over all clients, in the order in which it is gone through. */
export function Queue({
  items,
  total,
  now,
  viewer,
}: {
  items: readonly QueueItem[];
  total: number;
  now: Temporal.Instant;
  viewer: Viewer;
}) {
  if (items.length === 0) {
    return (
      <Section title="Queue">
        <p className="border-y border-line py-4 text-soft">
          Nothing waits for you. New entries and answers come here.
        </p>
      </Section>
    );
  }
  return (
    <Section
      title="Queue"
      actions={
        <ButtonLink href="/clients/next" variant="quiet">
          Start with the first
        </ButtonLink>
      }
    >
      <div data-walked>
        <RowList label="Queue">
          {items.map(({ coachingId, entryId, client, company, role, state, since }) => (
            <Row
              key={`${coachingId} ${entryId}`}
              title={
                <>
                  <span className="wrap-anywhere">{client}</span>
                  <span className="font-normal text-soft wrap-anywhere">
                    {' '}
                    · {company}, {role}
                  </span>
                </>
              }
              detail={shortMoment(since, now, viewer)}
              trailing={<Tag tone={STATES[state].tone}>{STATES[state].word}</Tag>}
              href={`/clients/${coachingId}/entries/${entryId}`}
            />
          ))}
        </RowList>
      </div>
      {total > items.length && (
        <p className="mt-3 text-small text-soft">
          {inWords(total - items.length)} more come up as you go through these.
        </p>
      )}
    </Section>
  );
}
