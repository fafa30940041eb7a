import { problemOfName, tidyName } from '@/lib/language/person-name';
import { problemOfAddress } from '@/lib/mail/address';
import { roleInHeader } from './header-words';
import { type OwnPerson, peopleIn } from './own-cells';
import type { ReadColumn, Reading } from './reading';
import type { RowSays } from './row-says';

// Whom a row names: people on the other side of an application.

type Unread = { header: string; text: string };

const MOST_TO_A_CELL = 10;
const PARTS = /\r?\n|[;|]|\s\/\s/u;
const MAIL = /(?:mailto:)?([^\s@<>()[\],;:"]+@[^\s@<>()[\],;:"]+\.[\p{L}\d-]+)/u;
const PHONE = /\+?\(?\d[\d\s()./-]{4,30}\d/u;
const PHONE_WORD = /\b(?:tel|telefon|telephone|phone|mobil|mobile|handy|cell|e-?mail|mail)\.?:/giu;
const IN_BRACKETS = /\s*\(([^()]{1,80})\)\s*$/u;
/** What stands behind a comma and says what somebody is: "Tom Becker, HR". */
const ROLE_WORD =
  /^(?:hr|human resources|recruit\p{L}*|talent\p{L}*|personal\p{L}*|hiring manager|[cv][a-z]o|team ?(?:lead|leiter(?:in)?)|head of [\p{L} ]{2,40}|hr[- ][\p{L} -]{2,40})$/iu;
/** More words than this are a sentence about somebody. */
const WORDS_OF_A_NAME = 6;

/** The people that a row names, and the cells that name nobody, for its note. */
export function peopleOf(reading: Reading, says: RowSays): { people: OwnPerson[]; unread: Unread[] } {
  const unread: Unread[] = [];
  const keep = (column: ReadColumn, text: string) => unread.push({ header: column.header, text });
  const perColumn = says.columns('contact').map((column): OwnPerson[] => {
    const text = says.cell(column);
    if (text === null) return [];
    const own = reading.own ? peopleIn(text) : null;
    const found = own ?? peopleInWords(text);
    if (found) return found.map((one) => ({ ...one, role: one.role ?? roleInHeader(column.header) }));
    keep(column, text);
    return [];
  });
  for (const [field, fact] of [
    ['contactMail', 'mail'],
    ['contactPhone', 'phone'],
  ] as const)
    for (const [at, column] of says.columns(field).entries()) {
      const text = says.cell(column);
      if (text === null) continue;
      const said = peopleInWords(text)?.[0]?.[fact] ?? (fact === 'phone' ? phoneIn(text) : null);
      const beside = (perColumn[at] ?? perColumn[0])?.[0];
      if (said === null) keep(column, text);
      else if (beside && (beside[fact] === null || beside[fact] === said)) beside[fact] = said;
      else if (!beside && fact === 'mail') {
        const list = perColumn[at] ?? perColumn[0];
        if (list) list.push(namedBy(said));
        else perColumn.push([namedBy(said)]);
      } else keep(column, text);
    }
  return { people: perColumn.flat(), unread };
}

/** The people that words name: "Tom Becker (HR), tom@x.example"; null where they name nobody. */
function peopleInWords(text: string): OwnPerson[] | null {
  const people: OwnPerson[] = [];
  const parts = text.split(PARTS).filter((part) => part.trim() !== '');
  if (parts.length === 0 || parts.length > MOST_TO_A_CELL) return null;
  for (const part of parts) {
    const { name, ...facts } = factsIn(part);
    const before = people.at(-1);
    if (name === null && before && isMoreOf(before, facts)) Object.assign(before, withoutNull(facts));
    else if (name !== null) people.push({ ...NOBODY, ...facts, name });
    else if (facts.mail !== null) people.push({ ...namedBy(facts.mail), ...withoutNull(facts) });
    else return null;
  }
  return people;
}

const NOBODY: Omit<OwnPerson, 'name'> = { role: null, mail: null, phone: null, link: null, remarks: null };
type Facts = Pick<OwnPerson, 'role' | 'mail' | 'phone'>;

/** An address or a number that stands by itself belongs to whoever was named before it. */
const isMoreOf = (before: OwnPerson, { mail, phone, role }: Facts): boolean =>
  (mail !== null || phone !== null) &&
  (mail === null || before.mail === null) &&
  (phone === null || before.phone === null) &&
  (role === null || before.role === null);

const withoutNull = (facts: Facts): Partial<Facts> =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null));

/** Of whom nothing but an address is known: what stands before its @ names them. */
function namedBy(mail: string): OwnPerson {
  const local = tidyName((mail.split('@')[0] ?? '').replace(/[._+-]+/gu, ' '));
  return { ...NOBODY, name: local || 'No name', mail };
}

function factsIn(part: string): Facts & { name: string | null } {
  const [written = '', address = ''] = MAIL.exec(part) ?? [];
  const mail = address !== '' && problemOfAddress(address) === null ? address : null;
  const bare = (mail === null ? part : part.replace(written, ' ')).replace(PHONE_WORD, ' ');
  const phone = phoneIn(bare);
  const rest = (phone === null ? bare : bare.replace(phone, ' ')).replace(/<\s*>|\(\s*\)|\[\s*\]/gu, ' ');
  const [bracketed = '', inBrackets] = IN_BRACKETS.exec(trimmed(rest)) ?? [];
  const plain = trimmed(trimmed(rest).slice(0, trimmed(rest).length - bracketed.length));
  const [, before = '', behind = ''] = /^([^,]+),\s*([^,]+)$/u.exec(plain) ?? [];
  const isRole = inBrackets === undefined && ROLE_WORD.test(behind);
  const name = nameIn(isRole ? before : plain);
  const role = inBrackets ?? (isRole ? behind : undefined);
  return { name, role: role === undefined ? null : tidyName(role) || null, mail, phone };
}

const trimmed = (text: string): string => text.replace(/^[\s,:<>–—-]+|[\s,:<>–—-]+$/gu, '');

function phoneIn(text: string): string | null {
  const [found = ''] = PHONE.exec(text) ?? [];
  const figures = found.replace(/\D/gu, '').length;
  return figures >= 6 && figures <= 16 ? found.trim() : null;
}

function nameIn(text: string): string | null {
  const name = tidyName(text);
  const isName =
    /\p{L}/u.test(name) &&
    !/\d/.test(name) &&
    name.split(' ').length <= WORDS_OF_A_NAME &&
    problemOfName(name) === null;
  return isName ? name : null;
}
