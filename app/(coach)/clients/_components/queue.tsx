import type { Temporal } from 'temporal-polyfill';
import { shortMoment } from '@/app/_components/short-moment';
import { ButtonLink } from '@/app/_ui/button';
import { Section } from '@/app/_ui/page';
import { Pager } from '@/app/_ui/pager';
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

const WAYS = { first: 'Back to the top', next: 'More of the queue', keys: { first: 't', next: 'm' } };

/** COACH-4: what waits over all clients, in the order in which it is gone through. */
export function Queue({
  queue: { items, total, nextCursor, isFirst },
  kept,
  now,
  viewer,
}: {
  queue: { items: readonly QueueItem[]; total: number; nextCursor: string | null; isFirst: boolean };
  /** What the clients beside it are searched by and narrowed to. */
  kept: { q: string; show: string };
  now: Temporal.Instant;
  viewer: Viewer;
}) {
  if (items.length === 0) {
    return (
      <Section title="Queue" id="queue">
        <p className="border-y border-line py-4 text-soft">
          {isFirst ? 'Nothing waits for you. New entries and answers come here.' : 'No more of the queue.'}
        </p>
        <div className="mt-4 empty:hidden">
          <Pager path="/clients" query={kept} {...{ nextCursor, isFirst }} {...WAYS} />
        </div>
      </Section>
    );
  }
  return (
    <Section
      title="Queue"
      id="queue"
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
        <div className="mt-4 flex flex-wrap items-center gap-x-5 gap-y-2.5">
          <p className="text-small text-soft">{inWords(total)} in all.</p>
          <Pager path="/clients" query={kept} {...{ nextCursor, isFirst }} {...WAYS} />
        </div>
      )}
    </Section>
  );
}
