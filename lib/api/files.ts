import { mayUse, type TokenScope } from '@/lib/access/operation';
import type { ClientScope } from '@/lib/access/scope';
import { scopeFromToken } from '@/lib/access/token';
import { networkOf } from '@/lib/access/visitor';
import { notFound, notOffered, problem, unauthorized } from '@/lib/api/problem';
import { BadRequest, parse } from '@/lib/api/request';
import { FileRefused, fileQuerySchema, receiveFile, sendFile } from '@/lib/features/documents';
import { NotFound, NotOffered, TooMany } from '@/lib/platform/errors';
import { log } from '@/lib/platform/log';

// The two operations of the API whose body or answer is a file. Both are streamed, so they don't pass lib/api/dispatch, which
// holds JSON whole.

/** A version of a document, the newest where `?number=` names none. */
export const getFile = (request: Request, id: string): Promise<Response> =>
  forBearer(request, 'read', (scope) => {
    const { number } = parse(fileQuerySchema, queryIn(request), 'query');
    return sendFile(scope, id, number);
  });

/** The body as a new version of a document, called `?name=`. */
export const postFile = (request: Request, id: string): Promise<Response> =>
  forBearer(request, 'write', async (scope) => {
    const length = request.headers.get('content-length');
    const document = await receiveFile(scope, id, {
      name: queryIn(request).name ?? '',
      declared: length === null ? null : Number(length),
      body: request.body,
    });
    return Response.json(document, { status: 201, headers: { 'cache-control': 'no-store' } });
  });

export const queryIn = (request: Request): Record<string, string> =>
  Object.fromEntries(new URL(request.url).searchParams);

/** Acts for the bearer of the token, where it allows that; what goes wrong is a problem with its status. */
export async function forBearer(
  request: Request,
  needs: TokenScope,
  act: (scope: ClientScope) => Promise<Response>,
): Promise<Response> {
  try {
    const bearer = await scopeFromToken(request.headers.get('authorization'), networkOf(request.headers));
    if (!bearer) return unauthorized();
    if (!mayUse(bearer.tokenScopes, needs))
      return problem({
        status: 403,
        code: 'insufficient-scope',
        title: 'This token doesn’t allow that',
        detail: `It needs the scope "${needs}".`,
      });
    return await act(bearer.scope);
  } catch (error) {
    if (error instanceof NotFound) return notFound();
    if (error instanceof BadRequest) return error.response;
    if (error instanceof FileRefused)
      return problem({
        status: error.status,
        code: `file-${error.code}`,
        title: error.code === 'unavailable' ? 'Files can’t be reached' : 'This file can’t be kept',
        detail: error.message,
      });
    if (error instanceof NotOffered) return notOffered(error);
    if (error instanceof TooMany)
      return problem(
        { status: 429, code: 'rate-limited', title: 'Too many requests', detail: error.message },
        { 'retry-after': String(error.wait) },
      );
    log.error('api', error);
    return problem({
      status: 500,
      code: 'internal',
      title: 'Something went wrong',
      detail: 'That didn’t work, and nothing was changed. Please try again.',
    });
  }
}
