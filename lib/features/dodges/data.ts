import type { Temporal } from 'temporal-polyfill';
import type { ClientTx } from '@/lib/access/transaction';
import { openVault, type Vault } from '@/lib/access/vault';
import type { DodgeView } from '@/lib/features/dodges/schema';
import { dateOfDay, instantOf, plainDateOf } from '@/lib/platform/clock';
import { Prisma } from '@/lib/platform/db/generated/client';
import { NotFound } from '@/lib/platform/errors';
import { requireId } from '@/lib/platform/ids';
import { cutAt, newestFirst, type Place } from '@/lib/platform/paging';
import type { DodgeAnswer } from '@/lib/rules/dodge-answers';
import { DODGE_ASKED_FOR_MONTHS, DODGE_MONTHS } from '@/lib/rules/policy';
import { NOTHING_YET } from '@/lib/rules/version';

const WITH_LOSS = {
  rejection: {
    select: {
      receivedOn: true,
      application: { select: { role: true, company: { select: { name: true } } } },
    },
  },
} as const satisfies Prisma.DodgeInclude;
type DodgeRow = Prisma.DodgeGetPayload<{ include: typeof WITH_LOSS }>;

/** Throws NotFound for a missing or foreign id. */
export async function getDodge(tx: ClientTx, id: string): Promise<DodgeView> {
  const row = await tx.db.dodge.findUnique({
    where: { userId_id: { userId: tx.scope.userId, id: requireId(id) } },
    include: WITH_LOSS,
  });
  if (!row) throw new NotFound('dodge');
  return viewOf(row, await openVault(tx));
}

/** What was asked, the latest first, a page at a time; `answer`: what was answered so. `nextCursor` is null at the end. */
export async function listDodges(
  tx: ClientTx,
  { answer, cursor, limit }: { answer?: DodgeAnswer; cursor?: Place; limit: number },
): Promise<{ items: DodgeView[]; nextCursor: string | null }> {
  return page(tx, { where: answer ? { answer } : {}, cursor, limit });
}

/**
 * DODGE: the shelf of what one is glad of: rejections by the latest answer to each, as a second thought at twelve months
 * takes the place of the first. The latest first, a page at a time.
 */
export const listGlad = (tx: ClientTx, { cursor, limit }: { cursor?: Place; limit: number }) =>
  page(tx, { where: { answer: 'glad', ...notOverruled }, cursor, limit });

/** DODGE: what was asked and is not on the shelf, the latest first; answers of either kind, and none. */
export const listOthers = (tx: ClientTx, limit: number) =>
  page(tx, { where: { OR: [{ answer: null }, { answer: { not: 'glad' } }], ...notOverruled }, limit });

/** At six months, and something else was answered at twelve. */
const notOverruled = {
  NOT: {
    months: DODGE_MONTHS[0],
    rejection: { dodges: { some: { months: DODGE_MONTHS[1], answer: { not: null } } } },
  },
} satisfies Prisma.DodgeWhereInput;

async function page(
  tx: ClientTx,
  { where, cursor, limit }: { where: Prisma.DodgeWhereInput; cursor?: Place; limit: number },
): Promise<{ items: DodgeView[]; nextCursor: string | null }> {
  const { after, ...order } = newestFirst({ cursor, limit });
  const rows = await tx.db.dodge.findMany({
    where: { userId: tx.scope.userId, ...where, AND: after },
    include: WITH_LOSS,
    ...order,
  });
  const { page, nextCursor } = cutAt(rows, limit);
  const vault = page.length > 0 ? await openVault(tx) : null;
  return {
    items: vault ? page.map((row) => viewOf(row, vault)) : [],
    nextCursor,
  };
}

/**
 * DODGE: the one question of a local day, for a statement that reads more than this (`DodgeToAsk`, or null): what was asked
 * on that day already, else what waits to be asked (dodgeToAsk), the one that waits longest first.
 */
export function dodgeOfToday(tx: ClientTx, date: Temporal.PlainDate): Prisma.Sql {
  const { userId } = tx.scope;
  const today = Prisma.sql`${dateOfDay(date)}::date`;
  const months = (more: number) =>
    Prisma.sql`(r.received_on + make_interval(months => m.months + ${more}::int))::date`;
  return Prisma.sql`
    SELECT jsonb_build_object('rejectionId', r.id, 'company', c.name, 'role', a.role, 'receivedOn', r.received_on,
             'months', q.months, 'asked', q.asked, 'answer', q.answer)
    FROM (
      (SELECT d.rejection_id, d.months, true AS asked, d.answer, 0 AS turn, NULL::date AS since
       FROM dodges d WHERE d.user_id = ${userId}::uuid AND d.asked_on >= ${today}
       ORDER BY d.asked_on DESC, d.id DESC LIMIT 1)
      UNION ALL
      (SELECT r.id, m.months, false, NULL, 1, ${months(0)} AS since
       FROM rejections r CROSS JOIN (VALUES ${Prisma.join(DODGE_MONTHS.map((count) => Prisma.sql`(${count}::int)`))}) AS m(months)
       WHERE r.user_id = ${userId}::uuid AND ${months(0)} <= ${today} AND ${today} < ${months(DODGE_ASKED_FOR_MONTHS)}
         AND (r.logged_at AT TIME ZONE r.time_zone)::date <= ${months(0)}
         AND NOT EXISTS (SELECT 1 FROM dodges d
           WHERE d.user_id = r.user_id AND d.rejection_id = r.id AND d.months = m.months)
       ORDER BY since, r.id LIMIT 1)
    ) q
    JOIN rejections r ON r.user_id = ${userId}::uuid AND r.id = q.rejection_id
    JOIN applications a ON a.user_id = r.user_id AND a.id = r.application_id
    JOIN companies c ON c.user_id = a.user_id AND c.id = a.company_id
    ORDER BY q.turn LIMIT 1`;
}

/** VERSION: what was asked and not answered is nothing yet that somebody typed. */
export const versionOf = ({ answer, version }: { answer: string | null; version: number }): number =>
  answer === null ? NOTHING_YET : version;

function viewOf(row: DodgeRow, vault: Vault): DodgeView {
  const { rejection } = row;
  return {
    id: row.id,
    rejectionId: row.rejectionId,
    company: rejection.application.company.name,
    role: rejection.application.role,
    receivedOn: plainDateOf(rejection.receivedOn).toString(),
    months: row.months,
    askedOn: plainDateOf(row.askedOn).toString(),
    answer: row.answer as DodgeAnswer | null,
    line: vault.at('Dodge', row).open('lineSealed'),
    version: versionOf(row),
    createdAt: instantOf(row.createdAt).toString(),
    updatedAt: instantOf(row.updatedAt).toString(),
  };
}
