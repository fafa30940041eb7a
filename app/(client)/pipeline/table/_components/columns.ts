/** What a cell is edited as, where it is edited in place. */
export type Editor = 'text' | 'date' | 'stage' | 'priority' | 'workMode';

export type ColumnKey = keyof typeof COLUMNS;

type Column = { label: string; sort?: string; editor?: Editor };

/** What the table can show beside the role, in order; `company` and `stage` can't be taken away. */
export const COLUMNS = {
  company: { label: 'Company', sort: 'company', editor: 'text' },
  stage: { label: 'Stage', sort: 'stage', editor: 'stage' },
  appliedOn: { label: 'Applied', sort: 'applied', editor: 'date' },
  deadline: { label: 'Deadline', sort: 'deadline', editor: 'date' },
  tags: { label: 'Tags', editor: 'text' },
  priority: { label: 'Priority', sort: 'priority', editor: 'priority' },
  moved: { label: 'Last moved', sort: 'moved' },
  added: { label: 'Added', sort: 'added' },
  location: { label: 'Place', editor: 'text' },
  workMode: { label: 'Work mode', editor: 'workMode' },
  salary: { label: 'Salary' },
  source: { label: 'Found through', editor: 'text' },
  industry: { label: 'Industry', editor: 'text' },
} as const satisfies Record<string, Column>;

export const FIXED = ['company', 'stage'] as const;
const USUAL: readonly ColumnKey[] = ['company', 'stage', 'appliedOn', 'deadline', 'tags', 'moved'];

/** Whether as many are asked for as a usual window has no room for. */
export const isWide = (asked: readonly string[]): boolean => columnsOf(asked).length > USUAL.length;

const isColumn = (name: string): name is ColumnKey => name in COLUMNS;

/** The columns that an address asks for, in their order; the usual ones where it says none. */
export function columnsOf(asked: readonly string[]): ColumnKey[] {
  const wanted: readonly string[] = asked.length > 0 ? [...FIXED, ...asked] : USUAL;
  return Object.keys(COLUMNS)
    .filter(isColumn)
    .filter((name) => wanted.includes(name));
}
