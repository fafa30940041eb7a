import type { ClientTx } from '@/lib/access/transaction';
import { openVault, type Vault } from '@/lib/access/vault';
import type { MailboxView } from '@/lib/features/mailboxes/types';
import type {
  ImapServer,
  MailboxLogin,
  MailboxProblem,
  MailboxSecret,
  MailboxSecurity,
} from '@/lib/mail/own-mailbox-account';
import { instantOf } from '@/lib/platform/clock';
import type { Mailbox } from '@/lib/platform/db/generated/client';

/** The person's own mailbox, without its secret; null where none is set up. */
export async function getMailbox(tx: ClientTx): Promise<MailboxView | null> {
  const row = await tx.db.mailbox.findUnique({
    where: { userId: tx.scope.userId },
    omit: { secretSealed: true },
  });
  return row && mailboxViewOf(row, await openVault(tx));
}

/** A stored mailbox as its owner sees it. */
export function mailboxViewOf(row: Omit<Mailbox, 'secretSealed'>, vault: Vault): MailboxView {
  const sealed = vault.at('Mailbox', row);
  return {
    host: row.host,
    port: row.port,
    security: row.security as MailboxSecurity,
    imap: imapOf(row),
    watches: row.watches,
    auth: row.authKind as MailboxSecret['kind'],
    login: sealed.open('loginSealed'),
    address: sealed.open('addressSealed'),
    name: sealed.open('nameSealed'),
    verifiedAt: instantOf(row.verifiedAt),
    lastProblem: row.lastProblem as MailboxProblem | null,
    createdAt: instantOf(row.createdAt),
  };
}

function imapOf({ imapHost, imapPort, imapSecurity }: Omit<Mailbox, 'secretSealed'>): ImapServer | null {
  if (imapHost === null || imapPort === null || imapSecurity === null) return null;
  return { host: imapHost, port: imapPort, security: imapSecurity as MailboxSecurity };
}

/** What it takes to send through the person's own mailbox, and nobody else's; null where none is set up. */
export async function mailboxLogin(tx: ClientTx): Promise<MailboxLogin | null> {
  const mailbox = await getMailbox(tx);
  if (!mailbox) return null;
  const row = await tx.db.mailbox.findUniqueOrThrow({
    where: { userId: tx.scope.userId },
    select: { userId: true, secretSealed: true },
  });
  const vault = await openVault(tx);
  const secret = JSON.parse(vault.at('Mailbox', row).open('secretSealed')) as MailboxSecret;
  const { host, port, security, login, address, name, imap } = mailbox;
  return { host, port, security, login, address, name, imap, secret };
}
