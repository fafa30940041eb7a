import { type Attack, NO_ROW } from '@/test/attacks/attack';
import type { Guard } from '@/test/attacks/guards';
import { NEW_ID, twin } from '@/test/attacks/twins';

// COACH-1 to COACH-3: on test/attacks/fixture-stage.ts, where a policy closes what the next one leaves open.

const GUARD = 'trigger coachings.guard_coaching';
const KEPT = 'COACH-1: the parties of a coaching do not change';
const ONLY_COACH = 'COACH-1: only the invited coach answers';

const refusedRow = (table: string) => `row-level security policy for table "${table}"`;

const attack =
  (by: string) =>
  (title: string, sql: string, stoppedBy: Guard | Guard[], reason: string): Attack => ({
    title,
    sql,
    by,
    stoppedBy,
    reason,
  });
const [client, coach, revoked, guest, stranger] = ['owner', 'coach', 'revoked', 'guest', 'stranger'].map(
  (by) => attack(by),
) as [Byer, Byer, Byer, Byer, Byer];
type Byer = ReturnType<typeof attack>;

const invite = (state: string, coachId: string) =>
  `INSERT INTO coachings (user_id, id, coach_email, coach_id, state, scopes, invited_at)
   VALUES ($me, gen_random_uuid(), 'a@example.test', ${coachId}, '${state}', '{}', now())`;

const opening = (kind: string, id: string, of = '$me', coaching = '$coaching') =>
  `INSERT INTO access_log (user_id, id, coaching_id, reader_id, subject_kind, subject_id, at)
   VALUES (${of}, gen_random_uuid(), ${coaching}, $coach, '${kind}', ${id}, now())`;

const queue = (of: string, kind: string) =>
  `INSERT INTO outbox (id, user_id, kind, mail_sealed, due_at, idempotency_key, created_at)
   VALUES (gen_random_uuid(), ${of}, '${kind}', '\\x02', now(), 'left', now())`;

const comment = (of: string, coaching: string, entry: string, author = '$coach') =>
  `INSERT INTO comments (user_id, id, coaching_id, entry_id, author_id, body_sealed, created_at)
   VALUES (${of}, gen_random_uuid(), ${coaching}, ${entry}, ${author}, '\\x02', now())`;

const CONSENT: readonly Attack[] = [
  coach(
    'a coach widens the consent',
    "UPDATE coachings SET scopes = ARRAY['journal','replies'] WHERE id = $coaching",
    GUARD,
    'COACH-1: only the client sets what is shared',
  ),
  coach(
    'a coach makes a running coaching an invitation',
    "UPDATE coachings SET state = 'invited' WHERE id = $coaching",
    GUARD,
    'COACH-1: an answered invitation stays answered',
  ),
  coach(
    'a coach moves a coaching to another address',
    "UPDATE coachings SET coach_email = 'a@example.test' WHERE id = $coaching",
    GUARD,
    KEPT,
  ),
  client(
    'a client empties the coach’s side',
    "UPDATE coachings SET state = 'revoked', coach_id = NULL WHERE id = $coaching",
    GUARD,
    KEPT,
  ),
  client(
    'a client names the coach of an invitation',
    'UPDATE coachings SET coach_id = $stranger WHERE id = $invitation',
    GUARD,
    ONLY_COACH,
  ),
  client(
    'a client puts another coach in the place of theirs',
    'UPDATE coachings SET coach_id = $stranger WHERE id = $coaching',
    GUARD,
    ONLY_COACH,
  ),
  client(
    'a client accepts in the coach’s name',
    "UPDATE coachings SET state = 'active', coach_id = $stranger WHERE id = $invitation",
    GUARD,
    'COACH-1: only the invited coach accepts',
  ),
  client(
    'a client gives an invitation to another client',
    'UPDATE coachings SET user_id = $stranger WHERE id = $invitation',
    [GUARD, 'policy coachings.client_reads', 'policy coachings.client_decides'],
    KEPT,
  ),
  client(
    'a client calls an invitation accepted by nobody',
    "UPDATE coachings SET state = 'active' WHERE id = $invitation",
    [GUARD, 'check coachings.coachings_active_has_coach'],
    'COACH-1: only the invited coach accepts',
  ),
  client(
    'a client takes up an ended coaching',
    "UPDATE coachings SET state = 'active', revoked_at = NULL WHERE id = $over",
    GUARD,
    'COACH-1: an ended coaching stays ended',
  ),
  revoked(
    'a coach takes up an ended coaching',
    "UPDATE coachings SET state = 'active', revoked_at = NULL WHERE id = $over",
    ['policy coachings.coach_answers', GUARD],
    NO_ROW,
  ),
  client(
    'a client starts a coaching with somebody',
    invite('active', '$stranger'),
    'policy coachings.client_invites',
    refusedRow('coachings'),
  ),
  client(
    'a client invites somebody by their id',
    invite('invited', '$stranger'),
    'part of coachings.client_invites: coach_id IS NULL',
    refusedRow('coachings'),
  ),
  client(
    'a client writes down a coaching that never was',
    invite('revoked', 'NULL'),
    'part of coachings.client_invites: state =',
    refusedRow('coachings'),
  ),
  coach(
    'somebody accepts an invitation to somebody else',
    "UPDATE coachings SET state = 'active', coach_id = $coach WHERE id = $invitation",
    ['policy coachings.coach_reads', 'policy coachings.coach_answers'],
    NO_ROW,
  ),
  guest(
    'the invited coach accepts in the name of somebody else',
    "UPDATE coachings SET state = 'active', coach_id = $stranger WHERE id = $invitation",
    ['policy coachings.coach_reads', 'policy coachings.coach_answers'],
    refusedRow('coachings'),
  ),
  ...(['stranger', 'identity'] as const).map((by) =>
    attack(by)(
      `takes over another address, as ${by}`,
      "UPDATE users SET email = 'a@example.test' WHERE id = $stranger",
      'trigger users.guard_person',
      'COACH-1: a person keeps their address',
    ),
  ),
  ...(['owner', 'coach'] as const).map((by) =>
    attack(by)(
      `removes a coaching and the record with it, as ${by}`,
      'DELETE FROM coachings',
      'row security of coachings',
      NO_ROW,
    ),
  ),
];

const INVITED = 'trigger client_invitations.guard_client_invitation';
const invitation = (set: string) => `UPDATE client_invitations SET ${set} WHERE id = $clientInvitation`;
const ASKING: readonly Attack[] = [
  client(
    'a coach says yes in their client’s name',
    invitation("state = 'accepted', answered_at = now()"),
    INVITED,
    'COACH-1: only the invited client answers',
  ),
  client(
    'a coach sends an invitation to another address',
    invitation("client_email = 'a@example.test'"),
    INVITED,
    'COACH-1: the parties of an invitation do not change',
  ),
  client(
    'a coach opens an invitation again that is over',
    `${invitation("state = 'withdrawn', answered_at = now()")}; ${invitation("state = 'invited', answered_at = NULL")}`,
    INVITED,
    'COACH-1: an answered invitation stays answered',
  ),
  client(
    'a coach writes down a yes that nobody gave',
    `INSERT INTO client_invitations (user_id, id, client_email, state, invited_at, answered_at)
     VALUES ($me, gen_random_uuid(), 'a@example.test', 'accepted', now(), now())`,
    'part of client_invitations.coach_invites: state',
    refusedRow('client_invitations'),
  ),
  guest(
    'an invited client answers by hand',
    invitation("state = 'accepted', answered_at = now()"),
    'policy client_invitations.coach_withdraws',
    NO_ROW,
  ),
  attack('stranger')(
    'somebody reads an invitation to somebody else',
    'SELECT FROM client_invitations WHERE id = $clientInvitation',
    'policy client_invitations.client_reads',
    NO_ROW,
  ),
];

const SHOWN: readonly Attack[] = [
  coach(
    'a coach writes under an entry that is kept',
    comment('$me', '$coaching', '$keptEntry'),
    'part of comments.coach_writes: EXISTS',
    refusedRow('comments'),
  ),
  coach(
    'a coach leaves a notice that is not theirs to give',
    `INSERT INTO notices (user_id, id, kind, subject_id, created_at)
     VALUES ($me, gen_random_uuid(), 'reply-sent', $keptEntry, now())`,
    'part of notices.coach_tells: kind =',
    refusedRow('notices'),
  ),
  coach('a coach reads a vent', 'SELECT body_sealed FROM vents', 'policy vents.owner', NO_ROW),
  ...['journal_entries', 'user_keys', 'notices'].map((table) =>
    coach(`a coach removes ${table}`, `DELETE FROM ${table}`, `policy ${table}.owner`, NO_ROW),
  ),
  coach('a coach removes comments', 'DELETE FROM comments', 'policy comments.client_takes_back', NO_ROW),
  client(
    'a client writes under an entry that they do not show',
    comment('$me', '$coaching', '$keptEntry', '$me'),
    'part of comments.client_writes: EXISTS',
    refusedRow('comments'),
  ),
  client(
    'a client writes in the name of their coach',
    comment('$me', '$coaching', '$shownEntry'),
    'part of comments.client_writes: author_id',
    refusedRow('comments'),
  ),
  coach(
    'a coach writes in the name of their client',
    comment('$me', '$coaching', '$shownEntry', '$me'),
    'part of comments.client_writes: owner_id()',
    refusedRow('comments'),
  ),
  client(
    'a client suggests something to themselves',
    `INSERT INTO comments (user_id, id, coaching_id, entry_id, author_id, kind, body_sealed, created_at)
     VALUES ($me, gen_random_uuid(), $coaching, $shownEntry, $me, 'suggestion', '\\x02', now())`,
    'part of comments.client_writes: kind',
    refusedRow('comments'),
  ),
  coach(
    'a coach reads the mark of another coach',
    'SELECT FROM reviewed_entries WHERE coaching_id = $friendCoaching',
    ['part of reviewed_entries.coach_reads: consents', 'part of reviewed_entries.coach_reads: may_read'],
    NO_ROW,
  ),
  coach(
    'a coach marks an entry by hand',
    `INSERT INTO reviewed_entries (user_id, coaching_id, entry_id, version, reviewed_at)
     VALUES ($me, $coaching, $keptEntry, 1, now())`,
    ['right to INSERT on reviewed_entries', 'row security of reviewed_entries'],
    'permission denied for table reviewed_entries',
  ),
  coach(
    'a coach marks their own comment as seen',
    'UPDATE comments SET seen_at = now()',
    'policy comments.client_sees',
    NO_ROW,
  ),
  coach(
    'a coach changes their own settings',
    "UPDATE users SET locale = 'de-DE'",
    'policy users.owner',
    NO_ROW,
  ),
];

/** The coach of two clients, while acting for the one: the other one's rows are shown to them, and not now. */
const tenant = (policy: `${string}.${string}`): Guard => `part of ${policy}: tenant_id()`;
const otherClient = (table: string) =>
  coach(
    `a coach reads ${table} of another client of theirs`,
    `SELECT FROM ${table} WHERE user_id = $stranger`,
    tenant(`${table}.${table === 'templates' || table === 'user_keys' ? 'coach' : 'coach_reads'}`),
    NO_ROW,
  );
/** What is shown one by one, with one of the owner's that no coach is shown, and the other client's. */
const ONE_BY_ONE = [
  { kind: 'review', table: 'reviews', kept: '$keptReview', others: '$otherReview' },
  { kind: 'thought', table: 'thoughts', kept: '$keptThought', others: '$otherThought' },
] as const;
const OTHER_CLIENT: readonly Attack[] = [
  coach(
    'a coach reads what another client of theirs shows them',
    'SELECT FROM grants WHERE user_id = $stranger',
    tenant('grants.grantee_reads'),
    NO_ROW,
  ),
  ...['coach_templates', 'comments', 'reviewed_entries', 'templates', 'user_keys'].map(otherClient),
  coach(
    'a coach opens the list of another client of theirs',
    opening('overview', 'NULL', '$stranger', '$otherCoaching'),
    tenant('access_log.reader_writes'),
    refusedRow('access_log'),
  ),
  coach(
    'a coach reads an entry of another client of theirs',
    `${opening('journal-entry', '$otherEntry', '$stranger', '$otherCoaching')}; SELECT FROM journal_entries WHERE user_id = $stranger`,
    [tenant('access_log.reader_writes'), tenant('journal_entries.coach')],
    refusedRow('access_log'),
  ),
  coach(
    'a coach reads a template’s words of another client of theirs',
    `${opening('template', '$otherTemplate', '$stranger', '$otherCoaching')}; SELECT FROM template_versions WHERE user_id = $stranger`,
    [tenant('access_log.reader_writes'), tenant('template_versions.coach'), tenant('templates.coach')],
    refusedRow('access_log'),
  ),
  ...ONE_BY_ONE.map(({ kind, table, others }) =>
    coach(
      `a coach reads a ${kind} of another client of theirs`,
      `${opening(kind, others, '$stranger', '$otherCoaching')}; SELECT FROM ${table} WHERE user_id = $stranger`,
      [tenant('access_log.reader_writes'), tenant(`${table}.coach`)],
      refusedRow('access_log'),
    ),
  ),
  coach(
    'a coach writes to another client of theirs',
    comment('$stranger', '$otherCoaching', '$otherEntry'),
    [tenant('comments.coach_writes'), tenant('grants.grantee_reads')],
    refusedRow('comments'),
  ),
  coach(
    'a coach gives another client of theirs a template',
    twin(
      'coach_templates',
      `${NEW_ID}, 'user_id', $stranger, 'coaching_id', $otherCoaching, 'source_id', gen_random_uuid()`,
      'x.user_id = $me AND x.coaching_id = $coaching',
    ),
    tenant('coach_templates.coach_gives'),
    refusedRow('coach_templates'),
  ),
  coach(
    'a coach takes a template back from another client of theirs',
    'DELETE FROM coach_templates WHERE user_id = $stranger',
    [tenant('coach_templates.coach_reads'), tenant('coach_templates.coach_takes_back')],
    NO_ROW,
  ),
  attack('coachAlone')(
    'a coach reads in their own account what they gave',
    'SELECT FROM coach_templates',
    'part of coach_templates.client_reads: owner_id()',
    NO_ROW,
  ),
  attack('coachAlone')(
    'a coach drops in their own account what they gave',
    'DELETE FROM coach_templates',
    'part of coach_templates.client_drops: owner_id()',
    NO_ROW,
  ),
];

const log = (coaching: string, viewer: string) =>
  `INSERT INTO access_log (user_id, id, coaching_id, reader_id, subject_kind, subject_id, at)
   VALUES ($me, gen_random_uuid(), ${coaching}, ${viewer}, 'journal-entry', $shownEntry, now())`;

const KEPT_BACK: readonly Attack[] = [
  coach(
    'a coach writes an opening down in another person’s name',
    log('$coaching', '$stranger'),
    'part of access_log.reader_writes: reader_id',
    refusedRow('access_log'),
  ),
  coach(
    'a coach writes an opening down under another coach’s consent',
    log('$friendCoaching', '$coach'),
    'part of access_log.reader_writes: consent_covers',
    refusedRow('access_log'),
  ),
  coach(
    'a coach reads a grant to somebody else under their coaching',
    'SELECT FROM grants WHERE grantee_id = $stranger',
    'part of grants.grantee_reads: grantee_id',
    NO_ROW,
  ),
  client(
    'a client writes down a grant as taken back already',
    `INSERT INTO grants (user_id, id, grantee_id, coaching_id, subject_kind, subject_id, permission, granted_at, revoked_at)
     VALUES ($me, gen_random_uuid(), $coach, $coaching, 'journal-entry', $keptEntry, 'read', now(), now())`,
    'part of grants.owner_grants: revoked_at',
    refusedRow('grants'),
  ),
  coach(
    'a coach reads what they wrote under an entry that is no longer shown',
    'SELECT FROM comments WHERE entry_id = $keptEntry',
    'part of comments.coach_reads: may_read',
    NO_ROW,
  ),
  coach(
    'a coach writes in another person’s name',
    comment('$me', '$coaching', '$shownEntry', '$stranger'),
    'part of comments.coach_writes: author_id',
    refusedRow('comments'),
  ),
  coach(
    'a coach writes under another coach’s consent',
    comment('$me', '$friendCoaching', '$shownEntry'),
    'part of comments.coach_writes: EXISTS',
    refusedRow('comments'),
  ),
  coach(
    'a coach reads an entry that is kept',
    `${opening('journal-entry', '$keptEntry')}; SELECT FROM journal_entries WHERE id = $keptEntry`,
    ['part of access_log.reader_writes: may_read', 'part of journal_entries.coach: may_read'],
    refusedRow('access_log'),
  ),
  ...ONE_BY_ONE.map(({ kind, table, kept }) =>
    coach(
      `a coach reads a ${kind} that is not shown to them`,
      `${opening(kind, kept)}; SELECT FROM ${table} WHERE id = ${kept}`,
      ['part of access_log.reader_writes: may_read', `part of ${table}.coach: may_read`],
      refusedRow('access_log'),
    ),
  ),
  coach(
    'a coach reads the words of a template that is kept',
    `${opening('template', '$template')}; SELECT FROM template_versions WHERE template_id = $template`,
    [
      'part of access_log.reader_writes: may_read',
      'part of template_versions.coach: may_read',
      'part of templates.coach: may_read',
    ],
    refusedRow('access_log'),
  ),
  coach(
    'a coach reads what a shown template said before',
    `${opening('template', '$shownTemplate')}; SELECT FROM template_versions WHERE template_id = $shownTemplate AND version = 1`,
    'part of template_versions.coach: EXISTS',
    NO_ROW,
  ),
  client(
    'a client moves a comment into another account',
    'UPDATE comments SET user_id = $stranger',
    [
      'policy comments.client_sees',
      'key comments.comments_user_id_coaching_id_fkey',
      'key comments.comments_user_id_entry_id_fkey',
    ],
    refusedRow('comments'),
  ),
];

const LEFT: readonly Attack[] = [
  client(
    'a client leaves a notice with their coach',
    `INSERT INTO notices (user_id, id, kind, subject_id, created_at)
     VALUES ($coach, gen_random_uuid(), 'coach-comment', gen_random_uuid(), now())`,
    'policy notices.coach_tells',
    refusedRow('notices'),
  ),
  client(
    'a client leaves a mail with their coach',
    queue('$coach', 'client-news'),
    'policy outbox.owner',
    refusedRow('outbox'),
  ),
  coach(
    'a coach queues a mail of their client’s',
    queue('$me', 'coach-comment'),
    'policy outbox.owner',
    refusedRow('outbox'),
  ),
  attack('identity')(
    'queues a sign-in mail for somebody while finding out who they are',
    queue('$me', 'sign-in'),
    'part of outbox.identity: user_id IS NULL',
    refusedRow('outbox'),
  ),
  attack('identity')(
    'queues another mail for somebody while finding out who they are',
    queue('$me', 'nudge'),
    ['part of outbox.identity: user_id IS NULL', 'part of outbox.identity: kind ='],
    refusedRow('outbox'),
  ),
  client(
    'a client queues a sign-in mail of nobody’s',
    queue('NULL', 'sign-in'),
    'part of outbox.identity: purpose()',
    refusedRow('outbox'),
  ),
  stranger(
    'a stranger puts a notice into another account',
    `INSERT INTO notices (user_id, id, kind, subject_id, created_at)
     VALUES ($me, gen_random_uuid(), 'coach-comment', gen_random_uuid(), now())`,
    'policy notices.owner',
    refusedRow('notices'),
  ),
];

export const COACHING_ATTACKS: readonly Attack[] = [
  ...CONSENT,
  ...ASKING,
  ...SHOWN,
  ...OTHER_CLIENT,
  ...KEPT_BACK,
  ...LEFT,
];
