'use server';

import { redirect } from 'next/navigation';
import type { Temporal } from 'temporal-polyfill';
import { type Answer, publicAction } from '@/lib/access/action';
import { nothingSchema } from '@/lib/access/nothing';
import { hit } from '@/lib/access/rate-window';
import { resolveSession } from '@/lib/access/resolve';
import { factorPath, HOME } from '@/lib/access/return-path';
import { clearSessionCookie, readSessionCookie, setSessionCookie } from '@/lib/access/session-cookie';
import type { SystemTx } from '@/lib/access/transaction';
import { coachesOnly } from '@/lib/access/viewer';
import { ANSWERS_GONE, answersCookie, type WholeAnswers } from '@/lib/features/answers';
import { passkeyAnswerSchema, passkeyToSignIn, personOfPasskey } from '@/lib/features/factors';
import { knowsBrowser, rememberBrowser } from '@/lib/features/sign-in/known-browser';
import { CODES_PER_NETWORK } from '@/lib/features/sign-in/limits';
import {
  answersOf,
  demoPerson,
  endSession,
  noteWrongCode,
  requestSignIn,
  signInKeeping,
  startSession,
  takeCode,
  takeLink,
} from '@/lib/features/sign-in/mutations';
import { readRequestCookie, setRequestCookie } from '@/lib/features/sign-in/request-cookie';
import { codeSchema, demoSchema, keepSchema, linkSchema, requestSchema } from '@/lib/features/sign-in/schema';
import type { Arrival, TooOften } from '@/lib/features/sign-in/types';
import {
  enoughForToday,
  enoughMails,
  tooOften,
  UNKNOWN_PASSKEY,
  wrongCode,
} from '@/lib/features/sign-in/wording';

/** `to` is where the person was going; null for wherever they begin. `email` where the address was proven just now. */
type SignedIn = {
  token: string;
  awaitsFactor: boolean;
  to: string | null;
  email: string | null;
  /** What was answered before: kept by now, or still to be kept once a factor was shown. */
  carried?: Carried;
};
type Carried = { answers: WholeAnswers; kept: boolean; now: Temporal.Instant } | null;

/** Where answers are kept once somebody is signed in. */
const KEEP = '/what-now/keep';

const TOO_OFTEN: Record<TooOften['of'], typeof tooOften> = {
  network: tooOften,
  address: enoughMails,
  day: enoughForToday,
};

/** Asks for a sign-in mail. The same answer for every address. */
export const askForMail = publicAction(
  requestSchema,
  async (tx, { email, to, proof }, from): Promise<Answer<{ id: string; search: string }>> => {
    const known = await knowsBrowser(email);
    const asked = await requestSignIn(tx, { email, to, proof, known, network: from.network });
    if ('puzzle' in asked) return { ok: false, puzzle: asked.puzzle };
    if ('again' in asked) return { ok: false, message: TOO_OFTEN[asked.of](tx.now, asked.again) };
    const search = new URLSearchParams({ ...(to ? { to } : {}), ...(asked.quiet ? { busy: '' } : {}) });
    return { ok: true, value: { id: asked.id, search: search.toString() } };
  },
  async ({ id, search }) => {
    await setRequestCookie(id);
    redirect(search ? `/sign-in/check?${search}` : '/sign-in/check');
  },
);

/** The same, to keep what this browser answered at /what-now: it travels with the mail. */
export const askToKeep = publicAction(
  keepSchema,
  async (tx, { email, proof, company, role }, from): Promise<Answer<{ id: string; kept: Kept }>> => {
    const said = await answersCookie.read(tx.now);
    if (!said) return { ok: false, message: ANSWERS_GONE };
    const answers = { ...said, company, role };
    const known = await knowsBrowser(email);
    const asked = await requestSignIn(tx, { email, proof, known, network: from.network, answers });
    if ('puzzle' in asked) return { ok: false, puzzle: asked.puzzle };
    if ('again' in asked) return { ok: false, message: TOO_OFTEN[asked.of](tx.now, asked.again) };
    return { ok: true, value: { id: asked.id, kept: { answers, now: tx.now, quiet: asked.quiet } } };
  },
  async ({ id, kept: { answers, now, quiet } }) => {
    await setRequestCookie(id);
    // For a second mail, where the first does not come.
    await answersCookie.set(answers, now);
    redirect(quiet ? '/sign-in/check?busy' : '/sign-in/check');
  },
);
type Kept = { answers: WholeAnswers; now: Temporal.Instant; quiet: boolean };

/** Signs in with the code typed in the browser that asked for it. */
export const typeCode = publicAction(
  codeSchema,
  async (tx, { code, timeZone, to }, from): Promise<Answer<SignedIn>> => {
    const again = from.network && (await hit(tx, CODES_PER_NETWORK, from.network));
    if (again) return { ok: false, message: tooOften(tx.now, again) };
    const id = await readRequestCookie();
    const answers = id ? await answersOf(tx, { id }) : null;
    const answer = id ? await takeCode(tx, { id, code }) : ({ state: 'dead' } as const);
    if (answer.state === 'wrong') await noteWrongCode(tx, { email: answer.email, from });
    if (answer.state !== 'right') return { ok: false, message: wrongCode(answer) };
    return { ok: true, value: await arrive(tx, { email: answer.email, timeZone, ...from }, { answers, to }) };
  },
  enter,
);

/** Signs in with the link of a mail; the page before it only looked. */
export const confirmLink = publicAction(
  linkSchema,
  async (tx, { token: link, timeZone, to }, from): Promise<Answer<SignedIn>> => {
    const answers = await answersOf(tx, { token: link });
    const email = await takeLink(tx, link);
    if (!email) return { ok: false, message: wrongCode({ state: 'dead' }) };
    return { ok: true, value: await arrive(tx, { email, timeZone, ...from }, { answers, to }) };
  },
  enter,
);

/** Local mode's way in without a mail. Refused in hosted mode. */
export const tryDemo = publicAction(
  demoSchema,
  async (tx, { who, timeZone }, from): Promise<Answer<SignedIn>> => {
    const person = await demoPerson(tx, who, from.locale, timeZone);
    const replaces = await readSessionCookie();
    const { token, awaitsFactor } = await startSession(tx, {
      ...{ userId: person.id, method: 'demo', replaces },
      ...{ device: from.device, network: from.network },
    });
    return { ok: true, value: { token, awaitsFactor, to: who === 'coach' ? '/clients' : null, email: null } };
  },
  enter,
);

/** Its mark is what the browser needs to offer the passkeys it has for this site. */
export const startPasskeySignIn = publicAction(
  nothingSchema,
  async (tx): Promise<Answer<string>> => ({ ok: true, value: await passkeyToSignIn(tx) }),
  (mark) => ({ message: '', mark }),
);

/** Signs in whoever has this passkey. */
export const signInWithPasskey = publicAction(
  passkeyAnswerSchema.extend({ to: requestSchema.shape.to }),
  async (tx, { answer, to }, from): Promise<Answer<SignedIn>> => {
    const again = from.network && (await hit(tx, CODES_PER_NETWORK, from.network));
    if (again) return { ok: false, message: tooOften(tx.now, again) };
    const userId = await personOfPasskey(tx, answer);
    if (!userId) return { ok: false, message: UNKNOWN_PASSKEY };
    const replaces = await readSessionCookie();
    const { device, network } = from;
    const { token, awaitsFactor } = await startSession(tx, {
      ...{ userId, method: 'passkey', device, network, replaces },
    });
    return { ok: true, value: { token, awaitsFactor, to: to ?? null, email: null } };
  },
  enter,
);

/** Ends this browser's session. */
export const signOut = publicAction(
  nothingSchema,
  async (tx): Promise<Answer<null>> => {
    const token = await readSessionCookie();
    if (token) await endSession(tx, token);
    return { ok: true, value: null };
  },
  async () => {
    await clearSessionCookie();
    redirect('/');
  },
);

/** Signs the owner of a proven address in. Where a factor is still to be shown, their browser carries the answers on. */
async function arrive(
  tx: SystemTx,
  arrival: Omit<Arrival, 'replaces'>,
  { answers, to }: { answers: WholeAnswers | null; to: string | null | undefined },
): Promise<SignedIn> {
  const replaces = await readSessionCookie();
  const { token, awaitsFactor, rejectionId } = await signInKeeping(tx, { ...arrival, replaces }, answers);
  const entered = { token, awaitsFactor, email: arrival.email, to: to ?? null };
  if (!answers) return entered;
  const leads = rejectionId ? `/rejections/${rejectionId}` : KEEP;
  return { ...entered, to: leads, carried: { answers, kept: rejectionId !== null, now: tx.now } };
}

async function enter({ token, awaitsFactor, to, email, carried }: SignedIn): Promise<void> {
  if (email) await rememberBrowser(email);
  if (carried?.kept) await answersCookie.clear();
  else if (carried) await answersCookie.set(carried.answers, carried.now);
  await setSessionCookie(token);
  await setRequestCookie('');
  if (awaitsFactor) redirect(factorPath(to));
  redirect(to ?? (await startOf(token)));
}

/** Somebody who coaches and looks for no work themselves begins with their clients. */
async function startOf(token: string): Promise<string> {
  const session = await resolveSession(token);
  return session && coachesOnly(session.frame) ? '/clients' : HOME;
}
