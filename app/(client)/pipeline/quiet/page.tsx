import type { Metadata } from 'next';
import { Temporal } from 'temporal-polyfill';
import { ButtonLink, buttonClass } from '@/app/_ui/button';
import { EmptyState } from '@/app/_ui/empty-state';
import { Link } from '@/app/_ui/link';
import { Page, PageHeader, Stack } from '@/app/_ui/page';
import { loadQuiet } from '@/lib/features/applications/loaders';
import { WHOLE_VIEW_AT_MOST } from '@/lib/rules/limits';
import { formatPastDay } from '@/lib/rules/messages';
import { nameOfStage } from '@/lib/rules/own-stages';
import { toldApart } from '@/lib/rules/told-apart';
import { QuietTogether } from './_components/quiet-together';

export const metadata: Metadata = { title: 'No reply for a while' };

/**
 * STAGE: a quiet way to close several that never answered. Nothing is chosen for the person, and nothing is closed by
 * itself.
 */
export default async function QuietPage() {
  const { quiet, total, ghostDays, now, viewer } = await loadQuiet();
  const apart = toldApart(quiet, viewer.locale);
  return (
    <Page>
      <PageHeader
        kicker={
          <Link href="/pipeline" className={buttonClass('link')}>
            Pipeline
          </Link>
        }
        title="No reply for a while"
        lede={
          quiet.length > 0
            ? 'Close the ones you’re done waiting for. If they write after all, you can reopen them.'
            : undefined
        }
      />
      {quiet.length > 0 ? (
        <Stack>
          <QuietTogether
            total={total}
            choosable={total > quiet.length && total <= WHOLE_VIEW_AT_MOST}
            quiet={quiet.map(({ id, company, role, days, stage, round, endsOn }, at) => ({
              ...{ id, company, role, days },
              stage: [nameOfStage(viewer, { stage, round }), apart[at]].filter(Boolean).join(' · '),
              endsOn: formatPastDay(Temporal.PlainDate.from(endsOn), viewer, now),
            }))}
          />
          <p className="text-small text-soft">
            We ask after {ghostDays} days without news.{' '}
            <Link href="/settings/timing" className={buttonClass('link')}>
              Change that
            </Link>
          </p>
        </Stack>
      ) : (
        <EmptyState
          title="Nothing to look through"
          action={<ButtonLink href="/pipeline">Back to the pipeline</ButtonLink>}
        >
          <p>Nothing has been silent for longer than you wait.</p>
        </EmptyState>
      )}
    </Page>
  );
}
