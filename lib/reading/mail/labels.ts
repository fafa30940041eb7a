// How mail programs label the lines above a mail that they show, quote or forward.

export type Label = 'from' | 'to' | 'date' | 'subject' | 'reply-to' | 'other';

const NAMES: Record<Label, string> = {
  from: 'from von de van da från fra od mittente absender expéditeur afzender remitente remetente',
  to: 'to an à aan a para till til destinataire destinatario destinatário empfänger',
  date: 'date sent datum gesendet envoyé verzonden data fecha enviado inviato skickat dato received gesendet_am verzonden_op enviado_el enviada_em enviado_em received_on empfangen',
  subject: 'subject betreff objet onderwerp asunto oggetto assunto ämne emne',
  'reply-to': 'reply-to antwort_an répondre_à responder_a rispondi_a antwoord_aan',
  other:
    'cc bcc kopie kopie_an cci copia ccn message-id attachments anlagen pièces_jointes bijlagen organisation',
};

const BY_NAME = new Map(
  (Object.entries(NAMES) as [Label, string][]).flatMap(([label, names]) =>
    names.split(' ').map((name) => [name.replaceAll('_', ' '), label] as const),
  ),
);

const LINE = /^\s*[*_]{0,2}\s?(\p{L}[\p{L} -]{0,24}?)\s?[*_]{0,2}\s?[:：][*_]{0,2}(?:\s+|$)(.*)$/u;

/** A line such as "*Von:* Mia Berg", as what it labels and says; null for any other line. */
export function labelled(line: string): { label: Label; text: string } | null {
  const [, name = '', text = ''] = LINE.exec(line.slice(0, 1_000)) ?? [];
  const label = BY_NAME.get(name.toLowerCase());
  return label === undefined ? null : { label, text: text.replace(/[*_]+$/, '').trim() };
}

const FORWARDED = [
  '(?:begin|start of) forwarded message',
  'forwarded (?:message|by|email|mail)',
  '(?:anfang der )?weitergeleitete[nr]? (?:nachricht|e-?mail|mail)',
  '(?:début du )?message (?:transféré|réexpédié|transmis)',
  '(?:inicio del )?mensaje reenviado',
  '(?:begin )?doorgestuurd(?:e)? (?:bericht|e-?mail)',
  '(?:inizio )?(?:del )?messaggio inoltrato',
  '(?:início da )?mensagem (?:encaminhada|reencaminhada|original encaminhada)',
  'vidarebefordrat meddelande|videresendt (?:melding|meddelelse)',
].join('|');
const ORIGINAL =
  "original (?:message|email)|ursprüngliche (?:nachricht|e-?mail)|original-?nachricht|message d['’]origine|message original|mensaje original|oorspronkelijk bericht|origineel bericht|messaggio originale|mensagem original";

const FORWARD_LINE = new RegExp(`^[\\s>*_-]{0,40}(?:${FORWARDED})\\b[\\s:：*_-]{0,40}`, 'iu');
const ORIGINAL_LINE = new RegExp(`^[\\s>*_-]{0,40}(?:${ORIGINAL})[\\s:：*_-]{0,40}$`, 'iu');

/** Whether a line says that a forwarded mail follows. */
export const announcesForward = (line: string): boolean => line.length < 200 && FORWARD_LINE.test(line);

/** Whether a line says that an earlier mail follows, which a reply and a forwarded mail both have. */
export const announcesOriginal = (line: string): boolean => line.length < 200 && ORIGINAL_LINE.test(line);

/** Whether a subject says that its mail was forwarded. */
export const isForwardSubject = (subject: string): boolean =>
  /^\s*(?:re\s*:\s*)?(?:fwd?|wg|tr|rv|i|inoltro|enc|doorst|fw|vs|reenv|réf)\s*(?:\[\d{1,3}\])?\s*[:：]/i.test(
    subject.slice(0, 60),
  );

/** Whether a subject says that its mail answers another, and not that an answer was forwarded. */
export const isReplySubject = (subject: string): boolean =>
  !isForwardSubject(subject) &&
  /^\s*(?:re|aw|antw|antwort|rép|res|resp|ris|rif|sv|odp)\s*(?:\[\d{1,3}\])?\s*[:：]/i.test(
    subject.slice(0, 60),
  );
