import { steadyHashOf } from '@/lib/platform/crypto/secret';

type Hash = Uint8Array<ArrayBuffer>;

// TRUST-2, TRUST-3: how an address is known where mail to other people is counted and stopped. Equal for one mailbox,
// and nothing that could be read back or guessed without the server's key.

/** Of nobody in particular: of everybody. */
export const EVERYBODY: Hash = new Uint8Array();

export const recipientHash = (address: string): Hash => steadyHashOf('mail-recipient', oneMailbox(address));
export const senderHash = (address: string): Hash => steadyHashOf('mail-sender', oneMailbox(address));
/** The house itself, whatever address it sends from. */
export const houseSender = (): Hash => steadyHashOf('mail-sender', 'the house');
export const networkHash = (network: string): Hash => steadyHashOf('mail-network', network);

/** Providers for whom dots before the @ are no difference. */
const DOTLESS = new Set(['gmail.com', 'googlemail.com']);

/** The one address behind its spellings: ana+jobs@ is ana@, or a stop would last until the next tag. */
function oneMailbox(address: string): string {
  const [local = '', domain = ''] = address.trim().toLowerCase().split('@');
  const [name = local] = local.split('+');
  if (!DOTLESS.has(domain)) return `${name || local}@${domain}`;
  return `${(name || local).replaceAll('.', '')}@gmail.com`;
}
