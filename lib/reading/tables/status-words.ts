import type { Meaning } from './fields';
import { plainWords } from './plain-words';

/** `sure`: nothing else is meant by it. Otherwise it is proposed, and the person says. */
export type StatusReading = { meaning: Meaning; sure: boolean };

const [SURE, LIKELY] = [true, false];

/** What words mean, in English, German, French, Spanish and Dutch, as plainWords makes them. */
const WORDS: readonly (readonly [Meaning, boolean, string])[] = [
  [
    { to: 'saved' },
    SURE,
    'saved|bookmarked|bookmark|wishlist|wish list|to apply|want to apply|not applied|not applied yet|not yet applied|will apply|applying|ready to apply|drafted|draft|drafting|preparing|evaluated|evaluating|evaluate|researching|considering|backlog|todo|to do|planned|not started|gespeichert|gemerkt|vorgemerkt|merkliste|entwurf|noch nicht beworben|nicht beworben|zu bewerben|geplant|in vorbereitung|bewerbung vorbereiten|bewerbung in vorbereitung|interessant|enregistre|enregistree|sauvegarde|sauvegardee|a postuler|brouillon|en preparation|pas encore postule|a faire|favori|guardado|guardada|por aplicar|por enviar|borrador|sin enviar|no enviado|en preparacion|favorito|opgeslagen|bewaard|concept|te solliciteren|nog solliciteren|nog niet gesolliciteerd|nog te doen|in voorbereiding|interessant|da inviare|da candidarsi|por candidatar',
  ],
  [
    { to: 'saved' },
    LIKELY,
    'interested|new|lead|prospect|identified|neu|nouveau|nuevo|nieuw|skipped|discarded|not interested yet',
  ],
  [
    { to: 'applied' },
    SURE,
    'applied|have applied|application sent|application submitted|submitted|sent|applied for|application made|cv sent|resume sent|beworben|bewerbung gesendet|bewerbung versendet|bewerbung verschickt|bewerbung abgeschickt|bewerbung eingereicht|bewerbung raus|gesendet|versendet|verschickt|abgeschickt|eingereicht|abgesendet|unterlagen verschickt|bewerbung geschickt|eingangsbestatigung|eingangsbestatigung erhalten|eingang bestatigt|postule|postulee|candidate|candidature envoyee|candidature deposee|envoye|envoyee|cv envoye|depose|deposee|aplicado|aplicada|aplique|enviado|enviada|postulado|postulada|solicitud enviada|solicitado|solicitada|cv enviado|candidatura enviada|inscrito|inscrita|gesolliciteerd|verzonden|verstuurd|ingediend|sollicitatie verstuurd|sollicitatie verzonden|cv verstuurd|brief verstuurd|application received|received|inviata|inviato|candidatura inviata|candidatado|candidatada|enviei',
  ],
  [
    { to: 'applied' },
    LIKELY,
    'pending|open|offen|noch offen|steht aus|ouvert|abierto|waiting|awaiting response|awaiting reply|waiting for response|waiting for reply|in review|under review|reviewing|in progress|in process|in consideration|under consideration|active|ongoing|viewed|application viewed|laufend|lauft|in bearbeitung|in prufung|wartet|warten|warte auf antwort|warten auf antwort|warte auf ruckmeldung|ausstehend|aktiv|en attente|en attente de reponse|en cours|en cours d etude|en examen|en proceso|en revision|pendiente|en espera|esperando respuesta|in behandeling|in afwachting|wachten|wacht op antwoord|wacht op reactie|lopend|loopt|acknowledged|confirmed|chased|followed up|nachgefasst|relance',
  ],
  [
    { to: 'phone-screen' },
    SURE,
    'phone screen|phone screening|phone interview|telephone interview|telephone screen|recruiter call|recruiter screen|recruiter screening|hr call|hr screen|hr screening|screening call|screen call|phone call with recruiter|intro call|initial call|initial screen|phone|telefoninterview|telefongesprach|telefonat|telefonisches interview|telefonisches gesprach|erstes telefonat|entretien telephonique|appel telephonique|prequalification telephonique|preselection telephonique|entrevista telefonica|llamada telefonica|primera llamada|telefonisch gesprek|telefonisch interview|telefonische screening|telefonische intake|belafspraak',
  ],
  [
    { to: 'phone-screen' },
    LIKELY,
    'screening|screen|screened|prescreen|pre screen|pre screening|hr interview|recruiter|recruiter contact|hr|first call|call|anruf|appel|llamada|telefoon|intake|vorauswahl',
  ],
  [
    { to: 'first-interview' },
    SURE,
    'first interview|1st interview|interview 1|1 interview|first round|1st round|round 1|first round interview|initial interview|erstgesprach|erstes gesprach|1 gesprach|erstes vorstellungsgesprach|1 vorstellungsgesprach|erstes interview|erste runde|1 runde|premier entretien|1er entretien|entretien 1|1 entretien|primera entrevista|1a entrevista|1ra entrevista|entrevista 1|eerste gesprek|1e gesprek|eerste interview|gesprek 1|eerste ronde|kennismakingsgesprek',
  ],
  [
    { to: 'first-interview' },
    LIKELY,
    'interview|interviewing|interviews|interviewed|interview scheduled|scheduled interview|interview stage|interview process|interview invite|invited|invited to interview|invitation|interview requested|in interview|in interviews|vorstellungsgesprach|gesprach|bewerbungsgesprach|im gesprach|einladung|eingeladen|einladung zum gesprach|einladung zum vorstellungsgesprach|zum gesprach eingeladen|gesprach vereinbart|interview vereinbart|entretien|en entretien|entretiens|entretien prevu|entretien planifie|convoque|convoquee|invitation entretien|entrevista|entrevistas|en entrevista|en entrevistas|entrevistado|entrevistada|entrevista programada|entrevista agendada|citado|gesprek|gesprekken|in gesprek|sollicitatiegesprek|uitgenodigd|uitgenodigd voor gesprek|gesprek gepland|op gesprek|interview gepland|meeting|video call|video interview|videointerview|zoom|colloquio|in colloquio|colloquio fissato|interview offered|offered interview|offered an interview|interview offer',
  ],
  [
    { to: 'later-interview' },
    SURE,
    'second interview|2nd interview|interview 2|2 interview|second round|2nd round|round 2|second round interview|third interview|3rd interview|interview 3|3 interview|third round|3rd round|round 3|fourth interview|interview 4|later interview|zweitgesprach|zweites gesprach|2 gesprach|zweites vorstellungsgesprach|2 vorstellungsgesprach|zweites interview|zweite runde|2 runde|drittes gesprach|3 gesprach|dritte runde|deuxieme entretien|2e entretien|2eme entretien|second entretien|entretien 2|troisieme entretien|3e entretien|segunda entrevista|2a entrevista|2da entrevista|entrevista 2|tercera entrevista|3a entrevista|tweede gesprek|2e gesprek|tweede interview|gesprek 2|tweede ronde|derde gesprek|3e gesprek',
  ],
  [
    { to: 'later-interview' },
    LIKELY,
    'onsite|on site|onsite interview|on site interview|interview onsite|multiple interviews|hiring manager|hiring manager interview|team interview|probearbeiten|probetag|schnuppertag|meeloopdag|trial day|advanced|next round|next stage|shortlisted|shortlist',
  ],
  [
    { to: 'later-interview', laterLabel: 'technical' },
    SURE,
    'technical interview|tech interview|technical round|technical screen|coding interview|system design|system design interview|pair programming|fachinterview|fachgesprach|technisches interview|technisches gesprach|entretien technique|entrevista tecnica|technisch gesprek|technisch interview|technical',
  ],
  [
    { to: 'later-interview', laterLabel: 'take-home' },
    SURE,
    'take home|take home test|take home assignment|take home task|takehome|coding challenge|code challenge|technical test|coding test|homework|case study|home assignment|probeaufgabe|arbeitsprobe|fallstudie|coding aufgabe|test technique|etude de cas|prueba tecnica|caso practico|technische test|case opdracht|thuisopdracht|technical assessment',
  ],
  [
    { to: 'later-interview', laterLabel: 'take-home' },
    LIKELY,
    'assessment|test|task|assignment|challenge|oa|online assessment|online test|aufgabe|einstellungstest|online test absolviert|eignungstest|prueba|evaluacion|opdracht|evaluation',
  ],
  [
    { to: 'later-interview', laterLabel: 'panel' },
    SURE,
    'panel|panel interview|panel round|assessment center|assessment centre|entretien collectif|entrevista de panel|panelgesprek',
  ],
  [
    { to: 'later-interview', laterLabel: 'presentation' },
    SURE,
    'presentation|presentation round|prasentation|presentacion|presentatie',
  ],
  [
    { to: 'final-round' },
    SURE,
    'final round|final interview|final|finals|last round|last interview|final stage|finalist|endrunde|finale runde|letzte runde|letztes gesprach|finalrunde|abschlussgesprach|entretien final|dernier entretien|dernier tour|finale|entrevista final|ultima entrevista|fase final|ronda final|finalista|laatste gesprek|laatste ronde|finale ronde|eindgesprek|arbeidsvoorwaardengesprek',
  ],
  [
    { to: 'offer' },
    SURE,
    'offer|offered|offer received|job offer|got offer|got an offer|offer made|offer extended|offer stage|verbal offer|written offer|negotiating|negotiation|offer negotiation|reviewing offer|considering offer|angebot|angebot erhalten|vertragsangebot|jobangebot|stellenangebot erhalten|offre|offre recue|offre d emploi recue|proposition|proposition recue|promesse d embauche|oferta|oferta recibida|oferta de trabajo|aanbod|aanbod ontvangen|baanaanbod|aanbieding|contractaanbod|arbeidsvoorwaarden',
  ],
  [
    { to: 'offer' },
    LIKELY,
    'zusage|zugesagt|zusage erhalten|success|successful|selected|chosen|erfolgreich|retenu|retenue|seleccionado|seleccionada|geselecteerd|gekozen|passed|positive|positiv',
  ],
  [
    { to: 'accepted' },
    SURE,
    'accepted|offer accepted|accepted offer|i accepted|hired|signed|contract signed|got the job|employed|started|angebot angenommen|angenommen|eingestellt|vertrag unterschrieben|unterschrieben|eingestellt worden|accepte|acceptee|offre acceptee|embauche|embauchee|contrat signe|signe|aceptado|aceptada|oferta aceptada|contratado|contratada|contrato firmado|aangenomen|geaccepteerd|aanbod geaccepteerd|contract getekend|getekend',
  ],
  [
    { to: 'declined' },
    SURE,
    'offer declined|declined offer|i declined|declined by me|turned down offer|offer turned down|rejected offer|offer rejected|offer refused|turned it down|i turned it down|declined the offer|angebot abgelehnt|von mir abgelehnt|selbst abgelehnt|angebot ausgeschlagen|offre refusee|offre declinee|j ai refuse|jai refuse|refuse par moi|oferta rechazada|rechace la oferta|oferta declinada|aanbod afgewezen|aanbod geweigerd|aanbod afgeslagen|zelf afgewezen',
  ],
  [{ to: 'declined' }, LIKELY, 'declined|turned down|decline|passed on'],
  [
    { to: 'withdrawn' },
    SURE,
    'withdrawn|withdrew|i withdrew|withdraw|withdrawn by me|application withdrawn|withdrew application|pulled out|zuruckgezogen|bewerbung zuruckgezogen|von mir zuruckgezogen|selbst zuruckgezogen|ruckzug|zuruckgenommen|retire|retiree|candidature retiree|desiste|desistee|j ai retire|abandon|abandonne|abandonnee|retirado|retirada|candidatura retirada|me retire|desistido|ingetrokken|teruggetrokken|sollicitatie ingetrokken|zelf teruggetrokken',
  ],
  [
    { to: 'withdrawn' },
    LIKELY,
    'no longer interested|not interested|lost interest|cancelled|canceled|cancelled by me|abgebrochen|kein interesse|kein interesse mehr|nicht mehr interessant|plus interesse|annule|cancelado|cancelada|ya no me interesa|niet meer geinteresseerd|geannuleerd|afgebroken|selbst abgesagt|dropped',
  ],
  [
    { to: 'rejected' },
    SURE,
    'rejected|rejection|rejected by them|rejected by employer|rejected by company|rejection received|got rejected|rejection email|not selected|not chosen|not moving forward|not proceeding|no longer under consideration|no longer considered|no longer in consideration|unsuccessful|declined by employer|declined by company|turned me down|denied|regret|not progressed|not successful|not shortlisted|not hired|absage|absage erhalten|absage bekommen|abgelehnt|abgelehnt worden|abgewiesen|nicht berucksichtigt|nicht ausgewahlt|leider absage|absage per mail|absage per e mail|refus|rejet|refuse|refusee|rejete|rejetee|non retenu|non retenue|candidature refusee|candidature rejetee|candidature non retenue|refus recu|reponse negative|pas retenu|pas retenue|refuse par l employeur|rechazado|rechazada|rechazo|descartado|descartada|no seleccionado|no seleccionada|denegado|denegada|candidatura rechazada|no apto|afgewezen|afwijzing|afwijzing ontvangen|niet geselecteerd|niet uitgenodigd|niet aangenomen|niet doorgegaan|sollicitatie afgewezen|rifiutata|rifiutato|rifiuto|respinta|respinto|scartata|scartato|non selezionata|non selezionato|rejeitada|rejeitado|recusada|recusado|reprovada|reprovado|nao selecionado|nao selecionada',
  ],
  [
    { to: 'rejected' },
    LIKELY,
    'no|nope|failed|lost|negative|negativ|negatif|negativo|negatief|position filled|filled|role filled|job closed|position closed|role closed|stelle besetzt|besetzt|stelle vergeben|poste pourvu|pourvu|puesto cubierto|cubierta|vervuld|vacature vervuld|abgesagt|nein|non|nee|dismissed',
  ],
  [{ to: 'ghosted' }, SURE, 'ghosted|ghost|got ghosted|ghosted by company|ghosted me|geghostet|ghosting'],
  [
    { to: 'ghosted' },
    LIKELY,
    'no response|no reply|no answer|no news|never heard back|not heard back|nothing heard|no feedback|unanswered|silent|silence|radio silence|keine antwort|keine ruckmeldung|keine reaktion|nichts gehort|unbeantwortet|nie gehort|keine antwort erhalten|keine ruckmeldung erhalten|sans reponse|pas de reponse|aucune reponse|sans nouvelles|sans suite|silence radio|sin respuesta|no responden|no contestan|sin noticias|nunca respondieron|geen reactie|geen antwoord|niets gehoord|geen respons|niets meer gehoord|onbeantwoord|stilte',
  ],
];

const known = new Map<string, StatusReading>();
for (const [meaning, sure, words] of WORDS)
  for (const word of words.split('|')) if (!known.has(word)) known.set(word, { meaning, sure });
const LONGEST = Math.max(...[...known.keys()].map((word) => word.split(' ').length));

/** Said of what did not happen: whatever stands beside it is not read. */
const NOT =
  /\b(?:not|no|never|nicht|kein|keine|nie|pas|sans|jamais|sin|nunca|niet|geen|nooit|without|ohne|if|wenn|si|als|maybe|vielleicht)\b/;
/** "Rejected after final round", "Absage nach Erstgespräch": the end, and how far it had come. */
const AFTER =
  /^(?:after|at|following|post|in|during|nach|bei|beim|im|apres|a|au|en|lors|tras|despues|na|bij|stage)$/;

/** What a word for a status means; null where nobody knows it. */
export function statusReading(cell: string): StatusReading | null {
  const words = plainWords(cell);
  if (words === '') return null;
  return knownStatus(words) ?? byThemselves(words) ?? readingWithin(words.split(' '));
}

/** Said of what the person did, and not the company: "abgesagt (von mir)", "I cancelled", "refusé par moi". */
const THEMSELVES =
  /(?:^| )(?:by me|by myself|from my side|on my side|from me|my decision|my choice|myself|i have|i|von mir(?: aus)?|durch mich|meinerseits|selbst|selber|ich habe|ich|par moi(?: meme)?|de ma part|moi meme|de mon cote|j ai|jai|por mi(?: parte)?|de mi parte|por mim|yo mismo|yo misma|yo|door mij(?:zelf)?|van mijn kant|zelf|ikzelf|ik heb|ik|da me|da parte mia)(?= |$)/;
/** To turn somebody down, rather than to call something off. */
const TURNED_DOWN =
  /reject|declin|turned|abgelehnt|ablehn|refus|rechaz|afgewez|geweiger|afgeslagen|rifiut|recus|offer|angebot/;

/** A word for an end that the person brought about; null where it says nothing of that. */
function byThemselves(words: string): StatusReading | null {
  const rest = words.replace(THEMSELVES, ' ').replace(/ +/g, ' ').trim();
  if (rest === words || NOT.test(rest)) return null;
  const reading = knownStatus(rest) ?? readingWithin(rest.split(' '));
  switch (reading?.meaning.to) {
    case 'withdrawn':
    case 'declined':
      return { meaning: { to: reading.meaning.to }, sure: true };
    case 'rejected':
      return { meaning: { to: TURNED_DOWN.test(rest) ? 'declined' : 'withdrawn' }, sure: false };
    default:
      return null;
  }
}

/** What words for a status mean that are nothing else besides, made plain. */
export const knownStatus = (words: string): StatusReading | null =>
  known.get(words) ?? known.get(words.replace(/^\d+ /, '')) ?? null;

/** A phrase that stands among other words; certain only where one says an end and the other how far it had come. */
function readingWithin(words: readonly string[]): StatusReading | null {
  const found: { reading: StatusReading; from: number; to: number }[] = [];
  for (let from = 0; from < words.length; ) {
    const length = phraseLength(words, from);
    if (length === 0) {
      from += 1;
      continue;
    }
    const reading = known.get(words.slice(from, from + length).join(' '));
    if (reading) found.push({ reading, from, to: from + length });
    from += length;
  }
  const [first, second] = found;
  if (!first || found.length > 2) return null;
  const rest = words.filter((_, at) => !found.some(({ from, to }) => at >= from && at < to));
  if (NOT.test(rest.join(' '))) return null;
  if (!second) return { meaning: first.reading.meaning, sure: false };
  const [one, other] = [first.reading, second.reading];
  const between = words.slice(first.to, second.from);
  if (isEnding(one.meaning) && !isEnding(other.meaning) && between.some((word) => AFTER.test(word)))
    return { meaning: { ...one.meaning, after: other.meaning }, sure: one.sure && other.sure };
  // "Rejected, no feedback": the one that is certain.
  if (one.sure !== other.sure) return { meaning: (one.sure ? one : other).meaning, sure: false };
  return one.meaning.to === other.meaning.to ? { meaning: one.meaning, sure: false } : null;
}

function phraseLength(words: readonly string[], from: number): number {
  for (let length = Math.min(LONGEST, words.length - from); length > 0; length -= 1)
    if (known.has(words.slice(from, from + length).join(' '))) return length;
  return 0;
}

const ENDS: readonly string[] = ['accepted', 'declined', 'withdrawn', 'rejected', 'ghosted'];
const isEnding = ({ to }: Meaning): boolean => ENDS.includes(to);
