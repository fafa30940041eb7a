import type { PostingPeriod, PostingProblemCode } from '@/lib/rules/postings';
import type { WorkMode } from '@/lib/rules/record';

/** What somebody captured: the page of a posting as HTML, or its words, and where it was. */
export type CapturedPage = {
  html?: string;
  text?: string;
  url?: string;
  /** The day where the person is, YYYY-MM-DD. */
  today: string;
};

/** A salary as a posting gives it: what it leaves open stays open, and `text` is how it writes it. */
export type PostingSalary = {
  min: number | null;
  max: number | null;
  currency: string | null;
  period: PostingPeriod | null;
  text: string;
};

export type PostingProblem = { code: PostingProblemCode; field: string | null; message: string };

/** Says what needs a look, and which field it is about. */
export type Noted = (code: PostingProblemCode, field?: string | null) => void;
/** The same without that. */
export type Said = Omit<ReadPosting, 'problems'>;

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
