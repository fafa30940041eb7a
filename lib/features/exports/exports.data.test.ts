import { unzipSync } from 'fflate';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { inScope } from '@/lib/access/transaction';
import { openVault } from '@/lib/access/vault';
import { exportPart, latestExport, readyExport } from '@/lib/features/exports/data';
import { ExportTaken } from '@/lib/features/exports/errors';
import { buildDueExports } from '@/lib/features/exports/jobs';
import {
  claimExport,
  deleteExports,
  finishExport,
  keepPart,
  requestExport,
} from '@/lib/features/exports/mutations';
import { readableCopy } from '@/lib/features/exports/readable';
import { FOR_PROGRAMS } from '@/lib/features/exports/readable-rest';
import { describeTables, readRows } from '@/lib/features/exports/rows';
import { EXPORTED, exportedTables, LEFT_OUT } from '@/lib/features/exports/tables';
import { addWebhook } from '@/lib/features/webhooks/mutations';
import { rotateWebhookSecret } from '@/lib/features/webhooks/secret';
import { dateOf } from '@/lib/platform/clock';
import { NotFound } from '@/lib/platform/errors';
import { rowId } from '@/lib/platform/row-id';
import { FEELING_LABELS, type Feeling } from '@/lib/rules/check-in';
import { type Fixtures, matrixFixtures } from '@/test/access/fixtures';
import { keepRows } from '@/test/access/kept';
import { aFullPerson, type FullPerson } from '@/test/access/person';
import { person } from '@/test/coaching';
import { asAdmin, shiftClock } from '@/test/database';
import { allowed } from '@/test/rejected';

/** Two people with something of everything; each test finds them as they were made. */
let owner: Fixtures['owner'];
let stranger: Fixtures['stranger'];
let putBack: () => Promise<void>;
beforeAll(async () => {
  ({ owner, stranger } = await matrixFixtures());
  await asAdmin('DELETE FROM exports');
  putBack = await keepRows();
});
afterEach(async () => {
  await shiftClock(0);
  await putBack();
});

const HOUR = 3600;

const asked = (me: FullPerson['me'], withVents = false) =>
  inScope(me, (tx) => requestExport(tx, { withVents }));
const latest = (me: FullPerson['me']) => inScope(me, latestExport);

/** The files of the person's ready archive, as text. */
async function filesOf(me: FullPerson['me']): Promise<Record<string, string>> {
  const ready = await latest(me);
  const pieces: Uint8Array[] = [];
  for (;;) {
    const piece = await inScope(me, (tx) => exportPart(tx, ready?.id ?? '', pieces.length));
    if (!piece) break;
    pieces.push(piece);
  }
  const files = unzipSync(new Uint8Array(Buffer.concat(pieces)));
  return Object.fromEntries(
    Object.entries(files).map(([path, bytes]) => [path, Buffer.from(bytes).toString()]),
  );
}

/** How many rows of the person's there are in each table. */
async function rowCounts({ userId }: FullPerson['me']): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const table of exportedTables(true)) {
    const whose = table === 'users' ? 'id' : 'user_id';
    const [row] = await asAdmin(`SELECT count(*)::int AS count FROM ${table} WHERE ${whose} = $1`, [userId]);
    counts[table] = row?.count;
  }
  return counts;
}

const rowsIn = (files: Record<string, string>, table: string): Record<string, unknown>[] =>
  JSON.parse(files[`data/${table}.json`] ?? 'null');

test('every private table is in an export, or it is said why not', async () => {
  const owned = await asAdmin(
    `SELECT DISTINCT table_name AS name FROM information_schema.columns
     WHERE table_schema = 'public' AND column_name IN ('user_id', 'email')
       OR (table_schema = 'public' AND table_name = 'local_mails')`,
  );
  const known = [...Object.keys(EXPORTED), ...Object.keys(LEFT_OUT)];
  expect(known.sort()).toEqual(owned.map(({ name }) => name).sort());
});

/** Sealed columns whose text is taken apart on the page, and those that name what a row is kept by. */
const NOT_VERBATIM = [
  ...['reviews.kept', 'template_versions.blocks', 'coach_templates.blocks'],
  ...Object.entries(EXPORTED).flatMap(([table, { filesOnly = [] }]) =>
    filesOnly.map((column) => `${table}.${column}`),
  ),
];

describe('the page to read', () => {
  test('tells of every table, or it is said why it is for programs alone, and has every sealed text', async () => {
    const { me } = owner;
    await asked(me, true);
    await buildDueExports();
    const files = await filesOf(me);
    const tables = new Map(exportedTables(true).map((table) => [table, rowsIn(files, table)]));
    const at = new Date('2026-11-29T10:00:00Z');
    const whole = readableCopy(tables, at);
    const silent = [...tables.keys()].filter(
      (name) => readableCopy(new Map([...tables].filter(([table]) => table !== name)), at) === whole,
    );
    // The full person has no row of some of these.
    const empty = silent.filter((name) => tables.get(name)?.length === 0);
    expect(silent.filter((name) => !empty.includes(name) && !(name in FOR_PROGRAMS))).toEqual([]);
    expect(empty, 'somebody with something of everything').toEqual(
      empty.filter((name) => name in FOR_PROGRAMS),
    );
    expect(Object.keys(FOR_PROGRAMS).filter((name) => !tables.has(name))).toEqual([]);

    const page = files['index.html'] ?? '';
    const sealed = await asAdmin(
      `SELECT table_name AS table, regexp_replace(column_name, '_sealed$', '') AS column
       FROM information_schema.columns WHERE table_schema = 'public' AND column_name LIKE '%\\_sealed'`,
    );
    const missing = sealed
      .filter(({ table }) => table in EXPORTED && !(table in FOR_PROGRAMS))
      .filter(({ table, column }) => !NOT_VERBATIM.includes(`${table}.${column}`))
      .filter(({ table, column }) =>
        rowsIn(files, table)
          .map((row) => row[column])
          .some((text) => typeof text === 'string' && !page.includes(shownText(table, column, text))),
      );
    expect(missing).toEqual([]);
  });
});

/** How a text stands in the page. */
function shownText(table: string, column: string, text: string): string {
  if (table === 'check_ins' && column === 'feeling') return FEELING_LABELS[text as Feeling];
  if (column === 'own_themes') return text.split('\n').join(', ');
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

describe('a copy of everything', () => {
  test('holds every row of the person in plain words, and nobody else’s', async () => {
    // Whom no coach gave anything that went away with them, as one of the owner's did.
    const { me, ids } = await aFullPerson('Ana Ruiz');
    await asked(me);
    expect(await latest(me)).toMatchObject({ state: 'waiting' });
    const counts = await rowCounts(me);
    expect(await buildDueExports()).toBe(1);
    expect(await latest(me)).toMatchObject({ state: 'ready', withVents: false });

    const files = await filesOf(me);
    for (const table of exportedTables(false)) {
      const rows = rowsIn(files, table);
      expect(rows.length, table).toBe(counts[table]);
      expect(
        rows.every((one) => (one.user_id ?? one.id) === me.userId),
        table,
      ).toBe(true);
      expect(files[`data/${table}.csv`]?.trim().split('\r\n').length, table).toBeGreaterThan(rows.length);
    }
    const said = rowsIn(files, 'feedback').filter(({ rejection_id }) => rejection_id === ids.rejection);
    expect(said).toMatchObject([{ words: 'A close call.' }]);
    expect(files['index.html']).toContain('A close call.');
    expect(Object.keys(files).filter((path) => path.startsWith('letters/'))).toHaveLength(1);
    const uploaded = Object.entries(files).filter(([path]) => path.startsWith('documents/'));
    expect(uploaded.map(([path, text]) => [path.split('/').at(-1), text])).toEqual([
      ['1 cv.pdf', '%PDF-1.7 Ana Ruiz'],
    ]);
    const all = Object.values(files).join('\n');
    expect(all).not.toContain('Sam Okafor');
    expect(all).not.toContain('\\x');
  });

  test('matches the schema that comes with it, and holds no key to anything', async () => {
    const { me } = owner;
    await asked(me);
    await buildDueExports();
    const files = await filesOf(me);
    const { $defs } = JSON.parse(files['data/schema.json'] ?? '');
    for (const table of exportedTables(false))
      for (const row of rowsIn(files, table)) expect(Object.keys(row), table).toEqual($defs[table].required);
    const columns = Object.values<{ required: string[] }>($defs).flatMap(({ required }) => required);
    expect(columns.filter((name) => /hash|wrapped|secret|to_key|^former$/.test(name))).toEqual([]);
  });

  test('holds long postings whole, a few at a time, and keeps none of them in memory for the page', async () => {
    const me = await person();
    const words = 'A posting as long as one may be. '.repeat(6_000);
    await inScope(me, async (tx) => {
      const vault = await openVault(tx);
      for (let n = 0; n < 25; n += 1) {
        const id = rowId(tx.now);
        const at = vault.at('Capture', { id });
        await tx.db.capture.create({
          data: {
            ...{ userId: me.userId, id, createdAt: dateOf(tx.now) },
            readingSealed: at.seal('readingSealed', '{}'),
            wordsSealed: at.seal('wordsSealed', words),
          },
        });
      }
      const [table] = await describeTables(tx, ['captures']);
      if (!table) throw new Error('no table');
      const batches: number[] = [];
      for (let after: string | null = null; ; ) {
        const { rows, last } = await readRows(tx, table, after);
        batches.push(rows.length);
        if (!last) break;
        after = last;
      }
      expect(Math.max(...batches)).toBeLessThanOrEqual(10);
      expect(batches.reduce((sum, count) => sum + count, 0)).toBe(25);
    });
    await asked(me);
    await buildDueExports();
    const files = await filesOf(me);
    expect(rowsIn(files, 'captures').map((row) => row.words)).toEqual(Array(25).fill(words));
    expect(files['index.html']?.length).toBeLessThan(words.length);
  });

  test('gives away no secret of a webhook, neither the one of now nor the one before', async () => {
    // 0061: a former secret still signs for a day.
    const me = await person();
    const url = 'http://127.0.0.1:9/hook';
    const added = await inScope(me, (tx) =>
      addWebhook(tx, { name: 'My lights', url, events: ['reply.sent'] }),
    );
    const { id, secret } = allowed(added);
    const second = allowed(await inScope(me, (tx) => rotateWebhookSecret(tx, id))).secret;
    await asked(me);
    await buildDueExports();
    const all = Object.values(await filesOf(me)).join('\n');
    expect(all).toContain('My lights');
    for (const one of [secret, second]) expect(all).not.toContain(one.replace('whsec_', ''));
  });

  test.each([
    [false, undefined],
    [true, 'Unsaid.'],
  ])('has vents in it only where they were asked for by name: %s (VENT)', async (withVents, body) => {
    const { me } = owner;
    await asked(me, withVents);
    await buildDueExports();
    const files = await filesOf(me);
    expect(rowsIn(files, 'vents')?.[0]?.body).toBe(body);
    expect(Object.values(files).join('\n').includes('Unsaid.')).toBe(withVents);
  });

  test('is announced by a mail that holds nothing of it', async () => {
    const { me } = owner;
    await asked(me);
    await buildDueExports();
    const mails = await asAdmin("SELECT state FROM outbox WHERE user_id = $1 AND kind = 'export-ready'", [
      me.userId,
    ]);
    expect(mails).toHaveLength(1);
  });
});

describe('asking', () => {
  test('twice at once is asking once, and a new copy takes the place of the old one', async () => {
    const { me } = owner;
    await Promise.all([asked(me), asked(me), asked(me)]);
    expect(await asAdmin('SELECT state FROM exports WHERE user_id = $1', [me.userId])).toHaveLength(1);
    await buildDueExports();
    const first = await latest(me);
    await asked(me);
    await buildDueExports();
    expect((await latest(me))?.id).not.toBe(first?.id);
    await expect(inScope(me, (tx) => readyExport(tx, first?.id ?? ''))).rejects.toThrow(NotFound);
  });

  test('and stopping leaves nothing behind', async () => {
    const { me } = owner;
    await asked(me);
    const claim = await inScope(me, claimExport);
    await inScope(me, deleteExports);
    if (!claim) throw new Error('there was no claim');
    await expect(inScope(me, (tx) => keepPart(tx, claim, 0, Buffer.from('x')))).rejects.toThrow(ExportTaken);
    expect(await buildDueExports()).toBe(0);
    expect(await asAdmin('SELECT 1 FROM export_parts')).toEqual([]);
  });
});

describe('time and other people', () => {
  test.each([
    [24 * HOUR - 60, true],
    [24 * HOUR + 60, false],
  ])('%i seconds after it was ready it can be had: %s', async (seconds, there) => {
    const { me } = owner;
    await asked(me);
    await buildDueExports();
    const { id } = (await latest(me)) ?? { id: '' };
    await shiftClock(seconds);
    expect((await latest(me)) !== null).toBe(there);
    if (there) await inScope(me, (tx) => readyExport(tx, id));
    else await expect(inScope(me, (tx) => readyExport(tx, id))).rejects.toThrow(NotFound);
    await buildDueExports();
    expect((await asAdmin('SELECT 1 FROM export_parts WHERE export_id = $1', [id])).length > 0).toBe(there);
  });

  test('is not there for anybody else', async () => {
    const { me } = owner;
    await asked(me);
    await buildDueExports();
    const { id } = (await latest(me)) ?? { id: '' };
    await expect(inScope(stranger.me, (tx) => readyExport(tx, id))).rejects.toThrow(NotFound);
    expect(await inScope(stranger.me, (tx) => exportPart(tx, id, 0))).toBeNull();
  });
});

describe('a worker that dies', () => {
  test('is followed by another after two minutes, which begins anew', async () => {
    const { me } = owner;
    await asked(me);
    const dead = await inScope(me, claimExport);
    if (!dead) throw new Error('there was no claim');
    await inScope(me, (tx) => keepPart(tx, dead, 0, Buffer.from('half')));
    await shiftClock(119);
    expect(await buildDueExports()).toBe(0);
    await shiftClock(125);
    expect(await buildDueExports()).toBe(1);
    // The dead one comes back, and has no say any more.
    await expect(inScope(me, (tx) => finishExport(tx, dead, 1))).rejects.toThrow(ExportTaken);
    expect(Object.keys(await filesOf(me))).toContain('index.html');
  });

  test('is given up after three times, and the page says so', async () => {
    const { me } = owner;
    await asked(me);
    for (const run of [1, 2, 3]) {
      await inScope(me, claimExport);
      await shiftClock(run * 200);
    }
    expect(await inScope(me, claimExport)).toBeNull();
    expect(await latest(me)).toMatchObject({ state: 'failed' });
  });
});
