import type { Span } from './tones';

type Addressed = { subject: string; body: string; company?: string | null; person?: string | null };

/** ELEMENTS: the copied letter that still greets, or speaks of, somebody else; in the subject at 0 and 0. */
export function wrongNames({ subject, body, company, person }: Addressed): Span[] {
  const ours = [...namesIn(company ?? ''), initialsOf(company ?? '')];
  const theirs = namesIn(person ?? '');
  const greeted = person ? wrongGreeting(body, [...theirs, ...ours]) : [];
  if (!company) return greeted;
  const foreign = (text: string) => wrongCompanies(text, [...ours, ...theirs]);
  return [
    ...foreign(subject)
      .slice(0, 1)
      .map(() => ({ start: 0, end: 0 })),
    ...greeted,
    ...foreign(body),
  ];
}

const GREETING =
  /^\s*(?:hello|hi|hey|dear|hiya|greetings|good (?:morning|afternoon|evening|day))(?: there)?[ ,]+([^,!:;\n.]{1,60}(?:\.(?! *\n)[^,!:;\n.]{1,40})?)/iu;

/** Words of a greeting that are nobody's name. */
const NOBODY = new Set(
  `mr mrs ms mx miss dr prof professor sir madam herr frau mme mlle m all everyone everybody team there hiring
  recruiting recruitment talent people acquisition manager managers recruiter recruiters committee panel and the or
  both hr human resources department colleagues folks friends ladies gentlemen whom it may concern to of at from for
  again interviewers interview staff office crew search selection whoever reads this your you hello dear hi in my a
  ihr ihre und et`.split(/\s+/),
);

/** A letter greets its reader, by first or last name, or the company's people. */
function wrongGreeting(body: string, known: readonly string[]): Span[] {
  const greeting = GREETING.exec(body);
  const greeted = greeting?.[1]?.trimEnd() ?? '';
  const names = namesIn(greeted);
  const fits = (name: string) =>
    known.some(
      (one) =>
        one === name || (one.length === 1 ? name.startsWith(one) : name.length === 1 && one.startsWith(name)),
    );
  if (!greeting || names.length === 0 || names.some(fits)) return [];
  if (!/^\p{Lu}/u.test(lastNameOf(greeted))) return [];
  const start = greeting.index + greeting[0].lastIndexOf(greeted);
  return [{ start, end: start + greeted.length }];
}

const lastNameOf = (greeted: string) =>
  greeted.split(/\s+/).findLast((word) => namesIn(word).length > 0) ?? '';

/** A word of a name has an end: where each letter could begin one, a text of such letters is read once for each. */
const NAME = String.raw`\p{Lu}[\p{L}\p{N}&'’.-]{0,40}(?: (?:of |and |& )?\p{Lu}[\p{L}\p{N}&'’.-]{0,40}){0,3}`;
const PLACES = [
  String.raw`\b(?:roles?|positions?|jobs?|post|opportunity|opening|interview(?:ed|ing|s)?|conversations?|team|teams|everyone|everybody|people|colleagues|process|working|work|career|panel|engineers|folks|staff|time|day|culture|talks?|chat|meetings?|application|apply|applied|applying|experience|employed|internship|vacancy|things|life)(?: [\p{Ll}-]+){0,3}? at (?<name>NAME)`,
  String.raw`\b(?:roles?|positions?|jobs?|process|opportunity|opening|application|apply|applied|applying|career|vacancy) with (?<name>NAME)`,
  String.raw`\b[Jj]oin(?:ing)? (?:the team at |the |you at )?(?<name>NAME)`,
  String.raw`\b(?:interest(?:ed)?|believe|enthusiasm|passion|admiration|excite[dm]\w*) (?:in|for|about|by) (?:working (?:at|for|with) |joining |the (?:team|work|people) (?:at|of) |what )?(?<name>NAME)(?:’s|'s)?(?= (?:and|as|is|has|does|team|mission|product|products|work|because)\b|[.,;!?]|$)`,
  String.raw`\b(?:[Tt]he|whole|entire) (?<name>NAME) (?:team|panel|office|crew|family)\b`,
  String.raw`\b(?:what|how|why|that|hope|wish|follow(?:ing)?) (?<name>NAME) (?:does|do|is|are|has|builds?|makes?|goes|works|stands)\b`,
  String.raw`\b(?:[Ww]orking|[Ww]ork|[Ww]orked|[Aa]pplying|[Aa]pplied) (?:for|to|at) (?:the (?:team|people) (?:at|of) )?(?<name>NAME)`,
  String.raw`\b(?:[Tt]hank you|[Tt]hanks),? (?:to )?(?:everyone|everybody|all|you all) (?:at|from) (?<name>NAME)`,
  String.raw`\b(?<name>NAME)(?:’s|'s) (?:mission|team|products?|values|culture|hiring|process|work|approach|future|engineers|platform|vision|success|growth|interview|decision)\b`,
  String.raw`\b(?:wish(?:ing)?|hope) (?<name>NAME) (?:all|every|much|the very best|the best|continued|well|success)\b`,
  String.raw`\b(?:keep|keeping|consider|considering) me in mind (?:at|for) (?<name>NAME)`,
  String.raw`\b(?:[Rr]oles?|[Pp]ositions?|[Oo]pportunit(?:y|ies)|[Ff]uture|[Oo]penings?) (?:at|with) (?<name>NAME)`,
  '^(?:.{0,60} )?(?:at|@|with) (?<name>NAME)$',
].map((pattern) => new RegExp(pattern.replaceAll('NAME', NAME), 'gu'));

/** What stands there with a capital and is no company. */
const NO_COMPANY = new Set(
  `i monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
  september october november december christmas easter spring summer autumn winter senior junior lead staff principal
  head chief product platform software data backend frontend engineering engineer design designer marketing sales
  finance people talent hr operations manager director developer analyst support customer research security
  berlin london paris munich hamburg vienna zurich amsterdam rotterdam dublin lisbon porto madrid barcelona rome milan
  brussels prague warsaw stockholm oslo copenhagen helsinki leeds manchester bristol edinburgh glasgow york boston
  chicago seattle austin toronto montreal sydney melbourne tokyo singapore mumbai delhi bangalore lagos nairobi cairo
  istanbul athens budapest lyon geneva basel cologne frankfurt stuttgart cambridge oxford europe germany france
  england scotland ireland wales spain portugal italy austria switzerland poland sweden norway denmark finland
  netherlands belgium india china japan canada america africa asia usa uk us eu san francisco los angeles new
  university college school academy institute eth mit zoom teams skype slack linkedin glassdoor github gitlab
  postgres postgresql python java javascript typescript react kubernetes docker aws azure linux rust golang go sap
  excel figma sql kafka redis terraform english german french spanish italian portuguese dutch cv qa ux ui api ai ml
  it b2b saas gdpr phd mba msc bsc ceo cto cfo scrum agile best kind thank thanks regards sincerely yours mr mrs ms
  dr prof my your our their this that the these those a`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** A school or a city after such words is where one was, and no mix-up; nor is one's own past. */
const OWN_PAST =
  /\b(?:my|previous|last|former|current|new|own|another|elsewhere|years|degree|course|studies|studied|since|offer|accepted|start(?:ed|ing)?)\b[^.!?\n]*$/iu;

function wrongCompanies(text: string, known: readonly string[]): Span[] {
  const found = new Map<number, Span>();
  for (const pattern of PLACES) {
    for (const match of text.matchAll(pattern)) {
      const name = (match.groups?.name ?? '').replace(/(?:’s|'s)?[.’'-]*$/u, '');
      const start = match.index + match[0].lastIndexOf(name);
      const line = text.slice(Math.max(0, start - 120), start);
      const before = line.slice(Math.max(line.lastIndexOf('\n'), line.lastIndexOf('. ')) + 1);
      if (isForeign(name, known) && !OWN_PAST.test(before))
        found.set(start, { start, end: start + name.length });
    }
  }
  return [...found.values()];
}

function isForeign(name: string, known: readonly string[]): boolean {
  const words = namesIn(name);
  const said = name.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  return (
    words.length > 0 &&
    !words.some((word) => known.includes(word)) &&
    !said.some((word) => NO_COMPANY.has(word))
  );
}

/** The words of a name in plain small letters: without accents, titles and forms of companies. */
const namesIn = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s\b/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !NOBODY.has(word) && !FORMS.has(word));

const FORMS = new Set(
  'ltd limited inc gmbh ag llc plc corp co bv ab oy sa srl kg se group holding company'.split(' '),
);

/** "IBM" for International Business Machines. */
function initialsOf(company: string): string {
  const words = namesIn(company);
  return words.length < 2 ? '' : words.map((word) => word.charAt(0)).join('');
}
