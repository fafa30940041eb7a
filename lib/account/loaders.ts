import { requireSession } from '@/lib/access/session';
import { listSessions, listTokens, me } from '@/lib/account/data';
import type { SessionView, TokenView, UserView } from '@/lib/account/types';
import { inScope } from '@/lib/db/transaction';

/** All that the settings page shows; `currentSessionId` is the browser it is shown in. */
export async function loadSettings(): Promise<{
  account: UserView;
  sessions: SessionView[];
  currentSessionId: string;
  tokens: TokenView[];
}> {
  const { scope, sessionId } = await requireSession('/settings');
  return inScope(scope, async (tx) => ({
    account: await me(tx),
    sessions: await listSessions(tx),
    currentSessionId: sessionId,
    tokens: await listTokens(tx),
  }));
}
