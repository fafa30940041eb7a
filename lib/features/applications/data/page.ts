import { Temporal } from 'temporal-polyfill';
import type { ClientTx } from '@/lib/access/transaction';
import { openVault } from '@/lib/access/vault';
import { type ApplicationRow, detailOf, eventOf, FOR_PAGE } from '@/lib/features/applications/data/one';
import { type BeenHere, beenHereOf } from '@/lib/features/applications/data/returning';
import { staleDaysOf } from '@/lib/features/applications/data/stale';
import type { ApplicationDetail, DatedEvent, StageEventView } from '@/lib/features/applications/types';
import { plainDateOf } from '@/lib/platform/clock';
import { NotFound } from '@/lib/platform/errors';
import { requireId } from '@/lib/platform/ids';
import { endedOn } from '@/lib/rules/said-day';

/** `quiet`: for how many local days nothing was heard, where that is to be asked about. */
export type ApplicationPageView = {
  application: ApplicationDetail;
  events: DatedEvent[];
  earlier: BeenHere;
  quiet: number | null;
};

/** What an application's page says of itself, in two statements. Throws NotFound for an id that is missing or foreign. */
export async function applicationPage(tx: ClientTx, id: string): Promise<ApplicationPageView> {
  const row = await tx.db.application.findUnique({
    where: { userId_id: { userId: tx.scope.userId, id: requireId(id) } },
    include: { ...FOR_PAGE, events: { orderBy: [{ at: 'asc' }, { id: 'asc' }] } },
  });
  if (!row) throw new NotFound('application');
  return {
    application: detailOf(row, await openVault(tx)),
    events: dated(row.events.map(eventOf), row, tx.viewer.zone),
    earlier: await beenHereOf(tx, row),
    quiet: staleDaysOf(tx, row),
  };
}

function dated(events: StageEventView[], { rejection }: ApplicationRow, zone: string): DatedEvent[] {
  // A rejection that was undone has left its step behind.
  const last = rejection && events.findLast(({ ending }) => ending === 'rejected');
  return events.map((event) => {
    const receivedOn = rejection && event === last ? plainDateOf(rejection.receivedOn) : null;
    return { ...event, on: endedOn({ receivedOn, movedAt: Temporal.Instant.from(event.at) }, zone) };
  });
}
