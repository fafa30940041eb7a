/** What a mail to an applicant is. `unclear`: an honest reader could not say, and asks. */
export const MAIL_KINDS = [
  'rejection',
  'filled',
  'interview',
  'acknowledgement',
  'on-hold',
  'offer',
  'auto-reply',
  'request',
  'newsletter',
  'other',
  'unclear',
] as const;
export type MailKind = (typeof MAIL_KINDS)[number];

/** Kinds that are, or may be, the end of an application. */
export const MAY_REJECT: ReadonlySet<MailKind> = new Set(['rejection', 'filled', 'unclear']);

/** The languages that the reader has words for. */
export const MAIL_LANGUAGES = ['en', 'de', 'fr', 'es', 'nl', 'it', 'pt'] as const;
export type MailLanguage = (typeof MAIL_LANGUAGES)[number];
