import { plainLines } from '@/lib/language/plain-words';
import { textOfHtml } from '@/lib/reading/mail/html-text';
import { NOTE_LONGEST } from '@/lib/rules/record';
import { headerSays } from './header-words';
import type { RowSays } from './row-says';

/** All columns of notes as one: the one that is called so as it stands, each other under its header. */
export function noteOf(says: RowSays, unread: readonly { header: string; text: string }[]): string | null {
  const all = says.columns('note');
  const first = all.find(({ header }) => isNote(header)) ?? all[0];
  const columns = first ? [first, ...all.filter((column) => column !== first)] : [];
  const parts = columns.flatMap((column, place) => {
    const said = says.cell(column);
    if (said === null) return [];
    const words = notePlain(said);
    return words === '' ? [] : [place === 0 ? words : underHeader(column.header, words)];
  });
  const note = [...parts, ...unread.map(({ header, text }) => underHeader(header, notePlain(text)))].join(
    '\n\n',
  );
  if (note === '') return null;
  if (note.length <= NOTE_LONGEST) return note;
  says.problem(
    columns[0] ?? null,
    'cut',
    `The note is longer than ${NOTE_LONGEST.toLocaleString('en-GB')} characters; the rest is left out.`,
  );
  return note.slice(0, NOTE_LONGEST);
}

/** Called a note, and not the description of the job. */
const isNote = (header: string): boolean => {
  const says = headerSays(header);
  return (
    says !== null && 'field' in says && says.field === 'note' && !/descri|beschreib|summary/i.test(header)
  );
};

const underHeader = (header: string, words: string): string =>
  words.includes('\n') ? `${header}:\n${words}` : `${header}: ${words}`;

/** A note's lines without what nobody sees; of a page its words. */
function notePlain(said: string): string {
  const isPage = said.startsWith('<') && said.endsWith('>') && said.includes('</');
  return plainLines(isPage ? textOfHtml(said) : said.replace(/\r\n?/g, '\n'));
}
