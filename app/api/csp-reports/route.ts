import { CSP_REPORT_LIMIT, readCspReports } from '@/lib/platform/csp-report';
import { log } from '@/lib/platform/log';

/** Lines a minute from one process: a broken page, or a stranger with a script, says the same again and again. */
const MOST_LINES = 30;
let minute = 0;
let lines = 0;

/** What a browser refused under our content security policy (proxy.ts). Always 204: the sender learns nothing. */
export async function POST(request: Request): Promise<Response> {
  for (const report of readCspReports(await readLimited(request))) if (room()) log.warn('csp', report);
  return new Response(null, { status: 204 });
}

function room(): boolean {
  const now = Math.floor(Date.now() / 60_000);
  if (now !== minute) {
    minute = now;
    lines = 0;
  }
  lines += 1;
  return lines <= MOST_LINES;
}

/** Nothing of a body that is too long. */
async function readLimited(request: Request): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.length;
    if (size > CSP_REPORT_LIMIT) return '';
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
