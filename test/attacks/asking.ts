import type { Attack } from '@/test/attacks/attack';
import type { Guard } from '@/test/attacks/guards';

// ASK-2, PUSH-1, PUSH-2: on test/attacks/asking-stage.ts.

const GUARD = 'trigger replies.guard_asking';
const MAIL_GUARD = 'trigger outbox.guard_asking_mail';

const NOW = "state = 'scheduled', leave_at = rebound.now()";
const SENT = "state = 'sent', sent_at = rebound.now()";

const KEEPS = 'PUSH-2: a reply that is on its way keeps its person and its ground';
const STAYS = 'ASK-2, PUSH-2: what has left, or will, is not taken back by its words';
const REMEMBERED = 'ASK-2, PUSH-2: what has left, or will, is not forgotten';
const ASKED = 'ASK-2: feedback was asked for already';
const AGAIN = 'ASK-2, PUSH-2: logging it again does not ask again';
const MOMENT = 'ASK-2, PUSH-2: what has left keeps its moment';
const TOO_EARLY = 'PUSH-1: a decision is not raised before its time';
const NO_MAIL = 'ASK-2, PUSH-2: a draft has no mail';

const attack = (title: string, sql: string, stoppedBy: Guard | Guard[], reason: string): Attack => ({
  title,
  sql,
  stoppedBy,
  reason,
});

const change = (title: string, of: string, set: string, reason: string, stoppedBy: Guard | Guard[] = GUARD) =>
  attack(title, `UPDATE replies SET ${set} WHERE id = $${of}`, stoppedBy, reason);

/** A second one like it, but for what `more` says of its columns. */
const copy = (of: string, more: string) =>
  `INSERT INTO replies SELECT (jsonb_populate_record(p, jsonb_build_object('id', gen_random_uuid(), ${more}))).*
   FROM replies p WHERE p.id = $${of}`;

const refusedCopy = (title: string, of: string, more: string, stoppedBy: Guard, reason: string) =>
  attack(title, copy(of, more), stoppedBy, reason);

const mail = (title: string, of: string, stoppedBy: Guard, reason: string) =>
  attack(
    title,
    `INSERT INTO outbox (id, user_id, kind, reply_id, mail_sealed, due_at, idempotency_key, created_at, recipient_hash, sender_hash)
     SELECT gen_random_uuid(), user_id, 'reply', id, '\\x02', rebound.now(), gen_random_uuid()::text, rebound.now(), '', ''
     FROM replies WHERE id = $${of}`,
    stoppedBy,
    reason,
  );

/** What a check says no to; its name is the reason. */
const checked = (title: string, of: string, more: string, check: string) =>
  refusedCopy(title, of, more, `check replies.${check}`, `"${check}"`);

const DRAFT = "'state', 'draft', 'sent_at', null";

const RAISED: readonly Attack[] = [
  ...(
    [
      ['puts a second pushback on its way', "'state', 'scheduled'"],
      ['calls a second pushback sent', "'state', 'sent', 'sent_at', '2099-01-01'"],
      ['leaves a second pushback in doubt', "'state', 'unknown'"],
    ] as const
  ).map(([title, more]) =>
    refusedCopy(title, 'first', more, 'index replies_one_pushback', '"replies_one_pushback"'),
  ),
  mail('queues a second mail of it', 'first', 'index outbox_one_live_reply', '"outbox_one_live_reply"'),
  change('changes whom it goes to', 'first', "to_sealed = '\\x02'", KEEPS),
  change('changes the mark of whom it goes to', 'first', "to_key = ''", KEEPS),
  change('changes its ground', 'first', "ground = 'reopening'", KEEPS),
  change('changes its evidence', 'first', "evidence_sealed = evidence_sealed || '\\x00'", KEEPS),
  change('takes its evidence', 'first', 'evidence_sealed = NULL', KEEPS, [
    GUARD,
    'check replies.replies_pushback',
  ]),
  change(
    'makes it another kind',
    'first',
    "kind = 'note', ground = NULL, evidence_sealed = NULL",
    'ASK-2, PUSH-2: a reply keeps its kind',
  ),
  change('makes it a draft behind its mail’s back', 'first', "state = 'draft', leave_at = NULL", STAYS),
  change('calls it failed behind its mail’s back', 'first', "state = 'failed'", STAYS),
  attack('forgets it', 'DELETE FROM replies WHERE id = $first', GUARD, REMEMBERED),
  checked(
    'keeps one without evidence',
    'first',
    "'state', 'draft', 'evidence_sealed', null",
    'replies_pushback',
  ),
  checked('keeps one without a ground', 'first', "'state', 'draft', 'ground', null", 'replies_pushback'),
  checked('keeps one on any ground', 'first', "'state', 'draft', 'ground', 'fit'", 'replies_ground'),
  checked(
    'keeps one with nothing sealed for evidence',
    'first',
    "'state', 'draft', 'evidence_sealed', '\\x02' || repeat('00', 28)",
    'replies_pushback',
  ),
  checked(
    'keeps evidence of the former format',
    'first',
    "'state', 'draft', 'evidence_sealed', '\\x01' || repeat('00', 40)",
    'replies_evidence_sealed_format',
  ),
  change(
    'takes a ground that needs evidence without any',
    'early',
    "ground = 'misunderstanding', evidence_sealed = NULL",
    '"replies_pushback"',
    'check replies.replies_pushback',
  ),
  change(
    'keeps evidence for a reply that is no pushback',
    'question',
    "evidence_sealed = decode('02' || repeat('00', 39), 'hex')",
    '"replies_pushback"',
    'check replies.replies_pushback',
  ),
  change('raises it before its time', 'early', NOW, TOO_EARLY),
  change('calls it raised before its time', 'early', SENT, TOO_EARLY),
  refusedCopy(
    'asks for another round where there was no final one',
    'early',
    `'rejection_id', $asked, 'state', 'scheduled', 'leave_at', '2099-01-01'`,
    GUARD,
    'PUSH-1: there was no final round that could open again',
  ),
  mail('queues the mail of a draft', 'early', MAIL_GUARD, NO_MAIL),
];

const QUESTIONS: readonly Attack[] = [
  change('asks a second time', 'question', NOW, ASKED, [GUARD, 'index replies_one_ask']),
  change('calls a second question sent', 'question', SENT, ASKED, [GUARD, 'index replies_one_ask']),
  mail('queues the mail of a second question', 'question', MAIL_GUARD, NO_MAIL),
  change('makes what left a draft', 'full', "state = 'draft', sent_at = NULL", STAYS),
  attack('forgets what left', 'DELETE FROM replies WHERE id = $full', GUARD, REMEMBERED),
  change('calls the manager a recruiter', 'full', "to_role = 'recruiter'", KEEPS),
  checked(
    'lets somebody else’s no count',
    'full',
    `${DRAFT}, 'to_role', 'someone-else', 'declined_at', '2099-01-01'`,
    'replies_declined',
  ),
  change(
    'lets a pushback be declined',
    'first',
    'declined_at = rebound.now()',
    '"replies_declined"',
    'check replies.replies_declined',
  ),
  checked('writes a kind of its own', 'full', `${DRAFT}, 'kind', 'letter'`, 'replies_kind'),
];

const RECRUITER: readonly Attack[] = [
  refusedCopy(
    'asks the recruiter unasked',
    'full',
    `'kind', 'recruiter-ask', 'to_role', 'recruiter', 'state', 'scheduled', 'leave_at', '2099-01-01', 'sent_at', null`,
    GUARD,
    'ASK-2: the recruiter is asked after the hiring manager declined',
  ),
  checked(
    'asks the recruiter in another role',
    'full',
    `${DRAFT}, 'kind', 'recruiter-ask'`,
    'replies_recruiter_ask',
  ),
  refusedCopy(
    'asks the recruiter a second time',
    'recruiter',
    "'state', 'scheduled'",
    'index replies_one_recruiter_ask',
    '"replies_one_recruiter_ask"',
  ),
  change(
    'takes back the no that it rests on',
    'no',
    'declined_at = NULL',
    'ASK-2: the recruiter was asked because of it',
  ),
  attack(
    'forgets that the recruiter was asked',
    'DELETE FROM replies WHERE id = $recruiter',
    GUARD,
    REMEMBERED,
  ),
];

const FLOORS = ['right to INSERT on floors', 'row security of floors'] as const;
const floor = (title: string, more: string, guard: Guard): Attack =>
  attack(
    title,
    `INSERT INTO floors SELECT (jsonb_populate_record(f, jsonb_build_object(
      'id', gen_random_uuid(), ${more}))).* FROM floors f, generate_series(1, 2) WHERE f.user_id = $me AND f.declined LIMIT 2`,
    [...FLOORS, guard],
    'permission denied for table floors',
  );

/** What was deleted and logged again: the company and the addresses are those of before. */
const LOGGED_AGAIN: readonly Attack[] = [
  change('asks again after logging it again', 'askedAgain', NOW, AGAIN),
  change('calls it asked after logging it again', 'askedAgain', SENT, AGAIN),
  change('asks somebody else after logging it again', 'askedAgain', `${NOW}, to_key = '\\x01'`, AGAIN),
  change('asks the same person under another company', 'askedElsewhere', NOW, AGAIN),
  change('raises it again after logging it again', 'raisedAgain', NOW, AGAIN),
  attack(
    'deletes a rejection and asks in another of the company',
    `DELETE FROM rejections WHERE id = $asked; UPDATE replies SET ${NOW} WHERE id = $beside`,
    'trigger rejections.keep_floors',
    AGAIN,
  ),
  attack(
    'deletes an application and asks in another of the company',
    `DELETE FROM applications WHERE id = $askedApplication; UPDATE replies SET ${NOW} WHERE id = $beside`,
    'trigger applications.keep_floors',
    AGAIN,
  ),
  change('says that it left long ago', 'full', "sent_at = sent_at - interval '1 second'", MOMENT),
  attack(
    'asks two recruiters because one hiring manager declined',
    `UPDATE replies SET ${NOW} WHERE id = $recruiterAgain; UPDATE replies SET ${NOW} WHERE id = $recruiterBeside`,
    GUARD,
    AGAIN,
  ),
  floor('writes a floor of a kind of its own', "'kind', 'dreamt'", 'check floors.floors_kind'),
  floor('answers one question twice', "'answers', $recruiter", 'index floors_one_answer'),
];

export const ASKING_ATTACKS: readonly Attack[] = [...RAISED, ...QUESTIONS, ...RECRUITER, ...LOGGED_AGAIN];
