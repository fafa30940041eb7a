import { setTimeout as sleep } from 'node:timers/promises';
import { workerScope } from '@/lib/access/job';
import { inScope, type SystemTx } from '@/lib/access/transaction';

/** A way out that takes so many mails a second, from all workers together; null takes any number. */
export type RateLimited = { name: string; perSecond: number | null };

/** Mails that leave evenly still arrive a little bunched, so a little less than all of the allowance is used. */
const SHARE_USED = 0.96;
/**
 * No line is ever so long, in elapsed seconds and in turns: each worker stands in it with the ten mails that it has in hand.
 * A next turn that lies further ahead was kept by a clock that has been set back since.
 */
const LONGEST_LINE = { seconds: 15 * 60, turns: 200 };
/** A provider that asks for more is asked again after this: its word is about itself, not about our queue. */
const LONGEST_PAUSE_SECONDS = 60;

/**
 * Waits until it is this mail's turn at a paced way out. Turns are given by one row in the database, a token bucket
 * that holds a single token: all workers together never exceed the pace, however many there are. Rejects with the
 * signal's reason where that fires first; the turn is lost then.
 */
export async function waitForTurn(way: RateLimited, signal: AbortSignal): Promise<void> {
  const { perSecond } = way;
  if (perSecond === null) return;
  const wait = await inScope(workerScope(), (tx) => takeTurn(tx, { name: way.name, perSecond }));
  if (wait > 0) await sleep(wait, undefined, { signal });
  signal.throwIfAborted();
}

/** Takes the next free turn and answers in how many elapsed milliseconds it comes; 0 for at once. */
export async function takeTurn(
  tx: SystemTx,
  { name, perSecond }: { name: string; perSecond: number },
): Promise<number> {
  const spacing = 1 / (perSecond * SHARE_USED);
  const longest = Math.max(LONGEST_LINE.seconds, LONGEST_LINE.turns * spacing);
  // The real clock, and not the movable one: the provider counts real seconds.
  const [row] = await tx.db.$queryRaw<{ wait: number }[]>`
    INSERT INTO mail_rate_limits AS pace (name, next_at)
    VALUES (${name}, clock_timestamp() + make_interval(secs => ${spacing}))
    ON CONFLICT (name) DO UPDATE
    SET next_at = CASE WHEN pace.next_at > clock_timestamp() + make_interval(secs => ${longest}) THEN clock_timestamp()
                       ELSE greatest(pace.next_at, clock_timestamp()) END + make_interval(secs => ${spacing})
    RETURNING (extract(epoch FROM next_at - clock_timestamp()) - ${spacing}::float8)::float8 * 1000 AS wait`;
  return Math.max(0, row?.wait ?? 0);
}

/** Nobody's turn comes for so many elapsed seconds: the provider said that it is being asked too much. */
export async function pauseTurns(tx: SystemTx, way: { name: string; seconds: number }): Promise<void> {
  const seconds = Math.min(way.seconds, LONGEST_PAUSE_SECONDS);
  await tx.db.$executeRaw`
    UPDATE mail_rate_limits SET next_at = greatest(next_at, clock_timestamp() + make_interval(secs => ${seconds}))
    WHERE name = ${way.name}`;
}
