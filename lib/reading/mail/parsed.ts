import PostalMime, { type Email } from 'postal-mime';
import { textOfHtml } from './html-text';
import { withReadableHeaders } from './repair';
import { withinLimits } from './within-limits';

const LIMITS = {
  ...{ maxNestingDepth: 20, maxHeadersSize: 256 * 1024, forceRfc822Attachments: true },
};

/** A mail's source, taken apart; null where it is none that anybody reads. A mail that is attached stays an attachment. */
export async function parsedMail(source: Uint8Array): Promise<Email | null> {
  const limited = withinLimits(source);
  if (!limited) return null;
  try {
    return await PostalMime.parse(withReadableHeaders(limited), LIMITS);
  } catch {
    return null;
  }
}

export const headerOf = ({ headers }: Email, name: string): string | null =>
  headers.find(({ key }) => key === name)?.value ?? null;

/** A plain part that says no more than where the words are. */
const STUB = /\b(?:html|browser|navigateur|navegador|online|web ?version|webversion|https?:)/i;
const FEW_WORDS = 40;

/** Every word that a mail's reader sees. */
export function textIn({ text = '', html = '' }: Email): string {
  if (html === '') return text;
  const words = wordsIn(text);
  if (words > FEW_WORDS || (words > 0 && !STUB.test(text.slice(0, 4_000)))) return text;
  const shown = textOfHtml(html);
  return wordsIn(shown) > words ? shown : text;
}

const wordsIn = (text: string) =>
  text.split(/\s+/, FEW_WORDS * 10).filter((word) => /\p{L}/u.test(word) && !/^[<(]?https?:/i.test(word))
    .length;
