import jstat from 'jstat';
import { expect, test } from 'vitest';
import { logGamma } from './log-gamma';

test.each([0.01, 0.1, 0.25, 0.49, 0.5, 0.51, 1, 1.5, 2, 7.25, 100, 5000])(
  'the logarithm of the gamma function at %f, beside an independent library',
  (x) => expect(logGamma(x)).toBeCloseTo(jstat.gammaln(x), 8),
);
