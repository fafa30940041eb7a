import { Temporal } from 'temporal-polyfill';
import { readClientPage, readPage } from '@/lib/access/page';
import type { ClientTx } from '@/lib/access/transaction';
import {
  accessLog,
  askingCoaches,
  clientInvitationsOf,
  clientName,
  clientsOf,
  coachingsOf,
  coachQueue,
  endedLately,
  invitationsFor,
  nextInQueue,
  ownSigns,
  placeOfOwnInvitation,
  shownPatterns,
} from '@/lib/features/coaching/data';
import { openClient, openEntry, openPatterns, openThought } from '@/lib/features/coaching/mutations';
import type { AskingCoach, Invitation, QueueItem } from '@/lib/features/coaching/types';
import { listTemplates, openShownTemplate, templatesGiven, templatesShown } from '@/lib/features/templates';
import { senderOf } from '@/lib/outbox/trust';
import { isId } from '@/lib/platform/ids';
import { placeIn } from '@/lib/platform/paging';
import { formatMoment } from '@/lib/rules/messages';
import { trustedFrom } from '@/lib/rules/trust';

/** What a coach sees of the queue at a time. */
const QUEUED_AT_ONCE = 50;

function mailFrom(tx: ClientTx): string | null {
  const from = trustedFrom({ ...senderOf(tx), rejection: null });
  return Temporal.Instant.compare(from, tx.now) > 0 ? formatMoment(from, tx.viewer) : null;
}

/** The client's coach page: who may see what, and what was opened. `cursor` pages through the record. */
export async function loadCoachPage(cursor: string | undefined) {
  return readPage(async (tx) => ({
    viewer: tx.viewer,
    name: tx.viewer.name,
    /** TRUST-1: from when the service sends an invitation; null where it does so now. */
    mailFrom: mailFrom(tx),
    coachings: await coachingsOf(tx),
    asking: await askingCoaches(tx),
    log: await accessLog(tx, { cursor }),
  }));
}

/** What a coach invites clients with, and whom they invited. */
export async function loadInvitingClients() {
  return readPage(async (tx) => ({
    viewer: tx.viewer,
    mailFrom: mailFrom(tx),
    invitations: await clientInvitationsOf(tx),
  }));
}

/** What an invitation's link opens: the invitation, of a client's or of a coach's, or the page where it stands by now. */
type InvitationPage =
  | { side: 'client'; invitation: Invitation }
  | { side: 'coach'; invitation: AskingCoach }
  | { at: `/${string}` };

/**
 * The invitation as its addressee reads it; for the coach who said yes before the client's page, and for whoever sent it the
 * page of what they sent; null for anyone else, whether it exists or not.
 */
export async function loadInvitation(id: string): Promise<InvitationPage | null> {
  return readPage(async (tx) => {
    const invitation = (await invitationsFor(tx)).find((one) => one.id === id);
    if (invitation) return { side: 'client', invitation };
    const asking = (await askingCoaches(tx)).find((one) => one.id === id);
    if (asking) return { side: 'coach', invitation: asking };
    if ((await clientsOf(tx)).some(({ coachingId }) => coachingId === id)) return { at: `/clients/${id}` };
    const at = await placeOfOwnInvitation(tx, id);
    return at && { at };
  });
}

/**
 * The coach's desk: what waits for them over all clients, invitations to answer, and the people they accompany, those whose
 * name holds `q`. `after` pages through the queue. What it shows of anybody stands in their record (COACH-3).
 */
export async function loadClients(q: string, after?: unknown) {
  const cursor = placeIn(after);
  return readPage(async (tx) => {
    const invitations = await invitationsFor(tx);
    const clients = await clientsOf(tx, q);
    return {
      ...{ viewer: tx.viewer, now: tx.now, invitations, clients },
      queue: { ...(await coachQueue(tx, { cursor, limit: QUEUED_AT_ONCE })), isFirst: !cursor },
      ended: await endedLately(tx),
    };
  });
}

/** What a coach goes to from an entry; from none, and from an odd one, the first of the queue. Null where nothing waits. */
export const loadNextInQueue = (after: unknown): Promise<QueueItem | null> =>
  readPage((tx) => nextInQueue(tx, isId(after) ? after : undefined));

/** The patterns of a client who shares them. Opening them is written into the client's record (COACH-3). */
export const loadSharedPatterns = (coachingId: string) =>
  readClientPage(coachingId, async (tx) => ({ patterns: await openPatterns(tx), client: clientName(tx) }));

/** One shown thought. Opening it is written into the client's record (COACH-3). */
export const loadSharedThought = (coachingId: string, id: string) =>
  readClientPage(coachingId, async (tx) => ({
    ...{ thought: await openThought(tx, id), client: clientName(tx), viewer: tx.viewer },
  }));

/** One's own patterns, as a coach who is shown them reads them. */
export const loadOwnShownPatterns = () => readPage(shownPatterns);

/** How the client's own search stands, as a coach who is shown it reads it. */
export const loadOwnSigns = () => readPage(ownSigns);

/**
 * One client's page. Opening it is written into the client's record (COACH-3), in the transaction in which the headings
 * of entries and the names of templates are read: all of them are that one visit. `cursor` pages through the entries. Not found
 * without consent.
 */
export function loadClient(coachingId: string, cursor?: string) {
  return readClientPage(coachingId, async (tx) => ({
    viewer: tx.viewer,
    client: await openClient(tx, cursor),
    shown: await templatesShown(tx),
    given: await templatesGiven(tx),
  }));
}

/** One shown entry. Opening it is written into the client's record (COACH-3). Not found without consent. */
export function loadSharedEntry(coachingId: string, entryId: string) {
  return readClientPage(coachingId, async (tx) => ({
    viewer: tx.viewer,
    entry: await openEntry(tx, entryId),
    client: clientName(tx),
  }));
}

/**
 * What a coach could give to a client: their own templates in use, by their names, and those that they gave already. The two
 * are two people's, so no one transaction reads both. Not found without consent.
 */
export async function loadTemplatesToGive(coachingId: string) {
  const { client, given } = await readClientPage(coachingId, async (tx) => ({
    client: clientName(tx),
    given: (await templatesGiven(tx)).map(({ sourceId }) => sourceId),
  }));
  const own = await readPage((tx) => listTemplates(tx, 'active'));
  return { client, given, own: own.map(({ id, name }) => ({ id, name })) };
}

/** One shown template. Opening it is written into the client's record (COACH-3). Not found once it is not shown. */
export function loadShownTemplate(coachingId: string, id: string) {
  return readClientPage(coachingId, async (tx) => ({
    template: await openShownTemplate(tx, id),
    client: clientName(tx),
  }));
}
