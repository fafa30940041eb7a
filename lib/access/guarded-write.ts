import { inScope, type Tx } from '@/lib/access/transaction';
import { countWrite } from '@/lib/access/write-limit';
import { Prisma } from '@/lib/platform/db/generated/client';
import { NotFound } from '@/lib/platform/errors';
import type { Result } from '@/lib/platform/result';
import { explain, type Message } from '@/lib/rules/messages';
import type { Refused } from '@/lib/rules/verdict';
import type { ClientScope, CoachScope } from './scope';

/** What a write came to, with the words of a refusal for the acting person. */
export type Settled<T> = { ok: true; value: T } | { ok: false; refusal: Refused; words: Message };

/** Carries a refusal out of its transaction, which rolls back on the way. */
class RolledBack extends Error {
  readonly settled: Extract<Settled<never>, { ok: false }>;
  constructor(refusal: Refused, words: Message) {
    super('refused');
    this.settled = { ok: false, refusal, words };
  }
}

/** P2025: a row to change is not there. P2003: a row that another was to hang on is not there. */
const GONE_MEANWHILE = ['P2025', 'P2003'];

/** Runs one write of somebody, counted: throws TooMany past what an account may write. Otherwise as `guarded`. */
export async function guardedWrite<S extends ClientScope | CoachScope, T>(
  scope: S,
  run: (tx: Tx<S>) => Promise<Result<T>>,
): Promise<Settled<T>> {
  await countWrite(scope);
  return guarded(scope, run);
}

/**
 * Runs one piece of work in one transaction. A refusal leaves nothing of it behind, and comes with its words for the
 * acting person. Throws what `run` throws, and NotFound where a row that it had found was deleted by another request
 * before it got to write.
 */
export async function guarded<S extends ClientScope | CoachScope, T>(
  scope: S,
  run: (tx: Tx<S>) => Promise<Result<T>>,
): Promise<Settled<T>> {
  try {
    return await inScope(scope, async (tx) => {
      const outcome = await run(tx);
      if (outcome.ok) return outcome;
      throw new RolledBack(outcome.refusal, explain(outcome.refusal, tx.viewer));
    });
  } catch (error) {
    if (error instanceof RolledBack) return error.settled;
    if (error instanceof Prisma.PrismaClientKnownRequestError && GONE_MEANWHILE.includes(error.code))
      throw new NotFound('gone meanwhile');
    throw error;
  }
}
