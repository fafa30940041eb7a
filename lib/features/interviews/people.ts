import type { ClientTx } from '@/lib/access/transaction';
import { getInterview } from '@/lib/features/interviews/data';
import type { InterviewView } from '@/lib/features/interviews/schema';
import { linkPeople } from '@/lib/features/people';
import { dateOf } from '@/lib/platform/clock';
import { requireId } from '@/lib/platform/ids';
import { ok, type Result } from '@/lib/platform/result';

/**
 * Says that people are at an interview, and so have to do with its application; twice is once. Throws NotFound for somebody
 * who is not there or not theirs.
 */
export async function addPeople(
  tx: ClientTx,
  { id, applicationId }: { id: string; applicationId: string },
  contactIds: readonly string[],
): Promise<void> {
  if (contactIds.length === 0) return;
  await linkPeople(tx, applicationId, contactIds);
  await tx.db.interviewContact.createMany({
    data: contactIds.map((contactId) => ({
      ...{ userId: tx.scope.userId, interviewId: id, contactId },
      createdAt: dateOf(tx.now),
    })),
    skipDuplicates: true,
  });
}

/** Makes these all the people of an interview. Throws NotFound as above. */
export async function replacePeople(
  tx: ClientTx,
  interview: { id: string; applicationId: string },
  contactIds: readonly string[],
): Promise<void> {
  await tx.db.interviewContact.deleteMany({
    where: { userId: tx.scope.userId, interviewId: interview.id, contactId: { notIn: [...contactIds] } },
  });
  await addPeople(tx, interview, contactIds);
}

/** Says that somebody will be there; twice is once. Throws NotFound for a missing or foreign id of either. */
export async function joinInterview(
  tx: ClientTx,
  { id, contactId }: { id: string; contactId: string },
): Promise<Result<InterviewView>> {
  const { applicationId } = await getInterview(tx, id);
  await addPeople(tx, { id, applicationId }, [contactId]);
  return ok(await getInterview(tx, id));
}

/**
 * Takes somebody off an interview; both stay, and so does their application. Throws NotFound for a missing or foreign
 * interview.
 */
export async function leaveInterview(
  tx: ClientTx,
  { id, contactId }: { id: string; contactId: string },
): Promise<Result<InterviewView>> {
  await getInterview(tx, id);
  await tx.db.interviewContact.deleteMany({
    where: { userId: tx.scope.userId, interviewId: id, contactId: requireId(contactId) },
  });
  return ok(await getInterview(tx, id));
}
