import { createHmac, randomUUID } from 'node:crypto';

// Webhooks as Resend posts them: signed over id, time and body.

export const WEBHOOK_SECRET = `whsec_${Buffer.from('a webhook secret of the proofs').toString('base64')}`;

export type Posted = {
  type: string;
  outboxId?: string;
  emailId?: string;
  bounce?: string;
  id?: string;
  /** Seconds from now at which it says that it was signed. */
  age?: number;
  secret?: string;
};

/** The request of one webhook; the same arguments give the same message. */
export function webhook({
  type,
  outboxId,
  emailId = randomUUID(),
  bounce,
  id = `msg_${randomUUID()}`,
  age = 0,
  secret = WEBHOOK_SECRET,
}: Posted): Request {
  const body = JSON.stringify({
    type,
    created_at: '2026-11-24T09:00:00.000Z',
    data: {
      email_id: emailId,
      to: ['somebody@example.test'],
      subject: 'A note',
      ...(outboxId ? { tags: { outbox: outboxId } } : {}),
      ...(bounce ? { bounce: { type: bounce, subType: 'General', message: 'no' } } : {}),
    },
  });
  const timestamp = String(Math.floor(Date.now() / 1000) + age);
  const key = Buffer.from(secret.replace('whsec_', ''), 'base64');
  const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64');
  return new Request('http://localhost:3000/api/webhooks/resend', {
    method: 'POST',
    body,
    headers: { 'svix-id': id, 'svix-timestamp': timestamp, 'svix-signature': `v1,${signature}` },
  });
}
