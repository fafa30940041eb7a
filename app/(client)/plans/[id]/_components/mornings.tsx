import { Temporal } from 'temporal-polyfill';
import { shortDay } from '@/app/_components/short-moment';
import { ButtonLink } from '@/app/_ui/button';
import type { NudgeView, PlanView } from '@/lib/features/recovery/types';
import { formatPastDay, type Viewer } from '@/lib/rules/messages';
import type { NudgeSkip } from '@/lib/rules/nudge';
import { isInBreak, type RunningBreak } from '@/lib/rules/pause';
import { isBefore, localDate } from '@/lib/rules/time';
import { clockOf, writtenMoment } from '@/lib/rules/written';

const SKIPPED: Record<NudgeSkip, string> = {
  'day-passed': 'not sent, because its day was over',
  unsubscribed: 'not sent, because you turned off email reminders',
  'accepted-offer': 'not sent, because you accepted an offer',
  'plan-done': 'not sent, because the plan was over',
  'plan-declined': 'not sent, because you skipped the plan',
  bounced: 'not sent, because email to your address bounced',
  paused: 'not sent, because reminders were paused',
  'not-delivered': 'not sent, because the email could not be delivered',
  unclear: 'we can’t tell whether the email arrived',
};

type Paused = RunningBreak | null;

/** NUDGE-1 to NUDGE-3: the two email reminders of a plan, and what happened to each. */
export function Mornings({
  nudges,
  state,
  off,
  paused,
  now,
  viewer,
}: {
  nudges: readonly NudgeView[];
  state: PlanView['state'];
  off: boolean;
  /** The break from everything that is running. */
  paused: Paused;
  now: Temporal.Instant;
  viewer: Viewer;
}) {
  return (
    <>
      <ul className="flex flex-col gap-1.5 text-soft">
        {nudges.map((nudge) => (
          <li key={nudge.day}>{wordsOf(nudge, { state, off, paused, now, viewer })}</li>
        ))}
      </ul>
      <p className="mt-2.5 text-small text-soft">
        The subject line never names the company.{' '}
        <ButtonLink href="/settings/emails#nudges" variant="link">
          Change the time or turn them off
        </ButtonLink>
      </p>
    </>
  );
}

function wordsOf(
  nudge: NudgeView,
  {
    state,
    off,
    paused,
    now,
    viewer,
  }: { state: PlanView['state']; off: boolean; paused: Paused; now: Temporal.Instant; viewer: Viewer },
): string {
  const day = shortDay(nudge.localDate, now, viewer);
  switch (nudge.state) {
    case 'sent':
      return `Day ${nudge.day}: email sent ${sentOn(nudge, now, viewer)}.`;
    case 'skipped':
      return `Day ${nudge.day}: ${nudge.reason ? SKIPPED[nudge.reason] : 'not sent'}.`;
    case 'pending': {
      if (off) return `Day ${nudge.day}: no email, because you’ve turned reminders off.`;
      if (state === 'paused') return `Day ${nudge.day}: no email while the plan is paused.`;
      if (isInBreak(paused, dueOf(nudge))) return `Day ${nudge.day}: no email while everything is paused.`;
      // Due but not sent yet: the worker is on it.
      if (!isBefore(now, dueOf(nudge))) return `Day ${nudge.day}: the email is on its way.`;
      return `Day ${nudge.day}: we’ll email you ${day} at ${timeOf(nudge.dueAt, viewer)}.`;
    }
    default:
      return nudge.state satisfies never;
  }
}

const dueOf = ({ dueAt }: NudgeView) => Temporal.Instant.from(dueAt);

/** "today at 18:37": when it was sent, as a computer that was off sends a reminder later in the day. */
function sentOn({ settledAt, dueAt }: NudgeView, now: Temporal.Instant, viewer: Viewer): string {
  const at = Temporal.Instant.from(settledAt ?? dueAt);
  const date = localDate(at, viewer.zone);
  const day = shortDay(date, now, viewer);
  const isNear = day === 'today' || day === 'yesterday';
  return `${isNear ? day : `on ${formatPastDay(date, viewer, now)}`} at ${timeOf(at.toString(), viewer)}`;
}

const timeOf = (moment: string, viewer: Viewer): string =>
  writtenMoment(Temporal.Instant.from(moment), viewer, clockOf(viewer.locale));
