import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import pg from 'pg';
import { z } from 'zod';
import { masterSecrets } from '@/lib/platform/crypto/keys';
import { formerSystemKey, openFormer, sealFormer, unwrapFormer, wrapFormer } from '@/test/upgrade/former';

// The database of the last commit before grants, with the demo data (test/fixtures/README.md).

/** The last migration of that commit. */
export const LAST_MIGRATION = '20261126121600_an_unsaid_role';
/** When the demo data was made: its clock stops there, so that what lay ahead then still lies ahead. */
export const MADE_AT = '2026-11-29T14:18:00Z';

export type Row = Record<string, unknown>;
export type Tables = Map<string, Row[]>;

const lineSchema = z.object({ table: z.string(), row: z.record(z.string(), z.unknown()) });

export function demoData(): Tables {
  const lines = gunzipSync(readFileSync('test/fixtures/before-grants.jsonl.gz')).toString('utf8').trim();
  const tables: Tables = new Map();
  for (const line of lines.split('\n')) {
    const { table, row } = lineSchema.parse(JSON.parse(line));
    tables.set(table, [...(tables.get(table) ?? []), table === 'user_keys' ? underTheTests(row) : row]);
  }
  return tables;
}

/** The master key that wrapped the demo data's keys. */
const MADE_UNDER = Buffer.alloc(32, 7);

/** A key of the demo data, wrapped by the tests' own master key as that commit would have wrapped it. */
function underTheTests(row: Row): Row {
  const owner = String(row.user_id);
  const key = unwrapFormer(MADE_UNDER, bytesOf(String(row.wrapped_key)), owner);
  return { ...row, wrapped_key: hexOf(wrapFormer(master(), key, owner)) };
}

/** The tests' master key: version 1, of which that commit knew. */
function master(): Buffer {
  const secret = masterSecrets().byVersion.get(1);
  if (!secret) throw new Error('the tests have no master key 1');
  return secret;
}

/** Under what name each sealed column was sealed then. */
export const SEALED_AS: Record<string, string> = {
  'applications.credential_sealed': 'application.credential',
  'applications.note_sealed': 'application.note',
  'coach_templates.blocks_sealed': 'coachTemplate.blocks',
  'coach_templates.name_sealed': 'coachTemplate.name',
  'coach_templates.subject_sealed': 'coachTemplate.subject',
  'comments.body_sealed': 'comment.body',
  'journal_entries.feedback_sealed': 'entry.feedback',
  'journal_entries.gut_sealed': 'entry.gut',
  'journal_entries.one_thing_sealed': 'entry.oneThing',
  'local_mails.mail_sealed': 'local.mail',
  'mailboxes.address_sealed': 'mailbox.address',
  'mailboxes.login_sealed': 'mailbox.login',
  'mailboxes.name_sealed': 'mailbox.name',
  'mailboxes.secret_sealed': 'mailbox.secret',
  'outbox.mail_sealed': 'outbox.mail',
  'rejections.feedback_sealed': 'rejection.feedback',
  'replies.body_sealed': 'reply.body',
  'replies.evidence_sealed': 'reply.evidence',
  'replies.person_sealed': 'reply.person',
  'replies.subject_sealed': 'reply.subject',
  'replies.to_sealed': 'reply.to',
  'template_versions.blocks_sealed': 'template.blocks',
  'template_versions.subject_sealed': 'template.subject',
  'templates.name_sealed': 'template.name',
  'their_mails.mail_sealed': 'rejection.mail',
  'vents.body_sealed': 'vent.body',
};

/** Whose a sealed text is that belongs to nobody. */
export const NOBODY = 'house';

export const bytesOf = (hex: string) => new Uint8Array(Buffer.from(hex.replace(/^\\x/, ''), 'hex'));
export const hexOf = (bytes: Uint8Array) => `\\x${Buffer.from(bytes).toString('hex')}`;

/** Seals and opens what is in these tables as that commit did. */
export function vaultsOf(tables: Tables) {
  const keys = new Map(
    (tables.get('user_keys') ?? []).map((row) => {
      const owner = String(row.user_id);
      return [owner, unwrapFormer(master(), bytesOf(String(row.wrapped_key)), owner)];
    }),
  );
  const keyOf = (owner: string) => {
    const key = owner === NOBODY ? formerSystemKey(master()) : keys.get(owner);
    if (!key) throw new Error(`${owner} has no key`);
    return key;
  };
  const contextOf = (owner: string, table: string, column: string) =>
    `${owner}:${SEALED_AS[`${table}.${column}`]}`;
  return {
    seal: (owner: string, [table, column]: [string, string], text: string) =>
      hexOf(sealFormer(keyOf(owner), Buffer.from(text), contextOf(owner, table, column))),
    open: (owner: string, [table, column]: [string, string], hex: string) =>
      openFormer(keyOf(owner), bytesOf(hex), contextOf(owner, table, column)).toString('utf8'),
  };
}

/** Rows as they stood, whatever the guards say of how they came about. */
export async function putRows(adminUrl: string, tables: Tables): Promise<void> {
  await asUtc(adminUrl, async (client) => {
    await client.query("SET session_replication_role = 'replica'");
    for (const [table, rows] of tables) {
      const name = client.escapeIdentifier(table);
      await client.query(`INSERT INTO ${name} SELECT * FROM jsonb_populate_recordset(NULL::${name}, $1)`, [
        JSON.stringify(rows),
      ]);
    }
    await client.query(
      'UPDATE time_shift SET seconds = extract(epoch FROM $1::timestamptz - clock_timestamp())',
      [MADE_AT],
    );
  });
}

/** Every row of a table as the file of the demo data has them. */
export const rowsOf = (adminUrl: string, table: string): Promise<Row[]> =>
  asUtc(adminUrl, async (client) => {
    const { rows } = await client.query<{ row: Row }>(
      `SELECT to_jsonb(t) AS row FROM ${client.escapeIdentifier(table)} t`,
    );
    return rows.map(({ row }) => row);
  });

export async function asUtc<T>(adminUrl: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: adminUrl, options: '-c timezone=UTC' });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
