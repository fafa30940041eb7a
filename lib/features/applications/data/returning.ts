import { Temporal } from 'temporal-polyfill';
import type { ClientTx } from '@/lib/access/transaction';
import { openVault } from '@/lib/access/vault';
import { type ApplicationRow, applicationRow } from '@/lib/features/applications/data/one';
import { plainDateOf } from '@/lib/platform/clock';
import {
  mayReturn,
  type PastProcess,
  PROCESS_OUTCOMES,
  type ProcessOutcome,
  type Return,
  type ReturnGround,
  type WaitScope,
} from '@/lib/rules/back';
import type { Stage } from '@/lib/rules/stages';
import { earlierDate, localDate } from '@/lib/rules/time';

/** An earlier process with the same company, and the application it was. */
type EarlierProcess = PastProcess & { applicationId: string };

/** More processes than anybody has with one company; the latest count, since the oldest decide nothing any more. */
const LOOKED_AT = 50;

/**
 * BACK-GUARD: what had happened with a company by the local day `on`, the latest first, each with the day on which it ended
 * where anybody knows it (DATES).
 */
async function earlierProcesses(
  tx: ClientTx,
  { companyId, except }: { companyId: string; except?: string },
  on: Temporal.PlainDate,
): Promise<EarlierProcess[]> {
  const rows = await tx.db.application.findMany({
    where: {
      userId: tx.scope.userId,
      companyId,
      ending: { in: [...PROCESS_OUTCOMES] },
      ...(except ? { id: { not: except } } : {}),
    },
    select: {
      id: true,
      role: true,
      ending: true,
      furthestStage: true,
      appliedOn: true,
      endedOn: true,
    },
    orderBy: [{ movedOn: 'desc' }, { id: 'desc' }],
    take: LOOKED_AT,
  });
  return rows
    .filter(({ appliedOn, endedOn }) => {
      // One that ended on a day nobody knows was there by the day on which it was applied for.
      const known = endedOn ?? appliedOn;
      return known === null || Temporal.PlainDate.compare(plainDateOf(known), on) <= 0;
    })
    .map(({ id, role, ending, furthestStage, endedOn }) => ({
      ...{ applicationId: id, role, outcome: ending as ProcessOutcome },
      furthestStage: furthestStage as Stage,
      endedOn: endedOn && plainDateOf(endedOn),
    }));
}

/**
 * BACK-6 to BACK-OWN: what to make of applying for a role at a company. `on` is the local date of applying, today
 * where it is left out or still ahead; what ended only after it was not known then.
 */
export async function returnTo(
  tx: ClientTx,
  asked: {
    companyId: string;
    role: string;
    on?: string | null;
    except?: string;
    /** BACK-OWN, where it is known; looked up otherwise. */
    employer?: Employer;
  },
): Promise<Return<EarlierProcess> & { history: EarlierProcess[] }> {
  const { zone } = tx.viewer;
  const today = localDate(tx.now, zone);
  const on = asked.on ? earlierDate(Temporal.PlainDate.from(asked.on), today) : today;
  const history = await earlierProcesses(tx, asked, on);
  const { role } = asked;
  const { waitMonths: employerMonths, waitScope } = asked.employer ?? (await waitOf(tx, asked.companyId));
  const employerScope = waitScope as WaitScope;
  const answer = mayReturn({ role, today: on, history, credential: false, employerMonths, employerScope });
  return { ...answer, history };
}

/** BACK-OWN: the employer's own waiting period in calendar months, null where none was entered, and what it is about. */
type Employer = { waitMonths: number | null; waitScope: string };

function waitOf(tx: ClientTx, id: string): Promise<Employer> {
  return tx.db.company.findUniqueOrThrow({
    where: { userId_id: { userId: tx.scope.userId, id } },
    select: { waitMonths: true, waitScope: true },
  });
}

/** What an application's page says about the earlier ones with its company, and what was said when it went out. */
export type BeenHere = {
  answer: Awaited<ReturnType<typeof returnTo>>;
  /** Whether applying is still ahead: saved and live. */
  applies: boolean;
  ground: ReturnGround | null;
  credential: string | null;
};

/** BACK-GUARD for an application that is there already. Throws NotFound for an id that is missing or foreign. */
export const beenHere = async (tx: ClientTx, id: string): Promise<BeenHere> =>
  beenHereOf(tx, await applicationRow(tx, id));

/** The same for a row that is read already. */
export async function beenHereOf(tx: ClientTx, row: ApplicationRow): Promise<BeenHere> {
  const applies = row.stage === 'saved' && row.ending === null;
  const on = !applies && row.appliedOn ? plainDateOf(row.appliedOn).toString() : null;
  const vault = await openVault(tx);
  return {
    answer: await returnTo(tx, {
      ...{ companyId: row.companyId, role: row.role, except: row.id, on },
      employer: row.company,
    }),
    applies,
    ground: row.returnGround as ReturnGround | null,
    credential: vault.at('Application', row).open('credentialSealed'),
  };
}
