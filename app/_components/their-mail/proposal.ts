import type { MailVerdict } from '@/lib/reading/mail/types';

/** An open application that a mail may be about, with the `companyKey` of its company. */
export type OpenApplication = { id: string; company: string; companyKey: string; role: string };

/** Of a mail, what the form asks for, in the form's own words. What the mail does not say is left out. */
export type Filled = {
  company?: string;
  role?: string;
  furthestStage?: string;
  laterLabel?: string | undefined;
  when?: 'pick';
  date?: string;
  time?: string;
};

export const filledFrom = (
  { company, role, furthestStage, laterLabel, receivedAt }: MailVerdict,
  zone: string,
): Filled => ({
  ...(company ? { company } : {}),
  ...(role ? { role } : {}),
  ...(furthestStage ? { furthestStage, laterLabel: laterLabel ?? undefined } : {}),
  ...(receivedAt ? { when: 'pick', ...wallClock(receivedAt, zone) } : {}),
});

/**
 * What a mail fills in beside what is chosen already. `stages` are in their order: a stage that is as far as the mail says,
 * or further, stays, as a mail need not name the last.
 */
export function filledBeside(chosen: Chosen, filled: Filled, stages: readonly { value: string }[]): Chosen {
  const { furthestStage, laterLabel, ...others } = filled;
  const place = (stage: string | undefined) => stages.findIndex(({ value }) => value === stage);
  const isFurther = place(furthestStage) > place(chosen.furthestStage);
  return { ...chosen, ...others, ...(isFurther ? { furthestStage, laterLabel } : {}) };
}

type Chosen = Partial<Record<string, string>>;

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

/** The open applications at the company that a mail names, by its key; none where it names none. */
export const openAt = (key: string | null, open: readonly OpenApplication[]): OpenApplication[] =>
  key === null ? [] : open.filter((one) => one.companyKey === key);
