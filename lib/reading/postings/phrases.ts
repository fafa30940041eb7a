import { HOUSE } from '@/lib/language/mail/names';
import { isBoard } from './boards';
import { isGenericHeading, readsAsTitle } from './title-words';

/** What is found on the way: each is kept only where nothing better was before it. */
export type Into = {
  call: (title: string | null | undefined) => void;
  offer: (company: string | null | undefined, certain?: boolean) => void;
  place: (place: string | null | undefined) => void;
};

/** Between the pieces of a page's title: "Data Engineer | Acme | Jobs", "Data Engineer - Acme". */
export const PIECES = /\s+[|·•–—»›]\s*|\s+-\s+|\s*\|\s*|\s+::\s+/u;
const HIRING: readonly RegExp[] = [
  /^(?:check out this (?:job|role|position)|i found this job) at (?<company>.{2,80}?): (?<title>[^:]{3,120})$/iu,
  /^(?<company>.{2,80}?) (?:is hiring|hiring|recrute|sucht|zoekt|busca|seeks|is looking for)(?: (?:an?|ein(?:en?)?|une?|un|una|een))? (?<title>.{3,120}?)(?: in (?<place>[^|]{2,60}))?$/iu,
  /^(?:job application for|application for|apply for|bewerbung als|candidature(?: au poste de)?|solliciteer als) (?<title>.{3,120}?) (?:at|bei|chez|en|bij) (?<company>.{2,80})$/iu,
  /^(?<title>.{3,120}?) (?:at|@|bei|chez|bij) (?:der |dem )?(?<company>[\p{Lu}\d][^|]{1,79})$/u,
];
const TITLE = String.raw`(?<title>[\p{Lu}\d][\p{L}\p{N}/&+().*:-]{0,40}(?: (?:[\p{Lu}\d(&/+-][\p{L}\p{N}/&+().*:-]{0,40}|of|de|für|und|and|en|der|im)){0,6})`;
const COMPANY = String.raw`(?<company>[\p{Lu}][\p{L}\d&.’'-]{1,30}(?: [\p{Lu}&][\p{L}\d&.’'-]{0,30}){0,3})`;
/** A sentence that says who is wanted: "We’re hiring a Data Analyst at Quarry". */
const WANTED = new RegExp(
  String.raw`\b(?:[Ww]e(?:['’]re| are) (?:hiring|looking for|seeking|recruiting)|[Ww]ir suchen|[Nn]ous (?:recrutons|recherchons)|[Bb]uscamos|[Ww]ij zoeken|[Ww]e zoeken)(?: (?:ab sofort|derzeit|zum nächstmöglichen Zeitpunkt))?(?: (?:an?|eine?n?|eine/n|eine\(n\)|une?|un/e|un|una|een))? ${TITLE}(?: (?:at|to join|for|bei|chez|bij|para|voor|en) ${COMPANY})?`,
  'u',
);

/** The same, said of the employer: "Die Moos GmbH sucht ab sofort eine Fachkraft für Lagerlogistik". */
const WANTED_BY = new RegExp(
  String.raw`(?<![\p{L}\d])(?:[Dd]ie |[Dd]er |[Dd]as |[Tt]he |[Ll]a |[Ll]e |[Dd]e |[Hh]et )?${COMPANY} (?:sucht|is (?:hiring|looking for|seeking|recruiting)|seeks|recrute|recherche|busca|zoekt)(?: (?:ab sofort|derzeit|zum nächstmöglichen Zeitpunkt|currently|now|actuellement))?(?: (?:an?|eine?n?|eine/n|eine\(n\)|une?|un/e|un|una|een))? ${TITLE}`,
  'u',
);

/** A sentence begins so, and no name. */
const NO_NAME =
  /^(?:we|we['’]re|wir|nous|who|now|currently|is|are|i|you|they|our|the|unser|notre|nuestra?)\b/iu;

export function inPhrase(line: string): { title: string; company: string; place: string | null } | null {
  for (const phrase of HIRING) {
    const { title, company, place } = phrase.exec(line)?.groups ?? {};
    if (title && company && company.split(' ').length <= 7 && !NO_NAME.test(company))
      return { title: title.trim(), company: company.trim(), place: place?.trim() ?? null };
  }
  return null;
}

/** What a sentence of the first ones says about who is wanted, and where it says it, by whom. */
export function fromSentence(text: string, { call, offer }: Into): void {
  const read = text.slice(0, 6_000);
  const { title, company } = (WANTED.exec(read) ?? WANTED_BY.exec(read))?.groups ?? {};
  const name = title?.replace(/(?: (?:of|de|für|und|and|en|der|im))+$|[.:*-]+$/gu, '');
  if (!name || !readsAsTitle(name)) return;
  call(name);
  offer(company?.replace(/[.’'-]+$/u, ''));
}

/** The pieces of a page's title: the one that is a job, and beside it the one that is neither a place nor a board. */
export function fromPageTitle(line: string, known: string | null, { call, offer, place }: Into): void {
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
      place(split.place);
      return;
    }
  }
  const at = pieces.findIndex((piece) => (known !== null && piece === known) || readsAsTitle(piece));
  if (at === -1) return;
  call(pieces[at]);
  const others = pieces.filter(
    (piece, which) => which !== at && !isBoard(piece) && !isGenericHeading(piece) && !readsAsTitle(piece),
  );
  // With a place among them, only a name that says what it is, or the last one, is an employer.
  const house = others.find((piece) => HOUSE.test(piece));
  if (house) offer(house);
  else if (others.length === 1 && !/,/.test(others[0] ?? ''))
    offer(others[0]?.replace(/\s+(?:jobs|careers|karriere|carrières|empleo|vacatures)$/iu, ''));
}
