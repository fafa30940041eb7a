import { localAdapter } from '@/lib/mail/local';
import type { MailAdapter } from '@/lib/mail/port';
import { resendAdapter } from '@/lib/mail/resend';
import { smtpAdapter } from '@/lib/mail/smtp';
import { env } from '@/lib/platform/env';

/** The way out that MAIL_TRANSPORT names; its other settings were checked with the environment. */
export function mailAdapter(): MailAdapter {
  const { MAIL_TRANSPORT, MAIL_FROM: from, SMTP_URL, RESEND_API_KEY } = env();
  const { RESEND_BASE_URL: baseUrl, RESEND_IGNORES_KEYS } = env();
  const perSecond = env().MAIL_PER_SECOND;
  switch (MAIL_TRANSPORT) {
    case 'local':
      return localAdapter();
    case 'smtp':
      return smtpAdapter({ from, perSecond, url: SMTP_URL ?? '' });
    case 'resend':
      return resendAdapter({
        from,
        perSecond,
        apiKey: RESEND_API_KEY ?? '',
        baseUrl,
        ignoresKeys: RESEND_IGNORES_KEYS !== undefined,
      });
    default:
      return MAIL_TRANSPORT satisfies never;
  }
}
