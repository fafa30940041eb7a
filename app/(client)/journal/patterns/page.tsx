import type { Metadata } from 'next';
import { ButtonLink } from '@/app/_ui/button';
import { EmptyState } from '@/app/_ui/empty-state';
import { Page, PageHeader, Stack } from '@/app/_ui/page';
import { Tabs } from '@/app/_ui/tabs';
import { loadPatterns } from '@/lib/features/patterns/loaders';
import type { PatternsView } from '@/lib/features/patterns/schema';
import { inWords } from '@/lib/rules/numbers-in-words';
import { PATTERN_EARLY_FROM } from '@/lib/rules/policy';
import { FindingCard } from './_components/finding';

export const metadata: Metadata = { title: 'Patterns' };

type Search = Promise<Record<string, string | string[] | undefined>>;

/** PATTERN: what the person's rejections have in common, as far as their number carries it. */
export default async function PatternsPage({ searchParams }: { searchParams: Search }) {
  const { patterns, viewer } = await loadPatterns((await searchParams).part ?? '');
  const { state, count, findings } = patterns;
  return (
    <Page width="wide">
      <PageHeader
        title="Patterns"
        lede={ledeOf(patterns)}
        actions={
          state !== 'counting' && <ButtonLink href="/journal/next-time">What I’ll do next time</ButtonLink>
        }
      />
      <Stack gap="large">
        <Parts {...patterns} />
        {state === 'counting' ? (
          <Counting count={count} />
        ) : findings.length === 0 ? (
          <EmptyState title="Nothing stands out.">
            There’s nothing these have in common often enough to point to.
          </EmptyState>
        ) : (
          <div className="grid items-start gap-4 lg:grid-cols-2">
            {findings.map((finding) => (
              <FindingCard
                key={`${finding.dimension} ${finding.value}`}
                finding={finding}
                count={count}
                early={state === 'early'}
                viewer={viewer}
              />
            ))}
          </div>
        )}
      </Stack>
    </Page>
  );
}

function ledeOf({ state, count }: PatternsView): string | undefined {
  switch (state) {
    case 'counting':
      return undefined;
    case 'early':
      return `Early: this comes from ${count} rejections, so any of it can be chance. There’s nothing to change yet.`;
    case 'shown':
      return 'What they have in common, and how sure that is.';
    default:
      return state satisfies never;
  }
}

/** Under five: the count towards it, in passing, and nothing else. */
const Counting = ({ count }: { count: number }) => (
  <p className="max-w-[34rem] text-soft text-pretty">
    There’s nothing to look for yet. Fewer than {inWords(PATTERN_EARLY_FROM)} can’t show a pattern
    {count > 0 && `, and ${inWords(count)} ${count === 1 ? 'is' : 'are'} logged`}. What your entries say one
    by one is in the journal.
  </p>
);

/** Somebody with many roles can look at one kind of them alone. */
function Parts({ part, parts }: Pick<PatternsView, 'part' | 'parts'>) {
  if (parts.length === 0) return null;
  return (
    <Tabs
      label="Part of your search"
      tabs={[
        { href: '/journal/patterns', label: 'All roles', current: part === null },
        ...parts.map(({ key, label, count }) => ({
          href: `/journal/patterns?${new URLSearchParams({ part: key })}`,
          label,
          count,
          current: key === part,
        })),
      ]}
    />
  );
}
