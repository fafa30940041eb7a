import { type Ending, STAGES, type Stage } from '@/lib/rules/stages';

// Where the parts of the Sankey diagram stand. Widths and places across are shares of the width, from 0 to 100; what is
// as wide as it is long on a screen of any size is nothing but a count. Stages stand below each other, what became of the
// applications in one row at the foot: names have room, on a phone too.

export type Outcome = Ending | 'open';
type Flow = { from: Stage; to: Stage | Outcome; count: number };

/** What became of them, in the order in which no two streams cross: what came far stands left. */
const OUTCOMES: readonly Outcome[] = ['accepted', 'declined', 'open', 'withdrawn', 'ghosted', 'rejected'];

/** A bar: of a stage, or of what became of some. */
export type Bar = { count: number; x: number; width: number; row: number };
/** A stream from the foot of a bar to the head of another. */
export type Stream = {
  from: Stage;
  to: Stage | Outcome;
  count: number;
  x0: number;
  x1: number;
  width: number;
  rows: readonly [number, number];
};
export type FlowLayout = {
  stages: (Bar & { stage: Stage })[];
  outcomes: (Bar & { outcome: Outcome })[];
  streams: Stream[];
  rows: number;
};

/** A bar at the foot takes at least this share, so that its words do not run into those of the next but two. */
const SLOT = 11;
const GAP = 2;

/** Places everything so that each stream is as wide at both ends as its count, and each bar as all its streams. */
export function layOut(flows: readonly Flow[]): FlowLayout {
  const sum = (are: (flow: Flow) => boolean) => flows.filter(are).reduce((all, { count }) => all + count, 0);
  const reached = STAGES.map((stage) => ({ stage, count: sum(({ from }) => from === stage) })).filter(
    ({ count }) => count > 0,
  );
  const ended = OUTCOMES.map((outcome) => ({ outcome, count: sum(({ to }) => to === outcome) })).filter(
    ({ count }) => count > 0,
  );
  const scale = scaleFor(ended.map(({ count }) => count));
  const stages = reached.map(({ stage, count }, row) => ({ stage, count, row, x: 0, width: count * scale }));
  let x = 0;
  const outcomes = ended.map(({ outcome, count }) => {
    const bar = { outcome, count, row: stages.length, x, width: count * scale };
    x += Math.max(SLOT, bar.width) + GAP;
    return bar;
  });
  return {
    stages,
    outcomes,
    streams: streamsOf(flows, { stages, outcomes, scale }),
    rows: stages.length + 1,
  };
}

/** As wide as there is room for once each at the foot has its slot. */
function scaleFor(counts: readonly number[]): number {
  const room = 100 - GAP * Math.max(0, counts.length - 1);
  // Those that are narrower than a slot at one scale are so at every smaller one: at most one more each time.
  let narrow = 0;
  for (;;) {
    const wide = counts.toSorted((a, b) => a - b).slice(narrow);
    const scale =
      (room - narrow * SLOT) /
      Math.max(
        1,
        wide.reduce((all, count) => all + count, 0),
      );
    if (wide.length <= 1 || (wide[0] ?? 0) * scale >= SLOT) return scale;
    narrow += 1;
  }
}

type Placed = Pick<FlowLayout, 'stages' | 'outcomes'> & { scale: number };

function streamsOf(flows: readonly Flow[], { stages, outcomes, scale }: Placed): Stream[] {
  // On first, then what ends there: the streams leave a bar in the order in which they arrive.
  const leaves = new Map(stages.map(({ stage, x }) => [stage as string, x]));
  const arrives = new Map<string, number>([
    ...stages.map(({ stage, x }): [string, number] => [stage, x]),
    ...outcomes.map(({ outcome, x }): [string, number] => [outcome, x]),
  ]);
  const rowOf = (place: string) => stages.find(({ stage }) => stage === place)?.row ?? stages.length;
  const order = [...STAGES, ...OUTCOMES] as readonly string[];
  // The furthest first: what ended late stands left of what ended early.
  return flows
    .toSorted(
      (a, b) => STAGES.indexOf(b.from) - STAGES.indexOf(a.from) || order.indexOf(a.to) - order.indexOf(b.to),
    )
    .map(({ from, to, count }) => {
      const width = count * scale;
      const [x0, x1] = [leaves.get(from) ?? 0, arrives.get(to) ?? 0];
      leaves.set(from, x0 + width);
      arrives.set(to, x1 + width);
      return { from, to, count, x0, x1, width, rows: [rowOf(from), rowOf(to)] as const };
    });
}
