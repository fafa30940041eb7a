import type { ImapServer, MailboxSecurity } from '@/lib/mail/own-mailbox-account';

export const MAILBOX_PROVIDERS = ['gmail', 'outlook', 'icloud', 'fastmail', 'yahoo', 'gmx', 'other'] as const;
export type MailboxProvider = (typeof MAILBOX_PROVIDERS)[number];

export type MailboxServer = { host: string; port: number; security: MailboxSecurity };

export type KnownProvider = {
  label: string;
  server: MailboxServer | null;
  /** Where it is read; null where that is not known, or takes no passwords. */
  imap: ImapServer | null;
  hint: string;
};

/** Where each provider takes mail in, as it documents it, and where its people get an app password. */
export const PROVIDERS: Record<MailboxProvider, KnownProvider> = {
  gmail: {
    label: 'Gmail',
    server: { host: 'smtp.gmail.com', port: 465, security: 'tls' },
    imap: { host: 'imap.gmail.com', port: 993, security: 'tls' },
    hint: 'Turn on 2-Step Verification, then make an app password at myaccount.google.com/apppasswords.',
  },
  outlook: {
    label: 'Microsoft 365',
    server: { host: 'smtp.office365.com', port: 587, security: 'starttls' },
    imap: null,
    hint: 'A work mailbox needs “Authenticated SMTP” from its administrator; Outlook.com no longer accepts passwords from other apps.',
  },
  icloud: {
    label: 'iCloud Mail',
    server: { host: 'smtp.mail.me.com', port: 587, security: 'starttls' },
    imap: { host: 'imap.mail.me.com', port: 993, security: 'tls' },
    hint: 'Make an app-specific password at account.apple.com, under Sign-In and Security.',
  },
  fastmail: {
    label: 'Fastmail',
    server: { host: 'smtp.fastmail.com', port: 465, security: 'tls' },
    imap: { host: 'imap.fastmail.com', port: 993, security: 'tls' },
    hint: 'Make one in Fastmail’s settings, under Privacy & Security, App passwords.',
  },
  yahoo: {
    label: 'Yahoo Mail',
    server: { host: 'smtp.mail.yahoo.com', port: 465, security: 'tls' },
    imap: { host: 'imap.mail.yahoo.com', port: 993, security: 'tls' },
    hint: 'Make one at login.yahoo.com/account/security, under “Generate app password”.',
  },
  gmx: {
    label: 'GMX',
    server: { host: 'mail.gmx.net', port: 587, security: 'starttls' },
    imap: { host: 'imap.gmx.net', port: 993, security: 'tls' },
    hint: 'First allow POP3 and IMAP in GMX’s email settings; with two-factor sign-in make an app password under Security.',
  },
  other: {
    label: 'Other',
    server: null,
    imap: null,
    hint: 'Look for “outgoing mail” or “SMTP” in your provider’s help. If it offers app passwords, create one for Rebound.',
  },
};

/** The provider that a server belongs to. */
export const providerOf = ({ host }: Pick<MailboxServer, 'host'>): MailboxProvider =>
  MAILBOX_PROVIDERS.find((provider) => PROVIDERS[provider].server?.host === host) ?? 'other';
