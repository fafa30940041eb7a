/** Of a mail, what an answer in its thread needs. */
export type MailHead = {
  /** Where it asks for answers, or whom it came from. Null where that is no plain address. */
  address: string | null;
  name: string | null;
  subject: string | null;
  /** With its angle brackets. */
  messageId: string | null;
  /** The ids of the mails before it, the oldest first. */
  references: string[];
  /** An ISO 8601 instant. */
  sentAt: string | null;
};

/** A pasted mail, read. `text` is what they wrote; null where there are no words in it. */
export type ReadMail = { mail: MailHead | null; text: string | null };
