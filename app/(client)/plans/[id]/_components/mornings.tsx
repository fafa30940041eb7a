import { Temporal } from 'temporal-polyfill';
import { shortDay } from '@/app/_components/short-moment';
import { ButtonLink } from '@/app/_ui/button';
import type { NudgeView, PlanView } from '@/lib/features/recovery/types';
import type { Reader } from '@/lib/rules/messages';
import type { NudgeSkip } from '@/lib/rules/nudge';
import { isBefore } from '@/lib/rules/time';

const SKIPPED: Record<NudgeSkip, string> = {
  'day-passed': 'its day was over, so it was left out',
  unsubscribed: 'not sent, as you asked for no such mails',
  'accepted-offer': 'not sent, as you accepted an offer',
  'plan-done': 'not sent, as the plan was over',
  'plan-declined': 'not sent, as you chose no plan',
  bounced: 'not sent, as mail to your address came back',
  paused: 'not sent, as the plan was on pause',
  'not-delivered': 'not sent, as the e-mail could not be delivered',
  unclear: 'we cannot say whether the e-mail arrived',
};

/** NUDGE-1 to NUDGE-3: the two morning notes of a plan, and what became of each. */
export function Mornings({
  nudges,
  state,
  off,
  now,
  reader,
}: {
  nudges: readonly NudgeView[];
  state: PlanView['state'];
  off: boolean;
  now: Temporal.Instant;
  reader: Reader;
}) {
  return (
    <>
      <ul className="flex flex-col gap-1.5 text-soft">
        {nudges.map((nudge) => (
          <li key={nudge.day}>{wordsOf(nudge, { state, off, now, reader })}</li>
        ))}
      </ul>
      <p className="mt-2.5 text-small text-soft">
        The subject never names the company.{' '}
        <ButtonLink href="/settings" variant="link">
          Change the hour, or stop them
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
    now,
    reader,
  }: { state: PlanView['state']; off: boolean; now: Temporal.Instant; reader: Reader },
): string {
  const day = shortDay(nudge.localDate, now, reader);
  switch (nudge.state) {
    case 'sent':
      return `Day ${nudge.day}: an e-mail went out ${sentOn(nudge, day, reader)}.`;
    case 'skipped':
      return `Day ${nudge.day}: ${nudge.reason ? SKIPPED[nudge.reason] : 'not sent'}.`;
    case 'pending': {
      if (off) return `Day ${nudge.day}: no e-mail, as you have turned them off.`;
      if (state === 'paused') return `Day ${nudge.day}: no e-mail while the plan is on pause.`;
      // Due and not away yet: the worker is on it.
      if (!isBefore(now, Temporal.Instant.from(nudge.dueAt)))
        return `Day ${nudge.day}: an e-mail is on its way.`;
      return `Day ${nudge.day}: an e-mail comes ${day} at ${timeOf(nudge.dueAt, reader)}.`;
    }
    default:
      return nudge.state satisfies never;
  }
}

/** "today at 18:37": the hour it left, as a machine that was off sends a morning's note later in the day. */
function sentOn({ settledAt, dueAt }: NudgeView, day: string, reader: Reader): string {
  const time = timeOf(settledAt ?? dueAt, reader);
  return day === 'today' || day === 'yesterday' ? `${day} at ${time}` : `on ${day} at ${time}`;
}

function timeOf(moment: string, { zone, locale }: Reader): string {
  return Temporal.Instant.from(moment)
    .toZonedDateTimeISO(zone)
    .toLocaleString(locale, { hour: '2-digit', minute: '2-digit' });
}
