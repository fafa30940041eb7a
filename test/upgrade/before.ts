import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import pg from 'pg';
import { z } from 'zod';
import {
  openBytes,
  parseMasterKeys,
  sealBytes,
  systemKey,
  unwrapDataKey,
} from '@/lib/platform/crypto/envelope';
import { env } from '@/lib/platform/env';

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
    tables.set(table, [...(tables.get(table) ?? []), row]);
  }
  return tables;
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

/** Seals and opens what is in these tables as that commit did. */
export function vaultsOf(tables: Tables) {
  const masters = parseMasterKeys(env().REBOUND_MASTER_KEYS);
  const keys = new Map(
    (tables.get('user_keys') ?? []).map((row) => {
      const owner = String(row.user_id);
      const wrapped = {
        masterVersion: Number(row.master_version),
        wrappedKey: bytesOf(String(row.wrapped_key)),
      };
      return [owner, unwrapDataKey(masters, wrapped, owner)];
    }),
  );
  const keyOf = (owner: string) => {
    const key = owner === NOBODY ? systemKey(masters) : keys.get(owner);
    if (!key) throw new Error(`${owner} has no key`);
    return key;
  };
  const contextOf = (owner: string, table: string, column: string) =>
    `${owner}:${SEALED_AS[`${table}.${column}`]}`;
  return {
    seal: (owner: string, [table, column]: [string, string], text: string) =>
      `\\x${Buffer.from(sealBytes(keyOf(owner), Buffer.from(text), contextOf(owner, table, column))).toString('hex')}`,
    open: (owner: string, [table, column]: [string, string], hex: string) =>
      openBytes(keyOf(owner), bytesOf(hex), contextOf(owner, table, column)).toString('utf8'),
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
