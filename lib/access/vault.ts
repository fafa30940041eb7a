import type { ClientTx, CoachTx } from '@/lib/access/transaction';
import {
  type MasterKeys,
  makeDataKey,
  markBytes,
  openBytes,
  parseMasterKeys,
  sealBytes,
  systemKey,
  unwrapDataKey,
} from '@/lib/platform/crypto/envelope';
import { env } from '@/lib/platform/env';
import { NotFound } from '@/lib/platform/errors';

/** Every column that holds sealed text; part of what is authenticated. */
export type SealedField =
  | 'application.note'
  | 'application.credential'
  | 'rejection.feedback'
  | 'rejection.mail'
  | 'vent.body'
  | 'reply.to'
  | 'reply.subject'
  | 'reply.body'
  | 'reply.person'
  | 'reply.evidence'
  | 'entry.feedback'
  | 'entry.oneThing'
  | 'entry.gut'
  | 'comment.body'
  | 'template.name'
  | 'template.subject'
  | 'template.blocks'
  | 'coachTemplate.name'
  | 'coachTemplate.subject'
  | 'coachTemplate.blocks'
  | 'outbox.mail'
  | 'mailbox.login'
  | 'mailbox.secret'
  | 'mailbox.address'
  | 'mailbox.name'
  | 'local.mail';

type Sealed = Uint8Array<ArrayBuffer>;

/** Seals and opens one person's private text. */
export type Vault = {
  seal(field: SealedField, text: string): Sealed;
  open(field: SealedField, sealed: Uint8Array): string;
  /** For optional text: empty becomes null, null stays null. */
  sealIfAny(field: SealedField, text: string | null | undefined): Sealed | null;
  openIfAny(field: SealedField, sealed: Uint8Array | null): string | null;
  /** A keyed hash: equal for equal text of this person's in this column, and nothing else can be told from it. */
  mark(field: SealedField, text: string): Sealed;
};

const opened = new WeakMap<object, Promise<Vault>>();
let masters: MasterKeys | undefined;

function masterKeys(): MasterKeys {
  masters ??= parseMasterKeys(env().REBOUND_MASTER_KEYS);
  return masters;
}

/**
 * The vault of the person whose rows this transaction is about; a coach's transaction opens the client's,
 * while the consent lasts. The key comes with the statement that opens the transaction and is never kept longer:
 * deleting it is erasure. Throws NotFound where there is no key to be had.
 */
export function openVault(tx: ClientTx | CoachTx): Promise<Vault> {
  let vault = opened.get(tx.db);
  if (!vault) {
    vault = read(tx);
    opened.set(tx.db, vault);
  }
  return vault;
}

async function read(tx: ClientTx | CoachTx): Promise<Vault> {
  const { userId } = tx.scope;
  if (tx.key) return vaultOf(unwrapDataKey(masterKeys(), tx.key, userId), userId);
  if (tx.scope.kind === 'coach') throw new NotFound('no key');
  const { wrapped } = makeDataKey(masterKeys(), userId);
  // Two first uses at once: the first insert wins, both read what is there.
  await tx.db.userKey.createMany({ data: [{ userId, ...wrapped }], skipDuplicates: true });
  const made = await tx.db.userKey.findUniqueOrThrow({ where: { userId } });
  return vaultOf(unwrapDataKey(masterKeys(), made, userId), userId);
}

/** For what belongs to nobody yet: a sign-in mail, local mode's mailbox. */
export function systemVault(): Vault {
  // The old word is part of what was sealed under it.
  return vaultOf(systemKey(masterKeys()), 'house');
}

function vaultOf(key: Buffer, owner: string): Vault {
  const context = (field: SealedField) => `${owner}:${field}`;
  const seal = (field: SealedField, text: string) =>
    sealBytes(key, Buffer.from(text, 'utf8'), context(field));
  const open = (field: SealedField, sealed: Uint8Array) =>
    openBytes(key, sealed, context(field)).toString('utf8');
  return {
    seal,
    open,
    sealIfAny: (field, text) => (text ? seal(field, text) : null),
    openIfAny: (field, sealed) => (sealed ? open(field, sealed) : null),
    mark: (field, text) => markBytes(key, text, context(field)),
  };
}
