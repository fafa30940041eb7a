import { identityScope } from '@/lib/access/identity';
import { scopeForJob } from '@/lib/access/job';
import { coachScopeOf } from '@/lib/access/resolve';
import type { ClientScope, CoachScope } from '@/lib/access/scope';
import { type ClientTx, inScope } from '@/lib/access/transaction';
import { makeToken } from '@/lib/features/account/mutations';
import { addApplication } from '@/lib/features/applications/mutations';
import { acceptInvitation, inviteCoach, openEntry } from '@/lib/features/coaching/mutations';
import { logRejection } from '@/lib/features/rejections/mutations';
import { saveDraft } from '@/lib/features/replies/mutations';
import { closeMonth } from '@/lib/features/reviews/mutations';
import { makePerson, startSession } from '@/lib/features/sign-in/mutations';
import { duplicateBuiltIn, giveTemplate, shareTemplate } from '@/lib/features/templates/mutations';
import { dateOf } from '@/lib/platform/clock';
import { builtInTemplate } from '@/lib/rules/templates/built-in';
import { allowed } from '@/prisma/seed/timeline';
import { rowsOfNouns } from '@/test/access/noun-rows';
import type { RouteIds } from '@/test/access/routes';
import { alsoShown } from '@/test/access/shown';
import { type Amounts, fillSearch } from './search';

const MEASURED: Amounts = { applications: 5000, live: 2000, rejections: 500 };
/** Rows of others in the same tables: 10,000 applications, so that no plan of a query counts on being alone. */
const OTHERS = { people: 20, each: { applications: 500, live: 100, rejections: 20 } satisfies Amounts };
/** Past its 48 hours, with the plan still on: the fullest pages. */
const RECEIVED_HOURS_AGO = 50;
const SHOWN_ENTRIES = 100;

/** What the addresses of pages name. */
export type Ids = RouteIds & { givenTemplate: string; review: string };
export type Seeded = { client: string; coach: string; ids: Ids };

/** Fills an empty, migrated database. Answers a session token each of the client and the coach. */
export async function seed(): Promise<Seeded> {
  for (let n = 0; n < OTHERS.people; n += 1)
    await fillSearch(await newPerson(`other.${n}@example.test`, `Other ${n}`), OTHERS.each);
  const client = await newPerson('ana@example.test', 'Ana Ruiz');
  const coach = await newPerson('priya@example.test', 'Priya Raman');
  const { going, entryIds } = await fillSearch(client, MEASURED);
  const latest = await turnDown(client);
  const coaching = await accompany(client, coach, entryIds.slice(0, SHOWN_ENTRIES));
  const template = await inScope(client, ownTemplate);
  await inScope(client, (tx) => shareTemplate(tx, { templateId: template, coachingId: coaching.coachingId }));
  const givenTemplate = await inScope(coaching, async (tx) => {
    const words = { purpose: 'coffee-chat', tone: 'warm', spelling: 'en-GB' } as const;
    const name = 'A coffee in spring';
    const sourceId = coaching.coachingId;
    return allowed(await giveTemplate(tx, { name, sourceId, ...words, ...builtInTemplate(words) })).id;
  });
  // A program's token: the rows that nouns say of themselves are added the way a program adds them.
  const { token } = await inScope(client, (tx) =>
    makeToken(tx, { name: 'bench', scopes: ['read', 'write'] }),
  );
  const rows = await rowsOfNouns(token, going);
  const review = await aClosedMonth(client);
  await alsoShown(client, coaching.coachingId, { ...rows, review });
  return {
    client: await signedIn(client),
    coach: await signedIn(coach),
    ids: {
      ...rows,
      ...latest,
      ...{ going, template, givenTemplate, review, coaching: coaching.coachingId },
      entry: entryIds[0] ?? '',
      reply: '',
      invitation: '',
    },
  };
}

/** The month before this one, closed by the person. */
const aClosedMonth = (client: ClientScope) =>
  inScope(client, async (tx) => {
    const month = tx.now.toZonedDateTimeISO('UTC').toPlainDate().toPlainYearMonth().subtract({ months: 1 });
    return allowed(await closeMonth(tx, month.toString())).id ?? '';
  });

async function newPerson(email: string, name: string): Promise<ClientScope> {
  const { id } = await inScope(identityScope(), (tx) => makePerson(tx, { email, name }));
  return scopeForJob(id);
}

/** By passkey, so that the coach's session waits for nothing more. */
const signedIn = ({ userId }: ClientScope) =>
  inScope(
    identityScope(),
    async (tx) => (await startSession(tx, { userId, method: 'passkey', device: null })).token,
  );

/** A final round that ended two days ago: its plan runs, and a reply has been begun. */
function turnDown(client: ClientScope) {
  return inScope(client, async (tx) => {
    const stage = 'final-round';
    const added = { company: 'Kitewright', role: 'Platform Engineer', stage } as const;
    const { id: application } = await addApplication(tx, added);
    const at = { ...tx, now: tx.now.subtract({ hours: RECEIVED_HOURS_AGO }) };
    const facts = { furthestStage: stage, feedback: 'A close call.' } as const;
    const { id: rejection, planId } = allowed(
      await logRejection(at, { applicationId: application, ...facts }),
    );
    const letter = { kind: 'full', to: 'lead@kitewright.example', subject: 'Thank you' } as const;
    const body = 'Dear Lena,\n\nThank you for letting me know, and for the time of the whole team.';
    allowed(await saveDraft(tx, { rejectionId: rejection, ...letter, body }));
    return { application, rejection, plan: planId ?? '' };
  });
}

async function accompany(
  client: ClientScope,
  coach: ClientScope,
  entryIds: readonly string[],
): Promise<CoachScope> {
  const { userId } = client;
  const invite = (tx: ClientTx) => inviteCoach(tx, { email: 'priya@example.test' });
  const { id: coachingId } = allowed(await inScope(client, invite));
  allowed(await inScope(coach, (tx) => acceptInvitation(tx, coachingId)));
  await inScope(client, (tx) =>
    tx.db.grant.createMany({
      data: entryIds.map((subjectId) => ({
        ...{ userId, coachingId, granteeId: coach.userId, grantedAt: dateOf(tx.now) },
        ...{ subjectKind: 'journal-entry', subjectId, permission: 'comment' },
      })),
    }),
  );
  // No coach opens a client without a factor.
  await inScope(coach, addPasskeyTo);
  const frame = { coachings: [{ id: coachingId, clientId: userId }], secured: true };
  const scope = coachScopeOf({ scope: coach, frame }, coachingId);
  for (const entryId of entryIds.slice(0, 10)) await inScope(scope, (tx) => openEntry(tx, entryId));
  return scope;
}

const addPasskeyTo = ({ db, now, scope: { userId } }: ClientTx) =>
  db.passkey.create({
    data: {
      ...{ userId, name: 'Laptop', credentialId: userId },
      ...{ publicKey: new Uint8Array(1), createdAt: dateOf(now) },
    },
  });

async function ownTemplate(tx: ClientTx): Promise<string> {
  const words = { purpose: 'five-elements', tone: 'warm', spelling: 'en-GB' } as const;
  return allowed(await duplicateBuiltIn(tx, words)).id;
}
