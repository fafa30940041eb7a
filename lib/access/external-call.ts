import { guarded, guardedWrite, type Settled } from '@/lib/access/guarded-write';
import type { ClientScope } from '@/lib/access/scope';
import type { ClientTx } from '@/lib/access/transaction';
import type { Result } from '@/lib/platform/result';

/**
 * A write with a call to somebody outside in its middle, such as a mail server: `prepare` in a transaction before it,
 * `commit` in one after it, and none open during the call. What `prepare` wrote stays, whatever comes of the rest.
 */
export type ExternalCall<Input, Ready, Found, Value> = {
  prepare: (tx: ClientTx, input: Input) => Promise<Result<Ready>>;
  call: (ready: Ready) => Promise<Found>;
  commit: (tx: ClientTx, found: Found) => Promise<Result<Value>>;
};

/** Runs an external call in `scope`. Throws what its parts throw. */
export async function runExternalCall<Input, Ready, Found, Value>(
  scope: ClientScope,
  { prepare, call, commit }: ExternalCall<Input, Ready, Found, Value>,
  input: Input,
): Promise<Settled<Value>> {
  const ready = await guardedWrite(scope, (tx) => prepare(tx, input));
  if (!ready.ok) return ready;
  const found = await call(ready.value);
  // Counted once, before it.
  return guarded(scope, (tx) => commit(tx, found));
}
