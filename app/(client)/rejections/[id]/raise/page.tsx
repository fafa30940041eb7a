import type { Metadata } from 'next';
import { ButtonLink, buttonClass } from '@/app/_ui/button';
import { Link } from '@/app/_ui/link';
import { Notice } from '@/app/_ui/notice';
import { Page, PageHeader, Stack } from '@/app/_ui/page';
import { loadRaisePage } from '@/lib/features/replies/loaders';
import { OUT } from '@/lib/features/replies/others';
import { hasReached } from '@/lib/rules/stages';
import { AnswerSoFar } from './_components/answer-so-far';
import { PushbackForm } from './_components/raise-form';

export const metadata: Metadata = { title: 'Ask them to reconsider' };

/** PUSH-1 to PUSH-3: checks whether the person can ask to reconsider, before the letter is written. */
export default async function RaisePage({ params }: PageProps<'/rejections/[id]/raise'>) {
  const { id } = await params;
  const { rejection, pushback, evidence, verdict, now, viewer } = await loadRaisePage(id);
  const { company, role, furthestStage, planId, planState, timeZone } = rejection;
  const letter = `/rejections/${id}/reply?kind=pushback`;
  const finalRound = hasReached(furthestStage, 'final-round');
  const isOut = pushback !== null && OUT.includes(pushback.state);
  return (
    <Page>
      <PageHeader
        kicker={
          <Link href={`/rejections/${id}`} className={buttonClass('link')}>
            {company} · {role}
          </Link>
        }
        title={isOut ? 'You’ve asked them to reconsider.' : 'Ask them to reconsider?'}
        lede={
          isOut
            ? undefined
            : 'Leaving it is usually the better choice. Asking helps in three cases. You can ask once, and one person.'
        }
      />
      <Stack gap="large">
        {isOut ? (
          <Notice action={<ButtonLink href={letter}>See the letter</ButtonLink>}>
            You can ask only once, so there’s nothing more to write about this decision.
          </Notice>
        ) : (
          <>
            {pushback && verdict && (
              <AnswerSoFar {...{ pushback, verdict, finalRound, letter, timeZone, now, viewer }} />
            )}
            <PushbackForm
              rejectionId={id}
              planId={planState === 'running' || planState === 'paused' ? planId : null}
              ground={pushback?.ground ?? undefined}
              evidence={evidence}
              finalRound={finalRound}
              strong={!verdict?.allowed}
            />
          </>
        )}
      </Stack>
    </Page>
  );
}
