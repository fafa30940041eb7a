import { expect, test } from 'vitest';
import { z } from 'zod';
import { problemOf } from '@/lib/api/problem-of';
import { Forbidden, NotConfirmed, NotFound, TooMany } from '@/lib/platform/errors';

const passing = Object.assign(new Error('no connection in time'), {
  name: 'PrismaClientKnownRequestError',
  code: 'P2024',
});
const invalid = new z.ZodError([{ code: 'custom', path: ['name'], message: 'No.', input: '' }]);

// One map for dispatch, the files and the assistants: what one of them answers, all do.
test.each<[string, unknown, number, string]>([
  ['what is missing', new NotFound('row'), 404, 'not-found'],
  ['what a person has to confirm', new NotConfirmed('sign-in'), 403, 'step-up'],
  ['what may not be', new Forbidden('no'), 403, 'forbidden'],
  ['what is asked too often', new TooMany('Slowly.', 7), 429, 'rate-limited'],
  ['what cannot be as it is said', invalid, 422, 'invalid'],
  ['a database that is busy', passing, 503, 'busy'],
  ['what is our fault', new Error('x'), 500, 'internal'],
])('answers %s', async (_, error, status, code) => {
  const answer = problemOf(error, 'api');
  expect([answer.status, (await answer.json()).code]).toEqual([status, code]);
  if (status === 503 || status === 429) expect(answer.headers.get('retry-after')).toMatch(/^\d+$/);
});
