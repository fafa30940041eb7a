import type { WorkMode } from '@/lib/rules/record';

const HYBRID =
  /\bhybrid\p{L}{0,3}|\bhíbrid[oa]|\bpartly remote|\bpartially remote|\bteilweise (?:remote|home ?office)|\btélétravail partiel|\bteletrabajo parcial|\bdeels (?:thuis|remote)|\b[1-4](?:\s?(?:-|to|bis|à|a|tot)\s?[1-4])? ?(?:days?|tage?|jours?|días?|dagen|dag)\b.{0,20}(?:home ?office|remote|from home|in the office|im büro|vor ort|télétravail|au bureau|teletrabajo|thuis|op kantoor|per week in)/iu;
const REMOTE =
  /\b(?:100 ?%|fully|full|completely|entirely|vollständig|komplett|volledig|totalmente|entièrement|complètement)[ -]{1,2}(?:remote|home ?office|remoto|à distance|en télétravail|op afstand)|\bremote[ -](?:first|only|position|role|job|stelle)|\bfully distributed|\bwork from anywhere|\b(?:télétravail|teletrabajo|remote|home ?office)[ :]{1,3}(?:100 ?%|complet|total|completo|fully)|\b100 ?% (?:télétravail|teletrabajo|thuiswerken)/iu;
const ON_SITE =
  /\bon[ -]?site (?:only|role|position)|\bno remote\b|\bnot remote\b|\bnicht remote|\bkein home ?office|\bin[ -]office (?:only|role|position)|\bpas de télétravail|\bsans télétravail|\bsin teletrabajo|\bgeen thuiswerk|\b100 ?% (?:presencial|présentiel|vor ort|on[ -]?site)/iu;
const FAR = String.raw`(?:remote|remoto|home[ -]?office|télétravail|teletrabajo|thuiswerk\p{L}*|op afstand|à distance|work(?:ing)? from home|mobiles arbeiten)`;
/** What is not done from afar all the time may still be some of it. */
const ALL =
  '(?<all>(?:100 ?%|fully|full|completely|entirely|purely|permanently|vollständige?s?|komplett|reines|ausschließlich|entièrement|totalmente|volledig)[ -])?';
const NO =
  "(?:not?|non|never|without|cannot be|can['’]?t be|isn['’]?t|nicht|keine?n?|ohne|pas|sans|aucun|sin|geen|niet|zonder)";
const BETWEEN =
  '(?:an?|be|for|de|du|en|eine?|een|una?|une?|as|currently|offer(?:ing)?|support|allow|provide|accept|suitable|eligible|open|to)';
const POSSIBLE =
  '(?:possible|available|offered|an option|allowed|permitted|möglich|vorgesehen|angeboten|erlaubt|envisageable|proposé|autorisé|prévu|posible|disponible|mogelijk|toegestaan|aan de orde)';
/** That it is done on the spot, said by what it is not: "this is not a remote role", "Homeoffice ist leider nicht möglich". */
const NOT_REMOTE: readonly RegExp[] = [
  new RegExp(
    String.raw`\b${NO}[ -](?:${BETWEEN} ){0,4}${ALL}${FAR}(?!\p{L})(?! (?:first|only|restrictions?))`,
    'giu',
  ),
  new RegExp(
    String.raw`${ALL}\b${FAR}(?: [\p{L}'’]{1,14}){0,3} (?:not|nicht|kein|pas|no|niet)(?: [\p{L}'’]{1,14}){0,3}? ${POSSIBLE}`,
    'giu',
  ),
  new RegExp(
    String.raw`${ALL}\b${FAR}[ \t]?[:：][ \t]?(?:no|none|nein|keine?s?|non|pas|nee|geen|not possible|not available|nicht)(?!\p{L})`,
    'giu',
  ),
];

/** A text without what it says is not remote, and whether that leaves nothing but the spot. */
function withoutForbidden(text: string): { rest: string; isForbidden: boolean } {
  let isForbidden = false;
  let rest = text;
  for (const says of NOT_REMOTE)
    rest = rest.replace(says, (...found) => {
      const { all } = found.at(-1) as { all?: string };
      isForbidden ||= all === undefined;
      return ' ';
    });
  return { rest, isForbidden };
}

/** A field for it: "Workplace type: Remote", "Arbeitsort: Homeoffice". */
const LABELLED =
  /(?:^|\n)[ \t•*-]{0,4}(?:work(?:place|ing)?[ -]?(?:type|mode|model|location|arrangement)?|location(?: type)?|job location|arbeitsmodell|arbeitsort|standort|einsatzort|ort|mode de travail|lieu(?: de travail)?|télétravail|modalidad|ubicación|lugar|werklocatie|locatie|werkplek)[ \t]?[:：][ \t]?([^\n]{2,120})/iu;
const NAMED: readonly (readonly [WorkMode, RegExp])[] = [
  ['hybrid', /\bhybrid|\bhíbrid/iu],
  [
    'remote',
    /\bremote\b|\bhome ?office\b|\bremoto\b|\bà distance\b|\btélétravail\b|\bteletrabajo\b|\bop afstand\b|\bthuiswerk|\banywhere\b|\bworldwide\b/iu,
  ],
  [
    'on-site',
    /\bon[ -]?site\b|\bvor ort\b|\bpresencial\b|\bprésentiel|\bin[ -]office\b|\bop kantoor\b|\bop locatie\b|\bsur site\b/iu,
  ],
];
/** A word for it that has a line of its own, or ends a short one behind a sign: "Kitewright · Remote", "Berlin (Hybrid)". */
const ALONE =
  /(?:^|\n)(?:[ \t•*(-]{0,4}|[^\n.!?]{1,80}[ \t](?:[·•|–—-][ \t]|\())(hybrid|hybride|híbrido|remote|remoto|on-?site|in[ -]office|vor ort|presencial|présentiel|homeoffice|home office|télétravail|teletrabajo|thuiswerken|op locatie)[ \t).]{0,3}(?=\n|$)/iu;
const READ = 20_000;

/** Whether the words say where the work is done; null where they leave it open, or only name remote work in passing. */
export function modeIn(words: string): WorkMode | null {
  const { rest: text, isForbidden } = withoutForbidden(words.slice(0, READ));
  const label = LABELLED.exec(text)?.[1] ?? ALONE.exec(text)?.[1];
  const labelled = label === undefined ? null : modeNamed(label);
  if (labelled) return labelled;
  const says = [HYBRID.test(text), REMOTE.test(text), isForbidden || ON_SITE.test(text)];
  const [hybrid, remote, onSite] = says;
  if (says.filter(Boolean).length !== 1) return hybrid && remote && !onSite ? 'hybrid' : null;
  return hybrid ? 'hybrid' : remote ? 'remote' : 'on-site';
}

/** The same for a few words that name nothing else: a title, a place, a field of data. */
export function modeNamed(text: string): WorkMode | null {
  const { rest, isForbidden } = withoutForbidden(text.slice(0, 300).replaceAll('_', ' '));
  return NAMED.find(([, says]) => says.test(rest))?.[0] ?? (isForbidden ? 'on-site' : null);
}
