import type { Actor } from '@/test/access/actors';
import type { Fixtures } from '@/test/access/fixtures';

// The functions of the schema `rebound` that look past row-level security (SECURITY DEFINER), asked about the
// owner in every actor's context. A new one belongs here, with those to whom it tells something.

export type Definer = {
  call: (fixtures: Fixtures) => readonly [sql: string, ...values: string[]];
  /** Everybody else gets null, false, zero or no row. */
  tells: readonly Actor[];
};

const owner = ({ owner: { me } }: Fixtures) => me.userId;

export const DEFINERS: Record<string, Definer> = {
  // The runtime role may not call it; the functions below do.
  viewer: { call: () => ["SELECT has_function_privilege('rebound.viewer(uuid)', 'execute')"], tells: [] },
  // Nor these, which the guards of the outbox call.
  trusted_from: {
    call: () => ["SELECT has_function_privilege('rebound.trusted_from(uuid, uuid)', 'execute')"],
    tells: [],
  },
  // Of each version of the master secret some wrapped keys, which prove a setting and open nothing by themselves.
  key_samples: { call: () => ['SELECT owner FROM rebound.key_samples()'], tells: ['worker'] },
  // It removes files that are kept no longer, for the worker; of none it tells nobody anything.
  forget_import_files: { call: () => ['SELECT rebound.forget_import_files(0)'], tells: [] },
  rows_in: {
    call: () => ["SELECT has_function_privilege('rebound.rows_in(regclass)', 'execute')"],
    tells: [],
  },
  first_week_is_full: {
    call: () => [
      "SELECT has_function_privilege('rebound.first_week_is_full(bytea, text, bytea, timestamptz)', 'execute')",
    ],
    tells: [],
  },
  // It says who acts, as the scope has it, and tells that person's own facts: nothing of anybody else.
  open_scope: {
    call: (fixtures) => [
      `SELECT viewer FROM rebound.open_scope(rebound.actor_id()::text, $1, $2, '')
       WHERE viewer ->> 'email' = $3`,
      owner(fixtures),
      fixtures.coachings.coach,
      fixtures.owner.me.email,
    ],
    tells: [],
  },
  // The hash of a token is the proof of who asks; without it there is no row.
  session: { call: () => ["SELECT * FROM rebound.session('\\x00')"], tells: [] },
  token: { call: () => ["SELECT * FROM rebound.token('\\x00')"], tells: [] },
  // It tells a network how long it waits, and of a token what the function above tells.
  bearer: {
    call: () => ["SELECT user_id, scopes FROM rebound.bearer('\\x00', '\\x01', true, 1000, 15)"],
    tells: [],
  },
  // An address names its person and proves itself by a secret; without it there is no row.
  calendar_address: {
    call: (fixtures) => [
      "SELECT user_id FROM rebound.calendar_address($1, '\\x00', '\\x02', true, 1000, 15)",
      owner(fixtures),
    ],
    tells: [],
  },
  // What the door asks about an address; to nobody else.
  known_at_the_door: {
    call: ({ owner: { me } }) => ['SELECT known FROM rebound.known_at_the_door($1)', me.email],
    tells: ['identity'],
  },
  // An operator's act on an account, which tells whether it changed anything: here it was not suspended, and is not.
  suspend: { call: (fixtures) => ['SELECT rebound.suspend($1, false)', owner(fixtures)], tells: [] },
  limit_account: {
    call: (fixtures) => ['SELECT rebound.limit_account($1, NULL, 60, NULL)', owner(fixtures)],
    tells: ['worker'],
  },
  is_suspended: { call: (fixtures) => ['SELECT rebound.is_suspended($1)', owner(fixtures)], tells: [] },
  // A limit of the owner's own, where an operator set one; asked before anybody's transaction is open.
  writes_allowed: { call: (fixtures) => ['SELECT rebound.writes_allowed($1)', owner(fixtures)], tells: [] },
  // Of the database and of nobody: whether it has what a version needs.
  is_migrated: { call: () => ["SELECT rebound.is_migrated('')"], tells: [] },
  // A part of the product that was on, and is: nothing changed.
  switch_site: { call: () => ["SELECT rebound.switch_site('imports', false)"], tells: [] },
  // Numbers over everybody, to the operator’s page alone.
  // Of the mail that waits longest: seconds, tries and a code.
  latest_mail: {
    call: () => ['SELECT seconds IS NOT NULL FROM rebound.latest_mail()'],
    tells: ['worker', 'operator'],
  },
  operator_overview: {
    call: () => ["SELECT rebound.operator_overview() ->> 'accounts'"],
    tells: ['operator'],
  },
  pending_session: { call: () => ["SELECT * FROM rebound.pending_session('\\x00')"], tells: [] },
  // The runtime role may call neither; the functions beside them do.
  has_factor: {
    call: () => ["SELECT has_function_privilege('rebound.has_factor(uuid)', 'execute')"],
    tells: [],
  },
  // The session calls it for whoever it belongs to.
  notice_about: {
    call: () => ["SELECT has_function_privilege('rebound.notice_about(uuid, text, uuid)', 'execute')"],
    tells: [],
  },
  may_coach: {
    call: () => ["SELECT has_function_privilege('rebound.may_coach(uuid)', 'execute')"],
    tells: [],
  },
  asks_for_factor: {
    call: (fixtures) => ['SELECT rebound.asks_for_factor($1)', owner(fixtures)],
    tells: ['owner', 'identity'],
  },
  consent_covers: {
    call: (fixtures) => [
      `SELECT rebound.consent_covers($1, $2, 'journal-entry')`,
      owner(fixtures),
      fixtures.coachings.coach,
    ],
    tells: ['coach'],
  },
  // Under the owner's running coaching alone.
  consents: {
    call: (fixtures) => ['SELECT kind FROM rebound.consents() WHERE client = $1', owner(fixtures)],
    tells: ['coach'],
  },
  may_read: {
    call: (fixtures) => [
      `SELECT rebound.may_read($1, 'journal-entry', $2), rebound.may_read($1, 'template', $3)`,
      owner(fixtures),
      fixtures.owner.ids.shownEntry,
      fixtures.owner.ids.shownTemplate,
    ],
    tells: ['coach'],
  },
  opening_is_logged: {
    call: (fixtures) => [
      `SELECT rebound.opening_is_logged($1, 'journal-entry', $2)`,
      owner(fixtures),
      fixtures.owner.ids.shownEntry,
    ],
    // COACH-3: only inside the transaction of an opening.
    tells: [],
  },
  knows: { call: (fixtures) => ['SELECT rebound.knows($1)', owner(fixtures)], tells: ['coach'] },
  // The guest of the owner's open invitation is not in this fixtures; lib/features/coaching tests that side.
  invited_by: { call: (fixtures) => ['SELECT rebound.invited_by($1)', owner(fixtures)], tells: [] },
  // The guest’s to answer, who is not in this fixtures; lib/features/coaching tests that side. It answers nothing about
  // others’.
  answer_client_invitation: {
    call: (fixtures) => [
      'SELECT rebound.answer_client_invitation($1, false, gen_random_uuid())',
      fixtures.owner.ids.clientInvitation,
    ],
    tells: [],
  },
  actor_email: {
    call: (fixtures) => ['SELECT rebound.actor_email() = $1', fixtures.owner.me.email],
    tells: ['owner'],
  },
  person: {
    call: (fixtures) => ['SELECT * FROM rebound.person($1)', owner(fixtures)],
    tells: ['owner', 'coach'],
  },
  // COACH-2: a number for the coach, and not even that for anybody else.
  entries_counted: {
    call: (fixtures) => [
      'SELECT kept::int FROM rebound.entries_counted($1, $2)',
      owner(fixtures),
      fixtures.coachings.coach,
    ],
    tells: ['coach'],
  },
  entries_shown: {
    call: (fixtures) => [
      'SELECT * FROM rebound.entries_shown($1, $2)',
      owner(fixtures),
      fixtures.coachings.coach,
    ],
    tells: ['coach'],
  },
  months_shown: {
    call: (fixtures) => [
      'SELECT * FROM rebound.months_shown($1, $2)',
      owner(fixtures),
      fixtures.coachings.coach,
    ],
    tells: ['coach'],
  },
  shown_heading: {
    call: (fixtures) => [
      'SELECT * FROM rebound.shown_heading($1, $2)',
      owner(fixtures),
      fixtures.owner.ids.shownEntry,
    ],
    tells: ['coach'],
  },
  // A coach's own words and marks under what is shown to them; a version that was never there changes nothing.
  change_comment: {
    call: ({ owner: { ids } }) => ["SELECT rebound.change_comment($1, 0, '\\x00')", ids.suggestion],
    tells: [],
  },
  remove_comment: {
    call: ({ owner: { ids } }) => ['SELECT rebound.remove_comment($1)', ids.suggestion],
    tells: [],
  },
  // The owner's own; a coach needs the grant and the transaction of an opening.
  pattern_facts: {
    call: (fixtures) => ['SELECT * FROM rebound.pattern_facts($1)', owner(fixtures)],
    tells: ['owner'],
  },
  mark_reviewed: {
    call: (fixtures) => [
      'SELECT rebound.mark_reviewed($1, $2, 1, false)',
      fixtures.coachings.coach,
      fixtures.owner.ids.shownEntry,
    ],
    tells: ['coach'],
  },
  // Over all clients, to a coach who acts for none of them: the coach of the matrix acts for one.
  // The runtime role may not call it; the queue and the counts below do.
  coach_waiting: {
    call: () => ["SELECT has_function_privilege('rebound.coach_waiting()', 'execute')"],
    tells: [],
  },
  coach_counts: { call: () => ['SELECT * FROM rebound.coach_counts()'], tells: [] },
  coach_queue: { call: () => ['SELECT * FROM rebound.coach_queue(50)'], tells: [] },
  search_states: { call: () => ['SELECT * FROM rebound.search_states(false)'], tells: [] },
  coach_has_news: { call: () => ["SELECT rebound.coach_has_news('-infinity')"], tells: [] },
  // To the worker, and to it alone: who is due, whoever it is.
  digests_due: { call: () => ['SELECT * FROM rebound.digests_due(1000)'], tells: ['worker'] },
  exports_due: { call: () => ['SELECT * FROM rebound.exports_due(1000)'], tells: [] },
  imports_due: { call: () => ['SELECT * FROM rebound.imports_due(1000)'], tells: [] },
  erasures_due: { call: () => ['SELECT * FROM rebound.erasures_due(1000)'], tells: [] },
  still_there: {
    call: (fixtures) => ['SELECT * FROM rebound.still_there(ARRAY[$1]::uuid[])', owner(fixtures)],
    tells: ['worker'],
  },
  ended_holds_due: { call: () => ['SELECT * FROM rebound.ended_holds_due(1000)'], tells: ['worker'] },
  webhook_holds_due: { call: () => ['SELECT * FROM rebound.webhook_holds_due(1000)'], tells: [] },
  copies_due: { call: () => ['SELECT * FROM rebound.copies_due(1000)'], tells: ['worker'] },
  looks_due: { call: () => ['SELECT * FROM rebound.looks_due(1000)'], tells: ['worker'] },
  may_use_mailbox: {
    call: (fixtures) => ['SELECT rebound.may_use_mailbox($1)', owner(fixtures)],
    tells: ['worker'],
  },
  keys_to_rotate: { call: () => ['SELECT * FROM rebound.keys_to_rotate(2, 1000)'], tells: ['worker'] },
  key_versions: { call: () => ['SELECT * FROM rebound.key_versions()'], tells: ['worker'] },
  // Answers how many vents had passed their time, whoever's they were: here none.
  // Of the person's own acts alone: begun, ended and taken back by nobody else.
  begin_undo: {
    call: () => ["SELECT rebound.begin_undo(gen_random_uuid(), 'entry', '/') IS NOT NULL"],
    tells: ['owner', 'stranger'],
  },
  end_undo: { call: ({ owner: { ids } }) => ['SELECT rebound.end_undo($1)', ids.undo], tells: ['owner'] },
  // The fixtures’ act is on a single thing, which nobody goes on with.
  go_on_undo: {
    call: ({ owner: { ids } }) => ['SELECT rebound.go_on_undo($1, true)', ids.undo],
    tells: [],
  },
  undo: { call: ({ owner: { ids } }) => ['SELECT rebound.undo($1)', ids.undo], tells: ['owner'] },
  taking_back: { call: () => ['SELECT rebound.taking_back()'], tells: [] },
  // It forgets, for the worker alone, and tells nothing.
  purge_answered_requests: {
    call: () => ["SELECT rebound.purge_answered_requests(0)::text = 'told'"],
    tells: [],
  },
  // It writes down a name that is about to be uploaded, and tells nothing.
  expect_object: {
    call: () => ["SELECT rebound.expect_object(gen_random_uuid())::text = 'told'"],
    tells: [],
  },
  // The worker alone is told what lies about, and strikes it off.
  unclaimed_objects: { call: () => ['SELECT * FROM rebound.unclaimed_objects(1000)'], tells: ['worker'] },
  forget_objects: {
    call: () => ["SELECT rebound.forget_objects(ARRAY[gen_random_uuid()])::text = 'told'"],
    tells: [],
  },
  purge_undos: { call: () => ["SELECT rebound.purge_undos()::text = 'told'"], tells: [] },
  burn_due_vents: { call: () => ['SELECT rebound.burn_due_vents()'], tells: [] },
};
