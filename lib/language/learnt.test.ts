import { expect, test } from 'vitest';
import { weightsFrom, written } from './learnt';

const tableOf = (table: Record<string, string>) => ({
  start: { one: -1, two: 0.5 },
  clear: 0.2,
  unit: 0.001,
  pieces: Object.keys(table).join(' '),
  words: Object.values(table).join(''),
});

test.each([
  ['nothing', 0, 0],
  ['one unit', 1, 0.001],
  ['one unit less than nothing', -1, -0.001],
  ['what a backslash would stand for', 57 - 4050, -3.993],
  ['the last sign', 89, 0.089],
  ['the heaviest', 4049, 4.049],
  ['heavier than two signs hold', 5000, 4.049],
  ['the lightest', -4050, -4.05],
  ['lighter than two signs hold', -5000, -4.05],
])('a table gives back %s', (_, units, weight) => {
  const { grid } = weightsFrom(['one', 'two'], tableOf({ word: written(units) + written(0) }));
  expect([...grid].map((one) => Math.round(one * 1000) / 1000)).toEqual([weight, 0]);
});

test('no sign needs to be escaped in JSON', () => {
  for (let units = -4050; units < 4050; units += 1) expect(JSON.stringify(written(units))).toHaveLength(4);
});

test('each piece has a row with a number for each label', () => {
  const { rows, grid, labels } = weightsFrom(
    ['one', 'two'],
    tableOf({ first: written(1) + written(2), second: written(3) + written(4) }),
  );
  const row = rows.get('second') ?? 0;
  expect([...grid.slice(row * labels.length, (row + 1) * labels.length)]).toEqual([
    expect.closeTo(0.003),
    expect.closeTo(0.004),
  ]);
});
