import { expect, test } from 'vitest';
import { isAllInSight, takenFrom } from './in-view';

test.each([
  [{ count: 12, all: 3, archived: true }, false, 'the 12 archived ones that this page is about'],
  [{ count: 1, all: 0, archived: true }, false, 'the archived one that this page is about'],
  [{ count: 3, all: 3 }, true, 'all 3 open and closed ones'],
  [{ count: 2, all: 3 }, false, 'the 2 of 3 that this page is about'],
])('%o: all %s, “%s”', (shown, isAll, words) => {
  expect(isAllInSight(shown)).toBe(isAll);
  expect(takenFrom('shown=x', shown)).toContain(words);
});

test('a view that says nothing else is about what is open', () =>
  expect(takenFrom('', { count: 2, all: 3 })).toContain('the 2 open ones of 3'));
