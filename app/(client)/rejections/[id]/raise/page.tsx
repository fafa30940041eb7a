import type { Metadata } from 'next';
import Link from 'next/link';
import { ButtonLink, buttonClass } from '@/app/_ui/button';
import { Notice } from '@/app/_ui/notice';
import { Page, PageHeader, Stack } from '@/app/_ui/page';
import { loadRaisePage } from '@/lib/features/replies/loaders';
import { OUT } from '@/lib/features/replies/others';
import { hasReached } from '@/lib/rules/stages';
import { AnswerSoFar } from './_components/answer-so-far';
import { RaiseForm } from './_components/raise-form';

export const metadata: Metadata = { title: 'Raising it' };

/** PUSH-1 to PUSH-3: whether this decision may be raised, asked before a letter about it is written. */
export default async function RaisePage({ params }: PageProps<'/rejections/[id]/raise'>) {
  const { id } = await params;
  const { rejection, pushback, verdict, reader } = await loadRaisePage(id);
  const { company, role, furthestStage, planId, timeZone } = rejection;
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
        title={isOut ? 'You have raised it.' : 'Raise it, or let it be?'}
        lede={
          isOut
            ? undefined
            : 'Letting it be is the usual answer, and a good one. Writing back about a decision helps in three cases. It is done once, to one person.'
        }
      />
      <Stack gap="large">
        {isOut ? (
          <Notice action={<ButtonLink href={letter}>See the letter</ButtonLink>}>
            Once is all there is, so nothing more about this decision is written here.
          </Notice>
        ) : (
          <>
            {pushback && verdict && (
              <AnswerSoFar {...{ pushback, verdict, finalRound, letter, timeZone, reader }} />
            )}
            <RaiseForm
              rejectionId={id}
              planId={planId}
              ground={pushback?.ground ?? undefined}
              evidence={pushback?.evidence ?? ''}
              finalRound={finalRound}
              strong={!verdict?.allowed}
            />
          </>
        )}
      </Stack>
    </Page>
  );
}
