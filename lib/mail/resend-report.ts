import { Resend } from 'resend';
import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import type { DeliveryWord, MailReport } from '@/lib/mail/report';
import { OUTBOX_TAG } from '@/lib/mail/resend';

/** The longest report that is read, in characters; real ones have about a thousand. */
export const REPORT_LIMIT = 64_000;

const named = z.looseObject({ name: z.string(), value: z.string() });
const reportSchema = z.looseObject({
  type: z.string(),
  created_at: z.iso.datetime({ offset: true }),
  data: z.looseObject({
    email_id: z.string().min(1).max(200),
    tags: z.union([z.record(z.string(), z.string()), z.array(named)]).nullish(),
    bounce: z.looseObject({ type: z.string() }).nullish(),
  }),
});

const WORDS: Record<string, DeliveryWord> = {
  'email.delivery_delayed': 'delayed',
  'email.delivered': 'delivered',
  'email.complained': 'complained',
  'email.failed': 'failed',
  'email.suppressed': 'suppressed',
};

/**
 * Reads one webhook of Resend: a report, or 'other' for news of something else. Answers 'forged' where the signature
 * is not of `secret` or the signed timestamp is more than five minutes off the real clock.
 */
export function readResendReport(
  request: { headers: Headers; body: string },
  secret: string,
): MailReport | 'forged' | 'other' {
  const id = request.headers.get('svix-id') ?? '';
  const verified = verify(request, id, secret);
  if (verified === null) return 'forged';
  const parsed = reportSchema.safeParse(verified);
  if (!parsed.success) return 'other';
  const { type, created_at, data } = parsed.data;
  // What is not called permanent may still get through another time.
  const word = type === 'email.bounced' ? bounceOf(data.bounce?.type) : WORDS[type];
  if (!word) return 'other';
  const occurredAt = Temporal.Instant.from(created_at);
  return { id, word, occurredAt, providerId: data.email_id, outboxId: outboxIdOf(data.tags) };
}

const bounceOf = (type: string | undefined): DeliveryWord =>
  type === 'Permanent' ? 'bounced' : 'soft-bounced';

function verify(
  { headers, body }: { headers: Headers; body: string },
  id: string,
  webhookSecret: string,
): unknown {
  const timestamp = headers.get('svix-timestamp') ?? '';
  const signature = headers.get('svix-signature') ?? '';
  try {
    // The client asks for a key; checking a signature needs none.
    return new Resend('unused').webhooks.verify({
      payload: body,
      headers: { id, timestamp, signature },
      webhookSecret,
    });
  } catch {
    return null;
  }
}

function outboxIdOf(tags: z.infer<typeof reportSchema>['data']['tags']): string | null {
  const value = Array.isArray(tags)
    ? tags.find(({ name }) => name === OUTBOX_TAG)?.value
    : tags?.[OUTBOX_TAG];
  return value && z.uuid().safeParse(value).success ? value : null;
}
