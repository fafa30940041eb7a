import type { ClientTx } from '@/lib/access/transaction';
import { type ToldEvent, toldEvents } from '@/lib/features/applications';
import type { EventView } from '@/lib/features/history/schema';
import { asTold } from '@/lib/rules/ledger';

/** All that happened to an application, by its days; what was taken back stands among it. Throws NotFound. */
export const listEvents = async (tx: ClientTx, applicationId: string): Promise<EventView[]> =>
  asTold(await toldEvents(tx, applicationId)).map(viewOf);

export const viewOf = ({
  id,
  applicationId,
  takenBack,
  earlier,
  version,
  ...said
}: ToldEvent): EventView => ({
  ...{ id, applicationId, ...sayingOf(said), takenBack, version },
  earlier: earlier.map(sayingOf),
});

const sayingOf = ({
  stage,
  laterLabel,
  roundId = null,
  ending,
  on,
  saidAt,
}: Omit<ToldEvent['earlier'][number], 'takenBack'>) => ({
  ...{ stage, laterLabel, round: roundId, ending, on: on?.toString() ?? null },
  saidAt: saidAt.toISOString(),
});
