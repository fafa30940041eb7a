import type { Metadata } from 'next';
import { ButtonLink } from '@/app/_ui/button';
import { Disclosure } from '@/app/_ui/disclosure';
import { Notice } from '@/app/_ui/notice';
import { Page, PageHeader, Section, Stack } from '@/app/_ui/page';
import { WayBack } from '@/app/_ui/way-back';
import { loadCapture } from '@/lib/features/captures/loaders';
import { typedFrom } from '@/lib/features/captures/proposed';
import { stepChoices } from '../../_components/step-choices';
import { Before } from './_components/before';
import { DeleteCapture } from './_components/delete-capture';
import { SaveForm } from './_components/save-form';

export const metadata: Metadata = { title: 'Captured posting' };

/** What a posting says, to be checked and saved; what the person has had to do with its company beside it. */
export default async function CapturedPage({ params }: { params: Promise<{ id: string }> }) {
  const { capture, stages, viewer } = await loadCapture((await params).id);
  const { id, title, company, problems, words, salary, applicationId } = capture;
  return (
    <Page width="wide">
      <PageHeader
        kicker={
          <WayBack href="/capture" within="/capture">
            Capture
          </WayBack>
        }
        title={
          <span className="wrap-anywhere">
            {title ?? 'A posting'} {company && <span className="text-soft">at {company}</span>}
          </span>
        }
        lede={applicationId ? undefined : 'Check what we read. Nothing is saved to your pipeline yet.'}
        actions={
          applicationId && (
            <ButtonLink href={`/applications/${applicationId}`}>Open the application</ButtonLink>
          )
        }
      />
      <div className="grid gap-8 xl:grid-cols-[minmax(0,1fr)_24rem] xl:gap-14">
        <Stack gap="large" className="empty:hidden xl:col-start-2 xl:row-start-1">
          {applicationId === null && <Before capture={capture} viewer={viewer} />}
          {problems.length > 0 && (
            <Notice title="Worth a look">
              <ul className="list-disc pl-4.5">
                {problems.map(({ code, field, message }) => (
                  <li key={`${code} ${field}`}>{message}</li>
                ))}
              </ul>
            </Notice>
          )}
          {salary && (
            <Section title="Salary on the posting">
              <p dir="auto" className="wrap-anywhere">
                {salary.text}
              </p>
            </Section>
          )}
          {words && (
            <Disclosure summary="The posting as it was">
              <p className="whitespace-pre-line wrap-anywhere" dir="auto">
                {words}
              </p>
            </Disclosure>
          )}
        </Stack>
        {applicationId === null && (
          <SaveForm captureId={id} posting={typedFrom(capture)} stages={stepChoices(stages)} />
        )}
      </div>
      <div className="mt-8">
        <DeleteCapture captureId={id} />
      </div>
    </Page>
  );
}
