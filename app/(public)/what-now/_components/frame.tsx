import type { ReactNode } from 'react';
import { ButtonLink } from '@/app/_ui/button';
import { Page, PageHeader, Stack } from '@/app/_ui/page';
import { Tabs } from '@/app/_ui/tabs';

const QUESTIONS = [
  { href: '/what-now', label: 'Should I reply?' },
  { href: '/what-now/again', label: 'Can I apply again?' },
  { href: '/what-now/raise-it', label: 'Ask them to reconsider?' },
] as const;

export type Question = (typeof QUESTIONS)[number]['href'];

/** The three questions that anyone can ask the rules, one per page. */
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
          You don’t need an account, and none of this is stored.
          {answered &&
            ' With an account, Rebound holds your reply until it’s time and takes you through the first days.'}
        </p>
        {answered && (
          <div>
            <ButtonLink href="/sign-in">Sign in to write your reply</ButtonLink>
          </div>
        )}
      </Stack>
    </Page>
  );
}
