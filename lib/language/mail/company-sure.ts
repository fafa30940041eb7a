import { BEGINS, DESK, strip } from './desk';
import type { Judgeable } from './evidence';
import { folded } from './fold';
import { capitalsOf, compact, escaped, HOUSE, LARGE_HOUSE, NAME, spellingsOf, trimmedName } from './names';

// Whether what was found is the employer's name for certain. Where there is doubt the company stays empty.

/** Those who look for somebody else's staff, and boards of jobs: the employer is another. */
const AGENCY =
  /recrut|\bstaff(?:line|ing)|personnel|personalwerk|zeitwerk|\bselect[ao]?\b|selezion|recruit(?!ment of)|\bsearch\b|staffing|headhunt|interim|intérim|seleccion|selección|personalberatung|personaldienst|uitzend|zeitarbeit|\bagency\b|executive|consultora|talent|job|vagas|stellen|empleo|emploi|lavoro|vacature|karriere|assessment|hiring|ticket|\bett\b|selek|match|personal$|screening|workforce/i;

/** Who writes so looks for staff for somebody else. */
const FOR_A_CLIENT =
  /\b(?:our|my|the) client(?:['’]s)?\b(?! (?:side|base|work|list|team|meeting|call|file)s?)|\bclient feedback\b|\b(?:unser|mein|für ein)(?:e[mnrs]?)? (?:kunde|mandant|auftraggeber)(?:e?[ns])?\b|\b(?:notre|mon) client(?:e)?\b|\b(?:nuestr[oa]|nosso|nossa|mi) cliente\b|\b(?:nostr[oa]|mio) (?:cliente|committente)\b|\b(?:onze|mijn) (?:opdrachtgever|klant)\b|\bazienda (?:cliente|nostra cliente)\b|\bon behalf of (?:a|one of our|our) clients?\b|\b(?:un de nos|l['’]un de nos) clients\b|\buno de nuestros clientes\b|\buno dei nostri clienti\b|\been van onze (?:klanten|opdrachtgevers)\b|\bum dos nossos clientes\b|\bempresa cliente\b/iu;

/** A kind of house alone names none. */
export const GENERIC =
  /^(?:hospital|hôpital|hospice|university|universidade?|università|universität|université|banco|bank|teatro|theatre|colegio|colégio|college|school|hotel|clinic|clinique|klinik|restaurante?|escola|museo|museum|fundación|stiftung|stichting|workforce|agenda|service|kita|kindergarten|praxis|apotheke|bäckerei|kanzlei|werkstatt|gasthof|(?:mein |dein )?bewerbungs(?:status|portal)|restaurant|café|bakery|practice|surgery|nursery|garage|salon|studio|office|portal|pharmacie|boulangerie|crèche|cabinet|garage|mairie|lycée|hospice|residencia|clínica|farmacia|panadería|taller|ayuntamiento|despacho|sede electrónica|studio|ristorante|officina|comune|bakkerij|apotheek|praktijk|gemeente|kantoor|ziekenhuis|farmácia|padaria|câmara|oficina|escritório)$/i;

const SHORTEST = 3;

/** Whether a name may be an employer's at all: no agency's, no desk's, and not a kind of house alone. */
export const mayEmploy = (name: string): boolean =>
  compact(name).length >= SHORTEST && !GENERIC.test(name) && !NOT_WHOLE.test(name) && !AGENCY.test(name);

/** Whether a name is the employer's whole one: not somebody's, not a kind of house, and nothing of it is left away. */
export function isSure(
  name: string,
  { label, sender, said }: { label: string | null; sender: Sender; said: string },
): boolean {
  const letters = compact(name);
  return (
    letters.length >= SHORTEST &&
    !GENERIC.test(name) &&
    !NOT_WHOLE.test(name) &&
    !AGENCY.test(isAddressed(name, sender) ? name : `${name} ${label ?? ''}`) &&
    !FOR_A_CLIENT.test(said) &&
    !isOnlyOfMachine(name, sender, said) &&
    (isAddressed(name, sender) || !isSomebody(name, sender)) &&
    !TITLE.test(name) &&
    !isDepartment(name, `${sender.name ?? ''}\n${said}`) &&
    !ABBREVIATED.test(name) &&
    agrees(name, { label, sender, said }) &&
    !isPartOfLonger(name, `${sender.name ?? ''}\n${said}`)
  );
}

/**
 * Whether the domain bears the name out. A house by its name needs that less, and a sender's whole name that the mail says
 * again; what the domain only ends with may be the town, and what only ends with the domain's name begins with a desk.
 */
function agrees(
  name: string,
  { label, sender, said }: { label: string | null; sender: Sender; said: string },
): boolean {
  if (label === null || isAddressed(name, sender)) return true;
  const letters = compact(name.replace(/^The /, ''));
  if (label === letters || spellingsOf(name).includes(label)) return true;
  if (label.length >= SHORTEST && label === capitalsOf(name)) return true;
  if (label.endsWith(letters)) return false;
  if (HOUSE.test(name) && (sharesLetters(label, name) || standsOut(name, sender, said))) return true;
  if (letters.startsWith(label) || label.startsWith(letters)) return standsOut(name, sender, said);
  const again = folded(said).includes(folded(name));
  const { name: house, stripped } = strip(sender.name?.trim() ?? '');
  if (again && stripped && house === name && name.includes(' ')) return true;
  return (
    (again && (letters.includes(label) || sender.name?.trim() === name)) ||
    (!letters.endsWith(label) && isMadeOf(label, name))
  );
}

/** Whether a word of the name is in the domain: "Bakkerij Terlouw" of terlouw-brood.example. */
const sharesLetters = (label: string, name: string): boolean =>
  name.split(/[\s-]+/).some((word) => compact(word).length >= TELLING && label.includes(compact(word)));

/**
 * Whether a name of which the domain has a part is the sender's, or said again, or alone in a line, and no word of a
 * sentence by chance.
 */
function standsOut(name: string, { name: display }: Sender, said: string): boolean {
  const times = said.split(name).length - 1;
  return (
    display?.trim() === name ||
    (display !== null && A_DESK_AT.test(display) && strip(display.trim()).name === name) ||
    times > 1 ||
    (times === 1 && display?.includes(name) === true) ||
    said.split('\n').some((line) => line.trim().replace(/[.,!]$/, '') === name)
  );
}

/** "Talent bei Rosen & Co". */
const A_DESK_AT = / (?:at|bei|chez|bij|presso) \S/iu;

/**
 * "Kestrel Broadband Recruitment <kestrelbroadband@mail.jobtrackr.com>": a machine's address has the house's name before
 * its own.
 */
const isAddressed = (name: string, { name: display, address }: Sender): boolean => {
  const { name: house, stripped } = strip(display?.trim() ?? '');
  if (!stripped || house !== name) return false;
  const letters = compact(name);
  const first = compact(name.split(' ')[0] ?? '');
  return (address ?? '')
    .split(/[@.]/)
    .slice(0, -2)
    .map(compact)
    .some((part) => part === letters || (first.length > TELLING && part === first));
};

const LONGEST_LABEL = 63;
const TELLING = 4;

/**
 * Whether a domain is made of the beginnings of a name's words, one of them long enough to tell: "physio-am-markt",
 * "cascadiacu".
 */
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
const NOT_WHOLE =
  / (?:am|im|den|der|vom|zum|ab|bis) (?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|\d)|^\d|\([^)]*$|^(?:(?:pty|ltd|gmbh|inc|llc|sarl|srl|lda)\.? ?)+$|\b(?:dr|dott|prof|st)$| [-–|] /i;

/** Many employers' mails come from a machine under its own name: what nothing but that says is no employer's. */
const isOnlyOfMachine = (name: string, { address }: Sender, said: string): boolean =>
  MACHINE.test(address ?? '') &&
  !name.includes(' ') &&
  folded(said)
    .split(folded(name))
    .slice(0, -1)
    .every((before) => THROUGH.test(before));
const MACHINE = /no-?_?reply|do-?not-?reply|nicht-?antworten|respond|rispond|notif|\+\d/i;
/** "Ufficio Assegni e Borse": what stands behind an office's word wherever it stands is an office. */
const isDepartment = (name: string, all: string): boolean => {
  const before = folded(all).split(folded(name)).slice(0, -1);
  return !HOUSE.test(name) && before.length > 0 && before.every((one) => OFFICE.test(one));
};
const OFFICE =
  /(?<!\p{L})(?:department|division|abteilung|referat|dezernat|sachgebiet|departement|pole|departamento|negociado|seccion|servicio|afdeling|sector|ufficio|settore|servizio|setor|divisao|unidade|unidad|unita|unite)(?: (?:of|fur|de|des|del|di|do|da))? $/u;
/** What one applies for. */
const TITLE =
  /\b(?:manager|assistant|archivist|professor|lecturer|officer|coordinator|advis[eo]r|analyst|engineer|director|teacher|clerk|technician|supervisor|specialist|consultant|nurse|developer|administrator|receptionist|apprentice|driver)\b(?! (?:group|ltd|limited|inc))(?=$| (?:of|for|in) )|^(?:jefe|jefa|técnico|técnica|auxiliar|responsable|chargée?|assistante?|gestionnaire|sachbearbeiter(?:in)?|mitarbeiter(?:in)?|medewerker|adviseur|addett[oa]|impiegat[oa]|operai[oa]|técnic[oa]|analista|assistente)\b/iu;
/** "CH Valmorin" is the Centre hospitalier de Valmorin: how public houses are called for short. */
const ABBREVIATED = /^(?:CH|CHU|CHR|CD|CC|UZ|AZ|LRA|KH|BKH|CM|ASL|ULSS|IES|CEIP|AE|PPG) /u;
/** "Sent via Workbridge" names the machine. */
const THROUGH =
  /\b(?:via|powered by|sent by|sent with|through|uber|durch|par|propulse par|door|mediante|tramite|atraves d[aeo])(?: the)? $/;

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
  const lastOne = compact(last);
  const alone =
    from.trim() === name && lastOne.length >= TELLING && desk !== lastOne && desk.endsWith(lastOne);
  return asSender || house || alone || (compact(first).length >= SHORTEST && desk.startsWith(compact(first)));
}
const TITLED = /^(?:dr|prof|mr|mrs|ms|herrn?|frau|mme|monsieur|madame|sra?|dott|sig)\.?\s/i;
const LAST_FIRST = /^\p{Lu}\p{Ll}+, \p{Lu}\p{Ll}+$/u;
export const PERSON =
  /^\p{Lu}[\p{Ll}.'’-]+(?: (?:van|von|de|da|der|den|ten)){0,2}(?: \p{Lu}[\p{L}.'’-]*){1,2}$/u;

/** "Éditions Lumière d'Encre", "Hotel Mirador de Alcaraque". */
const goesOn = (name: string) =>
  new RegExp(
    `${escaped(name)} (?:d['’]|de l['’]|(?:de|del|della|di|do|da|du|des|von|van|of) (?:la |los |las |den |der )?)\\p{Lu}`,
    'u',
  );
/** "de gemeente Rijnsterwolde": the kind of house is a part of the name. */
const houseBefore = (name: string) =>
  new RegExp(
    `(?:gemeente |(?:mairie|ville|commune|préfecture) (?:de l['’]|du |de |d['’])|ayuntamiento de |comune di |câmara(?: municipal)? d[eoa] |(?:gemeinde|stadt)(?:verwaltung)? |universität |clínica |colegio |stichting |lycée |scuola |ospedale |casa editrice |santa casa d[ae] )${escaped(name)}`,
    'iu',
  );
const NAMES = new RegExp(NAME, 'gu');

/** Whether the mail writes the name with one more word before or after it as well, as in "Spedition Kallweit". */
function isPartOfLonger(name: string, all: string): boolean {
  if (goesOn(name).test(all) || houseBefore(name).test(all)) return true;
  if (LARGE_HOUSE.test(name)) return false;
  return [...all.matchAll(NAMES)].some(({ 0: run }) => {
    const whole = strip(trimmedName(run)).name;
    const words = whole.split(' ');
    const at = words.findIndex((_, place) => words.slice(place).join(' ').startsWith(name));
    const own = name.split(' ');
    const isSplit = own.length === 2 && words[0] === own[0] && words.at(-1) === own[1];
    const rest = isSplit
      ? words.slice(1, -1)
      : [...words.slice(0, Math.max(0, at)), ...words.slice(at + own.length)];
    return (
      (at >= 0 || isSplit) &&
      words.length <= 5 &&
      rest.some(
        (word) => /^\p{Lu}\p{Ll}{2}/u.test(word) && !BEGINS.has(folded(word)) && !DESK.has(folded(word)),
      )
    );
  });
}
