import type { Counts } from '@/bin/tone/measure';

/** Of one text the labels that it has, and those that were given to it. */
export type Given<Label extends string> = { is: ReadonlySet<Label>; found: ReadonlySet<Label> };

export const given = <Label extends string>(is: Iterable<Label>, found: Iterable<Label>): Given<Label> => ({
  is: new Set(is),
  found: new Set(found),
});

/** What was given rightly, wrongly, and missed, by label and over all. */
export function countsOf<Label extends string>(
  all: readonly Given<Label>[],
  labels: readonly Label[],
): [Label | 'all', Counts][] {
  const each = labels.map((label): [Label, Counts] => [
    label,
    {
      right: all.filter(({ is, found }) => is.has(label) && found.has(label)).length,
      wrong: all.filter(({ is, found }) => !is.has(label) && found.has(label)).length,
      missed: all.filter(({ is, found }) => is.has(label) && !found.has(label)).length,
    },
  ]);
  const sum = (what: keyof Counts) => each.reduce((total, [, counts]) => total + counts[what], 0);
  return [...each, ['all', { right: sum('right'), wrong: sum('wrong'), missed: sum('missed') }]];
}
