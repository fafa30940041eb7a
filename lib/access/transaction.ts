import type { Temporal } from 'temporal-polyfill';
import type { ClientScope, CoachScope, Scope, SystemScope } from '@/lib/access/scope';
import type { UndoOffer } from '@/lib/access/undo';
import type { Viewer } from '@/lib/access/viewer';
import { instantOf } from '@/lib/platform/clock';
import type { WrappedKey } from '@/lib/platform/crypto/data-key';
import { prisma } from '@/lib/platform/db/client';
import { Prisma } from '@/lib/platform/db/generated/client';
import { endedForAnother, isPassing } from '@/lib/platform/db/problem';
import { NotFound, PersonGone } from '@/lib/platform/errors';
import { countDatabaseProblem } from '@/lib/platform/metrics';
import { noteBusy } from '@/lib/platform/request';
import { traced } from '@/lib/platform/tracing';
import { Pause } from './pause';

/**
 * A scope with its transaction open: what every data and mutation function takes first. Row-level
 * security answers for `scope` on everything that goes through `db`; `now` is the database's clock at the
 * start of the transaction, so a rule asked here and a trigger fired here judge by the same instant.
 */
export type Tx<S extends Scope = Scope> = {
  readonly scope: S;
  readonly db: Prisma.TransactionClient;
  readonly now: Temporal.Instant;
  /** The person who acts: in a coach's transaction the coach. Nobody where the work is the system's own. */
  readonly viewer: S extends SystemScope ? null : Viewer;
  /** The data key of the person whose rows these are, as it is stored: wrapped. `openVault` unwraps it. */
  readonly key: WrappedKey | null;
  /** What its pauses found (./pause). */
  readonly found: Map<string, unknown>;
  /** UNDO-1: what of it can be taken back (./undo). */
  readonly offers: { open: boolean; last: UndoOffer | null; inParts: boolean };
};
export type ClientTx = Tx<ClientScope>;
export type CoachTx = Tx<CoachScope>;
export type SystemTx = Tx<SystemScope>;

/** Whether a transaction acts for a person, and not for the system. */
export const isClientTx = (tx: ClientTx | SystemTx): tx is ClientTx => tx.scope.kind === 'client';

/**
 * `snapshot`: all of it sees the rows as they were when it began, and it ends where it would change one that has changed
 * since.
 */
export type Isolation = { snapshot?: boolean };

const LIMITS = { maxWait: 5_000, timeout: 15_000 };
const MOST_PAUSES = 4;
/** How often one is begun again that the database ended for another's sake. */
const MOST_ENDINGS = 2;

/**
 * Runs `work` in one transaction that acts as `scope`; everything in it commits or none of it. One statement opens it.
 * After a Pause it is begun again, with what the pause found; and so is one that the database ended for another's sake
 * (a deadlock, an overtaken snapshot), twice at most, as nothing of it is left. So `work` may run more than once, and does
 * nothing outside of its transaction that may not be done twice (docs/decisions/0018). Throws PersonGone where the person has
 * erased their account, and NotFound where the coaching has ended (COACH-1).
 */
export async function inScope<S extends Scope, T>(
  scope: S,
  work: (tx: Tx<S>) => Promise<T>,
  { snapshot }: Isolation = {},
): Promise<T> {
  const found = new Map<string, unknown>();
  for (let paused = 0, ended = 0; ; ) {
    try {
      return await traced('transaction', { 'rebound.scope': scope.kind }, () =>
        prisma().$transaction(async (db) => work(await open(scope, db, found)), {
          ...LIMITS,
          ...(snapshot ? { isolationLevel: 'RepeatableRead' as const } : {}),
        }),
      );
    } catch (error) {
      if (error instanceof Pause && paused < MOST_PAUSES) {
        paused += 1;
        found.set(error.key, await error.meanwhile());
        continue;
      }
      countDatabaseProblem(error);
      if (endedForAnother(error) && ended < MOST_ENDINGS) {
        ended += 1;
        continue;
      }
      if (isPassing(error)) noteBusy();
      throw error;
    }
  }
}

/**
 * What one statement that only reads answers in a scope of the system's own, with no transaction around it: for what a worker
 * asks again and again. `statement` is a SELECT. It hangs on what opens the scope, and OFFSET keeps the planner from taking the
 * two apart, so that the scope is open before the first of its rows is looked for.
 */
export const inOneStatement = <Row>(scope: SystemScope, statement: Prisma.Sql): Promise<Row[]> =>
  prisma().$queryRaw<Row[]>(Prisma.sql`
    SELECT asked.* FROM rebound.open_scope('', '', '', ${scope.purpose}) AS opened,
      LATERAL (SELECT * FROM (${statement}) AS one WHERE opened.now IS NOT NULL OFFSET 0) AS asked`);

/** The same transaction with its viewer read anew: for what follows a change of the person's own row. */
export const reopen = async <S extends Scope>({ scope, db, found, offers }: Tx<S>): Promise<Tx<S>> => ({
  ...(await open(scope, db, found)),
  offers,
});

async function open<S extends Scope>(
  scope: S,
  db: Prisma.TransactionClient,
  found: Map<string, unknown>,
): Promise<Tx<S>> {
  const { actor, tenant, coaching, purpose } = contextOf(scope);
  const [row] = await db.$queryRaw<Opened[]>`
    SELECT now, viewer, key_version AS "masterVersion", wrapped_key AS "wrappedKey"
    FROM rebound.open_scope(${actor}, ${tenant}, ${coaching}, ${purpose})`;
  if (!row) throw new Error('the database did not tell the time');
  if (scope.kind === 'client' && !row.viewer) throw new PersonGone('person');
  if (scope.kind === 'coach' && !row.viewer) throw new NotFound('coaching');
  const viewer = row.viewer as Tx<S>['viewer'];
  const { masterVersion, wrappedKey } = row;
  const key = masterVersion !== null && wrappedKey !== null ? { masterVersion, wrappedKey } : null;
  return {
    scope,
    db,
    now: instantOf(row.now),
    viewer,
    key,
    found,
    offers: { open: false, last: null, inParts: false },
  };
}

type Opened = {
  now: Date;
  viewer: Viewer | null;
  masterVersion: number | null;
  wrappedKey: Uint8Array<ArrayBuffer> | null;
};

type Context = { actor: string; tenant: string; coaching: string; purpose: string };

function contextOf(scope: Scope): Context {
  switch (scope.kind) {
    case 'client':
      return { actor: scope.userId, tenant: scope.userId, coaching: '', purpose: '' };
    case 'coach':
      return { actor: scope.coachId, tenant: scope.userId, coaching: scope.coachingId, purpose: '' };
    case 'system':
      return { actor: '', tenant: '', coaching: '', purpose: scope.purpose };
    default:
      return scope satisfies never;
  }
}
