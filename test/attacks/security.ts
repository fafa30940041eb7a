import type { Attack } from '@/test/attacks/attack';

const LINE = "'signed-in', 'person', '', ''";

/** What is written in the security log, and who signs in with what. On the people of the access matrix. */
export const SECURITY_ATTACKS: readonly Attack[] = [
  {
    title: 'writes into the security log of somebody else',
    sql: `INSERT INTO security_events (user_id, seq, at, kind, actor, previous, hash)
          VALUES ($stranger, 999, now(), ${LINE})`,
    stoppedBy: ['trigger security_events.chain_security_event', 'policy security_events.adds'],
    reason: 'nobody writes for another person',
  },
  {
    title: 'puts an address into the security log',
    sql: "INSERT INTO security_events (user_id, kind, actor, detail) VALUES ($me, 'signed-in', 'person', 'ana@example.org')",
    stoppedBy: 'check security_events.security_events_words',
    reason: 'violates check constraint "security_events_words"',
  },
  {
    title: 'changes a line of the security log',
    sql: "UPDATE security_events SET device = 'Elsewhere' WHERE user_id = $me",
    stoppedBy: [
      'right to UPDATE on security_events',
      'trigger security_events.keep_security_event',
      'row security of security_events',
    ],
    reason: 'permission denied for table security_events',
  },
  {
    title: 'takes a line out of the security log',
    sql: 'DELETE FROM security_events WHERE user_id = $me',
    stoppedBy: [
      'right to DELETE on security_events',
      'trigger security_events.keep_security_event',
      'row security of security_events',
    ],
    reason: 'permission denied for table security_events',
  },
  {
    title: 'empties the security log',
    sql: 'TRUNCATE security_events',
    stoppedBy: ['right to TRUNCATE on security_events', 'trigger security_events.keep_all_security_events'],
    reason: 'permission denied for table security_events',
  },
  {
    title: 'moves the end of the security log',
    sql: 'UPDATE security_heads SET seq = 1 WHERE user_id = $me',
    stoppedBy: ['right to UPDATE on security_heads', 'row security of security_heads'],
    reason: 'permission denied for table security_heads',
  },
  {
    title: 'takes over the passkey of somebody else',
    sql: `INSERT INTO passkeys (user_id, id, credential_id, public_key, name, created_at)
          VALUES ($me, gen_random_uuid(), $strangersPasskey, '', 'Mine', now())`,
    stoppedBy: 'index passkeys_credential_id_key',
    reason: 'duplicate key value violates unique constraint "passkeys_credential_id_key"',
  },
  {
    title: 'gives somebody else a passkey of their own',
    sql: `INSERT INTO passkeys (user_id, id, credential_id, public_key, name, created_at)
          VALUES ($stranger, gen_random_uuid(), 'mine', '', 'Mine', now())`,
    stoppedBy: 'policy passkeys.owner',
    reason: 'new row violates row-level security policy for table "passkeys"',
  },
  {
    title: 'keeps one recovery code twice',
    sql: `INSERT INTO recovery_codes (user_id, id, code_hash, created_at)
          SELECT user_id, gen_random_uuid(), code_hash, now() FROM recovery_codes WHERE user_id = $me`,
    stoppedBy: 'index recovery_codes_user_id_code_hash_key',
    reason: 'duplicate key value violates unique constraint "recovery_codes_user_id_code_hash_key"',
  },
];
