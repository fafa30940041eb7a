import type { Prisma } from '@/lib/platform/db/generated/client';

// Every column that holds sealed text. The schema decides what belongs here: a column named `...Sealed` that is
// missing does not compile, nor does one that is not in the schema.

type Models = Prisma.TypeMap['model'];
type Scalars<M extends keyof Models> = Models[M]['payload']['scalars'];

type ColumnsOf<M extends keyof Models> = Extract<keyof Scalars<M>, `${string}Sealed`>;

/** A model of the schema with a sealed column. */
export type SealedModel = { [M in keyof Models]: ColumnsOf<M> extends never ? never : M }[keyof Models];
export type SealedColumn<M extends SealedModel> = ColumnsOf<M>;

type Entry<M extends SealedModel> = {
  /** What the database calls it; part of what is authenticated, so a renamed table is sealed anew. */
  readonly table: string;
  /** The columns that name a row among its owner's. */
  readonly key: readonly (keyof Scalars<M>)[];
  /** Each sealed column, with its name in the former format; null for one that was never sealed in that. */
  readonly columns: { readonly [C in SealedColumn<M>]: string | null };
};

export const SEALED_COLUMNS = {
  Application: {
    table: 'applications',
    key: ['id'],
    columns: { noteSealed: 'application.note', credentialSealed: 'application.credential' },
  },
  RejectionEmail: {
    table: 'rejection_emails',
    key: ['rejectionId'],
    columns: { mailSealed: 'rejection.mail' },
  },
  Vent: { table: 'vents', key: ['rejectionId'], columns: { bodySealed: 'vent.body' } },
  Reply: {
    table: 'replies',
    key: ['id'],
    columns: {
      toSealed: 'reply.to',
      subjectSealed: 'reply.subject',
      bodySealed: 'reply.body',
      personSealed: 'reply.person',
      evidenceSealed: 'reply.evidence',
    },
  },
  JournalEntry: {
    table: 'journal_entries',
    key: ['id'],
    columns: { oneThingSealed: 'entry.oneThing', gutSealed: 'entry.gut' },
  },
  Feedback: {
    table: 'feedback',
    key: ['id'],
    columns: { wordsSealed: null, personSealed: null, becauseSealed: null, ownThemesSealed: null },
  },
  Review: {
    table: 'reviews',
    key: ['id'],
    columns: { wentWellSealed: null, keptSealed: null },
  },
  Dodge: { table: 'dodges', key: ['id'], columns: { lineSealed: null } },
  EntryVersion: {
    table: 'entry_versions',
    key: ['entryId', 'version'],
    columns: { feedbackSealed: null, oneThingSealed: null, gutSealed: null },
  },
  FreeEntry: { table: 'free_entries', key: ['id'], columns: { bodySealed: null } },
  CheckIn: { table: 'check_ins', key: ['id'], columns: { feelingSealed: null, noteSealed: null } },
  Comment: { table: 'comments', key: ['id'], columns: { bodySealed: 'comment.body' } },
  Template: { table: 'templates', key: ['id'], columns: { nameSealed: 'template.name' } },
  TemplateVersion: {
    table: 'template_versions',
    key: ['templateId', 'version'],
    columns: { subjectSealed: 'template.subject', blocksSealed: 'template.blocks' },
  },
  CoachTemplate: {
    table: 'coach_templates',
    key: ['id'],
    columns: {
      nameSealed: 'coachTemplate.name',
      subjectSealed: 'coachTemplate.subject',
      blocksSealed: 'coachTemplate.blocks',
    },
  },
  Adoption: { table: 'adoptions', key: ['id'], columns: { textSealed: null } },
  Thought: { table: 'thoughts', key: ['id'], columns: { textSealed: null, answerSealed: null } },
  Interview: {
    table: 'interviews',
    key: ['id'],
    columns: { preparationSealed: null, debriefSealed: null, outcomeSealed: null },
  },
  Contact: {
    table: 'people',
    key: ['id'],
    columns: { mailSealed: null, phoneSealed: null, remarksSealed: null },
  },
  // A piece opens only where it stands, and only as the end of its file if it is the end.
  DocumentChunk: {
    table: 'document_chunks',
    key: ['fileId', 'n', 'last'],
    columns: { bytesSealed: null },
  },
  Import: { table: 'imports', key: ['id'], columns: { readingSealed: null } },
  ImportPart: { table: 'import_parts', key: ['importId', 'n', 'last'], columns: { bytesSealed: null } },
  ImportPage: { table: 'import_pages', key: ['importId', 'n'], columns: { itemsSealed: null } },
  ImportMapping: { table: 'import_mappings', key: ['id'], columns: { mappingSealed: null } },
  Capture: { table: 'captures', key: ['id'], columns: { readingSealed: null, wordsSealed: null } },
  Webhook: {
    table: 'webhooks',
    key: ['id'],
    columns: { urlSealed: null, secretSealed: null, formerSealed: null },
  },
  Outbox: { table: 'outbox', key: ['id'], columns: { mailSealed: 'outbox.mail' } },
  Mailbox: {
    table: 'mailboxes',
    key: ['userId'],
    columns: {
      loginSealed: 'mailbox.login',
      secretSealed: 'mailbox.secret',
      addressSealed: 'mailbox.address',
      nameSealed: 'mailbox.name',
    },
  },
  SentCopy: { table: 'sent_copies', key: ['replyId'], columns: { rawSealed: null } },
  ThreadWatch: { table: 'thread_watches', key: ['replyId'], columns: { foundSealed: null } },
  Authenticator: { table: 'authenticators', key: ['userId'], columns: { secretSealed: null } },
  ExportPart: { table: 'export_parts', key: ['exportId', 'n'], columns: { bytesSealed: null } },
  SignInToken: { table: 'sign_in_tokens', key: ['id'], columns: { answersSealed: null } },
  AnsweredRequest: { table: 'answered_requests', key: ['id'], columns: { answerSealed: null } },
  LocalMail: { table: 'local_mails', key: ['id'], columns: { mailSealed: 'local.mail' } },
} as const satisfies { readonly [M in SealedModel]: Entry<M> };

/** The columns that name a row of a model among its owner's. */
export type RowKey<M extends SealedModel> = {
  readonly [K in Extract<(typeof SEALED_COLUMNS)[M]['key'][number], keyof Scalars<M>>]: Scalars<M>[K];
};

/** Whose it is in the place of a text that belongs to nobody: a sign-in mail, local mode's mailbox. */
export const NOBODY = 'house';

const columnNames = new Map<string, string>();

/** What the database calls a column of the schema. Asked for each text that is opened, and there are few. */
export function columnName(column: string): string {
  const name = columnNames.get(column) ?? column.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  columnNames.set(column, name);
  return name;
}

/** The row's name in what is authenticated. */
export const rowIdOf = (key: readonly unknown[]): string => key.map(String).join('/');

export type SealedTable = {
  table: string;
  /** Column names of the database. */
  key: string[];
  columns: { column: string; formerly: string | null }[];
  /** Null where every row is the system's own. */
  owner: 'user_id' | null;
};

/** Models whose every row is the system's own. */
const OF_NOBODY: readonly string[] = ['LocalMail', 'SignInToken'] satisfies SealedModel[];

/** The registry in the words of the database. */
export const sealedTables = (): SealedTable[] =>
  Object.entries(SEALED_COLUMNS).map(([model, { table, key, columns }]) => ({
    table,
    key: key.map(columnName),
    columns: Object.entries(columns).map(([column, formerly]) => ({ column: columnName(column), formerly })),
    owner: OF_NOBODY.includes(model) ? null : 'user_id',
  }));
