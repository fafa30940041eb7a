import type { MailLanguage } from '@/lib/rules/mail-kinds';
import { isName, isSaidAt, listedIn, saidIn, saidOutrightIn } from './company-said';
import { GENERIC, isSure, PERSON } from './company-sure';
import { BEGINS, strip } from './desk';
import type { Judgeable } from './evidence';
import { folded } from './fold';
import { capitalsOf, compact, escaped, HOUSE, NAME, spellingsOf, trimmedName } from './names';

/** Between the person who writes and the house: "Mia Berg from Northwind", "Talent bei Rosen & Co". */
const BETWEEN =
  /\s+(?:at|from|@|bei|von|vom|chez|de chez|bij|van|presso|di|da|na|no|en|\||·|–|—|-|\/)\s+|,\s+|\s*[|·]\s*|\s+\(/giu;

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
  const { display, isSentBy } = senderOf((sender.name ?? '').slice(0, LONGEST_SENDER), words);
  const label = isSentBy ? null : labelOf(sender.address);
  const all = `${display}\n${subject ?? ''}\n${words}`;
  const listed = listedIn(words);
  if (listed !== null) return listed;
  const byDomain = label && namedLike(label, display, `${subject ?? ''}\n${words}`);
  const isOfMachine = isDesk(display) && byDomain?.includes(' ') !== true;
  const saidOutright =
    language && isOfMachine ? saidOutrightIn(`${subject ?? ''}. ${words}`, language, all) : null;
  const found =
    (isSentBy && isSaidAt(display, `${subject ?? ''}\n${words}`) ? display : null) ??
    saidOutright ??
    byDomain ??
    withoutDesk(display) ??
    (language && saidIn(`${subject ?? ''}. ${words}`, language, all)) ??
    signedBy(words);
  const whole = found && withJoins(spelledOut(found, words), `${subject ?? ''}\n${words}`);
  const name =
    whole && withArticle(asDomain(whole, label, `${subject ?? ''}\n${words}`), { label, display, all });
  return name &&
    isSure(name, {
      label: saidOutright === null ? label : null,
      sender: { ...sender, name: display },
      said: `${subject ?? ''}\n${words}`,
    })
    ? name
    : null;
}

/** A sender whose name is a desk's alone, or who has none: a machine, most of the time, whose domain is its own. */
const isDesk = (display: string): boolean => strip(display.trim()).name === '';

/**
 * "Corrigan Foods via RecruitLane" and "Norvela (via RecrutaMais)" are sent by a machine, whose domain says nothing about
 * the house; so is "Solenia Energía (Candidalia)", where the mail says "Talent Acquisition, Solenia Energía".
 */
function senderOf(name: string, text: string): { display: string; isSentBy: boolean } {
  const [, house] = VIA.exec(name) ?? [];
  if (house !== undefined) return { display: house, isSentBy: true };
  const [, before] = IN_BRACKETS.exec(name) ?? [];
  if (before !== undefined && isSaidAt(before, text)) return { display: before, isSentBy: true };
  const [, first = '', of = ''] = OF_SOMEBODY.exec(name) ?? [];
  const isSigned = strip(first).name !== '' && HOUSE.test(of) && text.split('\n').includes(of);
  return { display: isSigned ? of : name, isSentBy: false };
}
/** "Ilse van Bakkerij Het Anker", who signs with the bakery's name in a line of its own. */
const OF_SOMEBODY = /^(\p{Lu}\p{Ll}+) (?:at|from|von|bei|chez|bij|van|presso) (.+)$/u;
const IN_BRACKETS = /^([^\s()][^()]*) \([^()]+\)$/u;
const VIA = /^(\S.*?) \(?(?:via|through|durch|über|door|mediante|tramite|através d[aeo]) \S/iu;

/** "Quill & Anchor Studio" of quillandanchor.com, where the mail says "Quill & Anchor" alone and never the whole. */
function asDomain(name: string, label: string | null, said: string): string {
  const words = name.split(' ');
  const short = words
    .map((_, place) => words.slice(0, place + 1).join(' '))
    .find((one) => joined(one) === label);
  return short !== undefined && said.includes(short) && !said.includes(name) ? short : name;
}
const joined = (name: string) => compact(name.replace(/&/g, 'and'));

/** "CAVS" as the mail spells it out: "Coopérative Agricole du Val de Sûre". */
function spelledOut(name: string, text: string): string {
  if (!ABBREVIATION.test(name)) return name;
  const letters = compact(name);
  for (const { 0: run } of text.matchAll(NAMES)) {
    const long = partsOf(run).find((part) => A_NAME.test(part) && capitalsOf(part) === letters);
    if (long !== undefined) return long;
  }
  return name;
}
const ABBREVIATION = /^\p{Lu}{3,7}$/u;
const A_NAME = /^\p{Lu}.* /u;

/** "Comune Castelrovere" of the sender as the mail writes it: "Comune di Castelrovere". */
function withJoins(name: string, said: string): string {
  const words = name.split(' ');
  if (words.length < 2 || said.includes(name)) return name;
  const [long] = new RegExp(`(?<!\\p{L})${words.map(escaped).join(JOINED)}(?!\\p{L})`, 'u').exec(said) ?? [];
  return long ?? name;
}
const JOINED = ` (?:(?:d[eiou]|da|de[lr]|den|della|delle|dei|degli|des|van|von|of|y|e|et|en)(?: (?:la|las|los|les|the|de[nr]?))? |d['’]|de l['’]|dell['’])?`;

/**
 * With the article that the mail or the domain gives it: to the product "The Abbey Inn" is another house than "Abbey Inn".
 * In other languages than English only what stands alone in a line or as the sender shows that it is a part of the name.
 */
const withArticle = (
  name: string,
  { label, display, all }: { label: string | null; display: string; all: string },
): string => {
  const long = `The ${name}`;
  const isLong =
    display.includes(long) ||
    label === compact(long) ||
    new RegExp(`[\\p{L},:] ${escaped(long)}`, 'u').test(all);
  const [, alone] =
    new RegExp(`^((?:The|Les?|La|Los?|Las|El|De|Het|Il|Gli|Os?|As?) ${escaped(name)})[.,!]?$`, 'mu').exec(
      all,
    ) ?? [];
  return isLong ? long : (alone ?? name);
};

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
  const [, withoutThe] = /^The (.+)$/.exec(display.trim()) ?? [];
  if (withoutThe !== undefined && compact(display) === label) return withoutThe;
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

const FIRST_NAME = /^\p{Lu}\p{Ll}+$/u;

/** Of "Kelly Marsh | Riverside Academy", "St Cedd's College, Bursar" and "Mirko von DataHafen" the house. */
function pieceLike(label: string, sender: string): string {
  const pieces = sender.split(/\s+[|·–—@-]\s+|,\s+/).map((piece) => strip(piece).name);
  const like = pieces.filter((piece) => partsOf(piece).some((part) => fits(part, label)));
  const others = pieces.filter((piece) => !like.includes(piece));
  const [, , ofSomebody = ''] = OF_SOMEBODY.exec(sender) ?? [];
  if (spellingsOf(ofSomebody).includes(label)) return ofSomebody;
  return like.length === 1 &&
    others.every((piece) => piece === '' || PERSON.test(piece) || FIRST_NAME.test(piece))
    ? (like[0] ?? sender)
    : sender;
}

function fits(name: string, label: string): boolean {
  const letters = compact(name);
  return (
    letters.length >= 3 &&
    (letters === label ||
      (letters.length >= 4 && label.startsWith(letters)) ||
      (letters.length >= 5 && label.endsWith(letters)) ||
      (label.length >= 4 && letters.startsWith(label)) ||
      initialsOf(name) === label ||
      (name.includes('&') && spellingsOf(name).includes(label)))
  );
}

/** Two or three words of which the domain has only the last: somebody's house is named after them. */
const looksLikePerson = (name: string, label: string) =>
  !partsOf(name).some((part) => part.includes(' ') && compact(part) === label) &&
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
        .replace(/(?<!\b(?:Dr|Dott|Prof|Ing|St))\.\s.*$/, ''),
    ),
  ).name;
}

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
