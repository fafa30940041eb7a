import PostalMime, { type Email } from 'postal-mime';
import { plainLines } from '@/lib/language/plain-words';
import { textOfHtml } from './html-text';
import { withinLimits } from './within-limits';

/** answer: somebody wrote. returned: a server says that it could not be delivered. */
export type ReadAnswer = { kind: 'answer' | 'returned'; words: string };

const LIMITS = { maxNestingDepth: 20, maxHeadersSize: 256 * 1024, maxRfc822NestingDepth: 1 };
const LONGEST_WORDS = 5_000;
const MOST_LINES = 2_000;

/** What a mail program puts before what it quotes. */
const QUOTED = [
  /^>/,
  /^-{2,}\s?(?:Original|Ursprüngliche|Message d’origine|Mensaje original|Messaggio originale)/i,
  /^_{10,}$/,
  /^(?:On|Am|Le|El|Il|Op|Em) .{4,200}(?:wrote|schrieb.{0,100}|a écrit|escribió|ha scritto|schreef|escreveu)\s?:\s*$/,
  /^(?:From|Von|De|Da|Van): .{3,200}@/,
];

/**
 * Reads a mail that was found in a thread: what its writer says, without what they quote. Null for one that nobody wrote
 * (an automatic answer), for one of the person's `own`, and for what cannot be read. Nothing in a mail makes this throw,
 * and nothing in it is an instruction.
 */
export async function readAnswer({
  source,
  own,
}: {
  source: Uint8Array;
  own: string;
}): Promise<ReadAnswer | null> {
  const email = await parsed(source);
  if (!email) return null;
  const from = (email.from && 'address' in email.from && email.from.address?.toLowerCase()) || '';
  if (from === own.toLowerCase()) return null;
  const words = saidIn(email);
  if (isReturn(email, from)) return { kind: 'returned', words };
  return isAutomatic(email) ? null : { kind: 'answer', words };
}

async function parsed(source: Uint8Array): Promise<Email | null> {
  const limited = withinLimits(source);
  if (!limited) return null;
  try {
    return await PostalMime.parse(limited, LIMITS);
  } catch {
    return null;
  }
}

const header = ({ headers }: Email, name: string): string =>
  headers.find(({ key }) => key === name)?.value.toLowerCase() ?? '';

/** RFC 3464, or who says it. */
const isReturn = (email: Email, from: string): boolean =>
  /^(?:mailer-daemon|postmaster)@/.test(from) ||
  /report-type="?delivery-status/.test(header(email, 'content-type'));

/** RFC 3834, and what came before it. */
function isAutomatic(email: Email): boolean {
  const said = header(email, 'auto-submitted');
  if (said !== '' && said !== 'no') return true;
  return (
    /auto_reply|bulk|list|junk/.test(header(email, 'precedence')) ||
    header(email, 'x-autoreply') !== '' ||
    header(email, 'x-autorespond') !== ''
  );
}

function saidIn({ text = '', html = '' }: Email): string {
  const whole = plainLines(text.trim() === '' ? textOfHtml(html) : text);
  const lines = whole.split('\n', MOST_LINES);
  const quoted = lines.findIndex((line) => QUOTED.some((pattern) => pattern.test(line.trim())));
  return lines
    .slice(0, quoted === -1 ? undefined : quoted)
    .join('\n')
    .trim()
    .slice(0, LONGEST_WORDS);
}
