import type { ClientTx } from '@/lib/access/transaction';
import { openVault, type Vault } from '@/lib/access/vault';
import { IN_FLIGHT } from '@/lib/features/applications';
import { FEEDBACK_WORDS, wordsIn } from '@/lib/features/feedback';
import type { RejectionVerdict, RejectionView, VentView } from '@/lib/features/rejections/types';
import { instantOf, plainDateOf } from '@/lib/platform/clock';
import type { Prisma } from '@/lib/platform/db/generated/client';
import { NotFound } from '@/lib/platform/errors';
import { requireId } from '@/lib/platform/ids';
import { correctableUntil, type HoldCode, replyBy } from '@/lib/rules/hold';
import { shareLost } from '@/lib/rules/pipeline';
import { type DismissReason, draftFrom, feedbackAsk, replyAdvice } from '@/lib/rules/reply';
import type { Decider, LaterLabel, Stage } from '@/lib/rules/stages';
import type { Tier } from '@/lib/rules/tier';
import { isBefore } from '@/lib/rules/time';

const FOR_VERDICT = {
  plan: { select: { id: true, state: true } },
  // PIPE-1: what is still live, counted in the same statement.
  user: { select: { _count: { select: { applications: { where: IN_FLIGHT } } } } },
} as const satisfies Prisma.RejectionInclude;
export const REJECTION_FOR_PAGE = {
  ...FOR_VERDICT,
  entry: { select: { id: true } },
  feedback: FEEDBACK_WORDS,
  application: {
    select: { role: true, companyId: true, company: { select: { name: true, waitMonths: true } } },
  },
} as const satisfies Prisma.RejectionInclude;

type VerdictRow = Prisma.RejectionGetPayload<{ include: typeof FOR_VERDICT }>;
type PageRow = Prisma.RejectionGetPayload<{ include: typeof REJECTION_FOR_PAGE }>;

/** What the rules say about a rejection, as of now. Throws NotFound for a missing or foreign id. */
export async function rejectionVerdict(tx: ClientTx, id: string): Promise<RejectionVerdict> {
  const row = await tx.db.rejection.findUnique({ where: keyOf(tx, id), include: FOR_VERDICT });
  if (!row) throw new NotFound('rejection');
  return verdictOf(row);
}

/** A rejection with everything its page shows. Throws NotFound for a missing or foreign id. */
export async function getRejection(tx: ClientTx, id: string): Promise<RejectionView> {
  const row = await tx.db.rejection.findUnique({ where: keyOf(tx, id), include: REJECTION_FOR_PAGE });
  if (!row) throw new NotFound('rejection');
  return rejectionViewOf(row, await openVault(tx));
}

/** A row of `REJECTION_FOR_PAGE` as its page shows it. */
export function rejectionViewOf(row: PageRow, vault: Vault): RejectionView {
  const loggedAt = instantOf(row.loggedAt);
  return {
    ...verdictOf(row),
    company: row.application.company.name,
    companyWaitMonths: row.application.company.waitMonths,
    role: row.application.role,
    laterLabel: row.laterLabel as LaterLabel | null,
    presented: row.presented,
    hoursInvested: row.hoursInvested,
    recruiterReachedOut: row.recruiterReachedOut,
    decidedBy: row.decidedBy as Decider,
    feedback: wordsIn(row.feedback, vault),
    feedbackPieces: row.feedback.length,
    receivedOn: plainDateOf(row.receivedOn),
    timeZone: row.timeZone,
    loggedAt,
    correctableUntil: correctableUntil(loggedAt),
    planState: row.plan?.state ?? null,
    hasEntry: row.entry !== null,
    dismissed: row.dismissedAt && {
      at: instantOf(row.dismissedAt),
      reason: row.dismissReason as DismissReason | null,
    },
  };
}

/** The id of the rejection of an application; null where none is logged. */
export async function rejectionOfApplication(tx: ClientTx, applicationId: string): Promise<string | null> {
  const row = await tx.db.rejection.findUnique({
    where: {
      userId_applicationId: { userId: tx.scope.userId, applicationId: requireId(applicationId) },
    },
    select: { id: true },
  });
  return row?.id ?? null;
}

/** VENT: what is in the vent; null where nothing is, or its time is over and the sweep is still to come. */
export async function getVent(tx: ClientTx, rejectionId: string): Promise<VentView | null> {
  const row = await tx.db.vent.findUnique({
    where: { userId_rejectionId: { userId: tx.scope.userId, rejectionId: requireId(rejectionId) } },
  });
  if (!row || !isBefore(tx.now, instantOf(row.burnAt))) return null;
  const vault = await openVault(tx);
  return {
    body: vault.at('Vent', row).open('bodySealed'),
    burnAt: instantOf(row.burnAt),
    version: row.version,
  };
}

function verdictOf(row: VerdictRow): RejectionVerdict {
  const tier = row.tier as Tier;
  const receivedAt = instantOf(row.receivedAt);
  const planRuns = row.plan?.state === 'running' || row.plan?.state === 'paused';
  return {
    id: row.id,
    applicationId: row.applicationId,
    receivedAt,
    furthestStage: row.furthestStage as Stage,
    tier,
    emotional: row.emotional,
    reply: replyAdvice({ tier, recruiterReachedOut: row.recruiterReachedOut }),
    feedbackAsk: feedbackAsk(tier),
    holdUntil: instantOf(row.holdUntil),
    holdCode: row.holdCode as HoldCode,
    version: row.version,
    draftFrom: draftFrom({ planRuns, receivedAt, timeZone: row.timeZone }),
    replyBy: replyBy(tier, receivedAt),
    planId: row.plan && row.plan.state !== 'declined' ? row.plan.id : null,
    pipeline: {
      inFlightBefore: row.inFlightBefore,
      shareLost: shareLost(row.inFlightBefore),
      live: row.user._count.applications,
    },
  };
}

const keyOf = (tx: ClientTx, id: string) => ({ userId_id: { userId: tx.scope.userId, id: requireId(id) } });
