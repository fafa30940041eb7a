import { z } from 'zod';
import type { ClientTx } from '@/lib/access/transaction';
import { companyKey } from '@/lib/rules/company-key/company-key';
import { nameOfStage } from '@/lib/rules/own-stages';
import { isSameRole } from '@/lib/rules/role';
import type { Stage } from '@/lib/rules/stages';

/** More roles than anybody has open at one company. */
const LOOKED_AT = 50;

/**
 * Throws a ZodError that names `again` where the same role at the same company, in any spelling of the two, is open
 * already. A form that sends `again` means it; a program is not asked.
 */
export async function refuseTwice(tx: ClientTx, { company, role }: { company: string; role: string }) {
  const { userId } = tx.scope;
  const open = await tx.db.application.findMany({
    where: { userId, ending: null, company: { userId, nameKey: companyKey(company) } },
    select: { role: true, stage: true, roundId: true },
    orderBy: [{ movedOn: 'desc' }, { stageChangedAt: 'desc' }, { id: 'desc' }],
    take: LOOKED_AT,
  });
  const same = open.find((one) => isSameRole(one.role, role));
  if (!same) return;
  const stands = { stage: same.stage as Stage, round: same.roundId };
  const issue = (path: string, message: string) => ({
    ...{ code: 'custom' as const, path: [path], message, input: role },
  });
  throw new z.ZodError([
    issue('role', `You have this one already, under “${nameOfStage(tx.viewer, stands)}”.`),
    issue('again', 'Tick this if it’s another one with the same name.'),
  ]);
}
