import type { Through, Whence } from '@/lib/access/scope';
import type { ClientTx, SystemTx } from '@/lib/access/transaction';
import { keyedHashesOf, keyedHashOf } from '@/lib/platform/crypto/secret';

// The security log: who did what, when and from where, in fixed words and with nothing of content
// (docs/decisions/0025). The database gives each line its moment, its place in the account's chain and its hash.

export const SECURITY_EVENTS = [
  'signed-in',
  'signed-out',
  'browser-signed-out',
  'signed-out-everywhere',
  'wrong-code',
  'confirmed',
  'token-created',
  'token-revoked',
  'passkey-added',
  'passkey-removed',
  'authenticator-added',
  'authenticator-removed',
  'recovery-codes-made',
  'recovery-code-used',
  'wrong-factor',
  'factors-forgotten',
  'identity-linked',
  'identity-removed',
  'coach-invited',
  'client-invited',
  'coach-accepted',
  'invitation-accepted',
  'consent-ended',
  'undone',
  'mailbox-saved',
  'mailbox-removed',
  'calendar-address-made',
  'calendar-address-ended',
  'webhook-added',
  'webhook-secret-made',
  'webhook-removed',
  'export-made',
  'account-closed',
  'account-kept',
  'account-erased',
  'suspended',
  'resumed',
  'limits-changed',
  'operator-command',
] as const;
export type SecurityEventKind = (typeof SECURITY_EVENTS)[number];

export type SecurityNote = {
  kind: SecurityEventKind;
  /** One more fixed word, such as the way of signing in: lower case, no spaces. */
  detail?: string;
  /** The row it is about. */
  about?: string;
  /** Left out where the scope says it. */
  from?: Whence;
  actor?: Actor;
};
type Actor = 'person' | 'token' | 'operator' | 'system';

/** Whose chain an event is in that is about nobody's account. */
export const HOUSE_CHAIN = '00000000-0000-0000-0000-000000000000';

/** Adds one line to the signed-in person's own chain, in the transaction of what happened. */
export const noteSecurity = (tx: ClientTx, note: SecurityNote): Promise<void> => {
  const { userId, through } = tx.scope;
  return append(tx, userId, { actor: actorOf(through), from: through, ...note });
};

const actorOf = (through: Through | undefined): Actor => {
  if (!through) return 'system';
  return through.kind === 'browser' ? 'person' : through.kind;
};

/** The same about `userId`, by whoever finds out who somebody is, or by an operator; null is nobody's account. */
export const noteSecurityAbout = (tx: SystemTx, userId: string | null, note: SecurityNote): Promise<void> =>
  append(tx, userId ?? HOUSE_CHAIN, note);

async function append(tx: ClientTx | SystemTx, userId: string, note: SecurityNote): Promise<void> {
  const { kind, detail, about, from, actor = 'person' } = note;
  const network = from?.network ? networkMark(userId, from.network) : null;
  await tx.db.$executeRaw`
    INSERT INTO security_events (user_id, kind, actor, detail, about, device, network)
    VALUES (${userId}::uuid, ${kind}, ${actor}, ${detail ?? null}::text, ${about ?? null}::uuid,
            ${from?.device ?? null}::text, ${network}::bytea)`;
}

/**
 * What the log keeps of a network: a keyed hash of it and the account together, of the /24 or /48 that it is in. It
 * says whether an account saw the network before, and neither where it is nor who else came from there.
 */
export const networkMark = (userId: string, network: string): Uint8Array<ArrayBuffer> =>
  keyedHashOf(...saidOf(userId, network)).slice(0, 16);

/** What the log may have kept of it, by every version of the secret that is known: it looks back over months. */
export const networkMarks = (userId: string, network: string): Uint8Array<ArrayBuffer>[] =>
  keyedHashesOf(...saidOf(userId, network)).map((hash) => hash.slice(0, 16));

const saidOf = (userId: string, network: string) =>
  ['security-network', `${userId} ${coarse(network)}`] as const;

function coarse(network: string): string {
  const parts = network.split('.');
  if (parts.length === 4) return parts.slice(0, 3).join('.');
  return network.split(':').slice(0, 3).join(':');
}
