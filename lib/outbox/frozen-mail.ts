import type { Vault } from '@/lib/access/vault';
import type { Mail, Via } from '@/lib/mail/types';

/** Which row a mail was sealed for. */
type Row = { kind: string; replyId: string | null; idempotencyKey: string; via: Via };
/** A mail that was frozen before there was another way has none written down. */
type Frozen = { row: Omit<Row, 'via'> & { via?: Via }; mail: Mail };

/**
 * HOLD-6: seals a mail together with the row it belongs to. Without that, a held reply's sealed bytes could be
 * copied by hand into a new row of another kind, which no hold guards, or of another way, which is another sender.
 */
export function freezeMail(vault: Vault, { kind, replyId, idempotencyKey, via }: Row, mail: Mail) {
  const frozen: Frozen = { row: { kind, replyId, idempotencyKey, via }, mail };
  return vault.seal('outbox.mail', JSON.stringify(frozen));
}

/** The mail of a row; null where the bytes were sealed for another one. Throws where they do not open. */
export function thawMail(vault: Vault, row: Row & { mailSealed: Uint8Array }): Mail | null {
  const { row: meant, mail } = JSON.parse(vault.open('outbox.mail', row.mailSealed)) as Frozen;
  const same =
    meant.kind === row.kind &&
    meant.replyId === row.replyId &&
    meant.idempotencyKey === row.idempotencyKey &&
    (meant.via ?? 'service') === row.via;
  return same ? mail : null;
}
