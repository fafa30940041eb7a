import type { Temporal } from 'temporal-polyfill';
import { renderReplyUnlocked } from '@/emails/reply-unlocked';
import type { ClientTx } from '@/lib/access/transaction';
import { notifyByMail } from '@/lib/features/notifications';
import { opensAtOf, THE_REPLY } from '@/lib/features/replies/data';
import { dateOf } from '@/lib/platform/clock';
import { env } from '@/lib/platform/env';
import { replyAdvice } from '@/lib/rules/reply';
import { replyDigestAt } from '@/lib/rules/reply-digest';
import type { Tier } from '@/lib/rules/tier';
import { addDays, isBefore, localDate, startOfLocalDay } from '@/lib/rules/time';

/** Elapsed hours after the end of a hold within which the news of it is news: a day's mail may be gone already. */
const NEWS_HOURS = 48;

/** One key a local day; before there was a digest each rejection had its own. */
const KEY = /^reply-unlocked:([0-9a-f-]{36})(?::(\d{4}-\d\d-\d\d))?$/;
const keyOf = (userId: string, date: Temporal.PlainDate) => `reply-unlocked:${userId}:${date}`;

type Held = {
  id: string;
  createdAt: Date;
  receivedAt: Date;
  holdUntil: Date;
  holdCode: string;
  tier: number;
  recruiterReachedOut: boolean;
  dismissedAt: Date | null;
};
/** Whose day it is. */
export type Person = { timeZone: string; nudgeHour: number };

const HELD = {
  ...{ id: true, createdAt: true, receivedAt: true, holdUntil: true, holdCode: true },
  ...{ tier: true, recruiterReachedOut: true, dismissedAt: true },
} as const;

/**
 * HOLD-1 to HOLD-5, TRUST-1: looks once at each hold of a person's that is over, and writes one mail a local day about all
 * that may leave on it: to whoever has a draft or is advised to answer, unless something is on its way or set aside. A
 * letter through the service opens when the service sends it, if that is later. Where the day had its mail, the rest
 * waits for the next morning. Answers how many mails were queued.
 */
export async function tellEndedHolds(tx: ClientTx, { timeZone, nudgeHour }: Person): Promise<number> {
  const { userId } = tx.scope;
  const untold = { userId, holdEndToldAt: null } as const;
  const over = await tx.db.rejection.findMany({
    where: { ...untold, holdUntil: { lte: dateOf(tx.now) } },
    select: HELD,
    orderBy: { holdUntil: 'asc' },
  });
  const opened = await Promise.all(over.map(async (row) => ({ row, opens: await opensAt(tx, row) })));
  const shut = opened.filter(({ opens }) => isBefore(tx.now, opens));
  for (const { row, opens } of shut) await tellAt(tx, [row], opens);
  const open = opened.filter((one) => !shut.includes(one));
  const waiting = await allThatWait(
    tx,
    open.flatMap(({ row, opens }) => (isNews(opens, tx.now) ? [row] : [])),
  );
  await markTold(
    tx,
    open.flatMap(({ row }) => (waiting.includes(row) ? [] : [row])),
  );
  const [first] = waiting;
  if (!first) return 0;
  const today = localDate(tx.now, timeZone);
  const told = await tx.db.outbox.count({ where: { userId, idempotencyKey: keyOf(userId, today) } });
  const at = replyDigestAt({ now: tx.now, zone: timeZone, hour: nudgeHour, toldOn: told > 0 ? today : null });
  if (isBefore(tx.now, at)) {
    await tellAt(tx, waiting, at);
    return 0;
  }
  const tomorrow = startOfLocalDay(addDays(today, 1), timeZone);
  const held = await tx.db.rejection.findMany({
    where: { ...untold, holdUntil: { gt: dateOf(tx.now), lt: dateOf(tomorrow) } },
    select: HELD,
  });
  const opening = await Promise.all(
    [...shut.map(({ row }) => row), ...held].map(async (row) => ({ row, opens: await opensAt(tx, row) })),
  );
  const later = await allThatWait(
    tx,
    opening.flatMap(({ row, opens }) => (isBefore(opens, tomorrow) ? [row] : [])),
  );
  await markTold(tx, [...waiting, ...later]);
  const drafted = (await statesOf(tx, first.id)).length > 0;
  const path = waiting.length === 1 ? `/rejections/${first.id}/reply` : '/replies';
  const url = new URL(path, env().REBOUND_URL).href;
  const queued = await notifyByMail(tx, {
    kind: 'reply-unlocked',
    render: (footer) =>
      renderReplyUnlocked({ url, drafted, replies: waiting.length, later: later.length, ...footer }),
    dueAt: tx.now,
    staleAt: tomorrow,
    idempotencyKey: keyOf(userId, today),
  });
  return Number(queued);
}

/** Asked once more before the mail is sent: whether there is still a reply that waits for its writer. */
export async function stillWaitsForItsWriter(tx: ClientTx, key: string): Promise<boolean> {
  const [, id, date] = KEY.exec(key) ?? [];
  if (!id) return false;
  const start = date ? startOfLocalDay(localDate(tx.now, tx.viewer.zone), tx.viewer.zone) : tx.now;
  const rows = await tx.db.rejection.findMany({
    where: {
      userId: tx.scope.userId,
      holdUntil: { lte: dateOf(tx.now) },
      ...(date ? { holdEndToldAt: { gte: dateOf(start) } } : { id }),
    },
    select: HELD,
  });
  return (await allThatWait(tx, rows)).length > 0;
}

const isNews = (opens: Temporal.Instant, now: Temporal.Instant) =>
  opens.until(now).total('hours') <= NEWS_HOURS;

/**
 * From when the letter that is kept for it may leave by its way; its hold's end where none is. An hour of the person's
 * choice is another mail's.
 */
async function opensAt(tx: ClientTx, row: Held): Promise<Temporal.Instant> {
  const [reply] = await statesOf(tx, row.id);
  return opensAtOf(tx, row, reply && { via: reply.via, remindAt: null });
}

async function tellAt(tx: ClientTx, rows: readonly Held[], at: Temporal.Instant): Promise<void> {
  await tx.db.rejection.updateMany({ where: among(tx, rows), data: { holdEndTellAt: dateOf(at) } });
}

const among = (tx: ClientTx, rows: readonly Held[]) => ({
  userId: tx.scope.userId,
  id: { in: rows.map(({ id }) => id) },
});

async function markTold(tx: ClientTx, rows: readonly Held[]): Promise<void> {
  if (rows.length === 0) return;
  await tx.db.rejection.updateMany({ where: among(tx, rows), data: { holdEndToldAt: dateOf(tx.now) } });
}

async function allThatWait<T extends Held>(tx: ClientTx, rows: readonly T[]): Promise<T[]> {
  const waiting: T[] = [];
  for (const row of rows) if (await waitsForItsWriter(tx, row)) waiting.push(row);
  return waiting;
}

/**
 * Something is drafted, or an answer is advised (REPLY-1 to REPLY-3), and nothing is on its way, sent or set aside, nor
 * is there a reminder at an hour of the person's choice.
 */
async function waitsForItsWriter(tx: ClientTx, row: Held): Promise<boolean> {
  if (row.dismissedAt !== null) return false;
  const replies = await statesOf(tx, row.id);
  if (replies.some(({ state, remindAt }) => state !== 'draft' || remindAt !== null)) return false;
  return replies.length > 0 || ADVISED.includes(replyAdvice({ ...row, tier: row.tier as Tier }));
}

const ADVISED: readonly string[] = ['recommended', 'expected'];

const statesOf = (tx: ClientTx, rejectionId: string) =>
  tx.db.reply.findMany({
    where: { userId: tx.scope.userId, rejectionId, ...THE_REPLY },
    select: { state: true, via: true, remindAt: true },
  });
