import type { Ending, LaterLabel, Stage } from '@/lib/rules/stages';

/** Where something happened to an application: it came to a stage, or ended. */
export type Happening = Stage | Ending;

/** Columns that say on which day an application came to a stage, or ended, and to which. */
export const DAY_FIELDS = {
  savedOn: 'saved',
  appliedOn: 'applied',
  phoneScreenOn: 'phone-screen',
  firstInterviewOn: 'first-interview',
  laterInterviewOn: 'later-interview',
  finalRoundOn: 'final-round',
  offerOn: 'offer',
  acceptedOn: 'accepted',
  declinedOn: 'declined',
  withdrawnOn: 'withdrawn',
  rejectedOn: 'rejected',
  ghostedOn: 'ghosted',
} as const satisfies Record<string, Happening>;
export type DayField = keyof typeof DAY_FIELDS;

export const isDayField = (field: TableField): field is DayField => field in DAY_FIELDS;

/** Stages at which people speak with each other, each with its column of days. */
export const INTERVIEW_FIELDS = {
  phoneScreenOn: 'phone-screen',
  firstInterviewOn: 'first-interview',
  laterInterviewOn: 'later-interview',
  finalRoundOn: 'final-round',
} as const satisfies Partial<Record<DayField, Stage>>;
export type InterviewStage = (typeof INTERVIEW_FIELDS)[keyof typeof INTERVIEW_FIELDS];

/** The column that says on which day it came to this; null for what no column has a day for. */
export const dayFieldOf = (to: Happening): DayField | null =>
  (Object.keys(DAY_FIELDS) as DayField[]).find((field) => DAY_FIELDS[field] === to) ?? null;

/** What a column of a table may be about. A column that is about none of them is not imported. */
export const TABLE_FIELDS = [
  'company',
  'role',
  'status',
  /** Only in files of our own, where a stage and an ending stand apart. */
  'stage',
  'ending',
  'endedOn',
  /** The day on which it came to what its status says. */
  'statusOn',
  /** Whether it was applied for: yes or no. */
  'applied',
  ...(Object.keys(DAY_FIELDS) as DayField[]),
  /** One day or several, with words beside them: "applied 3 Nov, interview 10 Nov". */
  'history',
  'url',
  'location',
  'workMode',
  'salary',
  'salaryMin',
  'salaryMax',
  'salaryCurrency',
  'salaryPeriod',
  'salaryWish',
  'wishMin',
  'wishMax',
  'wishCurrency',
  'wishPeriod',
  'source',
  'industry',
  'deadline',
  'priority',
  'tags',
  /** Further addresses, a line each. */
  'links',
  /** Somebody on the other side: a name, perhaps with their part, address and number beside it. */
  'contact',
  'contactMail',
  'contactPhone',
  /** Several columns may be notes: each but the first then stands under its header. */
  'note',
  'postingId',
  'archived',
  /** A tracker's own list of lists: which of them are wanted is asked. */
  'board',
] as const;
export type TableField = (typeof TABLE_FIELDS)[number];

/**
 * What a word for a status means: a stage, with what kind of interview it was where it says so, or an ending, with how far it
 * had come before.
 */
export type Meaning = { to: Happening; laterLabel?: LaterLabel; after?: Omit<Meaning, 'after'> };
