import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { scopeForJob } from '@/lib/access/job';
import { dateOf } from '@/lib/clock';
import type { ClientTx } from '@/lib/db/transaction';
import { inScope } from '@/lib/db/transaction';
import { env } from '@/lib/env';
import { cancelQueuedNudges } from '@/lib/recovery/nudge-outcome';

// NUDGE-3. The link in a nudge carries a token that does one thing: turn nudges off (and on again) for one
// person. It signs nobody in and never ends, as a mail may be read years later.

const SUBJECT = 'nudges';
const TOKEN = /^([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\.([A-Za-z0-9_-]{43})$/;

/** Both addresses of one person's unsubscribe: the page with a button, and where mail programs post to. */
export function unsubscribeLinks(userId: string): { page: string; oneClick: string } {
  const token = `${userId}.${signatureOf(userId).toString('base64url')}`;
  const base = env().REBOUND_URL.replace(/\/$/, '');
  return { page: `${base}/unsubscribe?t=${token}`, oneClick: `${base}/unsubscribe/one-click?t=${token}` };
}

/** RFC 8058: what a mail program needs to offer its own unsubscribe button. On nudges only. */
export function unsubscribeHeaders(userId: string): Record<string, string> {
  return {
    'List-Unsubscribe': `<${unsubscribeLinks(userId).oneClick}>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  };
}

/** Whether nudges are off for the person a token belongs to; null where the token is not ours. */
export async function nudgesOffFor(token: string): Promise<boolean | null> {
  const userId = personOf(token);
  if (!userId) return null;
  return inScope(scopeForJob(userId), async (tx) => {
    const row = await tx.db.user.findUnique({ where: { id: userId }, select: { nudgesOffAt: true } });
    return row && row.nudgesOffAt !== null;
  });
}

/**
 * NUDGE-3: turns nudges off for the person a token belongs to, those that already wait to leave included, or
 * on again. The same call twice changes nothing. Answers false where the token is not ours or the account is
 * gone.
 */
export async function setNudges(token: string, want: 'off' | 'on'): Promise<boolean> {
  const userId = personOf(token);
  if (!userId) return false;
  return inScope(scopeForJob(userId), (tx) => (want === 'off' ? turnNudgesOff(tx) : turnNudgesOn(tx)));
}

/** NUDGE-3: from this transaction on no nudge leaves. Answers whether the person is there. */
async function turnNudgesOff(tx: ClientTx): Promise<boolean> {
  const id = tx.scope.userId;
  await tx.db.user.updateMany({ where: { id, nudgesOffAt: null }, data: { nudgesOffAt: dateOf(tx.now) } });
  await cancelQueuedNudges(tx);
  return (await tx.db.user.count({ where: { id } })) === 1;
}

async function turnNudgesOn(tx: ClientTx): Promise<boolean> {
  const { count } = await tx.db.user.updateMany({
    where: { id: tx.scope.userId },
    data: { nudgesOffAt: null },
  });
  return count === 1;
}

function personOf(token: string): string | null {
  const [, userId, signature] = TOKEN.exec(token) ?? [];
  if (!userId || !signature) return null;
  return timingSafeEqual(Buffer.from(signature, 'base64url'), signatureOf(userId)) ? userId : null;
}

function signatureOf(userId: string): Buffer {
  const key = Buffer.from(hkdfSync('sha256', env().NEXTAUTH_SECRET, '', 'rebound unsubscribe', 32));
  return createHmac('sha256', key).update(`${SUBJECT}:${userId}`).digest();
}
