import { setTimeout as sleep } from 'node:timers/promises';
import { isNoRoom } from '@/lib/access/guarded-write';
import type { ClientScope } from '@/lib/access/scope';
import { type ClientTx, inScope } from '@/lib/access/transaction';
import { begin, bringSome } from '@/lib/features/imports/batch';
import {
  ATTEMPTS,
  type Claim,
  claimImport,
  ImportTaken,
  putDown,
} from '@/lib/features/imports/mutations/claim';
import { takeBackSome } from '@/lib/features/imports/mutations/take-back';
import { dateOf } from '@/lib/platform/clock';
import { log } from '@/lib/platform/log';

/** Transactions of one turn; then it is the next person's. */
const TURN = 5;
/**
 * After each it rests for as long as that took, so that of the pages that somebody opens meanwhile most find the database
 * at rest.
 */
const REST = { share: 1, mostMs: 500 };

/**
 * Goes on with the person's import, if one waits: brings in some of its rows, or takes some back, a batch a transaction, so
 * that it holds up nobody and its progress can be seen. A run that was stopped anywhere goes on where its rows say. Answers
 * how many rows it dealt with.
 */
export async function runImport(scope: ClientScope): Promise<number> {
  const claim = await inScope(scope, claimImport);
  if (!claim) return 0;
  try {
    return claim.state === 'undoing' ? await takeBack(scope, claim) : await bring(scope, claim);
  } catch (error) {
    // The person stopped it, or another worker is at it.
    if (error instanceof ImportTaken) return 0;
    log.error('imports', error, { importId: claim.id });
    await inScope(scope, (tx) => giveUp(tx, claim, isNoRoom(error)));
    return 0;
  }
}

/** What failed is tried again at once, as a run that died would be, and is counted; `forGood` says that it would fail again. */
const giveUp = (tx: ClientTx, { id, claimedBy }: Claim, forGood: boolean) =>
  tx.db.import.updateMany({
    where: { userId: tx.scope.userId, id, claimedBy },
    data: {
      claimedUntil: dateOf(tx.now.subtract({ seconds: 1 })),
      ...(forGood ? { attempts: ATTEMPTS } : {}),
    },
  });

async function takeBack(scope: ClientScope, claim: Claim): Promise<number> {
  let gone = 0;
  for (let turn = 0; turn < TURN; turn += 1) {
    const { rows, over } = await resting(() => inScope(scope, (tx) => takeBackSome(tx, claim)));
    gone += rows;
    if (over) return gone;
  }
  await inScope(scope, (tx) => putDown(tx, claim, {}));
  return gone;
}

async function bring(scope: ClientScope, claim: Claim): Promise<number> {
  const known = await inScope(scope, (tx) => begin(tx, claim));
  let brought = 0;
  for (let turn = 0; turn < TURN; turn += 1) {
    const { rows, over } = await resting(() => inScope(scope, (tx) => bringSome(tx, claim, known)));
    brought += rows;
    if (over) return brought;
  }
  await inScope(scope, (tx) => putDown(tx, claim, {}));
  return brought;
}

/** A batch, and the rest after it, unless it was the last. */
async function resting(batch: () => Promise<{ rows: number; over: boolean }>) {
  const from = performance.now();
  const done = await batch();
  if (!done.over) await sleep(Math.min(REST.mostMs, REST.share * (performance.now() - from)));
  return done;
}
