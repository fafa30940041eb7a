import { letterFile } from '@/lib/features/replies/letter-file';
import { loadLetter } from '@/lib/features/replies/loaders';

/** HOLD-6: the letter as a file that an email app opens as a draft, once its wait is over and not before. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ id: string; replyId: string }> },
) {
  const { id, replyId } = await params;
  const letter = await loadLetter(id, replyId);
  const headers = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' };
  if (letter.kind === 'not-here') return new Response('There is no such letter.', { status: 404, headers });
  if (letter.kind === 'refused') {
    const said = { ...headers, 'content-type': 'text/plain; charset=utf-8' };
    return new Response(`${letter.title}\n${letter.body}\n`, { status: 409, headers: said });
  }
  const file = await letterFile(letter.mail);
  return new Response(new Uint8Array(file), {
    headers: {
      ...headers,
      'content-type': 'message/rfc822',
      'content-disposition': 'attachment; filename="reply.eml"',
    },
  });
}
