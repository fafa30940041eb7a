import type { AuthOptions } from 'next-auth';
import Google from 'next-auth/providers/google';
import type { OAuthConfig, Provider } from 'next-auth/providers/index';
import { HOME, returnPathOf } from '@/lib/access/return-path';
import { readSessionCookie } from '@/lib/access/session-cookie';
import { sessionCookieFlags, sessionCookieName } from '@/lib/access/session-cookie-name';
import { visitor } from '@/lib/access/visitor';
import { adapterFor } from '@/lib/features/sign-in/adapter';
import { newestKey } from '@/lib/platform/crypto/keys';
import { env } from '@/lib/platform/env';
import { log } from '@/lib/platform/log';

/** Google and LinkedIn, by next-auth's ids, where their keys are set. */
export function offeredProviders(): { id: string; name: string }[] {
  return providers().map(({ id, name }) => ({ id, name }));
}

const OFFERED = ['google', 'linkedin'] as const;

/**
 * next-auth for one request; `cameBackBy` is the provider in its address. Only Google and LinkedIn go through it; mails
 * have their own way (lib/features/sign-in).
 */
export async function authOptions(cameBackBy?: string): Promise<AuthOptions> {
  const provider = OFFERED.find((known) => known === cameBackBy);
  const [{ locale, device, network }, replaces] = [await visitor(), await readSessionCookie()];
  return {
    adapter: adapterFor({ locale, device, network, replaces, provider }),
    providers: providers(),
    secret: newestKey('sessions').key.toString('base64'),
    session: { strategy: 'database' },
    cookies: {
      sessionToken: {
        name: sessionCookieName(env().REBOUND_URL),
        options: sessionCookieFlags(env().REBOUND_URL),
      },
    },
    pages: { signIn: '/sign-in', error: '/sign-in' },
    callbacks: {
      // An address that the provider has not checked could be somebody else's: it neither opens the account
      // of that address nor makes one that its owner would find taken over later.
      signIn: ({ profile }) => isVerified(profile),
      redirect: ({ url, baseUrl }) => `${baseUrl}${pathOf(url, baseUrl)}`,
    },
    logger: {
      error: (code) => log.warn('next-auth', { code }),
      warn: () => undefined,
      debug: () => undefined,
    },
  };
}

function pathOf(url: string, baseUrl: string): string {
  const path = url.startsWith(`${baseUrl}/`) ? url.slice(baseUrl.length) : url;
  return returnPathOf(path) ?? HOME;
}

/** Whether the provider vouches for the address; LinkedIn says so in a word, Google as a truth value. */
export function isVerified(profile: unknown): boolean {
  const verified =
    typeof profile === 'object' && profile !== null && 'email_verified' in profile && profile.email_verified;
  return verified === true || verified === 'true';
}

function providers(): Provider[] {
  const { GOOGLE_CLIENT_ID, GOOGLE_CLIENT_SECRET, LINKEDIN_CLIENT_ID, LINKEDIN_CLIENT_SECRET } = env();
  // Linking by address is safe only because `signIn` above insists on a verified one.
  const linking = { allowDangerousEmailAccountLinking: true };
  const offered: Provider[] = [];
  if (GOOGLE_CLIENT_ID && GOOGLE_CLIENT_SECRET) {
    offered.push(Google({ clientId: GOOGLE_CLIENT_ID, clientSecret: GOOGLE_CLIENT_SECRET, ...linking }));
  }
  if (LINKEDIN_CLIENT_ID && LINKEDIN_CLIENT_SECRET) {
    offered.push({
      ...linkedIn,
      clientId: LINKEDIN_CLIENT_ID,
      clientSecret: LINKEDIN_CLIENT_SECRET,
      ...linking,
    });
  }
  return offered;
}

type LinkedInClaims = { sub: string; name?: string; email?: string };

/** LinkedIn as it is today (OpenID Connect): next-auth's own entry asks interfaces that were switched off. */
const linkedIn = {
  id: 'linkedin',
  name: 'LinkedIn',
  type: 'oauth',
  wellKnown: 'https://www.linkedin.com/oauth/.well-known/openid-configuration',
  authorization: { params: { scope: 'openid profile email' } },
  client: { token_endpoint_auth_method: 'client_secret_post' },
  idToken: true,
  checks: ['state'],
  profile: ({ sub, name, email }) => ({ id: sub, name, email }),
} satisfies Partial<OAuthConfig<LinkedInClaims>>;
