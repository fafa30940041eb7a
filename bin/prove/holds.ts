import { Temporal } from 'temporal-polyfill';
import { correctableUntil, correctHold, type Hold, holdFor, longerHold, mayLeave } from '@/lib/rules/hold';
import { TIERS } from '@/lib/rules/tier';
import { type Chance, chanceOf } from './chance';
import { wallOf, ZONES } from './wall';

/** What some cases came to; a failure says all it takes to see it again. */
export type Part = { cases: number; zones: Set<string>; failures: string[] };

const HOUR = 3_600_000;
const MINUTE = 60_000;
const FIRST = Date.UTC(1970, 0, 1);
const LAST = Date.UTC(2101, 0, 1);

/** HOLD-1 to HOLD-6 over generated cases `from` to `to`, each zone in turn. */
export function proveHolds({ seed, from, to }: { seed: number; from: number; to: number }): Part {
  const part: Part = { cases: 0, zones: new Set(), failures: [] };
  for (let index = from; index < to; index++) {
    const zone = ZONES[index % ZONES.length] ?? 'UTC';
    part.cases++;
    part.zones.add(zone);
    const failure = faultIn(zone, chanceOf(seed, index));
    if (failure) part.failures.push(`hold ${index}, ${zone}: ${failure}`);
  }
  return part;
}

function faultIn(zone: string, chance: Chance): string | null {
  const received = momentIn(zone, chance);
  const receivedAt = Temporal.Instant.fromEpochMilliseconds(received);
  const tier = chance.of(TIERS);
  const emotional = chance.int(3) === 0;
  const hold = holdFor({ tier, emotional, receivedAt, timeZone: zone });
  const fault =
    wrongEnd(hold, { received, zone, hours: tier === 3 || emotional ? 48 : 24 }) ??
    wrongDoor(hold) ??
    shrinks(hold, { zone, receivedAt }, chance);
  return fault && `received ${receivedAt}, tier ${tier}${emotional ? ', emotional' : ''}: ${fault}`;
}

/** HOLD-1 to HOLD-4, against the wall: late enough, on another date for good, and not a millisecond later. */
function wrongEnd(
  { until, code }: Hold,
  { received, zone, hours }: { received: number; zone: string; hours: number },
): string | null {
  const end = until.epochMilliseconds;
  const elapsed = received + hours * HOUR;
  const wall = wallOf(zone);
  const day0 = wall.dateAt(received);
  if (end < elapsed) return `ends ${elapsed - end} ms before ${hours} hours`;
  for (let later = 0; later <= 6 * HOUR; later += HOUR / 2) {
    if (wall.dateAt(end + later) <= day0) return `is on the day of receipt ${later / HOUR} h after its end`;
  }
  if (end === elapsed) return code === 'HOLD-4' ? 'names HOLD-4 for elapsed hours' : null;
  if (code !== 'HOLD-4') return `names ${code} for the next day`;
  return wall.dateAt(end - 1) > day0 ? 'ends later than it has to' : null;
}

/** HOLD-6: shut a millisecond before the end, open at it. */
function wrongDoor({ until, code }: Hold): string | null {
  const at = (ms: number) =>
    mayLeave({ holdUntil: until, code, now: until.add({ milliseconds: ms }) }).allowed;
  return at(-1) || !at(0) ? 'opens at another moment than its end' : null;
}

/** HOLD-5: no sequence of edits, journeys and second loggings makes it end earlier once ten minutes are over. */
function shrinks(
  first: Hold,
  { zone, receivedAt }: { zone: string; receivedAt: Temporal.Instant },
  chance: Chance,
): string | null {
  const loggedAt = receivedAt.add({ minutes: chance.int(3000) });
  const late = correctableUntil(loggedAt);
  let current = first;
  for (let edit = 0; edit < 4; edit++) {
    const proposed = holdFor({
      tier: chance.of(TIERS),
      emotional: chance.int(2) === 0,
      receivedAt: receivedAt.add({ minutes: chance.int(6000) - 3000 }),
      // A person who flew: the rule is asked with another zone, which must not matter.
      timeZone: chance.int(2) === 0 ? zone : (ZONES[chance.int(ZONES.length)] ?? zone),
    });
    const now = late.add({ minutes: chance.int(100) });
    const changed = correctHold({ current, proposed, loggedAt, now });
    if (Temporal.Instant.compare(changed.until, current.until) < 0) return `shrinks at edit ${edit}`;
    const longer = longerHold(current, proposed);
    if (Temporal.Instant.compare(changed.until, longer.until) !== 0)
      return `is not the longer one at edit ${edit}`;
    const again = correctHold({ current: changed, proposed, loggedAt, now });
    if (Temporal.Instant.compare(again.until, changed.until) !== 0)
      return `moves when edit ${edit} is repeated`;
    current = changed;
  }
  return null;
}

/** When the clocks of a zone change next; the moment itself where they never do again. */
function nextChange(zone: string, after: number): number {
  const change = Temporal.Instant.fromEpochMilliseconds(after)
    .toZonedDateTimeISO(zone)
    .getTimeZoneTransition('next');
  return change?.epochMilliseconds ?? after;
}

/** Anywhere in 131 years, and more often where calendars and clocks do something: changes, month ends, leap days. */
function momentIn(zone: string, chance: Chance): number {
  const anywhere = FIRST + Math.floor(((LAST - FIRST) / 2 ** 30) * chance.int(2 ** 30));
  switch (chance.int(5)) {
    case 0:
      return Math.min(nextChange(zone, anywhere) + chance.int(100 * HOUR) - 75 * HOUR, LAST);
    case 1: {
      // Within minutes of whole hours before a change: a midnight that comes twice, a day of 23 or 25 hours.
      const hours = chance.of([0, 1, 23, 24, 25, 47, 48, 49]) * HOUR;
      return nextChange(zone, anywhere) - hours + chance.int(6 * MINUTE) - 3 * MINUTE;
    }
    case 2: {
      const date = new Date(anywhere);
      return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1) - chance.int(48 * HOUR) + 12 * HOUR;
    }
    case 3: {
      const year = 1972 + 4 * chance.int(32);
      return Date.UTC(year, 1, 29) + chance.int(72 * HOUR) - 36 * HOUR;
    }
    default:
      return anywhere;
  }
}
