import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { scopeForJob } from '@/lib/access/job';
import { inScope } from '@/lib/access/transaction';
import { NOTE_KINDS, type NoteKind } from '@/lib/mail/types';
import { mute, unmute } from '@/lib/outbox/mute';
import { env } from '@/lib/platform/env';

// NUDGE-3. The link in a note carries a token that does one thing: turn the notes of one kind off (and on again) for
// one person. It signs nobody in and never ends, as a mail may be read years later.

const TOKEN =
  /^([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\.(?:([a-z-]{1,20})\.)?([A-Za-z0-9_-]{43})$/;

/** Both addresses of one person's unsubscribe: the page with a button, and where mail programs post to. */
export function unsubscribeLinks(userId: string, kind: NoteKind): { page: string; oneClick: string } {
  const token = `${userId}.${kind}.${signatureOf(userId, kind).toString('base64url')}`;
  const base = env().REBOUND_URL.replace(/\/$/, '');
  return { page: `${base}/unsubscribe?t=${token}`, oneClick: `${base}/unsubscribe/one-click?t=${token}` };
}

/** RFC 8058: what a mail program needs to offer its own unsubscribe button. */
export function unsubscribeHeaders(userId: string, kind: NoteKind): Record<string, string> {
  return {
    'List-Unsubscribe': `<${unsubscribeLinks(userId, kind).oneClick}>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  };
}

/** The foot of a note: where its kind stops, and the operator's postal address where one is set. */
export function noteFooter(
  userId: string,
  kind: NoteKind,
): { unsubscribeUrl: string; postalAddress?: string } {
  return {
    unsubscribeUrl: unsubscribeLinks(userId, kind).page,
    postalAddress: env().MAIL_POSTAL_ADDRESS,
  };
}

/** What a token is about, and whether these notes are off; null where the token is not ours or the account is gone. */
export async function preferenceOf(token: string): Promise<{ kind: NoteKind; off: boolean } | null> {
  const subject = subjectOf(token);
  if (!subject) return null;
  const { userId, kind } = subject;
  return inScope(scopeForJob(userId), async (tx) => {
    const row = await tx.db.user.findUnique({ where: { id: userId }, select: { mutedMails: true } });
    return row && { kind, off: row.mutedMails.includes(kind) };
  });
}

/**
 * NUDGE-3: turns the notes of a token's kind off, those that already wait to leave included, or on again. The same
 * call twice changes nothing. Answers false where the token is not ours or the account is gone.
 */
export async function setPreference(token: string, want: 'off' | 'on'): Promise<boolean> {
  const subject = subjectOf(token);
  if (!subject) return false;
  const { userId, kind } = subject;
  return inScope(scopeForJob(userId), async (tx) => {
    if ((await tx.db.user.count({ where: { id: userId } })) === 0) return false;
    await (want === 'off' ? mute : unmute)(tx, kind);
    return true;
  });
}

function subjectOf(token: string): { userId: string; kind: NoteKind } | null {
  const [, userId, named = 'nudge', signature] = TOKEN.exec(token) ?? [];
  const kind = NOTE_KINDS.find((known) => known === named);
  if (!userId || !kind || !signature) return null;
  const signed = timingSafeEqual(Buffer.from(signature, 'base64url'), signatureOf(userId, kind));
  return signed ? { userId, kind } : null;
}

function signatureOf(userId: string, kind: NoteKind): Buffer {
  const key = Buffer.from(hkdfSync('sha256', env().NEXTAUTH_SECRET, '', 'rebound unsubscribe', 32));
  // The first mails had one kind, and their links are still in mailboxes.
  const subject = kind === 'nudge' ? 'nudges' : kind;
  return createHmac('sha256', key).update(`${subject}:${userId}`).digest();
}
