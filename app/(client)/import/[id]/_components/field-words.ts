import { DAY_FIELDS, isDayField, TABLE_FIELDS, type TableField } from '@/lib/reading/tables/fields';
import { type Naming, nameOfStage, ownNameOf } from '@/lib/rules/own-stages';
import { ENDING_LABELS, ENDINGS, type Ending, type Stage } from '@/lib/rules/stages';

/** What a column may be about, in the words of its list. */
const FIELD_LABELS: Record<TableField, string> = {
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
  contact: 'People: who you’re in touch with',
  contactMail: 'Email of that person',
  contactPhone: 'Phone of that person',
  note: 'Notes',
  postingId: 'Number of the posting',
  archived: 'Archived, yes or no',
  board: 'Board or list',
};

/** What a column may be about, in the order of the list; the day of a stage by the person's own name of it. */
export const fieldChoices = (naming: Naming) =>
  TABLE_FIELDS.map((value) => {
    const to = isDayField(value) ? DAY_FIELDS[value] : null;
    const own = to !== null && !isEnding(to) ? ownNameOf(naming, to) : null;
    return { value, label: own ? `Day of ${own}` : FIELD_LABELS[value] };
  });

/** Where something stands or went, in a word or two, by the person's own names. */
export const happeningInWords = (naming: Naming, to: Stage | Ending): string =>
  isEnding(to) ? ENDING_LABELS[to] : nameOfStage(naming, { stage: to });

const isEnding = (to: Stage | Ending): to is Ending => ENDINGS.some((ending) => ending === to);
