/** A mail as it leaves: rendered once when it is queued, and never again (a retry sends these very words). */
export type Mail = {
  /** One bare address; never a list, never a second recipient (PUSH-2). */
  to: string;
  /** Whose letter it is, where it is sent from their own mailbox; everything else is from the service. */
  from?: Sender;
  /** TRUST-3: whom the service sends it for, as its reader sees it; the address is the service's. */
  fromName?: string;
  replyTo?: string;
  subject: string;
  text: string;
  html: string;
  /** Extra headers, such as List-Unsubscribe on a nudge or In-Reply-To on a reply. */
  headers?: Record<string, string>;
};

/** The name and the one address that a mail comes from. */
export type Sender = { name: string; address: string };

/** The ways a letter is sent: by the service, or from the mailbox of the person whose letter it is. */
export const VIAS = ['service', 'mailbox'] as const;
export type LetterVia = (typeof VIAS)[number];
/** The ways out: a letter's, and the one to a program of the person's own. */
export type Via = LetterVia | 'webhook';
