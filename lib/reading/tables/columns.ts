import { isDayField, type TableField } from './fields';
import { knownFormat } from './formats';
import { headerSays, isGeneralDay } from './header-words';
import { type Measured, mostly } from './measured';
import { plainWords } from './plain-words';
import type { GivenTable } from './types';

export type Guess = {
  field: TableField | null;
  because: string /** What its days are about is asked. */;
  asked?: 'day-meaning';
};

/** Several columns of one table may be about these. */
const MANY: readonly TableField[] = [
  ...(['status', 'note', 'tags', 'links', 'history'] as const),
  ...(['contact', 'contactMail', 'contactPhone'] as const),
];

/** What each column is about, and why: as the person said, as a known program writes it, else by its header and its cells. */
export function guessed(
  headers: readonly string[],
  looks: readonly Measured[],
  { mapping }: Pick<GivenTable, 'mapping'>,
): Guess[] {
  const known = knownFormat(headers);
  const guesses = headers.map((header, at): Guess => {
    const said = saidAbout(mapping, header, at);
    if (said !== undefined) return { field: said, because: said ? 'You chose it.' : 'You left it out.' };
    const name = plainWords(header);
    const fixed = known && Object.hasOwn(known.fields, name) ? known.fields[name] : undefined;
    if (known && fixed) return { field: fixed, because: `${known.name} calls it so.` };
    if (fixed === null) return { field: null, because: 'It is of no use here.' };
    return byItself(header, looks[at] as Measured, known === null);
  });
  settleNames(headers, guesses);
  settleAddresses(looks, guesses);
  settleContacts(guesses, mapping, headers);
  return onceEach(headers, guesses, mapping);
}

function saidAbout(
  mapping: GivenTable['mapping'],
  header: string,
  at: number,
): TableField | null | undefined {
  if (mapping === undefined) return undefined;
  if (Array.isArray(mapping)) return (mapping as readonly (TableField | null | undefined)[])[at];
  const byHeader = mapping as Readonly<Record<string, TableField | null>>;
  return Object.hasOwn(byHeader, header) ? byHeader[header] : undefined;
}

const IN_THE_NOTE = 'It is about a person, and is kept in the note.';

/**
 * An address or a number is somebody's where a column names them; else whose it is nobody knows, and it is kept in the
 * note.
 */
function settleContacts(guesses: Guess[], mapping: GivenTable['mapping'], headers: readonly string[]): void {
  if (guesses.some(({ field }) => field === 'contact')) return;
  guesses.forEach(({ field }, at) => {
    const isChosen = saidAbout(mapping, headers[at] ?? '', at) !== undefined;
    if (!isChosen && (field === 'contactMail' || field === 'contactPhone'))
      guesses[at] = { field: 'note', because: IN_THE_NOTE };
  });
}

/** By the header first; the cells have to agree. */
function byItself(header: string, look: Measured, isOwnTable: boolean): Guess {
  const says = headerSays(header);
  if (says && 'person' in says) {
    if (!isOwnTable) return { field: null, because: 'It is about a person, and was not asked for.' };
    if (says.person === null) return { field: 'note', because: IN_THE_NOTE };
    return { field: says.person, because: 'The header says so.' };
  }
  if (says && 'leftOut' in says) return { field: null, because: says.leftOut };
  const hasDays = mostly(look, look.days + look.serials);
  if (!says) return byCells(header, look, hasDays);
  const { field } = says;
  const fits = { field, because: because(look, hasDays) };
  if (look.filled === 0) return { field, because: 'The header says so; all of its cells are empty.' };
  if (isDayField(field) || field === 'statusOn' || field === 'deadline')
    return ofDays(header, field, look, hasDays);
  if (field === 'status') return ofStatus(look, hasDays);
  if (field === 'url')
    return mostly(look, look.urls, 0.2) || !hasDays
      ? {
          field,
          because: mostly(look, look.urls)
            ? 'The header says so, and its cells are web addresses.'
            : fits.because,
        }
      : byCells(header, look, hasDays);
  if (field === 'applied') return mostly(look, look.answers) ? fits : byCells(header, look, hasDays);
  if ((field === 'company' || field === 'role') && (hasDays || mostly(look, look.urls)))
    return byCells(header, look, hasDays);
  return fits;
}

const because = (look: Measured, hasDays: boolean): string =>
  hasDays && look.days > 0 ? 'The header says so, and its cells are days.' : 'The header says so.';

const SAYS_DAY = /\b(?:date|day|on|at|when|am|vom|datum|tag|le|fecha|el|op|dag|\w*(?:date|datum))\b/;

function ofDays(header: string, field: TableField, look: Measured, hasDays: boolean): Guess {
  if (hasDays) return { field, because: 'The header says so, and its cells are days.' };
  if (field === 'appliedOn' && mostly(look, look.answers, 0.8))
    return { field: 'applied', because: 'The header says so, and its cells are yes or no.' };
  if (mostly(look, look.histories))
    return { field: 'history', because: 'Its cells are days with words beside them.' };
  if (isDayField(field) && mostly(look, look.answers, 0.8))
    return { field, because: 'The header says so; its cells are yes or no, without a day.' };
  if (isDayField(field) && mostly(look, look.statuses))
    return { field: 'status', because: 'Its cells are words for a status.' };
  if (look.days + look.serials > 0)
    return { field, because: 'The header says so, and some of its cells are days.' };
  if (isDayField(field) && !SAYS_DAY.test(plainWords(header)))
    return { field: 'note', because: 'The header names something that has a day, and its cells are words.' };
  return { field, because: 'The header says so; its cells are no days that could be read.' };
}

/** So many different words are no list of statuses any more. */
const MOST_STATUSES = 40;

function ofStatus(look: Measured, hasDays: boolean): Guess {
  if (hasDays) return { field: 'statusOn', because: 'The header says so, and its cells are days.' };
  if (mostly(look, look.answers, 0.8)) return { field: null, because: 'It says yes or no, and not to what.' };
  if (mostly(look, look.histories))
    return { field: 'history', because: 'Its cells are days with words beside them.' };
  if (look.different > MOST_STATUSES && !mostly(look, look.statuses))
    return { field: 'note', because: 'The header names a status, and its cells are texts of all kinds.' };
  return {
    field: 'status',
    because:
      look.statuses > 0 ? 'The header says so, and its cells are words for a status.' : 'The header says so.',
  };
}

/** Without a header that says something. */
function byCells(header: string, look: Measured, hasDays: boolean): Guess {
  if (hasDays && (mostly(look, look.days) || isGeneralDay(header)))
    return { field: null, because: 'Its cells are days, and nothing says of what.', asked: 'day-meaning' };
  if (mostly(look, look.urls, 0.6)) return { field: 'url', because: 'Its cells are web addresses.' };
  if (mostly(look, look.emails))
    return { field: null, because: 'It is about a person, and was not asked for.' };
  if (mostly(look, look.histories, 0.6))
    return { field: 'history', because: 'Its cells are days with words beside them.' };
  if (look.different <= MOST_STATUSES && mostly(look, look.statuses, 0.7) && look.filled > 1)
    return { field: 'status', because: 'Its cells are words for a status.' };
  return { field: null, because: 'Nothing tells what it is about. If you want to keep it, choose Notes.' };
}

/** A column that is just called "Name" is the company's where no other is, else the role's. */
function settleNames(headers: readonly string[], guesses: Guess[]): void {
  const has = (field: TableField) => guesses.some((guess) => guess.field === field);
  headers.forEach((header, at) => {
    const guess = guesses[at];
    if (!guess || guess.field !== null || !/^(?:name|naam|nom|nombre)$/.test(plainWords(header))) return;
    if (!has('company') && has('role'))
      guesses[at] = { field: 'company', because: 'It names each row, and no other column is the company.' };
    else if (has('company') && !has('role'))
      guesses[at] = { field: 'role', because: 'It names each row, and no other column is the role.' };
  });
}

/** A "source" that is a web address is the posting's, where no other column has that. */
function settleAddresses(looks: readonly Measured[], guesses: Guess[]): void {
  guesses.forEach((guess, at) => {
    const look = looks[at];
    if (guess.field !== 'source' || guess.because === 'You chose it.' || !look || !mostly(look, look.urls))
      return;
    const taken = guesses.some(({ field }) => field === 'url');
    guesses[at] = taken
      ? { field: 'links', because: 'Its cells are web addresses.' }
      : { field: 'url', because: 'Its cells are web addresses.' };
  });
}

/** One column for a thing: the first, unless the person chose another. */
function onceEach(
  headers: readonly string[],
  guesses: readonly Guess[],
  mapping: GivenTable['mapping'],
): Guess[] {
  const taken = new Map<TableField, string>();
  guesses.forEach((guess, at) => {
    if (guess.field && saidAbout(mapping, headers[at] ?? '', at)) taken.set(guess.field, headers[at] ?? '');
  });
  return guesses.map((guess, at) => {
    const { field } = guess;
    const header = headers[at] ?? '';
    if (field === null || MANY.includes(field) || guess.because === 'You chose it.') return guess;
    if (!taken.has(field)) {
      taken.set(field, header);
      return guess;
    }
    if (field === 'firstInterviewOn' && !taken.has('laterInterviewOn')) {
      taken.set('laterInterviewOn', header);
      return { field: 'laterInterviewOn', because: 'It is the second column of an interview.' };
    }
    return { field: null, because: `“${taken.get(field)}” says that already.` };
  });
}
