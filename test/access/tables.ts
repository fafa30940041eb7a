import type { Actor } from '@/test/access/actors';
import type { Fixtures } from '@/test/access/fixtures';
import { NOUNS } from '@/test/access/nouns';

// Who reaches what of every table in `public` with statements that filter nothing: row-level security, grants
// and triggers alone. A new table belongs in its feature's access.ts, in PRIVATE or in NOBODYS.

export const VERBS = ['read', 'insert', 'update', 'delete'] as const;
export type Verb = (typeof VERBS)[number];

export type Row = Record<string, unknown>;
type Shown = (row: Row, fixtures: Fixtures) => boolean;

/**
 * What a statement reaches. `own`: all rows of the actor's own and no others. `all`: everybody's. `none`: no
 * row. `refused`: an error. A function: exactly those rows of the owner. An insert tries a copy of each of the
 * owner's rows, as an attacker who knew every value would.
 */
export type Reach = 'own' | 'all' | 'none' | 'refused' | Shown;
type Access = readonly [read: Reach, insert: Reach, update: Reach, remove: Reach];
type Reaches = Record<Actor, Access>;

export type PrivateTable = {
  /** The column that says whose a row is, and what of a person stands in it. */
  whose: readonly [column: string, of: 'userId' | 'email'];
  /** A change that every row can take; it reads nothing, so that no read policy stands in for another. */
  touch: string;
  /** What the runtime role may do here at all; everything else is refused to everybody. */
  granted: readonly Verb[];
  reaches: Reaches;
};

/** What a noun says of a table of its own: a change that every row can take, and what differs from the owner's alone. */
export type TableSample = Pick<PrivateTable, 'touch'> & {
  over?: Partial<Reaches>;
  granted?: readonly Verb[];
};

const NOTHING: Access = ['none', 'refused', 'none', 'none'];
const EVERYTHING: Access = ['all', 'all', 'all', 'all'];

const OWNERS_ALONE: Reaches = {
  owner: ['own', 'own', 'own', 'own'],
  stranger: ['own', 'refused', 'own', 'own'],
  coach: NOTHING,
  revoked: NOTHING,
  intruder: NOTHING,
  signedOut: NOTHING,
  identity: NOTHING,
  worker: NOTHING,
  mailbox: NOTHING,
  operator: NOTHING,
};
/** Not even one's own. */
const HOUSE: Reaches = { ...OWNERS_ALONE, owner: NOTHING, stranger: NOTHING };

const table = (
  touch: string,
  over: Partial<Reaches> = {},
  more: Partial<PrivateTable> = {},
): PrivateTable => ({
  whose: ['user_id', 'userId'],
  touch,
  granted: VERBS,
  reaches: { ...OWNERS_ALONE, ...over },
  ...more,
});

const readable = (read: Shown): Access => [read, 'refused', 'none', 'none'];
const addable = (insert: Shown): Access => ['none', insert, 'none', 'none'];

const anyRow: Shown = () => true;
const ofTheCoach: Shown = (row, { coachings }) => row.coaching_id === coachings.coach;
const theOwners: Shown = (row, { owner }) => row.author_id === owner.me.userId;
const theCoaching: Shown = (row, { coachings }) => row.id === coachings.coach;
const theEndedCoaching: Shown = (row, { coachings }) => row.id === coachings.revoked;
const ofRunning: Shown = (row, { coachings }) => row.coaching_id !== coachings.revoked;
const theShownTemplate: Shown = (row, { owner }) => row.id === owner.ids.shownTemplate;
const openInvitation: Shown = (row) => row.state === 'invited';
const coachesNews: Shown = (row) => row.kind === 'coach-comment' || row.kind === 'coach-accepted';

/** Of whoever acts, also for somebody else. */
const ACTORS: Access = ['own', 'refused', 'own', 'own'];
const READ_OWN: Access = ['own', 'refused', 'none', 'none'];

/** What the nouns say of their own tables. */
const ofNouns = Object.values(NOUNS).flatMap(({ tables }) =>
  Object.entries(tables).map(([name, { touch, over, granted = VERBS }]): [string, PrivateTable] => [
    name,
    table(touch, over, { granted }),
  ]),
);

export const PRIVATE: Record<string, PrivateTable> = {
  ...Object.fromEntries(ofNouns),
  users: table(
    "locale = 'en-US'",
    {
      coach: READ_OWN,
      revoked: READ_OWN,
      intruder: READ_OWN,
      // Nobody but the person erases an account.
      identity: ['all', 'all', 'all', 'none'],
    },
    { whose: ['id', 'userId'] },
  ),
  // Without it a coach could not open what is sealed; it opens nothing else, as nothing else is shown.
  user_keys: table('master_version = 1', { coach: readable(anyRow) }),
  accounts: table("type = 'oauth'", { identity: EVERYTHING }),
  sessions: table("device = 'Elsewhere'", { identity: EVERYTHING }),
  api_tokens: table("name = 'renamed'", { identity: EVERYTHING }),
  // Found by what the browser calls it, before it is known whose it is.
  passkeys: table("name = 'renamed'", { identity: ['all', 'refused', 'all', 'none'] }),
  authenticators: table('last_step = 1'),
  recovery_codes: table('used_at = now()'),
  // One's own is read and added to; whoever signs somebody in, and an operator, add to anybody's.
  security_events: table(
    "kind = 'signed-in'",
    {
      owner: ['own', 'own', 'own', 'own'],
      identity: ['none', 'all', 'none', 'none'],
      worker: ['all', 'all', 'none', 'none'],
    },
    { granted: ['read', 'insert'] },
  ),
  // Written by a trigger, and read by whoever verifies the log.
  security_heads: table(
    'seq = 1',
    { ...HOUSE, worker: ['all', 'refused', 'none', 'none'] },
    { granted: ['read'] },
  ),
  sign_in_tokens: table('attempts = 4', { ...HOUSE, identity: EVERYTHING }, { whose: ['email', 'email'] }),
  // Of an address that may make an account; whoever finds out who somebody is, and an operator’s command.
  site_invitations: table(
    'expires_at = now()',
    { ...HOUSE, identity: EVERYTHING },
    { whose: ['email', 'email'] },
  ),
  // An operator’s say, which the worker asks about: written by functions alone.
  account_terms: table(
    'mails_a_day = 1',
    { worker: ['all', 'refused', 'none', 'none'] },
    { granted: ['read'] },
  ),
  // HOLD-5: what is left of a deleted hold hangs on them.
  companies: table('wait_months = 12', {}, { granted: ['read', 'insert', 'update'] }),
  applications: table("role = 'Gardener'"),
  // Added and removed, never changed.
  links: table('created_at = now()', {}, { granted: ['read', 'insert', 'delete'] }),
  // Append-only.
  stage_events: table('at = now()', {}, { granted: ['read', 'insert'] }),
  rejections: table("decided_by = 'panel'"),
  // HOLD-5, ASK-2, PUSH-2: written by triggers alone.
  floors: table('until = now()', {}, { granted: ['read'] }),
  // VENT: never a coach's, under any scope.
  vents: table("body_sealed = '\\x02'"),
  // ASK-2, PUSH-2: a question that has left is among them, and what has left is not forgotten by one's own hand.
  replies: table("subject_sealed = '\\x02'", {
    owner: ['own', 'own', 'own', 'refused'],
    stranger: ['own', 'refused', 'own', 'refused'],
  }),
  rejection_emails: table("mail_sealed = '\\x02'"),
  // Its secret opens with the owner's key alone, and not even a coach sees that there is one.
  mailboxes: table("last_problem = 'login'"),
  sent_copies: table("reason = 'mailbox-timeout'"),
  thread_watches: table("reason = 'timeout'"),
  // What somebody's form has sent, a coach's for a client as well.
  submissions: table('leads_to = NULL', { coach: ACTORS, revoked: ACTORS, intruder: ACTORS }),
  // What somebody's program was answered, a coach's for a client as well.
  answered_requests: table('status = 200', { coach: ACTORS, revoked: ACTORS, intruder: ACTORS }),
  notices: table('seen_at = now()', { coach: addable(coachesNews) }),
  // COACH-1: started by an invitation, ended by its state, deleted by nobody.
  coachings: table('answered_at = now()', {
    owner: ['own', openInvitation, 'own', 'none'],
    stranger: ['own', 'refused', 'own', 'none'],
    coach: [theCoaching, 'refused', theCoaching, 'none'],
    revoked: readable(theEndedCoaching),
  }),
  // COACH-1: a coach’s, until its client answers; that side is in lib/features/coaching.
  client_invitations: table(
    'invited_at = now()',
    {
      owner: ['own', openInvitation, 'own', 'none'],
      stranger: ['own', 'refused', 'own', 'none'],
    },
    { granted: ['read', 'insert', 'update'] },
  ),
  // COACH-1: given to a coach whose coaching runs, taken back once, and otherwise as it was.
  grants: table(
    'revoked_at = now()',
    {
      owner: ['own', ofRunning, 'own', 'none'],
      stranger: ['own', 'refused', 'own', 'none'],
      coach: readable(ofTheCoach),
    },
    { granted: ['read', 'insert', 'update'] },
  ),
  comments: table('seen_at = now()', {
    owner: ['own', theOwners, 'own', 'own'],
    stranger: ['own', 'refused', 'own', 'own'],
    coach: [ofTheCoach, ofTheCoach, 'none', 'none'],
  }),
  // COACH-4: marked by a function alone, for the coach whose mark it is.
  reviewed_entries: table('version = 1', { coach: readable(ofTheCoach) }, { granted: ['read'] }),
  // COACH-3: the client's to read, the coach's to add to, nobody's to change.
  access_log: table(
    'at = now()',
    { owner: READ_OWN, stranger: READ_OWN, coach: addable(ofTheCoach) },
    { granted: ['read', 'insert'] },
  ),
  // COACH-1: the one that is shown, by its name; its words open only in the transaction of an opening.
  templates: table("tone = 'warm'", { coach: readable(theShownTemplate) }),
  template_versions: table('restored_from = NULL', {}, { granted: ['read', 'insert'] }),
  // COACH-4: given by the coach, dropped by either side, changed by nobody, and gone when the coaching has ended.
  coach_templates: table(
    'shared_at = now()',
    {
      owner: [ofRunning, 'refused', 'none', ofRunning],
      stranger: ['own', 'refused', 'none', 'own'],
      coach: [ofTheCoach, ofTheCoach, 'none', ofTheCoach],
    },
    { granted: ['read', 'insert', 'delete'] },
  ),
  outbox: table(
    "reason = 'touched'",
    { worker: ['all', 'refused', 'all', 'none'] },
    { granted: ['read', 'insert', 'update'] },
  ),
  // Codes and moments of one's own mails; the provider's words come in through the worker's hand or one's own.
  mail_events: table('occurred_at = now()', { worker: EVERYTHING }),
  local_mails: table(
    'delivered_at = now()',
    { ...HOUSE, worker: EVERYTHING, mailbox: ['all', 'refused', 'none', 'none'] },
    { whose: ['to', 'email'], granted: ['read', 'insert'] },
  ),
};

/** Tables with nothing of a person in them, and what the runtime role may do there. */
export const NOBODYS: Record<string, readonly Verb[]> = {
  _prisma_migrations: [],
  // The clock is moved by the owner of the tables, never by the app.
  time_shift: ['read'],
  // Keyed hashes of nothing but a version's number.
  key_checks: ['read', 'insert'],
  heartbeats: VERBS,
  // When the next mail may leave, by the name of the way out.
  mail_rate_limits: VERBS,
  // Of migrations, written by the owner of the tables.
  backfills: [],
  // Moments alone, written by the owner of the tables.
  restores: ['read'],
  // Keyed hashes and counts.
  rate_windows: VERBS,
  // Random names of what lies outside of the database.
  stored_objects: [],
  // Hashes of challenges that were answered.
  spent_challenges: VERBS,
  // Keyed hashes: how often somebody was written to, who stopped what, and what was reported.
  mails_to_others: ['read'],
  mail_stops: ['read', 'insert'],
  // A report is settled besides, and nothing else of it changes.
  mail_reports: ['read', 'insert'],
  // Which part of the product is off; switched by a function alone.
  site_switches: ['read'],
  // A hash of an address that bounced.
  suppressions: VERBS,
};
