import { type Attack, NO_ROW } from '@/test/attacks/attack';
import type { Guard } from '@/test/attacks/guards';

// COACH-1, COACH-3: on test/attacks/sharing-stage.ts.

type By = 'me' | 'coach' | 'former' | 'friend';

const refusal = (table: string) => `new row violates row-level security policy for table "${table}"`;

const grant = (
  title: string,
  { by = 'me', under = 'running', to = 'coach', what = "'journal-entry', $kept" }: Partial<Granting>,
  [stoppedBy, reason]: [Guard, string] = ['policy grants.owner_grants', refusal('grants')],
): Attack => ({
  title,
  by,
  sql: `INSERT INTO grants (user_id, id, grantee_id, coaching_id, subject_kind, subject_id, permission, granted_at)
    VALUES ($me, gen_random_uuid(), $${to}, $${under}, ${what}, 'read', now())`,
  ...{ stoppedBy, reason },
});
type Granting = { by: By; under: string; to: string; what: string };

const change = (
  title: string,
  sql: string,
  stoppedBy: Guard | Guard[],
  reason: string,
  by: By = 'me',
): Attack => ({
  ...{ title, by, sql, stoppedBy, reason },
});

/** What a coach reaches for, past the policy of the table alone. */
const reach = (by: By, title: string, sql: string, policy: Guard, reason: string = NO_ROW): Attack => ({
  ...{ title: `${by === 'former' ? 'a former' : 'a'} coach ${title}`, by, sql, stoppedBy: policy, reason },
});

const opening = (kind: string, id: string, under: string, viewer: string) =>
  `INSERT INTO access_log (user_id, id, coaching_id, reader_id, subject_kind, subject_id, at)
   VALUES ($me, gen_random_uuid(), $${under}, $${viewer}, '${kind}', ${id}, now())`;

const comment = (under: string, entry: string, author: string) =>
  `INSERT INTO comments (user_id, id, coaching_id, entry_id, author_id, body_sealed, created_at)
   VALUES ($me, gen_random_uuid(), $${under}, $${entry}, $${author}, '\\x02'::bytea, now())`;

const copy = (under: string) =>
  `INSERT INTO coach_templates (user_id, id, coaching_id, source_id, name_sealed, purpose, tone, spelling, subject_sealed,
     blocks_sealed, shared_at)
   VALUES ($me, gen_random_uuid(), $${under}, gen_random_uuid(), '\\x02', 'coffee-chat', 'warm', 'en-GB', '\\x02', '\\x02', now())`;

const DENIED = 'permission denied for table grants';
const MAY_UPDATE = 'right to UPDATE on grants';
const REVOKES = 'policy grants.owner_revokes';

const GIVEN: readonly Attack[] = [
  grant('shows something to a coach who has not answered', { under: 'open' }),
  grant('shows something to a coach whose coaching has ended', { under: 'ended', to: 'former' }),
  grant('shows something to somebody who coaches under another coaching', { to: 'former' }),
  grant('is shown something by their own hand', { by: 'coach' }),
  grant('is shown something again by their own hand', { by: 'former', under: 'ended', to: 'former' }),
  grant('shows what is another person’s', { what: "'journal-entry', $foreign" }, [
    'key grants.grants_user_id_entry_id_fkey',
    '"grants_user_id_entry_id_fkey"',
  ]),
  grant('shows an entry as a template', { what: "'template', $kept" }, [
    'key grants.grants_user_id_template_id_fkey',
    '"grants_user_id_template_id_fkey"',
  ]),
  grant('shows a kind of thing that is never shown', { what: "'vent', NULL" }, [
    'check grants.grants_subject_kind',
    '"grants_subject_kind"',
  ]),
  grant('shows one of what there is one of', { what: "'patterns', $kept" }, [
    'check grants.grants_subject',
    '"grants_subject"',
  ]),
  grant('shows every thought at once', { what: "'thought', NULL" }, [
    'check grants.grants_subject',
    '"grants_subject"',
  ]),
  grant('shows the same thing twice at a time', { what: "'journal-entry', $shown" }, [
    'index grants_one_live',
    '"grants_one_live"',
  ]),
];

const KEPT: readonly Attack[] = [
  change(
    'makes another thing of what was shown',
    'UPDATE grants SET subject_id = $kept WHERE id = $shownGrant',
    [MAY_UPDATE, REVOKES],
    DENIED,
  ),
  change(
    'changes what was shown while taking it back',
    "UPDATE grants SET permission = 'read', revoked_at = now() WHERE id = $shownGrant",
    MAY_UPDATE,
    DENIED,
  ),
  change(
    'gives back what was taken',
    'UPDATE grants SET revoked_at = NULL WHERE id = $takenBackGrant',
    'part of grants.owner_revokes: revoked_at',
    NO_ROW,
  ),
  change(
    'moves what was shown into another account',
    'UPDATE grants SET user_id = $former, revoked_at = now() WHERE id = $shownGrant',
    [
      MAY_UPDATE,
      'part of grants.owner_revokes: owner_id()',
      'policy grants.owner_reads',
      'key grants.grants_user_id_coaching_id_fkey',
      'key grants.grants_user_id_entry_id_fkey',
    ],
    DENIED,
  ),
  change(
    'forgets what was shown',
    'DELETE FROM grants WHERE id = $shownGrant',
    ['right to DELETE on grants', 'row security of grants'],
    DENIED,
  ),
  change('takes back what another shows', 'UPDATE grants SET revoked_at = now()', REVOKES, NO_ROW, 'coach'),
  change(
    'changes the access log',
    'UPDATE access_log SET at = now()',
    ['right to UPDATE on access_log', 'row security of access_log'],
    'permission denied for table access_log',
  ),
  change(
    'empties the access log',
    'DELETE FROM access_log',
    ['right to DELETE on access_log', 'row security of access_log'],
    'permission denied for table access_log',
  ),
  change(
    'writes an opening of their own into the log',
    opening('overview', 'NULL', 'running', 'coach'),
    'policy access_log.reader_writes',
    refusal('access_log'),
  ),
];

const ENTRY = 'policy journal_entries.coach';
const LOG = 'policy access_log.reader_writes';
const COMMENTS = 'policy comments.coach_writes';

const REACHED: readonly Attack[] = [
  reach(
    'coach',
    'reads a shown entry that nobody wrote down',
    'SELECT id FROM journal_entries WHERE id = $shown',
    ENTRY,
  ),
  reach(
    'coach',
    'reads what was said about an entry that nobody opened',
    'SELECT f.id FROM feedback f',
    'policy feedback.coach',
  ),
  reach(
    'coach',
    'reads the words of a shown template that nobody wrote down',
    'SELECT version FROM template_versions WHERE template_id = $template',
    'policy template_versions.coach',
  ),
  reach(
    'coach',
    'reads the name of a template that is kept',
    'SELECT id FROM templates WHERE id = $keptTemplate',
    'policy templates.coach',
  ),
  reach(
    'coach',
    'reads what another coach is shown',
    'SELECT id FROM grants WHERE coaching_id = $besides',
    'policy grants.grantee_reads',
  ),
  reach(
    'coach',
    'reads what was shown to them once',
    'SELECT id FROM grants WHERE id = $takenBackGrant',
    'part of grants.grantee_reads: revoked_at',
  ),
  reach(
    'coach',
    'writes down an entry that is kept',
    opening('journal-entry', '$kept', 'running', 'coach'),
    LOG,
    refusal('access_log'),
  ),
  reach(
    'coach',
    'writes down an entry that was taken back',
    opening('journal-entry', '$takenBack', 'running', 'coach'),
    LOG,
    refusal('access_log'),
  ),
  reach(
    'coach',
    'writes down a template that is kept',
    opening('template', '$keptTemplate', 'running', 'coach'),
    LOG,
    refusal('access_log'),
  ),
  ...['patterns', 'search-state'].map((kind) =>
    reach(
      'coach',
      `writes down ${kind} that are kept`,
      opening(kind, 'NULL', 'running', 'coach'),
      LOG,
      refusal('access_log'),
    ),
  ),
  reach(
    'coach',
    'writes down an opening for another',
    opening('journal-entry', '$shown', 'running', 'former'),
    LOG,
    refusal('access_log'),
  ),
  reach(
    'coach',
    'comments on an entry that is kept',
    comment('running', 'kept', 'coach'),
    COMMENTS,
    refusal('comments'),
  ),
  reach(
    'coach',
    'comments in another name',
    comment('running', 'shown', 'former'),
    COMMENTS,
    refusal('comments'),
  ),
  reach(
    'former',
    'reads what was shown to them',
    'SELECT id FROM grants WHERE coaching_id = $ended',
    'policy grants.grantee_reads',
  ),
  reach(
    'former',
    'reads a template by its name',
    'SELECT id FROM templates WHERE id = $template',
    'policy templates.coach',
  ),
  reach(
    'former',
    'writes down an entry',
    opening('journal-entry', '$shown', 'ended', 'former'),
    LOG,
    refusal('access_log'),
  ),
  reach(
    'former',
    'writes down the list',
    opening('overview', 'NULL', 'ended', 'former'),
    LOG,
    refusal('access_log'),
  ),
  reach(
    'former',
    'reads the conversation',
    'SELECT id FROM comments WHERE coaching_id = $ended',
    'policy comments.coach_reads',
  ),
  reach('former', 'comments once more', comment('ended', 'shown', 'former'), COMMENTS, refusal('comments')),
  reach(
    'former',
    'gives a template',
    copy('ended'),
    'policy coach_templates.coach_gives',
    refusal('coach_templates'),
  ),
  reach(
    'former',
    'reads what they gave',
    'SELECT id FROM coach_templates WHERE id = $formerCopy',
    'policy coach_templates.coach_reads',
  ),
  reach(
    'friend',
    'takes back what another gave',
    'DELETE FROM coach_templates',
    'policy coach_templates.coach_takes_back',
  ),
];

export const SHARING_ATTACKS: readonly Attack[] = [...GIVEN, ...KEPT, ...REACHED];
