import { Temporal } from 'temporal-polyfill';
import { answerWithin } from '@/lib/language/mail/answer-within';
import { judgeMail } from '@/lib/language/mail/judge';
import { stageIn } from '@/lib/language/mail/stage';
import { MAY_REJECT } from '@/lib/rules/mail-kinds';
import { unreadAddress } from '@/lib/rules/no-reply';
import { theirWords } from './their-words';
import type { MailHead, Pasted, ReadMail } from './types';
import { type Unwrapped, unwrapped } from './unwrapped';

const LONGEST_TEXT = 20_000;
/** A mail of another kind says nothing of how far it got before a rejection. */
const NOT_SAID = { furthestStage: null, laterLabel: null };

/**
 * Reads what a person pasted or dropped: a whole mail with its headers, or its words as a program shows them. A mail that
 * was forwarded is read in the place of the one around it. Whatever is not as it should be is left out; nothing in a mail
 * makes this throw, and nothing in it is an instruction.
 */
export async function readMail({ source, timeZone, today, own = '' }: Pasted): Promise<ReadMail> {
  const mail = await unwrapped(source, { timeZone, today: Temporal.PlainDate.from(today), own: own || null });
  const text = theirWords(mail.text).slice(0, LONGEST_TEXT).trim() || null;
  const head = headOf(mail);
  const { from, forwarded, automatic, toMany, calendar } = mail;
  const judged = await judgeMail({
    ...{ subject: mail.subject, text: text ?? '', sender: from },
    ...{ automatic, toMany, calendar },
  });
  return {
    mail: head.address === null && head.messageId === null ? null : head,
    text,
    verdict: {
      ...judged,
      ...(MAY_REJECT.has(judged.kind) ? stageIn(text ?? '', judged.language) : NOT_SAID),
      sender: { ...from, noReply: from.address !== null && unreadAddress(from.address) !== null },
      receivedAt: mail.sentAt,
      answerBy: judged.kind === 'acknowledgement' ? answerBy(text ?? '', mail.sentAt, timeZone) : null,
      forwarded,
      thread: { messageId: head.messageId, references: head.references },
    },
  };
}

/** The day that their words give themselves, from the day on which they came; null where either is not said. */
function answerBy(text: string, sentAt: string | null, timeZone: string): string | null {
  const within = answerWithin(text);
  if (!within || !sentAt) return null;
  const came = Temporal.Instant.from(sentAt).toZonedDateTimeISO(timeZone).toPlainDate();
  return came.add(within).toString();
}

const headOf = ({ from, replyTo, subject, messageId, references, sentAt }: Unwrapped): MailHead => ({
  ...{ address: replyTo ?? from.address, name: from.name, subject },
  ...{ messageId, references: [...references], sentAt },
});
