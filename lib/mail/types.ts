/** A mail as it leaves: rendered once when it is queued, and never again (a retry sends these very words). */
export type Mail = {
  /** One bare address; never a list, never a second recipient (PUSH-2). */
  to: string;
  replyTo?: string;
  subject: string;
  text: string;
  html: string;
  /** Extra headers, such as List-Unsubscribe on a nudge. */
  headers?: Record<string, string>;
};

export const MAIL_KINDS = [
  'sign-in',
  'nudge',
  'reply',
  'reply-sent',
  'coach-invitation',
  'coach-comment',
] as const;
export type MailKind = (typeof MAIL_KINDS)[number];
