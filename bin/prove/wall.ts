/**
 * What clocks on the wall show, asked of the platform's own calendar and not of the library that the rules use: the
 * second opinion of the proof. Instants are epoch milliseconds.
 */
export type Wall = {
  /** The local date as a number that sorts: 20261124. */
  dateAt(instant: number): number;
  /** Minutes since local midnight, as the clocks show them. */
  minuteAt(instant: number): number;
};

const walls = new Map<string, Wall>();

export function wallOf(zone: string): Wall {
  const known = walls.get(zone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-US-u-ca-iso8601-hc-h23', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  const digitsAt = (instant: number) => format.format(instant).match(/\d+/g)?.map(Number) ?? [];
  // The order of the parts is the platform's; it is asked once, at a moment whose parts are all different.
  const order = format
    .formatToParts(0)
    .filter(({ type }) => type !== 'literal')
    .map(({ type }) => type);
  const at = (type: string) => order.indexOf(type as (typeof order)[number]);
  const [year, month, day, hour, minute] = ['year', 'month', 'day', 'hour', 'minute'].map(at);
  const wall: Wall = {
    dateAt(instant) {
      const digits = digitsAt(instant);
      return (digits[year ?? 0] ?? 0) * 10_000 + (digits[month ?? 0] ?? 0) * 100 + (digits[day ?? 0] ?? 0);
    },
    minuteAt(instant) {
      const digits = digitsAt(instant);
      return (digits[hour ?? 0] ?? 0) * 60 + (digits[minute ?? 0] ?? 0);
    },
  };
  walls.set(zone, wall);
  return wall;
}

/** The zones of the proof: all that the platform knows. */
export const ZONES: readonly string[] = [...new Set([...Intl.supportedValuesOf('timeZone'), 'UTC'])];

/** The calendar date so many days after a date, both as numbers that sort; by plain arithmetic. */
export function dateAfter(date: number, days: number): number {
  const moved = new Date(
    Date.UTC(Math.floor(date / 10_000), (Math.floor(date / 100) % 100) - 1, (date % 100) + days),
  );
  return moved.getUTCFullYear() * 10_000 + (moved.getUTCMonth() + 1) * 100 + moved.getUTCDate();
}
