import { stopMail } from '@/lib/features/mail-stops/stop-by-link';

const HEADERS = { 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' };

/**
 * TRUST-3, RFC 8058: what an email app posts to, without cookies and from any origin; it stops email from the sender.
 * The page’s own buttons post here too. The token is the whole authority, and all it can do is stop such email.
 */
export async function POST(request: Request): Promise<Response> {
  const form = await request.formData().catch(() => new FormData());
  const token = String(form.get('t') ?? new URL(request.url).searchParams.get('t') ?? '');
  const fromPage = form.get('from') === 'page';
  const known = await stopMail(token, fromPage && form.get('whose') === 'everybody' ? 'everybody' : 'sender');
  if (fromPage) return pageOf(token, 303);
  return known
    ? new Response('You won’t get email from this person through Rebound any more.\n', { headers: HEADERS })
    : new Response('This link doesn’t work.\n', { status: 404, headers: HEADERS });
}

/** Somebody or something opened the URL of the header: this changes nothing and leads to the page with the buttons. */
export function GET(request: Request): Response {
  return pageOf(new URL(request.url).searchParams.get('t') ?? '', 302);
}

function pageOf(token: string, status: 302 | 303): Response {
  const location = `/unexpected?${new URLSearchParams({ t: token })}`;
  return new Response(null, { status, headers: { ...HEADERS, location } });
}
