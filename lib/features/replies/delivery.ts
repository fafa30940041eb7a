import type { Delivery, ReplyState } from '@/lib/features/replies/types';
import { cameToNothing, type DeliveryWord } from '@/lib/mail/report';

/** Why a mail in doubt was ended: its writer sends the reply once more. */
export const WRITTEN_AGAIN = 'written-again';

type LastMail = { state: string; delivery: string | null; reason: string | null };

/** What is known of a reply's last mail, from the outbox and from what the provider has said of it. */
export function deliveryOf(
  state: ReplyState,
  mail: LastMail | undefined,
): { delivery: Delivery; deliveryReason: string | null } {
  const delivery = wordFor(state, mail);
  const word = mail?.delivery ?? null;
  const toNothing = delivery === 'returned' || delivery === 'stayed';
  return { delivery, deliveryReason: toNothing ? (word ?? mail?.reason ?? null) : null };
}

function wordFor(state: ReplyState, mail: LastMail | undefined): Delivery {
  const word = (mail?.delivery ?? null) as DeliveryWord | null;
  // What came to nothing makes a reply 'failed': one that is sent all the same was sent by its writer.
  if (state === 'sent' && (mail?.state !== 'sent' || cameToNothing(word))) return 'by-hand';
  switch (mail?.state) {
    case 'due':
    case 'claimed':
      return 'waits';
    case 'unknown':
      return 'in-doubt';
    case 'failed':
      // Its writer gave up on knowing: it may have left all the same (lib/features/replies/mutations/delivery-unknown.ts).
      return mail.reason === WRITTEN_AGAIN ? 'none' : 'stayed';
    case 'sent':
      if (cameToNothing(word)) return word === 'failed' || word === 'suppressed' ? 'stayed' : 'returned';
      if (word === 'delivered' || word === 'delayed') return word;
      return word === 'complained' ? 'unwanted' : 'on-its-way';
    default:
      return 'none';
  }
}
