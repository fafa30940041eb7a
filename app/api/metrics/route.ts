import { mayReadMetrics } from '@/lib/access/metrics-reader';
import { metricsText } from '@/lib/jobs/numbers';
import { requestNow } from '@/lib/platform/request';

export const dynamic = 'force-dynamic';

/** What this process counts, for Prometheus (docs/monitoring.md). 401 for whoever may not read it. */
export async function GET(request: Request): Promise<Response> {
  const [authorization, host] = ['authorization', 'host'].map((name) => request.headers.get(name));
  if (!mayReadMetrics({ authorization, host, from: requestNow()?.from }))
    return new Response('The token of REBOUND_METRICS_TOKEN is needed here.\n', {
      status: 401,
      headers: { 'www-authenticate': 'Bearer', 'cache-control': 'no-store' },
    });
  const { type, text } = await metricsText();
  return new Response(text, { headers: { 'content-type': type, 'cache-control': 'no-store' } });
}
