import { type APIRequestContext, expect } from '@playwright/test';
import { Temporal } from 'temporal-polyfill';
import { SEND_UNDO_SECONDS } from '@/lib/rules/policy';
import { POLL_MS } from './own-server';
import { asOwner } from './owner';

// The running app has one clock, for all journeys. It only ever goes forward here: mails are listed by when they
// left, so one that left in a future that was taken back would stand before all that follow.

/** The zone of the browsers where a journey does not choose another one (playwright.config.ts). */
export const LONDON = 'Europe/London';
/** At its pace here a worker does each job three times meanwhile: what it has not done by then it leaves alone. */
const ROUNDS_TAKE_SECONDS = (3 * POLL_MS) / 1000;

/** What the running app takes for now. */
export async function appNow(): Promise<Temporal.Instant> {
  const { rows } = await asOwner<{ now: Date }>('SELECT rebound.now() AS now');
  return Temporal.Instant.fromEpochMilliseconds(rows[0]?.now.getTime() ?? 0);
}

/** Moves the app's clock forward to a moment, as the owner of the tables; it runs on from there. */
export async function moveClockTo(moment: Temporal.Instant | string): Promise<Temporal.Instant> {
  const to = Temporal.Instant.from(moment);
  const ahead = (await appNow()).until(to).total('seconds');
  if (ahead < 0) throw new Error(`The app's clock is past ${to} already.`);
  await asOwner('UPDATE time_shift SET seconds = seconds + $1', [Math.ceil(ahead)]);
  return to;
}

/** Moves the app's clock to the next time that the clocks of `zone` show `hour`, so that a journey has its day ahead. */
export async function moveClockToHour(hour: number, zone = LONDON): Promise<Temporal.Instant> {
  const now = (await appNow()).toZonedDateTimeISO(zone);
  const today = now.with({ hour, minute: 0, second: 0, millisecond: 0, microsecond: 0, nanosecond: 0 });
  const next = Temporal.ZonedDateTime.compare(now, today) < 0 ? today : today.add({ days: 1 });
  return moveClockTo(next.toInstant());
}

/** Moves the app's clock past the seconds in which "send now" can be taken back. */
export const passHalfAMinute = async () =>
  moveClockTo((await appNow()).add({ seconds: SEND_UNDO_SECONDS + 1 }));

/**
 * Waits until the worker has gone round at least twice since now: its heartbeat, which comes between its rounds, is
 * that much later. What has not left by then is being kept.
 */
export async function workerGoesRound(request: APIRequestContext): Promise<void> {
  const from = (await appNow()).add({ seconds: ROUNDS_TAKE_SECONDS });
  await expect(async () => {
    const { worker } = await (await request.get('/api/health')).json();
    expect(worker.lastSeen).not.toBeNull();
    expect(Temporal.Instant.compare(worker.lastSeen, from)).toBeGreaterThan(0);
  }).toPass({ timeout: 40_000 });
}

/** A moment as the pages say it to somebody in `zone`: "Thursday 26 November at 16:20". */
export function said(moment: Temporal.Instant | string, zone = LONDON): string {
  const local = Temporal.Instant.from(moment).toZonedDateTimeISO(zone);
  const day = local.toLocaleString('en-GB', { weekday: 'long', day: 'numeric', month: 'long' });
  return `${day} at ${local.toPlainTime().toString({ smallestUnit: 'minute' })}`;
}
