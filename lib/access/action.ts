import { refresh } from 'next/cache';
import { redirect, unstable_rethrow } from 'next/navigation';
import { ZodError, type z } from 'zod';
import { type ExternalCall, runExternalCall } from '@/lib/access/external-call';
import { CONFIRM_FIRST, type FormState, SUBMISSION } from '@/lib/access/form';
import { guardedWrite, type Settled } from '@/lib/access/guarded-write';
import { identityScope } from '@/lib/access/identity';
import { leadsTo } from '@/lib/access/leads-to';
import { requireSameOrigin } from '@/lib/access/origin';
import { FACTOR_FIRST } from '@/lib/access/return-path';
import type { ClientScope, CoachScope } from '@/lib/access/scope';
import { pendingClient, requireClient, requireCoach } from '@/lib/access/session';
import {
  type Earlier,
  earlier,
  noteWhere,
  type Submission,
  submissionOf,
  take,
} from '@/lib/access/submission';
import { type ClientTx, type CoachTx, inScope, type SystemTx, type Tx } from '@/lib/access/transaction';
import { offerUndo } from '@/lib/access/undo-cookie';
import { plain } from '@/lib/access/version';
import { type Visitor, visitor } from '@/lib/access/visitor';
import { FactorNeeded, Forbidden, NotConfirmed, NotFound, TooMany, Unread } from '@/lib/platform/errors';
import { log } from '@/lib/platform/log';
import { ok, type Result } from '@/lib/platform/result';
import { brokenTexts } from '@/lib/platform/whole-text';
import type { Message } from '@/lib/rules/messages';
import type { Refused } from '@/lib/rules/verdict';

// The one way a page writes: check where the request comes from, who sends it and what it says; run one
// transaction; turn the outcome into what the form shows.

type Said = string | { message: string; mark: string } | undefined;
// biome-ignore lint/suspicious/noConfusingVoidType: an `after` that only redirects has nothing to return.
type After<T> = (value: T) => Said | void | Promise<Said | void>;
type Action = (before: FormState, form: FormData) => Promise<FormState>;
type Values = Record<string, string>;
/** What a form brought: its fields, and the name of this sending. */
type Sent = { values: Values; submission: Submission | null };

/**
 * An action on the signed-in person's own rows. `run` gets the parsed form and an open transaction;
 * `after` may redirect or answer a sentence for the form.
 */
export function clientAction<S extends z.ZodType, T>(
  schema: S,
  run: (tx: ClientTx, input: z.output<S>) => Promise<Result<T>>,
  after?: After<T>,
): Action {
  return (_before, form) =>
    perform(form, schema, async (sent) => {
      const scope = await requireClient();
      return (input) => write(scope, sent, (tx) => run(tx, input), after);
    });
}

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
        if (!('of' in value)) return again(value, sent);
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

/**
 * Runs the write in `scope`; a refusal becomes words for the acting person, read in the same transaction. What was sent
 * before changes nothing, and leads where it led then.
 */
async function write<C extends ClientScope | CoachScope, T>(
  scope: C,
  sent: Sent,
  run: (tx: Tx<C>) => Promise<Result<T>>,
  after: After<T> | undefined,
): Promise<FormState> {
  const { submission } = sent;
  const settled = await guardedWrite(scope, async (tx): Promise<Result<Told | Earlier>> => {
    const before = submission && (await take(tx, submission));
    if (before) return ok(before);
    const outcome = await run(tx);
    if (!outcome.ok) return outcome;
    const told = await tell(outcome.value, after);
    if (submission && told.leave) await noteWhere(tx, submission, told.leave.to);
    return ok(told);
  });
  if (!settled.ok) return refusedState(settled, sent.values);
  if (settled.undo) await offerUndo(settled.undo);
  return 'same' in settled.value ? again(settled.value, sent) : end(settled.value);
}

/** What was sent before led somewhere, or is on the page behind the form. */
function again({ same, to }: Earlier, { values }: Sent): FormState {
  if (same && to !== null) redirect(to);
  refresh();
  if (same) return { status: 'done' };
  const message =
    'This was saved already, the way it was before your last change. To save the change as well, send it again.';
  return { status: 'invalid', message, errors: {}, values };
}

function refusedState({ refusal, words }: { refusal: Refused; words: Message }, values: Values): FormState {
  const { code, field, current } = refusal;
  if (current) {
    const shown = Object.entries(current.values).map(([name, value]) => [name, plain(value)]);
    const { title, body: message } = words;
    const { version } = current;
    return { status: 'stale', title, message, version, current: Object.fromEntries(shown), values };
  }
  const until = refusal.until?.toString() ?? null;
  const about = field ? { field } : {};
  return { status: 'refused', title: words.title, message: words.body, code, until, ...about, values };
}

/** UNDO-1: what can be taken back is offered on whatever page comes next. */
async function offered<T>(
  { value, undo }: Extract<Settled<T>, { ok: true }>,
  after: After<T> | undefined,
): Promise<FormState> {
  if (undo) await offerUndo(undo);
  return finish(value, after);
}

/** What `after` said of an outcome, or where it leads. */
type Told = { said?: Said; leave?: { to: string; error: unknown } };

async function tell<T>(value: T, after: After<T> | undefined): Promise<Told> {
  try {
    const said = await after?.(value);
    return said ? { said } : {};
  } catch (error) {
    const to = leadsTo(error);
    if (to === null) throw error;
    return { leave: { to, error } };
  }
}

function end({ said, leave }: Told): FormState {
  if (leave) throw leave.error;
  // What was written is on the page behind the form as well.
  refresh();
  if (!said) return { status: 'done' };
  return { status: 'done', ...(typeof said === 'string' ? { message: said } : said) };
}

const finish = async <T>(value: T, after: After<T> | undefined): Promise<FormState> =>
  end(await tell(value, after));

async function perform<S extends z.ZodType>(
  form: FormData,
  schema: S,
  open: (sent: Sent) => Promise<(input: z.output<S>) => Promise<FormState>>,
): Promise<FormState> {
  const values = valuesOf(form);
  const stay = (message: string): FormState => ({ status: 'invalid', message, errors: {}, values });
  try {
    await requireSameOrigin();
    const run = await open({ values, submission: submissionOf(form, values) });
    const fields = objectOf(form);
    const broken = brokenTexts(fields);
    if (broken) return invalid(broken, values);
    const parsed = await schema.safeParseAsync(fields);
    if (!parsed.success) return invalid(parsed.error, values);
    return await run(parsed.data);
  } catch (error) {
    unstable_rethrow(error);
    // What only the transaction could tell is wrong with a field.
    if (error instanceof ZodError) return invalid(error, values);
    if (error instanceof NotFound)
      return stay('This no longer exists. It may have been deleted in another tab.');
    if (error instanceof NotConfirmed) return { ...CONFIRM_FIRST, values };
    if (error instanceof Forbidden) return stay('You don’t have access to this, or no longer do.');
    if (error instanceof TooMany || error instanceof Unread) return stay(error.message);
    log.error('action', error);
    return stay('That didn’t work. It’s our fault, and nothing was changed. Please try again.');
  }
}

function invalid(error: z.ZodError, values: Values): FormState {
  const errors: Record<string, string> = {};
  for (const issue of error.issues) errors[issue.path.join('.')] ??= issue.message;
  const count = Object.keys(errors).length;
  const message = count === 1 ? 'Please check one thing.' : `Please check ${count} things.`;
  return { status: 'invalid', message, errors, values };
}

/** What never goes back to the browser with a form that failed. */
const SECRET_FIELD = 'password';

/** React's own fields, and the form's. */
const isNobodys = (key: string) => key.startsWith('$ACTION') || key === SUBMISSION;

/** Form fields as an object; a field that occurs several times becomes a list. */
function objectOf(form: FormData): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  for (const key of new Set(form.keys())) {
    if (isNobodys(key)) continue;
    const all = form.getAll(key);
    fields[key] = all.length > 1 ? all : all[0];
  }
  return fields;
}

function valuesOf(form: FormData): Values {
  return Object.fromEntries(
    [...form.entries()].filter(
      (entry): entry is [string, string] =>
        typeof entry[1] === 'string' && !isNobodys(entry[0]) && entry[0] !== SECRET_FIELD,
    ),
  );
}
