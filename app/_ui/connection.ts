import { unstable_isUnrecognizedActionError } from 'next/navigation';

// What it means that nothing came back from the server, and whose fault that is.

/** Nobody is blamed who may not be to blame: without an answer it may be the connection or the server. */
export function whyUnsent(error: unknown): 'offline' | 'unreached' | 'failed' | 'outdated' {
  if (!navigator.onLine) return 'offline';
  if (unstable_isUnrecognizedActionError(error)) return 'outdated';
  // What `fetch` throws where no answer came at all.
  return error instanceof TypeError ? 'unreached' : 'failed';
}
