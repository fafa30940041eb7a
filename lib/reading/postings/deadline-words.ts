import { dayIn, type GivenDay } from './days';

/** What stands before the last day to apply, in English, German, French, Spanish and Dutch. */
const BEFORE = new RegExp(
  [
    `(?:application|closing|submission|final) (?:deadline|date)|deadline(?: (?:for|to) (?:applications?|apply|applying))?|apply (?:by|before|until|no later than)|applications? (?:close[sd]?|due|accepted until|must be (?:received|submitted) by|by)|closes(?: on)?|valid (?:through|until)|expires?(?: on)?|open until`,
    String.raw`bewerbungs(?:frist|schluss|ende|zeitraum)|(?:bewerben sie sich|bewirb dich|bewerbung(?:en)?|einzureichen|senden sie|online)[^\n.]{0,60}? bis(?: spätestens)?(?: zum| einschließlich)?|frist(?: endet)?(?: am)?|bis spätestens|bewerbbar bis`,
    String.raw`date limite(?: de (?:candidature|réception|dépôt))?|candidatures? (?:jusqu['’]au|avant le)|(?:postulez|postuler|à envoyer)[^\n.]{0,30}? (?:avant le|jusqu['’]au)|clôture(?: des candidatures)?`,
    String.raw`fecha l[ií]mite|fecha de cierre|plazo(?: de (?:inscripción|solicitud|presentación))?|(?:solicitudes|inscripciones|candidaturas)[^\n.]{0,30}? hasta el|cierre de`,
    `sluitingsdatum|solliciteren kan (?:nog )?tot|solliciteer (?:vóór|voor|uiterlijk)|reageren (?:kan )?(?:tot|vóór|voor)|uiterste (?:sollicitatie)?datum|vacature sluit|reageer (?:vóór|voor|uiterlijk)`,
  ].join('|'),
  'giu',
);
const READ = 40_000;
const NEAR = 60;
const MOST = 20;

/** The last day to apply by what the words say, and whether they name one that could not be read. */
export function deadlineIn(words: string, today: string): { day: GivenDay; said: boolean } {
  const text = words.slice(0, READ);
  let said = false;
  let looked = 0;
  for (const { 0: phrase, index } of text.matchAll(BEFORE)) {
    const after = text.slice(index + phrase.length, index + phrase.length + NEAR);
    // On the line below a label, or on its own: not in the sentence after it.
    const near = after.replace(/^[\s:：–-]{1,6}/u, '').split(/\n|(?<!\d)[.!?](?=\s+\p{Lu})/u)[0] ?? '';
    if (/\d/.test(near)) {
      const day = dayIn(near, today);
      if (day) return { day, said: true };
      said ||= /\d{1,2}[./-]\d{1,2}/.test(near);
    }
    looked += 1;
    if (looked >= MOST) break;
  }
  return { day: null, said };
}
