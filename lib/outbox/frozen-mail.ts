import type { Vault } from '@/lib/access/vault';
import type { Mail, Via } from '@/lib/mail/types';
import { NotSealedHere } from '@/lib/platform/crypto/envelope';

/** Which row a mail was sealed for. */
type Row = { id: string; kind: string; replyId: string | null; idempotencyKey: string; via: Via };
/** A mail that was frozen before there was another way has none written down. */
type Frozen = { row: Omit<Row, 'id' | 'via'> & { via?: Via }; mail: Mail };

/**
 * HOLD-6: seals a mail together with the row it belongs to. Without that, a held reply's sealed bytes could be
 * copied by hand into a new row of another kind, which no hold guards, or of another way, which is another sender.
 */
export function freezeMail(vault: Vault, { id, kind, replyId, idempotencyKey, via }: Row, mail: Mail) {
  const frozen: Frozen = { row: { kind, replyId, idempotencyKey, via }, mail };
  return vault.at('Outbox', { id }).seal('mailSealed', JSON.stringify(frozen));
}

/**
 * The mail of a row; null where it was sealed for another one, and where it was settled and emptied since. Throws where it
 * does not open.
 */
export function thawMail(vault: Vault, row: Row & { mailSealed: Uint8Array | null }): Mail | null {
  const words = opened(vault, row);
  if (words === null) return null;
  const { row: meant, mail } = JSON.parse(words) as Frozen;
  const same =
    meant.kind === row.kind &&
    meant.replyId === row.replyId &&
    meant.idempotencyKey === row.idempotencyKey &&
    (meant.via ?? 'service') === row.via;
  return same ? mail : null;
}

function opened(vault: Vault, row: { id: string; mailSealed: Uint8Array | null }): string | null {
  try {
    return vault.at('Outbox', row).open('mailSealed');
  } catch (error) {
    // A key that this process does not know yet is no reason to give a mail up.
    if (error instanceof NotSealedHere && error.why === 'elsewhere') return null;
    throw error;
  }
}
