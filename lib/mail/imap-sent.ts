import type { ImapFlow } from 'imapflow';
import type { Reach } from '@/lib/mail/address-guard';
import { type ImapLogin, type Visit, visitMailbox } from '@/lib/mail/imap';

/** kept: its server had filed it by itself. no-folder: there is no folder for what was sent. */
export type Filed = 'filed' | 'kept' | 'no-folder';

/**
 * Puts the very bytes of a mail that was sent into the folder for what was sent. Looks for it there first, so that trying
 * again, or a server that files by itself, leaves one.
 */
export const fileInSent = (
  login: ImapLogin,
  mail: { bytes: Buffer; messageId: string; sentAt: Date },
  reach?: Reach,
): Promise<Visit<Filed>> => visitMailbox(login, (client) => file(client, mail), reach);

async function file(
  client: ImapFlow,
  { bytes, messageId, sentAt }: { bytes: Buffer; messageId: string; sentAt: Date },
): Promise<Filed> {
  // Gmail's own extension: it files whatever goes out by it.
  if (client.capabilities.has('X-GM-EXT-1')) return 'kept';
  const path = await sentFolder(client);
  if (path === null) return 'no-folder';
  // EXAMINE: looking changes nothing.
  await client.mailboxOpen(path, { readOnly: true });
  const there = await client.search({ header: { 'message-id': messageId } }, { uid: true });
  if (there && there.length > 0) return 'kept';
  await client.mailboxClose();
  const appended = await client.append(path, bytes, ['\\Seen'], sentAt);
  if (!appended) throw new Error('not appended');
  return 'filed';
}

/** The folder that the server says is for what was sent (RFC 6154), or that is called so. */
export async function sentFolder(client: ImapFlow): Promise<string | null> {
  const folders = await client.list();
  return folders.find(({ specialUse }) => specialUse === '\\Sent')?.path ?? null;
}
