import { folded } from '@/lib/language/mail/fold';

/** Who may apply: nothing but a job's title has it. */
const MARKER =
  /\(?\b[mfwdxhi]\s?[/|*,]\s?[mfwdxhin](?:\s?[/|*,]\s?[mfwdxhin]){0,2}\b\)?|\(\s*(?:gn|all genders?|any gender|h\/f|v\/m|m\/v)\s*\*?\)|\b[hfv]\/[fhmv]\b/iu;

/** What titles of jobs are made of, in English, German, French, Spanish and Dutch, without marks. */
const ROLE =
  /\b(?:engineer|developer|manager|designer|analyst|architect|scientist|consultant|nurse|teacher|assistant|director|lead|specialist|administrator|coordinator|officer|technician|accountant|intern(?:ship)?|trainee|apprentice|researcher|writer|editor|recruiter|representative|associate|advisor|adviser|driver|chef|cook|waiter|cashier|clerk|electrician|plumber|mechanic|carpenter|welder|operator|supervisor|executive|head of|vp|cto|ceo|cfo|counsel|lawyer|paralegal|pharmacist|physician|doctor|therapist|tutor|professor|operative|handler|picker|packer|porter|labou?rer|fitter|installer|tuner|roofer|bricklayer|stonemason|painter|plasterer|joiner|carer|caregiver|nanny|midwife|paramedic|dentist|veterinarian|surveyor|estimator|inspector|dispatcher|merchandiser|florist|barista|bartender|housekeeper|concierge|waitress|sommelier|machinist|technologist|statistician|economist|biologist|chemist|physicist|geologist|ecologist|psychologist|counsell?or|caseworker|instructor|trainer|curator|archivist|journalist|copywriter|illustrator|animator|videographer|stylist|beautician|barber|gamekeeper|farmhand|landscaper|arborist|deckhand|rigger|scaffolder|locksmith|glazier|upholsterer|watchmaker|lecturer|librarian|programmer|tester|strategist|planner|buyer|producer|worker|owner|scrum master|sre|devops|controller|auditor|agent|partner|cleaner|guard|gardener|baker|butcher|hairdresser|receptionist|secretary|translator|photographer|pilot|steward|marketer|ingenieur\p{L}*|entwickler\p{L}*|leiter\p{L}*|leitung|mitarbeiter\p{L}*|sachbearbeiter\p{L}*|fachkraft|\p{L}*fachkraft|berater\p{L}*|kauf(?:mann|frau)\p{L}*|referent\p{L}*|pfleger\p{L}*|erzieher\p{L}*|lehrer\p{L}*|arzt|arztin|werkstudent\p{L}*|praktik\p{L}*|auszubildende\p{L}*|ausbildung|techniker\p{L}*|mechatroniker\p{L}*|elektroniker\p{L}*|verkaufer\p{L}*|fahrer\p{L}*|koch|kochin|assistenz|architekt\p{L}*|informatiker\p{L}*|projektmanager\p{L}*|produktmanager\p{L}*|steuerfach\p{L}*|buchhalter\p{L}*|ingenieure?|developpeu(?:r|se)|charge\p{L}*|responsable|directeur|directrice|chef(?:fe)? de|technicien\p{L}*|assistante?|comptable|vendeu(?:r|se)|infirmi(?:er|ere)|conseill(?:er|ere)|commercial\p{L}*|alternan(?:t|te|ce)|stage|stagiaire|gestionnaire|redact(?:eur|rice)|ingeniero|ingeniera|desarrollador\p{L}*|programador\p{L}*|gerente|director|directora|tecnico|tecnica|analista|administrativ[oa]|auxiliar|enfermer[oa]|profesor\p{L}*|comercial|dependient[ea]|becari[oa]|practicas|jefe|jefa|responsable|disenador\p{L}*|consultor\p{L}*|ontwikkelaar|medewerker|adviseur|verpleegkundige|leraar|docent|beheerder|monteur|begeleider|stagiair\p{L}*|teamleider|projectleider|verkoper|boekhouder|chauffeur|kok|onderzoeker|consulente?)\b/u;
/** German and Dutch write a title as one word that ends in it. */
const ROLE_END =
  /(?:ingenieur|entwickler|manager|leiter|mitarbeiter|berater|techniker|pfleger|lehrer|verkaufer|fahrer|kraft|kaufmann|kauffrau|assistent|assistenz|mechaniker|ontwikkelaar|medewerker|adviseur|leider|beheerder|kundige|meister|helfer|arbeiter|planer|designer|controller|architekt|analyst|referent)(?:in|innen|n|\*in|:in)?(?![\p{L}])/u;

/** Whether a line reads as the title of a job. */
export function readsAsTitle(line: string): boolean {
  if (line.length > 120 || line.length < 2) return false;
  if (MARKER.test(line)) return true;
  const plain = folded(line);
  return ROLE.test(plain) || ROLE_END.test(plain);
}

const GENERIC = new Set(
  `job description, job details, jobs, careers, career, open positions, job openings, apply now, apply, about the job, about the role, overview,
  home, login, sign in, search jobs, welcome, vacancies, join us, join our team, work with us, we are hiring, page not found, not found,
  404, error, access denied, just a moment, attention required, please wait, loading, cookies, cookie settings, privacy, menu, skip to main content,
  stellenangebot, stellenbeschreibung, stellenausschreibung, karriere, stellenangebote, offene stellen, jetzt bewerben, startseite, anmelden, ihre aufgaben, dein profil,
  offre d'emploi, offres d'emploi, description du poste, carrieres, postuler, accueil, rejoignez-nous, nos offres,
  oferta de empleo, ofertas de empleo, descripcion del puesto, empleo, inicio, trabaja con nosotros, inscribirse,
  vacature, vacatures, functieomschrijving, werken bij, solliciteren, solliciteer direct, inloggen`
    .split(/\s*,\s*/)
    .map((one) => one.trim()),
);

/** Headings that stand on every page, whatever job it is about. */
export const isGenericHeading = (line: string): boolean =>
  GENERIC.has(
    folded(line)
      .replace(/[.:!…]+$/u, '')
      .trim(),
  );
