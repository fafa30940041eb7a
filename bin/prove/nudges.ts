import { Temporal } from 'temporal-polyfill';
import { type NudgeTime, nudgeTimes, nudgeVerdict } from '@/lib/rules/nudge';
import { type Chance, chanceOf } from './chance';
import type { Part } from './holds';
import { dateAfter, type Wall, wallOf, ZONES } from './wall';

const MINUTE = 60_000;
const QUARTER = 15 * MINUTE;
const FIRST_DAY = Temporal.PlainDate.from('2026-01-01');
const STOPS = {
  unsubscribed: false,
  paused: false,
  planState: 'running',
  acceptedOffer: false,
  bounced: false,
} as const;

/**
 * NUDGE-1, NUDGE-2 for the zones `from` to `to` and plans that begin on each of `days` days: each nudge at its hour on
 * its local day, and exactly once, at whatever quarter-hours a worker happens to look.
 */
export function proveNudges({
  seed,
  from,
  to,
  days,
}: {
  seed: number;
  from: number;
  to: number;
  days: number;
}): Part {
  const part: Part = { cases: 0, zones: new Set(), failures: [] };
  for (const zone of ZONES.slice(from, to)) {
    part.zones.add(zone);
    for (let offset = 0; offset < days; offset++) {
      part.cases++;
      const chance = chanceOf(seed, part.cases + 1_000_000 * (ZONES.indexOf(zone) + 1));
      const failure = faultIn(zone, FIRST_DAY.add({ days: offset }), chance);
      if (failure) part.failures.push(`nudge of ${FIRST_DAY.add({ days: offset })}, ${zone}: ${failure}`);
    }
  }
  return part;
}

function faultIn(zone: string, receivedOn: Temporal.PlainDate, chance: Chance): string | null {
  // Mostly the hour of the house; now and then any, as clocks change in the small ones.
  const nudgeHour = chance.int(3) > 0 ? 9 : chance.int(24);
  const loggedAt = receivedOn.toZonedDateTime(zone).toInstant();
  const wall = wallOf(zone);
  const day0 = Number(receivedOn.toString().replaceAll('-', ''));
  for (const nudge of nudgeTimes({ day0: receivedOn, timeZone: zone, nudgeHour, loggedAt })) {
    const date = dateAfter(day0, nudge.day);
    const fault = wrongTime(nudge, { wall, date, nudgeHour }) ?? notOnce(nudge, { wall, date, zone }, chance);
    if (fault) return `day ${nudge.day} at ${nudgeHour}:00: ${fault}`;
  }
  return null;
}

/** On its date; at its hour, or where clocks skip that hour as much later as they skip; the first of two. */
function wrongTime(
  nudge: NudgeTime,
  { wall, date, nudgeHour }: { wall: Wall; date: number; nudgeHour: number },
): string | null {
  const at = nudge.at.epochMilliseconds;
  if (nudge.state !== 'due') return `is ${nudge.state}`;
  if (wall.dateAt(at) !== date) return `falls on ${wall.dateAt(at)}`;
  const shown = wall.minuteAt(at);
  const wanted = nudgeHour * 60;
  if (shown !== wanted) {
    // The clocks jumped over the hour: what they showed a gap earlier is before it.
    const gap = shown - wanted;
    const before = wall.minuteAt(at - gap * MINUTE - 1);
    return gap > 0 && gap <= 180 && before < wanted ? null : `shows ${shown} minutes instead of ${wanted}`;
  }
  for (let earlier = QUARTER; earlier <= 12 * QUARTER; earlier += QUARTER) {
    if (wall.minuteAt(at - earlier) === shown && wall.dateAt(at - earlier) === date)
      return 'is the second of two';
  }
  return null;
}

/** Looked at now and then: it waits, is sent once within its day, or is recorded as skipped when none looked in time. */
function notOnce(
  nudge: NudgeTime,
  { wall, date, zone }: { wall: Wall; date: number; zone: string },
  chance: Chance,
): string | null {
  const at = nudge.at.epochMilliseconds;
  const looks = Array.from({ length: 8 }, () => at + (chance.int(2 * 30 * 4) - 30 * 4) * QUARTER);
  if (chance.int(2) === 0) looks.push(at - 1, at);
  looks.sort((a, b) => a - b);
  for (const look of looks) {
    const now = Temporal.Instant.fromEpochMilliseconds(look);
    const verdict = nudgeVerdict({
      localDate: nudge.localDate,
      at: nudge.at,
      now,
      timeZone: zone,
      stops: STOPS,
    });
    const expected = wall.dateAt(look) > date ? 'day-passed' : look < at ? 'wait' : 'send';
    const found = typeof verdict === 'string' ? verdict : verdict.skip;
    if (found !== expected) return `says ${found} at ${now} instead of ${expected}`;
    // Settled for good, sent or skipped: nobody asks again.
    if (found !== 'wait') return null;
  }
  return null;
}
