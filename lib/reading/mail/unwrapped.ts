import { plainLines } from '@/lib/language/plain-words';
import { plainAddress } from '@/lib/mail/address';
import { momentOfHeader, momentShown, type Place } from './dates';
import { DEEPEST, innerMail } from './forwarded';
import { addressesIn, type HeaderBlock, headerBlockAt } from './header-block';
import { type Calendar, type OpenedMail, openMail } from './opened';
import { wholeLine } from './repair';

/** The mail that counts, whatever it was wrapped in: its own headers as far as they are known, and its words. */
export type Unwrapped = {
  from: { name: string | null; address: string | null };
  replyTo: string | null;
  subject: string | null;
  sentAt: string | null;
  messageId: string | null;
  references: readonly string[];
  text: string;
  forwarded: boolean;
  automatic: boolean;
  toMany: boolean;
  calendar: Calendar | null;
};

const HEADER = /^[A-Za-z][A-Za-z0-9-]*:/;
const NOTHING: Unwrapped = {
  ...{ from: { name: null, address: null }, replyTo: null, subject: null, sentAt: null, messageId: null },
  ...{ references: [], text: '', forwarded: false, automatic: false, toMany: false, calendar: null },
};

/** Where a mail was pasted, and the address of whoever pasted it, if that is known. */
type Around = Place & { own: string | null };
/** A mail, and the addresses that it went to. */
type Sent = { mail: Unwrapped; to: readonly string[] };

/** Reads the source of a mail, a file's base64, or a text as a program shows it. Nothing in it makes this throw. */
export async function unwrapped(source: string | Uint8Array, around: Around): Promise<Unwrapped> {
  const given = typeof source === 'string' ? (bytesOfBase64(source) ?? source) : source;
  if (typeof given === 'string' && !looksLikeSource(given)) return fromWords(pasted(given, around), around);
  const bytes = typeof given === 'string' ? new TextEncoder().encode(given.trimStart()) : given;
  const opened = await openMail(bytes, around);
  if (!opened) return { ...NOTHING, text: typeof given === 'string' ? given : '' };
  return fromWords({ mail: fromOpened(opened), to: opened.to }, around);
}

/** A mail's source begins with headers, two or more of those that every mail has. */
export function looksLikeSource(text: string): boolean {
  const lines = text.trimStart().split(/\r?\n/, 200);
  if (!HEADER.test(lines[0] ?? '')) return false;
  const end = lines.indexOf('');
  const head = lines.slice(0, end === -1 ? undefined : end).filter((line) => HEADER.test(line));
  const names = new Set(head.map((line) => line.slice(0, line.indexOf(':')).toLowerCase()));
  return (
    ['from', 'message-id', 'date', 'received', 'mime-version', 'content-type'].filter((name) =>
      names.has(name),
    ).length >= 2
  );
}

const BASE64 = /^[A-Za-z0-9+/=\s]+$/;
const SHORTEST_BASE64 = 64;

/** The bytes of a file that was sent as base64; null where a text is none, or what is in it no mail. */
export function bytesOfBase64(text: string): Uint8Array | null {
  const trimmed = text.trim();
  if (trimmed.length < SHORTEST_BASE64 || /\s/.test(trimmed.slice(0, 40)) || !BASE64.test(trimmed))
    return null;
  const bytes = Buffer.from(trimmed, 'base64');
  return looksLikeSource(bytes.subarray(0, 16_384).toString('latin1')) ? bytes : null;
}

const fromOpened = ({ attachedIn, to: _to, ...mail }: OpenedMail): Unwrapped => ({
  ...mail,
  forwarded: attachedIn,
});

/** What was pasted from a program: perhaps with the lines that it shows above a mail. */
function pasted(text: string, place: Place): Sent {
  const lines = plainLines(text).trim().split('\n');
  const block = headerBlockAt(lines.slice(0, 40), 0);
  if (!block) return { mail: { ...NOTHING, text }, to: [] };
  const mail = { ...NOTHING, ...headOf(block, place), text: lines.slice(block.end).join('\n') };
  return { mail, to: addressesIn(block.to) };
}

/** Goes on into the mails that were forwarded in its words. */
function fromWords(outer: Sent, { own, ...place }: Around): Unwrapped {
  let { mail, to } = outer;
  for (let depth = 0; depth < DEEPEST; depth += 1) {
    const { from, subject, text } = mail;
    const inner = innerMail(plainLines(text), { from: from.address, to, subject, own });
    if (!inner?.forwarded || inner.below === '') return mail;
    const head = inner.block ? headOf(inner.block, place) : { from: NOTHING.from };
    mail = { ...NOTHING, ...head, text: inner.below, forwarded: true };
    to = addressesIn(inner.block?.to ?? '');
  }
  return mail;
}

function headOf(
  { from, date, subject }: HeaderBlock,
  place: Place,
): Pick<Unwrapped, 'from' | 'sentAt' | 'subject'> {
  return {
    from: { name: wholeLine(from?.name), address: from?.address ? plainAddress(from.address) : null },
    sentAt: date === null ? null : (momentOfHeader(date) ?? momentShown(date, place)),
    subject: wholeLine(subject),
  };
}
