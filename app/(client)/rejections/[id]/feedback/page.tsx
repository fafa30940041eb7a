import type { Metadata } from 'next';
import { FeedbackPiece } from '@/app/_components/feedback-piece';
import { buttonClass } from '@/app/_ui/button';
import { Disclosure } from '@/app/_ui/disclosure';
import { Link } from '@/app/_ui/link';
import { Page, PageHeader, Section, Stack } from '@/app/_ui/page';
import { loadFeedbackOf } from '@/lib/features/replies/loaders';
import { localDate } from '@/lib/rules/time';
import { AddFeedback } from './_components/add-feedback';
import { EditFeedback } from './_components/edit-feedback';
import { Proposed } from './_components/proposed';
import { ReadIt } from './_components/read-it';

export const metadata: Metadata = { title: 'Feedback' };

/** READ-1, READ-2: all that was said about one rejection, and room for more. */
export default async function RejectionFeedbackPage({ params }: PageProps<'/rejections/[id]/feedback'>) {
  const page = await loadFeedbackOf((await params).id);
  const { rejection, pieces, now, viewer } = page;
  return (
    <Page width="wide">
      <PageHeader
        kicker={
          <Link href={`/rejections/${rejection.id}`} className={buttonClass('link')}>
            {rejection.company} · {rejection.role}
          </Link>
        }
        title="Feedback"
        lede="What they said, in their words. One person’s view is information, not a verdict."
      />
      <div className="grid gap-10 lg:grid-cols-[1.4fr_1fr] lg:gap-14">
        <Stack gap="large">
          {pieces.length > 0 && (
            <div>
              {pieces.map((piece) => (
                <FeedbackPiece key={piece.id} piece={piece} viewer={viewer}>
                  <ReadIt piece={piece} />
                  <Disclosure summary="Edit">
                    {/* What is pressed above is no change that the form should ask about. */}
                    <EditFeedback key={piece.reading} piece={piece} />
                  </Disclosure>
                </FeedbackPiece>
              ))}
            </div>
          )}
          <Proposed page={page} />
          {pieces.length === 0 && (
            <p className="text-soft text-pretty">
              Nothing yet. If they told you anything, in an email or in a call, you can keep it here.
            </p>
          )}
        </Stack>
        <Section title={pieces.length > 0 ? 'Add more feedback' : 'Add feedback'}>
          <AddFeedback rejectionId={rejection.id} today={localDate(now, viewer.zone).toString()} />
        </Section>
      </div>
    </Page>
  );
}
