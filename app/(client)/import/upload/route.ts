import { takeFile } from '@/lib/features/imports/loaders';

/** A file that a page sends, as the body alone. */
export async function POST(request: Request) {
  const taken = await takeFile(request);
  const headers = { 'cache-control': 'no-store' };
  return 'id' in taken
    ? Response.json(taken, { status: 201, headers })
    : Response.json({ problem: taken.problem }, { status: taken.status, headers });
}
