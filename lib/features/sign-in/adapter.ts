import type { Adapter, AdapterAccount, AdapterUser } from 'next-auth/adapters';
import { identityScope } from '@/lib/access/identity';
import { noteSecurityAbout } from '@/lib/access/security-log';
import { inScope } from '@/lib/access/transaction';
import { endSession, findPerson, makePerson, startSession } from '@/lib/features/sign-in/mutations';
import type { SignInMethod } from '@/lib/features/sign-in/types';
import { cleanName } from '@/lib/language/person-name';
import { dateOf } from '@/lib/platform/clock';
import type { User } from '@/lib/platform/db/generated/client';

/** What is known of the browser that comes back from Google or LinkedIn. */
type Browser = {
  locale: string;
  device: string | null;
  network?: string | null;
  replaces?: string;
  /** By which of the two it came back. */
  provider?: SignInMethod;
};

/**
 * next-auth's view of people and sessions, for signing in with Google or LinkedIn. Every call is a transaction
 * in the identity scope. A session token is our own 32 random bytes, kept as a hash, and its end is reckoned by
 * the database's clock, whatever next-auth proposes. Sign-in mails do not go through here (lib/features/sign-in).
 */
export function adapterFor(browser: Browser): Adapter {
  return {
    // The browser's earlier session is not shown to next-auth: it would link the identity to whoever was
    // signed in here before, and on a shared computer that may be somebody else. It ends in createSession.
    getSessionAndUser: () => null,
    updateSession: () => null,

    createUser: (user: Omit<AdapterUser, 'id'>) =>
      inScope(identityScope(), async (tx) => {
        const email = user.email.trim().toLowerCase();
        return known(await makePerson(tx, { email, name: user.name, locale: browser.locale }));
      }),

    getUser: (id) =>
      inScope(identityScope(), async (tx) => knownIfAny(await tx.db.user.findUnique({ where: { id } }))),

    getUserByEmail: (email) =>
      inScope(identityScope(), async (tx) => knownIfAny(await findPerson(tx, email.trim().toLowerCase()))),

    getUserByAccount: (identity) =>
      inScope(identityScope(), async (tx) => {
        const { provider, providerAccountId } = identity;
        const account = await tx.db.account.findUnique({
          where: { provider_providerAccountId: { provider, providerAccountId } },
          include: { user: true },
        });
        return knownIfAny(account?.user ?? null);
      }),

    updateUser: ({ id, name }) =>
      inScope(identityScope(), async (tx) =>
        known(await tx.db.user.update({ where: { id }, data: { name: cleanName(name) } })),
      ),

    // No provider token is kept: the identity is all that is asked of them.
    linkAccount: ({ userId, provider, providerAccountId, type }: AdapterAccount) =>
      inScope(identityScope(), async (tx) => {
        await tx.db.account.create({
          data: { userId, provider, providerAccountId, type, createdAt: dateOf(tx.now) },
        });
        const { device, network = null } = browser;
        await noteSecurityAbout(tx, userId, {
          kind: 'identity-linked',
          detail: provider,
          from: { device, network },
        });
      }),

    createSession: ({ userId }) =>
      inScope(identityScope(), async (tx) => {
        const { token, expires } = await startSession(tx, {
          userId,
          method: browser.provider,
          device: browser.device,
          network: browser.network,
          replaces: browser.replaces,
        });
        return { sessionToken: token, userId, expires };
      }),

    deleteSession: (token) => inScope(identityScope(), async (tx) => void (await endSession(tx, token))),
  };
}

const known = ({ id, email, emailVerified, name, image }: User): AdapterUser => ({
  id,
  email,
  emailVerified,
  name,
  image,
});
const knownIfAny = (user: User | null) => user && known(user);
