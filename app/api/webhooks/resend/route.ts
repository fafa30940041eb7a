import { REPORT_LIMIT, readResendReport } from '@/lib/mail/resend-report';
import { takeReport } from '@/lib/outbox/reports';
import { env } from '@/lib/platform/env';
import { log } from '@/lib/platform/log';
import { handlers } from '@/lib/worker/handlers';

/**
 * Resend reports what happened to an email. 401 if Resend did not sign the report or signed it too long ago; 503 if
 * Resend should send it again. Everything else gets 200, because sending it again would change nothing.
 */
export async function POST(request: Request): Promise<Response> {
  const secret = env().RESEND_WEBHOOK_SECRET;
  if (!secret) return answer(404, 'No webhook is set up here.');
  const body = await request.text();
  if (body.length > REPORT_LIMIT) return answer(413, 'That is too long for a report.');
  const report = readResendReport({ headers: request.headers, body }, secret);
  if (report === 'forged') return answer(401, 'The signature does not fit.');
  if (report === 'other') return answer(200, 'Nothing to do.');
  try {
    const news = await takeReport(handlers, report);
    log.info('mail.report', { id: report.outboxId, word: report.word, news });
    return answer(200, 'Taken.');
  } catch (error) {
    log.error('mail.report', error, { id: report.outboxId });
    return answer(503, 'Please come again.');
  }
}

const answer = (status: number, text: string) =>
  new Response(`${text}\n`, { status, headers: { 'cache-control': 'no-store' } });
