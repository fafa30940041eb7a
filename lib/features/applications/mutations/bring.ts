import { Temporal } from 'temporal-polyfill';
import type { ClientTx } from '@/lib/access/transaction';
import { columnsOf, placeIn } from '@/lib/features/applications/mutations/ledger';
import { recordOf } from '@/lib/features/applications/mutations/record';
import type { NewApplication } from '@/lib/features/applications/schema';
import { companiesNamed } from '@/lib/features/companies';
import { linkTogether } from '@/lib/features/links';
import { tagTogether } from '@/lib/features/tags';
import { dateOf, dateOfDay } from '@/lib/platform/clock';
import type { Prisma } from '@/lib/platform/db/generated/client';
import { insertMany } from '@/lib/platform/db/insert-many';
import { rowId } from '@/lib/platform/row-id';
import { companyKey } from '@/lib/rules/company-key/company-key';
import { isUndated, type LedgerEvent, NO_DAY, type Place } from '@/lib/rules/ledger';

/** An application that was kept somewhere else: what is said of it, its whole history, and whether it is put away. */
export type BroughtApplication = Omit<NewApplication, 'stage' | 'ending' | 'endedOn' | 'laterLabel'> & {
  past: readonly LedgerEvent[];
  archived: boolean;
  /** Whether its note stands as it is, and not as Markdown. */
  plainNote: boolean;
};

/** What became of one of them. */
type BroughtIn = { id: string; companyId: string; place: Place };

/**
 * DATES: adds applications with the history they had elsewhere, in their order; a few statements however many there are.
 * What they say happened before, so no window that is closed today stops one (BACK-GUARD), and an offer that was accepted
 * then ends no search of now (NUDGE-3).
 */
export async function bringIn(tx: ClientTx, brought: readonly BroughtApplication[]): Promise<BroughtIn[]> {
  const { userId } = tx.scope;
  const companies = await companiesNamed(
    tx,
    brought.map(({ company }) => company),
  );
  const made = brought.map((one) => ({
    one,
    id: rowId(tx.now),
    companyId: companies.get(companyKey(one.company)) ?? '',
    place: { ...placeIn(tx, one.past), ...(isUndated(one.past) ? { movedOn: NO_DAY } : {}) },
  }));
  const rows = [];
  for (const { one, id, companyId, place } of made)
    rows.push({
      ...{ userId, id, companyId, role: one.role },
      ...(await recordOf(tx, id, one)),
      noteMarkdown: one.note !== undefined && !one.plainNote,
      appliedOn: one.appliedOn ? dateOfDay(Temporal.PlainDate.from(one.appliedOn)) : null,
      ...columnsOf(place, tx.now),
      archivedAt: one.archived ? dateOf(tx.now) : null,
      ...{ createdAt: dateOf(tx.now), updatedAt: dateOf(tx.now) },
    });
  await insertMany(tx.db, 'applications', rows satisfies Prisma.ApplicationCreateManyInput[]);
  await insertMany(
    tx.db,
    'stage_events',
    made.flatMap(({ id: applicationId, one }) =>
      one.past.map(({ on, at, ...status }) => ({
        ...{ userId, id: rowId(tx.now), applicationId },
        ...status,
        happenedOn: on && dateOfDay(on),
        at: dateOf(at),
        // Every event counts until one is corrected.
        ...{ takenBack: false, live: true },
      })),
    ),
  );
  await tagTogether(
    tx,
    made.map(({ id: applicationId, one }) => ({ applicationId, tags: one.tags ?? [] })),
  );
  await linkTogether(
    tx,
    made.map(({ id: applicationId, one }) => ({ applicationId, links: one.links ?? [] })),
  );
  return made.map(({ id, companyId, place }) => ({ id, companyId, place }));
}
