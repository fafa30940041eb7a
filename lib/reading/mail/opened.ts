import type { Address, Attachment, Email } from 'postal-mime';
import { plainAddress, problemOfAddress } from '@/lib/mail/address';
import { momentOfHeader, momentShown, type Place } from './dates';
import { DEEPEST } from './forwarded';
import { machineIn, reportIn } from './machines';
import { headerOf, parsedMail, textIn } from './parsed';
import { wholeLine } from './repair';

/** What a calendar program is told with an invitation: to enter a meeting, or to take it out. */
export type Calendar = 'request' | 'cancel';

/** A mail with its headers, opened: of one in which another mail is attached, that one. */
export type OpenedMail = {
  from: { name: string | null; address: string | null };
  /** Where it asks for answers, if that is one person. */
  replyTo: string | null;
  to: readonly string[];
  subject: string | null;
  /** An ISO 8601 instant. */
  sentAt: string | null;
  messageId: string | null;
  references: readonly string[];
  /** Every word that its reader sees. */
  text: string;
  attachedIn: boolean;
  /** Whether its headers say that a machine answered. */
  automatic: boolean;
  /** Whether its headers say that it went to many. */
  toMany: boolean;
  calendar: Calendar | null;
};

/** RFC 5322 has 998 characters a line; an id that long has nothing good in mind. */
const LONGEST_ID = 250;
/** A thread keeps its first id and the latest ones. */
const MOST_REFERENCES = 20;

/** RFC 5322 msg-id without quotes, comments and folding: nothing in it can end a header or begin another. */
const MESSAGE_ID =
  /^<[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]+@(?:[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]+|\[[A-Za-z0-9.:-]+\])>$/;

/** Opens a mail with its headers; null where it is none that anybody reads. Nothing in it makes this throw. */
export async function openMail(source: Uint8Array, place: Place): Promise<OpenedMail | null> {
  let email = await parsedMail(source);
  if (!email) return null;
  let attachedIn = false;
  // A report about a mail that did not arrive has that mail with it: nobody forwarded it.
  for (let depth = 0; depth < DEEPEST && reportIn(email) === null; depth += 1) {
    const inner = attachedMail(email);
    const opened = inner && (await parsedMail(inner));
    if (!opened || !(opened.from || opened.messageId)) break;
    email = opened;
    attachedIn = true;
  }
  return { ...openedFrom(email, place), attachedIn };
}

function attachedMail({ attachments }: Email): Uint8Array | null {
  const found = attachments.find(
    ({ mimeType, filename }) => mimeType === 'message/rfc822' || filename?.toLowerCase().endsWith('.eml'),
  );
  return found ? bytesOf(found) : null;
}

const bytesOf = ({ content }: Attachment): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);

function openedFrom(email: Email, place: Place): Omit<OpenedMail, 'attachedIn'> {
  const [wished, ...others] = email.replyTo ?? [];
  return {
    from: { name: wholeLine(email.from?.name), address: email.from ? addressOf(email.from) : null },
    // An answer that would go to several people goes to the one who wrote.
    replyTo: wished && others.length === 0 ? addressOf(wished) : null,
    to: (email.to ?? []).flatMap((one) => addressOf(one) ?? []),
    subject: wholeLine(email.subject),
    sentAt: momentIn(email, place),
    messageId: idsIn(email.messageId)[0] ?? null,
    references: inMeasure(
      idsIn(`${email.references ?? ''} ${email.references ? '' : (email.inReplyTo ?? '')}`),
    ),
    text: textIn(email),
    automatic: machineIn(email) === 'answered',
    toMany: headerOf(email, 'list-unsubscribe') !== null || headerOf(email, 'list-id') !== null,
    calendar: calendarIn(email),
  };
}

/** Its own date, or where it has none the moment at which it was last taken in: the topmost `Received:`. */
function momentIn(email: Email, place: Place): string | null {
  const date = headerOf(email, 'date');
  if (date !== null) return momentOfHeader(date) ?? momentShown(date, place);
  const received = headerOf(email, 'received');
  return received === null ? null : momentOfHeader(received.slice(received.lastIndexOf(';') + 1));
}

function calendarIn({ attachments }: Email): Calendar | null {
  const methods = attachments
    .filter(({ mimeType }) => mimeType === 'text/calendar' || mimeType === 'application/ics')
    .map(({ method }) => method?.toUpperCase());
  if (methods.includes('CANCEL')) return 'cancel';
  return methods.includes('REQUEST') || methods.includes('PUBLISH') ? 'request' : null;
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
