import { Temporal } from 'temporal-polyfill';
import type { ClientScope } from '@/lib/access/scope';
import type { ClientTx } from '@/lib/access/transaction';
import { NotConfirmed } from '@/lib/platform/errors';

/** For how many minutes a sign-in, or a factor, counts as having shown who one is. */
export const CONFIRMED_MINUTES = 10;

/**
 * Asks for a person who showed within the last minutes that it is them: a stolen session makes no token, takes no copy
 * and erases nothing. Throws NotConfirmed for an older session and for every API token, which cannot show anything. The
 * worker and an operator's command, whom no request moves, pass.
 */
export function requireConfirmed({ scope, now }: ClientTx): void {
  if (!isConfirmed(scope, now)) throw new NotConfirmed(scope.through?.kind ?? 'person');
}

export function isConfirmed({ through }: ClientScope, now: Temporal.Instant): boolean {
  if (!through || through.kind === 'operator') return true;
  if (through.kind !== 'browser' || through.confirmedAt === null) return false;
  const since = Temporal.Instant.from(through.confirmedAt).until(now).total('minutes');
  return since >= 0 && since < CONFIRMED_MINUTES;
}
