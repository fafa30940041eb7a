import { z } from 'zod';
import { weaknessOfMasterKeys, weaknessOfText } from '@/lib/platform/crypto/weakness';
import { SetupError } from '@/lib/platform/errors';
import { helpLinesSchema } from '@/lib/platform/help-lines';
import { isLoopbackHost } from '@/lib/platform/host';
import { MAIL_KEPT_DAYS } from '@/lib/rules/limits';
import { HOLD_HOURS_SETTING } from '@/lib/rules/policy';

const text = z.string().trim().min(1);
const optional = text.optional().or(z.literal('').transform(() => undefined));

const mails = z.coerce
  .number()
  .int()
  .min(1, 'must be 1 or more')
  .max(100_000)
  .optional()
  .or(z.literal('').transform(() => undefined));

const strong =
  (weaknessOf: (secret: string) => string | null) => (secret: string, context: z.RefinementCtx) => {
    const weakness = weaknessOf(secret);
    if (weakness) context.addIssue({ code: 'custom', message: weakness });
  };

const environmentSchema = z.object({
  /** local: one machine, demo account, mails at /outbox. hosted: everything must be configured. */
  REBOUND_MODE: z.enum(['local', 'hosted']),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: 'must be a postgresql:// address' }),
  /** off: the connection to a database on another machine may go without TLS. */
  REBOUND_DATABASE_TLS: z
    .enum(['on', 'off'], 'must be on or off')
    .optional()
    .or(z.literal('').transform(() => undefined)),
  REBOUND_URL: z.url({ protocol: /^https?$/, error: 'must be the http(s) address people open' }),
  /** What signed links and hashed codes before 0023. Read for those alone; nothing new is made with it. */
  NEXTAUTH_SECRET: text
    .superRefine(strong(weaknessOfText))
    .optional()
    .or(z.literal('').transform(() => undefined)),
  REBOUND_MASTER_KEYS: z
    .string()
    .regex(/^\d+:[A-Za-z0-9+/]{43}=(,\d+:[A-Za-z0-9+/]{43}=)*$/, {
      error: 'must look like 1:BASE64 of 32 bytes (openssl rand -base64 32); newer versions after a comma',
      abort: true,
    })
    .superRefine(strong(weaknessOfMasterKeys)),
  /** HOLD-5: elapsed hours that every hold lasts at least, for everybody. */
  REBOUND_HOLD_HOURS: z.coerce
    .number()
    .int()
    .min(HOLD_HOURS_SETTING.from, `must be ${HOLD_HOURS_SETTING.from} or more: it can only lengthen a hold`)
    .max(HOLD_HOURS_SETTING.to, `must be ${HOLD_HOURS_SETTING.to} or less`)
    .optional()
    .or(z.literal('').transform(() => undefined)),
  /** What one account may write in a minute, and in proportion in an hour, where the usual 120 are too few. */
  REBOUND_WRITES_A_MINUTE: z.coerce
    .number()
    .int()
    .min(10, 'must be 10 or more')
    .max(1_000_000, 'must be 1000000 or less')
    .optional()
    .or(z.literal('').transform(() => undefined)),
  /** TRUST-2: mails to other people in any 24 elapsed hours: of an account after its first week, to a recipient, from a network. */
  REBOUND_MAILS_A_DAY: mails,
  REBOUND_MAILS_A_RECIPIENT: mails,
  REBOUND_MAILS_A_NETWORK: mails,
  /** Elapsed milliseconds between two runs of a worker's frequent jobs, where 3 to 10 seconds are too long. */
  REBOUND_POLL_MS: z.coerce
    .number()
    .int()
    .min(100, 'must be 100 or more')
    .max(5_000, 'must be 5000 or less')
    .optional()
    .or(z.literal('').transform(() => undefined)),
  /** Elapsed milliseconds in which a text is read, where 2 seconds are too few. */
  REBOUND_READING_MS: z.coerce
    .number()
    .int()
    .min(100, 'must be 100 or more')
    .max(60_000, 'must be 60000 or less')
    .optional()
    .or(z.literal('').transform(() => undefined)),
  /** The file that says who was erased: outside of the database, so that a restored copy of it brings nobody back. */
  REBOUND_ERASURES: text,
  /** Elapsed days after which a settled mail is emptied. */
  MAIL_KEPT_DAYS: z.coerce
    .number()
    .int()
    .min(MAIL_KEPT_DAYS.from, `must be ${MAIL_KEPT_DAYS.from} or more`)
    .max(MAIL_KEPT_DAYS.to, `must be ${MAIL_KEPT_DAYS.to} or less`)
    .optional()
    .or(z.literal('').transform(() => undefined)),
  MAIL_TRANSPORT: z.enum(['local', 'smtp', 'resend']),
  MAIL_FROM: text,
  MAIL_POSTAL_ADDRESS: optional,
  /** Mails a second, from all workers together, where the way out limits them. */
  MAIL_PER_SECOND: z.coerce.number().min(0.1).max(1000).optional(),
  SMTP_URL: optional,
  RESEND_API_KEY: optional,
  RESEND_BASE_URL: optional,
  /** Set for a service with Resend's interface that keeps no idempotency keys. */
  RESEND_IGNORES_KEYS: optional,
  RESEND_WEBHOOK_SECRET: text
    .regex(/^whsec_[A-Za-z0-9+/]+=*$/, 'must be the signing secret of the webhook, which begins with whsec_')
    .optional()
    .or(z.literal('').transform(() => undefined)),
  /** Where the pieces of documents lie, sealed, where that isn’t the database: the address of a bucket with S3’s interface. */
  S3_URL: z
    .url({ protocol: /^https?$/, error: 'must be the http(s) address of a bucket' })
    .refine((url) => new URL(url).pathname !== '/', 'must name the bucket behind the host')
    .optional()
    .or(z.literal('').transform(() => undefined)),
  S3_REGION: optional,
  S3_ACCESS_KEY_ID: optional,
  S3_SECRET_ACCESS_KEY: optional,
  GOOGLE_CLIENT_ID: optional,
  GOOGLE_CLIENT_SECRET: optional,
  LINKEDIN_CLIENT_ID: optional,
  LINKEDIN_CLIENT_SECRET: optional,
  /** Whom to tell about a weakness, in /.well-known/security.txt. */
  REBOUND_SECURITY_CONTACT: z
    .url({ protocol: /^(https|mailto)$/, error: 'must be a mailto: or an https: address' })
    .optional()
    .or(z.literal('').transform(() => undefined)),
  /** Whom somebody can talk to who isn’t well, by country: JSON, see .env.example. */
  REBOUND_HELP_LINES: helpLinesSchema.optional(),
  /** Proxies in front of the web server that add to X-Forwarded-For. Hosted, it has to be said. */
  REBOUND_TRUSTED_PROXIES: z
    .string()
    .trim()
    .regex(/^[0-5]?$/, 'must be a number from 0 to 5')
    .optional()
    .transform((value) => (value ? Number(value) : undefined)),
});

export type Environment = z.infer<typeof environmentSchema>;

/**
 * Reads and checks the environment. Throws SetupError with one line that names every variable to mend.
 * Values are never part of the message: some are secrets.
 */
export function readEnvironment(source: Record<string, string | undefined>): Environment {
  const parsed = environmentSchema.safeParse(source);
  if (!parsed.success) {
    const problems = parsed.error.issues.map(
      (issue) => `${issue.path.join('.')} ${issue.code === 'invalid_type' ? 'is missing' : issue.message}`,
    );
    throw new SetupError(`The settings need a look: ${problems.join('; ')}. See .env.example.`);
  }
  const env = parsed.data;
  if (env.MAIL_TRANSPORT === 'smtp' && !env.SMTP_URL)
    throw new SetupError('MAIL_TRANSPORT is smtp, so SMTP_URL is needed.');
  if (env.MAIL_TRANSPORT === 'resend' && !env.RESEND_API_KEY) {
    throw new SetupError('MAIL_TRANSPORT is resend, so RESEND_API_KEY is needed.');
  }
  if (env.S3_URL && !(env.S3_ACCESS_KEY_ID && env.S3_SECRET_ACCESS_KEY))
    throw new SetupError('S3_URL is set, so S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY are needed.');
  if (env.REBOUND_MODE === 'hosted' && env.MAIL_TRANSPORT === 'local') {
    throw new SetupError(
      'MAIL_TRANSPORT is local, which keeps mails on this machine: set smtp or resend, or REBOUND_MODE=local.',
    );
  }
  if (env.REBOUND_MODE === 'hosted' && env.REBOUND_TRUSTED_PROXIES === undefined) {
    throw new SetupError(
      'REBOUND_TRUSTED_PROXIES is not set: say how many proxies in front of Rebound add to X-Forwarded-For (1 behind a load balancer, 0 where browsers connect to it directly). Sign-in limits count by that address.',
    );
  }
  if (env.REBOUND_MODE === 'local' && !isLoopbackHost(new URL(env.REBOUND_URL).host)) {
    throw new SetupError(
      'REBOUND_MODE is local, so REBOUND_URL must be an address of this machine: anyone can sign in to a demo account there.',
    );
  }
  return env;
}

let current: Environment | undefined;

/** The environment of this process, checked once. */
export function env(): Environment {
  current ??= readEnvironment(process.env);
  return current;
}
