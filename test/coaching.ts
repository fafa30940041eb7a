import { randomUUID } from 'node:crypto';
import { identityScope } from '@/lib/access/identity';
import { mintClientScope, mintCoachScope } from '@/lib/access/mint';
import { resolveSession } from '@/lib/access/resolve';
import type { ClientScope, CoachScope } from '@/lib/access/scope';
import { inScope } from '@/lib/access/transaction';
import { openVault } from '@/lib/access/vault';
import type { Frame } from '@/lib/access/viewer';
import { acceptInvitation, inviteClient, inviteCoach, shareEntry } from '@/lib/features/coaching/mutations';
import { startSession } from '@/lib/features/sign-in/mutations';
import { rowId } from '@/lib/platform/row-id';
import { asAdmin } from '@/test/database';

/** Somebody with an account; `email` is theirs. */
export type Person = ClientScope & { email: string };

export async function person(name: string | null = null): Promise<Person> {
  const id = randomUUID();
  const email = `${id}@example.test`;
  await asAdmin('INSERT INTO users (id, email, name) VALUES ($1, $2, $3)', [id, email, name]);
  return Object.assign({ email }, mintClientScope(id));
}

/** An application that was turned down, with its rejection, a vent, a reply and the five lines. Answers the entry. */
export function turnedDown(client: ClientScope, company: string): Promise<string> {
  const { userId } = client;
  return inScope(client, async (tx) => {
    const vault = await openVault(tx);
    const at = new Date(tx.now.epochMilliseconds);
    const hours = (count: number) => new Date(at.getTime() + count * 3_600_000);
    const owned = { userId, createdAt: at, updatedAt: at };
    const { id: companyId } = await tx.db.company.create({
      data: { userId, name: company, nameKey: randomUUID() },
    });
    const { id: applicationId } = await tx.db.application.create({
      data: { ...owned, companyId, role: 'Analyst', ending: 'rejected', stageChangedAt: at },
    });
    const { id: rejectionId } = await tx.db.rejection.create({
      data: {
        userId,
        applicationId,
        receivedAt: hours(-1),
        timeZone: 'UTC',
        receivedOn: new Date(hours(-1).toISOString().slice(0, 10)),
        furthestStage: 'first-interview',
        tier: 2,
        holdUntil: hours(72),
        holdCode: 'HOLD-1',
        inFlightBefore: 4,
        loggedAt: at,
        updatedAt: at,
      },
    });
    await tx.db.vent.create({
      data: {
        ...owned,
        rejectionId,
        bodySealed: vault.at('Vent', { rejectionId }).seal('bodySealed', 'unsaid'),
        burnAt: hours(72),
      },
    });
    const replyId = rowId(tx.now);
    const reply = vault.at('Reply', { id: replyId });
    await tx.db.reply.create({
      data: {
        ...owned,
        id: replyId,
        rejectionId,
        kind: 'short',
        toSealed: reply.seal('toSealed', 'them@example.test'),
        subjectSealed: reply.seal('subjectSealed', 'Thank you'),
        bodySealed: reply.seal('bodySealed', 'Thank you.'),
      },
    });
    const id = rowId(tx.now);
    const entry = vault.at('JournalEntry', { id });
    await tx.db.journalEntry.create({
      data: {
        ...owned,
        id,
        rejectionId,
        stageReached: 'first-interview',
        decidedBy: 'panel',
        oneThingSealed: entry.seal('oneThingSealed', 'Name the figure in the first minute'),
        gutSealed: entry.seal('gutSealed', 'They had somebody in mind'),
      },
    });
    const said = rowId(tx.now);
    await tx.db.feedback.create({
      data: {
        ...owned,
        id: said,
        rejectionId,
        saidOn: at,
        wordsSealed: vault
          .at('Feedback', { id: said })
          .seal('wordsSealed', `${company} said the case was thin`),
      },
    });
    return id;
  });
}

/** An open invitation from `client` to `coach`. */
export async function invited(client: Person, coach: Person): Promise<string> {
  const outcome = await inScope(client, (tx) => inviteCoach(tx, { email: coach.email, name: 'Ana Ruiz' }));
  if (!outcome.ok) throw new Error('an invitation was refused');
  return outcome.value.id;
}

/** An open invitation from `coach` to `client`. */
export async function invitedByCoach(coach: Person, client: Person): Promise<string> {
  const outcome = await inScope(coach, (tx) => inviteClient(tx, { email: client.email, name: 'Nia Okafor' }));
  if (!outcome.ok) throw new Error('an invitation was refused');
  return outcome.value.id;
}

/** A running coaching, as its coach acts under it, with `shown` entries of the client shared. */
export async function coached(client: Person, coach: Person, shown: string[] = []): Promise<CoachScope> {
  const coachingId = await invited(client, coach);
  await inScope(coach, (tx) => acceptInvitation(tx, coachingId));
  await withFactor(coach);
  for (const entryId of shown) await inScope(client, (tx) => shareEntry(tx, { entryId, coachingId }));
  return mintCoachScope({ coachId: coach.userId, userId: client.userId, coachingId });
}

/** A passkey that nobody has, so that the person may open what clients share; their sign-in is asked for it. */
export const withFactor = ({ userId }: ClientScope) =>
  asAdmin(
    `INSERT INTO passkeys (user_id, id, credential_id, public_key, name, created_at)
     SELECT $1::uuid, gen_random_uuid(), $1::text, '', 'Laptop', now()
     WHERE NOT EXISTS (SELECT 1 FROM passkeys WHERE user_id = $1::uuid)`,
    [userId],
  );

/** What the frame of `me`'s pages says, as a request of theirs begins with it. */
export async function frameOf(me: ClientScope): Promise<Frame> {
  const { token } = await inScope(identityScope(), (tx) =>
    startSession(tx, { userId: me.userId, method: 'passkey', device: null }),
  );
  const signedIn = await resolveSession(token);
  if (!signedIn) throw new Error('not signed in');
  return signedIn.frame;
}

/** An entry in which nothing is written any more. */
export async function emptied(entryId: string): Promise<void> {
  await asAdmin(
    `DELETE FROM feedback f USING journal_entries e
     WHERE e.id = $1 AND f.user_id = e.user_id AND f.rejection_id = e.rejection_id`,
    [entryId],
  );
  await asAdmin('UPDATE journal_entries SET one_thing_sealed = NULL, gut_sealed = NULL WHERE id = $1', [
    entryId,
  ]);
}
