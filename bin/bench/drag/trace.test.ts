import { expect, test } from 'vitest';
import { longestTask } from './trace';

const named = (tid: number, name: string) => ({ name: 'thread_name', ph: 'M', pid: 1, tid, args: { name } });
const task = (tid: number, dur: number, tdur: number) => ({
  name: 'RunTask',
  ph: 'X',
  pid: 1,
  tid,
  dur,
  tdur,
});

test('says the longest task of the page that was drawn, and not of another thread or an empty tab', () => {
  const traceEvents = [
    named(1, 'CrRendererMain'),
    named(2, 'CrRendererMain'),
    named(3, 'Compositor'),
    ...[task(1, 4_000, 3_000), task(1, 52_000, 31_000), task(1, 40_000, 35_000)],
    ...[task(2, 90_000, 90_000), task(3, 80_000, 80_000), task(3, 1, 1), task(3, 1, 1), task(3, 1, 1)],
  ];
  expect(longestTask({ traceEvents })).toEqual({ milliseconds: 52, processor: 35 });
});

test('a trace without a page is none', () => {
  expect(() => longestTask({ traceEvents: [] })).toThrow('no task of a page');
});
