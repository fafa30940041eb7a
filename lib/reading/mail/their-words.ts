import { plainLines } from '@/lib/language/plain-words';
import { innerMail } from './forwarded';
import { announcesOriginal } from './labels';
import { repaired } from './repair';

// Of what a mail says only what its writer wrote in it: neither the mail that it answers, nor what their program and
// their marketing put below.

const LONGEST_LINE = 2_000;
const MOST_LINES = 4_000;

/** What fills the line in a list of mails, and joins nothing: joiners beside a space or beside one another. */
const FILLING = /(?<=^|[\s\u200c\u200d])[\u200c\u200d]|[\u200c\u200d](?=[\s\u200c\u200d]|$)/g;

/** "On Monday Ana wrote:" in the languages of mail programs. */
const ATTRIBUTION = new RegExp(
  `^[\\s>]{0,8}(?:${[
    String.raw`on\b.{4,200}\bwrote`,
    String.raw`(?:am|ana?)\b.{4,200}\bschrieb.{0,200}`,
    String.raw`.{2,200}\bschrieb am\b.{4,100}`,
    String.raw`le\b.{4,200}\ba écrit`,
    String.raw`el\b.{4,200}\bescribió`,
    String.raw`op\b.{4,200}\b(?:schreef|heeft)\b.{0,200}`,
    String.raw`il\b.{4,200}\bha scritto`,
    String.raw`(?:em|a|no dia)\b.{4,200}\bescreveu`,
    String.raw`.{2,200}\bescreveu no dia\b.{4,100}`,
    String.raw`.{2,80}<[^\s<>]{3,100}> (?:wrote|schrieb|escribió|escreveu|ha scritto|a écrit)`,
  ].join('|')})\\s?:\\s{0,4}$`,
  'iu',
);

const SIGNATURE = /^(?:--|—|__)\s{0,4}$/;

/** Lines that a program or a footer adds; nobody wrote them to this person. */
const ADDED = new RegExp(
  [
    String.raw`\bunsubscribe\b|\bopt[- ]out\b|manage (?:your )?(?:email )?(?:preferences|subscription)|email preferences`,
    String.raw`\babmelden\b.{0,40}(?:newsletter|mails?|hier)|newsletter abbestellen|\babbestellen\b|\babzumelden\b`,
    '(?:se )?désabonner|désinscri|darse de baja|date de baja|cancelar (?:la |a )?(?:suscripción|subscrição)|cancelar inscri',
    String.raw`\bafmelden\b|\buitschrijven\b|\bdisiscriv|annulla(?:re)? l['’]iscrizione|anular (?:a )?(?:subscrição|inscrição)|descadastr`,
    'view (?:this (?:e-?mail|message)|it|in|online).{0,30}(?:browser|online)|im browser (?:ansehen|öffnen|anzeigen)',
    'dans (?:votre|un) navigateur|en (?:tu|su|el) navegador|in (?:uw|je) browser|nel (?:tuo )?browser|no (?:seu )?navegador',
    String.raw`^(?:sent|get) (?:from|outlook)\b.{0,60}|von meinem \S+ gesendet|gesendet von|envoyé (?:de|depuis) mon|enviado desde mi|verzonden vanaf|inviato da(?:l mio)?\b|enviado do meu`,
    '(?:this|the) (?:e-?mail|message)(?: and any| is| may| contains?).{0,60}(?:confidential|privileged|intended)',
    '(?:automatically|automatisch) (?:generated|generiert|erstellt|gegenereerd).{0,60}(?:reply|respond|antwort)',
    'this (?:e-?mail|message) was sent (?:to|by)|you (?:are receiving|received) this (?:e-?mail|message|because)',
    'diese (?:e-?mail|nachricht) (?:ist|kann|enthält|wurde).{0,60}(?:vertraulich|gesendet)|ce (?:message|courriel|mail) (?:est|peut|contient).{0,40}confidentiel',
    'follow us|folgen sie uns|suivez[- ]nous|síguenos|volg ons|seguici|siga-nos|download (?:our|the) app',
    String.raw`^(?:©|\(c\)|copyright|all rights reserved|alle rechte vorbehalten)`,
    String.raw`privacy (?:policy|notice)\s*[|·]|impressum\s*[|·]|datenschutz\s*[|·]`,
    String.raw`^(?:anzeige|werbung|advertisement|sponsored|publicité|publicidad|advertentie|pubblicità|publicidade)\b`,
  ].join('|'),
  'iu',
);

const LINK_ALONE = /^\s*[<[(]?https?:\/\/\S{1,2000}[>\])]?\s*$/;

const NOTHING_AROUND = { from: null, to: [], subject: null, own: null };

/** What a mail's writer wrote, of all the words in it; everything where nothing would be left. */
export function theirWords(text: string): string {
  const whole = tidied(text);
  const inner = innerMail(whole, NOTHING_AROUND);
  return written(inner && inner.above !== '' ? inner.above : whole) || whole;
}

/** The same of a mail in a thread: nothing where it says nothing of its own, as what it quotes is another's. */
export function wordsAboveQuotes(text: string): string {
  const whole = tidied(text);
  const inner = innerMail(whole, NOTHING_AROUND);
  return written(inner ? inner.above : whole);
}

const written = (text: string) =>
  linesOf(text)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

const tidied = (text: string) =>
  repaired(plainLines(text)).replace(FILLING, '').replaceAll('\u00a0', ' ').trim();

function linesOf(text: string): string[] {
  const lines = text.split('\n', MOST_LINES).map((line) => line.slice(0, LONGEST_LINE).trimEnd());
  const kept: string[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const attributed = attributionAt(lines, at);
    if (attributed > 0) {
      const next = lines.slice(at + attributed, at + attributed + 3).find((one) => one.trim() !== '') ?? '';
      // What follows is either marked as quoted, line by line, or all that is left.
      if (!isQuoted(next)) break;
      at += attributed - 1;
    } else if (announcesOriginal(line) || isDivider(lines, at)) break;
    else if (SIGNATURE.test(line) && kept.length > 0) break;
    else if (!isQuoted(line) && !LINK_ALONE.test(line) && !ADDED.test(line)) kept.push(line);
  }
  return kept;
}

/** How many lines say whom the words below are from; none where none does. Programs wrap them. */
function attributionAt(lines: readonly string[], at: number): number {
  const line = lines[at] ?? '';
  if (line.trim() === '' || line.length > 300) return 0;
  if (ATTRIBUTION.test(line)) return 1;
  const next = lines[at + 1] ?? '';
  return next.length < 200 && next.trimEnd().endsWith(':') && ATTRIBUTION.test(`${line} ${next.trim()}`)
    ? 2
    : 0;
}

const DRAWN = /^_{10,}$/;
/** As a program labels the lines above a mail, in whatever language. */
const LABELLED = /^[*_]{0,2}\p{L}[\p{L} ]{0,24}\s?[:：]/u;

/** The line that Outlook draws above the mail that it quotes; one between a newsletter's parts has words below it. */
function isDivider(lines: readonly string[], at: number): boolean {
  if (!DRAWN.test(lines[at] ?? '')) return false;
  const next = lines.slice(at + 1, at + 4).find((one) => one.trim() !== '');
  return next === undefined || isQuoted(next) || LABELLED.test(next);
}

const isQuoted = (line: string) => /^\s{0,3}(?:>|\|\s)/.test(line);
