import type { ClientScope, CoachScope } from '@/lib/access/scope';
import { keyedHashOf } from '@/lib/platform/crypto/secret';
import { prisma } from '@/lib/platform/db/client';
import { env } from '@/lib/platform/env';
import { TooMany } from '@/lib/platform/errors';
import { countLimit } from '@/lib/platform/metrics';
import { WRITES } from '@/lib/rules/limits';

type Window = { name: string; most: number; minutes: number };

/** What one account may write; an operator's own number takes the hour along. */
function windows(aMinute: number): readonly Window[] {
  const anHour = Math.round((WRITES.anHour * aMinute) / WRITES.aMinute);
  return [
    { name: 'writes-minute', most: aMinute, minutes: 1 },
    { name: 'writes-hour', most: anHour, minutes: 60 },
  ];
}

type Counted = { key: Uint8Array; count: number; gone: number; allowed: number | null };

/**
 * Counts one write of whoever acts, in the database, so that it holds for all processes together. One statement of its
 * own: a write that is refused or fails counts as well, and two writes of one person do not wait for each other. Throws
 * TooMany, with when there is room again.
 */
export async function countWrite(scope: ClientScope | CoachScope): Promise<void> {
  const who = scope.kind === 'coach' ? scope.coachId : scope.userId;
  const usual = env().REBOUND_WRITES_A_MINUTE ?? WRITES.aMinute;
  const limits = windows(usual).map((window) => ({
    ...window,
    key: keyedHashOf(`rate:${window.name}`, who),
  }));
  const keys = limits.map(({ key }) => key);
  const minutes = limits.map((limit) => limit.minutes);
  const rows = await prisma().$queryRaw<Counted[]>`
    INSERT INTO rate_windows AS w (key, start_at, count)
    SELECT l.key, date_bin(make_interval(mins => l.minutes), rebound.now(), 'epoch'), 1
    FROM unnest(${keys}::bytea[], ${minutes}::int[]) AS l (key, minutes)
    ORDER BY l.key
    ON CONFLICT (key, start_at) DO UPDATE SET count = w.count + 1
    RETURNING w.key, w.count, extract(epoch FROM rebound.now() - w.start_at)::float8 AS gone,
      rebound.writes_allowed(${who}::uuid) AS allowed`;
  const own = rows[0]?.allowed ?? null;
  const full = windows(own ?? usual).flatMap((limit, index) => {
    const key = limits[index]?.key;
    const row = key && rows.find((counted) => Buffer.compare(counted.key, key) === 0);
    if (!row || row.count <= limit.most) return [];
    countLimit(limit.name);
    return [limit.minutes * 60 - row.gone];
  });
  if (full.length === 0) return;
  const wait = Math.max(1, Math.ceil(Math.max(...full)));
  throw new TooMany(
    `That’s a lot of changes in a short time, so this one was not saved. You can go on in ${inWords(wait)}.`,
    wait,
  );
}

function inWords(seconds: number): string {
  const minutes = Math.ceil(seconds / 60);
  return minutes === 1 ? 'a minute' : `${minutes} minutes`;
}
