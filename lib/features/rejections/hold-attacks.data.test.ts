import { describe, expect, test } from 'vitest';
import { mintClientScope } from '@/lib/access/mint';
import { CLAIM, HOLD_ATTACKS } from '@/test/attacks/hold';
import { holdStage } from '@/test/attacks/hold-stage';
import { HOUSE_ATTACKS } from '@/test/attacks/house';
import { proveAttacks } from '@/test/attacks/prove';
import { asAdmin } from '@/test/database';
import { byHand } from '@/test/rejected';

describe('HOLD-4, HOLD-5, HOLD-6: hand-written SQL', () => {
  const stage = proveAttacks([...HOLD_ATTACKS, ...HOUSE_ATTACKS], holdStage);

  test('of three that claim at once inside the hold none gets it', async () => {
    const { me = '', mail } = stage().ids;
    const claim = () => byHand(mintClientScope(me), `UPDATE outbox SET ${CLAIM} WHERE id = $1`, [mail]);
    for (const answer of await Promise.allSettled([claim(), claim(), claim()]))
      expect(answer).toMatchObject({ reason: { message: 'outbox: not due yet' } });
    const [row] = await asAdmin('SELECT state, claimed_by FROM outbox WHERE id = $1', [mail]);
    expect(row).toEqual({ state: 'due', claimed_by: null });
  });
});
