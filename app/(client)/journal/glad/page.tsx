import type { Metadata } from 'next';
import { ButtonLink } from '@/app/_ui/button';
import { EmptyState } from '@/app/_ui/empty-state';
import { List } from '@/app/_ui/list';
import { Page, PageHeader, Section, Stack } from '@/app/_ui/page';
import { Pager } from '@/app/_ui/pager';
import { loadShelf } from '@/lib/features/dodges/loaders';
import { Answered } from './_components/answered';

export const metadata: Metadata = { title: 'Looking back' };

type Search = Promise<Record<string, string | string[] | undefined>>;

/** DODGE: the rejections that one is glad of by now, and the other answers beside them. */
export default async function GladPage({ searchParams }: { searchParams: Search }) {
  const { glad, nextCursor, isFirst, others, viewer } = await loadShelf((await searchParams).after);
  return (
    <Page width="wide">
      <PageHeader
        title={glad.length > 0 ? 'Glad it wasn’t you' : 'Looking back'}
        lede="Six months after a rejection, and again after twelve, Today asks once whether you’re glad. The ones you are glad about are kept here."
      />
      <div className={others.length > 0 ? 'grid gap-10 lg:grid-cols-[1.55fr_1fr] lg:gap-11' : undefined}>
        <Stack>
          {glad.length === 0 ? (
            <EmptyState
              title={isFirst ? 'Nothing here yet.' : 'No more of them.'}
              action={
                isFirst ? (
                  <ButtonLink href="/journal">Open the journal</ButtonLink>
                ) : (
                  <ButtonLink href="/journal/glad">Back to newest</ButtonLink>
                )
              }
            >
              {isFirst && 'There’s nothing to do. Some distance comes by itself.'}
            </EmptyState>
          ) : (
            <List aria-label="Glad it wasn’t you" className="grid gap-8 sm:grid-cols-2">
              {glad.map((dodge) => (
                <Answered key={dodge.id} dodge={dodge} viewer={viewer} />
              ))}
            </List>
          )}
          <Pager
            path="/journal/glad"
            {...{ nextCursor, isFirst: isFirst || glad.length === 0 }}
            next="Older ones"
          />
        </Stack>
        {others.length > 0 && (
          <Section title="Your other answers">
            <List className="flex flex-col gap-6">
              {others.map((dodge) => (
                <Answered key={dodge.id} dodge={dodge} viewer={viewer} quiet />
              ))}
            </List>
          </Section>
        )}
      </div>
    </Page>
  );
}
