import { loadWasSent } from '@/lib/features/account/loaders';

/**
 * Whether something that this person's browser sent under a name was saved (docs/decisions/0030). For scripts of our own
 * pages.
 */
export async function GET(request: Request) {
  const headers = { 'cache-control': 'no-store' };
  const from = request.headers.get('sec-fetch-site');
  if (from !== null && from !== 'same-origin') return new Response(null, { status: 404, headers });
  const id = new URL(request.url).searchParams.get('id');
  return Response.json({ sent: await loadWasSent(id) }, { headers });
}
