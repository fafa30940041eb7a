import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { inScope } from '@/lib/access/transaction';
import { decide } from '@/lib/features/imports/mutations/decide';
import { startImport } from '@/lib/features/imports/mutations/start';
import { addImport } from '@/lib/features/imports/mutations/store';
import { runImport } from '@/lib/features/imports/run';
import { GivenFile } from '@/lib/features/imports/schema';
import { asAdmin } from '@/test/database';
import { allowed, person } from '@/test/rejected';

// test/cases, all the way into an account: what the reader says of each file is in lib/reading/tables/cases.test.ts.

const given = (name: string) => new GivenFile(new Uint8Array(readFileSync(`test/cases/${name}`)), name);

/**
 * Brings a case in; what has to be answered is answered as it is proposed. The events that are there by it, the first
 * first.
 */
async function brought(name: string) {
  const me = await person('Europe/Berlin');
  const { id, questions } = allowed(
    await inScope(me, (tx) => addImport(tx, { file: given(name), fileName: undefined })),
  );
  const answers = Object.fromEntries(
    questions.flatMap(({ id, required, proposed, choices: [first] }) =>
      required ? [[id, proposed ?? first ?? '']] : [],
    ),
  );
  allowed(await inScope(me, (tx) => decide(tx, { id, answers })));
  allowed(await inScope(me, (tx) => startImport(tx, { id, leaveOut: true })));
  await runImport(me);
  const rows = await asAdmin(
    `SELECT c.name || ' ' || a.role AS what, coalesce(e.ending, e.stage) || ' ' || coalesce(e.happened_on::text, '?') AS event
     FROM applications a JOIN companies c ON c.user_id = a.user_id AND c.id = a.company_id
     JOIN stage_events e ON e.user_id = a.user_id AND e.application_id = a.id
     WHERE a.user_id = $1 ORDER BY a.id, e.at`,
    [me.userId],
  );
  return { me, events: rows.map(({ event }) => event as string) };
}

test('01-linkedin-job-applications.csv', async () => {
  const { events } = await brought('01-linkedin-job-applications.csv');
  expect(events).toEqual(
    expect.arrayContaining(['applied 2026-08-15', 'applied 2026-09-03', 'applied 2026-01-02']),
  );
});

test('04-simplify.csv: a rejection is dated, and holds nothing up any more', async () => {
  const { me, events } = await brought('04-simplify.csv');
  expect(events).toEqual(expect.arrayContaining(['applied 2026-09-01', 'rejected 2026-09-20']));
  const [rejection] = await asAdmin(
    `SELECT received_on::text AS on, hold_until < now() AS over, furthest_stage AS stage FROM rejections WHERE user_id = $1`,
    [me.userId],
  );
  expect(rejection).toEqual({ on: '2026-09-20', over: true, stage: 'applied' });
});

test('16-200MB-in-197kB.xlsx', async () => {
  const me = await person();
  const file = given('16-200MB-in-197kB.xlsx');
  await expect(inScope(me, (tx) => addImport(tx, { file, fileName: undefined }))).rejects.toMatchObject({
    status: 413,
  });
});
