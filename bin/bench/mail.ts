import { PgBoss } from 'pg-boss';
import { type Arena, openArena } from '../chaos/arena';
import { sayer, sleep } from '../chaos/report';
import { type StandIn, startStandIn } from '../chaos/stand-in';

const GIVEN_UP_MS = 9 * 60_000;
/** The provider's usual allowance, requests a second. */
const CEILING = 5;

export type Sizes = { drain: number; burst: number; pacedSeconds: number };

/** Mail through outbox, job and adapter: how many a second, how late, and how well an allowance is used. */
export async function benchMail({
  drain,
  burst,
  pacedSeconds,
}: Sizes): Promise<Record<string, string | number>> {
  const standIn = await startStandIn();
  const arena = await openArena(standIn.url);
  try {
    const ours = await throughput(arena, standIn, drain);
    await arena.clear();
    const raw = await rawPgBoss(drain);
    const late = await lateness(arena, standIn, burst);
    await arena.clear();
    const paced = await underCeiling(arena, standIn, pacedSeconds);
    return {
      [`mails a second, ${drain} due at once, one worker`]: ours.toFixed(0),
      'jobs a second, raw pg-boss, the same batches': raw.toFixed(0),
      [`late, ${burst} due within a minute, two workers: p50`]: `${late.p50.toFixed(1)} s`,
      [`late, ${burst} due within a minute, two workers: p99`]: `${late.p99.toFixed(1)} s`,
      [`of ${CEILING} a second used by four workers`]: `${(paced.used * 100).toFixed(1)} %`,
      'of those requests answered 429': `${(paced.refused * 100).toFixed(2)} %`,
    };
  } finally {
    await arena.close();
    await standIn.close();
  }
}

/** From the first mail that arrives to the last: the start of the process is not counted. */
async function throughput(arena: Arena, standIn: StandIn, mails: number): Promise<number> {
  const say = sayer('throughput');
  standIn.taken.length = 0;
  await arena.queue(mails);
  arena.startWorker({ MAIL_PER_SECOND: '1000' });
  await until(
    () => standIn.taken.length >= mails,
    () => say(`${standIn.taken.length} of ${mails}`),
  );
  const [first, last] = [standIn.taken[0]?.at ?? 0, standIn.taken.at(-1)?.at ?? 0];
  return (mails - 1) / ((last - first) / 1000);
}

/** The queue alone, without an outbox and with nothing to do. */
async function rawPgBoss(jobs: number): Promise<number> {
  const boss = new PgBoss({
    connectionString: (process.env.DATABASE_URL ?? '').replace('rebound_app:app', 'postgres:admin'),
    max: 3,
    supervise: false,
    schedule: false,
  });
  boss.on('error', () => undefined);
  await boss.start();
  await boss.createQueue('raw');
  await boss.insert(
    'raw',
    Array.from({ length: jobs }, (_, n) => ({ data: { n } })),
  );
  let done = 0;
  let first = 0;
  let last = 0;
  await boss.work(
    'raw',
    { batchSize: 5, pollingIntervalSeconds: 1, burstWhenBatchFull: true },
    async (batch) => {
      first ||= Date.now();
      done += batch.length;
      last = Date.now();
    },
  );
  await until(() => done >= jobs);
  await boss.stop({ graceful: false });
  return jobs / (Math.max(1, last - first) / 1000);
}

async function lateness(
  arena: Arena,
  standIn: StandIn,
  mails: number,
): Promise<{ p50: number; p99: number }> {
  const say = sayer('lateness');
  standIn.taken.length = 0;
  await arena.queue(mails, 3600);
  arena.startWorker();
  arena.startWorker();
  await sleep(8_000);
  const [row] = await arena.sql<{ at: Date }>("SELECT now() + interval '10 seconds' AS at");
  const begins = row?.at.getTime() ?? 0;
  // Their jobs are brought forward with them: what is measured begins when a mail is due.
  await arena.sql(
    `UPDATE outbox SET due_at = $1::timestamptz + random() * interval '60 seconds' WHERE state = 'due'`,
    [row?.at],
  );
  await arena.sql(
    `UPDATE pgboss.job j SET start_after = o.due_at FROM outbox o WHERE (j.data->>'outboxId')::uuid = o.id`,
  );
  await until(
    () => standIn.taken.length >= mails,
    () =>
      say(
        `${standIn.taken.length} of ${mails}, ${Math.round((Date.now() - begins) / 1000)} s into their minute`,
      ),
  );
  const due = new Map(
    (
      await arena.sql<{ key: string; at: Date }>('SELECT idempotency_key AS key, due_at AS at FROM outbox')
    ).map(({ key, at }) => [key, at.getTime()]),
  );
  const late = standIn.taken
    .map(({ key, at }) => (at - (due.get(key) ?? at)) / 1000)
    .toSorted((a, b) => a - b);
  const at = (share: number) => late[Math.min(late.length - 1, Math.floor(late.length * share))] ?? 0;
  return { p50: at(0.5), p99: at(0.99) };
}

async function underCeiling(
  arena: Arena,
  standIn: StandIn,
  seconds: number,
): Promise<{ used: number; refused: number }> {
  const say = sayer('ceiling');
  standIn.faults.perSecond = CEILING;
  await arena.queue(CEILING * (seconds + 60));
  for (let worker = 0; worker < 4; worker += 1) arena.startWorker({ MAIL_PER_SECOND: String(CEILING) });
  const before = standIn.taken.length;
  await until(() => standIn.taken.length > before);
  // All four are at work by then.
  await sleep(10_000);
  const [taken, asked, from] = [standIn.taken.length, standIn.requests.length, Date.now()];
  await until(
    () => Date.now() - from >= seconds * 1000,
    () => say(`${standIn.taken.length - taken} mails`),
  );
  const elapsed = (Date.now() - from) / 1000;
  const requests = standIn.requests.slice(asked);
  return {
    used: (standIn.taken.length - taken) / (elapsed * CEILING),
    refused: requests.filter(({ status }) => status === 429).length / Math.max(1, requests.length),
  };
}

async function until(met: () => boolean, meanwhile: () => void = () => undefined): Promise<void> {
  const deadline = Date.now() + GIVEN_UP_MS;
  while (!met()) {
    if (Date.now() > deadline) throw new Error('It took too long; what was measured so far says nothing.');
    meanwhile();
    await sleep(20);
  }
}
