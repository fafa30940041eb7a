import { unstable_isUnrecognizedActionError } from 'next/navigation';

// What it means that nothing came back from the server, and whose fault that is.

/** Nobody is blamed who may not be to blame: without an answer it may be the connection or the server. */
export function whyUnsent(error: unknown): 'offline' | 'unreached' | 'failed' | 'outdated' {
  if (!navigator.onLine) return 'offline';
  if (unstable_isUnrecognizedActionError(error)) return 'outdated';
  return isUnreached(error) ? 'unreached' : 'failed';
}

/** What browsers call it when no answer came at all, to a request or for a part of a page. */
export const isUnreached = (error: unknown): boolean =>
  error instanceof Error &&
  (error.name === 'ChunkLoadError' ||
    (error instanceof TypeError && /fetch|network|load failed/i.test(error.message)));
