import { Temporal } from 'temporal-polyfill';
import { ActButton } from '@/app/_components/act-button';
import { ButtonLink } from '@/app/_ui/button';
import { Card } from '@/app/_ui/card';
import { Page, PageHeader, Stack } from '@/app/_ui/page';
import { endPauseAction } from '@/lib/features/pauses/actions';
import type { TodayView } from '@/lib/features/today/types';
import { formatDay, type Viewer } from '@/lib/rules/messages';
import { localDate } from '@/lib/rules/time';
import { HeavyDays } from './heavy-days';

/** Today in a break from everything: nothing to do and nothing counted. */
export function PausedToday({
  pause: { until },
  viewer,
  kicker,
}: {
  pause: NonNullable<TodayView['pause']>;
  viewer: Viewer;
  kicker: string;
}) {
  return (
    <Page width="wide">
      <PageHeader kicker={kicker} title="Nothing is asked of you." />
      <div className="grid gap-10 lg:grid-cols-[1.55fr_1fr] lg:gap-11">
        <Card>
          <Stack gap="small">
            <h2 className="serif-heading text-h2">
              {until
                ? `Everything is paused until ${formatDay(localDate(Temporal.Instant.from(until), viewer.zone), viewer)}.`
                : 'Everything is paused until you say so.'}
            </h2>
            <p className="text-soft text-pretty">
              What you wrote is where you left it. Replies that you scheduled are still sent when you said.
            </p>
            <div className="mt-1.5 flex flex-wrap gap-2.5">
              <ActButton action={endPauseAction} fields={{}} label="I’m back" />
              <ButtonLink href="/pause" variant="quiet">
                Change the pause
              </ButtonLink>
            </div>
          </Stack>
        </Card>
        <HeavyDays paused />
      </div>
    </Page>
  );
}
