import type { MailVerdict } from '@/lib/reading/mail/types';

/** An open application that a mail may be about. */
export type OpenApplication = { id: string; company: string; role: string };

/** Of a mail, what the form asks for, in the form's own words. What the mail does not say is left out. */
export type Filled = { company?: string; role?: string; when?: 'pick'; date?: string; time?: string };

export const filledFrom = ({ company, role, receivedAt }: MailVerdict, zone: string): Filled => ({
  ...(company ? { company } : {}),
  ...(role ? { role } : {}),
  ...(receivedAt ? { when: 'pick', ...wallClock(receivedAt, zone) } : {}),
});

/** Day and time on the person's wall clock, as the pickers write them. */
function wallClock(instant: string, zone: string): { date: string; time: string } {
  const written = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'short',
  });
  const [date = '', time = ''] = written.format(new Date(instant)).split(' ');
  return { date, time };
}

/** The open applications at the company that a mail names; none where it names none. */
export const openAt = (company: string | null, open: readonly OpenApplication[]): OpenApplication[] =>
  company === null ? [] : open.filter((one) => isSameCompany(one.company, company));

export const isSameCompany = (one: string, other: string): boolean => lettersOf(one) === lettersOf(other);

const LEGAL_FORM =
  /\s(?:gmbh|ag|se|kg|ltd|limited|llp|llc|plc|inc|corp|sarl|sas|sa|sl|srl|spa|bv|nv|lda|ltda)$/;

const lettersOf = (name: string) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(LEGAL_FORM, '')
    .replaceAll(' ', '');
