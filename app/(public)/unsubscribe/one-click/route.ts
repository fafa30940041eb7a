import { setPreference } from '@/lib/features/account/unsubscribe';

const HEADERS = { 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' };

/**
 * NUDGE-3, RFC 8058: what an email app posts to, without cookies and from any origin. The page’s own button posts
 * here too. The token is the whole authority, and all it can do is turn one kind of notification off or on again.
 */
export async function POST(request: Request): Promise<Response> {
  const form = await request.formData().catch(() => new FormData());
  const token = String(form.get('t') ?? new URL(request.url).searchParams.get('t') ?? '');
  const fromPage = form.get('from') === 'page';
  const known = await setPreference(token, fromPage && form.get('want') === 'on' ? 'on' : 'off');
  if (fromPage) return pageOf(token, 303);
  return known
    ? new Response('These emails are off.\n', { headers: HEADERS })
    : new Response('This link doesn’t work.\n', { status: 404, headers: HEADERS });
}

/** Somebody opened the URL of the header: this changes nothing and leads to the page with the button. */
export function GET(request: Request): Response {
  return pageOf(new URL(request.url).searchParams.get('t') ?? '', 302);
}

function pageOf(token: string, status: 302 | 303): Response {
  const location = `/unsubscribe?${new URLSearchParams({ t: token })}`;
  return new Response(null, { status, headers: { ...HEADERS, location } });
}
