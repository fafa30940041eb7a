import { Temporal } from 'temporal-polyfill';
import { type Naming, nameOfStage, ownNameOf } from './own-stages';
import type { Ending, LaterLabel, Stage } from './stages';

// The report for an employment office: what was applied for, and what came of it, in the office's language.

export const REPORT_LANGUAGES = ['en', 'de'] as const;
export type ReportLanguage = (typeof REPORT_LANGUAGES)[number];

/** An event as a report tells it; `on` is a local day, YYYY-MM-DD, null where nobody knows it (DATES). */
export type ReportEvent = {
  stage: Stage;
  laterLabel: LaterLabel | null;
  round: string | null;
  ending: Ending | null;
  on: string | null;
};

export type ReportWords = {
  title: string;
  period: (from: string, to: string) => string;
  count: (applications: number) => string;
  none: string;
  name: string;
  reference: string;
  signature: string;
  columns: { applied: string; company: string; role: string; place: string; through: string } & {
    history: string;
    result: string;
  };
  undated: string;
  open: string;
  stages: Record<Stage, string>;
  labels: Record<LaterLabel, string>;
  endings: Record<Ending, string>;
};

export const REPORT_WORDS: Record<ReportLanguage, ReportWords> = {
  en: {
    title: 'My job applications',
    period: (from, to) => `${from} to ${to}`,
    count: (applications) => (applications === 1 ? '1 application' : `${applications} applications`),
    none: 'No applications in this time.',
    name: 'Name',
    reference: 'Reference number',
    signature: 'Date, signature',
    columns: {
      ...{ applied: 'Applied on', company: 'Company', role: 'Role', place: 'Place' },
      ...{ through: 'Found through', history: 'What happened', result: 'Result' },
    },
    undated: 'Day not known',
    open: 'Open',
    stages: {
      saved: 'Noted',
      applied: 'Applied',
      'phone-screen': 'Phone interview',
      'first-interview': 'First interview',
      'later-interview': 'Further interview',
      'final-round': 'Final interview',
      offer: 'Offer',
    },
    labels: {
      technical: 'technical',
      panel: 'panel',
      presentation: 'presentation',
      'take-home': 'work sample',
    },
    endings: {
      accepted: 'Offer accepted',
      declined: 'Declined by me',
      withdrawn: 'Withdrawn by me',
      rejected: 'Rejected',
      ghosted: 'No answer',
    },
  },
  de: {
    title: 'Meine Bewerbungen',
    period: (from, to) => `${from} bis ${to}`,
    count: (applications) => (applications === 1 ? '1 Bewerbung' : `${applications} Bewerbungen`),
    none: 'Keine Bewerbungen in dieser Zeit.',
    name: 'Name',
    reference: 'Kundennummer',
    signature: 'Datum, Unterschrift',
    columns: {
      ...{ applied: 'Beworben am', company: 'Unternehmen', role: 'Stelle', place: 'Ort' },
      ...{ through: 'Gefunden über', history: 'Verlauf', result: 'Ergebnis' },
    },
    undated: 'Tag nicht bekannt',
    open: 'Offen',
    stages: {
      saved: 'Vorgemerkt',
      applied: 'Beworben',
      'phone-screen': 'Telefongespräch',
      'first-interview': 'Erstes Vorstellungsgespräch',
      'later-interview': 'Weiteres Vorstellungsgespräch',
      'final-round': 'Letztes Vorstellungsgespräch',
      offer: 'Angebot',
    },
    labels: {
      technical: 'fachlich',
      panel: 'mit mehreren',
      presentation: 'Präsentation',
      'take-home': 'Arbeitsprobe',
    },
    endings: {
      accepted: 'Angebot angenommen',
      declined: 'Von mir abgelehnt',
      withdrawn: 'Von mir zurückgezogen',
      rejected: 'Absage',
      ghosted: 'Keine Antwort',
    },
  },
};

/** "3 November 2026", "03.11.2026". */
export function reportDay(on: string, language: ReportLanguage): string {
  const { day, month, year } = Temporal.PlainDate.from(on);
  return language === 'de'
    ? `${two(day)}.${two(month)}.${String(year).padStart(4, '0')}`
    : `${day} ${MONTHS[month - 1]} ${year}`;
}

const two = (number: number) => String(number).padStart(2, '0');
const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
];

/** In which words: the office's language, and within it the person's own names of stages and rounds, as they stand. */
export type ReportIn = { language: ReportLanguage; naming: Naming };

/** The events in words, a line each: the day, and what happened on it. */
export const reportHistory = (events: readonly ReportEvent[], reader: ReportIn): string =>
  events.map((event) => lineOf(event, reader)).join('\n');

function lineOf(
  { stage, laterLabel, round, ending, on }: ReportEvent,
  { language, naming }: ReportIn,
): string {
  const words = REPORT_WORDS[language];
  const kind = stage === 'later-interview' && laterLabel ? ` (${words.labels[laterLabel]})` : '';
  const own = round === null ? ownNameOf(naming, stage) : nameOfStage(naming, { stage, round });
  const what = ending ? words.endings[ending] : `${own ?? words.stages[stage]}${kind}`;
  return `${on ? reportDay(on, language) : words.undated}: ${what}`;
}

/** How it ended, or that it is open. */
export const reportResult = (ending: Ending | null, language: ReportLanguage): string =>
  ending ? REPORT_WORDS[language].endings[ending] : REPORT_WORDS[language].open;
