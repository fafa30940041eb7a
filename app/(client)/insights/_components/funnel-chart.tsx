import { scaleLinear } from 'd3-scale';

const ROW = 46;
const BAR = 12;

/** PIPE-5: one bar for each stage, as long as the share of all that came there. Drawn on the server. */
export function FunnelChart({
  steps,
  label,
}: {
  steps: readonly { name: string; reached: number }[];
  label: string;
}) {
  const across = scaleLinear([0, Math.max(1, steps[0]?.reached ?? 0)], [0, 100]);
  return (
    <svg role="img" aria-label={label} width="100%" height={steps.length * ROW} className="block">
      {steps.map(({ name, reached }, at) => (
        <g key={name}>
          <text x="0" y={at * ROW + 15} className="fill-ink text-small">
            {name}
          </text>
          <text
            x="100%"
            y={at * ROW + 15}
            textAnchor="end"
            className="fill-ink text-small font-semibold tabular-nums"
          >
            {reached}
          </text>
          <rect y={at * ROW + 22} width="100%" height={BAR} rx={BAR / 2} className="fill-line" />
          {reached > 0 && (
            <rect
              y={at * ROW + 22}
              width={`${across(reached).toFixed(2)}%`}
              height={BAR}
              rx={BAR / 2}
              className="fill-live"
            />
          )}
        </g>
      ))}
    </svg>
  );
}
