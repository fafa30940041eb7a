import type { Metadata } from 'next';
import { ToForm } from '@/app/_components/to-form';
import { ButtonLink } from '@/app/_ui/button';
import { EmptyState } from '@/app/_ui/empty-state';
import { Page, PageHeader, Section, Stack } from '@/app/_ui/page';
import { Row, RowList } from '@/app/_ui/row';
import { loadContacts } from '@/lib/features/people/loaders';
import { NewContact } from './_components/new-contact';

export const metadata: Metadata = { title: 'People' };

/** Everybody the person deals with, newest first, and room for one more. */
export default async function PeoplePage({ searchParams }: PageProps<'/people'>) {
  const { items, nextCursor, isFirst } = await loadContacts((await searchParams).after);
  return (
    <Page width="wide">
      <PageHeader
        title="People"
        lede="Recruiters, hiring managers, interviewers, and whoever referred you."
        actions={<ToForm>Add a person</ToForm>}
      />
      <div className="grid gap-10 lg:grid-cols-[1.55fr_1fr] lg:gap-14">
        <Stack>
          {items.length === 0 ? (
            <EmptyState title={isFirst ? 'Nobody here yet' : 'No more people'}>
              {isFirst && <p>A name is enough. You can add the rest later.</p>}
            </EmptyState>
          ) : (
            <RowList label="People">
              {items.map(({ id, name, role, applications }) => (
                <Row
                  key={id}
                  href={`/people/${id}`}
                  title={
                    <span dir="auto" className="wrap-anywhere">
                      {name}
                    </span>
                  }
                  detail={
                    <span dir="auto" className="line-clamp-2 wrap-anywhere">
                      {[role, ...applications.slice(0, 3).map(({ company }) => company)]
                        .filter(Boolean)
                        .join(' · ')}
                    </span>
                  }
                />
              ))}
            </RowList>
          )}
          {(nextCursor || !isFirst) && (
            <div className="flex gap-2.5">
              {!isFirst && <ButtonLink href="/people">Newest</ButtonLink>}
              {nextCursor && <ButtonLink href={`/people?after=${nextCursor}`}>Earlier people</ButtonLink>}
            </div>
          )}
        </Stack>
        <Section title="Add a person" id="add" className="scroll-mt-6">
          <NewContact />
        </Section>
      </div>
    </Page>
  );
}
