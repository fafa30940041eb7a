import type { ImapFlow } from 'imapflow';
import type { Reach } from '@/lib/mail/address-guard';
import { type ImapLogin, MOST_OF_A_MAIL, type Visit, visitMailbox } from '@/lib/mail/imap';

/** The mail that one watches for an answer: its id with the angle brackets, and when it left. */
export type Watched = { messageId: string; sentAt: Date };

/** Who says that a mail could not be delivered, as its own sender. */
const RETURNS = ['mailer-daemon', 'postmaster'] as const;

/**
 * Looks in the inbox for a mail of one thread, and for nothing else: one that names this letter's id among those it
 * answers, or a server's report that quotes it. Answers the latest one's source, cut off past a measure, or null. The
 * folder is opened read-only and the mail stays unread (EXAMINE, BODY.PEEK).
 */
export const lookForAnswer = (
  login: ImapLogin,
  watched: Watched,
  reach?: Reach,
): Promise<Visit<Buffer | null>> => visitMailbox(login, (client) => look(client, watched), reach);

async function look(client: ImapFlow, { messageId, sentAt }: Watched): Promise<Buffer | null> {
  await client.mailboxOpen('INBOX', { readOnly: true });
  const answers = await found(client, {
    or: [{ header: { 'in-reply-to': messageId } }, { header: { references: messageId } }],
  });
  const uids = answers.length > 0 ? answers : await returns(client, { messageId, sentAt });
  const latest = uids.at(-1);
  if (latest === undefined) return null;
  const mail = await client.fetchOne(
    String(latest),
    { uid: true, source: { start: 0, maxLength: MOST_OF_A_MAIL } },
    { uid: true },
  );
  return mail ? (mail.source ?? null) : null;
}

/** Reports of servers name the letter in what they quote, and not always in a header. */
async function returns(client: ImapFlow, { messageId, sentAt }: Watched): Promise<number[]> {
  for (const from of RETURNS) {
    const uids = await found(client, { from, since: sentAt, body: messageId.replace(/^<|>$/g, '') });
    if (uids.length > 0) return uids;
  }
  return [];
}

const found = async (client: ImapFlow, query: Parameters<ImapFlow['search']>[0]): Promise<number[]> =>
  (await client.search(query, { uid: true })) || [];
