import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { neutralised, restored } from './formula-cells';

describe('a cell of a file that a spreadsheet program opens', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['+49 30 1234567', "'+49 30 1234567"],
    ['-2+3', "'-2+3"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['＝1+1', "'＝1+1"],
    ['  =1+1', "'  =1+1"],
    ['\t=1+1', "'\t'=1+1"],
    ["'=1+1", "''=1+1"],
    ['Engineer;=1+1', "Engineer;'=1+1"],
    ['Engineer,@A1', "Engineer,'@A1"],
    ['- one\n- two', "'- one\n'- two"],
  ])('begins no formula: %j', (cell, safe) => {
    expect(neutralised(cell)).toBe(safe);
    expect(restored(safe)).toBe(cell);
  });

  test.each(['', 'Engineer', '1+1=2', "it's", "'quoted'", 'Acme, Berlin', 'a-b', 'me@work.example', '１'])(
    'stays as it is where it begins none: %j',
    (cell) => {
      expect(neutralised(cell)).toBe(cell);
      expect(restored(cell)).toBe(cell);
    },
  );

  const pieces = fc.constantFrom(...'\'=+-@＝＋－＠\t\r\n,;| a1"\u00a0');
  const awkward = fc.oneof(fc.string({ unit: pieces, maxLength: 12 }), fc.string({ unit: 'binary' }));

  it('is found again, whatever it says', () => {
    fc.assert(
      fc.property(awkward, (cell) => restored(neutralised(cell)) === cell),
      { numRuns: 20_000 },
    );
  });

  it('begins a formula neither at its beginning nor behind any separator', () => {
    fc.assert(
      fc.property(awkward, (cell) =>
        neutralised(cell)
          .split(/[,;|\t\r\n]/u)
          .every((part) => !/^[ \u00a0]*[=+\-@＝＋－＠]/u.test(part)),
      ),
      { numRuns: 20_000 },
    );
  });
});
