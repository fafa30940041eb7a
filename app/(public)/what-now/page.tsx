import type { Metadata } from 'next';
import { clockFor } from '@/app/_components/rejection-clock';
import { Link } from '@/app/_ui/link';
import { Page, PageHeader, Stack } from '@/app/_ui/page';
import { loadAnswers } from '@/lib/features/answers/loaders';
import { QUESTIONS } from './_components/frame';
import { Questions } from './_components/questions';

export const metadata: Metadata = { title: 'What now?' };

/** For somebody who was just rejected: three questions, and no account. */
export default async function WhatNowPage() {
  const { now, answers } = await loadAnswers();
  return (
    <Page width="narrow" centred>
      <PageHeader
        title="Sorry it was a no."
        lede="Three questions, then what to do next. No account needed."
      />
      <Stack gap="large">
        <Questions
          start={answers ? valuesOf(answers) : {}}
          clock={clockFor(now, { zone: answers?.timeZone ?? 'UTC' })}
        />
        <div className="border-t border-line pt-5 text-small text-soft">
          <p>Asking yourself something else?</p>
          <ul className="mt-1 flex flex-wrap gap-x-5">
            {QUESTIONS.slice(1).map(({ href, label }) => (
              <li key={href}>
                <Link href={href} className="inline-block py-2.5 underline underline-offset-3">
                  {label}
                </Link>
              </li>
            ))}
          </ul>
          <p className="mt-2 text-pretty">
            Your answers stay in this browser for two hours. We store nothing unless you ask us to.
          </p>
        </div>
      </Stack>
    </Page>
  );
}

type Answers = NonNullable<Awaited<ReturnType<typeof loadAnswers>>['answers']>;

function valuesOf({ furthestStage, said, hoursInvested, timeZone, ...flags }: Answers) {
  const on = (flag: boolean) => (flag ? 'on' : undefined);
  return {
    ...{ furthestStage, ...said, timeZone },
    emotional: on(flags.emotional),
    presented: on(flags.presented),
    recruiterReachedOut: on(flags.recruiterReachedOut),
    hoursInvested: hoursInvested ? String(hoursInvested) : undefined,
  };
}
