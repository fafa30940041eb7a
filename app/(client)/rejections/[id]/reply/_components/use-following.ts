import { useState } from 'react';

/**
 * What a field holds: the known value, or what was put in its place. Until something was, it follows the known value,
 * which a page that is rendered again may know better.
 */
export function useFollowing<T>(known: T, first: T): [T, (value: T) => void] {
  const [held, setHeld] = useState({ value: first, known });
  const same = (one: T, other: T) => JSON.stringify(one) === JSON.stringify(other);
  let { value } = held;
  if (!same(held.known, known)) {
    if (same(value, held.known)) value = known;
    setHeld({ value, known });
  }
  return [value, (next) => setHeld({ value: next, known })];
}
