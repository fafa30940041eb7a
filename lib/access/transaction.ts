import type { Temporal } from 'temporal-polyfill';
import type { ClientScope, CoachScope, Scope, SystemScope } from '@/lib/access/scope';
import { instantOf } from '@/lib/platform/clock';
import { prisma } from '@/lib/platform/db/client';
import type { Prisma } from '@/lib/platform/db/generated/client';

/**
 * A scope with its transaction open: what every data and mutation function takes first. Row-level
 * security answers for `scope` on everything that goes through `db`; `now` is the database's clock at the
 * start of the transaction, so a rule asked here and a trigger fired here judge by the same instant.
 */
export type Tx<S extends Scope = Scope> = {
  readonly scope: S;
  readonly db: Prisma.TransactionClient;
  readonly now: Temporal.Instant;
};
export type ClientTx = Tx<ClientScope>;
export type CoachTx = Tx<CoachScope>;
export type SystemTx = Tx<SystemScope>;

const LIMITS = { maxWait: 5_000, timeout: 15_000 };

/** Runs `work` in one transaction that acts as `scope`; everything in it commits or none of it. */
export function inScope<S extends Scope, T>(scope: S, work: (tx: Tx<S>) => Promise<T>): Promise<T> {
  const context = contextOf(scope);
  return prisma().$transaction(async (db) => {
    const [row] = await db.$queryRaw<{ now: Date }[]>`
      SELECT set_config('rebound.actor_id', ${context.actor}, true),
             set_config('rebound.tenant_id', ${context.tenant}, true),
             set_config('rebound.purpose', ${context.purpose}, true),
             rebound.now() AS now`;
    if (!row) throw new Error('the database did not tell the time');
    return work({ scope, db, now: instantOf(row.now) });
  }, LIMITS);
}

function contextOf(scope: Scope): { actor: string; tenant: string; purpose: string } {
  switch (scope.kind) {
    case 'client':
      return { actor: scope.userId, tenant: scope.userId, purpose: '' };
    case 'coach':
      return { actor: scope.coachId, tenant: scope.userId, purpose: '' };
    case 'system':
      return { actor: '', tenant: '', purpose: scope.purpose };
    default:
      return scope satisfies never;
  }
}
