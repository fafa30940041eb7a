import { plainLetter } from '@/emails/letter-marks';

/** A letter as a mail program takes it over. */
type Letter = { to: string; subject: string; body: string };

/** Where a letter can be taken over: the device's own mail program, and two webmails by their documented addresses. */
export function composeLinks({ to, subject, body }: Letter): { label: string; href: string }[] {
  const text = plainLetter(body).trimEnd().replaceAll('\n', '\r\n');
  const query = (fields: Record<string, string>) =>
    Object.entries(fields)
      .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
      .join('&');
  return [
    {
      label: 'Your email app',
      href: `mailto:${encodeURIComponent(to)}?${query({ subject, body: text })}`,
    },
    {
      label: 'Gmail',
      href: `https://mail.google.com/mail/?${query({ view: 'cm', fs: '1', to, su: subject, body: text })}`,
    },
    {
      label: 'Outlook',
      href: `https://outlook.office.com/mail/deeplink/compose?${query({ to, subject, body: text })}`,
    },
  ];
}
