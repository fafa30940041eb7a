import { Temporal } from 'temporal-polyfill';
import type { ClientTx } from '@/lib/access/transaction';
import { viewOf, WITH_COMPANY } from '@/lib/features/applications/data/view';
import { todayFor } from '@/lib/features/applications/mutations/transition';
import type { NewApplication } from '@/lib/features/applications/schema';
import type { ApplicationView } from '@/lib/features/applications/types';
import { companyNamed } from '@/lib/features/companies';
import { dateOf, dateOfDay } from '@/lib/platform/clock';

/**
 * Adds an application, with the event it begins with. Without a stage it was applied for; an applied one without a
 * date was applied for today, in the person's zone. `appliedOn` is a calendar date, YYYY-MM-DD.
 */
export async function addApplication(tx: ClientTx, input: NewApplication): Promise<ApplicationView> {
  const { userId } = tx.scope;
  const stage = input.stage ?? 'applied';
  const laterLabel = stage === 'later-interview' ? (input.laterLabel ?? null) : null;
  const company = await companyNamed(tx, input.company);
  const now = dateOf(tx.now);
  const row = await tx.db.application.create({
    data: {
      userId,
      companyId: company.id,
      role: input.role,
      url: input.url ?? null,
      source: input.source ?? null,
      industry: input.industry ?? null,
      stage,
      laterLabel,
      furthestStage: stage,
      appliedOn: await appliedOn(tx, input),
      stageChangedAt: now,
      createdAt: now,
    },
    include: WITH_COMPANY,
  });
  await tx.db.stageEvent.create({ data: { userId, applicationId: row.id, stage, laterLabel, at: now } });
  return viewOf(row);
}

async function appliedOn(tx: ClientTx, input: NewApplication): Promise<Date | null> {
  if (input.appliedOn) return dateOfDay(Temporal.PlainDate.from(input.appliedOn));
  return (input.stage ?? 'applied') === 'applied' ? todayFor(tx) : null;
}
