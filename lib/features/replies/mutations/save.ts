import type { ClientTx } from '@/lib/access/transaction';
import { openVault } from '@/lib/access/vault';
import { lockedSender } from '@/lib/features/mailboxes';
import { tickStepOfRejection } from '@/lib/features/recovery';
import { type LockedRejection, lockRejection, rejectionVerdict } from '@/lib/features/rejections';
import { keyOfAddress } from '@/lib/features/replies/address-key';
import { contentHash, NOTHING_KEPT } from '@/lib/features/replies/content-hash';
import { getReply } from '@/lib/features/replies/data';
import { enqueueReply, refusalOfKind } from '@/lib/features/replies/mutations/enqueue';
import { pushbackRefusal, pushbackVerdict, threatsIn } from '@/lib/features/replies/pushback';
import type { DraftInput, KeepInput } from '@/lib/features/replies/schema';
import type { ReplyView } from '@/lib/features/replies/types';
import { cancel } from '@/lib/outbox/cancel';
import { dateOf } from '@/lib/platform/clock';
import { fieldError } from '@/lib/platform/field-error';
import { err, ok, type Result } from '@/lib/platform/result';
import { rowId } from '@/lib/platform/row-id';
import { unreadAddress } from '@/lib/rules/no-reply';
import { mayBeDrafted, type PushbackGround } from '@/lib/rules/pushback';
import { type AskRecipient, isTheReply, mayDraft, type ReplyKind } from '@/lib/rules/reply';
import { laterOf } from '@/lib/rules/time';
import { type Refused, refuse } from '@/lib/rules/verdict';

/**
 * Keeps a reply as it is now; there is one open reply of a kind for each rejection. One that is scheduled keeps its moment:
 * the waiting mail is cancelled and the new words are frozen in its place. Refused with DRAFT-0 before the editor opens,
 * with REPLY-2 or REPLY-3 beside another one that left or will, with ASK-1 or ASK-2 where the question was not to be asked,
 * with PUSH-1 to PUSH-3 where a decision cannot be raised on this ground; ahead of its time it may be written. One that is
 * scheduled is refused with TRUST-1 to TRUST-3 and NOREPLY as well. Throws NotFound for a foreign rejection, a ZodError
 * where the reply is leaving, and where a scheduled one would be left unfinished. Refused with VERSION where other words
 * than those of `seen` are kept by now.
 */
export async function saveDraft(tx: ClientTx, draft: DraftInput): Promise<Result<ReplyView>> {
  const rejection = await lockRejection(tx, draft.rejectionId);
  const { id: rejectionId } = rejection;
  const { draftFrom, tier } = await rejectionVerdict(tx, rejectionId);
  const open = mayDraft({ draftFrom, now: tx.now });
  if (!open.allowed) return err(open);
  const kept = await openReply(tx, draft);
  const stale = staleLetter(draft, kept);
  if (stale) return err(stale);
  const facts = factsOf(draft, kept);
  const refusal =
    (await refusalOfKind(tx, {
      ...facts,
      kind: draft.kind,
      to: draft.to,
      id: kept?.id,
      rejectionId,
      tier,
    })) ?? (await refusalOfGround(tx, rejection, { ...facts, to: draft.to, id: kept?.id, kind: draft.kind }));
  if (refusal) return err(refusal);
  const saved = kept
    ? await rewrite(tx, rejection, kept, { ...draft, ...facts })
    : ok(await write(tx, rejectionId, { ...draft, ...facts }));
  if (saved.ok && isTheReply(draft.kind)) await tickStepOfRejection(tx, { rejectionId, step: 'draft-reply' });
  return saved;
}

/**
 * saveDraft for what is kept while somebody types. An address that is not whole yet leaves the one that was kept. A
 * letter that waits to leave is not changed like this: each change of it is a decision. Throws a ZodError for one.
 */
export async function keepDraft(tx: ClientTx, { to, ...draft }: KeepInput): Promise<Result<ReplyView>> {
  await lockRejection(tx, draft.rejectionId);
  const kept = await openReply(tx, draft);
  if (kept?.state === 'scheduled')
    throw fieldError(
      '',
      'This letter is scheduled by now, so this change was not saved. Reload the page to edit it.',
    );
  return saveDraft(tx, { ...draft, to: to ?? kept?.to ?? '' });
}

/**
 * The one reply of a kind that is not out of the writer's hands. PUSH-1: a letter about the decision is kept for each
 * ground, and without one it is the letter written last; one that waits to leave stays the one, whatever its ground.
 */
async function openReply(
  tx: ClientTx,
  { rejectionId, kind, ground }: Pick<DraftInput, 'rejectionId' | 'kind' | 'ground'>,
): Promise<ReplyView | null> {
  const rows = await tx.db.reply.findMany({
    where: {
      userId: tx.scope.userId,
      rejectionId,
      kind,
      state: { in: ['draft', 'scheduled', 'failed'] },
    },
    select: { id: true, state: true, ground: true },
    orderBy: [{ updatedAt: 'desc' }, { id: 'desc' }],
  });
  const row =
    rows.find(({ state }) => state === 'scheduled') ??
    (kind === 'pushback' && ground ? rows.find((one) => one.ground === ground) : rows[0]);
  return row ? getReply(tx, row.id) : null;
}

/**
 * VERSION, two tabs: what the other one kept, sent or threw away since the caller looked is not written over, nor written once
 * more. Words that are the same are no surprise.
 */
function staleLetter(draft: DraftInput, kept: ReplyView | null): Refused | null {
  const { seen } = draft;
  const now = kept ? contentHash(kept) : NOTHING_KEPT;
  if (seen === undefined || seen === now || (kept && contentHash(draft) === now)) return null;
  const { subject, body } = kept ?? { subject: '', body: '' };
  // A letter is told from another by the hash of its words: it has no number.
  return {
    ...refuse('VERSION', null, 'it was changed since'),
    current: { version: null, values: { subject, body } },
  };
}

type Facts = {
  nobodyReadsKnown: boolean;
  person: string | null;
  toRole: AskRecipient | null;
  ground: PushbackGround | null;
  evidence: string | null;
};
type Whole = DraftInput & Facts;

/** What is left out of a draft stays as it is kept. The second question goes to the recruiter, said or not. */
function factsOf(draft: DraftInput, kept: ReplyView | null): Facts {
  const { kind } = draft;
  if (kind !== 'pushback' && (draft.ground || draft.evidence))
    throw fieldError('ground', 'A reason and its evidence belong to a letter of the kind “pushback”.');
  const or = <T>(given: T | undefined, stored: T | null | undefined): T | null =>
    given === undefined ? (stored ?? null) : given;
  const toRole = or(draft.toRole, kept?.toRole);
  const known = draft.nobodyReadsKnown ?? (kept?.to === draft.to && kept.nobodyReadsKnown);
  return {
    nobodyReadsKnown: known,
    person: or(draft.person, kept?.person),
    toRole: kind === 'recruiter-ask' ? (toRole ?? 'recruiter') : toRole,
    ground: or<PushbackGround | null>(draft.ground, kept?.ground),
    evidence: or(draft.evidence, kept?.evidence),
  };
}

/** PUSH-1 to PUSH-3: a pushback is kept with a ground that can carry it, ahead of its time where it must wait. */
async function refusalOfGround(
  tx: ClientTx,
  rejection: LockedRejection,
  { kind, id, to, ground, evidence }: Facts & { kind: ReplyKind; id?: string; to: string },
): Promise<Refused | null> {
  if (kind !== 'pushback') return null;
  const [threat = null] = evidence ? await threatsIn(tx, [evidence]) : [];
  const raise = { id, to, evidence, ground: ground ?? 'other', threatens: threat !== null };
  const verdict = await pushbackVerdict(tx, rejection, raise, tx.now);
  return verdict.allowed || mayBeDrafted(verdict) ? null : verdict;
}

async function write(tx: ClientTx, rejectionId: string, draft: Whole): Promise<ReplyView> {
  const id = rowId(tx.now);
  await tx.db.reply.create({
    data: {
      userId: tx.scope.userId,
      id,
      rejectionId,
      kind: draft.kind,
      ...(await sealed(tx, id, { ...draft, via: draft.via ?? 'program' })),
      createdAt: dateOf(tx.now),
    },
  });
  return getReply(tx, id);
}

async function rewrite(
  tx: ClientTx,
  rejection: LockedRejection,
  before: ReplyView,
  draft: Whole,
): Promise<Result<ReplyView>> {
  const { id } = before;
  const scheduled = before.state === 'scheduled';
  // The mailbox before the mail, in the order in which removing it takes them.
  if (scheduled && (draft.via ?? before.via) === 'mailbox') await lockedSender(tx);
  if (scheduled && (await cancel(tx, { replyId: id })) === 0) {
    throw fieldError('body', 'This reply is already being sent, so it was not changed.');
  }
  await tx.db.reply.update({
    where: { userId_id: { userId: tx.scope.userId, id } },
    // One that came back stays known as that until it leaves anew.
    data: {
      ...(await sealed(tx, id, draft)),
      state: before.state === 'failed' ? 'failed' : 'draft',
      leaveAt: null,
      // A letter that goes another way, or that was to leave by itself, is reminded of anew by decision.
      ...(scheduled || (draft.via ?? before.via) !== 'program' ? { remindAt: null } : {}),
      declinedAt: null,
      answer: null,
    },
  });
  const after = await getReply(tx, id);
  if (!scheduled || !before.leaveAt || after.via === 'program') return ok(after);
  const leaveAt = laterOf(before.leaveAt, tx.now);
  const refusal = await pushbackRefusal(tx, after, rejection, leaveAt);
  return refusal ? err(refusal) : enqueueReply(tx, after, { at: leaveAt, rejection });
}

async function sealed(tx: ClientTx, id: string, draft: Whole) {
  const { to, subject, body, person, toRole, ground, evidence, via, nobodyReadsKnown } = draft;
  const vault = await openVault(tx);
  const reply = vault.at('Reply', { id });
  return {
    toSealed: reply.seal('toSealed', to),
    toKey: keyOfAddress(vault, to),
    nobodyReads: unreadAddress(to) !== null,
    subjectSealed: reply.seal('subjectSealed', subject),
    bodySealed: reply.seal('bodySealed', body),
    personSealed: reply.sealIfAny('personSealed', person),
    toRole,
    ground,
    evidenceSealed: reply.sealIfAny('evidenceSealed', evidence),
    updatedAt: dateOf(tx.now),
    // Left out it stays what it was.
    via,
    nobodyReadsKnown,
  };
}
