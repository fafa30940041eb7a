import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { grouped, type TaskGroup, taskGroup } from './tasks';

const today = Temporal.PlainDate.from('2026-11-30');

const CASES: readonly [dueOn: string | null, group: TaskGroup][] = [
  ['2024-02-29', 'earlier'],
  ['2026-11-29', 'earlier'],
  ['2026-11-30', 'today'],
  ['2026-12-01', 'week'],
  ['2026-12-07', 'week'],
  ['2026-12-08', 'later'],
  ['2030-01-01', 'later'],
  [null, 'undated'],
];

describe('where a task stands', () => {
  test.each(CASES)('%s is %s', (dueOn, group) => {
    expect(taskGroup(dueOn, today)).toBe(group);
  });
});

test('keeps the order within a part, and leaves empty parts out', () => {
  const tasks = [
    { id: 1, dueOn: null },
    { id: 2, dueOn: '2026-11-30' },
    { id: 3, dueOn: '2026-11-30' },
  ];
  expect(grouped(tasks, today)).toEqual([
    { group: 'today', tasks: [tasks[1], tasks[2]] },
    { group: 'undated', tasks: [tasks[0]] },
  ]);
});
