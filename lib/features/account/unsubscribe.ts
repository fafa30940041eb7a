import { scopeForJob } from '@/lib/access/job';
import { inScope } from '@/lib/access/transaction';
import { mute, unmute } from '@/lib/features/account/mute';
import { subjectOf } from '@/lib/features/notifications';
import { PersonGone } from '@/lib/platform/errors';
import type { NotificationKind } from '@/lib/rules/notifications';

/** What a token is about, and whether these notifications are off; null where the token is not ours or the account is gone. */
export async function preferenceOf(token: string): Promise<{ kind: NotificationKind; off: boolean } | null> {
  const subject = subjectOf(token);
  if (!subject) return null;
  const { userId, kind } = subject;
  return inScope(scopeForJob(userId), async (tx) => {
    const row = await tx.db.user.findUnique({ where: { id: userId }, select: { mutedMails: true } });
    return row && { kind, off: row.mutedMails.includes(kind) };
  });
}

/**
 * NUDGE-3: turns the notifications of a token's kind off, those that already wait to leave included, or on again. The same
 * call twice changes nothing. Answers false where the token is not ours or the account is gone.
 */
export async function setPreference(token: string, want: 'off' | 'on'): Promise<boolean> {
  const subject = subjectOf(token);
  if (!subject) return false;
  const { userId, kind } = subject;
  try {
    await inScope(scopeForJob(userId), (tx) => (want === 'off' ? mute : unmute)(tx, kind));
    return true;
  } catch (error) {
    // Whoever has erased their account has no scope to open; their links may still lie in a mailbox.
    if (error instanceof PersonGone) return false;
    throw error;
  }
}
