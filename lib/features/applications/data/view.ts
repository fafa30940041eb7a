import type { ApplicationView } from '@/lib/features/applications/types';
import { plainDateOf } from '@/lib/platform/clock';
import type { Prisma } from '@/lib/platform/db/generated/client';
import { lastDay } from '@/lib/rules/ending-day';
import { isNoDay } from '@/lib/rules/ledger';
import type { Priority, SalaryPeriod, WorkMode } from '@/lib/rules/record';
import type { Salary } from '@/lib/rules/salary';
import type { Ending, LaterLabel, Stage } from '@/lib/rules/stages';

/** What hangs on an application and is shown with it, in the one statement that reads it. */
export const WITH_PARTS = {
  company: { select: { name: true } },
  tags: { select: { tag: { select: { name: true } } }, orderBy: { tag: { nameKey: 'asc' } } },
  links: { select: { id: true, label: true, url: true }, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] },
} as const satisfies Prisma.ApplicationInclude;

type Row = Omit<
  Prisma.ApplicationGetPayload<{ include: typeof WITH_PARTS }>,
  'noteSealed' | 'credentialSealed'
>;

/** A row as it is shown. The casts hold because CHECKs in the database keep the same vocabularies. */
export function viewOf(row: Row): ApplicationView {
  return {
    id: row.id,
    company: row.company.name,
    role: row.role,
    stage: row.stage as Stage,
    laterLabel: row.laterLabel as LaterLabel | null,
    round: row.roundId,
    furthestStage: row.furthestStage as Stage,
    ending: row.ending as Ending | null,
    appliedOn: dayIn(row.appliedOn),
    movedOn: movedDay(row),
    endedOn: dayIn(row.endedOn),
    url: row.url,
    source: row.source,
    industry: row.industry,
    location: row.location,
    workMode: row.workMode as WorkMode | null,
    salary: salaryOf(row.salaryMin, row.salaryMax, row.salaryCurrency, row.salaryPeriod),
    salaryWish: salaryOf(row.salaryWishMin, row.salaryWishMax, row.salaryWishCurrency, row.salaryWishPeriod),
    deadline: dayIn(row.deadline),
    priority: row.priority as Priority | null,
    tags: row.tags.map(({ tag }) => tag.name),
    links: row.links,
    version: row.version,
    stageChangedAt: row.stageChangedAt.toISOString(),
    createdAt: row.createdAt.toISOString(),
    archivedAt: row.archivedAt?.toISOString() ?? null,
  };
}

/** DATES: null where nobody knows the day of what happened last. */
function movedDay(row: Pick<Row, 'ending' | 'endedOn' | 'movedOn' | 'movedOnKnown'>): string | null {
  if (row.ending === null && !row.movedOnKnown) return null;
  const day = lastDay(row);
  return day === null || isNoDay(plainDateOf(day)) ? null : dayIn(day);
}

const dayIn = (date: Date | null): string | null => date && plainDateOf(date).toString();

/** A CHECK keeps an amount with its currency and its period. */
function salaryOf(
  min: Prisma.Decimal | null,
  max: Prisma.Decimal | null,
  currency: string | null,
  period: string | null,
): Salary | null {
  if (currency === null) return null;
  return {
    min: min?.toNumber() ?? null,
    max: max?.toNumber() ?? null,
    currency,
    period: period as SalaryPeriod,
  };
}
