const COLOURS: Record<string, string> = { debug: '90', info: '36', warn: '33', error: '31' };

/** A line of the log for somebody who reads along: the time of day, the level, the event, then what else it says. */
export function prettyOf(line: string): string {
  const { level, at, event, todo, stack, ...rest } = JSON.parse(line) as Record<string, unknown>;
  const colour = COLOURS[String(level)] ?? '0';
  const fields = Object.entries(rest).map(([name, value]) => `${name}=${value}`);
  const head = `${String(at).slice(11, 19)} \u001b[${colour}m${String(level).padEnd(5)}\u001b[0m ${event}`;
  const below = [todo, ...(typeof stack === 'string' ? stack.split(' | ') : [])]
    .filter(Boolean)
    .map((one) => `\n         ${String(one).trim()}`);
  return [head, ...fields].join(' ') + below.join('');
}
