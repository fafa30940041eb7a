import { folded } from '@/lib/platform/folded';

/** How much of a cell is looked at for what its words mean. */
const LOOKED_AT = 300;

/** Words as they are compared: small, without accents, signs or pictures; "appliedDate" and "Applied_Date" are one. */
export const plainWords = (text: string): string =>
  folded(
    text
      .slice(0, LOOKED_AT)
      .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
      .replace(/['’`´]/gu, ''),
  )
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** What people and programs write where there is nothing. */
const SIGNS =
  /^(?:[-–—−_.?/\\*~\s]+|#?n[/.]a\.?|#n\/?[av]!?|#ref!|#value!|null|undefined|nan|\(?(?:empty|blank|leer|vide|vacío|vacio|leeg)\)?)$/iu;
/** Words that say so, and could be the name of a company. */
const WORDS =
  /^(?:none|nil|na|tbd|tba|tbc|unknown|not (?:yet|applicable|available)|k\.? ?a\.?|keine(?: angaben?)?|unbekannt|offen|nicht bekannt|s\/o|sans objet|aucune?|inconnue?|ning[uú]n[ao]?|desconocid[ao]|n\.?v\.?t\.?|geen|onbekend|nessun[ao]?|nenhuma?)$/iu;

/** Words that leave open where an application stands, and are asked about: "???", "unknown", "offen". */
const OPEN_STATUS =
  /^(?:\?+|unknown|tbd|tba|tbc|unbekannt|offen|nicht bekannt|inconnue?|desconocid[ao]|onbekend)$/iu;

/** The same of a word for a status: one that says that it isn't known is a word, as nobody knows what to make of it. */
export const statusIn = (cell: string | undefined): string | null => {
  const text = (cell ?? '').trim();
  return OPEN_STATUS.test(text) ? text : saidIn(cell, 'words');
};

/** A cell that holds something, without the spaces around it; null where it holds nothing, or says that it doesn't. */
export function saidIn(cell: string | undefined, also: 'signs' | 'words'): string | null {
  const text = (cell ?? '').replace(/^[\s\u00a0\u200b\ufeff]+|[\s\u00a0\u200b\ufeff]+$/gu, '');
  if (text === '') return null;
  // Longer ones are never such a word.
  if (text.length > 24) return text;
  return SIGNS.test(text) || (also === 'words' && WORDS.test(text)) ? null : text;
}
