import type { Attack } from '@/test/attacks/attack';
import type { Guard } from '@/test/attacks/guards';

// HOLD-4, HOLD-5, HOLD-6: on test/attacks/hold-stage.ts.

const SHORTER = 'HOLD-5: a hold can get longer, never shorter';
const EARLY = 'HOLD-6: a reply does not leave before its hold ends';
const FROZEN = 'outbox: a frozen mail does not change';
const FOREIGN = 'nobody writes for another person';

export const CLAIM = "state = 'claimed', claimed_by = gen_random_uuid(), claimed_until = 'infinity'";

type Logged = { application?: string; stage?: string; zone?: string } & Record<
  'received' | 'hold' | 'logged',
  string
>;

const log = ({ application = '$free', stage = 'applied', zone = 'UTC', received, hold, logged }: Logged) =>
  `INSERT INTO rejections (user_id, id, application_id, received_at, time_zone, received_on, furthest_stage, tier,
     hold_until, hold_code, in_flight_before, logged_at, updated_at)
   VALUES ($me, gen_random_uuid(), ${application}, ${received}, '${zone}', rebound.now()::date, '${stage}', 1,
     ${hold}, 'HOLD-1', 1, ${logged}, rebound.now())`;

const NOW = 'rebound.now()';
/** Columns round to milliseconds, and up: just before now is never after it. */
const JUST_NOW = `${NOW} - interval '1 second'`;
/** A rejection of the day before, as somebody logs it who wants to write at once. */
const AT_ONCE = {
  received: `${NOW} - interval '26 hours'`,
  hold: `${NOW} - interval '2 hours'`,
  logged: JUST_NOW,
};

const rejection = (title: string, set: string, reason = SHORTER): Attack => ({
  title,
  sql: `UPDATE rejections SET ${set} WHERE id = $rejection`,
  stoppedBy: 'trigger rejections.guard_rejection',
  reason,
});

const SHORTENED = [
  rejection('ends the hold now', `hold_until = ${NOW}`),
  rejection('ends the hold at minus infinity', "hold_until = '-infinity'"),
  rejection('takes a second off', "hold_until = hold_until - interval '1 second'"),
  rejection('receives it at minus infinity', `received_at = '-infinity', hold_until = ${NOW}`),
  rejection(
    'backdates the receipt and the hold',
    "received_at = received_at - interval '2 days', hold_until = hold_until - interval '2 days'",
  ),
  rejection(
    'calls it early-stage',
    "furthest_stage = 'applied', tier = 1, hold_until = received_at + interval '24 hours'",
  ),
  rejection(
    'moves it across the date line',
    "time_zone = 'Pacific/Kiritimati', hold_until = received_at + interval '24 hours'",
  ),
];

const LOGGED: readonly Attack[] = [
  ...SHORTENED,
  {
    title: 'ends the hold at nothing',
    sql: 'UPDATE rejections SET hold_until = NULL WHERE id = $rejection',
    stoppedBy: 'required rejections.hold_until',
    reason: 'null value in column "hold_until"',
  },
  rejection(
    'logs it anew',
    `logged_at = ${NOW}, hold_until = received_at + interval '48 hours'`,
    'HOLD-5: a rejection keeps its application and the moment it was logged',
  ),
  rejection(
    'moves the logging',
    "logged_at = logged_at + interval '1 hour'",
    'HOLD-5: a rejection keeps its application and the moment it was logged',
  ),
  rejection(
    'hangs it on another application',
    'application_id = $free',
    'HOLD-5: a rejection keeps its application and the moment it was logged',
  ),
  {
    title: 'shortens it in a merge',
    sql: `MERGE INTO rejections r USING (SELECT 1) s ON r.id = $rejection WHEN MATCHED THEN UPDATE SET hold_until = ${NOW}`,
    stoppedBy: 'trigger rejections.guard_rejection',
    reason: SHORTER,
  },
  {
    title: 'shortens it in a CTE that also claims',
    sql: `WITH r AS (UPDATE rejections SET hold_until = ${NOW} WHERE id = $rejection RETURNING id)
          UPDATE outbox SET ${CLAIM} WHERE id = $mail AND EXISTS (SELECT 1 FROM r)`,
    stoppedBy: ['trigger rejections.guard_rejection', 'trigger outbox.guard_outbox'],
    reason: SHORTER,
  },
  {
    title: 'corrects a slip to less than the rule asks for',
    sql: "UPDATE rejections SET hold_until = received_at + interval '47 hours 59 minutes 59 seconds' WHERE id = $fresh",
    stoppedBy: 'trigger rejections.guard_rejection',
    reason: 'HOLD-6: the hold is shorter than its rule',
  },
  {
    title: 'receives it tomorrow',
    sql: log({
      received: `${NOW} + interval '1 hour'`,
      hold: `${NOW} + interval '99 hours'`,
      logged: JUST_NOW,
    }),
    stoppedBy: 'trigger rejections.guard_rejection',
    reason: 'HOLD-6: a rejection is not received in the future',
  },
  {
    title: 'logs it tomorrow, so that the ten minutes for slips begin then',
    sql: log({ ...AT_ONCE, logged: `${NOW} + interval '1 day'` }),
    stoppedBy: 'trigger rejections.guard_rejection',
    reason: 'HOLD-5: a rejection is not logged in the future',
  },
  {
    title: 'ends it on the local day of receipt, when the clocks go back',
    sql: log({
      received: "'2025-10-25T23:30Z'",
      hold: "'2025-10-26T23:30Z'",
      logged: JUST_NOW,
      zone: 'Europe/London',
    }),
    stoppedBy: 'trigger rejections.guard_rejection',
    reason: 'HOLD-4: the hold ends on the local day of receipt',
  },
];

const AGAIN: readonly Attack[] = [
  {
    title: 'logs again what was deleted',
    sql: log({ ...AT_ONCE, application: '$forgottenApplication' }),
    stoppedBy: 'trigger rejections.guard_rejection',
    reason: 'HOLD-5: logging it again does not shorten the hold',
  },
  {
    title: 'deletes it and logs it again',
    sql: `DELETE FROM rejections WHERE id = $rejection; ${log({ ...AT_ONCE, application: '$application' })}`,
    stoppedBy: 'trigger rejections.keep_floors',
    reason: 'HOLD-5: logging it again does not shorten the hold',
  },
  {
    title: 'deletes the application and logs it again',
    sql: `DELETE FROM applications WHERE id = $application;
          INSERT INTO applications (user_id, id, company_id, role, stage_changed_at, created_at, updated_at)
          VALUES ($me, $application, $company, 'Engineer', ${NOW}, ${NOW}, ${NOW});
          ${log({ ...AT_ONCE, application: '$application' })}`,
    stoppedBy: 'trigger applications.keep_floors',
    reason: 'HOLD-5: logging it again does not shorten the hold',
  },
  {
    title: 'carries the application to another company',
    sql: 'UPDATE applications SET company_id = $freeCompany WHERE id = $application',
    stoppedBy: 'trigger applications.guard_company',
    reason: 'HOLD-5: an application keeps its company while a hold runs',
  },
  {
    title: 'forgets the floor',
    sql: 'DELETE FROM floors',
    stoppedBy: ['right to DELETE on floors', 'row security of floors'],
    reason: 'permission denied for table floors',
  },
  {
    title: 'lowers the floor',
    sql: "UPDATE floors SET until = '-infinity'",
    stoppedBy: ['right to UPDATE on floors', 'row security of floors'],
    reason: 'permission denied for table floors',
  },
];

const UNDO = "'0190a000-0000-7000-8000-00000000aaaa'";
const BEGIN_UNDO = `SELECT rebound.begin_undo(${UNDO}, 'entry', '')`;

/** UNDO-1: what can be taken back is what was there, in its seconds. */
const TAKING_BACK: readonly Attack[] = [
  {
    title: 'remembers a row that never was',
    sql: `${BEGIN_UNDO}; INSERT INTO undo_rows (user_id, undo_id, seq, "table", before)
          VALUES ($me, ${UNDO}, 1, 'floors', '{}')`,
    stoppedBy: ['right to INSERT on undo_rows', 'row security of undo_rows'],
    reason: 'permission denied for table undo_rows',
  },
  {
    title: 'gives what was done an hour more',
    sql: `${BEGIN_UNDO}; UPDATE undos SET until = until + interval '1 hour' WHERE id = ${UNDO}`,
    stoppedBy: ['right to UPDATE on undos', 'row security of undos'],
    reason: 'permission denied for table undos',
  },
  {
    title: 'says that it is taking something back',
    sql: `${BEGIN_UNDO}; UPDATE undos SET taking_back = pg_current_xact_id()::text::bigint WHERE id = ${UNDO}`,
    stoppedBy: ['right to UPDATE on undos', 'row security of undos'],
    reason: 'permission denied for table undos',
  },
];

/** What is done to a mail that waits, by its owner and by whoever calls themselves the worker. */
const waiting = ([title, set, reason]: readonly [string, string, string]): Attack[] =>
  (['me', 'worker'] as const).map((by) => ({
    title: by === 'me' ? title : `${title}, as the worker`,
    sql: `UPDATE outbox SET ${set} WHERE id = $mail`,
    by,
    // TRUST-1 has a say about the earliest moments as well.
    stoppedBy: set.includes("'-infinity'")
      ? ['trigger outbox.guard_outbox', 'trigger outbox.trust_mail_to_other']
      : 'trigger outbox.guard_outbox',
    reason,
  }));

const QUEUED: readonly Attack[] = [
  ...(
    [
      ['makes the mail due', `due_at = ${NOW}`, EARLY],
      ['makes the mail due at minus infinity', "due_at = '-infinity'", EARLY],
      ['claims it', CLAIM, 'outbox: not due yet'],
      ['claims and makes it due at once', `due_at = '-infinity', ${CLAIM}`, EARLY],
      ['calls it sent', "state = 'sent', settled_at = rebound.now()", 'outbox: not due yet'],
      ['calls it unknown, which may have left', "state = 'unknown'", EARLY],
      ['turns it into another kind', "kind = 'reply-sent', reply_id = NULL", FROZEN],
      ['gives it to another reply', 'reply_id = $endedReply', FROZEN],
      ['gives it other words', "mail_sealed = '\\x02'", FROZEN],
      ['puts it under another key', "idempotency_key = 'again'", FROZEN],
    ] as const
  ).flatMap(waiting),
  {
    title: 'fills a mail that was emptied',
    sql: "UPDATE outbox SET mail_sealed = '\\x02' WHERE id = $emptied",
    by: 'worker',
    stoppedBy: 'trigger outbox.guard_emptied',
    reason: 'outbox: an emptied mail stays empty',
  },
  {
    title: 'gives a mail to another person',
    sql: 'UPDATE outbox SET user_id = $stranger WHERE id = $otherMail',
    by: 'worker',
    stoppedBy: 'trigger outbox.guard_outbox',
    reason: FROZEN,
  },
  {
    title: 'copies it under another kind, claimed already',
    sql: `INSERT INTO outbox (id, user_id, kind, mail_sealed, due_at, idempotency_key, created_at, state, claimed_by, claimed_until)
          SELECT gen_random_uuid(), user_id, 'reply-sent', mail_sealed, ${NOW}, 'copy', ${NOW}, 'claimed', gen_random_uuid(), 'infinity'
          FROM outbox WHERE id = $mail`,
    stoppedBy: 'trigger outbox.guard_outbox',
    reason: 'outbox: a new row is due and nothing else',
  },
  {
    title: 'writes a second mail for now',
    sql: `INSERT INTO outbox (id, user_id, kind, reply_id, mail_sealed, due_at, idempotency_key, created_at, recipient_hash, sender_hash)
          SELECT gen_random_uuid(), user_id, kind, reply_id, mail_sealed, ${NOW}, 'second', ${NOW}, recipient_hash, sender_hash FROM outbox WHERE id = $mail`,
    stoppedBy: ['trigger outbox.guard_outbox', 'index outbox_one_live_reply'],
    reason: EARLY,
  },
  {
    title: 'cancels the mail and queues it for now',
    sql: `UPDATE outbox SET state = 'cancelled' WHERE id = $mail;
          INSERT INTO outbox (id, user_id, kind, reply_id, mail_sealed, due_at, idempotency_key, created_at, recipient_hash, sender_hash)
          SELECT gen_random_uuid(), user_id, kind, reply_id, mail_sealed, ${NOW}, 'second', ${NOW}, recipient_hash, sender_hash FROM outbox WHERE id = $mail`,
    stoppedBy: 'trigger outbox.guard_outbox',
    reason: EARLY,
  },
  {
    title: 'queues it a second time for the end of the hold',
    sql: `INSERT INTO outbox (id, user_id, kind, reply_id, mail_sealed, due_at, idempotency_key, created_at, recipient_hash, sender_hash)
          SELECT gen_random_uuid(), user_id, kind, reply_id, mail_sealed, due_at, 'second', ${NOW}, recipient_hash, sender_hash FROM outbox WHERE id = $mail`,
    stoppedBy: 'index outbox_one_live_reply',
    reason: '"outbox_one_live_reply"',
  },
  {
    title: 'brings it forward on a conflict',
    sql: `INSERT INTO outbox (id, user_id, kind, reply_id, mail_sealed, due_at, idempotency_key, created_at, recipient_hash, sender_hash)
          SELECT gen_random_uuid(), user_id, kind, reply_id, mail_sealed, due_at, idempotency_key, ${NOW}, recipient_hash, sender_hash FROM outbox WHERE id = $mail
          ON CONFLICT (idempotency_key) DO UPDATE SET due_at = ${NOW}`,
    stoppedBy: 'trigger outbox.guard_outbox',
    reason: EARLY,
  },
  {
    title: 'removes the mail',
    sql: 'DELETE FROM outbox WHERE id = $mail',
    stoppedBy: 'right to DELETE on outbox',
    reason: 'permission denied for table outbox',
  },
  {
    title: 'sends a cancelled mail',
    sql: `UPDATE outbox SET state = 'cancelled' WHERE id = $otherMail; UPDATE outbox SET state = 'due' WHERE id = $otherMail`,
    stoppedBy: 'trigger outbox.guard_outbox',
    reason: 'outbox: a settled row stays settled',
  },
  {
    title: 'sends again what may have left',
    sql: `UPDATE outbox SET state = 'unknown' WHERE id = $otherMail; UPDATE outbox SET state = 'due' WHERE id = $otherMail`,
    stoppedBy: 'trigger outbox.guard_outbox',
    reason: 'outbox: what may have left does not leave again',
  },
  {
    title: 'takes back what was handed over, to send it anew',
    sql: `UPDATE outbox SET handed_at = ${NOW} WHERE id = $mail; UPDATE outbox SET state = 'cancelled' WHERE id = $mail`,
    stoppedBy: 'trigger outbox.guard_outbox',
    reason: 'outbox: what may have left is not taken back',
  },
];

const REPLIES: readonly Attack[] = [
  {
    title: 'calls the reply sent',
    sql: `UPDATE replies SET state = 'sent', sent_at = ${NOW} WHERE id = $reply`,
    stoppedBy: 'trigger replies.guard_reply',
    reason: EARLY,
  },
  {
    title: 'lets the reply leave now',
    sql: `UPDATE replies SET leave_at = ${NOW} WHERE id = $reply`,
    stoppedBy: 'trigger replies.guard_reply',
    reason: 'HOLD-6: a reply is not scheduled into its hold',
  },
  {
    title: 'hangs the reply on another rejection',
    sql: 'UPDATE replies SET rejection_id = $ended WHERE id = $reply',
    stoppedBy: 'trigger replies.guard_reply',
    reason: 'HOLD-6: a reply keeps its rejection',
  },
];

const FOR_SOMEBODY_ELSE: readonly Attack[] = [
  {
    title: 'logs a rejection for another person',
    sql: log(AT_ONCE),
    by: 'stranger',
    stoppedBy: ['trigger rejections.guard_rejection', 'policy rejections.owner'],
    reason: FOREIGN,
  },
  {
    title: 'writes a reply for another person',
    sql: `INSERT INTO replies (user_id, id, rejection_id, kind, to_sealed, subject_sealed, body_sealed, created_at, updated_at)
          VALUES ($me, gen_random_uuid(), $ended, 'short', '\\x02', '\\x02', '\\x02', ${NOW}, ${NOW})`,
    by: 'stranger',
    stoppedBy: ['trigger replies.guard_asking', 'trigger replies.guard_reply', 'policy replies.owner'],
    reason: FOREIGN,
  },
  {
    title: 'queues the mail of a reply for another person',
    sql: `INSERT INTO outbox (id, user_id, kind, reply_id, mail_sealed, due_at, idempotency_key, created_at)
          VALUES (gen_random_uuid(), $me, 'reply', $endedReply, '\\x02', ${NOW}, 'foreign', ${NOW})`,
    by: 'stranger',
    stoppedBy: [
      'trigger outbox.guard_asking_mail',
      'trigger outbox.guard_outbox',
      'trigger outbox.trust_mail_to_other',
      'policy outbox.owner',
    ],
    reason: FOREIGN,
  },
];

/** The guard, and before it what a disguise that needs an object of its own runs into. */
const stopped = (first: string, guard: Guard, reason: string): Pick<Attack, 'stoppedBy' | 'reason'> =>
  first.includes('pg_temp.')
    ? {
        stoppedBy: [guard, 'right to TEMPORARY in the database'],
        reason: 'permission denied to create temporary tables in database',
      }
    : { stoppedBy: guard, reason };

/** What somebody types first in the hope that the guards look away. */
const DISGUISES: readonly Attack[] = (
  [
    ['as the worker', "SELECT set_config('rebound.purpose', 'worker', true)"],
    ['with a clock of the session’s own', "SELECT set_config('rebound.now', '2100-01-01', true)"],
    [
      'with a function of the same name in front',
      "CREATE FUNCTION pg_temp.now() RETURNS timestamptz LANGUAGE sql AS $$ SELECT 'infinity'::timestamptz $$; SET search_path = pg_temp, public",
    ],
    ['with a zone of the session’s own', "SET TIME ZONE 'Pacific/Kiritimati'"],
    ['in a transaction whose checks come late', 'SET CONSTRAINTS ALL DEFERRED'],
  ] as const
).flatMap(([how, first]): Attack[] => [
  {
    title: `claims the mail ${how}`,
    sql: `${first}; UPDATE outbox SET ${CLAIM} WHERE id = $mail`,
    ...stopped(first, 'trigger outbox.guard_outbox', 'outbox: not due yet'),
  },
  {
    title: `shortens the hold ${how}`,
    sql: `${first}; UPDATE rejections SET hold_until = rebound.now() WHERE id = $rejection`,
    ...stopped(first, 'trigger rejections.guard_rejection', SHORTER),
  },
]);

export const HOLD_ATTACKS: readonly Attack[] = [
  ...LOGGED,
  ...AGAIN,
  ...TAKING_BACK,
  ...QUEUED,
  ...REPLIES,
  ...FOR_SOMEBODY_ELSE,
  ...DISGUISES,
];
