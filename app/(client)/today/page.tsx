import type { Metadata } from 'next';
import { Temporal } from 'temporal-polyfill';
import { Seen } from '@/app/_components/seen';
import { Page, PageHeader, Stack } from '@/app/_ui/page';
import { surfacedAction } from '@/lib/features/replies/actions';
import { headlineOf } from '@/lib/features/today/headline';
import { loadToday } from '@/lib/features/today/loaders';
import type { TodayView } from '@/lib/features/today/types';
import { formatDay, type Viewer } from '@/lib/rules/messages';
import { writtenDate } from '@/lib/rules/written';
import { Accepted } from './_components/accepted';
import { AnswersToNote } from './_components/answers-to-note';
import { Beginning } from './_components/beginning';
import { CoachWords } from './_components/coach-words';
import { DaysAhead } from './_components/days-ahead';
import { Duties } from './_components/duties';
import { ForOthers } from './_components/for-others';
import { HeavyDays } from './_components/heavy-days';
import { InFlight } from './_components/in-flight';
import { JustBack } from './_components/just-back';
import { LaterToday } from './_components/later-today';
import { LookingBack } from './_components/looking-back';
import { NextTask } from './_components/next-thing';
import { NextTime } from './_components/next-time';
import { OtherPlans } from './_components/other-plans';
import { PausedToday } from './_components/paused-today';
import { QuietDay } from './_components/quiet-day';
import { RepliesToGo } from './_components/replies-to-go';

export const metadata: Metadata = { title: 'Today' };

/** The one thing to do next, what comes after it, and what else is going on. */
export default async function TodayPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, unknown>>;
}) {
  const { now, viewer, today, forOthers } = await loadToday();
  const showsAll = !today.back || 'all' in (await searchParams);
  if (forOthers)
    return <ForOthers kicker={kickerOf({ ...today, next: null }, viewer)} duties={today.duties} />;
  if (today.pause)
    return <PausedToday pause={today.pause} viewer={viewer} kicker={kickerOf(today, viewer)} />;
  const surfaced = today.replies.flatMap(({ surfaced: shown, rejectionId }) =>
    shown ? [['rejectionId', rejectionId] as const] : [],
  );
  return (
    <Page width="wide">
      {surfaced.length > 0 && <Seen action={surfacedAction} fields={surfaced} />}
      <PageHeader kicker={kickerOf(today, viewer)} title={headlineOf(today)} />
      <div className="grid gap-10 lg:grid-cols-[1.55fr_1fr] lg:gap-11">
        <Stack gap="large">
          {today.back && <JustBack hasMore={!showsAll} />}
          <Now today={today} now={now} viewer={viewer} />
          {showsAll && <Rest today={today} now={now} viewer={viewer} />}
        </Stack>
        <Stack gap="large">
          {showsAll && !today.isNew && !today.accepted && <InFlight today={today} />}
          {showsAll && <DaysAhead ahead={today.ahead} now={now} viewer={viewer} />}
          {showsAll && today.nextTime && <NextTime nextTime={today.nextTime} viewer={viewer} />}
          <Duties duties={today.duties} />
          {today.comment && <CoachWords comment={today.comment} now={now} viewer={viewer} />}
          <HeavyDays />
        </Stack>
      </div>
    </Page>
  );
}

/** What comes after the one thing. On the day somebody is back from a break it is one press away. */
function Rest({ today, now, viewer }: { today: TodayView; now: Temporal.Instant; viewer: Viewer }) {
  return (
    <>
      <LaterToday things={today.later} next={today.next} now={now} viewer={viewer} />
      <RepliesToGo today={today} now={now} viewer={viewer} />
      <AnswersToNote answers={today.answers} now={now} viewer={viewer} />
      {today.dodge && <LookingBack dodge={today.dodge} viewer={viewer} />}
      <OtherPlans plans={today.plans} shown={today.next?.plan?.id} />
    </>
  );
}

/** What Today is about: the one thing to do, or what there is where nothing is. */
function Now({ today, now, viewer }: { today: TodayView; now: Temporal.Instant; viewer: Viewer }) {
  if (today.accepted) return <Accepted accepted={today.accepted} open={today.inFlight} />;
  if (today.isNew) return <Beginning />;
  if (today.next) return <NextTask thing={today.next} now={now} viewer={viewer} />;
  return <QuietDay today={today} />;
}

function kickerOf({ date, next, plans }: TodayView, viewer: Viewer): string {
  const day = Temporal.PlainDate.from(date);
  if (!next?.plan) return formatDay(day, viewer);
  const weekday = writtenDate(day, viewer.locale, { weekday: 'long' });
  // A plan that began late says its own days, as the rejection was on none of them.
  if (plans.some(({ id, late }) => id === next.plan?.id && late))
    return `${weekday}, day ${next.plan.day} of your plan for ${next.company}`;
  return next.plan.day === 0
    ? `${weekday}, the day you heard from ${next.company}`
    : `${weekday}, day ${next.plan.day} after ${next.company}`;
}
