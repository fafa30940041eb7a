import { Temporal } from 'temporal-polyfill';
import type { ClientTx } from '@/lib/access/transaction';
import { recordOf } from '@/lib/features/applications/mutations/record';
import { read } from '@/lib/features/applications/mutations/stages';
import { todayFor } from '@/lib/features/applications/mutations/transition';
import type { NewApplication } from '@/lib/features/applications/schema';
import type { ApplicationView } from '@/lib/features/applications/types';
import { companyNamed } from '@/lib/features/companies';
import { addLinks } from '@/lib/features/links';
import { addTags } from '@/lib/features/tags';
import { dateOf, dateOfDay } from '@/lib/platform/clock';
import { rowId } from '@/lib/platform/row-id';

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
  const id = rowId(tx.now);
  await tx.db.application.create({
    data: {
      userId,
      companyId: company.id,
      id,
      role: input.role,
      ...(await recordOf(tx, id, input)),
      stage,
      laterLabel,
      furthestStage: stage,
      appliedOn: await appliedOn(tx, input),
      stageChangedAt: now,
      createdAt: now,
    },
  });
  await tx.db.stageEvent.create({ data: { userId, applicationId: id, stage, laterLabel, at: now } });
  if (input.tags) await addTags(tx, id, input.tags);
  if (input.links) await addLinks(tx, id, input.links);
  return read(tx, id);
}

async function appliedOn(tx: ClientTx, input: NewApplication): Promise<Date | null> {
  if (input.appliedOn) return dateOfDay(Temporal.PlainDate.from(input.appliedOn));
  return (input.stage ?? 'applied') === 'applied' ? todayFor(tx) : null;
}
