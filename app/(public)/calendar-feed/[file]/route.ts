import { loadFeedFile } from '@/lib/features/calendar-feed/loaders';
import { NotFound, PersonGone, TooMany } from '@/lib/platform/errors';

const HEADERS = {
  // A calendar keeps it and asks whether it has changed; nobody in between keeps it.
  'cache-control': 'private, no-cache',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-robots-tag': 'noindex',
};

/** The calendar that other programs subscribe to. Its address is the whole authority, and all it can do is read it. */
export async function GET(request: Request, { params }: { params: Promise<{ file: string }> }) {
  try {
    const { file, etag } = await loadFeedFile((await params).file, request.headers);
    const headers = { ...HEADERS, etag };
    if (hasIt(request.headers.get('if-none-match'), etag))
      return new Response(null, { status: 304, headers });
    return new Response(file, {
      headers: {
        ...headers,
        'content-type': 'text/calendar; charset=utf-8',
        'content-disposition': 'inline; filename="rebound.ics"',
      },
    });
  } catch (error) {
    if (error instanceof NotFound || error instanceof PersonGone)
      return new Response('There is no such calendar. Its address may have been changed in settings.\n', {
        status: 404,
        headers: HEADERS,
      });
    if (error instanceof TooMany)
      return new Response(`${error.message}\n`, {
        status: 429,
        headers: { ...HEADERS, 'retry-after': String(error.wait) },
      });
    throw error;
  }
}

/** A proxy that compresses weakens the tag. */
const hasIt = (asked: string | null, etag: string): boolean =>
  (asked ?? '').split(',').some((one) => one.trim().replace(/^W\//, '') === etag);
