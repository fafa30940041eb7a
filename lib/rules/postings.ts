/** What time a posting says that its salary is for. */
export const POSTING_PERIODS = ['year', 'month', 'week', 'day', 'hour'] as const;
export type PostingPeriod = (typeof POSTING_PERIODS)[number];

/** What about a posting needs a look, and how it is said. */
export const POSTING_PROBLEMS = {
  'json-repaired': 'The data on the page was broken and had to be repaired. Please check each field.',
  'json-unreadable': 'The data on the page was broken, so this comes from its words alone.',
  'several-postings': 'There are several jobs on this page. Only what they share was read.',
  'no-title': 'We couldn’t find the job title.',
  'no-company': 'We couldn’t find the company.',
  'board-not-company': 'The name on the page is that of a job site, not of the employer.',
  'address-dropped': 'An address on the page doesn’t lead to a web page and was left out.',
  'date-ambiguous': 'A date could be read as day first or as month first, so it was left out.',
  'date-unreadable': 'A date couldn’t be read.',
  'deadline-past': 'The deadline has passed.',
  'deadline-before-posted': 'The deadline is before the day it was posted.',
  'salary-currency-unknown': 'The salary doesn’t say its currency.',
  'salary-period-unknown': 'The salary doesn’t say what time it is for.',
  'salary-unreadable': 'The salary couldn’t be read as an amount.',
} as const;
export type PostingProblemCode = keyof typeof POSTING_PROBLEMS;
export const POSTING_PROBLEM_CODES = Object.keys(POSTING_PROBLEMS) as [
  PostingProblemCode,
  ...PostingProblemCode[],
];
