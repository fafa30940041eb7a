import { folded } from './fold';
import { HOUSE, trimmedName } from './names';

/** Words of a sender that name a desk, not the house it stands in. */
export const DESK = new Set(
  folded(
    `team the careers career recruiting recruitment recruiter talent acquisition hr human resources jobs job people hiring
    culture department dept office desk notifications notification alerts alert noreply no-reply no reply do not
    donotreply via from at the mail service center centre applications applicant candidate experience admin
    bewerbung bewerbungen personal personalabteilung personalwesen karriere bewerbermanagement personalteam bei von vom
    recrutement rh ressources humaines équipe candidatures carrières emploi service de du des la le chez
    empleo selección seleccion recursos humanos equipo talento candidaturas rrhh personas gestión departamento
    vacatures werving selectie personeelszaken p&o afdeling sollicitaties hrm bij van
    selezione risorse umane ufficio personale candidature lavora con noi carriere di presso
    recrutamento equipa equipe pessoas gestão talentos carreiras vagas departamento rh na no da do dos
    info kontakt contact office hello verwaltung administration sekretariat secretaría secretariat graduate early reclutamiento personalservice leitung vetting empleo portal bolsa trabajo selezione personeel secretaria gemeindeverwaltung campus
    scheduling helpdesk bursar registrar payroll fachdienst fachbereich accueil secretariaat personalbüro hausleitung gente
    werkt werken loopbaan gabinete accounts payable bureau segreteria
    interview interviews scheduling assistant coordinator events event operations inbox onboarding offers offer support system portal
    screening resourcing updates update messages message reply auto automated automatic committee
    personeelsdienst administración recepción rezeption schulleitung intendanz chefsekretariat
    terminplanung termine termin bewerberportal bewerbungsportal bewerberservice stellenportal antwort eingang
    plateforme plate-forme espace candidat calendrier entretiens entrevues concours avis recrute
    agenda entrevistas citas avisos bolsa procesos proceso gestor plataforma
    vacaturesysteem vacature gesprekken planning sollicitatie sollicitant recruter
    selezioni colloqui calendario concorsi avvisi portale
    entrevista processo seletivo processos avisos plataforma inscrições geral
    dotation drh srh grh réception convocatorias nóminas protocollo receptie loonadministratie personalstelle personalreferat enquiries
    segreteria dirección direzione direção direktion directie geschäftsführung geschäftsleitung`,
  )
    .split(/\s+/)
    .filter(Boolean),
);

/** Words that begin a sentence or a greeting, with a capital like a name. */
export const BEGINS = new Set(
  folded(
    `dear hi hello hey at in on for from with the our your thank thanks here this that as all best kind regards
    liebe lieber hallo sehr guten bei im am von vom für die der das ihr ihre unser unsere moin servus
    bonjour chère cher chez madame monsieur au la le les nous votre
    hola estimada estimado buenos buenas en de desde su tu nuestra
    beste geachte dag hoi bij het een uw
    gentile ciao cara caro presso da per alla salve
    olá cara caro prezada prezado na no em exma boa bom`,
  )
    .split(/\s+/)
    .filter(Boolean),
);

/** A sender's words without those that name a desk. */
export function strip(piece: string): { name: string; stripped: boolean } {
  const words = piece.split(' ');
  let [from, to] = [0, words.length];
  while (from < to && beginsDesk(words, from)) from += 1;
  // "Department of Rivers" is a whole name.
  if (
    /^(?:of|de|del|della|di|do|da|&|des|du|für)$/.test(words[from - 1] ?? words[from] ?? '') ||
    words[from] === 'of' ||
    words[from] === '&'
  )
    from = 0;
  while (to > from && isDesk(words, to - 1)) to -= 1;
  if (words[to - 1]?.endsWith(',') === true) words[to - 1] = (words[to - 1] ?? '').slice(0, -1);
  return { name: trimmedName(words.slice(from, to).join(' ')), stripped: from > 0 || to < words.length };
}

/**
 * "Centre Hospitalier" is a house, and "Service Recrutement" a desk; "Selectie & Loopbaan" are two of them, and "DP" is one
 * before a house's own word.
 */
function beginsDesk(words: readonly string[], at: number): boolean {
  const word = folded(words[at] ?? '').replace(/[,:]$/, '');
  const next = folded(words[at + 1] ?? '').replace(/[,:]$/, '');
  if (word === 'dp') return HOUSE.test(words[at + 1] ?? '');
  if (HOUSE_OR_DESK.test(word) || word === '&') return DESK.has(next) && (word !== '&' || at > 0);
  return DESK.has(word);
}
const HOUSE_OR_DESK = /^(?:cent(?:er|re)|services?)$/;

/** "Veterinary Centre" is a house; "HR Services" and "People & Culture" are desks in one. */
function isDesk(words: readonly string[], at: number): boolean {
  const word = folded(words[at] ?? '').replace(/[,:]$/, '');
  if (OF_A_DESK.test(word)) return isNamedDesk(words[at - 1]);
  return DESK.has(word) || (word === '&' && isNamedDesk(words[at - 1]));
}
const isNamedDesk = (word = '') => DESK.has(folded(word));
const OF_A_DESK = /^(?:cent(?:er|re)|services?|systeem|system)$/;
