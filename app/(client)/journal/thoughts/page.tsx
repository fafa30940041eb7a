import type { Metadata } from 'next';
import type { Temporal } from 'temporal-polyfill';
import { shortDay } from '@/app/_components/short-moment';
import { EmptyState } from '@/app/_ui/empty-state';
import { Page, PageHeader, Section, Stack } from '@/app/_ui/page';
import { Pager } from '@/app/_ui/pager';
import { Row, RowList } from '@/app/_ui/row';
import { Tag } from '@/app/_ui/tag';
import { type ListedThought, loadThoughts } from '@/lib/features/thoughts/loaders';
import type { Viewer } from '@/lib/rules/messages';
import {
  THOUGHT_FEELING_LABELS,
  THOUGHT_PATTERN_WORDS,
  THOUGHT_PATTERNS,
  type ThoughtFeeling,
} from '@/lib/rules/thoughts';
import { NewThought } from './_components/new-thought';

export const metadata: Metadata = { title: 'Thoughts' };

type Search = Promise<Record<string, string | string[] | undefined>>;
type Reader = { now: Temporal.Instant; viewer: Viewer };

/** DISTORT: room for a thought that won't leave, and those that were written down before. */
export default async function ThoughtsPage({ searchParams }: { searchParams: Search }) {
  const { items, nextCursor, isFirst, about, now, viewer } = await loadThoughts(await searchParams);
  return (
    <Page width="wide">
      <PageHeader
        kicker={about ? `With ${about.company}` : undefined}
        title="A thought that won’t leave"
        lede="Write it down the way it sounds in your head. Then see what your own records say to it."
      />
      <div className="grid gap-10 lg:grid-cols-[1.4fr_1fr] lg:gap-14">
        <Stack gap="large">
          <NewThought rejectionId={about?.rejectionId} />
          {items.length > 0 && (
            <Section title={isFirst ? 'Written down before' : 'Older thoughts'}>
              <RowList label="Thoughts">
                {items.map((thought) => (
                  <ThoughtRow key={thought.id} thought={thought} now={now} viewer={viewer} />
                ))}
              </RowList>
            </Section>
          )}
          {items.length === 0 && !isFirst && <EmptyState title="No more thoughts." />}
          <Pager path="/journal/thoughts" {...{ nextCursor, isFirst }} next="Older thoughts" />
        </Stack>
        <Section title="Six ways a thought can run">
          <dl className="flex flex-col gap-3.5">
            {THOUGHT_PATTERNS.map((pattern) => (
              <div key={pattern}>
                <dt className="font-semibold">{THOUGHT_PATTERN_WORDS[pattern].label}</dt>
                <dd className="text-soft text-pretty">
                  {THOUGHT_PATTERN_WORDS[pattern].means} {THOUGHT_PATTERN_WORDS[pattern].sounds}
                </dd>
              </div>
            ))}
          </dl>
        </Section>
      </div>
    </Page>
  );
}

function ThoughtRow({ thought, now, viewer }: { thought: ListedThought } & Reader) {
  const { id, text, answer, felt, again, inDanger, company, writtenOn } = thought;
  return (
    <Row
      href={`/journal/thoughts/${id}`}
      title={
        <span dir="auto" className="line-clamp-2 wrap-anywhere">
          {inDanger ? 'A thought' : text}
        </span>
      }
      detail={
        <span className="line-clamp-2 wrap-anywhere">
          {(inDanger ? null : answer) ?? (company ? `With ${company}` : null)}
        </span>
      }
      trailing={
        <span className="flex flex-col items-end gap-1 text-small text-soft">
          {shortDay(writtenOn, now, viewer)}
          {!inDanger && <Looked felt={felt} again={again} />}
        </span>
      }
    />
  );
}

function Looked({ felt, again }: { felt: ThoughtFeeling | null; again: boolean }) {
  if (felt) return <Tag>{THOUGHT_FEELING_LABELS[felt].toLowerCase()}</Tag>;
  return again ? <Tag tone="wait">look again</Tag> : null;
}
