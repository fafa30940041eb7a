import type { Metadata } from 'next';
import { cache } from 'react';
import { ActButton } from '@/app/_components/act-button';
import { buttonClass } from '@/app/_ui/button';
import { Link } from '@/app/_ui/link';
import { Page, PageHeader, Section, Stack } from '@/app/_ui/page';
import { Row, RowList } from '@/app/_ui/row';
import { deleteContactAction, unlinkContactAction } from '@/lib/features/people/actions';
import { loadContact } from '@/lib/features/people/loaders';
import { ContactForm } from './_components/contact-form';
import { LinkApplication } from './_components/link-application';
import { Reach } from './_components/reach';

/** Read once for the title and the page. */
const contactOf = cache(loadContact);

export async function generateMetadata({ params }: PageProps<'/people/[id]'>): Promise<Metadata> {
  const { contact } = await contactOf((await params).id);
  return { title: contact.name };
}

/** Somebody the person deals with: how to reach them, what they have to do with, and everything to edit. */
export default async function ContactPage({ params }: PageProps<'/people/[id]'>) {
  const { contact, choices } = await contactOf((await params).id);
  const { id, name, role, remarks, applications } = contact;
  return (
    <Page width="wide">
      <PageHeader
        kicker={
          <Link href="/people" className={buttonClass('link')}>
            People
          </Link>
        }
        title={
          <span dir="auto" className="wrap-anywhere">
            {name}
          </span>
        }
        lede={role ?? undefined}
      />
      <div className="grid gap-10 lg:grid-cols-[1.2fr_1fr] lg:gap-14">
        <Stack gap="large">
          <Reach contact={contact} />
          {remarks && (
            <Section title="Remarks">
              <p dir="auto" className="wrap-anywhere whitespace-pre-wrap">
                {remarks}
              </p>
            </Section>
          )}
          <Section title="Applications">
            <Stack>
              {applications.length > 0 && (
                <RowList label="Applications">
                  {applications.map((application) => (
                    <Row
                      key={application.id}
                      href={`/applications/${application.id}`}
                      title={<span className="wrap-anywhere">{application.company}</span>}
                      detail={<span className="wrap-anywhere">{application.role}</span>}
                      trailing={
                        <ActButton
                          action={unlinkContactAction}
                          fields={{ contactId: id, applicationId: application.id }}
                          label="Remove"
                          about={`${application.company}, ${application.role}`}
                          pendingLabel="Removing"
                          variant="quiet"
                        />
                      }
                    />
                  ))}
                </RowList>
              )}
              {choices.length > 0 ? (
                <LinkApplication contactId={id} choices={choices} />
              ) : (
                applications.length === 0 && (
                  <p className="text-soft">Once you’ve added an application, you can name it here.</p>
                )
              )}
            </Stack>
          </Section>
        </Stack>
        <Stack gap="large">
          <Section title="Edit">
            <ContactForm contact={contact} />
          </Section>
          <div>
            <ActButton
              action={deleteContactAction}
              fields={{ contactId: id }}
              label={`Delete ${name}`}
              pendingLabel="Deleting"
              variant="quiet"
            />
          </div>
        </Stack>
      </div>
    </Page>
  );
}
