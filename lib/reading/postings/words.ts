import { isBoard, isNobody, isProgram } from './boards';
import { fromLines } from './first-lines';
import { firstLineAsTitle } from './first-title';
import { fromPageTitle, fromSentence, type Into, inPhrase } from './phrases';
import { lineOf } from './plain';
import { isGenericHeading, readsAsTitle } from './title-words';

/** What a page or a text calls itself, besides its words. */
export type Names = {
  headings: readonly string[];
  titles: readonly string[];
  /** What the page calls the employer in its own markup. */
  part?: string | null;
  site: string | null;
  words: string;
  /** Fields that it sets out, a line each. */
  fields: string;
};
export type Named = { title: string | null; company: string | null; place: string | null; board: boolean };

const LONGEST_TITLE = 160;
const LONGEST_COMPANY = 120;
const FIRST_LINES = 14;

const LABEL_TITLE =
  /(?:^|\n)[ \t•*#-]{0,5}(?:job ?title|position(?: title)?|role|title|vacancy|post|stellenbezeichnung|stelle|stellentitel|jobtitel|poste|intitulé(?: du poste)?|puesto|cargo|functie(?:titel)?|vacature)\*{0,2}[ \t]?[:：]\*{0,2}[ \t]?([^\n]{2,160})/iu;
const LABEL_COMPANY =
  /(?:^|\n)[ \t•*#-]{0,5}(?:company(?: name)?|employer|organi[sz]ation|arbeitgeber|unternehmen|firma|entreprise|employeur|société|empresa|compañía|empleador|azienda|bedrijf|werkgever|organisatie|bedrijfsnaam)\*{0,2}[ \t]?[:：]\*{0,2}[ \t]?([^\n]{2,120})/iu;
const ABOUT =
  /(?:^|\n)[ \t#*]{0,5}(?:about(?: us(?: at)?| the company)?|über|à propos (?:de|d['’])|sobre|over|why (?:join|work at)|warum|who (?:is|are))[ \t]{1,3}((?!us\b|uns\b|nous\b|nosotros\b|ons\b|the\b|you\b|this\b|den\b|die\b|das\b|your\b|de\b|la\b|el\b|het\b)[\p{Lu}\d][^\n:?!.]{1,50})[ \t]?[:?]?[ \t]?(?=\n|$)/u;
const JOIN =
  /\b(?:[Aa]t|[Jj]oin|[Bb]ei(?: der)?|[Cc]hez|[Bb]ij) ([\p{Lu}][\p{L}\d&.’'-]{1,30}(?: (?:[\p{Lu}&][\p{L}\d&.’'-]{0,30})){0,4})(?=,? (?:we|you|our|sind|suchen|nous|werken|zoeken|wir|du|sie|vous)\b)/u;

/** Title and employer, as a page's own names and words tell them; what they leave unsure is null. */
export function namedIn({ headings, titles, part, site, words, fields }: Names): Named {
  const named: Named = { title: null, company: null, place: null, board: false };
  const offer = (company: string | null | undefined, certain = false) => {
    const name = company === null || company === undefined ? '' : tidied(company);
    if (name === '' || named.company !== null || name.length > LONGEST_COMPANY) return;
    if (isBoard(name)) named.board = true;
    else if (
      !isNobody(name) &&
      !isGenericHeading(name) &&
      (certain || !isProgram(name)) &&
      !looksLikeAddress(name)
    )
      named.company = name;
  };
  const call = (title: string | null | undefined) => {
    const line = title === null || title === undefined ? '' : lineOf(title).replace(/[\s,;:–-]+$/u, '');
    if (
      named.title === null &&
      line.length > 1 &&
      line.length <= LONGEST_TITLE &&
      !isGenericHeading(line) &&
      !isBoard(line) &&
      !looksLikeAddress(line)
    )
      named.title = line;
  };
  const place: Into['place'] = (said) => {
    named.place ??= said ? lineOf(said) : null;
  };
  const into: Into = { call, offer, place };
  const text = words.slice(0, 20_000);
  const tops = headings.map(lineOf).filter((line) => line !== '' && !isGenericHeading(line));
  const labelled = `${fields}\n${text}`;
  offer(LABEL_COMPANY.exec(labelled)?.[1], true);
  call(LABEL_TITLE.exec(labelled)?.[1]);
  offer(part?.replace(/^(?:at|bei|chez|en|bij) /u, ''));
  const heading = tops.find(readsAsTitle) ?? (tops.length === 1 ? tops[0] : undefined);
  const split = heading === undefined ? null : inPhrase(heading);
  if (split && readsAsTitle(split.title)) {
    call(split.title);
    offer(split.company);
  } else call(heading);
  for (const title of titles) fromPageTitle(lineOf(title), named.title, into);
  const lines = text
    .split('\n')
    .slice(0, 60)
    .map((line) => lineOf(line.replace(/^[#*>\s-]+/, '')))
    .filter((line) => line !== '' && !isGenericHeading(line));
  if (titles.length === 0 || named.title === null) fromLines(lines.slice(0, FIRST_LINES), into);
  if (named.title === null) fromSentence(text, into);
  if (titles.length === 0 && named.title === null) call(firstLineAsTitle(text, named.company));
  if (site !== null && !readsAsTitle(lineOf(site))) offer(lineOf(site));
  offer(ABOUT.exec(text)?.[1]);
  const joined = JOIN.exec(text)?.[1];
  if (joined !== undefined && text.split(joined).length > 2) offer(joined);
  return named;
}

const looksLikeAddress = (name: string): boolean => /^https?:|^www\.|@|\.(?:com|example)\/\S/i.test(name);
const tidied = (name: string): string =>
  lineOf(name)
    .replace(/^[\s,;:–-]+|[\s,;:–*-]+$/gu, '')
    .trim();
