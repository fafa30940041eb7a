import {
  type Answered,
  type AskedOnce,
  answerBefore,
  keepAnswer,
  takeRequest,
} from '@/lib/access/answered-request';
import { coachScopeFor } from '@/lib/access/coach-of';
import { runExternalCall } from '@/lib/access/external-call';
import { guarded, guardedWrite, type Settled } from '@/lib/access/guarded-write';
import type { Operation } from '@/lib/access/operation';
import type { ClientScope } from '@/lib/access/scope';
import { type ClientTx, inScope } from '@/lib/access/transaction';
import { problem } from '@/lib/api/problem';
import { BadRequest } from '@/lib/api/request';
import { err, ok, type Result } from '@/lib/platform/result';
import type { Refused } from '@/lib/rules/verdict';
import { mayOverwrite } from '@/lib/rules/version';

type Input = { id: string; under?: string; query: unknown; body: unknown };

/** What a request asks besides: to be carried out once, and only while the thing has a version that it was read with. */
export type Terms = {
  once: AskedOnce | null;
  unchanged: { read: Operation; version: number } | null;
};

/** What is answered, and whether it was before. */
export type Outcome = Answered & { again: boolean };

/** Carries out one operation in one transaction, with the terms of the request in it. */
export async function carryOut(
  operation: Operation,
  scope: ClientScope,
  input: Input,
  { once, unchanged }: Terms,
): Promise<Settled<Outcome>> {
  const { run, asCoach, external, needs } = operation;
  if (external) return written(operation, await runExternalCall(scope, external, input.body));
  const settle = needs === 'read' ? guarded : guardedWrite;
  if (asCoach) {
    const settled = await settle(await coachScopeFor(scope, input.id), async (tx) =>
      (await takenBefore(tx, once)) ? ok(null) : fresh(operation, await asCoach(tx, input)),
    );
    if (!settled.ok || settled.value === null) return settled.ok ? replay(scope, once) : settled;
    // What a coach is answered is theirs to keep, by a key that the client's transaction does not hold.
    const { value } = settled;
    if (once) await inScope(scope, (tx) => keepAnswer(tx, once, value));
    return { ...settled, value };
  }
  const settled = await settle(
    scope,
    async (tx): Promise<Result<Outcome | null>> => {
      if (await takenBefore(tx, once)) return ok(null);
      const stale = unchanged && (await changedSince(tx, input, unchanged));
      if (stale) return err(stale);
      const outcome = fresh(operation, await run(tx, input));
      if (outcome.ok && once) await keepAnswer(tx, once, outcome.value);
      return outcome;
    },
    unchanged ? { snapshot: true } : {},
  );
  if (!settled.ok || settled.value === null) return settled.ok ? replay(scope, once) : settled;
  return { ...settled, value: settled.value };
}

/** Whether it was carried out already. Throws BadRequest where something else was, under that key. */
async function takenBefore(tx: Parameters<typeof takeRequest>[0], once: AskedOnce | null): Promise<boolean> {
  const before = once && (await takeRequest(tx, once));
  if (!before) return false;
  if (before.same) return true;
  throw new BadRequest(
    problem({
      status: 422,
      code: 'idempotency-key-reused',
      title: 'This key was used already',
      detail: 'Something else was asked for under this Idempotency-Key, so nothing was done. Use a new key.',
    }),
  );
}

async function replay(scope: ClientScope, once: AskedOnce | null): Promise<Settled<Outcome>> {
  const before = once && (await inScope(scope, (tx) => answerBefore(tx, once)));
  if (before) return { ok: true, value: { ...before, again: true } };
  throw new BadRequest(
    problem({
      status: 409,
      code: 'answer-not-kept',
      title: 'Done already',
      detail:
        'This was carried out under that Idempotency-Key, and its answer was not kept. Look at what is there.',
    }),
  );
}

/** VERSION: what forbids a change of something that changed since it was read with this version; null where it did not. */
async function changedSince(
  tx: ClientTx,
  input: Input,
  { read, version }: NonNullable<Terms['unchanged']>,
): Promise<Refused | null> {
  const found = await read.run(tx, { id: input.id, query: undefined, body: undefined });
  if (!found.ok) return found.refusal;
  const now = (found.value as { version: number }).version;
  const verdict = mayOverwrite({ seen: version, now, same: false });
  return verdict.allowed ? null : { ...verdict, current: { version: now, values: {} } };
}

const fresh = (operation: Operation, result: Result<unknown>): Result<Outcome> =>
  result.ok ? ok(answerOf(operation, result.value)) : result;

const written = (operation: Operation, settled: Settled<unknown>): Settled<Outcome> =>
  settled.ok ? { ...settled, value: answerOf(operation, settled.value) } : settled;

function answerOf({ status, answer }: Operation, value: unknown): Outcome {
  const empty = status === 204 || answer === null;
  return { status, body: empty ? null : JSON.stringify(value), again: false };
}
