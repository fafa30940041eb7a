/** A word without its marks, in small letters: people and programs leave them out ("Bewerbung fuer", "candidature refusee"). */
export const folded = (text: string): string =>
  text.toLowerCase().replaceAll('ß', 'ss').replaceAll('œ', 'oe').normalize('NFD').replace(/\p{M}/gu, '');
