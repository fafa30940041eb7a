import { databaseProblemOf } from '@/lib/platform/db/problem';
import { wordOf } from './fields';

const FRAMES = 6;

/** What may be said of whatever was thrown: what it is, its code, what to do about it where we know, and where it was. */
export function shapeOf(error: unknown): Record<string, string> {
  const like = typeof error === 'object' && error !== null ? (error as ErrorLike) : {};
  const problem = databaseProblemOf(error);
  const code = problem?.code ?? (typeof like.code === 'string' ? wordOf(like.code) : undefined);
  const stack = framesOf(like);
  return {
    // The queue hands on its errors as plain objects.
    error: error instanceof Error ? wordOf(error.name) : typeof error,
    ...(code ? { code } : {}),
    ...(problem ? { problem: problem.name, todo: problem.todo } : {}),
    ...(stack ? { stack } : {}),
  };
}

type ErrorLike = { code?: unknown; message?: unknown; stack?: unknown };

/** What follows the message, as a message may look like a place in the code. */
function framesOf({ stack, message }: ErrorLike): string | undefined {
  if (typeof stack !== 'string') return undefined;
  const said = typeof message === 'string' ? message : '';
  const at = stack.indexOf(said);
  if (at === -1) return undefined;
  const frames = stack.slice(at + said.length).match(/^[ \t]+at .*$/gm);
  return frames?.slice(0, FRAMES).join(' | ');
}
