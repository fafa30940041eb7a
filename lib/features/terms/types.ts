/** What one account may do where an operator has said so; null leaves it to what everybody may. */
export type Limits = {
  writesAMinute: number | null;
  /** TRUST-2: to other people, in 24 elapsed hours. */
  mailsADay: number | null;
  filesMegabytes: number | null;
};

/** Elapsed hours that a reply still waits after its account was resumed, where its time came meanwhile. */
export const RESUMED_HOURS = 24;

export const SUSPENDED =
  'This account is paused by the people who run this site. Nothing in it was deleted. Write to them to ask why.';
