import { mayUse, type TokenScope } from '@/lib/access/operation';
import type { ClientScope } from '@/lib/access/scope';
import { scopeFromToken } from '@/lib/access/token';
import { networkOf } from '@/lib/access/visitor';
import { problem, unauthorized } from '@/lib/api/problem';
import { problemOf } from '@/lib/api/problem-of';
import { parse } from '@/lib/api/request';
import { fileQuerySchema, receiveFile, sendFile } from '@/lib/features/documents';

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
    return problemOf(error, 'api');
  }
}
