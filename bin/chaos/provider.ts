import { randomUUID } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import { openArena } from './arena';
import { brokenOf, type Report, sayer } from './report';
import { duplicatesIn, startStandIn } from './stand-in';

const HOUR_MS = 3_600_000;
/** How long it breaks and hangs up before it goes away altogether. */
const ILL_HOURS = 1;
const DOWN_HOURS = 30;
/** Nothing is posted later than this after it may first have been taken. */
const LAST_POST_HOURS = 23;
const GIVEN_UP_HOURS = 72;

/**
 * A provider on a bad week, in simulated time: it takes mails and hangs up, breaks, is away for 30 hours, then asks
 * everybody to slow down. The clocks of database and provider are moved together.
 */
export async function troubleProvider({
  mails,
  stepMinutes = 15,
}: {
  mails: number;
  /** By so much the clocks are moved between two passes. */
  stepMinutes?: number;
}): Promise<Report> {
  const say = sayer('provider');
  let shiftMs = 0;
  const standIn = await startStandIn({ clock: () => Date.now() + shiftMs });
  const arena = await openArena(standIn.url);
  // Read once the settings are there: they are checked once a process.
  const { senderOf } = await import('@/lib/worker/sender');
  const { sweep } = await import('@/lib/outbox/sweep');
  const sender = senderOf(randomUUID());
  try {
    const keys = await arena.queue(mails);
    const half = Math.floor(mails / 2);
    // The other half comes up while the provider is away.
    await arena.sql(
      `UPDATE outbox SET due_at = due_at + interval '2 hours'
       WHERE id IN (SELECT id FROM outbox ORDER BY id OFFSET $1)`,
      [half],
    );
    Object.assign(standIn.faults, { hangsUpAfter: 0.5, brokenBefore: 0.8 });
    for (let hours = 0; hours < ILL_HOURS; hours += stepMinutes / 60) await step();
    Object.assign(standIn.faults, { hangsUpAfter: 0, brokenBefore: 0 });
    await standIn.down();
    for (let hours = 0; hours < DOWN_HOURS; hours += stepMinutes / 60) await step();
    await standIn.up();
    standIn.faults.storm = true;
    for (let passes = 0; passes < 2; passes += 1) await step();
    standIn.faults.storm = false;
    let waiting = mails;
    for (let hours = 0; hours < GIVEN_UP_HOURS && waiting > 0; hours += stepMinutes / 60)
      waiting = await step();

    const inDoubt = (await arena.counts()).unknown ?? 0;
    const settledByReport = await reportAll();
    const rows = await arena.sql<{ key: string; state: string; reason: string | null }>(
      'SELECT idempotency_key AS key, state, reason FROM outbox',
    );
    const states = new Map(rows.map(({ key, state }) => [key, state]));
    const taken = new Set(standIn.taken.map(({ key }) => key));
    const forgotten = rows.filter(({ key, state }) => state === 'unknown' && taken.has(key)).length;
    const unaccounted = keys.filter((key) => !taken.has(key) && states.get(key) === 'sent').length;
    const silent = rows.filter(({ state, reason }) => state !== 'sent' && !reason).length;
    const latest = latestPost();
    const counts = await arena.counts();
    return {
      figures: {
        mails,
        requests: standIn.requests.length,
        'answered 429': standIn.requests.filter(({ status }) => status === 429).length,
        'taken without an answer': standIn.requests.filter(({ status }) => status === 0).length,
        duplicated: duplicatesIn(standIn.taken),
        'in doubt once its keys were too old': inDoubt,
        'of those settled by its reports': settledByReport,
        'latest post after a first that may have counted': `${latest.toFixed(1)} h`,
        states: JSON.stringify(counts),
      },
      broken: brokenOf({
        'no mail is doubled': duplicatesIn(standIn.taken) === 0,
        'nothing is called sent that was not taken': unaccounted === 0,
        'what its reports speak of is in doubt no more': forgotten === 0,
        'what did not go says why': silent === 0,
        'nothing is left waiting': waiting === 0,
        [`no post later than ${LAST_POST_HOURS} h after one that may have counted`]:
          latest <= LAST_POST_HOURS,
        'what came up while it was away has left': (counts.sent ?? 0) >= mails - half,
      }),
    };
  } finally {
    await arena.close();
    await standIn.close();
  }

  /** The provider tells what became of all that it took; answers how many doubts that settled. */
  async function reportAll(): Promise<number> {
    const { takeReport } = await import('@/lib/outbox/reports');
    const ids = await arena.sql<{ id: string; state: string }>(
      'SELECT id, state FROM outbox WHERE idempotency_key = ANY ($1)',
      [standIn.taken.map(({ key }) => key)],
    );
    for (const { id } of ids)
      await takeReport(sender.handlers, {
        id: randomUUID(),
        outboxId: id,
        providerId: randomUUID(),
        word: 'delivered',
        occurredAt: Temporal.Now.instant(),
      });
    return ids.filter(({ state }) => state === 'unknown').length;
  }

  async function pass(): Promise<number> {
    for (;;) {
      const settled = await sweep(sender);
      if (settled === 0) break;
    }
    const counts = await arena.counts();
    return (counts.due ?? 0) + (counts.claimed ?? 0);
  }

  async function step(): Promise<number> {
    shiftMs += stepMinutes * 60_000;
    await arena.sql('UPDATE time_shift SET seconds = $1', [Math.round(shiftMs / 1000)]);
    const waiting = await pass();
    say(`${Math.round(shiftMs / HOUR_MS)} h on, ${waiting} of ${mails} wait`);
    return waiting;
  }

  /** Of all keys, the longest time in hours from a post that may have counted to the last one. */
  function latestPost(): number {
    const first = new Map<string, number>();
    let latest = 0;
    for (const { key, at, status } of standIn.requests) {
      const since = first.get(key);
      if (since !== undefined) latest = Math.max(latest, (at - since) / HOUR_MS);
      // A 429 surely took nothing; anything else may have.
      else if (status !== 429) first.set(key, at);
    }
    return latest;
  }
}
