/** More values than any label has in earnest; what comes after them is counted together. */
const MOST_VALUES = 300;
/** What a word or a pattern of ours looks like. */
const OURS = /^[A-Za-z0-9_/[\](){}@.*-]{1,80}$/;
const OTHER = 'other';

const kept = globalThis as unknown as { reboundLabels?: Map<string, Set<string>> };

/** `value` as a value of `label`, or `other` where it is no word of ours or one too many: a series costs memory for good. */
export function bounded(label: string, value: string): string {
  kept.reboundLabels ??= new Map();
  const values = kept.reboundLabels.get(label) ?? new Set();
  kept.reboundLabels.set(label, values);
  if (values.has(value)) return value;
  if (values.size >= MOST_VALUES || !OURS.test(value)) return OTHER;
  values.add(value);
  return value;
}
