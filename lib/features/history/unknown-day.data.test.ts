import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { ClientScope } from '@/lib/access/scope';
import type { ClientTx } from '@/lib/access/transaction';
import { undoable } from '@/lib/access/undo';
import { bringIn } from '@/lib/features/applications';
import { type ApplicationPage, applicationPage, listEnded } from '@/lib/features/applications/data';
import {
  addApplication,
  applyFor,
  deleteApplication,
  endApplication,
} from '@/lib/features/applications/mutations';
import { changeEvent } from '@/lib/features/history/mutations';
import { placeOf } from '@/lib/platform/paging';
import { pastOf } from '@/lib/rules/past';
import { beforeMigration } from '@/test/before-migration';
import { asAdmin } from '@/test/database';
import { act, allowed, person } from '@/test/rejected';
import { doneBy, takeBack } from '@/test/undone';

// DATES: an ending whose day nobody knows has none wherever it is kept.

const add = (me: ClientScope, more: object = {}) =>
  act(me, (tx) =>
    addApplication(tx, { company: 'Kitewright', role: 'Archivist', stage: 'applied', ...more }),
  );

const daysOf = async (id: string) =>
  (
    await asAdmin('SELECT ended_on::text AS ended, moved_on::text AS moved FROM applications WHERE id = $1', [
      id,
    ])
  )[0];

/** One that was closed on a day, which turns out to be unknown. */
async function closedSomeDay(me: ClientScope, more: object = {}) {
  const { id } = await add(me, { appliedOn: '2024-01-10', ...more });
  await act(me, (tx) => endApplication(tx, { id, ending: 'ghosted', endedOn: '2024-03-01' }));
  const { events } = await act(me, (tx) => applicationPage(tx, id));
  const event = events.find(({ ending }) => ending === 'ghosted')?.id ?? '';
  allowed(await act(me, (tx) => changeEvent(tx, { id: event, on: null })));
  return { id, event };
}

describe('DATES: an ending on a day that nobody knows', () => {
  test('has no day once the person takes it back, and one again when they remember', async () => {
    const me = await person();
    const { id, event } = await closedSomeDay(me);
    expect((await daysOf(id))?.ended).toBeNull();
    await act(me, (tx) =>
      tx.db.application.update({
        where: { userId_id: { userId: me.userId, id } },
        data: { role: 'Librarian' },
      }),
    );
    expect((await daysOf(id))?.ended, 'another change gives it no day').toBeNull();
    allowed(await act(me, (tx) => changeEvent(tx, { id: event, on: '2024-02-20' })));
    expect(await daysOf(id)).toEqual({ ended: '2024-02-20', moved: '2024-02-20' });
  });

  test('stands in the closed ones where what is known of it ends, page by page', async () => {
    const me = await person();
    const made = [];
    for (const day of ['10', '11', '12'])
      made.push((await closedSomeDay(me, { appliedOn: `2024-01-${day}` })).id);
    const items = [];
    let cursor: { at: Date; id: string } | undefined;
    for (let page = 0; page < 3; page += 1) {
      const answer = await act(me, (tx) => listEnded(tx, { limit: 1, cursor }));
      items.push(...answer.items);
      const [row] = await asAdmin('SELECT moved_on AS at, id FROM applications WHERE id = $1', [
        items.at(-1)?.id,
      ]);
      cursor = row as typeof cursor;
    }
    expect(new Set(items.map(({ id }) => id))).toEqual(new Set(made));
    expect(items.map(({ endedOn, movedOn }) => [endedOn, movedOn])).toEqual(made.map(() => [null, null]));
  });

  test('ends a page of the closed ones, and the next page goes on behind it', async () => {
    const me = await person();
    const made = await act(me, (tx) =>
      bringIn(
        tx,
        ['Archivist', 'Librarian', 'Keeper'].map((role) => ({
          ...{ company: 'Kitewright', role, archived: false, plainNote: true },
          past: pastOf(
            {
              ...{ stage: 'applied', ending: 'withdrawn', appliedOn: null, endedOn: null },
              events: [{ to: 'withdrawn', on: null, at: tx.now }],
            },
            { now: tx.now, zone: tx.viewer.zone },
          ),
        })),
      ),
    );
    const seen: string[] = [];
    let after: string | null = null;
    for (let page = 0; page < 4; page += 1) {
      const cursor = placeOf(after ?? '') ?? undefined;
      const answer: ApplicationPage = await act(me, (tx) => listEnded(tx, { limit: 1, cursor }));
      seen.push(...answer.items.map(({ id }) => id));
      after = answer.nextCursor;
      if (after === null) break;
    }
    expect(seen.sort()).toEqual(made.map(({ id }) => id).sort());
  });

  test('is brought up before the same role is added again, and closes nothing (BACK-GUARD)', async () => {
    const me = await person();
    await closedSomeDay(me);
    const again = { company: 'kitewright', role: 'Archivist' };
    const unseen = await act(me, (tx) => applyFor(tx, again, { seen: false }));
    expect(unseen).toMatchObject({ ok: false, refusal: { code: 'BACK-GUARD', until: null } });
    expect(await act(me, (tx) => applyFor(tx, again))).toMatchObject({ ok: true });
  });

  test.each<[string, (tx: ClientTx, id: string) => Promise<unknown>]>([
    ['it was deleted', (tx, id) => deleteApplication(tx, { id })],
    [
      'it was closed otherwise',
      (tx, id) => undoable(tx, { kind: 'ending' }, () => endApplication(tx, { id, ending: 'withdrawn' })),
    ],
  ])('has none when it comes back after %s (UNDO-1)', async (_title, work) => {
    const me = await person();
    const { id } = await closedSomeDay(me);
    const before = await daysOf(id);
    const offer = await doneBy(me, (tx) => work(tx, id));
    expect(await daysOf(id)).not.toEqual(before);
    allowed(await takeBack(me, offer));
    expect(await daysOf(id)).toEqual(before);
  });
});

test('the migration takes the days away that nobody has said, and no other', async () => {
  await beforeMigration('day_of_an_ending', async ({ admin, migrate }) => {
    const user = randomUUID();
    await admin.query("INSERT INTO users (id, email) VALUES ($1, 'ana@example.test')", [user]);
    await admin.query(
      "INSERT INTO companies (user_id, id, name, name_key) VALUES ($1, gen_random_uuid(), 'Acme', 'acme')",
      [user],
    );
    /** Each event: an ending or none, its day, and the day on which it was written down. */
    const cases: Record<
      string,
      { ending: string | null; events: [string | null, string | null, string][]; ended: string | null }
    > = {
      'nobody knows': {
        ending: 'ghosted',
        events: [
          [null, '2024-01-10', '2024-01-10'],
          ['ghosted', null, '2024-01-11'],
        ],
        ended: null,
      },
      'somebody said it': {
        ending: 'ghosted',
        events: [
          [null, null, '2024-01-10'],
          ['ghosted', '2024-02-01', '2024-02-03'],
        ],
        ended: '2024-02-01',
      },
      'nobody knows of the first time': {
        ending: 'ghosted',
        events: [
          ['withdrawn', null, '2024-01-10'],
          ['ghosted', '2024-02-01', '2024-02-03'],
        ],
        ended: '2024-02-01',
      },
      'it is open again': {
        ending: null,
        events: [
          ['ghosted', null, '2024-01-10'],
          [null, '2024-02-01', '2024-02-03'],
        ],
        ended: null,
      },
      'told last, though written before': {
        ending: 'rejected',
        events: [
          ['rejected', null, '2024-01-10'],
          [null, '2024-02-01', '2024-02-03'],
        ],
        ended: null,
      },
    };
    const ids = new Map(Object.keys(cases).map((name) => [name, randomUUID()]));
    for (const [name, { ending, events, ended }] of Object.entries(cases)) {
      const id = ids.get(name) ?? '';
      await admin.query(
        `INSERT INTO applications (user_id, id, company_id, role, stage, furthest_stage, ending, moved_on, ended_on, stage_changed_at,
           created_at, updated_at)
         SELECT $1, $2, c.id, 'Analyst', 'applied', 'applied', $3::text, $4::date, CASE WHEN $3::text IS NOT NULL THEN $4::date END, now(), now(), now()
         FROM companies c WHERE c.user_id = $1`,
        [user, id, ending, ended ?? '2024-01-11'],
      );
      for (const [how, on, at] of events)
        await admin.query(
          `INSERT INTO stage_events (user_id, id, application_id, stage, ending, happened_on, at)
           VALUES ($1, gen_random_uuid(), $2, 'applied', $3, $4, $5)`,
          [user, id, how, on, at],
        );
    }
    await migrate();
    const { rows } = await admin.query('SELECT id, ended_on::text AS ended, version FROM applications');
    const found = Object.fromEntries([...ids].map(([name, id]) => [name, rows.find((row) => row.id === id)]));
    for (const [name, { ended }] of Object.entries(cases))
      expect(found[name], name).toMatchObject({ ended, version: 1 });
  });
});
