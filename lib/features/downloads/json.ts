import type { Batches, DownloadedApplication } from '@/lib/features/downloads/types';

/**
 * Applications as `GET /applications/{id}` answers them, each with its history; read back by
 * lib/reading/tables/own-list.ts.
 */
export async function* jsonOf(batches: Batches): AsyncGenerator<Uint8Array> {
  let begun = false;
  for await (const batch of batches)
    for (const whole of batch) {
      yield Buffer.from(`${begun ? ',\n' : '[\n'}${JSON.stringify(taken(whole))}`);
      begun = true;
    }
  yield Buffer.from(begun ? '\n]\n' : '[]\n');
}

const taken = ({ application, events, people }: DownloadedApplication) => ({
  ...application,
  people,
  events: events.map(({ id, stage, laterLabel, roundId, round, ending, on, saidAt }) => ({
    ...{ id, stage, laterLabel, round: roundId ?? null, roundName: round ?? null, ending },
    on: on?.toString() ?? null,
    saidAt: saidAt.toISOString(),
  })),
});
