/** The mail with which they said no, as far as an answer in its thread needs it. */
export type TheirMail = {
  /** Where an answer goes: where the mail asks for it, or whom it came from. Null where that is no plain address. */
  address: string | null;
  name: string | null;
  subject: string | null;
  /** With its angle brackets. */
  messageId: string | null;
  /** The ids of the mails before it, the oldest first. */
  references: string[];
  /** ISO 8601, UTC. */
  sentAt: string | null;
};

/** A pasted mail, read. `text` is what they wrote; null where there are no words in it. */
export type ReadMail = { mail: TheirMail | null; text: string | null };
