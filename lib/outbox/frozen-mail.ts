import type { Vault } from '@/lib/crypto/vault';
import type { Mail, MailKind } from '@/lib/mail/types';

/** Which row a mail was sealed for. */
type Row = { kind: MailKind; replyId: string | null; idempotencyKey: string };
type Frozen = { row: Row; mail: Mail };

/**
 * HOLD-6: seals a mail together with the row it belongs to. Without that, a held reply's sealed bytes could be
 * copied by hand into a new row of another kind, which no hold guards.
 */
export function freezeMail(vault: Vault, { kind, replyId, idempotencyKey }: Row, mail: Mail) {
  const frozen: Frozen = { row: { kind, replyId, idempotencyKey }, mail };
  return vault.seal('outbox.mail', JSON.stringify(frozen));
}

/** The mail of a row; null where the bytes were sealed for another one. Throws where they do not open. */
export function thawMail(vault: Vault, row: Row & { mailSealed: Uint8Array }): Mail | null {
  const { row: meant, mail } = JSON.parse(vault.open('outbox.mail', row.mailSealed)) as Frozen;
  const same =
    meant.kind === row.kind && meant.replyId === row.replyId && meant.idempotencyKey === row.idempotencyKey;
  return same ? mail : null;
}
