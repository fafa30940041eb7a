import { beforeAll, describe, expect, test } from 'vitest';
import { type ClientTx, inScope } from '@/lib/access/transaction';
import { changeMe } from '@/lib/features/account/mutations';
import { changeAdoption } from '@/lib/features/adoptions/mutations';
import { changeApplication } from '@/lib/features/applications/mutations';
import { changeCheckIn } from '@/lib/features/check-ins/mutations';
import { changeComment } from '@/lib/features/coaching/mutations';
import { changeDocument } from '@/lib/features/documents/mutations';
import { changeDodge } from '@/lib/features/dodges/mutations';
import { changeFeedback } from '@/lib/features/feedback/mutations';
import { changeFreeEntry } from '@/lib/features/free-entries/mutations';
import { decide } from '@/lib/features/imports/mutations/decide';
import { changeInterview } from '@/lib/features/interviews/mutations';
import { writeEntry } from '@/lib/features/journal/mutations';
import { changeContact } from '@/lib/features/people/mutations';
import { correctRejection, saveVent } from '@/lib/features/rejections/mutations';
import { saveDraft } from '@/lib/features/replies/mutations';
import { writeWentWell } from '@/lib/features/reviews/mutations';
import { changeStage } from '@/lib/features/stages/mutations';
import { renameTag } from '@/lib/features/tags/mutations';
import { changeTask } from '@/lib/features/tasks/mutations';
import { saveTemplate } from '@/lib/features/templates/mutations';
import { changeThought } from '@/lib/features/thoughts/mutations';
import { changeView } from '@/lib/features/views/mutations';
import { changeWebhook } from '@/lib/features/webhooks/mutations';
import type { Result } from '@/lib/platform/result';
import { withRow } from '@/test/access/noun';
import { aFullPerson, type FullPerson, OPEN_MONTH } from '@/test/access/person';
import { asAdmin } from '@/test/database';
import { allowed, byHand, draftFor, refusalOf } from '@/test/rejected';

// VERSION: a save that started from an earlier text writes over nothing. Every table whose rows somebody can change is
// found in the catalogue: it is edited below, or it says why nobody edits it.

type Ids = FullPerson['ids'];
type Edit = {
  /** The row, as a condition. */
  row: (ids: Ids) => string;
  /** Saves `text`, having seen `version`; left out by whoever does not say. */
  save: (tx: ClientTx, ids: Ids, text: string, version?: number) => Promise<Result<unknown>>;
  /** The field that holds it, in the refusal. */
  field: string;
  /** A change by hand. */
  byHand: string;
};

const freeEntryOf = (ids: Ids) => withRow('free-entries', ids).row;
const checkInOf = (ids: Ids) => withRow('check-ins', ids).row;

const EDITS: Record<string, Edit> = {
  applications: {
    row: ({ going }) => `id = '${going}'`,
    save: (tx, { going }, note, version) => changeApplication(tx, { id: going, note, version }),
    field: 'note',
    byHand: "role = 'Baker'",
  },
  webhooks: {
    row: (ids) => `id = '${withRow('webhooks', ids).row}'`,
    save: (tx, ids, name, version) => changeWebhook(tx, { id: withRow('webhooks', ids).row, name, version }),
    field: 'name',
    byHand: "events = ARRAY['reply.sent']",
  },
  tags: {
    row: (ids) => `id = '${withRow('tags', ids).row}'`,
    save: (tx, ids, name, version) => renameTag(tx, { id: withRow('tags', ids).row, name, version }),
    field: 'name',
    byHand: "created_at = created_at + interval '1 second'",
  },
  rejections: {
    row: ({ rejection }) => `id = '${rejection}'`,
    save: (tx, { rejection }, feedback, version) =>
      correctRejection(tx, { rejectionId: rejection, feedback, version }),
    field: 'feedback',
    byHand: "decided_by = 'executive'",
  },
  feedback: {
    row: ({ feedback }) => `id = '${feedback}'`,
    save: (tx, { feedback }, words, version) => changeFeedback(tx, { id: feedback, words, version }),
    field: 'words',
    byHand: "decider = 'executive'",
  },
  journal_entries: {
    row: ({ keptEntry }) => `id = '${keptEntry}'`,
    save: (tx, { ready }, gut, version) => writeEntry(tx, ready, { gut, version }),
    field: 'gut',
    byHand: "decided_by = 'executive'",
  },
  adoptions: {
    row: (ids) => `id = '${withRow('adoptions', ids).row}'`,
    save: (tx, ids, text, version) =>
      changeAdoption(tx, { id: withRow('adoptions', ids).row, text, version }),
    field: 'text',
    byHand: "kind = 'final-round'",
  },
  dodges: {
    row: ({ dodge }) => `id = '${dodge}'`,
    save: (tx, { dodge }, line, version) => changeDodge(tx, { id: dodge, line, version }),
    field: 'line',
    byHand: "answer = 'not'",
  },
  free_entries: {
    row: (ids) => `id = '${freeEntryOf(ids)}'`,
    save: (tx, ids, body, version) => changeFreeEntry(tx, { id: freeEntryOf(ids), body, version }),
    field: 'body',
    byHand: "created_at = created_at + interval '1 second'",
  },
  check_ins: {
    row: (ids) => `id = '${checkInOf(ids)}'`,
    save: (tx, ids, note, version) => changeCheckIn(tx, { id: checkInOf(ids), note, version }),
    field: 'note',
    byHand: "created_at = created_at + interval '1 second'",
  },
  reviews: {
    row: () => `user_id = '${all.me.userId}' AND closed_on IS NULL`,
    save: (tx, _ids, wentWell, version) => writeWentWell(tx, { month: OPEN_MONTH, wentWell, version }),
    field: 'wentWell',
    byHand: "went_well_sealed = went_well_sealed || '\\x00'",
  },
  vents: {
    row: ({ rejection }) => `rejection_id = '${rejection}'`,
    save: (tx, { rejection }, body, version) => saveVent(tx, { rejectionId: rejection, body, version }),
    field: 'body',
    byHand: "body_sealed = body_sealed || '\\x00'",
  },
  views: {
    row: (ids) => `id = '${withRow('views', ids).row}'`,
    save: (tx, ids, name, version) => changeView(tx, { id: withRow('views', ids).row, name, version }),
    field: 'name',
    byHand: "name = 'Ben'",
  },
  stages: {
    row: (ids) => `id = '${withRow('stages', ids).row}'`,
    save: (tx, ids, name, version) => changeStage(tx, { id: withRow('stages', ids).row, name, version }),
    field: 'name',
    byHand: "name = 'Ben'",
  },
  thoughts: {
    row: (ids) => `id = '${withRow('thoughts', ids).row}'`,
    save: (tx, ids, answer, version) =>
      changeThought(tx, { id: withRow('thoughts', ids).row, answer, version }),
    field: 'answer',
    byHand: "patterns = ARRAY['mind-reading']",
  },
  interviews: {
    row: (ids) => `id = '${withRow('interviews', ids).row}'`,
    save: (tx, ids, place, version) =>
      changeInterview(tx, { id: withRow('interviews', ids).row, place, version }),
    field: 'place',
    byHand: 'round = 3',
  },
  people: {
    row: (ids) => `id = '${withRow('people', ids).row}'`,
    save: (tx, ids, remarks, version) =>
      changeContact(tx, { id: withRow('people', ids).row, remarks, version }),
    field: 'remarks',
    byHand: "role = 'referrer'",
  },
  documents: {
    row: (ids) => `id = '${withRow('documents', ids).row}'`,
    save: (tx, ids, title, version) =>
      changeDocument(tx, { id: withRow('documents', ids).row, title, version }),
    field: 'title',
    byHand: "kind = 'other'",
  },
  imports: {
    row: (ids) => `id = '${withRow('imports', ids).row}'`,
    save: (tx, ids, fileName, version) => decide(tx, { id: withRow('imports', ids).row, fileName, version }),
    field: 'fileName',
    byHand: 'leave_out = NOT leave_out',
  },
  tasks: {
    row: (ids) => `id = '${withRow('tasks', ids).row}'`,
    save: (tx, ids, title, version) => changeTask(tx, { id: withRow('tasks', ids).row, title, version }),
    field: 'title',
    byHand: "due_on = '2026-12-24'",
  },
  comments: {
    row: ({ ownComment }) => `id = '${ownComment}'`,
    save: (tx, { ownComment }, body, version) => changeComment(tx, { id: ownComment, body, version }),
    field: 'body',
    byHand: "body_sealed = body_sealed || '\\x00'",
  },
  users: {
    row: () => `id = '${all.me.userId}'`,
    save: (tx, _ids, name, version) => changeMe(tx, { name, version }),
    field: 'name',
    byHand: "name = 'Ben'",
  },
};

/** Compared by something else than a `version` that a trigger raises; each has a test of its own below. */
const OTHERWISE: Record<string, string> = {
  replies: 'by the hash of its words (`seen`)',
  templates: 'by the number of its newest version, which its words hang on',
};

/** Rows that somebody may change, and that nobody types into. */
const NOT_TYPED: Record<string, string> = {
  accounts: 'a link to an identity',
  answered_requests: 'what a program was answered',
  api_tokens: 'named once',
  authenticators: 'a secret that is made',
  calendar_feeds: 'switched on and off, never typed',
  calendar_feed_events: 'what a calendar was told',
  captures: 'read once, and saved once',
  client_invitations: 'sent once, then answered or withdrawn',
  coachings: 'moves from state to state',
  companies: 'edited with an application, whose version it raises',
  exports: 'made and deleted',
  export_parts: 'made and deleted',
  import_files: 'kept for a while after somebody was at it',
  import_pages: 'rows of a file as they were read',
  import_mappings: 'kept when a file is run',
  document_files: 'uploaded once, as a whole',
  floors: 'written by triggers',
  grants: 'given and taken back',
  mail_events: 'what a provider says',
  mailboxes: 'tried and kept as a whole, never in part',
  notices: 'seen or not',
  nudges: 'sent or skipped',
  outbox: 'frozen',
  passkeys: 'named once',
  pauses: 'begun and ended',
  plan_roles: 'added; what is typed is an application',
  plan_steps: 'ticked or not',
  plans: 'moves from state to state',
  recovery_codes: 'used once',
  rejection_emails: 'pasted anew as a whole',
  sent_copies: 'filed by the worker, or given up',
  sessions: 'a browser',
  submissions: 'what was sent once',
  thread_watches: 'looked at by the worker; what was found is confirmed or put away',
  user_keys: 'a key',
};

let all: FullPerson;
beforeAll(async () => {
  all = await aFullPerson('Ana Ruiz');
});

const standing = async (table: string) => {
  const [row] = await asAdmin(`SELECT * FROM ${table} WHERE ${rowOf(table)}`);
  return row as { version: number } | undefined;
};
const rowOf = (table: string) => EDITS[table]?.row(all.ids) ?? 'false';

const saving = (table: string, text: string, version?: number) => {
  const edit = EDITS[table];
  if (!edit) throw new Error(table);
  return inScope(all.me, (tx) => edit.save(tx, all.ids, text, version));
};

describe('every table whose rows somebody can change', () => {
  test('is edited by its version, or says why it is not', async () => {
    const rows = await asAdmin(
      `SELECT DISTINCT c.relname AS name FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
       WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace
         AND (a.attname = 'user_id' OR c.relname = 'users') AND NOT a.attisdropped
         AND has_any_column_privilege('rebound_app', c.oid, 'UPDATE') ORDER BY 1`,
    );
    const names = rows.map(({ name }) => name);
    const said = [EDITS, OTHERWISE, NOT_TYPED].flatMap((list) => Object.keys(list));
    expect(names.length).toBeGreaterThan(20);
    expect(
      names.filter((name) => !said.includes(name)),
      'Give it a version and an edit here.',
    ).toEqual([]);
  });

  test('has its version raised by the database, whoever writes', async () => {
    const rows = await asAdmin(
      `SELECT c.relname AS name FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
       WHERE t.tgname = 'raise_version' ORDER BY 1`,
    );
    expect(rows.map(({ name }) => name)).toEqual(Object.keys(EDITS).sort());
  });
});

describe.each(Object.keys(EDITS))('%s', (table) => {
  const field = EDITS[table]?.field ?? '';

  test('takes a save that saw the newest, and raises the version', async () => {
    const before = await standing(table);
    allowed(await saving(table, 'The first text', before?.version));
    expect((await standing(table))?.version).toBe((before?.version ?? 0) + 1);
  });

  test('VERSION: refuses one that did not, says what is there, and changes nothing', async () => {
    const seen = (await standing(table))?.version ?? 0;
    allowed(await saving(table, 'What another tab wrote', seen));
    const there = await standing(table);
    const refusal = refusalOf(await saving(table, 'Started from before', seen));
    expect(refusal).toMatchObject({
      code: 'VERSION',
      because: 'it was changed since',
      current: { version: there?.version, values: { [field]: 'What another tab wrote' } },
    });
    expect(await standing(table)).toEqual(there);
  });

  test('VERSION: a blank form of somebody who saw nothing yet blanks nothing', async () => {
    const there = await standing(table);
    expect(refusalOf(await saving(table, 'Blank before', 0)).code).toBe('VERSION');
    expect(await standing(table)).toEqual(there);
  });

  test('of two at once one is saved and the other is told', async () => {
    const seen = (await standing(table))?.version;
    const both = await Promise.all(['One of two', 'Two of two'].map((text) => saving(table, text, seen)));
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(both.flatMap((one) => (one.ok ? [] : one.refusal.code))).toEqual(['VERSION']);
    expect((await standing(table))?.version).toBe((seen ?? 0) + 1);
  });

  test('takes the same text again from whoever did not see it', async () => {
    allowed(await saving(table, 'The same', (await standing(table))?.version));
    allowed(await saving(table, 'The same', 0));
  });

  test('raises the version for SQL by hand, which cannot lower it', async () => {
    const there = await standing(table);
    await byHand(all.me, `UPDATE ${table} SET ${EDITS[table]?.byHand}, version = 1 WHERE ${rowOf(table)}`);
    expect((await standing(table))?.version).toBe((there?.version ?? 0) + 1);
  });
});

describe('what is compared otherwise', () => {
  test('a reply by the hash of its words', async () => {
    const letter = { ...draftFor(all.ids.ready), body: 'Another text.', seen: 'not what is there' };
    expect(refusalOf(await inScope(all.me, (tx) => saveDraft(tx, letter)))).toMatchObject({
      code: 'VERSION',
      current: { version: null, values: { body: 'Thank you for your message.' } },
    });
  });

  test('a template by the number of its newest version', async () => {
    const stale = { id: all.ids.template, version: 1, subject: 'Another one' };
    expect(refusalOf(await inScope(all.me, (tx) => saveTemplate(tx, stale)))).toMatchObject({
      code: 'VERSION',
      current: { version: 2, values: { subject: 'Thank you, [name]' } },
    });
  });
});
