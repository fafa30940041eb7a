import { z } from 'zod';
import type { ClientTx } from '@/lib/access/transaction';
import { companyKey } from '@/lib/rules/company-key/company-key';
import { nameOfStage } from '@/lib/rules/own-stages';
import { isSameRole } from '@/lib/rules/role';
import type { Stage } from '@/lib/rules/stages';

/** More roles than anybody has open at one company. */
const LOOKED_AT = 50;

/** How somebody says that they mean another one: on a page, and to a program. */
const MEANT = {
  person: 'Tick this if it’s another one with the same name.',
  program: 'Send true if it’s another one with the same name, and the person said so.',
};

/**
 * Throws a ZodError that names `again` where the same role at the same company, in any spelling of the two, is open
 * already. A form that sends `again` means it; a program that leaves it out is not asked, an assistant is. A program is told
 * the id of the one that is there.
 */
export async function refuseTwice(
  tx: ClientTx,
  { company, role }: { company: string; role: string },
  by: keyof typeof MEANT = 'person',
) {
  const { userId } = tx.scope;
  const open = await tx.db.application.findMany({
    where: { userId, ending: null, company: { userId, nameKey: companyKey(company) } },
    select: { id: true, role: true, stage: true, roundId: true },
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
    issue(
      'role',
      `You have this one already, under “${nameOfStage(tx.viewer, stands)}”${by === 'program' ? `: ${same.id}` : ''}.`,
    ),
    issue('again', MEANT[by]),
  ]);
}
