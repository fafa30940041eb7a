import { lineOf } from './plain';

/** A field of a text that names where the work is: "Location: Berlin, Germany", "Arbeitsort: Hamburg oder Köln". */
const LABELLED =
  /(?:^|\n)[ \t•*#-]{0,5}(?:(?:job |work |office )?locations?|place of work|where|arbeitsort|standorte?|einsatzort|dienstort|ort|lieu(?: de travail| du poste)?|localisation|ubicación|localización|lugar(?: de trabajo)?|locatie|standplaats|werklocatie|plaats|sede)\*{0,2}[ \t]?[:：]\*{0,2}[ \t]?([^\n]{2,160})/iu;
const BETWEEN = /\s*(?:;|\||\/|•|·|\n|\s(?:or|and|oder|und|ou|et|o|y|of|en)\s)\s*/u;
const REMOTE =
  /\b(?:remote|home ?office|hybrid\p{L}*|híbrid[oa]|on[ -]?site|télétravail|teletrabajo|remoto|thuiswerk\p{L}*|anywhere|worldwide|vor ort|presencial)\b/giu;
const LONGEST = 80;
const MOST = 10;

/** The places that a label of the text names, or else the first of those found beside a title. */
export function placesToldBy(words: string, found: readonly (string | null | undefined)[]): string[] {
  const labelled = placesSaid(words);
  if (labelled.length > 0) return labelled;
  const other = found.find((place) => place);
  return other ? placesSaid(`Location: ${other}`) : [];
}

/** Without what says where it is done from: in brackets with all that stands beside it, but for a place after "remote". */
const withoutMode = (piece: string): string =>
  piece
    .replace(/\([^()]{0,80}\)/gu, (said) => (said.search(REMOTE) === -1 ? said : ' '))
    .replace(REMOTE, ' ')
    .replace(/\(\s*\)/g, ' ');

/** The places that a label of the text names; none where it has no such label. */
export function placesSaid(words: string): string[] {
  const given = LABELLED.exec(words.slice(0, 20_000))?.[1];
  if (given === undefined) return [];
  const places = given
    .split(BETWEEN)
    .map((piece) => lineOf(withoutMode(piece)).replace(/^(?:[\s,;:()–-]+|\d{5}\s+)+|[\s,;:(–-]+$/gu, ''))
    // What opened the bracket is gone.
    .map((piece) => (piece.includes('(') ? piece : piece.replace(/\)$/, '')));
  return [
    ...new Set(
      places.filter((place) => /^\p{Lu}/u.test(place) && place.length <= LONGEST && !/[.!?]$/.test(place)),
    ),
  ].slice(0, MOST);
}
