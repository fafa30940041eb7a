import type { MailLanguage } from '@/lib/rules/mail-kinds';
import type { Judgeable } from './evidence';
import { trimmedName } from './names';
import { unwrappedLines } from './sentences';

/** A job's title: it begins with a capital and goes on in words of a title until something else begins. */
const TITLE = String.raw`[\p{Lu}\d„“"«][\p{L}\p{N}.,'’/&+()„“"»«:*-]{0,40}(?: (?:[\p{Lu}\d(&+–/-][\p{L}\p{N}.,'’/&+()„“"»«:*-]{0,40}|of|and|for|the|in|to|und|für|im|der|die|des|mit|zur|zum|de|du|des|la|le|et|en|à|y|e|del|el|para|van|voor|di|da|do|dos|das|della|per|al|a|o|[a-zà-ÿ]{2,24})){0,7}`;

const BEFORE: Record<MailLanguage, readonly string[]> = {
  en: [
    '(?:application|applying|applied|apply|application form|interest|candidacy|candidature|interview|candidate|considered you|considered|appoint(?:ed)?|role|offer you) (?:for|as|in)(?: the| our| a| an)?(?: (?:role|position|post|job|vacancy|title))?(?: of| as)?',
    '(?:position|role|post|job|vacancy|opening|place|becoming|offer you|first shift|you as|start(?:ing)?|our new|be our|join(?:ing)? us) (?:of|as|our|the|a|an)',
    String.raw`(?:Position|Role|Vacancy|Job title|Job|Post)\s?:`,
  ],
  de: [
    '(?:bewerbung|beworben|stelle|position|bewerben|ausschreibung|stellenausschreibung|ausbildung|ausbildungsplatz|tätigkeit|job|einstieg|praktikum|interesse|gespräch) (?:als|zum|zur|um die stelle als|auf die stelle als|auf die position als|für die stelle als|für die position als|an der (?:stelle|position) als|um die position|auf die stelle|für die stelle|um|für die position|auf unsere stelle|an der stelle|an der position)',
    String.raw`(?:Stelle|Position|Betreff|Ausschreibung)\s?:`,
  ],
  fr: [
    "(?:poste|emploi|offre|candidature|mission|fonction|stage|postulé|postuler|recrutement)(?: pour le poste| au poste| pour)? (?:de la|de l['’]|du|des|d['’]|de|en tant que|comme|pour le poste de|au poste de|pour un poste de|d['’]un|d['’]une)",
    String.raw`(?:Poste|Offre|Objet)\s?:`,
  ],
  es: [
    '(?:puesto|vacante|posición|plaza|candidatura|oferta|proceso(?: de selección)?|cargo|solicitud|aplicar|postularte|interés)(?: para| al| a)?(?: el| la| nuestro| nuestra)?(?: puesto| vacante| posición| plaza)? (?:de|como|para|a)(?: la| el)?',
    String.raw`(?:Puesto|Vacante|Oferta|Asunto)\s?:`,
  ],
  nl: [
    '(?:functie|vacature|positie|sollicitatie|gesolliciteerd|baan|rol|stage|interesse)(?: naar| op| voor| als| in)?(?: de| onze| het)?(?: functie| vacature| positie| rol| baan)? (?:van|als|voor|naar|in|op)(?: de| een| onze)?',
    String.raw`(?:Functie|Vacature)\s?:`,
  ],
  it: [
    '(?:posizione|ruolo|candidatura|posto|selezione|offerta|annuncio|ricerca|figura|tirocinio)(?: per| alla| al| come)?(?: la| il| nostra)?(?: posizione| ruolo| posto)? (?:di|come|da|per|per la posizione di|per il ruolo di|a)(?: un| una)?',
    String.raw`(?:Posizione|Ruolo|Oggetto)\s?:`,
  ],
  pt: [
    '(?:vaga|posição|função|candidatura|cargo|lugar|oferta|processo(?: seletivo| de recrutamento)?|recrutamento|estágio)(?: para| à| ao)?(?: a| o| nossa)?(?: vaga| função| posição| cargo| lugar)? (?:de|como|para|a|à|ao)(?: um| uma)?',
    String.raw`(?:Vaga|Função|Cargo|Assunto)\s?:`,
  ],
};

const PATTERNS = Object.fromEntries(
  Object.entries(BEFORE).map(([language, befores]) => [
    language,
    befores.map((before) => new RegExp(`(?:${before})\\s*[„“"«]?(${TITLE})`, 'giu')),
  ]),
) as Record<MailLanguage, RegExp[]>;

/** Where a title ends: what comes next in a sentence about it. */
const END =
  /\s+(?:role|position|post|vacancy|job|opening|at|with|has|have|is|was|were|will|here|on|from|by|and|to|we|you|your|which|that|who|because|but|so|as|this|unfortunately|haben|hat|ist|wurde|werden|bei|beim|an|am|vom|von|auf|nicht|und (?:wir|für|Ihr|das)|im|geben|sowie|leider|interessieren|entschieden|eingegangen|erhalten|gefreut|chez|au sein|est|a été|n|ne|nous|que|qui|sur|avec|dans|pour|et (?:de|nous|votre|vous|du)|en (?:nuestra|nuestro|la|el|su)|ha|hemos|es|fue|con|que|se|no|y (?:por|el|la|te|su|tu)|bij|is|wordt|hebben|heeft|en (?:je|uw|voor|we|de)|op|aan|presso|è|non|e (?:per|la|di|il)|abbiamo|in (?:our|the|unserem|unserer|nuestr)|na|no|foi|não|junto|da (?:nossa|empresa)|da|do|em|e (?:por|pelo|pela|a|o))(?=\s|$|[,.;])|[,.;:!?](?=\s|$)|\s[–—|-]\s|["”»“](?=\s|$|[,.])/u;
/** A number in brackets behind a title is none of it. */
const NUMBER =
  /\s*[([](?:Kennziffer|Kz|Ref|Req|Nr|No|ID|Job|code|código|cód|réf|rif|referentie|vacature|\d)[^)\]]*[)\]]?$/iu;
const LONGEST = 80;
const READ = 3_000;

/** The title of the job as the mail writes it; null where it does not say it plainly. */
export function roleIn(
  { subject, text }: Judgeable,
  language: MailLanguage | null,
  company: string | null,
): string | null {
  if (language === null) return null;
  const words = unwrappedLines(text.slice(0, READ)).replace(/\n+/g, '. ');
  const found = PATTERNS[language].flatMap((pattern) =>
    [subject ?? '', words].flatMap((where) =>
      [...where.matchAll(pattern)].map(({ 1: title = '', index, 0: all }) =>
        titleAt(where.slice(index + all.length - title.length), company),
      ),
    ),
  );
  return found.find((title) => title !== null) ?? subjectTitle(subject, text);
}

function titleAt(text: string, company: string | null): string | null {
  const line = text.slice(0, LONGEST + 20);
  if (!/^[„“"«]?[\p{Lu}\d]/u.test(line)) return null;
  const end = END.exec(line)?.index ?? line.length;
  const title = trimmedName(line.slice(0, end))
    .replace(NUMBER, '')
    .replace(/^[„“"«]+|["”»“]+$/gu, '')
    .trim();
  if (title.length < 3 || title.length > LONGEST || title === company || NO_TITLE.test(title)) return null;
  if (title.includes('(') !== title.includes(')')) return null;
  return company && title.startsWith(company) ? null : title;
}

const NO_TITLE =
  /^(?:Monday|Tuesday|Wednesday|Thursday|Friday|\d+$|I|We|You|Your|Our|The|This|Sie|Ihre?|Ihnen|Ihr|Du|Wir|Uns|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|January|February|March|April|June|July|August|September|October|November|December|Nous|Vous|Votre|Nos)\b/u;

/** A subject that is nothing but a title which the mail says again. */
function subjectTitle(subject: string | null, text: string): string | null {
  const pieces = (subject ?? '')
    .replace(/^(?:\s*(?:re|aw|fwd?|wg|sv|tr|rv)\s*:)+/i, '')
    .split(/\s[–—|-]\s|:\s/u);
  const title = pieces
    .map((piece) => piece.trim())
    .find((piece) => {
      return (
        piece.length >= 4 &&
        piece.length <= LONGEST &&
        /^\p{Lu}/u.test(piece) &&
        text.slice(0, READ).includes(piece)
      );
    });
  return title && !NO_TITLE.test(title) ? title : null;
}
