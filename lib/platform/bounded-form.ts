/** More than was allowed, or nothing that a browser posts. */
export type NotAForm = 'too-long' | 'unreadable';

/** The form in the body of a request, which ends before more than `most` bytes of it are in memory. */
export async function boundedForm(request: Request, most: number): Promise<FormData | NotAForm> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of request.body ?? []) {
    length += piece.byteLength;
    if (length > most) return 'too-long';
    pieces.push(piece);
  }
  const type = request.headers.get('content-type') ?? '';
  const body = new Response(new Uint8Array(Buffer.concat(pieces)), { headers: { 'content-type': type } });
  return body.formData().catch(() => 'unreadable' as const);
}
