import { health } from '@/lib/jobs/health';

export const dynamic = 'force-dynamic';

/** Whether this process is live and the system ready, five seconds ago at most: 200, or 503 if the database or the worker is missing. */
export async function GET(): Promise<Response> {
  const state = await health();
  return Response.json(state, {
    status: state.ready ? 200 : 503,
    headers: { 'cache-control': 'no-store' },
  });
}
