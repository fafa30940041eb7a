import { notFound } from 'next/navigation';
import { operatorAtThePage, readAsOperator } from '@/lib/access/operator';
import { inScope } from '@/lib/access/transaction';
import { type WaysToConfirm, waysToConfirm } from '@/lib/features/factors';
import { overviewOf } from '@/lib/features/operator/data';
import type { Overview } from '@/lib/features/operator/types';
import { env } from '@/lib/platform/env';
import { NotFound } from '@/lib/platform/errors';
import { TRUST_MAILS_LATER } from '@/lib/rules/policy';

export { isOperator } from '@/lib/access/operator';

type OperatorPage =
  /** An operator without a factor: they add one first. */
  | { state: 'factor' }
  | { state: 'confirm'; ways: WaysToConfirm }
  | {
      state: 'open';
      overview: Overview;
      mailsPerSecond: number | null;
      mailsADay: number;
      /** Why nobody tells what bounced or was complained about; null where the provider does. */
      untold: 'smtp' | 'webhook' | 'local' | null;
    };

/** The operator's page; the not-found page for everybody else. */
export async function loadOperatorPage(): Promise<OperatorPage> {
  const { operator, secured } = await operatorAtThePage().catch((error: unknown) => {
    if (error instanceof NotFound) notFound();
    throw error;
  });
  if (!secured) return { state: 'factor' };
  const overview = await readAsOperator(operator, overviewOf);
  if (!overview) return { state: 'confirm', ways: await inScope(operator.scope, waysToConfirm) };
  const { MAIL_PER_SECOND, REBOUND_MAILS_A_DAY, MAIL_TRANSPORT, RESEND_WEBHOOK_SECRET } = env();
  const untold = MAIL_TRANSPORT === 'resend' ? (RESEND_WEBHOOK_SECRET ? null : 'webhook') : MAIL_TRANSPORT;
  return {
    ...{ state: 'open', overview, mailsPerSecond: MAIL_PER_SECOND ?? null },
    mailsADay: REBOUND_MAILS_A_DAY ?? TRUST_MAILS_LATER,
    untold,
  };
}
