import { z } from 'zod';
import { MAIL_KEPT_DAYS } from '@/lib/rules/limits';
import { address, number, oneOf, optional, required, text, word } from './setting';

/** How mail leaves. */
export const mail = {
  MAIL_TRANSPORT: required(oneOf(['smtp', 'resend', 'local']), {
    about:
      'How mail leaves: smtp or resend. local keeps it on this machine, at /outbox, and is refused where others sign in.',
    unset: null,
    example: 'smtp',
    readBy: ['web', 'worker'],
  }),
  MAIL_FROM: required(
    {
      schema: z.string().regex(/^([^<>\p{Cc}]*<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/u),
      must: 'must be an email address, or a name and an address such as "Rebound <hello@rebound.example.com>"',
      wrong: ['Rebound', 'Rebound <hello>', 'a@b\nBcc: c@d', 'hello@'],
    },
    {
      about: 'Whom mail comes from.',
      unset: null,
      example: '"Rebound <hello@rebound.example.com>"',
      readBy: ['web', 'worker'],
    },
  ),
  MAIL_POSTAL_ADDRESS: optional(text(), {
    about: 'Your postal address, in the footer of emails that can be unsubscribed from.',
    unset: 'no address in the footer',
    example: '"Rebound, 1 Example Street, London"',
    readBy: ['web', 'worker'],
  }),
  MAIL_KEPT_DAYS: optional(number(MAIL_KEPT_DAYS.from, MAIL_KEPT_DAYS.to), {
    about: 'After how many days the words and the address of a sent email are deleted.',
    unset: '30',
    example: '30',
    readBy: ['worker'],
  }),
  MAIL_PER_SECOND: optional(number(0.1, 1000, { fractions: true }), {
    about: 'Emails a second, from all workers together, where the way out limits them.',
    unset: '5 with resend, no limit with smtp',
    example: '5',
    readBy: ['worker'],
    wrong: ['many', '0', '1001', '1e2'],
  }),
  SMTP_URL: optional(address(['smtp:', 'smtps:'], 'must be an smtps:// or smtp:// address'), {
    about: 'The mail server, where MAIL_TRANSPORT is smtp.',
    unset: 'no SMTP',
    example: 'smtps://user:...@smtp.example.com:465',
    secret: true,
    readBy: ['worker'],
  }),
  RESEND_API_KEY: optional(word(), {
    about: 'The key, where MAIL_TRANSPORT is resend.',
    unset: 'no Resend',
    example: 're_...',
    secret: true,
    readBy: ['worker'],
  }),
  RESEND_BASE_URL: optional(address(['https:', 'http:'], 'must be an https:// or http:// address'), {
    about: 'Another service with the same interface.',
    unset: 'Resend itself',
    example: 'https://mail.example.com',
    readBy: ['worker'],
  }),
  RESEND_IGNORES_KEYS: optional(oneOf(['1']), {
    about: 'That service keeps no idempotency keys, so an email in doubt is not sent again.',
    unset: 'it keeps them',
    example: '1',
    readBy: ['worker'],
  }),
  RESEND_WEBHOOK_SECRET: optional(
    {
      schema: z.string().regex(/^whsec_[A-Za-z0-9+/]+=*$/),
      must: 'must be the signing secret of the webhook, which begins with whsec_',
      wrong: ['quick brown fox', 'whsec_!fox'],
    },
    {
      about:
        'The signing secret of a webhook at Resend that posts email events to /api/webhooks/resend. It tells Rebound what bounced, and settles what is in doubt.',
      unset: 'bounces are not heard of',
      example: 'whsec_...',
      secret: true,
      readBy: ['web'],
    },
  ),
};
