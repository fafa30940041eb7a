import { companyKey } from '@/lib/rules/company-key/company-key';
import type { Row } from '@/test/upgrade/before';

// Where what was in the database before grants is today. A migration that renames a table or a column, or writes a value
// in another way, says so here; for everything else the row of then is the row of today.

type Kept = {
  /** What the table is called today, where that changed. */
  table?: string;
  /** What a column is called today; null for one whose values went into others. */
  columns?: Record<string, string | null>;
  /** Values that are others today, by the names of today. */
  values?(row: Row): Row;
};

const KEPT: Record<string, Kept> = {
  users: { columns: { next_morning_at: 'next_digest_at', last_morning: 'last_digest_on' } },
  // Wrapped anew; that it is the same key is seen by what it opens.
  user_keys: { columns: { wrapped_key: null } },
  // What was said is in rows of its own; lib/features/feedback/move.data.test.ts finds each text there.
  rejections: { columns: { unlock_told_at: 'hold_end_told_at', feedback_sealed: null } },
  journal_entries: { columns: { feedback_sealed: null } },
  applications: { columns: { quiet_until: 'snoozed_until' } },
  their_mails: { table: 'rejection_emails' },
  hold_floors: { table: 'floors', columns: { hold_until: 'until' }, values: () => ({ kind: 'hold' }) },
  mail_paces: { table: 'mail_rate_limits' },
  companies: { values: ({ name }) => ({ name_key: companyKey(String(name)) }) },
  coach_accesses: {
    table: 'access_log',
    columns: { coach_id: 'reader_id', what: 'subject_kind', entry_id: 'subject_id', template_id: null },
    values: ({ what, entry_id, template_id }) => ({
      subject_kind: what === 'entry' ? 'journal-entry' : what,
      subject_id: entry_id ?? template_id,
    }),
  },
  entry_shares: {
    table: 'grants',
    columns: { shared_at: 'granted_at', entry_id: 'subject_id' },
    values: () => ({ subject_kind: 'journal-entry', permission: 'comment', revoked_at: null }),
  },
  template_shares: {
    table: 'grants',
    columns: { shared_at: 'granted_at', template_id: 'subject_id' },
    values: () => ({ subject_kind: 'template', permission: 'read', revoked_at: null }),
  },
};

export const tableNow = (table: string): string => KEPT[table]?.table ?? table;

export function rowNow(table: string, row: Row): Row {
  const { columns = {}, values } = KEPT[table] ?? {};
  const renamed = Object.entries(row).flatMap(([column, value]) => {
    const now = columns[column] === undefined ? column : columns[column];
    return now === null ? [] : [[now, value] as const];
  });
  return { ...Object.fromEntries(renamed), ...values?.(row) };
}
