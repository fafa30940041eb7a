import type { NotOffered } from '@/lib/platform/errors';

/** RFC 9457: how the API says no. `code` is a playbook id where a rule refused, and a fixed word otherwise. */
export type Problem = {
  status: number;
  code: string;
  title: string;
  detail: string;
  /** When a rule's refusal ends: an ISO 8601 instant, or null where it does not end by itself. */
  until?: string | null;
  /** VERSION: what is there now, of the fields that were sent. */
  current?: Record<string, unknown>;
  errors?: { path: string; message: string }[];
};

export function problem({ status, ...fields }: Problem, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify({ type: 'about:blank', status, ...fields }), {
    status,
    headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store', ...headers },
  });
}

export const notFound = () =>
  problem({
    status: 404,
    code: 'not-found',
    title: 'Not found',
    detail: 'This does not exist, or it is not yours.',
  });

export const unauthorized = () =>
  problem(
    {
      status: 401,
      code: 'unauthorized',
      title: 'A token is needed',
      detail: 'Send a personal token: Authorization: Bearer rbd_... You can create one in settings.',
    },
    { 'www-authenticate': 'Bearer' },
  );

/** Whoever holds a token has not shown that they are the person, and a token has no way to. */
export const onlyInPerson = () =>
  problem({
    status: 403,
    code: 'step-up',
    title: 'Only you can do this',
    detail: 'This asks you to confirm that it’s you, which a token can’t. Do it in settings.',
  });

/** What can't be done now and may well be in a moment; `wait` is in seconds. */
export const busy = (detail: string, wait: number) =>
  problem({ status: 503, code: 'busy', title: 'Busy right now', detail }, { 'retry-after': String(wait) });

/** What this site does not offer at the moment. */
export const notOffered = ({ code, message }: NotOffered) =>
  problem({ status: 403, code, title: 'Not offered here', detail: message });
