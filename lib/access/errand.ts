import { guardedWrite, type Settled } from '@/lib/access/guarded-write';
import type { ClientScope } from '@/lib/access/scope';
import type { ClientTx } from '@/lib/access/transaction';
import type { Outcome } from '@/lib/platform/result';

/**
 * A write with something outside of the system in its middle, such as a server that is asked: a transaction before it
 * and one after it, and none open meanwhile. What the first one wrote stays, whatever comes of the rest.
 */
export type Errand<Input, Ready, Found, Result> = {
  first: (tx: ClientTx, input: Input) => Promise<Outcome<Ready>>;
  outside: (ready: Ready) => Promise<Found>;
  second: (tx: ClientTx, found: Found) => Promise<Outcome<Result>>;
};

/** Runs an errand in `scope`. Throws what its parts throw. */
export async function runErrand<Input, Ready, Found, Result>(
  scope: ClientScope,
  { first, outside, second }: Errand<Input, Ready, Found, Result>,
  input: Input,
): Promise<Settled<Result>> {
  const ready = await guardedWrite(scope, (tx) => first(tx, input));
  if (!ready.ok) return ready;
  const found = await outside(ready.value);
  return guardedWrite(scope, (tx) => second(tx, found));
}
