import { area, curveBumpY } from 'd3-shape';
import { classNames } from '@/app/_ui/class-names';
import type { Stage } from '@/lib/rules/stages';
import { layOut, type Outcome, type Stream } from './flow-layout';
import { type Flows, OUTCOME_LABELS } from './words';

const ROW = 64;
const BAR = 9;
/** Below the name of a stage. */
const HEAD = 22;
const FOOT = 84;
/** Names at the foot stand on so many lines, each a step lower: two that are next to each other do not meet. */
const LINES = 3;
const LINE = 18;
/** From here on a name ends at its bar's end in place of beginning at its head. */
const RIGHT_FROM = 72;

/** PIPE-5: how applications went from stage to stage, and what became of them. Drawn on the server. */
export function FlowChart({
  flows,
  names,
  label,
}: {
  flows: Flows;
  /** What the stages are called. */
  names: Readonly<Record<Stage, string>>;
  label: string;
}) {
  const { stages, outcomes, streams, rows } = layOut(flows);
  const height = (rows - 1) * ROW + HEAD + BAR + FOOT;
  const foot = (rows - 1) * ROW + HEAD + BAR;
  return (
    <svg role="img" aria-label={label} width="100%" height={height} className="block overflow-visible">
      <svg
        width="100%"
        height={height}
        viewBox={`0 0 100 ${height}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        {streams.map((stream) => (
          <path
            key={`${stream.from} ${stream.to}`}
            d={shapeOf(stream)}
            className={classNames(isLight(stream.to) ? 'fill-live-bg' : 'fill-line')}
          />
        ))}
        {stages.map(({ stage, x, width, row }) => (
          <rect key={stage} x={x} y={row * ROW + HEAD} width={width} height={BAR} className="fill-live" />
        ))}
        {outcomes.map(({ outcome, x, width }) => (
          <rect
            key={outcome}
            x={x}
            y={foot - BAR}
            width={width}
            height={BAR}
            className={isLight(outcome) ? 'fill-live' : 'fill-edge'}
          />
        ))}
      </svg>
      {stages.map(({ stage, count, row }) => (
        <text key={stage} x="0" y={row * ROW + HEAD - 6} className="fill-ink text-small">
          {names[stage]} <tspan className="font-semibold tabular-nums">{count}</tspan>
        </text>
      ))}
      {outcomes.map(({ outcome, count, x, width }, at) => (
        <text
          key={outcome}
          x={`${(x > RIGHT_FROM ? x + width : x).toFixed(2)}%`}
          y={foot + 20 + (at % LINES) * LINE}
          textAnchor={x > RIGHT_FROM ? 'end' : 'start'}
          className="fill-ink text-tiny"
        >
          {OUTCOME_LABELS[outcome]} <tspan className="font-semibold tabular-nums">{count}</tspan>
        </text>
      ))}
    </svg>
  );
}

/** On to the next stage, open, or an offer taken. */
const isLight = (to: Stream['to']): boolean =>
  !(['declined', 'withdrawn', 'rejected', 'ghosted'] as Stream['to'][]).includes(to as Outcome);

function shapeOf({ x0, x1, width, rows: [from, to] }: Stream): string {
  const ends = [
    { y: from * ROW + HEAD + BAR, x: x0 },
    { y: to * ROW + HEAD, x: x1 },
  ];
  return (
    area<(typeof ends)[number]>()
      .y(({ y }) => y)
      .x0(({ x }) => x)
      .x1(({ x }) => x + width)
      .curve(curveBumpY)(ends) ?? ''
  );
}
