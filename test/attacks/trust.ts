import type { Attack } from '@/test/attacks/attack';

// TRUST-1 to TRUST-3: on test/attacks/trust-stage.ts.

const NOW = 'rebound.now()';
const GUARD = 'trigger outbox.trust_mail_to_other';
const EARLY = 'TRUST-1: the service does not send this yet';
const WRITTEN_DOWN = 'TRUST-1: when it was written down does not change';
const STOPPED = 'TRUST-3: its recipient stopped such mail';
const NAMED = 'TRUST-3: a mail to somebody else says from whom and to whom';
const KEPT = 'TRUST-3: a mail keeps from whom and to whom it is';
const FULL = 'TRUST-2: the first week has room for five mails a day';

type Queued = {
  of: string;
  kind?: string;
  reply?: string;
  to?: string;
  from?: string;
  key?: string;
  due?: string;
};

const queue = ({
  of,
  kind = 'coach-invitation',
  reply = 'NULL',
  key = 'by-hand',
  due = NOW,
  ...hashes
}: Queued) => {
  const { to = '$other', from = '$sender' } = hashes;
  return `INSERT INTO outbox (id, user_id, kind, reply_id, mail_sealed, due_at, idempotency_key, created_at,
      recipient_hash, sender_hash)
    VALUES (gen_random_uuid(), ${of}, '${kind}', ${reply}, '\\x02', ${due}, '${key}', ${NOW}, ${to}, ${from})`;
};

/** The reply to the back-dated rejection, scheduled: a draft has no mail. */
const queueReply = (due?: string) =>
  `UPDATE replies SET state = 'scheduled', leave_at = ${NOW} + interval '1 hour' WHERE id = $backdated;
   ${queue({ of: '$old', kind: 'reply', reply: '$backdated', due })}`;

const EARLIER: readonly Attack[] = [
  {
    title: 'dates the account back',
    sql: "UPDATE users SET created_at = '2020-01-01' WHERE id = $fresh",
    by: 'fresh',
    stoppedBy: 'trigger users.keep_recorded_at',
    reason: WRITTEN_DOWN,
  },
  {
    title: 'dates the writing down of a rejection back',
    sql: "UPDATE rejections SET created_at = '2020-01-01' WHERE id = $late",
    by: 'old',
    stoppedBy: 'trigger rejections.keep_recorded_at',
    reason: WRITTEN_DOWN,
  },
  {
    title: 'invites somebody on the first day',
    sql: queue({ of: '$fresh' }),
    by: 'fresh',
    stoppedBy: GUARD,
    reason: EARLY,
  },
  {
    title: 'queues a mail of a kind that nobody knows on the first day',
    sql: queue({ of: '$fresh', kind: 'newsletter' }),
    by: 'fresh',
    stoppedBy: GUARD,
    reason: EARLY,
  },
  {
    title: 'queues a reply to a rejection that was dated back',
    sql: queueReply(),
    by: 'old',
    stoppedBy: GUARD,
    reason: EARLY,
  },
  {
    title: 'queues it for an hour before it may leave',
    sql: queueReply(`${NOW} + interval '47 hours'`),
    by: 'old',
    stoppedBy: GUARD,
    reason: EARLY,
  },
  {
    title: 'queues it for when it may leave and makes it due',
    sql: `${queueReply(`${NOW} + interval '49 hours'`)};
          UPDATE outbox SET due_at = ${NOW} WHERE reply_id = $backdated`,
    by: 'old',
    stoppedBy: GUARD,
    reason: EARLY,
  },
  {
    title: 'has the database write accounts down years ago',
    sql: "CREATE OR REPLACE FUNCTION rebound.recorded_at() RETURNS timestamptz LANGUAGE sql AS $$ SELECT '2020-01-01'::timestamptz $$",
    stoppedBy: ['right to CREATE on SCHEMA rebound', 'owner of FUNCTION rebound.recorded_at()'],
    reason: 'permission denied for schema rebound',
  },
];

const STOPS: readonly Attack[] = [
  {
    title: 'writes to somebody who stopped it',
    sql: queue({ of: '$me', to: '$wary' }),
    stoppedBy: GUARD,
    reason: STOPPED,
  },
  { title: 'does not say to whom', sql: queue({ of: '$me', to: 'NULL' }), stoppedBy: GUARD, reason: NAMED },
  {
    title: 'does not say from whom',
    sql: queue({ of: '$me', from: 'NULL' }),
    stoppedBy: GUARD,
    reason: NAMED,
  },
  {
    title: 'gives a mail that waits to another recipient',
    sql: 'UPDATE outbox SET recipient_hash = $other WHERE id = $mail',
    stoppedBy: GUARD,
    reason: KEPT,
  },
  {
    title: 'gives a mail that waits another sender, as the worker',
    sql: "UPDATE outbox SET sender_hash = '' WHERE id = $mail",
    by: 'worker',
    stoppedBy: GUARD,
    reason: KEPT,
  },
  {
    title: 'hands a mail over to somebody who has stopped it since, as the worker',
    sql: `INSERT INTO mail_stops SELECT recipient_hash, sender_hash, ${NOW} FROM outbox WHERE id = $mail;
          UPDATE outbox SET handed_at = ${NOW} WHERE id = $mail`,
    by: 'worker',
    stoppedBy: GUARD,
    reason: STOPPED,
  },
  {
    title: 'takes a stop back',
    sql: 'DELETE FROM mail_stops',
    stoppedBy: 'right to DELETE on mail_stops',
    reason: 'permission denied for table mail_stops',
  },
  {
    title: 'gives a stop to another recipient',
    sql: "UPDATE mail_stops SET recipient_hash = '\\x01'",
    stoppedBy: 'right to UPDATE on mail_stops',
    reason: 'permission denied for table mail_stops',
  },
  {
    title: 'reports one mail twice',
    sql: `INSERT INTO mail_reports (id, recipient_hash, sender_hash, stopped, at)
          SELECT gen_random_uuid(), $other, $sender, 'sender', ${NOW} FROM generate_series(1, 2)`,
    stoppedBy: 'index mail_reports_recipient_hash_sender_hash_key',
    reason: '"mail_reports_recipient_hash_sender_hash_key"',
  },
];

const COUNTS: readonly Attack[] = [
  {
    title: 'queues a sixth mail of the day in the first week',
    sql: `${queue({ of: '$me', key: 'fifth' })}; ${queue({ of: '$me', key: 'sixth' })}`,
    // Dropping it leaves nothing that counts the fifth; what refuses the sixth stands by itself above.
    stoppedBy: 'trigger outbox.count_mail_to_other',
    reason: FULL,
  },
  {
    title: 'queues them hours apart',
    sql: [20, 4]
      .map((hours) => queue({ of: '$me', key: `${hours}`, due: `${NOW} + interval '${hours} hours'` }))
      .join('; '),
    stoppedBy: GUARD,
    reason: FULL,
  },
  {
    title: 'forgets what was counted',
    sql: 'DELETE FROM mails_to_others',
    stoppedBy: 'right to DELETE on mails_to_others',
    reason: 'permission denied for table mails_to_others',
  },
  {
    title: 'counts for somebody else',
    sql: 'UPDATE mails_to_others SET sender_hash = $other',
    stoppedBy: 'right to UPDATE on mails_to_others',
    reason: 'permission denied for table mails_to_others',
  },
  {
    title: 'counts one mail twice',
    sql: `INSERT INTO mails_to_others SELECT gen_random_uuid(), sender_hash, recipient_hash, network_hash, about, leaves_at
          FROM mails_to_others`,
    stoppedBy: [
      'right to INSERT on mails_to_others',
      'index mails_to_others_sender_hash_about_recipient_hash_key',
    ],
    reason: 'permission denied for table mails_to_others',
  },
];

export const TRUST_ATTACKS: readonly Attack[] = [...EARLIER, ...STOPS, ...COUNTS];
