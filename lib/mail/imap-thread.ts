import type { ImapFlow } from 'imapflow';
import type { Reach } from '@/lib/mail/address-guard';
import { type ImapLogin, MOST_OF_A_MAIL, type Visit, visitMailbox } from '@/lib/mail/imap';

/** The mail that one watches for an answer: its id with the angle brackets, and when it left. */
export type Watched = { messageId: string; sentAt: Date };

/** Mails read at one look; together they are far below what a visit may bring. */
const MOST_MAILS = 4;

/** Who says that a mail could not be delivered, as its own sender. */
const RETURNS = ['mailer-daemon', 'postmaster'] as const;

/**
 * Looks in the inbox for a mail of one thread, and for nothing else: one that names this letter's id among those it
 * answers, or a server's report that quotes it. Answers the sources of the latest few, the latest first, each cut off past
 * a measure: an automatic answer may lie on top of somebody's. The
 * folder is opened read-only and the mail stays unread (EXAMINE, BODY.PEEK).
 */
export const lookForAnswer = (login: ImapLogin, watched: Watched, reach?: Reach): Promise<Visit<Buffer[]>> =>
  visitMailbox(login, (client) => look(client, watched), reach);

async function look(client: ImapFlow, { messageId, sentAt }: Watched): Promise<Buffer[]> {
  await client.mailboxOpen('INBOX', { readOnly: true });
  const answers = await found(client, {
    or: [{ header: { 'in-reply-to': messageId } }, { header: { references: messageId } }],
  });
  const uids = answers.length > 0 ? answers : await returns(client, { messageId, sentAt });
  const latest = uids.slice(-MOST_MAILS);
  if (latest.length === 0) return [];
  const mails = await client.fetchAll(
    latest.join(','),
    { uid: true, source: { start: 0, maxLength: MOST_OF_A_MAIL } },
    { uid: true },
  );
  return mails.sort((one, other) => other.uid - one.uid).flatMap(({ source }) => (source ? [source] : []));
}

/**
 * Hours before a letter left from which its reports are looked for: a server's clock may be slow, and one that counts in days
 * counts those of its own zone (RFC 3501). The letter's id says that a report is its own.
 */
const REPORTS_FROM_HOURS = 24;

/** Reports of servers name the letter in what they quote, and not always in a header. */
async function returns(client: ImapFlow, { messageId, sentAt }: Watched): Promise<number[]> {
  const since = new Date(sentAt.getTime() - REPORTS_FROM_HOURS * 3_600_000);
  for (const from of RETURNS) {
    const uids = await found(client, { from, since, body: messageId.replace(/^<|>$/g, '') });
    if (uids.length > 0) return uids;
  }
  return [];
}

const found = async (client: ImapFlow, query: Parameters<ImapFlow['search']>[0]): Promise<number[]> =>
  (await client.search(query, { uid: true })) || [];
