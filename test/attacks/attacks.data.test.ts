import { describe, expect, test } from 'vitest';
import { ASKING_ATTACKS } from '@/test/attacks/asking';
import { guardsOf } from '@/test/attacks/attack';
import { CHECK_ATTACKS } from '@/test/attacks/checks';
import { COACHING_ATTACKS } from '@/test/attacks/coaching';
import { fixtureStage } from '@/test/attacks/fixture-stage';
import { HOLD_ATTACKS } from '@/test/attacks/hold';
import { HOUSE_ATTACKS } from '@/test/attacks/house';
import { JOINING_ATTACKS } from '@/test/attacks/joining';
import { LIMIT_ATTACKS } from '@/test/attacks/limits';
import { LOOKING_BACK_ATTACKS } from '@/test/attacks/looking-back';
import { OPERATING_ATTACKS } from '@/test/attacks/operating';
import { proveAttacks } from '@/test/attacks/prove';
import { SECURITY_ATTACKS } from '@/test/attacks/security';
import { SHARING_ATTACKS } from '@/test/attacks/sharing';
import { TRUST_ATTACKS } from '@/test/attacks/trust';
import { TWIN_ATTACKS } from '@/test/attacks/twins';
import { asAdmin, asOwner } from '@/test/database';

describe('hand-written SQL on the people of the access matrix', () => {
  proveAttacks(
    [
      ...COACHING_ATTACKS,
      ...TWIN_ATTACKS,
      ...CHECK_ATTACKS,
      ...SECURITY_ATTACKS,
      ...LOOKING_BACK_ATTACKS,
      ...JOINING_ATTACKS,
    ],
    fixtureStage,
  );
});

/** Every attack there is; those on holds, questions, grants and trust are proven on stages of their own. */
const ATTACKS = [
  ...HOLD_ATTACKS,
  ...HOUSE_ATTACKS,
  ...ASKING_ATTACKS,
  ...COACHING_ATTACKS,
  ...SHARING_ATTACKS,
  ...TRUST_ATTACKS,
  ...TWIN_ATTACKS,
  ...CHECK_ATTACKS,
  ...LIMIT_ATTACKS,
  ...SECURITY_ATTACKS,
  ...LOOKING_BACK_ATTACKS,
  ...JOINING_ATTACKS,
  ...OPERATING_ATTACKS,
];

/** What refuses nothing, and what shows that it works. */
const NO_ATTACK: Record<string, string> = {
  'trigger applications.keep_days':
    'Gives an application the days that its writer leaves out; lib/features/history/history.data.test.ts shows it.',
  'trigger rejections.follow_receipt':
    'Keeps a rejection and the end of its application on one day; lib/features/history/history.data.test.ts shows it.',
  'trigger applications.in_sight':
    'Brings what is in flight into sight again; lib/features/applications/bulk.data.test.ts shows it.',
  'trigger document_chunks.leave_object':
    'Says that nobody needs an object any more; lib/features/documents/storage.data.test.ts shows it.',
  'trigger users.end_coachings':
    'Ends a coach’s coachings so that the account can go; without it coachings_active_has_coach refuses the deletion.',
  'trigger users.forget_address':
    'Forgets the address of an erased account in the rows of others; lib/features/account/erasure.data.test.ts shows it.',
  'trigger rejections.tell_hold_again':
    'Makes the end of a hold that grew news again; lib/features/replies/ended-holds.data.test.ts shows it.',
  'trigger users.forget_invitation':
    'Forgets the invitation of an erased account; lib/features/account/erasure.data.test.ts shows it.',
  'trigger site_invitations.empty_mail':
    'Empties an invitation’s mail when its row goes; lib/features/joining/joining.data.test.ts shows it.',
  'trigger site_invitations.empty_used_mail':
    'Empties it when it was used or taken back; lib/features/joining/joining.data.test.ts shows it.',
  'trigger outbox.punctual_again':
    'Makes a mail that was put off punctual again; lib/outbox/operator.data.test.ts shows it.',
  'trigger sign_in_tokens.empty_mail':
    'Empties a sign-in mail when its row goes; lib/features/account/erasure.data.test.ts shows it.',
};

/** Sentences that the runtime role never hears: they refuse the owner of the tables, and here is what it asked for. */
const TOLD_THE_OWNER: Record<string, string> = {
  'the owner of the tables is shown no row': "SELECT rebound.rows_in('users')",
};

/**
 * What the guards of a kind are called in the catalogue. What remembers and counts refuses nothing: lib/features/undo and
 * lib/access/version.data.test.ts show what it does.
 */
const GUARDS = {
  triggers: `SELECT format('trigger %s.%s', c.relname, t.tgname) AS guard FROM pg_trigger t
    JOIN pg_class c ON c.oid = t.tgrelid WHERE NOT t.tgisinternal AND t.tgname NOT IN ('remember', 'raise_version', 'raise_applications', 'raise_what_shows_it', 'raise_application', 'raise_application_untagged', 'raise_tagged') AND c.relnamespace = 'public'::regnamespace`,
  'unique indexes': `SELECT format('index %s', i.relname) AS guard FROM pg_index x JOIN pg_class i ON i.oid = x.indexrelid
    WHERE x.indisunique AND NOT x.indisprimary AND i.relnamespace = 'public'::regnamespace`,
  checks: `SELECT format('check %s.%s', conrelid::regclass, conname) AS guard FROM pg_constraint
    WHERE contype = 'c' AND connamespace = 'public'::regnamespace`,
};

describe('no guard stands without an attack against it', () => {
  test.each(Object.entries(GUARDS))('%s', async (_kind, sql) => {
    const attacked = new Set<string>(ATTACKS.flatMap(guardsOf));
    const guards = (await asAdmin(sql)).map(({ guard }) => guard);
    expect(guards.length).toBeGreaterThan(5);
    const hint = 'Write an attack that the guard stops into test/attacks/.';
    expect(
      guards.filter((guard) => !attacked.has(guard) && !(guard in NO_ATTACK)),
      hint,
    ).toEqual([]);
  });

  test('and no sentence that a guard may refuse with goes unheard', async () => {
    // Procedures are for migrations alone, and refuse the owner: their own test hears them.
    const rows = await asAdmin(
      "SELECT prosrc FROM pg_proc WHERE pronamespace = 'rebound'::regnamespace AND prokind = 'f'",
    );
    const sentences = rows.flatMap(({ prosrc }) =>
      [...prosrc.matchAll(/RAISE EXCEPTION '([^']+)'/g)].map(([, words]) => words),
    );
    expect(sentences.length).toBeGreaterThan(20);
    const heard = new Set([...ATTACKS.map(({ reason }) => reason), ...Object.keys(TOLD_THE_OWNER)]);
    expect(sentences.filter((words) => !heard.has(words))).toEqual([]);
  });

  test.each(Object.entries(TOLD_THE_OWNER))('the owner hears: %s', async (words, sql) => {
    await expect(asOwner(sql)).rejects.toThrow(words);
  });
});
