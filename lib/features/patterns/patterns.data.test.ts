import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { ClientScope } from '@/lib/access/scope';
import { inScope } from '@/lib/access/transaction';
import { shownPatterns } from '@/lib/features/coaching/data';
import { addFeedback } from '@/lib/features/feedback/mutations';
import { patternsOf } from '@/lib/features/patterns/data';
import { logRejection } from '@/lib/features/rejections/mutations';
import { today } from '@/lib/features/today/data';
import { person } from '@/test/coaching';
import { asAdmin } from '@/test/database';
import { aPerson, brought } from '@/test/importing';

// PATTERN, READ-3: what is and what isn't claimed about somebody's own rejections.

type Owner = Awaited<ReturnType<typeof person>>;
type Lost = {
  stage?: string;
  label?: string;
  decider?: string;
  industry?: string;
  source?: string;
  themes?: string[];
  role?: string;
  ending?: string;
  /** Writes an entry, which says who decided. */
  entry?: string;
};

let day = 0;
async function rejected(me: Owner, { stage = 'applied', ...lost }: Lost = {}): Promise<string> {
  const [company, application, id] = [randomUUID(), randomUUID(), randomUUID()];
  day += 1;
  await asAdmin('INSERT INTO companies (user_id, id, name, name_key) VALUES ($1, $2, $3, $4)', [
    me.userId,
    company,
    `Company ${day}`,
    company,
  ]);
  await asAdmin(
    `INSERT INTO applications (user_id, id, company_id, role, stage, furthest_stage, ending, industry, source, stage_changed_at, created_at, updated_at)
     VALUES ($1, $2, $3, $4, $5::text, $5::text, $6, $7, $8, now(), now(), now())`,
    [
      ...[me.userId, application, company, lost.role ?? 'Analyst', stage],
      ...[lost.ending ?? 'rejected', lost.industry ?? null, lost.source ?? null],
    ],
  );
  await asAdmin(
    `INSERT INTO rejections (user_id, id, application_id, received_at, time_zone, received_on, furthest_stage, later_label,
       decided_by, tier, hold_until, hold_code, in_flight_before, logged_at, updated_at)
     VALUES ($1, $2, $3, now() - $7 * interval '1 hour', 'UTC', (now() - $7 * interval '1 hour')::date, $4, $5, $6, 2,
       now() + interval '2 days', 'HOLD-1', 8, now() - interval '1 hour', now())`,
    [me.userId, id, application, stage, lost.label ?? null, lost.decider ?? 'unknown', 2000 - day],
  );
  if (lost.entry)
    await asAdmin(
      `INSERT INTO journal_entries (user_id, id, rejection_id, stage_reached, decided_by, created_at, updated_at)
       VALUES ($1, $2, $3, $4, $5, now(), now())`,
      [me.userId, randomUUID(), id, stage, lost.entry],
    );
  if (lost.themes)
    await asAdmin(
      `INSERT INTO feedback (user_id, id, rejection_id, words_sealed, said_on, themes, created_at, updated_at)
       VALUES ($1, $2, $3, '\\x02', now()::date, $4, now(), now())`,
      [me.userId, randomUUID(), id, lost.themes],
    );
  return id;
}
const many = async (me: Owner, count: number, lost: Lost = {}) => {
  const ids: string[] = [];
  for (let n = 0; n < count; n += 1) ids.push(await rejected(me, lost));
  return ids;
};
const patterns = (me: ClientScope, part = '') => inScope(me, (tx) => patternsOf(tx, part));
const said = async (me: Owner, part = '') =>
  (await patterns(me, part)).findings.map(
    ({ dimension, label, count, of }) => `${dimension} ${label} ${count}/${of}`,
  );

describe('PATTERN: how much is claimed', () => {
  test.each([
    [0, 'counting', 5],
    [1, 'counting', 4],
    [4, 'counting', 1],
    [5, 'early', null],
    [9, 'early', null],
    [10, 'shown', null],
    [25, 'shown', null],
  ])('from %i rejections of one kind: %s, missing %s', async (count, state, toGo) => {
    const me = await person();
    const ids = await many(me, count, { stage: 'offer', themes: ['pay'], role: 'Cook' });
    const answer = await patterns(me);
    expect(answer).toMatchObject({ state, count, toGo, part: null, parts: [] });
    if (state === 'counting') return expect(answer.findings).toEqual([]);
    expect(answer.findings.map(({ dimension, value }) => `${dimension} ${value}`)).toEqual([
      'stage offer',
      'theme pay',
    ]);
    for (const finding of answer.findings) {
      expect(finding).toMatchObject({
        count,
        of: count,
        share: 1,
        workOn: state === 'shown' ? 'compensation' : null,
      });
      expect(finding.interval[0]).toBeCloseTo(count / (count + 3.8415), 4);
      expect(finding.rejections.map(({ id }) => id)).toEqual(ids.toReversed());
    }
  });

  test.each([
    [4, false],
    [5, true],
  ])('READ-3: of what people said, %i alike are a pattern: %s', async (alike, claimed) => {
    const me = await person();
    await many(me, alike, { themes: ['culture'] });
    await many(me, 6);
    expect((await said(me)).includes(`theme Fit with the team ${alike}/${alike}`)).toBe(claimed);
  });

  test('READ-3: a theme in one’s own words is one like any other, and its owner alone sees it', async () => {
    const me = await person();
    for (const id of await many(me, 10))
      await inScope(me, (tx) =>
        addFeedback(tx, {
          rejectionId: id,
          words: 'Thank you.',
          themes: [],
          ownThemes: ['Small talk', 'SQL'],
        }),
      );
    const [themes, shown] = await Promise.all([patterns(me), inScope(me, shownPatterns)]);
    expect(themes.findings.filter(({ dimension }) => dimension === 'theme')).toMatchObject([
      { value: 'small talk', label: 'Small talk', count: 10, workOn: null },
      { value: 'sql', label: 'SQL', count: 10, workOn: null },
    ]);
    expect(shown.findings.filter(({ dimension }) => dimension === 'theme')).toEqual([]);
  });

  test('counts no other ending, and nobody else’s', async () => {
    const [me, other] = [await person(), await person()];
    await many(me, 4);
    for (const ending of ['ghosted', 'declined', 'withdrawn']) await rejected(me, { ending });
    await many(other, 5);
    expect(await patterns(me)).toMatchObject({ state: 'counting', count: 4 });
  });
});

describe('what it looks at', () => {
  test('industry and source by the person’s latest spelling, and the kind of later interview', async () => {
    const me = await person();
    await many(me, 3, { industry: 'retail', source: 'job board', stage: 'later-interview', label: 'panel' });
    await many(me, 2, { industry: ' Retail', source: 'Job Board', stage: 'later-interview', label: 'panel' });
    expect(await said(me)).toEqual([
      'stage Later interview 5/5',
      'interview Panel 5/5',
      'industry Retail 5/5',
      'source Job Board 5/5',
    ]);
  });

  test('who decided as the journal says it, where it knows, and the entry to read', async () => {
    const me = await person();
    await many(me, 3, { decider: 'recruiter', entry: 'panel' });
    await many(me, 2, { decider: 'panel', entry: 'unknown' });
    await many(me, 1, { stage: 'offer' });
    const [, decided] = (await patterns(me)).findings.toSorted((a, b) => a.share - b.share);
    expect(decided).toMatchObject({ dimension: 'decider', value: 'panel', count: 5, of: 5 });
    expect(decided?.rejections.every(({ entryId }) => entryId !== null)).toBe(true);
  });

  test('each theme of a rejection once, whoever said it', async () => {
    const me = await person();
    for (const id of await many(me, 5, { themes: ['pay', 'culture'] }))
      await asAdmin(
        `INSERT INTO feedback (user_id, id, rejection_id, words_sealed, said_on, themes, created_at, updated_at)
         VALUES ($1, $2, $3, '\\x02', now()::date, '{pay}', now(), now())`,
        [me.userId, randomUUID(), id],
      );
    expect(await said(me)).toEqual(expect.arrayContaining(['theme Pay 5/5', 'theme Fit with the team 5/5']));
  });
});

describe('a rejection that a file brought along', () => {
  const line = (company: string, status: string) => `${company},Clerk,${status},2024-03-01,2024-04-01`;
  const LIST = [
    'Company,Role,Status,Applied,Rejected',
    ...['Ash', 'Birch', 'Cedar', 'Elm', 'Fir'].map((company) => line(company, 'rejected')),
  ].join('\n');

  test('counts, and at no stage where the file says that it was sent and rejected; for a coach as well', async () => {
    const { me, ask } = await aPerson();
    await brought(ask, LIST);
    expect(await patterns(me)).toMatchObject({ state: 'early', count: 5, findings: [] });
    expect(await inScope(me, shownPatterns)).toMatchObject({ state: 'early', count: 5, findings: [] });
  });

  test('is asked about by no five lines, as the file is history; one that is logged about it later is', async () => {
    const { me, ask } = await aPerson('UTC');
    const day = (ago: number) => new Date(Date.now() - ago * 86_400_000).toISOString().slice(0, 10);
    await brought(
      ask,
      `Company,Role,Status,Applied,Rejected\nAsh,Clerk,rejected,${day(40)},${day(2)}\nBirch,Clerk,applied,${day(40)},`,
    );
    const [birch] = await asAdmin('SELECT id FROM applications WHERE user_id = $1 AND ending IS NULL', [
      me.userId,
    ]);
    await inScope(me, (tx) =>
      logRejection(tx, {
        applicationId: birch?.id,
        furthestStage: 'applied',
        receivedAt: tx.now.subtract({ hours: 24 }),
      }),
    );
    await asAdmin('DELETE FROM plans WHERE user_id = $1', [me.userId]);
    const { next, later } = await inScope(me, today);
    expect([next, ...later].flatMap((thing) => (thing?.kind === 'journal' ? thing.title : []))).toEqual([
      'Five lines about Clerk at Birch',
    ]);
  });
});

describe('a part of the search alone', () => {
  test('is offered from five rejections on, and counts from nothing', async () => {
    const me = await person();
    await many(me, 3, { role: 'Cook', stage: 'offer' });
    await rejected(me, { role: 'Baker' });
    expect((await patterns(me, 'cook')).parts, 'under five').toEqual([]);
    await many(me, 6, { role: 'Head Waiter', stage: 'applied' });
    expect((await patterns(me)).parts).toEqual([
      { key: 'waiter', label: 'Waiter', count: 6 },
      { key: 'cook', label: 'Cook', count: 3 },
    ]);
    expect(await said(me), 'all roles').toEqual(['stage Applied 7/10']);
    expect(await patterns(me, 'Cook')).toMatchObject({ part: 'cook', state: 'counting', count: 3, toGo: 2 });
    expect(await patterns(me, 'waiter')).toMatchObject({ part: 'waiter', state: 'early', count: 6 });
  });

  test('is all of it where there is no such part', async () => {
    const me = await person();
    await many(me, 5);
    expect(await patterns(me, 'pilot')).toMatchObject({ part: null, count: 5 });
  });
});
