import type { ReactNode } from 'react';
import { ButtonLink } from '@/app/_ui/button';
import { Page, PageHeader, Stack } from '@/app/_ui/page';
import { Tabs } from '@/app/_ui/tabs';

const QUESTIONS = [
  { href: '/what-now', label: 'Should I answer?' },
  { href: '/what-now/again', label: 'Apply again?' },
  { href: '/what-now/raise-it', label: 'Raise it?' },
] as const;

export type Question = (typeof QUESTIONS)[number]['href'];

/** The three questions that the rules answer for anybody, one at a time. */
export function Frame({
  current,
  lede,
  answered,
  children,
}: {
  current: Question;
  lede: string;
  answered: boolean;
  children: ReactNode;
}) {
  return (
    <Page width="narrow" centred>
      <PageHeader title="What now?" lede={lede} />
      <Stack gap="large">
        <Tabs label="Questions" tabs={QUESTIONS.map((one) => ({ ...one, current: one.href === current }))} />
        {children}
        <p className="text-small text-soft text-pretty">
          No account is needed, and nothing of this is kept.
          {answered && ' With one, Rebound holds the reply until its time and walks you through the days.'}
        </p>
        {answered && (
          <div>
            <ButtonLink href="/sign-in">Let Rebound hold it</ButtonLink>
          </div>
        )}
      </Stack>
    </Page>
  );
}
