import { HOUSE } from '@/lib/language/mail/names';
import { isBoard, isNobody, isProgram } from './boards';
import { lineOf } from './plain';
import { isGenericHeading, readsAsTitle } from './title-words';

/** What a page or a text calls itself, besides its words. */
export type Names = {
  headings: readonly string[];
  titles: readonly string[];
  site: string | null;
  words: string;
};
export type Named = { title: string | null; company: string | null; board: boolean };

const LONGEST_TITLE = 160;
const LONGEST_COMPANY = 120;
const FIRST_LINES = 14;

/** Between the pieces of a page's title: "Data Engineer | Acme | Jobs", "Data Engineer - Acme". */
const PIECES = /\s+[|·•–—»›]\s*|\s+-\s+|\s*\|\s*|\s+::\s+/u;
const HIRING: readonly RegExp[] = [
  /^(?<company>.{2,80}?) (?:is hiring|hiring|recrute|sucht|zoekt|busca|seeks|is looking for)(?: (?:an?|ein(?:en?)?|une?|un|una|een))? (?<title>.{3,120}?)(?: in (?<place>[^|]{2,60}))?$/iu,
  /^(?:job application for|application for|apply for|bewerbung als|candidature(?: au poste de)?|solliciteer als) (?<title>.{3,120}?) (?:at|bei|chez|en|bij) (?<company>.{2,80})$/iu,
  /^(?<title>.{3,120}?) (?:at|@|bei|chez|bij) (?:der |dem )?(?<company>[\p{Lu}\d][^|]{1,79})$/u,
];
const LABEL_TITLE =
  /(?:^|\n)[ \t•*#-]{0,5}(?:job ?title|position(?: title)?|role|title|vacancy|post|stellenbezeichnung|stelle|stellentitel|jobtitel|poste|intitulé(?: du poste)?|puesto|cargo|functie(?:titel)?|vacature)\*{0,2}[ \t]?[:：]\*{0,2}[ \t]?([^\n]{2,160})/iu;
const LABEL_COMPANY =
  /(?:^|\n)[ \t•*#-]{0,5}(?:company(?: name)?|employer|organi[sz]ation|arbeitgeber|unternehmen|firma|entreprise|employeur|société|empresa|compañía|empleador|bedrijf|werkgever|organisatie|bedrijfsnaam)\*{0,2}[ \t]?[:：]\*{0,2}[ \t]?([^\n]{2,120})/iu;
const ABOUT =
  /(?:^|\n)[ \t#*]{0,5}(?:about(?: us(?: at)?| the company)?|über|à propos (?:de|d['’])|sobre|over|why (?:join|work at)|warum|who (?:is|are))[ \t]{1,3}((?!us\b|uns\b|nous\b|nosotros\b|ons\b|the\b|you\b|this\b|den\b|die\b|das\b|your\b|de\b|la\b|el\b|het\b)[\p{Lu}\d][^\n:?!.]{1,50})[ \t]?[:?]?[ \t]?(?=\n|$)/u;
const JOIN =
  /\b(?:at|join|bei(?: der)?|chez|bij) ([\p{Lu}][\p{L}\d&.’'-]{1,30}(?: (?:[\p{Lu}&][\p{L}\d&.’'-]{0,30})){0,4})(?=,? (?:we|you|our|sind|suchen|nous|werken|zoeken|wir|du|sie|vous)\b)/u;

/** Title and employer, as a page's own names and words tell them; what they leave unsure is null. */
export function namedIn({ headings, titles, site, words }: Names): Named {
  const named: Named = { title: null, company: null, board: false };
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
      !isBoard(line)
    )
      named.title = line;
  };
  const text = words.slice(0, 20_000);
  const tops = headings.map(lineOf).filter((line) => line !== '' && !isGenericHeading(line));
  offer(LABEL_COMPANY.exec(text)?.[1], true);
  call(LABEL_TITLE.exec(text)?.[1]);
  const heading = tops.find(readsAsTitle) ?? (tops.length === 1 ? tops[0] : undefined);
  const split = heading === undefined ? null : inPhrase(heading);
  if (split && readsAsTitle(split.title)) {
    call(split.title);
    offer(split.company);
  } else call(heading);
  for (const title of titles) fromPageTitle(lineOf(title), named.title, { call, offer });
  const lines = text
    .split('\n')
    .slice(0, 60)
    .map((line) => lineOf(line.replace(/^[#*>\s-]+/, '')))
    .filter((line) => line !== '' && !isGenericHeading(line));
  if (titles.length === 0 || named.title === null) fromLines(lines.slice(0, FIRST_LINES), { call, offer });
  if (site !== null && !readsAsTitle(lineOf(site))) offer(lineOf(site));
  offer(ABOUT.exec(text)?.[1]);
  const joined = JOIN.exec(text)?.[1];
  if (joined !== undefined && text.split(joined).length > 2) offer(joined);
  return named;
}

type Into = {
  call: (title: string | null | undefined) => void;
  offer: (company: string | undefined) => void;
};

function inPhrase(line: string): { title: string; company: string } | null {
  for (const phrase of HIRING) {
    const { title, company } = phrase.exec(line)?.groups ?? {};
    if (title && company && company.split(' ').length <= 7)
      return { title: title.trim(), company: company.trim() };
  }
  return null;
}

/** The pieces of a page's title: the one that is a job, and beside it the one that is neither a place nor a board. */
function fromPageTitle(line: string, known: string | null, { call, offer }: Into): void {
  if (line === '') return;
  const pieces = line
    .split(PIECES)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
  for (const piece of pieces) {
    const split = inPhrase(piece);
    if (split && (known === null || readsAsTitle(split.title))) {
      call(split.title);
      offer(split.company);
      return;
    }
  }
  const at = pieces.findIndex((piece) => (known !== null && piece === known) || readsAsTitle(piece));
  if (at === -1) return;
  call(pieces[at]);
  const others = pieces.filter(
    (piece, place) => place !== at && !isBoard(piece) && !isGenericHeading(piece) && !readsAsTitle(piece),
  );
  // With a place among them, only a name that says what it is, or the last one, is an employer.
  const house = others.find((piece) => HOUSE.test(piece));
  if (house) offer(house);
  else if (others.length === 1 && !/,/.test(others[0] ?? ''))
    offer(others[0]?.replace(/\s+(?:jobs|careers|karriere|carrières|empleo|vacatures)$/iu, ''));
}

/** A text as it is copied from a page: the title, below it the employer and the place. */
function fromLines(lines: readonly string[], { call, offer }: Into): void {
  for (const [at, line] of lines.entries()) {
    const pieces = line.split(PIECES).map((piece) => piece.trim());
    const split = line.length <= LONGEST_TITLE ? inPhrase(line) : null;
    if (split && readsAsTitle(split.title) && !/[.!?]$/.test(line)) {
      call(split.title);
      offer(split.company);
      return;
    }
    if (isSentence(line) || !readsAsTitle(pieces[0] ?? '')) {
      if (at > 6) return;
      continue;
    }
    call(pieces.length > 1 && readsAsTitle(pieces[0] ?? '') ? pieces[0] : line);
    beside(lines, at, pieces.slice(1), offer);
    return;
  }
}

/** An employer beside a title: with a legal form, or the first piece of the line below that begins like a name. */
function beside(lines: readonly string[], at: number, rest: readonly string[], offer: Into['offer']): void {
  const [below = '', above = ''] = [lines[at + 1], lines[at - 1]];
  const near = [...rest, ...below.split(/\s+[·•|–—]\s*|\s+-\s+/u), above].map((piece) => piece.trim());
  const house = near.find(
    (piece) => piece.length <= 60 && HOUSE.test(piece) && !isSentence(piece) && !readsAsTitle(piece),
  );
  if (house) offer(house);
  const [first = '', second] = below.split(/\s+[·•|–—]\s*|\s+-\s+/u).map((piece) => piece.trim());
  if (second !== undefined && first.length <= 60 && /^\p{Lu}/u.test(first) && !isSentence(first))
    offer(first);
}

const isSentence = (line: string): boolean =>
  /[.!?]$/.test(line.replace(HOUSE, '')) || line.split(' ').length > 12;
const looksLikeAddress = (name: string): boolean => /^https?:|^www\.|@|\.(?:com|example)\/\S/i.test(name);
const tidied = (name: string): string =>
  lineOf(name)
    .replace(/^[\s,;:–-]+|[\s,;:–*-]+$/gu, '')
    .trim();
