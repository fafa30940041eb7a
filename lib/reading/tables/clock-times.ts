import { Temporal } from 'temporal-polyfill';

/** What a pattern caught of a cell; undefined where that part isn't there. */
export type Piece = string | undefined;

/** A day, and the time that stands with it, if one does. */
export type Moment = { on: string; at: string | null };

/** A day with a clock time; where that has a zone, the day and the time are those of the person. */
export function placed(on: string, [hour, minute, second, half, zone]: Piece[], timeZone: string): Moment {
  const at = clockOf(hour, minute, half);
  if (at === null || zone === undefined) return { on, at };
  const offset = offsetOf(zone);
  if (offset === null) return { on, at };
  try {
    const moment = Temporal.Instant.from(`${on}T${at}:${second ?? '00'}${offset}`);
    return localMoment(moment, timeZone);
  } catch {
    return { on, at };
  }
}

/** The day and the time of a moment where the person is. */
export function localMoment(moment: Temporal.Instant, timeZone: string): Moment {
  const there = moment.toZonedDateTimeISO(timeZone);
  return {
    on: there.toPlainDate().toString(),
    at: there.toPlainTime().toString({ smallestUnit: 'minute' }),
  };
}

function offsetOf(zone: string): string | null {
  if (/^(?:Z|UTC|GMT)$/.test(zone)) return 'Z';
  const [, sign, hours = '', minutes] = /([+-])(\d{1,2}):?(\d{2})?/.exec(zone) ?? [];
  return sign && Number(hours) <= 14 ? `${sign}${hours.padStart(2, '0')}:${minutes ?? '00'}` : null;
}

/** A clock time as HH:MM; null where none is written, or there is no such time. */
export function clockOf(hour: Piece, minute: Piece, half: Piece): string | null {
  if (hour === undefined) return null;
  const [hours, minutes] = [Number(hour), Number(minute ?? 0)];
  if (minutes > 59 || hours > 23 || (half && (hours < 1 || hours > 12))) return null;
  const whole = half ? (hours % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : hours;
  return `${String(whole).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}
