import { requireSession } from '@/lib/access/session';
import { inScope } from '@/lib/access/transaction';
import { listSessions, listTokens, me } from '@/lib/features/account/data';
import type { SessionView, TokenView, UserView } from '@/lib/features/account/types';
import { getMailbox, type MailboxView } from '@/lib/features/mailboxes';
import { env } from '@/lib/platform/env';

/** All that the settings page shows; `currentSessionId` is the browser it is shown in. */
export async function loadSettings(): Promise<{
  account: UserView;
  sessions: SessionView[];
  currentSessionId: string;
  tokens: TokenView[];
  mailbox: MailboxView | null;
  /** Whether this is a machine of one's own. */
  local: boolean;
}> {
  const { scope, sessionId } = await requireSession('/settings');
  return inScope(scope, async (tx) => ({
    account: await me(tx),
    sessions: await listSessions(tx),
    currentSessionId: sessionId,
    tokens: await listTokens(tx),
    mailbox: await getMailbox(tx),
    local: env().REBOUND_MODE === 'local',
  }));
}
