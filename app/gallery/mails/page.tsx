import type { Metadata } from 'next';
import { Page, PageHeader, Section, Stack } from '@/app/_ui/page';
import { assertGalleryAvailable } from '../availability';
import { specimens } from './specimens';

export const metadata: Metadata = { title: 'Gallery: mails', robots: { index: false } };

/** Every mail with realistic words, in both forms. A frame follows the device's theme, as a mailbox does. */
export default async function MailGallery() {
  assertGalleryAvailable();
  const mails = await specimens();
  return (
    <Page width="full">
      <PageHeader kicker="Design system" title="Mails" lede="As they leave, and as plain text." />
      <Stack gap="large">
        {mails.map(({ name, subject, html, text }) => (
          <Section key={name} title={subject} lede={name}>
            <div className="grid gap-4 lg:grid-cols-2">
              <iframe
                title={name}
                srcDoc={html}
                sandbox=""
                className="h-[34rem] w-full rounded-card border border-line"
              />
              <div className="rounded-card border border-line bg-raised px-5 py-4 text-small whitespace-pre-wrap [overflow-wrap:anywhere]">
                {text}
              </div>
            </div>
          </Section>
        ))}
      </Stack>
    </Page>
  );
}
