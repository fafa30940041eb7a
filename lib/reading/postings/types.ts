import type { WorkMode } from '@/lib/rules/record';

/** What somebody captured: the page of a posting as HTML, or its words, and where it was. */
export type CapturedPage = {
  html?: string;
  text?: string;
  url?: string;
  /** The day where the person is, YYYY-MM-DD. */
  today: string;
};

export const POSTING_PERIODS = ['year', 'month', 'week', 'day', 'hour'] as const;
export type PostingPeriod = (typeof POSTING_PERIODS)[number];

/** A salary as a posting gives it: what it leaves open stays open, and `text` is how it writes it. */
export type PostingSalary = {
  min: number | null;
  max: number | null;
  currency: string | null;
  period: PostingPeriod | null;
  text: string;
};

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
export type PostingProblem = { code: PostingProblemCode; field: string | null; message: string };

/** What a posting says. Each is a proposal: the person decides, and what is unsure is null. */
export type ReadPosting = {
  title: string | null;
  company: string | null;
  places: string[];
  workMode: WorkMode | null;
  salary: PostingSalary | null;
  /** A local day, YYYY-MM-DD, and whether it is over today. */
  deadline: { on: string; past: boolean } | null;
  url: string | null;
  problems: PostingProblem[];
  /** The words of the posting; empty where there are none. */
  words: string;
};
