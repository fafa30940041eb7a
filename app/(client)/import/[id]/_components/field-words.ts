import type { TableField } from '@/lib/reading/tables/fields';
import { ENDING_LABELS, type Ending, STAGE_LABELS, type Stage } from '@/lib/rules/stages';

/** What a column may be about, in the words of its list. */
export const FIELD_LABELS: Record<TableField, string> = {
  company: 'Company',
  role: 'Role',
  status: 'Status',
  stage: 'Stage',
  ending: 'How it ended',
  endedOn: 'Day it ended',
  statusOn: 'Day of the status',
  applied: 'Applied, yes or no',
  savedOn: 'Day saved',
  appliedOn: 'Day applied',
  phoneScreenOn: 'Day of the phone screen',
  firstInterviewOn: 'Day of the first interview',
  laterInterviewOn: 'Day of a later interview',
  finalRoundOn: 'Day of the final round',
  offerOn: 'Day of the offer',
  acceptedOn: 'Day accepted',
  declinedOn: 'Day you declined',
  withdrawnOn: 'Day you withdrew',
  rejectedOn: 'Day rejected',
  ghostedOn: 'Day you counted it as no answer',
  history: 'Days with words beside them',
  url: 'Address of the posting',
  location: 'Place',
  workMode: 'On site, hybrid or remote',
  salary: 'Salary',
  salaryMin: 'Salary, from',
  salaryMax: 'Salary, to',
  salaryCurrency: 'Currency of the salary',
  salaryPeriod: 'Period of the salary',
  salaryWish: 'Salary you want',
  wishMin: 'Salary you want, from',
  wishMax: 'Salary you want, to',
  wishCurrency: 'Currency of the salary you want',
  wishPeriod: 'Period of the salary you want',
  source: 'Where you found it',
  industry: 'Industry',
  deadline: 'Last day to apply',
  priority: 'Priority',
  tags: 'Tags',
  links: 'Further links',
  note: 'Notes',
  postingId: 'Number of the posting',
  archived: 'Archived, yes or no',
  board: 'Board or list',
};

/** Where something stands or went, in a word or two. */
export const happeningInWords = (to: Stage | Ending): string =>
  to in STAGE_LABELS ? STAGE_LABELS[to as Stage] : ENDING_LABELS[to as Ending];
