import { describe } from 'vitest';
import { proveAttacks } from '@/test/attacks/prove';
import { SHARING_ATTACKS } from '@/test/attacks/sharing';
import { sharingStage } from '@/test/attacks/sharing-stage';

describe('COACH-1, COACH-3: hand-written SQL', () => {
  proveAttacks(SHARING_ATTACKS, sharingStage);
});
