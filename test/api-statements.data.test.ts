import { beforeAll, describe, expect, test } from 'vitest';
import { dispatch } from '@/lib/api/dispatch';
import { operations } from '@/lib/api/registry';
import { type Fixtures, matrixFixtures } from '@/test/access/fixtures';
import { OPERATIONS } from '@/test/access/operations';
import { listed, statementsIn } from '@/test/statements';

// A read of the API takes four statements at most: the token, the one that opens its transaction, and two more.

const MOST = 4;

/** Reads that need more, each with its number and why. */
const MORE: Record<string, { most: number; because: string }> = {
  getToday: {
    most: 6,
    because: 'all that the page of Today shows: plans, replies, the search, the coach’s words',
  },
  ...Object.fromEntries(
    [
      ['listSharedEntries', 6] as const,
      ['openSharedEntry', 8] as const,
      ['openSharedPatterns', 6] as const,
      ['openSharedReview', 6] as const,
      ['openSharedThought', 6] as const,
    ].map(([name, most]) => [
      name,
      { most, because: 'whose coaching it is, and the line in the client’s record (COACH-3)' },
    ]),
  ),
  getMonth: {
    most: 6,
    because: 'counts a month that is open out of its rejections, what people said and what was adopted',
  },
  previewImport: {
    most: 7,
    because:
      'a page of a file, what its other rows tell of these companies, what the person did there and which of its rows are in',
  },
  listCorrespondence: {
    most: 5,
    because: 'finds the company by the rejection first, which the page knows already',
  },
};

let fixtures: Fixtures;
beforeAll(async () => {
  fixtures = await matrixFixtures();
});

const reads = operations.filter(({ method }) => method === 'GET').map((one) => [one.name, one] as const);

describe('the statements of a read of the API', () => {
  test.each(reads)('%s takes no more than it may', async (name, operation) => {
    const { ids } = fixtures.owner;
    const { token } = operation.forCoach ? fixtures.owner.friend : fixtures.owner;
    const { id, query } = OPERATIONS[name] ?? {};
    const path = operation.path.replace('{id}', id?.(ids) ?? '');
    const search = query ? `?${new URLSearchParams(query(ids))}` : '';
    const request = new Request(`http://localhost/api/v1${path}${search}`, {
      headers: { authorization: `Bearer ${token}` },
    });
    let status = 0;
    const asked = await statementsIn(async () => {
      status = (await dispatch(request, path.split('/').slice(1))).status;
    });
    expect(status).toBe(operation.status);
    const listedMost = MORE[name]?.most;
    if (listedMost) expect(asked.length, listed(asked)).toBe(listedMost);
    else expect(asked.length, listed(asked)).toBeLessThanOrEqual(MOST);
  });
});
