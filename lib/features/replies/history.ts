import type { ClientTx } from '@/lib/access/transaction';
import { openVault } from '@/lib/access/vault';
import { keyOfAddress } from '@/lib/features/replies/address-key';
import type { AskRecord, Correspondence, ReplyState } from '@/lib/features/replies/types';
import { instantOf } from '@/lib/platform/clock';
import { NotFound } from '@/lib/platform/errors';
import { requireId } from '@/lib/platform/ids';
import { asksFeedback, REPLY_KINDS, type ReplyKind } from '@/lib/rules/reply';

/** How many letters are told one by one; the rest is a number. */
const TOLD = 5;
/** What left, or may have. */
const GONE = ['sent', 'unknown'] satisfies ReplyState[];
const ASKING = REPLY_KINDS.filter(asksFeedback);

/**
 * What was written before to a rejection's company and, where given, to the address `to`, whichever company it was
 * about: the latest of what left or may have, and how many there are of each sort. Letters to an address are found by
 * its keyed hash; those from before there was one, by their company alone. Throws NotFound for a missing or foreign id.
 */
export async function correspondence(
  tx: ClientTx,
  { rejectionId, to }: { rejectionId: string; to?: string },
): Promise<Correspondence> {
  const here = await tx.db.rejection.findUnique({
    where: { userId_id: { userId: tx.scope.userId, id: requireId(rejectionId) } },
    select: { application: { select: { companyId: true } } },
  });
  if (!here) throw new NotFound('rejection');
  return (await writtenBefore(tx, { rejectionId, companyId: here.application.companyId, to })).past;
}

/** `correspondence` about a company that is known, and ASK-4: the person's own record, in two statements. */
export async function writtenBefore(
  tx: ClientTx,
  about: { rejectionId: string; companyId: string; to?: string | undefined },
): Promise<{ past: Correspondence; asks: AskRecord }> {
  const key = keyOfAddress(await openVault(tx), about.to ?? '');
  const tallies = await tally(tx, { companyId: about.companyId, key });
  const here = tallies.filter((row) => row.here);
  const count = (...kinds: readonly ReplyKind[]) => sum(here.filter(({ kind }) => kinds.includes(kind)));
  return {
    past: {
      items: await latestLetters(tx, { ...about, key }),
      counts: {
        all: count(...REPLY_KINDS),
        asks: count(...ASKING),
        pushbacks: count('pushback'),
        notes: count('note'),
      },
    },
    asks: recordOf(tallies),
  };
}

async function latestLetters(
  tx: ClientTx,
  { rejectionId, companyId, key }: { rejectionId: string; companyId: string; key: Key },
): Promise<Correspondence['items']> {
  const vault = await openVault(tx);
  const rows = await tx.db.reply.findMany({
    where: {
      userId: tx.scope.userId,
      state: { in: GONE },
      OR: [{ rejection: { application: { companyId } } }, ...(key ? [{ toKey: key }] : [])],
    },
    include: {
      rejection: {
        select: {
          application: { select: { role: true, companyId: true, company: { select: { name: true } } } },
        },
      },
    },
    orderBy: [{ sentAt: { sort: 'desc', nulls: 'first' } }, { id: 'desc' }],
    take: TOLD,
  });
  return rows.map((row) => ({
    replyId: row.id,
    rejectionId: row.rejectionId,
    kind: row.kind as ReplyKind,
    company: row.rejection.application.company.name,
    role: row.rejection.application.role,
    to: vault.at('Reply', row).open('toSealed'),
    person: vault.at('Reply', row).open('personSealed'),
    sentAt: row.sentAt && instantOf(row.sentAt),
    sameRejection: row.rejectionId === rejectionId,
    sameAddress: key !== null && row.toKey !== null && Buffer.from(row.toKey).equals(key),
    sameCompany: row.rejection.application.companyId === companyId,
  }));
}

type Key = ReturnType<typeof keyOfAddress>;
/** How many letters of a kind left or may have; `here`: to this company or address. */
type Tally = { kind: ReplyKind; answer: string | null; sent: boolean; here: boolean; count: number };

function tally(tx: ClientTx, { companyId, key }: { companyId: string | null; key: Key }): Promise<Tally[]> {
  return tx.db.$queryRaw<Tally[]>`
    SELECT r.kind, r.answer, r.state = 'sent' AS sent,
           coalesce(a.company_id = ${companyId}::uuid, false) OR coalesce(r.to_key = ${key}::bytea, false) AS here,
           count(*)::int AS count
    FROM replies r
    JOIN rejections j ON j.user_id = r.user_id AND j.id = r.rejection_id
    JOIN applications a ON a.user_id = j.user_id AND a.id = j.application_id
    WHERE r.user_id = ${tx.scope.userId}::uuid AND r.state = ANY (${GONE})
    GROUP BY 1, 2, 3, 4`;
}

const sum = (rows: readonly Tally[]) => rows.reduce((total, { count }) => total + count, 0);

/** ASK-2: whether the person at this address was asked about this rejection before, by a letter other than this one. */
export async function askedBefore(
  tx: ClientTx,
  reply: { id: string; rejectionId: string; to: string },
): Promise<boolean> {
  const toKey = keyOfAddress(await openVault(tx), reply.to);
  if (toKey === null) return false;
  const asked = await tx.db.reply.count({
    where: {
      userId: tx.scope.userId,
      rejectionId: reply.rejectionId,
      id: { not: reply.id },
      state: { in: GONE },
      kind: { in: ASKING },
      toKey,
    },
  });
  return asked > 0;
}

/** ASK-4: the person's own record: what the questions that left have brought, as far as it was written down. */
export const askRecord = async (tx: ClientTx): Promise<AskRecord> =>
  recordOf(await tally(tx, { companyId: null, key: null }));

function recordOf(tallies: readonly Tally[]): AskRecord {
  const asked = tallies.filter(({ kind, sent }) => sent && ASKING.includes(kind));
  const count = (answer: string | null) => sum(asked.filter((row) => row.answer === answer));
  return {
    asked: sum(asked),
    substance: count('substance'),
    vague: count('vague'),
    none: count('none'),
    open: count(null),
  };
}
