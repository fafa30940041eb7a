import { z } from 'zod';
import { coachScopeFor } from '@/lib/access/coach-of';
import { runExternalCall } from '@/lib/access/external-call';
import { guarded, guardedWrite, type Settled } from '@/lib/access/guarded-write';
import type { Method, OpenOperation, Operation, TokenScope } from '@/lib/access/operation';
import type { ClientScope } from '@/lib/access/scope';
import { scopeFromToken } from '@/lib/access/token';
import { networkOf } from '@/lib/access/visitor';
import { notFound, onlyInPerson, problem } from '@/lib/api/problem';
import { openOperations, operations } from '@/lib/api/registry';
import { presentFor } from '@/lib/features/verdicts';
import { Forbidden, NotConfirmed, NotFound, TooMany, Unread } from '@/lib/platform/errors';
import { log } from '@/lib/platform/log';
import { brokenTexts } from '@/lib/platform/whole-text';
import type { Current } from '@/lib/rules/verdict';

const BODY_LIMIT_BYTES = 256 * 1024;
const OPEN_BODY_LIMIT_BYTES = 64 * 1024;
const uuid = z.uuid();

/** Answers one request below /api/v1. `segments` is the path after it. Never throws. */
export async function dispatch(request: Request, segments: readonly string[]): Promise<Response> {
  try {
    const here = [...operations, ...openOperations].filter((one) => matches(one.path, segments));
    if (here.length === 0) return notFound();
    const found = here.find((one) => one.method === (request.method as Method));
    if (!found) {
      const allow = here.map((one) => one.method).join(', ');
      return problem(
        {
          status: 405,
          code: 'method-not-allowed',
          title: 'Method not allowed',
          detail: `This address accepts ${allow}.`,
        },
        { allow },
      );
    }
    return found.needs === null
      ? await reckon(request, found)
      : await answer(request, found, idOf(found.path, segments));
  } catch (error) {
    if (error instanceof NotFound) return notFound();
    if (error instanceof BadRequest) return error.response;
    if (error instanceof z.ZodError) return invalid(error, 'body');
    if (error instanceof NotConfirmed) return onlyInPerson();
    if (error instanceof Forbidden) {
      return problem({
        status: 403,
        code: 'forbidden',
        title: 'Not possible',
        detail: 'This can’t be done here.',
      });
    }
    if (error instanceof TooMany) {
      return problem(
        { status: 429, code: 'rate-limited', title: 'Too many requests', detail: error.message },
        { 'retry-after': String(error.wait) },
      );
    }
    if (error instanceof Unread) return unread(error);
    log.error('api', error);
    return problem({
      status: 500,
      code: 'internal',
      title: 'Something went wrong',
      detail: 'That didn’t work, and nothing was changed. Please try again.',
    });
  }
}

/** A text that nobody can read is the text's fault, a queue that is full is ours. */
function unread({ wait, reason, message: detail }: Unread): Response {
  if (wait === null) return problem({ status: 422, code: `unread-${reason}`, title: 'Not read', detail });
  const headers = { 'retry-after': String(wait) };
  return problem({ status: 503, code: 'busy', title: 'Busy right now', detail }, headers);
}

async function answer(request: Request, operation: Operation, id: string): Promise<Response> {
  const bearer = await scopeFromToken(request.headers.get('authorization'), networkOf(request.headers));
  if (!bearer) {
    return problem(
      {
        status: 401,
        code: 'unauthorized',
        title: 'A token is needed',
        detail: 'Send a personal token: Authorization: Bearer rbd_... You can create one in settings.',
      },
      { 'www-authenticate': 'Bearer' },
    );
  }
  if (!mayUse(bearer.tokenScopes, operation.needs)) {
    return problem({
      status: 403,
      code: 'insufficient-scope',
      title: 'This token doesn’t allow that',
      detail: `It needs the scope "${operation.needs}".`,
    });
  }
  if (operation.stepUp) return onlyInPerson();
  if (operation.path.includes('{id}') && !uuid.safeParse(id).success) return notFound();
  const query = operation.query
    ? parse(operation.query, Object.fromEntries(new URL(request.url).searchParams), 'query')
    : undefined;
  const body = operation.body
    ? parse(operation.body, await readJson(request, operation.bodyLimit ?? BODY_LIMIT_BYTES), 'body')
    : undefined;

  const result = await carryOut(operation, bearer.scope, { id, query, body });
  if (!result.ok) {
    const { refusal, words } = result;
    return problem({
      status: 409,
      code: refusal.code,
      title: words.title,
      detail: words.body,
      until: refusal.until?.toString() ?? null,
      ...(refusal.current ? { current: currentOf(refusal.current) } : {}),
      ...(refusal.field ? { errors: [{ path: refusal.field, message: words.body }] } : {}),
    });
  }
  const headers = { 'cache-control': 'no-store' };
  if (operation.status === 204 || operation.answer === null)
    return new Response(null, { status: operation.status, headers });
  return Response.json(result.value, { status: operation.status, headers });
}

async function carryOut(
  { run, asCoach, external, needs }: Operation,
  scope: ClientScope,
  input: { id: string; query: unknown; body: unknown },
): Promise<Settled<unknown>> {
  if (external) return runExternalCall(scope, external, input.body);
  const settle = needs === 'read' ? guarded : guardedWrite;
  if (asCoach) return settle(await coachScopeFor(scope, input.id), (tx) => asCoach(tx, input));
  return settle(scope, (tx) => run(tx, input));
}

/**
 * Answers from what the request brings along: a token is not looked at, nothing of it is kept or logged. The one
 * thing counted is how much a network asks for, before the facts are read.
 */
async function reckon(request: Request, operation: OpenOperation): Promise<Response> {
  const present = await presentFor(networkOf(request.headers));
  const facts = parse(
    operation.body,
    await readJson(request, operation.bodyLimit ?? OPEN_BODY_LIMIT_BYTES),
    'body',
  );
  return Response.json(await operation.reckon(facts, present), {
    status: operation.status,
    headers: { 'cache-control': 'no-store' },
  });
}

/** VERSION: a letter is told by its words and has no number. */
const currentOf = ({ version, values }: Current) => (version === null ? values : { version, ...values });

/** A token that may write may read too. */
function mayUse(held: readonly string[], needed: TokenScope): boolean {
  return held.includes(needed) || (needed === 'read' && held.includes('write'));
}

class BadRequest extends Error {
  readonly response: Response;
  constructor(response: Response) {
    super('bad request');
    this.response = response;
  }
}

function parse<T>(schema: z.ZodType<T>, value: unknown, where: 'query' | 'body'): T {
  const broken = brokenTexts(value);
  if (broken) throw new BadRequest(invalid(broken, where));
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new BadRequest(invalid(parsed.error, where));
}

function invalid(error: z.ZodError, where: 'query' | 'body'): Response {
  const errors = error.issues.map((issue) => ({
    path: issue.path.join('.') || where,
    message: issue.message,
  }));
  const detail = errors.map((one) => `${one.path}: ${one.message}`).join(' ');
  return problem({ status: 422, code: 'invalid', title: 'Please check your request', detail, errors });
}

async function readJson(request: Request, limit: number): Promise<unknown> {
  const bytes = await readLimited(request, limit);
  // An empty body is an empty object: every field may be left out of some requests.
  if (bytes.length === 0) return {};
  const type = request.headers.get('content-type') ?? '';
  if (!/^application\/([\w.+-]+\+)?json\b/i.test(type)) {
    throw new BadRequest(
      problem({
        status: 415,
        code: 'unsupported-media-type',
        title: 'JSON is needed',
        detail: 'Send the body as application/json.',
      }),
    );
  }
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new BadRequest(
      problem({
        status: 400,
        code: 'malformed',
        title: 'Not valid JSON',
        detail: 'The body could not be read as JSON.',
      }),
    );
  }
}

async function readLimited(request: Request, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.length;
    if (size > limit) {
      throw new BadRequest(
        problem({
          status: 413,
          code: 'too-large',
          title: 'Too long',
          detail: `The body can have up to ${limit / 1024} KB here.`,
        }),
      );
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function matches(path: string, segments: readonly string[]): boolean {
  const wanted = path.split('/').slice(1);
  return (
    wanted.length === segments.length &&
    wanted.every((part, index) => part === '{id}' || part === segments[index])
  );
}

function idOf(path: string, segments: readonly string[]): string {
  return segments[path.split('/').slice(1).indexOf('{id}')] ?? '';
}
