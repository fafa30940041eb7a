import type { ClientTx } from '@/lib/access/transaction';
import { addApplication } from '@/lib/features/applications';
import { lockPlan } from '@/lib/features/recovery/mutations/plan-row';
import { tickStep } from '@/lib/features/recovery/mutations/steps';
import { type NamedRole, ROLES_TO_NAME } from '@/lib/features/recovery/schema';
import { companyKey } from '@/lib/rules/company-key/company-key';

/**
 * 72H-1: the roles named on the evening of Day 1, each a saved application. One that this plan has already is
 * left as it is, so that the same form sent twice adds nothing. The step is ticked once there are three in all;
 * with fewer it stays open, for later in the evening. Throws NotFound for a missing or foreign plan.
 */
export async function nameRoles(
  tx: ClientTx,
  { planId, roles }: { planId: string; roles: readonly NamedRole[] },
): Promise<{ id: string }> {
  const { userId } = tx.scope;
  const plan = await lockPlan(tx, planId);
  const known = await tx.db.planRole.findMany({
    where: { userId, planId: plan.id },
    select: { application: { select: { role: true, company: { select: { name: true } } } } },
  });
  const named = new Set(
    known.map(({ application }) => keyOf({ company: application.company.name, role: application.role })),
  );
  for (const role of roles) {
    if (named.has(keyOf(role))) continue;
    named.add(keyOf(role));
    const application = await addApplication(tx, { ...role, stage: 'saved' });
    await tx.db.planRole.create({ data: { userId, planId: plan.id, applicationId: application.id } });
  }
  if (named.size >= ROLES_TO_NAME.aim) await tickStep(tx, { planId: plan.id, step: 'name-roles' });
  return { id: plan.id };
}

const keyOf = ({ company, role }: { company: string; role: string }) =>
  `${companyKey(company)}\n${role.trim().toLowerCase()}`;
