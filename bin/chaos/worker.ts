import { type Arena, killed, openArena, type Worker } from './arena';
import { brokenOf, type Report, sayer, sleep } from './report';
import { duplicatesIn, type StandIn, startStandIn } from './stand-in';

const AT_WORK = 3;
const GIVEN_UP_MS = 8 * 60_000;
const BACK_WITHIN_SECONDS = 30;

type InHand = { id: string; killedAt: number };

/**
 * Kills one of three workers again and again while they drain `mails`, and counts what arrived: once with a provider
 * that keeps idempotency keys, where nothing may be lost and nothing doubled, and once with one that ignores them, where
 * what was in a killed worker's hands is written down as unknown and not sent again.
 */
export async function killWorkers(size: { mails: number; kills: number }): Promise<Record<string, Report>> {
  const standIn = await startStandIn();
  standIn.faults.latencyMs = 20;
  const arena = await openArena(standIn.url);
  try {
    const kept = await drain(arena, standIn, { ...size, ignoresKeys: false });
    await arena.clear();
    standIn.taken.length = 0;
    standIn.faults.ignoresKeys = true;
    const ignored = await drain(arena, standIn, { ...size, ignoresKeys: true });
    return {
      'workers killed, the provider keeps keys': kept,
      'workers killed, the provider ignores keys': ignored,
    };
  } finally {
    await arena.close();
    await standIn.close();
  }
}

async function drain(
  arena: Arena,
  standIn: StandIn,
  { mails, kills, ignoresKeys }: { mails: number; kills: number; ignoresKeys: boolean },
): Promise<Report> {
  const say = sayer(ignoresKeys ? 'worker, keys ignored' : 'worker');
  const startWorker = () => arena.startWorker({ RESEND_IGNORES_KEYS: ignoresKeys ? '1' : '' });
  const keys = await arena.queue(mails);
  const workers: Worker[] = Array.from({ length: AT_WORK }, startWorker);
  const inHands: InHand[] = [];
  let done = 0;
  const deadline = Date.now() + GIVEN_UP_MS;
  for (let settled = 0; settled < mails && Date.now() < deadline; ) {
    if (done < kills && standIn.taken.length >= ((done + 1) * mails) / (kills + 1)) {
      inHands.push(...(await killOne(workers)));
      done += 1;
    }
    settled = mails - (await waiting());
    say(`${settled} of ${mails} mails, ${done} of ${kills} kills`);
    await sleep(30);
  }
  const counts = await arena.counts();
  const taken = new Set(standIn.taken.map(({ key }) => key));
  const unknown = new Set(
    (
      await arena.sql<{ key: string }>("SELECT idempotency_key AS key FROM outbox WHERE state = 'unknown'")
    ).map(({ key }) => key),
  );
  const lost = keys.filter((key) => !taken.has(key) && !unknown.has(key)).length;
  const duplicated = duplicatesIn(standIn.taken);
  const slowest = await slowestReturn(inHands);
  return {
    figures: {
      mails,
      kills: done,
      'in the hands of those killed': inHands.length,
      lost,
      duplicated,
      'flagged as unknown': unknown.size,
      'slowest from kill to settled': `${slowest.toFixed(1)} s`,
      states: JSON.stringify(counts),
    },
    broken: brokenOf({
      'every kill was made': done === kills,
      'no mail is lost': lost === 0,
      'no mail is doubled': duplicated === 0,
      'what is in doubt was in a killed hand': unknown.size <= inHands.length,
      'with keys nothing is in doubt': ignoresKeys || unknown.size === 0,
      'nothing is left waiting': (await waiting()) === 0,
      [`a killed worker's mail is settled within ${BACK_WITHIN_SECONDS} s`]: slowest < BACK_WITHIN_SECONDS,
    }),
  };

  async function waiting(): Promise<number> {
    const [row] = await arena.sql<{ count: number }>(
      "SELECT count(*)::int AS count FROM outbox WHERE state IN ('due', 'claimed')",
    );
    return row?.count ?? 0;
  }

  async function killOne(all: Worker[]): Promise<InHand[]> {
    const at = Math.floor(Math.random() * all.length);
    const victim = all[at];
    if (!victim) return [];
    const id = await victim.id;
    await killed(victim.process);
    const killedAt = Date.now();
    all[at] = startWorker();
    const rows = await arena.sql<{ id: string }>(
      "SELECT id FROM outbox WHERE state = 'claimed' AND claimed_by = $1",
      [id],
    );
    return rows.map((row) => ({ id: row.id, killedAt }));
  }

  async function slowestReturn(rows: readonly InHand[]): Promise<number> {
    const settledAt = new Map(
      (await arena.sql<{ id: string; at: Date | null }>('SELECT id, settled_at AS at FROM outbox')).map(
        ({ id, at }) => [id, at?.getTime() ?? Number.POSITIVE_INFINITY],
      ),
    );
    const waits = rows.map(
      ({ id, killedAt }) => ((settledAt.get(id) ?? Number.POSITIVE_INFINITY) - killedAt) / 1000,
    );
    return Math.max(0, ...waits);
  }
}
