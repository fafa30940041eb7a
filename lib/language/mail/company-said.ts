import type { MailLanguage } from '@/lib/rules/mail-kinds';
import { mayEmploy } from './company-sure';
import { strip } from './desk';
import { escaped, HOUSE, NAME, trimmedName } from './names';

// Whom the sentences of a mail name as the employer.

const LONGEST = 60;

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

/** What an employer's name alone comes after. */
const AT = Object.fromEntries(
  Object.entries({
    en: '[Aa]t|[Ww]ith|[Jj]oining',
    de: 'bei(?: der| dem)?|beim',
    fr: "chez|au sein (?:de la|de l['’]|de|du|d['’])",
    es: 'en|con',
    nl: 'bij(?: de| het)?',
    it: 'presso|con|in',
    pt: 'na|no|em|com [ao]',
  } satisfies Record<MailLanguage, string>).map(([language, at]) => [
    language,
    new RegExp(`(?<=\\p{L} |[.,] )(?:${at}) ${ARTICLE}(${NAME})`, 'gu'),
  ]),
) as Record<MailLanguage, RegExp>;

/** The name that a sentence gives the employer, where the mail says it again or it is a house by its name. */
export const saidIn = (text: string, language: MailLanguage, all: string): string | null =>
  namedBy(PATTERNS[language], text, all);

/** The same where the name stands behind what only a house stands behind: "at Northwind". */
export const saidOutrightIn = (text: string, language: MailLanguage, all: string): string | null =>
  namedBy(AT[language], text, all);

const namedBy = (pattern: RegExp, text: string, all: string): string | null => {
  const found = [...text.matchAll(pattern)].flatMap(({ 0: words, 1: name = '', index }) => {
    const start = index + words.length - name.length;
    const before = text.slice(Math.max(0, start - NEAR), start);
    return THEIR_PAST.test(before) || A_JOB.test(before) ? [] : [trimmedName(name)];
  });
  const names = found.filter((name) => name.length >= 3 && name.length < LONGEST && !NO_NAME.test(name));
  return names.find((name) => HOUSE.test(name) || occurrences(all, name) >= 2) ?? null;
};

const NEAR = 50;
/** "Your time at Bramley Bank" names where somebody was before. */
const THEIR_PAST =
  /\b(?:your|deine?r?|ihre?r?|votre|ton|tu|su|uw|jouw|je|tua|sua|vostra) (?:time|experience|years|work|background|zeit|erfahrung(?:en)?|arbeit|jahre|expérience|parcours|travail|experiencia|etapa|trabajo|ervaring|tijd|werk|esperienza|lavoro|experiência|trabalho)(?: [\p{L}'’]{1,12}){1,3} $/iu;

/** "The position of Transport Planner" names what one applied for. */
const A_JOB =
  /\b(?:(?:role|position|post|job|vacancy|opening|place) of(?: an?| the)?|(?:stelle|position|funktion) (?:als|des|eines|einer)|(?:postes?|emploi|fonctions?) d(?:e |['’])|(?:puesto|plaza|vacante|posición|cargo) de|(?:functie|rol|positie) van|(?:posizione|ruolo|posto|figura|mansione) di|(?:vaga|função|cargo|lugar|posição) de) ?$/iu;

const NO_NAME =
  /^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Mon|Tue|Wed|Thu|Fri|Januar|Februar|März|Juni|Juli|Oktober|Dezember|Teams|Zoom|Google|I|Sie|Ihre?|Ihnen|Du|We|You|Your|Our|The|This|HR|Human|Bewerbung|Stelle|Position|\d)/u;

function occurrences(text: string, name: string): number {
  let count = 0;
  for (let at = text.indexOf(name); at >= 0 && count < 3; at = text.indexOf(name, at + name.length))
    count += 1;
  return count;
}

/** A line that names the employer in a list, as systems write it: "Company: Northwind", "Arbeitgeber: Nordwind GmbH". */
const LISTED =
  /^[ \t>•*·–-]*(?:(?:hiring )?(?:company|organi[sz]ation|employer)(?: name)?|unternehmen|arbeitgeber|firma|betrieb|einrichtung|entreprise|employeur|soci[ée]t[ée]|[ée]tablissement|organisme|collectivit[ée]|empresa|empleador|entidade?|compañía|organización|centro de trabajo|azienda|società|datore di lavoro|ente|bedrijf|werkgever|organisatie|empregador|organização)[ \t]*:[ \t]*(\S[^\n]*)$/imu;

export function listedIn(text: string): string | null {
  const [, value = ''] = LISTED.exec(text) ?? [];
  const name = value.split(/[|\t]| [–—-] /)[0]?.trim() ?? '';
  return name.length <= LONGEST && isName(name) && !NO_NAME.test(name) && mayEmploy(name) ? name : null;
}

const WHOLE_NAME = new RegExp(`^${NAME}$`, 'u');
export const isName = (text: string): boolean => WHOLE_NAME.test(text);

/** Whether a mail says a name where only a house is said: "at Northwind Parcels", "Talent Acquisition, Northwind Parcels". */
export const isSaidAt = (name: string, text: string): boolean =>
  new RegExp(`(?<!\\p{L})${PLACE} ${ARTICLE}${escaped(name)}(?!\\p{L})`, 'iu').test(text) ||
  text.split('\n').some((line) => {
    const desk = line.trim().endsWith(`, ${name}`) ? line.trim().slice(0, -name.length - 2) : '';
    return desk !== '' && strip(desk).name === '';
  });
const PLACE = '(?:at|bei|beim|chez|au sein (?:de|du)|en|bij|presso|in|na|no|em)';
