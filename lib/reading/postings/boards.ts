import { folded } from '@/lib/language/mail/fold';

const list = (names: string) => new Set(names.split(/\s*,\s*/).map(key));
const key = (name: string) => folded(name).replace(/[^a-z0-9]/g, '');

/** Sites where jobs of others are posted: on a page of theirs, their name says nothing about the employer. */
const BOARDS = list(
  `LinkedIn, LinkedIn Jobs, Indeed, Glassdoor, StepStone, Monster, XING, XING Jobs, ZipRecruiter, CareerBuilder, SimplyHired, Dice,
  Totaljobs, Reed, Reed.co.uk, CV-Library, Adzuna, Jooble, Talent.com, Jobrapido, Neuvoo, Google Jobs, Google for Jobs,
  Welcome to the Jungle, HelloWork, Apec, France Travail, Pôle emploi, Cadremploi, Meteojob, RegionsJob, Jobteaser, Météojob,
  InfoJobs, Tecnoempleo, Computrabajo, Infoempleo, Milanuncios, Domestika, Bumeran, Turijobs, Hacker News, Y Combinator Jobs,
  Nationale Vacaturebank, Werk.nl, Intermediair, Jobbird, Werkzoeken, VDAB, Jobat, StepStone.de, Stellenanzeigen.de, jobware,
  Arbeitsagentur, Jobbörse der Bundesagentur für Arbeit, Kimeta, Jobvector, academics, jobs.ch, jobup.ch, karriere.at,
  willhaben, meinestadt.de, yourfirm, Get in IT, Heise Jobs, Wellfound, AngelList, Otta, Hired, The Muse, FlexJobs, RemoteOK,
  Remote OK, We Work Remotely, Remotive, Himalayas, Work at a Startup, Builtin, Built In, BuiltIn, EURES, Seek, Naukri, Bayt,
  JobStreet, Foundit, Shine, Handshake, Ladders, TheLadders, Snagajob, USAJobs, Civil Service Jobs, NHS Jobs, jobs.ac.uk,
  Guardian Jobs, EuroJobs, Landing.jobs, Jobgether, JobLeads, Join.com, Jobted, Trovit, Facebook, Twitter, X, Instagram`,
);

/** Programs that show an employer's own page; one of them may be an employer as well, where the data says so. */
const PROGRAMS = list(
  `Greenhouse, Lever, Workday, Myworkdayjobs, Ashby, AshbyHQ, SmartRecruiters, Personio, Workable, Recruitee, Teamtailor, BambooHR,
  Jobvite, iCIMS, Taleo, Oracle, SAP SuccessFactors, SuccessFactors, JOIN, softgarden, Rexx, Rippling, Breezy, BreezyHR, Pinpoint,
  Homerun, Factorial, Welcomekit, Flatchr, Notion, Google Docs, Google, Medium, Wix, WordPress, Comeet, Jazzhr, Zoho Recruit, d.vinci`,
);

const NOBODY = list(
  `confidential, confidential company, anonymous, unknown, undisclosed, not disclosed, n/a, na, none, null, undefined, company,
  company name, employer, our client, client, vertraulich, anonym, unbekannt, firma, unternehmen, arbeitgeber, unser Kunde, confidentiel,
  anonyme, entreprise, notre client, confidencial, empresa, empresa confidencial, nuestro cliente, vertrouwelijk, anoniem, bedrijf, onze klant,
  onze opdrachtgever, private, CDI, CDD, full-time, full time, fulltime, part-time, part time, permanent, temporary, contract, freelance, internship, hybrid, remote, on-site,
  vollzeit, teilzeit, festanstellung, feste anstellung, unbefristet, befristet, ausbildung, praktikum, temps plein, temps partiel, alternance, stage,
  jornada completa, media jornada, indefinido, voltijd, deeltijd, vast, tijdelijk, new, neu, nouveau, nuevo, save, apply, share, jobs, careers, karriere, stellenangebote, carrières, emplois, empleo, vacatures, home, welcome, job board, test, string`,
);
const ENDS_AS_PAGE = /\.(?:com|de|fr|es|nl|co\.uk|ch|at|org|net|io|eu|be|us|ca|in)$/i;

/** Whether a name is that of a site with jobs of others. */
export function isBoard(name: string): boolean {
  const plain = name.replace(/^(?:www\.)/i, '').trim();
  return [
    plain,
    plain.replace(ENDS_AS_PAGE, ''),
    plain.replace(
      /\s+(?:jobs|careers|deutschland|france|españa|uk|nederland|inc\.?|corporation|ireland|gmbh)$/i,
      '',
    ),
  ].some((one) => BOARDS.has(key(one)));
}

/** Whether a name that a page carries is one of the program that shows it. */
export const isProgram = (name: string): boolean => PROGRAMS.has(key(name.replace(ENDS_AS_PAGE, '')));

/** Whether a name stands for an employer that is not named. */
export const isNobody = (name: string): boolean => key(name) === '' || NOBODY.has(key(name));
