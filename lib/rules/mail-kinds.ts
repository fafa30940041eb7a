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

/** The languages that the reader has words for. */
export const MAIL_LANGUAGES = ['en', 'de', 'fr', 'es', 'nl', 'it', 'pt'] as const;
export type MailLanguage = (typeof MAIL_LANGUAGES)[number];
