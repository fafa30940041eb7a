import { sharedPage } from '@/lib/features/captures/loaders';
import { handOver, notShared } from './hand-over';

const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
};
const STATUS = { 'too-long': 413, unreadable: 400 };

/**
 * What a phone posts when somebody shares a page with us (Web Share Target), and what the bookmark posts. It comes from
 * outside, without a token of ours and, on some phones, without the session: so it fills in the form and does nothing else,
 * whoever sends it.
 */
export async function POST(request: Request): Promise<Response> {
  const shared = await sharedPage(request);
  if (typeof shared === 'string')
    return new Response(notShared(shared), { status: STATUS[shared], headers: HEADERS });
  // The proxy gives each request one.
  const [, nonce = ''] = /'nonce-([^']+)'/.exec(request.headers.get('content-security-policy') ?? '') ?? [];
  return new Response(handOver(shared, nonce), { headers: HEADERS });
}
