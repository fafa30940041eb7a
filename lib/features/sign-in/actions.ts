'use server';

import { redirect } from 'next/navigation';
import { type Answer, publicAction } from '@/lib/access/action';
import { hit } from '@/lib/access/rate-window';
import { resolveSession } from '@/lib/access/resolve';
import { factorPath, HOME } from '@/lib/access/return-path';
import { clearSessionCookie, readSessionCookie, setSessionCookie } from '@/lib/access/session-cookie';
import { coachesOnly } from '@/lib/access/viewer';
import { nothingSchema } from '@/lib/features/account';
import { passkeyAnswerSchema, passkeyToSignIn, personOfPasskey } from '@/lib/features/factors';
import { knowsBrowser, rememberBrowser } from '@/lib/features/sign-in/known-browser';
import { CODES_PER_NETWORK } from '@/lib/features/sign-in/limits';
import {
  demoPerson,
  endSession,
  noteWrongCode,
  requestSignIn,
  signIn,
  startSession,
  takeCode,
  takeLink,
} from '@/lib/features/sign-in/mutations';
import { readRequestCookie, setRequestCookie } from '@/lib/features/sign-in/request-cookie';
import { codeSchema, demoSchema, linkSchema, requestSchema } from '@/lib/features/sign-in/schema';
import type { TooOften } from '@/lib/features/sign-in/types';
import {
  enoughForToday,
  enoughMails,
  tooOften,
  UNKNOWN_PASSKEY,
  wrongCode,
} from '@/lib/features/sign-in/wording';

/** `to` is where the person was going; null for wherever they begin. `email` where the address was proven just now. */
type SignedIn = { token: string; awaitsFactor: boolean; to: string | null; email: string | null };

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

/** Signs in with the code typed in the browser that asked for it. */
export const typeCode = publicAction(
  codeSchema,
  async (tx, { code, timeZone, to }, from): Promise<Answer<SignedIn>> => {
    const again = from.network && (await hit(tx, CODES_PER_NETWORK, from.network));
    if (again) return { ok: false, message: tooOften(tx.now, again) };
    const id = await readRequestCookie();
    const answer = id ? await takeCode(tx, { id, code }) : ({ state: 'dead' } as const);
    if (answer.state === 'wrong') await noteWrongCode(tx, { email: answer.email, from });
    if (answer.state !== 'right') return { ok: false, message: wrongCode(answer) };
    const replaces = await readSessionCookie();
    const { email } = answer;
    const started = await signIn(tx, { email, timeZone, replaces, ...from });
    return { ok: true, value: { ...started, to: to ?? null, email } };
  },
  enter,
);

/** Signs in with the link of a mail; the page before it only looked. */
export const confirmLink = publicAction(
  linkSchema,
  async (tx, { token: link, timeZone, to }, from): Promise<Answer<SignedIn>> => {
    const email = await takeLink(tx, link);
    if (!email) return { ok: false, message: wrongCode({ state: 'dead' }) };
    const replaces = await readSessionCookie();
    const started = await signIn(tx, { email, timeZone, replaces, ...from });
    return { ok: true, value: { ...started, to: to ?? null, email } };
  },
  enter,
);

/** Local mode's way in without a mail. Refused in hosted mode. */
export const tryDemo = publicAction(
  demoSchema,
  async (tx, { who, timeZone }, from): Promise<Answer<SignedIn>> => {
    const person = await demoPerson(tx, who, from.locale, timeZone);
    const replaces = await readSessionCookie();
    const started = await startSession(tx, {
      ...{ userId: person.id, method: 'demo', replaces },
      ...{ device: from.device, network: from.network },
    });
    return { ok: true, value: { ...started, to: who === 'coach' ? '/clients' : null, email: null } };
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
    const started = await startSession(tx, { userId, method: 'passkey', device, network, replaces });
    return { ok: true, value: { ...started, to: to ?? null, email: null } };
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

async function enter({ token, awaitsFactor, to, email }: SignedIn): Promise<void> {
  if (email) await rememberBrowser(email);
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
