import type { Temporal } from 'temporal-polyfill';
import type { ApplicationView } from '@/lib/features/applications/types';
import { instantOf, plainDateOf } from '@/lib/platform/clock';
import type { Prisma } from '@/lib/platform/db/generated/client';
import { endedOn } from '@/lib/rules/said-day';
import type { Ending, LaterLabel, Stage } from '@/lib/rules/stages';

export const WITH_COMPANY = {
  company: { select: { name: true } },
} as const satisfies Prisma.ApplicationInclude;

type Row = Prisma.ApplicationGetPayload<{ include: typeof WITH_COMPANY }>;

/** DATES: the local date on which an application ended, of a row and its rejection. */
export const dayOfEnding = (
  row: { stageChangedAt: Date; rejection: { receivedOn: Date } | null },
  zone: string,
): Temporal.PlainDate =>
  endedOn(
    {
      receivedOn: row.rejection && plainDateOf(row.rejection.receivedOn),
      movedAt: instantOf(row.stageChangedAt),
    },
    zone,
  );

/** A row as it is shown. The casts hold because CHECKs in the database keep the same vocabularies. */
export function viewOf(row: Row): ApplicationView {
  return {
    id: row.id,
    company: row.company.name,
    role: row.role,
    stage: row.stage as Stage,
    laterLabel: row.laterLabel as LaterLabel | null,
    furthestStage: row.furthestStage as Stage,
    ending: row.ending as Ending | null,
    appliedOn: row.appliedOn ? plainDateOf(row.appliedOn).toString() : null,
    url: row.url,
    source: row.source,
    industry: row.industry,
    stageChangedAt: row.stageChangedAt.toISOString(),
    createdAt: row.createdAt.toISOString(),
    version: row.version,
    archivedAt: row.archivedAt?.toISOString() ?? null,
  };
}
