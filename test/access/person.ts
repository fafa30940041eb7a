import { randomUUID } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import { askedOnce, keepAnswer, takeRequest } from '@/lib/access/answered-request';
import { mintSystemScope } from '@/lib/access/mint';
import type { ClientScope, CoachScope } from '@/lib/access/scope';
import { take } from '@/lib/access/submission';
import { inScope } from '@/lib/access/transaction';
import { makeToken } from '@/lib/features/account/mutations';
import {
  changeApplication,
  deleteApplication,
  endApplication,
  moveApplication,
} from '@/lib/features/applications/mutations';
import { makeFeed } from '@/lib/features/calendar-feed/mutations';
import { readFeed } from '@/lib/features/calendar-feed/read';
import { addComment, markReviewed, openEntry, writeToCoach } from '@/lib/features/coaching/mutations';
import { giveDocument } from '@/lib/features/documents/mutations';
import { receiveFile } from '@/lib/features/documents/receive';
import { answerDodge } from '@/lib/features/dodges/mutations';
import { newChallenge } from '@/lib/features/factors/challenge';
import { addPasskey, startAuthenticator } from '@/lib/features/factors/mutations';
import { startImport } from '@/lib/features/imports/mutations/start';
import { addImport } from '@/lib/features/imports/mutations/store';
import { runImport } from '@/lib/features/imports/run';
import { GivenFile } from '@/lib/features/imports/schema';
import { joinInterview } from '@/lib/features/interviews/people';
import { writeEntry } from '@/lib/features/journal/mutations';
import { keepMailbox } from '@/lib/features/mailboxes/mutations';
import { nameRoles, tickStep } from '@/lib/features/recovery/mutations';
import { keepRejectionEmail } from '@/lib/features/rejections/email/mutations';
import { saveVent } from '@/lib/features/rejections/mutations';
import type { RejectionVerdict } from '@/lib/features/rejections/types';
import { markAsSent, scheduleReply } from '@/lib/features/replies/mutations';
import { closeMonth, writeWentWell } from '@/lib/features/reviews/mutations';
import { requestSignIn, startSession } from '@/lib/features/sign-in/mutations';
import { archiveTemplate, saveTemplate, shareTemplate } from '@/lib/features/templates/mutations';
import { localAdapter } from '@/lib/mail/local';
import { dateOf } from '@/lib/platform/clock';
import { hashOf, keyedHashOf } from '@/lib/platform/crypto/secret';
import { withRow } from '@/test/access/noun';
import { rowsOfNouns } from '@/test/access/noun-rows';
import { alsoShown } from '@/test/access/shown';
import { coached, invited, invitedByCoach, type Person, person } from '@/test/coaching';
import { copiedAndWatched } from '@/test/copied';
import { asAdmin, fixtureMailPort } from '@/test/database';
import { loginAt } from '@/test/mail-server';
import { makePasskey, registered } from '@/test/passkey';
import { allowed, applied, drafted, rejected } from '@/test/rejected';
import { given, ownTemplate } from '@/test/templates';

/** Somebody with an account, a signed-in browser and an API token. */
export type Member = { me: Person; session: string; token: string };

export async function member(name: string): Promise<Member> {
  const me = await person(name);
  return { me, session: await browserOf(me), token: await tokenOf(me) };
}

/** Signs in one more browser of `me`; answers what its cookie holds. */
async function browserOf(me: Person): Promise<string> {
  const identity = mintSystemScope('identity');
  const { token } = await inScope(identity, (tx) =>
    startSession(tx, { userId: me.userId, device: 'Firefox on Linux' }),
  );
  return token;
}

const tokenOf = async (me: Person) =>
  (await inScope(me, (tx) => makeToken(tx, { name: 'notebook', scopes: ['read', 'write'] }))).token;

/** A search with something of everything a person can have, made the way the product makes it. */
export type FullPerson = Awaited<ReturnType<typeof aFullPerson>>;

export async function aFullPerson(name: string) {
  const all = await member(name);
  const { me } = all;
  const going = await applied(me, 'applied');
  await inScope(me, (tx) => moveApplication(tx, { id: going, stage: 'first-interview' }));
  const kept = await recorded(me, going);
  const event = await lastEventOf(going);
  const ended = await applied(me, 'applied');
  await inScope(me, (tx) => endApplication(tx, { id: ended, ending: 'withdrawn' }));

  const final = await rejected(me, 'final-round', { receivedAt: hoursAgo(30), feedback: 'A close call.' });
  const ready = await rejected(me, 'first-interview', { receivedAt: hoursAgo(100) });
  const waiting = await rejected(me, 'phone-screen', { receivedAt: hoursAgo(100) });
  const planId = final.planId ?? '';
  await inScope(me, (tx) => saveVent(tx, { rejectionId: final.id, body: 'Unsaid.' }));
  await inScope(me, (tx) => keepRejectionEmail(tx, { rejectionId: final.id, source: THEIR_MAIL }));
  await inScope(me, (tx) => keepMailbox(tx, { login: loginAt(fixtureMailPort()), problem: null }));
  const heldReply = await drafted(me, final, { kind: 'full' });
  const readyReply = await drafted(me, ready);
  const waitingReply = await drafted(me, waiting);
  // On the same rejection, as a question may stand beside a letter; the person sent it from their own mailbox.
  const askedReply = await drafted(me, waiting, { kind: 'feedback-ask' });
  await inScope(me, (tx) => markAsSent(tx, askedReply.id));
  await copiedAndWatched(me, askedReply.id);
  await inScope(me, (tx) => scheduleReply(tx, { id: waitingReply.id }));
  await inScope(me, (tx) => tickStep(tx, { planId, step: 'read-once' }));
  await inScope(me, (tx) => nameRoles(tx, { planId, roles: ['One', 'Two', 'Three'].map(roleAt) }));

  // So long ago that it can be looked back at, and its month closed.
  const old = await rejected(me, 'applied', { receivedAt: hoursAgo(250 * 24) });
  const dodge = allowed(
    await inScope(me, (tx) => answerDodge(tx, old.id, { answer: 'glad', line: 'They closed a year later.' })),
  );

  const shownEntry = await written(me, final);
  const keptEntry = await written(me, ready);
  await inScope(me, (tx) => writeEntry(tx, ready.id, { gut: 'They had somebody in mind, I think.' }));
  const friend = await member(`A friend of ${name}`);
  const besideFriend = await coached(me, friend.me, [keptEntry]);
  await inScope(besideFriend, (tx) => openEntry(tx, keptEntry));
  await inScope(besideFriend, (tx) => addComment(tx, { entryId: keptEntry, body: 'Well told.' }));
  const { suggestion, ownComment } = await thread(me, besideFriend, keptEntry);
  const review = await monthsOf(me, old.id);
  const template = await ownTemplate(me);
  await inScope(me, (tx) => saveTemplate(tx, { id: template, version: 1, subject: 'Thank you, [name]' }));
  const shownTemplate = await ownTemplate(me, 'five-elements');
  await inScope(me, (tx) => shareTemplate(tx, { templateId: template, coachingId: besideFriend.coachingId }));
  const archived = await ownTemplate(me);
  await inScope(me, (tx) => archiveTemplate(tx, archived));
  const givenTemplate = await given(besideFriend);
  const guest = await member(`Invited by ${name}`);
  const invitation = await invited(me, guest.me);
  const clientInvitation = await invitedByCoach(me, guest.me);
  // Not of today: what they may still send today is for the forms.
  await asAdmin("UPDATE client_invitations SET invited_at = invited_at - interval '2 days' WHERE id = $1", [
    clientInvitation,
  ]);
  await aroundTheAccount(me);
  const mark = hashOf('what a form sent');
  await inScope(me, (tx) => take(tx, { id: randomUUID(), mark, marks: [mark] }));
  await inScope(me, async (tx) => {
    const asked = askedOnce(randomUUID(), 'what a program asked for');
    await takeRequest(tx, asked);
    await keepAnswer(tx, asked, { status: 201, body: '{}' });
  });
  const factors = await factorsOf(me, guest.session);
  await exported(me);
  await inScope(me, (tx) => makeFeed(tx, {}));
  await inScope(me, readFeed);
  await rested(me);
  const undo = await undoOf(me);
  const rows = await rowsOfNouns(all.token, going);
  await alsoShown(me, besideFriend.coachingId, { ...rows, review });
  await inScope(me, (tx) =>
    joinInterview(tx, {
      id: withRow('interviews', rows).row,
      contactId: withRow('people', rows).row,
    }),
  );
  await uploaded(me, { documentId: withRow('documents', rows).row, applicationId: going });
  const broughtIn = await imported(me);

  return {
    ...all,
    guest,
    /** Who coaches them as well, under `friendCoaching`. */
    friend,
    ids: {
      going,
      event,
      ended,
      rejection: final.id,
      rejectedApplication: final.applicationId,
      ready: ready.id,
      old: old.id,
      dodge: dodge.id,
      review,
      plan: planId,
      heldReply: heldReply.id,
      readyReply: readyReply.id,
      waitingReply: waitingReply.id,
      askedReply: askedReply.id,
      shownEntry,
      keptEntry,
      invitation,
      clientInvitation,
      friendCoaching: besideFriend.coachingId,
      ...{ suggestion, ownComment },
      template,
      shownTemplate,
      archived,
      givenTemplate,
      undo,
      imported: broughtIn,
      ...kept,
      ...factors,
      ...(await idsOf(me, {
        notice: 'notices',
        feedback: 'feedback',
        session: 'sessions',
        token: 'api_tokens',
      })),
      ...rows,
    },
  };
}

/** A list that came in, with one role that is only saved, and whose columns were chosen. Answers the import's id. */
async function imported(me: ClientScope): Promise<string> {
  const file = new GivenFile(
    new TextEncoder().encode('Company,Role,Status,Contact\nAlder,Archivist,Saved,Nora Falk\n'),
  );
  const { id } = allowed(
    await inScope(me, (tx) => addImport(tx, { file, fileName: undefined, mapping: { Company: 'company' } })),
  );
  allowed(await inScope(me, (tx) => startImport(tx, { id })));
  await runImport(me);
  return id;
}

/** What happened to an application last. */
async function lastEventOf(applicationId: string): Promise<string> {
  const [row] = await asAdmin(
    'SELECT id FROM stage_events WHERE application_id = $1 ORDER BY at DESC LIMIT 1',
    [applicationId],
  );
  return row?.id;
}

/** A passkey, an app that has not said its first code, and recovery codes; and a code mailed to the guest's browser. */
async function factorsOf(me: Person, guestSession: string) {
  const passkey = makePasskey();
  const challenge = challengeFor(`add ${me.userId}`);
  const answer = JSON.parse(registered(passkey, challenge));
  const { codes } = await inScope(me, (tx) => addPasskey(tx, { name: 'Laptop', answer }));
  const { secret } = await inScope(me, startAuthenticator);
  const [guest] = await asAdmin(
    "UPDATE sessions SET confirm_until = now() + interval '1 day' WHERE token_hash = $1 RETURNING id",
    [hashOf(guestSession)],
  );
  const hash = keyedHashOf('confirm-code', `${guest?.id}:${GUESTS_CODE}`);
  await asAdmin('UPDATE sessions SET confirm_hash = $2 WHERE id = $1', [guest?.id, hash]);
  const { passkey: passkeyId } = await idsOf(me, { passkey: 'passkeys' });
  return { passkey: passkeyId, device: JSON.stringify(passkey), recoveryCode: codes[0] ?? '', secret };
}

/** What the guest of a full person was mailed to confirm that it is them. */
export const GUESTS_CODE = 'ACDE9FGH';

/** A challenge that was given just now. */
export const challengeFor = (use: string) =>
  Buffer.from(newChallenge(Temporal.Now.instant(), use)).toString('base64url');

/** A tag and a link of an application; answers their ids. */
async function recorded(me: Person, id: string) {
  const links = [{ label: 'Their team', url: 'https://northwind.example/team' }];
  allowed(
    await inScope(me, (tx) => changeApplication(tx, { id, tags: ['remote'], links, deadline: '2026-12-04' })),
  );
  return idsOf(me, { tag: 'tags', link: 'links' });
}

/** What no mutation of a person's own makes: a sign-in mail, an identity, a delivered mail, what is left of a hold. */
async function aroundTheAccount({ userId, email }: Person): Promise<void> {
  const identity = mintSystemScope('identity');
  await inScope(identity, (tx) => requestSignIn(tx, { email, network: randomUUID() }));
  await inScope(identity, (tx) =>
    tx.db.siteInvitation.create({
      data: { email, createdAt: dateOf(tx.now), expiresAt: dateOf(tx.now.add({ hours: 14 * 24 })) },
    }),
  );
  await asAdmin('INSERT INTO account_terms (user_id, mails_a_day) VALUES ($1, 60)', [userId]);
  await asAdmin("INSERT INTO accounts VALUES ($1, 'google', $2, 'oidc')", [userId, randomUUID()]);
  await localAdapter().send(
    { to: email, subject: 'Hello', text: 'Hello', html: '<p>Hello</p>' },
    { id: randomUUID(), idempotencyKey: randomUUID(), signal: AbortSignal.timeout(5_000) },
  );
  await asAdmin(
    `INSERT INTO mail_events (id, user_id, outbox_id, kind, occurred_at, received_at)
     SELECT gen_random_uuid(), user_id, id, 'delivered', now(), now() FROM outbox WHERE user_id = $1 LIMIT 1`,
    [userId],
  );
  await asAdmin(
    `INSERT INTO floors (user_id, id, company_id, kind, until)
     SELECT user_id, gen_random_uuid(), company_id, 'hold', now() - interval '1 day'
     FROM applications WHERE user_id = $1 AND ending IS NULL LIMIT 1`,
    [userId],
  );
}

/** A document's first version, which went to an application. */
async function uploaded(
  me: Person,
  { documentId, applicationId }: { documentId: string; applicationId: string },
) {
  const body = new Blob(['%PDF-1.7 Ana Ruiz']).stream();
  await receiveFile(me, documentId, { name: 'cv.pdf', declared: 17, body });
  await inScope(me, (tx) => giveDocument(tx, { id: documentId, applicationId }));
}

/** A break from everything that was over long ago. */
const rested = ({ userId }: Person) =>
  asAdmin(
    `INSERT INTO pauses (user_id, id, started_at, until, ended_at, welcomed_at)
     SELECT $1, gen_random_uuid(), now() - interval '90 days', now() - interval '87 days', now() - interval '88 days',
       now() - interval '88 days'`,
    [userId],
  );

/** An application that was deleted just now, for as long as the tests take. */
async function undoOf(me: Person): Promise<string> {
  const id = await applied(me, 'applied');
  await inScope(me, (tx) => deleteApplication(tx, { id }));
  await asAdmin("UPDATE undos SET until = now() + interval '1 day' WHERE user_id = $1", [me.userId]);
  return (await idsOf(me, { undo: 'undos' })).undo;
}

/** An export that is ready, of one piece. */
const exported = ({ userId }: Person) =>
  asAdmin(
    `WITH ready AS (
       INSERT INTO exports (user_id, id, state, with_vents, bytes, requested_at, expires_at)
       VALUES ($1, gen_random_uuid(), 'ready', false, 1, now(), now() + interval '1 day') RETURNING id)
     INSERT INTO export_parts (user_id, export_id, n, bytes_sealed) SELECT $1, id, 0, '\\x02' FROM ready`,
    [userId],
  );

const written = async (me: Person, { id }: RejectionVerdict) =>
  allowed(await inScope(me, (tx) => writeEntry(tx, id, { gut: 'They had somebody in mind.' }))).id;

async function idsOf<K extends string>(me: Person, tables: Record<K, string>) {
  const found: Partial<Record<K, string>> = {};
  for (const key of Object.keys(tables) as K[]) {
    const [row] = await asAdmin(`SELECT id FROM ${tables[key]} WHERE user_id = $1 LIMIT 1`, [me.userId]);
    found[key] = row?.id;
  }
  return found as Record<K, string>;
}

const THEIR_MAIL = 'From: recruiter@northwind.example\nMessage-ID: <1@northwind.example>\n\nNot this time.';
const roleAt = (company: string) => ({ company: `${company} ${randomUUID()}`, role: 'Engineer' });
const hoursAgo = (hours: number) => Temporal.Now.instant().subtract({ hours });

/** The rest of a thread under an entry: what the friend suggests and has reviewed, and what was answered. */
async function thread(me: ClientScope, friend: CoachScope, entryId: string) {
  const suggested = await inScope(friend, (tx) =>
    addComment(tx, { entryId, body: 'Name two figures.', kind: 'suggestion' }),
  );
  await inScope(friend, (tx) => markReviewed(tx, { entryId, version: 1, reviewed: true }));
  const { coachingId } = friend;
  const answered = await inScope(me, (tx) => writeToCoach(tx, { coachingId, entryId, body: 'I will.' }));
  return { suggestion: allowed(suggested).id, ownComment: allowed(answered).id };
}

/** A month of which a line is written, and which is open. */
export const OPEN_MONTH = '2020-01';

/** Writes into it, and closes the month of a rejection; answers that one. */
async function monthsOf(me: Person, rejectionId: string): Promise<string> {
  const [row] = await asAdmin(
    "SELECT to_char(received_on, 'YYYY-MM') AS month FROM rejections WHERE id = $1",
    [rejectionId],
  );
  return inScope(me, async (tx) => {
    allowed(await writeWentWell(tx, { month: OPEN_MONTH, wentWell: 'Two good talks.' }));
    allowed(await writeWentWell(tx, { month: row?.month, wentWell: 'I kept the mornings.' }));
    return allowed(await closeMonth(tx, row?.month)).id ?? '';
  });
}
