import type { ClientTx } from '@/lib/access/transaction';
import { openVault, type Vault } from '@/lib/access/vault';
import type { OpenThoughtView, ThoughtView } from '@/lib/features/thoughts/schema';
import { instantOf, plainDateOf } from '@/lib/platform/clock';
import type { Prisma } from '@/lib/platform/db/generated/client';
import { NotFound } from '@/lib/platform/errors';
import { requireId } from '@/lib/platform/ids';
import { cutAt, newestFirst, type Place } from '@/lib/platform/paging';
import { asksFeedback, REPLY_KINDS } from '@/lib/rules/reply';
import { hasReached, STAGES } from '@/lib/rules/stages';
import {
  counterTo,
  type OwnRecords,
  THOUGHT_PATTERNS,
  type ThoughtFeeling,
  type ThoughtPattern,
} from '@/lib/rules/thoughts';

const WITH_COMPANY = {
  rejection: { select: { application: { select: { company: { select: { name: true } } } } } },
} as const satisfies Prisma.ThoughtInclude;
type ThoughtRow = Omit<Prisma.ThoughtGetPayload<{ include: typeof WITH_COMPANY }>, 'userId'>;

/** DISTORT: one thought, with today's counters. Throws NotFound for a missing or foreign id. */
export async function getThought(tx: ClientTx, id: string): Promise<OpenThoughtView> {
  const thought = await thoughtOf(tx, id);
  const records = await ownRecords(tx);
  return {
    ...thought,
    counters: THOUGHT_PATTERNS.map((pattern) => ({ pattern, says: counterTo(pattern, records) })),
  };
}

/** One thought without what the records say. Throws NotFound for a missing or foreign id. */
export async function thoughtOf(tx: ClientTx, id: string): Promise<ThoughtView> {
  const row = await tx.db.thought.findUnique({
    where: { userId_id: { userId: tx.scope.userId, id: requireId(id) } },
    include: WITH_COMPANY,
  });
  if (!row) throw new NotFound('thought');
  return viewOf(row, await openVault(tx));
}

/** Newest first, a page at a time. `nextCursor` is null at the end. */
export async function listThoughts(
  tx: ClientTx,
  { cursor, limit }: { cursor?: Place; limit: number },
): Promise<{ items: ThoughtView[]; nextCursor: string | null }> {
  const { after, ...order } = newestFirst({ cursor, limit });
  const rows = await tx.db.thought.findMany({
    where: { userId: tx.scope.userId, ...after },
    include: WITH_COMPANY,
    ...order,
  });
  const { page, nextCursor } = cutAt(rows, limit);
  const vault = page.length > 0 ? await openVault(tx) : null;
  return {
    items: vault ? page.map((row) => viewOf(row, vault)) : [],
    nextCursor,
  };
}

/** The company of a rejection that a thought came with; null where it is not there or not theirs. */
export async function companyBehind(tx: ClientTx, rejectionId: string): Promise<string | null> {
  const row = await tx.db.rejection.findUnique({
    where: { userId_id: { userId: tx.scope.userId, id: rejectionId } },
    select: { application: { select: { company: { select: { name: true } } } } },
  });
  return row?.application.company.name ?? null;
}

const CONVERSATIONS = STAGES.filter((stage) => hasReached(stage, 'phone-screen'));
const FINAL_ROUNDS = STAGES.filter((stage) => hasReached(stage, 'final-round'));
const ASKING = REPLY_KINDS.filter(asksFeedback);

/** DISTORT: the person's own figures over their whole search, in one statement. */
async function ownRecords(tx: ClientTx): Promise<OwnRecords> {
  const { userId } = tx.scope;
  const [row] = await tx.db.$queryRaw<OwnRecords[]>`
    SELECT count(*) FILTER (WHERE ending IS NULL AND stage <> 'saved')::int AS "inFlight",
      count(*) FILTER (WHERE furthest_stage = ANY (${CONVERSATIONS}))::int AS interviews,
      count(*) FILTER (WHERE furthest_stage = 'offer' AND ending IS DISTINCT FROM 'rejected')::int AS offers,
      count(*) FILTER (WHERE furthest_stage = ANY (${FINAL_ROUNDS}))::int AS "finalRounds",
      (SELECT count(*)::int FROM replies r WHERE r.user_id = ${userId}::uuid AND r.state = 'sent'
         AND r.kind = ANY (${ASKING})) AS "feedbackAsked",
      (SELECT count(*)::int FROM replies r WHERE r.user_id = ${userId}::uuid AND r.state = 'sent'
         AND r.kind = ANY (${ASKING}) AND r.answer IN ('substance', 'vague')) AS "feedbackGiven"
    FROM applications WHERE user_id = ${userId}::uuid`;
  if (!row) throw new Error('an aggregate has one row');
  return row;
}

function viewOf(row: ThoughtRow, vault: Vault): ThoughtView {
  const sealed = vault.at('Thought', row);
  return {
    id: row.id,
    rejectionId: row.rejectionId,
    company: row.rejection?.application.company.name ?? null,
    text: sealed.open('textSealed'),
    patterns: row.patterns as ThoughtPattern[],
    answer: sealed.open('answerSealed'),
    felt: row.felt as ThoughtFeeling | null,
    lookedOn: row.lookedOn && plainDateOf(row.lookedOn).toString(),
    version: row.version,
    createdAt: instantOf(row.createdAt).toString(),
    updatedAt: instantOf(row.updatedAt).toString(),
  };
}
