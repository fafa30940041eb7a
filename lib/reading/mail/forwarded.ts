import { type HeaderBlock, headerBlockAt } from './header-block';
import { announcesForward, announcesOriginal, isForwardSubject, isReplySubject } from './labels';

/** Where in a mail's words another one begins, and what stands above it. */
export type Inner = { block: HeaderBlock | null; above: string; below: string; forwarded: boolean };

/** Whom a mail is from and to, where its headers say so, its subject, and the address of whoever reads it, if that is known. */
export type Outer = {
  from: string | null;
  to: readonly string[];
  subject: string | null;
  own: string | null;
};

/** So many mails in one another are opened. */
export const DEEPEST = 4;
const MOST_LINES = 4_000;
/** A note above a forwarded mail is shorter than a reply above the mail that it answers. */
const NOTE_WORDS = 25;

/**
 * The first mail inside of a mail's words, with the lines that a mail program puts above it; null where there is none.
 * It is either one that was forwarded, whose words are what counts, or the earlier mail below an answer.
 */
export function innerMail(text: string, outer: Outer): Inner | null {
  const lines = text.split('\n', MOST_LINES);
  for (const [place, line] of lines.entries()) {
    const forward = announcesForward(line);
    const original = announcesOriginal(line);
    if (!forward && !original && !mayBegin(lines, place)) continue;
    const start = forward || original ? nextLine(lines, place + 1) : place;
    const quoted = unquoted(lines.slice(start, start + 24));
    const block = headerBlockAt(quoted, 0);
    if (!block && !forward) continue;
    const above = lines.slice(0, place).join('\n').trim();
    const rest = lines.slice(start + (block?.end ?? 0));
    return {
      block,
      above,
      below: (isQuoted(lines[start] ?? '') ? unquoted(rest) : rest).join('\n').trim(),
      forwarded:
        !isOwn(block?.from?.address, outer) && (forward || isForward(block, { above, original, outer })),
    };
  }
  return null;
}

/**
 * Whether a block of headers without a word about it may stand here: at the beginning, or below a line that is empty or
 * drawn.
 */
function mayBegin(lines: readonly string[], place: number): boolean {
  const before = lines[place - 1]?.trim() ?? '';
  const line = lines[place] ?? '';
  return (
    line.includes(':') && line.length < 500 && (before === '' || /^[>\s_*=-]*$/.test(before.slice(0, 200)))
  );
}

/** READ-1: what the reader wrote is never what somebody wrote to them. */
const isOwn = (address: string | null | undefined, { own }: Outer): boolean =>
  own !== null && address?.toLowerCase() === own.toLowerCase();

/**
 * Without a word that says which, a mail with another one below it is a forwarded one where its writer says so or says
 * little. `original`: a line says that an earlier mail follows, as the programs do in which somebody answers.
 */
function isForward(
  block: HeaderBlock | null,
  { above, original, outer }: { above: string; original: boolean; outer: Outer },
): boolean {
  const { from, to, subject } = outer;
  if (isOwn(from, outer)) return true;
  const innerFrom = block?.from?.address?.toLowerCase() ?? null;
  if (innerFrom !== null && to.some((one) => one.toLowerCase() === innerFrom)) return false;
  if (innerFrom !== null && from?.toLowerCase() === innerFrom) return isForwardSubject(subject ?? '');
  // An answer too has a mail below it that was sent to whoever answers.
  if (from !== null && !isReplySubject(subject ?? '') && isTo(block, from)) return true;
  if (isForwardSubject(subject ?? '')) return true;
  if (from !== null || greets(above, block)) return false;
  const said = wordsIn(above);
  return said === 0 || (said <= NOTE_WORDS && (!original || (outer.own !== null && innerFrom !== null)));
}

const isTo = (block: HeaderBlock | null, address: string) =>
  (block?.to ?? '').toLowerCase().includes(address.toLowerCase());

/** Whether the words above begin with "Dear Ana," and the mail below is from an Ana: those are an answer to it. */
function greets(above: string, block: HeaderBlock | null): boolean {
  const greeting = /^[^,!\n]{1,60}(?=[,!])/.exec(above)?.[0].toLowerCase().split(/\s+/) ?? [];
  const names = block?.from?.name?.toLowerCase().split(/[\s,]+/) ?? [];
  return greeting.length <= 4 && names.includes(greeting.at(-1) ?? '');
}

const wordsIn = (text: string) => text.split(/\s+/, NOTE_WORDS + 2).filter(Boolean).length;

const isQuoted = (line: string) => /^\s{0,3}>/.test(line);
const unquoted = (lines: readonly string[]) => lines.map((line) => line.replace(/^\s{0,3}>\s?/, ''));

function nextLine(lines: readonly string[], from: number): number {
  let at = from;
  while (at < from + 3 && /^[>\s]*$/.test(lines[at]?.slice(0, 100) ?? 'end')) at += 1;
  return at;
}
