// Whom a letter greets. Directories write "Ruiz, Ana" and "DUPONT Marie"; a person says "Hello Ana".

const words = (text: string) => new Set(text.split(/\s+/).filter(Boolean));

/** English, German, French, Spanish, Italian, Dutch and Portuguese, without their dots. */
const TITLES = words(
  `mr mrs ms mx miss sir madam dr prof professor herr frau dipl-ing mag m mme mlle monsieur madame maître sr sra srta
  srª señor señora señorita don doña dra dña sig sigra signor signora signorina dott dottssa dottoressa ing avv arch dhr
  mevr mw mevrouw meneer drs ir profa senhor senhora eng engª`,
);

/** What stands after a name and is no part of it. */
const SUFFIXES = words(
  'phd md mba msc bsc ma ba mbe obe jd llm cpa cfa pmp shrm-cp shrm-scp cipd jr sr ii iii iv',
);

/** Words of teams, roles and companies: what they stand in is nobody's first name. */
const NOBODY = words(
  `team teams recruiting recruitment recruiter recruiters talent talents acquisition hiring hr humanresources human
  resources people careers career jobs job department office committee panel desk staff support personalabteilung
  personal bewerbung bewerbermanagement bewerbungen karriere recrutement rh ressources équipe equipe equipo selección
  seleccion reclutamiento selezione risorse umane personeelszaken werving recrutamento recursos humanos head manager
  director lead partner specialist consultant coordinator founder ceo cto cfo coo vp of leiter leiterin responsable
  ltd limited inc gmbh ag llc plc corp co bv ab oy sa srl kg se group holding company notifications noreply no-reply`,
);

const PARTICLES = words(
  'von van de der den del della di da do dos das du la le ter ten zu zum al el bin ibn af av',
);

const bare = (word: string) => word.toLowerCase().replace(/[.()]/g, '');
const isTitle = (word: string) => TITLES.has(bare(word));
const isInitial = (word: string) => /^(?:\p{Lu}\.?-?)+$/u.test(word) && word.replace(/[.-]/g, '').length <= 2;
const wordsIn = (part: string) => part.split(/\s+/u).filter(Boolean);
const namesNobody = (part: string) => wordsIn(part).some((word) => NOBODY.has(bare(word)));

/**
 * A name in the order in which people say it: "Ruiz, Ana" is Ana Ruiz, "Müller, Dr. Jürgen" is Dr. Jürgen Müller, and what
 * a directory or a signature adds ("PhD", "(Talent)", the company's name) is left out.
 */
export function spokenName(written: string, company: string | null = null): string {
  const [first = '', ...rest] = written
    .replace(/\s*[([][^)\]]*[)\]]?/gu, ' ')
    .replace(/\s+(?:via|at|from|@|bei|chez)\s+.*$/u, '')
    .trim()
    .split(/\s*[,，]\s*/u)
    .map((part) => part.trim())
    .filter((part) => part !== '' && !wordsIn(part).every((word) => SUFFIXES.has(bare(word))));
  const ours = new Set(wordsIn((company ?? '').toLowerCase()));
  const parts = rest.filter(
    (part) => !namesNobody(part) && !wordsIn(part).some((word) => ours.has(word.toLowerCase())),
  );
  if (parts.length === 0 || namesNobody(first)) return withFamilyLast(first);
  const said = parts.flatMap(wordsIn);
  const family = wordsIn(first);
  return [
    ...[...said, ...family].filter(isTitle),
    ...said.filter((word) => !isTitle(word)),
    ...family.filter((word) => !isTitle(word)),
  ].join(' ');
}

/** "DUPONT Marie": capitals mark the family. A name all in capitals, or initials such as "JP", say nothing. */
function withFamilyLast(name: string): string {
  const all = wordsIn(name);
  const loud = (word: string) => /^[\p{Lu}'’-]{3,}$/u.test(word);
  const given = all.findIndex((word) => !loud(word));
  if (given <= 0 || !all.slice(given).every((word) => /^\p{Lu}.*\p{Ll}/u.test(word))) return name;
  return [...all.slice(given), ...all.slice(0, given)].join(' ');
}

/**
 * What stands after "Hello": a first name; the whole where it begins with a title or an initial, or is a team's; null
 * where nobody is named.
 */
export function greetedAs(person: string, company: string | null = null): string | null {
  const name = spokenName(person, company);
  const [first = ''] = wordsIn(name);
  if (first === '') return null;
  const whole = isTitle(first) || isInitial(first) || PARTICLES.has(first) || namesNobody(name);
  return whole ? name : first;
}
