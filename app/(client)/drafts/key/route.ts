import { loadDeviceKey } from '@/lib/features/account/loaders';

/** The key that this person's browser keeps typed text by (docs/decisions/0030). For scripts of our own pages alone. */
export async function GET(request: Request) {
  const headers = { 'cache-control': 'no-store' };
  // A browser says where a request begins: neither another site nor an address typed by hand has a use for it.
  const from = request.headers.get('sec-fetch-site');
  if (from !== null && from !== 'same-origin') return new Response(null, { status: 404, headers });
  return Response.json(await loadDeviceKey(), { headers });
}
