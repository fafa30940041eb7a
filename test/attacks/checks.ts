import { formatChecks } from '@/lib/platform/crypto/sealed-format';
import type { Attack } from '@/test/attacks/attack';
import type { Guard } from '@/test/attacks/guards';
import { NEW_ID, twin } from '@/test/attacks/twins';

// Words and figures that the rules do not know: the check refuses them, and its name is the reason. On
// test/attacks/fixture-stage.ts; the checks of a pushback and a question are attacked in asking.ts.

const refusal = (check: string, table: string, sql: string, by = 'me'): Attack => ({
  title: `what ${check} says no to`,
  sql,
  by,
  stoppedBy: `check ${table}.${check}`,
  reason: `"${check}"`,
});

/** For each check of a table what to set, and of which rows where not of all of the owner's. */
type Changes = Record<string, string | readonly [set: string, which: string]>;

const changed = (table: string, changes: Changes, owner = 'user_id'): Attack[] =>
  Object.entries(changes).map(([check, change]) => {
    const [set, which] = typeof change === 'string' ? [change, 'true'] : change;
    return refusal(check, table, `UPDATE ${table} SET ${set} WHERE ${owner} = $me AND ${which}`);
  });

const UPDATES: readonly Attack[] = [
  ...changed(
    'users',
    {
      users_nudge_hour: 'nudge_hour = 24',
      users_vent_hours: 'vent_hours = 0',
      users_hold_hours: 'hold_hours = 23',
      users_ghost_days: 'ghost_days = 6',
      users_quiet_hours: 'quiet_from = 22, quiet_until = NULL',
      users_quiet_from: 'quiet_from = 24, quiet_until = 7',
      users_quiet_until: 'quiet_from = 22, quiet_until = 24',
      users_board_limits: "board_limits = '[]'",
      users_name: "name = 'Account locked - confirm at http://northwind.example'",
    },
    'id',
  ),
  ...changed('companies', { companies_wait: 'wait_months = 0', companies_wait_scope: "wait_scope = 'town'" }),
  ...changed('applications', {
    applications_stage: "stage = 'dreamt'",
    applications_furthest: "furthest_stage = 'dreamt'",
    applications_later: "later_label = 'riddle'",
    applications_ending: "ending = 'vanished'",
    applications_return_ground: "return_ground = 'luck', return_said_at = now()",
    applications_return_said: ['return_said_at = now()', 'return_ground IS NULL'],
    applications_work_mode: "work_mode = 'underwater'",
    applications_priority: "priority = 'dearest'",
    applications_periods: "salary_min = 1, salary_currency = 'EUR', salary_period = 'fortnight'",
    applications_salary: "salary_min = 2, salary_max = 1, salary_currency = 'EUR', salary_period = 'year'",
    applications_salary_wish: "salary_wish_min = 1, salary_wish_period = 'year'",
    applications_credential: ["credential_sealed = '\\x02'", 'return_ground IS NULL'],
  }),
  ...changed('interviews', {
    interviews_kind: "kind = 'seance'",
    interviews_format: "format = 'dream'",
    interviews_state: "state = 'haunted'",
    interviews_round: 'round = 0',
    interviews_minutes: 'minutes = 1441',
    interviews_uid: "uid = ''",
  }),
  ...changed('webhooks', {
    webhooks_events: "events = ARRAY['weather']",
    webhooks_paused: "paused = 'tired'",
    webhooks_former: 'former_until = now()',
  }),
  ...changed('calendar_feeds', {
    calendar_feeds_secret: "secret_hash = '\\x02'",
    calendar_feeds_contains: "contains = ARRAY['weather']",
  }),
  ...changed('calendar_feed_events', { calendar_feed_events_when: 'day = NULL, at = NULL' }),
  ...changed('views', { views_place: "place = 'wall'" }),
  ...changed('stages', {
    stages_stage: ["stage = 'dreamt'", 'is_round'],
    stages_name: "name = ''",
    stages_round: 'name = NULL',
  }),
  ...changed('thoughts', {
    thoughts_patterns: "patterns = ARRAY['laziness']",
    thoughts_felt: "felt = 'fine', looked_on = current_date",
    thoughts_looked: "felt = 'better', looked_on = NULL",
  }),
  ...changed('people', { people_name: "name = ''" }),
  ...changed('imports', { imports_state: "state = 'lost'", imports_counts: 'total = rows + 1' }),
  ...changed('documents', { documents_kind: "kind = 'diploma'" }),
  ...changed('document_files', { document_files_bytes: 'bytes = 20971521' }),
  ...changed('tasks', { tasks_title: "title = ''" }),
  ...changed('adoptions', {
    adoptions_came_from: "came_from = 'dream'",
    adoptions_kind: "kind = 'dreamt'",
    adoptions_state: "state = 'dreamt'",
    adoptions_settled: "state = 'open', settled_at = now()",
    adoptions_asked: "state = 'asked', asked_at = NULL, settled_at = NULL",
  }),
  // In the right format, and with nothing in it.
  ...changed('free_entries', { free_entries_written: "body_sealed = '\\x02'" }),
  ...changed('check_ins', { check_ins_said: "feeling_sealed = '\\x02'" }),
  ...changed('pauses', {
    pauses_until: 'until = started_at',
    pauses_ended: "ended_at = started_at - interval '1 second'",
  }),
  ...changed('exports', {
    exports_state: "state = 'dreamt'",
    exports_ready_ends: 'expires_at = NULL',
  }),
  ...changed('rejections', {
    rejections_stage: "furthest_stage = 'dreamt'",
    rejections_later: "later_label = 'riddle'",
    rejections_decided: "decided_by = 'an oracle'",
    rejections_tier: 'tier = 4',
    rejections_hours: 'hours_invested = 1001',
    rejections_in_flight: 'in_flight_before = 0',
  }),
  ...changed('replies', {
    replies_state: ["state = 'dreamt'", "state = 'draft'"],
    replies_to_role: ["to_role = 'an oracle'", "state = 'draft'"],
    replies_answer: ["answer = 'loud'", "state = 'draft'"],
    replies_via: ["via = 'pigeon'", "state = 'draft'"],
    // NOREPLY
    replies_nobody_reads: ['nobody_reads = true, nobody_reads_known = false', "state = 'scheduled'"],
    replies_remind_at: ['remind_at = now()', "state = 'scheduled'"],
  }),
  ...changed('journal_entries', {
    journal_entries_stage: "stage_reached = 'dreamt'",
    journal_entries_decided: "decided_by = 'an oracle'",
  }),
  ...changed('feedback', {
    feedback_decider: "decider = 'an oracle'",
    feedback_interviewer: "interviewer = 'rude'",
    feedback_channel: "channel = 'pigeon'",
    feedback_reading: "reading = 'unfair'",
    feedback_proposed: "proposed_reading = 'disagreed'",
  }),
  ...changed('plans', { plans_state: "state = 'dreamt'" }),
  ...changed('nudges', { nudges_day: ['day = 2', 'day = 1'], nudges_state: "state = 'dreamt'" }),
  ...changed('coachings', {
    coachings_state: ["state = 'dreamt'", 'id = $invitation'],
    // COACH-2: vents never, under any scope.
    coachings_scopes: ["scopes = '{vents}'", 'id = $invitation'],
  }),
  ...changed('client_invitations', {
    client_invitations_state: "state = 'dreamt', answered_at = now()",
    client_invitations_answered: 'answered_at = now()',
  }),
  ...changed('mailboxes', {
    mailboxes_imap: "imap_host = 'imap.example', imap_port = NULL, imap_security = NULL",
    mailboxes_imap_security: "imap_host = 'imap.example', imap_port = 993, imap_security = 'hope'",
    mailboxes_imap_port: "imap_host = 'imap.example', imap_port = 0, imap_security = 'tls'",
    mailboxes_watches: 'watches = true, imap_host = NULL, imap_port = NULL, imap_security = NULL',
  }),
  ...changed('sent_copies', {
    sent_copies_state: "state = 'lost', raw_sealed = NULL",
    sent_copies_raw: 'raw_sealed = NULL',
  }),
  ...changed('thread_watches', {
    thread_watches_state: "state = 'bored'",
    thread_watches_found_kind: "found_kind = 'gossip'",
    thread_watches_found: "state = 'found', found_sealed = NULL",
  }),
  ...changed('reviews', { reviews_kept: ['closed_on = month', 'closed_on IS NULL'] }),
  ...changed('dodges', { dodges_answer: "answer = 'shrugged'" }),
  ...changed('outbox', {
    outbox_state: ["state = 'dreamt'", "state = 'due'"],
    outbox_lease: ["claimed_by = gen_random_uuid(), claimed_until = 'infinity'", "state = 'due'"],
    outbox_delivery: "delivery = 'eaten'",
    outbox_emptied: ['mail_sealed = NULL', "state = 'due'"],
  }),
  ...changed('mail_events', { mail_events_kind: "kind = 'eaten'" }),
  ...changed('mailboxes', {
    mailboxes_security: "security = 'hope'",
    mailboxes_auth_kind: "auth_kind = 'hope'",
    mailboxes_port: 'port = 0',
  }),
  ...changed('templates', {
    templates_purpose: "purpose = 'revenge'",
    templates_tone: "tone = 'cold'",
    templates_spelling: "spelling = 'la'",
    templates_state: "state = 'burnt'",
    templates_version: 'version = 0',
  }),
];

const given = (check: string, more: string) =>
  refusal(
    check,
    'coach_templates',
    twin(
      'coach_templates',
      `${NEW_ID}, 'source_id', gen_random_uuid(), ${more}`,
      'x.coaching_id = $coaching',
    ),
    'coach',
  );

const logged = (check: string, kind: string, id: string, more: Guard[] = []) => ({
  ...refusal(
    check,
    'access_log',
    `INSERT INTO access_log (user_id, id, coaching_id, reader_id, subject_kind, subject_id, at)
     VALUES ($me, gen_random_uuid(), $coaching, $coach, '${kind}', ${id}, now())`,
    'coach',
  ),
  ...(more.length > 0
    ? { stoppedBy: [...more, `check access_log.${check}` as const], reason: 'policy for table "access_log"' }
    : {}),
});

const queued = (check: string, more: string) =>
  refusal(
    check,
    'outbox',
    twin(
      'outbox',
      `${NEW_ID}, 'idempotency_key', 'checked', 'state', 'due', ${more}`,
      'x.user_id = $me AND x.reply_id IS NULL',
    ),
  );

const INSERTS: readonly Attack[] = [
  refusal(
    'document_chunks_kept',
    'document_chunks',
    twin('document_chunks', "'n', 41, 'bytes_sealed', null"),
  ),
  {
    title: 'a piece of a file that lies where another one does, or nothing',
    sql: twin('document_chunks', "'n', 42, 'bytes_sealed', null, 'object', gen_random_uuid()"),
    stoppedBy: 'trigger document_chunks.claim_object',
    reason: 'a piece of a file claims what is not there for it',
  },
  refusal('reviews_month', 'reviews', twin('reviews', `${NEW_ID}, 'month', '2020-01-02'`)),
  refusal('dodges_months', 'dodges', twin('dodges', `${NEW_ID}, 'months', 7`)),
  refusal(
    'users_email_lower',
    'users',
    "INSERT INTO users (id, email) VALUES (gen_random_uuid(), 'ANA@example.test')",
    'identity',
  ),
  refusal('stage_events_said', 'stage_events', twin('stage_events', `${NEW_ID}, 'said_at', now()`)),
  refusal('stage_events_taken_back', 'stage_events', twin('stage_events', `${NEW_ID}, 'taken_back', true`)),
  refusal('stage_events_stage', 'stage_events', twin('stage_events', `${NEW_ID}, 'stage', 'dreamt'`)),
  refusal('stage_events_later', 'stage_events', twin('stage_events', `${NEW_ID}, 'later_label', 'riddle'`)),
  refusal('stage_events_ending', 'stage_events', twin('stage_events', `${NEW_ID}, 'ending', 'vanished'`)),
  refusal(
    'coachings_email_lower',
    'coachings',
    twin('coachings', `${NEW_ID}, 'coach_email', 'PRIYA@example.test'`, 'x.id = $invitation'),
  ),
  refusal(
    'client_invitations_email_lower',
    'client_invitations',
    twin('client_invitations', `${NEW_ID}, 'client_email', 'ANA@example.test'`),
  ),
  refusal(
    'template_versions_version',
    'template_versions',
    twin('template_versions', "'version', 0, 'restored_from', null"),
  ),
  queued('outbox_reply_kind', "'kind', 'reply', 'recipient_hash', '', 'sender_hash', ''"),
  refusal(
    'mail_reports_stopped',
    'mail_reports',
    "INSERT INTO mail_reports (id, recipient_hash, sender_hash, stopped, at) VALUES (gen_random_uuid(), '', '', 'nobody', now())",
  ),
  queued('outbox_via', "'kind', 'nudge', 'via', 'mailbox'"),
  // What the log would take for two lines.
  queued('outbox_request_id', "'request_id', E'r-1\\\\nerror'"),
  queued('outbox_via', "'kind', 'nudge', 'via', 'webhook'"),
  {
    title: 'what outbox_owner says no to',
    sql: `INSERT INTO outbox (id, kind, mail_sealed, due_at, idempotency_key, created_at)
          VALUES (gen_random_uuid(), 'nudge', '\\x02', now(), 'checked', now())`,
    by: 'identity',
    stoppedBy: ['part of outbox.identity: kind =', 'check outbox.outbox_owner'],
    reason: 'row-level security policy for table "outbox"',
  },
  refusal(
    'grants_permission',
    'grants',
    `INSERT INTO grants (user_id, id, grantee_id, coaching_id, subject_kind, subject_id, permission, granted_at)
     VALUES ($me, gen_random_uuid(), $coach, $coaching, 'journal-entry', $keptEntry, 'own', now())`,
  ),
  ...changed('comments', {
    comments_kind: "kind = 'order'",
    comments_answer: ["answer = 'maybe', answered_at = now()", "kind = 'suggestion'"],
    comments_answered: ["answer = 'taken', answered_at = now()", "kind = 'comment'"],
  }),
  ...changed('coachings', { coachings_ended_by: ["ended_by = 'nobody'", 'id = $coaching'] }),
  refusal('adoptions_version', 'adoptions', twin('adoptions', `${NEW_ID}, 'version', 0`)),
  refusal('entry_versions_version', 'entry_versions', twin('entry_versions', "'version', 0")),
  refusal(
    'interviews_version',
    'interviews',
    twin('interviews', `${NEW_ID}, 'uid', 'one more', 'version', 0`),
  ),
  refusal('tags_version', 'tags', twin('tags', `${NEW_ID}, 'name_key', 'one more', 'version', 0`)),
  refusal('views_version', 'views', twin('views', `${NEW_ID}, 'name', 'One more', 'version', 0`)),
  refusal('thoughts_version', 'thoughts', twin('thoughts', `${NEW_ID}, 'version', 0`)),
  // Nobody consents to what there is no word for.
  logged('access_log_subject_kind', 'everything', '$shownEntry', ['policy access_log.reader_writes']),
  logged('access_log_subject', 'overview', '$shownEntry'),
  given('coach_templates_purpose', "'purpose', 'revenge'"),
  given('coach_templates_tone', "'tone', 'cold'"),
  given('coach_templates_spelling', "'spelling', 'la'"),
];

/** Of the former format, and as long as a text. */
const LONG_FORMER = `'\\x${'01'.repeat(40)}'`;

/** How a text of the former format gets where nobody may change one, or where more has to be said than the column. */
const FORMER_IN: Record<string, (column: string) => readonly [sql: string, by?: string]> = {
  applications: (column) => [
    `UPDATE applications SET ${column} = '\\x01'${column === 'credential_sealed' ? ", return_ground = 'credential', return_said_at = now()" : ''} WHERE user_id = $me`,
  ],
  // A closed month is guarded before its checks are asked.
  reviews: (column) => [
    `UPDATE reviews SET ${column} = '\\x01'${column === 'kept_sealed' ? ', closed_on = month' : ''} WHERE user_id = $me AND closed_on IS NULL`,
  ],
  import_parts: (column) => [twin('import_parts', `'n', 40, '${column}', '\\x01'`)],
  document_chunks: (column) => [twin('document_chunks', `'n', 40, '${column}', '\\x01'`)],
  entry_versions: (column) => [twin('entry_versions', `'version', 40, '${column}', '\\x01'`)],
  free_entries: (column) => [`UPDATE free_entries SET ${column} = ${LONG_FORMER} WHERE user_id = $me`],
  check_ins: (column) => [`UPDATE check_ins SET ${column} = ${LONG_FORMER} WHERE user_id = $me`],
  replies: (column) => [`UPDATE replies SET ${column} = '\\x01' WHERE user_id = $me AND state = 'draft'`],
  template_versions: (column) => [
    twin('template_versions', `'version', 40, 'restored_from', null, '${column}', '\\x01'`),
  ],
  coach_templates: (column) => [
    twin(
      'coach_templates',
      `${NEW_ID}, 'source_id', gen_random_uuid(), '${column}', '\\x01'`,
      'x.coaching_id = $coaching',
    ),
    'coach',
  ],
  outbox: (column) => [
    twin(
      'outbox',
      `${NEW_ID}, 'idempotency_key', 'checked', 'state', 'due', '${column}', '\\x01'`,
      'x.user_id = $me AND x.reply_id IS NULL',
    ),
  ],
  // It belongs to an address, before there is a person.
  sign_in_tokens: (column) => [`UPDATE sign_in_tokens SET ${column} = '\\x01'`, 'identity'],
  local_mails: (column) => [
    twin('local_mails', `${NEW_ID}, 'idempotency_key', 'checked', '${column}', '\\x01'`, 'true'),
    'worker',
  ],
};

/** Every sealed column; the evidence of a pushback is attacked in asking.ts, where there is one. */
const FORMATS: readonly Attack[] = formatChecks()
  .filter(({ column }) => column !== 'evidence_sealed')
  .map(({ table, column, name }) => {
    const usual = `UPDATE ${table} SET ${column} = '\\x01' WHERE user_id = $me`;
    const [sql, by] = FORMER_IN[table]?.(column) ?? [usual];
    return refusal(name, table, sql, by);
  });

export const CHECK_ATTACKS: readonly Attack[] = [...UPDATES, ...INSERTS, ...FORMATS];
