import { z } from 'zod';
import { requireSameOrigin } from '@/lib/access/origin';
import type { ClientScope } from '@/lib/access/scope';
import { currentClient } from '@/lib/access/session';
import { isPassing } from '@/lib/platform/db/problem';
import { BUSY, Forbidden, NotFound, TooMany, Unread, UploadRefused } from '@/lib/platform/errors';
import { NoForm } from '@/lib/platform/form-parts';
import { log } from '@/lib/platform/log';

// The one way a page's file comes in, whatever it is for: who sends it and from where, and what is said where it comes to
// nothing. A form of scripts shows the sentence; a plain form leads to a page that says it by the code in its address.

/** Why a file came to nothing: a word for it, the sentence, and what it means over HTTP. */
type UploadProblem = { code: string; problem: string; status: number };
export type Uploaded = { id: string } | UploadProblem;

/**
 * What each kind of file says in its own words: where somebody is signed out, where what it is for is gone, and where the
 * form is wrong.
 */
type Words = { signedOut: string; gone?: string; wrong: UploadProblem };

/** Takes a file in the name of whoever is signed in here; `act` answers the id of what it became. */
export async function uploaded(
  act: (scope: ClientScope) => Promise<string>,
  words: Words,
): Promise<Uploaded> {
  try {
    await requireSameOrigin();
    const scope = await currentClient();
    if (!scope) return { code: 'signed-out', problem: words.signedOut, status: 401 };
    return { id: await act(scope) };
  } catch (error) {
    const problem = problemOf(error, words);
    if (!problem) throw error;
    if (isPassing(error)) log.error('upload', error);
    return problem;
  }
}

function problemOf(error: unknown, { gone, wrong }: Words): UploadProblem | null {
  if (error instanceof UploadRefused)
    return { code: error.code, problem: error.message, status: error.status };
  if (gone && error instanceof NotFound) return { code: 'gone', problem: gone, status: 404 };
  if (error instanceof TooMany) return { code: 'too-many', problem: error.message, status: 429 };
  if (error instanceof Unread)
    return { code: 'unread', problem: error.message, status: error.wait === null ? 422 : 503 };
  if (error instanceof Forbidden)
    return { code: 'elsewhere', problem: 'This can’t be done here.', status: 403 };
  if (error instanceof z.ZodError)
    return { ...wrong, problem: error.issues[0]?.message ?? wrong.problem, status: 422 };
  if (isPassing(error)) return { code: 'busy', problem: BUSY.message, status: 503 };
  return error instanceof NoForm ? wrong : null;
}
