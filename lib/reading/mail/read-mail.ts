import PostalMime, { type Address, type Email } from 'postal-mime';
import { plainLine, plainLines } from '@/lib/language/plain-words';
import { plainAddress, problemOfAddress } from '@/lib/mail/address';
import { textOfHtml } from './html-text';
import type { MailHead, ReadMail } from './types';
import { withinLimits } from './within-limits';

const LIMITS = { maxNestingDepth: 20, maxHeadersSize: 256 * 1024, maxRfc822NestingDepth: 1 };
const LONGEST_TEXT = 20_000;
const LONGEST_LINE = 200;
/** RFC 5322 has 998 characters a line; an id that long has nothing good in mind. */
const LONGEST_ID = 250;
/** A thread keeps its first id and the latest ones. */
const MOST_REFERENCES = 20;

/** RFC 5322 msg-id without quotes, comments and folding: nothing in it can end a header or begin another. */
const MESSAGE_ID =
  /^<[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]+@(?:[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]+|\[[A-Za-z0-9.:-]+\])>$/;
const HEADER = /^[A-Za-z][A-Za-z0-9-]*:/;

/**
 * Reads what a person pasted or dropped: a whole mail with its headers, or just its words. Of a mail's parts only the
 * plain text is looked at, or where there is none the text of its HTML. Whatever is not as it should be is left out; nothing in a mail makes this throw.
 */
export async function readMail(source: string | Uint8Array): Promise<ReadMail> {
  if (typeof source === 'string' && !looksLikeSource(source)) return { mail: null, text: wordsOf(source) };
  const email = await parsed(source);
  if (!email) return { mail: null, text: typeof source === 'string' ? wordsOf(source) : null };
  const mail = mailOf(email);
  const empty = mail.address === null && mail.messageId === null;
  return { mail: empty ? null : mail, text: wordsOf(plainTextOf(email)) };
}

/** A mail's source begins with headers, two or more of those that every mail has. */
function looksLikeSource(text: string): boolean {
  const lines = text.trimStart().split(/\r?\n/, 200);
  if (!HEADER.test(lines[0] ?? '')) return false;
  const end = lines.indexOf('');
  const head = lines.slice(0, end === -1 ? undefined : end).filter((line) => HEADER.test(line));
  const names = new Set(head.map((line) => line.slice(0, line.indexOf(':')).toLowerCase()));
  return (
    ['from', 'message-id', 'date', 'received', 'mime-version'].filter((name) => names.has(name)).length >= 2
  );
}

async function parsed(source: string | Uint8Array): Promise<Email | null> {
  const bytes = typeof source === 'string' ? new TextEncoder().encode(source.trimStart()) : source;
  const limited = withinLimits(bytes);
  if (!limited) return null;
  try {
    return await PostalMime.parse(limited, LIMITS);
  } catch {
    return null;
  }
}

const plainTextOf = ({ text = '', html = '' }: Email): string =>
  text.trim() === '' ? textOfHtml(html) : text;

function mailOf(email: Email): MailHead {
  const [wished, ...others] = email.replyTo ?? [];
  // An answer that would go to several people goes to the one who wrote.
  const to = wished && others.length === 0 && addressOf(wished) !== null ? wished : email.from;
  return {
    address: to ? addressOf(to) : null,
    name: lineOf(email.from?.name),
    subject: lineOf(email.subject),
    messageId: idsIn(email.messageId)[0] ?? null,
    references: inMeasure(
      idsIn(`${email.references ?? ''} ${email.references ? '' : (email.inReplyTo ?? '')}`),
    ),
    sentAt: momentOf(email.date),
  };
}

function addressOf({ address }: Address): string | null {
  const text = address?.trim() ?? '';
  return problemOfAddress(text) === null ? plainAddress(text) : null;
}

const idsIn = (header: string | undefined): string[] =>
  (header ?? '').split(/\s+/).filter((id) => id.length <= LONGEST_ID && MESSAGE_ID.test(id));

function inMeasure(ids: string[]): string[] {
  const [first, ...rest] = [...new Set(ids)];
  return first === undefined ? [] : [first, ...rest.slice(-(MOST_REFERENCES - 1))];
}

const lineOf = (text: string | undefined): string | null =>
  plainLine(text ?? '').slice(0, LONGEST_LINE) || null;

const wordsOf = (text: string): string | null => plainLines(text).trim().slice(0, LONGEST_TEXT) || null;

function momentOf(date: string | undefined): string | null {
  const time = Date.parse(date ?? '');
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}
