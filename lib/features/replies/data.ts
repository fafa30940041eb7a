import type { Temporal } from 'temporal-polyfill';
import type { ClientTx } from '@/lib/access/transaction';
import { openVault, type Vault } from '@/lib/access/vault';
import { deliveryOf } from '@/lib/features/replies/delivery';
import { floorsOfAddress, SENT_ONCE, sentBeforeAmong } from '@/lib/features/replies/floors';
import { asOther, OUT } from '@/lib/features/replies/others';
import type {
  AskAnswer,
  ReplyState,
  ReplyToWrite,
  ReplyView,
  SentCopyState,
} from '@/lib/features/replies/types';
import type { Way } from '@/lib/features/replies/ways';
import { senderOf } from '@/lib/outbox/trust';
import { instantOf } from '@/lib/platform/clock';
import type { Prisma } from '@/lib/platform/db/generated/client';
import { NotFound } from '@/lib/platform/errors';
import { requireId } from '@/lib/platform/ids';
import { type HoldCode, isToBeSurfaced, replyBy } from '@/lib/rules/hold';
import { unreadAddress } from '@/lib/rules/no-reply';
import type { PushbackCarried } from '@/lib/rules/pushback';
import {
  type AskRecipient,
  draftFrom,
  LETTER_KINDS,
  type OtherReply,
  type ReplyKind,
} from '@/lib/rules/reply';
import type { Tier } from '@/lib/rules/tier';
import { laterOf, localDate } from '@/lib/rules/time';
import { opensBy, trustedFrom } from '@/lib/rules/trust';

export const REPLY_WITH_MAIL = {
  // The mail that went last, or waits.
  outbox: {
    select: { state: true, delivery: true, reason: true, handedAt: true },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: 1,
  },
  sentCopy: { select: { state: true, reason: true } },
  watch: { select: { state: true, foundKind: true, foundSealed: true, foundAt: true } },
} as const satisfies Prisma.ReplyInclude;

type Row = Prisma.ReplyGetPayload<{ include: typeof REPLY_WITH_MAIL }>;

/** One reply. Throws NotFound for a missing or foreign id. */
export async function getReply(tx: ClientTx, id: string): Promise<ReplyView> {
  const row = await tx.db.reply.findUnique({
    where: { userId_id: { userId: tx.scope.userId, id: requireId(id) } },
    include: REPLY_WITH_MAIL,
  });
  if (!row) throw new NotFound('reply');
  return replyViewOf(row, await openVault(tx));
}

/**
 * The replies of a rejection, the oldest first. PUSH-1: of the letters about the decision, one for each ground, the one that
 * left, waits or was written last comes last.
 */
export function inTheirOrder(rows: readonly Row[]): Row[] {
  const letters = rows.filter(({ kind }) => kind === 'pushback');
  const [current] = letters.toSorted(
    (a, b) => Number(isOut(b)) - Number(isOut(a)) || b.updatedAt.getTime() - a.updatedAt.getTime(),
  );
  return current ? [...rows.filter((row) => row !== current), current] : [...rows];
}

const isOut = ({ state }: Row) => OUT.some((one) => one === state);

/** The replies of a rejection, in their order. */
export async function repliesOf(tx: ClientTx, rejectionId: string): Promise<ReplyView[]> {
  const rows = await tx.db.reply.findMany({
    where: { userId: tx.scope.userId, rejectionId: requireId(rejectionId) },
    include: REPLY_WITH_MAIL,
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  });
  if (rows.length === 0) return [];
  const vault = await openVault(tx);
  return inTheirOrder(rows).map((row) => replyViewOf(row, vault));
}

/**
 * ASK-2, PUSH-2, REPLY-2, REPLY-3: the replies to a rejection that left, may have left or are on their way, and before
 * them what left about it before it was deleted and logged again. `to` also finds what went to that address.
 */
export async function repliesOnTheirWay(
  tx: ClientTx,
  { rejectionId, except, to }: { rejectionId: string; except: string | undefined; to?: string },
): Promise<OtherReply[]> {
  const { userId } = tx.scope;
  const { receivedAt, replies, application } = await tx.db.rejection.findUniqueOrThrow({
    where: { userId_id: { userId, id: rejectionId } },
    select: {
      receivedAt: true,
      replies: {
        where: { state: { in: [...OUT] } },
        select: { id: true, kind: true, state: true, toRole: true, declinedAt: true },
        orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      },
      application: { select: { company: { select: { floors: SENT_ONCE } } } },
    },
  });
  const floors = [...application.company.floors, ...(to ? await floorsOfAddress(tx, to) : [])];
  const earlier = sentBeforeAmong(floors, { receivedAt: instantOf(receivedAt), replies });
  const others = replies.filter(({ id }) => id !== except).map(asOther);
  return [...earlier, ...others];
}

/** The kinds that are the reply itself, as a filter. */
export const THE_REPLY = { kind: { in: [...LETTER_KINDS] } };

/** How many replies Today names at once; a longer list would be nobody's day. */
const NAMED_AT_ONCE = 5;

/** REPLY-3: expected of the person, and neither sent nor set aside. */
const toWrite = (tx: ClientTx) =>
  ({
    userId: tx.scope.userId,
    tier: 3,
    dismissedAt: null,
    replies: { none: { state: 'sent', ...THE_REPLY } },
  }) satisfies Prisma.RejectionWhereInput;

/**
 * REPLY-3: the replies that are expected of the person and neither sent nor set aside: the five of the latest news,
 * the oldest of them first.
 */
export async function repliesToWrite(tx: ClientTx): Promise<ReplyToWrite[]> {
  const { zone } = tx.viewer;
  const today = localDate(tx.now, zone);
  const rows = await tx.db.rejection.findMany({
    where: toWrite(tx),
    include: {
      application: { select: { role: true, company: { select: { name: true } } } },
      plan: { select: { state: true } },
      replies: {
        where: THE_REPLY,
        select: { state: true, leaveAt: true, via: true, remindAt: true },
        // 'unknown' before 'scheduled' before 'failed' before 'draft': what is furthest on speaks for it.
        orderBy: { state: 'desc' },
        take: 1,
      },
    },
    orderBy: [{ receivedAt: 'desc' }, { id: 'desc' }],
    take: NAMED_AT_ONCE,
  });
  return rows.reverse().map((row) => {
    const [reply] = row.replies;
    const tier = row.tier as Tier;
    const receivedAt = instantOf(row.receivedAt);
    const holdUntil = instantOf(row.holdUntil);
    const state = (reply?.state ?? 'none') as ReplyToWrite['state'];
    const planRuns = row.plan?.state === 'running' || row.plan?.state === 'paused';
    return {
      rejectionId: row.id,
      company: row.application.company.name,
      role: row.application.role,
      tier,
      holdUntil,
      opensAt: opensAtOf(tx, row, reply),
      replyBy: replyBy(tier, receivedAt),
      draftFrom: draftFrom({ planRuns, receivedAt, timeZone: row.timeZone }),
      state,
      leaveAt: state === 'scheduled' && reply?.leaveAt ? instantOf(reply.leaveAt) : null,
      surfaced: isToBeSurfaced({
        tier,
        receivedAt,
        holdUntil,
        settled: state === 'scheduled',
        // Once is a day long: whoever looks again in the evening finds what was there in the morning.
        surfacedBefore: row.surfacedAt !== null && !localDate(instantOf(row.surfacedAt), zone).equals(today),
        now: tx.now,
      }),
    };
  });
}

/**
 * HOLD-1 to HOLD-5, TRUST-1: when the reply to a rejection is to be sent: at the hour of which its writer is reminded, or
 * from when it may leave by the way that was chosen for it, if one was.
 */
export function opensAtOf(
  tx: ClientTx,
  row: { createdAt: Date; receivedAt: Date; holdUntil: Date; holdCode: string },
  reply?: { via: string; remindAt: Date | null },
): Temporal.Instant {
  const holdUntil = instantOf(row.holdUntil);
  const written = { recordedAt: instantOf(row.createdAt), receivedAt: instantOf(row.receivedAt), holdUntil };
  const serviceFrom = trustedFrom({ ...senderOf(tx), rejection: written });
  const via = (reply?.via ?? 'program') as Way;
  const { until } = opensBy(via, { holdUntil, holdCode: row.holdCode as HoldCode, serviceFrom });
  return reply?.remindAt ? laterOf(until, instantOf(reply.remindAt)) : until;
}

/** What was found in the letter's thread and not confirmed yet. */
function foundIn({ id, watch }: Row, vault: Vault): ReplyView['found'] {
  if (watch?.state !== 'found' || !watch.foundSealed || !watch.foundAt) return null;
  const sealed = vault.at('ThreadWatch', { replyId: id, ...watch }).open('foundSealed') ?? '{}';
  const { words = '' } = JSON.parse(sealed) as { words?: string };
  return {
    kind: watch.foundKind === 'returned' ? 'returned' : 'answer',
    words,
    at: instantOf(watch.foundAt),
  };
}

/** A worker has the mail in its hands this moment, or had it and asks again: it may have left, and nobody takes it back. */
const isLeaving = (mail: Row['outbox'][number] | undefined): boolean =>
  mail?.state === 'claimed' || (mail?.state === 'due' && mail.handedAt !== null);

/** A row of `REPLY_WITH_MAIL` as pages and the API show it. */
export function replyViewOf(row: Row, vault: Vault): ReplyView {
  const state = row.state as ReplyState;
  const sealed = vault.at('Reply', row);
  const to = sealed.open('toSealed');
  return {
    id: row.id,
    rejectionId: row.rejectionId,
    kind: row.kind as ReplyKind,
    state,
    via: row.via as Way,
    to,
    nobodyReads: unreadAddress(to) !== null,
    nobodyReadsKnown: row.nobodyReadsKnown,
    subject: sealed.open('subjectSealed'),
    body: sealed.open('bodySealed'),
    person: sealed.open('personSealed'),
    toRole: row.toRole as AskRecipient | null,
    declinedAt: row.declinedAt && instantOf(row.declinedAt),
    ground: row.ground as PushbackCarried | null,
    evidence: sealed.open('evidenceSealed'),
    answer: row.answer as AskAnswer | null,
    copy: (row.sentCopy?.state ?? 'none') as SentCopyState,
    watched: row.watch !== null && row.watch.state !== 'over',
    found: foundIn(row, vault),
    answeredAt: row.answeredAt && instantOf(row.answeredAt),
    leaveAt: row.leaveAt && instantOf(row.leaveAt),
    remindAt: row.remindAt && instantOf(row.remindAt),
    sentAt: row.sentAt && instantOf(row.sentAt),
    leaving: isLeaving(row.outbox[0]),
    ...deliveryOf(state, row.outbox[0]),
  };
}
