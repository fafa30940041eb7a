'use server';

import { redirect } from 'next/navigation';
import { type Answer, publicAction } from '@/lib/access/action';
import { hit } from '@/lib/access/rate-window';
import { resolveSession } from '@/lib/access/resolve';
import { HOME } from '@/lib/access/return-path';
import { clearSessionCookie, readSessionCookie, setSessionCookie } from '@/lib/access/session-cookie';
import { coachesOnly } from '@/lib/access/viewer';
import { nothingSchema } from '@/lib/features/account';
import { CODES_PER_NETWORK, CODES_UNKNOWN } from '@/lib/features/sign-in/limits';
import {
  demoPerson,
  endSession,
  requestSignIn,
  signIn,
  startSession,
  takeCode,
  takeLink,
} from '@/lib/features/sign-in/mutations';
import { readRequestCookie, setRequestCookie } from '@/lib/features/sign-in/request-cookie';
import { codeSchema, demoSchema, linkSchema, requestSchema } from '@/lib/features/sign-in/schema';
import { enoughMails, tooOften, wrongCode } from '@/lib/features/sign-in/wording';

/** `to` is where the person was going; null for wherever they begin. */
type SignedIn = { token: string; to: string | null };

/** Asks for a sign-in mail. The same answer for every address. */
export const askForMail = publicAction(
  requestSchema,
  async (tx, { email, to }, from): Promise<Answer<{ id: string; to: string | null }>> => {
    const asked = await requestSignIn(tx, { email, to, network: from.network });
    if ('again' in asked) {
      const words = asked.of === 'address' ? enoughMails : tooOften;
      return { ok: false, message: words(tx.now, asked.again) };
    }
    return { ok: true, value: { id: asked.id, to: to ?? null } };
  },
  async ({ id, to }) => {
    await setRequestCookie(id);
    redirect(to ? `/sign-in/check?to=${encodeURIComponent(to)}` : '/sign-in/check');
  },
);

/** Signs in with the code typed in the browser that asked for it. */
export const typeCode = publicAction(
  codeSchema,
  async (tx, { code, timeZone, to }, from): Promise<Answer<SignedIn>> => {
    const limit = from.network ? CODES_PER_NETWORK : CODES_UNKNOWN;
    const again = await hit(tx, limit, from.network ?? 'all');
    if (again) return { ok: false, message: tooOften(tx.now, again) };
    const id = await readRequestCookie();
    const answer = id ? await takeCode(tx, { id, code }) : ({ state: 'dead' } as const);
    if (answer.state !== 'right') return { ok: false, message: wrongCode(answer) };
    const replaces = await readSessionCookie();
    const { token } = await signIn(tx, { email: answer.email, timeZone, replaces, ...from });
    return { ok: true, value: { token, to: to ?? null } };
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
    const { token } = await signIn(tx, { email, timeZone, replaces, ...from });
    return { ok: true, value: { token, to: to ?? null } };
  },
  enter,
);

/** Local mode's way in without a mail. Refused in hosted mode. */
export const tryDemo = publicAction(
  demoSchema,
  async (tx, { who, timeZone }, from): Promise<Answer<SignedIn>> => {
    const person = await demoPerson(tx, who, from.locale, timeZone);
    const replaces = await readSessionCookie();
    const { token } = await startSession(tx, { userId: person.id, device: from.device, replaces });
    return { ok: true, value: { token, to: who === 'coach' ? '/clients' : null } };
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

async function enter({ token, to }: SignedIn): Promise<void> {
  await setSessionCookie(token);
  await setRequestCookie('');
  redirect(to ?? (await startOf(token)));
}

/** Somebody who coaches and looks for no work themselves begins with their clients. */
async function startOf(token: string): Promise<string> {
  const session = await resolveSession(token);
  return session && coachesOnly(session.frame) ? '/clients' : HOME;
}
