import type { Temporal } from 'temporal-polyfill';
import { shortMoment } from '@/app/_components/short-moment';
import { NightStrip } from '@/app/_ui/night-strip';
import { formatMoment, type Viewer } from '@/lib/rules/messages';
import { nights } from '@/lib/rules/nights';
import { addDays, isBefore, startOfLocalDay } from '@/lib/rules/time';
import { writtenDate } from '@/lib/rules/written';
import { nightsInWords } from './nights-in-words';

/** When a letter goes, and whether it may, is sent by us, or its writer is reminded of it. */
export type Goes = { at: Temporal.Instant; as: 'may' | 'sent' | 'reminded' };

const GOES_AS: Record<Goes['as'], string> = {
  may: 'when you can send a reply',
  sent: 'when your reply is sent',
  reminded: 'when we remind you of your reply',
};

/** The part of the strip after the end of the hold, enough for its mark. */
const AFTERWARDS = 0.08;

/**
 * A hold as the nights to sleep on: from the rejection to the moment the reply can be sent, to scale, in the reader’s
 * zone, with now marked on it.
 */
export function HoldStrip({
  receivedAt,
  holdUntil: waitsUntil,
  goes,
  now,
  viewer,
}: {
  receivedAt: Temporal.Instant;
  holdUntil: Temporal.Instant;
  /** The moment that was chosen or that its way allows, where it is later: the strip ends there, so that one time is said. */
  goes?: Goes | null;
  now: Temporal.Instant;
  viewer: Viewer;
}) {
  const ends = goes && !isBefore(goes.at, waitsUntil) ? goes : { at: waitsUntil, as: 'may' as const };
  const holdUntil = ends.at;
  const length = holdUntil.epochMilliseconds - receivedAt.epochMilliseconds;
  const until = holdUntil.add({ milliseconds: Math.round(length * AFTERWARDS) });
  const { segments, days, fractionOf } = nights({ from: receivedAt, until, zone: viewer.zone, now });
  const over = !isBefore(now, holdUntil);
  const ahead = nights({ from: receivedAt, until: holdUntil, zone: viewer.zone, now }).count;
  const end = shortMoment(holdUntil, now, viewer);
  return (
    <NightStrip
      title={titleOf(over, ahead, { moment: formatMoment(holdUntil, viewer), as: ends.as })}
      segments={segments.map(({ kind, start, end: stop }) => ({
        kind,
        from: fractionOf(start),
        to: fractionOf(stop),
      }))}
      marks={[
        ...(isBefore(until, now) ? [] : [{ at: fractionOf(now), kind: 'now' as const, label: 'now' }]),
        { at: fractionOf(holdUntil), kind: 'end', label: over ? `ready since ${end}` : end },
      ]}
      labels={days.map(({ date, start, end: stop }) => ({
        at: (fractionOf(start) + fractionOf(stop)) / 2,
        text: writtenDate(date, viewer.locale, { weekday: 'long' }),
        share: elapsed(start, stop) / elapsed(...wholeDay(date, viewer.zone)),
      }))}
      done={over}
    />
  );
}

function wholeDay(date: Temporal.PlainDate, zone: string) {
  return [startOfLocalDay(date, zone), startOfLocalDay(addDays(date, 1), zone)] as const;
}

function elapsed(from: Temporal.Instant, to: Temporal.Instant): number {
  return to.epochMilliseconds - from.epochMilliseconds;
}

function titleOf(
  over: boolean,
  ahead: number,
  { moment, as }: { moment: string; as: keyof typeof GOES_AS },
): string {
  if (over) return `The wait is over. It ended on ${moment}`;
  return `${nightsInWords(ahead)} between now and ${moment}, ${GOES_AS[as]}`;
}
