import type { ReactNode } from 'react';
import { Page, PageHeader, Stack } from '@/app/_ui/page';
import { Tabs } from '@/app/_ui/tabs';

export const QUESTIONS = [
  { href: '/what-now', label: 'Should I reply?' },
  { href: '/what-now/again', label: 'Can I apply again?' },
  { href: '/what-now/raise-it', label: 'Ask them to reconsider?' },
] as const;

export type Question = (typeof QUESTIONS)[number]['href'];

/** A question that anyone can ask the rules; the first, whether to reply, has a page of its own shape. */
export function Frame({ current, lede, children }: { current: Question; lede: string; children: ReactNode }) {
  return (
    <Page width="narrow" centred>
      <PageHeader title="What now?" lede={lede} />
      <Stack gap="large">
        <Tabs label="Questions" tabs={QUESTIONS.map((one) => ({ ...one, current: one.href === current }))} />
        {children}
        <p className="text-small text-soft text-pretty">
          You don’t need an account, and none of this is stored.
        </p>
      </Stack>
    </Page>
  );
}
