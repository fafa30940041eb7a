import { scaleLinear } from 'd3-scale';
import { area, curveMonotoneX, line } from 'd3-shape';
import { PIPELINE_DEEP_FROM, PIPELINE_HOLDS_FROM } from '@/lib/rules/policy';

const HEIGHT = 168;
const TOP = 22;
const BOTTOM = 142;

/**
 * PIPE-2: how many were open over time, drawn on the server. What is measured stretches with the page, what is written
 * stays the size it has: the inner picture is as wide as there is room, the words stand at shares of it.
 */
export function DepthChart({
  points,
  label,
}: {
  points: readonly { label: string; open: number }[];
  label: string;
}) {
  const most = Math.max(PIPELINE_HOLDS_FROM + 2, ...points.map(({ open }) => open));
  const x = scaleLinear([0, Math.max(1, points.length - 1)], [0, 100]);
  const y = scaleLinear([0, most], [BOTTOM, TOP]);
  const placed = points.map(({ open }, at): [number, number] => [x(at), y(open)]);
  const last = points.at(-1);
  const marks = [PIPELINE_HOLDS_FROM, PIPELINE_DEEP_FROM].filter((mark) => mark <= most);
  return (
    <svg role="img" aria-label={label} width="100%" height={HEIGHT} className="block overflow-visible">
      <svg
        width="100%"
        height={HEIGHT}
        viewBox={`0 0 100 ${HEIGHT}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <path
          d={
            area<[number, number]>()
              .y0(BOTTOM)
              .y1(([, up]) => up)
              .x(([across]) => across)
              .curve(curveMonotoneX)(placed) ?? ''
          }
          className="fill-live-bg"
        />
        {[0, ...marks].map((mark) => (
          <line
            key={mark}
            x1="0"
            x2="100"
            y1={y(mark)}
            y2={y(mark)}
            className="stroke-edge"
            strokeDasharray={mark > 0 ? '3 4' : undefined}
            vectorEffect="non-scaling-stroke"
          />
        ))}
        <path
          d={line<[number, number]>().curve(curveMonotoneX)(placed) ?? ''}
          fill="none"
          className="stroke-live"
          strokeWidth="2.5"
          strokeLinejoin="round"
          vectorEffect="non-scaling-stroke"
        />
      </svg>
      {marks.map((mark) => (
        <text key={mark} x="0" y={y(mark) - 4} className="fill-soft text-tiny tabular-nums">
          {mark}
        </text>
      ))}
      {last && (
        <>
          <circle cx="100%" cy={y(last.open)} r="4.5" className="fill-live" />
          <text
            x="100%"
            y={y(last.open) - 10}
            textAnchor="end"
            className="fill-ink text-small font-semibold tabular-nums"
          >
            {last.open}
          </text>
        </>
      )}
      <text x="0" y={HEIGHT - 8} className="fill-soft text-tiny">
        {points.length > 1 ? points[0]?.label : ''}
      </text>
      <text x="100%" y={HEIGHT - 8} textAnchor="end" className="fill-soft text-tiny">
        {last?.label}
      </text>
    </svg>
  );
}
