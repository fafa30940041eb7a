import { problem } from '@/lib/api/problem';
import { BadRequest, readJson, readLimited } from '@/lib/api/request';
import { GivenFile, tooBig } from '@/lib/features/imports';

// A body that is a file, or a form with one in it: `file`, and the other fields beside it. A file that is the body itself has
// the fields in its address.

/** What the parts of a form take besides their content. */
const FORM_BYTES = 64 * 1024;

/** What files of rows are sent as. A browser says octet-stream where it doesn't know. */
const FILE_TYPES =
  /^(?:text\/[\w.+-]+|application\/(?:csv|octet-stream|zip|x-zip-compressed|vnd\.ms-excel|vnd\.openxmlformats-officedocument\.spreadsheetml\.sheet))$/i;

/** The fields of such a request, not yet checked. Throws BadRequest, and ImportRefused for a file that is too long. */
export async function readFileBody(request: Request, limit: number): Promise<Record<string, unknown>> {
  if (Number(request.headers.get('content-length') ?? 0) > limit + FORM_BYTES) throw tooBig();
  const type = (request.headers.get('content-type') ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
  if (type === 'multipart/form-data') return formOf(await bytesOf(request, limit + FORM_BYTES), request);
  const query = Object.fromEntries(new URL(request.url).searchParams);
  const json = /^application\/(?:[\w.+-]+\+)?json$/.test(type);
  if (!json && !FILE_TYPES.test(type)) throw unsupported();
  const bytes = await bytesOf(request, limit);
  const file = new GivenFile(bytes, nameIn(request), type);
  if (!json) return { ...query, file };
  const copy = new Request(request.url, { method: 'POST', headers: request.headers, body: bytes });
  const value = await readJson(copy, limit);
  return isRequest(value) ? { ...value } : { ...query, file };
}

const FIELDS = ['file', 'fileName', 'mapping', 'dateOrder', 'timeZone'];

/** Some trackers export JSON: what names a file, or nothing but our fields, is a request; anything else is such a file. */
const isRequest = (value: unknown): value is object =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  ('file' in value || Object.keys(value).every((field) => FIELDS.includes(field)));

async function bytesOf(request: Request, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  try {
    // A buffer becomes an object of its bytes where it is sent to a thread.
    return new Uint8Array(await readLimited(request, limit));
  } catch (error) {
    if (error instanceof BadRequest && error.response.status === 413) throw tooBig();
    throw error;
  }
}

async function formOf(bytes: Uint8Array<ArrayBuffer>, request: Request): Promise<Record<string, unknown>> {
  const type = request.headers.get('content-type') ?? '';
  const form = await new Response(bytes, { headers: { 'content-type': type } }).formData().catch(() => null);
  if (!form)
    throw new BadRequest(
      problem({
        ...{ status: 400, code: 'malformed', title: 'Not a valid form' },
        detail: 'The body could not be read as multipart/form-data.',
      }),
    );
  const fields: Record<string, unknown> = {};
  for (const [name, value] of form)
    fields[name] =
      typeof value === 'string'
        ? value
        : new GivenFile(
            new Uint8Array(await value.arrayBuffer()),
            value.name || undefined,
            value.type || undefined,
          );
  return fields;
}

/** What the file is called, where the request says so: `Content-Disposition: attachment; filename="list.csv"`. */
function nameIn(request: Request): string | undefined {
  const said = request.headers.get('content-disposition') ?? '';
  return /\bfilename="?([^";]{1,255})"?/i.exec(said)?.[1];
}

const unsupported = () =>
  new BadRequest(
    problem({
      ...{ status: 415, code: 'unsupported-media-type', title: 'A file is needed' },
      detail:
        'Send it as multipart/form-data with the field "file", or as the body: text/csv, or an XLSX workbook.',
    }),
  );
