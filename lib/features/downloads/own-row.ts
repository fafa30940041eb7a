import type { DownloadedApplication } from '@/lib/features/downloads/types';
import { historyCell, linksCell, peopleCell, tagsCell } from '@/lib/reading/tables/own-cells';
import { OWN_COLUMNS, type OwnField } from '@/lib/reading/tables/own-columns';
import type { Salary } from '@/lib/rules/salary';

/** A cell before it is written: a text, an amount, a local day, or nothing. */
export type Cell = { text: string } | { amount: number } | { day: string } | null;

export const HEADERS = OWN_COLUMNS.map(({ header }) => header);

/** An application as the cells of a row, under `HEADERS`. */
export const cellsOf = (whole: DownloadedApplication): Cell[] => {
  const cells = byField(whole);
  return OWN_COLUMNS.map(({ field }) => cells[field]);
};

function byField({ application, events, people }: DownloadedApplication): Record<OwnField, Cell> {
  const { salary, salaryWish, laterLabel } = application;
  return {
    company: text(application.company),
    role: text(application.role),
    stage: text(laterLabel ? `${application.stage} (${laterLabel})` : application.stage),
    ending: text(application.ending),
    appliedOn: day(application.appliedOn),
    endedOn: day(application.endedOn),
    deadline: day(application.deadline),
    location: text(application.location),
    workMode: text(application.workMode),
    ...{ salaryMin: amount(salary, 'min'), salaryMax: amount(salary, 'max') },
    ...{ salaryCurrency: text(salary?.currency), salaryPeriod: text(salary?.period) },
    ...{ wishMin: amount(salaryWish, 'min'), wishMax: amount(salaryWish, 'max') },
    ...{ wishCurrency: text(salaryWish?.currency), wishPeriod: text(salaryWish?.period) },
    source: text(application.source),
    industry: text(application.industry),
    priority: text(application.priority),
    tags: text(tagsCell(application.tags)),
    url: text(application.url),
    links: text(linksCell(application.links)),
    note: text(application.note),
    archived: text(application.archivedAt && 'yes'),
    contact: text(peopleCell(people)),
    history: text(historyCell(events.map((event) => ({ ...event, on: event.on?.toString() ?? null })))),
  };
}

const text = (said: string | null | undefined): Cell => (said ? { text: said } : null);
const day = (on: string | null): Cell => (on === null ? null : { day: on });

function amount(salary: Salary | null, end: 'min' | 'max'): Cell {
  const said = salary?.[end] ?? null;
  return said === null ? null : { amount: said };
}
