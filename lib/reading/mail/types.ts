import type { MailKind, MailLanguage } from '@/lib/rules/mail-kinds';
import type { LaterLabel, Stage } from '@/lib/rules/stages';

/** What a person pasted or dropped, with where they are: a mail program shows times in their zone. */
export type Pasted = {
  source: string | Uint8Array;
  timeZone: string;
  /** The day there, YYYY-MM-DD. */
  today: string;
  /** Their own address, if it is known: a mail from it is theirs, wherever it stands in what was pasted. */
  own?: string;
};

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

/** What a mail says, as far as its words and headers tell. Each is a proposal: the person decides. */
export type MailVerdict = {
  kind: MailKind;
  /** The words that decided. */
  because: string[];
  company: string | null;
  role: string | null;
  /** Of what may be a rejection: how far its reader got, where its words say so plainly. */
  furthestStage: Stage | null;
  /** What a later interview was, where that is how far. */
  laterLabel: LaterLabel | null;
  sender: { name: string | null; address: string | null; noReply: boolean };
  /** An ISO 8601 instant. */
  receivedAt: string | null;
  /** Of an acknowledgement: the local day after which silence is an answer by its own words, YYYY-MM-DD. */
  answerBy: string | null;
  /** Whether it was read inside of a mail that the person forwarded. */
  forwarded: boolean;
  language: MailLanguage | null;
  /** Its sentences about this person's application, word by word. */
  feedback: string[];
  thread: { messageId: string | null; references: string[] };
};

/** A pasted mail, read. `text` is what they wrote; null where there are no words in it. */
export type ReadMail = { mail: MailHead | null; text: string | null; verdict: MailVerdict };
