import { loadFile } from '@/lib/features/documents/loaders';

/** A version of a document as a file to save, for the person whose it is. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const file = await loadFile(id, new URL(request.url).searchParams.get('number'));
  return (
    file ??
    new Response('This file is no longer here.', {
      status: 404,
      headers: { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' },
    })
  );
}
