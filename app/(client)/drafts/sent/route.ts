import { loadWasSaved } from '@/lib/features/account/loaders';

/**
 * Whether a form that this person's browser sent was saved under its name as it reads (docs/decisions/0030). For scripts of our
 * own pages, which post the same form here.
 */
export async function POST(request: Request) {
  const headers = { 'cache-control': 'no-store' };
  const from = request.headers.get('sec-fetch-site');
  if (from !== null && from !== 'same-origin') return new Response(null, { status: 404, headers });
  return Response.json({ saved: await loadWasSaved(request) }, { headers });
}
