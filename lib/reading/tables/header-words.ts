import { type DayField, dayFieldOf, isDayField, type TableField } from './fields';
import { plainWords } from './plain-words';
import { knownStatus } from './status-words';

/** What headers call each field, in English, German, French, Spanish and Dutch, as plainWords makes them. */
const NAMES: readonly (readonly [TableField, string])[] = [
  [
    'company',
    'company|company name|employer|employer name|organization|organisation|organization name|business|firm|hiring company|companyname|account|firma|firmenname|unternehmen|arbeitgeber|betrieb|unternehmensname|entreprise|societe|employeur|nom de l entreprise|nom de lentreprise|nom entreprise|compagnie|empresa|compania|empleador|nombre de la empresa|organizacion|bedrijf|bedrijfsnaam|werkgever|organisatie|naam bedrijf|azienda|ditta|societa|empresa name',
  ],
  [
    'role',
    'role|role title|bezeichnung der stelle|stelle als|mansione|stanowisko|tatigkeit|taetigkeit|beworben als|bewerbung als|bewerbung fur|position applied for|applied for|type of work|type of work sought|activite|actividad|werkzaamheden|role name|job title|jobtitle|title|position|position title|job position|job role|job|job name|opening|vacancy|stelle|stellenbezeichnung|stellentitel|position titel|jobtitel|job titel|berufsbezeichnung|rolle|funktion|beruf|ausgeschriebene stelle|poste|intitule|intitule du poste|titre du poste|titre|offre|fonction|metier|puesto|cargo|vacante|titulo|posicion|puesto de trabajo|titulo del puesto|rol|functie|functietitel|functienaam|vacature|posizione|ruolo|vaga',
  ],
  [
    'status',
    'status|state|stage|application status|current status|current stage|job status|progress|outcome|result|decision|response|list|listname|list name|column|step|phase|pipeline stage|final status|bewerbungsstatus|aktueller status|stand|ergebnis|ausgang|rueckmeldung|ruckmeldung|antwort|entscheidung|statut|etat|etape|resultat|avancement|reponse|estado|estatus|etapa|resultado|situacion|respuesta|fase|stadium|uitkomst|resultaat|reactie|voortgang|stato|situacao',
  ],
  [
    'statusOn',
    'status date|antwort erhalten|antwort erhalten am|response received|reply received|heard back|date of status|status changed|status changed at|status changed on|statusdate|last moved|last moved at|lastmovedat|moved at|stage entered at|stageenteredat|stage date|status seit|statusdatum|status vom|stand vom|datum status|date du statut|date statut|fecha de estado|fecha estado|status sinds|datum van status|outcome date|response date|date of response|result date|decision date|date heard back|heard back date|heard back on|antwortdatum|datum antwort|datum der antwort|rueckmeldung am|ruckmeldung am|date de reponse|date reponse|fecha de respuesta|datum reactie|reactiedatum',
  ],
  [
    'applied',
    'applied yes no|did i apply|has applied|is applied|already applied|beworben ja nein|bewerbung raus|schon beworben|deja postule|ya aplicado|al gesolliciteerd',
  ],
  [
    'savedOn',
    'saved date|saved|gespeichert|date saved|saved on|saved at|savedat|created|created at|createdat|created on|created time|created date|date created|creation date|added|added at|added on|date added|dateadded|bookmarked on|date bookmarked|gespeichert am|erstellt|erstellt am|hinzugefugt am|hinzugefuegt am|angelegt am|gefunden am|found on|date found|ajoute le|cree le|date de creation|date d ajout|date dajout|enregistre le|trouve le|fecha de creacion|creado el|creado|anadido el|guardado el|fecha guardado|toegevoegd op|aangemaakt|aangemaakt op|opgeslagen op|gevonden op|datum toegevoegd',
  ],
  [
    'appliedOn',
    'applied|applied on|eingereicht|applied at|appliedat|applied date|applieddate|date applied|dateapplied|application date|applicationdate|date of application|app date|apply date|date submitted|submitted|submitted on|submission date|submitted at|sent|sent on|date sent|application sent|application sent on|day applied|beworben|beworben am|bewerbung am|bewerbungsdatum|bewerbung vom|datum bewerbung|datum der bewerbung|bewerbung gesendet|bewerbung gesendet am|bewerbung verschickt|versendet am|abgeschickt am|verschickt am|gesendet am|versandt am|abgesendet am|eingereicht am|datum versand|candidature|date candidature|date de candidature|date de la candidature|postule le|postule|candidature le|envoye le|date d envoi|date denvoi|candidature envoyee le|date de postulation|fecha de aplicacion|fecha aplicacion|fecha de solicitud|fecha de postulacion|fecha de candidatura|fecha solicitud|aplicado|aplicado el|enviado el|solicitado el|postulado el|fecha de envio|fecha envio|inscrito el|gesolliciteerd|gesolliciteerd op|sollicitatiedatum|datum sollicitatie|datum gesolliciteerd|verstuurd op|verzonden op|ingediend op|datum verstuurd|data candidatura|data di candidatura',
  ],
  [
    'phoneScreenOn',
    'phone screen|phone screen date|phone screen on|phone interview|phone interview date|phone call|screening|screening date|recruiter call|recruiter screen|hr call|hr screen|hr interview|telefoninterview|telefoninterview am|telefonat|telefonat am|telefongesprach|entretien telephonique|appel|entrevista telefonica|llamada|telefonisch gesprek|telefonisch interview|telefonische screening',
  ],
  [
    'firstInterviewOn',
    'interview|interview date|interview on|date of interview|interviewed on|first interview|first interview date|1st interview|interview 1|interview 1 date|interviewdate|1 interview|round 1|vorstellungsgesprach|vorstellungsgesprach am|gesprach|gesprach am|erstgesprach|1 gesprach|interview am|termin vorstellungsgesprach|entretien|date entretien|date d entretien|date dentretien|entretien le|premier entretien|1er entretien|entrevista|fecha entrevista|fecha de entrevista|primera entrevista|1a entrevista|gesprek|sollicitatiegesprek|data colloquio|colloquio|primo colloquio|data da entrevista|eerste gesprek|1e gesprek|datum gesprek|datum interview|gesprek op',
  ],
  [
    'laterInterviewOn',
    'second interview|2nd interview|interview 2|interview 2 date|round 2|2 interview|technical interview|onsite|on site interview|onsite interview|zweitgesprach|2 gesprach|zweites gesprach|deuxieme entretien|2e entretien|segunda entrevista|2a entrevista|tweede gesprek|2e gesprek',
  ],
  [
    'finalRoundOn',
    'final interview|final round|final round date|final interview date|last interview|endrunde|letztes gesprach|dernier entretien|entretien final|entrevista final|ultima entrevista|laatste gesprek|laatste ronde',
  ],
  [
    'offerOn',
    'offer|offer date|date of offer|offer on|offered on|offer received|angebot|angebot am|zusage|zusage am|offre recue|offre le|oferta|fecha oferta|fecha de oferta|aanbod|aanbod op|datum aanbod',
  ],
  [
    'acceptedOn',
    'accepted on|accepted date|date accepted|hired on|hire date|angenommen am|zugesagt am|accepte le|aceptado el|aangenomen op|geaccepteerd op',
  ],
  ['declinedOn', 'declined on|offer declined on|date declined|abgelehnt von mir am|decline le|declinado el'],
  [
    'withdrawnOn',
    'withdrawn on|withdrew on|date withdrawn|withdrawn date|withdrawal date|zuruckgezogen am|zurueckgezogen am|retire le|retirado el|teruggetrokken op|ingetrokken op',
  ],
  [
    'rejectedOn',
    'rejected on|rejected date|rejecteddate|date rejected|rejection date|rejected at|rejectedat|rejected|rejection|rejection received|date of rejection|closed on|absage|absage am|absage vom|abgesagt am|absagedatum|datum absage|datum der absage|absage erhalten|absage erhalten am|abgelehnt am|refuse le|refus|rejet|refus le|date refus|date de refus|rejet le|rechazado el|rechazo|fecha rechazo|fecha de rechazo|afgewezen op|afwijzing|afwijzing op|datum afwijzing|afwijzingsdatum',
  ],
  [
    'ghostedOn',
    'ghosted on|ghosted date|date ghosted|no response since|keine antwort seit|sans reponse depuis|sin respuesta desde|geen reactie sinds',
  ],
  [
    'history',
    'history|stage history|timeline|activity|events|verlauf|historie|chronik|historique|chronologie|historial|cronologia|geschiedenis|verloop|tijdlijn|log',
  ],
  [
    'url',
    'url|job url|joburl|link|job link|joblink|job posting|posting|posting url|posting link|job posting url|job ad|job post|job post url|listing|listing url|job listing|website|application link|application url|apply link|apply url|web address|sourceurl|source url|job description link|stellenanzeige|anzeige|link zur anzeige|link zur stelle|stellenlink|ausschreibung|inserat|adresse web|lien|lien de l offre|lien de loffre|lien offre|lien annonce|annonce|url de l offre|enlace|enlace a la oferta|link oferta|url oferta|vacaturelink|link vacature|link naar vacature|vacature url|collegamento',
  ],
  ['links', 'more links|other links|weitere links'],
  [
    'location',
    'location|city|place|job location|office|office location|where|town|region|ort|standort|arbeitsort|stadt|einsatzort|lieu|lieu de travail|ville|localisation|ubicacion|lugar|ciudad|localidad|locatie|plaats|stad|standplaats|werkplek|werklocatie|luogo|sede|local|cidade',
  ],
  [
    'workMode',
    'work mode|workmode|workplace type|workplacetype|workplace|remote|remote hybrid|remote or onsite|remote onsite|work type|work arrangement|work location type|work model|working model|location type|arbeitsmodell|homeoffice|home office|arbeitsform|remote hybrid onsite|teletravail|mode de travail|modalidad|teletrabajo|modalidad de trabajo|werkvorm|thuiswerken|hybride',
  ],
  [
    'salary',
    'salary|salary range|ctc|annual salary|monthly salary|hourly rate|base salary|monatsgehalt|bruttogehalt|pay|pay range|compensation|comp|wage|total compensation|salary offered|advertised salary|pay rate|rate|package|gehalt|gehaltsspanne|lohn|vergutung|verguetung|jahresgehalt|gehaltsangabe|salaire|remuneration|fourchette de salaire|salaire annonce|salario|sueldo|salario ofrecido|retribucion|banda salarial|salaris|loon|salarisindicatie|stipendio|retribuzione|ral|remuneracao',
  ],
  [
    'salaryMin',
    'salary min|min salary|minimum salary|salary minimum|salary from|salary low|salarymin|rangemin|range min|gehalt von|gehalt ab|salaire min|salaire minimum|salario minimo|salario desde|salaris min|salaris van|minimumsalaris',
  ],
  [
    'salaryMax',
    'salary max|max salary|maximum salary|salary maximum|salary to|salary high|salarymax|rangemax|range max|gehalt bis|salaire max|salaire maximum|salario maximo|salario hasta|salaris max|salaris tot|maximumsalaris',
  ],
  ['salaryCurrency', 'salary currency|currency|wahrung|waehrung|devise|moneda|divisa|valuta'],
  ['salaryPeriod', 'salary period|pay period|per|salary per|pay type|zeitraum|periode|periodo'],
  [
    'salaryWish',
    'desired salary|salary expectation|salary expectations|expected salary|my ask|asking salary|salary wish|target salary|wunschgehalt|gehaltswunsch|gehaltsvorstellung|pretentions salariales|salaire souhaite|expectativa salarial|salario deseado|salariswens|gewenst salaris',
  ],
  [
    'source',
    'source|job source|how applied|how i applied|art der bewerbung|bewerbungsart|bewerbungsweg|method of contact|type of contact|contact method|mode de candidature|forma de solicitud|wijze van solliciteren|jobsource|channel|found via|found on site|platform|job board|jobboard|site|where found|via|referral source|applied via|applied through|application method|method|how|quelle|kanal|portal|jobborse|jobboerse|gefunden bei|gefunden uber|gefunden ueber|plattform|source de l offre|canal|plateforme|site d emploi|origine|fuente|portal de empleo|plataforma|origen|bron|kanaal|gevonden via|vacaturesite|fonte',
  ],
  [
    'industry',
    'industry|sector|field|business area|branche|industrie|bereich|secteur|secteur d activite|domaine|industria|rubro|bedrijfstak|settore',
  ],
  [
    'deadline',
    'deadline|closing date|close date|apply by|application deadline|due date|due|last date to apply|expires|expires on|expiry date|bewerbungsfrist|frist|bewerbungsschluss|einsendeschluss|date limite|date limite de candidature|date de cloture|fecha limite|plazo|cierre|fecha de cierre|vence|sluitingsdatum|uiterste datum|reageren voor|scadenza',
  ],
  ['priority', 'priority|prioritat|prioritaet|prio|priorite|prioridad|prioriteit|interest level|importance'],
  [
    'tags',
    'tags|tag|labels|label|keywords|category|categories|schlagworter|schlagwoerter|schlagwort|kategorie|stichworte|etiquettes|categorie|mots cles|etiquetas|categoria|palabras clave|labels tags|trefwoorden',
  ],
  [
    'note',
    'note|notes|comment|comments|remarks|remark|additional notes|my notes|details|description|job description|jobdescription|htmldescription|summary|feedback|notiz|notizen|bemerkung|bemerkungen|kommentar|kommentare|anmerkung|anmerkungen|beschreibung|notes personnelles|commentaire|commentaires|remarque|remarques|nota|notas|comentario|comentarios|observaciones|descripcion|notitie|notities|opmerking|opmerkingen|commentaar|toelichting|osservazioni|observacoes|appunti',
  ],
  [
    'postingId',
    'job id|jobid|posting id|requisition|requisition id|req id|job number|reference|reference number|job reference|ref|referenznummer|kennziffer|referenz|stellennummer|stellen id|chiffre|reference de l offre|numero d offre|referencia|id de la oferta|referentie|vacaturenummer',
  ],
  ['archived', 'archived|is archived|archived at|archiviert|archive|archivado|gearchiveerd'],
  ['board', 'board|boardname|board name'],
];

/** Whom to turn to: people in one's own table, and not asked for where a program adds it. */
const CONTACT = new Set(
  'contact|contact name|contact person|contact info|contact details|point of contact|recruiter|recruiter name|hiring manager|interviewer|person|people|ansprechpartner|ansprechpartnerin|ansprechpartner in|ansprechperson|kontakt|kontaktperson|name ansprechpartner|contactpersoon|contacto|persona de contacto|personne de contact|interlocuteur|recruteur|reclutador|referente'.split(
    '|',
  ),
);
const CONTACT_MAIL = new Set(
  'contact email|contact e mail|contact mail|email|e mail|email address|mail|recruiter email|e mail adresse|email adresse|emailadres|correo|correo electronico|courriel|e mail ansprechpartner|email ansprechpartner'.split(
    '|',
  ),
);
const CONTACT_PHONE = new Set(
  'contact phone|contact phone number|phone|phone number|telephone|mobile|telefon|telefonnummer|telefoon|telefoonnummer|telefono|telephone portable|telefon ansprechpartner'.split(
    '|',
  ),
);
/** About the person whose list it is. */
const PERSON = new Set(
  'creator user id|creator user first name|creator user last name|creator user email|creatoruserid|creatoruserfirstname|creatoruserlastname|creatoruseremail'.split(
    '|',
  ),
);

/** Columns that are of no use here, and why: said to whoever looks for theirs. */
const LEFT_OUT: readonly (readonly [string, string])[] = [
  [
    'These are answers that you gave, and were not asked for.',
    'question and answers|questions and answers|questions|answers',
  ],
  [
    'It is about a document, which is not in the file.',
    'resume|resume name|resume used|resume version|cv|cv file|cv version|cover letter|cover letter file|coverletter|lebenslauf|anschreiben|documents|unterlagen|lettre de motivation|carta de presentacion|motivatiebrief|attachments',
  ],
  [
    'When the row was last changed is no day on which anything happened.',
    'last updated|lastupdated|last updated at|updated|updated at|updatedat|updated on|last modified|modified|last edited|last edited time|last activity|last contact|last contacted|zuletzt geandert|zuletzt geaendert|geandert am|geaendert am|aktualisiert|aktualisiert am|letzter kontakt|derniere modification|mis a jour|mis a jour le|modifie le|ultima modificacion|actualizado|actualizado el|laatst gewijzigd|bijgewerkt|gewijzigd op|laatst bijgewerkt',
  ],
  [
    'What is still to be done is no part of what happened.',
    'follow up|follow up date|followup|followup date|followupat|follow up at|next step|next steps|next action|todo|to do|reminder|nachfassen|nachfassen am|nachste schritte|naechste schritte|wiedervorlage|relance|relancer le|prochaine etape|seguimiento|proximo paso|opvolging|volgende stap|date archived|archived date|archived on',
  ],
  [
    'When the posting appeared is no day of the application.',
    'date posted|posted|posted on|posted at|posting date|publication date|published|veroffentlicht|veroeffentlicht am|veroffentlicht am|publie le|date de publication|publicado|fecha de publicacion|geplaatst op|datum geplaatst',
  ],
  [
    'It is a number of the other program.',
    'id|index|no|lfd nr|lfd|nummer|nr crt|n|nr|number|row|uuid|company id|companyid|board id|boardid|list id|listid|user id|userid|application id|applicationid',
  ],
  [
    'There is no place for it here.',
    'color|colour|color code|farbe|rootdomain|root domain|company domain|companydomain|excitement|rating|fit|fit rating|score|match score',
  ],
];

/** Headers that say "day" and not of what. */
export const GENERAL_DAY = new Set(
  'date|day|when|date of contact|contact date|date of activity|activity date|datum|tag|wann|jour|quand|fecha|dia|cuando|dag|wanneer|data|zeitpunkt|timestamp|time'.split(
    '|',
  ),
);

/** What stands between the words of a name and says nothing: "date du refus" is "date refus". */
const BETWEEN =
  /(?<= )(?:a|al|an|da|das|de|del|della|dem|den|der|des|di|die|do|du|el|fur|het|il|l|la|le|les|of|the|to|van|vom|von|zum|zur) (?=\S)/gu;
const lean = (name: string): string => name.replace(BETWEEN, '');

const byName = new Map<string, TableField>();
const byLeanName = new Map<string, TableField>();
for (const [field, names] of NAMES)
  for (const name of names.split('|')) {
    if (!byName.has(name)) byName.set(name, field);
    if (!byLeanName.has(lean(name))) byLeanName.set(lean(name), field);
  }
const leftOut = new Map<string, string>();
for (const [why, names] of LEFT_OUT) for (const name of names.split('|')) leftOut.set(name, why);

/** What a column may say of somebody on the other side. */
export type ContactField = Extract<TableField, `contact${string}`>;

/** What such a header says of the part that somebody has; null where it says nothing. */
export function roleInHeader(header: string): string | null {
  const words = plainWords(header);
  if (/^(?:recruiter|recruteur|reclutador)/.test(words)) return 'recruiter';
  if (words === 'hiring manager' || words === 'interviewer') return words;
  return null;
}

/**
 * What a header is commonly about: a field, somebody to turn to, or what is left out; `leftOut` says why a column with it
 * is not imported; null where it says nothing.
 */
export function headerSays(
  header: string,
): { field: TableField } | { person: ContactField | null } | { leftOut: string } | null {
  // "Employer (name, address)": what stands in brackets says how it is filled in.
  const words = plainWords(header.replace(/\s*\([^()]*\)\s*$/u, '') || header);
  const plain = words.replace(/^(?:the|my|your|job|die|der|das|le|la|el|de|het) /, '').replace(/ \d{4}$/, '');
  for (const name of [words, plain]) {
    const field = byName.get(name);
    if (field) return { field };
    if (CONTACT.has(name)) return { person: 'contact' };
    if (CONTACT_MAIL.has(name)) return { person: 'contactMail' };
    if (CONTACT_PHONE.has(name)) return { person: 'contactPhone' };
    if (PERSON.has(name)) return { person: null };
    const why = leftOut.get(name);
    if (why) return { leftOut: why };
  }
  const field =
    byLeanName.get(lean(plain)) ?? byLeanName.get(lean(withoutElision(header))) ?? dayOfStatus(header);
  return field ? { field } : null;
}

const withoutElision = (header: string): string =>
  plainWords(header.replace(/(?<!\p{L})[dl]['’](?=\p{L})/giu, ''));

/** Words of a header that say that days stand below it. */
const DAY_WORDS =
  /(?:^| )(?:date|day|on|am|datum|tag|le|jour|fecha|dia|el|op|dag|data|il|em|when)(?= |$)|(?<=\p{L}{4})(?:datum|tag)$/gu;
/** "Final date" is the last one, "date received" is of a letter, and a French "offre" is the posting. */
const NOT_OF_STATUS = new Set(['final', 'received', 'sent', 'finale', 'started', 'offre']);

/** A header that names a day and what happened: "Absagedatum", "Rejection email date", "Datum des Telefoninterviews". */
function dayOfStatus(header: string): DayField | 'statusOn' | null {
  const plain = withoutElision(header);
  const rest = lean(` ${plain}`).replace(DAY_WORDS, '').replace(/\s+/g, ' ').trim();
  if (rest === '' || rest === plain) return null;
  for (const word of [rest, rest.replace(/e?s$/, '')]) {
    if (NOT_OF_STATUS.has(word)) return null;
    const named = byName.get(word);
    if (named && isDayField(named)) return named;
    if (named === 'status') return 'statusOn';
    const reading = knownStatus(word);
    if (reading?.sure && reading.meaning.to !== 'saved') return dayFieldOf(reading.meaning.to);
  }
  return null;
}

/** Names of an interview that leave open which of them it was. */
const ANY_INTERVIEW = new Set(
  'interview|interviews|interviewed|interviewdate|job interview|next interview|vorstellungsgesprach|vorstellungsgesprache|gesprach|bewerbungsgesprach|termin vorstellungsgesprach|interviewtermin|gesprachstermin|entretien|entretiens|entretien prevu|entrevista|entrevistas|gesprek|gesprekken|sollicitatiegesprek|colloquio'.split(
    '|',
  ),
);

/** Whether a header names an interview and not which: its days belong to the stage that the status of a row names. */
export const isAnyInterview = (header: string): boolean =>
  [
    plainWords(header),
    lean(` ${withoutElision(header)}`)
      .replace(DAY_WORDS, '')
      .replace(/\s+/g, ' ')
      .trim(),
  ].some((words) => ANY_INTERVIEW.has(words));

/** Whether a header says nothing but that a day stands below it. */
export const isGeneralDay = (header: string): boolean => GENERAL_DAY.has(plainWords(header));
