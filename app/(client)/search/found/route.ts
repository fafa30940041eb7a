import { loadFound } from '@/lib/features/search/loaders';

/** What the palette shows while somebody types. For scripts of our own pages alone. */
export async function GET(request: Request) {
  const headers = { 'cache-control': 'no-store' };
  const from = request.headers.get('sec-fetch-site');
  if (from !== null && from !== 'same-origin') return new Response(null, { status: 404, headers });
  return Response.json(await loadFound(Object.fromEntries(new URL(request.url).searchParams)), { headers });
}
