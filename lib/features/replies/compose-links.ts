import { plainLetter } from '@/emails/letter-marks';

/** A letter as a mail program takes it over. */
type Letter = { to: string; subject: string; body: string };

const GMAIL = /@(?:gmail|googlemail)\.com$/i;
const OUTLOOK = /@(?:outlook|hotmail|live|msn)\.[a-z.]+$/i;

/**
 * Where a letter can be taken over: the device's own mail program, and two webmails by their documented addresses. The
 * one that belongs to the writer's `own` address comes first.
 */
export function composeLinks({ to, subject, body }: Letter, own = ''): { label: string; href: string }[] {
  const text = plainLetter(body).trimEnd().replaceAll('\n', '\r\n');
  const query = (fields: Record<string, string>) =>
    Object.entries(fields)
      .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
      .join('&');
  const program = {
    label: 'Open in your email app',
    href: `mailto:${encodeURIComponent(to)}?${query({ subject, body: text })}`,
  };
  const gmail = {
    label: 'Open in Gmail',
    href: `https://mail.google.com/mail/?${query({ view: 'cm', fs: '1', to, su: subject, body: text })}`,
  };
  const outlook = {
    label: 'Open in Outlook',
    href: `${OUTLOOK.test(own) ? 'https://outlook.live.com/mail/0' : 'https://outlook.office.com/mail'}/deeplink/compose?${query({ to, subject, body: text })}`,
  };
  if (GMAIL.test(own)) return [gmail, program, outlook];
  return OUTLOOK.test(own) ? [outlook, program, gmail] : [program, gmail, outlook];
}
