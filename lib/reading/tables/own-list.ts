import { neutralised } from '@/lib/rules/formula-cells';
import { STAGES } from '@/lib/rules/stages';
import {
  historyCell,
  linksCell,
  type OwnEvent,
  type OwnLink,
  type OwnPerson,
  peopleCell,
  tagsCell,
} from './own-cells';
import { OWN_COLUMNS, type OwnField } from './own-columns';
import type { RawRow } from './separated';

// The list that our own export writes as JSON, as the rows that it writes as CSV: what reads the one reads the other.

type Thing = Readonly<Record<string, unknown>>;
type Pay = { min: number | null; max: number | null; currency: string; period: string };
/** What of an application of ours is read back. */
type OwnThing = Thing & {
  stage: string;
  laterLabel: string | null;
  events: readonly (Omit<OwnEvent, 'round'> & { roundName?: string | null })[];
  tags: readonly string[];
  links: readonly OwnLink[];
  salary: Pay | null;
  salaryWish: Pay | null;
  /** Left out in lists from before there were people in them. */
  people?: readonly OwnPerson[];
  archivedAt: string | null;
};

/** The rows of a list that is our own, counted from 1 below their headers; null where it isn't. */
export function ownRows(list: readonly Thing[]): RawRow[] | null {
  if (!list.every(isOwn)) return null;
  const rows = list.map((thing, at) => {
    const cells = cellsOf(thing);
    return { line: at + 1, cells: OWN_COLUMNS.map(({ field }) => neutralised(cells[field])) };
  });
  return [{ line: 0, cells: OWN_COLUMNS.map(({ header }) => header) }, ...rows];
}

const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown, is: (one: unknown) => boolean) => Array.isArray(value) && value.every(is);
const isText = (value: unknown) => typeof value === 'string';
const isStage = (value: unknown) => STAGES.some((stage) => stage === value);
const isEvent = (one: unknown) => isThing(one) && isStage(one.stage) && 'ending' in one && 'saidAt' in one;
const isPay = (value: unknown) => value === null || (isThing(value) && isText(value.currency));

const isOwn = (thing: Thing): thing is OwnThing =>
  [thing.company, thing.role].every(isText) &&
  isStage(thing.stage) &&
  'ending' in thing &&
  'archivedAt' in thing &&
  isPay(thing.salary) &&
  isPay(thing.salaryWish) &&
  listOf(thing.events, isEvent) &&
  listOf(thing.tags, isText) &&
  listOf(thing.links, (link) => isThing(link) && isText(link.url)) &&
  listOf(thing.people ?? [], (one) => isThing(one) && isText(one.name));

function cellsOf(thing: OwnThing): Record<OwnField, string> {
  const { stage, laterLabel, salary, salaryWish, events } = thing;
  const said = (name: string) => text(thing[name]);
  return {
    ...{ company: said('company'), role: said('role'), ending: said('ending') },
    stage: laterLabel ? `${stage} (${laterLabel})` : stage,
    ...{ appliedOn: said('appliedOn'), endedOn: said('endedOn'), deadline: said('deadline') },
    ...{ location: said('location'), workMode: said('workMode') },
    ...{ salaryMin: text(salary?.min), salaryMax: text(salary?.max) },
    ...{ salaryCurrency: text(salary?.currency), salaryPeriod: text(salary?.period) },
    ...{ wishMin: text(salaryWish?.min), wishMax: text(salaryWish?.max) },
    ...{ wishCurrency: text(salaryWish?.currency), wishPeriod: text(salaryWish?.period) },
    ...{ source: said('source'), industry: said('industry'), priority: said('priority') },
    ...{ url: said('url'), note: said('note'), archived: thing.archivedAt ? 'yes' : '' },
    tags: tagsCell(thing.tags),
    links: linksCell(thing.links),
    contact: peopleCell(thing.people ?? []),
    history: historyCell(events.map(({ roundName, ...event }) => ({ ...event, round: roundName ?? null }))),
  };
}

const text = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';
