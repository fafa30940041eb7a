import { expect } from 'vitest';

// Loaded before every test file: `toMatchObject` compares what an object says of itself by its properties, and a moment, a day
// or a span of Temporal has none. Without this each of them matched every other, and `true` as well.

const kindOf = (value: unknown): string | null => {
  const tag = Object.prototype.toString.call(value);
  return tag.startsWith('[object Temporal.') ? tag : null;
};

expect.addEqualityTesters([
  (one: unknown, other: unknown) => {
    const kind = kindOf(one) ?? kindOf(other);
    return kind === null ? undefined : kindOf(one) === kindOf(other) && String(one) === String(other);
  },
]);
