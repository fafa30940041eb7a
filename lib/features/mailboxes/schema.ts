import { isIP } from 'node:net';
import { domainToASCII } from 'node:url';
import { z } from 'zod';
import { MAILBOX_PROVIDERS, PROVIDERS } from '@/lib/features/mailboxes/providers';
import { mailAddress } from '@/lib/mail/address-schema';
import { MAILBOX_PROBLEMS, MAILBOX_SECURITIES } from '@/lib/mail/own-mailbox-account';
import { personName } from '@/lib/mail/person-name-schema';
import { utcInstant } from '@/lib/platform/view';

const HOST = 'Write the server’s name, such as smtp.example.com.';
const ONE_LINE = /^[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]*$/u;

const host = z
  .string(HOST)
  .trim()
  .toLowerCase()
  .min(1, HOST)
  .max(253, HOST)
  .transform((name) => name.replace(/^\[|\]$/g, ''))
  .refine((name) => isIP(name) !== 0 || /^[a-z0-9.-]+$/.test(domainToASCII(name)), HOST)
  .transform((name) => (isIP(name) ? name : domainToASCII(name)));

const port = z.coerce
  .number<string | number | undefined>('Write the port as a number, such as 465.')
  .int('Write the port as a number, such as 465.')
  .min(1, 'Write a port from 1 to 65535.')
  .max(65_535, 'Write a port from 1 to 65535.');

const security = z.enum(
  MAILBOX_SECURITIES,
  `Choose how the connection is encrypted: ${MAILBOX_SECURITIES.join(', ')}.`,
);

const login = z
  .string()
  .trim()
  .max(254, 'Shorten the login to 254 characters.')
  .regex(ONE_LINE, 'There is an invisible character in the login. Type it by hand.');

const secret = (what: string, most: number) =>
  z
    .string()
    .trim()
    .max(most, `This is too long for ${what}.`)
    .regex(ONE_LINE, `There is a line break or an invisible character in it. Type or paste ${what} alone.`);

/** What `POST /me/mailbox` takes. A secret that is left out is the kept one, at the same server and login. */
export const mailboxSchema = z
  .strictObject({
    host,
    port,
    security,
    login: login.optional(),
    password: secret('the password', 500).optional(),
    accessToken: secret('the token', 8_000).optional(),
    address: mailAddress,
    name: personName.nullish(),
    imapHost: z
      .literal('')
      .transform(() => undefined)
      .or(host)
      .optional()
      .describe(
        'Where the account is read: for a copy in your Sent folder, and for answers if you want that',
      ),
    imapPort: port.optional(),
    imapSecurity: security.optional(),
  })
  .refine(({ password, accessToken }) => !(password && accessToken), {
    path: ['accessToken'],
    message: 'Send a password or an access token, not both.',
  })
  .transform(
    ({ login, password, accessToken, name, address, imapHost, imapPort, imapSecurity, ...server }) => ({
      ...server,
      imap: imapHost
        ? { host: imapHost, port: imapPort ?? 993, security: imapSecurity ?? ('tls' as const) }
        : null,
      address,
      name: name || null,
      login: login || address,
      secret: password
        ? ({ kind: 'password', password } as const)
        : accessToken
          ? ({ kind: 'oauth', accessToken } as const)
          : null,
    }),
  );
export type MailboxInput = z.output<typeof mailboxSchema>;

const formSchema = z.object({ provider: z.enum(MAILBOX_PROVIDERS).catch('other') }).catchall(z.unknown());

/** The form of settings: a provider that is known brings its server along, and its people log in by their address. */
export const mailboxFormSchema = z.preprocess((form) => {
  const { provider, password, ...typed } = formSchema.parse(form);
  const { server, imap } = PROVIDERS[provider];
  const read = imap
    ? { imapHost: imap.host, imapPort: imap.port, imapSecurity: imap.security }
    : { imapHost: undefined, imapPort: undefined, imapSecurity: undefined };
  // Google shows an app password in four groups.
  const plain = provider === 'gmail' && typeof password === 'string' ? password.replace(/\s/g, '') : password;
  return { ...typed, password: plain, ...(server ? { ...server, login: '', ...read } : {}) };
}, mailboxSchema);

/** Whether the threads of sent letters are watched for an answer. */
export const watchingSchema = z.strictObject({ watches: z.boolean() });
export const watchingFormSchema = z.object({
  watches: z
    .literal('on')
    .transform(() => true)
    .optional()
    .default(false),
});

// What the API answers; the types of the same names come from it.

export const mailboxView = z.object({
  mailbox: z
    .object({
      host: z.string(),
      port: z.int(),
      security: z.enum(MAILBOX_SECURITIES),
      auth: z.enum(['password', 'oauth']),
      login: z.string(),
      address: z.string(),
      name: z.string().nullable(),
      imap: z
        .object({ host: z.string(), port: z.int(), security: z.enum(MAILBOX_SECURITIES) })
        .nullable()
        .describe('Where it is read; null if that was not set up'),
      watches: z.boolean().describe('Whether the threads of your sent replies are watched for an answer'),
      verifiedAt: utcInstant,
      lastProblem: z.enum(MAILBOX_PROBLEMS).nullable(),
      createdAt: utcInstant,
    })
    .nullable()
    .describe('Without its secret; null if none is set up'),
});
