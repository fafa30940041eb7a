import { beforeAll, describe, expect, test } from 'vitest';
import { mintClientScope, mintCoachScope } from '@/lib/access/mint';
import { inScope } from '@/lib/access/transaction';
import { board, countEnded, countInFlight } from '@/lib/features/applications/data';
import { accessLog, coachingsOf, commentsOn, sharedEntries } from '@/lib/features/coaching/data';
import { openClient, openEntry } from '@/lib/features/coaching/mutations';
import { listEntries } from '@/lib/features/journal/timeline';
import { getMailbox } from '@/lib/features/mailboxes/data';
import { getRejection, getVent, rejectionEmailOf } from '@/lib/features/rejections';
import { repliesOf } from '@/lib/features/replies/data';
import {
  listFromCoach,
  listTemplates,
  templatesGiven,
  templatesShown,
  versionsOf,
} from '@/lib/features/templates/data';
import { openShownTemplate } from '@/lib/features/templates/mutations';
import { today } from '@/lib/features/today/data';
import { companyKey } from '@/lib/rules/company-key/company-key';
import { asAdmin } from '@/test/database';
import { type Row, SEALED_AS } from '@/test/upgrade/before';
import { readable, rowsNow, toDate, type Upgraded, upgrade, wantedNow } from '@/test/upgrade/upgraded';

// A database of the last commit before grants, with the demo data and a row of everything it leaves empty, is brought up
// to date as `npm start` does it. Nothing may be lost. A migration that moves or rewrites something says where it is
// now in test/upgrade/kept.ts.

let upgraded: Upgraded;
beforeAll(async () => {
  upgraded = await upgrade();
});

const rowsThen = (table: string) => upgraded.before.get(table) ?? [];
const idOf = (email: string) => String(rowsThen('users').find((row) => row.email === email)?.id);

/** Whether `row` says everything that `wanted` says, in the same words; what it says besides is new. */
const says = (row: Row, wanted: Row) =>
  Object.entries(wanted).every(([column, value]) => JSON.stringify(row[column]) === JSON.stringify(value));

describe('a database of before grants, brought up to date', () => {
  test('had a row in every table and a text in every sealed column', () => {
    for (const [table, rows] of upgraded.before) expect(rows.length, table).toBeGreaterThan(0);
    for (const place of Object.keys(SEALED_AS)) {
      const [table = '', column = ''] = place.split('.');
      expect(
        rowsThen(table).some((row) => row[column]),
        place,
      ).toBeTruthy();
    }
  });

  test('has every row of every table, and what was sealed opens as it was', async () => {
    for (const [table, rows] of wantedNow(upgraded.before)) {
      const left = await rowsNow(table, upgraded.vaults);
      expect(left.length, table).toBe(rows.length);
      for (const row of rows) {
        const at = left.findIndex((one) => says(one, row));
        // Beside what is there, a row that is lost shows which of its columns went elsewhere.
        if (at < 0) expect(left.find(({ id }) => id === row.id) ?? left, table).toMatchObject(row);
        left.splice(at, 1);
      }
    }
  });

  test('lets the same people read the same things', async () => {
    const { readableThen } = upgraded;
    const may = (kind: string) => `rebound.may_read(e.user_id, '${kind}', e.id)`;
    const people = rowsThen('users').map(({ id }) => String(id));
    expect(await readable(people, { entries: may('journal-entry'), templates: may('template') })).toEqual(
      readableThen,
    );
    const coach = idOf('coach@rebound.example');
    expect(new Set(readableThen.map(({ actor }) => actor))).toEqual(new Set([coach]));
    expect(readableThen.length).toBe(rowsThen('entry_shares').length + rowsThen('template_shares').length);
  });

  test('keeps a reply back until the end of its hold', async () => {
    const [reply] = await asAdmin("SELECT id FROM replies WHERE state = 'scheduled'");
    await expect(
      asAdmin(
        `UPDATE outbox o SET due_at = r.hold_until - interval '1 minute' FROM replies p
         JOIN rejections r ON r.user_id = p.user_id AND r.id = p.rejection_id WHERE p.id = $1 AND o.reply_id = p.id`,
        [reply.id],
      ),
    ).rejects.toThrow('a reply does not leave before its hold ends');
  });

  test('is up to date', async () => {
    expect(await toDate()).toEqual([]);
    const companies = await asAdmin('SELECT name, name_key FROM companies');
    expect(companies.every(({ name, name_key }) => name_key === companyKey(name))).toBe(true);
  });
});

describe('what people find in it', () => {
  const maya = () => mintClientScope(idOf('demo@rebound.example'));
  const coaching = () =>
    mintCoachScope({
      coachId: idOf('coach@rebound.example'),
      userId: maya().userId,
      coachingId: String(rowsThen('coachings').find((row) => row.user_id === maya().userId)?.id),
    });
  const hers = (table: string) => rowsThen(table).filter((row) => row.user_id === maya().userId);

  test('the demo person finds her search', async () => {
    await inScope(maya(), async (tx) => {
      // What that commit answered for these rows.
      expect(await today(tx)).toMatchObject({
        plans: [{ state: 'running' }],
        replies: [{ company: 'Kitewright', state: 'none', holdUntil: '2026-11-30T16:20:00Z' }],
        next: { kind: 'step', company: 'Kitewright', plan: { step: 'reread', day: 1 } },
        later: Array(4).fill({}),
      });
      expect(await countInFlight(tx)).toBe(7);
      expect(await countEnded(tx)).toBe(hers('applications').filter(({ ending }) => ending !== null).length);
      const columns = await board(tx);
      const live = hers('applications').filter(({ ending }) => ending === null);
      expect(columns.reduce((sum, { total }) => sum + total, 0)).toBe(live.length);
    });
  });

  test('and her letters', async () => {
    await inScope(maya(), async (tx) => {
      const replies = await Promise.all(hers('rejections').map(({ id }) => repliesOf(tx, String(id))));
      expect(replies.flat().length).toBe(hers('replies').length);
      for (const { id } of hers('rejections'))
        expect(await getRejection(tx, String(id))).toMatchObject({ id });
      const about = String(hers('vents')[0]?.rejection_id);
      expect(await getVent(tx, about)).toMatchObject({ body: 'Four rounds, and then a form letter.' });
      expect(await rejectionEmailOf(tx, about)).toEqual({ subject: 'Your application' });
      expect(await getMailbox(tx)).toMatchObject({ login: 'maya', address: 'maya@example.test' });
      const templates = await listTemplates(tx, 'active');
      expect(templates.map(({ name }) => name).sort()).toEqual([
        'My reply after a panel',
        'Thanks to a recruiter',
      ]);
      let versions = 0;
      for (const { id } of templates) versions += (await versionsOf(tx, id)).length;
      expect(versions).toBe(hers('template_versions').length);
      expect((await listFromCoach(tx)).map(({ name }) => name)).toEqual(['A word after good news']);
    });
  });

  test('and her journal, and what her coach opened', async () => {
    await inScope(maya(), async (tx) => {
      const { items } = await listEntries(tx, { limit: 50 });
      expect(items.length).toBe(13);
      const [comment] = hers('comments');
      expect(await commentsOn(tx, String(comment?.entry_id))).toMatchObject([{ id: comment?.id }]);
      expect(await coachingsOf(tx)).toMatchObject([{ state: 'active', scopes: ['journal'] }]);
      expect((await accessLog(tx)).visits.length).toBe(hers('coach_accesses').length);
    });
  });

  test('her coach finds what she was shown, and no more', async () => {
    await inScope(coaching(), async (tx) => {
      const { entries, kept } = await sharedEntries(tx);
      expect({ shown: entries.map(({ company }) => company).sort(), kept }).toEqual({
        shown: ['Draycott Signals', 'Larkspan'],
        kept: 11,
      });
      expect(await openClient(tx)).toMatchObject({ name: 'Maya Lindqvist' });
      for (const { id } of entries) expect((await openEntry(tx, id)).oneThing).toBeTruthy();
      const [shown] = await templatesShown(tx);
      expect(await openShownTemplate(tx, String(shown?.id))).toMatchObject({
        name: 'My reply after a panel',
      });
      expect((await templatesGiven(tx)).length).toBe(1);
      const another = hers('journal_entries').find(({ id }) => !entries.some((entry) => entry.id === id));
      await expect(openEntry(tx, String(another?.id))).rejects.toThrow('entry');
    });
  });
});
