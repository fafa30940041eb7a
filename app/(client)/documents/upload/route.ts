import { takeFile, takeForm } from '@/lib/features/documents/uploads';

const HEADERS = { 'cache-control': 'no-store' };

/** A file that a page sends: by a script as the body alone, or by a form where none runs. Both are read as they come. */
export async function POST(request: Request) {
  if (request.headers.get('content-type')?.startsWith('multipart/')) return answerToForm(request);
  const taken = await takeFile(request);
  return 'id' in taken
    ? Response.json(taken, { status: 201, headers: HEADERS })
    : Response.json({ problem: taken.problem }, { status: taken.status, headers: HEADERS });
}

/** Leads to the document's page, or back to the form, which says what went wrong by the code. */
async function answerToForm(request: Request): Promise<Response> {
  const { taken, document } = await takeForm(request);
  const page = document ? `/documents/${document}` : '/documents';
  const to = 'id' in taken ? `/documents/${taken.id}` : `${page}?problem=${taken.code}#add`;
  return new Response(null, { status: 303, headers: { ...HEADERS, location: to } });
}
