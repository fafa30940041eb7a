import { describe } from 'vitest';
import { proveAttacks } from '@/test/attacks/prove';
import { TRUST_ATTACKS } from '@/test/attacks/trust';
import { trustStage } from '@/test/attacks/trust-stage';

describe('hand-written SQL against the rules of sending to somebody else (TRUST-1 to TRUST-3)', () => {
  proveAttacks(TRUST_ATTACKS, trustStage);
});
