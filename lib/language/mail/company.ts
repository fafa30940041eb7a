import type { MailLanguage } from '@/lib/rules/mail-kinds';
import type { Judgeable } from './evidence';
import { folded } from './fold';
import { compact, HOUSE, NAME, trimmedName } from './names';

/** Words of a sender that name a desk, not the house it stands in. */
const DESK = new Set(
  folded(
    `team the careers career recruiting recruitment recruiter talent acquisition hr human resources jobs job people hiring
    culture department dept office desk notifications notification alerts alert noreply no-reply no reply do not
    donotreply via from at the mail service center centre applications applicant candidate experience admin
    bewerbung bewerbungen personal personalabteilung personalwesen karriere bewerbermanagement personalteam bei von vom
    recrutement rh ressources humaines équipe candidatures carrières emploi service de du des la le chez
    empleo selección seleccion recursos humanos equipo talento candidaturas rrhh personas gestión departamento
    vacatures werving selectie personeelszaken p&o afdeling sollicitaties hrm bij van
    selezione risorse umane ufficio personale candidature lavora con noi carriere di presso
    recrutamento equipa equipe pessoas gestão talentos carreiras vagas departamento rh na no da do dos
    info kontakt contact office hello verwaltung administration sekretariat secretaría secretariat graduate early reclutamiento personalservice leitung vetting empleo portal bolsa trabajo selezione personeel secretaria gemeindeverwaltung campus
    scheduling helpdesk bursar registrar payroll fachdienst fachbereich accueil secretariaat personalbüro hausleitung gente
    werkt loopbaan gabinete`,
  )
    .split(/\s+/)
    .filter(Boolean),
);

/** Between the person who writes and the house: "Mia Berg from Northwind", "Talent bei Rosen & Co". */
const BETWEEN =
  /\s+(?:at|from|@|bei|von|vom|chez|de chez|bij|van|presso|di|da|na|no|en|\||·|–|—|-|\/)\s+|,\s+|\s*[|·]\s*|\s+\(/giu;

/** What comes before an employer's name in a sentence, by language. */
const BEFORE: Record<MailLanguage, string> = {
  en: String.raw`(?:role|position|post|job|vacancy|opening|opportunity|internship|application|applying|applied|apply|interest|career|place|work|working|team|here|everyone|us|all|interviewing|interview|time|joining|considering|considered|part of|becoming part of)(?: [a-z]{1,12}){0,2} (?:at|with|to|in|by|within|joining|of|us at)|\b(?:joining|considering|considered|behalf of|welcome to|thank you for choosing|here at|all at|everyone at|us at|team at)`,
  de: '(?:stelle|position|bewerbung|interesse|tätigkeit|karriere|mitarbeit|arbeit|praktikum|ausbildung|job|team|einstieg|platz|alles|grüße|wir)(?: [a-zäöü]{1,12}){0,3} (?:bei(?: der| dem)?|beim|an der|an dem|am|von|vom|im|in der|aus)',
  fr: "(?:poste|candidature|intérêt|équipe|stage|emploi|recrutement|offre|postuler|postulé|porté|entretien|vous|bienvenue)(?: [a-zéèêàç']{1,14}){0,3} (?:chez|au sein (?:de la|de l['’]|de|du|d['’])|à la|pour|à|de)",
  es: '(?:puesto|vacante|candidatura|interés|equipo|proceso|oferta|trabajar|posición|plaza|parte|aplicar|solicitud|entrevista|bienvenid[oa]|selección)(?: [a-záéíóúñ]{1,14}){0,3} (?:en|de|con|a|por)',
  nl: '(?:functie|vacature|sollicitatie|interesse|baan|stage|werken|team|positie|plek|gesprek|gesolliciteerd|namens|aan de slag)(?: [a-z]{1,14}){0,3} (?:bij(?: de| het)?|van|in|voor|binnen)',
  it: "(?:posizione|candidatura|interesse|ruolo|team|lavorare|lavoro|selezione|tirocinio|stage|offerta|colloquio|candidarti|candidarsi|candidata|candidato)(?: [a-zàèéìòù']{1,14}){0,3} (?:presso|in|di|per|con|da)",
  pt: '(?:vaga|candidatura|interesse|posição|equipa|equipe|função|processo|trabalhar|estágio|oferta|candidatar|entrevista|recrutamento|lugar)(?: [a-záâãéêíóôõúç]{1,14}){0,3} (?:na|no|em|da|do|à|ao|pela|pelo|com a|junto da)',
};

const ARTICLE =
  "(?:the |der |die |das |dem |den |la |le |les |l['’]|el |los |las |de |het |il |lo |gli |a |o |os |as )?";
const PATTERNS = Object.fromEntries(
  Object.entries(BEFORE).map(([language, before]) => [
    language,
    new RegExp(`(?:${before}) ${ARTICLE}(${NAME})`, 'gu'),
  ]),
) as Record<MailLanguage, RegExp>;

const NAMES = new RegExp(NAME, 'gu');
const LONGEST = 60;
const LONGEST_SENDER = 200;
const READ = 4_000;

/** The employer's name as the mail writes it; null where it does not say it for certain. */
export function companyIn(
  { subject, text, sender }: Judgeable,
  language: MailLanguage | null,
): string | null {
  const words = text.slice(0, READ);
  const display = (sender.name ?? '').slice(0, LONGEST_SENDER);
  const label = labelOf(sender.address);
  const all = `${display}\n${subject ?? ''}\n${words}`;
  const found =
    (label && namedLike(label, display, `${subject ?? ''}\n${words}`)) ??
    withoutDesk(display) ??
    (language && saidIn(`${subject ?? ''}. ${words}`, language, all)) ??
    signedBy(words);
  const name = found && withArticle(found, { label, display, all });
  return name &&
    !AGENCY.test(`${name} ${label ?? ''}`) &&
    isSure(name, { label, sender: { ...sender, name: display }, said: `${subject ?? ''}\n${words}` })
    ? name
    : null;
}

const SHORTEST = 3;

/** Whether a name is the employer's whole one: not somebody's, not a kind of house, and nothing of it is left away. */
function isSure(
  name: string,
  { label, sender, said }: { label: string | null; sender: Sender; said: string },
): boolean {
  const letters = compact(name);
  return (
    letters.length >= SHORTEST &&
    !GENERIC.test(name) &&
    !NOT_WHOLE.test(name) &&
    !isOnlyOfMachine(name, sender, said) &&
    !isSomebody(name, sender) &&
    agrees(name, { label, sender, said }) &&
    !isPartOfLonger(name, `${sender.name ?? ''}\n${said}`)
  );
}

/**
 * Whether the domain bears the name out. A house by its name needs that less, and a sender's whole name that the mail says again;
 * what the domain only ends with may be the town, and what only ends with the domain's name begins with a desk.
 */
function agrees(
  name: string,
  { label, sender, said }: { label: string | null; sender: Sender; said: string },
): boolean {
  if (label === null) return true;
  const letters = compact(name.replace(/^The /, ''));
  if (label === letters || label === compact(name)) return true;
  if (label.endsWith(letters)) return false;
  if (HOUSE.test(name) || letters.startsWith(label) || label.startsWith(letters)) return true;
  const again = folded(said).includes(folded(name));
  return (
    (again && (letters.includes(label) || sender.name?.trim() === name)) ||
    (!letters.endsWith(label) && isMadeOf(label, name))
  );
}

const LONGEST_LABEL = 63;
const TELLING = 4;

/** Whether a domain is made of the beginnings of a name's words, one of them long enough to tell: "physio-am-markt", "cascadiacu". */
function isMadeOf(label: string, name: string): boolean {
  if (label.length > LONGEST_LABEL) return false;
  const words = name
    .split(/[\s-]+/)
    .flatMap((word) => [
      ...new Set([compact(word), compact(withUmlauts(word))]),
      ...(word === '&' ? ['and', 'und', 'et'] : []),
    ]);
  // How far the beginnings reach, and whether one of those before was long enough to tell.
  const reached = new Map<number, boolean>([[0, false]]);
  for (let at = 0; at < label.length; at += 1) {
    const tells = reached.get(at);
    if (tells === undefined) continue;
    for (const word of words)
      for (let length = 1; length <= word.length && label.startsWith(word.slice(0, length), at); length += 1)
        reached.set(at + length, (reached.get(at + length) ?? false) || tells || length >= TELLING);
  }
  return reached.get(label.length) === true;
}

const withUmlauts = (word: string): string => word.replace(/[äöüÄÖÜ]/g, (letter) => `${letter}e`);

type Sender = Judgeable['sender'];

/** A number or a bracket that does not close comes from the words beside it; legal forms alone name none. */
const NOT_WHOLE = /^\d|\([^)]*$|^(?:(?:pty|ltd|gmbh|inc|llc|sarl|srl|lda)\.? ?)+$/i;

/** Many employers' mails come from a machine under its own name: what nothing but that says is no employer's. */
const isOnlyOfMachine = (name: string, { address }: Sender, said: string): boolean =>
  MACHINE.test(address ?? '') && !folded(said).includes(folded(name));
const MACHINE = /no-?_?reply|do-?not-?reply|respond|rispond|notif/i;

/** "Dr Lenoir", "Lenz, Viktor", who writes from pim@…, and Hans Hollerbach of "Bäckerei Hollerbach". */
function isSomebody(name: string, { name: display, address }: Sender): boolean {
  if (TITLED.test(name) || LAST_FIRST.test(name)) return true;
  if (!PERSON.test(name) || HOUSE.test(name)) return false;
  const from = display ?? '';
  const [first = '', ...rest] = name.split(' ');
  const last = rest.at(-1) ?? '';
  const desk = compact(address?.split('@')[0] ?? '');
  const asSender = from.endsWith(name) && TITLED.test(from);
  const house = from.split(' ').includes(last) && !from.includes(name);
  return asSender || house || (compact(first).length >= SHORTEST && desk.startsWith(compact(first)));
}
const TITLED = /^(?:dr|prof|mr|mrs|ms|herrn?|frau|mme|monsieur|madame|sra?|dott|sig)\.?\s/i;
const LAST_FIRST = /^\p{Lu}\p{Ll}+, \p{Lu}\p{Ll}+$/u;
const PERSON = /^\p{Lu}[\p{Ll}.'’-]+(?: (?:van|von|de|da|der|den|ten)){0,2}(?: \p{Lu}[\p{L}.'’-]*){1,2}$/u;

/** Whether the mail writes the name with one more word before or after it as well, as in "Spedition Kallweit". */
function isPartOfLonger(name: string, all: string): boolean {
  if (HOUSE.test(name)) return false;
  return [...all.matchAll(NAMES)].some(({ 0: run }) => {
    const whole = strip(trimmedName(run)).name;
    const words = whole.split(' ');
    const at = words.findIndex((_, place) => words.slice(place).join(' ').startsWith(name));
    const size = name.split(' ').length;
    const rest = [...words.slice(0, Math.max(0, at)), ...words.slice(at + size)];
    return (
      at >= 0 &&
      words.length <= 5 &&
      rest.some(
        (word) => /^\p{Lu}\p{Ll}{2}/u.test(word) && !BEGINS.has(folded(word)) && !DESK.has(folded(word)),
      )
    );
  });
}

/** With the "The" that the mail or the domain gives it: to the product "The Abbey Inn" is another house than "Abbey Inn". */
const withArticle = (
  name: string,
  { label, display, all }: { label: string | null; display: string; all: string },
): string => {
  const long = `The ${name}`;
  return display.includes(long) ||
    label === compact(long) ||
    new RegExp(`[\\p{L},] ${escaped(long)}`, 'u').test(all)
    ? long
    : name;
};
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Those who look for somebody else's staff, and boards of jobs: the employer is another. */
const AGENCY =
  /recruit(?!ment of)|\bsearch\b|staffing|headhunt|interim|intérim|seleccion|selección|personalberatung|personaldienst|uitzend|zeitarbeit|\bagency\b|executive|consultora|talent|job|vagas|stellen|empleo|emploi|lavoro|vacature|karriere|assessment|hiring|ticket/i;

/** The part of an address that names a house: "larkfield" of no-reply@talent.larkfield.example. */
function labelOf(address: string | null): string | null {
  const labels = address?.split('@')[1]?.split('.') ?? [];
  const label = (labels.at(-2)?.length ?? 0) <= 3 && labels.length > 2 ? labels.at(-3) : labels.at(-2);
  return label === undefined || label.length < 3 || SHARED.test(label) ? null : compact(label);
}

/** Domains that many employers and people write from. */
const SHARED =
  /^(?:gmail|googlemail|outlook|hotmail|yahoo|icloud|gmx|web|mail|email|uni|orange|free|libero|live|proton|hire|apply|jobs|talent|recruit|greenhouse|lever|workday|personio|mailer|notifications?)/i;

/** A name in the mail that its sender's domain is made of: as it is in the sender, or else as whole as it is written. */
function namedLike(label: string, display: string, text: string): string | null {
  const sender = strip(
    display
      .replace(/["“”<>()]/g, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  ).name;
  if (sender !== '' && partsOf(sender).some((part) => fits(part, label)) && !looksLikePerson(sender, label))
    return pieceLike(label, sender);
  let best: string | null = null;
  for (const { 0: found } of text.matchAll(NAMES)) {
    const name = partsOf(found).some((part) => fits(part, label)) ? wholeName(found, label) : null;
    if (
      name &&
      name.length <= LONGEST &&
      !GENERIC.test(name) &&
      (best === null || closeness(name, label) > closeness(best, label))
    )
      best = name;
  }
  return best;
}

/** Of "Kelly Marsh | Riverside Academy", "St Cedd's College, Bursar" and "Mirko von DataHafen" the house. */
function pieceLike(label: string, sender: string): string {
  const pieces = sender.split(/\s+[|·–—-]\s+|,\s+/).map((piece) => strip(piece).name);
  const like = pieces.filter((piece) => partsOf(piece).some((part) => fits(part, label)));
  const others = pieces.filter((piece) => !like.includes(piece));
  const [, ofSomebody = ''] = /^\p{Lu}\p{Ll}+ (?:at|from|von|bei|chez|bij|van) (.+)$/u.exec(sender) ?? [];
  if (compact(ofSomebody) === label) return ofSomebody;
  return like.length === 1 && others.every((piece) => piece === '' || PERSON.test(piece))
    ? (like[0] ?? sender)
    : sender;
}

/** A kind of house alone names none. */
const GENERIC =
  /^(?:hospital|hôpital|hospice|university|universidade?|università|universität|université|banco|bank|teatro|theatre|colegio|colégio|college|school|hotel|clinic|clinique|klinik|restaurante?|escola|museo|museum|fundación|stiftung|stichting|workforce|agenda|service)$/i;

function fits(name: string, label: string): boolean {
  const letters = compact(name);
  return (
    letters.length >= 3 &&
    (letters === label ||
      (letters.length >= 4 && label.startsWith(letters)) ||
      (letters.length >= 5 && label.endsWith(letters)) ||
      (label.length >= 4 && letters.startsWith(label)) ||
      initialsOf(name) === label)
  );
}

/** Two or three words of which the domain has only the last: somebody's house is named after them. */
const looksLikePerson = (name: string, label: string) =>
  /^\p{Lu}[\p{Ll}.'’-]+(?: \p{Lu}[\p{Ll}.'’-]*){1,2}$/u.test(name) &&
  !HOUSE.test(name) &&
  !compact(name).startsWith(label.slice(0, 4)) &&
  !label.startsWith(compact(name).slice(0, 4));

/** The run of names around what the domain is made of, without the words that a sentence begins with. */
function wholeName(run: string, label: string): string {
  const words = run.split(' ');
  const at = words.findIndex((_, place) =>
    words
      .slice(place)
      .some((__, more) => fits(trimmedName(words.slice(place, place + more + 1).join(' ')), label)),
  );
  let from = Math.max(0, at);
  while (from > 0 && !BEGINS.has(folded(words[from - 1] ?? ''))) from -= 1;
  return strip(
    trimmedName(
      words
        .slice(from)
        .join(' ')
        .replace(/\.\s.*$/, ''),
    ),
  ).name;
}

/** Words that begin a sentence or a greeting, with a capital like a name. */
const BEGINS = new Set(
  folded(
    `dear hi hello hey at in on for from with the our your thank thanks here this that as all best kind regards
    liebe lieber hallo sehr guten bei im am von vom für die der das ihr ihre unser unsere moin servus
    bonjour chère cher chez madame monsieur au la le les nous votre
    hola estimada estimado buenos buenas en de desde su tu nuestra
    beste geachte dag hoi bij het een uw
    gentile ciao cara caro presso da per alla salve
    olá cara caro prezada prezado na no em exma boa bom`,
  )
    .split(/\s+/)
    .filter(Boolean),
);

const closeness = (name: string, label: string) => {
  const letters = compact(name);
  return (letters === label ? 1_000 : 0) + (HOUSE.test(name) ? 50 : 0) + Math.min(letters.length, 40);
};

const initialsOf = (name: string) =>
  name.split(/\s+/).length >= 3
    ? compact(
        name
          .split(/\s+/)
          .map((word) => word.charAt(0))
          .join(''),
      )
    : '';

/** A run of names, and what is left of it when it begins or ends later: "Dear Ana Northwind" has Northwind in it. */
function partsOf(run: string): string[] {
  const words = run.split(' ');
  return words.flatMap((_, from) =>
    words.slice(from).map((__, to) => trimmedName(words.slice(from, from + to + 1).join(' '))),
  );
}

/** A sender without the words for a desk; null where nothing was taken away, for it may be a person. */
function withoutDesk(display: string): string | null {
  const name = display
    .replace(/["“”<>]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (name === '') return null;
  const pieces = name.split(BETWEEN).map((piece) => piece.replace(/[()]/g, '').trim());
  const kept = pieces.map(strip).filter((piece) => piece.name !== '');
  const named = kept.filter(({ name: one }) => HOUSE.test(one));
  if (named[0]) return named[0].name;
  const desk =
    pieces.length === 1
      ? kept.find(({ stripped }) => stripped)
      : pieces.length > 1 && kept.length === 1
        ? kept[0]
        : undefined;
  return desk?.name ?? null;
}

function strip(piece: string): { name: string; stripped: boolean } {
  const words = piece.split(' ');
  let [from, to] = [0, words.length];
  while (from < to && DESK.has(folded(words[from] ?? '').replace(/[,:]$/, ''))) from += 1;
  // "Department of Rivers" is a whole name.
  if (
    /^(?:of|de|del|della|di|do|da|&|des|du|für)$/.test(words[from - 1] ?? words[from] ?? '') ||
    words[from] === 'of' ||
    words[from] === '&'
  )
    from = 0;
  while (to > from && isDesk(words, to - 1)) to -= 1;
  if (words[to - 1]?.endsWith(',') === true) words[to - 1] = (words[to - 1] ?? '').slice(0, -1);
  return { name: trimmedName(words.slice(from, to).join(' ')), stripped: from > 0 || to < words.length };
}

/** "Veterinary Centre" is a house; "HR Services" and "People & Culture" are desks in one. */
function isDesk(words: readonly string[], at: number): boolean {
  const word = folded(words[at] ?? '').replace(/[,:]$/, '');
  if (OF_A_DESK.test(word)) return isNamedDesk(words[at - 1]);
  return DESK.has(word) || (word === '&' && isNamedDesk(words[at - 1]));
}
const isNamedDesk = (word = '') => DESK.has(folded(word));
const OF_A_DESK = /^(?:cent(?:er|re)|services?|systeem|system)$/;

const SIGNATURE_LINES = 7;

/** A line near the end that names a house, alone or after whom it is signed by. */
function signedBy(text: string): string | null {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  for (const line of lines.slice(1).slice(-SIGNATURE_LINES).reverse()) {
    if (line.length > 80 || /[.!?]$/.test(line.replace(/(?:Inc|Ltd|Co|S\.A|S\.L|B\.V|e\.V)\.$/, '')))
      continue;
    const pieces = line.split(BETWEEN).map((piece) => strip(piece.replace(/[()]/g, '').trim()).name);
    const house = pieces.find((piece) => piece.length < LONGEST && HOUSE.test(piece) && isName(piece));
    if (house) return house;
  }
  return null;
}

const WHOLE_NAME = new RegExp(`^${NAME}$`, 'u');
const isName = (text: string) => WHOLE_NAME.test(text);

/** The name that a sentence gives the employer, where the mail says it again or it is a house by its name. */
function saidIn(text: string, language: MailLanguage, all: string): string | null {
  const found = [...text.matchAll(PATTERNS[language])].map(([, name = '']) => trimmedName(name));
  const names = found.filter((name) => name.length >= 3 && name.length < LONGEST && !NO_NAME.test(name));
  return names.find((name) => HOUSE.test(name) || occurrences(all, name) >= 2) ?? null;
}

const NO_NAME =
  /^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Mon|Tue|Wed|Thu|Fri|Januar|Februar|März|Juni|Juli|Oktober|Dezember|Teams|Zoom|Google|I|Sie|Ihre?|Ihnen|Du|We|You|Your|Our|The|This|HR|Human|Bewerbung|Stelle|Position|\d)/u;

function occurrences(text: string, name: string): number {
  let count = 0;
  for (let at = text.indexOf(name); at >= 0 && count < 3; at = text.indexOf(name, at + name.length))
    count += 1;
  return count;
}
