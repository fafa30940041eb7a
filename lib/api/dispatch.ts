import { z } from 'zod';
import { askedOnce } from '@/lib/access/answered-request';
import { type Method, mayUse, type OpenOperation, type Operation } from '@/lib/access/operation';
import type { ClientScope } from '@/lib/access/scope';
import { scopeFromToken } from '@/lib/access/token';
import { networkOf } from '@/lib/access/visitor';
import { carryOut, type Outcome, type Terms } from '@/lib/api/carry-out';
import { conditionOf, isKeyed, tagOf } from '@/lib/api/conditions';
import { readFileBody } from '@/lib/api/file-body';
import { notFound, onlyInPerson, problem, unauthorized } from '@/lib/api/problem';
import { problemOf } from '@/lib/api/problem-of';
import { openOperations, operations } from '@/lib/api/registry';
import {
  BadRequest,
  BODY_LIMIT_BYTES,
  idempotencyKey,
  parse,
  readJson,
  versionAsked,
  withVersion,
} from '@/lib/api/request';
import { presentFor } from '@/lib/features/verdicts';
import { fileInHand } from '@/lib/platform/file-in-hand';
import { noteRoute } from '@/lib/platform/request';
import type { Current } from '@/lib/rules/verdict';

const OPEN_BODY_LIMIT_BYTES = 64 * 1024;
const uuid = z.uuid();

/** Answers one request below /api/v1. `segments` is the path after it. Never throws. */
export async function dispatch(request: Request, segments: readonly string[]): Promise<Response> {
  try {
    const here = [...operations, ...openOperations].filter((one) => addressed(one, segments) !== null);
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
    noteRoute(`/api/v1${found.path}`);
    return found.needs === null
      ? await reckon(request, found)
      : await answer(request, found, addressed(found, segments) ?? { id: '' });
  } catch (error) {
    return problemOf(error, 'api');
  }
}

async function answer(request: Request, operation: Operation, { id, under }: Address): Promise<Response> {
  const bearer = await scopeFromToken(request.headers.get('authorization'), networkOf(request.headers));
  if (!bearer) {
    return unauthorized();
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
  if (under !== undefined && !uuid.safeParse(under).success) return notFound();
  const act = () => carriedOut(request, operation, { scope: bearer.scope, id, under });
  return operation.takesFile ? fileInHand(bearer.scope.userId, act) : act();
}

/** What is asked in this request, by somebody who may. */
async function carriedOut(
  request: Request,
  operation: Operation,
  { scope, id, under }: Address & { scope: ClientScope },
): Promise<Response> {
  const query = operation.query
    ? parse(operation.query, Object.fromEntries(new URL(request.url).searchParams), 'query')
    : undefined;
  const readBody = operation.takesFile ? readFileBody : readJson;
  const raw = operation.body ? await readBody(request, operation.bodyLimit ?? BODY_LIMIT_BYTES) : undefined;
  const { body, unchanged } = unlessChanged(request, operation, raw);
  const key = isKeyed(operation) ? idempotencyKey(request) : null;
  const once =
    key === null ? null : askedOnce(key, `${request.method} ${request.url} ${JSON.stringify(raw)}`);
  const parsed = operation.body ? parse(operation.body, body, 'body') : undefined;

  const result = await carryOut(
    operation,
    scope,
    { id, query, body: parsed, ...(under === undefined ? {} : { under }) },
    { once, unchanged },
  );
  if (!result.ok) {
    const { refusal, words } = result;
    const byHeader = refusal.code === 'VERSION' && versionAsked(request) !== undefined;
    return problem({
      status: byHeader ? 412 : 409,
      code: refusal.code,
      title: words.title,
      detail: words.body,
      until: refusal.until?.toString() ?? null,
      ...(refusal.current ? { current: currentOf(refusal.current) } : {}),
      ...(refusal.field ? { errors: [{ path: refusal.field, message: words.body }] } : {}),
    });
  }
  return told(result.value, operation.media);
}

/**
 * If-Match as a second way to say which version a change starts from: in the body, where it takes one, else looked up
 * in the transaction of the change. A condition that can't be kept is not ignored.
 */
function unlessChanged(
  request: Request,
  operation: Operation,
  body: unknown,
): Pick<Terms, 'unchanged'> & { body: unknown } {
  const version = operation.method === 'GET' ? undefined : versionAsked(request);
  if (version === undefined) return { body, unchanged: null };
  const condition = conditionOf(operation);
  if (condition === 'body') return { body: withVersion(body, version), unchanged: null };
  if (condition) return { body, unchanged: { read: condition, version } };
  throw new BadRequest(
    problem({
      status: 412,
      code: 'no-version',
      title: 'There is no version to compare',
      detail: 'What this changes has no ETag, so nothing was done. Leave If-Match out.',
    }),
  );
}

function told({ status, body, again }: Outcome, media: Operation['media']): Response {
  const headers = new Headers({ 'cache-control': 'no-store' });
  if (again) headers.set('idempotency-replayed', 'true');
  if (body === null) return new Response(null, { status, headers });
  if (media) {
    headers.set('content-type', `${media}; charset=utf-8`);
    headers.set('x-content-type-options', 'nosniff');
    return new Response(JSON.parse(body), { status, headers });
  }
  const tag = tagOf(JSON.parse(body));
  if (tag) headers.set('etag', tag);
  headers.set('content-type', 'application/json');
  return new Response(body, { status, headers });
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

type Address = { id: string; under?: string };

/** The ids that an address has for an operation; null where it is another's. */
function addressed({ path, under }: Operation | OpenOperation, segments: readonly string[]): Address | null {
  if (matches(path, segments)) return { id: idOf(path, segments) };
  const [above, parent, ...rest] = segments;
  if (!under || above !== under || parent === undefined || !matches(path, rest)) return null;
  return { id: idOf(path, rest), under: parent };
}

function matches(path: string, segments: readonly string[]): boolean {
  const wanted = path.split('/').slice(1);
  return (
    wanted.length === segments.length && wanted.every((part, index) => holds(part, segments[index] ?? ''))
  );
}

/** "{id}", perhaps with the ending of a file, or the word itself. An id has no dot. */
function holds(part: string, segment: string): boolean {
  if (!part.startsWith(ID)) return part === segment;
  const ending = part.slice(ID.length);
  return segment.endsWith(ending) && !segment.slice(0, segment.length - ending.length).includes('.');
}

const ID = '{id}';

function idOf(path: string, segments: readonly string[]): string {
  const wanted = path.split('/').slice(1);
  const index = wanted.findIndex((part) => part.startsWith(ID));
  const ending = wanted[index]?.slice(ID.length) ?? '';
  const segment = segments[index] ?? '';
  return segment.slice(0, segment.length - ending.length);
}
