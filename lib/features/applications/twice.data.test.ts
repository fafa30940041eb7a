import { describe, expect, test } from 'vitest';
import { inScope } from '@/lib/access/transaction';
import { addApplication, endApplication, refuseTwice } from '@/lib/features/applications/mutations';
import { addRound } from '@/lib/features/stages/mutations';
import { someone } from '@/test/queued';
import { allowed } from '@/test/rejected';

const ZONE = 'Europe/London';

/** The fields that are asked about where somebody with this application types that one. */
async function askedAbout(
  there: { company: string; role: string },
  typed: { company: string; role: string },
  { ended = false, foreign = false } = {},
): Promise<string[]> {
  const owner = await someone(ZONE);
  const typist = foreign ? await someone(ZONE) : owner;
  const { id } = await inScope(owner, (tx) => addApplication(tx, there));
  if (ended) await inScope(owner, (tx) => endApplication(tx, { id, ending: 'withdrawn' }));
  return inScope(typist, (tx) => refuseTwice(tx, typed)).then(
    () => [],
    (error) => error.issues.map(({ path }: { path: string[] }) => path.join('.')),
  );
}

const THERE = { company: 'Acme Ltd.', role: 'Data Engineer' };

describe('the same role at the same company', () => {
  test.each([
    ['as it is', THERE],
    ['in another spelling of the company', { ...THERE, company: 'ACME' }],
    ['in another spelling of the role', { ...THERE, role: 'data engineer (m/f/d)' }],
  ])('is asked about: %s', async (_, typed) => {
    expect(await askedAbout(THERE, typed)).toEqual(['role', 'again']);
  });

  test('is asked about under the name of where it stands: the round, where it is in one (STAGE)', async () => {
    const me = await someone(ZONE);
    const { id: round } = allowed(
      await inScope(me, (tx) => addRound(tx, { stage: 'phone-screen', name: 'Recruiter call' })),
    );
    await inScope(me, (tx) => addApplication(tx, { ...THERE, stage: 'phone-screen', round }));
    await expect(inScope(me, (tx) => refuseTwice(tx, THERE))).rejects.toThrow(
      /You have this one already, under “Recruiter call”/,
    );
  });

  test.each([
    ['another role', { ...THERE, role: 'Senior Data Engineer' }, {}],
    ['another company', { ...THERE, company: 'Acme Foods' }, {}],
    ['one that has ended', THERE, { ended: true }],
    ['somebody else’s', THERE, { foreign: true }],
  ])('is not asked about: %s', async (_, typed, how) => {
    expect(await askedAbout(THERE, typed, how)).toEqual([]);
  });
});
