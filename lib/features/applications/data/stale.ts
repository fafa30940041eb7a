import type { ClientTx } from '@/lib/access/transaction';
import { dateOfDay, plainDateOf } from '@/lib/platform/clock';
import { type Application, Prisma } from '@/lib/platform/db/generated/client';
import { endsOn, isNoDay, NO_DAY } from '@/lib/rules/ledger';
import type { Ending, Stage } from '@/lib/rules/stages';
import { staleFor } from '@/lib/rules/stale';
import { addDays, localDate } from '@/lib/rules/time';

/**
 * An application that nothing was heard of; `days` are local days since it last moved, `endsOn` the local day on which it would
 * have ended (DATES).
 */
export type StaleApplication = {
  id: string;
  company: string;
  role: string;
  appliedOn: string | null;
  location: string | null;
  stage: Stage;
  round: string | null;
  days: number;
  endsOn: string;
};

/** What says for how long an application has been silent. */
const SILENCE = {
  ...{ stage: true, ending: true, movedOn: true, movedOnKnown: true, snoozedUntil: true },
} as const;

/** STAGE: the longest silent applications that are to be asked about, at most `limit` of them. */
export async function staleApplications(tx: ClientTx, limit: number): Promise<StaleApplication[]> {
  const { ghostDays, zone: timeZone } = tx.viewer;
  const today = localDate(tx.now, timeZone);
  const rows = await tx.db.application.findMany({
    where: silent(tx),
    select: {
      ...{ id: true, role: true, roundId: true, appliedOn: true, location: true, ...SILENCE },
      company: { select: { name: true } },
    },
    orderBy: [{ movedOn: 'asc' }, { id: 'asc' }],
    take: limit,
  });
  return rows.flatMap((row) => {
    const days = staleDays(row, { today, ghostDays });
    if (days === null) return [];
    const on = endsOn('ghosted', { movedOn: plainDateOf(row.movedOn), today, ghostDays });
    const { id, role, location, roundId: round, company } = row;
    const appliedOn = row.appliedOn && plainDateOf(row.appliedOn).toString();
    const said = { id, company: company.name, role, appliedOn, location, round, days };
    return [{ ...said, stage: row.stage as Stage, endsOn: on.toString() }];
  });
}

/** The same, and how many there are with those beyond `limit`. */
export async function silentOnes(
  tx: ClientTx,
  limit: number,
): Promise<{ quiet: StaleApplication[]; total: number }> {
  const quiet = await staleApplications(tx, limit);
  const isAll = quiet.length < limit;
  return { quiet, total: isAll ? quiet.length : await tx.db.application.count({ where: silent(tx) }) };
}

/** The ids of some of them, by those ids: those after one, up to another. */
export async function staleIds(
  tx: ClientTx,
  { after, upTo, limit }: { after: string | null; upTo: string; limit: number },
): Promise<string[]> {
  const rows = await tx.db.application.findMany({
    where: { ...silent(tx), id: { lte: upTo, ...(after !== null && { gt: after }) } },
    select: { id: true },
    orderBy: { id: 'asc' },
    take: limit,
  });
  return rows.map(({ id }) => id);
}

function silent(tx: ClientTx) {
  const { ghostDays, zone: timeZone } = tx.viewer;
  const today = localDate(tx.now, timeZone);
  return {
    userId: tx.scope.userId,
    ending: null,
    stage: { notIn: ['saved', 'offer'] },
    // Nobody knows for how long one is silent that came there on a day that nobody knows.
    movedOnKnown: true,
    movedOn: { lte: dateOfDay(addDays(today, -ghostDays)), gt: dateOfDay(NO_DAY) },
    OR: [{ snoozedUntil: null }, { snoozedUntil: { lte: dateOfDay(today) } }],
  } satisfies Prisma.ApplicationWhereInput;
}

/** The same as a count within a statement. */
export function countSilent(tx: ClientTx): Prisma.Sql {
  const { ghostDays, zone: timeZone } = tx.viewer;
  const today = localDate(tx.now, timeZone);
  return Prisma.sql`(
    SELECT count(*)::int FROM applications WHERE user_id = ${tx.scope.userId}::uuid AND ending IS NULL
      AND stage NOT IN ('saved', 'offer') AND moved_on_known
      AND moved_on <= ${dateOfDay(addDays(today, -ghostDays))}::date AND moved_on > ${dateOfDay(NO_DAY)}::date
      AND (snoozed_until IS NULL OR snoozed_until <= ${dateOfDay(today)}::date))`;
}

/** STAGE: for how many local days one application has been silent, where it is to be asked about; null otherwise. */
export async function staleDaysById(tx: ClientTx, id: string): Promise<number | null> {
  const row = await tx.db.application.findUnique({ where: { userId_id: { userId: tx.scope.userId, id } } });
  return row && staleDaysOf(tx, row);
}

/** The same for a row that is read already. */
export function staleDaysOf(tx: ClientTx, row: Application): number | null {
  const { ghostDays, zone: timeZone } = tx.viewer;
  return staleDays(row, { today: localDate(tx.now, timeZone), ghostDays });
}

function staleDays(
  row: Pick<Application, keyof typeof SILENCE>,
  { today, ghostDays }: { today: ReturnType<typeof addDays>; ghostDays: number },
): number | null {
  const movedOn = plainDateOf(row.movedOn);
  if (isNoDay(movedOn) || !row.movedOnKnown) return null;
  return staleFor({
    stage: row.stage as Stage,
    ending: row.ending as Ending | null,
    movedOn,
    snoozedUntil: row.snoozedUntil && plainDateOf(row.snoozedUntil),
    today,
    days: ghostDays,
  });
}
