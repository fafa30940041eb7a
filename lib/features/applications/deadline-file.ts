import type { ClientTx } from '@/lib/access/transaction';
import { applicationRow } from '@/lib/features/applications/data/one';
import { plainDateOf } from '@/lib/platform/clock';
import { dayFile } from '@/lib/platform/day-file';
import { env } from '@/lib/platform/env';
import { NotFound } from '@/lib/platform/errors';
import { deadlineTitle, deadlineUid } from '@/lib/rules/calendar-days';

/** An application's own page, in full. */
export const applicationPageUrl = (id: string): string =>
  new URL(`/applications/${id}`, env().REBOUND_URL).href;

/** The last day to apply as a calendar file. Throws NotFound for a missing or foreign id, and where there is no such day. */
export async function deadlineFile(tx: ClientTx, id: string): Promise<string> {
  const { deadline, role, company, stage, ending, createdAt, updatedAt } = await applicationRow(tx, id);
  if (deadline === null) throw new NotFound('deadline');
  return dayFile({
    ...{ uid: deadlineUid(id), day: plainDateOf(deadline).toString(), page: applicationPageUrl(id) },
    summary: deadlineTitle({ company: company.name, role }),
    ...{ cancelled: stage !== 'saved' || ending !== null, createdAt, updatedAt },
  });
}
