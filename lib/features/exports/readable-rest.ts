import { each, field, type Html, html, part } from '@/lib/features/exports/markup';
import type { Row } from '@/lib/features/exports/rows';

// What the page to read has no part of its own for: every other table by its columns, so that nothing of a person's is in
// the files for programs alone.

/** Tables that say nothing to a reader: they are in `data/`, and why they are nowhere else. */
export const FOR_PROGRAMS: Readonly<Record<string, string>> = {
  users: 'The settings of the account; its address and zone are in the page.',
  accounts: 'How you signed in elsewhere.',
  floors: 'What holds a reply is measured from; the reply is in the page.',
  nudges: 'Which reminders went out.',
  grants: 'What was shared with whom, by its number; the sharing is in the page.',
  reviewed_entries: 'Marks of a coach’s.',
  access_log: 'What a coach opened, by its number.',
  notices: 'What was told in the app.',
  mailboxes: 'How your mailbox is reached.',
  sessions: 'Where you were signed in.',
  passkeys: 'What you sign in with.',
  api_tokens: 'What programs you let in.',
  security_events: 'The security log.',
  outbox: 'Which mails went out; the letters are in `letters/`.',
  mail_events: 'What became of mails.',
  sent_copies: 'What was filed in your mailbox.',
  thread_watches: 'Which threads are watched; what was found is in the page as feedback.',
};

/** Columns that say when and by what number a row is kept, not what it holds. */
const INNER = /^(?:id|version|created_at|updated_at|.*_id|.*_key)$/;

/** The tables that are not in `told`, each under its name, with all that its rows hold. */
export const restParts = (tables: ReadonlyMap<string, readonly Row[]>, told: readonly string[]): Html =>
  each(
    [...tables].filter(([name]) => !told.includes(name) && !(name in FOR_PROGRAMS)),
    ([name, rows]) => part(inWords(name), each(rows, rowPart)),
  );

const rowPart = (row: Row): Html =>
  html`<section>${each(
    Object.entries(row).filter(([column]) => !INNER.test(column)),
    ([column, value]) => field(inWords(column), saidOf(value)),
  )}</section>`;

const inWords = (name: string): string =>
  `${name.charAt(0).toUpperCase()}${name.slice(1).replaceAll('_', ' ')}`;

function saidOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(saidOf).join(', ');
  if (value !== null && typeof value === 'object') return JSON.stringify(value);
  return value === null || value === undefined ? '' : String(value);
}
