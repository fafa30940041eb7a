import { guardsOf } from '@/test/attacks/attack';
import { CHECK_ATTACKS } from '@/test/attacks/checks';
import { COACHING_ATTACKS } from '@/test/attacks/coaching';
import { HOLD_ATTACKS } from '@/test/attacks/hold';
import { SECURITY_ATTACKS } from '@/test/attacks/security';
import { SHARING_ATTACKS } from '@/test/attacks/sharing';

const ATTACKED = COACHING_ATTACKS.concat(
  SHARING_ATTACKS,
  HOLD_ATTACKS,
  CHECK_ATTACKS,
  SECURITY_ATTACKS,
).flatMap(guardsOf);

/** Whether an attack of its own is registered against a part of a policy, where the matrix notices nothing. */
export const isAttacked = (policy: string, part: string, whole: boolean): boolean =>
  ATTACKED.some((guard) =>
    guard.startsWith(`part of ${policy}: `)
      ? part.includes(guard.slice(`part of ${policy}: `.length))
      : whole && guard === `policy ${policy}`,
  );
