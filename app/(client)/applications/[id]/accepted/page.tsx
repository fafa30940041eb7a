import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { ButtonLink, buttonClass } from '@/app/_ui/button';
import { Link } from '@/app/_ui/link';
import { Page, PageHeader, Section, Stack } from '@/app/_ui/page';
import { loadAccepted } from '@/lib/features/applications/loaders';
import { StillOpen } from './_components/still-open';

export const metadata: Metadata = { title: 'Congratulations' };

/** NUDGE-3: the end of a search: what has stopped, what is still open, a last look, and the way back. */
export default async function AcceptedPage({ params }: PageProps<'/applications/[id]/accepted'>) {
  const { id } = await params;
  const { application, open, name, viewer } = await loadAccepted(id);
  if (application.ending !== 'accepted') redirect(`/applications/${id}`);
  const { company, role } = application;
  return (
    <Page>
      <PageHeader
        kicker={
          <Link href={`/applications/${id}`} className={buttonClass('link')}>
            {company} · {role}
          </Link>
        }
        title="Congratulations."
        lede={`You said yes to ${company}. Your three-day plans and all reminders have stopped.`}
      />
      <Stack gap="large">
        {open.items.length > 0 && (
          <Section
            title="Still open"
            lede="A short note lets the others plan. You send it from your own email; nothing goes out by itself."
          >
            <ul>
              {open.items.map((application) => (
                <StillOpen key={application.id} application={application} name={name} viewer={viewer} />
              ))}
            </ul>
            {open.nextCursor && (
              <p className="mt-3 text-small text-soft">There are more. They show up as you close these.</p>
            )}
          </Section>
        )}
        <Section
          title="A last look"
          lede="Your journal holds what this search taught you, in your own words. It’s a good day to read it."
        >
          <ButtonLink href="/journal">Open the journal</ButtonLink>
        </Section>
        <Section title="If you ever search again">
          <p className="text-pretty">
            Everything stays here. Press “I’m searching again” on Today, and plans and reminders are back. If
            this was a slip,{' '}
            <Link href={`/applications/${id}`} className={buttonClass('link')}>
              reopen the application
            </Link>
            , and they go on.
          </p>
        </Section>
      </Stack>
    </Page>
  );
}
