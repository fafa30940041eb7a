import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { firstWords } from '@/app/_components/first-words';
import { HoldStrip } from '@/app/_components/hold-strip';
import { ButtonLink } from '@/app/_ui/button';
import { Page, PageHeader, Stack } from '@/app/_ui/page';
import { loadAnsweredVerdict } from '@/lib/features/answers/loaders';
import { Verdict } from '../_components/verdict';
import { inShort, titleOf } from '../_components/verdict-words';

export const metadata: Metadata = { title: 'What to do next' };

/** The verdict: something human first, then one thing to do, then the nights and the rest. */
export default async function AnswerPage() {
  const answered = await loadAnsweredVerdict();
  if (!answered) redirect('/what-now');
  const { answers, verdict, receivedAt, now, viewer } = answered;
  return (
    <Page width="narrow" centred>
      <PageHeader title={firstWords(answers) ?? titleOf(verdict)} lede={inShort(answered)} />
      <Stack gap="large">
        <ButtonLink href="/what-now/keep" variant="strong" wide>
          Keep this and get help through the next days
        </ButtonLink>
        <HoldStrip receivedAt={receivedAt} holdUntil={verdict.holdUntil} now={now} viewer={viewer} />
        <Verdict {...answered} />
        <div>
          <ButtonLink href="/what-now" variant="link">
            Change my answers
          </ButtonLink>
        </div>
      </Stack>
    </Page>
  );
}
