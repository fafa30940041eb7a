/** What the page was at for the longest without a pause: by the clock, and of the processor's time. */
export type Longest = { milliseconds: number; processor: number };

type Event = {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** Microseconds. */
  dur?: number;
  tdur?: number;
  args?: { name?: string };
};
export type Trace = { traceEvents: readonly Event[] };

/** The longest task of the page's main thread, which draws it and runs its scripts. */
export function longestTask({ traceEvents }: Trace): Longest {
  const tasks = traceEvents.filter(isTaskOf(mainThread(traceEvents)));
  const most = (of: 'dur' | 'tdur') => Math.max(0, ...tasks.map((task) => task[of] ?? 0)) / 1000;
  return { milliseconds: most('dur'), processor: most('tdur') };
}

const threadOf = ({ pid, tid }: Event) => `${pid} ${tid}`;
const isTaskOf = (thread: string) => (event: Event) =>
  event.name === 'RunTask' && event.ph === 'X' && threadOf(event) === thread;

/** Of the threads that draw pages the one with the most to do: the others are of empty tabs. */
function mainThread(events: readonly Event[]): string {
  const drawing = events.filter(
    ({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain',
  );
  const busy = drawing.map((event) => {
    const thread = threadOf(event);
    return { thread, tasks: events.filter(isTaskOf(thread)).length };
  });
  const [first] = busy.toSorted((a, b) => b.tasks - a.tasks);
  if (!first || first.tasks === 0) throw new Error('The trace has no task of a page.');
  return first.thread;
}
