import type { ROW_LIMITS } from '@/lib/rules/limits';
import type { Attack } from '@/test/attacks/attack';
import { NEW_ID, twin } from '@/test/attacks/twins';

// One row more than an account may have, on test/attacks/limits-stage.ts, where every account has as many as it may.

/** What a second row of a table needs to differ in, and which row it is a copy of. */
const MORE: Record<keyof typeof ROW_LIMITS, [more: string, which?: string]> = {
  applications: [NEW_ID],
  companies: [`${NEW_ID}, 'name_key', 'one more'`],
  stage_events: [NEW_ID],
  replies: [
    `${NEW_ID}, 'kind', 'note', 'state', 'draft', 'sent_at', null, 'leave_at', null, 'ground', null,
    'evidence_sealed', null, 'declined_at', null, 'answer', null`,
  ],
  templates: [NEW_ID],
  template_versions: ["'version', 999"],
  entry_versions: ["'version', 999"],
  free_entries: [NEW_ID],
  coachings: [`${NEW_ID}, 'coach_email', 'one.more@example.test'`, 'x.id = $invitation'],
  client_invitations: [`${NEW_ID}, 'client_email', 'one.more@example.test'`],
  feedback: [NEW_ID],
  api_tokens: [`${NEW_ID}, 'token_hash', '\\x01'`],
  thoughts: [NEW_ID],
  webhooks: [NEW_ID],
  views: [`${NEW_ID}, 'name', gen_random_uuid()`],
  stages: [NEW_ID, 'x.is_round'],
  interviews: [`${NEW_ID}, 'uid', 'one more'`],
  people: [NEW_ID],
  application_people: [
    `'application_id', (SELECT a.id FROM applications a
       WHERE a.user_id = x.user_id AND a.id <> x.application_id LIMIT 1)`,
  ],
  interview_people: [
    `'contact_id', (SELECT p.id FROM people p
       WHERE p.user_id = x.user_id AND p.id <> x.contact_id LIMIT 1)`,
  ],
  tasks: [NEW_ID],
  captures: [NEW_ID],
  tags: [`${NEW_ID}, 'name_key', 'one more'`],
  application_tags: ["'application_id', $ended"],
  links: [NEW_ID],
  imports: [`${NEW_ID}, 'state', 'read'`],
  import_files: [NEW_ID],
  imported_applications: [
    `'application_id', (SELECT a.id FROM applications a
       WHERE a.user_id = x.user_id AND a.id <> x.application_id LIMIT 1)`,
  ],
  imported_people: ["'place', x.place + 1000"],
  import_mappings: [`${NEW_ID}, 'headers_mark', '\\x01'`],
  documents: [NEW_ID],
  document_files: [NEW_ID],
  application_documents: [
    `'application_id', (SELECT a.id FROM applications a
       WHERE a.user_id = x.user_id AND a.id <> x.application_id LIMIT 1)`,
  ],
};

export const LIMIT_ATTACKS: readonly Attack[] = Object.entries(MORE).map(([table, [more, which]]) => ({
  title: `one more row of ${table} than there is room for`,
  sql: twin(table, more, which),
  stoppedBy: `trigger ${table}.cap_rows`,
  reason: 'rows: there is no room for more of these',
}));
