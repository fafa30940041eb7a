import { type Isolation, inScope, type Tx } from '@/lib/access/transaction';
import type { UndoOffer } from '@/lib/access/undo';
import { countWrite } from '@/lib/access/write-limit';
import { Prisma } from '@/lib/platform/db/generated/client';
import { NotFound, NotOffered, TooMany } from '@/lib/platform/errors';
import { countLimit } from '@/lib/platform/metrics';
import type { Result } from '@/lib/platform/result';
import { explain, type Message } from '@/lib/rules/messages';
import type { Refused } from '@/lib/rules/verdict';
import type { ClientScope, CoachScope } from './scope';

/** What a write came to, with the words of a refusal for the acting person. */
export type Settled<T> =
  | { ok: true; value: T; undo?: UndoOffer }
  | { ok: false; refusal: Refused; words: Message };

/** Carries a refusal out of its transaction, which rolls back on the way. */
class RolledBack extends Error {
  readonly settled: Extract<Settled<never>, { ok: false }>;
  constructor(refusal: Refused, words: Message) {
    super('refused');
    this.settled = { ok: false, refusal, words };
  }
}

/** What the database says where an account has as many rows of a kind as it may (`rebound.cap_rows`). */
const NO_ROOM = 'rows: there is no room for more of these';
const FULL =
  'Your account has as many of these as there is room for, so this was not saved. Delete some that you no longer need, or ask whoever runs this site.';
/** What the database says where an operator has switched a part of the product off (`rebound.guard_switch`). */
const SWITCHED_OFF = 'switched off: whoever runs this site takes no new ones';
const OFF =
  'This is switched off on this site at the moment, so nothing was saved. What you have stays. Ask whoever runs this site.';
/** Nothing becomes free by itself: a program that tries again may as well wait an hour. */
const NO_ROOM_SECONDS = 3600;

/** P2025: a row to change is not there. P2003: a row that another was to hang on is not there. */
const GONE_MEANWHILE = ['P2025', 'P2003'];

/** Runs one write of somebody, counted: throws TooMany past what an account may write. Otherwise as `guarded`. */
export async function guardedWrite<S extends ClientScope | CoachScope, T>(
  scope: S,
  run: (tx: Tx<S>) => Promise<Result<T>>,
  isolation?: Isolation,
): Promise<Settled<T>> {
  await countWrite(scope);
  return guarded(scope, run, isolation);
}

/**
 * Runs one piece of work in one transaction. A refusal leaves nothing of it behind, and comes with its words for the
 * acting person. Throws what `run` throws, and NotFound where a row that it had found was deleted by another request
 * before it got to write. Throws TooMany where an account has as many rows as it may.
 */
export async function guarded<S extends ClientScope | CoachScope, T>(
  scope: S,
  run: (tx: Tx<S>) => Promise<Result<T>>,
  isolation?: Isolation,
): Promise<Settled<T>> {
  try {
    return await inScope(
      scope,
      async (tx) => {
        const outcome = await run(tx);
        if (outcome.ok) return tx.offers.last ? { ...outcome, undo: tx.offers.last } : outcome;
        throw new RolledBack(outcome.refusal, explain(outcome.refusal, tx.viewer, tx.now));
      },
      isolation,
    );
  } catch (error) {
    if (error instanceof RolledBack) return error.settled;
    const code = error instanceof Prisma.PrismaClientKnownRequestError ? error.code : '';
    if (GONE_MEANWHILE.includes(code)) throw new NotFound('gone meanwhile');
    throwRefused(error);
    throw error;
  }
}

/** Whether it is what the database says where an account has as many rows of a kind as it may. */
export const isNoRoom = (error: unknown): boolean =>
  error instanceof Error && error.message.includes(NO_ROOM);

/** What a guard of the database says no with, as what its person is told. */
function throwRefused(error: unknown): void {
  const said = error instanceof Error ? error.message : '';
  if (said.includes(SWITCHED_OFF)) throw new NotOffered('switched-off', OFF);
  if (!isNoRoom(error)) return;
  countLimit('rows');
  throw new TooMany(FULL, NO_ROOM_SECONDS);
}
