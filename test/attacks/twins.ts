import type { Attack } from '@/test/attacks/attack';

// What there is one of: a second one under a new id is refused by the unique index, whose name is the reason. On
// test/attacks/fixture-stage.ts; the indexes of replies and their mails are attacked in asking.ts and hold.ts.

/** A copy of one row of the owner's, but for what `more` says of its columns. */
export const twin = (table: string, more: string, which = 'x.user_id = $me') =>
  `INSERT INTO ${table} SELECT (jsonb_populate_record(x, jsonb_build_object(${more}))).*
   FROM ${table} x WHERE ${which} LIMIT 1`;

export const NEW_ID = "'id', gen_random_uuid()";

const second = (title: string, index: string, sql: string, by = 'me'): Attack => ({
  title,
  sql,
  by,
  stoppedBy: `index ${index}`,
  reason: `"${index}"`,
});

export const TWIN_ATTACKS: readonly Attack[] = [
  second('one invitation twice', 'interviews_user_id_uid_key', twin('interviews', NEW_ID)),
  second(
    'a second account of one address',
    'users_email_key',
    twin('users', NEW_ID, 'x.id = $me'),
    'identity',
  ),
  second(
    'one identity for two people',
    'accounts_provider_provider_account_id_key',
    twin('accounts', "'user_id', $stranger"),
    'identity',
  ),
  second('two sessions of one cookie', 'sessions_token_hash_key', twin('sessions', NEW_ID)),
  second(
    'two links of one sign-in token',
    'sign_in_tokens_token_hash_key',
    twin('sign_in_tokens', NEW_ID, 'true'),
    'identity',
  ),
  second('two entries of one API token', 'api_tokens_token_hash_key', twin('api_tokens', NEW_ID)),
  second(
    'two open invitations to one coach',
    'coachings_one_open',
    twin('coachings', NEW_ID, 'x.id = $invitation'),
  ),
  second(
    'two open invitations to one client',
    'client_invitations_one_open',
    twin('client_invitations', NEW_ID),
  ),
  second(
    'two exports that are made at once',
    'exports_one_under_way',
    `INSERT INTO exports (user_id, id, with_vents, requested_at)
     SELECT $me, gen_random_uuid(), false, now() FROM generate_series(1, 2)`,
  ),
  second(
    'two imports that run at once',
    'imports_one_under_way',
    `INSERT INTO imports (user_id, id, state, format, rows, bad, reading_sealed, created_at)
     SELECT $me, gen_random_uuid(), 'waiting', 'generic', 1, 0, '\\x02', now() FROM generate_series(1, 2)`,
  ),
  second(
    'two mappings of the same headers',
    'import_mappings_user_id_headers_mark_key',
    twin('import_mappings', NEW_ID),
  ),
  second('two check-ins of one day', 'check_ins_user_id_day_key', twin('check_ins', NEW_ID)),
  second(
    'two breaks from everything at once',
    'pauses_open',
    `INSERT INTO pauses (user_id, id, started_at) SELECT $me, gen_random_uuid(), now() FROM generate_series(1, 2)`,
  ),
  second(
    'one mail queued twice',
    'outbox_idempotency_key_key',
    twin('outbox', `${NEW_ID}, 'state', 'due'`, 'x.user_id = $me AND x.reply_id IS NULL'),
  ),
  second(
    'one mail delivered twice',
    'local_mails_idempotency_key_key',
    twin('local_mails', NEW_ID, 'true'),
    'worker',
  ),
  second(
    'two entries about one rejection',
    'journal_entries_user_id_rejection_id_key',
    twin('journal_entries', NEW_ID),
  ),
  second('one question twice', 'dodges_user_id_rejection_id_months_key', twin('dodges', NEW_ID)),
  second('one month twice', 'reviews_user_id_month_key', twin('reviews', NEW_ID)),
  second('two views of one name', 'views_user_id_name_key', twin('views', NEW_ID)),
  second(
    'two names of one stage',
    'stages_own_name',
    `INSERT INTO stages (user_id, id, stage, is_round, position, created_at, updated_at)
     SELECT $me, gen_random_uuid(), 'offer', false, 1, now(), now() FROM generate_series(1, 2)`,
  ),
  second('one company twice', 'companies_user_id_name_key_key', twin('companies', NEW_ID)),
  second('one tag twice', 'tags_user_id_name_key_key', twin('tags', NEW_ID)),
  second('two plans of one rejection', 'plans_user_id_rejection_id_key', twin('plans', NEW_ID)),
  second(
    'two rejections of one application',
    'rejections_user_id_application_id_key',
    twin('rejections', NEW_ID, 'x.id = $rejection'),
  ),
  second(
    'one template given twice',
    'coach_templates_user_id_coaching_id_source_id_key',
    twin('coach_templates', NEW_ID, 'x.coaching_id = $coaching'),
    'coach',
  ),
];
