import { POSTING } from '@/lib/rules/limits';

/** What a phone shares, or the bookmark hands over: a page, some words, or both. */
export type SharedPage = { title: string; posting: string; url: string };

/** As the manifest names them, and the whole page, which only the bookmark has. */
const FIELDS = ['title', 'text', 'url', 'html'] as const;

/** More than anybody shares, and than the bookmark cuts a page to, in any script. */
const MOST_BYTES = 10 * POSTING.words;

/** An answer that has no page: more than anybody shares, or nothing that a phone sends. */
export type NotShared = 'too-long' | 'unreadable';

/**
 * What stands in the body of a share (Web Share Target, multipart). It comes without anything that would prove who sent it, and
 * any site can send the same: it is shown, and nothing is kept of it.
 */
export async function sharedPage(request: Request): Promise<SharedPage | NotShared> {
  const body = await bodyOf(request);
  if (body === null) return 'too-long';
  const type = request.headers.get('content-type') ?? '';
  const form = await new Response(body, { headers: { 'content-type': type } }).formData().catch(() => null);
  if (!form) return 'unreadable';
  const [title, text, url, html] = FIELDS.map((name) => {
    const said = form.get(name);
    return typeof said === 'string' ? said.trim() : '';
  }) as [string, string, string, string];
  const { words, address } = addressIn(text, url);
  const posting = html || [title, words].filter(Boolean).join('\n').slice(0, POSTING.words);
  const link = address.slice(0, POSTING.address);
  return { title: (title || words.split('\n')[0] || link).slice(0, 200), posting, url: link };
}

/** Android puts the address of a page at the end of the words, or in their place. */
function addressIn(text: string, url: string): { words: string; address: string } {
  if (url !== '') return { words: text, address: url };
  const [found] = /(?:^|\s)https?:\/\/\S+$/.exec(text) ?? [];
  if (!found) return { words: text, address: '' };
  return { words: text.slice(0, -found.length).trim(), address: found.trim() };
}

/** Null for more than is taken, before all of it is here. */
async function bodyOf(request: Request): Promise<Uint8Array<ArrayBuffer> | null> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of request.body ?? []) {
    length += piece.byteLength;
    if (length > MOST_BYTES) return null;
    pieces.push(piece);
  }
  return new Uint8Array(Buffer.concat(pieces));
}
