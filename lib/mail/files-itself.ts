/** Servers that file what goes out by their SMTP: a second copy would stand beside theirs. */
const FILE_THEMSELVES = [
  'gmail.com',
  'googlemail.com',
  'google.com',
  'office365.com',
  'outlook.com',
  'hotmail.com',
] as const;

/** Whether what is sent by a server is in Sent without us. */
export const filesItself = (smtpHost: string): boolean =>
  FILE_THEMSELVES.some((domain) => smtpHost === domain || smtpHost.endsWith(`.${domain}`));
