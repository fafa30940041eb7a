import { submissionIn } from '@/lib/access/form-request';
import { requireClient, requireSession } from '@/lib/access/session';
import { earlier } from '@/lib/access/submission';
import { inScope } from '@/lib/access/transaction';
import { openVault } from '@/lib/access/vault';
import type { Viewer } from '@/lib/access/viewer';
import { listSessions, me, programsOf } from '@/lib/features/account/data';
import type { ProgramsView, SessionView, UserView } from '@/lib/features/account/types';
import { type FactorsView, factorsOf } from '@/lib/features/factors';
import { getMailbox, type MailboxView } from '@/lib/features/mailboxes';
import { recentEvents, type SecurityEventView } from '@/lib/features/security';
import { boundedForm } from '@/lib/platform/bounded-form';
import { env } from '@/lib/platform/env';

/** The person's own settings; `to` is the page that asks. */
export async function loadAccount(to: string): Promise<UserView> {
  const { scope } = await requireSession(to);
  return inScope(scope, me);
}

/** The same, with the break from everything that is running, which keeps emails back (NUDGE-3). */
export async function loadEmailSettings(): Promise<{
  account: UserView;
  paused: Viewer['paused'];
  viewer: Viewer;
}> {
  const { scope } = await requireSession('/settings/emails');
  return inScope(scope, async (tx) => ({
    account: await me(tx),
    paused: tx.viewer.paused,
    viewer: tx.viewer,
  }));
}

/** The same, with their own email account. */
export async function loadMailboxSettings(to = '/settings/mailbox'): Promise<{
  account: UserView;
  mailbox: MailboxView | null;
  paused: Viewer['paused'];
  viewer: Viewer;
  /** Whether this is a machine of one's own. */
  local: boolean;
}> {
  const { scope } = await requireSession(to);
  return inScope(scope, async (tx) => ({
    account: await me(tx),
    mailbox: await getMailbox(tx),
    paused: tx.viewer.paused,
    viewer: tx.viewer,
    local: env().REBOUND_MODE === 'local',
  }));
}

/** All that the page on signing in shows; `currentSessionId` is the browser it is shown in. */
export async function loadSecurity(): Promise<{
  viewer: Viewer;
  factors: FactorsView;
  sessions: SessionView[];
  currentSessionId: string;
  programs: ProgramsView;
  events: SecurityEventView[];
}> {
  const { scope, sessionId } = await requireSession('/settings/security');
  return inScope(scope, async (tx) => ({
    viewer: tx.viewer,
    factors: await factorsOf(tx),
    sessions: await listSessions(tx),
    currentSessionId: sessionId,
    programs: await programsOf(tx),
    events: await recentEvents(tx),
  }));
}

/**
 * Whether the form in the body was saved under its name with the words it has now: false of a name that nobody knows, and
 * of one under which something else was saved.
 */
export async function loadWasSaved(request: Request): Promise<boolean> {
  // Whoever asks is asked who they are first, also about what is no form.
  const scope = await requireClient();
  const form = await boundedForm(request, FORM_BYTES);
  const submission = form instanceof FormData ? submissionIn(form) : null;
  return submission !== null && inScope(scope, async (tx) => (await earlier(tx, submission))?.same === true);
}
/** As large as the body of a server action may be (next.config.js). */
const FORM_BYTES = 3 * 1024 * 1024;

/** What this person's devices keep typed text by, until it is saved (docs/decisions/0030). */
export async function loadDeviceKey(): Promise<{ person: string; owner: string; key: string }> {
  return inScope(await requireClient(), async (tx) => ({
    person: tx.scope.userId,
    ...(await openVault(tx)).deviceKey(),
  }));
}
