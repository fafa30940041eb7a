import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { cache } from 'react';
import { coachScopeOf, resolvePending, resolveSession, type SignedIn } from '@/lib/access/resolve';
import { signInPath } from '@/lib/access/return-path';
import type { ClientScope, CoachScope } from '@/lib/access/scope';
import { readSessionCookie } from '@/lib/access/session-cookie';
import { visitor } from '@/lib/access/visitor';

/** The session of this browser, looked up once a request; null when signed out. */
export const currentSession = cache(async (): Promise<SignedIn | null> => {
  const token = await readSessionCookie();
  return token ? resolveSession(token, await visitor()) : null;
});

/** Whoever has signed in by mail here and still has to show a factor; null otherwise. */
export const pendingClient = cache(async (): Promise<ClientScope | null> => {
  const token = await readSessionCookie();
  return token ? resolvePending(token, await visitor()) : null;
});

/** The signed-in person, or null. */
export async function currentClient(): Promise<ClientScope | null> {
  return (await currentSession())?.scope ?? null;
}

/** The signed-in session; leads to the sign-in page otherwise, in pages and in actions. */
export async function requireSession(returnTo?: string): Promise<SignedIn> {
  const session = await currentSession();
  // A layout does not know the page in it, so the proxy notes the address of every page.
  return session ?? redirect(signInPath(returnTo ?? (await headers()).get('x-return-path')));
}

/**
 * The signed-in person; leads to the sign-in page otherwise. `returnTo` (a path of this site) is where that
 * page leads back to; without it, the page that was asked for.
 */
export async function requireClient(returnTo?: string): Promise<ClientScope> {
  return (await requireSession(returnTo)).scope;
}

/** The signed-in person as coach of a running coaching; throws NotFound where there is none (COACH-1). */
export async function requireCoach(coachingId: string): Promise<CoachScope> {
  return coachScopeOf(await requireSession(), coachingId);
}
