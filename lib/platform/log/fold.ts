// What repeats itself is written at once the first time, then counted: one line a minute says how often it came, and one
// says that it has ended. An outage is a few lines a minute, not thousands.

type Line = Record<string, string | number | boolean | null>;
type Write = (level: 'warn' | 'error', line: Line) => void;
type Repeated = { level: 'warn' | 'error'; line: Line; write: Write; since: number; more: number };

const EVERY_MS = 60_000;
/** More kinds of trouble than that at once are counted together. */
const MOST_KINDS = 300;
/** What tells two kinds of trouble apart. Ids do not: thousands of mails fail for one reason. */
const TOLD_APART_BY = [
  'event',
  'error',
  'code',
  'problem',
  'name',
  'route',
  'kind',
  'reason',
  'directive',
  'blocked',
  'digest',
];
const OTHERS = 'others';

// One for the process, also across Next's module instances.
const kept = globalThis as unknown as { reboundFolded?: Map<string, Repeated & { total: number }> };

/** Writes `line`, or counts it where its like was written within the last minute. */
export function folded(level: 'warn' | 'error', line: Line, write: Write): void {
  kept.reboundFolded ??= new Map();
  const known = kept.reboundFolded;
  const own = TOLD_APART_BY.map((name) => String(line[name] ?? '')).join('\n');
  const key = known.has(own) || known.size < MOST_KINDS ? own : OTHERS;
  const before = known.get(key);
  if (before) {
    before.more += 1;
    return;
  }
  const said = key === OTHERS ? { event: 'log.others' } : line;
  write(level, said);
  const entry = { level, line: said, write, since: performance.now(), more: 0, total: 1 };
  known.set(key, entry);
  const timer = setInterval(() => {
    if (tell(entry)) return;
    clearInterval(timer);
    known.delete(key);
  }, EVERY_MS);
  timer.unref();
}

/** Says how often it came since the last line; answers false, with a last line, where it came no more. */
function tell(entry: Repeated & { total: number }): boolean {
  const { level, line, write } = entry;
  if (entry.more === 0) {
    if (entry.total > 1)
      write(level, { ...briefly(line), ended: true, times: entry.total, seconds: secondsSince(entry.since) });
    return false;
  }
  entry.total += entry.more;
  write(level, { ...briefly(line), times: entry.more, seconds: EVERY_MS / 1000 });
  entry.more = 0;
  return true;
}

/** For a process that ends: what was counted and not yet said. */
export function tellRest(): void {
  for (const entry of kept.reboundFolded?.values() ?? []) if (entry.more > 0) tell(entry);
  kept.reboundFolded?.clear();
}

const secondsSince = (moment: number) => Math.round((performance.now() - moment) / 1000);

/** Of a line that stands in the log already: what it was about. */
const briefly = (line: Line): Line =>
  Object.fromEntries(
    Object.entries(line).filter(([name]) => TOLD_APART_BY.includes(name) || name === 'todo'),
  );
