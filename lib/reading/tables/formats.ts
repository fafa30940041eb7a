import type { TableField } from './fields';
import { isOwnHeader, OWN_COLUMNS } from './own-columns';
import { plainWords } from './plain-words';
import type { TableFormat } from './types';

/** What a known program writes: the headers that tell its files, and what its columns are about. */
type Known = {
  format: TableFormat;
  name: string;
  tellsBy: readonly string[];
  fields: Readonly<Record<string, TableField | null>>;
  /** The order in which it writes days with numbers, where it has one. */
  order?: 'mdy' | 'dmy';
  /** Words for a status are the names of the person's own lists there, and are asked about: all but those it begins with. */
  lists?: readonly string[];
};

const words = (...headers: string[]): readonly string[] => headers.map(plainWords);

const KNOWN: readonly Known[] = [
  {
    format: 'linkedin-applications',
    name: 'LinkedIn',
    tellsBy: words('Application Date', 'Company Name', 'Job Title', 'Job Url'),
    fields: {
      'application date': 'appliedOn',
      'company name': 'company',
      'job title': 'role',
      'job url': 'url',
    },
    order: 'mdy',
  },
  {
    format: 'linkedin-saved',
    name: 'LinkedIn',
    tellsBy: words('Saved Date', 'Job Url', 'Job Title', 'Company Name'),
    fields: { 'saved date': 'savedOn', 'company name': 'company', 'job title': 'role', 'job url': 'url' },
    order: 'mdy',
  },
  {
    format: 'huntr',
    name: 'Huntr',
    tellsBy: words('createdAt', 'title', 'lastMovedAt', 'listName', 'companyName'),
    fields: {
      ...{ 'created at': 'savedOn', title: 'role', 'last moved at': 'statusOn', 'list name': 'status' },
      ...{
        'company name': 'company',
        'board name': 'board',
        'html description': 'note',
        deadline: 'deadline',
      },
    },
    lists: words('Wishlist', 'Applied', 'Interview', 'Offer', 'Rejected'),
  },
  {
    format: 'simplify',
    name: 'Simplify',
    tellsBy: words('Job Title', 'Company Name', 'Job URL', 'Applied Date', 'Status', 'Status Date'),
    fields: { 'applied date': 'appliedOn', status: 'status', 'status date': 'statusOn' },
  },
  {
    format: 'jobsync',
    name: 'JobSync',
    tellsBy: words('createdAt', 'applied', 'appliedDate', 'Company', 'JobTitle', 'Status'),
    fields: {
      ...{ 'created at': 'savedOn', applied: 'applied', 'applied date': 'appliedOn', 'job source': 'source' },
      ...{ 'workplace type': 'workMode', 'job type': null },
    },
  },
  {
    format: 'teal',
    name: 'Teal',
    tellsBy: words('Job Position', 'Company', 'Status', 'Date Saved', 'Date Applied'),
    fields: {
      ...{
        'job position': 'role',
        'date saved': 'savedOn',
        'date applied': 'appliedOn',
        'max salary': 'salaryMax',
      },
      ...{ 'min salary': 'salaryMin', 'follow up': null, excitement: null },
    },
  },
];

const OURS: Known = {
  format: 'rebound',
  name: 'Rebound',
  tellsBy: [],
  fields: Object.fromEntries(
    OWN_COLUMNS.map(({ header, field }): [string, TableField] => [plainWords(header), field]),
  ),
};

/** The program whose export these headers are of; null where it is nobody's that is known. */
export function knownFormat(headers: readonly string[]): Known | null {
  if (isOwnHeader(headers)) return OURS;
  const all = new Set(headers.map(plainWords));
  return KNOWN.find(({ tellsBy }) => tellsBy.every((header) => all.has(header))) ?? null;
}

/** Notion writes the address of a page behind its name: "Acme (https://www.notion.so/Acme-1a2b)". */
const NOTION_PAGE = /\s*\(https?:\/\/(?:www\.)?notion\.(?:so|site)\/[^)]*\)/giu;
export const withoutNotionPages = (cell: string): string =>
  cell.includes('notion.') ? cell.replace(NOTION_PAGE, '') : cell;

/** Notion's name for a file: the title and 32 figures of an id, and "_all" for a table with everything. */
const NOTION_FILE = /[ _-]?[0-9a-f]{32}(?:_all)?\.csv$/i;
/** "November 3, 2026", which nobody else writes into a file of rows. */
const NOTION_DAY =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}, \d{4}/;

/** Whether a file with no header that is known is Notion's: by its name, its pages or how it writes days. */
export const isNotion = (fileName: string | undefined, cells: Iterable<string>): boolean => {
  if (NOTION_FILE.test(fileName ?? '')) return true;
  for (const cell of cells)
    if (NOTION_DAY.test(cell) || /\(https?:\/\/(?:www\.)?notion\.(?:so|site)\//.test(cell)) return true;
  return false;
};

/** Reactive Resume's list of applications, by what it calls their company, role and stage. */
export const isReactiveResume = (names: readonly string[]): boolean =>
  ['company', 'role'].every((name) => names.includes(name)) &&
  ['stage', 'status', 'sourceUrl', 'stageEnteredAt', 'jobDescription'].some((name) => names.includes(name));
