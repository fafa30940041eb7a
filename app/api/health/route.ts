import { health } from '@/lib/jobs/health';

export const dynamic = 'force-dynamic';

/** Whether this process is live and the house ready: 200, or 503 where database or worker are missing. */
export async function GET(): Promise<Response> {
  const state = await health();
  return Response.json(state, {
    status: state.ready ? 200 : 503,
    headers: { 'cache-control': 'no-store' },
  });
}
