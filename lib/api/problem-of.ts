import { z } from 'zod';
import { busy, notFound, notOffered, onlyInPerson, problem } from '@/lib/api/problem';
import { BadRequest, invalid } from '@/lib/api/request';
import { FileRefused } from '@/lib/features/documents';
import { ImportRefused } from '@/lib/features/imports';
import { isPassing } from '@/lib/platform/db/problem';
import { BUSY, Forbidden, NotConfirmed, NotFound, NotOffered, TooMany, Unread } from '@/lib/platform/errors';
import { log } from '@/lib/platform/log';

/**
 * What went wrong as a problem with its status: one map for every address of the API, its files and the assistants' way in.
 * What is nobody's fault but ours is logged as `event`.
 */
export function problemOf(error: unknown, event: 'api' | 'mcp'): Response {
  if (error instanceof NotFound) return notFound();
  if (error instanceof BadRequest) return error.response;
  if (error instanceof z.ZodError) return invalid(error, 'body');
  if (error instanceof NotConfirmed) return onlyInPerson();
  if (error instanceof Forbidden)
    return problem({
      status: 403,
      code: 'forbidden',
      title: 'Not possible',
      detail: 'This can’t be done here.',
    });
  if (error instanceof NotOffered) return notOffered(error);
  if (error instanceof TooMany)
    return problem(
      { status: 429, code: 'rate-limited', title: 'Too many requests', detail: error.message },
      { 'retry-after': String(error.wait) },
    );
  if (error instanceof Unread) return unread(error);
  if (error instanceof ImportRefused) return refused(error, 'This file can’t be read');
  if (error instanceof FileRefused)
    return refused(
      error,
      error.code === 'unavailable' ? 'Files can’t be reached' : 'This file can’t be kept',
    );
  if (event === 'mcp') log.error('mcp', error);
  else log.error('api', error);
  if (isPassing(error)) return busy(BUSY.message, BUSY.wait);
  return problem({
    status: 500,
    code: 'internal',
    title: 'Something went wrong',
    detail: 'That didn’t work, and nothing was changed. Please try again.',
  });
}

const refused = ({ status, code, message: detail }: ImportRefused | FileRefused, title: string): Response =>
  problem({ status, code: `file-${code}`, title, detail });

/** A text that nobody can read is the text's fault, a queue that is full is ours. */
function unread({ wait, reason, message: detail }: Unread): Response {
  if (wait === null) return problem({ status: 422, code: `unread-${reason}`, title: 'Not read', detail });
  return busy(detail, wait);
}
