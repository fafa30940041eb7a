import { toPlainText } from '@react-email/render';
import PostalMime, { type Address, type Email } from 'postal-mime';
import type { ReadMail, RejectionEmail } from '@/lib/features/rejections/email/types';
import { plainLine, plainLines } from '@/lib/language/plain-words';
import { plainAddress, problemOfAddress } from '@/lib/mail/address';

const LIMITS = { maxNestingDepth: 20, maxHeadersSize: 256 * 1024, maxRfc822NestingDepth: 1 };
/** The time it takes grows with the square of the depth: what is this long takes under a second at its worst. */
const LONGEST_HTML = 150_000;
const DEEPEST_HTML = 100;
const AS_WORDS = [
  { selector: 'title', format: 'skip' },
  { selector: 'a', options: { ignoreHref: true } },
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({ selector, options: { uppercase: false } })),
];
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
  try {
    return await PostalMime.parse(typeof source === 'string' ? source.trimStart() : source, LIMITS);
  } catch {
    return null;
  }
}

function plainTextOf({ text = '', html = '' }: Email): string {
  return text.trim() === '' ? textOfHtml(html) : text;
}

/** Its words alone: no picture, no address of a link, nothing that runs. */
function textOfHtml(html: string): string {
  try {
    const text = toPlainText(html.slice(0, LONGEST_HTML), {
      selectors: AS_WORDS,
      limits: { maxDepth: DEEPEST_HTML },
    });
    return text.replaceAll('\u00a0', ' ').replace(/\n{3,}/g, '\n\n');
  } catch {
    return '';
  }
}

function mailOf(email: Email): RejectionEmail {
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
