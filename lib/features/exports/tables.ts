// What an export holds: the rows of these tables, in this order. test: a private table that is in neither list fails.

/**
 * The tables of a person. `omit`: columns that are keys to something, not something of the person's. `filesOnly`: columns that
 * are in `data/` and not on the page to read, which is made in memory: thousands of captured pages would end the worker.
 */
export const EXPORTED: Readonly<Record<string, { omit?: readonly string[]; filesOnly?: readonly string[] }>> =
  {
    users: {},
    account_terms: {},
    accounts: {},
    companies: {},
    applications: {},
    stage_events: {},
    interviews: {},
    people: {},
    application_people: {},
    interview_people: {},
    tasks: {},
    tags: {},
    application_tags: {},
    links: {},
    documents: {},
    document_files: {},
    application_documents: {},
    captures: { filesOnly: ['words'] },
    rejections: {},
    rejection_emails: {},
    replies: { omit: ['to_key'] },
    floors: { omit: ['to_key'] },
    journal_entries: {},
    adoptions: {},
    feedback: {},
    thoughts: {},
    views: {},
    stages: {},
    dodges: {},
    entry_versions: {},
    free_entries: {},
    check_ins: {},
    reviews: {},
    vents: {},
    pauses: {},
    plans: {},
    plan_steps: {},
    plan_roles: {},
    nudges: {},
    templates: {},
    template_versions: {},
    coach_templates: {},
    coachings: {},
    client_invitations: {},
    grants: {},
    comments: {},
    reviewed_entries: {},
    access_log: {},
    notices: {},
    // What it takes to log in to somebody's mailbox has no place in a file on a disk.
    mailboxes: { omit: ['secret_sealed', 'former_sealed'] },
    sessions: { omit: ['token_hash'] },
    calendar_feeds: { omit: ['secret_hash'] },
    // What its messages are signed by has no place in a file on a disk; a former secret signs for a day.
    webhooks: { omit: ['secret_sealed', 'former_sealed'] },
    passkeys: { omit: ['public_key'] },
    api_tokens: { omit: ['token_hash'] },
    // The letters are in `letters/`; of other mails only that they were sent.
    security_events: {},
    outbox: { omit: ['mail_sealed'] },
    mail_events: {},
    // The copy itself is the letter in `letters/`.
    sent_copies: { omit: ['raw_sealed'] },
    thread_watches: {},
  };

/** VENT: in an export only where the person asked for it by name. */
export const ONLY_BY_NAME: readonly string[] = ['vents'];

/** Private tables that no export holds, and why. */
export const LEFT_OUT: Readonly<Record<string, string>> = {
  user_keys: 'It opens everything that is sealed.',
  authenticators: 'It signs its owner in.',
  recovery_codes: 'Hashes of codes that sign their owner in.',
  security_heads: 'Where the security log ends, to check it by.',
  site_invitations: 'An address that was invited, and is forgotten when the account is made.',
  sign_in_tokens: 'A hash that signs somebody in, gone in minutes.',
  local_mails: 'What local mode delivered; the same mails are in the outbox.',
  submissions: 'Hashes of forms that were sent, for two weeks.',
  calendar_feed_events:
    'Hashes of what your calendar was last told; the things themselves are in the other tables.',
  answered_requests: 'Answers that a program was given within a day; what they say is in the other tables.',
  document_chunks: 'Pieces of the files that are in `documents/`.',
  imports: 'How a file was read that the person brought; what came of it is in the other tables.',
  import_files: 'Until when such a file is kept.',
  import_parts: 'Pieces of a file that the person brought.',
  import_pages: 'The rows of such a file as they were read.',
  imported_applications: 'Which application came from which line of such a file.',
  imported_people: 'Who came from which line of such a file.',
  import_mappings: 'What the columns of such files meant the last time.',
  exports: 'The export itself.',
  export_parts: 'The export itself.',
  undos: 'What was done in the last seconds; what it was done to is in the other tables.',
  undo_rows: 'Rows that were deleted in the last seconds, and are not there any more.',
};

export const exportedTables = (withVents: boolean): string[] =>
  Object.keys(EXPORTED).filter((table) => withVents || !ONLY_BY_NAME.includes(table));
