import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { ZodError } from 'zod';
import { mintClientScope } from '@/lib/access/mint';
import type { ClientScope } from '@/lib/access/scope';
import { type ClientTx, inScope } from '@/lib/access/transaction';
import { openEntry } from '@/lib/features/coaching/mutations';
import { addWords } from '@/lib/features/feedback';
import { entryStart, entryVersions, getEntry } from '@/lib/features/journal/data';
import { deleteEntry, deleteEntryVersions, writeEntry } from '@/lib/features/journal/mutations';
import type { EntryInput } from '@/lib/features/journal/schema';
import { listEntries } from '@/lib/features/journal/timeline';
import type { WrittenEntry } from '@/lib/features/journal/types';
import { NotFound } from '@/lib/platform/errors';
import { type Place, placeOf } from '@/lib/platform/paging';
import { EMPTIED_ENTRY, EMPTY_ENTRY, genericHint } from '@/lib/rules/journal';
import { coached, person as someone } from '@/test/coaching';
import { asAdmin } from '@/test/database';

const SPECIFIC = 'Draw the payment flow on paper the evening before';

async function person(): Promise<ClientScope> {
  const id = randomUUID();
  await asAdmin('INSERT INTO users (id, email) VALUES ($1, $2)', [id, `${id}@example.test`]);
  return mintClientScope(id);
}

/** A rejection after a first interview, with what they said sealed as logging it would. */
async function rejection(me: ClientScope, company = 'Contoso'): Promise<string> {
  const [companyId, application, id] = [randomUUID(), randomUUID(), randomUUID()];
  await asAdmin('INSERT INTO companies (user_id, id, name, name_key) VALUES ($1, $2, $3, $4)', [
    me.userId,
    companyId,
    company,
    companyId,
  ]);
  await asAdmin(
    `INSERT INTO applications (user_id, id, company_id, role, stage, furthest_stage, ending, stage_changed_at, created_at, updated_at)
     VALUES ($1, $2, $3, 'Data Engineer', 'first-interview', 'first-interview', 'rejected', now(), now(), now())`,
    [me.userId, application, companyId],
  );
  await asAdmin(
    `INSERT INTO rejections (user_id, id, application_id, received_at, time_zone, received_on, furthest_stage, decided_by,
       tier, hold_until, hold_code, in_flight_before, logged_at, updated_at)
     VALUES ($1, $2, $3, now() - interval '1 day', 'UTC', (now() - interval '1 day')::date, 'first-interview', 'panel',
       2, now() + interval '2 days', 'HOLD-1', 8, now() - interval '1 hour', now())`,
    [me.userId, id, application],
  );
  await inScope(me, (tx) => addWords(tx, { rejectionId: id, words: 'Not this time.' }));
  return id;
}

const as = <T>(me: ClientScope, work: (tx: ClientTx) => Promise<T>) => inScope(me, work);

async function write(me: ClientScope, rejectionId: string, input: EntryInput): Promise<WrittenEntry> {
  const outcome = await as(me, (tx) => writeEntry(tx, rejectionId, input));
  if (!outcome.ok) throw new Error('a journal entry is never refused');
  return outcome.value;
}

describe('JOURNAL: the five lines', () => {
  test('begin with what was said when the rejection was logged', async () => {
    const me = await person();
    const rejectionId = await rejection(me);
    expect(await as(me, (tx) => entryStart(tx, rejectionId))).toMatchObject({
      company: 'Contoso',
      lines: {
        stageReached: 'first-interview',
        decidedBy: 'panel',
        feedback: 'Not this time.',
        oneThing: null,
      },
      entryId: null,
    });
    const { entry } = await write(me, rejectionId, { oneThing: SPECIFIC });
    expect(entry).toMatchObject({
      company: 'Contoso',
      role: 'Data Engineer',
      stageReached: 'first-interview',
      decidedBy: 'panel',
      feedback: 'Not this time.',
      oneThing: SPECIFIC,
      gut: null,
      sharedWith: 0,
    });
  });

  test('are changed in place, a line that is left out stays and an emptied one goes', async () => {
    const me = await person();
    const rejectionId = await rejection(me);
    const first = await write(me, rejectionId, { oneThing: SPECIFIC, gut: 'They had someone already.' });
    const second = await write(me, rejectionId, { gut: 'The salary.', feedback: '' });
    expect(second.id).toBe(first.id);
    expect(second.entry).toMatchObject({ oneThing: SPECIFIC, gut: 'The salary.', feedback: null });
    expect((await as(me, (tx) => listEntries(tx, { limit: 10 }))).items).toHaveLength(1);
  });

  test('become one entry when two tabs write at once', async () => {
    const me = await person();
    const rejectionId = await rejection(me);
    const [first, second] = await Promise.all([
      write(me, rejectionId, { gut: 'one' }),
      write(me, rejectionId, { gut: 'two' }),
    ]);
    expect(first.id).toBe(second.id);
  });

  test('tick the step of the plan that runs (72H-1)', async () => {
    const me = await person();
    const rejectionId = await rejection(me);
    const [plan] = await asAdmin(
      `INSERT INTO plans (user_id, id, rejection_id, day0, started_at) VALUES ($1, $2, $3, now()::date, now()) RETURNING id`,
      [me.userId, randomUUID(), rejectionId],
    );
    await write(me, rejectionId, { gut: 'a hunch' });
    expect(await asAdmin('SELECT step FROM plan_steps WHERE plan_id = $1', [plan.id])).toEqual([
      { step: 'journal' },
    ]);
  });

  test('are sealed at rest', async () => {
    const me = await person();
    const rejectionId = await rejection(me);
    await write(me, rejectionId, { oneThing: SPECIFIC, gut: 'I talked over them.', feedback: 'Too junior.' });
    const [row] = await asAdmin('SELECT * FROM journal_entries WHERE rejection_id = $1', [rejectionId]);
    const stored = Object.values(row as Record<string, unknown>)
      .map((value) => (Buffer.isBuffer(value) ? value.toString('latin1') : String(value)))
      .join('\n');
    for (const line of [SPECIFIC, 'talked over', 'Too junior']) expect(stored).not.toContain(line);
  });
});

describe('JOURNAL: an empty entry is no entry', () => {
  const problemOf = (error: unknown) => (error as ZodError).issues[0];
  const refused = async (me: ClientScope, rejectionId: string, input: EntryInput) =>
    problemOf(await write(me, rejectionId, input).catch((error: unknown) => error));

  test.each<[string, EntryInput]>([
    ['nothing', {}],
    ['how far and who alone', { stageReached: 'final-round', decidedBy: 'executive' }],
    ['empty lines', { oneThing: '', gut: null, feedback: '' }],
    ['what was logged and nothing else', { feedback: 'Not this time.' }],
  ])('%s is refused with what to do, and keeps nothing', async (_title, input) => {
    const me = await person();
    const rejectionId = await rejection(me);
    expect(await refused(me, rejectionId, input)).toMatchObject({ path: ['oneThing'], message: EMPTY_ENTRY });
    expect(await as(me, (tx) => listEntries(tx, { limit: 10 }))).toMatchObject({ items: [] });
  });

  test('one that is there is not emptied, and keeps its lines', async () => {
    const me = await person();
    const rejectionId = await rejection(me);
    await write(me, rejectionId, { gut: 'A hunch.' });
    expect(await refused(me, rejectionId, { gut: '', feedback: '' })).toMatchObject({
      message: EMPTIED_ENTRY,
    });
    const [entry] = (await as(me, (tx) => listEntries(tx, { limit: 10 }))).items;
    expect(entry).toMatchObject({ gut: 'A hunch.', feedback: 'Not this time.', version: 1 });
  });
});

describe('the earlier wordings of an entry', () => {
  const versionsOf = (me: ClientScope, id: string) => as(me, (tx) => entryVersions(tx, id));

  test('are all kept, the latest first, and none where nothing changed', async () => {
    const me = await person();
    const rejectionId = await rejection(me);
    const { id } = await write(me, rejectionId, { gut: 'The first.' });
    expect(await versionsOf(me, id)).toEqual([]);
    await write(me, rejectionId, { gut: 'The second.', decidedBy: 'executive' });
    await write(me, rejectionId, { gut: 'The second.' });
    await write(me, rejectionId, { oneThing: SPECIFIC });
    expect(await versionsOf(me, id)).toMatchObject([
      { version: 2, gut: 'The second.', decidedBy: 'executive', oneThing: null },
      { version: 1, gut: 'The first.', decidedBy: 'panel', feedback: 'Not this time.' },
    ]);
  });

  test('of two saves at once each wording is kept once', async () => {
    const me = await person();
    const rejectionId = await rejection(me);
    const { id } = await write(me, rejectionId, { gut: 'The first.' });
    await Promise.all(['One', 'Two'].map((gut) => write(me, rejectionId, { gut })));
    const { gut } = await as(me, (tx) => getEntry(tx, id));
    const before = await versionsOf(me, id);
    expect(before.map(({ version }) => version)).toEqual([2, 1]);
    expect([gut, ...before.map((one) => one.gut)].sort()).toEqual(['One', 'The first.', 'Two']);
  });

  test('are sealed, nobody else’s, and not a coach’s who reads the entry', async () => {
    const [me, other, coach] = [await someone('Ana Ruiz'), await person(), await someone('Priya Raman')];
    const rejectionId = await rejection(me);
    const { id } = await write(me, rejectionId, { gut: 'I talked over them.' });
    await write(me, rejectionId, { gut: 'We talked.' });
    const [row] = await asAdmin('SELECT gut_sealed FROM entry_versions WHERE entry_id = $1', [id]);
    expect(row?.gut_sealed.toString('latin1')).not.toContain('talked over');
    await expect(versionsOf(other, id)).rejects.toBeInstanceOf(NotFound);
    await expect(as(other, (tx) => deleteEntryVersions(tx, id))).rejects.toBeInstanceOf(NotFound);
    const beside = await coached(me, coach, [id]);
    const seen = await inScope(beside, async (tx) => {
      const opened = await openEntry(tx, id);
      return { opened, versions: await tx.db.entryVersion.findMany({ where: { userId: me.userId } }) };
    });
    expect(seen).toMatchObject({ opened: { gut: 'We talked.' }, versions: [] });
    expect(JSON.stringify(seen)).not.toContain('talked over');
  });

  test('go when their owner says so, and with the entry', async () => {
    const me = await person();
    const rejectionId = await rejection(me);
    const { id } = await write(me, rejectionId, { gut: 'The first.' });
    await write(me, rejectionId, { gut: 'The second.' });
    await as(me, (tx) => deleteEntryVersions(tx, id));
    expect(await versionsOf(me, id)).toEqual([]);
    await write(me, rejectionId, { gut: 'The third.' });
    await as(me, (tx) => deleteEntry(tx, id));
    expect(await asAdmin('SELECT 1 FROM entry_versions WHERE entry_id = $1', [id])).toEqual([]);
  });
});

describe('JOURNAL-2: one specific thing', () => {
  test.each([
    { title: 'asks for more where it could be any interview', oneThing: 'prepare better', hint: genericHint },
    { title: 'says nothing about one that names what and when', oneThing: SPECIFIC, hint: null },
  ])('$title, and saves it either way', async ({ oneThing, hint }) => {
    const me = await person();
    const written = await write(me, await rejection(me), { oneThing });
    expect(written.hint).toBe(hint);
    expect(written.entry.oneThing).toBe(oneThing);
  });

  test('says nothing where the line is empty', async () => {
    const me = await person();
    expect((await write(me, await rejection(me), { oneThing: '', gut: 'A hunch' })).hint).toBeNull();
  });
});

describe('the journal', () => {
  test('is paged from the newest entry on, each entry once', async () => {
    const me = await person();
    for (const company of ['One', 'Two', 'Three', 'Four', 'Five']) {
      await write(me, await rejection(me, company), { gut: company });
    }
    // Two at the very same moment are told apart by their id.
    await asAdmin("UPDATE journal_entries SET created_at = '2026-11-20T10:00:00Z' WHERE user_id = $1", [
      me.userId,
    ]);
    const seen: (string | null)[] = [];
    let cursor: Place | null | undefined;
    do {
      const page = await as(me, (tx) => listEntries(tx, { limit: 2, ...(cursor ? { cursor } : {}) }));
      seen.push(...page.items.map(({ gut }) => gut));
      cursor = page.nextCursor ? placeOf(page.nextCursor) : null;
    } while (cursor);
    expect(seen).toEqual(['Five', 'Four', 'Three', 'Two', 'One']);
  });

  test('answers NotFound to anything of someone else', async () => {
    const [me, other] = [await person(), await person()];
    const rejectionId = await rejection(other);
    const { id } = await write(other, rejectionId, { gut: 'mine' });
    const reaches: ((tx: ClientTx) => Promise<unknown>)[] = [
      (tx) => getEntry(tx, id),
      (tx) => entryStart(tx, rejectionId),
      (tx) => writeEntry(tx, rejectionId, { gut: 'not mine' }),
      (tx) => deleteEntry(tx, id),
      (tx) => getEntry(tx, 'nothing'),
    ];
    for (const reach of reaches) await expect(as(me, reach)).rejects.toBeInstanceOf(NotFound);
    expect((await as(me, (tx) => listEntries(tx, { limit: 10 }))).items).toEqual([]);
    expect((await as(other, (tx) => getEntry(tx, id))).gut).toBe('mine');
  });

  test('forgets an entry that its owner deletes', async () => {
    const me = await person();
    const { id } = await write(me, await rejection(me), { gut: 'gone soon' });
    await as(me, (tx) => deleteEntry(tx, id));
    await expect(as(me, (tx) => getEntry(tx, id))).rejects.toBeInstanceOf(NotFound);
  });
});
