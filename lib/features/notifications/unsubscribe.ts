import { createHmac, timingSafeEqual } from 'node:crypto';
import { knownKeys, newestKey } from '@/lib/platform/crypto/keys';
import { env } from '@/lib/platform/env';
import { NOTIFICATION_KINDS, type NotificationKind } from '@/lib/rules/notifications';

// NUDGE-3. The link in a notification carries a token that does one thing: turn notifications of one kind off (and on
// again) for one person. It signs nobody in and never ends, as a mail may be read years later.

const TOKEN =
  /^([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\.(?:([a-z-]{1,20})\.)?([A-Za-z0-9_-]{43})$/;

/** Both addresses of one person's unsubscribe: the page with a button, and where mail programs post to. */
export function unsubscribeLinks(userId: string, kind: NotificationKind): { page: string; oneClick: string } {
  const token = `${userId}.${kind}.${signatureOf(newestKey('unsubscribe').key, userId, kind).toString('base64url')}`;
  const base = env().REBOUND_URL.replace(/\/$/, '');
  return { page: `${base}/unsubscribe?t=${token}`, oneClick: `${base}/unsubscribe/one-click?t=${token}` };
}

/** RFC 8058: what a mail program needs to offer its own unsubscribe button. */
export function unsubscribeHeaders(userId: string, kind: NotificationKind): Record<string, string> {
  return {
    'List-Unsubscribe': `<${unsubscribeLinks(userId, kind).oneClick}>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  };
}

/** The foot of a notification: where its kind stops, and the operator's postal address where one is set. */
export function footerOf(
  userId: string,
  kind: NotificationKind,
): { unsubscribeUrl: string; postalAddress?: string } {
  return {
    unsubscribeUrl: unsubscribeLinks(userId, kind).page,
    postalAddress: env().MAIL_POSTAL_ADDRESS,
  };
}

/** Whose notifications of which kind a token is about; null where it is not ours. */
export function subjectOf(token: string): { userId: string; kind: NotificationKind } | null {
  const [, userId, named = 'nudge', signature] = TOKEN.exec(token) ?? [];
  const kind = NOTIFICATION_KINDS.find((known) => known === named);
  if (!userId || !kind || !signature) return null;
  const said = Buffer.from(signature, 'base64url');
  // A mail may be read long after the secret was changed: any version that is known still answers for its links.
  const signed = knownKeys('unsubscribe').some((key) =>
    timingSafeEqual(said, signatureOf(key, userId, kind)),
  );
  return signed ? { userId, kind } : null;
}

function signatureOf(key: Buffer, userId: string, kind: NotificationKind): Buffer {
  // The first mails had one kind, and their links are still in mailboxes.
  const subject = kind === 'nudge' ? 'nudges' : kind;
  return createHmac('sha256', key).update(`${subject}:${userId}`).digest();
}
