/**
 * The columns of a file of applications as we write it (CSV and workbook alike), in order, and the field that each carries.
 * Reading one back is exact: so a header stays as it is once files have it. A new column goes to the end.
 */
export const OWN_COLUMNS = [
  { header: 'Company', field: 'company' },
  { header: 'Role', field: 'role' },
  { header: 'Stage', field: 'stage' },
  { header: 'Ending', field: 'ending' },
  { header: 'Applied on', field: 'appliedOn' },
  { header: 'Ended on', field: 'endedOn' },
  { header: 'Deadline', field: 'deadline' },
  { header: 'Location', field: 'location' },
  { header: 'Work mode', field: 'workMode' },
  { header: 'Salary from', field: 'salaryMin' },
  { header: 'Salary to', field: 'salaryMax' },
  { header: 'Salary currency', field: 'salaryCurrency' },
  { header: 'Salary period', field: 'salaryPeriod' },
  { header: 'Wish from', field: 'wishMin' },
  { header: 'Wish to', field: 'wishMax' },
  { header: 'Wish currency', field: 'wishCurrency' },
  { header: 'Wish period', field: 'wishPeriod' },
  { header: 'Source', field: 'source' },
  { header: 'Industry', field: 'industry' },
  { header: 'Priority', field: 'priority' },
  { header: 'Tags', field: 'tags' },
  { header: 'Posting', field: 'url' },
  { header: 'More links', field: 'links' },
  { header: 'Note', field: 'note' },
  { header: 'Archived', field: 'archived' },
  { header: 'Stage history', field: 'history' },
  { header: 'People', field: 'contact' },
] as const;
export type OwnField = (typeof OWN_COLUMNS)[number]['field'];

/** What a file has to have to be one of ours: people add columns and leave others out. */
const OURS = ['Company', 'Role', 'Stage', 'Ending', 'Stage history'];

/** Whether a header is that of a file of our own: its formula-like cells carry an apostrophe (lib/rules/formula-cells.ts). */
export const isOwnHeader = (headers: readonly string[]): boolean =>
  OURS.every((needed) => headers.some((header) => header.trim() === needed));
