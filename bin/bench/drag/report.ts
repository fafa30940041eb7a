import type { Dragged } from './index';
import type { Longest } from './trace';

/** A line a round, then the medians: the longest task in milliseconds, by the clock and of the processor. */
export function linesOf(dragged: readonly Dragged[]): string[] {
  const line = (name: string, { dragging, dropping }: Dragged) =>
    [name.padEnd(10), ...[dragging, dropping].flatMap(figuresOf)].join('  ');
  const middle = (of: 'dragging' | 'dropping'): Longest => ({
    milliseconds: median(dragged.map((one) => one[of].milliseconds)),
    processor: median(dragged.map((one) => one[of].processor)),
  });
  return [
    'The longest task in milliseconds at a quarter of the speed, and what of it was processor time',
    `${''.padEnd(10)}  ${'dragging'.padStart(8)}  ${'of it'.padStart(8)}  ${'dropping'.padStart(8)}  ${'of it'.padStart(8)}`,
    ...dragged.map((one, index) => line(`drag ${index + 1}`, one)),
    line('median', { dragging: middle('dragging'), dropping: middle('dropping') }),
  ];
}

const figuresOf = ({ milliseconds, processor }: Longest) =>
  [milliseconds, processor].map((figure) => figure.toFixed(0).padStart(8));

function median(values: readonly number[]): number {
  const ordered = values.toSorted((a, b) => a - b);
  return ordered[Math.floor(ordered.length / 2)] ?? 0;
}
