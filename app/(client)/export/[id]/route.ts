import { loadArchive } from '@/lib/features/exports/loaders';
import { env } from '@/lib/platform/env';

/** The archive as a file, for the person it is about and until its end. */
export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const archive = await loadArchive(id);
  const headers = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' };
  if (archive === 'unconfirmed') return Response.redirect(new URL('/export', env().REBOUND_URL), 303);
  if (archive === 'gone')
    return new Response('This copy is no longer here. You can ask for a new one.', { status: 404, headers });
  return new Response(archive.pieces, {
    headers: {
      ...headers,
      'content-type': 'application/zip',
      'content-length': String(archive.bytes),
      'content-disposition': 'attachment; filename="rebound-data.zip"',
    },
  });
}
