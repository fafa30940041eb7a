import { describe, expect, test } from 'vitest';
import { mintClientScope } from '@/lib/access/mint';
import { saveDraft } from '@/lib/features/replies/mutations';
import { ASKING_ATTACKS } from '@/test/attacks/asking';
import { askingStage } from '@/test/attacks/asking-stage';
import { proveAttacks } from '@/test/attacks/prove';
import { asAdmin, shiftClock } from '@/test/database';
import { act, allowed, byHand, draftFor, person, rejected } from '@/test/rejected';

const DAY = 24 * 3600;

describe('ASK-2, PUSH-1, PUSH-2: hand-written SQL', () => {
  const stage = proveAttacks(ASKING_ATTACKS, askingStage);

  test('of three that go at once one is on its way', async () => {
    const me = await person('UTC');
    const { id: rejectionId } = await rejected(me, 'first-interview');
    await shiftClock(6 * DAY);
    const whole = {
      ...draftFor(rejectionId),
      kind: 'pushback',
      ground: 'misunderstanding',
      evidence: 'A fact.',
    } as const;
    const { id } = allowed(await act(me, (tx) => saveDraft(tx, whole)));
    const copy = `INSERT INTO replies
      SELECT (jsonb_populate_record(p, jsonb_build_object('id', gen_random_uuid()))).* FROM replies p WHERE p.id = $1`;
    const more = await Promise.all([1, 2].map(() => byHand(me, `${copy} RETURNING id`, [id])));
    const raise = "UPDATE replies SET state = 'scheduled', leave_at = rebound.now() WHERE id = $1";
    const answers = await Promise.allSettled(
      [id, ...more.map(({ rows }) => rows[0].id)].map((each) => byHand(me, raise, [each])),
    );
    const refused = answers.filter(({ status }) => status === 'rejected');
    expect(refused).toHaveLength(2);
    for (const answer of refused)
      expect(answer).toMatchObject({ reason: { constraint: 'replies_one_pushback' } });
  });

  test('a rejection, and an account, still go with all of it', async () => {
    const { me = '', asked } = stage().ids;
    await byHand(mintClientScope(me), 'DELETE FROM rejections WHERE id = $1', [asked]);
    await byHand(mintClientScope(me), 'DELETE FROM users WHERE id = $1', [me]);
    expect(await asAdmin('SELECT 1 FROM replies WHERE user_id = $1', [me])).toEqual([]);
  });
});
