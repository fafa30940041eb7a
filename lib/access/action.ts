import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import type { Temporal } from 'temporal-polyfill';
import type { z } from 'zod';
import { type ExternalCall, runExternalCall } from '@/lib/access/external-call';
import { type Action, perform, refusedState, type Sent } from '@/lib/access/form-request';
import { type After, again, finish, offered, write } from '@/lib/access/form-write';
import { guardedWrite } from '@/lib/access/guarded-write';
import { identityScope } from '@/lib/access/identity';
import { type Operator, requireOperator } from '@/lib/access/operator';
import { FACTOR_FIRST } from '@/lib/access/return-path';
import type { ClientScope, CoachScope } from '@/lib/access/scope';
import { pendingClient, requireClient, requireCoach } from '@/lib/access/session';
import { type Earlier, earlier } from '@/lib/access/submission';
import { type ClientTx, type CoachTx, inScope, type SystemTx } from '@/lib/access/transaction';
import { type Visitor, visitor } from '@/lib/access/visitor';
import { FactorNeeded, NotFound } from '@/lib/platform/errors';
import { ok, type Result } from '@/lib/platform/result';

// The one way a page writes: check where the request comes from, who sends it and what it says (form-request); run one
// transaction; turn the outcome into what the form shows (form-write). Here are the kinds of actions, by who acts.

/**
 * An action on the signed-in person's own rows. `run` gets the parsed form, an open transaction, and when the button was
 * pressed, which is long before where nothing got through meanwhile; `after` may redirect or answer a sentence for the
 * form.
 */
export function clientAction<S extends z.ZodType, T>(
  schema: S,
  run: (tx: ClientTx, input: z.output<S>, pressedAt: Temporal.Instant) => Promise<Result<T>>,
  after?: After<T>,
): Action {
  return (_before, form) =>
    perform(form, schema, async (sent) => {
      const scope = await requireClient();
      return (input) => write(scope, sent, (tx) => run(tx, input, pressedAt(tx, sent)), after);
    });
}

const pressedAt = ({ now }: ClientTx, { pressedAgo }: Sent) => now.subtract({ milliseconds: pressedAgo });

/** clientAction for what is kept while somebody types: often, and with nothing on the page behind it to draw again. */
export function keepingAction<S extends z.ZodType, T>(
  schema: S,
  run: (tx: ClientTx, input: z.output<S>) => Promise<Result<T>>,
): Action {
  return (_before, form) =>
    perform(form, schema, async (sent) => {
      const scope = await requireClient();
      return async (input) => {
        const settled = await guardedWrite(scope, (tx) => run(tx, input));
        return settled.ok ? { status: 'done' } : refusedState(settled, sent.values);
      };
    });
}

/**
 * An action of two writes, each in a transaction of its own: what the first one keeps stays, also where a rule
 * says no to the second or something about it needs another look.
 */
export function clientActionInTwo<S extends z.ZodType, A, B>(
  schema: S,
  first: (tx: ClientTx, input: z.output<S>) => Promise<Result<A>>,
  second: (tx: ClientTx, kept: A) => Promise<Result<B>>,
  after?: After<B>,
): Action {
  return (_before, form) =>
    perform(form, schema, async (sent) => {
      const scope = await requireClient();
      return async (input) => {
        const kept = await guardedWrite(scope, async (tx): Promise<Result<{ of: A } | Earlier>> => {
          const before = sent.submission && (await earlier(tx, sent.submission));
          if (before) return ok(before);
          const outcome = await first(tx, input);
          return outcome.ok ? ok({ of: outcome.value }) : outcome;
        });
        if (!kept.ok) return refusedState(kept, sent.values);
        const { value } = kept;
        if (!('of' in value)) return again(value, sent, after?.words);
        refresh();
        return write(scope, sent, (tx) => second(tx, value.of), after);
      };
    });
}

/** An action that has to ask somebody outside of the system in its middle, with no transaction open meanwhile. */
export function externalCallAction<S extends z.ZodType, Ready, Found, T>(
  schema: S,
  external: ExternalCall<z.output<S>, Ready, Found, T>,
  after?: After<T>,
): Action {
  return (_before, form) =>
    perform(form, schema, async (sent) => {
      const scope = await requireClient();
      return async (input) => {
        const settled = await runExternalCall(scope, external, input);
        return settled.ok ? offered(settled, after) : refusedState(settled, sent.values);
      };
    });
}

/** Where a coach is led who asks for what is not shared any more; the list says so in a sentence. */
const NOT_SHARED = '/clients?closed';

/**
 * An action of a coach for one client; the form names the coaching. Once the consent is gone it leads away from the
 * page, so that nothing of the client's stays on the screen (COACH-1).
 */
export function coachAction<S extends z.ZodType, T>(
  schema: S,
  run: (tx: CoachTx, input: z.output<S>) => Promise<Result<T>>,
  after?: After<T>,
): Action {
  return (_before, form) =>
    perform(form, schema, async (sent) => {
      const scope = await requireCoach(String(form.get('coachingId') ?? '')).catch(leaveNotShared);
      return (input) => write(scope, sent, (tx) => run(tx, input), after).catch(leaveNotShared);
    });
}

/**
 * An action of a coach that brings something of their own to one client: `own` reads it in the coach’s own name,
 * `bring` writes it while acting for the client. Two transactions, as nobody acts for two people in one.
 */
export function coachBringingAction<S extends z.ZodType, A, B>(
  schema: S,
  own: (tx: ClientTx, input: z.output<S>) => Promise<A>,
  bring: (tx: CoachTx, kept: A) => Promise<Result<B>>,
  after?: After<B>,
): Action {
  return (_before, form) =>
    perform(form, schema, async (sent) => {
      const { scope, self } = await coachAndSelf(form);
      return async (input) => {
        const kept = await inScope(self, (tx) => own(tx, input));
        return write(scope, sent, (tx) => bring(tx, kept), after).catch(leaveNotShared);
      };
    });
}

/** The other way round: `read` opens something of the client’s, `keep` writes it in the coach’s own name. */
export function coachTakingAction<S extends z.ZodType, A, B>(
  schema: S,
  read: (tx: CoachTx, input: z.output<S>) => Promise<A>,
  keep: (tx: ClientTx, opened: A) => Promise<Result<B>>,
  after?: After<B>,
): Action {
  return (_before, form) =>
    perform(form, schema, async (sent) => {
      const { scope, self } = await coachAndSelf(form);
      return async (input) => {
        const opened = await inScope(scope, (tx) => read(tx, input)).catch(leaveNotShared);
        return write(self, sent, (tx) => keep(tx, opened), after);
      };
    });
}

async function coachAndSelf(form: FormData): Promise<{ scope: CoachScope; self: ClientScope }> {
  const self = await requireClient();
  const scope = await requireCoach(String(form.get('coachingId') ?? '')).catch(leaveNotShared);
  return { scope, self };
}

function leaveNotShared(error: unknown): never {
  if (error instanceof NotFound) redirect(NOT_SHARED);
  if (error instanceof FactorNeeded) redirect(FACTOR_FIRST);
  throw error;
}

/**
 * An action with which a person shows that it is them: whoever is signed in and confirms, and whoever has signed in by
 * mail and still has to show a factor. What a wrong answer leaves behind stays.
 */
export function provingAction<S extends z.ZodType, T>(
  schema: S,
  run: (tx: ClientTx, input: z.output<S>) => Promise<Exclude<Answer<T>, { puzzle: string }>>,
  after?: After<T>,
): Action {
  return (_before, form) =>
    perform(form, schema, async (sent) => {
      const scope = (await pendingClient()) ?? (await requireClient());
      return async (input) => {
        const answer = await inScope(scope, (tx) => run(tx, input));
        if (answer.ok) return finish(answer.value, after);
        return { status: 'invalid', message: answer.message, errors: {}, values: sent.values };
      };
    });
}

/**
 * A form of the operator's page. Whoever is no operator gets what everybody gets who asks for what is not there; an operator
 * who has not shown a factor lately is asked for it. `run` writes its own line into the security log.
 */
export function operatorAction<S extends z.ZodType>(
  schema: S,
  run: (by: Operator, input: z.output<S>) => Promise<Exclude<Answer<string>, { puzzle: string }>>,
): Action {
  return (_before, form) =>
    perform(form, schema, async (sent) => {
      const by = await requireOperator();
      return async (input) => {
        const answer = await run(by, input);
        if (answer.ok) return finish(answer.value, (said) => said);
        return { status: 'invalid', message: answer.message, errors: {}, values: sent.values };
      };
    });
}

/** What an action of somebody who is not signed in answers; `message` says what to do instead. */
export type Answer<T> =
  | { ok: true; value: T }
  | { ok: false; message: string }
  /** Once the browser has done some work. */
  | { ok: false; puzzle: string };

/**
 * An action of somebody who is not signed in: signing in itself. It sees people and sign-in tokens and no
 * private table; `from` is what is known about the asking browser.
 */
export function publicAction<S extends z.ZodType, T>(
  schema: S,
  run: (tx: SystemTx, input: z.output<S>, from: Visitor) => Promise<Answer<T>>,
  after?: After<T>,
): Action {
  return (_before, form) =>
    perform(form, schema, async (sent) => {
      const from = await visitor();
      return async (input) => {
        const answer = await inScope(identityScope(), (tx) => run(tx, input, from));
        if (answer.ok) return finish(answer.value, after);
        if ('puzzle' in answer) return { status: 'puzzle', puzzle: answer.puzzle, values: sent.values };
        return { status: 'invalid', message: answer.message, errors: {}, values: sent.values };
      };
    });
}
